import type { IndicatorEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { ValueOf } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import type { RollUp } from '../rollUp/rollUp.js';
import type { WorkState } from '../work/workState.js';
import type { RevisionName } from './revisionRule.js';

/** What a source declares, beside what its figures come to. */
export interface DeclaredBeside {
  /** Status in the source's own words; `null` where it gives a rate only. */
  readonly status: string | null;
  /** Completion rate it states, 1 for 100%. */
  readonly completionRatio: number | null;
  /** The status of the profile that the words stand for; `null` when that cannot be told. */
  readonly meansStatus: string | null;
  /** Whether that is the computed status; `null` when it cannot be told. */
  readonly agrees: boolean | null;
}

/** What is proposed about a target, by which rule and why. */
export interface ProposedRevision {
  readonly proposal: RevisionName;
  /** Rule that decided; `null` when none applied and the target is kept. */
  readonly ruleId: string | null;
  readonly because: Text | null;
}

/** One target with an indicator on an evaluation sheet. */
export interface SheetRow {
  readonly indicator: Omit<IndicatorEvaluation, 'targets'>;
  /** Everything known of the target, with the reasons for what is not. */
  readonly standing: TargetEvaluation;
  /** `null` when the source declares nothing. */
  readonly declared: DeclaredBeside | null;
  /** `null` on a final sheet: there is nothing left to revise. */
  readonly revision: ProposedRevision | null;
}

/** A commitment without an indicator on an evaluation sheet. */
export interface SheetCommitment {
  readonly standing: TargetEvaluation;
  readonly state: WorkState;
}

/** A mid-term or final evaluation as an object 中期评估表、总结评估表. */
export interface EvaluationSheet {
  readonly kind: ValueOf<'sheetKind'>;
  readonly planId: string;
  readonly regionCode: string;
  readonly asOf: string;
  readonly profile: string;
  /** True when the figures are made up; `null` when the source does not say. */
  readonly isIllustrative: boolean | null;
  /** Share of the plan's time that had passed on the day, by whole months since the end of its base year, 0 to 1. */
  readonly planElapsedRatio: number;
  /** Whether the plan's last day had come. */
  readonly isPlanOver: boolean;
  /** Targets with an indicator, in the plan's order. */
  readonly rows: readonly SheetRow[];
  /** Commitments without an indicator, in the plan's order. */
  readonly commitments: readonly SheetCommitment[];
  /** The rows put together, in all and by dimension. */
  readonly byDimension: RollUp;
  /** Rows by what is proposed; `null` on a final sheet. */
  readonly byRevision: Readonly<Record<RevisionName, number>> | null;
}
