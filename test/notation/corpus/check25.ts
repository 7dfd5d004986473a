import {
  atLeast,
  both,
  built,
  by2015,
  by2020,
  by2022,
  by2025,
  by2027,
  by2030,
  by2035,
  forAll,
  held,
  list,
  made,
  ofRange,
  ofYear,
  oneOf,
  outlook2035,
  past,
  raised,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, lower, lowerRow, row, thirteenth, twelfth, yearOf, yearsOf } from './periods.js';
import { covered, share } from './rates.js';
import {
  aspirational,
  coverage,
  cumulative,
  either,
  everyYear,
  from,
  growth,
  level,
  multiple,
  netChange,
  not,
  printedIn,
  rank,
  relative,
  structure,
  unset,
} from './reading.js';
import { openCount, rising, sinking, words, wordsOnly } from './words.js';

const publicBodies = printedIn('“十四五”公共机构节约能源资源工作规划（2021年报道）', fourteenth);
const zhejiangBodies = printedIn('浙江省公共机构节约能源资源“十四五”规划（2021年报道）', fourteenth);
const helan = printedIn('宁夏贺兰山东麓葡萄酒产业高质量发展“十四五”规划和2035年远景目标', fourteenth);
const wineZone = printedIn('宁夏国家葡萄及葡萄酒产业开放发展综合试验区建设总体方案', yearsOf(2021, 2035));
const xinjiangWine = printedIn('新疆维吾尔自治区葡萄酒产业发展规划（2019—2025年）', yearsOf(2019, 2025));
const penglai = printedIn('蓬莱市葡萄酒产业“十二五”目标（2012年报道）', twelfth);
const yantai = printedIn('烟台市苹果产业发展规划（2020年发布会）', yearsOf(2020, 2025));
const potatoes = printedIn('农业部关于推进马铃薯产业开发的指导意见（2016年）', thirteenth);
const hubeiTrade = printedIn('湖北省商务（招商）工作会（2018年1月）', yearOf(2018));
const gravel = printedIn('湖北省机制砂石产业高质量发展规划（2020—2025）', yearsOf(2020, 2025));
const dazhou = printedIn('达州川陕革命老区振兴发展核心示范区建设目标任务', thirteenth);
const jining = printedIn('济宁市能源局煤炭产量目标（2021年报道）', fourteenth);
const jingjinji = printedIn(
  '京津冀及周边地区工业资源综合利用产业协同转型提升计划（2020—2022年）',
  yearsOf(2020, 2022),
);
const coalbed = printedIn('煤层气（煤矿瓦斯）开发利用“十三五”规划', thirteenth);
const gas = printedIn('天然气发展“十二五”规划', twelfth);
const shale = printedIn('页岩气发展规划（2016—2020年）', thirteenth);
const redCross = printedIn('广西红十字事业发展规划（2021—2025年）', fourteenth);
const huixian = printedIn('徽县特色产业发展规划，蚕桑（至2011年）', yearsOf(2007, 2011));
const oakSilk = printedIn('巴中市柞蚕产业发展规划（2015—2025年）', yearsOf(2015, 2025));
const hengyang = printedIn('衡阳市人民政府关于加快推进气象现代化的意见（2015年）', yearsOf(2015, 2020));
const guizhouWeather = printedIn(
  '贵州省人民政府关于推进贵州气象高质量发展的实施意见（2023年）',
  yearsOf(2023, 2035),
);
const urbanWater = printedIn('关于加强城市节水工作的指导意见（2021年）', yearsOf(2021, 2035));

const geoIndications = printedIn('地理标志保护和运用“十四五”规划', fourteenth);
const aids = printedIn('中国遏制与防治艾滋病“十三五”行动计划', thirteenth);
const tuberculosis = printedIn('“十三五”全国结核病防治规划', thirteenth);
const circular = printedIn('“十四五”循环经济发展规划', fourteenth);
const textiles = printedIn('余杭家纺产业集群三年目标（2009年报道）', yearsOf(2009, 2011));
const sanming = printedIn(
  '中国（三明）跨境电子商务综合试验区建设三年行动方案（2025—2027年）',
  yearsOf(2025, 2027),
);
const geothermal = printedIn('地热能开发利用“十三五”规划', thirteenth);
const parcels = printedIn('“快递进村”三年行动方案（2020—2022年）', yearsOf(2020, 2022));
const post = printedIn('国家邮政局2022年第二季度例行新闻发布会', yearOf(2022));
const legal = printedIn('公共法律服务平台建设推进会（司法部，2018年7月）', yearsOf(2018, 2020));
const hydropower = printedIn('可再生能源“十二五”规划，水电（2012年报道）', twelfth);
const pumped = printedIn('抽水蓄能中长期发展规划（2021—2035年）', yearsOf(2021, 2035));
const yunnanSewage = printedIn(
  '云南省城镇污水处理提质增效三年行动实施方案（2019—2021年）',
  yearsOf(2019, 2021),
);
const property = printedIn('style of a county “十四五”知识产权 plan, 主要指标', fourteenth);

/** Targets of trades, services and counties of all ranks, collected by someone who had not seen how it reads. */
export const check25Corpus: readonly CorpusEntry[] = [
  publicBodies(
    '力争到2025年，公共机构能源消费总量控制在1.89亿吨标准煤以内',
    level('lte', 1.89, '亿吨标准煤', { ...by2025, ...aspirational }),
    lower,
  ),
  publicBodies('用水总量控制在124亿立方米以内', level('lte', 124, '亿立方米'), lower),
  publicBodies('二氧化碳排放总量控制在4亿吨以内', level('lte', 4, '亿吨'), lower),
  publicBodies(
    '2025年公共机构单位建筑面积能耗下降5%、人均综合能耗下降6%',
    [growth(unstatedYear, 'lte?', -5), growth(unstatedYear, 'lte?', -6)],
    lower,
  ),
  publicBodies(
    '人均用水量下降6%，单位建筑面积二氧化碳排放下降7%',
    [growth(unstatedYear, 'lte?', -6), growth(unstatedYear, 'lte?', -7)],
    lower,
  ),
  publicBodies('与2015年相比分别下降了10.07%、11.11%和15.07%', past, lower),
  zhejiangBodies(
    '截至2020年底，人均综合能耗、单位建筑面积能耗、人均用水量比2015年分别下降16.21%、10.66%和18.44%',
    past,
    lower,
  ),

  helan(
    '到2025年，宁夏力争新增酿酒葡萄种植基地50.8万亩，规模达到100万亩',
    list(raised('gte?', 50.8, '万亩', { ...by2025, ...aspirational }), [level('gte?', 100, '万亩', by2025)]),
  ),
  helan(
    '建成酒庄270家以上，其中：龙头酒庄企业20家、精品酒庄250家以上',
    list(made('gte', 270, '家'), made(['gte'], 20, '家'), made('gte', 250, '家')),
  ),
  helan(
    '年产优质葡萄酒24万吨（3亿瓶）以上',
    oneOf(list(ofYear('gte', 24, '万吨')), list(ofYear('gte', 24, '万吨'), ofYear('gte', 3, '亿瓶'))),
  ),
  helan('力争实现综合产值1000亿元', level('gte?', 1000, '亿元', aspirational)),
  helan('“贺兰山东麓葡萄酒”品牌价值翻番', multiple('gte?', 2)),
  helan(
    '到2035年，力争在2025年的基础上再新增酿酒葡萄种植基地50万亩',
    list(raised('gte?', 50, '万亩', { ...outlook2035, ...aspirational })),
  ),
  helan('规模达到150万亩，建成酒庄370家以上', list([level('gte?', 150, '万亩')], made('gte', 370, '家'))),
  helan('“贺兰山东麓葡萄酒”品牌价值超过1000亿元', level('gt', 1000, '亿元')),

  wineZone('到2035年，基地规模突破150万亩，实现综合产值2000亿元左右', [
    level('gt', 150, '万亩', by2035),
    level('approx', 2000, '亿元', by2035),
  ]),

  xinjiangWine(
    '2025年，新疆酿酒葡萄种植面积将力争达到80万亩',
    level('gte?', 80, '万亩', { ...by2025, ...aspirational }),
  ),
  xinjiangWine('相关产业产值达到300亿元以上', level('gte', 300, '亿元')),
  xinjiangWine('到2025年，新疆精品特色葡萄酒庄要发展到150家以上', level('gte', 150, '家', by2025)),
  xinjiangWine(
    '年产葡萄酒30万千升、成品酒18万千升',
    list(ofYear('gte?', 30, '万千升'), ofYear('gte?', 18, '万千升')),
  ),
  xinjiangWine('葡萄酒加工环节产值达到100亿元', level('gte?', 100, '亿元')),

  penglai('新建30个特色突出的精品酒庄', list(built('gte?', 30, '个'))),
  penglai('形成国内最大的精品化酒庄群', list([...wordsOnly, rank(1)])),
  penglai('到2015年，蓬莱葡萄酒生产企业将达到100家，葡萄酒产量25万吨', [
    level('gte?', 100, '家', by2015),
    level('gte?', 25, '万吨', by2015),
  ]),
  penglai('其中中高档产品占50%以上，实现产业销售收入60亿元', [
    level('gte', 50, '%'),
    level('gte?', 60, '亿元'),
  ]),
  penglai(
    '预计到2015年，蓬莱市优质酿酒葡萄种植基地将达到20万亩',
    level('gte?', 20, '万亩', { ...by2015, estimated: true }),
  ),

  yantai('全市苹果种植面积保持在280万亩左右', list(held('approx', 280, '万亩'))),
  yantai('优质果园面积达到150万亩以上，优质果率达到90%以上', [
    level('gte', 150, '万亩'),
    level('gte', 90, '%'),
  ]),
  yantai('规模化以上苹果加工企业达到30家以上', level('gte', 30, '家')),
  yantai('打造一批休闲旅游示范点', list([openCount, ...wordsOnly])),
  yantai('全市苹果种植面积稳定在270—280万亩之间', list(held(ofRange, { min: 270, max: 280 }, '万亩'))),
  yantai('总产量560万吨左右，苹果加工比例25%以上', [level('approx', 560, '万吨'), level('gte', 25, '%')]),

  potatoes('适宜主食加工的品种种植比例达到30%', level('gte?', 30, '%')),
  potatoes('主食消费占马铃薯总消费量的30%', level('gte?', 30, '%')),

  hubeiTrade('社会消费品零售总额增长11%左右', growth(unstatedYear, 'approx', 11)),
  hubeiTrade('货物出口增长8%左右，服务贸易进出口增长10%左右', [
    growth(unstatedYear, 'approx', 8),
    growth(unstatedYear, 'approx', 10),
  ]),
  hubeiTrade('外商直接投资实际到资增长8%左右', growth(unstatedYear, 'approx', 8)),
  hubeiTrade('非金融类对外直接投资增长10%左右', growth(unstatedYear, 'approx', 10)),
  hubeiTrade('商品消费规模保持全国前列', rank(null)),

  gravel('到2025年，湖北省机制砂石年产能达到9.9亿吨以上', list(ofYear('gte', 9.9, '亿吨', by2025))),
  gravel('其中机制砂年产能4亿吨以上', list(ofYear('gte', 4, '亿吨'))),
  gravel('年产100万吨及以上的大中型机制砂石企业产能占比达到80%', level('gte?', 80, '%')),
  gravel('平均产能规模超过150万吨/年', list(ofYear('gt', 150))),
  gravel(
    '培育1个亿吨级机制砂石生产示范基地，布局一批千万吨级机制砂石生产基地',
    oneOf(list(made('gte?', 1, '个')), list(made('gte?', 1, '个'), [openCount, ...wordsOnly])),
  ),
  gravel(
    '每年向长江下游输出1亿到2亿吨',
    list([everyYear(ofRange, { min: 1, max: 2 }, '亿吨'), level(ofRange, { min: 1, max: 2 }, '亿吨')]),
  ),

  dazhou('力争到2020年，高速公路里程达到544公里，国内航线拓展至16条', [
    level('gte?', 544, '公里', { ...by2020, ...aspirational }),
    level('gte?', 16, '条', by2020),
  ]),
  dazhou(
    '天然气年产量维持在100亿立方米左右',
    list([...held('approx', 100, '亿立方米'), everyYear('approx', 100, '亿立方米')]),
  ),
  dazhou('规上农产品加工企业达到170户', level('gte?', 170, '户')),
  dazhou('旅游总收入240亿元，创建国家5A级景区1个', list([level('gte?', 240, '亿元')], made('gte?', 1, '个'))),
  dazhou('规模以上工业增加值达到450亿元，六大产业集群比重达到20%以上', [
    level('gte?', 450, '亿元'),
    level('gte', 20, '%'),
  ]),
  dazhou('服务业增加值比重达到40%以上', level('gte', 40, '%')),
  dazhou('基本常住人口城镇化率达到48.0%以上', level('gte', 48, '%')),
  dazhou('重点污染物排放总量持续减少', list(sinking), lower),
  dazhou('全市森林覆盖率稳定在43%以上', list([...held('gte', 43, '%'), coverage('gte', 43)])),

  jining('2021年，力争济宁原煤产量稳定在6000万吨左右', list(held('approx', 6000, '万吨', aspirational))),
  jining('“十四五”末稳定在4300万吨以上', list(held('gte', 4300, '万吨', by2025)), {
    indicatorName: '原煤产量',
  }),

  jingjinji('到2022年，区域年综合利用工业固废量8亿吨', list(ofYear('gte?', 8, '亿吨', by2022))),
  jingjinji('主要再生资源回收利用量达到1.5亿吨', level('gte?', 1.5, '亿吨')),
  jingjinji('产业总产值突破9000亿元', level('gt', 9000, '亿元')),
  jingjinji('形成30个特色鲜明的产业集聚区', list(made('gte?', 30, '个'))),
  jingjinji(
    '建设50个产业创新中心，培育100家创新型骨干企业',
    list(made('gte?', 50, '个'), made('gte?', 100, '家')),
  ),

  coalbed('建成2~3个煤层气产业化基地', list(made(ofRange, { min: 2, max: 3 }, '个'))),
  coalbed('煤矿瓦斯发电装机容量280万kW，民用超过168万户', [
    level('gte?', 280, '万kW'),
    level('gt', 168, '万户'),
  ]),

  gas('新增煤层气探明地质储量1万亿立方米', list(raised('gte?', 1, '万亿立方米'))),
  gas('2015年国产天然气供应能力达到1760亿立方米左右', level('approx', 1760, '亿立方米')),
  gas('煤制天然气约150-180亿立方米', level(['approx', 'gte', 'eq'], { min: 150, max: 180 }, '亿立方米')),
  gas(
    '到2015年，探明页岩气地质储量6000亿立方米，可采储量2000亿立方米，页岩气产量65亿立方米',
    list(
      built('gte?', 6000, '亿立方米', by2015),
      built('gte?', 2000, '亿立方米', by2015),
      ofYear('gte?', 65, '亿立方米', by2015),
    ),
  ),
  gas('新建天然气管道（含支线）4.4万公里', list(built('gte?', 4.4, '万公里'))),
  gas('新增干线管输能力约1500亿立方米/年', list(raised('approx', 1500))),
  gas('新增储气库工作气量约220亿立方米', list(raised('approx', 220, '亿立方米'))),
  gas('城市应急和调峰储气能力达到15亿立方米', level('gte?', 15, '亿立方米')),

  shale('2020年力争实现页岩气产量300亿立方米', level('gte?', 300, '亿立方米', aspirational)),
  shale(
    '2030年实现页岩气产量800-1000亿立方米',
    level(ofRange, { min: 800, max: 1000 }, '亿立方米', { ...by2030, vision: true }),
  ),
  shale('一季度页岩气产量26.7亿立方米，同比增长17.4%', past),

  redCross('新增红十字救护员不少于35万人', list(raised('gte', 35, '万人'))),
  redCross(
    '全区累计取得应急救护培训证书人数占总人口比例不少于4%',
    list([level('gte', 4, '%'), cumulative('gte', 4, '%'), coverage('gte', 4)]),
  ),
  redCross('灾害多发的县级红十字会至少建立1支救援队伍', list(built('gte', 1, '支'))),

  huixian('至2011年，桑园面积将达到2万亩', level('gte?', 2, '万亩', { by: '2011' })),
  huixian('建成中国西部优质蚕桑生产重点县', list(wordsOnly)),
  huixian('截止目前，全县已发展桑园面积5000余亩', past),

  oakSilk('到2025年建设和应用柞林90万亩', list(made('gte?', 90, '万亩', by2025))),
  oakSilk('年放养柞蚕种1万公斤', list(ofYear('gte?', 1, '万公斤'))),
  oakSilk('柞蚕茧产量达到4500吨左右', level('approx', 4500, '吨')),
  oakSilk(
    '蚕茧销售收入达到3亿元，就地转移劳动力1万人',
    list([level('gte?', 3, '亿元')], built('gte?', 1, '万人')),
  ),
  oakSilk('使柞蚕资源利用率达到80%，柞蚕综合产值达到9亿元', [
    level('gte?', 80, '%'),
    level('gte?', 9, '亿元'),
  ]),
  oakSilk('“中国富硒柞蚕之乡”', not('name')),

  hengyang('力争在2020年前全市基本实现气象现代化', list(words(aspirational))),
  hengyang('灾害性天气监测率达到95%以上', level('gte', 95, '%')),
  hengyang('天气预报准确率达到80%以上', level('gte', 80, '%')),
  hengyang('公众覆盖率达到95%以上', list(covered('gte', 95))),
  hengyang('公众满意率达到90%以上', level('gte', 90, '%')),
  hengyang('（湘政发〔2014〕16号）', not('documentNumber')),

  guizhouWeather('城镇晴雨和气温预报准确率分别达到83%、87%', [
    level('gte?', 83, '%'),
    level('gte?', 87, '%'),
  ]),
  guizhouWeather('暴雨和强对流天气预警提前量分别达到120分钟、45分钟', [
    level('gte?', 120, '分钟'),
    level('gte?', 45, '分钟'),
  ]),
  guizhouWeather('气象灾害监测率提升到90%', level('gte?', 90, '%')),
  guizhouWeather(
    '因灾直接经济损失年均GDP占比控制在0.5%以内',
    list([level('lte', 0.5, '%'), everyYear('lte', 0.5, '%', { basis: ['average', 'each'] })]),
    lower,
  ),

  urbanWater('全国城市公共供水管网漏损率力争控制在9%以内', level('lte', 9, '%', aspirational), lower),
  urbanWater('全国地级及以上缺水城市再生水利用率达到25%以上', level('gte', 25, '%')),
  urbanWater(
    '京津冀地区达到35%以上，黄河流域中下游力争达到30%',
    [level('gte', 35, '%'), level('gte?', 30, '%', aspirational)],
    { indicatorName: '再生水利用率' },
  ),

  geoIndications('使用地理标志专用标志的市场主体达到1.8万家以上', level('gte', 1.8, '万家')),
  geoIndications('“十四五”期间建成国家地理标志产品保护示范区100家', list(made('gte?', 100, '家'))),
  geoIndications('地理标志认定数量保持稳定合理增长', list(rising)),

  aids('男性同性性行为人群艾滋病相关危险行为减少10%以上', growth(wholePeriod, 'lte', -10), lower),
  aids('其他性传播危险行为人群感染率控制在0.5%以下', level('lte', 0.5, '%'), lower),
  aids(
    '参加戒毒药物维持治疗人员年新发感染率控制在0.3%以下',
    list([level('lte', 0.3, '%'), everyYear('lte', 0.3, '%')]),
    lower,
  ),
  aids('夫妻一方感染艾滋病家庭的配偶传播率下降到1%以下', level('lte', 1, '%'), lower),
  aids('艾滋病母婴传播率下降到4%以下', level('lte', 4, '%'), lower),
  aids('经诊断发现并知晓自身感染状况的感染者和病人比例达90%以上', list(share('gte', 90))),
  aids('符合治疗条件的感染者和病人接受抗病毒治疗比例达90%以上', list(share('gte', 90))),
  aids('接受抗病毒治疗的感染者和病人治疗成功率达90%以上', list(share('gte', 90))),
  aids(
    '累计接受中医药治疗的人数比2015年增加一倍',
    either(multiple('gte?', 2), growth(wholePeriod, 'gte?', 100)),
  ),

  tuberculosis('全国肺结核发病率下降到58/10万以下', level('lte', 58), lower),
  tuberculosis('疫情偏高地区肺结核发病率较2015年下降20%', growth(wholePeriod, 'lte?', -20), lower),

  circular('主要资源产出率比2020年提高约20%', growth(wholePeriod, 'approx', 20)),
  circular(
    '单位国内生产总值能源消耗、用水量比2020年分别降低13.5%、16%左右',
    list(
      [growth(wholePeriod, 'lte?', -13.5), growth(wholePeriod, 'approx', -13.5)],
      [growth(wholePeriod, 'approx', -16)],
    ),
    lower,
  ),
  circular('农作物秸秆综合利用率保持在86%以上', list(held('gte', 86, '%'))),
  circular('大宗固废综合利用率达到60%，建筑垃圾综合利用率达到60%', [
    level('gte?', 60, '%'),
    level('gte?', 60, '%'),
  ]),
  circular('废纸、废钢利用量分别达到6000万吨和3.2亿吨', [
    level('gte?', 6000, '万吨'),
    level('gte?', 3.2, '亿吨'),
  ]),
  circular('其中再生铜、再生铝和再生铅产量分别达到400万吨、1150万吨、290万吨', [
    level('gte?', 400, '万吨'),
    level('gte?', 1150, '万吨'),
    level('gte?', 290, '万吨'),
  ]),
  circular('资源循环利用产业产值达到5万亿元', level('gte?', 5, '万亿元')),
  circular('到2025年，电商快件基本实现不再二次包装', list(words(by2025))),
  circular('可循环快递包装应用规模达1000万个', level('gte?', 1000, '万个')),
  circular('2020年主要资源产出率比2015年提高了约26%', past),

  textiles('出口份额从14%提高到20%左右', from({ value: 14, unit: '%' }, level('approx', 20, '%'))),
  textiles('销售收入超亿元企业达到30家', level('gte?', 30, '家')),
  textiles(
    '到2011年，力争中国驰名商标和中国名牌产品达到5个',
    both(level('gte?', 5, '个', { by: '2011', ...aspirational })),
  ),
  textiles('省级著名商标和名牌产品达到20个', both(level('gte?', 20, '个'))),

  sanming(
    '力争到2027年，全市跨境电子商务年交易额突破20亿元人民币',
    list(ofYear('gt', 20, undefined, { ...by2027, ...aspirational })),
  ),
  sanming('年均增长率显著高于全市外贸平均水平', relative('gt', undefined)),
  sanming(
    '累计引进和培育具有较强影响力的平台型、服务型、总部型跨境电商企业5家以上',
    list(made('gte', 5, '家')),
  ),
  sanming('推动全市50家以上传统制造和商贸企业“触网”转型开展跨境电商业务', list(made('gte', 50, '家'))),
  sanming('（国函〔2025〕40号）', not('documentNumber')),

  geothermal(
    '新增地热能供暖（制冷）面积11亿平方米；新增地热发电装机容量500MW',
    list(raised('gte?', 11, '亿平方米'), raised('gte?', 500, 'MW')),
  ),
  geothermal(
    '到2020年，地热供暖（制冷）面积累计达到16亿平方米',
    list([cumulative('gte?', 16, '亿平方米', by2020), level('gte?', 16, '亿平方米', by2020)]),
  ),
  geothermal('地热发电装机容量约530MW', level('approx', 530, 'MW')),
  geothermal('京津冀地区地热能年利用量达到约2000万吨标准煤', list(ofYear('approx', 2000, '万吨标准煤'))),

  parcels(
    '到2022年年底，符合条件的建制村基本实现“村村通快递”',
    list([...wordsOnly, coverage(['gte', 'approx'], 100)]),
  ),
  parcels('2019年底，全国96.6%的乡镇已经建有快递网点', past),
  post('到2022年底邮政将实现80%的县农村投递汽车化', list(share('gte?', 80))),
  post('目前，农村地区邮政投递汽车已达2万辆，建制村汽车化投递率达30%', past),

  legal(
    '实现县（市、区）公共法律服务中心、乡镇（街道）公共法律服务工作站、村（居）法律顾问全覆盖',
    forAll(3, coverage(atLeast, 100), level(atLeast, 100, '%')),
  ),
  legal('截至今年6月底，全国已有2200多个县（市、区）建成公共法律服务中心', past),

  hydropower('到2015年，全国水电装机达到2.9亿千瓦', level('gte?', 2.9, '亿千瓦', by2015)),
  hydropower('“十二五”新开工1.2亿千瓦', list(built('gte?', 1.2, '亿千瓦'))),
  hydropower('截至2011年底，全国水电装机达到2.3亿千瓦', past),
  pumped('到2025年，抽水蓄能投产总规模6200万千瓦以上', level('gte', 6200, '万千瓦', by2025)),
  pumped('到2030年，投产总规模1.2亿千瓦左右', level('approx', 1.2, '亿千瓦', by2030)),

  yunnanSewage('全省每年新建及改造修复市政污水管网600公里以上', everyYear('gte', 600, '公里')),
  yunnanSewage(
    '到2020年底，全省地级及以上城市建成区基本消除黑臭水体',
    list([...wordsOnly, coverage(['gte', 'approx'], 100)]),
  ),
  yunnanSewage('（建城〔2019〕52号）', not('documentNumber')),

  property('〔30〕', cumulative('gte?', 30, '亿元'), row('知识产权质押融资金额', '亿元')),
  property('≥85', level('gte', 85), row('知识产权保护社会满意度', '分')),
  property('新增3', list(raised('gte?', 3)), row('地理标志产品', '个')),
  property('16', level('lte?', 16), lowerRow('高价值发明专利审查周期', '个月')),
  property('较2020年提高2个百分点', netChange('gte?', 2), row('专利密集型产业增加值占地区生产总值比重', '%')),
  property('保持95以上', list(held('gte', 95)), row('专利侵权纠纷行政裁决结案率', '%')),
  property('年均增长8%以上', growth('averageAnnual', 'gte', 8), row('商标注册申请量', '件')),
  property(
    '1+5+N',
    structure([
      [null, 1],
      [null, 5],
      [null, null],
    ]),
    row('知识产权公共服务体系'),
  ),
  property('—', unset('empty'), row('海外知识产权布局数量', '件')),
  property('完成省下达任务', unset('delegated'), row('发明专利授权量', '件')),
];
