import { finding } from '../../finding/finding.js';
import { FindingsError } from '../../finding/findingsError.js';
import type { Where } from '../../finding/where.js';
import type { Cell } from '../cell.js';
import { columnLimit } from '../layout/columnLimit.js';
import type { SheetRow } from '../sheetRow.js';
import { cellReference } from './cellReference.js';
import { cellTextCollector } from './cellTextCollector.js';
import { longestKept } from './longestKept.js';
import { plainRows } from './plainRows.js';
import type { XmlHandler } from './readXml.js';
import type { WorkbookTables } from './workbookCell.js';
import { workbookCell } from './workbookCell.js';

/**
 * Puts rows together out of the elements `row`, `c` (a cell), `v` (its value), `f` (its formula) and `is` (its text), and
 * takes those that are plain as they stand.
 */
export function rowHandler(
  tables: WorkbookTables,
  where: Where,
  take: (row: SheetRow) => void,
): Required<XmlHandler> {
  const plainRow = plainRows(tables);
  const collector = cellTextCollector();
  let cells: Cell[] = [];
  let row = 0;
  let column = -1;
  let cell = { type: '', value: '', formula: '', isFormula: false, inline: '', style: 0 };
  let inside: 'v' | 'f' | 'is' | null = null;
  const openRow = (reference: string | undefined): void => {
    const number = reference === undefined ? row + 1 : Number(reference);
    // Rows that go back, or beyond the last that a sheet can have, were not written by a spreadsheet.
    if (!(number > row && cellReference(`A${number}`))) throw damaged(where);
    row = number;
    column = -1;
    cells = [];
  };
  const openCell = (attribute: (name: string) => string | undefined): void => {
    const reference = attribute('r');
    const place = reference === undefined ? { column: column + 1, row } : cellReference(reference);
    if (!place || place.row !== row || place.column <= column) throw damaged(where);
    column = place.column;
    const style = Number(attribute('s') ?? 0);
    cell = { type: attribute('t') ?? 'n', value: '', formula: '', isFormula: false, inline: '', style };
  };
  return {
    shortcut: {
      tags: /<sheetData>|<\/row>/g,
      take: (text, from) => {
        let at = from;
        for (let plain = plainRow(text, at); plain; plain = plainRow(text, at)) {
          openRow(plain.number);
          take({ row, record: row, cells: plain.cells });
          at = plain.end;
        }
        return at;
      },
    },
    open: (name, attribute) => {
      if (name === 'row') openRow(attribute('r'));
      else if (name === 'c') openCell(attribute);
      else if (name === 'v' || name === 'f' || name === 'is') inside = name;
      if (name === 'f') cell.isFormula = true;
      if (inside === 'is') collector.open(name);
    },
    text: (text) => {
      if (inside === 'v') cell.value = begun(cell.value, text);
      else if (inside === 'f') cell.formula = begun(cell.formula, text);
      else if (inside === 'is') collector.text(text);
    },
    close: (name) => {
      if (inside === 'is') collector.close(name);
      if (name === 'is') cell.inline = collector.take();
      if (name === inside) inside = null;
      if (name === 'c') put(cells, column, workbookCell(cell, tables), { row, where });
      if (name === 'row') take({ row, record: row, cells });
    },
  };
}

/** A text and what goes on with it, as far as a cell can hold it. */
const begun = (text: string, more: string): string =>
  text.length < longestKept ? (text + more).slice(0, longestKept) : text;

/** Puts a cell in its column; blank ones that only carry a format are left out. */
function put(cells: Cell[], column: number, cell: Cell, { row, where }: { row: number; where: Where }): void {
  if (cell === '') return;
  if (column >= columnLimit) {
    const seen = String(column + 1);
    throw new FindingsError([
      finding('sheet/tooManyColumns', { ...where, row }, { seen, limit: columnLimit }),
    ]);
  }
  while (cells.length < column) cells.push('');
  cells.push(cell);
}

const damaged = (where: Where): FindingsError =>
  new FindingsError([finding('file/workbookDamaged', where, {})]);
