import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Rational } from '../../quantity/rational.js';
import { multiply, rationalOf, toNumber } from '../../quantity/rational.js';
import { inUnit } from '../series/inUnit.js';
import { valueAt } from '../series/valueAt.js';
import { courseTo } from './courseTo.js';
import type { MeasuredGround, MeasuredRule, StatementOf } from './kind.js';
import { nearEndOf } from './nearEnd.js';
import { positive } from './positive.js';
import { unknownGoal } from './unknownGoal.js';

/** A multiple of the baseline, of the same series at another time, or of a quantity outside it. */
export const multiple: MeasuredRule<'multiple'> = (statement, ground) => {
  const { by, comparator } = statement;
  const near = nearEndOf(statement.factor, comparator, ground);
  if (isUnknown(near)) return courseTo(unknownGoal(comparator, near), by, ground);
  const reference = positive(referenceOf(statement, ground));
  const goal = isUnknown(reference) ? reference : multiply(rationalOf(near.value), reference);
  const inputs = { k: near.value, ...(!isUnknown(reference) && { ref: toNumber(reference) }) };
  return courseTo(
    { comparator: near.comparator, goal, goalRule: { formula: 'multiple', inputs } },
    by,
    ground,
  );
};

function referenceOf({ of, unit }: StatementOf<'multiple'>, { series }: MeasuredGround): Known<Rational> {
  switch (of.type) {
    case 'baseline':
      return series.baseline;
    case 'period':
      return valueAt(series, of.period);
    case 'named':
      return of.value === null ? 'referenceMissing' : inUnit(of.value, unit, series.unit);
  }
}
