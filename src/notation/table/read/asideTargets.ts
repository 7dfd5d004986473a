import type { Finding } from '../../../finding/finding.js';
import type { ParsedTarget, ParsedTargets, Span, TargetContext } from '../../parsedTarget.js';
import { parseTarget } from '../../parseTarget.js';
import { tableFinding } from '../tableFinding.js';

const doBetter = /^[\s（(，,；;]*(?:力争|争取|努力|确保)/;

/** Targets that stand beside the first one, with the findings about the whole cell. */
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

const numberOf = (found: Finding): string | null =>
  found.code === 'notation/numberUnread' ? found.details.number : null;

/**
 * What a cell says behind its target: 86（力争87） sets a second one, to be striven for. Other figures are no target of
 * the cell and are told once, never passed over.
 */
export function asideTargets(
  { leftover, findings }: Pick<ParsedTargets, 'leftover' | 'findings'>,
  cell: string,
  context: TargetContext,
): AsideTargets {
  const figured = leftover.filter(({ text }) => /\d/.test(text));
  const read = figured.map((span) => {
    const parsed = doBetter.test(span.text) ? parseTarget(span.text, context) : null;
    return { span, targets: parsed?.targets ?? [], findings: parsed?.findings ?? [] };
  });
  const taken = read.filter(({ targets }) => targets.length > 0);
  const asides = new Set(figured.map(({ text }) => text));
  const unread = read.filter((one) => !taken.includes(one));
  return {
    targets: taken.flatMap(({ span, targets }) => targets.map((target) => moved(target, span.start))),
    findings: [
      ...findings.filter((found) => !asides.has(numberOf(found) ?? '')),
      ...taken.flatMap((one) => one.findings),
      ...unread.map(({ span }) =>
        tableFinding('notation/numberUnread', {}, { seen: cell, number: span.text }),
      ),
    ],
  };
}
