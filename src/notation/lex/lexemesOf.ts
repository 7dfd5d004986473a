import type { PeriodContext } from '../parsedPeriod.js';
import { figureAt } from '../scan/figureAt.js';
import { rankAt } from '../scan/rankAt.js';
import { timeAt } from '../scan/timeAt.js';
import { findCommitment, findEstimate } from '../words/commitmentWords.js';
import { findInnocent, findVerb } from '../words/verbWords.js';
import { isArticle } from './isArticle.js';
import type { Lexeme } from './lexeme.js';

type Reader = (text: string, at: number, last: Lexeme | undefined, context: PeriodContext) => Lexeme | null;

const closers: Readonly<Record<string, string>> = { '(': ')', '《': '》' };
const longestBracket = 200;

/** Behind the bracket that closes the one at a place, inner pairs counted; -1 when there is none near. */
function closeOf(text: string, at: number): number {
  const open = text.charAt(at);
  const close = closers[open] ?? open;
  let depth = 0;
  for (let index = at; index < text.length && index - at <= longestBracket; index += 1) {
    const char = text.charAt(index);
    if (char === close && (open !== close || index > at)) depth -= 1;
    else if (char === open && open !== close) depth += 1;
    if (depth < 0 || (depth === 0 && index > at && char === close)) return index + 1;
  }
  return -1;
}

const bracketed: Reader = (text, at) => {
  // 85①: a mark that a note below the table explains.
  if (/[\u2460-\u2473]/.test(text.charAt(at))) return { type: 'note', start: at, end: at + 1 };
  const open = text.charAt(at);
  if (open !== '(' && open !== '《' && open !== '"') return null;
  const end = closeOf(text, at);
  if (end < 0) return null;
  return { type: open === '(' ? 'note' : 'quoted', start: at, end };
};

const reference: Reader = (text, at) => {
  const rest = text.slice(at, at + 24);
  const match =
    /^\[(?:19|20)\d{2}\]第?\d{1,5}号/.exec(rest) ??
    /^\((?:19|20)\d{2}\)第?\d{1,5}号/.exec(rest) ??
    /^\[(?:专栏|表|附件|注)[^\]]{0,10}\]/.exec(rest) ??
    /^(?:专栏|附件|附表)\d{1,2}(?!\d)/.exec(rest) ??
    /^(?:GB|DB|ISO|IEC)(?:\/[TZ])?\d{0,2}(?:\/T)? ?\d{3,}(?:[-—]\d{4})?/.exec(rest);
  return (
    match && {
      type: 'reference',
      start: at,
      end: at + match[0].length,
      isDocument: /号$|^(?:GB|DB|ISO|IEC)/.test(match[0]),
    }
  );
};

const separator: Reader = (text, at) => {
  const arrow = /^(?:→|->|⇒|➔|➜)/.exec(text.slice(at, at + 2));
  if (arrow) return { type: 'separator', start: at, end: at + arrow[0].length, sign: '→' };
  const sign = text.charAt(at);
  return /^[，,、；;。\n:/|!！]$/.test(sign)
    ? { type: 'separator', start: at, end: at + 1, sign: sign === ',' ? '，' : sign }
    : null;
};

const time: Reader = (text, at, last, context) => {
  if (/\d/.test(text.charAt(at - 1)) && last?.type !== 'separator') return null;
  const found = timeAt(text, at, context) ?? (last === undefined ? looseTime(text, at, context) : null);
  return found && { type: 'time', start: at, end: found.end, time: found };
};

/** 2025: 95% or 2025—95%: a year as a heading. */
function looseTime(text: string, at: number, context: PeriodContext) {
  const found = timeAt(text, at, context, true);
  return found && /^[:]/.test(text.slice(found.end)) ? found : null;
}

const rank: Reader = (text, at) => {
  const found = rankAt(text, at);
  return found && { type: 'rank', start: at, end: found.end, rank: found };
};

const figure: Reader = (text, at, last) => {
  // 4·26宣传周: a day that names something.
  const day = /^(?:\d{1,2}·\d{1,2}(?="?\p{Script=Han})|\d{1,2}月\d{1,2}日(?="?\p{Script=Han}))/u.exec(
    text.slice(at, at + 8),
  )?.[0];
  if (day !== undefined) return { type: 'text', start: at, end: at + day.length };
  const found = figureAt(text, at);
  if (!found || isArticle(text, found, last)) return null;
  return { type: 'figure', start: at, end: found.end, figure: found };
};

const commitment: Reader = (text, at) => {
  if (findInnocent(text, at)) return null;
  const estimate = findEstimate(text, at);
  if (estimate) return { type: 'estimate', start: at, end: at + estimate.word.length };
  const found = findCommitment(text, at);
  return found && { type: 'commitment', start: at, end: at + found.word.length, strength: found.meaning };
};

const seriesOfDeed =
  /^[\p{Script=Han}]{0,6}?(?:时限|时长|期限|周期|时间|环节|成本|人数|数量|户数|家数|件数|次数|总量|总额|金额|(?<![总多少无])数)(?:累计|年均|均|已)?(?=[\d约近超不达突过由从较比每]|提高|提升|增|占|$)/u;

/** Whether a figure follows a verb of one character, or behind 共 another verb: 五年共新增50家. */
const isAsked = (text: string, at: number, word: string): boolean =>
  figureAt(text, at + 1) !== null || (word === '共' && findVerb(text, at + 1) !== null);

const verb: Reader = (text, at) => {
  const innocent = findInnocent(text, at);
  const found = findVerb(text, at);
  if (innocent && innocent.word.length >= (found?.word.length ?? 0)) {
    return { type: 'text', start: at, end: at + innocent.word.length };
  }
  // 共 and 达 are words of their own only in front of a number.
  if (
    !found ||
    (found.word.length === 1 && !isAsked(text, at, found.word) && !/^[全国家省市]/.test(text.charAt(at + 1)))
  )
    return null;
  // 维持率, 培训率: a series, whatever verb its name begins with.
  const end = at + found.word.length;
  if (text.charAt(end) === '率' && found.meaning !== 'grow' && found.meaning !== 'each')
    return { type: 'text', start: at, end: end + 1 };
  // 服务企业数, 培训人数: a series that begins with what is done.
  if (found.meaning === 'bring' && seriesOfDeed.test(text.slice(end, end + 14)))
    return { type: 'text', start: at, end };
  if (found.word === '共' && !isAsked(text, at, '共')) return null;
  return { type: 'verb', start: at, end: at + found.word.length, role: found.meaning };
};

const readers: readonly Reader[] = [reference, time, bracketed, rank, figure, commitment, verb, separator];

/** The pieces of an expression, in order; together they cover it. */
export function lexemesOf(text: string, context: PeriodContext): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < text.length; ) {
    const last = lexemes.at(-1);
    const found = firstOf(text, at, last, context) ?? { type: 'text', start: at, end: at + 1 };
    at = found.end;
    if (found.type === 'text' && last?.type === 'text') lexemes[lexemes.length - 1] = { ...last, end: at };
    else lexemes.push(found);
  }
  return lexemes;
}

function firstOf(text: string, at: number, last: Lexeme | undefined, context: PeriodContext): Lexeme | null {
  for (const reader of readers) {
    const found = reader(text, at, last, context);
    if (found) return found;
  }
  return null;
}
