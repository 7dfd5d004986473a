import type { Language } from '../../model/label.js';
import type { PlanReport, ReportTarget } from '../document/reportDocument.js';
import { chartBase } from './chartBase.js';
import { chartColours, toneFills } from './chartColours.js';
import type { ChartCategoryAxis, ChartMark, ChartOption, ChartValueAxis } from './chartOption.js';

const names = {
  progress: { zh: '增量完成率', en: 'Share of the way' },
  due: { zh: '应完成进度', en: 'Share due' },
  status: { zh: '状态', en: 'Status' },
  title: { zh: '各目标增量完成率与应完成进度', en: 'Share of the way made and due, by target' },
} as const;

/** Beyond these ends of the axis a bar is cut; its label still tells the true figure. */
const [least, most] = [-0.5, 1.25];

/**
 * The progress of all targets as bullets 进度对比图: a bar for the share of the way that was made, a mark for the share
 * that was due, and the figure with the status in words. Targets whose progress is not computable are left out.
 *
 * Bars look different by status in grey as well: plain, dotted, striped. They are cut at −50% and 125%; the figure
 * beside a bar is never cut.
 *
 * @param report a report, or its `targets` alone
 * @param format the language of the names
 * @returns an option of ECharts, plain data without functions, with a category for each target in the order of the
 *   table; no categories where no progress is known
 * @example
 * progressBulletOption(report, { language: 'zh' }).yAxis.data // ['每万人口高价值发明专利拥有量', '商标数量', …]
 * progressBulletOption({ targets: [] }, { language: 'en' }).series[0].data // []
 */
export function progressBulletOption(
  { targets }: Pick<PlanReport, 'targets'>,
  { language }: { readonly language: Language },
): ChartOption<ChartValueAxis, ChartCategoryAxis> {
  const shown = targets.filter(({ progress }) => progress.value !== null);
  const values = shown.map(({ progress }) => cut(progress.value ?? 0));
  const end = Math.max(100, ...values.map((value) => Math.ceil(value * 4) * 25));
  return {
    ...chartBase(`${names.title[language]}${language === 'zh' ? '。' : '. '}${inWords(shown, language)}`),
    legend: {
      left: 0,
      top: 0,
      itemWidth: 22,
      itemHeight: 12,
      data: [names.progress[language], names.due[language]],
      textStyle: { fontSize: 12, color: chartColours.ink },
    },
    grid: { left: 230, right: 150, top: 34, bottom: 30 },
    tooltip: { trigger: 'item' },
    xAxis: {
      type: 'value',
      min: Math.min(0, ...values.map((value) => Math.floor(value * 4) * 25)),
      max: end,
      interval: 25,
      axisLabel: { formatter: '{value}%', fontSize: 12, color: chartColours.ink },
      splitLine: { show: true, lineStyle: { color: chartColours.light } },
    },
    yAxis: {
      type: 'category',
      data: shown.map(({ fullName }) => fullName[language]),
      inverse: true,
      axisLabel: { width: 200, overflow: 'truncate', fontSize: 12, interval: 0, color: chartColours.ink },
      axisTick: { show: false },
      axisLine: { show: true, lineStyle: { color: chartColours.grey } },
    },
    series: [
      {
        type: 'bar',
        name: names.progress[language],
        barWidth: 14,
        itemStyle: { color: chartColours.blue },
        data: shown.map(barOf),
      },
      {
        type: 'scatter',
        name: names.due[language],
        symbol: 'rect',
        symbolSize: [3, 22],
        itemStyle: { color: chartColours.ink, opacity: 1 },
        z: 5,
        data: shown.flatMap(({ due }, index) =>
          due.value === null ? [] : { value: [100 * cut(due.value), index] },
        ),
      },
      {
        type: 'scatter',
        name: names.status[language],
        symbolSize: 0,
        itemStyle: { opacity: 1 },
        data: shown.map((target, row) => wordsOf(target, end, row, language)),
      },
    ],
  };
}

const cut = (ratio: number): number => Math.min(most, Math.max(least, ratio));

const barOf = ({ progress, status }: ReportTarget): ChartMark => ({
  value: 100 * cut(progress.value ?? 0),
  itemStyle: toneFills[status.tone],
});

/** In a column at the end of the axis, clear of bars and marks. */
const wordsOf = (
  { progress, status }: ReportTarget,
  at: number,
  row: number,
  language: Language,
): ChartMark => ({
  value: [at, row],
  label: {
    show: true,
    position: 'right',
    formatter: `${progress.text[language]}  ${status.label[language]}`,
    color: chartColours.ink,
    fontSize: 12,
  },
});

const inWords = (targets: readonly ReportTarget[], language: Language): string =>
  targets
    .map(
      ({ fullName, progress, status }) =>
        `${fullName[language]} ${progress.text[language]} ${status.label[language]}`,
    )
    .join(language === 'zh' ? '；' : '; ');
