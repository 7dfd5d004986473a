import type { Safeguard } from '../../model/safeguard.js';
import { safeguard } from './place.js';

/** The four sections of chapter 三. */
export const safeguards: Safeguard[] = [
  {
    id: 'organisational-safeguard',
    name: '加强组织领导',
    englishName: 'Organisation and leadership',
    description: {
      zh: '市里成立领导小组统筹，各县列入日程并制定计划。',
      en: 'A leading group of the city coordinates; counties put IP on the agenda and draw up plans.',
    },
    unitIds: [
      'city-government',
      'market-bureau',
      'science-bureau',
      'industry-bureau',
      'finance-bureau',
      'counties',
    ],
    citations: [safeguard.organisation],
  },
  {
    id: 'investment-safeguard',
    name: '完善投入体系',
    englishName: 'Investment',
    description: {
      zh: '两级财政增加投入并向有自主权利的项目倾斜，带动企业和社会资本。',
      en: 'City and counties spend more, favour projects with IP of their own, and draw in enterprises and private capital.',
    },
    unitIds: ['city-and-county-finance'],
    citations: [safeguard.investment],
  },
  {
    id: 'assessment-safeguard',
    name: '强化督查考核',
    englishName: 'Inspection and assessment',
    description: {
      zh: '改进指标，分解责任，逐年考核。',
      en: 'Indicators are improved, responsibility divided, and goals assessed each year.',
    },
    unitIds: [],
    citations: [safeguard.assessment],
  },
  {
    id: 'publicity-safeguard',
    name: '加大宣传力,度',
    englishName: 'Publicity',
    description: {
      zh: '宣传工作成果，普及知识，培育意识。',
      en: 'Publicise what is achieved, teach the public, and raise awareness.',
    },
    unitIds: [],
    citations: [safeguard.publicity],
  },
];
