import type { Unit } from '../../../quantity/unit.js';
import { isSameUnit, unitPer } from '../../../quantity/unit.js';
import { normalText } from '../../text/normalText.js';
import type { IndicatorName } from '../indicatorName.js';
import { tableFinding } from '../tableFinding.js';
import { cellsIn, isEmpty } from './rowCells.js';
import type { ColumnCell } from './rowContext.js';
import { whereOf } from './rowContext.js';
import type { WholeTable } from './wholeTable.js';

/**
 * The unit: its column, or the name's brackets, or what the row is a part of, or the one above the table.
 * Two that disagree are told.
 */
export function unitIn(
  entries: readonly ColumnCell[],
  name: IndicatorName,
  table: WholeTable,
  inherited: Unit | null,
): string | null {
  const entry = cellsIn(entries, 'unit')[0];
  const printed = entry && !isEmpty(entry.cell.text) ? plainUnit(entry.cell.text) : null;
  if (entry && printed !== null && name.unit !== null && !isSame(printed, name)) {
    const where = whereOf(table.years.place, entry);
    table.tell(tableFinding('notation/unitDisagrees', where, { seen: name.unit, unit: printed }));
  }
  return printed ?? name.unit ?? inherited ?? table.unit;
}

/** `null` where the cell only repeats its heading. */
const plainUnit = (text: string): string | null =>
  normalText(text)
    .text.replace(/^\((.*)\)$/, '$1')
    .replace(/^单位:?/, '') || null;

const isSame = (unit: string, { name, unit: other }: IndicatorName): boolean =>
  other === null || unit === other || isSameUnit(unitPer(name, unit), unitPer(name, other));
