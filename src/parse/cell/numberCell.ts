import { isKnownUnit } from '../../quantity/unit.js';
import { narrowText } from './narrowText.js';
import { numberInWords } from './numberInWords.js';
import { plainNumber } from './plainNumber.js';

/** A number as a cell prints it. */
export interface NumberCell {
  readonly isNumber: true;
  readonly value: number;
  /** Unit that stands in the cell itself: 件 of 4700件, % of 12.5%; `null` when there is none. */
  readonly unit: string | null;
  /** Whether 万, 亿 … stood behind the number and was multiplied out. */
  readonly isScaled: boolean;
  /** Whether it is printed as 1.2E+05. */
  readonly isScientific: boolean;
}

/** Why a cell is no number. */
export interface NoNumberCell {
  readonly isNumber: false;
  readonly code:
    | 'cell/notANumber'
    | 'cell/notExact'
    | 'cell/separatorsMisplaced'
    | 'cell/spreadsheetError'
    | 'cell/tooLong'
    | 'value/outOfRange';
}

/** Longest cell that is looked at: what a document prints, and no more. */
export const longestCell = 200;

/** Numerals behind a number, by how many places they shift its decimal point. */
const scales: ReadonlyMap<string, number> = new Map([
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
]);

const numberPattern = /^([+-]?) ?(\d[\d, ]*)?(\.\d+)?(?:e([+-]?\d{1,3}))?(.*)$/i;
// A whole part of 0 is not grouped: 0,077 has a comma for its point.
const groupedPattern = /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)$/;
const spreadsheetErrorPattern = /^#(?:div\/0!|n\/a|name\?|null!|num!|ref!|value!|spill!|calc!)$/i;
// Bounds, approximations and ranges, as far as a digit stands beside them.
const inexactPattern =
  /[约近余多超逾达><≥≤≈~至]|左右|上下|以上|以下|以内|不低于|不少于|不超过|^\D*\d[\d.,]*\D{0,4}[-–—～]\D*\d/;

/**
 * Reads a number as sheets print it: full-width or not, with thousands separators in the right places, with 万 or 亿,
 * with its unit or a percent sign behind it. Whatever could mean two things is no number.
 *
 * @param cell raw text; must not be a missing mark
 * @example
 * readNumberCell('１，２３４．５') // { value: 1234.5, unit: null, … }
 * readNumberCell('1.2万') // { value: 12000, isScaled: true, … }
 * readNumberCell('12.5%') // { value: 12.5, unit: '%', … }
 * readNumberCell('一百五十') // { value: 150, … }
 * readNumberCell('12,5') // { code: 'cell/separatorsMisplaced' }
 * readNumberCell('约4700') // { code: 'cell/notExact' }
 */
export function readNumberCell(cell: string): NumberCell | NoNumberCell {
  const plain = plainNumber(cell);
  if (!Number.isNaN(plain))
    return { isNumber: true, value: plain, unit: null, isScaled: false, isScientific: false };
  if (cell.length > longestCell) return no('cell/tooLong');
  const text = narrowText(cell);
  if (spreadsheetErrorPattern.test(text)) return no('cell/spreadsheetError');
  const [, sign = '', whole = '', fraction = '', exponent, behind = ''] = numberPattern.exec(text) ?? [];
  if (whole + fraction === '') return numberInWords(text) ?? no(otherwise(text));
  const digits = whole.trim();
  if (/^[.,\d]/.test(behind) || (/[ ,]/.test(digits) && !groupedPattern.test(digits))) {
    return no('cell/separatorsMisplaced');
  }
  const suffix = readSuffix(behind);
  if (!suffix) return no(otherwise(text));
  const shift = Number(exponent ?? 0) + suffix.shift;
  // Shifting the decimal point in the text is exact; multiplying by 10⁸ is not.
  const value = Number(`${sign}${digits.replace(/[ ,]/g, '') || '0'}${fraction}e${shift}`);
  if (Math.abs(value) > 1e18) return no('value/outOfRange');
  return {
    isNumber: true,
    value: value === 0 ? 0 : value,
    unit: suffix.unit,
    isScaled: suffix.shift > 0,
    isScientific: exponent !== undefined,
  };
}

const no = (code: NoNumberCell['code']): NoNumberCell => ({ isNumber: false, code });

function otherwise(text: string): 'cell/notExact' | 'cell/notANumber' {
  return /\d/.test(text) && inexactPattern.test(text) ? 'cell/notExact' : 'cell/notANumber';
}

/** What stands behind the digits: nothing, a scale, or a unit with its own scale (万元), bare or in brackets. */
function readSuffix(behind: string): { readonly unit: string | null; readonly shift: number } | null {
  const text = behind.trim().replace(/^\((.+)\)$/, '$1');
  if (text === '') return { unit: null, shift: 0 };
  const shift = scales.get(text);
  if (shift !== undefined) return { unit: null, shift };
  return isKnownUnit(text) ? { unit: text, shift: 0 } : null;
}
