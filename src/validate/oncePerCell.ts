import type { Finding } from '../finding/finding.js';

/**
 * Findings without those that the same cell has raised already: the unit of a wide row is read with each of its figures,
 * and is wrong once. Only the row that is being read is remembered.
 */
export function oncePerCell(): (findings: readonly Finding[]) => readonly Finding[] {
  let told: readonly Finding[] = [];
  const isTold = ({ code, message }: Finding): boolean =>
    told.some((one) => one.code === code && one.message.zh === message.zh);
  const isOfRow = ({ row, sheet, file }: Finding['where']): boolean => {
    const last = told[0]?.where;
    return last?.row === row && last?.sheet === sheet && last?.file === file;
  };
  const isNew = (found: Finding): boolean => {
    if (found.where.cell === undefined) return true;
    if (!isOfRow(found.where)) told = [];
    if (isTold(found)) return false;
    told = [...told, found];
    return true;
  };
  return (findings) => {
    const [only] = findings;
    if (findings.length !== 1 || !only?.where.cell || isOfRow(only.where)) return findings.filter(isNew);
    // Nearly always there is one, the first of its row.
    told = findings;
    return findings;
  };
}
