import type { Correction, FixableFinding } from './correction.js';

/** Corrections of one JSON text by path. */
export type PathCorrections = ReadonlyMap<string, Correction>;

/** The corrections that findings in JSON ask for, by line; those of a file that is one text stand under 0. */
export function pathCorrections(findings: Iterable<FixableFinding>): ReadonlyMap<number, PathCorrections> {
  const lines = new Map<number, Map<string, Correction>>();
  for (const finding of findings) {
    const { fix, seen, where } = finding;
    if (!fix || seen === null || where.path === undefined) continue;
    const line = lines.get(where.row ?? 0) ?? new Map<string, Correction>();
    if (!line.has(where.path)) line.set(where.path, { seen, by: fix.by, finding });
    lines.set(where.row ?? 0, line);
  }
  return lines;
}
