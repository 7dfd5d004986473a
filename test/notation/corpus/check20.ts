import {
  average,
  both,
  by2015,
  by2020,
  by2022,
  by2025,
  delegated,
  held,
  list,
  made,
  ofRange,
  past,
  raised,
  than,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import {
  cell,
  fifteenth,
  fourteenth,
  lower,
  lowerCell,
  thirteenth,
  twelfth,
  yearOf,
  yearsOf,
} from './periods.js';
import { share } from './rates.js';
import {
  aspirational,
  cumulative,
  from,
  growth,
  level,
  maintain,
  multiple,
  netChange,
  not,
  printedIn,
  rank,
  relative,
  withAttribute,
} from './reading.js';

const henanDishes = printedIn('河南省加快预制菜产业发展行动方案（2022—2025年）', yearsOf(2022, 2025));
const neimengLow = printedIn(
  '内蒙古自治区低空经济高质量发展实施方案（2024—2027年）（征求意见稿）',
  yearsOf(2024, 2027),
);
const wuhanCare = printedIn('武汉市促进养老托育服务高质量发展实施方案（2022年）', yearsOf(2022, 2025));
const computing = printedIn('算力基础设施高质量发展行动计划（2023—2025年）', yearsOf(2023, 2025));
const fujianDigital = printedIn('福建省做大做强做优数字经济行动计划（2022—2025年）', yearsOf(2022, 2025));
const hubeiDigital = printedIn('湖北数字经济强省三年行动计划（2022—2024年）', yearsOf(2022, 2024));
const sichuanDigital = printedIn('国家数字经济创新发展试验区（四川）建设工作方案', yearsOf(2020, 2022));
const zhejiangDigital = printedIn('浙江省数字经济发展“十四五”规划', fourteenth);
const shandongDigital = printedIn(
  '山东省关于深化改革创新促进数字经济高质量发展的若干措施',
  yearsOf(2023, 2027),
);
const jiangsuDigital = printedIn('“中国这十年·江苏”发布会，数字经济（2022年）', yearsOf(2022, 2025));
const shandongTea = printedIn('山东省茶叶产业发展规划（到2020年）', yearsOf(2014, 2020));
const zhejiangTea = printedIn('浙江省深入推进茶产业高质量发展的实施意见（到2025年）', yearsOf(2022, 2025));
const cityEcology = printedIn('全国城市生态保护与建设规划（2015—2020年）', yearsOf(2015, 2020));
const ecosystems = printedIn('全国重要生态系统保护和修复重大工程总体规划', yearsOf(2021, 2035));
const sands = printedIn('全国防沙治沙规划（2021—2030年）', yearsOf(2021, 2030));
const puyang = printedIn('濮阳市职业技能提升行动方案（2019—2021年）', yearsOf(2019, 2021));

const pingshan = printedIn('深圳市坪山区政府工作报告（2022年）', yearOf(2022));
const lusong = printedIn('株洲市芦淞区委经济工作会议（2025年）', yearOf(2025));
const huangmei = printedIn('黄梅县委十五届九次全会（2025年）', yearOf(2025));
const qianzhong = printedIn('黔中经济区发展规划', yearsOf(2012, 2015));
const reclamation = printedIn('2022年农垦带头扩种大豆油料行动方案', yearOf(2022));
const liaoning = printedIn('辽宁省粮食生产发布会（2024年）', yearOf(2024));
const sichuanSpring = printedIn('四川省小春生产视频会（2021年），2022年', yearOf(2022));
const textile = printedIn('纺织工业提质升级实施方案（2023—2025年）', yearsOf(2023, 2025));
const hubeiScience = printedIn('湖北省2018年科技工作会议', yearOf(2018));
const airports = printedIn('全国民用运输机场布局规划（2017年）', yearsOf(2017, 2025));
const sichuanEcology = printedIn('四川省“十三五”生态保护与建设规划', thirteenth);
const suining = printedIn('遂宁生态市建设规划', yearsOf(2006, 2010));
const yunfu = printedIn('云浮市城镇化发展“十二五”规划实施方案', twelfth);
const smog = printedIn('重污染天气消除攻坚行动方案（到2025年）', yearsOf(2022, 2025));
const grainSaving = printedIn('全国节粮型畜牧业发展规划（2011—2020年）', yearsOf(2011, 2020));
const deltaSports = printedIn('长三角地区体育产业一体化发展规划', fourteenth);
const petrochemical = printedIn('石化和化学工业发展规划（2016—2020年）', thirteenth);

const countyTable = printedIn('style of a county “十四五”规划纲要, 主要指标表', { ...fourteenth, ...cell });
const countyTableLower = printedIn('style of a county “十四五”规划纲要, 主要指标表', {
  ...fourteenth,
  ...lowerCell,
});
const nextTable = printedIn('style of a county “十五五”规划纲要, 主要指标表', { ...fifteenth, ...cell });

/** Targets of cities, counties, provinces and ministries, collected by someone who had not seen how it reads. */
export const check20Corpus: readonly CorpusEntry[] = [
  henanDishes('到2025年，全省规模以上预制菜企业主营业务收入突破1000亿元', level('gt', 1000, '亿元', by2025)),
  henanDishes(
    '制定发布预制菜产业团体标准20个以上、地方和行业标准10个以上，参与制定国家标准5个以上',
    list(made('gte', 20, '个'), made('gte', 10, '个'), made('gte', 5, '个')),
  ),
  henanDishes(
    '分批分类培育和认定省级预制菜研发生产基地30个左右、原料供应基地10个以上',
    list(made('approx', 30, '个'), made('gte', 10, '个')),
  ),
  henanDishes('规模以上预制菜企业研发投入占比达3%以上', level('gte', 3, '%')),
  henanDishes('全省规模以上预制菜企业超过200家，其中10亿元以上企业超过30家', [
    level('gt', 200, '家'),
    level('gt', 30, '家'),
  ]),

  neimengLow('培育1-2个低空空域管理改革试点', list(made(ofRange, { min: 1, max: 2 }, '个'))),
  neimengLow('通用机场建成数量达到50个', list([level('gte?', 50, '个'), cumulative('gte?', 50, '个')])),
  neimengLow('建设标准化临时起降场（点）100个', list(made('gte?', 100, '个'))),
  neimengLow('打造8-10个低空经济应用场景', list(made(ofRange, { min: 8, max: 10 }, '个'))),
  neimengLow(
    '引育3-5家低空经济头部企业和30家研发制造企业',
    list(made(ofRange, { min: 3, max: 5 }, '家'), made('gte?', 30, '家')),
  ),
  neimengLow('聚集产业链上下游配套企业100家以上', list(made('gte', 100, '家'))),

  wuhanCare('到2025年，全市养老机构床位总数将达到6万张', level('gte?', 6, '万张', by2025)),
  wuhanCare('其中普惠性养老床位将超过2.1万张', level('gt', 2.1, '万张')),
  wuhanCare('全市每千名老人养老床位保持在50张以上', list(held('gte', 50))),
  wuhanCare('护理型床位数占养老机构床位比例达到65%以上', level('gte', 65, '%')),
  wuhanCare('每个区建设1至3家医养融合康复服务中心', list(made(ofRange, { min: 1, max: 3 }, '家'))),
  wuhanCare('二级及以上综合医院设立老年医学专科比例达到70%以上', list(share('gte', 70))),
  wuhanCare('普惠性托位占比不低于60%', level('gte', 60, '%')),
  wuhanCare('街道（乡、镇）普惠性托育服务机构覆盖率达到100%', list(share(['gte', 'eq'], 100))),

  computing('算力规模超过300EFLOPS', level('gt', 300, 'EFLOPS')),
  computing('智能算力占比达到35%', level('gte?', 35, '%')),
  computing('重点应用场所光传送网（OTN）覆盖率达到80%', list(share('gte?', 80))),
  computing('存储总量超过1800EB，先进存储容量占比达到30%以上', [
    level('gt', 1800, 'EB'),
    level('gte', 30, '%'),
  ]),
  computing(
    '围绕工业、金融、医疗、交通、能源、教育等重点领域，各打造30个以上应用标杆',
    list(made('gte', 30, '个')),
  ),

  fujianDigital('到2025年，全省数字经济增加值超过4万亿元', level('gt', 4, '万亿元', by2025)),
  fujianDigital(
    '数字经济核心产业增加值占GDP的比重比2020年提高3个百分点',
    list([netChange('gte?', 3, '个百分点')]),
  ),
  hubeiDigital('数字经济核心产业增加值实现翻番，达到5500亿元', [
    multiple('gte?', 2),
    level('gte?', 5500, '亿元'),
  ]),
  hubeiDigital('到“十四五”末，我省数字经济核心产业增加值力争达到7000亿元，占GDP的比重超过12%', [
    level('gte?', 7000, '亿元', { ...by2025, ...aspirational }),
    level('gt', 12, '%', by2025),
  ]),
  hubeiDigital('规模以上工业企业关键工序数控化率超过60%', level('gt', 60, '%')),
  sichuanDigital('力争到2022年，全省数字经济规模超过2万亿元、占GDP比重40%', [
    level('gt', 2, '万亿元', { ...by2022, ...aspirational }),
    level(['gte', 'gt', 'eq', 'approx'], 40, '%', by2022),
  ]),
  zhejiangDigital('到2025年，全省数字经济增加值占GDP比重达到60%左右', level('approx', 60, '%', by2025)),
  zhejiangDigital('数字经济领域有效发明专利达到8万件', level('gte?', 8, '万件')),
  zhejiangDigital('数字贸易进出口总额达到1万亿元', level('gte?', 1, '万亿元')),
  zhejiangDigital('截至去年，浙江省数字经济增加值达30218亿元，占GDP比重为46.8%', past),
  shandongDigital('力争经过5年努力，全省数字经济增加值增长55%以上、达到5.5万亿元', [
    growth(wholePeriod, 'gte', 55, aspirational),
    level('gte?', 5.5, '万亿元'),
  ]),
  shandongDigital('数字经济核心产业增加值占GDP比重实现翻番', multiple('gte?', 2)),
  shandongDigital(
    '新开通5G基站15万个以上，总数达到30万个以上',
    list(raised('gte', 15, '万个'), [level('gte', 30, '万个')]),
  ),
  shandongDigital('新建10个以上“千兆城市”', list(raised('gte', 10, '个'))),
  jiangsuDigital(
    '2025年数字经济核心产业增加值占地区生产总值比重达到13.5%左右',
    level('approx', 13.5, '%', by2025),
  ),
  jiangsuDigital('“两化融合”发展水平连续七年保持全国第一', past),
  jiangsuDigital('2021年，江苏省数字经济规模超过5万亿元、占全国11.8%', past),

  shandongTea('到2020年，山东省茶园面积将发展到50万亩、采摘面积40万亩', [
    level('gte?', 50, '万亩', by2020),
    level('gte?', 40, '万亩', by2020),
  ]),
  shandongTea('茶叶产量3万吨、干毛茶总产值60亿元', [level('gte?', 3, '万吨'), level('gte?', 60, '亿元')]),
  shandongTea('主产区茶农亩均增收1000元以上', list(raised('gte', 1000))),
  zhejiangTea(
    '力争到2025年，全省茶园面积稳定在300万亩',
    list([
      maintain(['approx', 'eq', 'gte'], 300, '万亩', by2025),
      level(['approx', 'eq', 'gte'], 300, '万亩', by2025),
    ]),
  ),
  zhejiangTea('产量保持在20万吨左右', list(held('approx', 20, '万吨'))),
  zhejiangTea('一产产值超300亿元，茶叶全产业链产值突破1500亿元', [
    level('gt', 300, '亿元'),
    level('gt', 1500, '亿元'),
  ]),
  zhejiangTea('目前全省茶园面积为307.7万亩，茶叶产量19.8万吨，一产产值达259.6亿元', past),

  cityEcology('城市建成区绿地率达到38.9%', level('gte?', 38.9, '%')),
  cityEcology('城市建成区绿化覆盖率达到43.0%', level('gte?', 43, '%')),
  cityEcology('城市人均公园绿地面积达到14.6平方米', level('gte?', 14.6)),
  cityEcology('水体岸线自然化率不低于80%，受损弃置地生态与景观恢复率大于80%', [
    level('gte', 80, '%'),
    level('gt', 80, '%'),
  ]),
  cityEcology('黑臭水体占比不高于10%', level('lte', 10, '%'), lower),
  cityEcology('城市环境保护投资占GDP比例不低于3.5%', level('gte', 3.5, '%')),

  ecosystems('到2035年，全国森林覆盖率达到26%，森林蓄积量达到210亿立方米', [
    level('gte?', 26, '%', { by: '2035' }),
    level('gte?', 210, '亿立方米', { by: '2035' }),
  ]),
  ecosystems('天然林面积保有量稳定在2亿公顷左右', list(held('approx', 2, '亿公顷'))),
  ecosystems('草原综合植被盖度达到60%', level('gte?', 60, '%')),
  ecosystems('湿地保护率提高到60%', level('gte?', 60, '%')),
  ecosystems('新增水土流失综合治理面积5640万公顷', list(raised('gte?', 5640, '万公顷'))),
  ecosystems('75%以上的可治理沙化土地得到治理', list(share('gte', 75))),
  ecosystems('以国家公园为主体的自然保护地占陆域国土面积18%以上', level('gte', 18, '%')),
  sands('到2025年，规划完成沙化土地治理任务1亿亩', list(made('gte?', 1, '亿亩', by2025))),
  sands('全国67%的可治理沙化土地得到治理', list(share('gte?', 67))),
  sands('全国荒漠化和沙化土地面积连续4个监测期净减少', past),
  sands('党的十八大以来，累计完成沙化土地治理任务2033万公顷', past),

  puyang('开展各类补贴性职业技能提升培训20万人次以上', list(made('gte', 20, '万人次'))),
  puyang('2019年完成补贴性职业技能提升培训6.5万人次以上', list(made('gte', 6.5, '万人次', { by: '2019' }))),
  puyang('新培养高技能人才1.5万人次以上', list(raised('gte', 1.5, '万人次'))),
  puyang('到2021年年底技能劳动者占就业人员总量的比例在25%以上', level('gte', 25, '%')),

  pingshan('地区生产总值增长7%左右', growth(unstatedYear, 'approx', 7)),
  pingshan('规模以上工业增加值增长10.5%左右；社会消费品零售总额增长6%左右', [
    growth(unstatedYear, 'approx', 10.5),
    growth(unstatedYear, 'approx', 6),
  ]),
  lusong('规模工业增加值增长8.5%左右，固定资产投资增长5.5%左右，地方一般公共预算收入增长3%左右', [
    growth(unstatedYear, 'approx', 8.5),
    growth(unstatedYear, 'approx', 5.5),
    growth(unstatedYear, 'approx', 3),
  ]),
  lusong('进出口总额增长10%以上', growth(unstatedYear, 'gte', 10)),
  lusong('居民消费价格涨幅3%以内', list([growth(unstatedYear, 'lte', 3), level('lte', 3, '%')]), lower),
  lusong('居民收入增速与经济增长同步', relative(['gte', 'eq', 'approx'], {})),
  lusong('城镇调查失业率低于全市平均水平', relative('lt', average), lower),
  lusong('完成国家和省市下达的节能减排任务', delegated),
  huangmei('经济增长预期目标为7.5%以上', list([growth(unstatedYear, 'gte', 7.5), level('gte', 7.5, '%')])),

  huangmei('“四大攻坚行动”', not('name')),

  qianzhong('地区生产总值力争达到6000亿元以上，地方财政收入达到450亿元以上', [
    level('gte', 6000, '亿元', aspirational),
    level('gte', 450, '亿元'),
  ]),
  qianzhong('森林覆盖率达到45%以上', level('gte', 45, '%')),
  qianzhong(
    '到2020年，地区生产总值和地方财政收入力争比2015年翻一番',
    both(multiple('gte?', 2, { ...than('2015'), ...by2020, ...aspirational })),
  ),

  reclamation('确保全国农垦大豆种植面积达到1460万亩以上', level('gte', 1460, '万亩')),
  reclamation(
    '生产托管大豆面积120万亩以上、单产提高10%以上',
    list(made('gte', 120, '万亩'), [growth(unstatedYear, 'gte', 10)]),
  ),
  liaoning('辽宁2024年粮食播种面积稳定在5303万亩以上', list(held('gte', 5303, '万亩'))),
  liaoning('粮食产量将稳定在500亿斤左右', list(held('approx', 500, '亿斤'))),
  sichuanSpring(
    '小麦稳定在862万亩以上，产量稳定在243万吨以上',
    list(held('gte', 862, '万亩'), held('gte', 243, '万吨')),
  ),

  textile('规模以上纺织企业研发经费投入强度达到1.3%', level('gte?', 1.3, '%')),
  textile('70%的规模以上纺织企业基本实现数字化网络化', list(share('gte?', 70))),
  textile('形成20家全球知名的企业品牌和区域品牌', list(made('gte?', 20, '家'))),
  hubeiScience('力争高新技术产业增加值达到6500亿元左右', level('approx', 6500, '亿元', aspirational)),
  hubeiScience(
    '技术合同年成交额保持在1000亿元以上',
    list([...held('gte', 1000, '亿元'), { kind: 'everyYear', comparator: 'gte', value: 1000, unit: '亿元' }]),
  ),
  hubeiScience('去年我省技术合同成交额突破千亿，从全国第6位升至第2位', past),
  hubeiScience('推进1000项科技成果在省内转化应用', list(made('gte?', 1000, '项'))),
  airports('到2020年，我国民用运输机场数量达260个左右', level('approx', 260, '个', by2020)),
  airports('截至2015年底，我国共有民用运输机场207个', past),

  sichuanEcology('到2020年，全省森林覆盖率达到40%，设市城市建成区绿地率超过38%', [
    level('gte?', 40, '%', by2020),
    level('gt', 38, '%', by2020),
  ]),
  sichuanEcology('重要江河湖泊水功能区水质达标率83%以上', level('gte', 83, '%')),
  suining('万元GDP能耗降低20%以上', growth(wholePeriod, 'lte', -20), lower),
  suining('城镇生活污水集中处理率达到60%以上，城镇生活垃圾无害化处置率达到80%', [
    level('gte', 60, '%'),
    level('gte?', 80, '%'),
  ]),
  suining('森林覆盖率超过35%', level('gt', 35, '%')),
  yunfu('到2015年，实现全市城镇化率达到58%左右', level('approx', 58, '%', by2015)),
  yunfu('粤府办〔2012〕8号', not('documentNumber')),
  smog('全国重度及以上污染天数比率控制在1%以内', level('lte', 1, '%'), lower),
  smog('70%以上的地级及以上城市全面消除重污染天气', list(share('gte', 70))),
  smog('人为因素导致的重度及以上污染天数减少30%以上', list([growth(wholePeriod, 'lte', -30)]), lower),
  grainSaving('计划2020年全国奶类产量达到6400万吨', level('gte?', 6400, '万吨', by2020)),
  deltaSports('居民体育消费总规模超过8000亿元，体育产业从业人员超过250万人', [
    level('gt', 8000, '亿元'),
    level('gt', 250, '万人'),
  ]),
  petrochemical('石化和化工工业增加值年均增长目标为8%', growth('averageAnnual', ['gte', 'eq', 'approx'], 8)),

  countyTable('≥95', level('gte', 95, '%'), { indicatorName: '城镇污水集中处理率', unit: '%' }),
  countyTable('38.2', level('gte?', 38.2, '%'), { indicatorName: '森林覆盖率', unit: '%' }),
  countyTable('〔1.2〕', cumulative('gte?', 1.2, '万人'), { indicatorName: '城镇新增就业', unit: '万人' }),
  countyTable('12.6→15', from({ value: 12.6 }, level('gte?', 15)), {
    indicatorName: '每万人高价值发明专利拥有量',
    unit: '件',
  }),
  countyTable('79.5（预期性）', withAttribute('anticipatory', level('gte?', 79.5, '岁')), {
    indicatorName: '人均预期寿命',
    unit: '岁',
  }),
  countyTable(
    '6%左右',
    list([growth(['averageAnnual', ...unstatedYear], 'approx', 6), level('approx', 6, '%')]),
    {
      indicatorName: '地区生产总值增速',
    },
  ),
  countyTableLower('≤4', level('lte', 4, '%'), { indicatorName: '城镇登记失业率', unit: '%' }),
  countyTableLower('完成市下达任务', delegated, { indicatorName: '单位GDP能耗降低' }),
  nextTable('180家以上', level('gte', 180, '家'), { indicatorName: '规模以上工业企业数', unit: '家' }),
  nextTable('全市前三', rank(3), { indicatorName: '营商环境评价位次' }),
  nextTable('65左右', level('approx', 65, '%'), { indicatorName: '常住人口城镇化率', unit: '%' }),
];
