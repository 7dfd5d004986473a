import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/finding/where.js';

describe('placeOf', () => {
  it.each([
    [{}, '', ''],
    [{ file: 'a.csv' }, '', ''],
    [{ row: 12 }, '第 12 行', 'Row 12'],
    [
      { row: 12, column: '完成值', cell: 'C12' },
      '第 12 行“完成值”列（C12）',
      'Row 12, column “完成值” (C12)',
    ],
    [{ sheet: '表1', row: 2 }, '工作表“表1”第 2 行', 'Sheet “表1”, Row 2'],
    [{ column: '单位' }, '“单位”列', 'Column “单位”'],
    [{ path: 'indicators[0].unit' }, 'indicators[0].unit', 'indicators[0].unit'],
  ])('%j', (where, zh, en) => {
    expect(placeOf(where)).toEqual({ zh, en });
  });
});
