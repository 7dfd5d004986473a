import { describe, expect, it } from 'vitest';
import { anIndicator, aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

const rate = anIndicator({ unit: '%', measure: 'ratio', baseline: { value: 92, period: '2020' } });
const above90 = aTargetOf('maintain', { comparator: 'gte', value: 90, unit: '%' });
const kept = [seen('2021', 91), seen('2022', 90), seen('2023', 95)];

describe('a level that is held, 稳定在90%以上 by 2025', () => {
  it('is on track before the deadline when every due year kept it, and never achieved early', () => {
    const evaluation = standing(kept, { indicator: rate, target: above90 });
    expect(evaluation).toMatchObject({
      comparator: 'gte',
      goal: 90,
      observed: { period: '2023', value: 95 },
      isMet: true,
      isMetAtBaseline: true,
      // 95 of 90; the gap is negative because the goal is passed.
      attainmentRatio: 95 / 90,
      gapToGoal: -5,
      progressRatio: null,
      elapsedRatio: 0.6,
      planElapsedRatio: 0.6,
      status: 'onTrack',
      hold: { passedCount: 3, failedCount: 0, unknownCount: 0, total: null },
    });
    expect(evaluation.hold?.periods.map(({ period, value }) => [period, value])).toEqual([
      ['2021', 91],
      ['2022', 90],
      ['2023', 95],
    ]);
    for (const quantity of ['progressRatio', 'paceRatio', 'expectedValue', 'projection']) {
      expect(reasonFor(evaluation, quantity)).toBe('heldEveryYear');
    }
  });

  it('stays missed once a year has missed it, however good the years after are', () => {
    const evaluation = standing([seen('2021', 89.9), seen('2022', 95), seen('2023', 99)], {
      indicator: rate,
      target: above90,
    });
    expect(evaluation).toMatchObject({ isMet: true, status: 'missedYear', hold: { failedCount: 1 } });
    const figures = [seen('2021', 89.9), ...['2022', '2023', '2024', '2025'].map((year) => seen(year, 99))];
    const due = standing(figures, { indicator: rate, target: above90, asOf: '2025-12-31' });
    expect(due).toMatchObject({ isMet: true, status: 'notAchieved' });
  });

  it('is achieved at the deadline when all five years kept it', () => {
    const figures = ['2021', '2022', '2023', '2024', '2025'].map((year) => seen(year, 90));
    expect(standing(figures, { indicator: rate, target: above90, asOf: '2025-12-31' })).toMatchObject({
      status: 'achieved',
      hold: { passedCount: 5 },
    });
  });

  it('is incomplete while a due year has no figure, and cannot be told at the deadline', () => {
    const figures = [seen('2021', 91), seen('2023', 95)];
    const before = standing(figures, { indicator: rate, target: above90 });
    expect(before).toMatchObject({ status: 'incomplete', hold: { passedCount: 2, unknownCount: 1 } });
    expect(before.hold?.periods[1]).toEqual({
      period: '2022',
      value: null,
      hasPassed: null,
      reason: 'observationMissing',
    });
    const due = standing(figures, { indicator: rate, target: above90, asOf: '2025-12-31' });
    expect(due.status).toBe('notAssessable');
    expect(reasonFor(due, 'status')).toBe('observationMissing');
  });

  it('says a failed year before it says that another is missing', () => {
    expect(standing([seen('2021', 80)], { indicator: rate, target: above90 }).status).toBe('missedYear');
  });

  it('passes over a year with nothing to measure', () => {
    const noCases = seen('2022', null, { status: 'notApplicable' });
    const evaluation = standing([seen('2021', 91), noCases, seen('2023', 95)], {
      indicator: rate,
      target: above90,
    });
    expect(evaluation).toMatchObject({
      status: 'onTrack',
      hold: { passedCount: 2, failedCount: 0, unknownCount: 0 },
    });
    const never = ['2021', '2022', '2023'].map((year) => seen(year, null, { status: 'notApplicable' }));
    const empty = standing(never, { indicator: rate, target: above90 });
    expect(reasonFor(empty, 'status')).toBe('notApplicable');
  });

  it('has no due year before the first one is over', () => {
    const evaluation = standing([seen('2021-06', 95)], {
      indicator: rate,
      target: above90,
      asOf: '2021-12-30',
    });
    expect(evaluation).toMatchObject({ isMet: true, hold: { periods: [] } });
    expect(reasonFor(evaluation, 'status')).toBe('noTimeElapsed');
  });
});

describe('what is to be held', () => {
  it('is the baseline where no value is printed: 保持2020年水平', () => {
    const target = aTargetOf('maintain', { comparator: 'gte', value: null });
    const evaluation = standing([seen('2021', 92), seen('2022', 91.9), seen('2023', 93)], {
      indicator: rate,
      target,
    });
    expect(evaluation).toMatchObject({
      goal: 92,
      isMetAtBaseline: true,
      status: 'missedYear',
      derivation: { goal: { formula: 'baseline', inputs: { b: 92 } } },
    });
    const unknown = standing(kept, { indicator: anIndicator({ baseline: null }), target });
    expect(reasonFor(unknown, 'goal')).toBe('baselineMissing');
    expect(unknown.hold?.periods.every(({ reason }) => reason === 'baselineMissing')).toBe(true);
    expect(unknown.status).toBe('incomplete');
  });

  it('may lie below: 审查周期稳定在15个月以内', () => {
    const months = anIndicator({ direction: 'lower', baseline: { value: 14, period: '2020' } });
    const target = aTargetOf('maintain', { comparator: 'lte', value: 15 });
    const figures = [seen('2021', 15), seen('2022', 14), seen('2023', 13)];
    expect(standing(figures, { indicator: months, target }).status).toBe('onTrack');
    expect(
      standing([...figures.slice(0, 2), seen('2023', 15.1)], { indicator: months, target }),
    ).toMatchObject({ isMet: false, gapToGoal: 0.1, status: 'missedYear' });
  });

  it('may be “about”: 稳定在90%左右, which a tolerance decides and what is better passes', () => {
    const target = aTargetOf('maintain', { comparator: 'approx', value: 90, unit: '%' });
    const figures = [seen('2021', 88.2), seen('2022', 99), seen('2023', 90)];
    const undecided = standing(figures, { indicator: rate, target });
    expect(undecided.hold?.unknownCount).toBe(3);
    expect(reasonFor(undecided, 'isMet')).toBe('toleranceMissing');
    // 2% of 90 is 1.8: from 88.2 on it is about 90.
    expect(standing(figures, { indicator: rate, target, tolerance: { ratio: 0.02 } }).status).toBe('onTrack');
    expect(standing(figures, { indicator: rate, target, tolerance: { amount: 1.7 } })).toMatchObject({
      status: 'missedYear',
      hold: { failedCount: 1 },
    });
  });
});
