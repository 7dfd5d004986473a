/** A cell holds no more; Excel calls a file damaged that has more. */
const longest = 32_767;

/**
 * A text as it can stand in a cell: nothing that XML cannot hold, and not longer than a cell is. What is cut off is
 * said by an ellipsis.
 *
 * @see https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
export function cellText(text: string, limit: number = longest): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of them.
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '\ufffd');
  const cut = clean.length <= limit ? clean : `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  // “_x000A_” in a workbook is a line break; one that was typed is escaped.
  return cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
