import type { Choices } from './choices.js';
import {
  forAll,
  list,
  made,
  ofRange,
  raised,
  same,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { cell, eleventh, fourteenth, lower, thirteenth, twelfth, yearOf, yearsOf } from './periods.js';
import {
  aspirational,
  better,
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
  qualitative,
  rank,
  relative,
  trend,
  withAttribute,
} from './reading.js';

const average = { statistic: 'average' } as const;
const by2025 = { by: '2025' } as const;
const unstated = undefined;

/** Something to be done or to be, which one may hold for an event, for words only, or both. */
const wordsOnly: Choices = [milestone(), { kind: 'qualitative' }];
/** A direction without a figure. */
const onward: Choices = [better(), trend(), { kind: 'qualitative' }];
/** A share of all, which one may read as a level or as a coverage. */
const share = (compared: Parameters<typeof level>[0], percent: number): Choices => [
  level(compared, percent, '%'),
  coverage(compared, percent),
];
/** A rate of growth that is to be held over the period. */
const heldGrowth = (compared: Parameters<typeof level>[0], percent: number): Choices => [
  growth(['averageAnnual', 'yearOnYear', 'unstated'], compared, percent),
  maintain(compared, percent, '%'),
  level(compared, percent, '%'),
  everyYear(compared, percent, '%'),
];

const hydrogen = printedIn(
  '湖北省加快发展氢能产业行动方案（2024—2027年）（征求意见稿）',
  yearsOf(2024, 2027),
);
const dazhou = printedIn('达州市“十四五”林业发展主要目标指标表', fourteenth);
const lishui = printedIn('丽水市2020年国民经济和社会发展计划', yearOf(2020));
const zhejiangHydrogen = printedIn('浙江省培育氢能产业发展的若干意见（征求意见稿）', yearsOf(2019, 2022));
const changshaHydrogen = printedIn('长沙市氢能产业发展行动方案（2023—2025年）', yearsOf(2023, 2025));
const xixian = printedIn('西咸新区氢能产业发展规划（2022—2030年）', yearsOf(2022, 2030));
const culture = printedIn('文化部“十二五”时期文化改革发展规划', twelfth);
const cultureDoubling = printedIn('“十二五”时期文化产业倍增计划', twelfth);
const jiangxiFishery = printedIn('江西省“十四五”渔业渔政发展规划', fourteenth);
const pensions = printedIn('国务院新闻办发布会：养老保险（2005年）', eleventh);
const industry2011 = printedIn('2011年全国工业和信息化工作会议', yearOf(2011));
const industry12 = printedIn('2011年全国工业和信息化工作会议，“十二五”目标', twelfth);
const energyRevolution = printedIn('能源生产和消费革命战略（2016—2030）', yearsOf(2016, 2030));
const saving2007 = printedIn('国家发展改革委节能减排在线访谈（2007年）', eleventh);
const waterSecurity = printedIn('“十四五”水安全保障规划', fourteenth);
const firms = printedIn('促进大中小企业融通发展三年行动计划', yearsOf(2019, 2021));
const shanghai13 = printedIn('上海市“十三五”规划纲要草案（2016年1月）', thirteenth);
const beijing13 = printedIn('北京市“十三五”规划纲要草案（2016年1月）', thirteenth);
const beijing2016 = printedIn('北京市政府工作报告（2016年）', yearOf(2016));
const zhuhai2019 = printedIn('珠海市政府工作报告（2019年）', yearOf(2019));
const chineseMedicine = printedIn('中医药事业发展“十二五”规划，专栏2', twelfth);
const pharmacy = printedIn('“十四五”医药工业发展规划', fourteenth);
const post = printedIn('“十四五”邮政业发展规划', fourteenth);
const yanan = printedIn('延安市交通运输发布会（2021年）', fourteenth);
const fitness = printedIn('全民健身计划（2021—2025年）', fourteenth);
const fitnessService = printedIn('关于构建更高水平的全民健身公共服务体系的意见', yearsOf(2022, 2035));
const nationalRoads = printedIn('国家公路网规划发布会（2022年）', yearsOf(2022, 2035));
const fujianCities = printedIn('福建各市党代会报告（2016年），五年目标', yearsOf(2017, 2021));
const yancheng = printedIn('中共盐城市第六次代表大会报告（2011年）', yearsOf(2012, 2016));
const greenBuilding = printedIn('山西省绿色建筑发展三年行动计划（2025—2027）', yearsOf(2025, 2027));

/** Targets of ministries, provinces, cities and counties, collected by someone who had not seen how it reads. */
export const check13Corpus: readonly CorpusEntry[] = [
  hydrogen('全省氢能全产业链总产值达到1000亿元', level('gte?', 1000, '亿元')),
  hydrogen('氢气产值达到300亿元，氢能应用装备及零部件产值达到400亿元', [
    level('gte?', 300, '亿元'),
    level('gte?', 400, '亿元'),
  ]),
  hydrogen(
    '力争氢能产业集群列入国家战略性新兴产业集群',
    list([
      { kind: 'milestone', ...aspirational },
      { kind: 'qualitative', ...aspirational },
    ]),
  ),
  hydrogen(
    '培育引进10家以上国内氢能行业头部企业、100家氢能产业重点企业',
    list(made('gte', 10, '家'), made(['gte', 'approx'], 100, '家')),
  ),
  hydrogen('创建6个省级及以上氢能产业创新平台', list(made('gte?', 6, '个'))),
  hydrogen('形成10项以上国家示范产业标准和规范', list(made('gte', 10, '项'))),
  hydrogen(
    '建成加氢站100座，氢气总产能达到150万吨/年',
    list(made('gte?', 100, '座'), [level('gte?', 150, '万吨/年'), level('gte?', 150, '万吨')]),
  ),
  hydrogen('燃料电池汽车推广量突破7000辆', either(level('gt', 7000, '辆'), cumulative('gt', 7000, '辆'))),
  hydrogen('燃料电池船舶、航空器推广应用全国领先', forAll(2, rank(null), qualitative(unstated), milestone())),

  dazhou('46.3', level('gte?', 46.3, '%'), { ...cell, indicatorName: '森林覆盖率（%）', unit: '%' }),
  dazhou('5000', level('gte?', 5000, '万立方米'), {
    ...cell,
    indicatorName: '森林蓄积量（万立方米）',
    unit: '万立方米',
  }),
  dazhou('45.31', from({ value: 45.31, unit: '%' }, []), {
    column: 'baseline',
    direction: 'higher',
    indicatorName: '森林覆盖率（%）',
    unit: '%',
  }),

  lishui('地区生产总值力争增长7.5%左右', growth(unstatedYear, 'approx', 7.5, aspirational)),
  lishui('规模以上工业增加值增长8%以上', growth(unstatedYear, 'gte', 8)),
  lishui('服务业增加值增长8%；一般公共预算收入增长7.5%', [
    growth(unstatedYear, 'gte?', 8),
    growth(unstatedYear, 'gte?', 7.5),
  ]),
  lishui('社会消费品零售总额增长8.5%，其中网络零售额增长15%', [
    growth(unstatedYear, 'gte?', 8.5),
    growth(unstatedYear, 'gte?', 15),
  ]),
  lishui('货物出口总额保持适度增长', list(onward)),
  lishui('生产企业出口增长5%', growth(unstatedYear, 'gte?', 5)),
  lishui('研究与试验发展经费投入强度达到2.0%', level('gte?', 2, '%')),
  lishui('全员劳动生产率稳步提高', list(onward)),
  lishui('不良贷款率控制在1.3%以内', level('lte', 1.3, '%'), lower),
  lishui('金融产业和高端装备制造业（含新材料）增加值增速均高于GDP增速', forAll(2, relative('gt', unstated))),
  lishui('生态精品农业增加值增长2.5%以上', growth(unstatedYear, 'gte', 2.5)),
  lishui('丽政发〔2020〕9号', not('documentNumber')),

  zhejiangHydrogen(
    '到2022年，氢能产业总产值规模超百亿元',
    level(['gt', 'approx'], 100, '亿元', { by: '2022' }),
  ),
  zhejiangHydrogen('建成加氢站（含加氢功能的综合供能站）30座以上', list(made('gte', 30, '座'))),
  zhejiangHydrogen('累计推广氢燃料电池汽车1000辆', cumulative('gte?', 1000, '辆')),
  changshaHydrogen(
    '争取到2025年，燃料电池汽车推广量达到300辆，建成加氢站5座',
    list(
      [
        level('gte?', 300, '辆', { ...by2025, ...aspirational }),
        cumulative('gte?', 300, '辆', { ...by2025, ...aspirational }),
      ],
      made('gte?', 5, '座'),
    ),
  ),
  xixian(
    '到2025年西咸新区燃料电池系统生产能力将达到5000套/年',
    either(level('gte?', 5000, '套/年', by2025), level('gte?', 5000, '套', by2025)),
  ),
  xixian('2030年行业总产值将突破1000亿元', level('gt', 1000, '亿元', { by: '2030' })),

  culture('推出100部以上优秀保留剧目和精品剧目', list(made('gte', 100, '部'))),
  culture(
    '扶持创作60台左右地方优秀剧目，30台左右优秀京剧剧目',
    list(made('approx', 60, '台'), made('approx', 30, '台')),
  ),
  culture('全国60%以上图书馆达到部颁三级以上评估标准', list(share('gte', 60))),
  culture('全国人均拥有公共图书馆藏书达到0.7册左右', level('approx', 0.7, '册')),
  culture('建成10家左右具有重大影响的国家级文化产业示范园区', list(made('approx', 10, '家'))),
  culture(
    '培育100个左右特色文化产业集群，培育30家左右上市文化企业',
    list(made('approx', 100, '个'), made('approx', 30, '家')),
  ),
  culture('打造3至5个具有国际影响的文化产业展会', list(made(ofRange, { min: 3, max: 5 }, '个'))),
  culture(
    '安排150个左右重点科技攻关项目、300个左右基础科研项目',
    list(made('approx', 150, '个'), made('approx', 300, '个')),
  ),
  culture('对外文化援助的受援国家达20个以上', level('gte', 20, '个')),
  cultureDoubling(
    '文化产业增加值年平均现价增长速度高于20%',
    either(growth('averageAnnual', 'gt', 20), level('gt', 20, '%')),
  ),
  cultureDoubling(
    '2015年比2010年至少翻一番',
    either(
      multiple('gte', 2, { of: { type: 'period', period: '2010' } }),
      multiple('gte', 2, { of: { type: 'baseline' } }),
    ),
    { indicatorName: '文化产业增加值' },
  ),

  jiangxiFishery(
    '全省年增殖放流渔业资源品种的苗种数量达1亿尾以上',
    either(everyYear('gte', 1, '亿尾'), level('gte', 1, '亿尾')),
  ),
  jiangxiFishery(
    '养殖尾水治理及资源化利用试点示范实现涉渔县全覆盖',
    list([coverage('gte', 100), level('gte', 100, '%')]),
  ),
  jiangxiFishery('建成50个水产健康养殖和生态养殖示范区', list(made('gte?', 50, '个'))),
  jiangxiFishery('力争到2025年，全省水产品总产量达到300万吨，渔业产值达到1300亿元', [
    level('gte?', 300, '万吨', { ...by2025, ...aspirational }),
    level('gte?', 1300, '亿元'),
  ]),
  jiangxiFishery('渔民人均可支配收入达到2.45万元以上', level('gte', 2.45, '万元')),

  pensions('“十一五”（2006-2010年）期间，参保人数年增长率将保持在6%以上', list(heldGrowth('gte', 6))),

  industry2011(
    '2011年我国规模以上工业增加值的同比增长目标为11%左右',
    growth(['yearOnYear', 'unstated'], 'approx', 11),
  ),
  industry2011('包括技术改造在内的工业投资增长19%左右', growth(unstatedYear, 'approx', 19)),
  industry2011('单位工业增加值用水量下降5%', growth(unstatedYear, ['lte', 'eq'], -5), lower),
  industry2011('工业固体废物综合利用率提高2.2个百分点', netChange('gte?', 2.2, '百分点')),
  industry2011('电信业务收入增长5%左右，软件服务业收入增长25%左右', [
    growth(unstatedYear, 'approx', 5),
    growth(unstatedYear, 'approx', 25),
  ]),
  industry12('规模以上工业增加值年均增长10%左右', growth('averageAnnual', 'approx', 10)),
  industry12(
    '力争2015年，单位工业增加值能耗和二氧化碳排放量比“十一五”末均降低16%左右',
    forAll(2, growth(wholePeriod, 'approx', -16, { by: '2015', ...aspirational })),
    lower,
  ),
  industry12('工业固体废物综合利用率提高到76%左右', level('approx', 76, '%')),

  energyRevolution(
    '到2020年，能源消费总量控制在50亿吨标准煤以内',
    level('lte', 50, '亿吨标准煤', { by: '2020' }),
    lower,
  ),
  energyRevolution('非化石能源占比15%', level('gte?', 15, '%')),
  energyRevolution(
    '单位国内生产总值二氧化碳排放比2015年下降18%',
    growth(wholePeriod, ['lte', 'eq'], -18),
    lower,
  ),
  energyRevolution('单位国内生产总值能耗比2015年下降15%', growth(wholePeriod, ['lte', 'eq'], -15), lower),
  energyRevolution(
    '2021—2030年，能源消费总量控制在60亿吨标准煤以内',
    list([
      level('lte', 60, '亿吨标准煤'),
      maintain('lte', 60, '亿吨标准煤'),
      everyYear('lte', 60, '亿吨标准煤'),
    ]),
    lower,
  ),
  energyRevolution('二氧化碳排放到2030年左右达到峰值', list(wordsOnly), lower),
  energyRevolution('到2050年，非化石能源占比超过一半', level('gt', 50, '%', { by: '2050', vision: true })),

  saving2007(
    '二氧化硫，由2005年的2549万吨减少到2010年的2295万吨',
    from({ value: 2549, unit: '万吨', period: '2005' }, level('lte?', 2295, '万吨', { by: '2010' })),
    lower,
  ),
  saving2007(
    '化学需氧量，由2005年的1414万吨，减少到2010年的1273万吨',
    from({ value: 1414, unit: '万吨', period: '2005' }, level('lte?', 1273, '万吨', { by: '2010' })),
    lower,
  ),
  saving2007('形成6亿吨标准煤的节能能力', list(made('gte?', 6, '亿吨标准煤'))),

  waterSecurity(
    '到2025年，全国用水总量控制在6400亿立方米以内',
    level('lte', 6400, '亿立方米', by2025),
    lower,
  ),
  waterSecurity(
    '万元国内生产总值用水量、万元工业增加值用水量均较2020年下降16%左右',
    forAll(2, growth(wholePeriod, 'approx', -16)),
    lower,
  ),
  waterSecurity('新增水利工程供水能力290亿立方米', list(raised('gte?', 290, '亿立方米'))),
  waterSecurity('农村自来水普及率达到88%', list([level('gte?', 88, '%'), coverage('gte?', 88)])),
  waterSecurity('地级及以上城市应急备用水源基本建立', list(wordsOnly)),

  firms('形成10个左右带动能力突出、资源整合水平高、特色鲜明的大企业', list(made('approx', 10, '个'))),
  firms('用三年时间培育600家专精特新“小巨人”企业', list(made('gte?', 600, '家'))),

  shanghai13('战略性新兴产业增加值占全市生产总值比重达20%左右', level('approx', 20, '%')),
  shanghai13(
    '制造业增加值占全市生产总值比重力争保持在25%左右',
    either(maintain('approx', 25, '%', aspirational), level('approx', 25, '%', aspirational)),
  ),
  shanghai13('建设用地总量控制在3185平方公里以内', level('lte', 3185, '平方公里'), lower),
  shanghai13('轨道交通运营线路总长达到800公里', level('gte?', 800, '公里')),
  shanghai13(
    '完成中心城区240万平方米成片二级旧里以下房屋改造',
    list([...made('gte?', 240, '万平方米'), milestone()]),
  ),
  beijing13('GDP年均增速预计为6.5%', growth('averageAnnual', same, 6.5)),
  beijing13('全市常住人口总量控制在2300万人以内', level('lte', 2300, '万人'), lower),
  beijing13('城六区常住人口比2014年下降15%左右', growth(wholePeriod, 'approx', -15), lower),
  beijing2016('今年北京GDP增长预期目标为6.5%', growth(unstatedYear, 'gte?', 6.5)),
  beijing2016('细颗粒物浓度要下降5%左右', growth(unstatedYear, 'approx', -5), lower),
  beijing2016('完成300家一般制造和污染企业退出任务', list([...made('gte?', 300, '家'), milestone()])),

  zhuhai2019('2019年，珠海市地区生产总值预期增长7.5%', growth(unstatedYear, 'gte?', 7.5)),
  zhuhai2019('安排年度重点项目208个，投资576亿元', list(made('gte?', 208, '个'), made('gte?', 576, '亿元'))),
  zhuhai2019('力争超百亿企业达7家、高新技术企业达2100家', [
    level('gte?', 7, '家', aspirational),
    level('gte?', 2100, '家'),
  ]),
  zhuhai2019('初步统计2018年全市实现地区生产总值2966亿元、增长8%', not('observation')),

  chineseMedicine('3397', level('gte?', 3397, '所'), {
    ...cell,
    indicatorName: '中医医院（所）',
    unit: '所',
  }),
  chineseMedicine('69.2', level('gte?', 69.2, '万张'), {
    ...cell,
    indicatorName: '中医医院床位数（万张）',
    unit: '万张',
  }),
  chineseMedicine('94', level('gte?', 94, '%'), {
    ...cell,
    indicatorName: '中医医院病床使用率（%）',
    unit: '%',
  }),
  chineseMedicine('5.5', level('gte?', 5.5, '亿人次'), {
    ...cell,
    indicatorName: '中医医院诊疗人次数（亿人次）',
    unit: '亿人次',
  }),
  chineseMedicine('15.0', level('gte?', 15, '%'), {
    ...cell,
    indicatorName: '中医医院出院人数占医院出院人数比重（%）',
    unit: '%',
  }),
  chineseMedicine('14.2', level('gte?', 14.2, '万人'), {
    ...cell,
    indicatorName: '卫生机构中药师（士）（万人）',
    unit: '万人',
  }),
  chineseMedicine('5590', level('gte?', 5590, '亿元'), {
    ...cell,
    indicatorName: '中药工业总产值（亿元）',
    unit: '亿元',
  }),
  chineseMedicine('70.6', level('gte?', 70.6, '万人'), {
    ...cell,
    indicatorName: '高等院校中医药类专业在校生人数（万人）',
    unit: '万人',
  }),
  chineseMedicine('1275.7', from({ value: 1275.7, unit: '万人' }, []), {
    column: 'baseline',
    direction: 'higher',
    indicatorName: '中医医院出院人数（万人）',
    unit: '万人',
  }),
  chineseMedicine('预期性', withAttribute('anticipatory', []), { column: 'attribute' }),

  pharmacy('医药工业营业收入、利润总额年均增速保持在8%以上', forAll(2, ...heldGrowth('gte', 8))),
  pharmacy('增加值占全部工业的比重提高到5%左右', level('approx', 5, '%')),
  pharmacy('行业龙头企业集中度进一步提高', list(onward)),

  post(
    '到2025年，邮政业年业务收入超过1.8万亿元',
    either(level('gt', 1.8, '万亿元', by2025), everyYear('gt', 1.8, '万亿元')),
  ),
  post('邮政业日均服务用户超过9亿人次，快递业务量超过1500亿件', [
    level('gt', 9, '亿人次'),
    level('gt', 1500, '亿件'),
  ]),
  post(
    '形成多个年业务量超过200亿件或年业务收入超过2000亿元的邮政快递品牌',
    either(qualitative('openCount'), milestone(), { kind: 'qualitative' }),
  ),

  yanan('“十四五”期间，计划完成投资700亿元以上', list(made('gte', 700, '亿元'))),
  yanan('高速公路通车里程达到1300公里以上，公路网密度达到65公里/百平方公里以上', [
    level('gte', 1300, '公里'),
    level('gte', 65, '公里/百平方公里'),
  ]),

  fitness('经常参加体育锻炼人数比例达到38.5%', level('gte?', 38.5, '%')),
  fitness(
    '三级公共健身设施和社区15分钟健身圈实现全覆盖',
    forAll(2, coverage('gte', 100), level('gte', 100, '%')),
  ),
  fitness('每千人拥有社会体育指导员2.16名', level('gte?', 2.16)),
  fitness('带动全国体育产业总规模达到5万亿元', level('gte?', 5, '万亿元')),
  fitnessService('到2025年，人均体育场地面积达到2.6平方米', level('gte?', 2.6, '平方米', by2025)),
  fitnessService('到2035年，经常参加体育锻炼人数比例达到45%以上', level('gte', 45, '%', { by: '2035' })),

  nationalRoads('到2035年，我国国家公路网总规模约46.1万公里，其中国家高速公路约16.2万公里', [
    level('approx', 46.1, '万公里', { by: '2035' }),
    level('approx', 16.2, '万公里'),
  ]),
  nationalRoads('到2035年，国家公路网总规模将超46万公里', level('gt', 46, '万公里', { by: '2035' })),
  nationalRoads('截至2021年底，国家高速公路已建成11.7万公里', not('observation')),

  fujianCities('地区生产总值年均增长9%左右', growth('averageAnnual', 'approx', 9)),
  fujianCities('一般公共预算收入达570亿元、年均增长6%', [
    level('gte?', 570, '亿元'),
    growth('averageAnnual', 'gte?', 6),
  ]),
  fujianCities(
    '力争人均地区生产总值接近全省平均水平',
    relative(['approx', 'gte', 'lt'], average, aspirational),
  ),
  fujianCities('规模工业总产值力争突破万亿元', level('gt', 1, '万亿元', aspirational)),
  fujianCities('科技进步贡献率提高到58%以上', level('gte', 58, '%')),

  yancheng('力争全市经济总量和城乡居民收入五年翻一番', forAll(2, multiple('gte?', 2, aspirational))),
  yancheng('规模以上工业增加值和服务业增加值四年翻一番', forAll(2, multiple('gte?', 2))),
  yancheng('固定资产投资和财政收入三年翻一番', forAll(2, multiple('gte?', 2))),

  greenBuilding(
    '到2027年，全省新建建筑中绿色建筑占比需达到100%，其中三星级绿色建筑占比不低于15%',
    list(share('gte?', 100), share('gte', 15)),
  ),
];
