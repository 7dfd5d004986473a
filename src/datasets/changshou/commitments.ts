import type { Citation } from '../../model/citation.js';
import type { Target } from '../../model/target/target.js';
import { aspiring, commitmentBuilders, conditional, meaning, periodically } from '../commitmentBuilders.js';
import { numberLeftOpen, planDeadline } from '../reasons.js';
import { at, goals } from './place.js';
import { carriedGuidance, goalsDeadline } from './reasons.js';

/** What every commitment in words shares: no figure, no series, and 2025 as its day of reckoning. */
function printed(words: string, places: Citation | Citation[], isDeadlinePrinted = false) {
  const citations = [places].flat();
  const reason = citations[0]?.sectionPath[0] === '一' ? goalsDeadline : planDeadline;
  return {
    origin: 'prose' as const,
    printed: words,
    unit: null,
    by: '2025',
    citations,
    ...(isDeadlinePrinted ? {} : { inferred: { by: reason } }),
  };
}

const { milestone, recurring, rising, falling, inWords } = commitmentBuilders(printed);

/** What stands further on in a sentence that opens with 引导. */
const guided = {
  ...aspiring('引导'),
  inferred: { by: planDeadline, commitment: carriedGuidance },
};

/** Several of something, without a word such as 一批 to say so. */
const unnumbered = { inferred: { by: planDeadline, subkind: numberLeftOpen } };

const goalsChapter: Target[] = [
  inWords(
    'governance-modernised',
    '治理能力现代化建设成效显著',
    'state',
    goals,
    meaning(
      '知识产权治理体系和能力的现代化取得明显成效',
      'The governance of IP has become visibly more modern',
    ),
  ),
  inWords(
    'ip-system-supports',
    '支撑作用有效发挥',
    'state',
    goals,
    meaning(
      '知识产权制度切实支撑营商环境和创新创业',
      'The IP system truly supports the business environment and innovation',
    ),
  ),
  rising(
    'protection-system-completeness',
    '保护体系更加完善',
    '保护体系比以往完备',
    'The system of protection is more complete',
    goals,
  ),
  rising(
    'creation-capability',
    '创造能力更加突出',
    '创造知识产权的能力更强',
    'The ability to create IP grows',
    goals,
  ),
  rising(
    'utilization-effect',
    '运用成效更加凸显',
    '运用知识产权的成效更大',
    'IP is put to better use',
    goals,
  ),
  rising(
    'management-efficiency',
    '管理服务更加高效',
    '管理和服务的效率更高',
    'Management and services are more efficient',
    goals,
  ),
  rising(
    'foundations',
    '基础支撑更加夯实',
    '人才、文化等基础更牢固',
    'Foundations such as talent and culture are firmer',
    goals,
  ),
  {
    ...rising(
      'protection-satisfaction-rises',
      '知识产权保护社会满意度明显提升',
      '社会对保护工作的满意程度明显提高',
      'The public is clearly more satisfied with IP protection',
      goals,
    ),
    indicatorId: 'protection-satisfaction',
  },
  inWords(
    'strong-ip-district',
    '知识产权强区建设取得阶段性成果',
    'state',
    goals,
    meaning('知识产权强区建设的阶段任务完成', 'Building a district strong in IP has come a stage further'),
  ),
];

const policies = at('二', '（一）');
const mechanisms = at('二', '（二）');
const keyFields = at('二', '（三）');

const protectionChapter: Target[] = [
  milestone(
    'innovation-support-rules',
    '修订出台《重庆市长寿区创新驱动发展战略专项扶持办法》',
    '区级创新驱动专项扶持办法修订后出台',
    'The rules of the district on support for innovation are revised and issued',
    policies,
  ),
  milestone(
    'policy-support-system',
    '知识产权政策扶持体系',
    '与发展要求相称的政策扶持体系建成',
    'A system of supporting policies that fits the stage of development is built',
    policies,
  ),
  rising(
    'criminal-enforcement-intensity',
    '加大对侵权假冒犯罪的刑事打击力度',
    '侵权假冒犯罪受到更严厉的刑事追究',
    'Crime against IP is prosecuted more forcefully',
    policies,
  ),
  milestone(
    'criminal-data-sharing',
    '刑事犯罪信息数据跨部门共享机制',
    '刑事案件信息在部门间共享的机制构建',
    'Data on IP crime are shared among departments by a standing mechanism',
    policies,
  ),
  milestone(
    'sham-litigation-measures',
    '遏制恶意、虚假知识产权诉讼行为的工作措施',
    '遏制恶意和虚假诉讼的措施制定',
    'Measures against litigation in bad faith are drawn up',
    policies,
  ),
  inWords(
    'broad-protection',
    '构建大保护工作格局',
    'state',
    mechanisms,
    meaning('各方共同参与的保护格局形成', 'All sides take part in protection'),
  ),
  milestone(
    'dispute-settlement-mechanisms',
    '知识产权纠纷矛盾化解机制',
    '各区域、各行业、各领域的纠纷化解机制建立',
    'Mechanisms to settle disputes are set up by area, trade and field',
    mechanisms,
    { scope: { each: '区域、行业和领域' } },
  ),
  milestone(
    'protection-platform',
    '我区知识产权保护平台建设',
    '区知识产权保护平台建成',
    'The IP protection platform of the district is built',
    mechanisms,
  ),
  inWords('ip-associations-supported', '专利、商标、版权、地理标志等行业协会建设', 'openCount', mechanisms, {
    ...meaning(
      '得到支持的行业协会，数目未定',
      'Associations for several kinds of IP are supported; how many is left open',
    ),
    ...aspiring('大力支持'),
    ...unnumbered,
  }),
  milestone(
    'self-discipline-mechanisms',
    '知识产权保护自律机制',
    '商会、协会、联盟和园区各自建立自律机制',
    'Chambers, associations, alliances and parks set up rules of self-discipline',
    mechanisms,
    { scope: { each: '商会、行业协会、产业联盟、园区' }, ...aspiring('鼓励') },
  ),
  milestone(
    'dispute-resolution-system',
    '覆盖全区的知识产权纠纷多元化解决体系',
    '多种途径解决纠纷的体系逐步建成，惠及全区',
    'Several ways of settling disputes come to reach the whole district',
    mechanisms,
  ),
  rising(
    'trade-secret-enforcement',
    '加大商业秘密行政执法力度',
    '商业秘密的行政执法更有力',
    'Administrative enforcement for trade secrets is stepped up',
    keyFields,
  ),
  milestone(
    'trade-secret-rules',
    '商业秘密管理制度',
    '市场主体各自订立并执行商业秘密制度',
    'Businesses set rules on trade secrets and keep to them',
    keyFields,
    { scope: { each: '市场主体' }, ...aspiring('指导') },
  ),
  milestone(
    'trade-secret-assistance-system',
    '商业秘密保护援助体系',
    '援助企业保护商业秘密的体系建立',
    'Assistance with the protection of trade secrets is in place',
    keyFields,
  ),
  recurring(
    'trade-secret-training',
    '商业秘密保护及法律风险培训',
    null,
    '就商业秘密和相关法律风险开展培训',
    'Training on trade secrets and their legal risks is held',
    keyFields,
  ),
  rising(
    'trade-secret-awareness',
    '商业秘密保护意识',
    '企业尤其是中小企业更懂得保护商业秘密',
    'Enterprises, small ones above all, are more aware of trade secrets',
    keyFields,
  ),
  inWords(
    'e-commerce-standard-applied',
    '电子商务平台知识产权保护管理国家标准',
    'state',
    keyFields,
    meaning(
      '电商平台按国家标准管理知识产权保护',
      'E-commerce platforms manage IP protection by the national standard',
    ),
  ),
  recurring(
    'competition-reports',
    '知识产权竞争态势报告',
    null,
    '由商会、行业组织和社会机构发布竞争态势报告',
    'Chambers, trade bodies and social organisations publish reports on competition in IP',
    keyFields,
    aspiring('支持'),
  ),
];

const innovation = at('三', '（一）');
const patents = at('三', '（二）');
const brands = at('三', '（三）');

const creationChapter: Target[] = [
  inWords('standard-carried-out', '高新技术企业、规模以上工业企业、上市企业贯标', 'openCount', innovation, {
    ...aspiring('鼓励和支持'),
    what: {
      zh: '三类企业贯彻知识产权管理规范国家标准，家数未定',
      en: 'Enterprises of three kinds implement the national standard on IP management; how many is left open',
    },
    ...unnumbered,
  }),
  {
    ...rising(
      'innovation-input',
      '增加创新投入',
      '企业用于创新的投入增加',
      'Enterprises spend more on innovation',
      innovation,
    ),
    ...aspiring('引导'),
  },
  inWords('research-institutions', '建设高水平研发机构', 'openCount', innovation, {
    ...meaning(
      '企业建成的高水平研发机构，数目未定',
      'Enterprises set up research institutions of a high level; how many is left open',
    ),
    ...aspiring('引导'),
    inferred: { ...unnumbered.inferred, commitment: carriedGuidance },
  }),
  rising(
    'core-competitiveness',
    '提升企业核心竞争力',
    '企业靠知识产权增强竞争力',
    'Enterprises compete better by their IP',
    innovation,
    false,
    guided,
  ),
  rising(
    'output-quality',
    '提升创新主体知识产权产出质量',
    '创新主体产出的知识产权质量更高',
    'What innovators produce is of higher quality',
    innovation,
    false,
    guided,
  ),
  milestone(
    'supply-demand-channel',
    '供需匹配的对接渠道',
    '产学研用之间供需对接的渠道建立',
    'A channel that matches supply and demand between research and industry is set up',
    innovation,
  ),
  inWords(
    'ip-alliances',
    '组建一批专业化知识产权联盟',
    'openCount',
    innovation,
    meaning(
      '新组建的产业知识产权联盟，数目未定',
      'Specialised IP alliances are formed; how many is left open',
    ),
  ),
  inWords(
    'ip-in-step-with-research',
    '同步部署、推进和布局',
    'state',
    innovation,
    meaning(
      '知识产权工作与企业研发、应用、产业化步调一致',
      'IP moves in step with research, application and production in enterprises',
    ),
  ),
  milestone(
    'high-value-patent-mechanism',
    '以运用为导向的高价值专利培育机制',
    '面向运用的高价值专利培育机制建立',
    'High-value patents are cultivated by a mechanism that aims at their use',
    patents,
  ),
  inWords(
    'high-value-patent-chain',
    '高价值专利培育全链条',
    'state',
    patents,
    meaning(
      '高价值专利从培育到运用各环节贯通',
      'Every step of cultivating high-value patents is joined to the next',
    ),
  ),
  inWords('brands-of-three-fields', '新型农业、先进制造业、现代服务业商标品牌', 'openCount', brands, {
    ...meaning(
      '三个领域新培育的商标品牌，数目未定',
      'Brands of three fields of business grow; how many is left open',
    ),
    ...unnumbered,
  }),
  inWords('well-known-brands', '知名商标品牌', 'openCount', brands, {
    ...meaning(
      '在国内外有竞争力的知名商标品牌，数目未定',
      'Brands known at home and abroad grow; how many is left open',
    ),
    ...unnumbered,
  }),
  recurring(
    'brand-events',
    '中国品牌日、中国知识产权年会、中国国际商标品牌节',
    null,
    '企业参加全国性的品牌和知识产权活动以及国内外展会',
    'Enterprises take part in national events on brands and IP and in fairs at home and abroad',
    brands,
    aspiring('支持'),
  ),
  recurring(
    'national-awards',
    '“中国商标金奖”“中国专利奖”评选活动',
    null,
    '企业参评国家级商标和专利奖项',
    'Enterprises compete for the national awards for trademarks and patents',
    brands,
    aspiring('鼓励'),
  ),
  rising(
    'brand-and-patent-renown',
    '扩大商标品牌和专利知名度',
    '本区品牌和专利更为人知',
    'Brands and patents of the district become better known',
    brands,
  ),
  inWords('fine-copyright', '打造精品版权', 'openCount', brands, {
    ...meaning('版权精品，数目未定', 'Works of fine quality are created; how many is left open'),
    ...unnumbered,
  }),
  inWords('core-technology-breakthroughs', '关键核心技术创新突破', 'state', brands, {
    ...meaning('关键核心技术取得突破', 'Key technologies are mastered'),
    ...aspiring('推动'),
  }),
  inWords('plant-varieties', '培育植物新品种', 'openCount', brands, {
    ...meaning('新育成的植物品种，数目未定', 'New plant varieties are bred; how many is left open'),
    ...unnumbered,
  }),
  rising(
    'layout-design-industries',
    '促进相关产业升级发展',
    '布图设计带动有关产业升级',
    'Layout designs help their industries to move up',
    brands,
  ),
];

const conversion = at('四', '（一）');
const coordination = at('四', '（二）');
const regions = at('四', '（三）');

const utilizationChapter: Target[] = [
  milestone(
    'pledge-financing-policy',
    '争取出台长寿区知识产权质押融资扶持政策',
    '区级质押融资扶持政策出台',
    'A policy of the district that supports financing against pledged IP is issued',
    conversion,
    aspiring('争取'),
  ),
  rising(
    'pledge-financing-support',
    '加大对知识产权质押融资政策支持力度',
    '政策对质押融资的支持更多',
    'Policy does more for financing against pledged IP',
    conversion,
  ),
  rising(
    'financing-channels',
    '拓宽融资渠道',
    '企业以知识产权融资的渠道更多',
    'There are more ways to raise money on IP',
    conversion,
  ),
  falling(
    'financing-cost',
    '降低融资成本',
    '企业以知识产权融资的成本更低',
    'Raising money on IP costs less',
    conversion,
  ),
  inWords('simpler-bank-procedures', '商业银行简化流程', 'state', conversion, {
    ...meaning(
      '银行办理质押融资的手续更简便',
      'Banks simplify their procedures for financing against pledges',
    ),
    ...aspiring('鼓励'),
  }),
  milestone(
    'services-in-parks',
    '引入知识产权服务内容',
    '园区、基地、众创空间和公共平台设有知识产权服务',
    'Parks, incubators, makerspaces and public platforms offer IP services',
    coordination,
    { scope: { each: '我区工业园区、创业基地、众创空间、中小企业公共服务平台' }, ...aspiring('支持') },
  ),
  rising(
    'trade-service-capability',
    '提升行业知识产权服务能力',
    '服务各行业的知识产权能力更强',
    'Trades are served better in matters of IP',
    coordination,
  ),
  rising(
    'ip-service-reach',
    '扩大知识产权服务覆盖面',
    '更多市场主体享有知识产权服务',
    'IP services reach more businesses',
    coordination,
  ),
  inWords('ip-intensive-industry-base', '知识产权密集型产业培育主阵地', 'positioning', coordination, {
    ...meaning(
      '经开区和高新区成为培育知识产权密集型产业的主要园区',
      'The zones are where IP-intensive industries mainly grow',
    ),
    scope: { partOf: '经开区、高新区' },
  }),
  milestone(
    'patent-navigation-system',
    '覆盖重点产业的专利导航服务体系',
    '面向重点产业的专利导航服务体系建立',
    'Patent navigation is offered to every key industry by one system of services',
    coordination,
    { scope: { partOf: '重点产业' } },
  ),
  inWords('public-standards', '行业标准、国家标准、国际标准的制定', 'openCount', coordination, {
    ...meaning(
      '企事业单位参与制定的各级标准，数目未定',
      'Enterprises and institutions help to make standards of several levels; how many is left open',
    ),
    ...aspiring('引导'),
    ...unnumbered,
  }),
  inWords('group-and-enterprise-standards', '团体标准、企业标准', 'openCount', coordination, {
    ...meaning(
      '社会团体和企业以专利为基础制定的标准，数目未定',
      'Associations and enterprises base standards on patents; how many is left open',
    ),
    ...aspiring('鼓励'),
    ...unnumbered,
  }),
  inWords(
    'feature-park-and-operation-centre',
    '知识产权特色园区和运营中心',
    'positioning',
    regions,
    meaning('成为有特色的园区和运营中心', 'To be a distinctive IP park and a centre of IP operation'),
  ),
  rising(
    'ip-creation-level',
    '全面提升知识产权创造水平',
    '在成渝合作中创造水平提高',
    'Creation improves through cooperation in the Chengdu–Chongqing circle',
    regions,
  ),
  rising(
    'ip-utilization-benefit',
    '运用效益',
    '在成渝合作中运用效益提高',
    'Use pays more through cooperation in the Chengdu–Chongqing circle',
    regions,
  ),
  rising(
    'ip-protection-effect',
    '保护效果',
    '在成渝合作中保护效果提高',
    'Protection works better through cooperation in the Chengdu–Chongqing circle',
    regions,
  ),
  rising(
    'ip-service-capability',
    '服务能力',
    '在成渝合作中服务能力提高',
    'Services improve through cooperation in the Chengdu–Chongqing circle',
    regions,
  ),
  inWords(
    'high-value-patents-cultivated',
    '培育一批高价值专利',
    'openCount',
    regions,
    meaning('新培育的高价值专利，数目未定', 'High-value patents are cultivated; how many is left open'),
  ),
  inWords('quality-brands-cultivated', '高品质商标品牌', 'openCount', regions, {
    ...meaning(
      '新培育的高品质商标品牌，数目未定',
      'Brands of high quality are cultivated; how many is left open',
    ),
    inferred: {
      by: planDeadline,
      subkind: {
        zh: '“一批”印在前一项，管到本项。',
        en: 'The word for a number of them stands with the item before and covers this one.',
      },
    },
  }),
  rising(
    'feature-industry-value',
    '提升特色产业附加值',
    '特色产业附加值更高',
    'Distinctive local industries add more value',
    regions,
  ),
  rising(
    'technology-input',
    '加大科技投入',
    '用于地理标志产品的科技投入增加',
    'More is invested in science and technology for products of geographical indication',
    regions,
  ),
  rising('product-quality', '提高产品质量', '地方特色产品质量更好', 'Local products are better', regions),
  rising(
    'brand-competitiveness',
    '增强品牌市场竞争力',
    '地理标志品牌在市场上更有竞争力',
    'Brands of geographical indication compete better',
    regions,
  ),
  inWords(
    'farm-specialities-to-market',
    '助推一批特色农产品走向国际国内市场',
    'openCount',
    regions,
    meaning(
      '销往国内外市场的特色农产品，数目未定',
      'Farm specialities find markets at home and abroad; how many is left open',
    ),
  ),
  inWords('indications-cultivated', '继续加大地理标志培育', 'openCount', regions, {
    ...meaning(
      '新培育的地理标志，数目未定',
      'More geographical indications are cultivated; how many is left open',
    ),
    ...unnumbered,
  }),
  milestone(
    'indication-product-standards',
    '地理标志产品标准制定',
    '地理标志产品的标准制定',
    'Standards for products of geographical indication are drawn up',
    regions,
  ),
  {
    ...rising(
      'indication-sign-use-rises',
      '提高地理标志专用标志企业运用比例',
      '使用专用标志的企业比重上升',
      'A larger share of enterprises uses the special sign',
      regions,
    ),
    indicatorId: 'indication-sign-use',
  },
];

const service = at('五');

const serviceChapter: Target[] = [
  inWords(
    'public-service-system',
    '健全知识产权公共服务体系',
    'state',
    service,
    meaning('知识产权公共服务自成体系', 'Public IP services form a complete system'),
  ),
  inWords('innovation-ecology', '良好创新生态和创业环境', 'state', service, {
    ...meaning('有利于创新创业的环境形成', 'The setting favours innovation and new business'),
    ...aspiring('努力'),
  }),
  recurring(
    'smart-services',
    '智能化政务服务',
    null,
    '借助平台开展智能化的政务服务',
    'Platforms offer smart public services',
    service,
  ),
  recurring(
    'information-services',
    '数据开放、查询检索、研究分析等信息服务',
    null,
    '借助平台提供数据、检索和分析服务',
    'Platforms offer data, searches and analyses',
    service,
  ),
  milestone(
    'public-service-list',
    '知识产权公共服务清单',
    '公共服务清单建立',
    'A list of public IP services is drawn up',
    service,
  ),
  rising(
    'service-supervision',
    '加大知识产权服务业监管力度',
    '对服务业的监管更严',
    'IP services are supervised more closely',
    service,
  ),
  inWords(
    'supervision-during-and-after',
    '事中事后监管',
    'state',
    service,
    meaning(
      '监管的重点由审批环节移到执业过程和结果',
      'Supervision moves from approval beforehand to watching during and after',
    ),
  ),
  inWords(
    'supervision-on-own-initiative',
    '主动监管',
    'state',
    service,
    meaning('监管由被动变为主动', 'Supervision acts on its own initiative'),
  ),
  inWords(
    'supervision-by-technology',
    '信息技术手段监管',
    'state',
    service,
    meaning('监管改用信息技术', 'Supervision uses information technology'),
  ),
];

const talent = at('六', '（一）');
const culture = at('六', '（二）');

const environmentChapter: Target[] = [
  inWords('officials-sent-to-train', '选派一批党政干部', 'openCount', talent, {
    what: {
      zh: '党政干部外出参加知识产权专题培训，人数未定',
      en: 'Officials are sent to universities and developed regions for training in IP; how many is left open',
    },
  }),
  inWords('high-level-talent', '培育引进高层次人才', 'openCount', talent, {
    ...meaning(
      '引进和培养的高层次人才，人数未定',
      'People of high skill are attracted and trained; how many is left open',
    ),
    ...aspiring('支持'),
    ...unnumbered,
  }),
  inWords('talent-policy-enjoyed', '享受我区人才政策', 'state', talent, {
    ...meaning(
      '合乎条件的知识产权人才得到区级政策待遇',
      'Those in IP who qualify enjoy what the district offers to talent',
    ),
    ...conditional('符合条件'),
  }),
  recurring(
    'commendations-recommended',
    '国家部委及市级表彰奖励',
    null,
    '推荐保护工作突出的集体和个人参评表彰',
    'Those who excel in protection are recommended for national and municipal honours',
    talent,
  ),
  rising(
    'training-of-officials',
    '加大领导干部知识产权培训力度',
    '领导干部接受的知识产权培训更多',
    'Leading officials are trained more in IP',
    talent,
  ),
  milestone(
    'ip-courses-for-officials',
    '知识产权课程纳入普法培训',
    '知识产权进入各类干部教育培训',
    'IP becomes a part of every training of officials',
    talent,
  ),
  recurring(
    'services-at-the-grassroots',
    '知识产权服务基层系列活动',
    null,
    '到企业、单位、社区、学校和网络上开展服务和宣传',
    'Services and publicity are brought to enterprises, offices, communities, schools and the internet',
    culture,
  ),
  inWords(
    'social-environment',
    '知识产权保护的良好社会环境',
    'state',
    culture,
    meaning('社会各方都重视保护知识产权', 'Society at large cares for the protection of IP'),
  ),
  rising(
    'innovators-awareness',
    '创新创业主体知识产权保护意识',
    '创新创业者更懂得保护知识产权',
    'Innovators are more aware of IP protection',
    culture,
  ),
  rising(
    'public-awareness',
    '全民尊重和保护知识产权意识',
    '公众更尊重和爱护知识产权',
    'The public respects and protects IP more',
    culture,
  ),
  rising(
    'publicity-of-cases',
    '典型案例等宣传报道力度',
    '典型案例的报道增加',
    'Typical cases are reported more',
    culture,
  ),
  inWords('pilot-schools', '中小学知识产权教育试点示范学校', 'openCount', culture, {
    ...meaning(
      '开展知识产权教育的试点示范学校，数目未定',
      'Pilot and model schools teach IP; how many is left open',
    ),
    ...unnumbered,
  }),
  recurring(
    'basic-education-in-schools',
    '知识产权基础性普及教育',
    null,
    '中小学开展知识产权普及教育',
    'Primary and secondary schools teach the basics of IP',
    culture,
    aspiring('推动'),
  ),
];

const organisation = at('七');

const safeguardsChapter: Target[] = [
  milestone(
    'funds-in-budget',
    '知识产权相关工作经费纳入同级财政预算',
    '工作经费列入本级预算',
    'Funds for IP work enter the budget of the same level',
    organisation,
  ),
  milestone(
    'performance-assessment-system',
    '知识产权绩效考核评价体系',
    '考核评价体系建立，奖惩制度随之完善',
    'A system that assesses performance is set up, with rewards and penalties',
    organisation,
  ),
  inWords(
    'goals-and-tasks-completed',
    '规划目标和任务全面完成',
    'state',
    organisation,
    meaning('各项目标任务全部完成', 'All goals and tasks are completed'),
  ),
  rising(
    'enforcement-efficiency',
    '提高执法监管效能',
    '执法和监管的效率更高',
    'Enforcement and supervision are more effective',
    organisation,
  ),
  milestone(
    'protection-in-business-environment',
    '纳入营商环境评价体系',
    '保护绩效成为营商环境评价的内容',
    'How well IP is protected counts in evaluating the business environment',
    organisation,
  ),
  recurring(
    'law-inspections',
    '知识产权保护法律法规实施情况检查',
    { frequency: 'adHoc', frequencyPrinted: '适时' },
    '人大检查法律法规的实施',
    "The People's Congress inspects how the laws on IP protection are applied",
    organisation,
  ),
  recurring(
    'consultative-research',
    '知识产权保护工作调研和情况通报',
    periodically,
    '政协就保护工作开展调研，有关情况得到通报',
    'The consultative conference looks into protection work and is kept informed',
    organisation,
  ),
];

/** Commitments in words, chapter by chapter: things to set up, to repeat, and to move in a direction. */
export const commitments: Target[] = [
  ...goalsChapter,
  ...protectionChapter,
  ...creationChapter,
  ...utilizationChapter,
  ...serviceChapter,
  ...environmentChapter,
  ...safeguardsChapter,
];
