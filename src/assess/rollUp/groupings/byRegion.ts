import type { Grouping } from './grouping.js';

/** Region by region, as they were evaluated. A region of which no plan has the name goes by its code. */
export const byRegion: Grouping = {
  includes: 'indicators',
  isOfPlan: false,
  others: { zh: '其他', en: 'others' },
  headsIn: ({ region }, targets) =>
    [...new Set(targets.map(({ evaluation }) => evaluation.regionCode))].map((code) => ({
      key: code,
      label: code === region.code ? { zh: region.name, en: region.englishName } : { zh: code, en: code },
    })),
  keysIn:
    () =>
    ({ evaluation }) => [evaluation.regionCode],
};
