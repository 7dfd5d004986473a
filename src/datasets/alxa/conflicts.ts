import type { Conflict } from '../../model/conflict.js';
import { at, goals, tableHeading } from './place.js';

const achievements = at('一', '（一）');
const row = (number: number) => ({ ...goals.opening, heading: tableHeading, row: number });

/** Contradictions and oddities of the document: figures first, then wording, then the state of the text. */
export const conflicts: Conflict[] = [
  {
    id: 'patent-applications-arithmetic',
    touches: [
      'patent-applications-increase',
      'patent-applications-increase-rate',
      'patent-applications-growth',
    ],
    about: {
      zh: '增加额与增长率对不上：由1084和178.81%反推基数约606.23，不是整数；基数606得178.88%，607得178.58%。',
      en: 'Increase and rate do not agree: they imply a base of about 606.23; 606 gives 178.88% and 607 gives 178.58%.',
    },
    readings: [
      { printed: '增加1084件', citation: achievements },
      { printed: '同比增长178.81%', citation: achievements },
    ],
    taken: {
      zh: '两个数字都照录，不反推基期，也不作为专利申请量的基期值。',
      en: 'Both figures are kept as printed; no base is derived from them, and none is used for the growth target.',
    },
    reason: {
      zh: '没有一个整数基数能同时得出两个数字，无法判断哪一个有误。',
      en: 'No whole base yields both figures, and nothing tells which of them is wrong.',
    },
  },
  {
    id: 'patent-grants-arithmetic',
    touches: ['patent-grants-increase', 'patent-grants-increase-rate', 'patent-grants-growth'],
    about: {
      zh: '增加额与增长率对不上：由734和162.57%反推基数约451.50；基数451得162.75%，452得162.39%。若把162.57%看作期末与期初之比，则期初1173件吻合。',
      en: 'Increase and rate do not agree: they imply a base of about 451.50; 451 gives 162.75% and 452 gives 162.39%. Read as the ratio of end to start, 162.57% fits a start of 1,173.',
    },
    readings: [
      { printed: '增加734件', citation: achievements },
      { printed: '同比增长162.57%', citation: achievements },
    ],
    taken: {
      zh: '两个数字都照录，不反推基期。',
      en: 'Both figures are kept as printed; no base is derived from them.',
    },
    reason: {
      zh: '按增长率理解没有整数解；按比值理解虽有一解，但原文写的是增长。',
      en: 'As a growth there is no whole solution; as a ratio there is one, but the text says growth.',
    },
  },
  {
    id: 'trademark-growth-arithmetic',
    touches: ['trademarks', 'trademarks-2020', 'trademarks-increase', 'trademarks-increase-rate'],
    about: {
      zh: '2020年末3834件、增加2831件，则期初1003件，增长282.25%，与印出的262%不符；262%对应的期初约为1080件。',
      en: 'From 3,834 at the end of 2020 and an increase of 2,831, the start is 1,003 and the growth 282.25%, not the printed 262%, which would need a start of about 1,080.',
    },
    readings: [
      { printed: '增加2831件', citation: achievements },
      { printed: '同比增长262%', citation: achievements },
      { printed: '有效商标注册总量3834件', citation: achievements },
    ],
    taken: {
      zh: '三个数字都照录；指标基期取3834件。',
      en: 'All three are kept as printed; the baseline of the indicator is 3,834.',
    },
    reason: {
      zh: '3834在指标表中再次出现，可信；262可能是282之误，但没有旁证，不予改正。',
      en: 'The table repeats 3,834. The 262 may be a slip for 282, but nothing else proves it, so it is not corrected.',
    },
  },
  {
    id: 'year-on-year-over-five-years',
    touches: ['patent-applications-increase-rate', 'patent-grants-increase-rate', 'trademarks-increase-rate'],
    about: {
      zh: '“同比”通常指与上年相比，这里用于五年间的变化。',
      en: 'The printed word means against the year before; here it is used for a change over five years.',
    },
    readings: [{ printed: '同比增长', citation: achievements }],
    taken: {
      zh: '按2016年至2020年五年间的增长记录。',
      en: 'Recorded as growth over 2016 to 2020.',
    },
    reason: {
      zh: '句首限定为“十三五”期间，幅度也不像一年的变化。',
      en: 'The sentence is about the five-year period, and the rates are too large for one year.',
    },
  },
  {
    id: 'geographical-indications-base',
    touches: [
      'geographical-indications',
      'geographical-indications-2025',
      'geographical-indication-products-2020',
      'geographical-indication-trademarks-2020',
    ],
    about: {
      zh: '指标表基期为8件，正文另有保护产品1件、商标8件，合计9件；指标是否含保护产品不明。',
      en: 'The table starts from 8, while the prose counts 1 protected product and 8 trademarks, 9 together; whether products belong to the series is not said.',
    },
    readings: [
      { printed: '8', citation: row(3) },
      { printed: '地理标志保护产品1件', citation: achievements },
      { printed: '地理标志商标8件', citation: achievements },
    ],
    taken: {
      zh: '基期取表中的8件，正文两个数字另列为事实，不与指标挂接。',
      en: 'The baseline is the 8 of the table; the two figures of the prose are facts of their own, not tied to the series.',
    },
    reason: {
      zh: '8件可能只计商标，也可能因一件产品兼有两种身份而不重复计算，两种情形都说得通。',
      en: 'The 8 may count trademarks only, or one product may hold both titles and be counted once; both are possible.',
    },
  },
  {
    id: 'rank-without-subject',
    touches: ['place-in-autonomous-region-2020', 'geographical-indication-trademarks-2020'],
    about: {
      zh: '位次紧接在一串数字之后，未说明是哪一项的排名；恰与前一数字同为8。',
      en: 'The place follows a list of figures without saying which of them is ranked; it repeats the digit 8 just before it.',
    },
    readings: [{ printed: '位居自治区第8位', citation: achievements }],
    taken: {
      zh: '单列为一项事实，不与任何指标挂接。',
      en: 'Kept as a fact of its own, tied to no series.',
    },
    reason: {
      zh: '最近的是地理标志商标，但也可能指有效商标总量。',
      en: 'Trademarks of geographical indication stand nearest, but all trademarks in force may be meant.',
    },
  },
  {
    id: 'service-agencies-counts',
    touches: [
      'ip-service-agencies',
      'ip-service-agencies-2025',
      'ip-service-agencies-added',
      'patent-agencies-introduced',
    ],
    about: {
      zh: '同一段既要求服务机构达到5家，又要求新增3家，据此基期应为2家；而成就部分已引进专利代理机构13家，超过两者。',
      en: 'One paragraph asks for 5 agencies and for 3 new ones, which implies a base of 2, while the achievements report 13 patent agencies brought in, more than either.',
    },
    readings: [
      { printed: '知识产权服务机构达到5家', citation: goals.creation },
      { printed: '新增知识产权服务机构3家', citation: goals.creation },
      { printed: '引进专利代理机构13家', citation: achievements },
    ],
    taken: {
      zh: '达到与新增作为同一指标的两个目标分别评估，基期留空；13家另列为事实。',
      en: 'The level and the additions are two targets of one series, judged separately; its baseline stays empty, and the 13 is a fact of its own.',
    },
    reason: {
      zh: '代理机构与服务机构口径不同，引进的也可能是外地机构的业务而非在本地设立。',
      en: 'Patent agencies and service agencies are not the same thing, and those brought in may serve from elsewhere.',
    },
  },
  {
    id: 'growth-without-base',
    touches: ['patent-applications', 'patent-grants', 'patent-applications-growth', 'patent-grants-growth'],
    about: {
      zh: '要求年均增长15%，却没有印出申请量和授权量的基期数；上文只有五年的增加额。',
      en: 'An average growth of 15% a year is asked for without a base; only increases over five years are printed before.',
    },
    readings: [{ printed: '年均增长率达到15%', citation: goals.creation }],
    taken: {
      zh: '两项指标基期留空，增长目标照录。',
      en: 'Both series have no baseline; the growth targets stand as printed.',
    },
    reason: {
      zh: '五年增加额不能换算成2020年当年数。',
      en: 'An increase over five years does not tell the figure of 2020.',
    },
  },
  {
    id: 'pledge-base-and-pilot',
    touches: ['pledge-financing', 'pledge-financing-2025'],
    about: {
      zh: '质押融资基期为0，而成就部分称质押贷款试点稳步推进。',
      en: 'The base of pledge financing is 0, while the achievements speak of a pilot of pledged loans going on steadily.',
    },
    readings: [
      { printed: '0', citation: row(5) },
      { printed: '科技成果质押贷款试点', citation: achievements },
    ],
    taken: { zh: '基期取表中的0。', en: 'The baseline is the 0 of the table.' },
    reason: {
      zh: '试点对象是科技成果，未必以知识产权出质，也未报告金额。',
      en: 'The pilot is of scientific results, not necessarily of IP, and reports no amount.',
    },
  },
  {
    id: 'annual-or-total',
    touches: ['pledge-financing', 'assistance-and-mediation-cases'],
    about: {
      zh: '质押融资金额和案件量是当年数还是累计数，表中没有说明，也没有表注。',
      en: 'Whether pledge financing and cases are of one year or of all years is not stated, and the table has no notes.',
    },
    readings: [
      { printed: '知识产权质押融资金额', citation: row(5) },
      { printed: '知识产权维权援助和调解案件量', citation: row(7) },
    ],
    taken: {
      zh: '计量方式标为“未说明”，目标按最近一期数值与目标值比较。',
      en: 'The measure is left unstated; the target is compared with the latest figure.',
    },
    reason: {
      zh: '基期为0和1，两种理解都成立。',
      en: 'With bases of 0 and 1, both readings hold.',
    },
  },
  {
    id: 'names-in-table-and-prose',
    touches: ['trademarks', 'copyrights', 'trademarks-2020', 'copyrights-2020'],
    about: {
      zh: '表中称商标数量、版权数量，正文称有效商标注册总量、版权作品登记总量，数值相同。',
      en: 'The table speaks of trademarks and copyrights, the prose of valid registrations and registered works, with equal figures.',
    },
    readings: [
      { printed: '商标数量', citation: row(2) },
      { printed: '有效商标注册总量', citation: achievements },
      { printed: '版权数量', citation: row(4) },
      { printed: '版权作品登记总量', citation: achievements },
    ],
    taken: {
      zh: '视为同一序列，正文名称列为别名。',
      en: 'Taken as the same series; the names of the prose are aliases.',
    },
    reason: {
      zh: '同一时点、同一数值。',
      en: 'Same time, same figure.',
    },
  },
  {
    id: 'unit-per-ten-thousand',
    touches: ['high-value-patents', 'high-value-patents-2025'],
    about: {
      zh: '每万人口拥有量的单位印作“件”，而不是“件/万人”。',
      en: 'The figure for each 10,000 people has 件 as its unit, not 件/万人.',
    },
    readings: [{ printed: '件', citation: row(1) }],
    taken: {
      zh: '保留“件”，“每万人口”由名称表达。',
      en: 'The printed unit is kept; the denominator stands in the name.',
    },
    reason: {
      zh: '正文写到这一目标时也用“件”，用法一致。',
      en: 'The prose writes the same unit.',
    },
  },
  {
    id: 'unit-score-value',
    touches: ['protection-satisfaction', 'protection-satisfaction-2025'],
    about: {
      zh: '满意度单位印作“分值”，不是“分”，也不是百分比。',
      en: 'The unit of satisfaction is printed as score value, neither points nor percent.',
    },
    readings: [{ printed: '分值', citation: row(6) }],
    taken: {
      zh: '保留“分值”，与“分”同义，不与百分比换算。',
      en: 'The printed unit is kept; it means points and never converts into percent.',
    },
    reason: {
      zh: '基期75.5是调查得分的写法。',
      en: 'The baseline of 75.5 is written as a score.',
    },
  },
  {
    id: 'advantage-and-model-enterprises',
    touches: [
      'advantage-enterprises',
      'advantage-enterprises-2025',
      'national-advantage-enterprises-2020',
      'regional-advantage-enterprises-2020',
    ],
    about: {
      zh: '国家级一处多印顿号；优势与示范是两种称号还是一种写法，两级企业是否同一家，均不明；2020年末已有两个1家，目标3家含不含这些也不明。',
      en: 'The national title has stray separators; whether advantaged and model are one title or two, whether the two levels are one enterprise, and whether the target of 3 includes those of 2020 is not said.',
    },
    readings: [
      { printed: '国家级、知识产权优势、示范企业', citation: achievements },
      { printed: '自治区级知识产权优势示范企业1家', citation: achievements },
      { printed: '知识产权优势示范企业3家', citation: goals.creation },
    ],
    taken: {
      zh: '一个指标、两个组成部分，不相加；目标主读为新培育3家，另记期末达到3家的读法。',
      en: 'One series with two components that are not added up; the target is read as 3 new ones, with 3 in all as the other reading.',
    },
    reason: {
      zh: '“培育”偏向新增，但没有写“新增”，而同句的服务机构写了。',
      en: 'The verb leans to new ones, yet the word new, which the same sentence uses for agencies, is missing.',
    },
  },
  {
    id: 'explored-or-built',
    touches: ['dispute-resolution-mechanism', 'dispute-resolution'],
    about: {
      zh: '纠纷多元解决机制在段首为探索建立，段中要求基本建成，承诺程度不同。',
      en: 'The paragraph opens by exploring several ways of settling disputes and goes on to say that they are basically built.',
    },
    readings: [
      {
        printed: '探索建立知识产权纠纷多元解决机制',
        citation: at('三', '（四）', '探索建立知识产权纠纷多元解决机制'),
      },
      {
        printed: '基本构建起',
        citation: at('三', '（四）', '探索建立知识产权纠纷多元解决机制'),
      },
    ],
    taken: {
      zh: '作为一个目标的两处表述，按较严的一处承诺。',
      en: 'Two statements of one target; the stricter one decides how firm it is.',
    },
    reason: {
      zh: '对象相同，后句更具体。',
      en: 'The object is the same, and the later words are more definite.',
    },
  },
  {
    id: 'three-platform-names',
    touches: [
      'public-information-platform',
      'public-service-information-platform',
      'public-service-platform-prepared',
    ],
    about: {
      zh: '知识产权公共服务平台先后有三个名称，是否同一平台不明。',
      en: 'A platform for public IP services goes by three names; whether it is one is not said.',
    },
    readings: [
      { printed: '阿拉善知识产权公共服务体系平台', citation: achievements },
      { printed: '地域特色知识产权公共信息服务平台', citation: goals.service },
      {
        printed: '阿拉善盟知识产权公共服务信息平台',
        citation: at('五', '（一）', '加大知识产权公共服务投入，完善知识产权公共服务体系'),
      },
    ],
    taken: {
      zh: '一项事实、两个目标分别记录，不合并。',
      en: 'One fact and two targets, kept apart.',
    },
    reason: {
      zh: '没有文字把它们等同，合并会丢失一项承诺。',
      en: 'No words equate them, and merging could lose a commitment.',
    },
  },
  {
    id: 'conversion-programme-names',
    touches: ['patent-conversion-programme', 'national-conversion-programme-application'],
    about: {
      zh: '专利转化专项计划有三种写法，其中一处指由旗区申报的国家计划。',
      en: 'The programme on patent conversion is written in three ways, one of which is the national programme that banners apply for.',
    },
    readings: [
      { printed: '专利转化专项计划', citation: goals.green },
      { printed: '国家知识产权专利转化专项计划', citation: at('四', '（二）', '搭建知识产权运营交易平台') },
      {
        printed: '专利技术转移转化专项计划',
        citation: at('八', '（二）', '强化专利驱动高质量发展工作'),
      },
    ],
    taken: {
      zh: '盟内两种写法合为一个计划；申报国家计划另列为目标。',
      en: 'The two names used for the league are one programme; applying for the national one is a target.',
    },
    reason: {
      zh: '前者由本盟实施，后者由国家组织、旗区申请。',
      en: 'The league carries out the one; the nation runs the other, and banners apply for it.',
    },
  },
  {
    id: 'consultation-parties',
    touches: ['consultation-mechanism'],
    about: {
      zh: '目标部分简称“厅盟”，任务部分写明双方为自治区知识产权局与盟行署；“厅”所指机关未交代。',
      en: 'The goals speak of department and league for short; the tasks name the regional IP office and the league administration. Which department is meant is not said.',
    },
    readings: [
      { printed: '自治区知识产权局厅盟知识产权合作会商机制', citation: goals.creation },
      {
        printed: '自治区知识产权局与阿拉善盟行署知识产权合作会商工作机制',
        citation: at('三', '（四）', '加强各部门知识产权工作协调配合'),
      },
    ],
    taken: {
      zh: '视为同一机制的两处表述，双方取任务部分的写法。',
      en: 'Two statements of one mechanism; the parties are those the tasks name.',
    },
    reason: { zh: '两处内容一致，后者完整。', en: 'The content agrees, and the later wording is complete.' },
  },
  {
    id: 'centre-with-two-names',
    touches: ['protection-service-centre'],
    about: {
      zh: '保护服务中心后括注快速维权服务分中心，一个机构两个名称，级别也不同。',
      en: 'The protection service centre is followed by a sub-centre for rapid assistance in brackets: one body with two names of different rank.',
    },
    readings: [{ printed: '知识产权保护服务中心(知识产权快速维权服务分中心)', citation: goals.service }],
    taken: { zh: '按一个里程碑处理。', en: 'Taken as one milestone.' },
    reason: { zh: '括号表示同一机构加挂名称。', en: 'Brackets show a second name of the same body.' },
  },
  {
    id: 'cashmere-goat-names',
    touches: ['eu-china-geographical-indications', 'geographical-indication-project'],
    about: {
      zh: '入选协定的写作白绒山羊，运用促进工程项目写作白绒山羊绒，可能是同一地理标志，也可能是两件。',
      en: 'The agreement lists the white cashmere goat, the project its cashmere; they may be one indication or two.',
    },
    readings: [
      { printed: '阿拉善白绒山羊、阿拉善双峰驼', citation: achievements },
      { printed: '阿拉善白绒山羊绒', citation: achievements },
    ],
    taken: { zh: '照录，不合并。', en: 'Kept as printed, not merged.' },
    reason: { zh: '没有旁证。', en: 'Nothing else tells.' },
  },
  {
    id: 'titles-of-cited-opinions',
    touches: ['central-committee-office', 'state-council-office'],
    about: {
      zh: '引述文件时书名号内多出“的通知”，各机关之间缺少标点。',
      en: 'A cited title carries the words of its covering notice, and separators between the issuing offices are missing.',
    },
    readings: [{ printed: '《关于强化知识产权保护的意见的通知》', citation: achievements }],
    taken: {
      zh: '两办各列为一个机构；该文件属上一时期依据，不列入上位规划。',
      en: 'The two offices are listed one by one; the document guided the period before and is not a superior plan.',
    },
    reason: {
      zh: '原文说明这些文件是“十三五”时期落实的。',
      en: 'The text says that these documents were carried out in the period before.',
    },
  },
  {
    id: 'words-of-the-region',
    touches: [
      'transfer-institutions',
      'credit-supervision',
      'community-of-interest',
      'joint-conference',
      'copyright-and-tourism-project',
    ],
    about: {
      zh: '盟级规划中多处出现“本区”“我区”“自治区”“厅际”，应是沿用了自治区文件的用语。',
      en: 'A plan of the league says this region, our region and interdepartmental of the region in places, as if words were taken over from a regional document.',
    },
    readings: [
      { printed: '本区企业信用信息系统', citation: at('三', '（四）', '加强知识产权信用监管和惩戒力度') },
      { printed: '我区产业转型升级', citation: at('四', '（三）', '建立面向产业化的知识产权运用利益共同体') },
      { printed: '立足自治区资源优势', citation: at('八', '（四）') },
      { printed: '知识产权战略实施工作厅际联席会议', citation: at('八', '（一）') },
    ],
    taken: {
      zh: '任务范围一律取阿拉善盟；机构名称照录。',
      en: 'The scope of every task is Alxa League; names of bodies are kept.',
    },
    reason: {
      zh: '规划只对本盟有效，也没有另行划定范围。',
      en: 'The plan binds the league only and sets no other scope.',
    },
  },
  {
    id: 'agencies-under-creation',
    touches: ['ip-service-agencies-2025', 'ip-service-agencies-added', 'consultation-mechanism'],
    about: {
      zh: '服务机构和会商机制的目标印在创造一段，服务一段反而在其后。',
      en: 'The targets for agencies and the consultation stand in the paragraph on creation, before the one on service.',
    },
    readings: [
      { printed: '知识产权服务机构达到5家', citation: goals.creation },
      { printed: '知识产权服务实现全覆盖', citation: goals.service },
    ],
    taken: {
      zh: '出处按所在段落，指标归入服务。',
      en: 'Cited where it stands; the series is filed under service.',
    },
    reason: {
      zh: '各段连排，段落界线可能丢失。',
      en: 'The paragraphs run together, and a break may be lost.',
    },
  },
  {
    id: 'contents-page-order',
    touches: ['culture', 'protection-project'],
    about: {
      zh: '目录中七（二）在第19页，其后的第八章却在第18页，页码倒置。',
      en: 'The contents put section 七（二） on page 19 and the chapter after it on page 18.',
    },
    readings: [
      { printed: '(二)全方位加强知识产权文化建设', citation: { sectionPath: [], heading: '目录' } },
      { printed: '八、重大工程', citation: { sectionPath: [], heading: '目录' } },
    ],
    taken: {
      zh: '章节顺序以正文为准，不采用页码。',
      en: 'The order is that of the body; page numbers are not used.',
    },
    reason: { zh: '正文顺序清楚，19应为误印。', en: 'The body is clear, so 19 must be a slip.' },
  },
  {
    id: 'heading-in-two-forms',
    touches: ['joint-protection'],
    about: {
      zh: '三（四）的标题在目录中以空格分开，在正文中以逗号分开；正文各节标题末尾多有句号。',
      en: 'The heading of 三（四） is split by a blank in the contents and by a comma in the body; headings in the body end in full stops.',
    },
    readings: [
      { printed: '加强知识产权协同保护 构建大保护格局', citation: { sectionPath: [], heading: '目录' } },
      { printed: '加强知识产权协同保护，构建大保护格局', citation: at('三', '（四）') },
    ],
    taken: {
      zh: '取目录写法，标题末尾不带标点。',
      en: 'The form of the contents is used, without closing marks.',
    },
    reason: { zh: '与其他各节一致。', en: 'It agrees with the other sections.' },
  },
  {
    id: 'heading-at-paragraph-end',
    touches: ['patent-evaluation', 'pre-examination', 'pre-examination-mechanism'],
    about: {
      zh: '预审和快速确权一句印在上一段段末，其内容却是下一段的展开，应为下一段的段首标题。',
      en: 'The words on pre-examination close one paragraph, while the next one develops them: they must be its heading.',
    },
    readings: [
      {
        printed: '探索知识产权预审和快速确权机制',
        citation: at('三', '（五）', '组织力量开展专利评估分析服务，促进知识产权的质量提升与转化运用'),
      },
    ],
    taken: {
      zh: '作为独立的第三级任务，统辖下一段。',
      en: 'Taken as a task of its own that heads the next paragraph.',
    },
    reason: {
      zh: '句式与其他段首标题相同，换行可能错位。',
      en: 'It has the form of the other headings, and the line break may have slipped.',
    },
  },
  {
    id: 'stray-quotation-mark',
    touches: ['geographical-indication-project', 'testing-network'],
    about: {
      zh: '鼓励建设检验检测机构一句有上引号而无下引号。',
      en: 'The words on testing bodies open a quotation mark that never closes.',
    },
    readings: [
      { printed: '“鼓励有条件的地理标志产品产地', citation: at('八', '（三）', '实施地理标志运用促进工程') },
    ],
    taken: { zh: '视为衍字，不录。', en: 'Taken as a stray mark and left out.' },
    reason: { zh: '前后无引文。', en: 'Nothing is quoted there.' },
  },
  {
    id: 'broken-lines',
    touches: ['protection-project'],
    about: {
      zh: '八（一）一段在句中断成三行，八（三）“特色 产业”中间多一空格，应为版面转换所致。',
      en: 'A paragraph of 八（一） breaks into three lines within sentences, and 八（三） has a blank inside a word: traces of the layout.',
    },
    readings: [
      { printed: '跨区域跨部门执法协作', citation: at('八', '（一）') },
      { printed: '地理标志与特色产业发展', citation: at('八', '（三）', '实施地理标志运用促进工程') },
    ],
    taken: { zh: '连成一段，去掉空格。', en: 'Joined into one paragraph, blanks removed.' },
    reason: { zh: '文意相接，没有缺字迹象。', en: 'The sense runs on, and nothing seems lost.' },
  },
];
