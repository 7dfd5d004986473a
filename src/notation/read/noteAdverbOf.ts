import type { Adverb } from './clause.js';

const lead = '(?:"?十[二三四五]五"?|[三五\\d]年|规划期)?(?:期间|时期|内)?';
const roles: readonly (readonly [RegExp, Adverb])[] = [
  [new RegExp(`^${lead}(?:年均|年平均|平均每年)(?:增速|增长率?|增幅|新增|值|数)?$`), 'average'],
  [new RegExp(`^${lead}(?:累计|合计|总计|共计)(?:新增|值|数)?$`), 'total'],
  [/^(?:每年|各年度)$/, 'each'],
];

/** Over which years a figure is by a remark of nothing else behind it: 7.5（年均）, 500（五年累计）. */
export const noteAdverbOf = (words: string): Adverb | null =>
  roles.find(([pattern]) => pattern.test(words))?.[1] ?? null;
