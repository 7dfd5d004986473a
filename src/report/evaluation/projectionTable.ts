import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import { labelOf } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import type { Cell, Column, TableLayout } from '../layout/textTable.js';
import { textTable } from '../layout/textTable.js';
import { visibleText } from '../layout/visibleText.js';
import { changePerYear } from './changePerYear.js';
import type { FigureContext } from './targetFigures.js';
import { targetFigures } from './targetFigures.js';
import { targetName } from './targetName.js';

/** A target that is not met, with the indicator it belongs to. */
interface Open {
  readonly indicator: IndicatorEvaluation;
  readonly target: TargetEvaluation;
}

/** The title of the table of projections, with the method that carried the series on. */
export function projectionTitle(evaluation: PlanEvaluation): Text {
  const method = openTargets(evaluation)[0]?.target.projection?.method ?? 'linear';
  return {
    zh: `按现有趋势推算（${labelOf('projection', method, 'zh')}）`,
    en: `Where the trends lead (${labelOf('projection', method, 'en')})`,
  };
}

/**
 * Where the targets that are not met yet are heading: the value at the deadline, what would be missing, when the goal
 * would be reached, and the change per year so far beside the one that is needed from now on. No lines where none can be
 * projected.
 */
export function projectionTable(
  evaluation: PlanEvaluation,
  context: FigureContext,
  layout: TableLayout,
): string[] {
  const open = openTargets(evaluation);
  const isZh = context.language === 'zh';
  const columns: Column[] = heads.map(([zh, en], index) => ({
    head: isZh ? zh : en,
    align: index === 0 ? 'left' : 'right',
    ...(index === 0 && { min: 10 }),
  }));
  return open.length === 0
    ? []
    : textTable(
        columns,
        open.map((each) => rowOf(each, context)),
        layout,
      );
}

const heads: readonly (readonly [zh: readonly string[], en: readonly string[]])[] = [
  [['指标'], ['Indicator']],
  [['目标值'], ['Target']],
  [
    ['预计', '期末'],
    ['At the', ' end'],
  ],
  [
    ['预计', '缺口'],
    ['Missing', ' then'],
  ],
  [
    ['预计达', '到年份'],
    ['Reached', ' in'],
  ],
  [
    ['实际', '年均增量'],
    ['Change', ' a year'],
  ],
  [
    ['今后需要', '年均增量'],
    ['Needed', ' a year'],
  ],
];

const openTargets = ({ indicators }: PlanEvaluation): Open[] =>
  indicators.flatMap((indicator) =>
    indicator.targets
      .filter(({ projection, isMet }) => projection !== null && isMet !== true)
      .map((target) => ({ indicator, target })),
  );

function rowOf({ indicator, target }: Open, context: FigureContext): Cell[] {
  const { language } = context;
  const figures = targetFigures(indicator, target, context);
  return [
    targetName(indicator, target, language),
    visibleText(figures.goal),
    figures.projected,
    figures.shortfall,
    target.projection?.reachedIn ?? { zh: '达不到', en: 'never' }[language],
    changePerYear(target.observedChangePerYear, language),
    changePerYear(target.requiredChangePerYearFromNow, language),
  ];
}
