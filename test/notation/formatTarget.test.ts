import { describe, expect, it } from 'vitest';
import type { GrowthStatement } from '../../src/model/target/growth.js';
import type { Statement } from '../../src/model/target/statement.js';
import { formatTarget } from '../../src/notation/formatTarget.js';

const base = { origin: 'prose' as const, printed: '—', by: '2025', citations: [] };
const growth: GrowthStatement = {
  ...base,
  kind: 'growth',
  basis: 'averageAnnual',
  comparator: 'gte',
  rate: 10,
  unit: '%',
};

describe('formatTarget', () => {
  it('writes a target in both languages', () => {
    expect(formatTarget(growth)).toBe('到2025年年均增长不低于10%');
    expect(formatTarget(growth, 'en')).toBe('by 2025: grow by at least 10% a year on average');
  });

  it('leaves out a deadline that the context gives', () => {
    expect(formatTarget(growth, 'zh', { by: '2025' })).toBe('年均增长不低于10%');
  });

  it('words a fall by its size', () => {
    // At most −17% is a fall of at least 17%.
    const fall: GrowthStatement = { ...growth, basis: 'total', comparator: 'lte', rate: -17, from: '2020' };
    expect(formatTarget(fall, 'zh', { by: '2025' })).toBe('比2020年下降不低于17%');
  });

  it.each<[Statement, string, string]>([
    [
      { ...base, kind: 'level', comparator: 'approx', value: { min: 5, max: 5.5 }, unit: '%' },
      '5—5.5%左右',
      'about 5–5.5%',
    ],
    [
      { ...base, kind: 'level', comparator: 'gte', value: 0.0000001, unit: '件' },
      '不低于0.0000001件',
      'at least 0.0000001 件',
    ],
    [
      { ...base, kind: 'rank', atMost: 10, band: null, among: '全国', hold: true, unit: null },
      '保持全国前10名',
      'hold the top 10 of 全国',
    ],
    [{ ...base, kind: 'unset', reason: 'empty', unit: null }, '—', 'not set (none)'],
  ])('has one wording for each', (target, zh, en) => {
    expect(formatTarget(target, 'zh', { by: '2025' })).toBe(zh);
    expect(formatTarget(target, 'en', { by: '2025' })).toBe(en);
  });

  it('keeps the words of the commitment and of the expectation', () => {
    const hoped: GrowthStatement = {
      ...growth,
      commitment: { strength: 'aspirational', printed: '力争' },
      estimated: true,
    };
    expect(formatTarget(hoped)).toBe('力争预计到2025年年均增长不低于10%');
    expect(formatTarget(hoped, 'en')).toBe('aim, expected, by 2025: grow by at least 10% a year on average');
    expect(formatTarget(hoped, 'en', { by: '2025' })).toBe(
      'aim, expected: grow by at least 10% a year on average',
    );
    expect(formatTarget({ ...growth, by: '2023-06-30' })).toBe('2023年6月30日前年均增长不低于10%');
  });
});
