import type { Compared, Value } from './choices.js';
import {
  added,
  atLeast,
  atMost,
  by2020,
  by2023,
  by2024,
  by2025,
  by2030,
  eitherWay,
  held,
  raised,
  same,
  wholePeriod,
} from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable } from './corpusTable.js';
import { fifteenth, fourteenth, thirteenth, yearsOf } from './periods.js';
import { share } from './rates.js';
import {
  additions,
  coverage,
  everyYear,
  growth,
  level,
  milestone,
  multiple,
  netChange,
  qualitative,
  rank,
  trend,
} from './reading.js';
import type { Lists } from './tableParts.js';
import {
  across,
  anticipatory,
  binding,
  fallOrLevel,
  from,
  growing,
  in2015,
  in2020,
  in2022,
  in2025,
  noBase,
  ofWhich,
  oneOf,
  orDash,
  rate,
  row,
  shares,
  widths,
  withChange,
  yearly,
} from './tableParts.js';

/** The last year of a plan that looks far ahead. */
const by2050 = { by: '2050' } as const;

/** A figure for the end and, beside it, its growth from the base on in percent. */
const grownBy = (end: ExpectedTarget, percent: number): Lists => [
  [end, growth(wholePeriod, atLeast, percent)],
  [end],
];

/** What is new over the years of the plan, by its name. */
const news = (compared: Compared, value: Value, unit: string): Lists =>
  oneOf(...raised(compared, value, unit));

/** A name with 新增 before it, and without. */
const newly = (name: string): readonly string[] => [`新增${name}`, name];

/** What is new beside the stock it leads to, which says nothing new. */
const withNew = (end: ExpectedTarget, count: number): Lists => [
  ...withChange([end], 'gte?', count),
  [end, additions('gte?', count)],
];

/** A cell that stands for three years: one target, or the same one for each year. */
const onceOrThrice = (...targets: readonly ExpectedTarget[]): Lists =>
  targets.flatMap((target) => [[target], [target, target, target]]);

/** A twenty-fourth set of tables to check the reader on, collected without a look at how it reads. */
export const check24Tables: readonly CorpusTable[] = [
  {
    // The figures in brackets are told below; a rate of growth stands among stocks.
    source: 'style of a coastal city’s “十四五”港航发展 plan, 主要指标',
    format: 'markdown',
    text: [
      '| 类别 | 序号 | 指标名称 | 单位 | 2020年实绩 | 2025年目标 | 属性 |',
      '| :--: | :--: | --- | :--: | :--: | :--: | :--: |',
      '| 设施能力 | 1 | 港口货物年综合通过能力 | 亿吨 | 4.9 | 6.5 | 预期性 |',
      '|  | 2 | 万吨级及以上生产性泊位数 | 个 | 106 | 130左右 | 预期性 |',
      '|  | 3 | 新增三级及以上航道里程 | 公里 | — | 〔85〕 | 预期性 |',
      '| 生产规模 | 4 | 港口货物吞吐量 | 亿吨 | 6.01 | ＞7 | 预期性 |',
      '|  | 5 | 集装箱吞吐量 | 万TEU | 512 | 800 | 预期性 |',
      '|  | 6 | 集装箱海铁联运量年均增长率 | % | — | ≥20 | 预期性 |',
      '| 绿色平安 | 7 | 重要港区铁路进港率 | % | 60 | 80以上 | 预期性 |',
      '|  | 8 | 专业化泊位岸电设施覆盖率 | % | 68.5 | 100 | 约束性 |',
      '|  | 9 | 港口生产单位吞吐量综合能耗下降率 | % | — | 〔3.5〕 | 约束性 |',
      '|  | 10 | 船舶在港平均停时 | 天 | 1.2 | 不超过0.9 | 预期性 |',
      '',
      '注：〔 〕内为五年累计数。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['船舶在港平均停时'] },
    indicators: [
      row(
        '港口货物年综合通过能力',
        { unit: '亿吨', category: '设施能力', ...anticipatory, ...from(4.9, in2020) },
        [level('gte?', 6.5, '亿吨', by2025)],
      ),
      row(
        '万吨级及以上生产性泊位数',
        { unit: '个', category: '设施能力', ...anticipatory, ...from(106, in2020) },
        [level('approx', 130, '个', by2025)],
      ),
      row(
        newly('三级及以上航道里程'),
        { unit: '公里', category: '设施能力', ...anticipatory, ...noBase },
        ...news('gte?', 85, '公里'),
      ),
      row('港口货物吞吐量', { unit: '亿吨', category: '生产规模', ...anticipatory, ...from(6.01, in2020) }, [
        level('gt', 7, '亿吨', by2025),
      ]),
      row('集装箱吞吐量', { category: '生产规模', ...anticipatory, ...from(512, in2020) }, [
        level('gte?', 800, undefined, by2025),
      ]),
      row(
        ['集装箱海铁联运量年均增长率', '集装箱海铁联运量年均增长', '集装箱海铁联运量'],
        { category: '生产规模', ...anticipatory, ...noBase },
        [growth('averageAnnual', 'gte', 20)],
        [level('gte', 20, '%')],
        [everyYear('gte', 20, '%', yearly)],
      ),
      row(
        '重要港区铁路进港率',
        { ...rate, category: '绿色平安', ...anticipatory, ...from(60, in2020) },
        ...shares('gte', 80, by2025),
      ),
      row(
        '专业化泊位岸电设施覆盖率',
        { ...rate, category: '绿色平安', ...binding, ...from(68.5, in2020) },
        ...shares(atLeast, 100, by2025),
      ),
      row(
        ['港口生产单位吞吐量综合能耗下降率', '港口生产单位吞吐量综合能耗下降', '港口生产单位吞吐量综合能耗'],
        { category: '绿色平安', ...binding, ...noBase },
        ...fallOrLevel(3.5),
      ),
      row('船舶在港平均停时', { unit: '天', category: '绿色平安', ...anticipatory, ...from(1.2, in2020) }, [
        level('lte', 0.9, '天', by2025),
      ]),
    ],
  },
  {
    // Growth of either sign stands beside the goals, with its sign of percent in the cells.
    source: 'style of the 石油发展“十三五”规划, 主要指标',
    format: 'html',
    text: [
      '<table border="1">',
      '<tr><th>类别</th><th>指标</th><th>单位</th><th>2015年</th><th>2020年</th><th>年均增速</th><th>属性</th></tr>',
      '<tr><td rowspan="3">储量产量</td><td>累计探明石油地质储量</td><td>亿吨</td><td>371.8</td><td>420</td><td>2.5%</td><td>预期性</td></tr>',
      '<tr><td>石油产量</td><td>亿吨</td><td>2.15</td><td>2以上</td><td>—</td><td>预期性</td></tr>',
      '<tr><td>石油表观消费量</td><td>亿吨</td><td>5.47</td><td>5.9</td><td>1.5%</td><td>预期性</td></tr>',
      '<tr><td rowspan="4">基础设施</td><td>原油管道里程</td><td>万公里</td><td>2.7</td><td>3.2</td><td>3.5%</td><td>预期性</td></tr>',
      '<tr><td>成品油管道里程</td><td>万公里</td><td>2.1</td><td>3.3</td><td>9.5%</td><td>预期性</td></tr>',
      '<tr><td>原油一次管输能力</td><td>亿吨/年</td><td>5.4</td><td>6.5</td><td>3.8%</td><td>预期性</td></tr>',
      '<tr><td>成品油一次管输能力</td><td>亿吨/年</td><td>2.1</td><td>3</td><td>7.4%</td><td>预期性</td></tr>',
      '<tr><td>能源结构</td><td>石油占一次能源消费比重</td><td>%</td><td>18.1</td><td>17左右</td><td>—</td><td>预期性</td></tr>',
      '</table>',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      row(
        '累计探明石油地质储量',
        { unit: '亿吨', category: '储量产量', ...anticipatory, ...from(371.8, in2015) },
        ...growing(level('gte?', 420, '亿吨', by2020), 'gte?', 2.5),
      ),
      row(
        '石油产量',
        { unit: '亿吨', category: '储量产量', ...anticipatory, ...from(2.15, in2015) },
        ...orDash([level('gte', 2, '亿吨', by2020)]),
      ),
      row('石油表观消费量', { unit: '亿吨', category: '储量产量', ...anticipatory, ...from(5.47, in2015) }, [
        level(eitherWay, 5.9, '亿吨', by2020),
        growth('averageAnnual', eitherWay, 1.5),
      ]),
      row(
        '原油管道里程',
        { unit: '万公里', category: '基础设施', ...anticipatory, ...from(2.7, in2015) },
        ...growing(level('gte?', 3.2, '万公里', by2020), 'gte?', 3.5),
      ),
      row(
        '成品油管道里程',
        { unit: '万公里', category: '基础设施', ...anticipatory, ...from(2.1, in2015) },
        ...growing(level('gte?', 3.3, '万公里', by2020), 'gte?', 9.5),
      ),
      row(
        '原油一次管输能力',
        { unit: '亿吨/年', category: '基础设施', ...anticipatory, ...from(5.4, in2015) },
        ...growing(level('gte?', 6.5, '亿吨/年', by2020), 'gte?', 3.8),
      ),
      row(
        '成品油一次管输能力',
        { unit: '亿吨/年', category: '基础设施', ...anticipatory, ...from(2.1, in2015) },
        ...growing(level('gte?', 3, '亿吨/年', by2020), 'gte?', 7.4),
      ),
      row(
        '石油占一次能源消费比重',
        { ...rate, category: '能源结构', ...anticipatory, ...from(18.1, in2015) },
        ...orDash([level('approx', 17, '%', by2020)]),
      ),
    ],
  },
  {
    // A near and a far goal; words stand where no figure is set.
    source: 'style of a prefecture-level city’s 水土保持规划（2016—2030年）, 规划目标',
    format: 'pipe',
    text: [
      '表5-1 规划目标表',
      '序号 | 指标 | 单位 | 现状（2015年） | 近期（2020年） | 远期（2030年）',
      '1 | 水土流失面积 | km² | 1954 | 1760以下 | 1300以下',
      '2 | 累计新增水土流失治理面积 | km² | — | 300 | 950',
      '3 | 坡耕地综合治理面积 | 万亩 | — | 2.5 | 8',
      '4 | 平均土壤侵蚀模数 | t/（km²·a） | 860 | ≤750 | ≤500',
      '5 | 林草覆盖率 | % | 61.3 | 62.5 | 64以上',
      '6 | 生产建设项目水土保持方案申报率 | % | 92 | 98 | 100',
      '7 | 水土保持监测站点 | 个 | 3 | 5 | 8',
      '8 | 人为新增水土流失 | — | — | 有效控制 | 全面控制',
      '注：近期、远期治理面积均为自2016年起的累计值。',
    ].join('\n'),
    context: {
      ...yearsOf(2016, 2030),
      lowerIsBetter: ['水土流失面积', '平均土壤侵蚀模数', '人为新增水土流失'],
    },
    indicators: [
      row('水土流失面积', from(1954, in2015), [
        level('lte', 1760, undefined, by2020),
        level('lte', 1300, undefined, by2030),
      ]),
      row(
        ['累计新增水土流失治理面积', '新增水土流失治理面积', '水土流失治理面积'],
        noBase,
        ...across(
          oneOf(...added('gte?', 300), netChange('gte?', 300), level('gte?', 300)),
          oneOf(...added('gte?', 950), netChange('gte?', 950), level('gte?', 950)),
        ),
      ),
      row(
        '坡耕地综合治理面积',
        { unit: '万亩', ...noBase },
        ...across(
          oneOf(...added('gte?', 2.5, '万亩'), level('gte?', 2.5, '万亩')),
          oneOf(...added('gte?', 8, '万亩'), level('gte?', 8, '万亩')),
        ),
      ),
      row('平均土壤侵蚀模数', from(860, in2015), [
        level('lte', 750, undefined, by2020),
        level('lte', 500, undefined, by2030),
      ]),
      row(
        '林草覆盖率',
        { ...rate, ...from(61.3, in2015) },
        ...across(shares('gte?', 62.5, by2020), shares('gte', 64, by2030)),
      ),
      row(
        '生产建设项目水土保持方案申报率',
        { ...rate, ...from(92, in2015) },
        ...across(shares('gte?', 98, by2020), shares(atLeast, 100, by2030)),
      ),
      row('水土保持监测站点', { unit: '个', ...from(3, in2015) }, [
        level('gte?', 5, '个', by2020),
        level('gte?', 8, '个', by2030),
      ]),
      row(
        ['人为新增水土流失', '人为水土流失'],
        noBase,
        ...across(
          [[qualitative(undefined)], [milestone()], [trend({ direction: 'falling' })]],
          [[qualitative(undefined)], [milestone()], [trend({ direction: 'falling' })]],
        ),
      ),
    ],
  },
  {
    // What changes stands beside: in percent of the base, or in points.
    source: 'style of the 循环发展引领行动（2017年）, 主要指标, some of its figures as reported',
    format: 'tsv',
    text: [
      '分类\t指标\t单位\t2015年\t2020年\t2020年比2015年提高',
      '综合指标\t主要资源产出率\t元/吨\t5994\t6893\t15%',
      '\t主要废弃物循环利用率\t%\t47.6\t54.6\t7个百分点',
      '专项指标\t能源产出率\t元/吨标煤\t14028\t16511\t17.7%',
      '\t水资源产出率\t元/立方米\t97.6\t126.8\t29.9%',
      '\t建设用地产出率\t万元/公顷\t154.6\t200.4\t29.6%',
      '\t农作物秸秆综合利用率\t%\t80.1\t85\t4.9个百分点',
      '\t一般工业固体废物综合利用率\t%\t65\t73\t8个百分点',
      '\t主要再生资源回收率\t%\t78\t82\t4个百分点',
      '\t城市餐厨废弃物资源化处理率\t%\t10\t20\t10个百分点',
      '\t城市再生水利用率\t%\t—\t20\t—',
      '\t资源循环利用产业总产值\t亿元\t18000\t30000\t67%',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      row(
        '主要资源产出率',
        { unit: '元/吨', category: '综合指标', ...from(5994, in2015) },
        ...grownBy(level('gte?', 6893, '元/吨', by2020), 15),
      ),
      row(
        '主要废弃物循环利用率',
        { ...rate, category: '综合指标', ...from(47.6, in2015) },
        ...withChange(share('gte?', 54.6, by2020), 'gte', 7),
      ),
      row(
        '能源产出率',
        { category: '专项指标', ...from(14028, in2015) },
        ...grownBy(level('gte?', 16511, undefined, by2020), 17.7),
      ),
      row(
        '水资源产出率',
        { unit: '元/立方米', category: '专项指标', ...from(97.6, in2015) },
        ...grownBy(level('gte?', 126.8, '元/立方米', by2020), 29.9),
      ),
      row(
        '建设用地产出率',
        { unit: '万元/公顷', category: '专项指标', ...from(154.6, in2015) },
        ...grownBy(level('gte?', 200.4, '万元/公顷', by2020), 29.6),
      ),
      row(
        '农作物秸秆综合利用率',
        { ...rate, category: '专项指标', ...from(80.1, in2015) },
        ...withChange(share('gte?', 85, by2020), 'gte', 4.9),
      ),
      row(
        '一般工业固体废物综合利用率',
        { ...rate, category: '专项指标', ...from(65, in2015) },
        ...withChange(share('gte?', 73, by2020), 'gte', 8),
      ),
      row(
        '主要再生资源回收率',
        { ...rate, category: '专项指标', ...from(78, in2015) },
        ...withChange(share('gte?', 82, by2020), 'gte', 4),
      ),
      row(
        '城市餐厨废弃物资源化处理率',
        { ...rate, category: '专项指标', ...from(10, in2015) },
        ...withChange(share('gte?', 20, by2020), 'gte', 10),
      ),
      row(
        '城市再生水利用率',
        { ...rate, category: '专项指标', ...noBase },
        ...orDash(...shares('gte?', 20, by2020)),
      ),
      row(
        '资源循环利用产业总产值',
        { unit: '亿元', category: '专项指标', ...from(18000, in2015) },
        ...grownBy(level('gte?', 30000, '亿元', by2020), 67),
      ),
    ],
  },
  {
    // Goals below the base, a goal against a year before it, and changes in brackets.
    source: 'style of the 全国渔业发展第十三个五年规划, 主要指标',
    format: 'markdown',
    text: [
      '| 类别 | 指标 | 单位 | 2015年 | 2020年 | 年均增长〔累计〕 | 属性 |',
      '|---|---|---|---|---|---|---|',
      '| 产业发展 | 渔业产值 | 亿元 | 11328 | 14000 | 4.3% | 预期性 |',
      '|  | 渔业增加值 | 亿元 | 6416 | 8000 | 4.5% | 预期性 |',
      '|  | 水产品总产量 | 万吨 | 6700 | 6600 | 〔-100〕 | 预期性 |',
      '| 渔民生活 | 渔民人均纯收入 | 元 | 15595 | 比2010年翻一番 | — | 预期性 |',
      '| 绿色发展 | 国内海洋捕捞产量 | 万吨 | 1315 | 1000以内 | 〔-315〕 | 约束性 |',
      '|  | 水产健康养殖示范面积比重 | % | 45 | 65 | 〔20〕 | 预期性 |',
      '|  | 国家级海洋牧场示范区 | 个 | 20 | 80以上 | 〔60〕 | 预期性 |',
      '|  | 海洋捕捞机动渔船功率 | 万千瓦 | 1416 | ≤1266 | 〔-150〕 | 约束性 |',
      '| 质量安全 | 水产品质量安全产地抽检合格率 | % | 97.5 | ≥98 | — | 预期性 |',
    ].join('\n'),
    context: { ...thirteenth, lowerIsBetter: ['国内海洋捕捞产量', '海洋捕捞机动渔船功率'] },
    indicators: [
      row(
        '渔业产值',
        { unit: '亿元', category: '产业发展', ...anticipatory, ...from(11328, in2015) },
        ...growing(level('gte?', 14000, '亿元', by2020), 'gte?', 4.3),
      ),
      row(
        '渔业增加值',
        { unit: '亿元', category: '产业发展', ...anticipatory, ...from(6416, in2015) },
        ...growing(level('gte?', 8000, '亿元', by2020), 'gte?', 4.5),
      ),
      row(
        '水产品总产量',
        { unit: '万吨', category: '产业发展', ...anticipatory, ...from(6700, in2015) },
        ...withChange([level(eitherWay, 6600, '万吨', by2020)], eitherWay, -100),
      ),
      row(
        '渔民人均纯收入',
        { unit: '元', category: '渔民生活', ...anticipatory, ...from(15595, in2015) },
        ...orDash([multiple(same, 2)]),
      ),
      row(
        '国内海洋捕捞产量',
        { unit: '万吨', category: '绿色发展', ...binding, ...from(1315, in2015) },
        ...withChange([level('lte', 1000, '万吨', by2020)], atMost, -315),
      ),
      row(
        '水产健康养殖示范面积比重',
        { ...rate, category: '绿色发展', ...anticipatory, ...from(45, in2015) },
        ...withChange(share('gte?', 65, by2020), 'gte?', 20),
      ),
      row(
        '国家级海洋牧场示范区',
        { unit: '个', category: '绿色发展', ...anticipatory, ...from(20, in2015) },
        ...withChange([level('gte', 80, '个', by2020)], 'gte?', 60),
        [level('gte', 80, '个', by2020), additions('gte?', 60)],
      ),
      row(
        '海洋捕捞机动渔船功率',
        { unit: '万千瓦', category: '绿色发展', ...binding, ...from(1416, in2015) },
        ...withChange([level('lte', 1266, '万千瓦', by2020)], atMost, -150),
      ),
      row(
        '水产品质量安全产地抽检合格率',
        { ...rate, category: '质量安全', ...anticipatory, ...from(97.5, in2015) },
        ...orDash([level('gte', 98, '%', by2020)]),
      ),
    ],
  },
  {
    // Two rows of headings, a near and a far end; what is to be held stands among what is to be reached.
    source: '全国森林经营规划（2016—2050年）, its goals as reported, the rest recalled',
    format: 'html',
    text: [
      '<table>',
      '<tr><td rowspan="2">序号</td><td rowspan="2">指标</td><td rowspan="2">2015年现状值</td><td colspan="2">规划目标值</td></tr>',
      '<tr><td>近期（2020年）</td><td>远期（2050年）</td></tr>',
      '<tr><td>1</td><td>森林覆盖率（%）</td><td>21.66</td><td>23.04以上</td><td>稳定在26以上</td></tr>',
      '<tr><td>2</td><td>森林蓄积量（亿立方米）</td><td>151.37</td><td>165以上</td><td>230以上</td></tr>',
      '<tr><td>3</td><td>乔木林每公顷蓄积量（立方米）</td><td>89.79</td><td>95以上</td><td>121以上</td></tr>',
      '<tr><td>4</td><td>混交林面积比例（%）</td><td>39</td><td>45以上</td><td>65以上</td></tr>',
      '<tr><td>5</td><td>珍贵树种和大径级用材林面积比例（%）</td><td>—</td><td>15以上</td><td>40以上</td></tr>',
      '<tr><td>6</td><td>森林植被总碳储量（亿吨）</td><td>84.27</td><td>95以上</td><td>130以上</td></tr>',
      '<tr><td>7</td><td>森林每年提供的主要生态服务价值（万亿元）</td><td>12.68</td><td>15以上</td><td>31以上</td></tr>',
      '</table>',
    ].join('\n'),
    context: yearsOf(2016, 2050),
    indicators: [
      row(
        '森林覆盖率',
        { ...rate, ...from(21.66, in2015) },
        ...across(shares('gte', 23.04, by2020), oneOf(...held('gte', 26, '%'), ...share('gte', 26))),
      ),
      row('森林蓄积量', { unit: '亿立方米', ...from(151.37, in2015) }, [
        level('gte', 165, '亿立方米', by2020),
        level('gte', 230, '亿立方米', by2050),
      ]),
      row('乔木林每公顷蓄积量', from(89.79, in2015), [
        level('gte', 95, '立方米', by2020),
        level('gte', 121, '立方米', by2050),
      ]),
      row(
        '混交林面积比例',
        { ...rate, ...from(39, in2015) },
        ...across(shares('gte', 45, by2020), shares('gte', 65, by2050)),
      ),
      row(
        '珍贵树种和大径级用材林面积比例',
        { ...rate, ...noBase },
        ...across(shares('gte', 15, by2020), shares('gte', 40, by2050)),
      ),
      row('森林植被总碳储量', { unit: '亿吨', ...from(84.27, in2015) }, [
        level('gte', 95, '亿吨', by2020),
        level('gte', 130, '亿吨', by2050),
      ]),
      row(
        ['森林每年提供的主要生态服务价值', '森林提供的主要生态服务价值'],
        { unit: '万亿元', ...from(12.68, in2015) },
        ...across(
          oneOf(level('gte', 15, '万亿元'), everyYear('gte', 15, '万亿元')),
          oneOf(level('gte', 31, '万亿元'), everyYear('gte', 31, '万亿元')),
        ),
      ),
    ],
  },
  {
    // Every cell has its own words for what is asked; the year to start from stands above the table.
    source: '医药工业发展规划指南（2016年）, its figures set as a table',
    format: 'tsv',
    text: [
      '“十三五”医药工业发展主要目标（以2015年为基期）',
      '类别\t指标\t2020年目标',
      '规模效益\t规模以上企业主营业务收入\t年均增速高于10%',
      '技术创新\t规模以上企业研发投入强度\t达到2%以上',
      '组织结构\t前100位企业主营业务收入所占比重\t提升10个百分点',
      '绿色发展\t规模以上企业单位工业增加值能耗\t下降18%',
      '\t单位工业增加值二氧化碳排放量\t下降22%',
      '\t单位工业增加值用水量\t下降23%',
      '\t挥发性有机物（VOCs）排放量\t下降10%以上',
    ].join('\n'),
    context: {
      ...thirteenth,
      lowerIsBetter: [
        '规模以上企业单位工业增加值能耗',
        '单位工业增加值二氧化碳排放量',
        '单位工业增加值用水量',
        '挥发性有机物（VOCs）排放量',
      ],
    },
    indicators: [
      row('规模以上企业主营业务收入', { category: '规模效益', ...noBase }, [
        growth('averageAnnual', 'gt', 10),
      ]),
      row('规模以上企业研发投入强度', { category: '技术创新', ...noBase }, [level('gte', 2, '%', by2020)]),
      row('前100位企业主营业务收入所占比重', { category: '组织结构', ...noBase }, [netChange(same, 10)]),
      row('规模以上企业单位工业增加值能耗', { category: '绿色发展', ...noBase }, [
        growth(wholePeriod, atMost, -18),
      ]),
      row('单位工业增加值二氧化碳排放量', { category: '绿色发展', ...noBase }, [
        growth(wholePeriod, atMost, -22),
      ]),
      row('单位工业增加值用水量', { category: '绿色发展', ...noBase }, [growth(wholePeriod, atMost, -23)]),
      row(widths('挥发性有机物（VOCs）排放量'), { category: '绿色发展', ...noBase }, [
        growth(wholePeriod, 'lte', -10),
      ]),
    ],
  },
  {
    // A goal below the base that is not to be undercut by much; a place among cities in words.
    source:
      'style of the 北京市“十四五”时期国际科技创新中心建设规划, 主要指标, most goals as reported in 2023',
    format: 'tsv',
    text: [
      '序号\t指标\t单位\t2020年基期值\t2025年（预期）',
      '1\t全社会研发经费支出占地区生产总值比重\t%\t6.44\t6左右',
      '2\t基础研究经费占研发经费比重\t%\t16.04\t17左右',
      '3\t高被引科学家数量\t人次\t188\t210左右',
      '4\t每万人口高价值发明专利拥有量\t件\t49.9\t82左右',
      '5\t技术合同成交额\t亿元\t6316\t超过8000',
      '6\t高技术产业增加值\t万亿元\t0.92\t＞1.2',
      '7\t数字经济增加值年均增速\t%\t—\t7.5左右',
      '8\t公民具备科学素质的比例\t%\t24.07\t28左右',
      '9\t“独角兽”企业数量\t家\t93\t位居世界城市前列',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('全社会研发经费支出占地区生产总值比重', { ...rate, ...from(6.44, in2020) }, [
        level('approx', 6, '%', by2025),
      ]),
      row('基础研究经费占研发经费比重', { ...rate, ...from(16.04, in2020) }, [
        level('approx', 17, '%', by2025),
      ]),
      row('高被引科学家数量', { unit: '人次', ...from(188, in2020) }, [level('approx', 210, '人次', by2025)]),
      row('每万人口高价值发明专利拥有量', from(49.9, in2020), [level('approx', 82, '件', by2025)]),
      row('技术合同成交额', { unit: '亿元', ...from(6316, in2020) }, [level('gt', 8000, '亿元', by2025)]),
      row('高技术产业增加值', { unit: '万亿元', ...from(0.92, in2020) }, [
        level('gt', 1.2, '万亿元', by2025),
      ]),
      row(
        ['数字经济增加值年均增速', '数字经济增加值'],
        noBase,
        [growth('averageAnnual', 'approx', 7.5)],
        [level('approx', 7.5, '%')],
        [everyYear('approx', 7.5, '%', yearly)],
      ),
      row('公民具备科学素质的比例', { ...rate, ...from(24.07, in2020) }, ...shares('approx', 28, by2025)),
      row(
        ['“独角兽”企业数量', '独角兽企业数量'],
        { unit: '家', ...from(93, in2020) },
        [rank(null)],
        [qualitative(undefined)],
        [milestone()],
      ),
    ],
  },
  {
    // One cell stands for all three years; who answers for a row stands at its end.
    source: 'style of a county’s 国家知识产权强县建设试点 work plan (2023—2025年), 目标任务表',
    format: 'html',
    text: [
      '<table>',
      '<tr><th rowspan="2">序号</th><th rowspan="2">指标</th><th rowspan="2">2022年基数</th><th colspan="3">年度目标</th><th rowspan="2">责任单位</th></tr>',
      '<tr><th>2023年</th><th>2024年</th><th>2025年</th></tr>',
      '<tr><td>1</td><td>每万人口发明专利拥有量（件）</td><td>5.2</td><td>5.8</td><td>6.5</td><td>7以上</td><td>县市场监管局</td></tr>',
      '<tr><td>2</td><td>高价值发明专利拥有量（件）</td><td>86</td><td>98</td><td>112</td><td>≥130</td><td>县市场监管局、县科技局</td></tr>',
      '<tr><td>3</td><td>有效注册商标总量（件）</td><td>12438</td><td>13000</td><td>13800</td><td>14500</td><td>县市场监管局</td></tr>',
      '<tr><td>4</td><td>知识产权质押融资金额（万元）</td><td>8600</td><td>10000</td><td>12000</td><td>15000</td><td>县金融办</td></tr>',
      '<tr><td>5</td><td>地理标志产品年产值（亿元）</td><td>18.6</td><td colspan="3">年均增长8%以上</td><td>县农业农村局</td></tr>',
      '<tr><td>6</td><td>专利侵权纠纷行政案件按期结案率（%）</td><td>96</td><td colspan="3">保持在95以上</td><td>县市场监管局</td></tr>',
      '<tr><td>7</td><td>知识产权案件平均办理周期（天）</td><td>42</td><td>38</td><td>35</td><td>30以内</td><td>县法院</td></tr>',
      '<tr><td>8</td><td>知识产权保护规范化市场（家）</td><td>0</td><td>1</td><td>1</td><td>2</td><td>县市场监管局、县商务局</td></tr>',
      '<tr><td>9</td><td>商标品牌指导站（个）</td><td>3</td><td>4</td><td>5</td><td>6</td><td>县市场监管局</td></tr>',
      '<tr><td>10</td><td>知识产权宣传培训（人次）</td><td>620</td><td colspan="3">每年不少于500</td><td>各成员单位</td></tr>',
      '</table>',
    ].join('\n'),
    context: { ...yearsOf(2023, 2025), lowerIsBetter: ['知识产权案件平均办理周期'] },
    indicators: [
      row('每万人口发明专利拥有量', from(5.2, in2022), [
        level('gte?', 5.8, '件', by2023),
        level('gte?', 6.5, '件', by2024),
        level('gte', 7, '件', by2025),
      ]),
      row('高价值发明专利拥有量', { unit: '件', ...from(86, in2022) }, [
        level('gte?', 98, '件', by2023),
        level('gte?', 112, '件', by2024),
        level('gte', 130, '件', by2025),
      ]),
      row('有效注册商标总量', { unit: '件', ...from(12438, in2022) }, [
        level('gte?', 13000, '件', by2023),
        level('gte?', 13800, '件', by2024),
        level('gte?', 14500, '件', by2025),
      ]),
      row('知识产权质押融资金额', { unit: '万元', ...from(8600, in2022) }, [
        level('gte?', 10000, '万元', by2023),
        level('gte?', 12000, '万元', by2024),
        level('gte?', 15000, '万元', by2025),
      ]),
      row(
        '地理标志产品年产值',
        { unit: '亿元', ...from(18.6, in2022) },
        ...onceOrThrice(growth('averageAnnual', 'gte', 8)),
      ),
      row(
        '专利侵权纠纷行政案件按期结案率',
        { ...rate, ...from(96, in2022) },
        ...onceOrThrice(...held('gte', 95, '%'), everyYear('gte', 95, '%'), coverage('gte', 95)),
      ),
      row('知识产权案件平均办理周期', { unit: '天', ...from(42, in2022) }, [
        level('lte?', 38, '天', by2023),
        level('lte?', 35, '天', by2024),
        level('lte', 30, '天', by2025),
      ]),
      row('知识产权保护规范化市场', { unit: '家', ...from(0, in2022) }, [
        level('gte?', 1, '家', by2023),
        level('gte?', 1, '家', by2024),
        level('gte?', 2, '家', by2025),
      ]),
      row('商标品牌指导站', { unit: '个', ...from(3, in2022) }, [
        level('gte?', 4, '个', by2023),
        level('gte?', 5, '个', by2024),
        level('gte?', 6, '个', by2025),
      ]),
      row(
        '知识产权宣传培训',
        { unit: '人次', ...from(620, in2022) },
        ...onceOrThrice(everyYear('gte', 500, '人次'), level('gte', 500, '人次')),
      ),
    ],
  },
  {
    // What is new over the years stands beside its stock; rows of which have no number.
    source: 'style of a prefecture’s “十五五”新能源发展 plan draft, 主要指标',
    format: 'pipe',
    text: [
      '指标名称 | 计量单位 | 2025年（预计数） | 2030年目标数 | 五年累计新增 | 指标性质',
      '新能源装机规模 | 万千瓦 | 1260 | 2500以上 | 1240 | 预期性',
      '其中：风电 | 万千瓦 | 780 | 1500 | 720 | 预期性',
      '光伏发电 | 万千瓦 | 480 | 1000 | 520 | 预期性',
      '新型储能装机规模 | 万千瓦 | 96 | 300 | 204 | 预期性',
      '新能源年发电量 | 亿千瓦时 | 226 | 480 | — | 预期性',
      '新能源利用率 | % | 95.1 | 不低于93 | — | 约束性',
      '绿氢年产能 | 万吨 | 0.8 | 6 | 5.2 | 预期性',
      '煤电机组平均供电煤耗 | 克标准煤/千瓦时 | 305 | 300以下 | — | 约束性',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['煤电机组平均供电煤耗'] },
    indicators: [
      row(
        '新能源装机规模',
        { unit: '万千瓦', ...anticipatory, ...from(1260, in2025) },
        ...withNew(level('gte', 2500, '万千瓦', by2030), 1240),
      ),
      row(
        [...ofWhich('新能源装机规模', '风电'), '风电装机规模'],
        { unit: '万千瓦', ...anticipatory, ...from(780, in2025) },
        ...withNew(level('gte?', 1500, '万千瓦', by2030), 720),
      ),
      row(
        [...ofWhich('新能源装机规模', '光伏发电'), '光伏发电装机规模'],
        { unit: '万千瓦', ...anticipatory, ...from(480, in2025) },
        ...withNew(level('gte?', 1000, '万千瓦', by2030), 520),
      ),
      row(
        '新型储能装机规模',
        { unit: '万千瓦', ...anticipatory, ...from(96, in2025) },
        ...withNew(level('gte?', 300, '万千瓦', by2030), 204),
      ),
      row(
        '新能源年发电量',
        { unit: '亿千瓦时', ...anticipatory, ...from(226, in2025) },
        ...orDash([level('gte?', 480, '亿千瓦时', by2030)]),
      ),
      row(
        '新能源利用率',
        { ...rate, ...binding, ...from(95.1, in2025) },
        ...orDash(...shares('gte', 93, by2030)),
      ),
      row(
        '绿氢年产能',
        { unit: '万吨', ...anticipatory, ...from(0.8, in2025) },
        ...withNew(level('gte?', 6, '万吨', by2030), 5.2),
      ),
      row(
        '煤电机组平均供电煤耗',
        { ...binding, ...from(305, in2025) },
        ...orDash([level('lte', 300, undefined, by2030)]),
      ),
    ],
  },
];
