import { deadlineOf } from '../scan/deadlineOf.js';
import { shareNames } from '../words/shareNames.js';
import type { Clause } from './clause.js';
import type { Share } from './sharesOf.js';

const ofShare = new RegExp(`(?:${shareNames}|度|份额)$`);

/** The clause with the name, the year and the comparing word that 分别 deals to it. */
export function dealt(clause: Clause, share: Share | undefined): Clause {
  if (!share) return clause;
  const { name, time, comparator, list } = share;
  const by = time?.time.period;
  // 森林覆盖率和利润增长率分别达到: the growth is of the other one.
  const isOfOther = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    name !== undefined &&
    ofShare.test(name.text) &&
    start >= list[0] &&
    end <= list[1] &&
    !(start >= name.start && end <= name.end);
  return {
    ...clause,
    verb: clause.verb && isOfOther(clause.verb) ? null : clause.verb,
    lexemes: clause.lexemes.filter((one) => one.type !== 'verb' || !isOfOther(one)),
    ...(by ? { by: deadlineOf(by), byBasis: 'printed' } : name && { name }),
    ...(comparator && !clause.figure?.figure.comparator && { farComparator: comparator }),
  };
}
