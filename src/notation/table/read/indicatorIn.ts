import type { Finding } from '../../../finding/finding.js';
import { finding } from '../../../finding/finding.js';
import type { ValueOf } from '../../../model/label.js';
import { isSameUnit, unitPer } from '../../../quantity/unit.js';
import type { TableIndicator, TableNote, TableTarget } from '../../parsedIndicatorTable.js';
import { attributeOf } from '../../read/attributeOf.js';
import { normalText } from '../../text/normalText.js';
import type { IndicatorRow } from '../body/bodyOf.js';
import { cellKind } from '../body/cellKind.js';
import { isOrdinal } from '../body/isOrdinal.js';
import type { ColumnRole } from '../columnRoles.js';
import type { IndicatorName } from '../indicatorName.js';
import { indicatorName } from '../indicatorName.js';
import type { UnderstoodColumn } from '../understoodColumn.js';
import { baselineIn } from './baselineIn.js';
import { dimensionOf } from './dimensionOf.js';
import { repeatsDifference } from './repeatsDifference.js';
import type { ColumnCell, RowContext } from './rowContext.js';
import { whereOf } from './rowContext.js';
import { targetsIn } from './targetsIn.js';

/** What holds for every row of a table. */
export interface WholeTable {
  readonly columns: readonly UnderstoodColumn[];
  /** Unit printed above the table. */
  readonly unit: string | null;
  readonly notes: readonly TableNote[];
  readonly lowerIsBetter: readonly string[] | null;
  readonly years: Pick<RowContext, 'baseYear' | 'period' | 'place'>;
  /** True where merged cells are known, so that an empty cell is empty. */
  readonly hasMerges: boolean;
  readonly tell: (found: Finding) => void;
}

/** What rows leave for the rows below them, where merged cells came out empty. */
export interface FromAbove {
  readonly category: string | null;
  readonly group: string | null;
  readonly attribute: ValueOf<'attribute'> | null;
  readonly name: string | null;
}

export const nothingAbove: FromAbove = { category: null, group: null, attribute: null, name: null };

const aims = new Set<ColumnRole>(['target', 'growth', 'change', 'total']);
const isEmpty = (text: string): boolean => ['empty', 'mark'].includes(cellKind(text));

/** The indicator of a row, with what the row leaves for those below. */
export function indicatorIn(
  row: IndicatorRow,
  table: WholeTable,
  above: FromAbove,
): { readonly indicator: TableIndicator; readonly left: FromAbove } {
  for (const found of row.findings) table.tell(found);
  const entries = entriesOf(row, table.columns);
  const nameEntry = entries.find(({ column }) => column.role === 'name');
  const own = indicatorName(nameEntry?.cell.text ?? '');
  const name = { ...own, partOf: own.isPart ? above.name : null };
  const context = contextOf(name, entries, table);
  const category = categoryOf(entries, row.group, above, own.name);
  const read = readFigures(entries, table.columns, row.row, context);
  const attribute = attributeIn(entries, own, table, above, read.attribute);
  const dimension = category === null ? null : dimensionOf(category);
  const where = nameEntry ? whereOf(table.years.place, nameEntry) : { ...table.years.place, row: row.row };
  const number = numberIn(entries) ?? own.number;
  const [responsible, remark] = [wordsIn(entries, 'responsible'), wordsIn(entries, 'remark')];
  return {
    indicator: {
      ...(number !== null && { number }),
      name: own.name,
      ...(name.partOf !== null && { partOf: name.partOf }),
      unit: context.unit,
      ...(category !== null && { category }),
      ...(dimension && { dimension }),
      ...(attribute && { attribute }),
      baseline: read.baseline,
      targets: read.targets,
      ...(responsible && { responsible }),
      ...(remark && { remark }),
      where,
    },
    left: { category, group: row.group, attribute, name: own.isPart ? above.name : own.name },
  };
}

const entriesOf = ({ cells }: IndicatorRow, columns: readonly UnderstoodColumn[]): ColumnCell[] =>
  columns.flatMap((column, at) => {
    const cell = cells[at];
    return cell ? [{ column, cell }] : [];
  });

const cellsIn = (entries: readonly ColumnCell[], role: ColumnRole): ColumnCell[] =>
  entries.filter(({ column }) => column.role === role);

function wordsIn(entries: readonly ColumnCell[], role: ColumnRole): string | null {
  const words = cellsIn(entries, role).flatMap(({ cell }) => (isEmpty(cell.text) ? [] : [cell.text]));
  return words.length > 0 ? words.join('；') : null;
}

function numberIn(entries: readonly ColumnCell[]): number | null {
  const text = cellsIn(entries, 'number')[0]?.cell.text ?? '';
  const digits = /^\D?(\d{1,3})\D?$/.exec(text.trim())?.[1];
  return isOrdinal(text) && digits !== undefined ? Number(digits) : null;
}

/** The group: its column, filled down, or else the row above that names one. */
function categoryOf(
  entries: readonly ColumnCell[],
  group: string | null,
  above: FromAbove,
  name: string,
): string | null {
  const cells = cellsIn(entries, 'category').map(({ cell }) => cell.text);
  // A cell merged over group and name is a name.
  const own = cells.filter((text) => !isEmpty(text) && indicatorName(text).name !== name);
  if (own.length > 0) return own.map((text) => indicatorName(text).name).join(' / ');
  if (cells.some((text) => !isEmpty(text))) return group;
  return group !== above.group ? group : (above.category ?? group);
}

function unitIn(entries: readonly ColumnCell[], name: IndicatorName, table: WholeTable): string | null {
  const entry = cellsIn(entries, 'unit')[0];
  const printed = entry && !isEmpty(entry.cell.text) ? plainUnit(entry.cell.text) : null;
  if (entry && printed !== null && name.unit !== null && !isSame(printed, name)) {
    const where = whereOf(table.years.place, entry);
    table.tell(finding('notation/unitDisagrees', where, { seen: name.unit, unit: printed }));
  }
  return printed ?? name.unit ?? table.unit;
}

const plainUnit = (text: string): string =>
  normalText(text)
    .text.replace(/^\((.*)\)$/, '$1')
    .replace(/^单位:?/, '');

const isSame = (unit: string, { name, unit: other }: IndicatorName): boolean =>
  other === null || unit === other || isSameUnit(unitPer(name, unit), unitPer(name, other));

function contextOf(name: IndicatorName, entries: readonly ColumnCell[], table: WholeTable): RowContext {
  const { lowerIsBetter, notes, years, tell } = table;
  const direction = lowerIsBetter?.includes(name.name) ? 'lower' : 'higher';
  const unit = unitIn(entries, name, table);
  return { ...years, name: name.name, unit, direction: lowerIsBetter ? direction : null, notes, tell };
}

function attributeIn(
  entries: readonly ColumnCell[],
  name: IndicatorName,
  table: WholeTable,
  above: FromAbove,
  inTarget: ValueOf<'attribute'> | null,
): ValueOf<'attribute'> | null {
  const marked = table.notes.find(({ mark, attribute }) => attribute && mark && name.marks.includes(mark));
  const [entry] = cellsIn(entries, 'attribute');
  const printed = entry ? attributeOf(normalText(entry.cell.text).text.replace(/[*①-⑩]+$/, '')) : null;
  const own = printed ?? inTarget ?? marked?.attribute ?? null;
  const column = table.columns.find(({ role }) => role === 'attribute');
  if (own || !column || entry || table.hasMerges || !above.attribute) return own;
  const where = { ...table.years.place, row: entries[0]?.cell.row ?? 1, column: column.heading };
  const seen = { binding: '约束性', anticipatory: '预期性' }[above.attribute];
  table.tell(finding('table/filledDown', where, { seen }));
  return above.attribute;
}

/** Baseline and targets of a row. Empty places count only where the row has no target at all. */
function readFigures(
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
  const attribute = read.find((one) => one.attribute)?.attribute ?? null;
  return {
    baseline,
    attribute,
    targets: targets.length > 0 ? targets : unsetTarget(entries, columns, row, context),
  };
}

const isChange = ({ role }: UnderstoodColumn, text: string): boolean =>
  role === 'change' || (role === 'growth' && /^\s*[[〔【]/.test(text));

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
    context.tell(finding('table/changeDisagrees', whereOf(context.place, entry), details));
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
