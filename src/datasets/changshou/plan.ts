import { definePlan } from '../../model/definePlan.js';
import { yearBeforeTheFirst } from '../reasons.js';
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

/** 长寿区…实施意见（征求意见稿）: the draft by which Changshou carries out the IP plan of Chongqing, as data. */
export const changshou = definePlan({
  schemaVersion: 1,
  id: 'changshou',
  title: '长寿区贯彻落实重庆市知识产权保护和运用“十四五”规划（2021—2025年）的实施意见（征求意见稿）',
  englishTitle:
    'Opinion of Changshou District on Carrying Out the Plan of Chongqing for the Protection and Use of Intellectual Property, 14th Five-Year Period (2021–2025) (Draft for Comment)',
  kind: 'implementationOpinion',
  legalStatus: 'draft',
  region: {
    code: '500115',
    name: '长寿区',
    englishName: 'Changshou District',
    level: 'county',
    parentCode: '500000',
  },
  period: {
    firstYear: 2021,
    lastYear: 2025,
    baseYear: 2020,
    inferred: {
      firstYear: {
        zh: '题名中的2021年属上位规划，实施意见与其同期。',
        en: 'The 2021 of the title belongs to the superior plan; the opinion covers the same years.',
      },
      baseYear: yearBeforeTheFirst,
    },
  },
  issuerId: null,
  approverId: 'district-government',
  addresseeIds: [],
  issuedOn: null,
  publishedOn: null,
  documentNumber: null,
  superiorPlans: [
    {
      id: 'chongqing-ip-plan',
      title: '重庆市知识产权保护和运用“十四五”规划（2021—2025年）',
      englishTitle:
        'Plan of Chongqing for the Protection and Use of Intellectual Property, 14th Five-Year Period (2021–2025)',
      documentNumber: '渝府办发〔2021〕132号',
    },
    {
      id: 'chongqing-protection-measures',
      title: '重庆市关于强化知识产权保护的具体措施',
      englishTitle: 'Measures of Chongqing to Strengthen the Protection of Intellectual Property',
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
});
