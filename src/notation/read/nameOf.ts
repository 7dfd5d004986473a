import type { Clause } from './clause.js';

/** Name of what is measured without remarks in brackets: the clause's own, or that of the context. */
export const nameOf = ({ name, context }: Clause): string =>
  (name?.text || context.indicatorName || '').replace(/[(（][^()（）]{0,80}[)）]/g, '').trim();
