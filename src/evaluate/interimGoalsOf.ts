import { isUnknown } from '../calculate/known.js';
import type { Target } from '../model/target/target.js';
import { periodEndsOn } from '../quantity/period.js';
import { compare } from '../quantity/rational.js';
import { answerTo } from './evaluateStatement.js';
import type { DatedGoal } from './judge/view.js';
import type { Ground } from './kinds/kind.js';

/** A goal on the way to later ones, and whose it is. */
export interface InterimGoal extends DatedGoal {
  readonly targetId: string;
}

const none: readonly InterimGoal[] = [];

/**
 * The goals that several targets of one indicator set for different times 阶段目标, in order of time; of two for one day
 * the stricter. Only goals of the series as a whole, in the plan's own region, lie on one path.
 */
export function interimGoalsOf(
  targets: readonly Target[],
  grounds: readonly Ground[],
): readonly InterimGoal[] {
  if (targets.length < 2) return none;
  const byDay = new Map<string, InterimGoal>();
  targets.forEach((target, index) => {
    const goal = goalOf(target, grounds[index] as Ground);
    const rival = goal && byDay.get(goal.endsOn);
    if (goal && (!rival || isStricter(goal, rival, grounds[0] as Ground))) byDay.set(goal.endsOn, goal);
  });
  return [...byDay.values()].sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
}

function goalOf(target: Target, ground: Ground): InterimGoal | null {
  if (target.by === null || target.scope !== undefined) return null;
  const answer = answerTo(target, ground);
  if (answer.form !== 'course' || answer.way.scale !== 'series' || answer.isGoalMoving) return null;
  const { goal } = answer.way;
  return isUnknown(goal) ? null : { targetId: target.id, endsOn: periodEndsOn(target.by), goal };
}

function isStricter(a: InterimGoal, b: InterimGoal, { series }: Ground): boolean {
  const order = compare(a.goal, b.goal);
  return series?.direction === 'lower' ? order < 0 : order > 0;
}
