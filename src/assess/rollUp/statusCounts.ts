import type { AssessedTarget } from '../assessedTarget.js';

/** How many targets have each status of their profile, best first; 0 where none has. */
export function statusCounts(targets: readonly AssessedTarget[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { evaluation } of targets) for (const { status } of evaluation.statuses) counts[status] ??= 0;
  for (const { standing } of targets) counts[standing.status] = (counts[standing.status] ?? 0) + 1;
  return counts;
}
