import type { Item } from './item.js';

const tailTypes = new Set(['commitment', 'estimate', 'figure', 'note']);

/** Whether an item only asks for more of what was said before: …，力争8%; …，力争达到8%. */
export function isBetterTail({ piece }: Item): boolean {
  const { lexemes, figure } = piece;
  return (
    figure !== null &&
    lexemes.some(({ type }) => type === 'commitment') &&
    lexemes.every(
      (lexeme) => tailTypes.has(lexeme.type) || (lexeme.type === 'verb' && lexeme.role === 'reach'),
    )
  );
}
