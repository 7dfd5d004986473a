import type { DetailsOf, Finding, FindingCode } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Cell } from '../read/cell.js';
import type { SheetField } from '../read/layout/sheetField.js';
import type { Row } from '../read/row.js';
import { rowText, rowWhere } from '../read/row.js';

/** The cells of one row by what they hold, and the findings about them so far. */
export class RowCells<F extends string = SheetField> {
  readonly #row: Row<F>;
  readonly #findings: Finding[] = [];

  constructor(row: Row<F>) {
    this.#row = row;
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Trimmed text of a cell; empty when the column is not there. */
  text(field: F): string {
    return rowText(this.#row, field);
  }

  /** A cell as its file holds it. */
  cell(field: F): Cell {
    return this.#row.cells[this.#row.columns.get(field)?.index ?? -1] ?? '';
  }

  /** Unit in the heading of a column. */
  unitOf(field: F): string | undefined {
    return this.#row.columns.get(field)?.unit;
  }

  /** Notes a finding at a cell. Gives `undefined`, which then stands for the value. */
  note<C extends FindingCode>(field: F, code: C, details: DetailsOf<C>): undefined {
    this.#findings.push(finding(code, rowWhere(this.#row, field), details));
    return undefined;
  }
}
