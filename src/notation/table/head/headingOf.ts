import { isKnownUnit } from '../../../quantity/unit.js';
import { unitAt } from '../../scan/unitAt.js';
import { normalText } from '../../text/normalText.js';
import type { ColumnRole } from '../columnRoles.js';
import type { Heading } from './heading.js';
import { headingGrammar } from './headingGrammar.js';
import { headingPatterns } from './headingPatterns.js';
import { headingTime } from './headingTime.js';
import { headingWords } from './headingWords.js';

const longestHeading = 40;
// Notes below the table explain them.
const marks = /[\n①-⑳¹²³]|[(（]注[\d①-⑳]?[)）]$/g;

const isUnit = (words: string): boolean => isKnownUnit(words) || unitAt(words, 0)?.end === words.length;

/** Words that stand before or behind the telling ones and tell nothing. */
const trimmings =
  /^(?:主要|全国|全省|全市|全区|全县|全盟|本市|本省|力争|力争达到|预期达到|达到|的|末)+|(?:情况|水平)$/g;

interface Bracketed {
  readonly rest: string;
  readonly unit: string | null;
  readonly isTotal: boolean;
  /** True for square brackets, which say what bracketed cells mean. */
  readonly hasTotalSign: boolean;
  /** True where round ones hold words that are not understood. */
  readonly isLoose?: boolean;
}

function withoutBrackets(plain: string): Bracketed {
  const square = /\[[^\]]{0,12}\]/.exec(plain);
  const bare = square ? plain.replace(square[0], '') : plain;
  // 〔累计〕: nothing stands outside of the brackets.
  const words = square && bare === '' ? square[0].slice(1, -1) : bare;
  const round = /\(([^()]{1,16})\)$/.exec(words);
  const inner = round?.[1]?.replace(/^单位:?/, '') ?? '';
  const hasTotalSign = square !== null;
  if (!round) return { rest: words, unit: null, isTotal: false, hasTotalSign };
  const rest = words.slice(0, round.index);
  if (isUnit(inner)) return { rest, unit: inner, isTotal: false, hasTotalSign };
  if (/累计|合计/.test(inner)) return { rest, unit: null, isTotal: !/^\[/.test(inner), hasTotalSign };
  const isTold = /^(?:19|20)\d{2}/.test(inner) || fiveYears.test(inner) || roleOf(inner, true) !== null;
  return {
    rest: isTold ? rest + inner : rest,
    unit: null,
    isTotal: false,
    hasTotalSign,
    isLoose: !isTold && !/^含?预[估计]/.test(inner),
  };
}

const fiveYears = /十[一二三四五六]五/;

function roleOf(words: string, hasYear: boolean): Heading['role'] | null {
  const lower = words.toLowerCase();
  return wholeRole(lower, hasYear) ?? byPattern(lower) ?? byPattern(lower.replace(trimmings, ''));
}

/** The role of a heading whose every word is known. */
function wholeRole(lower: string, hasYear: boolean): Heading['role'] | null {
  if (Object.hasOwn(headingWords, lower)) return headingWords[lower] ?? null;
  const trimmed = lower.replace(trimmings, '');
  if (Object.hasOwn(headingWords, trimmed)) return headingWords[trimmed] ?? null;
  return headingGrammar(lower.replace(region, ''), hasYear) ?? headingGrammar(trimmed, hasYear);
}

const byPattern = (words: string): ColumnRole | null =>
  headingPatterns.find(([pattern]) => pattern.test(words))?.[1] ?? null;

// 全省目标, 国家2025年目标: of whom the figures are.
const region =
  /国家级?|全国|中央|全自治区|自治区|[全本我]省|省级|[全本我]市|市级|[全本我][州盟县旗区镇]|县级|市域|全域|中心城区|主城区|建成区|市区|城区|县城|^[省市县](?=目标|任务|规划|计划|下达)/;

// “十四五”末（2025年）: of the year that is printed beside the five, and no more is said.
const ofFiveYears = /^(?:十[一二三四五六]五|达到|水平|情况|[中末期数值])+$/;

const besideYear = /^[/、或]\(?(年均|累计)(?:增[长速幅]|[/、或和及]累计)?\)?$/;

/** Roles whose words may mean another one as well. */
function otherOf(
  words: string,
  role: Heading['role'],
  hasYear: boolean,
  unit: string | null,
): ColumnRole | null {
  if (role === 'category' && /类型|性质/.test(words)) return 'attribute';
  if (role === 'change' && unit !== '%' && /^(?:增长率?|增幅|增长幅度)$/.test(words)) return 'growth';
  // “十四五”增速: over five years, or of one.
  if (role === 'change' && words === '增速') return 'growth';
  if (role === 'baseline' && /^(?:末值|完成|完成情况|预计)$/.test(words) && !hasYear) return 'target';
  return null;
}

/**
 * What a heading tells of its column; `null` when it is no heading that is known.
 *
 * @example
 * headingOf('2020年基期值')?.role // 'baseline'
 * headingOf('“十四五”年均增长（%）') // { role: 'growth', year: 2025, unit: '%', … }
 * headingOf('有效注册商标拥有量') // null
 */
export function headingOf(text: string): Heading | null {
  if (text.length > longestHeading) return null;
  const plain = normalText(text.replace(marks, '')).text.replace(/[ *]/g, '');
  if (plain === '') return null;
  const { rest, unit, isTotal, isLoose = false } = withoutBrackets(plain);
  const time = headingTime(rest);
  const words = time.rest.replace(/["':]/g, '');
  const { year, fromYear } = time;
  const whose = region.exec(plain)?.[0] ?? null;
  const isEstimated = /预计/.test(words);
  const about = { year, fromYear, unit, isTotal, isLoose, isEstimated, region: whose };
  // A heading over the years below it: 指标值 | 2020年 | 2025年.
  if (words === '' || /^(?:指标值|数值|年份|年度|指标数值|发展水平|主要年份)$/.test(words)) {
    if (words !== '') return { ...about, role: 'year', other: null };
    return year === null ? null : { ...about, role: isTotal ? 'total' : 'year', other: null };
  }
  // 2030年/年均: what a cell is of, it says itself.
  const either = year !== null && fromYear === null ? besideYear.exec(words)?.[1] : undefined;
  if (either) return { ...about, role: 'year', other: either === '年均' ? 'growth' : 'total' };
  const told = roleOf(words, year !== null) ?? roleOf(plain.replace(/["']/g, ''), year !== null);
  // 2025年预计值: the year tells whether it is known or aimed at.
  const isOpen = year !== null && /^预计[值数]?$/.test(words);
  const role = isOpen ? 'year' : told;
  if (role === null && year !== null && fromYear === null && ofFiveYears.test(words))
    return { ...about, role: 'year', other: null };
  // 全市 over or under other words: figures of a region, and no more is said.
  if (role === null && whose === words) return { ...about, role: 'year', other: null };
  if (role === null) return null;
  const isTotalTarget = role === 'target' && isTotal;
  const isWhole =
    isOpen || [words, plain].some((one) => wholeRole(one.toLowerCase(), year !== null) !== null);
  return {
    ...about,
    isLoose: isLoose || !isWhole,
    role: isTotalTarget ? 'total' : role,
    other: otherOf(words, role, year !== null, unit),
  };
}
