import { isUnknown } from '../../calculate/known.js';
import { courseTo } from './courseTo.js';
import type { MeasuredRule } from './kind.js';
import { statedGoal } from './statedGoal.js';
import { unknownGoal } from './unknownGoal.js';

/** A share to be covered: 100% for 全覆盖. */
export const coverage: MeasuredRule<'coverage'> = ({ by, comparator, percent }, ground) => {
  const found = statedGoal(percent, comparator, '%', ground);
  return courseTo(isUnknown(found) ? unknownGoal(comparator, found) : found, by, ground);
};
