import { finding } from '../../finding/finding.js';
import { nearestNames } from '../../finding/nearestNames.js';
import { namedThings, nounWords } from '../plan/namedThings.js';
import type { RecordRule } from '../recordRule.js';

/** What a record is about stands in the plan, and is of the kind it says. */
export const recordSubjectsAreKnown: RecordRule = (records, { plan, locate }) => {
  const known = new Map<string, Set<string>>();
  for (const { noun, id } of namedThings(plan)) known.set(noun, (known.get(noun) ?? new Set()).add(id));
  return records.flatMap(({ subject: { type, id } }, index) => {
    const ids = known.get(type) ?? new Set<string>();
    if (ids.has(id)) return [];
    const suggestion = nearestNames(id, ids, 1)[0] ?? null;
    const where = locate(index, 'subject');
    return [finding('reference/unknown', where, { seen: id, noun: nounWords[type], suggestion })];
  });
};
