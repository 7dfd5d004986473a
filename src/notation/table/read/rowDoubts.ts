import type { Finding } from '../../../finding/finding.js';
import type { TableBaseline, TableTarget } from '../../parsedIndicatorTable.js';
import { cellKind } from '../body/cellKind.js';
import type { ColumnRole } from '../columnRoles.js';
import { scoreHeading } from '../scoreHeading.js';
import { cellDoubt } from './cellDoubt.js';
import { isEmpty } from './rowCells.js';
import type { ColumnCell, RowContext } from './rowContext.js';
import { valueDoubt } from './valueDoubt.js';

const noGoal = /排[名序]|位次|进度|进展/;
const twice = {
  zh: '同一行另有一列也是这一年的目标，数值不同',
  en: 'another column of the row sets a different one',
};
const unsure = { zh: '列名没有全读懂，或有歧义', en: 'its heading was not wholly understood' };

/** What the columns of a row say together that can hardly be meant: two goals for one year, or none beside a figure. */
export function rowDoubts(
  targets: readonly TableTarget[],
  baseline: TableBaseline | null,
  entries: readonly ColumnCell[],
  context: RowContext,
): Finding[] {
  const printedIn = new Map([...entries].reverse().map((entry) => [entry.column.heading, entry]));
  const entryOf = (target: TableTarget) => printedIn.get(target.where.column ?? '');
  const rivals = rivalsAmong(targets).flatMap((target) => entryOf(target) ?? []);
  const isOpen = targets.every((target) => target.kind === 'unset' && target.reason === 'empty');
  const vague = entries.find((entry) => isUnsure(entry, isOpen, context.baseYear ?? 0));
  const strange = targets.flatMap((target) => {
    const why = valueDoubt(target, baseline, context);
    const entry = entryOf(target);
    return why && entry ? [cellDoubt(entry, context, why)] : [];
  });
  return [
    ...(vague ? [cellDoubt(vague, context, unsure)] : []),
    ...strange.slice(0, 1),
    ...rivals.map((entry) => cellDoubt(entry, context, twice)),
  ];
}

const wordRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'unit',
  'attribute',
  'responsible',
  'remark',
]);
const isYear = (text: string): boolean => /^\s*(?:19|20)\d{2}\s*年?/.test(text);

/**
 * Whether a cell may be another thing than it was read as: its column is not understood, or takes words and no figures.
 *
 * @param isOpen whether the row has no target, so that whatever was not read may be one
 */
function isUnsure({ column, cell: { text } }: ColumnCell, isOpen: boolean, baseYear: number): boolean {
  const { role, heading, year } = column;
  const isFigure = cellKind(text) === 'figure';
  if (wordRoles.has(role)) return isFigure && !isYear(text);
  const isPassed = isOpen && role === 'ignored';
  if (column.isUnsure) return role === 'name' || /\d/.test(text) || isFigure || (isPassed && !isEmpty(text));
  return (
    isPassed &&
    isFigure &&
    !noGoal.test(heading) &&
    !scoreHeading.test(heading) &&
    (year ?? Infinity) > baseYear
  );
}

const figureOf = (target: TableTarget): unknown => ('value' in target ? target.value : null);

// A row has few goals of one kind; a hostile one must not be held against itself.
const fewestAsked = 8;

/** Targets before which another column has another figure, for the same year and with the same force. */
function rivalsAmong(targets: readonly TableTarget[]): TableTarget[] {
  const known = new Map<string, TableTarget[]>();
  return targets.filter((target) => {
    if (typeof figureOf(target) !== 'number') return false;
    if (target.kind === 'increment' && target.counts !== 'additions') return false;
    const comparator = 'comparator' in target ? target.comparator : null;
    const key = JSON.stringify([target.kind, target.by, target.commitment?.strength, comparator]);
    const before = known.get(key) ?? [];
    if (before.length < fewestAsked) known.set(key, [...before, target]);
    return before.some(
      (other) => figureOf(other) !== figureOf(target) && other.where.column !== target.where.column,
    );
  });
}
