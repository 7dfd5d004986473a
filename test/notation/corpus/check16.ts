import type { Choices } from './choices.js';
import {
  average,
  by2010,
  by2015,
  by2025,
  falling,
  forAll,
  list,
  made,
  ofRange,
  raised,
  same,
  than,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import {
  cell,
  eleventh,
  fourteenth,
  lower,
  lowerRow,
  row,
  thirteenth,
  twelfth,
  yearOf,
  yearsOf,
} from './periods.js';
import {
  additions,
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
  trend,
  unset,
  withAttribute,
} from './reading.js';
import { wordsOnly } from './words.js';

/** 基本实现全覆盖: a share of a hundred, more or less, or simply done. */
const nearlyAll: Choices = [
  coverage(['gte', 'approx'], 100),
  level(['gte', 'approx'], 100, '%'),
  milestone(),
];

const anhuiProperty = printedIn('安徽省知识产权强省建设纲要（2021—2035年）', yearsOf(2021, 2035));
const anhuiEleventh = printedIn('安徽省省属企业“十一五”发展规划', eleventh);
const anhuiTwelfth = printedIn('安徽省国有资产监督管理工作会议（2011年），省属企业“十二五”目标', twelfth);
const ordnance = printedIn('中国兵器装备集团公司“十二五”目标（2011年）', twelfth);
const yichang = printedIn('宜昌市国有经济“十二五”目标（国资委网站）', twelfth);
const shanghaiElectric = printedIn('上海电气集团新三年产业发展规划', yearsOf(2003, 2005));
const shenghua = printedIn('升华集团2004—2006年三年发展规划', yearsOf(2004, 2006));
const beijingState = printedIn('北京市国资委国有经济“十二五”发展规划', twelfth);
const chinaCoal = printedIn('中煤集团2010—2014年发展规划', yearsOf(2010, 2014));
const datongCoal = printedIn('同煤集团六届一次职工代表大会（2019年），至2025年', yearsOf(2019, 2025));
const yankuang = printedIn('兖矿集团中长期发展战略纲要（2014年）', yearsOf(2014, 2025));
const jinchuang = printedIn('今创集团2015年目标', yearOf(2015));
const zhongzhou = printedIn('中轴集团加快发展务虚会（2014年）', yearsOf(2014, 2024));
const anhuiFarms = printedIn('安徽农垦集团乡村振兴发展规划（2019—2022年）', yearsOf(2019, 2022));

const metalsDraft = printedIn('有色金属行业“十二五”规划草案（中国有色金属工业协会，2010年）', twelfth);
const carMakers = printedIn('“十二五”汽车工业发展规划意见（中国汽车工业协会）', twelfth);

const metals = printedIn('有色金属工业“十二五”发展规划', twelfth);
const post = printedIn('关于推动邮政业高质量发展的实施意见（2019年）', yearsOf(2019, 2022));
const cars = printedIn('汽车产业调整和振兴规划', yearsOf(2009, 2011));
const steel = printedIn('钢铁产业调整和振兴规划', yearsOf(2009, 2011));
const steelGrowth = printedIn('钢铁行业稳增长工作方案（2025—2026年）', yearsOf(2025, 2026));
const energySaving = printedIn('工业节能“十二五”规划', twelfth);
const ships = printedIn('船舶工业“十二五”发展规划', twelfth);
const shipsAction = printedIn('船舶工业深化结构调整加快转型升级行动计划（2016—2020年）', thirteenth);
const industryWork = printedIn('2018年全国工业和信息化工作会议', yearOf(2018));
const scienceForAll = printedIn('“十四五”国家科学技术普及发展规划', fourteenth);
const patentOffice = printedIn('全国知识产权局局长会议（2018年）', yearOf(2018));

const nationalZones = printedIn('国家级经济技术开发区和边境经济合作区“十二五”发展规划', twelfth);
const zhangjiajie = printedIn('张家界经济开发区2016年度经济工作会议', yearOf(2016));
const zengdu = printedIn('曾都经济开发区2013年经济社会发展工作会议', yearOf(2013));
const tianjinZones = printedIn('关于促进天津市开发区改革和创新发展的实施方案', yearsOf(2017, 2020));

const guangzhou = printedIn('广州市国民经济和社会发展第十一个五年规划纲要（草案）', eleventh);
const chengdu = printedIn('成都市国民经济和社会发展第十三个五年规划纲要（草案）', thirteenth);
const ningde = printedIn('宁德市国民经济和社会发展第十二个五年规划纲要', twelfth);
const yuanjiang = printedIn('沅江市国民经济和社会发展第十四个五年规划纲要（说明）', fourteenth);
const songyang = printedIn('松阳县国民经济和社会发展第十三个五年规划纲要（送审稿）', thirteenth);
const xiuning = printedIn('休宁县国民经济和社会发展第十四个五年规划纲要（解读）', fourteenth);
const taijiang = printedIn('中共台江县第十一次代表大会报告（2011年）', twelfth);
const fujian = printedIn('中共福建省第九次代表大会报告（2011年）', yearsOf(2012, 2016));
const anhuiIndustry = printedIn('安徽省“3210”产业壮大工程（2020年）', yearsOf(2021, 2025));
const zhenjiang = printedIn('镇江市知识产权“十三五”发展规划（回顾）', thirteenth);
const jintian = printedIn('金田村村庄规划（2022—2035年），规划指标表', {
  period: { firstYear: 2022, lastYear: 2035 },
  baseYear: 2022,
});

const propertyTable = printedIn('style of a municipal 知识产权强市 scheme, 指标表', {
  ...fourteenth,
  ...cell,
});
const countyTable = printedIn('style of a county “十四五”规划纲要, 指标表', fourteenth);
const zoneTable = printedIn('style of a development zone’s “十四五” plan, 指标表', {
  ...fourteenth,
  ...cell,
});
const firmTable = printedIn('style of a provincial enterprise’s “十四五” plan, 指标表', fourteenth);

/** Targets of outlines, zones, ministries, industry associations and enterprises, by someone who had not seen how it reads. */
export const check16Corpus: readonly CorpusEntry[] = [
  anhuiProperty('专利密集型产业增加值占全省GDP比重达14%', level('gte?', 14, '%')),
  anhuiProperty('版权产业增加值占全省GDP比重达7.5%', level('gte?', 7.5, '%')),
  anhuiProperty('知识产权使用费年进出口额达130亿元', level('gte?', 130, '亿元')),
  anhuiProperty('到2025年，每万人口高价值发明专利拥有量达到12件', level('gte?', 12, undefined, by2025)),
  anhuiProperty('品牌竞争力大幅提升', { kind: 'qualitative' }),
  anhuiProperty('创新型知识产权强省基本建成', list(wordsOnly)),
  anhuiProperty('建设安徽知识产权保护中心', list(wordsOnly)),

  anhuiEleventh(
    '资产总量由2005年的2400亿元增加到2010年的4800亿元，年均增长15%',
    from({ value: 2400, unit: '亿元', period: '2005' }, [
      level('gte?', 4800, '亿元', by2010),
      growth('averageAnnual', 'gte?', 15),
    ]),
  ),
  anhuiEleventh(
    '销售收入由2005年的1400亿元增加到2010年的3200亿元，年均增长18%',
    from({ value: 1400, unit: '亿元', period: '2005' }, [
      level('gte?', 3200, '亿元', by2010),
      growth('averageAnnual', 'gte?', 18),
    ]),
  ),
  anhuiEleventh('资产总量翻一番', multiple('gte?', 2)),
  anhuiEleventh('净资产年均增长10%以上', growth('averageAnnual', 'gte', 10)),
  anhuiEleventh('形成10个以上销售收入超100亿元的企业', list(made('gte', 10, '个'))),
  anhuiEleventh(
    '超过500亿元的企业3户；超过300亿元的企业4户',
    list(made('gte?', 3, '户'), made('gte?', 4, '户')),
  ),
  anhuiEleventh(
    '争取10户以上省属企业进入中国企业500强',
    list([...made('gte', 10, '户', aspirational), rank(500, aspirational)]),
  ),
  anhuiEleventh('单位国内生产总值能耗比“十五”降低20%', growth(wholePeriod, 'lte?', -20), lower),
  anhuiEleventh(
    '省属企业科技创新投入占销售收入比重比“十五”末提高1-2个百分点',
    netChange(ofRange, { min: 1, max: 2 }, '百分点'),
  ),
  anhuiEleventh('马钢集团“十一五”末力争形成2000万吨钢规模', list(made('gte?', 2000, '万吨', aspirational))),
  anhuiEleventh('板带比达到60%以上，销售收入达到600亿元以上', [
    level('gte', 60, '%'),
    level('gte', 600, '亿元'),
  ]),
  anhuiEleventh('“4321行动计划”', not('name')),

  anhuiTwelfth(
    '力争到“十二五”末，省属企业累计完成投资6000亿元以上',
    cumulative('gte', 6000, '亿元', aspirational),
  ),
  anhuiTwelfth(
    '总资产达到13500亿元，净资产4500亿元，实现营业收入8000亿元以上',
    list([level('gte?', 13500, '亿元')], [level('gte?', 4500, '亿元')], made('gte', 8000, '亿元')),
  ),
  anhuiTwelfth('截至2010年底，省属企业资产总额达6735.4亿元，是2005年的2.75倍', not('observation')),

  ordnance('争取到“十二五”末，在2009年的基础上实现利润翻两番，达到200亿元以上', [
    multiple('gte?', 4, { ...than('2009'), ...aspirational }),
    level('gte', 200, '亿元'),
  ]),
  ordnance('职工年人均收入翻一番，达到6万元以上', [multiple('gte?', 2), level('gte', 6, '万元')]),
  ordnance('营业收入翻一番，达到3800亿元以上', [multiple('gte?', 2), level('gte', 3800, '亿元')]),
  ordnance('2010年，集团名列世界500强第275位', not('observation')),

  yichang('国有和国有控股企业资产总额突破1200亿元，销售收入突破1000亿元', [
    level('gt', 1200, '亿元'),
    level('gt', 1000, '亿元'),
  ]),
  yichang(
    '力争“十二五”期末，项目投资总额将达到500亿元、实施200个重点技改扩建项目',
    list(made('gte?', 500, '亿元', aspirational), made('gte?', 200, '个')),
  ),
  yichang(
    '新增销售收入500亿元、利税50亿元',
    list(raised('gte?', 500, '亿元'), [...raised('gte?', 50, '亿元'), level('gte?', 50, '亿元')]),
  ),

  shanghaiElectric('到2005年集团产品销售收入达到500亿元，利润总额达到30亿元', [
    level('gte?', 500, '亿元', { by: '2005' }),
    level('gte?', 30, '亿元'),
  ]),
  shenghua(
    '到2006年，集团完成销售收入将达到40亿元，年均增长比例为25%',
    list(
      [level('gte?', 40, '亿元', { by: '2006' })],
      [growth('averageAnnual', ['gte', 'eq'], 25), level(['gte', 'eq'], 25, '%')],
    ),
  ),

  beijingState('到2015年，使国有企业资产总量达到2.8万亿元', level('gte?', 2.8, '万亿元', by2015)),
  beijingState(
    '归属于母公司的所有者权益将从2010年年底的3855.4亿元，增加到5600亿元，增长45%',
    from({ value: 3855.4, unit: '亿元' }, [level('gte?', 5600, '亿元'), growth(wholePeriod, 'gte?', 45)]),
  ),

  chinaCoal('到2014年煤炭产量达到2亿吨', level('gte?', 2, '亿吨', { by: '2014' })),
  chinaCoal('中煤集团2014年产量将突破2亿吨', level('gt', 2, '亿吨')),
  chinaCoal('实现利润200亿元', list(made('gte?', 200, '亿元'))),
  chinaCoal('2009年中煤集团克服金融危机的不利影响，全年原煤产量达到1.25亿吨', not('observation')),
  chinaCoal('“1458”的工作思路', not('name')),

  datongCoal('世界500强排在300名内', rank(300)),
  datongCoal('国内煤炭行业排名前三，国内电力行业排名前十', [rank(3), rank(10)]),
  datongCoal('职工收入逐步提高', either(trend(), { kind: 'qualitative' })),
  datongCoal('“1886”行动计划', not('name')),

  yankuang('到2025年，现代新型产业比重占50%，营业收入实现翻两番', [
    level('gte?', 50, '%', by2025),
    multiple('gte?', 4),
  ]),
  yankuang(
    '力争跨入国内行业前5强，跻身世界500强企业',
    list([rank(5, aspirational)], [rank(500), rank(null), ...wordsOnly]),
  ),
  yankuang('煤炭洁净利用率达到30%，营业收入较2013年翻一番', [
    level('gte?', 30, '%'),
    multiple('gte?', 2, than('2013')),
  ]),
  yankuang('力争进入中国行业前10名', rank(10, aspirational)),
  yankuang('营业收入较2020年再翻一番', multiple('gte?', 2, than('2020'))),
  yankuang('建成百万吨级煤制油项目', list(wordsOnly)),

  jinchuang(
    '争取下一个“五年计划”实现年产销超过200亿元',
    either(level('gt', 200, '亿元', aspirational), everyYear('gt', 200, '亿元', aspirational)),
  ),
  jinchuang('去年集团实现销售85.7亿元', not('observation')),
  zhongzhou('到2024年，集团公司销售收入达到100亿元，资产总额达到100亿元', [
    level('gte?', 100, '亿元', { by: '2024' }),
    level('gte?', 100, '亿元'),
  ]),
  anhuiFarms(
    '营业收入力争达到100亿元，实现利润总额5亿元',
    list([level('gte?', 100, '亿元', aspirational)], made('gte?', 5, '亿元')),
  ),
  anhuiFarms(
    '创建国家现代农业示范区1个，上市公司1家，国家高新技术企业1家',
    list(
      [...made('gte?', 1, '个'), milestone()],
      [...made('gte?', 1, '家'), milestone()],
      [...made('gte?', 1, '家'), milestone()],
    ),
  ),
  anhuiFarms('垦区生态文明高于行业平均水平', relative('gt', average)),
  anhuiFarms('成为长三角区域领先的现代农业集团', list([...wordsOnly, rank(null)])),
  anhuiFarms('已建有小麦、水稻、茶叶、水果等省级以上现代农业示范区22个', not('observation')),

  metalsDraft('十种有色金属产量控制在4100万吨以内', level('lte', 4100, '万吨')),
  metalsDraft(
    '电解铜控制在650万-700万吨之间',
    level(['gte', 'lte', 'eq', 'approx'], { min: 650, max: 700 }, '万吨'),
  ),
  metalsDraft('争取到2015年我国铜、铝、锌矿产原料保障能力分别达到40%、80%和50%', [
    level('gte?', 40, '%', aspirational),
    level('gte?', 80, '%', aspirational),
    level('gte?', 50, '%', aspirational),
  ]),

  carMakers('我国汽车产量将达到2800万～3000万辆', level(ofRange, { min: 2800, max: 3000 }, '万辆')),
  carMakers(
    '新能源汽车累计产销量达到50万辆',
    either(cumulative('gte?', 50, '万辆'), level('gte?', 50, '万辆')),
  ),
  carMakers('自主品牌乘用车市场占有率达到50%，其中自主品牌轿车市场占有率达到40%', [
    level('gte?', 50, '%'),
    level('gte?', 40, '%'),
  ]),
  carMakers('行业排名前五家企业所占市场份额的总和，比2010年提高10个百分点', netChange('gte?', 10, '百分点')),
  carMakers('形成3～4家年产400万辆以上大型企业（集团）', list(made(ofRange, { min: 3, max: 4 }, '家'))),
  carMakers('2015年，汽车和零部件出口金额达到850亿美元，年均增长约20%', [
    level('gte?', 850, '亿美元', by2015),
    growth('averageAnnual', 'approx', 20),
  ]),
  carMakers(
    '到2020年，我国汽车及零部件出口额将占世界汽车产品贸易总额10%',
    level('gte?', 10, '%', { by: '2020' }),
  ),
  carMakers('2015年节能型乘用车新车油耗水平达到5.9L/百公里', level('lte?', 5.9), lower),
  carMakers('所有国产及进口汽车综合回收利用率达到90%以上', level('gte', 90, '%')),

  metals('工业增加值年均增长10%以上', growth('averageAnnual', 'gte', 10)),
  metals(
    '十种有色金属产量控制在4600万吨左右，年均增长率为8%',
    list(
      [level(['approx', 'lte'], 4600, '万吨')],
      [
        growth('averageAnnual', ['gte', 'lte', 'eq', 'approx'], 8),
        level(['gte', 'lte', 'eq', 'approx'], 8, '%'),
      ],
    ),
  ),
  metals('精炼铜、电解铝、铅、锌产量分别控制在650万吨、2400万吨、550万吨和720万吨', [
    level('lte', 650, '万吨'),
    level('lte', 2400, '万吨'),
    level('lte', 550, '万吨'),
    level('lte', 720, '万吨'),
  ]),
  metals(
    '前10家企业的冶炼产量占全国的比例为铜90%、电解铝90%、铅60%、锌60%',
    [
      level(['gte', 'eq'], 90, '%'),
      level(['gte', 'eq'], 90, '%'),
      level(['gte', 'eq'], 60, '%'),
      level(['gte', 'eq'], 60, '%'),
    ],
    { direction: 'higher' },
  ),
  metals('企业生产经营管理信息化水平大幅提升', { kind: 'qualitative' }),

  post('到2022年基本实现建制村电商配送全覆盖', list(nearlyAll)),
  post('建成20家以上的行业科技研发中心', list(made('gte', 20, '家'))),
  post('行业自动化分拣率超过90%', level('gt', 90, '%')),
  post('电子运单使用基本实现全覆盖', list(nearlyAll)),
  post('完成寄递渠道安全监管“绿盾”工程建设', milestone()),
  post('智能快件箱投递率上升到12%以上', level('gte', 12, '%')),
  post(
    '重点快递企业国内重点城市间实现48小时送达',
    list([level(['lte', 'eq'], 48, '小时'), ...wordsOnly]),
    lower,
  ),
  post('符合《快递封装用品》系列标准的包装材料应用比例超过95%', level('gt', 95, '%')),
  post('85%以上电商快件不再进行二次包装', either(level('gte', 85, '%'), coverage('gte', 85))),
  post('到2035年，基本建成现代化邮政快递服务体系', list(wordsOnly)),

  cars(
    '2009年汽车产销量力争超过1000万辆，三年平均增长率达到10%',
    list(
      [level('gt', 1000, '万辆', aspirational)],
      [growth('averageAnnual', 'gte?', 10), level('gte?', 10, '%')],
    ),
  ),
  cars('1.5升以下排量乘用车市场份额达到40%以上，其中1.0升以下小排量车市场份额达到15%以上', [
    level('gte', 40, '%'),
    level('gte', 15, '%'),
  ]),
  cars('形成2-3家产销规模超过200万辆的大型汽车企业集团', list(made(ofRange, { min: 2, max: 3 }, '家'))),
  cars(
    '产销规模占市场份额90%以上的汽车企业集团数量由目前的14家减少到10家以内',
    from({ value: 14, unit: '家' }, level('lte', 10, '家')),
    lower,
  ),
  cars('自主品牌乘用车国内市场份额超过40%，其中轿车超过30%', [level('gt', 40, '%'), level('gt', 30, '%')]),
  cars('自主品牌汽车出口占产销量的比例接近10%', level(['approx', 'lt'], 10, '%')),

  steel('到2011年，粗钢产量5亿吨左右，表观消费量4.5亿吨左右', [
    level('approx', 5, '亿吨', { by: '2011' }),
    level('approx', 4.5, '亿吨'),
  ]),
  steel('工业增加值占GDP的比重维持在4%的水平', either(maintain(same, 4, '%'), level(same, 4, '%'))),
  steel(
    '力争三年内再淘汰落后炼铁能力7200万吨、炼钢能力2500万吨',
    list(made('gte?', 7200, '万吨', aspirational), made('gte?', 2500, '万吨')),
  ),
  steel('国内排名前5位钢铁企业的产能占全国产能的比例达到45%以上', level('gte', 45, '%')),
  steel('形成若干个具有较强自主创新能力和国际竞争力的特大型企业', { kind: 'qualitative' }),
  steelGrowth(
    '未来两年钢铁行业增加值年均增长目标设定在4%左右',
    either(growth('averageAnnual', 'approx', 4), level('approx', 4, '%')),
  ),
  steelGrowth(
    '到2025年底，80%以上的钢铁产能完成超低排放改造',
    either(level('gte', 80, '%'), coverage('gte', 80)),
  ),

  energySaving(
    '到2015年中国规模以上工业增加值能耗将比2010年下降21%左右',
    growth(wholePeriod, 'approx', -21),
    lower,
  ),
  energySaving('“十二五”期间工业部门将节能6.7亿吨标准煤', list(made('gte?', 6.7, '亿吨标准煤'))),

  ships('形成50个以上满足最新国际规范要求、引领国际市场需求的知名品牌产品', list(made('gte', 50, '个'))),
  ships('海洋工程装备设计制造能力进入世界前列', rank(null)),
  ships('前10家造船企业造船完工量占全国总量的70%以上', level('gte', 70, '%')),
  ships('进入世界造船前十强企业达到5家以上', level('gte', 5, '家')),
  ships('海洋工程装备制造业销售收入达到2000亿元以上，国际市场份额超过20%', [
    level('gte', 2000, '亿元'),
    level('gt', 20, '%'),
  ]),
  ships('2015年船舶工业销售收入达到12000亿元，出口总额超过800亿美元', [
    level('gte?', 12000, '亿元', by2015),
    level('gt', 800, '亿美元'),
  ]),
  ships('工业增加值率较“十一五”末提高3个百分点', netChange('gte?', 3, '百分点')),
  ships('全员劳动生产率年均提高15%', growth('averageAnnual', 'gte?', 15)),
  ships(
    '船舶动力和甲板机械领域形成5家至10家销售收入超百亿元的综合集成供应商',
    list(made(ofRange, { min: 5, max: 10 }, '家')),
  ),
  ships('据统计，2010年我国造船完工量6560万载重吨，跃居世界第一', not('observation')),
  shipsAction(
    '到2020年，中国力争造船产量占全球市场份额在“十二五”基础上提高5个百分点',
    netChange('gte?', 5, '百分点', aspirational),
  ),
  shipsAction(
    '海洋工程装备与高技术船舶国际市场份额达到35%和40%左右',
    list([level(['gte', 'approx'], 35, '%')], [level('approx', 40, '%')]),
  ),

  industryWork(
    '遴选3家左右条件成熟的省级中心升级为国家级中心',
    list([...made('approx', 3, '家'), milestone()]),
  ),
  industryWork(
    '集中力量解决动力电池系统等50项左右关键瓶颈',
    list([...made('approx', 50, '项'), milestone()]),
  ),
  industryWork(
    '全面完成13万个行政村光纤宽带建设和升级改造',
    list([...made('gte?', 13, '万个'), milestone()]),
  ),
  scienceForAll('到2025年，公民具备科学素质的比例超过15%', level('gt', 15, '%', by2025)),
  scienceForAll('科普人员数量持续增长', either(trend(), { kind: 'qualitative' })),
  scienceForAll('创建一批全国科普教育基地', qualitative('openCount')),
  patentOffice('2017年，发明专利申请量138.2万件，同比增长14.2%', not('observation')),

  nationalZones('国家级经济技术开发区总体目标为地区生产总值年均增长15%，2015年末达到5.3万亿元', [
    growth('averageAnnual', 'gte?', 15),
    level('gte?', 5.3, '万亿元'),
  ]),
  nationalZones('实际利用外资年均增长9%，达到480亿美元', [
    growth('averageAnnual', 'gte?', 9),
    level('gte?', 480, '亿美元'),
  ]),
  nationalZones('高新技术企业产值占工业总产值比重达到49%', level('gte?', 49, '%')),
  zhangjiajie('入区企业总数突破100家', level('gt', 100, '家')),
  zhangjiajie(
    '产值突破30个亿、投资突破10个亿',
    list([level('gt', 30), level('gt', 3_000_000_000)], [level('gt', 10), level('gt', 1_000_000_000)]),
  ),
  zengdu(
    '瞄准规模工业产值200亿元目标，力争比上年增长50亿元',
    list(
      [level('gte?', 200, '亿元')],
      [netChange('gte?', 50, '亿元', aspirational), additions('gte?', 50, '亿元', aspirational)],
    ),
  ),
  tianjinZones('津政办函〔2017〕103号', not('documentNumber')),

  guangzhou('预计在未来五年内全市生产总值年均增长12%', growth('averageAnnual', 'gte?', 12)),
  guangzhou('到2010年全市生产总值将达到9500亿元', level('gte?', 9500, '亿元', by2010)),
  guangzhou('户籍人口控制在810万人内，常住人口约为1090万人', [
    level('lte', 810, '万人'),
    level('approx', 1090, '万人'),
  ]),
  guangzhou('到2010年城市居民人均居住面积提高到25平方米，恩格尔系数降至35%以下', [
    level('gte?', 25, '平方米', by2010),
    level('lte', 35, '%'),
  ]),
  guangzhou('2005年，全市实现生产总值5115.75亿元，比上年增长13%', not('observation')),
  chengdu('2020年地区生产总值达到2010年的三倍以上', multiple('gte', 3, than('2010'))),
  chengdu('科技进步贡献率达到67%', level('gte?', 67, '%')),
  ningde(
    '力争与全省平均水平差距明显缩小',
    either({ kind: 'relative', gap: 'narrow' }, { kind: 'qualitative' }),
  ),
  ningde('力争在海西发展格局中位次前移', either(rank(null, { improve: true }), { kind: 'qualitative' })),
  yuanjiang('“十四五”期间规划投资2100多亿元', list(made(['gt', 'approx'], 2100, '亿元'))),
  songyang('2015年全县生产总值达85.86亿元', not('observation')),
  xiuning('皖政办〔2020〕10号', not('documentNumber')),
  taijiang(
    '到十二五末力争生产总值翻一番以上，实现26亿元以上，年均增长18%以上',
    list([multiple('gte', 2, aspirational)], made('gte', 26, '亿元'), [growth('averageAnnual', 'gte', 18)]),
  ),
  taijiang('十一五期间，全县生产总值达9.7亿元，财政总收入完成1.004亿元', not('observation')),
  fujian('到2016年，福建生产总值、人均生产总值、财政总收入要实现翻番', forAll(3, multiple('gte?', 2))),
  fujian('人均地区生产总值赶超东部地区平均水平', relative(['gt', 'gte'], average)),

  anhuiIndustry('5年内形成原材料、消费品、装备等万亿级产业3个', list(made('gte?', 3, '个'))),
  anhuiIndustry(
    '力争到2025年，制造业增加值占该省GDP比重稳定在30%左右',
    either(maintain('approx', 30, '%', aspirational), level('approx', 30, '%', aspirational)),
  ),
  anhuiIndustry(
    '培育在深耕国内外细分市场、具有产业链“链主”地位的冠军企业400家',
    list(made('gte?', 400, '家')),
  ),
  anhuiIndustry(
    '每年引导金融机构为“专精特新”企业提供信贷融资300亿元',
    either(everyYear('gte?', 300, '亿元'), recurring('annual')),
  ),
  anhuiIndustry('形成具有“一招鲜”的“专精特新”中小企业4000户左右', list(made('approx', 4000, '户'))),
  anhuiIndustry('力争规模以上工业企业总数达到2.5万户左右', level('approx', 2.5, '万户', aspirational)),
  anhuiIndustry('“千家百亿”融资计划', not('name')),
  zhenjiang('“十二五”期间，我市累计完成专利申请113700件，其中发明专利36635件', not('observation')),

  jintian('127.18', level('gte?', 127.18, '公顷'), row('耕地保有量', '公顷')),
  jintian('81.43', level('gte?', 81.43, '公顷'), row('永久基本农田保护面积', '公顷')),
  jintian('35.29', level('lte?', 35.29, '公顷'), lowerRow('村庄建设用地规模', '公顷')),
  jintian('≥90', level('gte', 90, '%'), row('森林覆盖率', '%')),
  jintian('-', unset('empty'), { column: 'target', indicatorName: '户籍人口规模', unit: '人' }),
  jintian('约束性', withAttribute('binding', []), { column: 'attribute' }),

  propertyTable('≥20', level('gte', 20), { indicatorName: '每万人口高价值发明专利拥有量', unit: '件' }),
  propertyTable('[25]', cumulative('gte?', 25, '家'), {
    indicatorName: '新增国家知识产权示范企业和优势企业',
    unit: '家',
  }),
  propertyTable('13.5左右', level('approx', 13.5, '%'), {
    indicatorName: '专利密集型产业增加值占GDP比重',
    unit: '%',
  }),
  propertyTable('85分以上', level('gte', 85, '分'), { indicatorName: '知识产权保护社会满意度' }),
  propertyTable('〔50〕', cumulative('gte?', 50, '亿元'), {
    indicatorName: '知识产权质押融资登记金额',
    unit: '亿元',
  }),
  propertyTable('年均增长10%以上', growth('averageAnnual', 'gte', 10), { indicatorName: '有效注册商标量' }),
  propertyTable('比2020年翻两番', multiple('gte?', 4, than('2020')), { indicatorName: '技术合同成交额' }),
  propertyTable('全覆盖', either(fullCoverage(), level('gte?', 100, '%')), {
    indicatorName: '县级知识产权公共服务机构',
  }),
  propertyTable('5～8', level(ofRange, { min: 5, max: 8 }, '个'), {
    indicatorName: '国家地理标志产品保护示范区',
    unit: '个',
  }),
  propertyTable('>300', level('gt', 300, '件'), { indicatorName: 'PCT国际专利申请量', unit: '件' }),
  propertyTable('稳定在90%以上', either(maintain('gte', 90, '%'), level('gte', 90, '%')), {
    indicatorName: '专利侵权纠纷行政裁决案件按期结案率',
  }),
  propertyTable('6.2→12', from({ value: 6.2 }, level('gte?', 12)), {
    indicatorName: '每万人口高价值发明专利拥有量',
    unit: '件',
  }),
  propertyTable('高于全省平均水平', relative('gt', average), { indicatorName: '专利实施率' }),
  propertyTable('比2020年提高3个百分点', netChange('gte?', 3, '百分点'), {
    indicatorName: '发明专利占授权专利比重',
    unit: '%',
  }),
  propertyTable('新增10件', list(raised('gte?', 10, '件')), { indicatorName: '地理标志证明商标' }),
  propertyTable('实现零的突破', either(level('gt', 0), from({ value: 0 }, level('gt', 0)), milestone()), {
    indicatorName: '中国专利金奖',
  }),
  propertyTable('/', unset('empty'), { indicatorName: '植物新品种授权量', unit: '件' }),
  propertyTable('完成省下达任务', unset('delegated'), { indicatorName: '每万人口发明专利拥有量' }),

  countyTable(
    '6.5左右',
    either(growth('averageAnnual', 'approx', 6.5), level('approx', 6.5, '%')),
    row('地区生产总值年均增长', '%'),
  ),
  countyTable('5.5以内', level('lte', 5.5, '%'), lowerRow('城镇调查失业率', '%')),
  countyTable('与经济增长基本同步', relative(same, undefined), row('居民人均可支配收入增长')),
  countyTable('80.5岁', level('gte?', 80.5, '岁'), row('人均预期寿命')),
  countyTable('比2020年提高1.5岁', netChange('gte?', 1.5, '岁'), row('人均预期寿命')),
  countyTable(
    '保持在90%以上',
    either(maintain('gte', 90, '%'), level('gte', 90, '%')),
    row('空气质量优良天数比率'),
  ),
  countyTable('95', level('gte?', 95, '%'), row('基本养老保险参保率', '%')),
  countyTable('0', level(['lte', 'eq'], 0, '%'), lowerRow('县城建成区黑臭水体比例', '%')),
  countyTable('不低于45.6', level('gte', 45.6, '万亩'), row('耕地保有量', '万亩')),
  countyTable('完成市下达任务', unset('delegated'), lowerRow('用水总量')),
  countyTable('视情提出', unset('deferred'), row('地区生产总值增长', '%')),
  countyTable('40.0（约束性）', withAttribute('binding', level('gte?', 40, '%')), row('森林覆盖率', '%')),
  countyTable('〔13〕', either(growth('total', 'gte?', 13), growth('total', 'lte?', -13)), {
    column: 'target',
    indicatorName: '单位地区生产总值能耗降低',
    unit: '%',
  }),
  countyTable(
    '持续下降',
    either(trend(falling), qualitative('direction', falling)),
    lowerRow('生产安全事故死亡人数'),
  ),
  countyTable('预期性', withAttribute('anticipatory', []), { column: 'attribute' }),

  zoneTable('1000亿元', level('gte?', 1000, '亿元'), { indicatorName: '规模以上工业总产值' }),
  zoneTable('15%左右', either(growth('averageAnnual', 'approx', 15), level('approx', 15, '%')), {
    indicatorName: '规模以上工业增加值年均增速',
  }),
  zoneTable('前20', rank(20), { indicatorName: '国家级经济技术开发区综合发展水平考核评价排名' }),
  zoneTable('突破100', level('gt', 100, '家'), { indicatorName: '高新技术企业数', unit: '家' }),
  zoneTable('4以上', level('gte', 4, '%'), { indicatorName: '研发经费投入强度', unit: '%' }),
  zoneTable('“十三五”末的2倍', multiple('gte?', 2), { indicatorName: '税收收入' }),
  zoneTable('每年20家', everyYear('gte?', 20, '家'), { indicatorName: '新增规模以上工业企业' }),
  zoneTable('累计50', cumulative('gte?', 50, '亿美元'), {
    indicatorName: '实际利用外资',
    unit: '亿美元',
  }),

  firmTable('≤65', level('lte', 65, '%'), lowerRow('资产负债率', '%')),
  firmTable('1500亿元以上', level('gte', 1500, '亿元'), row('营业收入')),
  firmTable('年均增长8%', growth('averageAnnual', 'gte?', 8), row('利润总额')),
  firmTable('≥98', level('gte', 98, '分'), row('客户满意度', '分')),
  firmTable('3%以上', level('gte', 3, '%'), row('研发投入强度')),
];
