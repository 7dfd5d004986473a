import { moreThan } from '../words/comparatorWords.js';
import type { Amount } from './amount.js';
import { arabicNumber } from './arabicNumber.js';
import { chineseNumber } from './chineseNumber.js';
import { numberAt } from './numberAt.js';
import { ratioAt } from './ratioAt.js';
import type { ScannedNumber } from './scannedNumber.js';
import { scaleAt, shifted } from './scannedNumber.js';
import { unitAt } from './unitAt.js';

/** Behind 余, 多, 几, where they say that there is some more; 多元 and 多样 do not. */
function moreEnd(text: string, at: number): number {
  // 2个多百分点: 多 stands inside the unit.
  if (/^个[多余]百分点/.test(text.slice(at, at + 5))) return at + 2;
  const isMore =
    moreThan.has(text.charAt(at)) && !/^多(?:元|样|边|方|式|层|种|能|渠)/.test(text.slice(at, at + 2));
  return isMore ? at + 1 : at;
}

/** 200 EFLOPS: the one blank that is kept stands between. */
const latinUnitAt = (text: string, at: number) => (text.charAt(at) === ' ' ? unitAt(text, at + 1) : null);

/** A number with 余 or 多, its scale and its unit. */
export function amountAt(text: string, at: number, isBracketed: boolean): Amount | null {
  const number = numberAt(text, at);
  if (!number) return null;
  const ratio = ratioAt(text, number);
  if (ratio) return ratio;
  const behindNumber = moreEnd(text, number.end);
  const inner = number.isPercent ? { places: 0, word: '', end: behindNumber } : scaleAt(text, behindNumber);
  const rest = inner.places > 0 ? restAt(text, inner.end, number) : null;
  const behindScale = moreEnd(text, rest?.end ?? inner.end);
  const bracketEnd = isBracketed && text.charAt(behindScale) === ']';
  const outer = scaleOutside(text, behindScale, bracketEnd, inner.places);
  const unit = number.isPercent ? null : (unitAt(text, outer.end) ?? latinUnitAt(text, outer.end));
  const scale = inner.places > 0 ? inner : outer;
  return {
    number,
    digits: [number.start, rest?.end ?? number.end],
    end: unit?.end ?? outer.end,
    value: number.isOpen
      ? null
      : numberValue(number, unit ? 0 : scale.places, rest && { ...rest, places: inner.places }),
    unit: number.isPercent ? '%' : unit && (rest ? '' : scale.word) + unit.unit,
    unitSpan: unit && [rest ? unit.start : scale.word ? scale.end - scale.word.length : unit.start, unit.end],
    places: rest ? 0 : scale.places,
    isMore: behindNumber > number.end || behindScale > (rest?.end ?? inner.end),
    isRounded: number.divisor !== 1 && !hasFiniteDecimal(number),
    isDoubtful: number.isDoubtful === true,
    bracketEnd,
  };
}

/** [1.5]万: behind the bracket the scale may stand outside. */
function scaleOutside(text: string, at: number, bracketEnd: boolean, places: number) {
  const from = bracketEnd ? at + 1 : at;
  return bracketEnd && places === 0 ? scaleAt(text, from) : { places: 0, word: '', end: from };
}

/** 一万五千: what stands behind the scale and belongs to the same number. */
function restAt(text: string, at: number, number: ScannedNumber): { value: number; end: number } | null {
  const next = number.isChinese ? chineseNumber(text, at) : arabicNumber(text, at);
  if (!next || next.isOpen || next.isPercent || next.isMagnitude) return null;
  const scale = scaleAt(text, next.end);
  // 40万3岁以下儿童: two numbers.
  if (!number.isChinese && scale.places === 0 && next.decimal.length < 3) return null;
  return { value: shifted(next.decimal, scale.places), end: scale.end };
}

function numberValue(
  number: ScannedNumber,
  places: number,
  rest: { readonly value: number; readonly places: number } | null,
): number {
  if (number.divisor !== 1) return shifted(number.decimal, 2) / number.divisor;
  return rest ? shifted(number.decimal, rest.places) + rest.value : shifted(number.decimal, places);
}

function hasFiniteDecimal({ decimal, divisor }: ScannedNumber): boolean {
  let odd = divisor;
  while (odd % 2 === 0) odd /= 2;
  while (odd % 5 === 0) odd /= 5;
  return Number(decimal) % odd === 0;
}
