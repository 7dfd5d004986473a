import type { Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import type { Item } from './item.js';

/** What stands between two signs: one item, or several figures in a row. */
export interface Part {
  readonly sign: string;
  readonly start: number;
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  /** Places of its items in their list. */
  readonly items: readonly number[];
}

/** The items of an expression put together again between the signs that part them. */
export function partsOf({ text }: NormalText, items: readonly Item[]): Part[] {
  const parts: Part[] = [];
  for (const [index, { piece, sign }] of items.entries()) {
    const last = sign === '' ? parts.pop() : undefined;
    const lexemes = [...(last?.lexemes ?? []), ...piece.lexemes];
    const start = lexemes[0]?.start ?? 0;
    parts.push({
      sign: last?.sign ?? sign,
      start,
      text: text.slice(start, lexemes.at(-1)?.end ?? 0),
      lexemes,
      items: [...(last?.items ?? []), index],
    });
  }
  return parts;
}
