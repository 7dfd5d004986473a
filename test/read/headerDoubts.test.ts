import { describe, expect, it } from 'vitest';
import { textRow, workbookOf } from './archive.js';
import { rowsRead } from './rowsRead.js';

const doubts = async (source: Parameters<typeof rowsRead>[0]) =>
  (await rowsRead(source)).findings
    .filter(({ severity }) => severity === 'warning')
    .map(({ code, where, message }) => [code, where.cell ?? where.row, message.zh]);
const sheet = (...lines: string[]) => doubts(lines.join('\n'));

describe('a column without a heading', () => {
  const told = '有内容（如“万元”），却没有列名，没有读取。';

  it('is told where at least half of the rows hold something', async () => {
    expect(await sheet('指标,年份,完成值,,来源', 'A,2023,1,万元,年报', 'B,2023,2,,年报')).toEqual([
      ['sheet/headingBlank', 'D1', `第 1 行“D”列（D1）：D 列${told}`],
    ]);
  });

  it('is told beyond the last heading of a workbook', async () => {
    const rows = textRow(1, '指标', '年份', '完成值') + textRow(2, 'A', '2023', '1', '万元');
    expect(await doubts(workbookOf(rows))).toEqual([
      ['sheet/headingBlank', 'D1', `工作表“表”第 1 行“D”列（D1）：D 列${told}`],
    ]);
  });

  it.each([
    [
      'a remark here and there',
      ['指标,年份,完成值,,来源', 'A,2023,1,核实,年报', 'B,2023,2,,年报', 'C,2023,2,,年报'],
    ],
    ['row numbers', [',指标,年份,完成值', '1,A,2023,1', '2,B,2023,1', '3,C,2023,1']],
    ['an empty column', ['指标,,年份,完成值', 'A,,2023,1']],
    ['a heading of two rows', ['指标,2023年,', ',完成值,排名', 'A,1,3']],
  ])('is not told of: %s', async (_, lines) => {
    expect(await sheet(...lines)).toEqual([]);
  });
});

describe('the years of a wide sheet', () => {
  it('are doubted when they run neither way', async () => {
    expect(await sheet('指标,2021,2023,2022', 'A,1,2,3')).toEqual([
      [
        'sheet/periodsOutOfOrder',
        1,
        '第 1 行：各年的列不是按先后排列：“2021”、“2023”、“2022”；列名可能对调了。',
      ],
    ]);
  });

  it.each([
    '指标,2021,2022,2023',
    '指标,2023年,2022年,2021年',
    '指标,2022年上半年,2022年,2023年上半年',
    '指标,2025年目标值,2021,2022',
  ])('are in order: %s', async (header) => {
    expect(await sheet(header, 'A,1,2,3')).toEqual([]);
  });
});

it('a heading that a conversion broke is told', async () => {
  expect(await sheet('指标,年份,完成值,备\ufffd', 'A,2023,1,x')).toEqual([
    ['cell/textBroken', 1, '第 1 行：“备\ufffd”中有转码失败留下的“\ufffd”，原来的字已经丢失。'],
  ]);
});

it('a name that begins like a note is none', async () => {
  const { findings } = await rowsRead('指标,年份,完成值\n注册商标\n注：初步数');
  expect(findings.map(({ code, where }) => [code, where.row])).toEqual([
    ['row/tooShort', 2],
    ['row/skipped', 3],
  ]);
});
