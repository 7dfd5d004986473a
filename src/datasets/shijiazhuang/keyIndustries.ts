import type { KeyIndustry } from '../../model/keyIndustry.js';
import { atTask, goals } from './place.js';

/** The lists of industries, in printed order. */
export const keyIndustries: KeyIndustry[] = [
  {
    id: 'five-industries',
    name: '五大产业',
    englishName: 'The five industries',
    items: ['新一代电子信息', '生物医药', '先进装备制造', '现代食品', '现代商贸物流'],
    citations: [goals.service, atTask(1)],
  },
  {
    id: 'industries-of-indications',
    name: '特色产业集群',
    englishName: 'Distinctive local industries for geographical indications',
    items: ['地方特色食品', '中药材'],
    citations: [atTask(5)],
  },
  {
    id: 'service-industries',
    name: '知识产权服务业',
    englishName: 'Service industries whose policies apply to IP services',
    items: ['现代服务业', '科技服务业'],
    citations: [atTask(20)],
  },
];
