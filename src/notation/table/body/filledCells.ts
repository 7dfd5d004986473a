import type { BodyCell, BodyRow } from './bodyRow.js';

/** The cells of a row that hold something; of merged ones the first. */
export function filledCells({ cells }: BodyRow): BodyCell[] {
  const texts = new Set<string>();
  return cells.filter(({ text }) => {
    const isNew = text.trim() !== '' && !texts.has(text);
    texts.add(text);
    return isNew;
  });
}
