import type { MonitoringDuty } from '../../model/monitoringDuty.js';
import { unsaidDuty } from '../unsaidDuty.js';
import { foundation, governance, protection, safeguard, utilization } from './place.js';

/** Duties to watch, evaluate, assess and publish, in printed order. */
export const monitoringDuties: MonitoringDuty[] = [
  {
    ...unsaidDuty,
    id: 'towns-assessed',
    type: 'assessment',
    of: {
      zh: '镇街的知识产权工作，依优化后的考核指标',
      en: 'IP work of the towns, by improved indicators',
    },
    ofUnitIds: ['towns-and-subdistricts'],
    citations: [governance('4')],
  },
  {
    ...unsaidDuty,
    id: 'innovation-assessed',
    type: 'assessment',
    of: {
      zh: '全市创新驱动发展战略，拟加入两项知识产权指标',
      en: 'The innovation strategy of the city, to which two IP indicators may be added',
    },
    citations: [governance('4')],
  },
  {
    ...unsaidDuty,
    id: 'industry-trends-published',
    type: 'publication',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    of: { zh: '分产业的知识产权发展趋势', en: 'IP trends, industry by industry' },
    isPublic: true,
    citations: [utilization('4')],
    inferred: { isPublic: { zh: '“发布”即向社会公开。', en: 'To publish is to make public.' } },
  },
  {
    ...unsaidDuty,
    id: 'trademark-cases-disclosed',
    type: 'publication',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    of: { zh: '商标侵权假冒的典型案例', en: 'Typical cases of trademark infringement' },
    isPublic: true,
    citations: [protection('4')],
    inferred: { isPublic: { zh: '“发布”即向社会公开。', en: 'To publish is to make public.' } },
  },
  {
    ...unsaidDuty,
    id: 'special-sign-surveyed',
    type: 'inspection',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    of: { zh: '地理标志专用标志的使用，普查并清理', en: 'Use of the special sign: surveyed and cleaned up' },
    citations: [protection('5')],
    inferred: {
      type: {
        zh: '原文为普查和清理，类型中最接近督查。',
        en: 'The text speaks of a survey and a clean-up; inspection is the closest type.',
      },
    },
  },
  {
    ...unsaidDuty,
    id: 'year-events-published',
    type: 'publication',
    frequency: 'annual',
    frequencyPrinted: '年度',
    of: { zh: '当年知识产权的十件大事', en: 'The ten events of the year in IP' },
    isPublic: true,
    citations: [foundation('4')],
    inferred: { isPublic: { zh: '以宣传方式公开。', en: 'Publicity makes it public.' } },
  },
  {
    ...unsaidDuty,
    id: 'development-reported',
    type: 'publication',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    of: { zh: '本市知识产权发展状况，以报告形式', en: 'The state of IP in the city, in a report' },
    isPublic: true,
    citations: [foundation('4')],
    inferred: { isPublic: { zh: '“发布”即向社会公开。', en: 'To publish is to make public.' } },
  },
  {
    ...unsaidDuty,
    id: 'white-paper-and-rankings-published',
    type: 'publication',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    byUnitIds: ['research-and-social-science-bodies'],
    of: {
      zh: '知识产权状况及企业专利、品牌排名',
      en: 'The state of IP, and rankings of enterprises by patents and brands',
    },
    isPublic: true,
    citations: [foundation('5')],
    inferred: {
      byUnitIds: {
        zh: '原文称依托这些机构的支持发布。',
        en: 'The text says that it is published with the support of these bodies.',
      },
      isPublic: { zh: '“发布”即向社会公开。', en: 'To publish is to make public.' },
    },
  },
  {
    ...unsaidDuty,
    id: 'fund-use-assessed',
    type: 'assessment',
    of: { zh: '专项资金使用的绩效', en: 'How well the special fund is used' },
    citations: [safeguard('（二）')],
  },
  {
    ...unsaidDuty,
    id: 'key-work-supervised',
    type: 'inspection',
    of: { zh: '重点工程和主要任务的落实', en: 'How key projects and main tasks are carried out' },
    citations: [safeguard('（四）')],
  },
  {
    ...unsaidDuty,
    id: 'key-indicators-watched',
    type: 'tracking',
    of: { zh: '规划的关键指标，文中未列出是哪些', en: 'Key indicators of the plan, which are not listed' },
    citations: [safeguard('（四）')],
  },
  {
    ...unsaidDuty,
    id: 'execution-evaluated',
    type: 'assessment',
    of: { zh: '规划实施情况，依评估体系', en: 'How the plan is carried out, by a system of evaluation' },
    citations: [safeguard('（四）')],
    inferred: {
      type: {
        zh: '原文只称“评估体系”，没有中期或终期字样，类型中最接近考核。',
        en: 'The text speaks of a system of evaluation, neither mid-term nor final; assessment is the closest type.',
      },
    },
  },
  {
    ...unsaidDuty,
    id: 'execution-assessed',
    type: 'assessment',
    of: { zh: '规划实施情况，依考核制度', en: 'How the plan is carried out, by a system of assessment' },
    citations: [safeguard('（四）')],
  },
];
