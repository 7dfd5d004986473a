import type { Plan } from '../../../src/model/plan.js';
import { findTargets } from '../../../src/notation/findTargets.js';
import type { TargetCandidate } from '../../../src/notation/foundTargets.js';
import type { Comparison } from './comparison.js';
import { compareWithDataset } from './comparison.js';

/** A dataset with the text of its document. */
export interface MeasuredDocument {
  readonly plan: Plan;
  readonly text: string;
}

/** What candidates of one document came to. */
export interface Measured {
  readonly planId: string;
  readonly comparisons: readonly Comparison[];
  /** Why a target was missed, one entry a target. */
  readonly missedFor: readonly string[];
  /** What a wrong candidate is, one entry a candidate. */
  readonly wrongAs: readonly string[];
}

const kindOf = ({ targets: [target] }: TargetCandidate): string =>
  target?.kind === 'qualitative' ? `qualitative ${target.subkind}` : (target?.kind ?? 'none');

/** Finds the targets of a document as a user would, who knows the years of the plan. */
export function measure({ plan, text }: MeasuredDocument): Measured {
  const context = { period: plan.period, baseYear: plan.period.baseYear };
  const { candidates } = findTargets(text, context);
  const all = findTargets(text, { ...context, leastConfidence: 0 }).candidates;
  const comparisons = compareWithDataset(plan, text, candidates);
  const unsure = compareWithDataset(plan, text, all);
  return {
    planId: plan.id,
    comparisons,
    missedFor: comparisons.flatMap(({ group, missed }) => {
      const covers = unsure.find((other) => other.group === group)?.covers;
      return missed.map((id) => {
        const [cover] = covers?.get(id) ?? [];
        return cover
          ? `${group}: read as ${kindOf(cover)}, below 0.5`
          : `${group}: not read as a clause of its own`;
      });
    }),
    wrongAs: comparisons.flatMap(({ group, wrong }) => wrong.map((one) => `${group}: ${kindOf(one)}`)),
  };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${Math.floor((100 * part) / whole)}%`;

/** The rows of the Markdown table: document, kinds, targets, found, same kind, recall, candidates, right, precision. */
export function foundTable(measured: readonly Measured[]): string {
  return measured
    .flatMap(({ planId, comparisons }) =>
      comparisons.map(
        ({ group, targets, found, sameKind, candidates, right }) =>
          `| ${planId} | ${group} | ${targets} | ${found} | ${sameKind} | ${percent(found, targets)} | ${candidates} | ${right} | ${percent(right, candidates)} |`,
      ),
    )
    .join('\n');
}

/** How often each entry stands in a list, as the rows of a Markdown table, the most frequent first. */
export function countTable(entries: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([entry, count]) => `| ${entry} | ${count} |`)
    .join('\n');
}
