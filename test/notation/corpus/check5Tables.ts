import {
  atLeast,
  atMost,
  by2010,
  by2020,
  by2025,
  by2026,
  by2027,
  by2030,
  same,
  wholePeriod,
} from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable } from './corpusTable.js';
import { eleventh, fifteenth, fourteenth, thirteenth, yearsOf } from './periods.js';
import {
  coverage,
  cumulative,
  everyYear,
  growth,
  level,
  maintain,
  netChange,
  relative,
  unset,
} from './reading.js';
import { anticipatory, binding, in2005, in2015, in2020, in2024, in2025 } from './tableParts.js';

/** A name that holds its unit may be told with it or without. */
const named = (name: string, unit: string): readonly string[] => [
  name,
  `${name}（${unit}）`,
  `${name}(${unit})`,
];

/** A dash in the column beside holds no target, and may be told as an empty one. */
const besideDash = (target: ExpectedTarget) => ({
  targets: [target],
  anyOf: [[target, unset('empty')]],
});

/** A fall that the indicator's own name prints: the sign depends on whether the word leaves the name. */
const fallInTheName: ExpectedTarget = {
  kind: 'growth',
  basis: wholePeriod,
  comparator: ['gte', 'lte', 'eq'],
  unit: '%',
};

/** A column of changes beside a column of levels says the same once more. */
const withChange = (target: ExpectedTarget, change: ExpectedTarget) => ({
  targets: [target],
  anyOf: [[target, change]],
});

/** A fifth set of tables, collected by someone who had not seen how the reader works. */
export const check5Tables: readonly CorpusTable[] = [
  {
    source: '江苏高水平全面建成小康社会指标',
    format: 'tsv',
    text: [
      '序号\t指标名称\t计量单位\t2020年目标值\t资料来源',
      '1\t战略性新兴产业增加值占GDP比重\t%\t≥15\t省统计局',
      '2\t服务业增加值占GDP比重\t%\t≥53\t省统计局',
      '3\t常住人口城镇化率\t%\t≥72\t省统计局',
      '4\t研发经费支出占GDP比重\t%\t≥2.8\t省统计局',
      '5\t万人发明专利拥有量\t件\t≥20\t省知识产权局',
      '6\t高新技术产业产值占规上工业产值比重\t%\t≥45\t省科技厅',
      '7\t农村低收入人口累计脱贫率\t%\t=100\t省扶贫办',
      '8\t劳动年龄人口平均受教育年限\t年\t≥10.8\t省统计局',
      '9\t每千人口执业（助理）医师数\t人\t≥2.5\t省卫计委',
      '10\t每千名老人拥有养老床位数\t张\t≥40\t省民政厅',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      { name: '战略性新兴产业增加值占GDP比重', unit: '%', targets: [level('gte', 15, '%', by2020)] },
      { name: '服务业增加值占GDP比重', unit: '%', targets: [level('gte', 53, '%', by2020)] },
      { name: '常住人口城镇化率', unit: '%', targets: [level('gte', 72, '%', by2020)] },
      { name: '研发经费支出占GDP比重', unit: '%', targets: [level('gte', 2.8, '%', by2020)] },
      { name: '万人发明专利拥有量', unit: '件', targets: [level('gte', 20, '件', by2020)] },
      { name: '高新技术产业产值占规上工业产值比重', unit: '%', targets: [level('gte', 45, '%', by2020)] },
      {
        name: '农村低收入人口累计脱贫率',
        unit: '%',
        targets: [level('eq', 100, '%', by2020)],
        anyOf: [[cumulative('eq', 100, '%', by2020)], [coverage('eq', 100, by2020)]],
      },
      { name: '劳动年龄人口平均受教育年限', unit: '年', targets: [level('gte', 10.8, '年', by2020)] },
      { name: '每千人口执业（助理）医师数', unit: '人', targets: [level('gte', 2.5, '人', by2020)] },
      { name: '每千名老人拥有养老床位数', unit: '张', targets: [level('gte', 40, '张', by2020)] },
    ],
  },
  {
    // A column of totals over the period stands between the goals and the attribute; dashes fill what a row does not use.
    source: '“十三五”生态环境保护规划，专栏1',
    format: 'markdown',
    text: [
      '| 指标 | 2015年 | 2020年 | 〔累计〕 | 属性 |',
      '| --- | --- | --- | --- | --- |',
      '| 地级及以上城市空气质量优良天数比率（%） | 76.7 | >80 | - | 约束性 |',
      '| 细颗粒物未达标地级及以上城市浓度下降（%） | - | - | 〔18〕 | 约束性 |',
      '| 地级及以上城市重度及以上污染天数比例下降（%） | - | - | 〔25〕 | 预期性 |',
      '| 地表水质量达到或好于Ⅲ类水体比例（%） | 66 | >70 | - | 约束性 |',
      '| 地表水质量劣Ⅴ类水体比例（%） | 9.7 | <5 | - | 约束性 |',
      '| 重要江河湖泊水功能区水质达标率（%） | 70.8 | >80 | - | 预期性 |',
      '| 地下水质量极差比例（%） | 15.7 | 15左右 | - | 预期性 |',
      '| 近岸海域水质优良（一、二类）比例（%） | 70.5 | 70左右 | - | 预期性 |',
    ].join('\n'),
    context: {
      ...thirteenth,
      lowerIsBetter: [
        ...named('地表水质量劣Ⅴ类水体比例', '%'),
        ...named('地下水质量极差比例', '%'),
        '细颗粒物未达标地级及以上城市浓度',
        '地级及以上城市重度及以上污染天数比例',
      ],
    },
    indicators: [
      {
        name: named('地级及以上城市空气质量优良天数比率', '%'),
        unit: '%',
        ...binding,
        baseline: { value: 76.7, ...in2015 },
        ...besideDash(level('gt', 80, '%', by2020)),
      },
      {
        name: [
          ...named('细颗粒物未达标地级及以上城市浓度下降', '%'),
          ...named('细颗粒物未达标地级及以上城市浓度', '%'),
        ],
        ...binding,
        targets: [fallInTheName],
        anyOf: [[unset('empty'), fallInTheName]],
      },
      {
        name: [
          ...named('地级及以上城市重度及以上污染天数比例下降', '%'),
          ...named('地级及以上城市重度及以上污染天数比例', '%'),
        ],
        ...anticipatory,
        targets: [fallInTheName],
        anyOf: [[unset('empty'), fallInTheName]],
      },
      {
        name: named('地表水质量达到或好于Ⅲ类水体比例', '%'),
        unit: '%',
        ...binding,
        baseline: { value: 66, ...in2015 },
        ...besideDash(level('gt', 70, '%', by2020)),
      },
      {
        name: named('地表水质量劣Ⅴ类水体比例', '%'),
        unit: '%',
        ...binding,
        baseline: { value: 9.7, ...in2015 },
        ...besideDash(level('lt', 5, '%', by2020)),
      },
      {
        name: named('重要江河湖泊水功能区水质达标率', '%'),
        unit: '%',
        ...anticipatory,
        baseline: { value: 70.8, ...in2015 },
        ...besideDash(level('gt', 80, '%', by2020)),
      },
      {
        name: named('地下水质量极差比例', '%'),
        unit: '%',
        ...anticipatory,
        baseline: { value: 15.7, ...in2015 },
        ...besideDash(level('approx', 15, '%', by2020)),
      },
      {
        name: named('近岸海域水质优良（一、二类）比例', '%'),
        unit: '%',
        ...anticipatory,
        baseline: { value: 70.5, ...in2015 },
        ...besideDash(level('approx', 70, '%', by2020)),
      },
    ],
  },
  {
    // Rows that only head a section hold no indicator; the unit stands in the name and in the cell.
    source: '一县（区）“十四五”教育事业发展主要指标表',
    format: 'html',
    text: [
      '<table>',
      '<tr><th>指标</th><th>2020年</th><th>2025年</th><th>属性</th></tr>',
      '<tr><td>一、发展水平</td><td></td><td></td><td></td></tr>',
      '<tr><td>1.学前教育毛入园率(%)</td><td>99%</td><td>99%以上</td><td>约束性</td></tr>',
      '<tr><td>2.义务教育巩固率(%)</td><td>100%</td><td>100%</td><td>约束性</td></tr>',
      '<tr><td>3.高中阶段教育毛入学率(%)</td><td>99.8%</td><td>100%</td><td>约束性</td></tr>',
      '<tr><td>4.劳动年龄人口平均受教育年限(年)</td><td>11.4年</td><td>12.3年以上</td><td>约束性</td></tr>',
      '<tr><td>二、优质资源建设</td><td></td><td></td><td></td></tr>',
      '<tr><td>1.省市优质幼儿园比例(%)</td><td>85.1%</td><td>90%以上</td><td>预期性</td></tr>',
      '<tr><td>2.普惠性幼儿园覆盖率(%)</td><td>86.44%</td><td>90%以上</td><td>预期性</td></tr>',
      '<tr><td>6.智慧校园比例(%)</td><td>60%</td><td>100%</td><td>预期性</td></tr>',
      '</table>',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      {
        name: ['学前教育毛入园率', '学前教育毛入园率(%)', '1.学前教育毛入园率', '1.学前教育毛入园率(%)'],
        ...binding,
        baseline: { value: 99, ...in2020 },
        targets: [level('gte', 99, '%', by2025)],
      },
      {
        name: ['义务教育巩固率', '义务教育巩固率(%)', '2.义务教育巩固率', '2.义务教育巩固率(%)'],
        ...binding,
        baseline: { value: 100, ...in2020 },
        targets: [level(atLeast, 100, '%', by2025)],
        anyOf: [[maintain(same, 100, '%')]],
      },
      {
        name: [
          '高中阶段教育毛入学率',
          '高中阶段教育毛入学率(%)',
          '3.高中阶段教育毛入学率',
          '3.高中阶段教育毛入学率(%)',
        ],
        ...binding,
        baseline: { value: 99.8, ...in2020 },
        targets: [level('gte?', 100, '%', by2025)],
      },
      {
        name: [
          '劳动年龄人口平均受教育年限',
          '劳动年龄人口平均受教育年限(年)',
          '4.劳动年龄人口平均受教育年限',
          '4.劳动年龄人口平均受教育年限(年)',
        ],
        ...binding,
        baseline: { value: 11.4, ...in2020 },
        targets: [level('gte', 12.3, '年', by2025)],
      },
      {
        name: [
          '省市优质幼儿园比例',
          '省市优质幼儿园比例(%)',
          '1.省市优质幼儿园比例',
          '1.省市优质幼儿园比例(%)',
        ],
        ...anticipatory,
        baseline: { value: 85.1, ...in2020 },
        targets: [level('gte', 90, '%', by2025)],
      },
      {
        name: [
          '普惠性幼儿园覆盖率',
          '普惠性幼儿园覆盖率(%)',
          '2.普惠性幼儿园覆盖率',
          '2.普惠性幼儿园覆盖率(%)',
        ],
        ...anticipatory,
        baseline: { value: 86.44, ...in2020 },
        targets: [coverage('gte', 90, by2025)],
        anyOf: [[level('gte', 90, '%', by2025)]],
      },
      {
        name: ['智慧校园比例', '智慧校园比例(%)', '6.智慧校园比例', '6.智慧校园比例(%)'],
        ...anticipatory,
        baseline: { value: 60, ...in2020 },
        targets: [level('gte?', 100, '%', by2025)],
      },
    ],
  },
  {
    // The category is printed once for its rows.
    source: 'style of the “十四五”现代综合交通运输体系 plan',
    format: 'pipe',
    text: [
      '类别 | 指标 | 2020年 | 2025年 | 属性',
      '设施网络 | 铁路营业里程（万公里） | 14.6 | 16.5 | 预期性',
      ' | 高速公路建成里程（万公里） | 16.1 | 19 | 预期性',
      ' | 内河高等级航道里程（万公里） | 1.61 | 1.85 | 预期性',
      ' | 民用运输机场数（个） | 241 | >270 | 预期性',
      '衔接融合 | 沿海港口重要港区铁路进港率（%） | 59.5 | >70 | 预期性',
      ' | 枢纽机场轨道交通接入率（%） | 68 | 80 | 预期性',
      ' | 集装箱铁水联运量年均增长率（%） | — | 15 | 预期性',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      {
        name: named('铁路营业里程', '万公里'),
        ...anticipatory,
        baseline: { value: 14.6, ...in2020 },
        targets: [level('gte?', 16.5, '万公里', by2025)],
      },
      {
        name: named('高速公路建成里程', '万公里'),
        ...anticipatory,
        baseline: { value: 16.1, ...in2020 },
        targets: [level('gte?', 19, '万公里', by2025)],
      },
      {
        name: named('内河高等级航道里程', '万公里'),
        ...anticipatory,
        baseline: { value: 1.61, ...in2020 },
        targets: [level('gte?', 1.85, '万公里', by2025)],
      },
      {
        name: named('民用运输机场数', '个'),
        ...anticipatory,
        baseline: { value: 241, ...in2020 },
        targets: [level('gt', 270, '个', by2025)],
      },
      {
        name: named('沿海港口重要港区铁路进港率', '%'),
        ...anticipatory,
        baseline: { value: 59.5, ...in2020 },
        targets: [level('gt', 70, '%', by2025)],
      },
      {
        name: named('枢纽机场轨道交通接入率', '%'),
        ...anticipatory,
        baseline: { value: 68, ...in2020 },
        targets: [level('gte?', 80, '%', by2025)],
      },
      {
        name: [
          ...named('集装箱铁水联运量年均增长率', '%'),
          ...named('集装箱铁水联运量年均', '%'),
          ...named('集装箱铁水联运量', '%'),
        ],
        ...anticipatory,
        targets: [growth('averageAnnual', 'gte?', 15)],
        anyOf: [[level('gte?', 15, '%')]],
      },
    ],
  },
  {
    // No year in the head: the goals hold for the period.
    source: 'style of the “十四五”国家应急体系规划, 指标表',
    format: 'tsv',
    text: [
      '序号\t指标\t预期值\t属性',
      '1\t生产安全事故死亡人数\t下降15%\t约束性',
      '2\t重特大事故起数\t下降20%\t约束性',
      '3\t单位国内生产总值生产安全事故死亡率\t下降33%\t约束性',
      '4\t工矿商贸就业人员十万人生产安全事故死亡率\t下降20%\t约束性',
      '5\t年均每百万人口因自然灾害死亡率\t<1\t预期性',
      '6\t年均每十万人受灾人次\t<15000\t预期性',
      '7\t年均因自然灾害直接经济损失占国内生产总值的比例\t<1%\t预期性',
    ].join('\n'),
    context: {
      ...fourteenth,
      lowerIsBetter: [
        '生产安全事故死亡人数',
        '重特大事故起数',
        '单位国内生产总值生产安全事故死亡率',
        '工矿商贸就业人员十万人生产安全事故死亡率',
        '年均每百万人口因自然灾害死亡率',
        '年均每十万人受灾人次',
        '年均因自然灾害直接经济损失占国内生产总值的比例',
      ],
    },
    indicators: [
      { name: '生产安全事故死亡人数', ...binding, targets: [growth(wholePeriod, 'lte?', -15)] },
      { name: '重特大事故起数', ...binding, targets: [growth(wholePeriod, 'lte?', -20)] },
      { name: '单位国内生产总值生产安全事故死亡率', ...binding, targets: [growth(wholePeriod, 'lte?', -33)] },
      {
        name: '工矿商贸就业人员十万人生产安全事故死亡率',
        ...binding,
        targets: [growth(wholePeriod, 'lte?', -20)],
      },
      {
        name: ['年均每百万人口因自然灾害死亡率', '每百万人口因自然灾害死亡率'],
        ...anticipatory,
        targets: [level('lt', 1)],
        anyOf: [[everyYear('lt', 1, undefined, { basis: 'average' })]],
      },
      {
        name: ['年均每十万人受灾人次', '每十万人受灾人次'],
        ...anticipatory,
        targets: [level('lt', 15000)],
        anyOf: [[everyYear('lt', 15000, undefined, { basis: 'average' })]],
      },
      {
        name: [
          '年均因自然灾害直接经济损失占国内生产总值的比例',
          '因自然灾害直接经济损失占国内生产总值的比例',
        ],
        ...anticipatory,
        targets: [level('lt', 1, '%')],
        anyOf: [[everyYear('lt', 1, '%', { basis: 'average' })]],
      },
    ],
  },
  {
    // The last column prints the change from the one year to the other.
    source: 'style of the 国家环境保护“十一五”规划, 主要指标表',
    format: 'markdown',
    text: [
      '| 指标 | 2005年 | 2010年 | “十一五”增减情况 |',
      '| --- | --- | --- | --- |',
      '| 化学需氧量排放总量（万吨） | 1414 | 1270 | -10% |',
      '| 二氧化硫排放总量（万吨） | 2549 | 2295 | -10% |',
      '| 地表水国控断面劣Ⅴ类水质的比例（%） | 26.1 | <22 | -4.1个百分点 |',
      '| 七大水系国控断面好于Ⅲ类的比例（%） | 41 | >43 | 2个百分点 |',
    ].join('\n'),
    context: {
      ...eleventh,
      lowerIsBetter: [
        ...named('化学需氧量排放总量', '万吨'),
        ...named('二氧化硫排放总量', '万吨'),
        ...named('地表水国控断面劣Ⅴ类水质的比例', '%'),
      ],
    },
    indicators: [
      {
        name: named('化学需氧量排放总量', '万吨'),
        baseline: { value: 1414, ...in2005 },
        ...withChange(level('lte?', 1270, '万吨', by2010), growth(wholePeriod, atMost, -10)),
      },
      {
        name: named('二氧化硫排放总量', '万吨'),
        baseline: { value: 2549, ...in2005 },
        ...withChange(level('lte?', 2295, '万吨', by2010), growth(wholePeriod, atMost, -10)),
      },
      {
        name: named('地表水国控断面劣Ⅴ类水质的比例', '%'),
        baseline: { value: 26.1, ...in2005 },
        ...withChange(level('lt', 22, '%', by2010), netChange(atMost, -4.1, '百分点')),
      },
      {
        name: named('七大水系国控断面好于Ⅲ类的比例', '%'),
        baseline: { value: 41, ...in2005 },
        ...withChange(level('gt', 43, '%', by2010), netChange(atLeast, 2, '百分点')),
      },
    ],
  },
  {
    // A goal for each year of the plan.
    source: 'style of a Yunnan prefecture 农产品加工 action plan, 分年度目标表',
    format: 'tsv',
    text: [
      '指标\t单位\t2024年基数\t2025年目标\t2026年目标\t2027年目标',
      '规模以上农产品加工企业\t家\t320\t350\t380\t420以上',
      '农产品加工产值\t亿元\t860\t950\t1040\t1150',
      '畜禽粪污综合利用率\t%\t82\t83\t84\t85以上',
      '单位产值能耗\t吨标准煤/万元\t0.36\t0.35\t0.34\t0.33以下',
    ].join('\n'),
    context: { ...yearsOf(2025, 2027), lowerIsBetter: ['单位产值能耗'] },
    indicators: [
      {
        name: '规模以上农产品加工企业',
        unit: '家',
        baseline: { value: 320, ...in2024 },
        targets: [
          level('gte?', 350, '家', by2025),
          level('gte?', 380, '家', by2026),
          level('gte', 420, '家', by2027),
        ],
      },
      {
        name: '农产品加工产值',
        unit: '亿元',
        baseline: { value: 860, ...in2024 },
        targets: [
          level('gte?', 950, '亿元', by2025),
          level('gte?', 1040, '亿元', by2026),
          level('gte?', 1150, '亿元', by2027),
        ],
      },
      {
        name: '畜禽粪污综合利用率',
        unit: '%',
        baseline: { value: 82, ...in2024 },
        targets: [
          level('gte?', 83, '%', by2025),
          level('gte?', 84, '%', by2026),
          level('gte', 85, '%', by2027),
        ],
      },
      {
        name: '单位产值能耗',
        unit: '吨标准煤/万元',
        baseline: { value: 0.36, ...in2024 },
        targets: [
          level('lte?', 0.35, '吨标准煤/万元', by2025),
          level('lte?', 0.34, '吨标准煤/万元', by2026),
          level('lte', 0.33, '吨标准煤/万元', by2027),
        ],
      },
    ],
  },
  {
    source: 'style of a Xinjiang prefecture “十五五”民政 plan draft',
    format: 'html',
    text: [
      '<table>',
      '<tr><th>类别</th><th>指标</th><th>单位</th><th>2025年</th><th>2030年</th><th>属性</th></tr>',
      '<tr><td rowspan="2">养老服务</td><td>养老机构护理型床位占比</td><td>%</td><td>62</td><td>≥73</td><td>约束性</td></tr>',
      '<tr><td>区域养老服务中心覆盖率</td><td>%</td><td>45</td><td>75</td><td>预期性</td></tr>',
      '<tr><td rowspan="2">社会救助</td><td>农村低保标准占城市低保标准比例</td><td>%</td><td>76</td><td>80以上</td><td>预期性</td></tr>',
      '<tr><td>孤儿基本生活标准年度增速</td><td>%</td><td>—</td><td>不低于居民上年度人均消费支出增速</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">基层治理</td><td>每百户居民拥有社区综合服务设施面积</td><td>平方米</td><td>30</td><td>≥35</td><td>预期性</td></tr>',
      '<tr><td>注册志愿者占常住人口比例</td><td>%</td><td>15.2</td><td>18左右</td><td>预期性</td></tr>',
      '<tr><td>节地生态安葬率</td><td>%</td><td>48</td><td>完成自治区下达任务</td><td>预期性</td></tr>',
      '</table>',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      {
        name: '养老机构护理型床位占比',
        unit: '%',
        category: '养老服务',
        ...binding,
        baseline: { value: 62, ...in2025 },
        targets: [level('gte', 73, '%', by2030)],
      },
      {
        name: '区域养老服务中心覆盖率',
        unit: '%',
        category: '养老服务',
        ...anticipatory,
        baseline: { value: 45, ...in2025 },
        targets: [coverage('gte?', 75, by2030)],
        anyOf: [[level('gte?', 75, '%', by2030)]],
      },
      {
        name: '农村低保标准占城市低保标准比例',
        unit: '%',
        category: '社会救助',
        ...anticipatory,
        baseline: { value: 76, ...in2025 },
        targets: [level('gte', 80, '%', by2030)],
      },
      {
        name: ['孤儿基本生活标准年度增速', '孤儿基本生活标准'],
        category: '社会救助',
        ...anticipatory,
        targets: [relative('gte', {})],
      },
      {
        name: '每百户居民拥有社区综合服务设施面积',
        unit: '平方米',
        category: '基层治理',
        ...anticipatory,
        baseline: { value: 30, ...in2025 },
        targets: [level('gte', 35, '平方米', by2030)],
      },
      {
        name: '注册志愿者占常住人口比例',
        unit: '%',
        category: '基层治理',
        ...anticipatory,
        baseline: { value: 15.2, ...in2025 },
        targets: [level('approx', 18, '%', by2030)],
      },
      {
        name: '节地生态安葬率',
        unit: '%',
        category: '基层治理',
        ...anticipatory,
        baseline: { value: 48, ...in2025 },
        targets: [unset('delegated')],
      },
    ],
  },
];
