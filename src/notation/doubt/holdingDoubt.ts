import type { Lexeme } from '../lex/lexeme.js';
import type { DoubtRule } from './doubt.js';

const changing: ReadonlySet<string> = new Set([
  'raise',
  'lower',
  'grow',
  'net',
  'hold',
  'control',
  'lowerTo',
]);
const counting = /^[百千]?[万亿]?(?:个|家|件|项|名|场|次|条|所|套|台|座|期|处|支)$/;
const sized = /^(?:以[上下内]|及以|的)/;
const stated = /全部|均|都|已|[为是]/;

/**
 * A name that holds more than a name: a verb of change, a count of its own, or behind the figure a statement. Whatever
 * it says, the reading made no use of it.
 */
export const holdingDoubt: DoubtRule = ({ name, figure, lexemes, normal, verb }) => {
  if (!name || !figure) return null;
  const inside = lexemes.filter(({ start, end }) => start >= name.start && end <= name.end);
  const isCount = (lexeme: Lexeme): boolean =>
    lexeme.type === 'figure' &&
    lexeme.figure.comparator === null &&
    counting.test(lexeme.figure.unit ?? '') &&
    !sized.test(normal.text.slice(lexeme.end, lexeme.end + 2));
  const isChange = (lexeme: Lexeme): boolean =>
    lexeme.type === 'verb' &&
    changing.has(lexeme.role) &&
    lexeme.start !== verb?.start &&
    lexeme.end < name.end;
  const odd = inside.find((lexeme) => isCount(lexeme) || isChange(lexeme));
  const isStated =
    name.start >= figure.end &&
    (stated.test(name.text) || inside.some(({ type, end }) => type === 'verb' && end < name.end));
  if (!odd && !isStated) return null;
  return {
    words: odd ? normal.text.slice(odd.start, odd.end) : name.text,
    why: {
      zh: '读作名称的一部分，读法里没有用上',
      en: 'taken for a part of the name, and not used otherwise',
    },
  };
};
