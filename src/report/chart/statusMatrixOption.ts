import type { Language } from '../../model/label.js';
import type { ReportCount, ReportGroup, ReportRollUp } from '../document/reportDocument.js';
import { chartBase } from './chartBase.js';
import { chartColours } from './chartColours.js';
import type { ChartCategoryAxis, ChartMark, ChartOption } from './chartOption.js';

/**
 * How many targets of each group have each status, as a matrix 状态矩阵: a row for each group, a column for each status,
 * and the number in the cell, darker for more. A status that no target has gets no column.
 *
 * @param rollUp a roll-up out of `planReport(…).rollUps`
 * @param format the language of the names
 * @returns an option of ECharts, plain data without functions; empty cells have no mark
 * @example
 * statusMatrixOption(report.rollUps[0], { language: 'zh' }).xAxis.data // ['提前完成', '快于预期', …]
 * statusMatrixOption({ ...report.rollUps[0], groups: [] }, { language: 'en' }).series[0].data // []
 */
export function statusMatrixOption(
  { title, groups, total }: ReportRollUp,
  { language }: { readonly language: Language },
): ChartOption<ChartCategoryAxis, ChartCategoryAxis> {
  const columns = total.statuses;
  return {
    ...chartBase(`${title[language]}${language === 'zh' ? '。' : '. '}${inWords(groups, language)}`),
    grid: { left: 110, right: 20, top: 46, bottom: 12 },
    visualMap: {
      show: false,
      min: 0,
      max: Math.max(1, ...groups.flatMap(({ statuses }) => statuses.map(({ count }) => count))),
      inRange: { color: ['#eaf3fa', '#8fbfe0'] },
    },
    tooltip: { trigger: 'item' },
    xAxis: {
      type: 'category',
      position: 'top',
      data: columns.map(({ label }) => label[language]),
      axisLabel: {
        interval: 0,
        width: headWidth(columns.length),
        overflow: 'break',
        fontSize: 12,
        color: chartColours.ink,
      },
      axisTick: { show: false },
      axisLine: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: groups.map(({ label }) => label[language]),
      axisLabel: { interval: 0, width: 100, overflow: 'truncate', fontSize: 12, color: chartColours.ink },
      axisTick: { show: false },
      axisLine: { show: false },
    },
    series: [
      {
        type: 'heatmap',
        name: title[language],
        data: groups.flatMap(({ statuses }, row) =>
          statuses.flatMap((status) => cellsOf(status, row, columns)),
        ),
        itemStyle: { borderColor: '#ffffff', borderWidth: 2 },
      },
    ],
  };
}

/** Room for the head of a column, in a picture 760 wide as `drawCharts` makes it: longer words go on below. */
const headWidth = (columns: number): number => Math.max(40, Math.floor(630 / Math.max(1, columns)) - 8);

function cellsOf(
  { code, count }: ReportCount,
  row: number,
  columns: readonly ReportCount[],
): ChartMark<number[]>[] {
  const column = columns.findIndex((status) => status.code === code);
  if (column < 0) return [];
  const label = { show: true, formatter: String(count), fontSize: 13, color: chartColours.ink };
  return [{ value: [column, row, count], label }];
}

const inWords = (groups: readonly ReportGroup[], language: Language): string =>
  groups
    .map(({ label, statuses }) => {
      const counts = statuses.map((status) => `${status.label[language]} ${status.count}`);
      return `${label[language]}${language === 'zh' ? '：' : ': '}${counts.join(language === 'zh' ? '、' : ', ')}`;
    })
    .join(language === 'zh' ? '；' : '; ');
