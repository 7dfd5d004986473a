import type { NormalText } from '../text/normalText.js';
import type { Words } from './clause.js';
import { wordsAt } from './wordsAt.js';

// 普及率, 共和 and 参与 hold no word that joins.
const joins = /、|以及|(?<![共总饱温缓柔]|碳中)和(?![美谐平睦])|(?<!参)与|(?<![普涉波顾遍以])及/g;

/** The names of a stretch, parted by 、 and 和 or by the sign that is given. */
export function namesListed(normal: NormalText, start: number, end: number, sign: RegExp = joins): Words[] {
  const names: Words[] = [];
  let from = start;
  for (const match of normal.text.slice(start, end).matchAll(sign)) {
    names.push(wordsAt(normal, from, start + match.index));
    from = start + match.index + match[0].length;
  }
  return [...names, wordsAt(normal, from, end)].filter((name) => name.end > name.start);
}
