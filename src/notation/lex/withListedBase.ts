import type { Lexeme } from './lexeme.js';

/**
 * 比2010年的16.7万吨、1.45万吨分别减少: the figures of the year that is compared with go with that year, and ask for
 * nothing.
 */
export function withListedBase(text: string, lexemes: readonly Lexeme[]): Lexeme[] {
  const told: Lexeme[] = [];
  for (let at = 0; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at];
    if (!lexeme) continue;
    const isBase = lexeme.type === 'time' && /[比较]$/.test(text.slice(0, lexeme.start));
    const last = isBase ? endOfList(text, lexemes, at) : at;
    told.push(last > at ? { ...lexeme, end: lexemes[last]?.end ?? lexeme.end } : lexeme);
    at = last;
  }
  return told;
}

/** The place of the last figure of a list behind a year, where 分别 follows it; that of the year where there is none. */
function endOfList(text: string, lexemes: readonly Lexeme[], year: number): number {
  const word = (at: number) => text.slice(lexemes[at]?.start, lexemes[at]?.end);
  if (word(year + 1) !== '的') return year;
  let at = year + 2;
  while (lexemes[at]?.type === 'figure' && /^[、和]$/.test(word(at + 1))) at += 2;
  const isList = at > year + 2 && lexemes[at]?.type === 'figure';
  return isList && text.startsWith('分别', lexemes[at]?.end) ? at : year;
}
