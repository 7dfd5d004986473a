import { finding } from '../../finding/finding.js';
import type { ObservationRule } from '../observationRule.js';

/** Every observed component is one of its indicator. */
export const observedComponentsAreKnown: ObservationRule = ({ plan, locate }) => {
  const parts = new Map(
    plan.indicators.map(({ id, components }) => [id, (components?.parts ?? []).map((part) => part.id)]),
  );
  return ({ indicatorId, componentId }, index) => {
    const known = parts.get(indicatorId);
    if (componentId === undefined || !known || known.includes(componentId)) return [];
    return [finding('component/unknown', locate(index, 'componentId'), { seen: componentId, known })];
  };
};
