import type { ColumnRole } from '../columnRoles.js';
import { fitness, lookOf } from './fitness.js';

/** What it costs when a column has no cell. Merged cells lose categories first; a row without target is hardly one. */
const missing: Readonly<Record<ColumnRole, number>> = {
  number: -1,
  category: 0,
  name: -8,
  unit: -0.5,
  baseline: -1,
  target: -3,
  deadline: -0.25,
  baseYear: -0.25,
  growth: -0.5,
  change: -0.5,
  total: -0.5,
  attribute: -1,
  responsible: -0.25,
  remark: -0.25,
  ignored: -0.5,
};
/** What it costs to take a further cell into the same name, which then had broken. */
const broken = -1;
const longestRow = 60;

/** For each column the places of its cells: none, one, or several for a name that broke. */
export type Alignment = readonly (readonly number[])[];

interface Step {
  readonly score: number;
  readonly from: 'skip' | 'take' | 'join' | null;
}

/** How well a row stands as it is: empty cells are missing ones. */
export function scoreInPlace(cells: readonly string[], roles: readonly ColumnRole[]): number {
  return roles.reduce((score, role, at) => {
    const cell = cells[at]?.trim() ?? '';
    return score + (cell === '' ? missing[role] : fitness(cell, role));
  }, 0);
}

/** How well a row stands once its cells are put under the columns. */
export function scoreAligned(
  cells: readonly string[],
  roles: readonly ColumnRole[],
  alignment: Alignment,
): number {
  return roles.reduce((score, role, at) => {
    const [first, ...more] = alignment[at] ?? [];
    if (first === undefined) return score + missing[role];
    return score + fitness(cells[first] ?? '', role) + more.length * broken;
  }, 0);
}

/**
 * Puts the cells of a row that lacks some under the columns, in order, so that each stands where it fits best. A single
 * figure goes to the target, not to the baseline.
 *
 * @returns `null` when some cell fits nowhere
 */
export function alignRow(cells: readonly string[], roles: readonly ColumnRole[]): Alignment | null {
  if (cells.length > longestRow || roles.length > longestRow) return null;
  const looks = cells.map(lookOf);
  // steps[column][cell]: the best way to fill the first columns with the first cells.
  const steps: Step[][] = [[{ score: 0, from: null }]];
  for (let cell = 1; cell <= cells.length; cell += 1) at(steps, 0)[cell] = { score: -1000, from: null };
  for (const [index, role] of roles.entries()) {
    const row: Step[] = [];
    const before = at(steps, index);
    for (let cell = 0; cell <= cells.length; cell += 1) {
      const ways: Step[] = [{ score: (before[cell]?.score ?? -1000) + missing[role], from: 'skip' }];
      const look = looks[cell - 1];
      if (look !== undefined) {
        const score = fitness(look, role);
        ways.push({ score: (before[cell - 1]?.score ?? -1000) + score, from: 'take' });
        const last = row[cell - 1];
        const joins = role === 'name' && score > 0 && (last?.from === 'take' || last?.from === 'join');
        if (joins) ways.push({ score: last.score + broken, from: 'join' });
      }
      row.push(ways.reduce((best, way) => (way.score > best.score ? way : best)));
    }
    steps.push(row);
  }
  return wayBack(steps, cells, roles);
}

const at = (steps: Step[][], index: number): Step[] => steps[index] ?? [];

function wayBack(steps: Step[][], cells: readonly string[], roles: readonly ColumnRole[]): Alignment | null {
  const taken: number[][] = roles.map(() => []);
  let cell = cells.length;
  for (let column = roles.length; column > 0; ) {
    const step = steps[column]?.[cell];
    if (!step || step.score < -500) return null;
    if (step.from === 'skip') column -= 1;
    else {
      cell -= 1;
      taken[column - 1]?.unshift(cell);
      if (step.from === 'take') column -= 1;
    }
  }
  const isFitting = taken.every((places, index) =>
    places.every((place) => fitness(cells[place] ?? '', roles[index] ?? 'ignored') > -1),
  );
  return cell === 0 && isFitting ? taken : null;
}
