import type { Observation } from '../model/observation.js';
import type { SheetField } from '../read/layout/sheetField.js';
import type { Row } from '../read/row.js';

/** Columns that the fields of an observation come from, where the names differ. */
const fieldOfKey: Readonly<Partial<Record<keyof Observation, SheetField>>> = {
  indicatorId: 'indicator',
  componentId: 'component',
  regionCode: 'region',
  printed: 'value',
  declared: 'completionRatio',
};

/** The column of a row that a field of an observation comes from. */
export function fieldOfRow(
  { columns }: Pick<Row, 'columns'>,
  key: keyof Observation,
): SheetField | undefined {
  const own = key as SheetField;
  if (columns.has(own)) return own;
  const other = fieldOfKey[key];
  return other !== undefined && columns.has(other) ? other : undefined;
}
