import { unstatedYear } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, lowerRow, row } from './periods.js';
import {
  additions,
  aspirational,
  better,
  cumulative,
  either,
  everyYear,
  from,
  growth,
  level,
  milestone,
  multiple,
  netChange,
  printedIn,
  relative,
  unset,
} from './reading.js';

const plan = printedIn('style of the indicator table of a “十四五” plan', fourteenth);
const since2020 = { from: '2020' };
const yearlyMean = (value: number, unit: string) =>
  either(
    everyYear('gte?', value, unit, { basis: 'average' }),
    additions('gte?', value, unit, { per: 'averageYear' }),
  );

/** Cells whose row tells what their figure is, and cells that say themselves what the row does not. */
export const developCellsCorpus: readonly CorpusEntry[] = [
  // The name tells over which years a change is taken, and from when on.
  plan('32', growth('total', 'gte?', 32, since2020), row('服务业增加值较2020年增长', '%')),
  plan('15%', growth('total', 'gte?', 15, since2020), row('农药使用量比2020年减少', '%')),
  plan('≥20', growth('total', 'gte', 20), row('技工院校在校生数五年增长', '%')),
  plan('14', growth('total', 'gte?', 14), row('单位产值水耗降低（五年）', '%')),
  plan('7以上', growth('averageAnnual', 'gte', 7), row('软件业务收入复合增长率', '%')),
  plan('6.5', growth('averageAnnual', 'gte?', 6.5), row('农产品加工业产值平均增速', '%')),
  plan('3', growth('averageAnnual', 'gte?', 3), row('单位建筑面积能耗平均下降', '%')),
  plan('5', growth('yearOnYear', 'gte?', 5), row('进口总额同比增长', '%')),
  // What the cell prints goes before what the name tells.
  plan('累计下降16', growth('total', 'gte?', 16), row('煤炭消费量年均下降', '%')),
  plan('比2020年下降18%', growth('total', 'lte?', -18, since2020), lowerRow('PM10年均浓度', '微克/立方米')),
  plan('累计下降12%', growth('total', 'lte?', -12), lowerRow('用户年平均停电时间', '小时')),
  plan('五年累计下降10%左右', growth('total', 'approx', -10), lowerRow('臭氧年均浓度', '微克/立方米')),
  plan('年均下降2%', growth('averageAnnual', 'lte?', -2), lowerRow('PM2.5年均浓度', '微克/立方米')),
  // Words of growth and of falling.
  plan('8', growth(unstatedYear, 'gte?', 8), row('外贸进出口总额增长幅度', '%')),
  plan('9', growth(unstatedYear, 'gte?', 9), row('技术交易额增长比例', '%')),
  plan('10', growth('averageAnnual', 'gte?', 10), row('旅游总花费年均递增', '%')),
  plan('6—8', growth('averageAnnual', 'gte?', { min: 6, max: 8 }), row('农村居民收入年均递增率', '%')),
  plan('≥10', growth(unstatedYear, 'gte', 10), row('氨氮排放量减排比例', '%')),
  // A remark or a mark behind the name changes nothing.
  plan('减少8%', growth(unstatedYear, 'gte?', 8), row('水污染物排放总量减少（总磷）', '%')),
  plan('下降13.5%', growth(unstatedYear, 'gte?', 13.5), row('单位产出能耗降低（含原料用能）*', '%')),
  plan('累计下降18%', growth('total', 'gte?', 18), row('单位产出碳排放降低（“十四五”）', '%')),
  plan('降低20%以上', growth(unstatedYear, 'gte', 20), row('万元产值水耗下降①', '%')),
  plan('12', additions('gte?', 12, '万亩'), row('新增节水灌溉面积（含改造）', '万亩')),
  plan('≥6', growth(unstatedYear, 'gte', 6), row('服务业增加值增长（可比价）*', '%')),
  // To reach a figure says no more than the figure.
  plan('达到5', yearlyMean(5, '万人'), row('年均新增城镇就业', '万人')),
  plan('达到36', additions('gte?', 36, '家'), row('新培育专精特新企业', '家')),
  plan('力争达到20', additions('gte?', 20, '个', aspirational), row('新认定省级园区', '个')),
  plan('达12以上', additions('gte', 12, '件'), row('新注册地理标志', '件')),
  plan('实现6', growth(unstatedYear, 'gte?', 6), row('地方生产总值增长', '%')),
  plan('实现18', growth(unstatedYear, 'gte?', 18), row('单位产值能耗降低', '%')),
  plan('达到60', netChange('gte?', 60, '家'), row('净增规上服务业企业', '家')),
  // Each year, and in a mean year, by the name.
  plan('300', everyYear('gte?', 300, '人', { basis: 'each' }), row('每年培训乡村工匠', '人')),
  plan('≥2', everyYear('gte', 2, '万人', { basis: 'each' }), row('每年新增城镇就业', '万人')),
  plan('20以上', everyYear('gte', 20, '场', { basis: 'each' }), row('每年举办惠民演出', '场')),
  plan('40', everyYear('gte?', 40, '家', { basis: 'each' }), row('年新增上规企业', '家')),
  plan('5', yearlyMean(5, '万个'), row('平均每年新增停车泊位', '万个')),
  plan('8', yearlyMean(8, '家'), row('年平均新增科技型企业', '家')),
  plan('36', level('gte?', 36, '个'), row('年均客流百万人次以上商圈', '个')),
  plan('50', level('gte?', 50, '小时'), row('每年专业课程学时', '小时')),
  // Words in front of 新增, and what is measured of new things.
  plan('24', additions('gte?', 24, '处'), row('规划新增应急避难场所', '处')),
  plan('15', additions('gte?', 15, '座'), row('预计新增污水处理站', '座')),
  plan('90', additions('gte?', 90, '公里'), row('新改建乡村道路', '公里')),
  plan('35', additions('gte?', 35, '万千瓦'), row('新增抽水蓄能规模', '万千瓦')),
  plan('5000', additions('gte?', 5000, '张'), row('新（改、扩）建托育床位', '张')),
  plan('50', level('gte?', 50, '毫米'), row('新建排水管渠设计标准', '毫米')),
  plan('12', level('gte?', 12, '万户'), row('新登记经营主体存量', '万户')),
  // A change in percent and a figure for each year, in rows of an amount.
  plan('增长10%', growth(unstatedYear, 'gte?', 10), row('跨境电商交易额', '亿元')),
  plan(
    '12，年均增长8%',
    [level('gte?', 12, '亿元'), growth('averageAnnual', 'gte?', 8)],
    row('数字产值', '亿元'),
  ),
  plan(
    '45（年均8%）',
    [level('gte?', 45, '家'), growth('averageAnnual', 'gte?', 8)],
    row('创新型企业', '家'),
  ),
  plan('12件/年', everyYear('gte?', 12, '件', { basis: 'each' }), row('制定地方标准', '件')),
  plan('五年合计60件', cumulative('gte?', 60, '件'), row('认定名优产品', '件')),
  // Remarks behind a figure.
  plan('85（到2025年）', level('gte?', 85, '%', { by: '2025' }), row('污泥处置达标率', '%')),
  plan('40（力争）', level('gte?', 40, '个', aspirational), row('省级夜间消费街区', '个')),
  plan(
    '500（2020年基数320）',
    from({ value: 320, period: '2020' }, level('gte?', 500, '个')),
    row('充电站', '个'),
  ),
  plan(
    '30（2023年）、50（2025年）',
    [level('gte?', 30, '家', { by: '2023' }), level('gte?', 50, '家')],
    row('瞪羚企业', '家'),
  ),
  // Comparisons.
  plan('超过2020年的2倍', multiple('gt', 2), row('海外仓数量', '个')),
  plan('全省平均水平', relative('gte?', undefined), row('居民健康素养水平', '%')),
  plan('≥全省平均水平', relative('gte', undefined), row('基层首诊率', '%')),
  plan('超全省平均', relative('gt', undefined), row('每千人口护士数', '人')),
  // A place is better when it is smaller; a time is no rule of marking.
  plan('不低于5', level('lte', 5), lowerRow('营商环境全省排名')),
  plan('预计15分钟', level('lte?', 15, '分钟', { estimated: true }), lowerRow('平均候车时间', '分钟')),
  plan('稳定控制在5以内', level('lte', 5, '%'), lowerRow('城镇调查失业率', '%')),
  // Words in the place of a figure.
  plan('提高', better(), row('主要作物良种覆盖率', '%')),
  plan('稳中有增', better(), row('粮油产量', '万吨')),
  plan('待分解', unset('deferred'), lowerRow('用水总量', '亿立方米')),
  plan('以批复为准', unset('deferred'), row('永久基本农田面积', '万亩')),
  plan('尚未下达', unset('deferred'), row('新增建设用地', '万亩')),
  plan('━', unset('empty'), row('湿地保护率', '%')),
  plan('已建成', milestone(), row('城市运行管理平台')),
];
