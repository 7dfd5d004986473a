import { countingWords } from './countingWords.js';
import type { Rational } from './rational.js';
import type { Unit } from './unit.js';
import { isKnownUnit, unitFactor } from './unit.js';

const known = new Map<Unit, Rational | null>();

/**
 * How many single things one of a unit is, where the unit counts things; `null` where it measures or is a share.
 *
 * @example
 * toNumber(countedUnit('万件')!) // 10000
 * toNumber(countedUnit('台（套）')!) // 1
 * countedUnit('亿元') // null: money is measured
 * countedUnit('件/万人') // null: so many for each is no count
 */
export function countedUnit(unit: Unit): Rational | null {
  const found = known.get(unit);
  if (found !== undefined) return found;
  // 万台（套） counts by ten thousand, whichever of the two its things are.
  const plain = isKnownUnit(unit) ? unit.replace(/[(（][^()（）]+[)）]$/, '') : unit;
  const factors = countingWords.map((word) => unitFactor(plain, word));
  const factor = factors.find((one) => one !== null) ?? null;
  if (known.size < 1000) known.set(unit, factor);
  return factor;
}
