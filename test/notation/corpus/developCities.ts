import { past } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, yearOf } from './periods.js';
import {
  additions,
  aspirational,
  doubtful,
  everyYear,
  from,
  growth,
  level,
  maintain,
  milestone,
  multiple,
  netChange,
  not,
  printedIn,
  qualitative,
  relative,
} from './reading.js';

const report = printedIn('style of a work report of a city for 2023', yearOf(2023));
const plan = printedIn('style of a “十四五” plan of a city', fourteenth);
const table = printedIn('style of a table of yearly goals', { ...yearOf(2023), column: 'target' });

const halted = doubtful(qualitative('state'));

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
  // A bad tendency that is to end is no fall of the series.
  plan('黑土层变薄和耕地减少趋势得到有效遏制', halted),
  plan('海洋生物资源衰退趋势得到有效遏制', halted),
  plan('近岸红树林面积下降势头得到根本扭转', halted),
  plan('本地生源下滑趋势基本遏制', halted),
  plan('水土流失恶化趋势得到初步控制', halted),
  report('今明两年改造农村危房1.2万户', additions('gte?', 1.2, '万户', { by: '2024', name: '农村危房' })),
  report('今明两年托育服务机构达到300家', level('gte?', 300, '家', { by: '2024', name: '托育服务机构' })),
  // What a share is of, without 的.
  report('公用经费不超过部门预算6%', level('lte', 6, '%', { name: '公用经费' })),
  report('培训经费不低于职工工资总额1.5%', level('gte', 1.5, '%', { name: '培训经费' })),
  report('家庭住房支出不高于家庭收入25%', level('lte', 25, '%', { name: '家庭住房支出' })),
  report('村级管理费用低于集体收入10%', level('lt', 10, '%', { name: '村级管理费用' })),
  report('项目资本金不少于总投资20%', level('gte', 20, '%', { name: '项目资本金' })),
  // What a plan puts forward, and what has been done.
  plan('提出推动8个特色产业集群发展的目标任务', doubtful(not('name'))),
  plan('明确四个方面十二项量化指标', doubtful(not('name'))),
  plan('25项指标，包括18项预期性指标、7项约束性指标', doubtful(not('name'))),
  report('完成计划投资的108.6%', past),
  report('技改投资86.5亿元，占年度目标的103%', past),
  report('45项惠民实事全部超额完成', doubtful(past)),
  report('货物贸易额首破800亿元大关、达812.4亿元', past),
  plan('登记失业率前三年均值为3.1%', doubtful(past)),
  // For whom something is done, and how many.
  report('为60万中小学生开展视力筛查', additions('gte?', 600000)),
  report('为3万户老旧小区居民更换水表', additions('gte?', 3, '万户')),
  report('为5000名65周岁以上老年人免费体检', additions('gte?', 5000, '名')),
  report('对36条背街小巷进行改造提升', additions('gte?', 36, '条')),
  report('为50周岁以上居民免费开展肺结节筛查', doubtful(milestone(), qualitative('state'))),
  report(
    '居民收入增速高于全省平均水平1到1.5个百分点',
    doubtful(relative('gt', { name: '全省平均水平' }, { offset: 1 })),
  ),
  report('学位供给与上年基本持平', maintain('approx', null)),
  plan(
    '平均受教育年限由目前的10.6年提高一年，达到11.6年',
    from({ value: 10.6, unit: '年' }, level('gte?', 11.6, '年')),
  ),
  // What is performed is named whole, and what only tells how, when or where is no part of a name.
  report('完成排涝泵站改造26座', additions('gte?', 26, '座', { name: '排涝泵站改造' })),
  report('实施农村水系综合整治18条', additions('gte?', 18, '条', { name: '农村水系综合整治' })),
  report('组织新型学徒培训3000人次', additions('gte?', 3000, '人次', { name: '新型学徒培训' })),
  report('开展既有住宅加装电梯120部', additions('gte?', 120, '部')),
  report('完成农民工学历提升8000人、职工技能提升2万人', [
    additions('gte?', 8000, '人', { name: '农民工学历提升' }),
    additions('gte?', 2, '万人', { name: '职工技能提升' }),
  ]),
  report('生猪出栏量长期稳定在80万头以上', maintain('gte', 80, '万头', { name: '生猪出栏量' })),
  report('重点行业自动化率总体达到70%', level('gte?', 70, '%', { name: '重点行业自动化率' })),
  report('农民人均可支配收入实际增长6%', growth('unstated', 'gte?', 6, { name: '农民人均可支配收入' })),
  report('全市今年新建社区食堂60个', additions('gte?', 60, '个', { name: '社区食堂' })),
  report('建设安置房3000套', level('gte?', 3000, '套', { name: '安置房' })),
];
