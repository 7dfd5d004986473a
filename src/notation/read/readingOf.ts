import { figureReaders, predicateReaders, wordReaders } from '../kinds/kindReaders.js';
import type { KindReader, KindReading } from '../kinds/kindReading.js';
import type { Clause } from './clause.js';
import { isNameOnly } from './isNameOnly.js';

function firstOf(readers: readonly KindReader[], clause: Clause): KindReading | null {
  for (const read of readers) {
    const reading = read(clause);
    if (reading) return reading;
  }
  return null;
}

/** What the first reader that knows a clause makes of it, or that it is only a name. */
export function readingOf(clause: Clause): KindReading | 'name' | null {
  if (clause.figure) return firstOf(figureReaders, clause);
  return firstOf(predicateReaders, clause) ?? (isNameOnly(clause) ? 'name' : firstOf(wordReaders, clause));
}
