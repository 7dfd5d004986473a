import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Plan } from '../../model/plan.js';
import type { ProgressRecord, ProgressSubject } from '../../model/progressRecord.js';
import type { Text } from '../../model/text.js';
import type { AssessedTarget } from '../assessedTarget.js';
import type { LeftOutReason } from '../leftOut.js';
import type { WarningQuantity } from './warning.js';
import type { WarningRule, WarningRuleName, WarningWords } from './warningRule.js';

/** What rules look at. */
export interface WarningGround {
  readonly plan: Plan;
  readonly evaluation: PlanEvaluation;
  /** Its targets, in the plan's order. */
  readonly targets: readonly AssessedTarget[];
  /** Earlier evaluations, the newest first. */
  readonly earlier: readonly PlanEvaluation[];
  readonly records: readonly ProgressRecord[];
}

/** What a rule finds at one thing: what to warn of, that all is well, or why it cannot tell; `null` where it has no say. */
export type Outcome =
  | { readonly quantities: Readonly<Record<string, WarningQuantity>> }
  | 'fine'
  | { readonly unknown: LeftOutReason }
  | null;

/** A thing that a rule looked at. */
export interface LookedAt {
  readonly subject: ProgressSubject;
  readonly indicatorId: string | null;
  readonly name: Text;
  readonly isBinding: boolean;
  readonly outcome: Outcome;
}

type RuleNamed<N extends WarningRuleName> = Extract<WarningRule, { rule: N }>;

/** A kind of rule: its words, and how it looks at a plan. */
export interface WarningKind<N extends WarningRuleName> {
  readonly words: WarningWords;
  readonly look: (rule: RuleNamed<N>, ground: WarningGround) => readonly LookedAt[];
}
