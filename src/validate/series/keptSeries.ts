import type { Where } from '../../finding/where.js';
import type { Indicator } from '../../model/indicator.js';
import type { Observation } from '../../model/observation.js';
import type { Plan } from '../../model/plan.js';
import type { Figure, PlaceOf, Series } from '../observationRule.js';
import { keptPlaces } from './keptPlaces.js';
import type { KeptTimes } from './keptTimes.js';
import { keptTimes } from './keptTimes.js';

/** One series as numbers: what is kept grows with its times, never with the rows of a file. */
interface Kept {
  readonly indicator: Indicator;
  readonly regionCode: string;
  readonly componentId: string | null;
  readonly times: number[];
  readonly values: (number | null)[];
  readonly places: number[];
  /** Position by time, once there are too many to go through. */
  index: Map<number, number> | null;
}

/** The series of a file while it passes by. */
export interface KeptSeries {
  /** Keeps a figure. Gives the place of the same figure where there was one already. */
  readonly keep: (
    indicator: Indicator,
    observation: Observation,
    value: number | null,
    where: PlaceOf,
  ) => Where | null;
  /** All series by indicator, in the order of the plan, its own region first. */
  readonly byIndicator: () => Iterable<readonly Series[]>;
}

const longestUnindexed = 48;

/** Keeps the figures of a file by series. */
export function keptSeries(plan: Plan): KeptSeries {
  const places = keptPlaces();
  const times = keptTimes();
  const kept = new Map<number, Kept>();
  const ordinals = new Map(plan.indicators.map(({ id }, index) => [id, index]));
  const mostParts =
    Math.max(...plan.indicators.map(({ components }) => components?.parts.length ?? 0), 0) + 1;
  const seriesOf = (indicator: Indicator, { regionCode, componentId }: Observation): Kept => {
    const part = (indicator.components?.parts ?? []).findIndex(({ id }) => id === componentId) + 1;
    const region = regionCode ?? plan.region.code;
    const ordinal = ordinals.get(indicator.id) ?? 0;
    const key = (Number(region) * plan.indicators.length + ordinal) * mostParts + part;
    const known = kept.get(key);
    if (known) return known;
    const made: Kept = {
      indicator,
      regionCode: region,
      componentId: part === 0 ? null : (componentId ?? null),
      times: [],
      values: [],
      places: [],
      index: null,
    };
    kept.set(key, made);
    return made;
  };
  return {
    keep: (indicator, observation, value, where) => {
      if (observation.componentId !== undefined && !hasPart(indicator, observation.componentId)) return null;
      const series = seriesOf(indicator, observation);
      const time = times.numberOf(observation.period, observation.revisedOn);
      const position = positionOf(series, time);
      if (position >= 0) return places.placeOf(series.places[position] ?? 0);
      series.index?.set(time, series.times.length);
      series.times.push(time);
      series.values.push(value);
      series.places.push(places.keep(where('value')));
      return null;
    },
    byIndicator: function* () {
      const groups = new Map<Indicator, Kept[]>();
      for (const series of kept.values()) {
        const group = groups.get(series.indicator);
        if (group) group.push(series);
        else groups.set(series.indicator, [series]);
      }
      for (const indicator of plan.indicators) {
        const group = groups.get(indicator) ?? [];
        yield group
          .sort((a, b) => orderOf(plan, a) - orderOf(plan, b))
          .map((series) => told(series, times, places.placeOf));
      }
    },
  };
}

const hasPart = ({ components }: Indicator, componentId: string): boolean =>
  components?.parts.some(({ id }) => id === componentId) ?? false;

/** The plan’s own region before all others, these by code. */
const orderOf = ({ region }: Plan, { regionCode }: Kept): number =>
  regionCode === region.code ? -1 : Number(regionCode);

function positionOf(series: Kept, time: number): number {
  if (series.index) return series.index.get(time) ?? -1;
  if (series.times.length < longestUnindexed) return series.times.indexOf(time);
  series.index = new Map(series.times.map((known, position) => [known, position]));
  return series.index.get(time) ?? -1;
}

function told(
  { indicator, regionCode, componentId, times, values, places }: Kept,
  { timeOf }: KeptTimes,
  placeOf: (kept: number) => Where,
): Series {
  const figures = times.flatMap((number, position): Figure[] => {
    const time = timeOf(number);
    const place = places[position] ?? 0;
    return time ? [{ ...time, value: values[position] ?? null, where: () => placeOf(place) }] : [];
  });
  return { indicator, regionCode, componentId, figures: newestInOrder(figures) };
}

/** By last day, then by first, the newest revision of each time alone. */
function newestInOrder(figures: readonly Figure[]): Figure[] {
  const ordered = [...figures].sort(
    (a, b) =>
      inOrder(a.endsOn, b.endsOn) ||
      inOrder(a.startsOn, b.startsOn) ||
      inOrder(a.revisedOn ?? '', b.revisedOn ?? ''),
  );
  return ordered.filter((figure, position) => {
    const next = ordered[position + 1];
    return next?.endsOn !== figure.endsOn || next.startsOn !== figure.startsOn;
  });
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
