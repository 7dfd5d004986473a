import type { Finding } from '../finding/finding.js';
import { valueOrThrow } from '../finding/findingsError.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { DecodedText } from '../read/decodeText.js';
import type { LongField } from '../read/longField.js';
import type { CsvRows } from '../read/readCsv.js';
import { readCsv } from '../read/readCsv.js';
import type { LongSheet } from '../read/readLongSheet.js';
import { readLongSheet } from '../read/readLongSheet.js';
import { columnLetters } from '../read/sheetRow.js';
import type { ObservationsRead } from './observationsRead.js';
import { parseObservationRows } from './parseObservationRows.js';
import type { ParseOptions } from './parseWithSchema.js';
import type { UnderstoodSheet } from './understood.js';

/** Columns that the fields of an observation come from, where the names differ. */
const fieldOfKey: Readonly<Partial<Record<keyof Observation, LongField>>> = {
  indicatorId: 'indicator',
  componentId: 'component',
  printed: 'value',
};

/** A sheet as far as it could be read: the rows without errors, and everything that is to be said. */
export interface ObservationSheetRead {
  /** `null` when the layout of the sheet leaves something open. */
  readonly value: ObservationsRead | null;
  /** In the order of the rows. Errors may be among them. */
  readonly findings: readonly Finding[];
}

/**
 * A delimited long sheet as far as it can be read. For checking a sheet: what is right in it can be looked at further
 * although other rows are wrong.
 *
 * @param decoded the text, with the encoding it was in
 * @param plan the plan that indicators, components and the region are looked up in
 */
export function readObservationSheet(
  decoded: DecodedText,
  plan: Plan,
  options: ParseOptions = {},
): ObservationSheetRead {
  const csv = readCsv(decoded.text, options);
  const { sheet, findings: layout } = readLongSheet(csv.rows, options);
  if (!sheet) return { value: null, findings: orderFindings([...layout, ...csv.findings]) };
  const { observations, rows, findings } = parseObservationRows(sheet, plan);
  const value: ObservationsRead = {
    planId: plan.id,
    title: options.file?.replace(/^.*[/\\]/, '') ?? 'CSV',
    isIllustrative: null,
    observations,
    understood: understoodSheet(decoded, csv, sheet),
    locate: (index, key) => {
      const row = rows[index];
      return row ? sheet.whereOf(row, key && columnOf(key, sheet)) : { ...options };
    },
  };
  return { value, findings: orderFindings([...layout, ...csv.findings, ...findings]) };
}

/**
 * A delimited long sheet (one row an observation) as the observations of a plan, with how it was understood.
 *
 * @returns all observations; or, when anything in the sheet is an error, every finding in the order of its rows
 */
export function safeParseObservationSheet(
  decoded: DecodedText,
  plan: Plan,
  options: ParseOptions = {},
): Result<ObservationsRead> {
  const { value, findings } = readObservationSheet(decoded, plan, options);
  const hasError = findings.some(({ severity }) => severity === 'error');
  return value && !hasError ? success(value, findings) : failure(findings);
}

/** Like {@link safeParseObservationSheet}. @throws FindingsError with every finding, when there is an error among them */
export function parseObservationSheet(
  decoded: DecodedText,
  plan: Plan,
  options: ParseOptions = {},
): ObservationsRead {
  return valueOrThrow(safeParseObservationSheet(decoded, plan, options));
}

function columnOf(key: keyof Observation, { columns }: LongSheet): LongField | undefined {
  const has = (field: string): LongField | undefined =>
    columns.find((column) => column.field === field)?.field;
  return has(key) ?? has(fieldOfKey[key] ?? '') ?? (key === 'regionCode' ? has('region') : undefined);
}

function understoodSheet(
  { encoding }: DecodedText,
  { delimiter }: CsvRows,
  sheet: LongSheet,
): UnderstoodSheet {
  return {
    format: 'csv',
    encoding,
    delimiter,
    headerRow: sheet.header.row,
    columns: sheet.columns.map(({ field, index, header, unit }) => ({
      column: columnLetters(index),
      header,
      field,
      ...(unit !== undefined && { unit }),
    })),
    ignored: sheet.ignored,
    rowsRead: sheet.rows.length,
  };
}
