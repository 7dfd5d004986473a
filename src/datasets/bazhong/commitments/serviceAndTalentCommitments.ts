import type { Target } from '../../../model/target/target.js';
import { aspiring, exploring, periodically } from '../../commitmentBuilders.js';
import { at, box, boxes, work } from '../place.js';
import { inWords, milestone, recurring, recurringStatement, rising } from './printed.js';

const administration = work('第五节', '一');
const policy = work('第五节', '二');
const standard = work('第五节', '三');
const agents = work('第五节', '四');
const deeperManagement = box(...boxes.management, '深化知识产权管理服务');
const agentSupervision = box(...boxes.management, '加强对专利服务机构的监管');

const management: Target[] = [
  inWords(
    'governance-system',
    '三位一体的知识产权治理体系',
    'state',
    '政府、市场与社会共治的体系成形',
    'Government, market and society govern IP together',
    administration,
  ),
  inWords(
    'joined-administration',
    '知识产权行政管理力量整合的有效途径',
    'state',
    '尝试把专利、商标、版权的行政力量合在一起',
    'Ways are sought to join the administrations of patents, trademarks and copyright',
    administration,
    {
      ...exploring('探索'),
    },
  ),
  inWords(
    'administration-mechanism',
    '监督到位的知识产权行政管理机制',
    'state',
    '行政管理机制协调顺畅',
    'Administration is coordinated and runs smoothly',
    administration,
  ),
  milestone(
    'pilot-county-and-park-systems',
    '产业园区知识产权工作体系',
    '试点县区和园区的工作体系完善',
    'Pilot counties and parks have complete systems for IP work',
    administration,
  ),
  inWords(
    'policy-orientation',
    '激励创造质量、有效转化运用和严格保护转变',
    'state',
    '政策由看重数量转为看重质量、运用和保护',
    'Policies turn from quantity to quality, use and protection',
    policy,
  ),
  rising(
    'patent-subsidy-scope',
    '扩大专利资助范围',
    '资助的专利范围扩大',
    'More patents are subsidised',
    policy,
  ),
  inWords(
    'subsidy-models',
    '创新知识产权资助模式',
    'state',
    '采用新的资助办法',
    'Subsidies are given in new ways',
    policy,
  ),
  inWords(
    'enterprise-ip-units',
    '设立内部知识产权管理工作机构',
    'state',
    '企业有管理知识产权的机构和专人',
    'Enterprises have a unit and staff of their own for IP',
    standard,
    aspiring('引导'),
  ),
  inWords(
    'enterprise-brand-management',
    '建立健全品牌管理体系',
    'state',
    '企业有成套的品牌管理办法',
    'Enterprises manage their brands by a system',
    standard,
  ),
  inWords(
    'industrial-clusters-built',
    '推动建设一批地理标志、食品加工、新材料产业集群',
    'openCount',
    '地理标志、食品加工和新材料的产业集群',
    'Clusters of geographical indications, food processing and new materials',
    standard,
    {
      ...aspiring('推动'),
    },
  ),
  milestone(
    'herb-breeding-base',
    '道地药材主导品种良种良繁基地',
    '道地药材的良种繁育基地建成',
    'A base breeds good seed of the main local herbs',
    standard,
  ),
  inWords(
    'standardised-planting-models',
    '龙头企业+种植大户的模式',
    'state',
    '龙头企业分别与合作社、家庭农场和种植大户结合的几种做法',
    'Leading enterprises joined with cooperatives, family farms or large growers',
    standard,
    {
      ...exploring('探索'),
    },
  ),
  milestone(
    'agency-reputation-publication',
    '探索建立行业信誉评价信息发布制度',
    '代理行业信誉评价的发布制度形成',
    'How agencies are rated is published by set rules',
    agents,
    exploring('探索'),
  ),
  inWords(
    'bad-faith-trademarks-refused',
    '依法驳回一批不以使用为目的的恶意商标注册申请行为',
    'openCount',
    '驳回恶意的商标申请；件数未定',
    'Trademark applications in bad faith are refused; their number is left open',
    agents,
  ),
  recurring(
    'self-discipline-initiative',
    '知识产权服务规范经营自律倡议活动',
    null,
    '倡议服务机构自律、规范经营',
    'Agencies are called on to discipline themselves',
    agents,
  ),
  milestone(
    'service-evaluation-mechanism',
    '建立具有约束性的服务评价机制',
    '行业内有约束力的服务评价机制建立',
    'The trade evaluates services in a binding way',
    agents,
    aspiring('推动'),
  ),
  recurring(
    'services-to-the-grassroots',
    '送服务到基层活动',
    null,
    '党员专家服务团下基层服务',
    'The team of party members and experts serves at the grassroots',
    deeperManagement,
    {
      statements: [
        recurringStatement(
          '送服务到基层活动',
          '党员专家服务团下基层服务',
          'The team of party members and experts serves at the grassroots',
          box(...boxes.indications, '推广地标产品,助力乡村振兴'),
        ),
      ],
    },
  ),
  recurring(
    'agency-campaign',
    '开展专项整治行动',
    null,
    '专项整治专利、商标代理中的违法行为',
    'Unlawful practice among patent and trademark agents is cleaned up in campaigns',
    agentSupervision,
  ),
];

const publicServices = work('第六节', '一');
const network = work('第六节', '二');
const platform = work('第六节', '三');
const agencies = work('第六节', '四');
const publicPlatform = box(...boxes.service, '建设知识产权公共服务平台');
const publicBenefit = box(...boxes.service, '鼓励知识产权服务机构提供公益服务');
const brandAgencies = box(...boxes.service, '建立知识产权服务品牌机构库');

const services: Target[] = [
  rising(
    'promotion-centre-capability',
    '巴中市知识产权服务促进中心服务能力',
    '市服务促进中心能力增强',
    'The service centre of the city is more capable',
    publicServices,
  ),
  milestone(
    'trademark-acceptance-window',
    '争取设立国家知识产权局商标业务(巴中)受理窗口',
    '商标业务受理窗口在本市设立',
    'A window that accepts trademark business opens in the city',
    publicServices,
    aspiring('争取'),
  ),
  inWords(
    'one-stop-window',
    '一窗通办一站式服务',
    'state',
    '窗口一站办结',
    'Everything is done at one window',
    publicServices,
    { ...aspiring('推动') },
  ),
  milestone(
    'county-service-windows',
    '各县(区)设立知识产权公共服务窗口',
    '每个县区设有公共服务窗口',
    'Every county has a window for public IP services',
    publicServices,
    { scope: { each: '各县(区)' }, ...aspiring('支持') },
  ),
  inWords(
    'service-points',
    '知识产权公共服务网点、维权站点',
    'openCount',
    '在园区和商贸区设网点和维权站点；个数未定',
    'Service and assistance points stand in parks and trading areas; their number is left open',
    publicServices,
  ),
  milestone(
    'service-network',
    '巴中市知识产权服务网络',
    '以网点和机构为节点的服务网络建成',
    'A network of service points and agencies stands',
    network,
  ),
  recurring(
    'node-training',
    '分层分类加强知识产权信息公共服务节点、网点的业务培训',
    null,
    '对公共服务网点作业务培训',
    'Public service points are trained',
    network,
  ),
  inWords(
    'provincial-platform-linked',
    '对接省级知识产权综合服务平台',
    'state',
    '与省里的服务平台相连',
    'The service platform of the province is linked',
    platform,
  ),
  milestone(
    'integrated-service-platform',
    '建立巴中知识产权综合服务平台',
    '市级综合服务平台建成，统管信息资源',
    'The platform of the city for all IP services stands and manages its information',
    platform,
  ),
  milestone(
    'collaborative-innovation-platform',
    '区域产业技术协同创新平台',
    '区域协同创新平台共建完成',
    'A regional platform for joint innovation is built in partnership',
    platform,
  ),
  inWords(
    'science-cloud-linked',
    '积极对接巴蜀科技云服务平台',
    'state',
    '与川渝科技云平台对接',
    'The science cloud of Sichuan and Chongqing is linked',
    platform,
  ),
  inWords(
    'intermediary-agencies',
    '扶持发展一批知识产权代理、信息与法律服务等中介机构',
    'openCount',
    '代理、信息和法律等中介；家数未定',
    'Agencies for filing, information and law; their number is left open',
    agencies,
  ),
  inWords(
    'high-level-agencies',
    '高水平知识产权服务机构落户巴中',
    'openCount',
    '引来省内外优秀机构；家数未定',
    'Good agencies from elsewhere settle; their number is left open',
    agencies,
  ),
  milestone(
    'public-information-platform',
    '知识产权信息公共服务平台',
    '面向特色和优势产业的信息平台建成',
    'An information platform covers the industries the city is strong in',
    publicPlatform,
  ),
  milestone(
    'brand-agency-library',
    '建立知识产权服务品牌机构库',
    '品牌服务机构名单建立',
    'A list of agencies of good name is kept',
    brandAgencies,
  ),
  recurring(
    'agencies-evaluated',
    '定期对全市知识产权服务机构开展评估',
    periodically,
    '评估全市服务机构',
    'The agencies of the city are evaluated',
    brandAgencies,
  ),
  milestone(
    'red-and-black-list',
    '建立红黑榜',
    '服务机构红黑榜建立',
    'A list of good and bad agencies is kept',
    brandAgencies,
  ),
  recurring(
    'agency-list-published',
    '定期发布',
    periodically,
    '发布品牌服务机构名单',
    'The list of agencies of good name is published',
    brandAgencies,
  ),
  recurring(
    'public-benefit-warnings',
    '预警与风险发布等公益服务',
    null,
    '服务机构向高新主体公益预警',
    'Agencies warn high-tech innovators for the public benefit',
    publicBenefit,
    aspiring('鼓励'),
  ),
];

const training = work('第七节', '一');
const carriers = work('第七节', '二');
const environment = work('第七节', '三');
const professionals = box(...boxes.talent, '加快知识产权专业人员培养');
const practitioners = box(...boxes.talent, '提升知识产权人员业务能力');
const experts = box(...boxes.talent, '精准引进高精尖缺人才');

const talent: Target[] = [
  milestone(
    'training-system',
    '建立多层次的知识产权培训体系',
    '分层的培训体系建立',
    'Training has several levels',
    training,
  ),
  recurring(
    'training-by-category',
    '等类别组织开展培训',
    null,
    '按干部、管理人员、企业和服务人才等五类分别培训',
    'Officials, administrators, entrepreneurs, IP staff and service professionals are trained, each in their own way',
    training,
  ),
  recurring(
    'special-training',
    '企业知识产权管理规范等特色培训',
    null,
    '开展工程师、信息分析、总监和管理规范等培训',
    'Engineers, analysts, directors and managers of IP are trained',
    training,
  ),
  milestone(
    'talent-mechanism',
    '加快建立知识产权人才培养机制',
    '政校企合作的培养机制建立',
    'Government, universities and enterprises train talent together',
    carriers,
  ),
  milestone(
    'talent-work-system',
    '知识产权人才培养工作体系',
    '主管部门牵头、部门配合、用人单位参与的工作体系建立',
    'Authorities lead, departments cooperate and employers take part in one system',
    carriers,
  ),
  milestone(
    'talent-flow-mechanism',
    '健全知识产权人才流动机制',
    '人才流动机制健全',
    'Talent can move between universities, institutes and enterprises',
    environment,
  ),
  inWords(
    'talent-incentives',
    '优化知识产权人才激励政策',
    'state',
    '激励人才的政策优化',
    'Policies that reward talent are improved',
    environment,
  ),
  inWords(
    'top-talent-recruited',
    '面向全国招揽知识产权高端人才、紧缺人才、拔尖人才',
    'openCount',
    '从全国招来高端和紧缺人才；人数未定',
    'Top and scarce talent is recruited from all over the country; the number is left open',
    environment,
  ),
  milestone(
    'talent-database',
    '建立知识产权人才信息库',
    '人才信息库建立',
    'A database of talent is kept',
    environment,
  ),
  recurring(
    'talent-supply-and-demand-published',
    '发布知识产权人才供需信息',
    null,
    '发布人才供需信息',
    'Supply of and demand for talent are published',
    environment,
  ),
  inWords(
    'college-positioning',
    '合理定位、错位发展、同类竞争、形成特色',
    'positioning',
    '巴中职业技术学院在人才培养上的定位',
    'The place of the vocational college in training talent',
    professionals,
    aspiring('引导'),
  ),
  recurring(
    'professionals-sent-out',
    '到知名大学、研究机构、跨国公司进行交流和培训',
    null,
    '选送专业人员外出交流培训',
    'Professionals are sent out to learn',
    practitioners,
  ),
  inWords(
    'practical-talent',
    '培养一批来自企业的实务人才和服务决策的研究人才',
    'openCount',
    '企业实务人才和服务决策的研究人才',
    'Practitioners from enterprises, and researchers who serve decisions',
    practitioners,
  ),
  milestone(
    'talent-needs-list',
    '公布人才需求清单',
    '人才需求清单公布',
    'A list of the talent needed is published',
    experts,
  ),
  inWords(
    'high-quality-talent',
    '精准引进一批高质量人才',
    'openCount',
    '引进高质量人才；人数未定',
    'Talent of quality is brought in; their number is left open',
    experts,
  ),
];

const awareness = work('第八节', '一');
const culture = work('第八节', '二');
const brandCulture = work('第八节', '三');

const publicity: Target[] = [
  recurring(
    'thematic-activities',
    '组织开展知识产权专题活动',
    null,
    '举办专题活动和公益宣传',
    'Thematic activities and public-service publicity are held',
    awareness,
  ),
  rising(
    'publicity-reach',
    '提升知识产权工作舆论宣传覆盖面',
    '宣传覆盖面扩大',
    'Publicity reaches more people',
    awareness,
  ),
  recurring(
    'outstanding-people-commended',
    '先进集体、先进个人',
    null,
    '表扬贡献突出的集体和个人',
    'Groups and people of outstanding merit are commended',
    awareness,
  ),
  recurring(
    'publicity-on-ip-day',
    '4·26世界知识产权日',
    null,
    '在世界知识产权日和专利周集中宣传',
    'Publicity is concentrated on World IP Day and in the patent week',
    awareness,
  ),
  recurring(
    'five-entries-activities',
    '知识产权五进宣传教育活动',
    null,
    '到企业、单位、学校、社区和网络开展宣传',
    'Publicity goes to enterprises, work units, schools, communities and the internet',
    awareness,
  ),
  rising(
    'public-respect',
    '不断提高全社会尊重和保护知识产权的意识',
    '公众尊重和保护的意识提高',
    'The public respects and protects IP more',
    awareness,
  ),
  inWords(
    'model-towns-and-parks',
    '培育一批知识产权保护示范镇(街)、示范园区',
    'openCount',
    '保护工作的示范镇街和园区；个数未定',
    'Model towns and parks for protection; their number is left open',
    culture,
  ),
  inWords(
    'school-education',
    '加强中小学知识产权教育',
    'state',
    '中小学开展知识产权教育',
    'Schools teach IP',
    culture,
  ),
  inWords(
    'university-courses',
    '开设知识产权相关领域的辅修课程',
    'openCount',
    '高校开设辅修课；门数未定',
    'Universities offer minor courses; their number is left open',
    culture,
    {
      ...aspiring('鼓励引导'),
    },
  ),
  recurring(
    'sharing-conferences',
    '定期开展高质量的知识产权分享大会、交流学习会议',
    periodically,
    '举办分享与交流会议',
    'Conferences to share and learn are held',
    culture,
  ),
  recurring(
    'brand-promotion-series',
    '组织开展一系列有深度有影响力的宣传推介活动',
    null,
    '举办品牌推介活动',
    'Brands are promoted in a series of activities',
    brandCulture,
  ),
  recurring(
    'entrepreneurship-contests',
    '创业大赛',
    null,
    '举办创客与创业赛事及相关活动',
    'Contests and camps for makers and founders are held',
    brandCulture,
    aspiring('支持'),
  ),
  recurring(
    'outstanding-founders-selected',
    '巴中创新创业杰出人才',
    null,
    '评选双创人才和巾帼之星',
    'Outstanding founders, and women among them, are selected',
    brandCulture,
    aspiring('支持'),
  ),
  recurring(
    'ip-stories-told',
    '讲好巴中知识产权故事',
    null,
    '以媒体专题、影片和展牌讲述本市故事',
    'Stories of the city are told in the media, in films and on displays',
    brandCulture,
  ),
];

const leadership = at('第四章', '第一节');
const coordination = at('第四章', '第二节');
const funds = at('第四章', '第三节');
const summing = at('第四章', '第四节');

const safeguards: Target[] = [
  recurring(
    'meetings-held',
    '定期召开专题会议研究',
    periodically,
    '召开专题会议研究知识产权工作',
    'Meetings on IP work are held',
    leadership,
  ),
  recurring(
    'work-evaluated',
    '定期开展工作评估',
    periodically,
    '评估知识产权工作',
    'IP work is evaluated',
    leadership,
  ),
  recurring(
    'progress-reported',
    '定期向市委、市政府报告推进情况',
    periodically,
    '市知识产权局报告规划进度',
    'The IP office of the city reports on progress',
    leadership,
  ),
  milestone(
    'coordination-mechanism',
    '建立健全协调工作机制',
    '实施规划的协调机制建立',
    'The plan is carried out in coordination',
    coordination,
  ),
  milestone(
    'task-book',
    '制定落实规划的任务书、时间表和路线图',
    '任务书、时间表和路线图制定',
    'Tasks, times and routes are drawn up',
    coordination,
  ),
  milestone(
    'implementation-schemes',
    '拟定规划实施方案',
    '各地各部门的实施方案拟定',
    'Each locality and department draws up its scheme',
    coordination,
    { scope: { each: '各地各相关部门' } },
  ),
  recurring(
    'annual-work-divided',
    '分解落实年度重点工作和任务',
    { frequency: 'annual', frequencyPrinted: '年度' },
    '逐年分解重点工作',
    'The work of each year is divided',
    coordination,
    { scope: { each: '各地各相关部门' } },
  ),
  inWords(
    'funds-in-budgets',
    '纳入同级财政预算保障',
    'state',
    '各级财政预算列入知识产权经费',
    'Budgets at each level carry funds for IP',
    funds,
  ),
  milestone(
    'investment-growth-mechanism',
    '建立投入增长机制',
    '投入逐步增加的机制建立',
    'A mechanism makes spending grow',
    funds,
  ),
  rising(
    'investment-in-key-work',
    '加大对知识产权创造质量提升',
    '重点工作的投入加大',
    'More is spent on key work',
    funds,
  ),
  rising(
    'funding-channels',
    '拓宽知识产权投入的资金渠道',
    '投入知识产权的资金来源增多',
    'Money for IP comes from more sources',
    funds,
  ),
  inWords(
    'investment-pattern',
    '社会投资为补充的投融资格局',
    'state',
    '政府引导、企业为主、社会补充的投入格局成形',
    'Government leads, enterprises carry and society supplements investment',
    funds,
  ),
  milestone(
    'key-indicator-evaluation-system',
    '建立关键指标评估体系',
    '关键指标的评估体系建立',
    'A system evaluates the key indicators',
    summing,
  ),
  milestone(
    'statistical-indicator-system',
    '完善知识产权数据统计指标体系',
    '统计指标体系完善',
    'The statistical indicators of IP are complete',
    summing,
  ),
];

/** What sections 第五节 to 第八节 and chapter 第四章 promise in words. */
export const serviceAndTalentCommitments: Target[] = [
  ...management,
  ...services,
  ...talent,
  ...publicity,
  ...safeguards,
];
