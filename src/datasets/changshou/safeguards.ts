import type { Safeguard } from '../../model/safeguard.js';
import { at } from './place.js';

const organisation = [at('七')];

/** Chapter 七, which has one heading; its measures follow by the words they open with. */
export const safeguards: Safeguard[] = [
  {
    id: 'organisational-safeguard',
    name: '组织保障',
    englishName: 'Organisation',
    description: {
      zh: '由领导小组牵头，镇街和部门各负其责，经费、考核与监督一并落实。',
      en: 'A leading group coordinates, towns and departments answer for their part; funds, assessment and supervision are provided.',
    },
    unitIds: ['ip-leading-group', 'towns-and-subdistricts', 'district-departments'],
    citations: organisation,
  },
  {
    id: 'leading-group-coordinates',
    name: '充分发挥区知识产权工作领导小组作用',
    englishName: 'The leading group',
    description: {
      zh: '领导小组统筹实施。',
      en: 'The leading group coordinates how the plan is carried out.',
    },
    unitIds: ['ip-leading-group'],
    citations: organisation,
  },
  {
    id: 'budget',
    name: '知识产权相关工作经费纳入同级财政预算',
    englishName: 'Budget',
    description: { zh: '本级财政安排工作经费。', en: 'The budget of the level pays for the work.' },
    unitIds: [],
    citations: organisation,
  },
  {
    id: 'assessment-and-rewards',
    name: '知识产权绩效考核评价体系',
    englishName: 'Assessment, rewards and penalties',
    description: {
      zh: '考核绩效，奖优罚劣，并计入营商环境评价。',
      en: 'Performance is assessed, rewarded or penalised, and counts in the business environment.',
    },
    unitIds: ['towns-and-subdistricts', 'district-departments'],
    citations: organisation,
  },
  {
    id: 'supervision',
    name: '主动接受社会监督',
    englishName: 'Supervision',
    description: {
      zh: '纪检、人大、政协和社会各方监督保护工作。',
      en: 'Discipline inspection, the congress, the consultative conference and society watch over protection work.',
    },
    unitIds: ['discipline-inspection', 'peoples-congress', 'consultative-conference'],
    citations: organisation,
  },
];
