import type { Finding } from '../../../finding/finding.js';
import type { Where } from '../../../finding/where.js';
import { tableFinding } from '../tableFinding.js';
import type { BodyRow } from './bodyRow.js';
import { cellKind } from './cellKind.js';

const longestName = 60;

/** Lines below a table that go on as its rows do, words and then figures, up to the first that is a sentence. */
export function lostRows(rows: readonly BodyRow[], place: Where): Finding[] {
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text).join(' '));
  const end = texts.findIndex((text) => text.length > longestName || /[。；：]/.test(text));
  const own = end < 0 ? texts : texts.slice(0, end);
  const isFigure = (text: string | undefined) => text !== undefined && cellKind(text) === 'figure';
  return own.flatMap((seen, at) => {
    const isName = cellKind(seen) === 'text' && own.slice(at + 1, at + 4).some(isFigure);
    return isName ? [tableFinding('table/rowUnread', { ...place, row: rows[at]?.row ?? 1 }, { seen })] : [];
  });
}
