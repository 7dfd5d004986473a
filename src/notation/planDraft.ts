import type { Finding } from '../finding/finding.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import type { FindContext, TargetCandidate } from './foundTargets.js';

/** What is known about a document that a draft is to be made of. What is given is not guessed. */
export interface DraftContext extends FindContext {
  /** Title of the plan. */
  readonly title?: string;
  /** Name of the plan inside the library, such as `my-city`; left out: `draft`. */
  readonly id?: string;
  readonly region?: Region;
}

/** What {@link draftPlan} makes of a text. Every field that a program filled in is named in `inferred` beside it. */
export interface PlanDraft {
  readonly isDraft: true;
  readonly plan: Plan;
  /** The candidates that the targets of running text were made of, in the same order. */
  readonly candidates: readonly TargetCandidate[];
  /** What could not be read, or in several ways, with its line. */
  readonly findings: readonly Finding[];
}
