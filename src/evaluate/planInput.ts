import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { EvaluationOptions } from './evaluationOptions.js';

/** A plan with its figures, and how they are to be evaluated. */
export interface PlanInput extends EvaluationOptions {
  readonly plan: Plan;
  /** In any order. */
  readonly observations: readonly Observation[];
  /** Whether the figures are made up. Left out, or `null`: nobody says so. */
  readonly isIllustrative?: boolean | null;
}
