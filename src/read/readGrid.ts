import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import { resumed } from './bytes/resumed.js';
import { cellText } from './cell.js';
import type { Grid } from './grid.js';
import { columnLimit } from './layout/columnLimit.js';
import type { Header } from './layout/header.js';
import { headlessColumns } from './layout/headlessColumns.js';
import type { LayoutRead } from './layout/layout.js';
import { headerSearch } from './layout/layout.js';
import { rowsOfSheet } from './layout/rowsOfSheet.js';
import { saysIllustrative } from './layout/saysIllustrative.js';
import type { SheetKind } from './layout/sheetKind.js';
import type { SheetMapping } from './layout/sheetMapping.js';
import type { Row } from './row.js';
import type { SheetRow } from './sheetRow.js';
import { columnLetters, isBlankRow } from './sheetRow.js';
import type { UnderstoodSheet } from './understoodSheet.js';

/** What a sheet is read with. */
export interface GridOptions<F extends string> {
  /** The file, and the sheet of a workbook. */
  readonly place: Where;
  readonly kind: SheetKind<F>;
  readonly mapping: SheetMapping<F>;
  /** Whether the file has other sheets to read: then one of another kind is passed over, and else it is a fault. */
  readonly hasOthers: boolean;
  readonly onFinding: (found: Finding) => void;
  readonly onSheet: (sheet: UnderstoodSheet<F>) => void;
}

/** The rows of one sheet as they come, in batches. The sheet is told once it was read, or passed over. */
export async function* readGrid<F extends string>(
  grid: Grid,
  options: GridOptions<F>,
): AsyncGenerator<readonly Row<F>[]> {
  const { place, kind, mapping, onFinding, onSheet } = options;
  const batches = grid.rows(onFinding)[Symbol.asyncIterator]();
  const head = await takeHead(batches, mapping.headerRow ?? 0);
  const read = layoutOf(head, options);
  const reason = options.hasOthers ? kind.whyPassedOver(head, read) : null;
  if (reason) onFinding(finding('sheet/skipped', place, { reason }));
  else for (const fault of read.faults) onFinding(fault);
  const { layout } = read;
  if (!layout) {
    await batches.return?.();
    onSheet({ ...unread(grid), ...(reason && { skipped: reason }) });
    return;
  }
  const { header } = layout;
  const [first, last] = [header.rows[0]?.record ?? 0, header.rows.at(-1)?.record ?? 0];
  const below = head.filter(({ record }) => record > last);
  tellIgnored(header, place, onFinding);
  for (const doubt of [...headlessColumns(header, below, place), ...kind.doubts(header, mapping, place)])
    onFinding(doubt);
  let illustrativeRow = head.find((row) => row.record < first && isIllustrativeTitle(row))?.row;
  const rowsOf = rowsOfSheet(layout, {
    place,
    isDelimited: grid.format === 'csv',
    tell: onFinding,
    onIllustrative: (row) => {
      illustrativeRow ??= row;
    },
  });
  let rowsRead = 0;
  const take = (rows: readonly SheetRow[]): readonly Row<F>[] => {
    const taken: Row<F>[] = [];
    for (const row of rows) rowsOf(row, taken);
    rowsRead += taken.length;
    return taken;
  };
  for await (const batch of resumed([below], batches)) yield take(batch);
  const sheet = understood(grid, layout.kind, header, rowsRead);
  onSheet({ ...sheet, ...(illustrativeRow !== undefined && { illustrativeRow }) });
}

/** Rows enough to find a header in, blank ones left out. */
async function takeHead(
  batches: AsyncIterator<readonly SheetRow[]>,
  headerRow: number,
): Promise<readonly SheetRow[]> {
  const head: SheetRow[] = [];
  const wanted = headerSearch + 5;
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    // Blank rows say nothing, and there may be a million of them.
    for (const row of next.value) if (!isBlankRow(row)) head.push(row);
    if (head.length >= wanted && (next.value.at(-1)?.record ?? 0) > headerRow + wanted) break;
  }
  return head;
}

function layoutOf<F extends string>(
  filled: readonly SheetRow[],
  { place, kind, mapping }: GridOptions<F>,
): LayoutRead<F> {
  const none = (fault: Finding): LayoutRead<F> => ({ layout: null, header: null, faults: [fault] });
  if (filled.length === 0) return none(finding('sheet/empty', place, {}));
  const wide = filled.slice(0, headerSearch).find(({ cells }) => cells.length > columnLimit);
  if (wide) {
    const details = { seen: String(wide.cells.length), limit: columnLimit };
    return none(finding('sheet/tooManyColumns', { ...place, row: wide.row }, details));
  }
  return kind.readLayout(filled, mapping, place);
}

function tellIgnored(
  { rows, ignored }: Pick<Header, 'rows' | 'ignored'>,
  place: Where,
  tell: (found: Finding) => void,
): void {
  const row = rows[0]?.row ?? 1;
  for (const seen of ignored.filter((heading) => heading.includes('\ufffd')))
    tell(finding('cell/textBroken', { ...place, row }, { seen }));
  if (ignored.length > 0) tell(finding('sheet/columnsIgnored', { ...place, row }, { headers: ignored }));
}

/** Whether one of the cells above a table, or all of them together, say that its figures are made up. */
function isIllustrativeTitle({ cells }: SheetRow): boolean {
  const texts = cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
  return [...texts, texts.join(', ')].some(saysIllustrative);
}

const unread = ({ name }: Grid) => ({
  sheet: name,
  layout: null,
  headerRows: [],
  columns: [],
  ignored: [],
  rowsRead: 0,
});

function understood<F extends string>(
  { name }: Grid,
  layout: UnderstoodSheet['layout'],
  { rows, columns, ignored }: Header<F>,
  rowsRead: number,
): UnderstoodSheet<F> {
  return {
    sheet: name,
    layout,
    headerRows: rows.map(({ row }) => row),
    columns: columns
      .filter(({ index }) => index >= 0)
      .map(({ field, index, header, unit, period }) => ({
        column: columnLetters(index),
        header,
        field,
        ...(unit !== undefined && { unit }),
        ...(period !== undefined && { period }),
      })),
    ignored,
    rowsRead,
  };
}
