import type { Lexeme } from '../../lex/lexeme.js';
import { countedUnit } from './countedUnit.js';

const subject = /^(?:推动|推进|促进|确保|保障|督促)$/;
const achieved = /^(?:年度|当年|全年|年内)?(?:实现|完成)/;

/** 推动851个项目年度实现投资3800亿元: of how many things the sum behind is asked. */
export function isOfSubject(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [verb, count] = [lexemes[at - 1], lexemes[at]];
  if (!verb || count?.type !== 'figure' || !subject.test(text.slice(verb.start, verb.end))) return false;
  const next = lexemes.find(({ type, start }) => type === 'figure' && start > count.start);
  const to = lexemes.find(
    ({ type, start, end }) => type === 'verb' && start > count.end && achieved.test(text.slice(start, end)),
  );
  return (
    countedUnit.test(count.figure.unit ?? '') &&
    next?.type === 'figure' &&
    /元$/.test(next.figure.unit ?? '') &&
    to !== undefined &&
    to.start < next.start
  );
}
