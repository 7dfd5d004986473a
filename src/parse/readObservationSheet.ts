import type { Finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { OpenedFile } from '../read/openFile.js';
import { readBatches } from '../read/readBatches.js';
import type { Row } from '../read/row.js';
import { rowWhere } from '../read/row.js';
import { fieldOfRow } from './fieldOfRow.js';
import { illustrativeIn } from './illustrativeIn.js';
import { observationRowReader } from './observationRowReader.js';
import type { ObservationsRead } from './observationsRead.js';
import type { SheetOptions } from './sheetOptions.js';
import { whereOf } from './sheetOptions.js';

/** Sheets as far as they could be read: the rows without errors, and everything that is to be said. */
export interface ObservationSheetRead {
  /** `null` when no layout is certain. */
  readonly value: ObservationsRead | null;
  /** In the order of the rows. Errors may be among them. */
  readonly findings: readonly Finding[];
}

/**
 * An opened file of rows as far as it can be read. For checking a sheet: what is right in it can be looked at further
 * although other rows are wrong.
 *
 * @param file what `openFile` gave
 * @param plan the plan that indicators, components and the region are looked up in
 */
export async function readObservationSheet(
  file: Exclude<OpenedFile, { format: 'json' }>,
  plan: Plan,
  options: SheetOptions = {},
): Promise<ObservationSheetRead> {
  const read = observationRowReader(plan);
  const findings: Finding[] = [];
  const observations: Observation[] = [];
  const rows: Row[] = [];
  let understood: ObservationsRead['understood'] | null = null;
  const take = (row: Row): void => {
    const { observation, findings: inRow } = read(row);
    for (const one of inRow) findings.push(one);
    if (!observation) return;
    observations.push(observation);
    rows.push(row);
  };
  const batches = readBatches(file, {
    where: whereOf(options),
    mapping: options.mapping ?? {},
    onFinding: (one) => void findings.push(one),
    onUnderstood: (told) => {
      understood = told;
    },
  });
  try {
    for await (const batch of batches) batch.forEach(take);
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    for (const one of error.findings) findings.push(one);
  }
  const value = understood && sheetValue(understood, observations, rows, plan, options);
  return { value, findings: orderFindings(findings) };
}

function sheetValue(
  understood: ObservationsRead['understood'],
  observations: readonly Observation[],
  rows: readonly Row[],
  plan: Plan,
  options: SheetOptions,
): ObservationsRead | null {
  if ('sheets' in understood && understood.sheets.every(({ layout }) => layout === null)) return null;
  return {
    planId: plan.id,
    title: options.file?.replace(/^.*[/\\]/, '') ?? understood.format.toUpperCase(),
    isIllustrative: illustrativeIn(understood),
    observations,
    understood,
    locate: (index, key) => {
      const row = rows[index];
      return row ? rowWhere(row, key && fieldOfRow(row, key)) : whereOf(options);
    },
  };
}
