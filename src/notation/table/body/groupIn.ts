import type { IndicatorName } from '../indicatorName.js';
import { indicatorName } from '../indicatorName.js';
import type { BodyCell, BodyRow } from './bodyRow.js';
import { cellKind } from './cellKind.js';

const longestGroup = 30;
// 总量指标（单位：公顷）.
const unitLine = /[（(]单位[：:][^（）()：:]{1,12}[)）]$/;
const chineseOrdinal = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.]?$/;

/** The group that a row names which holds nothing else: 创造; 一 创造; 一、经济发展. A numbered line is an indicator. */
export function groupIn(row: BodyRow, filled: readonly BodyCell[]): IndicatorName | null {
  const [first, second] = filled;
  const isNumbered = filled.length === 2 && first !== undefined && chineseOrdinal.test(first.text);
  const words = isNumbered ? second : filled.length === 1 ? first : undefined;
  if (!words || cellKind(words.text) !== 'text' || words.text.length > longestGroup) return null;
  if (
    /[。；：:]/.test(words.text.replace(unitLine, '')) ||
    /^\s*(?:[（(]?\d{1,3}[)）.．、])/.test(words.text)
  )
    return null;
  return row.cells.length > 1 || isNumbered || row.isLoose ? indicatorName(words.text) : null;
}
