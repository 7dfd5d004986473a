import { parsePeriod } from '../../parsePeriod.js';
import { deadlineOf } from '../../scan/deadlineOf.js';
import { tableFinding } from '../tableFinding.js';
import { cellsIn, isEmpty } from './rowCells.js';
import type { ColumnCell } from './rowContext.js';
import { whereOf } from './rowContext.js';
import type { WholeTable } from './wholeTable.js';

/** The year or day by which a row is to be done, from its column 完成时限; `null` where there is none. */
export function deadlineIn(entries: readonly ColumnCell[], table: WholeTable): string | null {
  const entry = cellsIn(entries, 'deadline')[0];
  if (!entry || isEmpty(entry.cell.text)) return null;
  const { period } = parsePeriod(entry.cell.text);
  if (period !== null) return deadlineOf(period);
  const where = whereOf(table.years.place, entry);
  table.tell(tableFinding('notation/unreadable', where, { seen: entry.cell.text }));
  return null;
}
