import type { ByteSource } from '../../read/bytes/byteSource.js';
import { chunksOf } from '../../read/bytes/chunksOf.js';
import type { Encoding } from '../../read/bytes/encoding.js';
import { joinBytes } from '../../read/bytes/joinBytes.js';
import type { Delimiter } from '../../read/delimited/splitRows.js';
import { cellCorrections } from './cellCorrections.js';
import { correctedDelimited } from './correctedDelimited.js';
import { correctedJson } from './correctedJson.js';
import { correctedLines } from './correctedLines.js';
import { correctedWorkbook } from './correctedWorkbook.js';
import type { Correction, FixableFinding } from './correction.js';
import type { PathCorrections } from './pathCorrections.js';
import { pathCorrections } from './pathCorrections.js';

/** How a file was understood, as far as a copy is written by it: what `readObservations` tells at its end. */
export interface CopiedFormat {
  readonly format: 'csv' | 'xlsx' | 'ndjson' | 'json';
  readonly encoding?: Encoding | null;
  readonly delimiter?: Delimiter | null;
}

/** A corrected copy that is still to be written. */
export interface CorrectedCopy {
  /** Its bytes, to be asked for once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The findings that were seen to, once the bytes were taken. */
  readonly changed: readonly FixableFinding[];
}

/**
 * A copy of a file in which everything is corrected that can be corrected without asking: the findings that have a `fix`.
 * Nothing else is touched. Text keeps its encoding, mark, delimiter, line ends and quotes byte for byte, and memory stays
 * bounded; in a workbook all looks, widths, charts and macros stay. A cell is corrected only if it still says what the
 * finding saw, and no formula is written over. JSON is corrected in UTF-8 only.
 *
 * @param source the file that was validated, once more: bytes, a `File`, or a stream
 * @param findings what was found in this one file; those without a `fix` are passed over
 * @param understood how the file was understood
 * @example
 * const found = { where: { row: 2, cell: 'B2' }, seen: '４７', fix: { replace: 'value', by: '47' } }
 * const copy = correctedCopy(new TextEncoder().encode('a,b\r\n"x", ４７\r\n'), [found],
 *   { format: 'csv', encoding: 'utf-8', delimiter: ',' })
 * // its chunks: 'a,b\r\n"x",47\r\n'; copy.changed: [found]
 * correctedCopy(bytes, [], understood)
 * // a copy of the same bytes
 */
export function correctedCopy(
  source: ByteSource,
  findings: readonly FixableFinding[],
  understood: CopiedFormat,
): CorrectedCopy {
  const changed: FixableFinding[] = [];
  const onChanged = ({ finding }: Correction): void => void changed.push(finding);
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  return { chunks: chunksOfCopy(chunksOf(source), fixable, understood, onChanged), changed };
}

async function* chunksOfCopy(
  chunks: AsyncIterable<Uint8Array>,
  findings: readonly FixableFinding[],
  { format, encoding, delimiter }: CopiedFormat,
  onChanged: (correction: Correction) => void,
): AsyncGenerator<Uint8Array> {
  const isUtf8 = encoding === 'utf-8' || encoding === 'utf-8-bom';
  if (findings.length === 0 || (format.endsWith('json') && !isUtf8)) yield* chunks;
  else if (format === 'csv') {
    const writing = { encoding: encoding ?? 'utf-8', delimiter: delimiter ?? ',' };
    yield* correctedDelimited(chunks, cellCorrections(findings), writing, onChanged);
  } else if (format === 'xlsx') yield await correctedWorkbook(await wholeOf(chunks), findings, onChanged);
  else if (format === 'ndjson') yield* correctedLines(chunks, pathCorrections(findings), onChanged);
  else yield correctedWhole(await wholeOf(chunks), pathCorrections(findings).get(0) ?? new Map(), onChanged);
}

function correctedWhole(
  bytes: Uint8Array,
  corrections: PathCorrections,
  onChanged: (correction: Correction) => void,
): Uint8Array {
  // The mark of UTF-8 would be lost in decoding.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return new TextEncoder().encode(correctedJson(text, corrections, onChanged));
}

async function wholeOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return joinBytes(pieces);
}
