import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { targetName } from '../evaluation/targetName.js';
import { bulletList } from '../layout/bulletList.js';
import type { TableLayout } from '../layout/textTable.js';
import { visibleText } from '../layout/visibleText.js';
import { wrapText } from '../layout/wrapText.js';
import { describeDerivation } from './describeDerivation.js';

/** A target and the indicator it belongs to. */
interface Explained {
  readonly indicator: IndicatorEvaluation | null;
  readonly target: TargetEvaluation;
}

/**
 * How results came about, target by target: every target with an indicator, and every other one that something is
 * recorded of; or one target alone.
 *
 * @param targetId the one target; `null` for all
 * @throws RangeError when the evaluation has no target of that id
 */
export function explanation(
  evaluation: PlanEvaluation,
  targetId: string | null,
  language: Language,
  { width, paint = (text) => text }: TableLayout,
): string[] {
  const explained = explainedTargets(evaluation, targetId);
  if (targetId !== null && explained.length === 0) {
    throw new RangeError(`renderEvaluation: explain must be the id of a target evaluated, got ${targetId}`);
  }
  return explained.flatMap(({ indicator, target }, index) => [
    ...(index === 0 ? [] : ['']),
    ...wrapText(titleOf({ indicator, target }, language), width).map((line) => paint(line, 'strong')),
    ...bulletList(describeDerivation(indicator, target, { ...evaluation, language }), { width }),
  ]);
}

function explainedTargets({ indicators, commitments }: PlanEvaluation, targetId: string | null): Explained[] {
  const all: Explained[] = [
    ...indicators.flatMap((indicator) => indicator.targets.map((target) => ({ indicator, target }))),
    ...commitments.map((target) => ({ indicator: null, target })),
  ];
  return targetId === null
    ? all.filter(({ indicator, target }) => indicator !== null || target.record !== null)
    : all.filter(({ target }) => target.targetId === targetId);
}

function titleOf({ indicator, target }: Explained, language: Language): string {
  const name = indicator === null ? visibleText(target.printed) : targetName(indicator, target, language);
  return `${name} [${target.targetId}]`;
}
