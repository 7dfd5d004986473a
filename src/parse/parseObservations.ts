import { valueOrThrow } from '../finding/findingsError.js';
import type { Result } from '../finding/result.js';
import type { ObservationFile } from '../model/observationFile.js';
import { observationFileSchema } from '../model/observationFile.js';
import type { ParseOptions } from './parseWithSchema.js';
import { parseWithSchema } from './parseWithSchema.js';

/**
 * A JSON value as a file of observations, or everything that keeps it from being one. Whether the observations fit their
 * plan (indicators, units, duplicates) is told by `validateObservations`.
 *
 * @param json a value as `JSON.parse` gives it; not changed
 * @returns the file, or all findings in its order, each with a path such as `observations[3].value`
 * @example
 * safeParseObservations({ schemaVersion: 1, planId: 'a', title: 't', isIllustrative: true, observations: [] }).ok // true
 * safeParseObservations([]).ok // false
 */
export function safeParseObservations(json: unknown, options: ParseOptions = {}): Result<ObservationFile> {
  return parseWithSchema<ObservationFile>('observations', observationFileSchema, json, options);
}

/**
 * Like {@link safeParseObservations}, for callers who want an exception.
 *
 * @throws FindingsError with every finding, when the value is not a file of observations
 */
export function parseObservations(json: unknown, options: ParseOptions = {}): ObservationFile {
  return valueOrThrow(safeParseObservations(json, options));
}
