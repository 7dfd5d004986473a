import { describe, expect, it } from 'vitest';
import { anIndicator, aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

const places = anIndicator({ unit: '位', measure: 'unstated', baseline: { value: 15, period: '2020' } });
const rank = (own = {}) =>
  aTargetOf('rank', { atMost: 10, band: null, among: '全省', unit: null, printed: '前十', ...own });

describe('a place to be reached, 全省前十', () => {
  it('is met by ten and better, and on its way from fifteen', () => {
    const at = (value: number) => standing([seen('2023', value)], { indicator: places, target: rank() });
    expect(at(12)).toMatchObject({
      comparator: 'lte',
      goal: 10,
      isMet: false,
      isMetAtBaseline: false,
      // Three of five places in three of five years.
      progressRatio: 0.6,
      paceRatio: 1,
      gapToGoal: 2,
      status: 'onTrack',
    });
    expect([10, 1].map((value) => at(value).status)).toEqual(['achievedEarly', 'achievedEarly']);
    expect(at(16).status).toBe('regressing');
  });

  it('has no share of a place', () => {
    const evaluation = standing([seen('2023', 12)], { indicator: places, target: rank() });
    expect(evaluation.attainmentRatio).toBeNull();
    for (const quantity of [
      'attainmentRatio',
      'observedGrowthPerYear',
      'requiredGrowthPerYear',
      'requiredGrowthPerYearFromNow',
    ]) {
      expect(reasonFor(evaluation, quantity)).toBe('rankHasNoRatio');
    }
  });

  it('less is better, whatever direction the indicator is given', () => {
    for (const direction of ['higher', null] as const) {
      const indicator = { ...places, direction };
      expect(standing([seen('2023', 9)], { indicator, target: rank() }).isMet).toBe(true);
    }
  });

  it('is no figure in pieces or percent', () => {
    for (const unit of ['件', '%']) {
      const indicator = anIndicator({ unit, baseline: null });
      const evaluation = standing([seen('2023', 9)], { indicator, target: rank() });
      expect(evaluation).toMatchObject({ isMet: null, status: 'notAssessable' });
      expect(reasonFor(evaluation, 'isMet')).toBe('rankMissing');
    }
  });
});

describe('a place to be bettered, 进位', () => {
  const better = rank({ atMost: null, improve: true });

  it('is met by any better place than the baseline’s, and by no other', () => {
    const at = (value: number) => standing([seen('2023', value)], { indicator: places, target: better });
    expect(at(14)).toMatchObject({ comparator: 'lt', goal: 15, isMet: true, status: 'achievedEarly' });
    expect(at(15)).toMatchObject({ isMet: false, isMetAtBaseline: false, status: 'notAssessable' });
    expect(reasonFor(at(15), 'status')).toBe('goalEqualsBaseline');
  });

  it('needs one', () => {
    const indicator = { ...places, baseline: null };
    expect(reasonFor(standing([seen('2023', 14)], { indicator, target: better }), 'goal')).toBe(
      'baselineMissing',
    );
  });
});

describe('a place to be held, 保持前三', () => {
  const held = rank({ atMost: 3, hold: true });

  it('must be kept in every year', () => {
    const figures = [seen('2021', 3), seen('2022', 2), seen('2023', 1)];
    expect(standing(figures, { indicator: places, target: held })).toMatchObject({
      status: 'onTrack',
      isMetAtBaseline: false,
      attainmentRatio: null,
      hold: { passedCount: 3 },
    });
    const slipped = [seen('2021', 3), seen('2022', 4), seen('2023', 1)];
    expect(standing(slipped, { indicator: places, target: held })).toMatchObject({
      isMet: true,
      status: 'missedYear',
    });
  });

  it('as a mere band cannot be judged: 保持前列', () => {
    const band = rank({ atMost: null, band: '前列', hold: true });
    const evaluation = standing([seen('2023', 1)], { indicator: places, target: band });
    expect(reasonFor(evaluation, 'goal')).toBe('bandWithoutNumber');
    expect(evaluation.isMet).toBeNull();
  });
});

it('a band without a number cannot be judged: 前列', () => {
  const evaluation = standing([seen('2023', 1)], {
    indicator: places,
    target: rank({ atMost: null, band: '前列' }),
  });
  expect(evaluation).toMatchObject({ observed: { value: 1 }, isMet: null, status: 'notAssessable' });
  expect(reasonFor(evaluation, 'status')).toBe('bandWithoutNumber');
});
