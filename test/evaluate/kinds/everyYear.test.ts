import { describe, expect, it } from 'vitest';
import { anIndicator, aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

const each = (value: number, own = {}) =>
  aTargetOf('everyYear', { comparator: 'gte', value, basis: 'each', ...own });
const mean = (value: number, own = {}) => ({ ...each(value), basis: 'average' as const, ...own });
const flow = anIndicator({ measure: 'flow', baseline: null });
const rate = anIndicator({ unit: '%', measure: 'ratio', baseline: { value: 96, period: '2020' } });

describe('a count for each year, 每年30家', () => {
  const figures = [seen('2021', 50), seen('2022', 20), seen('2023', 30), seen('2024', 20)];

  it('50, 20, 30 and 20 sum to 120 and still missed two years', () => {
    const evaluation = standing(figures, { indicator: flow, target: each(30), asOf: '2024-12-31' });
    expect(evaluation).toMatchObject({
      goal: 30,
      observed: { period: '2024', value: 20 },
      isMet: false,
      status: 'missedYear',
      hold: { passedCount: 2, failedCount: 2, unknownCount: 0, total: 120 },
      // 120 of 5 × 30, after four of five years
      progressRatio: 0.8,
      elapsedRatio: 0.8,
      paceRatio: 1,
      derivation: { way: { scale: 'count', start: 0, goal: 150, made: 120 } },
    });
  });

  it('is on track while every year that is over did it, and achieved only at the end', () => {
    const five = ['2021', '2022', '2023', '2024', '2025'].map((year) => seen(year, 30));
    expect(standing(five, { indicator: flow, target: each(30) }).status).toBe('onTrack');
    expect(standing(five, { indicator: flow, target: each(30), asOf: '2025-12-31' }).status).toBe('achieved');
    expect(standing(five, { indicator: flow, target: each(31), asOf: '2025-12-31' }).status).toBe(
      'notAchieved',
    );
  });

  it('does not count the year that is still running', () => {
    const half = [seen('2021', 30), seen('2022H1', 5)];
    expect(standing(half, { indicator: flow, target: each(30), asOf: '2022-06-30' })).toMatchObject({
      status: 'onTrack',
      hold: { passedCount: 1, failedCount: 0, unknownCount: 0 },
    });
  });

  it('puts a year together from its quarters', () => {
    const quarters = ['2021Q1', '2021Q2', '2021Q3', '2021Q4'].map((quarter) => seen(quarter, 7.5));
    expect(standing(quarters, { indicator: flow, target: each(30), asOf: '2021-12-31' })).toMatchObject({
      status: 'onTrack',
      hold: { passedCount: 1, total: 30 },
    });
    expect(
      standing(quarters.slice(1), { indicator: flow, target: each(30), asOf: '2021-12-31' }),
    ).toMatchObject({ status: 'incomplete', hold: { unknownCount: 1 } });
  });

  it('is as far as its last whole year: a quarter more is not ahead of it', () => {
    const figures = [seen('2021', 30), seen('2022Q1', 10)];
    expect(standing(figures, { indicator: flow, target: each(30), asOf: '2022-06-30' })).toMatchObject({
      // 30 of 150 after one of five years
      progressRatio: 0.2,
      elapsedRatio: 0.2,
      paceRatio: 1,
      hold: { total: 30 },
    });
    const only = standing([seen('2021Q1', 10)], { indicator: flow, target: each(30), asOf: '2021-06-30' });
    expect(only).toMatchObject({ progressRatio: null, hold: { total: null } });
  });

  it('has no running total over a gap', () => {
    const gap = standing([seen('2021', 50), seen('2023', 30)], { indicator: flow, target: each(30) });
    expect(gap).toMatchObject({ status: 'incomplete', hold: { total: null }, progressRatio: null });
    expect(reasonFor(gap, 'progressRatio')).toBe('yearsMissing');
  });

  it('of a running total is what each year added to it', () => {
    const running = anIndicator({ measure: 'runningTotal' });
    // 100 → 130 → 150 → 180
    const evaluation = standing([seen('2021', 130), seen('2022', 150), seen('2023', 180)], {
      indicator: running,
      target: each(30),
    });
    expect(evaluation).toMatchObject({
      observed: { period: '2023', value: 30 },
      isMet: true,
      status: 'missedYear',
      hold: { passedCount: 2, failedCount: 1, total: 80 },
    });
    expect(evaluation.hold?.periods.map(({ value }) => value)).toEqual([30, 20, 30]);
    expect(reasonFor(evaluation, 'isMetAtBaseline')).toBe('countedFromZero');
    const gap = standing([seen('2022', 150)], { indicator: running, target: each(30), asOf: '2022-12-31' });
    expect(gap.hold?.periods.map(({ reason }) => reason)).toEqual(['observationMissing', 'referenceMissing']);
  });
});

describe('a rate for each year, 年结案率95%以上', () => {
  it('is judged year by year, by its cases where they are given', () => {
    const evaluation = standing(
      [
        seen('2021', 96),
        // 189/199 = 94.97%
        seen('2022', 95, { numerator: 189, denominator: 199 }),
        seen('2023', null, { status: 'notApplicable' }),
      ],
      { indicator: rate, target: each(95, { unit: '%' }) },
    );
    expect(evaluation).toMatchObject({
      isMetAtBaseline: true,
      status: 'missedYear',
      hold: { passedCount: 1, failedCount: 1, unknownCount: 0, total: null },
    });
    expect(evaluation.hold?.periods[2]).toEqual({
      period: '2023',
      value: null,
      hasPassed: null,
      reason: 'notApplicable',
    });
    expect(reasonFor(evaluation, 'progressRatio')).toBe('heldEveryYear');
  });

  it('may have to stay below', () => {
    const lower = anIndicator({ unit: '%', measure: 'ratio', direction: 'lower', baseline: null });
    const target = each(5, { comparator: 'lt', unit: '%' });
    const at = (value: number) =>
      standing([seen('2021', value)], { indicator: lower, target, asOf: '2021-12-31' }).status;
    expect([4.9, 5].map(at)).toEqual(['onTrack', 'missedYear']);
  });

  it('of a range takes the near end', () => {
    const target = each(0, { value: { min: 90, max: 95 }, unit: '%' });
    expect(standing([seen('2021', 90)], { indicator: rate, target, asOf: '2021-12-31' })).toMatchObject({
      goal: 90,
      status: 'onTrack',
    });
  });
});

describe('a mean of the years', () => {
  it('of a count is judged as the total it comes to: 年均30家 is 150 in five years', () => {
    const figures = [seen('2021', 50), seen('2022', 20), seen('2023', 20)];
    expect(standing(figures, { indicator: flow, target: mean(30) })).toMatchObject({
      goal: 150,
      observed: { period: '2021/2023', value: 90 },
      progressRatio: 0.6,
      paceRatio: 1,
      status: 'onTrack',
      hold: null,
      derivation: { goal: { formula: 'valuePerYear', inputs: { v: 30, n: 5 } } },
    });
    const endless = standing(figures, { indicator: flow, target: mean(30, { by: null }) });
    expect(reasonFor(endless, 'goal')).toBe('deadlineMissing');
  });

  it('of a running total is what it rose by: 100 → 190 is 90 of 150', () => {
    const running = anIndicator({ measure: 'runningTotal' });
    expect(standing([seen('2023', 190)], { indicator: running, target: mean(30) })).toMatchObject({
      goal: 150,
      observed: { value: 90 },
      paceRatio: 1,
    });
  });

  it('of scores is their mean, which later years can still mend', () => {
    const scores = anIndicator({ unit: '分', measure: 'score', baseline: null });
    const target = mean(85, { unit: '分' });
    // (80 + 84 + 90) / 3 = 84.666…
    const behind = standing([seen('2021', 80), seen('2022', 84), seen('2023', 90)], {
      indicator: scores,
      target,
    });
    expect(behind).toMatchObject({
      observed: { period: '2021/2023', value: 254 / 3 },
      isMet: false,
      status: 'behind',
      derivation: { figure: { rule: 'mean' } },
    });
    const mended = standing([seen('2021', 80), seen('2022', 84), seen('2023', 91)], {
      indicator: scores,
      target,
    });
    expect(mended).toMatchObject({ observed: { value: 85 }, isMet: true, status: 'onTrack' });
  });

  it('of percentages is the share of all cases, never the mean of the percentages', () => {
    const target = mean(95, { unit: '%' });
    // 90/100 and 990/1000: 94.5% on the average of the two, 1080/1100 = 98.18% of all cases
    const figures = [
      seen('2021', 90, { numerator: 90, denominator: 100 }),
      seen('2022', 99, { numerator: 990, denominator: 1000 }),
    ];
    const options = { indicator: rate, target, asOf: '2022-12-31' };
    expect(standing(figures, options)).toMatchObject({
      observed: { value: (1080 / 1100) * 100 },
      isMet: true,
      status: 'onTrack',
      derivation: { figure: { rule: 'pooled' } },
    });
    const bare = standing([seen('2021', 90), seen('2022', 99)], options);
    expect(bare).toMatchObject({ isMet: null, status: 'notAssessable' });
    expect(reasonFor(bare, 'status')).toBe('countsMissing');
  });

  it('needs every year, and passes over one with nothing to measure', () => {
    const scores = anIndicator({ unit: '分', measure: 'score', baseline: null });
    const options = { indicator: scores, target: mean(85, { unit: '分' }) };
    expect(reasonFor(standing([seen('2021', 90), seen('2023', 90)], options), 'isMet')).toBe(
      'observationMissing',
    );
    const empty = seen('2022', null, { status: 'notApplicable' });
    expect(standing([seen('2021', 84), empty, seen('2023', 86)], options).observed?.value).toBe(85);
  });
});
