import type { QualitativeTarget, Target } from '../../../model/target/target.js';
import { aspiring, exploring } from '../../commitmentBuilders.js';
import { at, box, boxes, goals, strategy, work } from '../place.js';
import { inWords, milestone, milestoneStatement, printed, qualitativeStatement, rising } from './printed.js';

/** A direction that the section on strategy prints as well. */
const alsoInStrategy = (target: QualitativeTarget, words: string): QualitativeTarget => ({
  ...target,
  statements: [
    { ...qualitativeStatement(words, 'direction', strategy.goal), direction: 'rising' },
    ...(target.statements ?? []),
  ],
});

/** A direction that a paragraph of the goals repeats as its heading. */
const alsoAsHeading = (
  target: QualitativeTarget,
  words: string,
  goal: keyof typeof goals,
): QualitativeTarget => ({
  ...target,
  statements: [
    ...(target.statements ?? []),
    { ...qualitativeStatement(words, 'direction', goals[goal]), direction: 'rising' },
  ],
});

const strongCity = {
  zh: '知识产权强市基本建成；原文没有给出认定标准',
  en: 'The city is, in the main, strong in IP; the plan sets no test for it',
};

/** What chapter 第二章 promises in words: strategy and goals. */
export const goalsCommitments: Target[] = [
  inWords(
    'new-protection-models',
    '探索创新知识产权保护模式',
    'state',
    '试行新的保护做法',
    'New ways of protection are tried',
    at('第二章', '第一节'),
    {
      ...exploring('探索'),
    },
  ),
  milestone(
    'comprehensive-management-system',
    '建立健全知识产权综合管理制度机制',
    '各类知识产权统一管理的制度健全',
    'Rules are in place for managing all kinds of IP as one',
    strategy.opening,
    {
      statements: [
        milestoneStatement(
          '健全知识产权综合管理体制',
          '各类知识产权统一管理的体制健全',
          'A complete system manages all kinds of IP as one',
          work('第四节', '三'),
        ),
      ],
    },
  ),
  alsoInStrategy(
    rising(
      'protection-level',
      '知识产权保护水平',
      '保护得更好',
      'IP is protected better',
      goals.opening,
      true,
    ),
    '保护水平',
  ),
  alsoInStrategy(
    alsoAsHeading(
      rising(
        'creation-quality',
        '创造质量',
        '创造出来的知识产权质量更高',
        'What is created is of higher quality',
        goals.opening,
        true,
      ),
      '知识产权创造质量明显提升',
      'creation',
    ),
    '知识产权创造质量',
  ),
  alsoInStrategy(
    alsoAsHeading(
      rising(
        'utilization-benefit',
        '运用效益',
        '运用的效益更大',
        'IP is put to better use',
        goals.opening,
        true,
      ),
      '知识产权运用成效明显增强',
      'utilization',
    ),
    '运用效益',
  ),
  alsoInStrategy(
    rising(
      'service-capability',
      '服务能力',
      '服务能力更强',
      'Services are more capable',
      goals.opening,
      true,
    ),
    '服务能力',
  ),
  alsoInStrategy(
    rising(
      'support-of-development',
      '支撑和引领作用显著增强',
      '对经济社会发展的带动更强',
      'IP does more for the economy and society',
      goals.opening,
      true,
    ),
    '支撑和引领作用显著增强',
  ),
  {
    id: 'strong-ip-city',
    indicatorId: null,
    ...printed('基本建成知识产权强市', goals.opening, true),
    kind: 'milestone',
    what: strongCity,
    statements: [milestoneStatement('基本建成知识产权强市', strongCity.zh, strongCity.en, strategy.goal)],
  },
  inWords(
    'core-patents-added',
    '新增多个高价值核心专利、知名品牌、精品版权、优质地标',
    'openCount',
    '新增高价值核心专利；件数未定',
    'Core patents of high value are added; their number is left open',
    goals.creation,
  ),
  inWords(
    'known-brands-added',
    '新增多个高价值核心专利、知名品牌、精品版权、优质地标',
    'openCount',
    '新增知名品牌；个数未定',
    'Known brands are added; their number is left open',
    goals.creation,
    {
      statements: [
        qualitativeStatement(
          '培育一批知名品牌',
          'openCount',
          box(...boxes.counties, '培育知识产权密集型产业'),
        ),
      ],
    },
  ),
  inWords(
    'fine-copyrights-added',
    '新增多个高价值核心专利、知名品牌、精品版权、优质地标',
    'openCount',
    '新增精品版权；件数未定',
    'Works of fine copyright are added; their number is left open',
    goals.creation,
  ),
  inWords(
    'fine-indications-added',
    '新增多个高价值核心专利、知名品牌、精品版权、优质地标',
    'openCount',
    '新增优质地理标志；件数未定',
    'Good geographical indications are added; their number is left open',
    goals.creation,
  ),
  inWords(
    'operation-system',
    '知识产权运营体系进一步完善',
    'state',
    '运营知识产权的体系更完善',
    'The system for operating IP is more complete',
    goals.utilization,
    {
      statements: [qualitativeStatement('完善知识产权运营体系', 'state', work('第三节', '三'))],
    },
  ),
  rising(
    'financial-function',
    '金融作用更加凸显',
    '质押、入股等金融作用增强',
    'IP does more as a means of finance',
    goals.utilization,
  ),
  rising(
    'ip-circulation',
    '流转更加顺畅',
    '知识产权流转更顺畅',
    'IP changes hands more smoothly',
    goals.utilization,
  ),
  rising(
    'conversion-benefit',
    '转化运用效益显著提高',
    '转化运用的效益提高',
    'Conversion and use yield more',
    goals.utilization,
  ),
  inWords(
    'value-channels',
    '价值实现渠道更加多元化、体系化',
    'state',
    '实现价值的渠道多样成体系',
    'IP turns into value by more channels, and as a system',
    goals.utilization,
  ),
  inWords(
    'indication-promotion-projects',
    '持续实施一批地理标志运用促进工程项目',
    'openCount',
    '连续实施地理标志运用促进项目；个数未定',
    'Projects that promote the use of geographical indications go on; their number is left open',
    goals.utilization,
  ),
  inWords(
    'indication-experience',
    '形成一批可复制可推广的地理标志助力乡村振兴和增收致富经验',
    'openCount',
    '以地理标志带动乡村和增收的做法，可供他处照搬',
    'Ways in which geographical indications help villages and incomes, fit to be copied elsewhere',
    goals.utilization,
    {
      statements: [
        qualitativeStatement(
          '总结推广一批可复制可推广的地理标志助力乡村振兴经验',
          'openCount',
          box(...boxes.indications, '推广地标产品,助力乡村振兴'),
        ),
      ],
    },
  ),
  rising(
    'protection-environment',
    '知识产权保护环境持续优化',
    '保护环境变好',
    'The environment for protection improves',
    goals.protection,
  ),
  inWords(
    'protection-in-effect',
    '知识产权行政保护、司法保护作用有效发挥',
    'state',
    '行政与司法两条保护途径切实起作用',
    'Administrative and judicial protection both take effect',
    goals.protection,
  ),
  inWords(
    'rapid-assistance-system',
    '知识产权保护快速维权援助体系进一步完善',
    'state',
    '快速维权援助的体系更完善',
    'The system for rapid assistance is more complete',
    goals.protection,
  ),
  rising(
    'overall-protection-capability',
    '知识产权综合保护能力大幅提升',
    '综合的保护能力增强',
    'The ability to protect IP grows in all respects',
    goals.protection,
  ),
  inWords(
    'service-system',
    '知识产权服务体系更趋完善',
    'state',
    '服务体系更完善',
    'The system of services is more complete',
    goals.service,
  ),
  rising(
    'service-industry-integration',
    '知识产权服务与区域产业融合发展',
    '服务与本地产业结合得更紧',
    'Services and local industry grow together',
    goals.service,
  ),
  rising(
    'services-for-small-enterprises',
    '加大对中小微企业知识产权服务',
    '服务机构更多地为中小微企业服务',
    'Agencies do more for micro, small and medium-sized enterprises',
    goals.service,
    false,
    aspiring('引导'),
  ),
  rising(
    'small-enterprise-innovation',
    '促进中小微企业创新发展',
    '中小微企业的创新增多',
    'Micro, small and medium-sized enterprises innovate more',
    goals.service,
  ),
  inWords(
    'public-service-platforms',
    '搭建一批知识产权公共服务平台',
    'openCount',
    '公共服务平台；个数未定',
    'Platforms for public services; their number is left open',
    goals.service,
  ),
  inWords(
    'service-agencies-formed',
    '形成一批专业化、规模化、品牌化的知识产权社会化服务机构',
    'openCount',
    '专业、成规模、有品牌的社会化服务机构；家数另有10家以上的目标',
    'Service agencies with skill, size and a name; a figure of 10 or more is a target of its own',
    goals.service,
  ),
  rising(
    'service-staff-level',
    '服务从业人员水平大幅提升',
    '服务人员的水平提高',
    'Service staff are more skilled',
    goals.service,
  ),
  rising('service-revenue', '营业收入实现快速增长', '服务机构收入增长', 'Agencies earn more', goals.service),
  inWords('talent-gathers', '知识产权人才有效聚集', 'state', '人才聚集', 'Talent gathers', goals.talent),
  inWords(
    'talent-training-mechanism',
    '知识产权人才培养机制更加完善',
    'state',
    '培养人才的机制更完善',
    'Talent is trained by a more complete mechanism',
    goals.talent,
  ),
  inWords(
    'basic-and-social-education',
    '知识产权基础教育及社会教育',
    'state',
    '学校和社会两方面都开展知识产权教育',
    'IP is taught in schools and to the public',
    goals.talent,
  ),
  inWords(
    'city-think-tank',
    '加强市知识产权智库建设',
    'state',
    '市级智库得到建设',
    'The think tank of the city is built up',
    goals.talent,
  ),
  inWords(
    'professional-titles',
    '优化知识产权职称评定',
    'state',
    '职称评定得到优化',
    'Professional titles are awarded in a better way',
    goals.talent,
  ),
  inWords(
    'talent-settles',
    '吸引知识产权人才落户',
    'openCount',
    '引来人才定居；人数未定',
    'IP talent settles in the city; the number is left open',
    goals.talent,
  ),
  inWords(
    'talent-force',
    '规模较大、结构较优、素质较高',
    'state',
    '知识产权人才队伍在规模、结构和素质上成形',
    'A body of IP talent of some size, structure and quality',
    goals.talent,
  ),
];
