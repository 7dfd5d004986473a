/** Provinces without prefectures: 北京, 天津, 上海, 重庆. */
const municipalities: ReadonlySet<string> = new Set(['11', '12', '31', '50']);

/**
 * Whether a region is one level below another, by their codes after GB/T 2260. The districts of a municipality stand
 * directly below it, whatever their middle digits.
 *
 * @example
 * isDirectlyInside('152921', '152900') // true
 * isDirectlyInside('500115', '500000') // true: a district of 重庆
 * isDirectlyInside('152921', '150000') // false: the prefecture is between
 */
export function isDirectlyInside(code: string, parent: string): boolean {
  if (code === parent) return false;
  if (/^[01]00000$/.test(parent)) return code.endsWith('0000');
  if (parent.endsWith('0000')) {
    const isBelow = code.startsWith(parent.slice(0, 2));
    return isBelow && (municipalities.has(parent.slice(0, 2)) || code.endsWith('00'));
  }
  return parent.endsWith('00') && code.startsWith(parent.slice(0, 4));
}
