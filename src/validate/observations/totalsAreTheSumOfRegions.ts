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
      const byTime = parts.map(
        ({ figures }) => new Map(figures.map((figure) => [timeOf(figure), figure.value])),
      );
      return whole.figures.flatMap((figure) => {
        const values = byTime.flatMap((figures) => figures.get(timeOf(figure)) ?? []);
        return mismatch(figure, values, subregions?.length ?? null);
      });
    },
  };
};

function mismatch(figure: Figure, values: readonly number[], expected: number | null) {
  if (figure.value === null || values.length === 0) return [];
  const sum = values.reduce<Rational>((total, value) => add(total, rationalOf(value)), zero);
  const order = compare(sum, rationalOf(figure.value));
  const isWrong = order > 0 || (order < 0 && values.length === expected);
  if (!isWrong) return [];
  const details = {
    seen: String(figure.value),
    period: figure.period,
    sum: String(toNumber(sum)),
    regions: values.length,
  };
  return [finding('observation/sumDiffers', figure.where(), details)];
}

const addsUp = ({ measure, name, unit }: Indicator): boolean =>
  ['stock', 'flow', 'runningTotal'].includes(measure) && unit !== null && !unitPer(name, unit).includes('/');

const timeOf = ({ startsOn, endsOn }: Figure): string => `${startsOn}/${endsOn}`;
