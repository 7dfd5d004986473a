import { parsePeriod } from '../../parsePeriod.js';
import { tableFinding } from '../tableFinding.js';
import { cellsIn, isEmpty } from './rowCells.js';
import type { ColumnCell } from './rowContext.js';
import { whereOf } from './rowContext.js';
import type { WholeTable } from './wholeTable.js';

const monthOfPart: Readonly<Record<string, string>> = {
  Q1: '3',
  Q2: '6',
  Q3: '9',
  Q4: '12',
  H1: '6',
  H2: '12',
};

/** The year or day by which a row is to be done, from its column 完成时限; `null` where there is none. */
export function deadlineIn(entries: readonly ColumnCell[], table: WholeTable): string | null {
  const entry = cellsIn(entries, 'deadline')[0];
  if (!entry || isEmpty(entry.cell.text)) return null;
  const last = parsePeriod(entry.cell.text).period?.split('/').at(-1) ?? null;
  if (last === null) {
    const where = whereOf(table.years.place, entry);
    table.tell(tableFinding('notation/unreadable', where, { seen: entry.cell.text }));
    return null;
  }
  const [, year, part] = /^(\d{4})-?([QH]\d|\d{2})$/.exec(last) ?? [];
  if (part === undefined) return last.replace(/-12-31$/, '');
  return parsePeriod(`${year}年${monthOfPart[part] ?? Number(part)}月底`).period;
}
