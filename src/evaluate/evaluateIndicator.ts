import type { IndicatorEvaluation } from '../model/evaluation.js';
import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Target } from '../model/target/target.js';
import type { EvaluationOptions } from './evaluationOptions.js';
import { chosenOptions } from './evaluationOptions.js';
import { inIndicator } from './inIndicator.js';
import { observationsOf } from './observationsOf.js';

/**
 * How the targets of one indicator stand on a day, without a plan around them.
 *
 * @param input `indicator`; its `targets`; `observations` in any order, also of other indicators (a relative target may
 *   look to them); `baseYear`, from whose end time is counted where the indicator has no baseline; `planRegionCode`, the
 *   region of observations that name none; and {@link EvaluationOptions}
 * @returns one evaluation a target; every quantity is a finite number, or `null` with a reason
 * @throws RangeError when `asOf` is not a day, or path, profile or projection is unknown
 * @example
 * evaluateIndicator({
 *   indicator, // trademarks, 3834 at the end of 2020
 *   targets, // 5000 by 2025
 *   observations: [{ indicatorId: 'trademarks', period: '2023', value: 4700 }],
 *   baseYear: 2020,
 *   planRegionCode: '152900',
 *   asOf: '2023-12-31',
 * }).targets[0].progressRatio // 866 / 1166
 */
export function evaluateIndicator(
  input: EvaluationOptions & {
    readonly indicator: Indicator;
    readonly targets: readonly Target[];
    readonly observations: readonly Observation[];
    readonly baseYear: number;
    readonly planRegionCode: string;
  },
): IndicatorEvaluation {
  const { indicator, targets, observations, baseYear, planRegionCode } = input;
  return inIndicator(indicator, targets, {
    ...input,
    ...chosenOptions('evaluateIndicator', input),
    regionCode: input.regionCode ?? planRegionCode,
    baseYear,
    indicators: [indicator],
    observationsOf: observationsOf(observations, planRegionCode),
  });
}
