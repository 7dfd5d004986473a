import type { Known } from '../../calculate/known.js';
import type { Rational } from '../../quantity/rational.js';
import type { Unit } from '../../quantity/unit.js';
import { inUnit } from './inUnit.js';

/** A change in a unit; points 百分点 are the unit in which percentages change. */
export function changeIn(unit: Unit | null, value: number, from: Unit | null): Known<Rational> {
  const isPoints = (from === '百分点' || from === '个百分点') && unit === '%';
  return inUnit(value, isPoints ? unit : from, unit);
}
