import type { PeriodContext } from '../parsedPeriod.js';
import { figureAt } from '../scan/figureAt.js';
import { monthAt } from '../scan/monthAt.js';
import { perHeadAt } from '../scan/perHeadAt.js';
import { rankAt } from '../scan/rankAt.js';
import { timeAt } from '../scan/timeAt.js';
import { yearEndAt } from '../scan/yearEndAt.js';
import { findCommitment, findEstimate } from '../words/commitmentWords.js';
import { seasonTimes } from '../words/seasonTimes.js';
import { findInnocent } from '../words/verbWords.js';
import { bracketLexeme } from './bracketLexeme.js';
import { isArticle } from './isArticle.js';
import type { LexContext } from './lexContext.js';
import type { Lexeme } from './lexeme.js';
import type { LexemeReader } from './lexemeReader.js';
import { referenceLexeme } from './referenceLexeme.js';
import { verbLexeme } from './verbLexeme.js';
import { withBoundBehindNote } from './withBoundBehindNote.js';
import { withListedBase } from './withListedBase.js';
import { withOpenCounts } from './withOpenCounts.js';
import { withSharedUnits } from './withSharedUnits.js';

const separator: LexemeReader = (text, at) => {
  const arrow = /^(?:→|->|⇒|➔|➜)/.exec(text.slice(at, at + 2));
  if (arrow) return { type: 'separator', start: at, end: at + arrow[0].length, sign: '→' };
  const sign = text.charAt(at);
  return /^[，,、；;。\n:/|!！]$/.test(sign)
    ? { type: 'separator', start: at, end: at + 1, sign: sign === ',' ? '，' : sign }
    : null;
};

// 一、新建…; 任务1：…; ——…: how the items of a list are numbered.
const numbering =
  /^(?:——|第[一二三四五六七八九十]{1,2}，|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十])|(?:任务|指标|专栏|行动|工程)\d{1,2}[:：])(?=.{2})/;

const enumeration: LexemeReader = (text, at) => {
  const found = /^$|[。；\n]/.test(text.charAt(at - 1))
    ? numbering.exec(text.slice(at, at + 10))?.[0]
    : undefined;
  return found === undefined ? null : { type: 'separator', start: at, end: at + found.length, sign: '。' };
};

const phase = /(?:阶段|第[\d一二三四五]{1,2}[步轮期个](?:"[^"]{1,8}")?)$/;
const inBrackets = /^\((?:到|至)?20\d{2}年?(?:[—~至-]{1,2}20\d{2}年?)?\)/;

const time: LexemeReader = (text, at, last, context) => {
  if (/\d/.test(text.charAt(at - 1)) && last?.type !== 'separator') return null;
  // 第二阶段(2026—2028年): when it is.
  const years = phase.test(text.slice(Math.max(0, at - 12), at))
    ? inBrackets.exec(text.slice(at, at + 16))
    : null;
  const phaseTime = years && timeAt(text, at + 1, context);
  if (years && phaseTime && phaseTime.end === at + years[0].length - 1)
    return { type: 'time', start: at, end: phaseTime.end + 1, time: phaseTime };
  const found = timeAt(text, at, context) ?? (last === undefined ? looseTime(text, at, context) : null);
  if (found) return { type: 'time', start: at, end: found.end, time: found };
  const month =
    monthAt(text, at, context.yearTold ?? onlyYear(context)) ??
    yearEndAt(text, at, onlyYear(context) ?? context.yearParted ?? null);
  if (month) return { type: 'time', start: at, end: month.end, time: { start: at, isEnd: true, ...month } };
  // 春节前, 汛期前: a day that is not printed.
  const season = seasonTimes.exec(text.slice(at, at + 14))?.[0];
  if (season === undefined) return null;
  const end = at + season.length;
  return { type: 'time', start: at, end, time: { start: at, end, isEnd: true, period: null } };
};

/** The year of a plan for one year. */
const onlyYear = ({ period }: PeriodContext): number | null =>
  period && period.firstYear === period.lastYear ? period.lastYear : null;

/** 2025: 95% or 2025—95%: a year as a heading. */
function looseTime(text: string, at: number, context: PeriodContext) {
  const found = timeAt(text, at, context, true);
  return found && /^[:]/.test(text.slice(found.end)) ? found : null;
}

const rank: LexemeReader = (text, at) => {
  const found = rankAt(text, at);
  return found && { type: 'rank', start: at, end: found.end, rank: found };
};

const moves: ReadonlySet<string> = new Set(['reach', 'lowerTo', 'raise', 'hold', 'control']);

const figure: LexemeReader = (text, at, last) => {
  // 4·26宣传周: a day that names something.
  const day = /^(?:\d{1,2}·\d{1,2}(?="?\p{Script=Han})|\d{1,2}月\d{1,2}日(?="?\p{Script=Han}))/u.exec(
    text.slice(at, at + 8),
  )?.[0];
  if (day !== undefined) return { type: 'text', start: at, end: at + day.length };
  const isAsked = last?.type === 'verb' && moves.has(last.role);
  // 每万人3个 alone; 每人3个 may be for each of them.
  const isAlone =
    /^(?:$|[，。；;、:])/.test(text.charAt(at - 1)) && /^每[十百千万]/.test(text.slice(at, at + 2));
  const each = isAsked || isAlone ? perHeadAt(text, at) : null;
  if (each && (isAsked || /^(?:$|[，。；;、])/.test(text.charAt(each.end))))
    return { type: 'figure', start: at, end: each.end, figure: each };
  const found = figureAt(text, at);
  if (!found || isArticle(text, found, last)) return null;
  // 浓度每立方米20微克: what it is reckoned by stands in front.
  if (/克$/.test(found.unit ?? '') && text.endsWith('每立方米', at))
    return { type: 'figure', start: at, end: found.end, figure: { ...found, unit: `${found.unit}/立方米` } };
  return { type: 'figure', start: at, end: found.end, figure: found };
};

// 着力促进, 全力争取: 力 belongs to the word in front.
const withForce = /[着全大努奋尽合协聚用]$/;
// 定量化研究扎实推进: what is studied stands in front of 研究; 积极研究制定 says how.
const beforeStudy =
  /(?:积极|加快|深入|抓紧|适时|认真|持续|继续|全面|大力|鼓励|支持|组织|共同|联合|重点|前瞻|超前|[并将要拟可年])$/;

const isInWord = (text: string, at: number, last: Lexeme | undefined): boolean =>
  (last?.type === 'quoted' && /^研究(?:[，。；、]|$)/.test(text.slice(at, at + 3))) ||
  (last?.type === 'text' &&
    ((/^力/.test(text.charAt(at)) && withForce.test(text.charAt(at - 1))) ||
      (/^研究(?![制建出提设])/.test(text.slice(at, at + 3)) &&
        !beforeStudy.test(text.slice(Math.max(last.start, at - 3), at)))));

const commitment: LexemeReader = (text, at, last) => {
  if (findInnocent(text, at) || isInWord(text, at, last)) return null;
  const estimate = findEstimate(text, at);
  if (estimate) return { type: 'estimate', start: at, end: at + estimate.word.length };
  const found = findCommitment(text, at);
  return found && { type: 'commitment', start: at, end: at + found.word.length, strength: found.meaning };
};

const readers: readonly LexemeReader[] = [
  enumeration,
  referenceLexeme,
  time,
  bracketLexeme,
  rank,
  figure,
  commitment,
  verbLexeme,
  separator,
];

/** The pieces of an expression, in order; together they cover it. */
export function lexemesOf(text: string, context: PeriodContext): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let around: LexContext = context;
  for (let at = 0; at < text.length; ) {
    const last = lexemes.at(-1);
    const found = firstOf(text, at, last, around) ?? { type: 'text', start: at, end: at + 1 };
    at = found.end;
    const year = found.type === 'time' ? /^\d{4}/.exec(found.time.period ?? '')?.[0] : undefined;
    if (year !== undefined) {
      const isParted = /^\d{4}-(?!12-31)/.test((found.type === 'time' && found.time.period) || '');
      around = { ...context, yearTold: Number(year), ...(isParted && { yearParted: Number(year) }) };
    }
    if (found.type === 'text' && last?.type === 'text') lexemes[lexemes.length - 1] = { ...last, end: at };
    else lexemes.push(found);
  }
  return withOpenCounts(
    text,
    withListedBase(text, withSharedUnits(text, withBoundBehindNote(text, lexemes))),
  );
}

function firstOf(text: string, at: number, last: Lexeme | undefined, context: LexContext): Lexeme | null {
  for (const reader of readers) {
    const found = reader(text, at, last, context);
    if (found) return found;
  }
  return null;
}
