import type { Plan } from '../model/plan.js';
import type { ByteSource } from '../read/bytes/byteSource.js';
import type { ReadObservation, ReadObservationsOptions } from './readObservationBatches.js';
import { readObservationBatches } from './readObservationBatches.js';

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
  options: ReadObservationsOptions,
): AsyncGenerator<ReadObservation> {
  for await (const batch of readObservationBatches(source, plan, options)) for (const one of batch) yield one;
}
