import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/parse/parseJson.js';
import { safeParseProgressRecords } from '../../src/parse/parseProgressRecords.js';

const codes = (text: string) => parseJson(text).findings.map(({ code }) => code);

describe('parseJson', () => {
  it('gives the value', () => {
    expect(parseJson('{"a": [1, "二", null, true, -1.5e3]}')).toEqual({
      ok: true,
      value: { a: [1, '二', null, true, -1500] },
      findings: [],
    });
  });

  it.each([
    ['', 1, 1, ''],
    ['{"a": 1,}', 1, 9, '}'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"b": 2'],
    ['{"a": 1} x', 1, 10, 'x'],
    ["{'a': 1}", 1, 2, "'a': 1}"],
    ['[1, 2', 1, 6, ''],
    ['{"a": "x', 1, 9, ''],
    ['{"a": "x\ny"}', 1, 9, ''],
    ['[01]', 1, 3, '1]'],
    ['{"a": "\\x"}', 1, 8, '\\x"}'],
    ['// c\n{}', 1, 1, '// c'],
    ['{"a": NaN}', 1, 7, 'NaN}'],
    ['[}', 1, 2, '}'],
  ])('%j is broken at line %i, character %i', (text, line, column, seen) => {
    const [found] = parseJson(text, { file: 'a.json' }).findings;
    expect(found).toMatchObject({
      code: 'json/broken',
      where: { file: 'a.json', row: line },
      details: { line, column, seen },
    });
  });

  it('agrees with JSON.parse about what JSON is', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0.5e3',
      'null',
      'true',
      ' ',
      '\n',
      '"\\u00e9"',
      '"',
      '.',
      '00',
    );
    const nearly = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(nearly, fc.json(), fc.string()), (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(codes(text).includes('json/broken')).toBe(!isJson);
      }),
      { numRuns: 5000 },
    );
  });

  it('refuses 100 000 levels without overflowing, open or closed', () => {
    expect(codes('['.repeat(1e5))).toEqual(['json/tooDeep']);
    expect(codes(`${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`)).toEqual(['json/tooDeep']);
    expect(codes('['.repeat(64) + ']'.repeat(64))).toEqual([]);
    expect(codes('['.repeat(65) + ']'.repeat(65))).toEqual(['json/tooDeep']);
  });

  it('finds a key that stands twice, where JSON.parse would keep the last', () => {
    expect(
      parseJson('{"a": [{"b": 1, "b": 2}], "\\u0061": 3}').findings.map(({ where }) => where.path),
    ).toEqual(['a[0].b', 'a']);
  });

  it('refuses __proto__, written either way', () => {
    expect(codes('{"region": {"__proto__": {"x": 1}}}')).toEqual(['json/keyForbidden']);
    expect(codes('{"\\u005f_proto__": 1}')).toEqual(['json/keyForbidden']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('refuses keys that keep a value from being shown as text', () => {
    expect(codes('[{"on": {"toString": 1}}]')).toEqual(['json/keyForbidden']);
    expect(
      safeParseProgressRecords([{ subject: { type: 'target', id: { toString: 1 } } }]).findings,
    ).toMatchObject([{ code: 'json/keyForbidden', where: { path: '[0].subject.id.toString' } }]);
  });

  it('reads a string of ten megabytes', () => {
    expect(parseJson(JSON.stringify('字'.repeat(1e7))).ok).toBe(true);
  });
});
