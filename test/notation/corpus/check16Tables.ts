import type { Compared } from './choices.js';
import {
  added,
  atLeast,
  atMost,
  by2010,
  by2015,
  by2020,
  by2025,
  by2027,
  by2030,
  held,
  ofRange,
  orLess,
  orMore,
  raised,
  same,
  wholePeriod,
} from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable } from './corpusTable.js';
import { eleventh, fifteenth, fourteenth, thirteenth, twelfth } from './periods.js';
import { share } from './rates.js';
import { coverage, everyYear, growth, level, maintain, milestone, qualitative, relative } from './reading.js';
import type { Lists } from './tableParts.js';
import {
  anticipatory,
  binding,
  dashed,
  from,
  gained,
  growing,
  growthItself,
  handedDown,
  in2005,
  in2010,
  in2015,
  in2020,
  in2025,
  noBase,
  oneOf,
  rate,
  row,
  twice,
  withChange,
} from './tableParts.js';

/** A row of which (其中), named by itself or together with the row above. */
const ofWhich = (whole: string, part: string): readonly string[] => [
  part,
  `其中：${part}`,
  `${whole}其中：${part}`,
  `${whole}（其中：${part}）`,
  `${whole}（${part}）`,
  `${whole}：${part}`,
  `${whole}${part}`,
];

/** A change in percent beside the figure, which is one of points by its figures and of growth by its place. */
const withShift = (end: ExpectedTarget, compared: Compared, change: number): Lists => [
  ...withChange([end], compared, change),
  [end, growth('total', compared, change)],
];

/** A fall that the name says already: its figure is positive, or negative where the word leaves the name. */
const fall = (percent: number): Lists => [
  [growth('total', atLeast, percent)],
  [growth('total', atMost, -percent)],
];

/** A sixteenth set of tables to check the reader on, collected without a look at how it reads. */
export const check16Tables: readonly CorpusTable[] = [
  {
    // One number for two rows; falls in percent and in points share a column.
    source: 'style of the 国家环境保护“十二五”规划, 主要指标',
    format: 'html',
    text: [
      '<table>',
      '<caption>“十二五”环境保护主要指标</caption>',
      '<tr><th>序号</th><th>指标</th><th>2010年</th><th>2015年</th><th>2015年比2010年增长</th></tr>',
      '<tr><td>1</td><td>化学需氧量排放总量（万吨）</td><td>2551.7</td><td>2347.6</td><td>-8%</td></tr>',
      '<tr><td>2</td><td>氨氮排放总量（万吨）</td><td>264.4</td><td>238.0</td><td>-10%</td></tr>',
      '<tr><td>3</td><td>二氧化硫排放总量（万吨）</td><td>2267.8</td><td>2086.4</td><td>-8%</td></tr>',
      '<tr><td>4</td><td>氮氧化物排放总量（万吨）</td><td>2273.6</td><td>2046.2</td><td>-10%</td></tr>',
      '<tr><td rowspan="2">5</td><td>地表水国控断面劣Ⅴ类水质的比例（%）</td><td>17.7</td><td>&lt;15</td><td>-2.7个百分点</td></tr>',
      '<tr><td>七大水系国控断面水质好于Ⅲ类的比例（%）</td><td>55</td><td>&gt;60</td><td>5个百分点</td></tr>',
      '<tr><td>6</td><td>地级以上城市空气质量达到二级标准以上的比例（%）</td><td>72</td><td>≥80</td><td>8个百分点</td></tr>',
      '</table>',
    ].join('\n'),
    context: {
      ...twelfth,
      lowerIsBetter: [
        '化学需氧量排放总量',
        '氨氮排放总量',
        '二氧化硫排放总量',
        '氮氧化物排放总量',
        '地表水国控断面劣Ⅴ类水质的比例',
      ],
    },
    indicators: [
      row('化学需氧量排放总量', { unit: '万吨', ...from(2551.7, in2010) }, [
        level('lte?', 2347.6, '万吨', by2015),
        growth('total', atMost, -8),
      ]),
      row('氨氮排放总量', { unit: '万吨', ...from(264.4, in2010) }, [
        level('lte?', 238, '万吨', by2015),
        growth('total', atMost, -10),
      ]),
      row('二氧化硫排放总量', { unit: '万吨', ...from(2267.8, in2010) }, [
        level('lte?', 2086.4, '万吨', by2015),
        growth('total', atMost, -8),
      ]),
      row('氮氧化物排放总量', { unit: '万吨', ...from(2273.6, in2010) }, [
        level('lte?', 2046.2, '万吨', by2015),
        growth('total', atMost, -10),
      ]),
      row(
        '地表水国控断面劣Ⅴ类水质的比例',
        { ...rate, ...from(17.7, in2010) },
        ...withChange([level('lt', 15, '%', by2015)], orLess, -2.7),
      ),
      row(
        '七大水系国控断面水质好于Ⅲ类的比例',
        { ...rate, ...from(55, in2010) },
        ...withChange(share('gt', 60, by2015), orMore, 5),
      ),
      row(
        '地级以上城市空气质量达到二级标准以上的比例',
        { ...rate, ...from(72, in2010) },
        ...withChange(share('gte', 80, by2015), orMore, 8),
      ),
    ],
  },
  {
    // The plainest layout there is, with one row of which.
    source: 'style of the “十二五”综合交通运输体系规划, 主要指标',
    format: 'markdown',
    text: [
      '| 指标 | 单位 | 2010年 | 2015年 |',
      '| :--- | :---: | ---: | ---: |',
      '| 铁路营业里程 | 万公里 | 9.1 | 12左右 |',
      '| 铁路复线率 | % | 41 | 50 |',
      '| 铁路电化率 | % | 47 | 60 |',
      '| 公路网总里程 | 万公里 | 400.8 | 450 |',
      '| 其中：国家高速公路 | 万公里 | 5.8 | 8.3 |',
      '| 普通国道二级及以上公路比重 | % | 60 | 70以上 |',
      '| 农村公路里程 | 万公里 | 350.7 | 390 |',
      '| 内河高等级航道里程 | 万公里 | 1.02 | 1.3 |',
      '| 沿海港口深水泊位数 | 个 | 1774 | 2214 |',
      '| 民用运输机场数 | 个 | 175 | ≥230 |',
      '| 管道输油气里程 | 万公里 | 7.9 | 15 |',
      '| 城市轨道交通营运里程 | 公里 | 1400 | 3000 |',
    ].join('\n'),
    context: twelfth,
    indicators: [
      row('铁路营业里程', { unit: '万公里', ...from(9.1, in2010) }, [level('approx', 12, '万公里', by2015)]),
      row('铁路复线率', { ...rate, ...from(41, in2010) }, ...oneOf(...share('gte?', 50, by2015))),
      row('铁路电化率', { ...rate, ...from(47, in2010) }, ...oneOf(...share('gte?', 60, by2015))),
      row('公路网总里程', { unit: '万公里', ...from(400.8, in2010) }, [level('gte?', 450, '万公里', by2015)]),
      row(ofWhich('公路网总里程', '国家高速公路'), { unit: '万公里', ...from(5.8, in2010) }, [
        level('gte?', 8.3, '万公里', by2015),
      ]),
      row(
        '普通国道二级及以上公路比重',
        { ...rate, ...from(60, in2010) },
        ...oneOf(...share('gte', 70, by2015)),
      ),
      row('农村公路里程', { unit: '万公里', ...from(350.7, in2010) }, [level('gte?', 390, '万公里', by2015)]),
      row('内河高等级航道里程', { unit: '万公里', ...from(1.02, in2010) }, [
        level('gte?', 1.3, '万公里', by2015),
      ]),
      row('沿海港口深水泊位数', { unit: '个', ...from(1774, in2010) }, [level('gte?', 2214, '个', by2015)]),
      row('民用运输机场数', { unit: '个', ...from(175, in2010) }, [level('gte', 230, '个', by2015)]),
      row('管道输油气里程', { unit: '万公里', ...from(7.9, in2010) }, [level('gte?', 15, '万公里', by2015)]),
      row('城市轨道交通营运里程', { unit: '公里', ...from(1400, in2010) }, [
        level('gte?', 3000, '公里', by2015),
      ]),
    ],
  },
  {
    // Units in names or in cells; ranges; changes in brackets in the column of yearly growth.
    source: 'style of the 电力发展“十三五”规划（2016—2020年）, 专栏1',
    format: 'html',
    text: [
      '<table border="1">',
      '<tr><th colspan="6">专栏1 “十三五”电力工业发展主要目标</th></tr>',
      '<tr><th>类别</th><th>指标</th><th>2015年</th><th>2020年</th><th>年均增速</th><th>属性</th></tr>',
      '<tr><td rowspan="6">电力总量</td><td>总装机（亿千瓦）</td><td>15.3</td><td>20</td><td>5.5%</td><td>预期性</td></tr>',
      '<tr><td>西电东送（亿千瓦）</td><td>1.4</td><td>2.7</td><td>14.04%</td><td>预期性</td></tr>',
      '<tr><td>全社会用电量（万亿千瓦时）</td><td>5.69</td><td>6.8-7.2</td><td>3.6%-4.8%</td><td>预期性</td></tr>',
      '<tr><td>电能占终端能源消费比重</td><td>25.8%</td><td>27%</td><td>[1.2%]</td><td>预期性</td></tr>',
      '<tr><td>人均装机（千瓦/人）</td><td>1.11</td><td>1.4</td><td>4.75%</td><td>预期性</td></tr>',
      '<tr><td>人均用电量（千瓦时/人）</td><td>4142</td><td>4860-5140</td><td>3.2%-4.4%</td><td>预期性</td></tr>',
      '<tr><td rowspan="5">电力结构</td><td>非化石能源消费比重</td><td>12%</td><td>15%</td><td>[3%]</td><td>约束性</td></tr>',
      '<tr><td>非化石能源发电装机比重</td><td>35%</td><td>39%</td><td>[4%]</td><td>预期性</td></tr>',
      '<tr><td>常规水电（亿千瓦）</td><td>2.97</td><td>3.4</td><td>2.8%</td><td>预期性</td></tr>',
      '<tr><td>太阳能发电（亿千瓦）</td><td>0.42</td><td>1.1</td><td>21.2%</td><td>预期性</td></tr>',
      '<tr><td>煤电装机比重</td><td>59%</td><td>55%</td><td>[-4%]</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">节能减排</td><td>新建煤电机组平均供电煤耗（克标煤/千瓦时）</td><td>—</td><td>300</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>现役煤电机组平均供电煤耗（克标煤/千瓦时）</td><td>318</td><td>&lt;310</td><td>[-8]</td><td>约束性</td></tr>',
      '<tr><td>线路损失率</td><td>6.64%</td><td>&lt;6.50%</td><td>—</td><td>预期性</td></tr>',
      '<tr><td colspan="6">注：[ ]为五年累计值。</td></tr>',
      '</table>',
    ].join('\n'),
    context: {
      ...thirteenth,
      lowerIsBetter: ['煤电装机比重', '新建煤电机组平均供电煤耗', '现役煤电机组平均供电煤耗', '线路损失率'],
    },
    indicators: [
      row(
        '总装机',
        { unit: '亿千瓦', category: '电力总量', ...anticipatory, ...from(15.3, in2015) },
        ...growing(level('gte?', 20, '亿千瓦', by2020), 'gte?', 5.5),
      ),
      row(
        '西电东送',
        { unit: '亿千瓦', category: '电力总量', ...anticipatory, ...from(1.4, in2015) },
        ...growing(level('gte?', 2.7, '亿千瓦', by2020), 'gte?', 14.04),
      ),
      row(
        '全社会用电量',
        { unit: '万亿千瓦时', category: '电力总量', ...anticipatory, ...from(5.69, in2015) },
        ...growing(level(ofRange, { min: 6.8, max: 7.2 }, '万亿千瓦时', by2020), ofRange, {
          min: 3.6,
          max: 4.8,
        }),
      ),
      row(
        '电能占终端能源消费比重',
        { category: '电力总量', ...anticipatory, ...from(25.8, in2015) },
        ...withShift(level('gte?', 27, '%', by2020), orMore, 1.2),
      ),
      row(
        '人均装机',
        { unit: '千瓦/人', category: '电力总量', ...anticipatory, ...from(1.11, in2015) },
        ...growing(level('gte?', 1.4, undefined, by2020), 'gte?', 4.75),
      ),
      row(
        '人均用电量',
        { unit: '千瓦时/人', category: '电力总量', ...anticipatory, ...from(4142, in2015) },
        ...growing(level(ofRange, { min: 4860, max: 5140 }, undefined, by2020), ofRange, {
          min: 3.2,
          max: 4.4,
        }),
      ),
      row(
        '非化石能源消费比重',
        { category: '电力结构', ...binding, ...from(12, in2015) },
        ...withShift(level('gte?', 15, '%', by2020), orMore, 3),
      ),
      row(
        '非化石能源发电装机比重',
        { category: '电力结构', ...anticipatory, ...from(35, in2015) },
        ...withShift(level('gte?', 39, '%', by2020), orMore, 4),
      ),
      row(
        '常规水电',
        { unit: '亿千瓦', category: '电力结构', ...anticipatory, ...from(2.97, in2015) },
        ...growing(level('gte?', 3.4, '亿千瓦', by2020), 'gte?', 2.8),
      ),
      row(
        '太阳能发电',
        { unit: '亿千瓦', category: '电力结构', ...anticipatory, ...from(0.42, in2015) },
        ...growing(level('gte?', 1.1, '亿千瓦', by2020), 'gte?', 21.2),
      ),
      row(
        '煤电装机比重',
        { category: '电力结构', ...anticipatory, ...from(59, in2015) },
        ...withShift(level('lte?', 55, '%', by2020), orLess, -4),
      ),
      row(
        '新建煤电机组平均供电煤耗',
        { unit: '克标煤/千瓦时', category: '节能减排', ...binding, ...noBase },
        ...dashed([level('lte?', 300, undefined, by2020)]),
      ),
      row(
        '现役煤电机组平均供电煤耗',
        { unit: '克标煤/千瓦时', category: '节能减排', ...binding, ...from(318, in2015) },
        ...withChange([level('lt', 310, undefined, by2020)], orLess, -8),
      ),
      row(
        '线路损失率',
        { category: '节能减排', ...anticipatory, ...from(6.64, in2015) },
        ...dashed([level('lt', 6.5, '%', by2020)]),
      ),
    ],
  },
  {
    // The goal stands before the base; fields are printed once; a part, a change and a state among the figures.
    source: 'style of a municipal “十四五”卫生健康 plan, 主要指标, goals first',
    format: 'tsv',
    text: [
      '专栏1 “十四五”时期卫生健康发展主要指标',
      '序号\t领域\t主要指标\t2025年目标\t2020年现状\t指标性质',
      '1\t健康水平\t人均预期寿命（岁）\t提高1岁左右\t78.6\t预期性',
      '2\t\t孕产妇死亡率（/10万）\t＜10\t6.85\t预期性',
      '3\t\t婴儿死亡率（‰）\t＜4\t2.98\t预期性',
      '4\t\t5岁以下儿童死亡率（‰）\t≤5\t4.12\t预期性',
      '5\t\t重大慢性病过早死亡率（%）\t比2020年下降15%\t14.6\t预期性',
      '6\t健康生活\t居民健康素养水平（%）\t30\t23.86\t预期性',
      '7\t\t经常参加体育锻炼人数比例（%）\t≥45\t42.1\t预期性',
      '8\t资源配置\t每千人口医疗卫生机构床位数（张）\t7.5\t6.85\t预期性',
      '9\t\t其中：县办公立医院及基层医疗卫生机构床位数（张）\t3.5\t2.96\t约束性',
      '10\t\t每千人口注册护士数（人）\t4.2\t3.58\t预期性',
      '11\t\t每千人口拥有3岁以下婴幼儿托位数（个）\t4.6\t1.2\t预期性',
      '12\t服务保障\t个人卫生支出占卫生总费用的比重（%）\t27以内\t27.5\t约束性',
      '13\t\t基本医疗保险参保率（%）\t稳定在98以上\t98.6\t约束性',
    ].join('\n'),
    context: {
      ...fourteenth,
      lowerIsBetter: [
        '孕产妇死亡率',
        '婴儿死亡率',
        '5岁以下儿童死亡率',
        '重大慢性病过早死亡率',
        '个人卫生支出占卫生总费用的比重',
      ],
    },
    indicators: [
      row(
        '人均预期寿命',
        { unit: '岁', category: '健康水平', ...anticipatory, ...from(78.6, in2020) },
        ...oneOf(...raised('approx', 1, '岁')),
      ),
      row('孕产妇死亡率', { category: '健康水平', ...anticipatory, ...from(6.85, in2020) }, [
        level('lt', 10, undefined, by2025),
      ]),
      row('婴儿死亡率', { unit: '‰', category: '健康水平', ...anticipatory, ...from(2.98, in2020) }, [
        level('lt', 4, '‰', by2025),
      ]),
      row('5岁以下儿童死亡率', { unit: '‰', category: '健康水平', ...anticipatory, ...from(4.12, in2020) }, [
        level('lte', 5, '‰', by2025),
      ]),
      row('重大慢性病过早死亡率', { category: '健康水平', ...anticipatory, ...from(14.6, in2020) }, [
        growth(wholePeriod, atMost, -15),
      ]),
      row(
        '居民健康素养水平',
        { ...rate, category: '健康生活', ...anticipatory, ...from(23.86, in2020) },
        ...oneOf(...share('gte?', 30, by2025)),
      ),
      row(
        '经常参加体育锻炼人数比例',
        { ...rate, category: '健康生活', ...anticipatory, ...from(42.1, in2020) },
        ...oneOf(...share('gte', 45, by2025)),
      ),
      row('每千人口医疗卫生机构床位数', { category: '资源配置', ...anticipatory, ...from(6.85, in2020) }, [
        level('gte?', 7.5, undefined, by2025),
      ]),
      row(
        ofWhich('每千人口医疗卫生机构床位数', '县办公立医院及基层医疗卫生机构床位数'),
        { category: '资源配置', ...binding, ...from(2.96, in2020) },
        [level('gte?', 3.5, undefined, by2025)],
      ),
      row('每千人口注册护士数', { category: '资源配置', ...anticipatory, ...from(3.58, in2020) }, [
        level('gte?', 4.2, undefined, by2025),
      ]),
      row(
        '每千人口拥有3岁以下婴幼儿托位数',
        { category: '资源配置', ...anticipatory, ...from(1.2, in2020) },
        [level('gte?', 4.6, undefined, by2025)],
      ),
      row(
        '个人卫生支出占卫生总费用的比重',
        { ...rate, category: '服务保障', ...binding, ...from(27.5, in2020) },
        [level('lte', 27, '%', by2025)],
      ),
      row(
        '基本医疗保险参保率',
        { ...rate, category: '服务保障', ...binding, ...from(98.6, in2020) },
        ...oneOf(...held('gte', 98, '%'), everyYear('gte', 98, '%'), coverage('gte', 98)),
      ),
    ],
  },
  {
    // A column for sums in square brackets; names that say 新增 or 下降 themselves.
    source: 'style of a provincial “十三五”水利发展 plan, 主要指标',
    format: 'tsv',
    text: [
      '表2-1 “十三五”水利发展主要指标',
      '序号\t指 标\t单 位\t2015年\t2020年\t[五年累计]\t属 性',
      '1\t用水总量控制\t亿立方米\t246.4\t270以内\t—\t约束性',
      '2\t万元国内生产总值用水量下降\t%\t—\t—\t[30]\t约束性',
      '3\t万元工业增加值用水量下降\t%\t—\t—\t[25]\t约束性',
      '4\t农田灌溉水有效利用系数\t—\t0.520\t0.550\t—\t预期性',
      '5\t新增供水能力\t亿立方米\t—\t—\t[22]\t预期性',
      '6\t农村自来水普及率\t%\t76.5\t82以上\t—\t预期性',
      '7\t农村集中式供水人口比例\t%\t80\t85\t—\t预期性',
      '8\t新增农田有效灌溉面积\t万亩\t—\t—\t[150]\t预期性',
      '9\t新增高效节水灌溉面积\t万亩\t—\t—\t[200]\t预期性',
      '10\t新增水土流失综合治理面积\t平方公里\t—\t—\t[6000]\t约束性',
      '11\t重要江河湖泊水功能区水质达标率\t%\t72.6\t＞80\t—\t约束性',
      '12\t洪涝灾害年均损失率\t%\t0.63\t＜0.6\t—\t预期性',
      '13\t中小河流治理长度\t公里\t—\t—\t[2400]\t预期性',
      '注：[ ]内为五年累计数。',
    ].join('\n'),
    context: {
      ...thirteenth,
      lowerIsBetter: ['用水总量控制', '用水总量', '洪涝灾害年均损失率'],
    },
    indicators: [
      row(
        ['用水总量控制', '用水总量'],
        { unit: '亿立方米', ...binding, ...from(246.4, in2015) },
        ...dashed(...oneOf(...held('lte', 270, '亿立方米'), everyYear('lte', 270, '亿立方米'))),
      ),
      row(
        ['万元国内生产总值用水量下降', '万元国内生产总值用水量'],
        { ...binding, ...noBase },
        ...dashed(...fall(30)),
      ),
      row(
        ['万元工业增加值用水量下降', '万元工业增加值用水量'],
        { ...binding, ...noBase },
        ...dashed(...fall(25)),
      ),
      row(
        '农田灌溉水有效利用系数',
        { ...anticipatory, ...from(0.52, in2015) },
        ...dashed([level('gte?', 0.55, undefined, by2020)]),
      ),
      row(
        ['新增供水能力', '供水能力'],
        { unit: '亿立方米', ...anticipatory, ...noBase },
        ...dashed(...oneOf(...raised('gte?', 22, '亿立方米'))),
      ),
      row(
        '农村自来水普及率',
        { ...rate, ...anticipatory, ...from(76.5, in2015) },
        ...dashed(...oneOf(...share('gte', 82, by2020))),
      ),
      row(
        '农村集中式供水人口比例',
        { ...rate, ...anticipatory, ...from(80, in2015) },
        ...dashed(...oneOf(...share('gte?', 85, by2020))),
      ),
      row(
        ['新增农田有效灌溉面积', '农田有效灌溉面积'],
        { unit: '万亩', ...anticipatory, ...noBase },
        ...dashed(...oneOf(...raised('gte?', 150, '万亩'))),
      ),
      row(
        ['新增高效节水灌溉面积', '高效节水灌溉面积'],
        { unit: '万亩', ...anticipatory, ...noBase },
        ...dashed(...oneOf(...raised('gte?', 200, '万亩'))),
      ),
      row(
        ['新增水土流失综合治理面积', '水土流失综合治理面积'],
        { unit: '平方公里', ...binding, ...noBase },
        ...dashed(...oneOf(...raised('gte?', 6000, '平方公里'))),
      ),
      row(
        '重要江河湖泊水功能区水质达标率',
        { ...rate, ...binding, ...from(72.6, in2015) },
        ...dashed(...oneOf(...share('gt', 80, by2020))),
      ),
      row(
        '洪涝灾害年均损失率',
        { ...rate, ...anticipatory, ...from(0.63, in2015) },
        ...dashed(...oneOf(level('lt', 0.6, '%'), everyYear('lt', 0.6, '%', { basis: ['average', 'each'] }))),
      ),
      row(
        '中小河流治理长度',
        { unit: '公里', ...anticipatory, ...noBase },
        ...dashed(...gained('gte?', 2400, '公里')),
      ),
    ],
  },
  {
    // An old plan: what was reached, what is aimed at, and the yearly growth of it.
    source: 'style of a prefecture’s “十一五”农业和农村经济发展 plan, 主要指标',
    format: 'pipe',
    text: [
      '指标 | 单位 | 2005年实绩 | 2010年目标 | 年均增长（%）',
      '粮食总产量 | 万吨 | 268.4 | 280 | 0.8',
      '其中：优质专用粮比重 | % | 52 | 70 | —',
      '油料总产量 | 万吨 | 16.2 | 18.5 | 2.7',
      '肉类总产量 | 万吨 | 38.6 | 47 | 4.0',
      '水产品产量 | 万吨 | 7.8 | 10 | 5.1',
      '农林牧渔业增加值 | 亿元 | 86.3 | 107.5 | 4.5左右',
      '畜牧业产值占农业总产值比重 | % | 36.5 | 42以上 | —',
      '农民人均纯收入 | 元 | 2865 | 4050 | 7以上',
      '农业机械总动力 | 万千瓦 | 245 | 300 | 4.1',
      '农业科技贡献率 | % | 45 | 52 | —',
      '转移农村劳动力 | 万人次 | 〔46〕 | 〔60〕 | —',
      '农村沼气用户 | 万户 | 8.5 | 25 | 24.1',
      '注：〔〕内为五年累计数。',
    ].join('\n'),
    context: eleventh,
    indicators: [
      row(
        '粮食总产量',
        { unit: '万吨', ...from(268.4, in2005) },
        ...growing(level('gte?', 280, '万吨', by2010), 'gte?', 0.8),
      ),
      row(
        ofWhich('粮食总产量', '优质专用粮比重'),
        { ...rate, ...from(52, in2005) },
        ...dashed([level('gte?', 70, '%', by2010)]),
      ),
      row(
        '油料总产量',
        { unit: '万吨', ...from(16.2, in2005) },
        ...growing(level('gte?', 18.5, '万吨', by2010), 'gte?', 2.7),
      ),
      row(
        '肉类总产量',
        { unit: '万吨', ...from(38.6, in2005) },
        ...growing(level('gte?', 47, '万吨', by2010), 'gte?', 4),
      ),
      row(
        '水产品产量',
        { unit: '万吨', ...from(7.8, in2005) },
        ...growing(level('gte?', 10, '万吨', by2010), 'gte?', 5.1),
      ),
      row(
        '农林牧渔业增加值',
        { unit: '亿元', ...from(86.3, in2005) },
        ...growing(level('gte?', 107.5, '亿元', by2010), 'approx', 4.5),
      ),
      row(
        '畜牧业产值占农业总产值比重',
        { ...rate, ...from(36.5, in2005) },
        ...dashed([level('gte', 42, '%', by2010)]),
      ),
      row(
        '农民人均纯收入',
        { unit: '元', ...from(2865, in2005) },
        ...growing(level('gte?', 4050, '元', by2010), 'gte', 7),
      ),
      row(
        '农业机械总动力',
        { unit: '万千瓦', ...from(245, in2005) },
        ...growing(level('gte?', 300, '万千瓦', by2010), 'gte?', 4.1),
      ),
      row('农业科技贡献率', { ...rate, ...from(45, in2005) }, ...dashed([level('gte?', 52, '%', by2010)])),
      row(
        '转移农村劳动力',
        { unit: '万人次', ...from(46) },
        ...dashed(...oneOf(...added('gte?', 60, '万人次'))),
      ),
      row(
        '农村沼气用户',
        { unit: '万户', ...from(8.5, in2005) },
        ...growing(level('gte?', 25, '万户', by2010), 'gte?', 24.1),
      ),
    ],
  },
  {
    // Two rows of headings, an expected base, growth without a level, and what the city is to hand down.
    source: 'style of a county “十五五” outline, 主要指标, two rows of headings',
    format: 'html',
    text: [
      '<table>',
      '<thead>',
      '<tr><th rowspan="2">类别</th><th rowspan="2">序号</th><th rowspan="2">指标名称</th><th rowspan="2">单位</th><th rowspan="2">2025年（预计）</th><th colspan="2">“十五五”规划目标</th><th rowspan="2">属性</th></tr>',
      '<tr><th>2030年</th><th>年均增速（%）〔累计〕</th></tr>',
      '</thead>',
      '<tbody>',
      '<tr><td rowspan="3">经济发展</td><td>1</td><td>地区生产总值增长</td><td>%</td><td>5.6</td><td>—</td><td>5.5左右</td><td>预期性</td></tr>',
      '<tr><td>2</td><td>全员劳动生产率</td><td>万元/人</td><td>11.8</td><td>15.2</td><td>5.2</td><td>预期性</td></tr>',
      '<tr><td>3</td><td>常住人口城镇化率</td><td>%</td><td>52.4</td><td>57</td><td>〔4.6〕</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">创新驱动</td><td>4</td><td>研发经费投入增长</td><td>%</td><td>8.2</td><td>—</td><td>＞7</td><td>预期性</td></tr>',
      '<tr><td>5</td><td>每万人口高价值发明专利拥有量</td><td>件</td><td>1.85</td><td>3.0</td><td>〔1.15〕</td><td>预期性</td></tr>',
      '<tr><td>6</td><td>数字经济核心产业增加值占地区生产总值比重</td><td>%</td><td>3.1</td><td>5.0</td><td>〔1.9〕</td><td>预期性</td></tr>',
      '<tr><td rowspan="4">民生福祉</td><td>7</td><td>居民人均可支配收入增长</td><td>%</td><td>5.8</td><td>—</td><td>与经济增长同步</td><td>预期性</td></tr>',
      '<tr><td>8</td><td>城镇新增就业人数</td><td>人</td><td>〔12600〕</td><td>—</td><td>〔12000〕以上</td><td>预期性</td></tr>',
      '<tr><td>9</td><td>劳动年龄人口平均受教育年限</td><td>年</td><td>10.3</td><td>11</td><td>〔0.7〕</td><td>约束性</td></tr>',
      '<tr><td>10</td><td>每千人口执业（助理）医师数</td><td>人</td><td>2.6</td><td>3.2</td><td>〔0.6〕</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">绿色低碳</td><td>11</td><td>单位地区生产总值二氧化碳排放降低</td><td>%</td><td>—</td><td>—</td><td>完成市下达任务</td><td>约束性</td></tr>',
      '<tr><td>12</td><td>细颗粒物（PM2.5）浓度</td><td>微克/立方米</td><td>31</td><td>28以下</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>13</td><td>森林覆盖率</td><td>%</td><td>46.2</td><td>46.5</td><td>〔0.3〕</td><td>约束性</td></tr>',
      '<tr><td>安全保障</td><td>14</td><td>粮食综合生产能力</td><td>万吨</td><td>24.5</td><td>≥25</td><td>—</td><td>约束性</td></tr>',
      '</tbody>',
      '</table>',
      '<p>注：〔〕内为五年累计数。</p>',
    ].join('\n'),
    context: {
      ...fifteenth,
      lowerIsBetter: ['细颗粒物（PM2.5）浓度'],
    },
    indicators: [
      row(
        ['地区生产总值增长', '地区生产总值'],
        { category: '经济发展', ...anticipatory },
        ...dashed(...growthItself('approx', 5.5)),
      ),
      row(
        '全员劳动生产率',
        { unit: '万元/人', category: '经济发展', ...anticipatory, ...from(11.8, in2025) },
        ...growing(level('gte?', 15.2, '万元/人', by2030), 'gte?', 5.2),
      ),
      row(
        '常住人口城镇化率',
        { ...rate, category: '经济发展', ...anticipatory, ...from(52.4, in2025) },
        ...withChange([level('gte?', 57, '%', by2030)], orMore, 4.6),
      ),
      row(
        ['研发经费投入增长', '研发经费投入'],
        { category: '创新驱动', ...anticipatory },
        ...dashed(...growthItself('gt', 7)),
      ),
      row(
        '每万人口高价值发明专利拥有量',
        { category: '创新驱动', ...anticipatory, ...from(1.85, in2025) },
        ...withChange([level('gte?', 3, undefined, by2030)], orMore, 1.15),
      ),
      row(
        '数字经济核心产业增加值占地区生产总值比重',
        { ...rate, category: '创新驱动', ...anticipatory, ...from(3.1, in2025) },
        ...withChange([level('gte?', 5, '%', by2030)], orMore, 1.9),
      ),
      row(
        ['居民人均可支配收入增长', '居民人均可支配收入'],
        { category: '民生福祉', ...anticipatory },
        ...dashed(...oneOf(relative(same, undefined), qualitative(undefined), milestone())),
      ),
      row(
        '城镇新增就业人数',
        { unit: '人', category: '民生福祉', ...anticipatory, ...from(12600) },
        ...dashed(...oneOf(...added('gte', 12000, '人'))),
      ),
      row(
        '劳动年龄人口平均受教育年限',
        { unit: '年', category: '民生福祉', ...binding, ...from(10.3, in2025) },
        ...withChange([level('gte?', 11, '年', by2030)], orMore, 0.7),
      ),
      row(
        '每千人口执业（助理）医师数',
        { category: '民生福祉', ...anticipatory, ...from(2.6, in2025) },
        ...withChange([level('gte?', 3.2, undefined, by2030)], orMore, 0.6),
      ),
      row(
        ['单位地区生产总值二氧化碳排放降低', '单位地区生产总值二氧化碳排放'],
        { category: '绿色低碳', ...binding, ...noBase },
        ...dashed(...handedDown),
      ),
      row(
        '细颗粒物（PM2.5）浓度',
        { unit: '微克/立方米', category: '绿色低碳', ...binding, ...from(31, in2025) },
        ...dashed([level('lte', 28, '微克/立方米', by2030)]),
      ),
      row(
        '森林覆盖率',
        { ...rate, category: '绿色低碳', ...binding, ...from(46.2, in2025) },
        ...withChange(share('gte?', 46.5, by2030), orMore, 0.3),
      ),
      row(
        '粮食综合生产能力',
        { unit: '万吨', category: '安全保障', ...binding, ...from(24.5, in2025) },
        ...dashed(...oneOf(...held('gte', 25, '万吨'), everyYear('gte', 25, '万吨'))),
      ),
    ],
  },
  {
    // A year on the way; what is held; places added by either year.
    source: 'style of a district “十五五”教育 plan draft, 主要指标',
    format: 'pipe',
    text: [
      '主要指标（单位） | 2025年基期值 | 2027年目标值 | 2030年目标值 | 指标属性',
      '学前三年毛入园率（%） | 97.2 | 97.5 | 98 | 预期性',
      '普惠性幼儿园覆盖率（%） | 91.5 | 92 | 93以上 | 预期性',
      '九年义务教育巩固率（%） | 99.6 | ≥99 | ≥99 | 约束性',
      '高中阶段教育毛入学率（%） | 98.1 | 98.5 | 99 | 预期性',
      '新增公办义务教育学位（个） | — | 〔4800〕 | 〔9000〕 | 约束性',
      '小学专任教师本科及以上学历比例（%） | 82.3 | 86 | 90 | 预期性',
      '初中专任教师研究生学历比例（%） | 6.4 | 8 | 12 | 预期性',
      '学生体质健康优良率（%） | 52.6 | 56 | 60以上 | 预期性',
      '儿童青少年总体近视率（%） | 51.8 | 50.5 | 49以下 | 预期性',
      '劳动年龄人口平均受教育年限（年） | 11.6 | 11.8 | 12.0 | 约束性',
      '注：〔〕内为自2026年起的累计数。',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['儿童青少年总体近视率'] },
    indicators: [
      row(
        '学前三年毛入园率',
        { ...rate, ...anticipatory, ...from(97.2, in2025) },
        ...twice(share('gte?', 97.5, by2027), share('gte?', 98, by2030)),
      ),
      row(
        '普惠性幼儿园覆盖率',
        { ...rate, ...anticipatory, ...from(91.5, in2025) },
        ...twice(share('gte?', 92, by2027), share('gte', 93, by2030)),
      ),
      row(
        '九年义务教育巩固率',
        { ...rate, ...binding, ...from(99.6, in2025) },
        ...twice(
          [...share('gte', 99, by2027), maintain('gte', 99, '%')],
          [...share('gte', 99, by2030), maintain('gte', 99, '%')],
        ),
      ),
      row(
        '高中阶段教育毛入学率',
        { ...rate, ...anticipatory, ...from(98.1, in2025) },
        ...twice(share('gte?', 98.5, by2027), share('gte?', 99, by2030)),
      ),
      row(
        ['新增公办义务教育学位', '公办义务教育学位'],
        { unit: '个', ...binding, ...noBase },
        ...twice(raised('gte?', 4800, '个', by2027), raised('gte?', 9000, '个', by2030)),
      ),
      row(
        '小学专任教师本科及以上学历比例',
        { ...rate, ...anticipatory, ...from(82.3, in2025) },
        ...twice(share('gte?', 86, by2027), share('gte?', 90, by2030)),
      ),
      row(
        '初中专任教师研究生学历比例',
        { ...rate, ...anticipatory, ...from(6.4, in2025) },
        ...twice(share('gte?', 8, by2027), share('gte?', 12, by2030)),
      ),
      row(
        '学生体质健康优良率',
        { ...rate, ...anticipatory, ...from(52.6, in2025) },
        ...twice(share('gte?', 56, by2027), share('gte', 60, by2030)),
      ),
      row('儿童青少年总体近视率', { ...rate, ...anticipatory, ...from(51.8, in2025) }, [
        level('lte?', 50.5, '%', by2027),
        level('lte', 49, '%', by2030),
      ]),
      row('劳动年龄人口平均受教育年限', { unit: '年', ...binding, ...from(11.6, in2025) }, [
        level('gte?', 11.8, '年', by2027),
        level('gte?', 12, '年', by2030),
      ]),
    ],
  },
];
