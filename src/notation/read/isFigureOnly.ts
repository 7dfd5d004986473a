import type { NormalText } from '../text/normalText.js';
import { isJoinWord } from '../words/joinWords.js';
import type { Item } from './item.js';

/** Whether an item is only a figure of a list: 8%, 和7%. */
export function isFigureOnly(normal: NormalText, { piece }: Item): boolean {
  return piece.lexemes.every(
    ({ type, start, end }) =>
      type === 'figure' || type === 'note' || (type === 'text' && isJoinWord(normal.text.slice(start, end))),
  );
}
