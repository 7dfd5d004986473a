import type { NormalText } from '../text/normalText.js';
import { movingRoles } from '../words/movingRoles.js';
import type { Carried } from './carried.js';
import { isOtherMeasure } from './isOtherMeasure.js';
import type { Item } from './item.js';

// 转为, 作为 belong to other words.
const copula = /(?<=[\p{Script=Han}A-Za-z\d)"])(?<![行作成认以转])[为是]$|(?:确保|保证|保障|力争)在$/u;
// 累计新增300个, 争创3个: what is done stands inside the word.
const doing = /^累[计积](?:新增|建成|培[育养训]|完成|实现|达)/;

/** Whether an item says by a word of its own what its figure is, so that the verb in front holds no longer: 拥有量为300件. */
export function hasOwnWord({ text }: NormalText, { unit, verb }: Carried, { piece, sign }: Item): boolean {
  const { lexemes, figure } = piece;
  const [first] = lexemes;
  if (!figure || !first || !/^[、，]?$/.test(sign) || /^其中/.test(text.slice(first.start, figure.start)))
    return false;
  const own = lexemes.filter(({ end }) => end <= figure.start);
  // 是2020年的1.5倍.
  const said = own.findLast(
    ({ type, start, end }) => type !== 'time' && type !== 'estimate' && text.slice(start, end) !== '的',
  );
  if (said?.type === 'text' && copula.test(text.slice(first.start, said.end))) return true;
  if (own.some(({ start, end }) => doing.test(text.slice(start, end)))) return true;
  if (!verb || !movingRoles.has(verb.role)) return false;
  // 年均增长5.5%、实现300亿元: no yearly mean of the sum; 净增300家、争创3个.
  const isOther = isOtherMeasure(unit, figure.figure.unit ?? '');
  return own.some(({ start, end }) =>
    (isOther ? /^实现$|^争[创当做]$/ : /^争[创当做]$/).test(text.slice(start, end)),
  );
}
