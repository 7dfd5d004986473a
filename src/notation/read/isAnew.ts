import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import type { Item } from './item.js';

// What takes place, whatever the word for it: 放映电影15万场.
const held = /^[百千]?万?(?:[场期班节]|场次|人次)$/;

/** Whether a deed behind a comma leaves open if 每年 or 累计 in front holds for it too: 每年办10场，培训200人. */
export const isAnew = (clause: Clause, { sign }: Item, { adverbs }: Carried): boolean =>
  sign === '，' &&
  clause.figure !== null &&
  (clause.verb === null || clause.verb.isCarried
    ? held.test(clause.figure.figure.unit ?? '') && clause.name !== null
    : clause.verb.role === 'bring' || (clause.verb.role === 'add' && adverbs.has('each'))) &&
  clause.adverbs.size === 0 &&
  clause.timeSpan === null &&
  (adverbs.has('each') || adverbs.has('total'));
