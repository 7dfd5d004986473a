import type { Lexeme } from '../lex/lexeme.js';
import type { Adverb } from './clause.js';

const adverbRoles = new Set<string>(['total', 'average', 'each', 'yearOnYear'] satisfies Adverb[]);

/** Whether a word says over which years a figure is taken: 累计, 年均, 每年, 同比. */
export const isAdverb = (lexeme: Lexeme): boolean => lexeme.type === 'verb' && adverbRoles.has(lexeme.role);
