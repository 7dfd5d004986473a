import { notAssessable } from './notAssessable.js';
import type { ShortfallShareProfile, StatusName } from './profile.js';

/**
 * The weather symbols of the German Sustainable Development Strategy (Deutsche Nachhaltigkeitsstrategie).
 *
 * https://dns-indikatoren.de/en/status
 */
export const dns: ShortfallShareProfile<StatusName> = {
  id: 'dns',
  method: 'shortfallShare',
  name: { zh: '德国可持续发展战略', en: 'German Sustainable Development Strategy' },
  source: {
    zh: '德国联邦统计局指标状态判定方法',
    en: 'Status of indicators, Federal Statistical Office of Germany',
  },
  sourceUrl: 'https://dns-indikatoren.de/en/status',
  statuses: [
    { status: 'sunny', label: { zh: '晴（预计达到）', en: 'sunny: will be reached' } },
    { status: 'partlyCloudy', label: { zh: '少云（略有差距）', en: 'partly cloudy: narrowly missed' } },
    { status: 'cloudy', label: { zh: '多云（差距较大）', en: 'cloudy: clearly missed' } },
    { status: 'thunderstorm', label: { zh: '雷雨（方向相反）', en: 'thunderstorm: wrong direction' } },
    notAssessable,
  ],
  changes: 5,
  fewestChanges: 4,
  bands: [
    { status: 'sunny', upTo: 0.05, includesUpTo: false },
    { status: 'partlyCloudy', upTo: 0.2, includesUpTo: true },
  ],
  beyond: 'cloudy',
  wrongDirection: 'thunderstorm',
  everyYear: { both: 'sunny', firstAlone: 'partlyCloudy', secondAlone: 'cloudy', neither: 'thunderstorm' },
  directionOnly: {
    both: 'sunny',
    firstAlone: 'partlyCloudy',
    secondAlone: 'cloudy',
    neither: 'thunderstorm',
  },
};
