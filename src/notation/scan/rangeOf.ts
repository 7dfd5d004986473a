import type { QuantityValue } from '../../model/quantityValue.js';
import { rationalOf, toNumber } from '../../quantity/rational.js';
import { convertUnit } from '../../quantity/unit.js';
import type { Amount } from './amount.js';
import { shifted } from './scannedNumber.js';

/** Two ends with a dash between them, in one unit. */
export function rangeOf(low: Amount, high: Amount): { value: QuantityValue; unit: string | null } | null {
  if (low.value === null || high.value === null) return null;
  const unit = high.unit ?? low.unit;
  const made = (min: number, max: number) => ({ value: { min, max }, unit });
  if (low.unit === unit || (unit === null && low.places === high.places)) return made(low.value, high.value);
  if (low.unit !== null && high.unit !== null) {
    const converted = convertUnit(rationalOf(low.value), low.unit, high.unit);
    return converted && made(toNumber(converted), high.value);
  }
  // 5—8万件: the scale is printed once and holds for both ends, unless that turns the range around.
  if (low.unit === null && high.unit !== null) {
    if (low.places > 0)
      return made(shifted(String(low.number.decimal), low.places - high.places), high.value);
    return made(low.value < high.value ? low.value : shifted(String(low.value), -high.places), high.value);
  }
  if (low.places === 0 && high.places > 0) return made(shifted(low.number.decimal, high.places), high.value);
  return made(low.value, high.value);
}
