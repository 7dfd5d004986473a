import type { Language } from '../../model/label.js';
import { daysBetween } from '../../quantity/calendarDate.js';
import { rationalOf } from '../../quantity/rational.js';
import type { ReportPath, ReportPoint } from '../document/reportDocument.js';
import { decimalsOf, roundedDecimal } from '../number/roundedDecimal.js';
import { chartBase } from './chartBase.js';
import { chartColours } from './chartColours.js';
import type {
  ChartCategoryAxis,
  ChartMark,
  ChartOption,
  ChartSeries,
  ChartValueAxis,
} from './chartOption.js';
import { figureLabel } from './figureLabel.js';
import type { MonthAxis } from './monthAxis.js';
import { monthAxis } from './monthAxis.js';
import { unitAxis } from './unitAxis.js';
import { yearsOption } from './yearsOption.js';

/** Words of the legend. */
const names = {
  observed: { zh: '完成值', en: 'Observed' },
  total: { zh: '累计完成', en: 'Made so far' },
  expected: { zh: '时序要求', en: 'Due' },
  projected: { zh: '按趋势推算', en: 'Projection' },
  goal: { zh: '目标', en: 'Goal' },
} as const;

/**
 * The way of one target as a chart 指标进展图: a line for what was seen, one for what was due, one for where the trend
 * leads, and one at the height of the goal, over the months from the start to the deadline. Of what must be kept up year
 * by year, bars for the years and a line for the goal.
 *
 * Lines differ by dashes and marks and not by colour alone. The x axis has a category for each month, named by the year
 * in December and `2023-06` in June.
 *
 * @param path a way out of `planReport(…).paths`
 * @param format the language of the legend
 * @returns an option of ECharts, plain data without functions; series that nothing is known of are left out
 * @example
 * pathOption(report.paths[0], { language: 'zh' }).series.map(({ name }) => name) // ['目标', '时序要求', '按趋势推算', '完成值']
 * pathOption({ ...report.paths[0], observed: [], projected: null }, { language: 'en' }).series.length // 2
 */
export function pathOption(
  path: ReportPath,
  { language }: { readonly language: Language },
): ChartOption<ChartCategoryAxis, ChartValueAxis> {
  if (path.scale === 'years')
    return yearsOption(path, names.observed[language], names.goal[language], language);
  const axis = monthAxis(path);
  const series = [
    ...goalSeries(path, axis, language),
    ...expectedSeries(path, axis, language),
    ...projectedSeries(path, axis, language),
    ...observedSeries(path, axis, language),
  ];
  return {
    ...chartBase(`${path.name[language]}${language === 'zh' ? '：' : ': '}${path.text[language]}`),
    legend: {
      left: 0,
      top: 0,
      itemWidth: 28,
      itemHeight: 10,
      data: series.map(({ name }) => name).reverse(),
      textStyle: { fontSize: 12, color: chartColours.ink },
    },
    grid: { left: 52, right: 48, top: 58, bottom: 26 },
    tooltip: { trigger: 'axis' },
    xAxis: monthsAxis(axis),
    yAxis: valueAxis(path, language),
    series,
  };
}

const monthsAxis = ({ categories, decembers }: MonthAxis): ChartCategoryAxis => ({
  type: 'category',
  data: [...categories],
  boundaryGap: false,
  axisLabel: { customValues: [...decembers], fontSize: 12, color: chartColours.ink },
  axisTick: { customValues: [...decembers] },
  axisLine: { show: true, lineStyle: { color: chartColours.grey } },
});

/** A figure needs room below the lowest mark, but no axis begins below zero for that. */
function valueAxis(path: ReportPath, language: Language): ChartValueAxis {
  const { least, most } = extentOf(path);
  const room = 0.12 * (most - least);
  const isFree = least < 0 || least - room >= 0;
  const isWhole = [...path.observed, ...(path.goal ? [path.goal] : [])].every(({ value }) =>
    Number.isInteger(value),
  );
  return {
    ...unitAxis(path.unit, language),
    scale: true,
    boundaryGap: [isFree ? '12%' : '0%', '8%'],
    // No ticks between 5 and 6 agencies.
    ...(isWhole && { minInterval: 1 }),
  };
}

function extentOf({ start, expected, observed, projected, goal }: ReportPath) {
  const points = [start, ...expected, ...observed, projected, goal];
  const values = points.flatMap((point) => (point === null ? [] : point.value));
  return { least: Math.min(...values), most: Math.max(...values) };
}

/** Labels stay out of each other’s way: what lies lower is labelled below. */
const isBelow = (value: number, other: number | undefined): boolean => other !== undefined && value < other;

function goalSeries({ goal, projected }: ReportPath, axis: MonthAxis, language: Language): ChartSeries[] {
  if (goal === null) return [];
  const last = axis.categories.length - 1;
  const at = goal.endsOn === null ? last : axis.indexOf(goal.endsOn);
  const mark: ChartMark = {
    value: [at, goal.value],
    symbol: goal.endsOn === null ? 'none' : 'diamond',
    symbolSize: 13,
    label: {
      ...figureLabel(goal.value, isBelow(goal.value, projected?.value) ? 'bottom' : 'top', language),
      fontWeight: 'bold',
    },
  };
  return [
    {
      type: 'line',
      name: names.goal[language],
      data: [{ value: [0, goal.value], symbol: 'none' }, mark],
      lineStyle: { color: chartColours.vermilion, width: 1, type: 'solid' },
      itemStyle: { color: chartColours.vermilion },
      symbol: 'diamond',
      z: 1,
    },
  ];
}

function expectedSeries({ expected }: ReportPath, axis: MonthAxis, language: Language): ChartSeries[] {
  if (expected.length === 0) return [];
  return [
    {
      type: 'line',
      name: names.expected[language],
      data: expected.map(({ endsOn, value }) => ({ value: [axis.indexOf(endsOn), value], symbol: 'none' })),
      symbol: 'none',
      lineStyle: { color: chartColours.grey, width: 1.5, type: 'dashed' },
      // The legend draws a mark even for `none`.
      itemStyle: { color: chartColours.grey, opacity: 0 },
      z: 2,
    },
  ];
}

/** From the newest figure on: before it there is nothing to project. */
function projectedSeries(
  { observed, projected, goal }: ReportPath,
  axis: MonthAxis,
  language: Language,
): ChartSeries[] {
  const newest = observed.at(-1);
  if (projected === null || newest === undefined || projected.endsOn <= newest.endsOn) return [];
  const isUnderGoal = goal !== null && !isBelow(goal.value, projected.value);
  const mark: ChartMark = {
    value: [axis.indexOf(projected.endsOn), projected.value],
    symbol: 'emptyTriangle',
    symbolSize: 11,
    label: figureLabel(
      finer(projected.value, [...observed, goal ?? newest]),
      isUnderGoal ? 'bottom' : 'top',
      language,
    ),
  };
  return [
    {
      type: 'line',
      name: names.projected[language],
      data: [{ value: [axis.indexOf(newest.endsOn), newest.value], symbol: 'none' }, mark],
      symbol: 'emptyTriangle',
      lineStyle: { color: chartColours.blue, width: 1.5, type: 'dotted' },
      itemStyle: { color: chartColours.blue },
      z: 3,
    },
  ];
}

/** One decimal more than what it is drawn beside: further digits of a projection say nothing. */
function finer(value: number, beside: readonly { readonly value: number }[]): number {
  const decimals = Math.max(...beside.map((point) => decimalsOf(point.value)));
  return Number(roundedDecimal(rationalOf(value), Math.min(decimals + 1, 6)));
}

/** With its start, which was seen before the plan began. */
function observedSeries(path: ReportPath, axis: MonthAxis, language: Language): ChartSeries[] {
  const { start, observed, scale } = path;
  const points = [...(start === null ? [] : [start]), ...observed];
  if (points.length === 0) return [];
  return [
    {
      type: 'line',
      name: (scale === 'count' ? names.total : names.observed)[language],
      data: points.map(({ endsOn, value }) => ({
        value: [axis.indexOf(endsOn), value],
        label: figureLabel(value, sideOf({ endsOn, value }, path), language),
      })),
      symbol: 'circle',
      symbolSize: 8,
      lineStyle: { color: chartColours.blue, width: 2.5, type: 'solid' },
      itemStyle: { color: chartColours.blue },
      z: 4,
    },
  ];
}

/** Away from the line of what was due, but not down onto the axis. */
function sideOf({ endsOn, value }: ReportPoint, path: ReportPath): 'top' | 'bottom' {
  const { least, most } = extentOf(path);
  const isLow = least >= 0 && value < 0.12 * (most - least);
  return !isLow && isBelow(value, dueAt(endsOn, path.expected)) ? 'bottom' : 'top';
}

/** What was due at a time, on the corner before it and the one after it; only to choose a side for labels. */
function dueAt(endsOn: string, expected: ReportPath['expected']): number | undefined {
  const next = expected.findIndex((point) => point.endsOn >= endsOn);
  const [before, after] = [expected[next - 1], expected[next]];
  if (before === undefined || after === undefined) return after?.value;
  const share = daysBetween(before.endsOn, endsOn) / daysBetween(before.endsOn, after.endsOn);
  return before.value + (after.value - before.value) * share;
}
