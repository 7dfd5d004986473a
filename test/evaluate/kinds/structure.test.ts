import { describe, expect, it } from 'vitest';
import { aTargetOf, reasonFor, recorded, standing } from '../anIndicator.js';

/** 1+1+N: one platform, one centre, and as many stations as there may be. */
const whole = aTargetOf('structure', {
  unit: null,
  printed: '1+1+N',
  parts: [
    { name: '平台', comparator: 'gte', count: 1 },
    { name: '中心', comparator: 'gte', count: 1 },
    { name: '工作站', comparator: 'gte', count: null },
  ],
});

const counted = (platforms: number, centres: number) => [
  { name: '平台', value: platforms, unit: '个' },
  { name: '中心', value: centres, unit: '个' },
];

const at = (asOf: string, ...progressRecords: ReturnType<typeof recorded>[]) =>
  standing([], { target: whole, asOf, progressRecords });

describe('a whole of several parts', () => {
  it('stands when every counted part does; N asks for nothing', () => {
    const record = recorded('2023-06-30', 'underway', { results: counted(1, 1) });
    expect(at('2023-12-31', record)).toMatchObject({ isMet: true, status: 'achievedEarly' });
  });

  it('does not while one part is missing, however many there are of another', () => {
    const record = recorded('2023-06-30', 'underway', { results: counted(3, 0) });
    expect(at('2023-12-31', record)).toMatchObject({ isMet: false, status: 'underway' });
  });

  it('is taken at its word when the record says that it is done, unless its own counts contradict it', () => {
    expect(at('2023-12-31', recorded('2023-06-30', 'done')).isMet).toBe(true);
    const contradicted = recorded('2023-06-30', 'done', { results: counted(1, 0) });
    expect(at('2023-12-31', contradicted).isMet).toBe(false);
  });

  it('cannot be told from a record that does not count a part', () => {
    const record = recorded('2023-06-30', 'underway', { results: counted(1, 1).slice(0, 1) });
    const evaluation = at('2023-12-31', record);
    expect(evaluation).toMatchObject({ isMet: null, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'isMet')).toBe('recordMissing');
    expect(reasonFor(at('2023-12-31'), 'isMet')).toBe('recordMissing');
  });

  it('stood in time if it did by the deadline, however often that is recorded later', () => {
    const records = [recorded('2025-06-30', 'done'), recorded('2026-06-30', 'done')];
    expect(at('2026-12-31', ...records).status).toBe('achieved');
    const late = [
      recorded('2025-12-31', 'underway', { results: counted(1, 0) }),
      recorded('2026-06-30', 'done'),
    ];
    expect(at('2026-12-31', ...late)).toMatchObject({ isMet: true, status: 'notAchieved' });
  });

  it('no longer stands when a later count says so', () => {
    const records = [
      recorded('2024-06-30', 'underway', { results: counted(1, 1) }),
      recorded('2025-12-31', 'underway', { results: counted(1, 0) }),
    ];
    expect(at('2025-12-31', ...records)).toMatchObject({ isMet: false, status: 'notAchieved' });
  });
});
