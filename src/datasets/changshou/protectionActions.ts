import type { ProtectionAction } from '../../model/protectionAction.js';
import type { Text } from '../../model/text.js';
import { campaign, standing } from '../protectionActionBuilders.js';
import { namedByContent } from '../reasons.js';
import { at } from './place.js';

const policies = at('二', '（一）');
const mechanisms = at('二', '（二）');
const keyFields = at('二', '（三）');
const brands = at('三', '（三）');
const service = at('五');

const authorities: Text = {
  zh: '原文没有写明途径，按行政保护理解。',
  en: 'The text names no channel; administrative protection is meant.',
};

/** Measures of protection, in printed order; nothing is reported as already done. */
export const protectionActions: ProtectionAction[] = [
  standing({
    id: 'trade-secret-and-indication-protection',
    name: '商业秘密、地理标志等领域知识产权保护',
    englishName: 'Protection of trade secrets and geographical indications',
    channels: ['administrative'],
    ipTypes: ['tradeSecret', 'geographicalIndication'],
    taskId: 'protection-policies',
    citations: [policies],
    inferred: { name: namedByContent, channels: authorities },
  }),
  standing({
    id: 'punitive-damages',
    name: '惩罚性赔偿制度',
    englishName: 'Punitive damages',
    channels: ['judicial'],
    taskId: 'protection-policies',
    citations: [policies],
    inferred: {
      name: namedByContent,
      channels: { zh: '惩罚性赔偿由法院判决。', en: 'Punitive damages are awarded by courts.' },
    },
  }),
  standing({
    id: 'criminal-enforcement',
    name: '加大对侵权假冒犯罪的刑事打击力度',
    englishName: 'Criminal enforcement against infringement and counterfeiting',
    channels: ['criminal', 'administrativeCriminalLinkage'],
    focus: ['侵权假冒犯罪', '涉假大要案件'],
    taskId: 'protection-policies',
    description: {
      zh: '收集大案要案线索，各部门共享刑事数据。',
      en: 'Information on major cases is collected, and departments share data on crime.',
    },
    citations: [policies],
    inferred: {
      name: namedByContent,
      channels: {
        zh: '除刑事打击外，部门间共享数据属两法衔接。',
        en: 'Beside prosecution, sharing data among departments links enforcement to criminal justice.',
      },
    },
  }),
  standing({
    id: 'sham-litigation',
    name: '严厉打击知识产权领域虚假诉讼行为',
    englishName: 'Against sham litigation',
    channels: ['judicial'],
    focus: ['恶意、虚假知识产权诉讼行为'],
    taskId: 'protection-policies',
    citations: [policies],
    inferred: {
      name: namedByContent,
      channels: { zh: '虚假诉讼由司法机关处理。', en: 'Sham litigation is dealt with by the judiciary.' },
    },
  }),
  campaign({
    id: 'key-area-enforcement',
    name: '专利、商标、版权、地理标志等领域行政执法行动',
    englishName: 'Enforcement campaigns for patents, trademarks, copyright and geographical indications',
    channels: ['administrative'],
    ipTypes: ['patent', 'trademark', 'copyright', 'geographicalIndication'],
    focus: ['群众反映强烈', '社会舆论关注', '侵权假冒多发'],
    taskId: 'protection-policies',
    citations: [policies],
    inferred: {
      name: {
        zh: '原文没有行动名称，摘取所述内容。',
        en: 'The campaign has no name of its own; the words that describe it are used.',
      },
    },
  }),
  standing({
    id: 'dispute-settlement',
    name: '知识产权纠纷矛盾化解机制',
    englishName: 'Settlement of disputes by area, trade and field',
    channels: ['mediation'],
    taskId: 'protection-mechanism',
    citations: [mechanisms],
    inferred: {
      name: namedByContent,
      channels: {
        zh: '化解矛盾以调解为主，原文未写明途径。',
        en: 'Settling disputes is mainly mediation; the text names no channel.',
      },
    },
  }),
  standing({
    id: 'joint-governance',
    name: '知识产权社会共治',
    englishName: 'Governance together with society',
    channels: ['social'],
    partnerUnitIds: ['ip-associations', 'self-disciplining-bodies'],
    taskId: 'protection-mechanism',
    description: {
      zh: '支持行业协会，鼓励商会、联盟和园区自律。',
      en: 'Associations are supported; chambers, alliances and parks are encouraged to discipline themselves.',
    },
    citations: [mechanisms],
    inferred: { name: namedByContent },
  }),
  standing({
    id: 'trade-secret-protection',
    name: '强化商业秘密保护',
    englishName: 'Protection of trade secrets',
    channels: ['administrative', 'social'],
    ipTypes: ['tradeSecret'],
    focus: ['市场主体', '中小企业'],
    taskId: 'key-field-protection',
    description: {
      zh: '行政执法与行业自律并行，指导企业立制度，建立援助并开展培训。',
      en: 'Enforcement goes with self-discipline; enterprises are guided to set rules, assisted and trained.',
    },
    citations: [keyFields],
    inferred: { name: namedByContent },
  }),
  standing({
    id: 'indication-trademark-protection',
    name: '地理标志商标的保护',
    englishName: 'Protection of trademarks of geographical indication',
    channels: ['administrative'],
    ipTypes: ['geographicalIndication', 'trademark'],
    taskId: 'key-field-protection',
    citations: [keyFields],
    inferred: { name: namedByContent, channels: authorities },
  }),
  standing({
    id: 'online-enforcement',
    name: '共同打击知识产权违法行为',
    englishName: 'Joint action against infringement online',
    channels: ['online', 'social'],
    focus: ['网络交易大数据'],
    partnerUnitIds: ['online-protection-partners'],
    taskId: 'key-field-protection',
    citations: [keyFields],
    inferred: { name: namedByContent },
  }),
  standing({
    id: 'e-commerce-platform-standard',
    name: '电子商务平台知识产权保护管理国家标准',
    englishName: 'National standard on how e-commerce platforms protect IP',
    channels: ['online'],
    focus: ['电子商务平台'],
    taskId: 'key-field-protection',
    citations: [keyFields],
    inferred: { name: namedByContent },
  }),
  standing({
    id: 'risk-warning',
    name: '新领域新业态知识产权预警防范',
    englishName: 'Warning of risks in new fields and trades',
    channels: ['social'],
    focus: ['知识产权风险'],
    partnerUnitIds: ['reporting-bodies'],
    taskId: 'key-field-protection',
    citations: [keyFields],
    inferred: {
      name: namedByContent,
      channels: {
        zh: '由商会、行业组织等发布报告，属社会共治。',
        en: 'Chambers and trade bodies publish the reports, so it is work of society.',
      },
    },
  }),
  standing({
    id: 'brand-protection',
    name: '通过驰名商标等方式加强商标保护',
    englishName: 'Protection of brands, as well-known trademarks and otherwise',
    channels: ['administrative', 'judicial'],
    ipTypes: ['trademark'],
    taskId: 'high-value-ip-cultivation',
    citations: [brands],
    inferred: {
      name: namedByContent,
      channels: {
        zh: '驰名商标可由行政机关或法院认定，原文未写明途径。',
        en: 'Authorities and courts may both find a trademark well known; the text names no channel.',
      },
    },
  }),
  standing({
    id: 'plant-variety-protection',
    name: '林业植物新品种的申报、保护和使用',
    englishName: 'Protection of plant varieties of forestry and farming',
    channels: ['administrative'],
    ipTypes: ['plantVariety'],
    focus: ['林业植物新品种', '农业植物新品种权'],
    taskId: 'high-value-ip-cultivation',
    citations: [brands],
    inferred: { name: namedByContent, channels: authorities },
  }),
  standing({
    id: 'twin-city-cooperation',
    name: '成渝地区双城经济圈知识产权合作',
    englishName: 'Cooperation in the Chengdu–Chongqing economic circle',
    channels: ['crossRegion'],
    taskId: 'regional-utilization',
    citations: [at('四', '（三）')],
    inferred: { name: namedByContent },
  }),
  standing({
    id: 'random-inspections',
    name: '“双随机、一公开”监管',
    englishName: 'Inspections by double random choice, made public',
    channels: ['administrative'],
    focus: ['知识产权服务业'],
    taskId: 'service-system',
    citations: [service],
    inferred: { name: namedByContent },
  }),
  standing({
    id: 'agency-order',
    name: '严厉打击非正常专利申请、商标恶意注册及囤积',
    englishName: 'Against irregular patent filings, trademark filings in bad faith and unlawful agencies',
    channels: ['administrative'],
    ipTypes: ['patent', 'trademark'],
    focus: ['非正常专利申请', '商标恶意注册及囤积', '无资质代理', '虚假宣传', '挂证'],
    taskId: 'service-system',
    citations: [service],
    inferred: { name: namedByContent },
  }),
  standing({
    id: 'protection-brought-to-all',
    name: '知识产权保护进企业、进单位、进社区、进学校、进网络',
    englishName: 'Protection brought to enterprises, offices, communities, schools and the internet',
    channels: ['social'],
    taskId: 'culture',
    citations: [at('六', '（二）')],
    inferred: { name: namedByContent },
  }),
];
