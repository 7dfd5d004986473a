import type { Grouping } from './grouping.js';

/** Plan by plan. */
export const byPlan: Grouping = {
  includes: 'indicators',
  isOfPlan: false,
  others: { zh: '其他', en: 'others' },
  headsIn: ({ id, title, englishTitle }) => [{ key: id, label: { zh: title, en: englishTitle } }],
  keysIn: (plan) => () => [plan.id],
};
