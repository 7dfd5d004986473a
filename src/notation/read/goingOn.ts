import type { Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import { moreCountWords } from '../words/countWords.js';
import { isDeed } from '../words/isDeed.js';
import { isWork } from '../words/isWork.js';
import { isPredicated } from './isPredicated.js';
import type { Segment } from './segmentsOf.js';

const counting = new RegExp(`^[百千]?万?[${moreCountWords}]$`);
// 创新能力强, 具有核心竞争力: words of what things are like.
const attribute =
  /(?:[强高大好优多快全新广深精足硬低]|完善|规范|先进|突出|显著|明显|鲜明|合理|领先|一流|优[良美越]|完备|集[中聚]|雄厚|丰富|精湛|便[捷利]|活跃|成熟|绿色|智能|高效)$|^(?:具[有备]|拥有|集(?!群|团|体|成)|懂|会(?!议|展)|善|爱|有(?!色|机)|以|符合|掌握)/;
const closed = /的["“]?[\p{Script=Han}A-Za-z]{2,16}["”]?$/u;
// …的茶企予以扶持: more than a name.
const furthered = /(?:予以|给予|进行)\p{Script=Han}{2}$/u;

const wordsOf = ({ text }: NormalText, lexemes: readonly Lexeme[]): string =>
  text.slice(lexemes[0]?.start ?? 0, lexemes.at(-1)?.end ?? 0);

const isName = ({ type }: Lexeme): boolean => type === 'text' || type === 'quoted';

/** Where the words behind a counted figure begin; -1 where nothing of the sort ends the segment. */
function behindCount({ lexemes }: Segment): number {
  const at = lexemes.findIndex(
    (lexeme) => lexeme.type === 'figure' && counting.test(lexeme.figure.unit ?? ''),
  );
  const rest = lexemes.slice(at + 1);
  const isRest = rest.every(
    (one) => isName(one) || (one.type === 'figure' && one.figure.comparator !== null) || one.type === 'verb',
  );
  return at >= 0 && rest[0] && isName(rest[0]) && isRest ? at + 1 : -1;
}

const isAnew = ({ text }: NormalText, { lexemes: [first], sign }: Segment): boolean =>
  sign !== '、' ||
  first === undefined ||
  ['figure', 'time', 'commitment', 'estimate'].includes(first.type) ||
  // N个应用场景: so many as there will be.
  /^[NnXx]个/.test(text.slice(first.start, first.start + 2));

/**
 * How many of the segments behind go on with what is counted: 10个创新能力强、具有核心竞争力的企业 has attributes to the
 * one that ends in 的, 20个设计中心、绿色工厂 counts both.
 *
 * @returns their number, and where in the head the words begin that they go on with
 */
export function goingOn(
  normal: NormalText,
  head: Segment,
  behind: readonly Segment[],
): { readonly from: number; readonly count: number } | null {
  const from = behindCount(head);
  const first = behind.findIndex((one) => isAnew(normal, one));
  const run = first < 0 ? behind : behind.slice(0, first);
  if (from < 0 || run.length === 0) return null;
  const told = head.lexemes.slice(from);
  const isLike = attribute.test(wordsOf(normal, told)) || told.at(-1)?.type === 'figure';
  const last = run.findIndex(({ lexemes }) => closed.test(wordsOf(normal, lexemes)));
  if (last >= 0 && furthered.test(wordsOf(normal, run[last]?.lexemes ?? []))) return null;
  if (isLike && last >= 0) return { from, count: last + 1 };
  const isMore = ({ lexemes }: Segment): boolean => {
    const words = wordsOf(normal, lexemes);
    return lexemes.every(isName) && !isDeed(words) && !isWork(words) && !isPredicated({ words, lexemes });
  };
  const other = run.findIndex((segment) => !isMore(segment));
  const count = other < 0 ? run.length : other;
  return count > 0 && told.every(isName) ? { from, count } : null;
}
