import { loadPlan, planIds } from '../datasets/index.js';
import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import { nearestNames } from '../finding/nearestNames.js';
import type { Plan } from '../model/plan.js';
import type { Io } from './io.js';

/** A name with a folder or an ending is a file; any other is the id of a bundled plan. */
const isPath = (name: string): boolean => /[\\/]|\.json$/i.test(name);

/** A plan, with what is wrong with it. */
export interface PlanFound {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/**
 * The plan that a user names: a bundled one by its id, or a file by its path. A file is held against the truths of a
 * plan; the bundled ones have been.
 *
 * @throws FindingsError when there is no such plan or the file is not a plan
 */
export async function planNamed(name: string, io: Io): Promise<PlanFound> {
  if (isPath(name)) {
    const [readers, { validatePlan }] = await Promise.all([
      io.readers(),
      import('../validate/validatePlan.js'),
    ]);
    const plan = await readers.readPlanFile(name);
    return { plan, findings: validatePlan(plan, { file: name }) };
  }
  if ((planIds as readonly string[]).includes(name)) return { plan: await loadPlan(name), findings: [] };
  const [suggestion = null] = nearestNames(name, planIds, 1);
  throw new FindingsError([finding('plan/unknownId', {}, { seen: name, known: planIds, suggestion })]);
}
