import { cellText } from './cellText.js';
import type { TextRow } from './tableText.js';

const pipes = /[|｜│┃]/;
const frameSigns = /^[\s|｜│┃+\-─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬]+$/;

/** Whether a line only draws the frame of the table. */
const isFrame = (line: string): boolean => frameSigns.test(line) && /[-─━═]{2}/.test(line);

/** Whether a line of Markdown only parts the head from the rows: |---|:--:|. */
export const isSeparator = (line: string): boolean =>
  pipes.test(line) && /-/.test(line) && /^[\s|｜│┃:-]+$/.test(line) && !/[^|｜│┃\s]\s+[^|｜│┃\s]/.test(line);

/** Cells between pipes; one that is escaped belongs to the cell. */
const partsOf = (line: string): string[] =>
  line
    .replace(/\\\|/g, '\uE000')
    .split(pipes)
    .map((cell) => cellText(cell.replace(/\uE000/g, '|')));

const isFramed = (line: string): boolean =>
  pipes.test(line.trim().charAt(0)) || pipes.test(line.trim().slice(-1));

/**
 * The cells of a row. A pipe at either end frames it and parts nothing; below a head without a frame it may as well stand
 * beside an empty cell, and does where the row is then as wide as the head.
 */
function cellsOf(line: string, head: string): string[] {
  const cells = partsOf(line);
  if (!isFramed(head) && cells.length === partsOf(head).length) return cells;
  if (pipes.test(line.trimStart().charAt(0))) cells.shift();
  if (pipes.test(line.trimEnd().slice(-1))) cells.pop();
  return cells;
}

/** Rows whose cells are parted by pipes, as Markdown and many converters write them. */
export function pipeRows(lines: readonly string[]): TextRow[] {
  const head = lines.find((line) => pipes.test(line)) ?? '';
  return lines.flatMap((line, index): TextRow[] => {
    if (line.trim() === '' || isSeparator(line) || isFrame(line)) return [];
    return pipes.test(line)
      ? [{ row: index + 1, cells: cellsOf(line, head) }]
      : [{ row: index + 1, cells: [cellText(line)], isLoose: true }];
  });
}
