import type { Correction } from './correction.js';
import { isStill } from './correction.js';

/**
 * A field of a delimited file, corrected, in the quotes it had; `null` when it says something else by now.
 *
 * @param raw the field with its quotes
 */
export function correctedField(raw: string, correction: Correction, delimiter: string): string | null {
  const isQuoted = raw.startsWith('"');
  const text = isQuoted ? raw.trimEnd().slice(1, -1).replaceAll('""', '"') : raw;
  if (!isStill(text, correction)) return null;
  const { by } = correction;
  return isQuoted || by.includes(delimiter) || /["\r\n]/.test(by) ? `"${by.replaceAll('"', '""')}"` : by;
}
