import type { Observation } from '../../src/model/observation.js';
import { findingsOf } from './findingsOf.js';
import type { Trial } from './tried.js';
import { written } from './written.js';

/** Whether a sheet is read as it was before something happened to it, and nothing is said. */
export async function readAsBefore({ sheet, damaged: { grid, bytes }, codes }: Trial): Promise<boolean> {
  const before = await findingsOf(sheet, written(sheet));
  const after = await findingsOf(sheet, bytes ?? written(sheet, grid));
  return codes.length === 0 && inOrder(before.observations) === inOrder(after.observations);
}

const inOrder = (observations: readonly Observation[]): string =>
  JSON.stringify(observations.map((one) => JSON.stringify(one)).sort());
