import type { Tolerance } from '../calculate/tolerance.js';
import { UsageError } from './usageError.js';

/**
 * A tolerance as it is typed: `5%` is a share of the goal, `3` an amount in the unit of the indicator.
 *
 * @throws UsageError when the text is neither
 */
export function tolerance(typed: string): Tolerance {
  const match = /^(\d+(?:\.\d+)?)([%％]?)$/.exec(typed.trim());
  if (!match) {
    throw new UsageError({
      zh: `允许误差“${typed}”应为比例（如 5%）或指标单位下的数量（如 3）。`,
      en: `The tolerance “${typed}” must be a share such as 5%, or an amount in the unit of the indicator such as 3.`,
    });
  }
  const [, number = '', sign] = match;
  // Shifted as a decimal: 2.3 / 100 is not the double of 0.023.
  return sign ? { ratio: Number(`${number}e-2`) } : { amount: Number(number) };
}
