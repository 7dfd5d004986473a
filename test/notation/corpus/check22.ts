import type { Choices } from './choices.js';
import {
  added,
  by2020,
  by2022,
  by2024,
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
  past,
  raised,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry, Expectation } from './corpusEntry.js';
import {
  cell,
  eleventh,
  fourteenth,
  lower,
  lowerCell,
  thirteenth,
  twelfth,
  yearOf,
  yearsOf,
} from './periods.js';
import {
  aspirational,
  better,
  coverage,
  cumulative,
  either,
  everyYear,
  from,
  fullCoverage,
  growth,
  level,
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
  withAttribute,
} from './reading.js';

/** Something to be done or to be, which one may hold for an event, for words only, or both. */
const wordsOnly: Choices = [milestone(), { kind: 'qualitative' }];
/** Built, set up, finished: a number of things, or the event that they are there. */
const built = (...told: Parameters<typeof made>): Choices => [...made(...told), milestone()];
/** A share of a hundred percent of what is to be covered. */
const allCovered: Choices = [coverage(['gte', 'eq'], 100), level(['gte', 'eq'], 100, '%')];
/** Readings of more or fewer targets, each with its own choices. */
const anyWay = (...ways: readonly Expectation[]): Expectation => {
  const [first = { targets: [] }, ...anyOf] = ways.flatMap(({ anyOf: others = [], ...one }) => [
    one,
    ...others,
  ]);
  return { ...first, anyOf };
};

const henanFinance = printedIn('河南省科技金融提质增效专项行动方案（2025年）', yearsOf(2026, 2027));
const zhejiangFinance = printedIn('浙江省科技金融行动方案（到2027年）', yearsOf(2025, 2027));
const shanxiJobs = printedIn('山西省“十四五”就业促进规划', fourteenth);
const hunanJobs = printedIn('湖南省贯彻落实《“十四五”就业促进规划》实施方案', fourteenth);
const jiangsuJobs = printedIn('江苏省“十四五”高质量就业促进规划', fourteenth);
const zhangjiajie = printedIn('张家界高新区2019年经济工作会议', yearOf(2019));
const yunnanTravel = printedIn('云南文化和旅游强省建设三年行动（2023—2025年）', yearsOf(2023, 2025));
const gansuTravel = printedIn('甘肃省关于促进旅游业改革发展的意见（2014年）', yearsOf(2015, 2020));
const henanAi = printedIn('河南省推动“人工智能+”行动计划（2024—2026年）', yearsOf(2024, 2026));
const gansuAi = printedIn('甘肃省深入实施“人工智能+”行动方案（2026年）', yearsOf(2026, 2027));
const jiangsuAi = printedIn('江苏省“人工智能+”行动方案（2025年）', yearsOf(2026, 2027));
const sichuanAi = printedIn('四川省人工智能赋能新型工业化三年行动方案（2025—2027年）', yearsOf(2025, 2027));
const zhejiangAi = printedIn('浙江省“人工智能+”行动计划（2024—2027年）（征求意见稿）', yearsOf(2024, 2027));
const jilinIce = printedIn('吉林省冰雪产业高质量发展规划（2021—2035年）', yearsOf(2021, 2035));
const jilinIce2020 = printedIn('吉林两会（2020年）冰雪目标', yearsOf(2020, 2022));
const heilongjiangIce = printedIn('黑龙江省冰雪经济发展规划（2022—2030年）', yearsOf(2022, 2030));
const shanxiTrade = printedIn('山西省加强县域商业体系建设促进农村消费实施方案', fourteenth);
const liaoningTrade = printedIn('辽宁省农村商业建设工作会议（2021年）', yearsOf(2021, 2025));
const guangxiScience = printedIn('广西加快科技服务业发展实施方案（2015—2020年）', yearsOf(2015, 2020));
const hunanScience = printedIn('湖南省促进科技成果转移转化实施方案（2017年）', yearsOf(2017, 2020));
const shanghaiFairs = printedIn(
  '上海市推动会展经济高质量发展打造国际会展之都三年行动方案（2023—2025年）',
  yearsOf(2023, 2025),
);
const nanjingFairs = printedIn('南京市2012年会展工作重点发布会', yearOf(2012));
const guangzhouListing = printedIn(
  '广州市加快推进企业上市高质量发展“领头羊”行动计划（2023—2025年）',
  yearsOf(2023, 2025),
);
const liaoningListing = printedIn('辽宁省企业上市倍增计划行动方案', yearsOf(2022, 2025));
const sichuanSkills = printedIn('四川省“技能四川行动”实施方案', fourteenth);
const jiangsuSkills = printedIn('江苏省“十四五”技能人才发展规划', fourteenth);

const anhuiMuseums = printedIn('安徽省关于推进博物馆改革发展实施方案', yearsOf(2022, 2025));
const shandongRelics = printedIn('山东省加强文物工作的实施意见（“十三五”末）', thirteenth);
const guizhou5g = printedIn('贵州省关于加快推进全省5G建设发展的通知（2019—2022年）', yearsOf(2019, 2022));
const fujian5g = printedIn('福建省通信管理局5G计划（2020年）', yearsOf(2020, 2022));
const tibet5g = printedIn('西藏通信管理局2022年5G计划', yearOf(2022));
const guangxiForest = printedIn('广西现代林业产业示范区实施方案', fourteenth);
const chongqingCarbon = printedIn('重庆市工业领域碳达峰实施方案', { ...fourteenth, ...lower });
const zhejiangCarbon = printedIn('浙江省工业领域碳达峰实施方案', fourteenth);
const jiangsuSmart = printedIn(
  '江苏省深化制造业智改数转网联三年行动计划（2025—2027年）',
  yearsOf(2025, 2027),
);
const fujianFitness = printedIn('福建省全民健身实施计划（2021—2025年）', fourteenth);
const zhejiangQuality = printedIn('浙江省标准强省质量强省品牌强省建设“十三五”规划', thirteenth);
const disasters11 = printedIn('一省综合减灾“十一五”规划', eleventh);
const disasters12 = printedIn('一省防灾减灾“十二五”规划', twelfth);
const guizhouDisasters = printedIn('贵州省“十三五”综合防灾减灾规划', thirteenth);
const shandongDisasters = printedIn('山东省综合防灾减灾规划（2016—2020年）', thirteenth);
const gansuDigital = printedIn('甘肃省“十四五”数字经济创新发展规划', fourteenth);
const digitalChina = printedIn('数字中国建设2025年行动方案', yearOf(2025));
const yaan = printedIn('雅安市知识产权局（2012年1—9月）', yearOf(2012));
const ordos = printedIn('鄂尔多斯市2022年高端化项目', yearOf(2022));
const meishan = printedIn('眉山市2020年保障性安居工程进展', yearOf(2020));
const housing2022 = printedIn('一省2022年保障性安居工程建设工作计划', yearOf(2022));
const zhejiangServices = printedIn('浙江省关于推动服务贸易培育壮大的意见（2025年）', yearsOf(2025, 2027));
const guangming = printedIn('深圳市光明区政府工作报告（2021年），“十四五”目标', fourteenth);
const xihu = printedIn('南昌市西湖区数字经济行动计划（到2025年）', yearsOf(2022, 2025));
const yancheng = printedIn('盐城市数字经济发展三年行动计划（2022—2024年）', yearsOf(2022, 2024));
const tradeMeeting = printedIn('全国服务贸易和商贸服务业工作会议（2018年）', yearsOf(2018, 2022));
const justiceTable = printedIn('style of a city “十四五”司法行政 plan, 指标表', { ...fourteenth, ...cell });
const careTable = printedIn('style of a district “十四五”养老服务 plan, 指标表', { ...fourteenth, ...cell });
const safetyTable = printedIn('style of a county “十四五”应急管理 plan, 指标表', {
  ...fourteenth,
  ...lowerCell,
});

/** Targets of provinces, districts, offices and zones, collected by someone who had not seen how it reads. */
export const check22Corpus: readonly CorpusEntry[] = [
  henanFinance(
    '到2027年，力争全省科技型中小企业贷款增速持续高于各项贷款平均增速20个百分点',
    relative(['gt', 'gte'], undefined, { by: '2027', offset: 20, ...aspirational }),
  ),
  henanFinance(
    '全省新发放科技型企业贷款利率明显低于各项贷款平均利率',
    either(relative('lt', undefined), { kind: 'qualitative' }),
    lower,
  ),
  henanFinance('全省科技型企业获贷率达到60%、高于全国平均水平', [
    level('gte?', 60, '%'),
    relative('gt', { statistic: 'average' }),
  ]),

  zhejiangFinance('力争省级创投类基金规模突破200亿元', level('gt', 200, '亿元', aspirational)),
  zhejiangFinance('全省科技贷款余额达4.8万亿元', level('gte?', 4.8, '万亿元')),
  zhejiangFinance('全省设立科技金融特色机构超250家', list(made('gt', 250, '家'))),
  zhejiangFinance('新增科技创新领域上市企业占新增上市公司总数达80%以上', level('gte', 80, '%')),
  zhejiangFinance('发行科技创新债券突破1000亿元', list(made('gt', 1000, '亿元'))),
  zhejiangFinance('科技保险保障规模争取超7000亿元', level('gt', 7000, '亿元', aspirational)),
  zhejiangFinance(
    '新增科技创新专项担保金额超200亿元',
    list([...raised('gt', 200, '亿元'), level('gt', 200, '亿元')]),
  ),

  shanxiJobs(
    '到2025年，城镇新增就业200万人以上，城镇调查失业率控制在5.5%以内',
    list([...added('gte', 200, '万人', by2025), level('gte', 200, '万人', by2025)], [level('lte', 5.5, '%')]),
  ),
  shanxiJobs('“十三五”以来，城镇新增就业累计达257.49万人', past),
  hunanJobs(
    '到2025年，城镇新增就业325万人以上',
    list([...added('gte', 325, '万人', by2025), level('gte', 325, '万人', by2025)]),
  ),
  hunanJobs(
    '城镇调查失业率控制在5.5%以内，城镇登记失业率控制在4.5%以内',
    [level('lte', 5.5, '%'), level('lte', 4.5, '%')],
    lower,
  ),
  hunanJobs('脱贫人口务工规模达到245万人', level('gte?', 245, '万人')),
  hunanJobs('累计开展政府补贴性职业技能培训275万人次以上', cumulative('gte', 275, '万人次')),
  jiangsuJobs('城镇新增就业500万人', list([...added('gte?', 500, '万人'), level('gte?', 500, '万人')])),

  zhangjiajie('技工贸总收入增长30%，规模工业增加值增长10%，固定资产投资增长15%', [
    growth(unstatedYear, 'gte?', 30),
    growth(unstatedYear, 'gte?', 10),
    growth(unstatedYear, 'gte?', 15),
  ]),
  zhangjiajie('一般公共预算收入增长10%', growth(unstatedYear, 'gte?', 10)),
  zhangjiajie('申报认定国家高新技术企业6家', list(made('gte?', 6, '家'))),
  zhangjiajie('高新技术企业占规模企业比例达到30%', level('gte?', 30, '%')),
  zhangjiajie('规模高新技术产业增加值增长15%', growth(unstatedYear, 'gte?', 15)),
  zhangjiajie('2018年，全年技工贸总收入同比增长37.94%', past),
  zhangjiajie('“11567”总体思路', not('name')),

  yunnanTravel('到2025年全省接待游客达11亿人次以上，文化和旅游总收入2.2万亿元以上', [
    level('gte', 11, '亿人次', by2025),
    level('gte', 2.2, '万亿元'),
  ]),
  yunnanTravel('文化和旅游产业增加值占全省GDP的比重超过10%', level('gt', 10, '%')),
  yunnanTravel(
    '新增省级非遗代表性传承人500名、非遗保护基地50个、非遗工坊100个',
    list(raised('gte?', 500), raised('gte?', 50, '个'), raised('gte?', 100, '个')),
  ),
  yunnanTravel('打造20个以上省级文化产业园区', list(made('gte', 20, '个'))),
  yunnanTravel('培育主营业务收入上亿元的文化企业120户以上', list(made('gte', 120, '户'))),
  yunnanTravel('形成全省文化和旅游资源“一张图”', either(milestone(), { kind: 'qualitative' }, not('name'))),

  gansuTravel('2015—2020年，旅游人数和旅游综合收入年均分别增长20%和22%以上', [
    growth('averageAnnual', 'gte', 20),
    growth('averageAnnual', 'gte', 22),
  ]),
  gansuTravel('到2020年，全省接待游客达到3.6亿人次', level('gte?', 3.6, '亿人次', by2020)),
  gansuTravel('旅游综合收入达到2500亿元', level('gte?', 2500, '亿元')),
  gansuTravel('旅游业增加值占全省国内生产总值的比重超过5%', level('gt', 5, '%')),
  gansuTravel('旅游业直接就业人数达到100万人以上', level('gte', 100, '万人')),
  gansuTravel(
    '建成20个年接待游客300万人次以上的大景区和50个旅游名城名镇',
    list(built('gte?', 20, '个'), built('gte?', 50, '个')),
  ),
  gansuTravel('甘发〔2014〕20号', not('documentNumber')),

  henanAi(
    '形成2—3个先进可用的基础大模型、20个以上垂直领域行业模型',
    list(built(ofRange, { min: 2, max: 3 }, '个'), built('gte', 20, '个')),
  ),
  henanAi('100个左右示范引领典型案例', list(made('approx', 100, '个'))),
  henanAi('建设一批高质量行业数据集', either(qualitative('openCount'), milestone())),

  gansuAi('到2027年，新一代智能终端、智能体应用普及率达70%左右', forAll(2, level('approx', 70, '%', by2027))),
  gansuAi('政务服务“智能办”占比超60%', level('gt', 60, '%')),
  gansuAi('智能经济核心产业规模快速增长', either(better(), { kind: 'qualitative' }, trend())),
  gansuAi('形成一批可复制推广的典型应用', either(qualitative('openCount'), milestone())),
  gansuAi('甘政发〔2026〕1号', not('documentNumber')),

  jiangsuAi('到2027年，率先实现人工智能广泛深度融合', list(wordsOnly)),
  jiangsuAi('到2030年，新一代智能终端、智能体等应用普及率90%以上', forAll(2, level('gte', 90, '%', by2030))),
  jiangsuAi('人工智能产业规模超万亿元', level('gt', 1, '万亿元')),
  jiangsuAi('智能经济成为全省经济发展的重要增长极', list(wordsOnly)),

  sichuanAi('全省规模以上工业企业数字化转型全覆盖', fullCoverage()),
  sichuanAi('打造50个以上数字产业园区', list(made('gte', 50, '个'))),
  sichuanAi(
    '培育90个以上人工智能领域国家制造业单项冠军企业、专精特新“小巨人”企业等',
    list(made('gte', 90, '个')),
  ),
  sichuanAi(
    '每年将面向社会和企业主动开放20个以上应用场景',
    either(everyYear('gte', 20, '个'), recurring('annual')),
  ),
  sichuanAi('实现省级以上产业园区万兆光网全覆盖', fullCoverage()),
  sichuanAi('2024年，全省人工智能产业营收超1300亿元，同比增长超25%', past),
  sichuanAi('按项目总投资给予最高50%、不超过1000万元资金支持', not(['threshold', 'name'])),

  zhejiangAi('培育形成10个以上全国一流的垂直行业大模型', list(built('gte', 10, '个'))),
  zhejiangAi(
    '全力打造人工智能创新发展和融合应用高地',
    either(milestone(), { kind: 'qualitative' }, not('name')),
  ),

  jilinIce('到2025年，全省冰雪产业总规模达到2500亿元', level('gte?', 2500, '亿元', by2025)),
  jilinIce(
    '培育1～2家接待量超100万人次、5家超50万人次、10家超20万人次的滑雪场',
    list(made(ofRange, { min: 1, max: 2 }, '家'), made('gte?', 5, '家'), made('gte?', 10, '家')),
  ),
  jilinIce(
    '到2025年，冬季旅游接待人次达到1.2亿',
    list([
      level('gte?', 1.2, undefined, by2025),
      level('gte?', 1.2, '亿', by2025),
      level('gte?', 1.2, '亿人次', by2025),
    ]),
  ),
  jilinIce('冰雪文化旅游总收入达到2200亿元', level('gte?', 2200, '亿元')),
  jilinIce('目前，全省已经建成46个滑雪场，雪道总数347条', past),
  jilinIce2020('力争用三年左右时间，全省各级各类滑冰场所超过500个，滑雪场达到60座', [
    level('gt', 500, '个', aspirational),
    level('gte?', 60, '座', aspirational),
  ]),
  jilinIce2020(
    '到2022年，全省参与冰雪运动人数超过1000万，冰雪旅游人数达到1亿人次',
    list(
      [
        level('gt', 1000, undefined, by2022),
        level('gt', 1000, '万', by2022),
        level('gt', 1000, '万人', by2022),
      ],
      [level('gte?', 1, '亿人次')],
    ),
  ),
  jilinIce2020('2019年，旅游业接待人次和总收入分别增长12.5%、17.1%', past),
  heilongjiangIce('冰雪旅游总收入达到2000亿元，冰雪产业总产值突破4500亿元', [
    level('gte?', 2000, '亿元'),
    level('gt', 4500, '亿元'),
  ]),
  heilongjiangIce('建成国际冰雪旅游度假胜地', list(wordsOnly)),

  shanxiTrade('区域性仓储物流集散中心覆盖率100%，快递村村通覆盖率100%', list(allCovered, allCovered)),
  shanxiTrade('公益性农产品市场地市级覆盖率100%', list(allCovered)),
  liaoningTrade(
    '年均新增农村网商（店）2万家以上',
    list([
      everyYear('gte', 2, '万家', { basis: ['average', 'each'] }),
      { kind: 'increment', comparator: 'gte', value: 2, unit: '万家', per: 'averageYear' },
    ]),
  ),
  liaoningTrade(
    '经营农产品的公益性市场地市级覆盖率达到60%',
    list([coverage('gte?', 60), level('gte?', 60, '%')]),
  ),

  guangxiScience('全区新组建30家重点实验室', list([...built('gte?', 30, '家'), ...raised('gte?', 30, '家')])),
  guangxiScience('培育500名技术转移专员', list(made('gte?', 500))),
  guangxiScience('促成4000项以上技术转移', list(made('gte', 4000, '项'))),
  guangxiScience('实现技术合同成交额200亿元以上', list(made('gte', 200, '亿元'))),

  hunanScience(
    '培育100个省级示范性技术转移机构，国家级示范性技术转移机构达到10个',
    list(made('gte?', 100, '个'), [level('gte?', 10, '个')]),
  ),
  hunanScience(
    '构建150个省级众创空间，国家级众创空间达到50家',
    list(built('gte?', 150, '个'), [level('gte?', 50, '家')]),
  ),
  hunanScience('建设150个省级星创天地', list(made('gte?', 150, '个'))),

  shanghaiFairs(
    '到2025年，上海全年展览总面积达到2200万平方米左右',
    list([level('approx', 2200, '万平方米', by2025)]),
  ),
  shanghaiFairs('国际展占展览总面积的比重达到80%', level('gte?', 80, '%')),
  shanghaiFairs('单次展览面积在10万平方米以上的展会项目达到50个', level('gte?', 50, '个')),
  shanghaiFairs('争取进入国际展览业协会（UFI）认证的机构数量超过35家', level('gt', 35, '家', aspirational)),
  shanghaiFairs('培育2—3家具有国际竞争力的会展集团', list(made(ofRange, { min: 2, max: 3 }, '家'))),
  shanghaiFairs('国际会展之都全面建成', list(wordsOnly)),
  shanghaiFairs('展会能级不断提升', either(better(), { kind: 'qualitative' }, trend())),

  nanjingFairs('展会数量总数，力争达到和超过2100个', level(['gte', 'gt'], 2100, '个', aspirational)),
  nanjingFairs('1000个摊位以上的大型展览数量增长15%以上，达到和超过32个', [
    growth(unstatedYear, 'gte', 15),
    level(['gte', 'gt'], 32, '个'),
  ]),

  guangzhouListing('力争3年新增境内外上市公司75家', list(raised('gte?', 75, '家', aspirational))),
  guangzhouListing('新增首发及再融资募集资金1200亿元', list(raised('gte?', 1200, '亿元'))),
  guangzhouListing(
    '全市新增境内外上市公司中高新技术企业、专精特新企业占比超50%',
    forAll(2, level('gt', 50, '%')),
  ),
  guangzhouListing('五大新兴优势产业领域新增上市公司超40家', list(raised('gt', 40, '家'))),
  guangzhouListing('三年来，广州市新增境内外上市公司64家', past),
  guangzhouListing('截至2022年末，广州共有境内外上市公司218家，总市值近3万亿元', past),

  liaoningListing('到2025年年底，全省境内上市公司数量确保达到120家以上', level('gte', 120, '家')),
  liaoningListing(
    '争取实现倍增，总数达到150家',
    either(
      [multiple(['gte'], 2), level('gte?', 150, '家')],
      [level('gte?', 150, '家')],
      [{ kind: 'qualitative' }, level('gte?', 150, '家')],
    ),
  ),
  liaoningListing('去年，辽宁省有75家上市企业', past),

  sichuanSkills('“十四五”时期新增技能人才280万人以上', list(raised('gte', 280, '万人'))),
  sichuanSkills('全省技能人才占就业人员比例力争达到30%', level('gte?', 30, '%', aspirational)),
  sichuanSkills(
    '全省技工院校达到120所，在校学生累计达到20万人',
    list([level('gte?', 120, '所')], [cumulative('gte?', 20, '万人'), level('gte?', 20, '万人')]),
  ),
  sichuanSkills(
    '建设国家级、省级优质技工院校不少于15所，优质专业数量达到30个',
    list(made('gte', 15, '所'), [level('gte?', 30, '个')]),
  ),
  sichuanSkills('建成10个技师学院（职业培训）集团', list(built('gte?', 10, '个'))),

  jiangsuSkills('预计到2025年，全省高技能人才总量将达到530万人', level('gte?', 530, '万人', by2025)),
  jiangsuSkills('每万名劳动者中高技能人才数将达到1000人', level('gte?', 1000)),
  jiangsuSkills('江苏大工匠、江苏工匠将分别达到81人和807人', [
    level('gte?', 81, '人'),
    level('gte?', 807, '人'),
  ]),
  jiangsuSkills('截至2020年底，共有14人荣获中华技能大奖，357人获得全国技术能手称号', past),

  anhuiMuseums('全省博物馆数量达260家，国家等级博物馆总数达60家', [
    level('gte?', 260, '家'),
    level('gte?', 60, '家'),
  ]),
  anhuiMuseums('到2035年，安徽全省博物馆体系更加成熟定型', list(wordsOnly)),
  shandongRelics('力争到“十三五”末，山东省博物馆总数达到600家以上，其中非国有博物馆300家', [
    level('gte', 600, '家', aspirational),
    level('gte?', 300, '家'),
  ]),
  shandongRelics('目前拥有博物馆451家，其中非国有博物馆达227家', past),

  guizhou5g(
    '2019至2022年，全省5G建设投资累计完成200亿元，5G基站规模累计达到3.2万个',
    list([cumulative('gte?', 200, '亿元')], [level('gte?', 3.2, '万个'), cumulative('gte?', 3.2, '万个')]),
  ),
  guizhou5g('全省电信业务收入累计达到1200亿元', either(cumulative('gte?', 1200, '亿元'), past)),
  guizhou5g(
    '软件和信息技术服务业（全口径）收入累计达到2000亿元',
    either(cumulative('gte?', 2000, '亿元'), past),
  ),
  guizhou5g('电子信息制造业产值累计达到4000亿元', either(cumulative('gte?', 4000, '亿元'), past)),
  guizhou5g('打造一批典型场景示范应用', qualitative('openCount')),

  fujian5g('到2021年底，全省建成5G基站4万个', list(built('gte?', 4, '万个'))),
  fujian5g('到2022年底，全省建成5G基站8万个', list(built('gte?', 8, '万个'))),
  fujian5g(
    '今年计划投资100亿元（其中5G投资43.7亿元）',
    anyWay(list(made('gte?', 100, '亿元')), list(made('gte?', 100, '亿元'), made('gte?', 43.7, '亿元'))),
  ),
  tibet5g('到年底新建5G基站3000个', list(built('gte?', 3000, '个'))),
  tibet5g('争取百兆宽带用户占比超过95%', level('gt', 95, '%', aspirational)),
  tibet5g('千兆宽带用户达到1.5万户', level('gte?', 1.5, '万户')),
  tibet5g('培育15个5G应用示范', list(made('gte?', 15, '个'))),

  guangxiForest('广西全区林业产业总产值规模突破1万亿元', level('gt', 1, '万亿元')),
  guangxiForest('木材产量达到5000万立方米以上，油茶籽产量超过100万吨', [
    level('gte', 5000, '万立方米'),
    level('gt', 100, '万吨'),
  ]),
  guangxiForest('林下经济发展面积达到7000万亩', level('gte?', 7000, '万亩')),
  guangxiForest('林业产业发展质量和效益显著提高', forAll(2, better(), { kind: 'qualitative' }, trend())),

  chongqingCarbon(
    '累计建成市级及以上绿色园区30个以上、绿色工厂300家以上',
    list(
      [cumulative('gte', 30, '个'), level('gte', 30, '个')],
      [cumulative('gte', 300, '家'), level('gte', 300, '家')],
    ),
    { direction: 'higher' },
  ),
  chongqingCarbon('规模以上工业增加值能耗较2020年下降14.5%', growth(wholePeriod, 'lte?', -14.5)),
  zhejiangCarbon(
    '规上单位工业增加值能耗较2020年下降16%以上，力争下降18%',
    [growth(wholePeriod, 'lte', -16), growth(wholePeriod, 'lte?', -18, aspirational)],
    lower,
  ),
  zhejiangCarbon('单位工业增加值二氧化碳排放下降20%以上', growth(wholePeriod, 'lte', -20), lower),
  zhejiangCarbon('重点领域达到能效标杆水平产能比例达到50%', level('gte?', 50, '%')),
  zhejiangCarbon(
    '建成500家绿色低碳工厂和50个绿色低碳工业园区',
    list(built('gte?', 500, '家'), built('gte?', 50, '个')),
  ),
  zhejiangCarbon('确保工业领域二氧化碳排放在2030年前达峰', list(wordsOnly)),

  jiangsuSmart('到2027年底，培育优秀工业软件企业100家', list(made('gte?', 100, '家'))),
  jiangsuSmart('推广优秀工业软件产品和解决方案、首版次软件产品200项', list(made('gte?', 200, '项'))),
  jiangsuSmart(
    '完成约8万台（套）工业操作系统更新换代',
    list([...built('approx', 8, '万台（套）'), ...made('approx', 8, '万台')]),
  ),

  fujianFitness('经常参加体育锻炼人数比例达到42%以上，国民体质合格率达到92%以上', [
    level('gte', 42, '%'),
    level('gte', 92, '%'),
  ]),
  fujianFitness('三级公共健身设施和社区15分钟健身圈实现全覆盖', forAll(2, fullCoverage())),
  fujianFitness('人均体育场地面积达到2.6平方米以上', level('gte', 2.6, '平方米')),
  fujianFitness('每千人拥有社会体育指导员2.3名', level('gte?', 2.3)),
  fujianFitness('带动体育产业增加值达到3000亿元', list(made('gte?', 3000, '亿元'))),

  zhejiangQuality('创建国家技术标准创新基地2个', list(made('gte?', 2, '个'))),
  zhejiangQuality('新增主导和参与制（修）订国家标准15项', list(raised('gte?', 15, '项'))),
  zhejiangQuality('主导制（修）订国家标准300项', list(made('gte?', 300, '项'))),
  zhejiangQuality('制订“浙江制造”标准500个', list(made('gte?', 500, '个'))),
  zhejiangQuality(
    '11个设区市全面达到全国质量强市示范城市创建标准',
    list([...made(['gte', 'eq'], 11, '个'), ...wordsOnly, coverage(['gte', 'eq'], 100)]),
  ),
  zhejiangQuality('制造业产品质量合格率达到95%，农产品质量安全检测合格率达到98%', [
    level('gte?', 95, '%'),
    level('gte?', 98, '%'),
  ]),
  zhejiangQuality('规上工业新产品产值率达到35%', level('gte?', 35, '%')),
  zhejiangQuality(
    '力争中国质量奖实现零的突破',
    either(
      level('gt', 0, undefined, aspirational),
      from({ value: 0 }, level('gt', 0, undefined, aspirational)),
      { kind: 'milestone', ...aspirational },
    ),
  ),
  zhejiangQuality('取得质量管理认证的服务业企业达到6000家', level('gte?', 6000, '家')),
  zhejiangQuality('骨干服务企业和重点服务项目的服务质量接近国际先进水平', forAll(2, ...wordsOnly)),

  disasters11(
    '年均因灾直接经济损失占国民生产总值（GDP）的比例控制在2.5%—3%以内',
    list([
      level('lte', { min: 2.5, max: 3 }, '%'),
      level('lte', 3, '%'),
      everyYear('lte', { min: 2.5, max: 3 }, '%', { basis: ['each', 'average'] }),
      everyYear('lte', 3, '%', { basis: ['each', 'average'] }),
    ]),
    lower,
  ),
  disasters11('全省创建18个“综合减灾示范社区”', list(made('gte?', 18, '个'))),
  disasters11(
    '自然灾害造成的年均死亡人数比“十五”期间明显下降',
    either(qualitative('direction', falling), trend(falling), relative('lt', undefined)),
    lower,
  ),
  disasters12('创建200个以上全国综合减灾示范社区', list(made('gte', 200, '个'))),
  disasters12('全省防灾减灾人才总量达到10万人', level('gte?', 10, '万人')),
  disasters12(
    '自然灾害年均百万人口死亡数低于6人，年均因灾直接经济损失占国内生产总值比例低于1.4%',
    list(
      [level('lt', 6), everyYear('lt', 6, undefined, { basis: ['each', 'average'] })],
      [level('lt', 1.4, '%'), everyYear('lt', 1.4, '%', { basis: ['each', 'average'] })],
    ),
    lower,
  ),
  disasters12('逐步提高受灾群众的救助标准', either(better(), { kind: 'qualitative' }, trend(), milestone())),
  guizhouDisasters(
    '自然灾害造成的直接经济损失占国内生产总值的比例控制在1.5%以内',
    level('lte', 1.5, '%'),
    lower,
  ),
  guizhouDisasters(
    '创建150个“全国综合减灾示范社区”和2至3个“全国综合减灾示范县（市、区）”',
    list(made('gte?', 150, '个'), made(ofRange, { min: 2, max: 3 }, '个')),
  ),
  guizhouDisasters('在校学生普及率达到100%', list(allCovered)),
  shandongDisasters(
    '年均因灾直接经济损失占GDP比例控制在1%以内，年均每百万人口因灾死亡率控制在1以内',
    list(
      [level('lte', 1, '%'), everyYear('lte', 1, '%', { basis: ['each', 'average'] })],
      [level('lte', 1), everyYear('lte', 1, undefined, { basis: ['each', 'average'] })],
    ),
    lower,
  ),
  shandongDisasters(
    '新创建300个“全国综合减灾示范社区”、300个“全省综合减灾示范社区”',
    list(made('gte?', 300, '个'), made('gte?', 300, '个')),
  ),

  gansuDigital('数字经济规模总量突破5000亿元，数字经济增加值占GDP的比重上升15个百分点', [
    level('gt', 5000, '亿元'),
    netChange('gte?', 15, '百分点'),
  ]),
  gansuDigital('建设一批在全国具有鲜明特色的“数字生态样板间”', either(qualitative('openCount'), milestone())),
  digitalChina('到2025年底，数字经济核心产业增加值占GDP比重超过10%', level('gt', 10, '%')),
  digitalChina('算力规模超过300EFLOPS', level('gt', 300)),

  yaan('1—9月，我市专利申请量351件，同比增长81%', past),
  ordos('年内计划完成投资257.2亿元', list(made('gte?', 257.2, '亿元'))),
  ordos('1—6月份，开复工项目64项，开复工率83%', past),
  meishan(
    '计划开工改造危旧房棚户区1250套（户），发放租赁补贴1095户',
    list(made('gte?', 1250), made('gte?', 1095, '户')),
  ),
  meishan('截至7月底，开工建设危旧房棚户区1005套，占目标任务的80.40%', past),
  housing2022(
    '保障性租赁住房新建（筹集）目标任务6.28万套（间）',
    list([...made('gte?', 6.28, '万套（间）'), ...made('gte?', 6.28, '万套')]),
  ),
  housing2022(
    '城镇老旧小区改造新开工任务1062个小区、343420户',
    list(made('gte?', 1062), made('gte?', 343420, '户')),
  ),
  housing2022('发放城镇住房保障家庭租赁补贴75288户', list(made('gte?', 75288, '户'))),
  housing2022(
    '棚户区改造开工任务7.91万套，基本建成任务33842套',
    list(made('gte?', 7.91, '万套'), built('gte?', 33842, '套')),
  ),

  zhejiangServices('到2027年，浙江将实现服务进出口8500亿元以上，占全国比重10%以上', [
    level('gte', 8500, '亿元', by2027),
    level('gte', 10, '%'),
  ]),
  zhejiangServices('浙江沿海港口货物吞吐量达17亿吨，集装箱吞吐量达5000万标箱', [
    level('gte?', 17, '亿吨'),
    level('gte?', 5000, '万标箱'),
  ]),
  zhejiangServices(
    '累计拥有国际航线135条以上，其中全货机航线60条以上',
    list(
      [cumulative('gte', 135, '条'), level('gte', 135, '条')],
      [cumulative('gte', 60, '条'), level('gte', 60, '条')],
    ),
  ),
  zhejiangServices('实现入境过夜游客人数年均增长10%', growth('averageAnnual', 'gte?', 10)),

  guangming('在建和运营大科学装置7个以上', list(made('gte', 7, '个'))),
  guangming('全社会研发支出占GDP比重稳定达到6%以上', list(held('gte', 6, '%'))),
  guangming('基础研发经费占R&D经费比重达到20%', level('gte?', 20, '%')),
  guangming('地区生产总值达到1750亿元，全口径税收收入翻倍', [
    level('gte?', 1750, '亿元'),
    multiple(['gte'], 2),
  ]),
  guangming('战略性新兴产业增加值占GDP比重达45%', level('gte?', 45, '%')),
  guangming('新增公办义务教育学位3.8万个', list(raised('gte?', 3.8, '万个'))),
  guangming(
    '2至3所学校整体教育质量跻身全市前列',
    list([rank(null), ...made(ofRange, { min: 2, max: 3 }, '所'), ...wordsOnly]),
  ),
  guangming('筹集公共住房4万套', list(made('gte?', 4, '万套'))),
  guangming('光明成功跻身全市高质量发展创新型城区前列', either(rank(null), milestone(), past)),

  xihu('数字经济核心产业增加值突破100亿元，规上数字企业数量达到200家以上', [
    level('gt', 100, '亿元'),
    level('gte', 200, '家'),
  ]),
  yancheng('到2024年，全市数字经济核心产业增加值占地区生产总值比重达到10%以上，产值规模突破3500亿元', [
    level('gte', 10, '%', by2024),
    level('gt', 3500, '亿元'),
  ]),
  tradeMeeting('力争到2020年，服务进出口年均增速高于全球平均水平，总额接近8500亿美元', [
    relative('gt', undefined, aspirational),
    level('approx', 8500, '亿美元'),
  ]),
  tradeMeeting('过去五年，中国服务贸易年均增长7.8%，规模跃居世界第二', past),

  justiceTable('≥96', level('gte', 96, '%'), { indicatorName: '人民调解成功率', unit: '%' }),
  justiceTable('5.0', level('gte?', 5), { indicatorName: '每万人拥有律师数', unit: '名' }),
  careTable('60%（约束性）', withAttribute('binding', level('gte?', 60, '%')), {
    indicatorName: '养老机构护理型床位占比',
  }),
  careTable('应助尽助', either(fullCoverage(), { kind: 'qualitative' }, milestone()), {
    indicatorName: '经济困难的高龄、失能老年人补贴',
  }),
  safetyTable('下降33%', growth(wholePeriod, 'lte?', -33), {
    indicatorName: '单位国内生产总值生产安全事故死亡率',
    unit: '%',
  }),
  safetyTable('<0.9‰', level('lt', 0.9, '‰'), { indicatorName: '森林火灾受害率' }),
  safetyTable('完成市下达任务', delegated, { indicatorName: '生产安全事故死亡人数' }),
];
