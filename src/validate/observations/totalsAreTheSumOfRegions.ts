import { finding } from '../../finding/finding.js';
import type { Indicator } from '../../model/indicator.js';
import type { Rational } from '../../quantity/rational.js';
import { add, compare, rationalOf, toNumber, zero } from '../../quantity/rational.js';
import { unitPer } from '../../quantity/unit.js';
import type { Figure, ObservationRule, Series } from '../observationRule.js';
import { isDirectlyInside } from '../plan/isDirectlyInside.js';

/**
 * The figure of the plan's region is the sum of its regions. Where it is not known which regions there are, only a sum
 * above the total is told: the others may have their figures elsewhere.
 */
export const totalsAreTheSumOfRegions: ObservationRule = ({ plan, subregions }) => {
  // Asked of every region of every indicator: looked up, not gone through.
  const listed = subregions && new Set(subregions);
  const isPart = ({ regionCode }: Series): boolean =>
    listed ? listed.has(regionCode) : isDirectlyInside(regionCode, plan.region.code);
  return {
    indicator: (group) => {
      const [whole] = group;
      if (!whole || whole.regionCode !== plan.region.code || !addsUp(whole.indicator)) return [];
      const parts = group.filter(
        (series) => series !== whole && series.componentId === null && isPart(series),
      );
      if (whole.componentId !== null || parts.length === 0) return [];
      const totals = sumsByTime(parts, new Set(whole.figures.map(timeOf)));
      return whole.figures.flatMap((figure) => {
        const total = totals.get(timeOf(figure));
        return total ? mismatch(figure, total, subregions?.length ?? null) : [];
      });
    },
  };
};

interface Total {
  readonly sum: Rational;
  readonly regions: number;
}

/** One region after the other: there may be thousands. */
function sumsByTime(parts: readonly Series[], times: ReadonlySet<string>): ReadonlyMap<string, Total> {
  const totals = new Map<string, Total>();
  for (const { figures } of parts) {
    for (const figure of figures) {
      const time = timeOf(figure);
      if (figure.value === null || !times.has(time)) continue;
      const { sum, regions } = totals.get(time) ?? { sum: zero, regions: 0 };
      totals.set(time, { sum: add(sum, rationalOf(figure.value)), regions: regions + 1 });
    }
  }
  return totals;
}

function mismatch(figure: Figure, { sum, regions }: Total, expected: number | null) {
  if (figure.value === null) return [];
  const order = compare(sum, rationalOf(figure.value));
  const isWrong = order > 0 || (order < 0 && regions === expected);
  if (!isWrong) return [];
  const details = {
    seen: String(figure.value),
    period: figure.period,
    sum: String(toNumber(sum)),
    regions,
  };
  return [finding('observation/sumDiffers', figure.where(), details)];
}

const addsUp = ({ measure, name, unit }: Indicator): boolean =>
  ['stock', 'flow', 'runningTotal'].includes(measure) && unit !== null && !unitPer(name, unit).includes('/');

const timeOf = ({ startsOn, endsOn }: Figure): string => `${startsOn}/${endsOn}`;
