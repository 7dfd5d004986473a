import type { Choices, Compared } from './choices.js';
import { atLeast, by2020, by2023, by2025, by2030, by2035, held, ofYear, wholePeriod } from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable } from './corpusTable.js';
import { fifteenth, fourteenth, thirteenth, yearsOf } from './periods.js';
import { share } from './rates.js';
import { additions, cumulative, everyYear, growth, level, netChange, unset } from './reading.js';
import type { Lists } from './tableParts.js';
import {
  anticipatory,
  binding,
  dashed,
  doneAnew,
  fall,
  from,
  in2015,
  in2020,
  in2025,
  noBase,
  ofWhich,
  oneOf,
  rate,
  row,
  withChange,
} from './tableParts.js';

/** The same where less is better: 降低12以上, whose sign stands in the word. */
const withFall = (end: ExpectedTarget, fall: number): Lists => [
  [end, netChange('lte', -fall)],
  [end, cumulative('lte', -fall)],
  [end, cumulative('gte', fall)],
  [end],
];

/** Two years of one indicator, read in the same way. */
const twice =
  (of: (compared: Compared, percent: number, by: { readonly by: string }) => Choices) =>
  (
    near: readonly [compared: Compared, percent: number, by: { readonly by: string }],
    last: readonly [compared: Compared, percent: number, by: { readonly by: string }],
  ): Lists => {
    const later = of(...last);
    return of(...near).map((one, at) => [one, later[at] ?? one]);
  };
const shares = twice(share);

/** A seventeenth set of tables to check the reader on, collected without a look at how it reads. */
export const check17Tables: readonly CorpusTable[] = [
  {
    // Bare years over the columns; sums in brackets, some of them with a sign; a mark for forecasts.
    source: 'style of the 建筑节能与绿色建筑发展“十三五”规划, 专栏1',
    format: 'tsv',
    text: [
      '专栏1 “十三五”时期建筑节能和绿色建筑主要发展指标',
      '指标\t2015\t2020\t年均增速[累计]\t性质',
      '城镇新建建筑能效提升（%）\t-\t-\t[20]\t约束性',
      '城镇绿色建筑占新建建筑比重（%）\t20\t50\t[30]\t约束性',
      '城镇新建建筑中绿色建材应用比例（%）\t-\t-\t[40]\t预期性',
      '实施既有居住建筑节能改造（亿平方米）\t-\t-\t[5]\t约束性',
      '公共建筑节能改造面积（亿平方米）\t-\t-\t[1]\t约束性',
      '北方城镇居住建筑单位面积平均采暖能耗强度下降比例（%）\t-\t-\t[-15]\t预期性',
      '城镇既有公共建筑能耗强度下降比例（%）\t-\t-\t[-5]\t预期性',
      '城镇建筑中可再生能源替代率（%）\t4\t6▲\t[2]\t预期性',
      '城镇既有居住建筑中节能建筑所占比例（%）\t40\t60▲\t[20]\t预期性',
      '经济发达地区及重点发展区域农村居住建筑采用节能措施比例（%）\t-\t10▲\t[10]\t预期性',
      '注：①加注▲号的为预测值。②[ ]内为5年累计值。',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      row(
        ['城镇新建建筑能效提升', '城镇新建建筑能效'],
        { ...binding, ...noBase },
        ...dashed([growth(wholePeriod, atLeast, 20)]),
      ),
      row(
        '城镇绿色建筑占新建建筑比重',
        { ...rate, ...binding, ...from(20, in2015) },
        ...withChange(share('gte?', 50, by2020), 'gte?', 30),
      ),
      row(
        '城镇新建建筑中绿色建材应用比例',
        { ...rate, ...anticipatory, ...noBase },
        ...dashed(...oneOf(...share('gte?', 40), netChange('gte?', 40), cumulative('gte?', 40))),
      ),
      row(
        ['实施既有居住建筑节能改造', '既有居住建筑节能改造'],
        { unit: '亿平方米', ...binding, ...noBase },
        ...dashed(...doneAnew('gte?', 5, '亿平方米')),
      ),
      row(
        '公共建筑节能改造面积',
        { unit: '亿平方米', ...binding, ...noBase },
        ...dashed(...doneAnew('gte?', 1, '亿平方米')),
      ),
      row(
        [
          '北方城镇居住建筑单位面积平均采暖能耗强度下降比例',
          '北方城镇居住建筑单位面积平均采暖能耗强度下降',
          '北方城镇居住建筑单位面积平均采暖能耗强度',
        ],
        { ...anticipatory, ...noBase },
        ...dashed(...fall(15)),
      ),
      row(
        ['城镇既有公共建筑能耗强度下降比例', '城镇既有公共建筑能耗强度下降', '城镇既有公共建筑能耗强度'],
        { ...anticipatory, ...noBase },
        ...dashed(...fall(5)),
      ),
      row(
        '城镇建筑中可再生能源替代率',
        { ...rate, ...anticipatory, ...from(4, in2015) },
        ...withChange(share(['gte', 'eq', 'approx'], 6, by2020), atLeast, 2),
      ),
      row(
        '城镇既有居住建筑中节能建筑所占比例',
        { ...rate, ...anticipatory, ...from(40, in2015) },
        ...withChange(share(['gte', 'eq', 'approx'], 60, by2020), atLeast, 20),
      ),
      row(
        '经济发达地区及重点发展区域农村居住建筑采用节能措施比例',
        { ...rate, ...anticipatory, ...noBase },
        ...withChange(share(['gte', 'eq', 'approx'], 10, by2020), atLeast, 10),
      ),
    ],
  },
  {
    // What is added over the period stands beside, in words and points; two rows have nothing else.
    source: 'style of the 钢铁工业调整升级规划（2016—2020年）, 主要指标',
    format: 'html',
    text: [
      '<table border="1" cellspacing="0">',
      '<tr><td>序号</td><td>指标</td><td>2015年</td><td>2020年</td><td>“十三五”累计增加</td></tr>',
      '<tr><td>1</td><td>工业增加值增速（%）</td><td>5.4</td><td>6.0左右（年均增速）</td><td>-</td></tr>',
      '<tr><td>2</td><td>粗钢产能（亿吨）</td><td>11.3</td><td>10以下</td><td>减少1-1.5</td></tr>',
      '<tr><td>3</td><td>产能利用率（%）</td><td>70</td><td>80</td><td>10个百分点</td></tr>',
      '<tr><td>4</td><td>产业集中度（前10家）（%）</td><td>34.2</td><td>60</td><td>25个百分点以上</td></tr>',
      '<tr><td>5</td><td>钢铁智能制造示范试点（家）</td><td>2</td><td>10</td><td>8</td></tr>',
      '<tr><td>6</td><td>主业劳动生产率（吨钢/人·年）</td><td>514</td><td>1000以上</td><td>486以上</td></tr>',
      '<tr><td>7</td><td>能源消耗总量</td><td>-</td><td>-</td><td>下降10%以上</td></tr>',
      '<tr><td>8</td><td>吨钢综合能耗（千克标煤）</td><td>572</td><td>≤560</td><td>降低12以上</td></tr>',
      '<tr><td>9</td><td>吨钢耗新水量（立方米）</td><td>3.25</td><td>≤3.2</td><td>降低0.05以上</td></tr>',
      '<tr><td>10</td><td>污染物排放总量</td><td>-</td><td>-</td><td>下降15%以上</td></tr>',
      '<tr><td>11</td><td>吨钢二氧化硫排放量（千克）</td><td>0.85</td><td>≤0.68</td><td>降低0.17以上</td></tr>',
      '<tr><td>12</td><td>钢铁冶炼渣综合利用率（%）</td><td>79</td><td>90以上</td><td>11个百分点以上</td></tr>',
      '<tr><td>13</td><td>研发投入占主营业务收入比重（%）</td><td>1.0</td><td>≥1.5</td><td>0.5个百分点以上</td></tr>',
      '<tr><td>14</td><td>钢结构用钢占建筑用钢比例（%）</td><td>10</td><td>≥25</td><td>15个百分点以上</td></tr>',
      '</table>',
    ].join('\n'),
    context: {
      ...thirteenth,
      lowerIsBetter: [
        '粗钢产能',
        '能源消耗总量',
        '吨钢综合能耗',
        '吨钢耗新水量',
        '污染物排放总量',
        '吨钢二氧化硫排放量',
      ],
    },
    indicators: [
      row(
        ['工业增加值增速', '工业增加值'],
        from(5.4, in2015),
        ...dashed(
          [growth('averageAnnual', 'approx', 6)],
          [level('approx', 6, '%')],
          [everyYear('approx', 6, '%', { basis: ['average', 'each'] })],
        ),
      ),
      row(
        '粗钢产能',
        { unit: '亿吨', ...from(11.3, in2015) },
        [level('lte', 10, '亿吨', by2020), netChange(['lte', 'gte', 'eq', 'approx'], { min: -1.5, max: -1 })],
        [
          level('lte', 10, '亿吨', by2020),
          cumulative(['lte', 'gte', 'eq', 'approx'], { min: -1.5, max: -1 }),
        ],
        [level('lte', 10, '亿吨', by2020), cumulative(['lte', 'gte', 'eq', 'approx'], { min: 1, max: 1.5 })],
        [level('lte', 10, '亿吨', by2020)],
      ),
      row(
        '产能利用率',
        { ...rate, ...from(70, in2015) },
        ...withChange(share('gte?', 80, by2020), 'gte?', 10),
      ),
      row(
        '产业集中度（前10家）',
        { ...rate, ...from(34.2, in2015) },
        ...withChange([level('gte?', 60, '%', by2020)], 'gte', 25),
      ),
      row(
        '钢铁智能制造示范试点',
        { unit: '家', ...from(2, in2015) },
        ...withChange([level('gte?', 10, '家', by2020)], 'gte?', 8),
        [level('gte?', 10, '家', by2020), additions('gte?', 8)],
      ),
      row(
        '主业劳动生产率',
        from(514, in2015),
        ...withChange([level('gte', 1000, undefined, by2020)], 'gte', 486),
      ),
      row('能源消耗总量', noBase, ...dashed([growth(wholePeriod, 'lte', -10)])),
      row('吨钢综合能耗', from(572, in2015), ...withFall(level('lte', 560, undefined, by2020), 12)),
      row(
        '吨钢耗新水量',
        { unit: '立方米', ...from(3.25, in2015) },
        ...withFall(level('lte', 3.2, '立方米', by2020), 0.05),
      ),
      row('污染物排放总量', noBase, ...dashed([growth(wholePeriod, 'lte', -15)])),
      row(
        '吨钢二氧化硫排放量',
        { unit: '千克', ...from(0.85, in2015) },
        ...withFall(level('lte', 0.68, '千克', by2020), 0.17),
      ),
      row(
        '钢铁冶炼渣综合利用率',
        { ...rate, ...from(79, in2015) },
        ...withChange(share('gte', 90, by2020), 'gte', 11),
      ),
      row(
        '研发投入占主营业务收入比重',
        { ...rate, ...from(1, in2015) },
        ...withChange([level('gte', 1.5, '%', by2020)], 'gte', 0.5),
      ),
      row(
        '钢结构用钢占建筑用钢比例',
        { ...rate, ...from(10, in2015) },
        ...withChange(share('gte', 25, by2020), 'gte', 15),
      ),
    ],
  },
  {
    // Numbers in brackets before the names; falls have a column of their own.
    source: 'style of the 工业绿色发展规划（2016—2020年）, 专栏1',
    format: 'tsv',
    text: [
      '专栏1 “十三五”时期工业绿色发展主要指标',
      '指标\t2015年\t2020年\t累计降速',
      '（1）规模以上企业单位工业增加值能耗下降（%）\t—\t—\t18',
      '（2）单位工业增加值二氧化碳排放下降（%）\t—\t—\t22',
      '（3）单位工业增加值用水量下降（%）\t—\t—\t23',
      '（4）重点行业主要污染物排放强度下降（%）\t—\t—\t20',
      '（5）工业固体废物综合利用率（%）\t65\t73\t—',
      '（6）主要再生资源回收利用量（亿吨）\t2.2\t3.5\t—',
      '（7）绿色低碳能源占工业能源消费量比重（%）\t12\t15\t—',
      '（8）六大高耗能行业占工业增加值比重（%）\t27.8\t25\t—',
      '（9）绿色制造产业产值（万亿元）\t5.3\t10\t—',
    ].join('\n'),
    context: { ...thirteenth, lowerIsBetter: ['六大高耗能行业占工业增加值比重'] },
    indicators: [
      row(
        ['规模以上企业单位工业增加值能耗下降', '规模以上企业单位工业增加值能耗'],
        noBase,
        ...dashed(...fall(18)),
      ),
      row(['单位工业增加值二氧化碳排放下降', '单位工业增加值二氧化碳排放'], noBase, ...dashed(...fall(22))),
      row(['单位工业增加值用水量下降', '单位工业增加值用水量'], noBase, ...dashed(...fall(23))),
      row(['重点行业主要污染物排放强度下降', '重点行业主要污染物排放强度'], noBase, ...dashed(...fall(20))),
      row(
        '工业固体废物综合利用率',
        { ...rate, ...from(65, in2015) },
        ...dashed(...oneOf(...share('gte?', 73, by2020))),
      ),
      row(
        '主要再生资源回收利用量',
        { unit: '亿吨', ...from(2.2, in2015) },
        ...dashed(...oneOf(...ofYear('gte?', 3.5, '亿吨', by2020))),
      ),
      row(
        '绿色低碳能源占工业能源消费量比重',
        { ...rate, ...from(12, in2015) },
        ...dashed([level('gte?', 15, '%', by2020)]),
      ),
      row(
        '六大高耗能行业占工业增加值比重',
        { ...rate, ...from(27.8, in2015) },
        ...dashed([level('lte?', 25, '%', by2020)]),
      ),
      row(
        '绿色制造产业产值',
        { unit: '万亿元', ...from(5.3, in2015) },
        ...dashed([level('gte?', 10, '万亿元', by2020)]),
      ),
    ],
  },
  {
    // Dates and layers in two rows of headings; rows that head groups; figures handed down from above.
    source: 'style of a municipal 国土空间总体规划（2021—2035年）, 规划指标表',
    format: 'html',
    text: [
      '<table><tbody>',
      '<tr><td rowspan="2">序号</td><td rowspan="2">指标项</td><td rowspan="2">单位</td><td rowspan="2">2020年（基期年）</td><td colspan="2">规划目标</td><td rowspan="2">指标属性</td><td rowspan="2">指标层级</td></tr>',
      '<tr><td>2025年</td><td>2035年</td></tr>',
      '<tr><td colspan="8">一、空间底线</td></tr>',
      '<tr><td>1</td><td>生态保护红线面积</td><td>平方公里</td><td>—</td><td>≥1286.42</td><td>≥1286.42</td><td>约束性</td><td>市域</td></tr>',
      '<tr><td>2</td><td>用水总量</td><td>亿立方米</td><td>12.63</td><td>完成省下达任务</td><td>完成省下达任务</td><td>约束性</td><td>市域</td></tr>',
      '<tr><td>3</td><td>永久基本农田保护面积</td><td>万亩</td><td>—</td><td>≥312.58</td><td>≥312.58</td><td>约束性</td><td>市域</td></tr>',
      '<tr><td>4</td><td>耕地保有量</td><td>万亩</td><td>358.21</td><td>≥346.05</td><td>≥346.05</td><td>约束性</td><td>市域</td></tr>',
      '<tr><td>5</td><td>城乡建设用地面积</td><td>平方公里</td><td>892.37</td><td>≤930.00</td><td>≤965.50</td><td>约束性</td><td>市域</td></tr>',
      '<tr><td colspan="8">二、空间结构与效率</td></tr>',
      '<tr><td>6</td><td>常住人口规模</td><td>万人</td><td>418.60</td><td>435</td><td>460</td><td>预期性</td><td>市域</td></tr>',
      '<tr><td>7</td><td>常住人口城镇化率</td><td>%</td><td>62.80</td><td>67</td><td>75</td><td>预期性</td><td>市域</td></tr>',
      '<tr><td>8</td><td>人均城镇建设用地面积</td><td>平方米</td><td>112.4</td><td>≤110</td><td>≤105</td><td>约束性</td><td>市域</td></tr>',
      '<tr><td>9</td><td>每万元GDP水耗</td><td>立方米</td><td>48.6</td><td>≤42</td><td>≤30</td><td>预期性</td><td>市域</td></tr>',
      '<tr><td>10</td><td>道路网密度</td><td>公里/平方公里</td><td>5.8</td><td>6.8</td><td>≥8</td><td>约束性</td><td>中心城区</td></tr>',
      '<tr><td colspan="8">三、空间品质</td></tr>',
      '<tr><td>11</td><td>公园绿地、广场步行5分钟覆盖率</td><td>%</td><td>68</td><td>80</td><td>≥90</td><td>约束性</td><td>中心城区</td></tr>',
      '<tr><td>12</td><td>每千名老年人养老床位数</td><td>张</td><td>31</td><td>38</td><td>≥45</td><td>预期性</td><td>市域</td></tr>',
      '<tr><td>13</td><td>人均公园绿地面积</td><td>平方米</td><td>12.6</td><td>13.5</td><td>15以上</td><td>预期性</td><td>中心城区</td></tr>',
      '</tbody></table>',
    ].join('\n'),
    context: {
      ...yearsOf(2021, 2035),
      lowerIsBetter: ['用水总量', '城乡建设用地面积', '人均城镇建设用地面积', '每万元GDP水耗'],
    },
    indicators: [
      row('生态保护红线面积', { unit: '平方公里', ...binding, ...noBase }, [
        level('gte', 1286.42, '平方公里', by2025),
        level('gte', 1286.42, '平方公里', by2035),
      ]),
      row('用水总量', { unit: '亿立方米', ...binding, ...from(12.63, in2020) }, [
        unset('delegated'),
        unset('delegated'),
      ]),
      row('永久基本农田保护面积', { unit: '万亩', ...binding, ...noBase }, [
        level('gte', 312.58, '万亩', by2025),
        level('gte', 312.58, '万亩', by2035),
      ]),
      row('耕地保有量', { unit: '万亩', ...binding, ...from(358.21, in2020) }, [
        level('gte', 346.05, '万亩', by2025),
        level('gte', 346.05, '万亩', by2035),
      ]),
      row('城乡建设用地面积', { unit: '平方公里', ...binding, ...from(892.37, in2020) }, [
        level('lte', 930, '平方公里', by2025),
        level('lte', 965.5, '平方公里', by2035),
      ]),
      row('常住人口规模', { unit: '万人', ...anticipatory, ...from(418.6, in2020) }, [
        level(['gte', 'eq', 'approx'], 435, '万人', by2025),
        level(['gte', 'eq', 'approx'], 460, '万人', by2035),
      ]),
      row('常住人口城镇化率', { ...rate, ...anticipatory, ...from(62.8, in2020) }, [
        level('gte?', 67, '%', by2025),
        level('gte?', 75, '%', by2035),
      ]),
      row('人均城镇建设用地面积', { ...binding, ...from(112.4, in2020) }, [
        level('lte', 110, undefined, by2025),
        level('lte', 105, undefined, by2035),
      ]),
      row('每万元GDP水耗', { ...anticipatory, ...from(48.6, in2020) }, [
        level('lte', 42, undefined, by2025),
        level('lte', 30, undefined, by2035),
      ]),
      row('道路网密度', { unit: '公里/平方公里', ...binding, ...from(5.8, in2020) }, [
        level('gte?', 6.8, undefined, by2025),
        level('gte', 8, undefined, by2035),
      ]),
      row(
        '公园绿地、广场步行5分钟覆盖率',
        { ...rate, ...binding, ...from(68, in2020) },
        ...shares(['gte?', 80, by2025], ['gte', 90, by2035]),
      ),
      row('每千名老年人养老床位数', { ...anticipatory, ...from(31, in2020) }, [
        level('gte?', 38, undefined, by2025),
        level('gte', 45, undefined, by2035),
      ]),
      row('人均公园绿地面积', { ...anticipatory, ...from(12.6, in2020) }, [
        level('gte?', 13.5, undefined, by2025),
        level('gte', 15, undefined, by2035),
      ]),
    ],
  },
  {
    // An interim year; a column of offices beside; sums over the plan in brackets.
    source: 'style of a district “十四五”市场监管 plan, 主要指标',
    format: 'pipe',
    text: [
      '序号 | 指标名称 | 单位 | 2020年实绩 | 2023年目标 | 2025年目标 | 指标属性 | 责任科室',
      '1 | 市场主体总量 | 万户 | 6.82 | 8 | 9.5 | 预期性 | 登记注册科',
      '2 | 每千人企业数量 | 家 | 21.4 | 25 | 30以上 | 预期性 | 登记注册科',
      '3 | 企业开办时间 | 工作日 | 1 | 0.5以内 | 0.5以内 | 预期性 | 登记注册科',
      '4 | 食品评价性抽检合格率 | % | 98.2 | ≥98 | ≥98.5 | 约束性 | 食品流通科',
      '5 | 食品检验量 | 批次/千人 | 4.2 | 5 | 6 | 预期性 | 食品流通科',
      '6 | 药品抽检合格率 | % | 99.1 | 99以上 | 99以上 | 约束性 | 药械科',
      '7 | 万台特种设备死亡人数 | 人 | 0 | 控制在0.1以内 | 控制在0.1以内 | 约束性 | 特设科',
      '8 | 主导或参与制（修）订国家标准、行业标准 | 项 | 〔12〕 | 〔8〕 | 〔15〕 | 预期性 | 标准化科',
      '9 | 每万人口高价值发明专利拥有量 | 件 | 2.36 | 3.5 | 5 | 预期性 | 知识产权科',
      '10 | 地理标志证明商标 | 件 | 3 | 4 | 5 | 预期性 | 知识产权科',
      '11 | 消费者投诉按时办结率 | % | 96.5 | 98 | 100 | 预期性 | 消保科',
      '注：〔〕内为五年累计数，2023年为前三年累计数。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['企业开办时间', '万台特种设备死亡人数'] },
    indicators: [
      row('市场主体总量', { unit: '万户', ...anticipatory, ...from(6.82, in2020) }, [
        level('gte?', 8, '万户', by2023),
        level('gte?', 9.5, '万户', by2025),
      ]),
      row('每千人企业数量', { ...anticipatory, ...from(21.4, in2020) }, [
        level('gte?', 25, undefined, by2023),
        level('gte', 30, undefined, by2025),
      ]),
      row('企业开办时间', { unit: '工作日', ...anticipatory, ...from(1, in2020) }, [
        level('lte', 0.5, '工作日', by2023),
        level('lte', 0.5, '工作日', by2025),
      ]),
      row('食品评价性抽检合格率', { ...rate, ...binding, ...from(98.2, in2020) }, [
        level('gte', 98, '%', by2023),
        level('gte', 98.5, '%', by2025),
      ]),
      row('食品检验量', { unit: '批次/千人', ...anticipatory, ...from(4.2, in2020) }, [
        level('gte?', 5, undefined, by2023),
        level('gte?', 6, undefined, by2025),
      ]),
      row('药品抽检合格率', { ...rate, ...binding, ...from(99.1, in2020) }, [
        level('gte', 99, '%', by2023),
        level('gte', 99, '%', by2025),
      ]),
      row('万台特种设备死亡人数', { ...binding, ...from(0, in2020) }, [
        level('lte', 0.1, undefined, by2023),
        level('lte', 0.1, undefined, by2025),
      ]),
      row(
        '主导或参与制（修）订国家标准、行业标准',
        { unit: '项', ...anticipatory, ...from(12) },
        [cumulative('gte?', 8, '项'), cumulative('gte?', 15, '项')],
        [additions('gte?', 8, '项'), additions('gte?', 15, '项')],
      ),
      row('每万人口高价值发明专利拥有量', { ...anticipatory, ...from(2.36, in2020) }, [
        level('gte?', 3.5, '件', by2023),
        level('gte?', 5, '件', by2025),
      ]),
      row('地理标志证明商标', { unit: '件', ...anticipatory, ...from(3, in2020) }, [
        level('gte?', 4, '件', by2023),
        level('gte?', 5, '件', by2025),
      ]),
      row(
        '消费者投诉按时办结率',
        { ...rate, ...anticipatory, ...from(96.5, in2020) },
        ...shares(['gte?', 98, by2023], [atLeast, 100, by2025]),
      ),
    ],
  },
  {
    // Yearly growth beside the figures, or in brackets what the period adds; rows of which (其中).
    source: 'style of a municipal “十三五”商务发展 plan, 主要指标',
    format: 'markdown',
    text: [
      '| 类别 | 指标名称 | 单位 | 2015年实绩 | 2020年目标 | 年均增长（%） | 属性 |',
      '| :-: | --- | :-: | ---: | ---: | ---: | :-: |',
      '| 内贸流通 | 社会消费品零售总额 | 亿元 | 1486.3 | 2390 | 10左右 | 预期性 |',
      '|  | 电子商务交易额 | 亿元 | 1120 | 2800 | 20 | 预期性 |',
      '|  | 其中：网络零售额 | 亿元 | 216 | 600以上 | 22以上 | 预期性 |',
      '|  | 限额以上商贸企业数 | 家 | 862 | 1200 | 6.8 | 预期性 |',
      '| 对外贸易 | 外贸进出口总额 | 亿美元 | 98.6 | 120 | 4 | 预期性 |',
      '|  | 其中：出口总额 | 亿美元 | 71.2 | 85 | 3.6 | 预期性 |',
      '|  | 服务贸易占对外贸易比重 | % | 8.2 | 12 | 〔3.8〕 | 预期性 |',
      '| 利用外资 | 实际利用外资 | 亿美元 | 〔43.6〕 | 〔50〕 | — | 预期性 |',
      '| 对外合作 | 对外直接投资额 | 亿美元 | 〔9.8〕 | 〔15〕 | — | 预期性 |',
      '|  | 对外承包工程营业额 | 亿美元 | 3.6 | 5 | 6.8 | 预期性 |',
      '',
      '注：〔〕内为五年累计数。',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      row(
        '社会消费品零售总额',
        { unit: '亿元', category: '内贸流通', ...anticipatory, ...from(1486.3, in2015) },
        [level('gte?', 2390, '亿元', by2020), growth('averageAnnual', 'approx', 10)],
      ),
      row('电子商务交易额', { unit: '亿元', category: '内贸流通', ...anticipatory, ...from(1120, in2015) }, [
        level('gte?', 2800, '亿元', by2020),
        growth('averageAnnual', 'gte?', 20),
      ]),
      row(
        ofWhich('电子商务交易额', '网络零售额'),
        { unit: '亿元', category: '内贸流通', ...anticipatory, ...from(216, in2015) },
        [level('gte', 600, '亿元', by2020), growth('averageAnnual', 'gte', 22)],
      ),
      row('限额以上商贸企业数', { unit: '家', category: '内贸流通', ...anticipatory, ...from(862, in2015) }, [
        level('gte?', 1200, '家', by2020),
        growth('averageAnnual', 'gte?', 6.8),
      ]),
      row(
        '外贸进出口总额',
        { unit: '亿美元', category: '对外贸易', ...anticipatory, ...from(98.6, in2015) },
        [level('gte?', 120, '亿美元', by2020), growth('averageAnnual', 'gte?', 4)],
      ),
      row(
        ofWhich('外贸进出口总额', '出口总额'),
        { unit: '亿美元', category: '对外贸易', ...anticipatory, ...from(71.2, in2015) },
        [level('gte?', 85, '亿美元', by2020), growth('averageAnnual', 'gte?', 3.6)],
      ),
      row(
        '服务贸易占对外贸易比重',
        { ...rate, category: '对外贸易', ...anticipatory, ...from(8.2, in2015) },
        ...withChange([level('gte?', 12, '%', by2020)], 'gte?', 3.8),
      ),
      row(
        '实际利用外资',
        { unit: '亿美元', category: '利用外资', ...anticipatory, ...from(43.6) },
        ...dashed([cumulative('gte?', 50, '亿美元')]),
      ),
      row(
        '对外直接投资额',
        { unit: '亿美元', category: '对外合作', ...anticipatory, ...from(9.8) },
        ...dashed([cumulative('gte?', 15, '亿美元')]),
      ),
      row(
        '对外承包工程营业额',
        { unit: '亿美元', category: '对外合作', ...anticipatory, ...from(3.6, in2015) },
        [level('gte?', 5, '亿美元', by2020), growth('averageAnnual', 'gte?', 6.8)],
      ),
    ],
  },
  {
    // The plan before has two columns, of which the second is the base and itself an estimate.
    source: 'style of a county “十五五”文化和旅游 plan draft, 主要指标',
    format: 'html',
    text: [
      '<table>',
      '<tr><th rowspan="2">类别</th><th rowspan="2">指标</th><th rowspan="2">单位</th><th colspan="2">“十四五”时期</th><th colspan="2">“十五五”时期</th><th rowspan="2">属性</th></tr>',
      '<tr><th>2020年</th><th>2025年（预计）</th><th>2030年目标</th><th>年均增速（%）</th></tr>',
      '<tr><td rowspan="3">产业规模</td><td>接待游客总量</td><td>万人次</td><td>312.6</td><td>486</td><td>680</td><td>7左右</td><td>预期性</td></tr>',
      '<tr><td>旅游总收入</td><td>亿元</td><td>24.8</td><td>41.5</td><td>61</td><td>8</td><td>预期性</td></tr>',
      '<tr><td>过夜游客占比</td><td>%</td><td>18.3</td><td>24.6</td><td>32以上</td><td>—</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">产品供给</td><td>A级旅游景区</td><td>家</td><td>6</td><td>9</td><td>12</td><td>—</td><td>预期性</td></tr>',
      '<tr><td>其中：4A级及以上旅游景区</td><td>家</td><td>1</td><td>2</td><td>4</td><td>—</td><td>预期性</td></tr>',
      '<tr><td>等级旅游民宿</td><td>家</td><td>—</td><td>8</td><td>≥15</td><td>—</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">公共服务</td><td>每万人拥有公共文化设施面积</td><td>平方米</td><td>402</td><td>586</td><td>700以上</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>公共图书馆、文化馆总分馆覆盖率</td><td>%</td><td>85</td><td>100</td><td>100</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>旅游投诉按期办结率</td><td>%</td><td>98</td><td>99</td><td>保持在99以上</td><td>—</td><td>预期性</td></tr>',
      '<tr><td>遗产保护</td><td>县级以上非物质文化遗产代表性项目</td><td>项</td><td>38</td><td>52</td><td>60</td><td>—</td><td>预期性</td></tr>',
      '</table>',
      '<p>注：2025年为预计数。</p>',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('接待游客总量', { unit: '万人次', category: '产业规模', ...anticipatory, ...from(486, in2025) }, [
        level('gte?', 680, '万人次', by2030),
        growth('averageAnnual', 'approx', 7),
      ]),
      row('旅游总收入', { unit: '亿元', category: '产业规模', ...anticipatory, ...from(41.5, in2025) }, [
        level('gte?', 61, '亿元', by2030),
        growth('averageAnnual', 'gte?', 8),
      ]),
      row(
        '过夜游客占比',
        { ...rate, category: '产业规模', ...anticipatory, ...from(24.6, in2025) },
        ...dashed([level('gte', 32, '%', by2030)]),
      ),
      row(
        'A级旅游景区',
        { unit: '家', category: '产品供给', ...anticipatory, ...from(9, in2025) },
        ...dashed([level('gte?', 12, '家', by2030)]),
      ),
      row(
        ofWhich('A级旅游景区', '4A级及以上旅游景区'),
        { unit: '家', category: '产品供给', ...anticipatory, ...from(2, in2025) },
        ...dashed([level('gte?', 4, '家', by2030)]),
      ),
      row(
        '等级旅游民宿',
        { unit: '家', category: '产品供给', ...anticipatory, ...from(8, in2025) },
        ...dashed([level('gte', 15, '家', by2030)]),
      ),
      row(
        '每万人拥有公共文化设施面积',
        { category: '公共服务', ...binding, ...from(586, in2025) },
        ...dashed([level('gte', 700, undefined, by2030)]),
      ),
      row(
        '公共图书馆、文化馆总分馆覆盖率',
        { ...rate, category: '公共服务', ...binding, ...from(100, in2025) },
        ...dashed(...oneOf(...share(atLeast, 100, by2030))),
      ),
      row(
        '旅游投诉按期办结率',
        { ...rate, category: '公共服务', ...anticipatory, ...from(99, in2025) },
        ...dashed(...oneOf(...held('gte', 99, '%'), everyYear('gte', 99, '%'))),
      ),
      row(
        '县级以上非物质文化遗产代表性项目',
        { unit: '项', category: '遗产保护', ...anticipatory, ...from(52, in2025) },
        ...dashed([level('gte?', 60, '项', by2030)]),
      ),
    ],
  },
];
