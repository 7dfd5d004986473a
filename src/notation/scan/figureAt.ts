import type { Amount } from './amount.js';
import type { Amounts } from './amountsAt.js';
import { amountsAt } from './amountsAt.js';
import type { Bound } from './bound.js';
import { boundBefore } from './boundBefore.js';
import { boundBehind } from './boundBehind.js';
import type { ScannedFigure } from './scannedFigure.js';
import { unitAt } from './unitAt.js';

// More digits than a number can keep, or more than any format of figures takes, are no figure of a plan.
const mostDigits = 15;
const largest = 1e18;
const isEndless = ({ number, value }: Amount): boolean =>
  number.decimal.replace(/\D/g, '').length > mostDigits || Math.abs(value ?? 0) > largest;

/** The words in front, inside the bracket as well: ≥[50], [≥50]. */
function openingAt(text: string, at: number): { readonly before: Bound; readonly isBracketed: boolean } {
  const outer = boundBefore(text, at);
  if (text.charAt(outer.at) !== '[') return { before: outer, isBracketed: false };
  const inner = boundBefore(text, outer.at + 1);
  const comparator = outer.comparator ?? inner.comparator;
  return { before: { ...inner, comparator, spans: [...outer.spans, ...inner.spans] }, isBracketed: true };
}

interface Closing extends Bound {
  readonly isClosed: boolean;
  /** Unit outside the bracket. */
  readonly unit: string | null;
}

/** The words behind, and the bracket that closes in front of them or behind: [50]以上, [50以上]万件. */
function closingAt(text: string, amounts: Amounts, before: Bound, isBracketed: boolean): Closing {
  const { end, isClosed: isClosedWithin } = amounts;
  const isNext = isBracketed && !amounts.first.bracketEnd && text.charAt(end) === ']';
  const bound = boundBehind(text, isNext ? end + 1 : end, before);
  const isClosed = isBracketed && (isNext || isClosedWithin || text.charAt(end - 1) === ']');
  if (!isBracketed || isClosed || text.charAt(bound.at) !== ']') return { ...bound, isClosed, unit: null };
  const outside = unitAt(text, bound.at + 1);
  return { ...bound, at: outside?.end ?? bound.at + 1, isClosed: true, unit: outside?.unit ?? null };
}

/** Digits that a number cannot go on with: 12.5.3. */
const brokenAt = (text: string, at: number): string =>
  /^(?:(?:[.,: ]{1,2}|[，、,.]{2})\d+)+/.exec(text.slice(at, at + 24))?.[0] ?? '';

/** What the parts of a figure say together. */
function figureOf(amounts: Amounts, closing: Closing): Omit<ScannedFigure, 'start' | 'end' | 'isBroken'> {
  const { first, last, value, unit } = amounts;
  const { comparator, isRound, spans, isClosed } = closing;
  const isMore = first.isMore || last.isMore;
  const isMagnitude = first.number.isMagnitude && comparator === null;
  return {
    digits: [first.digits[0], Math.max(last.digits[1], first.digits[1])],
    unitSpan: last.unitSpan ?? first.unitSpan,
    comparatorSpans: spans,
    value,
    unit: unit ?? closing.unit,
    places: last.places,
    comparator: comparator ?? (isMore ? 'gt' : isMagnitude ? 'approx' : null),
    isRound: isRound || isMore || isMagnitude,
    isBracketed: isClosed,
    isChinese: first.number.isChinese,
    isDoubtful: first.isDoubtful || last.isDoubtful,
    isRounded: first.isRounded,
  };
}

/**
 * The figure that stands at a place: comparing words, digits, scale, unit, and a second end where it is a range.
 *
 * @returns `null` when no number stands there
 */
export function figureAt(text: string, at: number): ScannedFigure | null {
  const { before, isBracketed } = openingAt(text, at);
  const amounts = amountsAt(text, before.at, isBracketed);
  if (!amounts) return null;
  const closing = closingAt(text, amounts, before, isBracketed);
  const broken = brokenAt(text, closing.at);
  const isOpen = isBracketed !== closing.isClosed;
  return {
    ...figureOf(amounts, closing),
    start: at,
    end: closing.at + broken.length,
    isBroken: isOpen || broken !== '' || isEndless(amounts.first) || isEndless(amounts.last),
  };
}
