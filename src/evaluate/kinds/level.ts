import { isUnknown } from '../../calculate/known.js';
import { inUnit } from '../series/inUnit.js';
import { courseTo } from './courseTo.js';
import type { MeasuredRule } from './kind.js';
import { nearEndOf } from './nearEnd.js';
import { unknownGoal } from './unknownGoal.js';

/** A level to be reached: the goal is the value itself, of a range the near end. */
export const level: MeasuredRule<'level'> = (statement, ground) => {
  const { by, unit } = statement;
  const near = nearEndOf(statement.value, statement.comparator, ground);
  if (isUnknown(near)) return courseTo(unknownGoal(statement.comparator, near), by, ground);
  const goal = inUnit(near.value, unit, ground.series.unit);
  const goalRule = { formula: near.isRange ? 'nearEnd' : 'value', inputs: { v: near.value } } as const;
  return courseTo({ comparator: near.comparator, goal, goalRule }, by, ground);
};
