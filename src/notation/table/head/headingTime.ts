import { fiveYearPlanAt } from '../../scan/fiveYearPlan.js';

/** A time in a heading, and the words that are left without it. */
export interface HeadingTime {
  readonly year: number | null;
  readonly fromYear: number | null;
  readonly rest: string;
}

const nothing = (rest: string): HeadingTime => ({ year: null, fromYear: null, rest });

// 二〇二五年.
const chineseYear = /[一二][〇零0○九][〇零0○一二三四五六七八九]{2}(?=年)/g;
const chineseDigits = '〇一二三四五六七八九';
const digitsOf = (words: string): string =>
  words.replace(/./g, (sign) => String(Math.max(0, chineseDigits.indexOf(sign))));

const span = /((?:19|20)\d{2})年?[-—~至到]((?:19|20)\d{2})年?/;
// 比2020年增长: the year it is compared with is not the one it is for.
const year = /(?<![\d比较])(?:(?<!达)到|截?至)?((?:19|20)\d{2})(?:年(?:末|底|度)?|(?![\d.%]))/;
const filler =
  /^(?:末|底|年(?!均|平均)|期末|时期|期间|规划期|的|全国|全省|全市|全区|全县|全盟|全州|本市|本省|本区|本县)+/;

/** The years of 2020年, 2021—2025年, “十三五”末 and “十四五”. Years behind a dash are the last ones. */
export function headingTime(printed: string): HeadingTime {
  const plain = printed.replace(chineseYear, digitsOf);
  const stretch = span.exec(plain);
  if (stretch) {
    const rest = without(plain, stretch.index, stretch[0].length);
    return { year: Number(stretch[2]), fromYear: Number(stretch[1]), rest };
  }
  const one = year.exec(plain);
  if (one) {
    return { year: Number(one[1]), fromYear: null, rest: without(plain, one.index, one[0].length) };
  }
  for (let at = 0; at < plain.length; at += 1) {
    const named = fiveYearPlanAt(plain, at) ?? bareFiveYears(plain, at);
    if (named && !/[比较]$/.test(plain.slice(0, at))) {
      return { year: named.lastYear, fromYear: null, rest: without(plain, at, named.end - at) };
    }
  }
  return nothing(plain);
}

/** 十四五目标: in a heading the quotation marks are often lost and the words that follow are few. */
function bareFiveYears(plain: string, at: number): ReturnType<typeof fiveYearPlanAt> {
  const bare = /^十[一二三四五六]五/.exec(plain.slice(at, at + 3))?.[0];
  if (!bare) return null;
  const named = fiveYearPlanAt(`"${bare}"`, 0);
  return named && { ...named, end: at + bare.length };
}

const without = (plain: string, start: number, length: number): string =>
  (plain.slice(0, start) + plain.slice(start + length).replace(filler, '')).trim();
