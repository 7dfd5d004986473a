import { labels } from '../../../model/label.js';
import type { Grouping } from './grouping.js';

/** By a quality of the indicator that has a fixed set of values: its dimension or its attribute. */
export const byQuality = (quality: 'dimension' | 'attribute'): Grouping => ({
  includes: 'indicators',
  isOfPlan: false,
  others: { zh: '未说明', en: 'not stated' },
  headsIn: () => Object.entries(labels[quality]).map(([key, label]) => ({ key, label })),
  keysIn: () => (target) => {
    const key = target.indicator?.[quality] ?? null;
    return key === null ? [] : [key];
  },
});
