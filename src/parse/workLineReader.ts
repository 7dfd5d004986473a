import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import { progressRecordSchema } from '../model/progressRecord.js';
import { columnLimit } from '../read/layout/columnLimit.js';
import { readWorkLayout } from '../read/layout/readWorkLayout.js';
import { rowsOfSheet } from '../read/layout/rowsOfSheet.js';
import type { SheetMapping } from '../read/layout/sheetMapping.js';
import type { WorkField } from '../read/layout/workField.js';
import { lineObject } from '../read/ndjson/lineObject.js';
import type { TextLine } from '../read/ndjson/linesOf.js';
import type { Row } from '../read/row.js';
import { issueFindings } from './issueFindings.js';
import { isJsonObject } from './jsonPath.js';
import type { PlacedRecord } from './placedRecord.js';
import { placedRow } from './placedRow.js';
import type { WorkRow } from './workRowReader.js';

/** What lines are read with. */
interface LineOptions {
  readonly place: Where;
  readonly mapping: SheetMapping<WorkField>;
  readonly readRow: (row: Row<WorkField>) => WorkRow;
  readonly tell: (found: Finding) => void;
}

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads lines of NDJSON one by one. An object whose `subject` is an object is a record in the format of this library; any
 * other is read as a row whose headings are its keys.
 */
export function workLineReader(options: LineOptions): (line: TextLine) => readonly PlacedRecord[] {
  return (line) => {
    const json = lineObject(line, options);
    if (!json) return [];
    if (isJsonObject(json.subject)) return recordOf(json, { ...options.place, row: line.row }, options.tell);
    return rowsOf(json, line.row, options);
  };
}

/** Every key is checked, none left out in silence. */
function recordOf(json: JsonObject, at: Where, tell: LineOptions['tell']): PlacedRecord[] {
  const parsed = progressRecordSchema.safeParse(json);
  if (parsed.success)
    return [{ record: parsed.data, where: (key) => (key === undefined ? at : { ...at, path: key }) }];
  for (const found of issueFindings(parsed.error.issues, progressRecordSchema, json, at)) tell(found);
  return [];
}

function rowsOf(
  json: JsonObject,
  row: number,
  { place, mapping, readRow, tell }: LineOptions,
): readonly PlacedRecord[] {
  const keys = Object.keys(json);
  if (keys.length > columnLimit) {
    const details = { seen: String(keys.length), limit: columnLimit };
    tell(finding('sheet/tooManyColumns', { ...place, row }, details));
    return [];
  }
  const { headerRow: _, ...rest } = mapping;
  const { layout, faults } = readWorkLayout([{ row, record: row, cells: keys }], rest, place);
  faults.forEach(tell);
  if (!layout) return [];
  const rows: Row<WorkField>[] = [];
  const cells = keys.map((key) => cellOf(json[key]));
  rowsOfSheet(layout, { place, isDelimited: false, tell })({ row, record: row, cells }, rows);
  return rows.flatMap((one) => placedRow({ ...one, json }, readRow, tell));
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
