import type { Finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';

/** Where an observation stands, and one of its fields. */
export type Locate = (index: number, key?: keyof Observation) => Where;

/** What a rule may look at beside the observation in hand. */
interface ObservationContext {
  readonly plan: Plan;
  readonly locate: Locate;
}

/**
 * A truth that observations must keep with their plan and among themselves. A rule is made once for a file and then shown
 * its observations one after the other, so that a file of any length passes through; what a rule must remember (for
 * duplicates), it keeps for itself.
 */
export type ObservationRule = (
  context: ObservationContext,
) => (observation: Observation, index: number) => readonly Finding[];
