import type { Project } from '../../model/project.js';
import type { Text } from '../../model/text.js';
import { namedByContent } from '../reasons.js';
import { targetIdsAt } from '../targetIdsAt.js';
import { at, box, boxes, goals, work } from './place.js';
import { targets } from './targets.js';

const numberFromOrder: Text = {
  zh: '专栏编号丢失；专栏8和专栏10的编号尚存，其余按先后次序推得，与“十个重点工程”的列举次序一致。',
  en: 'The number is lost; boxes 8 and 10 keep theirs, and the others follow from their order, which is that of the ten projects listed.',
};

const taskByPlace: Text = {
  zh: '专栏印在该任务之后；印在节末的，对应全节。',
  en: 'The box is printed after that task; one that ends a section serves the section.',
};

interface Measure {
  readonly id: string;
  readonly name: string;
  readonly englishName: string;
  readonly zh: string;
  readonly en: string;
}

/** A box with its measures; the targets of each are those printed in it. */
function boxed(
  number: number,
  place: readonly [section: string, name: string],
  own: Pick<Project, 'id' | 'englishName' | 'taskId'>,
  measures: readonly Measure[],
): Project {
  const [, name] = place;
  const held = measures.map((measure) => targetIdsAt(targets, box(...place, measure.name)));
  const isPrinted = number === 8 || number === 10;
  return {
    ...own,
    number,
    name,
    form: 'box',
    parentId: null,
    measures: measures.map((measure, index) => ({
      id: measure.id,
      name: measure.name,
      englishName: measure.englishName,
      description: { zh: measure.zh, en: measure.en },
      ...(held[index]?.length ? { targetIds: held[index] } : {}),
    })),
    targetIds: [...new Set(held.flat())],
    citations: [box(...place), at('第二章', '第三节', undefined, '落实十个重点工程')],
    inferred: { ...(isPrinted ? {} : { number: numberFromOrder }), taskId: taskByPlace },
  };
}

/** A programme or action that is named without a box of its own. */
const named = (
  own: Pick<Project, 'id' | 'name' | 'englishName' | 'form' | 'citations'> & Partial<Project>,
): Project => ({
  number: null,
  parentId: null,
  taskId: null,
  measures: [],
  targetIds: [],
  ...own,
});

const parentByPlace: Text = {
  zh: '在该专栏内印出，据此归属。',
  en: 'It is printed within that box.',
};

const bySubject: Text = {
  zh: '按所涉对象与该指标目标对应。',
  en: 'Matched to the target by its subject.',
};

/** The ten boxes in printed order, then the programmes and actions named elsewhere. */
export const projects: Project[] = [
  boxed(
    1,
    boxes.enterprises,
    {
      id: 'strong-enterprises-project',
      englishName: 'Project for enterprises strong in IP',
      taskId: 'enterprise-innovation',
    },
    [
      {
        id: 'cultivate-strong-enterprises',
        name: '培育知识产权强企',
        englishName: 'Cultivate enterprises strong in IP',
        zh: '龙头企业执行管理标准，把知识产权当资产管理，贯标企业达到目标家数。',
        en: 'Leading enterprises follow the standard and manage IP as an asset; the number under the standard is set.',
      },
      {
        id: 'raise-small-enterprises',
        name: '提升中小企业知识产权综合能力',
        englishName: 'Raise the capability of small and medium-sized enterprises',
        zh: '增强保护意识，形成品牌梯队，组合运用多种知识产权。',
        en: 'Raise awareness, form tiers of brands, and use several kinds of IP together.',
      },
    ],
  ),
  boxed(
    2,
    boxes.counties,
    {
      id: 'strong-counties-project',
      englishName: 'Project for districts and counties strong in IP',
      taskId: 'strong-districts-and-counties',
    },
    [
      {
        id: 'cultivate-intensive-industries',
        name: '培育知识产权密集型产业',
        englishName: 'Cultivate IP-intensive industries',
        zh: '按集群管理，培育集聚区、产品基地和品牌。',
        en: 'Manage by cluster, and cultivate clusters, product bases and brands.',
      },
      {
        id: 'cultivate-strong-schools',
        name: '培育知识产权强校强所',
        englishName: 'Cultivate universities and institutes strong in IP',
        zh: '院校和院所按国家标准设机构、立制度、配人员。',
        en: 'Universities and institutes set up units, rules and staff by the national standard.',
      },
      {
        id: 'build-innovation-centres',
        name: '建立科技创新中心',
        englishName: 'Build innovation centres',
        zh: '在园区和经开区分设科创中心，共用创新资源。',
        en: 'Centres stand in parks and in the development zone and share resources.',
      },
    ],
  ),
  boxed(
    3,
    boxes.patents,
    {
      id: 'high-value-patents-project',
      englishName: 'Project to cultivate patents of high value',
      taskId: 'high-value-patent-cultivation',
    },
    [
      {
        id: 'patent-incubation',
        name: '优化高价值专利孵化环境',
        englishName: 'A better environment for high-value patents',
        zh: '提供导航，建立以转化为先的培育机制，改进考评。',
        en: 'Offer navigation, cultivate with use in view, and assess better.',
      },
      {
        id: 'patent-incentives',
        name: '完善高价值专利激励政策',
        englishName: 'Incentives for high-value patents',
        zh: '支持高价值专利和标准研究，鼓励有功人员。',
        en: 'Support research on patents and standards, and reward those who deserve it.',
      },
      {
        id: 'patent-service-chain',
        name: '构建高价值专利服务链条',
        englishName: 'A chain of services for high-value patents',
        zh: '建共享平台，拓宽融资，贯通从创造到转化各环节。',
        en: 'Build shared platforms, widen financing, and join every stage from creation to conversion.',
      },
      {
        id: 'social-service-level',
        name: '提高知识产权社会服务水平',
        englishName: 'Better services from society',
        zh: '培育中介和代理人才，引进申请、维权和评估机构。',
        en: 'Raise agencies and agents, and bring in those who file, defend and value.',
      },
    ],
  ),
  boxed(
    4,
    boxes.indications,
    {
      id: 'indications-for-villages-project',
      englishName: 'Project: geographical indications for rural revival',
      taskId: 'indication-cultivation',
    },
    [
      {
        id: 'find-indications',
        name: '开展地理标志挖掘培育',
        englishName: 'Find and cultivate geographical indications',
        zh: '指导三种产品申请证明商标，各县区普查并分类辅导。',
        en: 'Guide three products in filing certification marks; counties survey theirs and are helped by degree of readiness.',
      },
      {
        id: 'indication-standard-system',
        name: '完善地理标志标准体系',
        englishName: 'Standards for geographical indications',
        zh: '征集标准需求，覆盖种养、加工和经营。',
        en: 'Collect needs for standards, from growing to processing and management.',
      },
      {
        id: 'indication-brand-strategy',
        name: '实施地理标志品牌战略',
        englishName: 'A brand strategy for geographical indications',
        zh: '办推介和产销对接，用新媒体营销，支持驰名认定。',
        en: 'Hold fairs, sell through new media, and support recognition as well-known.',
      },
      {
        id: 'indication-promotion',
        name: '推广地标产品,助力乡村振兴',
        englishName: 'Promote products for rural revival',
        zh: '专家下基层，试点服务村集体，交流经验。',
        en: 'Experts go to the grassroots, village collectives are served on trial, and experience is exchanged.',
      },
    ],
  ),
  boxed(
    5,
    boxes.tourism,
    {
      id: 'tourism-brands-project',
      englishName: 'Project to cultivate brands of culture and tourism',
      taskId: 'tourism-brands',
    },
    [
      {
        id: 'tourism-brand-making',
        name: '打造文化和旅游品牌',
        englishName: 'Make brands of culture and tourism',
        zh: '由七个乡镇组成示范区，发展生态旅游和红色文化。',
        en: 'Seven townships form a model zone; eco-tourism and red culture are developed.',
      },
      {
        id: 'cultural-works',
        name: '打造巴中特色文化精品',
        englishName: 'Fine works of local culture',
        zh: '建文创街区，研发“巴中有礼”系列。',
        en: 'Build creative streets, and develop the line of gifts from Bazhong.',
      },
      {
        id: 'brand-action',
        name: '实施品牌行动',
        englishName: 'Brand action',
        zh: '建展示中心和线上展厅，推广重点品牌，办品牌节。',
        en: 'Build an exhibition centre and an online hall, spread key brands, and hold festivals.',
      },
    ],
  ),
  boxed(
    6,
    boxes.finance,
    {
      id: 'ip-finance-project',
      englishName: 'Project for innovation in IP financial services',
      taskId: 'ip-utilization',
    },
    [
      {
        id: 'compensate-pledge-risks',
        name: '完善知识产权质押融资风险补偿机制',
        englishName: 'Compensate the risks of pledge financing',
        zh: '引导社会资本设风险补偿基金，吸引各类投资。',
        en: 'Private money sets up a compensation fund, and investment is attracted.',
      },
      {
        id: 'financial-products',
        name: '开发知识产权专项金融服务产品',
        englishName: 'Financial products for IP',
        zh: '试点保险、资本化和投贷联动，由金融机构开发产品。',
        en: 'Try insurance, capitalisation, and investment joined with loans; institutions develop products.',
      },
      {
        id: 'valuation-transfer-and-risk',
        name: '健全知识产权评估机制、知识产权流转机制及风险缓释机制',
        englishName: 'Valuation, transfer and risk relief',
        zh: '银行与担保、基金合作，建设估值、交易与收储机制。',
        en: 'Banks work with guarantors and funds; valuation, trading and taking over are arranged.',
      },
      {
        id: 'patent-valuation',
        name: '推进专利价值评估工作',
        englishName: 'Value patents',
        zh: '分析专利价值和应用效果，推动分析方法标准化。',
        en: 'Analyse value and effect, by standard methods.',
      },
    ],
  ),
  boxed(
    7,
    boxes.protection,
    {
      id: 'protection-campaigns-project',
      englishName: 'Key project of protection campaigns',
      taskId: 'ip-protection',
    },
    [
      {
        id: 'measure-kunlun',
        name: '昆仑专项行动',
        englishName: 'Kunlun campaign',
        zh: '打击假冒商品和侵犯商业秘密的犯罪。',
        en: 'Crime against brands and trade secrets.',
      },
      {
        id: 'measure-spring-thunder',
        name: '春雷专项行动',
        englishName: 'Spring Thunder campaign',
        zh: '查处涉外侵权、地理标志侵权和白酒商标侵权。',
        en: 'Foreign-related infringement, geographical indications, and liquor trademarks.',
      },
      {
        id: 'measure-iron-fist',
        name: '铁拳专项行动',
        englishName: 'Iron Fist campaign',
        zh: '市场、电商和申请环节执法，督办县区大案并考评。',
        en: 'Enforcement in markets, e-commerce and filing; major county cases are supervised and assessed.',
      },
      {
        id: 'measure-blue-sky',
        name: '蓝天专项行动',
        englishName: 'Blue Sky campaign',
        zh: '整治专利代理违规，公开行动内容，鼓励举报。',
        en: 'Unlawful patent agents; the campaign is made public, and reports are welcome.',
      },
      {
        id: 'measure-sword-net',
        name: '剑网专项行动',
        englishName: 'Sword Net campaign',
        zh: '治理视听、电商、社交和在线教育等平台的盗版。',
        en: 'Piracy on video, shopping, social and teaching platforms.',
      },
    ],
  ),
  boxed(
    8,
    boxes.management,
    {
      id: 'management-efficiency-project',
      englishName: 'Project for effective IP management',
      taskId: 'ip-management',
    },
    [
      {
        id: 'deepen-management-services',
        name: '深化知识产权管理服务',
        englishName: 'Deeper services in management',
        zh: '以春风行动和专家服务团上门提供保护方案。',
        en: 'The Spring Breeze action and the expert team bring advice to innovators.',
      },
      {
        id: 'supervise-patent-agencies',
        name: '加强对专利服务机构的监管',
        englishName: 'Supervise patent agencies',
        zh: '整治代理违法，打击非正常申请和商标囤积。',
        en: 'Clean up agencies; act against abnormal filing and hoarding of trademarks.',
      },
    ],
  ),
  boxed(
    9,
    boxes.service,
    {
      id: 'service-level-project',
      englishName: 'Project for better IP services',
      taskId: 'ip-services',
    },
    [
      {
        id: 'build-public-platform',
        name: '建设知识产权公共服务平台',
        englishName: 'Build a public platform',
        zh: '建覆盖特色产业的信息平台，充实各类数据板块。',
        en: 'An information platform for local industries, with sections for each kind of IP.',
      },
      {
        id: 'keep-brand-agency-library',
        name: '建立知识产权服务品牌机构库',
        englishName: 'A list of agencies of good name',
        zh: '定期评估机构，设红黑榜，发布名单供企业选用。',
        en: 'Agencies are evaluated, listed as good or bad, and the list is published.',
      },
      {
        id: 'public-benefit-services',
        name: '鼓励知识产权服务机构提供公益服务',
        englishName: 'Services for the public benefit',
        zh: '机构联系密集型产业，向高新主体提供预警。',
        en: 'Agencies work with IP-intensive industries and warn high-tech innovators of risks.',
      },
    ],
  ),
  boxed(
    10,
    boxes.talent,
    {
      id: 'talent-project',
      englishName: 'Project to train IP talent',
      taskId: 'ip-talent',
    },
    [
      {
        id: 'train-professionals',
        name: '加快知识产权专业人员培养',
        englishName: 'Train professionals faster',
        zh: '发挥职业技术学院作用，完善培养、使用和评价。',
        en: 'Use the vocational college, and improve how talent is trained, used and judged.',
      },
      {
        id: 'raise-practitioners',
        name: '提升知识产权人员业务能力',
        englishName: 'Raise the skills of practitioners',
        zh: '选送人员交流培训，培养实务与研究两类人才。',
        en: 'Send people out to learn, and train practitioners and researchers.',
      },
      {
        id: 'bring-in-experts',
        name: '精准引进高精尖缺人才',
        englishName: 'Bring in the experts needed',
        zh: '按产业需要列出清单，以政策引进人才。',
        en: 'List what industries need, and bring in talent by policy.',
      },
    ],
  ),
  named({
    id: 'trademark-strategy-project',
    name: '商标战略推进工程',
    englishName: 'Project to advance the trademark strategy',
    aliases: ['商标品牌战略促进工程'],
    form: 'project',
    targetIds: ['trademarks-2025'],
    citations: [at('第二章', '第二节'), goals.creation],
    inferred: {
      aliases: {
        zh: '两处名称略异，所指应为同一工程。',
        en: 'The two names differ slightly and seem to mean one project.',
      },
      targetIds: bySubject,
    },
  }),
  named({
    id: 'copyright-industry-project',
    name: '版权兴业工程',
    englishName: 'Project of copyright for industry',
    form: 'project',
    taskId: 'copyright-industry',
    targetIds: ['copyrights-2025'],
    citations: [at('第二章', '第二节')],
    inferred: {
      taskId: { zh: '与该任务标题所用“版权兴业”一致。', en: 'The heading of that task uses the same words.' },
      targetIds: bySubject,
    },
  }),
  named({
    id: 'patent-quality-project',
    name: '专利质量提升工程',
    englishName: 'Project to raise the quality of patents',
    form: 'project',
    taskId: 'high-value-patent-cultivation',
    targetIds: ['high-value-patents-2025'],
    citations: [goals.creation, box(...boxes.patents, '优化高价值专利孵化环境')],
    inferred: { taskId: parentByPlace, targetIds: bySubject },
  }),
  named({
    id: 'small-enterprise-brand-project',
    name: '中小企业品牌提升工程',
    englishName: 'Project to raise the brands of small and medium-sized enterprises',
    form: 'project',
    parentId: 'strong-enterprises-project',
    taskId: 'enterprise-innovation',
    targetIds: ['brand-echelon'],
    citations: [box(...boxes.enterprises, '提升中小企业知识产权综合能力')],
    inferred: { parentId: parentByPlace, taskId: parentByPlace },
  }),
  named({
    id: 'ip-into-parks-action',
    name: '知识产权入园强企行动',
    englishName: 'Action to bring IP into parks and strengthen enterprises',
    form: 'campaign',
    taskId: 'strong-districts-and-counties',
    citations: [work('第一节', '三')],
  }),
  named({
    id: 'strong-county-programme',
    name: '国家知识产权强县工程试点县',
    englishName: 'National project of counties strong in IP, pilots',
    form: 'programme',
    taskId: 'strong-districts-and-counties',
    targetIds: ['pilot-county-applications'],
    citations: [work('第一节', '三')],
  }),
  named({
    id: 'researcher-incentive-pilot',
    name: '国家科研人员激励计划试点',
    englishName: 'Pilot of the national programme of incentives for researchers',
    form: 'programme',
    taskId: 'high-value-patent-cultivation',
    citations: [work('第二节', '二')],
  }),
  named({
    id: 'brand-improvement-action',
    name: '品牌提升行动',
    englishName: 'Action to improve brands',
    form: 'campaign',
    taskId: 'brand-improvement',
    citations: [work('第二节', '四')],
  }),
  named({
    id: 'indication-use-project',
    name: '地理标志运用促进工程',
    englishName: 'Project to promote the use of geographical indications',
    form: 'project',
    targetIds: ['indication-promotion-projects'],
    citations: [goals.utilization, at('第一章', '第一节', '二')],
  }),
  named({
    id: 'brand-action-in-box',
    name: '品牌行动',
    englishName: 'Brand action of culture and tourism',
    form: 'campaign',
    parentId: 'tourism-brands-project',
    taskId: 'tourism-brands',
    targetIds: ['exhibition-centre', 'brand-festivals', 'cloud-exhibition-hall', 'joint-brand-shows'],
    citations: [box(...boxes.tourism, '实施品牌行动')],
    inferred: { parentId: parentByPlace, taskId: parentByPlace },
  }),
  named({
    id: 'village-collective-pilot-project',
    name: '知识产权服务村集体发展试点工作',
    englishName: 'Pilot of IP services for village collectives',
    form: 'programme',
    parentId: 'indications-for-villages-project',
    taskId: 'indication-cultivation',
    targetIds: ['village-collective-pilot'],
    citations: [box(...boxes.indications, '推广地标产品,助力乡村振兴')],
    inferred: { parentId: parentByPlace, taskId: parentByPlace },
  }),
  named({
    id: 'spring-breeze-action',
    name: '知识产权春风行动',
    englishName: 'Spring Breeze action for IP',
    form: 'campaign',
    parentId: 'management-efficiency-project',
    taskId: 'ip-management',
    targetIds: ['services-to-the-grassroots'],
    citations: [box(...boxes.management, '深化知识产权管理服务')],
    inferred: {
      parentId: parentByPlace,
      taskId: parentByPlace,
      targetIds: {
        zh: '送服务下基层与本行动同句印出，据此对应。',
        en: 'Service at the grassroots is printed in one breath with the action.',
      },
    },
  }),
  named({
    id: 'enterprise-talent-programme',
    name: '人才培养计划',
    englishName: 'Training programme by the needs of enterprises',
    form: 'programme',
    taskId: 'talent-training',
    targetIds: ['special-training'],
    citations: [work('第七节', '一')],
  }),
  named({
    id: 'bashan-talent-programme',
    name: '巴山优才计划',
    englishName: 'Bashan programme for outstanding talent',
    form: 'programme',
    taskId: 'talent-environment',
    citations: [work('第七节', '三')],
  }),
  named({
    id: 'five-entries-campaign',
    name: '知识产权五进宣传教育活动',
    englishName: 'Publicity in five places',
    form: 'campaign',
    taskId: 'protection-awareness',
    targetIds: ['five-entries-activities'],
    measures: [
      {
        id: 'five-entries-places',
        name: '进企业,进单位,进学校,进社区,进网络',
        englishName: 'Enterprises, work units, schools, communities, the internet',
        inferred: { name: namedByContent },
      },
    ],
    citations: [work('第八节', '一')],
  }),
];
