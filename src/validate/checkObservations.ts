import type { Finding } from '../finding/finding.js';
import type { RowPlace } from '../finding/rowPlace.js';
import type { Where } from '../finding/where.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { ObservationValidationOptions } from './observationChecks.js';
import { observationChecks } from './observationChecks.js';
import type { PlaceOf } from './observationRule.js';

/** An observation with its place. */
export interface PlacedObservation {
  readonly observation: Observation;
  readonly where: Where | PlaceOf;
  /** The same in numbers, where it is a row of a sheet. */
  readonly row?: RowPlace;
}

/**
 * Findings about a stream of observations as they come: first, in its order, what each one shows; at the end what only
 * the whole tells. Memory grows with the number of series and their times, not with the length of the stream.
 *
 * @param source the observations with their places
 * @param plan the plan that they are of
 * @param options configuration, the day the data is looked at, and rules of one’s own
 * @example
 * // for await (const found of checkObservations(source, plan)) console.log(found.message.zh)
 * // of a stream without observations: nothing
 */
export async function* checkObservations(
  source: AsyncIterable<PlacedObservation>,
  plan: Plan,
  options: ObservationValidationOptions = {},
): AsyncGenerator<Finding> {
  const checks = observationChecks(plan, options);
  for await (const { observation, where, row } of source) yield* checks.add(observation, where, row);
  yield* checks.finish();
}
