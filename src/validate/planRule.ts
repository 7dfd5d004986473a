import type { Finding } from '../finding/finding.js';
import type { Plan } from '../model/plan.js';
import type { UnitConverter } from './unitConverter.js';

/** What a rule may look at beside the plan. */
export interface PlanContext {
  /** Converts units, the caller’s own among them. */
  readonly factorOf: UnitConverter;
  /** Names of the caller’s own units. */
  readonly ownUnits: ReadonlySet<string>;
}

/** A truth that a plan must keep across its nouns: gives a finding, with its path, for each place that breaks it. */
export type PlanRule = (plan: Plan, context: PlanContext) => readonly Finding[];
