import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Plan } from '../../model/plan.js';
import type { ProgressRecord } from '../../model/progressRecord.js';

/** What an evaluation sheet is made of. */
export interface SheetInput {
  readonly plan: Plan;
  /** How its targets stand. */
  readonly evaluation: PlanEvaluation;
  /** What has been recorded of its commitments, in any order. Left out: nothing. */
  readonly records?: readonly ProgressRecord[];
}
