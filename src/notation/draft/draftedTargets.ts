import type { Baseline } from '../../model/baseline.js';
import type { Citation } from '../../model/citation.js';
import type { PlanPeriod } from '../../model/planPeriod.js';
import type { Target } from '../../model/target/target.js';
import type { TargetCandidate } from '../foundTargets.js';
import type { ParsedIndicatorTable, TableIndicator } from '../parsedIndicatorTable.js';
import type { ParsedTarget } from '../parsedTarget.js';
import type { IndicatorList } from './draftedIndicators.js';
import { sectionPathOf } from './draftedSections.js';
import { draftedTarget, needsIndicator } from './draftedTarget.js';
import type { TableRun } from './tablesIn.js';

const idOf = (count: number): string => `target-${count}`;

function baselineOf({ baseline }: TableIndicator, { baseYear }: PlanPeriod): Baseline | null {
  if (!baseline || typeof baseline.value !== 'number') return null;
  const { value, period, unit, comparator, estimated, printed } = baseline;
  return {
    value,
    period: period ?? String(baseYear),
    ...(unit && { unit }),
    ...(comparator && { comparator }),
    ...(estimated && { estimated }),
    ...(printed && { printed }),
  };
}

/** Adds the indicators of a table and their targets. */
export function addTable(
  table: ParsedIndicatorTable,
  run: TableRun,
  period: PlanPeriod,
  into: { readonly list: IndicatorList; readonly targets: Target[] },
): void {
  for (const row of table.indicators) {
    const citation: Citation = {
      sectionPath: sectionPathOf(run.section),
      ...(row.number !== undefined && { row: row.number }),
    };
    const { name, unit, number, category, dimension, attribute } = row;
    const indicatorId = into.list.idOf({
      name,
      unit,
      citation,
      isNamed: true,
      ...(number !== undefined && { number }),
      ...(category && { category }),
      ...(dimension && { dimension }),
      ...(attribute && { attribute }),
      baseline: baselineOf(row, period),
    });
    for (const { where: _where, ...target } of row.targets) {
      into.targets.push(draftedTarget(target, { id: idOf(into.targets.length + 1), indicatorId, citation }));
    }
  }
}

/** Adds the targets of a candidate, each with its indicator; gives their ids. */
export function addCandidate(
  candidate: TargetCandidate,
  into: { readonly list: IndicatorList; readonly targets: Target[] },
): string[] {
  const citation: Citation = { sectionPath: sectionPathOf(candidate.section) };
  return candidate.targets.map((parsed) => {
    const id = idOf(into.targets.length + 1);
    const indicatorId = needsIndicator(parsed.kind) ? into.list.idOf(toldBy(parsed, citation)) : null;
    into.targets.push(draftedTarget(parsed, { id, indicatorId, citation }));
    return id;
  });
}

const toldBy = ({ name, printed, unit }: ParsedTarget, citation: Citation) => ({
  name: name ?? printed,
  unit,
  citation,
  isNamed: name !== undefined,
});
