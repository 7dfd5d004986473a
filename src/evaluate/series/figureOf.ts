import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Observation } from '../../model/observation.js';
import { periodEndsOn } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { compare, divide, multiply, rational, rationalOf, subtract } from '../../quantity/rational.js';
import { convertUnit, unitFactor } from '../../quantity/unit.js';
import type { Bound, Figure } from './figure.js';
import { inUnitOf } from './inUnit.js';
import type { Series } from './series.js';

/** An observation with a value as a figure, in the unit of its series. */
export function figureOf(series: Series, observation: Observation): Known<Figure> {
  const value = exactValue(series, observation);
  if (isUnknown(value)) return value;
  const { period, comparator } = observation;
  return {
    value,
    period,
    endsOn: periodEndsOn(period),
    from: 'latest',
    observations: [observation],
    bound: boundBy(comparator),
  };
}

const boundBy = (comparator: Observation['comparator']): Bound | null =>
  comparator === undefined || comparator === 'eq' ? null : { comparator, reason: 'boundOnly' };

function exactValue({ indicator }: Series, observation: Observation): Known<Rational> {
  const unit = observation.unit ?? indicator.unit;
  const value = inUnitOf(indicator, observation.value ?? 0, unit);
  const { numerator, denominator } = observation;
  if (numerator === undefined || denominator === undefined || isUnknown(value)) return value;
  const share = unit !== null && indicator.unit !== null && shareIn(indicator.unit, numerator, denominator);
  if (!share) return value;
  const printed = observation.value ?? 0;
  const asPrinted = unit === null ? null : shareIn(unit, numerator, denominator);
  return asPrinted !== null && isRounding(printed, asPrinted) ? share : 'partsContradictValue';
}

/** 189 of 199 in percent, exactly; `null` for a unit that is no share. */
function shareIn(unit: string, numerator: number, denominator: number): Rational | null {
  if (unitFactor('%', unit) === null) return null;
  const share = divide(rationalOf(numerator), rationalOf(denominator));
  return convertUnit(multiply(share, rational(100)), '%', unit);
}

/** Whether a printed value is the share, in its own unit, as somebody would round it: by less than one of its last digit. */
function isRounding(printed: number, share: Rational): boolean {
  const value = rationalOf(printed);
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  const difference = subtract(value, share);
  const lastDigit = rational(1, 10 ** Math.min(decimals, 15));
  return compare(difference, lastDigit) < 0 && compare(subtract(share, value), lastDigit) < 0;
}
