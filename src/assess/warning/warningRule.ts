import type { ValueOf } from '../../model/label.js';
import type { ProgressSubject } from '../../model/progressRecord.js';
import type { Text } from '../../model/text.js';

/** How grave a warning is. */
export type WarningSeverity = ValueOf<'warningSeverity'>;

/** What a reader is told: braces hold the names of quantities, such as `{name}` and `{paceRatio}`. */
export interface WarningWords {
  readonly message: Text;
  /** What to do about it. */
  readonly cure: Text;
}

/** What every warning rule has. It is data alone, and survives a JSON file. */
interface RuleBase {
  /** What results name it by; each rule of a list has its own. */
  readonly id: string;
  /** What a reader knows it by. Left out: the name of the kind of rule, and the id where that is another. */
  readonly name?: Text;
  readonly severity: WarningSeverity;
  /** How grave it is for a binding indicator 约束性指标. Left out: as for any other. */
  readonly bindingSeverity?: WarningSeverity;
  /** Own words. Left out: those of the kind of rule. */
  readonly words?: WarningWords;
}

/** The status is one of these. */
export interface StatusInRule extends RuleBase {
  readonly rule: 'statusIn';
  /** Statuses of the profile in use. */
  readonly statuses: readonly string[];
}

/** The pace is below a bound, and lower than it was at an earlier figure. */
export interface FallingBehindRule extends RuleBase {
  readonly rule: 'fallingBehind';
  /** Pace below which a target counts as behind: 1 for what is due. */
  readonly below: number;
}

/** What is needed a year from now on is more than so many times the best that was seen between two figures. */
export interface RateOutOfReachRule extends RuleBase {
  readonly rule: 'rateOutOfReach';
  /** 1 for anything faster than ever seen. */
  readonly times: number;
}

/** The target was met at an earlier evaluation or at its baseline, and is not now. */
export interface LostAgainRule extends RuleBase {
  readonly rule: 'lostAgain';
}

/** The newest figure is older than so many days, and not that of the deadline. */
export interface StaleDataRule extends RuleBase {
  readonly rule: 'staleData';
  readonly olderThanDays: number;
}

/** An indicator of such an attribute has no figure. */
export interface DataMissingRule extends RuleBase {
  readonly rule: 'dataMissing';
  /** `null` stands for indicators whose attribute the plan does not print. */
  readonly attributes: readonly (ValueOf<'attribute'> | null)[];
}

/** A milestone, task, project, measure or action is past its last day and not done. */
export interface OverdueWorkRule extends RuleBase {
  readonly rule: 'overdueWork';
  readonly types: readonly ProgressSubject['type'][];
}

/** Something to be kept up failed in a period that was due. */
export interface MissedYearRule extends RuleBase {
  readonly rule: 'missedYear';
}

/** What the source declares is better than what the figures come to. */
export interface DeclaredBetterRule extends RuleBase {
  readonly rule: 'declaredBetter';
}

/** One rule of early warning, told apart by `rule`; `labelOf('warningRule', rule, language)` names the kind. */
export type WarningRule =
  | StatusInRule
  | FallingBehindRule
  | RateOutOfReachRule
  | LostAgainRule
  | StaleDataRule
  | DataMissingRule
  | OverdueWorkRule
  | MissedYearRule
  | DeclaredBetterRule;

/** Name of a kind of rule. */
export type WarningRuleName = WarningRule['rule'];
