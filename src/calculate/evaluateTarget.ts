import type { Considered, TargetEvaluation } from '../model/evaluation.js';
import type { Statement } from '../model/target/statement.js';
import type { Target } from '../model/target/target.js';
import { evaluateWithParts } from './evaluateWithParts.js';
import type { StatementEvaluation } from './judge/judgement.js';
import { nothingKnown } from './judge/nothingKnown.js';
import { strictestOf, withoutVerdict } from './judge/strictestOf.js';
import type { View } from './judge/view.js';

/** How a target stands: the strictest of its statements, if its readings agree. */
export function evaluateTarget(target: Target, view: View): TargetEvaluation {
  const { id: targetId, kind, printed, by, scope } = target;
  const identity = { targetId, kind, printed, by };
  // A coverage is a share of them; any other figure of the whole says nothing about each of its parts.
  if (scope?.each !== undefined && kind !== 'coverage') {
    return { ...identity, ...nothingKnown('eachNotEvaluated', target, view), considered: [] };
  }
  const own = judged(target, view, null);
  const statements = (target.statements ?? []).map((statement) => judged(statement, view, 'statement'));
  const readings = (target.readings ?? []).map((statement) => judged(statement, view, 'reading'));
  const strictest = strictestOf([own, ...statements].map(({ standing }) => standing));
  const considered = [own, ...statements, ...readings].flatMap((one) => one.considered);
  return { ...identity, ...readings.reduce(agreement, strictest), considered };
}

/** A statement with how it stands, and how the parts of its indicator do. */
interface Judged {
  readonly standing: StatementEvaluation;
  readonly considered: readonly Considered[];
}

function judged(statement: Statement, view: View, role: Considered['role'] | null): Judged {
  const { standing, parts } = evaluateWithParts(statement, view);
  const own = role === null ? [] : [asConsidered(role, statement.printed, statement, standing)];
  const considered = parts.map(({ name, standing: part }) =>
    asConsidered('component', name, statement, part),
  );
  return { standing, considered: [...own, ...considered] };
}

function asConsidered(
  role: Considered['role'],
  printed: string,
  { kind }: Statement,
  { goal, isMet, status }: StatementEvaluation,
): Considered {
  return { role, printed, kind, goal, isMet, status };
}

/** What two readings agree on: their verdict where it is the same, else none. */
function agreement(standing: StatementEvaluation, { standing: reading }: Judged): StatementEvaluation {
  if (standing.isMet === null) return standing;
  const unknown = reading.reasons.find(({ quantity }) => quantity === 'isMet');
  if (unknown) return withoutVerdict(standing, unknown.code);
  const agree = standing.isMet === reading.isMet && standing.status === reading.status;
  return agree ? standing : withoutVerdict(standing, 'readingsDisagree');
}
