import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { labelOf, labels } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import type { Tone } from '../layout/paint.js';
import { plainPaint } from '../layout/paint.js';
import type { TableLayout } from '../layout/textTable.js';
import { visibleText } from '../layout/visibleText.js';
import { wrapText } from '../layout/wrapText.js';
import { formatDate, formatPeriod } from '../number/formatDate.js';
import type { FigureContext } from './targetFigures.js';

const illustrative: Text = {
  zh: '【示例数据】以下当前值均为演示编造，不是任何地区的实际完成情况，请勿引用。',
  en: '[ILLUSTRATIVE DATA] The current values below are made up for demonstration. They are no region’s actual results; do not quote them.',
};

const undeclared: Text = {
  zh: '数据来源未说明是实际数据还是示例数据。',
  en: 'The source does not say whether these are actual or illustrative figures.',
};

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
  return [
    ...(isIllustrative ? [...lines(illustrative[language], 'fair'), ''] : []),
    ...lines(titleOf(evaluation, context), 'strong'),
    ...lines(placeOf(evaluation, context)),
    ...lines(timeOf(evaluation, language)),
    ...lines(rulesOf(evaluation, language)),
    ...(isIllustrative === null ? lines(undeclared[language]) : []),
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

/** The name of a profile of the library; of the caller's own the evaluation knows its id alone. */
function profileWord(profile: string, language: Language): string {
  const known = Object.entries(labels.profile).find(([id]) => id === profile)?.[1];
  return known?.[language] ?? { zh: '自定规则', en: 'a rule of one’s own' }[language];
}

/** The periods of the figures used, each once, in order of time. */
function dataPeriods({ indicators, commitments }: PlanEvaluation): string[] {
  const targets = [...indicators.flatMap((indicator) => indicator.targets), ...commitments];
  return [...new Set(targets.flatMap(({ observed }) => (observed ? [observed.period] : [])))].sort();
}
