import { movingRoles } from '../words/movingRoles.js';
import type { DoubtRule } from './doubt.js';

const stated = /全部|均|都|已|[为是]/;

/**
 * A name that holds more than a name: a verb of change, or behind the figure a statement. Whatever it says, the reading
 * made no use of it.
 */
export const holdingDoubt: DoubtRule = ({ name, figure, lexemes, normal, verb }) => {
  if (!name || !figure) return null;
  const verbs = lexemes.filter(
    ({ type, start, end }) => type === 'verb' && start >= name.start && end < name.end,
  );
  const odd = verbs.find(
    (lexeme) => lexeme.type === 'verb' && movingRoles.has(lexeme.role) && lexeme.start !== verb?.start,
  );
  const isStated = name.start >= figure.end && (stated.test(name.text) || verbs.length > 0);
  if (!odd && !isStated) return null;
  return {
    words: odd ? normal.text.slice(odd.start, odd.end) : name.text,
    why: {
      zh: '读作名称的一部分，读法里没有用上',
      en: 'taken for a part of the name, and not used otherwise',
    },
  };
};
