import { describe, expect, it } from 'vitest';
import { projectedValue } from '../../../src/calculate/projectedValue.js';
import { monthly, periodOfMonth, yearly } from './yearly.js';

describe('linear', () => {
  it('goes on as over the whole span, whatever lay between', () => {
    // 12 in three years is 4 a year; two more years.
    expect(
      projectedValue({ points: yearly(2020, 80, 60, 110, 92), on: '2025', method: 'linear' }).value,
    ).toBe(100);
  });

  it('counts whole months', () => {
    // 3 in the first half-year; 24 months are four of them.
    const points = [
      { period: '2021H1', value: 13 },
      { period: '2020', value: 10 },
    ];
    expect(projectedValue({ points, on: '2022', method: 'linear' }).value).toBe(22);
    expect(projectedValue({ points, on: '2021Q3', method: 'linear' }).value).toBe(14.5);
  });

  it('is exact where doubles are not', () => {
    // 0.1 a year; in doubles 0.2 + 0.1 is 0.30000000000000004.
    expect(projectedValue({ points: yearly(2020, 0.1, 0.2), on: '2022', method: 'linear' }).value).toBe(0.3);
  });
});

describe('meanChange', () => {
  const seven = yearly(2014, 10, 40, 42, 45, 46, 50, 52);

  it('takes the last five changes from the last six figures', () => {
    // (52 − 40) / 5 = 2.4 a year, five more years; over the whole span it would be 7 a year.
    expect(projectedValue({ points: seven, on: '2025', method: 'meanChange' }).value).toBe(64);
  });

  it('makes do with four, and not with three', () => {
    // (52 − 42) / 4 = 2.5 a year
    expect(projectedValue({ points: seven.slice(2), on: '2022', method: 'meanChange' }).value).toBe(57);
    expect(projectedValue({ points: seven.slice(3), on: '2022', method: 'meanChange' })).toEqual({
      value: null,
      reason: 'tooFewPoints',
    });
  });

  it('takes as many as it is told to, no fewer', () => {
    // (52 − 46) / 2 = 3 a year
    expect(projectedValue({ points: seven, on: '2022', method: 'meanChange', last: 2 }).value).toBe(58);
    expect(projectedValue({ points: seven, on: '2021', method: 'meanChange', last: 1 }).value).toBe(54);
    expect(projectedValue({ points: seven, on: '2022', method: 'meanChange', last: 7 }).reason).toBe(
      'tooFewPoints',
    );
  });

  it('counts a step over a missing year as two yearly changes', () => {
    // Four changes over five years: (50 − 40) / 5 = 2 a year.
    const points = yearly(2015, 40, 42, null, 45, 46, 50);
    expect(projectedValue({ points, on: '2022', method: 'meanChange' }).value).toBe(54);
  });
});

describe('leastSquares', () => {
  it('goes through the mean of all figures', () => {
    // t̄ = 1, v̄ = 12, slope (−1·10 + 1·13) / 2 = 1.5 a year; 2024 is three years after the mean: 12 + 4.5.
    const points = yearly(2020, 10, 13, 13);
    expect(projectedValue({ points, on: '2024', method: 'leastSquares' }).value).toBe(16.5);
  });

  // F. J. Anscombe, "Graphs in Statistical Analysis", The American Statistician 27 (1973): each of the sets has the
  // line y = 3 + 0.5x, to the digits printed. x̄ = 9, Σ(x − x̄)² = 110, Σy = 82.51, Σ(x − x̄)y = 55.01 and 55.00.
  it.each([
    [
      'I',
      [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
      82.51 / 11 + (55.01 / 110) * 11,
    ],
    ['II', [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74], 82.51 / 11 + (55 / 110) * 11],
  ])("finds the line of Anscombe's set %s", (_, values, expected) => {
    const months = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const points = values.map((value, index) => ({ period: periodOfMonth(months[index] as number), value }));
    const { value } = projectedValue({ points, on: periodOfMonth(20), method: 'leastSquares' });
    expect(value).toBeCloseTo(expected, 12);
    expect(value).toBeCloseTo(3 + 0.5 * 20, 2);
  });
});

describe('theilSen', () => {
  it('is not bent by one wild figure', () => {
    // Slopes −84, 2, 2, 2, 45, 88: median 2. Left over 10, 10, 96, 10: median 10. Five years on: 20.
    expect(
      projectedValue({ points: yearly(2020, 10, 12, 100, 16), on: '2025', method: 'theilSen' }).value,
    ).toBe(20);
  });

  // P. K. Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau", JASA 63 (1968): slope 4. Left over
  // 5, 7, 7, 4, 5, 7, 6: median 6, the intercept that the R package deming (thielsen) gives too.
  it("finds the line of Sen's example", () => {
    const points = monthly({ 1: 9, 2: 15, 3: 19, 4: 20, 10: 45, 12: 55, 18: 78 });
    expect(projectedValue({ points, on: periodOfMonth(20), method: 'theilSen' }).value).toBe(86);
  });

  it('takes the mean of the middle two of an even number', () => {
    // Slopes 1, 2, 4, 3/2, 3, 7/3: the middle two of 1, 3/2, 2, 7/3, 3, 4 have the mean 13/6. Left over, from 2020 on:
    // 0, −7/6, −4/3, 1/2: mean of −7/6 and 0 is −7/12. At 2024: −7/12 + 4 · 13/6 = 97/12.
    expect(projectedValue({ points: yearly(2020, 0, 1, 3, 7), on: '2024', method: 'theilSen' }).value).toBe(
      97 / 12,
    );
  });
});

it.each(['leastSquares', 'theilSen'] as const)(
  '%s needs three figures, since two are a straight line',
  (method) => {
    expect(projectedValue({ points: yearly(2020, 1, 2), on: '2025', method }).reason).toBe('tooFewPoints');
    expect(projectedValue({ points: yearly(2020, 1, 2, 3), on: '2025', method }).value).toBe(6);
  },
);

describe('geometric', () => {
  it('grows at the rate from first to last', () => {
    const points = yearly(2020, 100, 300, 121);
    // 10% a year: 146.41 after four, and 133.1 after three, on a root of 1.21.
    expect(projectedValue({ points, on: '2024', method: 'geometric' }).value).toBe(146.41);
    expect(projectedValue({ points, on: '2023', method: 'geometric' }).value).toBeCloseTo(133.1, 11);
  });

  it.each([
    [0, 10],
    [10, 0],
    [-1, 1],
  ])('has no growth from %d to %d, and is not patched', (first, last) => {
    expect(projectedValue({ points: yearly(2020, first, last), on: '2025', method: 'geometric' })).toEqual({
      value: null,
      reason: 'notPositive',
    });
  });

  it('tells when the number would be too large', () => {
    expect(projectedValue({ points: yearly(2020, 1, 1e18), on: '2050', method: 'geometric' }).reason).toBe(
      'outOfRange',
    );
  });
});

describe('projectedValue', () => {
  it('keeps within natural limits, above and below', () => {
    const rising = { points: yearly(2020, 80, 95), on: '2025', method: 'linear' as const };
    expect(projectedValue(rising).value).toBe(155);
    expect(projectedValue({ ...rising, limits: { min: 0, max: 100 } }).value).toBe(100);
    const falling = { points: yearly(2020, 20, 15), on: '2030', method: 'linear' as const };
    expect(projectedValue(falling).value).toBe(-30);
    expect(projectedValue({ ...falling, limits: { min: 0 } }).value).toBe(0);
    // 100 × 1.1^5 is beyond 150; a growth never gets below 0 by itself.
    const growing = { points: yearly(2020, 100, 110), on: '2025', method: 'geometric' as const };
    expect(projectedValue({ ...growing, limits: { max: 150 } }).value).toBe(150);
  });

  it.each(['linear', 'meanChange', 'leastSquares', 'theilSen', 'geometric'] as const)(
    'needs figures (%s)',
    (method) => {
      expect(projectedValue({ points: [], on: '2025', method }).reason).toBe('tooFewPoints');
      expect(projectedValue({ points: yearly(2020, 1), on: '2025', method }).reason).toBe('tooFewPoints');
    },
  );

  it('projects only what is still to come', () => {
    const points = yearly(2020, 80, 95);
    expect(projectedValue({ points, on: '2021', method: 'linear' })).toEqual({
      value: null,
      reason: 'noTimeLeft',
    });
    expect(projectedValue({ points, on: '2020', method: 'linear' }).reason).toBe('noTimeLeft');
    // Less than a month on, nothing has changed by this count.
    expect(projectedValue({ points, on: '2022-01-15', method: 'linear' }).reason).toBe('noTimeLeft');
    expect(projectedValue({ points, on: '2022-01', method: 'linear' }).value).toBe(96.25);
  });

  it.each([
    [['2023', '2023Q4'], '2023,2023Q4'],
    [['2023', '2023-12-31'], '2023,2023-12-31'],
    [['2022', '2023-06-10', '2023-06-20'], '2022,2023-06-10,2023-06-20'],
  ])('refuses two figures of one time: %j', (periods, got) => {
    const points = periods.map((period, value) => ({ period, value }));
    expect(() => projectedValue({ points, on: '2025', method: 'linear' })).toThrow(
      `projectedValue: points must be at least a month apart, got ${got}`,
    );
  });

  it('refuses a wrong call', () => {
    const right = { points: yearly(2020, 80, 95), on: '2025', method: 'linear' as const };
    expect(() => projectedValue({ ...right, method: 'toString' as 'linear' })).toThrow(
      'projectedValue: method must be one of linear, meanChange, leastSquares, theilSen, geometric, got toString',
    );
    expect(() => projectedValue({ ...right, last: 0 })).toThrow('last must be a whole number above 0, got 0');
    expect(() => projectedValue({ ...right, last: 1.5 })).toThrow(RangeError);
    expect(() => projectedValue({ ...right, limits: { min: 2, max: 1 } })).toThrow(
      'projectedValue: limits must have min at most max, got 2 and 1',
    );
    expect(() => projectedValue({ ...right, limits: { max: Number.NaN } })).toThrow(RangeError);
    expect(() => projectedValue({ ...right, on: 'soon' })).toThrow('period: must be like');
    expect(() => projectedValue({ ...right, points: yearly(2020, 1, Number.NaN) })).toThrow(RangeError);
  });
});
