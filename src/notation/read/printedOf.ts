import { spanIn } from '../text/spanIn.js';
import type { Clause } from './clause.js';

const longest = 200;

/** The expression as the source prints it, at most as long as the model keeps. */
export function printedOf({ normal, start, end }: Pick<Clause, 'normal' | 'start' | 'end'>): string {
  const span = spanIn(normal, start, end);
  return normal.source.slice(span.start, span.end).slice(0, longest);
}
