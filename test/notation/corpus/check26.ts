import {
  atLeast,
  average,
  both,
  built,
  by2015,
  by2020,
  by2025,
  by2027,
  by2030,
  delegated,
  falling,
  forAll,
  held,
  list,
  made,
  ofRange,
  ofYear,
  orPast,
  past,
  raised,
  same,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import {
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
import { share } from './rates.js';
import {
  aspirational,
  coverage,
  cumulative,
  either,
  everyYear,
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
  unset,
  withAttribute,
} from './reading.js';
import { wordsOnly } from './words.js';

/** Words without a figure: a milestone, a goal in words, or nothing that can be followed. */
const words = [...wordsOnly, []] as const;
/** A share of a hundred percent, which cannot be passed. */
const whole = share(atLeast, 100);
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

const xiangyang = printedIn('襄阳市“十三五”文化小康建设方案', thirteenth);
const aba = printedIn('阿坝州2014年公共文化服务安排', yearOf(2014));
const spring2011 = printedIn('一县农业局2011年大春生产计划', yearOf(2011));
const pingchang = printedIn('平昌县一单位2011年招商引资安排', yearOf(2011));
const meishan = printedIn('眉山市林业发展“十二五”奋斗目标（2010年）', twelfth);
const zonghan = printedIn('慈溪市宗汉街道2023年工作安排', yearOf(2023));
const xiamen = printedIn('厦门市经济工作会议（2006年12月），2007年目标', yearOf(2007));
const baokang = printedIn('保康县食用菌产业目标（2009年前后）', yearOf(2009));
const huangdao = printedIn('中共青岛市黄岛区第二次代表大会报告（2022年）', yearsOf(2022, 2026));
const sugar = printedIn('糖料蔗主产区生产发展规划（2015—2020年）', yearsOf(2015, 2020));
const xianju = printedIn('仙居县交通局康庄工程建设（2009年）', yearsOf(2009, 2010));
const shaanxiRoads = printedIn('陕西省交通厅2009年农村公路建设计划', yearOf(2009));
const yinchuan = printedIn('宁夏一市住建局2015年保障房计划', yearOf(2015));
const nanjing = printedIn('南京市2018年住房保障任务（扬子晚报）', yearOf(2018));
const yibin = printedIn('宜宾市“十二五”保障性安居工程（2011年报道）', twelfth);
const crops = printedIn('全国种植业结构调整规划（2016—2020年）', thirteenth);
const machines = printedIn('全国农业机械化发展第十三个五年规划', thirteenth);
const outdoors = printedIn('国家发展改革委体育产业发布会（2025年9月）', fifteenth);
const airports = printedIn('中国民用航空局2021年运输机场建设安排', yearOf(2021));
const hunanWoods = printedIn('湖南省林业局2020—2021年冬春造林安排', yearOf(2021));
const schools2011 = printedIn('2011年一县教育局工作计划要点', yearOf(2011));
const shijiazhuang = printedIn('石家庄市关于全面推进县城建设的意见（2013年）', yearsOf(2013, 2017));
const fertilizer = printedIn('到2020年化肥、农药使用量零增长行动（农业部，2015年）', yearsOf(2015, 2020));
const sipo = printedIn('洛南县寺坡镇2012年劳务输出大会', yearOf(2012));
const yunnanFruit = printedIn('云南水果产业“十四五”规划', fourteenth);
const guangxiFruit = printedIn('广西推进水果产业高质量发展实施方案', fourteenth);
const dongtai = printedIn('东台经济开发区2024年工作目标', yearOf(2024));
const changsha = printedIn('长沙县“六个走在前列”大竞赛活动推进会（2013年）', yearsOf(2013, 2015));

const property = printedIn('style of a county “十四五”知识产权 plan, 指标表', fourteenth);
const environment = printedIn('style of a district “十四五”生态环境保护 plan, 指标表', fourteenth);
const services = printedIn('style of a county “十四五”公共服务 plan, 指标表', fourteenth);
const industry = printedIn('style of a county “十四五”工业和信息化 plan', fourteenth);

/** Targets of counties, districts, bureaus and ministries, collected by someone who had not seen how it reads. */
export const check26Corpus: readonly CorpusEntry[] = [
  shangnan('2015年入园企业达到30户以上', level('gte', 30, '户', by2015)),
  shangnan(
    '园区工业产值达到45亿元，占全部工业总产值的50%以上',
    either([level('gte?', 45, '亿元'), level('gte', 50, '%')], past),
  ),
  shangnan(
    '“十二五”末培育1个外汇出口过亿元企业、2个产值超10亿元企业、5个产值超5亿元企业',
    list(made('gte?', 1, '个'), made('gte?', 2, '个'), made('gte?', 5, '个')),
  ),
  shangnan(
    '新增规模以上企业20家，全部工业总产值达到80亿元',
    orPast(list(raised('gte?', 20, '家'), [level('gte?', 80, '亿元')])),
  ),
  shangnan('实现万元GDP能耗下降15%', either(growth(wholePeriod, 'lte?', -15), past), lower),
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
  shangnan('环境质量达到II级标准', orPast(either(milestone(), { kind: 'qualitative' }, { kind: 'level' }))),

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
  pinghe('增加学位1000个以上', orPast(list(raised('gte', 1000, '个')))),
  pinghe(
    '到2025年，力争全县85%左右的义务教育学校通过省级管理标准化评估',
    either(
      level('approx', 85, '%', { ...by2025, ...aspirational }),
      coverage('approx', 85, { ...by2025, ...aspirational }),
    ),
  ),
  pinghe(
    '推动城乡学校对口帮扶、乡村温馨校园、城乡紧密型教育共同体建设全覆盖',
    forAll(3, fullCoverage(), level(atLeast, 100, '%'), { kind: 'qualitative' }, milestone()),
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
  shizong('完成义务植树100万株', orPast(list(made('gte?', 100, '万株')))),
  shizong('安装太阳能热水器3000套', orPast(list(made('gte?', 3000, '套')))),
  shizong('森林采伐限额控制在6.7万立方米以内', level('lte', 6.7, '万立方米'), lower),
  shizong('林业案件查处率97%以上；森林火灾受害率控制在1‰以内', [level('gte', 97, '%'), level('lte', 1, '‰')]),
  shizong('森林病虫害监测率95%以上、防治率85%以上、种苗产地检疫率98%以上', [
    level('gte', 95, '%'),
    level('gte', 85, '%'),
    level('gte', 98, '%'),
  ]),
  shizong('林业总产值完成10.4亿元', orPast(list(made('gte?', 10.4, '亿元')))),

  dalian(
    '全社会投入100亿元，栽植树木2亿株，造林补植90万亩（经济林23万亩）',
    orPast(
      list(made('gte?', 100, '亿元'), made('gte?', 2, '亿株'), made('gte?', 90, '万亩'), [
        ...made('gte?', 23, '万亩'),
        [],
      ]),
    ),
  ),
  dalian(
    '森林火灾受害率控制在0.4‰以下；林业有害生物成灾率控制在4.5‰以下',
    [level('lte', 0.4, '‰'), level('lte', 4.5, '‰')],
    lower,
  ),
  dalian('全年林业总产值突破220亿元', either(level('gt', 220, '亿元'), past)),

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
    orPast(list([...held('approx', 7500, '万头'), everyYear('approx', 7500, '万头')])),
  ),
  sichuanHerds('到2020年优质生猪出栏比重达到70%以上', level('gte', 70, '%', by2020)),
  sichuanHerds(
    '肉牛、肉羊年均出栏增长5.5%和3.5%',
    either([growth('averageAnnual', 'gte?', 5.5), growth('averageAnnual', 'gte?', 3.5)], past),
  ),

  hunanRoads(
    '“十三五”期间，湖南省农村公路规划总投资340亿元，提质改造建设里程5万余公里',
    list(made('gte?', 340, '亿元'), made(odd, 5, '万公里')),
  ),
  hunanRoads(
    '改造危桥2000座，新建农村客运招呼站1.5万个',
    orPast(list(made('gte?', 2000, '座'), [...made('gte?', 1.5, '万个'), netChange('gte?', 1.5, '万个')])),
  ),
  hunanRoads('三类以上桥梁比率达95%以上', either(level('gte', 95, '%'), past)),
  hunanRoads('实现农村客运全覆盖', orPast(either(fullCoverage(), level(atLeast, 100, '%')))),
  hunanRoads('具备条件的建制村100%通客班车', orPast(list([...whole, ...words]))),
  hunanRoads('县城20公里范围农村客运公交化率达到30%以上', either(level('gte', 30, '%'), past)),

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
  youxian(
    '蓄引提水总量达到6.45亿立方米，有效灌溉面积达到64.5万亩，小水电发电量达到5800万度',
    either([level('gte?', 6.45, '亿立方米'), level('gte?', 64.5, '万亩'), level('gte?', 5800, '万度')], past),
  ),
  youxian('攸县水利局2010年争取上级资金8300万', past),

  baoding('“十二五”期间，保定计划投资220亿元用于水利建设', list(made('gte?', 220, '亿元'))),

  wenzhou(
    '2016年，全市将新建绿地571.9公顷，其中市区新建绿地400公顷',
    list(
      [...made('gte?', 571.9, '公顷'), netChange('gte?', 571.9, '公顷')],
      [...made('gte?', 400, '公顷'), netChange('gte?', 400, '公顷')],
    ),
  ),
  wenzhou('全市完成省级绿道建设140公里', orPast(list(made('gte?', 140, '公里')))),
  wenzhou('市区创建绿化美化示范路15条', orPast(list(made('gte?', 15, '条')))),
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
    orPast(either({ kind: 'qualitative' }, milestone(), rank(null), { kind: 'relative' })),
  ),
  future('成为世界未来产业重要策源地', either({ kind: 'qualitative' }, milestone())),

  chaling(
    '计划将种植烟叶2.4万亩，收购烟叶5.4万担',
    list(made('gte?', 2.4, '万亩'), made('gte?', 5.4, '万担')),
  ),
  chaling(
    '收购等级合格率、工商交接备货等级合格率达到全省平均水平以上',
    orPast(both(relative('gte', average))),
  ),
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
  wucheng(
    '人工智能核心产业营收达到50亿元，人工智能核心产业企业达30家',
    either([level('gte?', 50, '亿元'), level('gte?', 30, '家')], past),
  ),

  dazhou('力争到2027年，全市人工智能核心产业规模达到80亿元，相关产业规模突破300亿元', [
    level('gte?', 80, '亿元', { ...by2027, ...aspirational }),
    level('gt', 300, '亿元'),
  ]),
  dazhou(
    '培育标杆企业50家以上，在能源化工等主导产业打造应用场景10个以上',
    orPast(list(made('gte', 50, '家'), made('gte', 10, '个'))),
  ),
  dazhou('已设立不低于100亿元产业发展基金', not(['observation', 'threshold'])),

  jingjinji(
    '力争到2027年，推动新一代信创集群规模达到3万亿元',
    level('gte?', 3, '万亿元', { ...by2027, ...aspirational }),
  ),
  jingjinji('目前京津冀地区集聚3.3万余家信创行业企业，国家级高新技术企业超过5000家', past),

  huarong(
    '全年引进80个产业项目，其中5亿元以上项目2个、1亿元以上项目10个、总部企业5家',
    orPast(
      list(made('gte?', 80, '个'), made('gte?', 2, '个'), made('gte?', 10, '个'), made('gte?', 5, '家')),
    ),
  ),
  huarong(
    '到位资金57.27亿元以上',
    orPast(list([...made('gte', 57.27, '亿元'), everyYear('gte', 57.27, '亿元')])),
  ),
  huarong('一季度到位内资15.25亿元，完成市定目标任务的26.62%', past),

  wenshang(
    '国内招商引资70亿元，实际利用外资1800万美元，外贸出口4400万美元',
    orPast(list(made('gte?', 70, '亿元'), made('gte?', 1800, '万美元'), made('gte?', 4400, '万美元'))),
  ),
  wenshang('国际劳务输出280人', orPast(list(made('gte?', 280, '人')))),

  xiangyang('GDP比重力争达到5%以上', level('gte', 5, '%', aspirational)),
  xiangyang('财政对公共文化建设的支出占比不低于0.8%，人均公共文化财政支出不低于236元', [
    level('gte', 0.8, '%'),
    level('gte', 236, '元'),
  ]),
  xiangyang(
    '公共图书馆、文化馆覆盖率达100%，博物馆覆盖率达70%',
    orPast(
      list(
        [
          [level(atLeast, 100, '%'), level(atLeast, 100, '%')],
          [coverage(atLeast, 100), coverage(atLeast, 100)],
          ...whole,
        ],
        [level('gte?', 70, '%'), coverage('gte?', 70)],
      ),
    ),
  ),
  xiangyang('城乡居民文化教育娱乐服务支出占家庭比重达到10.5%左右', either(level('approx', 10.5, '%'), past)),

  aba(
    '实现全年全州文化设施免费开放接待公众200万人次以上目标',
    list([...made('gte', 200, '万人次'), everyYear('gte', 200, '万人次')]),
  ),
  aba('计划发放安装5000套广播电视村村通设备', list(made('gte?', 5000, '套'))),
  aba('农村电影“2131工程”', either(not('name'), { targets: [] })),

  spring2011(
    '2011年计划种植大春作物20.24万亩，其中粮食作物15.0万亩，经济作物4.31万亩，其他作物0.93万亩',
    list(
      made('gte?', 20.24, '万亩'),
      made('gte?', 15, '万亩'),
      made('gte?', 4.31, '万亩'),
      made('gte?', 0.93, '万亩'),
    ),
  ),
  spring2011(
    '粮食作物中计划种植水稻5.2万亩，玉米7.2万亩，薯类、豆类等杂粮2.6万亩',
    list(made('gte?', 5.2, '万亩'), made('gte?', 7.2, '万亩'), made('gte?', 2.6, '万亩')),
  ),
  spring2011('截止6月10日，全县共育秧0.56万亩，已栽种大春农作物18.5万亩', past),
  pingchang(
    '力争全年完成引资4亿元',
    list([...made('gte?', 4, '亿元', aspirational), everyYear('gte?', 4, '亿元', aspirational)]),
  ),

  meishan(
    '2011年到2015年，眉山市每年造林6万亩以上，森林覆盖率稳定在43%以上',
    list([everyYear('gte', 6, '万亩')], [...held('gte', 43, '%'), coverage('gte', 43)]),
  ),
  meishan(
    '木竹工业原料林基地达到230万亩，其中木质工业原料林达到130万亩',
    either([level('gte?', 230, '万亩'), level('gte?', 130, '万亩')], past),
  ),
  meishan(
    '人造板年生产能力达到50万立方米，竹浆年生产能力达到25万吨',
    orPast(list(ofYear('gte?', 50, '万立方米'), ofYear('gte?', 25, '万吨'))),
  ),
  meishan('农民从林业中获得的人均收入超过773元', either(level('gt', 773, '元'), past)),

  zonghan(
    '地区生产总值增长6%以上，财政总收入和一般公共预算收入均增长8%以上',
    list(
      [growth(unstatedYear, 'gte', 6)],
      [[growth(unstatedYear, 'gte', 8), growth(unstatedYear, 'gte', 8)], growth(unstatedYear, 'gte', 8)],
    ),
  ),
  zonghan(
    '规上工业总产值增长10%以上，固定资产投资15亿元以上',
    list([growth(unstatedYear, 'gte', 10)], made('gte', 15, '亿元')),
  ),
  zonghan(
    '力争全年整治提升制造业高耗低效企业20家以上、“散乱弱”企业100家以上',
    list(made('gte', 20, '家', aspirational), made('gte', 100, '家')),
  ),
  zonghan(
    '力争“小升规”10家以上，上市企业培育4家',
    list(built('gte', 10, '家', aspirational), made('gte?', 4, '家')),
  ),
  zonghan('继续保持全市前列', orPast(either(rank(null), maintain(same, null), { kind: 'qualitative' })), {
    indicatorName: '高新技术产业增加值占规上工业增加值比重',
  }),

  xiamen('全市生产总值增长16%，万元生产总值能耗降低2.52%', [
    growth(unstatedYear, 'gte?', 16),
    growth(unstatedYear, 'lte?', -2.52),
  ]),
  xiamen('财政总收入增长19.4%，其中地方级财政收入增长23%', [
    growth(unstatedYear, 'gte?', 19.4),
    growth(unstatedYear, 'gte?', 23),
  ]),
  xiamen(
    '实际利用外资10亿美元，增长7%；全社会固定资产投资增长30.8%',
    orPast(
      list(
        made('gte?', 10, '亿美元'),
        [growth(unstatedYear, 'gte?', 7)],
        [growth(unstatedYear, 'gte?', 30.8)],
      ),
    ),
  ),
  xiamen('城镇居民人均可支配收入增长10%，农民人均纯收入增长11%', [
    growth(unstatedYear, 'gte?', 10),
    growth(unstatedYear, 'gte?', 11),
  ]),
  xiamen('预计2006年全市实现生产总值1160亿元以上，增长16%以上', past),

  baokang(
    '力争实现食用菌产业收入6亿元，完成出口创汇2000万美元',
    list(made('gte?', 6, '亿元', aspirational), made('gte?', 2000, '万美元')),
  ),

  huangdao('地区生产总值年均增长8%以上、力争突破6000亿元', [
    growth('averageAnnual', 'gte', 8),
    level('gt', 6000, '亿元', aspirational),
  ]),
  huangdao(
    '一般公共预算收入突破500亿元，税收占比超过80%',
    either([level('gt', 500, '亿元'), level('gt', 80, '%')], past),
  ),
  huangdao(
    '市场主体突破80万家，其中企业突破35万家',
    either([level('gt', 80, '万家'), level('gt', 35, '万家')], past),
  ),
  huangdao(
    '总人口达到280万人，居民人均可支配收入增长与经济增长同步',
    either([level('gte?', 280, '万人'), { kind: 'relative', comparator: same }], past),
  ),

  sugar(
    '2020年两省（区）糖料蔗面积稳定在2100万亩，总产量达到10400万吨',
    list(held(same, 2100, '万亩', by2020), [level('gte?', 10400, '万吨')]),
  ),
  sugar('到2020年，两省（区）蔗田灌溉率达到39%', level('gte?', 39, '%', by2020)),
  sugar('蔗区全程机械化水平逐步提高', orPast(either({ kind: 'qualitative' }, { kind: 'trend' }))),
  sugar('核心区订单农业全覆盖', orPast(either(fullCoverage(), level(atLeast, 100, '%')))),

  xianju(
    '计划投资约6600万元，抓好36个项目',
    list(made('approx', 6600, '万元'), [...made('gte?', 36, '个'), ...words]),
  ),
  xianju(
    '等级公路通村率达到100%、路面硬化率达到100%',
    orPast(
      list(
        [level(atLeast, 100, '%'), coverage(atLeast, 100)],
        [level(atLeast, 100, '%'), coverage(atLeast, 100)],
      ),
    ),
  ),

  shaanxiRoads(
    '2009年陕西省将投资80亿元，新建、改建农村公路2.8万公里',
    list(made('gte?', 80, '亿元'), built('gte?', 2.8, '万公里')),
  ),
  shaanxiRoads(
    '其中通村油路1.5万公里，通乡、县乡公路改造5000公里，通达工程8000公里',
    orPast(list(made('gte?', 1.5, '万公里'), made('gte?', 5000, '公里'), made('gte?', 8000, '公里'))),
  ),

  yinchuan(
    '计划新建公租房1500套、棚户区改造10040户',
    list(built('gte?', 1500, '套'), made('gte?', 10040, '户')),
  ),
  yinchuan('去年我市完成保障房建设45392套', past),

  nanjing(
    '今年全市将新建保障房430万平方米，竣工320万平方米',
    list(built('gte?', 430, '万平方米'), made('gte?', 320, '万平方米')),
  ),

  yibin(
    '完成保障性安居工程建设71509套，其中，新筹集廉租住房6000套，新建经济适用住房8000套',
    orPast(list(made('gte?', 71509, '套'), built('gte?', 6000, '套'), built('gte?', 8000, '套'))),
  ),

  crops(
    '蔬菜面积稳定在3.2亿亩左右，饲草面积达到9500万亩',
    list(held('approx', 3.2, '亿亩'), [level('gte?', 9500, '万亩')]),
  ),
  crops(
    '到2020年，力争棉花面积稳定在5000万亩左右',
    list(held('approx', 5000, '万亩', { ...by2020, ...aspirational })),
  ),
  machines(
    '棉花采摘机械化率由2015年的18.8%提升至30%以上',
    orPast(from({ value: 18.8, unit: '%', period: '2015' }, level('gte', 30, '%'))),
  ),
  outdoors('到2030年，全国建设100个左右高质量户外运动目的地', list(made('approx', 100, '个', by2030))),
  airports('力争年末颁证运输机场达247个', level('gte?', 247, '个', aspirational)),
  airports('5年来，全国新建、迁建运输机场43个，颁证运输机场数量增加到241个', past),

  hunanWoods(
    '明年还将封山育林300万亩，退化林修复120万亩，森林抚育500万亩',
    list(made('gte?', 300, '万亩'), made('gte?', 120, '万亩'), made('gte?', 500, '万亩')),
  ),
  hunanWoods(
    '确保农历春节前完成造林任务的85%以上',
    either(level('gte', 85, '%'), coverage('gte', 85), cumulative('gte', 85, '%')),
  ),
  schools2011('确保学前三年入园率达90%以上，学前一年入园率98%以上', [
    level('gte', 90, '%'),
    level('gte', 98, '%'),
  ]),

  shijiazhuang('2015年县城平均人口规模达到13万人，中等城市数量不少于3个', [
    level('gte?', 13, '万人', by2015),
    level('gte', 3, '个'),
  ]),
  shijiazhuang(
    '2017年底前，所有县城创建成省级园林城',
    either(milestone(), coverage(atLeast, 100), { kind: 'qualitative' }),
  ),

  fertilizer(
    '从2015年到2019年，逐步将化肥使用量年增长率控制在1%以内',
    either(
      level('lte', 1, '%'),
      everyYear('lte', 1, '%'),
      growth(['yearOnYear', 'averageAnnual', 'unstated'], 'lte', 1),
      maintain('lte', 1, '%'),
    ),
    lower,
  ),
  fertilizer(
    '力争到2020年，化肥利用率和主要农作物农药利用率均达到40%以上',
    both(level('gte', 40, '%', { ...by2020, ...aspirational })),
  ),
  fertilizer(
    '分别比2013年提高7个百分点和5个百分点',
    orPast(list([netChange('gte?', 7, '百分点')], [netChange('gte?', 5, '百分点')])),
  ),

  sipo(
    '力争全年劳务输出3200余人，实现劳务收入2300万元，为农民人均增收2200元',
    list(made(odd, 3200, '人', aspirational), made('gte?', 2300, '万元'), built('gte?', 2200, '元')),
  ),
  yunnanFruit(
    '到2025年，云南省水果种植面积稳定在1150万亩左右、产量达到1600万吨以上',
    list(held('approx', 1150, '万亩', by2025), [level('gte', 1600, '万吨')]),
  ),
  guangxiFruit('水果品牌营销占比超过60%，全区果农人均水果年收入要突破1万元', [
    level('gt', 60, '%'),
    level('gt', 1, '万元'),
  ]),
  dongtai(
    '新认定国家专精特新“小巨人”4家、省级10家',
    orPast(list(built('gte?', 4, '家'), built('gte?', 10, '家'))),
  ),
  changsha('3年内奋力挺进县域经济基本竞争力全国前十强', rank(10)),
  changsha('连续5年蝉联“中部第一县”桂冠', past),

  property('≥6.5', level('gte', 6.5), row('每万人口高价值发明专利拥有量', '件')),
  property('〔1200〕', list([cumulative('gte?', 1200, '件')]), row('发明专利授权量', '件')),
  property(
    '比2020年翻一番',
    either(
      multiple('gte?', 2, { of: { type: 'period', period: '2020' } }),
      multiple('gte?', 2, { of: { type: 'baseline' } }),
    ),
    row('知识产权质押融资登记金额'),
  ),
  property('8～10家', list(built(ofRange, { min: 8, max: 10 }, '家')), row('新增知识产权优势企业', '家')),
  property('—', unset('empty'), row('知识产权调解组织数量', '个')),
  environment('≤28', level('lte', 28, '微克/立方米'), lowerRow('细颗粒物年均浓度', '微克/立方米')),
  environment('完成省下达任务', delegated, row('化学需氧量重点工程减排量')),
  environment('〔18〕', growth('total', 'gte?', 18), row('单位GDP二氧化碳排放降低', '%')),
  environment(
    '95%以上（约束性）',
    withAttribute('binding', level('gte', 95, '%')),
    row('受污染耕地安全利用率'),
  ),
  environment('逐年下降', { kind: 'trend', ...falling }, lowerRow('生态环境信访件次')),
  services('保持100%', list([maintain(atLeast, 100, '%'), ...whole]), row('特困人员救助供养覆盖率')),
  services('不低于全市平均水平', relative('gte', average), row('人均体育场地面积')),
  services('3.5→4.2', from({ value: 3.5 }, level('gte?', 4.2)), row('每千常住人口执业（助理）医师数', '人')),
  services('每季度通报一次', recurring('quarterly')),
  industry('全省前五', rank(5), row('工业竞争力排名')),
  industry('规上工业增加值年均增长6.5%左右', growth('averageAnnual', 'approx', 6.5)),
  industry('年主营业务收入2000万元及以上的工业企业', not(['threshold', 'name'])),
  industry('工信部规〔2021〕178号', not('documentNumber')),
];
