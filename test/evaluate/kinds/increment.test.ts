import { describe, expect, it } from 'vitest';
import { anIndicator, aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

const net = (value: number, own = {}) =>
  aTargetOf('increment', { comparator: 'gte', value, counts: 'net', per: 'period', ...own });
const added = (value: number, own = {}) => ({ ...net(value), counts: 'additions' as const, ...own });

describe('a net change, 净增60件 from 100', () => {
  it('asks for 160, and counts from the baseline', () => {
    expect(standing([seen('2023', 130)], { target: net(60) })).toMatchObject({
      goal: 160,
      observed: { value: 130 },
      isMet: false,
      isMetAtBaseline: false,
      // 30 of 60 after 3/5 of the time: 0.5 / 0.6
      progressRatio: 0.5,
      expectedValue: 136,
      paceRatio: 0.5 / 0.6,
      gapToGoal: 30,
      status: 'behind',
      derivation: { goal: { formula: 'startPlusValue', inputs: { b: 100, v: 60 } } },
    });
  });

  it('in points is one of percentages: 提高2个百分点 from 92.5%', () => {
    const indicator = anIndicator({ unit: '%', measure: 'ratio', baseline: { value: 92.5, period: '2020' } });
    for (const unit of ['百分点', '个百分点', '%']) {
      expect(standing([seen('2023', 94.4)], { indicator, target: net(2, { unit }) })).toMatchObject({
        goal: 94.5,
        isMet: false,
        gapToGoal: 0.1,
      });
    }
    const inPieces = standing([], { target: net(2, { unit: '百分点' }) });
    expect(reasonFor(inPieces, 'goal')).toBe('unitNotConvertible');
  });

  it('falls where its value is negative: 降低3个月', () => {
    const indicator = anIndicator({ direction: 'lower', baseline: { value: 18, period: '2020' } });
    const target = net(-3, { comparator: 'lte' });
    expect(standing([seen('2023', 16.2)], { indicator, target })).toMatchObject({
      goal: 15,
      // 1.8 of 3
      progressRatio: 0.6,
      paceRatio: 1,
      status: 'onTrack',
    });
    // Of 2 to 3 months the nearer end is 2: 16.
    const range = net(0, { comparator: 'lte', value: { min: -3, max: -2 } });
    expect(standing([seen('2023', 16)], { indicator, target: range })).toMatchObject({
      goal: 16,
      isMet: true,
    });
  });

  it('per average year is multiplied by the years: 年均净增12件 over five', () => {
    expect(standing([seen('2023', 136)], { target: net(12, { per: 'averageYear' }) })).toMatchObject({
      goal: 160,
      paceRatio: 1,
      derivation: { goal: { formula: 'startPlusValuePerYear', inputs: { b: 100, v: 12, n: 5 } } },
    });
    const endless = standing([], { target: net(12, { per: 'averageYear', by: null }) });
    expect(reasonFor(endless, 'goal')).toBe('deadlineMissing');
  });

  it('may start from another year than the baseline', () => {
    const target = net(60, { from: '2021' });
    // 120 + 60 = 180; 30 of 60 after two of four years
    expect(standing([seen('2021', 120), seen('2023', 150)], { target })).toMatchObject({
      goal: 180,
      progressRatio: 0.5,
      elapsedRatio: 0.5,
      paceRatio: 1,
    });
  });

  it('takes its start from the observations where the plan prints no baseline', () => {
    const indicator = anIndicator({ baseline: null });
    const target = net(60, { from: '2020' });
    expect(standing([seen('2020', 100), seen('2023', 136)], { indicator, target })).toMatchObject({
      goal: 160,
      paceRatio: 1,
      isMetAtBaseline: null,
    });
    const unknown = standing([seen('2023', 136)], { indicator, target });
    expect(reasonFor(unknown, 'goal')).toBe('baselineMissing');
    expect(reasonFor(unknown, 'status')).toBe('baselineMissing');
  });
});

describe('additions, 新增60家', () => {
  const flow = anIndicator({ measure: 'flow', baseline: { value: 20, period: '2020' } });

  it('of a flow are the sum of its years, from zero whatever the baseline was', () => {
    const figures = [seen('2021', 10), seen('2022', 12), seen('2023', 14)];
    expect(standing(figures, { indicator: flow, target: added(60) })).toMatchObject({
      goal: 60,
      observed: { period: '2021/2023', value: 36 },
      isMetAtBaseline: null,
      attainmentRatio: 0.6,
      progressRatio: 0.6,
      paceRatio: 1,
      observedGrowthPerYear: null,
      observedChangePerYear: 12,
      requiredChangePerYear: 12,
      requiredChangePerYearFromNow: 12,
      status: 'onTrack',
      derivation: { figure: { rule: 'sum' }, way: { scale: 'count', start: 0 } },
    });
    const without = anIndicator({ measure: 'flow', baseline: null });
    expect(standing(figures, { indicator: without, target: added(60) })).toMatchObject({ paceRatio: 1 });
  });

  it('say why baseline and growth are not told', () => {
    const evaluation = standing([seen('2021', 10)], { indicator: flow, target: added(60) });
    for (const quantity of ['isMetAtBaseline', 'observedGrowthPerYear', 'requiredGrowthPerYear']) {
      expect(reasonFor(evaluation, quantity)).toBe('countedFromZero');
    }
  });

  it('of a running total are what it rose by', () => {
    const total = anIndicator({ measure: 'runningTotal' });
    expect(standing([seen('2023', 136)], { indicator: total, target: added(60) })).toMatchObject({
      observed: { value: 36 },
      progressRatio: 0.6,
      derivation: { figure: { rule: 'change' } },
    });
    const unknown = anIndicator({ measure: 'runningTotal', baseline: null });
    const evaluation = standing([seen('2023', 136)], { indicator: unknown, target: added(60) });
    expect(reasonFor(evaluation, 'observed')).toBe('baselineMissing');
    // A figure of the end of 2020 will do as well.
    expect(
      standing([seen('2020', 100), seen('2023', 136)], { indicator: unknown, target: added(60) }),
    ).toMatchObject({ observed: { value: 36 }, paceRatio: 1 });
  });

  it('begin after the start: an older figure is no loss', () => {
    const total = anIndicator({ measure: 'runningTotal' });
    const evaluation = standing([seen('2019', 90)], { indicator: total, target: added(60) });
    expect(reasonFor(evaluation, 'observed')).toBe('observationMissing');
  });

  it('of a stock are at least what it rose by, which can show that there were enough but not that there were not', () => {
    const enough = standing([seen('2023', 160)], { target: added(60) });
    expect(enough).toMatchObject({
      observed: { value: 60, bound: 'gte' },
      isMet: true,
      status: 'achievedEarly',
    });
    const unknown = standing([seen('2023', 159)], { target: added(60) });
    expect(unknown).toMatchObject({ observed: { value: 59, bound: 'gte' }, isMet: null });
    for (const quantity of [
      'isMet',
      'progressRatio',
      'paceRatio',
      'attainmentRatio',
      'gapToGoal',
      'status',
    ]) {
      expect(reasonFor(unknown, quantity)).toBe('additionsNotCounted');
    }
    // A ceiling cannot be shown to be kept either.
    const ceiling = standing([seen('2023', 110)], { target: added(60, { comparator: 'lte' }) });
    expect(reasonFor(ceiling, 'isMet')).toBe('additionsNotCounted');
  });

  it('of a stock that is only known to be at most so high say nothing', () => {
    const evaluation = standing([seen('2023', 190, { comparator: 'lte' })], { target: added(60) });
    expect(evaluation).toMatchObject({ observed: { bound: 'approx' }, isMet: null });
  });

  it('of a rate or a score are nothing that can be counted', () => {
    for (const measure of ['ratio', 'score', 'growthRate', 'unstated'] as const) {
      const evaluation = standing([seen('2023', 160)], {
        indicator: anIndicator({ measure }),
        target: added(60),
      });
      expect(reasonFor(evaluation, 'isMet')).toBe('measureUnfit');
    }
  });

  it('per average year: 年均新增12家 is 60 in five years', () => {
    expect(
      standing([seen('2021', 12)], { indicator: flow, target: added(12, { per: 'averageYear' }) }),
    ).toMatchObject({
      goal: 60,
      paceRatio: 1,
      derivation: { goal: { formula: 'valuePerYear', inputs: { v: 12, n: 5 } } },
    });
  });

  it('are settled once there are enough: the deadline’s own figure is not waited for', () => {
    const figures = [seen('2021', 40), seen('2022', 20)];
    expect(standing(figures, { indicator: flow, target: added(60), asOf: '2026-01-10' }).status).toBe(
      'achieved',
    );
    const short = standing([seen('2021', 40), seen('2022', 19)], {
      indicator: flow,
      target: added(60),
      asOf: '2026-01-10',
    });
    expect(reasonFor(short, 'status')).toBe('deadlineValueMissing');
  });

  it('up to a ceiling are kept so far, never achieved early, and broken for good', () => {
    const fewer = anIndicator({ measure: 'flow', direction: 'lower', baseline: null });
    const target = added(60, { comparator: 'lte' });
    expect(standing([seen('2021', 10)], { indicator: fewer, target })).toMatchObject({
      isMet: true,
      status: 'onTrack',
    });
    expect(standing([seen('2021', 61)], { indicator: fewer, target })).toMatchObject({
      isMet: false,
      status: 'notAchieved',
    });
  });
});
