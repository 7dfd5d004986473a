import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import { cellText } from '../cell.js';
import { isFilled } from '../isFilled.js';
import type { SheetRow } from '../sheetRow.js';
import { cellWhere, columnLetters } from '../sheetRow.js';
import type { Header } from './header.js';

/**
 * Columns that hold something on at least half of the rows and have no heading: it was lost, or its merged cell was taken
 * apart. They are not read. Row numbers are let pass.
 *
 * @param below the first rows below the header
 */
export function headlessColumns(
  { rows }: Pick<Header, 'rows'>,
  below: readonly SheetRow[],
  place: Where,
): Finding[] {
  const data = below.filter(({ cells }) => cells.filter(isFilled).length > 1);
  const last = rows.at(-1);
  if (!last || data.length === 0) return [];
  const width = Math.max(...data.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => rows.every(({ cells }) => !isFilled(cells[index] ?? '')))
    .flatMap((index) => {
      const held = data.flatMap(({ cells }) =>
        isFilled(cells[index] ?? '') ? cellText(cells[index] ?? '') : [],
      );
      const [seen] = held;
      if (seen === undefined || held.length * 2 < data.length || areRowNumbers(held)) return [];
      const details = { seen: seen.trim(), column: columnLetters(index) };
      return [finding('sheet/headingBlank', cellWhere(place, last, index, columnLetters(index)), details)];
    });
}

/** 1, 2, 3 … beside the rows need no heading. */
const areRowNumbers = (texts: readonly string[]): boolean =>
  texts.every((text, at) => Number(text) === Number(texts[0]) + at);
