import type { ReasonCode } from '../../calculate/known.js';
import type { Judgement } from './judgement.js';

/** Every number of an evaluation, unknown for one reason. */
export function unknownNumbers(reason: ReasonCode): Judgement['numbers'] {
  return {
    goal: reason,
    observed: reason,
    attainmentRatio: reason,
    progressRatio: reason,
    elapsedRatio: reason,
    planElapsedRatio: reason,
    expectedValue: reason,
    paceRatio: reason,
    gapToGoal: reason,
    observedGrowthPerYear: reason,
    requiredGrowthPerYear: reason,
    requiredGrowthPerYearFromNow: reason,
    observedChangePerYear: reason,
    requiredChangePerYear: reason,
    requiredChangePerYearFromNow: reason,
  };
}
