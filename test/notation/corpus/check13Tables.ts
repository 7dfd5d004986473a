import type { Choices, Compared } from './choices.js';
import { added, atLeast, atMost, by2030, ofYear, same } from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable, ExpectedIndicator } from './corpusTable.js';
import { fifteenth } from './periods.js';
import {
  coverage,
  cumulative,
  everyYear,
  level,
  maintain,
  milestone,
  qualitative,
  relative,
  unset,
} from './reading.js';
import { anticipatory, binding, in2025 } from './tableParts.js';

type Lists = readonly (readonly ExpectedTarget[])[];

const rate = { unit: '%' } as const;
const noBase = { baseline: null } as const;
const in2024 = { period: '2024' } as const;

const from = (value: number, period: { readonly period?: string } = {}) =>
  ({ baseline: { value, ...period } }) as const;

/** An indicator and the lists of targets that are right for it. */
const row = (
  name: ExpectedIndicator['name'],
  more: Omit<ExpectedIndicator, 'name' | 'targets' | 'anyOf'>,
  ...[targets = [], ...anyOf]: Lists
): ExpectedIndicator => ({ name, ...more, targets, anyOf });

/** One target that may be read in several ways. */
const oneOf = (...choices: Choices): Lists => choices.map((choice) => [choice]);

/** A share of those who are to be reached. */
const share = (compared: Compared, percent: number, by: { readonly by?: string } = {}): Choices => [
  level(compared, percent, '%', by),
  coverage(compared, percent, by),
];

/** A share that stands already where it is to be. */
const keptShare = (compared: Compared, percent: number): Lists =>
  oneOf(...share(compared, percent), maintain(compared, percent, '%'), everyYear(compared, percent, '%'));

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
];
