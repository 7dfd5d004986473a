import { past } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, thirteenth, yearOf } from './periods.js';
import {
  additions,
  aspirational,
  coverage,
  cumulative,
  doubtful,
  either,
  everyYear,
  from,
  growth,
  level,
  maintain,
  milestone,
  netChange,
  printedIn,
  rank,
} from './reading.js';

const report = printedIn('style of a report on a “十四五” plan', fourteenth);
const earlier = printedIn('style of a report on a “十三五” plan', thirteenth);
const year = printedIn('style of a 政府工作报告 of 2024', yearOf(2024));

/** What reports on a running plan print of what has been, and goals in the same words. */
export const developReportsCorpus: readonly CorpusEntry[] = [
  // So many years running: more than the plan has are past, and fewer may be.
  year('蔬菜播种面积连续6年稳定在100万亩以上', past),
  year('出口额连续9个季度保持两位数增长', past),
  report('专利授权量连续12年位居全省第一', past),
  report('研发投入强度连续八年居全国首位', past),
  report('河湖治理工作连续6年获国务院督查激励', past),
  report('技术交易额已连续五年突破百亿元', past),
  report('社会消费品零售总额8.3万亿元，连续11年居全国第一', past),
  report('城镇化率连续三年提高1个百分点以上', doubtful(past, [netChange('gte', 1, '百分点')])),
  report('力争商标注册量连续三年保持全省前三', rank(3, aspirational)),
  report('确保粮食产量连续5年保持在200亿斤以上', maintain('gte', 200, '亿斤')),
  report('到2025年优良天数连续5年稳定在300天以上', maintain('gte', 300, '天')),
  report('连续三年每年培育专精特新企业100家', everyYear('gte?', 100, '家')),
  report('连续五年每年安排专项资金2亿元', everyYear('gte?', 2, '亿元')),

  // A part of the year that is running.
  year('今年一季度，新登记企业3562户，同比增长12.4%', past),
  year('今年前两个月，进出口总额356.7亿元', past),
  year('上半年，全市接待游客1256.3万人次，实现旅游收入98.6亿元', past),
  year('1—9月，规上工业增加值增长8.35%；固定资产投资增长11.2%', past),
  year('前三季度全市实现地区生产总值2315.8亿元，同比增长5.6%', past),
  year('一季度，财政收入增长6%', doubtful(past, growth(['unstated', 'yearOnYear'], 'gte?', 6))),
  year('截至8月末，贷款余额3562.3亿元', past),
  report('截至今年9月底，清洁能源装机占比达到54.55%', past),
  report('截止目前，全县城镇化率达到52.5%', past),
  report('到目前为止，全市共建成维权援助站点156个', past),
  year(
    '力争上半年完成投资500亿元',
    either(
      level('gte?', 500, '亿元', aspirational),
      additions('gte?', 500, '亿元', aspirational),
      cumulative('gte?', 500, '亿元', aspirational),
    ),
  ),
  year('确保一季度工业增加值增长6%以上', growth(['unstated', 'yearOnYear'], 'gte', 6)),
  year('今年上半年要新增绿地300亩', additions('gte?', 300, '亩')),
  year('今年城镇新增就业5万人', additions('gte?', 5, '万人')),

  // What there is now, beside what is to come, and what is only compared with it.
  report('全省目前有效注册商标达86.2万件', past),
  report('我市当前拥有地理标志产品36个', past),
  report('目前全县森林覆盖率为62.5%，森林蓄积量1560万立方米', past),
  report(
    '目前森林覆盖率为62.5%，到2025年达到65%',
    either(
      level('gte?', 65, '%', { by: '2025' }),
      coverage('gte?', 65, { by: '2025' }),
      from({ value: 62.5, unit: '%' }, level('gte?', 65, '%', { by: '2025' })),
      from({ value: 62.5, unit: '%' }, coverage('gte?', 65, { by: '2025' })),
    ),
  ),
  report(
    '目前全市有高新技术企业356家，力争2025年达到500家',
    level('gte?', 500, '家', { by: '2025', ...aspirational }),
  ),
  report('在目前基础上提高5个百分点', netChange('gte?', 5, '百分点')),
  report('比目前提高10个百分点', netChange('gte?', 10, '百分点')),
  year('重大项目前期工作经费3亿元', level('gte?', 3, '亿元')),

  // Years back, and first sums.
  report('近十年全省平均每年因灾损失20多亿元', past),
  report('近5年全市专利授权量年均增长25.6%', past),
  report('初步核算，全县生产总值256.8亿元，增长7.2%', past),
  report('据统计，全市有中小企业3.2万家', past),

  // Shares of a goal that are done, and goals that were reached early.
  year('城镇新增就业13.2万人，完成年度目标的110%', past),
  year('固定资产投资完成年度任务的65.4%', past),
  year('新增产值282.8亿元，完成全年目标的56.6%', past),
  year('上半年完成全年任务的50%', doubtful(past, [level('gte?', 50, '%')])),
  year('6月底前完成全年任务的60%以上', level('gte', 60, '%')),
  year('完成年度投资计划100%', level('gte?', 100, '%')),
  year(
    '完成年度造林任务5万亩',
    either(additions('gte?', 5, '万亩'), level('gte?', 5, '万亩'), cumulative('gte?', 5, '万亩')),
  ),
  year('年度投资计划完成率达到100%', level('gte?', 100, '%')),
  earlier('2018年全县旅游收入达到56.8亿元，提前两年完成目标', past),
  report('单位产值能耗累计下降18.6%，提前一年完成“十四五”目标任务', past),
  report('每万人口发明专利拥有量达到16.3件，超额完成规划目标', past),
  report('提前一年完成“十四五”规划目标', doubtful(milestone(), past)),
  report('争取提前一年达到12件', level('gte?', 12, '件', aspirational)),

  // Facts that no word gives away but how exact they are.
  report('实现社会消费品零售总额1256.8亿元', doubtful(level('gte?', 1256.8, '亿元'), past)),
  report('专利质押融资额达23.45亿元', doubtful(level('gte?', 23.45, '亿元'), past)),
  report('2023年上半年，全市专利授权量3562件', doubtful(level('gte?', 3562, '件'), past)),
  report(
    '2024年新增发明专利5632件',
    doubtful(additions('gte?', 5632, '件'), level('gte?', 5632, '件'), past),
  ),
  report(
    '数字经济规模从2020年的2.01万亿元增长至2024年的3.26万亿元',
    doubtful(
      from({ value: 2.01, unit: '万亿元', period: '2020' }, level('gte?', 3.26, '万亿元', { by: '2024' })),
      past,
    ),
  ),
  report('人均产值首次突破10万元', doubtful(level('gt', 10, '万元'), past)),

  // The whole year, in a plan for that year.
  year('全年举办展会50场', either(level('gte?', 50, '场'), additions('gte?', 50, '场'))),
  year('全年完成技改投资300亿元以上', either(level('gte', 300, '亿元'), additions('gte', 300, '亿元'))),
  year('年度发明专利授权量达到500件', level('gte?', 500, '件')),
  year('年度新增就业2万人', additions('gte?', 2, '万人')),
  report('每年培训1200人次', everyYear('gte?', 1200, '人次')),
];
