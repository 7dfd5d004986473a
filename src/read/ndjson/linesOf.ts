import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';

/** A line of a text. */
export interface TextLine {
  /** Its number, counted from 1. */
  readonly row: number;
  readonly text: string;
}

/** Longest line, in characters, that is waited for. */
const longestLine = 1 << 24;

/** The lines of a text as they come, blank ones left out. A line without end ends the reading. */
export async function* linesOf(
  text: AsyncIterable<string>,
  tell: (found: Finding) => void,
  where: Where = {},
): AsyncGenerator<TextLine> {
  let row = 0;
  let pieces: string[] = [];
  let held = 0;
  for await (const chunk of text) {
    const lines = chunk.split('\n');
    pieces.push(lines[0] as string);
    for (const next of lines.slice(1)) {
      const line = pieces.join('');
      row++;
      if (line.trim() !== '') yield { row, text: line };
      pieces = [next];
      held = 0;
    }
    held += pieces.at(-1)?.length ?? 0;
    if (held > longestLine) {
      const seen = pieces[0] as string;
      tell(finding('row/tooLarge', { ...where, row: row + 1 }, { seen, limit: longestLine }));
      return;
    }
  }
  const line = pieces.join('');
  if (line.trim() !== '') yield { row: row + 1, text: line };
}
