import type { FigureLexeme, Lexeme } from '../lex/lexeme.js';
import { deedRoles } from '../words/deedRoles.js';
import { joinedBehind, joinedInFront } from '../words/joinWords.js';
import { groundEnd } from './groundEnd.js';
import { isPlainVerb } from './isPlainVerb.js';
import { isWhollyCovered } from './isWhollyCovered.js';
import { partedLexemes } from './partedLexemes.js';
import { plainAttributes } from './plainAttributes.js';
import { countingUnit } from './threshold/countingUnit.js';
import { isThreshold } from './threshold/isThreshold.js';

/** A part of a segment with at most one figure that counts. */
export interface Piece {
  readonly lexemes: readonly Lexeme[];
  readonly figure: FigureLexeme | null;
  /** True where two figures stand side by side with nothing between. */
  readonly isCrowded: boolean;
}

/** 较2022年的120家翻一番: a figure that another one without digits is reckoned from. */
function isDoubled(lexemes: readonly Lexeme[], at: number): boolean {
  const [behind, year] = [lexemes[at + 1], lexemes[at - 2]];
  return (
    behind?.type === 'verb' &&
    (behind.role === 'raise' || behind.role === 'lower') &&
    lexemes.slice(at + 1).every(({ type }) => type !== 'figure') &&
    year?.type === 'time'
  );
}

/** 我市将新建3所学校和8所幼儿园: the deed right in front of the figure, and what is counted behind it. */
function isCountedBehind(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [verb, figure, things] = lexemes.slice(Math.max(0, at - 1), at + 2);
  return (
    verb?.type === 'verb' &&
    deedRoles.has(verb.role) &&
    figure?.type === 'figure' &&
    countingUnit.test(figure.figure.unit ?? '') &&
    (things?.type === 'text' || things?.type === 'quoted') &&
    /^(?![和与及、以并])["“]?[\p{Script=Han}A-Z]{2}/u.test(text.slice(things.start, things.end))
  );
}

/** Where the words of the next figure begin. */
function borderBetween(
  text: string,
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  isVerbFirst: boolean,
): number {
  const verb = lexemes.findIndex(
    (lexeme, index) =>
      index > from &&
      index < to &&
      (lexeme.type === 'verb' || lexeme.type === 'commitment' || lexeme.type === 'time'),
  );
  // 50（2023）/60（2025）: a remark goes with the figure in front of it.
  const notes = lexemes.slice(from + 1, to).findIndex(({ type }) => type !== 'note');
  const behind = notes < 0 ? to : from + 1 + notes;
  // 500个省重大项目和200个产业项目: the name stands behind each figure.
  const last = lexemes[to - 1];
  const isNamedBehind = last?.type === 'text' && joinedBehind.test(text.slice(last.start, last.end));
  if (isNamedBehind && /^(?:text|quoted)$/.test(lexemes[from + 1]?.type ?? '')) return to;
  // 新建公路300公里和桥梁20座: the name stands in front of each figure.
  const [before, first] = [lexemes[from - 1], lexemes[from + 1]];
  const isNamedInFront =
    before?.type === 'text' &&
    first?.type === 'text' &&
    joinedInFront.test(text.slice(first.start, first.end));
  if (verb < 0) return isVerbFirst && !isNamedInFront ? to : behind;
  return isVerbFirst ? verb : behind;
}

/** 覆盖全部城区和90%以上的行政村: where what is covered whole ends in front of a share. */
function wholeIn(text: string, lexemes: readonly Lexeme[], start: number, figure: number): number {
  const share = lexemes[figure];
  if (share?.type !== 'figure' || share.figure.unit !== '%' || text.charAt(share.end) !== '的') return start;
  const at = lexemes.findLastIndex(
    (lexeme, index) =>
      index >= start &&
      index < figure &&
      lexeme.type === 'text' &&
      isWhollyCovered(text.slice(lexeme.start, lexeme.end)),
  );
  return at < 0 ? start : at + 1;
}

/** A segment cut so that each piece has one figure. */
export function piecesOf(text: string, segment: readonly Lexeme[]): Piece[] {
  const lexemes = plainAttributes(text, partedLexemes(text, segment));
  const figures = lexemes.flatMap((lexeme, at) =>
    lexeme.type === 'figure' &&
    (groundEnd(text, lexeme) !== null || (!isThreshold(text, lexemes, at) && !isDoubled(lexemes, at)))
      ? [at]
      : [],
  );
  const pieces: Piece[] = [];
  let start = 0;
  for (const [index, at] of figures.entries()) {
    const next = figures[index + 1];
    const whole = wholeIn(text, lexemes, start, at);
    if (whole > start) pieces.push({ lexemes: lexemes.slice(start, whole), figure: null, isCrowded: false });
    start = whole;
    const isVerbFirst =
      isPlainVerb(lexemes.slice(start, at).find(({ type }) => type === 'verb' || type === 'text')) ||
      (next !== undefined && isCountedBehind(text, lexemes, at));
    const figure = lexemes[at] as FigureLexeme;
    const behind = next === undefined ? lexemes.length : borderBetween(text, lexemes, at, next, isVerbFirst);
    const end = groundEnd(text, figure) === null ? behind : at + 2;
    pieces.push({
      lexemes: lexemes.slice(start, end),
      figure,
      isCrowded: next === at + 1,
    });
    start = end;
  }
  // 在320家的基础上翻一番: what is to come of it.
  if (start < lexemes.length) pieces.push({ lexemes: lexemes.slice(start), figure: null, isCrowded: false });
  return pieces;
}
