import type { NormalText } from '../text/normalText.js';
import type { Item } from './item.js';

const tailTypes = new Set(['commitment', 'estimate', 'figure', 'note']);

/** Whether an item only asks for more of what was said before: …，力争8%; …，力争达到8%. */
export function isBetterTail({ text }: NormalText, { piece }: Item): boolean {
  const { lexemes, figure } = piece;
  return (
    figure !== null &&
    lexemes.some(({ type }) => type === 'commitment') &&
    !lexemes.some((one) => one.type === 'verb' && /^总/.test(text.slice(one.start, one.end))) &&
    lexemes.every(
      (lexeme) => tailTypes.has(lexeme.type) || (lexeme.type === 'verb' && lexeme.role === 'reach'),
    )
  );
}
