import type { SeenObservation } from './observationRule.js';

/**
 * Whether an observation is one as nearly all are: the first of its kind, of a known indicator as a whole, with a value of
 * at least 0 that could be put into its unit, and with nothing beside the value that it could be held against.
 */
export const isOrdinary = ({ observation, indicator, value, earlier }: SeenObservation): boolean =>
  indicator !== null &&
  earlier === null &&
  value !== null &&
  value >= 0 &&
  (observation.value ?? -1) >= 0 &&
  observation.componentId === undefined &&
  observation.declared === undefined &&
  observation.numerator === undefined &&
  observation.denominator === undefined;
