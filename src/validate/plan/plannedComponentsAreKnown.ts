import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';

/** Baselines and facts that are of a component name one of their indicator. */
export function plannedComponentsAreKnown({ indicators, facts }: Plan): readonly Finding[] {
  const parts = new Map(
    indicators.map(({ id, components }) => [id, (components?.parts ?? []).map((part) => part.id)]),
  );
  const check = (indicatorId: string | null, componentId: string | undefined, path: string): Finding[] => {
    const known = parts.get(indicatorId ?? '') ?? [];
    if (componentId === undefined || known.includes(componentId)) return [];
    return [finding('component/unknown', { path: `${path}.componentId` }, { seen: componentId, known })];
  };
  return [
    ...indicators.flatMap(({ id, baseline }, index) =>
      check(id, baseline?.componentId, `indicators[${index}].baseline`),
    ),
    ...facts.flatMap(({ indicatorId, componentId }, index) =>
      check(indicatorId, componentId, `facts[${index}]`),
    ),
  ];
}
