import {
  atLeast,
  average,
  both,
  by2015,
  by2020,
  by2025,
  by2027,
  forAll,
  held,
  list,
  made,
  past,
  raised,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, lower, thirteenth, twelfth, yearOf, yearsOf } from './periods.js';
import {
  aspirational,
  coverage,
  either,
  everyYear,
  from,
  fullCoverage,
  growth,
  level,
  milestone,
  netChange,
  not,
  printedIn,
  qualitative,
  rank,
  relative,
} from './reading.js';

/** Words without a figure: a milestone, a goal in words, or nothing that can be followed. */
const words = [milestone(), { kind: 'qualitative' }, []] as const;
/** A share of a hundred percent, which cannot be passed. */
const whole = [level(atLeast, 100, '%'), coverage(atLeast, 100)] as const;
/** 余、多: more, and about. */
const odd = ['gt', 'approx'] as const;
/** 百项: about a hundred. */
const hundred = ['approx', 'gte', 'eq'] as const;

const shangnan = printedIn('商南县“十二五”工业经济发展目标（2012年）', twelfth);
const dawa = printedIn('大洼县冲刺全国百强县目标（2009年）', yearsOf(2009, 2011));
const fangxian = printedIn('房县经信局2014年工业经济目标', yearOf(2014));
const pinghe = printedIn('平和县“十四五”规划，教育重大工程（专栏3）', fourteenth);
const shizong = printedIn('师宗县2017年林产业发展计划', yearOf(2017));
const dalian = printedIn('大连市2013年青山生态系统工程建设目标任务', yearOf(2013));
const forestry2008 = printedIn('国家林业局2008年营造林生产计划', yearOf(2008));
const sichuanHerds = printedIn('四川省现代畜牧业重点县工作推进会，“十三五”目标', thirteenth);
const hunanRoads = printedIn('湖南省“十三五”农村公路建设规划（2016年现场会）', thirteenth);
const roads2023 = printedIn('交通运输部2023年农村公路计划', yearOf(2023));
const youxian = printedIn('攸县水利局2013年工作安排', yearOf(2013));
const baoding = printedIn('保定市“十二五”水利建设规划（2011年报道）', twelfth);
const wenzhou = printedIn('温州市2016年园林绿化安排', yearOf(2016));
const future = printedIn('工业和信息化部等七部门关于推动未来产业创新发展的实施意见', yearsOf(2024, 2027));
const chaling = printedIn('茶陵县2020年烟叶生产动员会', yearOf(2020));
const lingyun = printedIn('凌云县2014年烤烟生产计划', yearOf(2014));
const guiyang = printedIn('桂阳县2015年烟叶收购计划', yearOf(2015));
const yuhuan = printedIn('浙江一县农业工作会议（2009年5月）', yearOf(2009));
const wucheng = printedIn('婺城区推动人工智能创新发展行动方案（2025年12月）', yearsOf(2025, 2030));
const dazhou = printedIn('达州市人工智能创新发展试验区建设启动大会', yearsOf(2025, 2027));
const jingjinji = printedIn('京津冀产业协同发展暨先进制造业集群新闻发布会（2025年1月）', yearsOf(2025, 2027));
const huarong = printedIn('华容县2018年招商引资工作调度会', yearOf(2018));
const wenshang = printedIn('汶上县招商引资工作会议（2010年）', yearOf(2010));

/** Targets of counties, districts, bureaus and ministries, collected by someone who had not seen how it reads. */
export const check26Corpus: readonly CorpusEntry[] = [
  shangnan('2015年入园企业达到30户以上', level('gte', 30, '户', by2015)),
  shangnan('园区工业产值达到45亿元，占全部工业总产值的50%以上', [
    level('gte?', 45, '亿元'),
    level('gte', 50, '%'),
  ]),
  shangnan(
    '“十二五”末培育1个外汇出口过亿元企业、2个产值超10亿元企业、5个产值超5亿元企业',
    list(made('gte?', 1, '个'), made('gte?', 2, '个'), made('gte?', 5, '个')),
  ),
  shangnan(
    '新增规模以上企业20家，全部工业总产值达到80亿元',
    list(raised('gte?', 20, '家'), [level('gte?', 80, '亿元')]),
  ),
  shangnan('实现万元GDP能耗下降15%', growth(wholePeriod, 'lte?', -15), lower),
  shangnan(
    '二氧化硫、化学需氧量排放分别控制在1600吨/年、1500吨/年以内',
    list(
      [
        level('lte', 1600, '吨/年'),
        level('lte', 1600, '吨'),
        everyYear('lte', 1600, '吨'),
        everyYear('lte', 1600, '吨/年'),
      ],
      [
        level('lte', 1500, '吨/年'),
        level('lte', 1500, '吨'),
        everyYear('lte', 1500, '吨'),
        everyYear('lte', 1500, '吨/年'),
      ],
    ),
    lower,
  ),
  shangnan('环境质量达到II级标准', either(milestone(), { kind: 'qualitative' }, { kind: 'level' })),

  dawa(
    '地区生产总值由2008年的128亿元增加到2011年的365亿元，年均增长41.8%',
    from({ value: 128, unit: '亿元', period: '2008' }, [
      level('gte?', 365, '亿元', { by: '2011' }),
      growth('averageAnnual', 'gte?', 41.8),
    ]),
  ),
  dawa(
    '地方财政一般预算收入由2008年的4.5亿元增加到2011年的17.6亿元，年均增长57.5%',
    from({ value: 4.5, unit: '亿元', period: '2008' }, [
      level('gte?', 17.6, '亿元', { by: '2011' }),
      growth('averageAnnual', 'gte?', 57.5),
    ]),
  ),
  dawa(
    '农民人均收入由2008年的7790元增加到2011年的13600元，年均增长20.5%',
    from({ value: 7790, unit: '元', period: '2008' }, [
      level('gte?', 13600, '元', { by: '2011' }),
      growth('averageAnnual', 'gte?', 20.5),
    ]),
  ),
  dawa('到2011年，经济区工业增加值要超过500亿元，财政一般预算收入超过10亿元', [
    level('gt', 500, '亿元', { by: '2011' }),
    level('gt', 10, '亿元'),
  ]),
  dawa('加快打造出几个超百亿的产业集群', either({ kind: 'qualitative' }, milestone())),

  fangxian('力争全年工业总产值达150亿元，规模以上工业增加值达18亿元', [
    level('gte?', 150, '亿元', aspirational),
    level('gte?', 18, '亿元'),
  ]),
  fangxian(
    '力争新增亿元企业5家、规模企业10家以上',
    list(raised(['gte'], 5, '家', aspirational), raised('gte', 10, '家')),
  ),
  fangxian(
    '力争明年引进工业项目资金不少于8亿元',
    list([...made('gte', 8, '亿元', aspirational), everyYear('gte', 8, '亿元', aspirational)]),
  ),

  pinghe('到2025年，每个乡镇公办幼儿园在园幼儿占比达到55%以上', level('gte', 55, '%', by2025)),
  pinghe('全县普惠性幼儿园在园幼儿占比保持在96%以上', list(held('gte', 96, '%'))),
  pinghe('增加学位1000个以上', list(raised('gte', 1000, '个'))),
  pinghe(
    '到2025年，力争全县85%左右的义务教育学校通过省级管理标准化评估',
    either(
      level('approx', 85, '%', { ...by2025, ...aspirational }),
      coverage('approx', 85, { ...by2025, ...aspirational }),
    ),
  ),
  pinghe(
    '推动城乡学校对口帮扶、乡村温馨校园、城乡紧密型教育共同体建设全覆盖',
    forAll(3, fullCoverage(), level(atLeast, 100, '%')),
  ),

  shizong(
    '计划实施天保工程人工造林0.5万亩、封山育林1.5万亩，新一轮退耕还林3万亩，森林抚育5.3万亩',
    list(
      made('gte?', 0.5, '万亩'),
      made('gte?', 1.5, '万亩'),
      made('gte?', 3, '万亩'),
      made('gte?', 5.3, '万亩'),
    ),
  ),
  shizong('完成义务植树100万株', list(made('gte?', 100, '万株'))),
  shizong('安装太阳能热水器3000套', list(made('gte?', 3000, '套'))),
  shizong('森林采伐限额控制在6.7万立方米以内', level('lte', 6.7, '万立方米'), lower),
  shizong('林业案件查处率97%以上；森林火灾受害率控制在1‰以内', [level('gte', 97, '%'), level('lte', 1, '‰')]),
  shizong('森林病虫害监测率95%以上、防治率85%以上、种苗产地检疫率98%以上', [
    level('gte', 95, '%'),
    level('gte', 85, '%'),
    level('gte', 98, '%'),
  ]),
  shizong('林业总产值完成10.4亿元', list(made('gte?', 10.4, '亿元'))),

  dalian(
    '全社会投入100亿元，栽植树木2亿株，造林补植90万亩（经济林23万亩）',
    list(made('gte?', 100, '亿元'), made('gte?', 2, '亿株'), made('gte?', 90, '万亩'), [
      ...made('gte?', 23, '万亩'),
      [],
    ]),
  ),
  dalian(
    '森林火灾受害率控制在0.4‰以下；林业有害生物成灾率控制在4.5‰以下',
    [level('lte', 0.4, '‰'), level('lte', 4.5, '‰')],
    lower,
  ),
  dalian('全年林业总产值突破220亿元', level('gt', 220, '亿元')),

  forestry2008(
    '全国计划完成造林面积7800万亩，全民义务植树20.4亿株，中幼林抚育6503万亩',
    list(made('gte?', 7800, '万亩'), made('gte?', 20.4, '亿株'), made('gte?', 6503, '万亩')),
  ),

  sichuanHerds(
    '力争“十三五”畜禽标准化养殖比重每年提高3个百分点',
    either(netChange('gte?', 3, '百分点', aspirational), everyYear('gte?', 3, '百分点', aspirational)),
  ),
  sichuanHerds(
    '全年出栏生猪稳定在7500万头左右',
    list([...held('approx', 7500, '万头'), everyYear('approx', 7500, '万头')]),
  ),
  sichuanHerds('到2020年优质生猪出栏比重达到70%以上', level('gte', 70, '%', by2020)),
  sichuanHerds('肉牛、肉羊年均出栏增长5.5%和3.5%', [
    growth('averageAnnual', 'gte?', 5.5),
    growth('averageAnnual', 'gte?', 3.5),
  ]),

  hunanRoads(
    '“十三五”期间，湖南省农村公路规划总投资340亿元，提质改造建设里程5万余公里',
    list(made('gte?', 340, '亿元'), made(odd, 5, '万公里')),
  ),
  hunanRoads(
    '改造危桥2000座，新建农村客运招呼站1.5万个',
    list(made('gte?', 2000, '座'), [...made('gte?', 1.5, '万个'), netChange('gte?', 1.5, '万个')]),
  ),
  hunanRoads('三类以上桥梁比率达95%以上', level('gte', 95, '%')),
  hunanRoads('实现农村客运全覆盖', either(fullCoverage(), level(atLeast, 100, '%'))),
  hunanRoads('具备条件的建制村100%通客班车', list([...whole, ...words])),
  hunanRoads('县城20公里范围农村客运公交化率达到30%以上', level('gte', 30, '%')),

  roads2023(
    '2023年全年计划完成农村公路固定资产投资2800亿元，新建改建农村公路12.9万公里',
    list(
      [...made('gte?', 2800, '亿元'), everyYear('gte?', 2800, '亿元')],
      [...made('gte?', 12.9, '万公里'), netChange('gte?', 12.9, '万公里')],
    ),
  ),
  roads2023('全年计划实施农村公路路况自动化检测200万公里', list(made('gte?', 200, '万公里'))),
  roads2023(
    '全年计划实施安全生命防护工程5万公里和危桥改造5000座',
    list(made('gte?', 5, '万公里'), made('gte?', 5000, '座')),
  ),

  youxian('全年将完成各类水利工程6000处', list(made('gte?', 6000, '处'))),
  youxian('计划解决农村饮水不安全人口50000人', list(made('gte?', 50000, '人'))),
  youxian('蓄引提水总量达到6.45亿立方米，有效灌溉面积达到64.5万亩，小水电发电量达到5800万度', [
    level('gte?', 6.45, '亿立方米'),
    level('gte?', 64.5, '万亩'),
    level('gte?', 5800, '万度'),
  ]),
  youxian('攸县水利局2010年争取上级资金8300万', past),

  baoding('“十二五”期间，保定计划投资220亿元用于水利建设', list(made('gte?', 220, '亿元'))),

  wenzhou(
    '2016年，全市将新建绿地571.9公顷，其中市区新建绿地400公顷',
    list(
      [...made('gte?', 571.9, '公顷'), netChange('gte?', 571.9, '公顷')],
      [...made('gte?', 400, '公顷'), netChange('gte?', 400, '公顷')],
    ),
  ),
  wenzhou('全市完成省级绿道建设140公里', list(made('gte?', 140, '公里'))),
  wenzhou('市区创建绿化美化示范路15条', list(made('gte?', 15, '条'))),
  wenzhou('城市主要道路、公园绿地彩化率要达到25%以上', both(level('gte', 25, '%'))),
  wenzhou('截至2014年底，我市陆续新建杨府山、白鹿洲等城市公园30个', past),

  future(
    '突破百项前沿关键核心技术，形成百项标志性产品',
    list(made(hundred, 100, '项'), made(hundred, 100, '项')),
  ),
  future('制定百项关键标准，培育百家专业服务机构', list(made(hundred, 100, '项'), made(hundred, 100, '家'))),
  future('培育一批生态主导型领军企业', either(qualitative('openCount'), { kind: 'qualitative' })),
  future(
    '部分领域达到国际先进水平',
    either({ kind: 'qualitative' }, milestone(), rank(null), { kind: 'relative' }),
  ),
  future('成为世界未来产业重要策源地', either({ kind: 'qualitative' }, milestone())),

  chaling(
    '计划将种植烟叶2.4万亩，收购烟叶5.4万担',
    list(made('gte?', 2.4, '万亩'), made('gte?', 5.4, '万担')),
  ),
  chaling('收购等级合格率、工商交接备货等级合格率达到全省平均水平以上', both(relative('gte', average))),
  chaling('2019年，茶陵县共有7个乡镇、45个种烟村、595户烟农种植烟叶2.2万亩', past),

  lingyun(
    '2014年该县计划种植烤烟10000亩，同比增长31.98%',
    list(made('gte?', 10000, '亩'), [growth('yearOnYear', 'gte?', 31.98)]),
  ),
  lingyun('截至目前，该县已落实烤烟种植面积8740亩，完成计划种植面积的87.4%', past),
  guiyang('计划收购烟叶55万担', list(made('gte?', 55, '万担'))),

  yuhuan(
    '实现全年粮食播种面积6.7万亩，总产2.4万吨，早稻播种2500亩的目标',
    list(made('gte?', 6.7, '万亩'), made('gte?', 2.4, '万吨'), made('gte?', 2500, '亩')),
  ),
  yuhuan('力争全县流转土地面积达到1.5万亩', level('gte?', 1.5, '万亩', aspirational)),

  wucheng('力争核心产业营收达到30亿元，人工智能核心产业企业超15家', [
    level('gte?', 30, '亿元', aspirational),
    level('gt', 15, '家'),
  ]),
  wucheng('力争全区智算规模达3000PFlops', level('gte?', 3000, 'PFlops', aspirational), { by: '2030' }),
  wucheng('人工智能核心产业营收达到50亿元，人工智能核心产业企业达30家', [
    level('gte?', 50, '亿元'),
    level('gte?', 30, '家'),
  ]),

  dazhou('力争到2027年，全市人工智能核心产业规模达到80亿元，相关产业规模突破300亿元', [
    level('gte?', 80, '亿元', { ...by2027, ...aspirational }),
    level('gt', 300, '亿元'),
  ]),
  dazhou(
    '培育标杆企业50家以上，在能源化工等主导产业打造应用场景10个以上',
    list(made('gte', 50, '家'), made('gte', 10, '个')),
  ),
  dazhou('已设立不低于100亿元产业发展基金', not(['observation', 'threshold'])),

  jingjinji(
    '力争到2027年，推动新一代信创集群规模达到3万亿元',
    level('gte?', 3, '万亿元', { ...by2027, ...aspirational }),
  ),
  jingjinji('目前京津冀地区集聚3.3万余家信创行业企业，国家级高新技术企业超过5000家', past),

  huarong(
    '全年引进80个产业项目，其中5亿元以上项目2个、1亿元以上项目10个、总部企业5家',
    list(made('gte?', 80, '个'), made('gte?', 2, '个'), made('gte?', 10, '个'), made('gte?', 5, '家')),
  ),
  huarong('到位资金57.27亿元以上', list([...made('gte', 57.27, '亿元'), everyYear('gte', 57.27, '亿元')])),
  huarong('一季度到位内资15.25亿元，完成市定目标任务的26.62%', past),

  wenshang(
    '国内招商引资70亿元，实际利用外资1800万美元，外贸出口4400万美元',
    list(made('gte?', 70, '亿元'), made('gte?', 1800, '万美元'), made('gte?', 4400, '万美元')),
  ),
  wenshang('国际劳务输出280人', list(made('gte?', 280, '人'))),
];
