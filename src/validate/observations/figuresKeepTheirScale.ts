import { finding } from '../../finding/finding.js';
import type { Indicator } from '../../model/indicator.js';
import { countedUnit } from '../../quantity/countedUnit.js';
import type { Figure, ObservationContext, ObservationRule, Series } from '../observationRule.js';
import { isAcrossBreak } from '../series/isAcrossBreak.js';

type Known = Figure & { readonly value: number };

/** A figure that is so many times another. */
interface Jump {
  readonly times: number;
  readonly other: Known;
}

/**
 * No figure is about 100, 10 000 or 10⁸ times another next to it: that is a 万, an 亿 or a percentage gone wrong, not a
 * year's work. A jump of another size, a digit or a point too many, does happen; from six times on it is told of a figure
 * that stands alone: between two that agree, or before or behind three that do. An estimate of sizes, and a suspicion: it
 * never says more than look.
 */
export const figuresKeepTheirScale: ObservationRule = (context) => ({
  series: (series) => {
    if (series.indicator.measure === 'growthRate' || isEven(series, context)) return [];
    const lengths = new Set(series.figures.map(({ length }) => length));
    return [...lengths].flatMap((length) => jumpsAmong(series, comparable(series, length), context));
  },
});

/** Whether the largest figure is no jump from the smallest, so that none is from any other: nearly all series. */
function isEven({ figures }: Series, { thresholds }: ObservationContext): boolean {
  let [smallest, largest] = [Number.POSITIVE_INFINITY, 0];
  for (const { value } of figures) {
    if (value === null || value <= 0) continue;
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  return largest < smallest * Math.min(leastTimes / 2, slips[0] / thresholds.jumpTolerance / 2);
}

/** Figures of one length that can be divided by one another. */
const comparable = ({ figures }: Series, length: Figure['length']): Known[] =>
  figures.filter((one): one is Known => one.length === length && one.value !== null && one.value > 0);

function jumpsAmong({ indicator }: Series, figures: readonly Known[], context: ObservationContext) {
  return figures.flatMap((figure, at) => {
    const jump = slipAt(figures, at, indicator, context) ?? aloneAt(figures, at, indicator, context);
    if (!jump) return [];
    const { times, other } = jump;
    const details = {
      seen: String(figure.value),
      times: String(times),
      period: other.period,
      other: String(other.value),
    };
    return [finding('observation/scaleJump', figure.where(), details)];
  });
}

/** A slip against the figure before; the first is the odd one where the second agrees with the third. */
function slipAt(
  figures: readonly Known[],
  at: number,
  indicator: Indicator,
  { breaks, thresholds }: ObservationContext,
): Jump | null {
  const timesAt = (later: number): number | null => {
    const [before, figure] = [figures[later - 1], figures[later]];
    if (!before || !figure || isAcrossBreak(breaks, indicator.id, before, figure)) return null;
    return slipBetween(before.value, figure.value, indicator, thresholds.jumpTolerance);
  };
  const [, second, third] = figures;
  const ofFirst = second && areWithin(2, third, second) ? timesAt(1) : null;
  if (at === 0) return second && ofFirst !== null ? { times: ofFirst, other: second } : null;
  const [before, figure] = [figures[at - 1], figures[at]];
  const times = timesAt(at);
  if (!before || !figure || times === null || (at === 1 && ofFirst !== null)) return null;
  // The way back from a slip is no second one.
  const isWayBack = timesAt(at - 1) !== null && areWithin(2, figures[at - 2], figure);
  return isWayBack ? null : { times, other: before };
}

const slips = [100, 1e4, 1e8] as const;

function slipBetween(a: number, b: number, indicator: Indicator, tolerance: number): number | null {
  const [smaller, larger] = a < b ? [a, b] : [b, a];
  const times = slips.find(
    (slip) => larger >= (smaller * slip) / tolerance && larger <= smaller * slip * tolerance,
  );
  // From 1 to 100 things is a good year.
  return times === undefined || (times === 100 && isSmallCount(smaller, indicator)) ? null : times;
}

/** Times from which on a figure that stands alone is told. */
const leastTimes = 6;

/** A figure far from those beside it, which agree; of those that are on their way there, half as far is enough. */
function aloneAt(
  figures: readonly Known[],
  at: number,
  indicator: Indicator,
  { breaks }: ObservationContext,
): Jump | null {
  const figure = figures[at];
  const others = [besideOf(figures, at), ...threeAtAnEnd(figures, at)].find(
    (group) =>
      group.length > 1 && group.every((one, index) => index === 0 || areWithin(2.5, group[index - 1], one)),
  );
  const [other] = others ?? [];
  if (!figure || !other || !others) return null;
  const inOrder = [figure, ...others].sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
  const [earliest, latest] = [inOrder[0], inOrder.at(-1)];
  if (!earliest || !latest || isAcrossBreak(breaks, indicator.id, earliest, latest)) return null;
  const timesOf = ({ value }: Known): number => Math.max(value, figure.value) / Math.min(value, figure.value);
  const isFar = (one: Known): boolean =>
    timesOf(one) >= (one === other ? leastTimes : leastTimes / 2) &&
    !isSmallCount(Math.min(one.value, figure.value), indicator);
  // The number of times is words for a reader, not a quantity.
  return others.every(isFar) ? { times: Number(timesOf(other).toPrecision(1)), other } : null;
}

/** The figure before and the one behind, where there are both. */
function besideOf(figures: readonly Known[], at: number): Known[] {
  const [before, after] = [figures[at - 1], figures[at + 1]];
  return before && after ? [before, after] : [];
}

/** The three that follow the first, or that come before the last, the nearest first. */
function threeAtAnEnd(figures: readonly Known[], at: number): Known[][] {
  if (figures.length < 4) return [];
  if (at === 0) return [figures.slice(1, 4)];
  return at === figures.length - 1 ? [figures.slice(-4, -1).reverse()] : [];
}

/** Of a few things ten times as many soon come about. */
const isSmallCount = (smaller: number, { unit }: Indicator): boolean =>
  smaller < 10 && Number.isInteger(smaller) && countedUnit(unit ?? '') !== null;

const areWithin = (times: number, a: Known | undefined, b: Known): boolean =>
  a !== undefined && a.value <= b.value * times && b.value <= a.value * times;
