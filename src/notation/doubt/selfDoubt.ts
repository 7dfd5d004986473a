import { nameOf } from '../read/nameOf.js';
import type { DoubtRule } from './doubt.js';

/** A series compared with itself: its own name was taken for the reference. */
export const selfDoubt: DoubtRule = (clause, { fields }) => {
  if (fields.kind !== 'relative' || !clause.figure || fields.reference.name === null) return null;
  const name = nameOf(clause);
  return name !== '' && name.endsWith(fields.reference.name)
    ? { words: name, why: { zh: '名称和比较的对象是同一个', en: 'it is compared with itself' } }
    : null;
};
