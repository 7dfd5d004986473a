import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { ValueOf } from '../../model/label.js';
import { monthsBetweenEnds, periodEndsOn } from '../../quantity/period.js';
import { targetName } from '../evaluation/targetName.js';
import type { LegsOfWay } from './expectedPoints.js';
import { expectedPoints } from './expectedPoints.js';
import { inBoth } from './inBoth.js';
import { observedPoints } from './observedPoints.js';
import { pathInWords } from './pathInWords.js';
import type { ReportPath, ReportTarget } from './reportDocument.js';
import { reportStatus } from './reportStatus.js';

/** Kinds whose goal is a value of the series itself, so that their way leads there from the baseline. */
const ledByBaseline: ReadonlySet<ValueOf<'targetKind'>> = new Set([
  'level',
  'growth',
  'multiple',
  'coverage',
]);

/**
 * The ways of all targets that have a goal or a figure, in the plan's order.
 *
 * @param history how the targets stood earlier, in order of time; their figures are the points on the way
 */
export function reportPaths(
  targets: readonly ReportTarget[],
  evaluation: PlanEvaluation,
  history: readonly PlanEvaluation[],
): ReportPath[] {
  const rows = new Map(targets.map((row) => [row.targetId, row]));
  const standings = standingsOf([...history, evaluation]);
  return evaluation.indicators.flatMap((indicator) =>
    indicator.targets.flatMap((target) => {
      const row = rows.get(target.targetId);
      const path = wayOf(indicator, target, standings.get(target.targetId) ?? [], evaluation);
      return row === undefined || (path.goal === null && path.observed.length === 0)
        ? []
        : { ...path, text: inBoth((language) => pathInWords(path, row, language)) };
    }),
  );
}

function standingsOf(evaluations: readonly PlanEvaluation[]): ReadonlyMap<string, TargetEvaluation[]> {
  const found = new Map<string, TargetEvaluation[]>();
  for (const target of evaluations.flatMap(({ indicators }) => indicators.flatMap((each) => each.targets))) {
    found.set(target.targetId, [...(found.get(target.targetId) ?? []), target]);
  }
  return found;
}

function wayOf(
  indicator: IndicatorEvaluation,
  target: TargetEvaluation,
  standings: readonly TargetEvaluation[],
  evaluation: PlanEvaluation,
): Omit<ReportPath, 'text'> {
  const { targetId, by, projection, hold } = target;
  const { way } = target.derivation;
  const isByYears = hold !== null;
  const goal = isByYears ? target.goal : (way?.goal ?? target.goal);
  const endsOn = by === null ? null : periodEndsOn(by);
  return {
    targetId,
    name: inBoth((language) => targetName(indicator, target, language)),
    unit: indicator.unit,
    scale: isByYears ? 'years' : (way?.scale ?? 'series'),
    status: reportStatus(target.status, evaluation),
    start: startOf(indicator, target),
    expected: isByYears ? [] : expectedPoints(wayOrBaseline(indicator, target), evaluation.path),
    observed: observedPoints(target, standings),
    projected:
      isByYears || projection === null || endsOn === null ? null : { endsOn, value: projection.value },
    goal: goal === null ? null : { value: goal, endsOn },
  };
}

function startOf(indicator: IndicatorEvaluation, target: TargetEvaluation): ReportPath['start'] {
  if (target.hold !== null) return null;
  const way = wayOrBaseline(indicator, target);
  return way && { endsOn: periodEndsOn(way.startsAt), value: way.start };
}

/** The way as derived; without a figure the one that leads from the baseline to the goal, where it does. */
function wayOrBaseline(
  { baseline, baselinePeriod }: IndicatorEvaluation,
  { derivation: { way }, kind, goal, by }: TargetEvaluation,
): LegsOfWay | null {
  if (way !== null || !ledByBaseline.has(kind) || baseline === null || baselinePeriod === null) return way;
  const wholeMonths = by === null ? null : monthsBetweenEnds(baselinePeriod, by);
  return { start: baseline, startsAt: baselinePeriod, goal, wholeMonths, through: [] };
}
