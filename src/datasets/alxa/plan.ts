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

/** 阿拉善盟“十四五”知识产权规划: the IP plan of Alxa League for 2021–2025, as data. */
export const alxa = definePlan({
  schemaVersion: 1,
  id: 'alxa',
  title: '阿拉善盟“十四五”知识产权规划',
  englishTitle: 'Intellectual Property Plan of Alxa League for the 14th Five-Year Period',
  kind: 'plan',
  legalStatus: 'issued',
  region: {
    code: '152900',
    name: '阿拉善盟',
    englishName: 'Alxa League',
    level: 'prefecture',
    parentCode: '150000',
  },
  period: {
    firstYear: 2021,
    lastYear: 2025,
    baseYear: 2020,
    inferred: {
      firstYear: {
        zh: '原文写“十四五”，即2021年至2025年。',
        en: 'The text says 14th five-year period, which is 2021 to 2025.',
      },
      lastYear: {
        zh: '原文写“十四五末”，并多处写到2025年。',
        en: 'The text says end of the 14th five-year period, and 2025 in several places.',
      },
      baseYear: {
        zh: '指标表基期为“十三五末”，即2020年末。',
        en: 'The table takes the end of the 13th five-year period as its base, which is the end of 2020.',
      },
    },
  },
  issuerId: null,
  approverId: null,
  addresseeIds: [],
  issuedOn: null,
  publishedOn: null,
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
      id: 'regional-trademark-strategy-opinion',
      title: '关于进一步实施商标品牌战略的意见',
      englishTitle:
        'Opinion of the Autonomous Region on Further Carrying Out the Trademark and Brand Strategy',
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
  inferred: {
    title: {
      zh: '存世文本从目录开始，没有封面和题名；题名据正文用语拟定。',
      en: 'The text at hand begins with the contents and has no title page; the title is composed from its own words.',
    },
    legalStatus: {
      zh: '文本没有印发机关、日期和文号，也没有征求意见的字样，按已印发处理。',
      en: 'No issuer, day or number is printed, nor any word of a draft; it is taken as issued.',
    },
  },
});
