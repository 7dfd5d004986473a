import type { ValueOf } from '../../../model/label.js';
import { attributeOf } from '../../read/attributeOf.js';
import { normalText } from '../../text/normalText.js';
import type { IndicatorName } from '../indicatorName.js';
import { tableFinding } from '../tableFinding.js';
import type { FromAbove } from './fromAbove.js';
import { cellsIn } from './rowCells.js';
import type { ColumnCell } from './rowContext.js';
import type { WholeTable } from './wholeTable.js';

/** The attribute: its column, or the target's brackets, or a marked name; else, where merged cells may be lost, that above. */
export function attributeIn(
  entries: readonly ColumnCell[],
  name: IndicatorName,
  table: WholeTable,
  above: FromAbove,
  inTarget: ValueOf<'attribute'> | null,
): ValueOf<'attribute'> | null {
  const marked = table.notes.find(({ mark, attribute }) => attribute && mark && name.marks.includes(mark));
  const [entry] = cellsIn(entries, 'attribute');
  const sign = table.notes.find(({ mark, attribute }) => attribute && mark === entry?.cell.text.trim());
  const words = entry ? normalText(entry.cell.text).text.replace(/[*①-⑩]{1,9}$/, '') : '';
  const printed = attributeOf(words) ?? sign?.attribute ?? null;
  const own = printed ?? inTarget ?? name.attribute ?? marked?.attribute ?? null;
  const column = table.columns.find(({ role }) => role === 'attribute');
  if (own || !column || entry || table.hasMerges || !above.attribute) return own;
  const where = { ...table.years.place, row: entries[0]?.cell.row ?? 1, column: column.heading };
  const seen = { binding: '约束性', anticipatory: '预期性' }[above.attribute];
  table.tell(tableFinding('table/filledDown', where, { seen }));
  return above.attribute;
}
