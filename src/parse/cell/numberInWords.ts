import { parseQuantity } from '../../notation/parseQuantity.js';
import type { NumberCell } from './numberCell.js';

/** Digits and powers in characters, with a unit behind them at most. */
const inWords =
  /^(?:百分之)?[零〇一二两三四五六七八九十百千万亿点壹贰叁肆伍陆柒捌玖拾佰仟]{1,20}(?![成分])[^\d\s]{0,12}$/;

/**
 * A number that stands in a cell in Chinese numerals, read as plans print it; `null` for whatever is not one exact number:
 * 数十, 二百余, 一到三.
 *
 * @example
 * numberInWords('十五万') // { value: 150000, unit: null, isScaled: true, … }
 * numberInWords('二百余') // null
 */
export function numberInWords(text: string): NumberCell | null {
  if (!inWords.test(text)) return null;
  const { quantity, findings } = parseQuantity(text);
  if (quantity === null || findings.length > 0) return null;
  const { value, unit, scale, comparator, isApproximate } = quantity;
  if (typeof value !== 'number' || comparator !== null || isApproximate) return null;
  return { isNumber: true, value, unit, isScaled: unit === null && scale > 0, isScientific: false };
}
