import type { Indicator } from '../../model/indicator.js';
import type { Rational } from '../../quantity/rational.js';
import type { Unit } from '../../quantity/unit.js';
import { convertUnit, unitPer } from '../../quantity/unit.js';

/** A figure of one series in the unit of another, the denominators in their names included; `null` where it has none. */
export function inUnitOfSeries(
  value: Rational,
  from: Pick<Indicator, 'name' | 'unit'>,
  to: { readonly name: string; readonly unit: Unit | null },
): Rational | null {
  if (from.unit === null || to.unit === null || from.unit === to.unit) return value;
  return (
    convertUnit(value, from.unit, to.unit) ??
    convertUnit(value, unitPer(from.name, from.unit), unitPer(to.name, to.unit))
  );
}
