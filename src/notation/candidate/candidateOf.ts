import type { TargetCandidate } from '../foundTargets.js';
import type { ParsedTarget, PrintedSpan, Span } from '../parsedTarget.js';
import type { Passage } from '../passage/passagesOf.js';
import { confidenceOf } from './confidenceOf.js';

/** The sentence that targets were read from. */
export interface ReadSentence extends Span {
  readonly text: string;
  readonly passage: Passage;
  readonly hasDeadline: boolean;
}

const inFront = 12;

const printed = (text: string, { start, end }: Span): PrintedSpan => ({
  start,
  end,
  text: text.slice(start, end),
});

/** A candidate of targets that share their words; the surest of them decides. Spans count in the whole text. */
export function candidateOf(
  text: string,
  targets: readonly [ParsedTarget, ...ParsedTarget[]],
  sentence: ReadSentence,
): TargetCandidate {
  const [first] = targets;
  const span = {
    start: Math.min(...targets.map(({ spans }) => spans.printed.start)),
    end: Math.max(...targets.map(({ spans }) => spans.printed.end)),
  };
  const { passage, hasDeadline } = sentence;
  const judged = targets
    .map((target) =>
      confidenceOf({
        target,
        clause: text.slice(target.spans.printed.start, target.spans.printed.end).replace(/\s/g, ''),
        before: text.slice(Math.max(0, target.spans.printed.start - inFront), target.spans.printed.start),
        sentence: sentence.text,
        passage,
        hasDeadline,
      }),
    )
    .reduce((best, next) => (next.confidence > best.confidence ? next : best));
  return {
    ...printed(text, span),
    indicatorName: first.spans.name ? printed(text, first.spans.name) : null,
    targets,
    commitment: first.commitment?.strength ?? null,
    by: first.by,
    section: passage.section,
    line: passage.line,
    ...judged,
  };
}
