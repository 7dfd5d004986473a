import { isUnknown } from '../../calculate/known.js';
import { inUnit } from '../series/inUnit.js';
import { courseTo } from './courseTo.js';
import type { MeasuredRule } from './kind.js';
import { nearEndOf } from './nearEnd.js';
import { unknownGoal } from './unknownGoal.js';

/** A share to be covered: 100% for 全覆盖. */
export const coverage: MeasuredRule<'coverage'> = (statement, ground) => {
  const { by, comparator } = statement;
  const near = nearEndOf(statement.percent, comparator, ground);
  if (isUnknown(near)) return courseTo(unknownGoal(comparator, near), by, ground);
  const goal = inUnit(near.value, '%', ground.series.unit);
  const goalRule = { formula: near.isRange ? 'nearEnd' : 'value', inputs: { v: near.value } } as const;
  return courseTo({ comparator: near.comparator, goal, goalRule }, by, ground);
};
