import type { NormalText } from '../text/normalText.js';
import { movingRoles } from '../words/movingRoles.js';
import { namelessTypes } from './asideTypes.js';
import type { Carried } from './carried.js';
import type { Item } from './item.js';

const ofTheSame: ReadonlySet<string> = new Set([
  ...movingRoles,
  'reach',
  'total',
  'average',
  'each',
  'yearOnYear',
]);

// 是现在的2倍, 比目前增加100亿元, 增长到2025年的100亿元.
const comparedWithNow =
  /^(?:的|[为是]|(?:总[量数额]|总规模)[为是]?)$|^(?:相当于|[是为比较])(?:现在|目前|当前|如今|现状|现有|原来)的?$/;

/** The name holds on for an item that prints none and goes on about the same: …达6.5件，年均提高0.5件. */
export function carriedName({ text }: NormalText, { name }: Carried, { piece, sign }: Item): Carried['name'] {
  const isSame = piece.lexemes.every(
    (lexeme) =>
      namelessTypes.has(lexeme.type) ||
      (lexeme.type === 'verb' && ofTheSame.has(lexeme.role)) ||
      comparedWithNow.test(text.slice(lexeme.start, lexeme.end)),
  );
  const isNext =
    /^[，；;]$/.test(sign) ||
    (sign === '、' && piece.lexemes.some(({ type }) => type === 'time' || type === 'verb'));
  return sign === '' || (isNext && isSame) ? name : null;
}
