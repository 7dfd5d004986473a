import { describe, expect, it } from 'vitest';
import { anIndicator, aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

const trend = (own = {}) =>
  aTargetOf('trend', { direction: 'rising', strict: true, against: 'previousYear', ...own });
const three = (a: number, b: number, c: number) => [seen('2021', a), seen('2022', b), seen('2023', c)];

describe('a direction kept every year, 逐年增加', () => {
  it('is on track while each year is above the one before, the first above the baseline', () => {
    expect(standing(three(101, 102, 103), { target: trend() })).toMatchObject({
      comparator: 'gt',
      goal: 102,
      observed: { period: '2023', value: 103 },
      isMet: true,
      status: 'onTrack',
      hold: { passedCount: 3, failedCount: 0 },
      derivation: { goal: { formula: 'previousYear', inputs: { ref: 102 } } },
    });
  });

  it('missed a year that only stood still, unless standing still will do', () => {
    expect(standing(three(101, 101, 103), { target: trend() })).toMatchObject({
      status: 'missedYear',
      hold: { failedCount: 1 },
    });
    expect(standing(three(101, 101, 103), { target: trend({ strict: false }) }).status).toBe('onTrack');
  });

  it('falls where it must fall', () => {
    const indicator = anIndicator({ direction: 'lower' });
    const target = trend({ direction: 'falling' });
    expect(standing(three(99, 98, 97), { indicator, target }).status).toBe('onTrack');
    expect(standing(three(99, 98, 98), { indicator, target }).status).toBe('missedYear');
  });

  it('holds steady within a tolerance, which somebody must give', () => {
    const indicator = anIndicator({ direction: null });
    const target = trend({ direction: 'steady', strict: false, against: 'baseline' });
    const figures = three(98, 102, 100);
    expect(standing(figures, { indicator, target, tolerance: { ratio: 0.02 } }).status).toBe('onTrack');
    expect(standing(figures, { indicator, target, tolerance: { ratio: 0.019 } }).status).toBe('missedYear');
    expect(reasonFor(standing(figures, { indicator, target }), 'isMet')).toBe('toleranceMissing');
  });

  it('says nothing of the baseline, except against it', () => {
    expect(reasonFor(standing(three(101, 102, 103), { target: trend() }), 'isMetAtBaseline')).toBe(
      'goalMoves',
    );
    const against = trend({ against: 'baseline' });
    expect(standing(three(101, 102, 103), { target: against })).toMatchObject({
      goal: 100,
      isMetAtBaseline: false,
    });
  });

  it('has no verdict on a year whose year before is missing', () => {
    const { hold, status } = standing([seen('2021', 101), seen('2023', 103)], { target: trend() });
    expect(status).toBe('incomplete');
    expect(hold?.periods.map(({ reason }) => reason)).toEqual([
      null,
      'observationMissing',
      'referenceMissing',
    ]);
  });

  it('has none on a year after one with nothing to measure', () => {
    const empty = seen('2022', null, { status: 'notApplicable' });
    const evaluation = standing([seen('2021', 101), empty, seen('2023', 90)], { target: trend() });
    expect(evaluation.hold?.periods.map(({ reason }) => reason)).toEqual([
      null,
      'notApplicable',
      'referenceMissing',
    ]);
    expect(evaluation.status).toBe('incomplete');
  });

  it('is achieved or not at the deadline', () => {
    const five = (last: number) => [...three(101, 102, 103), seen('2024', 104), seen('2025', last)];
    const at = (last: number) => standing(five(last), { target: trend(), asOf: '2025-12-31' }).status;
    expect([at(105), at(104)]).toEqual(['achieved', 'notAchieved']);
  });
});

describe('a new record every year, 创新高', () => {
  const record = trend({ against: 'previousMaximum' });

  it('compares with the best year so far, not with the last', () => {
    // 2022 fell back to 105, so 2023 has to pass the 110 of 2021.
    const evaluation = standing(three(110, 105, 108), { target: record });
    expect(evaluation).toMatchObject({ goal: 110, isMet: false, hold: { passedCount: 1, failedCount: 2 } });
    expect(standing(three(110, 111, 112), { target: record }).status).toBe('onTrack');
  });

  it('of a falling series is a new low', () => {
    const indicator = anIndicator({ direction: 'lower' });
    const target = trend({ against: 'previousMaximum', direction: 'falling' });
    expect(standing(three(90, 95, 89), { indicator, target }).hold).toMatchObject({
      passedCount: 2,
      failedCount: 1,
    });
  });

  it('passes over years with nothing to measure, and stops at those that are missing', () => {
    const empty = seen('2022', null, { status: 'notApplicable' });
    const over = standing([seen('2021', 110), empty, seen('2023', 111)], { target: record });
    expect(over.hold?.periods.map(({ hasPassed }) => hasPassed)).toEqual([true, null, true]);
    expect(over.status).toBe('onTrack');
    const missing = standing([seen('2021', 110), seen('2023', 111)], { target: record });
    expect(missing.hold?.periods[2]?.reason).toBe('referenceMissing');
  });

  it('needs a start: the baseline, or a figure of the base year', () => {
    const indicator = anIndicator({ baseline: null });
    expect(standing(three(101, 102, 103), { indicator, target: record }).hold).toMatchObject({
      unknownCount: 3,
    });
    expect(standing([seen('2020', 100), ...three(101, 102, 103)], { indicator, target: record }).status).toBe(
      'onTrack',
    );
  });
});
