import type { Language } from '../../model/label.js';
import type { PlanReport, ReportTarget } from '../document/reportDocument.js';
import type { CsvCell } from './csvText.js';
import { csvText } from './csvText.js';
import { figureCell } from './figureCell.js';

/** A column of the file. */
interface CsvColumn {
  readonly zh: string;
  readonly en: string;
  readonly cell: (target: ReportTarget, language: Language, report: PlanReport) => CsvCell;
}

const yesOrNo = { zh: ['是', '否'], en: ['yes', 'no'] } as const;

const columns: readonly CsvColumn[] = [
  { zh: '目标标识', en: 'target', cell: ({ targetId }) => targetId },
  { zh: '指标编码', en: 'indicator', cell: ({ indicatorId }) => indicatorId },
  { zh: '序号', en: 'number', cell: ({ number }) => number },
  { zh: '指标', en: 'name', cell: ({ name }, language) => name[language] },
  { zh: '单位', en: 'unit', cell: ({ unit }) => unit },
  { zh: '基期值', en: 'baseline', cell: ({ baseline }) => baseline.value },
  { zh: '目标值', en: 'goal', cell: ({ goal }) => goal.value },
  { zh: '目标表述', en: 'goal in words', cell: ({ goal }, language) => goal.text[language] },
  { zh: '期限', en: 'by', cell: ({ by }) => by },
  { zh: '当前值', en: 'observed', cell: ({ observed }) => observed.value },
  {
    zh: '数据时间',
    en: 'observed in',
    cell: ({ observed }, language) => figureCell(observed, language).remark,
  },
  { zh: '目标完成率（比值）', en: 'attainment ratio', cell: ({ attainment }) => attainment.value },
  { zh: '增量完成率（比值）', en: 'progress ratio', cell: ({ progress }) => progress.value },
  { zh: '时序要求', en: 'expected', cell: ({ expected }) => expected.value },
  { zh: '时序进度比', en: 'pace ratio', cell: ({ pace }) => pace.value },
  { zh: '预计期末值', en: 'projected', cell: ({ projected }) => projected.value },
  { zh: '状态代码', en: 'status', cell: ({ status }) => status.code },
  { zh: '状态', en: 'status in words', cell: ({ status }, language) => status.label[language] },
  { zh: '得分', en: 'score', cell: ({ score }) => score },
  { zh: '填报状态', en: 'declared', cell: ({ declared }) => declared },
  // A notice above the heads would be in the way of programs.
  {
    zh: '示例数据',
    en: 'illustrative',
    cell: (_, language, { isIllustrative }) =>
      isIllustrative === null ? null : yesOrNo[language][isIllustrative ? 0 : 1],
  },
];

/**
 * The table of targets as CSV, for other programs: a row for each target, with its ids and the unrounded figures. A ratio
 * is 1 for 100%; what is not known is empty. The last column says whether the figures are made up.
 *
 * UTF-8 with its mark, so that Excel opens it as it is. A text that a spreadsheet would take for a formula has an
 * apostrophe in front (see `safeText`).
 *
 * @param report see `planReport`
 * @param format `language` of the headings and words
 * @returns the file, every line ended by CRLF; the headings alone for a plan without indicators
 * @example
 * renderReportCsv(report, { language: 'zh' }).split('\r\n')[0] // '\ufeff目标标识,指标编码,序号,指标,…'
 * @example
 * renderReportCsv({ ...report, targets: [] }, { language: 'en' }).split('\r\n').length // 2: the headings, and the end
 */
export function renderReportCsv(report: PlanReport, { language }: { readonly language: Language }): string {
  return csvText([
    columns.map((column) => column[language]),
    ...report.targets.map((target) => columns.map(({ cell }) => cell(target, language, report))),
  ]);
}
