import { isUnknown } from '../../calculate/known.js';
import { courseTo } from './courseTo.js';
import type { MeasuredRule } from './kind.js';
import { statedGoal } from './statedGoal.js';
import { unknownGoal } from './unknownGoal.js';

/** A level to be reached: the goal is the value itself, of a range the near end. */
export const level: MeasuredRule<'level'> = ({ by, comparator, value, unit }, ground) => {
  const found = statedGoal(value, comparator, unit, ground);
  return courseTo(isUnknown(found) ? unknownGoal(comparator, found) : found, by, ground);
};
