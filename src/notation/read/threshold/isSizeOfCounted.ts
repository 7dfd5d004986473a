import type { Lexeme } from '../../lex/lexeme.js';
import { hasBoundBefore } from '../../scan/boundSide.js';
import { sizeNames } from '../../words/sizeNames.js';
import { isMeasured } from '../isMeasured.js';
import { attributeUnit } from './attributeUnit.js';
import { countedUnit } from './countedUnit.js';

// 6个330千伏变电站: in these a class of things is told.
const classUnit = /^(?:千伏|万?千瓦|兆瓦|万?吨级?|千?米|公里|级)$/;

/** Longest words of a size alone: 营业收入, 主营业务收入. */
const longestSize = 6;

/** 2家营业收入过千亿（的）企业、3个超百亿元的: how many there are to be, and behind it their size. */
export function isSizeOfCounted(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [words, size] = [lexemes[at - 1], lexemes[at]];
  const count = words?.type === 'figure' ? words : lexemes[at - 2];
  if (count?.type !== 'figure' || size?.type !== 'figure' || !countedUnit.test(count.figure.unit ?? ''))
    return false;
  const { unit, comparatorSpans } = size.figure;
  // 11个重点项目投资突破2000亿元: nothing behind that could be of this size.
  const isLast = lexemes[at + 1]?.type !== 'text';
  if (isLast && words !== count && words !== undefined && words.end - words.start > longestSize) return false;
  if (isLast && isMeasured(text, lexemes, lexemes.indexOf(count))) return false;
  const isAbove = hasBoundBefore(size.figure);
  if (words === count)
    return (
      (/元$/.test(unit ?? '元') && (isAbove || (!isLast && comparatorSpans.length > 0))) ||
      (!isLast && classUnit.test(unit ?? ''))
    );
  return (
    words?.type === 'text' &&
    (unit === null || isAbove || attributeUnit.test(unit)) &&
    comparatorSpans.length > 0 &&
    sizeNames.test(text.slice(words.start, words.end))
  );
}
