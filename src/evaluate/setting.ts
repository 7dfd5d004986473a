import type { Indicator } from '../model/indicator.js';
import type { ChosenOptions, EvaluationOptions } from './evaluationOptions.js';
import type { ObservationsOf } from './observationsOf.js';

/** What the targets of a plan are evaluated in: one region, on one day. */
export interface Setting
  extends ChosenOptions,
    Pick<EvaluationOptions, 'tolerance' | 'references' | 'progressRecords'> {
  readonly regionCode: string;
  /** The plan's base year. */
  readonly baseYear: number;
  /** The plan's indicators. */
  readonly indicators: readonly Indicator[];
  /** Observations of an indicator in a region. */
  readonly observationsOf: ObservationsOf;
}
