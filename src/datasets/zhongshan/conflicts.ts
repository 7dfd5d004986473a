import type { Conflict } from '../../model/conflict.js';
import {
  achievements,
  at,
  foundation,
  goals,
  governance,
  guidingIdeas,
  opening,
  principles,
  protection,
  safeguard,
  utilization,
} from './place.js';

const opportunities = at('一', '（三）');

/** Contradictions and oddities of the document: goals and figures first, then names and wording, then the text itself. */
export const conflicts: Conflict[] = [
  {
    id: 'goals-without-figures',
    touches: ['key-indicator-monitoring', 'key-indicators-watched'],
    about: {
      zh: '末章要监测关键指标，但全文没有指标表，发展目标除一处全覆盖和一处结构外都没有数字；是原文本无表格，还是转换时丢失，无从判断。',
      en: 'The last chapter has key indicators watched, yet there is no table, and but for one full coverage and one structure the goals carry no figures. Whether a table was lost or never existed cannot be told.',
    },
    readings: [
      { printed: '关键指标监测机制、评估体系和考核制度', citation: safeguard('（四）') },
      { printed: '大幅增长', citation: goals.creation },
      { printed: '持续增长', citation: goals.utilization },
    ],
    taken: {
      zh: '不补任何目标值；有序列的定性目标挂接指标，其余只记文字。',
      en: 'No target value is supplied; goals in words are tied to a series where there is one.',
    },
    reason: {
      zh: '章节连贯，没有表题或表注的残迹。',
      en: 'The sections run on without any trace of a table, its title or its notes.',
    },
  },
  {
    id: 'coverage-of-a-number',
    touches: ['own-trademark-exporters', 'own-trademark-exporters-full'],
    about: {
      zh: '“数量全覆盖”搭配不当：数量无从覆盖。可理解为规模以上商品出口企业都拥有自主商标，也可理解为已有自主商标的出口企业都被某项工作覆盖，例如前句的马德里注册。',
      en: 'A number cannot be covered. Either every exporter of goods above designated size is to own a trademark, or those that own one are to be covered by something, such as the Madrid registration named just before.',
    },
    readings: [{ printed: '拥有自主商标的规模以上商品出口企业数量全覆盖', citation: goals.creation }],
    taken: {
      zh: '按前一种理解，记为拥有自主商标的比重达到100%。',
      en: 'The former: the share that own a trademark reaches 100 percent.',
    },
    reason: {
      zh: '句中没有说明被何物覆盖，只有前一种理解自足。',
      en: 'Nothing says what would cover them; only the former stands by itself.',
    },
  },
  {
    id: 'what-n-stands-for',
    touches: ['protection-pattern', 'protection-front', 'town-brand-stations'],
    about: {
      zh: '目标中的N后面跟着两类机构，是各有N个还是合计N个不明；任务标题只剩“1+1+N”，正文又把园区和企业的快速维权中心并入。',
      en: 'In the goals N is followed by two kinds of body; whether there are N of each or N in all is not said. The heading of the task keeps only the formula, and its paragraph adds centres in parks and enterprises.',
    },
    readings: [
      { printed: 'N个市级快速维权中心和镇街商标品牌培育指导站', citation: goals.protection },
      { printed: '“1+1+N”', citation: protection('8') },
    ],
    taken: {
      zh: '作为一个结构目标的两处表述，N部分不拆分，数目留空。',
      en: 'Two statements of one structure; the N part is not split and its number stays open.',
    },
    reason: {
      zh: 'N本身未定，拆与不拆都不改变评价。',
      en: 'N is open, so that splitting it would change no verdict.',
    },
  },
  {
    id: 'formed-or-promoted',
    touches: ['protection-pattern', 'national-protection-centre'],
    about: {
      zh: '发展目标要求形成含国家级保护中心在内的格局，任务部分只说推动建设该中心，承诺程度不同。',
      en: 'The goals have a pattern formed that includes the national centre, while the tasks only promote building it.',
    },
    readings: [
      { printed: '1个国家级保护中心', citation: goals.protection },
      { printed: '推动建设国家级知识产权保护中心', citation: protection('8') },
    ],
    taken: {
      zh: '结构目标按确定承诺，单列的中心按争取性承诺。',
      en: 'The structure is firm; the centre by itself is aspirational.',
    },
    reason: {
      zh: '国家级中心须经国家部门批准，任务部分的用词更贴近实际，但不能减轻目标。',
      en: 'A national centre needs national approval, which the wording of the task reflects, but that does not weaken the goal.',
    },
  },
  {
    id: 'rapid-centre-already-there',
    touches: ['protection-pattern', 'lighting-centre-improved', 'lighting-centre-upgraded'],
    about: {
      zh: '格局中的国家级快速维权中心在上一时期已经存在，任务是升级而不是新建。',
      en: 'The national rapid centre of the pattern existed in the period before; the task is to upgrade it, not to build it.',
    },
    readings: [
      { printed: '1个国家级快速维权中心', citation: goals.protection },
      { printed: '中国中山(灯饰)知识产权快速维权中心功能升级', citation: achievements.protection },
      { printed: '升级中国中山(灯饰)知识产权快速维权中心功能', citation: protection('8') },
    ],
    taken: {
      zh: '该部分按拥有一个理解，基期已具备；升级另列目标。',
      en: 'The part asks for having one, which held from the start; the upgrade is a target of its own.',
    },
    reason: {
      zh: '全文没有提到第二个国家级快速维权中心。',
      en: 'No second centre of that rank is mentioned.',
    },
  },
  {
    id: 'stations-in-each-town',
    touches: ['town-brand-stations', 'protection-pattern'],
    about: {
      zh: '指导站一处要求推动各镇街都建，一处只研究在园区、企业等处设立，一处归入未定的N。',
      en: 'The stations are to be promoted in each town in one place, only studied in another, and part of the open N in a third.',
    },
    readings: [
      { printed: '推动各镇街建立商标品牌培育指导站', citation: utilization('6') },
      { printed: '知识产权快速维权中心和镇街商标品牌培育指导站', citation: protection('8') },
      { printed: 'N个市级快速维权中心和镇街商标品牌培育指导站', citation: goals.protection },
    ],
    taken: {
      zh: '前两处合为一个目标的两处表述，承诺程度分别记录；结构目标不改。',
      en: 'The first two are statements of one target, each as firm as printed; the structure stands as it is.',
    },
    reason: {
      zh: '名称相同，镇街总数文中没有，不能算出N。',
      en: 'The name is the same; the number of towns is not printed, so that N cannot be worked out.',
    },
  },
  {
    id: 'one-centre-or-two',
    touches: ['city-rapid-centres', 'appliance-and-rosewood-rapid-centres', 'protection-pattern'],
    about: {
      zh: '家电和红木家具两个行业，是合设一个市级快速维权中心还是各设一个不明，影响N的起点。',
      en: 'Whether home appliances and rosewood furniture share one city-level centre or have one each is not said; it decides where N starts.',
    },
    readings: [{ printed: '市级家电和红木家具行业知识产权快速维权中心', citation: achievements.protection }],
    taken: {
      zh: '作为一组机构记录，不计数。',
      en: 'Kept as one group of bodies, without a count.',
    },
    reason: {
      zh: '原文没有数字。',
      en: 'No number is printed.',
    },
  },
  {
    id: 'valid-and-cumulative',
    touches: ['valid-trademarks', 'valid-trademarks-2020'],
    about: {
      zh: '“有效”是期末存量，“累计”是历年合计，两词连用，口径自相矛盾；词序也与目标处的名称不同。',
      en: 'Valid speaks of a stock and cumulative of a running total, and the two stand together; the order of the words also differs from the goal.',
    },
    readings: [
      { printed: '有效商标注册量累计19.6万件', citation: achievements.creation },
      { printed: '有效注册商标量', citation: goals.creation },
    ],
    taken: {
      zh: '按期末存量理解，两名合为一个指标，2020年值作为基期。',
      en: 'Read as a stock; the two names are one series, and the figure of 2020 is its baseline.',
    },
    reason: {
      zh: '商标到期会失效，“累计”在此应是“共有”之意。',
      en: 'Trademarks lapse, so that cumulative here must mean in all.',
    },
  },
  {
    id: 'units-of-awards',
    touches: ['national-patent-awards', 'provincial-patent-awards'],
    about: {
      zh: '两级专利奖一用“项”一用“件”；国家级46项反多于省级34件；国家级奖项的通行名称是中国专利奖。',
      en: 'Awards of the two levels are counted in different words; there are more national ones, 46, than provincial ones, 34; and the usual name of the national one is China Patent Award.',
    },
    readings: [
      { printed: '国家专利奖46项', citation: achievements.demonstrationCity },
      { printed: '广东省专利奖34件', citation: achievements.demonstrationCity },
    ],
    taken: {
      zh: '单位和名称照录，不换算，不合计。',
      en: 'Units and names are kept as printed; nothing is converted or added up.',
    },
    reason: {
      zh: '两级奖项起始年份可能不同，多少不足以证明有误。',
      en: 'The two may be counted from different years, so that the numbers prove no slip.',
    },
  },
  {
    id: 'units-of-cases',
    touches: ['trademark-infringement-cases', 'patent-enforcement-cases', 'past-administrative-enforcement'],
    about: {
      zh: '同一句中商标案件用“件”且为查处数，专利案件用“宗”且为立案数，口径不同。',
      en: 'One sentence counts trademark cases dealt with in 件 and patent cases opened in 宗: different things in different units.',
    },
    readings: [
      { printed: '商标侵权案件433件', citation: achievements.protection },
      { printed: '专利行政执法立案357宗', citation: achievements.protection },
    ],
    taken: {
      zh: '分列，不合计。',
      en: 'Kept apart and not added up.',
    },
    reason: {
      zh: '查处与立案是办案的不同环节，件与宗不能互换。',
      en: 'Dealing with a case and opening one are different stages, and the units do not convert.',
    },
  },
  {
    id: 'certified-enterprises-scope',
    touches: ['standard-certified-units', 'standard-certified-units-grow', 'ip-standard-enterprises'],
    about: {
      zh: '2020年只数企业，且称“标准建设”；目标数企事业单位，且称“国家标准认证”。',
      en: 'The figure of 2020 counts enterprises and speaks of building to the standard; the goal counts enterprises and institutions and speaks of certification.',
    },
    readings: [
      {
        printed: '405家企业通过国家知识产权管理规范标准建设',
        citation: achievements.demonstrationCity,
      },
      { printed: '通过知识产权管理规范国家标准认证的企事业单位', citation: goals.utilization },
    ],
    taken: {
      zh: '不把405家作为该指标的基期，另列为事实。',
      en: 'The 405 is a fact of its own and no baseline of the series.',
    },
    reason: {
      zh: '统计对象和通过方式都不同。',
      en: 'Both who is counted and what they passed differ.',
    },
  },
  {
    id: 'pledge-base',
    touches: ['pledge-financing', 'pledge-financing-grows', 'pledge-loans', 'pledge-risk-fund'],
    about: {
      zh: '质押融资规模要持续增长，却没有基期：4000万元是风险补偿资金池，“不少于4亿元”是上一时期贷款的下限。',
      en: 'Pledge financing is to keep growing without a base: the 40 million yuan is a pool against risk, and the 400 million is a lower bound of loans in the period before.',
    },
    readings: [
      { printed: '4000万元知识产权质押融资风险补偿资金池', citation: achievements.utilization },
      { printed: '不少于4亿元', citation: achievements.utilization },
      { printed: '质押融资规模持续增长', citation: goals.utilization },
    ],
    taken: {
      zh: '指标基期留空，两个数字另列为事实，下限带“不低于”。',
      en: 'The series has no baseline; both figures are facts, the bound with its comparator.',
    },
    reason: {
      zh: '资金池不是融资额，五年下限也不能换算成2020年数。',
      en: 'A pool is not money raised, and a bound over five years does not tell the figure of 2020.',
    },
  },
  {
    id: 'going-on-growing',
    touches: ['pledge-financing-grows', 'standard-certified-units-grow'],
    about: {
      zh: '“持续增长”“持续增加”可理解为每年都增，也可理解为期末高于期初。',
      en: 'To keep growing may mean more each year, or more at the end than at the start.',
    },
    readings: [
      { printed: '持续增长', citation: goals.utilization },
      { printed: '持续增加', citation: goals.utilization },
    ],
    taken: {
      zh: '按逐年高于上年理解。',
      en: 'Read as more than the year before, every year.',
    },
    reason: {
      zh: '“持续”指过程不间断，且没有基期可供首尾比较。',
      en: 'The word speaks of an unbroken course, and there is no base to compare the end with.',
    },
  },
  {
    id: 'enforcement-tasks-unlisted',
    touches: ['enforcement-tasks'],
    about: {
      zh: '要求全面完成执法任务，但没有列出任务内容和数量。',
      en: 'All enforcement tasks are to be done, but neither their content nor their number is given.',
    },
    readings: [{ printed: '全面完成知识产权执法任务', citation: goals.protection }],
    taken: {
      zh: '主读为里程碑，另记任务由他处下达的读法。',
      en: 'Read as a milestone, with the other reading that the tasks are set elsewhere.',
    },
    reason: {
      zh: '完成与否可以判断，但依据不在本规划之内。',
      en: 'Whether they are done can be told, but not from this plan.',
    },
  },
  {
    id: 'all-products-or-some',
    touches: ['indication-products-marked', 'geographical-indication-users-grow'],
    about: {
      zh: '称地理标志保护产品加贴专用标志为“目标”，却没有写是全部产品还是一部分，也没有产品数。',
      en: 'That protected products bear the special sign is called a goal, without saying whether all of them do, or how many there are.',
    },
    readings: [{ printed: '力争地理标志保护产品实现加贴专用标志的目标', citation: protection('5') }],
    taken: {
      zh: '作为争取性里程碑，不作覆盖率目标。',
      en: 'An aspirational milestone, not a coverage.',
    },
    reason: {
      zh: '没有“全部”或比例，不代为补写100%。',
      en: 'Neither all nor a share is printed, and 100 percent is not supplied.',
    },
  },
  {
    id: 'fund-size-open',
    touches: ['operation-fund', 'operation-fund-size'],
    about: {
      zh: '运营基金先是探索设立，随后又给出规模要求，但规模只说与需求相称。',
      en: 'The fund is first to be explored, and then its size is spoken of, but only as fitting demand.',
    },
    readings: [
      { printed: '探索设立知识产权运营基金', citation: utilization('8') },
      { printed: '总规模与市场需求相适应的知识产权运营基金', citation: utilization('8') },
    ],
    taken: {
      zh: '基金作为一个里程碑的两处表述，先探索、后支持，各按印出的程度；规模列为未定目标。',
      en: 'The fund is one milestone printed twice, first explored and then supported, each as firm as printed; its size is a target left unset.',
    },
    reason: {
      zh: '没有金额，也没有确定金额的办法。',
      en: 'There is neither an amount nor a way to settle one.',
    },
  },
  {
    id: 'demonstration-or-pilot',
    touches: ['ruling-demonstration', 'ruling-pilot'],
    about: {
      zh: '专利侵权纠纷行政裁决一处称推进示范，一处称开展试点，示范与试点级别不同。',
      en: 'Administrative rulings are a demonstration in one place and a pilot in another; the two differ in rank.',
    },
    readings: [
      { printed: '专利侵权纠纷行政裁决示范', citation: protection('3') },
      { printed: '专利侵权纠纷行政裁决试点', citation: protection('8') },
    ],
    taken: {
      zh: '分列两个目标，不合并。',
      en: 'Two targets, not merged.',
    },
    reason: {
      zh: '后者属于快速维权中心的工作，可能是局部试点。',
      en: 'The pilot is work of the rapid centre and may be local.',
    },
  },
  {
    id: 'patents-or-ip-with-standards',
    touches: ['patent-and-standard-pilot', 'ip-and-standard-pilots'],
    about: {
      zh: '标准融合试点有两个名称，一称专利，一称知识产权；同一条内先探索、后开展，承诺程度不同。',
      en: 'The pilot with standards is of patents in one place and of IP in another; within one item it is first explored and then carried out.',
    },
    readings: [
      { printed: '率先在中山探索开展专利与技术标准融合试点', citation: governance('1') },
      { printed: '探索开展知识产权与技术标准融合试点', citation: utilization('5') },
      { printed: '开展知识产权与技术标准融合产业园区和企业试点', citation: utilization('5') },
    ],
    taken: {
      zh: '后两处合为一个目标，各按印出的程度；专利试点另列。',
      en: 'The latter two are one target, each as firm as printed; the pilot of patents stands apart.',
    },
    reason: {
      zh: '后两处对象相同；前者依托国家和省的项目，未必是同一试点。',
      en: 'The latter two share their object; the former hangs on national and provincial projects and may be another.',
    },
  },
  {
    id: 'report-and-white-paper',
    touches: [
      'development-report',
      'white-paper',
      'development-reported',
      'white-paper-and-rankings-published',
    ],
    about: {
      zh: '相邻两条分别要求定期发布发展报告和发展白皮书，可能是同一出版物。',
      en: 'Two items next to each other ask for a development report and a development white paper at intervals; they may be one publication.',
    },
    readings: [
      { printed: '中山市知识产权发展报告', citation: foundation('4') },
      { printed: '中山知识产权发展白皮书', citation: foundation('5') },
    ],
    taken: {
      zh: '分列两项，不合并。',
      en: 'Kept as two.',
    },
    reason: {
      zh: '名称、用途不同，合并会丢失一项承诺。',
      en: 'Name and purpose differ, and merging could lose a commitment.',
    },
  },
  {
    id: 'many-platforms',
    touches: [
      'town-platforms',
      'ip-finance-platform',
      'reporting-platform',
      'monitoring-platform',
      'joint-protection-platform',
      'full-chain-service-platform',
      'overseas-platform',
      'big-data-platform',
      'retrieval-platform',
    ],
    about: {
      zh: '先后提出十余个平台，功能多有交叠，例如侵权监测既有专门平台，又是协同平台的功能；彼此关系没有交代。',
      en: 'More than ten platforms are named whose functions overlap: infringement is watched by a platform of its own and by the joint one. How they relate is not said.',
    },
    readings: [
      { printed: '知识产权侵权假冒网络监测平台', citation: protection('6') },
      { printed: '知识产权协同保护平台', citation: protection('7') },
      { printed: '知识产权综合服务平台', citation: protection('8') },
      { printed: '中山知识产权大数据平台', citation: foundation('1') },
    ],
    taken: {
      zh: '各列一个目标，不合并。',
      en: 'One target each, not merged.',
    },
    reason: {
      zh: '没有文字把它们等同。',
      en: 'No words equate them.',
    },
  },
  {
    id: 'five-works',
    touches: ['city-party-committee', 'city-government'],
    about: {
      zh: '市委部署的同一提法，前言作“五项工程”，正文两处作“五大工程”；这些数字是口号，不是目标。',
      en: 'One slogan of the city speaks of five works in the preamble and of five great works twice later; its numbers are no targets.',
    },
    readings: [
      { printed: '五项工程', citation: opening },
      { printed: '五大工程', citation: opportunities },
      { printed: '五大工程', citation: guidingIdeas },
    ],
    taken: {
      zh: '不编码；以出现两次的“五大工程”为常用写法。',
      en: 'Not encoded; the form printed twice is taken as the usual one.',
    },
    reason: {
      zh: '属全市工作部署，与知识产权目标无关。',
      en: 'It is about the work of the city as a whole.',
    },
  },
  {
    id: 'names-of-the-torch-zone',
    touches: ['torch-zone-committee', 'torch-pilot-park', 'feature-parks-or-patent-centres'],
    about: {
      zh: '同一园区有三种写法：一个简称，两个全称，全称之间差一个“新”字，何者正式文中无从判断。',
      en: 'One zone is written in three ways, one short and two full; the full ones differ by a character, and the text does not tell which is official.',
    },
    readings: [
      { printed: '火炬开发区管委会', citation: opening },
      { printed: '火炬高技术产业开发区', citation: achievements.demonstrationCity },
      { printed: '火炬高新技术产业开发区', citation: utilization('3') },
    ],
    taken: {
      zh: '视为同一园区，各处照录。',
      en: 'Taken as one zone; each form is kept where it stands.',
    },
    reason: {
      zh: '简称与全称之别，一字之差不影响所指。',
      en: 'One character leaves no doubt about what is meant.',
    },
  },
  {
    id: 'names-of-the-joint-conference',
    touches: ['joint-conference', 'joint-conference-system'],
    about: {
      zh: '联席会议有四种写法，其中一种多“工作”二字。',
      en: 'The joint conference is written in four ways, one of which adds the word work.',
    },
    readings: [
      { printed: '全市知识产权联席会议制度', citation: achievements.demonstrationCity },
      { printed: '中山市知识产权联席会议制度', citation: governance('2') },
      { printed: '中山市知识产权工作联席会议制度', citation: protection('1') },
      { printed: '市知识产权联席会议', citation: safeguard('（一）') },
    ],
    taken: {
      zh: '视为同一机制，其余写法列为别名。',
      en: 'Taken as one body; the other forms are its aliases.',
    },
    reason: {
      zh: '职能相同，没有两个并存的迹象。',
      en: 'They do the same, and nothing suggests two.',
    },
  },
  {
    id: 'model-and-advantaged',
    touches: ['leading-ip-enterprises', 'national-model-enterprises', 'national-advantage-enterprises'],
    about: {
      zh: '示范、优势企业在成效处分列，目标处作“示范优势企业”，任务处作“优势示范企业”，词序颠倒，是一种称号还是两种不明。',
      en: 'Model and advantaged enterprises are two kinds among the achievements, one phrase in the goals, and the same phrase reversed in the tasks.',
    },
    readings: [
      { printed: '国家知识产权示范企业9家、优势企业41家', citation: achievements.demonstrationCity },
      { printed: '知识产权示范优势企业、领军企业', citation: goals.creation },
      { printed: '知识产权优势示范企业、领军企业', citation: utilization('2') },
    ],
    taken: {
      zh: '事实分列两项；目标为一项两处表述，不与事实挂接。',
      en: 'Two facts, and one target with two statements that is tied to neither.',
    },
    reason: {
      zh: '目标还含省级称号和领军企业，范围大于两项事实。',
      en: 'The target also holds provincial titles and leading enterprises.',
    },
  },
  {
    id: 'micro-enterprises-or-not',
    touches: ['support-for-small-enterprises'],
    about: {
      zh: '目标处扶持的是中小微企业，任务处是中小企业，后者不提微型企业，范围窄一层。',
      en: 'The goal supports micro, small and medium-sized enterprises, the task small and medium-sized ones only.',
    },
    readings: [
      { printed: '加大对中小微企业扶持力度', citation: goals.utilization },
      { printed: '加大对中小企业的扶持力度', citation: utilization('1') },
    ],
    taken: {
      zh: '作为一个方向的两处表述，各按印出的范围。',
      en: 'Two statements of one direction, each as wide as printed.',
    },
    reason: {
      zh: '动作相同，任务落实的是同一目标；两处都没有数字。',
      en: 'The deed is the same and the task serves the goal; neither prints a figure.',
    },
  },
  {
    id: 'invention-without-patent',
    touches: ['patents-in-assessment', 'valid-invention-patents-2020'],
    about: {
      zh: '考核指标处作“有效发明拥有量”，数据处作“有效发明专利拥有量”，前者脱“专利”二字。',
      en: 'Among the indicators of assessment the holdings of inventions lack the word patent, which stands with the figure.',
    },
    readings: [
      { printed: '有效发明拥有量', citation: achievements.creation },
      { printed: '有效发明专利拥有量', citation: achievements.creation },
    ],
    taken: { zh: '视为同一指标，各处照录。', en: 'Taken as the same; both are kept as printed.' },
    reason: { zh: '所指无歧义。', en: 'What is meant is plain.' },
  },
  {
    id: 'research-and-development-name',
    touches: ['research-intensity'],
    about: {
      zh: '统计上的通行名称是“研究与试验发展经费”，此处少“试验”二字。',
      en: 'The statistical term speaks of research and experimental development; the word experimental is missing here.',
    },
    readings: [{ printed: '研究与发展经费支出', citation: achievements.creation }],
    taken: { zh: '名称照录。', en: 'The name is kept as printed.' },
    reason: { zh: '数值口径不受影响。', en: 'The figure is not affected.' },
  },
  {
    id: 'strategic-industries-differ',
    touches: [
      'strategic-emerging-industries',
      'traditional-industries',
      'town-clusters',
      'fast-examination-industries',
    ],
    about: {
      zh: '几处产业清单互不相同：智能家居在保护一节称战略性产业，却不在战略性新兴产业之列；五金、红木、服饰等集群不在传统产业之列，锁具、安防又不在集群之列。',
      en: 'The lists of industries differ: smart homes are strategic in the section on protection but not among the strategic emerging ones; hardware, rosewood and clothing are clusters but not traditional industries, and locks and security the reverse.',
    },
    readings: [
      { printed: '新一代信息技术、高端装备制造、生物医药等战略性新兴产业', citation: utilization('3') },
      { printed: '家电、灯饰、锁具、安防和家具等传统产业', citation: utilization('3') },
      { printed: '小榄五金、古镇灯饰、港口游戏游艺', citation: utilization('6') },
      { printed: '智能家居等战略性产业', citation: protection('8') },
    ],
    taken: { zh: '各清单分别照录。', en: 'Each list is kept as printed.' },
    reason: {
      zh: '各处都带“等”字，是举例而非全列。',
      en: 'Each list ends in and so on: they are examples.',
    },
  },
  {
    id: 'numbers-in-names',
    touches: ['talent-project', 'agencies-meet-enterprises', 'publicity-events', 'ten-events-of-the-year'],
    about: {
      zh: '“百所千企”“百千万”是活动和工程的名称；“4.26”“5.10”“3·15”“4·26”是日期，同一日期有两种写法，易误读为小数；只有“十件事”是真正的件数。',
      en: 'Hundreds and thousands are names of an event and a project; 4.26, 5.10, 3·15 and 4·26 are days, one of them written in two ways, that look like decimals. Only the ten events are a count.',
    },
    readings: [
      { printed: '百所千企知识产权服务对接', citation: achievements.service },
      { printed: '“4.26”世界知识产权日', citation: achievements.environment },
      { printed: '“3·15”“4·26”', citation: foundation('4') },
      { printed: '百千万知识产权人才工程', citation: foundation('3') },
      { printed: '年度十件事', citation: foundation('4') },
    ],
    taken: {
      zh: '名称和日期不作目标，十件事记为每年十件。',
      en: 'Names and days are no targets; the ten events are ten a year.',
    },
    reason: {
      zh: '前者没有单位和动作，后者有“年度”二字。',
      en: 'The former have neither unit nor deed; the latter carries the word yearly.',
    },
  },
  {
    id: 'previous-goals-met',
    touches: ['previous-plan-goals-met'],
    about: {
      zh: '成效部分称上一规划的目标已完成，但没有列出目标和对照。',
      en: 'The achievements say that the goals of the previous plan were met, without listing or comparing them.',
    },
    readings: [{ printed: '完成“十三五”知识产权规划相关目标', citation: achievements.creation }],
    taken: { zh: '作为文字事实照录，不作评价。', en: 'A fact in words, not judged.' },
    reason: { zh: '缺少核对依据。', en: 'There is nothing to check it against.' },
  },
  {
    id: 'bridge-not-yet-open',
    touches: ['support-of-major-strategies'],
    about: {
      zh: '2022年印发的文本把深中通道通车写成既成之事，而该通道2024年才通车。',
      en: 'A text issued in 2022 writes of the Shenzhen–Zhongshan link as opened, which happened in 2024.',
    },
    readings: [{ printed: '深中通道建成通车', citation: opportunities }],
    taken: { zh: '按预期理解，不记为事实。', en: 'Read as an expectation and not recorded as a fact.' },
    reason: { zh: '句子讲的是未来机遇。', en: 'The sentence is about opportunities to come.' },
  },
  {
    id: 'dates-of-issue',
    touches: ['market-regulation-bureau'],
    about: {
      zh: '印发通知落款为2022年6月17日，封面只印2022年6月，而规划自2021年起；题名和年份连印两遍。',
      en: 'The notice is dated 17 June 2022 and the title page June 2022, while the plan starts in 2021; title and years are printed twice.',
    },
    readings: [
      { printed: '2022年6月17日', citation: opening },
      { printed: '2022年6月', citation: opening },
      { printed: '(2021-2025年)', citation: opening },
    ],
    taken: {
      zh: '成文日期取通知落款，规划期取封面，发布日期留空。',
      en: 'The day of issue is that of the notice, the period that of the title page; the day of publication stays empty.',
    },
    reason: {
      zh: '两处日期不矛盾；规划期开始约一年半才印发，并不改变期限。',
      en: 'The dates agree; a late issue does not change the period.',
    },
  },
  {
    id: 'doubled-words',
    touches: ['past-customs-enforcement', 'overseas-risk-response', 'publicity', 'talent'],
    about: {
      zh: '几处疑为误植：“知识知识产权”重两字，“风险防控风险能力”重“风险”，“提供…意识”应作提高，“促进业务骨干”不辞。',
      en: 'Probable misprints: a doubled word for knowledge, a doubled word for risk, provide for raise, and a verb that does not fit before key staff.',
    },
    readings: [
      { printed: '知识知识产权海关执法', citation: achievements.protection },
      { printed: '风险防控风险能力', citation: protection('9') },
      { printed: '提供企业知识产权保护意识', citation: foundation('4') },
      { printed: '促进业务骨干', citation: foundation('3') },
    ],
    taken: {
      zh: '引用处照录或避开误植，不作改正。',
      en: 'Kept as printed or stepped around where quoted; nothing is corrected.',
    },
    reason: { zh: '不影响任何数字和目标。', en: 'No figure or target is affected.' },
  },
  {
    id: 'quotation-never-closed',
    touches: ['guzhen-model-copied', 'small-enterprise-ip-capability'],
    about: {
      zh: '古镇模式一句有上引号而无下引号，下引号应在“模式”之前或之后；另有一处引号后多一空格。',
      en: 'The mark before the Guzhen model never closes; elsewhere a blank follows an opening mark.',
    },
    readings: [
      { printed: '“古镇知识产权快速维权模式', citation: protection('8') },
      { printed: '“ 专精特新”', citation: utilization('2') },
    ],
    taken: { zh: '不录引号，空格删去。', en: 'The mark is left out and the blank removed.' },
    reason: { zh: '名称的起讫无法确定。', en: 'Where the name ends cannot be told.' },
  },
  {
    id: 'contents-lost',
    touches: ['main-tasks', 'strategy-and-governance'],
    about: {
      zh: '目录只剩一行标题，其余章节和页码缺失。',
      en: 'Of the contents one heading is left; the other headings and the page numbers are gone.',
    },
    readings: [{ printed: '目录', citation: opening }],
    taken: { zh: '任务树以正文标题为准。', en: 'The tree of tasks follows the headings of the body.' },
    reason: { zh: '正文标题齐全，编号连续。', en: 'The body has every heading, numbered without gaps.' },
  },
  {
    id: 'business-environment-words',
    touches: ['business-environment'],
    about: {
      zh: '营商环境的目标在前言之外还印了四处，定语各不相同，有“一流”“普遍认可”“来了不想走”“尊重知识产权”等。',
      en: 'The business environment is promised in four places beside the preamble, each time with other words: first-class, widely recognised, one that nobody leaves, one that respects IP.',
    },
    readings: [
      { printed: '普遍认可的一流营商环境', citation: principles.protection },
      { printed: '打造一流营商环境', citation: goals.opening },
      { printed: '来了大发展的一流营商环境', citation: governance('3') },
      { printed: '尊重知识产权的营商环境', citation: protection('1') },
    ],
    taken: {
      zh: '作为一个定位目标的几处表述。',
      en: 'Statements of one positioning goal.',
    },
    reason: { zh: '对象相同，都没有衡量标准。', en: 'The object is the same, and none carries a measure.' },
  },
];
