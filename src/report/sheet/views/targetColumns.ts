import type { Language } from '../../../model/label.js';
import type { ReportTarget } from '../../document/reportDocument.js';
import { formatPeriod } from '../../number/formatDate.js';
import { inBrackets } from '../../plan/planContext.js';
import { figureCell } from '../figureCell.js';
import { markCell } from '../markCell.js';
import type { ViewCell, ViewColumn } from '../view.js';

/** A column of 指标完成情况表. */
export interface TargetColumn extends Omit<ViewColumn, 'head'> {
  readonly zh: string;
  readonly en: string;
  readonly cell: (target: ReportTarget, language: Language) => ViewCell;
}

/** What the first target of an indicator says for the others too. */
const ofIndicator = (target: ReportTarget, cell: ViewCell): ViewCell =>
  target.isFirstOfIndicator ? cell : { text: '' };

const figure =
  (name: 'goal' | 'observed' | 'attainment' | 'progress' | 'expected' | 'pace' | 'projected') =>
  (target: ReportTarget, language: Language): ViewCell =>
    figureCell(target[name], language).cell;

const columns: readonly TargetColumn[] = [
  {
    zh: '序号',
    en: 'No.',
    width: 6,
    align: 'centre',
    cell: (target) => ofIndicator(target, { text: target.number === null ? '' : String(target.number) }),
  },
  {
    zh: '指标',
    en: 'Indicator',
    width: 32,
    isName: true,
    cell: (target, language) => ofIndicator(target, { text: target.name[language] }),
  },
  {
    zh: '单位',
    en: 'Unit',
    width: 9,
    align: 'centre',
    cell: (target, language) => ofIndicator(target, { text: target.unitText[language] }),
  },
  {
    zh: '基期值',
    en: 'Baseline',
    width: 11,
    align: 'right',
    cell: (target, language) => ofIndicator(target, baselineCell(target, language)),
  },
  { zh: '目标值', en: 'Target', width: 20, align: 'right', cell: figure('goal') },
  {
    zh: '期限',
    en: 'By',
    width: 9,
    align: 'centre',
    cell: ({ by }, language) => ({ text: by === null ? '—' : formatPeriod(by, language) }),
  },
  { zh: '当前值', en: 'Current', width: 11, align: 'right', cell: figure('observed') },
  {
    zh: '数据时间',
    en: 'Data of',
    width: 12,
    align: 'centre',
    cell: ({ observed }, language) => ({ text: figureCell(observed, language).remark }),
  },
  { zh: '目标完成率', en: '% of goal', width: 11, align: 'right', cell: figure('attainment') },
  { zh: '增量完成率', en: '% of way', width: 11, align: 'right', cell: figure('progress') },
  { zh: '时序要求', en: 'Due now', width: 11, align: 'right', cell: figure('expected') },
  { zh: '时序进度比', en: 'Pace', width: 11, align: 'right', cell: figure('pace') },
  { zh: '预计期末值', en: 'Projected', width: 12, align: 'right', cell: figure('projected') },
  {
    zh: '状态',
    en: 'Status',
    width: 19,
    align: 'centre',
    cell: ({ status, held }, language) => markCell(status, language, inBrackets(held, language)),
  },
];

/** Columns that stand there only where a target has something to put into them. */
const scoreColumn: TargetColumn = {
  zh: '得分',
  en: 'Score',
  width: 8,
  align: 'right',
  cell: ({ score }) =>
    score === null ? { text: '—' } : { text: score.toFixed(2), number: { value: score, format: '0.00' } },
};
const declaredColumn: TargetColumn = {
  zh: '填报状态',
  en: 'Declared',
  width: 12,
  align: 'centre',
  cell: ({ declared }) => ({ text: declared ?? '—' }),
};

/** Another year than the base year of the plan is told behind the figure; then it stays words. */
function baselineCell({ baseline }: ReportTarget, language: Language): ViewCell {
  const { cell, remark } = figureCell(baseline, language);
  return remark === '' ? cell : { text: baseline.text[language] };
}

/** The columns that the targets of a report have something to put into. */
export function targetColumns(targets: readonly ReportTarget[]): TargetColumn[] {
  return [
    ...columns,
    ...(targets.some(({ score }) => score !== null) ? [scoreColumn] : []),
    ...(targets.some(({ declared }) => declared !== null) ? [declaredColumn] : []),
  ];
}
