import { nameOf } from '../read/nameOf.js';
import { printable } from '../read/printable.js';
import { printedOf } from '../read/printedOf.js';
import type { KindReader } from './kindReading.js';
import { reasons } from './reasons.js';

const fromNone = /零(?:的)?突破|从无到有|零突破|0的突破/;

/** 实现零的突破: more than none of something counted, otherwise a milestone. */
export const readZeroBreakthrough: KindReader = (clause) => {
  if (!fromNone.test(clause.normal.text.slice(clause.start, clause.end)) || clause.figure) return null;
  const what = printable(printedOf(clause));
  if (!nameOf(clause))
    return { fields: { kind: 'milestone', what: { zh: what, en: `as printed: ${what}` }, unit: null } };
  return {
    fields: { kind: 'level', comparator: 'gt', value: 0, unit: clause.context.unit ?? null },
    inferred: { value: reasons.fromZero, comparator: reasons.fromZero },
  };
};
