import type { Finding } from '../../../finding/finding.js';
import type { TableBaseline, TableTarget } from '../../parsedIndicatorTable.js';
import { cellKind } from '../body/cellKind.js';
import type { ColumnRole } from '../columnRoles.js';
import { cellDoubt } from './cellDoubt.js';
import { isEmpty } from './rowCells.js';
import type { ColumnCell, RowContext } from './rowContext.js';
import { valueDoubt } from './valueDoubt.js';

const noGoal = /权重|分值|得分|计分|排[名序]|位次|进度|进展/;
const twice = {
  zh: '同一行另有一列也是这一年的目标，数值不同',
  en: 'another column of the row sets a different one',
};
const unread = {
  zh: '这一行没有读出目标，这一列的数没有读',
  en: 'no target was read in the row, and this was not read',
};

/** What the columns of a row say together that can hardly be meant: two goals for one year, or none beside a figure. */
export function rowDoubts(
  targets: readonly TableTarget[],
  baseline: TableBaseline | null,
  entries: readonly ColumnCell[],
  context: RowContext,
): Finding[] {
  const rivals = targets.flatMap((target, at) =>
    targets.slice(0, at).some((other) => isRival(target, other))
      ? entries.filter(({ column }) => column.heading === target.where.column).slice(0, 1)
      : [],
  );
  const isOpen = targets.every((target) => target.kind === 'unset' && target.reason === 'empty');
  const figures = entries.filter(
    ({ column, cell }) =>
      column.role === 'ignored' &&
      !noGoal.test(column.heading) &&
      (column.year ?? Infinity) > (context.baseYear ?? 0) &&
      cellKind(cell.text) === 'figure',
  );
  const unsure = entries.find(
    ({ column, cell }) =>
      column.doubt &&
      (column.role === 'name' ||
        hasFigure(cell.text) ||
        (isOpen && column.role === 'ignored' && !isEmpty(cell.text))),
  );
  const strange = targets.flatMap((target) => {
    const why = valueDoubt(target, baseline, context);
    const entry = entries.find(({ column }) => column.heading === target.where.column);
    return why && entry ? [cellDoubt(entry, context, why)] : [];
  });
  const misplaced = entries.find(
    ({ column, cell }) =>
      wordRoles.has(column.role) && cellKind(cell.text) === 'figure' && !isYear(cell.text),
  );
  return [
    ...(unsure?.column.doubt ? [cellDoubt(unsure, context, unsure.column.doubt)] : []),
    ...(misplaced ? [cellDoubt(misplaced, context, inWords)] : []),
    ...strange.slice(0, 1),
    ...rivals.map((entry) => cellDoubt(entry, context, twice)),
    ...(isOpen ? figures.slice(0, 1).map((entry) => cellDoubt(entry, context, unread)) : []),
  ];
}

const wordRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'unit',
  'attribute',
  'responsible',
  'remark',
]);
const inWords = { zh: '这一列不该是数', en: 'its column is none of figures' };
const isYear = (text: string): boolean => /^\s*(?:19|20)\d{2}\s*年?/.test(text);

const hasFigure = (text: string): boolean => cellKind(text) === 'figure' || /\d/.test(text);

const figureOf = (target: TableTarget): unknown => ('value' in target ? target.value : null);

/** Two columns with another figure each, for the same year and with the same force. */
function isRival(target: TableTarget, other: TableTarget): boolean {
  const [value, before] = [figureOf(target), figureOf(other)];
  return (
    target.kind === other.kind &&
    (target.kind !== 'increment' || target.counts === 'additions') &&
    typeof value === 'number' &&
    typeof before === 'number' &&
    value !== before &&
    target.where.column !== other.where.column &&
    target.by === other.by &&
    target.commitment?.strength === other.commitment?.strength &&
    ('comparator' in target ? target.comparator : null) === ('comparator' in other ? other.comparator : null)
  );
}
