import { finding } from '../../finding/finding.js';
import { placeOf } from '../../finding/where.js';
import type { RecordRule } from '../recordRule.js';

/** One record of a thing on a day. */
export const recordsAreUnique: RecordRule = (records, { locate }) => {
  const first = new Map<string, number>();
  return records.flatMap(({ subject: { type, id }, on }, index) => {
    const key = `${type} ${id} ${on}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    if (earlier === undefined) return [];
    const { file: _, ...there } = locate(earlier);
    return [finding('record/repeated', locate(index), { seen: id, on, first: placeOf(there) })];
  });
};
