import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import type { Cell, Column, TableLayout } from '../layout/textTable.js';
import { textTable } from '../layout/textTable.js';
import { visibleText } from '../layout/visibleText.js';
import { formatNumber } from '../number/formatNumber.js';
import { unitInWords } from '../number/unitInWords.js';
import { heldShare } from './heldShare.js';
import { statusCell } from './statusCell.js';
import type { FigureContext } from './targetFigures.js';
import { noFigure, targetFigures } from './targetFigures.js';

interface TableColumn extends Omit<Column, 'head'> {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** The columns of 指标完成情况表, in its order. */
const tableColumns: readonly TableColumn[] = [
  { zh: ['序', '号'], en: ['No.'], align: 'right', isHeadKept: true },
  { zh: ['指标'], en: ['Indicator'], min: 10 },
  { zh: ['单位'], en: ['Unit'] },
  { zh: ['基期值'], en: ['Base'], align: 'right' },
  { zh: ['目标值'], en: ['Target'], align: 'right', min: 10, max: 18 },
  { zh: ['当前值'], en: ['Current'], align: 'right', max: 18 },
  { zh: ['目标', '完成率'], en: ['% of', ' goal'], align: 'right' },
  { zh: ['增量', '完成率'], en: ['% of', ' way'], align: 'right' },
  { zh: ['时序', '要求'], en: ['Due', ' now'], align: 'right' },
  { zh: ['状态'], en: ['Status'], min: 8 },
];

/** Columns that stand there only where a target has something to put into them. */
const scoreColumn: TableColumn = { zh: ['得分'], en: ['Score'], align: 'right' };
const declaredColumn: TableColumn = { zh: ['填报', '状态'], en: ['Status', 'declared'], max: 12 };

/**
 * The table 指标完成情况表 of an evaluation, as lines of equal width: a row for each target, under one name where an
 * indicator has several.
 */
export function evaluationTable(
  evaluation: PlanEvaluation,
  context: FigureContext,
  layout: TableLayout,
): string[] {
  const extra = extraColumns(evaluation, context.language);
  const columns = [...tableColumns, ...extra.map(({ column }) => column)].map(({ zh, en, ...column }) => ({
    ...column,
    head: context.language === 'zh' ? zh : en,
  }));
  const rows = evaluation.indicators.flatMap((indicator) =>
    indicator.targets.map((target, index) => [
      ...(index === 0 ? nameCells(indicator, context.language) : ['', '', '']),
      ...targetCells(evaluation, indicator, target, context, index === 0),
      ...extra.map(({ cell }) => cell(target)),
    ]),
  );
  return textTable(columns, rows, layout);
}

interface ExtraColumn {
  readonly column: TableColumn;
  readonly cell: (target: TargetEvaluation) => Cell;
}

function extraColumns({ indicators }: PlanEvaluation, language: Language): ExtraColumn[] {
  const targets = indicators.flatMap((indicator) => indicator.targets);
  const scoreOf = ({ score }: TargetEvaluation): Cell =>
    score === null ? noFigure : formatNumber(score, { language, decimals: 2 });
  const declaredOf = ({ observed }: TargetEvaluation): Cell =>
    visibleText(observed?.declared?.status ?? noFigure);
  return [
    { column: scoreColumn, cell: scoreOf, isThere: targets.some(({ score }) => score !== null) },
    {
      column: declaredColumn,
      cell: declaredOf,
      isThere: targets.some(({ observed }) => observed?.declared?.status !== undefined),
    },
  ].filter(({ isThere }) => isThere);
}

/** How many of the due periods passed, behind the status of what must be kept up. */
function heldRemark(target: TargetEvaluation, language: Language): string {
  const share = heldShare(target);
  if (share === '') return '';
  return language === 'zh' ? `（${share}）` : ` (${share})`;
}

const nameCells = ({ number, name, englishName, unit }: IndicatorEvaluation, language: Language): Cell[] => [
  number === null ? '' : String(number),
  visibleText(language === 'zh' ? name : englishName),
  unit === null ? noFigure : visibleText(unitInWords(unit, language)),
];

function targetCells(
  evaluation: PlanEvaluation,
  indicator: IndicatorEvaluation,
  target: TargetEvaluation,
  context: FigureContext,
  isFirst: boolean,
): Cell[] {
  const figures = targetFigures(indicator, target, context);
  return [
    isFirst ? figures.baseline : '',
    { text: visibleText(figures.goal), align: target.goal === null ? 'left' : 'right' },
    figures.observed,
    figures.attainment,
    figures.progress,
    figures.expected,
    statusCell(target.status, evaluation, context.language, heldRemark(target, context.language)),
  ];
}
