import type { TableIndicator } from '../../parsedIndicatorTable.js';
import type { IndicatorRow } from '../body/bodyOf.js';
import type { IndicatorName } from '../indicatorName.js';
import { indicatorName } from '../indicatorName.js';
import { attributeIn } from './attributeIn.js';
import { categoryIn } from './categoryIn.js';
import { deadlineIn } from './deadlineIn.js';
import { dimensionOf } from './dimensionOf.js';
import { figuresIn } from './figuresIn.js';
import type { FromAbove } from './fromAbove.js';
import { entriesOf, numberIn, wordsIn } from './rowCells.js';
import type { ColumnCell, RowContext } from './rowContext.js';
import { whereOf } from './rowContext.js';
import { startYearIn } from './startYearIn.js';
import { unitIn } from './unitIn.js';
import type { WholeTable } from './wholeTable.js';

/** The indicator of a row, with what the row leaves for those below. */
export function indicatorIn(
  row: IndicatorRow,
  table: WholeTable,
  above: FromAbove,
): { readonly indicator: TableIndicator; readonly left: FromAbove } {
  for (const found of row.findings) table.tell(found);
  const entries = entriesOf(row, table.columns);
  const nameEntry = entries.find(({ column }) => column.role === 'name');
  const own = indicatorName(nameEntry?.cell.text ?? '');
  const name = { ...own, partOf: own.isPart ? above.name : null };
  const context = contextOf(name, entries, table);
  const category = categoryIn(entries, row.group, above, own.name);
  const read = figuresIn(entries, table.columns, row.row, context);
  const attribute = attributeIn(entries, own, table, above, read.attribute);
  const dimension = category === null ? null : dimensionOf(category);
  const where = nameEntry ? whereOf(table.years.place, nameEntry) : { ...table.years.place, row: row.row };
  const number = numberIn(entries) ?? own.number;
  const [responsible, remark] = [wordsIn(entries, 'responsible'), wordsIn(entries, 'remark')];
  return {
    indicator: {
      ...(number !== null && { number }),
      name: own.name,
      ...(name.partOf !== null && { partOf: name.partOf }),
      unit: context.unit,
      ...(category !== null && { category }),
      ...(dimension && { dimension }),
      ...(attribute && { attribute }),
      baseline: read.baseline,
      targets: read.targets,
      ...(responsible && { responsible }),
      ...(remark && { remark }),
      where,
    },
    left: { category, group: row.group, attribute, name: own.isPart ? above.name : own.name },
  };
}

function contextOf(name: IndicatorName, entries: readonly ColumnCell[], table: WholeTable): RowContext {
  const { lowerIsBetter, notes, years, tell } = table;
  const direction = lowerIsBetter?.includes(name.name) ? 'lower' : 'higher';
  const unit = unitIn(entries, name, table);
  return {
    ...years,
    name: name.name,
    unit,
    direction: lowerIsBetter ? direction : null,
    deadline: deadlineIn(entries, table),
    startYear: startYearIn(entries),
    notes,
    tell,
  };
}
