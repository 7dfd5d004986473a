import type { RowPlace } from '../../finding/rowPlace.js';
import type { Where } from '../../finding/where.js';
import type { Indicator } from '../../model/indicator.js';
import type { Observation } from '../../model/observation.js';
import type { Plan } from '../../model/plan.js';
import type { Figure, PlaceOf, Series } from '../observationRule.js';
import { keptFigures } from './keptFigures.js';
import { keptPlaces } from './keptPlaces.js';
import { keptTimes } from './keptTimes.js';

/** One series: what is kept grows with its times, never with the rows of a file. */
interface Kept {
  readonly indicator: Indicator;
  readonly regionCode: string;
  readonly componentId: string | null;
  /** Its number among the kept figures. */
  readonly number: number;
}

/** Keeps a figure. Gives the place of the same figure where there was one already. */
type Keep = (
  observation: Observation,
  value: number | null,
  where: PlaceOf,
  row: RowPlace | undefined,
) => Where | null;

/** The series of a file while it passes by. */
export interface KeptSeries {
  /** What keeps the figures of an indicator. */
  readonly keeperOf: (indicator: Indicator) => Keep;
  /** All series by indicator, in the order of the plan, its own region first. Figures are made when asked for. */
  readonly byIndicator: () => Iterable<readonly Series[]>;
}

/** Keeps the figures of a file by series. */
export function keptSeries(plan: Plan): KeptSeries {
  const places = keptPlaces();
  const starts = startsOf(plan);
  const times = keptTimes();
  const figures = keptFigures(times);
  // By region, and there by indicator and component.
  const kept = new Map<string, (Kept | undefined)[]>();
  const all: Kept[] = [];
  // Rows one below the other are mostly of one region.
  let last: { readonly regionCode: string; readonly series: (Kept | undefined)[] } | null = null;
  const seriesIn = (regionCode: string): (Kept | undefined)[] => {
    if (last?.regionCode === regionCode) return last.series;
    const series = kept.get(regionCode) ?? [];
    if (series.length === 0) kept.set(regionCode, series);
    last = { regionCode, series };
    return series;
  };
  const made = (indicator: Indicator, { regionCode, componentId }: Observation): Kept => {
    const series: Kept = {
      indicator,
      regionCode: regionCode ?? plan.region.code,
      componentId: componentId ?? null,
      number: figures.open(),
    };
    all.push(series);
    return series;
  };
  return {
    keeperOf: (indicator) => {
      const start = starts.get(indicator) ?? 0;
      return (observation, value, where, row) => {
        const { regionCode = plan.region.code, componentId, period, revisedOn } = observation;
        const part = componentId === undefined ? 0 : partOf(indicator, componentId) + 1;
        if (componentId !== undefined && part === 0) return null;
        const ofRegion = seriesIn(regionCode);
        const series = ofRegion[start + part] ?? made(indicator, observation);
        ofRegion[start + part] = series;
        const time = times.timeFor(period, revisedOn);
        const earlier = figures.keep(series.number, time, value, places.keep(where, row));
        return earlier < 0 ? null : places.placeOf(earlier);
      };
    },
    byIndicator: function* () {
      const groups = new Map<Indicator, Kept[]>();
      for (const series of all) {
        const group = groups.get(series.indicator);
        if (group) group.push(series);
        else groups.set(series.indicator, [series]);
      }
      const ranks = times.ranks();
      const figuresOf = ({ number }: Kept): readonly Figure[] =>
        figures.inOrder(number, ranks).map(({ time, value, place }) => {
          const { period, length, startsOn, endsOn, year, revisedOn } = times.timeOf(time);
          const where = () => places.placeOf(place);
          return { period, length, startsOn, endsOn, year, revisedOn, value, where };
        });
      for (const indicator of plan.indicators) {
        const group = groups.get(indicator) ?? [];
        yield group.sort((a, b) => orderOf(plan, a) - orderOf(plan, b)).map((one) => told(one, figuresOf));
      }
    },
  };
}

/** Where the series of an indicator and its components begin among those of a region. */
function startsOf({ indicators }: Plan): ReadonlyMap<Indicator, number> {
  let next = 0;
  return new Map(
    indicators.map((indicator) => {
      const start = next;
      next += 1 + (indicator.components?.parts.length ?? 0);
      return [indicator, start];
    }),
  );
}

const partOf = ({ components }: Indicator, componentId: string): number =>
  components?.parts.findIndex(({ id }) => id === componentId) ?? -1;

/** The plan’s own region before all others, these by code. */
const orderOf = ({ region }: Plan, { regionCode }: Kept): number =>
  regionCode === region.code ? -1 : Number(regionCode);

/** Figures anew whenever they are asked for: held for all series at once they would be most of the memory. */
function told(series: Kept, figuresOf: (series: Kept) => readonly Figure[]): Series {
  const { indicator, regionCode, componentId } = series;
  return {
    indicator,
    regionCode,
    componentId,
    get figures() {
      return figuresOf(series);
    },
  };
}
