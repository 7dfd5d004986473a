import { describe, expect, it } from 'vitest';
import { aTargetOf, reasonFor, recorded, standing } from '../anIndicator.js';

const built = aTargetOf('milestone', { what: { zh: '建成服务平台', en: 'a service platform' }, unit: null });

const at = (asOf: string, ...progressRecords: ReturnType<typeof recorded>[]) =>
  standing([], { target: built, asOf, progressRecords });

describe('something to be built by the end of 2025', () => {
  it('is under way, not started, or achieved early, as its newest record says', () => {
    expect(at('2023-12-31', recorded('2023-06-30', 'notStarted'))).toMatchObject({
      comparator: null,
      goal: null,
      observed: null,
      isMet: false,
      status: 'notStarted',
      record: { state: 'notStarted', on: '2023-06-30', doneOn: null },
    });
    const records = [recorded('2023-12-20', 'underway'), recorded('2023-06-30', 'notStarted')];
    expect(at('2023-12-31', ...records).status).toBe('underway');
    const done = recorded('2023-12-31', 'done', { doneOn: '2023-11-08' });
    expect(at('2023-12-31', done, ...records)).toMatchObject({
      isMet: true,
      status: 'achievedEarly',
      record: { doneOn: '2023-11-08' },
    });
  });

  it('is achieved when it was done on the last day, and not when it was done on the next', () => {
    const onTime = recorded('2026-03-01', 'done', { doneOn: '2025-12-31' });
    expect(at('2026-06-30', onTime)).toMatchObject({ isMet: true, status: 'achieved' });
    // Done it is, all the same.
    const late = recorded('2026-03-01', 'done', { doneOn: '2026-01-01' });
    expect(at('2026-06-30', late)).toMatchObject({ isMet: true, status: 'notAchieved' });
  });

  it('is not achieved when the record of the deadline says so', () => {
    expect(at('2025-12-31', recorded('2025-12-31', 'underway'))).toMatchObject({
      isMet: false,
      status: 'notAchieved',
    });
  });

  it('cannot be told at the deadline by an older record', () => {
    const evaluation = at('2026-06-30', recorded('2025-06-30', 'underway'));
    expect(evaluation).toMatchObject({ isMet: false, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'status')).toBe('recordMissing');
  });

  it('was done in time if it was recorded as done by then, however often that is repeated later', () => {
    const records = [recorded('2025-10-01', 'done'), recorded('2026-10-01', 'done')];
    expect(at('2026-12-31', ...records)).toMatchObject({ status: 'achieved', record: { on: '2026-10-01' } });
  });

  it('was done late if it was still under way at the deadline', () => {
    const records = [recorded('2025-12-31', 'underway'), recorded('2026-10-01', 'done')];
    expect(at('2026-12-31', ...records)).toMatchObject({ isMet: true, status: 'notAchieved' });
  });

  it('may have been done in time or late if it was first recorded afterwards, without its day', () => {
    for (const before of [[], [recorded('2025-06-30', 'underway')]]) {
      const evaluation = at('2026-06-30', ...before, recorded('2026-01-20', 'done'));
      expect(evaluation).toMatchObject({ isMet: true, status: 'notAssessable', record: { doneOn: null } });
      expect(reasonFor(evaluation, 'status')).toBe('recordMissing');
    }
  });

  it('is not assessed once it is cancelled, before the deadline and after', () => {
    for (const asOf of ['2024-12-31', '2026-06-30']) {
      const evaluation = at(asOf, recorded('2024-06-30', 'cancelled'));
      expect(evaluation).toMatchObject({ isMet: false, status: 'notAssessable' });
      expect(reasonFor(evaluation, 'status')).toBe('cancelled');
    }
  });

  it('without a record is neither done nor failed', () => {
    for (const asOf of ['2023-12-31', '2026-06-30']) {
      const evaluation = at(asOf);
      expect(evaluation).toMatchObject({ isMet: null, status: 'notAssessable', record: null });
      expect(reasonFor(evaluation, 'isMet')).toBe('recordMissing');
      expect(reasonFor(evaluation, 'status')).toBe('recordMissing');
    }
  });

  it('does not know what is recorded later, or about something else', () => {
    const project = recorded('2023-06-30', 'done', { subject: { type: 'project', id: 'things-2025' } });
    expect(at('2023-12-31', recorded('2024-01-01', 'done'), project).record).toBeNull();
  });

  it('without a deadline is achieved whenever it is done, and never late', () => {
    const target = { ...built, by: null };
    const progressRecords = [recorded('2030-06-30', 'done')];
    expect(standing([], { target, asOf: '2031-01-01', progressRecords }).status).toBe('achieved');
    const underway = [recorded('2030-06-30', 'underway')];
    expect(standing([], { target, asOf: '2031-01-01', progressRecords: underway }).status).toBe('underway');
  });

  it('has no number that is anything but not measured', () => {
    const evaluation = at('2023-12-31', recorded('2023-06-30', 'done'));
    for (const quantity of ['goal', 'observed', 'progressRatio', 'isMetAtBaseline', 'projection']) {
      expect(reasonFor(evaluation, quantity)).toBe('notMeasured');
    }
  });

  it('is not for profiles that judge trends', () => {
    const progressRecords = [recorded('2023-06-30', 'done')];
    const evaluation = standing([], { target: built, progressRecords, profile: 'openSdg' });
    expect(evaluation).toMatchObject({ isMet: true, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'status')).toBe('profileNotForKind');
  });
});
