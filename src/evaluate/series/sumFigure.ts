import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Observation } from '../../model/observation.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import { dayAfter } from '../../quantity/calendarDate.js';
import type { Period } from '../../quantity/period.js';
import { periodExtent } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { add, signOf, zero } from '../../quantity/rational.js';
import type { Bound, Figure } from './figure.js';
import { figureOf } from './figureOf.js';
import { inForce } from './inForce.js';
import type { Series } from './series.js';

/** An observation of a flow, with the days it covers. */
interface Tile {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly observation: Observation;
}

/**
 * The total of a flow from one day to the furthest day that its observations reach without a gap or an overlap: years,
 * halves, quarters, months and spans laid end to end, as few as will do. Later figures behind a gap make the total a
 * lower bound.
 */
export function sumFigure(series: Series, from: CalendarDate, notAfter: CalendarDate): Known<Figure> {
  const tiles = tilesOf(series, from, notAfter);
  const rows = [longestRow(tiles, from)];
  for (;;) {
    const reached = rows.at(-1)?.at(-1)?.endsOn ?? '';
    const next = tiles.find(({ startsOn }) => startsOn > reached);
    if (!next) break;
    rows.push(longestRow(tiles, next.startsOn));
  }
  const row = rows.flat();
  if (row.length === 0) return 'observationMissing';
  return total(series, row, from, rows.length > 1);
}

/** The same, only when the observations cover exactly these days. */
export function sumOver(series: Series, from: CalendarDate, to: CalendarDate): Known<Figure> {
  const row = longestRow(tilesOf(series, from, to), from);
  return row.at(-1)?.endsOn === to ? total(series, row, from, false) : 'observationMissing';
}

function tilesOf(series: Series, from: CalendarDate, notAfter: CalendarDate): Tile[] {
  return [...inForce(series).values()]
    .filter(({ value, status }) => value !== null || status === 'notApplicable')
    .map((observation) => ({ ...periodExtent(observation.period), observation }))
    .filter(({ startsOn, endsOn }) => startsOn >= from && endsOn <= notAfter)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
}

/** The tiles that reach furthest from a day on, laid end to end, as few of them as will do. */
function longestRow(tiles: readonly Tile[], from: CalendarDate): readonly Tile[] {
  const rows = new Map<CalendarDate, readonly Tile[]>([[from, []]]);
  let furthest: readonly Tile[] = [];
  for (const tile of tiles) {
    const before = rows.get(tile.startsOn);
    if (!before) continue;
    const next = dayAfter(tile.endsOn);
    const rival = rows.get(next);
    if (!rival || rival.length > before.length + 1) rows.set(next, [...before, tile]);
    if (tile.endsOn >= (furthest.at(-1)?.endsOn ?? '')) furthest = rows.get(next) ?? furthest;
  }
  return furthest;
}

function total(series: Series, row: readonly Tile[], from: CalendarDate, hasGap: boolean): Known<Figure> {
  let value: Rational = zero;
  const bounds: Bound[] = hasGap ? [{ comparator: 'gte', reason: 'yearsMissing' }] : [];
  for (const { observation } of row) {
    const part = figureOf(series, observation);
    if (isUnknown(part)) return part;
    if (part.bound) bounds.push(part.bound);
    // What is missing behind a gap could only be said to add something if nothing can be taken away.
    if (hasGap && signOf(part.value) < 0) return 'yearsMissing';
    value = add(value, part.value);
  }
  const endsOn = row.at(-1)?.endsOn ?? from;
  return {
    value,
    period: periodOf(row, from, endsOn),
    endsOn,
    from: 'sum',
    observations: row.map(({ observation }) => observation),
    bound: boundOf(bounds),
  };
}

/** The period of a single tile, else a span of years where it can be told in years. */
function periodOf(row: readonly Tile[], from: CalendarDate, endsOn: CalendarDate): Period {
  const [only] = row;
  if (only && row.length === 1 && only.startsOn === from) return only.observation.period;
  const isYears = from.endsWith('-01-01') && endsOn.endsWith('-12-31');
  if (!isYears) return `${from}/${endsOn}`;
  const [first, last] = [from.slice(0, 4), endsOn.slice(0, 4)];
  return first === last ? first : `${first}/${last}`;
}

function boundOf([first, ...others]: readonly Bound[]): Bound | null {
  if (!first) return null;
  const isOneWay = others.every(({ comparator }) => comparator.slice(0, 1) === first.comparator.slice(0, 1));
  return isOneWay ? first : { comparator: 'approx', reason: first.reason };
}
