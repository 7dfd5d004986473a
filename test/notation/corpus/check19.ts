import {
  by2025,
  by2030,
  delegated,
  held,
  list,
  made,
  oneOf,
  past,
  raised,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { eleventh, fourteenth, lower, lowerRow, row, twelfth, yearOf, yearsOf } from './periods.js';
import {
  aspirational,
  better,
  coverage,
  cumulative,
  either,
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
  rank,
  relative,
  trend,
  unset,
  withAttribute,
} from './reading.js';
import { wordsOnly } from './words.js';

/** 全覆盖: of what there is, or of a share that becomes a hundred percent. */
const everywhere = either(fullCoverage(), level(['gte', 'eq'], 100, '%'));

const fishery = printedIn('云南省渔业产业高质量发展三年行动计划（2023—2025年）', yearsOf(2023, 2025));
const sanming = printedIn('三明市2018年民生基础设施补短板实施方案', yearOf(2018));
const hebei = printedIn('河北省2021年20项民生工程', yearOf(2021));
const shexian = printedIn('涉县2025年十件民生实事项目', yearOf(2025));
const shandongAir = printedIn('山东省低空经济行动方案（到2027年）', yearsOf(2025, 2027));
const ningxia = printedIn('宁夏关于推进气象事业高质量发展的意见（到2025年）', fourteenth);
const pingshan = printedIn('深圳市坪山区政府工作报告（2022年）', yearOf(2022));
const qiongzhong = printedIn('海南一县政府工作报告（2024年）', yearOf(2024));
const zhuhai = printedIn('珠海市数字经济高质量发展实施意见（到2025年）', yearsOf(2022, 2025));
const shandongDigital = printedIn(
  '山东省促进数字经济高质量发展若干措施（2022年，五年）',
  yearsOf(2023, 2027),
);
const hubeiCamellia = printedIn('湖北省油茶产业扩面提质增效行动方案', yearsOf(2022, 2025));
const shandongTea = printedIn('山东省茶叶产业发展规划（到2020年，基期2012年）', yearsOf(2013, 2020));
const shenzhenDrugs = printedIn('深圳市培育发展生物医药产业集群行动计划（2022—2025年）', yearsOf(2022, 2025));
const lingang = printedIn('临港新片区生物医药产业发展“十四五”规划', fourteenth);
const railWater = printedIn('推进铁水联运高质量发展行动方案（2023—2025年）', yearsOf(2023, 2025));
const transport = printedIn('交通运输部2018—2020年行动计划（发布会）', yearsOf(2018, 2020));
const inland = printedIn('国务院关于加快长江等内河水运发展的意见', yearsOf(2011, 2020));
const heavySmog = printedIn('深入打好重污染天气消除攻坚战行动方案（到2025年）', fourteenth);
const zhenyuan = printedIn('镇原县2024工作报告', yearOf(2024));
const maternal = printedIn('国家卫生健康委发布会（2023年，2030年目标）', yearsOf(2023, 2030));
const waste12 = printedIn('“十二五”全国城镇污水和生活垃圾处理设施建设规划', twelfth);
const coal = printedIn('煤炭行业结构调整政策（2006年，到2010年）', eleventh);
const shanxi = printedIn('山西省政府工作报告（2017年）', yearOf(2017));
const xingqing = printedIn('银川市兴庆区“我为群众办实事”项目清单（2021年）', yearOf(2021));
const hunanCounty = printedIn('湖南省生态文明建设示范县、市指标（试行，2018年），表', {
  ...yearsOf(2018, 2020),
  column: 'target',
});
const ezhou = printedIn('鄂州市数字经济发展“十四五”规划', yearsOf(2022, 2025));
const smogWinter = printedIn('生态环境部重点区域2019—2020年秋冬季环境空气质量目标完成情况通报', yearOf(2021));
const zhuhai2018 = printedIn('珠海市2018年国民经济和社会发展计划', yearOf(2018));
const shangrao = printedIn('上饶市2022年国民经济和社会发展计划', yearOf(2022));
const health = printedIn('style of a county “十四五”卫生健康 plan, 指标表', fourteenth);
const farming = printedIn('style of a county “十四五”农业农村 plan, 指标表', fourteenth);
const outline = printedIn('style of a city “十四五”规划纲要, 指标表', fourteenth);

/** Targets of plans and reports of any field and level, collected by someone who had not seen how it reads. */
export const check19Corpus: readonly CorpusEntry[] = [
  fishery('水产养殖面积稳定在150万亩以上', list(held('gte', 150, '万亩'))),
  fishery('水产品总产量达到75万吨以上，渔业经济总产值达到300亿元以上', [
    level('gte', 75, '万吨'),
    level('gte', 300, '亿元'),
  ]),
  fishery('渔业人口人均可支配收入增幅不低于同期农村常住居民人均可支配收入增幅', relative('gte', undefined)),
  fishery('冷水鱼总产量和经济总产值分别达到4万吨、60亿元以上', [
    level('gte', 4, '万吨'),
    level('gte', 60, '亿元'),
  ]),
  fishery('到2025年，大宗淡水鱼总产量和经济总产值分别达到42万吨、120亿元以上', [
    level('gte', 42, '万吨', by2025),
    level('gte', 120, '亿元', by2025),
  ]),
  fishery('建成大水面生态渔场100万亩', list(made('gte?', 100, '万亩'))),
  fishery('建设设施渔业养殖10万立方米', list(made('gte?', 10, '万立方米'))),

  sanming('完成投资力争超过145亿元', list(made('gt', 145, '亿元', aspirational))),
  sanming('新增城市道路180公里、绿道130公里', list(raised('gte?', 180, '公里'), raised('gte?', 130, '公里'))),
  sanming(
    '新增城乡公共停车泊位4226个，续建城市地下综合管廊1.8公里',
    list(raised('gte?', 4226, '个'), made('gte?', 1.8, '公里')),
  ),
  sanming(
    '全市整治125个村庄（包括63个省级补助村、62个市县级补助村）',
    oneOf(
      list(made('gte?', 125, '个')),
      list(made('gte?', 125, '个'), made('gte?', 63, '个'), made('gte?', 62, '个')),
    ),
  ),
  sanming('树立美丽乡村示范村12个', list(made('gte?', 12, '个'))),
  sanming('“千村整治、百村示范”', not('name')),

  hebei('改造老旧小区3057个', list(made('gte?', 3057, '个'))),
  hebei(
    '新开工11万套，基本建成13.2万套',
    list(made('gte?', 11, '万套'), made(['gte', 'approx'], 13.2, '万套')),
  ),
  hebei('启动203个城中村改造', list([...made('gte?', 203, '个'), ...wordsOnly])),
  hebei(
    '实施雨污分流改造690公里，全面完成市县雨污分流改造',
    oneOf(
      list(made('gte?', 690, '公里'), [...wordsOnly, coverage('gte', 100)]),
      list(made('gte?', 690, '公里')),
    ),
  ),
  hebei('城市（含县城）新增公共停车位20万个以上', list(raised('gte', 20, '万个'))),
  hebei(
    '新开工建设22座生活垃圾焚烧处理设施，其中建成5座',
    list(made('gte?', 22, '座'), made('gte?', 5, '座')),
  ),
  hebei('实现市县垃圾发电无害化处理全覆盖', everywhere),
  hebei('新建农村公共厕所2万座以上', list(made('gte', 2, '万座'))),
  hebei(
    '扩建5座水厂、新建10座泵站、建设改造622公里公共供水管网',
    list(made('gte?', 5, '座'), made('gte?', 10, '座'), made('gte?', 622, '公里')),
  ),

  shexian(
    '硬化道路10万平方米并安装太阳能路灯1000盏',
    list(made('gte?', 10, '万平方米'), made('gte?', 1000, '盏')),
  ),
  shexian(
    '改造升级10千伏线路16.66公里、0.4千伏线路200公里',
    list(made('gte?', 16.66, '公里'), made('gte?', 200, '公里')),
  ),
  shexian('铺设雨水管网345米，铺设污水管网348米', list(made('gte?', 345, '米'), made('gte?', 348, '米'))),
  shexian('对全县17所乡（镇）中心幼儿园全面提档升级', list([...made('gte?', 17, '所'), ...wordsOnly])),

  shandongAir('建成国家和省级创新平台15家以上', list(made('gte', 15, '家'))),
  shandongAir('形成10个以上标杆应用场景', list(made('gte', 10, '个'))),
  shandongAir(
    '培育10家以上具有生态主导力的产业链龙头企业，100家以上创新型中小企业、专精特新企业',
    oneOf(
      list(made('gte', 10, '家'), made('gte', 100, '家')),
      list(made('gte', 10, '家'), made('gte', 100, '家'), made('gte', 100, '家')),
    ),
  ),
  shandongAir('低空经济规模达到1000亿元', level('gte?', 1000, '亿元')),
  shandongAir('低空飞行综合保障水平走在全国前列', rank(null)),

  ningxia('到2025年，天气预报准确率达到88%以上', level('gte', 88, '%', by2025)),
  ningxia('强对流预警信号时间提前量达到45分钟以上', level('gte', 45, '分钟')),
  ningxia('突发事件预警信息基本实现全覆盖', list([coverage(['gte', 'approx'], 100), ...wordsOnly])),
  ningxia('公众气象服务满意度稳定在90分以上', list(held('gte', 90, '分'))),
  ningxia('防雹作业保护面积达到1.5万平方公里', level('gte?', 1.5, '万平方公里')),
  ningxia(
    '气象灾害造成的直接经济损失占全区GDP的比率由“十三五”期间的0.3%下降至0.2%',
    from({ value: 0.3, unit: '%' }, level('lte', 0.2, '%')),
    lower,
  ),

  pingshan('地区生产总值增长7%左右；规模以上工业增加值增长10.5%左右', [
    growth(unstatedYear, 'approx', 7),
    growth(unstatedYear, 'approx', 10.5),
  ]),
  pingshan('地方一般公共预算收入增长1.7%左右', growth(unstatedYear, 'approx', 1.7)),
  pingshan(
    '居民人均可支配收入稳步增长，完成节能减排目标任务',
    list([trend(), better()], [delegated, ...wordsOnly]),
  ),

  qiongzhong('全县地区生产总值增长8%左右，一般公共预算收入增长8%左右', [
    growth(unstatedYear, 'approx', 8),
    growth(unstatedYear, 'approx', 8),
  ]),
  qiongzhong('城镇和农村常住居民人均可支配收入分别增长8%左右和8.5%左右', [
    growth(unstatedYear, 'approx', 8),
    growth(unstatedYear, 'approx', 8.5),
  ]),
  qiongzhong(
    '城镇调查失业率控制在5.5%以内',
    list([level('lte', 5.5, '%'), maintain('lte', 5.5, '%')]),
    lower,
  ),
  qiongzhong(
    '居民消费价格指数涨幅控制在3%以内',
    list([level('lte', 3, '%'), growth(unstatedYear, 'lte', 3)]),
    lower,
  ),
  qiongzhong('单位地区生产总值能耗完成省下达目标', delegated, lower),
  qiongzhong(
    '生态环境质量继续保持全国一流水平',
    list([maintain(['gte', 'eq', 'approx'], null), rank(null), ...wordsOnly]),
  ),
  qiongzhong(
    '完成耕地修复2000亩，建成高标准农田0.15万亩',
    list(made('gte?', 2000, '亩'), made('gte?', 0.15, '万亩')),
  ),
  qiongzhong(
    '粮食播种面积稳定在7万亩以上，粮食总产量稳定在2.5万吨以上',
    list(held('gte', 7, '万亩'), held('gte', 2.5, '万吨')),
  ),
  qiongzhong('新增年收入超50万元的经济强村5个', list(raised('gte?', 5, '个'))),

  zhuhai('规模以上数字经济核心产业企业增加值突破1200亿元', level('gt', 1200, '亿元')),
  zhuhai('数字经济核心产业增加值占GDP比重达到20%', level('gte?', 20, '%')),
  zhuhai('推动超过1260家规模以上工业企业实施数字化转型', list([...made('gt', 1260, '家'), ...wordsOnly])),

  shandongDigital(
    '全省数字经济增加值增长55%以上、达到5.5万亿元',
    list(
      [growth(['total', 'unstated'], 'gte', 55)],
      [level('gte?', 5.5, '万亿元'), level('gte', 5.5, '万亿元')],
    ),
  ),
  shandongDigital('数字经济核心产业增加值占GDP比重实现翻番', multiple('gte?', 2)),
  shandongDigital(
    '新开通5G基站15万个以上，总数达到30万个以上',
    list(raised('gte', 15, '万个'), [level('gte', 30, '万个')]),
  ),
  shandongDigital('新建10个以上“千兆城市”', list(made('gte', 10, '个'))),

  hubeiCamellia('到2025年，全省油茶种植总面积达到642万亩，油茶全产业链产值达500亿元以上', [
    level('gte?', 642, '万亩', by2025),
    level('gte', 500, '亿元', by2025),
  ]),

  shandongTea('茶园面积将发展到50万亩、采摘面积40万亩', [
    level('gte?', 50, '万亩'),
    level('gte?', 40, '万亩'),
  ]),
  shandongTea(
    '茶叶产量3万吨、干毛茶总产值60亿元，分别比2012年增长130%和200%',
    oneOf(
      {
        targets: [
          level('gte?', 3, '万吨'),
          level('gte?', 60, '亿元'),
          growth(['total', 'unstated'], 'gte?', 130, { from: '2012' }),
          growth(['total', 'unstated'], 'gte?', 200, { from: '2012' }),
        ],
      },
      {
        targets: [
          level('gte?', 3, '万吨'),
          growth(['total', 'unstated'], 'gte?', 130, { from: '2012' }),
          level('gte?', 60, '亿元'),
          growth(['total', 'unstated'], 'gte?', 200, { from: '2012' }),
        ],
      },
    ),
  ),
  shandongTea('主产区茶农亩均增收1000元以上', list(raised('gte', 1000, '元'))),

  shenzhenDrugs('生物医药产业增加值达到400亿元，营业收入达到1000亿元', [
    level('gte?', 400, '亿元'),
    level('gte?', 1000, '亿元'),
  ]),
  shenzhenDrugs(
    '营收超百亿元的企业5家，超十亿元的企业15家，超亿元的企业25家',
    list(made('gte?', 5, '家'), made('gte?', 15, '家'), made('gte?', 25, '家')),
  ),

  lingang('到2025年末，临港新片区生物医药产业规模突破500亿元，其中制造业主营业务收入不低于300亿元', [
    level('gt', 500, '亿元'),
    level('gte', 300, '亿元'),
  ]),
  lingang('集聚生物医药相关企业和机构200家', list(made('gte?', 200, '家'))),
  lingang(
    '培育十亿级企业不少于10家，引进国内医工百强企业不少于10家',
    list(made('gte', 10, '家'), made('gte', 10, '家')),
  ),

  railWater('长江干线主要港口铁路进港全覆盖', everywhere),
  railWater('沿海主要港口铁路进港率达到90%左右', level('approx', 90, '%')),
  railWater('全国主要港口集装箱铁水联运量达到1400万标箱，年均增长率超过15%', [
    level('gte?', 1400, '万标箱'),
    growth('averageAnnual', 'gt', 15),
  ]),

  transport('新增沿海港口万吨级以上深水泊位约180个', list(raised('approx', 180, '个'))),
  transport('新增及改善内河航道约2700公里', list(raised('approx', 2700, '公里'))),
  transport('到2020年全国高速铁路里程达到3万公里以上', level('gte', 3, '万公里', { by: '2020' })),

  inland('到2020年，全国内河水运货运量达到30亿吨以上', level('gte', 30, '亿吨', { by: '2020' })),
  inland('建成1.9万公里国家高等级航道', list([...made('gte?', 1.9, '万公里'), milestone()])),
  inland('长江干线运输船舶平均吨位超过2000吨', level('gt', 2000, '吨')),

  heavySmog('全国重度及以上污染天数比率控制在1%以内', level('lte', 1, '%'), lower),
  heavySmog('人为因素导致的重度及以上污染天数减少30%以上', list([growth(wholePeriod, 'lte', -30)]), lower),
  heavySmog('各省（区、市）完成国家下达的“十四五”重度及以上污染天气比率控制目标', delegated, lower),

  zhenyuan('确保GDP增长7%，财政收入增长6%', [
    growth(unstatedYear, 'gte?', 7),
    growth(unstatedYear, 'gte?', 6),
  ]),
  zhenyuan('城乡居民人均可支配收入分别增长8%和9%', [
    growth(unstatedYear, 'gte?', 8),
    growth(unstatedYear, 'gte?', 9),
  ]),

  maternal(
    '力争到2030年我国孕产妇死亡率下降到12/10万以下，5岁以下儿童死亡率下降到6‰以下',
    list(
      [
        level('lte', 12, '/10万', { ...by2030, ...aspirational }),
        level('lte', 12, '1/10万', { ...by2030, ...aspirational }),
        level('lte', 12, undefined, { ...by2030, ...aspirational }),
      ],
      [level('lte', 6, '‰', { ...by2030, ...aspirational })],
    ),
    lower,
  ),
  maternal('2022年，全国孕产妇死亡率下降至15.7/10万、婴儿死亡率下降至4.9‰，均降至历史最低', past, lower),

  waste12('到2015年，城市污水处理率提高到85%', level('gte?', 85, '%', { by: '2015' })),
  waste12('设市城市生活垃圾无害化处理率达到90%以上', level('gte', 90, '%')),
  waste12('全国城镇新增生活垃圾无害化处理设施能力58万吨/日', list(raised('gte?', 58, '万吨/日'))),
  waste12('截至2010年底，我国城镇生活污水设施处理能力已达到1.25亿立方米/日', past),

  coal('我国煤炭百万吨死亡率要下降到1.6以下', level('lte', 1.6), lower),
  coal('小型煤矿机械化和半机械化程度要达到30%以上', level('gte', 30, '%')),
  coal('全国煤矿资源回采率达到40%以上', level('gte', 40, '%')),

  shanxi('地区生产总值增长5.5%左右', growth(unstatedYear, 'approx', 5.5)),
  shanxi('城乡居民人均可支配收入分别增长6%左右和6%以上', [
    growth(unstatedYear, 'approx', 6),
    growth(unstatedYear, 'gte', 6),
  ]),
  shanxi(
    '城镇新增就业45万人，城镇登记失业率控制在4.2%以内',
    list(raised('gte?', 45, '万人'), [level('lte', 4.2, '%'), maintain('lte', 4.2, '%')]),
  ),
  shanxi(
    '万元地区生产总值能耗下降3.2%，万元地区生产总值二氧化碳排放量下降3.9%',
    [growth(unstatedYear, ['lte', 'eq'], -3.2), growth(unstatedYear, ['lte', 'eq'], -3.9)],
    lower,
  ),

  xingqing('今年计划改造老旧小区19个', list(made('gte?', 19, '个'))),
  xingqing('新增30个教学班、900个学位', list(raised('gte?', 30, '个'), raised('gte?', 900, '个'))),
  xingqing('对20名城乡低收入“两癌”患病妇女进行救助', list([...made('gte?', 20, '名'), ...wordsOnly])),
  xingqing('实现村（居）法律顾问全覆盖', everywhere),

  shandongDigital('日均流量超过30GB的新建5G基站', not(['threshold', 'name'])),
  ezhou('累计建设5G基站1444个（其中移动787个，电信657个），实现了城区全覆盖', past),
  ezhou('鄂州政发〔2023〕6号', not('documentNumber')),
  zhuhai2018('珠府〔2018〕14号', not('documentNumber')),
  smogWinter('2019年10月—2020年3月，细颗粒物（PM2.5）平均浓度同比下降14.9%', past, lower),
  shangrao('“六稳”“六保”', not('name')),

  hunanCounty('≥20', level('gte', 20, '%'), row('生态文明建设工作占党政实绩考核的比例', '%')),
  hunanCounty(
    '100',
    list([level(['gte', 'eq'], 100, '%'), coverage(['gte', 'eq'], 100)]),
    row('环境信息公开率', '%'),
  ),
  hunanCounty('≥60', level('gte', 60, '%'), row('森林覆盖率', '%')),
  hunanCounty('20%以上', level('gte', 20, '%'), row('生态保护红线划定占国土面积比例', '%')),
  hunanCounty('制定实施', list(wordsOnly), { column: 'target', indicatorName: '生态文明建设规划' }),
  hunanCounty('全面推行', list([...wordsOnly, coverage(['gte', 'eq'], 100)]), {
    column: 'target',
    indicatorName: '河长制',
  }),

  health('<5', level('lt', 5, '‰'), lowerRow('婴儿死亡率', '‰')),
  health('79左右', level('approx', 79, '岁'), row('人均预期寿命', '岁')),
  health('3.1→3.6', from({ value: 3.1 }, level('gte?', 3.6, '人')), row('每千人口执业（助理）医师数', '人')),
  health('—', unset('empty'), row('个人卫生支出占卫生总费用的比重', '%')),
  farming('〔6.5〕', cumulative('gte?', 6.5, '万亩'), row('新建高标准农田面积', '万亩')),
  farming('>32', level('gt', 32, '万吨'), row('粮食综合生产能力', '万吨')),
  farming('完成市下达目标', delegated, row('耕地保有量', '万亩')),
  farming('稳定在98以上', list(held('gte', 98, '%')), row('农产品质量安全监测合格率', '%')),
  outline('年均增长6.5%左右', growth('averageAnnual', 'approx', 6.5), row('全员劳动生产率')),
  outline(
    '68（预期性）',
    withAttribute('anticipatory', level('gte?', 68, '%')),
    row('常住人口城镇化率', '%'),
  ),
  outline('提高3个百分点', netChange('gte?', 3, '百分点'), row('服务业增加值占地区生产总值比重', '%')),
  outline('5.5以内', level('lte', 5.5, '%'), lowerRow('城镇调查失业率', '%')),
];
