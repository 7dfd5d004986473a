import type { AssessedTarget } from '../assessedTarget.js';

/** Statuses that tell what is not known, and nothing of how a target does. */
const unjudged: ReadonlySet<string> = new Set(['notAssessable', 'incomplete']);

/** The status that stands last in the profile's list, of targets that could be judged; `null` when none could. */
export function worstStatus(targets: readonly AssessedTarget[]): string | null {
  const present = new Set(targets.map(({ standing }) => standing.status));
  const fromBest = targets[0]?.evaluation.statuses ?? [];
  return fromBest.findLast(({ status }) => present.has(status) && !unjudged.has(status))?.status ?? null;
}
