import type { Finding } from '../../finding/finding.js';
import type { ByteSource } from '../../read/bytes/byteSource.js';
import { chunksOf } from '../../read/bytes/chunksOf.js';
import { fileKind } from '../../read/bytes/fileKind.js';
import { joinBytes } from '../../read/bytes/joinBytes.js';
import { peeked } from '../../read/bytes/peeked.js';
import { openFile } from '../../read/openFile.js';
import { columnLetters } from '../../read/sheetRow.js';
import type { WorkbookCell, WorkbookSheet } from '../workbook.js';
import { writeWorkbook } from '../writeWorkbook.js';
import { annotatedWorkbook } from './annotatedWorkbook.js';
import type { CopiedTable } from './copiedTable.js';
import { copiedTable, mostCopied } from './copiedTable.js';

/** How a copy is annotated. */
export interface AnnotationOptions {
  readonly language: 'zh' | 'en';
  /** Name of the file: one that ends in `.json`, `.ndjson` or `.jsonl` decides what text it is. */
  readonly file?: string;
}

/**
 * An XLSX workbook to send back to whoever filled a sheet in: every faulty cell has a colour and a comment that says what
 * is wrong and what to do, and a further sheet lists all findings. Of an XLSX file it is the same workbook: looks, widths,
 * formulas, charts, comments it has stay. Of CSV, TSV, NDJSON or JSON it is a new one with the same rows in the same
 * places (of JSON, a row an object), the first 200 000 of them.
 *
 * What is about a row stands at its first cell; what is about a sheet or file stands in the list alone. There are at most
 * 5 000 comments; further cells have only their colour and their line in the list, which says so.
 *
 * @param source the file that was validated, once more
 * @param findings what was found in this one file
 * @throws FindingsError when the file cannot be read at all
 * @example
 * // const bytes = await annotatedCopy(file, findings, { language: 'zh', file: file.name })
 * // of a file without findings: the same workbook with an empty list
 */
export async function annotatedCopy(
  source: ByteSource,
  findings: readonly Finding[],
  { language, file }: AnnotationOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const where = file === undefined ? {} : { file };
  const { head, chunks } = await peeked(chunksOf(source), 8);
  if (fileKind(head) !== 'text') {
    const pieces: Uint8Array[] = [];
    for await (const chunk of chunks) pieces.push(chunk);
    return annotatedWorkbook(joinBytes(pieces), findings, language, where);
  }
  const table = await copiedTable(await openFile(chunks, where));
  const name = language === 'zh' ? '数据' : 'Data';
  const bytes = await writeWorkbook({
    title: file ?? name,
    language,
    sheets: [sheetOf(name, table, language)],
  });
  return annotatedWorkbook(
    bytes,
    findings.map((found) => moved(found, name, table)),
    language,
    where,
  );
}

/** A finding at the place that its own has in the workbook. */
function moved(found: Finding, sheet: string, { placeOf }: CopiedTable): Finding {
  const place = placeOf(found.where);
  if (!place) return found;
  return { ...found, where: { ...found.where, sheet, cell: `${columnLetters(place.column)}${place.row}` } };
}

function sheetOf(name: string, { rows, isCut }: CopiedTable, language: 'zh' | 'en'): WorkbookSheet {
  const width = Math.max(1, ...rows.slice(0, 1000).map((row) => row.length));
  const cut = {
    zh: `只复制了前 ${mostCopied} 行。`,
    en: `Only the first ${mostCopied} rows were copied.`,
  };
  return {
    name,
    columns: Array.from({ length: width }, (_, index) => ({ width: widthOf(rows, index) })),
    rows: [...rows, ...(isCut ? [[cut[language]]] : [])].map((row) => ({ cells: row.map(cellOf) })),
  };
}

/** Figures become numbers where that changes nothing of what they say. */
function cellOf(text: string): WorkbookCell {
  if (text === '') return { value: null };
  const isFigure = /^-?\d{1,15}(?:\.\d+)?$/.test(text) && String(Number(text)) === text;
  return { value: isFigure ? Number(text) : text };
}

const widthOf = (rows: CopiedTable['rows'], index: number): number => {
  const widths = rows.slice(0, 200).map((row) => (row[index] ?? '').replace(/[^\0-\xff]/g, '  ').length);
  return Math.min(40, Math.max(8, ...widths) + 2);
};
