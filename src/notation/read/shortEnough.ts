import { notationFinding } from '../notationFinding.js';
import type { NormalText } from '../text/normalText.js';
import { spanIn } from '../text/spanIn.js';
import type { Expression } from './expression.js';
import { longestClause } from './longestClause.js';
import type { Segment } from './segmentsOf.js';

const longestSeen = 80;

/** The clauses without those that are too long, each of which is told. */
export function shortEnough(normal: NormalText, segments: readonly Segment[], into: Expression): Segment[] {
  return segments.filter(({ lexemes }) => {
    const [start, end] = [lexemes[0]?.start ?? 0, lexemes.at(-1)?.end ?? 0];
    if (end - start <= longestClause) return true;
    const { start: from } = spanIn(normal, start, end);
    const seen = normal.source.slice(from, from + longestSeen);
    into.findings.push(notationFinding('notation/tooLong', {}, { seen, limit: longestClause }));
    return false;
  });
}
