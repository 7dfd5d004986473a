import type { Span } from '../parsedTarget.js';
import type { NormalText } from './normalText.js';

/** The stretch of the source that a stretch of the plain text came from. */
export function spanIn({ offsets, source }: NormalText, start: number, end: number): Span {
  const from = offsets[start] ?? source.length;
  // Up to behind the last character, not up to the next one: blanks between are no part of it.
  return { start: from, end: end > start ? (offsets[end - 1] ?? source.length - 1) + 1 : from };
}
