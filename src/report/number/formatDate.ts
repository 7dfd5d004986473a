import type { Language } from '../../model/label.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import { calendarParts } from '../../quantity/calendarDate.js';
import type { Period } from '../../quantity/period.js';
import { periodLength } from '../../quantity/period.js';

const englishMonths =
  'January February March April May June July August September October November December'.split(' ');
const chineseHalves = ['上半年', '下半年'];
const chineseQuarters = ['第一季度', '第二季度', '第三季度', '第四季度'];

/**
 * A day in words.
 *
 * @throws RangeError when it is not an existing day `YYYY-MM-DD`
 * @example
 * formatDate('2023-12-31', 'zh') // '2023年12月31日'
 * formatDate('2023-12-31', 'en') // '31 December 2023'
 */
export function formatDate(date: CalendarDate, language: Language): string {
  const [year, month, day] = calendarParts(date);
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${englishMonths[month - 1]} ${year}`;
}

/**
 * A period in words.
 *
 * @throws RangeError when the text is not a period
 * @example
 * formatPeriod('2023', 'zh') // '2023年'
 * formatPeriod('2023Q2', 'zh') // '2023年第二季度'
 * formatPeriod('2016/2020', 'en') // '2016–2020'
 */
export function formatPeriod(period: Period, language: Language): string {
  const length = periodLength(period);
  if (length === 'span') return spanInWords(period, language);
  if (length === 'day') return formatDate(period, language);
  const year = period.slice(0, 4);
  const ordinal = Number(period.slice('2023-'.length));
  return language === 'zh'
    ? `${year}年${chinesePart(length, ordinal)}`
    : [englishPart(length, ordinal), year].filter(Boolean).join(' ');
}

function spanInWords(period: Period, language: Language): string {
  const [first = '', last = ''] = period.split('/');
  const isYears = periodLength(first) === 'year' && periodLength(last) === 'year';
  if (isYears) return language === 'zh' ? `${first}—${last}年` : `${first}–${last}`;
  const [start, end] = [formatPeriod(first, language), formatPeriod(last, language)];
  return language === 'zh' ? `${start}至${end}` : `${start} to ${end}`;
}

function chinesePart(length: string, ordinal: number): string {
  if (length === 'half') return chineseHalves[ordinal - 1] ?? '';
  if (length === 'quarter') return chineseQuarters[ordinal - 1] ?? '';
  return length === 'month' ? `${ordinal}月` : '';
}

function englishPart(length: string, ordinal: number): string {
  if (length === 'half') return `H${ordinal}`;
  if (length === 'quarter') return `Q${ordinal}`;
  return length === 'month' ? (englishMonths[ordinal - 1] ?? '') : '';
}
