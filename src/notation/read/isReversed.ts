import type { Clause } from './clause.js';

/** Whether the ends of a range stand the wrong way round: 5—3个. */
export function isReversed({ figure }: Clause): boolean {
  const value = figure?.figure.value ?? 0;
  return typeof value === 'object' && value.min >= value.max;
}
