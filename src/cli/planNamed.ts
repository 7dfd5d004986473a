import { loadPlan, planIds } from '../datasets/index.js';
import { finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import { nearestNames } from '../finding/nearestNames.js';
import type { Plan } from '../model/plan.js';
import type { Io } from './io.js';

/** A name with a folder or an ending is a file; any other is the id of a bundled plan. */
const isPath = (name: string): boolean => /[\\/]|\.json$/i.test(name);

/**
 * The plan that a user names: a bundled one by its id, or a file by its path.
 *
 * @throws FindingsError when there is no such plan or the file is not a plan
 */
export async function planNamed(name: string, io: Io): Promise<Plan> {
  if (isPath(name)) return (await io.readers()).readPlanFile(name);
  if ((planIds as readonly string[]).includes(name)) return loadPlan(name);
  const [suggestion = null] = nearestNames(name, planIds, 1);
  throw new FindingsError([finding('plan/unknownId', {}, { seen: name, known: planIds, suggestion })]);
}
