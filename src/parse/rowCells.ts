import type { DetailsOf, Finding, FindingCode } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { LongField } from '../read/longField.js';
import type { LongSheet } from '../read/readLongSheet.js';
import type { SheetRow } from '../read/sheetRow.js';

/** The cells of one row by what they hold, and the findings about them so far. */
export interface RowCells {
  /** Trimmed text of a cell; empty when the column is not there. */
  readonly text: (field: LongField) => string;
  /** Notes a finding at a cell. Gives `undefined`, which then stands for the value. */
  readonly note: <C extends FindingCode>(field: LongField, code: C, details: DetailsOf<C>) => undefined;
  readonly findings: readonly Finding[];
}

/** Gives each row of a sheet its cells by name. */
export function rowCellsOf(sheet: LongSheet): (row: SheetRow) => RowCells {
  const indexes = new Map(sheet.columns.map(({ field, index }) => [field, index]));
  return (row) => {
    const findings: Finding[] = [];
    return {
      text: (field) => (row.cells[indexes.get(field) ?? -1] ?? '').trim(),
      note: (field, code, details) => {
        findings.push(finding(code, sheet.whereOf(row, field), details));
        return undefined;
      },
      findings,
    };
  };
}
