import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import type { Words } from '../finding/words.js';
import { resumed } from './bytes/resumed.js';
import type { Grid } from './grid.js';
import { columnLimit } from './layout/columnLimit.js';
import type { Header } from './layout/header.js';
import { headingSynonyms } from './layout/headingSynonyms.js';
import { headlessColumns } from './layout/headlessColumns.js';
import type { LayoutRead } from './layout/layout.js';
import { headerSearch, readLayout } from './layout/layout.js';
import { periodsOutOfOrder } from './layout/periodsOutOfOrder.js';
import { rowsOfSheet } from './layout/rowsOfSheet.js';
import type { SheetMapping } from './layout/sheetMapping.js';
import type { Row } from './row.js';
import type { SheetRow } from './sheetRow.js';
import { columnLetters, isBlankRow } from './sheetRow.js';
import type { UnderstoodSheet } from './understoodSheet.js';

/** What a sheet is read with. */
export interface GridOptions {
  /** The file, and the sheet of a workbook. */
  readonly place: Where;
  readonly mapping: SheetMapping;
  /** Whether the file has other sheets to read: then one without figures is passed over, and else it is a fault. */
  readonly hasOthers: boolean;
  /** Whether headings that are understood but are not the usual ones are told. */
  readonly tellSynonyms?: boolean;
  readonly onFinding: (found: Finding) => void;
  readonly onSheet: (sheet: UnderstoodSheet) => void;
}

const reasons = {
  empty: { zh: '没有内容', en: 'it is empty' },
  noHeader: { zh: '没有认得出的表头', en: 'it has no header that is known' },
  noFigures: { zh: '没有完成值', en: 'it has no figures' },
} as const satisfies Record<string, Words>;

/** The rows of one sheet as they come, in batches. The sheet is told once it was read, or passed over. */
export async function* readGrid(grid: Grid, options: GridOptions): AsyncGenerator<readonly Row[]> {
  const { place, mapping, onFinding, onSheet } = options;
  const batches = grid.rows(onFinding)[Symbol.asyncIterator]();
  const head = await takeHead(batches, mapping.headerRow ?? 0);
  const read = layoutOf(head, options);
  const reason = options.hasOthers ? whyPassedOver(head, read) : null;
  if (reason) onFinding(finding('sheet/skipped', place, { reason }));
  else for (const fault of read.faults) onFinding(fault);
  const { layout } = read;
  if (!layout) {
    await batches.return?.();
    onSheet({ ...unread(grid), ...(reason && { skipped: reason }) });
    return;
  }
  const { header } = layout;
  const last = header.rows.at(-1)?.record ?? 0;
  const below = head.filter(({ record }) => record > last);
  tellIgnored(header, place, onFinding);
  for (const doubt of [...headlessColumns(header, below, place), ...periodsOutOfOrder(header, place)])
    onFinding(doubt);
  if (options.tellSynonyms) headingSynonyms(header, mapping, place).forEach(onFinding);
  const rowsOf = rowsOfSheet(layout, { place, isDelimited: grid.format === 'csv', tell: onFinding });
  let rowsRead = 0;
  const take = (rows: readonly SheetRow[]): readonly Row[] => {
    const taken: Row[] = [];
    for (const row of rows) rowsOf(row, taken);
    rowsRead += taken.length;
    return taken;
  };
  for await (const batch of resumed([below], batches)) yield take(batch);
  onSheet(understood(grid, layout.kind, header, rowsRead));
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

function layoutOf(filled: readonly SheetRow[], { place, mapping }: GridOptions): LayoutRead {
  const none = (fault: Finding): LayoutRead => ({ layout: null, header: null, faults: [fault] });
  if (filled.length === 0) return none(finding('sheet/empty', place, {}));
  const wide = filled.slice(0, headerSearch).find(({ cells }) => cells.length > columnLimit);
  if (wide) {
    const details = { seen: String(wide.cells.length), limit: columnLimit };
    return none(finding('sheet/tooManyColumns', { ...place, row: wide.row }, details));
  }
  return readLayout(filled, mapping, place);
}

/** A sheet of notes, of targets, of code lists: nothing that should have been read. */
function whyPassedOver(filled: readonly SheetRow[], { layout, header }: LayoutRead): Words | null {
  if (layout) return null;
  if (filled.length === 0) return reasons.empty;
  if (!header) return reasons.noHeader;
  const hasFigures = header.columns.some(({ field }) => field === 'value' || field === 'period');
  return hasFigures ? null : reasons.noFigures;
}

function tellIgnored({ rows, ignored }: Header, place: Where, tell: (found: Finding) => void): void {
  const row = rows[0]?.row ?? 1;
  for (const seen of ignored.filter((heading) => heading.includes('\ufffd')))
    tell(finding('cell/textBroken', { ...place, row }, { seen }));
  if (ignored.length > 0) tell(finding('sheet/columnsIgnored', { ...place, row }, { headers: ignored }));
}

const unread = ({ name }: Grid): UnderstoodSheet => ({
  sheet: name,
  layout: null,
  headerRows: [],
  columns: [],
  ignored: [],
  rowsRead: 0,
});

function understood(
  { name }: Grid,
  layout: UnderstoodSheet['layout'],
  { rows, columns, ignored }: Header,
  rowsRead: number,
): UnderstoodSheet {
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
