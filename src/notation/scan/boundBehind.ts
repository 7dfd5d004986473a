import { findComparatorAfter } from '../words/comparatorWords.js';
import type { Bound } from './bound.js';

const mostWords = 2;
// 起来, 起步: 起 begins another word.
const rising = /^起[来步到点家草源诉]/;

/** 95（含）以上: the remark that the figure counts stands in between. */
const behindInclusion = (text: string, at: number): number =>
  /^\(含\)/.test(text.slice(at, at + 3)) ? at + 3 : at;

/** 1000+: as many or more, unless the sign joins parts of a structure. */
function plusAt(text: string, at: number): Bound | null {
  const isBound = text.charAt(at) === '+' && /^(?:$|[，。；、)\n])/.test(text.charAt(at + 1));
  return isBound ? { at: at + 1, comparator: 'gte', isRound: false, spans: [[at, at + 1]] } : null;
}

/** 3个工作日内: 内 alone bounds a length of time. */
function withinAt(text: string, at: number): Bound | null {
  const isLength = /(?:小时|分钟|秒|工作日|自然日|天)$/.test(text.slice(Math.max(0, at - 3), at));
  const isBound = isLength && /^内(?![容部外在陆地涵控科河蒙])/.test(text.slice(at, at + 2));
  return isBound ? { at: at + 1, comparator: 'lte', isRound: false, spans: [[at, at + 1]] } : null;
}

/** One word behind a number, with the remark on either side of it. */
function wordAt(text: string, at: number): Bound | null {
  const start = behindInclusion(text, at);
  const found = findComparatorAfter(text, start);
  if (!found) return withinAt(text, at) ?? plusAt(text, at);
  if (rising.test(text.slice(start, start + 2))) return null;
  const end = start + found.word.length;
  const remark = /^\((?:含|不含)\)/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const { comparator, isRound = false } = found.meaning;
  return { at: end + remark, comparator, isRound, spans: [[start, end]] };
}

/** The words behind a number, at most two: 以上左右. What was said in front of it goes first. */
export function boundBehind(text: string, at: number, before: Bound): Bound {
  let bound: Bound = { ...before, at };
  for (let round = 0; round < mostWords; round += 1) {
    const word = wordAt(text, bound.at);
    if (!word) break;
    bound = {
      at: word.at,
      comparator: bound.comparator && bound.comparator !== 'approx' ? bound.comparator : word.comparator,
      isRound: bound.isRound || word.isRound,
      spans: [...bound.spans, ...word.spans],
    };
  }
  return bound;
}
