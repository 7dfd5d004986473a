import type { ValueOf } from '../../model/label.js';

const changed =
  '(?:复合|实际|名义)?(?:增[长加速幅]|递增|提[高升]|上升|下降|降[低幅]|减[少排幅]|削减|[压缩]减|压缩|缩短|压降)';
const behind = (words: string) => new RegExp(`(?:${words})(?:的|约)?${changed}|[(（](?:${words})[)）]`);
const yearOnYear = behind('同比|比上年|较上年');
const average = behind('年均|年平均|平均每年|每年平均|平均|(?:年均?)?复合');
const total = behind(
  '累计|[“"]?十[一二三四五六]五[”"]?(?:期间|时期)?|[三四五]年(?:间|内|来)?|规划期内?|[“"]?十[一二三四五六]五[”"]?累计|[三四五]年累计|规划期累计',
);
const since = /[比较](?:(?:19|20)\d{2}年|基期|[“"]?十[一二三四五]五[”"]?末)/;

/** Over which time the change is that a row is named for: 较2020年增长, 平均增速, …降低（五年）. */
export function nameBasis(name: string): ValueOf<'growthBasis'> | null {
  if (yearOnYear.test(name)) return 'yearOnYear';
  if (average.test(name)) return 'averageAnnual';
  return total.test(name) || since.test(name) || /累计/.test(name) ? 'total' : null;
}
