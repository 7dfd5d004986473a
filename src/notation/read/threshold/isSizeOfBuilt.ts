import type { Lexeme } from '../../lex/lexeme.js';
import { attributeUnit } from './attributeUnit.js';

// 目标, 任务: what the figure is of is asked for, and nothing of that size.
const built =
  /^的(?!\p{Script=Han}{0,10}(?:目标|任务|规模|水平|要求|计划|投资|收入|产值)$)\p{Script=Han}{3}/u;
const ownSize =
  /^(?:计划|概算|估算)?(?:总投资|投资|总?占地|总?建筑面积|总库容|库容|装机|总装机|年产)(?:额|面积|容量)?$/;
const building = /^(?:建[设成]|新建|开工|推进|启动|实施|完成|打造)$/;

/** 加快建设总投资7亿元的医院: the size of what is built, and nothing else that counts. */
export function isSizeOfBuilt(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [words, size, things] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  return (
    words?.type === 'text' &&
    size?.type === 'figure' &&
    things?.type === 'text' &&
    attributeUnit.test(size.figure.unit ?? '') &&
    ownSize.test(text.slice(words.start, words.end)) &&
    built.test(text.slice(things.start, things.end)) &&
    lexemes
      .slice(0, at)
      .some(({ type, start, end }) => type === 'verb' && building.test(text.slice(start, end))) &&
    lexemes.slice(at + 1).every(({ type }) => type !== 'figure')
  );
}
