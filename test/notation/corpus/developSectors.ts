import { average, by2023, delegated, inEach, list, made, wholePeriod } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, lowerRow, row } from './periods.js';
import {
  additions,
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
  printedIn,
  rank,
  relative,
  trend,
} from './reading.js';

const plan = printedIn('style of a “十四五” sector plan', fourteenth);
const grown = ['averageAnnual', 'yearOnYear'] as const;

/** What sector plans and the tables of their indicators print: health, schools, transport, water, energy. */
export const developSectorsCorpus: readonly CorpusEntry[] = [
  // However a bound is denied, it is a bound.
  plan('街区建筑密度不应大于40%', level('lte', 40, '%', { name: '街区建筑密度' })),
  plan('城市道路绿地率不宜低于20%', level('gte', 20, '%', { name: '城市道路绿地率' })),
  plan('班额不能超过45人', level('lte', 45, '人', { name: '班额' })),
  plan('生均校舍面积不可少于8平方米', level('gte', 8, '平方米', { name: '生均校舍面积' })),
  plan('危险废物贮存期限不允许超过1年', level('lte', 1, '年')),
  plan('地下水开采量严禁突破6亿立方米', level('lte', 6, '亿立方米')),
  plan('科技支出不得低于上年', trend({ direction: 'rising', strict: false, against: 'previousYear' })),
  plan('信访总量不应高于上年', trend({ direction: 'falling', strict: false, against: 'previousYear' })),
  plan('教师工资水平不得低于当地公务员平均水平', relative('gte', average)),
  plan('病区每床净使用面积不应小于6平方米，床间距不宜小于0.8米', [
    level('gte', 6, '平方米'),
    level('gte', 0.8, '米'),
  ]),

  // What is measured of new things, or of what is done, is a level; a time may be a part of its name.
  plan('1.3', level('lte?', 1.3), lowerRow('新建数据中心PUE值')),
  plan('8', level('lte?', 8, '工作日'), lowerRow('新开工项目审批时限', '工作日')),
  plan('新增用地亩均税收达到25万元', level('gte?', 25, '万元')),
  plan('灾害预警发布时间短于15分钟', level('lt', 15, '分钟')),
  plan('热线20秒接通率达到92%', level('gte?', 92, '%', { name: '热线20秒接通率' })),
  plan('报警30秒响应率保持在98%以上', maintain('gte', 98, '%')),
  plan('固定宽带达到千兆的用户占比达到40%', level('gte?', 40, '%')),

  // What a change starts from stands in front of 基础上.
  plan(
    '公路网密度在2020年95公里/百平方公里的基础上提高10公里/百平方公里',
    from({ value: 95, period: '2020' }, netChange('gte?', 10, '公里/百平方公里', { from: '2020' })),
  ),
  plan(
    '林草覆盖率在2020年46%的基础上提高2个百分点以上',
    from({ value: 46, unit: '%', period: '2020' }, netChange('gte', 2, '百分点', { from: '2020' })),
  ),
  plan(
    '单位产值水耗在2020年30立方米基础上下降16%',
    from({ value: 30, unit: '立方米', period: '2020' }, growth('total', 'lte?', -16, { from: '2020' })),
  ),
  plan(
    '规上服务业企业在2020年150家的基础上力争翻一番',
    from({ value: 150, unit: '家', period: '2020' }, multiple('gte?', 2)),
  ),
  plan(
    '人均期望寿命在78.5岁的基础上提高1岁',
    from({ value: 78.5, unit: '岁' }, netChange('gte?', 1, '岁', { name: '人均期望寿命' })),
  ),

  // Which of them are meant, by when they were built.
  plan('改造1995年前建成的住宅8000套', list(made('gte?', 8000, '套'))),
  plan('更换2012年以前安装的水表3万只', either(additions('gte?', 3, '万只'), level('gte?', 3, '万只'))),
  plan('2005年底前建成的供热管网全部完成更新', milestone()),
  plan('淘汰2010年前登记的营运柴油货车900辆', either(additions('gte?', 900, '辆'), level('gte?', 900, '辆'))),
  plan('改造2008年前修建的桥梁30座，新建桥梁6座', list(made('gte?', 30, '座'), [additions('gte?', 6, '座')])),

  // Of each of them: carried to what goes on about the same, and named in full.
  plan('每个街道至少建成1个党群服务中心，至少配备2名专职社工', [
    level('gte', 1, '个', inEach('每个街道')),
    level('gte', 2, '名', inEach('每个街道')),
  ]),
  plan('每所高中配备不少于3名心理教师，其中专职不少于1名', [
    level('gte', 3, '名', inEach('每所高中')),
    level('gte', 1, '名', inEach('每所高中')),
  ]),
  plan(
    '每个村卫生室至少配备1名执业医师',
    level('gte', 1, '名', { ...inEach('每个村卫生室'), name: '执业医师' }),
  ),
  plan(
    '每个市辖区至少设置1所精神专科医院',
    level('gte', 1, '所', { ...inEach('每个市辖区'), name: '精神专科医院' }),
  ),
  plan(
    '培训养老护理员8000人，每家养老机构至少2名',
    list(made('gte?', 8000, '人'), made('gte', 2, '名', inEach('每家养老机构'))),
  ),
  plan('每10万人口至少配备1辆救护车', level('gte', 1, '辆', { ...inEach('每10万人口'), name: '救护车' })),
  plan('骨干教师交流比例每年不低于20%，校长不低于10%', [
    everyYear('gte', 20, '%'),
    everyYear('gte', 10, '%'),
  ]),

  // 或: either will do.
  plan(
    '再生水利用率达到25%，或比2020年提高8个百分点',
    doubtful([level('gte?', 25, '%'), netChange('gte?', 8, '百分点', { from: '2020' })]),
  ),
  plan(
    '60或较2020年提高10个百分点',
    doubtful([level('gte?', 60, '%'), netChange('gte?', 10, '百分点', { from: '2020' })]),
    row('污泥无害化处置率', '%'),
  ),
  plan('年降低率4%', growth([...grown, 'unstated'], 'gte?', 4), lowerRow('万元产值能耗', '吨标准煤')),

  // A row that is named for a change.
  plan('2', netChange('gte?', 2, '岁'), row('平均预期寿命提高', '岁')),
  plan('5', netChange('gte?', 5, '百分点'), row('高等教育毛入学率提高', '百分点')),
  plan('〔12〕', netChange('gte?', 12, '万吨'), row('粮食产量增加', '万吨')),
  plan('40', growth(wholePeriod, 'gte?', 40), row('企业开办时间压缩', '%')),
  plan('60', growth(wholePeriod, 'gte?', 60), row('压减审批环节', '%')),
  plan(
    '城镇6.5；农村9',
    [growth('averageAnnual', 'gte?', 6.5), growth('averageAnnual', 'gte?', 9)],
    row('人均消费支出年均增长', '%'),
  ),
  plan(
    '化学需氧量8、氨氮10',
    [growth(wholePeriod, 'gte?', 8), growth(wholePeriod, 'gte?', 10)],
    row('主要水污染物排放量减少', '%'),
  ),
  plan(
    '公办600；民办400',
    [additions('gte?', 600, '个'), additions('gte?', 400, '个')],
    row('新增托位数', '个'),
  ),
  plan(
    '20',
    either(additions('gte?', 20, '万人'), cumulative('gte?', 20, '万人')),
    row('五年新增城乡就业人数', '万人'),
  ),

  // Signs in front of words or of a change, and remarks of when.
  plan('≥GDP增速', relative('gte', { statistic: 'growthRate' }), row('农村居民收入增长', '%')),
  plan('＞全国平均水平', relative('gt', average), row('居民健康素养水平', '%')),
  plan('+3', netChange('gte?', 3, '个'), row('国家级园区', '个')),
  plan('95（每年）', everyYear('gte?', 95, '%'), row('低保对象应保覆盖率', '%')),
  plan('100%（2023年底前）', level('gte?', 100, '%', by2023), row('乡镇应急站建成率', '%')),
  plan(
    '900[比“十三五”增长15%]',
    [level('gte?', 900, '亿元'), growth('total', 'gte?', 15)],
    row('水利投资', '亿元'),
  ),

  // What is said of a row is no name of it.
  plan('应检尽检', fullCoverage(), row('重点人群筛查')),
  plan('前15', rank(15), row('综合实力全国排名')),
  plan('只降不升', maintain('lte', null), lowerRow('火灾死亡人数', '人')),
  plan('按省下达指标执行', delegated, row('耕地保有量', '万亩')),

  // Two goals side by side.
  plan('基本农田面积只增不减、基本农田质量只升不降', [maintain('gte', null), maintain('gte', null)]),
  plan('养老服务设施覆盖全部街道和80%以上的行政村', [fullCoverage(), coverage('gte', 80)]),
  plan('快递服务覆盖所有乡镇、95%以上的建制村', [fullCoverage(), coverage('gte', 95)]),
  plan('新建公共停车场20座、充电站30座，总数达到200座', [
    additions('gte?', 20, '座'),
    additions('gte?', 30, '座'),
    level('gte?', 200, '座', { name: ['总数'] }),
  ]),
  plan('数字经济核心产业增加值年均增速达到12%，突破800亿元', [
    growth('averageAnnual', 'gte?', 12),
    level('gt', 800, '亿元', { name: '数字经济核心产业增加值' }),
  ]),

  plan('新建敬老院、福利院各3所', [additions('gte?', 3, '所'), additions('gte?', 3, '所')]),
  plan('每个县建成博物馆、非遗馆各1座', [
    level('gte?', 1, '座', inEach('每个县')),
    level('gte?', 1, '座', inEach('每个县')),
  ]),
  plan('居民、游客满意度各提高3个百分点', [netChange('gte?', 3, '百分点'), netChange('gte?', 3, '百分点')]),
  plan('电话普及率、互联网普及率和5G用户普及率分别达到99%、80%和60%', [
    level('gte?', 99, '%', { name: '电话普及率' }),
    level('gte?', 80, '%', { name: '互联网普及率' }),
    level('gte?', 60, '%', { name: '5G用户普及率' }),
  ]),
  plan('幼儿园入园率、小学参与率与初中巩固率分别达到95%、99%和97%', [
    level('gte?', 95, '%', { name: '幼儿园入园率' }),
    level('gte?', 99, '%', { name: '小学参与率' }),
    level('gte?', 97, '%', { name: '初中巩固率' }),
  ]),

  // The size of what is done away with, done for all, or counted is no goal of its own.
  plan('9万吨/年以下煤矿全部关闭', milestone()),
  plan('运行超过15年的燃气锅炉全部更新', milestone()),
  plan('月收入2000元以下家庭应保尽保', fullCoverage()),
  plan('建成日处理能力600吨的焚烧厂2座', level('gte?', 2, '座')),
  plan('淘汰国三及以下营运柴油货车8000辆', list(made('gte?', 8000, '辆'))),
  plan('打造年接待收入超5亿元的旅游名镇6个', level('gte?', 6, '个')),

  // How long it may take, and among how many.
  plan('县城到市区1小时可达', level('lte?', 1, '小时')),
  plan('平均候车时间10分钟', level('lte?', 10, '分钟')),
  plan('新建体育馆4座，每万人拥有体育场地25个', [additions('gte?', 4, '座'), level('gte?', 25, '个')]),
  plan('70%以上的建制村建有文化礼堂', coverage('gte', 70)),

  // A share of what others get, and changes over so many years.
  plan('农村特困供养标准不低于城市的85%', relative('gte', { statistic: 'value' }, { factor: 0.85 })),
  plan('最低生活保障标准不低于最低工资标准的50%', relative('gte', { statistic: 'value' }, { factor: 0.5 })),
  plan('农膜使用量五年减少8%', growth('total', 'lte?', -8)),
  plan('新增耕地5万亩', additions('gte?', 5, '万亩')),
];
