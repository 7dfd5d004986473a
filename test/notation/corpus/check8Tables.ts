import { by2025, by2030 } from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fifteenth, fourteenth } from './periods.js';
import {
  additions,
  coverage,
  cumulative,
  growth,
  level,
  maintain,
  qualitative,
  relative,
  trend,
} from './reading.js';
import { anticipatory, binding, in2020, in2025 } from './tableParts.js';

/** An eighth set of tables to check the reader on, from three fields and two plan periods. */
export const check8Tables: readonly CorpusTable[] = [
  {
    // The first column lost its merged cells; units stand in the names; there is no column of base values.
    source: 'style of the “十四五”残疾人保障和发展规划, 主要指标',
    format: 'pipe',
    text: [
      '类别 | 指标 | 2025年 | 属性',
      '收入和就业 | 残疾人家庭人均收入年均增长（%） | 与国内生产总值增长基本同步 | 预期性',
      ' | 城乡残疾人职业技能培训人数（人） | 200万 | 预期性',
      '社会保障 | 困难残疾人生活补贴覆盖率（%） | 100 | 约束性',
      ' | 残疾人城乡居民基本养老保险参保率（%） | 90 | 预期性',
      '公共服务 | 残疾儿童少年义务教育入学率（%） | 97 | 预期性',
      ' | 残疾人基本康复服务覆盖率（%） | 85 | 约束性',
      ' | 困难重度残疾人家庭无障碍改造数（户） | 110万 | 约束性',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      {
        // The word for growth may leave the name.
        name: ['残疾人家庭人均收入年均增长', '残疾人家庭人均收入'],
        ...anticipatory,
        baseline: null,
        targets: [relative(['approx', 'gte', 'eq'], undefined)],
        anyOf: [[qualitative(undefined)]],
      },
      {
        name: '城乡残疾人职业技能培训人数',
        ...anticipatory,
        baseline: null,
        targets: [level('gte?', 200, '万人', by2025)],
        anyOf: [[cumulative('gte?', 200, '万人', by2025)], [additions('gte?', 200, '万人', by2025)]],
      },
      {
        name: '困难残疾人生活补贴覆盖率',
        unit: '%',
        ...binding,
        baseline: null,
        targets: [coverage(['gte', 'eq'], 100, by2025)],
        anyOf: [[level(['gte', 'eq'], 100, '%', by2025)]],
      },
      {
        name: '残疾人城乡居民基本养老保险参保率',
        unit: '%',
        ...anticipatory,
        baseline: null,
        targets: [level('gte?', 90, '%', by2025)],
        anyOf: [[coverage('gte?', 90, by2025)]],
      },
      {
        name: '残疾儿童少年义务教育入学率',
        unit: '%',
        ...anticipatory,
        baseline: null,
        targets: [level('gte?', 97, '%', by2025)],
        anyOf: [[coverage('gte?', 97, by2025)]],
      },
      {
        name: '残疾人基本康复服务覆盖率',
        unit: '%',
        ...binding,
        baseline: null,
        targets: [coverage('gte?', 85, by2025)],
        anyOf: [[level('gte?', 85, '%', by2025)]],
      },
      {
        name: '困难重度残疾人家庭无障碍改造数',
        ...binding,
        baseline: null,
        targets: [level('gte?', 110, '万户', by2025)],
        anyOf: [[cumulative('gte?', 110, '万户', by2025)], [additions('gte?', 110, '万户', by2025)]],
      },
    ],
  },
  {
    // Bracketed figures are totals of five years, also in the column of base values.
    source: 'style of a municipal 人力资源和社会保障事业发展“十四五”规划, 主要指标',
    format: 'tsv',
    text: [
      '指标\t单位\t2020年\t2025年\t属性',
      '城镇新增就业\t万人\t〔42.6〕\t〔40〕\t预期性',
      '城镇调查失业率\t%\t—\t<5.5\t预期性',
      '基本养老保险参保率\t%\t91.2\t95\t预期性',
      '失业保险参保人数\t万人\t38.5\t≥42\t约束性',
      '劳动人事争议调解成功率\t%\t58.3\t60以上\t预期性',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      {
        name: '城镇新增就业',
        unit: '万人',
        ...anticipatory,
        baseline: { value: 42.6 },
        targets: [cumulative('gte?', 40, '万人')],
      },
      {
        name: '城镇调查失业率',
        unit: '%',
        ...anticipatory,
        baseline: null,
        targets: [level('lt', 5.5, '%', by2025)],
      },
      {
        name: '基本养老保险参保率',
        unit: '%',
        ...anticipatory,
        baseline: { value: 91.2, ...in2020 },
        targets: [level('gte?', 95, '%', by2025)],
        anyOf: [[coverage('gte?', 95, by2025)]],
      },
      {
        name: '失业保险参保人数',
        unit: '万人',
        ...binding,
        baseline: { value: 38.5, ...in2020 },
        targets: [level('gte', 42, '万人', by2025)],
      },
      {
        name: '劳动人事争议调解成功率',
        unit: '%',
        ...anticipatory,
        baseline: { value: 58.3, ...in2020 },
        targets: [level('gte', 60, '%', by2025)],
      },
    ],
  },
  {
    source: 'style of a municipal “十五五” outline draft, 主要指标',
    format: 'markdown',
    text: [
      '| 指标 | 单位 | 2025年 | 2030年 | 属性 |',
      '| --- | --- | --- | --- | --- |',
      '| 单位地区生产总值二氧化碳排放降低 | % | — | 〔17〕 | 约束性 |',
      '| 用水总量 | 亿立方米 | 6.8 | ≤7.2 | 约束性 |',
      '| 森林覆盖率 | % | 42.3 | 43左右 | 预期性 |',
      '| 每千人口拥有执业（助理）医师数 | 人 | 3.2 | 3.8 | 预期性 |',
      '| 人均预期寿命 | 岁 | 79.2 | 80.5 | 预期性 |',
      '| 粮食综合生产能力 | 万吨 | 125 | 保持稳定 | 约束性 |',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['用水总量'] },
    indicators: [
      {
        // The word for the fall may leave the name; the figure then changes its sign.
        name: ['单位地区生产总值二氧化碳排放降低', '单位地区生产总值二氧化碳排放'],
        unit: '%',
        ...binding,
        baseline: null,
        targets: [growth('total', 'gte?', 17)],
        anyOf: [[growth('total', 'lte?', -17)]],
      },
      {
        name: '用水总量',
        unit: '亿立方米',
        ...binding,
        baseline: { value: 6.8, ...in2025 },
        targets: [level('lte', 7.2, '亿立方米', by2030)],
      },
      {
        name: '森林覆盖率',
        unit: '%',
        ...anticipatory,
        baseline: { value: 42.3, ...in2025 },
        targets: [coverage('approx', 43, by2030)],
        anyOf: [[level('approx', 43, '%', by2030)]],
      },
      {
        name: '每千人口拥有执业（助理）医师数',
        ...anticipatory,
        baseline: { value: 3.2, ...in2025 },
        targets: [level('gte?', 3.8, undefined, by2030)],
      },
      {
        name: '人均预期寿命',
        unit: '岁',
        ...anticipatory,
        baseline: { value: 79.2, ...in2025 },
        targets: [level('gte?', 80.5, '岁', by2030)],
      },
      {
        name: '粮食综合生产能力',
        unit: '万吨',
        ...binding,
        baseline: { value: 125, ...in2025 },
        targets: [maintain(['gte', 'eq', 'approx'], null)],
        anyOf: [[trend({ direction: 'steady' })], [qualitative(undefined)]],
      },
    ],
  },
];
