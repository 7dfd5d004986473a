import type { Where } from '../../finding/where.js';
import type { Indicator } from '../../model/indicator.js';
import type { Observation } from '../../model/observation.js';
import type { Plan } from '../../model/plan.js';
import type { Figure, PlaceOf, Series } from '../observationRule.js';
import { KeptFigures } from './keptFigures.js';
import { keptPlaces } from './keptPlaces.js';
import { keptTimes } from './keptTimes.js';

/** One series: what is kept grows with its times, never with the rows of a file. */
interface Kept {
  readonly indicator: Indicator;
  readonly regionCode: string;
  readonly componentId: string | null;
  readonly figures: KeptFigures;
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
  /** All series by indicator, in the order of the plan, its own region first. Figures are made when asked for. */
  readonly byIndicator: () => Iterable<readonly Series[]>;
}

/** Keeps the figures of a file by series. */
export function keptSeries(plan: Plan): KeptSeries {
  const places = keptPlaces();
  const times = keptTimes();
  const kept = new Map<number, Kept>();
  const ordinals = new Map(plan.indicators.map((indicator, index) => [indicator, index]));
  const mostParts =
    Math.max(...plan.indicators.map(({ components }) => components?.parts.length ?? 0), 0) + 1;
  const seriesOf = (indicator: Indicator, { regionCode, componentId }: Observation): Kept => {
    const part = componentId === undefined ? 0 : partOf(indicator, componentId) + 1;
    const region = regionCode ?? plan.region.code;
    const ordinal = ordinals.get(indicator) ?? 0;
    const key = (Number(region) * plan.indicators.length + ordinal) * mostParts + part;
    const known = kept.get(key);
    if (known) return known;
    const made: Kept = {
      indicator,
      regionCode: region,
      componentId: componentId ?? null,
      figures: new KeptFigures(times),
    };
    kept.set(key, made);
    return made;
  };
  return {
    keep: (indicator, observation, value, where) => {
      const { componentId, period, revisedOn } = observation;
      if (componentId !== undefined && partOf(indicator, componentId) < 0) return null;
      const { figures } = seriesOf(indicator, observation);
      const time = times.timeFor(period, revisedOn);
      const earlier = figures.placeOf(time);
      if (earlier >= 0) return places.placeOf(earlier);
      figures.add(time, value, places.keep(where('value')));
      return null;
    },
    byIndicator: function* () {
      const groups = new Map<Indicator, Kept[]>();
      for (const series of kept.values()) {
        const group = groups.get(series.indicator);
        if (group) group.push(series);
        else groups.set(series.indicator, [series]);
      }
      const ranks = times.ranks();
      const figuresOf = ({ figures }: Kept): readonly Figure[] =>
        figures.inOrder(ranks).map(({ time, value, place }) => {
          const { period, length, startsOn, endsOn, revisedOn } = times.timeOf(time);
          return { period, length, startsOn, endsOn, revisedOn, value, where: () => places.placeOf(place) };
        });
      for (const indicator of plan.indicators) {
        const group = groups.get(indicator) ?? [];
        yield group.sort((a, b) => orderOf(plan, a) - orderOf(plan, b)).map((one) => told(one, figuresOf));
      }
    },
  };
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
