import type { ValueOf } from '../../model/label.js';
import { fallNames } from './changeWords.js';
import { sincePast } from './sincePast.js';

const changed = `(?:复合|实际|名义)?(?:增[长加速幅]|递增|提[高升]|上升|${fallNames})`;
const behind = (words: string) => new RegExp(`(?:${words})(?:的|约)?${changed}|[(（](?:${words})[)）]`);
const yearOnYear = behind('同比|比上年|较上年');
const average = behind('年均|年平均|平均每年|每年平均|平均|(?:年均?)?复合');
const total = behind('[“"]?十[一二三四五六]五[”"]?(?:期间|时期)?|[三四五]年(?:间|内|来)?|规划期内?');

/** Over which time the change is that a row is named for: 较2020年增长, 平均增速, …降低（五年）. */
export function nameBasis(name: string): ValueOf<'growthBasis'> | null {
  if (yearOnYear.test(name)) return 'yearOnYear';
  if (average.test(name)) return 'averageAnnual';
  return total.test(name) || sincePast.test(name) || /累计/.test(name) ? 'total' : null;
}
