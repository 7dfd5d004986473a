import { assessTrend } from '../../calculate/assessTrend.js';
import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import { notAssessable } from '../../calculate/profiles/statusOf.js';
import type { Verdict } from '../../calculate/profiles/verdict.js';
import type { Period } from '../../quantity/period.js';
import { periodEndsOn } from '../../quantity/period.js';
import { toNumber } from '../../quantity/rational.js';
import type { Course } from '../kinds/answer.js';
import { pointsOf } from './pointsOf.js';
import type { View } from './view.js';

/** The status of a course under a profile that judges trends: from start and figure, with the goal as its target. */
export function trendVerdict(course: Course, by: Period | null, isMet: Known<boolean>, view: View): Verdict {
  const { way, figure, direction, comparator, goal } = course;
  const { start, startsAt, made } = way;
  const { tolerance } = view.ground;
  if (view.profile.method === 'shareMet' || way.scale === 'gap') return notAssessable('profileNotForKind');
  if (isUnknown(isMet)) return notAssessable(isMet);
  if (isUnknown(start)) return notAssessable(start);
  if (isUnknown(made)) return notAssessable(made);
  if (isUnknown(figure)) return notAssessable(figure);
  if (isUnknown(goal)) return notAssessable(goal);
  if (isUnknown(way.goal)) return notAssessable(way.goal);
  if (by === null) return notAssessable('deadlineMissing');
  if (direction === null) return notAssessable('directionMissing');
  // An observation of the start's own day may disagree with the start; either way nothing has passed since.
  if (figure.endsOn <= periodEndsOn(startsAt)) return notAssessable('noTimeElapsed');
  const points = pointsOf(course, view);
  const { status, reason, score, isNearEdge } = assessTrend(
    {
      baseline: { period: startsAt, value: toNumber(start) },
      current: { period: figure.endsOn, value: toNumber(made) },
      target: { by, value: toNumber(way.goal), ...(comparator !== null && { comparator }) },
      direction,
      ...(tolerance !== null && { tolerance }),
      series: isUnknown(points)
        ? []
        : points.map(({ endsOn, value }) => ({ period: endsOn, value: toNumber(value) })),
    },
    view.profile,
  );
  return {
    status,
    reason: status === 'notAssessable' ? (reason ?? 'profileNotForKind') : null,
    score,
    isNearEdge,
  };
}
