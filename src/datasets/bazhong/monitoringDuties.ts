import type { MonitoringDuty } from '../../model/monitoringDuty.js';
import { unsaidDuty } from '../unsaidDuty.js';
import { at, box, boxes, work } from './place.js';

const leadership = [at('第四章', '第一节')];
const summing = [at('第四章', '第四节')];
const ironFist = [box(...boxes.protection, '铁拳专项行动')];

const localUnits = [
  'counties',
  'economic-development-zone',
  'culture-and-tourism-new-area',
  'city-departments',
];

/** Duties to watch, evaluate and assess, in printed order. */
export const monitoringDuties: MonitoringDuty[] = [
  {
    ...unsaidDuty,
    id: 'intensive-industries-monitored',
    type: 'tracking',
    of: {
      zh: '知识产权密集型产业，以统计监测体系进行',
      en: 'IP-intensive industries, by a system of statistics',
    },
    citations: [work('第一节', '四')],
  },
  {
    ...unsaidDuty,
    id: 'county-cases-supervised',
    type: 'inspection',
    byUnitIds: ['city-market-regulator'],
    of: {
      zh: '县区办理大案、典型案件的情况',
      en: 'How the counties handle major and typical cases',
    },
    ofUnitIds: ['counties'],
    citations: ironFist,
  },
  {
    ...unsaidDuty,
    id: 'campaign-guided',
    type: 'inspection',
    frequency: 'adHoc',
    frequencyPrinted: '适时',
    byUnitIds: ['city-market-regulator'],
    of: { zh: '铁拳行动的开展，以调研指导', en: 'How the Iron Fist campaign goes, by visits' },
    citations: ironFist,
    inferred: {
      type: {
        zh: '原文为指导调研，类型中最接近督查。',
        en: 'The text speaks of guidance and visits; inspection is the closest type.',
      },
    },
  },
  {
    ...unsaidDuty,
    id: 'campaign-assessed',
    type: 'assessment',
    byUnitIds: ['city-market-regulator'],
    of: {
      zh: '县区开展行动的情况，计入“双打”考核',
      en: 'How the counties carry out the campaign, counted in the assessment of work against infringement and counterfeiting',
    },
    ofUnitIds: ['counties'],
    citations: ironFist,
    inferred: {
      byUnitIds: { zh: '承前句主语。', en: 'The subject is carried on from the clause before.' },
    },
  },
  {
    ...unsaidDuty,
    id: 'agencies-evaluated-duty',
    type: 'evaluation',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    of: {
      zh: '全市服务机构，结果列入红黑榜',
      en: 'The agencies of the city; results enter a list of good and bad',
    },
    citations: [box(...boxes.service, '建立知识产权服务品牌机构库')],
  },
  {
    ...unsaidDuty,
    id: 'agency-list-published-duty',
    type: 'publication',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    of: { zh: '品牌服务机构名单', en: 'The list of agencies of good name' },
    isPublic: true,
    citations: [box(...boxes.service, '建立知识产权服务品牌机构库')],
    inferred: {
      isPublic: { zh: '发布供企业选用，即对外公开。', en: 'It is published for enterprises to choose from.' },
    },
  },
  {
    ...unsaidDuty,
    id: 'local-work-evaluated',
    type: 'evaluation',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    byUnitIds: localUnits,
    of: { zh: '本地本部门的知识产权工作', en: 'IP work of the locality or department itself' },
    citations: leadership,
  },
  {
    ...unsaidDuty,
    id: 'progress-reported-duty',
    type: 'reporting',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    byUnitIds: ['city-market-regulator'],
    of: { zh: '规划的推进情况', en: 'How the plan proceeds' },
    toUnitIds: ['city-party-committee', 'city-government'],
    citations: leadership,
  },
  {
    ...unsaidDuty,
    id: 'funds-supervised',
    type: 'inspection',
    byUnitIds: ['counties', 'economic-development-zone', 'culture-and-tourism-new-area'],
    of: { zh: '知识产权资金的使用', en: 'How funds for IP are spent' },
    citations: [at('第四章', '第三节')],
    inferred: {
      type: {
        zh: '原文为使用监管，类型中最接近督查。',
        en: 'The text speaks of supervision of use; inspection is the closest type.',
      },
    },
  },
  {
    ...unsaidDuty,
    id: 'key-indicators-evaluated',
    type: 'evaluation',
    of: { zh: '关键指标，以新建的评估体系进行', en: 'The key indicators, by a system to be set up' },
    citations: summing,
  },
  {
    ...unsaidDuty,
    id: 'experience-summed-up',
    type: 'tracking',
    frequency: 'adHoc',
    frequencyPrinted: '及时',
    of: { zh: '规划实施中的经验和改进之处', en: 'Experience from the plan, and what to improve' },
    citations: summing,
    inferred: {
      type: {
        zh: '原文为总结、推广和改进，没有写明时点，按跟踪处理，不作终期评估。',
        en: 'The text speaks of summing up and improving, at no set time; it is filed as tracking, not as a final evaluation.',
      },
    },
  },
  {
    ...unsaidDuty,
    id: 'policies-inspected',
    type: 'inspection',
    of: {
      zh: '支持引导政策的实施和效果',
      en: 'How policies of support are carried out, and with what effect',
    },
    citations: summing,
  },
  {
    ...unsaidDuty,
    id: 'main-indicators-tracked',
    type: 'tracking',
    of: { zh: '规划主要指标', en: 'The main indicators of the plan' },
    citations: summing,
  },
];
