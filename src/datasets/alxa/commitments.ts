import type { Citation } from '../../model/citation.js';
import type { Target } from '../../model/target/target.js';
import {
  aspiring,
  commitmentBuilders,
  conditional,
  exploring,
  meaning,
  periodically,
} from '../commitmentBuilders.js';
import { numberLeftOpen, planDeadline } from '../reasons.js';
import { at, goals } from './place.js';
import { goalsDeadline } from './reasons.js';

/** What every commitment in words shares: no figure, no series, and 2025 as its day of reckoning. */
function printed(words: string, places: Citation | Citation[], isDeadlinePrinted = false) {
  const citations = [places].flat();
  const chapter = citations[0]?.sectionPath[0];
  const reason = chapter === '二' ? goalsDeadline : planDeadline;
  return {
    origin: chapter === '八' ? ('project' as const) : ('prose' as const),
    printed: words,
    unit: null,
    by: '2025',
    citations,
    ...(isDeadlinePrinted ? {} : { inferred: { by: reason } }),
  };
}

const { milestone, recurring, rising, falling, inWords, milestoneStatement, qualitativeStatement } =
  commitmentBuilders(printed);

const goalsChapter: Target[] = [
  rising(
    'creation-quality',
    '进一步提升知识产权创造质量',
    '创造出来的知识产权质量更高',
    'What is created is of higher quality',
    goals.opening,
    true,
  ),
  rising(
    'utilization-performance',
    '运用绩效',
    '运用知识产权的成效更大',
    'IP is put to better use',
    goals.opening,
    true,
  ),
  rising(
    'protection-capability',
    '保护能力',
    '保护知识产权的能力更强',
    'The ability to protect IP grows',
    goals.opening,
    true,
  ),
  rising('management-level', '管理水平', '知识产权管理得更好', 'IP is managed better', goals.opening, true),
  rising(
    'service-standard',
    '服务标准',
    '知识产权服务的标准更高',
    'IP services are held to a higher standard',
    goals.opening,
    true,
  ),
  rising(
    'talent-number',
    '人才数量',
    '从事知识产权的人才更多',
    'There are more people skilled in IP',
    goals.opening,
    true,
  ),
  {
    id: 'management-system-fits-industries',
    indicatorId: null,
    ...printed('知识产权管理综合体系', goals.opening, true),
    kind: 'qualitative',
    subkind: 'state',
    ...meaning(
      '与本地特色产业相适应的管理体系形成',
      'IP is managed by a system that fits the industries of the league',
    ),
  },
  rising(
    'ip-quantity-grows',
    '知识产权数量稳定增长',
    '知识产权数量稳步增加',
    'The number of IP rights grows steadily',
    goals.creation,
  ),
  rising(
    'ip-quality-rises',
    '质量快速提升',
    '知识产权质量较快提高',
    'The quality of IP rights rises fast',
    goals.creation,
  ),
  inWords('high-value-core-patents', '培育一批高价值核心专利', 'openCount', goals.creation, {
    ...meaning('若干高价值的核心专利培育出来', 'A number of core patents of high value are brought up'),
    statements: [
      qualitativeStatement(
        '培育一批高价值核心专利',
        'openCount',
        at('三', '（五）', '围绕产业创新发展需求，加强重点领域专利布局'),
      ),
    ],
  }),
  inWords(
    'bottleneck-technologies',
    '突破“卡脖子”技术问题',
    'state',
    goals.creation,
    meaning('受制于人的关键技术得到突破', 'Key technologies that others hold back are mastered'),
  ),
  milestone(
    'consultation-mechanism',
    '厅盟知识产权合作会商机制',
    '自治区知识产权局与盟行署之间的知识产权合作会商机制建立',
    'A mechanism by which the regional IP office and the league administration consult each other on IP is set up',
    goals.creation,
    {
      statements: [
        milestoneStatement(
          '知识产权合作会商工作机制',
          '自治区知识产权局与盟行署之间的会商机制建立，议定事项得到落实',
          'The consultation between the regional IP office and the league administration is set up and its decisions carried out',
          at('三', '（四）', '加强各部门知识产权工作协调配合'),
        ),
      ],
    },
  ),
  milestone(
    'public-information-platform',
    '地域特色知识产权公共信息服务平台',
    '体现地域特色的知识产权公共信息平台建立',
    'A public IP information platform with local character is set up',
    goals.service,
  ),
  milestone(
    'banner-information-agencies',
    '设立知识产权信息服务机构',
    '条件成熟的旗区设有知识产权信息服务机构',
    'Banners and zones where conditions allow have an agency for IP information',
    goals.service,
    { scope: { partOf: '有条件的旗区' }, ...conditional('有条件') },
  ),
  {
    id: 'protection-service-centre',
    indicatorId: null,
    ...printed('建成阿拉善盟知识产权保护服务中心', goals.service, true),
    kind: 'milestone',
    what: {
      zh: '盟知识产权保护服务中心（兼快速维权服务分中心）建成',
      en: 'The IP protection service centre of the league, also a sub-centre for rapid rights assistance, is built',
    },
  },
  milestone(
    'green-development-indicator-system',
    '绿色知识产权高质量发展指标体系',
    '衡量绿色知识产权高质量发展的指标体系建立',
    'A system of indicators for the high-quality development of green IP is set up',
    goals.green,
  ),
  rising(
    'green-industry-upgrade',
    '促进绿色产业优化升级',
    '绿色产业结构更优',
    'Green industries move up',
    goals.green,
  ),
  rising(
    'green-farm-supply',
    '增加绿色有机农畜产品供给',
    '绿色有机农畜产品供应增多',
    'More green and organic farm produce is supplied',
    goals.green,
  ),
  inWords(
    'green-industry-integration',
    '绿色产业融合发展',
    'state',
    goals.green,
    meaning(
      '农牧、旅游等绿色产业融为一体',
      'Green industries such as farming and tourism grow into one another',
    ),
  ),
  milestone(
    'geographical-indication-zone',
    '地理标志保护示范区建设',
    '地理标志保护示范区得到建设',
    'A demonstration zone for protecting geographical indications is built',
    goals.green,
  ),
  milestone(
    'geographical-indication-trading-centre',
    '阿拉善盟地理标志产权展示交易中心',
    '盟地理标志产权的展示与交易中心建成',
    'A centre where geographical indications of the league are shown and traded is built',
    goals.green,
  ),
  milestone(
    'operation-platform-carrier',
    '知识产权运营服务平台载体建设',
    '知识产权运营服务的平台和载体建成',
    'A platform that carries IP operation services is built',
    goals.green,
  ),
];

const policies = (heading: string) => at('三', '（一）', heading);
const ownPolicies = policies('建立具有自身特色的知识产权政策体系');
const patentPolicies = policies('制定促进高质量专利发展的政策措施');
const copyrightPolicies = policies('进一步完善版权产业的政策环境');
const greenPolicies = policies('构建以“绿色专利”为导向的地方政策');
const enforcement = at('三', '（二）', '完善知识产权行政执法机制');
const administration = at('三', '（二）', '强化知识产权行政保护体系建设');
const guidance = at('三', '（二）', '加强知识产权行政指导和奖励工作');
const judiciary = at('三', '（三）', '加强知识产权司法保护体系建设');
const trials = at('三', '（三）', '提升对侵犯知识产权案件的审判能力');
const coordination = at('三', '（四）', '加强各部门知识产权工作协调配合');
const disputes = at('三', '（四）', '探索建立知识产权纠纷多元解决机制');
const credit = at('三', '（四）', '加强知识产权信用监管和惩戒力度');

const protectionChapter: Target[] = [
  inWords(
    'own-policy-system',
    '具有自身特色的知识产权政策体系',
    'state',
    ownPolicies,
    meaning('本盟有了自成一体的知识产权政策', 'The league has a system of IP policies of its own'),
  ),
  milestone(
    'emerging-industry-policies',
    '研究出台有利于战略性新兴产业',
    '扶持战略性新兴产业和先进制造业的政策出台',
    'Policies that favour strategic emerging industries and advanced manufacturing are issued',
    ownPolicies,
    exploring('研究'),
  ),
  milestone(
    'traditional-knowledge-policy',
    '建立有利于传统知识保护的政策',
    '保护传统知识的政策建立',
    'A policy that protects traditional knowledge is in place',
    ownPolicies,
  ),
  inWords(
    'legal-environment',
    '知识产权法治环境',
    'state',
    ownPolicies,
    meaning('适合本盟的知识产权法治环境形成', 'IP is governed by law in a way that suits the league'),
  ),
  milestone(
    'high-quality-patent-policies',
    '制定促进高质量专利发展的政策措施',
    '推动专利提质的政策措施制定出台',
    'Measures that promote high-quality patents are drawn up',
    patentPolicies,
  ),
  milestone(
    'subsidy-rules-revised',
    '优化知识产权资助管理办法',
    '知识产权资助办法修订完善',
    'The rules on IP subsidies are improved',
    patentPolicies,
  ),
  milestone(
    'pledge-financing-rules-revised',
    '知识产权质押融资实施办法',
    '质押融资办法修订完善',
    'The rules on financing against pledged IP are improved',
    patentPolicies,
  ),
  rising(
    'copyright-trading-level',
    '提升版权交易和管理水平',
    '版权交易和管理得更好',
    'Copyrights are traded and managed better',
    copyrightPolicies,
  ),
  falling(
    'copyright-trading-cost',
    '降低版权交易成本与风险',
    '版权交易的成本和风险下降',
    'Trading copyrights costs and risks less',
    copyrightPolicies,
  ),
  milestone(
    'feature-industry-action-plan',
    '特色优势产业高质量发展行动方案',
    '以煤化工、盐化工为代表的特色产业提质行动方案制定',
    'An action plan is drawn up for industries the league is strong in, such as modern coal and salt chemicals',
    greenPolicies,
    exploring('研究'),
  ),
  milestone(
    'case-dispatch-mechanism',
    '行政执法统一调度、案件合理分流',
    '盟内行政执法统一调度和案件分流机制健全',
    'Enforcement within the league is dispatched as one and cases are divided sensibly',
    enforcement,
  ),
  milestone(
    'inspection-mechanism',
    '常态化知识产权行政巡查机制',
    '常态化的行政巡查机制健全',
    'Regular administrative patrols are in place',
    enforcement,
  ),
  milestone(
    'administrative-adjudication-pilot',
    '专利侵权纠纷行政裁决试点',
    '专利侵权纠纷的行政裁决试点开展',
    'The administrative adjudication of patent infringement disputes is piloted',
    administration,
    exploring('试点'),
  ),
  milestone(
    'e-commerce-and-exhibition-mechanism',
    '电商和展会领域知识产权保护',
    '电子商务和展会的知识产权保护机制建立',
    'A mechanism to protect IP in e-commerce and at exhibitions is set up',
    administration,
  ),
  milestone(
    'overseas-assistance-mechanism',
    '海外知识产权纠纷预警和维权援助机制',
    '海外纠纷预警与维权援助机制建立',
    'A mechanism to warn of disputes abroad and to help with them is set up',
    administration,
    {
      statements: [
        milestoneStatement(
          '建立海外知识产权维权援助机制',
          '海外维权援助机制建立',
          'A mechanism to help with rights abroad is set up',
          at('六', '（二）'),
        ),
      ],
    },
  ),
  milestone(
    'reporting-platform',
    '知识产权侵权举报投诉工作平台',
    '侵权举报投诉平台设立',
    'A platform for reports and complaints of infringement is set up',
    administration,
  ),
  milestone(
    'reporting-ways-published',
    '公布举报投诉方式',
    '举报投诉的途径对外公布',
    'The ways to report and complain are made public',
    administration,
  ),
  milestone(
    'banner-assessment-indicators',
    '各旗区知识产权保护工作检查考核指标',
    '针对旗区保护工作的检查考核指标建立',
    'Indicators for checking and assessing the protection work of the banners are set',
    guidance,
  ),
  recurring(
    'protection-work-reviewed',
    '定期调度、督导、通报工作进展',
    periodically,
    '调度、督导并通报各旗区保护工作的进度',
    'The progress of protection work in the banners is reviewed, supervised and circulated',
    guidance,
  ),
  milestone(
    'enterprise-evaluation-system',
    '企业考核评价体系',
    '看重高价值知识产权的企业评价体系构建',
    'A system that evaluates enterprises by high-value IP is built',
    guidance,
  ),
  milestone(
    'grant-subsidy-mechanism',
    '发明专利授权后补助机制',
    '发明专利授权之后给予补助的机制确立',
    'Invention patents are subsidised after grant',
    guidance,
  ),
  milestone(
    'reward-rules-issued',
    '《阿拉善盟知识产权奖励资助办法》',
    '知识产权奖励资助办法出台',
    'The rules of the league on IP rewards and subsidies are issued',
    guidance,
    aspiring('积极推动'),
  ),
  inWords(
    'three-in-one-trials',
    '“三合一”审判机制改革',
    'state',
    judiciary,
    meaning(
      '民事、行政、刑事三类案件归并审理',
      'Civil, administrative and criminal IP cases are tried together',
    ),
  ),
  milestone(
    'crime-linkage-mechanism',
    '知识产权犯罪行为的联动机制',
    '打击知识产权犯罪的部门联动机制建立',
    'Authorities act together against IP crime',
    judiciary,
  ),
  recurring(
    'typical-case-analyses',
    '典型案例分析',
    null,
    '编写知识产权典型案例分析',
    'Analyses of typical IP cases are compiled',
    trials,
  ),
  recurring(
    'case-reviews-and-training',
    '知识产权案例评析、庭审观摩、法律培训',
    null,
    '组织案例评析、旁听庭审和法律培训',
    'Cases are reviewed, hearings attended and legal training held',
    trials,
  ),
  milestone(
    'rapid-assistance-mechanism',
    '健全知识产权快速维权援助机制',
    '快速维权援助机制健全',
    'Rapid assistance for rights holders is in place',
    coordination,
  ),
  milestone(
    'dispute-resolution-mechanism',
    '知识产权纠纷多元化解决机制',
    '调解为主体、仲裁作补充的多元解纷机制基本建成',
    'Disputes can be settled in several ways, mainly by mediation and otherwise by arbitration',
    disputes,
    {
      commitment: { strength: 'firm', printed: '基本构建起' },
      statements: [
        milestoneStatement(
          '知识产权纠纷多元解决机制',
          '多元解纷机制探索建立',
          'Several ways of settling disputes are explored',
          disputes,
          exploring('探索建立'),
        ),
      ],
    },
  ),
  recurring(
    'ip-arbitration',
    '知识产权仲裁业务',
    null,
    '办理知识产权仲裁案件',
    'IP disputes are taken to arbitration',
    disputes,
  ),
  inWords(
    'assistance-stations',
    '一批知识产权维权援助工作站',
    'openCount',
    disputes,
    meaning('若干维权援助站点建成', 'A number of stations that help rights holders are built'),
  ),
  inWords(
    'rapid-assistance-centres',
    '快速维权中心',
    'openCount',
    disputes,
    meaning('若干快速维权的中心建成', 'A number of centres for rapid help with rights are built'),
  ),
  milestone(
    'protection-data-exchange',
    '知识产权保护数据交换机制',
    '保护数据的交换机制建立',
    'Data on protection are exchanged by a standing mechanism',
    credit,
    aspiring('推动'),
  ),
  recurring(
    'violations-recorded',
    '知识产权违法违规行为纳入企业信用记录',
    null,
    '把审判、裁决、处罚和抽查中发现的违法行为记入企业信用',
    'Violations found by courts, adjudication, penalties and inspections enter the credit records of enterprises',
    credit,
  ),
  milestone(
    'infringement-files',
    '企业知识产权侵权违法行为档案',
    '企业侵权违法档案建立并入信用系统',
    'Files on infringing enterprises are kept and enter the credit system',
    credit,
  ),
  recurring(
    'infringement-cases-published',
    '及时向社会公布',
    { frequency: 'adHoc', frequencyPrinted: '及时' },
    '公布受到行政处罚或刑事追究的侵权案例',
    'Cases of infringement that were punished are made public',
    credit,
  ),
  milestone(
    'pre-examination-mechanism',
    '知识产权预审和快速确权机制',
    '预审与快速确权的机制形成',
    'Applications can be pre-examined and rights confirmed quickly',
    at('三', '（五）', '提高知识产权申请效率，探索知识产权预审和快速确权机制'),
    exploring('探索'),
  ),
  recurring(
    'pre-examination-services',
    '知识产权预审和快速确权服务',
    null,
    '借助自治区的保护中心和专利代办处提供预审与确权服务',
    'Pre-examination and quick confirmation of rights are offered through the protection centre and the patent agency of the region',
    at('三', '（五）', '提高知识产权申请效率，探索知识产权预审和快速确权机制'),
  ),
  inWords(
    'high-value-ip-created',
    '创造一批高价值知识产权',
    'openCount',
    at('三', '（五）', '加强对专利工作的指导，提升创新源头的质量'),
    meaning(
      '产学研合作产出若干高价值成果',
      'Industry, teaching and research together create IP of high value',
    ),
  ),
];

const transfer = at('四', '（一）', '倡导有利于科技成果转移转化的体制机制');
const benefits = at('四', '（一）', '建立公平合理的权益分配机制');
const operation = at('四', '（二）', '建立完善的知识产权运营体系');
const trading = at('四', '（二）', '搭建知识产权运营交易平台');
const financing = at('四', '（二）', '拓展知识产权投融资渠道');
const integration = at('四', '（三）', '促进知识产权运用与产业发展深度融合');

const utilizationChapter: Target[] = [
  milestone(
    'innovation-performance-evaluation',
    '创新绩效评价机制',
    '看重高质量知识产权产出的创新绩效评价机制建立',
    'Innovation is evaluated by the high-quality IP it yields',
    transfer,
  ),
  milestone(
    'talent-evaluation-system',
    '科技人才评价体系',
    '按能力、质量、实效和贡献评价科技人才的体系健全',
    'Scientists are evaluated by ability, quality, effect and contribution',
    transfer,
  ),
  milestone(
    'ownership-of-service-inventions',
    '职务科技成果所有权或长期使用权',
    '赋予科研人员职务成果所有权或长期使用权的办法形成',
    'Researchers are given ownership or long-term use of what they achieve at work',
    benefits,
    exploring('探索'),
  ),
  rising(
    'researchers-share',
    '提高科研人员收益分享比例',
    '科研人员分得的收益更多',
    'Researchers get a larger share of the gains',
    benefits,
  ),
  milestone(
    'operation-incentives',
    '制定相应优惠政策和有效措施',
    '鼓励知识产权运营的优惠政策制定',
    'Preferential policies for IP operation are drawn up',
    operation,
  ),
  inWords(
    'operation-system',
    '知识产权运营体系',
    'state',
    operation,
    meaning('适合本盟的运营体系形成', 'A system of IP operation that suits the league is formed'),
  ),
  milestone(
    'one-stop-trading-platform',
    '一站式运营交易平台',
    '以展示交易为主的一站式运营平台建成，线上与线下贯通',
    'A one-stop platform for showing and trading IP, online and on site, is built',
    trading,
  ),
  milestone(
    'national-conversion-programme-application',
    '申报国家知识产权专利转化专项计划',
    '条件成熟的旗区政府申报国家专利转化专项计划',
    'Banner governments where conditions allow apply for the national programme on patent conversion',
    trading,
    { scope: { partOf: '有条件的旗区政府' }, ...conditional('有条件') },
  ),
  milestone(
    'financing-policy-system',
    '协作共建的融资转化政策体系',
    '发改、财政、科技、金融和监管部门共建的融资政策体系形成',
    'Planning, finance, science and regulatory authorities share one set of policies on financing',
    financing,
  ),
  falling(
    'financing-threshold',
    '降低企业融资门槛',
    '企业融资更容易',
    'Enterprises obtain financing more easily',
    financing,
  ),
  milestone(
    'risk-compensation-mechanism',
    '知识产权质押融资风险补偿机制',
    '质押融资的风险补偿机制建立',
    'Risks of financing against pledged IP are compensated',
    financing,
    exploring('探索'),
  ),
  milestone(
    'pledge-financing-fund',
    '阿拉善盟知识产权质押融资专项资金',
    '盟级质押融资专项资金设立',
    'A special fund of the league for financing against pledged IP is set up',
    financing,
    aspiring('推动'),
  ),
  milestone(
    'mixed-pledge-model',
    '专利商标混合质押模式',
    '专利与商标混合质押的做法形成',
    'Patents and trademarks can be pledged together',
    financing,
    exploring('探索'),
  ),
  inWords('ip-clusters', '战略新兴产业知识产权集聚区', 'openCount', integration, {
    ...meaning(
      '若干知识产权密集的新兴产业集聚区培育出来',
      'Clusters of emerging industries rich in IP are brought up',
    ),
    inferred: {
      by: planDeadline,
      subkind: {
        zh: '未写明集聚区的数目，按未定数量处理。',
        en: 'The number of clusters is not printed; it is taken as open.',
      },
    },
  }),
  recurring(
    'invention-fair',
    '发明创造成果展览交易会',
    null,
    '举办发明创造成果的展览交易会',
    'Fairs where inventions are shown and traded are held',
    integration,
  ),
  milestone(
    'industrialisation-fund',
    '试点设立知识产权产业化运营基金',
    '知识产权产业化运营基金试点设立',
    'A fund for turning IP into industry is set up on trial',
    integration,
    exploring('试点'),
  ),
  inWords(
    'supported-small-enterprises',
    '选择一些中小企业予以扶持',
    'openCount',
    integration,
    meaning('若干中小企业得到基金扶持', 'Some small and medium-sized enterprises are supported by the fund'),
  ),
];

const publicService = at('五', '（一）', '加大知识产权公共服务投入，完善知识产权公共服务体系');
const publicServiceFaster = at('五', '（一）', '加快完善知识产权公共服务体系');
const informationUse = at('五', '（一）', '充分利用知识产权信息，鼓励开展知识产权评估服务');
const parks = at('五', '（一）', '发挥园区试点示范作用，进一步强化园区知识产权服务');
const agencies = at('五', '（二）', '加快知识产权中介服务机构的建设步伐');
const serviceOrder = at('五', '（二）', '进一步规范知识产权服务行业秩序');

const serviceChapter: Target[] = [
  milestone(
    'public-service-scheme',
    '阿拉善知识产权公共服务体系建设方案',
    '公共服务体系的建设方案制定',
    'The scheme for building the public IP service system is drawn up',
    publicService,
  ),
  milestone(
    'public-service-information-platform',
    '阿拉善盟知识产权公共服务信息平台',
    '盟知识产权公共服务信息平台建成',
    'The information platform of public IP services is built',
    publicService,
  ),
  milestone(
    'mobile-app',
    '阿拉善知识产权APP',
    '面向手机用户的知识产权应用程序开发完成',
    'An app on IP for mobile devices is developed',
    publicService,
  ),
  milestone(
    'industry-information-navigation',
    '专利密集型产业信息导航',
    '以信息导航服务新兴产业和专利密集型产业',
    'Information navigation for emerging and patent-intensive industries is carried out',
    publicServiceFaster,
  ),
  milestone(
    'copyright-public-platform',
    '版权(工作站)公共服务平台',
    '服务创新主体和公众的版权工作站平台建成',
    'A platform of copyright stations for innovators and the public is built',
    publicServiceFaster,
  ),
  milestone(
    'research-project-review-mechanism',
    '知识产权分析评议工作机制',
    '重大科研项目的知识产权评议机制建立',
    'Major research projects are reviewed for their IP',
    informationUse,
  ),
  milestone(
    'park-industry-policy',
    '以知识产权为导向的园区产业政策',
    '引导园区重视知识产权的产业政策建立',
    'Parks have an industrial policy guided by IP',
    parks,
  ),
  milestone(
    'park-navigation',
    '开展产业布局导航',
    '面向全盟各类开发区的产业布局导航开展',
    'The layout of industry in the development zones is guided by patent navigation',
    parks,
  ),
  milestone(
    'demonstration-parks',
    '创建知识产权示范园区',
    '知识产权示范园区创建',
    'Model IP parks are created',
    parks,
  ),
  inWords('high-end-agencies', '吸引高端知识产权服务机构落户', 'openCount', agencies, {
    ...meaning('高水平的服务机构来盟设点', 'High-end IP agencies settle in the league'),
    inferred: {
      by: planDeadline,
      subkind: {
        zh: '未写明家数，按未定数量处理。',
        en: 'The number of agencies is not printed; it is taken as open.',
      },
    },
  }),
  milestone(
    'practice-disclosure-rules',
    '知识产权执业信息披露制度',
    '执业信息披露制度完善',
    'Those who practise in IP disclose what they must',
    serviceOrder,
  ),
  recurring(
    'professional-titles',
    '知识产权师职称评审',
    null,
    '开展知识产权师职称评审',
    'Professional titles in IP are reviewed',
    serviceOrder,
  ),
];

const management = at('七', '（一）', '加强知识产权管理人才队伍建设，提高知识产权行政管理水平');
const professionals = at('七', '（一）', '充分挖掘现有资源，加快培养知识产权专业人才');
const enforcers = at('七', '（一）', '加强行政执法及司法队伍建设，提升知识产权执法水平');
const culture = at('七', '（二）', '普及知识产权文化，创造诚信守法的文化环境');
const awareness = at('七', '（二）', '提升知识产权意识，保障知识产权工作的有效开展');
const youth = at('七', '（二）', '以青少年知识产权教育为抓手，全方位加强知识产权文化建设');

const cooperationAndTalentChapters: Target[] = [
  milestone(
    'customs-linkage-mechanism',
    '联动快速配合机制',
    '申报地与查验地海关之间的快速联动机制建立',
    'The customs of declaration and of inspection act together quickly',
    at('六', '（一）'),
  ),
  inWords('madrid-and-pct-applications', '马德里商标注册和PCT专利申请', 'openCount', at('六', '（二）'), {
    ...meaning(
      '知名企业经马德里体系和专利合作条约提出的申请，件数未定',
      'Known enterprises apply under the Madrid System and the Patent Cooperation Treaty; how many is left open',
    ),
    ...aspiring('鼓励支持'),
    inferred: { by: planDeadline, subkind: numberLeftOpen },
  }),
  milestone(
    'overseas-guide',
    '企业海外知识产权申请、维权实务指南',
    '指导企业在海外申请和维权的实务指南编成',
    'A practical guide to applying for and defending rights abroad is compiled',
    at('六', '（二）'),
  ),
  rising(
    'overseas-risk-response',
    '海外知识产权风险防范和纠纷应对能力',
    '企业防范海外风险、应对纠纷的能力更强',
    'Enterprises guard better against IP risks and disputes abroad',
    at('六', '（二）'),
  ),
  rising(
    'international-influence',
    '企业及品牌的国际影响力和竞争力',
    '企业和品牌在国际上更有分量',
    'Enterprises and brands gain influence and strength abroad',
    at('六', '（二）'),
  ),
  recurring(
    'management-training',
    '举办培训班、外出进修、岗位实习',
    null,
    '通过培训、进修和实习提高管理人员素质',
    'Managers of IP are trained in courses, studies elsewhere and placements',
    management,
  ),
  milestone(
    'talent-incentive-policy',
    '知识产权人才培养激励政策',
    '人才培养激励政策出台',
    'A policy that encourages the training of IP talent is issued',
    professionals,
    conditional('适时'),
  ),
  recurring(
    'enforcement-rotation-training',
    '知识产权行政执法人才轮训',
    { frequency: 'periodicUnstated', frequencyPrinted: '常态化' },
    '轮训知识产权行政执法人员',
    'Enforcement officers are trained in rotation',
    enforcers,
  ),
  milestone(
    'case-handling-teams',
    '专业化办案团队',
    '稳定的专业办案团队建立',
    'Stable specialised teams handle cases',
    enforcers,
  ),
  rising(
    'case-handling-quality',
    '行政执法和司法审判的办案质量',
    '执法和审判的案件办得更好',
    'Enforcers and courts handle cases better',
    enforcers,
  ),
  milestone(
    'expert-committee',
    '全盟知识产权专家咨询委员会',
    '知识产权专家咨询委员会建立',
    'An advisory committee of IP experts is set up',
    enforcers,
    conditional('适时'),
  ),
  milestone(
    'infringement-expert-pool',
    '知识产权侵权鉴定专家库',
    '侵权鉴定专家库建立',
    'A pool of experts on judging infringement is set up',
    enforcers,
    conditional('适时'),
  ),
  recurring(
    'culture-events',
    '教育培训、学术研究和文化交流活动',
    null,
    '举办培训、研究和交流活动，传播知识产权文化',
    'Training, research and exchange spread a culture of IP',
    culture,
  ),
  recurring(
    'ip-publicity-week',
    '组织办好知识产权宣传周',
    null,
    '举办知识产权宣传周',
    'The IP publicity week is held',
    culture,
  ),
  recurring('patent-week', '专利周', null, '举办专利周', 'The patent week is held', culture),
  recurring(
    'ten-typical-cases',
    '全盟知识产权保护十大典型案例',
    null,
    '发布十个知识产权保护典型案例',
    'Ten typical cases of IP protection are published',
    culture,
    { count: 10 },
  ),
  milestone(
    'credit-system',
    '构建知识产权信用体系',
    '知识产权信用体系构建',
    'A credit system for IP is built',
    culture,
  ),
  milestone(
    'party-school-courses',
    '知识产权课程纳入各级党校、行政学院',
    '知识产权进入党校和行政学院的培训内容',
    'IP is taught at party schools and academies of governance',
    awareness,
  ),
  rising(
    'pilot-school-coverage',
    '扩大试点示范学校及教育基地覆盖面',
    '试点学校和教育基地的覆盖面更广',
    'Pilot schools and education bases reach more of the young',
    youth,
  ),
  milestone(
    'youth-education-system',
    '青少年知识产权教育实践综合体系',
    '面向青少年的知识产权教育实践体系形成，学校、院所、企业和场馆均在其中',
    'Schools, institutes, enterprises and museums form one system of IP education for the young',
    youth,
  ),
  milestone(
    'youth-education-model',
    '政府+中小学+高校+企业',
    '政府、学校和企业合力教育青少年的做法形成',
    'Government, schools, universities and enterprises promote IP education for the young together',
    youth,
  ),
  rising(
    'training-scale',
    '不断扩大全盟知识产权培训规模',
    '知识产权培训规模更大',
    'Training in IP grows',
    youth,
  ),
];

const protectionProject = at('八', '（一）');
const utilizationProject = at('八', '（二）');
const brandProject = at('八', '（三）');
const trademarkBrands = at('八', '（三）', '实施商标品牌培育工程');
const indicationsUse = at('八', '（三）', '实施地理标志运用促进工程');
const farmProject = at('八', '（五）');

const projectsChapter: Target[] = [
  milestone(
    'judicial-administrative-mechanisms',
    '跨区域跨部门协作联动等机制',
    '司法与行政部门的会商、信息共享和协作联动机制建立',
    'Judicial and administrative departments consult, share information and act together',
    protectionProject,
  ),
  milestone(
    'neighbouring-cities-connected',
    '周边地市全贯通',
    '与周边地市的执法保护协作全部贯通',
    'All neighbouring cities are connected to the enforcement network',
    protectionProject,
  ),
  milestone(
    'exhibition-protection-measures',
    '研究制定知识产权保护措施',
    '面向国内外重点展会的知识产权保护措施制定',
    'Measures that protect IP at major exhibitions at home and abroad are drawn up',
    protectionProject,
    exploring('研究'),
  ),
  milestone(
    'patent-navigation-decision-mechanism',
    '专利导航产业创新发展决策机制',
    '以专利导航支撑产业创新决策的机制建立',
    'Decisions on industrial innovation are guided by patent navigation',
    utilizationProject,
  ),
  milestone(
    'ip-led-development-path',
    '知识产权引领经济发展有效路径',
    '本地以知识产权引领经济的路径形成',
    'A local way of leading the economy by IP takes shape',
    utilizationProject,
    exploring('探索'),
  ),
  milestone(
    'five-fields-measures',
    '五大领域共生发展的具体举措',
    '知识产权与五大领域共同发展的举措制定',
    'Measures are drawn up by which IP and five fields of industry develop together',
    utilizationProject,
  ),
  rising(
    'trademark-brand-number',
    '扩大商标品牌总量',
    '商标品牌更多',
    'There are more trademark brands',
    brandProject,
  ),
  rising(
    'trademark-brand-quality',
    '提升商标品牌质量',
    '商标品牌质量更高',
    'Trademark brands are of higher quality',
    brandProject,
  ),
  rising(
    'farm-produce-added-value',
    '提高绿色农畜产品附加值',
    '绿色农畜产品卖得更值',
    'Green farm produce gains added value',
    brandProject,
  ),
  inWords('brand-guidance-stations', '布局建设商标品牌指导站', 'openCount', trademarkBrands, {
    ...meaning('若干商标品牌指导站设立', 'Stations that guide businesses on brands are set up'),
    inferred: {
      by: planDeadline,
      subkind: {
        zh: '未写明站数，按未定数量处理。',
        en: 'The number of stations is not printed; it is taken as open.',
      },
    },
  }),
  inWords(
    'regional-brands',
    '培育一批特色鲜明、竞争力强、市场信誉好的区域商标品牌',
    'openCount',
    trademarkBrands,
    meaning(
      '若干有特色、有信誉的区域品牌培育出来',
      'A number of distinctive and trusted regional brands are brought up',
    ),
  ),
  rising(
    'brand-influence',
    '提升阿拉善品牌的影响力',
    '阿拉善品牌更有影响',
    'The brands of Alxa gain influence',
    trademarkBrands,
  ),
  milestone(
    'geographical-indication-opinion',
    '《阿拉善盟关于进一步加强地理标志保护工作的意见》',
    '加强地理标志保护的意见印发',
    'The opinion of the league on protecting geographical indications is issued',
    indicationsUse,
  ),
  milestone(
    'geographical-indication-systems',
    '地理标志特色质量保证体系',
    '地理标志的质量保证、技术标准和检验检测体系健全',
    'Quality assurance, technical standards and testing of geographical indications are in place',
    indicationsUse,
  ),
  milestone(
    'geographical-indication-policies',
    '出台地理标志运用促进政策',
    '各级政府出台促进地理标志运用的政策',
    'Governments at each level issue policies that promote the use of geographical indications',
    indicationsUse,
    { scope: { each: '各级政府' } },
  ),
  milestone(
    'testing-network',
    '专业化检验检测服务网络',
    '遍及全盟的专业检验检测网络形成',
    'A network of specialised testing reaches the whole league',
    indicationsUse,
    { scope: { partOf: '有条件的地理标志产品产地' }, ...conditional('有条件') },
  ),
  milestone(
    'integrated-operation-model',
    '公司化、一体化运营管理模式',
    '地理标志由公司一体化运营的模式推广',
    'Geographical indications are run by companies as one business',
    indicationsUse,
    exploring('尝试'),
  ),
  rising(
    'tourism-cultural-value',
    '提升旅游的文化附加值',
    '旅游的文化含量更高',
    'Tourism gains in cultural value',
    at('八', '（四）'),
  ),
  rising(
    'breeders-ability',
    '提高育种者实施和运用品种权能力',
    '育种者更善于实施和运用品种权',
    'Breeders make better use of plant variety rights',
    farmProject,
  ),
  rising(
    'forest-and-grass-productivity',
    '提高林草生产力',
    '林草生产力更高',
    'Forests and grasslands yield more',
    farmProject,
  ),
  falling(
    'homogeneous-varieties',
    '减少同质化品种',
    '雷同的品种减少',
    'There are fewer varieties that are alike',
    farmProject,
  ),
];

const organisation = at('九', '（一）', '加强组织领导，明确各部门责任分工');
const resources = at('九', '（二）');
const equipment = at('九', '（二）', '加强技术装备支撑');
const assessment = at('九', '（三）', '建立考核评价机制');
const evaluation = at('九', '（三）', '开展规划的年度监测、中期评估和终期总结');

const safeguardsChapter: Target[] = [
  milestone(
    'tasks-divided',
    '规划目标任务分解到各部门和年度工作',
    '目标任务分解到部门、分解到年度',
    'Goals and tasks are divided among departments and years',
    organisation,
  ),
  milestone(
    'funds-in-budget',
    '知识产权经费纳入盟财政专项资金',
    '知识产权经费列入盟级财政专项',
    'Funds for IP enter the special funds of the league',
    resources,
  ),
  milestone(
    'local-special-funds',
    '设立知识产权专项经费',
    '地方设立知识产权专项经费',
    'Localities set up special funds for IP',
    resources,
    aspiring('积极协调'),
  ),
  rising(
    'high-value-patent-awards',
    '增加高价值专利奖励项目',
    '高价值专利的奖励项目增多',
    'There are more awards for patents of high value',
    resources,
  ),
  milestone(
    'diverse-investment-system',
    '多元化投入体系',
    '政府、企业和社会共同投入的体系建立',
    'Government, enterprises and society invest together',
    resources,
  ),
  milestone(
    'information-platforms',
    '建设知识产权信息平台',
    '有条件的地区和行业组织建成信息平台',
    'Localities and trade bodies where conditions allow build platforms for IP information',
    equipment,
    { scope: { partOf: '有条件的地区和行业组织' }, ...conditional('有条件') },
  ),
  milestone(
    'electronic-evidence-platform',
    '电子存证公证服务平台',
    '电子证据存证公证平台建立',
    'A notarial platform for electronic evidence is set up',
    equipment,
    exploring('探索'),
  ),
  milestone(
    'implementation-schemes',
    '落实方案和实施办法',
    '各部门分解形成落实方案和实施办法',
    'Departments turn the plan into schemes and rules of their own',
    assessment,
  ),
  recurring(
    'annual-work-plans',
    '制定年度推进计划',
    { frequency: 'annual', frequencyPrinted: '年度' },
    '逐年制定推进计划',
    'A plan of work is drawn up for each year',
    assessment,
  ),
  milestone(
    'assessment-mechanism',
    '建立考核评价机制',
    '考核评价机制建立、考核指标下达',
    'Assessment is in place and its indicators are handed down',
    assessment,
  ),
  milestone(
    'protection-in-performance-assessment',
    '政绩考核和营商环境评价体系',
    '保护工作列入旗区政绩考核和营商环境评价',
    'Protection counts in assessing the banners and their business environment',
    assessment,
  ),
  recurring(
    'application-figures-published',
    '定期发布知识产权申请情况',
    periodically,
    '对外发布申请量等情况',
    'Figures on applications are published',
    assessment,
  ),
  rising(
    'ip-applications-rise',
    '知识产权的申请量',
    '知识产权申请增多',
    'There are more applications for IP rights',
    assessment,
  ),
  rising('ip-grants-rise', '授权量', '知识产权授权增多', 'More IP rights are granted', assessment),
  rising(
    'ip-quality-rises-greatly',
    '质量均有大幅度的提高',
    '知识产权质量大幅提高',
    'The quality of IP rights rises greatly',
    assessment,
  ),
  milestone(
    'key-indicator-tracking',
    '关键指标跟踪机制',
    '关键指标的跟踪机制建立',
    'Key indicators are tracked',
    assessment,
  ),
  milestone(
    'banner-evaluation-mechanism',
    '规划实施情况评估机制',
    '各旗区建立评估规划实施的机制',
    'Each banner evaluates how the plan is carried out',
    evaluation,
    { scope: { each: '各旗区' } },
  ),
];

/** Commitments in words, chapter by chapter: things to set up, to repeat, and to move in a direction. */
export const commitments: Target[] = [
  ...goalsChapter,
  ...protectionChapter,
  ...utilizationChapter,
  ...serviceChapter,
  ...cooperationAndTalentChapters,
  ...projectsChapter,
  ...safeguardsChapter,
];
