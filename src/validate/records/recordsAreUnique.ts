import { finding } from '../../finding/finding.js';
import type { RecordRule } from '../recordRule.js';

/** One record of a thing on a day. */
export const recordsAreUnique: RecordRule = (records) => {
  const first = new Map<string, number>();
  return records.flatMap(({ subject: { type, id }, on }, index) => {
    const key = `${type} ${id} ${on}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    if (earlier === undefined) return [];
    return [finding('record/repeated', { path: `[${index}]` }, { seen: id, on, first: `[${earlier}]` })];
  });
};
