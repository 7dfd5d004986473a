import { textWidth, wideCharacters } from './textWidth.js';

const opening = '“‘（《〈「『【〔(';
const closing = '”’）》〉」』】〕，。、；：！？％%…';
const word = `[^\\s${wideCharacters}${opening}${closing}]`;
// What never comes apart: a Chinese character or a word, with the marks that lean on it.
const piece = new RegExp(
  `\\s+|[${opening}]*(?:${word}+|[^\\s${opening}${closing}])?[${closing}]+|[${opening}]*(?:${word}+|[^\\s])`,
  'gu',
);

/** The pieces of a line, blanks among them; a line may end after any of them. */
const piecesOf = (text: string): readonly string[] => text.match(piece) ?? [];

/**
 * A text broken into lines of at most `width` columns: between Chinese characters or at blanks, never before a closing
 * mark or after an opening one. A word longer than a whole line is cut.
 *
 * @example
 * wrapText('指标“完成率”，', 6) // ['指标', '“完成', '率”，']
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const next of piecesOf(text)) {
    if (textWidth((line + next).trimEnd()) <= width) {
      line += next;
      continue;
    }
    if (line.trim()) lines.push(line.trimEnd());
    const rest = cutToWidth(next.trimStart(), width);
    line = rest.pop() ?? '';
    lines.push(...rest);
  }
  return line.trim() || lines.length === 0 ? [...lines, line.trimEnd()] : lines;
}

/** Columns of the widest piece that cannot be broken: what a column of a table needs at least. */
export function widthNeeded(text: string): number {
  return Math.max(0, ...piecesOf(text).map((part) => textWidth(part.trim())));
}

function cutToWidth(text: string, width: number): string[] {
  if (textWidth(text) <= width) return [text];
  const lines = [''];
  for (const character of text) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && textWidth(line + character) > width) lines.push(character);
    else lines[lines.length - 1] = line + character;
  }
  return lines;
}
