import { countingWords } from './countingWords.js';
import type { Rational } from './rational.js';
import { compare, divide, multiply, rational, signOf } from './rational.js';

/**
 * A unit as plans print it: `件`, `亿元`, `件/万人`, `%`.
 *
 * Two units convert into each other only when they measure the same thing. Counting words never do: a patent case
 * counted in 件 and one counted in 宗 may be counted by different rules, so 件, 项, 宗, 个, 家 … stay apart.
 */
export type Unit = string;

interface UnitMeaning {
  /** What is measured; units of one quantity convert into each other. */
  readonly quantity: string;
  /** How many of the quantity's own unit one of this unit is. */
  readonly factor: Rational;
}

/** Numerals that scale the unit behind them (万元, 亿元). Longest first, so that 万亿 is not read as 万 of 亿元. */
const scales: readonly (readonly [prefix: string, factor: number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['十', 10],
];

/** Other spellings of a unit, each with the one it stands for. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['分值', '分'],
  ['名', '人'],
  ['人口', '人'],
  ['百分比', '%'],
  ['个百分点', '百分点'],
  ['人民币元', '元'],
  ['圆', '元'],
  ['美金', '美元'],
  ['个月', '月'],
  ['日', '天'],
  ['公斤', '千克'],
  ['公里', '千米'],
  ['平方公里', '平方千米'],
]);

/** Units of a measured quantity, with their size in that quantity's own unit. 亩 is two thirds of a thousand square metres. */
const measured: ReadonlyMap<string, UnitMeaning> = new Map([
  ['吨', { quantity: '克', factor: rational(1_000_000) }],
  ['克', { quantity: '克', factor: rational(1) }],
  ['米', { quantity: '米', factor: rational(1) }],
  ['平方米', { quantity: '平方米', factor: rational(1) }],
  ['平方千米', { quantity: '平方米', factor: rational(1_000_000) }],
  ['公顷', { quantity: '平方米', factor: rational(10_000) }],
  ['亩', { quantity: '平方米', factor: rational(2000, 3) }],
  ['年', { quantity: '月', factor: rational(12) }],
  ['月', { quantity: '月', factor: rational(1) }],
  ['%', { quantity: 'share', factor: rational(1, 100) }],
  ['‰', { quantity: 'share', factor: rational(1, 1000) }],
]);

/** Units that are counted in themselves: counting words, money, points, hours and days of work. */
const counted: ReadonlySet<string> = new Set([
  ...countingWords,
  ...'元 分 百分点 天 小时 名次 工作日 美元 欧元 港元 课时 学时 千瓦时 辆次'.split(' '),
]);

/** 台(套), 套(间), 人(次): either of two words, or both in one. It is a way of counting of its own. */
const twin = /^([^()]+)\(([^()]+)\)$/;

const isTwin = (unit: Unit): boolean => {
  const [, one = '', other = ''] = twin.exec(unit) ?? [];
  return counted.has(one) && (counted.has(other) || other === '次');
};

const meanings = new Map<Unit, UnitMeaning | null>();

function meaningOf(unit: Unit): UnitMeaning | null {
  const known = meanings.get(unit);
  if (known !== undefined) return known;
  const meaning = unit.length > 24 ? null : composedMeaning(spelledPlainly(unit));
  // The units of a plan are few; a hostile sheet must not fill the memory with invented ones.
  if (meanings.size < 1000) meanings.set(unit, meaning);
  return meaning;
}

/** Full-width signs narrowed, blanks out, and 件/每万人 or 件每万人 as 件/万人. */
function spelledPlainly(unit: Unit): Unit {
  return unit
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(.)\/?每/, '$1/');
}

function composedMeaning(unit: Unit): UnitMeaning | null {
  const [above, below, ...rest] = unit.split('/');
  if (rest.length > 0 || !above) return null;
  const numerator = simpleMeaning(above);
  if (below === undefined || !numerator) return numerator;
  const denominator = simpleMeaning(below);
  return (
    denominator && {
      quantity: `${numerator.quantity}/${denominator.quantity}`,
      factor: divide(numerator.factor, denominator.factor),
    }
  );
}

function simpleMeaning(unit: Unit): UnitMeaning | null {
  const name = synonyms.get(unit) ?? unit;
  const isCounted = counted.has(name) || isTwin(name);
  const meaning = measured.get(name) ?? (isCounted ? { quantity: name, factor: rational(1) } : null);
  if (meaning) return meaning;
  const scale = scales.find(([prefix]) => name.startsWith(prefix));
  const rest = scale ? simpleMeaning(name.slice(scale[0].length)) : null;
  return scale && rest
    ? { quantity: rest.quantity, factor: multiply(rest.factor, rational(scale[1])) }
    : null;
}

/** Whether the unit is one the library can take apart. An unknown unit still equals itself. */
export function isKnownUnit(unit: Unit): boolean {
  return meaningOf(unit) !== null;
}

/**
 * How many of unit `to` one of unit `from` is; `null` when they do not measure the same thing.
 *
 * @example
 * toNumber(unitFactor('万元', '亿元')!) // 0.0001
 * unitFactor('件', '宗') // null
 * toNumber(unitFactor('万台（套）', '台(套)')!) // 10000
 * unitFactor('分', '%') // null: a satisfaction of 85 points is not 85 percent
 */
export function unitFactor(from: Unit, to: Unit): Rational | null {
  if (from === to) return rational(1);
  const [source, target] = [meaningOf(from), meaningOf(to)];
  return source && target && source.quantity === target.quantity
    ? divide(source.factor, target.factor)
    : null;
}

/** Whether figures in the two units can be compared as they stand: 名 and 人, 分值 and 分. */
export function isSameUnit(a: Unit, b: Unit): boolean {
  const factor = unitFactor(a, b);
  return factor !== null && signOf(factor) > 0 && compare(factor, rational(1)) === 0;
}

/**
 * The value in another unit, exactly; `null` when the units do not measure the same thing.
 *
 * @example
 * toNumber(convertUnit(rationalOf(12345.67), '万元', '亿元')!) // 1.234567
 */
export function convertUnit(value: Rational, from: Unit, to: Unit): Rational | null {
  const factor = unitFactor(from, to);
  return factor && multiply(value, factor);
}

// 每万人口…, 每百户…, 万人…: the denominator at the head of a name.
const namedDenominator = /^每?([十百千万亿]+(?:人口?|户))/;

/**
 * The unit of a series whose name tells what it is counted per, written in full.
 *
 * Plans print 件 in the unit column of 每万人口高价值发明专利拥有量; a sheet may write 件/万人. Both are right.
 *
 * @example
 * unitPer('每万人口高价值发明专利拥有量', '件') // '件/万人口'
 * unitPer('商标数量', '件') // '件'
 */
export function unitPer(name: string, unit: Unit): Unit {
  const denominator = namedDenominator.exec(name)?.[1];
  return denominator === undefined || unit.includes('/') ? unit : `${unit}/${denominator}`;
}
