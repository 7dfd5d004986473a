import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberCell } from '../../src/parse/cell/numberCell.js';
import { plainNumber } from '../../src/parse/cell/plainNumber.js';
import { cellReaders } from '../../src/parse/cellReaders.js';
import { observationRowReader } from '../../src/parse/observationRowReader.js';
import type { RememberedWords } from '../../src/parse/rememberedWords.js';
import { rowReading } from '../../src/parse/rowReading.js';
import type { Cell } from '../../src/read/cell.js';
import type { Column } from '../../src/read/layout/column.js';
import type { SheetField } from '../../src/read/layout/sheetField.js';
import type { Row } from '../../src/read/row.js';
import { indicatorWith, planWith } from '../smallPlan.js';

const settings = { seed: 20251231, numRuns: 400 };

const plan = planWith({
  indicators: [
    indicatorWith(),
    indicatorWith({ id: 'trademarks', name: '注册商标数量', englishName: 'Trademarks', aliases: ['商标'] }),
    indicatorWith({
      id: 'satisfaction',
      name: '满意度',
      englishName: 'Satisfaction',
      unit: '分',
      components: {
        combination: 'each',
        parts: [
          { id: 'first', name: '甲类', englishName: 'First' },
          { id: 'second', name: '乙类', englishName: 'Second' },
        ],
      },
    }),
  ],
});

const columns: readonly Column[] = (
  [
    'indicatorId',
    'indicator',
    'component',
    'regionCode',
    'region',
    'period',
    'value',
    'unit',
    'status',
    'missingReason',
    'revisedOn',
    'source',
  ] as const
).map((field, index) => ({ field, index, header: field, ...(field === 'value' && { unit: '件' }) }));
const byField: ReadonlyMap<SheetField, Column> = new Map(columns.map((column) => [column.field, column]));
/** Remembers nothing, so that every cell is read with all care. */
const noWords: RememberedWords = {
  indicator: () => null,
  figures: () => () => null,
  code: () => null,
  region: () => null,
  period: () => null,
  revisedOn: () => null,
};
const readCarefully = (row: Row) => rowReading(cellReaders(plan), noWords)(row);

/** What stands in a cell: mostly what should, sometimes what a person would write, sometimes anything. */
const cellOf = (usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...usual) },
    { weight: 2, arbitrary: fc.constantFrom(...odd, '', ' ', '—', '\u3000') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  );
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1_000_000 }).map(String),
  fc.double({ min: 0, max: 1e5, noNaN: true }).map((value) => value.toFixed(3)),
);
const valueCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 30, arbitrary: number },
  {
    weight: 3,
    arbitrary: cellOf(
      ['4700', '0', '-0', '007', ' 12 ', '1,234', '12.5%', '１２', '1.2万', '4700件'],
      ['约3', '1.', '.5', '1e5'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(
      { kind: 'number', text: '84.9%', value: 0.849, isPercent: true },
      { kind: 'number', text: '4700', value: 4700, isPercent: false },
      { kind: 'merged', text: '4700', of: 'G2' },
      { kind: 'date', text: '2023', serial: 45_291, date: '2023-12-31' },
      { kind: 'formula', text: '=A1' },
      { kind: 'error', text: '#N/A' },
    ),
  },
);
/** An id and a name: of one indicator, or whatever. */
const named = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      ['patents', '每万人口高价值发明专利拥有量'],
      ['trademarks', '商标'],
      ['', '满意度'],
      ['satisfaction', ''],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      cellOf(['patents', 'trademarks'], ['Patents', 'trademark', 'x']),
      cellOf(['注册商标数量', '满意度'], ['注册商标数量（件）', '商标数']),
    ),
  },
);
const otherCells: fc.Arbitrary<readonly Cell[]> = fc.tuple(
  cellOf(['', '', ''], ['甲类', 'second', '丙类']),
  cellOf(['', '152900', '152921'], ['１５２９００', '15290', ' 152900', '15290a']),
  cellOf(['', ''], ['阿拉善盟', '某地', '152900']),
  cellOf(['2023', '2023年', '2022', '2023H1'], ['23年', '２０２３', '45291', '2023.6', '']),
  valueCell,
  cellOf(['', '件', '分'], ['万件', '宗', '％', '一个特别长的单位名称，长得没有哪张表会写下这么多字']),
  cellOf(['', '正式数', 'final'], ['快报数', '缺失', '不适用', 'finale']),
  cellOf(['', ''], ['未统计']),
  cellOf(['', '2024-03-01', '2024年3月1日'], ['2024', '2024-02-30', '２０２４-03-01']),
  cellOf(['', '年报', ' 年报 '], ['x'.repeat(600), '乱\ufffd码']),
);

const cells = fc.tuple(named, otherCells).map(([both, others]): readonly Cell[] => [...both, ...others]);

describe('rows read quickly', () => {
  it('say what they say when read with all care, whatever was read before them', () => {
    let quick = 0;
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 30 }), (rows) => {
        const read = observationRowReader(plan);
        for (const [index, own] of rows.entries()) {
          const row: Row = { row: index + 2, record: index + 2, place: {}, columns: byField, cells: own };
          const seen = read(row);
          expect(seen).toEqual(readCarefully(row));
          if (seen.observation) quick++;
        }
      }),
      settings,
    );
    // Else the law would hold because every row is wrong.
    expect(quick).toBeGreaterThan(1000);
  });

  it('have their keys in the same order, which is the order of a file that is written from them', () => {
    const own = [
      'trademarks',
      '',
      '',
      '152921',
      '',
      '2023年',
      '4700',
      '件',
      '正式数',
      '',
      '2024-03-01',
      '年报',
    ];
    const row: Row = { row: 2, record: 2, place: {}, columns: byField, cells: own };
    const { observation } = observationRowReader(plan)(row);
    expect(JSON.stringify(observation)).toBe(JSON.stringify(readCarefully(row).observation));
    // A row that leaves a column empty is put together otherwise: here the status, then the source.
    for (const empty of [8, 11]) {
      const cells = own.map((cell, index) => (index === empty ? '' : cell));
      expect(JSON.stringify(observationRowReader(plan)({ ...row, cells }).observation)).toBe(
        JSON.stringify(readCarefully({ ...row, cells }).observation),
      );
    }
    // "2023年" as the period says it; the region as it stands.
    expect(observation).toMatchObject({ regionCode: '152921', period: '2023', value: 4700, unit: '件' });
  });

  it('are held to the same columns of explanations as the others', () => {
    const columns = new Map<SheetField, Column>([
      ...byField,
      ['numerator', { field: 'numerator', index: 12, header: '分子' }],
      ['denominator', { field: 'denominator', index: 13, header: '分母' }],
    ]);
    const cells = ['trademarks', '', '', '', '', '2023', '50', '件', '', '', '', '年报', '1', '0'];
    const row: Row = { row: 2, record: 2, place: {}, columns, cells };
    const { observation, findings } = observationRowReader(plan)(row);
    expect(observation).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['ratio/denominatorZero']);
    const half = observationRowReader(plan)({ ...row, cells: [...cells.slice(0, 13), '2'] });
    expect(half.observation).toMatchObject({ value: 50, unit: '件', numerator: 1, denominator: 2 });
  });
});

describe('plainNumber', () => {
  it('reads the double that the digits mean, or leaves them to the reader of all numbers', () => {
    const text = fc.oneof(
      fc
        .tuple(fc.constantFrom('', '-'), fc.maxSafeInteger(), fc.nat({ max: 999_999 }))
        .map(([sign, whole, fraction]) => `${sign}${Math.abs(whole)}.${fraction}`),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.stringMatching(/^[-+]?[0-9.,]{0,18}$/),
    );
    fc.assert(
      fc.property(text, (digits) => {
        const value = plainNumber(digits);
        if (Number.isNaN(value)) return;
        expect(value).toBe(Number(digits) === 0 ? 0 : Number(digits));
        expect(readNumberCell(digits)).toMatchObject({ isNumber: true, value, unit: null });
      }),
      { ...settings, numRuns: 5000 },
    );
  });

  it.each([
    [
      '',
      '-',
      '.',
      '1.',
      '.5',
      '+1',
      '1,234',
      '1 234',
      '１',
      '1e5',
      '0x10',
      'NaN',
      '1'.repeat(16),
      '--1',
      '1.2.3',
    ],
  ])('leaves %j and its like alone', (...texts) => {
    for (const text of texts) expect(plainNumber(text)).toBeNaN();
  });
});
