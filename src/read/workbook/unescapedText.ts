/**
 * Text of a workbook with its `_x000D_` escapes undone: characters that XML cannot hold.
 *
 * @see ECMA-376 part 1, 22.9.2.19 ST_Xstring
 * @example
 * unescapedText('a_x000A_b') // 'a\nb'
 * unescapedText('_x005F_x000A_') // '_x000A_': an escaped escape
 */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
