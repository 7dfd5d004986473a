import type { ParsedBaseline } from '../parsedTarget.js';
import { deadlineOf } from '../scan/deadlineOf.js';
import { spanIn } from '../text/spanIn.js';
import type { Clause } from './clause.js';
import { startTimeOf } from './startTimeOf.js';

/** The year a figure is of; where another figure is to be reached from it, only a time that is told of the figure. */
const periodOf = (clause: Clause, isStart: boolean): string | null => {
  const { by, byBasis, context } = clause;
  const printed = isStart ? (startTimeOf(clause)?.time.period ?? null) : by;
  if (printed !== null && (isStart || byBasis === 'printed' || byBasis === 'carried'))
    return deadlineOf(printed);
  return context.baseYear === undefined || context.baseYear === null ? null : String(context.baseYear);
};

/**
 * The figure of a clause as a starting value; `null` when it has none.
 *
 * @param isStart whether the next figure is reached from this one
 */
export function baselineOf(clause: Clause, isStart: boolean): ParsedBaseline | null {
  const { figure, normal, context } = clause;
  const printed = figure?.figure;
  if (!figure || !printed || printed.value === null || printed.isBroken) return null;
  const span = spanIn(normal, figure.start, figure.end);
  const isStarred = normal.text.charAt(figure.end) === '*';
  return {
    value: printed.value,
    period: isStarred ? null : periodOf(clause, isStart),
    unit: printed.unit ?? context.unit ?? null,
    ...(printed.comparator && { comparator: printed.comparator }),
    ...(clause.isEstimated && { estimated: true }),
    printed: normal.source.slice(span.start, span.end),
    span,
  };
}
