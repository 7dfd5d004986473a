import type { FigureLexeme } from '../lex/lexeme.js';

const standing = /在(?:(?:(?:19|20)\d{2}年?[底末]?|"?十[一二三四]五"?[期末]*|现有|目前|现状|基期|上年)的?)?$/;
const ground = /^的?(?:水平)?的?基础之?上/;

/**
 * Where the words end that make a figure the ground of a change: 在2020年79.2岁的基础上提高1岁.
 *
 * @returns `null` where none do
 */
export function groundEnd(text: string, { start, end }: FigureLexeme): number | null {
  const words = ground.exec(text.slice(end, end + 8))?.[0];
  return words !== undefined && standing.test(text.slice(Math.max(0, start - 14), start))
    ? end + words.length
    : null;
}
