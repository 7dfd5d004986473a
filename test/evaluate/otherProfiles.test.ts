import { describe, expect, it } from 'vitest';
import { anIndicator, aTarget, aTargetOf, reasonFor, seen, standing } from './anIndicator.js';

/** From 100 to 200 by 2025. */
const target = aTarget();

describe('openSdg in an evaluation', () => {
  it('judges by observed over required growth, and gives a score', () => {
    // Growth required 2^(1/5) − 1 = 0.14870; observed 1.3^(1/3) − 1 = 0.09139; R = 0.6146
    const evaluation = standing([seen('2023', 130)], { target, profile: 'openSdg' });
    expect(evaluation.status).toBe('moderateProgress');
    // 7.1429 × 0.6146 − 4.2857
    expect(evaluation.score).toBeCloseTo(0.104, 2);
    // 1.29^(1/3) − 1 = 0.08859; R = 0.5958
    expect(standing([seen('2023', 129)], { target, profile: 'openSdg' }).status).toBe('limitedProgress');
    expect(standing([seen('2023', 99)], { target, profile: 'openSdg' }).status).toBe('deterioration');
  });

  it('scores a met target 5', () => {
    expect(standing([seen('2023', 200)], { target, profile: 'openSdg' })).toMatchObject({
      status: 'targetAchieved',
      score: 5,
    });
  });
});

describe('eurostat in an evaluation', () => {
  it('judges by the ratio of growth rates, in percent', () => {
    // R = 61.46%
    const evaluation = standing([seen('2023', 130)], { target, profile: 'eurostat' });
    expect(evaluation.status).toBe('moderateProgress');
    // (5/70)(61.46 − 60)
    expect(evaluation.score).toBeCloseTo(0.104, 2);
    expect(standing([seen('2023', 99)], { target, profile: 'eurostat' }).status).toBe('movingAway');
  });
});

it.each([
  ['openSdg', 'targetAchieved'],
  ['un2023', 'metOrOnTrack'],
] as const)('%s takes “about” as the caller says it is meant', (profile, met) => {
  const about = aTarget({ comparator: 'approx' });
  const at = (value: number, tolerance?: { ratio: number }) =>
    standing([seen('2023', value)], { target: about, profile, ...(tolerance && { tolerance }) });
  // About 200, 5% off at most: from 190 on.
  expect(at(190, { ratio: 0.05 })).toMatchObject({ isMet: true, status: met });
  expect(at(120, { ratio: 0.05 })).toMatchObject({ isMet: false });
  expect(at(120, { ratio: 0.05 }).status).not.toBe('notAssessable');
  expect(at(190)).toMatchObject({ isMet: null, status: 'notAssessable' });
  expect(reasonFor(at(190), 'status')).toBe('toleranceMissing');
});

describe('un2023 in an evaluation', () => {
  it('projects the growth to the deadline', () => {
    // 100 × 1.3^(5/3) = 154.86: 54.86 of 100
    expect(standing([seen('2023', 130)], { target, profile: 'un2023' })).toMatchObject({
      status: 'fairProgress',
      score: null,
    });
    // 1.51^(5/3) = 1.9874: 98.74 of 100
    expect(standing([seen('2023', 151)], { target, profile: 'un2023' }).status).toBe('metOrOnTrack');
    expect(standing([seen('2023', 101)], { target, profile: 'un2023' }).status).toBe(
      'stagnationOrRegression',
    );
  });
});

describe('dns in an evaluation', () => {
  const years = (...values: number[]) => values.map((value, index) => seen(String(2021 + index), value));

  it('projects the mean of the yearly changes', () => {
    // 100, 118, 136, 154, 172: 18 a year leads to 190 at the end of 2025; 10 of the missing 28 are missed, 36%
    const options = { target, profile: 'dns', asOf: '2024-12-31' } as const;
    expect(standing(years(118, 136, 154, 172), options).status).toBe('cloudy');
    // 20 a year leads to 200: nothing is missed.
    expect(standing(years(120, 140, 160, 180), options).status).toBe('sunny');
    expect(standing(years(99, 98, 97, 96), options).status).toBe('thunderstorm');
  });

  it('needs four yearly changes', () => {
    const evaluation = standing(years(120, 140, 160), { target, profile: 'dns' });
    expect(evaluation.status).toBe('notAssessable');
    expect(reasonFor(evaluation, 'status')).toBe('tooFewPoints');
  });
});

describe('dns in an evaluation of what is kept up', () => {
  const held = aTargetOf('maintain', { comparator: 'gte', value: 90 });
  const years = (...values: number[]) => values.map((value, index) => seen(String(2021 + index), value));
  const options = { target: held, profile: 'dns', asOf: '2024-12-31' } as const;

  it.each([
    // From the 100 of 2020: (104 − 100)/4 = 1, (96 − 100)/4 = −1, (89 − 100)/4 = −2.75.
    [[101, 102, 103, 104], 'sunny', true],
    [[80, 85, 95, 100], 'sunny', true],
    [[99, 98, 97, 96], 'partlyCloudy', true],
    [[95, 93, 91, 89], 'thunderstorm', false],
  ])('at least 90 after %j is %s', (values, status, isMet) => {
    expect(standing(years(...values), options)).toMatchObject({ status, isMet, score: null });
  });

  it('missed and coming nearer is cloudy', () => {
    // 70, 80, 84, 86, 88: (88 − 70)/4 = 4.5
    const indicator = anIndicator({ baseline: { value: 70, period: '2020' } });
    expect(standing(years(80, 84, 86, 88), { ...options, indicator }).status).toBe('cloudy');
  });

  it('takes years before the plan for the changes, and the newest year that has a figure', () => {
    const before = [seen('2018', 90), seen('2019', 95)];
    // 90, 95, 100, 98, 96: (96 − 90)/4 = 1.5
    const figures = [...before, seen('2021', 98), seen('2022', 96)];
    expect(standing(figures, { ...options, asOf: '2022-12-31' }).status).toBe('sunny');
    expect(standing(figures, { ...options, asOf: '2023-12-31' }).status).toBe('sunny');
    const evaluation = standing(figures.slice(1), { ...options, asOf: '2022-12-31' });
    expect(reasonFor(evaluation, 'status')).toBe('tooFewPoints');
  });

  it('of a running total looks at what each year added', () => {
    const indicator = anIndicator({ measure: 'runningTotal' });
    const target = aTargetOf('everyYear', { comparator: 'gte', value: 10, basis: 'each' });
    // Added 10, 12, 14, 16 from 2021 on, and 18 in 2025: (18 − 10)/4 = 2
    const totals = years(110, 122, 136, 152, 170);
    const due = { indicator, target, profile: 'dns', asOf: '2025-12-31' } as const;
    expect(standing(totals, due)).toMatchObject({ status: 'sunny', isMet: true });
    // Added 18, 16, 14, 12, 10: kept, two less each year
    expect(standing(years(118, 134, 148, 160, 170), due).status).toBe('partlyCloudy');
  });

  it('a rise in every year is a direction: the mean change and the last one count', () => {
    const target = aTargetOf('trend', { direction: 'rising', strict: true, against: 'previousYear' });
    const rising = { target, profile: 'dns', asOf: '2024-12-31' } as const;
    expect(standing(years(101, 99, 103, 104), rising)).toMatchObject({ status: 'sunny', isMet: true });
    expect(standing(years(101, 102, 105, 104), rising).status).toBe('partlyCloudy');
    expect(standing(years(99, 98, 95, 96), rising).status).toBe('cloudy');
    expect(standing(years(99, 98, 97, 96), rising).status).toBe('thunderstorm');
    const steady = aTargetOf('trend', { direction: 'steady', strict: false, against: 'previousYear' });
    const evaluation = standing(years(101, 102, 103, 104), { ...rising, target: steady });
    expect(reasonFor(evaluation, 'status')).toBe('profileNotForKind');
  });

  it('a mean of the years is not for it, nor is what says no side to keep', () => {
    const mean = aTargetOf('everyYear', { comparator: 'gte', value: 90, basis: 'average' });
    const rates = anIndicator({ measure: 'ratio' });
    const evaluation = standing(years(91, 92, 93, 94), { ...options, target: mean, indicator: rates });
    expect(reasonFor(evaluation, 'status')).toBe('profileNotForKind');
    const sideless = anIndicator({ direction: null });
    const about = aTargetOf('maintain', { comparator: 'approx', value: 90 });
    const unsaid = standing(years(91, 92, 93, 94), {
      ...options,
      target: about,
      indicator: sideless,
      tolerance: { ratio: 0.1 },
    });
    expect(reasonFor(unsaid, 'status')).toBe('directionMissing');
  });

  it('says what is missing', () => {
    expect(reasonFor(standing([], options), 'status')).toBe('observationMissing');
    expect(reasonFor(standing([], { ...options, asOf: '2020-12-31' }), 'status')).toBe('noTimeElapsed');
  });
});

describe('a profile that judges trends', () => {
  it('has no word for what is held', () => {
    const held = aTargetOf('maintain', { comparator: 'gte', value: 90 });
    for (const profile of ['openSdg', 'eurostat', 'un2023'] as const) {
      const evaluation = standing([seen('2021', 95)], { target: held, profile, asOf: '2021-12-31' });
      expect(evaluation).toMatchObject({ isMet: true, status: 'notAssessable', score: null });
      expect(reasonFor(evaluation, 'status')).toBe('profileNotForKind');
    }
  });

  it('has nothing to judge on the day of the start, even where a figure of that day differs from the baseline', () => {
    const evaluation = standing([seen('2020', 101)], { target, profile: 'dns', asOf: '2020-12-31' });
    expect(evaluation).toMatchObject({ isMet: false, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'status')).toBe('noTimeElapsed');
  });

  it('says what is missing', () => {
    const options = { target, profile: 'openSdg' } as const;
    expect(reasonFor(standing([], options), 'status')).toBe('observationMissing');
    const indicator = anIndicator({ baseline: null });
    expect(reasonFor(standing([seen('2023', 130)], { ...options, indicator }), 'status')).toBe(
      'baselineMissing',
    );
    const endless = aTarget({ by: null });
    expect(reasonFor(standing([seen('2023', 130)], { ...options, target: endless }), 'status')).toBe(
      'deadlineMissing',
    );
  });

  it('for sets of targets is refused', () => {
    expect(() => standing([], { profile: 'esif85' })).toThrow(
      'evaluateIndicator: profile must judge one target, got esif85, which is for assessSet',
    );
  });
});

describe('the projection of an evaluation, from 100 with 110, 130 and 130', () => {
  const figures = [seen('2021', 110), seen('2022', 130), seen('2023', 130)];

  it.each([
    // 10 a year on the whole: 130 + 20
    ['linear', 150],
    // 130 × 1.3^(2/3)
    ['geometric', 130 * 1.3 ** (2 / 3)],
    // Least squares through 0…3: mean 117.5, slope (−1.5·−17.5 − 0.5·−7.5 + 0.5·12.5 + 1.5·12.5) / 5 = 11
    ['leastSquares', 117.5 + 11 * 3.5],
    // The slopes 10, 15, 10, 20, 10 and 0 have the median 10; what is left, 100, 100, 110, 100, the median 100.
    ['theilSen', 150],
  ] as const)('%s comes to %d at the end of 2025', (projection, value) => {
    const evaluation = standing(figures, { projection });
    expect(evaluation.projection?.method).toBe(projection);
    expect(evaluation.projection?.value).toBeCloseTo(value, 10);
  });

  it('tells what will be missing and when the goal is reached', () => {
    // 50 of the 70 that are missing; 200 at 10 a year in 2030
    expect(standing(figures).projection).toMatchObject({ shortfallRatio: 50 / 70, reachedIn: '2030' });
    expect(standing([seen('2023', 100)]).projection).toMatchObject({
      value: 100,
      shortfallRatio: 1,
      reachedIn: null,
    });
  });

  it('needs enough figures', () => {
    expect(reasonFor(standing(figures, { projection: 'meanChange' }), 'projection')).toBe('tooFewPoints');
    const indicator = anIndicator({ baseline: null });
    expect(reasonFor(standing(figures, { indicator }), 'projection')).toBe('baselineMissing');
  });

  it('of a mean of the last changes has four of them', () => {
    const more = [...figures, seen('2024', 140)];
    // (140 − 100) / 4 = 10 a year
    expect(standing(more, { projection: 'meanChange', asOf: '2024-12-31' }).projection?.value).toBe(150);
  });

  it('of a total goes on from nothing', () => {
    const flow = anIndicator({ measure: 'flow', baseline: null });
    const total = aTargetOf('cumulative', {
      comparator: 'gte',
      value: 100,
      window: { from: '2021', to: '2025', basis: 'printed' },
      baseMeaning: 'unknown',
    });
    const yearly = [seen('2021', 10), seen('2022', 20), seen('2023', 15)];
    // 45 in three years is 75 in five.
    expect(standing(yearly, { indicator: flow, target: total }).projection).toMatchObject({
      value: 75,
      // 25 of the 55 that are missing
      shortfallRatio: 25 / 55,
      reachedIn: '2027',
    });
  });

  it('of what a running total rose by goes on from nothing too, and not from the total', () => {
    const running = anIndicator({ measure: 'runningTotal' });
    const added = aTargetOf('increment', {
      comparator: 'gte',
      value: 60,
      counts: 'additions',
      per: 'period',
    });
    const totals = [seen('2021', 112), seen('2022', 120), seen('2023', 136)];
    // 0, 12, 20, 36: mean 17, slope (−1.5·−17 − 0.5·−5 + 0.5·3 + 1.5·19) / 5 = 11.6
    const evaluation = standing(totals, { indicator: running, target: added, projection: 'leastSquares' });
    expect(evaluation.projection?.value).toBeCloseTo(17 + 11.6 * 3.5, 10);
  });

  it('of a base and the flows since goes on from the base', () => {
    const flow = anIndicator({ measure: 'flow' });
    const total = aTargetOf('cumulative', {
      comparator: 'gte',
      value: 200,
      window: { from: null, to: '2025', basis: 'unknown' },
      baseMeaning: 'runningTotal',
    });
    const yearly = [seen('2021', 12), seen('2022', 8), seen('2023', 16)];
    // 100, 112, 120, 136: the same, a hundred higher
    const evaluation = standing(yearly, { indicator: flow, target: total, projection: 'leastSquares' });
    expect(evaluation.projection?.value).toBeCloseTo(117 + 11.6 * 3.5, 10);
  });

  it('stays within what the series can be', () => {
    const indicator = anIndicator({
      unit: '%',
      measure: 'ratio',
      baseline: { value: 40, period: '2020' },
      limits: { max: 100 },
    });
    const full = aTarget({ value: 100, unit: '%' });
    // 85 + 2 × 15 would be 115.
    expect(standing([seen('2023', 85)], { indicator, target: full }).projection).toMatchObject({
      value: 100,
      shortfallRatio: 0,
      reachedIn: '2024',
    });
  });
});
