/**
 * A text for a CSV cell that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-` or `@` (full-width
 * ones too, and behind blanks or invisible characters), a tab, a line break or a NUL gets an apostrophe in front. That
 * is the advice of OWASP, “CSV Injection” (https://owasp.org/www-community/attacks/CSV_Injection), but for figures: a
 * text that is nothing but a number, such as −3.2, does no harm and stays what it is.
 *
 * It is for CSV alone. In a workbook a text is stored as a text, and the apostrophe would be one character too many.
 *
 * @param text of one cell, before it is quoted
 * @example
 * safeText('=HYPERLINK("http://example.com")') // `'=HYPERLINK("http://example.com")`
 * safeText('-3.2') // '-3.2'
 */
export function safeText(text: string): string {
  return begins.test(text) && !figure.test(text) ? `'${text}` : text;
}

const begins = /^(?:[\t\r\n\0]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
const figure = /^[+-]?\d[\d,]*(?:\.\d+)?(?:[eE][+-]?\d+)?%?$/;
