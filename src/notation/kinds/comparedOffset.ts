import type { Clause } from '../read/clause.js';
import { below, differing } from '../words/differingWords.js';

const isAheadOf = /(?<!不)(?:高于|高出|快于|超过|领先)[^，]{2,16}\d/;

/** 0.5个百分点 behind the reference is added to it, 1.2倍 multiplies it; `undefined` when the figure is neither. */
export function comparedOffset(
  { figure, start }: Clause,
  text: string,
): { offset?: number; factor?: number } | undefined {
  if (!figure) return {};
  const { value, unit } = figure.figure;
  if (value === null) return undefined;
  // 高于平均水平1到2个百分点: the near end is what is asked.
  if (typeof value !== 'number')
    return unit === '百分点' && isAheadOf.test(text) ? { offset: value.min } : undefined;
  if (unit === '倍') return { factor: value };
  // 全国平均水平的80%: a share of the reference.
  if (
    unit === '%' &&
    /(?:水平|平均|平均数|平均值|中位数|(?:相当于|[低高]于|不少于|超过|达到)[^，。；]{2,20})的$/.test(
      text.slice(0, figure.start - start),
    )
  )
    return { factor: Number(`${value}e-2`) };
  if (text.search(/平均|均值|中位数|水平/) > figure.start - start) return undefined;
  const isCompared = /高于|低于|超过|高出|快于|慢于|领先|优于|好于|大于|小于|多于|少于|超出|跑赢|严于/.test(
    text,
  );
  if (!isCompared && !differing.test(text)) return undefined;
  const isBelow = /低于|慢于|少于|小于/.test(text) ? !/不(?:低|慢|少|小)于/.test(text) : below.test(text);
  return { offset: isBelow ? 0 - value : value };
}
