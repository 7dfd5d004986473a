import { countedUnit } from '../quantity/countedUnit.js';
import { unitPer } from '../quantity/unit.js';
import type { Indicator } from './indicator.js';

/**
 * Whether the figures of an indicator say how many things there are, counted one by one: once 万 and 亿 are written out
 * they are whole. A mean, a rate and what is printed with decimals are no counts.
 *
 * @example
 * countsThings({ ...trademarks, unit: '万件' }) // true
 * countsThings({ ...trademarks, name: '每万人口商标拥有量' }) // false: so many for each
 */
export function countsThings({ name, unit, measure, decimals = 0, baseline }: Indicator): boolean {
  if (unit === null || decimals > 0 || unitPer(name, unit).includes('/')) return false;
  if (measure === 'ratio' || measure === 'score' || measure === 'growthRate' || /均|每/.test(name))
    return false;
  if (typeof baseline?.value === 'number' && !Number.isInteger(baseline.value)) return false;
  return countedUnit(unit) !== null;
}
