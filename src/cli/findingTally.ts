import type { Severity } from '../finding/catalogueEntry.js';
import { exitCodeOf } from '../finding/exitCodeOf.js';
import type { Finding } from '../finding/finding.js';

/** Findings as they come: counted all, kept as far as they are to be shown. */
export interface FindingTally {
  readonly add: (found: Finding) => void;
  readonly kept: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many of them a corrected copy would see to. */
  readonly fixable: () => number;
  readonly exitCode: () => 0 | 1 | 2;
}

/**
 * Counts findings.
 *
 * @param most how many are kept
 * @param severity the least that counts for the exit code
 * @param onKept told of each that is kept, at once
 */
export function findingTally(
  most: number,
  severity: Severity,
  onKept: (found: Finding) => void = () => undefined,
): FindingTally {
  const kept: Finding[] = [];
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let code: 0 | 1 | 2 = 0;
  let fixable = 0;
  return {
    add: (found) => {
      counts[found.severity]++;
      if (found.fix) fixable++;
      const ofThis = exitCodeOf([found], severity);
      if (ofThis > code) code = ofThis;
      if (kept.length >= most) return;
      kept.push(found);
      onKept(found);
    },
    kept,
    counts,
    fixable: () => fixable,
    exitCode: () => code,
  };
}
