import type { TargetEvaluation } from '../model/evaluation.js';
import type { Statement } from '../model/target/statement.js';
import { judge } from './judge/judge.js';
import type { View } from './judge/view.js';
import { writtenDown } from './judge/writtenDown.js';
import type { Answer } from './kinds/answer.js';
import type { FreeKind, FreeRule, Ground, MeasuredKind, MeasuredRule } from './kinds/kind.js';
import { freeKinds, measuredKinds } from './kinds/kinds.js';

/** How one statement of a target stands. */
export function evaluateStatement(statement: Statement, view: View): TargetEvaluation {
  return writtenDown(judge(answerTo(statement, view.ground), statement, view), view);
}

/** What the kind of a statement makes of it. */
export function answerTo(statement: Statement, ground: Ground): Answer {
  const { kind } = statement;
  if (isFree(kind)) return (freeKinds[kind] as FreeRule<FreeKind>)(statement as never, ground);
  const { series } = ground;
  if (series === null) return { form: 'words', reason: 'seriesMissing' };
  return (measuredKinds[kind] as MeasuredRule<MeasuredKind>)(statement as never, { ...ground, series });
}

const isFree = (kind: Statement['kind']): kind is FreeKind => kind in freeKinds;
