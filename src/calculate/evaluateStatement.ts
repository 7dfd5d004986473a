import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Statement } from '../model/target/statement.js';
import type { TargetKind } from '../model/target/target.js';
import { wholeMonthsBetween } from '../quantity/calendarDate.js';
import type { Period } from '../quantity/period.js';
import { periodEndsOn } from '../quantity/period.js';
import type { Rational } from '../quantity/rational.js';
import { rational } from '../quantity/rational.js';
import { exactAttainmentRatio } from './attainmentRatio.js';
import { exactChangePerYear } from './changePerYear.js';
import { exactElapsedRatio } from './elapsedRatio.js';
import type { ChosenOptions } from './evaluationOptions.js';
import type { Scope } from './figureInForce.js';
import { figureInForce } from './figureInForce.js';
import { exactGapToGoal } from './gapToGoal.js';
import { growthPerYearBetween } from './growthPerYear.js';
import type { KindRule, StatementOf } from './kinds/kind.js';
import { kinds } from './kinds/kinds.js';
import type { Known, ReasonCode } from './known.js';
import { isUnknown, whenBothKnown } from './known.js';
import type { Comparable, PathName, PathPoint } from './paths/path.js';
import { paths } from './paths/paths.js';
import { exactProgressRatio } from './progressRatio.js';
import type { Quantities, StatementEvaluation } from './quantities.js';
import { nothingKnown, writtenDown } from './quantities.js';
import { inUnitOf, seriesOf } from './series.js';
import { statusOf } from './statusOf.js';

/** What the statements of one indicator are evaluated on. */
export interface Subject extends Scope, ChosenOptions {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  /** The plan's base year, from which time is counted where the indicator has no baseline. */
  readonly baseYear: number;
}

/** How one statement of a target stands. */
export function evaluateStatement(statement: Statement, subject: Subject): StatementEvaluation {
  const rule = kinds[statement.kind] as KindRule<TargetKind> | null;
  return rule ? evaluateBy(rule, statement, subject) : nothingKnown('kindNotEvaluated', subject.asOf);
}

function evaluateBy(
  rule: KindRule<TargetKind>,
  statement: StatementOf<TargetKind>,
  subject: Subject,
): StatementEvaluation {
  const { indicator, observations, asOf, profile } = subject;
  const series = seriesOf(indicator, subject.baseYear);
  const { baseline, direction } = series;
  const { comparator, goal, isMetBy } = rule(statement, series);
  const dueOn = statement.by === null ? null : periodEndsOn(statement.by);
  const figure = figureInForce(indicator, observations, subject, dueOn);
  const value = figure
    ? inUnitOf(indicator, figure.value, figure.observation.unit ?? indicator.unit)
    : 'observationMissing';
  const on = figure?.endsOn ?? null;
  const elapsed = elapsedBetween(series.startsAt, dueOn, on);
  const point = pointOn(subject.path, baseline, goal, elapsed);
  const pace: Known<Comparable> = whenBothKnown(value, point, (x, { paceOf }) => paceOf(x));
  const progress = exactProgressRatio(value, baseline, goal);
  const passed = yearsBetween(series.startsAt, on);
  const whole = yearsBetween(series.startsAt, dueOn, 'deadlineMissing');
  const left = on === null ? 'observationMissing' : yearsBetween(on, dueOn, 'deadlineMissing');
  const quantities: Quantities = {
    goal,
    observed: value,
    isMet: isUnknown(value) ? value : isMetBy(value),
    isMetAtBaseline: isUnknown(baseline) ? baseline : isMetBy(baseline),
    attainmentRatio: exactAttainmentRatio(value, goal, direction),
    progressRatio: progress,
    elapsedRatio: elapsed,
    planElapsedRatio: elapsedBetween(String(subject.baseYear), dueOn, on),
    expectedValue: isUnknown(point) ? point : point.expectedValue,
    paceRatio: isUnknown(pace) ? pace : pace.number,
    gapToGoal: exactGapToGoal(value, goal, direction),
    observedGrowthPerYear: growthPerYearBetween(baseline, value, passed),
    requiredGrowthPerYear: growthPerYearBetween(baseline, goal, whole),
    requiredGrowthPerYearFromNow: growthPerYearBetween(value, goal, left, 'noTimeLeft'),
    observedChangePerYear: exactChangePerYear(baseline, value, passed),
    requiredChangePerYear: exactChangePerYear(baseline, goal, whole),
    requiredChangePerYearFromNow: exactChangePerYear(value, goal, left, 'noTimeLeft'),
  };
  const standing = {
    isDue: dueOn !== null && asOf >= dueOn,
    isFinal: on === dueOn,
    isMet: quantities.isMet,
    progress,
    pace,
  };
  return writtenDown(quantities, statusOf(standing, profile), { comparator, figure, asOf });
}

function elapsedBetween(from: Period, to: Period | null, on: Period | null): Known<Rational> {
  if (to === null) return 'deadlineMissing';
  return on === null ? 'observationMissing' : exactElapsedRatio(from, to, on);
}

function yearsBetween(
  from: Period,
  to: Period | null,
  missing: ReasonCode = 'observationMissing',
): Known<Rational> {
  if (to === null) return missing;
  return rational(Math.max(wholeMonthsBetween(periodEndsOn(from), periodEndsOn(to)), 0), 12);
}

function pointOn(
  path: PathName,
  baseline: Known<Rational>,
  goal: Known<Rational>,
  elapsed: Known<Rational>,
): Known<PathPoint> {
  return whenBothKnown(baseline, goal, (b, g) => (isUnknown(elapsed) ? elapsed : paths[path](b, g, elapsed)));
}
