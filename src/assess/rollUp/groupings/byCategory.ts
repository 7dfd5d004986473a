import type { Grouping } from './grouping.js';

/** By the category printed in the indicator table: 国家规划指标, 特色指标. */
export const byCategory: Grouping = {
  includes: 'indicators',
  isOfPlan: false,
  others: { zh: '未说明', en: 'not stated' },
  headsIn: (plan) =>
    [...new Set(plan.indicators.flatMap(({ category }) => category ?? []))].map((category) => ({
      key: category,
      label: { zh: category, en: category },
    })),
  keysIn:
    () =>
    ({ indicator }) =>
      indicator?.category == null ? [] : [indicator.category],
};
