import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Indicator } from '../../model/indicator.js';
import type { ValueOf } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { AssessReason } from '../assessReason.js';
import type { ComparedItem } from './comparison.js';
import { indicatorIn } from './indicatorIn.js';

/** A plan with its evaluation, which knows goals and figures in one unit. */
export interface ComparedSource {
  readonly plan: Plan;
  readonly evaluation: PlanEvaluation;
}

/**
 * The figures of one indicator in several plans, ready for `compare`: looked up by id in a mapping, else by the id, a
 * name or an alias, see `indicatorKey`.
 *
 * @param input `sources` the plans with an evaluation each; `indicator` an id, a name or an alias; `of` the goal by the
 *   latest deadline inside the plan, the newest observed value, or the baseline; `mapping` from plan id to indicator id
 * @returns an item a plan, in their order; one without a figure says why
 */
export function comparisonItems(input: {
  readonly sources: readonly ComparedSource[];
  readonly indicator: string;
  readonly of: ValueOf<'comparedFigure'>;
  readonly mapping?: Readonly<Record<string, string>>;
}): ComparedItem[] {
  const { sources, indicator: sought, of, mapping = {} } = input;
  const asked = sources.flatMap(({ plan }) => plan.indicators.find(({ id }) => id === sought) ?? []);
  return sources.map(({ plan, evaluation }) => {
    const indicator = foundIn(plan, sought, asked, mapping[plan.id]);
    if (typeof indicator === 'string') return without(plan.id, indicator);
    const evaluated = evaluation.indicators.find(({ indicatorId }) => indicatorId === indicator.id);
    const { name, unit, measure, direction } = indicator;
    const item = { id: plan.id, indicator: { name, unit, measure, direction } };
    if (!evaluated) return { ...item, value: null, period: null, reason: 'goalMissing' as const };
    return { ...item, ...figureOf(of, evaluated, plan) };
  });
}

/** By the mapping, the id, or the names: those asked for, or those of the plan that has the id. */
function foundIn(
  plan: Plan,
  sought: string,
  asked: readonly Indicator[],
  mapped: string | undefined,
): ReturnType<typeof indicatorIn> {
  const byId = plan.indicators.find(({ id }) => id === (mapped ?? sought));
  if (byId) return byId;
  if (mapped !== undefined) return 'indicatorNotInPlan';
  const series = asked[0] ?? { name: sought };
  return indicatorIn(plan.indicators, series);
}

const without = (id: string, reason: AssessReason): ComparedItem => ({
  id,
  indicator: { name: '—', unit: null, measure: 'unstated', direction: null },
  value: null,
  period: null,
  reason,
});

type Figure = Pick<ComparedItem, 'value' | 'period' | 'basis' | 'reason'>;

function figureOf(of: ValueOf<'comparedFigure'>, evaluated: IndicatorEvaluation, plan: Plan): Figure {
  const { baseline, baselinePeriod } = evaluated;
  if (of === 'baseline') {
    return {
      value: baseline,
      period: baselinePeriod,
      ...(baseline === null && { reason: 'baselineMissing' }),
    };
  }
  const target = finalTarget(evaluated, plan);
  if (typeof target === 'string') return { value: null, period: null, reason: target };
  const basis = levelKinds.has(target.kind) ? {} : { basis: target.kind };
  if (of === 'goal') return { value: target.goal, period: target.by, ...basis };
  const { observed } = target;
  return observed
    ? { value: observed.value, period: observed.period, ...basis }
    : { value: null, period: null, reason: 'observationMissing' };
}

/** Kinds whose goal is a level of the series itself. */
const levelKinds = new Set<TargetEvaluation['kind']>([
  'level',
  'coverage',
  'growth',
  'multiple',
  'maintain',
  'relative',
]);

/** The target with the latest deadline inside the plan. */
function finalTarget(
  { targets }: IndicatorEvaluation,
  plan: Plan,
): TargetEvaluation | 'goalMissing' | 'severalTargets' {
  const visions = new Set(plan.targets.filter(({ vision }) => vision).map(({ id }) => id));
  const inside = targets.filter(({ targetId, goal }) => goal !== null && !visions.has(targetId));
  const latest = inside.reduce((sofar, { by }) => (by !== null && by > sofar ? by : sofar), '');
  const [final, ...others] = inside.filter(({ by }) => (by ?? '') === latest);
  if (!final) return 'goalMissing';
  return others.length > 0 ? 'severalTargets' : final;
}
