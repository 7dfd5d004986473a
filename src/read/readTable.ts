import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import type { Grid } from './grid.js';
import { headingKey } from './layout/headingKey.js';
import type { SheetKind } from './layout/sheetKind.js';
import type { SheetMapping } from './layout/sheetMapping.js';
import type { OpenedFile } from './openFile.js';
import { readGrid } from './readGrid.js';
import type { Row } from './row.js';
import type { UnderstoodTable } from './understoodFile.js';
import type { UnderstoodSheet } from './understoodSheet.js';

/** What the sheets of a file are read with. */
interface TableOptions<F extends string> {
  readonly where: Where;
  readonly kind: SheetKind<F>;
  readonly mapping: SheetMapping<F>;
  readonly onFinding: (found: Finding) => void;
  readonly onUnderstood: (understood: UnderstoodTable<F>) => void;
}

/** The rows of the sheets of a workbook, or of a delimited file, in batches; the sheets of one kind alone. */
export async function* readTable<F extends string>(
  { format, grids }: Extract<OpenedFile, { format: 'xlsx' | 'csv' }>,
  { where, kind, mapping, onFinding, onUnderstood }: TableOptions<F>,
): AsyncGenerator<readonly Row<F>[]> {
  const sheets: UnderstoodSheet<F>[] = [];
  const isChosen = (grid: Grid): boolean =>
    grid.name !== null && mapping.sheets ? mapping.sheets.includes(grid.name) : !grid.isHidden;
  const chosen = grids.filter(isChosen);
  tellUnknownSheets(grids, mapping.sheets, where, onFinding);
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
    const onSheet = (sheet: UnderstoodSheet<F>): void => void sheets.push(sheet);
    yield* readGrid(grid, { place, kind, mapping, hasOthers: chosen.length > 1, onFinding, onSheet });
  }
  const isNothingRead = sheets.every(({ layout, skipped }) => layout === null && skipped);
  if (isNothingRead) onFinding(finding('sheet/noneRead', where, { seen: String(grids.length) }));
  tellUnknownColumns(sheets, Object.keys(mapping.columns ?? {}), where, onFinding);
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
  sheets: readonly string[] | undefined,
  where: Where,
  tell: (found: Finding) => void,
): void {
  const names = grids.flatMap(({ name }) => name ?? []);
  for (const seen of (sheets ?? []).filter((name) => !names.includes(name))) {
    tell(finding('sheet/unknownName', where, { seen, known: names }));
  }
}

function tellUnknownColumns(
  sheets: readonly Pick<UnderstoodSheet<string>, 'columns' | 'ignored'>[],
  mapped: readonly string[],
  where: Where,
  tell: (found: Finding) => void,
): void {
  const keys = sheets
    .flatMap((sheet) => [...sheet.columns.map(({ header }) => header), ...sheet.ignored])
    .map(headingKey);
  for (const seen of mapped) {
    const key = headingKey(seen);
    // Of a header of several rows the last is enough.
    const isThere = keys.some((candidate) => candidate.endsWith(key));
    if (!isThere && keys.length > 0) tell(finding('mapping/columnMissing', where, { seen }));
  }
}
