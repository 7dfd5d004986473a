import { groupBy } from '../../calculate/groupBy.js';
import type { StatusProfile } from '../../calculate/profiles/profile.js';
import { profiles } from '../../calculate/profiles/profiles.js';
import type { ScoreNode, ScoreRollUp } from '../../calculate/rollUpScores.js';
import { rollUpScores } from '../../calculate/rollUpScores.js';
import type { AssessedTarget } from '../assessedTarget.js';

/** The profile that means of scores are read by: the one given, else the library's of that name; `null` without scores. */
export function scoringProfile(
  id: string | undefined,
  given: StatusProfile | undefined,
): StatusProfile | null {
  const found = given ?? Object.values<StatusProfile>(profiles).find((profile) => profile.id === id);
  return found?.method === 'growthRatio' ? found : null;
}

/** The targets of a group as a tree of scores: an indicator with several targets counts as one. */
export function scoreTree(name: string, targets: readonly AssessedTarget[]): ScoreNode {
  const nameOf = ({ plan, evaluation, indicator, standing }: AssessedTarget): string =>
    `${plan.id}/${evaluation.regionCode}/${indicator?.id ?? standing.targetId}`;
  return {
    name,
    children: [...groupBy(targets, nameOf)].map(([indicator, own]) => ({
      name: indicator,
      children: own.map(({ standing: { targetId, score, isMet } }) => ({ name: targetId, score, isMet })),
    })),
  };
}

/** Means of scores of a tree; `null` under a profile without scores. */
export function nestedScores(tree: ScoreNode, profile: StatusProfile | null): ScoreRollUp | null {
  return profile && rollUpScores(tree, profile);
}
