import type { Finding } from './finding.js';
import type { Where } from './where.js';

/** Where a finding stands, as numbers that compare: file, row, place in the tree or in the row. */
type Rank = readonly number[];

/**
 * Findings in the order in which a reader meets them: file by file, from the top row down, from the left column to the
 * right, list items by number. Files and keys come in the order in which they first turn up; what is about a whole file
 * comes first in it. Findings at one place keep their order.
 */
export function orderFindings<T extends Pick<Finding, 'where'>>(findings: readonly T[]): T[] {
  const firstSeen = new Map<string, number>();
  const rankOfName = (name: string): number => {
    const rank = firstSeen.get(name) ?? firstSeen.size;
    firstSeen.set(name, rank);
    return rank;
  };
  return findings
    .map((found) => ({ found, rank: rankOf(found.where, rankOfName) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ found }) => found);
}

function rankOf(where: Where, rankOfName: (name: string) => number): Rank {
  const file = rankOfName(`file ${where.file ?? ''}`);
  const sheet = rankOfName(`sheet ${file} ${where.sheet ?? ''}`);
  const row = where.row ?? 0;
  if (where.path === undefined) return [file, sheet, row, columnNumber(where.cell)];
  let parent = `path ${sheet} ${row} `;
  // Items of a list by their number, keys by first appearance below their parent.
  const steps = (where.path.match(/[^.[\]]+/g) ?? []).flatMap((segment) => {
    parent += `.${segment}`;
    return /^\d+$/.test(segment) ? [0, Number(segment)] : [1, rankOfName(parent)];
  });
  return [file, sheet, row, 0, ...steps];
}

/** A is 1, Z is 26, AA is 27; 0 without a cell. */
function columnNumber(cell = ''): number {
  const letters = /^[A-Z]{1,3}/.exec(cell)?.[0] ?? '';
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function compareRanks(a: Rank, b: Rank): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
