import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import type { Where } from '../finding/where.js';
import { abandon } from './bytes/abandon.js';
import type { ByteSource } from './bytes/byteSource.js';
import { chunksOf } from './bytes/chunksOf.js';
import { decodeChunks } from './bytes/decodeChunks.js';
import type { Encoding } from './bytes/encoding.js';
import { fileKind } from './bytes/fileKind.js';
import { joinBytes } from './bytes/joinBytes.js';
import { largestWhole } from './bytes/largestWhole.js';
import { peeked } from './bytes/peeked.js';
import { tooLarge } from './bytes/tooLarge.js';
import { unsupportedKind } from './bytes/unsupportedKind.js';
import { delimitedRows } from './delimited/delimitedRows.js';
import type { Delimiter } from './delimited/splitRows.js';
import type { Grid } from './grid.js';
import type { TextLine } from './ndjson/linesOf.js';
import { linesOf } from './ndjson/linesOf.js';
import { textFormat } from './textFormat.js';

/** A file whose format was told from its content, still to be read. */
export type OpenedFile =
  | { readonly format: 'xlsx' | 'csv'; readonly grids: readonly Grid[] }
  | {
      readonly format: 'ndjson';
      /** In batches, as they come. */
      readonly lines: (tell: (found: Finding) => void) => AsyncIterable<readonly TextLine[]>;
      readonly encoding: () => Encoding;
    }
  | { readonly format: 'json'; readonly text: AsyncIterable<string>; readonly encoding: () => Encoding };

const magicLength = 8;

/**
 * Opens a file: its first bytes tell a workbook from text, its first lines tell JSON, NDJSON and delimited text apart. A
 * workbook is held whole while it is packed, since its directory stands at its end; text is read as it comes.
 *
 * @param where the file, for the findings; a name that ends in `.json`, `.ndjson` or `.jsonl` decides what text it is
 * @throws FindingsError when it is of a kind that is not read, or damaged
 */
export async function openFile(source: ByteSource, where: Where): Promise<OpenedFile> {
  const { head, chunks } = await peeked(chunksOf(source), magicLength);
  const kind = fileKind(head);
  if (kind === 'text') return openText(chunks, where);
  const bytes = source instanceof Uint8Array ? source : await wholeOf(chunks, where);
  if (bytes.length > largestWhole) throw new FindingsError([tooLarge(where)]);
  if (kind !== 'zip') throw new FindingsError([unsupportedKind(kind, bytes, where)]);
  const { readWorkbook } = await import('./workbook/readWorkbook.js');
  return { format: 'xlsx', grids: await readWorkbook(bytes, where) };
}

async function openText(chunks: AsyncIterable<Uint8Array>, where: Where): Promise<OpenedFile> {
  const { text, encoding } = decodeChunks(chunks, where);
  const { format, text: whole } = await textFormat(text, where.file);
  if (format === 'json') return { format, text: whole, encoding };
  if (format === 'ndjson') return { format, lines: (tell) => linesOf(whole, tell, where), encoding };
  if (format !== 'csv') {
    await abandon(whole);
    throw new FindingsError([finding('file/kindUnsupported', where, { seen: format.toUpperCase() })]);
  }
  let delimiter: () => Delimiter | null = () => null;
  const rows: Grid['rows'] = (tell) => {
    const read = delimitedRows(whole, tell, where);
    delimiter = read.delimiter;
    return read.rows;
  };
  return {
    format,
    grids: [{ format, name: null, isHidden: false, encoding, delimiter: () => delimiter(), rows }],
  };
}

async function wholeOf(chunks: AsyncIterable<Uint8Array>, where: Where): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    pieces.push(chunk);
    length += chunk.length;
    if (length > largestWhole) throw new FindingsError([tooLarge(where)]);
  }
  return joinBytes(pieces);
}
