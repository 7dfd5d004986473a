import { nameOf } from '../read/nameOf.js';
import { measureEnd } from '../words/measureEnd.js';
import type { DoubtRule } from './doubt.js';

// 新增劳动力 and 新建建筑 are things, and a share of what is new is a share.
const counted =
  /^(?:新增|净增|新建|新设)(?!劳动力|建筑|住宅|小区|商品房|耕地|建设用地|城区|居住).*(?<![率重比例])$/;

/** What is new, read as what there is in the end. */
export const newnessDoubt: DoubtRule = (clause, { fields }) => {
  const name = nameOf(clause);
  if (
    fields.kind !== 'level' ||
    clause.verb?.role === 'lowerTo' ||
    !counted.test(name) ||
    measureEnd.test(name) ||
    /^[%‰分]$/.test(fields.unit ?? '')
  )
    return null;
  return { words: name, why: { zh: '也可能是新增的数', en: 'it may be the number of what is new' } };
};
