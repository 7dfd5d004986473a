import { finding } from '../../finding/finding.js';
import type { Indicator } from '../../model/indicator.js';
import { countedUnit } from '../../quantity/countedUnit.js';
import type { Figure, ObservationContext, ObservationRule, Series } from '../observationRule.js';
import { isAcrossBreak } from '../series/isAcrossBreak.js';

type Known = Figure & { readonly value: number };

/**
 * No figure is about 100, 10 000 or 10⁸ times another next to it: that is a 万, an 亿 or a percentage gone wrong, not a
 * year's work. Ten times, which does happen, is told only of a figure between two that agree. An estimate of sizes, and
 * the one truth here that is a suspicion: it never says more than look.
 */
export const figuresKeepTheirScale: ObservationRule = (context) => ({
  series: (series) => {
    if (series.indicator.measure === 'growthRate') return [];
    const lengths = new Set(series.figures.map(({ length }) => length));
    return [...lengths].flatMap((length) => jumpsAmong(series, comparable(series, length), context));
  },
});

/** Figures of one length that can be divided by one another. */
const comparable = ({ figures }: Series, length: Figure['length']): Known[] =>
  figures.filter((one): one is Known => one.length === length && one.value !== null && one.value > 0);

function jumpsAmong({ indicator }: Series, figures: readonly Known[], context: ObservationContext) {
  const { breaks, thresholds } = context;
  const timesAt = (at: number): number | null => {
    const [before, figure] = [figures[at - 1], figures[at]];
    if (!before || !figure || isAcrossBreak(breaks, indicator.id, before, figure)) return null;
    return slipBetween(before.value, figure.value, indicator, thresholds.jumpTolerance);
  };
  return figures.flatMap((figure, at) => {
    const before = figures[at - 1];
    const times = timesAt(at) ?? (isSpike(figures, at, indicator) ? 10 : null);
    // The way back from a slip is no second one.
    const isWayBack = timesAt(at - 1) !== null && areAlike(figures[at - 2], figure);
    if (!before || times === null || isWayBack) return [];
    const details = {
      seen: String(figure.value),
      times: String(times),
      period: before.period,
      other: String(before.value),
    };
    return [finding('observation/scaleJump', figure.where(), details)];
  });
}

const slips = [100, 1e4, 1e8] as const;

function slipBetween(a: number, b: number, indicator: Indicator, tolerance: number): number | null {
  const [smaller, larger] = a < b ? [a, b] : [b, a];
  const times = slips.find(
    (slip) => larger >= (smaller * slip) / tolerance && larger <= smaller * slip * tolerance,
  );
  // From 1 to 100 things is a good year.
  const isSmallCount = times === 100 && smaller < 10 && countedUnit(indicator.unit ?? '') !== null;
  return times === undefined || isSmallCount ? null : times;
}

/** About ten times both of its neighbours, or a tenth of both, which are of one size. */
function isSpike(figures: readonly Known[], at: number, indicator: Indicator): boolean {
  const [before, figure, after] = [figures[at - 1], figures[at], figures[at + 1]];
  if (!before || !figure || !after || !areAlike(before, after)) return false;
  const isTenfold = (one: Known): boolean => {
    const [smaller, larger] =
      one.value < figure.value ? [one.value, figure.value] : [figure.value, one.value];
    const isSmallCount = smaller < 10 && countedUnit(indicator.unit ?? '') !== null;
    return !isSmallCount && larger >= smaller * 8 && larger <= smaller * 12.5;
  };
  return isTenfold(before) && isTenfold(after);
}

const areAlike = (a: Known | undefined, b: Known): boolean =>
  a !== undefined && a.value <= b.value * 2 && b.value <= a.value * 2;
