import type { TargetEvaluation } from '../model/evaluation.js';
import type { Target } from '../model/target/target.js';
import type { CalendarDate } from '../quantity/calendarDate.js';
import type { Subject } from './evaluateStatement.js';
import { evaluateStatement } from './evaluateStatement.js';
import type { ReasonCode } from './known.js';
import type { StatementEvaluation } from './quantities.js';
import { nothingKnown } from './quantities.js';

/** How a target with an indicator stands: the strictest of its statements, if its readings agree. */
export function evaluateTarget(target: Target, inPlan: Subject): TargetEvaluation {
  const { scope, kind } = target;
  // A coverage is a share of them; any other figure of the whole says nothing about each of its parts.
  if (scope?.each !== undefined && kind !== 'coverage') {
    return identified(target, nothingKnown('eachNotEvaluated', inPlan.asOf));
  }
  const subject = scope?.regionCode === undefined ? inPlan : { ...inPlan, regionCode: scope.regionCode };
  const standings = [target, ...(target.statements ?? [])].map((statement) =>
    evaluateStatement(statement, subject),
  );
  const strictest = standings.reduce((a, b) => (isStricter(b, a) ? b : a));
  const readings = (target.readings ?? []).map((statement) => evaluateStatement(statement, subject));
  return identified(target, readings.reduce(agreement, strictest));
}

/** What two readings agree on: their verdict where it is the same, else none. */
function agreement(standing: StatementEvaluation, reading: StatementEvaluation): StatementEvaluation {
  if (standing.isMet === null) return standing;
  const unknown = reading.reasons.find(({ quantity }) => quantity === 'isMet');
  if (unknown) return withoutVerdict(standing, unknown.code);
  const agree = standing.isMet === reading.isMet && standing.status === reading.status;
  return agree ? standing : withoutVerdict(standing, 'readingsDisagree');
}

/** A target that cannot be measured on a series. */
export function evaluateFreeTarget(target: Target, asOf: CalendarDate): TargetEvaluation {
  return identified(target, nothingKnown('kindNotEvaluated', asOf));
}

function identified(target: Target, standing: StatementEvaluation): TargetEvaluation {
  const { id: targetId, kind, printed, by } = target;
  return { targetId, kind, printed, by, ...standing };
}

/** Unmet is stricter than undecided, undecided than met; then the one with more still missing. */
function isStricter(a: StatementEvaluation, b: StatementEvaluation): boolean {
  const rank = ({ isMet }: StatementEvaluation): number => (isMet === null ? 1 : isMet ? 2 : 0);
  const missing = ({ gapToGoal }: StatementEvaluation): number => gapToGoal ?? Number.NEGATIVE_INFINITY;
  return rank(a) !== rank(b) ? rank(a) < rank(b) : missing(a) > missing(b);
}

function withoutVerdict(standing: StatementEvaluation, code: ReasonCode): StatementEvaluation {
  const others = standing.reasons.filter(({ quantity }) => quantity !== 'isMet' && quantity !== 'status');
  return {
    ...standing,
    isMet: null,
    status: 'notAssessable',
    reasons: [...others, { quantity: 'isMet', code }, { quantity: 'status', code }],
  };
}
