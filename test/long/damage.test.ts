import { describe, expect, it } from 'vitest';
import { falseAlarms } from '../damage/falseAlarms.js';
import { kinds } from '../damage/kinds.js';
import { measured } from '../damage/measured.js';
import { pageRows } from '../damage/page.js';

it('raises no alarm on a thousand sheets without damage', async () => {
  for (let seed = 1; seed <= 1000; seed++) expect(await falseAlarms(seed), `sheet ${seed}`).toEqual([]);
});

describe('the guide says what two hundred runs of each kind of damage show', () => {
  it.each([...kinds.keys()])('%s', async (kind) => {
    const { codes, found, runs } = await measured(kind, 200);
    const { words: _, ...said } = pageRows[0].find((row) => row.kind === kind) ?? { words: '' };
    expect(said).toEqual({ kind, codes, found, runs });
  });
});
