const rowsOfFrame = 2 ** 32;

/**
 * Where superseded figures of a series stood: their values are of no use any more, but the same revision must not come
 * twice. Eight bytes each, as long as times come in the order of their numbers and places are of one frame (`keptPlaces`),
 * as they do where every delivery revises the one before; others are kept at their full size.
 */
export class OlderRevisions {
  /** Time and row, by turns. */
  #columns = new Uint32Array(8);
  #count = 0;
  #frame = -1;
  #others: Map<number, number> | null = null;

  add(time: number, place: number): void {
    const frame = Math.floor(place / rowsOfFrame);
    if (this.#count === 0) this.#frame = frame;
    const isNext = this.#count === 0 || time > (this.#columns[2 * this.#count - 2] ?? 0);
    if (isNext && frame === this.#frame) this.#append(time, place % rowsOfFrame);
    else {
      this.#others ??= new Map();
      this.#others.set(time, place);
    }
  }

  /** −1 when there was none of this time. */
  placeOf(time: number): number {
    let [low, high] = [0, this.#count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#columns[2 * middle] ?? 0) < time) low = middle + 1;
      else high = middle;
    }
    if (low < this.#count && this.#columns[2 * low] === time) {
      return this.#frame * rowsOfFrame + (this.#columns[2 * low + 1] ?? 0);
    }
    return this.#others?.get(time) ?? -1;
  }

  #append(time: number, row: number): void {
    if (2 * this.#count === this.#columns.length) {
      // Where there are many, room to spare for them would be most of the memory.
      const larger = new Uint32Array(2 * Math.ceil(this.#count * (this.#count < 64 ? 1.5 : 1.25)));
      larger.set(this.#columns);
      this.#columns = larger;
    }
    this.#columns[2 * this.#count] = time;
    this.#columns[2 * this.#count + 1] = row;
    this.#count++;
  }
}
