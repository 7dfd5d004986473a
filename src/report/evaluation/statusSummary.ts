import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import type { TableLayout } from '../layout/textTable.js';
import { textTable } from '../layout/textTable.js';
import { formatPercent } from '../number/formatPercent.js';
import { statusCell } from './statusCell.js';

/** How many targets have each status, as lines of a small table; a status that none has is left out. */
export function statusSummary(evaluation: PlanEvaluation, language: Language, layout: TableLayout): string[] {
  const heads = language === 'zh' ? ['状态', '目标数', '占比'] : ['Status', 'Targets', 'Share'];
  const { byStatus, targetCount } = evaluation.summary;
  const rows = Object.entries(byStatus)
    .filter(([, number]) => number > 0)
    .map(([status, number]) => [
      statusCell(status, evaluation, language),
      String(number),
      formatPercent(number / targetCount),
    ]);
  const columns = heads.map((head, index) => ({
    head: [head],
    align: index === 0 ? ('left' as const) : ('right' as const),
  }));
  return rows.length === 0 ? [] : textTable(columns, rows, layout);
}
