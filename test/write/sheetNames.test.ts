import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetNames } from '../../src/write/sheetNames.js';

it('takes out what no sheet may have in its name', () => {
  expect(sheetNames(['市监局/知产局', 'a[1]:b*?\\', "'引'", ''])).toEqual([
    '市监局 知产局',
    'a 1 b',
    '引',
    'Sheet4',
  ]);
});

it('numbers names that are alike but for capitals', () => {
  expect(sheetNames(['Plan', 'plan', 'PLAN', 'Plan (2)'])).toEqual([
    'Plan',
    'plan (2)',
    'PLAN (3)',
    'Plan (2) (2)',
  ]);
});

it('leaves the name that Excel keeps for itself', () => {
  expect(sheetNames(['History'])).toEqual(['History_']);
});

it('cuts a long name before a character, not within one, and leaves room for its number', () => {
  // 29 characters and one of two units end at 31; the ellipsis takes the place of the last.
  expect(sheetNames([`${'局'.repeat(29)}𠮷𠮷`])).toEqual([`${'局'.repeat(29)}…`]);
  expect(sheetNames(['局'.repeat(40), '局'.repeat(40)])).toEqual([
    `${'局'.repeat(30)}…`,
    `${'局'.repeat(26)}… (2)`,
  ]);
});

it('gives names that every spreadsheet takes, whatever was meant', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'A', '局', '[', ']', ':', '*', '?', '/', '\\', "'", ' ', '\u202e', '𠮷', '('),
    maxLength: 45,
  });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (meant) => {
      const names = sheetNames(meant);
      expect(names).toHaveLength(meant.length);
      expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(meant.length);
      for (const each of names) expect(each).toMatch(/^(?!')(?!history$)[^[\]:*?/\\]{1,31}(?<!')$/i);
    }),
  );
});
