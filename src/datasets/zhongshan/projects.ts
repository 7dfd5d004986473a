import type { Project } from '../../model/project.js';
import type { Text } from '../../model/text.js';
import { namedByContent } from '../reasons.js';
import { achievements, foundation, governance, principles, utilization } from './place.js';

const bySubject: Text = {
  zh: '原文未写明对应关系，按对象对应。',
  en: 'The text does not say which it serves; it is matched by its subject.',
};

/** The programmes named in running text, in printed order. The document has no boxes and numbers none of them. */
export const projects: Project[] = [
  {
    id: 'small-enterprise-strategy-project',
    number: null,
    name: '中小企业知识产权战略推进工程',
    englishName: 'Project to advance the IP strategy of small and medium-sized enterprises',
    form: 'project',
    parentId: null,
    taskId: 'innovators-drive',
    measures: [],
    targetIds: [],
    description: {
      zh: '上一时期为国家试点城市，本期继续实施。',
      en: 'The city was a national pilot in the period before, and goes on.',
    },
    citations: [utilization('2'), achievements.demonstrationCity],
  },
  {
    id: 'cluster-action-plan',
    number: null,
    name: '战略性产业集群中小企业知识产权保护和运用行动计划',
    englishName:
      'Action plan to protect and use the IP of small and medium-sized enterprises in strategic clusters',
    form: 'programme',
    parentId: null,
    taskId: 'innovators-drive',
    measures: [
      {
        id: 'cluster-action-plan-capability',
        name: '初创企业知识产权能力建设',
        englishName: 'IP capability of specialised and innovative enterprises and start-ups',
        description: {
          zh: '面向专精特新和初创企业提升能力。',
          en: 'Specialised and innovative enterprises and start-ups learn to handle IP.',
        },
        targetIds: ['small-enterprise-ip-capability'],
        inferred: { name: namedByContent },
      },
    ],
    targetIds: ['small-enterprise-ip-capability'],
    citations: [utilization('2')],
  },
  {
    id: 'patent-quality-project',
    number: null,
    name: '专利质量提升工程',
    englishName: 'Project to raise the quality of patents',
    form: 'project',
    parentId: null,
    taskId: 'innovators-drive',
    measures: [
      {
        id: 'patent-quality-project-core-technology',
        name: '促进关键核心技术突破',
        englishName: 'Break through in core technologies',
        description: {
          zh: '以工程带动核心技术攻关和储备。',
          en: 'Core technologies are mastered and kept in store.',
        },
        inferred: { name: namedByContent },
      },
    ],
    targetIds: ['patent-quality', 'own-innovation'],
    citations: [utilization('2')],
    inferred: { targetIds: bySubject },
  },
  {
    id: 'indication-project',
    number: null,
    name: '地理标志运用促进工程',
    englishName: 'Project to promote the use of geographical indications',
    form: 'project',
    parentId: null,
    taskId: 'geographical-indications',
    measures: [],
    targetIds: ['indications-and-standards', 'indication-trademarks', 'regional-public-brands'],
    citations: [principles.quality],
    inferred: { taskId: bySubject, targetIds: bySubject },
  },
  {
    id: 'provincial-strong-park-project',
    number: null,
    name: '广东省知识产权强园区、强企工程',
    englishName: 'Provincial project for parks and enterprises strong in IP',
    form: 'project',
    parentId: null,
    taskId: 'town-governance',
    measures: [],
    targetIds: ['provincial-work-in-towns'],
    description: {
      zh: '由省组织，本市推动其在镇街落实。',
      en: 'Run by the province; the city carries it to the towns.',
    },
    citations: [governance('4')],
  },
  {
    id: 'pledge-financing-campaign',
    number: null,
    name: '知识产权质押融资入园惠企行动',
    englishName: 'Campaign to bring financing against pledged IP to parks and enterprises',
    form: 'campaign',
    parentId: null,
    taskId: 'ip-finance',
    measures: [
      {
        id: 'pledge-financing-campaign-branches',
        name: '深入园区、企业和金融机构基层网点',
        englishName: 'Reach parks, enterprises and bank branches',
        description: {
          zh: '把质押融资服务送到园区、企业和银行网点。',
          en: 'Financing is brought to parks, enterprises and the branches of banks.',
        },
        inferred: { name: namedByContent },
      },
    ],
    targetIds: ['pledge-financing-grows'],
    citations: [utilization('8')],
    inferred: { targetIds: bySubject },
  },
  {
    id: 'talent-project',
    number: null,
    name: '百千万知识产权人才工程',
    englishName: 'IP talent project by hundreds, thousands and tens of thousands',
    form: 'project',
    parentId: null,
    taskId: 'talent',
    measures: [],
    targetIds: ['joint-training-model'],
    description: {
      zh: '服务机构与高校联合实施；“百千万”是工程名称，不是人数指标。',
      en: 'Run by agencies together with universities; the numbers are its name, not a head count.',
    },
    citations: [foundation('3')],
    inferred: { targetIds: bySubject },
  },
];
