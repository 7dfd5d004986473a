import type { PaceProfile } from './profile.js';

/**
 * 时序进度, the default. The words are official vocabulary of Chinese evaluations; no source prints the numbers, so
 * these are the library's own, and a caller may bring others.
 */
export const timeProgress: PaceProfile = {
  id: 'timeProgress',
  source: {
    zh: '状态用语取自各级规划中期评估和统计监测的通行表述；分档数值为本库约定，可自行设定。',
    en: 'The words are those of Chinese mid-term evaluations and statistical monitoring; the band edges are this library’s own and can be replaced.',
  },
  bands: [
    { status: 'ahead', from: 1.1, includesFrom: true },
    { status: 'onTrack', from: 1, includesFrom: true },
    { status: 'broadlyOnTrack', from: 0.9, includesFrom: true },
    { status: 'behind', from: 0, includesFrom: true },
  ],
  below: 'regressing',
  bestWhenUnmet: 'onTrack',
};
