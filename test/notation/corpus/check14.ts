import {
  average,
  by2020,
  by2025,
  by2030,
  forAll,
  held,
  list,
  made,
  ofRange,
  ofYear,
  oneOf,
  outlook2035,
  raised,
  same,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import {
  cell,
  fifteenth,
  fourteenth,
  lower,
  lowerCell,
  lowerRow,
  row,
  thirteenth,
  yearOf,
  yearsOf,
} from './periods.js';
import { share } from './rates.js';
import {
  additions,
  aspirational,
  coverage,
  cumulative,
  either,
  everyYear,
  from,
  growth,
  level,
  maintain,
  milestone,
  multiple,
  netChange,
  not,
  printedIn,
  rank,
  recurring,
  relative,
  trend,
  unset,
  withAttribute,
} from './reading.js';
import { rising, sinking, wordsOnly } from './words.js';

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
const countryside = printedIn('乡村振兴战略规划（2018—2022年）主要指标', {
  ...yearsOf(2018, 2022),
  baseYear: 2016,
});

const guangdongRoads = printedIn('广东省交通运输高质量发展三年行动方案（2025—2027年）', yearsOf(2025, 2027));
const anhuiHealth = printedIn('安徽省“十三五”卫生与健康规划（征求意见稿）', thirteenth);
const anhuiEnvironment = printedIn('安徽省“十四五”生态环境保护规划（发布会）', fourteenth);
const zhejiangSports = printedIn('浙江省体育发展“十三五”规划', thirteenth);
const yuyang = printedIn('榆林市榆阳区关于推进健康榆阳行动的实施意见', yearsOf(2023, 2030));
const henanChildren = printedIn(
  '河南省关于提高贫困地区儿童发展整体水平的意见（2015年）',
  yearsOf(2015, 2020),
);
const zhengzhouWomen = printedIn('郑州市妇女发展规划（2021—2030年）', yearsOf(2021, 2030));
const hubeiEnergy = printedIn('湖北省能源提升工程三年行动方案（2020—2022年）', yearsOf(2020, 2022));
const quanzhouProperty = printedIn(
  '泉州市国家知识产权强市建设示范城市工作方案（2024—2026年）',
  yearsOf(2024, 2026),
);
const zhejiangProperty = printedIn(
  '浙江一市建设国家知识产权强市建设示范城市工作方案（到2026年）',
  yearsOf(2024, 2026),
);
const yangzhou = printedIn('扬州市关于深化质量强市建设的实施意见', yearsOf(2023, 2025));
const linfen = printedIn('临汾市水污染防治2018年行动计划', yearOf(2018));
const civilAffairs = printedIn('“十四五”民政事业发展规划（发布会）', fourteenth);
const civilAffairs15 = printedIn('国新办“开局起步‘十五五’”发布会，民政（2026年9月）', fifteenth);
const shanghaiElderly = printedIn('上海市健康老龄化行动方案（2022—2025年）', yearsOf(2022, 2025));
const fitnessPaths = printedIn('百万公里健身步道工程实施方案', yearsOf(2018, 2020));
const guangdongWomen = printedIn('广东省妇女发展规划（2011—2020年）目标责任分解书', yearsOf(2011, 2020));

const health = printedIn('style of a county “十四五”卫生健康 plan, 指标表', fourteenth);
const traffic = printedIn('style of a county “十四五”综合交通运输 plan, 指标表', { ...fourteenth, ...cell });
const ecology = printedIn('style of a city “十四五”生态环境保护 plan, 指标表', fourteenth);
const water = printedIn('style of a county “十四五”水安全保障 plan, 指标表', fourteenth);
const energy = printedIn('style of a city “十五五”能源 plan, 指标表', { ...fifteenth, ...cell });
const market = printedIn('style of a city “十四五”市场监管和知识产权 plan, 指标表', fourteenth);
const culture = printedIn('style of a county “十四五”文化旅游体育 plan, 指标表', { ...fourteenth, ...cell });
const civil = printedIn('style of a city “十五五”民政 plan, 指标表', { ...fifteenth, ...cell });
const housing = printedIn('style of a city “十四五”住房发展 plan, 指标表', { ...fourteenth, ...cell });

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
    list([level('gte', 900)], share('gte', 99)),
  ),
  chongqingEnergy('到2025年，全市清洁能源装机占比达到50%', level('gte?', 50, '%', by2025)),

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
    level('gte', 2.7, undefined, by2025),
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
      level('gte?', 4.2, undefined, { ...by2030, ...aspirational }),
      level('gte?', 95, '%', { ...by2030, ...aspirational }),
      level('gte?', 2.5, undefined, { ...by2030, ...aspirational }),
    ],
  ),
  xiamenSports('2025年厦门市新增近邻运动场132处，新开放学校场地设施6所', not('observation')),
  xiamenSports('目前厦门社区体育设施步行15分钟覆盖率95.21%', not('observation')),

  plateauSports(
    '到2025年，力争全市人均体育场地面积达2.5平方米，实现城市社区15分钟“健身圈”全覆盖',
    list(
      [level('gte?', 2.5, undefined, { ...by2025, ...aspirational })],
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
  quanzhou(
    '实现人均体育场地面积2.6平方米，公共体育设施免费或低收费开放率达到100%，平均每万人拥有足球场地0.9块',
    list([level('gte?', 2.6)], share(same, 100), [level('gte?', 0.9)]),
  ),

  anhuiRoads(
    '高速公路通车里程达到5200公里，实现县县通高速',
    list([level('gte?', 5200, '公里')], [coverage(same, 100), ...wordsOnly]),
  ),
  anhuiRoads('建成一级公路2000公里', list(made('gte?', 2000, '公里'))),
  anhuiRoads('规划建设普通公路服务设施逾50个', list(made('gt', 50, '个'))),
  anhuiRoads('城区常住人口100万以上城市建成区站点500米覆盖率达到100%', list(share(same, 100))),
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

  countryside('>6亿吨', level('gt', 6, '亿吨'), row('粮食综合生产能力')),
  countryside('61.5%', level('gte?', 61.5, '%'), row('农业科技进步贡献率')),
  countryside('5.5万元/人', level('gte?', 5.5, '万元/人'), row('农业劳动生产率')),
  countryside('2.5', level('gte?', 2.5), row('农产品加工产值与农业产值比')),
  countryside('32亿人次', level('gte?', 32, '亿人次'), row('休闲农业与乡村旅游接待人数')),
  countryside('78%', level('gte?', 78, '%'), row('畜禽粪污综合利用率')),
  countryside('32%', list(share('gte?', 32)), row('村庄绿化覆盖率')),
  countryside('>90%', list(share('gt', 90)), row('对生活垃圾进行处理的村占比')),
  countryside('98%', list(share('gte?', 98)), row('村综合性文化服务中心覆盖率')),
  countryside('13.6%', level('gte?', 13.6, '%'), row('农村居民教育文化娱乐支出占比')),
  countryside('29.2%', level('lte?', 29.2, '%'), lowerRow('农村居民恩格尔系数')),
  countryside('2.67', level('lte?', 2.67), lowerRow('城乡居民收入比')),
  countryside('9%', list(share('gte?', 9)), row('集体经济强村比重')),

  guangdongRoads('2025至2027年全省公路水路计划完成投资约6000亿元', list(made('approx', 6000, '亿元'))),
  guangdongRoads('实现旅游客运服务扩大至3A级以上旅游景区全覆盖', list(share(same, 100))),
  guangdongRoads('粤府办〔2025〕5号', not('documentNumber')),

  anhuiHealth('到2020年人均预期寿命在2015年基础上提高1.3岁以上', netChange('gte', 1.3, '岁', by2020)),
  anhuiHealth('居民主要健康指标达到或超过全国平均水平', relative('gte', average)),
  anhuiHealth('每千人口注册护士数有望达到3人', level('gte?', 3)),
  anhuiHealth('截至2015年安徽省人均预期寿命达到76岁，比2010年提高0.92岁', not('observation')),

  anhuiEnvironment(
    '“十三五”末，全省细颗粒物（PM2.5）年均浓度39微克/立方米，比2015年下降25%',
    not('observation'),
    lower,
  ),

  zhejiangSports('实现“15分钟健身圈”便民体育设施全覆盖', list(share(same, 100))),
  zhejiangSports(
    '新建、续建一批大型体育场馆设施、1000个社区多功能运动场',
    oneOf(
      list([{ kind: 'qualitative' }, milestone()], made('gte?', 1000, '个')),
      list(made('gte?', 1000, '个')),
    ),
  ),
  zhejiangSports('新建社区和行政村体育设施覆盖率达100%', forAll(2, ...share(same, 100))),
  zhejiangSports('全省经常参加体育锻炼的人数比例达到38%以上', level('gte', 38, '%')),

  yuyang(
    '婴儿死亡率、5岁以下儿童死亡率、孕产妇死亡率分别下降到4.0‰、4.5‰、10/10万',
    [level('lte?', 4, '‰'), level('lte?', 4.5, '‰'), level('lte?', 10)],
    lower,
  ),
  yuyang('居民主要健康指标优于全市平均水平', relative(['gt', 'gte'], average)),

  henanChildren(
    '孕产妇死亡率下降到30/10万以下，婴儿和5岁以下儿童死亡率分别下降到12‰和15‰',
    [level('lte', 30), level('lte?', 12, '‰'), level('lte?', 15, '‰')],
    lower,
  ),
  henanChildren(
    '5岁以下儿童生长迟缓率降低到10%以下，低体重率降低到5%以下，5岁以下儿童贫血患病率控制在12%以下',
    [level('lte', 10, '%'), level('lte', 5, '%'), level('lte', 12, '%')],
    lower,
  ),
  henanChildren('以乡镇为单位适龄儿童国家免疫规划疫苗接种率达到并保持在90%以上', list(held('gte', 90, '%'))),
  henanChildren('视力、听力、智力残疾儿童少年义务教育入学率达到90%', forAll(3, level('gte?', 90, '%'))),
  henanChildren(
    '我省贫困地区儿童发展整体水平基本达到或接近全省平均水平',
    relative(['gte', 'approx'], average),
  ),

  zhengzhouWomen('孕产妇死亡率下降到9/10万以下', level('lte', 9), lower),
  zhengzhouWomen(
    '适龄妇女宫颈癌人群筛查率达到75%以上，乳腺癌人群筛查率逐步提高',
    list(share('gte', 75), rising),
  ),
  zhengzhouWomen('妇女焦虑障碍、抑郁症患病率上升趋势减缓', forAll(2, { kind: 'qualitative' }), lower),
  zhengzhouWomen('就业人员中的女性比例保持在45%左右', list(held('approx', 45, '%'))),
  zhengzhouWomen('妇女基本医疗保险参保率稳定在96%以上', maintain('gte', 96, '%')),
  zhengzhouWomen('提出76项主要目标和94项策略措施', []),

  hubeiEnergy(
    '新增油气管道里程378公里、储气能力1.6亿立方米',
    list(raised('gte?', 378, '公里'), raised('gte?', 1.6, '亿立方米')),
  ),
  hubeiEnergy(
    '新增风电200万千瓦、光伏发电400万千瓦',
    list(raised('gte?', 200, '万千瓦'), raised('gte?', 400, '万千瓦')),
  ),
  hubeiEnergy(
    '2020年从18%提升至22%',
    either(from({ value: 18 }, level('gte?', 22, '%')), level('gte?', 22, '%')),
    { indicatorName: '三峡电能湖北消纳比例' },
  ),

  quanzhouProperty(
    '至2026年年末，力争每万人口高价值发明专利拥有量突破6件',
    level('gt', 6, undefined, aspirational),
  ),
  quanzhouProperty(
    '商标有效注册量达到88万件，地理标志商标和地理标志保护产品总量达到68件，版权登记量达到70万件',
    [level('gte?', 88, '万件'), level('gte?', 68, '件'), level('gte?', 70, '万件')],
  ),
  quanzhouProperty('国家级和省级知识产权优势示范企业、知识产权信息公共服务网点总数分别突破360家、18个', [
    level('gt', 360, '家'),
    level('gt', 18, '个'),
  ]),
  quanzhouProperty('国家级知识产权保护中心和快速维权中心数量达到3个', level('gte?', 3, '个')),
  quanzhouProperty('全市年度专利授权量连续13年位居福建省设区市首位', not('observation')),

  zhejiangProperty(
    '每万人口高价值发明专利拥有量力争超过19件，PCT专利年申请量超75件',
    list([level('gt', 19, undefined, aspirational)], ofYear('gt', 75, '件')),
  ),
  zhejiangProperty(
    '有效注册商标总量超45000件，著作权年登记量超10000件',
    list([level('gt', 45000, '件')], ofYear('gt', 10000, '件')),
  ),

  yangzhou('地产农产品质量安全例行监测合格率和食品抽查合格率均达到98%以上', forAll(2, level('gte', 98, '%'))),
  yangzhou('制造业产品质量合格率达到95%以上，消费品质量合格率达到95%以上', [
    level('gte', 95, '%'),
    level('gte', 95, '%'),
  ]),
  yangzhou('工程质量抽检合格率逐年提高', trend()),
  yangzhou('扬府发〔2023〕141号', not('documentNumber')),

  linfen('省考核我市的8个地表水监测断面中水质优良（达到或优于Ⅲ类）比例达到25%', level('gte?', 25, '%')),
  linfen('劣于V类的水体断面比例控制在37.5%以内', level('lte', 37.5, '%'), lower),
  linfen('晋水防办发〔2017〕25号', not('documentNumber')),

  civilAffairs('“十四五”期间，这一指标必须达到或超过55%', level('gte', 55, '%'), {
    indicatorName: '养老机构护理型床位占比',
  }),
  civilAffairs15(
    '到“十五五”末全国村和社区一级养老服务设施覆盖率要达到70%、养老机构护理型床位占比要达到73%',
    list(share('gte?', 70), share('gte?', 73)),
  ),
  civilAffairs15('“五千工程”', not('name')),

  shanghaiElderly('长者运动健康之家新增100家', list(raised('gte?', 100, '家'))),
  shanghaiElderly('2021年三大健康指标分别为：市民平均预期寿命84.11岁、婴幼儿死亡率2.30‰', not('observation')),
  fitnessPaths('百万公里健身步道工程', not('name')),

  guangdongWomen('孕产妇死亡率控制在15/10万以内', level('lte', 15), lowerCell),
  guangdongWomen(
    '孕产妇系统管理率达到90%以上，其中城市孕产妇系统管理率达到95%以上，农村孕产妇系统管理率达到87%以上',
    [level('gte', 90, '%'), level('gte', 95, '%'), level('gte', 87, '%')],
    cell,
  ),
  guangdongWomen(
    '全省孕产妇住院分娩率达到98%以上，农村孕产妇住院分娩率达到96%以上',
    [level('gte', 98, '%'), level('gte', 96, '%')],
    cell,
  ),
  guangdongWomen('到2020年，妇女常见病筛查率达到80%以上', list(share('gte', 80, by2020)), cell),
  guangdongWomen(
    '到2020年，健康档案建档率达90%，健康档案使用率达80%以上',
    list(share('gte?', 90, by2020), share('gte', 80, by2020)),
    cell,
  ),
  guangdongWomen('女性人均预期寿命延长', list(rising), cell),
  guangdongWomen('城乡妇女体质达到《国民体质测定标准》合格率90%以上', level('gte', 90, '%'), cell),
  guangdongWomen('孕产妇中重度贫血患病率降低', list([...sinking, { kind: 'qualitative' }]), lowerCell),

  health('≥80.5', level('gte', 80.5, '岁'), row('人均预期寿命', '岁')),
  health('≤5', level('lte', 5, '‰'), lowerRow('5岁以下儿童死亡率', '‰')),
  health('控制在10/10万以内', level('lte', 10), lowerRow('孕产妇死亡率')),
  health('7.5左右', level('approx', 7.5), row('每千人口医疗卫生机构床位数', '张')),
  health('比2020年提高1岁', netChange('gte?', 1, '岁'), row('人均健康预期寿命')),
  health('高于全市平均水平', relative('gt', average), row('居民健康素养水平')),
  health('4.6', level('gte?', 4.6), row('每千人口拥有3岁以下婴幼儿托位数', '个')),

  traffic('〔350〕', cumulative('gte?', 350, '公里'), { indicatorName: '新改建农村公路', unit: '公里' }),
  traffic('0.82万公里', level('gte?', 0.82, '万公里'), { indicatorName: '公路总里程' }),
  traffic('100', list(share(same, 100)), {
    indicatorName: '具备条件的乡镇通三级及以上公路比例',
    unit: '%',
  }),
  traffic('≥85%', level('gte', 85, '%'), { indicatorName: '城市绿色出行比例' }),
  traffic('年均完成20亿元', everyYear('gte?', 20, '亿元', { basis: ['average', 'each'] }), {
    indicatorName: '交通固定资产投资',
  }),

  ecology(
    '〔13.5〕',
    either(growth('total', ['gte'], 13.5), growth('total', ['lte'], -13.5)),
    row('单位地区生产总值能耗降低', '%'),
  ),
  ecology('28', level('lte?', 28, '微克/立方米'), lowerRow('细颗粒物（PM2.5）年均浓度', '微克/立方米')),
  ecology('0', level(['lte', 'eq'], 0, '%'), lowerRow('地表水劣Ⅴ类断面比例', '%')),
  ecology('完成省下达目标', unset('delegated'), row('化学需氧量重点工程减排量')),
  ecology(
    '基本消除',
    list([...wordsOnly, level(['lte', 'approx', 'eq'], 0)]),
    lowerRow('县城建成区黑臭水体'),
  ),
  ecology('预期性', withAttribute('anticipatory', []), { column: 'attribute' }),

  water('≤2.85', level('lte', 2.85, '亿立方米'), lowerRow('用水总量', '亿立方米')),
  water('下降16%', growth(wholePeriod, 'lte?', -16), lowerRow('万元国内生产总值用水量')),
  water(
    '92%→96%',
    either(from({ value: 92 }, level('gte?', 96, '%')), from({ value: 92 }, coverage('gte?', 96))),
    row('农村自来水普及率'),
  ),
  water('〔65〕', cumulative('gte?', 65, '平方公里'), row('新增水土流失治理面积', '平方公里')),
  water('提高到0.59以上', level('gte', 0.59), row('农田灌溉水有效利用系数')),

  energy('45%以上', level('gte', 45, '%'), { indicatorName: '可再生能源发电装机占比' }),
  energy('约120', level('approx', 120, '万千瓦'), { indicatorName: '光伏发电装机容量', unit: '万千瓦' }),
  energy('年均增长5%左右', growth('averageAnnual', 'approx', 5), { indicatorName: '全社会用电量' }),
  energy('—', unset('empty'), { indicatorName: '新型储能装机规模', unit: '万千瓦' }),

  market('80分以上', level('gte', 80, '分'), row('公共服务质量满意度', '分')),
  market('累计8亿元', cumulative('gte?', 8, '亿元'), row('专利商标质押融资额')),
  market('翻一番', multiple('gte?', 2), row('地理标志产品年产值')),
  market('≤0.5', level('lte', 0.5, '个工作日'), lowerRow('企业开办时间', '个工作日')),

  culture('1200—1500', level(ofRange, { min: 1200, max: 1500 }, '万人次'), {
    indicatorName: '接待游客人数',
    unit: '万人次',
  }),
  culture('全省前5位', rank(5), { indicatorName: '全民健身发展指数排名' }),
  culture('九成以上', level('gte', 90, '%'), { indicatorName: '群众对公共文化服务的满意度' }),
  culture('全覆盖', list(share(same, 100)), { indicatorName: '社区15分钟健身圈' }),
  culture('每年不少于4场', either(everyYear('gte', 4, '场'), recurring('annual')), {
    indicatorName: '每个行政村文艺演出场次',
  }),
  culture('2.6平方米', level('gte?', 2.6), { indicatorName: '人均体育场地面积' }),

  civil('≥75', list(share('gte', 75)), { indicatorName: '养老机构护理型床位占比', unit: '%' }),
  civil('累计培训5万人次', either(cumulative('gte?', 5, '万人次'), additions('gte?', 5, '万人次')), {
    indicatorName: '养老护理员培训',
  }),
  civil('保持在98%以上', list(held('gte', 98, '%')), { indicatorName: '特困人员集中供养率' }),

  housing('〔3.2〕', cumulative('gte?', 3.2, '万套'), {
    indicatorName: '筹集保障性租赁住房',
    unit: '万套',
  }),
  housing('不低于30%', level('gte', 30, '%'), { indicatorName: '装配式建筑占新建建筑面积比例' }),
  housing('视情提出', unset('deferred'), { indicatorName: '新增商品住房供应套数' }),
  housing('较2020年提高3平方米', netChange('gte?', 3), {
    indicatorName: '城镇居民人均住房建筑面积',
  }),
];
