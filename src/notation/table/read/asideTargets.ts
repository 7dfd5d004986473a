import type { Finding } from '../../../finding/finding.js';
import { finding } from '../../../finding/finding.js';
import type { ParsedTarget, PrintedSpan, Span, TargetContext } from '../../parsedTarget.js';
import { parseTarget } from '../../parseTarget.js';

const doBetter = /^[\s（(，,；;]*(?:力争|争取|努力|确保)/;

/** Targets that stand beside the first one, and the figures that no reading took. */
export interface AsideTargets {
  readonly targets: readonly ParsedTarget[];
  readonly findings: readonly Finding[];
}

function moved(target: ParsedTarget, by: number): ParsedTarget {
  const spans = Object.entries(target.spans).map(([part, { start, end }]: [string, Span]) => [
    part,
    { start: start + by, end: end + by },
  ]);
  return { ...target, spans: Object.fromEntries(spans) as ParsedTarget['spans'] };
}

/**
 * What a cell says behind its target: 86（力争87） sets a second one, to be striven for. Other figures are no target of
 * the cell and are told, never passed over.
 */
export function asideTargets(
  leftover: readonly PrintedSpan[],
  cell: string,
  context: TargetContext,
): AsideTargets {
  const read = leftover
    .filter(({ text }) => /\d/.test(text))
    .map((span) => ({ span, parsed: doBetter.test(span.text) ? parseTarget(span.text, context) : null }));
  return {
    targets: read.flatMap(({ span, parsed }) =>
      (parsed?.targets ?? []).map((target) => moved(target, span.start)),
    ),
    findings: read.flatMap(({ span, parsed }) => {
      if (parsed && parsed.targets.length > 0) return parsed.findings;
      return [finding('notation/numberUnread', {}, { seen: cell, number: span.text })];
    }),
  };
}
