import { deadlineOf } from '../scan/deadlineOf.js';
import type { Clause } from './clause.js';
import type { Share } from './sharesOf.js';

/** The clause with the name, the year and the comparing word that 分别 deals to it. */
export function dealt(clause: Clause, share: Share | undefined): Clause {
  if (!share) return clause;
  const { name, time, comparator } = share;
  const by = time?.time.period;
  return {
    ...clause,
    ...(by ? { by: deadlineOf(by), byBasis: 'printed' } : name && { name }),
    ...(comparator && !clause.figure?.figure.comparator && { farComparator: comparator }),
  };
}
