import type { TextRow } from './tableText.js';

/** Every line that holds something, as a cell of its own. */
export function lineRows(lines: readonly string[]): TextRow[] {
  return lines.flatMap((line, index): TextRow[] => {
    const text = line.trim();
    return text === '' ? [] : [{ row: index + 1, cells: [text], isLoose: true }];
  });
}
