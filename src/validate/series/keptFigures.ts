import type { KeptTime, KeptTimes } from './keptTimes.js';
import { OlderRevisions } from './olderRevisions.js';
import type { PairColumns } from './pairColumns.js';

/** A figure as numbers. */
export interface KeptFigure {
  readonly time: number;
  readonly value: number | null;
  readonly place: number;
}

/** Span, time, value and place. */
const width = 4;
/** The years of a plan. */
const usualCount = 5;
const longestUnindexed = 48;

/**
 * The figures of one series as numbers in one array: 32 bytes for each span, eight for each revision before its newest.
 * A class, so that hundreds of thousands of them share their functions.
 */
export class KeptFigures {
  readonly #times: KeptTimes;
  readonly #pairs: PairColumns;
  #columns = new Float64Array(width * usualCount);
  #count = 0;
  #older: OlderRevisions | null = null;
  /** Position by span, once there are too many to go through. */
  #index: Map<number, number> | null = null;

  /** @param pairs where all series keep their older revisions */
  constructor(times: KeptTimes, pairs: PairColumns) {
    this.#times = times;
    this.#pairs = pairs;
  }

  /** Place of the same figure where it is kept already; else −1. */
  placeOf({ span, number }: KeptTime): number {
    const at = this.#positionOf(span);
    if (at < 0) return -1;
    if (this.#columns[width * at + 1] === number) return this.#columns[width * at + 3] ?? 0;
    return this.#older?.placeOf(number) ?? -1;
  }

  /** Keeps a figure that is not kept already. Of each span the newest revision alone keeps its value. */
  add(time: KeptTime, value: number | null, place: number): void {
    const at = this.#positionOf(time.span);
    if (at < 0) {
      this.#append(time, value, place);
      return;
    }
    this.#older ??= new OlderRevisions(this.#pairs);
    const known = this.#times.timeOf(this.#columns[width * at + 1] ?? 0);
    if ((time.revisedOn ?? '') < (known.revisedOn ?? '')) {
      this.#older.add(time.number, place);
      return;
    }
    this.#older.add(known.number, this.#columns[width * at + 3] ?? 0);
    this.#put(at, time, value, place);
  }

  /** The newest revision of each span, in the order of time. */
  inOrder(ranks: readonly number[]): readonly KeptFigure[] {
    const rankAt = (at: number): number => ranks[this.#columns[width * at] ?? 0] ?? 0;
    const positions: number[] = [];
    let isInOrder = true;
    for (let at = 0; at < this.#count; at++) {
      positions.push(at);
      isInOrder &&= at === 0 || rankAt(at - 1) < rankAt(at);
    }
    if (!isInOrder) positions.sort((a, b) => rankAt(a) - rankAt(b));
    return positions.map((at) => this.#figureAt(at));
  }

  #figureAt(at: number): KeptFigure {
    const value = this.#columns[width * at + 2] ?? Number.NaN;
    return {
      time: this.#columns[width * at + 1] ?? 0,
      value: Number.isNaN(value) ? null : value,
      place: this.#columns[width * at + 3] ?? 0,
    };
  }

  #positionOf(span: number): number {
    if (this.#index) return this.#index.get(span) ?? -1;
    for (let at = 0; at < this.#count; at++) if (this.#columns[width * at] === span) return at;
    return -1;
  }

  #append(time: KeptTime, value: number | null, place: number): void {
    if (width * this.#count === this.#columns.length) {
      const larger = new Float64Array(width * Math.ceil(this.#count * 1.5));
      larger.set(this.#columns);
      this.#columns = larger;
    }
    this.#put(this.#count, time, value, place);
    this.#index?.set(time.span, this.#count);
    this.#count++;
    if (this.#count === longestUnindexed) this.#index = this.#indexed();
  }

  #put(at: number, { span, number }: KeptTime, value: number | null, place: number): void {
    this.#columns[width * at] = span;
    this.#columns[width * at + 1] = number;
    this.#columns[width * at + 2] = value ?? Number.NaN;
    this.#columns[width * at + 3] = place;
  }

  #indexed(): Map<number, number> {
    const index = new Map<number, number>();
    for (let at = 0; at < this.#count; at++) index.set(this.#columns[width * at] ?? 0, at);
    return index;
  }
}
