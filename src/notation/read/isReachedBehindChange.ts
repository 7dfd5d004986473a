import { hasBoundBefore } from '../scan/boundSide.js';
import type { NormalText } from '../text/normalText.js';
import { changeRoles } from '../words/changeRoles.js';
import type { Carried } from './carried.js';
import { isFigureOnly } from './isFigureOnly.js';
import { isOtherMeasure } from './isOtherMeasure.js';
import type { Item } from './item.js';

const changes: ReadonlySet<string> = new Set([...changeRoles, 'add']);
const changeUnit = /^(?:%|‰|百分点|倍|番|成|个)?$/;

/** 增长15%以上、突破800亿元; 净增100家、超过500家: what the series comes to, and no more of the change. */
export function isReachedBehindChange(normal: NormalText, { verb, unit }: Carried, item: Item): boolean {
  const { lexemes, figure } = item.piece;
  const own = figure?.figure.unit ?? '';
  // 下降1个百分点、不超过4%: the share itself.
  const isShare = unit === '百分点' && own === '%';
  if (!figure || !verb || !changes.has(verb.role) || (changeUnit.test(own) && !isShare)) return false;
  if (/分别/.test(normal.text.slice(verb.start - 8, figure.start))) return false;
  const isAsked = hasBoundBefore(figure.figure) && figure.figure.comparator !== 'approx';
  // 新增100家、不低于80家 may still be of what is new.
  const isWhole = unit === own && (verb.role !== 'add' || figure.figure.comparator === 'gt');
  if (isFigureOnly(normal, item)) return isAsked && (isOtherMeasure(unit, own) || isWhole);
  const [first, ...rest] = lexemes;
  // 年均增长20%以上、实现5000亿元.
  return (
    isOtherMeasure(unit, own) &&
    first?.type === 'verb' &&
    normal.text.slice(first.start, first.end) === '实现' &&
    rest.every((one) => one === figure)
  );
}
