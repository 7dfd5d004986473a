import type { LexContext } from './lexContext.js';
import type { Lexeme } from './lexeme.js';

/** Reads one piece that begins at a place, or tells that none of its sort does. `last` stands in front of it. */
export type LexemeReader = (
  text: string,
  at: number,
  last: Lexeme | undefined,
  context: LexContext,
) => Lexeme | null;
