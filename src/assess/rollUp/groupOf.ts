import type { StatusProfile } from '../../calculate/profiles/profile.js';
import { rational, toNumber } from '../../quantity/rational.js';
import { leftOut } from '../assessedTarget.js';
import type { Grouped } from './grouped.js';
import { indicatorsMet } from './indicatorsMet.js';
import { meanProgress } from './meanProgress.js';
import { nestedScores, scoreTree } from './nestedScores.js';
import type { RollUpGroup } from './rollUpGroup.js';
import { shareMet } from './shareMet.js';
import { statusCounts } from './statusCounts.js';
import type { Weighting } from './weighting.js';
import { worstStatus } from './worstStatus.js';

/** How the targets of a group stand together. */
export function groupOf(
  { planId, key, label, targets }: Grouped,
  weighting: Weighting,
  profile: StatusProfile | null,
): RollUpGroup {
  const unassessable = targets.filter(({ standing }) => standing.status === 'notAssessable');
  const assessableCount = targets.length - unassessable.length;
  const mean = meanProgress(targets, weighting);
  return {
    planId,
    key,
    label,
    targetCount: targets.length,
    assessableCount,
    assessableRatio: targets.length === 0 ? null : toNumber(rational(assessableCount, targets.length)),
    byStatus: statusCounts(targets),
    worstStatus: worstStatus(targets),
    progress: mean.progress,
    rowsMet: shareMet(targets.map(({ standing }) => standing.isMet)),
    indicatorsMet: indicatorsMet(targets),
    scores: nestedScores(scoreTree(key ?? '', targets), profile),
    leftOut: [
      ...unassessable.map((target) => leftOut(target, 'status')),
      ...targets.filter(({ standing }) => standing.isMet === null).map((target) => leftOut(target, 'isMet')),
      ...mean.leftOut,
    ],
  };
}
