import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';
import { periodEndsOn, periodStartsOn } from '../../quantity/period.js';
import { statementsOf } from './statementsOf.js';

/** The window of a total does not begin after its end. */
export function windowsRunForwards(plan: Plan): readonly Finding[] {
  return statementsOf(plan).flatMap(({ statement, path }): Finding[] => {
    if (statement.kind !== 'cumulative') return [];
    const { from, to } = statement.window;
    if (from === null || to === null || periodStartsOn(from) <= periodEndsOn(to)) return [];
    return [finding('target/windowReversed', { path: `${path}.window.to` }, { seen: to, from })];
  });
}
