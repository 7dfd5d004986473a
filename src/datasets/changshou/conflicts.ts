import type { Conflict } from '../../model/conflict.js';
import { at, goals, opening } from './place.js';

const innovation = at('三', '（一）');
const patents = at('三', '（二）');
const conversion = at('四', '（一）');
const coordination = at('四', '（二）');
const regions = at('四', '（三）');
const service = at('五');
const organisation = at('七');

/** Contradictions and oddities of the document: figures first, then wording, then the state of the text. */
export const conflicts: Conflict[] = [
  {
    id: 'no-baselines',
    touches: [
      'invention-patents',
      'high-value-patents',
      'overseas-patents',
      'trademarks',
      'geographical-indications',
      'madrid-applications',
      'pledge-financing',
      'protection-satisfaction',
    ],
    about: {
      zh: '清单只有2025年的数字，没有任何基期数；正文也没有报告以往的情况。',
      en: 'The list prints figures for 2025 only, without a single baseline; nor does the text report on the years before.',
    },
    readings: [{ printed: '到2025年', citation: goals }],
    taken: {
      zh: '各指标基期留空，不从别处补入；增量完成率因此无法计算。',
      en: 'Every baseline stays empty and none is brought in from elsewhere, so progress from a base cannot be computed.',
    },
    reason: {
      zh: '数据集只收本文件印出的数字。',
      en: 'The data carry only what this document prints.',
    },
  },
  {
    id: 'carried-striving',
    touches: [
      'invention-patents-2025',
      'high-value-patents-2025',
      'overseas-patents-2025',
      'trademarks-2025',
      'geographical-indications-2025',
      'madrid-applications-2025',
      'pledge-financing-2025',
      'protection-satisfaction-2025',
    ],
    about: {
      zh: '“力争”“全区”“达到”都只在清单开头印一次，后面几项有的自带动词，有的只有数字。',
      en: 'The words for striving, for the whole district and for reaching are printed once, at the head of the list; later items have verbs of their own or only a figure.',
    },
    readings: [
      { printed: '力争全区万人发明专利拥有量达到20件', citation: goals },
      { printed: '海外发明专利授权量10件', citation: goals },
      { printed: '累计达到2亿元', citation: goals },
    ],
    taken: {
      zh: '“力争”管到全部八项，都记为争取性目标；“累计”只管它所在的两项。',
      en: 'Striving covers all eight, which are aspirational; the word for a total covers only the two items it stands in.',
    },
    reason: {
      zh: '八项同在一句之中，其间没有另起承诺用语。',
      en: 'All eight stand in one sentence, and no other word of commitment intervenes.',
    },
  },
  {
    id: 'overseas-grants-of-one-year-or-all',
    touches: ['overseas-patents', 'overseas-patents-2025'],
    about: {
      zh: '海外授权10件是2025年当年数、规划期合计，还是拥有量，没有说明；同一清单里别的项目分别写明拥有量或累计。',
      en: 'Whether the 10 grants abroad are of 2025, of the whole plan, or held in all is not said, while other items of the list say held or in total.',
    },
    readings: [{ printed: '海外发明专利授权量10件', citation: goals }],
    taken: {
      zh: '主读为2025年的数值，另列规划期合计的读法；计量方式标为“未说明”。',
      en: 'Read first as the value of 2025, with a total over the plan as the other reading; the measure is left unstated.',
    },
    reason: {
      zh: '两种读法都通，没有旁证。',
      en: 'Both readings make sense, and nothing decides between them.',
    },
  },
  {
    id: 'totals-without-start',
    touches: ['madrid-applications', 'madrid-applications-2025', 'pledge-financing', 'pledge-financing-2025'],
    about: {
      zh: '两处“累计”都没有写明从哪一年算起。',
      en: 'Two totals are asked for, and neither says from which year it counts.',
    },
    readings: [
      { printed: '马德里商标国际注册累计申请20件', citation: goals },
      { printed: '知识产权质押融资登记金额累计达到2亿元', citation: goals },
    ],
    taken: {
      zh: '主读为2021年至2025年合计，起点标为推定；另列不限起点的读法。',
      en: 'Read first as a total of 2021 to 2025 with the start marked as inferred; an open start is the other reading.',
    },
    reason: {
      zh: '规划目标通常计规划期内的成果，但原文不排除历年总数。',
      en: 'Targets of a plan usually count what the plan brings, yet the words allow the total of all years.',
    },
  },
  {
    id: 'average-without-year',
    touches: ['high-value-patents', 'high-value-patents-2025'],
    about: {
      zh: '高价值发明专利不给数字，只要求达到全市平均水平；没有写明哪一年的平均水平，也没有印出该数。',
      en: 'High-value patents get no figure, only the average of the municipality; of which year is not said, and the average itself is not printed.',
    },
    readings: [{ printed: '每万人高价值发明专利达全市平均水平', citation: goals }],
    taken: {
      zh: '作为相对目标，与重庆市同一年的平均水平相比；需要另有重庆市的数值才能评价。',
      en: 'A relative target, compared with the average of Chongqing in the same year; it needs that series to be judged.',
    },
    reason: {
      zh: '平均水平逐年变化，没有写明固定年份，取同年相比。',
      en: 'The average moves, and no fixed year is printed.',
    },
  },
  {
    id: 'per-head-names',
    touches: ['invention-patents', 'high-value-patents', 'trademarks'],
    about: {
      zh: '三项人均、户均指标写法不一：一处作“万人”，一处作“每万人”且缺“拥有量”，一处作“每万户”；单位都只印“件”。',
      en: 'Three figures per head are written in three ways, one of them without the word for holdings; the unit is 件 throughout.',
    },
    readings: [
      { printed: '万人发明专利拥有量', citation: goals },
      { printed: '每万人高价值发明专利', citation: goals },
      { printed: '每万户市场主体有效注册商标量', citation: goals },
    ],
    taken: {
      zh: '名称照录，单位保留“件”，分母由名称表达；高价值一项也按拥有量理解。',
      en: 'Names are kept, the unit stays 件, and the denominator stands in the name; the high-value item is read as holdings too.',
    },
    reason: {
      zh: '同一清单、同类事物，口径应当一致。',
      en: 'They stand in one list and are of one kind.',
    },
  },
  {
    id: 'indications-counted',
    touches: ['geographical-indications', 'geographical-indications-2025'],
    about: {
      zh: '目标写地理标志，任务中又单说地理标志商标；4件是否含地理标志保护产品不明。',
      en: 'The target speaks of geographical indications, the tasks of trademarks of this kind; whether the 4 include protected products is not clear.',
    },
    readings: [
      { printed: '地理标志拥有量4件', citation: goals },
      { printed: '地理标志商标', citation: at('二', '（三）') },
    ],
    taken: { zh: '按目标的写法，不限定种类。', en: 'Taken as the target writes it, of any kind.' },
    reason: { zh: '原文没有限定。', en: 'The text sets no limit.' },
  },
  {
    id: 'satisfaction-and-its-rise',
    touches: ['protection-satisfaction', 'protection-satisfaction-2025', 'protection-satisfaction-rises'],
    about: {
      zh: '前一段要求满意度明显提升，后一段要求80分以上；没有现值，提升与达标未必一致。该项与前一项之间用顿号而非逗号。',
      en: 'One paragraph wants satisfaction to rise clearly, the next wants 80 points or more; without a present value the two need not coincide. The item is set off by another mark than the rest.',
    },
    readings: [
      { printed: '知识产权保护社会满意度明显提升', citation: goals },
      { printed: '知识产权保护社会满意度80分以上', citation: goals },
    ],
    taken: {
      zh: '一个指标、两个目标：一个定性，一个定量；“累计达到”不管到满意度。',
      en: 'One series with two targets, one in words and one in figures; the total before it does not reach over to it.',
    },
    reason: {
      zh: '评分不能累计，顿号应是误用。',
      en: 'A score cannot be added up; the mark seems misused.',
    },
  },
  {
    id: 'patents-or-portfolios',
    touches: ['high-value-patent-portfolios', 'high-value-patent-portfolios-2025'],
    about: {
      zh: '“（组合）”夹在名称与数字之间，30件是专利件数、组合数，还是两者合计，没有说明；是否只计重点产业也不明。',
      en: 'The word for portfolios stands in brackets before the figure: whether the 30 are patents, portfolios or both is not said, nor whether only key industries count.',
    },
    readings: [{ printed: '新增高价值专利（组合）30件以上', citation: patents }],
    taken: {
      zh: '一个指标、两个组成部分，合并方式未说明；范围按全区计。',
      en: 'One series with two components that combine in a way not stated; the whole district counts.',
    },
    reason: {
      zh: '单位“件”可用于两者；前文的产业是着力方向，没有写作计数范围。',
      en: 'The unit fits both; the industries tell where to work, not what to count.',
    },
  },
  {
    id: 'three-high-value-targets',
    touches: [
      'high-value-patents-2025',
      'high-value-patent-portfolios-2025',
      'high-value-patents-cultivated',
    ],
    about: {
      zh: '高价值专利先后以人均平均水平、新增30件以上、“一批”三种方式提出，能否相互抵算没有说明。',
      en: 'High-value patents are asked for in three ways: the average per head, 30 or more new ones, and a number of them; whether one counts for another is not said.',
    },
    readings: [
      { printed: '每万人高价值发明专利', citation: goals },
      { printed: '新增高价值专利（组合）30件以上', citation: patents },
      { printed: '培育一批高价值专利', citation: regions },
    ],
    taken: { zh: '三个目标分别记录。', en: 'Three targets, kept apart.' },
    reason: {
      zh: '第一项限于发明专利，第二项可含组合，第三项没有数目，口径各异。',
      en: 'The first is of invention patents, the second may hold portfolios, the third has no number.',
    },
  },
  {
    id: 'new-enterprises-or-all',
    touches: ['advantage-enterprises', 'advantage-enterprises-2025'],
    about: {
      zh: '“到2025年，培育20家以上”可指新培育的家数，也可指届时的总数；“以上”与“市级”相连，易误读为“上市”。',
      en: 'Bringing up 20 or more by 2025 may mean new ones or all there are by then; the word for or more runs into the word for municipal and is easily misread as listed.',
    },
    readings: [{ printed: '培育20家以上市级或国家级知识产权优势企业', citation: patents }],
    taken: {
      zh: '主读为新培育20家以上，另列期末达到20家以上的读法；“以上”属数字，“市级”指重庆市。',
      en: 'Read first as 20 or more new ones, with 20 or more in all as the other reading; or more belongs to the figure, and municipal means Chongqing.',
    },
    reason: {
      zh: '“培育”偏向新增，但没有写“新增”，而同节的高价值专利写了；“市级或国家级”是并列的两级。',
      en: 'The verb leans to new ones, yet the word new, which the section uses for patents, is missing; the two levels are joined by or.',
    },
  },
  {
    id: 'draft-with-consent',
    touches: ['district-government'],
    about: {
      zh: '题名写明征求意见稿，引言却已写经区政府同意。',
      en: 'The title calls it a draft for comment, while the opening says the district government has agreed.',
    },
    readings: [
      { printed: '征求意见稿', citation: opening },
      { printed: '经区政府同意', citation: opening },
    ],
    taken: {
      zh: '法律状态为征求意见稿；批准机关照印出的区政府填写。',
      en: 'The status is a draft; the approver is the district government as printed.',
    },
    reason: {
      zh: '引言应是预拟的正式文本用语，不改变其草案性质。',
      en: 'The words seem prepared for the final text and do not make it one.',
    },
  },
  {
    id: 'title-with-the-notice',
    touches: ['chongqing-ip-plan'],
    about: {
      zh: '引述上位规划时，书名号内多出“的通知”，而文号也是通知的文号；题名中的写法没有这几个字。',
      en: 'The superior plan is cited with the words of its covering notice inside the title marks; the title of this document has it without them.',
    },
    readings: [
      { printed: '规划（2021—2025年）的通知', citation: opening },
      { printed: '规划（2021—2025年）的实施意见', citation: opening },
    ],
    taken: {
      zh: '上位规划名称取本文件题名中的写法，文号照录。',
      en: 'The name of the plan follows the title of this document; the number is kept.',
    },
    reason: {
      zh: '通知只是印发形式，规划才是贯彻的对象。',
      en: 'The notice only issues the plan, and the plan is what is carried out.',
    },
  },
  {
    id: 'opinion-called-plan',
    touches: ['goals-and-tasks-completed', 'leading-group-coordinates'],
    about: {
      zh: '组织保障中说规划实施、规划目标，所指是重庆市的规划还是本实施意见，没有说明。',
      en: 'The last chapter speaks of carrying out the plan and of its goals; whether the plan of Chongqing or this opinion is meant is not said.',
    },
    readings: [
      { printed: '统筹推进规划实施工作', citation: organisation },
      { printed: '规划目标和任务全面完成', citation: organisation },
    ],
    taken: {
      zh: '按在本区落实该规划的目标和任务理解，即本文件所列。',
      en: 'Read as the goals and tasks of that plan in this district, which are those of this document.',
    },
    reason: {
      zh: '本文件就是为落实上位规划而定。',
      en: 'This document exists to carry out the superior plan.',
    },
  },
  {
    id: 'three-lists-of-industries',
    touches: ['leading-industries', 'key-industries-for-patents', 'industries-by-maturity'],
    about: {
      zh: '主导产业列六项，相邻一节的重点产业只列其中三项且次序不同，其后又按成熟程度另作划分；“新能源新材料”是一项还是两项不明，第二处还加了引号。',
      en: 'Six leading industries are listed, the next section lists three of them in another order, and a later one divides industry by maturity; whether new energy and new materials are one item is unclear, and one list stands in quotation marks.',
    },
    readings: [
      { printed: '综合化工、钢铁冶金、装备制造、新能源新材料', citation: innovation },
      { printed: '新能源新材料、钢铁冶金、综合化工', citation: patents },
      { printed: '支柱产业、战略性新兴产业和前沿未来产业', citation: coordination },
    ],
    taken: {
      zh: '三份清单分别记录，“新能源新材料”作一项，引号不录。',
      en: 'Three lists, kept apart; new energy and new materials are one item, and the quotation marks are left out.',
    },
    reason: {
      zh: '各处用途不同；该词中间没有顿号。',
      en: 'Each list serves its own purpose, and no mark divides the words.',
    },
  },
  {
    id: 'operation-platform-names',
    touches: ['district-operation-platform', 'zone-operation-platform'],
    about: {
      zh: '运营平台一处冠以长寿区，一处冠以长寿经开区并多“公共服务”，是否同一平台不明。',
      en: 'An operation platform is named once for the district and once, as a public service, for the development zone; whether it is one is not said.',
    },
    readings: [
      { printed: '长寿区知识产权运营平台', citation: conversion },
      { printed: '长寿经开区知识产权运营公共服务平台', citation: service },
    ],
    taken: { zh: '列为两个机构，不合并。', en: 'Two bodies, not merged.' },
    reason: {
      zh: '名称和归属都不同，没有旁证。',
      en: 'Name and owner differ, and nothing equates them.',
    },
  },
  {
    id: 'navigation-in-three-names',
    touches: [
      'enterprise-navigation-campaign',
      'patent-navigation-project',
      'patent-navigation-system',
      'new-materials-navigation-centre',
    ],
    about: {
      zh: '专利导航先后以专项行动、工程和服务体系出现，相互关系没有交代。',
      en: 'Patent navigation appears as a campaign, as part of a project, and as a system of services, without a word on how they relate.',
    },
    readings: [
      { printed: '企业技术创新专利导航专项行动', citation: patents },
      { printed: '专利培育和专利导航工程', citation: coordination },
      { printed: '覆盖重点产业的专利导航服务体系', citation: coordination },
    ],
    taken: {
      zh: '行动和工程各为一个项目，服务体系作为工程的目标。',
      en: 'Campaign and project are two projects; the system is a target of the project.',
    },
    reason: {
      zh: '行动面向企业，工程与服务体系同段印出、面向产业。',
      en: 'The campaign is for enterprises; project and system stand together and are for industry.',
    },
  },
  {
    id: 'heading-narrower-than-section',
    touches: ['regional-utilization', 'geographical-indications-2025'],
    about: {
      zh: '四（三）的标题只说重点区域，第二段却全是地理标志和特色农业，似缺一个标题。',
      en: 'The heading of 四（三） is about key areas, while its second paragraph is all on geographical indications and farm specialities: a heading seems to be missing.',
    },
    readings: [
      { printed: '提升重点区域知识产权运用能力', citation: regions },
      { printed: '深入挖掘自然与文化资源', citation: regions },
    ],
    taken: { zh: '两段同属一个任务。', en: 'Both paragraphs belong to one task.' },
    reason: { zh: '不补原文没有的标题。', en: 'No heading is added that the text does not print.' },
  },
  {
    id: 'sentence-without-subject',
    touches: ['feature-park-and-operation-centre'],
    about: {
      zh: '“建设成为……特色园区和运营中心”缺主语，不知把什么建成。',
      en: 'Something is to become a distinctive IP park and operation centre, but the sentence does not say what.',
    },
    readings: [{ printed: '建设成为知识产权特色园区和运营中心', citation: regions }],
    taken: { zh: '作为定位，不限定对象。', en: 'Taken as a position, for nothing in particular.' },
    reason: {
      zh: '上一节以经开区、高新区为主阵地，但未必即指两区。',
      en: 'The section before puts the development zones first, yet they need not be meant.',
    },
  },
  {
    id: 'breakthroughs-under-copyright',
    touches: ['fine-copyright', 'core-technology-breakthroughs'],
    about: {
      zh: '“打造精品版权”之后直接写产学研合作和关键核心技术突破，与版权无关，似有错接。',
      en: 'Fine copyright is followed at once by cooperation in research and breakthroughs in key technologies, which are no matter of copyright; the sentence seems misjoined.',
    },
    readings: [
      { printed: '打造精品版权', citation: at('三', '（三）') },
      { printed: '关键核心技术创新突破', citation: at('三', '（三）') },
    ],
    taken: {
      zh: '分别记录，技术突破不限于版权领域。',
      en: 'Kept apart; the breakthroughs are not confined to copyright.',
    },
    reason: {
      zh: '两者对象不同，原文没有交代联系。',
      en: 'They are of different things, and nothing tells how they belong together.',
    },
  },
  {
    id: 'lost-and-doubled-stops',
    touches: ['industry-coordination', 'protection-mechanism', 'performance-assessment-system'],
    about: {
      zh: '四（二）一处印了两个句号；二（二）引述市级措施之后、七“评价体系”之后各缺一个逗号。',
      en: 'One full stop is doubled in 四（二）; a comma is missing after the cited measures in 二（二） and after the assessment system in 七.',
    },
    readings: [
      { printed: '融合发展。。', citation: coordination },
      { printed: '具体措施》构建大保护工作格局', citation: at('二', '（二）') },
      { printed: '绩效考核评价体系完善奖优惩劣制度', citation: organisation },
    ],
    taken: { zh: '按断句后的文意记录。', en: 'Read as if the marks were in order.' },
    reason: { zh: '文意清楚，没有缺字迹象。', en: 'The sense is clear, and nothing seems lost.' },
  },
];
