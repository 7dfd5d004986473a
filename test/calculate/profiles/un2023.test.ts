import { describe, expect, it } from 'vitest';
import { assessTrend } from '../../../src/calculate/assessTrend.js';
import type { TrendFigures } from '../../../src/calculate/profiles/trend/trendAssessment.js';
import { un2023 } from '../../../src/calculate/profiles/un2023.js';

/** From 100 in 2015 to `value` in 2020, `goal` by `by`. */
const series = (value: number, goal: number, by = '2025', from = 100): TrendFigures => ({
  baseline: { period: '2015', value: from },
  current: { period: '2020', value },
  target: { by, value: goal },
  direction: goal >= from ? 'higher' : 'lower',
});

describe('un2023', () => {
  it('carries the observed growth on to the deadline', () => {
    // 121 after five years is ×1.21; ten more years are two such steps: 121 · 1.21² = 177.1561. (177.1561 − 100)/100.
    const stands = assessTrend(series(121, 200, '2030'), 'un2023');
    expect(stands.projectedValue).toBeCloseTo(177.1561, 9);
    expect(stands.measure?.name).toBe('projectedRatio');
    expect(stands.measure?.value).toBeCloseTo(0.771561, 9);
    expect(stands.status).toBe('fairProgress');
  });

  it.each([
    // 119²/100 = 141.61, and 41.61/43.8 is 0.95 exactly.
    [119, 143.8, '2025', 'metOrOnTrack'],
    [119, 143.800001, '2025', 'fairProgress'],
    // 177.1561 by 2030, and 77.1561/771.561 is 0.1 exactly.
    [121, 871.561, '2030', 'fairProgress'],
    [121, 871.561001, '2030', 'stagnationOrRegression'],
    [99, 200, '2025', 'stagnationOrRegression'],
    // Downhill: 70²/100 = 49; 51/51 is the whole way.
    [70, 49, '2025', 'metOrOnTrack'],
  ])('%d towards %d by %s is %s, with edges found exactly', (value, goal, by, status) => {
    expect(assessTrend(series(value, goal, by), 'un2023')).toMatchObject({ status, isNearEdge: false });
  });

  it('a target that is met is met, also at the baseline', () => {
    expect(assessTrend(series(150, 140), 'un2023')).toMatchObject({ status: 'metOrOnTrack', isMet: true });
    expect(assessTrend(series(100, 100), 'un2023')).toMatchObject({
      status: 'metOrOnTrack',
      measure: null,
      reason: 'goalEqualsBaseline',
    });
  });

  it('after the deadline the figure itself is the projection', () => {
    // (130 − 100) / 40
    expect(assessTrend(series(130, 140, '2018'), 'un2023').measure?.value).toBe(0.75);
  });

  it('can carry an amount on instead of a rate, exactly', () => {
    const linear = { ...un2023, id: 'ours', projection: 'linear' } as const;
    // 100 → 138 in five years is 38 in the next five: (176 − 100)/80 = 0.95.
    expect(assessTrend(series(138, 180), linear)).toMatchObject({
      profile: 'ours',
      status: 'metOrOnTrack',
      measure: { value: 0.95 },
      projectedValue: 176,
    });
    // From zero there is an amount, and no rate.
    expect(assessTrend(series(1, 2, '2025', 0), linear).projectedValue).toBe(2);
  });

  it.each([
    ['from zero', series(1, 5, '2025', 0), 'notPositive'],
    ['before the baseline', series(101, 500, '2014'), 'deadlineNotAfterBaseline'],
    ['without a target', { ...series(1, 5), target: undefined }, 'goalMissing'],
    ['without time', { ...series(1, 500), current: { period: '2015', value: 100 } }, 'noTimeElapsed'],
  ])('tells nothing %s', (_, { target, ...figures }, reason) => {
    const stands = assessTrend(target ? { ...figures, target } : figures, 'un2023');
    expect(stands).toMatchObject({ status: 'notAssessable', reason, measure: null });
  });
});
