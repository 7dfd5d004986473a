import type { Beside, Choices, Compared, Value } from './choices.js';
import { falling, forAll, list, made, ofRange, raised, same, than, wholePeriod } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { eleventh, fifteenth, fourteenth, lower, thirteenth, twelfth, yearsOf } from './periods.js';
import {
  aspirational,
  better,
  coverage,
  either,
  everyYear,
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
  relative,
  trend,
} from './reading.js';

const by2010 = { by: '2010' } as const;
const by2015 = { by: '2015' } as const;
const by2020 = { by: '2020' } as const;
const by2025 = { by: '2025' } as const;
const by2030 = { by: '2030' } as const;

/** Something to be done or to be, which one may hold for an event, for words only, or both. */
const wordsOnly: Choices = [milestone(), { kind: 'qualitative' }];
/** 继续提高: a direction, said once or of every year. */
const rising: Choices = [better(), trend(), { kind: 'qualitative' }];

/** The output of a year: the level of the last one, or that of each. */
const yearly = (compared: Compared, value: Value, unit?: string, more: Beside = {}): Choices => [
  level(compared, value, unit, more),
  everyYear(compared, value, unit, more),
];
/** 保持在 a level. */
const held = (compared: Compared, value: Value, unit?: string): Choices => [
  maintain(compared, value, unit),
  level(compared, value, unit),
];
/** A share of all there is, named as one or as a coverage. */
const share = (compared: Compared, percent: Value): Choices => [
  level(compared, percent, '%'),
  coverage(compared, percent),
];
/** 翻一番 against the base year of the plan. */
const doubled = (period: string, more: Beside = {}): Choices => [
  multiple('gte?', 2, { ...than(period), ...more }),
  multiple('gte?', 2, { of: { type: 'baseline' }, ...more }),
];

const shanghai = printedIn('关于上海市国民经济和社会发展第十一个五年规划纲要（草案）的报告', eleventh);
const guangyuan = printedIn('广元市“十三五”科技创新发展规划', thirteenth);
const shenzhenZone = printedIn('深圳国家高新区“十四五”发展规划', fourteenth);
const innovativeCity = printedIn('一市“十二五”建设创新型城市规划（法规库）', twelfth);
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
  shanghai('2005年地方财政收入达到1434亿元', not('observation')),
  shanghai('万元生产总值综合能耗从2000年的1.14吨标准煤下降到2005年的0.93吨标准煤', not('observation'), lower),

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
  textile('2010年，全国纺织工业规模以上企业完成工业总产值47650亿元', not('observation')),

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
  railway('“十四五”期间，全国铁路营业里程由14.63万公里增至16.5万公里', not('observation')),
  railway('全国铁路完成固定资产投资9015亿元、同比增长6%', not('observation')),

  post('预计到2025年，邮政业年业务收入超过1.8万亿元', list(yearly('gt', 1.8, '万亿元', by2025))),
  post('邮政业日均服务用户超过9亿人次，快递业务量超过1500亿件', [
    level('gt', 9, '亿人次'),
    level('gt', 1500, '亿件'),
  ]),
  post('形成多个年业务量超过200亿件或年业务收入超过2000亿元的邮政快递品牌', list(wordsOnly)),

  biology(
    '2013年~2015年，生物产业产值年均增速保持在20%以上',
    list([growth('averageAnnual', 'gte', 20), ...held('gte', 20, '%'), everyYear('gte', 20, '%')]),
  ),
  biology(
    '到2015年，生物产业增加值占国内生产总值的比重比2010年翻一番',
    multiple('gte?', 2, { ...than('2010'), ...by2015 }),
  ),
  biology('工业增加值率显著提升', list(rising)),
  biology('到2015年，生物医学工程产业年产值达到4000亿元', list(yearly('gte?', 4000, '亿元', by2015))),
  biology('到2015年，生物农业年工业产值达到3000亿元', list(yearly('gte?', 3000, '亿元', by2015))),
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
  solar('到2020年，太阳能年利用量将达到1.4亿吨标准煤以上', list(yearly('gte', 1.4, '亿吨标准煤', by2020))),
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
    list([level('gte?', 3000, '万千瓦')], yearly('gte?', 3900, '亿千瓦时')),
  ),
  wind('力争风电发电量在全国发电量中的比重超过5%', level('gt', 5, '%', aspirational)),
  steel('“十二五”末，前十家钢铁企业产业集中度提高到60%', level('gte?', 60, '%')),

  ipPower('专利密集型产业增加值占GDP比重达到13%，版权产业增加值占GDP比重达到7.5%', [
    level('gte?', 13, '%'),
    level('gte?', 7.5, '%'),
  ]),
  ipPower('知识产权使用费年进出口总额达到3500亿元', list(yearly('gte?', 3500, '亿元'))),
  ipPower('每万人口高价值发明专利拥有量达到12件', level('gte?', 12)),
  ipPower('社会满意度达到并保持较高水平', list([...wordsOnly, maintain(same, null)])),
  ipPower('到2035年，我国知识产权综合竞争力跻身世界前列', list([rank(null), ...wordsOnly])),
];
