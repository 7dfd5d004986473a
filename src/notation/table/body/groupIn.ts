import { indicatorName } from '../indicatorName.js';
import type { BodyCell, BodyRow } from './bodyRow.js';
import { cellKind } from './cellKind.js';

const longestGroup = 30;
const chineseOrdinal = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.]?$/;

/** The group that a row names which holds nothing else: 创造; 一 创造; 一、经济发展. A numbered line is an indicator. */
export function groupIn(row: BodyRow, filled: readonly BodyCell[]): string | null {
  const [first, second] = filled;
  const isNumbered = filled.length === 2 && first !== undefined && chineseOrdinal.test(first.text);
  const words = isNumbered ? second : filled.length === 1 ? first : undefined;
  if (!words || cellKind(words.text) !== 'text' || words.text.length > longestGroup) return null;
  if (/[。；：:]/.test(words.text) || /^\s*(?:[（(]?\d{1,3}[)）.．、])/.test(words.text)) return null;
  return row.cells.length > 1 || isNumbered || row.isLoose ? indicatorName(words.text).name : null;
}
