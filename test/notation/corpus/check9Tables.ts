import type { Compared } from './choices.js';
import {
  atLeast,
  atMost,
  by2010,
  by2015,
  by2020,
  by2023,
  by2025,
  by2027,
  by2030,
  by2035,
  falling,
  ofRange,
  wholePeriod,
} from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fifteenth, fourteenth, thirteenth, twelfth, yearsOf } from './periods.js';
import {
  additions,
  coverage,
  cumulative,
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  multiple,
  netChange,
  qualitative,
  relative,
  trend,
  unset,
} from './reading.js';
import type { Lists } from './tableParts.js';
import {
  anticipatory,
  binding,
  done,
  fallInAll,
  from,
  in2005,
  in2010,
  in2015,
  in2020,
  in2025,
  noBase,
  orDash,
  rate,
  row,
  shares,
  withChange,
} from './tableParts.js';

/** Nothing of it is to be left, in words. */
const rid = (compared: Compared): Lists => [
  [qualitative(undefined)],
  [milestone()],
  [level(compared, 0)],
  [trend(falling)],
];

/** A ninth set of tables to check the reader on, collected without a look at how it reads. */
export const check9Tables: readonly CorpusTable[] = [
  {
    // One column holds yearly growth, or in brackets the change over the period.
    source: 'style of the 全国农业现代化规划（2016—2020年）, 专栏1',
    format: 'tsv',
    text: [
      '类别\t指标\t2015年基期值\t2020年目标值\t年均增速〔累计〕\t指标属性',
      '粮食供给保障\t粮食（谷物）综合生产能力（亿吨）\t5\t5.5\t〔0.5〕\t约束性',
      '\t小麦稻谷自给率（%）\t100\t100\t-\t约束性',
      '农业结构\t玉米种植面积（亿亩）\t5.7\t5\t〔-0.7〕\t预期性',
      '\t肉类产量（万吨）\t8625\t9000\t0.85\t预期性',
      '\t奶类产量（万吨）\t3870\t4100\t1.16\t预期性',
      '\t畜牧业产值占农业总产值比重（%）\t28\t>30\t〔>2〕\t预期性',
      '质量效益\t农业劳动生产率（万元/人）\t3.0\t>4.7\t>9.4\t预期性',
      '可持续发展\t耕地保有量（亿亩）\t18.65\t18.65\t-\t约束性',
      '\t农田灌溉水有效利用系数\t0.532\t>0.55\t〔>0.018〕\t预期性',
      '\t农膜回收率（%）\t60\t80\t〔20〕\t约束性',
    ].join('\n'),
    context: { ...thirteenth, lowerIsBetter: ['玉米种植面积'] },
    indicators: [
      row(
        '粮食（谷物）综合生产能力',
        { unit: '亿吨', category: '粮食供给保障', ...binding, ...from(5, in2015) },
        ...withChange([level('gte?', 5.5, '亿吨', by2020)], 'gte?', 0.5),
      ),
      row(
        '小麦稻谷自给率',
        { ...rate, category: '粮食供给保障', ...binding, ...from(100, in2015) },
        ...orDash([level(atLeast, 100, '%', by2020)]),
      ),
      row(
        '玉米种植面积',
        { unit: '亿亩', category: '农业结构', ...anticipatory, ...from(5.7, in2015) },
        ...withChange([level('lte?', 5, '亿亩', by2020)], atMost, -0.7),
      ),
      row('肉类产量', { unit: '万吨', category: '农业结构', ...anticipatory, ...from(8625, in2015) }, [
        level('gte?', 9000, '万吨', by2020),
        growth('averageAnnual', 'gte?', 0.85),
      ]),
      row('奶类产量', { unit: '万吨', category: '农业结构', ...anticipatory, ...from(3870, in2015) }, [
        level('gte?', 4100, '万吨', by2020),
        growth('averageAnnual', 'gte?', 1.16),
      ]),
      row(
        '畜牧业产值占农业总产值比重',
        { ...rate, category: '农业结构', ...anticipatory, ...from(28, in2015) },
        ...withChange([level('gt', 30, '%', by2020)], 'gt', 2),
      ),
      row('农业劳动生产率', { unit: '万元/人', category: '质量效益', ...anticipatory, ...from(3, in2015) }, [
        level('gt', 4.7, '万元/人', by2020),
        growth('averageAnnual', 'gt', 9.4),
      ]),
      row(
        '耕地保有量',
        { unit: '亿亩', category: '可持续发展', ...binding, ...from(18.65, in2015) },
        ...orDash([level('gte?', 18.65, '亿亩', by2020)]),
      ),
      row(
        '农田灌溉水有效利用系数',
        { unit: null, category: '可持续发展', ...anticipatory, ...from(0.532, in2015) },
        ...withChange([level('gt', 0.55, undefined, by2020)], 'gt', 0.018),
      ),
      row(
        '农膜回收率',
        { ...rate, category: '可持续发展', ...binding, ...from(60, in2015) },
        ...withChange([level('gte?', 80, '%', by2020)], 'gte?', 20),
      ),
    ],
  },
  {
    // No attributes; the note below tells what brackets stand for.
    source: 'style of the 全国现代农业发展规划（2011—2015年）, 主要指标',
    format: 'pipe',
    text: [
      '类 别 | 指 标 | 2010年 | 2015年 | 年均增长（%）',
      '农产品供给 | 棉花总产量（万吨） | 596 | >700 | >3.27',
      ' | 油料总产量（万吨） | 3230 | 3500 | 1.62',
      ' | 糖料总产量（万吨） | 12008 | >14000 | >3.12',
      '农业结构 | 畜牧业产值占农业总产值比重（%） | 30 | 36 | 〔6〕',
      ' | 渔业产值占农业总产值比重（%） | 9.3 | 10 | 〔0.7〕',
      '农业物质装备 | 农业灌溉用水有效利用系数 | 0.5 | 0.53 | 〔0.03〕',
      ' | 耕种收综合机械化水平（%） | 52 | 60 | 〔8〕',
      '农民收入 | 农村居民人均纯收入（元） | 5919 | >8310 | >7',
      '注：〔〕内为五年累计增加值。',
    ].join('\n'),
    context: twelfth,
    indicators: [
      row('棉花总产量', { unit: '万吨', category: '农产品供给', ...from(596, in2010) }, [
        level('gt', 700, '万吨', by2015),
        growth('averageAnnual', 'gt', 3.27),
      ]),
      row('油料总产量', { unit: '万吨', category: '农产品供给', ...from(3230, in2010) }, [
        level('gte?', 3500, '万吨', by2015),
        growth('averageAnnual', 'gte?', 1.62),
      ]),
      row('糖料总产量', { unit: '万吨', category: '农产品供给', ...from(12008, in2010) }, [
        level('gt', 14000, '万吨', by2015),
        growth('averageAnnual', 'gt', 3.12),
      ]),
      row(
        '畜牧业产值占农业总产值比重',
        { ...rate, category: '农业结构', ...from(30, in2010) },
        ...withChange([level('gte?', 36, '%', by2015)], 'gte?', 6),
      ),
      row(
        '渔业产值占农业总产值比重',
        { ...rate, category: '农业结构', ...from(9.3, in2010) },
        ...withChange([level('gte?', 10, '%', by2015)], 'gte?', 0.7),
      ),
      row(
        '农业灌溉用水有效利用系数',
        { unit: null, category: '农业物质装备', ...from(0.5, in2010) },
        ...withChange([level('gte?', 0.53, undefined, by2015)], 'gte?', 0.03),
      ),
      row(
        '耕种收综合机械化水平',
        { ...rate, category: '农业物质装备', ...from(52, in2010) },
        ...withChange([level('gte?', 60, '%', by2015)], 'gte?', 8),
      ),
      row('农村居民人均纯收入', { unit: '元', category: '农民收入', ...from(5919, in2010) }, [
        level('gt', 8310, '元', by2015),
        growth('averageAnnual', 'gt', 7),
      ]),
    ],
  },
  {
    // Falls in the cells; names with figures and brackets of their own.
    source: '宁波市安全生产“十二五”发展规划, its figures set as a table with attributes',
    format: 'markdown',
    text: [
      '| 序号 | 指标名称 | 到2015年比2010年 | 属性 |',
      '| :---: | --- | :---: | :---: |',
      '| 1 | 亿元国内生产总值生产安全事故死亡率 | 下降40% | 约束性 |',
      '| 2 | 工矿商贸10万就业人员生产安全事故死亡率 | 下降32%以上 | 约束性 |',
      '| 3 | 道路交通万车死亡率 | 下降35%以上 | 约束性 |',
      '| 4 | 消防（火灾）10万人口死亡率 | 下降14%以上 | 预期性 |',
      '| 5 | 各类事故死亡人数 | 下降10%以上 | 约束性 |',
      '| 6 | 建筑施工事故死亡人数 | 下降12.5%以上 | 预期性 |',
      '| 7 | 渔业船舶事故死亡人数 | 下降10%以上 | 预期性 |',
    ].join('\n'),
    context: {
      ...twelfth,
      lowerIsBetter: [
        '亿元国内生产总值生产安全事故死亡率',
        '工矿商贸10万就业人员生产安全事故死亡率',
        '道路交通万车死亡率',
        '消防（火灾）10万人口死亡率',
        '各类事故死亡人数',
        '建筑施工事故死亡人数',
        '渔业船舶事故死亡人数',
      ],
    },
    indicators: [
      row('亿元国内生产总值生产安全事故死亡率', { ...binding, ...noBase }, [
        growth(wholePeriod, atMost, -40),
      ]),
      row('工矿商贸10万就业人员生产安全事故死亡率', { ...binding, ...noBase }, [
        growth(wholePeriod, 'lte', -32),
      ]),
      row('道路交通万车死亡率', { ...binding, ...noBase }, [growth(wholePeriod, 'lte', -35)]),
      row('消防（火灾）10万人口死亡率', { ...anticipatory, ...noBase }, [growth(wholePeriod, 'lte', -14)]),
      row('各类事故死亡人数', { ...binding, ...noBase }, [growth(wholePeriod, 'lte', -10)]),
      row('建筑施工事故死亡人数', { ...anticipatory, ...noBase }, [growth(wholePeriod, 'lte', -12.5)]),
      row('渔业船舶事故死亡人数', { ...anticipatory, ...noBase }, [growth(wholePeriod, 'lte', -10)]),
    ],
  },
  {
    source: '国家人口发展“十二五”规划, its figures set as a table',
    format: 'tsv',
    text: [
      '指标\t单位\t2010年\t2015年',
      '全国总人口\t亿人\t13.41\t<13.9',
      '人口年均自然增长率\t‰\t—\t7.2以内',
      '15岁以上国民平均受教育年限\t年\t9\t9.3',
      '新增劳动力平均受教育年限\t年\t12.4\t13.3',
      '婴儿死亡率\t‰\t13.1\t12',
      '孕产妇死亡率\t1/10万\t30\t22',
      '出生人口性别比\t—\t117.94\t115以下',
      '人均预期寿命\t岁\t73.5\t74.5',
    ].join('\n'),
    context: {
      ...twelfth,
      lowerIsBetter: ['全国总人口', '人口年均自然增长率', '婴儿死亡率', '孕产妇死亡率', '出生人口性别比'],
    },
    indicators: [
      row('全国总人口', { unit: '亿人', ...from(13.41, in2010) }, [level('lt', 13.9, '亿人', by2015)]),
      row(
        ['人口年均自然增长率', '人口自然增长率'],
        { unit: '‰', ...noBase },
        [level('lte', 7.2, '‰', by2015)],
        [level('lte', 7.2, '‰')],
        [everyYear('lte', 7.2, '‰', { basis: ['each', 'average'] })],
      ),
      row('15岁以上国民平均受教育年限', { unit: '年', ...from(9, in2010) }, [
        level('gte?', 9.3, '年', by2015),
      ]),
      row('新增劳动力平均受教育年限', { unit: '年', ...from(12.4, in2010) }, [
        level('gte?', 13.3, '年', by2015),
      ]),
      row('婴儿死亡率', { unit: '‰', ...from(13.1, in2010) }, [level('lte?', 12, '‰', by2015)]),
      row('孕产妇死亡率', from(30, in2010), [level('lte?', 22, undefined, by2015)]),
      row('出生人口性别比', from(117.94, in2010), [level('lte', 115, undefined, by2015)]),
      row('人均预期寿命', { unit: '岁', ...from(73.5, in2010) }, [level('gte?', 74.5, '岁', by2015)]),
    ],
  },
  {
    // Two rows of headings, two years, and rows that only head a group.
    source: 'style of the 全国土地利用总体规划纲要（2006—2020年）, 主要指标',
    format: 'html',
    text: [
      '<table>',
      '<tr><td rowspan="2">指标</td><td rowspan="2">2005年</td><td colspan="2">规划目标</td><td rowspan="2">指标属性</td></tr>',
      '<tr><td>2010年</td><td>2020年</td></tr>',
      '<tr><td colspan="5">总量指标（单位：万公顷）</td></tr>',
      '<tr><td>耕地保有量</td><td>12208.27</td><td>12120.00</td><td>12033.33</td><td>约束性</td></tr>',
      '<tr><td>基本农田面积</td><td>—</td><td>10400.00</td><td>10400.00</td><td>约束性</td></tr>',
      '<tr><td>园地面积</td><td>1154.90</td><td>1203.00</td><td>1333.00</td><td>预期性</td></tr>',
      '<tr><td>建设用地总规模</td><td>3192.24</td><td>3374.00</td><td>3724.00</td><td>预期性</td></tr>',
      '<tr><td colspan="5">增量指标（单位：万公顷）</td></tr>',
      '<tr><td>整理复垦开发补充耕地</td><td>—</td><td>114.00</td><td>367.00</td><td>约束性</td></tr>',
      '<tr><td colspan="5">效率指标（单位：平方米）</td></tr>',
      '<tr><td>人均城镇工矿用地</td><td>130</td><td>128</td><td>127</td><td>约束性</td></tr>',
      '</table>',
    ].join('\n'),
    context: { ...yearsOf(2006, 2020), lowerIsBetter: ['建设用地总规模', '人均城镇工矿用地'] },
    indicators: [
      row('耕地保有量', { ...binding, ...from(12208.27, in2005) }, [
        level('gte?', 12120, undefined, by2010),
        level('gte?', 12033.33, undefined, by2020),
      ]),
      row('基本农田面积', { ...binding, ...noBase }, [
        level('gte?', 10400, undefined, by2010),
        level('gte?', 10400, undefined, by2020),
      ]),
      row('园地面积', { ...anticipatory, ...from(1154.9, in2005) }, [
        level('gte?', 1203, undefined, by2010),
        level('gte?', 1333, undefined, by2020),
      ]),
      row('建设用地总规模', { ...anticipatory, ...from(3192.24, in2005) }, [
        level('lte?', 3374, undefined, by2010),
        level('lte?', 3724, undefined, by2020),
      ]),
      row(
        '整理复垦开发补充耕地',
        { ...binding, ...noBase },
        [level('gte?', 114, undefined, by2010), level('gte?', 367, undefined, by2020)],
        [cumulative('gte?', 114, undefined, by2010), cumulative('gte?', 367, undefined, by2020)],
        [additions('gte?', 114, undefined, by2010), additions('gte?', 367, undefined, by2020)],
      ),
      row('人均城镇工矿用地', { ...binding, ...from(130, in2005) }, [
        level('lte?', 128, undefined, by2010),
        level('lte?', 127, undefined, by2020),
      ]),
    ],
  },
  {
    // Words in cells, a goal of zero, and a column that says who counts.
    source: 'style of the “十三五”脱贫攻坚规划, 主要指标',
    format: 'pipe',
    text: [
      '指标 | 2015年 | 2020年 | 属性 | 数据来源',
      '建档立卡贫困人口（万人） | 5630 | 实现脱贫 | 约束性 | 国务院扶贫办',
      '建档立卡贫困村（万个） | 12.8 | 0 | 约束性 | 国务院扶贫办',
      '贫困县（个） | 832 | 0 | 约束性 | 国务院扶贫办',
      '实施易地扶贫搬迁贫困人口（万人） | — | 981 | 约束性 | 国家发展改革委、国务院扶贫办',
      '贫困地区农民人均可支配收入增速（%） | 11.7 | 年均增速高于全国平均水平 | 预期性 | 国家统计局',
      '贫困地区农村集中供水率（%） | 75 | ≥83 | 预期性 | 水利部',
      '建档立卡贫困户存量危房改造率（%） | — | 近100 | 约束性 | 住房城乡建设部、国务院扶贫办',
      '贫困县义务教育巩固率（%） | 90 | 93 | 预期性 | 教育部',
      '建档立卡贫困户因病致（返）贫户数（万户） | 838.5 | 基本解决 | 预期性 | 国家卫生计生委',
      '建档立卡贫困村村集体经济年收入（万元） | 2 | ≥5 | 预期性 | 国务院扶贫办',
    ].join('\n'),
    context: {
      ...thirteenth,
      lowerIsBetter: ['建档立卡贫困人口', '建档立卡贫困村', '贫困县', '建档立卡贫困户因病致（返）贫户数'],
    },
    indicators: [
      row('建档立卡贫困人口', { unit: '万人', ...binding, ...from(5630, in2015) }, ...rid(atMost)),
      row('建档立卡贫困村', { unit: '万个', ...binding, ...from(12.8, in2015) }, [
        level(atMost, 0, '万个', by2020),
      ]),
      row('贫困县', { unit: '个', ...binding, ...from(832, in2015) }, [level(atMost, 0, '个', by2020)]),
      row('实施易地扶贫搬迁贫困人口', { unit: '万人', ...binding, ...noBase }, ...done('gte?', 981, '万人')),
      row(
        ['贫困地区农民人均可支配收入增速', '贫困地区农民人均可支配收入'],
        { ...anticipatory, ...from(11.7, in2015) },
        [relative('gt', undefined)],
      ),
      row(
        '贫困地区农村集中供水率',
        { ...rate, ...anticipatory, ...from(75, in2015) },
        ...shares('gte', 83, by2020),
      ),
      row(
        '建档立卡贫困户存量危房改造率',
        { ...rate, ...binding, ...noBase },
        ...shares('approx', 100, by2020),
      ),
      row(
        '贫困县义务教育巩固率',
        { ...rate, ...anticipatory, ...from(90, in2015) },
        ...shares('gte?', 93, by2020),
      ),
      row(
        '建档立卡贫困户因病致（返）贫户数',
        { unit: '万户', ...anticipatory, ...from(838.5, in2015) },
        ...rid(['lte', 'eq', 'approx']),
      ),
      row(
        '建档立卡贫困村村集体经济年收入',
        { unit: '万元', ...anticipatory, ...from(2, in2015) },
        [level('gte', 5, '万元', by2020)],
        [everyYear('gte', 5, '万元')],
      ),
    ],
  },
  {
    // What the last period reached has a growth column of its own, which is no target.
    source: 'style of a county “十四五” outline, 主要指标',
    format: 'html',
    text: [
      '<table>',
      '<tr><th rowspan="2">类别</th><th rowspan="2">指标</th><th colspan="2">“十三五”完成</th><th colspan="2">“十四五”目标</th><th rowspan="2">属性</th></tr>',
      '<tr><th>2020年</th><th>年均增长（%）</th><th>2025年</th><th>年均增长（%）</th></tr>',
      '<tr><td rowspan="4">经济发展</td><td>地区生产总值（亿元）</td><td>215.6</td><td>6.4</td><td>305</td><td>7左右</td><td>预期性</td></tr>',
      '<tr><td>规模以上工业增加值（亿元）</td><td>62.3</td><td>7.1</td><td>—</td><td>8</td><td>预期性</td></tr>',
      '<tr><td>一般公共预算收入（亿元）</td><td>12.05</td><td>4.2</td><td>15.4</td><td>5</td><td>预期性</td></tr>',
      '<tr><td>固定资产投资（亿元）</td><td>—</td><td>9.8</td><td>—</td><td>8以上</td><td>预期性</td></tr>',
      '<tr><td>创新驱动</td><td>研发经费投入强度（%）</td><td>1.21</td><td>—</td><td>1.8</td><td>—</td><td>预期性</td></tr>',
      '<tr><td rowspan="2">民生福祉</td><td>居民人均可支配收入（元）</td><td>24816</td><td>9.2</td><td>36000</td><td>高于经济增速</td><td>预期性</td></tr>',
      '<tr><td>城镇新增就业人数（人）</td><td>〔15200〕</td><td>—</td><td>〔15000〕</td><td>—</td><td>预期性</td></tr>',
      '<tr><td rowspan="2">绿色生态</td><td>单位地区生产总值能耗降低（%）</td><td>〔16.2〕</td><td>—</td><td>〔14〕</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>森林覆盖率（%）</td><td>61.2</td><td>—</td><td>62.5</td><td>—</td><td>约束性</td></tr>',
      '</table>',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('地区生产总值', { unit: '亿元', category: '经济发展', ...anticipatory, ...from(215.6, in2020) }, [
        level('gte?', 305, '亿元', by2025),
        growth('averageAnnual', 'approx', 7),
      ]),
      row(
        '规模以上工业增加值',
        { category: '经济发展', ...anticipatory, ...from(62.3, in2020) },
        ...orDash([growth('averageAnnual', 'gte?', 8)]),
      ),
      row(
        '一般公共预算收入',
        { unit: '亿元', category: '经济发展', ...anticipatory, ...from(12.05, in2020) },
        [level('gte?', 15.4, '亿元', by2025), growth('averageAnnual', 'gte?', 5)],
      ),
      row(
        '固定资产投资',
        { category: '经济发展', ...anticipatory },
        ...orDash([growth('averageAnnual', 'gte', 8)]),
      ),
      row(
        '研发经费投入强度',
        { ...rate, category: '创新驱动', ...anticipatory, ...from(1.21, in2020) },
        ...orDash([level('gte?', 1.8, '%', by2025)]),
      ),
      row(
        '居民人均可支配收入',
        { unit: '元', category: '民生福祉', ...anticipatory, ...from(24816, in2020) },
        [level('gte?', 36000, '元', by2025), relative('gt', undefined)],
      ),
      row(
        '城镇新增就业人数',
        { unit: '人', category: '民生福祉', ...anticipatory, ...from(15200) },
        ...orDash([cumulative('gte?', 15000, '人')]),
        ...orDash([additions('gte?', 15000, '人')]),
      ),
      row(
        ['单位地区生产总值能耗降低', '单位地区生产总值能耗'],
        { category: '绿色生态', ...binding },
        ...orDash(...fallInAll(14)),
      ),
      row(
        '森林覆盖率',
        { ...rate, category: '绿色生态', ...binding, ...from(61.2, in2020) },
        ...orDash(...shares('gte?', 62.5, by2025)),
      ),
    ],
  },
  {
    // An outlook beside the target; one number is handed down, one is said in words.
    source: 'style of a municipal “十四五”生态环境保护规划, 主要指标',
    format: 'markdown',
    text: [
      '| 类别 | 序号 | 指标 | 单位 | 2020年现状值 | 2025年目标值 | 2035年 | 指标属性 |',
      '|:-:|:-:|---|:-:|:-:|:-:|:-:|:-:|',
      '| 环境质量 | 1 | 空气质量优良天数比率 | % | 84.2 | 87以上 | ≥92 | 约束性 |',
      '|  | 2 | 细颗粒物（PM2.5）年均浓度 | 微克/立方米 | 37 | ≤33 | 25以下 | 约束性 |',
      '|  | 3 | 重度及以上污染天数比率 | % | 1.1 | 基本消除 | 消除 | 约束性 |',
      '|  | 4 | 地表水国考断面劣Ⅴ类水体比例 | % | 0 | 0 | 0 | 约束性 |',
      '| 减排降碳 | 5 | 单位地区生产总值二氧化碳排放 | 吨/万元 | — | 完成省下达目标 | 完成省下达目标 | 约束性 |',
      '| 风险防控 | 6 | 受污染耕地安全利用率 | % | 91 | 93左右 | 95以上 | 约束性 |',
      '| 生态保护 | 7 | 农村生活污水治理率 | % | 21.5 | 40 | 80 | 预期性 |',
      '|  | 8 | 湿地保护率 | % | 51.3 | ≥52 | 稳中有升 | 预期性 |',
    ].join('\n'),
    context: {
      ...fourteenth,
      lowerIsBetter: [
        '细颗粒物（PM2.5）年均浓度',
        '重度及以上污染天数比率',
        '地表水国考断面劣Ⅴ类水体比例',
        '单位地区生产总值二氧化碳排放',
      ],
    },
    indicators: [
      row('空气质量优良天数比率', { ...rate, category: '环境质量', ...binding, ...from(84.2, in2020) }, [
        level('gte', 87, '%', by2025),
        level('gte', 92, '%', by2035),
      ]),
      row(
        '细颗粒物（PM2.5）年均浓度',
        { unit: '微克/立方米', category: '环境质量', ...binding, ...from(37, in2020) },
        [level('lte', 33, '微克/立方米', by2025), level('lte', 25, '微克/立方米', by2035)],
      ),
      row(
        '重度及以上污染天数比率',
        { ...rate, category: '环境质量', ...binding, ...from(1.1, in2020) },
        ...rid(['lte', 'eq', 'approx']).flatMap(([near = milestone()]) =>
          rid(atMost).map(([last = milestone()]) => [near, last]),
        ),
      ),
      row('地表水国考断面劣Ⅴ类水体比例', { ...rate, category: '环境质量', ...binding, ...from(0, in2020) }, [
        level(atMost, 0, '%', by2025),
        level(atMost, 0, '%', by2035),
      ]),
      row('单位地区生产总值二氧化碳排放', { unit: '吨/万元', category: '减排降碳', ...binding, ...noBase }, [
        unset('delegated'),
        unset('delegated'),
      ]),
      row(
        '受污染耕地安全利用率',
        { ...rate, category: '风险防控', ...binding, ...from(91, in2020) },
        [level('approx', 93, '%', by2025), level('gte', 95, '%', by2035)],
        [coverage('approx', 93, by2025), coverage('gte', 95, by2035)],
      ),
      row(
        '农村生活污水治理率',
        { ...rate, category: '生态保护', ...anticipatory, ...from(21.5, in2020) },
        [level('gte?', 40, '%', by2025), level('gte?', 80, '%', by2035)],
        [coverage('gte?', 40, by2025), coverage('gte?', 80, by2035)],
      ),
      row(
        '湿地保护率',
        { ...rate, category: '生态保护', ...anticipatory, ...from(51.3, in2020) },
        [level('gte', 52, '%', by2025), trend()],
        [level('gte', 52, '%', by2025), qualitative(undefined)],
        [coverage('gte', 52, by2025), trend()],
        [coverage('gte', 52, by2025), qualitative(undefined)],
      ),
    ],
  },
  {
    // Two years of targets; what a cell asks for is told by its own words.
    source: 'style of a municipal “十四五”知识产权规划, 主要指标',
    format: 'tsv',
    text: [
      '序号\t指标\t2020年\t2023年\t2025年\t属性',
      '1\t每万人口高价值发明专利拥有量（件）\t3.1\t4.2\t5.5\t预期性',
      '2\t马德里商标国际注册量（件）\t45\t60\t比2020年翻一番\t预期性',
      '3\t地理标志（件）\t6\t7\t新增3件以上\t预期性',
      '4\t国家知识产权示范企业（家）\t1\t2\t3—5\t预期性',
      '5\t专利商标质押融资额（亿元）\t8.5\t10\t五年累计50\t预期性',
      '6\t专利侵权纠纷行政裁决结案率（%）\t93.1\t≥94\t95以上\t约束性',
      '7\t知识产权案件平均审理周期（天）\t128\t115\t100以内\t预期性',
      '8\t知识产权保护社会满意度（分）\t79.42\t80\t82\t预期性',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['知识产权案件平均审理周期'] },
    indicators: [
      row('每万人口高价值发明专利拥有量', { ...anticipatory, ...from(3.1, in2020) }, [
        level('gte?', 4.2, '件', by2023),
        level('gte?', 5.5, '件', by2025),
      ]),
      row('马德里商标国际注册量', { unit: '件', ...anticipatory, ...from(45, in2020) }, [
        level('gte?', 60, '件', by2023),
        multiple(['gte', 'eq', 'approx'], 2),
      ]),
      row(
        '地理标志',
        { unit: '件', ...anticipatory, ...from(6, in2020) },
        [level('gte?', 7, '件', by2023), additions('gte', 3, '件')],
        [level('gte?', 7, '件', by2023), netChange('gte', 3, '件')],
        [level('gte?', 7, '件', by2023), cumulative('gte', 3, '件')],
      ),
      row('国家知识产权示范企业', { unit: '家', ...anticipatory, ...from(1, in2020) }, [
        level('gte?', 2, '家', by2023),
        level(ofRange, { min: 3, max: 5 }, '家', by2025),
      ]),
      row('专利商标质押融资额', { unit: '亿元', ...anticipatory, ...from(8.5, in2020) }, [
        level('gte?', 10, '亿元', by2023),
        cumulative('gte?', 50, '亿元'),
      ]),
      row('专利侵权纠纷行政裁决结案率', { ...rate, ...binding, ...from(93.1, in2020) }, [
        level('gte', 94, '%', by2023),
        level('gte', 95, '%', by2025),
      ]),
      row('知识产权案件平均审理周期', { unit: '天', ...anticipatory, ...from(128, in2020) }, [
        level('lte?', 115, '天', by2023),
        level('lte', 100, '天', by2025),
      ]),
      row('知识产权保护社会满意度', { unit: '分', ...anticipatory, ...from(79.42, in2020) }, [
        level('gte?', 80, '分', by2023),
        level('gte?', 82, '分', by2025),
      ]),
    ],
  },
  {
    // Rows of which (其中) have no number of their own; two kinds of brackets, told apart below.
    source: 'style of a provincial “十四五”综合交通运输 plan, 主要指标',
    format: 'pipe',
    text: [
      '类别 | 序号 | 指标名称 | 单位 | 2020年 | 2025年 | 属性',
      '设施网络 | 1 | 铁路营业里程 | 公里 | 4862 | 6000 | 预期性',
      ' |  | 其中：高速铁路 | 公里 | 1186 | 2000 | 预期性',
      ' | 2 | 公路通车里程 | 万公里 | 18.2 | 19.5 | 预期性',
      ' |  | 其中：高速公路 | 公里 | 7012 | 9000以上 | 预期性',
      ' | 3 | 民用运输机场 | 个 | 9 | 11—12 | 预期性',
      '运输服务 | 4 | 具备条件的建制村通客车率 | % | 100 | 100 | 约束性',
      ' | 5 | 中心城区绿色出行比例 | % | 68 | ＞70 | 预期性',
      '绿色安全 | 6 | 单位运输周转量二氧化碳排放下降率 | % | — | [5] | 约束性',
      ' | 7 | 道路运输较大及以上事故死亡人数下降率 | % | — | [20] | 预期性',
      '投资规模 | 8 | 综合交通固定资产投资 | 亿元 | 〔5260〕 | 〔6800〕 | 预期性',
      '注：[ ]内为五年累计下降数，〔 〕内为五年累计数。',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('铁路营业里程', { unit: '公里', category: '设施网络', ...anticipatory, ...from(4862, in2020) }, [
        level('gte?', 6000, '公里', by2025),
      ]),
      row(
        [
          '高速铁路',
          '其中：高速铁路',
          '高速铁路营业里程',
          '铁路营业里程（高速铁路）',
          '铁路营业里程其中：高速铁路',
        ],
        { unit: '公里', category: '设施网络', ...anticipatory, ...from(1186, in2020) },
        [level('gte?', 2000, '公里', by2025)],
      ),
      row('公路通车里程', { unit: '万公里', category: '设施网络', ...anticipatory, ...from(18.2, in2020) }, [
        level('gte?', 19.5, '万公里', by2025),
      ]),
      row(
        [
          '高速公路',
          '其中：高速公路',
          '高速公路通车里程',
          '公路通车里程（高速公路）',
          '公路通车里程其中：高速公路',
        ],
        { unit: '公里', category: '设施网络', ...anticipatory, ...from(7012, in2020) },
        [level('gte', 9000, '公里', by2025)],
      ),
      row('民用运输机场', { unit: '个', category: '设施网络', ...anticipatory, ...from(9, in2020) }, [
        level(ofRange, { min: 11, max: 12 }, '个', by2025),
      ]),
      row(
        '具备条件的建制村通客车率',
        { ...rate, category: '运输服务', ...binding, ...from(100, in2020) },
        ...shares(atLeast, 100, by2025),
      ),
      row('中心城区绿色出行比例', { ...rate, category: '运输服务', ...anticipatory, ...from(68, in2020) }, [
        level('gt', 70, '%', by2025),
      ]),
      row(
        ['单位运输周转量二氧化碳排放下降率', '单位运输周转量二氧化碳排放下降', '单位运输周转量二氧化碳排放'],
        { category: '绿色安全', ...binding, ...noBase },
        ...fallInAll(5),
      ),
      row(
        [
          '道路运输较大及以上事故死亡人数下降率',
          '道路运输较大及以上事故死亡人数下降',
          '道路运输较大及以上事故死亡人数',
        ],
        { category: '绿色安全', ...anticipatory, ...noBase },
        ...fallInAll(20),
      ),
      row('综合交通固定资产投资', { unit: '亿元', category: '投资规模', ...anticipatory, ...from(5260) }, [
        cumulative('gte?', 6800, '亿元'),
      ]),
    ],
  },
  {
    // Units stand in the names, again in cells, or in neither; a mark is explained in the last row.
    source: 'style of a municipal “十四五”全民医疗保障 plan, 主要指标',
    format: 'html',
    text: [
      '<table><tbody>',
      '<tr><td><p>类别</p></td><td><p>主要指标</p></td><td><p>2020年</p></td><td><p>2025年</p></td><td><p>指标属性</p></td></tr>',
      '<tr><td>参保覆盖</td><td>基本医疗保险参保率（%）</td><td>96.8%</td><td>每年保持在95%以上</td><td>约束性</td></tr>',
      '<tr><td>基金安全</td><td>基本医疗保险（含生育保险）基金收入（亿元）</td><td>58.6</td><td>收入规模与经济社会发展水平更加适应</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">保障程度</td><td>职工医保政策范围内住院费用基金支付比例（%）</td><td>85.2</td><td>稳定在85%左右</td><td>预期性</td></tr>',
      '<tr><td>重点救助对象符合规定的住院医疗费用救助比例（%）</td><td>70</td><td>75</td><td>预期性</td></tr>',
      '<tr><td>个人卫生支出占卫生总费用的比例（%）</td><td>28.1</td><td>27</td><td>约束性</td></tr>',
      '<tr><td rowspan="2">精细管理</td><td>住院费用按病种付费占比（%）</td><td>—</td><td>70%</td><td>预期性</td></tr>',
      '<tr><td>药品集中带量采购品种（个）</td><td>112</td><td>＞500*</td><td>预期性</td></tr>',
      '<tr><td rowspan="2">优质服务</td><td>住院费用跨省直接结算率（%）</td><td>46.5</td><td>＞70</td><td>预期性</td></tr>',
      '<tr><td>医疗保障政务服务满意率（%）</td><td>—</td><td>≥85</td><td>预期性</td></tr>',
      '<tr><td colspan="5">注：*指到2025年各批次品种的累计数。</td></tr>',
      '</tbody></table>',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['个人卫生支出占卫生总费用的比例'] },
    indicators: [
      row(
        '基本医疗保险参保率',
        { ...rate, category: '参保覆盖', ...binding, ...from(96.8, in2020) },
        [everyYear('gte', 95, '%')],
        [maintain('gte', 95, '%')],
        [level('gte', 95, '%')],
        [coverage('gte', 95)],
      ),
      row(
        '基本医疗保险（含生育保险）基金收入',
        { category: '基金安全', ...anticipatory, ...from(58.6, in2020) },
        [qualitative(undefined)],
        [milestone()],
        [relative(['gte', 'eq', 'approx'], undefined)],
        [trend()],
      ),
      row(
        '职工医保政策范围内住院费用基金支付比例',
        { ...rate, category: '保障程度', ...anticipatory, ...from(85.2, in2020) },
        [maintain('approx', 85, '%')],
        [level('approx', 85, '%', by2025)],
      ),
      row(
        '重点救助对象符合规定的住院医疗费用救助比例',
        { ...rate, category: '保障程度', ...anticipatory, ...from(70, in2020) },
        [level('gte?', 75, '%', by2025)],
      ),
      row(
        '个人卫生支出占卫生总费用的比例',
        { ...rate, category: '保障程度', ...binding, ...from(28.1, in2020) },
        [level('lte?', 27, '%', by2025)],
      ),
      row('住院费用按病种付费占比', { ...rate, category: '精细管理', ...anticipatory, ...noBase }, [
        level('gte?', 70, '%', by2025),
      ]),
      row(
        '药品集中带量采购品种',
        { unit: '个', category: '精细管理', ...anticipatory, ...from(112, in2020) },
        ...done('gt', 500, '个'),
      ),
      row(
        '住院费用跨省直接结算率',
        { ...rate, category: '优质服务', ...anticipatory, ...from(46.5, in2020) },
        [level('gt', 70, '%', by2025)],
      ),
      row('医疗保障政务服务满意率', { ...rate, category: '优质服务', ...anticipatory, ...noBase }, [
        level('gte', 85, '%', by2025),
      ]),
    ],
  },
  {
    // The year to start from is itself an estimate; totals of the plan so far stand in brackets.
    source: 'style of a municipal “十五五” plan draft for 养老和托育服务, 主要指标',
    format: 'markdown',
    text: [
      '| 序号 | 主要指标 | 2025年（预计） | 2027年 | 2030年 | 性质 |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 1 | 养老机构护理型床位占比（%） | 66 | 68 | 73以上 | 约束性 |',
      '| 2 | 特殊困难老年人家庭适老化改造（万户） | [2.6] | [1] | [2.5] | 预期性 |',
      '| 3 | 街道区域性养老服务中心覆盖率（%） | 72 | 85 | 100 | 预期性 |',
      '| 4 | 每千人口拥有3岁以下婴幼儿托位数（个） | 4.6 | 5 | 5.5左右 | 预期性 |',
      '| 5 | 养老护理员（人） | 5200 | 6000 | 7000 | 预期性 |',
      '| 6 | 5岁以下儿童死亡率（‰） | 4.2 | ≤4.1 | ≤4 | 预期性 |',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['5岁以下儿童死亡率'] },
    indicators: [
      row('养老机构护理型床位占比', { ...rate, ...binding, ...from(66, in2025) }, [
        level('gte?', 68, '%', by2027),
        level('gte', 73, '%', by2030),
      ]),
      row('特殊困难老年人家庭适老化改造', { unit: '万户', ...anticipatory, ...from(2.6) }, [
        cumulative('gte?', 1, '万户'),
        cumulative('gte?', 2.5, '万户'),
      ]),
      row(
        '街道区域性养老服务中心覆盖率',
        { ...rate, ...anticipatory, ...from(72, in2025) },
        [coverage('gte?', 85, by2027), coverage(atLeast, 100, by2030)],
        [level('gte?', 85, '%', by2027), level(atLeast, 100, '%', by2030)],
      ),
      row('每千人口拥有3岁以下婴幼儿托位数', { ...anticipatory, ...from(4.6, in2025) }, [
        level('gte?', 5, '个', by2027),
        level('approx', 5.5, '个', by2030),
      ]),
      row('养老护理员', { unit: '人', ...anticipatory, ...from(5200, in2025) }, [
        level('gte?', 6000, '人', by2027),
        level('gte?', 7000, '人', by2030),
      ]),
      row('5岁以下儿童死亡率', { unit: '‰', ...anticipatory, ...from(4.2, in2025) }, [
        level('lte', 4.1, '‰', by2027),
        level('lte', 4, '‰', by2030),
      ]),
    ],
  },
];
