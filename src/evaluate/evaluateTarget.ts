import type { Considered, TargetEvaluation } from '../model/evaluation.js';
import type { Statement } from '../model/target/statement.js';
import type { Target } from '../model/target/target.js';
import { evaluateWithParts } from './evaluateWithParts.js';
import { nothingKnown } from './judge/nothingKnown.js';
import { strictestOf, withoutVerdict } from './judge/strictestOf.js';
import type { View } from './judge/view.js';

/** How a target stands: the strictest of its statements, if its readings agree. */
export function evaluateTarget(target: Target, view: View): TargetEvaluation {
  const { scope, kind, statements = [], readings = [] } = target;
  // A coverage is a share of them; any other figure of the whole says nothing about each of its parts.
  if (scope?.each !== undefined && kind !== 'coverage') {
    return nothingKnown('eachNotEvaluated', target, view);
  }
  const own = judged(target, view, null);
  const printings = [own, ...statements.map((statement) => judged(statement, view, 'statement'))];
  const others = readings.map((statement) => judged(statement, view, 'reading'));
  const strictest = strictestOf(printings.map(({ standing }) => standing));
  const considered = [...printings, ...others].flatMap((one) => one.considered);
  const standing = others.reduce(agreement, strictest);
  return considered.length === 0 ? standing : { ...standing, considered };
}

/** A statement with how it stands, and how the parts of its indicator do. */
interface Judged {
  readonly standing: TargetEvaluation;
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
  { goal, isMet, status }: TargetEvaluation,
): Considered {
  return { role, printed, kind, goal, isMet, status };
}

/** What two readings agree on: their verdict where it is the same, else none. */
function agreement(standing: TargetEvaluation, { standing: reading }: Judged): TargetEvaluation {
  if (standing.isMet === null) return standing;
  const unknown = reading.reasons.find(({ quantity }) => quantity === 'isMet');
  if (unknown) return withoutVerdict(standing, unknown.code);
  const agree = standing.isMet === reading.isMet && standing.status === reading.status;
  return agree ? standing : withoutVerdict(standing, 'readingsDisagree');
}
