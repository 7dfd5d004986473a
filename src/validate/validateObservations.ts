import type { Finding } from '../finding/finding.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { Locate, ObservationRule } from './observationRule.js';
import { observationsAreOfThePlan } from './observations/observationsAreOfThePlan.js';
import { observationsAreOfThePlansRegion } from './observations/observationsAreOfThePlansRegion.js';
import { observationsAreUnique } from './observations/observationsAreUnique.js';
import { observedComponentsAreKnown } from './observations/observedComponentsAreKnown.js';
import { observedIndicatorsAreKnown } from './observations/observedIndicatorsAreKnown.js';
import { observedUnitsConvert } from './observations/observedUnitsConvert.js';
import { percentagesAreShares } from './observations/percentagesAreShares.js';

/** The truths, by name. To add one: a file in `observations/` named for it, and a line here. */
export const observationRules = {
  observedIndicatorsAreKnown,
  observedComponentsAreKnown,
  observedUnitsConvert,
  observationsAreUnique,
  observationsAreOfThePlansRegion,
  percentagesAreShares,
} as const satisfies Readonly<Record<string, ObservationRule>>;

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
 * Whether observations fit their plan: known indicators, units that convert, nothing twice. Their shape is taken for
 * granted; that is what `parseObservations` and the reading of a sheet look at.
 *
 * @param file the observations, as parsed from JSON or read from a sheet
 * @returns every finding, in the order of the file; none when all is well
 * @example
 * validateObservations(alxa, { planId: 'alxa', observations: [{ indicatorId: 'x', period: '2023', value: 1 }] })
 * // one finding: observation/indicatorUnknown at observations[0].indicatorId
 */
export function validateObservations(plan: Plan, file: ObservationsToValidate): Finding[] {
  const locate = file.locate ?? placeInJson;
  const ofOtherPlan = observationsAreOfThePlan(plan, file);
  // Against another plan every indicator would be unknown; one finding says it all.
  if (ofOtherPlan.length > 0) return [...ofOtherPlan];
  const rules = Object.values<ObservationRule>(observationRules).map((rule) => rule({ plan, locate }));
  const findings: Finding[] = [];
  let index = 0;
  for (const observation of file.observations) {
    for (const rule of rules) findings.push(...rule(observation, index));
    index++;
  }
  return orderFindings(findings);
}
