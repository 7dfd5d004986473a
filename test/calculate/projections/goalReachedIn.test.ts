import { describe, expect, it } from 'vitest';
import { goalReachedIn } from '../../../src/calculate/goalReachedIn.js';
import { yearly } from './yearly.js';

describe('goalReachedIn', () => {
  // Four a year: 96, 100, 104 at the ends of 2024, 2025, 2026.
  const rising = { points: yearly(2020, 80, 84, 88, 92), method: 'linear' as const };
  // Three a year down: 21, 18, 15, 12 from 2023 on.
  const falling = { points: yearly(2020, 30, 27, 24), method: 'linear' as const };

  it.each([
    ['at least, which includes the goal', rising, 'gte', 100, '2025'],
    ['more than, which does not', rising, 'gt', 100, '2026'],
    ['a goal between two years', rising, 'gte', 97, '2025'],
    ['at most', falling, 'lte', 15, '2025'],
    ['less than', falling, 'lt', 15, '2026'],
    ['exactly, come to', rising, 'eq', 100, '2025'],
    ['exactly, passed between two years', rising, 'eq', 98, '2025'],
    ['exactly, from above', falling, 'eq', 16, '2025'],
  ] as const)('tells the year: %s', (_, series, comparator, goal, year) => {
    expect(goalReachedIn({ ...series, comparator, goal })).toEqual({ value: year, reason: null });
  });

  it.each([
    ['gte', 92],
    ['gte', 50],
    ['eq', 92],
    ['lte', 92],
  ] as const)('is the year of the newest figure when that is %s %d already', (comparator, goal) => {
    expect(goalReachedIn({ ...rising, comparator, goal }).value).toBe('2023');
  });

  it('may be the running year, at its end', () => {
    // 6 a year: 97 in the middle of 2023, 100 at its end.
    const points = [
      { period: '2022-06', value: 91 },
      { period: '2023-06', value: 97 },
    ];
    expect(goalReachedIn({ points, goal: 100, comparator: 'gte', method: 'linear' }).value).toBe('2023');
    expect(goalReachedIn({ points, goal: 100, comparator: 'gt', method: 'linear' }).value).toBe('2024');
    expect(goalReachedIn({ points, goal: 97, comparator: 'gte', method: 'linear' }).value).toBe('2023');
  });

  it('is exact on constant growth, where doubles are a year off', () => {
    // 10% a year is 146.41 after four years; in doubles 100 × 1.1^4 is more than that.
    const points = yearly(2020, 100, 110);
    expect(100 * 1.1 ** 4).toBeGreaterThan(146.41);
    expect(goalReachedIn({ points, goal: 146.41, comparator: 'gte', method: 'geometric' }).value).toBe(
      '2024',
    );
    expect(goalReachedIn({ points, goal: 146.41, comparator: 'gt', method: 'geometric' }).value).toBe('2025');
    // The same from 100 → 121 in two years, where three are a root.
    const twoYears = yearly(2020, 100, null, 121);
    expect(
      goalReachedIn({ points: twoYears, goal: 133.1, comparator: 'gte', method: 'geometric' }).value,
    ).toBe('2023');
    expect(
      goalReachedIn({ points: twoYears, goal: 133.1, comparator: 'gt', method: 'geometric' }).value,
    ).toBe('2024');
  });

  it('goes by the trend, not by the newest figure, once the future begins', () => {
    // Least squares of 0, 30, 20: mean 50/3, 10 a year, so 110/3 at the end of 2023, although 2022 stood at 20.
    const points = yearly(2020, 0, 30, 20);
    expect(goalReachedIn({ points, goal: 36, comparator: 'gte', method: 'leastSquares' }).value).toBe('2023');
    // One wild figure: Theil–Sen falls by 1 a year from 100 and is at 93 at the end of 2027, still beyond the goal.
    const wild = yearly(2020, 100, 99, 98, 97, 96, 95, 20);
    expect(goalReachedIn({ points: wild, goal: 50, comparator: 'gte', method: 'theilSen' }).value).toBe(
      '2027',
    );
  });

  it.each([
    ['the trend runs away', { ...falling, goal: 100, comparator: 'gte' }],
    ['nothing moves', { points: yearly(2020, 5, 5), method: 'linear', goal: 6, comparator: 'gte' }],
    ['a limit stops it', { ...rising, limits: { max: 100 }, goal: 100, comparator: 'gt' }],
    [
      'growth shrinks towards zero',
      { points: yearly(2020, 10, 5), method: 'geometric', goal: 0, comparator: 'lte' },
    ],
    // 0.0001 a year needs 10 000 years.
    [
      'it takes until after 9999',
      { points: yearly(2020, 1, 1.0001), method: 'linear', goal: 2, comparator: 'gte' },
    ],
  ] as const)('is never when %s', (_, series) => {
    expect(goalReachedIn(series)).toEqual({ value: null, reason: 'goalNeverReached' });
  });

  it('is reached at a limit that is the goal itself', () => {
    expect(goalReachedIn({ ...rising, limits: { max: 100 }, goal: 100, comparator: 'gte' }).value).toBe(
      '2025',
    );
  });

  it('finds the last year there is', () => {
    // 1 a year from 0 in 2020: 7979 at the end of 9999.
    const points = yearly(2020, 0, 1);
    expect(goalReachedIn({ points, goal: 7979, comparator: 'gte', method: 'linear' }).value).toBe('9999');
    expect(goalReachedIn({ points, goal: 7980, comparator: 'gte', method: 'linear' }).reason).toBe(
      'goalNeverReached',
    );
  });

  it.each([
    [{ ...rising, goal: null, comparator: 'gte' }, 'goalMissing'],
    [{ ...rising, goal: 100, comparator: 'approx' }, 'toleranceMissing'],
    [{ points: yearly(2020, 80), method: 'linear', goal: 100, comparator: 'gte' }, 'tooFewPoints'],
    [{ points: yearly(2020, 0, 1), method: 'geometric', goal: 100, comparator: 'gte' }, 'notPositive'],
  ] as const)('of %j is not known: %s', (series, reason) => {
    expect(goalReachedIn(series)).toEqual({ value: null, reason });
  });

  it('names itself when the call is wrong', () => {
    const points = [...rising.points, { period: '2023Q4', value: 1 }];
    expect(() => goalReachedIn({ ...rising, points, goal: 1, comparator: 'gte' })).toThrow(
      'goalReachedIn: points must be at least a month apart',
    );
  });
});
