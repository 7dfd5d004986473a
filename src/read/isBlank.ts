/**
 * Whether nothing stands in a text. Asked of several cells of every row, where a look at the first character mostly tells.
 *
 * @example
 * isBlank(' \u3000') // true
 */
export function isBlank(text: string): boolean {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === '';
}
