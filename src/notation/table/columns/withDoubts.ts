import { valueRoles } from '../head/figureRoles.js';
import type { RawColumn } from '../head/rawColumn.js';
import type { UnderstoodColumn } from '../understoodColumn.js';

const unread = {
  zh: '这一列没有列名，或列名没有读懂，这个数没有读取',
  en: 'its column has no heading that is understood, and it was not read',
};
const loose = {
  zh: '列名里有没读懂的字',
  en: 'words of its heading were not understood',
};
const open = { zh: '这一列可能另有意思', en: 'its column may be of something else' };
const undated = {
  zh: '列名没有年份，别的目标列有',
  en: 'its heading has no year, and those of other goals have',
};
const twin = { zh: '另有一列的列名相同', en: 'another column has the same heading' };

// What no heading of a goal or of a starting value says.
const aside = /权重|分值|得分|计分/;

/** Columns with what is doubtful about every figure in them: whatever of a heading is not understood may change them all. */
export function withDoubts(
  columns: readonly Omit<UnderstoodColumn, 'doubt'>[],
  raw: readonly RawColumn[],
  doubted: ReadonlySet<number>,
): UnderstoodColumn[] {
  const isSame = (one: number, other: number) =>
    columns[one]?.heading === columns[other]?.heading &&
    raw[one]?.heading?.year === raw[other]?.heading?.year;
  const hasDated = columns.some(({ role, year }) => role === 'target' && year !== null);
  const isNameOpen = columns.some(({ role, index }) => role === 'category' && doubted.has(index));
  return columns.map((column, at) => {
    const isTwin = columns.some((_, other) => other !== at && isSame(at, other));
    const isValue = valueRoles.has(column.role);
    if (column.role === 'name' && isNameOpen) return { ...column, doubt: open };
    if (!isValue && column.role !== 'ignored') return { ...column, doubt: null };
    if (doubted.has(column.index)) return { ...column, doubt: open };
    const heading = raw[at]?.heading;
    if (!isValue) {
      const isUnread = heading === null ? !raw[at]?.told : isTwin || heading?.isLoose;
      return { ...column, doubt: isUnread && !aside.test(column.heading) ? unread : null };
    }
    const isUndated = column.role === 'target' && column.year === null && hasDated;
    return { ...column, doubt: isTwin ? twin : heading?.isLoose ? loose : isUndated ? undated : null };
  });
}
