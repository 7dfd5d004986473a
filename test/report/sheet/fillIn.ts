import { openXlsx, saveXlsx } from 'hucre/xlsx';

/** A figure as a person types it: a number, or a percentage, which a spreadsheet stores as a share with a percent format. */
type Typed = number | string | { readonly percent: number };

/** A figure for a row, by the id of its indicator and the heading of the column. */
export interface Entry {
  readonly id: string;
  readonly head: string;
  readonly typed: Typed;
  /** Name of the part, where the row is of one. */
  readonly part?: string;
}

/**
 * Fills in a template as a person would: finds the row and the column by what stands there, and types into that cell.
 *
 * @param heads of the columns of ids and parts
 */
export async function fillIn(
  bytes: Uint8Array,
  entries: readonly Entry[],
  heads = { id: '指标编码', part: '分项' },
): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  for (const { id, head, typed, part = '' } of entries) {
    const place = workbook.sheets.flatMap((sheet) => {
      const headRow = sheet.rows.findIndex((row) => row.includes(heads.id));
      const column = (name: string): number => sheet.rows[headRow]?.indexOf(name) ?? -1;
      const row = sheet.rows.findIndex(
        (cells, index) =>
          index > headRow && cells[column(heads.id)] === id && (cells[column(heads.part)] ?? '') === part,
      );
      return row >= 0 && column(head) >= 0 ? [{ sheet, row, column: column(head) }] : [];
    })[0];
    if (!place) throw new Error(`fillIn: no cell for ${id} ${part} in ${head}`);
    const { sheet, row, column } = place;
    const cells = sheet.rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    const isPercent = typeof typed === 'object';
    cells[column] = isPercent ? typed.percent / 100 : typed;
    const key = `${row},${column}`;
    const old = sheet.cells?.get(key);
    sheet.cells?.set(key, {
      ...old,
      value: cells[column],
      type: typeof typed === 'string' ? 'string' : 'number',
      style: { ...old?.style, ...(isPercent && { numFmt: '0%' }) },
    });
  }
  return saveXlsx(workbook);
}
