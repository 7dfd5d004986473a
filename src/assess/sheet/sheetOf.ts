import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import { monthsBetweenEnds } from '../../quantity/period.js';
import { rational, toNumber } from '../../quantity/rational.js';
import { rollUp } from '../rollUp/rollUp.js';
import { statusDeclared } from '../warning/statusDeclared.js';
import { stateOf } from '../work/stateOf.js';
import type { DeclaredBeside, EvaluationSheet, ProposedRevision } from './evaluationSheet.js';
import type { SheetInput } from './sheetInput.js';

type RevisionOf = (standing: TargetEvaluation) => ProposedRevision | null;

/** What both sheets have in common; `revisionOf` says what is proposed. */
export function sheetOf(
  { plan, evaluation, records = [] }: SheetInput,
  revisionOf: RevisionOf,
): Omit<EvaluationSheet, 'kind' | 'byRevision'> {
  const { asOf, regionCode, profile, isIllustrative, commitments, indicators } = evaluation;
  const { baseYear, lastYear } = plan.period;
  const ground = { plan, evaluation, records, asOf };
  return {
    planId: plan.id,
    regionCode,
    asOf,
    profile,
    isIllustrative,
    planElapsedRatio: shareOfTime(asOf, String(baseYear), String(lastYear)),
    isPlanOver: asOf >= `${lastYear}-12-31`,
    rows: indicators.flatMap((one) => rowsOf(one, evaluation, revisionOf)),
    commitments: commitments.map((standing) => ({
      standing,
      state: stateOf({ type: 'target', id: standing.targetId }, ground),
    })),
    byDimension: rollUp([evaluation], [plan], { by: 'dimension' }),
  };
}

function shareOfTime(asOf: string, base: string, last: string): number {
  const whole = monthsBetweenEnds(base, last);
  const elapsed = Math.min(Math.max(monthsBetweenEnds(base, asOf), 0), whole);
  return toNumber(rational(elapsed, whole));
}

function rowsOf(
  { targets, ...indicator }: IndicatorEvaluation,
  evaluation: PlanEvaluation,
  revisionOf: RevisionOf,
) {
  return targets.map((standing) => ({
    indicator,
    standing,
    declared: declaredBeside(standing, evaluation),
    revision: revisionOf(standing),
  }));
}

function declaredBeside({ observed, status: computed }: TargetEvaluation, evaluation: PlanEvaluation) {
  if (!observed?.declared) return null;
  const { status = null, completionRatio = null } = observed.declared;
  const meansStatus = status === null ? null : statusDeclared(status, evaluation);
  const isKnown = meansStatus !== null && computed !== 'notAssessable';
  const declared: DeclaredBeside = {
    status,
    completionRatio,
    meansStatus,
    agrees: isKnown ? isSame(meansStatus, computed) : null,
  };
  return declared;
}

/** 完成, said before the deadline, is what an evaluation calls 提前完成. */
const isSame = (meant: string, computed: string): boolean =>
  meant === computed || (meant === 'achieved' && computed === 'achievedEarly');
