/**
 * How many decimals a figure was written with, as far as its value tells: 95.0 has none.
 *
 * @example
 * decimalsOf(0.53) // 2
 * decimalsOf(1e-7) // 7
 */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.min(15, Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent)));
}
