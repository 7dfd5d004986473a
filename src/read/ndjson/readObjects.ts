import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import type { Cell } from '../cell.js';
import { columnLimit } from '../layout/columnLimit.js';
import type { Header } from '../layout/header.js';
import { readHeader } from '../layout/header.js';
import { readLayout } from '../layout/layout.js';
import { rowsOfSheet } from '../layout/rowsOfSheet.js';
import type { SheetMapping } from '../layout/sheetMapping.js';
import type { Row } from '../row.js';
import type { SheetRow } from '../sheetRow.js';
import { areSame } from './areSame.js';
import { lineObject } from './lineObject.js';
import type { LineShape } from './lineShape.js';
import { lineShape, shapeOfBoth } from './lineShape.js';
import type { TextLine } from './linesOf.js';
import { shapedLines } from './shapedLines.js';

/** What lines are read with. */
interface ObjectOptions {
  readonly place: Where;
  readonly mapping: SheetMapping;
  readonly tell: (found: Finding) => void;
}

/** Puts into a list the rows of what a line says. */
type Reading = (row: SheetRow, taken: Row[]) => void;

/** How lines with the same keys are read. */
interface Keyed {
  readonly keys: readonly string[];
  readonly reading: Reading;
  /** What those looked like that were read with care; for records nothing. */
  shape: LineShape | null;
  /** Reads lines that look like it. */
  cells: ReturnType<typeof shapedLines>;
}

/** Sets of keys, and shapes of lines, that are remembered: a file has the same few. */
const memory = 1000;
const longestRemembered = 10_000;

/**
 * Puts into a list the rows of what the object of a line says. An object with an `indicatorId` is a record in the format
 * of this library, whole in `json`; any other is read as a row whose headings are its keys, long or wide.
 */
export function readObjects(options: ObjectOptions): (line: TextLine, taken: Row[]) => void {
  const known = new Map<string, Keyed>();
  // Lines one below the other have the same keys.
  let last: Keyed | null = null;
  let shapes = 0;
  const keyedBy = (keys: readonly string[], row: number): Keyed => {
    if (last && areSame(keys, last.keys)) return last;
    const signature = JSON.stringify(keys);
    const keyed = known.get(signature) ?? newlyKeyed(keys, row, options);
    if (known.size < memory && signature.length <= longestRemembered) known.set(signature, keyed);
    last = keyed;
    return keyed;
  };
  const learn = (keyed: Keyed, text: string): void => {
    const seen = shapes < memory ? lineShape(text, keyed.keys) : null;
    const shape = seen && keyed.shape ? shapeOfBoth(keyed.shape, seen) : seen;
    if (shape === null || shape === keyed.shape) return;
    shapes++;
    keyed.shape = shape;
    keyed.cells = shapedLines(shape);
  };
  const readWithCare = (line: TextLine, taken: Row[]): void => {
    const { row, text } = line;
    const json = lineObject(line, options);
    if (!json) return;
    const keys = Object.keys(json);
    if (keys.length > columnLimit) {
      const details = { seen: String(keys.length), limit: columnLimit };
      options.tell(finding('sheet/tooManyColumns', { ...options.place, row }, details));
      return;
    }
    const keyed = keyedBy(keys, row);
    const isRecord = isOfRecord(keys);
    if (!isRecord) learn(keyed, text);
    const cells = Object.values(json).map(cellOf);
    keyed.reading({ row, record: row, cells, json: isRecord ? json : null }, taken);
  };
  return (line, taken) => {
    const { row, text } = line;
    const cells = last?.cells(text);
    if (last && cells) last.reading({ row, record: row, cells, json: null }, taken);
    else readWithCare(line, taken);
  };
}

function newlyKeyed(keys: readonly string[], row: number, options: ObjectOptions): Keyed {
  const heading: SheetRow = { row, record: row, cells: keys };
  const reading = isOfRecord(keys) ? recordReading(heading, options) : sheetReading(heading, options);
  return { keys, reading, shape: null, cells: () => null };
}

const isOfRecord = (keys: readonly string[]): boolean => keys.includes('indicatorId');

function recordReading(heading: SheetRow, { place }: ObjectOptions): Reading {
  const { columns }: Header = readHeader([heading]);
  const byField = new Map(columns.map((column) => [column.field, column]));
  return ({ row, record, cells, json = null }, taken) =>
    void taken.push({ row, record, cells, place, columns: byField, json });
}

function sheetReading(heading: SheetRow, { place, mapping, tell }: ObjectOptions): Reading {
  const { headerRow: _, ...rest } = mapping;
  const { layout, faults } = readLayout([heading], rest, place);
  for (const fault of faults) tell(fault);
  return layout ? rowsOfSheet(layout, { place, isDelimited: false, tell }) : () => undefined;
}

function cellOf(value: unknown): Cell {
  if (value === null) return '';
  // A number says what its digits say.
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  return typeof value === 'string' ? value : JSON.stringify(value);
}
