import type { Finding } from '../../../finding/finding.js';
import { tableFinding } from '../tableFinding.js';
import { cellLimit } from '../text/cellLimit.js';
import type { TextRow } from '../text/tableText.js';
import { decodedEntities } from './decodedEntities.js';
import { htmlTokens } from './htmlTokens.js';
import type { SpannedCell } from './spannedGrid.js';
import { spannedGrid } from './spannedGrid.js';
import { spanOf } from './spanOf.js';

/** The rows of the tables of a document, and the words around them. */
export interface HtmlRows {
  /** One list a table; loose rows stand with the table above them. */
  readonly tables: readonly (readonly TextRow[])[];
  readonly findings: readonly Finding[];
}

interface OpenCell {
  readonly pieces: string[];
  readonly rowspan: number;
  readonly colspan: number;
}

interface OpenTable {
  readonly rows: { readonly row: number; readonly cells: SpannedCell[] }[];
}

const noteLine = /^(?:备?注|说明)/;
const breaking = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption']);

const plain = (pieces: readonly string[]): string =>
  decodedEntities(pieces.join(''))
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/** Reads tables out of markup, with merged cells written out. A table inside a table is refused. */
export function htmlRows(source: string): HtmlRows {
  const reader = new TableReader(source);
  for (const token of htmlTokens(source)) {
    if (token.type === 'text') reader.text(token.text);
    else if (token.type === 'broken') reader.broken(token.at);
    else if (token.type === 'open') reader.open(token.name, token.attributes, token.at);
    else reader.close(token.name);
  }
  return reader.end();
}

/** Follows the tags of tables, closing what the author left open as browsers do. */
class TableReader {
  readonly #source: string;
  readonly #tables: TextRow[][] = [[]];
  readonly #findings: Finding[] = [];
  #lineCounted = { at: 0, line: 1 };
  #loose: string[] = [];
  #table: OpenTable | null = null;
  #cell: OpenCell | null = null;
  #isCaption = false;
  #isNested = false;

  constructor(source: string) {
    this.#source = source;
  }

  text(text: string): void {
    // A line break of the source is a blank in HTML.
    const words = text.replace(/\s+/g, ' ');
    if (this.#cell) this.#cell.pieces.push(words);
    else if (!this.#table || this.#isCaption) this.#loose.push(words);
  }

  broken(at: number): void {
    const seen = this.#source.slice(at, at + 40);
    this.#findings.push(tableFinding('table/damagedMarkup', { row: this.#lineAt(at) }, { seen }));
  }

  open(name: string, attributes: string, at: number): void {
    if (name === 'table' && this.#table) this.#isNested = true;
    if (name === 'table') this.#startTable(at);
    else if (name === 'caption') this.#isCaption = true;
    else if (name === 'tr') this.#startRow(at);
    else if (name === 'td' || name === 'th') this.#startCell(attributes, at);
    if (breaking.has(name)) this.#break();
  }

  close(name: string): void {
    if (name === 'table') this.#endTable();
    else if (name === 'td' || name === 'th' || name === 'tr') this.#endCell();
    else if (name === 'caption') this.#isCaption = false;
    if (breaking.has(name)) this.#break();
  }

  end(): HtmlRows {
    this.#endTable();
    this.#endLoose(this.#source.length, false);
    if (this.#isNested) {
      return { tables: [], findings: [...this.#findings, tableFinding('table/nested', {}, {})] };
    }
    return { tables: this.#tables.filter((rows) => rows.length > 0), findings: this.#findings };
  }

  #lineAt(at: number): number {
    let { line } = this.#lineCounted;
    for (let index = this.#lineCounted.at; index < at; index += 1) {
      if (this.#source.charCodeAt(index) === 10) line += 1;
    }
    this.#lineCounted = { at: Math.max(at, this.#lineCounted.at), line };
    return line;
  }

  #break(): void {
    (this.#cell?.pieces ?? this.#loose).push('\n');
  }

  #startTable(at: number): void {
    this.#endTable();
    this.#endLoose(at, true);
    this.#table = { rows: [] };
  }

  #startRow(at: number): void {
    this.#endCell();
    this.#isCaption = false;
    // Rows without their table tag are what is left of a table that was cut out.
    if (!this.#table) this.#startTable(at);
    // The caption stands inside the table and is read as a line above it.
    if (this.#table?.rows.length === 0) this.#endLoose(at, true);
    this.#table?.rows.push({ row: this.#lineAt(at), cells: [] });
  }

  #startCell(attributes: string, at: number): void {
    this.#endCell();
    if (!this.#table || this.#table.rows.length === 0) this.#startRow(at);
    const [rowspan, colspan] = [spanOf(attributes, 'rowspan'), spanOf(attributes, 'colspan')];
    this.#cell = { pieces: [], rowspan, colspan };
  }

  #endCell(): void {
    if (!this.#cell) return;
    const { pieces, rowspan, colspan } = this.#cell;
    this.#table?.rows.at(-1)?.cells.push({ text: plain(pieces), rowspan, colspan });
    this.#cell = null;
  }

  #endTable(): void {
    this.#endCell();
    const { rows } = this.#table ?? { rows: [] };
    this.#table = null;
    if (rows.length === 0) return;
    const grid = spannedGrid(rows.map(({ cells }) => cells));
    if (grid === null) this.#findings.push(tableFinding('table/tooLarge', {}, { limit: cellLimit }));
    else {
      const read = rows.flatMap(({ row }, index) => {
        const cells = grid[index] ?? [];
        return cells.some((cell) => cell !== '') ? [{ row, cells }] : [];
      });
      this.#tables.at(-1)?.push(...read);
    }
  }

  /** Words between two tables: up to the last note they belong to the one above, the others to the one below. */
  #endLoose(at: number, isTableNext: boolean): void {
    const lines = plain(this.#loose).split('\n').filter(Boolean);
    this.#loose = [];
    const rows = lines.map((text) => ({ row: this.#lineAt(at), cells: [text], isLoose: true as const }));
    const current = this.#tables.at(-1);
    const isBelow = current?.some(({ isLoose }) => !isLoose) ?? false;
    if (!isBelow || !isTableNext) current?.push(...rows);
    else {
      const border = lines.findLastIndex((line) => noteLine.test(line)) + 1;
      current?.push(...rows.slice(0, border));
      this.#tables.push(rows.slice(border));
    }
  }
}
