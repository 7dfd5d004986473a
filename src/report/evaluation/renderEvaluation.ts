import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { Text } from '../../model/text.js';
import { explanation } from '../derivation/explanation.js';
import { bulletList } from '../layout/bulletList.js';
import type { Paint } from '../layout/paint.js';
import { paintOf } from '../layout/paint.js';
import type { TableLayout } from '../layout/textTable.js';
import { usualWidth } from '../layout/usualWidth.js';
import { wrapText } from '../layout/wrapText.js';
import { commitmentSummary } from './commitmentSummary.js';
import { commitmentTable } from './commitmentTable.js';
import { declaredDetails } from './declaredDetails.js';
import { describeEvaluation } from './describeEvaluation.js';
import { evaluationHeading } from './evaluationHeading.js';
import { evaluationTable } from './evaluationTable.js';
import { holdDetails } from './holdDetails.js';
import { missingQuantities } from './missingQuantities.js';
import { projectionTable, projectionTitle } from './projectionTable.js';
import { readingNotes } from './readingNotes.js';
import { statusSummary } from './statusSummary.js';
import type { FigureContext } from './targetFigures.js';

/** How an evaluation is to be written. */
export interface EvaluationFormat {
  readonly language: Language;
  /** `table` for people, `json` for programs: the evaluation as it is. */
  readonly format: 'table' | 'json';
  /** The plan evaluated. With it the report knows its title, region, decimals and printed comparators. */
  readonly plan?: Plan;
  /** Columns of the terminal; 120 when left out. */
  readonly width?: number;
  /** True for ANSI colours, or a function that paints. Left out: none. */
  readonly colour?: boolean | Paint;
  /**
   * In a table: tell how the results came about. True for all targets, after the table; the id of a target for that one
   * alone, instead of the table. JSON has the derivations in any case.
   */
  readonly explain?: boolean | string;
}

/**
 * An evaluation as text: the table 指标完成情况表, the counts by status, where the trends lead, what was kept up year by
 * year, what the sources declare, the commitments, and what could not be computed with its reasons. Illustrative figures
 * are announced in the first line and in the title. Scores and declared statuses have a column where there are any.
 *
 * @returns the text without a line break at its end
 * @throws RangeError when `explain` is not the id of a target evaluated
 * @example
 * console.log(renderEvaluation(evaluation, { language: 'zh', format: 'table', plan }));
 * JSON.parse(renderEvaluation(evaluation, { language: 'zh', format: 'json' })); // equals the evaluation
 */
export function renderEvaluation(evaluation: PlanEvaluation, format: EvaluationFormat): string {
  if (format.format === 'json') return JSON.stringify(evaluation, null, 2);
  const { language, plan, width = usualWidth, explain = false } = format;
  const paint = paintOf(format.colour);
  const layout = { width, paint };
  const section = (title: Text, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', paint(title[language], 'strong'), ...lines];

  const heading = evaluationHeading(evaluation, { language, plan }, layout);
  if (typeof explain === 'string') {
    return joined([...heading, '', ...explanation(evaluation, explain, language, layout)]);
  }
  return joined([
    ...heading,
    '',
    ...evaluationTable(evaluation, { language, plan }, layout),
    ...section(
      titles.notes,
      bulletList(
        readingNotes(evaluation).map((note) => note[language]),
        layout,
      ),
    ),
    ...section(titles.summary, [
      ...wrapText(describeEvaluation(evaluation, language), width),
      '',
      ...statusSummary(evaluation, language, layout),
    ]),
    ...section(projectionTitle(evaluation), projectionTable(evaluation, { language, plan }, layout)),
    ...section(titles.held, bulletList(holdDetails(evaluation, language), layout)),
    ...section(titles.declared, bulletList(declaredDetails(evaluation, language), layout)),
    ...section(titles.commitments(evaluation), commitmentLines(evaluation, { language, plan }, layout)),
    ...section(titles.missing, missingLines(evaluation, language, width)),
    ...section(titles.explanation, explain ? explanation(evaluation, null, language, layout) : []),
  ]);
}

const joined = (lines: readonly string[]): string => lines.map((line) => line.trimEnd()).join('\n');

const titles = {
  notes: { zh: '指标解释', en: 'How to read the table' },
  summary: { zh: '状态汇总', en: 'Summary by status' },
  commitments: ({ summary }: PlanEvaluation): Text => ({
    zh: `定性与里程碑任务（共${summary.commitmentCount}项，无对应指标，不计入上表）`,
    en: `Qualitative goals and milestones (${summary.commitmentCount} without an indicator, not in the table)`,
  }),
  held: { zh: '逐年目标与经常性工作', en: 'Period by period' },
  declared: { zh: '填报情况与评价对照', en: 'What the sources declare, beside the evaluation' },
  unrecorded: { zh: '没有执行记录的：', en: 'Without a record:' },
  explanation: { zh: '计算过程', en: 'How the results came about' },
  missing: { zh: '未能计算的内容及原因', en: 'What could not be computed, and why' },
};

/** Recorded commitments in a table, the others by kind. */
function commitmentLines(evaluation: PlanEvaluation, context: FigureContext, layout: TableLayout): string[] {
  const recorded = commitmentTable(evaluation, context, layout);
  const others = bulletList(commitmentSummary(evaluation, context), layout);
  if (recorded.length === 0 || others.length === 0) return [...recorded, ...others];
  const { zh, en } = titles.unrecorded;
  return [...recorded, '', context.language === 'zh' ? zh : en, ...others];
}

function missingLines(evaluation: PlanEvaluation, language: Language, width: number): string[] {
  return missingQuantities(evaluation, language).flatMap(({ reason, places }) => [
    ...bulletList([`${reason}${language === 'zh' ? '：' : ':'}`], { width }),
    ...bulletList(places, { width, indent: 4 }),
  ]);
}
