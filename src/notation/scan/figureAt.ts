import type { ValueOf } from '../../model/label.js';
import type { QuantityValue } from '../../model/quantityValue.js';
import { rationalOf, toNumber } from '../../quantity/rational.js';
import { convertUnit } from '../../quantity/unit.js';
import { findComparatorAfter, findComparatorBefore, moreThan } from '../words/comparatorWords.js';
import { arabicNumber } from './arabicNumber.js';
import { chineseNumber } from './chineseNumber.js';
import type { ScannedNumber } from './scannedNumber.js';
import { scaleAt, shifted } from './scannedNumber.js';
import { unitAt } from './unitAt.js';

/** A stretch of the plain text. */
type Stretch = readonly [start: number, end: number];

/** A figure with its unit and the words that compare it, as they stand in the plain text. */
export interface ScannedFigure {
  readonly start: number;
  readonly end: number;
  readonly digits: Stretch;
  readonly unitSpan: Stretch | null;
  /** Words in front and behind that compare. */
  readonly comparatorSpans: readonly Stretch[];
  /** `null` for a number left open. */
  readonly value: QuantityValue | null;
  readonly unit: string | null;
  /** Decimal places of 万, 亿 … behind the digits. */
  readonly places: number;
  readonly comparator: ValueOf<'comparator'> | null;
  readonly isRound: boolean;
  /** True inside 〔 〕 or [ ]. */
  readonly isBracketed: boolean;
  /** True for Chinese numerals: 一个 may be an article. */
  readonly isChinese: boolean;
  /** True where groups of digits are parted by a full-width comma, or a fraction could be two figures. */
  readonly isDoubtful: boolean;
  /** True where the value had to be rounded. */
  readonly isRounded: boolean;
  /** Behind the figure stands something that a number cannot go on with: 12.5.3. */
  readonly isBroken: boolean;
}

interface Bound {
  readonly at: number;
  readonly comparator: ValueOf<'comparator'> | null;
  readonly isRound: boolean;
  readonly spans: readonly Stretch[];
}

interface Amount {
  readonly digits: Stretch;
  readonly end: number;
  readonly value: number | null;
  readonly unit: string | null;
  readonly unitSpan: Stretch | null;
  readonly places: number;
  readonly isMore: boolean;
  readonly isRounded: boolean;
  readonly isDoubtful: boolean;
  readonly number: ScannedNumber;
  readonly bracketEnd: boolean;
}

/** 上千家: a thousand and more; 上 elsewhere is no such word. */
const upwardAt = (text: string, at: number) =>
  /^上[百千万亿]/.test(text.slice(at, at + 2)) && !/[以海线路]/.test(text.charAt(at - 1))
    ? { word: '上', meaning: { comparator: 'gte' as const, isRound: true as const } }
    : null;

/** 95（含）以上: the remark that the figure counts stands in between. */
const behindInclusion = (text: string, at: number): number =>
  /^\(含\)/.test(text.slice(at, at + 3)) ? at + 3 : at;

/** 1000+: as many or more, unless the sign joins parts of a structure. */
function plusAt(text: string, at: number) {
  const isBound = text.charAt(at) === '+' && /^(?:$|[，。；、)\n])/.test(text.charAt(at + 1));
  return isBound ? { word: '+', meaning: { comparator: 'gte' as const, isRound: undefined } } : null;
}

// 通过3家, 赶超5家, 靠近3家: the sign ends another word there.
const isWordEnd = (text: string, at: number, word: string): boolean =>
  word.length === 1 &&
  /^(?:[通经度渡路]过|[赶反]超|[靠附]近|[看打攻]破|[节契签]约)/.test(text.slice(Math.max(0, at - 1), at + 1));

/** Words in front of a number, at most three: 不低于约. */
function boundBefore(text: string, at: number): Bound {
  let bound: Bound = { at, comparator: null, isRound: false, spans: [] };
  for (let round = 0; round < 3; round += 1) {
    const found = findComparatorBefore(text, bound.at) ?? upwardAt(text, bound.at);
    if (!found || isWordEnd(text, bound.at, found.word)) break;
    const { comparator, isRound } = found.meaning;
    const end = bound.at + found.word.length;
    bound = {
      at: end,
      comparator: bound.comparator && bound.comparator !== 'approx' ? bound.comparator : comparator,
      isRound: bound.isRound || isRound === true,
      spans: [...bound.spans, [bound.at, end]],
    };
  }
  return bound;
}

/** 万亿, 百, 千: a numeral without digits, one of it. */
function magnitudeAt(text: string, at: number): ScannedNumber | null {
  if (scaleAt(text, at).places === 0) return null;
  return {
    start: at,
    end: at,
    decimal: '1',
    divisor: 1,
    isPercent: false,
    isChinese: true,
    isMagnitude: true,
    isOpen: false,
  };
}

const numberAt = (text: string, at: number): ScannedNumber | null => {
  const sign = /^[+-](?=\d)/.exec(text.slice(at, at + 2))?.[0] ?? '';
  const number = arabicNumber(text, at + sign.length) ?? chineseNumber(text, at);
  if (!number) return magnitudeAt(text, at);
  if (number.isMagnitude) return magnitudeAt(text, at) ?? number;
  return sign === '-' ? { ...number, start: at, decimal: `-${number.decimal}` } : number;
};

/** Behind 余, 多, 几, where they say that there is some more; 多元 and 多样 do not. */
function moreEnd(text: string, at: number): number {
  const isMore =
    moreThan.has(text.charAt(at)) && !/^多(?:元|样|边|方|式|层|种|能|渠)/.test(text.slice(at, at + 2));
  return isMore ? at + 1 : at;
}

/** A number with 余 or 多, its scale and its unit. */
function amountAt(text: string, at: number, isBracketed: boolean): Amount | null {
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
  const unit = number.isPercent ? null : unitAt(text, outer.end);
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

/** 18:1, 1:0.8: a proportion, told by the side that is not 1. */
function ratioAt(text: string, number: ScannedNumber): Amount | null {
  const colon = number.end;
  const other = text.charAt(colon) === ':' && !number.isChinese ? arabicNumber(text, colon + 1) : null;
  const [above, below] = [Number(number.decimal), Number(other?.decimal)];
  if (!other || (above !== 1 && below !== 1)) return null;
  const told = below === 1 ? number : other;
  return {
    number,
    digits: [told.start, told.end],
    end: other.end,
    value: below === 1 ? above : below,
    unit: below === 1 ? '∶1' : '1∶',
    unitSpan: below === 1 ? [colon, other.end] : [number.start, colon + 1],
    places: 0,
    isMore: false,
    isRounded: false,
    isDoubtful: false,
    bracketEnd: false,
  };
}

/** Two ends with a dash between them, in one unit. */
function rangeOf(low: Amount, high: Amount): { value: QuantityValue; unit: string | null } | null {
  if (low.value === null || high.value === null) return null;
  const unit = high.unit ?? low.unit;
  const made = (min: number, max: number) => ({ value: { min, max }, unit });
  if (low.unit === unit || (unit === null && low.places === high.places)) return made(low.value, high.value);
  if (low.unit !== null && high.unit !== null) {
    const converted = convertUnit(rationalOf(low.value), low.unit, high.unit);
    return converted && made(toNumber(converted), high.value);
  }
  // 5—8万件: the scale is printed once and holds for both ends, unless that turns the range around.
  if (low.unit === null && high.unit !== null) {
    if (low.places > 0)
      return made(shifted(String(low.number.decimal), low.places - high.places), high.value);
    return made(low.value < high.value ? low.value : shifted(String(low.value), -high.places), high.value);
  }
  if (low.places === 0 && high.places > 0) return made(shifted(low.number.decimal, high.places), high.value);
  return made(low.value, high.value);
}

const dash = /^(?:-{1,2}|—{1,2}|~|至|到)/;

/** 85%和90%之间: 和 joins the ends of a range only where 之间 closes it. */
function between(text: string, at: number): string {
  const isJoin = /^[和与](?=[\d])/.test(text.slice(at, at + 2));
  const second = isJoin ? amountAt(text, at + 1, false) : null;
  return second && text.startsWith('之间', second.end) ? text.charAt(at) : '';
}

/**
 * The figure that stands at a place: comparing words, digits, scale, unit, and a second end where it is a range.
 *
 * @returns `null` when no number stands there
 */
export function figureAt(text: string, at: number): ScannedFigure | null {
  let before = boundBefore(text, at);
  const isBracketed = text.charAt(before.at) === '[';
  if (isBracketed) {
    const inner = boundBefore(text, before.at + 1);
    before = {
      ...inner,
      comparator: before.comparator ?? inner.comparator,
      spans: [...before.spans, ...inner.spans],
    };
  }
  const first = amountAt(text, before.at, isBracketed);
  if (!first) return null;
  const plusMinus = text.charAt(first.end) === '±' ? amountAt(text, first.end + 1, false) : null;
  const join = dash.exec(text.slice(first.end, first.end + 2))?.[0] ?? between(text, first.end);
  const second = join ? amountAt(text, first.end + join.length, isBracketed && !first.bracketEnd) : null;
  const range = second && !second.number.isMagnitude ? rangeOf(first, second) : null;
  const last = range && second ? second : (plusMinus ?? first);
  let end = last.end;
  if (range && text.startsWith('之间', end)) end += 2;
  const spans = [...before.spans];
  let { comparator, isRound } = before;
  if (isBracketed && !first.bracketEnd && text.charAt(end) === ']') end += 1;
  const closed =
    isBracketed && (text.charAt(end - 1) === ']' || first.bracketEnd || second?.bracketEnd === true);
  for (let round = 0; round < 2; round += 1) {
    const after = findComparatorAfter(text, behindInclusion(text, end)) ?? plusAt(text, end);
    if (!after) break;
    end = after.word === '+' ? end : behindInclusion(text, end);
    if (after.word === '起' && /^起[来步到点家草源诉]/.test(text.slice(end, end + 2))) break;
    spans.push([end, end + after.word.length]);
    end += after.word.length;
    isRound ||= after.meaning.isRound === true;
    comparator = comparator && comparator !== 'approx' ? comparator : after.meaning.comparator;
    end += /^\((?:含|不含)\)/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  }
  const late = isBracketed && !closed && text.charAt(end) === ']';
  const outside = late ? unitAt(text, end + 1) : null;
  if (late) end = outside?.end ?? end + 1;
  const broken = /^(?:[.,: ]\d+)+/.exec(text.slice(end, end + 24))?.[0] ?? '';
  end += broken.length;
  const isMore = first.isMore || last.isMore;
  const magnitude = first.number.isMagnitude && comparator === null;
  const value = plusMinus ? around(first, plusMinus) : range ? range.value : first.value;
  return {
    start: at,
    end,
    digits: [first.digits[0], Math.max(last.digits[1], first.digits[1])],
    unitSpan: last.unitSpan ?? first.unitSpan,
    comparatorSpans: spans,
    value,
    unit: (range ? range.unit : (first.unit ?? plusMinus?.unit ?? null)) ?? outside?.unit ?? null,
    places: last.places,
    comparator: comparator ?? (isMore ? 'gt' : magnitude ? 'approx' : null),
    isRound: isRound || isMore || magnitude,
    isBracketed: closed || late,
    isChinese: first.number.isChinese,
    isDoubtful: first.isDoubtful || last.isDoubtful,
    isRounded: first.isRounded,
    isBroken: isBracketed !== (closed || late) || broken !== '' || isEndless(first) || isEndless(last),
  };
}

// More digits than a number can keep are no figure of a plan.
const mostDigits = 15;
const isEndless = ({ number }: Amount): boolean => number.decimal.replace(/\D/g, '').length > mostDigits;

function around(middle: Amount, tolerance: Amount): QuantityValue | null {
  if (middle.value === null || tolerance.value === null) return null;
  const scale = 10 ** 6;
  const ends = [
    middle.value * scale - tolerance.value * scale,
    middle.value * scale + tolerance.value * scale,
  ];
  return { min: Math.round(ends[0] ?? 0) / scale, max: Math.round(ends[1] ?? 0) / scale };
}
