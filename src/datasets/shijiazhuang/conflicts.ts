import type { Conflict } from '../../model/conflict.js';
import { at, atTask, goals, opening, safeguard } from './place.js';

/** Contradictions and oddities of the document: figures first, then wording, then the state of the text. */
export const conflicts: Conflict[] = [
  {
    id: 'base-year-not-printed',
    touches: [
      'registered-trademarks',
      'copyright-registrations',
      'registered-trademarks-growth',
      'copyright-registrations-growth',
    ],
    about: {
      zh: '两项要求年均增长，却没有写明从哪一年算起，也没有印出任何基期数；按2021年底起算，四年年均10%相当于增长46.41%。',
      en: 'Two series are to grow by a yearly average, without a first year or a base in print; from the end of 2021, 10% a year for four years is 46.41% in all.',
    },
    readings: [
      { printed: '注册商标年均增长10%以上', citation: goals.creation },
      { printed: '著作权登记量年均增长10%', citation: goals.creation },
    ],
    taken: {
      zh: '基期按规划首年的上一年2021年推定，基期值留空。',
      en: 'The base year is inferred as 2021, the year before the plan; the baselines stay empty.',
    },
    reason: {
      zh: '规划期四年，2021年底为其起点；原文没有可用的数字。',
      en: 'The plan has four years and starts from the end of 2021; the text has no figure to use.',
    },
  },
  {
    id: 'two-growths-of-ten-percent',
    touches: ['registered-trademarks-growth', 'copyright-registrations-growth'],
    about: {
      zh: '相邻两项同为10%，前者带“以上”，后者没有，宽严写法不同。',
      en: 'Two neighbours ask for 10%, one of them with the words or more and the other without.',
    },
    readings: [
      { printed: '年均增长10%以上', citation: goals.creation },
      { printed: '著作权登记量年均增长10%', citation: goals.creation },
    ],
    taken: {
      zh: '两项都按不低于10%评价，后一项的比较词标为推定。',
      en: 'Both are judged as at least 10%; the comparator of the second is marked as inferred.',
    },
    reason: {
      zh: '“以上”含本数，裸数字在越高越好的指标上也按不低于理解。',
      en: 'Or more includes the figure, and a bare figure is read as at least where higher is better.',
    },
  },
  {
    id: 'trademarks-new-or-in-force',
    touches: ['registered-trademarks', 'registered-trademarks-growth'],
    about: {
      zh: '“注册商标”年均增长，没有写明是当年注册数还是有效总数；紧接的著作权写明“登记量”。',
      en: 'Registered trademarks are to grow, whether those of a year or all in force is not said; the copyrights beside them are registrations.',
    },
    readings: [
      { printed: '注册商标年均增长', citation: goals.creation },
      { printed: '著作权登记量', citation: goals.creation },
    ],
    taken: {
      zh: '计量方式标为“未说明”，不作猜测。',
      en: 'The measure is left unstated.',
    },
    reason: {
      zh: '两种口径都常见。',
      en: 'Both are commonly published.',
    },
  },
  {
    id: 'thirty-a-year-and-one-hundred',
    touches: [
      'standard-certification',
      'standard-certification-each-year',
      'certified-enterprises',
      'certified-enterprises-added',
    ],
    about: {
      zh: '每年组织30家开展贯标认证，2022年至2025年四年合计120家；任务中又力争新增100家通过认证。两数不等，承诺程度也不同；方案2022年9月底才印发，首年是否足额没有交代。',
      en: 'Thirty enterprises a year are organised for certification, 120 in the four years of the plan, while a task strives for 100 newly certified. The figures differ, and so does the commitment; the plan was issued at the end of September 2022 and does not say whether its first year counts in full.',
    },
    readings: [
      { printed: '每年组织30家企业', citation: goals.management },
      { printed: '力争新增100家企业通过认证', citation: atTask(18) },
    ],
    taken: {
      zh: '两个指标、两个目标：组织数逐年评价，四年都计；通过数在期内合计评价。',
      en: 'Two series with two targets: those organised are judged year by year, all four years; those certified by their total.',
    },
    reason: {
      zh: '组织认证与通过认证是两件事，通过的少于组织的并不矛盾。',
      en: 'To seek certification and to pass are two things; fewer may pass than try.',
    },
  },
  {
    id: 'carried-total',
    touches: [
      'patent-navigation-projects',
      'patent-navigation-projects-2025',
      'ip-finance-projects',
      'ip-finance-projects-2025',
    ],
    about: {
      zh: '同句先“每年组织30家”，再“累计实施25项”，再“支持60项”；末项没有自己的时间词，累计的起点也都没有印。',
      en: 'One sentence has thirty each year, then 25 in total, then 60 with no word of time of its own; neither total says when it starts.',
    },
    readings: [
      { printed: '累计实施25项专利导航项目', citation: goals.management },
      { printed: '支持60项专利权质押贷款', citation: goals.management },
    ],
    taken: {
      zh: '“累计”管到60项，“每年”不管；主读为2022年至2025年合计，另列不限起点的读法。',
      en: 'The word for a total reaches the 60, the word for each year does not; read first as a total of 2022 to 2025, with an open start as the other reading.',
    },
    reason: {
      zh: '共用的时间词管到下一个时间词出现为止。',
      en: 'A shared word of time reaches until another takes its place.',
    },
  },
  {
    id: 'closure-rate-of-four-kinds',
    touches: ['case-closure-rate', 'case-closure-rate-each-year'],
    about: {
      zh: '四类案件共用一个年结案率，分别达标还是合并计算没有说明；“年”与“达到”并用，逐年评价还是只看2025年也有两可；“植物新品种保护权”并非通行名称，应指植物新品种权。',
      en: 'Four kinds of case share one closure rate, each or pooled is not said; the rate is yearly but to be reached, so that it may hold every year or in 2025 only; the name for plant variety rights is not the usual one.',
    },
    readings: [{ printed: '植物新品种保护权、版权行政执法案件年结案率', citation: goals.protection }],
    taken: {
      zh: '作为逐年目标，每年不低于95%；四类列为组成部分，合并方式标为“未说明”；名称照录。',
      en: 'A target for every year, at least 95%; the four kinds are components that combine in a way not stated; the name is kept as printed.',
    },
    reason: {
      zh: '“年结案率”是每年都有的比率，逐年要求较严。',
      en: 'The rate exists for every year, and holding each year is the stricter demand.',
    },
  },
  {
    id: 'ten-thousand-of-one-year-or-all',
    touches: ['patents-received', 'patents-received-2025'],
    about: {
      zh: '中小微企业得到的专利达到一万件，是当年数还是累计数没有说明；转让、许可、入股三种方式下同一专利可否重复计算也不明。',
      en: 'Small enterprises are to have received 10,000 patents, in one year or in all is not said; nor whether a patent that is both licensed and transferred counts twice.',
    },
    readings: [{ printed: '专利数量达到10000件', citation: goals.utilization }],
    taken: {
      zh: '主读为2025年的数值，另列规划期合计的读法；三种方式不拆分。',
      en: 'Read first as the value of 2025, with a total over the plan as the other reading; the three ways are not told apart.',
    },
    reason: {
      zh: '数字只印一个，“达到”偏向水平，但这类转化数常按累计公布。',
      en: 'There is one figure, and to reach leans to a level, yet such conversions are often published as totals.',
    },
  },
  {
    id: 'breakthrough-every-year',
    touches: ['pledge-and-insurance', 'pledge-and-insurance-records'],
    about: {
      zh: '“每年……实现新突破”没有数值，可指每年创新高，也可只是强调；质押和投保两项共用“金额”，分别突破还是合计突破不明。',
      en: 'A new breakthrough every year has no figure: it may mean a new record each year or be mere emphasis; pledges and insurance share the word for amounts, each or together is not said.',
    },
    readings: [
      {
        printed: '力争每年专利质押和专利保险投保金额实现新突破',
        citation: atTask(16),
      },
    ],
    taken: {
      zh: '作为趋势目标，每年须超过以往最高数；两项列为组成部分，合并方式标为“未说明”。',
      en: 'A trend: each year must pass the highest so far; the two are components that combine in a way not stated.',
    },
    reason: {
      zh: '“突破”不含原有水平，“新”与“每年”指向逐年的最高数。',
      en: 'To break through excludes what was reached, and new and every year point to the record.',
    },
  },
  {
    id: 'pledges-in-three-names',
    touches: ['pledge-financing', 'pledge-and-insurance', 'ip-finance-projects'],
    about: {
      zh: '质押融资先后以质押贷款项目数、知识产权质押融资额、专利质押金额三种口径提出，范围不同，要求也不同：项目数累计、金额逐年增加、金额每年突破。',
      en: 'Pledges appear as projects, as financing against IP, and as amounts of patent pledges: different in scope, and asked to add up, to rise each year, and to break records.',
    },
    readings: [
      { printed: '专利权质押贷款、作价入股等知识产权金融创新项目', citation: goals.management },
      { printed: '知识产权质押融资额逐年增加', citation: goals.utilization },
      { printed: '专利质押和专利保险投保金额', citation: atTask(16) },
    ],
    taken: { zh: '三个指标分别记录，不合并。', en: 'Three series, kept apart.' },
    reason: {
      zh: '知识产权质押不止于专利，金额与项目数也不能互换。',
      en: 'IP is more than patents, and amounts are no number of projects.',
    },
  },
  {
    id: 'navigation-in-several-names',
    touches: [
      'patent-navigation-projects',
      'patent-navigation-programme',
      'planning-navigation',
      'enterprise-navigation',
    ],
    about: {
      zh: '目标称专利导航项目，任务1称专利导航计划项目，任务13分规划类和企业运营类；25项计哪几种没有说明。',
      en: 'The goal speaks of navigation projects, task 1 of a programme of them, task 13 of planning and of enterprise navigation; which of them the 25 count is not said.',
    },
    readings: [
      { printed: '专利导航项目', citation: goals.management },
      { printed: '专利导航计划项目', citation: atTask(1) },
      { printed: '规划类专利导航', citation: atTask(13) },
    ],
    taken: {
      zh: '任务1与目标视为同一计划，25项也对应到任务13。',
      en: 'Task 1 and the goal are one programme, and the 25 are matched to task 13 too.',
    },
    reason: {
      zh: '名称仅差两字，对象相同。',
      en: 'The names differ by two characters and share their object.',
    },
  },
  {
    id: 'titles-national-and-provincial',
    touches: ['national-model-enterprises', 'national-model-counties', 'national-model-parks'],
    about: {
      zh: '目标只说国家级优势示范企业、示范园区和示范县；任务18多出省级企业，任务19称强县建设试点示范县，示范园区则没有对应任务。',
      en: 'The goal is about national titles of enterprises, parks and counties; task 18 adds provincial ones, task 19 pilot counties, and the parks have no task.',
    },
    readings: [
      { printed: '国家级知识产权优势示范企业、示范园区、示范县', citation: goals.management },
      { printed: '国家、省知识产权优势示范企业', citation: atTask(18) },
      { printed: '国家知识产权强县建设试点示范县', citation: atTask(19) },
    ],
    taken: {
      zh: '企业和县各为一个目标的两处表述，园区单列一个目标。',
      en: 'Enterprises and counties are one target each with two statements; the parks are a target of their own.',
    },
    reason: {
      zh: '对象相同，后处只是放宽或细化。',
      en: 'The object is the same; the later words widen or refine it.',
    },
  },
  {
    id: 'goals-without-a-unit-in-charge',
    touches: [
      'copyright-registrations-growth',
      'case-closure-rate-each-year',
      'expert-team-2025',
      'ip-office',
    ],
    about: {
      zh: '目标涉及著作权登记、版权和植物新品种案件，21项任务却没有一项以版权为题，也没有版权管理部门出现；农业农村局只在商标一项中负责。一百人专家团队同样没有对应任务。',
      en: 'The goals hold copyright registrations and cases of copyright and plant varieties, yet none of the 21 tasks is about copyright and no copyright authority appears; agriculture answers for trademarks only. The team of a hundred experts has no task either.',
    },
    readings: [
      { printed: '著作权登记量年均增长10%', citation: goals.creation },
      { printed: '打造一支不少于100人的', citation: goals.talent },
    ],
    taken: {
      zh: '著作权目标不对应任何任务；结案率按对象对应到任务7，专家团队对应到任务21，并标为推定。',
      en: 'The target for copyright is matched to no task; the closure rate is matched to task 7 and the team to task 21, both marked as inferred.',
    },
    reason: {
      zh: '不代原文指定责任单位。',
      en: 'No unit is put in charge that the text does not name.',
    },
  },
  {
    id: 'ip-office-and-market-bureau',
    touches: ['ip-office', 'market-bureau', 'leading-group'],
    about: {
      zh: '21项任务都由市知识产权局牵头，领导小组成员却列市市场监督管理局而不列市知识产权局，两者关系没有交代。',
      en: 'The IP office leads all 21 tasks, while the leading group lists the market regulator and not the IP office; how the two relate is not said.',
    },
    readings: [
      { printed: '牵头单位:市知识产权局', citation: atTask(1) },
      { printed: '市市场监督管理局', citation: safeguard.organisation },
    ],
    taken: { zh: '列为两个机构。', en: 'Two bodies.' },
    reason: {
      zh: '可能是一个机构两块牌子，但原文没有写明。',
      en: 'They may be one body with two names, but the text does not say so.',
    },
  },
  {
    id: 'zones-addressed-only',
    touches: ['zone-committees', 'counties', 'county-governments'],
    about: {
      zh: '主送机关有高新区和循环化工园区管委会，任务的责任单位只写各县(市、区)，不知是否包括两区。',
      en: 'The notice is addressed to the committees of two zones as well, while the tasks name counties and districts only.',
    },
    readings: [
      { printed: '高新区、循环化工园区管委会', citation: opening },
      { printed: '各县(市、区)〕', citation: atTask(1) },
    ],
    taken: {
      zh: '照印出的列为责任单位，两区不加入；各县(市、区)作为一个整体，与其人民政府分列。',
      en: 'Units are listed as printed, without the zones; the counties are one group, apart from their governments.',
    },
    reason: { zh: '原文没有写明。', en: 'The text does not say.' },
  },
  {
    id: 'cluster-in-two-words',
    touches: ['operation-cluster', 'high-tech-zone-cluster'],
    about: {
      zh: '第（三）部分标题作“聚集区”，任务20作“集聚区”；而该部分三项任务都没有再提到它。',
      en: 'The heading of section （三） and task 20 write the word for cluster in two ways, and the three tasks of that section never mention it again.',
    },
    readings: [
      { printed: '知识产权运营服务聚集区', citation: at('二', '（三）') },
      { printed: '知识产权运营服务集聚区', citation: atTask(20) },
    ],
    taken: {
      zh: '标题照录；机构取任务20的写法。',
      en: 'The heading is kept; the body is named as in task 20.',
    },
    reason: { zh: '任务20写出全称。', en: 'Task 20 gives the name in full.' },
  },
  {
    id: 'commitment-to-try-or-to-strive',
    touches: ['leading-enterprises', 'certified-enterprises-added', 'model-enterprises-of-use'],
    about: {
      zh: '任务18一段印了两次“力争”，第二次之后还有一项没有承诺用语。',
      en: 'Task 18 prints the word for striving twice, and one more item follows the second without a word of its own.',
    },
    readings: [
      { printed: '力争打造一批', citation: atTask(18) },
      { printed: '力争新增100家企业通过认证', citation: atTask(18) },
      { printed: '打造一批知识产权运用标杆企业', citation: atTask(18) },
    ],
    taken: {
      zh: '“力争”管到同句末项，三项都记为争取性目标。',
      en: 'Striving reaches the last item of its sentence; all three are aspirational.',
    },
    reason: {
      zh: '同句并列，其间没有另起承诺用语。',
      en: 'They stand side by side with no other word between.',
    },
  },
  {
    id: 'dashes-in-the-title',
    touches: ['strong-ip-city'],
    about: {
      zh: '题名中的年份连接号，网页标题和正文题名用长横，印发通知用短横；另有题名分两行。',
      en: 'The years of the title are joined by a long dash on the page and above the text, and by a short one in the notice; the title also breaks into two lines.',
    },
    readings: [
      { printed: '(2022—2025年)', citation: opening },
      { printed: '(2022-2025年)', citation: opening },
    ],
    taken: { zh: '取正文题名的长横，连成一行。', en: 'The long dash of the text, in one line.' },
    reason: { zh: '同一文件，仅排印不同。', en: 'One document, printed in two ways.' },
  },
  {
    id: 'doubled-bracket-and-stray-comma',
    touches: ['credit-punishment', 'publicity-safeguard'],
    about: {
      zh: '任务9末尾的括号多印一个；第三章第（四）节标题中间多一个逗号，应为“加大宣传力度”。',
      en: 'The bracket at the end of task 9 is doubled, and a comma stands within the heading of 三（四）.',
    },
    readings: [
      { printed: '〔〔牵头单位', citation: atTask(9) },
      { printed: '加大宣传力,度', citation: safeguard.publicity },
    ],
    taken: {
      zh: '括号按一个处理；标题照录，文意按去掉逗号理解。',
      en: 'Read as one bracket; the heading is kept as printed and understood without the comma.',
    },
    reason: { zh: '前后文意清楚。', en: 'The sense is clear.' },
  },
  {
    id: 'slogan-with-numbers',
    touches: ['partner-campaign'],
    about: {
      zh: '“百校千企”带有数目，但没有写要有一百所学校、一千家企业参加。',
      en: 'The name of the partner campaign speaks of a hundred schools and a thousand enterprises, without asking for so many.',
    },
    readings: [{ printed: '“百校千企”协同创新伙伴行动', citation: atTask(15) }],
    taken: { zh: '作为名称，不设数量目标。', en: 'A name, not a target.' },
    reason: { zh: '四字为行动的名号。', en: 'The four characters are what the campaign is called.' },
  },
];
