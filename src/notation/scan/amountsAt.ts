import type { QuantityValue } from '../../model/quantityValue.js';
import type { Amount } from './amount.js';
import { amountAt } from './amountAt.js';
import { around } from './around.js';
import { rangeOf } from './rangeOf.js';

/** One amount, or the two ends of a range. */
export interface Amounts {
  readonly first: Amount;
  /** The other end of a range, the tolerance behind ±, or the first itself. */
  readonly last: Amount;
  readonly value: QuantityValue | null;
  readonly unit: string | null;
  readonly end: number;
  /** A square bracket was closed within. */
  readonly isClosed: boolean;
}

const dash = /^(?:-{1,2}|—{1,2}|~|至|到)/;

/** 85%和90%之间: 和 joins the ends of a range only where 之间 closes it. */
function between(text: string, at: number): string {
  const isJoin = /^[和与](?=[\d])/.test(text.slice(at, at + 2));
  const second = isJoin ? amountAt(text, at + 1, false) : null;
  return second && text.startsWith('之间', second.end) ? text.charAt(at) : '';
}

/** 1200±50: both ends by a tolerance. */
function tolerated(text: string, first: Amount): Amounts | null {
  const tolerance = text.charAt(first.end) === '±' ? amountAt(text, first.end + 1, false) : null;
  if (!tolerance) return null;
  const value = around(first, tolerance);
  const unit = first.unit ?? tolerance.unit;
  return { first, last: tolerance, value, unit, end: tolerance.end, isClosed: first.bracketEnd };
}

/** 5—8万件: both ends of a range. */
function ranged(text: string, first: Amount, isBracketed: boolean): Amounts | null {
  const join = dash.exec(text.slice(first.end, first.end + 2))?.[0] ?? between(text, first.end);
  const second = join ? amountAt(text, first.end + join.length, isBracketed && !first.bracketEnd) : null;
  const range = second && !second.number.isMagnitude ? rangeOf(first, second) : null;
  if (!second || !range) return null;
  const end = second.end + (text.startsWith('之间', second.end) ? 2 : 0);
  return { first, last: second, ...range, end, isClosed: first.bracketEnd || second.bracketEnd };
}

/** The number that stands at a place, with the one that makes a range of it. */
export function amountsAt(text: string, at: number, isBracketed: boolean): Amounts | null {
  const first = amountAt(text, at, isBracketed);
  if (!first) return null;
  const { value, unit, end, bracketEnd } = first;
  return (
    tolerated(text, first) ??
    ranged(text, first, isBracketed) ?? { first, last: first, value, unit, end, isClosed: bracketEnd }
  );
}
