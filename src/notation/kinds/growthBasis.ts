import type { ValueOf } from '../../model/label.js';
import type { Clause } from '../read/clause.js';
import { nameBasis } from '../words/nameBasis.js';

const yearly = /^年(?:降低|下降|减少|增长|提高|上升)(?:率|幅度?)?$/;

/** Over which time the growth is taken: what the clause prints goes before what its row is named for. */
export function growthBasis(clause: Clause): ValueOf<'growthBasis'> {
  const { adverbs, context } = clause;
  if (
    adverbs.has('average') ||
    clause.verb?.text.includes('复合') ||
    /平均(?:增长|增速|增幅|递增|降幅|下降)/.test(clause.words) ||
    /年均(?:增|降|减|下降|提高)/.test(clause.words)
  )
    return 'averageAnnual';
  if (adverbs.has('yearOnYear') || adverbs.has('each') || yearly.test(clause.name?.text ?? ''))
    return 'yearOnYear';
  const isTotal =
    clause.from !== null ||
    clause.isOverYears ||
    adverbs.has('total') ||
    clause.figure?.figure.isBracketed === true;
  return isTotal ? 'total' : (nameBasis(context.indicatorName ?? '') ?? 'unstated');
}
