import { definePlan } from '../../model/definePlan.js';
import { conflicts } from './conflicts.js';
import { facts } from './facts.js';
import { indicators } from './indicators.js';
import { keyIndustries } from './keyIndustries.js';
import { monitoringDuties } from './monitoringDuties.js';
import { organizations } from './organizations.js';
import { projects } from './projects.js';
import { protectionActions } from './protectionActions.js';
import { safeguards } from './safeguards.js';
import { targets } from './targets.js';
import { tasks } from './tasks.js';

/** 中山市知识产权事业发展“十四五”规划: the IP plan of Zhongshan for 2021–2025, as data. */
export const zhongshan = definePlan({
  schemaVersion: 1,
  id: 'zhongshan',
  title: '中山市知识产权事业发展“十四五”规划',
  englishTitle: 'Plan for the Development of Intellectual Property in Zhongshan, 14th Five-Year Period',
  kind: 'plan',
  legalStatus: 'issued',
  region: {
    code: '442000',
    name: '中山市',
    englishName: 'Zhongshan',
    level: 'prefecture',
    parentCode: '440000',
  },
  period: {
    firstYear: 2021,
    lastYear: 2025,
    baseYear: 2020,
    inferred: {
      baseYear: {
        zh: '原文没有写明基期；成效部分的数字截至2020年，即规划首年的上一年。',
        en: 'No base year is printed; the achievements are told as of 2020, the year before the first.',
      },
    },
  },
  issuerId: 'market-regulation-bureau',
  approverId: 'city-government',
  addresseeIds: [
    'torch-zone-committee',
    'cuiheng-new-area-committee',
    'town-and-subdistrict-governments',
    'units-concerned',
  ],
  issuedOn: '2022-06-17',
  publishedOn: null,
  documentNumber: null,
  superiorPlans: [
    {
      id: 'central-proposal',
      title: '中共中央关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议',
      englishTitle:
        'Proposal of the CPC Central Committee for the 14th Five-Year Plan and the Long-Range Objectives for 2035',
      documentNumber: null,
    },
    {
      id: 'provincial-proposal',
      title: '中共广东省委关于制定广东省国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议',
      englishTitle:
        'Proposal of the CPC Guangdong Committee for the 14th Five-Year Plan and the Long-Range Objectives for 2035',
      documentNumber: null,
    },
    {
      id: 'provincial-ip-plan',
      title: '广东省知识产权保护和运用“十四五”规划',
      englishTitle:
        'Guangdong Plan for the Protection and Use of Intellectual Property, 14th Five-Year Period',
      documentNumber: null,
    },
    {
      id: 'national-protection-opinion',
      title: '关于强化知识产权保护的意见',
      englishTitle: 'Opinion on Strengthening the Protection of Intellectual Property',
      documentNumber: null,
    },
    {
      id: 'provincial-protection-measures',
      title: '关于强化知识产权保护的若干措施',
      englishTitle: 'Several Measures of Guangdong on Strengthening the Protection of Intellectual Property',
      documentNumber: null,
    },
    {
      id: 'provincial-small-enterprise-measures',
      title: '广东省促进中小企业知识产权保护和利用若干政策措施',
      englishTitle:
        'Several Policies of Guangdong to Promote the Protection and Use of the Intellectual Property of Small and Medium-sized Enterprises',
      documentNumber: null,
    },
    {
      id: 'indication-rules',
      title: '地理标志产品保护规定',
      englishTitle: 'Provisions on the Protection of Products of Geographical Indication',
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
  glossary: [],
  conflicts,
});
