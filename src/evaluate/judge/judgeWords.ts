import { isUnknown } from '../../calculate/known.js';
import { notAssessable } from '../../calculate/profiles/statusOf.js';
import type { Statement } from '../../model/target/statement.js';
import type { Words } from '../kinds/answer.js';
import { latestFigure } from '../series/latestFigure.js';
import { noDerivation } from './derivationOf.js';
import type { Judgement } from './judgement.js';
import { trendOf } from './trendOf.js';
import { unknownNumbers } from './unknownNumbers.js';
import type { View } from './view.js';

/** Words are never met and never missed; what a series beside them has done is told as such. */
export function judgeWords({ reason }: Words, statement: Statement, view: View): Judgement {
  const { series } = view.ground;
  const figure = series === null ? reason : latestFigure(series, null);
  return {
    comparator: null,
    numbers: { ...unknownNumbers(reason), observed: isUnknown(figure) ? figure : figure.value },
    isMet: reason,
    isMetAtBaseline: reason,
    figure: isUnknown(figure) ? null : figure,
    projection: reason,
    trend: trendOf(series),
    hold: null,
    record: null,
    verdict: notAssessable(reason),
    derivation: noDerivation(statement),
  };
}
