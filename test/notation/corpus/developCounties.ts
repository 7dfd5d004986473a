import { past, sinceBase, than } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, thirteenth, twelfth, yearOf } from './periods.js';
import {
  additions,
  cumulative,
  doubtful,
  either,
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  multiple,
  netChange,
  printedIn,
  rank,
  recurring,
  relative,
  trend,
} from './reading.js';

const county = printedIn('style of a plan of a county', fourteenth);
const earlier = printedIn('style of a “十三五” plan of a county', thirteenth);
const year = printedIn('style of measures of a district for 2024', yearOf(2024));
const former = printedIn('style of a “十二五” plan of a city', twelfth);

/** What cities, districts and counties print in schemes, measures and breakdowns of tasks. */
export const developCountiesCorpus: readonly CorpusEntry[] = [
  // What a change is reckoned from.
  county('用水总量较2020年实现零增长', growth('total', 'lte', 0, { from: '2020' })),
  county(
    '外贸进出口总额比2022年实现正增长',
    growth('total', 'gt', 0, { from: '2022', name: '外贸进出口总额' }),
  ),
  county('固定资产投资保持正增长', growth('unstated', 'gt', 0, { name: '固定资产投资' })),
  former('力争2014年散煤消费量较2012年负增长', growth('total', 'lt', 0, { by: '2014', from: '2012' })),
  county('与2020年相比，建设用地规模实现零增长', growth('total', 'lte', 0, { from: '2020' })),
  county('以2022年为基点，旅游收入翻一番', multiple('gte?', 2, than('2022'))),
  county('以2021年为起点，粮食产能增长10%', growth('total', 'gte?', 10, { from: '2021' })),
  county('在2022年基础上，综合能耗下降5%', growth('total', 'lte?', -5, { from: '2022' })),
  county('参照2020年水平，化肥用量减少8%', growth('total', 'lte?', -8, { from: '2020' })),
  earlier('年游客量将达到300万人次，相当于目前的1.5倍', [
    level('gte?', 300, '万人次', { name: '年游客量' }),
    multiple('gte?', 1.5, { ...sinceBase, name: '年游客量' }),
  ]),
  earlier('县城人口是现在的2倍', multiple('gte?', 2, { ...sinceBase, name: '县城人口' })),
  earlier('县城建成区达到30平方公里，比目前增加10平方公里', [
    level('gte?', 30, '平方公里'),
    netChange('gte?', 10, '平方公里', { name: '县城建成区' }),
  ]),
  county('高校毕业生就业保持稳定', maintain('approx', null, undefined, { name: '高校毕业生就业' })),

  // What is foreseen, and what is told before the books are closed.
  earlier('常住人口很可能达到80万人', doubtful(level('gte?', 80, '万人', { name: '常住人口' }), past)),
  earlier('据预测，适龄儿童将达到3万人', doubtful(level('gte?', 3, '万人', { name: '适龄儿童' }), past)),
  earlier('用水需求有可能达到2亿立方米', doubtful(level('gte?', 2, '亿立方米', { name: '用水需求' }), past)),
  county('实现工业增加值120亿元（快报数），增长7%', past),
  county('税收收入达到15亿元（预计数，下同），增长6%', past),
  county('固定资产投资80亿元左右（初步核算数）', past),
  earlier(
    '今年1—10月完成投资85.6亿元，预计全年投资将达到100亿元',
    doubtful(past, [level('gte?', 100, '亿元', { estimated: true })]),
  ),
  earlier(
    '全年接待游客达到200万人次',
    doubtful(level('gte?', 200, '万人次'), everyYear('gte?', 200, '万人次')),
  ),

  // A year that stands for itself.
  earlier('今年建成社区食堂20个', doubtful(level('gte?', 20, '个'), additions('gte?', 20, '个'))),
  earlier('本年度新增造林2万亩', doubtful(additions('gte?', 2, '万亩'))),
  earlier('今年力争引进项目30个', doubtful(additions('gte?', 30, '个'))),
  year('今年新增口袋公园30个', additions('gte?', 30, '个', { by: '2024' })),
  earlier('果农户均年增收3000元以上', netChange('gte', 3000, '元', { per: 'averageYear' })),
  earlier('水稻年增产2万吨', netChange('gte?', 2, '万吨', { per: 'averageYear', name: '水稻' })),
  earlier('脱贫户人均年增收800元', netChange('gte?', 800, '元', { per: 'averageYear' })),

  // Of how many things a sum is asked, and what the document holds.
  year(
    '推动120个区重点项目实现投资80亿元以上',
    doubtful(level('gte', 80, '亿元'), additions('gte', 80, '亿元')),
  ),
  county(
    '支持50家企业完成技改投资10亿元',
    doubtful([additions('gte?', 50, '家'), additions('gte?', 10, '亿元')]),
  ),
  county('围绕5大领域提出20项重点任务', past),
  county('列出36项具体举措', past),
  county('从六个方面提出18条支持措施', past),
  county('到2025年明确改革任务20项', level('gte?', 20, '项')),

  // 突破 as what is brought about.
  county('实现重大技术突破6项', level('gte?', 6, '项', { name: '重大技术突破' })),
  county('关键技术攻关突破12项以上', level('gte', 12, '项', { name: '关键技术攻关突破' })),
  county('取得原创性突破3项', additions('gte?', 3, '项', { name: '原创性突破' })),
  county('实现前沿技术突破5—8项', level('gte?', { min: 5, max: 8 }, '项')),
  county('高新技术企业突破100家', level('gt', 100, '家', { name: '高新技术企业' })),
  county('农产品加工产值实现突破60亿元', level('gt', 60, '亿元')),

  // Names that begin with a word of trying.
  county(
    '研究和试验发展经费投入强度提高到1.8%',
    level('gte?', 1.8, '%', { name: '研究和试验发展经费投入强度' }),
  ),
  county('研究和开发人员达到500人', level('gte?', 500, '人', { name: '研究和开发人员' })),
  county('探索性试验项目达到6项', level('gte?', 6, '项', { name: '探索性试验项目' })),
  county('研究性课程达到20门', level('gte?', 20, '门', { name: '研究性课程' })),

  // What flows in from further up, and a place near the top.
  county('出境断面水质不低于上游来水水质', relative('gte', { name: '上游来水水质' })),
  county('出境水质优于入境水质', relative('gt', { name: '入境水质' })),
  county('河流水质不劣于上游断面水质', relative('gte', { name: '上游断面水质' })),
  county('高质量发展考核居全市上游', rank(null, { band: '上游' })),
  county('综合实力进入全市上游行列', rank(null)),
  county('产业链上游企业达到12家', level('gte?', 12, '家')),

  // What is saved.
  former('节约标准煤20万吨', additions('gte?', 20, '万吨', { name: '节约标准煤' })),
  former('公共机构改造后节约用电300万千瓦时', doubtful(additions('gte?', 300, '万千瓦时'))),
  former('节省财政资金1.5亿元以上', additions('gte', 1.5, '亿元', { name: '节省财政资金' })),
  former('“十二五”期间累计节约能源60万吨标准煤', cumulative('gte?', 60, '万吨标准煤')),
  former('每年节约能源5万吨标准煤', everyYear('gte?', 5, '万吨标准煤')),
  former('节约成本15%', growth('unstated', 'lte?', -15, { name: '成本' })),

  // Whom it is counted among, behind the verb.
  county('养老床位达到每千名老年人42张', level('gte?', 42, '张/千名老年人', { name: '养老床位' })),
  county('公园绿地面积提高到人均14平方米', level('gte?', 14, '平方米/人', { name: '公园绿地面积' })),
  county('社区服务设施面积达到每百户32平方米以上', level('gte', 32, '平方米/百户')),
  county('发明专利拥有量达到每万人8件', level('gte?', 8, '件/万人')),
  county('能源消耗下降到每万元0.4吨标准煤', level('lte?', 0.4, '吨标准煤/万元')),

  // So much more.
  former('再建成农村公路300公里', additions('gte?', 300, '公里', { name: '农村公路' })),
  former('再建成约60公里的绿道、步道', additions('approx', 60, '公里', { name: '绿道、步道' })),
  former('再打造特色街区4条', additions('gte?', 4, '条')),
  former('再建设公租房2000套', additions('gte?', 2000, '套')),
  former('再创建省级园区2个', additions('gte?', 2, '个')),

  // Names without the words around them.
  county('规划到2025年县城常住人口达到30万人', level('gte?', 30, '万人', { name: '县城常住人口' })),
  county('目标到2025年主导产业产值超过300亿元', level('gt', 300, '亿元', { name: '主导产业产值' })),
  county(
    '全县到2024年农村公路总里程达到2000公里',
    level('gte?', 2000, '公里', { name: '农村公路总里程', by: '2024' }),
  ),
  county(
    '单位产品成本较上一年度降低5%',
    growth(['yearOnYear', 'total', 'unstated'], 'lte?', -5, { name: '单位产品成本' }),
  ),
  county('工业总产值在全市各县中率先突破200亿元', level('gt', 200, '亿元', { name: '工业总产值' })),
  county('教育、医疗发展水平均居全市前列', rank(null, { band: '前列', name: '教育、医疗发展水平' })),
  county('农村供水水平均达到95%以上', level('gte', 95, '%', { name: '农村供水水平' })),
  county('在西部省会城市排名前6', rank(6, { among: '西部省会城市' })),
  county('湖泊面积稳中有升', trend({ name: '湖泊面积' })),
  county('林草总量继续保持全省前十位', rank(10, { name: '林草总量' })),

  // What changes are reckoned from, in a list.
  former('二氧化硫、氮氧化物排放量比2010年的2万吨和1.5万吨分别下降8%和10%', [
    growth('total', 'lte?', -8, { from: '2010', name: '二氧化硫排放量' }),
    growth('total', 'lte?', -10, { from: '2010', name: '氮氧化物排放量' }),
  ]),
  former(
    '比2010年的3.2万吨、0.4万吨分别减少9%、11%',
    doubtful([growth('total', 'lte?', -9, { from: '2010' }), growth('total', 'lte?', -11, { from: '2010' })]),
  ),

  // Tenths in digits.
  county('规上企业数量增幅超6成', growth('unstated', 'gt', 60, { name: '规上企业数量' })),
  county('农产品加工转化率达到7成以上', level('gte', 70, '%')),
  county('投资增长3成左右', growth('unstated', 'approx', 30)),
  county('转化5项成果', additions('gte?', 5, '项')),

  // How often.
  county('按年度签订安全责任书', recurring('annual')),
  county('每学年组织一次教学技能竞赛', recurring('annual', { count: 1 })),
  county('每学期开展2次应急演练', recurring('halfYearly', { count: 2 })),
  county('每学期至少选派20名教师支教', doubtful(additions('gte', 20, '名'), everyYear('gte', 20, '名'))),

  // The size of what is built.
  county('加快建设总投资3.6亿元的中医院迁建项目', doubtful(milestone())),
  county('建成占地200亩的物流园', doubtful(milestone())),
  county('完成总投资20亿元的目标', either(additions('gte?', 20, '亿元'), level('gte?', 20, '亿元'))),

  // Money over years that are printed without 内.
  county('五年完成投资300亿元', cumulative('gte?', 300, '亿元')),
  county('未来五年安排专项资金5亿元', cumulative('gte?', 5, '亿元')),
  county('三年统筹安排资金不少于30亿元', doubtful(cumulative('gte', 30, '亿元'))),
  county('县财政安排5年2亿元专项资金', doubtful(cumulative('gte?', 2, '亿元'))),

  // What a list behind a comma leaves open.
  county(
    '新增上市公司3家，高新技术企业超200家',
    doubtful(
      [additions('gte?', 3, '家'), additions('gt', 200, '家')],
      [additions('gte?', 3, '家'), level('gt', 200, '家')],
    ),
  ),
  county(
    '每年帮扶创业500人，新增就业岗位3000个',
    doubtful(
      [everyYear('gte?', 500, '人'), additions('gte?', 3000, '个')],
      [everyYear('gte?', 500, '人'), everyYear('gte?', 3000, '个')],
    ),
  ),

  // Plain goals.
  county('确保2030年前实现碳达峰', milestone()),
  county('单位工业增加值能耗比2020年下降12.5%', growth('total', 'lte?', -12.5, { from: '2020' })),
  county('全县达到二级水平的医院增加到5家以上', level('gte', 5, '家', { name: '全县达到二级水平的医院' })),
  county('新增十亿级单品3个', additions('gte?', 3, '个', { name: '十亿级单品' })),
];
