import type { Citation } from '../../model/citation.js';
import type { Task } from '../../model/task.js';
import type { Text } from '../../model/text.js';
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

/** A section of chapter 三, and its numbered items. */
function section(
  number: string,
  id: string,
  name: string,
  englishName: string,
  items: readonly (readonly [
    id: string,
    name: string,
    englishName: string,
    zh: string,
    en: string,
    responsibleUnitIds?: readonly string[],
  ])[],
): Task[] {
  return [
    task({ id, number, name, englishName, parentId: 'main-tasks' }, at('三', number)),
    ...items.map(([itemId, itemName, itemEnglishName, zh, en, units = []], index) =>
      task(
        {
          id: itemId,
          number: String(index + 1),
          name: itemName,
          englishName: itemEnglishName,
          parentId: id,
          responsibleUnitIds: [...units],
          description: { zh, en },
          ...(units.length > 0 ? { inferred: { responsibleUnitIds: namedAsParties } } : {}),
        },
        at('三', number, String(index + 1)),
      ),
    ),
  ];
}

const namedAsParties: Text = {
  zh: '原文没有“责任单位”字样，按文字点名的参与方填写。',
  en: 'The plan names no responsible units; these are the parties its words name.',
};

/** Chapter 三: its four sections and their numbered items. The chapter of safeguards stands in `safeguards`. */
export const tasks: Task[] = [
  task(
    { id: 'main-tasks', number: '三', name: '主要任务', englishName: 'Main tasks', parentId: null },
    at('三'),
  ),
  ...section(
    '（一）',
    'strategy-and-governance',
    '加强知识产权战略谋划，推进知识产权治理体系和治理能力现代化',
    'Plan the IP strategy and modernise governance',
    [
      [
        'design-of-strong-ip-city',
        '加强知识产权强市顶层设计',
        'Design a city strong in IP',
        '落实战略实施意见，建立强市指标体系，争取国家和省的项目与试点落户。',
        'Carry out the opinion on the IP strategy, set up indicators, and win national and provincial projects and pilots.',
        ['cnipa', 'provincial-ip-office'],
      ],
      [
        'support-of-major-strategies',
        '强化重大战略知识产权支撑',
        'Support major strategies',
        '以联席会议加强部门联动，融入大湾区和广深两市的知识产权建设，参加大赛和博览会。',
        'Let departments act together through the joint conference, join the Greater Bay Area, Shenzhen and Guangzhou in IP, and take part in the contest and the fair.',
        ['joint-conference', 'functional-departments'],
      ],
      [
        'modern-governance-system',
        '构建知识产权现代化治理体系',
        'Build a modern system of governance',
        '理顺知识产权与市场监管的职责和流程，编制规程指南，研究商标与字号、地理标志与食品安全的联动。',
        'Put duties of IP and market regulation in order, compile procedures, and study how trademarks and trade names, and indications and food safety, go together.',
      ],
      [
        'town-governance',
        '提升镇街知识产权现代化治理能力',
        'Strengthen governance in the towns',
        '调整镇街职能和考核，加大投入和执法力量，引入社会力量共建平台。',
        'Adjust functions and assessment of the towns, add funds and enforcers, and let social forces share in platforms.',
        ['towns-and-subdistricts', 'associations-and-agencies'],
      ],
    ],
  ),
  ...section(
    '（二）',
    'creation-and-utilization',
    '强化知识产权创造运用，加快推动高质量发展',
    'Create and use IP for high-quality development',
    [
      [
        'creation-policies',
        '健全知识产权高质量创造支持政策',
        'Policies for high-quality creation',
        '修订专项资金办法，以事后补偿和奖励支持中小企业的国内外布局。',
        'Revise the rules of the special fund, and support small and medium-sized enterprises at home and abroad by compensation and rewards.',
      ],
      [
        'innovators-drive',
        '增强创新主体知识产权发展动能',
        'Strengthen innovators',
        '实施中小企业战略推进和专利提质工程，推动院校贯标，建立企业梯队。',
        'Carry out projects for small and medium-sized enterprises and for patent quality, let universities apply the standard, and raise enterprises in tiers.',
      ],
      [
        'patents-in-key-fields',
        '加强重点产业核心领域专利布局',
        'Patents in the core fields of key industries',
        '新兴产业出核心专利，传统产业攻共性技术，园区办高价值专利中心。',
        'Emerging industries produce core patents, traditional ones master common technology, and parks run centres for high-value patents.',
      ],
      [
        'patent-navigation',
        '深化开展战略性产业集群专利导航',
        'Patent navigation for strategic clusters',
        '为区域走廊和新兴、潜力产业做导航，组建专利联盟，发布趋势报告并预警。',
        'Navigate for corridors and for emerging and potential industries, form patent alliances, publish trends and warn.',
      ],
      [
        'ip-and-standards',
        '推动知识产权与标准深度融合',
        'Join IP with standards',
        '基层站点提供综合服务，试点标准融合，建立标准必要专利库和专利池。',
        'Offer joint services at grassroots stations, try joining IP with standards, and build a database and pools of standard-essential patents.',
      ],
      [
        'trademark-and-brand-strategy',
        '大力推进实施商标品牌战略',
        'Carry out the trademark and brand strategy',
        '设研究机构和镇街指导站，依托产业集群发展集体商标和证明商标。',
        'Set up a research body and stations in the towns, and develop collective and certification marks on the strength of clusters.',
        ['towns-and-subdistricts'],
      ],
      [
        'geographical-indications',
        '培育发展特色地理标志产品',
        'Develop geographical indications',
        '落实新规，推动地理标志标准化，培育地理标志商标和区域公共品牌。',
        'Carry out the revised rules, bring indications under standards, and raise their trademarks and regional brands.',
      ],
      [
        'ip-finance',
        '深化发展知识产权金融服务',
        'Develop IP finance',
        '完善质押风险管理和专利保险，探索金融平台和运营基金，推动融资进园入企。',
        'Manage the risks of pledges, widen patent insurance, explore a platform and a fund, and bring financing to parks and enterprises.',
      ],
      [
        'collaborative-innovation',
        '持续促进知识产权协同创新',
        'Innovate together',
        '按园区和产业分类施策，校企共建联合体和平台，引进研发团队。',
        'Give each park and industry a policy, let universities and enterprises form consortia and platforms, and bring in research teams.',
        ['universities-and-institutes', 'ip-service-agencies'],
      ],
    ],
  ),
  ...section(
    '（三）',
    'ip-protection',
    '强化知识产权保护，促进建设高标准市场体系',
    'Strengthen IP protection',
    [
      [
        'protection-decisions',
        '贯彻知识产权保护决策部署',
        'Carry out decisions on protection',
        '制订落实方案、分解表和路线图，压实属地责任，形成有本市特点的保护体系。',
        'Draw up a scheme, a division of tasks and a road map, make localities answer for protection, and form a system of its own.',
        ['joint-conference'],
      ],
      [
        'administrative-enforcement',
        '加大知识产权行政执法力度',
        'Step up administrative enforcement',
        '建立市镇联动执法和常态打击机制，整治重点区域，追溯源头，从重处罚。',
        'Let city and towns enforce together all the time, clean up key areas, trace sources and punish severely.',
        ['towns-and-subdistricts'],
      ],
      [
        'administrative-rulings',
        '完善专利侵权纠纷行政裁决机制',
        'Administrative rulings on patent disputes',
        '出台裁决制度，建设裁决队伍，集中处理举报投诉，引入专家协作。',
        'Set rules and build a team for rulings, settle reports in one place, and work with experts.',
        ['assistance-bodies-and-experts'],
      ],
      [
        'trademark-protection',
        '提高商标领域严格保护能力',
        'Strict protection of trademarks',
        '每年选定重点开展专项执法，公布案例，监管印制，跨区域治理网络侵权。',
        'Run a campaign each year, publish cases, watch printers, and act with other regions against infringement online.',
        [
          'market-regulation-bureau',
          'police',
          'judicial-authorities',
          'customs',
          'platform-market-regulators',
        ],
      ],
      [
        'indications-and-special-signs',
        '加强地理标志和特殊标志保护工作',
        'Protection of geographical indications and special signs',
        '扩大专用标志使用并常态监管，普查清理，管好特殊标志和官方标志。',
        'Spread the special sign and supervise its use, survey and clean up, and order special and official signs.',
      ],
      [
        'credit-supervision',
        '加强知识产权信用监管体系建设',
        'Credit supervision',
        '信用分类监管，惩戒失信，建设监测平台和保护数据库，在线留证。',
        'Supervise by credit class, punish bad faith, build a monitoring platform and a database, and keep evidence online.',
        ['associations-and-agencies', 'appraisers-and-notaries'],
      ],
      [
        'administration-and-justice',
        '推动知识产权行政和司法有机统一',
        'Join administration and justice',
        '统一法律适用，互通案件信息，实行双查机制，发展人民调解。',
        'Apply the law alike, exchange cases, let enforcement and courts both look into a case, and develop mediation.',
        ['court', 'judicial-authorities', 'mediation-hosts'],
      ],
      [
        'protection-front',
        '打造“1+1+N”知识产权保护阵地',
        'Build the 1+1+N protection front',
        '争取国家级中心，升级灯饰中心，拓展市级中心，研究园区和企业设点。',
        'Win a national centre, upgrade the one for lighting, widen city-level ones, and study centres in parks and enterprises.',
        ['lighting-rapid-centre'],
      ],
      [
        'overseas-assistance-task',
        '加强知识产权海外维权援助',
        'Assistance abroad',
        '建设海外信息平台和三个库，健全援助制度，组建海外保护协会。',
        'Build a platform and databases on rights abroad, set up assistance, and form associations.',
        ['overseas-dispute-centre', 'overseas-dispute-local-centres'],
      ],
      [
        'key-links-protection',
        '加强关键环节知识产权保护',
        'Protection at key links',
        '保护展会、跨境电商和进出口环节，与海关共享信息，编制指南和范本。',
        'Protect exhibitions, cross-border e-commerce and trade, share information with customs, and compile guides and templates.',
        ['ip-enforcement-departments', 'customs'],
      ],
    ],
  ),
  ...section(
    '（四）',
    'foundations',
    '强化知识产权综合保障，夯实事业发展基础',
    'Lay the foundations of IP work',
    [
      [
        'public-services',
        '优化知识产权公共服务体系',
        'Public IP services',
        '对接省平台，建设大数据和检索平台，分类服务重点对象，托管中小微企业事务。',
        'Join the provincial platform, build platforms for data and retrieval, serve by class, and manage the IP matters of micro, small and medium-sized enterprises for them.',
        ['associations-and-agencies'],
      ],
      [
        'service-industry',
        '促进知识产权服务业高水平发展',
        'The IP service industry',
        '提高代理和涉外服务水平，发展培训和高端咨询，引进品牌机构。',
        'Raise the level of agencies at home and abroad, develop training and consulting, and attract well-known agencies.',
        ['training-bodies', 'ip-consultancies'],
      ],
      [
        'talent',
        '加强知识产权人才队伍建设',
        'Talent',
        '探索共建学院，分类培养人才，培训执法骨干，改革职称评价。',
        'Explore a college, train talent of several kinds and enforcers, and reform professional titles.',
        ['ip-service-agencies'],
      ],
      [
        'publicity',
        '构建知识产权社会宣传新格局',
        'Publicity',
        '宣传融入全市工作，办好节点活动，发布报告，推进进校园进社区。',
        'Make publicity part of the work of the city, hold events on the days, publish reports, and reach schools and communities.',
      ],
      [
        'international-exchange',
        '拓展知识产权国际交流合作',
        'International exchange',
        '对外讲好故事，发布白皮书和榜单，深化湾区与沿线合作，便利海外注册。',
        'Tell the story abroad, publish a white paper and rankings, deepen cooperation, and make registration abroad easy.',
        ['ip-service-agencies', 'research-and-social-science-bodies'],
      ],
    ],
  ),
];
