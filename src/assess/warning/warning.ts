import type { Finding } from '../../finding/finding.js';
import type { ProgressSubject } from '../../model/progressRecord.js';
import type { Text } from '../../model/text.js';
import type { LeftOutReason } from '../leftOut.js';
import type { WarningRuleName, WarningSeverity } from './warningRule.js';

/** A quantity that a warning speaks of: a number, a name or day, or words. */
export type WarningQuantity = number | string | Text;

/** One thing that somebody should look at. */
export interface Warning {
  /** Rule it comes from. */
  readonly ruleId: string;
  /** Kind of the rule. */
  readonly rule: WarningRuleName;
  readonly severity: WarningSeverity;
  /** The target, task, project, measure or action it is about. */
  readonly subject: ProgressSubject;
  /** Its indicator; `null` for work and for commitments without one. */
  readonly indicatorId: string | null;
  /** Its name. */
  readonly name: Text;
  /** What the rule looked at, unrounded. */
  readonly quantities: Readonly<Record<string, WarningQuantity>>;
  /** What is the matter; numbers in it are shortened to four decimals. */
  readonly message: Text;
  /** What to do about it. */
  readonly cure: Text;
}

/** How far one rule could be applied. */
export interface RuleCheck {
  readonly ruleId: string;
  /** What a reader knows the rule by. */
  readonly name: Text;
  /** Targets or pieces of work that it could judge. */
  readonly checkedCount: number;
  /** Of these, the ones it warns of. */
  readonly raisedCount: number;
  /** Those it could not judge, by reason. */
  readonly unchecked: readonly { readonly reason: LeftOutReason; readonly count: number }[];
}

/** The warnings of a plan on a day. */
export interface Warnings {
  readonly planId: string;
  readonly asOf: string;
  /** True when the figures are made up; `null` when the source does not say. */
  readonly isIllustrative: boolean | null;
  /** The gravest first; then in the order of the plan; then in that of the rules. */
  readonly warnings: readonly Warning[];
  /** How far each rule could be applied, in their order. */
  readonly checks: readonly RuleCheck[];
  /** What is wrong with the rules; one with a finding of its own was not run. */
  readonly findings: readonly Finding[];
}
