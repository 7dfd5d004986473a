import { finding } from '../../finding/finding.js';
import type { ObservationRule } from '../observationRule.js';

/** Between the first and the last annual figure of a series every year has one, or says why not. */
export const yearsHaveNoGaps: ObservationRule = () => ({
  series: ({ indicator, figures }) => {
    const annual = figures.filter(({ length }) => length === 'year');
    const [first, last] = [annual[0], annual.at(-1)];
    if (!first || !last || annual.length > last.year - first.year) return [];
    const covered = new Set(figures.map(({ year }) => year));
    const years = Array.from({ length: last.year - first.year }, (_, step) => first.year + step);
    const missing = years.filter((year) => !covered.has(year));
    const after = annual.findIndex((figure) => figure.year > (missing[0] ?? Number.POSITIVE_INFINITY));
    const [figure, before] = [annual[after], annual[after - 1]];
    if (!figure || !before) return [];
    const details = { seen: indicator.name, years: missing.map(String) };
    // A first year far from the rest is the odd one: 2012 typed for 2021.
    const isOdd = after === 1 && annual.length > 2 && figure.year - before.year > loneYears;
    return [finding('observation/yearsMissing', (isOdd ? before : figure).where(), details)];
  },
});

const loneYears = 3;
