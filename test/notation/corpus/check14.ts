import type { Choices, Value } from './choices.js';
import { falling, forAll, list, made, ofRange, raised, same, unstatedYear, wholePeriod } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { cell, fifteenth, fourteenth, lower, lowerCell, thirteenth, yearsOf } from './periods.js';
import {
  aspirational,
  better,
  coverage,
  either,
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  not,
  printedIn,
  qualitative,
  rank,
  recurring,
  relative,
  trend,
  unset,
  withAttribute,
} from './reading.js';

const average = { statistic: 'average' } as const;
const by2020 = { by: '2020' } as const;
const by2025 = { by: '2025' } as const;
const by2030 = { by: '2030' } as const;
const outlook2035 = { by: '2035', vision: true } as const;

type Compared = Parameters<typeof level>[0];
type More = Pick<NonNullable<Parameters<typeof made>[3]>, 'by' | 'commitment'>;

/** Something to be done or to be, which one may hold for an event, for words only, or both. */
const wordsOnly: Choices = [milestone(), { kind: 'qualitative' }];
/** 稳步提高, 逐步提升: a direction without a figure. */
const rising: Choices = [better(), trend(), { kind: 'qualitative' }];
const sinking: Choices = [trend(falling), qualitative('direction', falling)];

/** A rate of things covered or reached, which one may call a level too. */
const share = (compared: Compared, percent: Value, more: More = {}): Choices => [
  level(compared, percent, '%', more),
  coverage(compared, percent, more),
];

/** 保持在, 稳定在 a figure. */
const held = (compared: Compared, value: Value, unit?: string): Choices => [
  maintain(compared, value, unit),
  level(compared, value, unit),
];

/** A total printed for one year, such as 年用水总量. */
const ofYear = (compared: Compared, value: Value, unit?: string, more: More = {}): Choices => [
  level(compared, value, unit, more),
  everyYear(compared, value, unit, more),
];

const hefeiWater = printedIn('合肥市水利发展“十四五”规划', fourteenth);
const mianyang = printedIn('绵阳市水安全保障“十四五”规划', fourteenth);
const jiningWater = printedIn('济宁市“十四五”城乡水务发展规划', fourteenth);
const fuzhouSoil = printedIn('福州市“十四五”水土保持专项规划', fourteenth);
const chongqingEnergy = printedIn('重庆市能源发展“十四五”规划（2021—2025年）', fourteenth);
const shanghaiEnergy = printedIn('上海市能源发展“十三五”规划', thirteenth);
const shandongHealth = printedIn('山东省“十四五”卫生与健康规划（发布会）', fourteenth);
const shandongSports = printedIn('山东省体育强省建设发布会（2021年），到2025年目标', fourteenth);
const xiamenSports = printedIn('厦门市体育工作会议（2026年），“十五五”目标', fifteenth);
const plateauSports = printedIn('云南一市“十四五”全民健身设施补短板目标', fourteenth);
const quanzhou = printedIn('泉州市“十四五”保障和改善公共服务专项规划', fourteenth);
const anhuiRoads = printedIn('安徽省交通运输“十三五”发展规划', thirteenth);
const sichuanWater = printedIn('四川省“十三五”水利发展规划', thirteenth);
const haikou = printedIn('海口市国民经济和社会发展第十三个五年规划纲要（草案），教育', thirteenth);

const jiangsuSchools = printedIn('江苏一市“十四五”教育事业发展主要指标表', { ...fourteenth, ...cell });
const countryside = printedIn('乡村振兴战略规划（2018—2022年）主要指标', yearsOf(2018, 2022));

/** Targets of sector plans and their tables, collected by someone who had not seen how it reads. */
export const check14Corpus: readonly CorpusEntry[] = [
  hefeiWater('用水总量控制在34.47亿立方米以内', level('lte', 34.47, '亿立方米'), lower),
  hefeiWater(
    '万元GDP用水量下降12.5%，万元工业增加值用水量下降13%',
    [growth(wholePeriod, 'lte?', -12.5), growth(wholePeriod, 'lte?', -13)],
    lower,
  ),
  hefeiWater('农业灌溉水有效利用系数达到0.58', level('gte?', 0.58)),
  hefeiWater('水利工程新增年供水能力4亿立方米', list(raised('gte?', 4, '亿立方米'))),
  hefeiWater('农村自来水普及率达到98.5%以上', list(share('gte', 98.5))),
  hefeiWater(
    '合肥市中心城区防洪标准达到100~200年一遇',
    list([level(ofRange, { min: 100, max: 200 }), ...wordsOnly]),
  ),
  hefeiWater('“三达标一美丽”项目', not('name')),

  mianyang('2021年-2025年期间计划完成投资101.95亿元', list(made('gte?', 101.95, '亿元'))),
  mianyang('预计到“十四五”末，全市用水总量控制在21.1亿立方米以内', level('lte', 21.1, '亿立方米'), lower),
  mianyang('江河堤防达标率将达到80%', level('gte?', 80, '%')),
  mianyang(
    '灌溉水有效利用系数达到0.495，农村自来水普及率达到88%',
    list([level('gte?', 0.495)], share('gte?', 88)),
  ),

  jiningWater(
    '全市年用水总量控制在27.6亿立方米以内',
    list([...ofYear('lte', 27.6, '亿立方米'), maintain('lte', 27.6, '亿立方米')]),
    lower,
  ),
  jiningWater(
    '万元GDP用水量较2020年下降15%，万元工业增加值用水量较2020年下降12%',
    [growth(wholePeriod, 'lte?', -15), growth(wholePeriod, 'lte?', -12)],
    lower,
  ),
  jiningWater(
    '灌溉水有效利用系数提高到0.67，农村生活污水治理率达到100%',
    list([level('gte?', 0.67)], share(same, 100)),
  ),
  jiningWater('水土保持率达到92%以上，创建水利风景区15处', list(share('gte', 92), made('gte?', 15, '处'))),

  fuzhouSoil('到2025年，水土流失率控制在6.62%以内', level('lte', 6.62, '%', by2025), lower),
  fuzhouSoil('拟重点实施生态清洁小流域治理35条', list(made('gte?', 35, '条'))),
  fuzhouSoil('“十三五”期间水土流失率从2015年的7.81%下降至2020年的6.78%', not('observation'), lower),

  chongqingEnergy('到2025年，煤炭供应保障能力达到5000万吨', level('gte?', 5000, '万吨', by2025)),
  chongqingEnergy('电力装机容量达到3650万千瓦，全社会用电量达到1620亿千瓦时', [
    level('gte?', 3650, '万千瓦'),
    level('gte?', 1620, '亿千瓦时'),
  ]),
  chongqingEnergy('常规天然气、页岩气产量分别达到50亿立方米、135亿立方米', [
    level('gte?', 50, '亿立方米'),
    level('gte?', 135, '亿立方米'),
  ]),
  chongqingEnergy('可再生能源电力消纳总量责任权重达到国家下达计划指标', unset('delegated')),
  chongqingEnergy('煤炭消费比重降低至40%', level('lte?', 40, '%'), lower),
  chongqingEnergy(
    '石油消费比重保持在15%，天然气消费比重达到20%',
    list(held([...same, 'lte'], 15, '%'), [level('gte?', 20, '%')]),
  ),
  chongqingEnergy(
    '火电平均供电煤耗控制在300克标煤/千瓦时以下，电网综合线损率控制在4.8%以下',
    [level('lte', 300), level('lte', 4.8, '%')],
    lower,
  ),
  chongqingEnergy('配电网供电可靠率在99.893%以上', list(held('gte', 99.893, '%'))),
  chongqingEnergy(
    '居民人均生活用电量达900千瓦时以上；城镇居民天然气普及率达99.0%以上',
    list([level('gte', 900, '千瓦时')], share('gte', 99)),
  ),
  chongqingEnergy('到2025年，全市清洁能源装机占比达到50%', level('gte?', 50, '%', by2025)),
  chongqingEnergy('单位GDP能耗下降指标达到国家要求', list([unset('delegated'), ...wordsOnly]), lower),

  shanghaiEnergy(
    '2020年，全市能源消费总量控制在1.25亿吨标准煤以内，年均增速在1.9%左右',
    list(
      [level('lte', 1.25, '亿吨标准煤', by2020)],
      [growth('averageAnnual', 'approx', 1.9), level('approx', 1.9, '%')],
    ),
    lower,
  ),
  shanghaiEnergy(
    '煤炭消费总量实现负增长',
    list([growth([...unstatedYear, 'averageAnnual'], 'lt', 0), ...sinking]),
    lower,
  ),
  shanghaiEnergy('全社会用电量预计控制在1560亿千瓦时左右', level(['approx', 'lte'], 1560, '亿千瓦时'), lower),
  shanghaiEnergy('2020年，煤炭占一次能源消费比重下降到33%左右', level('approx', 33, '%', by2020), lower),
  shanghaiEnergy('天然气消费量增加到100亿立方米左右，占一次能源消费比重达到12%', [
    level('approx', 100, '亿立方米'),
    level('gte?', 12, '%'),
  ]),
  shanghaiEnergy(
    '非化石能源占一次能源消费比重上升到14%左右，其中本地非化石能源占一次能源消费比重上升到1.5%左右',
    [level('approx', 14, '%'), level('approx', 1.5, '%')],
  ),
  shanghaiEnergy(
    '力争中心城区及重点区域供电可靠性达到99.993%',
    forAll(2, level('gte?', 99.993, '%', aspirational)),
  ),
  shanghaiEnergy('电网负荷备用率保持在10%-15%', list(held(ofRange, { min: 10, max: 15 }, '%'))),
  shanghaiEnergy(
    '电煤、天然气、成品油等主要能源品种的储备能力达到10-15天的水平',
    forAll(3, level(ofRange, { min: 10, max: 15 }, '天')),
  ),
  shanghaiEnergy(
    '力争全市火电机组平均供电煤耗下降到296克/千瓦时左右',
    level('approx', 296, '克/千瓦时', aspirational),
    lower,
  ),
  shanghaiEnergy(
    '电网线损率下降至5.85%，天然气产销差率下降至4.7%',
    [level('lte?', 5.85, '%'), level('lte?', 4.7, '%')],
    lower,
  ),

  shandongHealth('到2025年，我省人均预期寿命将达到80岁左右', level('approx', 80, '岁', by2025)),
  shandongHealth('人均健康预期寿命稳步提高', list(rising)),
  shandongHealth('居民健康素养水平达到30%以上', level('gte', 30, '%')),
  shandongHealth(
    '孕产妇死亡率、婴儿死亡率、5岁以下儿童死亡率分别降至8.2/10万、3.3‰和4.0‰',
    [level('lte?', 8.2), level('lte?', 3.3, '‰'), level('lte?', 4, '‰')],
    lower,
  ),
  shandongHealth('我省人均预期寿命由2015年的78岁上升至2020年的79.13岁', not('observation')),

  shandongSports('到2025年，人均体育场地面积达到2.7平方米以上，经常参加体育锻炼人数比例达到42%', [
    level('gte', 2.7, '平方米', by2025),
    level('gte?', 42, '%', by2025),
  ]),
  shandongSports('参加国内外重大赛事成绩位居全国前列', rank(null)),
  shandongSports('体育产业规模达到6000亿元以上', level('gte', 6000, '亿元')),
  shandongSports('“十四五”期间，山东省体育公园的建设任务是73个', list(made('gte?', 73, '个'))),
  shandongSports(
    '到2035年，建成新时代社会主义现代化体育强省',
    list([
      { kind: 'milestone', ...outlook2035 },
      { kind: 'qualitative', ...outlook2035 },
    ]),
  ),

  xiamenSports(
    '力争到2030年，全市人均体育场地面积达4.2平方米，国民体质监测合格率达95%，每千人社会体育指导员2.5个',
    [
      level('gte?', 4.2, '平方米', { ...by2030, ...aspirational }),
      level('gte?', 95, '%', { ...by2030, ...aspirational }),
      level('gte?', 2.5, undefined, { ...by2030, ...aspirational }),
    ],
  ),
  xiamenSports('2025年厦门市新增近邻运动场132处，新开放学校场地设施6所', not('observation')),
  xiamenSports('目前厦门社区体育设施步行15分钟覆盖率95.21%', not('observation')),

  plateauSports(
    '到2025年，力争全市人均体育场地面积达2.5平方米，实现城市社区15分钟“健身圈”全覆盖',
    list(
      [level('gte?', 2.5, '平方米', { ...by2025, ...aspirational })],
      share(same, 100, { ...by2025, ...aspirational }),
    ),
  ),
  plateauSports(
    '完成1个以上全民健身冰雪场馆、1个以上综合性青少年体育实训基地、1个以上体育旅游示范基地建设',
    list(
      [...made('gte', 1, '个'), milestone()],
      [...made('gte', 1, '个'), milestone()],
      [...made('gte', 1, '个'), milestone()],
    ),
  ),
  plateauSports(
    '新建、改扩建5个体育公园、5个智能化全民健身中心、5个体育户外营地、50块以上足球场',
    list(made('gte?', 5, '个'), made('gte?', 5, '个'), made('gte?', 5, '个'), made('gte', 50, '块')),
  ),
  plateauSports(
    '到2025年，力争新增500公里“大健康”步道',
    list(raised('gte?', 500, '公里', { ...by2025, ...aspirational })),
  ),
  plateauSports('七彩云南全民健身基础设施建设工程', not('name')),

  quanzhou('实现千人均执业（助理）医师3.05人，每千人口医疗机构床位6.1张，县域内就诊率达到90%', [
    level('gte?', 3.05),
    level('gte?', 6.1),
    level('gte?', 90, '%'),
  ]),
  quanzhou(
    '推动基层文体设施100%覆盖，智慧文体服务实现率超过90%，公益性文艺演出达70000场',
    list(share(same, 100), share('gt', 90), made('gte?', 70000, '场')),
  ),
  quanzhou('全民运动健身模范县（市、区）3个以上', list(made('gte', 3, '个'))),
  quanzhou(
    '实现人均体育场地面积2.6平方米，公共体育设施免费或低收费开放率达到100%，平均每万人拥有足球场地0.9块',
    list([level('gte?', 2.6, '平方米')], share(same, 100), [level('gte?', 0.9)]),
  ),

  anhuiRoads(
    '高速公路通车里程达到5200公里，实现县县通高速',
    list([level('gte?', 5200, '公里')], [coverage(same, 100), ...wordsOnly]),
  ),
  anhuiRoads('建成一级公路2000公里', list(made('gte?', 2000, '公里'))),
  anhuiRoads('规划建设普通公路服务设施逾50个', list(made('gt', 50, '个'))),
  anhuiRoads('城区常住人口100万以上城市建成区站点500米覆盖率达到100%', list(share(same, 100))),
  anhuiRoads('到2020年，示范城市的数量不低于13个', level('gte', 13, '个', by2020)),
  anhuiRoads(
    '公共交通出行占机动车出行比例大于50%，建成区站点500米覆盖率达到90%以上',
    list([level('gt', 50, '%')], share('gte', 90)),
  ),
  anhuiRoads('到2020年新增及更换的公交车中新能源公交车比重应达到65%', level('gte?', 65, '%', by2020)),

  sichuanWater(
    '“十三五”期间，全省将完成水利投资1429亿元，同比增长近12%',
    list(made('gte?', 1429, '亿元'), [growth(unstatedYear, 'approx', 12)]),
  ),
  sichuanWater(
    '到2020年，四川将新增和恢复蓄引提水能力50亿立方米，增加有效灌面600万亩',
    list(raised('gte?', 50, '亿立方米', by2020), raised('gte?', 600, '万亩', by2020)),
  ),
  sichuanWater(
    '全省洪涝灾害年均直接经济损失占同期地区生产总值的比重控制在1.1%以内',
    list([level('lte', 1.1, '%'), everyYear('lte', 1.1, '%', { basis: ['average', 'each'] })]),
    lower,
  ),
  sichuanWater(
    '力争到2020年，全省用水总量控制在322亿立方米以下',
    level('lte', 322, '亿立方米', { ...by2020, ...aspirational }),
    lower,
  ),
  sichuanWater(
    '万元国内生产总值用水量、万元工业增加值用水量较2015年降低23%',
    forAll(2, growth(wholePeriod, 'lte?', -23)),
    lower,
  ),
  sichuanWater('全省农村自来水普及率超过75%', list(share('gt', 75))),
  sichuanWater('预计到2020年，全省重要河湖水质达标率83%以上', level('gte', 83, '%', by2020)),

  haikou('在公办幼儿园就读的幼儿人数占在园幼儿总数的比例提高到20%以上，学前三年毛入园率达到88%以上', [
    level('gte', 20, '%'),
    level('gte', 88, '%'),
  ]),
  haikou(
    '每年新建、扩建2-3所学校',
    either(everyYear(ofRange, { min: 2, max: 3 }, '所'), recurring('annual')),
  ),
  haikou('推动2所市属完全中学争创省一级中学', list([...made('gte?', 2, '所'), ...wordsOnly])),
  haikou(
    '建成2个省级职业教育改革发展示范学校、1个国家级职业教育改革发展示范学校',
    list([...made('gte?', 2, '个'), milestone()], [...made('gte?', 1, '个'), milestone()]),
  ),
  haikou(
    '三类残障儿童入学率达到全国平均偏上水平',
    list([relative(['gte', 'gt'], average), { kind: 'qualitative' }]),
  ),
  haikou('残疾儿童学龄人口入学率达到97%以上', level('gte', 97, '%')),

  jiangsuSchools('99%以上', level('gte', 99, '%'), { indicatorName: '学前教育毛入园率', unit: '%' }),
  jiangsuSchools('100%', level(same, 100, '%'), { indicatorName: '义务教育巩固率', unit: '%' }),
  jiangsuSchools('12.3年以上', level('gte', 12.3, '年'), {
    indicatorName: '劳动年龄人口平均受教育年限',
    unit: '年',
  }),
  jiangsuSchools('90%以上', level('gte', 90, '%'), { indicatorName: '省市优质幼儿园比例', unit: '%' }),
  jiangsuSchools('90%以上', list(share('gte', 90)), { indicatorName: '普惠性幼儿园覆盖率', unit: '%' }),
  jiangsuSchools('85%以上', level('gte', 85, '%'), { indicatorName: '初中标准班额比例', unit: '%' }),
  jiangsuSchools('80%', level('gte?', 80, '%'), {
    indicatorName: '三（四、五）星级融合教育优秀学校比例',
    unit: '%',
  }),
  jiangsuSchools('100%', list(share(same, 100)), { indicatorName: '智慧校园比例', unit: '%' }),
  jiangsuSchools('50%', level('gte?', 50, '%'), {
    indicatorName: '幼儿教师本科及以上学历比例',
    unit: '%',
  }),
  jiangsuSchools('95%', level('gte?', 95, '%'), {
    indicatorName: '小学教师本科及以上学历比例',
    unit: '%',
  }),
  jiangsuSchools('8%', level('gte?', 8, '%'), {
    indicatorName: '普通初中教师研究生学历（学位）比例',
    unit: '%',
  }),
  jiangsuSchools('20%', level('gte?', 20, '%'), {
    indicatorName: '高中教师研究生学历（学位）比例',
    unit: '%',
  }),
  jiangsuSchools('约束性', withAttribute('binding', []), { column: 'attribute' }),

  countryside('>6亿吨', level('gt', 6, '亿吨'), { ...cell, indicatorName: '粮食综合生产能力' }),
  countryside('61.5%', level('gte?', 61.5, '%'), { ...cell, indicatorName: '农业科技进步贡献率' }),
  countryside('5.5万元/人', level('gte?', 5.5, '万元/人'), { ...cell, indicatorName: '农业劳动生产率' }),
  countryside('2.5', level('gte?', 2.5), { ...cell, indicatorName: '农产品加工产值与农业产值比' }),
  countryside('32亿人次', level('gte?', 32, '亿人次'), {
    ...cell,
    indicatorName: '休闲农业与乡村旅游接待人数',
  }),
  countryside('78%', level('gte?', 78, '%'), { ...cell, indicatorName: '畜禽粪污综合利用率' }),
  countryside('32%', list(share('gte?', 32)), { ...cell, indicatorName: '村庄绿化覆盖率' }),
  countryside('>90%', list(share('gt', 90)), { ...cell, indicatorName: '对生活垃圾进行处理的村占比' }),
  countryside('98%', list(share('gte?', 98)), { ...cell, indicatorName: '村综合性文化服务中心覆盖率' }),
  countryside('13.6%', level('gte?', 13.6, '%'), {
    ...cell,
    indicatorName: '农村居民教育文化娱乐支出占比',
  }),
  countryside('29.2%', level('lte?', 29.2, '%'), { ...lowerCell, indicatorName: '农村居民恩格尔系数' }),
  countryside('2.67', level('lte?', 2.67), { ...lowerCell, indicatorName: '城乡居民收入比' }),
  countryside('9%', list(share('gte?', 9)), { ...cell, indicatorName: '集体经济强村比重' }),
];
