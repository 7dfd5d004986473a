import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import type { Where } from '../finding/where.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { ByteSource } from '../read/bytes/byteSource.js';
import { openFile } from '../read/openFile.js';
import { readBatches } from '../read/readBatches.js';
import { rowWhere } from '../read/row.js';
import { fieldOfRow } from './fieldOfRow.js';
import { observationRowReader } from './observationRowReader.js';
import { readObservationJson } from './readObservationJson.js';
import type { SheetOptions } from './sheetOptions.js';
import { whereOf } from './sheetOptions.js';
import type { Understood } from './understood.js';

/** What observations are read with. */
export interface ReadObservationsOptions extends SheetOptions {
  /** Takes every finding about the file and its rows, in the order in which they are met. */
  readonly onFinding: (found: Finding) => void;
  /** Whether headings that are understood but are not the usual ones are told, as remarks with a fix. */
  readonly tellSynonyms?: boolean;
  /** Told at the end: how the file was understood. */
  readonly onUnderstood?: (understood: Understood) => void;
}

/** An observation out of a file, with its place there. */
export interface ReadObservation {
  /** The observation. */
  readonly observation: Observation;
  /** Its place: the row, or the cell of one of its fields. */
  readonly where: (key?: keyof Observation) => Where;
}

/**
 * The observations of a file as they come: XLSX, CSV, TSV, NDJSON or JSON. Memory stays bounded however long a sheet is;
 * JSON is held whole. Rows with errors do not come, and are findings.
 *
 * @param source bytes, a `File` of a browser, or a stream of the web or of Node
 * @param plan the plan that indicators, components and the region are looked up in
 * @example
 * // const source = readObservations(file, plan, { file: file.name, onFinding });
 * // for await (const found of checkObservations(source, plan)) onFinding(found);
 */
export async function* readObservations(
  source: ByteSource,
  plan: Plan,
  { onFinding, onUnderstood = () => undefined, tellSynonyms = false, ...options }: ReadObservationsOptions,
): AsyncGenerator<ReadObservation> {
  const where = whereOf(options);
  try {
    const file = await openFile(source, where);
    if (file.format === 'json') {
      const read = await readObservationJson(file, options);
      for (const found of read.findings) onFinding(found);
      if (!read.ok) return;
      const { planId, observations, locate, understood } = read.value;
      onUnderstood(understood);
      if (planId !== plan.id) {
        onFinding(
          finding('observations/ofOtherPlan', { ...where, path: 'planId' }, { seen: planId, plan: plan.id }),
        );
        return;
      }
      for (const [index, observation] of observations.entries()) {
        yield { observation, where: (key) => locate(index, key) };
      }
      return;
    }
    const read = observationRowReader(plan);
    const batches = readBatches(file, {
      where,
      mapping: options.mapping ?? {},
      tellSynonyms,
      onFinding,
      onUnderstood,
    });
    for await (const batch of batches) {
      for (const row of batch) {
        const { observation, findings } = read(row);
        for (const found of findings) onFinding(found);
        if (observation) yield { observation, where: (key) => rowWhere(row, key && fieldOfRow(row, key)) };
      }
    }
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    for (const found of error.findings) onFinding(found);
  }
}
