import { by2024, by2025, ofRange, unstatedYear } from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fourteenth, yearOf } from './periods.js';
import { better, growth, level, qualitative, relative, trend } from './reading.js';
import { anticipatory, in2020 } from './tableParts.js';

/** A seventh set of tables to check the reader on, collected by someone who had not seen how it reads. */
export const check7Tables: readonly CorpusTable[] = [
  {
    // Fields fill down, some units are not printed, and a dash stands for a missing baseline.
    source: '廉江市“十四五”时期卫生健康事业主要发展指标',
    format: 'tsv',
    text: [
      '领域\t序号\t主要指标\t单位\t2020年\t2025年目标\t指标性质',
      '健康水平\t1\t人均预期寿命\t\t82.98\t>79\t预期性',
      '\t2\t孕产妇死亡率\t/10万\t9.7\t<9\t预期性',
      '\t3\t婴儿死亡率\t\t2.28\t<3\t预期性',
      '\t4\t重大慢性病过早死亡率\t%\t-\t<11\t预期性',
      '健康生活\t5\t居民健康素养水平\t%\t-\t28\t预期性',
      '\t6\t千人口献血率\t\t-\t持续提升\t预期性',
      '健康服务\t7\t每千人口拥有执业（助理）医师数\t\t1.49\t1.67\t预期性',
      '\t\t其中：每千人口拥有中医类别执业（助理）医师数\t\t0.105\t0.42\t预期性',
      '\t8\t每千人口拥有注册护士数\t\t2.09\t2.75\t预期性',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['孕产妇死亡率', '婴儿死亡率', '重大慢性病过早死亡率'] },
    indicators: [
      {
        name: '人均预期寿命',
        category: '健康水平',
        ...anticipatory,
        baseline: { value: 82.98, ...in2020 },
        targets: [level('gt', 79, undefined, by2025)],
      },
      {
        name: '孕产妇死亡率',
        category: '健康水平',
        ...anticipatory,
        baseline: { value: 9.7, ...in2020 },
        targets: [level('lt', 9, undefined, by2025)],
      },
      {
        name: '婴儿死亡率',
        category: '健康水平',
        ...anticipatory,
        baseline: { value: 2.28, ...in2020 },
        targets: [level('lt', 3, undefined, by2025)],
      },
      {
        name: '重大慢性病过早死亡率',
        unit: '%',
        category: '健康水平',
        ...anticipatory,
        baseline: null,
        targets: [level('lt', 11, '%', by2025)],
      },
      {
        name: '居民健康素养水平',
        unit: '%',
        category: '健康生活',
        ...anticipatory,
        baseline: null,
        targets: [level('gte?', 28, '%', by2025)],
      },
      {
        name: '千人口献血率',
        category: '健康生活',
        ...anticipatory,
        baseline: null,
        targets: [better()],
        anyOf: [[trend()]],
      },
      {
        name: '每千人口拥有执业（助理）医师数',
        category: '健康服务',
        ...anticipatory,
        baseline: { value: 1.49, ...in2020 },
        targets: [level('gte?', 1.67, undefined, by2025)],
      },
      {
        name: ['其中：每千人口拥有中医类别执业（助理）医师数', '每千人口拥有中医类别执业（助理）医师数'],
        category: '健康服务',
        ...anticipatory,
        baseline: { value: 0.105, ...in2020 },
        targets: [level('gte?', 0.42, undefined, by2025)],
      },
      {
        name: '每千人口拥有注册护士数',
        category: '健康服务',
        ...anticipatory,
        baseline: { value: 2.09, ...in2020 },
        targets: [level('gte?', 2.75, undefined, by2025)],
      },
    ],
  },
  {
    // What was done in the year stands beside what was planned for it: it is no baseline and no target.
    source: '浦东新区2024年国民经济和社会发展主要指标表',
    format: 'pipe',
    text: [
      '序号 | 主要经济社会指标 | 指标类型 | 完成绝对数 | 完成同比增长 | 年度目标',
      '1 | 地区生产总值 | 预期性 | 17752.3亿元 | 5.3% | 增长6%左右',
      '2 | 一般公共预算收入 | 预期性 | 1308.7亿元 | 0.6% | 与GDP增长基本同步',
      '3 | 全社会固定资产投资总额 | 预期性 | 3730.2亿元 | 5% | 力争稳中有增',
    ].join('\n'),
    context: yearOf(2024),
    indicators: [
      {
        name: '地区生产总值',
        ...anticipatory,
        targets: [growth(unstatedYear, 'approx', 6, by2024)],
      },
      {
        name: '一般公共预算收入',
        ...anticipatory,
        targets: [relative(ofRange, undefined)],
      },
      {
        name: '全社会固定资产投资总额',
        ...anticipatory,
        targets: [qualitative(undefined)],
        anyOf: [[trend()], [growth(unstatedYear, 'gt', 0)]],
      },
    ],
  },
  {
    // The figures are the plan's own, announced one by one; units stand in the names.
    source: 'style of 全国气象发展“十四五”规划, 主要指标表',
    format: 'markdown',
    text: [
      '| 指标名称 | 2020年 | 2025年 |',
      '| --- | --- | --- |',
      '| 24小时晴雨预报准确率（%） | 85.9 | 90 |',
      '| 24小时暴雨预警信号准确率（%） | 89 | 92 |',
      '| 24小时台风路径预报误差（公里） | 70 | 65 |',
      '| 强对流天气预警提前量（分钟） | 38 | 45 |',
      '| 全球数值天气预报可用预报时效（天） | 7.8 | 8.5 |',
    ].join('\n'),
    context: {
      ...fourteenth,
      lowerIsBetter: ['24小时台风路径预报误差', '24小时台风路径预报误差（公里）'],
    },
    indicators: [
      {
        name: ['24小时晴雨预报准确率', '24小时晴雨预报准确率（%）'],
        unit: '%',
        baseline: { value: 85.9, ...in2020 },
        targets: [level('gte?', 90, '%', by2025)],
      },
      {
        name: ['24小时暴雨预警信号准确率', '24小时暴雨预警信号准确率（%）'],
        unit: '%',
        baseline: { value: 89, ...in2020 },
        targets: [level('gte?', 92, '%', by2025)],
      },
      {
        name: ['24小时台风路径预报误差', '24小时台风路径预报误差（公里）'],
        unit: '公里',
        baseline: { value: 70, ...in2020 },
        targets: [level('lte?', 65, '公里', by2025)],
      },
      {
        name: ['强对流天气预警提前量', '强对流天气预警提前量（分钟）'],
        unit: '分钟',
        baseline: { value: 38, ...in2020 },
        targets: [level('gte?', 45, '分钟', by2025)],
      },
      {
        name: ['全球数值天气预报可用预报时效', '全球数值天气预报可用预报时效（天）'],
        unit: '天',
        baseline: { value: 7.8, ...in2020 },
        targets: [level('gte?', 8.5, '天', by2025)],
      },
    ],
  },
];
