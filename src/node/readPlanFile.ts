import { valueOrThrow } from '../finding/findingsError.js';
import type { Plan } from '../model/plan.js';
import { safeParsePlanBytes } from '../parse/parsePlanBytes.js';
import { readBytes } from './readBytes.js';

/**
 * Reads a plan from a JSON file.
 *
 * @param path of the file; findings name it as given
 * @throws FindingsError with every finding, when there is no such file or it is not a plan
 */
export async function readPlanFile(path: string): Promise<Plan> {
  return valueOrThrow(safeParsePlanBytes(await readBytes(path), { file: path }));
}
