import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessTrend } from '../../../src/calculate/assessTrend.js';
import { dns } from '../../../src/calculate/profiles/dns.js';
import type { StatusProfile } from '../../../src/calculate/profiles/profile.js';
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

  it('a target that is met is judged by whether it stays so', () => {
    // (55 − 65)/5 = −2 a year leads away from what is met; however long until the deadline.
    expect(assessTrend(yearly([65, 63, 61, 59, 57, 55], 50), 'dns')).toMatchObject({
      isMet: true,
      status: 'partlyCloudy',
      measure: { name: 'changePerYear', value: -2 },
      projectedValue: null,
    });
    expect(assessTrend(yearly([55, 55, 55, 55, 55, 55], 50), 'dns').status).toBe('sunny');
    // Exactly at the target it is met too, and falling one a year.
    expect(assessTrend(yearly([55, 54, 53, 52, 51, 50], 50), 'dns').status).toBe('partlyCloudy');
    // More than 50 is not met at 50: nothing is left to divide by, and it is about to be lost.
    const strict = yearly([55, 54, 53, 52, 51, 50], 50);
    const target = { by: '2028', value: 50, comparator: 'gt' as const };
    expect(assessTrend({ ...strict, target }, 'dns')).toMatchObject({
      status: 'thunderstorm',
      measure: null,
      reason: 'divisorZero',
    });
  });

  it('at its deadline a target has no way left to project, and is judged alike', () => {
    expect(assessTrend(yearly([40, 41, 42, 43, 44, 45], 50, '2023'), 'dns').status).toBe('cloudy');
    expect(assessTrend(yearly([49, 48, 47, 46, 45, 44], 50, '2023'), 'dns').status).toBe('thunderstorm');
    expect(assessTrend(yearly([46, 47, 48, 49, 50, 51], 50, '2023'), 'dns').status).toBe('sunny');
  });

  it('one’s own profile without a rule for what is kept judges a met target by its bands', () => {
    const { everyYear: _, directionOnly: __, ...bandsAlone } = dns;
    const ours: StatusProfile = { ...bandsAlone, id: 'bandsAlone' };
    // 55 → 45 by 2028 with 50 asked: 5 are missing, as much as there is in hand.
    expect(assessTrend(yearly([65, 63, 61, 59, 57, 55], 50), ours)).toMatchObject({
      isMet: true,
      status: 'thunderstorm',
      measure: { name: 'shortfallRatio', value: 1 },
    });
    const { target: ___, ...endless } = yearly([1, 2, 3, 4, 5, 6], 9);
    expect(assessTrend(endless, ours).reason).toBe('goalMissing');
    const kept = { ...endless, target: { value: 1, everyYear: true as const } };
    expect(assessTrend(kept, ours)).toMatchObject({ reason: 'profileNotForKind', isMet: true });
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

describe('dns, a level to be kept every year', () => {
  const kept = (values: readonly number[], direction: 'higher' | 'lower' = 'higher'): TrendFigures => ({
    ...yearly(values, 0, '2023', direction),
    target: { value: 50, everyYear: true },
  });

  it.each<[string, number[], string, boolean]>([
    // Mean changes by hand: (54 − 49)/5 = 1, (50 − 60)/5 = −2, (49 − 44)/5 = 1, (45 − 50)/5 = −1.
    ['kept and rising', [49, 50, 51, 52, 53, 54], 'sunny', true],
    ['kept and standing still', [50, 52, 48, 51, 49, 50], 'sunny', true],
    ['kept and falling', [60, 58, 56, 54, 52, 50], 'partlyCloudy', true],
    ['missed and rising', [44, 45, 46, 47, 48, 49], 'cloudy', false],
    ['missed and standing still', [49, 60, 60, 60, 60, 49], 'thunderstorm', false],
    ['missed and falling', [50, 49, 48, 47, 46, 45], 'thunderstorm', false],
  ])('%s', (_, values, status, isMet) => {
    expect(assessTrend(kept(values), 'dns')).toMatchObject({ status, isMet, reason: null });
  });

  it('counts the newest figure, not the years missed before it', () => {
    expect(assessTrend(kept([10, 20, 30, 20, 10, 50]), 'dns').status).toBe('sunny');
  });

  it('below a ceiling a rise is the wrong way', () => {
    expect(assessTrend(kept([44, 45, 46, 47, 48, 49], 'lower'), 'dns')).toMatchObject({
      status: 'partlyCloudy',
      measure: { name: 'changePerYear', value: -1 },
    });
    expect(assessTrend(kept([60, 58, 56, 54, 53, 52], 'lower'), 'dns').status).toBe('cloudy');
  });

  it('needs the yearly figures, and tells without them whether it is kept now', () => {
    expect(assessTrend(kept([50, 51, 52]), 'dns')).toMatchObject({
      status: 'notAssessable',
      reason: 'tooFewPoints',
      isMet: true,
    });
  });

  it('has no rule under the other profiles', () => {
    for (const profile of ['timeProgress', 'openSdg', 'eurostat', 'un2023'] as const) {
      expect(assessTrend(kept([49, 50, 51, 52, 53, 54]), profile)).toMatchObject({
        status: 'notAssessable',
        reason: 'profileNotForKind',
        isMet: true,
      });
    }
  });

  it('a target has a deadline or is kept every year', () => {
    const target = { value: 50 } as never;
    expect(() => assessTrend({ ...kept([1, 2, 3, 4, 5]), target }, 'dns')).toThrow(
      new RangeError('assessTrend: target must have a deadline or be kept every year, got neither'),
    );
  });
});

describe('dns, a direction alone', () => {
  const going = (values: readonly number[], direction: 'higher' | 'lower' = 'higher'): TrendFigures => {
    const { target: _, ...figures } = yearly(values, 0, '2023', direction);
    return figures;
  };

  it.each<[string, number[], string, number]>([
    // Mean change, then the last: (15 − 10)/5 = 1 and +1; 4/5 and −1; 5/5 and 0; −5/5 and +1; 0 and +3; −1 and −1.
    ['on the whole and at last', [10, 11, 12, 13, 14, 15], 'sunny', 1],
    ['on the whole, not at last', [10, 11, 12, 13, 15, 14], 'partlyCloudy', 0.8],
    ['on the whole, standing still at last', [10, 11, 12, 13, 15, 15], 'partlyCloudy', 1],
    ['at last, not on the whole', [15, 13, 12, 11, 9, 10], 'cloudy', -1],
    ['at last, standing still on the whole', [10, 9, 8, 7, 7, 10], 'cloudy', 0],
    ['neither', [15, 14, 13, 12, 11, 10], 'thunderstorm', -1],
    ['standing still', [10, 10, 10, 10, 10, 10], 'thunderstorm', 0],
  ])('the desired way %s', (_, values, status, mean) => {
    const stands = assessTrend(going(values), 'dns');
    expect(stands).toMatchObject({ status, isMet: null, measure: { name: 'changePerYear', value: mean } });
    // Upside down with less being better, it stands the same.
    const mirrored = values.map((value) => -value);
    expect(assessTrend(going(mirrored, 'lower'), 'dns')).toMatchObject({ status, measure: stands.measure });
  });

  it('shows both changes it rests on', () => {
    expect(assessTrend(going([10, 11, 12, 13, 15, 14]), 'dns').derivation).toEqual([
      { formula: 'changePerYear', inputs: { from: 10, to: 14, years: 5 }, value: 0.8 },
      { formula: 'changePerYear', inputs: { from: 15, to: 14, years: 1 }, value: -1 },
      { formula: 'changeTowards', inputs: { turn: 1, changePerYear: 0.8 }, value: 0.8 },
    ]);
  });

  it('needs four yearly changes', () => {
    expect(assessTrend(going([1, 2, 3, 4]), 'dns').reason).toBe('tooFewPoints');
    expect(assessTrend(going([1, 2, 3, 4, 5]), 'dns').status).toBe('sunny');
  });
});
