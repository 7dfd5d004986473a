import { describe, expect, it } from 'vitest';
import { anIndicator, aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

const level = (value: number, own = {}) => aTargetOf('level', { comparator: 'gte', value, ...own });

describe('a level to be reached', () => {
  it('0.3 from 0.1 on the way to 0.5 is one half, exactly', () => {
    const indicator = anIndicator({ baseline: { value: 0.1, period: '2020' } });
    expect(standing([seen('2023', 0.3)], { indicator, target: level(0.5) })).toMatchObject({
      progressRatio: 0.5,
      // 0.1 + 0.4 × 3/5
      expectedValue: 0.34,
      derivation: {
        goal: { formula: 'value', inputs: { v: 0.5 } },
        way: { start: 0.1, goal: 0.5, made: 0.3, elapsedMonths: 36, wholeMonths: 60 },
      },
    });
  });

  it('189 of 199 cases print 95.0% and fail 95%', () => {
    const indicator = anIndicator({ unit: '%', measure: 'ratio', baseline: null });
    const target = level(95, { unit: '%' });
    const cases = { numerator: 189, denominator: 199 };
    // 189/199 = 94.974…
    expect(standing([seen('2023', 95, cases)], { indicator, target }).isMet).toBe(false);
    expect(standing([seen('2023', 95)], { indicator, target }).isMet).toBe(true);
    const wrong = standing([seen('2023', 97, cases)], { indicator, target });
    expect(reasonFor(wrong, 'observed')).toBe('partsContradictValue');
  });

  it('190 of 200 cases are 95% in whichever unit they are printed', () => {
    const indicator = anIndicator({ unit: '‰', measure: 'ratio', baseline: null });
    const at = (value: number, numerator: number, denominator: number) =>
      standing([seen('2023', value, { unit: '%', numerator, denominator })], {
        indicator,
        target: level(950, { unit: '‰' }),
      });
    expect(at(95, 190, 200)).toMatchObject({ observed: { value: 950 }, isMet: true });
    // 94.97% is rounded by a hundredth of a percent, not of a per mille.
    expect(at(94.97, 189, 199)).toMatchObject({ isMet: false });
  });

  it('in a plan of 2022–2025 has gone half of its time at the end of 2023', () => {
    const indicator = anIndicator({ baseline: { value: 100, period: '2021' } });
    const evaluation = standing([seen('2023', 150)], { indicator, target: level(200), baseYear: 2021 });
    expect(evaluation).toMatchObject({ elapsedRatio: 0.5, planElapsedRatio: 0.5, paceRatio: 1 });
  });

  it('from a baseline of the end of 2019 counts its own time beside the plan’s', () => {
    const indicator = anIndicator({ baseline: { value: 100, period: '2019' } });
    expect(
      standing([seen('2022', 150)], { indicator, target: level(200), asOf: '2022-12-31' }),
    ).toMatchObject({ elapsedRatio: 3 / 6, planElapsedRatio: 2 / 5, paceRatio: 1 });
  });

  it('of a flow takes whole years, which may be put together from their parts', () => {
    const indicator = anIndicator({ measure: 'flow' });
    const quarters = ['2023Q1', '2023Q2', '2023Q3'].map((period) => seen(period, 50));
    const at = (...figures: ReturnType<typeof seen>[]) =>
      standing([seen('2022', 120), ...figures], { indicator, target: level(200) }).observed;
    expect(at(...quarters)).toMatchObject({ period: '2022', value: 120 });
    expect(at(...quarters, seen('2023Q4', 55))).toMatchObject({ period: '2023', value: 205 });
    expect(at(seen('2023H1', 90), quarters[2] as never, seen('2023-10', 20))).toMatchObject({ value: 120 });
    const months = ['2023-10', '2023-11', '2023-12'].map((period) =>
      seen(period, 20, { status: 'provisional' }),
    );
    // 90 + 50 + 3 × 20 = 200, and as settled as the least settled part
    expect(at(seen('2023H1', 90), quarters[2] as never, ...months)).toEqual({
      period: '2023',
      value: 200,
      status: 'provisional',
    });
    // The year's own figure stands before the sum of its parts.
    expect(at(...quarters, seen('2023Q4', 55), seen('2023', 201))).toMatchObject({ value: 201 });
  });

  it('reached by last year’s quarters says nothing about the deadline', () => {
    const indicator = anIndicator({ measure: 'flow' });
    const halves = [seen('2024H1', 100), seen('2024H2', 110)];
    const evaluation = standing(halves, { indicator, target: level(200), asOf: '2025-12-31' });
    expect(evaluation).toMatchObject({ isMet: true, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'status')).toBe('deadlineValueMissing');
  });

  it('may be about so much: a tolerance decides, and what is better passes', () => {
    const target = level(200, { comparator: 'approx' });
    const at = (value: number, direction: 'higher' | 'lower') =>
      standing([seen('2023', value)], {
        indicator: anIndicator({ direction }),
        target,
        tolerance: { ratio: 0.05 },
      }).isMet;
    expect([at(189.9, 'higher'), at(190, 'higher'), at(999, 'higher')]).toEqual([false, true, true]);
    expect([at(210.1, 'lower'), at(210, 'lower'), at(1, 'lower')]).toEqual([false, true, true]);
    const amount = standing([seen('2023', 197)], { target, tolerance: { amount: 3 } });
    expect(amount.isMet).toBe(true);
  });

  it('may be more than nothing: 零的突破', () => {
    const indicator = anIndicator({ baseline: { value: 0, period: '2020' } });
    const target = level(0, { comparator: 'gt' });
    expect(standing([seen('2023', 0)], { indicator, target })).toMatchObject({
      isMet: false,
      isMetAtBaseline: false,
      progressRatio: null,
      status: 'notAssessable',
    });
    expect(standing([seen('2023', 1)], { indicator, target })).toMatchObject({
      isMet: true,
      status: 'achievedEarly',
    });
    const due = { indicator, target, asOf: '2025-12-31' };
    expect(standing([seen('2025', 0)], due).status).toBe('notAchieved');
  });

  it('without a baseline is told by attainment, which is never divided by time', () => {
    const evaluation = standing([seen('2023', 150)], {
      indicator: anIndicator({ baseline: null }),
      target: level(200),
    });
    expect(evaluation).toMatchObject({ attainmentRatio: 0.75, progressRatio: null, paceRatio: null });
    expect(reasonFor(evaluation, 'paceRatio')).toBe('baselineMissing');
  });
});
