import { numberOfSteps, stepsOf } from '../../quantity/decimalSteps.js';
import type { Decomposition } from './decomposition.js';

/** Amounts that somebody has given, held against the whole. */
export function amountsByHand(
  over: readonly { readonly id: string; readonly amount: number | null }[],
  { total, decimals }: { readonly total: bigint; readonly decimals: number },
): Pick<Decomposition, 'parts' | 'difference' | 'reason'> {
  const parts = over.flatMap(({ id, amount }) =>
    amount === null ? [] : { id, amount, quota: amount, level: null },
  );
  if (parts.length < over.length) return { parts: null, difference: null, reason: 'amountMissing' };
  const sum = parts.reduce((sofar, { amount }) => sofar + stepsOf(amount, decimals), 0n);
  const difference = numberOfSteps(sum - total, decimals);
  return { parts, difference, reason: difference === 0 ? null : 'partsDoNotAddUp' };
}
