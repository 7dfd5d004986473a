import { deadlineOf } from '../scan/deadlineOf.js';
import type { Clause } from './clause.js';
import type { Share } from './sharesOf.js';

/** The clause with the name or the year that 分别 deals to it. */
export function dealt(clause: Clause, share: Share | undefined): Clause {
  const by = share?.time?.time.period;
  if (by) return { ...clause, by: deadlineOf(by), byBasis: 'printed' };
  if (!share?.name) return clause;
  return { ...clause, name: share.name };
}
