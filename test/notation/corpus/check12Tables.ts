import type { Beside, Compared } from './choices.js';
import { atLeast, atMost, by2015, by2020, by2025, by2030, by2035, same } from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fifteenth, fourteenth, twelfth, yearsOf } from './periods.js';
import {
  coverage,
  cumulative,
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  netChange,
  qualitative,
  relative,
  unset,
} from './reading.js';
import type { Lists } from './tableParts.js';
import {
  across,
  anticipatory,
  binding,
  changeBeside,
  fallInAll,
  fresh,
  from,
  growing,
  handedDown,
  improving,
  in2010,
  in2020,
  in2024,
  in2025,
  noBase,
  orDash,
  rate,
  row,
  shares,
  widths,
  yearly,
} from './tableParts.js';

const by2013 = { by: '2013' } as const;

/** A row of which (其中), named by itself or together with the row above. */
const within = (whole: string, part: string): readonly string[] =>
  [
    part,
    `其中：${part}`,
    `${whole}（${part}）`,
    `${whole}（其中：${part}）`,
    `${whole}其中：${part}`,
    `${whole}：${part}`,
  ].flatMap(widths);

/** A shares that stays as it is. */
const keptShare = (compared: Compared, percent: number, by: Beside = {}): Lists => [
  ...shares(compared, percent, by),
  [maintain(compared, percent, '%')],
];

/** There is to be none of it. */
const none = (unit?: string): Lists => [
  [level(atMost, 0, unit)],
  [maintain(atMost, 0, unit)],
  [everyYear(atMost, 0, unit)],
  [cumulative(atMost, 0, unit)],
];

/** The output of a year: that of the last one, or of each. */
const ofYear = (value: number, unit: string, by: Beside): Lists => [
  [level('gte?', value, unit, by)],
  [everyYear('gte?', value, unit, yearly)],
];

/** What is to stay below a figure, in the end or in each year. */
const below = (compared: Compared, value: number, unit: string): Lists => [
  [level(compared, value, unit)],
  [everyYear(compared, value, unit, yearly)],
  [maintain(compared, value, unit)],
];

/** A figure that only part of the users are to have: 20（80%用户）. */
const forUsers = (speed: number, percent: number, by: Beside): Lists => {
  const target = level('gte?', speed, 'Mbps', by);
  return [[target], [target, coverage(same, percent)], [target, level(same, percent, '%')]];
};

/** A twelfth set of tables to check the reader on, collected without a look at how it reads. */
export const check12Tables: readonly CorpusTable[] = [
  {
    // Two targets in words; totals of five years in brackets that hold 万 as well.
    source: '残疾人保障和发展“十五五”规划, 专栏1',
    format: 'markdown',
    text: [
      '残疾人保障和发展主要指标(〔〕为 5 年累计数)',
      '',
      '| 指标 | 2025 年 | 2030 年 | 属性 |',
      '| --- | --- | --- | --- |',
      '| 残疾人家庭人均收入年均增长 | 与 GDP 增长基本同步 | 与居民人均可支配收入年均增长基本同步 | 预期性 |',
      '| 城乡新增残疾人就业人数(人) | —— | 〔100 万〕 | 预期性 |',
      '| 符合条件的残疾人纳入最低生活保障比例(%) | 100 | 100 | 预期性 |',
      '| 残疾人城乡居民基本医疗保险参保率(%) | >95 | >95 | 预期性 |',
      '| 困难残疾人生活补贴和重度残疾人护理补贴覆盖率(%) | 100 | 应保尽保 | 约束性 |',
      '| 残疾人基本康复服务覆盖率(%) | >85 | >90 | 预期性 |',
      '| 残疾人辅助器具适配率(%) | >85 | >87 | 预期性 |',
      '| 适龄残疾儿童义务教育入学率(%) | ≥97 | ≥97 | 预期性 |',
      '| 重度残疾人托养照护服务数(人次) | —— | 〔350 万〕 | 预期性 |',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(
        ['残疾人家庭人均收入年均增长', '残疾人家庭人均收入'],
        anticipatory,
        [relative(same, undefined)],
        [qualitative(undefined)],
      ),
      row(
        ['城乡新增残疾人就业人数', '城乡残疾人就业人数'],
        { ...anticipatory, ...noBase },
        ...fresh('gte?', 1_000_000, '人'),
      ),
      row(
        '符合条件的残疾人纳入最低生活保障比例',
        { ...rate, ...anticipatory, ...from(100, in2025) },
        ...keptShare(atLeast, 100),
      ),
      row('残疾人城乡居民基本医疗保险参保率', { ...rate, ...anticipatory }, ...keptShare('gt', 95)),
      row(
        '困难残疾人生活补贴和重度残疾人护理补贴覆盖率',
        { ...rate, ...binding, ...from(100, in2025) },
        ...keptShare(atLeast, 100),
        [qualitative(undefined)],
        [milestone()],
      ),
      row('残疾人基本康复服务覆盖率', { ...rate, ...anticipatory }, ...shares('gt', 90, by2030)),
      row('残疾人辅助器具适配率', { ...rate, ...anticipatory }, ...shares('gt', 87, by2030)),
      row('适龄残疾儿童义务教育入学率', { ...rate, ...anticipatory }, ...keptShare('gte', 97)),
      row('重度残疾人托养照护服务数', { ...anticipatory, ...noBase }, [
        cumulative('gte?', 3_500_000, '人次'),
      ]),
    ],
  },
  {
    // One heading for the last year and for the mean of all; a number that each year's plan is to say.
    source: '实施就业优先战略“十五五”规划, 专栏1',
    format: 'tsv',
    text: [
      '专栏1 “十五五”时期就业主要指标',
      '指标\t2025年\t2030年/年均\t属性',
      '城镇新增就业（万人）\t1267\t保持相当规模、各年度视情提出\t预期性',
      '城镇调查失业率（%）\t5.2\t＜5.5（年均）\t预期性',
      '城镇就业占全部就业比重（%）\t65.6\t68\t预期性',
      '全员劳动生产率增长（%）\t6.1\t高于GDP增长\t预期性',
      '劳动年龄人口平均受教育年限（年）\t11.3\t11.7\t约束性',
      '技能人才占就业人员比例（%）\t30\t35\t预期性',
      '基本养老保险参保率（%）\t95\t≥95\t预期性',
      '失业保险参保人数（万人）\t24900\t25500\t预期性',
      '工伤保险（含职业伤害保障）参保人数（万人）\t30500\t34500\t预期性',
      '基本医疗保险参保率（%）\t95\t95左右\t预期性',
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
        [level('lt', 5.5, '%')],
        [everyYear('lt', 5.5, '%', yearly)],
        [maintain('lt', 5.5, '%')],
      ),
      row('城镇就业占全部就业比重', { ...rate, ...anticipatory, ...from(65.6, in2025) }, [
        level('gte?', 68, '%', by2030),
      ]),
      row(['全员劳动生产率增长', '全员劳动生产率'], anticipatory, [relative('gt', undefined)]),
      row('劳动年龄人口平均受教育年限', { unit: '年', ...binding, ...from(11.3, in2025) }, [
        level('gte?', 11.7, '年', by2030),
      ]),
      row('技能人才占就业人员比例', { ...rate, ...anticipatory, ...from(30, in2025) }, [
        level('gte?', 35, '%', by2030),
      ]),
      row('基本养老保险参保率', { ...rate, ...anticipatory, ...from(95, in2025) }, ...keptShare('gte', 95)),
      row('失业保险参保人数', { unit: '万人', ...anticipatory, ...from(24900, in2025) }, [
        level('gte?', 25500, '万人', by2030),
      ]),
      row(
        widths('工伤保险（含职业伤害保障）参保人数'),
        { unit: '万人', ...anticipatory, ...from(30500, in2025) },
        [level('gte?', 34500, '万人', by2030)],
      ),
      row(
        '基本医疗保险参保率',
        { ...rate, ...anticipatory, ...from(95, in2025) },
        ...keptShare('approx', 95),
      ),
    ],
  },
  {
    // Names that begin with a figure and a dot, and goals of zero beside shares that rise.
    source: '民用爆炸物品行业安全发展“十五五”规划, 专栏1',
    format: 'html',
    text: [
      '<table>',
      '<thead>',
      '<tr><th>指标</th><th>2025 年</th><th>2030 年</th><th>属性</th></tr>',
      '</thead>',
      '<tbody><tr><td>重特大生产安全事故起数</td><td>0</td><td>0</td><td>预期性</td></tr>',
      '<tr><td>主要产品产能利用率(%)</td><td>—</td><td>≥75</td><td>预期性</td></tr>',
      '<tr><td>骨干企业研发经费占营业收入比重(%)</td><td>≥3.8</td><td>≥4</td><td>预期性</td></tr>',
      '<tr><td>企业集团现场混装炸药许可产能占比(%)</td><td>≥35</td><td>≥40</td><td>约束性</td></tr>',
      '<tr><td>危险岗位操作人员智能装备替代比例(%)</td><td>≥40</td><td>≥60</td><td>预期性</td></tr>',
      '<tr><td>生产系统0类专用生产设备数量(台)</td><td>—</td><td>0</td><td>约束性</td></tr>',
      '<tr><td>1.1级、1.2级生产工房操作人员数量(人)</td><td>≤3</td><td>0</td><td>约束性</td></tr>',
      '<tr><td>1.3级生产工房接触危险品工序操作人员数量(人)</td><td>≤9</td><td>0</td><td>约束性</td></tr>',
      '<tr><td>智能制造能力成熟度达3级及以上企业比例(%)</td><td>≥20</td><td>≥80</td><td>预期性</td></tr>',
      '<tr><td>排名前10家生产企业集团行业生产总值占比(%)</td><td>≥60</td><td>≥70</td><td>预期性</td></tr>',
      '</tbody>',
      '</table>',
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
      row('重特大生产安全事故起数', { ...anticipatory, ...from(0, in2025) }, ...none()),
      row('主要产品产能利用率', { ...rate, ...anticipatory, ...noBase }, [level('gte', 75, '%', by2030)]),
      row('骨干企业研发经费占营业收入比重', { ...rate, ...anticipatory }, [level('gte', 4, '%', by2030)]),
      row('企业集团现场混装炸药许可产能占比', { ...rate, ...binding }, [level('gte', 40, '%', by2030)]),
      row('危险岗位操作人员智能装备替代比例', { ...rate, ...anticipatory }, ...shares('gte', 60, by2030)),
      row('生产系统0类专用生产设备数量', { unit: '台', ...binding, ...noBase }, ...none('台')),
      row('1.1级、1.2级生产工房操作人员数量', { unit: '人', ...binding }, ...none('人')),
      row('1.3级生产工房接触危险品工序操作人员数量', { unit: '人', ...binding }, ...none('人')),
      row(
        '智能制造能力成熟度达3级及以上企业比例',
        { ...rate, ...anticipatory },
        ...shares('gte', 80, by2030),
      ),
      row('排名前10家生产企业集团行业生产总值占比', { ...rate, ...anticipatory }, [
        level('gte', 70, '%', by2030),
      ]),
    ],
  },
  {
    // Headings without 年, and no column of attributes.
    source: '文物事业发展“十五五”规划, 专栏1',
    format: 'tsv',
    text: [
      '指标\t2025 基期\t2030 目标',
      '文物保护法律法规规章数量(件)\t600\t700',
      '未定级不可移动文物“三有”工作完成率(%)\t40\t100',
      '各级文物保护单位安全责任人公告公示率(%)\t60\t100',
      '省级以上文物保护单位遥感执法监测覆盖率(%)\t40\t100',
      '文物领域专利授权数量(项)\t6088\t6500',
      '国家文物局重点科研基地数量(家)\t40\t45',
      '文物行业标准数量(项)\t210\t240',
      '博物馆年原创临时陈列展览数量(万个)\t1.4\t1.5',
      '博物馆年接待观众数量(亿人次)\t15.6\t16',
      '国家考古遗址公园数量(处)\t65\t70',
      '文物机构从业人员数量(万人)\t20.06\t21',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('文物保护法律法规规章数量', { unit: '件', ...from(600, in2025) }, [
        level('gte?', 700, '件', by2030),
      ]),
      row(
        '未定级不可移动文物“三有”工作完成率',
        { ...rate, ...from(40, in2025) },
        ...shares(atLeast, 100, by2030),
      ),
      row(
        '各级文物保护单位安全责任人公告公示率',
        { ...rate, ...from(60, in2025) },
        ...shares(atLeast, 100, by2030),
      ),
      row(
        '省级以上文物保护单位遥感执法监测覆盖率',
        { ...rate, ...from(40, in2025) },
        ...shares(atLeast, 100, by2030),
      ),
      row('文物领域专利授权数量', { unit: '项', ...from(6088, in2025) }, ...ofYear(6500, '项', by2030)),
      row('国家文物局重点科研基地数量', { unit: '家', ...from(40, in2025) }, [
        level('gte?', 45, '家', by2030),
      ]),
      row('文物行业标准数量', { unit: '项', ...from(210, in2025) }, [level('gte?', 240, '项', by2030)]),
      row(
        '博物馆年原创临时陈列展览数量',
        { unit: '万个', ...from(1.4, in2025) },
        ...ofYear(1.5, '万个', by2030),
      ),
      row('博物馆年接待观众数量', { unit: '亿人次', ...from(15.6, in2025) }, ...ofYear(16, '亿人次', by2030)),
      row('国家考古遗址公园数量', { unit: '处', ...from(65, in2025) }, [level('gte?', 70, '处', by2030)]),
      row('文物机构从业人员数量', { unit: '万人', ...from(20.06, in2025) }, [
        level('gte?', 21, '万人', by2030),
      ]),
    ],
  },
  {
    // No year to start from; means of the years and totals shares a column, and one cell holds two totals.
    source: '上海市“十四五”规划《纲要》主要指标, 表',
    format: 'html',
    text: [
      '<p>表：上海市“十四五”规划《纲要》主要指标</p>',
      '<table>',
      '<tr><td rowspan="2">序号</td><td rowspan="2">指 标</td><td rowspan="2">单位</td><td rowspan="2">属性</td><td colspan="2">“十四五”目标</td></tr>',
      '<tr><td>2025年</td><td>年均[累计]</td></tr>',
      '<tr><td>1</td><td>全市生产总值年均增长率</td><td>%</td><td>预期性</td><td>-</td><td>5左右</td></tr>',
      '<tr><td>2</td><td>全员劳动生产率</td><td>万元/人</td><td>预期性</td><td>36左右</td><td>-</td></tr>',
      '<tr><td>3</td><td>单位建设用地生产总值提升</td><td>%</td><td>预期性</td><td>-</td><td>[20]</td></tr>',
      '<tr><td>4</td><td>金融市场交易总额</td><td>万亿元</td><td>预期性</td><td>2800左右</td><td>-</td></tr>',
      '<tr><td>5</td><td>在沪跨国公司地区总部数量</td><td>家</td><td>预期性</td><td>-</td><td>[累计达到1000]</td></tr>',
      '<tr><td>6</td><td>全社会研发经费支出相当于全市生产总值比例</td><td>%</td><td>预期性</td><td>4.5左右</td><td>-</td></tr>',
      '<tr><td>7</td><td>每万人口高价值发明专利拥有量[1]</td><td>件</td><td>预期性</td><td>30左右</td><td>-</td></tr>',
      '<tr><td>8</td><td>数字经济增加值占全市生产总值比重[2]</td><td>%</td><td>预期性</td><td>&gt;60</td><td>-</td></tr>',
      '<tr><td>9</td><td>居民人均可支配收入增长</td><td>%</td><td>预期性</td><td>-</td><td>与经济增长基本同步</td></tr>',
      '<tr><td>10</td><td>城镇调查失业率</td><td>%</td><td>预期性</td><td>-</td><td>&lt;5.5</td></tr>',
      '<tr><td>11</td><td>主要劳动年龄人口中受过高等教育的比例</td><td>%</td><td>预期性</td><td>45</td><td>-</td></tr>',
      '<tr><td>12</td><td>中心城区二级旧里以下房屋改造面积</td><td>万平方米</td><td>约束性</td><td>-</td><td>[成片：五年累计约110<br/>零星：五年累计约20]</td></tr>',
      '<tr><td>13</td><td>居民平均预期寿命</td><td>岁</td><td>预期性</td><td>&gt;84</td><td>-</td></tr>',
      '<tr><td>14</td><td>单位生产总值能源消耗降低</td><td>%</td><td>约束性</td><td>-</td><td>[确保完成国家要求]</td></tr>',
      '<tr><td>15</td><td>单位生产总值二氧化碳排放降低</td><td>%</td><td>约束性</td><td>-</td><td>[确保完成国家要求]</td></tr>',
      '<tr><td>16</td><td>大气常规污染物年均浓度（PM2.5、PM10、SO2、NO2、O3、CO）</td><td>/</td><td>约束性</td><td>全面稳定达到国家二级标准，部分指标优于国家一级标准</td><td>-</td></tr>',
      '<tr><td>17</td><td>地表水达到或好于Ⅲ类水体比例</td><td>%</td><td>约束性</td><td>&gt;60</td><td>-</td></tr>',
      '<tr><td>18</td><td>生活垃圾回收利用率</td><td>%</td><td>约束性</td><td>&gt;45</td><td>-</td></tr>',
      '<tr><td>19</td><td>森林覆盖率</td><td>%</td><td>约束性</td><td>19.5</td><td>-</td></tr>',
      '<tr><td>20</td><td>单位生产总值生产安全事故死亡率</td><td>人/亿元</td><td>约束性</td><td>&lt;0.01</td><td>-</td></tr>',
      '</table>',
    ].join('\n'),
    context: {
      ...fourteenth,
      lowerIsBetter: [
        '城镇调查失业率',
        '大气常规污染物年均浓度（PM2.5、PM10、SO2、NO2、O3、CO）',
        '单位生产总值生产安全事故死亡率',
      ],
    },
    indicators: [
      row(
        ['全市生产总值年均增长率', '全市生产总值年均增长', '全市生产总值'],
        { ...anticipatory, ...noBase },
        ...orDash([growth('averageAnnual', 'approx', 5)]),
      ),
      row(
        '全员劳动生产率',
        { unit: '万元/人', ...anticipatory, ...noBase },
        ...orDash([level('approx', 36, '万元/人', by2025)]),
      ),
      row(
        ['单位建设用地生产总值提升', '单位建设用地生产总值'],
        { ...anticipatory, ...noBase },
        ...orDash([growth('total', 'gte?', 20)]),
      ),
      row(
        '金融市场交易总额',
        { unit: '万亿元', ...anticipatory, ...noBase },
        ...orDash([level('approx', 2800, '万亿元', by2025)]),
      ),
      row(
        '在沪跨国公司地区总部数量',
        { unit: '家', ...anticipatory, ...noBase },
        ...orDash([cumulative(same, 1000, '家')], [level(same, 1000, '家')]),
      ),
      row(
        '全社会研发经费支出相当于全市生产总值比例',
        { ...rate, ...anticipatory, ...noBase },
        ...orDash([level('approx', 4.5, '%', by2025)]),
      ),
      row(
        ['每万人口高价值发明专利拥有量', '每万人口高价值发明专利拥有量[1]'],
        { ...anticipatory, ...noBase },
        ...orDash([level('approx', 30, '件', by2025)]),
      ),
      row(
        ['数字经济增加值占全市生产总值比重', '数字经济增加值占全市生产总值比重[2]'],
        { ...rate, ...anticipatory, ...noBase },
        ...orDash([level('gt', 60, '%', by2025)]),
      ),
      row(
        ['居民人均可支配收入增长', '居民人均可支配收入'],
        { ...anticipatory, ...noBase },
        ...orDash([relative(same, undefined)], [qualitative(undefined)]),
      ),
      row(
        '城镇调查失业率',
        { ...rate, ...anticipatory, ...noBase },
        ...orDash([level('lt', 5.5, '%')], [everyYear('lt', 5.5, '%', yearly)], [maintain('lt', 5.5, '%')]),
      ),
      row(
        '主要劳动年龄人口中受过高等教育的比例',
        { ...rate, ...anticipatory, ...noBase },
        ...orDash(...shares('gte?', 45, by2025)),
      ),
      row(
        '中心城区二级旧里以下房屋改造面积',
        { unit: '万平方米', ...binding, ...noBase },
        ...orDash([cumulative('approx', 110, '万平方米'), cumulative('approx', 20, '万平方米')]),
      ),
      row(
        '居民平均预期寿命',
        { unit: '岁', ...anticipatory, ...noBase },
        ...orDash([level('gt', 84, '岁', by2025)]),
      ),
      row(
        ['单位生产总值能源消耗降低', '单位生产总值能源消耗'],
        { ...binding, ...noBase },
        ...orDash(...handedDown),
      ),
      row(
        ['单位生产总值二氧化碳排放降低', '单位生产总值二氧化碳排放'],
        { ...binding, ...noBase },
        ...orDash(...handedDown),
      ),
      row(
        [...widths('大气常规污染物年均浓度（PM2.5、PM10、SO2、NO2、O3、CO）'), '大气常规污染物年均浓度'],
        { ...binding, ...noBase },
        ...orDash(
          ...across(
            [[milestone()], [qualitative(undefined)], [maintain(same, null)], [relative(same, undefined)]],
            [[], [milestone()], [qualitative(undefined)], [relative('gt', undefined)]],
          ),
        ),
      ),
      row(
        '地表水达到或好于Ⅲ类水体比例',
        { ...rate, ...binding, ...noBase },
        ...orDash(...shares('gt', 60, by2025)),
      ),
      row('生活垃圾回收利用率', { ...rate, ...binding, ...noBase }, ...orDash(...shares('gt', 45, by2025))),
      row('森林覆盖率', { ...rate, ...binding, ...noBase }, ...orDash(...shares('gte?', 19.5, by2025))),
      row(
        '单位生产总值生产安全事故死亡率',
        { unit: '人/亿元', ...binding, ...noBase },
        ...orDash([level('lt', 0.01, '人/亿元', by2025)]),
      ),
    ],
  },
  {
    // Three years of targets; headings of groups, rows of which, empty cells, and figures for some users only.
    source: '“宽带中国”战略及实施方案, 发展目标与发展时间表',
    format: 'pipe',
    text: [
      '“宽带中国”发展目标与发展时间表',
      '指标 | 单位 | 2013年 | 2015年 | 2020年',
      '1. 宽带用户规模 |  |  |  | ',
      '固定宽带接入用户 | 亿户 | 2.1 | 2.7 | 4.0',
      '其中：光纤到户（FTTH）用户 | 亿户 | 0.3 | 0.7 | ——',
      '其中：城市宽带用户 | 亿户 | 1.6 | 2.0 | ——',
      '农村宽带用户 | 亿户 | 0.5 | 0.7 | ——',
      '3G/LTE用户 | 亿户 | 3.3 | 4.5 | 12',
      '2. 宽带普及水平 |  |  |  | ',
      '固定宽带家庭普及率 | % | 40 | 50 | 70',
      '其中：城市家庭普及率 | % | 55 | 65 | ——',
      '农村家庭普及率 | % | 20 | 30 | ——',
      '3G/LTE用户普及率 | % | 25 | 32.5 | 85',
      '3. 宽带网络能力 |  |  |  | ',
      '城市宽带接入能力 | Mbps | 20（80%用户） | 20 | 50',
      '其中：发达城市 | Mbps |  | 100（部分城市） | 1000（部分用户）',
      '农村宽带接入能力 | Mbps | 4（85%用户） | 4 | 12',
      '大型企事业单位接入带宽 | Mbps |  | 大于100 | 大于1000',
      '互联网国际出口带宽 | Gbps | 2500 | 6500 | ——',
      'FTTH覆盖家庭 | 亿个 | 1.3 | 2.0 | 3.0',
      '3G/LTE基站规模 | 万个 | 95 | 120 | ——',
      '行政村通宽带比例 | % | 90 | 95 | >98',
      '全国有线电视网络互联互通平台覆盖有线电视网络用户比例 | % | 60 | 80 | >95',
      '4. 宽带信息应用 |  |  |  | ',
      '网民数量 | 亿人 | 7.0 | 8.5 | 11.0',
      '其中：农村网民 | 亿人 | 1.8 | 2.0 | ——',
      '互联网数据量（网页总字节） | 太字节 | 7800 | 15000 | ',
      '电子商务交易额 | 万亿元 | 10 | 18 | ——',
    ].join('\n'),
    context: yearsOf(2013, 2020),
    indicators: [
      row('固定宽带接入用户', { unit: '亿户', ...noBase }, [
        level('gte?', 2.1, '亿户', by2013),
        level('gte?', 2.7, '亿户', by2015),
        level('gte?', 4, '亿户', by2020),
      ]),
      row(
        within('固定宽带接入用户', '光纤到户（FTTH）用户'),
        { unit: '亿户', ...noBase },
        ...orDash([level('gte?', 0.3, '亿户', by2013), level('gte?', 0.7, '亿户', by2015)]),
      ),
      row(
        within('固定宽带接入用户', '城市宽带用户'),
        { unit: '亿户', ...noBase },
        ...orDash([level('gte?', 1.6, '亿户', by2013), level('gte?', 2, '亿户', by2015)]),
      ),
      row(
        within('固定宽带接入用户', '农村宽带用户'),
        { unit: '亿户', ...noBase },
        ...orDash([level('gte?', 0.5, '亿户', by2013), level('gte?', 0.7, '亿户', by2015)]),
      ),
      row('3G/LTE用户', { unit: '亿户', ...noBase }, [
        level('gte?', 3.3, '亿户', by2013),
        level('gte?', 4.5, '亿户', by2015),
        level('gte?', 12, '亿户', by2020),
      ]),
      row(
        '固定宽带家庭普及率',
        { ...rate, ...noBase },
        ...across(shares('gte?', 40, by2013), shares('gte?', 50, by2015), shares('gte?', 70, by2020)),
      ),
      row(
        within('固定宽带家庭普及率', '城市家庭普及率'),
        { ...rate, ...noBase },
        ...orDash(...across(shares('gte?', 55, by2013), shares('gte?', 65, by2015))),
      ),
      row(
        within('固定宽带家庭普及率', '农村家庭普及率'),
        { ...rate, ...noBase },
        ...orDash(...across(shares('gte?', 20, by2013), shares('gte?', 30, by2015))),
      ),
      row(
        '3G/LTE用户普及率',
        { ...rate, ...noBase },
        ...across(shares('gte?', 25, by2013), shares('gte?', 32.5, by2015), shares('gte?', 85, by2020)),
      ),
      row(
        '城市宽带接入能力',
        { unit: 'Mbps', ...noBase },
        ...across(forUsers(20, 80, by2013), [
          [level('gte?', 20, 'Mbps', by2015), level('gte?', 50, 'Mbps', by2020)],
        ]),
      ),
      row(
        within('城市宽带接入能力', '发达城市'),
        { unit: 'Mbps', ...noBase },
        ...orDash([level('gte?', 100, 'Mbps', by2015), level('gte?', 1000, 'Mbps', by2020)]),
      ),
      row(
        '农村宽带接入能力',
        { unit: 'Mbps', ...noBase },
        ...across(forUsers(4, 85, by2013), [
          [level('gte?', 4, 'Mbps', by2015), level('gte?', 12, 'Mbps', by2020)],
        ]),
      ),
      row(
        '大型企事业单位接入带宽',
        { unit: 'Mbps', ...noBase },
        ...orDash([level('gt', 100, 'Mbps', by2015), level('gt', 1000, 'Mbps', by2020)]),
      ),
      row(
        '互联网国际出口带宽',
        { unit: 'Gbps', ...noBase },
        ...orDash([level('gte?', 2500, 'Gbps', by2013), level('gte?', 6500, 'Gbps', by2015)]),
      ),
      row('FTTH覆盖家庭', noBase, [
        level('gte?', 1.3, '亿个', by2013),
        level('gte?', 2, '亿个', by2015),
        level('gte?', 3, '亿个', by2020),
      ]),
      row(
        '3G/LTE基站规模',
        { unit: '万个', ...noBase },
        ...orDash([level('gte?', 95, '万个', by2013), level('gte?', 120, '万个', by2015)]),
      ),
      row(
        '行政村通宽带比例',
        { ...rate, ...noBase },
        ...across(shares('gte?', 90, by2013), shares('gte?', 95, by2015), shares('gt', 98, by2020)),
      ),
      row(
        '全国有线电视网络互联互通平台覆盖有线电视网络用户比例',
        { ...rate, ...noBase },
        ...across(shares('gte?', 60, by2013), shares('gte?', 80, by2015), shares('gt', 95, by2020)),
      ),
      row('网民数量', { unit: '亿人', ...noBase }, [
        level('gte?', 7, '亿人', by2013),
        level('gte?', 8.5, '亿人', by2015),
        level('gte?', 11, '亿人', by2020),
      ]),
      row(
        within('网民数量', '农村网民'),
        { unit: '亿人', ...noBase },
        ...orDash([level('gte?', 1.8, '亿人', by2013), level('gte?', 2, '亿人', by2015)]),
      ),
      row(
        [...widths('互联网数据量（网页总字节）'), '互联网数据量'],
        { unit: '太字节', ...noBase },
        ...orDash([level('gte?', 7800, '太字节', by2013), level('gte?', 15000, '太字节', by2015)]),
      ),
      row(
        '电子商务交易额',
        { unit: '万亿元', ...noBase },
        ...orDash([level('gte?', 10, '万亿元', by2013), level('gte?', 18, '万亿元', by2015)]),
      ),
    ],
  },
  {
    // Figures to start from that belong to the year before, by the note; a unit and a span shares one bracket.
    source: '知识产权保护和运用“十五五”规划, 主要指标',
    format: 'pipe',
    text: [
      '指标 | 2025年 | 2030年',
      '每万人口高价值发明专利拥有量（件） | 16 | ＞22',
      '知识产权（专利）密集型产业增加值占GDP比重（%） | 13.38* | 14.60',
      '版权产业增加值占GDP比重（%） | 7.46* | 7.53',
      '知识产权使用费进出口总额（亿元，5年累计） | 19600 | 20000',
      '地理标志产品直接产值（亿元） | 9690* | 11000',
      '知识产权保护社会满意度（分） | 82.81 | 83.90',
      '注：均为预期性指标；带*号为2024年数据。',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('每万人口高价值发明专利拥有量', from(16, in2025), [level('gt', 22, '件', by2030)]),
      row(widths('知识产权（专利）密集型产业增加值占GDP比重'), { ...rate, ...from(13.38, in2024) }, [
        level('gte?', 14.6, '%', by2030),
      ]),
      row('版权产业增加值占GDP比重', { ...rate, ...from(7.46, in2024) }, [level('gte?', 7.53, '%', by2030)]),
      row(
        [
          '知识产权使用费进出口总额',
          ...widths('知识产权使用费进出口总额（亿元，5年累计）'),
          ...widths('知识产权使用费进出口总额（5年累计）'),
        ],
        from(19600),
        [cumulative('gte?', 20000)],
      ),
      row('地理标志产品直接产值', { unit: '亿元', ...from(9690, in2024) }, ...ofYear(11000, '亿元', by2030)),
      row('知识产权保护社会满意度', { unit: '分', ...from(82.81, in2025) }, [
        level('gte?', 83.9, '分', by2030),
      ]),
    ],
  },
  {
    // Growth in percent, changes in brackets and none at all shares one column.
    source: 'style of the 能源发展“十二五”规划, 主要目标',
    format: 'html',
    text: [
      '<table>',
      '<tr><td>类别</td><td>指标</td><td>单位</td><td>2010年</td><td>2015年</td><td>年均增长</td><td>属性</td></tr>',
      '<tr><td rowspan="6">能源消费总量与效率</td><td>一次能源消费总量</td><td>亿吨标煤</td><td>32.5</td><td>40</td><td>4.3%</td><td>预期性</td></tr>',
      '<tr><td>非化石能源消费比重</td><td>%</td><td>8.6</td><td>11.4</td><td>[2.8]</td><td>约束性</td></tr>',
      '<tr><td>全社会用电量</td><td>万亿千瓦时</td><td>4.2</td><td>6.15</td><td>8.0%</td><td>预期性</td></tr>',
      '<tr><td>单位国内生产总值能耗</td><td>吨标煤/万元</td><td>0.81</td><td>0.68</td><td>[-16%]</td><td>约束性</td></tr>',
      '<tr><td>火电供电标准煤耗</td><td>克标煤/千瓦时</td><td>333</td><td>323</td><td>-0.6%</td><td>预期性</td></tr>',
      '<tr><td>电网综合线损率</td><td>%</td><td>6.5</td><td>6.3</td><td>[-0.2]</td><td>预期性</td></tr>',
      '<tr><td rowspan="4">能源生产与供应</td><td>国内一次能源生产能力</td><td>亿吨标煤</td><td>29.7</td><td>36.6</td><td>4.3%</td><td>预期性</td></tr>',
      '<tr><td>煤炭生产能力</td><td>亿吨</td><td>32.4</td><td>41</td><td>4.8%</td><td>预期性</td></tr>',
      '<tr><td>原油生产能力</td><td>亿吨</td><td>2</td><td>2</td><td>0</td><td>预期性</td></tr>',
      '<tr><td>天然气生产能力</td><td>亿立方米</td><td>948</td><td>1565</td><td>10.5%</td><td>预期性</td></tr>',
      '<tr><td>电力发展</td><td>电力装机容量</td><td>亿千瓦</td><td>9.7</td><td>14.9</td><td>9.0%</td><td>预期性</td></tr>',
      '<tr><td rowspan="2">生态环境保护</td><td>单位国内生产总值二氧化碳排放下降</td><td>%</td><td>—</td><td>—</td><td>[17]</td><td>约束性</td></tr>',
      '<tr><td>煤电二氧化硫排放系数</td><td>克/千瓦时</td><td>2.9</td><td>1.5</td><td>-12.4%</td><td>约束性</td></tr>',
      '<tr><td>民生改善</td><td>居民人均生活用电量</td><td>千瓦时</td><td>380</td><td>620</td><td>10.3%</td><td>预期性</td></tr>',
      '<tr><td colspan="7">注：[ ]内为五年累计数。</td></tr>',
      '</table>',
    ].join('\n'),
    context: {
      ...twelfth,
      lowerIsBetter: [
        '一次能源消费总量',
        '单位国内生产总值能耗',
        '火电供电标准煤耗',
        '电网综合线损率',
        '煤电二氧化硫排放系数',
      ],
    },
    indicators: [
      row(
        '一次能源消费总量',
        { unit: '亿吨标煤', category: '能源消费总量与效率', ...anticipatory, ...from(32.5, in2010) },
        ...growing(level('lte?', 40, '亿吨标煤', by2015), atMost, 4.3),
      ),
      row(
        '非化石能源消费比重',
        { ...rate, category: '能源消费总量与效率', ...binding, ...from(8.6, in2010) },
        ...changeBeside([[level('gte?', 11.4, '%', by2015)]], same, 2.8),
      ),
      row(
        '全社会用电量',
        { unit: '万亿千瓦时', category: '能源消费总量与效率', ...anticipatory, ...from(4.2, in2010) },
        ...growing(level('gte?', 6.15, '万亿千瓦时', by2015), 'gte?', 8),
      ),
      row(
        '单位国内生产总值能耗',
        { unit: '吨标煤/万元', category: '能源消费总量与效率', ...binding, ...from(0.81, in2010) },
        [level('lte?', 0.68, '吨标煤/万元', by2015), growth('total', atMost, -16)],
        [level('lte?', 0.68, '吨标煤/万元', by2015)],
      ),
      row(
        '火电供电标准煤耗',
        { unit: '克标煤/千瓦时', category: '能源消费总量与效率', ...anticipatory, ...from(333, in2010) },
        ...growing(level('lte?', 323, '克标煤/千瓦时', by2015), atMost, -0.6),
      ),
      row(
        '电网综合线损率',
        { ...rate, category: '能源消费总量与效率', ...anticipatory, ...from(6.5, in2010) },
        ...changeBeside([[level('lte?', 6.3, '%', by2015)]], atMost, -0.2),
      ),
      row(
        '国内一次能源生产能力',
        { unit: '亿吨标煤', category: '能源生产与供应', ...anticipatory, ...from(29.7, in2010) },
        ...growing(level('gte?', 36.6, '亿吨标煤', by2015), 'gte?', 4.3),
      ),
      row(
        '煤炭生产能力',
        { unit: '亿吨', category: '能源生产与供应', ...anticipatory, ...from(32.4, in2010) },
        ...growing(level('gte?', 41, '亿吨', by2015), 'gte?', 4.8),
      ),
      row(
        '原油生产能力',
        { unit: '亿吨', category: '能源生产与供应', ...anticipatory, ...from(2, in2010) },
        ...across(
          [[level('gte?', 2, '亿吨', by2015)], [maintain(same, 2, '亿吨')]],
          [[growth('averageAnnual', same, 0)], []],
        ),
      ),
      row(
        '天然气生产能力',
        { unit: '亿立方米', category: '能源生产与供应', ...anticipatory, ...from(948, in2010) },
        ...growing(level('gte?', 1565, '亿立方米', by2015), 'gte?', 10.5),
      ),
      row(
        '电力装机容量',
        { unit: '亿千瓦', category: '电力发展', ...anticipatory, ...from(9.7, in2010) },
        ...growing(level('gte?', 14.9, '亿千瓦', by2015), 'gte?', 9),
      ),
      row(
        ['单位国内生产总值二氧化碳排放下降', '单位国内生产总值二氧化碳排放'],
        { category: '生态环境保护', ...binding, ...noBase },
        ...orDash(...fallInAll(17)),
      ),
      row(
        '煤电二氧化硫排放系数',
        { unit: '克/千瓦时', category: '生态环境保护', ...binding, ...from(2.9, in2010) },
        ...growing(level('lte?', 1.5, '克/千瓦时', by2015), atMost, -12.4),
      ),
      row(
        '居民人均生活用电量',
        { unit: '千瓦时', category: '民生改善', ...anticipatory, ...from(380, in2010) },
        ...growing(level('gte?', 620, '千瓦时', by2015), 'gte?', 10.3),
      ),
    ],
  },
  {
    // Rows that print a change alone, one without a level; a mark for what is a mean of the years.
    source: 'style of the 工业转型升级规划（2011—2015年）, 主要指标',
    format: 'markdown',
    text: [
      '| 类别 | 指标 | 2010年 | 2015年 | 累计变化 |',
      '| --- | --- | :---: | :---: | :---: |',
      '| 经济运行 | 规模以上工业增加值增速（%） | — | — | 8* |',
      '|  | 工业增加值率提高（百分点） | — | — | 2 |',
      '|  | 全员劳动生产率增速（%） | — | — | 10* |',
      '| 技术创新 | 规模以上企业R&D经费内部支出占主营业务收入比重（%） | — | 1 | — |',
      '|  | 拥有科技机构的大中型工业企业比重（%） | — | >35 | — |',
      '| 产业结构 | 战略性新兴产业增加值占工业增加值比重（%） | 7 | 15 | 8 |',
      '|  | 钢铁行业前10家产业集中度（%） | 48.6 | 60 | 11.4 |',
      '|  | 汽车行业前10家产业集中度（%） | 82.2 | >90 | >7.8 |',
      '| 资源节约与环境保护 | 规模以上企业单位工业增加值能耗下降（%） | — | — | 21 |',
      '|  | 单位工业增加值用水量下降（%） | — | — | 30 |',
      '|  | 工业固体废物综合利用率（%） | 69 | 72 | 3 |',
      '',
      '注：带*的为年均增速。',
    ].join('\n'),
    context: twelfth,
    indicators: [
      row(
        ['规模以上工业增加值增速', '规模以上工业增加值'],
        { category: '经济运行', ...noBase },
        ...orDash([growth('averageAnnual', 'gte?', 8)]),
      ),
      row(
        ['工业增加值率提高', '工业增加值率'],
        { category: '经济运行', ...noBase },
        ...orDash([netChange('gte?', 2)], [cumulative('gte?', 2)]),
      ),
      row(
        ['全员劳动生产率增速', '全员劳动生产率'],
        { category: '经济运行', ...noBase },
        ...orDash([growth('averageAnnual', 'gte?', 10)]),
      ),
      row(
        '规模以上企业R&D经费内部支出占主营业务收入比重',
        { ...rate, category: '技术创新', ...noBase },
        ...orDash([level('gte?', 1, '%', by2015)]),
      ),
      row(
        '拥有科技机构的大中型工业企业比重',
        { ...rate, category: '技术创新', ...noBase },
        ...orDash(...shares('gt', 35, by2015)),
      ),
      row(
        '战略性新兴产业增加值占工业增加值比重',
        { ...rate, category: '产业结构', ...from(7, in2010) },
        ...changeBeside([[level('gte?', 15, '%', by2015)]], same, 8),
      ),
      row(
        '钢铁行业前10家产业集中度',
        { ...rate, category: '产业结构', ...from(48.6, in2010) },
        ...changeBeside([[level('gte?', 60, '%', by2015)]], same, 11.4),
      ),
      row(
        '汽车行业前10家产业集中度',
        { ...rate, category: '产业结构', ...from(82.2, in2010) },
        ...changeBeside([[level('gt', 90, '%', by2015)]], 'gt', 7.8),
      ),
      row(
        ['规模以上企业单位工业增加值能耗下降', '规模以上企业单位工业增加值能耗'],
        { category: '资源节约与环境保护', ...noBase },
        ...orDash(...fallInAll(21)),
      ),
      row(
        ['单位工业增加值用水量下降', '单位工业增加值用水量'],
        { category: '资源节约与环境保护', ...noBase },
        ...orDash(...fallInAll(30)),
      ),
      row(
        '工业固体废物综合利用率',
        { ...rate, category: '资源节约与环境保护', ...from(69, in2010) },
        ...changeBeside(shares('gte?', 72, by2015), same, 3),
      ),
    ],
  },
  {
    // Two rows of headings; a total, its yearly growth and a change of points stand in columns of levels.
    source: 'style of a county “十二五” outline, 主要指标',
    format: 'html',
    text: [
      '<table border="1"><tbody>',
      '<tr><td rowspan="2">类别</td><td rowspan="2">指标名称</td><td rowspan="2">单位</td><td rowspan="2">2010年</td><td colspan="2">规划目标</td><td rowspan="2">属性</td></tr>',
      '<tr><td>2015年</td><td>年均增长（%）</td></tr>',
      '<tr><td rowspan="4">经济发展</td><td>地区生产总值</td><td>亿元</td><td>78.6</td><td>158</td><td>15</td><td>预期性</td></tr>',
      '<tr><td>财政总收入</td><td>亿元</td><td>6.2</td><td>15.5</td><td>20</td><td>预期性</td></tr>',
      '<tr><td>全社会固定资产投资</td><td>亿元</td><td>52</td><td>〔620〕</td><td>25</td><td>预期性</td></tr>',
      '<tr><td>城镇化率</td><td>%</td><td>31.2</td><td>40</td><td>〔8.8〕</td><td>预期性</td></tr>',
      '<tr><td rowspan="4">社会发展</td><td>人口自然增长率</td><td>‰</td><td>5.9</td><td>＜6.5</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>九年义务教育巩固率</td><td>%</td><td>88.5</td><td>93</td><td>〔4.5〕</td><td>约束性</td></tr>',
      '<tr><td>新型农村合作医疗参合率</td><td>%</td><td>93.6</td><td>稳定在95以上</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>城镇新增就业人数</td><td>人</td><td>〔9800〕</td><td>〔12000〕</td><td>—</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">资源环境</td><td>耕地保有量</td><td>万亩</td><td>43.5</td><td>43.2</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>单位地区生产总值能耗降低</td><td>%</td><td>—</td><td>完成市下达指标</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>森林覆盖率</td><td>%</td><td>58.3</td><td>60.5</td><td>〔2.2〕</td><td>约束性</td></tr>',
      '<tr><td rowspan="2">人民生活</td><td>城镇居民人均可支配收入</td><td>元</td><td>13250</td><td>24500</td><td>13</td><td>预期性</td></tr>',
      '<tr><td>农民人均纯收入</td><td>元</td><td>4620</td><td>9300</td><td>15</td><td>预期性</td></tr>',
      '<tr><td colspan="7">注：〔 〕内为五年累计数。</td></tr>',
      '</tbody></table>',
    ].join('\n'),
    context: { ...twelfth, lowerIsBetter: ['人口自然增长率'] },
    indicators: [
      row(
        '地区生产总值',
        { unit: '亿元', category: '经济发展', ...anticipatory, ...from(78.6, in2010) },
        ...growing(level('gte?', 158, '亿元', by2015), 'gte?', 15),
      ),
      row(
        '财政总收入',
        { unit: '亿元', category: '经济发展', ...anticipatory, ...from(6.2, in2010) },
        ...growing(level('gte?', 15.5, '亿元', by2015), 'gte?', 20),
      ),
      row(
        '全社会固定资产投资',
        { unit: '亿元', category: '经济发展', ...anticipatory, ...from(52, in2010) },
        ...growing(cumulative('gte?', 620, '亿元'), 'gte?', 25),
      ),
      row(
        '城镇化率',
        { ...rate, category: '经济发展', ...anticipatory, ...from(31.2, in2010) },
        ...changeBeside([[level('gte?', 40, '%', by2015)]], same, 8.8),
      ),
      row(
        '人口自然增长率',
        { unit: '‰', category: '社会发展', ...binding, ...from(5.9, in2010) },
        ...orDash(...below('lt', 6.5, '‰')),
      ),
      row(
        '九年义务教育巩固率',
        { ...rate, category: '社会发展', ...binding, ...from(88.5, in2010) },
        ...changeBeside(shares('gte?', 93, by2015), same, 4.5),
      ),
      row(
        '新型农村合作医疗参合率',
        { ...rate, category: '社会发展', ...binding, ...from(93.6, in2010) },
        ...orDash(...keptShare('gte', 95)),
      ),
      row(
        ['城镇新增就业人数', '城镇就业人数'],
        { unit: '人', category: '社会发展', ...anticipatory, ...from(9800) },
        ...orDash(...fresh('gte?', 12000, '人')),
      ),
      row(
        '耕地保有量',
        { unit: '万亩', category: '资源环境', ...binding, ...from(43.5, in2010) },
        ...orDash([level('gte?', 43.2, '万亩', by2015)]),
      ),
      row(
        ['单位地区生产总值能耗降低', '单位地区生产总值能耗'],
        { category: '资源环境', ...binding, ...noBase },
        ...orDash(...handedDown),
      ),
      row(
        '森林覆盖率',
        { ...rate, category: '资源环境', ...binding, ...from(58.3, in2010) },
        ...changeBeside(shares('gte?', 60.5, by2015), same, 2.2),
      ),
      row(
        '城镇居民人均可支配收入',
        { unit: '元', category: '人民生活', ...anticipatory, ...from(13250, in2010) },
        ...growing(level('gte?', 24500, '元', by2015), 'gte?', 13),
      ),
      row(
        '农民人均纯收入',
        { unit: '元', category: '人民生活', ...anticipatory, ...from(4620, in2010) },
        ...growing(level('gte?', 9300, '元', by2015), 'gte?', 15),
      ),
    ],
  },
  {
    // Changes with their sign in a column of their own; caps that lie above where things stand.
    source: 'style of a state-owned forest region’s “十四五” plan, 主要指标',
    format: 'tsv',
    text: [
      '序号\t指标名称\t单位\t2020年基期值\t2025年目标值\t累计变化\t指标性质',
      '1\t森林覆盖率\t%\t86.20\t86.35\t+0.15\t约束性',
      '2\t森林蓄积量\t亿立方米\t5.98\t6.51\t+0.53\t约束性',
      '3\t天然林保有量\t万公顷\t651.2\t651.2\t0\t约束性',
      '4\t森林抚育面积\t万亩\t〔1580〕\t〔1200〕\t—\t预期性',
      '5\t湿地保护率\t%\t49.5\t52\t+2.5\t预期性',
      '6\t森林火灾受害率\t‰\t0.03\t≤0.9\t—\t约束性',
      '7\t林业有害生物成灾率\t‰\t1.2\t控制在8.2以下\t—\t预期性',
      '8\t林业产业总产值\t亿元\t62.4\t85\t+22.6\t预期性',
      '9\t管护用房标准化率\t%\t—\t60\t—\t预期性',
      '10\t在岗职工年平均工资\t元\t50210\t68000\t+17790\t预期性',
      '注：〔〕内为五年累计数。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['森林火灾受害率', '林业有害生物成灾率'] },
    indicators: [
      row(
        '森林覆盖率',
        { ...rate, ...binding, ...from(86.2, in2020) },
        ...changeBeside(shares('gte?', 86.35, by2025), same, 0.15),
      ),
      row(
        '森林蓄积量',
        { unit: '亿立方米', ...binding, ...from(5.98, in2020) },
        ...changeBeside([[level('gte?', 6.51, '亿立方米', by2025)]], same, 0.53),
      ),
      row(
        '天然林保有量',
        { unit: '万公顷', ...binding, ...from(651.2, in2020) },
        ...changeBeside(
          [[level('gte?', 651.2, '万公顷', by2025)], [maintain(same, 651.2, '万公顷')]],
          same,
          0,
        ),
      ),
      row(
        '森林抚育面积',
        { unit: '万亩', ...anticipatory, ...from(1580) },
        ...orDash(...fresh('gte?', 1200, '万亩')),
      ),
      row(
        '湿地保护率',
        { ...rate, ...anticipatory, ...from(49.5, in2020) },
        ...changeBeside(shares('gte?', 52, by2025), same, 2.5),
      ),
      row(
        '森林火灾受害率',
        { unit: '‰', ...binding, ...from(0.03, in2020) },
        ...orDash(...below('lte', 0.9, '‰')),
      ),
      row(
        '林业有害生物成灾率',
        { unit: '‰', ...anticipatory, ...from(1.2, in2020) },
        ...orDash(...below('lte', 8.2, '‰')),
      ),
      row(
        '林业产业总产值',
        { unit: '亿元', ...anticipatory, ...from(62.4, in2020) },
        ...changeBeside([[level('gte?', 85, '亿元', by2025)]], same, 22.6),
      ),
      row(
        '管护用房标准化率',
        { ...rate, ...anticipatory, ...noBase },
        ...orDash(...shares('gte?', 60, by2025)),
      ),
      row(
        '在岗职工年平均工资',
        { unit: '元', ...anticipatory, ...from(50210, in2020) },
        ...changeBeside([[level('gte?', 68000, '元', by2025)]], same, 17790),
      ),
    ],
  },
  {
    // A near and a far year, the one after the plan; who answers for it stands at the end of the row.
    source: 'style of a county “十五五”交通运输 plan draft, 主要指标',
    format: 'tsv',
    text: [
      '类别\t指标\t2025年现状\t近期（2030年）\t远期（2035年）\t责任单位',
      '路网规模\t公路总里程（公里）\t2468\t2600\t2750\t县交通运输局',
      '\t高速公路里程（公里）\t46\t46\t98\t县交通运输局、县发展改革局',
      '\t普通国省道二级及以上比例（%）\t71.4\t85\t100\t县公路中心',
      '\t农村公路优良中等路率（%）\t86.5\t90左右\t稳步提升\t各乡镇人民政府',
      '运输服务\t县级物流中心（个）\t1\t2\t3\t县交通运输局、县商务局',
      '\t快递进村覆盖率（%）\t92\t100\t保持100\t县邮政管理局',
      '绿色安全\t新能源公交车占比（%）\t65\t80以上\t100\t县交通运输局',
      '\t公路安全生命防护工程实施里程（公里）\t〔312〕\t〔260〕\t—\t县公路中心',
      '\t道路运输较大事故起数（起）\t0\t0\t0\t县公安局、县交通运输局',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['道路运输较大事故起数'] },
    indicators: [
      row('公路总里程', { unit: '公里', category: '路网规模', ...from(2468, in2025) }, [
        level('gte?', 2600, '公里', by2030),
        level('gte?', 2750, '公里', by2035),
      ]),
      row(
        '高速公路里程',
        { unit: '公里', category: '路网规模', ...from(46, in2025) },
        ...across(
          [[level('gte?', 46, '公里', by2030)], [maintain(same, 46, '公里')]],
          [[level('gte?', 98, '公里', by2035)]],
        ),
      ),
      row(
        '普通国省道二级及以上比例',
        { ...rate, category: '路网规模', ...from(71.4, in2025) },
        ...across(shares('gte?', 85, by2030), shares(atLeast, 100, by2035)),
      ),
      row(
        '农村公路优良中等路率',
        { ...rate, category: '路网规模', ...from(86.5, in2025) },
        ...across(shares('approx', 90, by2030), improving),
      ),
      row('县级物流中心', { unit: '个', category: '运输服务', ...from(1, in2025) }, [
        level('gte?', 2, '个', by2030),
        level('gte?', 3, '个', by2035),
      ]),
      row(
        '快递进村覆盖率',
        { ...rate, category: '运输服务', ...from(92, in2025) },
        ...across(shares(atLeast, 100, by2030), keptShare(same, 100)),
      ),
      row(
        '新能源公交车占比',
        { ...rate, category: '绿色安全', ...from(65, in2025) },
        ...across(shares('gte', 80, by2030), shares(atLeast, 100, by2035)),
      ),
      row(
        '公路安全生命防护工程实施里程',
        { unit: '公里', category: '绿色安全', ...from(312) },
        ...orDash(...fresh('gte?', 260, '公里')),
      ),
      row(
        '道路运输较大事故起数',
        { unit: '起', category: '绿色安全', ...from(0, in2025) },
        ...across(none('起'), none('起')),
      ),
    ],
  },
];
