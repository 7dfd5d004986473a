import type { Plan } from '../model/plan.js';
import type { ChosenOptions, EvaluationOptions } from './evaluationOptions.js';
import type { ObservationsOf } from './observationsOf.js';
import type { Setting } from './setting.js';

/** The setting of a plan in a region. */
export function settingOf(
  plan: Plan,
  regionCode: string,
  options: EvaluationOptions & ChosenOptions,
  observationsOf: ObservationsOf,
): Setting {
  const { period, indicators } = plan;
  return { ...options, regionCode, baseYear: period.baseYear, indicators, observationsOf };
}
