import type { QuantityValue } from '../../model/quantityValue.js';
import type { Amount } from './amount.js';

/** The ends that a tolerance makes: 1200±50. Reckoned in millionths, so that 0.1±0.05 has no dust. */
export function around(middle: Amount, tolerance: Amount): QuantityValue | null {
  if (middle.value === null || tolerance.value === null) return null;
  const scale = 10 ** 6;
  const ends = [
    middle.value * scale - tolerance.value * scale,
    middle.value * scale + tolerance.value * scale,
  ];
  return { min: Math.round(ends[0] ?? 0) / scale, max: Math.round(ends[1] ?? 0) / scale };
}
