import type { TextRow } from '../text/tableText.js';
import { figureRoles } from './figureRoles.js';
import type { Heading } from './heading.js';
import { headingOf } from './headingOf.js';
import { joinedHeading } from './joinedHeading.js';
import type { RawColumn } from './rawColumn.js';
import type { TableHead } from './tableHead.js';

const fewestColumns = 3;

/** Headings in sequence from a line on; 2020 and 基期值 on lines of their own are one. */
function headingsFrom(rows: readonly TextRow[], start: number): { columns: RawColumn[]; end: number } {
  const columns: RawColumn[] = [];
  let at = start;
  for (let text = textAt(rows, at); text !== null; text = textAt(rows, at)) {
    const heading = headingOf(text);
    if (!heading || (columns.length > 0 && isNeutral(heading, text))) break;
    const next = textAt(rows, at + 1);
    const isSplit = next !== null && heading.role === 'year' && isYearless(next);
    const printed = isSplit ? [text, next] : [text];
    columns.push({ index: columns.length, printed: printed.join(''), heading: joinedHeading(printed) });
    at += printed.length;
  }
  return { columns, end: at };
}

/** 总量规模: the name of a group, where it does not stand over or under years. */
const isNeutral = ({ role, year, region }: Heading, text: string): boolean =>
  role === 'year' && year === null && region === null && !/[值年平]/.test(text);

const textAt = (rows: readonly TextRow[], at: number): string | null => rows[at]?.cells[0] ?? null;

function isYearless(text: string): boolean {
  const heading = headingOf(text);
  return (heading?.role === 'baseline' || heading?.role === 'target') && heading.year === null;
}

/** Years that came last although they stand under the columns of figures. */
function withSubheads(columns: readonly RawColumn[]): RawColumn[] {
  const isYear = ({ heading }: RawColumn) => heading?.role === 'year';
  const border = columns.findLastIndex((column) => !isYear(column)) + 1;
  const heads = columns.slice(0, border);
  const years = columns.slice(border);
  const isOver = ({ heading }: RawColumn) =>
    heading !== null && figureRoles.has(heading.role) && heading.year === null;
  if (years.length === 0 || heads.filter(isOver).length !== years.length) return [...columns];
  // Directly behind a column of figures they are columns themselves.
  if (heads.at(-1) !== undefined && isOver(heads.at(-1) as RawColumn)) return [...columns];
  let taken = 0;
  return heads.map((column) => {
    const sub = isOver(column) ? years[taken++] : undefined;
    if (!sub) return column;
    return {
      ...column,
      printed: `${column.printed} ${sub.printed}`,
      heading: joinedHeading([column.printed, sub.printed]),
    };
  });
}

/** Finds the head where every cell became a line: the first sequence of at least three headings, one of figures. */
export function findLinesHead(rows: readonly TextRow[]): TableHead | null {
  for (let start = 0; start < rows.length; start += 1) {
    const { columns, end } = headingsFrom(rows, start);
    const roles = columns.map(({ heading }) => heading?.role);
    // A title may read like a heading: 主要指标, 序号, …
    const isTitled = roles[0] === 'name' && roles[1] === 'number';
    const own = withSubheads(isTitled ? columns.slice(1) : columns);
    const hasFigures = roles.some((role) => role !== undefined && figureRoles.has(role));
    if (own.length >= fewestColumns && hasFigures) {
      const above = rows.slice(0, isTitled ? start + 1 : start);
      const body = rows.slice(end);
      return { columns: own.map((column, index) => ({ ...column, index })), above, body };
    }
    if (end > start) start = end - 1;
  }
  return null;
}
