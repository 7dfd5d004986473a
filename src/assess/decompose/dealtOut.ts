import { decimalPlaces, numberOfSteps, stepsOf } from '../../quantity/decimalSteps.js';
import { powerOfInteger } from '../../quantity/integer.js';
import { rational, toNumber } from '../../quantity/rational.js';
import type { Decomposition } from './decomposition.js';

interface Weighted {
  readonly id: string;
  readonly weight: number | null;
}

/** A whole dealt out by weights; what rounding leaves over goes to the largest remainders. */
export function dealtOut(
  over: readonly Weighted[],
  { total, decimals }: { readonly total: bigint; readonly decimals: number },
): Pick<Decomposition, 'parts' | 'difference' | 'reason'> {
  const weights = over.map(({ weight }) => weight);
  const fault = faultOf(weights);
  if (fault !== null) return { parts: null, difference: null, reason: fault };
  const known = weights.filter((weight) => weight !== null);
  const places = Math.max(...known.map(decimalPlaces));
  const shares = known.map((weight) => stepsOf(weight, places));
  const sum = shares.reduce((sofar, share) => sofar + share, 0n);
  const amounts = byLargestRemainder(total, shares, sum);
  const one = powerOfInteger(10, decimals);
  return {
    parts: over.map(({ id }, index) => ({
      id,
      amount: numberOfSteps(amounts[index] ?? 0n, decimals),
      quota: toNumber(rational(total * (shares[index] ?? 0n), sum * BigInt(one))),
      level: null,
    })),
    difference: 0,
    reason: null,
  };
}

function faultOf(weights: readonly (number | null)[]): Decomposition['reason'] {
  if (weights.includes(null)) return 'weightMissing';
  if (weights.some((weight) => Number(weight) < 0)) return 'weightNegative';
  return weights.some((weight) => Number(weight) > 0) ? null : 'weightsAddUpToNothing';
}

/** Steps for each share. A negative whole is dealt out as its mirror image. */
function byLargestRemainder(total: bigint, shares: readonly bigint[], sum: bigint): bigint[] {
  const [sign, magnitude] = total < 0n ? [-1n, -total] : [1n, total];
  const amounts = shares.map((share) => (magnitude * share) / sum);
  const left = magnitude - amounts.reduce((sofar, amount) => sofar + amount, 0n);
  const remainders = shares.map((share, index) => ({ index, remainder: (magnitude * share) % sum }));
  // Sorting is stable: of equal remainders the one named first comes first.
  remainders.sort((a, b) => (a.remainder === b.remainder ? 0 : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of remainders.slice(0, Number(left))) amounts[index] = (amounts[index] ?? 0n) + 1n;
  return amounts.map((amount) => sign * amount);
}
