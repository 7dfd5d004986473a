import type { NormalText } from '../text/normalText.js';
import { seriesNames } from '../words/seriesNames.js';
import type { Item } from './item.js';

// 每千人口医师数不低于3.5人, 耕地保有量不低于300万亩: nothing that is newly made.
const perHead = /^(?:每[十百千万\d]|[人户亩地]均|万元|单位)/;
const standing = /(?:保有量|拥有量|存量|总量|时[间限长]|寿命|浓度)(?:原则上|一般|应)?$/;

/** 新增车间80家、产量突破5000台: a series that is to reach so much, and nothing that is new. */
export function isStockReached({ text }: NormalText, { piece: { lexemes, figure } }: Item): boolean {
  const [word] = figure?.figure.comparatorSpans ?? [];
  if (!figure) return false;
  const isAsked = word !== undefined && word[0] < figure.figure.digits[0];
  const name = text.slice(lexemes[0]?.start, isAsked ? word[0] : figure.start);
  if (perHead.test(name)) return true;
  if (!isAsked) return false;
  return figure.figure.comparator === 'gt' ? seriesNames.test(name) : standing.test(name);
}
