import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { boundedRegexes } from '../architecture/boundedRegexes.js';
import { faultOf, keyOf, sourceRegexes } from '../architecture/sourceRegexes.js';

const list = new URL('../architecture/safeRegexes.txt', import.meta.url);

it('finds no regular expression that a text can make take long', async () => {
  const faults: string[] = [];
  const safe = new Set<string>();
  for (const regex of sourceRegexes()) {
    const fault = await faultOf(regex);
    if (fault === null) safe.add(keyOf(regex));
    else faults.push(fault);
  }
  // What was found safe need not be looked at every day.
  if (process.env.UPDATE_REGEXES) writeFileSync(list, `${[...safe].sort().join('\n')}\n`);
  expect(faults).toEqual([]);
  const listed = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  expect(listed.filter((key) => !safe.has(key))).toEqual([]);
});

it('lists no file that has none', () => {
  const files = new Set(sourceRegexes().map(({ file }) => file));
  expect(Object.keys(boundedRegexes).filter((file) => !files.has(file))).toEqual([]);
});
