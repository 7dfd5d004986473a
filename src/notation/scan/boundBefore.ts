import { findComparatorBefore } from '../words/comparatorWords.js';
import type { Bound } from './bound.js';

/** 上千家: a thousand and more; 上 elsewhere is no such word. */
const upwardAt = (text: string, at: number) =>
  /^上[百千万亿]/.test(text.slice(at, at + 2)) && !/[以海线路]/.test(text.charAt(at - 1))
    ? { word: '上', meaning: { comparator: 'gte' as const, isRound: true as const } }
    : null;

// 通过3家, 赶超5家, 靠近3家: the sign ends another word there.
const isWordEnd = (text: string, at: number, word: string): boolean =>
  word.length === 1 &&
  /^(?:[通经度渡路]过|[赶反]超|[靠附]近|[看打攻突]破|[节契签]约)/.test(
    text.slice(Math.max(0, at - 1), at + 1),
  );

// 技术突破5项, 取得重大突破3个: so many breakthroughs; 企业突破100家 compares.
const breakthrough =
  /(?:技术|攻关|重大|关键|性|实现|取得|创新|科技|科研|理论|成果|机制|改革)突破(?=[约近超]?[\d一二三四五六七八九十百]+(?:[-—~至到][\d一二三四五六七八九十百]+)?[余多]?[项个])/;
// 突破50项关键核心技术: so many are to be mastered.
const mastered =
  /^突破(?:[\d一二三四五六七八九十百]{1,4})[余多]?[项个类种](?!百分)[^\d，。；、,;]{0,16}?(?:技术(?!企业|合同|市场|交易|人才)|工艺|材料|器件|装备|算法|难题|难关|瓶颈|短板|堵点|卡脖子)/;
const isNoun = (text: string, at: number, word: string): boolean =>
  word === '突破' &&
  (breakthrough.test(text.slice(Math.max(0, at - 2), at + 14)) || mastered.test(text.slice(at, at + 32)));

/** 不低于每人每月600元: among whom it is counted stands between the comparing word and the figure. */
const sharersAt = (text: string, at: number): number =>
  /^每[十百千万]*(?:人|户|亩|村|生|枚|件|辆|台|车|吨|平方公里|平方米|公里|公顷)(?:每?[年月天日次])?(?=\d)/.exec(
    text.slice(at, at + 12),
  )?.[0].length ?? 0;

/** Words in front of a number, at most three: 不低于约. */
export function boundBefore(text: string, at: number): Bound {
  let bound: Bound = { at, comparator: null, isRound: false, spans: [] };
  for (let round = 0; round < 3; round += 1) {
    const found = findComparatorBefore(text, bound.at) ?? upwardAt(text, bound.at);
    if (!found || isWordEnd(text, bound.at, found.word) || isNoun(text, bound.at, found.word)) break;
    const { comparator, isRound } = found.meaning;
    const end = bound.at + found.word.length;
    bound = {
      at: end,
      comparator: bound.comparator && bound.comparator !== 'approx' ? bound.comparator : comparator,
      isRound: bound.isRound || isRound === true,
      spans: [...bound.spans, [bound.at, end]],
    };
  }
  return { ...bound, at: bound.at + (bound.comparator ? sharersAt(text, bound.at) : 0) };
}
