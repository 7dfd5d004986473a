import type { Task } from '../../model/task.js';
import { targetIdsAt } from '../targetIdsAt.js';
import { at } from './place.js';
import { matchedBySubject } from './reasons.js';
import { targets } from './targets.js';

type Own = Pick<Task, 'id' | 'name' | 'englishName' | 'description'> & Partial<Task>;

/** A heading; `goalIds` names the goals of chapter 一 that share its subject. */
const task = (chapter: string, section: string | undefined, own: Own, goalIds: string[] = []): Task => ({
  number: section ?? chapter,
  parentId: null,
  leadUnitIds: [],
  responsibleUnitIds: [],
  targetIds: [...targetIdsAt(targets, at(chapter, section)), ...goalIds],
  citations: [at(chapter, section)],
  ...own,
  ...(goalIds.length > 0 ? { inferred: { ...own.inferred, targetIds: matchedBySubject } } : {}),
});

/** A chapter and its sections, numbered from （一）. */
const chapter = (number: string, own: Own, sections: readonly [own: Own, goalIds?: string[]][]): Task[] => [
  task(number, undefined, own),
  ...sections.map(([section, goalIds], place) =>
    task(number, `（${'一二三四'[place]}）`, { parentId: own.id, ...section }, goalIds),
  ),
];

/** Chapters 二 to 六 and their sections; chapter 五 has none. */
export const tasks: Task[] = [
  ...chapter(
    '二',
    {
      id: 'protection',
      name: '建设知识产权保护体系',
      englishName: 'Build a system of IP protection',
      description: {
        zh: '从政策、机制和重点领域三方面建设保护体系。',
        en: 'Policies, mechanisms and key fields together make up the protection of IP.',
      },
    },
    [
      [
        {
          id: 'protection-policies',
          name: '加强以优化创新和营商环境为导向的知识产权保护运用政策体系建设',
          englishName: 'Policies that serve innovation and the business environment',
          description: {
            zh: '修订扶持办法，落实惩罚性赔偿，加强刑事打击与信息共享，遏制虚假诉讼，部署行政执法。',
            en: 'Revise the rules on support, apply punitive damages, fight crime and share data on it, curb sham litigation, and plan enforcement.',
          },
        },
      ],
      [
        {
          id: 'protection-mechanism',
          name: '健全知识产权保护工作机制',
          englishName: 'Mechanisms of protection',
          responsibleUnitIds: ['levels-and-departments'],
          description: {
            zh: '落实重庆市的强化保护措施，建立纠纷化解机制和保护平台，发动协会、园区参与共治。',
            en: 'Carry out the measures of Chongqing, set up the settlement of disputes and a platform, and let associations and parks take part.',
          },
          inferred: {
            responsibleUnitIds: {
              zh: '原文要求这些单位落实，没有“责任单位”字样。',
              en: 'The text tells them to act, without calling them responsible units.',
            },
          },
        },
        ['protection-satisfaction-2025'],
      ],
      [
        {
          id: 'key-field-protection',
          name: '加强重点领域知识产权保护',
          englishName: 'Protection in key fields',
          description: {
            zh: '保护商业秘密和地理标志商标，治理网络侵权，预警新业态风险。',
            en: 'Protect trade secrets and trademarks of geographical indication, act against infringement online, and warn of risks in new trades.',
          },
        },
      ],
    ],
  ),
  ...chapter(
    '三',
    {
      id: 'creation',
      name: '完善知识产权创造机制',
      englishName: 'Improve the creation of IP',
      description: {
        zh: '以企业和重点产业为对象，提升专利、品牌等的创造质量。',
        en: 'Raise the quality of patents, brands and other rights that enterprises and key industries create.',
      },
    },
    [
      [
        {
          id: 'innovation',
          name: '推进知识产权创新创造',
          englishName: 'Innovation and creation',
          description: {
            zh: '实施强企行动和贯标，推动产学研用合作，组建产业知识产权联盟。',
            en: 'Strengthen enterprises, spread the management standard, join research with industry, and form IP alliances.',
          },
        },
        ['invention-patents-2025', 'overseas-patents-2025'],
      ],
      [
        {
          id: 'high-value-patent-cultivation',
          name: '培育高价值专利赋能经济高质量发展',
          englishName: 'High-value patents for the economy',
          description: {
            zh: '围绕重点产业培育和转化高价值专利，发展优势企业。',
            en: 'Cultivate and convert high-value patents in key industries, and bring up advantaged enterprises.',
          },
        },
        ['high-value-patents-2025'],
      ],
      [
        {
          id: 'high-value-ip-cultivation',
          name: '培育高价值知识产权',
          englishName: 'High-value intellectual property',
          description: {
            zh: '发展商标品牌、精品版权、植物新品种和布图设计，推进海外布局，鼓励参评奖项。',
            en: 'Develop brands, fine copyright, plant varieties and layout designs; file abroad, and encourage competing for awards.',
          },
        },
        ['trademarks-2025', 'madrid-applications-2025'],
      ],
    ],
  ),
  ...chapter(
    '四',
    {
      id: 'utilization',
      name: '提升知识产权运用效能',
      englishName: 'Make better use of IP',
      description: {
        zh: '促进知识产权转化、融资和与产业、区域的结合。',
        en: 'Turn IP into products and finance, and join it with industry and place.',
      },
    },
    [
      [
        {
          id: 'conversion-efficiency',
          name: '提升知识产权转化运用效益',
          englishName: 'Conversion and finance',
          description: {
            zh: '用好运营平台，深化质押融资，争取扶持政策，分担风险。',
            en: 'Use the operation platform, deepen financing against pledges, seek a supporting policy, and share the risk.',
          },
        },
        ['pledge-financing-2025'],
      ],
      [
        {
          id: 'industry-coordination',
          name: '提升知识产权与产业协同发展水平',
          englishName: 'Growing together with industry',
          description: {
            zh: '把服务引入园区，实施专利导航和专利标准化两项工程。',
            en: 'Bring services into the parks; carry out the projects on patent navigation and on patents in standards.',
          },
        },
      ],
      [
        {
          id: 'regional-utilization',
          name: '提升重点区域知识产权运用能力',
          englishName: 'Use of IP in key areas and in farming',
          description: {
            zh: '建设特色园区和运营中心，参与成渝合作；发展地理标志和特色农产品。',
            en: 'Build a distinctive IP park and operation centre, work with Chengdu and Chongqing, and develop geographical indications and farm specialities.',
          },
        },
        ['geographical-indications-2025'],
      ],
    ],
  ),
  ...chapter(
    '五',
    {
      id: 'service-system',
      name: '健全知识产权服务体系',
      englishName: 'Complete the system of IP services',
      description: {
        zh: '依托平台提供信息服务，建立服务清单，改变监管方式，打击代理违法行为。',
        en: 'Offer information through platforms, list the services, change the way of supervision, and act against unlawful agencies.',
      },
    },
    [],
  ),
  ...chapter(
    '六',
    {
      id: 'environment',
      name: '营造高质量发展基础环境',
      englishName: 'Foundations: talent and culture',
      description: {
        zh: '培养人才，普及知识产权文化。',
        en: 'Train people and spread a culture of IP.',
      },
    },
    [
      [
        {
          id: 'talent',
          name: '加强知识产权人才队伍建设',
          englishName: 'Talent',
          description: {
            zh: '选派干部受训，引进高层次人才，推荐先进，把课程列入干部培训。',
            en: 'Send officials to train, attract talent, recommend those who excel, and teach IP to officials.',
          },
        },
      ],
      [
        {
          id: 'culture',
          name: '营造知识产权文化氛围',
          englishName: 'Culture',
          description: {
            zh: '开展公益宣传和基层服务，报道典型案例，推动中小学教育。',
            en: 'Publicity, services at the grassroots, reports of typical cases, and teaching in schools.',
          },
        },
      ],
    ],
  ),
];
