import type { Beside, Compared } from './choices.js';
import {
  added,
  atLeast,
  atMost,
  built,
  by2015,
  by2020,
  by2023,
  by2025,
  eitherWay,
  falling,
  same,
  wholePeriod,
} from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fourteenth, thirteenth, twelfth } from './periods.js';
import {
  coverage,
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
  changeBeside,
  fall,
  from,
  growing,
  handedDown,
  in2010,
  in2013,
  in2015,
  in2020,
  noBase,
  oneOf,
  orDash,
  rate,
  row,
  shares,
  state,
  widths,
  yearly,
} from './tableParts.js';

/** A row that is part of the one above, named by itself or together with it. */
const within = (whole: string, part: string): readonly string[] =>
  [
    part,
    `其中：${part}`,
    `${whole}${part}`,
    `${whole}（${part}）`,
    `${whole}（其中：${part}）`,
    `${whole}其中：${part}`,
    `${whole}：${part}`,
    `${whole}，${part}`,
  ].flatMap(widths);

/** A shares or another figure that stays as it is. */
const kept = (compared: Compared, value: number, unit?: string, by: Beside = {}): Lists => [
  [level(compared, value, unit, by)],
  [maintain(compared, value, unit)],
  [everyYear(compared, value, unit)],
];

/** 基本消除: next to nothing of it is left. */
const goneMostly: Lists = [
  [milestone()],
  [qualitative(undefined)],
  [level([...atMost, 'approx'], 0, '%')],
  [coverage([...atLeast, 'approx'], 100)],
];

/** A fourteenth set of tables to check the reader on, collected without a look at how it reads. */
export const check14Tables: readonly CorpusTable[] = [
  {
    // Falls that are not put in brackets, and a base that is put about.
    source: 'style of the “十四五”节水型社会建设规划, 表2, with the figures of a report on it',
    format: 'tsv',
    text: [
      '指标\t2020年\t2025年',
      '用水总量（亿立方米）\t5812.9\t6400以内',
      '万元国内生产总值用水量下降（%）\t—\t16.0左右',
      '万元工业增加值用水量下降（%）\t—\t16.0',
      '农田灌溉水有效利用系数\t0.565\t0.58',
      '城市公共供水管网漏损率（%）\t10左右\t＜9.0',
      '非常规水源利用量（亿立方米）\t128\t≥170',
      '注：下降幅度均以2020年为基期。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['用水总量', '城市公共供水管网漏损率'] },
    indicators: [
      row('用水总量', { unit: '亿立方米', ...from(5812.9, in2020) }, [
        level('lte', 6400, '亿立方米', by2025),
      ]),
      row(
        ['万元国内生产总值用水量下降', '万元国内生产总值用水量'],
        noBase,
        [growth(wholePeriod, 'approx', 16)],
        [growth(wholePeriod, 'approx', -16)],
      ),
      row(['万元工业增加值用水量下降', '万元工业增加值用水量'], noBase, ...fall(16)),
      row('农田灌溉水有效利用系数', from(0.565, in2020), [level('gte?', 0.58, undefined, by2025)]),
      row('城市公共供水管网漏损率', { ...rate, ...from(10, in2020) }, [level('lt', 9, '%', by2025)]),
      row('非常规水源利用量', { unit: '亿立方米', ...from(128, in2020) }, [
        level('gte', 170, '亿立方米', by2025),
      ]),
    ],
  },
  {
    // Merged categories; one column for yearly growth or, in brackets, for the change in points.
    source: 'style of a provincial “十四五” outline, 主要指标',
    format: 'html',
    text: [
      '<p>专栏2 “十四五”时期经济社会发展主要指标</p>',
      '<table border="1">',
      '<tr><th>类别</th><th>序号</th><th>指标</th><th>2020年</th><th>2025年</th><th>年均增长/累计</th><th>指标属性</th></tr>',
      '<tr><td rowspan="3">经济发展</td><td>1</td><td>地区生产总值增长（%）</td><td>3.6</td><td>—</td><td>5.5左右</td><td>预期性</td></tr>',
      '<tr><td>2</td><td>全员劳动生产率增长（%）</td><td>4.2</td><td>—</td><td>&gt;5.5</td><td>预期性</td></tr>',
      '<tr><td>3</td><td>常住人口城镇化率（%）</td><td>63.05</td><td>68</td><td>〔4.95〕</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">创新驱动</td><td>4</td><td>全社会研发经费投入增长（%）</td><td>—</td><td>—</td><td>10左右</td><td>预期性</td></tr>',
      '<tr><td>5</td><td>每万人口高价值发明专利拥有量（件）</td><td>3.7</td><td>7.6</td><td>〔3.9〕</td><td>预期性</td></tr>',
      '<tr><td>6</td><td>数字经济核心产业增加值占地区生产总值比重（%）</td><td>6</td><td>10</td><td>〔4〕</td><td>预期性</td></tr>',
      '<tr><td rowspan="5">民生福祉</td><td>7</td><td>居民人均可支配收入增长（%）</td><td>4.1</td><td>—</td><td>与经济增长基本同步</td><td>预期性</td></tr>',
      '<tr><td>8</td><td>城镇调查失业率（%）</td><td>5.5</td><td>—</td><td>5.5左右</td><td>预期性</td></tr>',
      '<tr><td>9</td><td>劳动年龄人口平均受教育年限（年）</td><td>10.7</td><td>11.3</td><td>〔0.6〕</td><td>约束性</td></tr>',
      '<tr><td>10</td><td>每千人口拥有执业（助理）医师数（人）</td><td>3.1</td><td>3.4</td><td>〔0.3〕</td><td>预期性</td></tr>',
      '<tr><td>11</td><td>基本养老保险参保率（%）</td><td>96</td><td>97</td><td>〔1〕</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">绿色生态</td><td>12</td><td>单位地区生产总值能源消耗降低（%）</td><td>—</td><td>—</td><td>完成国家下达任务</td><td>约束性</td></tr>',
      '<tr><td>13</td><td>地表水达到或好于Ⅲ类水体比例（%）</td><td>73.1</td><td>完成国家下达任务</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>14</td><td>森林覆盖率（%）</td><td>18.25</td><td>20.5</td><td>〔2.25〕</td><td>约束性</td></tr>',
      '</table>',
      '<p>注：〔〕内为五年累计数。</p>',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        ['地区生产总值增长', '地区生产总值', '地区生产总值增长率'],
        { category: '经济发展', ...anticipatory },
        ...orDash(
          [growth('averageAnnual', 'approx', 5.5)],
          [everyYear('approx', 5.5, '%', yearly)],
          [level('approx', 5.5, '%')],
        ),
      ),
      row(
        ['全员劳动生产率增长', '全员劳动生产率', '全员劳动生产率增长率'],
        { category: '经济发展', ...anticipatory },
        ...orDash(
          [growth('averageAnnual', 'gt', 5.5)],
          [everyYear('gt', 5.5, '%', yearly)],
          [level('gt', 5.5, '%')],
        ),
      ),
      row(
        '常住人口城镇化率',
        { ...rate, category: '经济发展', ...anticipatory, ...from(63.05, in2020) },
        ...changeBeside([[level('gte?', 68, '%', by2025)]], 'gte?', 4.95),
      ),
      row(
        ['全社会研发经费投入增长', '全社会研发经费投入', '全社会研发经费投入增长率'],
        { category: '创新驱动', ...anticipatory, ...noBase },
        ...orDash(
          [growth('averageAnnual', 'approx', 10)],
          [everyYear('approx', 10, '%', yearly)],
          [level('approx', 10, '%')],
        ),
      ),
      row(
        '每万人口高价值发明专利拥有量',
        { category: '创新驱动', ...anticipatory, ...from(3.7, in2020) },
        ...changeBeside([[level('gte?', 7.6, '件', by2025)]], 'gte?', 3.9),
      ),
      row(
        '数字经济核心产业增加值占地区生产总值比重',
        { ...rate, category: '创新驱动', ...anticipatory, ...from(6, in2020) },
        ...changeBeside([[level('gte?', 10, '%', by2025)]], 'gte?', 4),
      ),
      row(
        ['居民人均可支配收入增长', '居民人均可支配收入', '居民人均可支配收入增长率'],
        { category: '民生福祉', ...anticipatory },
        ...orDash([relative(same, undefined)], [qualitative(undefined)]),
      ),
      row(
        '城镇调查失业率',
        { ...rate, category: '民生福祉', ...anticipatory, ...from(5.5, in2020) },
        ...orDash(
          [everyYear('approx', 5.5, '%', yearly)],
          [level('approx', 5.5, '%')],
          [maintain('approx', 5.5, '%')],
        ),
      ),
      row(
        '劳动年龄人口平均受教育年限',
        { unit: '年', category: '民生福祉', ...binding, ...from(10.7, in2020) },
        ...changeBeside([[level('gte?', 11.3, '年', by2025)]], 'gte?', 0.6),
      ),
      row(
        '每千人口拥有执业（助理）医师数',
        { category: '民生福祉', ...anticipatory, ...from(3.1, in2020) },
        ...changeBeside([[level('gte?', 3.4, '人', by2025)]], 'gte?', 0.3),
      ),
      row(
        '基本养老保险参保率',
        { ...rate, category: '民生福祉', ...anticipatory, ...from(96, in2020) },
        ...changeBeside(shares('gte?', 97, by2025), 'gte?', 1),
      ),
      row(
        ['单位地区生产总值能源消耗降低', '单位地区生产总值能源消耗'],
        { category: '绿色生态', ...binding, ...noBase },
        ...orDash(...handedDown),
      ),
      row(
        '地表水达到或好于Ⅲ类水体比例',
        { ...rate, category: '绿色生态', ...binding, ...from(73.1, in2020) },
        ...orDash(...handedDown),
      ),
      row(
        '森林覆盖率',
        { ...rate, category: '绿色生态', ...binding, ...from(18.25, in2020) },
        ...changeBeside(shares('gte?', 20.5, by2025), 'gte?', 2.25),
      ),
    ],
  },
  {
    // Sums and falls in brackets; a figure that stays as it is.
    source: 'style of a municipal “十二五” outline, 主要指标',
    format: 'tsv',
    text: [
      '序号\t指标名称\t单位\t2010年实际\t2015年目标\t年均增长（%）\t属性',
      '1\t地区生产总值\t亿元\t1253.6\t2210\t12\t预期性',
      '2\t人均地区生产总值\t元\t28100\t48500\t11.5\t预期性',
      '3\t地方财政一般预算收入\t亿元\t88.5\t178\t15左右\t预期性',
      '4\t全社会固定资产投资\t亿元\t812\t1800\t17以上\t预期性',
      '5\t城镇化率\t%\t42.6\t50\t〔7.4〕\t预期性',
      '6\t研究与试验发展经费支出占地区生产总值比重\t%\t1.1\t2.0\t〔0.9〕\t预期性',
      '7\t九年义务教育巩固率\t%\t92\t95\t〔3〕\t约束性',
      '8\t单位地区生产总值能源消耗降低\t%\t—\t〔16〕\t—\t约束性',
      '9\t耕地保有量\t万亩\t385.2\t385.2\t—\t约束性',
      '10\t城镇登记失业率\t%\t3.9\t≤4.5\t—\t预期性',
      '11\t五年城镇新增就业\t万人\t—\t〔25〕\t—\t预期性',
      '12\t城镇居民人均可支配收入\t元\t17200\t29000\t11以上\t预期性',
      '13\t农村居民人均纯收入\t元\t6850\t11550\t11以上\t预期性',
      '14\t人口自然增长率\t‰\t3.2\t≤6\t—\t约束性',
      '注：1．地区生产总值按2010年价格计算，增长速度按可比价格计算；2．〔〕表示五年累计数。',
    ].join('\n'),
    context: { ...twelfth, lowerIsBetter: ['城镇登记失业率', '人口自然增长率'] },
    indicators: [
      row(
        '地区生产总值',
        { unit: '亿元', ...anticipatory, ...from(1253.6, in2010) },
        ...growing(level('gte?', 2210, '亿元', by2015), 'gte?', 12),
      ),
      row(
        '人均地区生产总值',
        { unit: '元', ...anticipatory, ...from(28100, in2010) },
        ...growing(level('gte?', 48500, '元', by2015), 'gte?', 11.5),
      ),
      row(
        '地方财政一般预算收入',
        { unit: '亿元', ...anticipatory, ...from(88.5, in2010) },
        ...growing(level('gte?', 178, '亿元', by2015), 'approx', 15),
      ),
      row(
        '全社会固定资产投资',
        { unit: '亿元', ...anticipatory, ...from(812, in2010) },
        ...growing(level('gte?', 1800, '亿元', by2015), 'gte', 17),
      ),
      row(
        '城镇化率',
        { ...rate, ...anticipatory, ...from(42.6, in2010) },
        ...changeBeside([[level('gte?', 50, '%', by2015)]], 'gte?', 7.4),
      ),
      row(
        '研究与试验发展经费支出占地区生产总值比重',
        { ...rate, ...anticipatory, ...from(1.1, in2010) },
        ...changeBeside([[level('gte?', 2, '%', by2015)]], 'gte?', 0.9),
      ),
      row(
        '九年义务教育巩固率',
        { ...rate, ...binding, ...from(92, in2010) },
        ...changeBeside(shares('gte?', 95, by2015), 'gte?', 3),
      ),
      row(
        ['单位地区生产总值能源消耗降低', '单位地区生产总值能源消耗'],
        { ...binding, ...noBase },
        ...orDash(...fall(16)),
      ),
      row(
        '耕地保有量',
        { unit: '万亩', ...binding, ...from(385.2, in2010) },
        ...orDash(...kept(same, 385.2, '万亩')),
      ),
      row(
        '城镇登记失业率',
        { ...rate, ...anticipatory, ...from(3.9, in2010) },
        ...orDash([level('lte', 4.5, '%')], [everyYear('lte', 4.5, '%')]),
      ),
      row(
        ['五年城镇新增就业', '城镇新增就业', '新增就业'],
        { unit: '万人', ...anticipatory, ...noBase },
        ...orDash(...oneOf(...added('gte?', 25, '万人'))),
      ),
      row(
        '城镇居民人均可支配收入',
        { unit: '元', ...anticipatory, ...from(17200, in2010) },
        ...growing(level('gte?', 29000, '元', by2015), 'gte', 11),
      ),
      row(
        '农村居民人均纯收入',
        { unit: '元', ...anticipatory, ...from(6850, in2010) },
        ...growing(level('gte?', 11550, '元', by2015), 'gte', 11),
      ),
      row(
        '人口自然增长率',
        { unit: '‰', ...binding, ...from(3.2, in2010) },
        ...orDash([level('lte', 6, '‰')], [everyYear('lte', 6, '‰')]),
      ),
    ],
  },
  {
    // Rows that head a group; rows numbered through; a part of a row.
    source: 'style of a provincial “十三五”教育事业发展 plan, 主要目标',
    format: 'tsv',
    text: [
      '指标\t单位\t2015年\t2020年\t属性',
      '一、学前教育',
      '1．在园幼儿数\t万人\t286.5\t300\t预期性',
      '2．学前三年毛入园率\t%\t83.2\t90\t预期性',
      '3．普惠性幼儿园覆盖率\t%\t71\t80以上\t预期性',
      '二、义务教育',
      '4．九年义务教育巩固率\t%\t94\t96\t约束性',
      '5．义务教育发展基本均衡县（市、区）比例\t%\t54\t100\t约束性',
      '三、高中阶段教育',
      '6．高中阶段教育毛入学率\t%\t90.3\t93\t预期性',
      '四、高等教育',
      '7．高等教育在学总规模\t万人\t295\t340\t预期性',
      '其中：研究生\t万人\t4.6\t6.5\t预期性',
      '8．高等教育毛入学率\t%\t36.5\t50以上\t预期性',
      '五、人力资源开发',
      '9．新增劳动力平均受教育年限\t年\t13.0\t13.5\t预期性',
      '10．主要劳动年龄人口受过高等教育的比例\t%\t16.2\t20\t预期性',
      '11．从业人员继续教育年参与率\t%\t45\t55\t预期性',
      '12．生均财政拨款水平\t元\t—\t逐年提高\t约束性',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      row('在园幼儿数', { unit: '万人', ...anticipatory, ...from(286.5, in2015) }, [
        level('gte?', 300, '万人', by2020),
      ]),
      row(
        '学前三年毛入园率',
        { ...rate, ...anticipatory, ...from(83.2, in2015) },
        ...shares('gte?', 90, by2020),
      ),
      row(
        '普惠性幼儿园覆盖率',
        { ...rate, ...anticipatory, ...from(71, in2015) },
        ...shares('gte', 80, by2020),
      ),
      row('九年义务教育巩固率', { ...rate, ...binding, ...from(94, in2015) }, ...shares('gte?', 96, by2020)),
      row(
        '义务教育发展基本均衡县（市、区）比例',
        { ...rate, ...binding, ...from(54, in2015) },
        ...shares(atLeast, 100, by2020),
      ),
      row(
        '高中阶段教育毛入学率',
        { ...rate, ...anticipatory, ...from(90.3, in2015) },
        ...shares('gte?', 93, by2020),
      ),
      row('高等教育在学总规模', { unit: '万人', ...anticipatory, ...from(295, in2015) }, [
        level('gte?', 340, '万人', by2020),
      ]),
      row(within('高等教育在学总规模', '研究生'), { unit: '万人', ...anticipatory, ...from(4.6, in2015) }, [
        level('gte?', 6.5, '万人', by2020),
      ]),
      row(
        '高等教育毛入学率',
        { ...rate, ...anticipatory, ...from(36.5, in2015) },
        ...shares('gte', 50, by2020),
      ),
      row('新增劳动力平均受教育年限', { unit: '年', ...anticipatory, ...from(13, in2015) }, [
        level('gte?', 13.5, '年', by2020),
      ]),
      row('主要劳动年龄人口受过高等教育的比例', { ...rate, ...anticipatory, ...from(16.2, in2015) }, [
        level('gte?', 20, '%', by2020),
      ]),
      row(
        '从业人员继续教育年参与率',
        { ...rate, ...anticipatory, ...from(45, in2015) },
        ...shares('gte?', 55, by2020),
        [everyYear('gte?', 55, '%', yearly)],
      ),
      row(
        '生均财政拨款水平',
        { ...binding, ...noBase },
        [trend({ direction: 'rising' })],
        [qualitative('direction', { direction: 'rising' })],
      ),
    ],
  },
  {
    // The goal stands before the base, which is of a year of its own; parts within parts; a third attribute.
    source: 'style of the 全国医疗卫生服务体系规划纲要（2015—2020年）, 资源要素配置主要指标',
    format: 'html',
    text: [
      '<table>',
      '<tr><td colspan="2">主要指标</td><td>2020年目标</td><td>2013年现状</td><td>指标性质</td></tr>',
      '<tr><td colspan="2">每千常住人口医疗卫生机构床位数（张）</td><td>6</td><td>4.55</td><td>指导性</td></tr>',
      '<tr><td rowspan="4">医院</td><td>公立医院床位数（张）</td><td>3.3</td><td>3.04</td><td>指导性</td></tr>',
      '<tr><td>其中：省办及以上医院床位数（张）</td><td>0.45</td><td>0.39</td><td>指导性</td></tr>',
      '<tr><td>县办医院床位数（张）</td><td>1.8</td><td>1.26</td><td>指导性</td></tr>',
      '<tr><td>社会办医院床位数（张）</td><td>1.5</td><td>0.52</td><td>指导性</td></tr>',
      '<tr><td colspan="2">基层医疗卫生机构床位数（张）</td><td>1.2</td><td>0.99</td><td>指导性</td></tr>',
      '<tr><td colspan="2">每千常住人口执业（助理）医师数（人）</td><td>2.5</td><td>2.06</td><td>指导性</td></tr>',
      '<tr><td colspan="2">每千常住人口注册护士数（人）</td><td>3.14</td><td>2.05</td><td>指导性</td></tr>',
      '<tr><td colspan="2">每千常住人口公共卫生人员数（人）</td><td>0.83</td><td>0.61</td><td>指导性</td></tr>',
      '<tr><td colspan="2">每万常住人口全科医生数（人）</td><td>2</td><td>1.07</td><td>约束性</td></tr>',
      '</table>',
      '<p>注：省办包括省、自治区、直辖市举办；县办包括县、县级市、市辖区举办。</p>',
    ].join('\n'),
    context: { period: { firstYear: 2015, lastYear: 2020 }, baseYear: 2013 },
    indicators: [
      row('每千常住人口医疗卫生机构床位数', { ...from(4.55, in2013) }, [level(eitherWay, 6, '张', by2020)]),
      row(within('医院', '公立医院床位数'), { ...from(3.04, in2013) }, [level(eitherWay, 3.3, '张', by2020)]),
      row(
        [...within('公立医院床位数', '省办及以上医院床位数'), ...within('医院', '省办及以上医院床位数')],
        { ...from(0.39, in2013) },
        [level(eitherWay, 0.45, '张', by2020)],
      ),
      row(
        [...within('公立医院床位数', '县办医院床位数'), ...within('医院', '县办医院床位数')],
        { ...from(1.26, in2013) },
        [level(eitherWay, 1.8, '张', by2020)],
      ),
      row(within('医院', '社会办医院床位数'), { ...from(0.52, in2013) }, [
        level(eitherWay, 1.5, '张', by2020),
      ]),
      row('基层医疗卫生机构床位数', { ...from(0.99, in2013) }, [level(eitherWay, 1.2, '张', by2020)]),
      row('每千常住人口执业（助理）医师数', { ...from(2.06, in2013) }, [level(same, 2.5, '人', by2020)]),
      row('每千常住人口注册护士数', { ...from(2.05, in2013) }, [level(same, 3.14, '人', by2020)]),
      row('每千常住人口公共卫生人员数', { ...from(0.61, in2013) }, [level(same, 0.83, '人', by2020)]),
      row('每万常住人口全科医生数', { ...binding, ...from(1.07, in2013) }, [level('gte?', 2, '人', by2020)]),
    ],
  },
  {
    // Empty cells below a category; words in cells; ratios without a unit.
    source: 'style of a county “十四五”农业农村现代化 plan, 主要指标',
    format: 'markdown',
    text: [
      '| 类别 | 指标 | 单位 | 2020年 | 2025年 | 年均增长（%）〔累计〕 | 属性 |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| 农产品供给 | 粮食综合生产能力 | 万吨 | 45.2 | ≥46 | — | 约束性 |',
      '| | 高标准农田面积 | 万亩 | 62.4 | 78 | 〔15.6〕 | 约束性 |',
      '| | 耕地保有量 | 万亩 | 98.6 | 以上级下达任务为准 | — | 约束性 |',
      '| | 生猪年出栏量 | 万头 | 45 | 稳定在60左右 | — | 预期性 |',
      '| 质量效益 | 农业科技进步贡献率 | % | 58 | 64 | 〔6〕 | 预期性 |',
      '| | 主要农作物耕种收综合机械化率 | % | 68 | 75 | 〔7〕 | 预期性 |',
      '| | 农产品加工业产值与农业总产值比 | — | 1.6 | 2.2 | 〔0.6〕 | 预期性 |',
      '| 绿色发展 | 畜禽粪污综合利用率 | % | 87 | ＞90 | 〔＞3〕 | 约束性 |',
      '| 乡村建设 | 农村自来水普及率 | % | 90 | 95 | 〔5〕 | 预期性 |',
      '| | 农村生活污水治理率 | % | 21.5 | 40 | 〔18.5〕 | 预期性 |',
      '| 农民生活 | 农村居民人均可支配收入 | 元 | 14520 | 21500 | 8以上 | 预期性 |',
      '| | 城乡居民收入比 | — | 2.35 | 持续缩小 | — | 预期性 |',
      '| | 集体经济年收入10万元以上的行政村占比 | % | 35 | 70 | 〔35〕 | 预期性 |',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['城乡居民收入比'] },
    indicators: [
      row(
        '粮食综合生产能力',
        { unit: '万吨', ...binding, ...from(45.2, in2020) },
        ...orDash([level('gte', 46, '万吨', by2025)]),
      ),
      row(
        '高标准农田面积',
        { unit: '万亩', ...binding, ...from(62.4, in2020) },
        ...changeBeside([[level('gte?', 78, '万亩', by2025)]], 'gte?', 15.6),
      ),
      row('耕地保有量', { unit: '万亩', ...binding, ...from(98.6, in2020) }, ...orDash(...handedDown)),
      row(
        '生猪年出栏量',
        { unit: '万头', ...anticipatory, ...from(45, in2020) },
        ...orDash(...kept('approx', 60, '万头')),
      ),
      row(
        '农业科技进步贡献率',
        { ...rate, ...anticipatory, ...from(58, in2020) },
        ...changeBeside([[level('gte?', 64, '%', by2025)]], 'gte?', 6),
      ),
      row(
        '主要农作物耕种收综合机械化率',
        { ...rate, ...anticipatory, ...from(68, in2020) },
        ...changeBeside(shares('gte?', 75, by2025), 'gte?', 7),
      ),
      row(
        '农产品加工业产值与农业总产值比',
        { ...anticipatory, ...from(1.6, in2020) },
        ...changeBeside([[level('gte?', 2.2, undefined, by2025)]], 'gte?', 0.6),
      ),
      row(
        '畜禽粪污综合利用率',
        { ...rate, ...binding, ...from(87, in2020) },
        ...changeBeside(shares('gt', 90, by2025), 'gt', 3),
      ),
      row(
        '农村自来水普及率',
        { ...rate, ...anticipatory, ...from(90, in2020) },
        ...changeBeside(shares('gte?', 95, by2025), 'gte?', 5),
      ),
      row(
        '农村生活污水治理率',
        { ...rate, ...anticipatory, ...from(21.5, in2020) },
        ...changeBeside(shares('gte?', 40, by2025), 'gte?', 18.5),
      ),
      row(
        '农村居民人均可支配收入',
        { unit: '元', ...anticipatory, ...from(14520, in2020) },
        ...growing(level('gte?', 21500, '元', by2025), 'gte', 8),
      ),
      row(
        '城乡居民收入比',
        { ...anticipatory, ...from(2.35, in2020) },
        ...orDash([qualitative(undefined)], [trend(falling)]),
      ),
      row(
        '集体经济年收入10万元以上的行政村占比',
        { ...rate, ...anticipatory, ...from(35, in2020) },
        ...changeBeside(shares('gte?', 70, by2025), 'gte?', 35),
      ),
    ],
  },
  {
    // The category in each row; percent signs in the cells; a fall against the plan before.
    source: 'style of the 公路“十四五”发展规划, 主要指标',
    format: 'pipe',
    text: [
      '类别 | 序号 | 指标 | 2020年 | 2025年',
      '网络建设 | 1 | 高速公路建成里程（万公里） | 16.1 | 19',
      '网络建设 | 2 | 普通国道二级及以上公路比例 | 77.6% | 80%以上',
      '网络建设 | 3 | 乡镇通三级及以上公路比例 | 80.7% | 85%左右',
      '网络建设 | 4 | 较大人口规模自然村（组）通硬化路比例 | — | 85%以上',
      '养护管理 | 5 | 高速公路优等路率 | 90.6% | 保持在90%以上',
      '养护管理 | 6 | 普通国道优良路率 | 82% | 85%以上',
      '养护管理 | 7 | 农村公路优良中等路率 | 83.5% | 85%以上',
      '养护管理 | 8 | 高速公路一、二类桥梁比例 | 97.2% | 95%以上',
      '养护管理 | 9 | 新发现四、五类桥梁处治率 | 100% | 100%',
      '运输服务 | 10 | 高速公路ETC使用率 | 66% | 80%以上',
      '安全应急 | 11 | 较大以上道路运输行车事故死亡人数 | — | 较“十三五”下降20%以上',
      '注：所列指标均为预期性指标。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['较大以上道路运输行车事故死亡人数'] },
    indicators: [
      row('高速公路建成里程', { unit: '万公里', category: '网络建设', ...from(16.1, in2020) }, [
        level('gte?', 19, '万公里', by2025),
      ]),
      row(
        '普通国道二级及以上公路比例',
        { category: '网络建设', ...from(77.6, in2020) },
        ...shares('gte', 80, by2025),
      ),
      row(
        '乡镇通三级及以上公路比例',
        { category: '网络建设', ...from(80.7, in2020) },
        ...shares('approx', 85, by2025),
      ),
      row(
        '较大人口规模自然村（组）通硬化路比例',
        { category: '网络建设', ...noBase },
        ...shares('gte', 85, by2025),
      ),
      row('高速公路优等路率', { category: '养护管理', ...from(90.6, in2020) }, ...kept('gte', 90, '%')),
      row('普通国道优良路率', { category: '养护管理', ...from(82, in2020) }, ...shares('gte', 85, by2025)),
      row(
        '农村公路优良中等路率',
        { category: '养护管理', ...from(83.5, in2020) },
        ...shares('gte', 85, by2025),
      ),
      row(
        '高速公路一、二类桥梁比例',
        { category: '养护管理', ...from(97.2, in2020) },
        ...kept('gte', 95, '%'),
        [coverage('gte', 95)],
      ),
      row(
        '新发现四、五类桥梁处治率',
        { category: '养护管理', ...from(100, in2020) },
        ...kept(atLeast, 100, '%'),
        [coverage(atLeast, 100)],
      ),
      row('高速公路ETC使用率', { category: '运输服务', ...from(66, in2020) }, ...shares('gte', 80, by2025)),
      row('较大以上道路运输行车事故死亡人数', { category: '安全应急', ...noBase }, [
        growth(wholePeriod, 'lte', -20),
      ]),
    ],
  },
  {
    // Parts of a row; a change that is negative; the sum of the plan before stands for the base of a fall.
    source: 'style of a provincial “十三五”能源发展 plan, 主要指标',
    format: 'markdown',
    text: [
      '| 类别 | 指标 | 单位 | 2015年 | 2020年 | 年均增速（%）〔累计〕 | 属性 |',
      '|:--|:--|:-:|--:|--:|--:|:-:|',
      '| 能源总量 | 能源消费总量 | 万吨标准煤 | 13500 | 15500以内 | 2.8 | 预期性 |',
      '| | 全社会用电量 | 亿千瓦时 | 2012 | 2550 | 4.8 | 预期性 |',
      '| | 一次能源生产总量 | 万吨标准煤 | 2100 | 2600 | 4.4 | 预期性 |',
      '| 电力发展 | 电力装机规模 | 万千瓦 | 5200 | 7300 | 7.0 | 预期性 |',
      '| | 其中：煤电 | 万千瓦 | 2950 | 3300 | 2.3 | 预期性 |',
      '| | 风电 | 万千瓦 | 150 | 500 | 27.2 | 预期性 |',
      '| | 太阳能发电 | 万千瓦 | 45 | 600 | 67.9 | 预期性 |',
      '| 能源结构 | 非化石能源消费比重 | % | 9.6 | 13.5 | 〔3.9〕 | 约束性 |',
      '| | 天然气消费比重 | % | 4 | 8 | 〔4〕 | 预期性 |',
      '| | 煤炭消费比重 | % | 68 | ≤60 | 〔-8〕 | 约束性 |',
      '| 能源效率 | 单位地区生产总值能耗降低 | % | 〔18.2〕 | 〔15〕 | — | 约束性 |',
      '| | 煤电机组供电标准煤耗 | 克标准煤/千瓦时 | 312 | ＜306 | — | 约束性 |',
      '| | 电网线损率 | % | 6.8 | 6.5以内 | — | 预期性 |',
      '',
      '注：〔〕内为五年累计值。',
    ].join('\n'),
    context: {
      ...thirteenth,
      lowerIsBetter: ['能源消费总量', '煤炭消费比重', '煤电机组供电标准煤耗', '电网线损率'],
    },
    indicators: [
      row(
        '能源消费总量',
        { unit: '万吨标准煤', ...anticipatory, ...from(13500, in2015) },
        ...growing(level('lte', 15500, '万吨标准煤', by2020), ['lte', 'eq', 'approx'], 2.8),
      ),
      row(
        '全社会用电量',
        { unit: '亿千瓦时', ...anticipatory, ...from(2012, in2015) },
        ...growing(level(eitherWay, 2550, '亿千瓦时', by2020), eitherWay, 4.8),
      ),
      row(
        '一次能源生产总量',
        { unit: '万吨标准煤', ...anticipatory, ...from(2100, in2015) },
        ...growing(level('gte?', 2600, '万吨标准煤', by2020), 'gte?', 4.4),
      ),
      row(
        '电力装机规模',
        { unit: '万千瓦', ...anticipatory, ...from(5200, in2015) },
        ...growing(level('gte?', 7300, '万千瓦', by2020), 'gte?', 7),
      ),
      row(
        within('电力装机规模', '煤电'),
        { unit: '万千瓦', ...anticipatory, ...from(2950, in2015) },
        ...growing(level(eitherWay, 3300, '万千瓦', by2020), eitherWay, 2.3),
      ),
      row(
        within('电力装机规模', '风电'),
        { unit: '万千瓦', ...anticipatory, ...from(150, in2015) },
        ...growing(level('gte?', 500, '万千瓦', by2020), 'gte?', 27.2),
      ),
      row(
        within('电力装机规模', '太阳能发电'),
        { unit: '万千瓦', ...anticipatory, ...from(45, in2015) },
        ...growing(level('gte?', 600, '万千瓦', by2020), 'gte?', 67.9),
      ),
      row(
        '非化石能源消费比重',
        { ...rate, ...binding, ...from(9.6, in2015) },
        ...changeBeside([[level('gte?', 13.5, '%', by2020)]], 'gte?', 3.9),
      ),
      row(
        '天然气消费比重',
        { ...rate, ...anticipatory, ...from(4, in2015) },
        ...changeBeside([[level('gte?', 8, '%', by2020)]], 'gte?', 4),
      ),
      row(
        '煤炭消费比重',
        { ...rate, ...binding, ...from(68, in2015) },
        ...changeBeside([[level('lte', 60, '%', by2020)]], ['lte', 'eq', 'approx'], -8),
      ),
      row(['单位地区生产总值能耗降低', '单位地区生产总值能耗'], binding, ...orDash(...fall(15))),
      row(
        '煤电机组供电标准煤耗',
        { unit: '克标准煤/千瓦时', ...binding, ...from(312, in2015) },
        ...orDash([level('lt', 306, '克标准煤/千瓦时', by2020)]),
      ),
      row(
        '电网线损率',
        { ...rate, ...anticipatory, ...from(6.8, in2015) },
        ...orDash([level('lte', 6.5, '%', by2020)]),
      ),
    ],
  },
  {
    // The office in charge stands beside; the headings say what the figure of each year is.
    source: 'style of a provincial “十四五”粮食和物资储备 plan, 主要指标',
    format: 'pipe',
    text: [
      '序号 | 指标名称 | 单位 | 2020年（基期） | 2025年（目标） | 属性 | 责任处室',
      '1 | 地方粮食储备规模 | 万吨 | — | 按国家下达计划落实 | 约束性 | 储备处',
      '2 | 标准仓房完好仓容 | 万吨 | 2650 | 2800 | 预期性 | 规划建设处',
      '3 | 低温准低温储粮仓容 | 万吨 | 320 | 600 | 预期性 | 规划建设处',
      '4 | 粮食产后服务中心 | 个 | 215 | 260 | 预期性 | 规划建设处',
      '5 | 粮食工业总产值 | 亿元 | 2600 | 突破3500 | 预期性 | 产业处',
      '6 | 优质粮食占比 | % | 30 | 提高10个百分点 | 预期性 | 产业处',
      '7 | 粮食应急日加工能力 | 万吨 | 5.2 | 6以上 | 预期性 | 应急处',
      '8 | 粮食应急供应网点 | 个 | 2012 | 2200左右 | 预期性 | 应急处',
      '9 | 粮食收储运综合损失率 | % | 3.5 | 2以内 | 预期性 | 储备处',
      '10 | 库存粮食质量合格率 | % | 98.5 | 稳定在98以上 | 预期性 | 标准质量处',
      '11 | 库存粮食宜存率 | % | 99.8 | ≥99 | 预期性 | 标准质量处',
      '12 | 国有粮库科学储粮率 | % | 96 | 98 | 预期性 | 储备处',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['粮食收储运综合损失率'] },
    indicators: [
      row('地方粮食储备规模', { unit: '万吨', ...binding, ...noBase }, ...handedDown),
      row('标准仓房完好仓容', { unit: '万吨', ...anticipatory, ...from(2650, in2020) }, [
        level('gte?', 2800, '万吨', by2025),
      ]),
      row('低温准低温储粮仓容', { unit: '万吨', ...anticipatory, ...from(320, in2020) }, [
        level('gte?', 600, '万吨', by2025),
      ]),
      row('粮食产后服务中心', { unit: '个', ...anticipatory, ...from(215, in2020) }, [
        level('gte?', 260, '个', by2025),
      ]),
      row('粮食工业总产值', { unit: '亿元', ...anticipatory, ...from(2600, in2020) }, [
        level('gt', 3500, '亿元', by2025),
      ]),
      row('优质粮食占比', { ...rate, ...anticipatory, ...from(30, in2020) }, [netChange('gte?', 10)]),
      row('粮食应急日加工能力', { unit: '万吨', ...anticipatory, ...from(5.2, in2020) }, [
        level('gte', 6, '万吨', by2025),
      ]),
      row('粮食应急供应网点', { unit: '个', ...anticipatory, ...from(2012, in2020) }, [
        level('approx', 2200, '个', by2025),
      ]),
      row('粮食收储运综合损失率', { ...rate, ...anticipatory, ...from(3.5, in2020) }, [
        level('lte', 2, '%', by2025),
      ]),
      row('库存粮食质量合格率', { ...rate, ...anticipatory, ...from(98.5, in2020) }, ...kept('gte', 98, '%')),
      row('库存粮食宜存率', { ...rate, ...anticipatory, ...from(99.8, in2020) }, ...kept('gte', 99, '%')),
      row(
        '国有粮库科学储粮率',
        { ...rate, ...anticipatory, ...from(96, in2020) },
        ...shares('gte?', 98, by2025),
      ),
    ],
  },
  {
    // Two rows of headings; a goal on the way; words in cells.
    source: 'style of a municipal “十四五”生态环境保护 plan, 主要指标',
    format: 'html',
    text: [
      '<p>表1 “十四五”生态环境保护主要指标</p>',
      '<table>',
      '<tr><th rowspan="2">序号</th><th rowspan="2">指标名称</th><th rowspan="2">2020年现状值</th><th colspan="2">目标值</th><th rowspan="2">指标属性</th></tr>',
      '<tr><th>2023年</th><th>2025年</th></tr>',
      '<tr><td>1</td><td>细颗粒物（PM2.5）年均浓度（微克/立方米）</td><td>38</td><td>36</td><td>35以下</td><td>约束性</td></tr>',
      '<tr><td>2</td><td>空气质量优良天数比率（%）</td><td>78.1</td><td>80</td><td>82</td><td>约束性</td></tr>',
      '<tr><td>3</td><td>重度及以上污染天数比率（%）</td><td>1.6</td><td>1.2</td><td>基本消除</td><td>约束性</td></tr>',
      '<tr><td>4</td><td>地表水达到或优于Ⅲ类比例（%）</td><td>80</td><td>85</td><td>90</td><td>约束性</td></tr>',
      '<tr><td>5</td><td>地表水劣Ⅴ类水体比例（%）</td><td>0</td><td>0</td><td>0</td><td>约束性</td></tr>',
      '<tr><td>6</td><td>县级城市建成区黑臭水体比例（%）</td><td>20</td><td>10</td><td>基本消除</td><td>预期性</td></tr>',
      '<tr><td>7</td><td>农村生活污水治理率（%）</td><td>24.3</td><td>32</td><td>40</td><td>预期性</td></tr>',
      '<tr><td>8</td><td>受污染耕地安全利用率（%）</td><td>90左右</td><td>91左右</td><td>93左右</td><td>约束性</td></tr>',
      '<tr><td>9</td><td>重点建设用地安全利用</td><td>—</td><td>有效保障</td><td>有效保障</td><td>约束性</td></tr>',
      '<tr><td>10</td><td>单位地区生产总值二氧化碳排放降低（%）</td><td>—</td><td>—</td><td>完成省下达目标</td><td>约束性</td></tr>',
      '<tr><td>11</td><td>化学需氧量重点工程减排量（吨）</td><td>—</td><td>—</td><td>〔5600〕</td><td>约束性</td></tr>',
      '<tr><td>12</td><td>森林覆盖率（%）</td><td>36.5</td><td>36.8</td><td>37.2</td><td>约束性</td></tr>',
      '<tr><td colspan="6">注：〔〕为五年累计数。</td></tr>',
      '</table>',
    ].join('\n'),
    context: {
      ...fourteenth,
      lowerIsBetter: [
        '细颗粒物（PM2.5）年均浓度',
        '重度及以上污染天数比率',
        '地表水劣Ⅴ类水体比例',
        '县级城市建成区黑臭水体比例',
      ],
    },
    indicators: [
      row('细颗粒物（PM2.5）年均浓度', { unit: '微克/立方米', ...binding, ...from(38, in2020) }, [
        level('lte?', 36, '微克/立方米', by2023),
        level('lte', 35, '微克/立方米', by2025),
      ]),
      row('空气质量优良天数比率', { ...rate, ...binding, ...from(78.1, in2020) }, [
        level('gte?', 80, '%', by2023),
        level('gte?', 82, '%', by2025),
      ]),
      row(
        '重度及以上污染天数比率',
        { ...rate, ...binding, ...from(1.6, in2020) },
        ...across([[level('lte?', 1.2, '%', by2023)]], goneMostly),
      ),
      row('地表水达到或优于Ⅲ类比例', { ...rate, ...binding, ...from(80, in2020) }, [
        level('gte?', 85, '%', by2023),
        level('gte?', 90, '%', by2025),
      ]),
      row(
        '地表水劣Ⅴ类水体比例',
        { ...rate, ...binding, ...from(0, in2020) },
        ...across(kept(atMost, 0, '%', by2023), kept(atMost, 0, '%', by2025)),
        [maintain(atMost, 0, '%')],
        [everyYear(atMost, 0, '%')],
      ),
      row(
        '县级城市建成区黑臭水体比例',
        { ...rate, ...anticipatory, ...from(20, in2020) },
        ...across([[level('lte?', 10, '%', by2023)]], goneMostly),
      ),
      row(
        '农村生活污水治理率',
        { ...rate, ...anticipatory, ...from(24.3, in2020) },
        ...across(shares('gte?', 32, by2023), shares('gte?', 40, by2025)),
      ),
      row(
        '受污染耕地安全利用率',
        { ...rate, ...binding, ...from(90, in2020) },
        ...across(shares('approx', 91, by2023), shares('approx', 93, by2025)),
      ),
      row('重点建设用地安全利用', { ...binding, ...noBase }, ...across(state, state), ...state),
      row(
        ['单位地区生产总值二氧化碳排放降低', '单位地区生产总值二氧化碳排放'],
        { ...binding, ...noBase },
        ...orDash(...handedDown),
      ),
      row(
        ['化学需氧量重点工程减排量', '化学需氧量重点工程减排'],
        { unit: '吨', ...binding, ...noBase },
        ...orDash(...oneOf(...added('gte?', 5600, '吨'))),
      ),
      row(
        '森林覆盖率',
        { ...rate, ...binding, ...from(36.5, in2020) },
        ...across(shares('gte?', 36.8, by2023), shares('gte?', 37.2, by2025)),
      ),
    ],
  },
  {
    // No base at all; what is newly made beside what is to be reached.
    source: '贵州省“十二五”水利保障体系（2010年报道）, its figures set as a table',
    format: 'pipe',
    text: [
      '保障体系 | 指标 | 单位 | 2015年目标',
      '粮食安全 | 新增灌溉面积 | 万亩 | 500',
      '防洪安全 | 治理国家重点中小河流长度 | 公里 | 724',
      '水资源安全 | 万元GDP用水量 | 立方米 | 降至208',
      '水资源安全 | 万元工业增加值用水量 | 立方米 | 降至173',
      '水资源安全 | 工业用水重复利用率 | % | 不低于65',
      '生态安全 | 新增水土流失治理面积 | 万平方公里 | 1',
      '生态安全 | 新增河湖生态修复面积 | 公顷 | 5500',
    ].join('\n'),
    context: { ...twelfth, lowerIsBetter: ['万元GDP用水量', '万元工业增加值用水量'] },
    indicators: [
      row(['新增灌溉面积', '灌溉面积'], { unit: '万亩', ...noBase }, ...oneOf(...built('gte?', 500, '万亩'))),
      row(
        ['治理国家重点中小河流长度', '国家重点中小河流长度', '国家重点中小河流治理长度'],
        { unit: '公里', ...noBase },
        ...oneOf(...built('gte?', 724, '公里')),
      ),
      row('万元GDP用水量', { unit: '立方米', ...noBase }, [level(atMost, 208, '立方米', by2015)]),
      row('万元工业增加值用水量', { unit: '立方米', ...noBase }, [level(atMost, 173, '立方米', by2015)]),
      row('工业用水重复利用率', { ...rate, ...noBase }, ...shares('gte', 65, by2015)),
      row(
        ['新增水土流失治理面积', '水土流失治理面积'],
        { unit: '万平方公里', ...noBase },
        ...oneOf(...built('gte?', 1, '万平方公里')),
      ),
      row(
        ['新增河湖生态修复面积', '河湖生态修复面积'],
        { unit: '公顷', ...noBase },
        ...oneOf(...built('gte?', 5500, '公顷')),
      ),
    ],
  },
];
