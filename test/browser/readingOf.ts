import type { Finding, Observation, Plan } from '../../src/index.js';
import {
  checkObservations,
  readObservations,
  safeParseObservationBytes,
  validateObservations,
} from '../../src/index.js';

/** What one file comes to, in every way in which the front door reads it. */
export interface FileReading {
  readonly whole: {
    readonly ok: boolean;
    readonly observations: readonly Observation[];
    readonly understood: unknown;
    readonly findings: readonly Finding[];
  };
  readonly rowByRow: { readonly observations: readonly Observation[]; readonly findings: readonly Finding[] };
}

/**
 * Reads a file and checks it: whole, and row by row. It runs on a page and on Node alike, and must say the same.
 *
 * @param file of a page, or the bytes of a disk
 */
export async function readingOf(file: Blob | Uint8Array, name: string, plan: Plan): Promise<FileReading> {
  const read = await safeParseObservationBytes(file, plan, { file: name });
  const options = { asOf: '2023-12-31' };
  const checked = read.ok ? validateObservations(plan, read.value, options) : [];
  const whole = {
    ok: read.ok,
    observations: read.ok ? read.value.observations : [],
    understood: read.ok ? read.value.understood : null,
    findings: [...read.findings, ...checked],
  };
  const findings: Finding[] = [];
  const observations: Observation[] = [];
  const onFinding = (found: Finding): void => void findings.push(found);
  const source = (async function* () {
    for await (const one of readObservations(file, plan, { file: name, onFinding })) {
      observations.push(one.observation);
      yield one;
    }
  })();
  for await (const found of checkObservations(source, plan, options)) onFinding(found);
  return { whole, rowByRow: { observations, findings } };
}
