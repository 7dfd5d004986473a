import { isUnknown } from '../../calculate/known.js';
import { toNumber } from '../../quantity/rational.js';
import { inUnit } from '../series/inUnit.js';
import { holdOf } from './holdOf.js';
import type { MeasuredRule } from './kind.js';
import { nearEndOf } from './nearEnd.js';
import { unknownGoal } from './unknownGoal.js';

/** A level to be held in every year: the value, or the baseline where none is printed. */
export const maintain: MeasuredRule<'maintain'> = (statement, ground) => {
  const { by, comparator, value, unit } = statement;
  const { baseline } = ground.series;
  if (value === null) {
    const inputs = isUnknown(baseline) ? {} : { b: toNumber(baseline) };
    return holdOf({ comparator, goal: baseline, goalRule: { formula: 'baseline', inputs } }, by, ground);
  }
  const near = nearEndOf(value, comparator, ground);
  if (isUnknown(near)) return holdOf(unknownGoal(comparator, near), by, ground);
  const goal = inUnit(near.value, unit, ground.series.unit);
  const goalRule = { formula: near.isRange ? 'nearEnd' : 'value', inputs: { v: near.value } } as const;
  return holdOf({ comparator: near.comparator, goal, goalRule }, by, ground);
};
