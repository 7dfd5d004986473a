import { by2020, by2025 } from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fourteenth, thirteenth } from './periods.js';
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
  netChange,
  qualitative,
  rank,
  relative,
  trend,
  unset,
} from './reading.js';
import { anticipatory, binding, in2020 } from './tableParts.js';

const national = { category: '国家规划指标' } as const;
const provincial = { category: '省规划指标' } as const;
const own = { category: '特色指标' } as const;

/** Tables to develop the reader on. The first two are damaged as they reached this project. */
export const tablesDevelop: readonly CorpusTable[] = [
  {
    // Every cell became a line; empty cells, some units and the heads of two columns are lost.
    source: '巴中市“十四五”知识产权规划',
    format: 'lines',
    text: [
      '巴中市十四五时期知识产权发展主要指标',
      ' ',
      '序号',
      ' ',
      '单位',
      '2020',
      '基期值',
      '2025',
      '目标值',
      ...['1', '每万人口高价值发明专利拥有量', '0.077', '0.083', '国家规划指标'],
      ...['2', '知识产权质押累计融资金额', '万元', '15000', '30000', '国家规划指标'],
      ...['3', '知识产权保护社会满意度', '%', '96.66', '97', '国家规划指标'],
      ...['4', '知识产权公共服务网点覆盖率(包括信息服务、维权援助)', '%', '10', '>60', '省规划指标'],
      ...['5', '非诉纠纷解决机构覆盖率', '%', '12', '>80', '省规划指标'],
      ...['6', '商业秘密保护基地', '1', '2', '省规划指标'],
      ...['7', '知识产权民事一审案件复判息诉率', '%', '90', '>90', '省规划指标'],
      ...['8', '有效注册商标拥有量', '11308', '15000', '特色指标'],
      ...['9', '地理标志商标注册量', '42', '45', '特色指标'],
      ...['10', '农产品地理标志拥有量', '5', '6', '特色指标'],
      ...['11', '版权作品登记数', '11363', '14000', '特色指标'],
      ...['12', '贯标企业数量', '5', '10', '特色指标'],
      ...['13', '知识产权司法案件', '行政执法案件按期结案率', '%', '90', '特色指标'],
      ...['14', '社会知识产权认知度', '%', '70', '特色指标'],
      ...['15', '知识产权服务业集聚发展区数', '1-2', '特色指标'],
      ...['16', '知识产权律师、代理人', '10', '特色指标'],
    ].join('\n\n'),
    context: fourteenth,
    indicators: [
      {
        name: '每万人口高价值发明专利拥有量',
        ...national,
        baseline: { value: 0.077, ...in2020 },
        targets: [level('gte?', 0.083, undefined, by2025)],
      },
      {
        name: '知识产权质押累计融资金额',
        unit: '万元',
        ...national,
        baseline: { value: 15000, ...in2020 },
        targets: [cumulative('gte?', 30000, '万元', by2025)],
        anyOf: [[level('gte?', 30000, '万元', by2025)]],
      },
      {
        name: '知识产权保护社会满意度',
        unit: '%',
        ...national,
        baseline: { value: 96.66, ...in2020 },
        targets: [level('gte?', 97, '%', by2025)],
      },
      {
        name: '知识产权公共服务网点覆盖率(包括信息服务、维权援助)',
        unit: '%',
        ...provincial,
        baseline: { value: 10, ...in2020 },
        targets: [coverage('gt', 60, by2025)],
      },
      {
        name: '非诉纠纷解决机构覆盖率',
        unit: '%',
        ...provincial,
        baseline: { value: 12, ...in2020 },
        targets: [coverage('gt', 80, by2025)],
      },
      {
        name: '商业秘密保护基地',
        ...provincial,
        baseline: { value: 1, ...in2020 },
        targets: [level('gte?', 2, undefined, by2025)],
      },
      {
        name: '知识产权民事一审案件复判息诉率',
        unit: '%',
        ...provincial,
        baseline: { value: 90, ...in2020 },
        targets: [level('gt', 90, '%', by2025)],
      },
      {
        name: '有效注册商标拥有量',
        ...own,
        baseline: { value: 11308, ...in2020 },
        targets: [level('gte?', 15000, undefined, by2025)],
      },
      {
        name: '地理标志商标注册量',
        ...own,
        baseline: { value: 42, ...in2020 },
        targets: [level('gte?', 45, undefined, by2025)],
      },
      {
        name: '农产品地理标志拥有量',
        ...own,
        baseline: { value: 5, ...in2020 },
        targets: [level('gte?', 6, undefined, by2025)],
      },
      {
        name: '版权作品登记数',
        ...own,
        baseline: { value: 11363, ...in2020 },
        targets: [level('gte?', 14000, undefined, by2025)],
      },
      {
        name: '贯标企业数量',
        ...own,
        baseline: { value: 5, ...in2020 },
        targets: [level('gte?', 10, undefined, by2025)],
      },
      // From here on the rows hold one number, and a number alone is the target.
      {
        name: [
          '知识产权司法案件行政执法案件按期结案率',
          '知识产权司法案件、行政执法案件按期结案率',
          '知识产权司法案件 行政执法案件按期结案率',
        ],
        unit: '%',
        ...own,
        baseline: null,
        targets: [level('gte?', 90, '%', by2025)],
      },
      {
        name: '社会知识产权认知度',
        unit: '%',
        ...own,
        baseline: null,
        targets: [level('gte?', 70, '%', by2025)],
      },
      {
        name: '知识产权服务业集聚发展区数',
        ...own,
        baseline: null,
        targets: [level('gte?', { min: 1, max: 2 }, undefined, by2025)],
      },
      {
        name: '知识产权律师、代理人',
        ...own,
        baseline: null,
        targets: [level('gte?', 10, undefined, by2025)],
      },
    ],
  },
  {
    // Rows under a merged category lost their second cell, and the second row of the head its empty cells.
    source: '阿拉善盟“十四五”知识产权规划',
    format: 'pipe',
    text: `专栏 1 阿拉善盟“十四五”知识产权发展主要预期性指标 | ||||||
序号 | 类别 | 主要指标 | 单位 | 基期值 | 规划值 | 属性 |
十三五末 | 十四五末 | |||||
1 | 创造 | 每万人口高价值发明专利拥有量 | 件 | 0.53 | 1.8 | 预期性 |
2 | 商标数量 | 件 | 3834 | 5000 | 预期性 | |
3 | 地理标志数量 | 件 | 8 | 10 | 预期性 | |
4 | 版权数量 | 件 | 100 | 180 | 预期性 | |
5 | 运用 | 知识产权质押融资金额 | 亿元 | 0 | 1 | 预期性 |
6 | 保护 | 知识产权保护社会满意度 | 分值 | 75.5 | ≥85 | 预期性 |
7 | 知识产权维权援助和调解案件量 | 件 | 1 | 10 | 预期性 | |
8 | 服务 | 知识产权从业人员数量 | 人 | 24 | 100 | 预期性 |`,
    context: fourteenth,
    indicators: [
      {
        name: '每万人口高价值发明专利拥有量',
        unit: '件',
        category: '创造',
        ...anticipatory,
        baseline: { value: 0.53, ...in2020 },
        targets: [level('gte?', 1.8, '件', by2025)],
      },
      {
        name: '商标数量',
        unit: '件',
        category: '创造',
        ...anticipatory,
        baseline: { value: 3834, ...in2020 },
        targets: [level('gte?', 5000, '件', by2025)],
      },
      {
        name: '地理标志数量',
        unit: '件',
        category: '创造',
        ...anticipatory,
        baseline: { value: 8, ...in2020 },
        targets: [level('gte?', 10, '件', by2025)],
      },
      {
        name: '版权数量',
        unit: '件',
        category: '创造',
        ...anticipatory,
        baseline: { value: 100, ...in2020 },
        targets: [level('gte?', 180, '件', by2025)],
      },
      {
        name: '知识产权质押融资金额',
        unit: '亿元',
        category: '运用',
        ...anticipatory,
        baseline: { value: 0, ...in2020 },
        targets: [level('gte?', 1, '亿元', by2025)],
      },
      {
        name: '知识产权保护社会满意度',
        unit: '分值',
        category: '保护',
        ...anticipatory,
        baseline: { value: 75.5, ...in2020 },
        targets: [level('gte', 85, '分值', by2025)],
      },
      {
        name: '知识产权维权援助和调解案件量',
        unit: '件',
        category: '保护',
        ...anticipatory,
        baseline: { value: 1, ...in2020 },
        targets: [level('gte?', 10, '件', by2025)],
      },
      {
        name: '知识产权从业人员数量',
        unit: '人',
        category: '服务',
        ...anticipatory,
        baseline: { value: 24, ...in2020 },
        targets: [level('gte?', 100, '人', by2025)],
      },
    ],
  },
  {
    // The column 年均增速[累计] says the change a second time, in percent a year or as [points over five years].
    source: '中华人民共和国国民经济和社会发展第十三个五年规划纲要',
    format: 'tsv',
    text: [
      '指标\t2015年\t2020年\t年均增速[累计]\t属性',
      '经济发展\t\t\t\t',
      '（1）国内生产总值（GDP）（万亿元）\t67.7\t>92.7\t>6.5%\t预期性',
      '（3）常住人口城镇化率（%）\t56.1\t60\t[3.9]\t预期性',
      '创新驱动\t\t\t\t',
      '（5）研究与试验发展经费投入强度（%）\t2.1\t2.5\t[0.4]\t预期性',
      '（6）每万人口发明专利拥有量（件）\t6.3\t12\t[5.7]\t预期性',
      '民生福祉\t\t\t\t',
      '（11）城镇新增就业人数（万人）\t—\t—\t[>5000]\t预期性',
      '（12）农村贫困人口脱贫（万人）\t—\t—\t[5575]\t约束性',
      '资源环境\t\t\t\t',
      '（18）万元GDP用水量下降（%）\t—\t—\t[23]\t约束性',
      '（19）单位GDP能源消耗降低（%）\t—\t—\t[15]\t约束性',
      '注：[ ]内为5年累计数。',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      {
        name: '国内生产总值（GDP）',
        unit: '万亿元',
        category: '经济发展',
        ...anticipatory,
        baseline: { value: 67.7, period: '2015' },
        targets: [level('gt', 92.7, '万亿元', by2020), growth('averageAnnual', 'gt', 6.5, by2020)],
      },
      {
        name: '常住人口城镇化率',
        unit: '%',
        category: '经济发展',
        ...anticipatory,
        baseline: { value: 56.1, period: '2015' },
        targets: [level('gte?', 60, '%', by2020)],
        anyOf: [[level('gte?', 60, '%', by2020), netChange('gte?', 3.9, undefined, by2020)]],
      },
      {
        name: '研究与试验发展经费投入强度',
        unit: '%',
        category: '创新驱动',
        ...anticipatory,
        baseline: { value: 2.1, period: '2015' },
        targets: [level('gte?', 2.5, '%', by2020)],
        anyOf: [[level('gte?', 2.5, '%', by2020), netChange('gte?', 0.4, undefined, by2020)]],
      },
      {
        name: '每万人口发明专利拥有量',
        unit: '件',
        category: '创新驱动',
        ...anticipatory,
        baseline: { value: 6.3, period: '2015' },
        targets: [level('gte?', 12, '件', by2020)],
        anyOf: [[level('gte?', 12, '件', by2020), netChange('gte?', 5.7, '件', by2020)]],
      },
      {
        name: '城镇新增就业人数',
        unit: '万人',
        category: '民生福祉',
        ...anticipatory,
        baseline: null,
        targets: [cumulative('gt', 5000, '万人', by2020)],
      },
      {
        name: '农村贫困人口脱贫',
        unit: '万人',
        category: '民生福祉',
        ...binding,
        baseline: null,
        targets: [cumulative('gte?', 5575, '万人', by2020)],
      },
      {
        name: '万元GDP用水量下降',
        unit: '%',
        category: '资源环境',
        ...binding,
        baseline: null,
        targets: [growth('total', 'gte?', 23, by2020)],
      },
      {
        name: '单位GDP能源消耗降低',
        unit: '%',
        category: '资源环境',
        ...binding,
        baseline: null,
        targets: [growth('total', 'gte?', 15, by2020)],
      },
    ],
  },
  {
    // A column of increments repeats the difference; a star marks baselines of another year.
    source: '“十四五”国家知识产权保护和运用规划',
    format: 'markdown',
    text: `| 指标 | 2020年 | 2025年 | 累计增加值 | 属性 |
|---|---|---|---|---|
| 1.每万人口高价值发明专利拥有量（件） | 6.3 | 12 | 5.7 | 预期性 |
| 2.海外发明专利授权量（万件） | 4 | 9 | 5 | 预期性 |
| 3.知识产权质押融资登记金额（亿元） | 2180 | 3200 | 1020 | 预期性 |
| 5.专利密集型产业增加值占GDP比重（%） | 11.6* | 13.0 | 1.4 | 预期性 |
| 7.知识产权保护社会满意度（分） | 80.05 | 82 | 1.95 | 预期性 |
| 8.知识产权民事一审案件服判息诉率（%） | — | 85 | — | 预期性 |

注：“*”为2019年值。`,
    context: fourteenth,
    indicators: [
      {
        name: '每万人口高价值发明专利拥有量',
        unit: '件',
        ...anticipatory,
        baseline: { value: 6.3, ...in2020 },
        targets: [level('gte?', 12, '件', by2025)],
        anyOf: [[level('gte?', 12, '件', by2025), netChange('gte?', 5.7, '件', by2025)]],
      },
      {
        name: '海外发明专利授权量',
        unit: '万件',
        ...anticipatory,
        baseline: { value: 4, ...in2020 },
        targets: [level('gte?', 9, '万件', by2025)],
        anyOf: [[level('gte?', 9, '万件', by2025), netChange('gte?', 5, '万件', by2025)]],
      },
      {
        name: '知识产权质押融资登记金额',
        unit: '亿元',
        ...anticipatory,
        baseline: { value: 2180, ...in2020 },
        targets: [level('gte?', 3200, '亿元', by2025)],
        anyOf: [[level('gte?', 3200, '亿元', by2025), netChange('gte?', 1020, '亿元', by2025)]],
      },
      {
        name: '专利密集型产业增加值占GDP比重',
        unit: '%',
        ...anticipatory,
        baseline: { value: 11.6, period: '2019' },
        targets: [level('gte?', 13, '%', by2025)],
        anyOf: [[level('gte?', 13, '%', by2025), netChange('gte?', 1.4, undefined, by2025)]],
      },
      {
        name: '知识产权保护社会满意度',
        unit: '分',
        ...anticipatory,
        baseline: { value: 80.05, ...in2020 },
        targets: [level('gte?', 82, '分', by2025)],
        anyOf: [[level('gte?', 82, '分', by2025), netChange('gte?', 1.95, '分', by2025)]],
      },
      {
        name: '知识产权民事一审案件服判息诉率',
        unit: '%',
        ...anticipatory,
        baseline: null,
        targets: [level('gte?', 85, '%', by2025)],
      },
    ],
  },
  {
    // Cells in words, with their own units.
    source: '“十四五”国家老龄事业发展和养老服务体系规划',
    format: 'tsv',
    text: [
      '指标\t2025年目标值',
      '1.养老服务床位总量\t达到900万张以上',
      '2.特殊困难老年人月探访率\t达到100%',
      '3.新建城区、新建居住区配套建设养老服务设施达标率\t达到100%',
      '4.养老机构护理型床位占比\t达到55%',
      '5.设立老年医学科的二级及以上综合性医院占比\t达到60%以上',
      '6.本科高校、职业院校养老服务相关专业招生规模\t明显增长',
      '7.每千名老年人配备社会工作者人数\t保持1人以上',
      '8.老年大学覆盖面\t每个县（市、区、旗）至少1所',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      { name: '养老服务床位总量', baseline: null, targets: [level('gte', 900, '万张', by2025)] },
      {
        name: '特殊困难老年人月探访率',
        baseline: null,
        targets: [level('gte?', 100, '%', by2025)],
        anyOf: [[coverage('gte?', 100, by2025)]],
      },
      {
        name: '新建城区、新建居住区配套建设养老服务设施达标率',
        targets: [level('gte?', 100, '%', by2025)],
        anyOf: [[coverage('gte?', 100, by2025)]],
      },
      { name: '养老机构护理型床位占比', targets: [level('gte?', 55, '%', by2025)] },
      { name: '设立老年医学科的二级及以上综合性医院占比', targets: [level('gte', 60, '%', by2025)] },
      { name: '本科高校、职业院校养老服务相关专业招生规模', targets: [better()] },
      { name: '每千名老年人配备社会工作者人数', targets: [maintain('gte', 1, '人')] },
      { name: '老年大学覆盖面', targets: [level('gte', 1, '所', by2025)] },
    ],
  },
  {
    // Merged cells as a web page keeps them, and a head of two rows.
    source: 'style of a municipal 知识产权 plan',
    format: 'html',
    text: `<table>
<tr><th rowspan="2">类别</th><th rowspan="2">指标名称</th><th rowspan="2">单位</th><th>基期值</th><th colspan="2">目标值</th><th rowspan="2">属性</th></tr>
<tr><th>2020年</th><th>2023年</th><th>2025年</th></tr>
<tr><td rowspan="2">创造</td><td>每万人口高价值发明专利拥有量</td><td>件</td><td>5.2</td><td>8</td><td>10</td><td>预期性</td></tr>
<tr><td>PCT国际专利申请量</td><td>件</td><td>120</td><td>160</td><td>≥200</td><td>预期性</td></tr>
<tr><td>运用</td><td>知识产权质押融资额</td><td>亿元</td><td>—</td><td>—</td><td>〔50〕</td><td>预期性</td></tr>
<tr><td rowspan="2">保护</td><td>商标品牌指导站覆盖率</td><td>%</td><td>40</td><td>80</td><td>100</td><td>约束性</td></tr>
<tr><td>专利侵权纠纷结案平均周期</td><td>月</td><td>3</td><td>2.5</td><td>&lt;2</td><td>约束性</td></tr>
</table>
<p>注：〔〕为五年累计数</p>`,
    context: { ...fourteenth, lowerIsBetter: ['专利侵权纠纷结案平均周期'] },
    indicators: [
      {
        name: '每万人口高价值发明专利拥有量',
        unit: '件',
        category: '创造',
        ...anticipatory,
        baseline: { value: 5.2, ...in2020 },
        targets: [level('gte?', 8, '件', { by: '2023' }), level('gte?', 10, '件', by2025)],
      },
      {
        name: 'PCT国际专利申请量',
        unit: '件',
        category: '创造',
        ...anticipatory,
        baseline: { value: 120, ...in2020 },
        targets: [level('gte?', 160, '件', { by: '2023' }), level('gte', 200, '件', by2025)],
      },
      {
        name: '知识产权质押融资额',
        unit: '亿元',
        category: '运用',
        ...anticipatory,
        baseline: null,
        targets: [cumulative('gte?', 50, '亿元', by2025)],
        anyOf: [[unset('empty'), cumulative('gte?', 50, '亿元', by2025)]],
      },
      {
        name: '商标品牌指导站覆盖率',
        unit: '%',
        category: '保护',
        ...binding,
        baseline: { value: 40, ...in2020 },
        targets: [coverage('gte?', 80, { by: '2023' }), coverage('gte?', 100, by2025)],
      },
      {
        name: '专利侵权纠纷结案平均周期',
        unit: '月',
        category: '保护',
        ...binding,
        baseline: { value: 3, ...in2020 },
        targets: [level('lte?', 2.5, '月', { by: '2023' }), level('lt', 2, '月', by2025)],
      },
    ],
  },
  {
    // Units in names and in cells, two targets in a cell, a cell that delegates and one left empty.
    source: 'style of a provincial 生态环境保护 plan',
    format: 'pipe',
    text: `指标 | 2020年现状值 | 2025年目标值 | 指标属性
空气质量优良天数比率（%） | 84.1 | 86（力争87） | 约束性
PM2.5平均浓度 | 38微克/立方米 | 35微克/立方米以下 | 约束性
单位GDP二氧化碳排放降低（%） | — | 完成国家下达目标 | 约束性
森林蓄积量（亿立方米） | 4.2 | 4.6 | 约束性
公众生态环境满意度 | 85% | 稳步提升 | 预期性
生态保护红线面积占比（%） | 21.3 | 不减少 | 约束性`,
    context: { ...fourteenth, lowerIsBetter: ['PM2.5平均浓度'] },
    indicators: [
      {
        name: '空气质量优良天数比率',
        unit: '%',
        ...binding,
        baseline: { value: 84.1, ...in2020 },
        targets: [
          level('gte?', 86, '%', by2025),
          level('gte?', 87, '%', { ...by2025, commitment: { strength: 'aspirational' } }),
        ],
      },
      {
        name: 'PM2.5平均浓度',
        ...binding,
        baseline: { value: 38, unit: '微克/立方米', ...in2020 },
        targets: [level('lte', 35, '微克/立方米', by2025)],
      },
      {
        name: '单位GDP二氧化碳排放降低',
        unit: '%',
        ...binding,
        baseline: null,
        targets: [unset('delegated')],
      },
      {
        name: '森林蓄积量',
        unit: '亿立方米',
        ...binding,
        baseline: { value: 4.2, ...in2020 },
        targets: [level('gte?', 4.6, '亿立方米', by2025)],
      },
      {
        name: '公众生态环境满意度',
        ...anticipatory,
        baseline: { value: 85, unit: '%', ...in2020 },
        targets: [better()],
        anyOf: [[trend()]],
      },
      {
        name: '生态保护红线面积占比',
        unit: '%',
        ...binding,
        baseline: { value: 21.3, ...in2020 },
        targets: [maintain('gte', null)],
      },
    ],
  },
];

/** Tables to check the reader on: none of their documents is among those it was developed on. */
export const tablesCheck: readonly CorpusTable[] = [
  {
    source: '中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要',
    format: 'tsv',
    text: [
      '类别\t指标\t2020年\t2025年\t年均/累计\t属性',
      '经济发展\t1.国内生产总值（GDP）增长（%）\t2.3\t—\t保持在合理区间、各年度视情提出\t预期性',
      '\t2.全员劳动生产率增长（%）\t2.5\t—\t高于GDP增长\t预期性',
      '\t3.常住人口城镇化率（%）\t60.6*\t65\t—\t预期性',
      '创新驱动\t4.全社会研发经费投入增长（%）\t—\t—\t>7、力争投入强度高于“十三五”时期实际\t预期性',
      '\t5.每万人口高价值发明专利拥有量（件）\t6.3\t12\t—\t预期性',
      '民生福祉\t7.居民人均可支配收入增长（%）\t2.1\t—\t与GDP增长基本同步\t预期性',
      '\t8.城镇调查失业率（%）\t5.2\t—\t<5.5\t预期性',
      '\t9.劳动年龄人口平均受教育年限（年）\t10.8\t11.3\t—\t约束性',
      '绿色生态\t14.单位GDP能源消耗降低（%）\t—\t—\t〔13.5〕\t约束性',
      '\t18.森林覆盖率（%）\t23.2*\t24.1\t—\t约束性',
      '安全保障\t19.粮食综合生产能力（亿吨）\t—\t>6.5\t—\t约束性',
      '注：①〔〕内为5年累计数。②带*的为2019年数据。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      {
        name: '国内生产总值（GDP）增长',
        unit: '%',
        category: '经济发展',
        ...anticipatory,
        baseline: { value: 2.3, ...in2020 },
        targets: [unset('deferred')],
        anyOf: [[qualitative(undefined), unset('deferred')]],
      },
      {
        name: '全员劳动生产率增长',
        unit: '%',
        category: '经济发展',
        ...anticipatory,
        baseline: { value: 2.5, ...in2020 },
        targets: [relative('gt', { statistic: 'growthRate' })],
      },
      {
        name: '常住人口城镇化率',
        unit: '%',
        category: '经济发展',
        ...anticipatory,
        baseline: { value: 60.6, period: '2019' },
        targets: [level('gte?', 65, '%', by2025)],
      },
      {
        name: '全社会研发经费投入增长',
        unit: '%',
        category: '创新驱动',
        ...anticipatory,
        baseline: null,
        targets: [growth(['averageAnnual', 'unstated'], 'gt', 7), relative('gt', undefined)],
      },
      {
        name: '每万人口高价值发明专利拥有量',
        unit: '件',
        category: '创新驱动',
        ...anticipatory,
        baseline: { value: 6.3, ...in2020 },
        targets: [level('gte?', 12, '件', by2025)],
      },
      {
        name: '居民人均可支配收入增长',
        unit: '%',
        category: '民生福祉',
        ...anticipatory,
        baseline: { value: 2.1, ...in2020 },
        targets: [relative('approx', { statistic: 'growthRate' })],
      },
      {
        name: '城镇调查失业率',
        unit: '%',
        category: '民生福祉',
        ...anticipatory,
        baseline: { value: 5.2, ...in2020 },
        targets: [level('lt', 5.5, '%')],
        anyOf: [[everyYear('lt', 5.5, '%')], [everyYear('lt', 5.5, '%', { basis: 'average' })]],
      },
      {
        name: '劳动年龄人口平均受教育年限',
        unit: '年',
        category: '民生福祉',
        ...binding,
        baseline: { value: 10.8, ...in2020 },
        targets: [level('gte?', 11.3, '年', by2025)],
      },
      {
        name: '单位GDP能源消耗降低',
        unit: '%',
        category: '绿色生态',
        ...binding,
        baseline: null,
        targets: [growth('total', 'gte?', 13.5, by2025)],
      },
      {
        name: '森林覆盖率',
        unit: '%',
        category: '绿色生态',
        ...binding,
        baseline: { value: 23.2, period: '2019' },
        targets: [coverage('gte?', 24.1, by2025)],
        anyOf: [[level('gte?', 24.1, '%', by2025)]],
      },
      {
        name: '粮食综合生产能力',
        unit: '亿吨',
        category: '安全保障',
        ...binding,
        baseline: null,
        targets: [level('gt', 6.5, '亿吨', by2025)],
      },
    ],
  },
  {
    source: '“十三五”国家知识产权保护和运用规划',
    format: 'markdown',
    text: `| 指标 | 2015年 | 2020年 | 累计增加值 | 属性 |
| --- | --- | --- | --- | --- |
| 每万人口发明专利拥有量（件） | 6.3 | 12 | 5.7 | 预期性 |
| PCT专利申请量（万件） | 3 | 6 | 3 | 预期性 |
| 年度知识产权质押融资金额（亿元） | 750 | 1800 | 1050 | 预期性 |
| 知识产权使用费出口额（亿美元） | 44.4 | 100 | 55.6 | 预期性 |
| 知识产权服务业营业收入年均增长（%） | 20 | 20 | — | 预期性 |
| 知识产权保护社会满意度（分） | 70 | 80 | 10 | 预期性 |`,
    context: thirteenth,
    indicators: [
      {
        name: '每万人口发明专利拥有量',
        unit: '件',
        ...anticipatory,
        baseline: { value: 6.3, period: '2015' },
        targets: [level('gte?', 12, '件', by2020)],
        anyOf: [[level('gte?', 12, '件', by2020), netChange('gte?', 5.7, '件', by2020)]],
      },
      {
        name: 'PCT专利申请量',
        unit: '万件',
        baseline: { value: 3, period: '2015' },
        targets: [level('gte?', 6, '万件', by2020)],
        anyOf: [[level('gte?', 6, '万件', by2020), netChange('gte?', 3, '万件', by2020)]],
      },
      {
        name: '年度知识产权质押融资金额',
        unit: '亿元',
        baseline: { value: 750, period: '2015' },
        targets: [level('gte?', 1800, '亿元', by2020)],
        anyOf: [[level('gte?', 1800, '亿元', by2020), netChange('gte?', 1050, '亿元', by2020)]],
      },
      {
        name: '知识产权使用费出口额',
        unit: '亿美元',
        baseline: { value: 44.4, period: '2015' },
        targets: [level('gte?', 100, '亿美元', by2020)],
        anyOf: [[level('gte?', 100, '亿美元', by2020), netChange('gte?', 55.6, '亿美元', by2020)]],
      },
      {
        // A growth rate of the five years before is no starting level, but it is printed as one.
        name: '知识产权服务业营业收入年均增长',
        unit: '%',
        baseline: { value: 20, period: '2015' },
        targets: [growth('averageAnnual', 'gte?', 20, by2020)],
        anyOf: [[level('gte?', 20, '%', by2020)]],
      },
      {
        name: '知识产权保护社会满意度',
        unit: '分',
        baseline: { value: 70, period: '2015' },
        targets: [level('gte?', 80, '分', by2020)],
        anyOf: [[level('gte?', 80, '分', by2020), netChange('gte?', 10, '分', by2020)]],
      },
    ],
  },
  {
    source: 'style of a national 农业农村 plan',
    format: 'tsv',
    text: [
      '序号\t指标\t2020年基期值\t2025年目标值\t年均增长/〔累计〕\t指标属性',
      '1\t粮食综合生产能力（亿吨）\t—\t>6.5\t—\t约束性',
      '2\t肉类总产量（万吨）\t7748\t8900\t2.8%\t预期性',
      '3\t农业科技进步贡献率（%）\t60\t64\t〔4〕\t预期性',
      '4\t高标准农田面积（亿亩）\t8\t10.75\t〔2.75〕\t约束性',
      '5\t农产品质量安全例行监测合格率（%）\t97.8\t98\t〔0.2〕\t预期性',
      '6\t农村居民人均可支配收入增速（%）\t3.8\t—\t与GDP增长基本同步\t预期性',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      {
        name: '粮食综合生产能力',
        unit: '亿吨',
        ...binding,
        baseline: null,
        targets: [level('gt', 6.5, '亿吨', by2025)],
      },
      {
        name: '肉类总产量',
        unit: '万吨',
        ...anticipatory,
        baseline: { value: 7748, ...in2020 },
        targets: [level('gte?', 8900, '万吨', by2025), growth('averageAnnual', 'gte?', 2.8, by2025)],
        anyOf: [[level('gte?', 8900, '万吨', by2025)]],
      },
      {
        name: '农业科技进步贡献率',
        unit: '%',
        ...anticipatory,
        baseline: { value: 60, ...in2020 },
        targets: [level('gte?', 64, '%', by2025)],
        anyOf: [[level('gte?', 64, '%', by2025), netChange('gte?', 4, undefined, by2025)]],
      },
      {
        name: '高标准农田面积',
        unit: '亿亩',
        ...binding,
        baseline: { value: 8, ...in2020 },
        targets: [level('gte?', 10.75, '亿亩', by2025)],
        anyOf: [
          [level('gte?', 10.75, '亿亩', by2025), netChange('gte?', 2.75, '亿亩', by2025)],
          [level('gte?', 10.75, '亿亩', by2025), cumulative('gte?', 2.75, '亿亩', by2025)],
        ],
      },
      {
        name: '农产品质量安全例行监测合格率',
        unit: '%',
        ...anticipatory,
        baseline: { value: 97.8, ...in2020 },
        targets: [level('gte?', 98, '%', by2025)],
        anyOf: [[level('gte?', 98, '%', by2025), netChange('gte?', 0.2, undefined, by2025)]],
      },
      {
        name: '农村居民人均可支配收入增速',
        unit: '%',
        ...anticipatory,
        baseline: { value: 3.8, ...in2020 },
        targets: [relative('approx', { statistic: 'growthRate' })],
      },
    ],
  },
  {
    source: 'style of a district 知识产权 plan',
    format: 'lines',
    text: [
      '某区知识产权发展主要指标',
      '指标',
      '单位',
      '2020年',
      '2025年',
      ...['有效发明专利拥有量', '件', '1200', '2000'],
      ...['注册商标总量', '件', '15600', '2.5万'],
      ...['商标品牌指导站', '个', '2', '6'],
      ...['专利质押融资额', '亿元', '3.5', '8以上'],
      ...['知识产权服务机构覆盖率', '%', '60', '100'],
    ].join('\n'),
    context: fourteenth,
    indicators: [
      {
        name: '有效发明专利拥有量',
        unit: '件',
        baseline: { value: 1200, ...in2020 },
        targets: [level('gte?', 2000, '件', by2025)],
      },
      {
        name: '注册商标总量',
        unit: '件',
        baseline: { value: 15600, ...in2020 },
        targets: [level('gte?', 25000, '件', by2025)],
      },
      {
        name: '商标品牌指导站',
        unit: '个',
        baseline: { value: 2, ...in2020 },
        targets: [level('gte?', 6, '个', by2025)],
      },
      {
        name: '专利质押融资额',
        unit: '亿元',
        baseline: { value: 3.5, ...in2020 },
        targets: [level('gte', 8, '亿元', by2025)],
      },
      {
        name: '知识产权服务机构覆盖率',
        unit: '%',
        baseline: { value: 60, ...in2020 },
        targets: [coverage('gte?', 100, by2025)],
      },
    ],
  },
  {
    source: 'style of a provincial 知识产权 plan',
    format: 'html',
    text: `<table><thead>
<tr><th rowspan="2">一级指标</th><th rowspan="2">二级指标</th><th colspan="2">数值</th><th rowspan="2">属性</th></tr>
<tr><th>2020年（基期）</th><th>2025年（目标）</th></tr></thead><tbody>
<tr><td rowspan="3">创造</td><td>万人高价值发明专利拥有量</td><td>9.3件</td><td>18件</td><td>预期性</td></tr>
<tr><td>PCT国际专利申请量</td><td>2.8万件</td><td>累计15万件</td><td>预期性</td></tr>
<tr><td>专利授权量</td><td>—</td><td>年均增长8%左右</td><td>预期性</td></tr>
<tr><td rowspan="2">保护</td><td>知识产权保护社会满意度</td><td>82分</td><td>85分以上</td><td>预期性</td></tr>
<tr><td>维权援助机构</td><td>15家</td><td>设区市全覆盖</td><td>约束性</td></tr>
<tr><td>综合</td><td>知识产权综合发展指数</td><td>全国第3位</td><td>保持全国前列</td><td>预期性</td></tr>
</tbody></table>`,
    context: fourteenth,
    indicators: [
      {
        name: '万人高价值发明专利拥有量',
        category: '创造',
        ...anticipatory,
        baseline: { value: 9.3, unit: '件', ...in2020 },
        targets: [level('gte?', 18, '件', by2025)],
      },
      {
        name: 'PCT国际专利申请量',
        category: '创造',
        ...anticipatory,
        baseline: { value: 2.8, unit: '万件', ...in2020 },
        targets: [cumulative('gte?', 15, '万件', by2025)],
      },
      {
        name: '专利授权量',
        category: '创造',
        ...anticipatory,
        baseline: null,
        targets: [growth('averageAnnual', 'approx', 8, by2025)],
      },
      {
        name: '知识产权保护社会满意度',
        category: '保护',
        ...anticipatory,
        baseline: { value: 82, unit: '分', ...in2020 },
        targets: [level('gte', 85, '分', by2025)],
      },
      {
        name: '维权援助机构',
        category: '保护',
        ...binding,
        baseline: { value: 15, unit: '家', ...in2020 },
        targets: [fullCoverage()],
      },
      {
        name: '知识产权综合发展指数',
        category: '综合',
        ...anticipatory,
        targets: [rank(null, { band: '前列', among: '全国', hold: true })],
      },
    ],
  },
  {
    source: 'style of a municipal 国民经济和社会发展 outline',
    format: 'markdown',
    text: `| 类别 | 指标名称 | 单位 | 2020年预计 | 2025年目标 | 年均增长（%） |
|---|---|---|---|---|---|
| 经济发展 | 地区生产总值 | 亿元 | 3200 | 4800左右 | 7左右 |
|  | 一般公共预算收入 | 亿元 | 210 | 280 | 6 |
| 创新驱动 | 研发经费投入强度 | % | 2.1（2019年） | 3以上 | — |
|  | 高新技术企业数 | 家 | 600 | 翻一番 | — |
| 民生福祉 | 城镇登记失业率 | % | 3.4 | 控制在4.5以内 | — |
|  | 城镇新增就业 | 万人 | — | 〔20〕 | — |`,
    context: { ...fourteenth, lowerIsBetter: ['城镇登记失业率'] },
    indicators: [
      {
        name: '地区生产总值',
        unit: '亿元',
        category: '经济发展',
        baseline: { value: 3200, ...in2020 },
        targets: [level('approx', 4800, '亿元', by2025), growth('averageAnnual', 'approx', 7, by2025)],
      },
      {
        name: '一般公共预算收入',
        unit: '亿元',
        category: '经济发展',
        baseline: { value: 210, ...in2020 },
        targets: [level('gte?', 280, '亿元', by2025), growth('averageAnnual', 'gte?', 6, by2025)],
      },
      {
        name: '研发经费投入强度',
        unit: '%',
        category: '创新驱动',
        baseline: { value: 2.1, period: '2019' },
        targets: [level('gte', 3, '%', by2025)],
      },
      {
        name: '高新技术企业数',
        unit: '家',
        category: '创新驱动',
        baseline: { value: 600, ...in2020 },
        targets: [{ kind: 'multiple', factor: 2, inferred: ['comparator'] }],
      },
      {
        name: '城镇登记失业率',
        unit: '%',
        category: '民生福祉',
        baseline: { value: 3.4, ...in2020 },
        targets: [level('lte', 4.5, '%', by2025)],
      },
      {
        name: '城镇新增就业',
        unit: '万人',
        category: '民生福祉',
        baseline: null,
        targets: [cumulative('gte?', 20, '万人', by2025)],
      },
    ],
  },
  {
    source: 'style of a municipal 养老服务 plan',
    format: 'pipe',
    text: `序号 | 指标 | 2020年 | 2025年
1 | 每千名老年人养老床位数（张） | 35 | 40
2 | 护理型床位占比 | 42% | ≥60%
3 | 街道养老服务中心覆盖率（％） | 70 | １００
4 | 养老护理员培训（人次） | / | 〔8000〕
5 | 新增老年大学（所） | / | 每年新增1所
6 | 新增嵌入式养老机构（家） | / | 50
合计 | | |`,
    context: fourteenth,
    indicators: [
      {
        name: '每千名老年人养老床位数',
        unit: '张',
        baseline: { value: 35, ...in2020 },
        targets: [level('gte?', 40, '张', by2025)],
      },
      {
        name: '护理型床位占比',
        baseline: { value: 42, unit: '%', ...in2020 },
        targets: [level('gte', 60, '%', by2025)],
      },
      {
        name: '街道养老服务中心覆盖率',
        unit: '%',
        baseline: { value: 70, ...in2020 },
        targets: [coverage('gte?', 100, by2025)],
      },
      {
        name: '养老护理员培训',
        unit: '人次',
        baseline: null,
        targets: [cumulative('gte?', 8000, '人次', by2025)],
      },
      { name: '新增老年大学', unit: '所', baseline: null, targets: [everyYear('gte?', 1, '所')] },
      {
        name: '新增嵌入式养老机构',
        unit: '家',
        baseline: null,
        targets: [additions('gte?', 50, '家', by2025)],
        anyOf: [[cumulative('gte?', 50, '家', by2025)], [level('gte?', 50, '家', by2025)]],
      },
    ],
  },
];
