import type { CalendarDate } from '../quantity/calendarDate.js';

/**
 * A workbook as plain data: what stands in which cell and what it looks like, and nothing of how the file is packed.
 * Whoever builds one needs no spreadsheet engine; {@link writeWorkbook} makes the file.
 */
export interface Workbook {
  /** What it is called in the properties of the file. */
  readonly title: string;
  /** Of the text, for the font. */
  readonly language: 'zh' | 'en';
  /** At least one. */
  readonly sheets: readonly WorkbookSheet[];
}

/** One sheet of a workbook. Rows and columns are counted from 0. */
export interface WorkbookSheet {
  /** As it is meant; what a spreadsheet does not take in a name is mended when the file is written. */
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly WorkbookRow[];
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Cells that are one to the eye; what is in them stands in the first. */
  readonly merged?: readonly CellRange[];
  /** Header and body of a table that can be filtered. */
  readonly filtered?: CellRange;
  /** What may be typed where. */
  readonly entryRules?: readonly EntryRule[];
  /** Set where only cells with `isOpen` can be changed. There is no password: it is against slips, not against people. */
  readonly isLocked?: true;
  readonly print?: PrintSetup;
}

/** A column of a sheet. */
export interface WorkbookColumn {
  /** In narrow characters; a Chinese one takes two. */
  readonly width: number;
  readonly isHidden?: true;
}

/** A row of a sheet. */
export interface WorkbookRow {
  readonly cells: readonly WorkbookCell[];
  /** In points. Left out: as high as its text needs, which spreadsheets do not find out for merged cells. */
  readonly height?: number;
}

/** A cell: its value and its looks. */
export interface WorkbookCell {
  /** A text is always text, whatever it begins with: no cell becomes a formula. */
  readonly value: string | number | null;
  /** What the cell is. Left out: `text`. */
  readonly look?: CellLook;
  /** What its colour says. The words in it must say it already. */
  readonly tone?: CellTone;
  /** Format code of a number, such as `0.0%`. */
  readonly format?: string;
  /** Shown when the pointer is on the cell. */
  readonly comment?: string;
  readonly link?: CellLink;
  /** Set where the cell can be changed on a locked sheet. */
  readonly isOpen?: true;
}

/** Where a cell leads: to the web or to a letter (`https:`, `http:`, `mailto:`), or to the top of a sheet by its name. */
export type CellLink = { readonly address: string } | { readonly sheet: string };

/** What a cell is; its font, border and alignment follow from that. */
export type CellLook =
  /** Name of the sheet, above everything. */
  | 'title'
  /** A remark outside of the table. */
  | 'note'
  /** Head of a column. */
  | 'head'
  /** A heading inside of a table. */
  | 'group'
  | 'text'
  | 'centred'
  | 'number'
  /** To be filled in. */
  | 'entry'
  /** Nothing: outside of the table. */
  | 'blank';

/** What the colour of a cell says. */
export type CellTone = 'good' | 'fair' | 'bad' | 'muted' | 'strong';

/** Cells from one corner to the other, both included, counted from 0. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What may be typed into cells. An empty cell is always allowed. */
export interface EntryRule {
  readonly range: CellRange;
  readonly allow: AllowedEntry;
  /** Shown while the cell is chosen: a heading of at most 32 characters, a text of at most 255. */
  readonly hint?: { readonly title: string; readonly text: string };
  /** Shown when something else is typed. */
  readonly refusal: { readonly title: string; readonly text: string };
  /** Set where what does not fit can be kept after a warning. */
  readonly isAdvice?: true;
}

/** A kind of entry. */
export type AllowedEntry =
  | { readonly kind: 'number'; readonly isWhole?: true; readonly min?: number; readonly max?: number }
  /** A day from this one on. */
  | { readonly kind: 'day'; readonly from: CalendarDate }
  /** One of a few words; together at most 255 characters, none with a comma or a quotation mark. */
  | { readonly kind: 'list'; readonly values: readonly string[] };

/** How a sheet comes out of a printer: A4, as wide as the paper. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows repeated at the top of every page. */
  readonly headRows?: { readonly first: number; readonly last: number };
  /** At the foot of every page, beside its number. */
  readonly footer?: string;
}
