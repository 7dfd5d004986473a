import type { Known } from '../../calculate/known.js';
import { isUnknown, writtenNumber } from '../../calculate/known.js';
import type { HoldEvaluation } from '../../model/evaluation.js';
import type { Rational } from '../../quantity/rational.js';
import type { HeldPeriod } from '../kinds/answer.js';

/** Due periods as plain data, with how many passed, failed and cannot be told. */
export function heldPeriods(periods: readonly HeldPeriod[], total: Known<Rational> | null): HoldEvaluation {
  const count = (wanted: (hasPassed: Known<boolean>) => boolean): number =>
    periods.filter(({ hasPassed }) => wanted(hasPassed)).length;
  return {
    periods: periods.map(({ period, value, hasPassed }) => ({
      period,
      value: orNull(value),
      hasPassed: isUnknown(hasPassed) ? null : hasPassed,
      reason: isUnknown(hasPassed) ? hasPassed : null,
    })),
    passedCount: count((hasPassed) => hasPassed === true),
    failedCount: count((hasPassed) => hasPassed === false),
    unknownCount: count((hasPassed) => isUnknown(hasPassed) && hasPassed !== 'notApplicable'),
    total: total === null ? null : orNull(total),
  };
}

function orNull(quantity: Known<Rational>): number | null {
  const value = writtenNumber(quantity);
  return typeof value === 'number' ? value : null;
}
