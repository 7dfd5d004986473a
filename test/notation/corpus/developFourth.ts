import { average, than } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import {
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
  structure,
  trend,
  unset,
  withAttribute,
} from './reading.js';

const quality = printedIn('质量强国建设纲要', fourteenth);
const transportNet = printedIn('国家综合立体交通网规划纲要', yearsOf(2021, 2035));
const newEnergyCars = printedIn('新能源汽车产业发展规划（2021—2035年）', yearsOf(2021, 2035));
const hydrogen = printedIn('氢能产业发展中长期规划（2021—2035年）', yearsOf(2021, 2035));
const medicalInsurance = printedIn('“十四五”全民医疗保障规划', fourteenth);
const waterPollution = printedIn('水污染防治行动计划', yearsOf(2015, 2020));
const soilPollution = printedIn('土壤污染防治行动计划', thirteenth);
const blueSky = printedIn('打赢蓝天保卫战三年行动计划', yearsOf(2018, 2020));
const healthyChina = printedIn('健康中国行动（2019—2030年）', yearsOf(2019, 2030));
const women = printedIn('中国妇女发展纲要（2021—2030年）', yearsOf(2021, 2030));
const children = printedIn('中国儿童发展纲要（2021—2030年）', yearsOf(2021, 2030));
const report2025 = printedIn('政府工作报告（2025年）', yearOf(2025));
const computing = printedIn('算力基础设施高质量发展行动计划', yearsOf(2023, 2025));
const dataElements = printedIn('“数据要素×”三年行动计划（2024—2026年）', yearsOf(2024, 2026));
const geographicalIndications = printedIn('地理标志保护和运用“十四五”规划', fourteenth);
const waste = printedIn('“十四五”城镇生活垃圾分类和处理设施发展规划', fourteenth);
const sewage = printedIn('“十四五”城镇污水处理及资源化利用发展规划', fourteenth);
const communications = printedIn('“十四五”信息通信行业发展规划', fourteenth);
const medicines = printedIn('“十四五”医药工业发展规划', fourteenth);
const rawMaterials = printedIn('“十四五”原材料工业发展规划', fourteenth);
const skills = printedIn('“十四五”职业技能培训规划', fourteenth);
const disability = printedIn('“十四五”残疾人保障和发展规划', fourteenth);
const communities = printedIn('“十四五”城乡社区服务体系建设规划', fourteenth);
const hunanTourism = printedIn('湖南省“十四五”时期推进旅游业高质量发展行动方案', fourteenth);

const countyReport = printedIn('style of a county 政府工作报告', yearOf(2025));
const cityReport = printedIn('style of a municipal 政府工作报告', yearOf(2025));
const countyThirteenth = printedIn('style of a county “十三五” outline', thirteenth);
const provinceTwelfth = printedIn('style of a provincial “十二五” outline', twelfth);
const cityFifteenth = printedIn('style of a municipal “十五五” outline draft', fifteenth);
const outlineTable = printedIn('style of a municipal outline, 主要指标表', fourteenth);
const propertyProvince = printedIn('style of a provincial “十五五”知识产权 draft', fifteenth);
const propertyCity = printedIn('style of a municipal “十四五”知识产权保护和运用 plan', fourteenth);
const propertyOpinions = printedIn('style of a district 知识产权 implementation opinions', fourteenth);
const propertyTable = printedIn('style of a municipal 知识产权 plan, 指标表', fourteenth);
const protection = printedIn('style of a 知识产权保护示范区 construction plan', yearsOf(2023, 2025));
const energy = printedIn('style of a provincial 能源 plan', fourteenth);
const roads = printedIn('style of a county 交通运输 plan', fourteenth);
const health = printedIn('style of a municipal 卫生健康 plan', fourteenth);
const schools = printedIn('style of a municipal 教育 plan', fourteenth);
const elderly = printedIn('style of a county 养老服务 action plan', yearsOf(2023, 2025));
const jobs = printedIn('style of a provincial 就业 plan', fourteenth);
const science = printedIn('style of a provincial 科技创新 plan', fourteenth);
const digital = printedIn('style of a provincial 数字经济 plan', fourteenth);
const culture = printedIn('style of a municipal 文化旅游 plan', fourteenth);
const farming = printedIn('style of a county 农业农村 plan', fourteenth);
const countyWater = printedIn('style of a municipal 水利 plan', fourteenth);
const emergency = printedIn('style of a municipal 应急管理 plan', fourteenth);
const housing = printedIn('style of a provincial 住房和城乡建设 plan', fourteenth);
const weather = printedIn('style of a municipal 气象 plan', fourteenth);
const statistics = printedIn('style of a provincial 统计 plan', fourteenth);
const qualityCity = printedIn('style of a municipal 质量强市 action plan', yearsOf(2023, 2025));
const standards = printedIn('style of a municipal 标准化 plan', fourteenth);
const environment = printedIn('style of a municipal 生态环境保护 plan', fourteenth);
const industry = printedIn('style of a municipal 制造业 action plan', yearsOf(2023, 2025));
const logistics = printedIn('style of a municipal 物流业 plan', fourteenth);
const finance = printedIn('style of a provincial 金融业 plan', fourteenth);
const business = printedIn('style of a municipal 营商环境 action plan', yearsOf(2023, 2025));
const talent = printedIn('style of a county 人才 plan', fourteenth);
const archives = printedIn('style of a provincial 档案 plan', fourteenth);

/** Expressions that were collected by someone who had not seen how they are read; blind until they had been measured. */
export const developFourthCorpus: readonly CorpusEntry[] = [
  quality('制造业质量竞争力指数达到86', level('gte?', 86)),
  quality(
    '农产品质量安全例行监测合格率和食品抽检合格率均达到98%以上',
    either([level('gte', 98, '%'), level('gte', 98, '%')], level('gte', 98, '%')),
  ),
  quality('中国品牌影响力稳步提升', either(better(), trend())),
  quality('培育形成一批技术质量优势突出的产业集群', qualitative('openCount')),

  transportNet('国家综合立体交通网实体线网总规模合计70万公里左右', level('approx', 70, '万公里')),
  transportNet('铁路20万公里左右，公路46万公里左右，高等级航道2.5万公里左右', [
    level('approx', 20, '万公里'),
    level('approx', 46, '万公里'),
    level('approx', 2.5, '万公里'),
  ]),
  transportNet('“全国123出行交通圈”', not('name')),

  newEnergyCars(
    '到2025年，纯电动乘用车新车平均电耗降至12.0千瓦时/百公里',
    level('lte?', 12, undefined, { by: '2025' }),
    lower,
  ),
  hydrogen(
    '可再生能源制氢量达到10-20万吨/年',
    either(
      level(['gte', 'eq', 'approx'], { min: 10, max: 20 }, '万吨/年'),
      level(['gte', 'eq', 'approx'], { min: 10, max: 20 }, '万吨'),
    ),
  ),

  medicalInsurance(
    '每年保持在95%以上',
    either(maintain('gte', 95, '%'), everyYear('gte', 95, '%')),
    row('基本医疗保险参保率', '%'),
  ),
  medicalInsurance('职工医保政策范围内住院费用基金支付比例稳定在85%左右', maintain('approx', 85, '%')),

  waterPollution(
    '到2020年，长江、黄河等七大重点流域水质优良（达到或优于Ⅲ类）比例总体达到70%以上',
    level('gte', 70, '%', { by: '2020' }),
  ),
  waterPollution('地级及以上城市集中式饮用水水源水质达到或优于Ⅲ类比例总体高于93%', level('gt', 93, '%')),
  soilPollution('到2020年，受污染耕地安全利用率达到90%左右，污染地块安全利用率达到90%以上', [
    level('approx', 90, '%', { by: '2020' }),
    level('gte', 90, '%', { by: '2020' }),
  ]),
  blueSky(
    '到2020年，二氧化硫、氮氧化物排放总量分别比2015年下降15%以上',
    either(
      [
        growth('total', 'lte', -15, { from: '2015', by: '2020' }),
        growth('total', 'lte', -15, { from: '2015', by: '2020' }),
      ],
      growth('total', 'lte', -15, { from: '2015', by: '2020' }),
    ),
    lower,
  ),
  blueSky(
    'PM2.5未达标地级及以上城市浓度比2015年下降18%以上',
    growth('total', 'lte', -18, { from: '2015' }),
    lower,
  ),
  blueSky('重度及以上污染天数比率比2015年下降25%以上', growth('total', 'lte', -25, { from: '2015' }), lower),

  healthyChina('到2022年和2030年，全国居民健康素养水平分别不低于22%和30%', [
    level('gte', 22, '%', { by: '2022' }),
    level('gte', 30, '%', { by: '2030' }),
  ]),
  healthyChina(
    '到2022年和2030年，15岁以上人群吸烟率分别低于24.5%和20%',
    [level('lt', 24.5, '%', { by: '2022' }), level('lt', 20, '%', { by: '2030' })],
    lower,
  ),
  healthyChina(
    '到2022年和2030年，婴儿死亡率分别控制在7.5‰及以下和5‰及以下',
    [level('lte', 7.5, '‰', { by: '2022' }), level('lte', 5, '‰', { by: '2030' })],
    lower,
  ),
  women('孕产妇死亡率下降到12/10万以下', level('lte', 12), lower),
  children(
    '新生儿、婴儿和5岁以下儿童死亡率分别降至3.0‰、5.0‰和6.0‰以下',
    [level('lte', 3, '‰'), level('lte', 5, '‰'), level('lte', 6, '‰')],
    lower,
  ),
  children(
    '5岁以下儿童贫血率和生长迟缓率分别控制在10%和5%以下',
    [level('lte', 10, '%'), level('lte', 5, '%')],
    lower,
  ),
  children('学前教育毛入园率达到并保持在90%以上', either(maintain('gte', 90, '%'), level('gte', 90, '%'))),

  report2025(
    '居民消费价格涨幅2%左右',
    either(growth(['unstated', 'yearOnYear'], 'approx', 2), level('approx', 2, '%')),
    lower,
  ),
  report2025('粮食产量1.4万亿斤左右', level('approx', 1.4, '万亿斤')),
  report2025(
    '单位国内生产总值能耗降低3%左右',
    growth(['unstated', 'yearOnYear', 'total'], 'approx', -3),
    lower,
  ),

  computing('算力规模超过300 EFLOPS', level('gt', 300, 'EFLOPS')),
  computing('存储总量超过1800EB，先进存储容量占比达到30%以上', [
    level('gt', 1800, 'EB'),
    level('gte', 30, '%'),
  ]),
  computing('重点应用场所光传送网（OTN）覆盖率达到80%', coverage('gte?', 80)),
  dataElements('数据产业年均增速超过20%', growth('averageAnnual', 'gt', 20)),
  geographicalIndications(
    '地理标志产品年直接产值保持稳定增长',
    either(trend(), better(), qualitative(undefined)),
  ),

  waste(
    '到2025年底，全国城市生活垃圾资源化利用率达到60%左右',
    level('approx', 60, '%', { by: ['2025', '2025-12-31'] }),
  ),
  waste(
    '全国生活垃圾分类收运能力达到70万吨/日左右',
    either(level('approx', 70, '万吨/日'), level('approx', 70, '万吨')),
  ),
  sewage(
    '新增污水处理能力2000万立方米/日',
    either(additions('gte?', 2000, '万立方米/日'), additions('gte?', 2000, '万立方米')),
  ),
  sewage('缺水城市再生水利用率达到25%以上，京津冀地区达到35%以上，黄河流域中下游城市力争达到30%', [
    level('gte', 25, '%'),
    level('gte', 35, '%'),
    level('gte?', 30, '%', aspirational),
  ]),

  communications('>82', level('gt', 82, '分'), row('电信用户综合满意指数', '分')),
  communications('[15]', growth('total', 'gte?', 15), row('单位电信业务总量综合能耗下降幅度', '%')),
  medicines('全行业研发投入年均增长10%以上', growth('averageAnnual', 'gte', 10)),
  rawMaterials(
    '粗钢、水泥等重点原材料大宗产品产能只减不增',
    either(trend({ direction: 'falling' }), maintain('lte', null)),
  ),
  rawMaterials('吨钢综合能耗降低2%', growth(['total', 'unstated'], 'lte?', -2), lower),

  skills(
    '≥7500',
    either(cumulative('gte', 7500, '万人次'), level('gte', 7500, '万人次')),
    row('开展补贴性职业技能培训人次', '万人次'),
  ),
  skills(
    '≥200',
    either(additions('gte', 200, '个'), cumulative('gte', 200, '个')),
    row('新增公共实训基地', '个'),
  ),
  disability(
    '与国内生产总值增长基本同步',
    relative(['approx', 'gte', 'eq'], undefined),
    row('残疾人家庭人均收入年均增长', '%'),
  ),
  disability(
    '为110万户困难重度残疾人家庭提供无障碍改造补贴',
    either(cumulative('gte?', 110, '万户'), level('gte?', 110, '万户'), additions('gte?', 110, '万户')),
  ),
  communities('≥30平方米', level('gte', 30, '平方米'), row('每百户居民拥有社区综合服务设施面积')),
  communities('65.7', from({ value: 65.7 }, []), {
    column: 'baseline',
    indicatorName: '农村社区综合服务设施覆盖率',
    unit: '%',
  }),

  hunanTourism('到2023年，全省接待旅游总人数9.6亿人次以上，实现旅游总收入1.15万亿元以上', [
    level('gte', 9.6, '亿人次', { by: '2023' }),
    level('gte', 1.15, '万亿元', { by: '2023' }),
  ]),
  hunanTourism(
    '培育1-2家营业收入过千亿、3-4家营业收入过百亿的龙头文化旅游企业',
    either(
      [level(['gte', 'eq'], { min: 1, max: 2 }, '家'), level(['gte', 'eq'], { min: 3, max: 4 }, '家')],
      [
        additions(['gte', 'eq'], { min: 1, max: 2 }, '家'),
        additions(['gte', 'eq'], { min: 3, max: 4 }, '家'),
      ],
    ),
  ),
  hunanTourism('4A级以上景区和省级以上度假区达到200家', level('gte?', 200, '家')),

  countyReport('规上工业增加值增长9%，固定资产投资增长8%，社会消费品零售总额增长8.5%', [
    growth(['unstated', 'yearOnYear'], 'gte?', 9),
    growth(['unstated', 'yearOnYear'], 'gte?', 8),
    growth(['unstated', 'yearOnYear'], 'gte?', 8.5),
  ]),
  countyReport('城乡居民人均可支配收入分别增长6%、9%', [
    growth(['unstated', 'yearOnYear'], 'gte?', 6),
    growth(['unstated', 'yearOnYear'], 'gte?', 9),
  ]),
  countyReport(
    '居民消费价格指数涨幅控制在3%左右',
    either(growth(['unstated', 'yearOnYear'], 'approx', 3), level('approx', 3, '%')),
    lower,
  ),
  countyReport(
    '单位生产总值能耗、主要污染物排放控制在省市下达目标之内',
    either(unset('delegated'), [unset('delegated'), unset('delegated')]),
  ),
  countyReport('一般公共预算收入增长5%、力争6%', [
    growth(['unstated', 'yearOnYear'], 'gte?', 5),
    growth(['unstated', 'yearOnYear'], 'gte?', 6, aspirational),
  ]),
  countyReport('粮食播种面积稳定在52万亩以上', maintain('gte', 52, '万亩')),
  countyReport('新增城镇就业3500人', additions('gte?', 3500, '人')),
  countyReport('新增规上工业企业6户、限上商贸企业10户', [
    additions('gte?', 6, '户'),
    additions('gte?', 10, '户'),
  ]),
  countyReport('2024年，全县实现地区生产总值186.5亿元，增长6.8%', not('observation')),
  countyReport('去年，新增规上工业企业5家', not('observation')),
  countyReport('“两不愁三保障”', not('name')),
  countyReport('建成县人民医院新院区', milestone()),
  countyReport('招商引资到位资金增长10%以上', growth(['unstated', 'yearOnYear'], 'gte', 10)),

  cityReport('地区生产总值增长6%左右，一般公共预算收入增长4%，规模以上工业增加值增长7.5%以上', [
    growth(['unstated', 'yearOnYear'], 'approx', 6),
    growth(['unstated', 'yearOnYear'], 'gte?', 4),
    growth(['unstated', 'yearOnYear'], 'gte', 7.5),
  ]),
  cityReport(
    '地区生产总值增长5%—5.5%',
    growth(['unstated', 'yearOnYear'], ['gte', 'eq', 'approx'], { min: 5, max: 5.5 }),
  ),
  cityReport('居民收入增速快于经济增速', relative('gt', undefined)),
  // Of a plan for one year, what is added is also the level of that year.
  cityReport('城镇新增就业12万人', either(additions('gte?', 12, '万人'), level('gte?', 12, '万人'))),
  cityReport('净增规上工业企业200家以上', netChange('gte', 200, '家')),
  cityReport('主要经济指标增速高于全省平均水平', relative('gt', average)),
  cityReport(
    '新建改建农村公路300公里',
    either(additions('gte?', 300, '公里'), level('gte?', 300, '公里'), cumulative('gte?', 300, '公里')),
  ),
  cityReport('五年来，全市生产总值年均增长7.1%', not('observation')),
  cityReport('全社会研发投入强度提高0.1个百分点', netChange('gte?', 0.1, '百分点')),
  cityReport('力争全年社会消费品零售总额突破2000亿元', level('gt', 2000, '亿元', aspirational)),
  cityReport(
    '万元地区生产总值能耗下降2.5%',
    growth(['unstated', 'yearOnYear', 'total'], 'lte?', -2.5),
    lower,
  ),
  cityReport('完成省下达的节能减排目标任务', unset('delegated')),

  countyThirteenth('到2020年，地区生产总值突破100亿元，人均生产总值达到4.2万元', [
    level('gt', 100, '亿元', { by: '2020' }),
    level('gte?', 4.2, '万元', { by: '2020' }),
  ]),
  countyThirteenth('地区生产总值年均增长8.5%以上，到2020年比2010年翻一番以上', [
    growth('averageAnnual', 'gte', 8.5),
    multiple('gte', 2, { by: '2020', ...than('2010') }),
  ]),
  countyThirteenth(
    '城镇化率由2015年的38.2%提高到2020年的48%',
    from({ value: 38.2, unit: '%', period: '2015' }, level('gte?', 48, '%', { by: '2020' })),
  ),
  countyThirteenth(
    '现行标准下农村贫困人口全部脱贫',
    either(milestone(), coverage(['gte', 'eq'], 100), qualitative('state')),
  ),
  countyThirteenth('“十二五”期间，全县累计完成固定资产投资210亿元', not('observation')),
  countyThirteenth(
    '城乡居民收入差距进一步缩小',
    either(
      qualitative('direction', { direction: 'falling' }),
      trend({ direction: 'falling' }),
      relative(['gte', 'gt', 'lte', 'lt', 'eq', 'approx'], undefined, { gap: 'narrow' }),
    ),
  ),
  countyThirteenth(
    '五年新增城镇就业2万人',
    either(additions('gte?', 2, '万人'), cumulative('gte?', 2, '万人')),
  ),

  provinceTwelfth('全省生产总值年均增长10%，人均生产总值达到全国平均水平', [
    growth('averageAnnual', 'gte?', 10),
    relative(['gte', 'eq'], average),
  ]),
  provinceTwelfth('城镇居民人均可支配收入和农民人均纯收入年均分别增长10%和11%', [
    growth('averageAnnual', 'gte?', 10),
    growth('averageAnnual', 'gte?', 11),
  ]),
  provinceTwelfth('单位地区生产总值能耗下降16%', growth(['total', 'unstated'], 'lte?', -16), lower),
  provinceTwelfth('经济总量进入全国前十', rank(10, { among: '全国' })),

  cityFifteenth(
    '到2030年，人均地区生产总值达到中等发达国家水平',
    either(relative(['gte', 'eq'], undefined, { by: '2030' }), qualitative('positioning', { by: '2030' })),
  ),
  cityFifteenth(
    '数字经济核心产业增加值占地区生产总值比重提高3个百分点左右',
    netChange('approx', 3, '百分点'),
  ),
  cityFifteenth('高新技术企业数量实现翻番', multiple('gte?', 2)),
  cityFifteenth(
    '到2035年，人均地区生产总值比2020年翻一番',
    multiple('gte?', 2, { by: '2035', ...than('2020') }),
  ),
  cityFifteenth(
    '常住人口城镇化率年均提高0.8个百分点',
    netChange('gte?', 0.8, '百分点', { per: 'averageYear' }),
  ),
  cityFifteenth('全社会研发经费投入年均增长8%以上', growth('averageAnnual', 'gte', 8)),
  cityFifteenth('社会消费品零售总额迈上3000亿元台阶', level('gte', 3000, '亿元')),
  cityFifteenth('居民人均可支配收入增长与经济增长同步', relative(['approx', 'gte', 'eq'], undefined)),
  cityFifteenth('视国家、省有关要求确定', unset(['delegated', 'deferred']), row('单位GDP二氧化碳排放降低')),

  outlineTable('6.5左右', growth('averageAnnual', 'approx', 6.5), row('地区生产总值年均增长', '%')),
  outlineTable('〔25〕', cumulative('gte?', 25, '万人'), row('城镇新增就业人数', '万人')),
  outlineTable('〔14〕', growth('total', 'gte?', 14), row('单位地区生产总值能耗降低', '%')),
  outlineTable('完成省下达目标任务', unset('delegated'), row('单位地区生产总值二氧化碳排放降低', '%')),
  outlineTable('≤5.5', level('lte', 5.5, '%'), lowerRow('城镇调查失业率', '%')),
  outlineTable('78.2*', from({ value: 78.2 }, []), {
    column: 'baseline',
    indicatorName: '人均预期寿命',
    unit: '岁',
  }),
  outlineTable('12.5以上', level('gte', 12.5, '件'), row('每万人口高价值发明专利拥有量', '件')),
  outlineTable('——', unset('empty'), row('全员劳动生产率增长', '%')),
  outlineTable('高于经济增速', relative('gt', undefined), row('全员劳动生产率增长', '%')),
  outlineTable(
    '>7（预期性）',
    withAttribute('anticipatory', growth(['averageAnnual', 'unstated'], 'gt', 7)),
    row('研发经费投入年均增长', '%'),
  ),
  outlineTable('省下达指标', unset('delegated'), row('地表水达到或好于Ⅲ类水体比例', '%')),
  outlineTable(
    '与经济增长基本同步',
    relative(['approx', 'gte', 'eq'], undefined),
    row('居民人均可支配收入增长', '%'),
  ),
  outlineTable('2.38', from({ value: 2.38 }, []), {
    column: 'baseline',
    indicatorName: '研发经费支出占地区生产总值比重',
    unit: '%',
  }),
  outlineTable(
    '30—33',
    level(['gte', 'eq'], { min: 30, max: 33 }, '%'),
    row('制造业增加值占地区生产总值比重', '%'),
  ),
  outlineTable(
    '≥87.5（约束性）',
    withAttribute('binding', level('gte', 87.5, '%')),
    row('空气质量优良天数比率', '%'),
  ),
  outlineTable('1.2万', level('gte?', 12000, '个'), row('3岁以下婴幼儿托位数', '个')),
  outlineTable('［5］', either(netChange('gte?', 5), cumulative('gte?', 5)), row('常住人口城镇化率', '%')),

  propertyProvince('到2030年，每万人口高价值发明专利拥有量达到18件，知识产权质押融资登记金额突破1000亿元', [
    level('gte?', 18, '件', { by: '2030' }),
    level('gt', 1000, '亿元', { by: '2030' }),
  ]),
  propertyProvince('版权产业增加值占GDP比重提高1个百分点以上', netChange('gte', 1, '百分点')),
  propertyProvince(
    '知识产权使用费年进出口总额较2025年增长50%',
    growth('total', 'gte?', 50, { from: '2025' }),
  ),
  propertyProvince('海外知识产权维权援助机构实现设区市全覆盖', fullCoverage()),
  propertyProvince('知识产权保护社会满意度稳步提高', either(better(), trend())),
  propertyProvince('知识产权保护社会满意度保持在82分以上', maintain('gte', 82, '分')),
  propertyProvince('高价值发明专利年均增速不低于15%', growth('averageAnnual', 'gte', 15)),
  propertyProvince('培育一批知识产权强企', qualitative('openCount')),
  propertyProvince(
    '建成国家级知识产权保护中心8家',
    either(level('gte?', 8, '家'), additions('gte?', 8, '家')),
  ),
  propertyProvince('到2035年，知识产权综合实力迈入全国第一方阵', {
    targets: [{ ...rank(null, { band: '第一方阵', among: '全国', by: '2035' }), vision: true }],
  }),
  propertyProvince('地理标志产品年产值力争超过千亿元', level('gt', 1000, '亿元', aspirational)),
  propertyProvince('专利侵权纠纷行政裁决结案率保持在95%以上', maintain('gte', 95, '%')),
  propertyProvince('“十四五”期间，全省发明专利授权量年均增长14.2%', not('observation')),
  propertyProvince('国知发保字〔2023〕18号', not('documentNumber')),
  propertyProvince('累计建设知识产权公共服务机构120家', cumulative('gte?', 120, '家')),
  propertyProvince('专利技术许可备案量五年翻两番', multiple('gte?', 4)),
  propertyProvince('每年开展知识产权保护水平评估', recurring('annual', { frequencyPrinted: '每年' })),

  propertyCity('有效发明专利拥有量达到1.2万件，每万人口发明专利拥有量达到22件', [
    level('gte?', 12000, '件'),
    level('gte?', 22, '件'),
  ]),
  propertyCity('新增国家知识产权示范企业5家、优势企业20家', [
    additions('gte?', 5, '家'),
    additions('gte?', 20, '家'),
  ]),
  propertyCity('专利权质押融资年均增长15%，五年累计达到60亿元', [
    growth('averageAnnual', 'gte?', 15),
    cumulative('gte?', 60, '亿元'),
  ]),
  propertyCity('地理标志商标由12件增加到18件', from({ value: 12, unit: '件' }, level('gte?', 18, '件'))),
  propertyCity(
    '每年新增地理标志证明商标不少于2件',
    either(everyYear('gte', 2, '件'), additions('gte', 2, '件', { per: 'averageYear' })),
  ),
  propertyCity(
    '力争到2025年，中国专利金奖实现零的突破',
    either(
      level('gt', 0, undefined, { ...aspirational, by: '2025' }),
      from({ value: 0 }, level('gt', 0, undefined, { ...aspirational, by: '2025' })),
    ),
  ),
  propertyCity('知识产权宣传普及覆盖面进一步扩大', better()),
  propertyCity('“蓝天”专项整治行动', not('name')),
  propertyCity(
    '截至2020年底，全市有效发明专利5632件',
    either(not('observation'), from({ value: 5632, unit: '件' }, [])),
  ),
  propertyCity(
    '探索开展数据知识产权登记试点',
    either({ targets: [{ kind: 'milestone', ...exploratory }] }, qualitative(undefined, exploratory)),
  ),
  propertyCity('作品著作权登记量年均不少于5000件', everyYear('gte', 5000, '件', { basis: 'average' })),
  propertyCity('维权援助工作站覆盖80%以上的县（市、区）', coverage('gte', 80)),

  propertyOpinions('万人有效发明专利拥有量力争达到全市平均水平以上', relative('gte', average, aspirational)),
  propertyOpinions(
    '各镇街至少设立1个知识产权服务站',
    either(
      { targets: [{ ...level('gte', 1, '个'), scope: { each: '各镇街' } }] },
      { targets: [{ ...additions('gte', 1, '个'), scope: { each: '各镇街' } }] },
    ),
  ),
  propertyOpinions(
    '商标注册申请量每年保持10%以上增长',
    either(growth('yearOnYear', 'gte', 10), everyYear('gte', 10, '%'), maintain('gte', 10, '%')),
  ),
  propertyOpinions('每季度召开一次联席会议', recurring('quarterly', { frequencyPrinted: '每季度' })),
  propertyOpinions('打造西部知识产权服务业高地', qualitative('positioning')),
  propertyOpinions('定期发布知识产权保护白皮书', recurring('periodicUnstated', { frequencyPrinted: '定期' })),
  propertyOpinions('完成市级下达的高价值专利培育任务', unset('delegated')),

  propertyTable('〔15000〕', cumulative('gte?', 15000, '万元'), row('知识产权质押融资金额', '万元')),
  propertyTable('年均增长8%', growth('averageAnnual', 'gte?', 8), row('商标有效注册量', '件')),
  propertyTable('80分', level('gte?', 80, '分'), row('知识产权保护社会满意度')),
  propertyTable('翻一番', multiple('gte?', 2), row('专利转让许可次数', '次')),
  propertyTable('新增10件', additions('gte?', 10, '件'), row('地理标志数量')),
  propertyTable('3-5', level(['gte', 'eq'], { min: 3, max: 5 }, '个'), row('专利导航项目', '个')),
  propertyTable('/', unset('empty'), row('海外专利布局数量', '件')),
  propertyTable('逐年提高', trend({ strict: true, against: 'previousYear' }), row('知识产权意识普及程度')),
  propertyTable('12000（累计）', cumulative('gte?', 12000, '人次'), row('知识产权培训人次', '人次')),
  propertyTable(
    '2023年30件、2025年50件',
    [level('gte?', 30, '件', { by: '2023' }), level('gte?', 50, '件', { by: '2025' })],
    row('高价值专利组合', '件'),
  ),
  propertyTable('稳步提升', either(better(), trend()), row('知识产权公共服务能力')),

  protection('快速维权案件办理周期压缩至法定时限的二分之一', multiple(['lte'], 0.5), lower),
  protection(
    '知识产权行政裁决案件平均办理时间比2022年缩短20%',
    growth('total', 'lte?', -20, { from: '2022' }),
    lower,
  ),
  protection('2023年底前，建成知识产权纠纷多元化解平台', {
    targets: [{ kind: 'milestone', by: ['2023', '2023-12-31'] }],
  }),
  protection('2024年6月底前制定海外知识产权纠纷应对指引', {
    targets: [{ kind: 'milestone', by: '2024-06-30' }],
  }),
  protection(
    '构建“一平台、三机制、多站点”保护体系',
    either(
      structure([
        ['平台', 1],
        ['机制', 3],
        ['站点', null],
      ]),
      structure([
        [null, 1],
        [null, 3],
        [null, null],
      ]),
    ),
  ),
  protection('三年累计查处侵权案件不少于600件', cumulative('gte', 600, '件')),

  energy('电力装机总容量达到1.2亿千瓦左右，其中可再生能源装机超过5000万千瓦', [
    level('approx', 1.2, '亿千瓦'),
    level('gt', 5000, '万千瓦'),
  ]),
  energy('原油年产量稳定在500万吨左右', maintain('approx', 500, '万吨')),
  energy('非化石能源消费占比提高到18%以上，煤炭消费比重下降到55%以下', [
    level('gte', 18, '%'),
    level('lte', 55, '%'),
  ]),
  energy('煤电机组平均供电煤耗降至300克标准煤/千瓦时以下', level('lte', 300), lower),
  energy('新增抽水蓄能装机240万千瓦', additions('gte?', 240, '万千瓦')),
  energy('充电桩数量达到10万个，车桩比达到2∶1', [
    level('gte?', 10, '万个'),
    level(['gte', 'lte', 'eq', 'approx'], 2),
  ]),
  energy('城乡居民用气普及率超过八成', either(level('gt', 80, '%'), level('gt', 0.8))),

  roads(
    '新改建农村公路150公里，实施安全生命防护工程200公里',
    either(
      [additions('gte?', 150, '公里'), additions('gte?', 200, '公里')],
      [level('gte?', 150, '公里'), level('gte?', 200, '公里')],
      [additions('gte?', 150, '公里'), level('gte?', 200, '公里')],
      [cumulative('gte?', 150, '公里'), cumulative('gte?', 200, '公里')],
    ),
  ),
  roads('二级及以上公路占比由18%提升至25%', from({ value: 18, unit: '%' }, level('gte?', 25, '%'))),
  roads('高速公路通车里程实现零的突破', either(level('gt', 0), from({ value: 0 }, level('gt', 0)))),
  roads('S208线改建工程', not('name')),
  roads('“四好农村路”示范县', not('name')),
  roads('实现乡镇通三级及以上公路全覆盖', fullCoverage()),
  roads('普通国省道优良路率保持在90%以上', maintain('gte', 90, '%')),

  health('每千人口执业（助理）医师数达到3.2人，注册护士数达到3.8人', [
    level('gte?', 3.2, '人'),
    level('gte?', 3.8, '人'),
  ]),
  health(
    '孕产妇死亡率控制在10/10万以内，婴儿死亡率控制在4‰以内',
    [level('lte', 10), level('lte', 4, '‰')],
    lower,
  ),
  health('重大慢性病过早死亡率较2015年降低20%', growth('total', 'lte?', -20, { from: '2015' }), lower),
  health('人均预期寿命提高1岁左右', netChange('approx', 1, '岁')),
  health('以乡（镇、街道）为单位国家免疫规划疫苗接种率保持在90%以上', maintain('gte', 90, '%')),
  health('县域内就诊率稳定在90%左右', maintain('approx', 90, '%')),
  health(
    '家庭医生签约服务覆盖率不低于40%，重点人群不低于75%',
    either([coverage('gte', 40), coverage('gte', 75)], [coverage('gte', 40), level('gte', 75, '%')]),
  ),
  health('健康影响评估制度基本建立', either(milestone(), qualitative('state'))),

  schools('学前教育毛入园率达到95%以上，普惠性幼儿园覆盖率达到90%以上，公办园占比达到60%', [
    level('gte', 95, '%'),
    coverage('gte', 90),
    level('gte?', 60, '%'),
  ]),
  schools(
    '新建、改扩建中小学校50所，新增学位6万个',
    either(
      [additions('gte?', 50, '所'), additions('gte?', 6, '万个')],
      [level('gte?', 50, '所'), additions('gte?', 6, '万个')],
      [cumulative('gte?', 50, '所'), additions('gte?', 6, '万个')],
    ),
  ),
  schools('大班额全面消除', either(milestone(), qualitative('state'))),
  schools(
    '九成以上县（市、区）通过义务教育优质均衡发展国家督导评估',
    either(coverage('gte', 90), level('gte', 90, '%'), level('gte', 0.9)),
  ),
  schools(
    '儿童青少年总体近视率每年降低0.5个百分点以上',
    either(netChange('lte', -0.5, '百分点', { per: 'averageYear' }), everyYear('lte', -0.5, '百分点')),
    lower,
  ),
  schools('“双减”政策', not('name')),
  schools('在园幼儿200人以上的幼儿园', not(['name', 'threshold'])),
  schools('校长教师交流轮岗比例每年不低于10%', everyYear('gte', 10, '%')),

  elderly(
    '每个乡镇（街道）至少建有1所综合养老服务中心',
    either(
      { targets: [{ ...level('gte', 1, '所'), scope: { each: '每个乡镇（街道）' } }] },
      { targets: [{ ...additions('gte', 1, '所'), scope: { each: '每个乡镇（街道）' } }] },
    ),
  ),
  elderly(
    '新增家庭养老床位500张、改造适老化家庭1000户',
    either(
      [additions('gte?', 500, '张'), additions('gte?', 1000, '户')],
      [additions('gte?', 500, '张'), level('gte?', 1000, '户')],
      [additions('gte?', 500, '张'), cumulative('gte?', 1000, '户')],
    ),
  ),
  elderly('社区日间照料机构覆盖率达到90%', coverage('gte?', 90)),
  elderly('城区“15分钟”养老服务圈基本形成', either(milestone(), qualitative('state'))),
  elderly('60周岁及以上常住老年人', not(['name', 'threshold'])),
  elderly('每年培训养老护理员不少于300人次', everyYear('gte', 300, '人次')),

  jobs('城镇新增就业累计500万人以上', either(cumulative('gte', 500, '万人'), additions('gte', 500, '万人'))),
  jobs('农民工总量稳定在1200万人左右', maintain('approx', 1200, '万人')),
  jobs('新增高技能人才60万人', additions('gte?', 60, '万人')),
  jobs('劳动人事争议调解成功率60%以上，仲裁结案率90%以上', [level('gte', 60, '%'), level('gte', 90, '%')]),
  jobs('失业人员再就业年均40万人以上', everyYear('gte', 40, '万人', { basis: 'average' })),

  science('全社会研发经费支出占地区生产总值比重达到3%以上，力争达到3.2%', [
    level('gte', 3, '%'),
    level('gte?', 3.2, '%', aspirational),
  ]),
  science('技术合同成交额突破1500亿元，年均增长20%', [
    level('gt', 1500, '亿元'),
    growth('averageAnnual', 'gte?', 20),
  ]),
  science('国家高新技术企业达到2万家，科技型中小企业达到4万家', [
    level('gte?', 2, '万家'),
    level('gte?', 4, '万家'),
  ]),
  science('区域创新能力稳居全国前列', rank(null, { band: '前列', among: '全国', hold: true })),
  science('在全国科技进步水平排名中提升2位', rank(null, { improve: true })),
  science('国家级科技企业孵化器数量居中西部首位', rank(1)),
  science('规上工业企业研发活动覆盖率达到50%', coverage('gte?', 50)),
  science('高新技术产业产值是2020年的2倍', multiple('gte?', 2, than('2020'))),
  science('“揭榜挂帅”制度', not('name')),

  digital('数字经济增加值年均增速达到12%以上', growth('averageAnnual', 'gte', 12)),
  digital('5G基站累计建成15万个', either(cumulative('gte?', 15, '万个'), level('gte?', 15, '万个'))),
  digital('上云企业数量由5万家增至12万家', from({ value: 5, unit: '万家' }, level('gte?', 12, '万家'))),
  digital('软件业务收入比2020年翻两番', multiple('gte?', 4, than('2020'))),
  digital('跨境电商交易额增长1.5倍', multiple('gte?', 2.5)),
  digital(
    '构建“1+N+X”数据要素政策体系',
    structure([
      [null, 1],
      [null, null],
      [null, null],
    ]),
  ),
  digital('省内城市间网络时延降至5毫秒以下', level('lte', 5, '毫秒'), lower),
  digital('关键工序数控化率提高10个百分点', netChange('gte?', 10, '百分点')),

  culture('旅游总收入年均增长12%以上', growth('averageAnnual', 'gte', 12)),
  culture('新增国家4A级旅游景区3家、省级旅游度假区1家', [
    additions('gte?', 3, '家'),
    additions('gte?', 1, '家'),
  ]),
  culture('创建国家5A级旅游景区', either(milestone(), qualitative(undefined))),
  culture('每年举办一届文化旅游节', recurring('annual', { frequencyPrinted: '每年' })),
  culture('A级景区实现县域全覆盖', fullCoverage()),
  culture(
    '文化产业增加值占GDP比重达到5%以上，成为支柱产业',
    either(level('gte', 5, '%'), [level('gte', 5, '%'), qualitative(['positioning', 'state'])]),
  ),
  culture('游客满意度指数保持全省前三', rank(3, { among: '全省', hold: true })),
  culture('“送戏下乡”惠民演出', not('name')),
  culture('每村每月放映1场公益电影', either(recurring('monthly', { count: 1 }), recurring('monthly'))),
  culture('国有文艺院团年均演出100场以上', everyYear('gte', 100, '场', { basis: 'average' })),

  farming('粮食总产量稳定在25万吨以上', maintain('gte', 25, '万吨')),
  farming('畜禽粪污综合利用率达到80%以上，农膜回收率达到85%以上', [
    level('gte', 80, '%'),
    level('gte', 85, '%'),
  ]),
  farming('生猪出栏保持在60万头以上', maintain('gte', 60, '万头')),
  farming(
    '农药、化肥使用量实现负增长',
    either(
      [trend({ direction: 'falling' }), trend({ direction: 'falling' })],
      trend({ direction: 'falling' }),
      growth(['unstated', 'yearOnYear', 'averageAnnual', 'total'], 'lt', 0),
      [
        growth(['unstated', 'yearOnYear', 'averageAnnual', 'total'], 'lt', 0),
        growth(['unstated', 'yearOnYear', 'averageAnnual', 'total'], 'lt', 0),
      ],
    ),
    lower,
  ),
  farming('集体经营性收入10万元以上的村占比达到80%', level('gte?', 80, '%')),
  farming('新增绿色食品、有机农产品和地理标志农产品20个以上', additions('gte', 20, '个')),
  farming('农产品加工业产值与农业总产值比达到2.5∶1', level('gte?', 2.5)),
  farming(
    '每个乡镇培育1个以上特色主导产业',
    either(
      { targets: [{ ...level('gte', 1, '个'), scope: { each: '每个乡镇' } }] },
      { targets: [{ ...additions('gte', 1, '个'), scope: { each: '每个乡镇' } }] },
    ),
  ),
  farming('农村卫生厕所普及率达到85%以上，有条件的村力争达到95%', [
    level('gte', 85, '%'),
    level('gte?', 95, '%', { commitment: { strength: ['aspirational', 'conditional'] } }),
  ]),
  farming('种植面积50亩以上的家庭农场', not(['name', 'threshold'])),
  farming('“三品一标”', not('name')),

  countyWater('万元GDP用水量较2020年下降18%', growth('total', 'lte?', -18, { from: '2020' }), lower),
  countyWater('农田灌溉水有效利用系数提高到0.6以上', level('gte', 0.6)),
  countyWater('新增供水能力1.2亿立方米', additions('gte?', 1.2, '亿立方米')),
  countyWater('总库容1000万立方米以上水库', not(['name', 'threshold'])),

  emergency('生产安全事故死亡人数下降15%', growth(['total', 'unstated'], 'lte?', -15), lower),
  emergency('亿元GDP生产安全事故死亡率下降33%以上', growth(['total', 'unstated'], 'lte', -33), lower),
  emergency(
    '年均每百万人口因自然灾害死亡率小于1',
    either(everyYear('lt', 1, undefined, { basis: 'average' }), level('lt', 1)),
    lower,
  ),
  emergency('每半年至少组织1次应急演练', recurring('halfYearly')),
  emergency('GB 18218—2018', not(['documentNumber', 'name'])),
  emergency('乡镇（街道）应急管理机构覆盖率100%', coverage('gte?', 100)),

  housing(
    '新增保障性租赁住房40万套（间）',
    either(
      additions('gte?', 40, '万套'),
      additions('gte?', 40, '万套（间）'),
      additions('gte?', 40, '万套(间)'),
    ),
  ),
  housing('2000年底前建成的城镇老旧小区基本完成改造', milestone()),
  housing('城市生活污水集中收集率比2020年提高5个百分点以上', netChange('gte', 5, '百分点', { from: '2020' })),
  housing('每年完成农村危房改造2000户以上', everyYear('gte', 2000, '户')),
  housing('建筑业总产值年均增长6%，突破1.5万亿元', [
    growth('averageAnnual', 'gte?', 6),
    level('gt', 1.5, '万亿元'),
  ]),

  weather('气象预警信息公众覆盖率超过98%', coverage('gt', 98)),
  weather('公众气象服务满意度稳定在92分以上', maintain('gte', 92, '分')),

  statistics('统计数据质量稳步提高', either(better(), trend())),
  statistics('每五年开展一次农业普查', recurring(undefined, { frequencyPrinted: '每五年' })),
  statistics('统计执法检查覆盖所有设区市', coverage(['gte', 'eq'], 100)),
  statistics('第七次全国人口普查', not('name')),
  statistics('按月发布主要经济指标', recurring('monthly', { frequencyPrinted: ['按月', '每月', '月'] })),
  statistics('国家统计局令第37号', not(['documentNumber', 'name'])),

  qualityCity('制造业产品质量合格率稳定在95%以上', maintain('gte', 95, '%')),
  qualityCity(
    '培育中国质量奖提名奖1家、省长质量奖3—5家',
    either(
      [level('gte?', 1, '家'), level(['gte', 'eq'], { min: 3, max: 5 }, '家')],
      [additions('gte?', 1, '家'), additions(['gte', 'eq'], { min: 3, max: 5 }, '家')],
    ),
  ),
  qualityCity(
    '重点工业产品抽查合格率高于全省平均水平1个百分点',
    relative(['gt', 'gte'], average, { offset: 1 }),
  ),
  qualityCity('首席质量官实现规上工业企业全覆盖', fullCoverage()),
  qualityCity(
    '到2025年末，质量管理体系认证证书数达到5000张',
    level('gte?', 5000, '张', { by: ['2025', '2025-12-31'] }),
  ),

  standards(
    '主导或参与制修订国际标准10项以上、国家标准100项以上',
    either(
      [level('gte', 10, '项'), level('gte', 100, '项')],
      [cumulative('gte', 10, '项'), cumulative('gte', 100, '项')],
      [additions('gte', 10, '项'), additions('gte', 100, '项')],
    ),
  ),
  standards(
    '新发布市级地方标准60项',
    either(additions('gte?', 60, '项'), level('gte?', 60, '项'), cumulative('gte?', 60, '项')),
  ),
  standards('企业标准自我声明公开数量增长50%', growth(['total', 'unstated'], 'gte?', 50)),
  standards('标准化助力高质量发展的作用更加明显', either(better(), qualitative('state'))),
  standards('每年组织标准化培训500人次以上', everyYear('gte', 500, '人次')),

  environment('PM2.5年均浓度降至30微克/立方米', level('lte?', 30, '微克/立方米'), lower),
  environment('基本消除重污染天气', either(milestone(), qualitative('state'))),
  environment('地表水国控断面优良比例达到93.8%，劣Ⅴ类水体全面消除', [level('gte?', 93.8, '%'), milestone()]),
  environment('〔3200〕', cumulative('gte?', 3200, '吨'), row('氮氧化物重点工程减排量', '吨')),
  environment('33', level('lte?', 33, '微克/立方米'), lowerRow('细颗粒物（PM2.5）浓度', '微克/立方米')),
  environment('环境空气质量持续改善', either(better(), trend())),
  environment('PM2.5浓度五年累计下降12%', growth('total', 'lte?', -12), lower),
  environment('秸秆综合利用率保持95%以上', maintain('gte', 95, '%')),
  environment('医疗废物集中处置率保持100%', maintain(['gte', 'eq', 'approx'], 100, '%')),
  environment('2019年全市空气优良天数达312天', not('observation')),

  industry('百亿级企业达到5家，千亿级产业集群实现零的突破', [level('gte?', 5, '家'), level('gt', 0)]),
  industry('工业投资年均增长12%左右，其中技改投资占比达到40%', [
    growth('averageAnnual', 'approx', 12),
    level('gte?', 40, '%'),
  ]),
  industry('累计培育省级以上专精特新企业150家', cumulative('gte?', 150, '家')),
  industry('全员劳动生产率达到28万元/人', either(level('gte?', 28, '万元/人'), level('gte?', 28, '万元'))),
  industry('形成1个两千亿级、3个千亿级、5个五百亿级产业集群', [
    level('gte?', 1, '个'),
    level('gte?', 3, '个'),
    level('gte?', 5, '个'),
  ]),
  industry('年主营业务收入2000万元及以上工业企业', not(['name', 'threshold'])),
  industry('每年实施重点技改项目100个以上', everyYear('gte', 100, '个')),
  industry(
    '规上企业数字化改造率由45%提高到2025年的80%',
    from({ value: 45, unit: '%' }, level('gte?', 80, '%', { by: '2025' })),
  ),
  industry('打造国内一流的新能源产业基地', qualitative('positioning')),
  industry('力争规上工业增加值年均增长8%，工业用电量年均增长7%', [
    growth('averageAnnual', 'gte?', 8, aspirational),
    growth('averageAnnual', 'gte?', 7, aspirational),
  ]),
  industry('单位工业增加值能耗累计下降13%', growth('total', 'lte?', -13), lower),
  industry('制造业增加值占比基本稳定在30%左右', maintain('approx', 30, '%')),
  industry('新上市企业3-5家', additions(['gte', 'eq'], { min: 3, max: 5 }, '家')),
  industry('工业经济总量三年翻一番', multiple('gte?', 2)),

  logistics('A级物流企业超过100家，其中5A级5家', [level('gt', 100, '家'), level('gte?', 5, '家')]),
  logistics('快递业务量年均增长25%', growth('averageAnnual', 'gte?', 25)),
  logistics('冷链流通率提高至少10个百分点', netChange('gte', 10, '百分点')),

  finance('本外币存款余额年均增长9%，贷款余额年均增长11%', [
    growth('averageAnnual', 'gte?', 9),
    growth('averageAnnual', 'gte?', 11),
  ]),
  finance('境内外上市公司数量突破一百家', level('gt', 100, '家')),
  finance('科技型企业贷款增速不低于各项贷款平均增速', relative('gte', undefined)),
  finance('直接融资规模累计突破1万亿元', cumulative('gt', 1, '万亿元')),
  finance('普惠小微贷款余额较上年翻番', multiple('gte?', 2)),
  finance('保险深度达到４．５％', level('gte?', 4.5, '%')),

  business('企业开办时间压缩至0.5个工作日以内', level('lte', 0.5), lower),
  business('营商环境评价进入全国前30名', rank(30, { among: '全国' })),
  business(
    '审批时限比法定时限压缩80%以上',
    either(multiple('lte', 0.2), growth(['total', 'unstated'], 'lte', -80)),
    lower,
  ),
  business('“证照分离”改革', not('name')),
  business('经营主体总量比2022年增长三成', growth('total', 'gte?', 30, { from: '2022' })),
  business('国办发〔2022〕35号', not('documentNumber')),

  talent(
    '引进硕士以上高层次人才300名',
    either(additions('gte?', 300, '名'), level('gte?', 300, '名'), cumulative('gte?', 300, '名')),
  ),
  talent('每年选派100名专业技术人员到基层服务', either(everyYear('gte?', 100, '名'), recurring('annual'))),
  talent('人才数量稳步增长、质量明显提升', either([better(), better()], [trend(), better()])),
  archives('年均接收电子档案数量保持增长', either(trend(), better())),
  // Places.
  culture('旅游竞争力指数进入全省第一梯队', rank(null, { band: '第一梯队', among: '全省' })),
  cityReport('经济总量在全省排名进一位', rank(null, { improve: true })),
  countyReport('县域经济综合竞争力进入全国百强前80位', rank(80)),
  industry('工业增加值总量保持全省第二位', rank(2, { among: '全省', hold: true })),
  propertyProvince('知识产权发展指数排名力争进入全国前八', rank(8, { ...aspirational, among: '全国' })),
  digital('展望2035年，数字经济发展水平进入全国前列', {
    targets: [{ ...rank(null, { band: '前列', among: '全国', by: '2035' }), vision: true }],
  }),

  // Other series.
  farming('农村居民收入增速高于城镇居民收入增速', relative('gt', undefined)),
  countyReport('地区生产总值增速高于全市平均1个百分点以上', relative('gte', average, { offset: 1 })),
  energy(
    '人均用电量达到全省平均水平的90%',
    either(relative(['gte', 'eq'], average, { factor: 0.9 }), multiple(['gte', 'eq'], 0.9)),
  ),
  schools(
    '生均教育经费与全省平均水平差距逐步缩小',
    relative(['gte', 'gt', 'lte', 'lt', 'eq', 'approx'], undefined, { gap: 'narrow' }),
  ),
  jobs('城乡居民收入比缩小到2.3∶1', level(['lte', 'eq'], 2.3), lower),

  // Directions.
  emergency(
    '生产安全事故起数和死亡人数逐年下降',
    either(
      [
        trend({ direction: 'falling', strict: true, against: 'previousYear' }),
        trend({ direction: 'falling', strict: true, against: 'previousYear' }),
      ],
      trend({ direction: 'falling', strict: true, against: 'previousYear' }),
    ),
    lower,
  ),
  science('研发经费投入逐年递增', trend({ strict: true, against: 'previousYear' })),
  energy('煤炭消费总量只减不增', either(trend({ direction: 'falling' }), maintain('lte', null)), lower),
  talent('人才净流入量逐年增加', trend({ strict: true, against: 'previousYear' })),
  finance('新增贷款规模再创历史新高', trend({ strict: true, against: 'previousMaximum' })),
  farming(
    '耕地面积不减少',
    either(trend({ direction: ['rising', 'steady'], strict: false }), maintain('gte', null)),
  ),

  // Wholes of several parts.
  propertyCity(
    '建设“1+5+N”知识产权公共服务网络',
    structure([
      [null, 1],
      [null, 5],
      [null, null],
    ]),
  ),
  emergency(
    '构建“1个市级指挥中心、9个县级分中心、N个乡镇站点”的应急指挥体系',
    structure([
      [null, 1],
      [null, 9],
      [null, null],
    ]),
  ),
  elderly(
    '构建“1+18+N”养老服务体系',
    structure([
      [null, 1],
      [null, 18],
      [null, null],
    ]),
  ),
  industry(
    '打造“3+4+X”现代产业体系',
    structure([
      [null, 3],
      [null, 4],
      [null, null],
    ]),
  ),

  // Done again and again.
  propertyOpinions(
    '每年至少开展2次专项执法行动',
    either(recurring('annual', { count: 2 }), everyYear('gte', 2, '次')),
  ),
  statistics('不定期开展数据质量抽查', recurring('adHoc', { frequencyPrinted: '不定期' })),
  qualityCity('每两年评选一届市长质量奖', recurring(undefined, { frequencyPrinted: '每两年' })),
  environment('每月公布县（市、区）空气质量排名', recurring('monthly', { frequencyPrinted: '每月' })),
  protection('每半年通报一次侵权假冒典型案例', recurring('halfYearly', { frequencyPrinted: '每半年' })),

  // Places for a target that hold none.
  outlineTable('待定', unset('deferred'), row('耕地保有量', '万亩')),
  outlineTable('以国家下达为准', unset('delegated'), row('耕地保有量', '万亩')),
  outlineTable('控制在上级下达指标内', unset('delegated'), lowerRow('化学需氧量排放总量', '吨')),
  propertyTable('N/A', unset('empty'), row('商业秘密保护示范点', '个')),
  cityFifteenth('另行下达', unset(['delegated', 'deferred']), row('粮食综合生产能力', '万吨')),

  // No targets.
  farming('乡村振兴“八大行动”', not('name')),
  propertyCity('知发综字〔2021〕6号', not('documentNumber')),
  roads('G4216高速公路', not('name')),
  industry('营业收入超10亿元企业', not(['name', 'threshold'])),
  finance('注册资本5000万元以上的融资担保公司', not(['name', 'threshold'])),
  cityReport('去年实现一般公共预算收入82.3亿元，增长5.6%', not('observation')),
  health('三级甲等医院', not('name')),
  schools(
    '“十三五”末，全市学前三年毛入园率为91.2%',
    either(not('observation'), from({ value: 91.2, unit: '%' }, [])),
  ),
  energy('“十三五”以来，全省新能源装机新增850万千瓦', not('observation')),
  standards('DB33/T 1136—2017', not(['documentNumber', 'name'])),
  qualityCity('第21个全国“质量月”', not('name')),
  digital('“东数西算”工程', not('name')),
  weather('3·23世界气象日', not('name')),
  emergency('“十四五”国家应急体系规划', not(['name', 'documentNumber'])),

  // Reached or not.
  roads('2024年建成通车县城至机场快速通道', { targets: [{ kind: 'milestone', by: '2024' }] }),
  science('组建省实验室并投入运行', milestone()),
  weather('完成市级突发事件预警信息发布系统升级改造', milestone()),
  archives('2025年底前全面完成市县档案馆建设', {
    targets: [{ kind: 'milestone', by: ['2025', '2025-12-31'] }],
  }),
  culture('成功创建国家全域旅游示范区', milestone()),
  digital('建成省一体化大数据平台', milestone()),
  farming('全面完成第三次全国土壤普查', milestone()),
  energy('力争2060年前实现碳中和', {
    targets: [{ kind: 'milestone', vision: true, commitment: { strength: 'aspirational' } }],
  }),
  talent('打造区域性人才集聚高地', qualitative('positioning')),
  industry('培育若干具有竞争力的链主企业', qualitative('openCount')),
  environment('生态环境治理体系更加健全', either(better(), qualitative('state'))),

  // Shares to be covered.
  digital('5G网络实现乡镇以上区域全覆盖', fullCoverage()),
  farming('村级综合服务站覆盖率95%以上', coverage('gte', 95)),
  jobs('实现基层就业服务平台全覆盖', fullCoverage()),
  communities('≥98', coverage('gte', 98), row('城市社区综合服务设施覆盖率', '%')),

  // Several in one clause.
  propertyCity('到2023年，有效发明专利达到8000件；到2025年，达到1万件', [
    level('gte?', 8000, '件', { by: '2023' }),
    level('gte?', 10000, '件', { by: '2025' }),
  ]),
  energy('2025年和2030年，新能源装机占比分别达到40%和55%', [
    level('gte?', 40, '%', { by: '2025' }),
    level('gte?', 55, '%', { by: '2030' }),
  ]),
  cityFifteenth('到2027年高新技术企业达到800家，到2030年突破1000家', [
    level('gte?', 800, '家', { by: '2027' }),
    level('gt', 1000, '家', { by: '2030' }),
  ]),
  jobs('新增技能人才5万人次、高技能人才1万人', [
    additions('gte?', 5, '万人次'),
    additions('gte?', 1, '万人'),
  ]),
  culture('力争旅游收入突破100亿元、接待游客1000万人次', [
    level('gt', 100, '亿元', aspirational),
    level('gte?', 1000, '万人次', aspirational),
  ]),
  science('全社会研发投入年均增长8%，占GDP比重达到2.8%，其中企业占比不低于80%', [
    growth('averageAnnual', 'gte?', 8),
    level('gte?', 2.8, '%'),
    level('gte', 80, '%'),
  ]),
  environment('到2025年、2030年，森林蓄积量分别达到5000万、5500万立方米', [
    level('gte?', 5000, '万立方米', { by: '2025' }),
    level('gte?', 5500, '万立方米', { by: '2030' }),
  ]),

  // A start beside the goal.
  jobs('技能人才占就业人员比重从26%提高到30%以上', from({ value: 26, unit: '%' }, level('gte', 30, '%'))),
  health('人均预期寿命从78.3岁提高到79.5岁', from({ value: 78.3, unit: '岁' }, level('gte?', 79.5, '岁'))),
  finance('境内上市公司由62家增至100家', from({ value: 62, unit: '家' }, level('gte?', 100, '家'))),
  propertyTable(
    '6.8→12',
    from({ value: 6.8, unit: '件' }, level('gte?', 12, '件')),
    row('每万人口高价值发明专利拥有量', '件'),
  ),
  propertyTable('1200（2020年）', from({ value: 1200, unit: '件', period: '2020' }, []), {
    column: 'baseline',
    indicatorName: '有效发明专利拥有量',
    unit: '件',
  }),
  outlineTable(
    '15（2020年为12）',
    from({ value: 12, period: '2020' }, level('gte?', 15, '家')),
    row('上市公司数量', '家'),
  ),

  // Figures as they are printed.
  propertyTable('≥１．２万', level('gte', 12000, '件'), row('有效发明专利拥有量', '件')),
  outlineTable('1,250', level('gte?', 1250, '亿元'), row('社会消费品零售总额', '亿元')),
  culture('接待游客超千万人次', level('gt', 1000, '万人次')),
  emergency('微型消防站达到一千个', level('gte?', 1000, '个')),
  outlineTable('≤4.8‰', level('lte', 4.8, '‰'), lowerRow('婴儿死亡率')),
  finance(
    '预计到2025年末，社会融资规模存量突破6万亿元',
    level('gt', 6, '万亿元', { estimated: true, by: ['2025', '2025-12-31'] }),
  ),
  health('到2035年，人均预期寿命达到82岁左右', level('approx', 82, '岁', { by: '2035', vision: true })),
];
