import type { Choices, Compared } from './choices.js';
import {
  added,
  atLeast,
  atMost,
  by2015,
  by2020,
  by2025,
  by2030,
  ofYear,
  same,
  wholePeriod,
} from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable } from './corpusTable.js';
import { fifteenth, fourteenth, thirteenth, twelfth, yearsOf } from './periods.js';
import { share } from './rates.js';
import {
  cumulative,
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  qualitative,
  rank,
  relative,
  unset,
} from './reading.js';
import type { Lists } from './tableParts.js';
import {
  anticipatory,
  binding,
  from,
  in2010,
  in2013,
  in2015,
  in2020,
  in2024,
  in2025,
  noBase,
  oneOf,
  rate,
  row,
  withChange,
} from './tableParts.js';

/** A figure for each of two years, of which both are read in the same way. */
const pairs = (first: Choices, second: Choices): Lists =>
  first.flatMap((one) => second.filter(({ kind }) => kind === one.kind).map((other) => [one, other]));

/** A share that stands already where it is to be. */
const keptShare = (compared: Compared, percent: number): Lists =>
  oneOf(...share(compared, percent), maintain(compared, percent, '%'), everyYear(compared, percent, '%'));

/** A dash in the column beside: no target, or one that is left open. */
const orDash = (...targets: readonly ExpectedTarget[]): Lists => [targets, [...targets, unset('empty')]];

/** A yearly rate of growth that is the figure of a row: on the series, or of the rate as it is published. */
const growing = (percent: number): Choices => [
  growth(['averageAnnual', 'unstated', 'yearOnYear'], 'gte?', percent),
  level('gte?', percent, '%'),
  everyYear('gte?', percent, '%', { basis: ['each', 'average'] }),
];

/** A thirteenth set of tables to check the reader on, collected without a look at how it reads. */
export const check13Tables: readonly CorpusTable[] = [
  {
    // Words in cells; one heading is for the last year and for the mean of the years.
    source: '实施就业优先战略“十五五”规划, 专栏1',
    format: 'html',
    text: [
      '<table>',
      '<thead>',
      '<tr>',
      '<th>指标</th>',
      '<th>2025年</th>',
      '<th>2030年/年均</th>',
      '<th>属性</th>',
      '</tr>',
      '</thead>',
      '<tbody><tr>',
      '<td>城镇新增就业（万人）</td>',
      '<td>1267</td>',
      '<td>保持相当规模、各年度视情提出</td>',
      '<td>预期性</td>',
      '</tr>',
      '<tr>',
      '<td>城镇调查失业率（%）</td>',
      '<td>5.2</td>',
      '<td>＜5.5（年均）</td>',
      '<td>预期性</td>',
      '</tr>',
      '<tr>',
      '<td>城镇就业占全部就业比重（%）</td>',
      '<td>65.6</td>',
      '<td>68</td>',
      '<td>预期性</td>',
      '</tr>',
      '<tr>',
      '<td>全员劳动生产率增长（%）</td>',
      '<td>6.1</td>',
      '<td>高于GDP增长</td>',
      '<td>预期性</td>',
      '</tr>',
      '<tr>',
      '<td>劳动年龄人口平均受教育年限（年）</td>',
      '<td>11.3</td>',
      '<td>11.7</td>',
      '<td>约束性</td>',
      '</tr>',
      '<tr>',
      '<td>技能人才占就业人员比例（%）</td>',
      '<td>30</td>',
      '<td>35</td>',
      '<td>预期性</td>',
      '</tr>',
      '<tr>',
      '<td>基本养老保险参保率（%）</td>',
      '<td>95</td>',
      '<td>≥95</td>',
      '<td>预期性</td>',
      '</tr>',
      '<tr>',
      '<td>失业保险参保人数（万人）</td>',
      '<td>24900</td>',
      '<td>25500</td>',
      '<td>预期性</td>',
      '</tr>',
      '<tr>',
      '<td>工伤保险（含职业伤害保障）参保人数（万人）</td>',
      '<td>30500</td>',
      '<td>34500</td>',
      '<td>预期性</td>',
      '</tr>',
      '<tr>',
      '<td>基本医疗保险参保率（%）</td>',
      '<td>95</td>',
      '<td>95左右</td>',
      '<td>预期性</td>',
      '</tr>',
      '</tbody></table>',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        '城镇新增就业',
        { unit: '万人', ...anticipatory, ...from(1267, in2025) },
        [unset('deferred')],
        [qualitative(undefined)],
        [qualitative(undefined), unset('deferred')],
        [maintain(same, null)],
        [maintain(same, null), unset('deferred')],
      ),
      row(
        '城镇调查失业率',
        { ...rate, ...anticipatory, ...from(5.2, in2025) },
        [everyYear('lt', 5.5, '%', { basis: ['average', 'each'] })],
        [level('lt', 5.5, '%')],
      ),
      row('城镇就业占全部就业比重', { ...rate, ...anticipatory, ...from(65.6, in2025) }, [
        level('gte?', 68, '%'),
      ]),
      row(
        ['全员劳动生产率增长', '全员劳动生产率', '全员劳动生产率增长率'],
        { ...anticipatory, ...from(6.1, in2025) },
        [relative('gt', undefined)],
      ),
      row('劳动年龄人口平均受教育年限', { unit: '年', ...binding, ...from(11.3, in2025) }, [
        level('gte?', 11.7, '年'),
      ]),
      row('技能人才占就业人员比例', { ...rate, ...anticipatory, ...from(30, in2025) }, [
        level('gte?', 35, '%'),
      ]),
      row('基本养老保险参保率', { ...rate, ...anticipatory, ...from(95, in2025) }, ...keptShare('gte', 95)),
      row('失业保险参保人数', { unit: '万人', ...anticipatory, ...from(24900, in2025) }, [
        level('gte?', 25500, '万人'),
      ]),
      row('工伤保险（含职业伤害保障）参保人数', { unit: '万人', ...anticipatory, ...from(30500, in2025) }, [
        level('gte?', 34500, '万人'),
      ]),
      row(
        '基本医疗保险参保率',
        { ...rate, ...anticipatory, ...from(95, in2025) },
        ...keptShare('approx', 95),
      ),
    ],
  },
  {
    // Scaled figures in brackets, words in both columns, double dashes.
    source: '残疾人保障和发展“十五五”规划, 专栏1',
    format: 'markdown',
    text: [
      '| 指标 | 2025 年 | 2030 年 | 属性 |',
      '|---|---|---|---|',
      '| 残疾人家庭人均收入年均增长 | 与 GDP 增长基本同步 | 与居民人均可支配收入年均增长基本同步 | 预期性 |',
      '| 城乡新增残疾人就业人数(人) | —— | 〔100 万〕 | 预期性 |',
      '| 符合条件的残疾人纳入最低生活保障比例(%) | 100 | 100 | 预期性 |',
      '| 残疾人城乡居民基本医疗保险参保率(%) | >95 | >95 | 预期性 |',
      '| 困难残疾人生活补贴和重度残疾人护理补贴覆盖率(%) | 100 | 应保尽保 | 约束性 |',
      '| 残疾人基本康复服务覆盖率(%) | >85 | >90 | 预期性 |',
      '| 残疾人辅助器具适配率(%) | >85 | >87 | 预期性 |',
      '| 适龄残疾儿童义务教育入学率(%) | ≥97 | ≥97 | 预期性 |',
      '| 重度残疾人托养照护服务数(人次) | —— | 〔350 万〕 | 预期性 |',
      '',
      '注:〔〕为 5 年累计数。',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(
        ['残疾人家庭人均收入年均增长', '残疾人家庭人均收入', '残疾人家庭人均收入增长'],
        anticipatory,
        [relative(same, undefined)],
        [qualitative(undefined)],
      ),
      row('城乡新增残疾人就业人数', { ...anticipatory, ...noBase }, ...oneOf(...added('gte?', 100, '万人'))),
      row(
        '符合条件的残疾人纳入最低生活保障比例',
        { ...rate, ...anticipatory, ...from(100, in2025) },
        ...keptShare(atLeast, 100),
      ),
      row(
        '残疾人城乡居民基本医疗保险参保率',
        { ...rate, ...anticipatory, ...from(95, in2025) },
        ...keptShare('gt', 95),
      ),
      row(
        '困难残疾人生活补贴和重度残疾人护理补贴覆盖率',
        { ...rate, ...binding, ...from(100, in2025) },
        ...oneOf(...share(atLeast, 100), qualitative(undefined), milestone()),
      ),
      row(
        '残疾人基本康复服务覆盖率',
        { ...rate, ...anticipatory, ...from(85, in2025) },
        ...oneOf(...share('gt', 90, by2030)),
      ),
      row(
        '残疾人辅助器具适配率',
        { ...rate, ...anticipatory, ...from(85, in2025) },
        ...oneOf(...share('gt', 87, by2030)),
      ),
      row(
        '适龄残疾儿童义务教育入学率',
        { ...rate, ...anticipatory, ...from(97, in2025) },
        ...keptShare('gte', 97),
      ),
      row(
        '重度残疾人托养照护服务数',
        { ...anticipatory, ...noBase },
        ...oneOf(...added('gte?', 350, '万人次')),
      ),
    ],
  },
  {
    // Marks of another year; a sum over the years that only the name tells.
    source: '知识产权保护和运用“十五五”规划, 主要指标',
    format: 'tsv',
    text: [
      '指标\t2025年\t2030年',
      '每万人口高价值发明专利拥有量（件）\t16\t＞22',
      '知识产权（专利）密集型产业增加值占GDP比重（%）\t13.38*\t14.60',
      '版权产业增加值占GDP比重（%）\t7.46*\t7.53',
      '知识产权使用费进出口总额（亿元，5年累计）\t19600\t20000',
      '地理标志产品直接产值（亿元）\t9690*\t11000',
      '知识产权保护社会满意度（分）\t82.81\t83.90',
      '注：均为预期性指标；带*号为2024年数据。',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('每万人口高价值发明专利拥有量', from(16, in2025), [level('gt', 22, '件', by2030)]),
      row('知识产权（专利）密集型产业增加值占GDP比重', { ...rate, ...from(13.38, in2024) }, [
        level('gte?', 14.6, '%', by2030),
      ]),
      row('版权产业增加值占GDP比重', { ...rate, ...from(7.46, in2024) }, [level('gte?', 7.53, '%', by2030)]),
      row(
        [
          '知识产权使用费进出口总额',
          '知识产权使用费进出口总额（5年累计）',
          '知识产权使用费进出口总额5年累计',
        ],
        { unit: '亿元', ...from(19600) },
        [cumulative('gte?', 20000, '亿元')],
      ),
      row('地理标志产品直接产值', { unit: '亿元', ...from(9690, in2024) }, [
        level('gte?', 11000, '亿元', by2030),
      ]),
      row('知识产权保护社会满意度', { unit: '分', ...from(82.81, in2025) }, [
        level('gte?', 83.9, '分', by2030),
      ]),
    ],
  },
  {
    source: '国家文物事业发展“十五五”规划, 专栏1',
    format: 'pipe',
    text: [
      '指标 | 2025 基期 | 2030 目标',
      '文物保护法律法规规章数量(件) | 600 | 700',
      '未定级不可移动文物“三有”工作完成率(%) | 40 | 100',
      '各级文物保护单位安全责任人公告公示率(%) | 60 | 100',
      '省级以上文物保护单位遥感执法监测覆盖率(%) | 40 | 100',
      '文物领域专利授权数量(项) | 6088 | 6500',
      '国家文物局重点科研基地数量(家) | 40 | 45',
      '文物行业标准数量(项) | 210 | 240',
      '博物馆年原创临时陈列展览数量(万个) | 1.4 | 1.5',
      '博物馆年接待观众数量(亿人次) | 15.6 | 16',
      '国家考古遗址公园数量(处) | 65 | 70',
      '文物机构从业人员数量(万人) | 20.06 | 21',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('文物保护法律法规规章数量', { unit: '件', ...from(600, in2025) }, [
        level('gte?', 700, '件', by2030),
      ]),
      row(
        '未定级不可移动文物“三有”工作完成率',
        { ...rate, ...from(40, in2025) },
        ...oneOf(...share(atLeast, 100, by2030)),
      ),
      row(
        '各级文物保护单位安全责任人公告公示率',
        { ...rate, ...from(60, in2025) },
        ...oneOf(...share(atLeast, 100, by2030)),
      ),
      row(
        '省级以上文物保护单位遥感执法监测覆盖率',
        { ...rate, ...from(40, in2025) },
        ...oneOf(...share(atLeast, 100, by2030)),
      ),
      row('文物领域专利授权数量', { unit: '项', ...from(6088, in2025) }, [level('gte?', 6500, '项', by2030)]),
      row('国家文物局重点科研基地数量', { unit: '家', ...from(40, in2025) }, [
        level('gte?', 45, '家', by2030),
      ]),
      row('文物行业标准数量', { unit: '项', ...from(210, in2025) }, [level('gte?', 240, '项', by2030)]),
      row(
        '博物馆年原创临时陈列展览数量',
        { unit: '万个', ...from(1.4, in2025) },
        ...oneOf(...ofYear('gte?', 1.5, '万个')),
      ),
      row(
        '博物馆年接待观众数量',
        { unit: '亿人次', ...from(15.6, in2025) },
        ...oneOf(...ofYear('gte?', 16, '亿人次')),
      ),
      row('国家考古遗址公园数量', { unit: '处', ...from(65, in2025) }, [level('gte?', 70, '处', by2030)]),
      row('文物机构从业人员数量', { unit: '万人', ...from(20.06, in2025) }, [
        level('gte?', 21, '万人', by2030),
      ]),
    ],
  },
  {
    // Zeros as goals; names that begin with figures.
    source: '民用爆炸物品行业安全发展“十五五”规划, 专栏1',
    format: 'markdown',
    text: [
      '| 指标 | 2025 年 | 2030 年 | 属性 |',
      '| --- | --- | --- | --- |',
      '| 重特大生产安全事故起数 | 0 | 0 | 预期性 |',
      '| 主要产品产能利用率(%) | — | ≥75 | 预期性 |',
      '| 骨干企业研发经费占营业收入比重(%) | ≥3.8 | ≥4 | 预期性 |',
      '| 企业集团现场混装炸药许可产能占比(%) | ≥35 | ≥40 | 约束性 |',
      '| 危险岗位操作人员智能装备替代比例(%) | ≥40 | ≥60 | 预期性 |',
      '| 生产系统0类专用生产设备数量(台) | — | 0 | 约束性 |',
      '| 1.1级、1.2级生产工房操作人员数量(人) | ≤3 | 0 | 约束性 |',
      '| 1.3级生产工房接触危险品工序操作人员数量(人) | ≤9 | 0 | 约束性 |',
      '| 智能制造能力成熟度达3级及以上企业比例(%) | ≥20 | ≥80 | 预期性 |',
      '| 排名前10家生产企业集团行业生产总值占比(%) | ≥60 | ≥70 | 预期性 |',
    ].join('\n'),
    context: {
      ...fifteenth,
      lowerIsBetter: [
        '重特大生产安全事故起数',
        '生产系统0类专用生产设备数量',
        '1.1级、1.2级生产工房操作人员数量',
        '1.3级生产工房接触危险品工序操作人员数量',
      ],
    },
    indicators: [
      row(
        '重特大生产安全事故起数',
        { ...anticipatory, ...from(0, in2025) },
        ...oneOf(level(atMost, 0), maintain(atMost, 0), everyYear(atMost, 0)),
      ),
      row('主要产品产能利用率', { ...rate, ...anticipatory, ...noBase }, [level('gte', 75, '%', by2030)]),
      row('骨干企业研发经费占营业收入比重', { ...rate, ...anticipatory, ...from(3.8, in2025) }, [
        level('gte', 4, '%', by2030),
      ]),
      row('企业集团现场混装炸药许可产能占比', { ...rate, ...binding, ...from(35, in2025) }, [
        level('gte', 40, '%', by2030),
      ]),
      row('危险岗位操作人员智能装备替代比例', { ...rate, ...anticipatory, ...from(40, in2025) }, [
        level('gte', 60, '%', by2030),
      ]),
      row('生产系统0类专用生产设备数量', { unit: '台', ...binding, ...noBase }, [
        level(atMost, 0, '台', by2030),
      ]),
      row('1.1级、1.2级生产工房操作人员数量', { unit: '人', ...binding, ...from(3, in2025) }, [
        level(atMost, 0, '人', by2030),
      ]),
      row('1.3级生产工房接触危险品工序操作人员数量', { unit: '人', ...binding, ...from(9, in2025) }, [
        level(atMost, 0, '人', by2030),
      ]),
      row('智能制造能力成熟度达3级及以上企业比例', { ...rate, ...anticipatory, ...from(20, in2025) }, [
        level('gte', 80, '%', by2030),
      ]),
      row('排名前10家生产企业集团行业生产总值占比', { ...rate, ...anticipatory, ...from(60, in2025) }, [
        level('gte', 70, '%', by2030),
      ]),
    ],
  },
  {
    // Units in the cells, behind the brackets of a sum.
    source: '城市更新“十五五”规划, 专栏1',
    format: 'tsv',
    text: [
      '指标\t2030年',
      '城镇危旧房改造数量\t〔50〕万套/间',
      '新开工改造城镇老旧小区数量\t〔11.5〕万个',
      '老旧街区厂区改造提升数量\t〔1500〕个',
      '城中村改造数量\t〔4000〕个',
      '历史建筑修缮数量\t〔1.5〕万处',
      '新建及改扩建体育场地面积\t〔12.8〕万公顷',
      '城市公园绿地改造提升面积\t〔2〕万公顷',
      '城市地下管网改造长度\t〔36.5〕万公里',
      '存量应急避难场所改造数量\t〔5〕万个',
      '城镇房屋基础信息数字化率\t＞95%',
      '注：〔〕内为5年累计数。',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(
        '城镇危旧房改造数量',
        noBase,
        ...oneOf(
          ...added('gte?', 50, '万套/间'),
          ...added('gte?', 50, '万套（间）'),
          ...added('gte?', 50, '万套'),
        ),
      ),
      row('新开工改造城镇老旧小区数量', noBase, ...oneOf(...added('gte?', 11.5, '万个'))),
      row('老旧街区厂区改造提升数量', noBase, ...oneOf(...added('gte?', 1500, '个'))),
      row('城中村改造数量', noBase, ...oneOf(...added('gte?', 4000, '个'))),
      row('历史建筑修缮数量', noBase, ...oneOf(...added('gte?', 1.5, '万处'))),
      row('新建及改扩建体育场地面积', noBase, ...oneOf(...added('gte?', 12.8, '万公顷'))),
      row('城市公园绿地改造提升面积', noBase, ...oneOf(...added('gte?', 2, '万公顷'))),
      row('城市地下管网改造长度', noBase, ...oneOf(...added('gte?', 36.5, '万公里'))),
      row('存量应急避难场所改造数量', noBase, ...oneOf(...added('gte?', 5, '万个'))),
      row('城镇房屋基础信息数字化率', noBase, ...oneOf(...share('gt', 95, by2030))),
    ],
  },
  {
    // Three years, of which the last but one is on the way.
    source: 'style of the 全国国土规划纲要（2016—2030年）, 主要指标',
    format: 'pipe',
    text: [
      '指标名称 | 2015年 | 2020年 | 2030年 | 属性',
      '1.耕地保有量（亿亩） | 18.65 | 18.65 | 18.25 | 约束性',
      '2.用水总量（亿立方米） | 6180 | 6700 | 7000 | 约束性',
      '3.森林覆盖率（%） | 21.66 | >23 | >24 | 预期性',
      '4.草原综合植被盖度（%） | 54 | 56 | 60 | 预期性',
      '5.湿地面积（亿亩） | 8 | 8 | 8.3 | 预期性',
      '6.国土开发强度（%） | 4.02 | 4.24 | 4.62 | 约束性',
      '7.城镇空间（万平方千米） | 8.90 | 10.21 | 11.67 | 预期性',
      '8.公路与铁路网密度（千米/平方千米） | 0.49 | ≥0.5 | ≥0.6 | 预期性',
      '9.全国七大重点流域水质优良比例（%） | 67.5 | >70 | >75 | 约束性',
      '10.重要江河湖泊水功能区水质达标率（%） | 70.8 | >80 | >95 | 约束性',
      '11.新增治理水土流失面积（万平方千米） | — | 32 | 94 | 预期性',
    ].join('\n'),
    context: { ...yearsOf(2016, 2030), lowerIsBetter: ['用水总量', '国土开发强度'] },
    indicators: [
      row(
        '耕地保有量',
        { unit: '亿亩', ...binding, ...from(18.65, in2015) },
        ...[level('gte?', 18.65, '亿亩', by2020), maintain(same, 18.65, '亿亩')].map((near) => [
          near,
          level('gte?', 18.25, '亿亩', by2030),
        ]),
      ),
      row('用水总量', { unit: '亿立方米', ...binding, ...from(6180, in2015) }, [
        level('lte?', 6700, '亿立方米', by2020),
        level('lte?', 7000, '亿立方米', by2030),
      ]),
      row(
        '森林覆盖率',
        { ...rate, ...anticipatory, ...from(21.66, in2015) },
        ...pairs(share('gt', 23, by2020), share('gt', 24, by2030)),
      ),
      row('草原综合植被盖度', { ...rate, ...anticipatory, ...from(54, in2015) }, [
        level('gte?', 56, '%', by2020),
        level('gte?', 60, '%', by2030),
      ]),
      row(
        '湿地面积',
        { unit: '亿亩', ...anticipatory, ...from(8, in2015) },
        ...[level('gte?', 8, '亿亩', by2020), maintain(same, 8, '亿亩')].map((near) => [
          near,
          level('gte?', 8.3, '亿亩', by2030),
        ]),
      ),
      row('国土开发强度', { ...rate, ...binding, ...from(4.02, in2015) }, [
        level('lte?', 4.24, '%', by2020),
        level('lte?', 4.62, '%', by2030),
      ]),
      row('城镇空间', { unit: '万平方千米', ...anticipatory, ...from(8.9, in2015) }, [
        level(['gte', 'lte', 'eq', 'approx'], 10.21, '万平方千米', by2020),
        level(['gte', 'lte', 'eq', 'approx'], 11.67, '万平方千米', by2030),
      ]),
      row('公路与铁路网密度', { unit: '千米/平方千米', ...anticipatory, ...from(0.49, in2015) }, [
        level('gte', 0.5, '千米/平方千米', by2020),
        level('gte', 0.6, '千米/平方千米', by2030),
      ]),
      row('全国七大重点流域水质优良比例', { ...rate, ...binding, ...from(67.5, in2015) }, [
        level('gt', 70, '%', by2020),
        level('gt', 75, '%', by2030),
      ]),
      row('重要江河湖泊水功能区水质达标率', { ...rate, ...binding, ...from(70.8, in2015) }, [
        level('gt', 80, '%', by2020),
        level('gt', 95, '%', by2030),
      ]),
      row(
        '新增治理水土流失面积',
        { unit: '万平方千米', ...anticipatory, ...noBase },
        ...pairs(
          [level('gte?', 32, '万平方千米'), ...added('gte?', 32, '万平方千米')],
          [level('gte?', 94, '万平方千米'), ...added('gte?', 94, '万平方千米')],
        ),
      ),
    ],
  },
  {
    // A plan whose base is neither of a five-year plan; an interim year.
    source: 'style of the 深入实施国家知识产权战略行动计划（2014—2020年）, 主要预期指标',
    format: 'tsv',
    text: [
      '指 标\t2013年\t2015年\t2020年',
      '每万人口发明专利拥有量（件）\t4\t6\t14',
      '通过《专利合作条约》途径提交的专利申请量（万件）\t2.2\t3.0\t7.5',
      '国内发明专利平均维持年限（年）\t5.8\t6.4\t9.0',
      '作品著作权登记量（万件）\t84.5\t90\t100',
      '计算机软件著作权登记量（万件）\t16.4\t17.2\t20',
      '全国技术市场登记的技术合同交易总额（万亿元）\t0.8\t1.0\t2.0',
      '知识产权质押融资年度金额（亿元）\t687.5\t750\t1800',
      '专有权利使用费和特许费出口收入（亿美元）\t13.6\t20\t80',
      '知识产权服务业营业收入年均增长率（%）\t18\t20\t20',
      '知识产权保护社会满意度（分）\t65\t70\t80',
      '发明专利申请平均实质审查周期（月）\t22.3\t21.7\t20.2',
      '商标注册平均审查周期（月）\t10\t9\t9',
    ].join('\n'),
    context: {
      ...yearsOf(2014, 2020),
      lowerIsBetter: ['发明专利申请平均实质审查周期', '商标注册平均审查周期'],
    },
    indicators: [
      row('每万人口发明专利拥有量', from(4, in2013), [
        level('gte?', 6, '件', by2015),
        level('gte?', 14, '件', by2020),
      ]),
      row('通过《专利合作条约》途径提交的专利申请量', { unit: '万件', ...from(2.2, in2013) }, [
        level('gte?', 3, '万件', by2015),
        level('gte?', 7.5, '万件', by2020),
      ]),
      row('国内发明专利平均维持年限', { unit: '年', ...from(5.8, in2013) }, [
        level('gte?', 6.4, '年', by2015),
        level('gte?', 9, '年', by2020),
      ]),
      row('作品著作权登记量', { unit: '万件', ...from(84.5, in2013) }, [
        level('gte?', 90, '万件', by2015),
        level('gte?', 100, '万件', by2020),
      ]),
      row('计算机软件著作权登记量', { unit: '万件', ...from(16.4, in2013) }, [
        level('gte?', 17.2, '万件', by2015),
        level('gte?', 20, '万件', by2020),
      ]),
      row('全国技术市场登记的技术合同交易总额', { unit: '万亿元', ...from(0.8, in2013) }, [
        level('gte?', 1, '万亿元', by2015),
        level('gte?', 2, '万亿元', by2020),
      ]),
      row(
        '知识产权质押融资年度金额',
        { unit: '亿元', ...from(687.5, in2013) },
        ...pairs(ofYear('gte?', 750, '亿元'), ofYear('gte?', 1800, '亿元')),
      ),
      row('专有权利使用费和特许费出口收入', { unit: '亿美元', ...from(13.6, in2013) }, [
        level('gte?', 20, '亿美元', by2015),
        level('gte?', 80, '亿美元', by2020),
      ]),
      row(
        [
          '知识产权服务业营业收入年均增长率',
          '知识产权服务业营业收入',
          '知识产权服务业营业收入增长率',
          '知识产权服务业营业收入年均增长',
        ],
        from(18, in2013),
        ...pairs(growing(20), growing(20)),
      ),
      row('知识产权保护社会满意度', { unit: '分', ...from(65, in2013) }, [
        level('gte?', 70, '分', by2015),
        level('gte?', 80, '分', by2020),
      ]),
      row('发明专利申请平均实质审查周期', { unit: '月', ...from(22.3, in2013) }, [
        level('lte?', 21.7, '月', by2015),
        level('lte?', 20.2, '月', by2020),
      ]),
      row('商标注册平均审查周期', { unit: '月', ...from(10, in2013) }, [
        level('lte?', 9, '月', by2015),
        level('lte?', 9, '月', by2020),
      ]),
    ],
  },
  {
    // Rows that head a group; one column for yearly growth or, in brackets, for the change in points.
    source: 'style of the “十三五”国家信息化规划, 主要指标',
    format: 'html',
    text: [
      '<table border="1">',
      '<tr><td>指标</td><td>2015年</td><td>2020年</td><td>年均增速（%）</td></tr>',
      '<tr><td colspan="4">总体发展水平</td></tr>',
      '<tr><td>1.信息化发展指数</td><td>72.45</td><td>88</td><td>-</td></tr>',
      '<tr><td colspan="4">技术与产业</td></tr>',
      '<tr><td>2.信息产业收入规模（万亿元）</td><td>17.1</td><td>26.2</td><td>8.9</td></tr>',
      '<tr><td>3.国内信息技术发明专利授权数（万件）</td><td>11.0</td><td>15.3</td><td>6.9</td></tr>',
      '<tr><td>4.IT项目投资占全社会固定资产投资总额的比例（%）</td><td>2.2</td><td>5</td><td>[2.8]</td></tr>',
      '<tr><td colspan="4">信息基础设施</td></tr>',
      '<tr><td>5.固定宽带家庭普及率（%）</td><td>40</td><td>70</td><td>[30]</td></tr>',
      '<tr><td>6.移动宽带用户普及率（%）</td><td>57</td><td>85</td><td>[28]</td></tr>',
      '<tr><td>7.贫困村宽带网络覆盖率（%）</td><td>78</td><td>90</td><td>[12]</td></tr>',
      '<tr><td>8.互联网国际出口带宽（Tbps）</td><td>3.8</td><td>20</td><td>39.4</td></tr>',
      '<tr><td colspan="4">信息经济</td></tr>',
      '<tr><td>9.信息消费规模（万亿元）</td><td>3.2</td><td>6</td><td>13.4</td></tr>',
      '<tr><td>10.电子商务交易规模（万亿元）</td><td>21.79</td><td>&gt;38</td><td>&gt;11.8</td></tr>',
      '<tr><td>11.网络零售额（万亿元）</td><td>3.88</td><td>10</td><td>20.8</td></tr>',
      '<tr><td colspan="4">信息服务</td></tr>',
      '<tr><td>12.网民数量（亿）</td><td>6.88</td><td>&gt;10</td><td>&gt;7.8</td></tr>',
      '<tr><td>13.社会保障卡普及率（%）</td><td>64.6</td><td>90</td><td>[25.4]</td></tr>',
      '<tr><td>14.电子健康档案城乡居民覆盖率（%）</td><td>75</td><td>90</td><td>[15]</td></tr>',
      '<tr><td>15.基本公共服务事项网上办理率（%）</td><td>20</td><td>80</td><td>[60]</td></tr>',
      '<tr><td>16.电子诉讼占比（%）</td><td>&lt;1</td><td>&gt;15</td><td>[&gt;14]</td></tr>',
      '<tr><td colspan="4">注：[]内为五年累计数，单位为百分点。</td></tr>',
      '</table>',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      row('信息化发展指数', from(72.45, in2015), ...orDash(level('gte?', 88, undefined, by2020))),
      row('信息产业收入规模', { unit: '万亿元', ...from(17.1, in2015) }, [
        level('gte?', 26.2, '万亿元', by2020),
        growth('averageAnnual', 'gte?', 8.9),
      ]),
      row('国内信息技术发明专利授权数', { unit: '万件', ...from(11, in2015) }, [
        level('gte?', 15.3, '万件', by2020),
        growth('averageAnnual', 'gte?', 6.9),
      ]),
      row(
        'IT项目投资占全社会固定资产投资总额的比例',
        { ...rate, ...from(2.2, in2015) },
        ...withChange([level('gte?', 5, '%', by2020)], 'gte?', 2.8),
      ),
      row(
        '固定宽带家庭普及率',
        { ...rate, ...from(40, in2015) },
        ...withChange(share('gte?', 70, by2020), 'gte?', 30),
      ),
      row(
        '移动宽带用户普及率',
        { ...rate, ...from(57, in2015) },
        ...withChange(share('gte?', 85, by2020), 'gte?', 28),
      ),
      row(
        '贫困村宽带网络覆盖率',
        { ...rate, ...from(78, in2015) },
        ...withChange(share('gte?', 90, by2020), 'gte?', 12),
      ),
      row('互联网国际出口带宽', { unit: 'Tbps', ...from(3.8, in2015) }, [
        level('gte?', 20, 'Tbps', by2020),
        growth('averageAnnual', 'gte?', 39.4),
      ]),
      row('信息消费规模', { unit: '万亿元', ...from(3.2, in2015) }, [
        level('gte?', 6, '万亿元', by2020),
        growth('averageAnnual', 'gte?', 13.4),
      ]),
      row('电子商务交易规模', { unit: '万亿元', ...from(21.79, in2015) }, [
        level('gt', 38, '万亿元', by2020),
        growth('averageAnnual', 'gt', 11.8),
      ]),
      row('网络零售额', { unit: '万亿元', ...from(3.88, in2015) }, [
        level('gte?', 10, '万亿元', by2020),
        growth('averageAnnual', 'gte?', 20.8),
      ]),
      row(
        '网民数量',
        from(6.88, in2015),
        ...[level('gt', 10, undefined, by2020), level('gt', 10, '亿', by2020)].map((end) => [
          end,
          growth('averageAnnual', 'gt', 7.8),
        ]),
      ),
      row(
        '社会保障卡普及率',
        { ...rate, ...from(64.6, in2015) },
        ...withChange(share('gte?', 90, by2020), 'gte?', 25.4),
      ),
      row(
        '电子健康档案城乡居民覆盖率',
        { ...rate, ...from(75, in2015) },
        ...withChange(share('gte?', 90, by2020), 'gte?', 15),
      ),
      row(
        '基本公共服务事项网上办理率',
        { ...rate, ...from(20, in2015) },
        ...withChange(share('gte?', 80, by2020), 'gte?', 60),
      ),
      row(
        '电子诉讼占比',
        { ...rate, ...from(1, in2015) },
        ...withChange([level('gt', 15, '%', by2020)], 'gt', 14),
      ),
    ],
  },
  {
    // The heading says that the figures are falls; the last row tells from when to when.
    source: 'style of the 安全生产“十三五”规划, 专栏1',
    format: 'html',
    text: [
      '<p>专栏1 “十三五”安全生产规划指标</p>',
      '<table><tbody>',
      '<tr><td>序号</td><td>指标名称</td><td>降幅</td></tr>',
      '<tr><td>1</td><td>生产安全事故起数</td><td>10%</td></tr>',
      '<tr><td>2</td><td>生产安全事故死亡人数</td><td>10%</td></tr>',
      '<tr><td>3</td><td>重特大事故起数</td><td>20%</td></tr>',
      '<tr><td>4</td><td>重特大事故死亡人数</td><td>22%</td></tr>',
      '<tr><td>5</td><td>亿元国内生产总值生产安全事故死亡率</td><td>30%</td></tr>',
      '<tr><td>6</td><td>工矿商贸就业人员十万人生产安全事故死亡率</td><td>19%</td></tr>',
      '<tr><td>7</td><td>煤矿百万吨死亡率</td><td>15%</td></tr>',
      '<tr><td>8</td><td>营运车辆万车死亡率</td><td>6%</td></tr>',
      '<tr><td>9</td><td>万台特种设备死亡人数</td><td>20%</td></tr>',
      '<tr><td colspan="3">注：降幅为2020年末较2015年末下降的幅度。</td></tr>',
      '</tbody></table>',
    ].join('\n'),
    context: {
      ...thirteenth,
      lowerIsBetter: [
        '生产安全事故起数',
        '生产安全事故死亡人数',
        '重特大事故起数',
        '重特大事故死亡人数',
        '亿元国内生产总值生产安全事故死亡率',
        '工矿商贸就业人员十万人生产安全事故死亡率',
        '煤矿百万吨死亡率',
        '营运车辆万车死亡率',
        '万台特种设备死亡人数',
      ],
    },
    indicators: [
      row('生产安全事故起数', noBase, [growth(wholePeriod, atMost, -10)]),
      row('生产安全事故死亡人数', noBase, [growth(wholePeriod, atMost, -10)]),
      row('重特大事故起数', noBase, [growth(wholePeriod, atMost, -20)]),
      row('重特大事故死亡人数', noBase, [growth(wholePeriod, atMost, -22)]),
      row('亿元国内生产总值生产安全事故死亡率', noBase, [growth(wholePeriod, atMost, -30)]),
      row('工矿商贸就业人员十万人生产安全事故死亡率', noBase, [growth(wholePeriod, atMost, -19)]),
      row('煤矿百万吨死亡率', noBase, [growth(wholePeriod, atMost, -15)]),
      row('营运车辆万车死亡率', noBase, [growth(wholePeriod, atMost, -6)]),
      row('万台特种设备死亡人数', noBase, [growth(wholePeriod, atMost, -20)]),
    ],
  },
  {
    // Merged categories.
    source: 'style of the “十四五”电子商务发展规划, 主要指标',
    format: 'html',
    text: [
      '<table>',
      '<tr><th>类别</th><th>指标名称</th><th>2020年</th><th>2025年</th><th>指标属性</th></tr>',
      '<tr><td rowspan="3">总规模</td><td>电子商务交易额（万亿元）</td><td>37.2</td><td>46</td><td rowspan="6">预期性</td></tr>',
      '<tr><td>全国网上零售额（万亿元）</td><td>11.8</td><td>17</td></tr>',
      '<tr><td>相关从业人数（万人）</td><td>6015</td><td>7000</td></tr>',
      '<tr><td rowspan="3">分领域</td><td>工业电子商务普及率（%）</td><td>63.0</td><td>73</td></tr>',
      '<tr><td>农村电商交易额（万亿元）</td><td>1.79</td><td>2.8</td></tr>',
      '<tr><td>跨境电商交易额（万亿元）</td><td>1.69</td><td>2.5</td></tr>',
      '</table>',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('电子商务交易额', { unit: '万亿元', category: '总规模', ...anticipatory, ...from(37.2, in2020) }, [
        level('gte?', 46, '万亿元', by2025),
      ]),
      row('全国网上零售额', { unit: '万亿元', category: '总规模', ...anticipatory, ...from(11.8, in2020) }, [
        level('gte?', 17, '万亿元', by2025),
      ]),
      row('相关从业人数', { unit: '万人', category: '总规模', ...anticipatory, ...from(6015, in2020) }, [
        level('gte?', 7000, '万人', by2025),
      ]),
      row(
        '工业电子商务普及率',
        { ...rate, category: '分领域', ...anticipatory, ...from(63, in2020) },
        ...oneOf(...share('gte?', 73, by2025)),
      ),
      row('农村电商交易额', { unit: '万亿元', category: '分领域', ...anticipatory, ...from(1.79, in2020) }, [
        level('gte?', 2.8, '万亿元', by2025),
      ]),
      row('跨境电商交易额', { unit: '万亿元', category: '分领域', ...anticipatory, ...from(1.69, in2020) }, [
        level('gte?', 2.5, '万亿元', by2025),
      ]),
    ],
  },
  {
    // Ranks among figures.
    source: 'style of the 国家“十二五”科学和技术发展规划, 主要指标',
    format: 'tsv',
    text: [
      '指标\t2010年\t2015年',
      '国家综合创新能力世界排名\t第21位\t前18位',
      '研发投入与国内生产总值的比例（%）\t1.75\t2.2',
      '每万名就业人员的研发人力投入（人年）\t33\t43',
      '国际科学论文被引用次数世界排名\t第8位\t前5位',
      '每万人发明专利拥有量（件）\t1.7\t3.3',
      '研发人员的发明专利申请量（件/百人年）\t10\t12',
      '全国技术市场合同交易总额（亿元）\t3906\t8000',
      '高技术产业增加值占制造业增加值的比重（%）\t13\t18',
      '公民具备基本科学素质的比例（%）\t3.27\t超过5',
    ].join('\n'),
    context: { ...twelfth, lowerIsBetter: ['国家综合创新能力世界排名', '国际科学论文被引用次数世界排名'] },
    indicators: [
      row(
        ['国家综合创新能力世界排名', '国家综合创新能力'],
        from(21, in2010),
        ...oneOf(rank(18), level('lte', 18)),
      ),
      row('研发投入与国内生产总值的比例', { ...rate, ...from(1.75, in2010) }, [
        level('gte?', 2.2, '%', by2015),
      ]),
      row('每万名就业人员的研发人力投入', from(33, in2010), [level('gte?', 43, undefined, by2015)]),
      row(
        ['国际科学论文被引用次数世界排名', '国际科学论文被引用次数'],
        from(8, in2010),
        ...oneOf(rank(5), level('lte', 5)),
      ),
      row('每万人发明专利拥有量', from(1.7, in2010), [level('gte?', 3.3, '件', by2015)]),
      row('研发人员的发明专利申请量', { unit: '件/百人年', ...from(10, in2010) }, [
        level('gte?', 12, '件/百人年', by2015),
      ]),
      row('全国技术市场合同交易总额', { unit: '亿元', ...from(3906, in2010) }, [
        level('gte?', 8000, '亿元', by2015),
      ]),
      row('高技术产业增加值占制造业增加值的比重', { ...rate, ...from(13, in2010) }, [
        level('gte?', 18, '%', by2015),
      ]),
      row('公民具备基本科学素质的比例', { ...rate, ...from(3.27, in2010) }, [level('gt', 5, '%', by2015)]),
    ],
  },
];
