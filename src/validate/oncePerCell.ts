import type { Finding } from '../finding/finding.js';

/**
 * Findings without those that the same cell has raised already: the unit of a wide row is read with each of its figures,
 * and is wrong once. Only the row that is being read is remembered.
 */
export function oncePerCell(): (findings: readonly Finding[]) => readonly Finding[] {
  const told = new Set<string>();
  let current: Finding['where'] = {};
  return (findings) =>
    findings.filter(({ code, where, message }) => {
      if (where.cell === undefined) return true;
      if (where.row !== current.row || where.sheet !== current.sheet || where.file !== current.file) {
        told.clear();
        current = where;
      }
      const before = told.size;
      return told.add(`${code} ${message.zh}`).size > before;
    });
}
