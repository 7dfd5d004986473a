import type { PeriodContext } from '../parsedPeriod.js';
import type { Lexeme } from './lexeme.js';

/** Reads one piece that begins at a place, or tells that none of its sort does. `last` stands in front of it. */
export type LexemeReader = (
  text: string,
  at: number,
  last: Lexeme | undefined,
  context: PeriodContext,
) => Lexeme | null;
