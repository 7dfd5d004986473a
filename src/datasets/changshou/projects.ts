import type { Project } from '../../model/project.js';
import { namedByContent } from '../reasons.js';
import { at } from './place.js';

const innovation = at('三', '（一）');
const patents = at('三', '（二）');
const coordination = at('四', '（二）');

/** Named campaigns, programmes and projects, in printed order; none of them has a number. */
export const projects: Project[] = [
  {
    id: 'strong-enterprises-campaign',
    number: null,
    name: '知识产权“强企”行动',
    englishName: 'Campaign to make enterprises strong in IP',
    form: 'campaign',
    parentId: null,
    taskId: 'innovation',
    measures: [
      {
        id: 'management-standard',
        name: '贯彻《企业知识产权管理规范》国家标准',
        englishName: 'Implement the standard on IP management',
        description: {
          zh: '鼓励高新技术企业、规上工业企业和上市企业按国家标准管理知识产权。',
          en: 'High-tech, larger industrial and listed enterprises are encouraged to manage IP by the national standard.',
        },
        targetIds: ['standard-carried-out'],
        inferred: { name: namedByContent },
      },
      {
        id: 'enterprise-output',
        name: '促进高质量专利产出',
        englishName: 'Better patents from enterprises',
        description: {
          zh: '引导企业加大投入、设立研发机构、利用专利信息，以质量提升竞争力。',
          en: 'Enterprises are guided to invest, set up research, use patent information, and compete by quality.',
        },
        targetIds: ['innovation-input', 'research-institutions', 'core-competitiveness', 'output-quality'],
        inferred: { name: namedByContent },
      },
    ],
    targetIds: [
      'standard-carried-out',
      'innovation-input',
      'research-institutions',
      'core-competitiveness',
      'output-quality',
    ],
    citations: [innovation],
  },
  {
    id: 'enterprise-navigation-campaign',
    number: null,
    name: '企业技术创新专利导航专项行动',
    englishName: 'Campaign on patent navigation for enterprise innovation',
    form: 'campaign',
    parentId: null,
    taskId: 'high-value-patent-cultivation',
    measures: [],
    targetIds: [],
    description: {
      zh: '以专利导航支持企业攻克产业关键技术。',
      en: 'Patent navigation helps enterprises with the key technologies of their industry.',
    },
    citations: [patents],
  },
  {
    id: 'high-value-conversion-programme',
    number: null,
    name: '高价值专利转化专项计划',
    englishName: 'Special programme on converting high-value patents',
    form: 'programme',
    parentId: null,
    taskId: 'high-value-patent-cultivation',
    measures: [],
    targetIds: [],
    description: {
      zh: '从产业需求和已有专利两头促进转化。',
      en: 'Conversion starts from what industry needs and from the patents already held.',
    },
    citations: [patents],
  },
  {
    id: 'patent-navigation-project',
    number: null,
    name: '专利培育和专利导航工程',
    englishName: 'Project on cultivating patents and patent navigation',
    form: 'project',
    parentId: null,
    taskId: 'industry-coordination',
    measures: [],
    targetIds: ['ip-intensive-industry-base', 'patent-navigation-system'],
    description: {
      zh: '以经开区、高新区为主要园区培育知识产权密集型产业，并为重点产业导航。',
      en: 'IP-intensive industries grow in the development zones, and key industries are guided by patents.',
    },
    citations: [coordination],
  },
  {
    id: 'patent-standards-project',
    number: null,
    name: '专利标准化工程',
    englishName: 'Project on patents in standards',
    form: 'project',
    parentId: null,
    taskId: 'industry-coordination',
    measures: [
      {
        id: 'public-standards-measure',
        name: '推动自主知识产权创新成果转化为标准',
        englishName: 'From own IP to public standards',
        description: {
          zh: '引导企事业单位参与各级标准的制定。',
          en: 'Enterprises and institutions are guided to take part in making standards.',
        },
        targetIds: ['public-standards'],
        inferred: { name: namedByContent },
      },
      {
        id: 'group-standards-measure',
        name: '基于创新技术和专利制定团体标准、企业标准',
        englishName: 'Standards of groups and enterprises',
        description: {
          zh: '鼓励社会团体和企业把专利技术写进自己的标准。',
          en: 'Associations and enterprises are encouraged to build standards on patented technology.',
        },
        targetIds: ['group-and-enterprise-standards'],
        inferred: { name: namedByContent },
      },
    ],
    targetIds: ['public-standards', 'group-and-enterprise-standards'],
    citations: [coordination],
  },
];
