import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, yearOf } from './periods.js';
import {
  additions,
  aspirational,
  doubtful,
  everyYear,
  growth,
  level,
  multiple,
  netChange,
  not,
  printedIn,
} from './reading.js';

const report = printedIn('style of a work report of a city for 2023', yearOf(2023));
const plan = printedIn('style of a “十四五” plan of a city', fourteenth);
const table = printedIn('style of a table of yearly goals', { ...yearOf(2023), column: 'target' });

const past = not('observation');

/** Families of clauses that work reports and yearly plans of cities and departments print. */
export const developCitiesCorpus: readonly CorpusEntry[] = [
  // 已 in front of what is said tells what has been.
  report('自来水普及率已超98%', past),
  report('登记失业人员再就业率现已突破六成', past),
  report('贷款余额业已超过3000亿元', past),
  report('轨道交通运营里程已近200公里', past),
  report('村级便民服务点均已全面建成', past),
  report('公交专用道已覆盖85%以上主干道', past),
  // A sum beside 同比 is of a report; round figures may still be a goal.
  report('规模以上工业增加值完成86.3亿元，同比增长9.4%', past),
  report('5000万元以上项目投资完成62亿元，同比增长21%', doubtful(past)),
  report('税收收入突破200亿元大关，同比增长11.5%', past),
  report('剔除留抵退税因素，增长9.6%', doubtful(past)),
  report('同口径下降6.2%', doubtful(past)),
  report('一般公共预算收入同口径增长5%以上', growth('unstated', 'gte', 5, { name: '一般公共预算收入' })),
  report('力争外贸进出口总额突破500亿元，同比增长6%', [
    level('gt', 500, '亿元', aspirational),
    growth('yearOnYear', 'gte?', 6),
  ]),
  // A percentage of a sum is its growth.
  report('规上服务业增加值力争7%左右', growth('unstated', 'approx', 7, aspirational)),
  report('民间投资10%以上', growth('unstated', 'gte', 10)),
  report('社会消费品零售总额预期目标6%左右', growth('unstated', 'approx', 6, { name: '社会消费品零售总额' })),
  table('6.5左右', growth('unstated', 'approx', 6.5), { indicatorName: '工业增加值', unit: '%' }),
  table('8%', growth('unstated', 'gte?', 8), { indicatorName: '固定资产投资', direction: 'higher' }),
  table('35', level('gte?', 35, '%'), {
    indicatorName: '服务业增加值占地区生产总值',
    unit: '%',
    direction: 'higher',
  }),
  // 新 in front of a deed: what is new.
  report('新开辟定制公交15条', additions('gte?', 15, '条', { name: '定制公交' })),
  report('新投放共享单车2万辆', additions('gte?', 2, '万辆', { name: '共享单车' })),
  report('新纳规工业企业45家、新签约外资项目12个', [
    additions('gte?', 45, '家', { name: '工业企业' }),
    additions('gte?', 12, '个', { name: '外资项目' }),
  ]),
  report('新种植中药材1.2万亩', additions('gte?', 1.2, '万亩', { name: '中药材' })),
  plan('每年新开发就业见习岗位800个', everyYear('gte?', 800, '个', { name: '就业见习岗位' })),
  report('新装备制造业产值达到60亿元', level('gte?', 60, '亿元', { name: '新装备制造业产值' })),
  // 年均 in front of 要, 应, 将 is a mean all the same.
  plan('工业总产值年均要增长9%以上', growth('averageAnnual', 'gte', 9, { name: '工业总产值' })),
  plan('农村居民收入年均需增长7%', growth('averageAnnual', 'gte?', 7, { name: '农村居民收入' })),
  plan('常住人口城镇化率年均应提高1个百分点', netChange('gte?', 1, '百分点', { per: 'averageYear' })),
  plan('旅游总收入年均可增长12%左右', growth('averageAnnual', 'approx', 12)),
  plan('耕地年均要新增3万亩', additions('gte?', 3, '万亩', { per: 'averageYear' })),
  // Lists that share what the last name ends in, and two changes reckoned from one year.
  plan('小学、初中入学率分别达到99.9%和98%', [
    level('gte?', 99.9, '%', { name: '小学入学率' }),
    level('gte?', 98, '%', { name: '初中入学率' }),
  ]),
  plan('生猪、蛋鸡规模化养殖机械化率分别达到70%、75%', [
    level('gte?', 70, '%', { name: '生猪规模化养殖机械化率' }),
    level('gte?', 75, '%', { name: '蛋鸡规模化养殖机械化率' }),
  ]),
  plan('水稻播种、收获机械化率分别达到85%、96%以上', [
    level('gte?', 85, '%', { name: '水稻播种机械化率' }),
    level('gte', 96, '%', { name: '水稻收获机械化率' }),
  ]),
  plan('孕产妇和5岁以下儿童死亡率分别控制在10‰和6‰以内', [
    level('lte', 10, '‰', { name: '孕产妇死亡率' }),
    level('lte', 6, '‰', { name: '5岁以下儿童死亡率' }),
  ]),
  report('民间投资、规上工业增加值分别增长7%、9%', [
    growth('unstated', 'gte?', 7, { name: '民间投资' }),
    growth('unstated', 'gte?', 9, { name: '规上工业增加值' }),
  ]),
  plan('跨境电商企业、外贸综合服务企业数量比2020年分别翻一番、翻两番', [
    multiple('gte?', 2, { of: { type: 'period', period: '2020' }, name: '跨境电商企业' }),
    multiple('gte?', 4, { of: { type: 'period', period: '2020' }, name: '外贸综合服务企业数量' }),
  ]),
  report('城乡居民收入增长5%和7%', [
    growth('unstated', 'gte?', 5, { name: '城镇居民收入' }),
    growth('unstated', 'gte?', 7, { name: '农村居民收入' }),
  ]),
  report('城乡居民人均可支配收入分别增长5.5%以上', growth('unstated', 'gte', 5.5)),
  report(
    '教育支出和科技支出增长6%和9%',
    doubtful([growth('unstated', 'gte?', 6), growth('unstated', 'gte?', 9)]),
  ),
];
