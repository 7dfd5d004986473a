import { statingWords } from '../words/tableWords.js';

const longestCell = 40;

/** Whether a line, taken alone, looks like the cell of a table that lost its ruling: short, and no sentence. */
export function isCell(line: string): boolean {
  const words = line.trim();
  if (words.length === 0 || words.length > longestCell || /[。；;：:，,！？!?]/.test(words)) return false;
  return !(statingWords.test(words) && /\d/.test(words) && /\p{Script=Han}{4}/u.test(words));
}

/** Whether a line is a row of a table with its ruling, or a bare figure or unit. */
export function isRow(line: string): boolean {
  const words = line.trim();
  if (/^[\d\s.%‰<>≥≤〔〕[\]()（）*—–~-]{1,20}$/.test(words)) return true;
  return /\|[^|]*\|/.test(line) || /\t[^\t]*\t/.test(line);
}
