import type { Lexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import type { NormalText } from '../text/normalText.js';
import { deedRoles } from '../words/deedRoles.js';
import { growthNames } from '../words/growthNames.js';
import { movingRoles } from '../words/movingRoles.js';
import { asideTypes } from './asideTypes.js';
import type { Carried } from './carried.js';
import type { Adverb, Clause, Words } from './clause.js';
import { clauseTimes } from './clauseTimes.js';
import { farComparatorOf } from './farComparatorOf.js';
import { isAdverb } from './isAdverb.js';
import { isAdverbHere } from './isAdverbHere.js';
import { isOneEach } from './isOneEach.js';
import { nameOfPiece } from './nameOfPiece.js';
import { noteAdverbOf } from './noteAdverbOf.js';
import { noteUnitOf } from './noteUnitOf.js';
import type { Piece } from './piecesOf.js';
import { scopeOf } from './scopeOf.js';
import { verbOf } from './verbOf.js';
import { wordsAt } from './wordsAt.js';

const plainWords = ({ text }: NormalText, lexemes: readonly Lexeme[]): string =>
  lexemes
    .filter(({ type }) => !asideTypes.has(type) && type !== 'note')
    .map(({ start, end }) => text.slice(start, end))
    .join('');

/** 全年 of a plan for one year, or beside a year that is printed, is that year. */
const isThatYear = (
  { text }: NormalText,
  lexemes: readonly Lexeme[],
  { start, end }: Lexeme,
  { time }: Carried,
  { period }: TargetContext,
): boolean => {
  if (text.slice(start, end) !== '全年') return false;
  if (!period || period.firstYear === period.lastYear) return true;
  const isDeed = lexemes.some((lexeme) => lexeme.type === 'verb' && lexeme.role === 'bring');
  return (
    !isDeed &&
    [...lexemes, ...(time ? [time] : [])].some(
      (lexeme) => lexeme.type === 'time' && /^\d{4}$/.test(lexeme.time.period ?? ''),
    )
  );
};

const adverbsIn = (
  normal: NormalText,
  lexemes: readonly Lexeme[],
  carried: Carried,
  context: TargetContext,
): Adverb[] =>
  lexemes.flatMap((lexeme) => {
    if (lexeme.type === 'note')
      return noteAdverbOf(normal.text.slice(lexeme.start + 1, lexeme.end - 1)) ?? [];
    return lexeme.type === 'verb' &&
      isAdverb(lexeme) &&
      isAdverbHere(normal, lexemes, lexeme) &&
      !isThatYear(normal, lexemes, lexeme, carried, context)
      ? [lexeme.role as Adverb]
      : [];
  });

function commitmentIn(normal: NormalText, lexemes: readonly Lexeme[]): Clause['commitment'] {
  const found = lexemes.find((lexeme) => lexeme.type === 'commitment');
  return found ? { strength: found.strength, words: wordsAt(normal, found.start, found.end) } : null;
}

/** The lexemes behind a scope, the one that it ends in cut there. */
const behindScope = (lexemes: readonly Lexeme[], scope: Words | null): readonly Lexeme[] =>
  scope === null
    ? lexemes
    : lexemes.flatMap((lexeme) => {
        if (lexeme.end <= scope.end) return [];
        return lexeme.start < scope.end && lexeme.type === 'text'
          ? [{ ...lexeme, start: scope.end }]
          : [lexeme];
      });

const early = /提前(?:(?<years>[1-9])|(?<one>一)|(?<two>[两二])|(?<three>三))年/;

/** 提前1年完成“十二五”任务: so many years earlier than the plan that is named. */
function byEarlier<Times extends Pick<Clause, 'by' | 'byBasis'>>(words: string, times: Times): Times {
  const found =
    times.byBasis === 'printed' && /^\d{4}$/.test(times.by ?? '') ? early.exec(words)?.groups : null;
  if (!found) return times;
  const years = Number(found.years ?? (found.one ? 1 : found.two ? 2 : 3));
  return { ...times, by: String(Number(times.by) - years) };
}

const growthEnd = new RegExp(`(?:年均)?(?:${growthNames})$`);

/** 收入年均增速20%，突破1500亿元: the income, and not its growth. */
function ofSeries(name: Words, figure: Piece['figure']): Words {
  const suffix = growthEnd.exec(name.text)?.[0] ?? '';
  const isLevel = figure !== null && !/^(?:[%‰倍番成]|个?百分点)?$/.test(figure.figure.unit ?? '');
  return suffix !== '' && isLevel && suffix.length + 1 < name.text.length && !name.isMade
    ? { ...name, end: name.end - suffix.length, text: name.text.slice(0, -suffix.length) }
    : name;
}

/** 新增20家，总数达到300家: all of what the item in front names, unless it is one of several. */
function nameFor(own: Words | null, { name, isListed }: Carried, figure: Piece['figure']): Words | null {
  const isWhole = own !== null && name !== null && /^总(?:[量数额]|规模)$/.test(own.text);
  // 36*: a mark is no name.
  if (own && /^[*＊①-⑳]+$/.test(own.text)) return null;
  if (own && (!isWhole || isListed)) return own;
  return name && ofSeries(name, figure);
}

/** A piece with what stands around it, ready to be read. */
export function clauseOf(normal: NormalText, piece: Piece, carried: Carried, around: TargetContext): Clause {
  const { lexemes, figure } = piece;
  const unit = around.unit ?? noteUnitOf(normal, lexemes, figure);
  const context = unit === null ? around : { ...around, unit };
  const [start, end] = [lexemes[0]?.start ?? 0, lexemes.at(-1)?.end ?? 0];
  const verb = verbOf(normal, lexemes, figure ? lexemes.indexOf(figure) : -1);
  // 累计服务800家、解决300项: over which years is told once for every deed of the list.
  const isDeed = verb !== null && deedRoles.has(verb.role);
  // 年均增长6%、新建30个: the mean is of the growth.
  const isOfGrowth =
    isDeed && carried.adverbs.has('average') && movingRoles.has(carried.verb?.role ?? 'reach');
  const isListed =
    carried.adverbs.size > 0
      ? verb === null || (isDeed && !isOfGrowth)
      : verb === null && carried.verb !== null;
  const listed = isListed ? carried : null;
  const own = adverbsIn(normal, lexemes, carried, context);
  const ownScope = scopeOf(normal, lexemes);
  // 因地制宜做大…: goes on about those of the clause in front.
  const scope = ownScope ?? (isOneEach(normal, lexemes, figure) ? carried.scope : null);
  return {
    normal,
    context,
    lexemes,
    words: plainWords(normal, lexemes),
    start,
    end,
    figure,
    verb: verb ?? (carried.verb && { ...carried.verb, isCarried: true }),
    adverbs: own.length > 0 ? new Set(own) : new Set(listed?.adverbs ?? []),
    name: nameFor(nameOfPiece(normal, behindScope(lexemes, ownScope), figure, verb), carried, figure),
    ...byEarlier(normal.text.slice(start, end), clauseTimes(normal, lexemes, carried.time, listed, context)),
    series: carried.series,
    commitment: commitmentIn(normal, lexemes) ?? carried.commitment,
    farComparator: farComparatorOf(normal, start, verb, figure) ?? carried.comparator,
    isEstimated: carried.isEstimated || lexemes.some(({ type }) => type === 'estimate'),
    scope,
    isPart: /^(?:其中|包括)/.test(normal.text.slice(start, figure?.start ?? start)),
  };
}
