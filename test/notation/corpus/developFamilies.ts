import type { CorpusEntry } from './corpusEntry.js';
import { cell, fourteenth, row, yearOf } from './periods.js';
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
  multiple,
  netChange,
  not,
  printedIn,
  qualitative,
  rank,
  recurring,
  relative,
  structure,
  trend,
  unset,
} from './reading.js';

const report = printedIn('style of a municipal 政府工作报告', yearOf(2025));
const outline = printedIn('style of a provincial 国民经济和社会发展 outline', fourteenth);
const farming = printedIn('style of a county 农业农村现代化 plan', fourteenth);
const environment = printedIn('style of a provincial 生态环境保护 plan', fourteenth);
const energy = printedIn('style of a provincial 能源发展 plan', fourteenth);
const transport = printedIn('style of a municipal 综合交通运输 plan', fourteenth);
const health = printedIn('style of a municipal 卫生健康 plan', fourteenth);
const education = printedIn('style of a county 教育发展 plan', fourteenth);
const civil = printedIn('style of a provincial 民政事业 plan', fourteenth);
const industry = printedIn('style of a municipal 先进制造业 plan', fourteenth);
const culture = printedIn('style of a municipal 文化和旅游 plan', fourteenth);
const safety = printedIn('style of a provincial 应急管理 plan', fourteenth);
const property = printedIn('style of a provincial 知识产权 plan', fourteenth);
const service = printedIn('style of a county 营商环境 action plan', fourteenth);

/** Families of what the fourth part showed, in other words, units, orders and fields. */
export const developFamiliesCorpus: readonly CorpusEntry[] = [
  // What is told of last year, of years gone by or for now has been; it ends with its sentence.
  report('上年，完成技改投资60亿元', not('observation')),
  report('过去五年，累计建成高标准农田20万亩', not('observation')),
  report('三年来，新增城镇就业8万人', not('observation')),
  report('2021年以来，累计培育专精特新企业50家', not('observation')),
  report('近年来，空气质量优良率提高12个百分点', not('observation')),
  report('目前，全市建成5G基站3000个', not('observation')),
  property('“十三五”以来，地理标志新增20件', not('observation')),
  property('商标注册量增加了1.2万件', not('observation')),
  outline('较上年提高2个百分点', netChange('gte?', 2, '百分点')),
  outline('在2020年的基础上提高10个百分点以上', netChange('gte', 10, '百分点', { from: '2020' })),
  // A year that is past tells which things are meant.
  civil('2015年登记的社会组织党建覆盖率达到90%', coverage('gte?', 90)),
  // 分别 deals years as well as names.
  health('到2022年和2025年，每千人口托位数分别达到3个和4.5个', [
    level('gte?', 3, '个', { by: '2022' }),
    level('gte?', 4.5, '个', { by: '2025' }),
  ]),
  energy('到2025年和2030年，单位GDP能耗分别下降13.5%和20%', [
    growth(['total', 'unstated'], 'lte?', -13.5, { by: '2025' }),
    growth(['total', 'unstated'], 'lte?', -20, { by: '2030', vision: true }),
  ]),
  environment('2023年、2024年和2025年，优良天数比例分别达到85%、86%和87%', [
    level('gte?', 85, '%', { by: '2023' }),
    level('gte?', 86, '%', { by: '2024' }),
    level('gte?', 87, '%', { by: '2025' }),
  ]),
  // One unit for the whole list.
  farming('耕地保有量和永久基本农田面积分别不低于120万、100万亩', [
    level('gte', 120, '万亩'),
    level(['gte'], 100, '万亩'),
  ]),
  farming('粮食、油料产量分别稳定在300万和20万吨以上', [
    maintain(['approx', 'gte'], 300, '万吨'),
    maintain('gte', 20, '万吨'),
  ]),
  // Sizes of things, alone and inside a target.
  farming('年出栏500头以上生猪养殖场', not(['name', 'threshold'])),
  environment('流域面积50平方公里以上河流', not(['name', 'threshold'])),
  transport('装载量50吨以上的船舶', not(['name', 'threshold'])),
  civil('床位100张以上的养老机构', not(['name', 'threshold'])),
  health('2000人以上的村卫生室', not(['name', 'threshold'])),
  industry('产值超千亿元产业集群达到3个', level('gte?', 3, '个')),
  industry('资产总额50亿元以上的企业增加到10家', level('gte?', 10, '家')),
  industry('主营业务收入超百亿元企业实现零突破', level(['gt'], 0)),
  industry('培育2家营业收入过千亿、5家营业收入过百亿的工业企业', [
    additions('gte?', 2, '家'),
    additions('gte?', 5, '家'),
  ]),
  environment('人口规模3000人以上的建制镇污水处理设施全覆盖', fullCoverage()),
  // A verb and 至少.
  energy('电能占终端用能比重提高至少3个百分点', netChange('gte', 3, '百分点')),
  energy('单位产品能耗降低至少3%', growth(['total', 'unstated'], 'lte', -3)),
  // 比 compares, and ends the names of ratios.
  industry('规上工业利润比2020年翻一番', multiple('gte?', 2, { of: { type: 'period', period: '2020' } })),
  outline('财政收入比2020年增长50%', growth('total', 'gte?', 50, { from: '2020' })),
  outline('城乡居民收入比2025年降到1.8以内', level('lte', 1.8, undefined, { by: '2025' })),
  // Sums over things, and over years.
  transport('全省高速公路总里程合计1万公里', level('gte?', 1, '万公里')),
  transport('五年合计投资500亿元', cumulative('gte?', 500, '亿元')),
  // 全年 of a year is that year.
  report('确保全年新增市场主体2万户', additions('gte?', 2, '万户')),
  report('全年一般公共预算收入达到50亿元', level('gte?', 50, '亿元')),
  // Again and again, whatever is done; so many in a year.
  culture('各村每月放映2场公益电影', recurring('monthly', { count: 2 })),
  service('每周举办1场招聘会', recurring(null)),
  service('按月调度、按季通报', [recurring('monthly'), recurring('quarterly')]),
  culture('文艺院团年均演出80场以上', everyYear('gte', 80, '场', { basis: 'average' })),
  environment('城市年均气温上升幅度控制在0.3℃以内', level('lte', 0.3, '℃')),
  // Places.
  outline('经济总量在全国位次前进两位', rank(null, { improve: true, among: '全国' })),
  service('营商环境排名上升三个位次', rank(null, { improve: true })),
  // Two things said.
  property(
    '知识产权数量稳步增加、质量明显提升',
    either([trend(), qualitative('direction')], [qualitative('direction'), qualitative('direction')]),
  ),
  safety('刑事案件发案率逐年下降、破案率逐年提升', [
    trend({ direction: 'falling' }),
    trend({ direction: 'rising' }),
  ]),
  // A share goes on for another place.
  civil('城市社区养老服务设施覆盖率达100%，农村达60%', [coverage('gte?', 100), coverage('gte?', 60)]),
  health('家庭医生签约覆盖率达到75%，有条件的地区达到85%', [coverage('gte?', 75), coverage('gte?', 85)]),
  // A yearly fall is a name of what falls; none is at most none.
  transport('道路交通事故万车死亡率年均降幅4%', growth('averageAnnual', 'gte?', 4)),
  environment('重度及以上污染天数比例保持为0', maintain('lte?', 0)),
  // Among whom it is counted.
  civil('特困人员供养标准不低于每人每月900元', level('gte', 900, '元')),
  environment('气象观测站网密度达到每百平方公里4个', level('gte?', 4, '个/百平方公里')),
  service('抵押登记3个工作日内办结', level('lte', 3, '工作日')),
  // What others grow by.
  farming(
    '脱贫人口收入增速高于当地农村居民收入增速',
    relative('gt', { name: '当地农村居民收入增速', statistic: 'growthRate' }),
  ),
  outline(
    '常住居民健康素养水平不低于全国平均水平',
    relative('gte', { name: '全国平均水平', statistic: 'average' }),
  ),
  health('全市居民健康素养水平不低于25%', level('gte', 25, '%')),
  // What is new in the name of a row.
  energy('3000', additions('gte?', 3000, '个'), row('新建充电桩', '个')),
  industry('60', netChange('gte?', 60, '家'), row('净增高新技术企业', '家')),
  education('11.5', level('gte?', 11.5, '年'), row('新增劳动力平均受教育年限', '年')),
  // Slogans with commas, and places that wait for others.
  property(
    '打造“一中心、两园区、多基地”服务网络',
    structure([
      ['中心', 1],
      ['园区', 2],
      ['基地', null],
    ]),
  ),
  outline('视上级、部门有关要求确定', unset(['delegated', 'deferred']), cell),
  // The name holds on behind a semicolon.
  environment('到2023年底，污水处理率达到60%；到2025年底，达到75%', [
    level('gte?', 60, '%', { by: '2023' }),
    level('gte?', 75, '%', { by: '2025' }),
  ]),
  education('学前三年毛入园率稳定在95%左右、力争提高到97%', [
    maintain('approx', 95, '%'),
    level('gte?', 97, '%', aspirational),
  ]),
  outline('民营经济占比由目前的60%提高到65%', from({ value: 60, unit: '%' }, level('gte?', 65, '%'))),
];
