import type { ValueOf } from '../../model/label.js';
import type { Period } from '../../quantity/period.js';
import type { FigureLexeme, Lexeme, TimeLexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import { deadlineOf } from '../scan/deadlineOf.js';
import type { NormalText } from '../text/normalText.js';
import { spanIn } from '../text/spanIn.js';
import { idleWords } from '../words/idleWords.js';
import type { Adverb, Clause, GoverningVerb, Words } from './clause.js';
import { farComparatorOf } from './farComparatorOf.js';
import type { Piece } from './piecesOf.js';

/** What earlier clauses leave for later ones. */
export interface Carried {
  readonly time: TimeLexeme | null;
  readonly verb: GoverningVerb | null;
  readonly adverbs: ReadonlySet<Adverb>;
  readonly commitment: Clause['commitment'];
  readonly isEstimated: boolean;
  readonly comparator: ValueOf<'comparator'> | null;
  readonly name: Words | null;
  readonly from: Period | null;
}

export const nothingCarried: Carried = {
  time: null,
  verb: null,
  adverbs: new Set(),
  commitment: null,
  isEstimated: false,
  comparator: null,
  name: null,
  from: null,
};

const adverbRoles = new Set<string>(['total', 'average', 'each', 'yearOnYear'] satisfies Adverb[]);
const isAdverb = (lexeme: Lexeme): boolean => lexeme.type === 'verb' && adverbRoles.has(lexeme.role);
const comparing = /(?:比|较|相较于?|与|以|对比|相比|同)$/;

const wordsAt = ({ text }: NormalText, start: number, end: number): Words => ({
  start,
  end,
  text: text.slice(start, end),
});

/** Whether a time is what a change is reckoned from: 比2020年, 2020年的1.5倍, 与2020年相比. */
function isReference({ text }: NormalText, lexemes: readonly Lexeme[], at: number): boolean {
  const time = lexemes[at] as TimeLexeme;
  const before = text.slice(Math.max(0, time.start - 3), time.start);
  const behind = text.slice(time.end, time.end + 4);
  if (
    /(?:高于|低于|超过|好于|优于)$/.test(before) ||
    /^(?:相比|为基数|为基期|基础上|的?水平|的?基数)/.test(behind)
  )
    return true;
  if (comparing.test(before) && lexemes[at - 1] !== undefined) return true;
  const next = lexemes[at + 1]?.type === 'text' ? lexemes[at + 2] : lexemes[at + 1];
  return (
    /^的?/.test(behind) &&
    next?.type === 'figure' &&
    (next.figure.unit === '倍' || next.figure.unit === '番') &&
    behind.startsWith('的')
  );
}

function verbOf(normal: NormalText, lexemes: readonly Lexeme[], figureAt: number): GoverningVerb | null {
  const before = figureAt < 0 ? lexemes : lexemes.slice(0, figureAt);
  const verbs = before.flatMap((lexeme) => (lexeme.type === 'verb' && !isAdverb(lexeme) ? [lexeme] : []));
  const isAdding = verbs.find(({ role }) => role === 'add' || role === 'net');
  const last = verbs.at(-1);
  // 新增…达到 counts what is new; 新增 in front of a share or a fall does not.
  const chosen =
    isAdding && (last?.role === 'reach' || last?.role === 'build' || last?.role === 'bring')
      ? isAdding
      : last;
  if (!chosen) return null;
  const role = chosen.role as GoverningVerb['role'];
  return { ...wordsAt(normal, chosen.start, chosen.end), role };
}

const nameTypes = new Set(['text', 'quoted', 'note', 'reference', 'rank']);
const nameHead = /^(?:其中[:，]?|使|将|把|全面|的|以|在|:|均|也|并|和|及|以及|与)+/;
// 占比 and 收入比 end in 比 and are names; 比 alone led to a time that is taken out.
const nameTail =
  /(?:的|(?<![占入床护师生性总对环同百])比|较|相|[由从](?:(?:19|20)\d{2}年[底末]?)?|分别|均|:|将|再|要|不断|持续|逐步|稳步|进一步|明显|显著|大幅|有效|有所|至少有|达到|力争|争取|努力|至少|最少|至多|最多|最低)+$/;
const noName = new RegExp(
  `^(?:(?:${idleWords})+|增速|增长率|增幅|增长速度|现状|目标|总量达|(?:与|比|较|以|在|是|为)?(?:(?:19|20)\\d{2}年|基期|现状|现有)(?:的)?(?:基础上|相比)?)$`,
);

/** A name without the particles around it. */
const trimmed = (normal: NormalText, from: number, to: number): Words | null => {
  const start = from + (nameHead.exec(normal.text.slice(from, to))?.[0].length ?? 0);
  const end = to - (nameTail.exec(normal.text.slice(start, to))?.[0].length ?? 0);
  return end > start && !noName.test(normal.text.slice(start, end)) ? wordsAt(normal, start, end) : null;
};

const predicate =
  /(?:持续|稳定|继续)?(?:进入|位居|位列|稳居|居|跻身|走在|重回|处于|排名第?|列|达到|高于|低于|优于|快于|超过|与|不低于|不高于|全覆盖|零的?突破|全国前|全省前|逐年|不断|持续|稳步|进一步|明显|显著|大幅|更加|基本)/;

/** Where the words about a thing begin, in a clause without verb and figure. */
function predicateStart({ text }: NormalText, start: number, end: number): number {
  const found = predicate.exec(text.slice(start, end));
  return found ? start + found.index : end;
}

const overBase = /(?:不?[低高大小]于|不少于|不?超过)[^，。；、]{1,24}的$/;
const compared =
  /(?:不?[高低优快慢好]于|超过|领先|[比较与和](?=.*[高低快慢多少]出?$)).*(?:平均|水平|增速|均值)/;

/** Where a name ends that a comparison with others follows: 比全省平均水平高, 优于全省平均水平. */
function comparedStart({ text }: NormalText, start: number, border: number): number {
  const words = text.slice(start, Math.min(border, start + 60));
  const found = overBase.exec(words) ?? compared.exec(words);
  return found ? start + found.index : border;
}

/** The words from the first lexeme to the last. */
function nameIn(normal: NormalText, lexemes: readonly Lexeme[]): Words | null {
  const [head, tail] = [lexemes[0], lexemes.at(-1)];
  return head && tail ? trimmed(normal, head.start, tail.end) : null;
}

/** What is measured: the words in front of the verb, or else those around the figure. */
function nameOfPiece(
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
    const name = trimmed(normal, first.start, Math.min(last.end, end));
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

const isNaming = (lexeme: Lexeme): boolean =>
  nameTypes.has(lexeme.type) || lexeme.type === 'verb' || lexeme.type === 'figure';

const eachPattern =
  /^(?:各(?:县|市|区|旗|盟|州|乡|镇|街道|街(?=至|新|均|都|要|应|$)|街镇|省|地级?市|设区市|旗县区|区县|市县|县区|镇街|部门|单位)+(?:\([^)]{1,12}\))?|每个?(?:县|市|区|旗|乡|镇|街道|村|社区|行政村|地级市|设区市|区县|县区|镇街)+(?:\([^)]{1,16}\))?(?!人口|万))/;

function scopeOf(normal: NormalText, lexemes: readonly Lexeme[]): Words | null {
  const first = lexemes.find(({ type }) => type === 'text');
  if (!first) return null;
  const match = eachPattern.exec(normal.text.slice(first.start, first.start + 40));
  return match && wordsAt(normal, first.start, first.start + match[0].length);
}

interface ClauseTime {
  readonly by: string | null;
  readonly byBasis: Clause['byBasis'];
  readonly window: Period | null;
  readonly isOverYears: boolean;
  readonly time: TimeLexeme | null;
}

/** The deadline: printed here, or with an earlier clause, or given, or the last year of the plan. */
function timeOf(
  own: TimeLexeme | null,
  carried: TimeLexeme | null,
  { by, period }: TargetContext,
): ClauseTime {
  const time = own ?? carried;
  const told = time?.time.period ?? null;
  const isOverYears = (told?.includes('/') ?? false) || time?.time.years !== undefined;
  const window = told?.includes('/') ? told : null;
  if (told && time && !time.time.isStart)
    return { by: deadlineOf(told), byBasis: own ? 'printed' : 'carried', window, isOverYears, time };
  if (by) return { by, byBasis: 'context', window, isOverYears, time };
  if (period) return { by: String(period.lastYear), byBasis: 'plan', window, isOverYears, time };
  return { by: null, byBasis: 'none', window, isOverYears, time };
}

/** A piece with what stands around it, ready to be read. */
export function clauseOf(normal: NormalText, piece: Piece, carried: Carried, context: TargetContext): Clause {
  const { lexemes, figure } = piece;
  const figureAt = figure ? lexemes.indexOf(figure) : -1;
  const times = lexemes.flatMap((lexeme, at) =>
    lexeme.type === 'time' ? [{ lexeme, isFrom: isReference(normal, lexemes, at) }] : [],
  );
  const own = times.filter(({ isFrom }) => !isFrom).map(({ lexeme }) => lexeme);
  const since = times.find(({ isFrom }) => isFrom)?.lexeme.time.period ?? null;
  const from = since?.endsWith('-12-31') ? deadlineOf(since) : since;
  const time = timeOf(own.at(-1) ?? null, carried.time, context);
  const scope = scopeOf(normal, lexemes);
  const outsideScope = scope ? afterScope(lexemes, scope.end) : lexemes;
  const ownVerb = verbOf(normal, lexemes, figureAt);
  const adverbs = lexemes.flatMap((lexeme) =>
    lexeme.type === 'verb' && isAdverb(lexeme) && isAdverbHere(normal, lexemes, lexeme)
      ? [lexeme.role as Adverb]
      : [],
  );
  const name = nameOfPiece(normal, outsideScope, figure, ownVerb);
  const commitment = lexemes.find((lexeme) => lexeme.type === 'commitment');
  const [first, last] = [lexemes[0], lexemes.at(-1)];
  const isListed = ownVerb === null && carried.verb !== null;
  return {
    normal,
    context,
    lexemes,
    words: lexemes
      .filter(
        ({ type }) => type !== 'time' && type !== 'commitment' && type !== 'estimate' && type !== 'note',
      )
      .map(({ start, end }) => normal.text.slice(start, end))
      .join(''),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    figure,
    verb: ownVerb ?? (isListed && carried.verb ? { ...carried.verb, isCarried: true } : null),
    adverbs: new Set([...adverbs, ...(isListed ? carried.adverbs : [])]),
    name: name ?? carried.name,
    from: from ?? (isListed ? carried.from : null),
    isOverYears: time.isOverYears && (own.length > 0 || isListed),
    window: own.length > 0 || isListed ? time.window : null,
    by: time.by,
    byBasis: time.byBasis,
    timeSpan: own.length > 0 && time.time ? spanIn(normal, time.time.start, time.time.end) : null,
    isSoFar: time.time?.time.isSoFar === true,
    commitment: commitment
      ? { strength: commitment.strength, words: wordsAt(normal, commitment.start, commitment.end) }
      : carried.commitment,
    farComparator: farComparatorOf(normal, first?.start ?? 0, ownVerb, figure) ?? carried.comparator,
    isEstimated: carried.isEstimated || lexemes.some(({ type }) => type === 'estimate'),
    scope,
  };
}

// 年均浓度, 年均气温: a mean that is measured, not a sum spread over years.
const measuredMean = /^.{0,6}?(?:浓度|气温|降水|降雨|温度|PM|值|水平|暴露)/;

/** 年均 in front of a verb or a figure is an adverb; in 年均浓度 it belongs to the name. */
function isAdverbHere(normal: NormalText, lexemes: readonly Lexeme[], adverb: Lexeme): boolean {
  if (adverb.type !== 'verb' || adverb.role !== 'average') return true;
  const at = lexemes.indexOf(adverb);
  const next = lexemes[at + 1];
  if (next?.type !== 'text') return next === undefined || next.type === 'verb' || next.type === 'figure';
  const isFirst = lexemes.slice(0, at).every(({ type }) => type === 'time' || type === 'commitment');
  return (
    normal.text.startsWith('分别', next.start) ||
    (isFirst && !measuredMean.test(normal.text.slice(next.start, next.start + 8)))
  );
}

const afterScope = (lexemes: readonly Lexeme[], end: number): Lexeme[] =>
  lexemes.flatMap((lexeme) =>
    lexeme.end <= end
      ? []
      : lexeme.start < end && lexeme.type === 'text'
        ? [{ ...lexeme, start: end }]
        : [lexeme],
  );
