import { notAssessable } from './notAssessable.js';
import type { PaceProfile } from './profile.js';

/**
 * 时序进度, the default. The words are official vocabulary of Chinese evaluations; no source prints the numbers, so
 * these are the library's own, and a caller may bring others.
 */
export const timeProgress: PaceProfile = {
  id: 'timeProgress',
  method: 'pace',
  name: { zh: '时序进度', en: 'time progress' },
  source: {
    zh: '状态用语取自各级规划中期评估和统计监测的通行表述；分档数值为本库约定，可自行设定。',
    en: 'The words are those of Chinese mid-term evaluations and statistical monitoring; the band edges are this library’s own and can be replaced.',
  },
  statuses: [
    { status: 'achieved', label: { zh: '完成', en: 'achieved' } },
    { status: 'achievedEarly', label: { zh: '提前完成', en: 'achieved early' } },
    { status: 'ahead', label: { zh: '快于预期', en: 'ahead' } },
    { status: 'onTrack', label: { zh: '符合预期', en: 'on track' } },
    { status: 'broadlyOnTrack', label: { zh: '基本符合预期', en: 'broadly on track' } },
    { status: 'underway', label: { zh: '推进中', en: 'under way' } },
    { status: 'behind', label: { zh: '滞后', en: 'behind' } },
    { status: 'missedYear', label: { zh: '有年度未达标', en: 'missed a year' } },
    { status: 'regressing', label: { zh: '倒退', en: 'regressing' } },
    { status: 'notStarted', label: { zh: '未启动', en: 'not started' } },
    { status: 'notAchieved', label: { zh: '未完成', en: 'not achieved' } },
    { status: 'incomplete', label: { zh: '数据不全', en: 'data incomplete' } },
    notAssessable,
  ],
  bands: [
    { status: 'ahead', from: 1.1, includesFrom: true },
    { status: 'onTrack', from: 1, includesFrom: true },
    { status: 'broadlyOnTrack', from: 0.9, includesFrom: true },
    { status: 'behind', from: 0, includesFrom: true },
  ],
  below: 'regressing',
  whenMet: 'achieved',
  whenNotMet: 'notAchieved',
  whenMetEarly: 'achievedEarly',
  bestWhenUnmet: 'onTrack',
};
