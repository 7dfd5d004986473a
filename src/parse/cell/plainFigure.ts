import { narrowText } from './narrowText.js';
import type { NumberCell } from './numberCell.js';
import { readNumberCell } from './numberCell.js';

/** Full-width signs, the mathematical minus, and blanks between digits: read all the same, but not by every program. */
const unusual = /[\uFF01-\uFF5E\u2212\uFE63]|\d\s+\d/;

const longestPlain = 40;

/**
 * A figure as it is best written: narrow digits, no blanks within, and without a unit that its row says already. `null`
 * when it stands so, or when writing it otherwise could change what it says. 1,234.5, 12.5% and 1.2万 stay: they are
 * right as they are.
 *
 * @param printed the cell
 * @param read what it was read as
 * @param unitOfRow the unit that the row or the column gives; empty when neither does
 * @example
 * plainFigure('４７００', read, '件') // '4700'
 * plainFigure('4700件', read, '件') // '4700'
 * plainFigure('4700件', read, '') // null: the cell alone says the unit
 * plainFigure('一百五十件', read, '件') // '150'
 */
export function plainFigure(printed: string, read: NumberCell, unitOfRow: string): string | null {
  const isUnitTwice = read.unit !== null && read.unit !== '%' && read.unit === unitOfRow;
  if (!/[\d０-９]/.test(printed)) {
    // With 万 or 亿 it stands as 1.2万 does.
    return read.isScaled ? null : `${read.value}${isUnitTwice ? '' : (read.unit ?? '')}`;
  }
  if (!isUnitTwice && !unusual.test(printed)) return null;
  const narrow = narrowText(printed).replace(/[ ,]/g, '');
  const plain = isUnitTwice ? narrow.replace(/\(?[^\d().]+\)?$/, '') : narrow;
  const again = readNumberCell(plain);
  const isSame =
    again.isNumber && again.value === read.value && again.unit === (isUnitTwice ? null : read.unit);
  // A finding repeats no more than 80 characters, and no figure needs half of them.
  return isSame && plain !== printed && plain.length <= longestPlain ? plain : null;
}
