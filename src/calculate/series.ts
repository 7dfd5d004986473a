import type { Direction, Indicator } from '../model/indicator.js';
import type { Period } from '../quantity/period.js';
import type { Rational } from '../quantity/rational.js';
import { rationalOf } from '../quantity/rational.js';
import type { Unit } from '../quantity/unit.js';
import { convertUnit, unitPer } from '../quantity/unit.js';
import type { Known } from './known.js';

/** What a target is measured on: an indicator's direction, unit and baseline, all figures in the indicator's unit. */
export interface Series {
  /** Whether more or less is better; `null` when not stated. */
  readonly direction: Direction | null;
  /** Unit of every figure; `null` when the plan prints none. */
  readonly unit: Unit | null;
  /** Where the series starts. */
  readonly baseline: Known<Rational>;
  /** When it starts: the baseline's own time, else the end of the plan's base year. */
  readonly startsAt: Period;
}

/** The series of an indicator; `baseYear` stands in where it has no baseline of its own. */
export function seriesOf(indicator: Indicator, baseYear: number): Series {
  const { baseline, unit, direction } = indicator;
  return {
    direction,
    unit,
    startsAt: baseline?.period ?? String(baseYear),
    baseline:
      baseline === null || baseline.value === null
        ? 'baselineMissing'
        : inUnitOf(indicator, baseline.value, baseline.unit ?? unit),
  };
}

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
