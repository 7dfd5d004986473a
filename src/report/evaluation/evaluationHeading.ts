import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import type { Tone } from '../layout/paint.js';
import { plainPaint } from '../layout/paint.js';
import type { TableLayout } from '../layout/textTable.js';
import { visibleText } from '../layout/visibleText.js';
import { wrapText } from '../layout/wrapText.js';
import { formatDate, formatPeriod } from '../number/formatDate.js';
import { dataNotice } from './dataNotice.js';
import { dataPeriods } from './dataPeriods.js';
import { profileWord } from './profileWord.js';
import type { FigureContext } from './targetFigures.js';

/** The lines above the table: what is evaluated, as of when, with which data, by which rule. */
export function evaluationHeading(
  evaluation: PlanEvaluation,
  context: FigureContext,
  { width, paint = plainPaint }: TableLayout,
): string[] {
  const { language } = context;
  const { isIllustrative } = evaluation;
  const lines = (text: string, tone?: Tone): string[] =>
    wrapText(text, width).map((line) => (tone ? paint(line, tone) : line));
  const notice = dataNotice(isIllustrative)?.[language] ?? '';
  return [
    ...(isIllustrative ? [...lines(notice, 'fair'), ''] : []),
    ...lines(titleOf(evaluation, context), 'strong'),
    ...lines(placeOf(evaluation, context)),
    ...lines(timeOf(evaluation, language)),
    ...lines(rulesOf(evaluation, language)),
    ...(isIllustrative === null ? lines(notice) : []),
  ];
}

function titleOf({ planId, isIllustrative }: PlanEvaluation, { language, plan }: FigureContext): string {
  const title = visibleText((language === 'zh' ? plan?.title : plan?.englishTitle) ?? planId);
  if (language === 'zh') return `${title} 指标完成情况表${isIllustrative ? '（示例数据）' : ''}`;
  return `${title}: state of its targets${isIllustrative ? ' (illustrative data)' : ''}`;
}

function placeOf({ regionCode }: PlanEvaluation, { language, plan }: FigureContext): string {
  const isZh = language === 'zh';
  const isOwnRegion = plan?.region.code === regionCode;
  const name = isOwnRegion ? (isZh ? plan.region.name : plan.region.englishName) : null;
  const region = name === null ? regionCode : isZh ? `${name}（${regionCode}）` : `${name} (${regionCode})`;
  if (!plan) return isZh ? `地区：${region}` : `Region: ${region}`;
  const { firstYear, lastYear, baseYear } = plan.period;
  return isZh
    ? `地区：${region}  规划期：${firstYear}—${lastYear}年  基期：${baseYear}年`
    : `Region: ${region}  Plan period: ${firstYear}–${lastYear}  Base year: ${baseYear}`;
}

function timeOf(evaluation: PlanEvaluation, language: Language): string {
  const day = formatDate(evaluation.asOf, language);
  const periods = dataPeriods(evaluation).map((period) => formatPeriod(period, language));
  return language === 'zh'
    ? `评价日期：${day}  数据时期：${periods.join('、') || '无'}`
    : `As of: ${day}  Data of: ${periods.join(', ') || 'none'}`;
}

function rulesOf({ profile, path }: PlanEvaluation, language: Language): string {
  const [rule, way] = [profileWord(profile, language), labelOf('path', path, language)];
  return language === 'zh'
    ? `评价规则：${rule}（profile=${visibleText(profile)}）  时序要求：${way}（path=${path}）`
    : `Status by: ${rule} (profile=${visibleText(profile)})  Expected values on: ${way} (path=${path})`;
}
