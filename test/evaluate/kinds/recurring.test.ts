import { describe, expect, it } from 'vitest';
import { aTargetOf, reasonFor, recorded, standing } from '../anIndicator.js';

const own = { what: { zh: '组织宣传周', en: 'an awareness week' }, unit: null };
const everyYear = aTargetOf('recurring', { ...own, frequency: 'annual', frequencyPrinted: '每年' });

const at = (asOf: string, target: typeof everyYear, ...progressRecords: ReturnType<typeof recorded>[]) =>
  standing([], { target, asOf, progressRecords });

const done = (...days: string[]) => days.map((on) => recorded(on, 'done'));

describe('something done every year', () => {
  it('is on track when it was done in each year that is over', () => {
    const evaluation = at('2023-12-31', everyYear, ...done('2021-04-26', '2022-04-26', '2023-04-26'));
    expect(evaluation).toMatchObject({
      isMet: true,
      status: 'onTrack',
      hold: { passedCount: 3, failedCount: 0, unknownCount: 0, total: null },
      record: { state: 'done', on: '2023-04-26' },
    });
    expect(evaluation.hold?.periods[0]).toEqual({
      period: '2021',
      value: 1,
      hasPassed: true,
      reason: null,
    });
  });

  it('is neither done nor missed in a year nothing is recorded of', () => {
    const evaluation = at('2023-12-31', everyYear, ...done('2021-04-26', '2023-04-26'));
    expect(evaluation).toMatchObject({
      status: 'incomplete',
      hold: { passedCount: 2, failedCount: 0, unknownCount: 1 },
    });
    expect(evaluation.hold?.periods[1]).toEqual({
      period: '2022',
      value: null,
      hasPassed: null,
      reason: 'recordMissing',
    });
    const none = at('2025-12-31', everyYear);
    expect(none).toMatchObject({ isMet: null, status: 'notAssessable' });
    expect(reasonFor(none, 'status')).toBe('recordMissing');
  });

  it('missed a year of which a record says that it was not done', () => {
    const records = [...done('2021-04-26', '2023-04-26'), recorded('2022-12-31', 'notStarted')];
    expect(at('2023-12-31', everyYear, ...records)).toMatchObject({
      isMet: true,
      status: 'missedYear',
      hold: { failedCount: 1 },
    });
  });

  it('has not missed a year of which only the middle is recorded', () => {
    const records = [...done('2021-04-26'), recorded('2022-06-30', 'underway')];
    expect(at('2022-12-31', everyYear, ...records)).toMatchObject({
      status: 'incomplete',
      hold: { passedCount: 1, failedCount: 0, unknownCount: 1 },
    });
    // Records that go on without it tell that it was not done.
    expect(at('2023-12-31', everyYear, ...records, ...done('2023-04-26')).hold).toMatchObject({
      failedCount: 1,
      unknownCount: 0,
    });
  });

  it('counts for the year it was done in, not the one it was recorded in', () => {
    const records = [recorded('2022-01-20', 'done', { doneOn: '2021-12-28' })];
    expect(at('2022-06-30', everyYear, ...records).hold?.periods).toEqual([
      { period: '2021', value: 1, hasPassed: true, reason: null },
    ]);
  });

  it('is achieved at the deadline when all five years did it', () => {
    const records = done('2021-04-26', '2022-04-26', '2023-04-26', '2024-04-26', '2025-04-26');
    expect(at('2025-12-31', everyYear, ...records).status).toBe('achieved');
    // The year that is still running is not due.
    expect(at('2025-12-30', everyYear, ...records)).toMatchObject({
      status: 'onTrack',
      hold: { passedCount: 4 },
    });
  });

  it('owes nothing before the first year is over', () => {
    const evaluation = at('2021-06-30', everyYear, ...done('2021-04-26'));
    expect(evaluation).toMatchObject({ isMet: null, hold: { periods: [] } });
    expect(reasonFor(evaluation, 'status')).toBe('noTimeElapsed');
  });
});

describe('how often it is done', () => {
  it('each quarter falls due by itself', () => {
    const quarterly = { ...everyYear, frequency: 'quarterly' as const };
    const evaluation = at('2021-09-30', quarterly, ...done('2021-02-01', '2021-05-01', '2021-08-01'));
    expect(evaluation.hold?.periods.map(({ period }) => period)).toEqual(['2021Q1', '2021Q2', '2021Q3']);
    expect(evaluation.status).toBe('onTrack');
  });

  it.each([
    ['halfYearly', 4],
    ['quarterly', 8],
    ['monthly', 24],
  ] as const)('%s falls due %d times in two years', (frequency, count) => {
    const { hold } = at('2022-12-31', { ...everyYear, frequency });
    expect(hold).toMatchObject({ unknownCount: count });
    expect(hold?.periods).toHaveLength(count);
  });

  it('may be several times in each period: two records, or one that counts two', () => {
    const twice = { ...everyYear, count: 2 };
    const results = (value: number) => [{ name: '场次', value, unit: '场' }];
    const records = [
      ...done('2021-04-26', '2021-10-10'),
      recorded('2022-04-26', 'done', { results: results(3) }),
      recorded('2023-04-26', 'done', { results: results(1) }),
    ];
    const evaluation = at('2023-12-31', twice, ...records);
    expect(evaluation.hold?.periods.map(({ value, hasPassed }) => [value, hasPassed])).toEqual([
      [2, true],
      [3, true],
      [1, false],
    ]);
  });

  it('“from time to time” owes nothing on any day', () => {
    for (const frequency of ['periodicUnstated', 'adHoc', null] as const) {
      const evaluation = at('2023-12-31', { ...everyYear, frequency }, ...done('2023-04-26'));
      expect(evaluation).toMatchObject({ isMet: null, status: 'notAssessable', hold: null });
      expect(reasonFor(evaluation, 'status')).toBe('frequencyUnstated');
      expect(evaluation.record?.on).toBe('2023-04-26');
    }
  });

  it('once is a milestone', () => {
    const once = { ...everyYear, frequency: 'once' as const };
    expect(at('2023-12-31', once, ...done('2022-05-01'))).toMatchObject({
      status: 'achievedEarly',
      hold: null,
    });
    const late = recorded('2026-05-01', 'done', { doneOn: '2026-04-01' });
    expect(at('2026-12-31', once, late)).toMatchObject({ isMet: true, status: 'notAchieved' });
  });
});
