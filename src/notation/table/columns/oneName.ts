import { cellKind } from '../body/cellKind.js';
import type { ColumnRole } from '../columnRoles.js';
import type { RawColumn } from '../head/rawColumn.js';
import type { ColumnDoubt, ColumnTexts } from './columnDoubt.js';
import { isWorded } from './isWorded.js';

/** Names of indicators, the most telling heading first. Those that lose are groups the indicators belong to. */
const nameRanks: readonly RegExp[] = [
  /具体|指标(?:名称|内容|及单位)/,
  /三级/,
  /二级/,
  /指标/,
  /名称/,
  /项目|内容/,
];

/** One column names the indicators. The others that might are groups; without any, the first one that holds words is it. */
export function oneName(
  roles: readonly ColumnRole[],
  raw: readonly RawColumn[],
  cells: ColumnTexts,
  doubt: ColumnDoubt,
): ColumnRole[] {
  const rankOf = (column: RawColumn) => {
    const rank = nameRanks.findIndex((pattern) => pattern.test(column.printed));
    return rank < 0 ? nameRanks.length : rank;
  };
  const names = raw.filter((_, at) => roles[at] === 'name');
  if (names.length === 0) {
    // 主要目标 over words, beside columns of figures: what the figures are of.
    const aim = raw.find(
      (column, at) => roles[at] === 'target' && column.heading?.year === null && isWorded(column, cells),
    );
    const hasFigures = roles.some(
      (role, at) => raw[at] !== aim && (role === 'target' || role === 'baseline'),
    );
    if (aim && hasFigures) return roles.map((role, at) => (raw[at] === aim ? 'name' : role));
    const worded = raw.find(
      (column, at) =>
        roles[at] === 'ignored' && cells(column).filter((cell) => cellKind(cell) === 'text').length > 0,
    );
    return roles.map((role, at) => (worded && raw[at] === worded ? 'name' : role));
  }
  const best = Math.min(...names.map(rankOf));
  const chosen = names.findLast((column) => rankOf(column) === best);
  const rivals = names.filter((column) => column !== chosen && rankOf(column) === best);
  // One heading over several columns: a name and its parts.
  const doubted = rivals.filter(({ printed }) => printed !== chosen?.printed);
  for (const rival of doubted) doubt(rival, 'category', 'name');
  return roles.map((role, at) => (role === 'name' && raw[at] !== chosen ? 'category' : role));
}
