import {
  average,
  by2025,
  by2027,
  by2030,
  falling,
  forAll,
  list,
  made,
  ofRange,
  outlook2035,
  raised,
  same,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { cell, fifteenth, fourteenth, lower, lowerRow, row, yearOf, yearsOf } from './periods.js';
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
  recurring,
  relative,
  trend,
  unset,
  withAttribute,
} from './reading.js';
import { wordsOnly } from './words.js';

const panan = printedIn('磐安县科技发展“十四五”规划', fourteenth);
const wansheng = printedIn(
  '万盛经开区高新技术企业和科技型企业“双倍增”行动计划工作方案（2023—2027年）',
  yearsOf(2023, 2027),
);
const cihu = printedIn('慈湖高新区制造业三年倍增行动计划实施方案（2022-2024年）', yearsOf(2022, 2024));
const fengxianMaterials = printedIn('奉贤区通用新材料产业发展行动方案（2025-2027）', yearsOf(2025, 2027));
const fengxian = printedIn(
  '奉贤区关于推进科技创新发展新质生产力促进产业高质量发展的若干意见',
  yearsOf(2025, 2027),
);
const jiading = printedIn('嘉定区氢燃料电池汽车产业集聚区规划', yearsOf(2019, 2025));
const machinery = printedIn('“十四五”全国农业机械化发展规划', fourteenth);
const gaoxian = printedIn('高县政府工作报告（2022年），未来五年目标', yearsOf(2022, 2026));
const northwest = printedIn('西北一县政府工作报告（2023年）', yearOf(2023));
const yushui = printedIn('新余市渝水区政府工作报告（2022年）', yearOf(2022));
const jiangsuDistrict = printedIn('江苏一区政府工作报告（2024年）', yearOf(2024));
const wulian = printedIn('五莲县政府工作报告（2013年）', yearOf(2013));
const qianshan = printedIn('潜山县“十一五”发展目标', yearsOf(2006, 2010));
const xianfeng = printedIn('咸丰县政府工作报告（2024年）', yearOf(2024));
const xixiang = printedIn('中共西乡县委关于建设中国最美茶乡的部署（2022年）', yearsOf(2022, 2026));
const wanyuan = printedIn('万源市“十四五”目标（市人大会议，2021年）', fourteenth);
const farmWork = printedIn('湖北一县农业农村工作安排（2022年）', yearOf(2022));
const chongqingCounty = printedIn('重庆一县2025年农业发展安排', yearOf(2025));
const shizhu = printedIn('石柱县春季农业生产现场会（2024年）', yearOf(2024));
const jinhua = printedIn('金华开发区2024年目标任务', yearOf(2024));
const yizhuang = printedIn('“十四五”时期北京经济技术开发区发展建设和二〇三五年远景目标规划', fourteenth);
const yizhuang2026 = printedIn('北京经济技术开发区2026年度工作会', fifteenth);
const waterSaving = printedIn('“十四五”节水型社会建设规划', fourteenth);
const waterSaving15 = printedIn('水利部2026年全国节水工作部署，2030年目标', fifteenth);
const software = printedIn('“十四五”软件和信息技术服务业发展规划', fourteenth);
const bigData = printedIn('“十四五”大数据产业发展规划', fourteenth);
const changshou = printedIn('长寿经济技术开发区“十四五”规划', fourteenth);
const jianghua = printedIn('江华瑶族自治县关于贯彻落实创新引领开放崛起战略的实施意见', yearsOf(2018, 2020));
const highTechZones = printedIn('“十四五”国家高新技术产业开发区发展规划', fourteenth);
const energy2030 = printedIn('国家能源局“高质量完成‘十四五’规划”发布会，2030年目标', fifteenth);
const baoan = printedIn('宝安区2025年国民经济和社会发展计划', yearOf(2025));
const huangpu = printedIn('黄浦区2026年重大工程计划', yearOf(2026));
const tongliang = printedIn('铜梁区高标准农田建设安排（2021年）', fourteenth);
const jiaojiang = printedIn('2021年椒江区经济形势分析', yearOf(2022));
const guandu = printedIn('官渡区2023年上半年国民经济和社会发展计划执行情况的报告', yearOf(2023));
const kaizhou = printedIn('开州区“十四五”水安全保障规划', fourteenth);
const chengkou = printedIn('城口县2025年计划草案报告', yearOf(2025));
const jinxiang = printedIn('金乡县2021年国民经济和社会发展计划', yearOf(2021));
const tuanfeng = printedIn('团风县经济社会发展介绍（2025年）', yearOf(2025));
const guidong = printedIn('桂东县经济社会发展情况（2020年）', yearOf(2020));
const zoneReview = printedIn('一经济开发区2023年工作总结和2024年工作思路', yearOf(2024));
const shanghaiSupport = printedIn(
  '上海市支持先进制造业转型升级三年行动方案（2026—2028年）',
  yearsOf(2026, 2028),
);

const propertyTable = printedIn('style of a county “十四五”知识产权 plan, 指标表', {
  ...fourteenth,
  ...cell,
});
const environment = printedIn('style of a county “十四五”生态环境保护 plan, 指标表', fourteenth);
const market = printedIn('style of a county “十四五”市场监管 plan, 指标表', fourteenth);
const energyTable = printedIn('style of a county “十四五”能源 plan, 指标表', { ...fourteenth, ...cell });
const waterTable = printedIn('style of a district “十四五”水利 plan, 指标表', fourteenth);
const roads = printedIn('style of a county “十四五”综合交通运输 plan, 指标表', { ...fourteenth, ...cell });

/** Targets of counties, districts, development zones and ministries, collected by someone who had not seen how it reads. */
export const check9Corpus: readonly CorpusEntry[] = [
  panan('到2025年，全社会R&D经费支出占GDP的比重达到2.8%', level('gte?', 2.8, '%', by2025)),
  panan('高新技术产业增加值占规上工业增加值比重达到60%', level('gte?', 60, '%')),
  panan('国家高新技术企业达到80家、省科技型中小企业达到260家、省级以上研发机构达到40家', [
    level('gte?', 80, '家'),
    level('gte?', 260, '家'),
    level('gte?', 40, '家'),
  ]),
  panan('数字经济核心产业增加值占GDP比重达到5%', level('gte?', 5, '%')),
  panan('每万人高价值发明专利拥有量达到5件', level('gte?', 5)),

  wansheng('到2025年，全区高新技术企业突破75家、科技型企业超过690家', [
    level('gt', 75, '家', by2025),
    level('gt', 690, '家', by2025),
  ]),
  wansheng('全区专精特新“小巨人”企业突破8家', level('gt', 8, '家')),
  wansheng('规模以上工业战略性新兴产业增加值占规模以上工业增加值的比重超38%', level('gt', 38, '%')),
  wansheng('高技术制造业增加值占规模以上工业增加值的比重超25%', level('gt', 25, '%')),

  cihu('2022—2024年，全区制造业增加值年均增长27.7%', growth('averageAnnual', 'gte?', 27.7)),
  cihu(
    '到2024年底确保在2021年基础上翻一番',
    either(
      multiple('gte?', 2, { of: { type: 'period', period: '2021' } }),
      multiple('gte?', 2, { of: { type: 'baseline' } }),
    ),
    { indicatorName: '制造业增加值' },
  ),
  cihu('主要指标增幅高于全市平均水平', relative('gt', average)),
  cihu('居长三角开发园区前列', rank(null)),
  cihu('“百亿产业、千亿园区”', not('name')),

  fengxianMaterials('工业总产值力争达到600亿元', level('gte?', 600, '亿元', aspirational)),
  fengxianMaterials(
    '在3-5个战略关键材料领域形成竞争优势',
    list([...made(ofRange, { min: 3, max: 5 }, '个'), ...wordsOnly]),
  ),
  fengxianMaterials(
    '在1-2个未来材料领域取得突破',
    list([...made(ofRange, { min: 1, max: 2 }, '个'), ...wordsOnly]),
  ),
  fengxianMaterials(
    '力争新引进亿元以上新材料项目超过15个',
    list([...raised('gt', 15, '个', aspirational), level('gt', 15, '个', aspirational)]),
  ),
  fengxianMaterials('培育产值十亿级的行业龙头企业2家以上', list(made('gte', 2, '家'))),

  fengxian(
    '力争到2027年，完成规上工业产值迈上3600亿元台阶',
    level('gte', 3600, '亿元', { ...by2027, ...aspirational }),
  ),
  fengxian('专精特新企业总量达到1500家，战略性新兴产业占比达到50%', [
    level('gte?', 1500, '家'),
    level('gte?', 50, '%'),
  ]),
  fengxian('新增5个具有辨识度和影响力的产业地标', list(raised('gte?', 5, '个'))),
  fengxian('四大主导产业产值达到2500亿元', level('gte?', 2500, '亿元')),
  fengxian('新增单项冠军、独角兽和科创上市企业等10家', list(raised('gte?', 10, '家'))),
  fengxian('国家高新技术企业超2600家', level('gt', 2600, '家')),
  fengxian(
    '政府引导基金撬动规模超300亿元，投资科创项目超100个',
    list(made('gt', 300, '亿元'), made('gt', 100, '个')),
  ),
  fengxian(
    '计划到2027年实现专精特新企业数增幅超7成',
    either(growth(wholePeriod, 'gt', 70), level('gt', 70, '%')),
  ),

  jiading('到2025年，嘉定氢能及燃料电池汽车全产业链年产值将突破500亿元', level('gt', 500, '亿元', by2025)),

  machinery('到2025年，全国农机总动力稳定在11亿千瓦左右', maintain('approx', 11, '亿千瓦')),
  machinery('全国农作物耕种收综合机械化率达到75%', level('gte?', 75, '%')),
  machinery('粮棉油糖主产县（市、区）基本实现农业机械化', list(wordsOnly)),
  machinery('丘陵山区县（市、区）农作物耕种收综合机械化率达到55%', level('gte?', 55, '%')),
  machinery(
    '设施农业、畜牧养殖、水产养殖和农产品初加工机械化率总体达到50%以上',
    forAll(4, level('gte', 50, '%')),
  ),

  gaoxian('全县地区生产总值达350亿元以上，年均增长12%以上', [
    level('gte', 350, '亿元'),
    growth('averageAnnual', 'gte', 12),
  ]),
  gaoxian('规模以上工业增加值年均增长13.5%以上', growth('averageAnnual', 'gte', 13.5)),
  gaoxian('服务业增加值年均增长12.5%以上；全社会固定资产投资年均增长10%以上', [
    growth('averageAnnual', 'gte', 12.5),
    growth('averageAnnual', 'gte', 10),
  ]),
  gaoxian('社会消费品零售总额年均增长12%以上', growth('averageAnnual', 'gte', 12)),
  gaoxian('城镇居民人均可支配收入年均增长9%以上；农村居民人均可支配收入年均增长9.5%以上', [
    growth('averageAnnual', 'gte', 9),
    growth('averageAnnual', 'gte', 9.5),
  ]),
  gaoxian('改造茶叶标准化高效机采基地15万亩', list(made('gte?', 15, '万亩'))),
  gaoxian('推进8.5万亩高标准农田建设', list([...made('gte?', 8.5, '万亩'), ...wordsOnly])),
  gaoxian(
    '到2026年，力争新培育国家级龙头企业2户、省级5户、县级50户',
    list(
      raised('gte?', 2, '户', { by: '2026', ...aspirational }),
      raised('gte?', 5, '户', { by: '2026', ...aspirational }),
      raised('gte?', 50, '户', { by: '2026', ...aspirational }),
    ),
  ),
  gaoxian('茶叶、蚕桑综合产值分别达100亿元、50亿元', [level('gte?', 100, '亿元'), level('gte?', 50, '亿元')]),
  gaoxian('第一产业增加值达50亿元', level('gte?', 50, '亿元')),
  gaoxian(
    '力争将高县建成西部一流的茶叶集散贸易中心',
    list([
      { kind: 'milestone', ...aspirational },
      { kind: 'qualitative', ...aspirational },
      rank(null, aspirational),
    ]),
  ),

  northwest('地区生产总值增长7%以上，规上工业增加值增长9%', [
    growth(unstatedYear, 'gte', 7),
    growth(unstatedYear, 'gte?', 9),
  ]),
  northwest('固定资产投资增长8%，社会消费品零售总额增长8.5%', [
    growth(unstatedYear, 'gte?', 8),
    growth(unstatedYear, 'gte?', 8.5),
  ]),
  northwest('城乡居民人均可支配收入分别增长6%、9%', [
    growth(unstatedYear, 'gte?', 6),
    growth(unstatedYear, 'gte?', 9),
  ]),
  northwest(
    '居民消费价格指数涨幅控制在3%左右',
    either(growth(unstatedYear, ['approx', 'lte'], 3), level(['approx', 'lte'], 3, '%')),
    lower,
  ),
  northwest('单位生产总值能耗、主要污染物排放控制在省市下达目标之内', forAll(2, unset('delegated')), lower),
  northwest('新开发“双协员”[21]305个', list(raised('gte?', 305, '个'))),
  northwest(
    '实施技能培训5000人以上，输转劳务5.8万人以上',
    list(made('gte', 5000, '人'), made('gte', 5.8, '万人')),
  ),
  northwest('实施高标准农田建设4000亩', list(made('gte?', 4000, '亩'))),

  yushui('地区生产总值增长7.5%左右，一般公共预算收入增长3.5%左右', [
    growth(unstatedYear, 'approx', 7.5),
    growth(unstatedYear, 'approx', 3.5),
  ]),
  yushui('规上工业增加值增长8.5%以上，固定资产投资增长8%以上', [
    growth(unstatedYear, 'gte', 8.5),
    growth(unstatedYear, 'gte', 8),
  ]),
  yushui('引进省外2000万元以上项目资金增长8%左右', growth(unstatedYear, 'approx', 8)),
  yushui(
    '城镇、农村居民人均可支配收入分别增长6.5%和7%左右',
    list(
      [growth(unstatedYear, 'approx', 6.5), growth(unstatedYear, 'gte?', 6.5)],
      [growth(unstatedYear, 'approx', 7)],
    ),
  ),
  yushui(
    '居民消费价格指数为3%左右',
    either(level('approx', 3, '%'), growth(unstatedYear, 'approx', 3)),
    lower,
  ),
  yushui('节能减排完成省下达任务', unset('delegated')),
  yushui('新增规上工业企业40家', list(raised('gte?', 40, '家'))),
  yushui(
    '推动新余经开区工业主营业务收入突破1000亿元，工业增加值达200亿元、增速10%',
    list(
      [level('gt', 1000, '亿元')],
      [level('gte?', 200, '亿元')],
      [growth(unstatedYear, 'gte?', 10), level('gte?', 10, '%')],
    ),
  ),
  yushui('争创国家级经济开发区', list(wordsOnly)),
  yushui(
    '盘活用好闲置厂房8万平方米，消化批而未供土地600亩以上',
    list(made('gte?', 8, '万平方米'), made('gte', 600, '亩')),
  ),
  yushui('“1346”项目倍增行动', not('name')),

  jiangsuDistrict('地区生产总值增长6%以上，冲刺1500亿元', [
    growth(unstatedYear, 'gte', 6),
    level('gte?', 1500, '亿元'),
  ]),
  jiangsuDistrict('一般公共预算收入增长5%以上，确保65亿元', [
    growth(unstatedYear, 'gte', 5),
    level('gte?', 65, '亿元'),
  ]),
  jiangsuDistrict('固定资产投资增长5%以上，其中工业投资增长10%以上', [
    growth(unstatedYear, 'gte', 5),
    growth(unstatedYear, 'gte', 10),
  ]),
  jiangsuDistrict('规上工业总产值增长8%左右', growth(unstatedYear, 'approx', 8)),
  jiangsuDistrict(
    '生产安全事故起数和死亡人数持续下降',
    forAll(2, trend(falling), qualitative('direction', falling)),
    lower,
  ),
  jiangsuDistrict('完成上级下达的能耗下降、环境改善等指标任务', unset('delegated')),
  jiangsuDistrict(
    '全年引进投资超30亿元或3亿美元项目6个、超10亿元或1亿美元项目20个',
    list(made('gte?', 6, '个'), made('gte?', 20, '个')),
  ),
  jiangsuDistrict('确保盘活利用工业用地不少于3000亩', list(made('gte', 3000, '亩'))),
  jiangsuDistrict(
    '组织实施技改项目不少于200个，实现技改投入增长15%以上',
    list(made('gte', 200, '个'), [growth(unstatedYear, 'gte', 15)]),
  ),
  jiangsuDistrict(
    '空置率压降10%以上',
    either(growth(unstatedYear, 'lte', -10), netChange('lte', -10)),
    lower,
  ),
  jiangsuDistrict('腾退土地空间不少于660亩', list(made('gte', 660, '亩'))),
  jiangsuDistrict(
    '培育十亿元企业30家，新增规上工业企业100家以上',
    list(made('gte?', 30, '家'), raised('gte', 100, '家')),
  ),
  jiangsuDistrict('力争新能源汽车产业产值突破1000亿元', level('gt', 1000, '亿元', aspirational)),
  jiangsuDistrict('确保纳入核算行业服务业营收增长15%以上', growth(unstatedYear, 'gte', 15)),
  jiangsuDistrict('新认定高企150家', list([...raised('gte?', 150, '家'), level('gte?', 150, '家')])),

  wulian('计划招引20个以上过亿项目', list(made('gte', 20, '个'))),
  wulian('招商引资到位固定资产投资15亿元以上', list(made('gte', 15, '亿元'))),
  wulian('新增城区绿化面积28万平方米', list(raised('gte?', 28, '万平方米'))),
  wulian('生产总值增长13%，公共财政预算收入增长18%', [
    growth(unstatedYear, 'gte?', 13),
    growth(unstatedYear, 'gte?', 18),
  ]),
  wulian('规模以上固定资产投资增长25%，社会消费品零售总额增长17%', [
    growth(unstatedYear, 'gte?', 25),
    growth(unstatedYear, 'gte?', 17),
  ]),
  wulian(
    '居民消费价格指数控制在3.5%以内，人口自然增长率控制在3‰以内',
    list(
      [level('lte', 3.5, '%'), growth(unstatedYear, 'lte', 3.5)],
      [level('lte', 3, '‰'), growth(unstatedYear, 'lte', 3, { unit: '‰' })],
    ),
    lower,
  ),
  wulian('五莲县2012年全年实现生产总值163亿元，比上年增长13%', not('observation')),

  qianshan('培育销售收入超500万元农业产业化龙头企业20家以上', list(made('gte', 20, '家'))),
  qianshan(
    '确保100个左右超千万元投资的工业项目进入经济开发区',
    list([...made('approx', 100, '个'), ...wordsOnly]),
  ),
  qianshan(
    '引进县外境内资金40亿元、境外资金3000万美元',
    list(made('gte?', 40, '亿元'), made('gte?', 3000, '万美元')),
  ),
  qianshan('到2010年接待游客超200万人次以上', list(made(['gt', 'gte'], 200, '万人次', { by: '2010' }))),
  qianshan('保持人口和计划生育工作全省一类县水平', list([maintain(same, null), rank(null), ...wordsOnly])),

  xianfeng('全年出栏生猪50万头以上', list(made('gte', 50, '万头'))),
  xianfeng('烟叶产量达到9.5万担', level('gte?', 9.5, '万担')),
  xianfeng('加快建设13个油茶产业示范基地', list([...made('gte?', 13, '个'), ...wordsOnly])),
  xianfeng('全力创建国家全域旅游示范区', list(wordsOnly)),
  xianfeng('完成龙坪15万头生猪养殖加工项目建设', milestone()),
  xianfeng('2023年，咸丰县生产干茶1.2万吨，产值突破20亿元', not('observation')),

  xixiang('确保今年茶叶总产值突破26亿元', level('gt', 26, '亿元')),
  xixiang('2023年全产业链产值达50亿元以上', level('gte', 50, '亿元', { by: '2023' })),
  xixiang('今年建成20条服装加工生产线', list([...made('gte?', 20, '条'), milestone()])),

  wanyuan('到“十四五”末，万源全市地区生产总值要达到300亿元，生态经济占地区生产总值50%以上', [
    level('gte?', 300, '亿元'),
    level('gte', 50, '%'),
  ]),
  wanyuan(
    '一产业年均增速保持在2.6%以上、增加值总量冲刺63.3亿元',
    list(
      [growth('averageAnnual', 'gte', 2.6), maintain('gte', 2.6, '%'), level('gte', 2.6, '%')],
      [level('gte?', 63.3, '亿元')],
    ),
  ),
  wanyuan(
    '二产业年均增速保持在8.5%以上、增加值总量冲刺86.7亿元',
    list(
      [growth('averageAnnual', 'gte', 8.5), maintain('gte', 8.5, '%'), level('gte', 8.5, '%')],
      [level('gte?', 86.7, '亿元')],
    ),
  ),
  wanyuan('城区建成区面积达到20平方公里，城区常住人口达到20万人', [
    level('gte?', 20, '平方公里'),
    level('gte?', 20, '万人'),
  ]),
  wanyuan('城镇化率达到45%以上', level('gte', 45, '%')),
  wanyuan('到2035年，地区生产总值突破600亿元', level('gt', 600, '亿元', outlook2035)),
  wanyuan('城区建成区面积达到35平方公里、城区常住人口达到32万人，城镇化率达到49%', [
    level('gte?', 35, '平方公里'),
    level('gte?', 32, '万人'),
    level('gte?', 49, '%'),
  ]),

  farmWork('完成高标准农田建设0.41万亩', list(made('gte?', 0.41, '万亩'))),
  farmWork(
    '确保粮食播种面积在27万亩以上、粮食总产稳定在10.3万吨以上',
    list([level('gte', 27, '万亩'), maintain('gte', 27, '万亩')], [maintain('gte', 10.3, '万吨')]),
  ),
  farmWork('确保能繁母猪常年存栏0.95万头', either(level(same, 0.95, '万头'), maintain(same, 0.95, '万头'))),
  farmWork('生猪养殖规模场达到32户', level('gte?', 32, '户')),
  farmWork('年出栏生猪18.5万头以上', list([...made('gte', 18.5, '万头'), everyYear('gte', 18.5, '万头')])),
  farmWork('2022年新创产业园区3个', list([...raised('gte?', 3, '个'), level('gte?', 3, '个')])),
  farmWork(
    '力争园区对乡镇的覆盖率超80%',
    either(coverage('gt', 80, aspirational), level('gt', 80, '%', aspirational)),
  ),
  farmWork(
    '确保蔬菜面积稳定在20万亩、总产60万吨以上',
    list([maintain(same, 20, '万亩')], [maintain('gte', 60, '万吨'), level('gte', 60, '万吨')]),
  ),

  chongqingCounty(
    '新（改）建高标准农田2.8万亩',
    list([...made('gte?', 2.8, '万亩'), netChange('gte?', 2.8, '万亩')]),
  ),
  chongqingCounty('建设优质粮油示范基地10万亩', list(made('gte?', 10, '万亩'))),
  chongqingCounty('粮油、蔬菜种植面积分别稳定在100万亩以上、28万亩以上', [
    maintain('gte', 100, '万亩'),
    maintain('gte', 28, '万亩'),
  ]),
  chongqingCounty('油菜亩产增长3%以上', growth(unstatedYear, 'gte', 3)),
  chongqingCounty('新建生猪标准化养殖场8个', list([...made('gte?', 8, '个'), netChange('gte?', 8, '个')])),
  chongqingCounty('新增水产养殖面积2.7万亩', list(raised('gte?', 2.7, '万亩'))),
  chongqingCounty('加快创建全国生猪调出大县', list(wordsOnly)),

  shizhu(
    '今年我县计划播种粮食面积68万亩、产量4.54亿斤',
    list(made('gte?', 68, '万亩'), made('gte?', 4.54, '亿斤')),
  ),
  shizhu('新建和改造提升高标准农田4万亩', list([...made('gte?', 4, '万亩'), netChange('gte?', 4, '万亩')])),
  shizhu('推进农业社会化服务面积达30万亩以上', list(made('gte', 30, '万亩'))),
  shizhu(
    '生猪出栏量、蔬菜产量分别稳定在34万头、54万吨以上',
    list([maintain(same, 34, '万头')], [maintain('gte', 54, '万吨')]),
  ),

  jinhua('实现GDP增速6.2%以上', either(growth(unstatedYear, 'gte', 6.2), level('gte', 6.2, '%'))),
  jinhua('规上工业总产值增长20%以上，规上工业增加值增长9%左右', [
    growth(unstatedYear, 'gte', 20),
    growth(unstatedYear, 'approx', 9),
  ]),
  jinhua('固定资产投资、工业投资、服务业投资均增长12%左右', forAll(3, growth(unstatedYear, 'approx', 12))),
  jinhua('力争全年进出口增长5%以上', growth(unstatedYear, 'gte', 5, aspirational)),
  jinhua('力争全年全社会消费品零售总额增长6%以上', growth(unstatedYear, 'gte', 6, aspirational)),
  jinhua('打造先进制造平台新标杆', either(milestone(), { kind: 'qualitative' }, not('name'))),

  yizhuang('到2025年，北京经开区地区生产总值实现3800亿元以上', level('gte', 3800, '亿元', by2025)),
  yizhuang('工业总产值突破8000亿元', level('gt', 8000, '亿元')),
  yizhuang('打造6个千亿级创新产业集群', list(made('gte?', 6, '个'))),
  yizhuang('实际利用外资规模突破20亿美元', list(made('gt', 20, '亿美元'))),
  yizhuang('数字经济营业收入年均增长15%左右', growth('averageAnnual', 'approx', 15)),
  yizhuang('国际人才公寓年均增速50%以上', growth('averageAnnual', 'gte', 50)),
  yizhuang('跻身全市第一梯队', rank(null)),
  yizhuang('建成全球数字经济标杆城市先行区', list(wordsOnly)),
  yizhuang2026('固定资产投资连续3年保持千亿规模', not('observation')),

  waterSaving('到2025年，用水总量控制在6400亿立方米以内', level('lte', 6400, '亿立方米', by2025), lower),
  waterSaving('万元国内生产总值用水量比2020年下降16.0%左右', growth(wholePeriod, 'approx', -16), lower),
  waterSaving('农田灌溉水有效利用系数达到0.58', level('gte?', 0.58)),
  waterSaving('城市公共供水管网漏损率小于9.0%', level('lt', 9, '%'), lower),
  waterSaving(
    '到2035年，全国用水总量控制在7000亿立方米以内',
    level('lte', 7000, '亿立方米', outlook2035),
    lower,
  ),
  waterSaving('到2025年，基本补齐节约用水基础设施短板和监管能力弱项', list(wordsOnly)),

  waterSaving15(
    '到2030年，全国万元国内生产总值用水量、万元工业增加值用水量较2025年分别下降10%以上',
    forAll(2, growth(wholePeriod, 'lte', -10)),
    lower,
  ),
  waterSaving15('农田灌溉水有效利用系数达0.60以上', level('gte', 0.6)),
  waterSaving15('节水产业规模超过1.2万亿元', level('gt', 1.2, '万亿元')),
  waterSaving15('非常规水利用量超过300亿立方米', level('gt', 300, '亿立方米')),
  waterSaving15(
    '水资源严重短缺地区和水资源超载地区再生水利用率达到30%以上',
    forAll(2, level('gte', 30, '%')),
  ),
  waterSaving15('黄河流域矿井水利用率达到70%以上', level('gte', 70, '%')),
  waterSaving15('节水制度政策体系更加完善', { kind: 'qualitative' }),

  software('规模以上企业软件业务收入突破14万亿元，年均增长12%以上', [
    level('gt', 14, '万亿元'),
    growth('averageAnnual', 'gte', 12),
  ]),
  software('工业APP突破100万个', level('gt', 100, '万个')),
  software('建设2-3个有国际影响力的开源社区', list(made(ofRange, { min: 2, max: 3 }, '个'))),
  software('高水平建成20家中国软件名园', list(made('gte?', 20, '家'))),
  software('培育一批具有生态主导力和重要竞争力的骨干企业', qualitative('openCount')),
  bigData(
    '大数据产业测算规模突破3万亿元，年均复合增长率保持在25%左右',
    list(
      [level('gt', 3, '万亿元')],
      [growth('averageAnnual', 'approx', 25), maintain('approx', 25, '%'), level('approx', 25, '%')],
    ),
  ),

  changshou('规模以上工业总产值达到3000亿元', level('gte?', 3000, '亿元')),
  changshou('力求在2025年前新增高新技术企业130家', list(raised('gte?', 130, '家'))),

  jianghua('培育2个以上50亿元产业集群', list(made('gte', 2, '个'))),
  jianghua('园区产值达到200亿元以上', level('gte', 200, '亿元')),
  jianghua('实现旅游产业收入过50亿元', level(['gt', 'gte'], 50, '亿元')),
  jianghua('主要经济指标增幅继续保持省市第一方阵', rank(null)),
  jianghua('挺进民族县20强', rank(20)),

  highTechZones('“十四五”末，国家高新区数量达到220家左右', level('approx', 220, '家')),
  energy2030('实现2030年非化石能源消费比重达到25%左右', level('approx', 25, '%', by2030)),
  baoan('招引持牌金融机构2家以上、风投创投机构5家以上', list(made('gte', 2, '家'), made('gte', 5, '家'))),
  baoan('2024年，地区生产总值5300.43亿元、同比增长6.8%', not('observation')),
  huangpu(
    '全年计划完成有效投资约430亿元，力争实现10%的年增长目标',
    list(made('approx', 430, '亿元'), [
      growth([...unstatedYear, 'averageAnnual'], 'gte?', 10, aspirational),
      everyYear('gte?', 10, '%', aspirational),
      level('gte?', 10, '%', aspirational),
    ]),
  ),
  tongliang(
    '到2025年，全区每年建设高标准农田5万亩',
    either(everyYear('gte?', 5, '万亩'), recurring('annual')),
  ),

  jiaojiang('2021年全区实现生产总值752.14亿元，总量排名全市第3位', not('observation')),
  guandu('2023年上半年，全区实现地区生产总值806亿元，同比增长3.2%', not('observation')),
  guandu('规模以上工业增加值同比增长10.1%，高于目标2.1个百分点', not('observation')),
  kaizhou('开州府办发〔2022〕34号', not('documentNumber')),
  chengkou('城发改委发〔2025〕4号', not('documentNumber')),
  jinxiang('地区生产总值增长7%以上', growth(unstatedYear, 'gte', 7)),
  jinxiang('金政发〔2021〕3号', not('documentNumber')),
  tuanfeng('“三举三进”战略', not('name')),
  tuanfeng('2024年团风县实现地区生产总值153.35亿元，同比增长6.0%', not('observation')),
  guidong('创新创业园区“1555”工程', not('name')),
  zoneReview('完成税收收入25.4亿元；实际利用外资1950.57万美元，同比增长14.77%', not('observation')),
  shanghaiSupport(
    '按照最高不超过产品销售合同金额的30%给予支持，最高不超过2000万元',
    not(['threshold', 'name']),
  ),

  propertyTable('≥12', level('gte', 12), { indicatorName: '每万人口高价值发明专利拥有量', unit: '件' }),
  propertyTable('〔8〕', cumulative('gte?', 8, '件'), { indicatorName: '新增地理标志', unit: '件' }),
  propertyTable('年均增长8%', growth('averageAnnual', 'gte?', 8), { indicatorName: '商标有效注册量' }),
  propertyTable('1.2亿元以上', level('gte', 1.2, '亿元'), { indicatorName: '知识产权质押融资登记金额' }),
  environment('完成市下达任务', unset('delegated'), lowerRow('氮氧化物重点工程减排量')),
  environment('≤35', level('lte', 35, '微克/立方米'), lowerRow('细颗粒物年均浓度', '微克/立方米')),
  environment(
    '97.0（约束性）',
    withAttribute('binding', level('gte?', 97, '%')),
    row('空气质量优良天数比率', '%'),
  ),
  environment('95.5→97', from({ value: 95.5 }, level('gte?', 97, '%')), row('受污染耕地安全利用率', '%')),
  environment('持续改善', either(better(), trend(), { kind: 'qualitative' }), row('生态质量指数')),
  market('4.5批次/千人', level('gte?', 4.5), row('食品检验量')),
  market('≤1', level('lte', 1, '个工作日'), lowerRow('企业平均开办时间', '个工作日')),
  market('—', unset('empty'), row('药品抽检合格率', '%')),
  energyTable('200左右', level('approx', 200, '万千瓦'), {
    indicatorName: '新能源发电装机容量',
    unit: '万千瓦',
  }),
  energyTable('比2020年提高5个百分点', netChange('gte?', 5, '百分点'), {
    indicatorName: '非化石能源消费占比',
    unit: '%',
  }),
  waterTable('控制在2.6以内', level('lte', 2.6, '亿立方米'), lowerRow('用水总量', '亿立方米')),
  waterTable('>90', level('gt', 90, '%'), row('农村自来水普及率', '%')),
  waterTable('约束性', withAttribute('binding', []), { column: 'attribute' }),
  roads('〔120〕', cumulative('gte?', 120, '公里'), { indicatorName: '新改建农村公路', unit: '公里' }),
];
