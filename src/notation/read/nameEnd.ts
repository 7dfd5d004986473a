import type { Item } from './item.js';

/** Where the name in front of a figure ends: at the first verb, or at the figure. */
export const nameEnd = ({ lexemes, figure }: Item['piece']): number =>
  lexemes.find(({ type }) => type === 'verb')?.start ?? figure?.start ?? 0;
