import type { Beside, Choices, Compared, Value } from './choices.js';
import {
  added,
  atLeast,
  average,
  both,
  delegated,
  falling,
  forAll,
  list,
  made,
  ofRange,
  raised,
  same,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry, Expectation } from './corpusEntry.js';
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
import { covered, grown, pace } from './rates.js';
import {
  additions,
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
  recurring,
  relative,
  structure,
  trend,
  unset,
} from './reading.js';
import { wordsOnly } from './words.js';

const atLeastOrAbout = ['gte', 'approx'] as const;

/** Average growth a year. */
const yearly = (compared: Compared, rate: Value, more: Beside = {}) =>
  growth('averageAnnual', compared, rate, more);

/** Growth or fall over a whole plan. */
const inAll = (compared: Compared, rate: Value, more: Beside = {}) =>
  growth(wholePeriod, compared, rate, more);

/** The same said of each of several things: a target each. */
const eachOf = (count: number, ...one: Choices): Expectation => {
  const [first = [], ...others] = one.map((each) => Array.from({ length: count }, () => each));
  return either(first, ...others);
};

/** 全覆盖, 所有: everything is to be covered. */
const full = either(coverage(atLeast, 100), milestone(), qualitative('state'));

/** A slogan of figures, which may be taken for the layout it names. */
const layout = (...counts: readonly number[]): Expectation =>
  either(
    structure(counts.map((count) => [null, count] as const)),
    milestone(),
    qualitative(undefined),
    not('name'),
  );

const inStep = relative(same, undefined);

const innerMongolia2026 = printedIn('内蒙古自治区政府工作报告（2026年）', yearOf(2026));
const anhui2026 = printedIn('安徽省政府工作报告（2026年）', yearOf(2026));
const anhui15 = printedIn('安徽省政府工作报告（2026年），“十五五”主要目标', fifteenth);
const hebei2026 = printedIn('河北省政府工作报告（2026年）', yearOf(2026));
const hubei2026 = printedIn('湖北省政府工作报告（2026年）', yearOf(2026));
const gansu15 = printedIn('甘肃省政府工作报告（2026年），“十五五”主要目标', fifteenth);
const gansu2026 = printedIn('甘肃省政府工作报告（2026年）', yearOf(2026));
const fujian2026 = printedIn('福建省政府工作报告（2026年）', yearOf(2026));
const tibet2026 = printedIn('西藏自治区政府工作报告（2026年）', yearOf(2026));
const guizhou15 = printedIn('贵州省政府工作报告（2026年），“十五五”主要目标', fifteenth);
const guizhou2026 = printedIn('贵州省政府工作报告（2026年）', yearOf(2026));
const chongqing15 = printedIn('重庆市政府工作报告（2026年），“十五五”主要目标', fifteenth);
const chongqing2026 = printedIn('重庆市政府工作报告（2026年）', yearOf(2026));
const heilongjiang15 = printedIn('黑龙江省政府工作报告（2026年），“十五五”主要目标', fifteenth);
const heilongjiang2026 = printedIn('黑龙江省政府工作报告（2026年）', yearOf(2026));
const hefei2024 = printedIn('合肥市政府工作报告（2024年）', yearOf(2024));
const hefei2025 = printedIn('合肥市政府工作报告（2025年）', yearOf(2025));
const hefeiPlan2025 = printedIn('合肥市2025年国民经济和社会发展计划草案的报告', yearOf(2025));
const hefei11 = printedIn('合肥市国民经济和社会发展“十一五”规划', eleventh);
const anhui11 = printedIn('安徽省“十一五”发展战略任务', eleventh);
const anhui11Review = printedIn('安徽省“十一五”规划纲要实施情况中期评估报告', eleventh);
const anhuiProperty = printedIn('安徽省加快知识产权强省建设实施方案', thirteenth);
const anhuiDelta = printedIn('安徽省实施长三角一体化发展规划“十四五”行动方案', fourteenth);
const gansu2015 = printedIn('甘肃省政府工作报告（2015年）', yearOf(2015));
const gansu2025 = printedIn('甘肃省政府工作报告（2025年）', yearOf(2025));
const gansu14 = printedIn('甘肃省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', fourteenth);
const jiuquan = printedIn('中共酒泉市委关于建设酒泉区域中心城市的意见', fourteenth);
const qianxinan = printedIn('黔西南州“十四五”工业发展规划', fourteenth);
const guizhou2011 = printedIn('贵州省政府工作报告（2011年）', twelfth);
const guizhouIndustry = printedIn('贵州省十大千亿级工业产业2019年目标', yearOf(2019));
const guizhouData = printedIn('数智贵州建设2026年工作要点', yearOf(2026));
const guiyang2017 = printedIn('贵阳市政府工作报告（2017年）', yearsOf(2017, 2021));
const innerMongolia2020 = printedIn('2020年内蒙古自治区国民经济和社会发展计划', yearOf(2020));
const innerMongolia2023 = printedIn('内蒙古自治区政府工作报告（2023年）', yearOf(2023));
const innerMongoliaIndustry = printedIn('内蒙古自治区“十四五”工业和信息化发展规划', fourteenth);
const baotou2022 = printedIn('包头市政府工作报告（2022年）', yearOf(2022));
const heilongjiang2010 = printedIn('黑龙江省农委2010年粮食生产计划', yearOf(2010));
const heilongjiang2022 = printedIn('黑龙江省政府工作报告（2022年）', yearOf(2022));
const heilongjiang2024 = printedIn('黑龙江省政府工作报告（2024年）', yearOf(2024));
const harbinIce = printedIn('哈尔滨市冰雪产业发展规划', yearsOf(2026, 2030));
const hebeiClusters = printedIn(
  '河北省重点特色产业集群提档升级三年行动方案（2025—2027年）',
  yearsOf(2025, 2027),
);
const hebeiEmergency = printedIn('河北省应急产业发展规划（2020-2025）', yearsOf(2020, 2025));
const hebeiCounties = printedIn('河北省县域经济十大工程', yearsOf(2018, 2020));
const hebei2014 = printedIn('河北省2014年国民经济和社会发展计划执行情况的报告', yearOf(2014));
const hebei2019 = printedIn('河北省政府工作报告（2019年）', yearOf(2019));
const hebei2022 = printedIn('河北省政府工作报告（2022年）', yearOf(2022));
const opticsValley = printedIn('光谷“十四五”规划及2035年远景目标', fourteenth);
const wuhanNewTown = printedIn('武汉新城规划', yearsOf(2023, 2035));
const chongqing2009 = printedIn('重庆市政府工作报告（2009年）', yearOf(2009));
const chongqingCircle = printedIn(
  '重庆市推动成渝地区双城经济圈建设行动方案（2023—2027年）',
  yearsOf(2023, 2027),
);
const tibetProposal = printedIn('中共西藏自治区委员会关于制定“十四五”规划的建议', fourteenth);
const tibetParty = printedIn('西藏自治区第十次党代会报告', yearsOf(2022, 2026));
const traditional = printedIn('关于加快传统制造业转型升级的指导意见', yearsOf(2024, 2027));
const newStandards = printedIn('新产业标准化领航工程实施方案（2023─2035年）', yearsOf(2023, 2035));
const materialStandards = printedIn(
  '标准提升引领原材料工业优化升级行动方案（2025—2027年）',
  yearsOf(2025, 2027),
);
const fusion14 = printedIn('“十四五”信息化和工业化深度融合发展规划', fourteenth);
const metals = printedIn('有色金属行业稳增长工作方案（2025—2026年）', yearsOf(2025, 2026));
const electronics = printedIn('电子信息制造业2023—2024年稳增长行动方案', yearsOf(2023, 2024));
const renewables = printedIn('关于大力实施可再生能源替代行动的指导意见', yearsOf(2024, 2030));
const storage = printedIn('关于加快推动新型储能发展的指导意见（征求意见稿）', yearsOf(2021, 2030));
const energy2020 = printedIn('2020年能源工作指导意见', yearOf(2020));
const energy2023 = printedIn('2023年能源工作指导意见', yearOf(2023));
const energy2025 = printedIn('2025年全国能源工作会议', yearOf(2025));
const energy13 = printedIn('能源发展“十三五”规划', thirteenth);
const energyRevolution = printedIn('能源生产和消费革命战略（2016—2030）', yearsOf(2016, 2030));
const water15 = printedIn('水利部“十五五”节水工作目标', fifteenth);
const water14 = printedIn('“十四五”时期水利高质量发展成就发布会', fourteenth);
const health14 = printedIn('“十四五”国民健康规划', fourteenth);
const healthAction = printedIn('健康中国行动（2019—2030年）', yearsOf(2019, 2030));
const health2030 = printedIn('“健康中国2030”规划纲要', yearsOf(2016, 2030));
const fitness14 = printedIn('“十四五”时期全民健身设施补短板工程实施方案', fourteenth);
const sportsPower = printedIn('体育强国建设纲要', yearsOf(2019, 2035));
const jobs13 = printedIn('“十三五”促进就业规划', thirteenth);
const jobs2025 = printedIn('人力资源社会保障部2025年二季度新闻发布会', yearOf(2025));
const knowledge = printedIn('专业技术人才知识更新工程实施方案', yearsOf(2021, 2030));
const training = printedIn('关于开展大规模职业技能提升培训行动的指导意见', yearsOf(2025, 2027));
const saving12 = printedIn('“十二五”节能减排综合性工作方案', twelfth);
const saving13 = printedIn('“十三五”节能减排综合工作方案', thirteenth);
const science13 = printedIn('“十三五”国家科技创新规划', thirteenth);
const property14 = printedIn('“十四五”知识产权强国建设进展发布会', fourteenth);
const waterTable = printedIn('style of the national 水安全保障 plan, 指标表', fourteenth);
const energyTable = printedIn('style of the national 能源 plan, 指标表', thirteenth);
const healthTable = printedIn('style of the national 国民健康 plan, 指标表', fourteenth);
const healthTable2030 = printedIn('style of the national 健康中国 outline, 指标表', yearsOf(2016, 2030));
const patentOffice = printedIn('style of the 国家知识产权局 annual plan', yearOf(2023));
const countyDuty = printedIn('style of a county 目标责任 table in 贵州', yearOf(2024));
const digitalPlan = printedIn('style of a provincial 中小企业数字化转型 plan in 湖北', yearsOf(2024, 2027));
const farmPlan = printedIn('style of a provincial 农业农村 plan in 黑龙江', fourteenth);
const elderlyPlan = printedIn('style of a provincial 养老服务 plan in 甘肃', fourteenth);

/** A blind set from work reports, plans and notices as they are printed, collected without a look at the reader. */
export const check6Corpus: readonly CorpusEntry[] = [
  innerMongolia2026('地区生产总值增长5%左右，在实际工作中努力争取更好结果', grown('approx', 5)),
  innerMongolia2026(
    '城镇调查失业率5.7%左右，城镇新增就业18万人以上',
    list([level('approx', 5.7, '%')], added('gte', 18, '万人')),
  ),
  innerMongolia2026('居民收入增长与经济增长同步', inStep),
  innerMongolia2026('粮食产量超过840亿斤', level('gt', 840, '亿斤')),
  innerMongolia2026('完成国家下达的降碳减排任务', delegated),
  innerMongolia2026(
    '完成生态建设任务4000万亩，其中防沙治沙1500万亩',
    list(made('gte?', 4000, '万亩'), made('gte?', 1500, '万亩')),
  ),
  innerMongolia2026('煤炭产量稳定在12.5亿吨以上', maintain('gte', 12.5, '亿吨')),
  innerMongolia2026(
    '确保新增新能源装机3000万千瓦、新能源发电量超3000亿度',
    list(raised('gte?', 3000, '万千瓦'), [level('gt', 3000, '亿度')]),
  ),
  innerMongolia2026('确保肉、奶产量分别稳定在310万吨和750万吨左右', [
    maintain(['approx', 'gte'], 310, '万吨'),
    maintain('approx', 750, '万吨'),
  ]),
  innerMongolia2026(
    '新增1个国家级优势特色产业集群、新入规加工企业20家以上',
    list(added('gte?', 1, '个'), made('gte', 20, '家')),
  ),
  innerMongolia2026('主要进口产品落地加工量新增300万吨以上', list(raised('gte', 300, '万吨'))),
  innerMongolia2026('力争技术合同交易额增长25%', grown('gte?', 25, aspirational)),
  innerMongolia2026(
    '确保全年实施重大项目3600个左右、完成投资1万亿元以上',
    list(made('approx', 3600, '个'), made('gte', 1, '万亿元')),
  ),
  innerMongolia2026('12345热线群众诉求满意率达到90%以上', level('gte', 90, '%')),
  innerMongolia2026('普惠性幼儿园覆盖率达到93%以上', list(covered('gte', 93))),
  innerMongolia2026('推动城乡法律援助服务网络全覆盖', full),
  innerMongolia2026('争取再纳规3个沙戈荒大基地', list(raised('gte?', 3, '个', aspirational))),
  innerMongolia2026('自治区党委“1571”工作部署', not('name')),
  innerMongolia2026(
    '电力总装机规模3.1亿千瓦，新能源装机1.7亿千瓦，电力外送量连续21年居全国首位',
    not('observation'),
  ),

  anhui15('全省地区生产总值年均增长5%—5.5%', yearly(ofRange, { min: 5, max: 5.5 })),
  anhui15('人均预期寿命提高到80岁以上', level('gte', 80, '岁')),
  anhui2026('全员劳动生产率增速高于地区生产总值增速', relative('gt', undefined)),
  anhui2026('项目（不含房地产开发）投资增速高于全部投资增速', relative('gt', undefined)),
  anhui2026('制造业投资和民间投资占比稳步提升', both(better(), trend())),
  anhui2026('农村常住居民人均可支配收入增速高于全国平均水平、高于城镇居民收入增速', [
    relative('gt', average),
    relative('gt', undefined),
  ]),
  anhui2026('居民消费价格指数上涨2%左右', list(pace('approx', 2))),
  anhui2026('粮食播种面积及生态环境质量指标完成国家下达目标任务', both(delegated)),
  anhui2026('统筹安排省级财政资金350亿元以上', list(made('gte', 350, '亿元'))),
  anhui2026('实施亿元以上技改项目1200项以上', list(made('gte', 1200, '项'))),
  anhui2026('新增专精特新企业1000家左右', list(added('approx', 1000, '家'))),
  anhui2026(
    '新培育省级先进制造业集群10个、县域制造业特色产业集群30个左右',
    list(made(atLeastOrAbout, 10, '个'), made('approx', 30, '个')),
  ),
  anhui2026(
    '新增社区嵌入式养老服务机构110个、农村幸福院750个',
    list(added('gte?', 110, '个'), made('gte?', 750, '个')),
  ),
  anhui2026('新增智能算力1.7万P', list(raised('gte?', 1.7, '万P'))),

  hebei2026('一般公共预算收入增长2%左右，规上工业增加值增长5.5%左右', [
    grown('approx', 2),
    grown('approx', 5.5),
  ]),
  hebei2026('城镇调查失业率控制在5.5%左右', level('approx', 5.5, '%'), lower),
  hebei2026(
    '打造10个“数字领航”企业、100个先进级智能工厂',
    list(made('gte?', 10, '个'), made('gte?', 100, '个')),
  ),
  hebei2026('培育省级及以上绿色工厂100家', list(made('gte?', 100, '家'))),
  hebei2026(
    '完成500所中小学体育场地升级改造，抓好1万名乡村医生线下培训',
    list(made('gte?', 500, '所'), made('gte?', 1, '万名')),
  ),
  hebei2026('办好第17届省运会', list(wordsOnly)),
  hebei2026('全省生产总值从2020年的3.68万亿元增长到2025年的4.93万亿元', not('observation')),

  hubei2026('粮食产量继续保持500亿斤以上', either(maintain('gte', 500, '亿斤'), level('gte', 500, '亿斤'))),
  hubei2026('单位地区生产总值二氧化碳排放完成国家下达目标', delegated, lower),
  hubei2026(
    '重点推进100个乡村振兴片区建设，完成农村公路路网提升工程1万公里',
    list(made('gte?', 100, '个'), made('gte?', 1, '万公里')),
  ),

  gansu15('全省地区生产总值年均增长5%以上', yearly('gte', 5)),
  gansu15(
    '常住人口城镇化率年均提升1个百分点以上',
    either(netChange('gte', 1, '百分点'), everyYear('gte', 1, '百分点', { basis: ['each', 'average'] })),
  ),
  gansu15('打造4个国家先进制造业集群、6个千亿级产业集群', list(made('gte?', 4, '个'), made('gte?', 6, '个'))),
  gansu15(
    '财政科技支出只增不减，全社会研发经费投入年均增长9.5%',
    list([trend(), maintain('gte', null)], [yearly('gte?', 9.5)]),
  ),
  gansu15('省属企业资产总额达到2.7万亿元，工业总产值突破1万亿元', [
    level('gte?', 2.7, '万亿元'),
    level('gt', 1, '万亿元'),
  ]),
  gansu15('力争外贸进出口总值翻一番', multiple('gte?', 2, aspirational)),
  gansu15('文化及相关产业、旅游及相关产业增加值占地区生产总值比重分别超过2%、5%', [
    level('gt', 2, '%'),
    level('gt', 5, '%'),
  ]),
  gansu15('森林覆盖率达到13.52%、林草覆盖率达到44.79%', list(covered('gte?', 13.52), covered('gte?', 44.79))),
  gansu2026('一产增加值增长6%左右，二产增加值增长6%左右，三产增加值增长5.5%左右', [
    grown('approx', 6),
    grown('approx', 6),
    grown('approx', 5.5),
  ]),
  gansu2026('城乡居民人均可支配收入分别增长5%、6.5%左右', [grown(atLeastOrAbout, 5), grown('approx', 6.5)]),
  gansu2026('常住人口城镇化率提升1个百分点以上', netChange('gte', 1, '百分点')),
  gansu2026('居民消费价格涨幅2%', list(pace(['lte', 'approx', 'eq', 'gte'], 2))),
  gansu2026('算力规模突破15万P', level('gt', 15, '万P')),
  gansu2026('新能源装机规模达到1亿千瓦', level('gte?', 1, '亿千瓦')),
  gansu2026('原煤、原油、天然气产量分别达到7000万吨、1280万吨、10亿立方米', [
    level('gte?', 7000, '万吨'),
    level('gte?', 1280, '万吨'),
    level('gte?', 10, '亿立方米'),
  ]),
  gansu2026(
    '改造城镇老旧小区10万户、市政管网1000公里、供热设施4000台',
    list(made('gte?', 10, '万户'), made('gte?', 1000, '公里'), made('gte?', 4000, '台')),
  ),
  gansu2026('做到省级环保督察市州全覆盖', full),
  gansu2026(
    '新增省级创新平台30个、专精特新中小企业100户、高新技术企业150家',
    list(added('gte?', 30, '个'), made('gte?', 100, '户'), made('gte?', 150, '家')),
  ),

  fujian2026(
    '城镇调查失业率控制在5%左右，城镇新增就业50万人',
    list([level('approx', 5, '%')], added('gte?', 50, '万人')),
  ),
  fujian2026('粮食产量513万吨以上', level('gte', 513, '万吨')),
  fujian2026('培育“独角兽”、“瞪羚”企业360家', list(made('gte?', 360, '家'))),
  fujian2026('新引进落地总投资超10亿元项目50个以上', list(made('gte', 50, '个'))),
  fujian2026('确保优良水体比例居全国前列', either(rank(null), qualitative('positioning'))),
  fujian2026('实施“1131”数字政府基础平台提升工程', either(not('name'), milestone(), qualitative(undefined))),
  fujian2026(
    '尽快实现制造业企业100%使用清洁和绿色电力',
    either(coverage(atLeast, 100), level(atLeast, 100, '%'), milestone(), qualitative('state')),
  ),

  tibet2026('地区生产总值增长7%以上，固定资产投资增长15%左右', [grown('gte', 7), grown('approx', 15)]),
  tibet2026(
    '城镇调查失业率控制在5%以内，居民消费价格合理回升',
    list([level('lte', 5, '%')], [better(), trend(), qualitative(undefined)]),
  ),
  tibet2026('力争完成投资2440亿元以上', list(made('gte', 2440, '亿元', aspirational))),
  tibet2026(
    '建设现代农业产业园1个、优势特色产业集群1个、农业产业强镇4个',
    list(made('gte?', 1, '个'), made('gte?', 1, '个'), made('gte?', 4, '个')),
  ),
  tibet2026(
    '应届高校毕业生就业率保持95%以上、市场就业率70%以上',
    list(
      [maintain('gte', 95, '%'), level('gte', 95, '%')],
      [level('gte', 70, '%'), maintain('gte', 70, '%')],
    ),
  ),
  tibet2026(
    '实现农牧民转移就业64万人以上、劳务收入70亿元以上',
    list(made('gte', 64, '万人'), made('gte', 70, '亿元')),
  ),
  tibet2026(
    '稳妥运行14个传统边贸点，新开通12个传统边贸点',
    list([...made('gte?', 14, '个'), maintain(same, 14, '个')], made('gte?', 12, '个')),
  ),
  tibet2026('粮食、肉蛋奶、蔬菜产量均稳定在百万吨以上', forAll(3, maintain('gte', 100, '万吨'))),
  tibet2026('自治区本级一般性支出连续5年压减比例超5%', not('observation')),

  guizhou15('全省地区生产总值年均增长5%左右、迈上3万亿元台阶', [
    yearly('approx', 5),
    level('gte', 3, '万亿元'),
  ]),
  guizhou15('人均地区生产总值8万元以上', level('gte', 8, '万元')),
  guizhou15('其中一二三产增加值年均分别增长3.5%左右、6%左右、5%左右', [
    yearly('approx', 3.5),
    yearly('approx', 6),
    yearly('approx', 5),
  ]),
  guizhou15('每万人口高价值发明专利拥有量达3.3件', level('gte?', 3.3, '件')),
  guizhou15('居民收入增长和经济增长同步、劳动报酬提高和劳动生产率提高同步', [inStep, inStep]),
  guizhou15('劳动年龄人口平均受教育年限达11年，人均预期寿命提高到78岁左右', [
    level('gte?', 11, '年'),
    level('approx', 78, '岁'),
  ]),
  guizhou15('2030年前碳达峰目标如期实现', either(milestone(), qualitative('state'))),
  guizhou15('森林覆盖率保持稳定', either(maintain(['gte', 'approx', 'eq'], null), qualitative(undefined))),
  guizhou15(
    '粮食综合生产能力每年稳定在1121万吨以上，能源综合生产能力达2.3亿吨标准煤左右',
    list(
      [maintain('gte', 1121, '万吨'), everyYear('gte', 1121, '万吨')],
      [level('approx', 2.3, '亿吨标准煤')],
    ),
  ),
  guizhou15(
    '“十五五”时期市（州）中心城市新增人口100万、县城新增人口100万、新增旅居人口100万',
    eachOf(
      3,
      ...raised('gte?', 100, '万人'),
      additions('gte?', 100),
      netChange('gte?', 100),
      cumulative('gte?', 100),
      additions('gte?', 1_000_000),
      netChange('gte?', 1_000_000),
      cumulative('gte?', 1_000_000),
    ),
  ),
  guizhou2026('“四化”等政府投资基金支持民间投资项目的资金占比不低于50%', level('gte', 50, '%')),
  guizhou2026('电力装机规模达1.1亿千瓦，发电量达2900亿千瓦时', [
    level('gte?', 1.1, '亿千瓦'),
    level('gte?', 2900, '亿千瓦时'),
  ]),
  guizhou2026('全省算力规模突破190Eflops', level('gt', 190)),
  guizhou2026('累计引进和培育150家以上华为云生态企业', list(made('gte', 150, '家'))),
  guizhou2026(
    '新打造省级特色酒庄5个、美酒美食街区5条、五星级白酒体验酒店5家',
    list(made('gte?', 5, '个'), made('gte?', 5, '条'), made('gte?', 5, '家')),
  ),
  guizhou2026('接待游客人次、旅游总花费均增长8%以上', both(grown('gte', 8))),
  guizhou2026('省外游客、入境过夜游客分别增长10%、35%以上', [grown('gte', 10), grown('gte', 35)]),
  guizhou2026(
    '新增五星级饭店10家以上、四星级饭店30家、等级民宿100家',
    list(added('gte', 10, '家'), made('gte?', 30, '家'), made('gte?', 100, '家')),
  ),
  guizhou2026('社会物流总费用与地区生产总值的比率下降至13.8%', level('lte', 13.8, '%'), lower),
  guizhou2026('建成五百亿级开发区2个、百亿级开发区22个', list(made('gte?', 2, '个'), made('gte?', 22, '个'))),
  guizhou2026('确保耕地保有量不少于5028.04万亩、永久基本农田保护面积不少于3613.97万亩', [
    level('gte', 5028.04, '万亩'),
    level('gte', 3613.97, '万亩'),
  ]),
  guizhou2026(
    '农村生活污水治理率达62%，农村生活垃圾收运体系村民小组覆盖率不低于98%',
    list([level('gte?', 62, '%'), coverage('gte?', 62)], covered('gte', 98)),
  ),
  guizhou2026('主要河流出境断面水质优良率保持100%', either(maintain(same, 100, '%'), level(same, 100, '%'))),
  guizhou2026('为100所海拔1500米以上农村中小学幼儿园建设供暖设施', list(made('gte?', 100, '所'))),
  guizhou2026('项目县耕种收综合机械化率提升3个百分点左右', netChange('approx', 3, '百分点')),
  guizhou2026('以新一轮“3个100万”为抓手推进新型城镇化', either(not('name'), qualitative(undefined))),
  guizhou2026('省国资委监管企业“十四五”时期利润总额为“十三五”时期的2.2倍', not('observation')),
  guizhou2026(
    '“十四五”时期全省生产安全事故起数和死亡人数分别较“十三五”时期下降67.5%、58.5%',
    not('observation'),
    lower,
  ),

  chongqing15(
    '力争到2030年，全市地区生产总值迈上4万亿元新台阶',
    level('gte', 4, '万亿元', { ...aspirational, by: '2030' }),
  ),
  chongqing15('人均地区生产总值达到14万元，全社会研发经费投入强度达到3.25%', [
    level('gte?', 14, '万元'),
    level('gte?', 3.25, '%'),
  ]),
  chongqing15('全员劳动生产率达到25万元/人', level('gte?', 25, '万元/人')),
  chongqing15(
    '中欧班列（成渝）年开行量保持在4800列以上',
    either(maintain('gte', 4800, '列'), everyYear('gte', 4800, '列')),
  ),
  chongqing15('重庆经西部陆海新通道货运量达到50万标箱', level('gte?', 50, '万标箱')),
  chongqing15('全体居民人均可支配收入达到全国平均水平', relative('gte', average)),
  chongqing15('城乡居民收入比缩小至2.1∶1左右', level('approx', 2.1), lower),
  chongqing2026('单位地区生产总值二氧化碳排放下降3.8%', grown('lte?', -3.8), lower),
  chongqing2026(
    '加快推动600个以上亿元级工业项目建设，新实施1500个以上技改项目',
    list(made('gte', 600, '个'), made('gte', 1500, '个')),
  ),
  chongqing2026('新增软信从业人员10万人', list(raised('gte?', 10, '万人'))),
  chongqing2026('新建100个“15分钟高品质生活服务圈”', list(made('gte?', 100, '个'))),
  chongqing2026('力争巴渝和美乡村建成率达到80%', list(covered('gte?', 80, aspirational))),
  chongqing2026('累计建成新就业群体友好阵地7000个以上', list(made('gte', 7000, '个'))),
  chongqing2026('为不少于5万名经济困难的严重精神障碍患者免费提供抗精神病药物', list(made('gte', 5, '万名'))),
  chongqing2026('全市空气质量优良天数连续6年稳定在325天以上', not('observation')),
  chongqing2026('74个国控断面水质优良比例连续3年保持100%', not('observation')),

  heilongjiang15('培育壮大12个千亿级特色产业集群', list(made('gte?', 12, '个'))),
  heilongjiang15('全社会研发经费投入、高技术制造业增加值年均增长10%左右', both(yearly('approx', 10))),
  heilongjiang15('县域地区生产总值增速高于全省平均水平', relative('gt', average)),
  heilongjiang2026('地区生产总值增长4.5-5%', grown(ofRange, { min: 4.5, max: 5 })),
  heilongjiang2026('单位地区生产总值二氧化碳排放降低3.8%左右', grown('approx', -3.8), lower),
  heilongjiang2026('建成充电基础设施终端7.5万个', list(made('gte?', 7.5, '万个'))),
  heilongjiang2026(
    '培育创新型中小企业300家以上、专精特新中小企业200家以上、制造业单项冠军企业15家以上',
    list(made('gte', 300, '家'), made('gte', 200, '家'), made('gte', 15, '家')),
  ),
  heilongjiang2026('培育引进规上加工企业、精深加工项目分别达到200个以上', both(...made('gte', 200, '个'))),
  heilongjiang2026(
    '续建安置房7550套，新开工1000套以上',
    list(made('gte?', 7550, '套'), made('gte', 1000, '套')),
  ),
  heilongjiang2026(
    '职业技能培训20万人次以上、创业带动就业5万人次以上',
    list(made('gte', 20, '万人次'), made('gte', 5, '万人次')),
  ),
  heilongjiang2026('公办养老机构护理型床位占比提高到80%', level('gte?', 80, '%')),
  heilongjiang2026('重点人群家庭医生签约服务覆盖率达到95%', list(covered('gte?', 95))),
  heilongjiang2026('粮食总产再创历史新高，连续16年位居全国首位', not('observation')),
  heilongjiang2026(
    '全面开展第二轮土地承包到期后再延长30年整省试点',
    either(milestone(), qualitative(undefined), not('name')),
  ),

  hefei2024(
    '实施亿元以上重点项目2200个左右，其中百亿项目5个以上',
    list(made('approx', 2200, '个'), made('gte', 5, '个')),
  ),
  hefei2024('“信易贷”授信规模突破3000亿元', level('gt', 3000, '亿元')),
  hefei2024(
    '全年贷款余额增速力争保持万亿城市前列',
    either(rank(null, aspirational), qualitative('positioning', aspirational)),
  ),
  hefei2024('引进50亿以上重大项目20个以上', list(made('gte', 20, '个'))),
  hefei2025('居民人均可支配收入增速快于经济增速', relative('gt', undefined)),
  hefei2025('城镇新增就业完成省定目标，节能减排等完成省控目标', both(delegated)),
  hefei2025('每个县（市）重点打造1~2个知名商圈', list(made(ofRange, { min: 1, max: 2 }, '个'))),
  hefeiPlan2025('力争规上工业单位增加值能耗下降3.2%左右', grown('approx', -3.2, aspirational), lower),
  hefeiPlan2025('力争新增新能源装机超210万千瓦', list(raised('gt', 210, '万千瓦', aspirational))),
  hefeiPlan2025('力争建成兆瓦级储能电站超60座', list(made('gt', 60, '座', aspirational))),
  hefeiPlan2025('新建民用建筑实现绿色标准全覆盖', full),
  hefeiPlan2025('加快建设“8+4”电网侧储能设施', layout(8, 4)),

  hefei11('全市地区生产总值确保1900亿元，力争达到2100亿元', [
    level('gte?', 1900, '亿元'),
    level('gte?', 2100, '亿元', aspirational),
  ]),
  hefei11('合肥市人均生产总值达到5000美元', level('gte?', 5000, '美元')),
  hefei11('全社会固定资产投资5年累计超过4500亿元，年均增长22%以上', [
    cumulative('gt', 4500, '亿元'),
    yearly('gte', 22),
  ]),
  hefei11(
    '人口自然增长率年均控制在千分之七以内',
    either(
      level('lte', 7, '‰'),
      everyYear('lte', 7, '‰', { basis: ['each', 'average'] }),
      growth('averageAnnual', 'lte', 7, { unit: '‰' }),
    ),
    lower,
  ),
  hefei11('城镇居民人均可支配收入确保16000元，年均增长11%', [level('gte?', 16000, '元'), yearly('gte?', 11)]),
  hefei11('城乡居民恩格尔系数分别降到35%和42%以下', [level('lte', 35, '%'), level('lte', 42, '%')], lower),
  hefei11('大专及以上教育程度人口占总人口的15%左右', level('approx', 15, '%')),
  anhui11('全省生产总值年均增长10%以上，到2010年超过1万亿元', [
    yearly('gte', 10),
    level('gt', 1, '万亿元', { by: '2010' }),
  ]),
  anhui11Review('2007年全省非公经济占经济总量比重达到52.4%，提前三年完成目标', not('observation')),
  anhuiProperty('每万人发明专利拥有量超过10件，每万户市场主体注册商标拥有量超过1300件', [
    level('gt', 10, '件'),
    level('gt', 1300, '件'),
  ]),
  anhuiProperty('作品和计算机软件著作权登记量分别超过8000件和10000件', [
    level('gt', 8000, '件'),
    level('gt', 10000, '件'),
  ]),
  anhuiProperty('“十二五”期间，全省年发明专利申请量较“十一五”末增长9.7倍，年均增长60.6%', not('observation')),
  anhuiDelta('中心区城市人均GDP基本达到长三角平均水平', relative(atLeastOrAbout, average)),
  anhuiDelta(
    '全省人均GDP与沪苏浙相对差距进一步缩小',
    either(
      { kind: 'relative', gap: 'narrow' },
      qualitative('direction', falling),
      qualitative('direction', { direction: 'rising' }),
      trend(falling),
    ),
  ),

  gansu2015('生产总值增长8%左右，固定资产投资增长20%左右，社会消费品零售总额增长12%左右', [
    grown('approx', 8),
    grown('approx', 20),
    grown('approx', 12),
  ]),
  gansu2025('2024年达到1.3万亿元、增长5.8%，增速居全国第3位', not('observation')),
  gansu14('地区生产总值年均增长达到6.5%', yearly('gte?', 6.5)),
  gansu14(
    '力争“十四五”末，全省高速及一级公路再增加2000公里，总数达到8000公里',
    list(raised('gte?', 2000, '公里', aspirational), [level('gte?', 8000, '公里')]),
  ),
  gansu14('普通国道二级及以上公路比重达到85%', level('gte?', 85, '%')),
  gansu14('甘政办发〔2021〕93号', not('documentNumber')),
  jiuquan(
    '力争到2025年新能源及其装备制造产业产值突破1000亿元',
    level('gt', 1000, '亿元', { ...aspirational, by: '2025' }),
  ),

  qianxinan('规模以上工业增加值在675亿元以上，年均增长14%左右', [
    level('gte', 675, '亿元'),
    yearly('approx', 14),
  ]),
  qianxinan('规模以上工业企业突破800户，工业累计投资在2600亿元以上', [
    level('gt', 800, '户'),
    cumulative('gte', 2600, '亿元'),
  ]),
  qianxinan(
    '建成1个四百亿级园区，2个三百亿级园区，2个百亿级园区',
    list(made('gte?', 1, '个'), made('gte?', 2, '个'), made('gte?', 2, '个')),
  ),
  qianxinan(
    '规模以上单位工业增加值能耗、二氧化碳排放量和用水量下降均控制在全省下达的指标范围内',
    forAll(3, delegated),
    lower,
  ),
  guizhou2011('到2015年，贵州省地区生产总值力争翻一番、突破一万亿元', [
    multiple('gte?', 2, { ...aspirational, by: '2015' }),
    level('gt', 1, '万亿元'),
  ]),
  guizhouIndustry('推动大数据电子信息、健康医药产业产值突破千亿元', both(level('gt', 1000, '亿元'))),
  guizhouIndustry('2018年十大千亿级工业产业总产值达1.25万亿元、增长9.5%', not('observation')),
  guizhouData('全省从事数据标注人员达到2万人以上', level('gte', 2, '万人')),
  guizhouData('推动5个生成式人工智能服务通过备案或登记', list(made('gte?', 5, '个'))),
  guiyang2017('全市生产总值年均增长11%左右，总量突破5500亿元', [
    yearly('approx', 11),
    level('gt', 5500, '亿元'),
  ]),
  guiyang2017('全社会研发投入占GDP比重达2.2%，科技进步贡献率超过65%', [
    level('gte?', 2.2, '%'),
    level('gt', 65, '%'),
  ]),

  innerMongolia2020('城镇调查失业率5.5%左右，城镇登记失业率4.5%以内', [
    level('approx', 5.5, '%'),
    level('lte', 4.5, '%'),
  ]),
  innerMongolia2023(
    '力争并网装机2500万千瓦以上，建成拓展场景应用规模1000万千瓦以上',
    list(made('gte', 2500, '万千瓦', aspirational), made('gte', 1000, '万千瓦')),
  ),
  innerMongolia2023('锚定“两率先”、“两超过”目标', either(not('name'), qualitative(undefined))),
  innerMongoliaIndustry(
    '到2025年新增单（多）晶硅产能21万吨，达到55万吨',
    list(raised('gte?', 21, '万吨', { by: '2025' }), [level('gte?', 55, '万吨')]),
  ),
  baotou2022('储氢材料产量达到0.4万吨、抛光材料产量达到2万吨，稀土产业产值达到500亿元', [
    level('gte?', 0.4, '万吨'),
    level('gte?', 2, '万吨'),
    level('gte?', 500, '亿元'),
  ]),
  baotou2022(
    '新增新能源装机容量330万千瓦、装机比重达到47%以上',
    list(raised('gte?', 330, '万千瓦'), [level('gte', 47, '%')]),
  ),

  heilongjiang2010('农作物播种面积将稳定在2亿亩以上，其中粮食播种面积将超过1.9亿亩', [
    maintain('gte', 2, '亿亩'),
    level('gt', 1.9, '亿亩'),
  ]),
  heilongjiang2010('粮食总产有望再创新高', trend({ against: 'previousMaximum' })),
  heilongjiang2010(
    '预计全省玉米面积发展到7500万亩，增加432万亩',
    list([level(same, 7500, '万亩')], raised(same, 432, '万亩')),
  ),
  heilongjiang2022(
    '新建高标准农田1100万亩，落实黑土耕地保护示范面积5600万亩以上',
    list(made('gte?', 1100, '万亩'), made('gte', 5600, '万亩')),
  ),
  heilongjiang2024('总产量为1557.6亿斤，占全国11.2%，连续14年居全国第一', not('observation')),
  harbinIce('到2030年，全市冰雪产业总产值将突破1500亿元', level('gt', 1500, '亿元', { by: '2030' })),
  harbinIce('三年内拟新建改建标准化冰上场馆12座', list(made('gte?', 12, '座'))),

  hebeiClusters('2025—2027年，集群营业收入保持年均增长8%左右', yearly('approx', 8)),
  hebeiClusters('营业收入超千亿元集群达到9个，百亿元龙头企业达到26个', [
    level('gte?', 9, '个'),
    level('gte?', 26, '个'),
  ]),
  hebeiClusters(
    '国家级中小企业特色产业集群数量继续保持在全国前列',
    either(rank(null), qualitative('positioning')),
  ),
  hebeiEmergency('全省应急产业营业收入年均增长20%以上，达到6000亿元以上，其中应急装备产业占比60%以上', [
    yearly('gte', 20),
    level('gte', 6000, '亿元'),
    level('gte', 60, '%'),
  ]),
  hebeiEmergency('壮大20个营业收入超百亿元的应急产业特色集群', list(made('gte?', 20, '个'))),
  hebeiEmergency('形成“2+6+20”的产业格局', layout(2, 6, 20)),
  hebeiEmergency('超十亿元的重点行业骨干企业50家左右', list(made('approx', 50, '家'))),
  hebeiEmergency('建设3-5个应急物资生产能力储备基地', list(made(ofRange, { min: 3, max: 5 }, '个'))),
  hebeiCounties('每个县（市）重点发展2个以上特色主导产业', list(made('gte', 2, '个'))),
  hebeiCounties(
    '到2020年，力争建成35个主营业务收入超500亿元的开发区，其中超过1000亿元的达到10个',
    list(made('gte?', 35, '个', aspirational), made('gte?', 10, '个')),
  ),
  hebeiCounties(
    '规划城区人口超过50万的县城按照中等城市打造',
    either(not('threshold'), qualitative(undefined), milestone()),
  ),
  hebei2014('1-8月，城镇新增就业53.9万人，完成年度计划的77%', not('observation')),
  hebei2019(
    'PM2.5平均浓度下降5%以上，万元生产总值能耗下降3.6%',
    [grown('lte', -5), grown('lte?', -3.6)],
    lower,
  ),
  hebei2019('化学需氧量、二氧化硫、氨氮、氮氧化物减排完成国家下达的目标任务', forAll(4, delegated)),
  hebei2022('打造钢铁、装备制造两个万亿级产业', list([...made('gte?', 2, '个'), milestone()])),

  opticsValley(
    '力争建成4个大科学装置、策划新建4个大科学装置',
    list(made('gte?', 4, '个', aspirational), made('gte?', 4, '个')),
  ),
  opticsValley(
    '发明专利拥有量翻一番，高企总数达到1万家，上市企业100家',
    list([multiple('gte?', 2)], [level('gte?', 1, '万家')], made('gte?', 100, '家')),
  ),
  wuhanNewTown('形成“1+2+5”产业功能布局', layout(1, 2, 5)),

  chongqing2009(
    '单位生产总值能耗下降 4.7%，全社会化学需氧量、二氧化硫排放量分别下降 2%和 4%',
    [grown('lte?', -4.7), grown('lte?', -2), grown('lte?', -4)],
    lower,
  ),
  chongqing2009('主城区空气质量优良天数力争达300 天', level('gte?', 300, '天', aspirational)),
  chongqing2009('儿童和孕产妇保健覆盖率分别达到 90%和 75%', list(covered('gte?', 90), covered('gte?', 75))),
  chongqing2009('群众安全感保持在 90%以上', maintain('gte', 90, '%')),
  chongqingCircle('到2027年，基本建成现代化国际大都市', list(wordsOnly)),
  chongqingCircle('渝府发〔2023〕8号', not('documentNumber')),

  tibetProposal('2025年建成国家清洁可再生能源利用示范区', list(wordsOnly)),
  tibetProposal('水电建成和在建装机容量突破1500万千瓦', level('gt', 1500, '万千瓦')),
  tibetParty('确保GDP年均增速达到8%以上', yearly('gte', 8)),

  traditional('工业企业数字化研发设计工具普及率、关键工序数控化率分别超过90%、70%', [
    level('gt', 90, '%'),
    level('gt', 70, '%'),
  ]),
  traditional('万元工业增加值用水量较2023年下降13%左右', inAll('approx', -13), lower),
  traditional(
    '工业能耗强度和二氧化碳排放强度持续下降',
    both(trend(falling), qualitative('direction', falling)),
    lower,
  ),
  traditional('有效支撑制造业比重保持基本稳定', either(maintain(same, null), qualitative(undefined))),
  newStandards(
    '新制定国家标准和行业标准2000项以上，培育先进团体标准300项以上',
    list(made('gte', 2000, '项'), made('gte', 300, '项')),
  ),
  materialStandards(
    '发布并实施200项以上数字化转型、100项以上新材料领域以及100项以上绿色低碳标准',
    list(made('gte', 200, '项'), made('gte', 100, '项'), made('gte', 100, '项')),
  ),
  fusion14('全国两化融合发展指数达到105', level('gte?', 105)),
  fusion14(
    '截至今年10月底，全国工业企业关键工序数控化率、经营管理数字化普及率和数字化研发设计工具普及率分别达54.6%、69.8%和74.2%',
    not('observation'),
  ),
  metals('工信部联原〔2025〕191号', not('documentNumber')),
  electronics(
    '2023至2024年计算机、通信和其他电子设备制造业增加值平均增速5%左右',
    growth(['averageAnnual', 'unstated'], 'approx', 5),
  ),
  renewables('2025年全国可再生能源消费量达到11亿吨标煤以上', level('gte', 11, '亿吨标煤', { by: '2025' })),
  storage('到2030年，实现新型储能全面市场化发展', either(milestone(), qualitative(undefined))),
  energy2020(
    '全国能源消费总量不超过50亿吨标准煤，煤炭消费比重下降到57.5%左右',
    [level('lte', 50, '亿吨标准煤'), level('approx', 57.5, '%')],
    lower,
  ),
  energy2020('石油产量约1.93亿吨，天然气产量约1810亿立方米', [
    level('approx', 1.93, '亿吨'),
    level('approx', 1810, '亿立方米'),
  ]),
  energy2020(
    '新增清洁取暖面积15亿平方米左右，新增电能替代电量1500亿千瓦时左右',
    list(raised('approx', 15, '亿平方米'), raised('approx', 1500, '亿千瓦时')),
  ),
  energy2020('西部地区具备条件的煤电机组年底前完成超低排放改造', either(milestone(), coverage(atLeast, 100))),
  energy2023('确保国内原油产量长期稳定在2亿吨水平', maintain(same, 2, '亿吨')),
  energy2023('2023年风电、光伏装机增加1.6亿千瓦左右', both(...raised('approx', 1.6, '亿千瓦'))),
  energy2025(
    '全年将新增风电光伏装机2亿千瓦左右，可再生能源消费量超过11亿吨标煤',
    list(raised('approx', 2, '亿千瓦'), [level('gt', 11, '亿吨标煤')]),
  ),
  energy2025('截至2024年底，我国发电总装机约33.2亿千瓦', not('observation')),
  energy13('非化石能源消费比重提高到15%以上，天然气消费比重力争达到10%，煤炭消费比重降低到58%以下', [
    level('gte', 15, '%'),
    level('gte?', 10, '%', aspirational),
    level('lte', 58, '%'),
  ]),
  energyRevolution(
    '单位国内生产总值二氧化碳排放比2005年下降60%~65%',
    inAll(['lte', 'gte', 'eq', 'approx'], { min: -65, max: -60 }),
    lower,
  ),
  water15(
    '全国万元国内生产总值用水量、万元工业增加值用水量较2025年分别下降10%以上',
    both(inAll('lte', -10)),
    lower,
  ),
  water15('节水产业规模超过1.2万亿元，非常规水利用量超过300亿立方米', [
    level('gt', 1.2, '万亿元'),
    level('gt', 300, '亿立方米'),
  ]),
  water14(
    '到2024年，全国万元国内生产总值用水量、万元工业增加值用水量较2020年分别下降了17.7%和23.6%',
    not('observation'),
    lower,
  ),
  health14('人均预期寿命在2020年基础上继续提高1岁左右', netChange('approx', 1, '岁')),
  health14('展望2035年，人均预期寿命达到80岁以上', level('gte', 80, '岁', { by: '2035', vision: true })),
  health14('二级以上医院中健康促进医院比例不低于50%', level('gte', 50, '%')),
  health14('地级以上城市空气优良天数比达87.5%', level('gte?', 87.5, '%')),
  health14('2015年至2020年，人均预期寿命从76.34岁提高到77.93岁', not('observation')),
  healthAction('到2022年和2030年，总体癌症5年生存率分别不低于43.3%和46.6%', [
    level('gte', 43.3, '%', { by: '2022' }),
    level('gte', 46.6, '%', { by: '2030' }),
  ]),
  health2030('总体癌症5年生存率提高15%', either(inAll('gte?', 15), netChange('gte?', 15))),
  fitness14('全国人均体育场地面积达到2.6平方米以上，每万人拥有足球场地数量达到0.9块', [
    level('gte', 2.6, '平方米'),
    level('gte?', 0.9, '块'),
  ]),
  sportsPower('城乡居民达到《国民体质测定标准》合格以上的人数比例超过92%', level('gt', 92, '%')),
  jobs13(
    '“十三五”时期城镇新增就业5000万人以上，全国城镇登记失业率控制在5%以内',
    list(added('gte', 5000, '万人'), [level('lte', 5, '%')]),
  ),
  jobs13('新增劳动力平均受教育年限达到13.5年', level('gte?', 13.5, '年')),
  jobs13('全国技能劳动者总量达到约1.7亿人', level('approx', 1.7, '亿人')),
  jobs2025('上半年，全国城镇新增就业695万人，完成全年目标任务的58%', not('observation')),
  knowledge(
    '每年举办300期左右国家级高级研修班，培养2万名左右高层次专业技术人才和经营管理人才',
    list([everyYear('approx', 300, '期'), recurring('annual')], [everyYear('approx', 2, '万名')]),
  ),
  knowledge('每年培养培训数字技术技能人才8万人左右', everyYear('approx', 8, '万人')),
  training('开展补贴性培训3000万人次以上', list(made('gte', 3000, '万人次'))),
  saving12(
    '全国万元国内生产总值能耗下降到0.869吨标准煤（按2005年价格计算），比2010年的1.034吨标准煤下降16%',
    either(
      [level('lte', 0.869, '吨标准煤'), inAll('lte?', -16)],
      from({ value: 1.034, unit: '吨标准煤' }, [level('lte', 0.869, '吨标准煤'), inAll('lte?', -16)]),
    ),
    lower,
  ),
  saving12('内蒙古、广西、贵州、云南、甘肃、宁夏单位GDP能耗要下降15%', forAll(6, inAll('lte?', -15)), lower),
  saving13(
    '全国万元国内生产总值能耗比2015年下降15%，能源消费总量控制在50亿吨标准煤以内',
    [inAll('lte?', -15), level('lte', 50, '亿吨标准煤')],
    lower,
  ),
  science13('国际科技论文被引次数达到世界第二', rank(2)),
  science13('国家综合创新能力世界排名进入前15位', rank(15)),
  science13(
    '通过《专利合作条约》（PCT）途径提交的专利申请量比2015年翻一番',
    multiple('gte?', 2, { of: { type: 'period', period: '2015' } }),
  ),
  science13('科技进步贡献率从55.3%提高到60%', from({ value: 55.3, unit: '%' }, level('gte?', 60, '%'))),
  science13('每万名就业人员中研发人员达到60人年', level('gte?', 60, '人年')),
  property14('截至今年6月，我国每万人口高价值发明专利拥有量达到15.3件', not('observation')),

  waterTable('≤6400', level('lte', 6400, '亿立方米'), lowerRow('用水总量', '亿立方米')),
  waterTable('0.58', level('gte?', 0.58), row('农田灌溉水有效利用系数')),
  waterTable('[16]', growth('total', 'gte?', 16), row('万元国内生产总值用水量下降', '%')),
  waterTable('88', list(covered('gte?', 88)), row('农村自来水普及率', '%')),
  waterTable(
    '〔1600〕',
    either(cumulative('gte?', 1600, '万亩'), additions('gte?', 1600, '万亩')),
    row('新增高效节水灌溉面积', '万亩'),
  ),

  energyTable('<50', level('lt', 50, '亿吨标准煤'), lowerRow('能源消费总量', '亿吨标准煤')),
  energyTable(
    '6.8—7.2',
    level(ofRange, { min: 6.8, max: 7.2 }, '万亿千瓦时'),
    row('全社会用电量', '万亿千瓦时'),
  ),
  energyTable('＜６．５', level('lt', 6.5, '%'), lowerRow('电网线损率', '%')),
  energyTable('>80', level('gt', 80, '%'), row('能源自给率', '%')),
  energyTable('318', from({ value: 318 }, []), {
    column: 'baseline',
    indicatorName: '煤电机组供电煤耗',
    unit: '克标准煤/千瓦时',
  }),

  healthTable('≤14.5', level('lte', 14.5), lowerRow('孕产妇死亡率', '1/10万')),
  healthTable('提高1岁', netChange('gte?', 1, '岁'), row('人均预期寿命', '岁')),
  healthTable(
    '同比例提高',
    either(relative(same, undefined), better(), trend(), qualitative(undefined)),
    row('人均健康预期寿命', '岁'),
  ),
  healthTable(
    '保持稳定',
    either(maintain(same, null), qualitative(undefined)),
    row('政策范围内住院费用基金支付比例', '%'),
  ),
  healthTable('77.93（2020年）', from({ value: 77.93 }, []), {
    column: 'baseline',
    indicatorName: '人均预期寿命',
    unit: '岁',
  }),
  healthTable2030('28左右', level('approx', 28, '%'), lowerRow('个人卫生支出占卫生总费用的比重', '%')),
  healthTable2030('持续改善', either(better(), trend()), row('地级及以上城市空气质量优良天数比率', '%')),
  healthTable2030('比2015年降低30%', inAll('lte?', -30), lowerRow('重大慢性病过早死亡率', '%')),

  patentOffice('发明专利平均审查周期压减至15个月', level('lte', 15, '个月'), lower),
  patentOffice(
    '商标注册平均审查周期稳定在4个月',
    either(maintain(['approx', 'lte', 'eq'], 4, '个月'), level(['approx', 'lte', 'eq'], 4, '个月')),
    lower,
  ),
  patentOffice('知识产权保护社会满意度达到82分', level('gte?', 82, '分')),
  patentOffice(
    '知识产权强国建设示范城市数量实现零的突破',
    either(level('gt', 0), from({ value: 0 }, level('gt', 0)), milestone()),
  ),

  countyDuty('7月底前完成', milestone(), row('县域医共体信息平台建设')),
  countyDuty('全州前三', rank(3), row('固定资产投资增速位次')),
  countyDuty('—', unset('empty'), row('省级标准化试点')),
  countyDuty(
    '不低于上年水平',
    either(maintain('gte', null), relative('gte', undefined), trend()),
    row('群众安全感满意度', '%'),
  ),
  countyDuty(
    '每年不少于2次',
    either(everyYear('gte', 2, '次'), recurring('annual')),
    row('部门联合执法', '次'),
  ),
  digitalPlan('七成以上', list(covered('gte', 70)), row('规模以上工业企业研发机构覆盖率')),
  digitalPlan(
    '2025年60%，2027年80%以上',
    list(covered('gte?', 60, { by: '2025' }), covered('gte', 80, { by: '2027' })),
    row('中小企业数字化改造覆盖率'),
  ),
  farmPlan(
    '化肥农药使用量零增长',
    forAll(
      2,
      growth([...wholePeriod, 'yearOnYear', 'averageAnnual'], ['lte', 'eq', 'approx'], 0),
      maintain(['lte', 'eq', 'approx'], null),
      trend(falling),
    ),
    lower,
  ),
  elderlyPlan('四分之三以上的乡镇建成综合养老服务中心', list([...covered('gte', 75), level('gte', 0.75)])),
];
