import type { Safeguard } from '../../model/safeguard.js';
import { at } from './place.js';

/** Chapter 第四章: its four sections. */
export const safeguards: Safeguard[] = [
  {
    id: 'leadership-safeguard',
    name: '加强组织领导',
    englishName: 'Leadership',
    description: {
      zh: '党的领导贯穿保护工作，各地各部门列入议程，牵头部门向市里报告。',
      en: 'The party leads; localities and departments put the work on their agenda, and the leading bureau reports to the city.',
    },
    unitIds: [
      'counties',
      'economic-development-zone',
      'culture-and-tourism-new-area',
      'city-departments',
      'city-market-regulator',
      'city-party-committee',
      'city-government',
    ],
    citations: [at('第四章', '第一节')],
  },
  {
    id: 'coordination-safeguard',
    name: '强化统筹协调',
    englishName: 'Coordination',
    description: {
      zh: '牵头部门拟任务书和时间表，各地各部门拟实施方案并逐年分解。',
      en: 'The leading bureau draws up tasks and times; localities and departments draw up schemes and divide them by year.',
    },
    unitIds: ['city-market-regulator', 'localities-and-departments'],
    citations: [at('第四章', '第二节')],
  },
  {
    id: 'funds-safeguard',
    name: '强化资金保障',
    englishName: 'Funds',
    description: {
      zh: '经费列入各级预算并逐步增加，吸引企业和社会投入，管好用途。',
      en: 'Funds stand in the budget of each level and grow; enterprises and society invest too, and spending is watched.',
    },
    unitIds: [
      'counties',
      'economic-development-zone',
      'culture-and-tourism-new-area',
      'localities-and-departments',
    ],
    citations: [at('第四章', '第三节')],
  },
  {
    id: 'evaluation-safeguard',
    name: '加强总结评估',
    englishName: 'Summing up and evaluation',
    description: {
      zh: '以关键指标评估、政策督查和主要指标跟踪保证进度。',
      en: 'Key indicators are evaluated, policies inspected and main indicators tracked, to keep time.',
    },
    unitIds: [],
    citations: [at('第四章', '第四节')],
  },
];
