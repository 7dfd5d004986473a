import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessTrend } from '../../../src/calculate/assessTrend.js';
import type { TrendFigures } from '../../../src/calculate/profiles/trend/trendAssessment.js';

/** Yearly figures up to 2023, the last of them the current one. */
const yearly = (
  values: readonly number[],
  goal: number,
  by = '2028',
  direction: 'higher' | 'lower' = 'higher',
): TrendFigures => {
  const series = values.map((value, index) => ({ period: String(2024 - values.length + index), value }));
  return {
    baseline: { period: '2015', value: 1 },
    current: { period: '2023', value: values.at(-1) ?? Number.NaN },
    target: { by, value: goal },
    direction,
    series,
  };
};

describe('dns', () => {
  it('carries the mean of the last five changes on, whatever came before', () => {
    // (60 − 50)/5 = 2 a year, 74 by 2030; of the 15 that are missing one stays undone.
    const stands = assessTrend(yearly([99, 50, 53, 51, 56, 57, 60], 75, '2030'), 'dns');
    expect(stands).toMatchObject({ projectedValue: 74, status: 'partlyCloudy', isNearEdge: false });
    expect(stands.measure).toEqual({ name: 'shortfallRatio', value: 1 / 15 });
  });

  const rising = (perYear: number): number[] => [-5, -4, -3, -2, -1, 0].map((year) => year * perYear);

  it.each([
    // Five years on 19 each: 95. Of 100, five are missing: 5% exactly. Then 16 each: 80, 20% of 100.
    [19, 100, 'partlyCloudy', 0.05],
    [19, 99.99, 'sunny', 4.99 / 99.99],
    [16, 100, 'partlyCloudy', 0.2],
    [16, 100.01, 'cloudy', 20.01 / 100.01],
    [0.19, 1, 'partlyCloudy', 0.05],
    [20, 100, 'sunny', 0],
    [-1, 100, 'thunderstorm', 1.05],
    // Standing still leaves the distance as large as it is.
    [0, 100, 'thunderstorm', 1],
  ])('%d a year towards %d is %s', (perYear, goal, status, share) => {
    const stands = assessTrend(yearly(rising(perYear), goal), 'dns');
    expect(stands.status).toBe(status);
    expect(stands.measure?.value).toBeCloseTo(share, 12);
  });

  it('does with four changes, and with no fewer', () => {
    expect(assessTrend(yearly([0, 1, 2, 3, 4], 9), 'dns').status).toBe('sunny');
    expect(assessTrend(yearly([1, 2, 3, 4], 9), 'dns')).toMatchObject({
      status: 'notAssessable',
      reason: 'tooFewPoints',
    });
  });

  it('never bridges a year without a figure', () => {
    const { series = [], ...figures } = yearly([0, 1, 2, 3, 4, 5], 9);
    const gapped = series.filter(({ period }) => period !== '2020');
    expect(assessTrend({ ...figures, series: gapped }, 'dns').reason).toBe('tooFewPoints');
  });

  it('a target that is met can still be lost', () => {
    // 55 → 45 by 2028 with 50 to hold: 5 are missing, as much as there is in hand.
    expect(assessTrend(yearly([65, 63, 61, 59, 57, 55], 50), 'dns')).toMatchObject({
      isMet: true,
      status: 'thunderstorm',
    });
    expect(assessTrend(yearly([55, 55, 55, 55, 55, 55], 50), 'dns').status).toBe('sunny');
    // At the target itself there is no gap to divide by.
    expect(assessTrend(yearly([55, 54, 53, 52, 51, 50], 50), 'dns')).toMatchObject({
      status: 'thunderstorm',
      measure: null,
      reason: 'divisorZero',
    });
  });

  it('refuses two figures of one time that differ', () => {
    const figures = yearly([0, 1, 2, 3, 4, 5], 9);
    expect(() => assessTrend({ ...figures, current: { period: '2023', value: 6 } }, 'dns')).toThrow(
      new RangeError('assessTrend: figures of one time must agree, got 6 and 5 for 2023'),
    );
  });

  it('a mirrored world with the direction turned round stands the same', () => {
    const figure = fc.integer({ min: -1000, max: 1000 }).map((whole) => whole / 10);
    fc.assert(
      fc.property(fc.array(figure, { minLength: 5, maxLength: 8 }), figure, (values, goal) => {
        const { status, measure } = assessTrend(yearly(values, goal), 'dns');
        const mirrored = yearly(
          values.map((value) => -value),
          -goal,
          '2028',
          'lower',
        );
        expect(assessTrend(mirrored, 'dns')).toMatchObject({ status, measure });
      }),
    );
  });
});
