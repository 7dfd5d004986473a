import { movingRoles } from '../words/movingRoles.js';
import type { Clause } from './clause.js';
import { groundEnd } from './groundEnd.js';
import type { Item } from './item.js';

const fromWords = /(?:由|从|自)(?:目前|现在|当前|现有)?$|^(?:由|从)/;

/** 由2020年的 in front of a figure: what stands there without its 到 goes on behind the comma. */
const isOfStart = ({ normal, lexemes, start }: Clause, at: number): boolean =>
  lexemes.some((one) => one.type === 'time' && one.time.isStart === true && one.end <= at) ||
  /[由从自](?:目前|现在|当前|现有|原来|原有|基期|基准年?|[期时]?[末初]|的|约|近|不足)*$/.test(
    lexemes
      .filter((one) => one.end <= at && one.type !== 'time')
      .map((one) => normal.text.slice(Math.max(start, one.start), one.end))
      .join(''),
  );

const manner = /^(?:逐步|稳步|进一步|大幅度?|相应|[将要的约])+$/;

/** 逐步提高到100亿元, 到2025年的100亿元: nothing of a name of its own. */
const isGoal = ({ normal }: Clause, { piece: { lexemes, figure } }: Item): boolean =>
  lexemes.every(
    ({ type, start, end }) =>
      start >= (figure?.start ?? 0) || type !== 'text' || manner.test(normal.text.slice(start, end)),
  );

/** Whether the figure is what the next one starts from: 由6.3件提高到12件, 6.3→12. */
export function isStart(clause: Clause, item: Item, next: Item | null): boolean {
  if (clause.figure && next && groundEnd(clause.normal.text, clause.figure) !== null) return true;
  if (!clause.figure || !next?.piece.figure) return false;
  if (item.nextSign === '→') return true;
  const before = clause.normal.text.slice(clause.start, clause.figure.start);
  // 较2022年的120家翻一番.
  const isBase =
    /[比较][^，。；]{0,16}的$/.test(before) && /^[倍番%]$/.test(next.piece.figure.figure.unit ?? '');
  if (isBase && next.sign === '') return true;
  const leads = next.piece.lexemes.some(
    (lexeme) => lexeme.type === 'verb' && (lexeme.role === 'reach' || lexeme.role === 'lowerTo'),
  );
  // 由目前的79岁提高一年，达到80岁.
  if (leads && next.sign === '，' && /[由从](?:目前|现在|当前|现有)的?$/.test(before)) return true;
  const moves = next.piece.lexemes.some((lexeme) => lexeme.type === 'verb' && movingRoles.has(lexeme.role));
  // 从2020年的200件，到2025年的500件.
  const [first] = next.piece.lexemes;
  const isTimed =
    clause.verb === null &&
    first?.type === 'time' &&
    /^[到至]/.test(clause.normal.text.charAt(first.start)) &&
    next.piece.lexemes.every(({ type }) => type !== 'verb');
  if (
    (leads || moves || isTimed) &&
    next.sign === '，' &&
    isOfStart(clause, clause.figure.start) &&
    isGoal(clause, next)
  )
    return true;
  return (
    leads &&
    next.sign === '' &&
    (fromWords.test(before) || /(?:由|从)/.test(before.replace(/的$/, '')) || before === '')
  );
}
