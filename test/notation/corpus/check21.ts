import type { Choices } from './choices.js';
import {
  average,
  by2015,
  by2020,
  by2030,
  held,
  list,
  made,
  past,
  raised,
  same,
  than,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { cell, fourteenth, lower, lowerCell, thirteenth, yearOf, yearsOf } from './periods.js';
import {
  additions,
  aspirational,
  coverage,
  either,
  everyYear,
  from,
  growth,
  level,
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
  qingyuan('规模化养殖出栏量占80%以上', level('gte', 80, '%')),
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
  daqing('养殖规模率计划达到70%以上', level('gte', 70, '%')),
  daqing('养殖废弃物资源化利用率计划达到75%以上', level('gte', 75, '%')),
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
  wuzhou('水运方面，计划一季度完成投资3.9亿元', list(made('gte?', 3.9, '亿元'))),

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
  facilityCrops('设施种植机械化水平总体达到50%以上', level('gte', 50, '%')),

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
  healthyHunan('经常参加体育锻炼人数达到3200万人', level('gte?', 3200, '万人')),
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

  bayannur('今年自治区交通运输厅下达我市交通运输固定资产投资任务33.9亿元', list(made('gte?', 33.9, '亿元'))),
  bayannur('截至8月底，我市已完成投资29.3亿元，完成目标任务的86.4%', past),
  ganzhou('目前我市下达投资的707处工程已全部建成', past),
  qingyuanCounty('近五年来，全县完成各类造林面积31.5万亩，完成森林抚育71.61万亩', past),
  qichun('截止目前，全县累计新建农村公路398公里，拓宽农村公路520公里', past),
];
