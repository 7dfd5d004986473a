import type { Citation } from '../../model/citation.js';
import type { Task } from '../../model/task.js';
import type { Text } from '../../model/text.js';
import { targetIdsAt } from '../targetIdsAt.js';
import { at, work } from './place.js';
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

const namedAsParties: Text = {
  zh: '原文没有“责任单位”字样，按文字点名的参与方填写。',
  en: 'The plan has no words of responsible units; these are the parties its text names.',
};

interface Item {
  readonly id: string;
  readonly name: string;
  readonly englishName: string;
  readonly zh: string;
  readonly en: string;
  readonly lead?: string[];
  readonly units?: string[];
}

const numerals = ['一', '二', '三', '四', '五', '六', '七'];

/** A section of chapter 第三章, and its numbered items. */
function section(
  number: string,
  id: string,
  name: string,
  englishName: string,
  items: readonly Item[],
): Task[] {
  return [
    task({ id, number, name, englishName, parentId: 'key-work' }, at('第三章', number)),
    ...items.map((item, index) =>
      task(
        {
          id: item.id,
          number: numerals[index] as string,
          name: item.name,
          englishName: item.englishName,
          parentId: id,
          description: { zh: item.zh, en: item.en },
          ...(item.lead ? { leadUnitIds: item.lead } : {}),
          ...(item.units
            ? { responsibleUnitIds: item.units, inferred: { responsibleUnitIds: namedAsParties } }
            : {}),
        },
        work(number, numerals[index] as string),
      ),
    ),
  ];
}

/** Chapter 第三章: its eight sections and their numbered items. Chapter 第四章 stands in `safeguards`. */
export const tasks: Task[] = [
  task(
    { id: 'key-work', number: '第三章', name: '重点工作', englishName: 'Key work', parentId: null },
    at('第三章'),
  ),
  ...section('第一节', 'innovation-vitality', '激发全市创新创造活力', 'Innovation and creation in the city', [
    {
      id: 'enterprise-innovation',
      name: '强化企业创新主体地位',
      englishName: 'Enterprises at the centre of innovation',
      zh: '以企业为中心配置创新资源，布局和储备专利，奖励技术人员，推行管理标准。',
      en: 'Put enterprises at the centre of innovation, place and store up patents, reward staff, and spread the management standard.',
    },
    {
      id: 'university-creativity',
      name: '激发高校与科研机构创造力',
      englishName: 'Creativity of universities and institutes',
      zh: '论文发表前可自愿送审，改革成果收益权，打通产学研，攻克产业瓶颈。',
      en: 'Let authors have papers checked before they are published, reform rights in results, join industry with research, and break bottlenecks.',
      units: ['universities-and-institutes'],
    },
    {
      id: 'strong-districts-and-counties',
      name: '建设知识产权强区强县',
      englishName: 'Districts and counties strong in IP',
      zh: '经开区创建试点园区，两县申报国家试点，企业参与试点示范和贯标。',
      en: 'The development zone becomes a pilot park, two counties apply to be national pilots, and enterprises join pilots and the standard.',
      units: ['economic-development-zone', 'pingchang-county', 'tongjiang-county'],
    },
    {
      id: 'patent-led-industry',
      name: '健全专利导向产业机制',
      englishName: 'Industry led by patents',
      zh: '以专利引导产业，配以统计、采购、评议和联盟，引来代理公司。',
      en: 'Let patents guide industry, with statistics, procurement, review and alliances, and attract agencies.',
    },
  ]),
  ...section('第二节', 'ip-quality', '全面提升知识产权质量', 'Better quality of IP', [
    {
      id: 'patent-layout',
      name: '加强重点领域专利布局',
      englishName: 'Patents in key fields',
      zh: '按“1+3”产业和四个技术领域布局专利，追赶省内先进市州。',
      en: 'Place patents in the “1+3” industries and four fields of technology, and catch up within the province.',
    },
    {
      id: 'high-value-patent-cultivation',
      name: '加强高价值专利培育',
      englishName: 'Cultivate patents of high value',
      zh: '调整奖补和考核，引人引团队，落实税收优惠，支持支柱产业创造专利。',
      en: 'Adjust rewards and assessment, bring in people and teams, carry out tax relief, and support patents of main industries.',
    },
    {
      id: 'indication-cultivation',
      name: '加强地理标志培育',
      englishName: 'Cultivate geographical indications',
      zh: '因地制宜发掘地理标志，扶持申报，培育龙头企业，带动农户。',
      en: 'Find geographical indications place by place, help to file them, raise leading enterprises, and bring farmers along.',
    },
    {
      id: 'brand-improvement',
      name: '实施品牌提升行动',
      englishName: 'Improve brands',
      zh: '公共、企业和产品三级品牌并举，争创奖项，做强特色品牌。',
      en: 'Raise public, enterprise and product brands together, compete for awards, and strengthen local brands.',
    },
    {
      id: 'tourism-brands',
      name: '加强文旅品牌建设',
      englishName: 'Brands of culture and tourism',
      zh: '以艺术乡村、古蜀道和巴蜀走廊为依托，打响文旅招牌，壮大文创企业。',
      en: 'Build on art villages, the old Shu road and the Bashu corridor, make the names known, and grow creative enterprises.',
    },
    {
      id: 'copyright-industry',
      name: '持续推进版权兴业',
      englishName: 'Copyright for industry',
      zh: '完善登记网络，帮助依赖版权的企业建立制度，开发文创品牌。',
      en: 'Complete the registration network, help enterprises that depend on copyright, and develop creative brands.',
    },
  ]),
  ...section('第三节', 'ip-utilization', '增强知识产权运用效益', 'Better use of IP', [
    {
      id: 'utilization-capability',
      name: '强化知识产权运用能力',
      englishName: 'Capability to use IP',
      zh: '扩大院校处置权，分享职务发明收益，规范企业资产管理，引导成果成为标准。',
      en: 'Give universities more say, share the benefits of inventions, manage IP as an asset, and turn results into standards.',
      units: ['universities-and-institutes'],
    },
    {
      id: 'utilization-benefit-task',
      name: '提升知识产权运用效益',
      englishName: 'More benefit from using IP',
      zh: '对接银行做质押融资，列明企业需求，分担风险，开发信贷产品。',
      en: 'Arrange pledge financing with banks, list the needs of enterprises, share risks, and develop credit products.',
      units: ['banks-and-financial-institutions'],
    },
    {
      id: 'operation-system-task',
      name: '完善知识产权运营体系',
      englishName: 'A complete system of IP operation',
      zh: '支持交易平台和运营机构，院校设中心，财政与社会资本共建基金。',
      en: 'Support trading platforms and operators, centres at universities, and a fund of public and private money.',
    },
  ]),
  ...section('第四节', 'ip-protection', '凝聚知识产权保护合力', 'Joined forces of protection', [
    {
      id: 'judicial-protection',
      name: '加强知识产权司法保护',
      englishName: 'Judicial protection',
      zh: '从严打击犯罪和赔偿侵权，推进三审合一，视需要设法庭。',
      en: 'Punish crime and make infringers pay, try three kinds of case together, and set up a tribunal if needed.',
    },
    {
      id: 'administrative-protection',
      name: '加强知识产权行政保护',
      englishName: 'Administrative protection',
      zh: '在文化、电商、农业、中医药和商业秘密等领域加大执法。',
      en: 'Enforce more in culture, e-commerce, farming, traditional medicine and trade secrets.',
    },
    {
      id: 'joint-protection',
      name: '加强知识产权协同保护',
      englishName: 'Joint protection',
      zh: '部门协作与两法衔接，行业自律，志愿者参与。',
      en: 'Departments act together, enforcement is linked with criminal justice, trades discipline themselves, and volunteers take part.',
    },
    {
      id: 'cross-region-protection',
      name: '加强知识产权跨区域保护',
      englishName: 'Protection across regions',
      zh: '落实川渝和川东北协议，开展跨区域执法协作。',
      en: 'Carry out the agreements with Chongqing and the neighbouring cities, and enforce across regions.',
    },
    {
      id: 'dispute-resolution',
      name: '推动纠纷多元化解决',
      englishName: 'Several ways of settling disputes',
      zh: '司法、行政、仲裁与调解衔接，发展人民调解和在线调解。',
      en: 'Link courts, authorities, arbitration and mediation; develop people’s and online mediation.',
      units: ['people-mediation-committee', 'non-litigation-assistance-stations', 'associations'],
    },
    {
      id: 'overseas-rights',
      name: '强化知识产权海外维权',
      englishName: 'Rights abroad',
      zh: '指导和预警海外纠纷，发动社会组织，内外联动援助。',
      en: 'Guide and warn of disputes abroad, engage social organisations, and link help at home and abroad.',
      units: ['social-organisations'],
    },
    {
      id: 'joint-penalties',
      name: '加强失信行为联合惩戒',
      englishName: 'Joint penalties for bad faith',
      zh: '归集失信信息，建立并公布名录，依法限制失信主体。',
      en: 'Gather records of bad faith, keep and publish a list, and restrict those on it by law.',
    },
  ]),
  ...section('第五节', 'ip-management', '强化知识产权管理措施', 'Management of IP', [
    {
      id: 'administrative-efficiency',
      name: '增强知识产权行政管理效能',
      englishName: 'Effective administration',
      zh: '推进综合管理改革，整合行政力量，加强县区机构。',
      en: 'Reform administration as a whole, join its forces, and strengthen county bodies.',
      units: ['counties'],
    },
    {
      id: 'policy-direction',
      name: '强化知识产权工作政策导向',
      englishName: 'Direction of policy',
      zh: '政策转向质量和保护，扩大资助；段中另列特色农业与新型工业。',
      en: 'Policies turn to quality and protection and subsidise more; the paragraph goes on to list farming and industry.',
    },
    {
      id: 'enterprise-management',
      name: '推动企业规范知识产权管理',
      englishName: 'Management in enterprises',
      zh: '企业设机构、配人员、行标准，建设产业集群和良种基地。',
      en: 'Enterprises set up units, appoint staff and follow the standard; clusters and a breeding base are built.',
    },
    {
      id: 'agency-supervision',
      name: '加强中介机构与人员监管力度',
      englishName: 'Supervision of agencies',
      zh: '公布信誉，查处非正常申请和违法代理，倡导自律。',
      en: 'Publish how agencies are rated, act against abnormal filing and unlawful agents, and call for self-discipline.',
    },
  ]),
  ...section('第六节', 'ip-services', '健全知识产权服务体系', 'A complete system of services', [
    {
      id: 'service-level',
      name: '提升知识产权综合服务水平',
      englishName: 'Better services as a whole',
      zh: '建强服务中心，争取商标窗口，县区设窗口，园区设网点。',
      en: 'Strengthen the service centre, win a trademark window, and open windows in counties and points in parks.',
      units: ['ip-service-promotion-centre', 'counties'],
    },
    {
      id: 'service-network-task',
      name: '建立规范的系统化服务网络',
      englishName: 'A network of services',
      zh: '以网点和机构织成服务网，培训网点人员，融入国家和省的网络。',
      en: 'Weave points and agencies into a network, train their staff, and join the national and provincial networks.',
      units: ['city-market-regulator', 'university-information-centres', 'information-work-stations'],
    },
    {
      id: 'service-platform-task',
      name: '建设知识产权公共服务平台',
      englishName: 'A platform for public services',
      zh: '建市级综合平台并对接省平台，共建协同创新平台。',
      en: 'Build the platform of the city, connect it to that of the province, and share one for joint innovation.',
    },
    {
      id: 'service-agencies-task',
      name: '积极培育知识产权服务机构',
      englishName: 'Cultivate service agencies',
      zh: '扶持本地机构、吸引外地机构，监管与自律并行。',
      en: 'Support local agencies and attract others, with supervision and self-discipline side by side.',
    },
  ]),
  ...section('第七节', 'ip-talent', '构建人才智力支撑体系', 'Talent', [
    {
      id: 'talent-training',
      name: '加大知识产权人才培养力度',
      englishName: 'Train more talent',
      zh: '分类分层培训，以企业为培养主体，开设特色课程。',
      en: 'Train by category and level, with enterprises taking the lead, and offer special courses.',
    },
    {
      id: 'talent-carriers',
      name: '构建知识产权人才培育载体',
      englishName: 'Places where talent grows',
      zh: '建设管理、执法、司法、研究和师资队伍，主管部门牵头协作培养。',
      en: 'Build up administrators, enforcers, judges, researchers and teachers; authorities lead and others cooperate.',
      lead: ['ip-authorities'],
      units: ['talent-departments', 'employers'],
    },
    {
      id: 'talent-environment',
      name: '优化知识产权人才发展环境',
      englishName: 'An environment for talent',
      zh: '促进流动，优化激励，引进高端人才，建库发布供需。',
      en: 'Let talent move, reward it better, bring in the best, keep a database and publish demand.',
    },
  ]),
  ...section('第八节', 'ip-publicity', '加大知识产权宣传力度', 'Publicity', [
    {
      id: 'protection-awareness',
      name: '提升知识产权保护意识',
      englishName: 'Awareness of protection',
      zh: '借助媒体、纪念日和五进活动宣传，表扬先进。',
      en: 'Use the media, IP days and five-entries activities, and commend the outstanding.',
    },
    {
      id: 'ip-culture',
      name: '营造知识产权文化氛围',
      englishName: 'A culture of IP',
      zh: '培育示范镇街和园区，学校开课，定期交流。',
      en: 'Cultivate model towns and parks, teach in schools, and exchange regularly.',
    },
    {
      id: 'brand-culture',
      name: '加强品牌文化宣传力度',
      englishName: 'Publicity for brands',
      zh: '整合人文与品牌资源，办赛评选，讲本市故事。',
      en: 'Bring culture and brands together, hold contests and selections, and tell the stories of the city.',
    },
  ]),
];
