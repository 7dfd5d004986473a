import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import type { RowPlace } from '../finding/rowPlace.js';
import type { Where } from '../finding/where.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { ByteSource } from '../read/bytes/byteSource.js';
import type { OpenedFile } from '../read/openFile.js';
import { openFile } from '../read/openFile.js';
import { readBatches } from '../read/readBatches.js';
import type { Row } from '../read/row.js';
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
  /** Its place in numbers, where it is a row of a sheet: for `observationChecks`, which keeps it. */
  readonly row?: RowPlace;
}

/**
 * The observations of a file as they come, in batches of a piece of the file each. What `readObservations` gives one by
 * one, for files so long that waiting for each would be felt.
 *
 * @param source bytes, a `File` of a browser, or a stream of the web or of Node
 * @param plan the plan that indicators, components and the region are looked up in
 * @example
 * // for await (const batch of readObservationBatches(file, plan, { onFinding }))
 * //   for (const { observation, where, row } of batch) checks.add(observation, where, row).forEach(onFinding);
 * // of an empty file: no batch that holds anything, and the finding sheet/empty
 */
export async function* readObservationBatches(
  source: ByteSource,
  plan: Plan,
  options: ReadObservationsOptions,
): AsyncGenerator<Iterable<ReadObservation>> {
  try {
    const file = await openFile(source, whereOf(options));
    if (file.format === 'json') yield await observationsOfJson(file, plan, options);
    else yield* observationsOfRows(file, plan, options);
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    for (const found of error.findings) options.onFinding(found);
  }
}

async function observationsOfJson(
  file: Extract<OpenedFile, { format: 'json' }>,
  plan: Plan,
  { onFinding, onUnderstood, ...options }: ReadObservationsOptions,
): Promise<readonly ReadObservation[]> {
  const read = await readObservationJson(file, options);
  for (const found of read.findings) onFinding(found);
  if (!read.ok) {
    onUnderstood?.({ format: 'json', encoding: file.encoding(), rowsRead: 0 });
    return [];
  }
  const { planId, observations, locate, understood } = read.value;
  onUnderstood?.(understood);
  if (planId !== plan.id) {
    const where = { ...whereOf(options), path: 'planId' };
    onFinding(finding('observations/ofOtherPlan', where, { seen: planId, plan: plan.id }));
    return [];
  }
  return observations.map((observation, index) => ({ observation, where: (key) => locate(index, key) }));
}

async function* observationsOfRows(
  file: Exclude<OpenedFile, { format: 'json' }>,
  plan: Plan,
  { onFinding, onUnderstood = () => undefined, ...options }: ReadObservationsOptions,
): AsyncGenerator<Iterable<ReadObservation>> {
  const read = observationRowReader(plan);
  const { mapping = {}, tellSynonyms = false } = options;
  const where = whereOf(options);
  const batches = readBatches(file, { where, mapping, tellSynonyms, onFinding, onUnderstood });
  // Row by row as they are asked for, so that what is told of a row comes between what is told of its neighbours.
  function* observationsIn(rows: readonly Row[]): Generator<ReadObservation> {
    for (const row of rows) {
      const { observation, findings } = read(row);
      for (const found of findings) onFinding(found);
      if (observation) yield { observation, where: (key) => rowWhere(row, key && fieldOfRow(row, key)), row };
    }
  }
  for await (const rows of batches) {
    const batch = observationsIn(rows);
    yield batch;
    // Whoever left some of them out still gets to know what is wrong with them.
    for (const _ of batch);
  }
}
