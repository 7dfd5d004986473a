import type { Severity } from './catalogueEntry.js';
import type { Finding } from './finding.js';
import { isFaultOfTheCall } from './finding.js';

const gravity: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a severity is at or above another. `error` is above `warning`, `warning` above `info`. */
function isAtLeast(severity: Severity, asked: Severity): boolean {
  return gravity[severity] >= gravity[asked];
}

/**
 * What a command ends with: 2 when the call itself was wrong, 1 when a finding is at or above the asked severity,
 * 0 when the data is clean.
 *
 * @param severity the least severity that counts
 * @example
 * exitCodeOf([]) // 0
 * exitCodeOf([finding('file/notFound', {}, { seen: 'a.csv' })]) // 2
 */
export function exitCodeOf(
  findings: Iterable<Pick<Finding, 'code' | 'severity'>>,
  severity: Severity = 'error',
): 0 | 1 | 2 {
  let code: 0 | 1 = 0;
  for (const found of findings) {
    if (isFaultOfTheCall(found.code)) return 2;
    if (isAtLeast(found.severity, severity)) code = 1;
  }
  return code;
}
