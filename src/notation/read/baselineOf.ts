import type { ParsedBaseline } from '../parsedTarget.js';
import { spanIn } from '../text/spanIn.js';
import type { Clause } from './clause.js';

const periodOf = ({ by, byBasis, context }: Clause): string | null => {
  if (by !== null && (byBasis === 'printed' || byBasis === 'carried')) return by;
  return context.baseYear === undefined || context.baseYear === null ? null : String(context.baseYear);
};

/** The figure of a clause as a starting value; `null` when it has none. */
export function baselineOf(clause: Clause): ParsedBaseline | null {
  const { figure, normal, context } = clause;
  const printed = figure?.figure;
  if (!figure || !printed || printed.value === null || printed.isBroken) return null;
  const span = spanIn(normal, figure.start, figure.end);
  const isStarred = normal.text.charAt(figure.end) === '*';
  return {
    value: printed.value,
    period: isStarred ? null : periodOf(clause),
    unit: printed.unit ?? context.unit ?? null,
    ...(printed.comparator && { comparator: printed.comparator }),
    ...(clause.isEstimated && { estimated: true }),
    printed: normal.source.slice(span.start, span.end),
    span,
  };
}
