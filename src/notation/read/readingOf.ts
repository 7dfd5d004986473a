import { figureReaders, wordReaders } from '../kinds/kindReaders.js';
import type { KindReading } from '../kinds/kindReading.js';
import type { Clause } from './clause.js';

/** What the first reader that knows a clause makes of it. */
export function readingOf(clause: Clause): KindReading | null {
  for (const read of clause.figure ? figureReaders : wordReaders) {
    const reading = read(clause);
    if (reading) return reading;
  }
  return null;
}
