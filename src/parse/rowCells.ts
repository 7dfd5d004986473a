import type { DetailsOf, Finding, FindingCode } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Cell } from '../read/cell.js';
import type { SheetField } from '../read/layout/sheetField.js';
import type { Row } from '../read/row.js';
import { rowText, rowWhere } from '../read/row.js';

const none: readonly Finding[] = [];

/** The cells of one row by what they hold, and the findings about them so far. */
export class RowCells<F extends string = SheetField> {
  #row: Row<F>;
  #findings: Finding[] | null = null;

  constructor(row: Row<F>) {
    this.#row = row;
  }

  get findings(): readonly Finding[] {
    return this.#findings ?? none;
  }

  /** Leaves the row for another, of which there are no findings yet. What was found in the last stays as it was given. */
  goOnTo(row: Row<F>): this {
    this.#row = row;
    this.#findings = null;
    return this;
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
    this.#findings ??= [];
    this.#findings.push(finding(code, rowWhere(this.#row, field), details));
    return undefined;
  }
}
