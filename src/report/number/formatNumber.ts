import type { Language } from '../../model/label.js';
import { rationalOf } from '../../quantity/rational.js';
import type { Unit } from '../../quantity/unit.js';
import { decimalApart, decimalsOf } from './roundedDecimal.js';
import { unitInWords } from './unitInWords.js';

/** How a figure is to be shown. */
export interface NumberFormat {
  /** English groups thousands by commas; Chinese tables do not. */
  readonly language: Language;
  /** Decimals at most. Left out: as many as the number was written with. */
  readonly decimals?: number;
  /** Figures it is compared with, such as the goal: the rounded figure stays on its own side of each. */
  readonly against?: readonly number[];
  /** Unit written behind it. */
  readonly unit?: Unit | null;
}

/**
 * A figure as a report shows it: rounded half away from zero on the decimal as written, without idle zeros at the end.
 *
 * Rounding never changes what a reader concludes. Where the rounded figure would equal or pass one it is compared
 * with, decimals are added until it no longer does.
 *
 * @param value any finite number
 * @throws RangeError when the value is not finite, or `decimals` is not a whole number from 0 to 20
 * @example
 * formatNumber(1.005, { language: 'zh', decimals: 2 }) // '1.01'
 * formatNumber(84.96, { language: 'zh', decimals: 1, against: [85] }) // '84.96', because 85 would read as reached
 * formatNumber(15000, { language: 'en', unit: '件' }) // '15,000 items'
 * formatNumber(1, { language: 'en', unit: '件' }) // '1 item'
 */
export function formatNumber(value: number, format: NumberFormat): string {
  const { language, decimals = Number.isFinite(value) ? decimalsOf(value) : 0, against = [] } = format;
  mustBeShowable('formatNumber', value, decimals);
  const text = decimalApart(rationalOf(value), decimals, against);
  return withUnit(grouped(withoutIdleZeros(text), language), format.unit ?? null, language);
}

/** @throws RangeError when a value or a number of decimals cannot be shown */
export function mustBeShowable(name: string, value: number, decimals: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name}: value must be finite, got ${value}`);
  // A figure of a hundred decimals is a slip; one written with them is still shown.
  if (!Number.isInteger(decimals) || decimals < 0)
    throw new RangeError(`${name}: decimals must be a whole number from 0, got ${decimals}`);
}

const withoutIdleZeros = (text: string): string =>
  text.includes('.') && !text.includes('e') ? text.replace(/\.?0+$/, '') : text;

const grouped = (text: string, language: Language): string =>
  language === 'en' ? text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ',')) : text;

function withUnit(text: string, unit: Unit | null, language: Language): string {
  if (unit === null) return text;
  const word = unitInWords(unit, language, { isOne: /^-?1$/.test(text) });
  if (language === 'zh' || /^[%‰]/.test(word)) return `${text}${word}`;
  // “1 100 million yuan” would be read as another number.
  return /^\d/.test(word) ? `${text} × ${word}` : `${text} ${word}`;
}
