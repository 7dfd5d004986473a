/** What a number format makes of a number. */
export interface NumberFormat {
  readonly shows: 'number' | 'percent' | 'day' | 'month' | 'year';
  /** The format as written; left out for a built-in one. */
  readonly code?: string;
}

/** Longest format that a spreadsheet writes. Brackets that do not close are looked for from each of them. */
const longestCode = 255;

const number: NumberFormat = { shows: 'number' };
const percent: NumberFormat = { shows: 'percent' };
const day: NumberFormat = { shows: 'day' };
const month: NumberFormat = { shows: 'month' };

/**
 * Formats that a workbook names by number only. Times of day are numbers here: no period can be told from them.
 *
 * @see ECMA-376 part 1, 18.8.30 numFmt (for 27–36 and 50–58 its table for zh-cn)
 */
const builtIn: ReadonlyMap<number, NumberFormat> = new Map([
  ...[9, 10].map((id) => [id, percent] as const),
  ...[14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, day] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, month] as const),
]);

/**
 * What a number format shows, from its number or its code.
 *
 * @param code of a written format
 * @example
 * numberFormat(0, 'yyyy"年"m"月"') // { shows: 'month', code: 'yyyy"年"m"月"' }
 * numberFormat(0, '0.0"d"%').shows // 'percent'
 * numberFormat(14).shows // 'day'
 */
export function numberFormat(id: number, code?: string): NumberFormat {
  if (code === undefined) return builtIn.get(id) ?? number;
  const shows = shownBy(code);
  return { shows, code };
}

function shownBy(code: string): NumberFormat['shows'] {
  // Only what is shown of a positive number, without its literal text, its colour and its locale.
  const plain = code
    .slice(0, longestCode)
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';', 1)[0]
    ?.toLowerCase() as string;
  if (plain.includes('general') || /[0#?]/.test(plain)) return plain.includes('%') ? 'percent' : 'number';
  if (plain.includes('d')) return 'day';
  // Beside hours, m is minutes.
  if (plain.includes('m') && !/[hs]/.test(plain)) return 'month';
  return plain.includes('y') ? 'year' : 'number';
}
