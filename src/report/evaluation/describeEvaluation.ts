import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { formatDate } from '../number/formatDate.js';
import { formatPercent } from '../number/formatPercent.js';
import { statusWord } from './statusWord.js';

/**
 * An evaluation in one paragraph: as of when, how many targets could be assessed, how many are met, and how many stand
 * where.
 *
 * @returns sentences in the language asked for, without a line break
 * @example
 * describeEvaluation(evaluation, 'zh')
 * // '截至2023年12月31日，有目标的8项指标共8个目标，可评价8个，占100.0%；已达到目标值1个。其中提前完成1个、快于预期3个、滞后4个。'
 */
export function describeEvaluation(evaluation: PlanEvaluation, language: Language): string {
  const { indicatorCount, targetCount, assessableCount, metCount } = evaluation.summary;
  const day = formatDate(evaluation.asOf, language);
  const share = targetCount === 0 ? '' : formatPercent(assessableCount / targetCount);
  const standings = standingsOf(evaluation, language);
  if (language === 'zh') {
    const counted = `截至${day}，有目标的${indicatorCount}项指标共${targetCount}个目标`;
    if (targetCount === 0) return `截至${day}，没有与指标对应的目标。`;
    return `${counted}，可评价${assessableCount}个，占${share}；已达到目标值${metCount}个。其中${standings.join('、')}。`;
  }
  if (targetCount === 0) return `As of ${day} there are no targets with an indicator.`;
  const counted = `As of ${day}, ${count(indicatorCount, 'indicator')} with ${count(targetCount, 'target')}`;
  return `${counted}; ${assessableCount} assessable (${share}), ${metCount} met now. By status: ${standings.join(', ')}.`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function standingsOf(evaluation: PlanEvaluation, language: Language): string[] {
  return Object.entries(evaluation.summary.byStatus)
    .filter(([, number]) => number > 0)
    .map(([status, number]) => {
      const word = statusWord(status, evaluation, language);
      return language === 'zh' ? `${word}${number}个` : `${number} ${word}`;
    });
}
