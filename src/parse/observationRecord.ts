import { observationSchema } from '../model/observation.js';
import type { Row } from '../read/row.js';
import { issueFindings } from './issueFindings.js';
import { jsonShapeFindings } from './jsonShape.js';
import type { ObservationRow } from './observationRowReader.js';

/** A line of NDJSON in the format of this library, as an observation: every key checked, none left out in silence. */
export function observationRecord(json: Readonly<Record<string, unknown>>, row: Row): ObservationRow {
  const unsafe = jsonShapeFindings(json, { ...row.place, row: row.row });
  if (unsafe.length > 0) return { observation: null, findings: unsafe };
  const parsed = observationSchema.safeParse(json);
  if (parsed.success) return { observation: parsed.data, findings: [] };
  const where = { ...row.place, row: row.row };
  return { observation: null, findings: issueFindings(parsed.error.issues, observationSchema, json, where) };
}
