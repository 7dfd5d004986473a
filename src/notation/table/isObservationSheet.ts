import type { RawColumn } from './head/rawColumn.js';

const timeHeading = /^(?:年份|年度|时间|时期|统计时间|统计年度|报告期|季度|月份|期间|统计期|数据时间|年)$/;
const valueHeading =
  /^(?:.{0,4}(?:完成|实际|观测|监测|统计|当前|实现)(?:值|数|数值|数据|完成值)?|数值|值|数据)$/;
const actual = /完成|实际|实绩|观测|监测值|实现值/;
const planned = /目标|规划|预期|计划|属性|约束/;
const fewestYears = 3;

const plainHeading = ({ printed }: RawColumn): string => printed.replace(/[\s()（）:：]/g, '');

/** Whether the years follow each other without a gap. */
const isRun = (years: readonly number[]): boolean =>
  years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);

/**
 * Whether the headings are those of a sheet of observations and not of a table of targets: a time and a value column, or
 * what was done in several years, or a run of bare years with no word of a plan.
 *
 * @param title what stands above the table
 */
export function isObservationSheet(columns: readonly RawColumn[], title: string | null): boolean {
  const headings = columns.map(plainHeading);
  if (headings.some((heading) => planned.test(heading))) return false;
  if (
    headings.some((heading) => timeHeading.test(heading)) &&
    headings.some((heading) => valueHeading.test(heading))
  )
    return true;
  const dated = columns.filter(({ heading }) => heading?.year && !heading.fromYear);
  const done = dated.filter((column) => actual.test(plainHeading(column)));
  if (new Set(done.map(({ heading }) => heading?.year)).size > 1) return true;
  const bare = dated
    .filter(({ heading }) => heading?.role === 'year')
    .map(({ heading }) => heading?.year ?? 0);
  return bare.length >= fewestYears && isRun(bare) && !/目标|规划|指标/.test(title ?? '');
}
