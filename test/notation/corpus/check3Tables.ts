import type { CorpusTable } from './corpusTable.js';
import {
  additions,
  better,
  coverage,
  cumulative,
  everyYear,
  fullCoverage,
  growth,
  level,
  maintain,
  qualitative,
  rank,
  relative,
  trend,
  unset,
} from './reading.js';

const eleventh = { period: { firstYear: 2006, lastYear: 2010 }, baseYear: 2005 } as const;
const thirteenth = { period: { firstYear: 2016, lastYear: 2020 }, baseYear: 2015 } as const;
const fourteenth = { period: { firstYear: 2021, lastYear: 2025 }, baseYear: 2020 } as const;
const fifteenth = { period: { firstYear: 2026, lastYear: 2030 }, baseYear: 2025 } as const;
const threeYears = { period: { firstYear: 2024, lastYear: 2026 }, baseYear: 2023 } as const;
const oneYear = { period: { firstYear: 2022, lastYear: 2022 }, baseYear: 2021 } as const;
const womenTenYears = { period: { firstYear: 2011, lastYear: 2020 }, baseYear: 2010 } as const;
const rural = { period: { firstYear: 2018, lastYear: 2022 }, baseYear: 2017 } as const;
const in2005 = { period: '2005' } as const;
const in2010 = { period: '2010' } as const;
const in2015 = { period: '2015' } as const;
const in2016 = { period: '2016' } as const;
const in2020 = { period: '2020' } as const;
const in2023 = { period: '2023' } as const;
const in2025 = { period: '2025' } as const;
const by2010 = { by: '2010' } as const;
const by2020 = { by: '2020' } as const;
const by2022 = { by: '2022' } as const;
const by2024 = { by: '2024' } as const;
const by2025 = { by: '2025' } as const;
const by2026 = { by: '2026' } as const;
const by2030 = { by: '2030' } as const;
const anticipatory = { attribute: 'anticipatory' } as const;
const binding = { attribute: 'binding' } as const;

/** A third set of tables to check the reader on, collected by someone who had not seen how it reads. */
export const check3Tables: readonly CorpusTable[] = [
  {
    source: 'style of a provincial “十一五” outline, 主要指标表',
    format: 'tsv',
    text: [
      '指标\t单位\t2005年\t2010年\t属性',
      '全省总人口\t万人\t9768\t10100\t约束性',
      '城镇化率\t%\t30.7\t40\t预期性',
      '研究与试验发展经费支出占生产总值比重\t%\t0.52\t1.5\t预期性',
      '单位工业增加值用水量\t立方米/万元\t97\t68\t约束性',
      '耕地保有量\t万公顷\t802.6\t≥791\t约束性',
      '城镇登记失业率\t%\t3.45\t<5\t预期性',
    ].join('\n'),
    context: { ...eleventh, lowerIsBetter: ['全省总人口', '单位工业增加值用水量', '城镇登记失业率'] },
    indicators: [
      {
        name: '全省总人口',
        unit: '万人',
        ...binding,
        baseline: { value: 9768, ...in2005 },
        targets: [level('lte?', 10100, '万人', by2010)],
      },
      {
        name: '城镇化率',
        unit: '%',
        ...anticipatory,
        baseline: { value: 30.7, ...in2005 },
        targets: [level('gte?', 40, '%', by2010)],
      },
      {
        name: '研究与试验发展经费支出占生产总值比重',
        unit: '%',
        ...anticipatory,
        baseline: { value: 0.52, ...in2005 },
        targets: [level('gte?', 1.5, '%', by2010)],
      },
      {
        name: '单位工业增加值用水量',
        unit: '立方米/万元',
        ...binding,
        baseline: { value: 97, ...in2005 },
        targets: [level('lte?', 68, '立方米/万元', by2010)],
      },
      {
        name: '耕地保有量',
        unit: '万公顷',
        ...binding,
        baseline: { value: 802.6, ...in2005 },
        targets: [level('gte', 791, '万公顷', by2010)],
      },
      {
        name: '城镇登记失业率',
        unit: '%',
        baseline: { value: 3.45, ...in2005 },
        targets: [level('lt', 5, '%', by2010)],
      },
    ],
  },
  {
    // A column of weights stands beside the targets; it holds no targets.
    source: 'style of a county 考核指标表',
    format: 'pipe',
    text: [
      '序号 | 考核指标 | 单位 | 2022年目标值 | 权重 | 牵头单位',
      '1 | 规模以上工业增加值增长率 | % | 8 | 10 | 县工信局',
      '2 | 一般公共预算收入增长率 | % | 6以上 | 10 | 县财政局',
      '3 | 招商引资到位资金 | 亿元 | 35 | 8 | 县投资促进局',
      '4 | 新增规模以上企业 | 家 | ≥12 | 6 | 县工信局',
      '5 | 空气质量优良天数比率 | % | 市下达任务 | 5 | 县生态环境局',
      '6 | 群众安全感 | % | 不低于全市平均水平 | 5 | 县公安局',
      '7 | 营商环境评价全市排名 | 位 | 前3名 | 4 | 县行政审批局',
    ].join('\n'),
    context: oneYear,
    indicators: [
      {
        // The word for growth may leave the name.
        name: ['规模以上工业增加值增长率', '规模以上工业增加值'],
        unit: '%',
        baseline: null,
        targets: [growth(['unstated', 'yearOnYear'], 'gte?', 8, by2022)],
        anyOf: [[level('gte?', 8, '%', by2022)]],
      },
      {
        // The word for growth may leave the name.
        name: ['一般公共预算收入增长率', '一般公共预算收入'],
        unit: '%',
        baseline: null,
        targets: [growth(['unstated', 'yearOnYear'], 'gte', 6, by2022)],
        anyOf: [[level('gte', 6, '%', by2022)]],
      },
      {
        name: '招商引资到位资金',
        unit: '亿元',
        baseline: null,
        targets: [level('gte?', 35, '亿元', by2022)],
      },
      {
        name: '新增规模以上企业',
        unit: '家',
        baseline: null,
        targets: [additions('gte', 12, '家', by2022)],
      },
      { name: '空气质量优良天数比率', unit: '%', baseline: null, targets: [unset('delegated')] },
      {
        name: '群众安全感',
        unit: '%',
        baseline: null,
        targets: [relative('gte', { statistic: 'average' })],
      },
      { name: '营商环境评价全市排名', baseline: null, targets: [rank(3)] },
    ],
  },
  {
    source: 'style of a 养老服务 task table, year by year',
    format: 'markdown',
    text: [
      '| 主要指标 | 2023年基数 | 2024年 | 2025年 | 2026年 |',
      '|---|---|---|---|---|',
      '| 护理型床位占比（%） | 52 | 55 | 58 | 62 |',
      '| 每千名老年人养老床位（张） | 33 | 34 | 35 | 36以上 |',
      '| 乡镇养老服务中心覆盖率（%） | 48 | 60 | 75 | 90 |',
      '| 老年助餐点（个） | 210 | 260 | 320 | 400 |',
      '| 投诉办理平均时长（天） | 9 | 8 | 7 | ≤5 |',
    ].join('\n'),
    context: { ...threeYears, lowerIsBetter: ['投诉办理平均时长'] },
    indicators: [
      {
        name: '护理型床位占比',
        unit: '%',
        baseline: { value: 52, ...in2023 },
        targets: [
          level('gte?', 55, '%', by2024),
          level('gte?', 58, '%', by2025),
          level('gte?', 62, '%', by2026),
        ],
      },
      {
        name: '每千名老年人养老床位',
        unit: '张',
        baseline: { value: 33, ...in2023 },
        targets: [
          level('gte?', 34, '张', by2024),
          level('gte?', 35, '张', by2025),
          level('gte', 36, '张', by2026),
        ],
      },
      {
        name: '乡镇养老服务中心覆盖率',
        unit: '%',
        baseline: { value: 48, ...in2023 },
        targets: [coverage('gte?', 60, by2024), coverage('gte?', 75, by2025), coverage('gte?', 90, by2026)],
      },
      {
        name: '老年助餐点',
        unit: '个',
        baseline: { value: 210, ...in2023 },
        targets: [
          level('gte?', 260, '个', by2024),
          level('gte?', 320, '个', by2025),
          level('gte?', 400, '个', by2026),
        ],
      },
      {
        name: '投诉办理平均时长',
        unit: '天',
        baseline: { value: 9, ...in2023 },
        targets: [
          level('lte?', 8, '天', by2024),
          level('lte?', 7, '天', by2025),
          level('lte', 5, '天', by2026),
        ],
      },
    ],
  },
  {
    // The group stands in cells that span rows.
    source: 'style of a provincial 林业草原 plan',
    format: 'html',
    text: [
      '<table>',
      '<tr><th>类别</th><th>指标名称</th><th>单位</th><th>2020年现状</th><th>2025年目标</th><th>指标属性</th></tr>',
      '<tr><td rowspan="3">资源</td><td>森林覆盖率</td><td>%</td><td>43.2</td><td>43.8</td><td>约束性</td></tr>',
      '<tr><td>森林蓄积量</td><td>亿立方米</td><td>5.8</td><td>6.5</td><td>约束性</td></tr>',
      '<tr><td>湿地保护率</td><td>%</td><td>50.1</td><td>55以上</td><td>预期性</td></tr>',
      '<tr><td rowspan="2">保护</td><td>森林火灾受害率</td><td>‰</td><td>0.11</td><td>≤0.9</td><td>约束性</td></tr>',
      '<tr><td>自然保护地占国土面积比例</td><td>%</td><td>9.6</td><td>不低于10</td><td>预期性</td></tr>',
      '<tr><td rowspan="2">产业</td><td>林草产业总产值</td><td>亿元</td><td>820</td><td>&gt;1200</td><td>预期性</td></tr>',
      '<tr><td>国土绿化面积</td><td>万亩</td><td>—</td><td>〔900〕</td><td>预期性</td></tr>',
      '</table>',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['森林火灾受害率'] },
    indicators: [
      {
        name: '森林覆盖率',
        unit: '%',
        category: '资源',
        ...binding,
        baseline: { value: 43.2, ...in2020 },
        targets: [coverage('gte?', 43.8, by2025)],
        anyOf: [[level('gte?', 43.8, '%', by2025)]],
      },
      {
        name: '森林蓄积量',
        unit: '亿立方米',
        category: '资源',
        ...binding,
        baseline: { value: 5.8, ...in2020 },
        targets: [level('gte?', 6.5, '亿立方米', by2025)],
      },
      {
        name: '湿地保护率',
        unit: '%',
        category: '资源',
        ...anticipatory,
        baseline: { value: 50.1, ...in2020 },
        targets: [level('gte', 55, '%', by2025)],
      },
      {
        name: '森林火灾受害率',
        unit: '‰',
        category: '保护',
        ...binding,
        baseline: { value: 0.11, ...in2020 },
        targets: [level('lte', 0.9, '‰', by2025)],
      },
      {
        name: '自然保护地占国土面积比例',
        unit: '%',
        category: '保护',
        baseline: { value: 9.6, ...in2020 },
        targets: [level('gte', 10, '%', by2025)],
      },
      {
        name: '林草产业总产值',
        unit: '亿元',
        category: '产业',
        baseline: { value: 820, ...in2020 },
        targets: [level('gt', 1200, '亿元', by2025)],
      },
      {
        name: '国土绿化面积',
        unit: '万亩',
        category: '产业',
        baseline: null,
        targets: [cumulative('gte?', 900, '万亩', by2025)],
      },
    ],
  },
  {
    source: 'style of a municipal 邮政快递业 plan',
    format: 'tsv',
    text: [
      '序号\t指标\t2020年\t2025年\t属性',
      '1\t快递业务量（亿件）\t4.6\t>10\t预期性',
      '2\t快递业务收入年均增速（%）\t—\t12左右\t预期性',
      '3\t建制村快递服务覆盖率（%）\t56\t100\t约束性',
      '4\t建制村直接通邮率（%）\t100\t保持100\t约束性',
      '5\t快递服务公众满意度（分）\t76.9\t稳中有升\t预期性',
      '6\t智能信包箱（组）\t1200\t〔新增1000〕\t预期性',
      '7\t邮件快件平均延误率（%）\t1.2\t0.8\t预期性',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['邮件快件平均延误率'] },
    indicators: [
      {
        name: '快递业务量',
        unit: '亿件',
        ...anticipatory,
        baseline: { value: 4.6, ...in2020 },
        targets: [level('gt', 10, '亿件', by2025)],
      },
      {
        // The word for growth may leave the name.
        name: ['快递业务收入年均增速', '快递业务收入'],
        unit: '%',
        baseline: null,
        targets: [growth('averageAnnual', 'approx', 12)],
      },
      {
        name: '建制村快递服务覆盖率',
        unit: '%',
        ...binding,
        baseline: { value: 56, ...in2020 },
        targets: [coverage('gte?', 100, by2025)],
      },
      {
        name: '建制村直接通邮率',
        unit: '%',
        ...binding,
        baseline: { value: 100, ...in2020 },
        targets: [maintain(['gte', 'approx', 'eq'], 100, '%')],
      },
      {
        name: '快递服务公众满意度',
        unit: '分',
        baseline: { value: 76.9, ...in2020 },
        targets: [better()],
        anyOf: [[trend()], [qualitative(undefined)]],
      },
      {
        name: '智能信包箱',
        unit: '组',
        baseline: { value: 1200, ...in2020 },
        targets: [cumulative('gte?', 1000, '组', by2025)],
        anyOf: [[additions('gte?', 1000, '组', by2025)]],
      },
      {
        name: '邮件快件平均延误率',
        unit: '%',
        baseline: { value: 1.2, ...in2020 },
        targets: [level('lte?', 0.8, '%', by2025)],
      },
    ],
  },
  {
    source: 'style of a provincial 妇女儿童发展 plan (2011—2020年)',
    format: 'pipe',
    text: [
      '| 领域 | 监测指标 | 2010年 | 2020年目标 |',
      '| 健康 | 孕产妇死亡率（1/10万） | 25.1 | ≤18 |',
      '| 健康 | 婴儿死亡率（‰） | 9.8 | 8以下 |',
      '| 教育 | 高中阶段毛入学率（%） | 82.5 | 92 |',
      '| 教育 | 学前三年毛入园率（%） | 58 | 75以上 |',
      '| 参与 | 村委会成员中女性比例（%） | 21.3 | 30 |',
      '| 环境 | 儿童之家（个） | 36 | 500 |',
    ].join('\n'),
    context: { ...womenTenYears, lowerIsBetter: ['孕产妇死亡率', '婴儿死亡率'] },
    indicators: [
      {
        name: '孕产妇死亡率',
        category: '健康',
        baseline: { value: 25.1, ...in2010 },
        targets: [level('lte', 18, undefined, by2020)],
      },
      {
        name: '婴儿死亡率',
        unit: '‰',
        category: '健康',
        baseline: { value: 9.8, ...in2010 },
        targets: [level('lte', 8, '‰', by2020)],
      },
      {
        name: '高中阶段毛入学率',
        unit: '%',
        category: '教育',
        baseline: { value: 82.5, ...in2010 },
        targets: [level('gte?', 92, '%', by2020)],
      },
      {
        name: '学前三年毛入园率',
        unit: '%',
        category: '教育',
        baseline: { value: 58, ...in2010 },
        targets: [level('gte', 75, '%', by2020)],
      },
      {
        name: '村委会成员中女性比例',
        unit: '%',
        category: '参与',
        baseline: { value: 21.3, ...in2010 },
        targets: [level('gte?', 30, '%', by2020)],
      },
      {
        name: '儿童之家',
        unit: '个',
        category: '环境',
        baseline: { value: 36, ...in2010 },
        targets: [level('gte?', 500, '个', by2020)],
      },
    ],
  },
  {
    // Two columns of targets, the first of them on the way.
    source: 'style of a county 乡村振兴 plan (2018—2022年)',
    format: 'tsv',
    text: [
      '分类\t序号\t主要指标\t单位\t2016年基期值\t2020年目标值\t2022年目标值\t属性',
      '产业兴旺\t1\t粮食综合生产能力\t万吨\t23.5\t24\t>25\t约束性',
      '\t2\t农业科技进步贡献率\t%\t56\t60\t61.5\t预期性',
      '\t3\t休闲农业接待人次\t万人次\t180\t260\t320\t预期性',
      '生态宜居\t4\t畜禽粪污综合利用率\t%\t58\t75\t78\t约束性',
      '\t5\t村庄绿化覆盖率\t%\t20\t30\t32\t预期性',
      '生活富裕\t6\t农村居民恩格尔系数\t%\t33.1\t30.2\t29.5\t预期性',
      '\t7\t城乡居民收入比\t—\t2.8\t2.72\t2.65\t预期性',
    ].join('\n'),
    context: { ...rural, lowerIsBetter: ['农村居民恩格尔系数', '城乡居民收入比'] },
    indicators: [
      {
        name: '粮食综合生产能力',
        unit: '万吨',
        category: '产业兴旺',
        ...binding,
        baseline: { value: 23.5, ...in2016 },
        targets: [level('gte?', 24, '万吨', by2020), level('gt', 25, '万吨', by2022)],
      },
      {
        name: '农业科技进步贡献率',
        unit: '%',
        category: '产业兴旺',
        ...anticipatory,
        baseline: { value: 56, ...in2016 },
        targets: [level('gte?', 60, '%', by2020), level('gte?', 61.5, '%', by2022)],
      },
      {
        name: '休闲农业接待人次',
        unit: '万人次',
        category: '产业兴旺',
        baseline: { value: 180, ...in2016 },
        targets: [level('gte?', 260, '万人次', by2020), level('gte?', 320, '万人次', by2022)],
      },
      {
        name: '畜禽粪污综合利用率',
        unit: '%',
        category: '生态宜居',
        ...binding,
        baseline: { value: 58, ...in2016 },
        targets: [level('gte?', 75, '%', by2020), level('gte?', 78, '%', by2022)],
      },
      {
        name: '村庄绿化覆盖率',
        unit: '%',
        category: '生态宜居',
        baseline: { value: 20, ...in2016 },
        targets: [coverage('gte?', 30, by2020), coverage('gte?', 32, by2022)],
        anyOf: [[level('gte?', 30, '%', by2020), level('gte?', 32, '%', by2022)]],
      },
      {
        name: '农村居民恩格尔系数',
        unit: '%',
        category: '生活富裕',
        baseline: { value: 33.1, ...in2016 },
        targets: [level('lte?', 30.2, '%', by2020), level('lte?', 29.5, '%', by2022)],
      },
      {
        name: '城乡居民收入比',
        category: '生活富裕',
        baseline: { value: 2.8, ...in2016 },
        targets: [level('lte?', 2.72, undefined, by2020), level('lte?', 2.65, undefined, by2022)],
      },
    ],
  },
  {
    // Heads in two rows, one of them over two columns.
    source: 'style of a provincial “十五五”知识产权 draft',
    format: 'html',
    text: [
      '<table>',
      '<tr><th rowspan="2">序号</th><th rowspan="2">指标</th><th rowspan="2">单位</th>',
      '<th colspan="2">数值</th><th rowspan="2">属性</th></tr>',
      '<tr><th>2025年</th><th>2030年</th></tr>',
      '<tr><td>1</td><td>每万人口高价值发明专利拥有量</td><td>件</td><td>8.6</td><td>15</td><td>预期性</td></tr>',
      '<tr><td>2</td><td>知识产权质押融资登记金额</td><td>亿元</td><td>210</td><td>400以上</td><td>预期性</td></tr>',
      '<tr><td>3</td><td>专利侵权纠纷行政裁决平均结案时间</td><td>天</td><td>75</td><td>不超过60</td><td>预期性</td></tr>',
      '<tr><td>4</td><td>知识产权公共服务机构县域覆盖率</td><td>%</td><td>71</td><td>全覆盖</td><td>约束性</td></tr>',
      '<tr><td>5</td><td>知识产权保护社会满意度</td><td>分</td><td>82.4</td><td>稳定在84以上</td><td>预期性</td></tr>',
      '<tr><td>6</td><td>海外发明专利授权量</td><td>件</td><td>1350</td><td>[9000]</td><td>预期性</td></tr>',
      '</table>',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['专利侵权纠纷行政裁决平均结案时间'] },
    indicators: [
      {
        name: '每万人口高价值发明专利拥有量',
        unit: '件',
        ...anticipatory,
        baseline: { value: 8.6, ...in2025 },
        targets: [level('gte?', 15, '件', by2030)],
      },
      {
        name: '知识产权质押融资登记金额',
        unit: '亿元',
        baseline: { value: 210, ...in2025 },
        targets: [level('gte', 400, '亿元', by2030)],
      },
      {
        name: '专利侵权纠纷行政裁决平均结案时间',
        unit: '天',
        baseline: { value: 75, ...in2025 },
        targets: [level('lte', 60, '天', by2030)],
      },
      {
        name: '知识产权公共服务机构县域覆盖率',
        unit: '%',
        ...binding,
        baseline: { value: 71, ...in2025 },
        targets: [fullCoverage()],
      },
      {
        name: '知识产权保护社会满意度',
        unit: '分',
        baseline: { value: 82.4, ...in2025 },
        targets: [maintain('gte', 84, '分')],
      },
      {
        name: '海外发明专利授权量',
        unit: '件',
        baseline: { value: 1350, ...in2025 },
        targets: [cumulative('gte?', 9000, '件', by2030)],
      },
    ],
  },
  {
    // Notes below the table tell what its marks mean.
    source: 'style of a municipal “十三五” outline, 主要指标表',
    format: 'markdown',
    text: [
      '| 指标名称 | 单位 | 2015年 | 2020年 | 属性 |',
      '|:--|:-:|--:|--:|:-:|',
      '| 常住人口城镇化率 | % | 51.3 | 58 | 预期性 |',
      '| 城镇新增就业 | 万人 | [23.6] | [25] | 预期性 |',
      '| 单位地区生产总值能耗降低 | % | — | [17] | 约束性 |',
      '| 公众气象服务满意度 | 分 | 85.6* | ≥88 | 预期性 |',
      '| 固定资产投资年均增长 | % | — | 10左右 | 预期性 |',
      '| 主要污染物排放总量减少 | % | — | 完成省下达任务 | 约束性 |',
      '',
      '注：1. []内为五年累计数；2. *为2014年数据。',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      {
        name: '常住人口城镇化率',
        unit: '%',
        ...anticipatory,
        baseline: { value: 51.3, ...in2015 },
        targets: [level('gte?', 58, '%', by2020)],
      },
      {
        name: '城镇新增就业',
        unit: '万人',
        baseline: { value: 23.6 },
        targets: [cumulative('gte?', 25, '万人', by2020)],
      },
      {
        name: '单位地区生产总值能耗降低',
        unit: '%',
        ...binding,
        baseline: null,
        targets: [growth('total', 'gte?', 17)],
      },
      {
        name: '公众气象服务满意度',
        unit: '分',
        baseline: { value: 85.6 },
        targets: [level('gte', 88, '分', by2020)],
      },
      {
        // The word for growth may leave the name.
        name: ['固定资产投资年均增长', '固定资产投资'],
        unit: '%',
        baseline: null,
        targets: [growth('averageAnnual', 'approx', 10)],
      },
      {
        name: '主要污染物排放总量减少',
        unit: '%',
        ...binding,
        baseline: null,
        targets: [unset('delegated')],
      },
    ],
  },
  {
    // Every cell became a line.
    source: 'style of a municipal 消防 plan',
    format: 'lines',
    text: [
      '专栏1 “十四五”时期消防事业主要指标',
      ...['序号', '指标', '单位', '2020年', '2025年', '属性'],
      ...['1', '城市消防站', '座', '18', '26', '约束性'],
      ...['2', '市政消火栓完好率', '%', '91', '≥98', '约束性'],
      ...['3', '年均每10万人口火灾死亡人数', '人', '0.19', '0.15', '预期性'],
      ...['4', '专职消防队员', '人', '320', '500', '预期性'],
      ...['5', '消防安全常识知晓率', '%', '72', '85以上', '预期性'],
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['年均每10万人口火灾死亡人数'] },
    indicators: [
      {
        name: '城市消防站',
        unit: '座',
        ...binding,
        baseline: { value: 18, ...in2020 },
        targets: [level('gte?', 26, '座', by2025)],
      },
      {
        name: '市政消火栓完好率',
        unit: '%',
        ...binding,
        baseline: { value: 91, ...in2020 },
        targets: [level('gte', 98, '%', by2025)],
      },
      {
        name: '年均每10万人口火灾死亡人数',
        unit: '人',
        ...anticipatory,
        baseline: { value: 0.19, ...in2020 },
        targets: [level('lte?', 0.15, '人', by2025)],
        anyOf: [[everyYear('lte?', 0.15, '人', { basis: 'average' })]],
      },
      {
        name: '专职消防队员',
        unit: '人',
        baseline: { value: 320, ...in2020 },
        targets: [level('gte?', 500, '人', by2025)],
      },
      {
        name: '消防安全常识知晓率',
        unit: '%',
        baseline: { value: 72, ...in2020 },
        targets: [level('gte', 85, '%', by2025)],
      },
    ],
  },
];
