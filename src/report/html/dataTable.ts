import type { Html, Slot } from './html.js';
import { html } from './html.js';

/** A column of a table. */
export interface TableColumn {
  readonly head: string;
  /** True where figures stand in it: they are set flush right. */
  readonly isFigure?: true;
  /** Share of the width, in percent. Left out: as wide as it needs. */
  readonly width?: number;
}

/** A table: what it shows, its columns, and rows whose first cell of words names them. */
export interface TableParts {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Slot[])[];
  /** Place of the column that names a row; the first when left out. */
  readonly named?: number;
  /** A last row that sums up the others. */
  readonly total?: readonly Slot[];
  readonly kind?: 'wide' | 'small';
  /** True where a heading says the same: the caption is there for readers of the screen only. */
  readonly isCaptionHidden?: boolean;
}

/** A table with its caption, heads that repeat on every printed page, and rows with heads of their own. */
export function dataTable(parts: TableParts): Html {
  const { caption, columns, rows, named = 0, total, kind = '', isCaptionHidden = false } = parts;
  const row = (cells: readonly Slot[]): Html =>
    html`<tr>${cells.map((cell, index) => cellOf(cell, columns[index], index === named))}</tr>\n`;
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}">
<table class="${kind}">
<caption${isCaptionHidden ? html` class="hidden"` : null}>${caption}</caption>
${widthsOf(columns)}<thead><tr>${columns.map(headOf)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
${total ? html`<tfoot>${row(total)}</tfoot>\n` : null}</table>
</div>
`;
}

const widthsOf = (columns: readonly TableColumn[]): Html | null =>
  columns.some(({ width }) => width !== undefined)
    ? html`<colgroup>${columns.map(({ width }) => (width === undefined ? html`<col>` : html`<col style="width: ${width}%">`))}</colgroup>\n`
    : null;

const headOf = ({ head, isFigure }: TableColumn): Html =>
  html`<th scope="col"${isFigure ? html` class="figure"` : null}>${head}</th>`;

function cellOf(cell: Slot, column: TableColumn | undefined, isNamed: boolean): Html {
  if (isNamed) return html`<th scope="row">${cell}</th>`;
  return html`<td${column?.isFigure ? html` class="figure"` : null}>${cell}</td>`;
}
