import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod, unitInWords } from '../../src/report/index.js';

describe('times in words', () => {
  it('names a day', () => {
    expect(formatDate('2023-12-31', 'zh')).toBe('2023年12月31日');
    expect(formatDate('2023-02-01', 'en')).toBe('1 February 2023');
    expect(() => formatDate('2023-02-29', 'zh')).toThrow(RangeError);
  });

  it.each([
    ['2023', '2023年', '2023'],
    ['2023H1', '2023年上半年', 'H1 2023'],
    ['2023Q2', '2023年第二季度', 'Q2 2023'],
    ['2023-06', '2023年6月', 'June 2023'],
    ['2023-06-15', '2023年6月15日', '15 June 2023'],
    ['2016/2020', '2016—2020年', '2016–2020'],
    ['2023-01/2023-06', '2023年1月至2023年6月', 'January 2023 to June 2023'],
  ])('names the period %s', (period, zh, en) => {
    expect(formatPeriod(period, 'zh')).toBe(zh);
    expect(formatPeriod(period, 'en')).toBe(en);
  });
});

describe('units in words', () => {
  it('are as printed in Chinese, and in English where a word is known', () => {
    expect(unitInWords('亿元', 'zh')).toBe('亿元');
    expect(unitInWords('亿元', 'en')).toBe('100 million yuan');
    expect(unitInWords('斛', 'en')).toBe('斛');
  });
});
