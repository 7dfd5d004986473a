import type { NormalText } from '../text/normalText.js';
import type { Item } from './item.js';

const joining = /^(?:和|及|以及|与|、)$/;

/** Whether an item is only a figure of a list: 8%, 和7%. */
export function isFigureOnly(normal: NormalText, { piece }: Item): boolean {
  return piece.lexemes.every(
    ({ type, start, end }) =>
      type === 'figure' ||
      type === 'note' ||
      (type === 'text' && joining.test(normal.text.slice(start, end))),
  );
}
