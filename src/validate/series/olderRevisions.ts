import type { Columns } from './columns.js';

const smallestBlock = 32;
const largestBlock = 4096;
/** In front of a block: where the block before it stands, and how much of that is used. */
const headLength = 6;

/** How many lists a series may have. */
const mostLists = 8;

/**
 * Where superseded figures of a series stood: their values are of no use any more, but the same revision must not come
 * twice. As long as times come in the order of their numbers, as they do where every delivery revises the one before, each
 * is written as its distance from the last, in two to four bytes. What is out of order begins a list of its own, in which
 * the next of its kind follow: where the first delivery had its years in another order, there are as many lists as years.
 * What is in no order at all is kept at its full size.
 *
 * Distances stand in blocks, each a quarter of what was there before. The first of a block is its distance from nothing,
 * so that a block is read without those before it.
 */
export class OlderRevisions {
  readonly #columns: Columns;
  #block = 0;
  #size = 0;
  #used = 0;
  #total = 0;
  #lastTime = 0;
  #lastPlace = 0;
  #others: OlderRevisions | Map<number, number> | null = null;
  readonly #listsLeft: number;

  constructor(columns: Columns, listsLeft = mostLists - 1) {
    this.#columns = columns;
    this.#listsLeft = listsLeft;
  }

  /** @param time number of a time that was not added yet */
  add(time: number, place: number): void {
    if (this.#total > 0 && time <= this.#lastTime) {
      this.#others ??=
        this.#listsLeft > 0 ? new OlderRevisions(this.#columns, this.#listsLeft - 1) : new Map();
      if (this.#others instanceof Map) this.#others.set(time, place);
      else this.#others.add(time, place);
      return;
    }
    if (!this.#append(time - this.#lastTime, place - this.#lastPlace)) {
      this.#openBlock();
      this.#append(time, place);
    }
    this.#lastTime = time;
    this.#lastPlace = place;
  }

  /** −1 when there was none of this time. */
  placeOf(time: number): number {
    const place = this.#total === 0 || time > this.#lastTime ? -1 : this.#placeInBlocks(time);
    if (place >= 0 || !this.#others) return place;
    return this.#others instanceof Map ? (this.#others.get(time) ?? -1) : this.#others.placeOf(time);
  }

  #append(time: number, place: number): boolean {
    const both = [time, place < 0 ? -2 * place - 1 : 2 * place] as const;
    const length = lengthOf(both[0]) + lengthOf(both[1]);
    if (this.#used + length > this.#size) return false;
    let at = this.#block + this.#used;
    for (const number of both) at = write(this.#columns, at, number);
    this.#used += length;
    this.#total += length;
    return true;
  }

  #openBlock(): void {
    const size = Math.min(largestBlock, Math.max(smallestBlock, this.#total >> 2));
    const head = this.#columns.allocate(headLength + size);
    for (let byte = 0; byte < 4; byte++) this.#columns.set(head + byte, (this.#block >>> (8 * byte)) & 0xff);
    for (let byte = 0; byte < 2; byte++)
      this.#columns.set(head + 4 + byte, (this.#used >>> (8 * byte)) & 0xff);
    this.#block = head + headLength;
    this.#size = size;
    this.#used = 0;
  }

  #placeInBlocks(time: number): number {
    let [block, used] = [this.#block, this.#used];
    while (used > 0) {
      const reader = { at: block };
      let found = read(this.#columns, reader);
      if (found > time) {
        [block, used] = this.#before(block);
        continue;
      }
      let place = signed(read(this.#columns, reader));
      while (found < time && reader.at < block + used) {
        found += read(this.#columns, reader);
        place += signed(read(this.#columns, reader));
      }
      return found === time ? place : -1;
    }
    return -1;
  }

  #before(block: number): readonly [block: number, used: number] {
    const byteAt = (at: number): number => this.#columns.get(block - headLength + at);
    const before = byteAt(0) + byteAt(1) * 2 ** 8 + byteAt(2) * 2 ** 16 + byteAt(3) * 2 ** 24;
    return [before, byteAt(4) + byteAt(5) * 2 ** 8];
  }
}

// Whole numbers of any size, seven bits to a byte, the lowest first; the eighth says that more follow.

function lengthOf(number: number): number {
  let length = 1;
  for (let rest = number; rest >= 128; rest = Math.floor(rest / 128)) length++;
  return length;
}

function write(columns: Columns, address: number, number: number): number {
  let at = address;
  let rest = number;
  for (; rest >= 128; rest = Math.floor(rest / 128)) columns.set(at++, (rest % 128) + 128);
  columns.set(at++, rest);
  return at;
}

function read(columns: Columns, reader: { at: number }): number {
  let number = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = columns.get(reader.at++);
    number += (byte % 128) * scale;
    if (byte < 128) return number;
  }
}

/** Distances backwards are the odd numbers. */
const signed = (number: number): number => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);
