import type { Indicator } from '../../model/indicator.js';
import { unitPer } from '../../quantity/unit.js';

const totals = new Set<Indicator['measure']>(['stock', 'flow', 'runningTotal']);

/**
 * Whether a series grows with the size of its region: a count or an amount, and not per head. Such figures of two regions
 * do not compare as they stand.
 */
export function isTotal({ measure, name, unit }: Pick<Indicator, 'measure' | 'name' | 'unit'>): boolean {
  return totals.has(measure) && unit !== null && unit !== '%' && !unitPer(name, unit).includes('/');
}
