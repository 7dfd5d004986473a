import { describe, expect, it } from 'vitest';
import { parseIndicatorTable } from '../../src/notation/parseIndicatorTable.js';
import type { CorpusTable } from './corpus/corpusTable.js';
import { fourteenth } from './corpus/periods.js';
import { tableOutcomeOf } from './corpus/tableOutcomeOf.js';
import { tableOutcomes } from './corpus/tableOutcomes.js';
import { tablesDevelop } from './corpus/tables.js';
import { tablesHeads } from './corpus/tablesHeads.js';
import { tablesMore } from './corpus/tablesMore.js';

const context = { ...fourteenth, lowerIsBetter: [] };
const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());

/** Names of the indicators in whose rows something is doubted. */
function doubted(...lines: readonly string[]): string[] {
  const read = parseIndicatorTable(lines.map(cellsOf), context);
  const rows = read.findings.filter(({ severity }) => severity !== 'info').map(({ where }) => where.row);
  return read.indicators.filter(({ where }) => rows.includes(where.row)).map(({ name }) => name);
}

const both = ['工业总产值', '规上企业'];
const unitless = [
  '指标 | 单位 | 2020年 | 2025年',
  '工业总产值 | 亿元 | 300 | 450',
  '规上企业 | 家 | 30 | 50',
];
const plain = (head: string, ...more: readonly string[]) => [
  head,
  '工业总产值（亿元） | 300 | 450',
  '规上企业（家） | 30 | 50',
  ...more,
];

describe('what of a table is not understood is told with the rows that it touches', () => {
  it('nothing is doubted where all is understood', () => {
    expect(doubted(...plain('指标 | 2020年 | 2025年'))).toEqual([]);
    expect(doubted(...unitless)).toEqual([]);
  });

  it.each([
    ['is not known', '指标 | 2020年 | 推算'],
    ['is not known, over what may be the starting values', '指标 | 折算值 | 2025年'],
    ['is understood but for a word', '指标 | 2020年 | 2025年（甲）'],
    ['has two meanings', '指标 | 2020年 | 2025年/年均'],
    ['stands over two columns', '指标 | 2025年 | 2025年'],
    ['belongs over words', '指标 | 2020年 | 备注'],
  ])('a heading of figures that %s', (_, head) => {
    expect(doubted(...plain(head))).toEqual(both);
  });

  it('a heading of figures that is lost between others', () => {
    const rows = ['指标 | 2020年 | | 属性', '工业总产值（亿元） | 300 | 450 | 预期性'];
    expect(doubted(...rows)).toEqual(['工业总产值']);
  });

  it('a goal without a year beside one of a year', () => {
    const rows = ['指标 | 2020年 | 2025年 | 底线', '规上企业（家） | 30 | 50 | 40'];
    expect(doubted(...rows)).toEqual(['规上企业']);
  });

  it.each([
    ['加装电梯，标台', 'a unit behind a comma'],
    ['加装电梯【标台】', 'a unit in other brackets'],
    ['加装电梯', 'no unit'],
    ['加装电梯#', 'a sign of which nothing is known'],
    ['加装电梯*（台）', 'a mark without a note'],
    ['加装电梯、（台）', 'a name that goes on'],
  ])('%s: %s', (name) => {
    expect(doubted(...plain('指标 | 2020年 | 2025年', `${name} | 10 | 15`))).toHaveLength(1);
  });

  it('a mark whose note says what is not understood, and none that is', () => {
    const noted = (note: string) =>
      doubted(...plain('指标 | 2020年 | 2025年', '电梯（台） | 10* | 15', note));
    expect(noted('注：*为2019年数据。')).toEqual([]);
    expect(noted('注：*为新口径。')).toEqual(['电梯']);
  });

  it('words alone in a row, which may be half of the name above or below', () => {
    const head = '指标 | 2020年 | 2025年';
    const [first, second] = ['工业总产值（亿元） | 300 | 450', '规上企业（家） | 30 | 50'];
    expect(doubted(head, first, '净增的 | | ', second)).toEqual(both);
    expect(doubted(head, first, second, '培育数 | | ')).toContain('规上企业');
    expect(doubted(head, '一、经济 | | ', first, second)).toEqual([]);
  });

  it('a row that is shorter than all others', () => {
    const rows = [1, 2, 3, 4, 5].map((at) => `产品${'甲乙丙丁戊'.charAt(at - 1)} | 件 | 30 | 50`);
    const read = doubted('指标 | 单位 | 2020年 | 2025年', ...rows, '商标 | 30 | 50');
    expect(read).toEqual(['商标']);
  });

  it('figures that can hardly be meant', () => {
    const head = '指标 | 2020年 | 2025年 | 年均增长';
    expect(doubted(head, '规上企业（家） | 30 | 5000 | —')).toEqual(['规上企业']);
    expect(doubted(head, '规上企业（家） | 30 | 50 | 12000')).toEqual(['规上企业']);
    expect(doubted(head, '城镇化率（%） | 58 | 620 | —')).toEqual(['城镇化率']);
  });

  it('columns that may have changed places', () => {
    const rows = ['甲镇产值（亿元） | 450 | 300', '乙镇产值（亿元） | 50 | 30', '丙镇产值（亿元） | 7 | 8'];
    expect(doubted('指标 | 2020年 | 2025年', ...rows)).toHaveLength(3);
  });

  it('rows below a table of lines that was cut short', () => {
    const lines = [
      '序号',
      '指标',
      '2020年',
      '2025年',
      '1',
      '商标（件）',
      '30',
      '50',
      '专利',
      '（件）',
      '7',
      '9',
    ];
    const read = parseIndicatorTable(lines.join('\n'), context);
    const told = read.findings.filter(({ code }) => code === 'table/rowUnread').map(({ seen }) => seen);
    expect(read.indicators.map(({ name }) => name)).toEqual(['商标']);
    expect(told).toEqual(['专利']);
  });
});

describe('a table that is damaged', () => {
  const tables = [...tablesDevelop, ...tablesMore, ...tablesHeads].filter(({ format }) => format === 'tsv');
  const heads = ({ text }: CorpusTable) => (/^.*(?:指标|项目).*$/m.exec(text)?.[0] ?? '').split('\t');

  it.each(['推算', '口径甲', 'Ⅱ', ''])('is hardly misread in silence where a year became “%s”', (word) => {
    const damaged = tables.flatMap((table) =>
      heads(table)
        .filter((heading) => /^20\d\d年$/.test(heading))
        .map((heading) => ({ ...table, text: table.text.replace(heading, word) })),
    );
    const outcomes = tableOutcomes(damaged, parseIndicatorTable);
    const silent = outcomes.filter(({ outcome }) => outcome === 'wrongInSilence');
    expect(damaged.length).toBeGreaterThan(20);
    expect(silent.length / outcomes.length).toBeLessThan(0.01);
  });
});

describe('the judge of a table', () => {
  const table: CorpusTable = {
    source: 'style of a test',
    format: 'tsv',
    text: '',
    context: fourteenth,
    indicators: [{ name: '商标', unit: '件', targets: [] }],
  };
  const read = (lines: readonly string[]) =>
    tableOutcomeOf(table, parseIndicatorTable(lines.map(cellsOf), context)).map(({ outcome }) => outcome);

  it('counts a name that was swallowed as told where what swallowed it is doubted', () => {
    expect(read(['指标 | 单位 | 2025年', '注册商标 | 件 | 50'])).toContain('wrongInSilence');
    expect(read(['指标 | 单位 | 2025年', '注册商标# | 件 | 50'])).not.toContain('wrongInSilence');
  });

  it('counts a name that a warning shows as told, and one that none shows as missed', () => {
    expect(read(['指标 | 2025年', '专利 | 50', '商标 | 7 | 9 | 8']).slice(0, 3)).toEqual([
      'wrongWithFinding',
      'wrongWithFinding',
      'wrongWithFinding',
    ]);
    expect(read(['指标 | 2025年', '专利 | 50', '件 | 7 | 9 | 8'])).toContain('wrongInSilence');
  });
});
