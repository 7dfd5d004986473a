import type { Lexeme, TimeLexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import { isAdverb } from './isAdverb.js';
import { isFigureOnly } from './isFigureOnly.js';
import type { Item } from './item.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What falls to one item of a list with 分别. */
export interface Share {
  readonly time?: TimeLexeme;
  /** Stretch of the name. */
  readonly name?: Stretch;
  /** True where names, times and figures do not come out even. */
  readonly isUneven?: true;
}

const asides = new Set(['time', 'commitment', 'estimate']);

const timesIn = (lexemes: readonly Lexeme[]): TimeLexeme[] =>
  lexemes.flatMap((lexeme) => (lexeme.type === 'time' ? [lexeme] : []));
/** Where 年均 or 每年 begins, which is no part of the names: 甲、乙年均分别增长. */
const adverbStart = (lexemes: readonly Lexeme[]): number =>
  lexemes.find((lexeme) => lexeme.type === 'verb' && isAdverb(lexeme))?.start ?? Number.POSITIVE_INFINITY;
const isTimeOnly = (normal: NormalText, { piece }: Item): boolean =>
  piece.lexemes.length > 0 &&
  piece.lexemes.every(
    ({ type, start, end }) =>
      type === 'time' || (type === 'text' && /^[和与及]$/.test(normal.text.slice(start, end))),
  );

/** The names in front of 分别, parted by 、 and 和, or by 、 alone where that comes out even. */
const namesIn = (normal: NormalText, start: number, end: number, count: number): Stretch[] => {
  const all = partedBy(/[、和与及]/g, normal, start, end);
  const listed = partedBy(/、/g, normal, start, end);
  return all.length !== count && listed.length === count ? listed : all;
};

function partedBy(sign: RegExp, normal: NormalText, start: number, end: number): Stretch[] {
  const names: Stretch[] = [];
  let from = start;
  for (const match of normal.text.slice(start, end).matchAll(sign)) {
    names.push({ start: from, end: start + match.index });
    from = start + match.index + 1;
  }
  return [...names, { start: from, end }].filter((name) => name.end > name.start);
}

/**
 * What falls to each item where 分别 deals names or years out to figures: 甲、乙分别达到5%、6%.
 *
 * @returns the shares by the index of their item
 */
export function sharesOf(normal: NormalText, items: readonly Item[]): ReadonlyMap<number, Share> {
  const shares = new Map<number, Share>();
  for (const [index, item] of items.entries()) {
    const [first, last] = [item.piece.lexemes[0], item.piece.figure];
    const word = first && last ? normal.text.slice(first.start, last.start).indexOf('分别') : -1;
    if (!first || word < 0) continue;
    let count = 1;
    for (
      let next = items[index + count];
      next && isFigureOnly(normal, next) && next.sign !== '；';
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
    const times = items.slice(back, index + 1).flatMap(({ piece }) => timesIn(piece.lexemes));
    const verb = item.piece.lexemes.find(({ type, start }) => type === 'time' && start > first.start) ?? {
      start: first.start + word,
    };
    const nameEnd = Math.min(
      first.start + word,
      adverbStart(item.piece.lexemes),
      verb.start - (/[比较]$/.test(normal.text.slice(0, verb.start)) ? 1 : 0),
    );
    const head = item.piece.lexemes.find(({ type }) => !asides.has(type)) ?? first;
    const names = namesIn(normal, head.start, nameEnd, count);
    for (let at = 0; at < count; at += 1) shares.set(index + at, shareOf(at, count, names, times));
  }
  return shares;
}

function shareOf(at: number, count: number, names: readonly Stretch[], times: readonly TimeLexeme[]): Share {
  const [name, time] = [names[at], times[at]];
  if (count > 1 && times.length === count && time) return { time };
  if (count > 1 && names.length === count && name) return { name };
  return { isUneven: true };
}
