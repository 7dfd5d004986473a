import type { Known } from '../../calculate/known.js';
import type { Period } from '../../quantity/period.js';
import { monthsBetweenEnds } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { rational } from '../../quantity/rational.js';

/** Years between the ends of two periods. */
export function yearsFromTo(from: Period, to: Period): Known<Rational> {
  const months = monthsBetweenEnds(from, to);
  return months > 0 ? rational(months, 12) : 'deadlineNotAfterBaseline';
}
