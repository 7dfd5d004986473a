import type { Language } from '../../../model/label.js';
import type { Plan } from '../../../model/plan.js';
import type { Text } from '../../../model/text.js';
import type { Workbook } from '../../../write/workbook.js';
import { visibleText } from '../../layout/visibleText.js';
import { templateSheet } from './templateSheet.js';
import { workTemplateSheet } from './workTemplateSheet.js';

/** How a template is to be made. */
export interface TemplateFormat {
  readonly language: Language;
  /** The one year that is reported. Left out: a column for each year of the plan. */
  readonly year?: number;
  /** A sheet for each of them. Left out: one sheet with every indicator. */
  readonly units?: readonly TemplateUnit[];
  /** Set for a sheet of projects, tasks and protection actions beside the figures. */
  readonly hasWork?: true;
}

/** Whoever fills in a sheet. */
export interface TemplateUnit {
  readonly name: Text;
  /** Indicators it reports on. */
  readonly indicatorIds: readonly string[];
}

/**
 * A workbook to be filled in 填报表: the indicators of a plan with their units, baselines and targets, and yellow cells
 * for the figures. Each takes the numbers its indicator can have, says what is asked for, and the rest is locked.
 *
 * It needs no mapping on its way back: its headings are those that reading a sheet understands, and a hidden column
 * holds the id of each indicator. Figures are typed in the unit of the indicator, 85 for 85%; the cells have no percent
 * format, in which a spreadsheet would read 85 as 8500%.
 *
 * @param plan the plan that is reported on
 * @param format {@link TemplateFormat}
 * @returns the workbook as data, for `writeWorkbook`
 * @throws RangeError when the year is not one of the plan or its base year, or a unit has an indicator that is not in the plan
 * @example
 * await writeWorkbook(templateWorkbook(alxa, { language: 'zh' })) // a sheet with a column for each year from 2021 to 2025
 * templateWorkbook(alxa, { language: 'zh', year: 2031 })
 * // RangeError: templateWorkbook: year must be from 2020 to 2025, got 2031
 */
export function templateWorkbook(plan: Plan, format: TemplateFormat): Workbook {
  const { language, year = null, units, hasWork } = format;
  mustBeOfPlan(plan, format);
  const title = titleOf(plan, year)[language];
  const all = { zh: '填报表', en: 'Figures' } as const;
  const sheets = units?.map(({ name, indicatorIds }) => ({
    name: visibleText(name[language]),
    title: language === 'zh' ? `${title}（${visibleText(name.zh)}）` : `${title} (${visibleText(name.en)})`,
    ids: new Set(indicatorIds),
  })) ?? [{ name: all[language], title, ids: new Set(plan.indicators.map(({ id }) => id)) }];
  return {
    title,
    language,
    sheets: [
      ...sheets.map((sheet) => templateSheet({ ...sheet, plan, year, language })),
      ...(hasWork ? [workTemplateSheet(plan, language)] : []),
    ],
  };
}

function titleOf({ title, englishTitle }: Plan, year: number | null): Text {
  const [zh, en] = [visibleText(title), visibleText(englishTitle)];
  return year === null
    ? { zh: `${zh}指标完成情况填报表`, en: `${en}: figures to be filled in` }
    : { zh: `${zh}${year}年指标完成情况填报表`, en: `${en}: figures of ${year} to be filled in` };
}

function mustBeOfPlan({ indicators, period }: Plan, { year, units = [] }: TemplateFormat): void {
  const { baseYear, lastYear } = period;
  if (year !== undefined && !(Number.isInteger(year) && year >= baseYear && year <= lastYear))
    throw new RangeError(`templateWorkbook: year must be from ${baseYear} to ${lastYear}, got ${year}`);
  const known = new Set(indicators.map(({ id }) => id));
  const unknown = units.flatMap(({ indicatorIds }) => indicatorIds).find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new RangeError(`templateWorkbook: indicatorIds must be in the plan, got ${unknown}`);
}
