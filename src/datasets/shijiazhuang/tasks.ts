import type { Task } from '../../model/task.js';
import { targetIdsAt } from '../targetIdsAt.js';
import { at, atTask } from './place.js';
import { matchedBySubject } from './reasons.js';
import { leadUnitId, responsibleUnits } from './responsibleUnits.js';
import { targets } from './targets.js';

type Own = Pick<Task, 'id' | 'name' | 'englishName'> & Partial<Task>;

const chapterId = 'key-tasks';

/** A section of chapter 二 and the tasks in it. */
const section = (number: string, own: Own, tasksOfSection: readonly Task[]): Task[] => [
  {
    number,
    parentId: chapterId,
    leadUnitIds: [],
    responsibleUnitIds: [],
    targetIds: targetIdsAt(targets, at('二', number)),
    citations: [at('二', number)],
    ...own,
  },
  ...tasksOfSection.map((one) => ({ ...one, parentId: own.id })),
];

/** One of the 21 tasks; `goalIds` names the goals of chapter 一 that share its subject. */
const task = (
  number: number,
  own: Own & Required<Pick<Task, 'description'>>,
  goalIds: string[] = [],
): Task => ({
  number: String(number),
  parentId: null,
  leadUnitIds: [leadUnitId],
  responsibleUnitIds: [...(responsibleUnits[number] ?? [])],
  targetIds: [...targetIdsAt(targets, atTask(number)), ...goalIds],
  citations: [atTask(number)],
  ...own,
  ...(goalIds.length > 0 ? { inferred: { targetIds: matchedBySubject } } : {}),
});

/** Chapter 二, its eight sections, and the 21 tasks that are numbered through. */
export const tasks: Task[] = [
  {
    id: chapterId,
    number: '二',
    name: '重点任务',
    englishName: 'Key tasks',
    parentId: null,
    leadUnitIds: [],
    responsibleUnitIds: [],
    targetIds: [],
    description: {
      zh: '八个方面、二十一项任务，每项列出牵头和责任单位。',
      en: 'Twenty-one tasks in eight fields, each with the units that lead it and answer for it.',
    },
    citations: [at('二')],
  },
  ...section(
    '（一）',
    { id: 'ip-quality', name: '全面提升知识产权质量', englishName: 'Raise the quality of IP' },
    [
      task(
        1,
        {
          id: 'patent-creation',
          name: '提高专利创造水平',
          englishName: 'Better patents',
          description: {
            zh: '在五大产业中选企业实施导航，检索分析专利信息，培育核心专利。',
            en: 'Choose enterprises of five industries for navigation, search and analyse patents, and cultivate core ones.',
          },
        },
        ['invention-patents-2025', 'patent-navigation-projects-2025'],
      ),
      task(
        2,
        {
          id: 'ip-intensive-industries',
          name: '培育知识产权密集型产业、企业和产品',
          englishName: 'IP-intensive industries, enterprises and products',
          description: {
            zh: '为中小微企业推进战略、提供托管。',
            en: 'Advance the strategy and manage IP for small enterprises.',
          },
        },
        ['ip-intensive-share-rises'],
      ),
      task(3, {
        id: 'application-structure',
        name: '优化专利申请结构',
        englishName: 'A better mix of applications',
        description: {
          zh: '以质量为先给予奖励，补助投保和质押贷款的企业。',
          en: 'Reward by quality, and subsidise enterprises that insure or pledge their patents.',
        },
      }),
      task(
        4,
        {
          id: 'trademark-brands',
          name: '加强商标品牌培育',
          englishName: 'Trademarks and brands',
          description: {
            zh: '设指导站，鼓励国内外商标注册，分层扶持有潜力的品牌。',
            en: 'Set up guidance stations, encourage registration at home and abroad, and support promising brands in tiers.',
          },
        },
        ['registered-trademarks-growth'],
      ),
      task(5, {
        id: 'geographical-indications',
        name: '加大地理标志培育力度',
        englishName: 'Geographical indications',
        description: {
          zh: '培育食品和药材的地理标志，扩大专用标志使用，加强宣传与监管。',
          en: 'Cultivate indications for food and medicinal herbs, spread the special sign, publicise and supervise.',
        },
      }),
      task(6, {
        id: 'irregular-applications',
        name: '整治非正常专利申请行为',
        englishName: 'Against irregular patent filings',
        description: {
          zh: '随机抽查代理机构，打击非正常申请。',
          en: 'Inspect agencies at random and act against irregular filings.',
        },
      }),
    ],
  ),
  ...section(
    '（二）',
    { id: 'broad-protection', name: '构建知识产权大保护体系', englishName: 'Broad protection of IP' },
    [
      task(
        7,
        {
          id: 'enforcement-protection',
          name: '强化知识产权执法保护机制',
          englishName: 'Enforcement',
          description: {
            zh: '简化裁决，快速处置，开展专项整治，保护专业市场，多元解决纠纷。',
            en: 'Simplify administrative adjudication, respond quickly, run campaigns, protect specialised markets, and settle disputes in several ways.',
          },
        },
        ['case-closure-rate-each-year'],
      ),
      task(8, {
        id: 'rights-assistance',
        name: '强化知识产权维权援助机制',
        englishName: 'Assistance in defending IP rights',
        description: {
          zh: '办好援助中心，受理投诉、调解和援助。',
          en: 'Run the assistance centre, and take complaints, mediate and help.',
        },
      }),
      task(9, {
        id: 'credit-punishment',
        name: '强化知识产权失信主体联合惩戒机制',
        englishName: 'Joint punishment of entities found dishonest in IP',
        description: {
          zh: '评价信用，公开案件，惩戒恶意侵权者。',
          en: 'Evaluate credit, make cases public, and punish those who infringe in bad faith.',
        },
      }),
      task(10, {
        id: 'foreign-related-response',
        name: '强化涉外知识产权应急响应机制',
        englishName: 'Response in foreign-related cases',
        description: {
          zh: '预警海外侵权，援助企业应诉维权。',
          en: 'Warn of infringement abroad and help enterprises to defend themselves.',
        },
      }),
    ],
  ),
  ...section(
    '（三）',
    {
      id: 'operation-cluster',
      name: '发挥知识产权运营服务聚集区辐射带动作用',
      englishName: 'Let the cluster of operation services radiate',
    },
    [
      task(11, {
        id: 'operation-foundations',
        name: '加强知识产权运营基础建设',
        englishName: 'Foundations of operation',
        description: {
          zh: '建设三家交易中心和产业联盟，促进军民互转。',
          en: 'Build three trading centres and alliances of industries; convert between military and civil use.',
        },
      }),
      task(12, {
        id: 'operation-capability',
        name: '提高知识产权运营能力',
        englishName: 'Ability to operate',
        description: {
          zh: '打通运营各环节，培育机构，带动社会资本设基金。',
          en: 'Join the steps of operation, bring up agencies, and draw private capital into funds.',
        },
      }),
      task(
        13,
        {
          id: 'patent-navigation',
          name: '实施专利导航',
          englishName: 'Patent navigation',
          description: {
            zh: '为重点产业和龙头企业导航，指导海外布局。',
            en: 'Guide key industries and leading enterprises by patents, abroad too.',
          },
        },
        ['patent-navigation-projects-2025'],
      ),
    ],
  ),
  ...section(
    '（四）',
    {
      id: 'patent-conversion',
      name: '全链条提升专利转化整体成效',
      englishName: 'Conversion of patents along the whole chain',
    },
    [
      task(14, {
        id: 'university-transfer',
        name: '促进高校知识产权转移转化',
        englishName: 'Transfer of university IP',
        description: {
          zh: '用好转化中心和联盟，改革高校知识产权使用和经营。',
          en: 'Use the transfer centre and the alliance, and reform how universities use and run their IP.',
        },
      }),
      task(
        15,
        {
          id: 'supply-and-demand',
          name: '畅通专利供需对接渠道',
          englishName: 'Match supply and demand of patents',
          description: {
            zh: '发布供给信息，组织对接和伙伴行动，探索转让新做法。',
            en: 'Publish what is on offer, hold events and the partner campaign, and find new ways of transfer.',
          },
        },
        ['patents-received-2025', 'ip-transactions-rise-yearly'],
      ),
    ],
  ),
  ...section(
    '（五）',
    { id: 'ip-finance', name: '创新知识产权金融服务', englishName: 'New financial services for IP' },
    [
      task(
        16,
        {
          id: 'pledge-finance',
          name: '加强知识产权质押融资',
          englishName: 'Financing against pledges',
          description: {
            zh: '补偿风险，引入保险，捆绑融资，开发新产品。',
            en: 'Compensate risk, bring in insurance, bundle the financing, and develop products.',
          },
        },
        ['ip-finance-projects-2025', 'pledge-financing-rises-yearly'],
      ),
      task(17, {
        id: 'securitisation',
        name: '探索开展知识产权证券化',
        englishName: 'Explore securities on IP',
        description: {
          zh: '鼓励作价入股，完善担保，发展投融资联动。',
          en: 'Encourage IP as capital, improve guarantees, and link investment with finance.',
        },
      }),
    ],
  ),
  ...section(
    '（六）',
    {
      id: 'ip-management',
      name: '全面提升企事业单位知识产权管理水平',
      englishName: 'Better management of IP in enterprises and institutions',
    },
    [
      task(
        18,
        {
          id: 'strong-enterprises',
          name: '大力推进知识产权强企培育工程',
          englishName: 'Enterprises strong in IP',
          description: {
            zh: '培育优势示范和领军企业，推行管理规范和认证。',
            en: 'Bring up model and leading enterprises; spread the management standard and its certification.',
          },
        },
        ['standard-certification-each-year'],
      ),
    ],
  ),
  ...section(
    '（七）',
    { id: 'county-capability', name: '提高县域知识产权综合能力', englishName: 'IP in the counties' },
    [
      task(19, {
        id: 'strong-counties',
        name: '大力培育知识产权强县建设试点示范县',
        englishName: 'Pilot and model counties',
        description: {
          zh: '以试点示范县支撑县域创新和转型。',
          en: 'Pilot and model counties carry innovation and change in the counties.',
        },
      }),
    ],
  ),
  ...section(
    '（八）',
    { id: 'public-services', name: '完善知识产权公共服务体系', englishName: 'Public IP services' },
    [
      task(
        20,
        {
          id: 'service-level',
          name: '提高知识产权服务水平',
          englishName: 'Better services',
          description: {
            zh: '吸引外来机构，壮大本地机构，办好集聚区。',
            en: 'Attract agencies from elsewhere, strengthen those of the city, and run the cluster well.',
          },
        },
        ['service-agencies', 'service-platforms'],
      ),
      task(
        21,
        {
          id: 'talent-training',
          name: '实施优秀知识产权人才培养工程',
          englishName: 'Training of talent',
          description: {
            zh: '分层培养人才，纳入继续教育，发挥远程平台作用。',
            en: 'Train talent of several levels, in continuing education and from a distance.',
          },
        },
        ['expert-team-2025', 'ip-managers-2025'],
      ),
    ],
  ),
];
