import { finding } from '../../finding/finding.js';
import type { ObservationRule } from '../observationRule.js';

/** Every observed component is one of its indicator. */
export const observedComponentsAreKnown: ObservationRule = () => ({
  unusual: ({ observation: { componentId }, indicator, where }) => {
    if (componentId === undefined || !indicator) return [];
    const known = (indicator.components?.parts ?? []).map(({ id }) => id);
    if (known.includes(componentId)) return [];
    return [finding('component/unknown', where('componentId'), { seen: componentId, known })];
  },
});
