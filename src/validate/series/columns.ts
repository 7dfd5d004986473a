/** Numbers by the million, side by side in pieces that never move. */
export interface Columns {
  /** Room for some numbers, one after the other; gives the address of the first. */
  readonly allocate: (count: number) => number;
  readonly set: (address: number, number: number) => void;
  readonly get: (address: number) => number;
}

type Piece = Uint8Array | Float64Array;

const pieceBits = 16;
const withinPiece = 2 ** pieceBits - 1;

/**
 * Makes room as it is asked for: an array of its own for each of many series would cost more than what is in it.
 *
 * @param Kind what holds a piece: bytes, or numbers of any size
 */
export function columns(Kind: new (length: number) => Piece): Columns {
  const pieces: Piece[] = [];
  let next = 0;
  return {
    allocate: (count) => {
      const address = next;
      next += count;
      while (pieces.length << pieceBits < next) pieces.push(new Kind(1 << pieceBits));
      return address;
    },
    set: (address, number) => {
      (pieces[address >>> pieceBits] as Piece)[address & withinPiece] = number;
    },
    get: (address) => (pieces[address >>> pieceBits] as Piece)[address & withinPiece] as number,
  };
}
