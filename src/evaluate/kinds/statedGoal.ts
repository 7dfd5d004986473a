import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Comparator } from '../../calculate/satisfies.js';
import type { QuantityValue } from '../../model/quantityValue.js';
import type { Unit } from '../../quantity/unit.js';
import { inUnit } from '../series/inUnit.js';
import type { FoundGoal } from './courseTo.js';
import type { MeasuredGround } from './kind.js';
import { nearEndOf } from './nearEnd.js';

/** The goal that a statement prints, in the unit of the series; of a range its near end, where it is known which that is. */
export function statedGoal(
  value: QuantityValue,
  comparator: Comparator,
  unit: Unit | null,
  ground: MeasuredGround,
): Known<FoundGoal> {
  const near = nearEndOf(value, comparator, ground);
  if (isUnknown(near)) return near;
  const formula = near.isRange ? 'nearEnd' : 'value';
  return {
    comparator: near.comparator,
    goal: inUnit(near.value, unit, ground.series.unit),
    goalRule: { formula, inputs: { v: near.value } },
  };
}
