import type { GrowthProfile } from './growthProfile.js';
import { notAssessable } from './notAssessable.js';
import type { StatusName } from './profile.js';

/**
 * Statistics Canada's progress measure, as Open SDG 2.4 computes it.
 *
 * https://open-sdg.readthedocs.io/en/latest/progress-methodology/
 */
export const openSdg: GrowthProfile<StatusName> = {
  id: 'openSdg',
  method: 'growthRatio',
  name: { zh: '加拿大统计局（Open SDG）', en: 'Statistics Canada (Open SDG)' },
  source: {
    zh: '加拿大统计局可持续发展目标进展测算方法',
    en: 'Statistics Canada’s progress measure for the SDGs',
  },
  sourceUrl: 'https://open-sdg.readthedocs.io/en/latest/progress-methodology/',
  statuses: [
    { status: 'targetAchieved', label: { zh: '目标已实现', en: 'target achieved' } },
    { status: 'substantialProgress', label: { zh: '进展良好', en: 'substantial progress' } },
    { status: 'moderateProgress', label: { zh: '中等进展', en: 'moderate progress' } },
    { status: 'limitedProgress', label: { zh: '进展有限', en: 'limited progress' } },
    { status: 'deterioration', label: { zh: '恶化', en: 'deterioration' } },
    notAssessable,
  ],
  withTarget: {
    bands: [
      { status: 'substantialProgress', from: 0.95, includesFrom: true },
      { status: 'moderateProgress', from: 0.6, includesFrom: true },
      { status: 'limitedProgress', from: 0, includesFrom: true },
    ],
    below: 'deterioration',
    // As published; the two pieces miss each other by 0.00002 at 0.6.
    score: [
      { from: 0.6, slope: 7.1429, intercept: -4.2857 },
      { from: null, slope: 4.1667, intercept: -2.5 },
    ],
  },
  withoutTarget: {
    bands: [
      { status: 'substantialProgress', from: 0.015, includesFrom: true },
      { status: 'moderateProgress', from: 0.005, includesFrom: true },
      { status: 'limitedProgress', from: 0, includesFrom: true },
    ],
    below: 'deterioration',
    score: [
      { from: 0.015, slope: 500, intercept: -5 },
      { from: 0.005, slope: 250, intercept: -1.25 },
      { from: 0, slope: 500, intercept: -2.5 },
      { from: null, slope: 125, intercept: -2.5 },
    ],
  },
  scoreRange: { min: -5, max: 5 },
  whenMet: { status: 'targetAchieved', score: 5 },
  zeroReplacedBy: 0.001,
  acceptsNegative: true,
  limitShrink: { exponent: 4.44, scoreAtLimit: 5 },
  rollUp: {
    bands: [
      { status: 'substantialProgress', from: 2.5, includesFrom: true },
      { status: 'moderateProgress', from: 0, includesFrom: true },
      { status: 'limitedProgress', from: -2.5, includesFrom: true },
    ],
    below: 'deterioration',
    whenAllMet: 'targetAchieved',
  },
};
