import type { Lexeme } from '../../lex/lexeme.js';
import { hasBoundBefore, hasBoundBehind } from '../../scan/boundSide.js';
import { movingRoles } from '../../words/movingRoles.js';
import { isPlainVerb } from '../isPlainVerb.js';
import { attributeUnit } from './attributeUnit.js';
import { countingUnit } from './countingUnit.js';
import { isParted } from './isParted.js';

/** Words of a name: 500米服务半径 goes on with what could be a deed. */
const isWord = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.type === 'text' || (lexeme?.type === 'verb' && lexeme.role === 'bring');

const isJoining = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && lexeme.end - lexeme.start <= 1;

const village = /^的?\p{Script=Han}{0,3}(?:[村屯组寨]|小区|社区|居民点)/u;

/** 引进50亿以上重大项目20个: a sum without its unit, and behind it how many of that size. */
function isSumAbove(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const [size, things, count] = [lexemes[at], lexemes[at + 1], lexemes[next]];
  if (size?.type !== 'figure' || count?.type !== 'figure' || things?.type !== 'text') return false;
  const { unit, places } = size.figure;
  return (
    unit === null &&
    places >= 8 &&
    next === at + 2 &&
    hasBoundBehind(size.figure) &&
    /^[百千]?[家个项]$/.test(count.figure.unit ?? '')
  );
}

/** Whether a verb in front asks for a figure; 实现 asks for what is reached behind it: 实现15分钟生活圈覆盖率达到90%. */
function isAskedFor(text: string, lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const isReached = lexemes
    .slice(at + 1, next)
    .some((one) => one.type === 'verb' && (one.role === 'reach' || movingRoles.has(one.role)));
  return lexemes
    .slice(0, at)
    .some((one) => isPlainVerb(one) && !(isReached && text.slice(one.start, one.end) === '实现'));
}

/**
 * Whether words follow a figure, then another one, and no verb asks for it, or it is of a unit that nothing is counted
 * in: 60岁以上老年人…达到72%.
 */
export function isUnasked(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  const next = lexemes.findIndex(({ type }, index) => index > at && type === 'figure');
  // 分别超过2万公里和1000公里: 和 alone joins two figures.
  if (lexeme?.type !== 'figure' || next < 0 || !isWord(lexemes[at + 1])) return false;
  if (next === at + 2 && isJoining(lexemes[at + 1])) return false;
  if (isParted(text, lexemes, at)) return false;
  const { unit, comparator } = lexeme.figure;
  const isGoverned = isAskedFor(text, lexemes, at, next);
  const isSize = !isGoverned && /^[百千]?万?[人户张分]$/.test(unit ?? '');
  // 完成20户以上自然村道路3000公里.
  const isOfPlace =
    /^[百千]?万?[人户]$/.test(unit ?? '') &&
    comparator !== null &&
    village.test(text.slice(lexeme.end, lexeme.end + 6));
  const isAttribute =
    (attributeUnit.test(unit ?? '') || isSize || isOfPlace || isSumAbove(lexemes, at, next)) &&
    comparator !== null;
  // 年专利申请量超2000件的县市区超过30个: how many there are to be stands behind the thing of that size.
  const [things, count] = [lexemes[at + 1], lexemes[next]];
  const isCountOf =
    count?.type === 'figure' &&
    countingUnit.test(count.figure.unit ?? '') &&
    hasBoundBefore(count.figure) &&
    text.charAt(things?.start ?? 0) === '的';
  const leadsToVerb = isCountOf || lexemes.slice(at + 1, next).some(isPlainVerb);
  // 5年维持率80%: the years belong to the name.
  const isAge = /^(?:年|岁|周岁|个月|小时|分钟|米|公里|千米|平方米|天)$/.test(unit ?? '') && !isGoverned;
  // 26县居民收入…提升到0.75.
  const isOfPlaces = /^[县市区国省州盟旗镇乡村]$/.test(unit ?? '') && leadsToVerb && comparator === null;
  return (
    isAttribute ||
    isAge ||
    isOfPlaces ||
    (!isGoverned && leadsToVerb && (comparator !== null || unit === null))
  );
}
