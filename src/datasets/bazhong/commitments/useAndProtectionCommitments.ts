import type { Target } from '../../../model/target/target.js';
import { aspiring, conditional, exploring } from '../../commitmentBuilders.js';
import { box, boxes, work } from '../place.js';
import {
  inWords,
  milestone,
  milestoneStatement,
  qualitativeStatement,
  recurring,
  recurringStatement,
  rising,
} from './printed.js';

const capability = work('第三节', '一');
const benefit = work('第三节', '二');
const operation = work('第三节', '三');
const riskFund = box(...boxes.finance, '完善知识产权质押融资风险补偿机制');
const products = box(...boxes.finance, '开发知识产权专项金融服务产品');
const mechanisms = box(...boxes.finance, '健全知识产权评估机制、知识产权流转机制及风险缓释机制');
const valuation = box(...boxes.finance, '推进专利价值评估工作');

const use: Target[] = [
  rising(
    'disposal-autonomy',
    '知识产权处置自主权',
    '院所高校处置知识产权的自主权扩大',
    'Institutes and universities dispose of their IP more freely',
    capability,
  ),
  milestone(
    'benefit-sharing-mechanism',
    '科研人员职务发明成果权益分享机制',
    '职务发明的权益分享办法完善',
    'Inventors share in what their inventions at work yield',
    capability,
  ),
  inWords(
    'asset-management-rules',
    '建立健全知识产权资产管理制度',
    'state',
    '企业有管理知识产权资产的制度',
    'Enterprises have rules for managing IP as an asset',
    capability,
    aspiring('引导'),
  ),
  inWords(
    'accounting-disclosure',
    '知识产权会计信息披露工作',
    'state',
    '企业在会计上披露知识产权信息',
    'Enterprises disclose their IP in their accounts',
    capability,
    aspiring('推动'),
  ),
  inWords(
    'international-standard',
    '实施知识产权管理国际标准',
    'state',
    '企业按国际标准管理知识产权',
    'Enterprises manage IP by the international standard',
    capability,
    aspiring('鼓励'),
  ),
  inWords(
    'standards-led-by-enterprises',
    '牵头或参与国家标准、行业标准制定',
    'openCount',
    '企业参与国家和行业标准的制定；项数未定',
    'Enterprises lead or join in drawing up standards; their number is left open',
    capability,
    {
      ...aspiring('引导'),
    },
  ),
  milestone(
    'financing-needs-directory',
    '建立融资需求企业名录',
    '有融资需求的企业名录建立',
    'Enterprises in need of finance are listed',
    benefit,
  ),
  inWords(
    'financing-models',
    '规范探索知识产权融资模式创新',
    'state',
    '试行新的融资方式',
    'New ways of financing are tried',
    benefit,
    { ...exploring('探索') },
  ),
  inWords(
    'internal-valuation-system',
    '持续探索优化内部评估体系',
    'state',
    '金融机构内部估值的办法改进',
    'Lenders value IP better',
    benefit,
    { ...exploring('探索') },
  ),
  milestone(
    'risk-sharing-mechanism',
    '完善风险分担机制',
    '融资风险的分担机制完善',
    'The risks of financing are shared',
    benefit,
    {
      statements: [
        milestoneStatement(
          '优化完善风险分担机制',
          '融资风险的分担机制完善',
          'The risks of financing are shared',
          mechanisms,
        ),
      ],
    },
  ),
  rising(
    'pledge-financing-grows',
    '知识产权质押融资增量扩面提质',
    '质押融资在数量、覆盖面和质量上提高',
    'Pledge financing grows in amount, reach and quality',
    benefit,
  ),
  inWords(
    'exclusive-credit-products',
    '对特定的知识产权开发专属信贷产品',
    'openCount',
    '面向特定知识产权的信贷产品；个数未定',
    'Credit products for particular IP; their number is left open',
    benefit,
  ),
  rising(
    'trading-platforms',
    '知识产权交易平台发展',
    '按市场方式运作的各类交易平台壮大',
    'Trading platforms of several kinds grow by the market',
    operation,
    false,
    aspiring('支持'),
  ),
  inWords(
    'operation-agencies',
    '培育知识产权专业化运营机构',
    'openCount',
    '专业的运营机构；家数未定',
    'Specialised operators of IP; their number is left open',
    operation,
  ),
  inWords(
    'university-operation-centres',
    '建立知识产权运营中心',
    'openCount',
    '院校的运营中心；个数未定',
    'Operation centres of universities and institutes; their number is left open',
    operation,
    {
      ...aspiring('鼓励'),
    },
  ),
  milestone(
    'navigation-decision-mechanism',
    '专利导航决策机制',
    '重大项目引进与改造以专利导航为依据的决策机制建立',
    'Decisions on major projects are guided by patent navigation',
    operation,
  ),
  milestone(
    'operation-fund',
    '重点产业知识产权运营基金',
    '财政与社会资本共组的运营基金成立',
    'A fund of public and private money operates the IP of key industries',
    operation,
  ),
  inWords(
    'special-financial-products',
    '开发知识产权融资专项金融产品',
    'openCount',
    '以知识产权融资的金融产品；个数未定',
    'Financial products for IP; their number is left open',
    operation,
    {
      statements: [qualitativeStatement('开发知识产权融资服务产品', 'openCount', products)],
    },
  ),
  inWords(
    'operation-projects',
    '支持一批能够有效支撑产业升级发展的专利运营项目',
    'openCount',
    '能带动产业升级的专利运营项目',
    'Projects that put patents to work and lift an industry',
    operation,
    aspiring('支持'),
  ),
  milestone(
    'risk-compensation-mechanism',
    '完善知识产权质押融资风险补偿机制',
    '质押融资的风险补偿机制完善',
    'The risks of financing against pledged IP are compensated',
    riskFund,
  ),
  milestone(
    'small-enterprise-risk-fund',
    '发起设立小微企业风险补偿基金',
    '社会资本发起的小微企业风险补偿基金设立',
    'Private money sets up a fund that covers the risks of small enterprises',
    riskFund,
    aspiring('鼓励'),
  ),
  milestone(
    'finance-pilots',
    '知识产权保险、资本化及投贷联动试点',
    '保险、资本化和投贷联动三项试点开展',
    'Pilots of insurance, capitalisation, and investment joined with loans are under way',
    products,
    exploring('试点'),
  ),
  milestone(
    'bank-cooperation-models',
    '建立银担合作、银行和基金合作、银行基金担保多方合作等模式',
    '银行与担保、基金的合作模式建立',
    'Banks, guarantors and funds work together in set ways',
    mechanisms,
  ),
  milestone(
    'valuation-and-transfer-mechanisms',
    '知识产权价值评估、交易流转、风险收储机制',
    '估值、流转和风险收储的机制建成',
    'Mechanisms for valuation, transfer and taking over risks stand',
    mechanisms,
  ),
  inWords(
    'patent-value-standards',
    '加快专利价值分析标准化建设',
    'state',
    '专利价值的分析有标准可循',
    'The value of patents is analysed by standards',
    valuation,
  ),
];

const judiciary = work('第四节', '一');
const administration = work('第四节', '二');
const joint = work('第四节', '三');
const crossRegion = work('第四节', '四');
const disputes = work('第四节', '五');
const overseas = work('第四节', '六');
const credit = work('第四节', '七');
const spring = box(...boxes.protection, '春雷专项行动');
const sky = box(...boxes.protection, '蓝天专项行动');
const net = box(...boxes.protection, '剑网专项行动');

const protection: Target[] = [
  milestone(
    'ip-tribunal',
    '适时建立知识产权法庭',
    '知识产权法庭视工作需要设立',
    'An IP tribunal is set up as the work requires',
    judiciary,
    conditional('根据工作需要适时'),
  ),
  milestone(
    'specialised-trial-system',
    '建成知识产权专业化审判体系',
    '专业化的审判体系建成',
    'A specialised system of IP trials stands',
    judiciary,
  ),
  milestone(
    'fast-track-out-of-court',
    '完善非诉案件快速办理机制',
    '非诉案件的绿色通道和快办机制完善',
    'Cases out of court are examined and handled fast',
    judiciary,
  ),
  inWords(
    'three-in-one-trials',
    '三合一审判机制改革',
    'state',
    '三类案件合一审判的改革推进',
    'Civil, administrative and criminal cases are tried together',
    judiciary,
  ),
  rising(
    'trial-quality',
    '提高知识产权审判质量和效率',
    '审判更好更快',
    'Trials are better and faster',
    judiciary,
  ),
  milestone(
    'medicine-knowledge-process',
    '评审工作标准化流程',
    '中医药传统知识从调查到评审的标准流程建立',
    'Traditional medical knowledge is surveyed, registered and reviewed by a standard process',
    administration,
    aspiring('推动'),
  ),
  milestone(
    'joint-enforcement-mechanism',
    '建立部门协作执法机制和重大案件联合督办制度',
    '部门协作执法和重大案件联合督办两项制度建立',
    'Departments enforce together and supervise major cases jointly',
    joint,
  ),
  inWords(
    'association-self-discipline',
    '建立知识产权保护自律自查机制',
    'state',
    '行业协会自查自律',
    'Associations check and discipline themselves',
    joint,
    {
      ...aspiring('鼓励'),
    },
  ),
  milestone(
    'volunteer-system',
    '建立健全志愿者制度',
    '保护志愿者制度建立',
    'Volunteers take part in protection under set rules',
    joint,
  ),
  milestone(
    'cross-region-enforcement-mechanism',
    '跨区域执法协作机制',
    '线索、取证、协查、结果和信息的跨区域协作机制形成',
    'Leads, evidence, inquiries, results and information are shared across regions',
    crossRegion,
    exploring('探索'),
  ),
  inWords(
    'cross-region-pattern',
    '跨区域知识产权保护新格局',
    'state',
    '跨区域保护的格局形成',
    'Protection works across regions',
    crossRegion,
  ),
  milestone(
    'dispute-resolution-mechanism',
    '多元化纠纷解决机制',
    '调解、仲裁与司法、行政相互衔接的解纷机制建立',
    'Courts, authorities, arbitration and mediation are linked in settling disputes',
    disputes,
  ),
  milestone(
    'prevention-and-mediation',
    '构建预防+调解工作机制',
    '预防在前、调解跟进的工作机制建成',
    'Disputes are prevented first and mediated next',
    disputes,
  ),
  inWords(
    'association-mediation',
    '建立知识产权纠纷人民调解组织',
    'openCount',
    '协会商会设立的调解组织；个数未定',
    'Mediation bodies of associations and chambers; their number is left open',
    disputes,
    {
      ...aspiring('支持'),
    },
  ),
  milestone(
    'online-mediation',
    '探索建立知识产权纠纷在线调解机制',
    '线上调解机制形成',
    'Disputes can be mediated online',
    disputes,
    exploring('探索'),
  ),
  inWords(
    'dispute-bodies-supported',
    '支持非诉纠纷解决机构建设与运营',
    'state',
    '诉讼外的解纷机构建起来并运转',
    'Bodies that settle disputes out of court are set up and run',
    disputes,
    aspiring('支持'),
  ),
  inWords(
    'overseas-service-model',
    '海外维权援助服务模式',
    'state',
    '人才、培训、资金和信息合一的海外援助方式成形',
    'Assistance abroad joins people, training, money and information',
    overseas,
    { ...aspiring('支持') },
  ),
  milestone(
    'overseas-linkage',
    '建立维权援助内外联动工作机制',
    '境内外联动的维权援助机制建立',
    'Assistance at home and abroad is linked',
    overseas,
  ),
  milestone(
    'dishonesty-list',
    '严重失信名录',
    '严重失信名录建立并对外公布',
    'A list of those in serious bad faith is kept and published',
    credit,
  ),
  recurring(
    'credit-records-gathered',
    '及时归集',
    { frequency: 'adHoc', frequencyPrinted: '及时' },
    '归集审判、裁决、处罚和抽查信息，按等级入信用系统',
    'Records of trials, administrative adjudications, penalties and checks are gathered and enter the credit system by grade',
    credit,
  ),
  milestone(
    'joint-penalty-system',
    '完善知识产权失信联合惩戒制度',
    '失信联合惩戒制度完善',
    'Bad faith is penalised jointly',
    credit,
  ),
  inWords(
    'indication-risk-monitoring',
    '加强侵权风险监控',
    'state',
    '地理标志的侵权风险有人盯守',
    'Risks to geographical indications are watched',
    spring,
  ),
  recurring(
    'random-checks',
    '双随机、一公开检查',
    null,
    '随机抽查专利代理并公开结果',
    'Patent agents are checked at random and the results are published',
    sky,
    {
      statements: [
        recurringStatement(
          '双随机、一公开检查',
          '随机抽查专利、商标代理并公开结果',
          'Patent and trademark agents are checked at random and the results are published',
          work('第五节', '四'),
        ),
      ],
    },
  ),
  milestone(
    'blue-sky-publicised',
    '向社会公众公开蓝天专项行动主要内容',
    '蓝天行动的主要内容对外公布',
    'What the Blue Sky campaign does is made public',
    sky,
  ),
  rising(
    'online-copyright-governance',
    '不断提升版权管网治网能力',
    '治理网络版权的能力增强',
    'Copyright online is governed better',
    net,
  ),
];

/** What sections 第三节 and 第四节 promise in words. */
export const useAndProtectionCommitments: Target[] = [...use, ...protection];
