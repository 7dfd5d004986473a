import type { Choices } from './choices.js';
import {
  average,
  by2020,
  by2025,
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
import { share } from './rates.js';
import {
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
  qualitative,
  rank,
  relative,
  unset,
  withAttribute,
} from './reading.js';
import { rising, wordsOnly } from './words.js';

const unstated = undefined;

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

const shanghai2008 = printedIn('上海市政府工作报告（2008年），未来5年目标', yearsOf(2008, 2012));
const guangdong13 = printedIn('广东省“十三五”规划纲要（草案，2016年）', thirteenth);
const hunanFlowers = printedIn('湖南省关于推进花卉苗木产业高质量发展的实施意见', yearsOf(2025, 2030));
const fuzhouFlowers = printedIn(
  '福州市人民政府关于扶持花卉苗木产业发展的意见（2014年）',
  yearsOf(2014, 2020),
);
const nanyang = printedIn('南阳市月季产业规划（2018—2020年）', yearsOf(2018, 2020));
const intelligence = printedIn('“人工智能+制造”专项行动实施意见', yearsOf(2026, 2027));
const tianjinHousing = printedIn('天津市城镇老旧小区更新改造工作方案（征求意见稿）', yearsOf(2020, 2025));
const housing2025 = printedIn('住房城乡建设部2025年城镇老旧小区改造计划', yearOf(2025));
const emergency15 = printedIn('全国应急管理工作会议（2026年1月），2030年目标', fifteenth);
const hubeiBasins = printedIn('湖北省流域综合治理和统筹发展规划纲要', yearsOf(2022, 2025));
const shandongCharging = printedIn('山东省电动汽车充电基础设施“十四五”发展规划', fourteenth);
const charging2020 = printedIn('一省电动汽车充电基础设施建设规划（2017—2020年）', yearsOf(2017, 2020));
const yantai = printedIn('烟台市关于加快建设海洋经济大市的意见', yearsOf(2018, 2022));
const publicCulture = printedIn('文化部“十二五”时期公共文化服务体系建设实施纲要', twelfth);
const aksu = printedIn('阿克苏地区农村公路规划目标（到2015年）', twelfth);
const ruralRoads2010 = printedIn('全国农村公路工作电视电话会议（2010年）', yearOf(2010));
const pearlDelta = printedIn('珠江三角洲地区改革发展规划纲要（2008—2020年）', yearsOf(2008, 2020));
const farmland = printedIn('全国高标准农田建设规划（2021—2030年）吹风会', yearsOf(2021, 2030));
const ruralWater = printedIn('水利部农村供水情况介绍（2026年5月）', fifteenth);
const naturalResources = printedIn('国务院新闻办发布会：自然资源（2025年9月）', fourteenth);
const civilAffairs = printedIn('民政事业发展第十二个五年规划，主要指标表', twelfth);
const guizhouElders = printedIn('贵州省老龄事业发展“十二五”规划', twelfth);
const shandongHydrogen = printedIn(
  '山东省能源局关于支持临邑县发展氢能产业建议的答复（2024年）',
  yearOf(2024),
);
const gansuCooperatives = printedIn('甘肃省供销合作社“十一五”回顾（2010年）', eleventh);
const cooperatives = printedIn('全国供销合作总社2016年工作', yearOf(2016));
const waterBuilding = printedIn('水利部水网建设情况（2026年2月）', fifteenth);
const surveying = printedIn('测绘地理信息事业“十三五”规划', thirteenth);
const yinzhou = printedIn('鄞州区“224X”先进制造业集群培育行动方案（2023—2027年）', yearsOf(2023, 2027));
const provincial15 = printedIn('style of a provincial “十五五”规划纲要, 指标表', fifteenth);

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

  dazhou('46.3', level('gte?', 46.3, '%'), row('森林覆盖率（%）', '%')),
  dazhou('5000', level('gte?', 5000, '万立方米'), row('森林蓄积量（万立方米）', '万立方米')),
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
  lishui('货物出口总额保持适度增长', list([...rising, maintain(same, null)])),
  lishui('生产企业出口增长5%', growth(unstatedYear, 'gte?', 5)),
  lishui('研究与试验发展经费投入强度达到2.0%', level('gte?', 2, '%')),
  lishui('全员劳动生产率稳步提高', list(rising)),
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
  culture('全国人均拥有公共图书馆藏书达到0.7册左右', level('approx', 0.7)),
  culture('建成10家左右具有重大影响的国家级文化产业示范园区', list(made('approx', 10, '家'))),
  culture(
    '培育100个左右特色文化产业集群，培育30家左右上市文化企业',
    list(made('approx', 100, '个'), made('approx', 30, '家')),
  ),
  culture('打造3至5个具有国际影响的文化产业展会', list(made(ofRange, { min: 3, max: 5 }, '个'))),
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
  beijing13('GDP年均增速预计为6.5%', either(growth('averageAnnual', same, 6.5), level(same, 6.5, '%'))),
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

  chineseMedicine('3397', level('gte?', 3397, '所'), row('中医医院（所）', '所')),
  chineseMedicine('69.2', level('gte?', 69.2, '万张'), row('中医医院床位数（万张）', '万张')),
  chineseMedicine('94', level('gte?', 94, '%'), row('中医医院病床使用率（%）', '%')),
  chineseMedicine('5.5', level('gte?', 5.5, '亿人次'), row('中医医院诊疗人次数（亿人次）', '亿人次')),
  chineseMedicine('15.0', level('gte?', 15, '%'), row('中医医院出院人数占医院出院人数比重（%）', '%')),
  chineseMedicine('14.2', level('gte?', 14.2, '万人'), row('卫生机构中药师（士）（万人）', '万人')),
  chineseMedicine('5590', level('gte?', 5590, '亿元'), row('中药工业总产值（亿元）', '亿元')),
  chineseMedicine('70.6', level('gte?', 70.6, '万人'), row('高等院校中医药类专业在校生人数（万人）', '万人')),
  chineseMedicine('1275.7', from({ value: 1275.7, unit: '万人' }, []), {
    column: 'baseline',
    direction: 'higher',
    indicatorName: '中医医院出院人数（万人）',
    unit: '万人',
  }),
  chineseMedicine('预期性', withAttribute('anticipatory', []), { column: 'attribute' }),

  pharmacy('医药工业营业收入、利润总额年均增速保持在8%以上', forAll(2, ...heldGrowth('gte', 8))),
  pharmacy('增加值占全部工业的比重提高到5%左右', level('approx', 5, '%')),
  pharmacy('行业龙头企业集中度进一步提高', list(rising)),

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
  fitnessService('到2025年，人均体育场地面积达到2.6平方米', level('gte?', 2.6, unstated, by2025)),
  fitnessService('到2035年，经常参加体育锻炼人数比例达到45%以上', level('gte', 45, '%', { by: '2035' })),

  nationalRoads('到2035年，我国国家公路网总规模约46.1万公里，其中国家高速公路约16.2万公里', [
    level('approx', 46.1, '万公里', { by: '2035' }),
    level('approx', 16.2, '万公里'),
  ]),
  nationalRoads('到2035年，国家公路网总规模将超46万公里', level('gt', 46, '万公里', { by: '2035' })),
  nationalRoads('城区人口10万以上的市县', not(['threshold', 'name'])),
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

  shanghai2008('未来5年的目标是全市生产总值超过2万亿元', level('gt', 2, '万亿元')),
  shanghai2008('按常住人口计算人均生产总值超过10万元', level('gt', 10, '万元')),
  shanghai2008('第三产业增加值超过1.1万亿元，中心城区第三产业增加值占中心城区生产总值的比重超过80%', [
    level('gt', 1.1, '万亿元'),
    level('gt', 80, '%'),
  ]),
  shanghai2008(
    '力争知识竞争力位居全国前列',
    either(rank(null, aspirational), { kind: 'qualitative', ...aspirational }),
  ),
  shanghai2008('全社会研究与开发经费支出相当于全市生产总值的比例提高到3%', level('gte?', 3, '%')),

  guangdong13('到2020年，每千人口医疗机构床位达到6.0张', level('gte?', 6, unstated, by2020)),
  guangdong13('到2020年，每万人全科医生数达到3人', level('gte?', 3, unstated, by2020)),
  guangdong13('新建社区的体育设施覆盖率达到100%', list(share('gte?', 100))),
  guangdong13('到2020年，失业保险、工伤参保人数分别达到3000万人、3200万人', [
    level('gte?', 3000, '万人', by2020),
    level('gte?', 3200, '万人'),
  ]),
  guangdong13('2020年底前地级以上城市建成区黑臭水体控制在10%以内', level('lte', 10, '%'), lower),
  guangdong13('全省优良水质断面比例达到84.5%以上', level('gte', 84.5, '%')),
  guangdong13(
    '到2020年，全省人口自然增长率控制在8.5‰以内',
    either(
      level('lte', 8.5, '‰', by2020),
      growth(['averageAnnual', 'unstated', 'yearOnYear'], 'lte', 8.5, { unit: '‰' }),
    ),
    lower,
  ),
  guangdong13('常住人口约1.14亿人，人均预期寿命提高到77.8岁', [
    level('approx', 1.14, '亿人'),
    level('gte?', 77.8, '岁'),
  ]),
  guangdong13('到2020年，全省户籍人口城镇化率达到50%', level('gte?', 50, '%', by2020)),
  guangdong13('启动至少7个高快速铁路项目', list([...made('gte', 7, '个'), milestone()])),

  hunanFlowers(
    '到2030年，湖南省花木种植面积稳定在140万亩左右',
    either(maintain('approx', 140, '万亩'), level('approx', 140, '万亩')),
  ),
  hunanFlowers(
    '力争年销售额达200亿元，年综合产值超过1000亿元',
    list(
      [level('gte?', 200, '亿元', aspirational), everyYear('gte?', 200, '亿元', aspirational)],
      [level('gt', 1000, '亿元'), everyYear('gt', 1000, '亿元')],
    ),
  ),

  fuzhouFlowers('到“十三五”末，全市花卉苗木种植面积达到12万亩、产值100亿元、销售额70亿元', [
    level('gte?', 12, '万亩'),
    level('gte?', 100, '亿元'),
    level('gte?', 70, '亿元'),
  ]),
  fuzhouFlowers('设施化栽培比例达到8%', level('gte?', 8, '%')),
  fuzhouFlowers('2014年起，市财政每年安排不少于500万元', everyYear('gte', 500, '万元')),
  fuzhouFlowers('截止2014年6月，福州市花卉种植面积达6.2万亩', not('observation')),

  nanyang(
    '今后三年全市规划发展月季特色花卉5万亩，总面积达到15万亩',
    list([...raised('gte?', 5, '万亩'), level('gte?', 5, '万亩')], [level('gte?', 15, '万亩')]),
  ),
  nanyang(
    '到2020年，规划建设月季等特色良种繁育与标准化生产示范基地12个、面积6万亩',
    list(made('gte?', 12, '个'), made('gte?', 6, '万亩')),
  ),
  nanyang('目前全市花卉苗木面积达到45万亩', not('observation')),

  intelligence(
    '到2027年，推动3-5个通用大模型在制造业深度应用',
    list([...made(ofRange, { min: 3, max: 5 }, '个'), ...wordsOnly]),
  ),
  intelligence(
    '打造100个工业领域高质量数据集，推广500个典型应用场景',
    list(made('gte?', 100, '个'), made('gte?', 500, '个')),
  ),
  intelligence('培育2-3家具有全球影响力的生态主导型企业', list(made(ofRange, { min: 2, max: 3 }, '家'))),
  intelligence(
    '产业规模和赋能水平稳居世界前列',
    forAll(2, rank(null), { kind: 'qualitative' }, maintain(same, null)),
  ),
  intelligence('安全治理能力全面提升', list(rising)),

  tianjinHousing(
    '全市2020年城镇老旧小区改造新开工49个、256万平方米、3.2万户',
    list(made('gte?', 49, '个'), made('gte?', 256, '万平方米'), made('gte?', 3.2, '万户')),
  ),
  tianjinHousing(
    '到“十四五”期末，力争基本完成2000年底前建成的城镇老旧小区改造任务',
    list([
      { kind: 'milestone', ...aspirational },
      { kind: 'qualitative', ...aspirational },
    ]),
  ),
  housing2025('2025年，中国计划新开工改造城镇老旧小区2.5万个', list(made('gte?', 2.5, '万个'))),
  emergency15('以事前预防为主的公共安全治理模式有效建立', list(wordsOnly)),
  emergency15('本质安全水平得到大幅提升', list(rising)),
  hubeiBasins('至2025年，湖北全省常住人口城镇化率要达到67%', level('gte?', 67, '%', by2025)),

  shandongCharging('到2025年，公共、专用充换电站保有量达到8000座以上', level('gte', 8000, '座', by2025)),
  shandongCharging('充电基础设施达到15万台以上，个人充电基础设施达到25万台以上', [
    level('gte', 15, '万台'),
    level('gte', 25, '万台'),
  ]),
  shandongCharging('公共充换电站达到5000座左右、充电基础设施9.5万台左右', [
    level('approx', 5000, '座'),
    level('approx', 9.5, '万台'),
  ]),
  shandongCharging('截至2020年底，全省电动汽车保有量达到50.16万辆', not('observation')),
  shandongCharging('截至2020年底，全省累计建成充换电站4210座', not('observation')),

  charging2020(
    '建成公交车专用充换电站200座，环卫、物流等专用车充电站100座',
    list(made('gte?', 200, '座'), made('gte?', 100, '座')),
  ),
  charging2020(
    '城市公共充电站130座，分散式公共充电桩3万个',
    list(made('gte?', 130, '座'), made('gte?', 3, '万个')),
  ),
  charging2020(
    '预计2017—2020年新增用电量33亿千瓦时，替代燃油300万吨',
    list(raised(['gte', 'approx', 'eq'], 33, '亿千瓦时'), made(['gte', 'approx', 'eq'], 300, '万吨')),
  ),

  yantai('到2022年，全市海洋生产总值占GDP的31%以上', level('gte', 31, '%', { by: '2022' })),
  yantai('到2022年，全市各类海洋牧场发展到120万亩', level('gte?', 120, '万亩', { by: '2022' })),
  yantai('打造国家级和省级海洋牧场示范项目30处以上', list(made('gte', 30, '处'))),

  publicCulture('全国博物馆总数力争达到3500个，其中国家一二三级博物馆总数800个', [
    level('gte?', 3500, '个', aspirational),
    level('gte?', 800, '个'),
  ]),
  publicCulture(
    '法人治理结构规范化、管理专业化的民办博物馆建设率力争达到10%',
    level('gte?', 10, '%', aspirational),
  ),
  publicCulture('全国人均力争拥有公共图书馆藏书达到0.7册', level('gte?', 0.7, unstated, aspirational)),
  publicCulture('中西部地区争取每县配备2台流动文化车', list(made('gte?', 2, '台', aspirational))),
  publicCulture('公共财政对文化建设投入的增长幅度高于财政经常性收入增长幅度', relative('gt', unstated)),

  aksu('通公路乡镇数达到108个，公路通乡率达到100%', list([level('gte?', 108, '个')], share('gte?', 100))),
  aksu('农民出行难的问题得到彻底解决', list(wordsOnly)),

  ruralRoads2010('实现全国96.1%的乡镇通油（水泥）路', list(share('gte?', 96.1))),
  ruralRoads2010('西部地区98.1%的建制村通公路', list(share('gte?', 98.1))),
  ruralRoads2010('截至2009年底，我国农村公路总里程达到333.56万公里', not('observation')),

  pearlDelta(
    '到2012年，研究与发展经费支出占地区生产总值的比重达2.5%',
    level('gte?', 2.5, '%', { by: '2012' }),
  ),
  pearlDelta('组建100个左右省部产学研技术创新联盟', list(made('approx', 100, '个'))),

  farmland(
    '到2025年我国累计建成10.75亿亩并改造提升1.05亿亩高标准农田',
    list([cumulative('gte?', 10.75, '亿亩'), level('gte?', 10.75, '亿亩')], made('gte?', 1.05, '亿亩')),
  ),
  farmland(
    '稳定保障1.2万亿斤以上粮食产能',
    either(maintain('gte', 1.2, '万亿斤'), level('gte', 1.2, '万亿斤')),
  ),
  farmland('截至2020年底，全国已完成8亿亩高标准农田建设任务', not('observation')),

  ruralWater('截至2025年底，全国农村自来水普及率达到96%', not('observation')),
  naturalResources('截至2024年底，全国耕地面积比2020年增加2800万亩', not('observation')),
  guizhouElders('黔府发〔2012〕12号', not('documentNumber')),
  shandongHydrogen('截至5月底，全省累计推广氢燃料电池汽车2041辆，建成加氢站35座', not('observation')),
  gansuCooperatives('截至目前，他们已兴办了140个批发市场、200个配送中心、6830个连锁店', not('observation')),
  cooperatives('“千县千社”振兴计划', not('name')),
  waterBuilding('2022年以来连续4年完成年投资超过1万亿元', not('observation')),
  surveying('发改地区〔2016〕1907号', not('documentNumber')),
  yinzhou('浙江省“415X”先进制造业集群建设行动方案', not('name')),
  civilAffairs('2697.5', from({ value: 2697.5, unit: '亿元' }, []), {
    column: 'baseline',
    direction: 'higher',
    indicatorName: '民政事业费支出（亿元）',
    unit: '亿元',
  }),
  civilAffairs('44.6', from({ value: 44.6, unit: '万个' }, []), {
    column: 'baseline',
    direction: 'higher',
    indicatorName: '社会组织数（万个）',
    unit: '万个',
  }),

  provincial15('〔60〕', cumulative('gte?', 60, '万人'), row('城镇新增就业人数', '万人')),
  provincial15('＜5.5', level('lt', 5.5, '%'), lowerRow('城镇调查失业率', '%')),
  provincial15('完成国家下达目标', unset('delegated'), lowerRow('单位地区生产总值二氧化碳排放', '%')),
  provincial15(
    '25以下',
    level('lte', 25, '微克/立方米'),
    lowerRow('细颗粒物（PM2.5）平均浓度', '微克/立方米'),
  ),
  provincial15(
    '80.5（预期性）',
    withAttribute('anticipatory', level('gte?', 80.5, '岁')),
    row('人均预期寿命', '岁'),
  ),
];
