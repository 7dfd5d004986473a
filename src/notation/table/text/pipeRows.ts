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
function cellsOf(line: string): string[] {
  const cells = line
    .replace(/\\\|/g, '\uE000')
    .split(pipes)
    .map((cell) => cellText(cell.replace(/\uE000/g, '|')));
  // A pipe at either end frames the row and parts nothing.
  if (pipes.test(line.trimStart().charAt(0))) cells.shift();
  if (pipes.test(line.trimEnd().slice(-1))) cells.pop();
  return cells;
}

/** Rows whose cells are parted by pipes, as Markdown and many converters write them. */
export function pipeRows(lines: readonly string[]): TextRow[] {
  return lines.flatMap((line, index): TextRow[] => {
    if (line.trim() === '' || isSeparator(line) || isFrame(line)) return [];
    return pipes.test(line)
      ? [{ row: index + 1, cells: cellsOf(line) }]
      : [{ row: index + 1, cells: [cellText(line)], isLoose: true }];
  });
}
