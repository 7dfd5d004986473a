import type { Plan } from '../model/plan.js';

/** The plans this library carries, by id. */
export const planIds = ['alxa', 'bazhong', 'changshou', 'shijiazhuang', 'zhongshan'] as const;

/** Id of a plan this library carries. */
export type PlanId = (typeof planIds)[number];

const loaders: Readonly<Record<PlanId, () => Promise<Plan>>> = {
  alxa: async () => (await import('./alxa/index.js')).alxa,
  bazhong: async () => (await import('./bazhong/index.js')).bazhong,
  changshou: async () => (await import('./changshou/index.js')).changshou,
  shijiazhuang: async () => (await import('./shijiazhuang/index.js')).shijiazhuang,
  zhongshan: async () => (await import('./zhongshan/index.js')).zhongshan,
};

const isPlanId = (id: string): id is PlanId => (planIds as readonly string[]).includes(id);

/**
 * One of the plans this library carries. Only that plan is loaded, so that a page that shows one does not fetch all.
 *
 * @param id one of {@link planIds}
 * @returns the plan; the promise is rejected for an unknown id
 * @throws RangeError when the id is none of {@link planIds}
 * @example
 * const plan = await loadPlan('alxa'); // plan.region.code is '152900'
 * await loadPlan('atlantis'); // RangeError: loadPlan: id must be one of alxa, bazhong, …, got atlantis
 */
export async function loadPlan(id: string): Promise<Plan> {
  if (!isPlanId(id)) throw new RangeError(`loadPlan: id must be one of ${planIds.join(', ')}, got ${id}`);
  return loaders[id]();
}
