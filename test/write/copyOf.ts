import { alxa } from '../../src/datasets/alxa/index.js';
import type { Finding } from '../../src/finding/finding.js';
import type { Observation } from '../../src/model/observation.js';
import { readObservations } from '../../src/parse/readObservations.js';
import type { Understood } from '../../src/parse/understood.js';
import type { ByteSource } from '../../src/read/bytes/byteSource.js';
import { correctedCopy } from '../../src/write/corrected/correctedCopy.js';

/** What a file of observations says. */
export interface Said {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  readonly understood: Understood;
}

/** Reads a file of observations of alxa. */
export async function said(source: ByteSource, file = 'a'): Promise<Said> {
  const findings: Finding[] = [];
  const observations: Observation[] = [];
  let understood: Understood = { format: 'csv', encoding: null, delimiter: null, sheets: [], rowsRead: 0 };
  const reading = readObservations(source, alxa, {
    file,
    tellSynonyms: true,
    onFinding: (found) => findings.push(found),
    onUnderstood: (told) => {
      understood = told;
    },
  });
  for await (const { observation } of reading) observations.push(observation);
  return { observations, findings, understood };
}

/** A corrected copy, whole, with how many findings it saw to. */
export async function copyOf(
  bytes: Uint8Array,
  { findings, understood }: Pick<Said, 'findings' | 'understood'>,
  chunkLength = 1 << 16,
): Promise<{ bytes: Uint8Array; changed: number }> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunkLength) yield bytes.subarray(at, at + chunkLength);
  }
  const copy = correctedCopy(chunks(), findings, understood);
  const pieces: Uint8Array[] = [];
  for await (const piece of copy.chunks) pieces.push(piece);
  return { bytes: new Uint8Array(Buffer.concat(pieces)), changed: copy.changed.length };
}
