import { exactGapToGoal } from '../../calculate/gapToGoal.js';
import { isUnknown } from '../../calculate/known.js';
import type { Direction } from '../../model/indicator.js';
import { periodEndsOn } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { add, divide, rational, rationalOf, toNumber } from '../../quantity/rational.js';
import type { Unit } from '../../quantity/unit.js';
import type { AssessReason } from '../assessReason.js';
import { placesOf } from '../scoring/placesOf.js';
import type { BenchmarkChoice, ComparedItem, Comparison } from './comparison.js';
import { inUnitOfSeries } from './inUnitOfSeries.js';
import { isTotal } from './isTotal.js';

/**
 * Figures of one series beside each other 对标: places, and the gap of each to a benchmark.
 *
 * The gap is c − x where higher is better, x − c where lower is, to the benchmark c: the best figure, the plain mean of
 * the figures (of ratios this is not the ratio of all together), or that of a named item. Figures are converted into one
 * unit, exactly. A figure without a unit that converts, of another measure, or on another basis than the first one does not
 * compare, and says why. That figures are of different times, or totals of regions of different size, is said too.
 *
 * @param input `items` in any number; `benchmark`, the best when left out; `unit`, that of the first item when left out
 * @returns the rows in the order given; `rank` and `gap` are `null` with `directionMissing` where nobody says which way is
 *   better; the benchmark is `null` with `benchmarkMissing` where it has no figure
 * @throws RangeError when there are no items, an id stands twice, the named one is not among them, or a figure is not finite
 * @example
 * const indicator = { name: '满意度', unit: '分', measure: 'score', direction: 'higher' };
 * const items = [
 *   { id: 'a', indicator, value: 84.9, period: '2025' },
 *   { id: 'b', indicator, value: 85, period: '2025' },
 * ];
 * compare({ items }).rows.map(({ rank, gap }) => [rank, gap]) // [[2, 0.1], [1, 0]]
 * compare({ items: [{ ...items[0], value: null }] }).benchmark.reason // 'benchmarkMissing'
 */
export function compare(input: {
  readonly items: readonly ComparedItem[];
  readonly benchmark?: BenchmarkChoice;
  readonly unit?: Unit;
}): Comparison {
  const { items, benchmark: choice = { by: 'best' } } = input;
  const first = mustBeComparable(items, choice);
  const unit = input.unit ?? first.indicator.unit;
  const directions = new Set(items.flatMap(({ indicator }) => indicator.direction ?? []));
  const [direction = null] = directions.size === 1 ? directions : [];
  const figures = items.map((item) => figureIn(item, first, unit));
  const exact = figures.map((figure) => (typeof figure === 'string' ? null : figure));
  const places =
    direction === null ? exact.map(() => null) : placesOf(exact, direction === 'higher' ? 1 : -1);
  const mark = benchmarkOf(choice, items, exact, places);
  const ends = items.map(({ period }, index) => (exact[index] && period ? periodEndsOn(period) : null));
  const newest = ends.reduce(
    (latest, end) => (end !== null && (latest === null || end > latest) ? end : latest),
    null,
  );
  return {
    unit,
    direction,
    benchmark: {
      by: choice.by,
      ids: mark.ids,
      value: mark.value && toNumber(mark.value),
      reason: mark.value ? null : mark.reason(direction, directions.size),
    },
    rows: items.map((item, index) => {
      const figure = figures[index];
      return {
        id: item.id,
        name: item.indicator.name,
        value: exact[index] ? toNumber(exact[index]) : null,
        period: item.period,
        rank: places[index] ?? null,
        gap: gapTo(mark.value, exact[index] ?? null, direction),
        isEarlier: ends[index] !== null && ends[index] !== newest,
        reason: typeof figure === 'string' ? figure : null,
      };
    }),
    periodsDiffer: new Set(ends.filter((end) => end !== null)).size > 1,
    isOfTotals: isTotal(first.indicator),
  };
}

/** The figure in the unit of the comparison, or why it does not compare. */
function figureIn(item: ComparedItem, first: ComparedItem, unit: Unit | null): Rational | AssessReason {
  if (item.value === null) return item.reason ?? 'observationMissing';
  const [measure, wanted] = [item.indicator.measure, first.indicator.measure];
  if (measure !== wanted && measure !== 'unstated' && wanted !== 'unstated') return 'measuresDiffer';
  if (item.basis !== first.basis) return 'kindsDiffer';
  const exact = rationalOf(item.value);
  return inUnitOfSeries(exact, item.indicator, { name: first.indicator.name, unit }) ?? 'unitNotConvertible';
}

function gapTo(mark: Rational | null, value: Rational | null, direction: Direction | null): number | null {
  if (mark === null || value === null) return null;
  const gap = exactGapToGoal(value, mark, direction);
  return isUnknown(gap) ? null : toNumber(gap);
}

interface Mark {
  readonly ids: readonly string[];
  readonly value: Rational | null;
  readonly reason: (direction: Direction | null, directionCount: number) => AssessReason;
}

function benchmarkOf(
  choice: BenchmarkChoice,
  items: readonly ComparedItem[],
  figures: readonly (Rational | null)[],
  places: readonly (number | null)[],
): Mark {
  const missing = (): AssessReason => 'benchmarkMissing';
  if (choice.by === 'named') {
    const index = items.findIndex(({ id }) => id === choice.id);
    return { ids: [choice.id], value: figures[index] ?? null, reason: missing };
  }
  const known = figures.filter((figure) => figure !== null);
  if (known.length === 0) return { ids: [], value: null, reason: missing };
  if (choice.by === 'average') {
    return { ids: [], value: divide(known.reduce(add), rational(known.length)), reason: missing };
  }
  const best = places.indexOf(1);
  return {
    ids: items.filter((_, index) => places[index] === 1).map(({ id }) => id),
    value: figures[best] ?? null,
    reason: (_, directionCount) => (directionCount > 1 ? 'directionsDiffer' : 'directionMissing'),
  };
}

/** @returns the first item, which sets unit, measure and basis */
function mustBeComparable(items: readonly ComparedItem[], choice: BenchmarkChoice): ComparedItem {
  const [first] = items;
  if (!first) throw new RangeError('compare: items must not be empty, got none');
  const ids = items.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new RangeError(`compare: ids of items must differ, got ${twice} twice`);
  if (choice.by === 'named' && !ids.includes(choice.id)) {
    throw new RangeError(`compare: benchmark must be one of ${ids.join(', ')}, got ${choice.id}`);
  }
  return items.find(({ value, reason }) => value !== null && reason === undefined) ?? first;
}
