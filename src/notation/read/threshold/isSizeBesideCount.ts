import type { Lexeme } from '../../lex/lexeme.js';
import { sizeNames } from '../../words/sizeNames.js';
import { attributeUnit } from './attributeUnit.js';
import { countedUnit } from './countedUnit.js';

const openCount = /(?:一批|若干|多个|一系列)$/;

/** 布局一批50万千瓦以上基地, 总投资2万亿元的389个项目: the size of things that are counted, or not, beside it. */
export function isSizeBesideCount(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [words, size, link, count] = lexemes.slice(Math.max(0, at - 1), at + 3);
  if (words?.type !== 'text' || size?.type !== 'figure' || link?.type !== 'text') return false;
  const named = text.slice(words.start, words.end);
  if (!attributeUnit.test(size.figure.unit ?? '')) return false;
  const isCount = count?.type === 'figure' && countedUnit.test(count.figure.unit ?? '');
  const isSize =
    sizeNames.test(named) ||
    (/(?:能力|规模|容积|装机|投资)$/.test(named) && lexemes[at - 2]?.type === 'verb');
  const things = text.slice(link.start, link.end);
  // 建成日处理能力1000吨的焚烧厂3座.
  const isOf = things === '的' || /^的[\p{Script=Han}]{2,16}$/u.test(things);
  return openCount.test(named) || (isCount && isSize && isOf);
}
