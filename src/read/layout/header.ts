import { cellText } from '../cell.js';
import type { SheetRow } from '../sheetRow.js';
import type { Column } from './column.js';
import { headingKey } from './headingKey.js';
import type { HeadingMeaning } from './headingMeaning.js';
import { headingMeaning } from './headingMeaning.js';
import { plainHeading } from './plainHeading.js';
import type { SheetField } from './sheetField.js';
import type { ColumnMapping, SheetMapping } from './sheetMapping.js';

/** A header of one row or several, with what each column was taken for. */
export interface Header<F extends string = SheetField> {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly Column<F>[];
  /** Headings of the columns that are not read. */
  readonly ignored: readonly string[];
}

/** Reads rows, one below the other, as one header. */
export function readHeader(rows: readonly SheetRow[], mapping: SheetMapping = {}): Header {
  const columns: Column[] = [];
  const ignored: string[] = [];
  const mapped = mappedHeadings(mapping);
  const stacks = headingStacks(rows);
  for (const [index, stack] of stacks.entries()) {
    const header = stack.join(' ');
    if (header === '') continue;
    const known = mapped.get(headingKey(header)) ?? mapped.get(headingKey(stack.at(-1) ?? ''));
    const meaning = known === undefined ? meaningOf(stack) : known;
    if (meaning) columns.push({ ...meaning, index, header });
    else ignored.push(header);
  }
  return { rows, columns: [...columns, ...saidOfEveryRow(columns, mapping)], ignored };
}

/** What the caller says of every row, where no column of the sheet says it. */
function saidOfEveryRow(columns: readonly Column[], { everyRow = {} }: SheetMapping): Column[] {
  const isSaid = (field: string): boolean =>
    columns.some(
      (column) => column.field === field || (field === 'period' && column.field === 'value' && column.period),
    );
  return Object.entries(everyRow)
    .filter(([field]) => !isSaid(field))
    .map(([field, fixed = '']) => ({ field: field as SheetField, index: -1, header: '', fixed }));
}

function mappedHeadings({ columns = {} }: SheetMapping): ReadonlyMap<string, HeadingMeaning | null> {
  return new Map(
    Object.entries(columns).map(([heading, mapped]) => [headingKey(heading), mapped && meaningBy(mapped)]),
  );
}

function meaningBy(mapped: SheetField | ColumnMapping): HeadingMeaning {
  if (typeof mapped === 'string') return { field: mapped };
  const { field, period, unit } = mapped;
  return { field, ...(period !== undefined && { period }), ...(unit !== undefined && { unit }) };
}

/** The headings over each column, from the top down, each once. */
function headingStacks(rows: readonly SheetRow[]): string[][] {
  const grid = rows.map(({ cells }) => cells.map((cell) => cellText(cell).trim()));
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const spread = grid.map((cells, depth) => spreadRight(cells, grid[depth + 1] ?? []));
  return Array.from({ length: width }, (_, index) => [
    ...new Set(spread.map((cells) => cells[index] ?? '').filter((text) => text !== '')),
  ]);
}

/**
 * A heading over several columns stands over the first of them only, once its merged cell went through CSV: it is carried
 * to the right as long as headings stand below.
 */
function spreadRight(cells: readonly string[], below: readonly string[]): string[] {
  const width = Math.max(cells.length, below.length);
  let carried = '';
  return Array.from({ length: width }, (_, index) => {
    const own = cells[index] ?? '';
    carried = (below[index] ?? '') === '' ? '' : own || carried;
    return own || carried;
  });
}

/** What headings one below the other say together: 2021 over 完成值, 完成值 over 2021, 2023年 over 上半年. */
function meaningOf(stack: readonly string[]): HeadingMeaning | null {
  const [last = ''] = stack.slice(-1);
  if (stack.length === 1) return headingMeaning(last);
  const joined = [stack.join(''), [...stack].reverse().join('')].map(headingMeaning).find(Boolean);
  if (joined) return joined;
  const alone = headingMeaning(last);
  const isNamedAbove = stack.slice(0, -1).every((heading) => isNeutral(heading));
  // A year below an unknown heading may be the year of anything.
  return alone && (alone.period === undefined || isNamedAbove) ? alone : null;
}

/** Headings over years that say nothing about them. */
function isNeutral(heading: string): boolean {
  const { name } = plainHeading(heading);
  const isOfTime = headingMeaning(heading)?.field === 'period';
  return (
    isOfTime ||
    [
      '各年度',
      '分年度',
      '历年',
      '历年数据',
      '各年完成值',
      '各年度完成值',
      '完成情况',
      '年度完成情况',
      '进展情况',
      '各年度完成情况',
      '历年完成情况',
    ].includes(name)
  );
}
