import { figureAt } from '../scan/figureAt.js';
import { findInnocent, findVerb } from '../words/verbWords.js';
import type { LexemeReader } from './lexemeReader.js';

const seriesOfDeed =
  /^[\p{Script=Han}]{0,6}?(?:规模|半径|距离|经费|费用|收入|补助|标准|能力|水平|时限|时长|期限|周期|时间|环节|成本|人数|数量|户数|家数|件数|次数|总量|总额|金额|(?<![总多少无])数)(?:累计|年均|均|已)?(?=[\d约近超不达突过由从较比每]|提高|提升|增|占|$)/u;

// 再建10座, 再纳规3个: so many more, whatever the verb.
const moreOf =
  /^再(?![生制保贷就担融次提增降减压造])(?:\p{Script=Han}{1,2}|新[建增])(?=\d{1,6}[余多]?[万百千]?[个家座项条所处支名辆台户栋])/u;

const yielding = /增[产收效]$/;

/** Whether a figure follows a verb of one character, or behind 共 another verb: 五年共新增50家. */
const isAsked = (text: string, at: number, word: string): boolean =>
  figureAt(text, at + 1) !== null || (word === '共' && findVerb(text, at + 1) !== null);

/** 提高至少10个百分点: 至 belongs to 至少. */
function verbAt(text: string, at: number): ReturnType<typeof findVerb> {
  const found = findVerb(text, at);
  const end = at + (found?.word.length ?? 0);
  return found?.word.endsWith('至') && /^[少多]/.test(text.charAt(end))
    ? findVerb(text.slice(at, end - 1), 0)
    : found;
}

/** A verb or adverb of a target; a word that only holds one is text. */
export const verbLexeme: LexemeReader = (text, at) => {
  const innocent = findInnocent(text, at);
  const more = text.charAt(at) === '再' ? moreOf.exec(text.slice(at, at + 12)) : null;
  if (more) return { type: 'verb', start: at, end: at + more[0].length, role: 'add' };
  const found = verbAt(text, at);
  if (innocent && innocent.word.length >= (found?.word.length ?? 0)) {
    return { type: 'text', start: at, end: at + innocent.word.length };
  }
  // 增产75公斤, 增收2000元: in front of anything but a figure they are words of a name.
  if (found && yielding.test(found.word) && figureAt(text, at + found.word.length) === null)
    return { type: 'text', start: at, end: at + found.word.length };
  // 共 and 达 are words of their own only in front of a number.
  if (
    !found ||
    (found.word.length === 1 && !isAsked(text, at, found.word) && !/^[全国家省市]/.test(text.charAt(at + 1)))
  )
    return null;
  // 维持率, 培训率: a series, whatever verb its name begins with.
  const end = at + found.word.length;
  if (text.charAt(end) === '率' && found.meaning !== 'grow' && found.meaning !== 'each')
    return { type: 'text', start: at, end: end + 1 };
  // 服务企业数, 培训人数: a series that begins with what is done.
  // 制定地方标准10项: the standards are what is made.
  const isMade =
    /[制订参布]/.test(found.word) && /^[\p{Script=Han}]{0,6}标准/u.test(text.slice(end, end + 8));
  if (found.meaning === 'bring' && !isMade && seriesOfDeed.test(text.slice(end, end + 14)))
    return { type: 'text', start: at, end };
  if (found.word === '共' && !isAsked(text, at, '共')) return null;
  return { type: 'verb', start: at, end: at + found.word.length, role: found.meaning };
};
