import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import { isBetterTail } from './isBetterTail.js';
import { isOtherMeasure } from './isOtherMeasure.js';
import type { Item } from './item.js';

const changing: ReadonlySet<string> = new Set(['grow', 'raise', 'lower', 'add', 'net', 'bring']);

/** 年均增长7%，力争达到8%: 达到 speaks of the same change; 翻一番，力争达到7500亿元 does not. */
export function bettered(clause: Clause, item: Item, carried: Carried): Clause {
  const { verb, adverbs } = carried;
  if (verb && /^翻/.test(verb.text)) return clause;
  if (isOtherMeasure(carried.unit, clause.figure?.figure.unit ?? '')) return clause;
  if (
    !isBetterTail(clause.normal, item) ||
    clause.verb?.role !== 'reach' ||
    !verb ||
    !changing.has(verb.role)
  )
    return clause;
  return { ...clause, verb: { ...verb, isCarried: true }, adverbs };
}
