import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import type { Cell } from '../../src/read/cell.js';
import type { LineShape } from '../../src/read/ndjson/lineShape.js';
import { lineShape, shapeOfBoth } from '../../src/read/ndjson/lineShape.js';
import { readObjects } from '../../src/read/ndjson/readObjects.js';
import { scanJson } from '../../src/read/ndjson/scanJson.js';
import { shapedLines } from '../../src/read/ndjson/shapedLines.js';
import type { Row } from '../../src/read/row.js';

const settings = { seed: 20251231, numRuns: 3000 };

const key = fc.constantFrom(
  '指标',
  '年份',
  '完成值',
  '单位',
  '2021年',
  '2021',
  'a b',
  'a"b',
  '__proto__',
  '',
);
/** A value as it stands in a line: mostly plain, sometimes what JSON allows too, sometimes what it does not. */
const value = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('"满意度"', '"A"', '""', '2021', '84.9', '-3', '0', 'null') },
  {
    weight: 3,
    arbitrary: fc.oneof(fc.string(), fc.double(), fc.integer()).map((one) => JSON.stringify(one)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '1.0',
        '1e3',
        '1E3',
        '-0',
        '1e-7',
        '1e21',
        '1e+21',
        '12345678901234567890',
        '0.1000000000000000055',
      ],
      ...[
        'true',
        'false',
        '[]',
        '{}',
        '{"指标":"A"}',
        '"\\u0041"',
        '"\\""',
        '"\\\\"',
        '"\ud800"',
        '"\u2028"',
      ],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['', '007', '+1', '.5', '1.', '0x10', 'NaN', 'Infinity', '-Infinity', 'nul', '1 2', '1_0', '１'],
      ...['"a', 'a"', '"\t"', '"\\x"', '"A","指标":"A"', '1,"年份":1', '"A" "B"', '\u00a01'],
    ),
  },
);
const style = fc.constantFrom(
  ...[
    ['{', ':', ',', '}'],
    ['{', ': ', ', ', '}'],
    ['{ ', ' : ', ' , ', ' }'],
    ['{', ':', ',', '}\r'],
  ],
);
const written = (entries: readonly (readonly [string, string])[], [open, colon, comma, close]: string[]) =>
  `${open}${entries.map(([name, held]) => `${JSON.stringify(name)}${colon}${held}`).join(comma)}${close}`;

/** Lines of one program: the same keys and the same blanks, and now and then something else. */
const lines = fc
  .tuple(fc.uniqueArray(key, { minLength: 1, maxLength: 5 }), style, style)
  .chain(([keys, usual, other]) => {
    const entries = fc.tuple(...keys.map((name) => fc.tuple(fc.constant(name), value)));
    const one = fc.oneof(
      { weight: 12, arbitrary: entries.map((own) => written(own, usual)) },
      { weight: 1, arbitrary: entries.map((own) => written(own, other)) },
      // A key said twice, beside its fellow or behind the rest.
      {
        weight: 1,
        arbitrary: fc.tuple(entries, entries).map(([own, more]) => written([...own, ...more], usual)),
      },
      { weight: 1, arbitrary: entries.map((own) => written([...own.slice(0, 1), ...own], usual)) },
      { weight: 1, arbitrary: entries.map((own) => written(own.slice(1), usual)) },
      { weight: 1, arbitrary: entries.map((own) => written([...own].reverse(), usual)) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(entries, fc.nat(60), fc.constantFrom('', '"', ',', ':', '}', ' ', '\\', '1'))
          .map(([own, at, sign]) => {
            const text = written(own, usual);
            return `${text.slice(0, at)}${sign}${text.slice(at + 1)}`;
          }),
      },
    );
    return fc.array(one, { minLength: 2, maxLength: 12 });
  });

const isSound = (text: string): boolean => {
  const { brokenAt, isTooDeep, repeated } = scanJson(text, 16);
  return brokenAt === null && !isTooDeep && repeated.length === 0 && text.startsWith('{');
};

const cellOf = (held: unknown): Cell => {
  if (held === null) return '';
  return typeof held === 'number' ? String(held) : String(held);
};

describe('lines of one shape', () => {
  it('are taken only where a look at each character finds no fault, and say what their objects say', () => {
    let taken = 0;
    fc.assert(
      fc.property(lines, ([first = '', ...others]) => {
        if (!isSound(first)) return;
        const keys = Object.keys(JSON.parse(first) as object);
        let shape = lineShape(first, keys);
        if (!shape) return;
        for (const text of [first, ...others]) {
          const seen = shapedLines(shape)(text);
          if (!seen) {
            const isAlike = isSound(text) && isDeepStrictEqual(Object.keys(JSON.parse(text) as object), keys);
            const other = isAlike ? lineShape(text, keys) : null;
            if (other) shape = shapeOfBoth(shape, other);
            continue;
          }
          taken++;
          expect(scanJson(text, 16)).toEqual({ brokenAt: null, isTooDeep: false, repeated: [] });
          const json = JSON.parse(text) as object;
          expect(Object.keys(json)).toEqual(keys);
          expect(seen).toEqual(Object.values(json).map(cellOf));
        }
      }),
      settings,
    );
    expect(taken).toBeGreaterThan(2500);
  });

  it('are read as they are one by one, whatever was read before them', () => {
    let rows = 0;
    const readBy = () => {
      const found: Finding[] = [];
      const tell = (one: Finding) => void found.push(one);
      return { found, read: readObjects({ place: {}, mapping: {}, tell }) };
    };
    const ofLine = (code: string): boolean => !code.startsWith('sheet/');
    fc.assert(
      fc.property(lines, (texts) => {
        const together = readBy();
        for (const [index, text] of texts.entries()) {
          const [alone, own, again]: [ReturnType<typeof readBy>, Row[], Row[]] = [readBy(), [], []];
          const before = together.found.length;
          together.read({ row: index + 1, text }, own);
          alone.read({ row: index + 1, text }, again);
          expect(own).toEqual(again);
          // What is wrong with the keys is told once.
          const told = together.found.slice(before).filter(({ code }) => ofLine(code));
          expect(told).toEqual(alone.found.filter(({ code }) => ofLine(code)));
          rows += own.length;
        }
      }),
      settings,
    );
    expect(rows).toBeGreaterThan(500);
  });
});

describe('shapedLines', () => {
  const line = '{"指标": "满意度", "年份": 2021, "完成值": 84.9}';
  const shapeOf = (text: string): LineShape => {
    const shape = lineShape(text, ['指标', '年份', '完成值']);
    if (!shape) throw new Error(`no shape: ${text}`);
    return shape;
  };
  const shape = shapeOf(line);
  const withSign = '{"指标": "满意度二", "年份": 2022, "完成值": "——"}';

  it('takes the lines that one program writes', () => {
    const cells = shapedLines(shape);
    expect(cells(line)).toEqual(['满意度', '2021', '84.9']);
    expect(cells('{"指标": "满意度", "年份": 2022, "完成值": null}')).toEqual(['满意度', '2022', '']);
  });

  it('takes a text where there was a number once it has seen both', () => {
    expect(shapedLines(shape)(withSign)).toBeNull();
    for (const both of [shapeOfBoth(shape, shapeOf(withSign)), shapeOfBoth(shapeOf(withSign), shape)]) {
      const cells = shapedLines(both);
      expect(cells(withSign)).toEqual(['满意度二', '2022', '——']);
      expect(cells(line)).toEqual(['满意度', '2021', '84.9']);
      expect(cells('{"指标": "满意度", "年份": 2022, "完成值": null}')).toEqual(['满意度', '2022', '']);
    }
  });

  it('waits for the first value of a key', () => {
    const empty = shapeOf('{"指标": "满意度", "年份": 2022, "完成值": null}');
    expect(shapedLines(empty)(line)).toBeNull();
    expect(shapeOfBoth(empty, shape)).toEqual(shape);
    expect(shapeOfBoth(shape, empty)).toBe(shape);
  });

  it('follows a program that writes other blanks', () => {
    const other = shapeOf(line.replaceAll(' ', ''));
    expect(shapeOfBoth(shape, other)).toBe(other);
  });

  it.each([
    ...['0', '7', '-3', '2021', '123456789012345', '0.5', '-0.000001', '84.9', '123456789.000001', '-1.25'],
  ])('says a number as its digits do: %s', (digits) =>
    expect(shapedLines(shape)(line.replace('84.9', digits))?.[2]).toBe(String(JSON.parse(digits))),
  );

  it.each([
    '-0',
    '1.0',
    '1.50',
    '0.0000001',
    '1234567890123456',
    '1234567890.5',
    '007',
    '1e3',
    '.5',
    '5.',
    '+1',
  ])('leaves a number that it would print otherwise, or does not know how: %s', (digits) =>
    expect(shapedLines(shape)(line.replace('84.9', digits))).toBeNull(),
  );

  it.each([
    '{"指标": "A", "年份": 2021, "完成值": 1, "完成值": 2}',
    '{"指标": "A", "指标": "B", "年份": 2021, "完成值": 1}',
    '{"指标": "A", "年份": 2021, "完成值": 1}\r',
    '{"指标": "A", "年份": 2021,"完成值": 1}',
    '{"指标": "A", "年份": 2021, "完成值": 1.0}',
    '{"指标": "A", "年份": 2021, "完成值": -0}',
    '{"指标": "A", "年份": 2021, "完成值": Infinity}',
    '{"指标": "A", "年份": 2021, "完成值": true}',
    '{"指标": "\\u0041", "年份": 2021, "完成值": 1}',
    '{"指标": "A\t", "年份": 2021, "完成值": 1}',
    '{"指标": "A", "年份": 2021, "完成值": ',
    '{"指标": "A',
    '',
  ])('leaves %j to be looked at with care', (text) => expect(shapedLines(shape)(text)).toBeNull());
});

describe('lineShape', () => {
  it.each([
    ['an escape', '{"a":"\\n"}', ['a']],
    ['an object inside', '{"a":{}}', ['a']],
    ['keys that an object has in another order', '{"b":1,"2021":2}', ['2021', 'b']],
    ['a key with an escape', '{"a\\n":1}', ['a\n']],
  ])('is none of a line with %s', (_, text, keys) => expect(lineShape(text, keys)).toBeNull());
});
