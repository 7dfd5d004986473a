import type { Finding } from '../../../finding/finding.js';
import type { Where } from '../../../finding/where.js';
import { tableFinding } from '../tableFinding.js';
import type { UnderstoodColumn } from '../understoodColumn.js';
import { nameCell } from './nameCell.js';
import type { PlacedRow } from './placedRow.js';
import { tornPiece } from './tornPiece.js';

/** A line among the rows that holds words and nothing else. */
export interface LonePiece {
  readonly text: string;
  readonly row: number;
  /** How many rows with indicators stand above it. */
  readonly at: number;
  /** `signed`: a group without a doubt; `row`: an indicator without figures; `text`: neither. */
  readonly is: 'signed' | 'group' | 'row' | 'text';
}

const fewestRows = 2;

/**
 * A group without a number, which is not merged over its row either, may as well be half of a name: the row above it and
 * those below are doubted, unless the whole table is parted by such groups.
 */
export function pieceDoubts(
  pieces: readonly LonePiece[],
  rows: readonly PlacedRow[],
  columns: readonly UnderstoodColumn[],
  place: Where,
): Finding[] {
  const groups = pieces.filter(({ is }) => is === 'group' || is === 'signed');
  const ends = new Map(groups.map((group, index) => [group, groups[index + 1]?.at ?? rows.length]));
  const hasCategories = columns.some(({ role }) => role === 'category');
  const isParted =
    !hasCategories &&
    groups.length > 1 &&
    groups[0]?.at === 0 &&
    groups.every((group) => group.is === 'group' && (ends.get(group) ?? 0) - group.at >= fewestRows);
  return pieces.flatMap((piece) => {
    if (piece.is === 'signed' || (piece.is === 'group' && isParted)) return [];
    const end =
      piece.is === 'group' ? (ends.get(piece) ?? rows.length) : piece.at + (piece.is === 'row' ? 2 : 1);
    const doubt = (row: number, seen: string) =>
      tableFinding('notation/doubtful', { ...place, row }, { seen, words: piece.text, why: tornPiece });
    return [
      doubt(piece.row, piece.text),
      ...rows
        .slice(Math.max(0, piece.at - 1), end)
        .filter(({ row }) => row !== piece.row)
        .map(({ cells, row }) => {
          const name = nameCell(cells, columns);
          return doubt(name?.row ?? row, name?.text ?? '');
        }),
    ];
  });
}
