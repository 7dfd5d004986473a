import type { RowPlace } from '../../finding/rowPlace.js';
import type { Where } from '../../finding/where.js';
import type { PlaceOf } from '../observationRule.js';

/** Places of cells by the million, each as one number: what they share (file, sheet, column) is written once. */
export interface KeptPlaces {
  /** The place of a value. Where its row is known in numbers, `where` is asked once for all rows of its columns. */
  readonly keep: (where: PlaceOf, row: RowPlace | undefined) => number;
  readonly placeOf: (kept: number) => Where;
}

/** What many places share. */
interface Frame {
  readonly where: Where;
  /** Text around the number that tells them apart: of a path, or of the cell. */
  readonly before: string;
  readonly after: string;
  /** By how much the number in the cell differs from the row. */
  readonly shift: number;
}

const rowsOfFrame = 2 ** 32;

/** Keeps places in eight bytes each. */
export function keptPlaces(): KeptPlaces {
  const frames: Frame[] = [];
  const numbers = new Map<string, number>();
  const frameNumber = (key: string, frame: () => Frame): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, frames.length);
    return frames.push(frame()) - 1;
  };
  // Rows of one sheet follow one another: the next place differs from the last in its row alone.
  let last = -1;
  const keepWhere = (where: Where): number => {
    const { row } = where;
    if (row !== undefined && last >= 0 && isIn(frames[last] as Frame, where, row))
      return last * rowsOfFrame + row;
    const place = keepAnew(where);
    last = Math.floor(place / rowsOfFrame);
    return place;
  };
  const keepAnew = (where: Where): number => {
    const { row, cell, path = '' } = where;
    if (row === undefined) {
      const open = path.indexOf('[');
      const close = path.indexOf(']', open);
      const [before, after] = open < 0 ? [path, ''] : [path.slice(0, open + 1), path.slice(close)];
      const number = open < 0 ? 0 : Number(path.slice(open + 1, close)) + 1;
      const key = `p\n${where.file}\n${where.sheet}\n${before}\n${after}`;
      return frameNumber(key, () => ({ where, before, after, shift: 0 })) * rowsOfFrame + number;
    }
    const letters = cell?.replace(/\d+$/, '') ?? '';
    const shift = cell === undefined ? 0 : Number(cell.slice(letters.length)) - row;
    const key = `r\n${where.file}\n${where.sheet}\n${letters}\n${shift}\n${where.column}\n${path}`;
    return frameNumber(key, () => ({ where, before: letters, after: '', shift })) * rowsOfFrame + row;
  };
  const byColumns = new WeakMap<object, { readonly frame: number; readonly shift: number }>();
  // Rows one below the other are mostly read by the same columns.
  let lastColumns: object | null = null;
  let known: { readonly frame: number; readonly shift: number } | undefined;
  return {
    keep: (where, row) => {
      if (row && row.columns !== lastColumns) {
        lastColumns = row.columns;
        known = byColumns.get(lastColumns);
      }
      if (row && known && row.record - row.row === known.shift) return known.frame * rowsOfFrame + row.row;
      const at = where('value');
      const place = keepWhere(at);
      if (row && at.row === row.row) {
        const frame = Math.floor(place / rowsOfFrame);
        known = { frame, shift: row.record - row.row };
        byColumns.set(row.columns, known);
      }
      return place;
    },
    placeOf: (kept) => {
      const frame = frames[Math.floor(kept / rowsOfFrame)];
      return frame ? placeIn(frame, kept % rowsOfFrame) : {};
    },
  };
}

function isIn(
  { where, before, shift }: Frame,
  { file, sheet, column, path, cell }: Where,
  row: number,
): boolean {
  return (
    where.row !== undefined &&
    column === where.column &&
    sheet === where.sheet &&
    file === where.file &&
    path === where.path &&
    cell === (where.cell === undefined ? undefined : `${before}${row + shift}`)
  );
}

function placeIn({ where, before, after, shift }: Frame, number: number): Where {
  if (where.row === undefined) {
    return number === 0 ? where : { ...where, path: `${before}${number - 1}${after}` };
  }
  return { ...where, row: number, ...(where.cell !== undefined && { cell: `${before}${number + shift}` }) };
}
