import { describe, expect, it } from 'vitest';
import { responsibilities, responsibilityOf } from '../../../src/assess/index.js';
import { shijiazhuang } from '../../../src/datasets/shijiazhuang/index.js';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import type { ProgressRecord } from '../../../src/model/progressRecord.js';

const plan = shijiazhuang;
const asOf = '2023-12-31';
const evaluation = evaluatePlan({ plan, observations: [], asOf, isIllustrative: true });
const numbered = plan.tasks.filter(({ number }) => /^\d+$/.test(number ?? ''));

/** Made up: the first task is done, the second under way, the third not begun. */
const records: ProgressRecord[] = (['done', 'underway', 'notStarted'] as const).map((state, index) => ({
  subject: { type: 'task', id: numbered[index]?.id ?? '' },
  on: '2023-12-20',
  state,
}));

describe('the responsibility view of the 21 tasks of Shijiazhuang', () => {
  it('gives the IP office the lead of all 21', () => {
    const office = responsibilityOf('ip-office', { plan, evaluation, records });
    expect(numbered).toHaveLength(21);
    const led = office.tasks.filter(({ roles }) => roles.includes('lead'));
    expect(led.map(({ state }) => state.subject.id)).toEqual(numbered.map(({ id }) => id));
    expect(led.slice(0, 3).map(({ state }) => state.state)).toEqual(['done', 'underway', 'notStarted']);
    expect(office.byState).toMatchObject({ done: 1, underway: 1, notStarted: 1, overdue: 0 });
  });

  it('gives each unit the tasks that the plan names it for, and no other', () => {
    const { units } = responsibilities({ plan, evaluation, records });
    expect(units.length).toBeGreaterThan(10);
    for (const { unitId, tasks } of units) {
      const named = plan.tasks.filter(
        ({ leadUnitIds, responsibleUnitIds }) =>
          leadUnitIds.includes(unitId) || responsibleUnitIds.includes(unitId),
      );
      expect([unitId, tasks.map(({ state }) => state.subject.id)]).toEqual([
        unitId,
        named.map(({ id }) => id),
      ]);
    }
  });

  it('hands targets down from the tasks that serve them, and says which', () => {
    const [first] = numbered;
    const unit = first?.responsibleUnitIds.find((id) => id !== 'ip-office') ?? 'ip-office';
    const { indicators, commitments } = responsibilityOf(unit, { plan, evaluation });
    const through = [...indicators, ...commitments].filter(({ throughTaskIds }) =>
      throughTaskIds.includes(first?.id ?? ''),
    );
    const ids = through.flatMap((one) =>
      'standing' in one ? one.standing.targetId : one.indicator.targets.map(({ targetId }) => targetId),
    );
    expect(first?.targetIds.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(first?.targetIds ?? []));
  });

  it('names duties by what a unit does in them', () => {
    const { duties } = responsibilityOf('counties', { plan, evaluation });
    expect(duties.map(({ duty, roles }) => [duty.id, roles])).toEqual([
      ['annual-assessment', ['isMonitored']],
    ]);
  });

  it('has nothing for a unit the plan only mentions, and lists what nobody has', () => {
    const cnipa = responsibilityOf('cnipa', { plan, evaluation });
    expect([cnipa.tasks, cnipa.indicators, cnipa.projects]).toEqual([[], [], []]);
    const { unassignedTaskIds } = responsibilities({ plan, evaluation });
    expect(unassignedTaskIds).toEqual([]);
  });

  it('refuses a unit that is not in the plan', () => {
    expect(() => responsibilityOf('nobody', { plan, evaluation })).toThrow(
      'responsibilityOf: unitId must be in plan shijiazhuang, got nobody',
    );
  });
});
