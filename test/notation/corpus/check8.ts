import type { CorpusEntry, Expectation, ExpectedTarget, Reading } from './corpusEntry.js';
import { fourteenth, lower, thirteenth, twelfth } from './periods.js';
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
  netChange,
  not,
  printedIn,
  qualitative,
  rank,
  relative,
  structure,
  trend,
} from './reading.js';

const span = (firstYear: number, lastYear: number) => ({
  period: { firstYear, lastYear },
  baseYear: firstYear - 1,
});
const yearOf = (year: number) => span(year, year);

const falling = { direction: 'falling' } as const;
const average = { statistic: ['average', 'growthRate'] } as const;
const unstatedYear = ['unstated', 'yearOnYear', 'total'] as const;
const wholePeriod = ['total', 'unstated'] as const;
const ofRange = ['gte', 'eq', 'approx'] as const;
const whole = ['gte', 'eq'] as const;

type Compared = Parameters<typeof level>[0];
type Value = Parameters<typeof level>[1];
type Beside = Partial<
  Pick<Extract<ExpectedTarget, { kind: 'level' }>, 'by' | 'scope' | 'vision' | 'commitment' | 'estimated'>
>;

/** A stretch of text, as the targets it may be read as. */
type Part = readonly (readonly ExpectedTarget[])[];

const one = (...choices: readonly ExpectedTarget[]): Part => choices.map((choice) => [choice]);

/** The same said of several things: a target for each, or one that holds for all. */
const each = (times: number, ...choices: readonly ExpectedTarget[]): Part =>
  choices.flatMap((choice) => [Array.from({ length: times }, () => choice), [choice]]);

/** Stretches side by side, each with its possible readings. */
const list = (...parts: readonly Part[]): Expectation => {
  const [first = { targets: [] }, ...anyOf] = parts
    .reduce<Part>((lists, next) => lists.flatMap((before) => next.map((more) => [...before, ...more])), [[]])
    .map((targets) => ({ targets }));
  return { ...first, anyOf };
};

/** One or the other way to cut a text into targets. */
const anyList = (first: Expectation, ...others: readonly Expectation[]): Expectation => ({
  ...first,
  anyOf: [
    ...(first.anyOf ?? []),
    ...others.flatMap(({ anyOf = [], ...other }): Reading[] => [other, ...anyOf]),
  ],
});

/** Read alone, it may as well tell what was achieved. */
const orObserved = (told: Expectation): Expectation => anyList(told, not('observation'));

/** 培育、建设、完成 a number of things: a stock at the end, new ones, or a total, as the text leaves open. */
const made = (compared: Compared, value: Value, unit: string, more: Beside = {}): Part =>
  one(
    level(compared, value, unit, more),
    additions(compared, value, unit, more),
    cumulative(compared, value, unit, more),
  );

/** 新增 a number of things, counted from 0 either way. */
const added = (compared: Compared, value: Value, unit: string, more: Beside = {}): Part =>
  one(additions(compared, value, unit, more), cumulative(compared, value, unit, more));

/** A quantity of one year: its level, or the total of the year. */
const flow = (compared: Compared, value: Value, unit: string, more: Beside = {}): Part =>
  one(level(compared, value, unit, more), cumulative(compared, value, unit, more));

/** A rate of those who are served or reached. */
const covered = (compared: Compared, percent: Value, more: Beside = {}): Part =>
  one(level(compared, percent, '%', more), coverage(compared, percent, more));

const rate = (compared: Compared, percent: Value, more: Beside = {}): Part =>
  one(level(compared, percent, '%', more));

/** Growth in a plan of one year. */
const grown = (compared: Compared, percent: Value, more: Beside = {}): Part =>
  one(growth(unstatedYear, compared, percent, more));

const done = one(milestone(), qualitative(undefined));
const falls = one(trend(falling), qualitative('direction', falling));
const rises = one(better(), trend());
const some = qualitative('openCount');

const shijiazhuang = printedIn('石家庄市关于深入打好污染防治攻坚战的实施意见', fourteenth);
const meishan = printedIn('眉山市政府工作报告（2025年）', yearOf(2025));
const post2024 = printedIn('2024年全国邮政管理工作会议', yearOf(2024));
const post2025 = printedIn('2025年全国邮政工作会议', yearOf(2025));
const yunnanRoads = printedIn('云南省“十三五”公路水路交通运输规划思路', thirteenth);
const water = printedIn('全国水资源综合规划', {
  period: { firstYear: 2010, lastYear: 2030 },
  baseYear: 2008,
});
const guizhouIndustry = printedIn('贵州省十大千亿级工业产业振兴行动', span(2018, 2020));
const transport2022 = printedIn('交通运输部发布会（2022年2月）', yearOf(2022));
const training = printedIn('“十四五”职业技能培训规划', fourteenth);
const lightDigital = printedIn('轻工业数字化转型实施方案', span(2025, 2030));
const liangshan = printedIn('“五区共兴”发布会攀西经济区专场（凉山州，2023年）', span(2023, 2027));
const energy2025 = printedIn('2025年全国能源工作会议', yearOf(2025));
const energy2023 = printedIn('国家能源局发布会（2023年4月）', yearOf(2023));
const greenIndustry = printedIn('“十四五”工业绿色发展规划', fourteenth);
const saving2011 = printedIn('2011年全国工业节能与综合利用工作会议', yearOf(2011));
const qingyang = printedIn('庆祝建党100周年新闻发布会庆阳专场，“十四五”目标', fourteenth);
const children = printedIn('健康儿童行动提升计划（2021—2025年）', fourteenth);
const health13 = printedIn('“十三五”卫生与健康规划', thirteenth);
const chaoyang = printedIn('朝阳市妇女发展规划（2021—2030年）', span(2021, 2030));
const changchun = printedIn('长春市三大世界级产业基地建设目标（“十二五”）', twelfth);
const science2020 = printedIn('国家中长期科学和技术发展规划纲要（2006—2020年）', span(2006, 2020));
const farms2009 = printedIn('黑龙江垦区2009年粮食增产计划', yearOf(2009));
const soybeans = printedIn('齐齐哈尔市大豆生产能力建设规划', span(2009, 2015));
const liupanshui = printedIn('六盘水市2025年重大工程和重点项目', yearOf(2025));
const telecom2025 = printedIn('2025年全国工业和信息化工作会议', yearOf(2025));
const yunnan14 = printedIn('云南省“十四五”规划和二〇三五年远景目标纲要发布会', fourteenth);

/** An eighth set to check the reader on: cities of the north and southwest and the ministries, as found in public pages. */
export const check8Corpus: readonly CorpusEntry[] = [
  shijiazhuang('到2025年，全市主要污染物排放总量持续下降', list(falls), lower),
  shijiazhuang('全市PM2.5浓度达到40微克/立方米', level('lte?', 40, '微克/立方米'), lower),
  shijiazhuang('空气质量优良天数比率达到67.4%', level('gte?', 67.4, '%')),
  shijiazhuang('基本消除重污染天气', list(done)),
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
    list(grown('gte?', 6), each(2, relative('gt', average)), one(level('gt', 2000, '亿元'))),
  ),
  meishan('基本建成8个市县级示范片', list(made('gte?', 8, '个'))),
  meishan('开工改造城镇老旧小区143个', list(made('gte?', 143, '个'))),
  meishan('新增城镇就业2.9万人', list(added('gte?', 2.9, '万人'))),
  meishan('加快打造成渝地区新能源新材料制造基地', list(done)),

  post2024(
    '预计快递业务量、业务收入分别完成1425亿件和1.3万亿元，增速8%左右',
    orObserved(
      list(
        flow('gte?', 1425, '亿件'),
        flow('gte?', 1.3, '万亿元'),
        each(2, growth(unstatedYear, 'approx', 8)),
      ),
    ),
  ),
  post2025(
    '邮政行业寄递业务量完成2080亿件、业务收入完成1.8万亿元',
    orObserved(list(flow('gte?', 2080, '亿件'), flow('gte?', 1.8, '万亿元'))),
  ),
  post2025('快递业务量和业务收入分别完成1745亿件和1.4万亿元，同比分别增长21%和13%', not('observation')),

  yunnanRoads('“十三五”期间，全省公路水路建设拟完成投资4900亿元', list(made('gte?', 4900, '亿元'))),
  yunnanRoads(
    '高速公路建设拟完成投资3700亿元,拟建成高速公路2000公里以上',
    list(made('gte?', 3700, '亿元'), made('gte', 2000, '公里')),
  ),
  yunnanRoads('到2020年底，力争高速公路通车里程达到6000公里', level('gte?', 6000, '公里', aspirational)),
  yunnanRoads('普通国省道二级公路以上比例达到40%', level('gte?', 40, '%')),
  yunnanRoads('100%建制村实现通硬化路', list(covered(whole, 100))),
  yunnanRoads('航道通航里程达到5000公里', level('gte?', 5000, '公里')),
  yunnanRoads(
    '实现100%的乡镇和具备条件的建制村通客运班车',
    list(each(2, coverage(whole, 100), level(whole, 100, '%'))),
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
    list(
      one(level('lte?', 120, '立方米')),
      one(level('lte?', 65, '立方米')),
      each(2, growth(wholePeriod, 'approx', -50)),
    ),
    lower,
  ),
  water(
    '到2030年，全国用水总量力争控制在7000亿立方米以内',
    level('lte', 7000, '亿立方米', { ...aspirational, by: '2030' }),
    lower,
  ),
  water('农业灌溉用水有效利用系数提高到0.6', level('gte?', 0.6)),
  water('江河湖库水功能区水质基本达标', list(done)),
  water(
    '全国经济社会需水总量年均增长率控制在0.5%以内',
    either(growth('averageAnnual', 'lte', 0.5), level('lte', 0.5, '%')),
    lower,
  ),

  guizhouIndustry('目标是到2020年工业总产值达到1.8万亿元', level('gte?', 1.8, '万亿元', { by: '2020' })),
  guizhouIndustry(
    '到2020年，电子信息制造业总产值将达到1000亿元，软件和信息技术服务业（全口径）收入完成500亿元左右',
    list(one(level('gte?', 1000, '亿元', { by: '2020' })), flow('approx', 500, '亿元', { by: '2020' })),
  ),
  guizhouIndustry('2018年1月至10月，全省规模以上工业企业完成总产值9265亿元', not('observation')),

  transport2022(
    '2022年预计将新增铁路新线3300公里以上，新改扩建高速公路8000公里以上',
    list(added('gte', 3300, '公里'), made('gte', 8000, '公里')),
  ),
  transport2022('新增及改善高等级航道700公里以上', list(made('gte', 700, '公里'))),
  transport2022('新增颁证民用运输机场8个', list(added('gte?', 8, '个'))),
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
    list(covered('approx', 90, { by: '2027' }), covered('approx', 75, { by: '2027' })),
  ),
  lightDigital(
    '打造100个左右典型场景，培育60家左右标杆企业',
    list(made('approx', 100, '个'), made('approx', 60, '家')),
  ),
  lightDigital('制修订50项左右国家标准、行业标准', list(made('approx', 50, '项'))),
  lightDigital('形成一批数字化转型成果', some),
  lightDigital('到2030年，规模以上企业普遍实施数字化改造', list(done)),
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
  liangshan('今年一季度，凉山州GDP增长9.2%，增速四川第二', not('observation')),

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
    list(
      each(
        2,
        netChange('approx', 1.6, '亿千瓦'),
        additions('approx', 1.6, '亿千瓦'),
        cumulative('approx', 1.6, '亿千瓦'),
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
  greenIndustry('重点行业和重点区域绿色制造体系基本建成', list(done)),
  greenIndustry('碳排放强度持续下降', list(falls), lower),
  saving2011(
    '单位工业增加值能耗、二氧化碳排放量要比2010年分别降低4%、4%以上',
    list(grown('lte', -4), grown('lte', -4)),
    lower,
  ),
  saving2011('单位工业增加值用水量要同比减少7%左右', growth('yearOnYear', 'approx', -7), lower),

  qingyang(
    '力争“十四五”末，原油年产量达到1000万吨以上，原油加工能力达到1000万吨',
    list(
      one(level('gte', 1000, '万吨', aspirational), everyYear('gte', 1000, '万吨', aspirational)),
      one(level('gte?', 1000, '万吨', aspirational)),
    ),
  ),
  qingyang(
    '原煤年产量达到1000万吨以上、力争2000万吨',
    list(
      one(level('gte', 1000, '万吨'), everyYear('gte', 1000, '万吨')),
      one(level('gte?', 2000, '万吨', aspirational), everyYear('gte?', 2000, '万吨', aspirational)),
    ),
  ),
  qingyang(
    '电力装机容量达到1000万千瓦以上，天然气年产量达到30亿立方米',
    list(
      one(level('gte', 1000, '万千瓦')),
      one(level('gte?', 30, '亿立方米'), everyYear('gte?', 30, '亿立方米')),
    ),
  ),
  qingyang('能源产业产值达千亿元', level(['gte', 'approx'], 1000, '亿元')),
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
  chaoyang('适龄妇女宫颈癌人群筛查率达到70%以上，乳腺癌人群筛查率逐步提高', list(covered('gte', 70), rises)),
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
  science2020('掌握一批事关国家竞争力的装备制造业和信息产业核心技术', some),
  science2020('农业科技整体实力进入世界前列', either(rank(null), qualitative(undefined))),
  science2020('艾滋病、肝炎等重大疾病得到遏制', list(done), lower),

  farms2009(
    '新增水稻面积100万亩、玉米面积200万亩，增产粮食19亿斤',
    list(
      one(additions('gte?', 100, '万亩'), cumulative('gte?', 100, '万亩'), netChange('gte?', 100, '万亩')),
      one(additions('gte?', 200, '万亩'), cumulative('gte?', 200, '万亩'), netChange('gte?', 200, '万亩')),
      one(additions('gte?', 19, '亿斤'), cumulative('gte?', 19, '亿斤'), netChange('gte?', 19, '亿斤')),
    ),
  ),
  farms2009('今年黑龙江垦区农作物总播种面积将达到4069万亩', level('gte?', 4069, '万亩')),
  farms2009(
    '粮食作物计划播种面积为3740万亩，比上年增加近500万亩',
    list(
      one(level(ofRange, 3740, '万亩')),
      one(netChange('approx', 500, '万亩'), additions('approx', 500, '万亩')),
    ),
  ),
  farms2009('近年来，黑龙江垦区的粮食产量一直占黑龙江省粮食总产量的三分之一左右', not('observation')),
  soybeans(
    '预计可使全市大豆亩增产75公斤',
    either(netChange('gte?', 75, '公斤'), additions('gte?', 75, '公斤')),
  ),
  liupanshui('年度投资目标491.77亿元', list(made('gte?', 491.77, '亿元'))),
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
  yunnan14(
    '经济总量力争达到全国中位以上水平',
    either(
      relative('gte', { statistic: 'median' }, aspirational),
      rank(null, aspirational),
      qualitative(undefined, aspirational),
    ),
  ),
  yunnan14('大幅提高常住人口城镇化率', list(rises)),
];
