import type { Beside, Choices } from './choices.js';
import {
  atLeast,
  atMost,
  by2010,
  by2015,
  by2020,
  by2025,
  by2035,
  eitherWay,
  held,
  ofRange,
  orMore,
  same,
} from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable } from './corpusTable.js';
import { fourteenth, thirteenth, twelfth, yearsOf } from './periods.js';
import { share } from './rates.js';
import {
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  netChange,
  qualitative,
  relative,
  trend,
} from './reading.js';
import type { Lists } from './tableParts.js';
import {
  across,
  anticipatory,
  binding,
  dashed,
  fall,
  from,
  gained,
  growing,
  handedDown,
  in2005,
  in2010,
  in2015,
  in2020,
  kept,
  moving,
  noBase,
  ofWhich,
  oneOf,
  rate,
  row,
  shares,
  state,
  twice,
  widths,
  withChange,
} from './tableParts.js';

const in2019 = { period: '2019' } as const;

/** An amount that there is to be, which one may call held. */
const stock = (value: number, unit: string, by: Beside): Choices => [
  level('gte?', value, unit, by),
  maintain(same, value, unit),
];

/** A figure for the end with the fall to it in percent beside it, which says nothing new. */
const shrinking = (end: ExpectedTarget, percent: number): Lists => [
  [end, growth('total', atMost, percent)],
  [end],
];

/** 与经济增长基本同步. */
const inStep: Lists = oneOf(relative(same, undefined), qualitative(undefined), milestone());

/** 不降低: what there is, at least. */
const notLess = (base: number): Lists =>
  oneOf(
    maintain(same, null),
    maintain(same, base),
    trend({ strict: false }),
    level('gte', base),
    netChange('gte', 0),
    qualitative(undefined),
    milestone(),
  );

/** An eighteenth set of tables to check the reader on, collected without a look at how it reads. */
export const check18Tables: readonly CorpusTable[] = [
  {
    // Names are numbered; growth and sums share a column; a star marks figures of the year before.
    source:
      'style of 广东省国民经济和社会发展第十四个五年规划和2035年远景目标纲要, 专栏 (广东省人民政府, 2021; recalled)',
    format: 'tsv',
    text: [
      '专栏1 “十四五”时期经济社会发展主要指标',
      '类别\t指标\t2020年\t2025年\t年均增速〔累计〕\t属性',
      '经济发展\t1.地区生产总值（万亿元）\t11.08\t14左右\t5.0%左右\t预期性',
      '\t2.全员劳动生产率（万元/人）\t15.6\t20\t5.1%\t预期性',
      '\t3.常住人口城镇化率（%）\t74.2\t77\t〔2.8〕\t预期性',
      '创新驱动\t4.研究与试验发展经费投入强度（%）\t3.14\t3.5左右\t〔0.36〕\t预期性',
      '\t5.每万人口高价值发明专利拥有量（件）\t17.2\t20\t〔2.8〕\t预期性',
      '\t6.数字经济核心产业增加值占地区生产总值比重（%）\t15.8*\t20\t〔4.2〕\t预期性',
      '民生福祉\t7.居民人均可支配收入增长（%）\t—\t—\t与经济增长基本同步\t预期性',
      '\t8.城镇调查失业率（%）\t—\t＜5.5\t—\t预期性',
      '\t9.劳动年龄人口平均受教育年限（年）\t11\t11.6\t〔0.6〕\t约束性',
      '\t10.每千人口拥有执业（助理）医师数（人）\t2.6\t3.0\t〔0.4〕\t预期性',
      '\t11.基本养老保险参保率（%）\t94\t95以上\t—\t预期性',
      '\t12.人均预期寿命（岁）\t78.4*\t80\t〔1.6〕\t预期性',
      '绿色生态\t13.单位地区生产总值能源消耗降低（%）\t—\t—\t〔14〕\t约束性',
      '\t14.单位地区生产总值二氧化碳排放降低（%）\t—\t—\t〔20.5〕\t约束性',
      '\t15.森林覆盖率（%）\t58.66\t58.9\t〔0.24〕\t约束性',
      '安全保障\t16.粮食综合生产能力（万吨）\t1268\t≥1268\t—\t约束性',
      '注：〔〕内为5年累计数；带*的为2019年数据。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        '地区生产总值',
        { unit: '万亿元', category: '经济发展', ...anticipatory, ...from(11.08, in2020) },
        ...growing(level('approx', 14, '万亿元', by2025), 'approx', 5),
      ),
      row(
        '全员劳动生产率',
        { unit: '万元/人', category: '经济发展', ...anticipatory, ...from(15.6, in2020) },
        ...growing(level('gte?', 20, '万元/人', by2025), 'gte?', 5.1),
      ),
      row(
        '常住人口城镇化率',
        { ...rate, category: '经济发展', ...anticipatory, ...from(74.2, in2020) },
        ...withChange(share('gte?', 77, by2025), orMore, 2.8),
      ),
      row(
        '研究与试验发展经费投入强度',
        { ...rate, category: '创新驱动', ...anticipatory, ...from(3.14, in2020) },
        ...withChange([level('approx', 3.5, '%', by2025)], orMore, 0.36),
      ),
      row(
        '每万人口高价值发明专利拥有量',
        { category: '创新驱动', ...anticipatory, ...from(17.2, in2020) },
        ...withChange([level('gte?', 20, undefined, by2025)], orMore, 2.8),
      ),
      row(
        '数字经济核心产业增加值占地区生产总值比重',
        { ...rate, category: '创新驱动', ...anticipatory, ...from(15.8, in2019) },
        ...withChange([level('gte?', 20, '%', by2025)], orMore, 4.2),
      ),
      row(
        moving('居民人均可支配收入', '增长'),
        { category: '民生福祉', ...anticipatory, ...noBase },
        ...dashed(...inStep),
      ),
      row(
        '城镇调查失业率',
        { ...rate, category: '民生福祉', ...anticipatory, ...noBase },
        ...dashed([level('lt', 5.5, '%', by2025)]),
      ),
      row(
        '劳动年龄人口平均受教育年限',
        { unit: '年', category: '民生福祉', ...binding, ...from(11, in2020) },
        ...withChange([level('gte?', 11.6, '年', by2025)], orMore, 0.6),
      ),
      row(
        '每千人口拥有执业（助理）医师数',
        { category: '民生福祉', ...anticipatory, ...from(2.6, in2020) },
        ...withChange([level('gte?', 3, undefined, by2025)], orMore, 0.4),
      ),
      row(
        '基本养老保险参保率',
        { ...rate, category: '民生福祉', ...anticipatory, ...from(94, in2020) },
        ...dashed(...shares('gte', 95, by2025)),
      ),
      row(
        '人均预期寿命',
        { unit: '岁', category: '民生福祉', ...anticipatory, ...from(78.4, in2019) },
        ...withChange([level('gte?', 80, '岁', by2025)], orMore, 1.6),
      ),
      row(
        moving('单位地区生产总值能源消耗', '降低'),
        { category: '绿色生态', ...binding, ...noBase },
        ...dashed(...fall(14)),
      ),
      row(
        moving('单位地区生产总值二氧化碳排放', '降低'),
        { category: '绿色生态', ...binding, ...noBase },
        ...dashed(...fall(20.5)),
      ),
      row(
        '森林覆盖率',
        { ...rate, category: '绿色生态', ...binding, ...from(58.66, in2020) },
        ...withChange(share('gte?', 58.9, by2025), orMore, 0.24),
      ),
      row(
        '粮食综合生产能力',
        { unit: '万吨', category: '安全保障', ...binding, ...from(1268, in2020) },
        ...dashed(...kept('gte', 1268, '万吨')),
      ),
    ],
  },
  {
    // Amounts grow by the year, shares by points, and discharges fall in percent: all in one column.
    source:
      'style of 山东省国民经济和社会发展第十二个五年规划纲要, 主要指标 (山东省人民政府, 2011; recalled)',
    format: 'tsv',
    text: [
      '“十二五”时期经济社会发展主要指标',
      '类别\t指标\t单位\t2010年\t2015年\t年均增长（%）[累计]\t属性',
      '经济增长\t生产总值\t亿元\t39416\t60600\t9左右\t预期性',
      '\t地方财政收入\t亿元\t2749\t5060\t13左右\t预期性',
      '\t社会消费品零售总额\t亿元\t14212\t28600\t15\t预期性',
      '结构调整\t服务业增加值占生产总值比重\t%\t36.6\t45左右\t[8.4]\t预期性',
      '\t城镇化水平\t%\t49.7\t55以上\t[5.3]\t预期性',
      '\t高新技术产业产值占规模以上工业总产值比重\t%\t35.2\t40\t[4.8]\t预期性',
      '科技教育\t研究与试验发展经费支出占生产总值比重\t%\t1.72\t2.4\t[0.68]\t预期性',
      '\t高中阶段教育毛入学率\t%\t94.2\t97\t[2.8]\t预期性',
      '资源环境\t耕地保有量\t万亩\t11271\t11217\t—\t约束性',
      '\t万元生产总值能耗降低\t%\t—\t—\t[17]\t约束性',
      '\t化学需氧量排放总量\t万吨\t201.6\t177.4\t[-12.0%]\t约束性',
      '\t二氧化硫排放总量\t万吨\t188.1\t160.1\t[-14.9%]\t约束性',
      '\t森林覆盖率\t%\t22.8\t25\t[2.2]\t约束性',
      '人民生活\t城镇居民人均可支配收入\t元\t19946\t30700\t9左右\t预期性',
      '\t农民人均纯收入\t元\t6990\t10755\t9左右\t预期性',
      '\t城镇登记失业率\t%\t3.36\t4以内\t—\t预期性',
      '注：[ ]内为五年累计数。绝对数按2010年价格计算，速度按可比价格计算。',
    ].join('\n'),
    context: { ...twelfth, lowerIsBetter: ['化学需氧量排放总量', '二氧化硫排放总量', '城镇登记失业率'] },
    indicators: [
      row(
        '生产总值',
        { unit: '亿元', category: '经济增长', ...anticipatory, ...from(39416, in2010) },
        ...growing(level('gte?', 60600, '亿元', by2015), 'approx', 9),
      ),
      row(
        '地方财政收入',
        { unit: '亿元', category: '经济增长', ...anticipatory, ...from(2749, in2010) },
        ...growing(level('gte?', 5060, '亿元', by2015), 'approx', 13),
      ),
      row(
        '社会消费品零售总额',
        { unit: '亿元', category: '经济增长', ...anticipatory, ...from(14212, in2010) },
        ...growing(level('gte?', 28600, '亿元', by2015), 'gte?', 15),
      ),
      row(
        '服务业增加值占生产总值比重',
        { ...rate, category: '结构调整', ...anticipatory, ...from(36.6, in2010) },
        ...withChange([level('approx', 45, '%', by2015)], orMore, 8.4),
      ),
      row(
        '城镇化水平',
        { ...rate, category: '结构调整', ...anticipatory, ...from(49.7, in2010) },
        ...withChange(share('gte', 55, by2015), orMore, 5.3),
      ),
      row(
        '高新技术产业产值占规模以上工业总产值比重',
        { ...rate, category: '结构调整', ...anticipatory, ...from(35.2, in2010) },
        ...withChange([level('gte?', 40, '%', by2015)], orMore, 4.8),
      ),
      row(
        '研究与试验发展经费支出占生产总值比重',
        { ...rate, category: '科技教育', ...anticipatory, ...from(1.72, in2010) },
        ...withChange([level('gte?', 2.4, '%', by2015)], orMore, 0.68),
      ),
      row(
        '高中阶段教育毛入学率',
        { ...rate, category: '科技教育', ...anticipatory, ...from(94.2, in2010) },
        ...withChange(share('gte?', 97, by2015), orMore, 2.8),
      ),
      row(
        '耕地保有量',
        { unit: '万亩', category: '资源环境', ...binding, ...from(11271, in2010) },
        ...dashed(...oneOf(...stock(11217, '万亩', by2015))),
      ),
      row(
        moving('万元生产总值能耗', '降低'),
        { category: '资源环境', ...binding, ...noBase },
        ...dashed(...fall(17)),
      ),
      row(
        '化学需氧量排放总量',
        { unit: '万吨', category: '资源环境', ...binding, ...from(201.6, in2010) },
        ...shrinking(level('lte?', 177.4, '万吨', by2015), -12),
      ),
      row(
        '二氧化硫排放总量',
        { unit: '万吨', category: '资源环境', ...binding, ...from(188.1, in2010) },
        ...shrinking(level('lte?', 160.1, '万吨', by2015), -14.9),
      ),
      row(
        '森林覆盖率',
        { ...rate, category: '资源环境', ...binding, ...from(22.8, in2010) },
        ...withChange(share('gte?', 25, by2015), orMore, 2.2),
      ),
      row(
        '城镇居民人均可支配收入',
        { unit: '元', category: '人民生活', ...anticipatory, ...from(19946, in2010) },
        ...growing(level('gte?', 30700, '元', by2015), 'approx', 9),
      ),
      row(
        '农民人均纯收入',
        { unit: '元', category: '人民生活', ...anticipatory, ...from(6990, in2010) },
        ...growing(level('gte?', 10755, '元', by2015), 'approx', 9),
      ),
      row(
        '城镇登记失业率',
        { ...rate, category: '人民生活', ...anticipatory, ...from(3.36, in2010) },
        ...dashed([level('lte', 4, '%', by2015)]),
      ),
    ],
  },
  {
    // Merged categories; two cells of a row are merged into what the province is to hand down.
    source: 'style of 西安市国民经济和社会发展第十三个五年规划纲要, 专栏 (西安市人民政府, 2016; recalled)',
    format: 'html',
    text: [
      '<p>专栏1 “十三五”时期西安市经济社会发展主要指标</p>',
      '<table border="1">',
      '<tr><td>类别</td><td>序号</td><td>指标名称</td><td>2015年</td><td>2020年</td><td>年均增长（%）</td><td>属性</td></tr>',
      '<tr><td rowspan="5">经济发展</td><td>1</td><td>地区生产总值（亿元）</td><td>5810</td><td>8500以上</td><td>8左右</td><td>预期性</td></tr>',
      '<tr><td>2</td><td>地方一般公共预算收入（亿元）</td><td>651</td><td>955</td><td>8</td><td>预期性</td></tr>',
      '<tr><td>3</td><td>社会消费品零售总额（亿元）</td><td>3405</td><td>5480</td><td>10左右</td><td>预期性</td></tr>',
      '<tr><td>4</td><td>服务业增加值占地区生产总值比重（%）</td><td>58.9</td><td>62左右</td><td>—</td><td>预期性</td></tr>',
      '<tr><td>5</td><td>常住人口城镇化率（%）</td><td>73.02</td><td>76</td><td>—</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">创新发展</td><td>6</td><td>研究与试验发展经费投入强度（%）</td><td>5.2</td><td>5.2以上</td><td>—</td><td>预期性</td></tr>',
      '<tr><td>7</td><td>每万人口发明专利拥有量（件）</td><td>22.3</td><td>35</td><td>—</td><td>预期性</td></tr>',
      '<tr><td>8</td><td>科技进步贡献率（%）</td><td>58.5</td><td>62</td><td>—</td><td>预期性</td></tr>',
      '<tr><td rowspan="4">人民生活</td><td>9</td><td>城镇居民人均可支配收入（元）</td><td>33188</td><td>47600</td><td>7.5左右</td><td>预期性</td></tr>',
      '<tr><td>10</td><td>农村居民人均可支配收入（元）</td><td>14072</td><td>21100</td><td>8.5左右</td><td>预期性</td></tr>',
      '<tr><td>11</td><td>城镇新增就业（万人）</td><td>〔66.5〕</td><td>〔60〕</td><td>—</td><td>预期性</td></tr>',
      '<tr><td>12</td><td>城镇登记失业率（%）</td><td>3.36</td><td>＜4.5</td><td>—</td><td>预期性</td></tr>',
      '<tr><td rowspan="4">生态环境</td><td>13</td><td>万元地区生产总值能耗降低（%）</td><td>—</td><td colspan="2">完成省下达任务</td><td>约束性</td></tr>',
      '<tr><td>14</td><td>空气质量优良天数（天）</td><td>251</td><td>290</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>15</td><td>森林覆盖率（%）</td><td>48.03</td><td>48.5</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>16</td><td>城市污水处理率（%）</td><td>93.5</td><td>95以上</td><td>—</td><td>约束性</td></tr>',
      '<tr><td colspan="7">注：〔〕内为五年累计数。</td></tr>',
      '</table>',
    ].join('\n'),
    context: { ...thirteenth, lowerIsBetter: ['城镇登记失业率'] },
    indicators: [
      row(
        '地区生产总值',
        { unit: '亿元', category: '经济发展', ...anticipatory, ...from(5810, in2015) },
        ...growing(level('gte', 8500, '亿元', by2020), 'approx', 8),
      ),
      row(
        '地方一般公共预算收入',
        { unit: '亿元', category: '经济发展', ...anticipatory, ...from(651, in2015) },
        ...growing(level('gte?', 955, '亿元', by2020), 'gte?', 8),
      ),
      row(
        '社会消费品零售总额',
        { unit: '亿元', category: '经济发展', ...anticipatory, ...from(3405, in2015) },
        ...growing(level('gte?', 5480, '亿元', by2020), 'approx', 10),
      ),
      row(
        '服务业增加值占地区生产总值比重',
        { ...rate, category: '经济发展', ...anticipatory, ...from(58.9, in2015) },
        ...dashed([level('approx', 62, '%', by2020)]),
      ),
      row(
        '常住人口城镇化率',
        { ...rate, category: '经济发展', ...anticipatory, ...from(73.02, in2015) },
        ...dashed(...shares('gte?', 76, by2020)),
      ),
      row(
        '研究与试验发展经费投入强度',
        { ...rate, category: '创新发展', ...anticipatory, ...from(5.2, in2015) },
        ...dashed([level('gte', 5.2, '%', by2020)]),
      ),
      row(
        '每万人口发明专利拥有量',
        { category: '创新发展', ...anticipatory, ...from(22.3, in2015) },
        ...dashed([level('gte?', 35, undefined, by2020)]),
      ),
      row(
        '科技进步贡献率',
        { ...rate, category: '创新发展', ...anticipatory, ...from(58.5, in2015) },
        ...dashed([level('gte?', 62, '%', by2020)]),
      ),
      row(
        '城镇居民人均可支配收入',
        { unit: '元', category: '人民生活', ...anticipatory, ...from(33188, in2015) },
        ...growing(level('gte?', 47600, '元', by2020), 'approx', 7.5),
      ),
      row(
        '农村居民人均可支配收入',
        { unit: '元', category: '人民生活', ...anticipatory, ...from(14072, in2015) },
        ...growing(level('gte?', 21100, '元', by2020), 'approx', 8.5),
      ),
      row(
        '城镇新增就业',
        { unit: '万人', category: '人民生活', ...anticipatory, ...from(66.5) },
        ...dashed(...gained('gte?', 60, '万人')),
      ),
      row(
        '城镇登记失业率',
        { ...rate, category: '人民生活', ...anticipatory, ...from(3.36, in2015) },
        ...dashed([level('lt', 4.5, '%', by2020)]),
      ),
      row(
        moving('万元地区生产总值能耗', '降低'),
        { category: '生态环境', ...binding, ...noBase },
        ...handedDown,
      ),
      row(
        '空气质量优良天数',
        { unit: '天', category: '生态环境', ...binding, ...from(251, in2015) },
        ...dashed([level('gte?', 290, '天', by2020)], [everyYear('gte?', 290, '天')]),
      ),
      row(
        '森林覆盖率',
        { ...rate, category: '生态环境', ...binding, ...from(48.03, in2015) },
        ...dashed(...shares('gte?', 48.5, by2020)),
      ),
      row(
        '城市污水处理率',
        { ...rate, category: '生态环境', ...binding, ...from(93.5, in2015) },
        ...dashed(...shares('gte', 95, by2020)),
      ),
    ],
  },
  {
    // Figures for the end only; a range; a star for the year before; what the province asks for.
    source:
      'style of 深圳市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要, 专栏 (深圳市人民政府, 2021; recalled)',
    format: 'markdown',
    text: [
      '**专栏2 深圳市“十四五”时期经济社会发展主要指标**',
      '',
      '| 类别 | 指标 | 单位 | 2020年 | 2025年 | 属性 |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 经济发展 | 地区生产总值 | 万亿元 | 2.77 | 4左右 | 预期性 |',
      '| | 战略性新兴产业增加值 | 万亿元 | 1.03 | 1.5 | 预期性 |',
      '| | 规模以上工业总产值 | 万亿元 | 3.85 | 5左右 | 预期性 |',
      '| | 社会消费品零售总额 | 万亿元 | 0.87 | 1.1 | 预期性 |',
      '| 科技创新 | 全社会研发投入占地区生产总值比重 | % | 4.93* | 5.5—6 | 预期性 |',
      '| | 国家高新技术企业数量 | 家 | 18650 | 22000以上 | 预期性 |',
      '| | 每万人口高价值发明专利拥有量 | 件 | 60 | 78 | 预期性 |',
      '| 民生福祉 | 居民人均可支配收入 | 万元 | 6.49 | 8.8左右 | 预期性 |',
      '| | 新增基础教育学位 | 万个 | — | 〔74〕 | 约束性 |',
      '| | 每千常住人口病床数 | 张 | 3.5 | 4.5 | 预期性 |',
      '| | 建设筹集公共住房 | 万套 | 〔44.2〕 | 〔54〕 | 约束性 |',
      '| 绿色低碳 | PM2.5年均浓度 | 微克/立方米 | 19 | ≤18 | 约束性 |',
      '| | 单位GDP二氧化碳排放降低 | % | — | 达到省要求 | 约束性 |',
      '| | 生活垃圾回收利用率 | % | 41 | 50 | 预期性 |',
      '',
      '注：〔〕内为五年累计值；带*的为2019年数据。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['PM2.5年均浓度'] },
    indicators: [
      row('地区生产总值', { unit: '万亿元', category: '经济发展', ...anticipatory, ...from(2.77, in2020) }, [
        level('approx', 4, '万亿元', by2025),
      ]),
      row(
        '战略性新兴产业增加值',
        { unit: '万亿元', category: '经济发展', ...anticipatory, ...from(1.03, in2020) },
        [level('gte?', 1.5, '万亿元', by2025)],
      ),
      row(
        '规模以上工业总产值',
        { unit: '万亿元', category: '经济发展', ...anticipatory, ...from(3.85, in2020) },
        [level('approx', 5, '万亿元', by2025)],
      ),
      row(
        '社会消费品零售总额',
        { unit: '万亿元', category: '经济发展', ...anticipatory, ...from(0.87, in2020) },
        [level('gte?', 1.1, '万亿元', by2025)],
      ),
      row(
        '全社会研发投入占地区生产总值比重',
        { ...rate, category: '科技创新', ...anticipatory, ...from(4.93, in2019) },
        [level(ofRange, { min: 5.5, max: 6 }, '%', by2025)],
      ),
      row(
        '国家高新技术企业数量',
        { unit: '家', category: '科技创新', ...anticipatory, ...from(18650, in2020) },
        [level('gte', 22000, '家', by2025)],
      ),
      row('每万人口高价值发明专利拥有量', { category: '科技创新', ...anticipatory, ...from(60, in2020) }, [
        level('gte?', 78, undefined, by2025),
      ]),
      row(
        '居民人均可支配收入',
        { unit: '万元', category: '民生福祉', ...anticipatory, ...from(6.49, in2020) },
        [level('approx', 8.8, '万元', by2025)],
      ),
      row(
        ['新增基础教育学位', '基础教育学位'],
        { unit: '万个', category: '民生福祉', ...binding, ...noBase },
        ...gained('gte?', 74, '万个'),
      ),
      row('每千常住人口病床数', { category: '民生福祉', ...anticipatory, ...from(3.5, in2020) }, [
        level('gte?', 4.5, undefined, by2025),
      ]),
      row(
        ['建设筹集公共住房', '公共住房'],
        { unit: '万套', category: '民生福祉', ...binding, ...from(44.2) },
        ...gained('gte?', 54, '万套'),
      ),
      row('PM2.5年均浓度', { unit: '微克/立方米', category: '绿色低碳', ...binding, ...from(19, in2020) }, [
        level('lte', 18, '微克/立方米', by2025),
      ]),
      row(
        moving('单位GDP二氧化碳排放', '降低'),
        { category: '绿色低碳', ...binding, ...noBase },
        ...handedDown,
      ),
      row(
        '生活垃圾回收利用率',
        { ...rate, category: '绿色低碳', ...anticipatory, ...from(41, in2020) },
        ...shares('gte?', 50, by2025),
      ),
    ],
  },
  {
    // A county: no categories, units in a column, growth where there is some.
    source:
      'style of 长沙县国民经济和社会发展第十四个五年规划和2035年远景目标纲要, 主要指标 (长沙县人民政府, 2021; recalled)',
    format: 'pipe',
    text: [
      '“十四五”时期长沙县经济社会发展主要指标',
      '序号 | 指标名称 | 单位 | 2020年 | 2025年 | 年均增长（%）[累计] | 指标属性',
      '1 | 地区生产总值 | 亿元 | 1808.3 | 2600 | 7.5左右 | 预期性',
      '2 | 地方一般公共预算收入 | 亿元 | 121.8 | 155 | 5左右 | 预期性',
      '3 | 社会消费品零售总额 | 亿元 | 602.5 | 925 | 9以上 | 预期性',
      '4 | 进出口总额 | 亿美元 | 95.2 | 140 | 8 | 预期性',
      '5 | 常住人口城镇化率 | % | 74.3 | 78 | [3.7] | 预期性',
      '6 | 研究与试验发展经费投入强度 | % | 4.1 | 4.5以上 | — | 预期性',
      '7 | 高新技术企业数 | 家 | 530 | 1000 | 13.5 | 预期性',
      '8 | 城镇居民人均可支配收入 | 元 | 53112 | 74500 | 7左右 | 预期性',
      '9 | 农村居民人均可支配收入 | 元 | 36480 | 53600 | 8左右 | 预期性',
      '10 | 城镇新增就业人数 | 万人 | [6.8] | [6] | — | 预期性',
      '11 | 每千常住人口执业（助理）医师数 | 人 | 2.8 | 3.3 | — | 预期性',
      '12 | 单位GDP能耗降低 | % | — | 完成市下达任务 | — | 约束性',
      '13 | 空气质量优良天数比例 | % | 84.7 | 85以上 | — | 约束性',
      '14 | 森林覆盖率 | % | 45.6 | 45.6 | — | 约束性',
      '15 | 粮食总产量 | 万吨 | 36.9 | 稳定在36以上 | — | 预期性',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '地区生产总值',
        { unit: '亿元', ...anticipatory, ...from(1808.3, in2020) },
        ...growing(level('gte?', 2600, '亿元', by2025), 'approx', 7.5),
      ),
      row(
        '地方一般公共预算收入',
        { unit: '亿元', ...anticipatory, ...from(121.8, in2020) },
        ...growing(level('gte?', 155, '亿元', by2025), 'approx', 5),
      ),
      row(
        '社会消费品零售总额',
        { unit: '亿元', ...anticipatory, ...from(602.5, in2020) },
        ...growing(level('gte?', 925, '亿元', by2025), 'gte', 9),
      ),
      row(
        '进出口总额',
        { unit: '亿美元', ...anticipatory, ...from(95.2, in2020) },
        ...growing(level('gte?', 140, '亿美元', by2025), 'gte?', 8),
      ),
      row(
        '常住人口城镇化率',
        { ...rate, ...anticipatory, ...from(74.3, in2020) },
        ...withChange(share('gte?', 78, by2025), orMore, 3.7),
      ),
      row(
        '研究与试验发展经费投入强度',
        { ...rate, ...anticipatory, ...from(4.1, in2020) },
        ...dashed([level('gte', 4.5, '%', by2025)]),
      ),
      row(
        '高新技术企业数',
        { unit: '家', ...anticipatory, ...from(530, in2020) },
        ...growing(level('gte?', 1000, '家', by2025), 'gte?', 13.5),
      ),
      row(
        '城镇居民人均可支配收入',
        { unit: '元', ...anticipatory, ...from(53112, in2020) },
        ...growing(level('gte?', 74500, '元', by2025), 'approx', 7),
      ),
      row(
        '农村居民人均可支配收入',
        { unit: '元', ...anticipatory, ...from(36480, in2020) },
        ...growing(level('gte?', 53600, '元', by2025), 'approx', 8),
      ),
      row(
        '城镇新增就业人数',
        { unit: '万人', ...anticipatory, ...from(6.8) },
        ...dashed(...gained('gte?', 6, '万人')),
      ),
      row(
        '每千常住人口执业（助理）医师数',
        { ...anticipatory, ...from(2.8, in2020) },
        ...dashed([level('gte?', 3.3, undefined, by2025)]),
      ),
      row(moving('单位GDP能耗', '降低'), { ...binding, ...noBase }, ...dashed(...handedDown)),
      row(
        '空气质量优良天数比例',
        { ...rate, ...binding, ...from(84.7, in2020) },
        ...dashed(...shares('gte', 85, by2025), [everyYear('gte', 85, '%')]),
      ),
      row(
        '森林覆盖率',
        { ...rate, ...binding, ...from(45.6, in2020) },
        ...dashed(...shares('gte?', 45.6, by2025), [maintain(same, 45.6, '%')]),
      ),
      row(
        '粮食总产量',
        { unit: '万吨', ...anticipatory, ...from(36.9, in2020) },
        ...dashed(...kept('gte', 36, '万吨')),
      ),
    ],
  },
  {
    // A development zone: categories are printed once, sums stand in brackets.
    source:
      'style of “十四五”时期北京经济技术开发区发展建设和二〇三五年远景目标规划, 主要指标 (北京经济技术开发区管理委员会, 2021; recalled)',
    format: 'tsv',
    text: [
      '表1 “十四五”时期经济社会发展主要指标',
      '序号\t类别\t指标\t单位\t2020年\t2025年目标\t属性',
      '1\t经济发展\t地区生产总值\t亿元\t2045.4\t3200左右\t预期性',
      '2\t\t规模以上工业总产值\t亿元\t4296\t7000左右\t预期性',
      '3\t\t高技术制造业产值占规模以上工业总产值比重\t%\t43.3\t50以上\t预期性',
      '4\t\t全员劳动生产率\t万元/人\t55.6\t70以上\t预期性',
      '5\t创新驱动\t规模以上工业企业研发经费投入强度\t%\t3.1\t4.5\t预期性',
      '6\t\t国家高新技术企业数量\t家\t1400\t2500\t预期性',
      '7\t\t上市企业数量\t家\t42\t80左右\t预期性',
      '8\t开放发展\t实际利用外资\t亿美元\t〔25.6〕\t〔30〕以上\t预期性',
      '9\t绿色发展\t单位地区生产总值能耗下降\t%\t—\t达到北京市要求\t约束性',
      '10\t\t细颗粒物年均浓度\t微克/立方米\t38\t35左右\t约束性',
      '11\t\t再生水利用率\t%\t40\t50\t预期性',
      '12\t宜居宜业\t新增中小学学位\t个\t—\t〔9000〕\t预期性',
      '13\t\t人均公园绿地面积\t平方米\t20.1\t23\t预期性',
      '注：〔〕内为五年累计数。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['细颗粒物年均浓度'] },
    indicators: [
      row('地区生产总值', { unit: '亿元', category: '经济发展', ...anticipatory, ...from(2045.4, in2020) }, [
        level('approx', 3200, '亿元', by2025),
      ]),
      row(
        '规模以上工业总产值',
        { unit: '亿元', category: '经济发展', ...anticipatory, ...from(4296, in2020) },
        [level('approx', 7000, '亿元', by2025)],
      ),
      row(
        '高技术制造业产值占规模以上工业总产值比重',
        { ...rate, category: '经济发展', ...anticipatory, ...from(43.3, in2020) },
        [level('gte', 50, '%', by2025)],
      ),
      row(
        '全员劳动生产率',
        { unit: '万元/人', category: '经济发展', ...anticipatory, ...from(55.6, in2020) },
        [level('gte', 70, '万元/人', by2025)],
      ),
      row(
        '规模以上工业企业研发经费投入强度',
        { ...rate, category: '创新驱动', ...anticipatory, ...from(3.1, in2020) },
        [level('gte?', 4.5, '%', by2025)],
      ),
      row(
        '国家高新技术企业数量',
        { unit: '家', category: '创新驱动', ...anticipatory, ...from(1400, in2020) },
        [level('gte?', 2500, '家', by2025)],
      ),
      row('上市企业数量', { unit: '家', category: '创新驱动', ...anticipatory, ...from(42, in2020) }, [
        level('approx', 80, '家', by2025),
      ]),
      row(
        '实际利用外资',
        { unit: '亿美元', category: '开放发展', ...anticipatory, ...from(25.6) },
        ...gained('gte', 30, '亿美元'),
      ),
      row(
        moving('单位地区生产总值能耗', '下降'),
        { category: '绿色发展', ...binding, ...noBase },
        ...handedDown,
      ),
      row(
        '细颗粒物年均浓度',
        { unit: '微克/立方米', category: '绿色发展', ...binding, ...from(38, in2020) },
        [level('approx', 35, '微克/立方米', by2025)],
      ),
      row(
        '再生水利用率',
        { ...rate, category: '绿色发展', ...anticipatory, ...from(40, in2020) },
        ...shares('gte?', 50, by2025),
      ),
      row(
        ['新增中小学学位', '中小学学位'],
        { unit: '个', category: '宜居宜业', ...anticipatory, ...noBase },
        ...gained('gte?', 9000, '个'),
      ),
      row('人均公园绿地面积', { category: '宜居宜业', ...anticipatory, ...from(20.1, in2020) }, [
        level('gte?', 23, undefined, by2025),
      ]),
    ],
  },
  {
    // Rows are set apart by headings across the table; two years to reach; what a higher level hands down.
    source: 'style of 昆山市国土空间总体规划（2021—2035年）, 规划指标表 (昆山市人民政府, 2023; recalled)',
    format: 'html',
    text: [
      '<table>',
      '<caption>附表1 规划指标表</caption>',
      '<tr><th>序号</th><th>指标项</th><th>2020年</th><th>2025年</th><th>2035年</th><th>指标属性</th><th>指标层级</th></tr>',
      '<tr><td colspan="7">一、空间底线</td></tr>',
      '<tr><td>1</td><td>生态保护红线面积（平方千米）</td><td>37.62</td><td>≥37.62</td><td>≥37.62</td><td>约束性</td><td>市域</td></tr>',
      '<tr><td>2</td><td>用水总量（亿立方米）</td><td>6.9</td><td>依据上级下达指标</td><td>依据上级下达指标</td><td>约束性</td><td>市域</td></tr>',
      '<tr><td>3</td><td>永久基本农田保护面积（万亩）</td><td>16.52</td><td>≥12.02</td><td>≥12.02</td><td>约束性</td><td>市域</td></tr>',
      '<tr><td>4</td><td>耕地保有量（万亩）</td><td>16.23</td><td>≥14.15</td><td>≥14.15</td><td>约束性</td><td>市域</td></tr>',
      '<tr><td colspan="7">二、空间结构与效率</td></tr>',
      '<tr><td>5</td><td>常住人口规模（万人）</td><td>209.3</td><td>230</td><td>280</td><td>预期性</td><td>市域</td></tr>',
      '<tr><td>6</td><td>常住人口城镇化率（%）</td><td>79.4</td><td>82</td><td>88</td><td>预期性</td><td>市域</td></tr>',
      '<tr><td>7</td><td>人均城镇建设用地面积（平方米）</td><td>142</td><td>≤138</td><td>≤120</td><td>约束性</td><td>市域</td></tr>',
      '<tr><td>8</td><td>道路网密度（千米/平方千米）</td><td>5.6</td><td>≥6.5</td><td>≥8</td><td>约束性</td><td>中心城区</td></tr>',
      '<tr><td colspan="7">三、空间品质</td></tr>',
      '<tr><td>9</td><td>公园绿地、广场步行5分钟覆盖率（%）</td><td>68</td><td>75</td><td>90</td><td>约束性</td><td>中心城区</td></tr>',
      '<tr><td>10</td><td>人均公园绿地面积（平方米）</td><td>15.2</td><td>15.5</td><td>17</td><td>预期性</td><td>中心城区</td></tr>',
      '<tr><td>11</td><td>城镇生活垃圾回收利用率（%）</td><td>35</td><td>40</td><td>≥50</td><td>预期性</td><td>市域</td></tr>',
      '<tr><td>12</td><td>农村生活垃圾处理率（%）</td><td>100</td><td>100</td><td>100</td><td>预期性</td><td>市域</td></tr>',
      '<tr><td>13</td><td>每千名老年人养老床位数（张）</td><td>38</td><td>40</td><td>45</td><td>预期性</td><td>市域</td></tr>',
      '</table>',
    ].join('\n'),
    context: { ...yearsOf(2021, 2035), lowerIsBetter: ['用水总量', '人均城镇建设用地面积'] },
    indicators: [
      row(
        '生态保护红线面积',
        { unit: '平方千米', ...binding, ...from(37.62, in2020) },
        ...twice(held('gte', 37.62, '平方千米', by2025), held('gte', 37.62, '平方千米', by2035)),
      ),
      row(
        '用水总量',
        { unit: '亿立方米', ...binding, ...from(6.9, in2020) },
        ...across(handedDown, handedDown),
      ),
      row(
        '永久基本农田保护面积',
        { unit: '万亩', ...binding, ...from(16.52, in2020) },
        ...twice(held('gte', 12.02, '万亩', by2025), held('gte', 12.02, '万亩', by2035)),
      ),
      row(
        '耕地保有量',
        { unit: '万亩', ...binding, ...from(16.23, in2020) },
        ...twice(held('gte', 14.15, '万亩', by2025), held('gte', 14.15, '万亩', by2035)),
      ),
      row('常住人口规模', { unit: '万人', ...anticipatory, ...from(209.3, in2020) }, [
        level(eitherWay, 230, '万人', by2025),
        level(eitherWay, 280, '万人', by2035),
      ]),
      row(
        '常住人口城镇化率',
        { ...rate, ...anticipatory, ...from(79.4, in2020) },
        ...twice(share('gte?', 82, by2025), share('gte?', 88, by2035)),
      ),
      row('人均城镇建设用地面积', { ...binding, ...from(142, in2020) }, [
        level('lte', 138, undefined, by2025),
        level('lte', 120, undefined, by2035),
      ]),
      row('道路网密度', { unit: '千米/平方千米', ...binding, ...from(5.6, in2020) }, [
        level('gte', 6.5, undefined, by2025),
        level('gte', 8, undefined, by2035),
      ]),
      row(
        '公园绿地、广场步行5分钟覆盖率',
        { ...rate, ...binding, ...from(68, in2020) },
        ...twice(share('gte?', 75, by2025), share('gte?', 90, by2035)),
      ),
      row('人均公园绿地面积', { ...anticipatory, ...from(15.2, in2020) }, [
        level('gte?', 15.5, undefined, by2025),
        level('gte?', 17, undefined, by2035),
      ]),
      row(
        '城镇生活垃圾回收利用率',
        { ...rate, ...anticipatory, ...from(35, in2020) },
        ...twice(share('gte?', 40, by2025), share('gte', 50, by2035)),
      ),
      row(
        '农村生活垃圾处理率',
        { ...rate, ...anticipatory, ...from(100, in2020) },
        ...twice(
          [...share(atLeast, 100, by2025), maintain(atLeast, 100, '%')],
          [...share(atLeast, 100, by2035), maintain(atLeast, 100, '%')],
        ),
      ),
      row('每千名老年人养老床位数', { ...anticipatory, ...from(38, in2020) }, [
        level('gte?', 40, undefined, by2025),
        level('gte?', 45, undefined, by2035),
      ]),
    ],
  },
  {
    // Figures among words: handed down, ensured, not to fall, stable.
    source:
      'style of 浙江省生态环境保护“十四五”规划, 主要指标 (浙江省发展和改革委员会、浙江省生态环境厅, 2021; recalled)',
    format: 'tsv',
    text: [
      '表1 浙江省“十四五”生态环境保护主要指标',
      '类别\t指标\t2020年\t2025年\t指标属性',
      '环境质量\t设区城市细颗粒物（PM2.5）平均浓度（微克/立方米）\t25\t≤24\t约束性',
      '\t设区城市空气质量优良天数比率（%）\t93.6\t94以上\t约束性',
      '\t地表水达到或好于Ⅲ类水体比例（%）\t94.6\t95以上\t约束性',
      '\t地表水劣Ⅴ类水体比例（%）\t0\t0\t约束性',
      '\t县级以上集中式饮用水水源水质达标率（%）\t98.9\t100\t约束性',
      '\t近岸海域水质优良率（%）\t43.4\t完成国家下达目标\t预期性',
      '绿色低碳\t单位地区生产总值二氧化碳排放降低（%）\t—\t完成国家下达目标\t约束性',
      '\t非化石能源占一次能源消费比重（%）\t18.3\t24左右\t预期性',
      '环境安全\t受污染耕地安全利用率（%）\t92.6\t93以上\t约束性',
      '\t重点建设用地安全利用\t—\t有效保障\t约束性',
      '\t放射源辐射事故年发生率（起/万枚）\t＜1\t＜1\t预期性',
      '生态保护\t森林覆盖率（%）\t61.15\t61.5\t约束性',
      '\t生态保护红线面积占比（%）\t24.8\t不降低\t约束性',
      '\t生态质量指数（EQI）\t—\t保持稳定\t预期性',
      '社会评价\t生态环境公众满意度（%）\t83.4\t85以上\t预期性',
    ].join('\n'),
    context: {
      ...fourteenth,
      lowerIsBetter: ['设区城市细颗粒物（PM2.5）平均浓度', '地表水劣Ⅴ类水体比例', '放射源辐射事故年发生率'],
    },
    indicators: [
      row(
        widths('设区城市细颗粒物（PM2.5）平均浓度'),
        { unit: '微克/立方米', category: '环境质量', ...binding, ...from(25, in2020) },
        [level('lte', 24, '微克/立方米', by2025)],
      ),
      row(
        '设区城市空气质量优良天数比率',
        { ...rate, category: '环境质量', ...binding, ...from(93.6, in2020) },
        ...shares('gte', 94, by2025),
      ),
      row(
        '地表水达到或好于Ⅲ类水体比例',
        { ...rate, category: '环境质量', ...binding, ...from(94.6, in2020) },
        ...shares('gte', 95, by2025),
      ),
      row(
        '地表水劣Ⅴ类水体比例',
        { ...rate, category: '环境质量', ...binding, ...from(0, in2020) },
        ...oneOf(...held(atMost, 0, '%', by2025)),
      ),
      row(
        '县级以上集中式饮用水水源水质达标率',
        { ...rate, category: '环境质量', ...binding, ...from(98.9, in2020) },
        ...shares(atLeast, 100, by2025),
      ),
      row(
        '近岸海域水质优良率',
        { ...rate, category: '环境质量', ...anticipatory, ...from(43.4, in2020) },
        ...handedDown,
      ),
      row(
        moving('单位地区生产总值二氧化碳排放', '降低'),
        { category: '绿色低碳', ...binding, ...noBase },
        ...handedDown,
      ),
      row(
        '非化石能源占一次能源消费比重',
        { ...rate, category: '绿色低碳', ...anticipatory, ...from(18.3, in2020) },
        [level('approx', 24, '%', by2025)],
      ),
      row(
        '受污染耕地安全利用率',
        { ...rate, category: '环境安全', ...binding, ...from(92.6, in2020) },
        ...shares('gte', 93, by2025),
      ),
      row('重点建设用地安全利用', { category: '环境安全', ...binding, ...noBase }, ...state),
      row(
        '放射源辐射事故年发生率',
        { category: '环境安全', ...anticipatory },
        ...kept('lt', 1, undefined, by2025),
      ),
      row(
        '森林覆盖率',
        { ...rate, category: '生态保护', ...binding, ...from(61.15, in2020) },
        ...shares('gte?', 61.5, by2025),
      ),
      row(
        '生态保护红线面积占比',
        { category: '生态保护', ...binding, ...from(24.8, in2020) },
        ...notLess(24.8),
      ),
      row(widths('生态质量指数（EQI）'), { category: '生态保护', ...anticipatory, ...noBase }, ...state, [
        trend({ strict: false }),
      ]),
      row(
        '生态环境公众满意度',
        { category: '社会评价', ...anticipatory, ...from(83.4, in2020) },
        ...shares('gte', 85, by2025),
      ),
    ],
  },
  {
    // Units in the names; sums in brackets for both periods; names that say 下降 or 新增 themselves.
    source: 'style of 宁夏回族自治区水安全保障“十四五”规划, 主要指标 (宁夏回族自治区水利厅, 2021; recalled)',
    format: 'pipe',
    text: [
      '专栏2 “十四五”时期水安全保障主要指标',
      '序号 | 指标 | 2020年 | 2025年 | 属性',
      '1 | 用水总量（亿立方米） | 70.2 | 72.1以内 | 约束性',
      '2 | 万元GDP用水量下降（%） | — | 〔15〕 | 约束性',
      '3 | 万元工业增加值用水量下降（%） | — | 〔10〕 | 约束性',
      '4 | 农田灌溉水有效利用系数 | 0.551 | 0.600 | 约束性',
      '5 | 再生水利用率（%） | 30 | 50 | 预期性',
      '6 | 农村自来水普及率（%） | 95.8 | 98 | 预期性',
      '7 | 新增高效节水灌溉面积（万亩） | 〔180〕 | 〔200〕 | 预期性',
      '8 | 新增水土流失治理面积（平方公里） | 〔4600〕 | 〔4500〕 | 约束性',
      '9 | 水土保持率（%） | 76.6 | 78 | 约束性',
      '10 | 重点河湖基本生态流量达标率（%） | — | ≥90 | 约束性',
      '11 | 5级及以上堤防达标率（%） | 67 | 80左右 | 预期性',
      '注：〔〕内为五年累计值。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['用水总量'] },
    indicators: [
      row(
        '用水总量',
        { unit: '亿立方米', ...binding, ...from(70.2, in2020) },
        ...kept('lte', 72.1, '亿立方米'),
      ),
      row(moving('万元GDP用水量', '下降'), { ...binding, ...noBase }, ...fall(15)),
      row(moving('万元工业增加值用水量', '下降'), { ...binding, ...noBase }, ...fall(10)),
      row('农田灌溉水有效利用系数', { ...binding, ...from(0.551, in2020) }, [
        level('gte?', 0.6, undefined, by2025),
      ]),
      row('再生水利用率', { ...rate, ...anticipatory, ...from(30, in2020) }, ...shares('gte?', 50, by2025)),
      row(
        '农村自来水普及率',
        { ...rate, ...anticipatory, ...from(95.8, in2020) },
        ...shares('gte?', 98, by2025),
      ),
      row(
        ['新增高效节水灌溉面积', '高效节水灌溉面积'],
        { unit: '万亩', ...anticipatory, ...from(180) },
        ...gained('gte?', 200, '万亩'),
      ),
      row(
        ['新增水土流失治理面积', '水土流失治理面积'],
        { unit: '平方公里', ...binding, ...from(4600) },
        ...gained('gte?', 4500, '平方公里'),
      ),
      row('水土保持率', { ...rate, ...binding, ...from(76.6, in2020) }, ...shares('gte?', 78, by2025)),
      row('重点河湖基本生态流量达标率', { ...rate, ...binding, ...noBase }, ...shares('gte', 90, by2025)),
      row(
        '5级及以上堤防达标率',
        { ...rate, ...anticipatory, ...from(67, in2020) },
        ...shares('approx', 80, by2025),
      ),
    ],
  },
  {
    // What is held and what is kept below stand beside sums and levels; a part of the row above.
    source:
      'style of 眉山市林业发展“十四五”规划, 主要指标 (眉山市林业局, 2021; goals found, layout and bases recalled)',
    format: 'markdown',
    text: [
      '| 序号 | 指标 | 单位 | 2020年 | 2025年 | 属性 |',
      '| :---: | --- | :---: | ---: | ---: | :---: |',
      '| 1 | 营造林面积 | 万亩 | — | 〔45〕 | 预期性 |',
      '| 2 | 义务植树株数 | 万株 | — | 〔1200〕 | 预期性 |',
      '| 3 | 森林覆盖率 | % | 50.13 | 稳定在50.13以上 | 约束性 |',
      '| 4 | 活立木总蓄积 | 万立方米 | 2440 | 2630 | 预期性 |',
      '| 5 | 森林蓄积 | 万立方米 | 2410 | 2600 | 约束性 |',
      '| 6 | 林地保有量 | 万亩 | 400 | 400 | 约束性 |',
      '| 7 | 重点野生动植物物种保护率 | % | 95 | 稳定在95以上 | 预期性 |',
      '| 8 | 林业产业基地 | 万亩 | 285 | 300 | 预期性 |',
      '| 9 | 其中：现代林业产业基地 | 万亩 | 168 | 200 | 预期性 |',
      '| 10 | 林业总产值 | 亿元 | 262 | 360 | 预期性 |',
      '| 11 | 农民人均林业收入 | 元 | 1860 | 2500 | 预期性 |',
      '| 12 | 森林火灾损失率 | ‰ | — | ≤0.13 | 约束性 |',
      '| 13 | 林业有害生物成灾率 | ‰ | — | ≤3 | 约束性 |',
      '| 14 | 林业行政案件查处率 | % | 95 | 95以上 | 预期性 |',
      '',
      '注：〔〕内为五年累计数。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['森林火灾损失率', '林业有害生物成灾率'] },
    indicators: [
      row('营造林面积', { unit: '万亩', ...anticipatory, ...noBase }, ...gained('gte?', 45, '万亩')),
      row(
        ['义务植树株数', '义务植树'],
        { unit: '万株', ...anticipatory, ...noBase },
        ...gained('gte?', 1200, '万株'),
      ),
      row(
        '森林覆盖率',
        { ...rate, ...binding, ...from(50.13, in2020) },
        ...kept('gte', 50.13, '%'),
        ...shares('gte', 50.13),
      ),
      row('活立木总蓄积', { unit: '万立方米', ...anticipatory, ...from(2440, in2020) }, [
        level('gte?', 2630, '万立方米', by2025),
      ]),
      row('森林蓄积', { unit: '万立方米', ...binding, ...from(2410, in2020) }, [
        level('gte?', 2600, '万立方米', by2025),
      ]),
      row(
        '林地保有量',
        { unit: '万亩', ...binding, ...from(400, in2020) },
        ...oneOf(...stock(400, '万亩', by2025)),
      ),
      row(
        '重点野生动植物物种保护率',
        { ...rate, ...anticipatory, ...from(95, in2020) },
        ...kept('gte', 95, '%'),
        ...shares('gte', 95),
      ),
      row('林业产业基地', { unit: '万亩', ...anticipatory, ...from(285, in2020) }, [
        level('gte?', 300, '万亩', by2025),
      ]),
      row(
        [...ofWhich('林业产业基地', '现代林业产业基地'), '林业产业基地：现代林业产业基地'],
        { unit: '万亩', ...anticipatory, ...from(168, in2020) },
        [level('gte?', 200, '万亩', by2025)],
      ),
      row('林业总产值', { unit: '亿元', ...anticipatory, ...from(262, in2020) }, [
        level('gte?', 360, '亿元', by2025),
      ]),
      row('农民人均林业收入', { unit: '元', ...anticipatory, ...from(1860, in2020) }, [
        level('gte?', 2500, '元', by2025),
      ]),
      row('森林火灾损失率', { unit: '‰', ...binding, ...noBase }, ...kept('lte', 0.13, '‰')),
      row('林业有害生物成灾率', { unit: '‰', ...binding, ...noBase }, ...kept('lte', 3, '‰')),
      row(
        '林业行政案件查处率',
        { ...rate, ...anticipatory, ...from(95, in2020) },
        ...kept('gte', 95, '%'),
        ...shares('gte', 95),
      ),
    ],
  },
  {
    // The plain layout of a department: number, name, unit, base, goal, attribute.
    source:
      'style of 内蒙古自治区“十四五”林业和草原保护发展规划, 主要指标 (内蒙古自治区林业和草原局, 2021; recalled)',
    format: 'tsv',
    text: [
      '专栏1 “十四五”林业和草原保护发展主要指标',
      '序号\t指标名称\t单位\t2020年\t2025年\t指标属性',
      '1\t森林覆盖率\t%\t23\t23.5\t约束性',
      '2\t森林蓄积量\t亿立方米\t16\t16.6\t约束性',
      '3\t草原综合植被盖度\t%\t45\t45以上\t约束性',
      '4\t湿地保护率\t%\t36.4\t38\t预期性',
      '5\t自然保护地面积占国土面积比例\t%\t12.4\t13左右\t预期性',
      '6\t营造林面积\t万亩\t〔6300〕\t〔4000〕\t预期性',
      '7\t种草改良面积\t万亩\t—\t〔9500〕\t预期性',
      '8\t沙化土地治理面积\t万亩\t—\t〔6000〕以上\t预期性',
      '9\t国家重点保护野生动植物种数保护率\t%\t75\t77\t预期性',
      '10\t森林火灾受害率\t‰\t0.06\t＜0.9\t预期性',
      '11\t草原火灾受害率\t‰\t0.2\t＜2\t预期性',
      '12\t林业有害生物成灾率\t‰\t3.9\t≤8.2\t预期性',
      '13\t林草产业总产值\t亿元\t512\t800\t预期性',
      '注：〔〕内为五年累计数。',
    ].join('\n'),
    context: {
      ...fourteenth,
      lowerIsBetter: ['森林火灾受害率', '草原火灾受害率', '林业有害生物成灾率'],
    },
    indicators: [
      row('森林覆盖率', { ...rate, ...binding, ...from(23, in2020) }, ...shares('gte?', 23.5, by2025)),
      row('森林蓄积量', { unit: '亿立方米', ...binding, ...from(16, in2020) }, [
        level('gte?', 16.6, '亿立方米', by2025),
      ]),
      row('草原综合植被盖度', { ...rate, ...binding, ...from(45, in2020) }, ...shares('gte', 45, by2025)),
      row('湿地保护率', { ...rate, ...anticipatory, ...from(36.4, in2020) }, ...shares('gte?', 38, by2025)),
      row(
        '自然保护地面积占国土面积比例',
        { ...rate, ...anticipatory, ...from(12.4, in2020) },
        ...shares('approx', 13, by2025),
      ),
      row('营造林面积', { unit: '万亩', ...anticipatory, ...from(6300) }, ...gained('gte?', 4000, '万亩')),
      row('种草改良面积', { unit: '万亩', ...anticipatory, ...noBase }, ...gained('gte?', 9500, '万亩')),
      row('沙化土地治理面积', { unit: '万亩', ...anticipatory, ...noBase }, ...gained('gte', 6000, '万亩')),
      row(
        '国家重点保护野生动植物种数保护率',
        { ...rate, ...anticipatory, ...from(75, in2020) },
        ...shares('gte?', 77, by2025),
      ),
      row('森林火灾受害率', { unit: '‰', ...anticipatory, ...from(0.06, in2020) }, ...kept('lt', 0.9, '‰')),
      row('草原火灾受害率', { unit: '‰', ...anticipatory, ...from(0.2, in2020) }, ...kept('lt', 2, '‰')),
      row(
        '林业有害生物成灾率',
        { unit: '‰', ...anticipatory, ...from(3.9, in2020) },
        ...kept('lte', 8.2, '‰'),
      ),
      row('林草产业总产值', { unit: '亿元', ...anticipatory, ...from(512, in2020) }, [
        level('gte?', 800, '亿元', by2025),
      ]),
    ],
  },
  {
    // The form that all plans of land use had: totals, additions and use by head under headings that hold the units.
    source: 'style of 宁波市土地利用总体规划（2006—2020年）, 主要调控指标 (宁波市人民政府, 2010; recalled)',
    format: 'tsv',
    text: [
      '表1 宁波市土地利用主要调控指标',
      '指标\t2005年\t2010年\t2020年\t指标属性',
      '总量指标（单位：公顷）\t\t\t\t',
      '耕地保有量\t226800\t222500\t216300\t约束性',
      '基本农田保护面积\t199600\t196700\t196700\t约束性',
      '建设用地总规模\t130400\t150800\t174600\t预期性',
      '城乡建设用地规模\t98700\t109900\t124500\t约束性',
      '城镇工矿用地规模\t52300\t65800\t84200\t预期性',
      '增量指标（单位：公顷）\t\t\t\t',
      '新增建设用地规模\t—\t20400\t44200\t预期性',
      '新增建设占用耕地规模\t—\t14300\t30900\t约束性',
      '整理复垦开发补充耕地规模\t—\t14300\t30900\t约束性',
      '效率指标（单位：平方米）\t\t\t\t',
      '人均城镇工矿用地\t121\t118\t112\t约束性',
      '注：增量指标2010年、2020年数为自2006年起的累计数。',
    ].join('\n'),
    context: {
      ...yearsOf(2006, 2020),
      lowerIsBetter: [
        '建设用地总规模',
        '城乡建设用地规模',
        '城镇工矿用地规模',
        '新增建设用地规模',
        '新增建设占用耕地规模',
        '人均城镇工矿用地',
      ],
    },
    indicators: [
      row(
        '耕地保有量',
        { unit: '公顷', ...binding, ...from(226800, in2005) },
        ...twice(stock(222500, '公顷', by2010), stock(216300, '公顷', by2020)),
      ),
      row(
        '基本农田保护面积',
        { unit: '公顷', ...binding, ...from(199600, in2005) },
        ...twice(stock(196700, '公顷', by2010), stock(196700, '公顷', by2020)),
      ),
      row('建设用地总规模', { unit: '公顷', ...anticipatory, ...from(130400, in2005) }, [
        level('lte?', 150800, '公顷', by2010),
        level('lte?', 174600, '公顷', by2020),
      ]),
      row('城乡建设用地规模', { unit: '公顷', ...binding, ...from(98700, in2005) }, [
        level('lte?', 109900, '公顷', by2010),
        level('lte?', 124500, '公顷', by2020),
      ]),
      row('城镇工矿用地规模', { unit: '公顷', ...anticipatory, ...from(52300, in2005) }, [
        level('lte?', 65800, '公顷', by2010),
        level('lte?', 84200, '公顷', by2020),
      ]),
      row(
        ['新增建设用地规模', '建设用地规模'],
        { unit: '公顷', ...anticipatory, ...noBase },
        ...across(gained('lte?', 20400, '公顷', by2010), gained('lte?', 44200, '公顷', by2020)),
      ),
      row(
        ['新增建设占用耕地规模', '建设占用耕地规模'],
        { unit: '公顷', ...binding, ...noBase },
        ...across(gained('lte?', 14300, '公顷', by2010), gained('lte?', 30900, '公顷', by2020)),
      ),
      row(
        '整理复垦开发补充耕地规模',
        { unit: '公顷', ...binding, ...noBase },
        ...across(gained('gte?', 14300, '公顷', by2010), gained('gte?', 30900, '公顷', by2020)),
      ),
      row('人均城镇工矿用地', { ...binding, ...from(121, in2005) }, [
        level('lte?', 118, undefined, by2010),
        level('lte?', 112, undefined, by2020),
      ]),
    ],
  },
];
