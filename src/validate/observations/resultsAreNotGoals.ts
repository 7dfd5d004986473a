import { finding } from '../../finding/finding.js';
import { toNumber } from '../../quantity/rational.js';
import type { ObservationRule } from '../observationRule.js';
import { goalsOf } from '../plan/goalsOf.js';
import { copiedYears } from '../series/copiedYears.js';
import { isTelling } from '../series/isTelling.js';

/**
 * The figures of a year are not, nearly all of them, exactly the goals of the plan: then the column of goals was filled in
 * for that of results. It takes four that could differ, and four in five. A suspicion.
 */
export const resultsAreNotGoals: ObservationRule = ({ plan, factorOf }) => {
  const years = copiedYears();
  return {
    series: ({ indicator, regionCode, componentId, figures }) => {
      if (componentId !== null || regionCode !== plan.region.code) return [];
      const goals = (goalsOf(plan, indicator, factorOf) ?? [])
        .map(toNumber)
        .filter((goal) => isTelling(goal, indicator));
      if (goals.length === 0) return [];
      for (const { length, year, value, where } of figures) {
        if (length !== 'year' || value === null) continue;
        years.compare(regionCode, year, goals.includes(value), where);
      }
      return [];
    },
    finish: () =>
      years.copied().map(({ year, same, compared, where }) => {
        const details = { seen: String(year), same, compared };
        return finding('observation/goalsCopied', where(), details);
      }),
  };
};
