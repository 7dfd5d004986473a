import { valueOrThrow } from '../finding/findingsError.js';
import type { Result } from '../finding/result.js';
import type { ReferenceFigure } from '../model/referenceFigure.js';
import { referenceFigureSchema } from '../model/referenceFigure.js';
import { parseJsonBytes } from './parseJsonBytes.js';
import { parseJsonList } from './parseJsonList.js';
import type { ParseOptions } from './parseWithSchema.js';

/**
 * A JSON value as figures of series outside the plan 参照数值, such as 全市平均水平, or everything that keeps it from being
 * some.
 *
 * @param json a list of figures, or `{ references: [...] }`, as `JSON.parse` gives it; not changed
 * @returns the figures, or all findings, each with a path such as `[3].value`
 * @example
 * safeParseReferenceFigures([{ name: '全市平均水平', period: '2023', value: 76 }]).ok // true
 * safeParseReferenceFigures([{ name: '全市平均水平', period: '2023' }]).findings[0]?.where.path // '[0].value'
 */
export function safeParseReferenceFigures(
  json: unknown,
  options: ParseOptions = {},
): Result<readonly ReferenceFigure[]> {
  return parseJsonList<ReferenceFigure>('references', referenceFigureSchema, json, options);
}

/**
 * Like {@link safeParseReferenceFigures}, for callers who want an exception.
 *
 * @throws FindingsError with every finding, when the value is no list of reference figures
 */
export function parseReferenceFigures(json: unknown, options: ParseOptions = {}): readonly ReferenceFigure[] {
  return valueOrThrow(safeParseReferenceFigures(json, options));
}

/** The bytes of a file of reference figures. */
export const safeParseReferenceFigureBytes = (
  bytes: Uint8Array,
  options: ParseOptions = {},
): Result<readonly ReferenceFigure[]> => parseJsonBytes(bytes, safeParseReferenceFigures, options);
