import { cellReference } from '../../read/workbook/cellReference.js';
import type { Correction, FixableFinding } from './correction.js';

/** Corrections by row of the sheet, counted from 1, and column, counted from 0. */
export type CellCorrections = ReadonlyMap<number, ReadonlyMap<number, Correction>>;

/** The corrections that findings at cells ask for. Of two at one cell the first counts. */
export function cellCorrections(findings: Iterable<FixableFinding>): CellCorrections {
  const rows = new Map<number, Map<number, Correction>>();
  for (const finding of findings) {
    const { fix, seen, where } = finding;
    const place = where.cell === undefined ? null : cellReference(where.cell);
    if (!fix || !place || seen === null) continue;
    const row = rows.get(place.row) ?? new Map<number, Correction>();
    if (!row.has(place.column)) row.set(place.column, { seen, by: fix.by, finding });
    rows.set(place.row, row);
  }
  return rows;
}
