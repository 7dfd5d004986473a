import { roundedTo } from '../../quantity/decimalSteps.js';
import type { Rational } from '../../quantity/rational.js';
import {
  add,
  divide,
  isZero,
  multiply,
  rationalOf,
  signOf,
  subtract,
  toNumber,
  zero,
} from '../../quantity/rational.js';
import type { AssessReason } from '../assessReason.js';

/** A part of a whole, as published. */
export interface PublishedPart {
  readonly id: string;
  /** Its figure, in the unit of the whole; `null` when not known. */
  readonly value: number | null;
  /** Of a ratio: its denominator, or what stands for it. */
  readonly weight?: number | null;
}

/** Whether parts make their whole. */
export interface PartsCheck {
  /** Whether they do; `null` when it cannot be told. */
  readonly isConsistent: boolean | null;
  /** What the parts come to; `null` when not known. */
  readonly combined: number | null;
  /** What they come to less the whole: above 0 the parts ask for more. */
  readonly difference: number | null;
  /** Parts without a figure, or without the weight it needs. */
  readonly missingIds: readonly string[];
  /** Why it cannot be told. */
  readonly reason: AssessReason | null;
}

/**
 * Whether given parts make the whole 分解核对: targets of counties against that of their city.
 *
 * `sum` Σxᵢ for counts. `pooled` Σwᵢxᵢ / Σwᵢ for ratios, which never add up nor average by themselves: each needs its
 * denominator as weight. The comparison is exact; a whole that is published rounded says to how many decimals.
 *
 * @param parts with their figures in the unit of the whole
 * @param whole the figure they should come to
 * @param combination `sum` or `pooled`
 * @param options `decimals` to which the whole was rounded, 0 to 12; left out, it is exact
 * @returns the verdict with the difference; or `null` with `partsMissing`, `weightMissing`, `weightNegative` or
 *   `weightsAddUpToNothing`
 * @throws RangeError when there are no parts, a figure is not finite, or the combination is another one
 * @example
 * checkParts([{ id: 'a', value: 0.1 }, { id: 'b', value: 0.2 }], 0.3, 'sum').isConsistent // true
 * checkParts([{ id: 'a', value: 90, weight: 100 }, { id: 'b', value: 80, weight: 300 }], 85, 'pooled').combined // 82.5
 * checkParts([{ id: 'a', value: 90 }, { id: 'b', value: 80 }], 85, 'pooled').reason // 'weightMissing'
 */
export function checkParts(
  parts: readonly PublishedPart[],
  whole: number,
  combination: 'sum' | 'pooled',
  options: { readonly decimals?: number } = {},
): PartsCheck {
  if (combination !== 'sum' && combination !== 'pooled') {
    throw new RangeError(`checkParts: combination must be sum or pooled, got ${combination}`);
  }
  if (parts.length === 0) throw new RangeError('checkParts: parts must not be empty, got none');
  const { decimals } = options;
  const goal = rationalOf(whole);
  const { missingIds, reason, combined } = combine(parts, combination);
  if (combined === null) {
    return { isConsistent: null, combined: null, difference: null, missingIds, reason };
  }
  const compared = decimals === undefined ? combined : roundedTo(combined, decimals);
  return {
    isConsistent: isZero(subtract(compared, goal)),
    combined: toNumber(combined),
    difference: toNumber(subtract(combined, goal)),
    missingIds,
    reason: null,
  };
}

interface Combined extends Pick<PartsCheck, 'missingIds' | 'reason'> {
  readonly combined: Rational | null;
}

const unknown = (reason: PartsCheck['reason'], missingIds: readonly string[] = []): Combined => ({
  combined: null,
  missingIds,
  reason,
});

function combine(parts: readonly PublishedPart[], combination: 'sum' | 'pooled'): Combined {
  const withoutValue = parts.filter(({ value }) => value === null).map(({ id }) => id);
  if (withoutValue.length > 0) return unknown('partsMissing', withoutValue);
  const values = parts.map(({ value }) => rationalOf(value ?? 0));
  if (combination === 'sum') return { combined: values.reduce(add, zero), missingIds: [], reason: null };
  const withoutWeight = parts.filter(({ weight }) => (weight ?? null) === null).map(({ id }) => id);
  if (withoutWeight.length > 0) return unknown('weightMissing', withoutWeight);
  const weights = parts.map(({ weight }) => rationalOf(weight ?? 0));
  if (weights.some((weight) => signOf(weight) < 0)) return unknown('weightNegative');
  const sum = weights.reduce(add, zero);
  if (isZero(sum)) return unknown('weightsAddUpToNothing');
  const weighted = values.map((value, index) => multiply(value, weights[index] ?? zero)).reduce(add, zero);
  return { combined: divide(weighted, sum), missingIds: [], reason: null };
}
