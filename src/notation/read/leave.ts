import { spanIn } from '../text/spanIn.js';
import type { Clause } from './clause.js';
import type { Expression } from './expression.js';

/** A clause that says something else than a target is left over, so that nothing is lost without a trace. */
export function leave({ normal, start, end }: Clause, into: Expression): void {
  const span = spanIn(normal, start, end);
  into.leftover.push({ ...span, text: normal.source.slice(span.start, span.end) });
}
