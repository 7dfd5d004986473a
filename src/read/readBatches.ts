import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import type { Grid } from './grid.js';
import { headingKey } from './layout/headingKey.js';
import type { SheetMapping } from './layout/sheetMapping.js';
import { readObjects } from './ndjson/readObjects.js';
import type { OpenedFile } from './openFile.js';
import { readGrid } from './readGrid.js';
import type { Row } from './row.js';
import type { UnderstoodLines, UnderstoodTable } from './understoodFile.js';
import type { UnderstoodSheet } from './understoodSheet.js';

/** What an opened file is read with. */
export interface BatchOptions {
  readonly where: Where;
  readonly mapping: SheetMapping;
  /** Whether headings that are understood but are not the usual ones are told. */
  readonly tellSynonyms?: boolean;
  readonly onFinding: (found: Finding) => void;
  readonly onUnderstood: (understood: UnderstoodTable | UnderstoodLines) => void;
}

/** The rows of a file as they come, in batches. How the file was understood is told at its end. */
export async function* readBatches(
  file: Exclude<OpenedFile, { format: 'json' }>,
  options: BatchOptions,
): AsyncGenerator<readonly Row[]> {
  if (file.format !== 'ndjson') {
    yield* readTable(file.format, file.grids, options);
    return;
  }
  const { where, mapping, onFinding, onUnderstood } = options;
  const read = readObjects({ place: where, mapping, tell: onFinding });
  let rowsRead = 0;
  for await (const lines of file.lines(onFinding)) {
    const rows: Row[] = [];
    for (const line of lines) read(line, rows);
    rowsRead += rows.length;
    yield rows;
  }
  onUnderstood({ format: 'ndjson', encoding: file.encoding(), rowsRead });
}

async function* readTable(
  format: 'csv' | 'xlsx',
  grids: readonly Grid[],
  { where, mapping, tellSynonyms = false, onFinding, onUnderstood }: BatchOptions,
): AsyncGenerator<readonly Row[]> {
  const sheets: UnderstoodSheet[] = [];
  const isChosen = (grid: Grid): boolean =>
    grid.name !== null && mapping.sheets ? mapping.sheets.includes(grid.name) : !grid.isHidden;
  const chosen = grids.filter(isChosen);
  tellUnknownSheets(grids, mapping, where, onFinding);
  for (const grid of grids) {
    const place = { ...where, ...(grid.name !== null && { sheet: grid.name }) };
    if (!chosen.includes(grid)) {
      const reason = grid.isHidden
        ? { zh: '是隐藏的工作表', en: 'it is hidden' }
        : { zh: '没有被选中', en: 'it was not chosen' };
      onFinding(finding('sheet/skipped', place, { reason }));
      sheets.push({ ...nothingRead, sheet: grid.name, skipped: reason });
      continue;
    }
    const onSheet = (sheet: UnderstoodSheet): void => void sheets.push(sheet);
    yield* readGrid(grid, { place, mapping, hasOthers: chosen.length > 1, tellSynonyms, onFinding, onSheet });
  }
  const isNothingRead = sheets.every(({ layout, skipped }) => layout === null && skipped);
  if (isNothingRead) onFinding(finding('sheet/noneRead', where, { seen: String(grids.length) }));
  tellUnknownColumns(sheets, mapping, where, onFinding);
  onUnderstood({
    format,
    encoding: grids[0]?.encoding() ?? null,
    delimiter: grids[0]?.delimiter() ?? null,
    sheets,
    rowsRead: sheets.reduce((sum, sheet) => sum + sheet.rowsRead, 0),
  });
}

const nothingRead = { layout: null, headerRows: [], columns: [], ignored: [], rowsRead: 0 } as const;

function tellUnknownSheets(
  grids: readonly Grid[],
  { sheets = [] }: SheetMapping,
  where: Where,
  tell: (found: Finding) => void,
): void {
  const names = grids.flatMap(({ name }) => name ?? []);
  for (const seen of sheets.filter((name) => !names.includes(name))) {
    tell(finding('sheet/unknownName', where, { seen, known: names }));
  }
}

function tellUnknownColumns(
  sheets: readonly UnderstoodSheet[],
  { columns = {} }: SheetMapping,
  where: Where,
  tell: (found: Finding) => void,
): void {
  const keys = sheets
    .flatMap((sheet) => [...sheet.columns.map(({ header }) => header), ...sheet.ignored])
    .map(headingKey);
  for (const seen of Object.keys(columns)) {
    const key = headingKey(seen);
    // Of a header of several rows the last is enough.
    const isThere = keys.some((candidate) => candidate.endsWith(key));
    if (!isThere && keys.length > 0) tell(finding('mapping/columnMissing', where, { seen }));
  }
}
