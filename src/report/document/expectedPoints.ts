import { isUnknown } from '../../calculate/known.js';
import type { PathName } from '../../calculate/paths/path.js';
import { pathThrough } from '../../calculate/paths/pathThrough.js';
import type { Derivation } from '../../model/evaluation.js';
import type { Period } from '../../quantity/period.js';
import { periodEndsOn } from '../../quantity/period.js';
import { rational, rationalOf } from '../../quantity/rational.js';
import { monthsLater } from './monthsLater.js';
import type { ReportPoint } from './reportDocument.js';

/** A way with its interim goals. */
export interface LegsOfWay {
  readonly start: number;
  readonly startsAt: Period;
  readonly goal: number | null;
  /** Whole months from start to deadline; `null` without one. */
  readonly wholeMonths: number | null;
  readonly through: NonNullable<Derivation['way']>['through'];
}

/** What was due on a way, from its start to its goal: after each year, at each interim goal, and at the end. */
export function expectedPoints(way: LegsOfWay | null, name: PathName): ReportPoint[] {
  if (way === null || way.goal === null || way.wholeMonths === null || way.wholeMonths <= 0) return [];
  const { start, startsAt, goal, wholeMonths, through } = way;
  const path = pathThrough(
    through.map((stage) => ({ elapsed: rational(stage.months, wholeMonths), goal: rationalOf(stage.goal) })),
    name,
  );
  const points = monthsShown(wholeMonths, through).flatMap((months) => {
    const point = path(rationalOf(start), rationalOf(goal), rational(months, wholeMonths));
    const endsOn = monthsLater(periodEndsOn(startsAt), months);
    return isUnknown(point) ? [] : { endsOn, value: point.expectedValue };
  });
  // A path that exists in part only is none.
  return points.length > 1 ? points : [];
}

function monthsShown(whole: number, through: LegsOfWay['through']): number[] {
  const years = Array.from({ length: Math.floor(whole / 12) + 1 }, (_, year) => 12 * year);
  return [...new Set([...years, ...through.map(({ months }) => months), whole])].sort((a, b) => a - b);
}
