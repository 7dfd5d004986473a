import type { Plan } from './plan.js';

/**
 * Gives a plan literal its type, so that the editor checks it as it is typed. Does nothing at run time; parse the
 * plan to have its values checked too.
 *
 * @example
 * export const plan = definePlan({ schemaVersion: 1, id: 'my-city', title: '…', … });
 */
export function definePlan(plan: Plan): Plan {
  return plan;
}
