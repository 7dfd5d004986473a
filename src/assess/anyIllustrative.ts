/**
 * Whether what is made of several sources is made up: it is when one of them says so of itself; it is not when all say
 * so; and else, or of no source, nobody knows.
 *
 * @param said by each source of itself; `null` where it does not say
 * @example
 * anyIllustrative([false, null, true]) // true
 * anyIllustrative([false, null]) // null
 */
export function anyIllustrative(said: readonly (boolean | null)[]): boolean | null {
  if (said.includes(true)) return true;
  return said.length === 0 || said.includes(null) ? null : false;
}
