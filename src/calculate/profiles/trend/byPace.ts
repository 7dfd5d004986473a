import { comparableFraction } from '../../../quantity/comparable.js';
import { compare, divide, one, rational, toNumber } from '../../../quantity/rational.js';
import { isUnknown } from '../../known.js';
import { exactProgressRatio } from '../../progressRatio.js';
import { bandOf } from '../bandOf.js';
import type { PaceProfile } from '../profile.js';
import { isMetBy } from './isMetBy.js';
import { exactMeasure } from './measured.js';
import type { Method } from './trend.js';
import { unassessed } from './unassessed.js';

/** Progress made over the share of the time that has passed, on the straight line. */
export const byPace: Method<PaceProfile<string>> = (trend, profile, step) => {
  const { baseline, current, goal, monthsPassed, monthsInAll } = trend;
  const isMet = isMetBy(current, trend);
  if (isUnknown(isMet)) return unassessed(isMet);
  if (monthsInAll <= 0) return { ...unassessed('deadlineNotAfterBaseline'), isMet };
  if (monthsPassed >= monthsInAll) return { status: isMet ? profile.whenMet : profile.whenNotMet, isMet };
  const progress = exactProgressRatio(current, baseline, goal);
  const reason = isUnknown(progress) ? progress : monthsPassed <= 0 ? 'noTimeElapsed' : null;
  if (isUnknown(progress) || reason !== null) {
    return { status: isMet ? profile.whenMetEarly : 'notAssessable', isMet, reason };
  }
  const pace = comparableFraction(divide(progress, rational(monthsPassed, monthsInAll)));
  step('elapsedRatio', { months: monthsPassed, of: monthsInAll }, monthsPassed / monthsInAll);
  const inputs = { progressRatio: toNumber(progress), elapsedRatio: monthsPassed / monthsInAll };
  const value = step('paceRatio', inputs, pace.number);
  const band = bandOf(profile, exactMeasure(pace));
  const best = compare(progress, one) >= 0 ? profile.bestWhenUnmet : band.status;
  return {
    ...band,
    status: isMet ? profile.whenMetEarly : worseOf(band.status, best, profile),
    measure: { name: 'paceRatio', value },
    isMet,
  };
};

function worseOf(a: string, b: string, { bands, below }: PaceProfile<string>): string {
  const fromBest = [...bands.map(({ status }) => status), below];
  return fromBest.indexOf(a) < fromBest.indexOf(b) ? b : a;
}
