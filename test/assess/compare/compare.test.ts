import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/assess/compare/compare.js';
import type { ComparedItem } from '../../../src/assess/compare/comparison.js';

const satisfaction = {
  name: '知识产权保护社会满意度',
  unit: '分',
  measure: 'score',
  direction: 'higher',
} as const;
const item = (id: string, value: number | null, changes: Partial<ComparedItem> = {}): ComparedItem => ({
  id,
  indicator: satisfaction,
  value,
  period: '2025',
  ...changes,
});
const ranksAndGaps = (...input: Parameters<typeof compare>) =>
  compare(...input).rows.map(({ rank, gap }) => [rank, gap]);

describe('compare', () => {
  const items = [item('a', 84.9), item('b', 85), item('c', 82), item('d', 85)];

  it('measures against the best, which several may be', () => {
    expect(ranksAndGaps({ items })).toEqual([
      [3, 0.1],
      [1, 0],
      [4, 3],
      [1, 0],
    ]);
    expect(compare({ items }).benchmark).toEqual({ by: 'best', ids: ['b', 'd'], value: 85, reason: null });
  });

  it('measures against the plain mean', () => {
    // (84.9 + 85 + 82 + 85) / 4 = 336.9 / 4 = 84.225
    const { benchmark, rows } = compare({ items, benchmark: { by: 'average' } });
    expect(benchmark).toEqual({ by: 'average', ids: [], value: 84.225, reason: null });
    expect(rows.map(({ gap }) => gap)).toEqual([-0.675, -0.775, 2.225, -0.775]);
  });

  it('measures against a named one', () => {
    const against = { items, benchmark: { by: 'named', id: 'c' } } as const;
    expect(ranksAndGaps(against)).toEqual([
      [3, -2.9],
      [1, -3],
      [4, 0],
      [1, -3],
    ]);
    const unknown = { items: [...items, item('e', null)], benchmark: { by: 'named', id: 'e' } } as const;
    expect(compare(unknown).benchmark).toEqual({
      by: 'named',
      ids: ['e'],
      value: null,
      reason: 'benchmarkMissing',
    });
    expect(compare(unknown).rows[0]?.gap).toBeNull();
  });

  it('takes the lowest for the best where lower is better', () => {
    const lower = { ...satisfaction, direction: 'lower' } as const;
    const days = [item('a', 15, { indicator: lower }), item('b', 12, { indicator: lower })];
    expect(ranksAndGaps({ items: days })).toEqual([
      [2, 3],
      [1, 0],
    ]);
  });

  it('converts units exactly, those in names too', () => {
    const loans = (unit: string) =>
      ({ name: '知识产权质押融资额', unit, measure: 'flow', direction: 'higher' }) as const;
    const money = [
      item('a', 2, { indicator: loans('亿元') }),
      item('b', 12_345, { indicator: loans('万元') }),
      item('c', 7, { indicator: loans('件') }),
    ];
    const { unit, rows } = compare({ items: money });
    expect(unit).toBe('亿元');
    expect(rows.map(({ value, reason }) => [value, reason])).toEqual([
      [2, null],
      [1.2345, null],
      [null, 'unitNotConvertible'],
    ]);
    expect(compare({ items: money, unit: '万元' }).rows[0]?.value).toBe(20_000);
    const density = (name: string, unit: string) =>
      ({ name, unit, measure: 'ratio', direction: 'higher' }) as const;
    const named = [
      item('a', 4, { indicator: density('每万人口发明专利拥有量', '件') }),
      item('b', 3, { indicator: density('发明专利密度', '件/万人') }),
    ];
    expect(compare({ items: named }).rows[1]?.value).toBe(3);
  });

  it('leaves out what is another measure, or no level', () => {
    const other = { ...satisfaction, measure: 'ratio' } as const;
    const unstated = { ...satisfaction, measure: 'unstated' } as const;
    const rows = compare({
      items: [
        item('a', 80),
        item('b', 90, { indicator: other }),
        item('c', 70, { indicator: unstated }),
        item('d', 95, { basis: 'cumulative' }),
      ],
    }).rows.map(({ rank, reason }) => [rank, reason]);
    expect(rows).toEqual([
      [1, null],
      [null, 'measuresDiffer'],
      [2, null],
      [null, 'kindsDiffer'],
    ]);
  });

  it('says which figures are of an earlier time', () => {
    const mixed = [
      item('a', 80, { period: '2025' }),
      item('b', 81, { period: '2022' }),
      item('c', 82, { period: '2025-12-31' }),
    ];
    const { periodsDiffer, rows } = compare({ items: mixed });
    expect([periodsDiffer, rows.map(({ isEarlier }) => isEarlier)]).toEqual([true, [false, true, false]]);
    expect(compare({ items }).periodsDiffer).toBe(false);
  });

  it('says that totals grow with their regions', () => {
    const trademarks = { name: '有效注册商标量', unit: '件', measure: 'stock', direction: 'higher' } as const;
    expect(compare({ items: [item('a', 5000, { indicator: trademarks })] }).isOfTotals).toBe(true);
    const density = { ...trademarks, name: '每万户市场主体有效注册商标量' };
    expect(compare({ items: [item('a', 5000, { indicator: density })] }).isOfTotals).toBe(false);
    expect(compare({ items }).isOfTotals).toBe(false);
  });

  it('ranks nobody where it is not said which way is better', () => {
    const undirected = { ...satisfaction, direction: null };
    const unsaid = compare({ items: [item('a', 80, { indicator: undirected })] });
    expect([unsaid.rows[0]?.rank, unsaid.benchmark.reason]).toEqual([null, 'directionMissing']);
    const lower = { ...satisfaction, direction: 'lower' } as const;
    const both = compare({ items: [item('a', 80), item('b', 90, { indicator: lower })] });
    expect([both.direction, both.benchmark.reason]).toEqual([null, 'directionsDiffer']);
  });

  it('keeps the reason of a figure that is missing', () => {
    const { rows, benchmark } = compare({
      items: [item('a', null, { reason: 'indicatorNotInPlan' }), item('b', null)],
    });
    expect(rows.map(({ reason }) => reason)).toEqual(['indicatorNotInPlan', 'observationMissing']);
    expect(benchmark.reason).toBe('benchmarkMissing');
  });

  it('refuses a wrong call', () => {
    expect(() => compare({ items: [] })).toThrow('compare: items must not be empty');
    expect(() => compare({ items: [item('a', 1), item('a', 2)] })).toThrow('got a twice');
    expect(() => compare({ items, benchmark: { by: 'named', id: 'z' } })).toThrow('one of a, b, c, d, got z');
    expect(() => compare({ items: [item('a', Number.NaN)] })).toThrow('value must be finite');
  });
});
