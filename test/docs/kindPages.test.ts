import { expect, it } from 'vitest';
import { labels } from '../../src/model/label.js';
import { blocksOf, filesBelow, read } from './pages.js';

const kinds = Object.keys(labels.targetKind);

it.each(kinds)('%s has a page in both languages, with an example of its own', (kind) => {
  const page = read(`docs/calculations/${kind}Target.md`);
  const [chinese = '', english = ''] = page.split('\n---\n');
  for (const half of [chinese, english]) expect(half).toContain(`\`${kind}\``);
  expect(blocksOf(page).join('\n')).toContain(`kind: '${kind}'`);
});

it('no page is of a kind that there is not', () => {
  const pages = filesBelow('docs/calculations', 'Target.md')
    .map((path) => path.split('/').at(-1))
    // The one that is about a function on targets of all kinds.
    .filter((page) => page !== 'alignTarget.md');
  expect([...pages].sort()).toEqual(kinds.map((kind) => `${kind}Target.md`).sort());
});
