import type { PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import { labelOf } from '../../model/label.js';
import type { TableLayout } from '../layout/textTable.js';
import { textTable } from '../layout/textTable.js';
import { visibleText } from '../layout/visibleText.js';
import { commitmentInWords } from '../plan/commitmentInWords.js';
import { recordInWords } from './recordInWords.js';
import { statusCell } from './statusCell.js';
import type { FigureContext } from './targetFigures.js';
import { noFigure } from './targetFigures.js';

/** Whether anything was recorded of a target without an indicator. */
export const isRecorded = ({ record }: TargetEvaluation): boolean => record !== null;

/** The targets without an indicator that progress records tell of: what, by when, status, and the newest record. */
export function commitmentTable(
  evaluation: PlanEvaluation,
  { language, plan }: FigureContext,
  layout: TableLayout,
): string[] {
  const planned = new Map(plan?.targets.map((target) => [target.id, target]));
  const rows = evaluation.commitments.filter(isRecorded).map((target) => {
    const source = planned.get(target.targetId);
    return [
      visibleText(source ? commitmentInWords(source, language) : target.printed),
      labelOf('targetKind', target.kind, language),
      target.by ?? noFigure,
      target.record === null ? noFigure : recordInWords(target.record, language),
      statusCell(target.status, evaluation, language),
    ];
  });
  const columns = heads[language].map((head, index) => ({ head: [head], ...(index === 0 && { min: 16 }) }));
  return rows.length === 0 ? [] : textTable(columns, rows, layout);
}

const heads = {
  zh: ['任务', '类别', '期限', '执行记录', '状态'],
  en: ['Commitment', 'Kind', 'By', 'Record', 'Status'],
} as const;
