import type { ScannedFigure } from '../scan/scannedFigure.js';
import type { Clause } from './clause.js';
import type { Item } from './item.js';

/** 企业超2600家: a word of a level in front of the figure. */
const isAbove = ({ comparator, comparatorSpans, digits }: ScannedFigure): boolean =>
  comparator === 'gt' && comparatorSpans.some(([start]) => start < digits[0]);

/** Whether the verb comes from behind a comma, to a thing of another name: 培育企业5家，直接融资100亿元. */
export const isLoosely = (
  { verb, figure, name, adverbs, normal, start }: Clause,
  { sign }: Item,
  unitBefore: string | null,
): boolean =>
  sign === '，' &&
  figure !== null &&
  (figure.figure.unit !== unitBefore || isAbove(figure.figure)) &&
  name !== null &&
  verb?.isCarried === true &&
  (verb.role === 'bring' || verb.role === 'add') &&
  adverbs.size === 0 &&
  !/^(?:其中|包括|含)/.test(normal.text.slice(start, start + 2));
