import type { MonitoringDuty } from '../../model/monitoringDuty.js';
import { unsaidDuty } from '../unsaidDuty.js';
import { at } from './place.js';

const evaluation = [at('九', '（三）', '开展规划的年度监测、中期评估和终期总结')];
const assessment = [at('九', '（三）', '建立考核评价机制')];
const guidance = [at('三', '（二）', '加强知识产权行政指导和奖励工作')];

/** Duties to watch, evaluate and assess, in printed order. */
export const monitoringDuties: MonitoringDuty[] = [
  {
    ...unsaidDuty,
    id: 'banner-work-checked',
    type: 'assessment',
    of: {
      zh: '各旗区保护工作，依检查考核指标进行',
      en: 'Protection work of the banners, by indicators set for it',
    },
    ofUnitIds: ['banners'],
    citations: guidance,
  },
  {
    ...unsaidDuty,
    id: 'banner-work-reviewed',
    type: 'inspection',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    of: {
      zh: '各旗区工作进度的调度、督导和通报',
      en: 'Progress in the banners: reviewed, supervised, circulated',
    },
    ofUnitIds: ['banners'],
    citations: guidance,
  },
  {
    ...unsaidDuty,
    id: 'infringement-cases-disclosed',
    type: 'publication',
    frequency: 'adHoc',
    frequencyPrinted: '及时',
    of: { zh: '受罚或追究刑责的侵权案例', en: 'Cases of infringement that were punished' },
    isPublic: true,
    citations: [at('三', '（四）', '加强知识产权信用监管和惩戒力度')],
  },
  {
    ...unsaidDuty,
    id: 'departments-assessed',
    type: 'assessment',
    of: {
      zh: '各部门落实规划的情况，依下达的考核指标',
      en: 'How departments carry out the plan, by indicators handed down',
    },
    ofUnitIds: ['departments'],
    citations: assessment,
  },
  {
    ...unsaidDuty,
    id: 'banner-performance-assessed',
    type: 'assessment',
    of: {
      zh: '旗区党委和政府的保护工作，计入政绩和营商环境',
      en: 'Protection work of banner leaders, counted in performance and business environment',
    },
    ofUnitIds: ['banner-party-and-government'],
    citations: assessment,
  },
  {
    ...unsaidDuty,
    id: 'execution-inspected',
    type: 'inspection',
    of: { zh: '规划执行过程', en: 'How the plan is carried out, while it is' },
    citations: assessment,
  },
  {
    ...unsaidDuty,
    id: 'applications-published',
    type: 'publication',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    of: { zh: '知识产权申请量等情况', en: 'Figures on IP applications' },
    citations: assessment,
  },
  {
    ...unsaidDuty,
    id: 'key-indicators-tracked',
    type: 'tracking',
    of: { zh: '关键指标，以便及早发现问题', en: 'Key indicators, so that problems are seen early' },
    citations: assessment,
  },
  {
    ...unsaidDuty,
    id: 'annual-monitoring',
    type: 'annualMonitoring',
    frequency: 'annual',
    frequencyPrinted: '年度',
    of: { zh: '规划执行情况', en: 'How the plan is carried out' },
    citations: evaluation,
  },
  {
    ...unsaidDuty,
    id: 'mid-term-evaluation',
    type: 'midTermEvaluation',
    frequency: 'once',
    of: { zh: '规划执行情况', en: 'How the plan is carried out' },
    citations: evaluation,
    inferred: {
      frequency: { zh: '中期评估在规划期内只有一次。', en: 'A plan has one middle.' },
    },
  },
  {
    ...unsaidDuty,
    id: 'final-summary',
    type: 'finalEvaluation',
    frequency: 'once',
    of: { zh: '规划执行结果', en: 'What the plan achieved' },
    citations: evaluation,
    inferred: {
      frequency: { zh: '终期总结在规划期内只有一次。', en: 'A plan has one end.' },
    },
  },
  {
    ...unsaidDuty,
    id: 'banner-evaluation',
    type: 'evaluation',
    byUnitIds: ['banners'],
    of: { zh: '本旗区实施规划的情况', en: 'How the plan is carried out in the banner itself' },
    citations: evaluation,
  },
  {
    ...unsaidDuty,
    id: 'units-inspected',
    type: 'inspection',
    byUnitIds: ['banners'],
    of: {
      zh: '各项任务的落实，含监督检查与绩效评估',
      en: 'How tasks are carried out: inspection and evaluation',
    },
    ofUnitIds: ['units-concerned'],
    citations: evaluation,
    inferred: {
      byUnitIds: { zh: '承前句主语。', en: 'The subject is carried on from the clause before.' },
    },
  },
  {
    ...unsaidDuty,
    id: 'third-party-evaluation',
    type: 'evaluation',
    of: { zh: '规划落实的绩效', en: 'How well the plan was carried out' },
    isByThirdParty: true,
    isPublic: true,
    citations: evaluation,
  },
  {
    ...unsaidDuty,
    id: 'satisfaction-survey',
    type: 'survey',
    of: { zh: '社会对知识产权保护的满意度', en: 'How satisfied the public is with protection' },
    citations: evaluation,
  },
  {
    ...unsaidDuty,
    id: 'protection-level-evaluation',
    type: 'evaluation',
    of: { zh: '知识产权保护水平', en: 'The level of protection' },
    citations: evaluation,
  },
  {
    ...unsaidDuty,
    id: 'laggards-called-in',
    type: 'alert',
    of: {
      zh: '保护责任的落实，以通报和约谈督促',
      en: 'Whether protection duties are met; those who fail are named and called in',
    },
    ofUnitIds: ['party-and-government-at-all-levels'],
    citations: evaluation,
  },
];
