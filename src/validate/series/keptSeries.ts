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
  /** The plan’s own region before all others, these by code. */
  readonly rank: number;
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
  const times = keptTimes();
  const figures = keptFigures(times);
  const own = plan.region.code;
  const groups = new Map<Indicator, Kept[]>();
  /** The series of an indicator, or of a component, by region. */
  const seriesOf = (indicator: Indicator, componentId: string | null, group: Kept[]) => {
    const byRegion = new Map<string, Kept>();
    // Rows one below the other are mostly of one region.
    let last: Kept | null = null;
    return (regionCode: string): Kept => {
      if (last?.regionCode === regionCode) return last;
      const known = byRegion.get(regionCode);
      if (known) {
        last = known;
        return known;
      }
      const rank = regionCode === own ? -1 : Number(regionCode);
      const made: Kept = { indicator, regionCode, componentId, number: figures.open(), rank };
      byRegion.set(regionCode, made);
      group.push(made);
      last = made;
      return made;
    };
  };
  return {
    keeperOf: (indicator) => {
      const group: Kept[] = [];
      groups.set(indicator, group);
      const whole = seriesOf(indicator, null, group);
      const parts = new Map(
        indicator.components?.parts.map(({ id }) => [id, seriesOf(indicator, id, group)]),
      );
      return ({ regionCode = own, componentId, period, revisedOn }, value, where, row) => {
        const series = componentId === undefined ? whole : parts.get(componentId);
        if (!series) return null;
        const { number } = series(regionCode);
        const time = times.timeFor(period, revisedOn);
        const earlier = figures.keep(number, time, value, places.keep(where, row));
        return earlier < 0 ? null : places.placeOf(earlier);
      };
    },
    byIndicator: function* () {
      const ranks = times.ranks();
      const figuresOf = ({ number }: Kept): readonly Figure[] =>
        figures.inOrder(number, ranks, (time, value, place) => {
          const { period, length, startsOn, endsOn, year, revisedOn } = times.timeOf(time);
          const where = () => places.placeOf(place);
          return { period, length, startsOn, endsOn, year, revisedOn, value, where };
        });
      for (const indicator of plan.indicators) {
        const group = groups.get(indicator) ?? [];
        yield group.sort((a, b) => a.rank - b.rank).map((one) => new ToldSeries(one, figuresOf));
      }
    },
  };
}

/** Figures anew whenever they are asked for: held for all series at once they would be most of the memory. */
class ToldSeries implements Series {
  readonly indicator: Indicator;
  readonly regionCode: string;
  readonly componentId: string | null;
  readonly #kept: Kept;
  readonly #figuresOf: (kept: Kept) => readonly Figure[];

  constructor(kept: Kept, figuresOf: (kept: Kept) => readonly Figure[]) {
    this.indicator = kept.indicator;
    this.regionCode = kept.regionCode;
    this.componentId = kept.componentId;
    this.#kept = kept;
    this.#figuresOf = figuresOf;
  }

  get figures(): readonly Figure[] {
    return this.#figuresOf(this.#kept);
  }
}
