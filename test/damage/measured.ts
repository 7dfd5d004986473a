import { harmless, undetected } from './list.js';
import { readAsBefore } from './readAsBefore.js';
import { tried } from './tried.js';

/** What became of a kind of damage. */
interface Measured {
  readonly kind: string;
  /** The codes that between them find it, the most frequent first; none where it does no harm or is not found always. */
  readonly codes: readonly string[];
  /** How often it was found, or read as if nothing had happened. */
  readonly found: number;
  readonly runs: number;
}

/** Tries a kind of damage as often as asked. */
export async function measured(kind: string, runs: number): Promise<Measured> {
  const trials = await tried(kind, runs);
  if (harmless.includes(kind)) {
    const read = await Promise.all(trials.map(readAsBefore));
    return { kind, codes: [], found: read.filter(Boolean).length, runs: trials.length };
  }
  const found = trials.flatMap(({ codes }) => (codes.length > 0 ? [codes] : []));
  const codes = undetected.includes(kind) ? [] : coverOf(found);
  return { kind, codes, found: found.length, runs: trials.length };
}

/** Codes that between them stand in every list: always the one next that stands in most of those left. */
function coverOf(lists: readonly (readonly string[])[]): string[] {
  if (lists.length === 0) return [];
  const counts = new Map<string, number>();
  for (const code of lists.flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [[best] = ['']] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [best, ...coverOf(lists.filter((codes) => !codes.includes(best)))];
}
