import type { Comparison } from '../../assess/compare/comparison.js';
import { comparedInPlaces } from '../assess/comparedInPlaces.js';
import type { ComparisonTitles } from '../assess/comparisonTitles.js';
import { visibleText } from '../layout/visibleText.js';
import { formatNumber } from '../number/formatNumber.js';
import { chartBase } from './chartBase.js';
import { chartColours } from './chartColours.js';
import type { ChartCategoryAxis, ChartOption, ChartValueAxis } from './chartOption.js';
import { figureLabel } from './figureLabel.js';
import { unitAxis } from './unitAxis.js';

const words = {
  value: { zh: '数值', en: 'Value' },
  benchmark: { zh: '标杆', en: 'Benchmark' },
} as const;

/**
 * A comparison as bars 对标图: a bar for each item, best first, and a mark in its row at the benchmark. Bars begin at
 * zero, so that their lengths compare. Items without a figure are left out.
 *
 * @param comparison see `compare`
 * @param titles its title, the names of its items, and the language
 * @returns an option of ECharts, plain data without functions; without marks where there is no benchmark
 * @example
 * comparisonOption(comparison, { language: 'zh', title: '满意度', names: { a: '甲市', b: '乙市' } }).yAxis.data // ['乙市', '甲市']
 * comparisonOption({ ...comparison, rows: [] }, { language: 'en', title: 'Satisfaction', names: {} }).yAxis.data // []
 */
export function comparisonOption(
  comparison: Comparison,
  { language, title, names }: ComparisonTitles,
): ChartOption<ChartValueAxis, ChartCategoryAxis> {
  const shown = comparedInPlaces(comparison).flatMap(({ id, value }) =>
    value === null ? [] : [{ name: visibleText(names[id] ?? id), value }],
  );
  const { value: benchmark } = comparison.benchmark;
  const told = shown.map(({ name, value }) => `${name} ${formatNumber(value, { language, decimals: 4 })}`);
  return {
    ...chartBase(
      `${visibleText(title)}${language === 'zh' ? '。' : '. '}${told.join(language === 'zh' ? '；' : '; ')}`,
    ),
    legend: {
      left: 0,
      top: 0,
      itemWidth: 22,
      itemHeight: 12,
      data: [words.value[language], ...(benchmark === null ? [] : [words.benchmark[language]])],
      textStyle: { fontSize: 12, color: chartColours.ink },
    },
    grid: { left: 190, right: 90, top: 34, bottom: 34 },
    tooltip: { trigger: 'item' },
    xAxis: unitAxis(comparison.unit, language),
    yAxis: {
      type: 'category',
      data: shown.map(({ name }) => name),
      inverse: true,
      axisLabel: { width: 170, overflow: 'truncate', fontSize: 12, interval: 0, color: chartColours.ink },
      axisTick: { show: false },
      axisLine: { show: true, lineStyle: { color: chartColours.grey } },
    },
    series: [
      {
        type: 'bar',
        name: words.value[language],
        barWidth: 14,
        // Above the marks: a figure stays legible on one.
        z: 3,
        itemStyle: { color: chartColours.blue },
        data: shown.map(({ value }) => ({ value, label: figureLabel(value, 'right', language) })),
      },
      ...(benchmark === null
        ? []
        : [
            {
              type: 'scatter' as const,
              name: words.benchmark[language],
              symbol: 'rect',
              symbolSize: [3, 24],
              z: 2,
              itemStyle: { color: chartColours.ink, opacity: 1 },
              data: shown.map((_, row) => ({ value: [benchmark, row] })),
            },
          ]),
    ],
  };
}
