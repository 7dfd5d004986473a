import { numbersIn } from './ledger.js';

const numerals = '零一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Keys that hold our own words, places, references or settings: they prove nothing about what was encoded. */
const notEncoded =
  /^(id|.*Ids?|touches|citations?|inferred|description|explanation|about|taken|reason|what|englishName|englishTitle|zh|en|limits|decimals|weight)$/;

/**
 * The values a printed number may stand for: of 1.5万 the whole, and 1.5 where the unit carries the scale. Empty for a
 * scale alone, and for numerals beyond 九十九.
 */
export function valuesOf(number: string): number[] {
  const plain = number.normalize('NFKC').replaceAll('两', '二').replace(/[〇○]/g, '零');
  const figure = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(plain);
  if (figure) {
    const power = [...(figure[2] ?? '')].reduce((sum, scale) => sum + (powers[scale] ?? 0), 0);
    return [Number(`${figure[1]}e${power}`), Number(figure[1])];
  }
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain);
  if (tens) return [10 * (tens[1] ? digitOf(tens[1]) : 1) + (tens[2] ? digitOf(tens[2]) : 0)];
  return /^[零一二三四五六七八九]+$/.test(plain) ? [Number([...plain].map(digitOf).join(''))] : [];
}

const digitOf = (numeral: string): number => numerals.indexOf(numeral);

/** Whether two printed numbers are one: the same words, or the same figures whose scale stands elsewhere. */
export function isSameNumber(one: string, other: string): boolean {
  if (one.normalize('NFKC') === other.normalize('NFKC')) return true;
  const bothInFigures = [one, other].every((number) => /\d/.test(number.normalize('NFKC')));
  return bothInFigures && valuesOf(one).some((value) => valuesOf(other).includes(value));
}

/** Whether a thing holds a number: printed in one of its texts, or as the value of one of its fields. */
export function holds(thing: object, number: string): boolean {
  const isScale = /^[十百千万亿]+$/.test(number);
  const isIn = (field: unknown, key: string): boolean => {
    if (notEncoded.test(key)) return false;
    if (typeof field === 'number') return valuesOf(number).includes(Math.abs(field));
    if (typeof field === 'string') {
      // The blank of 1.5 万 is lost where the data print it: there the scale ends a number.
      const printed = numbersIn(field).map((found) => found.number);
      return printed.some((found) => isSameNumber(found, number) || (isScale && found.endsWith(number)));
    }
    return typeof field === 'object' && field !== null && Object.entries(field).some(([k, v]) => isIn(v, k));
  };
  return isIn(thing, '');
}
