import { finding } from '../../finding/finding.js';
import type { Rational } from '../../quantity/rational.js';
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  rational,
  rationalOf,
  signOf,
  toNumber,
} from '../../quantity/rational.js';
import { isSameUnit } from '../../quantity/unit.js';
import type { ObservationRule } from '../observationRule.js';
import { decimalsOf } from '../series/decimalsOf.js';

/** A share is its numerator over its denominator, as far as its decimals tell: neither rounding nor cutting is a fault. */
export const ratiosAreTheirFractions: ObservationRule = () => ({
  unusual: ({ observation: { value, unit, numerator, denominator }, indicator, where }) => {
    if (value === null || numerator === undefined || denominator === undefined) return [];
    const parts = partsOf(unit ?? indicator?.unit ?? '');
    if (parts === null || denominator === 0) return [];
    const fraction = multiply(divide(rationalOf(numerator), rationalOf(denominator)), rational(parts));
    const lastDigit = rational(1, 10 ** Math.max(decimalsOf(value), indicator?.decimals ?? 0));
    if (compare(size(add(fraction, negate(rationalOf(value)))), lastDigit) < 0) return [];
    const details = {
      seen: String(value),
      fraction: `${numerator}/${denominator}`,
      computed: String(Number(toNumber(fraction).toPrecision(6))),
    };
    return [finding('observation/fractionDiffers', where('value'), details)];
  },
});

/** How many of a unit make the whole. */
const partsOf = (unit: string): number | null =>
  isSameUnit(unit, '%') ? 100 : isSameUnit(unit, '‰') ? 1000 : null;

const size = (a: Rational): Rational => (signOf(a) < 0 ? negate(a) : a);
