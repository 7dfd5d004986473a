import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import { isBlank } from '../isBlank.js';

/** A line of a text. */
export interface TextLine {
  /** Its number, counted from 1. */
  readonly row: number;
  readonly text: string;
}

/** Longest line, in characters, that is waited for. */
const longestLine = 1 << 24;

/** Few lines at a time: they are gone again before the engine takes them for something that stays. */
const linesAtATime = 64;

/** The lines of a text as they come, in batches of a piece of it each, blank ones left out. A line without end ends it all. */
export async function* linesOf(
  text: AsyncIterable<string>,
  tell: (found: Finding) => void,
  where: Where = {},
): AsyncGenerator<readonly TextLine[]> {
  let row = 0;
  let pieces: string[] = [];
  let held = 0;
  for await (const chunk of text) {
    let batch: TextLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      const own = chunk.slice(start, end);
      const line = pieces.length === 0 ? own : [...pieces, own].join('');
      start = end + 1;
      row++;
      if (!isBlank(line)) batch.push({ row, text: line });
      pieces = [];
      held = 0;
      if (batch.length < linesAtATime) continue;
      yield batch;
      batch = [];
    }
    pieces.push(chunk.slice(start));
    held += chunk.length - start;
    yield batch;
    if (held > longestLine) {
      const seen = pieces.find((piece) => piece !== '') ?? '';
      tell(finding('row/tooLarge', { ...where, row: row + 1 }, { seen, limit: longestLine }));
      return;
    }
  }
  const line = pieces.join('');
  if (!isBlank(line)) yield [{ row: row + 1, text: line }];
}
