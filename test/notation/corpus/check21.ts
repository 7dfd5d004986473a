import type { Choices } from './choices.js';
import {
  added,
  average,
  by2015,
  by2020,
  by2030,
  held,
  list,
  made,
  ofRange,
  past,
  raised,
  same,
  than,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry, Expectation } from './corpusEntry.js';
import {
  cell,
  eleventh,
  fourteenth,
  lower,
  lowerCell,
  thirteenth,
  twelfth,
  yearOf,
  yearsOf,
} from './periods.js';
import {
  additions,
  aspirational,
  coverage,
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
  qualitative,
  rank,
  relative,
  unset,
} from './reading.js';

/** Something to be done or to be, which one may hold for an event, for words only, or both. */
const wordsOnly: Choices = [milestone(), { kind: 'qualitative' }];
/** 持续改善, 下降 without a figure: words only, or a direction to be kept. */
const wayOnly: Choices = [{ kind: 'qualitative' }, { kind: 'trend' }];
/** A share of things that are covered: a level of the rate, or a coverage. */
const share = (compared: Parameters<typeof level>[0], percent: number): Choices => [
  level(compared, percent, '%'),
  coverage(compared, percent),
];
/** 年均增加, 每年新增: a change for the mean of the years, or a figure for each. */
const yearly = (value: number, unit?: string): Choices => [
  netChange('gte?', value, unit, { per: 'averageYear' }),
  additions('gte?', value, unit, { per: 'averageYear' }),
  everyYear('gte?', value, unit, { basis: ['each', 'average'] }),
];
/** The end of a year: the year itself, or its last day. */
const endOf = (year: number) => ({ by: [`${year}`, `${year}-12-31`] }) as const;

/** Readings beside those of a list. */
const or = (told: Expectation, ...others: readonly Choices[]): Expectation => ({
  ...told,
  anyOf: [...(told.anyOf ?? []), ...others.map((targets) => ({ targets }))],
});
/** 万亩（次） with the twin in brackets or without it. */
const sown = (value: number): Choices =>
  ['万亩', '万亩（次）', '万亩次'].flatMap((unit) => held(same, value, unit));

const yuanjiang = printedIn('沅江市人均预期寿命提升行动计划（2024—2027年）主要目标任务', yearsOf(2024, 2027));
const suining = printedIn('绥宁县人均预期寿命提升行动计划主要目标责任清单（2025年）', yearsOf(2023, 2027));
const qingyuan = printedIn('清远市生猪产业转型升级实施方案（2020—2025年）', yearsOf(2020, 2025));
const daqing = printedIn('大庆市“两牛一猪三禽”工程工作推进方案（到2020年）', yearsOf(2017, 2020));
const linli = printedIn('临澧县2021年交通运输工作部署', yearOf(2021));
const haidong = printedIn('海东市交通运输工作会议（2015年）', yearOf(2015));
const wuzhou = printedIn('梧州市2021年一季度交通运输计划', yearOf(2021));
const facilities = printedIn('全国现代设施农业建设规划（2023—2030年）', yearsOf(2023, 2030));
const facilityCrops = printedIn('关于加快推进设施种植机械化发展的意见（2020年）', yearsOf(2020, 2025));
const healthyGansu = printedIn('“健康甘肃2030”规划', yearsOf(2016, 2030));
const healthyHunan = printedIn('湖南省贯彻落实《“健康中国2030”规划纲要》实施方案', yearsOf(2016, 2030));
const yugan = printedIn('余干县水产发展目标（到2015、2020年）', yearsOf(2011, 2020));
const yantian = printedIn('深圳市盐田区学位建设安排（2019—2022年）', yearsOf(2019, 2022));
const hunanVillages = printedIn('湖南省农村人居环境整治三年行动实施方案（2018—2020年）', yearsOf(2018, 2020));
const guizhouForests = printedIn('贵州省县乡村造林绿化规划（2014—2017年）', yearsOf(2014, 2017));
const bayuquan = printedIn('健康鲅鱼圈行动实施方案（征求意见稿）', yearsOf(2023, 2030));
const vocational = printedIn(
  '关于加快推进现代职业教育体系建设改革重点任务的通知（2023年）',
  yearsOf(2023, 2025),
);
const industryTeaching = printedIn(
  '职业教育产教融合赋能提升行动实施方案（2023—2025年）',
  yearsOf(2023, 2025),
);
const xinxiang = printedIn('新乡市水土流失治理安排（2024年）', yearOf(2024));
const dalian = printedIn('大连市2021年空气质量目标', yearOf(2021));
const jinan = printedIn('济南市2023年教育重点工作（新闻发布会）', yearOf(2023));
const roads = printedIn('交通运输部新闻发布会（2025年4月），农村公路', yearOf(2025));
const jiuquan = printedIn('酒泉市2016年农业工作目标任务', thirteenth);
const healthyShanghai = printedIn(
  '上海市建设健康城市2012年—2014年行动计划工作指标（表）',
  yearsOf(2012, 2014),
);
const bayannur = printedIn('巴彦淖尔市交通运输投资（2024年）', yearOf(2024));
const ganzhou = printedIn('赣州市农村饮水安全巩固提升（2020年）', thirteenth);
const qingyuanCounty = printedIn('清原县森林资源培育（回顾）', yearOf(2019));
const qichun = printedIn('蕲春县“四好农村路”建设（回顾）', fourteenth);

const zhongwei = printedIn('中卫市安全生产“十一五”规划（2006—2010）', { ...eleventh, ...lower });
const safetyTable = printedIn('一自治区安全生产“十二五”规划（指标表，wanglu 350068）', {
  ...twelfth,
  ...lowerCell,
});
const labour = printedIn('一市2010年劳动保障工作会议（brightenupmyday 26659）', yearOf(2010));
const heze = printedIn('菏泽市2013年就业工作目标', yearOf(2013));
const employment2008 = printedIn('2008年全国劳动和社会保障工作会议，就业目标', yearOf(2008));
const shanghaiJobs = printedIn('上海市2026年人力资源和社会保障工作会议', yearOf(2026));
const ruralTours = printedIn('一省乡村旅游提升计划（2022—2024年，421行动）', yearsOf(2022, 2024));
const chongqingTours = printedIn('重庆市休闲农业和乡村旅游目标（2018年，到2020年）', yearsOf(2018, 2020));
const tianjinWater = printedIn('天津市2014—2017年农村饮水提质增效工程', yearsOf(2014, 2017));
const tianjinSoil = printedIn('天津市水土保持目标（2025年报道）', fourteenth);
const dezhou = printedIn('德州市蔬菜产业高质量发展实施方案（到2027年）', yearsOf(2025, 2027));
const dezhou2013 = printedIn('德州市2013年蔬菜面积计划', yearOf(2013));
const yulin = printedIn('榆林市蔬菜产业安排（设施与高山蔬菜）');
const guiyang = printedIn(
  '贵阳市农村产业革命蔬菜（辣椒）产业发展推进方案（2019—2021年）',
  yearsOf(2019, 2021),
);
const haimen = printedIn('海门区绿色蔬菜播种目标（2021年）', yearOf(2021));
const luoyang = printedIn('洛阳市科技工作会议（2008年）', yearOf(2008));
const hengfeng = printedIn('江西一县（横峰）冬春农田水利建设计划', yearsOf(2013, 2014));
const pinghe = printedIn('平和县2015年水利项目计划', yearOf(2015));
const zhenjiang = printedIn('镇江市现代农业发展“十二五”规划，主要经济指标表', twelfth);
const gansu = printedIn('甘肃省关于做好2023年全面推进乡村振兴重点工作的实施意见', yearsOf(2023, 2027));
const parasites = printedIn('全国包虫病等重点寄生虫病综合防治实施方案（2024—2030年）', yearsOf(2024, 2030));
const worms = printedIn('2006—2015年全国重点寄生虫病防治规划', {
  period: { firstYear: 2006, lastYear: 2015 },
  baseYear: 2004,
});
const snailFever = printedIn('加快实现消除血吸虫病目标行动方案（2023—2030年）', yearsOf(2023, 2030));
const milk = printedIn('内蒙古自治区2019年奶业振兴目标', yearOf(2019));
const waste = printedIn('全国城市生活垃圾分类工作现场会（2023年5月）', yearsOf(2023, 2025));
const sewers = printedIn('关于加强城市生活污水管网建设和运行维护的通知（到2027年）', yearsOf(2024, 2027));
const heating = printedIn('北方地区冬季清洁取暖试点城市目标（2018年）', yearsOf(2018, 2020));
const county2014 = printedIn('一县2014年粮食生产工作安排（xinnong 20140224）', yearOf(2014));
const changchun = printedIn('长春市2024年春播安排', yearOf(2024));
const housing2013 = printedIn('住房城乡建设部2013年保障性安居工程计划', yearOf(2013));
const shanties = printedIn('2018—2020年棚户区改造攻坚计划', yearsOf(2018, 2020));
const greenBuilding = printedIn(
  '一市扩大绿色建筑标准执行范围（2017年8月，xushiqg 6-25229）',
  yearsOf(2017, 2020),
);
const oilseeds = printedIn('全国大宗油料作物生产发展规划（2016—2020年）', {
  period: { firstYear: 2016, lastYear: 2020 },
  baseYear: 2014,
});
const potatoes = printedIn('中国马铃薯优势区域布局规划（2008—2015年）', yearsOf(2008, 2015));
const guizhouCulture = printedIn('贵州省“十二五”公共文化目标（天柱县报道，2011年）', twelfth);
const foodTests = printedIn('2018年全国食品安全抽检计划（食药监总局）', yearOf(2018));

/** Targets of counties, cities, ministries and fields, collected by someone who had not seen how it reads. */
export const check21Corpus: readonly CorpusEntry[] = [
  yuanjiang('≥79.2', level('gte', 79.2, '岁'), {
    ...cell,
    indicatorName: '人均预期寿命',
    unit: '岁',
    by: '2025',
  }),
  yuanjiang('≥91.7', level('gte', 91.7, '%'), {
    ...cell,
    indicatorName: '城乡居民达到《国民体质测定标准》合格以上的人数比例',
    unit: '%',
    by: '2027',
  }),
  yuanjiang('建成', list(wordsOnly), {
    ...cell,
    indicatorName: '省级慢性病综合防控示范区',
    unit: '个',
    by: '2025',
  }),
  yuanjiang('≤12.7', level('lte', 12.7, '%'), {
    ...lowerCell,
    indicatorName: '30—70岁重大慢性病过早死亡率',
    unit: '%',
    by: '2025',
  }),
  yuanjiang('持续改善', list(wayOnly), {
    ...lowerCell,
    indicatorName: '孕产妇死亡率',
    unit: '/10万',
    by: '2027',
  }),
  yuanjiang('60', level('lte?', 60), {
    ...lowerCell,
    indicatorName: '结核病报告发病率',
    unit: '/10万',
    by: '2025',
  }),
  yuanjiang('较2022年下降3%', growth(wholePeriod, 'lte?', -3), {
    ...lowerCell,
    indicatorName: '道路交通事故死亡率',
    unit: '/10万',
    by: '2025',
  }),
  yuanjiang('≤0.65', level('lte', 0.65), {
    ...lowerCell,
    indicatorName: '中小学生及在园幼儿溺亡率',
    unit: '/10万',
    by: '2027',
  }),
  yuanjiang('省下达目标值', unset('delegated'), {
    ...cell,
    indicatorName: '空气质量优良天数比例',
    unit: '%',
    by: '2027',
  }),
  yuanjiang('97.3', level('gte?', 97.3, '%'), {
    ...cell,
    indicatorName: '地表水质量达到或好于Ⅲ类水体比例',
    unit: '%',
    by: '2025',
  }),
  yuanjiang('沅政办函〔2025〕15号', not('documentNumber')),

  suining('≥31.5', level('gte', 31.5, '%'), {
    ...cell,
    indicatorName: '居民健康素养水平',
    unit: '%',
    by: '2025',
  }),
  suining('78.2（2021年）', from({ value: 78.2, unit: '岁' }, []), {
    column: 'baseline',
    direction: 'higher',
    indicatorName: '人均预期寿命',
    unit: '岁',
  }),
  suining('绥政办函〔2025〕5号', not('documentNumber')),

  qingyuan('全市生猪存栏达到131万头以上，生猪出栏达到250万头以上', [
    level('gte', 131, '万头'),
    level('gte', 250, '万头'),
  ]),
  qingyuan('规模化养殖出栏量占75%左右', level('approx', 75, '%')),
  qingyuan(
    '全市生猪存栏力争达到200万头以上，生猪出栏总量稳定在500万头左右',
    list([level('gte', 200, '万头', aspirational)], held('approx', 500, '万头')),
  ),
  qingyuan('力争建设10个以上现代化美丽牧场', list(made('gte', 10, '个', aspirational))),
  qingyuan(
    '粪污处理设施装备配套基本全覆盖',
    list([{ kind: 'coverage' }, { kind: 'level', value: 100 }, ...wordsOnly]),
  ),
  qingyuan(
    '清远将创建6家省级标准化生猪屠宰企业，1家国家级标准化生猪屠宰企业',
    list(made('gte?', 6, '家'), made('gte?', 1, '家')),
  ),

  daqing('力争到2020年，全市畜禽存栏总量达到2347.1万头只，年均递增8.9%', [
    level('gte?', 2347.1, '万头只', { ...by2020, ...aspirational }),
    growth('averageAnnual', 'gte?', 8.9),
  ]),
  daqing('良种覆盖率计划达到90%以上', list(share('gte', 90))),
  daqing('全市计划奶牛存栏总量达到24.2万头，全市计划肉牛存栏总量达到38万头', [
    level('gte?', 24.2, '万头'),
    level('gte?', 38, '万头'),
  ]),
  daqing('全市生猪存栏总量达到302.4万头，全市禽类存栏总量达到1814万只', [
    level('gte?', 302.4, '万头'),
    level('gte?', 1814, '万只'),
  ]),
  daqing('规模养殖场数量达到800个，畜牧绿色、有机、无公害品牌数达到25个', [
    level('gte?', 800, '个'),
    level('gte?', 25, '个'),
  ]),
  daqing('畜牧业增加值达到130.8亿元', level('gte?', 130.8, '亿元')),
  daqing('“两牛一猪三禽”工程', not('name')),

  linli(
    '新建农村公路55公里，改造农村公路危桥9座，实施农村公路安保工程115公里',
    list(made('gte?', 55, '公里'), made('gte?', 9, '座'), made('gte?', 115, '公里')),
  ),
  linli('5月底前建成沅澧快速干线一号大道张公庙至太平段改建主体工程', milestone()),
  linli('年内开工改建S234临澧段', list(wordsOnly)),

  haidong('确保交通固定资产投资突破70亿元', list(made('gt', 70, '亿元'))),
  haidong(
    '年内完成新增50辆公交车和6条公交路线等重点任务',
    list(raised('gte?', 50, '辆'), raised('gte?', 6, '条')),
  ),

  wuzhou('今年一季度交通固定资产投资计划完成11亿元', list(made('gte?', 11, '亿元'))),
  wuzhou('铁路方面，计划一季度完成投资8000万元', list(made('gte?', 8000, '万元'))),

  facilities('设施蔬菜产量占比提高到40%，畜牧养殖规模化率达到83%', [
    level('gte?', 40, '%'),
    level('gte?', 83, '%'),
  ]),
  facilities('设施渔业养殖水产品产量占比达到60%', level('gte?', 60, '%')),
  facilities('设施农业机械化率与科技进步贡献率分别达到60%和70%', [
    level('gte?', 60, '%'),
    level('gte?', 70, '%'),
  ]),
  facilities('建成一批现代设施农业创新引领基地', either(qualitative('openCount'), ...wordsOnly)),
  facilities('全国设施农产品质量安全抽检合格率稳定在98%', list(held(same, 98, '%'))),

  facilityCrops(
    '以塑料大棚、日光温室和连栋温室为主的种植设施总面积稳定在200万公顷以上',
    list(held('gte', 200, '万公顷')),
  ),

  healthyGansu(
    '到2020年全省居民人均预期寿命从2015年的73.25岁增长到74岁',
    from({ value: 73.25, unit: '岁', period: '2015' }, level('gte?', 74, '岁', by2020)),
  ),
  healthyGansu('到2030年，进一步增长到76岁', level('gte?', 76, '岁', by2030), {
    indicatorName: '居民人均预期寿命',
  }),
  healthyGansu(
    '婴儿死亡率从2015年的5.28‰降到2030年的≤5‰',
    from({ value: 5.28, unit: '‰', period: '2015' }, level('lte', 5, '‰', by2030)),
    lower,
  ),
  healthyGansu('孕产妇死亡率降低到12/10万', level('lte?', 12), lower),
  healthyGansu('地表水质量达到或好于Ⅲ类水体比例要达到92%', level('gte?', 92, '%')),
  healthyGansu('省级卫生县城数达到100%', list(share('gte?', 100))),
  healthyGansu('人均食盐日摄入量降低20%', growth(wholePeriod, 'lte?', -20), lower),
  healthyGansu('主要健康指标达到全国平均水平', relative(['gte', 'eq'], average)),

  healthyHunan(
    '人均预期寿命达到79岁，比2015年提高3.1岁',
    either([level('gte?', 79, '岁'), netChange('gte?', 3.1, '岁')], level('gte?', 79, '岁')),
  ),
  healthyHunan(
    '5岁以下儿童死亡率、孕产妇死亡率分别下降到5.8‰、12/10万',
    [level('lte?', 5.8, '‰'), level('lte?', 12)],
    lower,
  ),
  healthyHunan('人均体育场地面积增加到2.3平方米', level('gte?', 2.3, '平方米')),
  healthyHunan('重大慢性病过早死亡率较2015年下降30%', growth(wholePeriod, 'lte?', -30), lower),
  healthyHunan('个人卫生支出占卫生总费用的比例小于25%', level('lt', 25, '%'), lower),
  healthyHunan('健康服务业（不含健康制造业和种植业）总规模达到8000亿元', level('gte?', 8000, '亿元')),
  healthyHunan('婴儿死亡率在现有基础上持续改善', list(wayOnly), lower),

  yugan(
    '计划到2015年，建成泥鳅、芡实、乌鱼、黄鳝、鳜鱼等水产优势特色基地5个',
    list(made('gte?', 5, '个', by2015)),
  ),
  yugan(
    '力争到2015年，建设1家国家级水产原良种场',
    list(made('gte?', 1, '家', { ...by2015, ...aspirational })),
  ),
  yugan(
    '改造标准化池塘1万亩，建成11家部级水产健康养殖示范基地',
    list(made('gte?', 1, '万亩'), made('gte?', 11, '家')),
  ),
  yugan('渔业总产值达23亿元，占农业总产值的比重达到49%', [level('gte?', 23, '亿元'), level('gte?', 49, '%')]),
  yugan(
    '平均单产由现在不到400公斤提高到600公斤以上',
    either(from({ value: 400, unit: '公斤' }, level('gte', 600, '公斤')), level('gte', 600, '公斤')),
  ),
  yugan('到2020年，余干县水产养殖面积43万亩，水产品产量14万吨，渔业产值达到22亿元', [
    level('gte?', 43, '万亩', by2020),
    level('gte?', 14, '万吨', by2020),
    level('gte?', 22, '亿元', by2020),
  ]),

  yantian(
    '未来三年盐田区将新增6660个小学学位，新增4200个初中学位',
    list(raised('gte?', 6660, '个'), raised('gte?', 4200, '个')),
  ),
  yantian('公办幼儿园在园儿童占比2019年底达到30%、2020年底达到50%', [
    level('gte?', 30, '%', endOf(2019)),
    level('gte?', 50, '%', endOf(2020)),
  ]),
  yantian('普惠性幼儿园在园儿童占比2020年底达到80%', level('gte?', 80, '%', endOf(2020))),

  hunanVillages('实现85%的村庄生活垃圾得到治理', list(share('gte?', 85))),
  hunanVillages('农户卫生厕所普及率达到80%左右', list(share('approx', 80))),
  hunanVillages('村内道路通行条件得到明显改善', list(wordsOnly)),

  guizhouForests(
    '在全省完成荒山造林绿化任务1042.23万亩，使全省森林覆盖率达到50%以上',
    list(made('gte?', 1042.23, '万亩'), share('gte', 50)),
  ),
  guizhouForests('截至去年底，全省森林面积达1.27亿亩，森林覆盖率达48%', past),
  guizhouForests('近3年，我省共争取林业投入115.15亿元，与“十一五”期间相比年均增长52.24%', past),

  bayuquan('到2023年底和2030年，全区居民健康素养水平分别不低于24%和30%', [
    level('gte', 24, '%', endOf(2023)),
    level('gte', 30, '%', by2030),
  ]),
  bayuquan('全区居民主要健康指标到2023年底位居全市前列', rank(null)),

  vocational('到2025年，建成300个左右全国性实践中心', list(made('approx', 300, '个', { by: '2025' }))),
  vocational('带动地方建设1000个左右区域性资源库', list(made('approx', 1000, '个'))),
  vocational(
    '建成300所左右全国性信息化标杆学校，带动建设1000所左右区域性信息化标杆学校',
    list(made('approx', 300, '所'), made('approx', 1000, '所')),
  ),
  vocational('到2025年建成200个左右全国示范性虚仿基地', list(made('approx', 200, '个', { by: '2025' }))),
  vocational('支持各地组织校企共同开发200个全国性典型生产实践项目', list(made('gte?', 200, '个'))),

  industryTeaching('到2025年，国家产教融合试点城市达到50个左右', level('approx', 50, '个', { by: '2025' })),
  industryTeaching('在全国建设培育1万家以上产教融合型企业', list(made('gte', 1, '万家'))),

  xinxiang('将完成水土流失治理面积35平方公里', list(made('gte?', 35, '平方公里'))),
  xinxiang(
    '我市计划到2025年水土保持率达96.16%，到2035年水土保持率达98.19%',
    [level('gte?', 96.16, '%', { by: '2025' }), level('gte?', 98.19, '%', { by: '2035' })],
    fourteenth,
  ),
  xinxiang('2023年，我市完成水土流失治理面积64.95平方公里，建设生态清洁小流域两条', past),

  dalian('优良天数不低于317天', level('gte', 317, '天')),
  dalian('PM2.5达到30.5微克/立方米左右', level('approx', 30.5, '微克/立方米'), lower),

  jinan(
    '2023年济南将开工新建改扩建中小学校幼儿园55所，完工中小学校16所，新增学位2.5万个',
    list(made('gte?', 55, '所'), made('gte?', 16, '所'), raised('gte?', 2.5, '万个')),
  ),

  roads('全年计划新改建农村公路10万公里', list(made('gte?', 10, '万公里'))),
  roads(
    '新增通三级及以上等级公路乡镇250个，新增通硬化路较大人口规模自然村（组）1.2万个',
    list(raised('gte?', 250, '个'), raised('gte?', 1.2, '万个')),
  ),

  jiuquan('农业增加值年均增长5%，农村居民人均可支配收入年均增长9%', [
    growth('averageAnnual', 'gte?', 5),
    growth('averageAnnual', 'gte?', 9),
  ]),
  jiuquan('农机总动力年均增加6万千瓦', list(yearly(6, '万千瓦'))),
  jiuquan('农产品加工转化率年均提高1个百分点', list(yearly(1))),
  jiuquan(
    '粮食总产量稳定在30万吨，农产品质量抽检合格率保持在99%以上',
    list(held(same, 30, '万吨'), held('gte', 99, '%')),
  ),
  jiuquan('农村居民收入水平比2010年翻一番', multiple('gte?', 2, than('2010'))),
  jiuquan('2016年要实现全市农业增加值增长5%，农民人均可支配收入增长10%的工作目标', [
    growth(unstatedYear, 'gte?', 5),
    growth(unstatedYear, 'gte?', 10),
  ]),
  jiuquan('城乡居民收入差距进一步缩小', list([...wayOnly, { kind: 'relative' }]), lower),

  healthyShanghai('84', level('gte?', 84, '%'), {
    ...cell,
    indicatorName: '每日盐摄入量知晓率',
    unit: '%',
    by: '2014',
  }),
  healthyShanghai('>80', level('gt', 80, '%'), {
    ...cell,
    indicatorName: '市民食品安全健康知识宣传率',
    unit: '%',
    by: '2014',
  }),
  healthyShanghai('≤15', level('lte', 15, '%'), {
    ...lowerCell,
    indicatorName: '公共场所吸烟率',
    unit: '%',
    by: '2014',
  }),
  healthyShanghai('24.7', from({ value: 24.7, unit: '%' }, []), {
    column: 'baseline',
    direction: 'lower',
    indicatorName: '公共场所吸烟率',
    unit: '%',
  }),

  bayannur('截至8月底，我市已完成投资29.3亿元，完成目标任务的86.4%', past),
  ganzhou('目前我市下达投资的707处工程已全部建成', past),
  qingyuanCounty('近五年来，全县完成各类造林面积31.5万亩，完成森林抚育71.61万亩', past),
  qichun('截止目前，全县累计新建农村公路398公里，拓宽农村公路520公里', past),

  zhongwei(
    '全市各类安全生产事故死亡人数在“十五”末的基础上，每年下降2.5%',
    growth(['yearOnYear', 'averageAnnual', 'unstated'], 'lte?', -2.5),
  ),
  zhongwei('亿元国内生产总值（gdp）死亡率控制在0.81以内', level('lte', 0.81)),
  zhongwei('工矿商贸企业职工10万人死亡率控制在3.04以内', level('lte', 3.04)),
  zhongwei('道路交通万车死亡率下降到7.0以下', level('lte', 7)),
  zhongwei('煤矿百万吨死亡率保持在1.0以下', list(held('lte', 1))),
  zhongwei('事故总量下降', list(wayOnly)),

  safetyTable('≤2607', level('lte', 2607), { indicatorName: '各类事故死亡人数' }),
  safetyTable('下降12.5%以上', growth(wholePeriod, 'lte', -12.5), { indicatorName: '工矿商贸事故死亡人数' }),
  safetyTable('下降15%以上', growth(wholePeriod, 'lte', -15), { indicatorName: '较大事故起数' }),
  safetyTable('≤1', level('lte', 1), { indicatorName: '重大以上事故起数' }),
  safetyTable('≥80%', level('gte', 80, '%'), { ...cell, indicatorName: '职业危害申报率' }),

  labour('完成再就业培训6000人，创业培训900人', list(made('gte?', 6000, '人'), made('gte?', 900, '人'))),
  labour(
    '培养高技能人才6500人，完成职业技能鉴定5.5万人',
    list(made('gte?', 6500, '人'), made('gte?', 5.5, '万人')),
  ),
  labour('去年全市共培养高技能人才7750人，培训技师1542人，技能考核鉴定8.65万人', past),

  heze(
    '新增城镇就业9万人，农村劳动力转移就业16万人，城镇登记失业率控制在3.8%以内',
    list(raised('gte?', 9, '万人'), made('gte?', 16, '万人'), [level('lte', 3.8, '%')]),
  ),

  employment2008('明年就业再就业工作目标：城镇新增就业1000万人', list(raised('gte?', 1000, '万人'))),
  employment2008('截至今年11月底，全国累计有86.1万户零就业家庭实现每户至少1人就业', past),

  shanghaiJobs(
    '确保完成全年新增就业60万人以上、城镇调查失业率5%以内等指标任务',
    list(raised('gte', 60, '万人'), [level('lte', 5, '%')]),
  ),
  shanghaiJobs('帮助2万名长期失业人员实现再就业', list(made('gte?', 2, '万名'))),

  ruralTours('乡村旅游收入达3000亿元、年均增长20%以上', [
    level('gte?', 3000, '亿元'),
    growth('averageAnnual', 'gte', 20),
  ]),
  ruralTours(
    '乡村旅游经营主体超2万家，带动就业150万人以上',
    list([level('gt', 2, '万家')], made('gte', 150, '万人')),
  ),
  ruralTours(
    '打造100个精品主题村、100个特色美食村、100条旅游风景道、100家后备箱工程基地',
    list(made('gte?', 100, '个'), made('gte?', 100, '个'), made('gte?', 100, '条'), made('gte?', 100, '家')),
  ),
  ruralTours(
    '培育1000家精品民宿，培养1000名经营管理人才',
    list(made('gte?', 1000, '家'), made('gte?', 1000, '名')),
  ),
  ruralTours('乡村旅游421行动', not('name')),

  chongqingTours(
    '创建10个以上全国休闲农业和乡村旅游示范区县，打造100个特色旅游镇、1000个特色旅游村',
    list(made('gte', 10, '个'), made('gte?', 100, '个'), made('gte?', 1000, '个')),
  ),
  chongqingTours('今年上半年，全市休闲农业与乡村旅游综合收入306亿元，比去年同期增长25%', past),

  tianjinWater('确保到2017年底，全面完成农村饮水提质增效工程', milestone()),
  tianjinSoil('到2025年全市水土保持率达到98.55%，到2035年达到99.34%', [
    level('gte?', 98.55, '%', { by: '2025' }),
    level('gte?', 99.34, '%', { by: '2035' }),
  ]),

  dezhou(
    '全市蔬菜播种面积新增15万亩、达到183万亩以上',
    list(raised('gte?', 15, '万亩'), [level('gte', 183, '万亩')]),
  ),
  dezhou(
    '产量增加80万吨、总产达到808万吨以上',
    list(raised('gte?', 80, '万吨'), [level('gte', 808, '万吨')]),
  ),
  dezhou(
    '设施蔬菜播种面积每年新增2.5万亩、达到90万亩以上',
    list(yearly(2.5, '万亩'), [level('gte', 90, '万亩')]),
  ),
  dezhou('产量占蔬菜总产量比重提升到60%以上', level('gte', 60, '%')),
  dezhou('建设高标准蔬菜园区15个，培育知名品牌10个', list(made('gte?', 15, '个'), made('gte?', 10, '个'))),
  dezhou('农残抽检合格率稳定在98%以上', list(held('gte', 98, '%'))),
  dezhou2013('全市新增蔬菜面积24万亩，超出年初任务20%', past),

  yulin('逐步打造形成长城沿线和南部高山冷凉蔬菜产业基地30万亩', list(made('gte?', 30, '万亩'))),
  yulin(
    '力争实现年集约化育苗3亿株以上',
    list([...made('gte', 3, '亿株', aspirational), everyYear('gte', 3, '亿株', aspirational)]),
  ),
  yulin('全年建设3个大型和5个小型产地蔬菜批发市场', list(made('gte?', 3, '个'), made('gte?', 5, '个'))),
  yulin(
    '全年花卉苗木面积稳定在5万亩左右，产值5亿元以上',
    list(held('approx', 5, '万亩'), held('gte', 5, '亿元')),
  ),

  guiyang('到2021年，全市蔬菜种植面积稳定在170万亩（次）', list(sown(170))),
  guiyang(
    '确保我市一级批发市场本省蔬菜自给率从40%提升到75%',
    from({ value: 40, unit: '%' }, level('gte?', 75, '%')),
  ),
  guiyang('产量达250万吨，综合产值95亿元', [level('gte?', 250, '万吨'), level('gte?', 95, '亿元')]),
  guiyang('建成蔬菜规模化标准化基地36万亩', list(made('gte?', 36, '万亩'))),

  haimen(
    '努力实现全区蔬菜西甜瓜播种面积稳定在58.5万亩次左右，总产量达120万吨，总产值达21.5亿元',
    list(held('approx', 58.5, '万亩次'), [level('gte?', 120, '万吨')], [level('gte?', 21.5, '亿元')]),
  ),
  haimen('绿色蔬菜播种面积将达到15万亩，产业产值达12亿元，绿色蔬菜占比增至55%', [
    level('gte?', 15, '万亩'),
    level('gte?', 12, '亿元'),
    level('gte?', 55, '%'),
  ]),
  haimen('目前，全区绿色蔬菜产业基地面积约14.5万亩，年产量30.1万吨', past),

  luoyang(
    '全市高新技术产业工业总产值要突破400亿元，实现工业增加值125亿元以上',
    list([level('gt', 400, '亿元')], made('gte', 125, '亿元')),
  ),
  luoyang(
    '争取新建国家级研发中心1家，新建省级研发中心10家',
    list(made('gte?', 1, '家', aspirational), made('gte?', 10, '家')),
  ),

  hengfeng(
    '计划投资1.25亿元，完成土石方125.5万立方米',
    list(made('gte?', 1.25, '亿元'), made('gte?', 125.5, '万立方米')),
  ),
  hengfeng(
    '新增和恢复灌溉面积0.6万亩，改善灌溉面积1.8万亩',
    list(raised('gte?', 0.6, '万亩'), made('gte?', 1.8, '万亩')),
  ),
  hengfeng('重点实施23座小（二）型病险水库除险加固工程', list([...made('gte?', 23, '座'), ...wordsOnly])),

  pinghe('2015年，我县计划投资1.37亿元实施水利项目建设', list(made('gte?', 1.37, '亿元'))),
  pinghe(
    '主要完成3座中型水库和5座一般小（2）型水库除险加固',
    or(list(made('gte?', 3, '座'), made('gte?', 5, '座')), [milestone()]),
  ),
  pinghe('可解决饮水不安全人口4.0562万人', list(made('gte?', 4.0562, '万人'))),

  zhenjiang('22000', level('gte?', 22000, '元'), { ...cell, indicatorName: '农民人均纯收入', unit: '元' }),
  zhenjiang('60', level('gte?', 60, '%'), { ...cell, indicatorName: '农业适度规模经营占比', unit: '%' }),
  zhenjiang('82%', level('gte?', 82, '%'), { ...cell, indicatorName: '综合农业机械化水平', unit: '%' }),
  zhenjiang('17.3', list([...added('gte?', 17.3, '万亩'), netChange('gte?', 17.3, '万亩')]), {
    ...cell,
    indicatorName: '全市新增造林面积（5年新增量）',
    unit: '万亩',
  }),
  zhenjiang('96%', list(share('gte?', 96)), { ...cell, indicatorName: '测土配方施肥覆盖率', unit: '%' }),
  zhenjiang(
    '农民人均纯收入到2015年达2万元以上，力争达2.2万元',
    or(list([level('gte', 2, '万元', by2015)], [level('gte?', 2.2, '万元', aspirational)]), [
      level('gte', 2, '万元', by2015),
    ]),
  ),
  zhenjiang('城市居民可支配收入与农民人均纯收入的比例下降至2.09:1', level('lte?', 2.09), lower),

  gansu(
    '粮食面积稳定在4000万亩以上，粮食产量保持在1200万吨以上',
    list(held('gte', 4000, '万亩'), held('gte', 1200, '万吨')),
  ),
  gansu('打造牛、羊、蔬菜、中药材4个千亿级产业集群', list(made('gte?', 4, '个'))),
  gansu(
    '到2035年，基本实现农业农村现代化',
    list([
      { kind: 'milestone', by: '2035' },
      { kind: 'qualitative', by: '2035' },
    ]),
  ),

  parasites(
    '到2025年，50%以上的流行县达到疫情控制标准',
    list([level('gte', 50, '%', { by: '2025' }), coverage('gte', 50, { by: '2025' })]),
  ),
  parasites('包虫病监测体系持续完善', list([...wayOnly, milestone()])),
  worms(
    '全国蠕虫感染率到2010年底下降40%以上，到2015年底下降60%以上',
    [growth(wholePeriod, 'lte', -40, endOf(2010)), growth(wholePeriod, 'lte', -60, endOf(2015))],
    lower,
  ),
  snailFever(
    '到2028年，力争所有血吸虫病流行县（市、区）达到消除标准',
    list([
      { kind: 'milestone', by: '2028', ...aspirational },
      { kind: 'qualitative', by: '2028', ...aspirational },
      { kind: 'coverage', percent: 100, by: '2028', ...aspirational },
      { kind: 'level', value: 100, by: '2028', ...aspirational },
    ]),
  ),

  milk(
    '力争奶牛存栏达到150万头左右，奶羊存栏达到5万只左右，奶类产量稳定在550万吨以上',
    list(
      [level('approx', 150, '万头', aspirational)],
      [level('approx', 5, '万只')],
      held('gte', 550, '万吨'),
    ),
  ),

  waste(
    '力争在今年年底前使地级及以上城市居民小区垃圾分类覆盖率达到90%以上',
    list([level('gte', 90, '%', aspirational), coverage('gte', 90, aspirational)]),
  ),
  waste('截至2022年底，297个地级及以上城市居民小区垃圾分类平均覆盖率达到82.5%', past),
  sewers('到2027年城市生活污水集中收集率达73%以上', level('gte', 73, '%', { by: '2027' })),
  sewers('基本消除城市建成区生活污水直排口和设施空白区', list(wordsOnly)),
  heating('试点城市城区清洁供暖率要达到100%', list(share('gte?', 100))),
  heating('平原地区基本实现取暖散煤替代', list(wordsOnly)),

  county2014('坚守45万亩耕地红线', list(held(same, 45, '万亩'))),
  county2014('确保粮食播种面积达到58万亩以上，实现播种亩产500公斤以上，力争总产突破30万吨', [
    level('gte', 58, '万亩'),
    level('gte', 500, '公斤'),
    level('gt', 30, '万吨', aspirational),
  ]),
  county2014('力争实现小麦亩产达到620公斤，玉米亩产达到750公斤', [
    level('gte?', 620, '公斤', aspirational),
    level('gte?', 750, '公斤', aspirational),
  ]),

  changchun('今年全市粮食作物播种面积将稳定在2500万亩', list(held(same, 2500, '万亩'))),

  housing2013(
    '2013年，全国计划新开工城镇保障性安居工程630万套，基本建成470万套',
    list(made('gte?', 630, '万套'), made('gte?', 470, '万套')),
  ),
  housing2013('截至6月底，全国城镇保障性安居工程已开工440万套，基本建成236万套', past),
  shanties('再改造各类棚户区1500万套', list(made('gte?', 1500, '万套'))),
  greenBuilding(
    '2017年底前，城镇新建筑绿色建筑竣工面积占城镇新建建筑竣工面积比例达到32%，到2020年达到60%以上',
    [level('gte?', 32, '%', endOf(2017)), level('gte', 60, '%', by2020)],
  ),

  oilseeds(
    '油菜籽、花生、大豆、油茶籽四大油料播种面积力争达到4亿亩左右',
    level('approx', 4, '亿亩', aspirational),
  ),
  oilseeds('主要油料作物耕种收综合机械化率提高五个百分点以上', netChange('gte', 5)),
  oilseeds('油茶籽面积扩大到7,000万亩', level('gte?', 7000, '万亩')),
  oilseeds('增产食用植物油约230万吨', list(raised('approx', 230, '万吨'))),
  oilseeds('花生面积、产量分别力争达到7,200万亩、1,870万吨', [
    level('gte?', 7200, '万亩', aspirational),
    level('gte?', 1870, '万吨', aspirational),
  ]),
  oilseeds(
    '食用植物油自给率提高三至五个百分点，力争达到40%',
    or(list([netChange(ofRange, { min: 3, max: 5 })], [level('gte?', 40, '%', aspirational)]), [
      level('gte?', 40, '%', aspirational),
    ]),
  ),

  potatoes(
    '到2010年，马铃薯种植面积稳定在1100万亩，平均亩产达1100公斤，总产量达1210万吨',
    list(held(same, 1100, '万亩'), [level('gte?', 1100, '公斤')], [level('gte?', 1210, '万吨')]),
  ),
  potatoes(
    '区内优质脱毒种薯普及率由目前30%提高到40%',
    either(
      from({ value: 30, unit: '%' }, level('gte?', 40, '%')),
      from({ value: 30, unit: '%' }, coverage('gte?', 40)),
    ),
  ),

  guizhouCulture('全省人均文化事业费将达到国家平均水平', relative(['gte', 'eq'], average)),
  guizhouCulture('人均公共图书馆藏书量达到0.5册', level('gte?', 0.5, '册')),
  guizhouCulture('全省广播与电视人口综合覆盖率分别达到90%和95%', list(share('gte?', 90), share('gte?', 95))),
  guizhouCulture(
    '文化产业增加值保持不低于26.5%的年平均增长率，总产值超过220亿元',
    list(
      [growth('averageAnnual', 'gte', 26.5), maintain('gte', 26.5, '%'), level('gte', 26.5, '%')],
      [level('gt', 220, '亿元')],
    ),
  ),

  foodTests('总局每月对全部在产的婴幼儿配方乳粉生产企业产品进行抽检', { kind: 'recurring' }),
  foodTests('每季度对网络食品、进口食品以及应季食用农产品进行抽检', { kind: 'recurring' }),
  foodTests('安排全年抽检135.05万批次', list(made('gte?', 135.05, '万批次'))),
];
