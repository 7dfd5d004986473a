import type { Target } from '../model/target/target.js';
import type { DatedGoal, View } from './judge/view.js';
import type { Ground } from './kinds/kind.js';
import type { Setting } from './setting.js';

/** How a target is looked at in a setting. */
export function viewOf(
  target: Target,
  ground: Ground,
  { asOf, path, profile, projection }: Setting,
  interimGoals: readonly DatedGoal[] = [],
): View {
  return { target, ground, asOf, path, profile, projection, interimGoals };
}
