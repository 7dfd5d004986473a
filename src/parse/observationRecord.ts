import { observationSchema } from '../model/observation.js';
import type { Row } from '../read/row.js';
import { issueFindings } from './issueFindings.js';
import { jsonShapeFindings } from './jsonShape.js';
import { plainRecord } from './plainRecord.js';
import type { ObservationRow } from './rowReading.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** Reads lines of NDJSON in the format of this library as observations: every key checked, none left out in silence. */
export function observationRecord(): (json: JsonObject, row: Row) => ObservationRow {
  const quickly = plainRecord();
  return (json, row) => {
    const plain = quickly(json);
    return plain ? { observation: plain, findings: [] } : recordReadWithCare(json, row);
  };
}

function recordReadWithCare(json: JsonObject, row: Row): ObservationRow {
  const where = { ...row.place, row: row.row };
  const unsafe = jsonShapeFindings(json, where);
  if (unsafe.length > 0) return { observation: null, findings: unsafe };
  const parsed = observationSchema.safeParse(json);
  if (parsed.success) return { observation: parsed.data, findings: [] };
  return { observation: null, findings: issueFindings(parsed.error.issues, observationSchema, json, where) };
}
