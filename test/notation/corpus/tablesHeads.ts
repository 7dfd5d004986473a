import { by2023, by2024, by2025, by2035 } from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable, ExpectedIndicator } from './corpusTable.js';
import { fourteenth, thirteenth, yearOf, yearsOf } from './periods.js';
import { aspirational, cumulative, everyYear, growth, level, netChange } from './reading.js';
import { anticipatory, binding, in2015, in2020 } from './tableParts.js';

const by2021 = { by: '2021' } as const;
const by2020 = { by: '2020' } as const;

type More = Partial<Pick<ExpectedIndicator, 'category' | 'attribute' | 'anyOf'>>;

/** An indicator with a starting value of 2020. */
const since = (
  value: number,
  name: string,
  unit: string | null,
  targets: readonly ExpectedTarget[],
  more: More = {},
): ExpectedIndicator => ({ name, unit, baseline: { value, ...in2020 }, targets, ...more });

/** An indicator without a starting value. */
const anew = (
  name: string,
  unit: string | null,
  targets: readonly ExpectedTarget[],
  more: More = {},
): ExpectedIndicator => ({ name, unit, baseline: null, targets, ...more });

const table = (
  source: string,
  text: readonly string[],
  indicators: readonly ExpectedIndicator[],
  context: CorpusTable['context'] = fourteenth,
): CorpusTable => ({ source, format: 'tsv', text: text.join('\n'), context, indicators });

const year2021 = yearOf(2021);
const unstated = ['unstated', 'yearOnYear'] as const;

/** Tables after the kind of those in plans, by the headings and the layouts that they have. */
export const tablesHeads: readonly CorpusTable[] = [
  // Growth beside the figures of a year is of that year.
  table(
    'style of a yearly plan of a county',
    [
      '指标\t单位\t2020年完成\t增长（%）\t2021年计划\t增长（%）',
      '地区生产总值\t亿元\t300\t3.5\t330\t7',
      '社会消费品零售总额\t亿元\t120\t-2.1\t130\t8',
    ],
    [
      since(300, '地区生产总值', '亿元', [
        level('gte?', 330, '亿元', by2021),
        growth(unstated, 'gte?', 7, by2021),
      ]),
      since(120, '社会消费品零售总额', '亿元', [
        level('gte?', 130, '亿元', by2021),
        growth(unstated, 'gte?', 8, by2021),
      ]),
    ],
    year2021,
  ),
  table(
    'style of a yearly plan of a city',
    [
      '指标名称\t计量单位\t2020年实际完成数\t比上年增长（%）\t2021年预期目标\t同比增长（%）',
      '一般公共预算收入\t亿元\t30\t1.5\t32\t6',
      '进出口总额\t亿元\t52\t-4\t55\t5',
    ],
    [
      since(30, '一般公共预算收入', '亿元', [
        level('gte?', 32, '亿元', by2021),
        growth('yearOnYear', 'gte?', 6, by2021),
      ]),
      since(52, '进出口总额', '亿元', [
        level('gte?', 55, '亿元', by2021),
        growth('yearOnYear', 'gte?', 5, by2021),
      ]),
    ],
    year2021,
  ),
  // The same in two rows of a head.
  table(
    'style of a yearly plan of a province',
    [
      '指标\t单位\t2020年预计\t\t2021年预期\t',
      '\t\t绝对数\t增长（%）\t绝对数\t增长（%）',
      '地区生产总值\t亿元\t300\t3.5\t330\t7',
      '固定资产投资\t亿元\t120\t4\t130\t8',
    ],
    [
      since(300, '地区生产总值', '亿元', [
        level('gte?', 330, '亿元', by2021),
        growth(unstated, 'gte?', 7, by2021),
      ]),
      since(120, '固定资产投资', '亿元', [
        level('gte?', 130, '亿元', by2021),
        growth(unstated, 'gte?', 8, by2021),
      ]),
    ],
    year2021,
  ),
  table(
    'style of a yearly plan, growth alone',
    [
      '指标\t2020年实际增长（%）\t2021年预期增长（%）',
      '地区生产总值\t3.5\t7',
      '规模以上工业增加值\t4.1\t8左右',
    ],
    [
      anew('地区生产总值', null, [growth(unstated, 'gte?', 7, by2021)]),
      anew('规模以上工业增加值', null, [growth(unstated, 'approx', 8, by2021)]),
    ],
    year2021,
  ),
  table(
    'style of a plan of five years, growth as the goal',
    [
      '指标\t单位\t2020年\t2025年目标增速\t“十四五”年均增长目标（%）',
      '研发经费\t亿元\t3\t9%\t8',
      '技术合同成交额\t亿元\t5\t—\t12',
    ],
    [
      since(3, '研发经费', '亿元', [
        growth('averageAnnual', 'gte?', 8, by2025),
        growth('unstated', 'gte?', 9, by2025),
      ]),
      since(5, '技术合同成交额', '亿元', [growth('averageAnnual', 'gte?', 12, by2025)]),
    ],
  ),
  // Totals and rates of two deadlines.
  table(
    'style of a plan with an outlook',
    [
      '指标\t单位\t2020年\t2025年\t\t2035年\t',
      '\t\t总量\t总量\t年均增速（%）\t总量\t年均增速（%）',
      '数字经济规模\t亿元\t300\t420\t7\t800\t6',
      '软件业务收入\t亿元\t100\t140\t7\t280\t7',
    ],
    [
      since(300, '数字经济规模', '亿元', [
        level('gte?', 420, '亿元', by2025),
        growth('averageAnnual', 'gte?', 7, by2025),
        level('gte?', 800, '亿元', by2035),
        growth('averageAnnual', 'gte?', 6, by2035),
      ]),
      since(100, '软件业务收入', '亿元', [
        level('gte?', 140, '亿元', by2025),
        growth('averageAnnual', 'gte?', 7, by2025),
        level('gte?', 280, '亿元', by2035),
        growth('averageAnnual', 'gte?', 7, by2035),
      ]),
    ],
  ),
  // Other regions beside the own one.
  table(
    'style of a city’s plan beside its province',
    [
      '指标\t单位\t2020年全省\t2020年全市\t国家2025年目标\t全省2025年目标\t我市2025年目标',
      '森林覆盖率\t%\t28\t30\t24.1\t35\t40',
      '每万人口发明专利拥有量\t件\t6\t5\t12\t9\t8',
    ],
    [
      since(30, '森林覆盖率', '%', [level('gte?', 40, '%', by2025)]),
      since(5, '每万人口发明专利拥有量', '件', [level('gte?', 8, '件', by2025)]),
    ],
  ),
  table(
    'style of a city’s plan with its centre',
    [
      '指标\t单位\t2020年\t\t2025年\t',
      '\t\t全市\t市区\t全市\t市区',
      '森林覆盖率\t%\t30\t20\t35\t25',
      '湿地保护率\t%\t40\t30\t50\t40',
    ],
    [
      since(30, '森林覆盖率', '%', [level('gte?', 35, '%', by2025)]),
      since(40, '湿地保护率', '%', [level('gte?', 50, '%', by2025)]),
    ],
  ),
  // What is to be reached, and what is striven for.
  table(
    'style of a plan with two goals',
    [
      '指标\t单位\t2020年\t2025年必保目标\t2025年奋斗目标',
      '森林覆盖率\t%\t30\t35\t40',
      '有效发明专利\t件\t500\t700\t800',
    ],
    [
      since(30, '森林覆盖率', '%', [
        level('gte?', 35, '%', by2025),
        level('gte?', 40, '%', { ...by2025, ...aspirational }),
      ]),
      since(500, '有效发明专利', '件', [
        level('gte?', 700, '件', by2025),
        level('gte?', 800, '件', { ...by2025, ...aspirational }),
      ]),
    ],
  ),
  // Deadlines and years in columns of their own.
  table(
    'style of a list of tasks with deadlines',
    [
      '指标\t单位\t目标值\t完成时限\t责任单位',
      '高新技术企业\t家\t50\t2023年底\t市科技局',
      '有效注册商标\t件\t3000\t2024年\t市市场监管局',
    ],
    [
      anew('高新技术企业', '家', [level('gte?', 50, '家', by2023)]),
      anew('有效注册商标', '件', [level('gte?', 3000, '件', by2024)]),
    ],
  ),
  table(
    'style of a plan with starting values of several years',
    [
      '指标\t单位\t基期年份\t基期值\t目标值\t目标年份',
      '森林覆盖率\t%\t2019年\t30\t35\t2025',
      '湿地保护率\t%\t2020年\t40\t50\t2023',
    ],
    [
      {
        name: '森林覆盖率',
        unit: '%',
        baseline: { value: 30, period: '2019' },
        targets: [level('gte?', 35, '%', by2025)],
      },
      since(40, '湿地保护率', '%', [level('gte?', 50, '%', by2023)]),
    ],
  ),
  // How far one has come is no starting value; plans that are done and plans to be done.
  table(
    'style of a mid-term review',
    [
      '指标\t单位\t2020年实有数\t2025年完成目标\t完成进度（%）\t实现程度',
      '高新技术企业\t家\t20\t50\t80\t较好',
      '有效注册商标\t件\t900\t3000\t60\t一般',
    ],
    [
      since(20, '高新技术企业', '家', [level('gte?', 50, '家', by2025)]),
      since(900, '有效注册商标', '件', [level('gte?', 3000, '件', by2025)]),
    ],
  ),
  table(
    'style of a plan, words of planning without a list',
    [
      '指标\t单位\t2020年快报数\t2023年计划完成\t2025年预计达到\t2035年目标年',
      '专利转让\t次\t20\t35\t50\t90',
      '许可备案\t件\t9\t20\t30\t70',
    ],
    [
      since(20, '专利转让', '次', [
        level('gte?', 35, '次', by2023),
        level('gte?', 50, '次', by2025),
        level('gte?', 90, '次', by2035),
      ]),
      since(9, '许可备案', '件', [
        level('gte?', 20, '件', by2023),
        level('gte?', 30, '件', by2025),
        level('gte?', 70, '件', by2035),
      ]),
    ],
  ),
  // So many a year.
  table(
    'style of a plan of three years, in each of them',
    [
      '指标\t单位\t2022年实际值\t2023—2025年每年目标\t2025年累计',
      '培训人次\t人次\t100\t200\t600',
      '服务企业\t家\t10\t20\t60',
    ],
    [
      {
        name: '培训人次',
        unit: '人次',
        baseline: { value: 100, period: '2022' },
        targets: [everyYear('gte?', 200, '人次'), cumulative('gte?', 600, '人次', by2025)],
      },
      {
        name: '服务企业',
        unit: '家',
        baseline: { value: 10, period: '2022' },
        targets: [everyYear('gte?', 20, '家'), cumulative('gte?', 60, '家', by2025)],
      },
    ],
    yearsOf(2023, 2025),
  ),
  table(
    'style of a plan with growth or an increase in one column',
    [
      '指标\t单位\t2020年\t2025年\t年均增速或累计增加',
      '地区生产总值\t亿元\t300\t420\t7%',
      '城镇化率\t%\t60\t66\t5个百分点',
      '高新企业\t家\t60\t100\t50家',
    ],
    [
      since(300, '地区生产总值', '亿元', [
        level('gte?', 420, '亿元', by2025),
        growth('averageAnnual', 'gte?', 7, by2025),
      ]),
      since(60, '城镇化率', '%', [
        level('gte?', 66, '%', by2025),
        netChange('gte?', 5, '百分点', { per: 'period' }),
      ]),
      since(60, '高新企业', '家', [
        level('gte?', 100, '家', by2025),
        netChange('gte?', 50, '家', { per: 'period' }),
      ]),
    ],
  ),
  // A name and its parts under one heading, and what the parts are figures of.
  table(
    'style of the outline of a county, 指标 over two columns',
    [
      '指标\t\t2020年\t2025年\t属性',
      '地区生产总值（亿元）\t\t300\t420\t预期性',
      '城镇化率（%）\t常住人口城镇化率\t60\t65\t预期性',
      '\t户籍人口城镇化率\t45\t50\t预期性',
      '主要污染物排放总量减少（%）\t化学需氧量\t—\t〔10〕\t约束性',
      '\t氨氮\t—\t〔8〕\t约束性',
      '森林覆盖率（%）\t\t30\t35\t约束性',
    ],
    [
      since(300, '地区生产总值', '亿元', [level('gte?', 420, '亿元', by2025)], anticipatory),
      since(60, '常住人口城镇化率', '%', [level('gte?', 65, '%', by2025)], {
        ...anticipatory,
        category: '城镇化率',
      }),
      since(45, '户籍人口城镇化率', '%', [level('gte?', 50, '%', by2025)], {
        ...anticipatory,
        category: '城镇化率',
      }),
      anew('化学需氧量', '%', [growth('total', 'gte?', 10)], binding),
      anew('氨氮', '%', [growth('total', 'gte?', 8)], binding),
      since(30, '森林覆盖率', '%', [level('gte?', 35, '%', by2025)], binding),
    ],
  ),
  table(
    'style of the outline of a city, parts below a number',
    [
      '指标\t2015年\t2020年\t属性',
      '1.地区生产总值（亿元）\t300\t420\t预期性',
      '2.城镇化率\t\t\t',
      '常住人口城镇化率（%）\t60\t65\t预期性',
      '户籍人口城镇化率（%）\t45\t50\t预期性',
      '3.主要污染物减排量（吨）\t\t\t约束性',
      '化学需氧量\t—\t100\t',
      '氨氮\t—\t8\t',
    ],
    [
      {
        name: '地区生产总值',
        unit: '亿元',
        ...anticipatory,
        baseline: { value: 300, ...in2015 },
        targets: [level('gte?', 420, '亿元', by2020)],
      },
      {
        name: '常住人口城镇化率',
        unit: '%',
        ...anticipatory,
        baseline: { value: 60, ...in2015 },
        targets: [level('gte?', 65, '%', by2020)],
      },
      {
        name: '户籍人口城镇化率',
        unit: '%',
        ...anticipatory,
        baseline: { value: 45, ...in2015 },
        targets: [level('gte?', 50, '%', by2020)],
      },
      anew('化学需氧量', '吨', [level('gte?', 100, '吨', by2020)], binding),
      anew('氨氮', '吨', [level('gte?', 8, '吨', by2020)], binding),
    ],
    thirteenth,
  ),
  // Units of groups and of the whole, for rows that print none.
  table(
    'style of a plan for the countryside',
    [
      '指标\t2020年\t2025年',
      '一、主要农产品产量（万吨）\t\t',
      '粮食\t50\t52',
      '蔬菜\t80\t90',
      '二、农村改厕（单位：万户）\t\t',
      '改厕户数\t3\t5',
      '三、收入\t\t',
      '居民人均可支配收入（元）\t30000\t42000',
      '其中：城镇居民\t40000\t52000',
    ],
    [
      since(50, '粮食', '万吨', [level('gte?', 52, '万吨', by2025)], { category: '主要农产品产量' }),
      since(80, '蔬菜', '万吨', [level('gte?', 90, '万吨', by2025)], { category: '主要农产品产量' }),
      since(3, '改厕户数', '万户', [level('gte?', 5, '万户', by2025)], { category: '农村改厕' }),
      since(30000, '居民人均可支配收入', '元', [level('gte?', 42000, '元', by2025)], { category: '收入' }),
      since(40000, '城镇居民', '元', [level('gte?', 52000, '元', by2025)], { category: '收入' }),
    ],
  ),
  // Signs in columns of their own.
  table(
    'style of a statement of aims of a budget',
    [
      '一级指标\t二级指标\t三级指标\t指标性质\t2025年指标值\t度量单位',
      '产出指标\t数量指标\t培训人次\t≥\t500\t人次',
      '产出指标\t成本指标\t人均成本\t≤\t300\t元',
      '效益指标\t满意度指标\t培训满意度\t＝\t95\t%',
    ],
    [
      anew('培训人次', '人次', [level('gte', 500, '人次', by2025)], { category: '产出指标 / 数量指标' }),
      anew('人均成本', '元', [level('lte', 300, '元', by2025)], { category: '产出指标 / 成本指标' }),
      anew('培训满意度', '%', [level('eq', 95, '%', by2025)], { category: '效益指标 / 满意度指标' }),
    ],
  ),
  table(
    'style of a plan with ticks for the attributes',
    [
      '指标\t单位\t2020年①\t2025年②\t约束性\t预期性',
      '森林覆盖率\t%\t30\t35\t√\t',
      '湿地④保护率\t%\t40\t50\t\t√',
    ],
    [
      since(30, '森林覆盖率', '%', [level('gte?', 35, '%', by2025)], binding),
      since(40, '湿地保护率', '%', [level('gte?', 50, '%', by2025)], anticipatory),
    ],
  ),
  table(
    'style of a spatial plan, attributes as signs',
    [
      '编号\t指标项\t规划基期年（2020年）\t近期目标年（2025年）\t规划目标年（2035年）\t属性',
      '1\t耕地保有量（公顷）\t500\t500\t500\t★',
      '2\t绿道长度（公里）\t40\t60\t90\t☆',
      '注：★为约束性指标，☆为预期性指标',
    ],
    [
      since(
        500,
        '耕地保有量',
        '公顷',
        [level('gte?', 500, '公顷', by2025), level('gte?', 500, '公顷', by2035)],
        binding,
      ),
      since(
        40,
        '绿道长度',
        '公里',
        [level('gte?', 60, '公里', by2025), level('gte?', 90, '公里', by2035)],
        anticipatory,
      ),
    ],
  ),
  // 主要目标 over names; a total in brackets with nothing outside of them; a past total.
  table(
    'style of a plan for women and children',
    [
      '领域\t主要目标\t2020年\t2025年\t2035年',
      '健康\t孕产妇死亡率（/10万）\t9.5\t9\t8',
      '教育\t学前教育毛入园率（%）\t90\t92\t95',
    ],
    [
      since(
        9.5,
        '孕产妇死亡率',
        '/10万',
        [level('lte?', 9, '/10万', by2025), level('lte?', 8, '/10万', by2035)],
        {
          category: '健康',
        },
      ),
      since(90, '学前教育毛入园率', '%', [level('gte?', 92, '%', by2025), level('gte?', 95, '%', by2035)], {
        category: '教育',
      }),
    ],
    { ...fourteenth, lowerIsBetter: ['孕产妇死亡率'] },
  ),
  table(
    'style of a plan for the environment, totals in a column of brackets',
    [
      '指标\t2020年\t2025年\t〔累计〕',
      '优良天数比率（%）\t80\t85\t-',
      '细颗粒物浓度下降（%）\t-\t-\t〔10〕',
      '新增就业（万人）\t五年累计20\t〔25〕\t-',
    ],
    [
      since(80, '优良天数比率', '%', [level('gte?', 85, '%', by2025)]),
      anew('细颗粒物浓度下降', '%', [growth('total', 'gte?', 10)]),
      since(20, '新增就业', '万人', [cumulative('gte?', 25, '万人')]),
    ],
  ),
  table(
    'style of a yearly plan that names no year',
    [
      '指标\t单位\t上年完成\t上年增长（%）\t本年计划',
      '地区生产总值\t亿元\t300\t5\t330',
      '粮食产量\t万吨\t50\t1\t51',
    ],
    [
      since(300, '地区生产总值', '亿元', [level('gte?', 330, '亿元', by2021)]),
      since(50, '粮食产量', '万吨', [level('gte?', 51, '万吨', by2021)]),
    ],
    year2021,
  ),
  table(
    'style of a plan of a zone, from its beginning to its end',
    ['指标\t单位\t规划期初值\t规划期末值', '入园企业\t家\t30\t50', '专利密集型产品\t件\t300\t500'],
    [
      since(30, '入园企业', '家', [level('gte?', 50, '家', by2025)]),
      since(300, '专利密集型产品', '件', [level('gte?', 500, '件', by2025)]),
    ],
  ),
  table(
    'style of plans of environment and safety, with brackets of a name that are no units',
    [
      '指标\t2020年\t2025年',
      '生态环境状况指数（EI）\t70\t72',
      '规上工业增加值（现价）（亿元）\t300\t450',
      '人均公园绿地（建成区）\t12\t14',
      '放射源事故年发生率（起/万枚）\t1.2\t1.0',
      '供电标准煤耗（克标煤/千瓦时）\t310\t300',
    ],
    [
      since(70, '生态环境状况指数（EI）', null, [level('gte?', 72, undefined, by2025)]),
      since(300, '规上工业增加值（现价）', '亿元', [level('gte?', 450, '亿元', by2025)]),
      since(12, '人均公园绿地（建成区）', null, [level('gte?', 14, undefined, by2025)]),
      since(1.2, '放射源事故年发生率', '起/万枚', [level('lte?', 1, '起/万枚', by2025)]),
      since(310, '供电标准煤耗', '克标煤/千瓦时', [level('lte?', 300, '克标煤/千瓦时', by2025)]),
    ],
    { ...fourteenth, lowerIsBetter: ['放射源事故年发生率', '供电标准煤耗'] },
  ),
  table(
    'style of a county’s plan with groups and units below headings of its own, and its columns counted',
    [
      '归属\t指标\t度量\t2020年\t2025年',
      '甲\t乙\t丙\t1\t2',
      '经济\t工业总产值\t亿元\t300\t450',
      '经济\t规上企业\t家\t30\t50',
      '民生\t加装电梯\t标台\t10\t15',
      '全县合计\t\t\t340\t515',
    ],
    [
      since(300, '工业总产值', '亿元', [level('gte?', 450, '亿元', by2025)], { category: '经济' }),
      since(30, '规上企业', '家', [level('gte?', 50, '家', by2025)], { category: '经济' }),
      since(10, '加装电梯', '标台', [level('gte?', 15, '标台', by2025)], { category: '民生' }),
    ],
  ),
  table(
    'style of a county’s plan whose title goes over the head',
    [
      '“十四五”发展主要目标\t“十四五”发展主要目标\t“十四五”发展主要目标',
      '指标\t2020年\t2025年',
      '规上企业（家）\t30\t50',
      '消防（火灾）10万人口死亡人数（人）\t0.3\t0.2',
    ],
    [
      since(30, '规上企业', '家', [level('gte?', 50, '家', by2025)]),
      since(0.3, '消防（火灾）10万人口死亡人数', '人', [level('lte?', 0.2, '人', by2025)]),
    ],
    { ...fourteenth, lowerIsBetter: ['消防（火灾）10万人口死亡人数'] },
  ),
  table(
    'style of an energy plan that prints units behind the figures',
    [
      '类别\t指标\t现状\t2025年目标',
      '保供\t煤炭消费总量\t2473万吨\t≤2400万吨',
      '保供\t最高用电负荷\t1451.7万千瓦\t1800万千瓦左右',
      '转型\t非化石能源消费比重\t12%\t15%',
    ],
    [
      {
        ...since(2473, '煤炭消费总量', '万吨', [level('lte', 2400, '万吨', by2025)]),
        baseline: { value: 2473 },
      },
      {
        ...since(1451.7, '最高用电负荷', '万千瓦', [level('approx', 1800, '万千瓦', by2025)]),
        baseline: { value: 1451.7 },
      },
      { ...since(12, '非化石能源消费比重', '%', [level('gte?', 15, '%', by2025)]), baseline: { value: 12 } },
    ],
    { ...fourteenth, lowerIsBetter: ['煤炭消费总量'] },
  ),
  table(
    'style of a form of goals for a budget, with three levels of indicators',
    [
      '一级指标\t二级指标\t指标内容\t2025年目标值',
      '产出指标\t数量指标\t新认定企业\t15家',
      '产出指标\t质量指标\t标准达标率\t100%',
      '效益指标\t满意度指标\t企业满意度\t≥90%',
    ],
    [
      anew('新认定企业', '家', [level('gte?', 15, '家', by2025)]),
      anew('标准达标率', '%', [level('gte?', 100, '%', by2025)]),
      anew('企业满意度', '%', [level('gte', 90, '%', by2025)]),
    ],
  ),
];
