import type { Known } from '../../calculate/known.js';
import type { Indicator } from '../../model/indicator.js';
import type { Rational } from '../../quantity/rational.js';
import { rationalOf } from '../../quantity/rational.js';
import type { Unit } from '../../quantity/unit.js';
import { convertUnit, unitPer } from '../../quantity/unit.js';

/** A figure in the unit of an indicator, exactly; 件/万人 is also the 件 of a name that begins with 每万人口. */
export function inUnitOf({ name, unit }: Indicator, value: number, from: Unit | null): Known<Rational> {
  const plain = inUnit(value, from, unit);
  return unit !== null && plain === 'unitNotConvertible' ? inUnit(value, from, unitPer(name, unit)) : plain;
}

/** A figure in another unit, exactly. A figure without a unit is taken to be in the unit asked for. */
export function inUnit(value: number, from: Unit | null, to: Unit | null): Known<Rational> {
  const exact = rationalOf(value);
  if (from === null || to === null || from === to) return exact;
  return convertUnit(exact, from, to) ?? 'unitNotConvertible';
}
