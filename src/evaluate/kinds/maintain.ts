import { isUnknown } from '../../calculate/known.js';
import { toNumber } from '../../quantity/rational.js';
import { holdOf } from './holdOf.js';
import type { MeasuredRule } from './kind.js';
import { statedGoal } from './statedGoal.js';
import { unknownGoal } from './unknownGoal.js';

/** A level to be held in every year: the value, or the baseline where none is printed. */
export const maintain: MeasuredRule<'maintain'> = (statement, ground) => {
  const { by, comparator, value, unit } = statement;
  const { baseline } = ground.series;
  if (value === null) {
    const inputs = isUnknown(baseline) ? {} : { b: toNumber(baseline) };
    return holdOf({ comparator, goal: baseline, goalRule: { formula: 'baseline', inputs } }, by, ground);
  }
  const found = statedGoal(value, comparator, unit, ground);
  return holdOf(isUnknown(found) ? unknownGoal(comparator, found) : found, by, ground);
};
