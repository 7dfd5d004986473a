import type { Period } from '../quantity/period.js';
import { monthsBetweenEnds } from '../quantity/period.js';
import type { Rational } from '../quantity/rational.js';
import { rational } from '../quantity/rational.js';
import type { Computed, Known } from './known.js';
import { computed } from './known.js';

/** {@link elapsedRatio} as an exact fraction of whole months. */
export function exactElapsedRatio(from: Period, to: Period, on: Period): Known<Rational> {
  const whole = monthsBetweenEnds(from, to);
  if (whole <= 0) return 'deadlineNotAfterBaseline';
  const passed = monthsBetweenEnds(from, on);
  return rational(Math.min(Math.max(passed, 0), whole), whole);
}

/**
 * Share of the time between baseline and deadline that has passed 时间进度: (t − t0) / (t1 − t0) in whole months.
 *
 * Each time counts by its last day: a baseline of 2020 holds at the end of 2020, and a figure for 2023 at the end of
 * 2023, whenever it was published.
 *
 * @param times `from` the baseline's period, `to` the deadline, `on` the figure's own period
 * @returns the ratio, kept within 0 and 1; or `null` with `deadlineNotAfterBaseline`
 * @throws RangeError when a time is not a period such as 2023, 2023Q2 or 2023-06-30
 * @example
 * elapsedRatio({ from: '2020', to: '2025', on: '2023' }).value // 0.6
 * elapsedRatio({ from: '2019', to: '2025', on: '2022' }).value // 0.5
 * elapsedRatio({ from: '2020', to: '2025', on: '2026-06' }).value // 1
 */
export function elapsedRatio(times: {
  readonly from: Period;
  readonly to: Period;
  readonly on: Period;
}): Computed {
  return computed(exactElapsedRatio(times.from, times.to, times.on));
}
