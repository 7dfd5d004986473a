import type { Compared, Value } from './choices.js';
import { added, atLeast, atMost, by2020, by2025, by2030, raised, same, wholePeriod } from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable } from './corpusTable.js';
import { fourteenth, thirteenth, yearsOf } from './periods.js';
import { share } from './rates.js';
import { additions, growth, level, milestone, multiple, netChange, qualitative, trend } from './reading.js';
import type { Lists } from './tableParts.js';
import {
  across,
  anticipatory,
  binding,
  from,
  in2015,
  in2020,
  noBase,
  oneOf,
  orDash,
  rate,
  row,
  shares,
  withChange,
} from './tableParts.js';

/** A figure of which the table does not tell whether more or less of it is better. */
const eitherWay = ['gte', 'lte', 'eq', 'approx'] as const;

/** A figure for the end with its mean yearly growth beside it. */
const growing = (end: ExpectedTarget, percent: number): Lists => [
  [end, growth('averageAnnual', 'gte?', percent)],
];

/** A figure for the end and, beside it, its growth from the base on in percent. */
const grownBy = (end: ExpectedTarget, percent: number): Lists => [
  [end, growth(wholePeriod, atLeast, percent)],
  [end],
];

/** A fall that the name says already: its figure is positive, or negative where the word leaves the name. */
const fall = (percent: number): Lists => [
  [growth(wholePeriod, atLeast, percent)],
  [growth(wholePeriod, atMost, -percent)],
  [level(atLeast, percent, '%')],
];

/** What is new over the years of the plan, by its name. */
const news = (compared: Compared, value: Value, unit: string): Lists =>
  oneOf(...raised(compared, value, unit));

/** A name with 新增 before it, and without. */
const newly = (name: string): readonly string[] => [`新增${name}`, name];

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
        ...fall(3.5),
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
        ...growing(level('gte?', 420, '亿吨', by2020), 2.5),
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
        ...growing(level('gte?', 3.2, '万公里', by2020), 3.5),
      ),
      row(
        '成品油管道里程',
        { unit: '万公里', category: '基础设施', ...anticipatory, ...from(2.1, in2015) },
        ...growing(level('gte?', 3.3, '万公里', by2020), 9.5),
      ),
      row(
        '原油一次管输能力',
        { unit: '亿吨/年', category: '基础设施', ...anticipatory, ...from(5.4, in2015) },
        ...growing(level('gte?', 6.5, '亿吨/年', by2020), 3.8),
      ),
      row(
        '成品油一次管输能力',
        { unit: '亿吨/年', category: '基础设施', ...anticipatory, ...from(2.1, in2015) },
        ...growing(level('gte?', 3, '亿吨/年', by2020), 7.4),
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
        ...growing(level('gte?', 14000, '亿元', by2020), 4.3),
      ),
      row(
        '渔业增加值',
        { unit: '亿元', category: '产业发展', ...anticipatory, ...from(6416, in2015) },
        ...growing(level('gte?', 8000, '亿元', by2020), 4.5),
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
];
