import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import { labels } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { TargetKind } from '../../model/target/target.js';
import { statementsOf } from './statementsOf.js';

/** Kinds whose bound lies on the good side of the series. A change may be held down in a series that is to rise. */
const bounding: ReadonlySet<TargetKind> = new Set([
  'level',
  'everyYear',
  'maintain',
  'coverage',
  'multiple',
  'cumulative',
]);

const against = { higher: ['lte', 'lt'], lower: ['gte', 'gt'] } as const;

/** Where more is better a target is a lower bound, and where less is better an upper one. */
export function directionsAgreeWithTargets(plan: Plan): readonly Finding[] {
  const directions = new Map(plan.indicators.map(({ id, direction }) => [id, direction]));
  return statementsOf(plan).flatMap(({ statement, target, path }): Finding[] => {
    const direction = directions.get(target.indicatorId ?? '');
    if (!direction || !bounding.has(statement.kind) || !('comparator' in statement)) return [];
    const wrong: readonly string[] = against[direction];
    if (!wrong.includes(statement.comparator)) return [];
    const details = { seen: labels.comparator[statement.comparator], direction: labels.direction[direction] };
    return [finding('target/directionContradicted', { path: `${path}.comparator` }, details)];
  });
}
