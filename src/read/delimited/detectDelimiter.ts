import type { Delimiter } from './splitRows.js';
import { splitRows } from './splitRows.js';

const delimiters: readonly Delimiter[] = [',', '\t', ';'];
const sampleRows = 50;
/** How much of a text is looked at. */
export const sampleLength = 65_536;

/**
 * What parts the cells of a file: the character that splits most of its first rows into the same number of cells. Quoted
 * text is not looked into. Comma when none does: then the sheet has one column, and its header will not be found.
 *
 * @example
 * detectDelimiter('指标;年份;数值\n专利;2023;1,2') // ';'
 */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleLength);
  const regular = delimiters.map((delimiter) => ({ delimiter, score: regularity(sample, delimiter) }));
  return regular.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** Cells in rows of the most common width; rows of one cell do not count. None when quotes break. */
function regularity(sample: string, delimiter: Delimiter): number {
  const { rows, brokenQuotes } = splitRows(sample, delimiter, { preview: sampleRows });
  // A quoted cell that the end of the sample cuts through is nobody's fault.
  const isCut = sample.length === sampleLength;
  if ([...brokenQuotes].some((index) => !isCut || index < rows.length - 1)) return 0;
  const cellsByWidth = new Map<number, number>();
  for (const { length } of rows) {
    if (length > 1) cellsByWidth.set(length, (cellsByWidth.get(length) ?? 0) + length);
  }
  return Math.max(0, ...cellsByWidth.values());
}
