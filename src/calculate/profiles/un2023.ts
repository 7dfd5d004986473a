import { notAssessable } from './notAssessable.js';
import type { ProjectedShareProfile, StatusName } from './profile.js';

/**
 * The global stocktaking of the Sustainable Development Goals Report 2023.
 *
 * https://unstats.un.org/sdgs/report/2023/
 */
export const un2023: ProjectedShareProfile<StatusName> = {
  id: 'un2023',
  method: 'projectedShare',
  name: { zh: '联合国2023年评估', en: 'United Nations 2023' },
  source: {
    zh: '联合国《可持续发展目标报告2023》',
    en: 'The United Nations’ Sustainable Development Goals Report 2023',
  },
  sourceUrl: 'https://unstats.un.org/sdgs/report/2023/',
  statuses: [
    { status: 'metOrOnTrack', label: { zh: '已实现或步入正轨', en: 'target met or on track' } },
    {
      status: 'fairProgress',
      label: { zh: '进展尚可，但需加快', en: 'fair progress, acceleration needed' },
    },
    { status: 'stagnationOrRegression', label: { zh: '停滞或倒退', en: 'stagnation or regression' } },
    notAssessable,
  ],
  projection: 'geometric',
  whenMet: 'metOrOnTrack',
  bands: [
    { status: 'metOrOnTrack', from: 0.95, includesFrom: true },
    { status: 'fairProgress', from: 0.1, includesFrom: true },
  ],
  below: 'stagnationOrRegression',
};
