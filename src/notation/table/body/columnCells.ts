import type { RawColumn } from '../head/rawColumn.js';
import { alignRow } from './alignRow.js';
import type { BodyRow } from './bodyRow.js';
import { fitness } from './fitness.js';
import { roleOfRaw } from './roleOfRaw.js';

/** The texts that stand under each column, as far as the headings alone tell, for what only the cells can tell. */
export function columnCells(
  rows: readonly BodyRow[],
  columns: readonly RawColumn[],
): (column: RawColumn) => readonly string[] {
  const roles = columns.map(roleOfRaw);
  const under: string[][] = columns.map(() => []);
  const put = (text: string | undefined, at: number) => {
    if (text !== undefined && text.trim() !== '') under[at]?.push(text);
  };
  for (const { cells, isLoose } of rows) {
    if (isLoose || cells.length < 2) continue;
    const texts = cells.map(({ text }) => text);
    const isInPlace = texts.every((text, at) => fitness(text, roles[at] ?? 'ignored') > -1);
    const filled = texts.filter((text) => text.trim() !== '');
    const alignment = isInPlace ? null : alignRow(filled, roles);
    if (alignment) for (const [at, places] of alignment.entries()) put(filled[places[0] ?? -1], at);
    else for (const [at] of columns.entries()) put(texts[at], at);
  }
  return ({ index }) => under[index] ?? [];
}
