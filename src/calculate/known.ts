import type { ValueOf } from '../model/label.js';
import type { Rational } from '../quantity/rational.js';
import { toNumber } from '../quantity/rational.js';

/** Why a quantity cannot be computed. `labelOf('reason', code, language)` puts it into words. */
export type ReasonCode = ValueOf<'reason'>;

/** A quantity, or the reason why it is not known. Nothing is ever NaN, infinite, or 0 for want of a value. */
export type Known<T extends object | number | boolean> = T | ReasonCode;

/** What a calculator returns: a finite number, or `null` with the reason. */
export type Computed =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: ReasonCode };

export function isUnknown(quantity: unknown): quantity is ReasonCode {
  return typeof quantity === 'string';
}

/** The result of `combine` when both are known, else the first reason. */
export function whenBothKnown<A extends object, B extends object, C extends object | number | boolean>(
  a: Known<A>,
  b: Known<B>,
  combine: (a: A, b: B) => Known<C>,
): Known<C> {
  if (isUnknown(a)) return a;
  return isUnknown(b) ? b : combine(a, b);
}

/** The double nearest to a known quantity, or the reason why there is none. */
export function writtenNumber(quantity: Known<Rational | number>): number | ReasonCode {
  if (isUnknown(quantity)) return quantity;
  const value = typeof quantity === 'number' ? quantity : toNumber(quantity);
  // + 0 turns −0 into 0.
  return Number.isFinite(value) ? value + 0 : 'outOfRange';
}

/** The number nearest to a known quantity, as a calculator returns it. */
export function computed(quantity: Known<Rational | number>): Computed {
  const value = writtenNumber(quantity);
  return typeof value === 'number' ? { value, reason: null } : { value: null, reason: value };
}
