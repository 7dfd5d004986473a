import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanknessOf } from '../../src/parse/cell/missingMark.js';
import { narrowText } from '../../src/parse/cell/narrowText.js';
import { readNumberCell } from '../../src/parse/cell/numberCell.js';
import { readPeriodCell } from '../../src/parse/cell/periodCell.js';
import { statusOfCell } from '../../src/parse/cell/statusCell.js';
import { isPeriod } from '../../src/quantity/period.js';

describe('a number cell', () => {
  it.each<[cell: string, value: number, unit: string | null]>([
    ['4700', 4700, null],
    ['0', 0, null],
    ['-0', 0, null],
    ['+3', 3, null],
    ['-17.5', -17.5, null],
    ['−17.5', -17.5, null],
    ['－17.5', -17.5, null],
    ['.5', 0.5, null],
    ['4700.0', 4700, null],
    ['007', 7, null],
    [' 1,234,567.89 ', 1234567.89, null],
    ['１，２３４．５', 1234.5, null],
    ['1 234 567', 1234567, null],
    ['12.5%', 12.5, '%'],
    ['１２．５％', 12.5, '%'],
    ['3‰', 3, '‰'],
    ['2百分点', 2, '百分点'],
    ['1.2万', 12000, null],
    ['4.35亿', 435000000, null],
    ['1.1万亿', 1100000000000, null],
    ['4700件', 4700, '件'],
    ['4700 件', 4700, '件'],
    ['4,700（件）', 4700, '件'],
    ['1.2万元', 1.2, '万元'],
    ['1.5件/万人', 1.5, '件/万人'],
    ['1.2E+05', 120000, null],
    ['1e-3', 0.001, null],
    ['四千七百', 4700, null],
    ['一百五十件', 150, '件'],
    ['十五万', 150000, null],
    ['一百二十点五', 120.5, null],
    ['百分之八十五', 85, '%'],
  ])('%j is %d %s', (cell, value, unit) => {
    expect(readNumberCell(cell)).toMatchObject({ isNumber: true, value, unit });
  });

  it('shifts the decimal point, and never multiplies: 4.35 × 10⁸ is 435 000 000', () => {
    expect(4.35 * 1e8).not.toBe(435000000);
    const digits = fc.integer({ min: 0, max: 999999 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 9999 }), (whole, fraction) => {
        const places = String(fraction).padStart(4, '0');
        expect(readNumberCell(`${whole}.${places}万`)).toMatchObject({ value: Number(`${whole}${places}`) });
      }),
    );
  });

  it.each([
    ['12,5', 'cell/separatorsMisplaced'],
    ['1,23,456', 'cell/separatorsMisplaced'],
    ['1,2345', 'cell/separatorsMisplaced'],
    ['1,234 567', 'cell/separatorsMisplaced'],
    ['1.234.567', 'cell/separatorsMisplaced'],
    ['12 34', 'cell/separatorsMisplaced'],
    ['约4700', 'cell/notExact'],
    ['4700左右', 'cell/notExact'],
    ['4700件以上', 'cell/notExact'],
    ['4700余件', 'cell/notExact'],
    ['≥85', 'cell/notExact'],
    ['>85', 'cell/notExact'],
    ['5—6', 'cell/notExact'],
    ['5-6件', 'cell/notExact'],
    ['5%~5.5%', 'cell/notExact'],
    ['abc', 'cell/notANumber'],
    ['无', 'cell/notANumber'],
    ['12①', 'cell/notANumber'],
    ['10²', 'cell/notANumber'],
    ['½', 'cell/notANumber'],
    ['数十', 'cell/notANumber'],
    ['二百余', 'cell/notANumber'],
    ['一到三', 'cell/notANumber'],
    ['第三', 'cell/notANumber'],
    ['八成', 'cell/notANumber'],
    ['4700个件', 'cell/notANumber'],
    ['¥4700', 'cell/notANumber'],
    ['(1234)', 'cell/notANumber'],
    ['=A1+B1', 'cell/notANumber'],
    ['0x1F', 'cell/notANumber'],
    ['Infinity', 'cell/notANumber'],
    ['NaN1', 'cell/notANumber'],
    ['1/2', 'cell/notANumber'],
    ['--5', 'cell/notANumber'],
    ['1\n234', 'cell/notANumber'],
    ['1\t234', 'cell/notANumber'],
    ['约', 'cell/notANumber'],
    ['#DIV/0!', 'cell/spreadsheetError'],
    ['#N/A', 'cell/spreadsheetError'],
    ['1e300', 'value/outOfRange'],
    ['1e999', 'value/outOfRange'],
    ['9999999万亿', 'value/outOfRange'],
    ['9'.repeat(1e7), 'cell/tooLong'],
  ])('%# is no number: %s', (cell, code) => {
    expect(readNumberCell(cell)).toEqual({ isNumber: false, code });
  });

  it('reads back every number that is printed, plainly or in full width', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (number) => {
        const printed = String(number);
        const wide = printed.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        for (const cell of [printed, wide]) {
          expect(readNumberCell(cell)).toMatchObject({ value: number === 0 ? 0 : number });
        }
      }),
    );
  });

  it('is finite or nothing, whatever comes', () => {
    const sign = fc.constantFrom(...'0123456789.,+-−eE%万亿件 ～约()（）①²\u202E\0');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 20 }), (cell) => {
        const read = readNumberCell(cell);
        if (read.isNumber) expect(Number.isFinite(read.value)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a cell without a figure', () => {
  it.each([
    '',
    ' ',
    '　',
    '—',
    '——',
    '–',
    '-',
    '－',
    '−',
    '/',
    '／',
    '～',
    'N/A',
    'n/a',
    'NA',
    'null',
    '暂无',
    '无数据',
    '缺',
    '未统计',
    '…',
    '……',
    '...',
    '暂 无',
  ])('%j says that it is missing', (cell) => {
    expect(blanknessOf(cell)).toBe('missing');
  });

  it('says that there was nothing to measure', () => {
    expect(blanknessOf('不适用')).toBe('notApplicable');
  });

  it.each(['0', '无', '#N/A', '-1', 'x'.repeat(1e7)])('%#: a figure or a riddle is not missing', (cell) => {
    expect(blanknessOf(cell)).toBeNull();
  });
});

describe('a period cell', () => {
  it.each([
    ['2023', '2023'],
    ['2023年', '2023'],
    ['2023年度', '2023'],
    ['２０２３', '2023'],
    ['2023.0', '2023'],
    ['二〇二三年', '2023'],
    ['2023-06', '2023-06'],
    ['2023年6月', '2023-06'],
    ['2023年06月份', '2023-06'],
    ['2023/6', '2023-06'],
    ['2023.06', '2023-06'],
    ['202306', '2023-06'],
    ['2023年上半年', '2023H1'],
    ['2023年下半年', '2023H2'],
    ['2023H2', '2023H2'],
    ['2023Q2', '2023Q2'],
    ['2023q2', '2023Q2'],
    ['2023年第二季度', '2023Q2'],
    ['2023年二季度', '2023Q2'],
    ['2023年4季度', '2023Q4'],
    ['2023年1-6月', '2023H1'],
    ['2023年1—3月', '2023Q1'],
    ['2023年7-12月', '2023H2'],
    ['2023年1-12月', '2023'],
    ['2023年1-9月', '2023-01/2023-09'],
    ['2023年前三季度', '2023-01/2023-09'],
    ['2023-12-31', '2023-12-31'],
    ['2023/12/31', '2023-12-31'],
    ['2023.12.31', '2023-12-31'],
    ['2023年12月31日', '2023-12-31'],
    ['2023 年 12 月 31 日', '2023-12-31'],
    ['20231231', '2023-12-31'],
    ['2023-12-31 00:00:00', '2023-12-31'],
    ['2023-12-31T00:00:00', '2023-12-31'],
    ['截至2023年底', '2023-12-31'],
    ['2023年末', '2023-12-31'],
    ['2024年2月底', '2024-02-29'],
    ['2016—2020年', '2016/2020'],
    ['“十四五”期间', '2021/2025'],
    ['十三五时期', '2016/2020'],
    ['2016/2020', '2016/2020'],
    ['2023-01/2023-09', '2023-01/2023-09'],
  ])('%j is %s', (cell, period) => {
    expect(readPeriodCell(cell)).toEqual({ period });
  });

  it.each([
    ['23', 'cell/yearOfTwoDigits'],
    ['23年', 'cell/yearOfTwoDigits'],
    ['23年6月', 'cell/yearOfTwoDigits'],
    ['23-06-30', 'cell/yearOfTwoDigits'],
    ["'23", 'cell/yearOfTwoDigits'],
    ['2023.6', 'cell/notAPeriod'],
    ['2023-13', 'cell/notAPeriod'],
    ['2023-02-29', 'cell/notAPeriod'],
    ['2023年13月底', 'cell/notAPeriod'],
    ['12/31/2023', 'cell/notAPeriod'],
    ['31.12.2023', 'cell/notAPeriod'],
    ['2023-12-31 08:30:00', 'cell/notAPeriod'],
    ['2020/2016', 'cell/notAPeriod'],
    ['45291', 'cell/notAPeriod'],
    ['1234', 'cell/notAPeriod'],
    ['去年', 'cell/notAPeriod'],
    ['2023①', 'cell/notAPeriod'],
    ['', 'cell/notAPeriod'],
    ['2'.repeat(1e7), 'cell/notAPeriod'],
  ])('%# is none: %s', (cell, code) => {
    expect(readPeriodCell(cell)).toEqual({ code });
  });

  it('exists or is none, whatever comes', () => {
    const sign = fc.constantFrom(...'0123456789年月日底末季度上下半第一二三四QHqh-/.—~ 〇');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 12 }), (cell) => {
        const read = readPeriodCell(cell);
        if ('period' in read) expect(isPeriod(read.period)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a status cell', () => {
  it.each([
    ['正式数', 'final'],
    ['Final', 'final'],
    ['快报', 'provisional'],
    ['预计数', 'estimated'],
    ['缺失', 'missing'],
    ['Not applicable', 'notApplicable'],
    ['notApplicable', 'notApplicable'],
    ['不适用', 'notApplicable'],
    ['已完成', null],
    ['constructor', null],
    ['x'.repeat(1e7), null],
  ])('%# says %s', (cell, status) => {
    expect(statusOfCell(cell)).toBe(status);
  });
});

describe('narrowText', () => {
  it('narrows what is wide and nothing else', () => {
    expect(narrowText('　１２％（ａ），−①²㎡ ')).toBe('12%(a),-①²㎡');
  });
});
