import type { Choices } from './choices.js';
import { added, inEach, list, made, past, sinceBase } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fifteenth, fourteenth, thirteenth, yearOf, yearsOf } from './periods.js';
import {
  additions,
  cumulative,
  doubtful,
  either,
  fullCoverage,
  growth,
  level,
  milestone,
  multiple,
  printedIn,
  qualitative,
  rank,
  recurring,
  relative,
} from './reading.js';
import { openCount } from './words.js';

const plan = printedIn('style of a plan of a county', fourteenth);
const later = printedIn('style of a “十五五” plan of a city', fifteenth);
const former = printedIn('style of a “十三五” plan of a city', thirteenth);
const year = printedIn('style of a breakdown of tasks for 2024', yearOf(2024));
const report = printedIn('style of a report for 2023', yearOf(2023));
const long = printedIn('style of a plan for 2021–2030', yearsOf(2021, 2030));

const asFast = (name: string, measured?: string) =>
  relative(
    ['approx', 'eq', 'gte'],
    { name, statistic: 'growthRate' },
    measured === undefined ? {} : { name: measured },
  );
const doubted = (choices: Choices) => ({ ...list(choices), mustHaveFinding: true }) as const;

/** What cities, counties and sectors print in reports, tasks of a year and lists of works for the people. */
export const developSixthCorpus: readonly CorpusEntry[] = [
  // One sign counts, and the word behind it begins like a longer unit.
  plan('建成20个人居环境示范村', list([level('gte?', 20, '个', { name: '人居环境示范村' })])),
  plan('培育5个人工智能企业', list(made('gte?', 5, '个'))),
  plan('新增2个人工湿地', additions('gte?', 2, '个', { name: '人工湿地' })),
  plan('建设4个人行天桥', list(made('gte?', 4, '个'))),
  plan('资助100个人', list(made('gte?', 100, '个人'))),
  plan('新建5个体检中心', additions('gte?', 5, '个', { name: '体检中心' })),
  plan('建成3个体育公园、5个体育馆', [
    level('gte?', 3, '个', { name: '体育公园' }),
    level('gte?', 5, '个', { name: '体育馆' }),
  ]),
  plan('新增个体户5000户', additions('gte?', 5000, '户')),
  plan('培训200名校长和教师', list(made('gte?', 200, '名'))),
  plan('培养100名企业家', list(made('gte?', 100, '名'))),
  plan('引进10名师范生', list(made('gte?', 10, '名'))),
  plan('新增10件数码产品', additions('gte?', 10, '件', { name: '数码产品' })),
  plan('新建3个月子中心', additions('gte?', 3, '个', { name: '月子中心' })),
  year('完成12项目标任务', list(made('gte?', 12, '项'))),

  // What was begun before the plan and is to be finished in it.
  year('去年开工的12个项目要全面完成', milestone()),
  year('上年结转的20个项目年内完工', milestone()),
  year('2023年开工的30个项目全部竣工', doubtful(milestone(), past)),
  year('2022年以来开工的50个项目年底前全部完工', milestone()),
  year('推动去年签约的15个项目全部开工', either(milestone(), qualitative(['state', 'direction']))),
  year('去年开工的12个项目已全面完成', past),

  // Growth that is the same as that of others, or more.
  plan('农村居民人均可支配收入与全省同步增长', asFast('全省', '农村居民人均可支配收入')),
  plan('居民收入增长与全省同步', asFast('全省', '居民收入')),
  plan('生产总值增速与全省持平', asFast('全省', '生产总值')),
  plan('力争增速与全省平均水平持平', relative('approx', { statistic: 'growthRate' })),
  plan('增幅高于全省平均水平', relative('gt', { statistic: 'growthRate' })),
  plan('财政收入与全市平均水平同步增长', asFast('全市平均水平', '财政收入')),
  plan('人均受教育年限与全国平均水平持平', relative('approx', { statistic: 'average' })),
  plan('居民收入增长与经济发展同步', relative('approx', { statistic: 'growthRate' }, { name: '居民收入' })),

  // Two places among others.
  plan(
    '园区竞争力达到全市一流、全国前列',
    doubtful([qualitative('state'), rank(null, { band: '前列', among: '全国' })]),
  ),
  plan('办学条件达到全国一流、全省第一', doubtful([qualitative('state'), rank(1, { among: '全省' })])),
  plan('营商环境全市领先、全省前列', [
    rank(null, { band: '领先', among: '全市', name: '营商环境' }),
    rank(null, { band: '前列', among: '全省' }),
  ]),
  plan('综合实力全省第一、全国前列', [
    rank(1, { among: '全省', name: '综合实力' }),
    rank(null, { band: '前列', among: '全国' }),
  ]),

  // Each of those something is done for.
  plan('为每个社区配备2名社工', list(made('gte?', 2, '名', inEach('每个社区')))),
  plan('为每所学校配备3名保安', list(made('gte?', 3, '名', inEach('每所学校')))),
  plan('在每个社区设置1个服务点', list(made('gte?', 1, '个', inEach('每个社区')))),
  plan('给每个村配备1台电脑', list(made('gte?', 1, '台', inEach('每个村')))),
  plan('建设10座污水处理站，为每个污水处理站配置2辆吸污车', [
    level('gte?', 10, '座'),
    level('gte?', 2, '辆', inEach('每个污水处理站')),
  ]),

  // An earlier plan that was outdone.
  former('新建高标准农田234万亩，超额完成“十二五”规划的200万亩目标任务', past),
  year('新增企业120家，超额完成100家的年度目标任务', past),
  year('建成5G基站1.2万个，超额完成“十四五”规划1万个的目标', past),
  year('培训5000人，超额完成市定3000人的目标任务', past),

  // Days and seasons, whose day is not printed.
  year('春节前完成投资任务的50%', doubtful(level('gte?', 50, '%'))),
  year('汛期前完成水库加固10座', doubted(made('gte?', 10, '座'))),
  year('秋季开学前新增学位2000个', doubtful(additions('gte?', 2000, '个', { name: '学位' }))),
  year('入冬前改造危房300户', doubted(made('gte?', 300, '户'))),
  year('中秋节前建成农贸市场2个', doubted(made('gte?', 2, '个'))),
  year('孕前优生健康检查率达到90%', level('gte?', 90, '%', { name: '孕前优生健康检查率' })),

  // So many of one thing, and many of another.
  plan('新建5个公园和一批口袋公园', [additions('gte?', 5, '个', { name: '公园' }), openCount]),
  plan('建成10所学校和若干幼儿园', [level('gte?', 10, '所', { name: '学校' }), openCount]),
  plan('新建20公里绿道以及一批驿站', [additions('gte?', 20, '公里', { name: '绿道' }), openCount]),
  plan('新增一批高新技术企业和20家规上企业', [openCount, additions('gte?', 20, '家', { name: '规上企业' })]),
  plan(
    '建设一批产业园、3个物流园',
    either([openCount, level('gte?', 3, '个')], [openCount, additions('gte?', 3, '个')]),
  ),

  // Policies, with deeds and numbers in their titles.
  plan('全面落实稳增长政策措施', doubtful(qualitative('state'), milestone())),
  plan('落实优化营商环境30条', doubtful(qualitative('state'), milestone())),
  plan('落实加快工业发展若干措施', doubtful(qualitative('state'), milestone())),
  plan('执行稳岗政策15条', doubtful(qualitative('state'), milestone())),
  plan('出台促进民营经济发展30条', doubtful(milestone())),
  plan('出台惠企政策10条', list(made('gte?', 10, '条'))),

  // Of what sort a thing is, and not how often something is done.
  year('建立常态化督查机制', milestone()),
  year('完成定期监测点布设', milestone()),
  year('完成困难毕业生一次性求职补贴的常态化发放', milestone()),
  year('常态化开展巡查', recurring('periodicUnstated', { frequencyPrinted: ['常态化', '常态'] })),
  year('建成常态化采样点', milestone()),

  // How much of a year's plan has been done.
  report('1—6月累计完成投资362.32亿元，占年计划投资的64.49%', past),
  report('完成投资362亿元，占年计划投资的64%', past),
  report('完成税收5.23亿元，占年度预算的55.2%', past),
  report('1—5月开工项目58个，完成投资20亿元', past),

  // Nearly twice as much.
  plan('高新技术企业接近翻一番', multiple('approx', 2, { ...sinceBase, name: '高新技术企业' })),
  plan('产值比2020年接近翻番', multiple('approx', 2, { of: { type: 'period', period: '2020' } })),
  plan('将近翻一番', multiple('approx', 2)),
  plan('总量约翻一番', multiple('approx', 2, { name: '总量' })),

  // What each gets in a year.
  later('低保标准提高到每人每年6000元', level('gte?', 6000, '元', { name: '低保标准' })),
  later('村级运转经费提高到每村每年10万元', level('gte?', 10, '万元')),
  later('救助标准不低于每人每年7200元', level('gte', 7200, '元', { name: '救助标准' })),
  later('奖励扶助标准达到每户每年1200元', level('gte?', 1200, '元')),
  later('生均公用经费不低于每生每年600元', level('gte', 600, '元', { name: '生均公用经费' })),

  // What the last of a list ends in.
  plan('化学需氧量、氨氮重点工程减排量分别达到245吨、18吨', [
    level('gte?', 245, '吨', { name: '化学需氧量重点工程减排量' }),
    level('gte?', 18, '吨', { name: '氨氮重点工程减排量' }),
  ]),
  plan('二氧化硫、氮氧化物减排量分别达到100吨、80吨', [
    level('gte?', 100, '吨', { name: '二氧化硫减排量' }),
    level('gte?', 80, '吨', { name: '氮氧化物减排量' }),
  ]),
  plan('小麦、玉米单产分别提高到400公斤、500公斤', [
    level('gte?', 400, '公斤', { name: '小麦单产' }),
    level('gte?', 500, '公斤', { name: '玉米单产' }),
  ]),
  plan('氨氮、总磷等排放总量分别控制在20吨、5吨以内', [
    level(['lte'], 20, '吨', { name: '氨氮排放总量' }),
    level('lte', 5, '吨'),
  ]),

  // Years that are not those of the plan.
  long('通过三年努力，产值突破100亿元', doubtful(level('gt', 100, '亿元', { name: '产值' }))),
  long('力争用两年时间，完成全部老旧小区改造', doubtful(milestone())),
  long('用3至5年时间，建成10个示范区', doubtful(level('gte?', 10, '个'))),
  long('计划用三年时间，新增学位1万个', doubtful(additions('gte?', 1, '万个'))),
  plan('经过五年努力，产值突破100亿元', level('gt', 100, '亿元')),
  long('计划到2025年，建成10个公园', level('gte?', 10, '个', { by: '2025' })),
  long('规划到2025年，绿地率达到40%', level('gte?', 40, '%', { by: '2025' })),

  // Two deeds, each with its count, and one thing.
  year('新增5家、培育10家龙头企业', list(added('gte?', 5, '家'), made('gte?', 10, '家'))),
  year('新建3所、改扩建5所学校', [
    additions('gte?', 3, '所', { name: '学校' }),
    additions('gte?', 5, '所', { name: '学校' }),
  ]),
  year('新建50公里、改造30公里供水管网', [
    additions('gte?', 50, '公里', { name: '供水管网' }),
    additions('gte?', 30, '公里', { name: '供水管网' }),
  ]),

  // What is covered, and who does what with a bracket.
  year('逐步推动老年食堂全覆盖', { targets: [{ ...fullCoverage(), name: '老年食堂' }] }),
  year('所有县（市）实现二甲公立医院全覆盖', { targets: [{ ...fullCoverage(), name: '二甲公立医院' }] }),
  year('实现规上工业企业数字化改造全覆盖', {
    targets: [{ ...fullCoverage(), name: '规上工业企业数字化改造' }],
  }),
  year('改（新）建农村户用厕所100万户以上', additions('gte', 100, '万户', { name: '农村户用厕所' })),
  year('开工（筹集）保障性租赁住房2万套', list(made('gte?', 2, '万套'))),

  // Names with 和, roads, and sizes of what is counted.
  year(
    '软件和信息服务业增长15%',
    growth(['unstated', 'yearOnYear'], 'gte?', 15, { name: '软件和信息服务业' }),
  ),
  year('批发和零售业增长8%', growth(['unstated', 'yearOnYear'], 'gte?', 8, { name: '批发和零售业' })),
  plan(
    '全社会研究与试验发展经费投入年均增长20%以上',
    growth('averageAnnual', 'gte', 20, { name: '全社会研究与试验发展经费投入' }),
  ),
  year('建成S203县道30公里', level('gte?', 30, '公里', { name: 'S203县道' })),
  year('推进114个5000万元以上的技改项目', list(made('gte?', 114, '个'))),
  year(
    '分别新增学位4.68万和7000个',
    doubtful([additions('gte?', 4.68, '万个'), additions('gte?', 7000, '个')]),
  ),
  year('排名前进至少2位', doubtful(rank(null, { improve: true }), cumulative('gte', 2, '位'))),
];
