import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { nearestNames } from '../finding/nearestNames.js';
import type { Plan } from '../model/plan.js';
import type { ProgressRecord } from '../model/progressRecord.js';
import { namedThings, nounWords } from './plan/namedThings.js';

/**
 * Whether what progress records are about stands in the plan: a target, project, measure, task or protection action of
 * that id. Their shape is taken for granted; that is what `parseProgressRecords` looks at.
 *
 * @param options `file`: its name, for the findings
 * @returns a finding `reference/unknown` for each record of something unknown, in the order of the records
 * @example
 * const record = { subject: { type: 'target', id: 'x' }, on: '2023-12-31', state: 'done' };
 * validateProgressRecords(alxa, [record])[0]?.where.path // '[0].subject.id'
 * validateProgressRecords(alxa, []) // []
 */
export function validateProgressRecords(
  plan: Plan,
  progressRecords: readonly ProgressRecord[],
  options: { readonly file?: string } = {},
): Finding[] {
  const known = new Map<string, Set<string>>();
  for (const { noun, id } of namedThings(plan)) known.set(noun, (known.get(noun) ?? new Set()).add(id));
  return progressRecords.flatMap(({ subject: { type, id } }, index) => {
    const ids = known.get(type) ?? new Set<string>();
    if (ids.has(id)) return [];
    const suggestion = nearestNames(id, ids, 1)[0] ?? null;
    const where = { ...options, path: `[${index}].subject.id` };
    return [finding('reference/unknown', where, { seen: id, noun: nounWords[type], suggestion })];
  });
}
