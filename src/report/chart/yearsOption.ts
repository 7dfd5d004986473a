import type { Language } from '../../model/label.js';
import type { ReportPath } from '../document/reportDocument.js';
import { formatPeriod } from '../number/formatDate.js';
import { chartBase } from './chartBase.js';
import { chartColours } from './chartColours.js';
import type { ChartCategoryAxis, ChartOption, ChartSeries, ChartValueAxis } from './chartOption.js';
import { figureLabel } from './figureLabel.js';
import { unitAxis } from './unitAxis.js';

/** Bars for the periods in which something must be kept up, and a line at the height of the goal. */
export function yearsOption(
  path: ReportPath,
  observedName: string,
  goalName: string,
  language: Language,
): ChartOption<ChartCategoryAxis, ChartValueAxis> {
  const { observed, goal, unit, name, text } = path;
  const periods = observed.map(({ period }) => formatPeriod(period, language));
  return {
    ...chartBase(`${name[language]}${language === 'zh' ? '：' : ': '}${text[language]}`),
    legend: {
      left: 0,
      top: 0,
      itemWidth: 28,
      itemHeight: 10,
      data: goal === null ? [observedName] : [observedName, goalName],
      textStyle: { fontSize: 12, color: chartColours.ink },
    },
    grid: { left: 52, right: 48, top: 58, bottom: 26 },
    tooltip: { trigger: 'axis' },
    xAxis: {
      type: 'category',
      data: periods,
      axisLabel: { fontSize: 12, color: chartColours.ink },
      axisLine: { show: true, lineStyle: { color: chartColours.grey } },
    },
    yAxis: unitAxis(unit, language),
    series: [
      barsOf(path, observedName, language),
      ...(goal === null ? [] : [lineAt(goal.value, periods, goalName, language)]),
    ],
  };
}

const barsOf = ({ observed }: ReportPath, name: string, language: Language): ChartSeries => ({
  type: 'bar',
  name,
  barWidth: 28,
  data: observed.map(({ value }) => ({ value, label: figureLabel(value, 'top', language) })),
  itemStyle: { color: chartColours.blue },
});

const lineAt = (goal: number, periods: readonly string[], name: string, language: Language): ChartSeries => ({
  type: 'line',
  name,
  symbol: 'diamond',
  symbolSize: 9,
  data: periods.map((_, index) => ({
    value: goal,
    // One figure for the whole line.
    ...(index === periods.length - 1 && { label: figureLabel(goal, 'right', language) }),
  })),
  lineStyle: { color: chartColours.vermilion, width: 1.5, type: 'dashed' },
  itemStyle: { color: chartColours.vermilion },
});
