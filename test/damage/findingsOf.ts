import type { Finding } from '../../src/finding/finding.js';
import type { Observation } from '../../src/model/observation.js';
import { readObservations } from '../../src/parse/readObservations.js';
import { checkObservations } from '../../src/validate/checkObservations.js';
import type { Sheet } from './sheet.js';

/** What reading and validating a file say, and what was read. */
interface Told {
  readonly findings: readonly Finding[];
  readonly observations: readonly Observation[];
}

export async function findingsOf(sheet: Sheet, bytes: Uint8Array): Promise<Told> {
  const { plan, asOf, regions, encoding } = sheet;
  const findings: Finding[] = [];
  const observations: Observation[] = [];
  const file = encoding === 'xlsx' ? '完成值.xlsx' : '完成值.csv';
  const onFinding = (found: Finding): void => void findings.push(found);
  const source = readObservations(bytes, plan, { file, onFinding });
  async function* noted() {
    for await (const one of source) {
      observations.push(one.observation);
      yield one;
    }
  }
  const config = regions.length > 1 ? { subregions: regions.slice(1) } : {};
  for await (const found of checkObservations(noted(), plan, { asOf, config })) onFinding(found);
  return { findings, observations };
}
