import { hasBoundBefore } from '../scan/boundSide.js';
import { seriesNames } from '../words/seriesNames.js';
import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import type { Item } from './item.js';

// What takes place, whatever the word for it: 放映电影15万场.
const held = /^[百千]?万?(?:[场期班节]|场次|人次)$/;

/** 企业超过300家: counted otherwise than what stands in front, and no series. */
const isAskedFor = ({ figure, name, normal }: Clause, before: string | null): boolean =>
  figure !== null &&
  figure.figure.unit !== before &&
  !/[%‰分倍番]|百分点/.test(figure.figure.unit ?? '%') &&
  hasBoundBefore(figure.figure) &&
  !seriesNames.test(name?.text ?? normal.text);

/** Whether a deed behind a comma leaves open if 每年 or 累计 in front holds for it too: 每年办10场，培训200人. */
export const isAnew = (clause: Clause, { sign }: Item, { adverbs, unit }: Carried): boolean =>
  sign === '，' &&
  clause.figure !== null &&
  (clause.verb === null || clause.verb.isCarried
    ? clause.name !== null &&
      (held.test(clause.figure.figure.unit ?? '') || (adverbs.has('each') && isAskedFor(clause, unit)))
    : clause.verb.role === 'bring' || (clause.verb.role === 'add' && adverbs.has('each'))) &&
  clause.adverbs.size === 0 &&
  clause.timeSpan === null &&
  (adverbs.has('each') || adverbs.has('total'));
