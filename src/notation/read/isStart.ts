import type { Clause } from './clause.js';
import type { Item } from './item.js';

const fromWords = /(?:由|从|自)$|^(?:由|从)/;

/** Whether the figure is what the next one starts from: 由6.3件提高到12件, 6.3→12. */
export function isStart(clause: Clause, item: Item, next: Item | null): boolean {
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
  return (
    leads &&
    next.sign === '' &&
    (fromWords.test(before) || /(?:由|从)/.test(before.replace(/的$/, '')) || before === '')
  );
}
