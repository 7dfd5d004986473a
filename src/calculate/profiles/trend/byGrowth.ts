import type { Rational } from '../../../quantity/rational.js';
import { compare, isZero, rationalOf, signOf, toNumber } from '../../../quantity/rational.js';
import type { Known, ReasonCode } from '../../known.js';
import { isUnknown } from '../../known.js';
import { bandOf } from '../bandOf.js';
import type { GrowthProfile } from '../growthProfile.js';
import { growth } from './growth.js';
import { isMetBy } from './isMetBy.js';
import { limitFactor } from './limitFactor.js';
import { roundedMeasure } from './measured.js';
import { scoreOf } from './scoreOf.js';
import type { Method, Step, Trend } from './trend.js';
import type { Outcome } from './trendAssessment.js';
import { unassessed } from './unassessed.js';

/** Compound growth per year, against the growth required or by itself. */
export const byGrowth: Method<GrowthProfile> = (given, profile, step) => {
  const withoutZero = (figure: Rational): Rational =>
    isZero(figure) && profile.zeroReplacedBy !== null
      ? rationalOf(step('zeroReplaced', { figure: 0 }, profile.zeroReplacedBy))
      : figure;
  const goal = isUnknown(given.goal) ? given.goal : withoutZero(given.goal);
  const trend = { ...given, goal, baseline: withoutZero(given.baseline) };
  const isMet = isUnknown(goal) ? null : isMetBy(trend.current, trend);
  if (isUnknown(isMet)) return unassessed(isMet);
  const outcome = isUnknown(goal)
    ? byGrowthAlone(trend, given.baseline, profile, step)
    : byGrowthRatio(trend, goal, profile, step);
  return { ...outcome, ...(isMet ? profile.whenMet : null), isMet };
};

function byGrowthAlone(trend: Trend, raw: Rational, profile: GrowthProfile, step: Step): Outcome {
  const observed = growthOf(trend, trend.current, trend.monthsPassed, profile, step);
  if (isUnknown(observed)) return unassessed(observed);
  const factor = limitFactor(toNumber(raw), trend.limit, profile.limitShrink, step);
  const turn = towards(trend);
  const measure = roundedMeasure(step('growthTowards', { turn, observed }, turn * observed + 0));
  return {
    ...bandOf(profile.withoutTarget, measure, factor),
    score: scoreOf(measure, profile.withoutTarget, profile, factor, step),
    measure: { name: 'growthPerYear', value: measure.number },
    observedGrowthPerYear: observed,
  };
}

function byGrowthRatio(trend: Trend, goal: Rational, profile: GrowthProfile, step: Step): Outcome {
  const observed = growthOf(trend, trend.current, trend.monthsPassed, profile, step);
  if (isUnknown(observed)) return unassessed(observed);
  const required =
    compare(goal, trend.baseline) === 0
      ? 'goalEqualsBaseline'
      : growthOf(trend, goal, trend.monthsInAll, profile, step, 'deadlineNotAfterBaseline');
  const known = { observedGrowthPerYear: observed };
  if (isUnknown(required)) return { ...unassessed(required), ...known };
  const turn = towards(trend);
  const ratio = (turn * observed) / Math.abs(required) + 0;
  if (!Number.isFinite(ratio)) return { ...unassessed('outOfRange'), ...known };
  const measure = roundedMeasure(step('growthRatio', { turn, observed, required }, ratio));
  return {
    ...bandOf(profile.withTarget, measure),
    score: scoreOf(measure, profile.withTarget, profile, 1, step),
    measure: { name: 'growthRatio', value: ratio },
    ...known,
    requiredGrowthPerYear: required,
  };
}

/** +1 where growth is wanted, −1 where it is not; below zero growth in size leads down. */
function towards({ direction, baseline }: Trend): number {
  return (direction === 'higher' ? 1 : -1) * (signOf(baseline) < 0 ? -1 : 1);
}

function growthOf(
  { baseline }: Trend,
  to: Rational,
  months: number,
  profile: GrowthProfile,
  step: Step,
  noTime: ReasonCode = 'noTimeElapsed',
): Known<number> {
  if (months <= 0) return noTime;
  if (signOf(baseline) < 0 && !profile.acceptsNegative) return 'notPositive';
  const rate = growth(baseline, to, months);
  if (isUnknown(rate)) return rate;
  return step('growthPerYear', { from: toNumber(baseline), to: toNumber(to), years: months / 12 }, rate);
}
