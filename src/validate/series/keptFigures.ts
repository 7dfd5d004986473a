import { columns } from './columns.js';
import type { KeptTime, KeptTimes } from './keptTimes.js';
import { OlderRevisions } from './olderRevisions.js';

type FigureOf<T> = (time: number, value: number | null, place: number) => T;

/** The figures of all series, each series by its number. */
export interface KeptFigures {
  /** Begins a series; gives its number. */
  readonly open: () => number;
  /**
   * Keeps a figure, unless there is one of the same time already: then that stays, and its place is given; else −1. Of
   * each span the newest revision alone keeps its value.
   */
  readonly keep: (series: number, time: KeptTime, value: number | null, place: number) => number;
  /** The newest revision of each span, in the order of time, each made into a figure. */
  readonly inOrder: <T>(series: number, ranks: readonly number[], made: FigureOf<T>) => T[];
}

/** Span, time, value and place. */
const width = 4;
/** The years of a plan. */
const usualCount = 5;
const longestUnindexed = 48;

/**
 * Keeps figures as numbers: 32 bytes for each span, a few for each revision before its newest. Hundreds of thousands of
 * series share the same arrays, where an array of its own for each would cost several times what is in it.
 */
export function keptFigures(times: KeptTimes): KeptFigures {
  const numbers = columns(Float64Array);
  const bytes = columns(Uint8Array);
  // By series: where its figures stand, how many there are, and for how many there is room.
  const starts: number[] = [];
  const counts: number[] = [];
  const rooms: number[] = [];
  const older: (OlderRevisions | undefined)[] = [];
  /** Position by span, of series with too many to go through. */
  const indexes = new Map<number, Map<number, number>>();

  const startOf = (series: number): number => starts[series] as number;
  const countOf = (series: number): number => counts[series] as number;
  const positionOf = (series: number, span: number): number => {
    const count = countOf(series);
    if (count >= longestUnindexed) return indexes.get(series)?.get(span) ?? -1;
    const start = startOf(series);
    for (let at = 0; at < count; at++) if (numbers.get(start + width * at) === span) return at;
    return -1;
  };
  const put = (address: number, { span, number }: KeptTime, value: number | null, place: number): void => {
    numbers.set(address, span);
    numbers.set(address + 1, number);
    numbers.set(address + 2, value ?? Number.NaN);
    numbers.set(address + 3, place);
  };
  const append = (series: number, time: KeptTime, value: number | null, place: number): void => {
    const count = countOf(series);
    if (count === rooms[series]) makeRoom(series, Math.ceil(count * 1.5));
    put(startOf(series) + width * count, time, value, place);
    counts[series] = count + 1;
    if (count + 1 === longestUnindexed) indexes.set(series, indexed(series));
    else indexes.get(series)?.set(time.span, count);
  };
  const makeRoom = (series: number, room: number): void => {
    const from = startOf(series);
    const to = numbers.allocate(width * room);
    for (let at = 0; at < width * countOf(series); at++) numbers.set(to + at, numbers.get(from + at));
    starts[series] = to;
    rooms[series] = room;
  };
  const indexed = (series: number): Map<number, number> => {
    const start = startOf(series);
    const positions = Array.from({ length: countOf(series) }, (_, at) => at);
    return new Map(positions.map((at) => [numbers.get(start + width * at), at]));
  };
  const figureAt = <T>(address: number, made: FigureOf<T>): T => {
    const value = numbers.get(address + 2);
    return made(numbers.get(address + 1), Number.isNaN(value) ? null : value, numbers.get(address + 3));
  };
  return {
    open: () => {
      const series = starts.push(numbers.allocate(width * usualCount)) - 1;
      counts.push(0);
      rooms.push(usualCount);
      return series;
    },
    keep: (series, time, value, place) => {
      const at = positionOf(series, time.span);
      if (at < 0) {
        append(series, time, value, place);
        return -1;
      }
      const address = startOf(series) + width * at;
      const [known, knownPlace] = [numbers.get(address + 1), numbers.get(address + 3)];
      if (known === time.number) return knownPlace;
      let revisions = older[series];
      const earlier = revisions?.placeOf(time.number) ?? -1;
      if (earlier >= 0) return earlier;
      revisions ??= older[series] = new OlderRevisions(bytes);
      if ((time.revisedOn ?? '') < (times.timeOf(known).revisedOn ?? '')) {
        revisions.add(time.number, place);
        return -1;
      }
      revisions.add(known, knownPlace);
      put(address, time, value, place);
      return -1;
    },
    inOrder: <T>(series: number, ranks: readonly number[], made: FigureOf<T>): T[] => {
      const [start, count] = [startOf(series), countOf(series)];
      const rankAt = (at: number): number => ranks[numbers.get(start + width * at)] ?? 0;
      // They mostly come in the order of time.
      let isInOrder = true;
      for (let at = 1; at < count; at++) isInOrder &&= rankAt(at - 1) < rankAt(at);
      const positions = isInOrder ? null : [...Array(count).keys()].sort((a, b) => rankAt(a) - rankAt(b));
      const figures: T[] = [];
      for (let at = 0; at < count; at++)
        figures.push(figureAt(start + width * (positions?.[at] ?? at), made));
      return figures;
    },
  };
}
