import type { Finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import { figureSheets } from './layout/figureSheets.js';
import { headingSynonyms } from './layout/headingSynonyms.js';
import type { SheetField } from './layout/sheetField.js';
import type { SheetKind } from './layout/sheetKind.js';
import type { SheetMapping } from './layout/sheetMapping.js';
import { readObjects } from './ndjson/readObjects.js';
import type { OpenedFile } from './openFile.js';
import { readTable } from './readTable.js';
import type { Row } from './row.js';
import type { UnderstoodLines, UnderstoodTable } from './understoodFile.js';

/** What an opened file of figures is read with. */
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
    const { tellSynonyms = false, ...rest } = options;
    yield* readTable(file, { ...rest, kind: tellSynonyms ? withSynonyms : figureSheets });
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

const withSynonyms: SheetKind<SheetField> = {
  ...figureSheets,
  doubts: (header, mapping, place) => [
    ...figureSheets.doubts(header, mapping, place),
    ...headingSynonyms(header, mapping, place),
  ],
};
