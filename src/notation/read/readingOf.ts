import { figureReaders, predicateReaders, wordReaders } from '../kinds/kindReaders.js';
import type { KindReader, KindReading } from '../kinds/kindReading.js';
import { notationFinding } from '../notationFinding.js';
import type { Clause } from './clause.js';
import { isDescription } from './isDescription.js';
import { isNameOnly } from './isNameOnly.js';
import { isPredicated } from './isPredicated.js';
import { isThresholdName } from './isThresholdName.js';
import { printedOf } from './printedOf.js';

function firstOf(readers: readonly KindReader[], clause: Clause): KindReading | null {
  for (const read of readers) {
    const reading = read(clause);
    if (reading) return reading;
  }
  return null;
}

/** What the first reader that knows a clause makes of it, or that it is only a name. */
export function readingOf(clause: Clause): KindReading | 'name' | null {
  if (isThresholdName(clause) || isDescription(clause)) return 'name';
  if (clause.figure) return firstOf(figureReaders, clause);
  const reading =
    firstOf(predicateReaders, clause) ?? (isNameOnly(clause) ? 'name' : firstOf(wordReaders, clause));
  const isUnsure =
    reading !== 'name' &&
    reading?.fields.kind === 'qualitative' &&
    reading.fields.subkind === 'state' &&
    clause.commitment?.strength !== 'exploratory' &&
    !isPredicated(clause);
  if (!isUnsure) return reading;
  // In a cell of targets words that say nothing known may still be one; that is told.
  const findings = [notationFinding('notation/unreadable', {}, { seen: printedOf(clause) })];
  return { fields: { kind: 'unset', reason: 'unreadable', unit: clause.context.unit ?? null }, findings };
}
