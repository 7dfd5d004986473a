import type {
  ItemScore,
  RegionAssessment,
  ScoreSheet,
  TotalStep,
} from '../../../assess/scoring/scoreSheet.js';
import type { Language } from '../../../model/label.js';
import { labelOf } from '../../../model/label.js';
import type { RegionAssessmentTitles } from '../../assess/regionAssessmentTitles.js';
import { scoringItemName } from '../../assess/scoringItemName.js';
import { scoringNumbers } from '../../assess/scoringNumbers.js';
import { scoringRegionName } from '../../assess/scoringRegionName.js';
import { formatPeriod } from '../../number/formatDate.js';
import { inBrackets } from '../../plan/planContext.js';
import { pointsCell } from '../pointsCell.js';
import type { View, ViewCell } from '../view.js';

/**
 * The score sheets, each region under its heading: its items, and the way from them to the total.
 *
 * @param explain the region that is asked for, by its code; `true` for all
 */
export function scoreSheetsView(
  { classes }: RegionAssessment,
  titles: RegionAssessmentTitles,
  explain: string | true,
): View {
  const { language } = titles;
  const sheets = classes
    .flatMap((ranked) => ranked.sheets)
    .filter(({ regionCode }) => explain === true || explain === regionCode);
  return {
    name: { zh: '逐项得分', en: 'Score sheets' }[language],
    title: { zh: '逐项得分', en: 'Score sheets' }[language],
    notes: [],
    columns: [
      { head: { zh: '考核项', en: 'Item' }[language], width: 34 },
      { head: { zh: '分值', en: 'Marks' }[language], width: 10, align: 'right' },
      { head: { zh: '得分', en: 'Points' }[language], width: 10, align: 'right' },
      { head: { zh: '时期', en: 'Period' }[language], width: 12 },
      { head: { zh: '算法', en: 'How' }[language], width: 40 },
      { head: { zh: '依据', en: 'Numbers' }[language], width: 50 },
    ],
    sections: sheets.map((sheet) => ({
      heading: scoringRegionName(sheet, titles),
      rows: rowsOf(sheet, titles),
    })),
    none: { zh: '没有考核任何地区。', en: 'No region was assessed.' }[language],
  };
}

const rowsOf = ({ items, steps }: ScoreSheet, titles: RegionAssessmentTitles): ViewCell[][] => [
  ...items.map((item) => itemRow(item, titles)),
  ...steps.map((step) => stepRow(step, titles.language)),
];

function itemRow(item: ItemScore, titles: RegionAssessmentTitles): ViewCell[] {
  const { language } = titles;
  const bonus = item.isBonus ? { zh: '加分', en: 'bonus' }[language] : '';
  return [
    { text: scoringItemName(item.itemId, titles) + inBrackets(bonus, language) },
    pointsCell(item.weight, language),
    pointsCell(item.score, language),
    { text: item.period === null ? '—' : formatPeriod(item.period, language) },
    { text: labelOf('scoreFormula', item.formula, language) },
    { text: scoringNumbers(item, language) },
  ];
}

/** What the items come to. */
const stepRow = ({ formula, result }: TotalStep, language: Language): ViewCell[] => [
  { text: labelOf('totalFormula', formula, language), tone: 'strong' },
  { text: '' },
  { ...pointsCell(result, language), tone: 'strong' },
];
