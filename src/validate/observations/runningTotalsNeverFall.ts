import { finding } from '../../finding/finding.js';
import type { Figure, ObservationRule } from '../observationRule.js';
import { isAcrossBreak } from '../series/isAcrossBreak.js';

/** A running total never falls from one time to a later one. */
export const runningTotalsNeverFall: ObservationRule = ({ breaks }) => ({
  series: ({ indicator, figures }) => {
    if (indicator.measure !== 'runningTotal') return [];
    // A total of a span, such as 2016/2020, begins anew and is no total to date.
    const known = figures.filter((figure) => figure.value !== null && figure.length !== 'span');
    return known.flatMap((figure, position) => {
      const before = known[position - 1];
      const hasFallen = before && (figure.value ?? 0) < (before.value ?? 0);
      if (!hasFallen || isAcrossBreak(breaks, indicator.id, before, figure)) return [];
      return [finding('observation/totalFell', figure.where(), detailsOf(before, figure))];
    });
  },
});

const detailsOf = (before: Figure, { value }: Figure) => ({
  seen: String(value),
  period: before.period,
  earlier: String(before.value),
});
