import { comparableFraction } from '../../../quantity/comparable.js';
import { divide, rational, toNumber } from '../../../quantity/rational.js';
import { isUnknown } from '../../known.js';
import { exactProgressRatio } from '../../progressRatio.js';
import type { PaceProfile } from '../profile.js';
import { statusOf } from '../statusOf.js';
import { isMetBy } from './isMetBy.js';
import type { Method } from './trend.js';
import { unassessed } from './unassessed.js';

/** Progress made over the share of the time that has passed, on the straight line. */
export const byPace: Method<PaceProfile<string>> = (trend, profile, step) => {
  const { baseline, current, goal, monthsPassed, monthsInAll } = trend;
  const isMet = isMetBy(current, trend);
  if (isUnknown(isMet)) return unassessed(isMet);
  if (monthsInAll <= 0) return { ...unassessed('deadlineNotAfterBaseline'), isMet };
  const isDue = monthsPassed >= monthsInAll;
  const elapsed = rational(Math.min(monthsPassed, monthsInAll), monthsInAll);
  const progress = monthsPassed > 0 ? exactProgressRatio(current, baseline, goal) : 'noTimeElapsed';
  const pace = isUnknown(progress) ? progress : comparableFraction(divide(progress, elapsed));
  const isMetAtBaseline = isMetBy(baseline, trend);
  const standing = { isDue, isFinal: true, isGoalMoving: false, isMet, isMetAtBaseline, pace, progress };
  const { status } = statusOf(standing, profile);
  if (isUnknown(progress)) return { status, isMet, reason: progress };
  if (isUnknown(pace)) return { status, isMet, reason: pace };
  const elapsedRatio = step('elapsedRatio', { months: monthsPassed, of: monthsInAll }, toNumber(elapsed));
  const value = step('paceRatio', { progressRatio: toNumber(progress), elapsedRatio }, pace.number);
  return { status, measure: { name: 'paceRatio', value }, isMet };
};
