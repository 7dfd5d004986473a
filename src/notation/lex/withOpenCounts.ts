import { joinWords } from '../words/joinWords.js';
import { openCounts } from '../words/openCounts.js';
import type { Lexeme } from './lexeme.js';

const before = new RegExp(`${joinWords}(?=${openCounts}["“]?[\\p{Script=Han}A-Z])`, 'u');
const behind = new RegExp(
  `^(?:\\p{Script=Han}{0,6}?${openCounts}[^，。；、]{2,24}?)(?<join>${joinWords})$`,
  'u',
);

const counting = /^[十百千]?万?[个家项座条处所名支户套台部]$/;

/** 20家规上企业: so many of them, and behind it what they are. */
const isCount = (lexemes: readonly Lexeme[], at: number): boolean => {
  const [figure, thing] = [lexemes[at], lexemes[at + 1]];
  return figure?.type === 'figure' && counting.test(figure.figure.unit ?? '') && thing?.type === 'text';
};

/**
 * 5个公园和一批口袋公园, 一批龙头企业和20家规上企业: of one thing so many and of the other many, parted as by a sign of the list.
 */
export function withOpenCounts(text: string, lexemes: readonly Lexeme[]): Lexeme[] {
  let hasFigure = false;
  return lexemes.flatMap((lexeme, at): Lexeme[] => {
    hasFigure = lexeme.type === 'figure' || (hasFigure && lexeme.type !== 'separator');
    if (lexeme.type !== 'text') return [lexeme];
    const words = text.slice(lexeme.start, lexeme.end);
    const found = hasFigure ? before.exec(words) : null;
    const join = isCount(lexemes, at + 1) ? behind.exec(words)?.groups?.join : undefined;
    const [start, length] = found
      ? [lexeme.start + found.index, found[0].length]
      : [lexeme.end - (join?.length ?? 0), join?.length ?? 0];
    if (length === 0) return [lexeme];
    return [
      { ...lexeme, end: start },
      { type: 'separator' as const, start, end: start + length, sign: '、' },
      { ...lexeme, start: start + length },
    ].filter((one) => one.end > one.start);
  });
}
