import type { Compared, Value } from './choices.js';
import { atLeast, built, by2020, by2025, by2030, eitherWay, made, orLess, same } from './choices.js';
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

/** A name printed with narrow brackets, with wide ones, or without what they hold. */
const bracketed = (name: string): readonly string[] => [
  name,
  name.replaceAll('(', '（').replaceAll(')', '）'),
  name.replaceAll(/\([^)]*\)/g, ''),
];

/** A rate of passing or of keeping a day, which asks for all of them. */
const allOf = (compared: Compared): Lists => shares(compared, 100);

/** A number of things done in the course of one year. */
const inTheYear = (compared: Compared, value: Value, unit: string): Lists => [
  ...done(compared, value, unit),
  [everyYear(compared, value, unit)],
];

/** A bare number of times that something is held in the year. */
const times = (value: Value): Lists => [...inTheYear('gte?', value, '次'), [recurring(undefined)]];

/** A percentage of the peak load: a figure, a share of it, or held against it. */
const ofPeakLoad: Lists = [
  ...shares('gte', 5, by2030),
  [relative('gte', undefined, by2030)],
  [multiple('gte', 0.05, by2030)],
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
      row('财政资金补助', { unit: '元/亩', ...noBase }, [level(eitherWay, 1600, '元/亩')]),
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
  {
    // A table of the end of the year: points, the figure set, what became of it, and a sum at the foot.
    source:
      '中江县农业水价综合改革精准补贴和节水奖励项目小型水库水标尺制作安装项目绩效目标自评表（2022年度）（中江县水利局）',
    format: 'html',
    text: [
      '<table>',
      '<tr><th>一级指标</th><th>二级指标</th><th>三级指标</th><th>分值</th><th>年度指标值</th><th>全年实际值</th><th>得分</th><th>未完成原因及拟采取的改进措施</th></tr>',
      '<tr><td rowspan="6">产出指标（70分）</td><td rowspan="2">数量指标</td><td>安装坡面水标尺</td><td>10</td><td>≥266米</td><td>≥266米</td><td>10</td><td></td></tr>',
      '<tr><td>水标尺宽度</td><td>10</td><td>≥50厘米</td><td>≥50厘米</td><td>10</td><td></td></tr>',
      '<tr><td>质量指标</td><td>项目(工程)验收合格率</td><td>20</td><td>100%</td><td>100%</td><td>20</td><td></td></tr>',
      '<tr><td rowspan="2">时效指标</td><td>及时(按期)开工率</td><td>10</td><td>≥90%</td><td>≥90%</td><td>10</td><td></td></tr>',
      '<tr><td>及时(按期)完工率</td><td>10</td><td>≥90%</td><td>≥90%</td><td>10</td><td></td></tr>',
      '<tr><td>成本指标</td><td>项目计划总投资</td><td>10</td><td>20万元</td><td>20万元</td><td>10</td><td></td></tr>',
      '<tr><td rowspan="2">效益指标（20分）</td><td rowspan="2">社会效益指标</td><td>受益脱贫(含监测对象)户人口数</td><td>10</td><td>≥1000人</td><td>≥1000人</td><td>10</td><td></td></tr>',
      '<tr><td>群众生产生活条件改善状况</td><td>10</td><td>显著提升</td><td>显著提升</td><td>10</td><td></td></tr>',
      '<tr><td>满意度指标（10分）</td><td>服务对象满意度指标</td><td>受益脱贫(含监测对象)户满意度</td><td>10</td><td>≥95%</td><td>≥95%</td><td>10</td><td></td></tr>',
      '<tr><td colspan="3">总分</td><td>100</td><td></td><td></td><td>100</td><td></td></tr>',
      '</table>',
    ].join('\n'),
    context: yearOf(2022),
    indicators: [
      row(['安装坡面水标尺', '坡面水标尺'], { unit: '米' }, ...oneOf(...built('gte', 266, '米'))),
      row('水标尺宽度', { unit: '厘米' }, [level('gte', 50, '厘米')]),
      row(bracketed('项目(工程)验收合格率'), rate, ...allOf(atLeast)),
      row(bracketed('及时(按期)开工率'), rate, ...shares('gte', 90)),
      row(bracketed('及时(按期)完工率'), rate, ...shares('gte', 90)),
      row('项目计划总投资', { unit: '万元' }, ...done(eitherWay, 20, '万元')),
      row(bracketed('受益脱贫(含监测对象)户人口数'), { unit: '人' }, ...done('gte', 1000, '人')),
      row('群众生产生活条件改善状况', {}, ...improving),
      row(bracketed('受益脱贫(含监测对象)户满意度'), rate, [level('gte', 95, '%')]),
    ],
  },
  {
    // The first cell sets a figure for parks of each of two sizes.
    source: '关于开展零碳园区建设的通知（2025年），国家级零碳园区“1+5”指标（网页整理）',
    format: 'pipe',
    text: [
      '类别 | 指标名称 | 验收阈值(现行) | 备注',
      '核心指标 | 单位能耗碳排放 | • 20–100 万 tce 园区:≤0.20 t CO₂/tce • ≥100 万 tce 园区:≤0.30 t CO₂/tce | 一票否决,达不到不得申请验收',
      '引导性 1 | 清洁能源消费占比 | ≥90% | 鼓励绿电直供、就近消纳',
      '引导性 2 | 园区企业产出产品单位能耗 | 达到或优于国家能耗限额标准二级水平 | 对标 GB 系列限额/准入值',
      '引导性 3 | 工业固体废物综合利用率 | ≥80% | 含一般工业固废与危险废物',
      '引导性 4 | 余热/余冷/余压综合利用率 | ≥50% | 鼓励梯级利用、区域能源共享',
      '引导性 5 | 工业用水重复利用率 | ≥80% | 与节水型园区创建要求一致',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['单位能耗碳排放', '园区企业产出产品单位能耗'] },
    indicators: [
      row('单位能耗碳排放', noBase, [level('lte', 0.2), level('lte', 0.3)]),
      row('清洁能源消费占比', { ...rate, ...noBase }, [level('gte', 90, '%')]),
      row(
        '园区企业产出产品单位能耗',
        noBase,
        [relative(['gte', 'lte', 'eq'], undefined)],
        [qualitative(undefined)],
        [milestone()],
      ),
      row('工业固体废物综合利用率', { ...rate, ...noBase }, [level('gte', 80, '%')]),
      row('余热/余冷/余压综合利用率', { ...rate, ...noBase }, [level('gte', 50, '%')]),
      row('工业用水重复利用率', { ...rate, ...noBase }, [level('gte', 80, '%')]),
    ],
  },
  {
    // Cards of a slide, a row each, under headings set after its title.
    source: '“十五五”时期无锡能源发展规划研究思路，2030年主要发展指标看板',
    format: 'tsv',
    text: [
      '2030 年主要发展指标看板',
      '类别\t指标\t现状\t2030年目标',
      '安全保供\t煤炭消费总量\t2473 万吨\t≤ 2400 万吨',
      '安全保供\t最高用电负荷\t1451.7 万千瓦\t1800 万千瓦左右',
      '清洁低碳\t非化石消费比重\t约 11.7%\t26% 左右',
      '清洁低碳\t可再生能源装机\t802.8 万千瓦\t1200 万千瓦左右',
      '清洁低碳\t区外清洁绿电占比\t约 40%\t突破 60%',
      '系统调节\t新型储能规模\t16.4 万 kW\t100 万 kW / 200 万 kWh',
      '系统调节\tVPP / 需求响应\t基础试点\t≥ 最高负荷 5%',
      '系统调节\t敏感用电可靠率\t99.99%\t99.999%',
      '产业节能\t单位 GDP 能耗降幅\t累计降 22.9%\t完成省下达目标',
      '产业节能\t新能源装备产业\t约 3500 亿元\t突破 5500 亿元',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['煤炭消费总量'] },
    indicators: [
      row('煤炭消费总量', { unit: '万吨', category: '安全保供', ...from(2473) }, [
        level('lte', 2400, '万吨', by2030),
      ]),
      row('最高用电负荷', { unit: '万千瓦', category: '安全保供', ...from(1451.7) }, [
        level('approx', 1800, '万千瓦', by2030),
      ]),
      row('非化石消费比重', { ...rate, category: '清洁低碳', ...from(11.7) }, [
        level('approx', 26, '%', by2030),
      ]),
      row('可再生能源装机', { unit: '万千瓦', category: '清洁低碳', ...from(802.8) }, [
        level('approx', 1200, '万千瓦', by2030),
      ]),
      row('区外清洁绿电占比', { ...rate, category: '清洁低碳', ...from(40) }, [level('gt', 60, '%', by2030)]),
      row('新型储能规模', { category: '系统调节', ...from(16.4) }, [
        level('gte?', 100, undefined, by2030),
        level('gte?', 200, undefined, by2030),
      ]),
      row(['VPP / 需求响应', 'VPP/需求响应'], { category: '系统调节' }, ...ofPeakLoad),
      row('敏感用电可靠率', { ...rate, category: '系统调节', ...from(99.99) }, [
        level('gte?', 99.999, '%', by2030),
      ]),
      row(
        ['单位 GDP 能耗降幅', '单位GDP能耗降幅', '单位 GDP 能耗', '单位GDP能耗'],
        { category: '产业节能' },
        ...handedDown,
      ),
      row('新能源装备产业', { unit: '亿元', category: '产业节能', ...from(3500) }, [
        level('gt', 5500, '亿元', by2030),
      ]),
    ],
  },
  {
    // What each row counts is told once more beside its name; the table breaks off.
    source: '桃源县科学技术局2022年部门整体支出绩效目标申报表',
    format: 'tsv',
    text: [
      '一级指标\t二级指标\t三级指标\t指标内容\t指标值及单位',
      '产出指标\t数量指标\t高新技术企业新增数量\t高新技术企业新增申报成功数\t≥6家',
      '\t\t培育指导高新技术企业数量\t培育指导高新技术企业数量\t≥10家',
      '\t\t产学研合作项目数量\t全年开展产学研合作项目数量\t≥10项',
      '\t\t技术交易项目数量\t全年开展技术交易项目数量\t≥10项',
      '\t\t科技成果转化项目数量\t科技成果转化项目数量\t≥8项',
      '\t\t科技活动周举办次数\t科技活动周举办次数\t1次',
      '\t\t科普宣传活动次数\t科普宣传活动次数\t3次',
    ].join('\n'),
    context: yearOf(2022),
    indicators: [
      row(
        ['高新技术企业新增数量', '高新技术企业数量', '高新技术企业'],
        { unit: '家', ...noBase },
        ...oneOf(...built('gte', 6, '家')),
      ),
      row(
        ['培育指导高新技术企业数量', '高新技术企业培育指导数量'],
        { unit: '家', ...noBase },
        ...oneOf(...made('gte', 10, '家')),
      ),
      row('产学研合作项目数量', { unit: '项', ...noBase }, ...inTheYear('gte', 10, '项')),
      row('技术交易项目数量', { unit: '项', ...noBase }, ...inTheYear('gte', 10, '项')),
      row('科技成果转化项目数量', { unit: '项', ...noBase }, ...inTheYear('gte', 8, '项')),
      row('科技活动周举办次数', { unit: '次', ...noBase }, ...times(1)),
      row('科普宣传活动次数', { unit: '次', ...noBase }, ...times(3)),
    ],
  },
  {
    // Rows that nothing is set for stand between the others.
    source: '湘潭市环境卫生管理处2023年雾炮车降尘抑尘服务项目支出绩效目标申报表',
    format: 'pipe',
    text: [
      '| 一级指标 | 二级指标 | 三级指标 | 指标值及单位 | 绩效标准 |',
      '| 产出指标 | 数量指标 | 雾炮车降尘抑尘服务配备车辆数 | 10辆 | 计划标准 |',
      '|  |  | 雾炮车风炮射程 | ≥80M | 计划标准 |',
      '|  | 质量指标 | 服务周期内空气质量 | 优良 | 计划标准 |',
      '|  | 时效指标 | 服务周期 | 2023.07-2024.01 | 计划标准 |',
      '|  | 成本指标 | 控制在预算成本内 | 250万 | 计划标准 |',
      '| 效益指标 | 经济效益指标 |  |  |  |',
      '|  | 社会效益指标 | 服务周期内,市民对空气质量改善的满意程度 | ≥85% | 计划标准 |',
      '|  | 生态效益指标 |  |  |  |',
      '|  | 可持续影响指标 |  |  |  |',
      '|  | 社会公众或服务对象满意度指标 | 市民满意度 | ≥90% | 计划标准 |',
    ].join('\n'),
    context: { ...yearOf(2023), lowerIsBetter: ['控制在预算成本内', '预算成本', '成本'] },
    indicators: [
      row('雾炮车降尘抑尘服务配备车辆数', { unit: '辆', ...noBase }, ...oneOf(...built('gte?', 10, '辆'))),
      row('雾炮车风炮射程', noBase, [level('gte', 80)]),
      row('服务周期内空气质量', noBase, [qualitative(undefined)], [milestone()], [maintain(eitherWay, null)]),
      row('服务周期', noBase, [], [milestone()], [qualitative(undefined)], [unset(undefined)]),
      row(
        ['控制在预算成本内', '预算成本', '成本'],
        noBase,
        ...[level, cumulative].flatMap((kind) => [
          [kind(orLess, 250)],
          [kind(orLess, 250, '万元')],
          [kind(orLess, 2500000)],
        ]),
      ),
      row('服务周期内,市民对空气质量改善的满意程度', { ...rate, ...noBase }, [level('gte', 85, '%')]),
      row('市民满意度', { ...rate, ...noBase }, [level('gte', 90, '%')]),
    ],
  },
  {
    source:
      '武汉市青山区部门预算部门专项（绩效目标）申报表2021年度，科学技术研究与开发资金（区科学技术和经济信息化局）',
    format: 'tsv',
    text: [
      '绩效项目指标表',
      '一级指标\t二级指标\t指标内容\t指标值\t备 注',
      '产出指标\t数量指标\t新增高新技术企业\t15\t',
      '\t质量指标\t扶持标准达标率\t100%\t',
      '\t时效指标\t高企资格有效\t3年\t',
      '效益指标\t经济效益指标\t减税降费\t企业所得税减按15%征收\t',
      '\t社会效益指标\t企业竞争力\t增强\t',
      '\t环境效益指标\t优化创新创业环境\t优化\t',
      '\t可持续影响指标\t长效管理机制健全性\t健全\t',
      '\t社会公众或服务对象满意度指标\t政策满意度\t≥90%\t',
    ].join('\n'),
    context: yearOf(2021),
    indicators: [
      row(['新增高新技术企业', '高新技术企业'], noBase, ...oneOf(...built('gte?', 15))),
      row('扶持标准达标率', { ...rate, ...noBase }, ...allOf(atLeast)),
      row(
        '高企资格有效',
        { unit: '年', ...noBase },
        [level(same, 3, '年')],
        [maintain(same, 3, '年')],
        [milestone()],
        [qualitative(undefined)],
      ),
      row('减税降费', noBase, [level(eitherWay, 15, '%')], [milestone()], [qualitative(undefined)]),
      row('企业竞争力', noBase, ...improving),
      row(['优化创新创业环境', '创新创业环境'], noBase, ...improving),
      row('长效管理机制健全性', noBase, ...improving),
      row('政策满意度', { ...rate, ...noBase }, [level('gte', 90, '%')]),
    ],
  },
];
