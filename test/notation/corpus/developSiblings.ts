import type { CorpusEntry } from './corpusEntry.js';
import { cell, fourteenth, lowerCell, lowerRow, row } from './periods.js';
import {
  additions,
  aspirational,
  coverage,
  cumulative,
  doubtful,
  either,
  everyYear,
  from,
  fullCoverage,
  growth,
  level,
  maintain,
  milestone,
  multiple,
  netChange,
  not,
  printedIn,
  qualitative,
  rank,
  recurring,
  relative,
  structure,
  trend,
  unset,
} from './reading.js';

const farming = printedIn('style of a county 农业农村现代化 plan', fourteenth);
const water = printedIn('style of a provincial 水安全保障 plan', fourteenth);
const environment = printedIn('style of a municipal 生态环境保护 plan', fourteenth);
const health = printedIn('style of a provincial 卫生健康 plan', fourteenth);
const education = printedIn('style of a county 教育发展 plan', fourteenth);
const culture = printedIn('style of a municipal 文化旅游 plan', fourteenth);
const industry = printedIn('style of a municipal 制造业高质量发展 plan', fourteenth);
const digital = printedIn('style of a provincial 数字经济 plan', fourteenth);
const civil = printedIn('style of a municipal 民政事业 plan', fourteenth);
const safety = printedIn('style of a provincial 应急管理 plan', fourteenth);
const economy = printedIn('style of a county 国民经济和社会发展 outline', fourteenth);
const property = printedIn('style of a municipal 知识产权 plan', fourteenth);
const service = printedIn('style of a municipal 营商环境 action plan', fourteenth);
const marks = printedIn('style of a table of marks for an assessment', fourteenth);

/** Siblings of what the parts that were blind showed: other verbs, units, orders and fields of the same families. */
export const developSiblingsCorpus: readonly CorpusEntry[] = [
  // 累计 and 每年 go for every deed of a list, and end where a comma brings a verb of its own.
  property('累计服务中小微企业2000家次、化解纠纷500件', [
    cumulative('gte?', 2000, '家次'),
    cumulative('gte?', 500, '件'),
  ]),
  property('累计引进高层次人才300人、培养技能人才2万人', [
    cumulative('gte?', 300, '人'),
    cumulative('gte?', 2, '万人'),
  ]),
  industry('每年实施科技项目20项、转化成果10项，建成中试基地5个', [
    everyYear('gte?', 20, '项'),
    everyYear('gte?', 10, '项'),
    level('gte?', 5, '个'),
  ]),
  industry('年均培育高企50家、科技型中小企业100家', [
    everyYear('gte?', 50, '家', { basis: 'average' }),
    everyYear('gte?', 100, '家', { basis: 'average' }),
  ]),
  farming('新建高标准农田30万亩、改造提升20万亩', [
    additions('gte?', 30, '万亩'),
    additions('gte?', 20, '万亩'),
  ]),
  industry('新认证绿色工厂20家', additions('gte?', 20, '家')),
  property('服务企业数超过500家', level('gt', 500, '家')),
  civil('培训人数达到5000人', level('gte?', 5000, '人')),
  property('荣获中国专利奖20项', either(additions('gte?', 20, '项'), level('gte?', 20, '项'))),

  // A share of a limit, of an earlier figure, of something named.
  service('审批时限压缩至法定时限的50%以内', multiple('lte', 0.5, { of: { type: 'named' } })),
  service('平均办理时长压缩至原来的一半以内', multiple('lte', 0.5, { of: { type: 'baseline' } })),
  industry('单位产品能耗降至2020年的90%', multiple('lte?', 0.9, { of: { type: 'period', period: '2020' } })),
  water(
    '万元GDP用水量下降到2020年水平的85%以下',
    multiple('lte', 0.85, { of: { type: 'period', period: '2020' } }),
  ),
  environment(
    '由2020年的12%提高到2025年的18%',
    from({ value: 12, unit: '%', period: '2020' }, level('gte?', 18, '%', { by: '2025' })),
  ),
  civil(
    '特困供养标准不低于低保标准的1.3倍',
    either(
      relative('gte', { name: '低保标准', statistic: 'value' }, { factor: 1.3 }),
      multiple('gte', 1.3, { of: { type: 'named' } }),
    ),
  ),
  economy(
    '人均地区生产总值达到全国平均水平的90%',
    relative('gte?', { statistic: 'average' }, { factor: 0.9 }),
  ),

  // A volume of a year that is to be reached by the end.
  industry('年产值突破500亿元', level('gt', 500, '亿元')),
  environment('年发电量达到50亿千瓦时', level('gte?', 50, '亿千瓦时')),

  // Beside the year before.
  environment('能耗强度不高于上年', trend({ direction: 'falling', strict: false, against: 'previousYear' })),
  safety('事故起数低于上年', trend({ direction: 'falling', strict: true, against: 'previousYear' })),
  education('财政教育投入不低于上年水平', trend({ strict: false, against: 'previousYear' })),
  farming('耕地面积只增不减', maintain('gte', null)),
  environment('碳排放强度只降不升', either(maintain('lte', null), trend({ direction: 'falling' }))),

  // None at all.
  safety('重特大事故零发生', level('lte?', 0)),
  safety('较大以上事故为零', level('lte?', 0)),
  economy('确保不发生系统性金融风险', level('lte?', 0, undefined, { commitment: { strength: 'firm' } })),
  civil('城镇零就业家庭动态为零', level('lte?', 0)),

  // Done once a period, told in a single character.
  marks('实行周调度、月通报、季评比', [recurring(null), recurring('monthly'), recurring('quarterly')]),
  marks('坚持一月一调度、一季一通报', [recurring('monthly'), recurring('quarterly')]),
  marks('每半年开展一次评估', recurring('halfYearly')),

  // Rules of marking.
  marks('评分90分及以上为优秀，80—89分为良好', not(['threshold', 'name'])),
  marks('考核得分在90分以上的为优秀', not(['threshold', 'name'])),
  marks('每增加1家加2分，最高加10分', not(['threshold', 'name'])),
  marks('完成率低于60%的不得分', not(['threshold', 'name'])),
  marks('按完成比例计分', not(['threshold', 'name'])),

  // Things of a size, and circles of minutes.
  civil('3岁以下婴幼儿托位数', not(['threshold', 'name'])),
  farming('500亩以上坝区', not(['threshold', 'name'])),
  marks('60分以下的村清零', either(not(['threshold', 'name']), level('lte?', 0))),
  industry('5000人以上产业园3个', level('gte?', 3, '个')),
  industry('1000万元以上项目50个', level('gte?', 50, '个')),
  civil('15分钟便民生活圈覆盖率达到90%', coverage('gte?', 90)),
  civil('建成30分钟公共文化服务圈', milestone()),

  // Slogans.
  industry('“三个一百”工程', not('name')),
  farming('“千村示范、万村整治”工程', not('name')),
  farming(
    '打造“一县一品”',
    either(milestone(), qualitative('positioning'), qualitative('state'), not('name')),
  ),
  industry(
    '打造“1+3+N”产业体系',
    structure([
      [null, 1],
      [null, 3],
      [null, null],
    ]),
  ),

  // Parts of many.
  health('半数以上县（市）建成国家卫生县城', either(coverage('gte', 50), level('gte', 50, '%'))),
  industry('九成以上规上企业建立研发机构', either(coverage('gte', 90), level('gte', 90, '%'))),
  farming('实现村村通动力电', either(fullCoverage(), milestone())),

  // 分别.
  economy('公路、铁路总里程分别超过2万公里和1000公里', [level('gt', 2, '万公里'), level('gt', 1000, '公里')]),
  health('婴儿死亡率、5岁以下儿童死亡率分别控制在5‰和6‰以内', [level('lte', 5, '‰'), level('lte', 6, '‰')]),
  economy('到2023年、2025年，城镇化率分别达到62%、65%', [
    level('gte?', 62, '%', { by: '2023' }),
    level('gte?', 65, '%', { by: '2025' }),
  ]),
  economy('城镇和农村居民人均可支配收入年均分别增长6.5%和7.5%', [
    growth('averageAnnual', 'gte?', 6.5),
    growth('averageAnnual', 'gte?', 7.5),
  ]),

  // Another measure behind a growth.
  culture('旅游总收入年均增长12%，力争突破1000亿元', [
    growth('averageAnnual', 'gte?', 12),
    level('gt', 1000, '亿元', aspirational),
  ]),
  digital('数字化普及率提高5个百分点，力争达到80%', [
    netChange('gte?', 5, '百分点'),
    level('gte?', 80, '%', aspirational),
  ]),

  // Beside others.
  economy('研发投入强度高于全省1个百分点', relative('gt', { name: '全省' }, { offset: 1 })),
  industry(
    '规上工业增加值增速高于全省平均水平2个百分点以上',
    relative('gte', { statistic: 'average' }, { offset: 2 }),
  ),
  industry('技改投资增速快于工业投资增速', relative('gt', { statistic: 'growthRate' })),
  service('平均响应时间小于30秒', level('lt', 30, '秒')),
  economy('跻身全国百强县前50名', rank(50)),

  // Remarks in brackets.
  environment(
    '8.5（年均）',
    either(everyYear('gte?', 8.5, '%', { basis: 'average' }), growth('averageAnnual', 'gte?', 8.5)),
    row('数字经济增加值增速', '%'),
  ),
  digital('500（五年累计）', cumulative('gte?', 500, '个'), row('新建项目', '个')),
  environment('单位GDP能耗降低（%）〔13.5〕', growth('total', 'lte?', -13.5)),
  property('每万人口发明专利拥有量（件）12', level('gte?', 12, '件')),
  property('质押融资额20亿元（年均增长15%）', [
    level('gte?', 20, '亿元'),
    growth('averageAnnual', 'gte?', 15),
  ]),
  health('35②', level('gte?', 35, '%'), row('居民健康素养水平', '%')),

  // Names that look like something else.
  industry('规上工业企业研发投入占营业收入比重达到1.8%', level('gte?', 1.8, '%')),
  economy('人口自然增长率保持在3‰左右', either(maintain('approx', 3, '‰'), level('approx', 3, '‰'))),
  service('政府采购节约率保持在10%左右', maintain('approx', 10, '%')),
  safety('万人警力达到15人', level('gte?', 15, '人')),
  digital('总算力达到10EFLOPS', level('gte?', 10, 'EFLOPS')),
  safety('消防救援人员占总人口的万分之三', level(['gte', 'eq'], 0.03, '%')),
  culture('每年举办展览10期以上、培训学员1000人次', [
    everyYear('gte', 10, '期'),
    everyYear('gte?', 1000, '人次'),
  ]),
  education('通过3—5年努力，高中阶段毛入学率达到95%', level('gte?', 95, '%')),
  safety('防洪标准达到50年一遇', either(level('gte?', 50, '年一遇'), level('gte?', 50, '年'))),
  safety('地震监测能力达到2.0级', level(['gte', 'lte'], 2, '级')),
  culture('图书馆、文化馆达到国家一级馆标准', either(qualitative('state'), milestone())),

  // Delegated, deferred, lost.
  economy('按国家政策执行', unset(['delegated', 'deferred']), { ...cell }),
  economy('视财力情况确定', unset('deferred'), { ...cell }),
  economy('达到 %', doubtful(unset('unreadable'), { targets: [] }), { ...cell }),
  economy('■85', doubtful(unset('unreadable'), { targets: [] }), { ...cell }),
  economy('#VALUE!', doubtful(unset('unreadable'), { targets: [] }), { ...lowerCell }),
  economy('12，，5', doubtful(unset('unreadable'), { targets: [] }, level('gte?', 12.5)), { ...cell }),

  // What cannot be placed is told.
  industry('前三季度完成80%', doubtful(level('gte?', 80, '%'))),
  property(
    '每件发明专利资助不超过5000元',
    doubtful(additions('lte', 5000, '元'), level('lte', 5000, '元'), not('threshold')),
  ),
  farming('第一年20个，第二年30个', doubtful([level('gte?', 20, '个'), level('gte?', 30, '个')])),

  // Lists that end, and verbs that hold on.
  property('每年新增知识产权贯标企业不少于20家，到2025年累计达到100家', [
    everyYear('gte', 20, '家'),
    cumulative('gte?', 100, '家'),
  ]),
  property(
    '每年组织知识产权培训10场次以上，培训2000人次',
    doubtful(
      [everyYear('gte', 10, '场次'), additions('gte?', 2000, '人次')],
      [everyYear('gte', 10, '场次'), everyYear('gte?', 2000, '人次')],
    ),
  ),
  property('围绕重点产业，每年开展专利导航项目不少于5个', everyYear('gte', 5, '个')),
  farming('培训高素质农民每年1万人', everyYear('gte?', 1, '万人')),
  farming('新增国家级科技小院2家、省级5家、市级10家', [
    additions('gte?', 2, '家'),
    additions('gte?', 5, '家'),
    additions('gte?', 10, '家'),
  ]),
  economy('城镇新增就业5500人，城镇调查失业率控制在5.5%以内', [
    additions('gte?', 5500, '人'),
    level('lte', 5.5, '%'),
  ]),
  civil('城市社区综合服务设施覆盖率100%、农村社区80%', [coverage('gte?', 100), coverage('gte?', 80)]),
  economy('引进亿元以上项目50个，其中10亿元以上5个', [
    additions('gte?', 50, '个'),
    additions('gte?', 5, '个'),
  ]),
  environment('单位GDP能耗较2020年下降15%、力争16%', [
    growth('total', 'lte?', -15, { from: '2020' }),
    growth('total', 'lte?', -16, { from: '2020', ...aspirational }),
  ]),

  // Sizes, classes and distances inside names.
  civil('公园绿地500米服务半径覆盖率达到90%', coverage('gte?', 90)),
  civil('公交站点500米覆盖率100%', coverage('gte?', 100)),
  industry('千亿级产业3个，五百亿级产业5个', [level('gte?', 3, '个'), level('gte?', 5, '个')]),
  industry('年主营业务收入超百亿元企业5户', level('gte?', 5, '户')),
  industry('前5家企业市场份额达到35%', level('gte?', 35, '%')),
  health('二级以上公立医院中设置中医临床科室比例90%', level('gte?', 90, '%')),
  health('人均基本公共卫生服务经费不低于84元', level('gte', 84, '元')),
  economy('担保放大倍数不低于5倍', level('gte', 5, '倍')),
  health('70%以上的县级医院达到三级医院医疗服务能力', coverage('gte', 70)),
  safety('24小时晴雨预报准确率提高到88%', level('gte?', 88, '%')),
  civil('12345热线办结率95%', level('gte?', 95, '%')),
  industry('装机容量达到7000万千瓦左右', level('approx', 7000, '万千瓦')),

  // Cells.
  economy('10', everyYear('gte?', 10, '万人', { basis: 'average' }), row('年均新增就业', '万人')),
  economy(
    '50（2023年）/60（2025年）',
    [level('gte?', 50, '%', { by: '2023' }), level('gte?', 60, '%', { by: '2025' })],
    row('电子证照应用率', '%'),
  ),
  economy(
    '2023年50，2024年55，2025年60',
    [
      level('gte?', 50, '%', { by: '2023' }),
      level('gte?', 55, '%', { by: '2024' }),
      level('gte?', 60, '%', { by: '2025' }),
    ],
    row('电子证照应用率', '%'),
  ),
  civil(
    '5年20000套',
    doubtful(cumulative('gte?', 20000, '套'), level('gte?', 20000, '套')),
    row('保障性租赁住房', '套'),
  ),
  environment('-5%', doubtful(level('gte?', -5, '%'), growth('unstated', 'lte?', -5), unset('unreadable')), {
    ...cell,
  }),
  environment('<35', level('lt', 35, '微克/立方米'), lowerRow('PM2.5年均浓度', '微克/立方米')),
  industry(
    '2.8左右，力争达到3',
    [level('approx', 2.8, '%'), level('gte?', 3, '%', aspirational)],
    row('研发经费投入强度', '%'),
  ),
  environment('≥465', level('gte', 465, '万公顷'), row('耕地保有量', '万公顷')),
  environment('完成省下达目标任务', unset('delegated'), { ...cell }),
  service('1500↑', level('gte', 1500), { ...cell }),
  industry('应保尽保', fullCoverage(), { ...cell }),
  industry('开工建设', milestone(), { ...cell }),
  industry('4次/年', either(everyYear('gte?', 4, '次'), recurring('annual')), { ...cell }),

  // Several fields, plainly printed.
  farming('水稻亩产超600公斤', level('gt', 600, '公斤')),
  farming('化肥农药施用量实现负增长', growth('unstated', 'lt?', 0)),
  farming('农产品加工业产值与农业总产值之比达到2.8:1', level('gte?', 2.8, '∶1')),
  water('农田灌溉水有效利用系数提高到0.58以上', level('gte', 0.58)),
  health('孕产妇死亡率下降到14.5/10万，婴儿死亡率下降到5.2‰', [
    level('lte?', 14.5, '/10万'),
    level('lte?', 5.2, '‰'),
  ]),
  culture('公共图书馆年流通人次达到200万', level('gte?', 2000000)),
  digital('平均响应时延低于10毫秒', level('lt', 10, '毫秒')),
  economy('城乡居民收入比缩小到1.9:1', level('lte?', 1.9, '∶1')),
  economy(
    '三次产业结构调整为8:42:50',
    doubtful(
      unset('unreadable'),
      structure([
        [null, 8],
        [null, 42],
        [null, 50],
      ]),
      qualitative('state'),
    ),
  ),
  economy('全省第5', rank(5)),
  safety('较大及以上事故起数下降15%', growth('unstated', 'lte?', -15)),
  education('班额控制在45人以内', level('lte', 45, '人')),

  // What is no target, or sets none.
  property('1.知识产权创造质量提升工程', not('name')),
  property('第一章 发展基础', not('name')),
  economy('由各县（市、区）自行确定', unset('deferred'), { ...cell }),
  economy('省统筹', unset('delegated'), { ...cell }),
  economy('不纳入考核', unset(['empty', 'deferred']), { ...cell }),
  economy('—（未统计）', unset('empty'), { ...cell }),
  industry('三名两标', not('name')),

  // Places and others.
  economy('保持全省先进位次', rank(null, { hold: true })),
  economy('城市创新能力排名进入全国50强', rank(50)),
  economy('农民收入增长快于城镇居民', relative('gt', { statistic: 'growthRate' })),
  digital('投资增速高于全部投资增速5个百分点', relative('gt', { statistic: 'growthRate' }, { offset: 5 })),
  digital('数据要素市场规模年均复合增速超过25%', growth('averageAnnual', 'gt', 25)),
  industry('新增高新技术企业100家，总量突破800家', [additions('gte?', 100, '家'), level('gt', 800, '家')]),
  digital('核心产业规模超百亿，带动相关产业规模超千亿', [level('gt', 1e10), level('gt', 1e11)]),
  farming('油料产量稳定在10万吨以上，力争12万吨', [
    maintain('gte', 10, '万吨'),
    maintain('gte?', 12, '万吨', aspirational),
  ]),
];
