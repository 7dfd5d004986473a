import type { Responsibility } from './responsibility.js';
import type { ResponsibilityGround } from './responsibilityOf.js';
import { responsibilityOf } from './responsibilityOf.js';

/** What every unit of a plan answers for, and what nobody does. */
export interface Responsibilities {
  /** The units that have anything, in the plan's order. */
  readonly units: readonly Responsibility[];
  /** Ids of tasks that have no task below them and no unit. */
  readonly unassignedTaskIds: readonly string[];
  /** Ids of indicators with a target that no unit answers for, neither itself nor by way of a task. */
  readonly unassignedIndicatorIds: readonly string[];
}

/**
 * The responsibility view of a whole plan 责任分工: {@link responsibilityOf} for every unit that has anything, and the
 * tasks and indicators that no unit is named for.
 *
 * @param ground `plan`, its `evaluation`, and `records`
 * @returns the units in the plan's order, and what is unassigned; both empty for a plan without organisations and work
 * @throws RangeError when the evaluation is of another plan
 * @example
 * responsibilities({ plan: shijiazhuang, evaluation }).units.length // 17
 * responsibilities({ plan: shijiazhuang, evaluation }).unassignedIndicatorIds // ['copyright-registrations']
 */
export function responsibilities(ground: ResponsibilityGround): Responsibilities {
  const { plan, evaluation } = ground;
  const units = plan.organizations.map(({ id }) => responsibilityOf(id, ground)).filter(hasAnything);
  const assigned = new Set(
    units.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator.indicatorId)),
  );
  const parents = new Set(plan.tasks.map(({ parentId }) => parentId));
  return {
    units,
    unassignedTaskIds: plan.tasks
      .filter(({ id, leadUnitIds, responsibleUnitIds }) =>
        [leadUnitIds, responsibleUnitIds].every((ids) => ids.length === 0) ? !parents.has(id) : false,
      )
      .map(({ id }) => id),
    unassignedIndicatorIds: evaluation.indicators
      .map(({ indicatorId }) => indicatorId)
      .filter((id) => !assigned.has(id)),
  };
}

const hasAnything = (unit: Responsibility): boolean =>
  [unit.indicators, unit.commitments, unit.tasks, unit.projects, unit.protectionActions, unit.duties].some(
    (list) => list.length > 0,
  );
