import type { Cell } from '../cell.js';
import { columnLimit } from '../layout/columnLimit.js';
import { longestKept } from './longestKept.js';
import { unescapedText } from './unescapedText.js';
import type { WorkbookTables } from './workbookCell.js';
import { workbookCell } from './workbookCell.js';

/** A row out of the text of a sheet. */
export interface PlainRow {
  /** Its number as it stands in the text. */
  readonly number: string;
  readonly cells: readonly Cell[];
  /** Where in the text it ends. */
  readonly end: number;
}

/** A place in a text. */
interface Scan {
  readonly text: string;
  at: number;
}

const head = /\s*<row r="(\d{1,7})"((?: [A-Za-z]\w{0,30}(?::\w{1,30})?="[ !#-%'-;=-~]*")*)>/y;
// What XML forbids in a text, and what it reads as something else, is left to a parser.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const own = /([^<&\]\0-\x1f\x7f-\x9f\u2028\ufffe\uffff]*)<\/t><\/is><\/c>/y;

/**
 * Reads rows as programs write them when they hold numbers, plain texts and blanks, without a parser of XML. `null`
 * for a row with anything else in it, and for one that does not end in the text.
 *
 * @example
 * const read = plainRows({ strings: ['a'], formats: [], is1904: false });
 * read('<row r="2"><c r="B2" t="s"><v>0</v></c></row>', 0) // { number: '2', cells: ['', 'a'], end: 45 }
 * read('<row r="2"><c r="A2"><f>B2</f></c></row>', 0) // null
 */
export function plainRows(tables: WorkbookTables): (text: string, from: number) => PlainRow | null {
  // Rows one below the other mostly have the same attributes.
  let lastAttributes = '';
  return (text, from) => {
    head.lastIndex = from;
    const [whole = '', number = '', attributes = ''] = head.exec(text) ?? [];
    if (whole === '' || (attributes !== lastAttributes && areRepeated(attributes))) return null;
    lastAttributes = attributes;
    const scan = { text, at: from + whole.length };
    const cells = cellsAt(scan, `${number}"`, tables);
    return cells && { number, cells, end: scan.at };
  };
}

/** Whether an attribute stands twice, which XML forbids. */
function areRepeated(attributes: string): boolean {
  const names = attributes.split('"').filter((_, index) => index % 2 === 0);
  return new Set([...names, ' r=']).size <= names.length;
}

/** The cells up to the end of the row, blank ones put where cells are left out. */
function cellsAt(scan: Scan, row: string, tables: WorkbookTables): readonly Cell[] | null {
  const cells: Cell[] = [];
  let last = -1;
  while (!isPassed(scan, '</row>')) {
    if (!isPassed(scan, '<c r="')) return null;
    const column = columnAt(scan);
    if (column <= last || column >= columnLimit || !isPassed(scan, row)) return null;
    last = column;
    const cell = cellAt(scan, tables);
    if (cell === null) return null;
    // Blank cells that only carry a format are left out.
    if (cell === '') continue;
    while (cells.length < column) cells.push('');
    cells.push(cell);
  }
  return cells;
}

/** What a cell holds, from behind its reference on. */
function cellAt(scan: Scan, tables: WorkbookTables): Cell | null {
  const style = isPassed(scan, ' s="') ? styleAt(scan) : 0;
  if (style === null) return null;
  const type = isPassed(scan, ' t="s"') ? 's' : 'n';
  if (type === 'n' && !isPassed(scan, ' t="n"') && isPassed(scan, ' t="inlineStr"><is><t>'))
    return ownText(scan);
  if (isPassed(scan, '/>') || isPassed(scan, '></c>')) return '';
  if (!isPassed(scan, '><v>')) return null;
  const value = passed(scan, isOfNumber);
  if (value.length >= longestKept || !isPassed(scan, '</v></c>')) return null;
  return workbookCell({ type, value, formula: '', isFormula: false, inline: '', style }, tables);
}

/** The text of a cell that has it to itself, to the end of the cell. */
function ownText(scan: Scan): string | null {
  own.lastIndex = scan.at;
  const [whole = '', text = ''] = own.exec(scan.text) ?? [];
  scan.at += whole.length;
  return whole === '' || text.length >= longestKept ? null : unescapedText(text);
}

function styleAt(scan: Scan): number | null {
  const digits = passed(scan, isDigit);
  return isPassed(scan, '"') ? Number(digits) : null;
}

/** The position of the column whose letters stand here; −1 when there are none. */
function columnAt(scan: Scan): number {
  let column = 0;
  for (let code = codeAt(scan); code >= 0x41 && code <= 0x5a && column < columnLimit; code = codeAt(scan)) {
    column = column * 26 + code - 0x40;
    scan.at++;
  }
  return column - 1;
}

const codeAt = ({ text, at }: Scan): number => text.charCodeAt(at);

/** Moves past a text if it stands here. */
function isPassed(scan: Scan, sign: string): boolean {
  if (!scan.text.startsWith(sign, scan.at)) return false;
  scan.at += sign.length;
  return true;
}

/** Moves past all characters of a kind, and gives them. */
function passed(scan: Scan, isOfKind: (code: number) => boolean): string {
  const start = scan.at;
  while (isOfKind(codeAt(scan))) scan.at++;
  return scan.text.slice(start, scan.at);
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Digits, signs, a point and what stands before an exponent. */
const isOfNumber = (code: number): boolean =>
  isDigit(code) || code === 0x2b || code === 0x2d || code === 0x2e || code === 0x45 || code === 0x65;
