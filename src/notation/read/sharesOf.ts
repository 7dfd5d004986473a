import type { ValueOf } from '../../model/label.js';
import type { Lexeme, TimeLexeme } from '../lex/lexeme.js';
import { hasBoundBehind } from '../scan/boundSide.js';
import type { ScannedFigure } from '../scan/scannedFigure.js';
import type { Stretch } from '../scan/stretch.js';
import { unscaled } from '../scan/unscaled.js';
import type { NormalText } from '../text/normalText.js';
import { isJoinWord } from '../words/joinWords.js';
import { movingRoles } from '../words/movingRoles.js';
import { asideTypes } from './asideTypes.js';
import type { Words } from './clause.js';
import { isAdverb } from './isAdverb.js';
import { isFigureOnly } from './isFigureOnly.js';
import type { Item } from './item.js';
import { namesListed } from './namesListed.js';
import { sharedNames } from './sharedNames.js';

/** What falls to one item of a list with 分别. */
export interface Share {
  readonly time?: TimeLexeme;
  readonly name?: Words;
  /** Where the names stand. */
  readonly list: Stretch;
  /** True for all but the first: they go on about the same change. */
  readonly isNext?: true;
  /** What stands behind the last figure and holds for all: 4‰和5‰以下. */
  readonly comparator?: ValueOf<'comparator'>;
  /** True where names, times and figures do not come out even. */
  readonly isUneven?: true;
}

const dealing: ReadonlySet<string> = new Set([...movingRoles, 'reach']);

/** What is dealt out: a figure, or 翻一番 that prints none. */
const saidIn = ({ text }: NormalText, { piece: { lexemes, figure } }: Pick<Item, 'piece'>): Lexeme | null =>
  figure ??
  lexemes.find(({ type, start, end }) => type === 'verb' && /[番倍半]$/.test(text.slice(start, end))) ??
  null;

/** 8%, 和7%, 翻两番: a figure that something is dealt to, with a verb of its own or without. */
const isDealtTo = (normal: NormalText, { piece, sign }: Item): boolean =>
  sign !== '；' &&
  saidIn(normal, { piece }) !== null &&
  piece.lexemes.every(
    (lexeme) =>
      lexeme.type === 'figure' ||
      lexeme.type === 'note' ||
      (lexeme.type === 'verb' && dealing.has(lexeme.role)) ||
      (lexeme.type === 'text' && isJoinWord(normal.text.slice(lexeme.start, lexeme.end))),
  );

const partOf = /^其中[:，]?/;

/** 比2020年, 在2020年基础上: a time that is compared with; 占比 is the end of a share. */
const isCompared = ({ text }: NormalText, { start, end }: TimeLexeme): boolean =>
  /(?:[^占]比|较)$/.test(text.slice(0, start)) || /^的?基础上/.test(text.slice(end, end + 4));

const timesIn = (lexemes: readonly Lexeme[]): TimeLexeme[] =>
  lexemes.flatMap((lexeme) => (lexeme.type === 'time' ? [lexeme] : []));
/** Where 年均 or 每年 begins, which is no part of the names: 甲、乙年均分别增长. */
const adverbStart = (lexemes: readonly Lexeme[]): number =>
  lexemes.find((lexeme) => lexeme.type === 'verb' && isAdverb(lexeme))?.start ?? Number.POSITIVE_INFINITY;
const isTimeOnly = (normal: NormalText, { piece }: Item): boolean =>
  piece.lexemes.some(({ type }) => type === 'time') &&
  piece.lexemes.every(
    ({ type, start, end }) =>
      asideTypes.has(type) || (type === 'text' && /^[和与及]$/.test(normal.text.slice(start, end))),
  );

/** 增长6%和8%: two figures of one unit, and 分别 is not printed. */
const isPaired = (normal: NormalText, { piece: { figure } }: Item, next: Item | undefined): boolean => {
  const second = next?.piece.figure?.figure;
  return (
    next?.sign === '' &&
    isFigureOnly(normal, next) &&
    next.piece.lexemes[0]?.type === 'text' &&
    figure !== null &&
    second !== undefined &&
    figure.figure.unit === second.unit
  );
};

const verbStart = ({ piece: { lexemes, figure } }: Item): number =>
  lexemes.find(({ type }) => type === 'verb')?.start ?? figure?.start ?? 0;

/** The names in front of 分别, parted by 、 and 和, or by 、 alone where that comes out even. */
const namesIn = (normal: NormalText, start: number, end: number, count: number): Words[] => {
  const all = namesListed(normal, start, end);
  const listed = namesListed(normal, start, end, /、/g);
  return all.length !== count && listed.length === count ? listed : all;
};

/**
 * What falls to each item where 分别 deals names or years out to figures: 甲、乙分别达到5%、6%.
 *
 * @returns the shares by the index of their item
 */
export function sharesOf(normal: NormalText, items: readonly Item[]): ReadonlyMap<number, Share> {
  const shares = new Map<number, Share>();
  for (const [index, item] of items.entries()) {
    const [first, last] = [item.piece.lexemes[0], saidIn(normal, item)];
    const word = first && last ? normal.text.slice(first.start, last.start).indexOf('分别') : -1;
    if (!first || (word < 0 && (shares.has(index) || !isPaired(normal, item, items[index + 1])))) continue;
    let count = 1;
    for (
      let next = items[index + count];
      next && isDealtTo(normal, next) && (next.sign !== '，' || isFigureOnly(normal, next));
      next = items[index + count]
    )
      count += 1;
    let back = index;
    for (
      let before = items[back - 1];
      (items[back]?.sign === '、' || (back === index && items[back]?.sign === '，')) &&
      before &&
      isTimeOnly(normal, before);
      before = items[back - 1]
    )
      back -= 1;
    const times = items
      .slice(back, index + 1)
      .flatMap(({ piece }) => timesIn(piece.lexemes))
      .filter((time) => !isCompared(normal, time));
    const wordAt = word < 0 ? verbStart(item) : first.start + word;
    const time = timesIn(item.piece.lexemes).find(({ start }) => start > first.start);
    const timeAt = time ? time.start - Number(isCompared(normal, time)) : wordAt;
    const head = item.piece.lexemes.find(({ type }) => !asideTypes.has(type)) ?? first;
    const wish = item.piece.lexemes.find(
      ({ type, start }) => (type === 'commitment' || type === 'estimate') && start > head.start,
    );
    const nameEnd = Math.min(wordAt, timeAt, adverbStart(item.piece.lexemes), wish?.start ?? wordAt);
    const all = items.slice(index, index + count);
    const names = sharedNames(
      normal,
      namesIn(
        normal,
        head.start + (partOf.exec(normal.text.slice(head.start, nameEnd))?.[0].length ?? 0),
        nameEnd,
        count,
      ),
      count,
      isOneMeasure(all),
    );
    const isPlain = word >= 0 || names.some(({ isMade }) => isMade);
    const isBare = items.slice(index + 1, index + count).every((one) => isFigureOnly(normal, one));
    const bound = isBare ? boundBehind(items[index + count - 1]?.piece.figure?.figure) : null;
    for (let at = 0; at < count; at += 1)
      shares.set(index + at, {
        ...(isPlain ? shareOf(at, count, names, times) : { isUneven: true }),
        list: [head.start, nameEnd],
        ...(bound && { comparator: bound }),
      });
  }
  return shares;
}

/** 300个和300张 are of two measures. */
const isOneMeasure = (items: readonly Item[]): boolean =>
  new Set(
    items.flatMap(({ piece: { figure } }) => {
      const unit = figure?.figure.unit ?? null;
      return unit === null ? [] : unscaled(unit);
    }),
  ).size <= 1;

/** 以下 behind a figure; a word in front of it is of that figure alone. */
const boundBehind = (figure: ScannedFigure | undefined): Share['comparator'] | null =>
  figure && hasBoundBehind(figure) ? figure.comparator : null;

function shareOf(
  at: number,
  count: number,
  names: readonly Words[],
  times: readonly TimeLexeme[],
): Omit<Share, 'list'> {
  const [name, time] = [names[at], times[at]];
  const isNext = at > 0 && ({ isNext: true } as const);
  // 城乡居民收入分别增长6%: each of both.
  if (count === 1 && names[0]?.text.startsWith('城乡')) return {};
  if (count > 1 && times.length === count && time) return { time, ...isNext };
  if (count > 1 && names.length === count && name)
    return { name, ...isNext, ...(name.isHalf && { isUneven: true }) };
  return { isUneven: true, ...isNext };
}
