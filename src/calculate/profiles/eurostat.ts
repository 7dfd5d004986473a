import type { GrowthProfile } from './growthProfile.js';
import { notAssessable } from './notAssessable.js';
import type { StatusName } from './profile.js';

/**
 * Eurostat's assessment of indicator trends, method of 2026.
 *
 * https://ec.europa.eu/eurostat/web/sdi
 */
export const eurostat: GrowthProfile<StatusName> = {
  id: 'eurostat',
  method: 'growthRatio',
  name: { zh: '欧盟统计局', en: 'Eurostat' },
  source: { zh: '欧盟统计局可持续发展监测报告', en: 'Eurostat’s monitoring report on the SDGs' },
  sourceUrl: 'https://ec.europa.eu/eurostat/web/sdi',
  statuses: [
    { status: 'significantProgress', label: { zh: '显著进展', en: 'significant progress' } },
    { status: 'moderateProgress', label: { zh: '中等进展', en: 'moderate progress' } },
    { status: 'insufficientProgress', label: { zh: '进展不足', en: 'insufficient progress' } },
    { status: 'stagnation', label: { zh: '停滞', en: 'stagnation' } },
    { status: 'moderateDeterioration', label: { zh: '中度恶化', en: 'moderate deterioration' } },
    { status: 'significantDeterioration', label: { zh: '显著恶化', en: 'significant deterioration' } },
    { status: 'movingAway', label: { zh: '偏离目标', en: 'moving away from the target' } },
    notAssessable,
  ],
  withTarget: {
    bands: [
      { status: 'significantProgress', from: 0.95, includesFrom: false },
      { status: 'moderateProgress', from: 0.6, includesFrom: false },
      { status: 'insufficientProgress', from: 0, includesFrom: true },
    ],
    below: 'movingAway',
    // 5/70 a point from 60% to 130%, 5/120 a point from −60% to 60%.
    score: [
      { from: 0.6, slope: 50 / 7, intercept: -30 / 7 },
      { from: null, slope: 25 / 6, intercept: -2.5 },
    ],
  },
  withoutTarget: {
    bands: [
      { status: 'significantProgress', from: 0.01, includesFrom: false },
      { status: 'moderateProgress', from: 0.001, includesFrom: false },
      { status: 'stagnation', from: -0.001, includesFrom: true },
      { status: 'moderateDeterioration', from: -0.01, includesFrom: true },
    ],
    below: 'significantDeterioration',
    score: [{ from: null, slope: 250, intercept: 0 }],
  },
  scoreRange: { min: -5, max: 5 },
  whenMet: null,
  zeroReplacedBy: null,
  acceptsNegative: false,
  limitShrink: null,
  rollUp: {
    bands: [
      { status: 'significantProgress', from: 2.5, includesFrom: false },
      { status: 'moderateProgress', from: 0.25, includesFrom: false },
      { status: 'stagnation', from: -0.25, includesFrom: true },
      { status: 'moderateDeterioration', from: -2.5, includesFrom: true },
    ],
    below: 'significantDeterioration',
    whenAllMet: null,
  },
};
