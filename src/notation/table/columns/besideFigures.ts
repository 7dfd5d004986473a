import type { RawColumn } from '../head/rawColumn.js';
import type { ColumnDoubt } from './columnDoubt.js';
import type { ColumnYears } from './columnYears.js';

const figures: ReadonlySet<string | undefined> = new Set(['baseline', 'target', 'year', 'total']);
// 增长（%）, 同比增速, 增幅: how the figures to the left of it have grown. 累计增加 is over the years of the plan.
const bareGrowth =
  /^(?:[比较]?(?:上|去)一?年)?(?:同比)?(?:实际)?(?:增长率?|增速|增幅|增减|±)(?:[（(][^（）()]{1,4}[)）])?$/;
const ofLastYear = /同比|上年|上一年|去年/;

const isYearless = ({ heading, printed }: RawColumn): boolean =>
  heading?.role === 'change' && heading.year === null && bareGrowth.test(printed.replace(/\s/g, ''));

/**
 * Growth that stands beside the figures of a year and names none is of that year: 2020年完成 | 增长（%） | 2021年计划 |
 * 增长（%）. Where it stands once, between what was and what is to be, both can be meant.
 */
export function besideFigures(
  raw: readonly RawColumn[],
  { baseYear }: ColumnYears,
  doubt: ColumnDoubt,
): readonly RawColumn[] {
  const isAlone = raw.filter(isYearless).length < 2;
  const yearOf = (column: RawColumn | undefined) =>
    figures.has(column?.heading?.role) ? (column?.heading?.year ?? null) : null;
  return raw.map((column, at) => {
    if (!isYearless(column) || !column.heading) return column;
    const year = yearOf(raw.slice(0, at).findLast((one) => yearOf(one) !== null));
    if (year === null) return column;
    const isPast = baseYear !== null && year <= baseYear;
    if (isPast && !raw.slice(at).some((one) => (yearOf(one) ?? year) > year)) return column;
    if (isPast && isAlone && !ofLastYear.test(column.printed)) doubt(column, 'ignored', 'change');
    return { ...column, heading: { ...column.heading, year } };
  });
}
