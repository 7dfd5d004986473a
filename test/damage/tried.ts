import type { Damaged } from './damage.js';
import { damages } from './damages.js';
import { findingsOf } from './findingsOf.js';
import { randomOf } from './random.js';
import type { Sheet } from './sheet.js';
import { sheetOf } from './sheet.js';
import { written } from './written.js';

/** One damaged sheet, and the warnings and errors that name the place of the damage. */
export interface Trial {
  readonly seed: number;
  readonly sheet: Sheet;
  readonly damaged: Damaged;
  readonly codes: readonly string[];
}

/** Does a kind of damage to as many sheets, each one that has a place for it. */
export async function tried(kind: string, runs: number, firstSeed = 1): Promise<Trial[]> {
  const damage = damages[kind];
  if (!damage) throw new RangeError(`tried: kind must have its damage, got ${kind}`);
  const trials: Trial[] = [];
  for (let seed = firstSeed; trials.length < runs && seed < firstSeed + 400 * runs; seed++) {
    const sheet = sheetOf(seed);
    const damaged = damage(sheet, randomOf(seed * 7919));
    if (damaged) trials.push({ seed, sheet, damaged, codes: await codesAt(sheet, damaged) });
  }
  return trials;
}

async function codesAt(sheet: Sheet, { grid, bytes, rows }: Damaged): Promise<string[]> {
  const { findings } = await findingsOf(sheet, bytes ?? written(sheet, grid));
  const isThere = (row: number | undefined): boolean =>
    rows === 'all' || (row !== undefined && rows.includes(row - 1));
  const found = findings.filter(({ severity, where }) => severity !== 'info' && isThere(where.row));
  return [...new Set(found.map(({ code }) => code))];
}
