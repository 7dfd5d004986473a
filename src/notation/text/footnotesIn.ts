import { findComparatorAfter } from '../words/comparatorWords.js';
import { seriesNames } from '../words/seriesNames.js';
import { findUnit } from '../words/unitWords.js';
import { findVerb } from '../words/verbWords.js';

const mark = /(?<=[\p{Script=Han}")》])\[\d{1,2}\](?![\d.%‰十百千万亿])/gu;

const nouns: ReadonlySet<string> = new Set(['build', 'bring']);

/** 新增[50], 累计[50]: a word that asks for the figure; 数字政府建设[1] ends in a noun. */
const isAsked = (before: string): boolean =>
  [1, 2, 3, 4].some((length) => {
    const at = before.length - length;
    const found = at < 0 ? null : findVerb(before, at);
    const isNoun = nouns.has(found?.meaning ?? '') && /\p{Script=Han}$/u.test(before.slice(0, at));
    return found?.word.length === length && !isNoun;
  });

/**
 * Where the marks of footnotes stand: a whole number in square brackets without a unit, behind words that no figure is
 * of. Behind a series, or behind a verb that asks for it, such a figure is a sum.
 */
export const footnotesIn = (text: string): (readonly [number, number])[] =>
  [...text.matchAll(mark)].flatMap(({ index, 0: found }) => {
    const before = text.slice(Math.max(0, index - 12), index).replace(/\([^()]{1,6}\)$/, '');
    const end = index + found.length;
    const isSum =
      (seriesNames.test(before) && !/[质力能]量$/.test(before)) ||
      /(?:专利|商标|版权|著作权|申请|注册|登记|授权|企业|机构|人才|案件|作品|品牌|\d[万亿]*\p{Script=Han}{1,4}|[数额]|(?<![质力能])量|不[低少]于|不超过|约|[到至为])$/u.test(
        before,
      ) ||
      isAsked(before) ||
      findUnit(text, end) !== null ||
      findComparatorAfter(text, end) !== null;
    return isSum ? [] : [[index, end] as const];
  });
