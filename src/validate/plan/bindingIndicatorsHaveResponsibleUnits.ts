import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';

/** Somebody answers for a binding indicator: named with it, or with a task that serves one of its targets. */
export function bindingIndicatorsHaveResponsibleUnits({
  indicators,
  targets,
  tasks,
}: Plan): readonly Finding[] {
  return indicators.flatMap(({ id, name, attribute, leadUnitIds = [], responsibleUnitIds = [] }, index) => {
    if (attribute !== 'binding' || leadUnitIds.length + responsibleUnitIds.length > 0) return [];
    const own = new Set(targets.filter(({ indicatorId }) => indicatorId === id).map((target) => target.id));
    const isServed = tasks.some(
      (task) =>
        task.targetIds.some((target) => own.has(target)) &&
        task.leadUnitIds.length + task.responsibleUnitIds.length > 0,
    );
    if (isServed) return [];
    return [finding('indicator/responsibleUnitMissing', { path: `indicators[${index}]` }, { seen: name })];
  });
}
