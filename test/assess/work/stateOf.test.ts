import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../src/assess/index.js';
import type { ProgressRecord } from '../../../src/model/progressRecord.js';
import type { Project } from '../../../src/model/project.js';
import type { Task } from '../../../src/model/task.js';
import { assessedPlan, evaluated } from '../smallEvaluation.js';

const task = (id: string, different: Partial<Task> = {}): Task => ({
  id,
  number: null,
  name: id,
  englishName: id,
  parentId: null,
  leadUnitIds: [],
  responsibleUnitIds: [],
  targetIds: [],
  citations: [],
  ...different,
});

const project: Project = {
  id: 'box',
  number: 1,
  name: 'box',
  englishName: 'box',
  form: 'box',
  parentId: null,
  taskId: 'inner',
  measures: [
    { id: 'm1', name: 'm1', englishName: 'm1' },
    { id: 'm2', name: 'm2', englishName: 'm2' },
  ],
  targetIds: [],
  citations: [],
};

const plan = assessedPlan({
  tasks: [
    task('outer'),
    task('inner', { parentId: 'outer' }),
    task('served', { targetIds: ['a-2023', 'b-2025'] }),
  ],
  projects: [project],
});

const record = (
  type: ProgressRecord['subject']['type'],
  id: string,
  on: string,
  state: ProgressRecord['state'],
  different: Partial<ProgressRecord> = {},
): ProgressRecord => ({ subject: { type, id }, on, state, ...different });

const taskOn = (asOf: string, ...records: ProgressRecord[]) =>
  stateOf({ type: 'task', id: 'inner' }, { plan, records, asOf });

describe('a piece of work', () => {
  it('stands as its newest record says, whatever the order of the records', () => {
    const records = [
      record('task', 'inner', '2022-12-31', 'notStarted'),
      record('task', 'inner', '2023-12-31', 'underway'),
      record('task', 'inner', '2024-12-31', 'done', { doneOn: '2024-06-30' }),
    ];
    for (const order of [records, [...records].reverse()]) {
      const told = ['2023-01-01', '2024-01-01', '2025-01-01'].map((asOf) => taskOn(asOf, ...order));
      expect(told.map(({ state }) => state)).toEqual(['notStarted', 'underway', 'done']);
      expect(told.map(({ doneOn }) => doneOn)).toEqual([null, null, '2024-06-30']);
    }
  });

  it('is overdue once its last day has passed and a record from then shows that it is not done', () => {
    const late = record('task', 'inner', '2025-12-31', 'underway');
    // On the last day itself it is not late yet; 31 days later it is, by 31 days.
    expect(taskOn('2025-12-31', late)).toMatchObject({ state: 'underway', overdueDays: null });
    expect(taskOn('2026-01-31', late)).toMatchObject({
      state: 'overdue',
      overdueDays: 31,
      dueOn: '2025-12-31',
      isDueOnInferred: true,
    });
  });

  it('is unknown when the last day has passed since its last record', () => {
    const early = record('task', 'inner', '2025-06-30', 'underway');
    expect(taskOn('2026-01-31', early)).toMatchObject({ state: 'unknown', reason: 'recordMissing' });
  });

  it('keeps not started, under way, overdue and cancelled apart', () => {
    const states = (['notStarted', 'underway', 'cancelled'] as const).map(
      (state) => taskOn('2024-01-31', record('task', 'inner', '2023-12-31', state)).state,
    );
    expect(states).toEqual(['notStarted', 'underway', 'cancelled']);
    expect(taskOn('2024-01-31')).toMatchObject({ state: 'unknown', restsOn: 'nothing' });
  });

  it('without a record stands as its parts do', () => {
    const done = (id: string) => record('measure', id, '2023-12-31', 'done');
    expect(taskOn('2024-01-31', done('m1'))).toMatchObject({ state: 'underway', restsOn: 'parts' });
    expect(taskOn('2024-01-31', done('m1'), done('m2')).state).toBe('done');
    const dropped = record('measure', 'm2', '2023-12-31', 'cancelled');
    expect(taskOn('2024-01-31', done('m1'), dropped).state).toBe('done');
    // Up the tree: the measures make the project, the project the inner task, the inner task the outer one.
    const outer = stateOf(
      { type: 'task', id: 'outer' },
      { plan, records: [done('m1'), done('m2')], asOf: '2024-01-31' },
    );
    expect(outer).toMatchObject({ state: 'done', restsOn: 'parts', parts: [{ parts: [{ state: 'done' }] }] });
  });

  it('is overdue when a part is, unless its own record calls it done, which is then contradicted', () => {
    const late = record('measure', 'm1', '2026-01-10', 'underway');
    expect(taskOn('2026-01-31', late).state).toBe('overdue');
    expect(taskOn('2026-01-31', late).overdueDays).toBe(31);
    const said = taskOn('2026-01-31', late, record('task', 'inner', '2026-01-10', 'done'));
    expect(said).toMatchObject({ state: 'done', isContradicted: true });
  });

  it('stands by the figures of the targets it serves', () => {
    const on = (asOf: string, figures?: Parameters<typeof evaluated>[1]) =>
      stateOf(
        { type: 'task', id: 'served' },
        { plan, records: [], asOf, evaluation: evaluated(plan, figures, { asOf }) },
      );
    // a-2023 is met by 50 of 40; b-2025 has two years left.
    expect(on('2023-12-31').parts.map(({ state }) => state)).toEqual(['done', 'underway']);
    expect(on('2023-12-31')).toMatchObject({ state: 'underway', restsOn: 'parts' });
    // 30 of 40 at the end of 2023 is too little, and from the day after overdue.
    const little = [{ indicatorId: 'a', period: '2023', value: 30 }];
    expect(on('2023-12-31', little).parts[0]?.state).toBe('underway');
    expect(on('2024-01-01', little).parts[0]).toMatchObject({ state: 'overdue', overdueDays: 1 });
    // With figures of 2022 only, the deadline is not decided.
    const early = [{ indicatorId: 'a', period: '2022', value: 30 }];
    expect(on('2024-01-01', early).parts[0]).toMatchObject({
      state: 'unknown',
      reason: 'deadlineValueMissing',
    });
  });

  it('has the counted results of its newest record that counts', () => {
    const results = [{ name: '培训', value: 12, unit: '场' }];
    const told = taskOn(
      '2024-12-31',
      record('task', 'inner', '2023-12-31', 'underway', { results }),
      record('task', 'inner', '2024-06-30', 'underway'),
    );
    expect(told.results).toEqual(results);
  });

  it('comes to an end when faulty data goes in a circle', () => {
    const circle = assessedPlan({ tasks: [task('x', { parentId: 'y' }), task('y', { parentId: 'x' })] });
    expect(stateOf({ type: 'task', id: 'x' }, { plan: circle, records: [], asOf: '2024-01-31' }).state).toBe(
      'unknown',
    );
  });

  it.each([
    ['a thing that is not in the plan', { type: 'task', id: 'none' } as const, { asOf: '2024-01-31' }],
    ['a day that does not exist', { type: 'task', id: 'inner' } as const, { asOf: '2023-02-29' }],
    [
      'an evaluation of another day',
      { type: 'task', id: 'inner' } as const,
      { asOf: '2024-01-31', evaluation: evaluated(plan) },
    ],
  ])('refuses %s', (_, subject, ground) => {
    expect(() => stateOf(subject, { plan, records: [], ...ground })).toThrow(RangeError);
    expect(() => stateOf(subject, { plan, records: [], ...ground })).toThrow(/^stateOf: /);
  });
});
