import type { Language } from '../../../model/label.js';
import type { Plan } from '../../../model/plan.js';
import type { Text } from '../../../model/text.js';
import type { WorkbookCell, WorkbookSheet } from '../../../write/workbook.js';
import { acrossAll } from '../acrossAll.js';
import { sheetRow, wideRow } from '../sheetRow.js';

/** A column of a sheet to be filled in. Its heading is one that reading a sheet understands without being told. */
export interface FormColumn<R> {
  readonly head: Text;
  readonly width: number;
  readonly isHidden?: true;
  readonly cell: (row: R, plan: Plan, language: Language) => WorkbookCell;
}

/** What stands on a sheet to be filled in. */
interface Form<R> {
  readonly name: string;
  readonly title: string;
  /** Rows between the title and the table. */
  readonly remarks: readonly WorkbookCell[];
  readonly columns: readonly FormColumn<R>[];
  readonly rows: readonly R[];
  /** Columns that stay in view. */
  readonly frozenColumns: number;
}

/** A sheet to be filled in: title, remarks, and a table whose head is printed on every page. What is no entry is locked. */
export function formSheet<R>(form: Form<R>, plan: Plan, language: Language): WorkbookSheet {
  const { name, title, columns, rows } = form;
  const widths = columns.map(({ width, isHidden }) => (isHidden ? 0 : width));
  const above: readonly WorkbookCell[] = [{ value: title, look: 'title' }, ...form.remarks];
  const head = columns.map((column): WorkbookCell => ({ value: column.head[language], look: 'head' }));
  const body = rows.map((row) => columns.map(({ cell }) => cell(row, plan, language)));
  return {
    name,
    columns: columns.map(({ width, isHidden }) => ({ width, ...(isHidden && { isHidden }) })),
    rows: [
      ...above.map((cell) => wideRow(cell, widths)),
      ...[head, ...body].map((cells) => sheetRow(cells, widths)),
    ],
    merged: acrossAll([...above.keys()], columns.length),
    frozen: { rows: above.length + 1, columns: form.frozenColumns },
    isLocked: true,
    print: {
      orientation: 'landscape',
      headRows: { first: above.length, last: above.length },
      footer: title,
    },
  };
}
