import type { WorkbookCell, WorkbookRow, WorkbookSheet } from '../../write/workbook.js';
import { acrossAll } from './acrossAll.js';
import { sheetRow, wideRow } from './sheetRow.js';
import type { View, ViewCell, ViewColumn } from './view.js';

/** A view as a sheet: title, remarks, a head that stays in view and is printed on every page, and the rows. */
export function viewSheet({ name, title, notes, columns, sections, none }: View): WorkbookSheet {
  const widths = columns.map(({ width }) => width);
  const across = (cell: WorkbookCell): WorkbookRow => wideRow(cell, widths);
  const above = [
    across({ value: title, look: 'title' }),
    ...notes.map(({ text, tone }) => across({ value: text, look: 'note', ...(tone && { tone }) })),
  ];
  const head = sheetRow(
    columns.map(({ head: value }) => ({ value, look: 'head' })),
    widths,
  );
  const body = sections.flatMap(({ heading, rows }) => [
    ...(heading === null ? [] : [{ row: across({ value: heading, look: 'group' }), isAcross: true }]),
    ...rows.map((cells) => ({
      row: sheetRow(
        columns.map((column, index) => cellOf(cells[index], column)),
        widths,
      ),
      isAcross: false,
    })),
  ]);
  const isEmpty = body.length === 0;
  const rows = isEmpty
    ? [...above, across({ value: none, look: 'text' })]
    : [...above, head, ...body.map(({ row }) => row)];
  const first = above.length + 1;
  const wide = body.flatMap(({ isAcross }, index) => (isAcross ? [first + index] : []));
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows,
    merged: acrossAll([...above.keys(), ...(isEmpty ? [above.length] : wide)], columns.length),
    ...(!isEmpty && { frozen: { rows: first, columns: 0 } }),
    // Filtered, rows would leave their headings.
    ...(!isEmpty &&
      wide.length === 0 && {
        filtered: {
          firstRow: above.length,
          firstColumn: 0,
          lastRow: rows.length - 1,
          lastColumn: columns.length - 1,
        },
      }),
    print: {
      orientation: 'landscape',
      ...(!isEmpty && { headRows: { first: above.length, last: above.length } }),
      footer: title,
    },
  };
}

function cellOf(cell: ViewCell | undefined, { align = 'left' }: ViewColumn): WorkbookCell {
  const { text, number, tone } = cell ?? { text: '' };
  const look = { left: 'text', centre: 'centred', right: 'number' } as const;
  return {
    value: number ? number.value : text,
    look: look[align],
    ...(number && { format: number.format }),
    ...(tone && { tone }),
  };
}
