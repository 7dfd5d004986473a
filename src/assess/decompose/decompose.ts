import { decimalPlaces, stepsOf } from '../../quantity/decimalSteps.js';
import { amountsByHand } from './amountsByHand.js';
import { dealtOut } from './dealtOut.js';
import type { Decomposition } from './decomposition.js';
import { pathLevels } from './pathLevels.js';

/** A whole to be dealt out, and over what. */
export type DecompositionInput = {
  /** The whole; of a path the level to be reached at its end. */
  readonly total: number;
  /** Digits after the point of the amounts, 0 to 12. Left out: those of the figures given. */
  readonly decimals?: number;
} & (
  | { readonly method: 'proportional'; readonly over: readonly WeightedPart[] }
  | { readonly method: 'equal'; readonly over: readonly NamedPart[] }
  | { readonly method: 'byHand'; readonly over: readonly GivenPart[] }
  | {
      readonly method: 'linearPath' | 'compoundPath';
      readonly over: readonly NamedPart[];
      /** Level that the path starts from; `null` when not known. */
      readonly base: number | null;
    }
);

/** A part that is only named. */
export interface NamedPart {
  readonly id: string;
}

/** A part with its weight. */
export interface WeightedPart extends NamedPart {
  /** Its share of the whole, in any scale: last year's figure, people, firms. `null` when not known. */
  readonly weight: number | null;
}

/** A part with the amount that somebody has given it. */
export interface GivenPart extends NamedPart {
  readonly amount: number | null;
}

/**
 * A target dealt out over regions or years 目标分解, so that the parts are the whole to the last digit.
 *
 * `proportional` total · wᵢ / Σw and `equal` total / n: what rounding leaves over goes to the largest remainders, of
 * equal ones to those named first, so whole numbers stay whole. `byHand`: the amounts given, held against the whole.
 * `linearPath` b + (g − b)·i/n and `compoundPath` b·(g/b)^(i/n): levels at the end of each of n equal steps from the
 * base b to the total g, each rounded half away from zero; an amount is the step from one level to the next. A total
 * over years that is to grow takes `proportional` with the growth as weights. The methods are this library's.
 *
 * @param input `total`; `method`; `over` the parts, each with an id of its own; `decimals` 0 to 12
 * @returns the parts in their order; or no parts with `weightMissing`, `weightNegative`, `weightsAddUpToNothing`,
 *   `amountMissing`, `baselineMissing` or `notPositive`; amounts by hand that miss the whole keep their parts and get
 *   `partsDoNotAddUp` with the difference
 * @throws RangeError when there are no parts, an id stands twice, a figure is not finite, has more than 15 digits or
 *   more decimals than asked for
 * @example
 * const over = [{ id: 'a', weight: 1 }, { id: 'b', weight: 1 }, { id: 'c', weight: 1 }];
 * const { parts } = decompose({ total: 100, method: 'proportional', over });
 * parts?.map(({ amount }) => amount) // [34, 33, 33]
 * const nothing = [{ id: 'a', weight: 0 }];
 * decompose({ total: 100, method: 'proportional', over: nothing }).reason // 'weightsAddUpToNothing'
 */
export function decompose(input: DecompositionInput): Decomposition {
  const decimals = mustBeDecomposable(input);
  const { method, total } = input;
  const whole = { total: stepsOf(total, decimals), decimals };
  return { method, total, decimals, ...partsOf(input, whole) };
}

function partsOf(
  input: DecompositionInput,
  whole: { readonly total: bigint; readonly decimals: number },
): Pick<Decomposition, 'parts' | 'difference' | 'reason'> {
  switch (input.method) {
    case 'equal':
      return dealtOut(
        input.over.map(({ id }) => ({ id, weight: 1 })),
        whole,
      );
    case 'proportional':
      return dealtOut(input.over, whole);
    case 'byHand':
      return amountsByHand(input.over, whole);
    case 'linearPath':
    case 'compoundPath':
      return pathLevels(input, whole.decimals);
  }
}

/** @returns the decimals to work with */
function mustBeDecomposable(input: DecompositionInput): number {
  const ids = input.over.map(({ id }) => id);
  if (ids.length === 0) throw new RangeError('decompose: over must name at least one part, got none');
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new RangeError(`decompose: ids of parts must differ, got ${twice} twice`);
  const figures = figuresIn(input);
  const least = Math.max(...figures.map(decimalPlaces));
  const { decimals = least } = input;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 12) {
    throw new RangeError(`decompose: decimals must be a whole number from 0 to 12, got ${decimals}`);
  }
  for (const figure of figures) {
    if (decimalPlaces(figure) > decimals) {
      throw new RangeError(`decompose: figures must have at most ${decimals} decimals, got ${figure}`);
    }
    if (Math.abs(figure) * 10 ** decimals >= 1e15) {
      throw new RangeError(`decompose: figures must have at most 15 digits, got ${figure}`);
    }
  }
  return decimals;
}

/** The figures that set how fine the amounts are; weights do not. */
function figuresIn(input: DecompositionInput): number[] {
  const others =
    input.method === 'byHand' ? input.over.map(({ amount }) => amount) : 'base' in input ? [input.base] : [];
  return [input.total, ...others.filter((figure) => figure !== null)];
}
