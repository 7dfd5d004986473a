import type { RegionAssessment } from '../../assess/scoring/scoreSheet.js';
import { illustrativeLines } from '../assess/illustrativeLines.js';
import type { RegionAssessmentTitles } from '../assess/regionAssessmentTitles.js';
import type { ResultTables } from './resultTables.js';
import { placesView } from './views/placesView.js';
import { scoreSheetsView } from './views/scoreSheetsView.js';

const madeUp = {
  zh: '示意规则，不是实际考核。',
  en: 'Illustrative rules, not an actual assessment.',
} as const;

/**
 * An assessment of regions 考核 as tables: the places of each class with totals, grades and vetoes; and the score sheet of
 * each region, with the points of every item and how they came about.
 *
 * @param assessment see `assessRegions`
 * @param titles the rules it was made by, the language, and whether figures are made up; `explain` the region whose
 *   score sheet is wanted, by its code, or `false` for none; all when left out
 * @returns the tables, for `tablesWorkbook`, `renderTablesMarkdown` or `renderTablesHtml`
 * @example
 * const assessment = assessRegions({ rules, figures });
 * regionAssessmentTables(assessment, { rules, language: 'zh' }).views.map(({ name }) => name) // ['考核结果', '逐项得分']
 * @example
 * regionAssessmentTables(assessment, { rules, language: 'en', explain: false }).views.length // 1
 */
export function regionAssessmentTables(
  assessment: RegionAssessment,
  titles: RegionAssessmentTitles & { readonly explain?: string | boolean },
): ResultTables {
  const { rules, language, isIllustrative = null, explain = true } = titles;
  const places = placesView(assessment, titles);
  return {
    language,
    title: places.title,
    notices: [
      ...illustrativeLines(isIllustrative, language),
      ...(rules.isIllustrative ? [madeUp[language]] : []),
    ],
    views: [places, ...(explain === false ? [] : [scoreSheetsView(assessment, titles, explain)])],
  };
}
