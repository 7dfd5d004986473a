import type { NamedRange } from 'hucre';
import { rangeName } from './rangeName.js';
import type { WorkbookSheet } from './workbook.js';

/**
 * The names by which a workbook knows what of a sheet is printed, and which of its rows on every page. The sheet is
 * named in apostrophes: without them a name with a blank or a bracket in it makes the whole file unreadable.
 */
export function printedRanges({ rows, columns, print }: WorkbookSheet, scope: string): NamedRange[] {
  if (!print) return [];
  const sheet = `'${scope.replaceAll("'", "''")}'`;
  const area = rangeName({
    firstRow: 0,
    firstColumn: 0,
    lastRow: Math.max(0, rows.length - 1),
    lastColumn: Math.max(0, columns.length - 1),
  }).replace(/([A-Z]+)(\d+)/g, (_, column, row) => `$${column}$${row}`);
  const { headRows } = print;
  return [
    { name: '_xlnm.Print_Area', range: `${sheet}!${area}`, scope },
    ...(headRows
      ? [
          {
            name: '_xlnm.Print_Titles',
            range: `${sheet}!$${headRows.first + 1}:$${headRows.last + 1}`,
            scope,
          },
        ]
      : []),
  ];
}
