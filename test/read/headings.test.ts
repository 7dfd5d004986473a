import { describe, expect, it } from 'vitest';
import { headingMeaning } from '../../src/read/layout/headingMeaning.js';
import { plainHeading } from '../../src/read/layout/plainHeading.js';
import { sheetFieldNames } from '../../src/read/layout/sheetFieldNames.js';

describe('headings', () => {
  it('stand at one field only, and in their plain form', () => {
    const all = Object.values(sheetFieldNames).flatMap(({ headers }) => headers);
    expect(new Set(all).size).toBe(all.length);
    for (const header of all) expect(plainHeading(header)).toEqual({ name: header, bracketed: null });
  });

  it.each([
    ['　指标 名称 ', 'indicator'],
    ['＊完成值', 'value'],
    ['Ｖａｌｕｅ', 'value'],
    ['OBS_VALUE', 'value'],
    ['time-period', 'period'],
    ['年份：', 'period'],
    ['指标\n名称', 'indicator'],
  ])('%j is the field %s', (header, field) => {
    expect(headingMeaning(header)?.field).toBe(field);
  });

  it.each(['备注', '', '__proto__', '完成情况', '编码', '值'.repeat(1e6)])('%# is no field', (header) => {
    expect(headingMeaning(header)).toBeNull();
  });
});
