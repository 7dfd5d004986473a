import type { FigureLexeme, Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import type { GoverningVerb, Words } from './clause.js';
import { comparedStart } from './comparedStart.js';
import { isAdverb } from './isAdverb.js';
import { predicateStart } from './predicateStart.js';
import { trimmedName } from './trimmedName.js';

const nameTypes = new Set(['text', 'quoted', 'note', 'reference', 'rank']);

/** The words from the first lexeme to the last. */
function nameIn(normal: NormalText, lexemes: readonly Lexeme[]): Words | null {
  const [head, tail] = [lexemes[0], lexemes.at(-1)];
  return head && tail ? trimmedName(normal, head.start, tail.end) : null;
}

/** What is measured: the words in front of the verb, or else those around the figure. */
export function nameOfPiece(
  normal: NormalText,
  lexemes: readonly Lexeme[],
  figure: FigureLexeme | null,
  verb: GoverningVerb | null,
): Words | null {
  const border = verb && !verb.isCarried ? verb.start : (figure?.start ?? Number.POSITIVE_INFINITY);
  const words = lexemes.filter((lexeme) => lexeme.start < border && !isAdverb(lexeme) && isNaming(lexeme));
  // 举办 alone in front of another verb names nothing.
  const inFront = words.every(({ type }) => type === 'verb') ? [] : words;
  const first = inFront.find(({ type }) => type !== 'note');
  const last = inFront.at(-1);
  if (first && last) {
    const end =
      figure || verb
        ? comparedStart(normal, first.start, border)
        : predicateStart(normal, first.start, last.end);
    const added = verb?.role === 'add' ? addedEnd(lexemes, verb, figure) : null;
    const to = added ?? Math.min(last.end, end);
    const name = trimmedName(normal, first.start, isCompared(normal, lexemes, to, verb) ? to - 1 : to);
    if (name) return name;
  }
  if (!figure) return null;
  const between = lexemes.filter(
    (lexeme) => verb && lexeme.start >= verb.end && lexeme.end <= figure.start && isNaming(lexeme),
  );
  const behind = lexemes.filter(
    (lexeme) => lexeme.start >= figure.end && isNaming(lexeme) && lexeme.type !== 'note',
  );
  return nameIn(normal, between) ?? nameIn(normal, behind);
}

const changing: ReadonlySet<string> = new Set(['raise', 'lower', 'grow', 'net']);

/** 收入比2020年翻一番: 比 leads to the year; in 收入比2025年降到1.8 it ends the name. */
const isCompared = (
  { text }: NormalText,
  lexemes: readonly Lexeme[],
  end: number,
  verb: GoverningVerb | null,
): boolean =>
  verb !== null &&
  changing.has(verb.role) &&
  /[比较]/.test(text.charAt(end - 1)) &&
  lexemes.some(({ type, start }) => type === 'time' && start === end);

/** 城镇新增就业5000人: where the words end that stand on both sides of 新增 and name one series. */
function addedEnd(lexemes: readonly Lexeme[], verb: Words, figure: FigureLexeme | null): number | null {
  const behind = lexemes.find(({ start }) => start >= verb.end);
  return behind?.type === 'text' && behind.end === figure?.start ? behind.end : null;
}

const isNaming = (lexeme: Lexeme): boolean =>
  nameTypes.has(lexeme.type) || lexeme.type === 'verb' || lexeme.type === 'figure';
