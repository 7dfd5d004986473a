/**
 * Characters that take two columns of a terminal: the blocks of East Asian Width W and F that Chinese text, and what
 * gets pasted into it, is made of. See docs/decisions/terminal-width.md; a test compares them with a full table.
 */
export const wideCharacters =
  '\\u1100-\\u115f\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\u3247\\u3250-\\u4dbf\\u4e00-\\ua4c6\\ua960-\\ua97c' +
  '\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6b\\uff01-\\uff60\\uffe0-\\uffe6' +
  '\\u{1b000}-\\u{1b2fb}\\u{1f300}-\\u{1f64f}\\u{1f900}-\\u{1f9ff}\\u{20000}-\\u{3fffd}';

const wide = new RegExp(`[${wideCharacters}]`, 'gu');
const withoutWidth = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/gu;

/**
 * Columns a line of text takes in a terminal: two for a Chinese character, one for a letter, none for a combining mark.
 *
 * @param text one line without colour codes
 * @example
 * textWidth('基期值 0.53') // 11
 */
export function textWidth(text: string): number {
  const visible = text.replace(withoutWidth, '');
  const characters = visible.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '.').length;
  return characters + (visible.match(wide)?.length ?? 0);
}

/** The text with blanks up to a width, behind it or before it; longer text stays as it is. */
export function padText(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}
