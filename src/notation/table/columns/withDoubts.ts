import { valueRoles } from '../head/figureRoles.js';
import type { RawColumn } from '../head/rawColumn.js';
import { scoreHeading } from '../scoreHeading.js';
import type { UnderstoodColumn } from '../understoodColumn.js';

/** Columns with what is doubtful about every figure in them: whatever of a heading is not understood may change them all. */
export function withDoubts(
  columns: readonly Omit<UnderstoodColumn, 'isUnsure'>[],
  raw: readonly RawColumn[],
  doubted: ReadonlySet<number>,
): UnderstoodColumn[] {
  const keyOf = (at: number) => `${columns[at]?.heading}\n${raw[at]?.heading?.year}`;
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const at of columns.keys()) (once.has(keyOf(at)) ? twice : once).add(keyOf(at));
  const hasDated = columns.some(({ role, year }) => role === 'target' && year !== null);
  const isNameOpen = columns.some(({ role, index }) => role === 'category' && doubted.has(index));
  return columns.map((column, at) => {
    const { role, year } = column;
    const heading = raw[at]?.heading;
    const isLoose = twice.has(keyOf(at)) || heading?.isLoose === true;
    const isUnread = (heading ? isLoose : !raw[at]?.told) && !scoreHeading.test(column.heading);
    const isUndated = role === 'target' && year === null && hasDated;
    const isAsked = valueRoles.has(role) ? isLoose || isUndated : role === 'ignored' && isUnread;
    const isOpen = doubted.has(column.index) && (valueRoles.has(role) || role === 'ignored');
    return { ...column, isUnsure: isAsked || isOpen || (role === 'name' && isNameOpen) };
  });
}
