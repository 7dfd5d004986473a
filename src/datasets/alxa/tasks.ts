import type { Citation } from '../../model/citation.js';
import type { Task } from '../../model/task.js';
import { targetIdsAt } from '../targetIdsAt.js';
import { at } from './place.js';
import { targets } from './targets.js';

const task = (
  own: Pick<Task, 'id' | 'number' | 'name' | 'englishName' | 'parentId'> & Partial<Task>,
  place: Citation,
): Task => ({
  leadUnitIds: [],
  responsibleUnitIds: [],
  targetIds: targetIdsAt(targets, place),
  citations: [place],
  ...own,
});

const chapter = (number: string, id: string, name: string, englishName: string): Task =>
  task({ id, number, name, englishName, parentId: null }, { sectionPath: [number] });

/** A section, and the headings its paragraphs open with. */
function section(
  [parentNumber, parentId]: readonly [number: string, id: string],
  number: string,
  id: string,
  name: string,
  englishName: string,
  paragraphs: readonly (Pick<Task, 'id' | 'name' | 'englishName'> & Partial<Task>)[],
  more: Partial<Task> = {},
): Task[] {
  return [
    task({ id, number, name, englishName, parentId, ...more }, at(parentNumber, number)),
    ...paragraphs.map((one) =>
      task({ number: null, parentId: id, ...one }, at(parentNumber, number, one.name)),
    ),
  ];
}

const protection = ['三', 'protection'] as const;
const utilization = ['四', 'utilization'] as const;
const service = ['五', 'service'] as const;
const cooperation = ['六', 'cooperation'] as const;
const talent = ['七', 'talent-and-culture'] as const;

/** Chapters 三 to 七, their sections, and the run-in headings below them. */
export const tasks: Task[] = [
  chapter('三', protection[1], '增强知识产权保护能力 促进经济健康发展', 'Strengthen IP protection'),
  ...section(
    protection,
    '（一）',
    'laws-and-policies',
    '找准自身特色 建立健全知识产权法规政策',
    'IP rules and policies of the league',
    [
      {
        id: 'own-policies',
        name: '建立具有自身特色的知识产权政策体系',
        englishName: 'Build a system of IP policies of its own',
        description: {
          zh: '针对本盟产业的长短处出台政策，兼顾新兴产业与传统知识。',
          en: 'Answer the strengths and gaps of local industry with policies, for new industries and for traditional knowledge.',
        },
      },
      {
        id: 'patent-policies',
        name: '制定促进高质量专利发展的政策措施',
        englishName: 'Draw up measures for high-quality patents',
        description: {
          zh: '鼓励发明、保护专利权人，并修订资助和质押融资两个办法。',
          en: 'Encourage invention, protect patent holders, and revise the rules on subsidies and on pledge financing.',
        },
      },
      {
        id: 'copyright-policies',
        name: '进一步完善版权产业的政策环境',
        englishName: 'Improve policies for copyright industries',
        description: {
          zh: '贯通版权全链条，完善质押、登记和合同备案制度，降低交易成本。',
          en: 'Join up the chain of copyright work; improve pledges, registration and the filing of contracts; cut the cost of trade.',
        },
      },
      {
        id: 'green-policies',
        name: '构建以“绿色专利”为导向的地方政策',
        englishName: 'Local policies guided by green patents',
        description: {
          zh: '以国际绿色专利分类为参照，奖励先进绿色专利，推动煤盐化工转型。',
          en: 'Take the international green inventory as a guide, reward advanced green patents, and move coal and salt chemicals forward.',
        },
      },
    ],
  ),
  ...section(
    protection,
    '（二）',
    'administrative-protection',
    '加强知识产权行政保护 完善行政执法机制',
    'Administrative protection and enforcement',
    [
      {
        id: 'enforcement-mechanism',
        name: '完善知识产权行政执法机制',
        englishName: 'Improve administrative enforcement',
        description: {
          zh: '统一调度执法，合理分流案件，与相邻盟市协作，常态化巡查。',
          en: 'Dispatch enforcement as one, divide cases, work with neighbouring cities, and patrol regularly.',
        },
      },
      {
        id: 'administrative-protection-system',
        name: '强化知识产权行政保护体系建设',
        englishName: 'Build up the system of administrative protection',
        description: {
          zh: '试点专利纠纷行政裁决，发挥三级援助机构作用，建立电商、展会和海外机制，设立举报平台。',
          en: 'Try administrative adjudication of patent disputes, use the three tiers of assistance bodies, cover e-commerce, exhibitions and disputes abroad, and open a platform for reports.',
        },
      },
      {
        id: 'guidance-and-rewards',
        name: '加强知识产权行政指导和奖励工作',
        englishName: 'Guidance and rewards',
        description: {
          zh: '为旗区设考核指标，改进企业评价，实行授权后补助，出台奖励办法。',
          en: 'Set indicators for the banners, evaluate enterprises better, subsidise patents after grant, and issue rules on rewards.',
        },
      },
    ],
  ),
  ...section(
    protection,
    '（三）',
    'judicial-protection',
    '加强知识产权司法保护 提高知识产权审判能力',
    'Judicial protection and trials',
    [
      {
        id: 'judicial-system',
        name: '加强知识产权司法保护体系建设',
        englishName: 'Build up the system of judicial protection',
        description: {
          zh: '推进三类案件合一审判，部门联动打击犯罪。',
          en: 'Try civil, administrative and criminal cases together, and act jointly against crime.',
        },
      },
      {
        id: 'trial-capability',
        name: '提升对侵犯知识产权案件的审判能力',
        englishName: 'Improve the trial of infringement cases',
        description: {
          zh: '以案例分析、观摩和培训提高办案水平，用好诉调对接和专家陪审员。',
          en: 'Raise the quality of cases by analysis, attendance and training; use mediation linked to litigation, and expert jurors.',
        },
      },
    ],
  ),
  ...section(
    protection,
    '（四）',
    'joint-protection',
    '加强知识产权协同保护 构建大保护格局',
    'Joint protection',
    [
      {
        id: 'coordination',
        name: '加强各部门知识产权工作协调配合',
        englishName: 'Coordination among departments',
        responsibleUnitIds: ['regional-ip-office', 'league-administration', 'joint-conference'],
        description: {
          zh: '区盟会商，用好联席会议，完善线索通报、会商、督办和移送制度。',
          en: 'Consult between region and league, use the joint conference, and pass on leads, hard cases and suspected crimes.',
        },
        inferred: {
          responsibleUnitIds: {
            zh: '原文把这些机构列为会商和协调的参与方，没有“责任单位”字样。',
            en: 'The text names them as parties to the consultation and coordination, without calling them responsible units.',
          },
        },
      },
      {
        id: 'dispute-resolution',
        name: '探索建立知识产权纠纷多元解决机制',
        englishName: 'Explore several ways of settling disputes',
        description: {
          zh: '发展调解与仲裁，衔接诉讼，建设援助站点和快速维权中心。',
          en: 'Develop mediation and arbitration, link them to litigation, and build stations and centres for assistance.',
        },
      },
      {
        id: 'credit-supervision',
        name: '加强知识产权信用监管和惩戒力度',
        englishName: 'Credit supervision and penalties',
        description: {
          zh: '交换保护数据，归集失信信息，建立违法档案并公布案例。',
          en: 'Exchange data, gather records of bad faith, keep files on offenders, and publish cases.',
        },
      },
    ],
  ),
  ...section(
    protection,
    '（五）',
    'protection-at-source',
    '加强知识产权源头保护 鼓励创造高质量专利技术',
    'Protection at the source',
    [
      {
        id: 'patent-layout',
        name: '围绕产业创新发展需求，加强重点领域专利布局',
        englishName: 'Patents where industry needs them',
        description: {
          zh: '支持创新平台取得发明专利，实施专利导航，培育核心专利。',
          en: 'Help innovation platforms to obtain invention patents, carry out patent navigation, and cultivate core patents.',
        },
      },
      {
        id: 'patent-evaluation',
        name: '组织力量开展专利评估分析服务，促进知识产权的质量提升与转化运用',
        englishName: 'Evaluate and analyse patents',
        description: {
          zh: '以专利评估分析引导能源、生态和特色产业等领域。',
          en: 'Let the evaluation of patents guide energy, ecology and the industries the league is strong in.',
        },
      },
      {
        id: 'pre-examination',
        name: '提高知识产权申请效率，探索知识产权预审和快速确权机制',
        englishName: 'Faster applications and pre-examination',
        description: {
          zh: '借助自治区保护中心和代办处开展预审，借助院校和中介机构引导布局。',
          en: 'Pre-examine with the regional centre and the Hohhot agency; let universities and agencies guide where to file.',
        },
      },
      {
        id: 'patent-guidance',
        name: '加强对专利工作的指导，提升创新源头的质量',
        englishName: 'Guide patent work from its source',
        description: {
          zh: '完善产学研合作，引导研发投入，重点扶持高价值专利。',
          en: 'Join industry, teaching and research; steer spending on research; support patents of high value.',
        },
      },
    ],
  ),
  chapter('四', utilization[1], '提升知识产权运用水平 促进经济创新发展', 'Make better use of IP'),
  ...section(
    utilization,
    '（一）',
    'industrialisation-incentives',
    '完善知识产权产业化激励政策',
    'Incentives for turning IP into industry',
    [
      {
        id: 'high-quality-creation',
        name: '鼓励创造高质量和高价值知识产权',
        englishName: 'Encourage IP of high quality and value',
        description: {
          zh: '发展专利密集型产业，调整奖励资助，支持五类发明专利，续办两项工程。',
          en: 'Develop patent-intensive industries, adjust rewards, support five kinds of invention patent, and go on with two projects.',
        },
      },
      {
        id: 'transfer-institutions',
        name: '倡导有利于科技成果转移转化的体制机制',
        englishName: 'Institutions that favour the transfer of results',
        description: {
          zh: '消除成果转化障碍，改革高校院所和人才的评价办法。',
          en: 'Remove obstacles to transfer, and evaluate universities, institutes and scientists anew.',
        },
      },
      {
        id: 'benefit-distribution',
        name: '建立公平合理的权益分配机制',
        englishName: 'A fair sharing of benefits',
        description: {
          zh: '完善职务发明权益分享，探索赋权，健全配套制度。',
          en: 'Share the benefits of service inventions, explore giving rights to researchers, and complete the rules around it.',
        },
      },
    ],
  ),
  ...section(
    utilization,
    '（二）',
    'market-operation',
    '打通知识产权市场运营的路径',
    'Open the way to the market',
    [
      {
        id: 'operation-system-building',
        name: '建立完善的知识产权运营体系',
        englishName: 'A complete system of IP operation',
        description: {
          zh: '培育本盟运营市场，发展评估、交易、保险等服务。',
          en: 'Grow a local market, with valuation, brokerage, insurance and other services.',
        },
      },
      {
        id: 'trading-platform',
        name: '搭建知识产权运营交易平台',
        englishName: 'A platform for trading IP',
        description: {
          zh: '对接国家和自治区平台，建设一站式交易平台，支持旗区申报国家计划。',
          en: 'Connect to national and regional platforms, build a one-stop platform, and help banners to apply for the national programme.',
        },
      },
      {
        id: 'investment-and-financing',
        name: '拓展知识产权投融资渠道',
        englishName: 'More ways to invest and to finance',
        responsibleUnitIds: [
          'development-and-reform-commission',
          'finance-bureau',
          'science-bureau',
          'financial-work-office',
          'banking-and-insurance-regulator',
        ],
        description: {
          zh: '推广质押融资，分担风险，设立专项资金，试行混合质押。',
          en: 'Spread pledge financing, share its risks, set up a fund, and try mixed pledges.',
        },
        inferred: {
          responsibleUnitIds: {
            zh: '原文列为共建单位，没有“责任单位”字样。',
            en: 'The text names them as building the policies together, without calling them responsible units.',
          },
        },
      },
    ],
  ),
  ...section(
    utilization,
    '（三）',
    'industrial-upgrading',
    '建立以知识产权促进产业转型升级新模式',
    'Upgrade industry by IP',
    [
      {
        id: 'industry-integration',
        name: '促进知识产权运用与产业发展深度融合',
        englishName: 'Join the use of IP with industry',
        description: {
          zh: '培育集聚区，举办发明展会，试点产业化基金。',
          en: 'Cultivate clusters, hold fairs of inventions, and try a fund for turning IP into industry.',
        },
      },
      {
        id: 'community-of-interest',
        name: '建立面向产业化的知识产权运用利益共同体',
        englishName: 'A community of interest in using IP',
        description: {
          zh: '推动院所与企业共享收益、共担风险。',
          en: 'Let institutes and enterprises share gains and risks.',
        },
      },
    ],
  ),
  chapter('五', service[1], '提高知识产权服务水平 营造良好营商环境', 'Improve IP services'),
  ...section(service, '（一）', 'public-services', '着力提高知识产权公共服务能力', 'Public IP services', [
    {
      id: 'public-service-system',
      name: '加大知识产权公共服务投入，完善知识产权公共服务体系',
      englishName: 'Invest in a system of public services',
      responsibleUnitIds: [],
      description: {
        zh: '制定建设方案，与内蒙古技术与创新支持中心合作，建信息平台和手机应用。',
        en: 'Draw up a scheme, share data with the WIPO centre in Inner Mongolia, and build a platform and an app.',
      },
    },
    {
      id: 'public-service-data',
      name: '加快完善知识产权公共服务体系',
      englishName: 'Complete the system of public services faster',
      description: {
        zh: '投入信息数据系统，开展产业信息导航，发挥版权工作站作用。',
        en: 'Invest in data systems, guide industries by information, and use the copyright stations.',
      },
    },
    {
      id: 'information-and-evaluation',
      name: '充分利用知识产权信息，鼓励开展知识产权评估服务',
      englishName: 'Use IP information and evaluate IP',
      description: {
        zh: '支持信息服务机构发展，对重大科研项目开展分析评议。',
        en: 'Support agencies for information, and review major research projects.',
      },
    },
    {
      id: 'park-services',
      name: '发挥园区试点示范作用，进一步强化园区知识产权服务',
      englishName: 'IP services in parks',
      description: {
        zh: '以政策、导航和专利布局带动园区集聚要素，创建示范园区。',
        en: 'Draw resources to the parks by policy, navigation and patents, and create model parks.',
      },
    },
  ]),
  ...section(
    service,
    '（二）',
    'service-industry',
    '持续促进知识产权服务业健康发展',
    'The IP service industry',
    [
      {
        id: 'intermediary-agencies',
        name: '加快知识产权中介服务机构的建设步伐',
        englishName: 'Build up intermediary agencies',
        description: {
          zh: '以税收、补贴和购买服务扶持中介机构，引进高端机构。',
          en: 'Support agencies by taxes, subsidies and procurement, and bring in high-end ones.',
        },
      },
      {
        id: 'social-forces',
        name: '鼓励社会力量全方位参与知识产权服务',
        englishName: 'Let society take part in IP services',
        description: {
          zh: '发挥科研组织作用，帮助驻盟央企落实国家意见。',
          en: 'Use research organisations, and help central enterprises in the league to carry out the national opinion.',
        },
      },
      {
        id: 'industry-order',
        name: '进一步规范知识产权服务行业秩序',
        englishName: 'Order in the service industry',
        description: {
          zh: '完善执业信息公开，整治代理乱象，评审职称。',
          en: 'Disclose who practises, clean up agencies, and review professional titles.',
        },
      },
    ],
  ),
  chapter('六', cooperation[1], '深化知识产权合作机制 加强知识产权海外维权', 'Cooperation and rights abroad'),
  ...section(
    cooperation,
    '（一）',
    'international-exchange',
    '进一步扩大知识产权国际交流与合作',
    'International exchange and cooperation',
    [],
    {
      description: {
        zh: '海关联动，并借开放前沿的区位开展对外交流，熟悉国际规则。',
        en: 'Let customs act together, use the northern border position for exchange, and learn international rules.',
      },
    },
  ),
  ...section(
    cooperation,
    '（二）',
    'rights-abroad',
    '助力企业知识产权海外获权和维权援助',
    'Obtaining and defending rights abroad',
    [],
    {
      description: {
        zh: '建立海外援助机制，鼓励马德里和专利合作条约途径的申请，编制指南，加强海关保护。',
        en: 'Set up assistance abroad, encourage Madrid and PCT filings, compile a guide, and strengthen customs protection.',
      },
    },
  ),
  chapter('七', talent[1], '加强知识产权人才与文化建设 夯实知识产权事业发展基础', 'Talent and culture'),
  ...section(talent, '（一）', 'talent-teams', '大力加强知识产权人才队伍建设', 'Build up IP talent', [
    {
      id: 'management-talent',
      name: '加强知识产权管理人才队伍建设，提高知识产权行政管理水平',
      englishName: 'Talent for IP management',
      description: {
        zh: '培训各级干部和单位负责人，提高管理队伍素质。',
        en: 'Train officials and heads of units, and raise the quality of management.',
      },
    },
    {
      id: 'professional-talent',
      name: '充分挖掘现有资源，加快培养知识产权专业人才',
      englishName: 'Train IP professionals',
      description: {
        zh: '依托高校培养基础和代理人才，以政策吸引人才。',
        en: 'Train beginners and attorneys at universities, and attract talent by policy.',
      },
    },
    {
      id: 'enforcement-talent',
      name: '加强行政执法及司法队伍建设，提升知识产权执法水平',
      englishName: 'Enforcement and judicial teams',
      description: {
        zh: '轮训执法人员，稳定办案团队，设立专家委员会和专家库。',
        en: 'Train enforcers in rotation, keep teams stable, and set up a committee and a pool of experts.',
      },
    },
  ]),
  ...section(talent, '（二）', 'culture', '全方位加强知识产权文化建设', 'A culture of IP', [
    {
      id: 'culture-and-integrity',
      name: '普及知识产权文化，创造诚信守法的文化环境',
      englishName: 'Spread a culture of IP and integrity',
      description: {
        zh: '办好主题宣传，发布典型案例，建设信用体系。',
        en: 'Hold publicity events, publish typical cases, and build a credit system.',
      },
    },
    {
      id: 'awareness',
      name: '提升知识产权意识，保障知识产权工作的有效开展',
      englishName: 'Raise awareness',
      description: {
        zh: '把知识产权列入党政干部的学习内容。',
        en: 'Make IP part of what officials learn.',
      },
    },
    {
      id: 'youth-education',
      name: '以青少年知识产权教育为抓手，全方位加强知识产权文化建设',
      englishName: 'Education of the young',
      description: {
        zh: '扩大试点学校和教育基地，社会各方共同参与青少年教育。',
        en: 'Add pilot schools and bases, and let all of society take part in educating the young.',
      },
    },
  ]),
];
