import type { PlanEvaluation } from '../../model/evaluation.js';
import { labels } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { ProgressRecord } from '../../model/progressRecord.js';
import type { Task } from '../../model/task.js';
import type {
  CommitmentOfUnit,
  DutyOfUnit,
  IndicatorOfUnit,
  Responsibility,
  UnitRole,
  WorkOfUnit,
} from './responsibility.js';
import { stateOf } from './stateOf.js';
import { bothRoles, unitRoles } from './unitRoles.js';
import type { WorkStateName } from './workState.js';

/** What the view of a unit is made of. */
export interface ResponsibilityGround {
  readonly plan: Plan;
  /** How its targets stand. */
  readonly evaluation: PlanEvaluation;
  /** What has been recorded, in any order. Left out: nothing. */
  readonly records?: readonly ProgressRecord[];
}

/**
 * What a unit leads and answers for, and how each stands 责任清单: indicators, commitments, tasks, projects, protection
 * actions and monitoring duties.
 *
 * A unit is named at an indicator, a task or an action; targets and projects of a task are its units' too, and then the
 * task is told. A group such as 各县（市、区） is one unit, since the plan does not say who is in it.
 *
 * @param unitId id of an organisation of the plan
 * @param ground {@link ResponsibilityGround}
 * @returns everything the unit has a part in, in the plan's order, with counts; empty lists for a unit that has none
 * @throws RangeError when the plan has no such organisation, or the evaluation is of another plan
 * @example
 * responsibilityOf('police', { plan: shijiazhuang, evaluation }).tasks.map(({ roles }) => roles) // [['responsible'], …]
 * responsibilityOf('cnipa', { plan: shijiazhuang, evaluation }).tasks // []
 */
export function responsibilityOf(unitId: string, ground: ResponsibilityGround): Responsibility {
  const { plan, evaluation, records = [] } = ground;
  const unit = plan.organizations.find(({ id }) => id === unitId);
  if (!unit) throw new RangeError(`responsibilityOf: unitId must be in plan ${plan.id}, got ${unitId}`);
  const work = { plan, evaluation, records, asOf: evaluation.asOf };
  const tasks = tasksOf(unitId, plan);
  const indicators = indicatorsOf(unitId, tasks, ground);
  const workOfUnit = {
    tasks: tasks.map(
      ({ task, roles }): WorkOfUnit => ({
        roles,
        throughTaskId: null,
        state: stateOf({ type: 'task', id: task.id }, work),
      }),
    ),
    projects: plan.projects.flatMap(({ id, taskId }): WorkOfUnit[] => {
      const through = tasks.find(({ task }) => task.id === taskId);
      if (!through) return [];
      const state = stateOf({ type: 'project', id }, work);
      return [{ roles: through.roles, throughTaskId: taskId, state }];
    }),
    protectionActions: plan.protectionActions.flatMap(({ id, leadUnitIds, partnerUnitIds }): WorkOfUnit[] => {
      const roles = unitRoles(unitId, { lead: leadUnitIds, partner: partnerUnitIds });
      if (roles.length === 0) return [];
      return [{ roles, throughTaskId: null, state: stateOf({ type: 'protectionAction', id }, work) }];
    }),
  };
  return {
    unitId,
    name: { zh: unit.name, en: unit.englishName },
    isGroup: unit.isGroup === true,
    indicators,
    commitments: commitmentsOf(tasks, ground),
    ...workOfUnit,
    duties: dutiesOf(unitId, plan),
    byStatus: statusesOf(indicators, evaluation),
    byState: statesOf(Object.values(workOfUnit).flat()),
  };
}

/** A task of a unit. */
interface TaskOfUnit {
  readonly task: Task;
  readonly roles: readonly UnitRole[];
}

const tasksOf = (unitId: string, { tasks }: Plan): TaskOfUnit[] =>
  tasks
    .map((task) => ({
      task,
      roles: unitRoles(unitId, { lead: task.leadUnitIds, responsible: task.responsibleUnitIds }),
    }))
    .filter(({ roles }) => roles.length > 0);

/** Roles in some targets by way of the tasks that serve them. */
function throughTasks(targetIds: readonly string[], tasks: readonly TaskOfUnit[]) {
  const serving = tasks.filter(({ task }) => task.targetIds.some((id) => targetIds.includes(id)));
  return {
    roles: serving.reduce<readonly UnitRole[]>((all, { roles }) => bothRoles(all, roles), []),
    throughTaskIds: serving.map(({ task }) => task.id),
  };
}

function indicatorsOf(
  unitId: string,
  tasks: readonly TaskOfUnit[],
  { plan, evaluation }: ResponsibilityGround,
): IndicatorOfUnit[] {
  return evaluation.indicators.flatMap((indicator) => {
    const own = plan.indicators.find(({ id }) => id === indicator.indicatorId);
    const named = unitRoles(unitId, {
      lead: own?.leadUnitIds ?? [],
      responsible: own?.responsibleUnitIds ?? [],
    });
    const through = throughTasks(
      indicator.targets.map(({ targetId }) => targetId),
      tasks,
    );
    const roles = bothRoles(named, through.roles);
    const { throughTaskIds } = through;
    return roles.length === 0 ? [] : [{ indicator, roles, throughTaskIds }];
  });
}

function commitmentsOf(
  tasks: readonly TaskOfUnit[],
  { plan, evaluation, records = [] }: ResponsibilityGround,
): CommitmentOfUnit[] {
  return evaluation.commitments.flatMap((standing) => {
    const through = throughTasks([standing.targetId], tasks);
    if (through.roles.length === 0) return [];
    const work = { plan, evaluation, records, asOf: evaluation.asOf };
    return [{ ...through, standing, state: stateOf({ type: 'target', id: standing.targetId }, work) }];
  });
}

const dutiesOf = (unitId: string, { monitoringDuties }: Plan): DutyOfUnit[] =>
  monitoringDuties
    .map((duty) => ({
      duty,
      roles: unitRoles(unitId, {
        carriesOut: duty.byUnitIds,
        isMonitored: duty.ofUnitIds,
        receivesReport: duty.toUnitIds,
      }),
    }))
    .filter(({ roles }) => roles.length > 0);

function statusesOf(
  indicators: readonly IndicatorOfUnit[],
  { statuses }: PlanEvaluation,
): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(statuses.map(({ status }) => [status, 0]));
  for (const { indicator } of indicators) {
    for (const { status } of indicator.targets) counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

function statesOf(work: readonly WorkOfUnit[]): Record<WorkStateName, number> {
  const names = Object.keys(labels.workState) as WorkStateName[];
  return Object.fromEntries(
    names.map((name) => [name, work.filter(({ state }) => state.state === name).length]),
  ) as Record<WorkStateName, number>;
}
