import type {
  ItemScore,
  RankedClass,
  RegionAssessment,
  ScoreSheet,
} from '../../assess/scoring/scoreSheet.js';
import type { Language } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import type { ScoringRules } from '../../model/scoringRules.js';
import { visibleText } from '../layout/visibleText.js';
import { formatPeriod } from '../number/formatDate.js';
import { formatNumber } from '../number/formatNumber.js';
import { formatPercent } from '../number/formatPercent.js';
import { assessReasonInWords } from './assessReasonInWords.js';
import type { ResultFormat } from './resultFormat.js';
import { resultTable } from './resultTable.js';

/** How an assessment is to be written. */
export interface RegionAssessmentFormat extends ResultFormat {
  /** The rules it was made by, for names and grades. */
  readonly rules: ScoringRules;
  /** Also the items of this region, by its code, or of all with `true`. */
  readonly explain?: string | true;
}

/**
 * An assessment of regions as tables: the places of each class, and score sheets where they are asked for; or as JSON.
 *
 * @returns the text without a line break at its end
 */
export function renderRegionAssessment(assessment: RegionAssessment, format: RegionAssessmentFormat): string {
  if (format.format === 'json') return JSON.stringify(assessment, null, 2);
  const { explain, rules, language } = format;
  const sheets = assessment.classes.flatMap(({ sheets: all }) => all);
  return [
    [visibleText(rules.title[language]), ...remarksOf(assessment, format)].join('\n'),
    ...assessment.classes.map((ranked) => classLines(ranked, format).join('\n')),
    ...sheets
      .filter(({ regionCode }) => explain === true || explain === regionCode)
      .map((sheet) => sheetLines(sheet, format).join('\n')),
  ].join('\n\n');
}

const either = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en);

function remarksOf(
  { periodsDiffer, leftOut }: RegionAssessment,
  { rules, language }: RegionAssessmentFormat,
): string[] {
  const count = leftOut.length;
  return [
    rules.isIllustrative
      ? either(language, '示意规则，不是实际考核。', 'Illustrative rules, not an actual assessment.')
      : '',
    periodsDiffer
      ? either(language, '注意：各地区数据的时点不同。', 'Note: figures are of different times.')
      : '',
    count > 0
      ? either(
          language,
          `有 ${count} 个数据不属于所列地区或考核项，未采用。`,
          `${count} figures are of other regions or items and were not used.`,
        )
      : '',
  ].filter((remark) => remark !== '');
}

function classLines({ name, sheets }: RankedClass, format: RegionAssessmentFormat): string[] {
  const { rules, language } = format;
  const rows = sheets.map((sheet) => [
    sheet.rank === null ? '—' : String(sheet.rank),
    nameOf(sheet, rules, language),
    points(sheet.total, language),
    formatPercent(sheet.coverageRatio, { decimals: 0 }),
    gradeName(sheet, rules, language),
    noteOf(sheet, rules, language),
  ]);
  const columns = [
    { zh: '名次', en: 'Place', isFigure: true },
    { zh: '地区', en: 'Region' },
    { zh: '总分', en: 'Total', isFigure: true },
    { zh: '可计分', en: 'Scored', isFigure: true },
    { zh: '等次', en: 'Grade' },
    { zh: '说明', en: 'Note' },
  ] as const;
  return [...(name ? [visibleText(name[language])] : []), ...resultTable(columns, rows, format)];
}

const points = (score: number | null, language: Language): string =>
  score === null ? '—' : formatNumber(score, { language, decimals: 2 });

function nameOf({ regionCode }: ScoreSheet, { regions }: ScoringRules, language: Language): string {
  const region = regions.find(({ code }) => code === regionCode);
  return visibleText((language === 'zh' ? region?.name : region?.englishName) ?? regionCode);
}

function gradeName({ gradeId }: ScoreSheet, { grading }: ScoringRules, language: Language): string {
  const grade = grading?.grades.find(({ id }) => id === gradeId);
  return grade ? visibleText(grade.label[language]) : '—';
}

function noteOf(
  { isVetoed, missedBindingIds, reason }: ScoreSheet,
  rules: ScoringRules,
  language: Language,
): string {
  const names = missedBindingIds
    .map((id) => itemName(id, rules, language))
    .join(either(language, '、', ', '));
  const veto = isVetoed ? either(language, `一票否决：${names}未达标`, `vetoed: ${names} missed`) : '';
  const why = reason === null ? '' : assessReasonInWords(reason, language);
  return [veto, why].filter((part) => part !== '').join(either(language, '；', '; '));
}

function itemName(itemId: string, { items }: ScoringRules, language: Language): string {
  const item = items.find(({ id }) => id === itemId);
  return visibleText((language === 'zh' ? item?.name : item?.englishName) ?? itemId);
}

function sheetLines(sheet: ScoreSheet, format: RegionAssessmentFormat): string[] {
  const { rules, language } = format;
  const columns = [
    { zh: '考核项', en: 'Item' },
    { zh: '分值', en: 'Marks', isFigure: true },
    { zh: '得分', en: 'Points', isFigure: true },
    { zh: '时期', en: 'Period' },
    { zh: '算法', en: 'How' },
    { zh: '依据', en: 'Numbers' },
  ] as const;
  const rows = sheet.items.map((item) => [
    itemName(item.itemId, rules, language) + (item.isBonus ? either(language, '（加分）', ' (bonus)') : ''),
    points(item.weight, language),
    points(item.score, language),
    item.period === null ? '—' : formatPeriod(item.period, language),
    labelOf('scoreFormula', item.formula, language),
    numbersOf(item, language),
  ]);
  const steps = sheet.steps.map(
    ({ formula, result }) =>
      `${labelOf('totalFormula', formula, language)}${either(language, '：', ': ')}${points(result, language)}`,
  );
  return [nameOf(sheet, rules, language), ...resultTable(columns, rows, format), ...steps];
}

const inputNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  value: { zh: '完成值', en: 'value' },
  goal: { zh: '目标值', en: 'goal' },
  baseline: { zh: '基期值', en: 'baseline' },
  ratio: { zh: '完成率', en: 'ratio' },
  counted: { zh: '计分比率', en: 'counted' },
  cap: { zh: '上限', en: 'cap' },
  floor: { zh: '下限', en: 'floor' },
  missing: { zh: '缺额', en: 'missing' },
  step: { zh: '每档', en: 'step' },
  steps: { zh: '缺额档数', en: 'steps' },
  points: { zh: '每档扣分', en: 'points a step' },
  threshold: { zh: '标准', en: 'threshold' },
  otherwise: { zh: '未达标得分', en: 'otherwise' },
};

function numbersOf({ inputs, reason }: ItemScore, language: Language): string {
  if (reason !== null) return assessReasonInWords(reason, language);
  return Object.entries(inputs)
    .filter(([name]) => name !== 'weight')
    .map(
      ([name, value]) =>
        `${inputNames[name]?.[language] ?? name} ${formatNumber(value, { language, decimals: 4 })}`,
    )
    .join(either(language, '，', ', '));
}
