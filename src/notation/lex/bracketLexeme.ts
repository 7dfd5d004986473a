import { rankAt } from '../scan/rankAt.js';
import type { LexemeReader } from './lexemeReader.js';

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

/** （…）, 《…》, “…”, and the mark of a note: ①. */
export const bracketLexeme: LexemeReader = (text, at, last) => {
  // 1.知识产权创造工程: the number of an item; in 12、年均增长8% it is a figure.
  const item =
    last === undefined
      ? /^\d{1,2}[.、](?!(?:年均|同比)?增[长速])(?=["《]?\p{Script=Han})/u.exec(text.slice(at, at + 8))?.[0]
      : undefined;
  if (item !== undefined) return { type: 'note', start: at, end: at + item.length };
  // 85①: a mark that a note below the table explains.
  if (/[\u2460-\u2473]/.test(text.charAt(at))) return { type: 'note', start: at, end: at + 1 };
  const open = text.charAt(at);
  if (open !== '(' && open !== '《' && open !== '"') return null;
  const end = closeOf(text, at);
  if (end < 0) return null;
  // 居全国“第一方阵”: a place among others, in marks.
  const band = open === '"' ? rankAt(text, at + 1) : null;
  if (band && band.band !== null && band.end === end - 1) return { type: 'rank', start: at, end, rank: band };
  return { type: open === '(' ? 'note' : 'quoted', start: at, end };
};
