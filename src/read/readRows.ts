import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import type { Where } from '../finding/where.js';
import { abandon } from './bytes/abandon.js';
import type { ByteSource } from './bytes/byteSource.js';
import type { SheetMapping } from './layout/sheetMapping.js';
import { openFile } from './openFile.js';
import { readBatches } from './readBatches.js';
import type { Row } from './row.js';
import type { UnderstoodLines, UnderstoodTable } from './understoodFile.js';

/** What rows are read with. */
export interface ReadRowsOptions {
  /** File the bytes are of, as the findings should name it. */
  readonly file?: string;
  /** What the caller knows better than the sheet says it. */
  readonly mapping?: SheetMapping;
  /** Takes every finding about the file, its layout and its rows, in the order in which they are met. */
  readonly onFinding: (found: Finding) => void;
  /** Told at the end: how the file was understood. */
  readonly onUnderstood?: (understood: UnderstoodTable | UnderstoodLines) => void;
}

/**
 * The rows of a sheet as they come: XLSX, CSV, TSV or NDJSON, told apart without being told. A wide sheet gives a row for
 * each figure. Memory stays bounded however long the file is; of a workbook the packed bytes and the texts are held.
 *
 * Nothing is guessed: what is not certain is a finding, and the rows it is about do not come.
 *
 * @param source bytes, a `File` of a browser, or a stream of the web or of Node
 * @example
 * // for await (const row of readRows(file, { file: file.name, onFinding })) rowText(row, 'value')
 */
export async function* readRows(
  source: ByteSource,
  { file, mapping = {}, onFinding, onUnderstood = () => undefined }: ReadRowsOptions,
): AsyncGenerator<Row> {
  const where: Where = file === undefined ? {} : { file };
  try {
    const opened = await openFile(source, where);
    if (opened.format === 'json') {
      await abandon(opened.text);
      onFinding(finding('file/notASheet', where, {}));
      return;
    }
    for await (const batch of readBatches(opened, { where, mapping, onFinding, onUnderstood })) yield* batch;
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    for (const found of error.findings) onFinding(found);
  }
}
