import { contradicts } from '../scan/contradicts.js';
import type { Clause } from './clause.js';

/** How far the figure of a clause can be trusted. */
export type Damage = 'broken' | 'doubtful';

// Signs that no plan prints right in front of a figure or right behind it.
const brokenBefore = /(?:^|[^A-Za-z])[lIOoQ]$|[.·_=?!;□■�]$|--$|\d[\p{Script=Han}]{0,2}$/u;
const brokenBehind = /^(?:[.·_?]|[-—~](?!\p{Script=Han})|%|[a-zA-Z]|\])/u;
const doubtfulBefore = /[￥¥$*,]$/;
const doubtfulBehind = /^[*[]/;
const symbols = /^[<>=≥≤]+$/;

/**
 * Whether signs beside a figure show that something was lost or added: 12..5, 85%%, l5件, 12①.
 *
 * @returns `doubtful` where the figure may stand as it is: 12*, ￥500万, and a bare 2025 that may be a year
 */
export function damageOf(clause: Clause): Damage | null {
  const { figure, normal, verb } = clause;
  if (!figure) return null;
  const { comparatorSpans, unit, digits, comparator } = figure.figure;
  const previous = clause.lexemes[clause.lexemes.indexOf(figure) - 1];
  const from = previous?.type === 'time' ? previous.end : clause.start;
  const before = normal.text.slice(Math.max(from, figure.start - 6), figure.start);
  const behind = normal.text.slice(figure.end, Math.min(clause.end, figure.end + 3));
  const isBare = unit === null && comparator === null && !verb;
  const isDigitBefore = /\d\p{Script=Han}{0,2}$/u.test(before);
  if (brokenBefore.test(before) && (!isDigitBefore || isBare)) return 'broken';
  if (/-$/.test(before) && normal.text.charAt(figure.start) === '-') return 'broken';
  if (brokenBehind.test(behind) && !(unit !== null && /^[a-zA-Z]/.test(behind))) return 'broken';
  const words = comparatorSpans.map(([start, end]) => normal.text.slice(start, end));
  if (contradicts(normal.text, figure.figure)) return 'broken';
  const signs = words.filter((word) => symbols.test(word));
  const isYearLike =
    isBare &&
    /^(?:19[5-9]|20[0-6])\d$/.test(normal.text.slice(digits[0], digits[1])) &&
    clause.context.column !== undefined;
  const isDoubted =
    signs.length > 1 || doubtfulBefore.test(before) || doubtfulBehind.test(behind) || isYearLike;
  return isDoubted ? 'doubtful' : null;
}
