import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';

/** An indicator with a target that compares numbers says whether more or less is better. */
export function measuredTargetsHaveDirections({ indicators, targets }: Plan): readonly Finding[] {
  return indicators.flatMap(({ id, name, direction }, index) => {
    if (direction !== null) return [];
    // A target that compares has a comparator; ranks and trends have a direction of their own.
    const target = targets.find((candidate) => candidate.indicatorId === id && 'comparator' in candidate);
    const path = `indicators[${index}].direction`;
    return target ? [finding('indicator/directionMissing', { path }, { seen: name, target: target.id })] : [];
  });
}
