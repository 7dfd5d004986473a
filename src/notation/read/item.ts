import type { Piece } from './piecesOf.js';

/** A piece with the signs around it. */
export interface Item {
  readonly piece: Piece;
  /** Sign in front of it; empty inside a segment. */
  readonly sign: string;
  /** Sign in front of the next segment, for the figure in front of an arrow. */
  readonly nextSign: string;
}
