import { definePlan } from '../../model/definePlan.js';
import { conflicts } from './conflicts.js';
import { facts } from './facts.js';
import { glossary } from './glossary.js';
import { indicators } from './indicators.js';
import { keyIndustries } from './keyIndustries.js';
import { monitoringDuties } from './monitoringDuties.js';
import { organizations } from './organizations.js';
import { projects } from './projects.js';
import { protectionActions } from './protectionActions.js';
import { safeguards } from './safeguards.js';
import { targets } from './targets.js';
import { tasks } from './tasks.js';

/** 巴中市“十四五”知识产权规划: the IP plan of Bazhong City for 2021–2025, as data. */
export const bazhong = definePlan({
  schemaVersion: 1,
  id: 'bazhong',
  title: '巴中市“十四五”知识产权规划',
  englishTitle: 'Intellectual Property Plan of Bazhong City for the 14th Five-Year Period',
  kind: 'plan',
  legalStatus: 'issued',
  region: {
    code: '511900',
    name: '巴中市',
    englishName: 'Bazhong City',
    level: 'prefecture',
    parentCode: '510000',
  },
  period: { firstYear: 2021, lastYear: 2025, baseYear: 2020 },
  issuerId: null,
  approverId: null,
  addresseeIds: [],
  issuedOn: null,
  publishedOn: '2021-11-10',
  documentNumber: null,
  superiorPlans: [
    {
      id: 'ip-power-outline',
      title: '知识产权强国建设纲要(2021—2035年)',
      englishTitle: 'Outline for Building a Powerful IP Nation (2021–2035)',
      documentNumber: null,
    },
    {
      id: 'sichuan-ip-plan-draft',
      title: '四川省十四五知识产权保护和运用规划(草案)',
      englishTitle:
        'Plan of Sichuan Province for the Protection and Use of Intellectual Property, 14th Five-Year Period (draft)',
      documentNumber: null,
    },
    {
      id: 'bazhong-development-outline',
      title: '巴中市国民经济和社会发展第十四个五年规划和二○三五年远景目标纲要',
      englishTitle:
        'Outline of the 14th Five-Year Plan of Bazhong City for Economic and Social Development and the Goals for 2035',
      documentNumber: null,
    },
  ],
  organizations,
  indicators,
  targets,
  facts,
  tasks,
  projects,
  protectionActions,
  keyIndustries,
  safeguards,
  monitoringDuties,
  glossary,
  conflicts,
  inferred: {
    legalStatus: {
      zh: '网页没有印发文号和日期，也没有征求意见的字样；规划登在政府信息公开的规划信息栏，按已印发处理。',
      en: 'The page prints neither number nor day of issue, nor any word of a draft; it stands among the published plans of the government and is taken as issued.',
    },
    publishedOn: {
      zh: '网页题名下只印时间，没有“发布”字样，按发布日期理解。',
      en: 'The page prints a time below the title without saying what it is; it is read as the time of publication.',
    },
  },
});
