import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import type { Item } from './item.js';

/** Whether a deed behind a comma leaves open if 每年 or 累计 in front holds for it too: 每年办10场，培训200人. */
export const isAnew = (clause: Clause, { sign }: Item, { adverbs }: Carried): boolean =>
  sign === '，' &&
  clause.figure !== null &&
  clause.verb?.role === 'bring' &&
  !clause.verb.isCarried &&
  clause.adverbs.size === 0 &&
  clause.timeSpan === null &&
  (adverbs.has('each') || adverbs.has('total'));
