import type { PairColumns } from './pairColumns.js';

const rowsOfFrame = 2 ** 32;
const smallestBlock = 8;
const largestBlock = 4096;

/**
 * Where superseded figures of a series stood: their values are of no use any more, but the same revision must not come
 * twice. Eight bytes each, as long as times come in the order of their numbers and places are of one frame (`keptPlaces`),
 * as they do where every delivery revises the one before; others are kept at their full size.
 *
 * Times and rows stand in blocks, each a quarter of what was there before; in front of a block, the block before it.
 */
export class OlderRevisions {
  readonly #columns: PairColumns;
  #block = 0;
  #size = 0;
  #used = 0;
  #count = 0;
  #last = -1;
  #frame = -1;
  #others: Map<number, number> | null = null;

  constructor(columns: PairColumns) {
    this.#columns = columns;
  }

  add(time: number, place: number): void {
    const frame = Math.floor(place / rowsOfFrame);
    if (this.#count === 0) this.#frame = frame;
    if (time > this.#last && frame === this.#frame) this.#append(time, place % rowsOfFrame);
    else {
      this.#others ??= new Map();
      this.#others.set(time, place);
    }
  }

  /** −1 when there was none of this time. */
  placeOf(time: number): number {
    const row = time > this.#last ? -1 : this.#rowOf(time);
    return row < 0 ? (this.#others?.get(time) ?? -1) : this.#frame * rowsOfFrame + row;
  }

  #append(time: number, row: number): void {
    if (this.#used === this.#size) this.#openBlock();
    this.#columns.set(this.#block + this.#used, time, row);
    this.#used++;
    this.#count++;
    this.#last = time;
  }

  #openBlock(): void {
    const size = Math.min(largestBlock, Math.max(smallestBlock, this.#count >> 2));
    const address = this.#columns.allocate(size + 1);
    this.#columns.set(address, this.#block, this.#size);
    this.#block = address + 1;
    this.#size = size;
    this.#used = 0;
  }

  #rowOf(time: number): number {
    let [block, used] = [this.#block, this.#used];
    while (used > 0 && this.#columns.first(block) > time) {
      const before = block - 1;
      [block, used] = [this.#columns.first(before), this.#columns.second(before)];
    }
    return this.#rowWithin(block, used, time);
  }

  #rowWithin(block: number, used: number, time: number): number {
    let [low, high] = [0, used];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#columns.first(block + middle) < time) low = middle + 1;
      else high = middle;
    }
    const isFound = low < used && this.#columns.first(block + low) === time;
    return isFound ? this.#columns.second(block + low) : -1;
  }
}
