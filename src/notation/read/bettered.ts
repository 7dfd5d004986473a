import { changeRoles } from '../words/changeRoles.js';
import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import { isBetterTail } from './isBetterTail.js';
import type { Item } from './item.js';

const changing: ReadonlySet<string> = new Set([...changeRoles, 'add', 'bring']);

/**
 * 年均增长7%，力争达到8%: 达到 speaks of the same change; 翻一番，力争达到7500亿元 does not.
 *
 * @param carried what `listed` lets go on to the item
 */
export function bettered(clause: Clause, item: Item, carried: Carried): Clause {
  const { verb, adverbs } = carried;
  if (
    !isBetterTail(clause.normal, item) ||
    clause.verb?.role !== 'reach' ||
    !verb ||
    !changing.has(verb.role)
  )
    return clause;
  return { ...clause, verb: { ...verb, isCarried: true }, adverbs };
}
