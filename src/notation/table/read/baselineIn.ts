import type { TableBaseline } from '../../parsedIndicatorTable.js';
import type { TargetContext } from '../../parsedTarget.js';
import { parseTarget } from '../../parseTarget.js';
import { cellKind } from '../body/cellKind.js';
import { tableFinding } from '../tableFinding.js';
import { figureDoubts } from './figureDoubts.js';
import { placedFindings } from './placedFindings.js';
import type { ColumnCell, RowContext } from './rowContext.js';
import { whereOf } from './rowContext.js';
import { unmarked } from './unmarked.js';

/** The starting value of a cell; `null` for an empty one. Words that are no figure are told. */
export function baselineIn(entry: ColumnCell, context: RowContext): TableBaseline | null {
  const kind = cellKind(entry.cell.text);
  if (kind === 'empty' || kind === 'mark') return null;
  const where = whereOf(context.place, entry);
  const { text, note, isMarked, year } = unmarked(entry, context);
  const { column } = entry;
  const known: TargetContext = {
    column: 'baseline',
    indicatorName: context.name,
    unit: context.unit ?? column.unit,
    baseYear: column.year ?? context.baseYear,
    period: context.period,
  };
  const parsed = parseTarget(text, known);
  const doubts = figureDoubts(text, known);
  const { baseline } = parsed;
  const told = doubts.findings.length > 0 ? doubts.findings : parsed.findings;
  for (const found of placedFindings(told, where)) context.tell(found);
  if (doubts.isUnreadable) return null;
  if (!baseline) {
    context.tell(tableFinding('notation/unreadable', where, { seen: entry.cell.text }));
    return null;
  }
  const marked = note?.year ?? year;
  const period = marked ? String(marked) : isMarked && !note ? null : baseline.period;
  return { ...baseline, period, ...(column.isEstimated && { estimated: true }), where };
}
