/**
 * Full-width letters, digits and signs as their narrow twins, every kind of blank as a plain one, and the mathematical
 * minus as a hyphen. Ends are trimmed. Line breaks and tabs stay: 1 above 234 is not 1 234.
 *
 * Not NFKC, which would also turn a footnote mark into a digit: 12① is not 121, and 10² is not 102.
 *
 * @example
 * narrowText('　１，２３４．５％ ') // '1,234.5%'
 * narrowText('−3') // '-3'
 */
export function narrowText(text: string): string {
  if (narrow.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\uFE63]/g, '-')
    .replace(/[^\S\n\r\t]/g, ' ')
    .trim();
}

// Nothing to narrow and nothing to trim: most cells.
const narrow = /^[!-~\u4E00-\u9FFF]*$/;
