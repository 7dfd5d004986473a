import type { Indicator } from '../../../model/indicator.js';
import { countedUnit } from '../../../quantity/countedUnit.js';
import { compare, rational } from '../../../quantity/rational.js';
import { unitPer } from '../../../quantity/unit.js';

/**
 * Whether figures of an indicator come out whole: things counted one by one, and no mean or rate of them. Counted in
 * 万件 they need not.
 */
export function isWholeCount({ name, unit, measure, decimals = 0, baseline }: Indicator): boolean {
  if (unit === null || decimals > 0 || unitPer(name, unit).includes('/')) return false;
  const isMean = measure === 'ratio' || measure === 'score' || measure === 'growthRate' || /均|每/.test(name);
  if (isMean || (typeof baseline?.value === 'number' && !Number.isInteger(baseline.value))) return false;
  const things = countedUnit(unit);
  return things !== null && compare(things, rational(1)) === 0;
}
