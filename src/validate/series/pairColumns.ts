/** Pairs of whole numbers below 2³² by the million, eight bytes each, in pieces that never move. */
export interface PairColumns {
  /** Room for some pairs, one after the other; gives the address of the first. */
  readonly allocate: (pairs: number) => number;
  readonly set: (address: number, first: number, second: number) => void;
  readonly first: (address: number) => number;
  readonly second: (address: number) => number;
}

const pieceLength = 2 ** 16;

/** Makes room as it is asked for. One array a series would cost more than what is in it. */
export function pairColumns(): PairColumns {
  const pieces: Uint32Array[] = [];
  let next = 0;
  const pieceOf = (address: number): Uint32Array => pieces[Math.floor(address / pieceLength)] as Uint32Array;
  return {
    allocate: (pairs) => {
      if (pairs > pieceLength)
        throw new RangeError(`pairColumns: pairs must be at most ${pieceLength}, got ${pairs}`);
      // What is asked for stands in one piece.
      const left = pieces.length * pieceLength - next;
      if (left < pairs) {
        next = pieces.length * pieceLength;
        pieces.push(new Uint32Array(2 * pieceLength));
      }
      const address = next;
      next += pairs;
      return address;
    },
    set: (address, first, second) => {
      const piece = pieceOf(address);
      const at = 2 * (address % pieceLength);
      piece[at] = first;
      piece[at + 1] = second;
    },
    first: (address) => pieceOf(address)[2 * (address % pieceLength)] ?? 0,
    second: (address) => pieceOf(address)[2 * (address % pieceLength) + 1] ?? 0,
  };
}
