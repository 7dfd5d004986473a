import type { Language } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import { textTable } from '../layout/textTable.js';
import { usualWidth } from '../layout/usualWidth.js';
import { visibleText } from '../layout/visibleText.js';

/** How a list of plans is to be written. */
export interface PlanListFormat {
  readonly language: Language;
  /** Columns of the terminal; 120 when left out. */
  readonly width?: number;
}

/**
 * Plans as a table: id, title, region, years, and how many indicators and targets each has.
 *
 * @returns the text without a line break at its end
 */
export function renderPlanList(
  plans: readonly Plan[],
  { language, width = usualWidth }: PlanListFormat,
): string {
  const isZh = language === 'zh';
  const heads = isZh
    ? ['标识', '名称', '地区', '规划期', '指标', '目标']
    : ['Id', 'Title', 'Region', 'Period', 'Indicators', 'Targets'];
  const rows = plans.map((plan) => [
    plan.id,
    visibleText(isZh ? plan.title : plan.englishTitle),
    visibleText(isZh ? plan.region.name : plan.region.englishName),
    `${plan.period.firstYear}${isZh ? '—' : '–'}${plan.period.lastYear}`,
    String(plan.indicators.length),
    String(plan.targets.length),
  ]);
  const columns = heads.map((head, index) => ({
    head: [head],
    align: index < 4 ? ('left' as const) : ('right' as const),
  }));
  return textTable(columns, rows, { width })
    .map((line) => line.trimEnd())
    .join('\n');
}
