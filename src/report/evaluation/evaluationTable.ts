import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import type { Cell, Column, TableLayout } from '../layout/textTable.js';
import { textTable } from '../layout/textTable.js';
import { visibleText } from '../layout/visibleText.js';
import { unitInWords } from '../number/unitInWords.js';
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

/**
 * The table 指标完成情况表 of an evaluation, as lines of equal width: a row for each target, under one name where an
 * indicator has several.
 */
export function evaluationTable(
  evaluation: PlanEvaluation,
  context: FigureContext,
  layout: TableLayout,
): string[] {
  const columns = tableColumns.map(({ zh, en, ...column }) => ({
    ...column,
    head: context.language === 'zh' ? zh : en,
  }));
  const rows = evaluation.indicators.flatMap((indicator) =>
    indicator.targets.map((target, index) => [
      ...(index === 0 ? nameCells(indicator, context.language) : ['', '', '']),
      ...targetCells(evaluation, indicator, target, context, index === 0),
    ]),
  );
  return textTable(columns, rows, layout);
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
    statusCell(target.status, evaluation, context.language),
  ];
}
