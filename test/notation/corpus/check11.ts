import type { Beside, Choices } from './choices.js';
import {
  average,
  by2010,
  by2015,
  by2020,
  by2025,
  by2030,
  falling,
  forAll,
  held,
  list,
  made,
  ofRange,
  ofYear,
  pastOrBaseline,
  raised,
  same,
  sinceBase,
  than,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import {
  cell,
  eleventh,
  fifteenth,
  fourteenth,
  lower,
  lowerCell,
  thirteenth,
  twelfth,
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
  trend,
} from './reading.js';
import { rising, wordsOnly } from './words.js';

/** 翻一番 against the base year of the plan. */
const doubled = (period: string, more: Beside = {}): Choices => [
  multiple('gte?', 2, { ...than(period), ...more }),
  multiple('gte?', 2, { ...sinceBase, ...more }),
];
/** How a figure may be compared of which neither more nor less is better by itself. */
const anyWay = ['gte', 'lte', 'eq', 'approx'] as const;

const shanghai = printedIn('关于上海市国民经济和社会发展第十一个五年规划纲要（草案）的报告', eleventh);
const guangyuan = printedIn('广元市“十三五”科技创新发展规划', thirteenth);
const shenzhenZone = printedIn('深圳国家高新区“十四五”发展规划', fourteenth);
const innovativeCity = printedIn('一市“十二五”科技创新目标（法规库）', twelfth);
const textile = printedIn('纺织工业“十二五”发展规划', twelfth);
const fujianBuilding = printedIn('福建省建筑业“十二五”发展规划', twelfth);
const building = printedIn('建筑业发展“十二五”规划', twelfth);
const railway = printedIn('国铁集团“十五五”铁路网建设目标', fifteenth);
const post = printedIn('“十四五”邮政业发展规划', fourteenth);
const biology = printedIn('生物产业发展规划（2012年）', yearsOf(2013, 2020));
const biology11 = printedIn('生物产业发展“十一五”规划', eleventh);
const waste14 = printedIn('“十四五”城镇生活垃圾分类和处理设施发展规划', fourteenth);
const waste13 = printedIn('“十三五”全国城镇生活垃圾无害化处理设施建设规划', thirteenth);
const waste12 = printedIn('“十二五”全国城镇生活垃圾无害化处理设施建设规划', twelfth);
const solar = printedIn('太阳能发展“十三五”规划', thirteenth);
const wind = printedIn('风电发展“十二五”规划，2020年目标', twelfth);
const steel = printedIn('钢铁工业“十二五”发展规划', twelfth);
const ipPower = printedIn('知识产权强国建设纲要（2021—2035年）', yearsOf(2021, 2035));
const guangzhou = printedIn('广州市人民政府关于加强专利创造工作的意见（2013年）', twelfth);
const tianjin = printedIn('天津市2016年知识产权工作会议，“十三五”目标', thirteenth);
const ocean = printedIn('全国海洋经济发展“十二五”规划', twelfth);
const hubei = printedIn('湖北省“十四五”规划和2035年远景目标纲要（草案）', fourteenth);
const west = printedIn('西部大开发“十二五”规划', twelfth);
const midYangtze = printedIn('长江中游城市群发展“十四五”实施方案', fourteenth);
const delta = printedIn('长江三角洲区域一体化发展规划纲要', yearsOf(2019, 2025));
const coal13 = printedIn('煤炭工业发展“十三五”规划', thirteenth);
const coal12 = printedIn('煤炭工业发展“十二五”规划', twelfth);
const culture = printedIn('“十二五”时期文化产业倍增计划', twelfth);
const press = printedIn('新闻出版业“十二五”时期发展规划', twelfth);
const hunan = printedIn('湖南文化强省建设工作会议（2009年），2015年目标', yearsOf(2010, 2015));
const hefei = printedIn('合肥市现代服务业发展工作计划（2010年）', twelfth);
const jiangsuTravel = printedIn('江苏省旅游业“十二五”目标（2011年全省旅游工作会议）', twelfth);
const shanghaiTravel = printedIn('上海市旅游业“十二五”目标（2011年）', twelfth);
const xian = printedIn('西安市旅游业2015年目标（2010年）', twelfth);
const henan = printedIn('河南省关于高成长服务业大省建设情况的报告（2014年）', yearsOf(2014, 2020));
const shenzhen = printedIn('深圳市政府工作报告（2010年），未来5年目标', twelfth);
const gansu = printedIn('中共甘肃省委关于制定“十三五”规划的建议', thirteenth);
const beijing = printedIn('北京市“十二五”目标（2011年市人大会议）', twelfth);
const energyShares = printedIn(
  '国务院关于“十一五”期间各地区单位生产总值能源消耗降低指标计划的批复',
  eleventh,
);

const aged13 = printedIn('style of the “十三五”国家老龄事业发展和养老体系建设规划, 指标表', {
  ...thirteenth,
  ...cell,
});
const aged14 = printedIn('style of the “十四五”国家老龄事业发展和养老服务体系规划, 指标表', {
  ...fourteenth,
  ...cell,
});
const insurance = printedIn('style of the “十四五”全民医疗保障规划, 指标表', { ...fourteenth, ...cell });
const saving = printedIn('style of the 节能减排“十二五”规划, 指标表', { ...twelfth, ...lowerCell });
const property15 = printedIn('style of a province’s “十五五”知识产权 plan, 指标表', {
  ...fifteenth,
  ...cell,
});

/** Targets of five-year and special plans, collected by someone who had not seen how it reads. */
export const check11Corpus: readonly CorpusEntry[] = [
  shanghai('全市生产总值预期年均增长9%以上', growth('averageAnnual', 'gte', 9)),
  shanghai(
    '地方财政收入与国民经济保持同步增长',
    either({ kind: 'relative' }, { kind: 'qualitative' }, trend()),
  ),
  shanghai(
    '到2010年全社会研究与开发经费支出相当于市生产总值的比例达到2.8%以上',
    level('gte', 2.8, '%', by2010),
  ),
  shanghai('科技进步贡献率达到65%左右', level('approx', 65, '%')),
  shanghai(
    '2010年万元生产总值综合能耗比2005年下降20%左右',
    growth(wholePeriod, 'approx', -20, by2010),
    lower,
  ),
  shanghai('环保投入相当于市生产总值的比例保持在3%以上', list(held('gte', 3, '%'))),
  shanghai('形成一批拥有自主知识产权和知名品牌、国际竞争力较强的优势企业', list(wordsOnly)),
  shanghai('2005年地方财政收入达到1434亿元', pastOrBaseline(1434, '亿元')),
  shanghai(
    '万元生产总值综合能耗从2000年的1.14吨标准煤下降到2005年的0.93吨标准煤',
    pastOrBaseline(0.93),
    lower,
  ),

  guangyuan('到2020年，全社会科技研发投入占GDP的比例达2.5%', level('gte?', 2.5, '%', by2020)),
  guangyuan('每万人有效发明专利拥有量2件', level('gte?', 2)),
  guangyuan('高新技术产业增加值占全市规模以上工业增加值比例达25%', level('gte?', 25, '%')),
  guangyuan(
    '技术合同成交总额年均增幅10%以上，科技进步贡献率达52%',
    list([growth('averageAnnual', 'gte', 10)], [level('gte?', 52, '%')]),
  ),
  guangyuan('建成川陕甘结合部创新驱动先行发展城市', list(wordsOnly)),

  shenzhenZone('到2025年，高新区内企业研发经费支出占GDP比例为13.67%', level('gte?', 13.67, '%', by2025)),
  shenzhenZone('国家级和省级研发机构数为900家', level('gte?', 900, '家')),
  shenzhenZone('每万名从业人员发明专利授权数为260件', level('gte?', 260)),
  shenzhenZone('国家高新技术企业为7000家，科技型中小企业数为5000家，上市企业数为200家', [
    level('gte?', 7000, '家'),
    level('gte?', 5000, '家'),
    level('gte?', 200, '家'),
  ]),
  shenzhenZone('技术合同成交额820亿元，营业收入31800亿元', [
    level('gte?', 820, '亿元'),
    level('gte?', 31800, '亿元'),
  ]),

  innovativeCity('全市r&d经费增幅高于地区生产总值的平均增幅', relative('gt', {})),
  innovativeCity('到2015年，全市r&d经费支出占地区生产总值比重达到3%', level('gte?', 3, '%', by2015)),
  innovativeCity('大中型工业企业研发投入占企业销售收入比重超过1%', level('gt', 1, '%')),
  innovativeCity('全市规模以上企业中拥有研发机构的企业比例达到18%以上', level('gte', 18, '%')),
  innovativeCity('每万人劳动力从事研发人员数量达到50人以上', level('gte', 50)),
  innovativeCity('国家级技术创新平台力争达到48个以上', level('gte', 48, '个', aspirational)),
  innovativeCity('省级及以上企业技术中心达到120个以上，其中国家级企业技术中心达到15个以上', [
    level('gte', 120, '个'),
    level('gte', 15, '个'),
  ]),
  innovativeCity('科技企业孵化器达到40个以上，科技企业孵化器面积超过180万平方米', [
    level('gte', 40, '个'),
    level('gt', 180, '万平方米'),
  ]),
  innovativeCity('高新技术企业增加到1500家以上', level('gte', 1500, '家')),
  innovativeCity('总收入超过100亿元的高新技术企业和创新型企业数达到10家以上', level('gte', 10, '家')),
  innovativeCity('百万人口发明专利授权数达到200件以上', level('gte', 200)),

  textile('规模以上纺织企业工业增加值年均增长8%，工业增加值率提高2个百分点', [
    growth('averageAnnual', 'gte?', 8),
    netChange('gte?', 2, '百分点'),
  ]),
  textile('至“十二五”末全行业出口总额达到3000亿美元，年均增长7.5%', [
    level('gte?', 3000, '亿美元'),
    growth('averageAnnual', 'gte?', 7.5),
  ]),
  textile('全行业纤维加工总量达到5150万吨，年均增长4.5%', [
    level('gte?', 5150, '万吨'),
    growth('averageAnnual', 'gte?', 4.5),
  ]),
  textile('全行业就业人数保持在2000万人左右', list(held('approx', 2000, '万人'))),
  textile('2010年，全国纺织工业规模以上企业完成工业总产值47650亿元', pastOrBaseline(47650, '亿元')),

  fujianBuilding(
    '到2015年，全省建筑行业产值比2010年翻一番，力争达到7500亿元',
    list(doubled('2010', by2015), [level('gte?', 7500, '亿元', aspirational)]),
  ),
  fujianBuilding('建筑业增加值占全省GDP比例保持7%以上', list(held('gte', 7, '%'))),
  fujianBuilding('建筑业产值利税率达到8%以上', level('gte', 8, '%')),
  fujianBuilding('劳动生产率超过25万元/人', level('gt', 25, '万元/人')),
  fujianBuilding('一级及以上建筑企业完成产值占建筑业总产值的60%以上', level('gte', 60, '%')),
  fujianBuilding(
    '营业收入超5亿元勘察设计单位2家~3家、营业收入超亿元的监理企业3家',
    list(made(ofRange, { min: 2, max: 3 }, '家'), made('gte?', 3, '家')),
  ),
  fujianBuilding(
    '扶持2家~3家有实力的建筑企业上市',
    list([...made(ofRange, { min: 2, max: 3 }, '家'), ...wordsOnly]),
  ),
  building('全国建筑业总产值、建筑业增加值年均增长15%以上', forAll(2, growth('averageAnnual', 'gte', 15))),
  building('全国工程勘察设计企业营业收入年均增长15%以上', growth('averageAnnual', 'gte', 15)),

  railway('到2030年，全国铁路营业里程达到18万公里左右，其中高铁6万公里左右', [
    level('approx', 18, '万公里', by2030),
    level('approx', 6, '万公里'),
  ]),
  railway('复线率和电气化率分别达到64%和78%', [level('gte?', 64, '%'), level('gte?', 78, '%')]),
  railway('基本建成世界一流的现代化铁路网', list([...wordsOnly, rank(null)])),
  railway('区域互联互通水平显著提升', list(rising)),
  railway('“十四五”期间，全国铁路营业里程由14.63万公里增至16.5万公里', pastOrBaseline(16.5, '万公里')),
  railway('2025年，全国铁路完成固定资产投资9015亿元、同比增长6%', not('observation')),

  post('预计到2025年，邮政业年业务收入超过1.8万亿元', list(ofYear('gt', 1.8, '万亿元', by2025))),
  post('邮政业日均服务用户超过9亿人次，快递业务量超过1500亿件', [
    level('gt', 9, '亿人次'),
    level('gt', 1500, '亿件'),
  ]),
  post('形成多个年业务量超过200亿件或年业务收入超过2000亿元的邮政快递品牌', list(wordsOnly)),

  biology(
    '2013年~2015年，生物产业产值年均增速保持在20%以上',
    list([
      growth('averageAnnual', 'gte', 20),
      ...held('gte', 20, '%'),
      everyYear('gte', 20, '%', { basis: ['each', 'average'] }),
    ]),
  ),
  biology(
    '到2015年，生物产业增加值占国内生产总值的比重比2010年翻一番',
    multiple('gte?', 2, { ...than('2010'), ...by2015 }),
  ),
  biology('工业增加值率显著提升', list(rising)),
  biology('到2015年，生物医学工程产业年产值达到4000亿元', list(ofYear('gte?', 4000, '亿元', by2015))),
  biology('到2015年，生物农业年工业产值达到3000亿元', list(ofYear('gte?', 3000, '亿元', by2015))),
  biology('培育一批年产值超百亿元的生物农业企业', either(qualitative('openCount'), ...wordsOnly)),
  biology('2011年实现总产值约2万亿元', not('observation')),
  biology11('预计到2010年，生物产业增加值达到5000亿元，约占当年GDP的2%', [
    level('gte?', 5000, '亿元', by2010),
    level('approx', 2, '%'),
  ]),
  biology11('国办发〔2007〕23号', not('documentNumber')),

  waste14('到2025年底，全国城市生活垃圾资源化利用率达到60%左右', level('approx', 60, '%')),
  waste14('全国生活垃圾分类收运能力达到70万吨/日左右', level('approx', 70, '万吨/日')),
  waste14('全国城镇生活垃圾焚烧处理能力达到80万吨/日左右，城市生活垃圾焚烧处理能力占比65%左右', [
    level('approx', 80, '万吨/日'),
    level('approx', 65, '%'),
  ]),
  waste13('直辖市、计划单列市和省会城市生活垃圾无害化处理率达到100%', forAll(3, ...share('gte?', 100))),
  waste13('其他设市城市生活垃圾无害化处理率达到95%以上，县城生活垃圾无害化处理率达到80%以上', [
    level('gte', 95, '%'),
    level('gte', 80, '%'),
  ]),
  waste13(
    '建制镇实现生活垃圾无害化处理能力全覆盖',
    either(fullCoverage(), coverage('gte', 100), level('gte', 100, '%')),
  ),
  waste13('设市城市生活垃圾焚烧处理能力占无害化处理总能力的50%以上，其中东部地区达到60%以上', [
    level('gte', 50, '%'),
    level('gte', 60, '%'),
  ]),
  waste13('生活垃圾回收利用率达到35%以上', level('gte', 35, '%')),
  waste13('新增生活垃圾无害化处理能力50.97万吨/日', list(raised('gte?', 50.97, '万吨/日'))),
  waste13('新增餐厨垃圾处理能力3.44万吨/日', list(raised('gte?', 3.44, '万吨/日'))),
  waste13('实施存量治理项目803个', list(made('gte?', 803, '个'))),
  waste13('发改环资[2016]2851号', not('documentNumber')),
  waste12(
    '县城生活垃圾无害化处理率达到70%以上，全国城镇新增生活垃圾无害化处理设施能力58万吨/日',
    list([level('gte', 70, '%')], raised('gte?', 58, '万吨/日')),
  ),
  waste12('县县具备垃圾无害化处理能力', list([...wordsOnly, coverage('gte', 100), level('gte', 100, '%')])),
  waste12(
    '截至2010年底，全国设市城市和县城生活垃圾年清运量2.21亿吨，生活垃圾无害化处理率63.5%',
    not('observation'),
  ),

  solar('到2020年底，太阳能发电装机将达到1.1亿千瓦以上，其中，光伏发电装机达到1.05亿千瓦以上', [
    level('gte', 1.1, '亿千瓦'),
    level('gte', 1.05, '亿千瓦'),
  ]),
  solar('到2020年，太阳能年利用量将达到1.4亿吨标准煤以上', list(ofYear('gte', 1.4, '亿吨标准煤', by2020))),
  solar(
    '到2020年，光伏发电电价水平在2015年基础上下降50%以上',
    growth(wholePeriod, 'lte', -50, by2020),
    lower,
  ),
  solar('太阳能热发电成本低于0.8元/千瓦时', level('lt', 0.8, '元/千瓦时'), lower),
  solar(
    '光伏发电成本持续降低',
    either(trend(falling), qualitative('direction', falling), { kind: 'qualitative' }),
    lower,
  ),
  wind('到2020年，风电总装机容量超过2亿千瓦', level('gt', 2, '亿千瓦', { ...by2020, vision: true })),
  wind(
    '海上风电装机容量达到3000万千瓦，风电年发电量达到3900亿千瓦时',
    list([level('gte?', 3000, '万千瓦')], ofYear('gte?', 3900, '亿千瓦时')),
  ),
  wind('力争风电发电量在全国发电量中的比重超过5%', level('gt', 5, '%', aspirational)),
  steel('“十二五”末，前十家钢铁企业产业集中度提高到60%', level('gte?', 60, '%')),

  ipPower('专利密集型产业增加值占GDP比重达到13%，版权产业增加值占GDP比重达到7.5%', [
    level('gte?', 13, '%'),
    level('gte?', 7.5, '%'),
  ]),
  ipPower('知识产权使用费年进出口总额达到3500亿元', list(ofYear('gte?', 3500, '亿元'))),
  ipPower('每万人口高价值发明专利拥有量达到12件', level('gte?', 12)),
  ipPower('社会满意度达到并保持较高水平', list([...wordsOnly, maintain(same, null)])),
  ipPower('到2035年，我国知识产权综合竞争力跻身世界前列', list([rank(null), ...wordsOnly])),

  guangzhou('全市专利申请量年均增长22%以上，发明专利申请量年均增长25%以上', [
    growth('averageAnnual', 'gte', 22),
    growth('averageAnnual', 'gte', 25),
  ]),
  guangzhou('每百万人口发明专利拥有量年均增长25%以上', growth('averageAnnual', 'gte', 25)),
  guangzhou('国（境）外专利申请和PCT专利量大幅提升', forAll(2, ...rising)),
  guangzhou('企业、高校、科研院所专利申请量占全市总量的比重达到70%', forAll(3, level('gte?', 70, '%'))),
  guangzhou('专利综合竞争力居全国城市前列', rank(null)),
  guangzhou('第十一个五年计划期间，广州的专利申请量以年均14%速度增长', not('observation')),

  tianjin('“十三五”末，本市计划每万人口发明专利拥有量达到18件', level('gte?', 18)),
  tianjin('截至去年年底，本市每万人口发明专利拥有量达到12.2件', pastOrBaseline(12.2)),

  ocean('海洋生产总值年均增长8%，2015年占国内生产总值的比重达到10%', [
    growth('averageAnnual', 'gte?', 8),
    level('gte?', 10, '%', by2015),
  ]),
  ocean('2015年海洋科技成果转化率达到50%以上，海洋科技对海洋经济的贡献率达到60%以上', [
    level('gte', 50, '%', by2015),
    level('gte', 60, '%'),
  ]),
  ocean('新建各级各类海洋保护区80个', list([...raised('gte?', 80, '个'), level('gte?', 80, '个')])),
  ocean(
    '2015年增加值较“十一五”期末翻一番，占海洋生产总值比重超过3%',
    list(doubled('2010', by2015), [level('gt', 3, '%')]),
    { indicatorName: '海洋新兴产业增加值' },
  ),
  ocean(
    '海洋服务业增加值年均增长9%，在海洋生产总值中的比重继续提高',
    list([growth('averageAnnual', 'gte?', 9)], rising),
  ),

  hubei('高铁营业里程达到3000公里', level('gte?', 3000, '公里')),
  hubei('力争高速公路通车里程达到8000公里', level('gte?', 8000, '公里', aspirational)),
  hubei('煤炭储备能力达1600万吨', level('gte?', 1600, '万吨')),
  hubei('能源发展“五千工程”', not('name')),

  west('西部地区经济增速和城乡居民收入增速均高于全国平均水平', forAll(2, relative('gt', average))),
  west('新增铁路营业里程1.5万公里', list(raised('gte?', 1.5, '万公里'))),
  west('森林覆盖率力争达到19%左右', level('approx', 19, '%', aspirational)),
  west('单位地区生产总值能源消耗下降15%左右', growth(wholePeriod, 'approx', -15), lower),
  west('单位工业增加值用水量降低30%', growth(wholePeriod, 'lte?', -30), lower),
  west('九年义务教育巩固率达到90%以上，城镇化率超过45%', [level('gte', 90, '%'), level('gt', 45, '%')]),

  midYangtze(
    '铁路总里程达到1.4万公里，基本实现城市群内主要城市间2小时通达',
    list([level('gte?', 1.4, '万公里')], [...wordsOnly, level(['lte', 'approx', 'eq'], 2, '小时')]),
  ),
  midYangtze('全社会研发经费投入年均增长7%以上', growth('averageAnnual', 'gte', 7)),
  midYangtze('经济总量占全国比重进一步提升', list(rising)),

  delta('研发投入强度达到3%以上，科技进步贡献率达到65%', [level('gte', 3, '%'), level('gte?', 65, '%')]),
  delta('铁路网密度达到507公里/万平方公里，高速公路密度达到5公里/百平方公里', [
    level('gte?', 507, '公里/万平方公里'),
    level('gte?', 5, '公里/百平方公里'),
  ]),
  delta('高技术产业产值占规模以上工业总产值比重达到18%', level('gte?', 18, '%')),
  delta('5G网络覆盖率达到80%', list(share('gte?', 80))),
  delta('地级及以上城市空气质量优良天数比率达到80%以上', level('gte', 80, '%')),
  delta('单位GDP能耗较2017年下降10%', growth(wholePeriod, 'lte?', -10), lower),
  delta('人均公共财政支出达到2.1万元，劳动年龄人口平均受教育年限达到11.5年，人均期望寿命达到79岁', [
    level('gte?', 2.1, '万元'),
    level('gte?', 11.5, '年'),
    level('gte?', 79, '岁'),
  ]),
  delta('中心区城乡居民收入差距控制在2.2∶1以内', level('lte', 2.2), lower),
  delta('中心区人均GDP与全域人均GDP差距缩小到1.2∶1', level('lte?', 1.2), lower),

  coal13(
    '化解淘汰过剩落后产能8亿吨/年左右',
    list([...made('approx', 8, '亿吨/年'), netChange('approx', -8, '亿吨/年')]),
  ),
  coal13('到2020年，煤炭产量39亿吨', level(anyWay, 39, '亿吨', by2020)),
  coal13('煤矿数量控制在6000处左右', level(['approx', 'lte'], 6000, '处'), lower),
  coal13('120万吨/年及以上大型煤矿产量占80%以上，30万吨/年及以下小型煤矿产量占10%以下', [
    level('gte', 80, '%'),
    level('lte', 10, '%'),
  ]),
  coal13('煤炭企业数量3000家以内，5000万吨级以上大型企业产量占60%以上', [
    level('lte', 3000, '家'),
    level('gte', 60, '%'),
  ]),
  coal13(
    '煤矿事故死亡人数下降15%以上，百万吨死亡率下降15%以上',
    [growth(wholePeriod, 'lte', -15), growth(wholePeriod, 'lte', -15)],
    lower,
  ),
  coal13('煤矿采煤机械化程度达到85%，掘进机械化程度达到65%', [
    level('gte?', 85, '%'),
    level('gte?', 65, '%'),
  ]),
  coal13('煤矸石综合利用率75%左右，矿井水利用率80%左右，土地复垦率60%左右', [
    level('approx', 75, '%'),
    level('approx', 80, '%'),
    level('approx', 60, '%'),
  ]),
  coal12('到2015年煤炭生产能力41亿吨，煤炭产量控制在39亿吨左右', [
    level(anyWay, 41, '亿吨', by2015),
    level(['approx', 'lte'], 39, '亿吨'),
  ]),
  coal12(
    '形成10个亿吨级、10个5000万吨级大型煤炭企业，煤炭产量占全国的60%以上',
    list(made('gte?', 10, '个'), made('gte?', 10, '个'), [level('gte', 60, '%')]),
  ),
  coal12('全国煤矿采煤机械化程度达到75%以上。其中，大型煤矿达到95%以上', [
    level('gte', 75, '%'),
    level('gte', 95, '%'),
  ]),

  culture(
    '文化部门管理的文化产业增加值年平均现价增长速度高于20%',
    either(
      growth('averageAnnual', 'gt', 20),
      level('gt', 20, '%'),
      everyYear('gt', 20, '%', { basis: ['each', 'average'] }),
    ),
  ),
  culture(
    '2015年比2010年至少翻一番',
    either(
      multiple('gte', 2, { ...than('2010'), ...by2015 }),
      multiple('gte', 2, { of: { type: 'baseline' }, ...by2015 }),
    ),
    { indicatorName: '文化产业增加值' },
  ),
  press('到“十二五”时期末新闻出版业实现总产出29400亿元', level('gte?', 29400, '亿元')),
  press('版权引进输出比例降至2∶1', level(['lte', 'eq', 'approx'], 2), lower),
  press('形成10家左右产业集聚中心', list(made('approx', 10, '家'))),
  press('“十一五”时期全国累计生产图书136万种、338亿册', not('observation')),
  hunan(
    '力争全省文化产业增加值保持年均20%以上的增速',
    either(
      growth('averageAnnual', 'gte', 20, aspirational),
      maintain('gte', 20, '%', aspirational),
      level('gte', 20, '%', aspirational),
      everyYear('gte', 20, '%', { ...aspirational, basis: ['each', 'average'] }),
    ),
  ),
  hunan('到2015年总产值达3500亿元，实现增加值1900亿元，占GDP的比重提高到8%', [
    level('gte?', 3500, '亿元', by2015),
    level('gte?', 1900, '亿元'),
    level('gte?', 8, '%'),
  ]),

  hefei('到2015年使全市服务业增加值达到2640亿元，年均增长16.1%', [
    level('gte?', 2640, '亿元', by2015),
    growth('averageAnnual', 'gte?', 16.1),
  ]),
  hefei('服务业增加值占GDP的比重力争达到46%', level('gte?', 46, '%', aspirational)),
  hefei(
    '全市物流业增加值达到336亿元，年均增长速度高于GDP增速',
    list([level('gte?', 336, '亿元')], [relative('gt', {})]),
  ),
  hefei('物流成本与GDP的比值下降到16%以下', level('lte', 16, '%'), lower),
  hefei(
    '培育3到5家业务辐射全国、收入过10亿元的大型本土第三方物流企业',
    list(made(ofRange, { min: 3, max: 5 }, '家')),
  ),
  hefei(
    '银行业金融机构存贷款余额年均增长20%以上，分别超过1.1万亿元、1万亿元',
    either(
      [growth('averageAnnual', 'gte', 20), level('gt', 1.1, '万亿元'), level('gt', 1, '万亿元')],
      [
        growth('averageAnnual', 'gte', 20),
        growth('averageAnnual', 'gte', 20),
        level('gt', 1.1, '万亿元'),
        level('gt', 1, '万亿元'),
      ],
    ),
  ),
  hefei('上市公司超过40家，保险机构保费收入年均增长20%以上', [
    level('gt', 40, '家'),
    growth('averageAnnual', 'gte', 20),
  ]),
  hefei(
    '力争用5年时间将合肥建成中东部地区物流中心城市、国家级物流枢纽城市',
    forAll(2, { kind: 'milestone', ...aspirational }, { kind: 'qualitative', ...aspirational }),
  ),

  jiangsuTravel('力争到2015年，江苏全省旅游增加值突破4000亿元，占全省地区生产总值的6%', [
    level('gt', 4000, '亿元', { ...by2015, ...aspirational }),
    level('gte?', 6, '%'),
  ]),
  jiangsuTravel(
    '全省城乡居民年均出游3次以上',
    either(everyYear('gte', 3, '次', { basis: ['each', 'average'] }), level('gte', 3, '次')),
  ),
  jiangsuTravel('旅游消费相当于居民消费总量的12%左右', level('approx', 12, '%')),
  jiangsuTravel('全省旅游就业人数440万人，占全省城乡就业人数的9%左右', [
    level('gte?', 440, '万人'),
    level('approx', 9, '%'),
  ]),
  jiangsuTravel('2010年江苏旅游接待总人数首次超过3.5亿人次', pastOrBaseline(3.5, '亿人次')),
  shanghaiTravel('到2015年，上海旅游业总收入将达到5200亿元', level('gte?', 5200, '亿元', by2015)),
  shanghaiTravel('国内旅游人数达2.4亿人次；旅游就业30万人', [
    level('gte?', 2.4, '亿人次'),
    level('gte?', 30, '万人'),
  ]),
  shanghaiTravel('旅游业增加值占全市GDP的比重提高到8.5%', level('gte?', 8.5, '%')),
  xian('到2015年，入境游客达到200万人次，年均增长9.1%，国内游客达到6000万人次，年均增长9%', [
    level('gte?', 200, '万人次', by2015),
    growth('averageAnnual', 'gte?', 9.1),
    level('gte?', 6000, '万人次'),
    growth('averageAnnual', 'gte?', 9),
  ]),

  henan('力争到2020年，我省服务业年均增速高于生产总值增速', relative('gt', {}, aspirational)),
  henan('服务业增加值比重和从业人员比重分别达到40%、32%', [level('gte?', 40, '%'), level('gte?', 32, '%')]),
  henan(
    '到2017年，再创建2~3家5A级旅游景区和1~2家国家级旅游度假区',
    list(raised(ofRange, { min: 2, max: 3 }, '家'), raised(ofRange, { min: 1, max: 2 }, '家')),
  ),
  shenzhen('到2015年，全市生产总值超过1.5万亿元', level('gt', 1.5, '万亿元', by2015)),
  shenzhen('人均生产总值超过2万美元', level('gt', 2, '万美元')),
  shenzhen('居民人均可支配收入达到4.9万元', level('gte?', 4.9, '万元')),
  gansu(
    '到2020年生产总值和城乡居民人均收入比2010年翻一番以上',
    forAll(2, multiple('gte', 2, { ...than('2010'), ...by2020 })),
  ),
  gansu('全省生产总值跃上万亿元台阶', level('gte', 1, '万亿元')),
  gansu('经济增长和城乡居民人均收入增速高于全国平均水平', forAll(2, relative('gt', average))),
  beijing('北京市规划“十二五”时期地区生产总值年均增长8%', growth('averageAnnual', 'gte?', 8)),
  beijing('“十一五”期间，北京市地区生产总值年均增长11%以上，总量超过1.3万亿元', not('observation')),
  energyShares(
    '“十一五”期间全国单位国内生产总值能源消耗降低20%左右',
    growth(wholePeriod, 'approx', -20),
    lower,
  ),
  energyShares('国函〔2006〕94号', not('documentNumber')),

  aged13('达到90%', level('gte?', 90, '%'), { indicatorName: '基本养老保险参保率' }),
  aged13('稳定在95%以上', maintain('gte', 95, '%'), { indicatorName: '基本医疗保险参保率' }),
  aged13('不超过50%', level('lte', 50, '%'), { ...lower, indicatorName: '政府运营的养老床位占比' }),
  aged13('不低于30%', level('gte', 30, '%'), {
    indicatorName: '护理型床位占当地养老床位总数的比例',
  }),
  aged13('提升至10%', level('gte?', 10, '%'), { indicatorName: '老年人健康素养' }),
  aged13('35%以上', level('gte', 35, '%'), { indicatorName: '二级以上综合医院设老年病科比例' }),
  aged13('90%以上', list(share('gte', 90)), { indicatorName: '城乡社区基层老年协会覆盖率' }),
  aged14('达到900万张以上', level('gte', 900, '万张'), { indicatorName: '养老服务床位总量' }),
  aged14('达到100%', list(share('gte?', 100)), { indicatorName: '特殊困难老年人月探访率' }),
  aged14('达到55%', level('gte?', 55, '%'), { indicatorName: '养老机构护理型床位占比' }),
  aged14('明显增长', list(rising), {
    indicatorName: '本科高校、职业院校养老服务相关专业招生规模',
  }),
  aged14('保持1人以上', list(held('gte', 1)), { indicatorName: '每千名老年人配备社会工作者人数' }),
  aged14('每个县（市、区、旗）至少1所', list([level('gte', 1, '所'), milestone(), coverage('gte', 100)]), {
    indicatorName: '老年大学覆盖面',
  }),
  aged14('每个县（市、区、旗）每年开展1次', either(recurring('annual'), everyYear(same, 1, '次')), {
    indicatorName: '“敬老月”活动覆盖面',
  }),
  insurance('>500个', level('gt', 500, '个'), { indicatorName: '国家和省级药品集中带量采购品种' }),
  insurance('>5类', level('gt', 5, '类'), { indicatorName: '国家和省级高值医用耗材集中带量采购品种' }),
  insurance('保持稳定', list([maintain(same, null), { kind: 'qualitative' }]), {
    indicatorName: '职工基本医疗保险政策范围内住院费用基金支付比例',
    unit: '%',
  }),
  insurance('27', level('lte?', 27, '%'), {
    ...lower,
    indicatorName: '个人卫生支出占卫生总费用的比例',
    unit: '%',
  }),
  saving('[-21%左右]', growth('total', 'approx', -21), {
    indicatorName: '单位工业增加值（规模以上）能耗',
  }),
  saving('[-10%]', growth('total', 'lte?', -10), { indicatorName: '工业化学需氧量排放量' }),
  saving('580', level('lte?', 580, '千克标准煤'), { indicatorName: '吨钢综合能耗', unit: '千克标准煤' }),
  saving('325', level('lte?', 325, '克标准煤/千瓦时'), {
    indicatorName: '火电供电煤耗',
    unit: '克标准煤/千瓦时',
  }),
  property15('〔150〕', cumulative('gte?', 150, '亿元'), {
    indicatorName: '知识产权质押融资登记金额',
    unit: '亿元',
  }),
  property15('85分以上', level('gte', 85, '分'), { indicatorName: '知识产权保护社会满意度' }),
  property15('16→22', from({ value: 16 }, level('gte?', 22)), {
    indicatorName: '每万人口高价值发明专利拥有量',
    unit: '件',
  }),
];
