import type { Finding } from '../finding/finding.js';
import type { ProgressRecord } from '../model/progressRecord.js';
import type { WorkField } from '../read/layout/workField.js';
import { isSubjectField } from '../read/layout/workField.js';
import type { Row } from '../read/row.js';
import { rowText, rowWhere } from '../read/row.js';
import type { PlacedRecord } from './placedRecord.js';
import type { WorkRow } from './workRowReader.js';

/** What a row of a sheet of work says, with its place; nothing where it says nothing, or something in it is wrong. */
export function placedRow(
  row: Row<WorkField>,
  read: (row: Row<WorkField>) => WorkRow,
  tell: (found: Finding) => void,
): PlacedRecord[] {
  const { record, findings } = read(row);
  findings.forEach(tell);
  return record ? [{ record, where: (key, at) => rowWhere(row, key && fieldOf(row, record, key, at)) }] : [];
}

/** The column that a field of a record comes from. */
function fieldOf(
  row: Row<WorkField>,
  { results = [] }: ProgressRecord,
  key: keyof ProgressRecord,
  at = 0,
): WorkField | undefined {
  if (key === 'results') {
    const own: WorkField = `result:${results[at]?.name ?? ''}`;
    return row.columns.has(own) ? own : 'result';
  }
  if (key !== 'subject') return key;
  return [...row.columns.keys()].find((field) => isSubjectField(field) && rowText(row, field) !== '');
}
