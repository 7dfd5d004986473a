import type { ReasonCode } from '../../calculate/known.js';
import type { TargetEvaluation } from '../../model/evaluation.js';

/** The strictest of several: unmet is stricter than undecided, undecided than met; then the one with more missing. */
export function strictestOf(standings: readonly TargetEvaluation[]): TargetEvaluation {
  return standings.reduce((a, b) => (isStricter(b, a) ? b : a));
}

function isStricter(a: TargetEvaluation, b: TargetEvaluation): boolean {
  const rank = ({ isMet }: TargetEvaluation): number => (isMet === null ? 1 : isMet ? 2 : 0);
  const missing = ({ gapToGoal }: TargetEvaluation): number => gapToGoal ?? Number.NEGATIVE_INFINITY;
  return rank(a) !== rank(b) ? rank(a) < rank(b) : missing(a) > missing(b);
}

/** The same without a verdict, and why there is none. */
export function withoutVerdict(standing: TargetEvaluation, code: ReasonCode): TargetEvaluation {
  const others = standing.reasons.filter(({ quantity }) => quantity !== 'isMet' && quantity !== 'status');
  return {
    ...standing,
    isMet: null,
    status: 'notAssessable',
    score: null,
    reasons: [...others, { quantity: 'isMet', code }, { quantity: 'status', code }],
  };
}
