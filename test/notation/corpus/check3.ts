import {
  added,
  average,
  both,
  falling,
  list,
  made,
  ofRange,
  same,
  than,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry, ExpectedTarget } from './corpusEntry.js';
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

const outline11 = printedIn('中华人民共和国国民经济和社会发展第十一个五年规划纲要', eleventh);
const outline12 = printedIn('中华人民共和国国民经济和社会发展第十二个五年规划纲要', twelfth);
const report2012 = printedIn('政府工作报告（2012年）', yearOf(2012));
const report2016 = printedIn('政府工作报告（2016年）', yearOf(2016));
const report2019 = printedIn('政府工作报告（2019年）', yearOf(2019));
const report2022 = printedIn('政府工作报告（2022年）', yearOf(2022));
const safety12 = printedIn('安全生产“十二五”规划', twelfth);
const ruralStrategy = printedIn('乡村振兴战略规划（2018—2022年）', yearsOf(2018, 2022));
const forestry12 = printedIn('林业发展“十二五”规划', twelfth);
const repairWorks = printedIn(
  '全国重要生态系统保护和修复重大工程总体规划（2021—2035年）',
  yearsOf(2021, 2035),
);
const fishery13 = printedIn('全国渔业发展第十三个五年规划', thirteenth);
const post14 = printedIn('“十四五”邮政业发展规划', fourteenth);
const fitness = printedIn('全民健身计划（2021—2025年）', fourteenth);
const women10 = printedIn('中国妇女发展纲要（2011—2020年）', yearsOf(2011, 2020));
const children10 = printedIn('中国儿童发展纲要（2011—2020年）', yearsOf(2011, 2020));
const beijing = printedIn('北京城市总体规划（2016年—2035年）', yearsOf(2017, 2035));
const shanghai = printedIn('上海市城市总体规划（2017—2035年）', yearsOf(2017, 2035));

const cityReport = printedIn('style of a municipal 政府工作报告', yearOf(2024));
const countyReport = printedIn('style of a county 政府工作报告', yearOf(2018));
const provinceReport = printedIn('style of a provincial 政府工作报告', yearOf(2026));
const workPoints = printedIn('style of a department’s 年度工作要点', yearOf(2023));
const dutyLetter = printedIn('style of a 目标责任书', yearOf(2021));
const assessment = printedIn('style of a county 考核指标表', yearOf(2022));
const breakdown = printedIn('style of a 任务分解表', yearsOf(2024, 2026));
const provinceEleventh = printedIn('style of a provincial “十一五” outline', eleventh);
const cityTwelfth = printedIn('style of a municipal “十二五” outline', twelfth);
const countyThirteenth = printedIn('style of a county “十三五” outline', thirteenth);
const provinceFifteenth = printedIn('style of a provincial “十五五” outline draft', fifteenth);
const masterPlan = printedIn('style of a municipal 城市总体规划', yearsOf(2017, 2035));
const ruralCounty = printedIn('style of a county 乡村振兴 plan', yearsOf(2018, 2022));
const safety = printedIn('style of a municipal 安全生产 plan', fourteenth);
const woods = printedIn('style of a provincial 林业草原 plan', fourteenth);
const wetlands = printedIn('style of a municipal 湿地保护 plan', fourteenth);
const ocean = printedIn('style of a provincial 海洋经济 plan', fourteenth);
const post = printedIn('style of a municipal 邮政快递业 plan', fourteenth);
const weather = printedIn('style of a provincial 气象 plan', fourteenth);
const civil = printedIn('style of a municipal 民政事业 plan', fourteenth);
const elderly = printedIn('style of a provincial 养老托育 action plan', yearsOf(2024, 2026));
const sports = printedIn('style of a municipal 体育 plan', fourteenth);
const telecom = printedIn('style of a provincial 信息通信业 plan', thirteenth);
const finance = printedIn('style of a municipal 金融业 plan', fourteenth);
const trade = printedIn('style of a provincial 商务 plan', fourteenth);
const business = printedIn('style of a municipal 营商环境 plan', yearsOf(2024, 2026));
const services = printedIn('style of a municipal 政务服务 plan', fourteenth);
const courts = printedIn('style of a court’s five-year plan', fourteenth);
const justice = printedIn('style of a municipal 司法行政 plan', fourteenth);
const police = printedIn('style of a municipal 公安 plan', fourteenth);
const fire = printedIn('style of a county 消防 plan', fourteenth);
const disability = printedIn('style of a provincial 残疾人事业 plan', fourteenth);
const broadcasting = printedIn('style of a provincial 广播电视和出版 plan', fourteenth);
const archives = printedIn('style of a municipal 档案 plan', fourteenth);
const statistics = printedIn('style of a municipal 统计 work plan', fourteenth);
const audit = printedIn('style of a provincial 审计 plan', fourteenth);
const quality = printedIn('style of a municipal 质量品牌 action plan', yearsOf(2018, 2020));
const mines = printedIn('style of a provincial 矿产资源 plan', fourteenth);
const property = printedIn('style of a municipal 知识产权 plan', fourteenth);
const propertyFifteenth = printedIn('style of a provincial “十五五”知识产权 draft', fifteenth);
const propertyTable = printedIn('style of a county 知识产权 plan, 指标表', fourteenth);
const outlineTable = printedIn('style of a municipal “十三五” outline, 主要指标表', thirteenth);

/** A third set to check the reader on, from other years and fields, collected by someone who had not seen how it reads. */
export const check3Corpus: readonly CorpusEntry[] = [
  outline11('国内生产总值年均增长7.5%', growth('averageAnnual', 'gte?', 7.5)),
  outline11('人均国内生产总值比2000年翻一番', multiple('gte?', 2, than('2000'))),
  outline11('单位国内生产总值能源消耗降低20%左右', growth(wholePeriod, 'approx', -20), lower),
  outline11('单位工业增加值用水量降低30%', growth(wholePeriod, 'lte?', -30), lower),
  outline11('农业灌溉用水有效利用系数提高到0.5', level('gte?', 0.5)),
  outline11('森林覆盖率达到20%', either(level('gte?', 20, '%'), coverage('gte?', 20))),
  outline11('全国总人口控制在136000万人', level('lte', 136000, '万人'), lower),
  outline11('服务业增加值占国内生产总值比重和就业人员占全社会就业人员比重分别提高3个和4个百分点', [
    netChange('gte?', 3, '百分点'),
    netChange('gte?', 4, '百分点'),
  ]),
  outline11('耕地保有量保持1.2亿公顷', either(maintain(same, 1.2, '亿公顷'), level(same, 1.2, '亿公顷'))),
  outline11('城镇登记失业率控制在5%', level('lte', 5, '%'), lower),
  outline11(
    '城镇居民人均可支配收入和农村居民人均纯收入分别年均增长5%',
    both(growth('averageAnnual', 'gte?', 5)),
  ),
  outline11('〔4500〕', cumulative('gte?', 4500, '万人'), row('五年城镇新增就业', '万人')),
  outline11(
    '<8‰',
    either(growth(['averageAnnual', 'unstated'], 'lt', 8, { unit: '‰' }), level('lt', 8, '‰')),
    lowerRow('全国总人口年均增长'),
  ),
  outline11('>80', either(coverage('gt', 80), level('gt', 80, '%')), row('新型农村合作医疗覆盖率', '%')),
  outline11('2.23', from({ value: 2.23 }, []), {
    column: 'baseline',
    indicatorName: '城镇基本养老保险覆盖人数',
    unit: '亿人',
  }),

  outline12('九年义务教育质量显著提升，九年义务教育巩固率达到93%，高中阶段教育毛入学率提高到87%', [
    better(),
    level('gte?', 93, '%'),
    level('gte?', 87, '%'),
  ]),
  outline12(
    '化学需氧量、二氧化硫排放分别减少8%，氨氮、氮氧化物排放分别减少10%',
    either(
      [
        growth(wholePeriod, 'lte?', -8),
        growth(wholePeriod, 'lte?', -8),
        growth(wholePeriod, 'lte?', -10),
        growth(wholePeriod, 'lte?', -10),
      ],
      [growth(wholePeriod, 'lte?', -8), growth(wholePeriod, 'lte?', -10)],
    ),
    lower,
  ),
  outline12(
    '人均预期寿命提高1岁，达到74.5岁',
    either([netChange('gte?', 1, '岁'), level('gte?', 74.5, '岁')], level('gte?', 74.5, '岁')),
  ),
  outline12('城乡三项基本医疗保险参保率提高3个百分点', netChange('gte?', 3, '百分点')),
  outline12('城镇保障性安居工程建设3600万套', list(made('gte?', 3600, '万套'))),
  outline12('贫困人口显著减少', either(qualitative('direction', falling), trend(falling)), lower),
  outline12('森林蓄积量增加6亿立方米', netChange('gte?', 6, '亿立方米')),
  outline12('新型农村社会养老保险实现制度全覆盖', fullCoverage()),
  outline12('〔8〕', growth('total', 'gte?', 8), row('二氧化硫排放减少', '%')),
  outline12('居民消费率上升', either(better(), trend())),

  report2012('城镇新增就业900万人以上，城镇登记失业率控制在4.6%以内', [
    additions('gte', 900, '万人'),
    level('lte', 4.6, '%'),
  ]),
  report2016('国内生产总值增长6.5%—7%', growth(unstatedYear, ofRange, { min: 6.5, max: 7 })),
  report2016('退耕还林还草1500万亩以上', list(made('gte', 1500, '万亩'))),
  report2016(
    '完成铁路投资8000亿元以上、公路投资1.65万亿元',
    list(made('gte', 8000, '亿元'), made('gte?', 1.65, '万亿元')),
  ),
  report2019(
    '农村贫困人口减少1000万以上',
    either(netChange('lte', -1000, '万人'), netChange('lte', -1000), netChange('lte', -10_000_000)),
    lower,
  ),
  report2019('中小企业宽带平均资费再降低15%', growth(unstatedYear, 'lte?', -15), lower),
  report2019('二氧化硫、氮氧化物排放量要下降3%', both(growth(unstatedYear, 'lte?', -3)), lower),
  report2022('城镇调查失业率全年控制在5.5%以内', level('lte', 5.5, '%'), lower),

  cityReport('地区生产总值增长6%以上，力争突破5000亿元', [
    growth(unstatedYear, 'gte', 6),
    level('gt', 5000, '亿元', aspirational),
  ]),
  cityReport(
    '外贸进出口总额保持正增长',
    either(growth(unstatedYear, 'gt', 0), trend(), better(), maintain('gt', 0)),
  ),
  cityReport('新增高新技术企业100家、科技型中小企业300家', [
    additions('gte?', 100, '家'),
    additions('gte?', 300, '家'),
  ]),
  cityReport('全面完成省下达的节能减排目标任务', unset('delegated')),
  cityReport('空气质量优良天数比率达到88%以上，PM2.5浓度控制在32微克/立方米以内', [
    level('gte', 88, '%'),
    level('lte', 32, '微克/立方米'),
  ]),
  cityReport('过去一年，地区生产总值增长5.8%，跃上4700亿元台阶', not('observation')),
  cityReport('工业投资增长12%左右，技改投资占比提高2个百分点', [
    growth(unstatedYear, 'approx', 12),
    netChange('gte?', 2, '百分点'),
  ]),

  countyReport('财政总收入增长8%，其中一般公共预算收入增长6%', [
    growth(unstatedYear, 'gte?', 8),
    growth(unstatedYear, 'gte?', 6),
  ]),
  countyReport(
    '城镇登记失业率控制在3.5%以内，居民消费价格涨幅控制在3%以内',
    either(
      [level('lte', 3.5, '%'), growth(unstatedYear, 'lte', 3)],
      [level('lte', 3.5, '%'), level('lte', 3, '%')],
    ),
    lower,
  ),
  countyReport('新改建农村公路80公里，改造危桥6座', list(made('gte?', 80, '公里'), made('gte?', 6, '座'))),
  countyReport(
    '确保35个贫困村退出、8600名贫困人口脱贫',
    list(made('gte?', 35, '个'), made('gte?', 8600, '名')),
  ),
  countyReport('接待游客突破500万人次，旅游综合收入增长20%以上', [
    level('gt', 500, '万人次'),
    growth(unstatedYear, 'gte', 20),
  ]),
  countyReport('一年来，新增市场主体3126户，同比增长15.2%', not('observation')),
  countyReport('万元GDP能耗下降3.2%', growth(unstatedYear, 'lte?', -3.2), lower),
  countyReport(
    '引进亿元以上项目15个，到位资金60亿元',
    list(made('gte?', 15, '个'), made('gte?', 60, '亿元')),
  ),
  countyReport(
    '出栏生猪45万头，粮食总产稳定在25万吨以上',
    list(made('gte?', 45, '万头'), [maintain('gte', 25, '万吨')]),
  ),

  provinceReport('全省地区生产总值增长5%左右、在实际工作中争取更好结果', [growth(unstatedYear, 'approx', 5)]),
  provinceReport('新培育国家级专精特新“小巨人”企业50家以上', list(made('gte', 50, '家'))),
  provinceReport('单位地区生产总值二氧化碳排放降低3.8%左右', growth(unstatedYear, 'approx', -3.8), lower),
  provinceReport(
    '粮食播种面积稳定在1.3亿亩以上、产量750亿斤以上',
    either(
      [maintain('gte', 1.3, '亿亩'), level('gte', 750, '亿斤')],
      [maintain('gte', 1.3, '亿亩'), maintain('gte', 750, '亿斤')],
    ),
  ),
  provinceReport('固定资产投资增速高于全国平均水平', relative('gt', average)),

  workPoints(
    '全年组织开展专项检查不少于4次',
    either(
      everyYear('gte', 4, '次'),
      level('gte', 4, '次'),
      cumulative('gte', 4, '次'),
      recurring(undefined),
    ),
  ),
  workPoints('每季度召开一次形势分析会', recurring('quarterly')),
  workPoints('6月底前完成平台升级改造', milestone()),
  workPoints('按月通报工作进展', recurring('monthly')),
  workPoints('每半年开展一次督导检查', recurring('halfYearly')),
  workPoints('人大代表建议、政协提案办复率达到100%', both(level('gte?', 100, '%'))),
  workPoints('“三公”经费支出只减不增', either(trend(falling), maintain('lte', null)), lower),
  workPoints('国办发〔2022〕30号', not('documentNumber')),
  workPoints('第三季度前完成机构改革任务', milestone()),
  workPoints(
    '研究制定人才分类评价办法',
    either({ kind: 'milestone', ...exploratory }, { kind: 'qualitative', ...exploratory }, milestone()),
  ),
  workPoints('推动基层治理能力进一步提升', better()),
  workPoints('举办业务培训班2期，培训200人次以上', list(made('gte?', 2, '期'), made('gte', 200, '人次'))),

  safety12('各类事故死亡人数下降8.1%以上', growth(wholePeriod, 'lte', -8.1), lower),
  safety12(
    '亿元国内生产总值生产安全事故死亡率下降36%以上，工矿商贸就业人员十万人生产安全事故死亡率下降26%以上',
    [growth(wholePeriod, 'lte', -36), growth(wholePeriod, 'lte', -26)],
    lower,
  ),
  safety('火灾十万人口死亡率控制在0.08以内', level('lte', 0.08), lower),
  safety('≤68', level('lte', 68, '起'), lowerRow('较大事故起数', '起')),
  safety('下降10%以上', growth(wholePeriod, 'lte', -10), lowerRow('各类事故死亡人数')),
  safety('每年对重点企业至少检查1次', either(recurring('annual'), everyYear('gte', 1, '次'))),
  safety('“十二五”期间，全市生产安全事故起数年均下降9.3%', not('observation')),

  dutyLetter(
    '各类生产安全事故起数、死亡人数实现“双下降”',
    either(trend(falling), [trend(falling), trend(falling)], qualitative('direction', falling), [
      qualitative('direction', falling),
      qualitative('direction', falling),
    ]),
    lower,
  ),
  dutyLetter('较大事故起数比上年减少2起', netChange('lte?', -2, '起'), lower),
  dutyLetter(
    '死亡人数下降5%，力争下降10%',
    [growth(unstatedYear, 'lte?', -5), growth(unstatedYear, 'lte?', -10, aspirational)],
    lower,
  ),
  dutyLetter(
    '森林火灾受害率控制在0.9‰以内，林业有害生物成灾率控制在8.2‰以下',
    [level('lte', 0.9, '‰'), level('lte', 8.2, '‰')],
    lower,
  ),
  dutyLetter('完成市政府下达的其他目标任务', unset('delegated')),

  assessment('≥98', level('gte', 98, '%'), row('食品安全抽检合格率', '%')),
  assessment('同比下降5%', growth('yearOnYear', 'lte?', -5), lowerRow('刑事案件立案数')),
  assessment('全县前10名', rank(10, { among: '全县' }), row('综合考核位次')),
  assessment('以上级考核结果为准', unset(['delegated', 'deferred']), row('平安建设满意度')),
  assessment('比上年提高0.5个百分点', netChange('gte?', 0.5, '百分点'), row('研发投入强度', '%')),
  assessment('不低于90分', level('gte', 90, '分'), row('群众满意度')),
  assessment('约束', withAttribute('binding', []), { column: 'attribute' }),
  assessment('预期', withAttribute('anticipatory', []), { column: 'attribute' }),
  assessment('增长7.5%以上', growth(unstatedYear, 'gte', 7.5), row('规模以上工业增加值')),
  assessment('0', level('lte?', 0, '起'), lowerRow('重大食品安全事故', '起')),
  assessment('不超过3%', level('lte', 3, '%'), lowerRow('部门预算调剂比例', '%')),
  assessment('逐年提高', trend({ strict: true, against: 'previousYear' }), row('居民满意度')),

  breakdown('2024年底前建成数据共享平台', milestone()),
  breakdown(
    '到2025年，完成80个，到2026年，完成120个',
    either(
      [level('gte?', 80, '个', { by: '2025' }), level('gte?', 120, '个', { by: '2026' })],
      [cumulative('gte?', 80, '个', { by: '2025' }), cumulative('gte?', 120, '个', { by: '2026' })],
      [additions('gte?', 80, '个', { by: '2025' }), additions('gte?', 120, '个', { by: '2026' })],
    ),
  ),
  breakdown('2024年达到60%，2025年达到70%，2026年达到80%以上', [
    level('gte?', 60, '%', { by: '2024' }),
    level('gte?', 70, '%', { by: '2025' }),
    level('gte', 80, '%', { by: '2026' }),
  ]),
  breakdown('三年累计投入专项资金15亿元以上', cumulative('gte', 15, '亿元')),
  breakdown(
    '各市、县（市、区）至少培育1个示范点',
    list([
      level('gte', 1, '个', { scope: { each: '各市、县（市、区）' } }),
      additions('gte', 1, '个', { scope: { each: '各市、县（市、区）' } }),
      cumulative('gte', 1, '个', { scope: { each: '各市、县（市、区）' } }),
    ]),
  ),
  breakdown('每年遴选典型案例10个以上', everyYear('gte', 10, '个')),

  provinceEleventh('“十一五”期末，人均地区生产总值突破2万元', level('gt', 2, '万元')),
  provinceEleventh(
    '城镇化率每年提高1个百分点',
    either(
      netChange('gte?', 1, '百分点', { per: 'averageYear' }),
      everyYear('gte?', 1, '百分点'),
      netChange('gte?', 1, '百分点'),
    ),
  ),
  provinceEleventh('五年新增高速公路通车里程1000公里', list(added('gte?', 1000, '公里'))),
  provinceEleventh('全社会固定资产投资五年累计完成2万亿元', cumulative('gte?', 2, '万亿元')),
  provinceEleventh(
    '财政一般预算收入年均增长13%，到2010年达到800亿元',
    either([growth('averageAnnual', 'gte?', 13), level('gte?', 800, '亿元', { by: '2010' })]),
  ),
  provinceEleventh('高中阶段毛入学率由52%提高到75%以上', from({ value: 52 }, level('gte', 75, '%'))),
  provinceEleventh(
    '农村饮水不安全人口减少一半',
    either(multiple('lte?', 0.5), growth(wholePeriod, 'lte?', -50)),
    lower,
  ),

  cityTwelfth('到2015年，全市生产总值达到3000亿元，年均增长12%以上', [
    level('gte?', 3000, '亿元', { by: '2015' }),
    growth('averageAnnual', 'gte', 12),
  ]),
  cityTwelfth('人均地区生产总值达到全省平均水平', relative('gte?', average)),
  cityTwelfth('建成区绿化覆盖率达到40%以上', either(coverage('gte', 40), level('gte', 40, '%'))),
  cityTwelfth('规模以上工业总产值突破5000亿元大关', level('gt', 5000, '亿元')),
  cityTwelfth('旅游总收入迈上千亿元台阶', level('gte', 1000, '亿元')),
  cityTwelfth('城镇化水平接近60%', level('approx', 60, '%')),
  cityTwelfth(
    '五年新增城镇就业25万人，转移农村劳动力30万人',
    list(added('gte?', 25, '万人'), made('gte?', 30, '万人')),
  ),
  cityTwelfth('创建国家环保模范城市', either(milestone(), qualitative(undefined))),
  cityTwelfth(
    '全力打造“一核两轴三组团”空间格局',
    either(
      structure([
        [null, 1],
        [null, 2],
        [null, 3],
      ]),
      qualitative(undefined),
      not('name'),
      milestone(),
    ),
  ),
  cityTwelfth('社会消费品零售总额年均增长18%左右', growth('averageAnnual', 'approx', 18)),

  countyThirteenth(
    '到2020年，地区生产总值和城乡居民人均收入在2010年基础上翻一番以上',
    both(multiple('gte', 2, { ...than('2010'), by: '2020' })),
  ),
  countyThirteenth('贫困发生率降至2%以下', level('lte', 2, '%'), lower),
  countyThirteenth(
    '所有建制村通硬化路',
    either(milestone(), fullCoverage(), coverage(['gte', 'eq'], 100), qualitative('state')),
  ),
  countyThirteenth('农村居民人均可支配收入增幅高于全市平均水平', relative('gt', average)),
  countyThirteenth(
    '茶园面积扩大到20万亩，年综合产值达到30亿元',
    either(
      [level('gte?', 20, '万亩'), level('gte?', 30, '亿元')],
      [level('gte?', 20, '万亩'), everyYear('gte?', 30, '亿元')],
    ),
  ),
  countyThirteenth('县域经济综合实力进入全省二十强', rank(20, { among: '全省' })),
  countyThirteenth('在全市的位次前移2位', rank(null, { improve: true })),
  countyThirteenth(
    '2015年，全县贫困发生率为8.6%',
    either(not('observation'), from({ value: 8.6, period: '2015' }, [])),
  ),

  provinceFifteenth('到2030年，全员劳动生产率年均增长高于地区生产总值增长', relative('gt', undefined)),
  provinceFifteenth(
    '常住人口城镇化率每年提高0.8个百分点左右',
    either(
      netChange('approx', 0.8, '百分点', { per: 'averageYear' }),
      everyYear('approx', 0.8, '百分点'),
      netChange('approx', 0.8, '百分点'),
    ),
  ),
  provinceFifteenth('全社会研发经费投入年均增长7.5%以上，投入强度超过3%', [
    growth('averageAnnual', 'gte', 7.5),
    level('gt', 3, '%'),
  ]),
  provinceFifteenth(
    '展望2035年，人均地区生产总值达到中等发达国家水平',
    either(
      relative('gte?', undefined, { by: '2035', vision: true }),
      qualitative(undefined, { by: '2035', vision: true }),
    ),
  ),
  provinceFifteenth('基本公共服务均等化水平明显提高', better()),
  provinceFifteenth(
    '劳动年龄人口平均受教育年限由11.4年提高到11.9年',
    from({ value: 11.4 }, level('gte?', 11.9, '年')),
  ),
  provinceFifteenth(
    '粮食综合生产能力稳步提高，年产量保持在800亿斤以上',
    either(
      [better(), maintain('gte', 800, '亿斤')],
      [trend(), maintain('gte', 800, '亿斤')],
      [qualitative(undefined), maintain('gte', 800, '亿斤')],
    ),
  ),

  beijing('2020年耕地保有量不低于166万亩，基本农田保护面积150万亩', [
    level('gte', 166, '万亩', { by: '2020' }),
    level('gte?', 150, '万亩'),
  ]),
  beijing(
    '2020年全市城乡建设用地规模压减到2860平方公里左右',
    level('approx', 2860, '平方公里', { by: '2020' }),
    lower,
  ),
  beijing('中心城区常住人口规模控制在1085万人左右', level('approx', 1085, '万人'), lower),
  beijing(
    '到2020年全市建成区人均公园绿地面积由现状16平方米提高到16.5平方米',
    from({ value: 16, unit: '平方米' }, level('gte?', 16.5, '平方米', { by: '2020' })),
  ),
  shanghai(
    'PM2.5年均浓度控制在25微克/立方米左右',
    either(level('approx', 25, '微克/立方米'), everyYear('approx', 25, '微克/立方米', { basis: 'average' })),
    lower,
  ),
  shanghai(
    '到2050年，全面建成卓越的全球城市',
    either(
      { ...milestone(), by: '2050', vision: true } as ExpectedTarget,
      qualitative(undefined, { by: '2050', vision: true }),
    ),
  ),
  shanghai('社区公共服务设施15分钟步行可达覆盖率达到99%左右', coverage('approx', 99)),
  masterPlan(
    '规划期末城市人口规模控制在120万人以内，城市建设用地控制在132平方公里以内',
    [level('lte', 120, '万人'), level('lte', 132, '平方公里')],
    lower,
  ),
  masterPlan('人均城市建设用地控制在110平方米', level('lte', 110, '平方米'), lower),
  masterPlan('城市道路网密度不小于8公里/平方公里', level('gte', 8, '公里/平方公里')),
  masterPlan('生态用地只增不减', either(trend(), maintain('gte', null))),
  masterPlan(
    '构建“两环八射”骨架路网',
    either(
      structure([
        [null, 2],
        [null, 8],
      ]),
      milestone(),
      qualitative(undefined),
      not('name'),
    ),
  ),

  ruralStrategy('>6', level('gt', 6, '亿吨'), row('粮食综合生产能力', '亿吨')),
  ruralStrategy('2.5', level('gte?', 2.5), row('农产品加工产值与农业总产值比')),
  ruralStrategy('2.67', level('lte?', 2.67), lowerRow('城乡居民收入比')),
  ruralStrategy('90', coverage('gte?', 90), row('村庄规划管理覆盖率', '%')),
  ruralStrategy('29.2', level('lte?', 29.2, '%'), lowerRow('农村居民恩格尔系数', '%')),
  ruralStrategy(
    '到2020年，乡村振兴的制度框架和政策体系基本形成',
    either({ ...milestone(), by: '2020' } as ExpectedTarget, qualitative(undefined, { by: '2020' })),
  ),
  ruralStrategy(
    '到2035年，乡村振兴取得决定性进展',
    either(qualitative(undefined, { by: '2035', vision: true }), {
      ...milestone(),
      by: '2035',
      vision: true,
    } as ExpectedTarget),
  ),
  ruralCounty('稳定在53%以上', maintain('gte', 53, '%'), row('建有综合服务站的村占比', '%')),
  ruralCounty('对生活垃圾进行处理的村占比超过90%', level('gt', 90, '%')),
  ruralCounty(
    '每村每年至少放映12场公益电影',
    either(
      everyYear('gte', 12, '场', { scope: { each: '每村' } }),
      everyYear('gte', 12, '场', { scope: { each: '村' } }),
      recurring('annual'),
    ),
  ),
  ruralCounty('集体经营性收入5万元以上的村占比达到60%', level('gte?', 60, '%')),
  ruralCounty('农村居民人均可支配收入五年翻一番', multiple('gte?', 2)),
  ruralCounty('新型职业农民达到3000人，其中35岁以下占40%以上', [
    level('gte?', 3000, '人'),
    level('gte', 40, '%'),
  ]),
  ruralCounty(
    '城乡居民收入差距持续缩小',
    either(
      relative(['gte', 'gt', 'lte', 'lt', 'approx', 'eq'], undefined, { gap: 'narrow' }),
      trend(falling),
      qualitative('direction', falling),
    ),
    lower,
  ),
  ruralCounty(
    '培育农业产业化省级重点龙头企业3—5家',
    list([
      level(ofRange, { min: 3, max: 5 }, '家'),
      additions(ofRange, { min: 3, max: 5 }, '家'),
      cumulative(ofRange, { min: 3, max: 5 }, '家'),
    ]),
  ),

  forestry12(
    '5年内完成新造林3000万公顷、森林抚育经营3500万公顷，全民义务植树120亿株',
    list(made('gte?', 3000, '万公顷'), made('gte?', 3500, '万公顷'), made('gte?', 120, '亿株')),
  ),
  forestry12('森林植被总碳储量力争达到84亿吨', level('gte?', 84, '亿吨', aspirational)),
  repairWorks(
    '确保湿地面积不减少，湿地保护率提高到60%',
    either(
      [maintain('gte', null), level('gte?', 60, '%')],
      [trend(), level('gte?', 60, '%')],
      [trend({ direction: 'steady' }), level('gte?', 60, '%')],
      [qualitative(undefined), level('gte?', 60, '%')],
    ),
  ),
  repairWorks('天然林面积保有量稳定在2亿公顷左右', maintain('approx', 2, '亿公顷')),
  repairWorks('75%以上的可治理沙化土地得到治理', either(level('gte', 75, '%'), coverage('gte', 75))),
  repairWorks(
    '以国家公园为主体的自然保护地占陆域国土面积18%以上',
    either(level('gte', 18, '%'), coverage('gte', 18)),
  ),
  woods('年均完成营造林300万亩以上', everyYear('gte', 300, '万亩', { basis: 'average' })),
  woods('森林面积比2005年增加400万公顷', netChange('gte?', 400, '万公顷', { from: '2005' })),
  woods('〔900〕', cumulative('gte?', 900, '万亩'), row('国土绿化面积', '万亩')),
  woods('〔≥150〕', cumulative('gte', 150, '万亩'), row('防沙治沙面积', '万亩')),
  woods(
    '油茶种植面积新增80万亩、改造低产林100万亩',
    list([...added('gte?', 80, '万亩'), netChange('gte?', 80, '万亩')], made('gte?', 100, '万亩')),
  ),
  woods('松材线虫病疫情发生面积较2020年减少20%以上', growth('total', 'lte', -20, { from: '2020' }), lower),
  woods('“十三五”末，全省森林覆盖率为43.2%', either(not('observation'), from({ value: 43.2 }, []))),
  woods(
    '林草产业年总产值突破1000亿元，带动就业50万人',
    list([level('gt', 1000, '亿元'), everyYear('gt', 1000, '亿元')], made('gte?', 50, '万人')),
  ),
  woods('“三北”六期工程', not('name')),
  wetlands('湿地保有量稳定在320万亩', maintain('approx', 320, '万亩')),
  wetlands(
    '条件成熟时申报国际重要湿地',
    either(
      { kind: 'milestone', commitment: { strength: 'conditional' } },
      { kind: 'qualitative', commitment: { strength: 'conditional' } },
    ),
  ),

  fishery13(
    '全国海洋捕捞机动渔船数量、功率分别压减2万艘、150万千瓦',
    [netChange('lte?', -2, '万艘'), netChange('lte?', -150, '万千瓦')],
    lower,
  ),
  fishery13('水产品总产量6600万吨', level('gte?', 6600, '万吨')),
  fishery13('渔民人均纯收入比2010年翻一番', multiple('gte?', 2, than('2010'))),
  ocean('海洋生产总值年均增长6.5%左右，占全省地区生产总值比重达到20%', [
    growth('averageAnnual', 'approx', 6.5),
    level('gte?', 20, '%'),
  ]),
  ocean('近岸海域水质优良（一、二类）比例达到79%左右', level('approx', 79, '%')),
  ocean('水产养殖面积稳定在150万亩左右', maintain('approx', 150, '万亩')),
  ocean(
    '新创建国家级海洋牧场示范区10个，累计达到60个',
    either(
      [additions('gte?', 10, '个'), cumulative('gte?', 60, '个')],
      [additions('gte?', 10, '个'), level('gte?', 60, '个')],
      [cumulative('gte?', 10, '个'), cumulative('gte?', 60, '个')],
      [cumulative('gte?', 10, '个'), level('gte?', 60, '个')],
      [level('gte?', 10, '个'), cumulative('gte?', 60, '个')],
    ),
  ),
  ocean('海水淡化工程规模达到35万吨/日以上', either(level('gte', 35, '万吨/日'), level('gte', 35, '万吨'))),
  ocean(
    '大陆自然岸线保有率不低于40%，整治修复岸线长度〔60〕公里',
    either([level('gte', 40, '%'), cumulative('gte?', 60, '公里')]),
  ),
  ocean('建成全国重要的海洋工程装备制造基地', either(qualitative(undefined), milestone())),

  post14('形成多个年业务量超过200亿件的邮政快递品牌', qualitative('openCount')),
  post14(
    '预计到2025年，邮政业年业务收入超过1.8万亿元',
    either(
      level('gt', 1.8, '万亿元', { by: '2025', estimated: true }),
      everyYear('gt', 1.8, '万亿元', { by: '2025', estimated: true }),
    ),
  ),
  post('建制村直接通邮率保持100%', maintain(same, 100, '%')),
  post('重点地区间快递服务72小时准时率达到80%以上', level('gte', 80, '%')),
  post(
    '每个乡镇至少建有1个快递网点',
    list([
      level('gte', 1, '个', { scope: { each: '每个乡镇' } }),
      level('gte', 1, '个', { scope: { each: '乡镇' } }),
      additions('gte', 1, '个', { scope: { each: '每个乡镇' } }),
    ]),
  ),
  post('快递进村服务实现行政村全覆盖', fullCoverage()),
  post('新增智能信包箱（快件箱）格口10万个', list(added('gte?', 10, '万个'))),
  post('快递从业人员养老保险参保率稳步提高', either(better(), trend())),

  weather('强对流天气预警时间提前量达到45分钟以上', level('gte', 45, '分钟')),
  weather('台风路径预报24小时误差小于65公里', level('lt', 65, '公里'), lower),
  weather('公众气象服务满意度保持在92分以上', maintain('gte', 92, '分')),
  weather('暴雨预警准确率提高到90%，气象预警信息公众覆盖率达到96%', [
    level('gte?', 90, '%'),
    coverage('gte?', 96),
  ]),
  weather(
    '新建X波段天气雷达12部，更新改造区域气象站800个',
    list(added('gte?', 12, '部'), made('gte?', 800, '个')),
  ),
  weather('区域自动气象站平均间距缩小到5公里', level('lte?', 5, '公里'), lower),
  weather('每年开展飞机人工增雨作业不少于20架次', either(everyYear('gte', 20, '架次'), recurring('annual'))),
  weather('≥90', level('gte', 90), row('公众气象服务满意度', '分')),
  weather('气象现代化水平位居全国前列', rank(null, { band: '前列', among: '全国' })),
  weather(
    '灾害性天气监测率达90%，预警发布“最后一公里”基本打通',
    either([level('gte?', 90, '%'), qualitative(undefined)], [level('gte?', 90, '%'), milestone()]),
  ),

  civil('城乡低保标准年均增长8%以上', growth('averageAnnual', 'gte', 8)),
  civil(
    '农村低保标准达到城市低保标准的75%',
    either(multiple('gte?', 0.75), relative('gte?', undefined, { factor: 0.75 }), level('gte?', 75, '%')),
  ),
  civil('孤儿基本生活保障标准不低于当地居民平均生活水平', relative('gte', undefined)),
  civil('困难残疾人生活补贴和重度残疾人护理补贴覆盖率均达到98%', both(coverage('gte?', 98))),
  civil('每万名城镇常住人口拥有社区工作者18名', level('gte?', 18, '名')),
  civil('福利彩票年均销售8亿元', either(everyYear('gte?', 8, '亿元', { basis: 'average' }))),
  civil(
    '每个县（市、区）至少有1所殡仪馆',
    list([
      level('gte', 1, '所', { scope: { each: '每个县（市、区）' } }),
      level('gte', 1, '所', { scope: { each: '县（市、区）' } }),
    ]),
  ),
  civil('〔1500〕', cumulative('gte?', 1500, '名'), row('新增持证社会工作者', '名')),

  elderly(
    '新增护理型床位2万张，占比提高到60%以上',
    list(
      [additions('gte?', 2, '万张'), cumulative('gte?', 2, '万张'), netChange('gte?', 2, '万张')],
      [level('gte', 60, '%')],
    ),
  ),
  elderly(
    '城市社区日间照料服务覆盖率达到100%，农村达到60%以上',
    either([coverage('gte?', 100), coverage('gte', 60)], [coverage('gte?', 100), level('gte', 60, '%')]),
  ),
  elderly(
    '新建街道综合养老服务中心10个，改造提升农村敬老院15所',
    list(added('gte?', 10, '个'), made('gte?', 15, '所')),
  ),
  elderly('为5000户困难老年人家庭实施适老化改造', list(made('gte?', 5000, '户'))),
  elderly('60周岁以上户籍老年人', not(['name', 'threshold'])),
  elderly(
    '探索建立长期护理保险制度',
    either({ kind: 'milestone', ...exploratory }, { kind: 'qualitative', ...exploratory }),
  ),
  elderly('有条件的县（市、区）建成1个以上示范性托育综合服务中心', list(made('gte', 1, '个'))),
  elderly(
    '构建“1+3+N”县域养老服务网络',
    structure([
      [null, 1],
      [null, 3],
      [null, null],
    ]),
  ),
  elderly('到2024年、2026年，每千人口托位数分别达到4个、5个', [
    level('gte?', 4, '个', { by: '2024' }),
    level('gte?', 5, '个', { by: '2026' }),
  ]),

  fitness(
    '三级公共健身设施和社区15分钟健身圈实现全覆盖',
    either(fullCoverage(), [fullCoverage(), fullCoverage()]),
  ),
  sports('力争省运会金牌总数进入全省前三名', rank(3, { among: '全省', ...aspirational })),
  sports('人均体育消费支出达到2500元，比2020年翻一番', [
    level('gte?', 2500, '元'),
    multiple('gte?', 2, than('2020')),
  ]),
  sports(
    '每年举办县级以上全民健身赛事活动100场次以上',
    either(everyYear('gte', 100, '场次'), recurring('annual')),
  ),
  sports(
    '学生体质健康优良率每年提高2个百分点',
    either(
      netChange('gte?', 2, '百分点', { per: 'averageYear' }),
      everyYear('gte?', 2, '百分点'),
      netChange('gte?', 2, '百分点'),
    ),
  ),
  sports(
    '注册运动员人数保持稳定',
    either(maintain(same, null), trend({ direction: 'steady' }), qualitative(undefined)),
  ),
  sports('世界冠军人数实现零的突破', either(level('gt', 0), milestone())),
  sports('“8·8”全民健身日', not('name')),
  sports('培育年营业收入1亿元以上的体育企业5家', list(made('gte?', 5, '家'))),

  telecom('4G基站达到12万个，城区和行政村全覆盖', [level('gte?', 12, '万个'), fullCoverage()]),
  telecom('电信业务收入是2015年的1.6倍', multiple('gte?', 1.6, than('2015'))),
  telecom('56.3', from({ value: 56.3 }, []), {
    column: 'baseline',
    indicatorName: '移动宽带用户普及率',
    unit: '%',
  }),

  finance('境内外上市公司总数力争达到100家', level('gte?', 100, '家', aspirational)),
  finance('保险深度达到5%，保险密度达到3500元/人', [level('gte?', 5, '%'), level('gte?', 3500, '元/人')]),
  finance('普惠小微贷款增速不低于各项贷款平均增速', relative('gte', undefined)),
  finance('制造业贷款余额年均增速不低于10%', growth('averageAnnual', 'gte', 10)),
  finance('三大粮食作物完全成本保险覆盖率达到70%以上', coverage('gte', 70)),
  finance('新增各类债券融资规模五年累计超过1000亿元', list(added('gt', 1000, '亿元'))),
  finance('存贷比保持在80%左右', maintain('approx', 80, '%')),
  finance('保费收入年均增长10%—12%', growth('averageAnnual', ofRange, { min: 10, max: 12 })),
  finance('每年推动3—5家企业挂牌上市', everyYear(ofRange, { min: 3, max: 5 }, '家')),

  trade('五年累计实际使用外资50亿美元以上', cumulative('gte', 50, '亿美元')),
  trade('新引进世界500强企业5家', list(made('gte?', 5, '家'))),
  trade('对外承包工程完成营业额年均20亿美元', everyYear('gte?', 20, '亿美元', { basis: 'average' })),
  trade('服务贸易总额占全国比重稳定在2%以上', maintain('gte', 2, '%')),
  trade(
    '进口、出口整体通关时间压缩一半',
    either(
      both(multiple('lte?', 0.5)),
      both(growth(wholePeriod, 'lte?', -50)),
      multiple('lte?', 0.5),
      growth(wholePeriod, 'lte?', -50),
    ),
    lower,
  ),
  trade('利用外资规模保持中西部首位', rank(1, { among: '中西部', hold: true })),
  trade('进出口总额占全国比重从1.2%提升到1.5%', from({ value: 1.2 }, level('gte?', 1.5, '%'))),
  trade('国家级经开区综合排名整体进位', rank(null, { improve: true })),
  trade('连锁便利店覆盖80%以上的城市社区', coverage('gte', 80)),
  trade('实际使用外资创历史新高', trend({ direction: 'rising', against: 'previousMaximum' })),
  trade(
    '自贸试验区进出口额占全省比重较2020年提高5个百分点以上',
    netChange('gte', 5, '百分点', { from: '2020' }),
  ),

  business(
    '一般不动产登记办理时间压缩至3个工作日，抵押登记压缩至1个工作日',
    [level('lte?', 3, '工作日'), level('lte?', 1, '工作日')],
    lower,
  ),
  business('工程建设项目审批时间压减50%以上', growth(wholePeriod, 'lte', -50), lower),
  business(
    '行政许可事项承诺办结时限比法定时限压减70%以上',
    either(growth(wholePeriod, 'lte', -70), multiple('lte', 0.3), relative('lte', undefined)),
    lower,
  ),
  business('营商环境评价进入全省前5名', rank(5, { among: '全省' })),
  business('市场主体总量突破100万户，其中企业超过30万户', [
    level('gt', 100, '万户'),
    level('gt', 30, '万户'),
  ]),
  business('企业满意度逐年提升', trend({ strict: true, against: 'previousYear' })),
  business('办理建筑许可环节由18个减少到10个', from({ value: 18 }, level('lte?', 10, '个')), lower),
  business('打造全国一流营商环境', qualitative('positioning')),
  business(
    '合同执行案件平均办理天数缩短至120天以内，力争缩短至90天',
    [level('lte', 120, '天'), level('lte?', 90, '天', aspirational)],
    lower,
  ),

  services('80%以上的依申请事项实现“全程网办”', either(level('gte', 80, '%'), coverage('gte', 80))),
  services('镇街便民服务中心标准化建设达标率2023年达到80%、2025年达到100%', [
    level('gte?', 80, '%', { by: '2023' }),
    level('gte?', 100, '%', { by: '2025' }),
  ]),
  services('“一件事一次办”', not('name')),

  courts('认罪认罚从宽制度适用率稳定保持在85%以上', maintain('gte', 85, '%')),
  courts('长期未结案件占比低于0.5%', level('lt', 0.5, '%'), lower),
  courts('年均结案数达到5000件', everyYear('gte?', 5000, '件', { basis: 'average' })),
  courts('五年来，共审结各类案件8.6万件，服判息诉率达92.3%', not('observation')),

  justice('每万人口律师数达到4.2名', level('gte?', 4.2, '名')),
  workPoints(
    '全年办理法律援助案件2000件以上',
    either(everyYear('gte', 2000, '件'), level('gte', 2000, '件'), cumulative('gte', 2000, '件')),
  ),
  justice('村（社区）法律顾问实现全覆盖', fullCoverage()),
  justice('每年开展“宪法进万家”活动', recurring('annual', { frequencyPrinted: '每年' })),
  justice(
    '公证办理平均时限较2020年压缩三成',
    either(growth('total', 'lte?', -30, { from: '2020' }), multiple('lte?', 0.7, than('2020'))),
    lower,
  ),

  police('八类主要刑事案件发案数下降10%', growth(wholePeriod, 'lte?', -10), lower),
  police('现行命案破案率保持100%', maintain(same, 100, '%')),
  police('电信网络诈骗案件发案数和损失数同比下降15%以上', both(growth('yearOnYear', 'lte', -15)), lower),
  police('“110”接处警平均时间缩短至5分钟', level('lte?', 5, '分钟'), lower),
  fire('新建市政消火栓300个', list(added('gte?', 300, '个'))),
  fire('5分钟到场率达到80%', level('gte?', 80, '%')),
  fire(
    '每个建制镇至少建成1支专职消防队',
    list([
      level('gte', 1, '支', { scope: { each: '每个建制镇' } }),
      level('gte', 1, '支', { scope: { each: '建制镇' } }),
      additions('gte', 1, '支', { scope: { each: '每个建制镇' } }),
    ]),
  ),
  fire(
    '年均每10万人口火灾死亡率不超过0.15',
    either(level('lte', 0.15), everyYear('lte', 0.15, undefined, { basis: 'average' })),
    lower,
  ),
  fire('“119”消防宣传月', not('name')),
  fire('单体建筑面积超过2万平方米的公共建筑', not(['threshold', 'name'])),

  disability('〔4000〕', cumulative('gte?', 4000, '人'), row('城乡残疾人职业技能培训人数', '人')),
  disability('残疾人家庭人均可支配收入年均增长与全省居民同步', relative(['approx', 'gte', 'eq'], undefined)),

  women10('孕产妇死亡率控制在20/10万以下', level('lte', 20), lower),
  women10('妇女常见病定期筛查率达到80%以上', level('gte', 80, '%')),
  women10('女性接受职业学校教育和职业培训的比例提高', either(better(), trend())),
  children10(
    '婴儿和5岁以下儿童死亡率分别控制在10‰和13‰以下',
    [level('lte', 10, '‰'), level('lte', 13, '‰')],
    lower,
  ),
  children10('纳入国家免疫规划的疫苗接种率以乡（镇）为单位达到95%以上', level('gte', 95, '%')),

  broadcasting(
    '广播、电视综合人口覆盖率均达到99.5%以上',
    both(coverage('gte', 99.5), level('gte', 99.5, '%')),
  ),
  broadcasting('每年创作生产精品剧目2部以上', everyYear('gte', 2, '部')),
  broadcasting('人均年阅读图书数量达到6本', either(level('gte?', 6, '本'), everyYear('gte?', 6, '本'))),
  broadcasting('网络视听产业营业收入五年翻两番', multiple('gte?', 4)),
  broadcasting('推出一批叫得响、传得开的优秀作品', qualitative('openCount')),
  broadcasting(
    '农家书屋补充更新图书不少于60种/年',
    either(
      everyYear('gte', 60, '种'),
      level('gte', 60, '种/年'),
      level('gte', 60, '种'),
      everyYear('gte', 60, '种/年'),
    ),
  ),

  archives('每年接收档案进馆1万卷以上', everyYear('gte', 1, '万卷')),
  archives(
    '县级以上综合档案馆全部建成数字档案馆',
    either(milestone(), coverage(['gte', 'eq'], 100), qualitative('state')),
  ),
  archives('《机关档案管理规定》（国家档案局令第13号）', not(['name', 'documentNumber'])),

  statistics('每五年开展一次经济普查', recurring(undefined)),
  statistics('年主营业务收入2000万元及以上的工业企业', not(['threshold', 'name'])),
  statistics('按季度发布主要经济指标运行情况', recurring('quarterly')),
  audit('对一级预算单位五年内审计全覆盖', fullCoverage()),
  audit(
    '每年至少向社会公告2次审计结果',
    either(recurring('annual', { count: 2 }), everyYear('gte', 2, '次'), recurring('annual')),
  ),
  audit('审计促进增收节支累计20亿元', cumulative('gte?', 20, '亿元')),

  quality(
    '公共服务质量满意度达到75分以上，每年提高1分',
    either(
      [level('gte', 75, '分'), netChange('gte?', 1, '分', { per: 'averageYear' })],
      [level('gte', 75, '分'), everyYear('gte?', 1, '分')],
      [level('gte', 75, '分'), netChange('gte?', 1, '分')],
    ),
  ),
  quality('省级政府质量奖企业累计达到20家', either(cumulative('gte?', 20, '家'), level('gte?', 20, '家'))),
  quality('品牌价值超10亿元的企业达到15家', level('gte?', 15, '家')),
  quality('质量竞争力指数高于全省平均值', relative('gt', average)),
  quality(
    '培育“浙江制造”认证企业30家，争取达到50家',
    list(made('gte?', 30, '家'), made('gte?', 50, '家', aspirational)),
  ),
  quality('ISO 9001质量管理体系认证', not('name')),

  mines(
    '新发现大中型矿产地15—20处',
    list([
      additions(ofRange, { min: 15, max: 20 }, '处'),
      cumulative(ofRange, { min: 15, max: 20 }, '处'),
      level(ofRange, { min: 15, max: 20 }, '处'),
    ]),
  ),
  mines('历史遗留矿山生态修复面积〔3500〕公顷', cumulative('gte?', 3500, '公顷')),
  mines(
    '大中型生产矿山全部达到绿色矿山标准',
    either(milestone(), coverage(['gte', 'eq'], 100), qualitative('state')),
  ),
  mines('稀土矿开采总量控制指标按国家下达执行', unset('delegated')),
  mines('新增资源量：铜100万吨、金50吨', list(added('gte?', 100, '万吨'), added('gte?', 50, '吨'))),
  mines('川府发〔2016〕8号', not('documentNumber')),

  property('专利商标质押融资金额和项目数年均增长均达到15%以上', both(growth('averageAnnual', 'gte', 15))),
  property('专利转让许可备案次数年均增幅不低于20%', growth('averageAnnual', 'gte', 20)),
  property(
    '地理标志用标企业达到100家，年产值突破100亿元',
    list([level('gte?', 100, '家')], [level('gt', 100, '亿元'), everyYear('gt', 100, '亿元')]),
  ),
  property(
    '知识产权使用费年进出口总额达到35亿元',
    either(level('gte?', 35, '亿元'), everyYear('gte?', 35, '亿元')),
  ),
  property('专利侵权纠纷行政裁决案件平均办理周期缩短20%以上', growth(wholePeriod, 'lte', -20), lower),
  property('马德里商标国际注册量比2020年增加一倍', multiple('gte?', 2, than('2020'))),
  property(
    '维权援助机构县域覆盖率达到90%，有条件的实现乡镇全覆盖',
    either([coverage('gte?', 90), fullCoverage()]),
  ),
  property(
    '争取获批国家级知识产权快速维权中心',
    either({ kind: 'milestone', ...aspirational }, { kind: 'qualitative', ...aspirational }),
  ),
  property('专利密集型产业增加值占GDP比重达到14%，到2035年达到20%', [
    level('gte?', 14, '%'),
    level('gte?', 20, '%', { by: '2035', vision: true }),
  ]),
  property('每年发布十大知识产权典型案例', recurring('annual', { frequencyPrinted: '每年' })),
  property('年新增发明专利授权1000件', either(everyYear('gte?', 1000, '件'), additions('gte?', 1000, '件'))),
  property('截至2020年底，全市有效发明专利3215件', either(not('observation'), from({ value: 3215 }, []))),
  propertyFifteenth(
    '海外知识产权纠纷应对指导覆盖出口企业80%以上',
    either(coverage('gte', 80), level('gte', 80, '%')),
  ),
  propertyFifteenth(
    '每万人口高价值发明专利拥有量从8.6件提高到15件以上',
    from({ value: 8.6 }, level('gte', 15, '件')),
  ),
  propertyFifteenth('高校院所专利产业化率翻一番', multiple('gte?', 2)),
  propertyFifteenth('知识产权证券化产品累计发行规模超过50亿元', cumulative('gt', 50, '亿元')),
  propertyFifteenth('知识产权保护社会满意度稳定在84分左右', maintain('approx', 84, '分')),
  propertyFifteenth('作品著作权登记量保持平稳增长', either(trend(), better(), qualitative(undefined))),
  propertyTable('80—85', level(ofRange, { min: 80, max: 85 }, '分'), row('知识产权保护社会满意度', '分')),
  propertyTable('＞12', level('gt', 12, '件'), row('地理标志数量', '件')),
  propertyTable('累计1200', cumulative('gte?', 1200, '件'), row('专利授权量', '件')),
  propertyTable('年均8%左右', growth('averageAnnual', 'approx', 8), row('商标注册量增长', '%')),
  propertyTable('2.6（2019年）', from({ value: 2.6, period: '2019' }, []), {
    column: 'baseline',
    indicatorName: '每万人口发明专利拥有量',
    unit: '件',
  }),
  propertyTable('——', unset('empty'), row('海外专利申请量', '件')),
  propertyTable('根据上级要求另行确定', unset(['deferred', 'delegated']), row('版权示范单位', '家')),

  outlineTable('10%左右', growth(['averageAnnual', 'unstated'], 'approx', 10), row('地区生产总值年均增长')),
  outlineTable('〔25〕', cumulative('gte?', 25, '万人'), row('城镇新增就业', '万人')),
  outlineTable('<4.5', level('lt', 4.5, '%'), lowerRow('城镇登记失业率', '%')),
  outlineTable('〔17〕', growth('total', 'gte?', 17), row('单位地区生产总值能耗降低', '%')),
  outlineTable('完成省下达任务', unset('delegated'), row('主要污染物减排', '%')),

  // Decoys: names, numbers, thresholds and what was reached before.
  cityReport('“十三五”时期，累计新增高速公路里程168公里', not('observation')),
  countyReport(
    '2017年，地区生产总值突破百亿元',
    either(not('observation'), from({ value: 100, unit: '亿元' }, [])),
  ),
  finance('金融机构存款余额已连续五年位居全省首位', not('observation')),
  archives('目前，已完成馆藏档案数字化320万页', either(not('observation'), from({ value: 320 }, []))),
  workPoints('财建〔2019〕112号', not('documentNumber')),
  courts('（2021）京民终128号', not(['documentNumber', 'name'])),
  weather('GB/T 35221—2017', not(['documentNumber', 'name'])),
  provinceReport('十四届全国人大四次会议', not('name')),
  business('“12345”政务服务便民热线', not('name')),
  trade('“一带一路”国际合作高峰论坛', not('name')),
  archives('“6·9”国际档案日', not('name')),
  sports('第24届冬季奥林匹克运动会', not('name')),
  sports('“三大球”振兴工程', not('name')),
  justice('“八五”普法规划', not('name')),
  quality('《质量发展纲要（2011—2020年）》', not('name')),
  statistics('第四次全国经济普查', not('name')),
  disability('一级、二级重度残疾人', not(['threshold', 'name'])),
  services('总投资5亿元以上的产业项目', not(['threshold', 'name'])),
  mines('生产规模5万吨/年以下的小型矿山', not(['threshold', 'name'])),
  elderly(
    '“9073”养老服务格局',
    either(not('name'), qualitative(undefined), { kind: 'structure' }, milestone()),
  ),

  propertyFifteenth(
    '构建“1+9+N”知识产权公共服务体系',
    structure([
      [null, 1],
      [null, 9],
      [null, null],
    ]),
  ),
  services(
    '建立“1+8+150”三级便民服务体系',
    structure([
      [null, 1],
      [null, 8],
      [null, 150],
    ]),
  ),
  weather(
    '形成“1+4+N”气象预警服务体系',
    structure([
      [null, 1],
      [null, 4],
      [null, null],
    ]),
  ),

  mines('矿山安全事故起数逐年下降', trend({ ...falling, strict: true, against: 'previousYear' }), lower),
  archives('档案利用人次逐年递增', trend({ strict: true, against: 'previousYear' })),
  post('快件延误率持续下降', either(trend(falling), qualitative('direction', falling)), lower),
  trade('外贸依存度稳步提高', either(trend(), better())),
  civil('儿童福利机构养育标准逐年提高', trend({ strict: true, against: 'previousYear' })),

  audit('定期向人大常委会报告审计整改情况', recurring('periodicUnstated', { frequencyPrinted: '定期' })),
  police('不定期组织明察暗访', recurring('adHoc', { frequencyPrinted: '不定期' })),
  fire('每月开展一次消防演练', recurring('monthly')),
  statistics('每年编印统计年鉴', recurring('annual', { frequencyPrinted: '每年' })),
  quality('每两年评选一次政府质量奖', recurring(undefined)),

  assessment('待下达', unset(['deferred', 'delegated']), row('争取上级资金', '万元')),
  assessment('／', unset('empty'), row('招商引资到位资金', '亿元')),
  assessment('视财力情况确定', unset('deferred'), row('城建投资规模', '亿元')),
  breakdown('暂不设定', unset(['deferred', 'empty']), row('数据交易额', '亿元')),

  assessment('不低于全市平均水平', relative('gte', average), row('企业贷款获得率')),
  finance('小微企业贷款平均利率低于全省平均水平', relative('lt', average), lower),
  ruralCounty('脱贫户人均纯收入增速快于全省农民平均增速', relative('gt', undefined)),
  provinceEleventh(
    '财政收入增长高于经济增长1个百分点以上',
    either(relative(['gte', 'gt'], undefined, { offset: 1 })),
  ),
  provinceReport('力争居民收入增速快于经济增速', relative('gt', undefined, aspirational)),

  assessment('第3名以内', rank(3), row('全市绩效考核名次')),
  trade('中欧班列开行量保持全国第一方阵', rank(null, { band: '第一方阵', among: '全国', hold: true })),
  woods('林下经济规模跻身全国前五', rank(5, { among: '全国' })),

  sports(
    '“十四五”期间累计承办全国性赛事50项次',
    cumulative('gte?', 50, '项次', { window: { from: '2021', to: '2025' } }),
  ),
  broadcasting('[60]', cumulative('gte?', 60, '部'), row('电视剧制作数量', '部')),
  breakdown('三年累计培训消防安全管理人20万人次', cumulative('gte?', 20, '万人次')),
  finance('累计为中小微企业融资500亿元以上', cumulative('gte', 500, '亿元')),

  ocean('海上风电装机规模达到2020年的5倍', multiple('gte?', 5, than('2020'))),
  finance('绿色贷款余额比2020年增加1.5倍', multiple('gte?', 2.5, than('2020'))),
  post('快件自动化处理能力提高1倍', multiple('gte?', 2)),

  woods(
    '到2025年森林覆盖率达到45%，到2035年稳定在46%左右',
    either(
      [level('gte?', 45, '%', { by: '2025' }), maintain('approx', 46, '%', { by: '2035', vision: true })],
      [coverage('gte?', 45, { by: '2025' }), maintain('approx', 46, '%', { by: '2035', vision: true })],
    ),
  ),
  civil(
    '各设区市至少建成1所公办儿童福利机构',
    list([
      level('gte', 1, '所', { scope: { each: '各设区市' } }),
      additions('gte', 1, '所', { scope: { each: '各设区市' } }),
    ]),
  ),
  countyReport(
    '努力创建国家园林县城',
    either({ kind: 'milestone', ...aspirational }, { kind: 'qualitative', ...aspirational }),
  ),
  outlineTable(
    '92.5（预期性）',
    withAttribute('anticipatory', level('gte?', 92.5, '%')),
    row('基本养老保险参保率', '%'),
  ),
];
