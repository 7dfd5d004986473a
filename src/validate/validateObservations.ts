import type { Finding } from '../finding/finding.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { ObservationValidationOptions } from './observationChecks.js';
import { observationChecks } from './observationChecks.js';
import type { Locate } from './observationRule.js';
import { observationsAreOfThePlan } from './observations/observationsAreOfThePlan.js';

/** Observations to be held against their plan: a file of them, or what was read from a sheet. */
export interface ObservationsToValidate {
  readonly planId: string;
  readonly observations: Iterable<Observation>;
  /** Where they stand. Left out: at their place in a JSON file. */
  readonly locate?: Locate;
}

const placeInJson: Locate = (index, key) => ({
  path: `observations[${index}]${key === undefined ? '' : `.${key}`}`,
});

/**
 * Whether observations fit their plan and one another: known indicators, units that convert, nothing twice, no jumps, no
 * gaps. Their shape is taken for granted; that is what `parseObservations` and the reading of a sheet look at.
 *
 * @param file the observations, as parsed from JSON or read from a sheet
 * @param options configuration, the day the data is looked at, and rules of one’s own
 * @returns every finding, in the order of the file; none when all is well
 * @example
 * const observations = [{ indicatorId: 'x', period: '2023', value: 1 }];
 * validateObservations(alxa, { planId: 'alxa', observations })[0]?.where.path // 'observations[0].indicatorId'
 * validateObservations(alxa, { planId: 'alxa', observations: [] }) // []
 */
export function validateObservations(
  plan: Plan,
  file: ObservationsToValidate,
  options: ObservationValidationOptions = {},
): Finding[] {
  const locate = file.locate ?? placeInJson;
  const ofOtherPlan = observationsAreOfThePlan(plan, file);
  // Against another plan every indicator would be unknown; one finding says it all.
  if (ofOtherPlan.length > 0) return [...ofOtherPlan];
  const checks = observationChecks(plan, options);
  const findings: Finding[] = [];
  let index = 0;
  for (const observation of file.observations) {
    const at = index;
    for (const found of checks.add(observation, (key) => locate(at, key))) findings.push(found);
    index++;
  }
  return orderFindings([...findings, ...checks.finish()]);
}
