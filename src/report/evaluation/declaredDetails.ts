import type { PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { visibleText } from '../layout/visibleText.js';
import { formatPercent } from '../number/formatPercent.js';
import { statusWord } from './statusWord.js';
import { targetName } from './targetName.js';

/** What the sources declare of their own progress, each beside what is computed here: one text a target. */
export function declaredDetails(evaluation: PlanEvaluation, language: Language): string[] {
  return evaluation.indicators.flatMap((indicator) =>
    indicator.targets.flatMap((target) => {
      const declared = declaredInWords(target, language);
      if (declared === null) return [];
      const name = targetName(indicator, target, language);
      const status = statusWord(target.status, evaluation, language);
      return [
        language === 'zh'
          ? `${name}：填报${declared}，本次评价${status}${ratioOf(target, language)}`
          : `${name}: declared ${declared}; evaluated as ${status}${ratioOf(target, language)}`,
      ];
    }),
  );
}

function declaredInWords({ observed }: TargetEvaluation, language: Language): string | null {
  const { status, completionRatio } = observed?.declared ?? {};
  const told = [
    ...(status === undefined ? [] : [`“${visibleText(status)}”`]),
    ...(completionRatio === undefined ? [] : [formatPercent(completionRatio)]),
  ];
  return told.length === 0 ? null : told.join(language === 'zh' ? '、' : ', ');
}

function ratioOf({ attainmentRatio }: TargetEvaluation, language: Language): string {
  if (attainmentRatio === null) return '';
  const ratio = formatPercent(attainmentRatio);
  return language === 'zh' ? `（目标完成率${ratio}）` : ` (${ratio} of the goal)`;
}
