import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../src/finding/finding.js';

const pages = new URL('../../docs/findings/', import.meta.url);

describe('the pages about findings', () => {
  it('are one for each code', () => {
    const written = readdirSync(pages, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.includes('/'))
      .map((path) => path.replace(/\.md$/, ''));
    expect(written.sort()).toEqual([...findingCodes].sort());
  });

  it.each(findingCodes)('%s: Chinese first, English below, with meaning, example and cure', (code) => {
    const page = new URL(`${code}.md`, pages);
    expect(existsSync(page)).toBe(true);
    const [zh = '', en = ''] = readFileSync(page, 'utf8').split('\n---\n');
    expect(zh).toMatch(/^# .*\p{Script=Han}/u);
    for (const part of [zh, en]) expect(part).toContain(`\`${code}\``);
    for (const word of ['**例。**', '**怎么办。**']) expect(zh).toContain(word);
    for (const word of ['**Example.**', '**Cure.**']) expect(en).toContain(word);
  });
});
