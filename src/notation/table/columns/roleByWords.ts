import { cellKind } from '../body/cellKind.js';
import type { ColumnRole } from '../columnRoles.js';
import type { Heading } from '../head/heading.js';
import type { RawColumn } from '../head/rawColumn.js';
import type { ColumnDoubt, ColumnTexts } from './columnDoubt.js';

// 2030年/年均: cells that are of all the years say so.
const overYears = /年均|累计|[[〔]/;
const year = /^(?:19|20)\d{2} ?年?[底末]?$/;

/** What the heading of a column says, and its cells where the heading is lost or has two meanings. */
export function roleByWords(column: RawColumn, cells: ColumnTexts, doubt: ColumnDoubt): Heading['role'] {
  const { heading, told } = column;
  if (told) return told;
  if (!heading) return roleByCells(cells(column));
  const { role, other } = heading;
  // 基期年份 over 2019, 目标年 over 2025年: a year and no figure.
  const texts = cells(column);
  const isOfYears = /年[份度]?$/.test(column.printed.trim()) && heading.year === null;
  if (isOfYears && texts.length > 0 && texts.every((text) => year.test(text.trim()))) {
    if (role === 'baseline') return 'baseYear';
    if (role === 'target' || role === 'year') return 'deadline';
  }
  // 2025年指标 over figures.
  if (role === 'name' && heading.year !== null && hasOnlyFigures(texts)) return 'year';
  if (role === 'year') {
    if (other && !texts.some((text) => overYears.test(text))) doubt(column, 'target', other);
    return role;
  }
  if (role !== 'category' && role !== 'attribute') {
    if (other) doubt(column, role, other);
    return role;
  }
  // 类型 and 属性 stand over groups as well as over 约束性: the cells leave no doubt.
  const kinds = cells(column).map(cellKind);
  const attributes = kinds.filter((kind) => kind === 'attribute').length;
  const others = kinds.filter((kind) => kind === 'text').length;
  if (attributes > others) return 'attribute';
  return others > 0 ? 'category' : role;
}

const hasOnlyFigures = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => ['figure', 'mark'].includes(cellKind(text)));

/** What a column without a known heading holds; `ignored` where its cells do not tell. */
function roleByCells(cells: readonly string[]): ColumnRole {
  const kinds = cells.map(cellKind).filter((kind) => kind !== 'empty' && kind !== 'mark');
  if (kinds.length === 0) return 'ignored';
  // A few of them may be none that is known.
  const isMostly = (kind: string) =>
    kinds.filter((one) => one === kind).length * 2 > kinds.length && !kinds.includes('figure');
  if (isMostly('attribute')) return 'attribute';
  return isMostly('unit') ? 'unit' : 'ignored';
}
