import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { visibleText } from '../layout/visibleText.js';
import { formatNumber } from '../number/formatNumber.js';
import { formatPercent } from '../number/formatPercent.js';
import { holdInWords } from './holdInWords.js';
import { targetName } from './targetName.js';

/** How each thing that must be kept up in every period has been kept up, one text each; those not yet due left out. */
export function holdDetails({ indicators, commitments }: PlanEvaluation, language: Language): string[] {
  return [
    ...indicators.flatMap((indicator) =>
      indicator.targets.flatMap((target) =>
        detailOf(target, targetName(indicator, target, language), indicator, language),
      ),
    ),
    ...commitments
      .filter(({ record }) => record !== null)
      .flatMap((target) => detailOf(target, visibleText(target.printed), null, language)),
  ];
}

function detailOf(
  { hold, derivation, progressRatio }: TargetEvaluation,
  name: string,
  indicator: IndicatorEvaluation | null,
  language: Language,
): string[] {
  if (hold === null || hold.periods.length === 0) return [];
  const isZh = language === 'zh';
  const kept = `${name}${isZh ? '：' : ': '}${holdInWords(hold, language)}`;
  if (hold.total === null) return [kept];
  const inUnit = (value: number): string => formatNumber(value, { language, unit: indicator?.unit ?? null });
  const total = isZh ? `${kept}；合计${inUnit(hold.total)}` : `${kept}; ${inUnit(hold.total)} in all`;
  const { way } = derivation;
  if (way === null || progressRatio === null) return [total];
  const share = formatPercent(progressRatio);
  return [
    isZh
      ? `${total}，占期末应达合计${inUnit(way.goal)}的${share}`
      : `${total}, ${share} of the ${inUnit(way.goal)} due at the end`,
  ];
}
