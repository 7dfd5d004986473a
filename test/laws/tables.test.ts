import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedIndicatorTable } from '../../src/notation/parsedIndicatorTable.js';
import { parseIndicatorTable } from '../../src/notation/parseIndicatorTable.js';
import { fourteenth } from '../notation/corpus/periods.js';

const settings = { seed: 20251231, numRuns: 400 };
const context = { ...fourteenth, lowerIsBetter: [] };

const head = ['序号', '指标名称', '单位', '2020年', '2025年', '属性'];
const name = fc
  .array(fc.constantFrom('专利', '商标', '版权', '地理标志', '维权', '质押', '服务', '转化'), {
    minLength: 2,
    maxLength: 4,
  })
  .map((words) => `${words.join('')}数量`);
// A bare 1950 may be a year, and is doubted.
const figure = fc.oneof(fc.integer({ min: 1, max: 1800 }), fc.integer({ min: 2200, max: 99_999 }));
// So is a goal that falls behind its start, or lies far beyond it.
const step = fc.integer({ min: 0, max: 9 });
const row = fc.record({
  name,
  unit: fc.constantFrom('件', '家', '亿元', '人', '个'),
  start: figure,
  step,
  comparator: fc.constantFrom('', '≥', '>', '≤'),
  attribute: fc.constantFrom('预期性', '约束性'),
});
const table = fc
  .uniqueArray(row, { minLength: 1, maxLength: 12, selector: (one) => one.name })
  .map((rows) =>
    rows.map((one, at) => [
      String(at + 1),
      one.name,
      one.unit,
      String(one.start),
      `${one.comparator}${one.start + one.step}`,
      one.attribute,
    ]),
  );

type Cells = readonly (readonly string[])[];
const escaped = (cell: string) => cell.replace(/</g, '&lt;').replace(/>/g, '&gt;');
const formats: Record<string, (rows: Cells) => string | Cells> = {
  grid: (rows) => rows,
  tsv: (rows) => rows.map((cells) => cells.join('\t')).join('\n'),
  pipe: (rows) => rows.map((cells) => `${cells.join(' | ')} |`).join('\r\n'),
  markdown: ([first = [], ...rest]) =>
    [first, first.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  html: (rows) =>
    `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`,
  lines: (rows) => rows.flat().join('\n\n'),
};

/** All that was read but the places. */
const content = ({ indicators, columns }: ParsedIndicatorTable): unknown => {
  const told = JSON.stringify({ indicators, columns }, (key, value: unknown) =>
    key === 'where' ? undefined : value,
  );
  return JSON.parse(told);
};

describe('a table is read alike', () => {
  it.each(Object.keys(formats))('as %s', (format) => {
    fc.assert(
      fc.property(table, (rows) => {
        const print = formats[format] as (rows: Cells) => string | Cells;
        const whole = [head, ...rows];
        const read = parseIndicatorTable(print(whole), context);
        expect(content(read)).toEqual(content(parseIndicatorTable(whole, context)));
        expect(read.findings).toEqual([]);
      }),
      settings,
    );
  });

  it('with what was put in', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { indicators } = parseIndicatorTable([head, ...rows], context);
        expect(
          indicators.map(({ number, name: told, unit, baseline, targets, attribute }) => [
            String(number),
            told,
            unit,
            String(baseline?.value),
            targets.map(({ printed }) => printed).join(),
            attribute === 'binding' ? '约束性' : '预期性',
          ]),
        ).toEqual(rows);
      }),
      settings,
    );
  });

  it('whether merged cells are given as merges or written out', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const out = [['类别', ...head.slice(1)], ...rows.map(([, ...cells]) => ['创造', ...cells])];
        const merged = out.map((cells, at) => (at > 1 ? ['', ...cells.slice(1)] : cells));
        const merges = [{ firstRow: 1, firstColumn: 0, lastRow: rows.length, lastColumn: 0 }];
        expect(content(parseIndicatorTable({ rows: merged, merges }, context))).toEqual(
          content(parseIndicatorTable(out, context)),
        );
      }),
      settings,
    );
  });
});

const scrap = fc.constantFrom(
  ...[
    '指标',
    '序号',
    '单位',
    '2020年',
    '2025年',
    '目标值',
    '属性',
    '预期性',
    '件',
    '≥85',
    '0.5',
    '—',
    '创造',
    '注：*为2019年',
    '*',
  ],
  ...[
    '\t',
    '\n',
    '|',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '<td rowspan=3>',
    '<td colspan=2>',
    '</table>',
    '&lt;',
    '<!--',
    '"',
    '〔',
    '〕',
    '（',
    '）',
    ' ',
  ],
);
const junk = fc.oneof(
  fc.array(scrap, { maxLength: 80 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe('junk', () => {
  it('never throws, never gives a number that is none, and never reads nothing in silence', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const read = parseIndicatorTable(text, {});
        expect(numbersIn(read).every(Number.isFinite)).toBe(true);
        if (read.indicators.length === 0) expect(read.findings.length).toBeGreaterThan(0);
      }),
      { ...settings, numRuns: 3000 },
    );
  });

  it('in a grid does no more harm', () => {
    const grid = fc.array(fc.array(scrap, { maxLength: 6 }), { maxLength: 8 });
    const edge = fc.integer({ min: -2, max: 9 });
    const merge = fc.record({ firstRow: edge, firstColumn: edge, lastRow: edge, lastColumn: edge });
    fc.assert(
      fc.property(grid, fc.array(merge, { maxLength: 3 }), (rows, merges) => {
        expect(numbersIn(parseIndicatorTable({ rows, merges }, {})).every(Number.isFinite)).toBe(true);
      }),
      settings,
    );
  });
});
