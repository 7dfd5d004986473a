import type { Lexeme } from '../../lex/lexeme.js';
import { hasBoundBehind } from '../../scan/boundSide.js';
import { isAttributeSize } from '../isAttributeSize.js';
import { isMeasured } from '../isMeasured.js';
import { isPlainVerb } from '../isPlainVerb.js';
import { attributeUnit } from './attributeUnit.js';
import { countedUnit } from './countedUnit.js';
import { isCircumstance } from './isCircumstance.js';
import { isOfCovered } from './isOfCovered.js';
import { isOfEarlier } from './isOfEarlier.js';
import { isOfSort } from './isOfSort.js';
import { isOfSubject } from './isOfSubject.js';
import { isSizeBesideCount } from './isSizeBesideCount.js';
import { isSizeOfAll } from './isSizeOfAll.js';
import { isSizeOfBuilt } from './isSizeOfBuilt.js';
import { isSizeOfCounted } from './isSizeOfCounted.js';
import { isSizeOfThing } from './isSizeOfThing.js';
import { isUnasked } from './isUnasked.js';

/** Whether a figure is a part of what something is called, by what stands around it. */
type ThresholdRule = (text: string, lexemes: readonly Lexeme[], at: number) => boolean;

/** 8个产业集群产值突破6100亿元: how many there are of what the series behind is of, with no verb that asks for them. */
const isUngoverned: ThresholdRule = (text, lexemes, at) =>
  isMeasured(text, lexemes, at) && !lexemes.slice(0, at).some(isPlainVerb);

/** 其中10亿元以上5个: a size, and right behind it how many are of it. */
const isSizeOfNext: ThresholdRule = (_, lexemes, at) => {
  const [size, count] = [lexemes[at], lexemes[at + 1]];
  return (
    size?.type === 'figure' &&
    count?.type === 'figure' &&
    hasBoundBehind(size.figure) &&
    attributeUnit.test(size.figure.unit ?? '')
  );
};

/** 营业收入超百亿元企业5家、超十亿元50家: a sum that is passed, and how many of that size. */
const isSumOfMany: ThresholdRule = (_, lexemes, at) => {
  const [size, count] = [lexemes[at], lexemes[at + 1]];
  return (
    at === 0 &&
    size?.type === 'figure' &&
    size.figure.comparator === 'gt' &&
    /元$/.test(size.figure.unit ?? '') &&
    count?.type === 'figure' &&
    countedUnit.test(count.figure.unit ?? '')
  );
};

const rules: readonly ThresholdRule[] = [
  isSizeOfCounted,
  isSizeOfThing,
  isSizeOfAll,
  isSizeBesideCount,
  isOfCovered,
  isAttributeSize,
  isCircumstance,
  isOfSort,
  isUngoverned,
  isOfSubject,
  isSizeOfBuilt,
  isOfEarlier,
  isSizeOfNext,
  isSumOfMany,
  isUnasked,
];

/** Whether a figure is a threshold inside a name: 60岁以上老年人…达到72%, 亿元以上企业50家. */
export function isThreshold(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const figure = lexemes[at];
  if (figure?.type !== 'figure') return false;
  // 70或比2020年提高5个百分点: one of the two.
  if (/^或者?[比较年]/.test(text.slice(figure.end, figure.end + 3))) return false;
  return rules.some((rule) => rule(text, lexemes, at));
}
