import type { DoubtRule } from './doubt.js';

const size = /^[百千]?[万亿]?(?:元|岁|周岁|级|千瓦|兆瓦|千伏|公里|米|平方米|吨|年)$/;

const sized = { zh: '可能是某一规格的事物，不是目标', en: 'it may be a thing of that size, and no goal' };
// In these nothing is counted that is worked at.
const measured = /^(?:小时|分钟|天|日|周|个月|岁|周岁|级|千伏|年)$/;

/** 100万千瓦机组, 推进240小时免签: a size in front of a thing, with nothing that says how many or at least. */
export const sizeDoubt: DoubtRule = (
  { figure, verb, name, adverbs, context, lexemes, timeSpan, normal },
  { fields },
) => {
  const isBehind = figure !== null && name !== null && name.start >= figure.end;
  const isFirst = isBehind && lexemes[0] === figure;
  if (isBehind && verb?.role === 'bring' && measured.test(figure.figure.unit ?? ''))
    return { words: normal.text.slice(figure.start, name.end), why: sized };
  const isPlain = fields.kind === 'level' && verb === null && adverbs.size === 0 && timeSpan === null;
  if (!isFirst || !isPlain || context.indicatorName || !size.test(figure.figure.unit ?? '')) return null;
  return { words: name.text, why: sized };
};
