import type { ParsedTarget, ParsedTargets, Span, TargetContext } from '../../parsedTarget.js';
import { parseTarget } from '../../parseTarget.js';

/**
 * Reads a cell with the words of its heading in front: 6.5% under 年均增长. The words belong to the column, so places are
 * counted from the beginning of the cell and what is printed is the cell's.
 */
export function withHeadingWord(word: string, cell: string, context: TargetContext): ParsedTargets {
  const parsed = parseTarget(word + cell, context);
  const moved = (span: Span): Span => ({
    start: Math.max(0, span.start - word.length),
    end: Math.max(0, span.end - word.length),
  });
  const target = (read: ParsedTarget): ParsedTarget => {
    const spans = Object.entries(read.spans).flatMap(([part, span]: [string, Span]) =>
      span.end > word.length ? [[part, moved(span)] as const] : [],
    );
    const printed = moved(read.spans.printed);
    return {
      ...read,
      printed: cell.slice(printed.start, printed.end).trim() || read.printed,
      spans: { ...Object.fromEntries(spans), printed },
    };
  };
  return { ...parsed, targets: parsed.targets.map(target) };
}
