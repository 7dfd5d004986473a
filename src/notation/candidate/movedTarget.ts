import type { ParsedTarget, Span, TargetSpans } from '../parsedTarget.js';

/** A target with its spans counted from further in front. */
export function movedTarget(target: ParsedTarget, by: number): ParsedTarget {
  const spans = Object.fromEntries(
    Object.entries(target.spans).map(([part, { start, end }]: [string, Span]) => [
      part,
      { start: start + by, end: end + by },
    ]),
  );
  // Entries of an object with the same keys: the compiler no longer sees that.
  return { ...target, spans: spans as unknown as TargetSpans };
}
