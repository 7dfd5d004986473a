import type { MonitoringDuty } from '../../model/monitoringDuty.js';
import { unsaidDuty } from '../unsaidDuty.js';
import { at } from './place.js';

const organisation = [at('七')];

/** Duties to watch, evaluate and assess, in printed order. */
export const monitoringDuties: MonitoringDuty[] = [
  {
    ...unsaidDuty,
    id: 'services-inspected-at-random',
    type: 'inspection',
    of: {
      zh: '知识产权服务业，以随机抽查方式，结果公开',
      en: 'IP services, inspected at random, with the results made public',
    },
    isPublic: true,
    citations: [at('五')],
    inferred: {
      isPublic: {
        zh: '“双随机、一公开”中的“一公开”指公开抽查情况和结果。',
        en: 'The name of the inspections says that their results are made public.',
      },
    },
  },
  {
    ...unsaidDuty,
    id: 'performance-assessed',
    type: 'assessment',
    of: {
      zh: '知识产权工作的绩效，并据以奖惩',
      en: 'Performance in IP work, with rewards and penalties',
    },
    citations: organisation,
  },
  {
    ...unsaidDuty,
    id: 'business-environment-evaluated',
    type: 'evaluation',
    of: {
      zh: '营商环境，其中包括保护绩效',
      en: 'The business environment, of which IP protection is a part',
    },
    citations: organisation,
  },
  {
    ...unsaidDuty,
    id: 'discipline-inspected',
    type: 'inspection',
    byUnitIds: ['discipline-inspection'],
    of: {
      zh: '行政是否依法、责任是否落实',
      en: 'Whether administration follows the law and duties are met',
    },
    citations: organisation,
  },
  {
    ...unsaidDuty,
    id: 'congress-inspection',
    type: 'inspection',
    frequency: 'adHoc',
    frequencyPrinted: '适时',
    byUnitIds: ['peoples-congress'],
    of: {
      zh: '保护方面法律法规的实施情况',
      en: 'How the laws on IP protection are applied',
    },
    citations: organisation,
  },
  {
    ...unsaidDuty,
    id: 'consultative-inquiry',
    type: 'survey',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    byUnitIds: ['consultative-conference'],
    of: { zh: '保护工作，以调研方式', en: 'Protection work, by looking into it' },
    citations: organisation,
  },
  {
    ...unsaidDuty,
    id: 'consultative-briefing',
    type: 'reporting',
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
    of: { zh: '保护工作的有关情况', en: 'How protection work stands' },
    toUnitIds: ['consultative-conference'],
    citations: organisation,
    inferred: {
      toUnitIds: {
        zh: '原文只写“情况通报”，放在政协民主监督之下，按向政协通报理解。',
        en: 'The text only speaks of briefings, among the ways the consultative conference supervises; they are read as given to it.',
      },
    },
  },
];
