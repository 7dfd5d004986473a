import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { ChosenOptions, EvaluationOptions } from './evaluationOptions.js';

/** What the targets of a plan are evaluated in: one region, on one day. */
export interface Setting
  extends ChosenOptions,
    Pick<EvaluationOptions, 'tolerance' | 'references' | 'progressRecords'> {
  readonly regionCode: string;
  /** Region of observations that name none. */
  readonly planRegionCode: string;
  /** The plan's base year. */
  readonly baseYear: number;
  /** The plan's indicators. */
  readonly indicators: readonly Indicator[];
  /** Observations of an indicator; those of other regions too, where a target may look to them. */
  readonly observationsOf: (indicatorId: string) => readonly Observation[];
}
