import type { Beside, Choices, Compared, Value } from './choices.js';
import {
  added,
  atLeast,
  falling,
  list,
  made,
  ofRange,
  oneOf,
  orPast,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry, ExpectedTarget } from './corpusEntry.js';
import { eleventh, fourteenth, lower, row, thirteenth, twelfth, yearOf, yearsOf } from './periods.js';
import { grown, share } from './rates.js';
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
  relative,
  structure,
  trend,
  unset,
} from './reading.js';
import { openCount, sinking, wordsOnly } from './words.js';

const average = { statistic: ['average', 'growthRate'] } as const;

/** The same said of several things: a target for each, or one that holds for all. */
const each = (times: number, ...choices: readonly ExpectedTarget[]): readonly Choices[] =>
  choices.flatMap((choice) => [Array.from({ length: times }, () => choice), [choice]]);

/** A quantity of one year: its level, or the total of the year. */
const flow = (compared: Compared, value: Value, unit: string, more: Beside = {}): Choices => [
  level(compared, value, unit, more),
  cumulative(compared, value, unit, more),
];

const rate = (compared: Compared, percent: Value, more: Beside = {}): Choices => [
  level(compared, percent, '%', more),
];

const rises: Choices = [better(), trend()];

const shijiazhuang = printedIn('石家庄市关于深入打好污染防治攻坚战的实施意见', fourteenth);
const meishan = printedIn('眉山市政府工作报告（2025年）', yearOf(2025));
const post2024 = printedIn('2024年全国邮政管理工作会议', yearOf(2024));
const post2025 = printedIn('2025年全国邮政工作会议', yearOf(2025));
const yunnanRoads = printedIn('云南省“十三五”公路水路交通运输规划思路', thirteenth);
const water = printedIn('全国水资源综合规划', {
  period: { firstYear: 2010, lastYear: 2030 },
  baseYear: 2008,
});
const guizhouIndustry = printedIn('贵州省十大千亿级工业产业振兴行动', yearsOf(2018, 2020));
const transport2022 = printedIn('交通运输部发布会（2022年2月）', yearOf(2022));
const training = printedIn('“十四五”职业技能培训规划', fourteenth);
const lightDigital = printedIn('轻工业数字化转型实施方案', yearsOf(2025, 2030));
const liangshan = printedIn('“五区共兴”发布会攀西经济区专场（凉山州，2023年）', yearsOf(2023, 2027));
const energy2025 = printedIn('2025年全国能源工作会议', yearOf(2025));
const energy2023 = printedIn('国家能源局发布会（2023年4月）', yearOf(2023));
const greenIndustry = printedIn('“十四五”工业绿色发展规划', fourteenth);
const saving2011 = printedIn('2011年全国工业节能与综合利用工作会议', yearOf(2011));
const qingyang = printedIn('庆祝建党100周年新闻发布会庆阳专场，“十四五”目标', fourteenth);
const children = printedIn('健康儿童行动提升计划（2021—2025年）', fourteenth);
const health13 = printedIn('“十三五”卫生与健康规划', thirteenth);
const chaoyang = printedIn('朝阳市妇女发展规划（2021—2030年）', yearsOf(2021, 2030));
const changchun = printedIn('长春市三大世界级产业基地建设目标（“十二五”）', twelfth);
const science2020 = printedIn('国家中长期科学和技术发展规划纲要（2006—2020年）', yearsOf(2006, 2020));
const farms2009 = printedIn('黑龙江垦区2009年粮食增产计划', yearOf(2009));
const soybeans = printedIn('齐齐哈尔市大豆生产能力建设规划', yearsOf(2009, 2015));
const liupanshui = printedIn('六盘水市2025年重大工程和重点项目', yearOf(2025));
const telecom2025 = printedIn('2025年全国工业和信息化工作会议', yearOf(2025));
const yunnan14 = printedIn('云南省“十四五”规划和二〇三五年远景目标纲要发布会', fourteenth);

const sichuanRoads2020 = printedIn('2020年四川省交通运输工作会议', yearOf(2020));
const sichuanRoads2025 = printedIn('2025年四川省交通运输工作会议', yearOf(2025));
const ganziRoads = printedIn('甘孜藏族自治州2019—2020年交通建设推进方案', yearsOf(2019, 2020));
const dazhou = printedIn('达州川陕革命老区振兴发展核心示范区建设目标任务', thirteenth);
const chuxiong = printedIn('庆祝建党100周年新闻发布会楚雄州专场', fourteenth);
const wangcang = printedIn('中共旺苍县第十二次代表大会报告（2016年）', thirteenth);
const zhenan = printedIn('镇安县政府工作报告（2015年）', yearOf(2015));
const qingdao = printedIn('青岛市“十二五”经济社会发展主要预期目标', twelfth);
const chengdu2018 = printedIn('成都市政府工作报告（2018年）', yearOf(2018));
const chengdu2024 = printedIn('成都市2024年国民经济和社会发展计划', yearOf(2024));
const sichuanWork = printedIn('四川省人力资源和社会保障事业发展“十四五”规划', fourteenth);
const work14 = printedIn('人力资源和社会保障事业发展“十四五”规划', fourteenth);
const donge = printedIn('东阿县政府工作报告（2023年）', yearOf(2023));
const hohhot = printedIn('呼和浩特市关于促进绿色算力及人工智能产业高质量发展的若干意见', yearsOf(2025, 2027));
const xilingol = printedIn('锡林郭勒盟数据产业高质量发展实施方案（2025—2027年）', yearsOf(2025, 2027));
const fiveG = printedIn('5G应用“扬帆”行动计划（2021—2023年）', yearsOf(2021, 2023));
const oceanEnergy = printedIn('关于推动海洋能规模化利用的指导意见', yearsOf(2025, 2030));
const lightGrowth = printedIn('轻工业稳增长工作方案（2023—2024年）', yearsOf(2023, 2024));
const cars = printedIn('汽车行业稳增长工作方案（2023—2024年）', yearsOf(2023, 2024));
const aviation2026 = printedIn('2026年全国民航工作会议', yearOf(2026));
const railways = printedIn('国铁集团工作会议，2025年目标', yearOf(2025));
const ruralWater2024 = printedIn('2024年农村水利水电工作要点', yearOf(2024));
const ruralWater2023 = printedIn('2023年全国水利工作会议', yearOf(2023));
const aluminium = printedIn('铝产业高质量发展实施方案（2025—2027年）', yearsOf(2025, 2027));
const materials = printedIn('“十四五”原材料工业发展规划', fourteenth);
const renewables = printedIn('“十四五”可再生能源发展规划', fourteenth);
const mines14 = printedIn('“十四五”矿山安全生产规划', fourteenth);
const coal13 = printedIn('煤矿安全生产“十三五”规划', thirteenth);
const yantai = printedIn('烟台市海洋经济规划（2013年）', yearOf(2013));
const coffee = printedIn('关于推动咖啡精品率和精深加工率提升若干政策措施（云南省）', yearsOf(2022, 2024));
const guizhouRoads = printedIn('贵州省“十三五”交通建设初步规划', thirteenth);
const youngAndOld = printedIn('一市“一老一小”整体解决方案', fourteenth);
const services14 = printedIn('“十四五”公共服务规划', fourteenth);
const shandongDigital = printedIn('山东省关于促进数字经济高质量发展的若干措施', yearsOf(2022, 2026));
const shaanxiPoverty = printedIn('陕西省扶贫开发工作情况的报告（2014年）', yearsOf(2014, 2020));
const innerMongolia11 = printedIn('内蒙古“十一五”经济社会发展主要奋斗目标', eleventh);
const baiyin = printedIn('白银市“十四五”粮食和物资储备安全发展规划', fourteenth);
const xingtai = printedIn('邢台市经济和社会发展十一五规划', eleventh);
const stateFirms = printedIn('中央企业负责人会议，2024年任务', yearOf(2024));
const disabled = printedIn('“十四五”残疾人保障和发展规划, 指标表', fourteenth);
const health13Table = printedIn('style of the “十三五”卫生与健康规划, 指标表', thirteenth);
const landTable = printedIn('style of a county 国土空间 plan, 指标表', fourteenth);

/** An eighth set to check the reader on: cities of the north and southwest and the ministries, as found in public pages. */
export const check8Corpus: readonly CorpusEntry[] = [
  shijiazhuang('到2025年，全市主要污染物排放总量持续下降', list(sinking), lower),
  shijiazhuang('全市PM2.5浓度达到40微克/立方米', level('lte?', 40, '微克/立方米'), lower),
  shijiazhuang('空气质量优良天数比率达到67.4%', level('gte?', 67.4, '%')),
  shijiazhuang('基本消除重污染天气', list(wordsOnly)),
  shijiazhuang(
    '全部消除黑臭水体',
    either(milestone(), qualitative(undefined), coverage('gte', 100), level(['lte', 'eq'], 0)),
  ),
  shijiazhuang(
    '到2025年，农村生活污水治理率达到45%，化肥农药利用率达到43%以上',
    list(rate('gte?', 45, { by: '2025' }), each(2, level('gte', 43, '%', { by: '2025' }))),
  ),

  meishan(
    '地区生产总值增长6%，主要经济指标增速高于国省平均水平，经济总量突破2000亿元',
    list([grown('gte?', 6)], each(2, relative('gt', average)), [level('gt', 2000, '亿元')]),
  ),
  meishan('基本建成8个市县级示范片', list(made('gte?', 8, '个'))),
  meishan('开工改造城镇老旧小区143个', list(made('gte?', 143, '个'))),
  meishan('新增城镇就业2.9万人', list(added('gte?', 2.9, '万人'))),
  meishan('加快打造成渝地区新能源新材料制造基地', list(wordsOnly)),

  post2024(
    '预计快递业务量、业务收入分别完成1425亿件和1.3万亿元，增速8%左右',
    orPast(
      list(
        flow('gte?', 1425, '亿件'),
        flow('gte?', 1.3, '万亿元'),
        each(2, growth(unstatedYear, 'approx', 8)),
      ),
    ),
  ),
  post2025(
    '邮政行业寄递业务量完成2080亿件、业务收入完成1.8万亿元',
    orPast(list(flow('gte?', 2080, '亿件'), flow('gte?', 1.8, '万亿元'))),
  ),
  post2025('快递业务量和业务收入分别完成1745亿件和1.4万亿元，同比分别增长21%和13%', not('observation')),

  yunnanRoads('“十三五”期间，全省公路水路建设拟完成投资4900亿元', list(made('gte?', 4900, '亿元'))),
  yunnanRoads(
    '高速公路建设拟完成投资3700亿元,拟建成高速公路2000公里以上',
    list(made('gte?', 3700, '亿元'), made('gte', 2000, '公里')),
  ),
  yunnanRoads('到2020年底，力争高速公路通车里程达到6000公里', level('gte?', 6000, '公里', aspirational)),
  yunnanRoads('普通国省道二级公路以上比例达到40%', level('gte?', 40, '%')),
  yunnanRoads('100%建制村实现通硬化路', list(share(atLeast, 100))),
  yunnanRoads('航道通航里程达到5000公里', level('gte?', 5000, '公里')),
  yunnanRoads(
    '实现100%的乡镇和具备条件的建制村通客运班车',
    list(each(2, coverage(atLeast, 100), level(atLeast, 100, '%'))),
  ),
  yunnanRoads(
    '“七出省、五出境”通道基本建成',
    either(
      milestone(),
      qualitative(undefined),
      structure([
        [null, 7],
        [null, 5],
      ]),
    ),
  ),

  water(
    '到2020年，全国用水总量将力争控制在6700亿立方米以内',
    level('lte', 6700, '亿立方米', { ...aspirational, by: '2020' }),
    lower,
  ),
  water(
    '万元国内生产总值用水量、万元工业增加值用水量分别降低到120立方米、65立方米，均比2008年降低50%左右',
    list([level('lte?', 120)], [level('lte?', 65)], each(2, growth(wholePeriod, 'approx', -50))),
    lower,
  ),
  water(
    '到2030年，全国用水总量力争控制在7000亿立方米以内',
    level('lte', 7000, '亿立方米', { ...aspirational, by: '2030' }),
    lower,
  ),
  water('农业灌溉用水有效利用系数提高到0.6', level('gte?', 0.6)),
  water('江河湖库水功能区水质基本达标', list(wordsOnly)),
  water(
    '全国经济社会需水总量年均增长率控制在0.5%以内',
    either(growth('averageAnnual', 'lte', 0.5), level('lte', 0.5, '%')),
    lower,
  ),

  guizhouIndustry('目标是到2020年工业总产值达到1.8万亿元', level('gte?', 1.8, '万亿元', { by: '2020' })),
  guizhouIndustry(
    '到2020年，电子信息制造业总产值将达到1000亿元，软件和信息技术服务业（全口径）收入完成500亿元左右',
    list([level('gte?', 1000, '亿元', { by: '2020' })], flow('approx', 500, '亿元', { by: '2020' })),
  ),
  guizhouIndustry('2018年1月至10月，全省规模以上工业企业完成总产值9265亿元', not('observation')),

  transport2022(
    '2022年预计将新增铁路新线3300公里以上，新改扩建高速公路8000公里以上',
    list(added('gte', 3300, '公里'), made('gte', 8000, '公里')),
  ),
  transport2022('新增及改善高等级航道700公里以上', list(made('gte', 700, '公里'))),
  transport2022('新增颁证民用运输机场8个', orPast(list(added('gte?', 8, '个')))),
  transport2022('2021年全年完成交通运输固定资产投资约3.6万亿元，比上一年同期增长了4%', not('observation')),

  training(
    '组织实施政府补贴性职业技能培训7500万人次以上，其中农民工职业技能培训3000万人次以上',
    list(made('gte', 7500, '万人次'), made('gte', 3000, '万人次')),
  ),
  training('新增取得职业资格证书或职业技能等级证书4000万人次以上', list(added('gte', 4000, '万人次'))),
  training('新增公共实训基地200个', list(added('gte?', 200, '个'))),
  training('人社部发〔2021〕102号', not('documentNumber')),

  lightDigital(
    '到2027年，重点轻工企业数字化研发设计工具普及率达90%左右，关键工序数控化率达75%左右',
    list(share('approx', 90, { by: '2027' }), share('approx', 75, { by: '2027' })),
  ),
  lightDigital(
    '打造100个左右典型场景，培育60家左右标杆企业',
    list(made('approx', 100, '个'), made('approx', 60, '家')),
  ),
  lightDigital('制修订50项左右国家标准、行业标准', list(made('approx', 50, '项'))),
  lightDigital('形成一批数字化转型成果', openCount),
  lightDigital('到2030年，规模以上企业普遍实施数字化改造', list(wordsOnly)),
  lightDigital(
    '2024年底轻工业企业数字化研发设计工具普及率达84.9%',
    either(not('observation'), from({ value: 84.9 }, [])),
  ),

  liangshan('确保到2027年粮食播种面积820万亩以上、产量260万吨以上', [
    level('gte', 820, '万亩', { by: '2027' }),
    level('gte', 260, '万吨', { by: '2027' }),
  ]),
  liangshan(
    '形成粮油、生猪等6个百亿级和林果、蚕桑等8个十亿级产业集群',
    list(made('gte?', 6, '个'), made('gte?', 8, '个')),
  ),
  liangshan('农业增加值660亿元以上', level('gte', 660, '亿元')),
  liangshan('力争到2027年工业增加值突破1000亿元', level('gt', 1000, '亿元', { ...aspirational, by: '2027' })),
  liangshan(
    '力争到2027年服务业增加值突破1500亿元',
    level('gt', 1500, '亿元', { ...aspirational, by: '2027' }),
  ),
  liangshan(
    '今年一季度，凉山州GDP增长9.2%，增速四川第二',
    oneOf(not('observation'), list([grown('gte?', 9.2)], [rank(2)])),
  ),

  energy2025(
    '全年将新增风电光伏装机2亿千瓦左右，可再生能源消费量超过11亿吨标煤',
    list(added('approx', 2, '亿千瓦'), flow('gt', 11, '亿吨标煤')),
  ),
  energy2025('截至2024年底，我国发电总装机约33.2亿千瓦', not('observation')),
  energy2023('确保国内原油产量长期稳定在2亿吨水平，天然气自给率不低于50%', [
    maintain(['approx', 'gte', 'eq'], 2, '亿吨'),
    level('gte', 50, '%'),
  ]),
  energy2023(
    '2023年风电、光伏装机增加1.6亿千瓦左右',
    orPast(
      list(
        each(
          2,
          netChange('approx', 1.6, '亿千瓦'),
          additions('approx', 1.6, '亿千瓦'),
          cumulative('approx', 1.6, '亿千瓦'),
        ),
      ),
    ),
  ),

  greenIndustry(
    '到2025年，单位工业增加值二氧化碳排放降低18%',
    growth(wholePeriod, 'lte?', -18, { by: '2025' }),
    lower,
  ),
  greenIndustry('规模以上工业单位增加值能耗降低13.5%', growth(wholePeriod, 'lte?', -13.5), lower),
  greenIndustry('大宗工业固废综合利用率达到57%，主要再生资源回收利用量达到4.8亿吨', [
    level('gte?', 57, '%'),
    level('gte?', 4.8, '亿吨'),
  ]),
  greenIndustry('单位工业增加值用水量降低16%', growth(wholePeriod, 'lte?', -16), lower),
  greenIndustry('绿色环保产业产值达到11万亿元', level('gte?', 11, '万亿元')),
  greenIndustry('重点行业和重点区域绿色制造体系基本建成', list(wordsOnly)),
  greenIndustry('碳排放强度持续下降', list(sinking), lower),
  saving2011(
    '单位工业增加值能耗、二氧化碳排放量要比2010年分别降低4%、4%以上',
    list([grown('lte', -4)], [grown('lte', -4)]),
    lower,
  ),
  saving2011('单位工业增加值用水量要同比减少7%左右', growth('yearOnYear', 'approx', -7), lower),

  qingyang(
    '力争“十四五”末，原油年产量达到1000万吨以上，原油加工能力达到1000万吨',
    list(
      [level('gte', 1000, '万吨', aspirational), everyYear('gte', 1000, '万吨', aspirational)],
      [level('gte?', 1000, '万吨', aspirational)],
    ),
  ),
  qingyang(
    '原煤年产量达到1000万吨以上、力争2000万吨',
    list(
      [level('gte', 1000, '万吨'), everyYear('gte', 1000, '万吨')],
      [level('gte?', 2000, '万吨', aspirational), everyYear('gte?', 2000, '万吨', aspirational)],
    ),
  ),
  qingyang(
    '电力装机容量达到1000万千瓦以上，天然气年产量达到30亿立方米',
    list([level('gte', 1000, '万千瓦')], [level('gte?', 30, '亿立方米'), everyYear('gte?', 30, '亿立方米')]),
  ),
  qingyang(
    '能源产业产值达千亿元',
    either(level(['gte', 'approx'], 1000, '亿元'), level(['gte', 'approx'], 1, '千亿元')),
  ),
  qingyang(
    '确保年种粮面积稳定在590万亩以上',
    either(maintain('gte', 590, '万亩'), everyYear('gte', 590, '万亩')),
  ),

  children(
    '到2025年，新生儿死亡率、婴儿死亡率和5岁以下儿童死亡率分别控制在3.1‰、5.2‰和6.6‰以下',
    [
      level('lte', 3.1, '‰', { by: '2025' }),
      level('lte', 5.2, '‰', { by: '2025' }),
      level('lte', 6.6, '‰', { by: '2025' }),
    ],
    lower,
  ),
  children('6个月内婴儿纯母乳喂养率达到50%以上', level('gte', 50, '%')),
  children('5岁以下儿童生长迟缓率控制在5%以下', level('lte', 5, '%'), lower),
  children(
    '适龄儿童免疫规划疫苗接种率以乡（镇、街道）为单位保持在90%以上',
    either(maintain('gte', 90, '%'), level('gte', 90, '%'), coverage('gte', 90)),
  ),
  health13('到2020年我国人均预期寿命应大于77.3岁', level('gt', 77.3, '岁', { by: '2020' })),
  health13('孕产妇死亡率应小于18/10万', level('lt', 18), lower),
  health13('婴儿死亡率应小于7.5‰', level('lt', 7.5, '‰'), lower),

  chaoyang('孕产妇系统管理率保持在90%以上', either(maintain('gte', 90, '%'), level('gte', 90, '%'))),
  chaoyang(
    '孕产妇死亡率到2025年控制在10.5/10万以下，到2030年下降到10/10万以下',
    [level('lte', 10.5, undefined, { by: '2025' }), level('lte', 10, undefined, { by: '2030' })],
    lower,
  ),
  chaoyang('适龄妇女宫颈癌人群筛查率达到70%以上，乳腺癌人群筛查率逐步提高', list(share('gte', 70), rises)),
  chaoyang('妇女人均预期寿命延长，人均健康预期寿命提高', list(rises, rises)),
  chaoyang('艾滋病母婴传播率下降到2%以下', level('lte', 2, '%'), lower),
  chaoyang('宫颈癌、乳腺癌综合防治能力不断增强', list(each(2, better(), trend()))),

  changchun('到2015年，力争汽车业产值达到7000亿元，农产品加工业产值达到2000亿元', [
    level('gte?', 7000, '亿元', { ...aspirational, by: '2015' }),
    level('gte?', 2000, '亿元', { ...aspirational, by: '2015' }),
  ]),
  changchun(
    '力争到2015年实现产值1100亿元',
    list(flow('gte?', 1100, '亿元', { ...aspirational, by: '2015' })),
    { indicatorName: '玉米加工业产值' },
  ),

  science2020(
    '到2020年，全社会研究开发投入占国内生产总值的比重提高到2.5%以上，力争科技进步贡献率达到60%以上',
    [level('gte', 2.5, '%', { by: '2020' }), level('gte', 60, '%', aspirational)],
  ),
  science2020('进入创新型国家行列', either(milestone(), qualitative(undefined), rank(null))),
  science2020('掌握一批事关国家竞争力的装备制造业和信息产业核心技术', openCount),
  science2020('农业科技整体实力进入世界前列', either(rank(null), qualitative(undefined))),
  science2020('艾滋病、肝炎等重大疾病得到遏制', list(wordsOnly), lower),

  farms2009(
    '新增水稻面积100万亩、玉米面积200万亩，增产粮食19亿斤',
    list(
      [additions('gte?', 100, '万亩'), cumulative('gte?', 100, '万亩'), netChange('gte?', 100, '万亩')],
      [additions('gte?', 200, '万亩'), cumulative('gte?', 200, '万亩'), netChange('gte?', 200, '万亩')],
      [additions('gte?', 19, '亿斤'), cumulative('gte?', 19, '亿斤'), netChange('gte?', 19, '亿斤')],
    ),
  ),
  farms2009('今年黑龙江垦区农作物总播种面积将达到4069万亩', level('gte?', 4069, '万亩')),
  farms2009(
    '粮食作物计划播种面积为3740万亩，比上年增加近500万亩',
    list(
      [level(ofRange, 3740, '万亩')],
      [netChange('approx', 500, '万亩'), additions('approx', 500, '万亩')],
    ),
  ),
  farms2009('近年来，黑龙江垦区的粮食产量一直占黑龙江省粮食总产量的三分之一左右', not('observation')),
  soybeans('预计可使全市大豆亩增产75公斤', either(netChange('gte?', 75), additions('gte?', 75))),
  liupanshui(
    '年度投资目标491.77亿元',
    list([...made('gte?', 491.77, '亿元'), everyYear('gte?', 491.77, '亿元')]),
  ),
  liupanshui('一季度完成投资65.53亿元，占年投资目标的27.85%', not('observation')),
  telecom2025(
    '2025年力争累计建成5G基站超450万座',
    either(cumulative('gt', 450, '万座', aspirational), level('gt', 450, '万座', aspirational)),
  ),

  yunnan14(
    '“十四五”期间全省GDP年均增长7.5%—8%，到2025年，全省GDP总量达3.5万亿元，人均地区生产总值超过1万美元',
    [
      growth('averageAnnual', ofRange, { min: 7.5, max: 8 }),
      level('gte?', 3.5, '万亿元', { by: '2025' }),
      level('gt', 1, '万美元', { by: '2025' }),
    ],
  ),
  yunnan14('大幅提高常住人口城镇化率', list(rises)),

  sichuanRoads2020(
    '确保建成高速公路通车里程700公里以上，全省高速公路建成里程将超过8000公里',
    list(made('gte', 700, '公里'), [level('gt', 8000, '公里')]),
  ),
  sichuanRoads2020(
    '确保完成投资1400亿元，力争完成1700亿元',
    list(made('gte?', 1400, '亿元'), made('gte?', 1700, '亿元', aspirational)),
  ),
  sichuanRoads2020('新开工9个项目、400公里以上', list(made('gte?', 9, '个'), made('gte', 400, '公里'))),
  sichuanRoads2020('2019年，我省公路水路建设完成投资1805亿元，连续9年投资超千亿元', not('observation')),
  sichuanRoads2025(
    '力争开工高速公路1000公里 建成900公里',
    list(made('gte?', 1000, '公里', aspirational), made('gte?', 900, '公里', aspirational)),
  ),
  ganziRoads(
    '力争完成新改建公路5498公里，计划完成投资214亿元',
    list(made('gte?', 5498, '公里', aspirational), made('gte?', 214, '亿元')),
  ),
  dazhou('力争到2020年，高速公路里程达到544公里，国内航线拓展至16条', [
    level('gte?', 544, '公里', { ...aspirational, by: '2020' }),
    level('gte?', 16, '条', { ...aspirational, by: '2020' }),
  ]),
  dazhou('天然气年产量维持在100亿立方米左右', maintain('approx', 100, '亿立方米')),
  dazhou('规上农产品加工企业达到170户', level('gte?', 170, '户')),
  dazhou('旅游总收入240亿元，创建国家5A级景区1个', list(flow('gte?', 240, '亿元'), made('gte?', 1, '个'))),
  dazhou('重点污染物排放总量持续减少', list(sinking), lower),
  dazhou('全市森林覆盖率稳定在43%以上', maintain('gte', 43, '%')),

  chuxiong('力争在“十四五”时期，全州GDP总量达2500亿元以上', level('gte', 2500, '亿元', aspirational)),
  chuxiong('到2035年，人均GDP达到2万美元以上，经济总量达到6000亿元左右', [
    level('gte', 2, '万美元', { by: '2035', vision: true }),
    level('approx', 6000, '亿元', { by: '2035', vision: true }),
  ]),
  chuxiong(
    '森林覆盖率由1956年的23%提高到2020年的70.01%',
    either(not('observation'), from({ value: 70.01 }, [])),
  ),

  wangcang('城乡居民人均可支配收入分别达到35000元、14200元', [
    level('gte?', 35000, '元'),
    level('gte?', 14200, '元'),
  ]),
  wangcang('主要经济指标增长速度高于全国、全省、全市平均水平', list(each(3, relative('gt', average)))),
  wangcang('到2020年，全县地区生产总值实现翻番，达到178亿元，力争突破200亿元', [
    multiple('gte?', 2, { by: '2020' }),
    level('gte?', 178, '亿元', { by: '2020' }),
    level('gt', 200, '亿元', { ...aspirational, by: '2020' }),
  ]),
  wangcang('社会消费品零售总额达到60亿元，工业增加值突破100亿元，地方公共财政收入达到6亿元', [
    level('gte?', 60, '亿元'),
    level('gt', 100, '亿元'),
    level('gte?', 6, '亿元'),
  ]),
  wangcang('全社会固定资产投资五年累计突破400亿元', cumulative('gt', 400, '亿元')),
  wangcang('建成广元副中心城市', list(wordsOnly)),

  zhenan(
    '生产总值增长11.5%左右，全社会固定资产投资增长23%左右',
    list([grown('approx', 11.5)], [grown('approx', 23)]),
  ),
  zhenan(
    '财政总收入和地方财政收入分别增长10.6%和12.3%左右',
    list([grown(['approx', 'gte'], 10.6)], [grown('approx', 12.3)]),
  ),
  zhenan(
    '规模以上工业增加值增长16.5%左右，非公经济占GDP比重达到53%',
    list([grown('approx', 16.5)], rate('gte?', 53)),
  ),
  zhenan('城镇化率提高2个百分点左右', netChange('approx', 2, '百分点')),
  zhenan(
    '城镇登记失业率、居民价格消费指数和人口自增率分别控制在4.2%、3%、2.5‰以内',
    list(
      rate('lte', 4.2),
      [level('lte', 3, '%'), growth(unstatedYear, 'lte', 3)],
      [level('lte', 2.5, '‰'), growth(unstatedYear, 'lte', 2.5, { unit: '‰' })],
    ),
    lower,
  ),
  zhenan('万元GDP能耗下降3.5%', growth(unstatedYear, 'lte?', -3.5), lower),

  qingdao('全市生产总值年均增长11%，地方财政一般预算收入年均增长15%左右', [
    growth('averageAnnual', 'gte?', 11),
    growth('averageAnnual', 'approx', 15),
  ]),
  qingdao('城镇化率提高到75%左右', level('approx', 75, '%')),
  qingdao('单位生产总值能耗持续降低，主要污染物排放总量明显减少', list(sinking, sinking), lower),
  qingdao(
    '森林覆盖率、建成区绿地率均达到40%',
    oneOf(list(share('gte?', 40), share('gte?', 40)), list(share('gte?', 40))),
  ),
  chengdu2018(
    '地区生产总值增长7.5%，全社会固定资产投资增长8%，社会消费品零售总额增长10%',
    list([grown('gte?', 7.5)], [grown('gte?', 8)], [grown('gte?', 10)]),
  ),
  chengdu2018(
    '地方一般公共预算收入增速与经济增速同步',
    either(relative(['approx', 'gte', 'eq'], undefined), qualitative(undefined)),
  ),
  chengdu2018('城乡居民人均可支配收入分别增长8%、9%', list([grown('gte?', 8)], [grown('gte?', 9)])),
  chengdu2018(
    '万元地区生产总值能耗、主要污染物排放进一步降低',
    list(each(2, qualitative('direction', falling), trend(falling))),
    lower,
  ),
  chengdu2024(
    '新建充（换）电站300座、充电桩4万个以上',
    list(made('gte?', 300, '座'), made('gte', 4, '万个')),
  ),
  chengdu2024('加快建设市级虚拟电厂平台', list(wordsOnly)),

  sichuanWork(
    '未来5年，城镇新增就业达到425万人以上，城镇调查失业率控制在6%以内，城镇登记失业率控制在4.5%以内',
    list(made('gte', 425, '万人'), rate('lte', 6), rate('lte', 4.5)),
  ),
  sichuanWork(
    '基本养老保险参保率达到95%，失业保险和工伤保险参保人数分别达到1200万人、1470万人',
    list(share('gte?', 95), [level('gte?', 1200, '万人')], [level('gte?', 1470, '万人')]),
  ),
  work14(
    '“十四五”时期城镇新增就业5000万人以上，城镇调查失业率控制在5.5%以内',
    list(made('gte', 5000, '万人'), rate('lte', 5.5)),
  ),
  work14('截至8月底，城镇新增就业累计达到5921万人，超额完成5500万人的目标任务', not('observation')),

  donge('地区生产总值增长5.5%以上，力争6%', list([grown('gte', 5.5)], [grown('gte?', 6, aspirational)])),
  donge(
    '一般公共预算收入增长5%；固定资产投资增长8.5%左右；社会消费品零售总额增长7.5%左右',
    list([grown('gte?', 5)], [grown('approx', 8.5)], [grown('approx', 7.5)]),
  ),
  donge('全面完成上级下达的节能减排降碳约束性指标和环境质量改善目标', list(each(2, unset('delegated')))),
  donge(
    '筛选确定10家领军型企业、30家高成长型企业重点扶持',
    list(made('gte?', 10, '家'), made('gte?', 30, '家')),
  ),
  donge('力争到年底纳税过亿元企业达到4家以上、过5000万元企业达到10家以上', [
    level('gte', 4, '家', aspirational),
    level('gte', 10, '家', aspirational),
  ]),
  donge(
    '力争实现本土企业上市“零突破”',
    either(level('gt', 0, undefined, aspirational), { kind: 'milestone', ...aspirational }),
  ),
  donge(
    '新建5G基站200个，新增上云企业20家，通过两化融合管理体系认证5家以上',
    list(made('gte?', 200, '个'), added('gte?', 20, '家'), made('gte', 5, '家')),
  ),
  donge(
    '存贷款余额分别达到328.34亿元、189.28亿元，较年初增加31.1亿元、17.58亿元',
    oneOf(
      not('observation'),
      list(
        [level('gte?', 328.34, '亿元')],
        [level('gte?', 189.28, '亿元')],
        [netChange('gte?', 31.1, '亿元')],
        [netChange('gte?', 17.58, '亿元')],
      ),
    ),
  ),

  hohhot(
    '到2027年，绿色算力及人工智能产业规模超过1000亿元，年均复合增长率20%以上',
    list(
      [level('gt', 1000, '亿元', { by: '2027' })],
      [growth('averageAnnual', 'gte', 20), level('gte', 20, '%')],
    ),
  ),
  xilingol(
    '数据产业规模年均增长率20%以上，形成6个以上高质量数据集',
    list([growth('averageAnnual', 'gte', 20), level('gte', 20, '%')], made('gte', 6, '个')),
  ),
  xilingol('锡署办发〔2025〕15号', not('documentNumber')),

  fiveG('5G网络接入流量占比超50%，5G网络使用效率明显提高', list(rate('gt', 50), rises)),
  fiveG(
    '5G物联网终端用户数年均增长率超200%',
    either(growth('averageAnnual', 'gt', 200), level('gt', 200, '%')),
  ),
  fiveG('每个重点行业打造100个以上5G应用标杆', list(made('gte', 100, '个'))),
  fiveG(
    '每万人拥有5G基站数超过18个，建成超过3000个5G行业虚拟专网',
    list([level('gt', 18)], made('gt', 3000, '个')),
  ),
  fiveG('研制30项以上重点行业标准', list(made('gte', 30, '项'))),
  fiveG(
    '打造10-20个5G应用安全创新示范中心，树立3-5个区域示范标杆',
    list(made(ofRange, { min: 10, max: 20 }, '个'), made(ofRange, { min: 3, max: 5 }, '个')),
  ),
  oceanEnergy(
    '力争到2030年，海洋能装机规模达到40万千瓦',
    level('gte?', 40, '万千瓦', { ...aspirational, by: '2030' }),
  ),
  oceanEnergy('建成一批海岛多能互补电力系统和海洋能规模化示范工程', list(each(2, openCount, milestone()))),

  lightGrowth(
    '2023—2024年轻工业增加值平均增速4%左右，规上企业营业收入规模突破25万亿元',
    list(
      [growth(['averageAnnual', 'unstated'], 'approx', 4), level('approx', 4, '%')],
      [level('gt', 25, '万亿元')],
    ),
  ),
  lightGrowth('培育升级50个规模300亿元以上轻工特色产业集群', list(made('gte?', 50, '个'))),
  cars('2023年新能源汽车销量900万辆左右', list(flow('approx', 900, '万辆'))),
  cars('前7个月，我国新能源汽车出口63.6万辆，同比增长1.5倍', not('observation')),

  aviation2026(
    '2026年力争完成运输总周转量1750亿吨公里、旅客运输量8.1亿人次、货邮运输量1070万吨',
    list(
      flow('gte?', 1750, '亿吨公里', aspirational),
      flow('gte?', 8.1, '亿人次', aspirational),
      flow('gte?', 1070, '万吨', aspirational),
    ),
  ),
  railways(
    '力争完成基建投资5900亿元，投产新线2600公里',
    list(made('gte?', 5900, '亿元', aspirational), made('gte?', 2600, '公里', aspirational)),
  ),

  ruralWater2024(
    '到2024年底，力争全国农村自来水普及率达到92%，规模化供水工程覆盖农村人口比例达到63%',
    list(share('gte?', 92, aspirational), share('gte?', 63, aspirational)),
  ),
  ruralWater2024('2020年、2021年和2022年全国农村自来水普及率分别为83%、84%和87%', not('observation')),
  ruralWater2023(
    '今年全国农村自来水普及率将提升至88%，规模化供水工程覆盖农村人口比例将达到57%',
    list(share('gte?', 88), share('gte?', 57)),
  ),
  aluminium('力争国内铝土矿资源量增长3%~5%', growth(wholePeriod, ofRange, { min: 3, max: 5 }, aspirational)),
  aluminium('电解铝行业能效标杆水平以上产能占比提升至30%以上，清洁能源使用比例30%以上', [
    level('gte', 30, '%'),
    level('gte', 30, '%'),
  ]),
  aluminium('新增赤泥的资源综合利用率15%以上', level('gte', 15, '%')),
  materials('重点行业研发投入强度达到1.5%以上', level('gte', 1.5, '%')),
  materials('重点原材料大宗产品产能只减不增', either(trend(falling), maintain('lte', null)), lower),
  materials(
    '吨钢综合能耗降低2%，电解铝碳排放下降5%',
    [growth(wholePeriod, 'lte?', -2), growth(wholePeriod, 'lte?', -5)],
    lower,
  ),
  materials('形成多家具有生态主导力和核心竞争力的产业链领航企业', openCount),

  renewables('可再生能源消费总量达到10亿吨标准煤左右，占一次能源消费的18%左右', [
    level('approx', 10, '亿吨标准煤'),
    level('approx', 18, '%'),
  ]),
  renewables(
    '可再生能源年发电量达到3.3万亿千瓦时左右，风电和太阳能发电量实现翻倍',
    list(
      [level('approx', 3.3, '万亿千瓦时'), everyYear('approx', 3.3, '万亿千瓦时')],
      each(2, multiple('gte?', 2)),
    ),
  ),
  renewables('可再生能源发电量增量在全社会用电量增量中的占比超过50%', level('gt', 50, '%')),
  mines14(
    '非煤矿山事故起数、矿山事故死亡人数两项均下降10%',
    list(each(2, growth(wholePeriod, 'lte?', -10))),
    lower,
  ),
  mines14('与2015年相比，2020年煤矿死亡人数、煤矿百万吨死亡率分别下降61.9%和63.6%', not('observation')),
  coal13(
    '煤矿死亡人数下降15%以上，煤矿百万吨死亡率下降15%以上',
    [growth(wholePeriod, 'lte', -15), growth(wholePeriod, 'lte', -15)],
    lower,
  ),

  yantai(
    '今年烟台市海洋产业产值将突破2000亿元，比上年增长16%以上',
    list([level('gt', 2000, '亿元')], [growth(['yearOnYear', 'unstated'], 'gte', 16)]),
  ),
  coffee('到2024年，实现全省咖啡豆精品率达到30%、咖啡精深加工率达到80%', [
    level('gte?', 30, '%', { by: '2024' }),
    level('gte?', 80, '%', { by: '2024' }),
  ]),
  guizhouRoads('到2020年，全省公路网总里程将达20万公里，其中高速公路将突破7000公里', [
    level('gte?', 20, '万公里', { by: '2020' }),
    level('gt', 7000, '公里', { by: '2020' }),
  ]),
  youngAndOld('到2023年，全市养老服务床位数达到1.35万张', level('gte?', 1.35, '万张', { by: '2023' })),
  youngAndOld('每千人口拥有托位数4.1个', level('gte?', 4.1)),
  services14('2025年我国学前教育毛入园率将大于90%', level('gt', 90, '%', { by: '2025' })),
  shandongDigital('力争经过5年努力，全省数字经济增加值增长55%以上、达到5.5万亿元', [
    growth(wholePeriod, 'gte', 55, aspirational),
    level('gte?', 5.5, '万亿元', aspirational),
  ]),
  shandongDigital(
    '新开通5G基站15万个以上，总数达到30万个以上',
    list(made('gte', 15, '万个'), [level('gte', 30, '万个')]),
  ),
  shaanxiPoverty('到2018年基本完成贫困人口脱贫任务', list(wordsOnly)),
  innerMongolia11('单位生产总值能源消耗比“十五”期末降低25%左右', growth(wholePeriod, 'approx', -25), lower),
  xingtai(
    '2005年全市生产总值完成730亿元，比上年增长13.5%',
    either(not('observation'), from({ value: 730 }, [])),
  ),
  baiyin('依据我国保障粮食安全最低人均占有原粮不低于400公斤的标准衡量', not(['threshold', 'name'])),
  stateFirms('中央企业效益要稳步提升', list(rises)),

  disabled(
    '与国内生产总值增长基本同步',
    either(relative(['approx', 'gte', 'eq'], undefined), qualitative(undefined)),
    row('残疾人家庭人均收入年均增长', '%'),
  ),
  disabled('100', list(share(atLeast, 100)), row('困难残疾人生活补贴覆盖率', '%')),
  disabled('97', list(share('gte?', 97)), row('残疾儿童少年义务教育入学率', '%')),
  disabled(
    '110万',
    list([level('gte?', 110, '万户'), cumulative('gte?', 110, '万户'), additions('gte?', 110, '万户')]),
    row('困难重度残疾人家庭无障碍改造数', '户'),
  ),
  health13Table('＜7.5', level('lt', 7.5, '‰'), {
    column: 'target',
    direction: 'lower',
    indicatorName: '婴儿死亡率',
    unit: '‰',
  }),
  landTable('依据上级下达任务确定', unset(['delegated', 'deferred']), row('耕地保有量', '万亩')),
];
