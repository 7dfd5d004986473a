import type { TargetEvaluation } from '../../model/evaluation.js';
import type { WarningGround } from './warningKind.js';

/** How a target stood at the earlier evaluations, the newest first. */
export function earlierStandings(targetId: string, { earlier }: WarningGround): TargetEvaluation[] {
  return earlier.flatMap(({ indicators, commitments }) => {
    const all = [...indicators.flatMap(({ targets }) => targets), ...commitments];
    return all.find((standing) => standing.targetId === targetId) ?? [];
  });
}
