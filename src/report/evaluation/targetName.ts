import type { IndicatorEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { visibleText } from '../layout/visibleText.js';

/** A target by the name of its indicator; with its printed words where the indicator has several. */
export function targetName(
  { name, englishName, targets }: IndicatorEvaluation,
  target: TargetEvaluation,
  language: Language,
): string {
  const printed = `“${visibleText(target.printed)}”`;
  if (language === 'zh') return `${visibleText(name)}${targets.length > 1 ? printed : ''}`;
  return `${visibleText(englishName)}${targets.length > 1 ? ` ${printed}` : ''}`;
}
