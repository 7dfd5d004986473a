import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import { cellText } from '../cell.js';
import { isBlank } from '../isBlank.js';
import type { Row } from '../row.js';
import type { SheetRow } from '../sheetRow.js';
import { isBlankRow } from '../sheetRow.js';
import type { Column } from './column.js';
import type { Layout } from './layout.js';
import { noDataReasons } from './noDataReasons.js';
import { whyNoData } from './whyNoData.js';

/** What the rows of a body are read with. */
interface BodyOptions {
  /** The file and the sheet. */
  readonly place: Where;
  /** Whether a row that is not as wide as the header lost or gained a delimiter. */
  readonly isDelimited: boolean;
  readonly tell: (found: Finding) => void;
  /** Hears the row in which a note says that the figures are made up. */
  readonly onIllustrative?: (row: number) => void;
}

/**
 * Puts into a list, for each row below a header, the rows of what it says: one of a long sheet, one a period of a wide
 * sheet, none of a blank row, a note or a total.
 */
export function rowsOfSheet<F extends string>(
  layout: Layout<F>,
  options: BodyOptions,
): (row: SheetRow, taken: Row<F>[]) => void {
  const { place, isDelimited, tell, onIllustrative } = options;
  const readings = readingsOf(layout);
  const width = Math.max(...layout.header.rows.map(widthOf));
  const headings = layout.header.rows.map(({ cells }) => cells.map((cell) => cellText(cell).trim()));
  return (row, taken) => {
    if (isBlankRow(row)) return;
    const reason = whyNoData(row, headings);
    if (reason) {
      const seen = row.cells.map((cell) => cellText(cell).trim()).find((text) => text !== '') ?? '';
      if (reason === noDataReasons.illustrative) onIllustrative?.(row.row);
      tell(finding('row/skipped', { ...place, row: row.row }, { seen, reason }));
      return;
    }
    const fault = isDelimited ? widthFault(row, width, place) : null;
    if (fault) {
      tell(fault);
      return;
    }
    const { row: number, record, cells, json } = row;
    for (const columns of readings) {
      // Written out: to spread an object costs more than all the rest.
      if (json !== undefined) taken.push({ row: number, record, cells, place, columns, json });
      else taken.push({ row: number, record, cells, place, columns });
    }
  };
}

/** The columns that one row is read by: once in a long sheet, once for each period in a wide one. */
function readingsOf<F extends string>({
  kind,
  header: { columns },
}: Layout<F>): readonly ReadonlyMap<F, Column<F>>[] {
  const byField = (chosen: readonly Column<F>[]): ReadonlyMap<F, Column<F>> =>
    new Map(chosen.map((column) => [column.field, column]));
  if (kind === 'long') return [byField(columns)];
  const labels = columns.filter(({ field }) => field !== 'value' && field !== 'period');
  return columns
    .filter(({ field, period }) => field === 'value' && period !== undefined)
    .map((value) => {
      const period: Column<F> = {
        // Only figures are laid out wide, and they have periods.
        field: 'period' as F,
        index: value.index,
        header: value.header,
        fixed: value.period ?? '',
      };
      return byField([...labels, period, value]);
    });
}

/** Cells of a row up to the last that holds anything. */
function widthOf({ cells }: SheetRow): number {
  return cells.findLastIndex((cell) => !isBlank(cellText(cell))) + 1;
}

/** A row that lost or gained a delimiter has its values under the wrong headings: it is better not read at all. */
function widthFault(row: SheetRow, expected: number, place: Where): Finding | null {
  if (row.cells.length === expected) return null;
  const at = { ...place, row: row.row };
  if (row.cells.length < expected) {
    return finding('row/tooShort', at, { seen: String(row.cells.length), expected });
  }
  const width = widthOf(row);
  return width > expected ? finding('row/tooLong', at, { seen: String(width), expected }) : null;
}
