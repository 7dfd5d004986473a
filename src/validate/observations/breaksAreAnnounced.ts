import { finding } from '../../finding/finding.js';
import type { ObservationRule } from '../observationRule.js';
import { isAcrossBreak } from '../series/isAcrossBreak.js';

/** Where a break was announced, a reader is told that figures before and after it were not compared. */
export const breaksAreAnnounced: ObservationRule = ({ breaks }) => ({
  series: ({ indicator, figures }) =>
    breaks.flatMap((one) => {
      const after = figures.find((figure, position) => {
        const before = figures[position - 1];
        return before !== undefined && isAcrossBreak([one], indicator.id, before, figure);
      });
      if (!after) return [];
      const { from, reason } = one;
      return [finding('observation/acrossBreak', after.where(), { seen: indicator.name, from, reason })];
    }),
});
