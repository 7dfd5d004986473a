import type { Finding } from '../finding/finding.js';
import { isFaultOfTheCall } from '../finding/finding.js';
import type { ValidationConfig } from '../model/validationConfig.js';

/** Findings as a configuration wants them: without those switched off, with the severities it gives. */
export function configuredFindings(
  config: ValidationConfig = {},
): (findings: readonly Finding[]) => readonly Finding[] {
  const off = new Set(config.off);
  const severities = new Map(Object.entries(config.severity ?? {}));
  if (off.size === 0 && severities.size === 0) return (findings) => findings;
  return (findings) =>
    findings.flatMap((found) => {
      if (isFaultOfTheCall(found.code)) return [found];
      if (off.has(found.code)) return [];
      const severity = severities.get(found.code);
      return [severity === undefined ? found : { ...found, severity }];
    });
}
