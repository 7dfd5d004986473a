import type { Finding } from '../../../finding/finding.js';
import type { TableIndicator, TableTarget } from '../../parsedIndicatorTable.js';
import type { ColumnRole } from '../columnRoles.js';
import { tableFinding } from '../tableFinding.js';
import type { UnderstoodColumn } from '../understoodColumn.js';
import { baselineIn } from './baselineIn.js';
import { repeatsDifference } from './repeatsDifference.js';
import { cellsIn, isEmpty } from './rowCells.js';
import type { ColumnCell, RowContext } from './rowContext.js';
import { whereOf } from './rowContext.js';
import { rowDoubts } from './rowDoubts.js';
import { targetsIn } from './targetsIn.js';

const aims = new Set<ColumnRole>(['target', 'growth', 'change', 'total']);

/** Baseline and targets of a row. Empty places count only where the row has no target at all. */
export function figuresIn(
  entries: readonly ColumnCell[],
  columns: readonly UnderstoodColumn[],
  row: number,
  context: RowContext,
) {
  const start = cellsIn(entries, 'baseline')[0];
  const columnBaseline = start ? baselineIn(start, context) : null;
  const filled = entries.filter(({ column, cell }) => aims.has(column.role) && !isEmpty(cell.text));
  const direct = filled.filter(({ column, cell }) => !isChange(column, cell.text));
  const changes = filled.filter((entry) => !direct.includes(entry));
  const read = direct.map((entry) => targetsIn(entry, context));
  const inCell = read.find(({ baseline }) => baseline)?.baseline;
  const cellWhere = read.flatMap(({ targets }) => targets)[0]?.where ?? context.place;
  const baseline = columnBaseline ?? (inCell ? { ...inCell, where: cellWhere } : null);
  const told = read.flatMap(({ targets }) => targets);
  const changed = changes.flatMap((entry) => changeTargets(entry, context, baseline, told));
  const targets = [...told, ...changed];
  for (const found of rowDoubts(targets, baseline, entries, context)) context.tell(found);
  const attribute = read.find((one) => one.attribute)?.attribute ?? null;
  return {
    baseline,
    attribute,
    targets: targets.length > 0 ? targets : unsetTarget(entries, columns, row, context),
  };
}

// 由0.45提高到0.5 below 2010年与2005年相比: where it stood and where it goes.
const reaches = /(?:提[高升]|增[加长]|上升|扩大|下降|降低?|减少?|压减|缩[小短])[到至]/;

const isChange = ({ role }: UnderstoodColumn, text: string): boolean =>
  (role === 'change' && !reaches.test(text)) || (role === 'growth' && /^\s*[[〔【]/.test(text));

/** A change that repeats the difference of the row is left out; one that contradicts it stays, and is told. */
function changeTargets(
  entry: ColumnCell,
  context: RowContext,
  baseline: TableIndicator['baseline'],
  targets: readonly TableTarget[],
): readonly TableTarget[] {
  const told: Finding[] = [];
  const read = targetsIn(entry, { ...context, tell: (found) => told.push(found) });
  const repeated = read.targets.map((change) => repeatsDifference(change, baseline, targets));
  if (repeated.length > 0 && repeated.every((one) => one?.isSame)) return [];
  for (const found of told) context.tell(found);
  for (const one of repeated) {
    if (!one || one.isSame) continue;
    const details = { seen: entry.cell.text, change: String(one.difference) };
    context.tell(tableFinding('table/changeDisagrees', whereOf(context.place, entry), details));
  }
  return read.targets;
}

/** The place of a target that holds none; nothing where the table has no column for targets. */
function unsetTarget(
  entries: readonly ColumnCell[],
  columns: readonly UnderstoodColumn[],
  row: number,
  context: RowContext,
): readonly TableTarget[] {
  const column = columns.findLast(({ role }) => role === 'target' || role === 'total');
  const empty = entries.find((entry) => entry.column === column);
  return column ? targetsIn(empty ?? { column, cell: { text: '', row } }, context).targets : [];
}
