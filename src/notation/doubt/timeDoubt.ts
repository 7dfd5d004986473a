import type { Clause } from '../read/clause.js';
import { aimWords } from '../words/aimWords.js';
import { seasonTimes } from '../words/seasonTimes.js';
import type { DoubtRule } from './doubt.js';

// A month or a quarter without its year.
const withoutYear =
  /(?<![年\d至到—-])(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末|\d{1,2}日)?(?:之?前|底|末)|(?<!年)(?:前|第)?[一二三四]季度(?:末|底|前)|(?<!年)[上下]半年/;

/** 截至2025年底 in a plan up to then: nothing beside it tells whether it is what there is to be, or what there is. */
const isOpen = ({ isSoFar, commitment, isEstimated, figure, farComparator, words }: Clause): boolean =>
  isSoFar &&
  commitment === null &&
  !isEstimated &&
  !figure?.figure.comparator &&
  farComparator === null &&
  !aimWords.test(words);

const unknownYear = { zh: '没有写明是哪一年', en: 'its year is not printed' };

const unknownDay = { zh: '没有写明是哪一天', en: 'its day is not printed' };

const isOfSeveral = ({ context: { period } }: Clause): boolean =>
  period != null && period.firstYear !== period.lastYear;

// 年底前 and 当年 are of no year more than 今年 is.
const withinAYear =
  /(?:今年|本年度?|明年)(?![起以])|(?<![每各\d当一两二三四五六七八九十])年(?:内|[底末]之?前)|(?<![每\d一二三四五六七八九十])月底之?前|当年(?!现?价|可比)/;
// 提前1年完成: by when, is reckoned from a day that is not printed.
const ahead = /提前(?:[半一两二三四五]|\d)年/;

/** 今年 in a plan of several years: no year of it is the one. */
function yearOf(clause: Clause): string | null {
  const { normal, end, byBasis } = clause;
  if (byBasis !== 'plan' || !isOfSeveral(clause)) return null;
  const sentence = normal.text.slice(normal.text.lastIndexOf('。', end - 1) + 1, end);
  return withinAYear.exec(sentence)?.[0] ?? null;
}

/** 全年产值50亿元 in a plan of several years: each of them, or one that stood further in front. */
const wholeYear = (clause: Clause): string | null =>
  isOfSeveral(clause) && clause.words.includes('全年') && !/每年|各年/.test(clause.words) ? '全年' : null;

/** A time that the reading could not place, or that may be the one of a report. */
export const timeDoubt: DoubtRule = (clause, { fields }) => {
  const { normal, start, end, by, lexemes } = clause;
  if (isOpen(clause) && fields.kind !== 'unset')
    return {
      words: '截至',
      why: { zh: '也可能是截至那时已经做到的', en: 'it may be what had been reached by then' },
    };
  if (fields.kind === 'recurring' || by === null) return null;
  const early = clause.byBasis === 'printed' ? null : ahead.exec(clause.normal.text.slice(start, end));
  if (early)
    return {
      words: early[0],
      why: { zh: '期限没有按“提前”往前算', en: 'the deadline is not reckoned that much earlier' },
    };
  const season = lexemes
    .filter(({ type }) => type === 'time')
    .map((one) => seasonTimes.exec(normal.text.slice(one.start, one.end))?.[0])
    .find((one) => one !== undefined);
  if (season !== undefined && by.length === 4) return { words: season, why: unknownDay };
  const unplaced = yearOf(clause) ?? (fields.kind === 'everyYear' ? wholeYear(clause) : null);
  if (unplaced) return { words: unplaced, why: unknownYear };
  const outside = lexemes.filter(({ type }) => type !== 'time' && type !== 'note');
  const text = outside
    .map((one) => normal.text.slice(Math.max(start, one.start), Math.min(end, one.end)))
    .join('');
  const words = withoutYear.exec(text)?.[0];
  return words === undefined ? null : { words, why: unknownYear };
};
