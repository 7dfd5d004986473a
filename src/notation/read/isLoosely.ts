import { hasBoundBefore } from '../scan/boundSide.js';
import type { ScannedFigure } from '../scan/scannedFigure.js';
import { unscaled } from '../scan/unscaled.js';
import { lowerNames } from '../words/directionNames.js';
import type { Clause } from './clause.js';
import type { Item } from './item.js';

/** 企业超2600家: a word of a level in front of the figure. */
const isAbove = (figure: ScannedFigure): boolean => figure.comparator === 'gt' && hasBoundBefore(figure);

/** 施用量压减到300万吨、通车里程1000公里: a fall of one thing, and another one that is measured otherwise. */
const isFallOfOther = ({ verb, figure, name }: Clause, unitBefore: string | null): boolean =>
  /^lower/.test(verb?.role ?? '') &&
  verb?.isCarried === true &&
  name !== null &&
  !lowerNames.test(name.text) &&
  figure?.figure.comparator === null &&
  unscaled(figure.figure.unit ?? '') !== unscaled(unitBefore ?? '');

/** Whether the verb comes from behind a comma, to a thing of another name: 培育企业5家，直接融资100亿元. */
export const isLoosely = (clause: Clause, { sign }: Item, unitBefore: string | null): boolean =>
  sign === '，' ? isOfOtherName(clause, unitBefore) : sign === '、' && isFallOfOther(clause, unitBefore);

const isOfOtherName = (
  { verb, figure, name, adverbs, normal, start }: Clause,
  unitBefore: string | null,
): boolean =>
  figure !== null &&
  (figure.figure.unit !== unitBefore || isAbove(figure.figure)) &&
  name !== null &&
  verb?.isCarried === true &&
  (verb.role === 'bring' || verb.role === 'add') &&
  // 每年培训300人，企业10家.
  (adverbs.size === 0 || (adverbs.has('each') && figure.figure.unit !== unitBefore)) &&
  !/^(?:其中|包括|含)/.test(normal.text.slice(start, start + 2));
