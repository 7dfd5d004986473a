import type { DetailsOf, Finding, FindingCode } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Cell } from '../read/cell.js';
import type { SheetField } from '../read/layout/sheetField.js';
import type { Row } from '../read/row.js';
import { rowText, rowWhere } from '../read/row.js';

/** The cells of one row by what they hold, and the findings about them so far. */
export interface RowCells<F extends string = SheetField> {
  /** Trimmed text of a cell; empty when the column is not there. */
  readonly text: (field: F) => string;
  /** A cell as its file holds it. */
  readonly cell: (field: F) => Cell;
  /** Unit in the heading of a column. */
  readonly unitOf: (field: F) => string | undefined;
  /** Notes a finding at a cell. Gives `undefined`, which then stands for the value. */
  readonly note: <C extends FindingCode>(field: F, code: C, details: DetailsOf<C>) => undefined;
  readonly findings: readonly Finding[];
}

/** Gives the cells of a row by name. */
export function rowCellsOf<F extends string = SheetField>(row: Row<F>): RowCells<F> {
  const findings: Finding[] = [];
  return {
    text: (field) => rowText(row, field),
    cell: (field) => row.cells[row.columns.get(field)?.index ?? -1] ?? '',
    unitOf: (field) => row.columns.get(field)?.unit,
    note: (field, code, details) => {
      findings.push(finding(code, rowWhere(row, field), details));
      return undefined;
    },
    findings,
  };
}
