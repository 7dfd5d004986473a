import type { Choices, Compared, Value } from './choices.js';
import { atLeast, built, by2020, by2025, by2030, made, same } from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable } from './corpusTable.js';
import { fifteenth, fourteenth, yearOf, yearsOf } from './periods.js';
import {
  cumulative,
  everyYear,
  level,
  maintain,
  milestone,
  multiple,
  qualitative,
  recurring,
  relative,
  unset,
} from './reading.js';
import type { Lists } from './tableParts.js';
import { done, from, handedDown, improving, noBase, oneOf, rate, row, shares } from './tableParts.js';

const anyWay = ['gte', 'lte', 'eq', 'approx'] as const;

/** A name printed with narrow brackets, with wide ones, or without what they hold. */
const bracketed = (name: string): readonly string[] => [
  name,
  name.replaceAll('(', '（').replaceAll(')', '）'),
  name.replaceAll(/\([^)]*\)/g, ''),
];

/** A rate of passing or of keeping a day, which asks for all of them. */
const allOf = (compared: Compared): Lists => shares(compared, 100);

/** A number of times that something is done in the year. */
const times = (compared: Compared, value: Value): Lists => [
  ...done(compared, value, '次'),
  [everyYear(compared, value, '次')],
  [recurring(undefined)],
];

const joints = ['', ' ', '：', '·', '-', '—', '/', '・', '－', ' - ', ' / ', '、'];

/** What a figure is of, in the cell to the left of it or above it, joined to one name in one of many ways. */
const ofPart = (measure: string, part: string): readonly string[] => [
  ...joints.map((joint) => `${measure}${joint}${part}`),
  `${measure}（${part}）`,
  `${measure}(${part})`,
  `${part}${measure}`,
];

/** A row of the battery of cars that run on current only. */
const ofBattery = (measure: string, part: string): readonly string[] =>
  ofPart(measure, part).flatMap((name) => [
    name,
    ...joints.map((joint) => `EV用动力电池${joint}${name}`),
    `EV用动力电池（${name}）`,
    `${name}（EV用动力电池）`,
  ]);

/** A figure for each of the three years of a road map. */
const stages = (
  compared: Compared,
  first: number,
  second: number,
  third: number,
): readonly ExpectedTarget[] => [
  level(compared, first, undefined, by2020),
  level(compared, second, undefined, by2025),
  level(compared, third, undefined, by2030),
];

/** A life told in charges and, behind a stroke, in years: one figure, or two. */
const lives = (...told: readonly (readonly [charges: number, years: number, by: object])[]): Lists => [
  told.map(([charges, , by]) => level('gte?', charges, undefined, by)),
  told.flatMap(([charges, years, by]) => [
    level('gte?', charges, undefined, by),
    level('gte?', years, undefined, by),
  ]),
];

const orElse = (lists: Lists, ...others: Choices): Lists => [...lists, ...oneOf(...others)];

/** A twenty-second set of tables to check the reader on, all found, collected without a look at how it reads. */
export const check22Tables: readonly CorpusTable[] = [
  {
    source: '江苏省（近）零碳产业园建设指南（暂行）（2024年），指标体系',
    format: 'html',
    text: [
      '<table>',
      '<tr><th>序号</th><th>类别</th><th>具体指标</th><th>绩效参考值</th></tr>',
      '<tr><td>1</td><td rowspan="3">能效水平标杆化</td><td>单位工业增加值综合能耗(当量值)</td><td>≤0.35吨标准煤/万元</td></tr>',
      '<tr><td>2</td><td>单位工业增加值二氧化碳排放量</td><td>≤0.6吨二氧化碳/万元</td></tr>',
      '<tr><td>3</td><td>企业能效水平达到行业标杆比例</td><td>≥50%</td></tr>',
      '<tr><td>4</td><td rowspan="3">生产过程清洁化</td><td>绿色工厂、绿色供应链管理企业占比</td><td>≥50%</td></tr>',
      '<tr><td>5</td><td>清洁生产审核企业数量占比</td><td>≥50%</td></tr>',
      '<tr><td>6</td><td>参与“智改数转”诊断的规上企业数量占比</td><td>100%</td></tr>',
      '<tr><td>7</td><td rowspan="3">能源供给零碳化</td><td>非化石能源消费占比</td><td>≥20%</td></tr>',
      '<tr><td>8</td><td>可再生电力消费占比(含绿证)</td><td>≥30%</td></tr>',
      '<tr><td>9</td><td>终端电气化率</td><td>≥50%</td></tr>',
      '<tr><td>10</td><td rowspan="3">基础设施绿色化</td><td>新建建筑中二星及以上绿色建筑占比</td><td>≥50%</td></tr>',
      '<tr><td>11</td><td>货物清洁运输比例</td><td>≥80%</td></tr>',
      '<tr><td>12</td><td>园区新能源、清洁能源动力交通工具保有量占比</td><td>≥80%</td></tr>',
      '<tr><td>13</td><td rowspan="3">资源利用循环化</td><td>一般工业固体废物综合利用率</td><td>≥96%</td></tr>',
      '<tr><td>14</td><td>工业用水重复利用率</td><td>≥85%</td></tr>',
      '<tr><td>15</td><td>工业余热回收利用率</td><td>≥95%</td></tr>',
      '<tr><td>16</td><td rowspan="3">运营管理数智化</td><td>开展碳排放核查企业占比</td><td>≥10%</td></tr>',
      '<tr><td>17</td><td>开展碳足迹核算认证企业占比</td><td>≥10%</td></tr>',
      '<tr><td>18</td><td>规上企业环境信息披露率</td><td>≥50%</td></tr>',
      '<tr><td>19</td><td rowspan="2">科技创新平台化</td><td>绿色低碳技术研究与试验发展经费投入强度</td><td>≥3.5%</td></tr>',
      '<tr><td>20</td><td>省级以上绿色低碳相关创新平台(工程中心、重点实验室、科研机构等)</td><td>≥1</td></tr>',
      '</table>',
    ].join('\n'),
    context: {
      ...fourteenth,
      lowerIsBetter: [...bracketed('单位工业增加值综合能耗(当量值)'), '单位工业增加值二氧化碳排放量'],
    },
    indicators: [
      row(
        bracketed('单位工业增加值综合能耗(当量值)'),
        { unit: '吨标准煤/万元', category: '能效水平标杆化', ...noBase },
        [level('lte', 0.35, '吨标准煤/万元')],
      ),
      row(
        '单位工业增加值二氧化碳排放量',
        { unit: '吨二氧化碳/万元', category: '能效水平标杆化', ...noBase },
        [level('lte', 0.6, '吨二氧化碳/万元')],
      ),
      row(
        '企业能效水平达到行业标杆比例',
        { ...rate, category: '能效水平标杆化', ...noBase },
        ...shares('gte', 50),
      ),
      row(
        '绿色工厂、绿色供应链管理企业占比',
        { ...rate, category: '生产过程清洁化', ...noBase },
        ...shares('gte', 50),
      ),
      row(
        '清洁生产审核企业数量占比',
        { ...rate, category: '生产过程清洁化', ...noBase },
        ...shares('gte', 50),
      ),
      row(
        '参与“智改数转”诊断的规上企业数量占比',
        { ...rate, category: '生产过程清洁化', ...noBase },
        ...allOf(atLeast),
      ),
      row('非化石能源消费占比', { ...rate, category: '能源供给零碳化', ...noBase }, [level('gte', 20, '%')]),
      row(bracketed('可再生电力消费占比(含绿证)'), { ...rate, category: '能源供给零碳化', ...noBase }, [
        level('gte', 30, '%'),
      ]),
      row('终端电气化率', { ...rate, category: '能源供给零碳化', ...noBase }, [level('gte', 50, '%')]),
      row(
        '新建建筑中二星及以上绿色建筑占比',
        { ...rate, category: '基础设施绿色化', ...noBase },
        ...shares('gte', 50),
      ),
      row('货物清洁运输比例', { ...rate, category: '基础设施绿色化', ...noBase }, ...shares('gte', 80)),
      row(
        '园区新能源、清洁能源动力交通工具保有量占比',
        { ...rate, category: '基础设施绿色化', ...noBase },
        ...shares('gte', 80),
      ),
      row('一般工业固体废物综合利用率', { ...rate, category: '资源利用循环化', ...noBase }, [
        level('gte', 96, '%'),
      ]),
      row('工业用水重复利用率', { ...rate, category: '资源利用循环化', ...noBase }, [level('gte', 85, '%')]),
      row('工业余热回收利用率', { ...rate, category: '资源利用循环化', ...noBase }, [level('gte', 95, '%')]),
      row('开展碳排放核查企业占比', { ...rate, category: '运营管理数智化', ...noBase }, ...shares('gte', 10)),
      row(
        '开展碳足迹核算认证企业占比',
        { ...rate, category: '运营管理数智化', ...noBase },
        ...shares('gte', 10),
      ),
      row('规上企业环境信息披露率', { ...rate, category: '运营管理数智化', ...noBase }, ...shares('gte', 50)),
      row('绿色低碳技术研究与试验发展经费投入强度', { ...rate, category: '科技创新平台化', ...noBase }, [
        level('gte', 3.5, '%'),
      ]),
      row(
        bracketed('省级以上绿色低碳相关创新平台(工程中心、重点实验室、科研机构等)'),
        { category: '科技创新平台化', ...noBase },
        [level('gte', 1)],
      ),
    ],
  },
  {
    // One heading above three columns of names; units stand in the cells.
    source: '《中国制造2025》节能与新能源汽车技术路线图，EV用动力电池技术目标',
    format: 'html',
    text: [
      '<table>',
      '<tr><th colspan="3">技术目标</th><th>2020年</th><th>2025年</th><th>2030年</th></tr>',
      '<tr><td rowspan="10">EV用动力电池</td><td rowspan="2">比能量</td><td>单体</td><td>350W・h/kg</td><td>400W・h/kg</td><td>500W・h/kg</td></tr>',
      '<tr><td>系统</td><td>250W・h/kg</td><td>280W・h/kg</td><td>350W・h/kg</td></tr>',
      '<tr><td rowspan="2">能量密度</td><td>单体</td><td>650W・h/L</td><td>800W・h/L</td><td>1000W・h/L</td></tr>',
      '<tr><td>系统</td><td>320W・h/L</td><td>500W・h/L</td><td>700W・h/L</td></tr>',
      '<tr><td rowspan="2">比功率</td><td>单体</td><td>1000W/kg</td><td>1000W/kg</td><td>1000W/kg</td></tr>',
      '<tr><td>系统</td><td>700W/kg</td><td>700W/kg</td><td>1000W/kg</td></tr>',
      '<tr><td rowspan="2">使用寿命</td><td>单体</td><td>4000次/10年</td><td>4500次/12年</td><td>5000次/15年</td></tr>',
      '<tr><td>系统</td><td>3000次/10年</td><td>3500次/12年</td><td>4000次/15年</td></tr>',
      '<tr><td rowspan="2">成本</td><td>单体</td><td>0.6元/W・h</td><td>0.5元/W・h</td><td>0.4元/W・h</td></tr>',
      '<tr><td>系统</td><td>1.0元/W・h</td><td>0.9元/W・h</td><td>0.8元/W・h</td></tr>',
      '</table>',
      '资料来源:《中国制造2025》节能与新能源汽车技术路线图',
    ].join('\n'),
    context: {
      ...yearsOf(2016, 2030),
      lowerIsBetter: [...ofBattery('成本', '单体'), ...ofBattery('成本', '系统')],
    },
    indicators: [
      row(ofBattery('比能量', '单体'), noBase, stages('gte?', 350, 400, 500)),
      row(ofBattery('比能量', '系统'), noBase, stages('gte?', 250, 280, 350)),
      row(ofBattery('能量密度', '单体'), noBase, stages('gte?', 650, 800, 1000)),
      row(ofBattery('能量密度', '系统'), noBase, stages('gte?', 320, 500, 700)),
      row(ofBattery('比功率', '单体'), { unit: 'W/kg', ...noBase }, stages('gte?', 1000, 1000, 1000)),
      row(ofBattery('比功率', '系统'), { unit: 'W/kg', ...noBase }, stages('gte?', 700, 700, 1000)),
      row(
        ofBattery('使用寿命', '单体'),
        noBase,
        ...lives([4000, 10, by2020], [4500, 12, by2025], [5000, 15, by2030]),
      ),
      row(
        ofBattery('使用寿命', '系统'),
        noBase,
        ...lives([3000, 10, by2020], [3500, 12, by2025], [4000, 15, by2030]),
      ),
      row(ofBattery('成本', '单体'), noBase, stages('lte?', 0.6, 0.5, 0.4)),
      row(ofBattery('成本', '系统'), noBase, stages('lte?', 1, 0.9, 0.8)),
    ],
  },
  {
    // The column of names has no heading; the numbers of the third row grow smaller.
    source: '世界资源研究所 中国电动汽车与电网协同的路线图与政策建议，表22',
    format: 'markdown',
    text: [
      '|   | 2020年 | 2025年 | 2030年  |',
      '| --- | --- | --- | --- |',
      '|  系统比能量（Wh/kg） | 260 | 300 | 350  |',
      '|  系统寿命（次） | 2000 | 2000 | 3000  |',
      '|  系统成本（元/Wh） | 1 | 0.9 | 0.8  |',
      '',
      '来源：节能与新能源汽车技术路线图',
    ].join('\n'),
    context: { ...yearsOf(2016, 2030), lowerIsBetter: ['系统成本'] },
    indicators: [
      row('系统比能量', { unit: 'Wh/kg', ...noBase }, stages('gte?', 260, 300, 350)),
      row('系统寿命', { unit: '次', ...noBase }, stages('gte?', 2000, 2000, 3000)),
      row('系统成本', { unit: '元/Wh', ...noBase }, stages('lte?', 1, 0.9, 0.8)),
    ],
  },
  {
    source: '岳阳县2022年高标准农田建设项目绩效目标申报表（基础设施建设类）',
    format: 'tsv',
    text: [
      '一级指标\t二级指标\t三级指标\t指标值',
      '产出指标\t数量指标\t脱贫村村内道路硬化里程\t≥100公里',
      '\t\t脱贫户供水设施数量\t≥20座',
      '\t质量指标\t项目(工程)验收合格率\t100%',
      '\t时效指标\t项目(工程)完成及时率\t≥100%',
      '\t成本指标\t财政资金补助\t1600元/亩',
      '效益指标\t经济效益指标\t年增粮食\t3500公斤',
      '\t社会效益指标\t受益脱贫(监测)人口数\t≥500人',
      '\t\t解决脱贫(监测)饮水安全问题人数\t≥1000人',
      '\t生态效益指标\t新增和改善灌溉达标面积\t≥500亩',
      '\t\t新增和改善排水达标面积\t≥200亩',
      '\t可持续影响指标\t工程设计使用年限\t≥20年',
      '满意度指标\t服务对象满意度指标\t受益脱贫(监测)户满意度\t≥95%',
    ].join('\n'),
    context: yearOf(2022),
    indicators: [
      row('脱贫村村内道路硬化里程', { unit: '公里', ...noBase }, ...oneOf(...built('gte', 100, '公里'))),
      row('脱贫户供水设施数量', { unit: '座', ...noBase }, ...oneOf(...built('gte', 20, '座'))),
      row(bracketed('项目(工程)验收合格率'), { ...rate, ...noBase }, ...allOf(atLeast)),
      row(bracketed('项目(工程)完成及时率'), { ...rate, ...noBase }, ...allOf('gte')),
      row('财政资金补助', { unit: '元/亩', ...noBase }, [level(anyWay, 1600, '元/亩')]),
      row(
        ['年增粮食', '粮食'],
        { unit: '公斤', ...noBase },
        ...oneOf(...built('gte?', 3500, '公斤'), everyYear('gte?', 3500, '公斤')),
      ),
      row(bracketed('受益脱贫(监测)人口数'), { unit: '人', ...noBase }, ...done('gte', 500, '人')),
      row(bracketed('解决脱贫(监测)饮水安全问题人数'), { unit: '人', ...noBase }, ...done('gte', 1000, '人')),
      row(
        ['新增和改善灌溉达标面积', '灌溉达标面积'],
        { unit: '亩', ...noBase },
        ...oneOf(...built('gte', 500, '亩')),
      ),
      row(
        ['新增和改善排水达标面积', '排水达标面积'],
        { unit: '亩', ...noBase },
        ...oneOf(...built('gte', 200, '亩')),
      ),
      row('工程设计使用年限', { unit: '年', ...noBase }, [level('gte', 20, '年')]),
      row(bracketed('受益脱贫(监测)户满意度'), { ...rate, ...noBase }, [level('gte', 95, '%')]),
    ],
  },
];
