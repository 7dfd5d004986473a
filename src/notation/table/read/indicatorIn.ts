import type { Unit } from '../../../quantity/unit.js';
import type { TableIndicator } from '../../parsedIndicatorTable.js';
import type { IndicatorRow } from '../body/bodyOf.js';
import type { IndicatorName } from '../indicatorName.js';
import { indicatorName } from '../indicatorName.js';
import { attributeIn } from './attributeIn.js';
import { categoryIn } from './categoryIn.js';
import { cellDoubt } from './cellDoubt.js';
import { deadlineIn } from './deadlineIn.js';
import { dimensionOf } from './dimensionOf.js';
import { figuresIn } from './figuresIn.js';
import type { FromAbove } from './fromAbove.js';
import { nameDoubt } from './nameDoubt.js';
import { printedUnit } from './printedUnit.js';
import { cellsIn, entriesOf, isEmpty, numberIn, wordsIn } from './rowCells.js';
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
  const name = {
    ...own,
    partOf: own.isPart ? (above.name ?? row.parent?.name ?? null) : (row.parent?.name ?? null),
  };
  const category = categoryIn(entries, row.group, above, own.name);
  const categoryUnit = categoryUnitIn(entries, row, above, own.name);
  const inherited = row.parent?.unit ?? (own.isPart ? above.unit : categoryUnit);
  const isOfWhole = own.unit === null && (row.parent?.unit ?? categoryUnit) !== null;
  const verb = isOfWhole ? (changeOf.exec(row.parent?.name ?? category ?? '')?.[0] ?? '') : '';
  const context = contextOf({ ...name, name: own.name + verb }, entries, table, inherited);
  const read = figuresIn(entries, table.columns, row.row, context);
  const odd = nameEntry && nameDoubt(own, context.unit, table.notes);
  if (odd) table.tell(cellDoubt(nameEntry, context, odd[1], odd[0]));
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
      unit: context.unit ?? printedUnit(read),
      ...(category !== null && { category }),
      ...(dimension && { dimension }),
      ...(attribute && { attribute }),
      baseline: read.baseline,
      targets: read.targets,
      ...(responsible && { responsible }),
      ...(remark && { remark }),
      where,
    },
    left: {
      category,
      group: row.group,
      attribute,
      name: own.isPart ? above.name : own.name,
      unit: own.isPart ? above.unit : context.unit,
      categoryUnit,
    },
  };
}

// 主要污染物排放总量减少（%） over 化学需氧量: what the parts of it are figures of.
const changeOf = /(?:下降|降低|减少|削减|增长|提高)$/;

/** The unit of the group: 城镇化率（%） beside 常住人口. */
function categoryUnitIn(
  entries: readonly ColumnCell[],
  { group, groupUnit }: IndicatorRow,
  above: FromAbove,
  name: string,
): Unit | null {
  const cells = cellsIn(entries, 'category').filter(({ cell }) => !isEmpty(cell.text));
  const own = cells.map(({ cell }) => indicatorName(cell.text)).filter((one) => one.name !== name);
  if (cells.length > 0) return own.at(-1)?.unit ?? (own.length > 0 ? null : groupUnit);
  return group !== above.group ? groupUnit : (above.categoryUnit ?? groupUnit);
}

function contextOf(
  name: IndicatorName,
  entries: readonly ColumnCell[],
  table: WholeTable,
  inherited: Unit | null,
): RowContext {
  const { lowerIsBetter, notes, years, tell } = table;
  const direction = lowerIsBetter?.includes(name.name) ? 'lower' : 'higher';
  const unit = unitIn(entries, name, table, inherited);
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
