import type { Beside, Choices, Compared, Value } from './choices.js';
import {
  added,
  atLeast,
  average,
  both,
  by2015,
  by2020,
  by2022,
  by2025,
  by2030,
  by2035,
  falling,
  list,
  made,
  ofRange,
  same,
  than,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import {
  eleventh,
  fifteenth,
  fourteenth,
  lower,
  lowerRow,
  row,
  thirteenth,
  twelfth,
  yearOf,
  yearsOf,
} from './periods.js';
import { pace, share } from './rates.js';
import {
  additions,
  aspirational,
  better,
  coverage,
  cumulative,
  either,
  everyYear,
  exploratory,
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
  trend,
  unset,
  withAttribute,
} from './reading.js';
import { words } from './words.js';

const since = (year: string) => ({ from: year });
const anyGrowth = ['averageAnnual', 'unstated', 'yearOnYear', 'total'] as const;
const inStep = ['approx', 'eq', 'gte'] as const;
const roundly = ['gt', 'approx'] as const;

/** What a plan for one year wants done in that year: 完成投资, 接待游客. */
const inTheYear = (compared: Compared, value: Value, unit: string, more: Beside = {}): Choices => [
  level(compared, value, unit, more),
  cumulative(compared, value, unit, more),
  everyYear(compared, value, unit, more),
];

/** 消除、消灭: reached or not, a state, or none left. */
const gone = (more: Beside = {}): Choices => [...words(more), level(['lte', 'eq'], 0, undefined, more)];

const jiangsu13 = printedIn('江苏省国民经济和社会发展第十三个五年规划纲要（发布会）', thirteenth);
const jiangsuIndex = printedIn('江苏高水平全面建成小康社会指标', thirteenth);
const jiangsu2018 = printedIn('江苏省政府工作报告（2018年），今后五年目标', yearsOf(2018, 2022));
const jiangsu14 = printedIn('江苏省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', fourteenth);
const jiangsuCoast = printedIn('江苏沿海地区发展规划（2021—2025年）', fourteenth);
const nanjing = printedIn('南京市政府工作报告（2024年）', yearOf(2024));
const zhenjiang = printedIn('镇江市政府工作报告（2019年）', yearOf(2019));
const henan14 = printedIn('河南省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', fourteenth);
const henanAdvice = printedIn('中共河南省委关于制定“十四五”规划和二〇三五年远景目标的建议', fourteenth);
const henanCities = printedIn('河南各市政府工作报告（2025年）', yearOf(2025));
const henanFields2021 = printedIn('河南省2021年高标准农田建设工作方案', yearOf(2021));
const henanFields = printedIn('河南省高标准农田建设规划（2021—2030年）', yearsOf(2021, 2030));
const henanGrain = printedIn('推动高质量发展新闻发布会（河南，2024年）', fourteenth);
const henanProperty = printedIn('河南省知识产权事业发展“十三五”规划', thirteenth);
const xinxiang = printedIn('新乡市2024年国民经济和社会发展计划', yearOf(2024));
const shaanxi2018 = printedIn('陕西省政府工作报告（2018年）', yearOf(2018));
const shaanxi2019 = printedIn('陕西省政府工作报告（2019年）', yearOf(2019));
const shaanxi2021 = printedIn('陕西省政府工作报告（2021年）', yearOf(2021));
const xianIndustry = printedIn('西安市产业发展目标（西安晚报，2020年）', yearsOf(2020, 2025));
const greatXian = printedIn(
  '大西安（西安市—西咸新区）国民经济和社会发展规划（2017—2021）',
  yearsOf(2017, 2021),
);
const xian2025 = printedIn('西安市政府工作报告（2025年）', yearOf(2025));
const xian2026 = printedIn('西安市2026年重点工作', yearOf(2026));
const xianyang = printedIn('咸阳市2023年国民经济和社会发展计划', yearOf(2023));

const yunnanTea = printedIn('云南省茶产业发展行动方案', yearsOf(2018, 2022));
const yunnanTea2015 = printedIn('云南省农业厅云茶发布会（2015年），2020年目标', thirteenth);
const yunnanGreen = printedIn('云南省“十四五”打造世界一流“绿色食品牌”发展规划', fourteenth);
const yunnan2017 = printedIn('云南省人民政府关于促进经济持续平稳发展的意见（2017年）', yearOf(2017));
const yunnanWoods = printedIn('云南省林业和草原局发布会（2021年）', fourteenth);
const dali = printedIn('大理白族自治州政府工作报告（2025年）', yearOf(2025));
const kunming2025 = printedIn('昆明市政府工作报告（2025年）', yearOf(2025));
const kunming13 = printedIn('昆明市国民经济和社会发展第十三个五年规划纲要（草案）', thirteenth);
const fuxin = printedIn('阜新市科技创新驱动发展实施方案', thirteenth);
const liaoning14 = printedIn('辽宁省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', fourteenth);
const tianjinPort = printedIn('天津市港口“十四五”发展规划', fourteenth);
const tianjinPort2010 = printedIn('天津港集团2010年目标', yearOf(2010));
const tianjin12 = printedIn('天津市国民经济和社会发展第十二个五年规划纲要（市人大会议）', twelfth);
const tianjinZone = printedIn('天津开发区“十三五”民生目标', thirteenth);
const hainanCars = printedIn('海南省新能源汽车推广中长期行动方案（2023—2030年）', yearsOf(2023, 2030));
const hainanCleanCars = printedIn('海南省清洁能源汽车发展规划', yearsOf(2018, 2030));
const hainan2024 = printedIn('海南省政府工作报告（2024年）', yearOf(2024));
const hainan13 = printedIn('海南省国民经济和社会发展第十三个五年规划纲要', thirteenth);
const hainanAir = printedIn('海南省长在博鳌亚洲论坛2018年年会上的计划', yearsOf(2018, 2020));
const qinghaiTours = printedIn('青海省2018年旅游工作会议', yearOf(2018));
const qinghaiTourism = printedIn('青海省关于加快全域旅游发展的实施意见', yearsOf(2018, 2025));
const qinghai12 = printedIn('青海省旅游重点项目（2012年）', twelfth);
const xining = printedIn('西宁市2018年农业农村工作目标', yearOf(2018));
const xinjiang2023 = printedIn('新疆维吾尔自治区政府工作报告（2023年）', yearOf(2023));
const xinjiang2024 = printedIn('推动高质量发展新闻发布会（新疆，2024年）', yearOf(2024));
const xinjiang2026 = printedIn('新疆维吾尔自治区政府工作报告（2026年）', yearOf(2026));
const xinjiangLight = printedIn('新疆轻工业“十二五”发展目标', twelfth);

const air = printedIn('空气质量持续改善行动计划', fourteenth);
const blueSky = printedIn('打赢蓝天保卫战三年行动计划', yearsOf(2018, 2020));
const pollution = printedIn('中共中央 国务院关于深入打好污染防治攻坚战的意见', fourteenth);
const water = printedIn('水污染防治行动计划', yearsOf(2015, 2030));
const safety11 = printedIn('安全生产“十一五”规划', eleventh);
const safety12 = printedIn('全国安全生产工作会议，“十二五”奋斗目标', twelfth);
const emergency = printedIn('全国应急管理工作会议（2026年）', fifteenth);
const education13 = printedIn('国家教育事业发展“十三五”规划', thirteenth);
const educationOutline = printedIn('国家中长期教育改革和发展规划纲要（2010—2020年）', yearsOf(2010, 2020));
const education14 = printedIn('教育部“十三五”教育发展新闻发布会', fourteenth);
const tourism13 = printedIn('“十三五”旅游业发展规划', thirteenth);
const livestock = printedIn('“十四五”全国畜牧兽医行业发展规划', fourteenth);
const greenFarming = printedIn('“十四五”全国农业绿色发展规划', fourteenth);
const quality = printedIn('质量强国建设纲要', yearsOf(2023, 2025));
const qualityReport = printedIn('市场监管总局质量统计监测（2024年）', yearOf(2024));
const quality2012 = printedIn('质量发展纲要（2011—2020年）', yearsOf(2011, 2020));
const transport2022 = printedIn('交通运输部2022年工作安排', yearOf(2022));
const transport2025 = printedIn('交通运输部2025年农村公路目标', yearOf(2025));
const transport13 = printedIn('中国交通运输发展（白皮书，2016年）', thirteenth);
const transport2020 = printedIn('国务院新闻办发布会：交通运输（2020年）', yearOf(2020));
const care = printedIn('关于加快推进健康与养老服务工程建设的通知', yearsOf(2014, 2020));
const outline15 = printedIn('中华人民共和国国民经济和社会发展第十五个五年规划纲要（草案）', fifteenth);
const civil = printedIn('一市民政事业发展“十四五”规划', fourteenth);

const emergencyTable = printedIn('style of the “十四五”国家应急体系规划, 指标表', fourteenth);
const transportTable = printedIn('style of the “十四五” transport plan, 指标表', fourteenth);
const civilTable = printedIn('style of the “十四五”民政 plan, 指标表', fourteenth);
const farmTable = printedIn('style of the “十四五”农业农村现代化 plan, 指标表', fourteenth);
const airTable11 = printedIn('style of a Liaoning “十一五”环境保护 plan, 指标表', eleventh);
const county11 = printedIn('style of a county “十一五” outline in Liaoning', eleventh);
const district12 = printedIn('style of a Tianjin district “十二五” outline', twelfth);
const prefecture = printedIn('style of a Qinghai prefecture “十四五” outline, 指标表', fourteenth);
const islandTable = printedIn('style of a Hainan city 生态环境 plan, 指标表', fourteenth);
const xinjiangCounty = printedIn('style of a Xinjiang county 政府工作报告', yearOf(2022));
const market = printedIn('style of a Henan city 市场监管 plan', fourteenth);
const culture = printedIn('style of a Shaanxi 文化和旅游 plan', fourteenth);
const schools = printedIn('style of a Yunnan county 教育 action plan', yearsOf(2025, 2027));
const draft15 = printedIn('style of a Jiangsu “十五五” outline draft', fifteenth);

/** A fifth set to check the reader on: what plans print as it is found, collected by someone who had not seen how it reads. */
export const check5Corpus: readonly CorpusEntry[] = [
  jiangsu13('地区生产总值达到10万亿元左右', level('approx', 10, '万亿元')),
  jiangsu13('全员劳动生产率18.5万元、户籍人口城镇化率67%', [
    level('gte?', 18.5, '万元'),
    level('gte?', 67, '%'),
  ]),
  jiangsu13('居民人均可支配收入实现4.2万元左右、年均增长7.5%左右', [
    level('approx', 4.2, '万元'),
    growth('averageAnnual', 'approx', 7.5),
  ]),
  jiangsu13('城镇登记失业率低于4%', level('lt', 4, '%'), lower),
  jiangsu13('森林覆盖率达24%', list(share('gte?', 24))),
  jiangsu13('法治建设满意度达90%、公众安全感不低于90%', [level('gte?', 90, '%'), level('gte', 90, '%')]),
  jiangsu13('每万人拥有社会组织数大于15个', level('gt', 15, '个')),

  jiangsuIndex(
    '<4/<5.5',
    [level('lt', 4, '%'), level('lt', 5.5, '%')],
    lowerRow('城镇登记失业率/城镇调查失业率', '%'),
  ),
  jiangsuIndex(
    '翻一番（全省人均GDP≥10万元）',
    either(multiple('gte?', 2), [multiple('gte?', 2), level('gte', 10, '万元')]),
    row('地区生产总值（2010年不变价）', '亿元'),
  ),
  jiangsuIndex(
    '=100',
    either(level('eq', 100, '%'), cumulative('eq', 100, '%'), coverage('eq', 100)),
    row('农村低收入人口累计脱贫率', '%'),
  ),

  jiangsu2018('高新技术产业和战略性新兴产业产值占规模以上工业比重分别达46%和35%', [
    level('gte?', 46, '%'),
    level('gte?', 35, '%'),
  ]),
  jiangsu2018('基本形成设区市到南京的1.5小时高铁交通圈', either(milestone(), qualitative(undefined))),
  jiangsu2018('居民收入与经济发展同步增长', relative(inStep, {})),
  jiangsu2018('空气质量优良天数、国考断面水质优Ⅲ类比例明显提高', both(better())),
  jiangsu2018('劣V类水体全面消除', list(gone())),

  jiangsu14('2025年,江苏人均地区生产总值超过15万元', level('gt', 15, '万元', by2025)),
  jiangsu14('居民人均收入实现翻一番以上', multiple('gte', 2)),
  jiangsu14(
    '江苏高速铁路将增加800公里,达到3000公里左右',
    list([netChange('gte?', 800, '公里'), additions('gte?', 800, '公里')], [level('approx', 3000, '公里')]),
  ),

  jiangsuCoast(
    '地区生产总值年均增速快于东部地区平均水平',
    relative('gt', { statistic: ['average', 'growthRate'] }),
  ),
  jiangsuCoast('占全省比重力争达 20%左右', level('approx', 20, '%', aspirational)),
  jiangsuCoast('林木覆盖率达到 25.2%', list(share('gte?', 25.2))),
  jiangsuCoast('自然岸线保有率保持在 35%以上', maintain('gte', 35, '%')),
  jiangsuCoast('居民收入和经济增长基本同步', relative(inStep, {})),
  jiangsuCoast(
    '人均地区生产总值和居民人均可支配收入在2020年基础上实现翻一番',
    both(multiple('gte?', 2, than('2020'))),
  ),

  nanjing('地区生产总值增长5%以上，一般公共预算收入增长2%左右', [
    growth(unstatedYear, 'gte', 5),
    growth(unstatedYear, 'approx', 2),
  ]),
  nanjing('2023年，南京市预计地区生产总值增长4.7%左右', not('observation')),
  zhenjiang('地区生产总值预期增长6.5%', growth(unstatedYear, 'gte?', 6.5)),
  zhenjiang('镇江2018年预计实现地区生产总值4050亿元，增长3%', not('observation')),

  henan14(
    '地区生产总值年均增速设为6.0%左右',
    either(growth('averageAnnual', 'approx', 6), level('approx', 6, '%')),
  ),
  henan14('力争公办幼儿园比例达到50%以上', level('gte', 50, '%', aspirational)),
  henan14(
    '力争创办1所高水平大学',
    list([...made('gte?', 1, '所', aspirational), { kind: 'milestone', ...aspirational }]),
  ),
  henan14(
    '全省将累计新增城镇常住人口约600万人',
    list([...added('approx', 600, '万人'), netChange('approx', 600, '万人')]),
  ),
  henan14('全省将累计改造城镇老旧小区100万户以上', cumulative('gte', 100, '万户')),

  henanAdvice(
    '主要经济指标年均增速高于全国平均水平',
    relative('gt', { statistic: ['average', 'growthRate'] }),
  ),

  henanCities('漯河GDP预期目标为7%以上', list(pace('gte', 7))),
  henanCities('河南省政府工作报告将GDP增长目标定在5.5%左右', list(pace('approx', 5.5))),
  henanCities('2024年，漯河GDP增长6.8%，居全省第1位', not('observation')),

  henanFields2021('建设高标准农田750万亩', list(made('gte?', 750, '万亩'))),
  henanFields(
    '到2030年我省累计建成高标准农田面积9459万亩、改造提升面积2686万亩',
    list([cumulative('gte?', 9459, '万亩', by2030)], made('gte?', 2686, '万亩', by2030)),
  ),
  henanFields('到2020年年末，全省累计建成高标准农田面积6830万亩', not('observation')),
  henanFields('豫政办〔2022〕87号', not('documentNumber')),

  henanGrain(
    '到2025年粮食产能新增100亿斤、达到1400亿斤',
    list(
      [additions('gte?', 100, '亿斤', by2025), netChange('gte?', 100, '亿斤', by2025)],
      [level('gte?', 1400, '亿斤', by2025)],
    ),
  ),
  henanGrain('粮食产量连续7年稳定在1300亿斤以上', not('observation')),

  henanProperty('到2020年将建成支撑型知识产权强省', { kind: 'milestone', ...by2020 }),
  henanProperty('建设9个国家知识产权试点示范城市', list(made('gte?', 9, '个'))),
  henanProperty('建成100家知识产权强企', list(made('gte?', 100, '家'))),
  henanProperty(
    '培育25个知识产权密集型产业、2000家知识产权密集型企业',
    list(made('gte?', 25, '个'), made('gte?', 2000, '家')),
  ),
  henanProperty('知识产权密集型产业增加值占全省GDP的比重超过25%', level('gt', 25, '%')),
  henanProperty('每万人口发明专利拥有量超过6件', level('gt', 6, '件')),
  henanProperty('海外专利申请量增长率超过30%', either(growth(anyGrowth, 'gt', 30), level('gt', 30, '%'))),
  henanProperty('重点产业知识产权专项运营基金规模不少于2.5亿元', level('gte', 2.5, '亿元')),
  henanProperty('实现产业集聚区知识产权维权援助网点全覆盖', fullCoverage()),
  henanProperty(
    '培育国家级知识产权服务品牌机构3家至5家、河南省知识产权服务品牌机构5家至8家',
    list(made(ofRange, { min: 3, max: 5 }, '家'), made(ofRange, { min: 5, max: 8 }, '家')),
  ),
  henanProperty('“知识产权+先进制造业”工程', not('name')),
  xinxiang('初步核算，全市实现地区生产总值3347.6亿元，居全省第4位，增长1.5%', not('observation')),

  shaanxi2018('生产总值增长8%左右，规模以上工业增加值增长7.5%左右', [
    growth(unstatedYear, 'approx', 8),
    growth(unstatedYear, 'approx', 7.5),
  ]),
  shaanxi2018(
    '城镇登记失业率控制在4%以内，CPI涨幅控制在3%左右',
    list([level('lte', 4, '%')], pace('approx', 3)),
    lower,
  ),
  shaanxi2018('城乡居民收入分别增长8.5%和9%左右', [
    growth(unstatedYear, ['approx', 'gte'], 8.5),
    growth(unstatedYear, 'approx', 9),
  ]),
  shaanxi2018('单位GDP能耗下降2.8%', growth(unstatedYear, 'lte?', -2.8), lower),
  shaanxi2019('今年GDP增长目标7.5%—8%', list(pace(ofRange, { min: 7.5, max: 8 }))),
  shaanxi2021(
    '城镇新增就业40万人',
    list([...added('gte?', 40, '万人'), level('gte?', 40, '万人'), everyYear('gte?', 40, '万人')]),
  ),

  xianIndustry('形成5个千亿级支柱产业', list(made('gte?', 5, '个'))),
  xianIndustry('全市旅游业总收入突破5000亿元,文化和旅游产业增加值占GDP比重达到15%以上', [
    level('gt', 5000, '亿元'),
    level('gte', 15, '%'),
  ]),
  xianIndustry('到2025年,全市规模以上先进制造业总产值超过10000亿元,占规模以上工业比重达到70%', [
    level('gt', 10000, '亿元', by2025),
    level('gte?', 70, '%', by2025),
  ]),
  xianIndustry('形成6个以上千亿级支柱产业', list(made('gte', 6, '个'))),
  xianIndustry('产值超百亿企业达到20户', level('gte?', 20, '户')),

  greatXian('地区生产总值达到1万亿元以上，增速位居副省级城市第一方阵', [
    level('gte', 1, '万亿元'),
    rank(null, { band: '第一方阵', among: '副省级城市' }),
  ]),
  greatXian('战略性新兴产业增加值占GDP比重达到20%，非公经济增加值占GDP比重达到60%左右', [
    level('gte?', 20, '%'),
    level('approx', 60, '%'),
  ]),
  greatXian('研发投入占GDP比重提高到5.6%以上，科技进步贡献率达到63%以上', [
    level('gte', 5.6, '%'),
    level('gte', 63, '%'),
  ]),
  greatXian(
    '进出口总值达到600亿美元，年实际利用外资达到60亿美元以上',
    list([level('gte?', 600, '亿美元')], [level('gte', 60, '亿美元'), everyYear('gte', 60, '亿美元')]),
  ),
  greatXian('渭河干流消灭劣Ⅴ类水体', list(gone())),

  xian2025('开工建设万达、曲江等6个330千伏变电站', list([...made('gte?', 6, '个'), milestone()])),
  xian2025('全年完成工业投资1200亿元以上', list(inTheYear('gte', 1200, '亿元'))),
  xian2025(
    '新建公共机构建筑、工业厂房屋顶光伏覆盖率不低于50%',
    both(coverage('gte', 50), level('gte', 50, '%')),
  ),
  xian2025('2024年，西安市建成投用变电站20座', not('observation')),

  xian2026('力争固定资产投资4500亿元以上', list(inTheYear('gte', 4500, '亿元', aspirational))),
  xian2026(
    '工业投资1200亿元，工业总产值达1.3万亿元',
    list(inTheYear('gte?', 1200, '亿元'), [level('gte?', 1.3, '万亿元')]),
  ),
  xian2026('技术合同成交额达到5200亿元，规上高新技术企业突破3000家', [
    level('gte?', 5200, '亿元'),
    level('gt', 3000, '家'),
  ]),
  xian2026('粮食产量稳定140万吨以上', maintain('gte', 140, '万吨')),
  xian2026('新增学位1.5万个', list(added('gte?', 1.5, '万个'))),
  xian2026(
    '新增供电能力100万千瓦，总供电能力提升至1800万千瓦',
    list(
      [...added('gte?', 100, '万千瓦'), netChange('gte?', 100, '万千瓦')],
      [level('gte?', 1800, '万千瓦')],
    ),
  ),
  xian2026('2025年，全市地区生产总值达13902.67亿元，同比增长4.7%', not('observation')),

  xianyang('城乡居民人均可支配收入分别增长7%、8%左右', [
    growth(unstatedYear, ['approx', 'gte'], 7),
    growth(unstatedYear, 'approx', 8),
  ]),
  xianyang('居民消费价格涨幅3%左右', list(pace('approx', 3)), lower),
  xianyang('咸政发〔2023〕8号', not('documentNumber')),

  yunnanTea('到2020年，云南省茶叶面积将稳定在630万亩左右', maintain('approx', 630, '万亩', by2020)),
  yunnanTea('茶叶产量达到38万吨，综合产值达到1000亿元', [
    level('gte?', 38, '万吨'),
    level('gte?', 1000, '亿元'),
  ]),
  yunnanTea('到2022年，全省茶叶产量达到40万吨，茶叶综合产值达到1200亿元以上', [
    level('gte?', 40, '万吨', by2022),
    level('gte', 1200, '亿元', by2022),
  ]),
  yunnanTea('打造综合产值20亿元以上茶产业重点县15个', list(made('gte?', 15, '个'))),
  yunnanTea('2016年全省茶叶种植面积达610万亩，茶叶总产量37.5万吨', not('observation')),
  yunnanTea2015('力争2020年,全省茶叶种植面积稳定在600万亩左右,高优茶园面积达70%以上', [
    maintain('approx', 600, '万亩', { ...by2020, ...aspirational }),
    level('gte', 70, '%', by2020),
  ]),
  yunnanTea2015('茶叶产量稳定在35万吨,其中精深加工比重提高到80%以上', [
    maintain('approx', 35, '万吨'),
    level('gte', 80, '%'),
  ]),
  yunnanTea2015('综合产值达800亿元,力争达到1000亿元', [
    level('gte?', 800, '亿元'),
    level('gte?', 1000, '亿元', aspirational),
  ]),
  yunnanTea2015('2014年云南普洱茶产量11.43万吨,同比增加1.7万吨', not('observation')),
  yunnanGreen('茶叶综合产值实现“5年翻番”，年均增幅15%左右', [
    multiple('gte?', 2),
    growth('averageAnnual', 'approx', 15),
  ]),
  yunnanGreen('到2025年，云南茶产业综合产值将达到2000亿元', level('gte?', 2000, '亿元', by2025)),
  yunnan2017('确保实现财政收入增长4%的目标', growth(unstatedYear, 'gte?', 4)),
  yunnan2017('各部门预算内专项资金须于2017年6月底前下达60%以上、9月底前下达80%以上', [
    level('gte', 60, '%', { by: '2017-06-30' }),
    level('gte', 80, '%', { by: '2017-09-30' }),
  ]),
  yunnan2017('省财政新增筹措重大建设项目前期工作经费3亿元', list(added('gte?', 3, '亿元'))),
  yunnanWoods('“十三五”期间，云南省林地面积增加到4.24亿亩', not('observation')),
  dali('2024年地区生产总值可比增长2.5%、现价增长3.5%', not('observation')),

  kunming2025('一般公共预算收入增长2.1%', growth(unstatedYear, 'gte?', 2.1)),
  kunming2025('单位地区生产总值能耗降低完成省下达目标', unset('delegated'), lower),
  kunming2025(
    '力争纳入省级重点项目150个以上,实施市级重点项目350个',
    list(made('gte', 150, '个', aspirational), made('gte?', 350, '个')),
  ),
  kunming2025('力争民间投资占全部投资比重达40%以上', level('gte', 40, '%', aspirational)),
  kunming2025('“4+1”行动', not('name')),
  kunming13('全市地区生产总值年均增长9%左右,一般公共预算收入年均增长6%', [
    growth('averageAnnual', 'approx', 9),
    growth('averageAnnual', 'gte?', 6),
  ]),
  kunming13('全社会研发经费投入占生产总值的比重,达到全国平均水平', relative(same, average)),
  kunming13('城市家庭光纤入户平均接入宽带要达100Mbps', level('gte?', 100)),

  fuxin('全市研发投入达到8亿元，力争总额实现翻一番', [
    level('gte?', 8, '亿元'),
    multiple('gte?', 2, aspirational),
  ]),
  fuxin('每万人发明专利拥有量达到2件，力争实现翻一番', [
    level('gte?', 2, '件'),
    multiple('gte?', 2, aspirational),
  ]),
  fuxin('开发10个国内领先、国际先进的技术和产品', list(made('gte?', 10, '个'))),
  fuxin('高新技术产业主营业务收入占规模以上工业企业主营业务收入比重达到20%以上', level('gte', 20, '%')),
  fuxin('培育一批抢占产业发展制高点和具有国内影响力的新增长点', qualitative('openCount')),
  fuxin('阜政发〔2015〕44号', not('documentNumber')),
  liaoning14('到2025年，氢能产业主营业务收入达到100亿元', level('gte?', 100, '亿元', by2025)),

  tianjinPort('到2025年，国际航运中心排名进入前20位', rank(20, by2025)),
  tianjinPort('集装箱班轮航线超过135条，集装箱吞吐量达到2200万标准箱', [
    level('gt', 135, '条'),
    level('gte?', 2200, '万标准箱'),
  ]),
  tianjinPort('大型专业化码头通过能力适应度大于1.1', level('gt', 1.1)),
  tianjinPort('港口经济指标始终保持全国前列', rank(null, { band: '前列', among: '全国', hold: true })),
  tianjinPort(
    '具备受电设施的船舶靠港使用岸电比例保持100%',
    either(maintain(same, 100, '%'), level(same, 100, '%')),
  ),
  tianjinPort(
    '集装箱海铁联运年均增长率达到15%以上',
    either(growth('averageAnnual', 'gte', 15), level('gte', 15, '%')),
  ),
  tianjinPort2010('今年将确保吞吐量超过4亿吨、集装箱1000万标准箱', [
    level('gt', 4, '亿吨'),
    level(['gt', 'gte'], 1000, '万标准箱'),
  ]),
  tianjinPort2010('力争在2012年实现吞吐量4.6亿吨、集装箱吞吐量1300万标准箱', [
    level('gte?', 4.6, '亿吨', { by: '2012', ...aspirational }),
    level('gte?', 1300, '万标准箱', { by: '2012', ...aspirational }),
  ]),
  tianjinPort2010(
    '确保年内新增2个物流节点，力争新增4个物流节点',
    list(added('gte?', 2, '个'), added('gte?', 4, '个', aspirational)),
  ),
  tianjinPort2010('到2012年将累计投资170多亿元', cumulative(roundly, 170, '亿元', { by: '2012' })),
  tianjinPort2010('今年一季度，完成货物吞吐量9303万吨，同比增长9.4%', not('observation')),
  tianjin12('到2015年，港口货物吞吐量达到5.6亿吨，集装箱吞吐量达到1800万标准箱', [
    level('gte?', 5.6, '亿吨', by2015),
    level('gte?', 1800, '万标准箱', by2015),
  ]),
  tianjin12('未来5年,天津港将投入一千多亿元用于港口功能提升', list(made(roundly, 1000, '亿元'))),
  tianjin12('建设北港区30万吨级深水航道', either(milestone(), qualitative(undefined))),
  tianjinZone('居民人均可支配收入计划年均增长10%', growth('averageAnnual', 'gte?', 10)),
  tianjinZone(
    '研究推出高中免费入学',
    either({ kind: 'milestone', ...exploratory }, { kind: 'qualitative', ...exploratory }, milestone()),
  ),

  hainanCars('到2025年，全省将累计推广新能源汽车超50万辆', cumulative('gt', 50, '万辆', by2025)),
  hainanCars('新增新能源汽车占比超过60%，总体车桩比在2.5:1以下', [level('gt', 60, '%'), level('lte', 2.5)]),
  hainanCars('推广成效居全国“第一方阵”', rank(null, { band: ['第一方阵', '“第一方阵”'], among: '全国' })),
  hainanCars(
    '车辆新增和更换清洁能源汽车占比达100%',
    list([level(atLeast, 100, '%'), coverage(atLeast, 100)]),
  ),
  hainanCars('到2030年，全省将累计推广新能源汽车超150万辆，新能源汽车保有量占比超过45%', [
    cumulative('gt', 150, '万辆', by2030),
    level('gt', 45, '%', by2030),
  ]),
  hainanCars('总体车桩比在2:1左右', level('approx', 2), lower),
  hainanCleanCars(
    '力争2030年全省各领域汽车全面实现清洁能源化',
    either(
      { kind: 'milestone', ...by2030, ...aspirational },
      coverage(atLeast, 100, { ...by2030, ...aspirational }),
      { kind: 'qualitative', ...by2030, ...aspirational },
    ),
  ),
  hainan2024('城镇和农村居民人均可支配收入分别增长8%左右和8.5%左右', [
    growth(unstatedYear, 'approx', 8),
    growth(unstatedYear, 'approx', 8.5),
  ]),
  hainan2024('2023年海南全省地区生产总值增长9.2%，规模以上工业增加值增长18.5%', not('observation')),
  hainan13('2015年，全省地区生产总值3702.8亿元，人均生产总值40818元', not('observation')),
  hainanAir('争取二至三年内开通100条以上国际航线', list(made('gte', 100, '条', aspirational))),

  qinghaiTours(
    '接待国内外游客4100万人次，同比增长17%',
    list(inTheYear('gte?', 4100, '万人次'), [growth('yearOnYear', 'gte?', 17)]),
  ),
  qinghaiTours(
    '实现旅游收入460亿元，同比增长21%',
    list(inTheYear('gte?', 460, '亿元'), [growth('yearOnYear', 'gte?', 21)]),
  ),
  qinghaiTours('2017年青海共接待国内外游客3484.1万人次，同比增长21.1%', not('observation')),
  qinghaiTourism('到2020年，全域旅游示范区达到10个，其中国家级全域旅游示范区5个以上', [
    level('gte?', 10, '个', by2020),
    level('gte', 5, '个', by2020),
  ]),
  qinghaiTourism('全省乡村旅游接待点达4000家，星级乡村旅游接待点达1200家', [
    level('gte?', 4000, '家'),
    level('gte?', 1200, '家'),
  ]),
  qinghaiTourism('2025年旅游接待总人数达到1亿人次，旅游总收入超过1000亿元', [
    level('gte?', 1, '亿人次', by2025),
    level('gt', 1000, '亿元', by2025),
  ]),
  qinghaiTourism(
    '力争到2025年旅游总收入超1000亿元',
    level('gt', 1000, '亿元', { ...by2025, ...aspirational }),
  ),
  qinghai12(
    '预计到2015年青海省星级宾馆将达到300家',
    level('gte?', 300, '家', { ...by2015, estimated: true }),
  ),
  qinghai12('今年上半年，青海省接待旅游总人数569.23万人次，实现旅游总收入41亿元', not('observation')),
  xining('确保全市农产品抽检合格率达到97%以上', level('gte', 97, '%')),
  xining('培育100家家庭农牧场、300家农民专业合作社', list(made('gte?', 100, '家'), made('gte?', 300, '家'))),
  xining('建设5个休闲农业和乡村旅游示范点', list(made('gte?', 5, '个'))),

  xinjiang2023('固定资产投资增长11%左右；社会消费品零售总额增长12%左右；进出口总额增长10%左右', [
    growth(unstatedYear, 'approx', 11),
    growth(unstatedYear, 'approx', 12),
    growth(unstatedYear, 'approx', 10),
  ]),
  xinjiang2023('城镇调查失业率控制在5.5%以内', level('lte', 5.5, '%'), lower),
  xinjiang2023(
    '居民消费价格涨幅保持在3%左右',
    list([...pace('approx', 3), maintain('approx', 3, '%')]),
    lower,
  ),
  xinjiang2023('力争全区果品产量870万吨、蔬菜产量1600万吨', [
    level('gte?', 870, '万吨', aspirational),
    level('gte?', 1600, '万吨', aspirational),
  ]),
  xinjiang2023('力争全区肉、奶、禽蛋产量分别增长10%、9%、2%', [
    growth(unstatedYear, 'gte?', 10, aspirational),
    growth(unstatedYear, 'gte?', 9, aspirational),
    growth(unstatedYear, 'gte?', 2, aspirational),
  ]),
  xinjiang2024('今年力争棉花总产继续保持在500万吨以上', maintain('gte', 500, '万吨', aspirational)),
  xinjiang2024(
    '粮食产量至少再增加20亿斤以上',
    either(netChange('gte', 20, '亿斤'), additions('gte', 20, '亿斤')),
  ),
  xinjiang2024('去年新疆粮食种植面积4237.2万亩、增加586.3万亩', not('observation')),
  xinjiang2026('粮食产量稳定在485亿斤左右，棉花总产稳定在560万吨左右', [
    maintain('approx', 485, '亿斤'),
    maintain('approx', 560, '万吨'),
  ]),
  xinjiangLight('到2015年，实现食品工业总产值500亿元，农副产品加工转化率达到40%以上', [
    level('gte?', 500, '亿元', by2015),
    level('gte', 40, '%', by2015),
  ]),
  xinjiangLight(
    '今后，全疆每年要新增300万亩节水灌溉面积',
    either(everyYear('gte?', 300, '万亩'), additions('gte?', 300, '万亩', { per: 'averageYear' })),
  ),
  xinjiangLight('新疆目前棉花种植面积达2500万亩', not('observation')),

  air('全国地级及以上城市PM2.5浓度比2020年下降10%', growth(wholePeriod, 'lte?', -10, since('2020')), lower),
  air('重度及以上污染天数比率控制在1%以内', level('lte', 1, '%'), lower),
  air(
    '氮氧化物和VOCs排放总量比2020年分别下降10%以上',
    both(growth(wholePeriod, 'lte', -10, since('2020'))),
    lower,
  ),
  air(
    '京津冀及周边地区、汾渭平原PM2.5浓度分别下降20%、15%',
    [growth(wholePeriod, 'lte?', -20), growth(wholePeriod, 'lte?', -15)],
    lower,
  ),
  air('长三角地区PM2.5浓度总体达标', either(qualitative(undefined), milestone()), lower),
  air('北京市控制在32微克/立方米以内', level('lte', 32, '微克/立方米'), {
    ...lower,
    indicatorName: 'PM2.5浓度',
  }),
  air('国发〔2023〕24号', not('documentNumber')),
  blueSky(
    '二氧化硫和氮氧化物排放总量分别比2015年下降15%以上',
    both(growth(wholePeriod, 'lte', -15, since('2015'))),
    lower,
  ),
  blueSky(
    'PM2.5未达标地级及以上城市浓度比2015年下降18%以上',
    growth(wholePeriod, 'lte', -18, since('2015')),
    lower,
  ),
  blueSky('地级及以上城市空气质量优良天数比率达到80%', level('gte?', 80, '%')),
  blueSky('明显减少重污染天数', either(qualitative('direction', falling), trend(falling)), lower),
  pollution(
    '单位国内生产总值二氧化碳排放比2020年下降18%',
    growth(wholePeriod, 'lte?', -18, since('2020')),
    lower,
  ),
  pollution('地表水Ⅰ-Ⅲ类水体比例达到85%', level('gte?', 85, '%')),
  pollution('近岸海域水质优良（一、二类）比例达到79%左右', level('approx', 79, '%')),
  pollution('主要污染物排放总量持续下降', either(trend(falling), qualitative('direction', falling)), lower),
  pollution('重污染天气、城市黑臭水体基本消除', both(...gone()), lower),
  water('七大重点流域水质优良（达到或优于Ⅲ类）比例总体达到70%以上', level('gte', 70, '%')),
  water('地级及以上城市建成区黑臭水体均控制在10%以内', level('lte', 10, '%'), lower),
  water('地级及以上城市集中式饮用水水源水质达到或优于Ⅲ类比例总体高于93%', level('gt', 93, '%')),
  water('丧失使用功能（劣于Ⅴ类）的水体断面比例下降15个百分点左右', netChange('approx', -15, '百分点'), lower),
  water('长三角、珠三角区域力争消除丧失使用功能的水体', list(gone(aspirational)), lower),
  water('到2030年，全国七大重点流域水质优良比例总体达到75%以上', level('gte', 75, '%', by2030)),

  safety11(
    '亿元国内生产总值生产安全事故死亡率比2005年下降35%以上',
    growth(wholePeriod, 'lte', -35, since('2005')),
    lower,
  ),
  safety11(
    '工矿商贸从业人员10万人生产安全事故死亡率比2005年下降25%以上',
    growth(wholePeriod, 'lte', -25, since('2005')),
    lower,
  ),
  safety11(
    '一次死亡10人以上特大事故起数比2005年下降20%以上',
    growth(wholePeriod, 'lte', -20, since('2005')),
    lower,
  ),
  safety11('近十年全国每年平均发生各类事故高达70多万起，死亡约12万人', not('observation')),
  safety12(
    '煤矿百万吨死亡率下降28%以上，道路交通万车死亡率下降32%以上',
    [growth(wholePeriod, 'lte', -28), growth(wholePeriod, 'lte', -32)],
    lower,
  ),
  safety12(
    '各类较大事故起数下降15%以上，重大事故起数下降15%以上',
    [growth(wholePeriod, 'lte', -15), growth(wholePeriod, 'lte', -15)],
    lower,
  ),
  emergency('2024年全国生产安全事故死亡人数首次下降到2万人以下', not('observation')),

  education13('学前三年毛入园率达到85%，高中阶段毛入学率达到90%', [
    level('gte?', 85, '%'),
    level('gte?', 90, '%'),
  ]),
  education13(
    '高等教育毛入学率达到50%，进入普及化阶段',
    either(
      level('gte?', 50, '%'),
      [level('gte?', 50, '%'), milestone()],
      [level('gte?', 50, '%'), qualitative(undefined)],
    ),
  ),
  education13('义务教育实现基本均衡的县（市、区）比例达到95%', list(share('gte?', 95))),
  educationOutline(
    '新增劳动力平均受教育年限从12.4年提高到13.5年',
    from({ value: 12.4, unit: '年' }, level('gte?', 13.5, '年')),
  ),
  educationOutline(
    '主要劳动年龄人口平均受教育年限从9.5年提高到11.2年',
    from({ value: 9.5, unit: '年' }, level('gte?', 11.2, '年')),
  ),
  educationOutline('其中受过高等教育的比例达到20%', level('gte?', 20, '%')),
  education14('2019年，九年义务教育巩固率达到94.8%，高中阶段教育毛入学率达到89.5%', not('observation')),

  tourism13('城乡居民出游人数年均增长10%左右，旅游总收入年均增长11%以上，旅游直接投资年均增长14%以上', [
    growth('averageAnnual', 'approx', 10),
    growth('averageAnnual', 'gte', 11),
    growth('averageAnnual', 'gte', 14),
  ]),
  tourism13('旅游市场总规模达到67亿人次，旅游投资总额2万亿元，旅游业总收入达到7万亿元', [
    level('gte?', 67, '亿人次'),
    level('gte?', 2, '万亿元'),
    level('gte?', 7, '万亿元'),
  ]),
  tourism13(
    '年均新增旅游就业人数100万人以上',
    either(
      everyYear('gte', 100, '万人', { basis: 'average' }),
      additions('gte', 100, '万人', { per: 'averageYear' }),
    ),
  ),
  tourism13('入境旅游持续增长', either(trend(), better())),
  tourism13('2015年，旅游业对国民经济的综合贡献度达到10.8%', not('observation')),

  livestock('猪肉自给率保持在95%左右，牛羊肉自给率保持在85%左右', [
    maintain('approx', 95, '%'),
    maintain('approx', 85, '%'),
  ]),
  livestock('畜禽核心种源自给率达到78%，畜禽养殖规模化率达到78%以上', [
    level('gte?', 78, '%'),
    level('gte', 78, '%'),
  ]),
  livestock('确保猪肉产能稳定在5500万吨左右，生猪养殖业产值达到1.5万亿元以上', [
    maintain('approx', 5500, '万吨'),
    level('gte', 1.5, '万亿元'),
  ]),
  livestock('禽肉、禽蛋产量分别稳定在2200万吨、3500万吨', [
    maintain('approx', 2200, '万吨'),
    maintain('approx', 3500, '万吨'),
  ]),
  greenFarming('全国耕地质量等级达到4.58', level('lte?', 4.58), lower),
  greenFarming('农田灌溉水有效利用系数达到0.57', level('gte?', 0.57)),
  greenFarming('主要农作物化肥、农药利用率均达到43%', both(level('gte?', 43, '%'))),
  greenFarming('绿色、有机、地理标志农产品认证数量达到6万个', level('gte?', 6, '万个')),

  quality('制造业质量竞争力指数达到86', level('gte?', 86)),
  quality('农产品质量安全例行监测合格率和食品抽检合格率均达到98%以上', both(level('gte', 98, '%'))),
  quality('农业标准化生产普及率稳步提升', either(better(), trend())),
  quality('建成一批具有引领力的质量卓越产业集群', qualitative('openCount')),
  qualityReport('2023年我国制造业产品质量合格率达到93.65%，较上年提高0.36个百分点', not('observation')),
  quality2012('产品质量国家监督抽查合格率稳定在90%以上', maintain('gte', 90, '%')),
  quality2012(
    '主要工业产品的质量损失率逐步下降',
    either(trend(falling), qualitative('direction', falling)),
    lower,
  ),

  transport2022(
    '新增铁路新线3300公里以上，新改扩建高速公路8000公里以上',
    list(added('gte', 3300, '公里'), made('gte', 8000, '公里')),
  ),
  transport2022('新增及改善高等级航道700公里以上', list(made('gte', 700, '公里'))),
  transport2022('新增颁证民用运输机场8个', list(added('gte?', 8, '个'))),
  transport2025(
    '全年计划新改建农村公路10万公里',
    list([...made('gte?', 10, '万公里'), everyYear('gte?', 10, '万公里')]),
  ),
  transport2025('新增通三级及以上等级公路乡镇250个', list(added('gte?', 250, '个'))),
  transport2025('新增通硬化路较大人口规模自然村（组）1.2万个', list(added('gte?', 1.2, '万个'))),
  transport2025('截至2024年底，农村公路总里程达464万公里', not('observation')),
  transport13(
    '高速铁路营业里程达到3万公里，覆盖80%以上的大城市',
    list([level('gte?', 3, '万公里')], [coverage('gte', 80), level('gte', 80, '%')]),
  ),
  transport13('新改建高速公路通车里程约3万公里', list(made('approx', 3, '万公里'))),
  transport13('新增城市轨道交通运营里程约3000公里', list(added('approx', 3000, '公里'))),
  transport2020(
    '预计到2020年底，我国铁路营业总里程将达到14.6万公里',
    level('gte?', 14.6, '万公里', { by: ['2020', '2020-12-31'], estimated: true }),
  ),
  transport2020('内河航道大约12.7万公里，其中高等级航道里程1.65万公里以上', [
    level('approx', 12.7, '万公里'),
    level('gte', 1.65, '万公里'),
  ]),
  transport2020('全国港口万吨级以上泊位将达到2530个，民用运输机场将达到243个', [
    level('gte?', 2530, '个'),
    level('gte?', 243, '个'),
  ]),

  care('到2020年，每千名老年人拥有养老床位数达到35-40张', level(ofRange, { min: 35, max: 40 }, '张', by2020)),
  care('医疗卫生机构每千人口病床数（含住院护理）达到6张，非公立医疗机构床位数占比达到25%', [
    level('gte?', 6, '张'),
    level('gte?', 25, '%'),
  ]),
  care('到2015年，人均体育场地面积达到1.5平方米以上', level('gte', 1.5, '平方米', by2015)),
  care('每个社区都有便捷的体育健身设施', either(coverage(atLeast, 100), milestone(), qualitative(undefined))),

  outline15(
    '国内生产总值增长保持在合理区间、各年度视情提出',
    either(unset('deferred'), [qualitative(undefined), unset('deferred')]),
  ),
  outline15('全社会研发经费投入年均增长7%以上', growth('averageAnnual', 'gte', 7)),
  outline15('单位国内生产总值二氧化碳排放累计降低17%', growth(wholePeriod, 'lte?', -17), lower),
  outline15('人均预期寿命提高到80岁', level('gte?', 80, '岁')),
  outline15('养老机构护理型床位占比提高到73%', level('gte?', 73, '%')),
  outline15(
    '到2035年人均国内生产总值比2020年翻一番',
    multiple('gte?', 2, { ...than('2020'), ...by2035, vision: true }),
  ),
  outline15('居民消费率明显提高', better()),

  civil('80%以上的社会组织具备现代社会组织的基本特征', list([coverage('gte', 80), level('gte', 80, '%')])),
  civil('到2025年，实现乡镇（街道）、村（居）志愿服务站点全覆盖', both(coverage(atLeast, 100, by2025))),
  civil('政府购买社会组织服务资金逐年增加', trend({ strict: true, against: 'previousYear' })),

  emergencyTable('下降15%', growth(wholePeriod, 'lte?', -15), lowerRow('生产安全事故死亡人数')),
  emergencyTable(
    '<1',
    either(level('lt', 1), everyYear('lt', 1, undefined, { basis: 'average' })),
    lowerRow('年均每百万人口因自然灾害死亡率'),
  ),
  emergencyTable(
    '<15000',
    either(level('lt', 15000, '人次'), everyYear('lt', 15000, '人次', { basis: 'average' })),
    lowerRow('年均每十万人受灾人次', '人次'),
  ),
  transportTable('>270', level('gt', 270, '个'), row('民用运输机场数', '个')),
  transportTable('19', level('gte?', 19, '万公里'), row('高速公路建成里程', '万公里')),
  transportTable('16.1', from({ value: 16.1 }, []), {
    column: 'baseline',
    indicatorName: '高速公路建成里程',
    unit: '万公里',
  }),
  transportTable('95以上', level('gte', 95, '%'), row('交通运输安全应急预案备案率', '%')),
  civilTable('≥55', level('gte', 55, '%'), row('养老机构护理型床位占比', '%')),
  civilTable(
    '100',
    either(level(atLeast, 100, '%'), coverage(atLeast, 100)),
    row('县级养老服务指导中心覆盖率', '%'),
  ),
  civilTable('不低于居民上年度人均消费支出增速', relative('gte', {}), row('城乡低保标准年度增速', '%')),
  civilTable('预期性', withAttribute('anticipatory', []), { column: 'attribute' }),
  farmTable('＞6.5', level('gt', 6.5, '亿吨'), row('粮食综合生产能力', '亿吨')),
  farmTable('10.75', level('gte?', 10.75, '亿亩'), row('高标准农田面积', '亿亩')),
  airTable11('<22', level('lt', 22, '%'), lowerRow('地表水国控断面劣Ⅴ类水质的比例', '%')),
  airTable11('约束性', withAttribute('binding', []), { column: 'attribute' }),
  airTable11('292天以上', level('gte', 292, '天'), row('城市空气质量好于二级标准的天数', '天')),

  county11('人均地区生产总值比2005年翻一番', multiple('gte?', 2, than('2005'))),
  county11(
    '森林覆盖率由38%提高到42%',
    either(
      from({ value: 38, unit: '%' }, level('gte?', 42, '%')),
      from({ value: 38, unit: '%' }, coverage('gte?', 42)),
    ),
  ),
  county11(
    '万元生产总值能耗由1.83吨标准煤降低到1.46吨标准煤',
    from({ value: 1.83, unit: '吨标准煤' }, level('lte?', 1.46, '吨标准煤')),
    lower,
  ),
  county11('人口自然增长率控制在3‰以内', level('lte', 3, '‰'), lower),
  district12('城镇居民人均可支配收入年均增长10%以上，高于经济增长速度', [
    growth('averageAnnual', 'gte', 10),
    relative('gt', {}),
  ]),
  district12('绿化覆盖率达到40%以上', list(share('gte', 40))),
  district12('节能环保产业产值是2010年的2.5倍', multiple(atLeast, 2.5, than('2010'))),

  prefecture('完成省下达任务', unset('delegated'), lowerRow('单位地区生产总值能耗降低', '%')),
  prefecture('稳定在98%以上', maintain('gte', 98, '%'), row('空气质量优良天数比例', '%')),
  prefecture('—', unset('empty'), row('旅游总收入', '亿元')),
  prefecture('〔1.2〕', cumulative('gte?', 1.2, '万人'), row('城镇新增就业人数', '万人')),
  prefecture('3.5以内', level('lte', 3.5, '%'), lowerRow('城镇登记失业率', '%')),
  prefecture('全省前三', rank(3, { among: '全省' }), row('生态环境质量公众满意度位次')),
  prefecture('65左右', level('approx', 65, '%'), row('清洁能源发电量占比', '%')),
  prefecture('7.5%（年均）', growth('averageAnnual', 'gte?', 7.5), row('居民人均可支配收入增长', '%')),
  islandTable('≤12', level('lte', 12, '微克/立方米'), lowerRow('细颗粒物（PM2.5）年均浓度', '微克/立方米')),
  islandTable(
    '保持稳定',
    either(maintain(same, null), trend({ direction: 'steady' }), qualitative(undefined)),
    row('近岸海域优良水质面积比例', '%'),
  ),
  islandTable(
    '不降低',
    either(
      trend({ direction: ['rising', 'steady'], strict: false }),
      maintain('gte', null),
      qualitative(undefined),
    ),
    row('生态质量指数（EQI）'),
  ),

  xinjiangCounty('新建改建农村公路200公里以上', list(made('gte', 200, '公里'))),
  xinjiangCounty('农村自来水普及率达到98%', list(share('gte?', 98))),
  xinjiangCounty('力争全年接待游客突破1000万人次', list(inTheYear('gt', 1000, '万人次', aspirational))),
  xinjiangCounty('全面推行林长制', either(milestone(), qualitative(undefined), recurring(undefined))),
  market('食品安全评价性抽检合格率保持在98.5%以上', maintain('gte', 98.5, '%')),
  market('食品检验量达到4批次/千人，力争达到5批次/千人', [
    level('gte?', 4, '批次/千人'),
    level('gte?', 5, '批次/千人', aspirational),
  ]),
  market('每年对特种设备使用单位至少检查1次', either(recurring('annual'), everyYear('gte', 1, '次'))),
  culture('国内旅游人数年均增长5%左右、旅游总花费年均增长6%左右', [
    growth('averageAnnual', 'approx', 5),
    growth('averageAnnual', 'approx', 6),
  ]),
  culture('新增国家5A级旅游景区2家以上', list(added('gte', 2, '家'))),
  culture('定期发布文化和旅游市场信用报告', recurring('periodicUnstated')),
  schools('每年培训乡村教师1000人次以上', everyYear('gte', 1000, '人次')),
  schools('到2026年底前全部消除大班额', list(gone({ by: ['2026', '2026-12-31'] })), lower),
  draft15('城乡居民收入比缩小到2.1以内', level('lte', 2.1), lower),
  draft15('常住人口城镇化率年均提高0.6个百分点', netChange('gte?', 0.6, '百分点', { per: 'averageYear' })),
  draft15('力争培育世界一流企业1—2家', list(made(ofRange, { min: 1, max: 2 }, '家', aspirational))),
  draft15('单位地区生产总值能耗五年累计下降12%', growth(wholePeriod, 'lte?', -12), lower),
];
