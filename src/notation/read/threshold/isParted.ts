import type { Lexeme } from '../../lex/lexeme.js';
import { hasBoundBehind } from '../../scan/boundSide.js';
import { joinedBehind, joinedInFront } from '../../words/joinWords.js';

/** 公路300公里和企业300家, 300公里公路和300家企业: two of a list. */
export function isParted(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [before, figure, words, next] = [lexemes[at - 1], lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (words?.type !== 'text' || figure?.type !== 'figure') return false;
  // 公路300公里和“双一流”学科30个.
  if (
    before?.type === 'text' &&
    next?.type === 'quoted' &&
    /^[和与及]$/.test(text.slice(words.start, words.end))
  )
    return true;
  if (next?.type !== 'figure') return false;
  const between = text.slice(words.start, words.end);
  const isAbove = hasBoundBehind(figure.figure);
  return (
    (before?.type === 'text' && joinedInFront.test(between)) ||
    (before === undefined && !isAbove && joinedBehind.test(between))
  );
}
