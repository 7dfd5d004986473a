import { describe, expect, it } from 'vitest';
import {
  attainmentRatio,
  changePerYear,
  elapsedRatio,
  expectedValue,
  gapToGoal,
  growthPerYear,
  paceRatio,
  progressRatio,
} from '../../src/calculate/index.js';

describe('progressRatio', () => {
  it.each([
    ['half of the way, where floats miss it', 0.3, 0.1, 0.5, 0.5],
    ['Alxa trademarks at 4700', 4700, 3834, 5000, 866 / 1166],
    ['a falling target', 24, 30, 15, 0.4],
    ['a figure behind the baseline', 90, 100, 200, -0.1],
    ['a passed goal', 250, 100, 200, 1.5],
    ['from a baseline of zero', 0.35, 0, 1, 0.35],
    ['from below zero', -1, -3, 1, 0.5],
  ])('tells %s', (_, value, baseline, goal, expected) => {
    expect(progressRatio({ value, baseline, goal })).toEqual({ value: expected, reason: null });
  });

  it.each([
    [90, 90, 90, 'goalEqualsBaseline'],
    [90, null, 100, 'baselineMissing'],
    [null, 80, 100, 'observationMissing'],
    [90, 80, null, 'goalMissing'],
  ])('of %s from %s to %s is not known: %s', (value, baseline, goal, reason) => {
    expect(progressRatio({ value, baseline, goal })).toEqual({ value: null, reason });
  });

  it('refuses what is no number', () => {
    expect(() => progressRatio({ value: Number.NaN, baseline: 0, goal: 1 })).toThrow(RangeError);
  });
});

describe('attainmentRatio', () => {
  it.each([
    ['nothing yet', 0, 10, 'higher', 0],
    ['a count', 4700, 5000, 'higher', 0.94],
    ['a falling duration', 15, 12, 'lower', 0.8],
    ['two negative figures, higher being better', -2, -4, 'higher', 2],
    ['two negative figures, lower being better', -20, -16, 'lower', 1.25],
    ['a goal of zero to fall to', 3, 0, 'lower', 0],
  ] as const)('tells %s', (_, value, goal, direction, expected) => {
    expect(attainmentRatio({ value, goal, direction }).value).toBe(expected);
  });

  it.each([
    [3, 0, 'higher', 'divisorZero'],
    [0, 3, 'lower', 'divisorZero'],
    [-3, 4, 'higher', 'signsDiffer'],
    [3, 4, null, 'directionMissing'],
  ] as const)('of %d against %d (%s) is not known: %s', (value, goal, direction, reason) => {
    expect(attainmentRatio({ value, goal, direction })).toEqual({ value: null, reason });
  });
});

describe('gapToGoal', () => {
  it.each([
    [84.9, 85, 'higher', 0.1],
    [86, 85, 'higher', -1],
    [18, 15, 'lower', 3],
    [14, 15, 'lower', -1],
    [85, 85, 'higher', 0],
  ] as const)('of %d to %d (%s) is %d', (value, goal, direction, gap) => {
    expect(gapToGoal({ value, goal, direction }).value).toBe(gap);
  });
});

describe('elapsedRatio', () => {
  it.each([
    ['2020', '2025', '2023', 3 / 5],
    ['2021', '2025', '2023', 2 / 4],
    ['2019', '2025', '2022', 3 / 6],
    ['2020', '2025', '2021-06', 6 / 60],
    ['2020', '2025', '2023Q3', 33 / 60],
    ['2020', '2025', '2019', 0],
    ['2020', '2025', '2027', 1],
    ['2020', '2022-06-30', '2021H1', 6 / 18],
  ])('from %s to %s at %s is %d', (from, to, on, ratio) => {
    expect(elapsedRatio({ from, to, on }).value).toBe(ratio);
  });

  it('is not known where the deadline does not come after the baseline', () => {
    expect(elapsedRatio({ from: '2025', to: '2025', on: '2025' }).reason).toBe('deadlineNotAfterBaseline');
  });
});

describe('expectedValue', () => {
  it('lies on the straight line unless asked otherwise', () => {
    expect(expectedValue({ baseline: 0.53, goal: 1.8, elapsedRatio: 0.6 }).value).toBe(1.292);
    expect(expectedValue({ baseline: 3834, goal: 5000, elapsedRatio: 0.6 }).value).toBe(4533.6);
  });

  it('lies on constant growth when asked', () => {
    const { value } = expectedValue({ baseline: 0.53, goal: 1.8, elapsedRatio: 0.6, path: 'geometric' });
    // 0.53 × (1.8 / 0.53)^0.6, by a desk calculator
    expect(value).toBeCloseTo(1.10376, 4);
  });

  it.each(['linear', 'geometric'] as const)('starts at the baseline and ends at the goal (%s)', (path) => {
    expect(expectedValue({ baseline: 0.53, goal: 1.8, elapsedRatio: 0, path }).value).toBe(0.53);
    expect(expectedValue({ baseline: 0.53, goal: 1.8, elapsedRatio: 1, path }).value).toBe(1.8);
  });

  it('has no constant growth from zero, and does not fall back to the line', () => {
    expect(expectedValue({ baseline: 0, goal: 1, elapsedRatio: 0.6, path: 'geometric' })).toEqual({
      value: null,
      reason: 'notPositive',
    });
  });

  it('refuses a share of time outside 0 and 1', () => {
    expect(() => expectedValue({ baseline: 0, goal: 1, elapsedRatio: 1.2 })).toThrow(
      'expectedValue: elapsedRatio must be within 0 and 1, got 1.2',
    );
    expect(() =>
      expectedValue({ baseline: 0, goal: 1, elapsedRatio: 0, path: 'toString' as 'linear' }),
    ).toThrow('expectedValue: path must be one of linear, geometric');
  });
});

describe('paceRatio', () => {
  const patents = { value: 1.2, baseline: 0.53, goal: 1.8, elapsedRatio: 0.6 };

  it('is progress over elapsed time on the line', () => {
    expect(paceRatio(patents).value).toBeCloseTo(0.67 / 1.27 / 0.6, 14);
  });

  it('is progress over expected progress on constant growth', () => {
    expect(paceRatio({ ...patents, path: 'geometric' }).value).toBeCloseTo(0.67 / (1.10376 - 0.53), 4);
  });

  it.each([
    [{ ...patents, elapsedRatio: 0 }, 'noTimeElapsed'],
    [{ ...patents, goal: 0.53 }, 'goalEqualsBaseline'],
    [{ ...patents, goal: 0.53, path: 'geometric' as const }, 'goalEqualsBaseline'],
    [{ ...patents, elapsedRatio: 0, path: 'geometric' as const }, 'noTimeElapsed'],
    [{ ...patents, baseline: 0, path: 'geometric' as const }, 'notPositive'],
  ])('of %o is not known: %s', (figures, reason) => {
    expect(paceRatio(figures)).toEqual({ value: null, reason });
  });
});

describe('growthPerYear', () => {
  it.each([
    [100, 121, 2, 0.1],
    [1000, 1_000_000, 3, 9],
    [200, 100, 1, -0.5],
    [1_000_000, 1_000_001, 1, 0.000_001],
  ])('from %d to %d in %d years is %d', (from, to, years, growth) => {
    expect(growthPerYear({ from, to, years }).value).toBeCloseTo(growth, 12);
  });

  it.each([
    [0, 1, 5, 'notPositive'],
    [-1, 1, 5, 'notPositive'],
    [1, 0, 5, 'notPositive'],
    [1, 2, 0, 'noTimeElapsed'],
    [null, 2, 1, 'baselineMissing'],
    [1e-18, 1e18, 0.01, 'outOfRange'],
  ])('from %s to %d in %d years is not known: %s', (from, to, years, reason) => {
    expect(growthPerYear({ from, to, years })).toEqual({ value: null, reason });
  });

  it('refuses to run backwards', () => {
    expect(() => growthPerYear({ from: 1, to: 2, years: -1 })).toThrow('years must be at least 0, got -1');
  });
});

describe('changePerYear', () => {
  it('spreads the way over the years', () => {
    expect(changePerYear({ from: 3834, to: 5000, years: 5 }).value).toBe(233.2);
    expect(changePerYear({ from: 4700, to: 5000, years: 2 }).value).toBe(150);
    expect(changePerYear({ from: 1, to: 2, years: 0 }).reason).toBe('noTimeElapsed');
  });
});
