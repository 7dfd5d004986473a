import {
  atLeast,
  atMost,
  by2015,
  by2020,
  by2023,
  by2025,
  by2027,
  by2030,
  falling,
  ofRange,
  same,
  wholePeriod,
} from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fifteenth, fourteenth, thirteenth, yearsOf } from './periods.js';
import {
  additions,
  coverage,
  cumulative,
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  multiple,
  qualitative,
  rank,
  trend,
  unset,
} from './reading.js';
import type { Lists } from './tableParts.js';
import {
  anticipatory,
  binding,
  done,
  from,
  improving,
  in2010,
  in2015,
  in2025,
  noBase,
  orDash,
  rate,
  row,
  shares,
} from './tableParts.js';

const in2008 = { period: '2008' } as const;
const by2022 = { by: '2022' } as const;
const by2024 = { by: '2024' } as const;
const both = ['each', 'average'] as const;

/** A row of which (其中): its name alone, as printed, or together with that of the row above. */
const ofWhich = (name: string, whole: string): readonly string[] => [
  name,
  `其中：${name}`,
  `${whole}（${name}）`,
  `${whole}其中：${name}`,
  `${whole}：${name}`,
];

/** A mean of the years that is to stay below a figure. */
const yearlyMean = (atMost: number, unit: string): Lists => [
  [level('lte', atMost, unit)],
  [everyYear('lte', atMost, unit, { basis: both })],
];

/** The figure of the cities, with that of the county towns or without it. */
const withTowns = (cities: number, towns: number): Lists => [
  [level('gte?', cities, '%'), level('gte?', towns, '%')],
  [level('gte?', cities, '%')],
  [coverage('gte?', cities), coverage('gte?', towns)],
  [coverage('gte?', cities)],
];

/** Twice as much as at the start. */
const doubled = multiple(['gte', 'eq', 'approx'], 2);

/** A figure with 翻一番 in the column beside it, which says the same again. */
const orDoubled = (...lists: Lists): Lists => lists.flatMap((targets) => [[...targets, doubled], targets]);

/** An eleventh set of tables to check the reader on, collected without a look at how it reads. */
export const check11Tables: readonly CorpusTable[] = [
  {
    // As its web page prints it; words, a whole period and 含 stand in the cells of the last rows.
    source: '民用爆炸物品行业发展规划（2016—2020年）, 表1',
    format: 'html',
    text: [
      '<p>表1&nbsp;&nbsp; “十三五”时期民爆行业发展主要目标</p><table>',
      ' <tbody><tr><td><p><b>指标<o:p></o:p></b></p></td><td><p><b>2015</b><b>年<o:p></o:p></b></p></td><td><p><b>2020</b><b>年<o:p></o:p></b></p></td><td><p><b>属性<o:p></o:p></b></p></td></tr>',
      ' <tr><td><p>龙头骨干企业专业技术人员比重（%）<o:p></o:p></p></td><td><p>16.1<o:p></o:p></p></td><td><p>25<o:p></o:p></p></td><td><p>预期性<o:p></o:p></p></td></tr>',
      ' <tr><td><p>龙头骨干企业研发投入占企业总收入比重（%）<o:p></o:p></p></td><td><p>-<o:p></o:p></p></td><td><p>&gt;3<o:p></o:p></p></td><td><p>预期性<o:p></o:p></p></td></tr>',
      ' <tr><td><p>现场混装炸药占工业炸药比重（%）<o:p></o:p></p></td><td><p>22.5<o:p></o:p></p></td><td><p>&gt;30<o:p></o:p></p></td><td><p>预期性<o:p></o:p></p></td></tr>',
      ' <tr><td><p>导爆管雷管占工业雷管比重（%）<o:p></o:p></p></td><td><p>54.1<o:p></o:p></p></td><td><p>&gt;70<o:p></o:p></p></td><td><p>预期性<o:p></o:p></p></td></tr>',
      ' <tr><td><p>高强度型塑料导爆管<o:p></o:p></p></td><td><p>-<o:p></o:p></p></td><td><p>&gt;50<o:p></o:p></p></td><td><p>预期性<o:p></o:p></p></td></tr>',
      ' <tr><td><p>安全环保型震源药柱<o:p></o:p></p></td><td><p>-<o:p></o:p></p></td><td><p>&gt;50<o:p></o:p></p></td><td><p>预期性<o:p></o:p></p></td></tr>',
      ' <tr><td><p>前15家企业占行业生产总值比重（%）<o:p></o:p></p></td><td><p>50.7<o:p></o:p></p></td><td><p>&gt;60<o:p></o:p></p></td><td><p>预期性<o:p></o:p></p></td></tr>',
      ' <tr><td><p>特别重大安全生产事故<o:p></o:p></p></td><td><p>-<o:p></o:p></p></td><td><p>“十三五”时期零发生<o:p></o:p></p></td><td><p>预期性<o:p></o:p></p></td></tr>',
      ' <tr><td><p>安全生产事故死亡人数<o:p></o:p></p></td><td><p>-<o:p></o:p></p></td><td><p>较“十二五”下降30%以上<o:p></o:p></p></td><td><p>预期性<o:p></o:p></p></td></tr>',
      ' <tr><td><p>工业炸药危险等级为1.1级的工房现场操作人员<o:p></o:p></p></td><td><p>-<o:p></o:p></p></td><td><p>6人（含）以下<o:p></o:p></p></td><td><p>约束性<o:p></o:p></p></td></tr>',
      ' <tr><td><p>工业炸药制品危险等级为1.1级的工房现场操作人员<o:p></o:p></p></td><td><p>-<o:p></o:p></p></td><td><p>9人（含）以下<o:p></o:p></p></td><td><p>约束性<o:p></o:p></p></td></tr>',
      '</tbody></table>',
    ].join('\n'),
    context: {
      ...thirteenth,
      lowerIsBetter: [
        '特别重大安全生产事故',
        '安全生产事故死亡人数',
        '工业炸药危险等级为1.1级的工房现场操作人员',
        '工业炸药制品危险等级为1.1级的工房现场操作人员',
      ],
    },
    indicators: [
      row('龙头骨干企业专业技术人员比重', { ...rate, ...anticipatory, ...from(16.1, in2015) }, [
        level('gte?', 25, '%', by2020),
      ]),
      row('龙头骨干企业研发投入占企业总收入比重', { ...rate, ...anticipatory, ...noBase }, [
        level('gt', 3, '%', by2020),
      ]),
      row('现场混装炸药占工业炸药比重', { ...rate, ...anticipatory, ...from(22.5, in2015) }, [
        level('gt', 30, '%', by2020),
      ]),
      row('导爆管雷管占工业雷管比重', { ...rate, ...anticipatory, ...from(54.1, in2015) }, [
        level('gt', 70, '%', by2020),
      ]),
      row('高强度型塑料导爆管', { ...anticipatory, ...noBase }, [level('gt', 50, undefined, by2020)]),
      row('安全环保型震源药柱', { ...anticipatory, ...noBase }, [level('gt', 50, undefined, by2020)]),
      row('前15家企业占行业生产总值比重', { ...rate, ...anticipatory, ...from(50.7, in2015) }, [
        level('gt', 60, '%', by2020),
      ]),
      row(
        '特别重大安全生产事故',
        { ...anticipatory, ...noBase },
        [level(atMost, 0)],
        [maintain(atMost, 0)],
        [everyYear(atMost, 0)],
        [cumulative(atMost, 0)],
        [milestone()],
        [qualitative(undefined)],
      ),
      row('安全生产事故死亡人数', { ...anticipatory, ...noBase }, [growth(wholePeriod, 'lte', -30)]),
      row('工业炸药危险等级为1.1级的工房现场操作人员', { ...binding, ...noBase }, [
        level('lte', 6, '人', by2020),
      ]),
      row('工业炸药制品危险等级为1.1级的工房现场操作人员', { ...binding, ...noBase }, [
        level('lte', 9, '人', by2020),
      ]),
    ],
  },
  {
    // What is to be made over three years; the first of it for the first time.
    source: '山西省国家标准化综合改革试点工作方案（2018年）, its figures set as a table',
    format: 'tsv',
    text: [
      '序号\t主要指标\t单位\t到2020年',
      '1\t主导或参与制修订国际标准\t项\t零的突破',
      '2\t主导或参与制修订国家标准\t项\t100',
      '3\t主导或参与制修订行业标准\t项\t150',
      '4\t制修订地方标准\t项\t500',
      '5\t制定团体标准\t项\t100',
      '6\t资源型经济转型发展标准体系\t个\t10',
      '7\t国家级标准化示范试点项目\t个\t50',
      '8\t省级标准化示范试点项目\t个\t100',
      '9\t国家级和省级技术标准创新基地\t个\t20',
      '10\t省级标准创新贡献奖\t个\t60',
      '11\t省级专业标准化技术委员会\t个\t30',
      '12\t企业产品标准自我声明公开率\t%\t80以上',
    ].join('\n'),
    context: yearsOf(2018, 2020),
    indicators: [
      row(
        '主导或参与制修订国际标准',
        { unit: '项' },
        [level('gt', 0)],
        [level('gte', 1)],
        [milestone()],
        [cumulative('gt', 0)],
        [qualitative(undefined)],
      ),
      row('主导或参与制修订国家标准', { unit: '项', ...noBase }, ...done('gte?', 100, '项')),
      row('主导或参与制修订行业标准', { unit: '项', ...noBase }, ...done('gte?', 150, '项')),
      row('制修订地方标准', { unit: '项', ...noBase }, ...done('gte?', 500, '项')),
      row('制定团体标准', { unit: '项', ...noBase }, ...done('gte?', 100, '项')),
      row('资源型经济转型发展标准体系', { unit: '个', ...noBase }, ...done('gte?', 10, '个')),
      row('国家级标准化示范试点项目', { unit: '个', ...noBase }, ...done('gte?', 50, '个')),
      row('省级标准化示范试点项目', { unit: '个', ...noBase }, ...done('gte?', 100, '个')),
      row('国家级和省级技术标准创新基地', { unit: '个', ...noBase }, ...done('gte?', 20, '个')),
      row('省级标准创新贡献奖', { unit: '个', ...noBase }, ...done('gte?', 60, '个')),
      row('省级专业标准化技术委员会', { unit: '个', ...noBase }, ...done('gte?', 30, '个')),
      row('企业产品标准自我声明公开率', { ...rate, ...noBase }, ...shares('gte', 80, by2020)),
    ],
  },
  {
    // Totals of five years in brackets, and a note that says so.
    source: '江苏省“十四五”人力资源和社会保障发展规划（发布会）, its figures set as a table',
    format: 'pipe',
    text: [
      '类别 | 指标 | 单位 | 2025年目标',
      '就业 | 城镇新增就业人数 | 万人 | [500]以上',
      ' | 城镇调查失业率 | % | 5左右',
      '社会保障 | 城乡基本养老保险参保人数 | 万人 | 6150',
      ' | 失业保险参保人数 | 万人 | 2000',
      ' | 工伤保险参保人数 | 万人 | 2300',
      '人才 | 新增取得专业技术人员职业资格证书人数 | 万人次 | [100]',
      ' | 每万劳动力中高技能人才数 | 人 | 1000以上',
      '劳动关系 | 劳动人事争议调解成功率 | % | 60',
      ' | 劳动保障监察举报投诉案件结案率 | % | 98',
      '公共服务 | 申领电子社保卡人口覆盖率 | % | 70',
      ' | 人社政务服务好评率 | % | 95',
      '注：[ ]内为五年累计数。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        '城镇新增就业人数',
        { unit: '万人', category: '就业', ...noBase },
        [cumulative('gte', 500, '万人')],
        [additions('gte', 500, '万人')],
      ),
      row(
        '城镇调查失业率',
        { ...rate, category: '就业', ...noBase },
        [level('approx', 5, '%', by2025)],
        [maintain('approx', 5, '%')],
      ),
      row('城乡基本养老保险参保人数', { unit: '万人', category: '社会保障', ...noBase }, [
        level('gte?', 6150, '万人', by2025),
      ]),
      row('失业保险参保人数', { unit: '万人', category: '社会保障', ...noBase }, [
        level('gte?', 2000, '万人', by2025),
      ]),
      row('工伤保险参保人数', { unit: '万人', category: '社会保障', ...noBase }, [
        level('gte?', 2300, '万人', by2025),
      ]),
      row(
        '新增取得专业技术人员职业资格证书人数',
        { unit: '万人次', category: '人才', ...noBase },
        [cumulative('gte?', 100, '万人次')],
        [additions('gte?', 100, '万人次')],
      ),
      row('每万劳动力中高技能人才数', { category: '人才', ...noBase }, [level('gte', 1000, '人', by2025)]),
      row(
        '劳动人事争议调解成功率',
        { ...rate, category: '劳动关系', ...noBase },
        ...shares('gte?', 60, by2025),
      ),
      row(
        '劳动保障监察举报投诉案件结案率',
        { ...rate, category: '劳动关系', ...noBase },
        ...shares('gte?', 98, by2025),
      ),
      row(
        '申领电子社保卡人口覆盖率',
        { ...rate, category: '公共服务', ...noBase },
        ...shares('gte?', 70, by2025),
      ),
      row('人社政务服务好评率', { ...rate, category: '公共服务', ...noBase }, ...shares('gte?', 95, by2025)),
    ],
  },
  {
    // A rank among shares and amounts; one figure is aimed at only.
    source: '内蒙古自治区“十三五”科技创新规划, its figures set as a table',
    format: 'markdown',
    text: [
      '| 序号 | 指标 | 单位 | 2020年目标值 |',
      '| :-: | :-- | :-: | :-: |',
      '| 1 | 综合科技实力在全国的排位 | 位 | 进入前20位 |',
      '| 2 | 科技进步贡献率 | % | 力争达到55 |',
      '| 3 | 研究与试验发展经费占生产总值比重 | % | 2.2 |',
      '| 4 | 每万人发明专利拥有量 | 件 | 3 |',
      '| 5 | 高新技术产业产值占规模以上工业总产值比重 | % | 20 |',
      '| 6 | 战略性新兴产业增加值占地区生产总值比重 | % | 10 |',
      '| 7 | 每万名就业人员研发人力投入 | 人年/万人 | 48 |',
      '| 8 | 知识密集型服务业增加值占国内生产总值比重 | % | 20 |',
      '| 9 | 规模以上工业企业研发投入占主营业务收入比例 | % | 0.85 |',
      '| 10 | 技术市场合同交易总额 | 亿元 | 300以上 |',
      '| 11 | 公民具备基本科学素质的比例 | % | 10 |',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      row('综合科技实力在全国的排位', noBase, [rank(20)]),
      row('科技进步贡献率', { ...rate, ...noBase }, [level(same, 55, '%', by2020)]),
      row('研究与试验发展经费占生产总值比重', { ...rate, ...noBase }, [level('gte?', 2.2, '%', by2020)]),
      row('每万人发明专利拥有量', { unit: '件', ...noBase }, [level('gte?', 3, '件', by2020)]),
      row('高新技术产业产值占规模以上工业总产值比重', { ...rate, ...noBase }, [
        level('gte?', 20, '%', by2020),
      ]),
      row('战略性新兴产业增加值占地区生产总值比重', { ...rate, ...noBase }, [level('gte?', 10, '%', by2020)]),
      row('每万名就业人员研发人力投入', { unit: '人年/万人', ...noBase }, [
        level('gte?', 48, '人年/万人', by2020),
      ]),
      row('知识密集型服务业增加值占国内生产总值比重', { ...rate, ...noBase }, [
        level('gte?', 20, '%', by2020),
      ]),
      row('规模以上工业企业研发投入占主营业务收入比例', { ...rate, ...noBase }, [
        level('gte?', 0.85, '%', by2020),
      ]),
      row('技术市场合同交易总额', { unit: '亿元', ...noBase }, [level('gte', 300, '亿元', by2020)]),
      row('公民具备基本科学素质的比例', { ...rate, ...noBase }, ...shares('gte?', 10, by2020)),
    ],
  },
  {
    // Kinds merged over their rows, no column to start from, and one goal in words.
    source: '黄浦区历史风貌保护和利用“十四五”规划, 附件1',
    format: 'pipe',
    text: [
      '“十四五”时期黄浦区历史风貌保护和利用规划指标',
      '序号 | 类型 | 指标名称 | 指标单位 | 2025年目标值 | 属性',
      '1 | 保护修缮 | 居住类历史建筑全项目修缮建筑面积 | 万平方米 | 30 | 约束性',
      '2 | 更新利用 | 老大楼商业化改造利用面积 | 万平方米 | 11.4 | 预期性',
      '3 | 红色文化 | 红色文物保护建筑修缮改造 | 处 | 4 | 预期性',
      '4 |  | “建筑可阅读”线下走读线路数 | 条 | 5 | 预期性',
      '5 | 民生改善 | 消除老旧小区手拎马桶 | — | 基本消除 | 约束性',
      '6 |  | 老旧住房综合修缮改造累计面积 | 万平方米 | 100 | 约束性',
      '7 |  | 老旧住宅综合修缮改造受益户数 | 万户 | >2 | 约束性',
      '8 | 智慧管理 | 优秀历史建筑保护应用场景覆盖率 | ％ | 100 | 预期性',
      '9 |  | 优秀历史建筑和不可移动文物保护铭牌二维码覆盖率 | ％ | 100 | 预期性',
      '10 | 多元参与 | 历史风貌保护和利用相关社会组织 | 个 | >3 | 预期性',
      '11 |  | 新增文物保护员 | 人 | >50 | 预期性',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '居住类历史建筑全项目修缮建筑面积',
        { unit: '万平方米', category: '保护修缮', ...binding, ...noBase },
        ...done('gte?', 30, '万平方米'),
      ),
      row(
        '老大楼商业化改造利用面积',
        { unit: '万平方米', category: '更新利用', ...anticipatory, ...noBase },
        ...done('gte?', 11.4, '万平方米'),
      ),
      row(
        '红色文物保护建筑修缮改造',
        { unit: '处', category: '红色文化', ...anticipatory, ...noBase },
        ...done('gte?', 4, '处'),
      ),
      row(
        '“建筑可阅读”线下走读线路数',
        { unit: '条', category: '红色文化', ...anticipatory, ...noBase },
        ...done('gte?', 5, '条'),
      ),
      row(
        ['消除老旧小区手拎马桶', '老旧小区手拎马桶'],
        { category: '民生改善', ...binding, ...noBase },
        ...improving,
      ),
      row(
        '老旧住房综合修缮改造累计面积',
        { unit: '万平方米', category: '民生改善', ...binding, ...noBase },
        ...done('gte?', 100, '万平方米'),
      ),
      row(
        '老旧住宅综合修缮改造受益户数',
        { unit: '万户', category: '民生改善', ...binding, ...noBase },
        ...done('gt', 2, '万户'),
      ),
      row(
        '优秀历史建筑保护应用场景覆盖率',
        { category: '智慧管理', ...anticipatory, ...noBase },
        [level(atLeast, 100)],
        [coverage(atLeast, 100)],
      ),
      row(
        '优秀历史建筑和不可移动文物保护铭牌二维码覆盖率',
        { category: '智慧管理', ...anticipatory, ...noBase },
        [level(atLeast, 100)],
        [coverage(atLeast, 100)],
      ),
      row(
        '历史风貌保护和利用相关社会组织',
        { unit: '个', category: '多元参与', ...anticipatory, ...noBase },
        ...done('gt', 3, '个'),
      ),
      row(
        ['新增文物保护员', '文物保护员'],
        { unit: '人', category: '多元参与', ...anticipatory, ...noBase },
        ...done('gt', 50, '人'),
      ),
    ],
  },
  {
    // Two rows of headings; figures that stay as they are, and goals in words.
    source: '普陀区国土空间近期规划（2026—2030年）, 专栏1',
    format: 'html',
    text: [
      '<p>专栏1 普陀区国土空间近期规划核心指标表</p>',
      '<table>',
      '<tr><th rowspan="2">指标类别</th><th rowspan="2">序号</th><th rowspan="2">指标项</th><th rowspan="2">单位</th><th rowspan="2">类型</th><th colspan="2">指标值</th></tr>',
      '<tr><th>现状<br/>（2025年）</th><th>近期规划<br/>（2030年）</th></tr>',
      '<tr><td>发展规模</td><td>1</td><td>建设用地总规模</td><td>平方千米</td><td>约束性</td><td>53.75</td><td>53.74</td></tr>',
      '<tr><td rowspan="10">服务设施和历史文化</td><td>2</td><td>风貌保护街坊面积</td><td>平方千米</td><td>约束性</td><td>1.31</td><td>1.31</td></tr>',
      '<tr><td>3</td><td>风貌保护道路（街巷）</td><td>条</td><td>约束性</td><td>1</td><td>1</td></tr>',
      '<tr><td>4</td><td>保护建筑数量（登记不可移动文物和优秀历史建筑）</td><td>处</td><td>约束性</td><td>40</td><td>40</td></tr>',
      '<tr><td>5</td><td>住宅用地面积</td><td>平方千米</td><td>预期性</td><td>20.26</td><td>动态调整</td></tr>',
      '<tr><td>6</td><td>新增住房总建筑面积中政府、机构和企业持有的租赁住房比例</td><td>%</td><td>约束性</td><td>/</td><td>20</td></tr>',
      '<tr><td>7</td><td>养老床位数占老年人口比例</td><td>%</td><td>约束性</td><td>/</td><td>2.5</td></tr>',
      '<tr><td>8</td><td>具有全球影响的国际文化节庆和体育赛事数量</td><td>个</td><td>预期性</td><td>4</td><td>5</td></tr>',
      '<tr><td>9</td><td>生态、生活岸线占比</td><td>%</td><td>约束性</td><td>93</td><td>94</td></tr>',
      '<tr><td>10</td><td>河湖高品质开放滨水空间公里数</td><td>千米</td><td>预期性</td><td>21</td><td>24</td></tr>',
      '<tr><td>11</td><td>人均公园绿地面积</td><td>平方米/人</td><td>约束性</td><td>6.07</td><td>6.24</td></tr>',
      '<tr><td rowspan="3">综合交通</td><td>12</td><td>道路网密度</td><td>千米/平方千米</td><td>约束性</td><td>5.8</td><td>6.2</td></tr>',
      '<tr><td>13</td><td>中心城轨交线网密度</td><td>千米/平方千米</td><td>约束性</td><td>0.82</td><td>0.82</td></tr>',
      '<tr><td>14</td><td>绿色交通出行占全方式出行比例</td><td>%</td><td>约束性</td><td>/</td><td>75</td></tr>',
      '<tr><td rowspan="8">生态低碳安全</td><td>15</td><td>河湖水面率</td><td>%</td><td>约束性</td><td>3.86</td><td>3.95</td></tr>',
      '<tr><td>16</td><td>地表水优良水体比例</td><td>%</td><td>约束性</td><td>/</td><td>完成市考核要求</td></tr>',
      '<tr><td>17</td><td>轨交站点600米用地覆盖率</td><td>%</td><td>预期性</td><td>51</td><td>51</td></tr>',
      '<tr><td>18</td><td>应急避难场所人均避难面积</td><td>平方米/人</td><td>约束性</td><td>1.24</td><td>1.35</td></tr>',
      '<tr><td>19</td><td>满足消防响应时间</td><td>分钟</td><td>约束性</td><td>/</td><td>5分钟覆盖区超80%</td></tr>',
      '<tr><td>20</td><td>符合条件实施装配式建筑覆盖率</td><td>%</td><td>约束性</td><td>100</td><td>100</td></tr>',
      '<tr><td>21</td><td>新建建筑的绿色建筑达标率（重点地区公共建筑按绿建二星及以上标准，其他建筑按绿建一星及以上标准）</td><td>%</td><td>约束性</td><td>100</td><td>100</td></tr>',
      '<tr><td>22</td><td>建成区达到海绵城市建设要求的比例</td><td>%</td><td>约束性</td><td>≥40</td><td>≥80</td></tr>',
      '<tr><td rowspan="3">城市经济</td><td>23</td><td>全社会研发经费支出相当于地区生产总值比例</td><td>%</td><td>预期性</td><td>3.7</td><td>4.1左右</td></tr>',
      '<tr><td>24</td><td>新增区级及以上科技研发平台数</td><td>个</td><td>预期性</td><td>/</td><td>18</td></tr>',
      '<tr><td>25</td><td>新增科技型企业孵化器</td><td>家</td><td>预期性</td><td>/</td><td>10</td></tr>',
      '</table>',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['建设用地总规模'] },
    indicators: [
      row('建设用地总规模', { unit: '平方千米', ...binding, ...from(53.75, in2025) }, [
        level('lte?', 53.74, '平方千米', by2030),
      ]),
      row(
        '风貌保护街坊面积',
        { unit: '平方千米', ...binding, ...from(1.31, in2025) },
        [level('gte?', 1.31, '平方千米', by2030)],
        [maintain(atLeast, 1.31, '平方千米')],
      ),
      row(
        ['风貌保护道路（街巷）', '风貌保护道路'],
        { unit: '条', ...binding, ...from(1, in2025) },
        [level('gte?', 1, '条', by2030)],
        [maintain(atLeast, 1, '条')],
      ),
      row(
        ['保护建筑数量（登记不可移动文物和优秀历史建筑）', '保护建筑数量'],
        { unit: '处', ...binding, ...from(40, in2025) },
        [level('gte?', 40, '处', by2030)],
        [maintain(atLeast, 40, '处')],
      ),
      row(
        '住宅用地面积',
        { unit: '平方千米', ...anticipatory, ...from(20.26, in2025) },
        ...improving,
        [maintain(same, null)],
        [unset('deferred')],
        [unset('delegated')],
        [],
      ),
      row(
        '新增住房总建筑面积中政府、机构和企业持有的租赁住房比例',
        { ...rate, ...binding, ...noBase },
        ...shares('gte?', 20, by2030),
      ),
      row('养老床位数占老年人口比例', { ...rate, ...binding, ...noBase }, ...shares('gte?', 2.5, by2030)),
      row('具有全球影响的国际文化节庆和体育赛事数量', { unit: '个', ...anticipatory, ...from(4, in2025) }, [
        level('gte?', 5, '个', by2030),
      ]),
      row('生态、生活岸线占比', { ...rate, ...binding, ...from(93, in2025) }, ...shares('gte?', 94, by2030)),
      row('河湖高品质开放滨水空间公里数', { unit: '千米', ...anticipatory, ...from(21, in2025) }, [
        level('gte?', 24, '千米', by2030),
      ]),
      row('人均公园绿地面积', { unit: '平方米/人', ...binding, ...from(6.07, in2025) }, [
        level('gte?', 6.24, '平方米/人', by2030),
      ]),
      row('道路网密度', { unit: '千米/平方千米', ...binding, ...from(5.8, in2025) }, [
        level('gte?', 6.2, '千米/平方千米', by2030),
      ]),
      row(
        '中心城轨交线网密度',
        { unit: '千米/平方千米', ...binding, ...from(0.82, in2025) },
        [level('gte?', 0.82, '千米/平方千米', by2030)],
        [maintain(atLeast, 0.82, '千米/平方千米')],
      ),
      row('绿色交通出行占全方式出行比例', { ...rate, ...binding, ...noBase }, ...shares('gte?', 75, by2030)),
      row('河湖水面率', { ...rate, ...binding, ...from(3.86, in2025) }, ...shares('gte?', 3.95, by2030)),
      row(
        '地表水优良水体比例',
        { ...rate, ...binding, ...noBase },
        [unset('delegated')],
        [qualitative(undefined)],
      ),
      row(
        '轨交站点600米用地覆盖率',
        { ...rate, ...anticipatory, ...from(51, in2025) },
        ...shares('gte?', 51, by2030),
        [maintain(atLeast, 51, '%')],
      ),
      row('应急避难场所人均避难面积', { unit: '平方米/人', ...binding, ...from(1.24, in2025) }, [
        level('gte?', 1.35, '平方米/人', by2030),
      ]),
      row(
        '满足消防响应时间',
        { ...binding, ...noBase },
        [coverage('gt', 80)],
        [level('gt', 80)],
        [level('gt', 80, '%')],
      ),
      row(
        '符合条件实施装配式建筑覆盖率',
        { ...rate, ...binding, ...from(100, in2025) },
        ...shares(atLeast, 100, by2030),
        [maintain(atLeast, 100, '%')],
      ),
      row(
        [
          '新建建筑的绿色建筑达标率（重点地区公共建筑按绿建二星及以上标准，其他建筑按绿建一星及以上标准）',
          '新建建筑的绿色建筑达标率',
        ],
        { ...rate, ...binding, ...from(100, in2025) },
        ...shares(atLeast, 100, by2030),
        [maintain(atLeast, 100, '%')],
      ),
      row('建成区达到海绵城市建设要求的比例', { ...rate, ...binding }, ...shares('gte', 80, by2030)),
      row('全社会研发经费支出相当于地区生产总值比例', { ...rate, ...anticipatory, ...from(3.7, in2025) }, [
        level('approx', 4.1, '%', by2030),
      ]),
      row(
        ['新增区级及以上科技研发平台数', '区级及以上科技研发平台数'],
        { unit: '个', ...anticipatory, ...noBase },
        ...done('gte?', 18, '个'),
      ),
      row(
        ['新增科技型企业孵化器', '科技型企业孵化器'],
        { unit: '家', ...anticipatory, ...noBase },
        ...done('gte?', 10, '家'),
      ),
    ],
  },
  {
    // Categories merged over their rows; what the plan before has done stands beside what this one is to do.
    source: '上海市普陀区消防事业发展“十五五”规划, 表1',
    format: 'pipe',
    text: [
      '表1“十五五”消防事业发展主要指标',
      '序号 | 类别 | 指标名称 | “十四五”现状值 | “十五五”规划目标 | 属性',
      '1 | 火灾形势 | 每百万人火灾事故年平均发生率（起/百万人） | 500 | ≤490 | 约束性',
      '2 |  | 每百万人火灾事故年平均死亡率（人/百万人） | 3.6 | ≤3.5 | 约束性',
      '3 |  | 每百万人单位火灾事故年平均死亡率（人/百万人） | 0 | ≤0.251 | 约束性',
      '4 | 能力建设 | 新建消防救援站（座） | 2 | 1 | 预期性',
      '5 |  | 新建区域消防救援保障基地（座） | 0 | 1 | 预期性',
      '6 |  | 万人拥有职业消防员（人） | 3.74 | ＞5 | 预期性',
      '7 | 基层治理 | 重点行业单位消防安全标准化管理达标率 | 95% | 98% | 预期性',
      '8 |  | 消防宣传年度覆盖率 | 90% | 95% | 预期性',
    ].join('\n'),
    context: {
      ...fifteenth,
      lowerIsBetter: [
        '每百万人火灾事故年平均发生率',
        '每百万人火灾事故年平均死亡率',
        '每百万人单位火灾事故年平均死亡率',
      ],
    },
    indicators: [
      row(
        '每百万人火灾事故年平均发生率',
        { unit: '起/百万人', category: '火灾形势', ...binding, ...from(500) },
        ...yearlyMean(490, '起/百万人'),
      ),
      row(
        '每百万人火灾事故年平均死亡率',
        { unit: '人/百万人', category: '火灾形势', ...binding, ...from(3.6) },
        ...yearlyMean(3.5, '人/百万人'),
      ),
      row(
        '每百万人单位火灾事故年平均死亡率',
        { unit: '人/百万人', category: '火灾形势', ...binding, ...from(0) },
        ...yearlyMean(0.251, '人/百万人'),
      ),
      row(
        ['新建消防救援站', '消防救援站'],
        { unit: '座', category: '能力建设', ...anticipatory },
        ...done('gte?', 1, '座'),
      ),
      row(
        ['新建区域消防救援保障基地', '区域消防救援保障基地'],
        { unit: '座', category: '能力建设', ...anticipatory },
        ...done('gte?', 1, '座'),
      ),
      row('万人拥有职业消防员', { unit: '人', category: '能力建设', ...anticipatory, ...from(3.74) }, [
        level('gt', 5, '人'),
      ]),
      row(
        '重点行业单位消防安全标准化管理达标率',
        { category: '基层治理', ...anticipatory, ...from(95) },
        ...shares('gte?', 98),
      ),
      row(
        '消防宣传年度覆盖率',
        { category: '基层治理', ...anticipatory, ...from(90) },
        ...shares('gte?', 95),
        [everyYear('gte?', 95, '%')],
      ),
    ],
  },
  {
    // Most figures are totals of five years in brackets, some of them ranges; stocks stand among them.
    source: '上海市城市更新和住房发展“十五五”规划, 专栏',
    format: 'tsv',
    text: [
      '专栏“十五五”时期上海市城市更新和住房发展主要指标',
      '序号\t指标\t2025年基期值\t2030年目标值\t属性',
      '1\t城中村整体改造项目认定数量（个）\t〔70〕\t〔12〕\t约束性',
      '2\t旧住房成套改造（含小梁薄板房屋改造）（万平方米）\t〔129〕\t〔120〕\t预期性',
      '3\t实施老旧小区改造面积（万平方米）\t〔6880〕\t〔3000—4000〕\t预期性',
      '4\t新增供应商品住房规模（万平方米）\t〔4200〕\t〔2500—2800〕\t预期性',
      '5\t新增供应各类住宅用地面积（公顷）\t〔2921〕\t〔1800—2300〕\t预期性',
      '6\t新增供应保障性租赁住房数量（万套（间））\t〔26.7〕\t〔25—27〕\t预期性',
      '7\t新增筹措供应新时代城市建设者管理者之家床位数量（万张）\t〔7.3〕\t〔12〕\t预期性',
      '8\t推动商办楼宇更新数量（栋）\t/\t〔150〕\t预期性',
      '9\t更新商业设施面积（万平方米）\t〔260〕\t〔500〕\t预期性',
      '10\t推进重点更新片区数量（个）\t/\t〔20〕\t预期性',
      '11\t提升和新建“美丽街区”数量（个）\t875\t1000\t预期性',
      '12\t社区公共服务设施15分钟步行可达覆盖率（％）\t87.92\t95\t预期性',
      '13\t成熟大型居住社区数量（个）\t29\t32\t预期性',
      '14\t重点小区物业治理提升数量（个）\t/\t〔1500〕\t预期性',
      '15\t区管及以上美丽幸福河湖建成率（％）\t21\t70\t预期性',
      '16\t改建或新建口袋公园数量（座）\t〔393〕\t〔200〕\t预期性',
      '17\t新增达到海绵城市建设要求的城市建成区面积（平方公里）\t〔295.8〕\t〔450〕\t预期性',
      '18\t既有建筑节能改造面积（万平方米）\t〔3200〕\t〔5000〕\t预期性',
      '19\t为居民用户更换切断型智能燃气表数量（万台）\t〔305〕\t〔500〕\t预期性',
      '注：〔 〕内为5年累计数。',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('城中村整体改造项目认定数量', { unit: '个', ...binding, ...from(70) }, [
        cumulative('gte?', 12, '个'),
      ]),
      row(
        ['旧住房成套改造（含小梁薄板房屋改造）', '旧住房成套改造'],
        { unit: '万平方米', ...anticipatory, ...from(129) },
        [cumulative('gte?', 120, '万平方米')],
      ),
      row('实施老旧小区改造面积', { unit: '万平方米', ...anticipatory, ...from(6880) }, [
        cumulative(ofRange, { min: 3000, max: 4000 }, '万平方米'),
      ]),
      row(
        ['新增供应商品住房规模', '供应商品住房规模'],
        { unit: '万平方米', ...anticipatory, ...from(4200) },
        [cumulative(ofRange, { min: 2500, max: 2800 }, '万平方米')],
        [additions(ofRange, { min: 2500, max: 2800 }, '万平方米')],
      ),
      row(
        ['新增供应各类住宅用地面积', '供应各类住宅用地面积'],
        { unit: '公顷', ...anticipatory, ...from(2921) },
        [cumulative(ofRange, { min: 1800, max: 2300 }, '公顷')],
        [additions(ofRange, { min: 1800, max: 2300 }, '公顷')],
      ),
      row(
        ['新增供应保障性租赁住房数量', '供应保障性租赁住房数量'],
        { ...anticipatory, ...from(26.7) },
        [cumulative(ofRange, { min: 25, max: 27 })],
        [additions(ofRange, { min: 25, max: 27 })],
      ),
      row(
        ['新增筹措供应新时代城市建设者管理者之家床位数量', '筹措供应新时代城市建设者管理者之家床位数量'],
        { unit: '万张', ...anticipatory, ...from(7.3) },
        [cumulative('gte?', 12, '万张')],
        [additions('gte?', 12, '万张')],
      ),
      row('推动商办楼宇更新数量', { unit: '栋', ...anticipatory, ...noBase }, [
        cumulative('gte?', 150, '栋'),
      ]),
      row('更新商业设施面积', { unit: '万平方米', ...anticipatory, ...from(260) }, [
        cumulative('gte?', 500, '万平方米'),
      ]),
      row('推进重点更新片区数量', { unit: '个', ...anticipatory, ...noBase }, [cumulative('gte?', 20, '个')]),
      row('提升和新建“美丽街区”数量', { unit: '个', ...anticipatory, ...from(875, in2025) }, [
        level('gte?', 1000, '个', by2030),
      ]),
      row(
        '社区公共服务设施15分钟步行可达覆盖率',
        { ...anticipatory, ...from(87.92, in2025) },
        [level('gte?', 95, undefined, by2030)],
        [coverage('gte?', 95, by2030)],
      ),
      row('成熟大型居住社区数量', { unit: '个', ...anticipatory, ...from(29, in2025) }, [
        level('gte?', 32, '个', by2030),
      ]),
      row('重点小区物业治理提升数量', { unit: '个', ...anticipatory, ...noBase }, [
        cumulative('gte?', 1500, '个'),
      ]),
      row(
        '区管及以上美丽幸福河湖建成率',
        { ...anticipatory, ...from(21, in2025) },
        [level('gte?', 70, undefined, by2030)],
        [coverage('gte?', 70, by2030)],
      ),
      row('改建或新建口袋公园数量', { unit: '座', ...anticipatory, ...from(393) }, [
        cumulative('gte?', 200, '座'),
      ]),
      row(
        ['新增达到海绵城市建设要求的城市建成区面积', '达到海绵城市建设要求的城市建成区面积'],
        { unit: '平方公里', ...anticipatory, ...from(295.8) },
        [cumulative('gte?', 450, '平方公里')],
        [additions('gte?', 450, '平方公里')],
      ),
      row('既有建筑节能改造面积', { unit: '万平方米', ...anticipatory, ...from(3200) }, [
        cumulative('gte?', 5000, '万平方米'),
      ]),
      row('为居民用户更换切断型智能燃气表数量', { unit: '万台', ...anticipatory, ...from(305) }, [
        cumulative('gte?', 500, '万台'),
      ]),
    ],
  },
  {
    // What the figures are against 2015 stands in a column of its own, in words.
    source: '陕西省旅游业“十三五”发展规划, its figures set as a table',
    format: 'pipe',
    text: [
      '指标 | 单位 | 2020年目标 | 比2015年',
      '接待国内外旅游者 | 亿人次 | 7.75 | 翻一番',
      '旅游业总收入 | 亿元 | 6100 | 翻一番',
      '旅游就业人数 | 万人 | 435 | 翻一番',
      '旅游直接投资总额 | 亿元 | 超过5000 | 翻一番',
      '城乡居民年人均出游次数 | 次 | 6以上 | —',
      '旅游业增加值占全省GDP比重 | % | 8.8 | —',
      '旅游业对全省GDP的综合贡献 | % | 15.8 | —',
      '旅游就业人数占全省就业总人数比重 | % | 20 | —',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      row(
        '接待国内外旅游者',
        { unit: '亿人次', ...noBase },
        ...orDoubled([level('gte?', 7.75, '亿人次', by2020)]),
      ),
      row('旅游业总收入', { unit: '亿元', ...noBase }, ...orDoubled([level('gte?', 6100, '亿元', by2020)])),
      row('旅游就业人数', { unit: '万人', ...noBase }, ...orDoubled([level('gte?', 435, '万人', by2020)])),
      row(
        '旅游直接投资总额',
        { unit: '亿元', ...noBase },
        ...orDoubled([level('gt', 5000, '亿元', by2020)], [cumulative('gt', 5000, '亿元')]),
      ),
      row(
        ['城乡居民年人均出游次数', '城乡居民人均出游次数'],
        { unit: '次', ...noBase },
        ...orDash([level('gte', 6, '次')], [everyYear('gte', 6, '次', { basis: both })]),
      ),
      row('旅游业增加值占全省GDP比重', { ...rate, ...noBase }, ...orDash([level('gte?', 8.8, '%', by2020)])),
      row('旅游业对全省GDP的综合贡献', { ...rate, ...noBase }, ...orDash([level('gte?', 15.8, '%', by2020)])),
      row(
        '旅游就业人数占全省就业总人数比重',
        { ...rate, ...noBase },
        ...orDash([level('gte?', 20, '%', by2020)]),
      ),
    ],
  },
  {
    // A plan of ten years; ages and months stand in the names, and one row has no figure to reach.
    source: '中国儿童发展纲要（2011—2020年）（统计监测报告）, its figures set as a table',
    format: 'tsv',
    text: [
      '指标\t单位\t2010年\t到2020年',
      '婴儿死亡率\t‰\t13.1\t控制在10以下',
      '5岁以下儿童死亡率\t‰\t16.4\t控制在13以下',
      '低出生体重发生率\t%\t—\t控制在4以下',
      '0—6个月婴儿纯母乳喂养率\t%\t—\t50以上',
      '5岁以下儿童贫血患病率\t%\t—\t控制在12以下',
      '5岁以下儿童生长迟缓率\t%\t—\t控制在7以下',
      '5岁以下儿童低体重率\t%\t—\t降低到5以下',
      '严重致残的出生缺陷发生率\t1/万\t17.47\t逐步下降',
      '学前三年毛入园率\t%\t56.6\t达到70',
      '九年义务教育巩固率\t%\t91.1\t达到95',
    ].join('\n'),
    context: {
      ...yearsOf(2011, 2020),
      lowerIsBetter: [
        '婴儿死亡率',
        '5岁以下儿童死亡率',
        '低出生体重发生率',
        '5岁以下儿童贫血患病率',
        '5岁以下儿童生长迟缓率',
        '5岁以下儿童低体重率',
        '严重致残的出生缺陷发生率',
      ],
    },
    indicators: [
      row('婴儿死亡率', { unit: '‰', ...from(13.1, in2010) }, [level('lte', 10, '‰', by2020)]),
      row('5岁以下儿童死亡率', { unit: '‰', ...from(16.4, in2010) }, [level('lte', 13, '‰', by2020)]),
      row('低出生体重发生率', { ...rate, ...noBase }, [level('lte', 4, '%', by2020)]),
      row('0—6个月婴儿纯母乳喂养率', { ...rate, ...noBase }, ...shares('gte', 50, by2020)),
      row('5岁以下儿童贫血患病率', { ...rate, ...noBase }, [level('lte', 12, '%', by2020)]),
      row('5岁以下儿童生长迟缓率', { ...rate, ...noBase }, [level('lte', 7, '%', by2020)]),
      row('5岁以下儿童低体重率', { ...rate, ...noBase }, [level('lte', 5, '%', by2020)]),
      row('严重致残的出生缺陷发生率', from(17.47, in2010), [trend(falling)], [qualitative(undefined)]),
      row('学前三年毛入园率', { ...rate, ...from(56.6, in2010) }, ...shares(same, 70, by2020)),
      row('九年义务教育巩固率', { ...rate, ...from(91.1, in2010) }, ...shares(same, 95, by2020)),
    ],
  },
  {
    // A cell holds the figure of the cities and, in brackets, that of the county towns.
    source: '甘肃省“十三五”住房和城乡建设规划（2016年报道）, its figures set as a table',
    format: 'pipe',
    text: [
      '类别 | 指标 | 2020年目标',
      '城镇建设 | 城镇化率（%） | 50以上',
      ' | 城市市政公用设施建设投资（亿元） | 力争达到1700',
      ' | 建成城市地下综合管廊（公里） | 160',
      '公用设施 | 城市供水普及率（%） | 97（县城92）',
      ' | 城市污水处理率（%） | 95（县城85）',
      ' | 城市生活垃圾无害化处理率（%） | 95（县城80）',
      ' | 城市燃气普及率（%） | 90（县城70）',
      ' | 城市人均公园绿地面积（平方米） | 13（县城8）',
      ' | 城市建成区绿化覆盖率（%） | 33（县城18）',
      '村镇建设 | 农村危房改造（万户） | 42',
      ' | 农村安全住房比例（%） | 90以上',
      '住房公积金 | 住房公积金个贷率（%） | 70以上',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      row('城镇化率', { ...rate, category: '城镇建设', ...noBase }, [level('gte', 50, '%', by2020)]),
      row(
        '城市市政公用设施建设投资',
        { unit: '亿元', category: '城镇建设', ...noBase },
        ...done(same, 1700, '亿元'),
      ),
      row(
        ['建成城市地下综合管廊', '城市地下综合管廊'],
        { unit: '公里', category: '城镇建设', ...noBase },
        ...done('gte?', 160, '公里'),
      ),
      row('城市供水普及率', { ...rate, category: '公用设施', ...noBase }, ...withTowns(97, 92)),
      row('城市污水处理率', { ...rate, category: '公用设施', ...noBase }, ...withTowns(95, 85)),
      row('城市生活垃圾无害化处理率', { ...rate, category: '公用设施', ...noBase }, ...withTowns(95, 80)),
      row('城市燃气普及率', { ...rate, category: '公用设施', ...noBase }, ...withTowns(90, 70)),
      row(
        '城市人均公园绿地面积',
        { unit: '平方米', category: '公用设施', ...noBase },
        [level('gte?', 13, '平方米'), level('gte?', 8, '平方米')],
        [level('gte?', 13, '平方米')],
      ),
      row('城市建成区绿化覆盖率', { ...rate, category: '公用设施', ...noBase }, ...withTowns(33, 18)),
      row('农村危房改造', { unit: '万户', category: '村镇建设', ...noBase }, ...done('gte?', 42, '万户')),
      row('农村安全住房比例', { ...rate, category: '村镇建设', ...noBase }, ...shares('gte', 90, by2020)),
      row('住房公积金个贷率', { ...rate, category: '住房公积金', ...noBase }, ...shares('gte', 70, by2020)),
    ],
  },
  {
    // No column to start from; two years in one cell.
    source: '黄浦区城市更新“十五五”规划, 主要预期指标一览表',
    format: 'tsv',
    text: [
      '类别\t序号\t指标\t单位\t属性\t目标',
      '促发展\t1\t片区更新数量\t个\t预期性\t2',
      '\t2\t商办楼宇更新数量\t个\t预期性\t25',
      '\t3\t更新商业设施面积\t万平方米\t预期性\t50',
      '惠民生\t4\t老旧住房综合修缮面积\t万平方米\t约束性\t90',
      '提品质\t5\t新建或改建口袋公园数量\t座\t预期性\t10',
      '\t6\t机关、企事业等单位附属空间开放数量\t处\t预期性\t5',
      '\t7\t完整社区建设覆盖率\t%\t预期性\t2027年60%，2028年进一步优化布局',
      '优生态\t8\t新增各类绿化面积\t万平方米\t约束性\t5',
      '强韧性\t9\t建成区达到海绵城市建设要求面积比\t%\t约束性\t80',
      '\t10\t老旧供水管网改造\t公里\t预期性\t5',
      '\t11\t修复或改造排水主管\t公里\t预期性\t10',
      '\t12\t公用人防工程维修养护数量\t个\t预期性\t78',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(
        '片区更新数量',
        { unit: '个', category: '促发展', ...anticipatory, ...noBase },
        ...done('gte?', 2, '个'),
      ),
      row(
        '商办楼宇更新数量',
        { unit: '个', category: '促发展', ...anticipatory, ...noBase },
        ...done('gte?', 25, '个'),
      ),
      row(
        '更新商业设施面积',
        { unit: '万平方米', category: '促发展', ...anticipatory, ...noBase },
        ...done('gte?', 50, '万平方米'),
      ),
      row(
        '老旧住房综合修缮面积',
        { unit: '万平方米', category: '惠民生', ...binding, ...noBase },
        ...done('gte?', 90, '万平方米'),
      ),
      row(
        '新建或改建口袋公园数量',
        { unit: '座', category: '提品质', ...anticipatory, ...noBase },
        ...done('gte?', 10, '座'),
      ),
      row(
        '机关、企事业等单位附属空间开放数量',
        { unit: '处', category: '提品质', ...anticipatory, ...noBase },
        ...done('gte?', 5, '处'),
      ),
      row(
        '完整社区建设覆盖率',
        { ...rate, category: '提品质', ...anticipatory, ...noBase },
        ...shares('gte?', 60, by2027).flatMap((near) => [
          ...improving.map((then) => [...near, ...then]),
          near,
        ]),
      ),
      row(
        ['新增各类绿化面积', '各类绿化面积'],
        { unit: '万平方米', category: '优生态', ...binding, ...noBase },
        ...done('gte?', 5, '万平方米'),
      ),
      row(
        '建成区达到海绵城市建设要求面积比',
        { ...rate, category: '强韧性', ...binding, ...noBase },
        ...shares('gte?', 80),
      ),
      row(
        '老旧供水管网改造',
        { unit: '公里', category: '强韧性', ...anticipatory, ...noBase },
        ...done('gte?', 5, '公里'),
      ),
      row(
        '修复或改造排水主管',
        { unit: '公里', category: '强韧性', ...anticipatory, ...noBase },
        ...done('gte?', 10, '公里'),
      ),
      row(
        '公用人防工程维修养护数量',
        { unit: '个', category: '强韧性', ...anticipatory, ...noBase },
        ...done('gte?', 78, '个'),
      ),
    ],
  },
  {
    // Three years side by side, of which the first is the one to start from; a note on the last row.
    source: 'style of the 国家中长期人才发展规划纲要（2010—2020年）, 国家人才发展主要指标',
    format: 'tsv',
    text: [
      '指标\t单位\t2008年\t2015年\t2020年',
      '人才资源总量\t万人\t11385\t15625\t18025',
      '每万劳动力中研发人员\t人年/万人\t24.8\t33\t43',
      '高技能人才占技能劳动者比例\t%\t24.4\t27\t28',
      '主要劳动年龄人口受过高等教育的比例\t%\t9.2\t15\t20',
      '人力资本投资占国内生产总值比例\t%\t10.75\t13\t15',
      '人才贡献率\t%\t18.9\t32\t35',
      '注：人才贡献率数据为区间年均值，其中2008年数据为1978—2008年的平均值，2015年数据为2008—2015年的平均值，2020年数据为2008—2020年的平均值。',
    ].join('\n'),
    context: { period: { firstYear: 2010, lastYear: 2020 }, baseYear: 2008 },
    indicators: [
      row('人才资源总量', { unit: '万人', ...from(11385, in2008) }, [
        level('gte?', 15625, '万人', by2015),
        level('gte?', 18025, '万人', by2020),
      ]),
      row('每万劳动力中研发人员', { unit: '人年/万人', ...from(24.8, in2008) }, [
        level('gte?', 33, '人年/万人', by2015),
        level('gte?', 43, '人年/万人', by2020),
      ]),
      row('高技能人才占技能劳动者比例', { ...rate, ...from(24.4, in2008) }, [
        level('gte?', 27, '%', by2015),
        level('gte?', 28, '%', by2020),
      ]),
      row('主要劳动年龄人口受过高等教育的比例', { ...rate, ...from(9.2, in2008) }, [
        level('gte?', 15, '%', by2015),
        level('gte?', 20, '%', by2020),
      ]),
      row('人力资本投资占国内生产总值比例', { ...rate, ...from(10.75, in2008) }, [
        level('gte?', 13, '%', by2015),
        level('gte?', 15, '%', by2020),
      ]),
      row(
        '人才贡献率',
        { ...rate, ...from(18.9) },
        [level('gte?', 32, '%'), level('gte?', 35, '%')],
        [everyYear('gte?', 32, '%', { basis: 'average' }), everyYear('gte?', 35, '%', { basis: 'average' })],
      ),
    ],
  },
  {
    // Numbers done in five years beside stocks, under the same headings; a row of which without cells of its own.
    source: '普陀区绿化建设和市容景观提升“十五五”规划, 表2',
    format: 'markdown',
    text: [
      '表2 “十五五”绿化建设和市容景观提升主要指标表',
      '',
      '| 板块 | 序号 | 指标名称 | 属性 | 单位 | “十四五”现状 | “十五五”目标 |',
      '|---|---|---|---|---|---|---|',
      '| 绿化 | 1 | 新建绿地 | 约束性 | 万平方米 | 90.87 | 35 |',
      '|  |  | 其中 公园绿地 |  |  | 58.46 | 17.5 |',
      '|  | 2 | 绿化覆盖率 | 约束性 | % | 31.46 | 31.5 |',
      '|  | 3 | 人均公园绿地面积 | 约束性 | 平方米 | 6.07 | 6.2 |',
      '|  | 4 | 公园数量 | 预期性 | 座 | 59 | 69 |',
      '|  | 5 | 新建绿道 | 预期性 | 公里 | 34.62 | 10 |',
      '| 市容景观建设 | 6 | “美丽街区”建设 | 预期性 | 条（段） | 50 | 15 |',
      '|  | 7 | 景观照明建设 | 预期性 | 块（条） | 3 | 3 |',
      '|  | 8 | 重要区域、重点单体建（构）筑物的景观照明集中控制纳控率 | 预期性 | % | 92.1 | 95以上 |',
      '| 市容环境卫生责任区管理 | 9 | 《责任告知书》送达率 | 约束性 | % | 100 | 100 |',
      '| 市容整治 | 10 | 店招店牌整治 | 预期性 | 块 | 2598 | 1500 |',
      '|  | 11 | 户外广告整治 | 预期性 | 块 | 1045 | 230 |',
      '| 环卫 | 12 | 生活垃圾回收利用率 | 约束性 | % | 47 | 50 |',
      '|  | 13 | 建筑垃圾综合利用率 | 预期性 | % | 94 | 95 |',
      '|  | 14 | 新能源环卫车辆占比 | 预期性 | % | / | 70以上 |',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(
        ['新建绿地', '绿地'],
        { unit: '万平方米', category: '绿化', ...binding },
        ...done('gte?', 35, '万平方米'),
      ),
      row(
        [...ofWhich('公园绿地', '新建绿地'), '其中 公园绿地', '新建绿地其中 公园绿地'],
        { category: '绿化' },
        ...done('gte?', 17.5),
      ),
      row('绿化覆盖率', { ...rate, category: '绿化', ...binding, ...from(31.46) }, ...shares('gte?', 31.5)),
      row('人均公园绿地面积', { unit: '平方米', category: '绿化', ...binding, ...from(6.07) }, [
        level('gte?', 6.2, '平方米'),
      ]),
      row('公园数量', { unit: '座', category: '绿化', ...anticipatory, ...from(59) }, [
        level('gte?', 69, '座'),
      ]),
      row(
        ['新建绿道', '绿道'],
        { unit: '公里', category: '绿化', ...anticipatory },
        ...done('gte?', 10, '公里'),
      ),
      row('“美丽街区”建设', { category: '市容景观建设', ...anticipatory }, ...done('gte?', 15)),
      row('景观照明建设', { category: '市容景观建设', ...anticipatory }, ...done('gte?', 3)),
      row(
        '重要区域、重点单体建（构）筑物的景观照明集中控制纳控率',
        { ...rate, category: '市容景观建设', ...anticipatory, ...from(92.1) },
        ...shares('gte', 95),
      ),
      row(
        '《责任告知书》送达率',
        { ...rate, category: '市容环境卫生责任区管理', ...binding, ...from(100) },
        ...shares(atLeast, 100),
        [maintain(atLeast, 100, '%')],
      ),
      row('店招店牌整治', { unit: '块', category: '市容整治', ...anticipatory }, ...done('gte?', 1500, '块')),
      row('户外广告整治', { unit: '块', category: '市容整治', ...anticipatory }, ...done('gte?', 230, '块')),
      row('生活垃圾回收利用率', { ...rate, category: '环卫', ...binding, ...from(47) }, [
        level('gte?', 50, '%'),
      ]),
      row('建筑垃圾综合利用率', { ...rate, category: '环卫', ...anticipatory, ...from(94) }, [
        level('gte?', 95, '%'),
      ]),
      row(
        '新能源环卫车辆占比',
        { ...rate, category: '环卫', ...anticipatory, ...noBase },
        ...shares('gte', 70),
      ),
    ],
  },
  {
    // Indicators of a first and of a second order; a row told in words.
    source: '闵行区城市更新“十五五”规划, 主要指标表',
    format: 'html',
    text: [
      '<p>主要指标表</p>',
      '<table>',
      '<tr><td>类别</td><td>序号</td><td>一级指标</td><td>二级指标</td><td>单位</td><td>属性</td><td>“十四五”<br/>完成值</td><td>“十五五”<br/>目标值</td></tr>',
      '<tr><td rowspan="4">建设全龄友好宜居城区</td><td>1</td><td>既有居住建筑改造</td><td>旧住房成套改造任务</td><td>万平方米</td><td>预期性</td><td>25</td><td>1.4</td></tr>',
      '<tr><td>2</td><td>推进老旧小区整治改造</td><td>老旧小区整治改造面积</td><td>万平方米</td><td>预期性</td><td>240</td><td>300</td></tr>',
      '<tr><td>3</td><td>开展完整社区建设</td><td>完整社区覆盖率</td><td>％</td><td>预期性</td><td>-</td><td>60</td></tr>',
      '<tr><td>4</td><td>推进城中村改造</td><td>推动城中村改造项目数量</td><td>个</td><td>约束性</td><td>启动8个城中村整体改造项目</td><td>至2026年底，全面启动城中村整体改造项目，全面完成整治提升；2027年全面完成整体改造项目的前期改造</td></tr>',
      '<tr><td rowspan="4">打造创新人文活力城区</td><td>5</td><td rowspan="2">推进商务楼宇和商业设施更新提升</td><td>推动商务楼宇更新数量</td><td>个</td><td>预期性</td><td>-</td><td>≥10</td></tr>',
      '<tr><td>6</td><td>更新商业设施面积（含改扩建）</td><td>万平方米</td><td>预期性</td><td>-</td><td>≥50</td></tr>',
      '<tr><td>7</td><td rowspan="2">推进产业空间提质增效</td><td>低效产业用地盘活面积</td><td>亩</td><td>预期性</td><td>≥2000</td><td>≥5000</td></tr>',
      '<tr><td>8</td><td>老旧街区改造数量</td><td>个</td><td>预期性</td><td></td><td>≥5</td></tr>',
      '<tr><td rowspan="3">构筑安全韧性生态城区</td><td>9</td><td rowspan="2">加强城市基础设施建设改造</td><td>燃气老化管道改造数量</td><td>公里</td><td>约束性</td><td>355</td><td>421</td></tr>',
      '<tr><td>10</td><td>人均应急避难面积</td><td>平方米</td><td>约束性</td><td>＞1.5</td><td>＞1.7</td></tr>',
      '<tr><td>11</td><td>修复城市生态系统</td><td>人均公园绿地面积</td><td>平方米</td><td>约束性</td><td>11.1</td><td>11.5</td></tr>',
      '</table>',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('旧住房成套改造任务', { unit: '万平方米', ...anticipatory }, ...done('gte?', 1.4, '万平方米')),
      row('老旧小区整治改造面积', { unit: '万平方米', ...anticipatory }, ...done('gte?', 300, '万平方米')),
      row('完整社区覆盖率', { ...anticipatory, ...noBase }, [level('gte?', 60)], [coverage('gte?', 60)]),
      row(
        '推动城中村改造项目数量',
        binding,
        [milestone(), milestone(), milestone()],
        [milestone(), milestone()],
        [milestone()],
      ),
      row('推动商务楼宇更新数量', { unit: '个', ...anticipatory, ...noBase }, ...done('gte', 10, '个')),
      row(
        ['更新商业设施面积（含改扩建）', '更新商业设施面积'],
        { unit: '万平方米', ...anticipatory, ...noBase },
        ...done('gte', 50, '万平方米'),
      ),
      row('低效产业用地盘活面积', { unit: '亩', ...anticipatory }, ...done('gte', 5000, '亩')),
      row('老旧街区改造数量', { unit: '个', ...anticipatory, ...noBase }, ...done('gte', 5, '个')),
      row('燃气老化管道改造数量', { unit: '公里', ...binding }, ...done('gte?', 421, '公里')),
      row('人均应急避难面积', { unit: '平方米', ...binding }, [level('gt', 1.7, '平方米')]),
      row('人均公园绿地面积', { unit: '平方米', ...binding, ...from(11.1) }, [level('gte?', 11.5, '平方米')]),
    ],
  },
  {
    // A goal for each year, and the office that answers for it.
    source: 'style of a municipal 知识产权强市建设 plan (2022—2025年), 主要指标分年度目标',
    format: 'pipe',
    text: [
      '序号 | 指标 | 单位 | 2022年 | 2023年 | 2024年 | 2025年 | 责任单位',
      '1 | 每万人口高价值发明专利拥有量 | 件 | 6.2 | 7.0 | 7.8 | 8.6 | 市市场监管局',
      '2 | 专利商标质押融资额 | 亿元 | 20 | 25 | 30 | 35以上 | 市市场监管局、市地方金融监管局',
      '3 | 新增国家知识产权优势示范企业 | 家 | 3 | 3 | 4 | 5 | 市市场监管局',
      '4 | 专利侵权纠纷行政裁决案件按期结案率 | % | 95 | 96 | 97 | 98 | 市市场监管局',
      '5 | 知识产权案件平均审理周期 | 天 | 110 | 105 | 100 | ≤95 | 市中级人民法院',
      '6 | 知识产权保护社会满意度 | 分 | 81 | 81.5 | 82 | 82.5以上 | 市市场监管局',
    ].join('\n'),
    context: { ...yearsOf(2022, 2025), lowerIsBetter: ['知识产权案件平均审理周期'] },
    indicators: [
      row('每万人口高价值发明专利拥有量', noBase, [
        level('gte?', 6.2, '件', by2022),
        level('gte?', 7, '件', by2023),
        level('gte?', 7.8, '件', by2024),
        level('gte?', 8.6, '件', by2025),
      ]),
      row('专利商标质押融资额', { unit: '亿元', ...noBase }, [
        level('gte?', 20, '亿元', by2022),
        level('gte?', 25, '亿元', by2023),
        level('gte?', 30, '亿元', by2024),
        level('gte', 35, '亿元', by2025),
      ]),
      row(
        ['新增国家知识产权优势示范企业', '国家知识产权优势示范企业'],
        { unit: '家', ...noBase },
        ...[additions, cumulative, level].map((kind) =>
          [3, 3, 4, 5].map((count) => kind('gte?', count, '家')),
        ),
      ),
      row('专利侵权纠纷行政裁决案件按期结案率', { ...rate, ...noBase }, [
        level('gte?', 95, '%', by2022),
        level('gte?', 96, '%', by2023),
        level('gte?', 97, '%', by2024),
        level('gte?', 98, '%', by2025),
      ]),
      row('知识产权案件平均审理周期', { unit: '天', ...noBase }, [
        level('lte?', 110, '天', by2022),
        level('lte?', 105, '天', by2023),
        level('lte?', 100, '天', by2024),
        level('lte', 95, '天', by2025),
      ]),
      row('知识产权保护社会满意度', { unit: '分', ...noBase }, [
        level('gte?', 81, '分', by2022),
        level('gte?', 81.5, '分', by2023),
        level('gte?', 82, '分', by2024),
        level('gte', 82.5, '分', by2025),
      ]),
    ],
  },
];
