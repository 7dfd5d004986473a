import type { ReasonCode } from '../../calculate/known.js';
import type { TargetEvaluation } from '../../model/evaluation.js';
import type { Statement } from '../../model/target/statement.js';
import { judgeWords } from './judgeWords.js';
import type { View } from './view.js';
import { writtenDown } from './writtenDown.js';

/** An evaluation in which nothing is known, all for one reason. */
export function nothingKnown(reason: ReasonCode, statement: Statement, view: View): TargetEvaluation {
  const judgement = judgeWords({ form: 'words', reason }, statement, view);
  return writtenDown(
    { ...judgement, numbers: { ...judgement.numbers, observed: reason }, figure: null, trend: reason },
    view,
  );
}
