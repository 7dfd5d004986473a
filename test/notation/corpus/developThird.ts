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
  doubtful,
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

const twelfthOutline = printedIn('中华人民共和国国民经济和社会发展第十二个五年规划纲要', twelfth);
const strategyAction = printedIn('深入实施国家知识产权战略行动计划（2014—2020年）', yearsOf(2014, 2020));
const madeInChina = printedIn('中国制造2025', yearsOf(2016, 2025));
const publicServices = printedIn('“十四五”公共服务规划', fourteenth);
const reserveForest = printedIn('“十四五”国家储备林建设实施方案', fourteenth);
const forestNation = printedIn('“十四五”林业草原保护发展规划纲要', fourteenth);
const fitness = printedIn('全民健身计划（2021—2025年）', fourteenth);
const fiveG = printedIn('5G应用“扬帆”行动计划（2021—2023年）', yearsOf(2021, 2023));
const dataCentres = printedIn('新型数据中心发展三年行动计划（2021—2023年）', yearsOf(2021, 2023));
const patentUse = printedIn('专利转化运用专项行动方案（2023—2025年）', yearsOf(2023, 2025));
const carbonPeak = printedIn('2030年前碳达峰行动方案', yearsOf(2021, 2030));
const cleanAir = printedIn('空气质量持续改善行动计划', fourteenth);
const renewal = printedIn('推动大规模设备更新和消费品以旧换新行动方案', yearsOf(2024, 2027));
const report2024 = printedIn('政府工作报告（2024年）', yearOf(2024));
const standards = printedIn('国家标准化发展纲要', { period: { firstYear: 2021, lastYear: 2035 } });
const literacy = printedIn('全民科学素质行动规划纲要（2021—2035年）', yearsOf(2021, 2035));
const talents = printedIn('知识产权人才“十四五”规划', fourteenth);

const propertyThirteenth = printedIn('style of a provincial “十三五”知识产权 plan', thirteenth);
const propertyFifteenth = printedIn('style of a municipal “十五五”知识产权 draft', fifteenth);
const propertyCounty = printedIn('style of a county 知识产权强县 work plan', yearsOf(2023, 2025));
const pilot = printedIn('style of a 知识产权试点示范工作方案', yearsOf(2023, 2025));
const park = printedIn('style of a 高新区知识产权 plan', fourteenth);
const threeYearAction = printedIn('style of a municipal 三年行动计划（2023—2025年）', yearsOf(2023, 2025));
const assessment = printedIn('style of an 考核指标 table', yearsOf(2023, 2025));
const countyReport = printedIn('style of a county 政府工作报告', yearOf(2024));
const forestry = printedIn('style of a municipal 林业 plan', fourteenth);
const water = printedIn('style of a provincial 水利 plan', fourteenth);
const mining = printedIn('style of a provincial 矿产资源 plan', fourteenth);
const fisheries = printedIn('style of a provincial 渔业 plan', fourteenth);
const tourism = printedIn('style of a municipal 旅游业 plan', fourteenth);
const sport = printedIn('style of a municipal 体育 plan', fourteenth);
const civilAffairs = printedIn('style of a provincial 民政 plan', fourteenth);
const fire = printedIn('style of a municipal 消防 plan', fourteenth);
const foodAndDrug = printedIn('style of a municipal 食品药品安全 plan', fourteenth);
const stateOwned = printedIn('style of a provincial 国资国企 plan', fourteenth);
const developmentZone = printedIn('style of a 经济技术开发区 outline', fourteenth);
const economyFifteenth = printedIn('style of a county “十五五” outline draft', fifteenth);
const economyTwelfth = printedIn('style of a municipal “十二五” outline', twelfth);
const rural = printedIn('style of a county 乡村振兴 plan', fourteenth);
const commerce = printedIn('style of a municipal 商务 plan', fourteenth);
const government = printedIn('style of a provincial 数字政府 plan', fourteenth);
const insurance = printedIn('style of a municipal 医疗保障 plan', fourteenth);
const weather = printedIn('style of a provincial 气象 plan', fourteenth);
const post = printedIn('style of a provincial 邮政业 plan', fourteenth);
const justice = printedIn('style of a municipal 法治 plan', fourteenth);
const copyright = printedIn('style of a provincial 版权 plan', fourteenth);
const brands = printedIn('style of a municipal 商标品牌战略 action plan', yearsOf(2023, 2025));
const marine = printedIn('style of a provincial 海洋经济 plan', fourteenth);
const labour = printedIn('style of a municipal 人力资源和社会保障 plan', fourteenth);
const disabled = printedIn('style of a county 残疾人事业 plan', fourteenth);
const ragged = printedIn('style of a photographed table', fourteenth);

/** Expressions to check the reader on: their documents are not among those it was developed on. */
export const developThirdCorpus: readonly CorpusEntry[] = [
  // The table prints 2010, 2015 and, in brackets, the change over five years.
  twelfthOutline('55.8', level('gte?', 55.8, '万亿元'), row('国内生产总值', '万亿元')),
  twelfthOutline('47', level('gte?', 47, '%'), row('服务业增加值比重', '%')),
  twelfthOutline('[4]', either(netChange('gte?', 4), cumulative('gte?', 4)), row('服务业增加值比重', '%')),
  twelfthOutline('3.3', level('gte?', 3.3, '件'), row('每万人口发明专利拥有量', '件')),
  twelfthOutline(
    '[1.6]',
    either(netChange('gte?', 1.6, '件'), cumulative('gte?', 1.6, '件')),
    row('每万人口发明专利拥有量', '件'),
  ),
  twelfthOutline('1.7', from({ value: 1.7 }, []), {
    column: 'baseline',
    indicatorName: '每万人口发明专利拥有量',
    unit: '件',
  }),
  twelfthOutline('[30]', growth('total', 'gte?', 30), row('单位工业增加值用水量降低', '%')),
  twelfthOutline('[16]', growth('total', 'gte?', 16), row('单位国内生产总值能源消耗降低', '%')),
  twelfthOutline('0.53', level('gte?', 0.53), row('农业灌溉用水有效利用系数')),
  twelfthOutline('>26810', level('gt', 26810, '元'), row('城镇居民人均可支配收入', '元')),
  twelfthOutline('<5', level('lt', 5, '%'), lowerRow('城镇登记失业率', '%')),
  twelfthOutline('[4500]', cumulative('gte?', 4500, '万人'), row('城镇新增就业人数', '万人')),
  twelfthOutline('[3600]', cumulative('gte?', 3600, '万套'), row('城镇保障性安居工程建设', '万套')),
  twelfthOutline('<139000', level('lt', 139000, '万人'), lowerRow('全国总人口', '万人')),

  strategyAction('14', level('gte?', 14, '件'), {
    ...cell,
    indicatorName: '每万人口发明专利拥有量',
    unit: '件',
    by: '2020',
  }),
  strategyAction('7.5', level('gte?', 7.5, '万件', { by: '2020' }), {
    ...cell,
    indicatorName: '通过《专利合作条约》途径提交的专利申请量',
    unit: '万件',
    by: '2020',
  }),
  strategyAction('9.0', level('gte?', 9, '年'), row('国内发明专利平均维持年限', '年')),
  strategyAction('1800', level('gte?', 1800, '亿元'), row('知识产权质押融资年度金额', '亿元')),
  strategyAction(
    '20',
    either(growth('averageAnnual', 'gte?', 20), level('gte?', 20, '%')),
    row('知识产权服务业营业收入年均增长率', '%'),
  ),
  strategyAction('20.2', level('lte?', 20.2, '月'), lowerRow('发明专利申请平均实质审查周期', '月')),
  strategyAction('9', level('lte?', 9, '月'), lowerRow('商标注册平均审查周期', '月')),
  strategyAction('22.3', from({ value: 22.3 }, []), {
    column: 'baseline',
    indicatorName: '发明专利申请平均实质审查周期',
    unit: '月',
    direction: 'lower',
  }),

  madeInChina('1.68', level('gte?', 1.68, '%'), row('规模以上制造业研发经费内部支出占主营业务收入比重', '%')),
  madeInChina('1.10', level('gte?', 1.1, '件'), row('规模以上制造业每亿元主营业务收入有效发明专利数', '件')),
  madeInChina('85.5', level('gte?', 85.5), row('制造业质量竞争力指数')),
  madeInChina(
    '比2015年提高4个百分点',
    netChange('gte?', 4, '百分点', { from: '2015' }),
    row('制造业增加值率'),
  ),
  madeInChina(
    '7.5左右（“十三五”期间年均增速）',
    either(growth('averageAnnual', 'approx', 7.5), level('approx', 7.5, '%')),
    row('制造业全员劳动生产率增速', '%'),
  ),
  madeInChina(
    '比2015年下降34%',
    either(growth('total', ['lte'], -34, { from: '2015' }), growth('total', ['gte'], 34, { from: '2015' })),
    { column: 'target', indicatorName: '规模以上单位工业增加值能耗下降幅度' },
  ),

  publicServices('4.5', level('gte?', 4.5, '个'), row('每千人口拥有3岁以下婴幼儿托位数', '个')),
  publicServices('>92', level('gt', 92, '%'), row('高中阶段教育毛入学率', '%')),
  publicServices('约1000万张', level('approx', 1000, '万张'), row('养老服务床位总量')),
  publicServices(
    '100',
    coverage('gte?', 100),
    row('困难残疾人生活补贴和重度残疾人护理补贴目标人群覆盖率', '%'),
  ),
  publicServices('>30', level('gt', 30, '平方米'), row('每百户居民拥有社区综合服务设施面积', '平方米')),
  publicServices(
    '应保尽保',
    either(
      qualitative('state'),
      coverage(['gte', 'eq'], 100),
      qualitative(undefined),
      maintain(['gte', 'eq'], 100),
    ),
    row('孤儿和事实无人抚养儿童'),
  ),
  publicServices(
    '城镇老旧小区改造约21.9万个',
    either(
      cumulative('approx', 21.9, '万个'),
      level('approx', 21.9, '万个'),
      additions('approx', 21.9, '万个'),
    ),
  ),

  reserveForest(
    '“十四五”期间，建设国家储备林3600万亩以上',
    either(
      cumulative('gte', 3600, '万亩', { window: { from: '2021', to: '2025' } }),
      additions('gte', 3600, '万亩'),
      level('gte', 3600, '万亩'),
    ),
  ),
  reserveForest(
    '增加蓄积7000万立方米以上',
    either(netChange('gte', 7000, '万立方米'), additions('gte', 7000, '万立方米')),
  ),
  forestNation('森林蓄积量达到180亿立方米', level('gte?', 180, '亿立方米')),
  forestNation('草原综合植被盖度达到57%', level('gte?', 57, '%')),

  fitness('经常参加体育锻炼人数比例达到38.5%', level('gte?', 38.5, '%')),
  fitness('每千人拥有社会体育指导员2.16名', level('gte?', 2.16, '名')),
  fitness('社区15分钟健身圈实现全覆盖', fullCoverage()),
  fitness('带动全国体育产业总规模达到5万亿元', level('gte?', 5, '万亿元')),

  fiveG(
    '5G个人用户普及率超过40%，用户数超过5.6亿',
    either(
      [level('gt', 40, '%'), level('gt', 560_000_000)],
      [level('gt', 40, '%'), level('gt', 5.6, '亿')],
      [level('gt', 40, '%'), level('gt', 5.6, '亿户')],
    ),
  ),
  fiveG('5G物联网终端用户数年均增长率超过200%', growth('averageAnnual', 'gt', 200)),
  fiveG('每万人拥有5G基站数超过18个', level('gt', 18, '个')),
  fiveG('每个重点行业打造100个以上5G应用标杆', either(level('gte', 100, '个'), additions('gte', 100, '个'))),

  dataCentres(
    '全国数据中心机架规模年均增速保持在20%左右',
    either(growth('averageAnnual', 'approx', 20), maintain('approx', 20, '%')),
  ),
  dataCentres('平均利用率力争提升到60%以上', level('gte', 60, '%', aspirational)),
  dataCentres('总算力超过200 EFLOPS', level('gt', 200, 'EFLOPS')),
  dataCentres('新建大型及以上数据中心PUE降低到1.3以下', level('lte', 1.3), lower),

  patentUse('全国涉及专利的技术合同成交额达到8000亿元', level('gte?', 8000, '亿元')),
  patentUse('专利密集型产品产值超万亿元', level('gt', 1, '万亿元')),

  carbonPeak(
    '到2030年，单位国内生产总值二氧化碳排放比2005年下降65%以上',
    growth('total', 'lte', -65, { from: '2005', by: '2030' }),
    lower,
  ),
  carbonPeak(
    '风电、太阳能发电总装机容量达到12亿千瓦以上',
    either(level('gte', 12, '亿千瓦'), [level('gte', 12, '亿千瓦'), level('gte', 12, '亿千瓦')]),
  ),

  cleanAir('PM2.5浓度比2020年下降10%', growth('total', 'lte?', -10, { from: '2020' }), lower),
  cleanAir(
    '氮氧化物和VOCs排放总量比2020年分别下降10%以上',
    either(
      [growth('total', 'lte', -10, { from: '2020' }), growth('total', 'lte', -10, { from: '2020' })],
      growth('total', 'lte', -10, { from: '2020' }),
    ),
    lower,
  ),

  renewal(
    '到2027年，工业等领域设备投资规模较2023年增长25%以上',
    growth('total', 'gte', 25, { from: '2023', by: '2027' }),
  ),
  renewal('数字化研发设计工具普及率、关键工序数控化率分别超过90%、75%', [
    level('gt', 90, '%'),
    level('gt', 75, '%'),
  ]),
  renewal(
    '报废汽车回收量较2023年增加约一倍',
    multiple('approx', 2, { of: { type: 'period', period: '2023' } }),
  ),
  renewal('二手车交易量较2023年增长45%', growth('total', 'gte?', 45, { from: '2023' })),

  report2024('国内生产总值增长5%左右', growth(['unstated', 'yearOnYear'], 'approx', 5)),
  report2024(
    '城镇新增就业1200万人以上',
    either(additions('gte', 1200, '万人'), cumulative('gte', 1200, '万人'), level('gte', 1200, '万人')),
  ),
  report2024('城镇调查失业率5.5%左右', level('approx', 5.5, '%'), lower),
  report2024(
    '居民消费价格涨幅3%左右',
    either(growth(['unstated', 'yearOnYear'], 'approx', 3), level('approx', 3, '%')),
    lower,
  ),
  report2024('居民收入增长和经济增长同步', relative(['approx', 'eq', 'gte'], undefined)),
  report2024('粮食产量1.3万亿斤以上', level('gte', 1.3, '万亿斤')),
  report2024(
    '单位国内生产总值能耗降低2.5%左右',
    growth(['unstated', 'yearOnYear', 'total'], 'approx', -2.5),
    lower,
  ),
  report2024('生态环境质量持续改善', either(better(), trend(), qualitative(undefined))),

  standards('国家标准平均制定周期缩短至18个月以内', level('lte', 18, '月'), lower),
  standards('到2025年，国际标准转化率达到85%以上', level('gte', 85, '%', { by: '2025' })),

  literacy('我国公民具备科学素质的比例超过15%', level('gt', 15, '%')),
  literacy('2035年达到25%', level('gte?', 25, '%', { by: '2035' })),

  talents('知识产权人才规模超过100万人', level('gt', 100, '万人')),

  propertyThirteenth('全省有效发明专利拥有量达到8万件以上', level('gte', 8, '万件')),
  propertyThirteenth('专利申请量和授权量年均增长12%和10%', [
    growth('averageAnnual', 'gte?', 12),
    growth('averageAnnual', 'gte?', 10),
  ]),
  propertyThirteenth('到2020年，每万人口发明专利拥有量达到6件，比2015年翻一番', [
    level('gte?', 6, '件', { by: '2020' }),
    multiple('gte?', 2, { by: '2020', of: { type: 'period', period: '2015' } }),
  ]),
  propertyThirteenth('PCT国际专利申请量累计达到3000件', cumulative('gte?', 3000, '件')),
  propertyThirteenth('〔2.5〕', cumulative('gte?', 2.5, '万人次'), row('知识产权培训人次', '万人次')),
  propertyThirteenth('驰名商标、地理标志商标分别达到120件和90件', [
    level('gte?', 120, '件'),
    level('gte?', 90, '件'),
  ]),
  propertyThirteenth('知识产权示范企业达到200家左右', level('approx', 200, '家')),
  propertyThirteenth('“十二五”期间，全省专利授权量年均增长21.5%', not('observation')),
  propertyThirteenth('知识产权综合实力进入全国第二方阵', rank(null, { band: '第二方阵', among: '全国' })),
  propertyThirteenth('专利权质押融资额五年累计突破100亿元', cumulative('gt', 100, '亿元')),
  propertyThirteenth('湘政发〔2016〕12号', not('documentNumber')),
  propertyThirteenth(
    '作品著作权登记量在2015年基础上翻一番',
    multiple('gte?', 2, { of: { type: 'period', period: '2015' } }),
  ),

  propertyFifteenth(
    '到2030年，每万人口高价值发明专利拥有量达到25件',
    level('gte?', 25, '件', { by: '2030' }),
  ),
  propertyFifteenth('18', level('gte?', 18, '件'), {
    ...cell,
    indicatorName: '每万人口高价值发明专利拥有量',
    unit: '件',
    by: '2030',
  }),
  propertyFifteenth('14.2%', level('gte?', 14.2, '%'), row('专利密集型产业增加值占GDP比重')),
  propertyFifteenth('〔120〕', cumulative('gte?', 120, '亿元'), row('专利商标质押融资额', '亿元')),
  propertyFifteenth(
    '企业发明专利产业化率较2025年提高5个百分点以上',
    netChange('gte', 5, '百分点', { from: '2025' }),
  ),
  propertyFifteenth('海外专利布局量年均增长8%—10%', growth('averageAnnual', 'gte?', { min: 8, max: 10 })),
  propertyFifteenth('84.5分', level('gte?', 84.5, '分'), row('知识产权保护社会满意度')),
  propertyFifteenth('“十四五”期间，全市累计发放质押贷款86亿元', not('observation')),
  propertyFifteenth(
    '预计到2030年，专利密集型产业产值达到3000亿元',
    level('gte?', 3000, '亿元', { by: '2030', estimated: true }),
  ),
  propertyFifteenth('专利许可次数力争实现三年翻番', multiple('gte?', 2, aspirational)),
  propertyFifteenth(
    '到2035年，建成具有全球影响力的知识产权强市',
    either(
      { targets: [{ kind: 'milestone', by: '2035', vision: true }] },
      { targets: [{ kind: 'qualitative', by: '2035', vision: true }] },
    ),
  ),
  propertyFifteenth('85①', level('gte?', 85, '%'), row('知识产权服务满意率', '%')),
  propertyFifteenth('16.2（2025年）', from({ value: 16.2, period: '2025' }, []), {
    column: 'baseline',
    indicatorName: '每万人口高价值发明专利拥有量',
    unit: '件',
  }),
  propertyFifteenth('待省级指标下达后确定', unset(['delegated', 'deferred']), cell),

  propertyCounty(
    '力争到2025年，全县有效发明专利突破400件',
    level('gt', 400, '件', { by: '2025', ...aspirational }),
  ),
  propertyCounty(
    '截至2025年底，有效注册商标达到1.2万件',
    level('gte?', 1.2, '万件', { by: ['2025', '2025-12-31'] }),
  ),
  propertyCounty(
    '截至2022年底，全县有效发明专利215件',
    either(not('observation'), from({ value: 215, unit: '件' }, [])),
  ),
  propertyCounty('每年新增地理标志专用标志用标企业5家以上', everyYear('gte', 5, '家')),
  propertyCounty(
    '每个乡镇（街道）至少设立1个商标品牌指导站',
    either(level('gte', 1, '个'), additions('gte', 1, '个')),
  ),
  propertyCounty(
    '培育省级以上知识产权优势企业3—5家',
    either(additions('gte?', { min: 3, max: 5 }, '家'), level('gte?', { min: 3, max: 5 }, '家')),
  ),
  propertyCounty(
    '消除规上企业“零专利”现象',
    either(milestone(), qualitative(undefined), coverage('gte', 100)),
  ),
  propertyCounty('专利侵权纠纷案件结案率保持在95%以上', maintain('gte', 95, '%')),
  propertyCounty('争创国家知识产权强县建设示范县', { targets: [{ kind: 'milestone', ...aspirational }] }),
  propertyCounty('“一县一品”品牌培育工程', not('name')),
  propertyCounty('知识产权投诉举报按时办结率100%', level('gte?', 100, '%')),
  propertyCounty('全县高新技术企业发明专利拥有率超半数', either(level('gt', 50, '%'), level('gt', 0.5))),
  propertyCounty('每半年开展一次专项检查', recurring('halfYearly', { frequencyPrinted: '每半年' })),
  propertyCounty('各镇街每年培训不少于2场', everyYear('gte', 2, '场', { scope: { each: '各镇街' } })),
  propertyCounty('设立不低于500万元的知识产权专项资金', either(level('gte', 500, '万元'), milestone())),

  pilot(
    '2023—2025年累计培训1万人次以上',
    cumulative('gte', 1, '万人次', { window: { from: '2023', to: '2025' } }),
  ),
  pilot('累计服务企业800家、解决技术需求300项', [
    cumulative('gte?', 800, '家'),
    cumulative('gte?', 300, '项'),
  ]),
  pilot(
    '建成知识产权运营服务平台1个、特色工作站10个',
    either(
      [level('gte?', 1, '个'), level('gte?', 10, '个')],
      [additions('gte?', 1, '个'), additions('gte?', 10, '个')],
      [milestone(), level('gte?', 10, '个')],
    ),
  ),
  pilot('力争新增驰名商标2件、地理标志3件', [
    additions('gte?', 2, '件', aspirational),
    additions('gte?', 3, '件', aspirational),
  ]),
  pilot('专利转化率达到35%以上，较2022年提高8个百分点', [
    level('gte', 35, '%'),
    netChange('gte?', 8, '百分点', { from: '2022' }),
  ]),
  pilot('每年开展专利导航不少于10项、培训不少于20场', [
    everyYear('gte', 10, '项'),
    everyYear('gte', 20, '场'),
  ]),
  pilot('试点企业贯标率实现100%', either(level('gte?', 100, '%'), coverage('gte?', 100))),
  pilot(
    '试点高校全部建立专利申请前评估制度',
    either(milestone(), fullCoverage(), coverage(['gte', 'eq'], 100)),
  ),
  pilot('形成可复制可推广的典型经验不少于5条', level('gte', 5, '条')),
  pilot('形成一批可复制可推广的经验做法', qualitative('openCount')),
  pilot('2024年底前通过中期评估', { targets: [{ kind: 'milestone', by: ['2024', '2024-12-31'] }] }),
  pilot('2025年9月底前完成自评', { targets: [{ kind: 'milestone', by: '2025-09-30' }] }),
  pilot(
    '探索建立数据知识产权登记制度',
    either({ kind: 'milestone', ...exploratory }, { kind: 'qualitative', ...exploratory }),
  ),
  pilot('专利开放许可达成率由15%提高到30%以上', from({ value: 15, unit: '%' }, level('gte', 30, '%'))),
  pilot(
    '质押融资惠及企业数较2022年的120家翻一番',
    either(
      from({ value: 120, unit: '家' }, multiple('gte?', 2, { of: { type: 'period', period: '2022' } })),
      multiple('gte?', 2, { of: { type: 'period', period: '2022' } }),
    ),
  ),
  pilot(
    '构建“1个运营中心+3个分中心+N个服务站”体系',
    structure([
      ['运营中心', 1],
      ['分中心', 3],
      [null, null],
    ]),
  ),
  pilot('国知发运字〔2022〕25号', not('documentNumber')),

  park('园区万人有效发明专利拥有量达到350件', level('gte?', 350, '件')),
  park('每平方公里税收达到3亿元', level('gte?', 3)),
  park('瞪羚企业突破100家，独角兽企业实现零的突破', [level('gt', 100, '家'), level('gt', 0)]),
  park('PCT专利申请量占全市比重保持在40%以上', maintain('gte', 40, '%')),
  park('企业知识产权服务覆盖率90%', coverage('gte?', 90)),
  park('研发投入强度高于全市平均水平2个百分点以上', relative('gte', { statistic: 'average' }, { offset: 2 })),
  park('高价值发明专利占比过半', either(level('gt', 50, '%'), level('gt', 0.5))),
  park('综合排名进入国家高新区前50位', rank(50)),
  park('专利质押融资额年均增速达到25%以上', growth('averageAnnual', 'gte', 25)),
  park('知识产权服务机构集聚度居全省高新区首位', rank(1)),
  park(
    '“1+3+X”产业知识产权联盟',
    either(
      not('name'),
      structure([
        [null, 1],
        [null, 3],
        [null, null],
      ]),
    ),
  ),
  park('主营业务收入亿元以上企业', not(['name', 'threshold'])),
  park('营业收入超100亿元企业达到5家', level('gte?', 5, '家')),
  park('涉外知识产权纠纷应对指导率达到80%', level('gte?', 80, '%')),
  park('技术合同成交额达到50亿元，是2020年的2.5倍', [
    level('gte?', 50, '亿元'),
    multiple('gte?', 2.5, { of: { type: 'period', period: '2020' } }),
  ]),

  threeYearAction('到2025年，专精特新企业总量突破1000家', level('gt', 1000, '家', { by: '2025' })),
  threeYearAction(
    '三年新增上市企业15家以上',
    either(additions('gte', 15, '家'), cumulative('gte', 15, '家')),
  ),
  threeYearAction('2023年、2024年、2025年分别新增50家、60家、70家', [
    additions('gte?', 50, '家', { by: '2023' }),
    additions('gte?', 60, '家', { by: '2024' }),
    additions('gte?', 70, '家', { by: '2025' }),
  ]),
  threeYearAction('2023年达到65%，2024年达到70%，2025年达到75%', [
    level('gte?', 65, '%', { by: '2023' }),
    level('gte?', 70, '%', { by: '2024' }),
    level('gte?', 75, '%', { by: '2025' }),
  ]),
  threeYearAction(
    '年均净增市场主体2万户',
    either(
      netChange('gte?', 2, '万户', { per: 'averageYear' }),
      everyYear('gte?', 2, '万户', { basis: 'average' }),
    ),
  ),
  threeYearAction(
    '到2027年，产业规模达到2000亿元',
    level('gte?', 2000, '亿元', { by: '2027', vision: true }),
  ),
  threeYearAction(
    '确保完成60项、力争完成80项',
    either(
      [cumulative('gte?', 60, '项'), cumulative('gte?', 80, '项', aspirational)],
      [level('gte?', 60, '项'), level('gte?', 80, '项', aspirational)],
      [additions('gte?', 60, '项'), additions('gte?', 80, '项', aspirational)],
    ),
  ),
  threeYearAction('企业满意度稳定在95%以上', maintain('gte', 95, '%')),
  threeYearAction('审批事项办理时限平均压减40%以上', growth(['unstated', 'total'], 'lte', -40), lower),
  threeYearAction(
    '跑动次数减少一半',
    either(multiple('lte?', 0.5), growth(['unstated', 'total'], 'lte?', -50)),
    lower,
  ),
  threeYearAction('营商环境综合评价进入全省前三名', rank(3, { among: '全省' })),
  threeYearAction('由全省第8位上升到第5位以内', either(rank(5), from({ value: 8 }, rank(5)))),
  threeYearAction('科技型中小企业数量实现倍增', multiple('gte?', 2)),
  threeYearAction('年产值10亿元以上企业新增3家', additions('gte?', 3, '家')),
  threeYearAction('关键核心技术攻关取得突破', either(qualitative(undefined), milestone())),
  threeYearAction('不少于5家，力争8家', [level('gte', 5, '家'), level('gte?', 8, '家', aspirational)], cell),
  threeYearAction('“五个一批”工程', not('name')),
  threeYearAction('实行月调度、季通报', [recurring('monthly'), recurring('quarterly')]),

  assessment('完成得5分，未完成不得分', either(not(['name', 'threshold', 'observation']), [])),
  assessment('每少1件扣0.5分', either(not(['name', 'threshold', 'observation']), [])),
  assessment('90分以上为优秀等次', not(['threshold', 'name'])),
  assessment('≥12件', level('gte', 12, '件'), row('每万人口高价值发明专利拥有量')),
  assessment('15', level('gte?', 15, '%'), row('发明专利授权率', '%')),
  assessment('同比增长10%以上', growth('yearOnYear', 'gte', 10), row('专利转让许可次数')),
  assessment(
    '较上年增长5个百分点',
    either(netChange('gte?', 5, '百分点'), everyYear('gte?', 5, '百分点')),
    row('专利实施率', '%'),
  ),
  assessment('比上年增加20件', netChange('gte?', 20, '件'), row('地理标志数量')),
  assessment(
    '500（其中发明专利300）',
    either([level('gte?', 500, '件'), level('gte?', 300, '件')], level('gte?', 500, '件')),
    row('专利授权量', '件'),
  ),
  assessment('≤2', level('lte', 2, '%'), lowerRow('非正常专利申请占比', '%')),
  assessment('0', level('lte?', 0, '件'), lowerRow('重大侵权事件数', '件')),
  assessment('95%（预期性）', withAttribute('anticipatory', level('gte?', 95, '%')), row('案件按期办结率')),
  assessment('约束性', withAttribute('binding', []), { column: 'attribute' }),
  assessment('预期性指标', withAttribute('anticipatory', []), { column: 'attribute' }),
  assessment('≥3项/年', everyYear('gte', 3), row('专利导航项目数')),
  assessment(
    '每季度至少1次',
    either(recurring('quarterly', { count: 1 }), recurring('quarterly')),
    row('联合执法检查'),
  ),
  assessment('按省下达任务数', unset('delegated'), row('专利商标质押登记金额')),
  assessment(
    '不低于上年',
    either(
      trend({ against: 'previousYear', direction: 'rising', strict: false }),
      relative('gte', undefined),
    ),
    row('知识产权保护社会满意度', '分'),
  ),
  assessment('82.6', from({ value: 82.6, unit: '分' }, []), {
    column: 'baseline',
    indicatorName: '知识产权保护社会满意度',
    unit: '分',
  }),
  assessment('县域商业秘密保护联系点数', not('name')),

  countyReport('地区生产总值增长7%以上', growth(['unstated', 'yearOnYear'], 'gte', 7)),
  countyReport('规上工业增加值增长9%，固定资产投资增长8%', [
    growth(['unstated', 'yearOnYear'], 'gte?', 9),
    growth(['unstated', 'yearOnYear'], 'gte?', 8),
  ]),
  countyReport('一般公共预算收入同口径增长6%', growth(['unstated', 'yearOnYear'], 'gte?', 6)),
  countyReport(
    '2023年，全县地区生产总值完成286.5亿元、增长6.8%',
    either(not('observation'), from({ value: 286.5 }, [])),
  ),
  countyReport('新增规上工业企业20家，技改投资增长15%', [
    additions('gte?', 20, '家'),
    growth(['unstated', 'yearOnYear'], 'gte?', 15),
  ]),
  countyReport(
    '居民人均可支配收入增速高于全省平均水平',
    either(relative('gt', { statistic: 'growthRate' }), relative('gt', { statistic: 'average' })),
  ),
  countyReport('城镇登记失业率控制在4%以内', level('lte', 4, '%'), lower),
  countyReport(
    '城镇登记失业率低于全省平均水平1个百分点',
    relative(['lte', 'lt', 'eq', 'approx'], { statistic: 'average' }, { offset: -1 }),
    lower,
  ),
  countyReport(
    '居民消费价格涨幅控制在3%左右',
    either(level(['approx', 'lte'], 3, '%'), growth(['unstated', 'yearOnYear'], ['approx', 'lte'], 3)),
    lower,
  ),
  countyReport(
    '引进亿元以上项目30个',
    either(additions('gte?', 30, '个'), level('gte?', 30, '个'), cumulative('gte?', 30, '个')),
  ),
  countyReport(
    '全年到位资金80亿元以上',
    either(level('gte', 80, '亿元'), everyYear('gte', 80, '亿元'), cumulative('gte', 80, '亿元')),
  ),
  countyReport(
    '办好10件民生实事',
    either(milestone(), level('gte?', 10, '件'), cumulative('gte?', 10, '件'), additions('gte?', 10, '件')),
  ),
  countyReport('县医院新院区6月底前投入使用', { targets: [{ kind: 'milestone' }] }),
  countyReport('经济社会发展主要指标增速保持全市前三', rank(3, { among: '全市', hold: true })),
  countyReport('县域经济综合实力争先进位', rank(null, { improve: true })),
  countyReport('完成上级下达的节能减排任务', unset('delegated')),
  countyReport('“六稳”“六保”任务', not('name')),
  countyReport('全社会研发经费投入增长20%左右', growth(['unstated', 'yearOnYear'], 'approx', 20)),

  forestry('46.3', either(coverage('gte?', 46.3), level('gte?', 46.3, '%')), row('森林覆盖率', '%')),
  forestry('森林蓄积量净增加400万立方米以上', netChange('gte', 400, '万立方米')),
  forestry('林业总产值年均增长6%（按可比价格计算）', growth('averageAnnual', 'gte?', 6)),
  forestry(
    '完成营造林150万亩',
    either(cumulative('gte?', 150, '万亩'), level('gte?', 150, '万亩'), additions('gte?', 150, '万亩')),
  ),
  forestry('〔≥60〕', cumulative('gte', 60, '万亩'), row('森林抚育面积', '万亩')),
  forestry('每年完成义务植树1000万株', everyYear('gte?', 1000, '万株')),
  forestry('森林火灾受害率控制在0.9‰以下', level('lte', 0.9, '‰'), lower),
  forestry('林业有害生物成灾率不超过8.2‰', level('lte', 8.2, '‰'), lower),
  forestry('林地保有量不减少', either(maintain('gte', null), trend({ strict: false }))),
  forestry('创建国家森林城市', milestone()),
  forestry(
    '松材线虫病疫点数量逐年减少',
    trend({ direction: 'falling', strict: true, against: 'previousYear' }),
    lower,
  ),
  forestry('国家重点保护野生动植物保护率达到75%以上', level('gte', 75, '%')),
  forestry('林长制乡村两级实现全覆盖', fullCoverage()),

  water('18.5', level('lte?', 18.5, '亿立方米'), lowerRow('用水总量', '亿立方米')),
  water('农村自来水普及率达到90%以上', level('gte', 90, '%')),
  water('新增水库总库容2.6亿立方米', additions('gte?', 2.6, '亿立方米')),
  water('新增供水能力10亿～12亿立方米', additions('gte?', { min: 10, max: 12 }, '亿立方米')),
  water('5级以上江河堤防达标率提高到80%', level('gte?', 80, '%')),
  water('水土保持率≥87.5%', level('gte', 87.5, '%')),
  water(
    '治理水土流失面积5000平方公里',
    either(
      cumulative('gte?', 5000, '平方公里'),
      level('gte?', 5000, '平方公里'),
      additions('gte?', 5000, '平方公里'),
    ),
  ),
  water('万元工业增加值用水量较2020年降低18%', growth('total', 'lte?', -18, { from: '2020' }), lower),
  water('居民生活用水价格不高于3.5元/立方米', level('lte', 3.5, '元/立方米'), lower),
  water('［16］', growth('total', 'gte?', 16), row('万元GDP用水量下降率', '%')),
  water('重要河湖生态流量达标率90％以上', level('gte', 90, '%')),
  water('每年汛前组织一次防汛演练', recurring('annual', { frequencyPrinted: '每年' })),
  water(
    '完成病险水库除险加固120座',
    either(cumulative('gte?', 120, '座'), level('gte?', 120, '座'), additions('gte?', 120, '座')),
  ),

  mining('矿山数量控制在1200个以内', level('lte', 1200, '个'), lower),
  mining('大中型矿山比例达到45%', level('gte?', 45, '%')),
  mining('新增金矿资源量30—50吨', additions('gte?', { min: 30, max: 50 }, '吨')),
  mining('〔30〕', cumulative('gte?', 30, '处'), row('新发现大中型矿产地', '处')),
  mining('绿色矿山建成率90%以上', level('gte', 90, '%')),
  mining('矿产资源开采总量维持在5亿吨左右', maintain('approx', 5, '亿吨')),
  mining(
    '铁矿石年开采量不超过3000万吨',
    either(level('lte', 3000, '万吨'), everyYear('lte', 3000, '万吨')),
    lower,
  ),
  mining(
    '历史遗留矿山生态修复面积12万亩',
    either(cumulative('gte?', 12, '万亩'), level('gte?', 12, '万亩'), additions('gte?', 12, '万亩')),
  ),
  mining('矿业权出让合同履约率明显提高', better()),

  fisheries('水产品总产量稳定在580万吨', maintain(['approx'], 580, '万吨')),
  fisheries('国内海洋捕捞产量控制在40万吨以内', level('lte', 40, '万吨'), lower),
  fisheries('渔业科技进步贡献率达到67%', level('gte?', 67, '%')),
  fisheries('累计增殖放流各类苗种150亿尾', cumulative('gte?', 150, '亿尾')),
  fisheries('养捕比达到4∶1', level('gte?', 4)),
  fisheries('渔民人均可支配收入年均增长7%左右', growth('averageAnnual', 'approx', 7)),
  fisheries('产地水产品抽检合格率保持98%以上', maintain('gte', 98, '%')),
  fisheries('建设国家级海洋牧场示范区8个以上', either(level('gte', 8, '个'), additions('gte', 8, '个'))),
  fisheries(
    '2025年全省休闲渔业产值比2020年增长一倍以上',
    multiple('gte', 2, { by: '2025', of: { type: 'period', period: '2020' } }),
  ),
  fisheries('“一湾一策”治理行动', not('name')),
  fisheries(
    '海洋渔船总数、总功率不突破国家下达指标',
    either(unset('delegated'), [unset('delegated'), unset('delegated')]),
    lower,
  ),

  tourism('年接待游客突破5000万人次，旅游总收入达到500亿元', [
    level('gt', 5000, '万人次'),
    level('gte?', 500, '亿元'),
  ]),
  tourism('旅游总收入年均增长15%以上，力争突破千亿元', [
    growth('averageAnnual', 'gte', 15),
    level('gt', 1000, '亿元', aspirational),
  ]),
  tourism('新增4A级以上旅游景区5家', additions('gte?', 5, '家')),
  tourism('创建1家国家5A级旅游景区', either(level('gte?', 1, '家'), additions('gte?', 1, '家'), milestone())),
  tourism('游客人均停留时间延长至2.5天', level('gte?', 2.5, '天')),
  tourism('游客人均消费提高到1200元', level('gte?', 1200, '元')),
  tourism('旅游投诉结案率达100%', level('gte?', 100, '%')),
  tourism('每两年举办一届旅游产业发展大会', recurring(undefined, { frequencyPrinted: '每两年' })),
  tourism(
    '构建“一核两带四区”旅游空间格局',
    either(
      structure([
        [null, 1],
        [null, 2],
        [null, 4],
      ]),
      qualitative(undefined),
      not('name'),
    ),
  ),
  tourism('建成世界知名旅游目的地', either(qualitative('positioning'), milestone())),
  tourism('过夜游客占比高于全省平均水平', relative('gt', { statistic: 'average' })),
  tourism('旅游直接就业人数增长到3万人', level('gte?', 3, '万人')),

  sport('人均体育场地面积达到2.8平方米以上', level('gte', 2.8, '平方米')),
  sport('国民体质测定合格率不低于93%', level('gte', 93, '%')),
  sport('体育产业总规模较2020年翻一番，占GDP比重达到2%', [
    multiple('gte?', 2, { of: { type: 'period', period: '2020' } }),
    level('gte?', 2, '%'),
  ]),
  sport('行政村（社区）健身设施覆盖率100%', coverage('gte?', 100)),
  sport('全市每年举办全民健身赛事300场次以上', everyYear('gte', 300)),
  sport('力争在省运会上金牌数位列前五', rank(5, aspirational)),
  sport(
    '培养国家级运动健将10人次',
    either(additions('gte?', 10, '人次'), level('gte?', 10, '人次'), cumulative('gte?', 10, '人次')),
  ),
  sport('每万人拥有足球场地0.9块', level('gte?', 0.9, '块')),
  sport(
    '学生体质健康优良率年均提高1个百分点',
    either(
      netChange('gte?', 1, '百分点', { per: 'averageYear' }),
      everyYear('gte?', 1, '百分点', { basis: 'average' }),
    ),
  ),
  sport('8月8日全民健身日', not('name')),
  sport('公共体育场馆开放率达到百分之百', level('gte?', 100, '%')),
  sport('三大球项目竞技水平稳步提升', better()),

  civilAffairs('城市低保标准年均增长5%以上', growth('averageAnnual', 'gte', 5)),
  civilAffairs('农村低保标准不低于每人每月600元', level('gte', 600)),
  civilAffairs('农村与城市低保标准之比达到0.75∶1', level('gte?', 0.75)),
  civilAffairs('乡镇（街道）社会工作服务站覆盖率达到100%', coverage('gte?', 100)),
  civilAffairs('社会组织专职工作人员数量达到12万人', level('gte?', 12, '万人')),
  civilAffairs('注册志愿者人数占居民人口比例达到20%', level('gte?', 20, '%')),
  civilAffairs('县级殡仪馆设施覆盖率', not('name')),
  civilAffairs('〔15〕以上', cumulative('gte', 15, '亿元'), row('筹集社会福利彩票公益金', '亿元')),
  civilAffairs('婚姻登记合格率100%', level('gte?', 100, '%')),
  civilAffairs('村（居）委会换届完成率达100%', level('gte?', 100, '%')),
  civilAffairs('流浪救助寻亲成功率逐年提高', trend({ strict: true, against: 'previousYear' })),
  civilAffairs('孤儿基本生活保障标准自然增长', either(better(), trend(), qualitative(undefined))),

  fire('消防车到场时间不超过5分钟', level('lte', 5, '分钟'), lower),
  fire(
    '年均十万人口火灾死亡率控制在0.17以下',
    either(level('lte', 0.17), everyYear('lte', 0.17, undefined, { basis: 'average' })),
    lower,
  ),
  fire('新建消防站12座，其中特勤站2座', [additions('gte?', 12, '座'), additions('gte?', 2, '座')]),
  fire('市政消火栓完好率稳定在98%以上', maintain('gte', 98, '%')),
  fire('每万人拥有消防员6.5人', level('gte?', 6.5, '人')),
  fire(
    '重特大火灾事故零发生',
    either(
      level(['lte', 'eq'], 0),
      maintain(['lte', 'eq'], 0),
      everyYear(['lte', 'eq'], 0),
      qualitative(undefined),
    ),
    lower,
  ),
  fire('重点单位“户籍化”管理覆盖率达到95％', coverage('gte?', 95)),
  fire('全民消防安全常识知晓率达八成以上', level('gte', 80, '%')),
  fire('消防宣传“五进”活动', not('name')),
  fire('每月开展一次消防演练', recurring('monthly', { frequencyPrinted: '每月' })),
  fire('建成2个以上区域性应急救援基地', either(level('gte', 2, '个'), additions('gte', 2, '个'))),

  foodAndDrug('食品抽检量达到每千人5批次', level('gte?', 5)),
  foodAndDrug('食品安全评价性抽检合格率达98.5%以上', level('gte', 98.5, '%')),
  foodAndDrug('每年抽检药品不少于1200批次', everyYear('gte', 1200, '批次')),
  foodAndDrug('药品不良反应报告数每百万人口不低于1000份', level('gte', 1000)),
  foodAndDrug(
    '学校食堂“明厨亮灶”覆盖率保持100%',
    either(maintain(['gte', 'eq', 'approx'], 100, '%'), coverage(['gte', 'eq', 'approx'], 100)),
  ),
  foodAndDrug('公众食品安全满意度达到85分', level('gte?', 85, '分')),
  foodAndDrug('规模以上食品生产企业100%通过体系认证', either(level('gte?', 100, '%'), coverage('gte?', 100))),
  foodAndDrug('疫苗批签发及时率≥99%', level('gte', 99, '%')),
  foodAndDrug(
    '创建省级食品安全示范县3至5个',
    either(level('gte?', { min: 3, max: 5 }, '个'), additions('gte?', { min: 3, max: 5 }, '个')),
  ),
  foodAndDrug('从业人员每年培训不少于40学时', everyYear('gte', 40, '学时')),
  foodAndDrug(
    '不发生区域性系统性食品安全事件',
    either(qualitative(undefined), milestone(), maintain(['eq', 'lte'], 0), level(['eq', 'lte'], 0)),
  ),

  stateOwned('资产总额突破2万亿元', level('gt', 2, '万亿元')),
  stateOwned('营业收入年均增长8%，利润总额年均增长10%', [
    growth('averageAnnual', 'gte?', 8),
    growth('averageAnnual', 'gte?', 10),
  ]),
  stateOwned('资产负债率控制在65%以内', level('lte', 65, '%'), lower),
  stateOwned('省属企业资产证券化率达到50%以上', level('gte', 50, '%')),
  stateOwned('研发投入强度达到3%，工业企业达到4.5%', [level('gte?', 3, '%'), level('gte?', 4.5, '%')]),
  stateOwned('净资产收益率保持在6%左右', maintain('approx', 6, '%')),
  stateOwned('利润增速高于营业收入增速', relative('gt', { statistic: 'growthRate' })),
  stateOwned(
    '全员劳动生产率年均增速高于GDP增速2个百分点',
    relative(['gte', 'gt', 'eq', 'approx'], { statistic: 'growthRate' }, { offset: 2 }),
  ),
  stateOwned('进入世界500强企业1—2家', level('gte?', { min: 1, max: 2 }, '家')),
  stateOwned(
    '力争1家企业进入中国企业100强',
    either(level('gte?', 1, '家', aspirational), rank(100, aspirational), {
      kind: 'milestone',
      ...aspirational,
    }),
  ),
  stateOwned('企业管理层级压缩至3级以内', level('lte', 3, '级'), lower),
  stateOwned('新增上市公司不少于5家', additions('gte', 5, '家')),
  stateOwned('国有资本保值增值率每年不低于105%', everyYear('gte', 105, '%')),
  stateOwned('全面完成公司制改革', milestone()),
  stateOwned('万元产值综合能耗五年累计下降15%', growth('total', 'lte?', -15), lower),
  stateOwned('主业投资占比90%以上', level('gte', 90, '%')),
  stateOwned('“两非”“两资”企业清退', not('name')),

  developmentZone('地区生产总值达到800亿元，实现五年翻番', [level('gte?', 800, '亿元'), multiple('gte?', 2)]),
  developmentZone('工业总产值迈上5000亿元新台阶', level('gte', 5000, '亿元')),
  developmentZone('实际利用外资累计30亿美元', cumulative('gte?', 30, '亿美元')),
  developmentZone('亩均税收达到35万元', level('gte?', 35)),
  developmentZone('外贸依存度保持全省开发区领先', either(rank(null, { hold: true }), qualitative(undefined))),
  developmentZone('单位工业增加值能耗低于全省平均水平', relative('lt', { statistic: 'average' }), lower),
  developmentZone('国家级经开区综合考评力争进入前30强', rank(30, aspirational)),
  developmentZone(
    '高新技术产业产值占规上工业总产值比重超过五分之三',
    either(level('gt', 60, '%'), level('gt', 0.6), multiple('gt', 0.6)),
  ),
  developmentZone(
    '引进世界500强企业5家',
    either(additions('gte?', 5, '家'), level('gte?', 5, '家'), cumulative('gte?', 5, '家')),
  ),
  developmentZone('税收收入与GDP同步增长', relative(['approx', 'eq', 'gte'], undefined)),
  developmentZone(
    '形成2个千亿级、5个百亿级产业集群',
    either(
      [level('gte?', 2, '个'), level('gte?', 5, '个')],
      [additions('gte?', 2, '个'), additions('gte?', 5, '个')],
      structure([
        ['千亿级', 2],
        ['百亿级产业集群', 5],
      ]),
    ),
  ),

  economyFifteenth(
    '6左右',
    growth(['averageAnnual', 'unstated'], 'approx', 6),
    row('地区生产总值年均增速', '%'),
  ),
  economyFifteenth('71', level('gte?', 71, '%'), row('常住人口城镇化率', '%')),
  economyFifteenth('〔12〕', growth('total', 'gte?', 12), row('单位GDP二氧化碳排放降低', '%')),
  economyFifteenth(
    '与GDP增长同步',
    relative(['approx', 'eq', 'gte'], { statistic: 'growthRate' }),
    row('居民人均可支配收入增长', '%'),
  ),
  economyFifteenth('完成市下达任务', unset('delegated'), lowerRow('主要污染物排放总量')),
  economyFifteenth(
    '79.8（约束性）',
    withAttribute('binding', level('gte?', 79.8, '岁')),
    row('人均预期寿命', '岁'),
  ),
  economyFifteenth(
    '人均GDP力争达到中部地区平均水平',
    relative('gte?', { statistic: 'average' }, aspirational),
  ),
  economyFifteenth('数字经济增加值占GDP比重提升到45%左右', level('approx', 45, '%')),
  economyFifteenth('65.2→71', from({ value: 65.2 }, level('gte?', 71, '%')), row('常住人口城镇化率', '%')),
  economyFifteenth(
    '“十五五”时期，新增城镇就业3万人',
    either(additions('gte?', 3, '万人'), cumulative('gte?', 3, '万人')),
  ),
  economyFifteenth('到2030年，粮食播种面积稳定在60万亩以上', maintain('gte', 60, '万亩', { by: '2030' })),
  economyFifteenth('城乡居民收入比缩小至1.7', level('lte?', 1.7), lower),
  economyFifteenth('民营经济增加值占比达到七成', level('gte?', 70, '%')),
  economyFifteenth('视国家政策确定', unset(['deferred', 'delegated']), cell),

  economyTwelfth('地区生产总值年均增长12%，到2015年突破千亿元大关', [
    growth('averageAnnual', 'gte?', 12),
    level('gt', 1000, '亿元', { by: '2015' }),
  ]),
  economyTwelfth('财政总收入年均增长15%，五年翻一番', [
    growth('averageAnnual', 'gte?', 15),
    multiple('gte?', 2),
  ]),
  economyTwelfth('全社会固定资产投资五年累计超过5000亿元', cumulative('gt', 5000, '亿元')),
  economyTwelfth('人口自然增长率控制在7‰以内', level('lte', 7, '‰'), lower),
  economyTwelfth('服务业增加值占比提高到40%，比2010年提高3个百分点', [
    level('gte?', 40, '%'),
    netChange('gte?', 3, '百分点', { from: '2010' }),
  ]),
  economyTwelfth('新型农村合作医疗参合率稳定在95%以上', maintain('gte', 95, '%')),
  economyTwelfth('城镇保障性住房覆盖面达到20%左右', either(coverage('approx', 20), level('approx', 20, '%'))),
  economyTwelfth(
    '“十一五”末，全市财政收入达到86亿元',
    either(not('observation'), from({ value: 86, unit: '亿元' }, [])),
  ),

  rural('农村卫生户厕普及率达到95%以上', level('gte', 95, '%')),
  rural('50户以上自然村通硬化路比例达到100%', either(level('gte?', 100, '%'), coverage('gte?', 100))),
  rural('村集体经济收入10万元以上的村占比达到80%', level('gte?', 80, '%')),
  rural('“三品一标”农产品达到120个', level('gte?', 120, '个')),
  rural('每年建设美丽宜居村庄20个', everyYear('gte?', 20, '个')),
  rural('农村居民人均可支配收入超过2.5万元，年均增长8%', [
    level('gt', 2.5, '万元'),
    growth('averageAnnual', 'gte?', 8),
  ]),
  rural('农业社会化服务组织达百余家', level(['gt', 'approx'], 100, '家')),
  rural(
    '化肥农药使用量实现负增长',
    either(
      trend({ direction: 'falling' }),
      growth(['unstated', 'yearOnYear', 'averageAnnual', 'total'], 'lt', 0),
      qualitative('direction', { direction: 'falling' }),
    ),
    lower,
  ),
  rural(
    '粮食播种面积不低于上年',
    either(
      trend({ direction: 'rising', strict: false, against: 'previousYear' }),
      relative('gte', undefined),
    ),
  ),
  rural('守住不发生规模性返贫底线', either(qualitative(undefined), milestone())),
  rural(
    '各乡镇至少培育1个市级以上示范合作社',
    either(
      additions('gte', 1, '个', { scope: { each: '各乡镇' } }),
      level('gte', 1, '个', { scope: { each: '各乡镇' } }),
    ),
  ),
  rural('村庄规划应编尽编', either(qualitative(undefined), coverage(['gte', 'eq'], 100), milestone())),

  commerce('社会消费品零售总额年均增长9%左右，突破3000亿元', [
    growth('averageAnnual', 'approx', 9),
    level('gt', 3000, '亿元'),
  ]),
  commerce('进出口总额五年累计1500亿元', cumulative('gte?', 1500, '亿元')),
  commerce('跨境电商进出口额年均增长30%以上', growth('averageAnnual', 'gte', 30)),
  commerce('网络零售额增长两倍以上', multiple('gte', 3)),
  commerce('服务外包执行额增至2020年的3倍', multiple('gte?', 3, { of: { type: 'period', period: '2020' } })),
  commerce('“15分钟”便民生活圈覆盖率达到90%以上', coverage('gte', 90)),
  commerce(
    '打造2至3条省级示范步行街',
    either(level('gte?', { min: 2, max: 3 }, '条'), additions('gte?', { min: 2, max: 3 }, '条')),
  ),
  commerce('首店引进数量居全省首位', rank(1, { among: '全省' })),
  commerce('引育一批贸易领军企业', qualitative('openCount')),
  commerce('限额以上批发零售企业', not(['name', 'threshold'])),

  government('依申请政务服务事项网办率达到98%以上', level('gte', 98, '%')),
  government('高频事项“一网通办”实现率100%', level('gte?', 100, '%')),
  government('企业开办压缩至0.5个工作日内', level('lte', 0.5, '工作日'), lower),
  government('12345热线按期办结率达到98%以上', level('gte', 98, '%')),
  government(
    '平均办理时间由30个工作日缩短到15个工作日',
    from({ value: 30, unit: '工作日' }, level('lte?', 15, '工作日')),
    lower,
  ),
  government('承诺时限压缩至法定时限的30%以内', multiple('lte', 0.3, { of: { type: 'named' } }), lower),
  government('24小时自助服务区乡镇覆盖率达到80%', coverage('gte?', 80)),
  government('电子证照共享率、政务数据开放率分别达到95%和60%以上', [
    level(['gte'], 95, '%'),
    level('gte', 60, '%'),
  ]),
  government('“最多跑一次”改革', not('name')),
  government('“好差评”系统评价好评率99.5%以上', level('gte', 99.5, '%')),
  government('省级政务云平台可用性不低于99.99%', level('gte', 99.99, '%')),
  government('网上政务服务能力位居全国第一梯队', rank(null, { band: '第一梯队', among: '全国' })),
  government('每年发布数字政府建设评估报告', recurring('annual', { frequencyPrinted: '每年' })),
  government('政务数据共享能力显著增强', better()),

  insurance('95以上', level('gte', 95, '%'), row('基本医疗保险参保率', '%')),
  insurance('职工医保住院费用政策范围内报销比例稳定在85%左右', maintain('approx', 85, '%')),
  insurance('跨省直接结算率由40%提高到70%以上', from({ value: 40, unit: '%' }, level('gte', 70, '%'))),
  insurance('个人卫生支出占卫生总费用比重降到27%以下', level('lte', 27, '%'), lower),
  insurance('药品集采品种达到500个以上', level('gte', 500, '个')),
  insurance('实行按病种付费的住院费用占比70%', level('gte?', 70, '%')),
  insurance(
    '医保定点医疗机构监督检查每年全覆盖',
    either(everyYear(['gte', 'eq'], 100, '%'), fullCoverage(), recurring('annual')),
  ),
  insurance(
    '住院次均费用增速控制在6%以内',
    either(growth(['unstated', 'yearOnYear', 'averageAnnual'], 'lte', 6), level('lte', 6, '%')),
    lower,
  ),
  insurance('参保群众满意度≥90分', level('gte', 90, '分')),
  insurance('国家医疗保障待遇清单制度', not('name')),

  weather('24小时晴雨预报准确率提高到88%', level('gte?', 88, '%')),
  weather('暴雨预警提前量达到60分钟', level('gte?', 60, '分钟')),
  weather('突发灾害性天气预警准确率提升3—5个百分点', netChange('gte?', { min: 3, max: 5 }, '百分点')),
  weather(
    '人工增雨年均增加降水10亿吨',
    either(
      everyYear('gte?', 10, '亿吨', { basis: 'average' }),
      additions('gte?', 10, '亿吨', { per: 'averageYear' }),
      netChange('gte?', 10, '亿吨', { per: 'averageYear' }),
    ),
  ),
  weather('气象观测站网密度达到每百平方公里3个', level('gte?', 3)),
  weather('公众气象服务满意度保持90分以上', maintain('gte', 90, '分')),
  weather('预警信息公众覆盖率达99%以上', coverage('gte', 99)),
  weather('气象科技创新水平稳居全国前列', rank(null, { band: '前列', among: '全国', hold: true })),
  weather('新建X波段雷达15部', additions('gte?', 15, '部')),
  weather(
    '发布频次由每日2次增加到每日4次',
    either(from({ value: 2 }, level('gte?', 4)), level('gte?', 4), recurring(undefined)),
  ),

  post('快递业务量达到60亿件，业务收入达到450亿元', [level('gte?', 60, '亿件'), level('gte?', 450, '亿元')]),
  post('快递服务乡镇网点覆盖率', not('name')),
  post('建制村直接通邮率稳定在100%', maintain(['approx', 'gte', 'eq'], 100, '%')),
  post('重点地区72小时准时率达到80%以上', level('gte', 80, '%')),
  post('申诉处理满意率不低于98%', level('gte', 98, '%')),
  post('邮政业业务总量年均增长15%左右', growth('averageAnnual', 'approx', 15)),
  post('可循环快递箱应用规模达到100万个', level('gte?', 100, '万个')),
  post(
    '县级寄递公共配送中心实现县县有',
    either(fullCoverage(), qualitative(undefined), coverage(['gte', 'eq'], 100)),
  ),
  post('“快递进村”工程', not('name')),
  post('千人快递业务人员配置3人', level('gte?', 3)),
  post('新增直营网点100处，末端服务站2000个', [additions('gte?', 100, '处'), additions('gte?', 2000, '个')]),
  post('国邮发〔2021〕33号', not('documentNumber')),

  justice('每万人拥有律师5名', level('gte?', 5, '名')),
  justice('行政诉讼一审案件败诉率控制在8%以内', level('lte', 8, '%'), lower),
  justice(
    '行政机关负责人出庭应诉率年均达到95%以上',
    everyYear('gte', 95, '%', { basis: ['average', 'each'] }),
  ),
  justice('人民调解成功率保持在96%以上', maintain('gte', 96, '%')),
  justice('每个村（社区）培养3名以上“法律明白人”', either(level('gte', 3, '名'), additions('gte', 3, '名'))),
  justice('知识产权刑事案件审结率达95%', level('gte?', 95, '%')),
  justice(
    '万人成讼率逐年下降',
    trend({ direction: 'falling', strict: true, against: 'previousYear' }),
    lower,
  ),
  justice('每季度通报一次执法情况', recurring('quarterly', { frequencyPrinted: '每季度' })),
  justice('不定期开展案卷评查', recurring('adHoc', { frequencyPrinted: '不定期' })),
  justice('定期通报执法典型案例', recurring('periodicUnstated', { frequencyPrinted: '定期' })),
  justice('建立知识产权行政保护与司法保护衔接机制', milestone()),
  justice(
    '探索知识产权纠纷仲裁先行裁决制度',
    either({ kind: 'milestone', ...exploratory }, { kind: 'qualitative', ...exploratory }),
  ),
  justice('累计培训律师200人、仲裁员100人', [cumulative('gte?', 200, '人'), cumulative('gte?', 100, '人')]),
  justice('“八五”普法规划', not('name')),
  justice('行政复议案件综合纠错率', not('name')),

  // Cells whose print is damaged, and cells that look so and are not.
  ragged('', unset('empty'), lowerCell),
  ragged('……', either(unset('empty'), unset('unreadable'), unset('deferred')), cell),
  ragged('暂无', unset(['empty', 'deferred']), cell),
  ragged('——', unset('empty'), cell),
  ragged('#DIV/0!', doubtful(unset('unreadable'), []), cell),
  ragged('NaN', doubtful(unset('unreadable'), []), cell),
  ragged('≥9O%', doubtful(unset('unreadable'), level('gte', 90, '%')), cell),
  ragged('45%%', doubtful(unset('unreadable'), level('gte?', 45, '%')), cell),
  ragged('3..5', doubtful(unset('unreadable'), level('gte?', 3.5), level('gte?', { min: 3, max: 5 })), cell),
  ragged('1 2 0 0', doubtful(unset('unreadable'), level('gte?', 1200, '件')), { ...cell, unit: '件' }),
  ragged('□5件', doubtful(unset('unreadable'), []), cell),
  ragged('达到 家以上', doubtful(unset('unreadable'), []), cell),
  ragged('10—', doubtful(unset('unreadable'), level('gte?', 10, '件'), level('gte', 10, '件')), {
    ...cell,
    unit: '件',
  }),
  ragged('≥≤90', doubtful(unset('unreadable'), []), { ...cell, unit: '%' }),
  ragged('1.2.5万', doubtful(unset('unreadable'), []), cell),
  ragged('2O件以上', doubtful(unset('unreadable'), level('gte', 20, '件')), cell),
  ragged('９８．５％', level('gte?', 98.5, '%'), cell),
  ragged('≥ 95 %', level('gte', 95, '%'), cell),
  ragged('1,200', level('gte?', 1200, '件'), { ...cell, unit: '件' }),
  ragged('二百五十件', level('gte?', 250, '件'), cell),
  ragged('>1.5万', level('gt', 1.5, '万件'), { ...cell, unit: '件' }),
  ragged('达到３０家左右', level('approx', 30, '家'), cell),
  ragged('约320', from({ value: 320, unit: '件' }, []), {
    column: 'baseline',
    indicatorName: '有效发明专利',
    unit: '件',
  }),
  ragged('85—90', level('gte?', { min: 85, max: 90 }, '分'), { ...cell, unit: '分' }),
  ragged('国家级高新技术企业数量（家）', not('name'), { column: 'name' }),
  ragged('注：带*为2022年数据', either(not(['name', 'observation']), [])),
  ragged('DB51/T 2868—2021', either(not(['name', 'documentNumber']), [])),
  ragged('一百万元以上', level('gte', 100, '万元'), cell),
  ragged('百分之十五以内', level('lte', 15, '%'), lowerCell),
  ragged('五分之三以上', either(level('gte', 60, '%'), level('gte', 0.6)), cell),

  copyright('作品登记量年均增长10%以上，累计突破50万件', [
    growth('averageAnnual', 'gte', 10),
    cumulative('gt', 50, '万件'),
  ]),
  copyright(
    '版权产业增加值占全省GDP比重高于全国平均水平0.5个百分点以上',
    relative('gte', { statistic: 'average' }, { offset: 0.5 }),
  ),
  copyright(
    '市县两级政府机关软件正版化检查每年全覆盖',
    either(everyYear(['gte', 'eq'], 100, '%'), fullCoverage(), recurring('annual')),
  ),
  copyright(
    '计算机软件著作权登记量达到2020年的2倍',
    multiple('gte?', 2, { of: { type: 'period', period: '2020' } }),
  ),
  copyright('版权示范单位新增20家，示范园区新增2个', [
    additions('gte?', 20, '家'),
    additions('gte?', 2, '个'),
  ]),
  copyright('民间文艺版权保护试点取得阶段性成效', qualitative(undefined)),
  copyright('“剑网”专项行动', not('name')),
  copyright('版权服务工作站设区市覆盖率达到100%', coverage('gte?', 100)),
  copyright(
    '查处侵权盗版案件数量逐年上升',
    trend({ direction: 'rising', strict: true, against: 'previousYear' }),
  ),
  copyright('每两年评选一次优秀版权作品', recurring(undefined, { frequencyPrinted: '每两年' })),
  copyright('年登记作品10万件左右', either(everyYear('approx', 10, '万件'), level('approx', 10, '万件'))),

  brands('到2025年，注册商标总量达到15万件，较2022年净增3万件', [
    level('gte?', 15, '万件', { by: '2025' }),
    netChange('gte?', 3, '万件', { from: '2022' }),
  ]),
  brands('每万户经营主体有效注册商标拥有量高于全省平均水平', relative('gt', { statistic: 'average' })),
  brands('马德里国际注册商标由85件增加到200件', from({ value: 85, unit: '件' }, level('gte?', 200, '件'))),
  brands('地理标志产品产值年均增长12%', growth('averageAnnual', 'gte?', 12)),
  brands('商标品牌指导站实现县域全覆盖', fullCoverage()),
  brands('打造区域公用品牌矩阵', either(qualitative(undefined), milestone())),
  brands('商标恶意注册行为得到有效遏制', either(qualitative(undefined), milestone())),
  brands('商标平均注册周期保持在4个月以内', maintain('lte', 4, '月'), lower),
  brands('品牌价值进入全国百强1个、全国200强3个', [level('gte?', 1, '个'), level('gte?', 3, '个')]),
  brands('“千企百城”商标品牌价值提升行动', not('name')),
  brands(
    '构建“1+7+N”商标品牌指导体系',
    structure([
      [null, 1],
      [null, 7],
      [null, null],
    ]),
  ),
  brands(
    '地理标志拥有量全省占比达十分之一',
    either(level('gte?', 10, '%'), level('gte?', 0.1), multiple('gte?', 0.1)),
  ),

  marine('海洋生产总值年均增长8%左右，占全省GDP比重超过20%', [
    growth('averageAnnual', 'approx', 8),
    level('gt', 20, '%'),
  ]),
  marine('大陆自然岸线保有率不低于35%', level('gte', 35, '%')),
  marine('近岸海域优良水质面积比例持续提升', either(trend(), better())),
  marine('港口货物吞吐量保持全国首位', rank(1, { among: '全国', hold: true })),
  marine('海洋生产总值稳居全国前三', rank(3, { among: '全国', hold: true })),
  marine('海上风电并网装机容量五年增长4倍', multiple('gte?', 5)),
  marine('海水淡化工程规模翻两番', multiple('gte?', 4)),
  marine('〔≥400〕', cumulative('gte', 400, '公里'), row('整治修复岸线长度', '公里')),
  marine(
    '形成“一核三极多点”海洋经济布局',
    either(
      qualitative(undefined),
      not('name'),
      structure([
        [null, 1],
        [null, 3],
        [null, null],
      ]),
    ),
  ),
  marine('涉海专利授权量连续五年创历史新高', trend({ direction: 'rising', against: 'previousMaximum' })),
  marine('围填海面积只减不增', either(trend({ direction: 'falling' }), maintain('lte', null)), lower),

  labour('城镇新增就业每年不少于8万人', everyYear('gte', 8, '万人')),
  labour(
    '零就业家庭动态清零',
    either(qualitative(undefined), maintain(['eq', 'lte'], 0), level(['eq', 'lte'], 0), milestone()),
  ),
  labour(
    '高技能人才占技能人才比例达到四分之一左右',
    either(level('approx', 25, '%'), level('approx', 0.25), multiple('approx', 0.25)),
  ),
  labour('年均开展职业技能培训10万人次', everyYear('gte?', 10, '万人次', { basis: 'average' })),
  labour('劳动人事争议调解成功率60%以上、仲裁结案率90%以上', [level('gte', 60, '%'), level('gte', 90, '%')]),
  labour('最低工资标准至少每两年调整一次', recurring(undefined)),
  labour('基本养老保险待遇水平稳步提高', either(better(), trend())),
  labour('社会保障卡持卡人口覆盖率达到99%，其中电子社保卡70%', [
    coverage('gte?', 99),
    level('gte?', 70, '%'),
  ]),
  labour('企业劳动合同签订率保持在90%以上', maintain('gte', 90, '%')),
  labour('专业技术人才总量比“十三五”末增加2万人', netChange('gte?', 2, '万人')),
  labour('新建博士后科研工作站不少于10个', additions('gte', 10, '个')),
  labour('引才数量实现三年连增', either(trend({ direction: 'rising' }), better())),
  labour('12.8万', from({ value: 12.8, unit: '万人' }, []), {
    column: 'baseline',
    indicatorName: '专业技术人才总量',
    unit: '人',
  }),
  labour('—', either([], unset('empty')), {
    column: 'baseline',
    indicatorName: '劳动关系和谐企业数',
    unit: '家',
  }),

  disabled('残疾人家庭人均收入年均增长与国内生产总值增长基本同步', relative('approx', undefined)),
  disabled('有需求的残疾人辅助器具适配率保持在85%以上', maintain('gte', 85, '%')),
  disabled('困难重度残疾人家庭无障碍改造数达到300户', level('gte?', 300, '户')),
  disabled('残疾儿童少年义务教育入学率97', level('gte?', 97)),
  disabled('每个乡镇（街道）至少建立1所残疾人之家', either(level('gte', 1, '所'), additions('gte', 1, '所'))),
  disabled('每年举办残疾人文化周活动', recurring('annual', { frequencyPrinted: '每年' })),
  disabled('全国助残日', not('name')),
  disabled('托养服务人数增长到1200人左右', level('approx', 1200, '人')),
  pilot(
    '建设“2+4+N”知识产权快速协同保护体系',
    structure([
      [null, 2],
      [null, 4],
      [null, null],
    ]),
  ),
  labour(
    '构建“1个市级总部+6个县级分中心+N个服务驿站”就业服务网络',
    structure([
      ['市级总部', 1],
      ['县级分中心', 6],
      [null, null],
    ]),
  ),
  ragged('达到百分之', doubtful(unset('unreadable'), []), cell),
  ragged('##.#', doubtful(unset('unreadable'), []), cell),
];
