import type { Safeguard } from '../../model/safeguard.js';
import { safeguard } from './place.js';

/** The four sections of chapter 四. */
export const safeguards: Safeguard[] = [
  {
    id: 'leadership',
    name: '加强组织领导',
    englishName: 'Leadership',
    description: {
      zh: '各级党组织把知识产权列入议程，联席会议统筹行政与司法力量，各类知识产权归口统一管理。',
      en: 'Party bodies put IP on their agenda, the joint conference brings administration and courts together, and all rights are managed as one.',
    },
    unitIds: ['party-groups', 'joint-conference', 'ip-administrations-and-courts'],
    citations: [safeguard('（一）')],
  },
  {
    id: 'funding',
    name: '加强资金保障',
    englishName: 'Funding',
    description: {
      zh: '增加专项资金，改进使用和绩效考核，带动社会资本和湾区金融资源。',
      en: 'More goes into the special fund, its use is assessed better, and social capital and finance of the Greater Bay Area follow.',
    },
    unitIds: [],
    citations: [safeguard('（二）')],
  },
  {
    id: 'policies',
    name: '完善政策措施',
    englishName: 'Policies',
    description: {
      zh: '依国家和省文件出台配套政策，并同产业、金融、贸易等其他领域的政策相衔接。',
      en: 'Policies that follow national and provincial documents are issued and joined with those on industry, science, talent, finance and trade.',
    },
    unitIds: [],
    citations: [safeguard('（三）')],
  },
  {
    id: 'supervision-and-assessment',
    name: '强化监督考核',
    englishName: 'Supervision and assessment',
    description: {
      zh: '分解任务，逐年出计划，协调督导重点工作，监测关键指标，总结推广经验。',
      en: 'Tasks are divided and planned year by year, key work is supervised, key indicators are watched, and experience is spread.',
    },
    unitIds: [],
    citations: [safeguard('（四）')],
  },
];
