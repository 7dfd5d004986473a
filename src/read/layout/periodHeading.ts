/**
 * A year or a part of one as a heading prints it: 2021, 2021年, 2021年度, 2023年上半年, 2023年第二季度, 2023年6月,
 * 2023年1-6月, 2023Q2, 2023H1, 2023-06, 2023年底, 截至2023年底. All of them are periods that a cell may hold too.
 */
const period =
  '(?:截至|截止)?(?:19|20)\\d{2}(?:年?h[12]|年?q[1-4]|-\\d{1,2}(?:-\\d{1,2})?(?!\\d)|/\\d{1,2}(?:/\\d{1,2})?(?!\\d)|年?年?[底末]|' +
  '年(?:度|[上下]半年|第?[1-4一二三四]季度?|前[二两三]季度|\\d{1,2}月?[-–—~至]\\d{1,2}月|\\d{1,2}月(?:份|底|末|\\d{1,2}日)?)?)?';

const atStart = new RegExp(`^(${period})(.*)$`);
const atEnd = new RegExp(`^(\\D*?)(${period})$`);

/** A period in a heading, and what stands before or behind it. */
export interface PeriodHeading {
  readonly period: string;
  readonly rest: string;
}

/**
 * Finds the period at the beginning or at the end of a heading.
 *
 * @param heading in its plain form
 * @returns `null` when there is none
 * @example
 * periodHeading('2023年上半年完成值') // { period: '2023年上半年', rest: '完成值' }
 * periodHeading('完成值2021') // { period: '2021', rest: '完成值' }
 * periodHeading('20211') // null
 */
export function periodHeading(heading: string): PeriodHeading | null {
  const first = atStart.exec(heading);
  // A digit behind it: then it was no year.
  if (first && !/^\d/.test(first[2] ?? '')) return { period: first[1] ?? '', rest: first[2] ?? '' };
  const last = atEnd.exec(heading);
  return last ? { period: last[2] ?? '', rest: last[1] ?? '' } : null;
}
