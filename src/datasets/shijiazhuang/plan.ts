import { definePlan } from '../../model/definePlan.js';
import { yearBeforeTheFirst } from '../reasons.js';
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

/** 石家庄市…工作方案(2022—2025年): the work plan of Shijiazhuang as a national IP demonstration city, as data. */
export const shijiazhuang = definePlan({
  schemaVersion: 1,
  id: 'shijiazhuang',
  title: '石家庄市国家知识产权强市建设示范城市工作方案(2022—2025年)',
  englishTitle:
    'Work Plan of Shijiazhuang as a National Demonstration City for Building Strong IP Cities (2022–2025)',
  kind: 'workPlan',
  legalStatus: 'issued',
  region: {
    code: '130100',
    name: '石家庄市',
    englishName: 'Shijiazhuang',
    level: 'prefecture',
    parentCode: '130000',
  },
  period: {
    firstYear: 2022,
    lastYear: 2025,
    baseYear: 2021,
    inferred: {
      baseYear: yearBeforeTheFirst,
    },
  },
  issuerId: 'city-government',
  approverId: 'city-government',
  addresseeIds: ['county-governments', 'zone-committees', 'city-departments'],
  issuedOn: '2022-09-30',
  publishedOn: '2022-11-09',
  documentNumber: null,
  superiorPlans: [
    {
      id: 'ip-power-outline',
      title: '知识产权强国建设纲要(2021—2035年)',
      englishTitle: 'Outline for Building a Powerful IP Nation (2021–2035)',
      documentNumber: null,
    },
    {
      id: 'national-ip-plan',
      title: '“十四五”国家知识产权保护和运用规划',
      englishTitle:
        'National Plan for the Protection and Use of Intellectual Property, 14th Five-Year Period',
      documentNumber: null,
    },
    {
      id: 'demonstration-cities-notice',
      title: '国家知识产权局关于确定国家知识产权强市建设试点示范城市的通知',
      englishTitle: 'Notice of CNIPA on the Pilot and Demonstration Cities for Building Strong IP Cities',
      documentNumber: '国知发运字〔2022〕33号',
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
