import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Language, ValueOf } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import type { TableLayout } from '../layout/textTable.js';
import { textTable } from '../layout/textTable.js';
import { formatPercent } from '../number/formatPercent.js';
import { statusTone } from './statusTone.js';

/** How many targets have each status, as lines of a small table; a status that none has is left out. */
export function statusSummary(
  { summary }: PlanEvaluation,
  language: Language,
  layout: TableLayout,
): string[] {
  const heads = language === 'zh' ? ['状态', '目标数', '占比'] : ['Status', 'Targets', 'Share'];
  const statuses = (Object.keys(summary.byStatus) as ValueOf<'status'>[]).filter(
    (status) => summary.byStatus[status] > 0,
  );
  const rows = statuses.map((status) => [
    { text: labelOf('status', status, language), tone: statusTone[status] },
    String(summary.byStatus[status]),
    formatPercent(summary.byStatus[status] / summary.targetCount),
  ]);
  const columns = heads.map((head, index) => ({
    head: [head],
    align: index === 0 ? ('left' as const) : ('right' as const),
  }));
  return rows.length === 0 ? [] : textTable(columns, rows, layout);
}
