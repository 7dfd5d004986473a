import type { Choices, Compared } from './choices.js';
import {
  added,
  atLeast,
  atMost,
  by2015,
  by2020,
  by2023,
  by2025,
  falling,
  held,
  ofRange,
  ofYear,
  raised,
  same,
  wholePeriod,
} from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fourteenth, thirteenth, twelfth, yearsOf } from './periods.js';
import { share } from './rates.js';
import {
  better,
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
  relative,
  trend,
} from './reading.js';
import {
  anticipatory,
  binding,
  dashed,
  from,
  in2010,
  in2015,
  in2020,
  noBase,
  ofWhich,
  oneOf,
  rate,
  row,
  withChange,
} from './tableParts.js';

/** A number of people or things reached over the years of the plan. */
const done = (compared: Compared, value: number, unit: string): Choices => [
  ...added(compared, value, unit),
  level(compared, value, unit),
];

/** Figures, or words, that rise or fall without a number. */
const rising: Choices = [better(), qualitative(undefined), trend()];

/** A fifteenth set of tables to check the reader on, collected without a look at how it reads. */
export const check15Tables: readonly CorpusTable[] = [
  {
    // Rows that head groups; sums over the years have a column of their own.
    source: 'style of the “十三五”推进基本公共服务均等化规划, 主要指标',
    format: 'html',
    text: [
      '<table>',
      '<tr><th>指标</th><th>2015年</th><th>2020年</th><th>累计</th></tr>',
      '<tr><td colspan="4">基本公共教育</td></tr>',
      '<tr><td>九年义务教育巩固率（%）</td><td>93</td><td>95</td><td>-</td></tr>',
      '<tr><td>义务教育基本均衡县（市、区）的比例（%）</td><td>44.48</td><td>95</td><td>-</td></tr>',
      '<tr><td colspan="4">基本劳动就业创业</td></tr>',
      '<tr><td>城镇新增就业人数（万人）</td><td>-</td><td>-</td><td>&gt;5000</td></tr>',
      '<tr><td>农民工职业技能培训（万人次）</td><td>-</td><td>-</td><td>4000</td></tr>',
      '<tr><td colspan="4">基本社会保险</td></tr>',
      '<tr><td>基本养老保险参保率（%）</td><td>82</td><td>90</td><td>-</td></tr>',
      '<tr><td>基本医疗保险参保率（%）</td><td>-</td><td>&gt;95</td><td>-</td></tr>',
      '<tr><td colspan="4">基本医疗卫生</td></tr>',
      '<tr><td>孕产妇死亡率（1/10万）</td><td>20.1</td><td>18</td><td>-</td></tr>',
      '<tr><td>婴儿死亡率（‰）</td><td>8.1</td><td>7.5</td><td>-</td></tr>',
      '<tr><td>5岁以下儿童死亡率（‰）</td><td>10.7</td><td>9.5</td><td>-</td></tr>',
      '<tr><td colspan="4">基本社会服务</td></tr>',
      '<tr><td>养老床位中护理型床位比例（%）</td><td>-</td><td>30</td><td>-</td></tr>',
      '<tr><td>生活不能自理特困人员集中供养率（%）</td><td>31.8</td><td>50</td><td>-</td></tr>',
      '<tr><td colspan="4">基本住房保障</td></tr>',
      '<tr><td>城镇棚户区住房改造（万套）</td><td>-</td><td>-</td><td>2000</td></tr>',
      '<tr><td colspan="4">基本公共文化体育</td></tr>',
      '<tr><td>公共图书馆年流通人次（亿）</td><td>5.89</td><td>8</td><td>-</td></tr>',
      '<tr><td>广播、电视人口综合覆盖率（%）</td><td>&gt;98</td><td>&gt;99</td><td>-</td></tr>',
      '</table>',
    ].join('\n'),
    context: { ...thirteenth, lowerIsBetter: ['孕产妇死亡率', '婴儿死亡率', '5岁以下儿童死亡率'] },
    indicators: [
      row(
        '九年义务教育巩固率',
        { ...rate, ...from(93, in2015) },
        ...dashed(...oneOf(...share('gte?', 95, by2020))),
      ),
      row(
        '义务教育基本均衡县（市、区）的比例',
        { ...rate, ...from(44.48, in2015) },
        ...dashed(...oneOf(...share('gte?', 95, by2020))),
      ),
      row('城镇新增就业人数', { unit: '万人', ...noBase }, ...dashed(...oneOf(...added('gt', 5000, '万人')))),
      row(
        '农民工职业技能培训',
        { unit: '万人次', ...noBase },
        ...dashed(...oneOf(...added('gte?', 4000, '万人次'))),
      ),
      row(
        '基本养老保险参保率',
        { ...rate, ...from(82, in2015) },
        ...dashed(...oneOf(...share('gte?', 90, by2020))),
      ),
      row('基本医疗保险参保率', { ...rate, ...noBase }, ...dashed(...oneOf(...share('gt', 95, by2020)))),
      row('孕产妇死亡率', from(20.1, in2015), ...dashed([level('lte?', 18, undefined, by2020)])),
      row('婴儿死亡率', { unit: '‰', ...from(8.1, in2015) }, ...dashed([level('lte?', 7.5, '‰', by2020)])),
      row(
        '5岁以下儿童死亡率',
        { unit: '‰', ...from(10.7, in2015) },
        ...dashed([level('lte?', 9.5, '‰', by2020)]),
      ),
      row(
        '养老床位中护理型床位比例',
        { ...rate, ...noBase },
        ...dashed(...oneOf(...share('gte?', 30, by2020))),
      ),
      row(
        '生活不能自理特困人员集中供养率',
        { ...rate, ...from(31.8, in2015) },
        ...dashed(...oneOf(...share('gte?', 50, by2020))),
      ),
      row(
        '城镇棚户区住房改造',
        { unit: '万套', ...noBase },
        ...dashed(...oneOf(...added('gte?', 2000, '万套'))),
      ),
      row(
        '公共图书馆年流通人次',
        from(5.89, in2015),
        ...dashed(...oneOf(...ofYear('gte?', 8), ...ofYear('gte?', 8, '亿人次'))),
      ),
      row(
        '广播、电视人口综合覆盖率',
        { ...rate, ...from(98, in2015) },
        ...dashed(...oneOf(...share('gt', 99, by2020))),
      ),
    ],
  },
  {
    // A column for yearly means and sums, of which brackets mark the sums.
    source: 'style of the “十四五”就业促进规划, 专栏1',
    format: 'tsv',
    text: [
      '专栏1 “十四五”时期就业主要指标',
      '指标名称\t2020年\t2025年\t年均/累计\t属性',
      '城镇新增就业（万人）\t1186\t—\t〔＞5500〕\t预期性',
      '城镇调查失业率（%）\t5.2\t—\t控制在5.5以内\t预期性',
      '城镇就业占比（%）\t61.6\t＞65\t—\t预期性',
      '脱贫人口务工规模（万人）\t3243\t—\t＞3000\t预期性',
      '全员劳动生产率增长（%）\t2.5\t—\t高于GDP增长\t预期性',
      '劳动报酬占比（%）\t52.1\t稳步提高\t—\t预期性',
      '开展补贴性职业技能培训（万人次）\t2700\t—\t〔7500〕\t预期性',
      '基本养老保险参保率（%）\t91\t95\t—\t预期性',
      '劳动年龄人口平均受教育年限（年）\t10.8\t11.3\t—\t约束性',
      '新增劳动力受过高等教育比例（%）\t53.5\t55\t—\t预期性',
      '注：〔〕内为5年累计数。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        '城镇新增就业',
        { unit: '万人', ...anticipatory, ...from(1186, in2020) },
        ...dashed(...oneOf(...added('gt', 5500, '万人'))),
      ),
      row(
        '城镇调查失业率',
        { ...rate, ...anticipatory, ...from(5.2, in2020) },
        ...dashed(
          ...oneOf(
            everyYear('lte', 5.5, '%', { basis: ['average', 'each'] }),
            level('lte', 5.5, '%'),
            maintain('lte', 5.5, '%'),
          ),
        ),
      ),
      row(
        '城镇就业占比',
        { ...rate, ...anticipatory, ...from(61.6, in2020) },
        ...dashed([level('gt', 65, '%', by2025)]),
      ),
      row(
        '脱贫人口务工规模',
        { unit: '万人', ...anticipatory, ...from(3243, in2020) },
        ...dashed(
          ...oneOf(
            everyYear('gt', 3000, '万人', { basis: ['average', 'each'] }),
            level('gt', 3000, '万人'),
            maintain('gt', 3000, '万人'),
          ),
        ),
      ),
      row(
        ['全员劳动生产率增长', '全员劳动生产率'],
        { ...anticipatory, ...from(2.5, in2020) },
        ...dashed([relative('gt', undefined)]),
      ),
      row(
        '劳动报酬占比',
        { ...rate, ...anticipatory, ...from(52.1, in2020) },
        ...dashed(...oneOf(...rising)),
      ),
      row(
        ['开展补贴性职业技能培训', '补贴性职业技能培训'],
        { unit: '万人次', ...anticipatory, ...from(2700, in2020) },
        ...dashed(...oneOf(...added('gte?', 7500, '万人次'))),
      ),
      row(
        '基本养老保险参保率',
        { ...rate, ...anticipatory, ...from(91, in2020) },
        ...dashed(...oneOf(...share('gte?', 95, by2025))),
      ),
      row(
        '劳动年龄人口平均受教育年限',
        { unit: '年', ...binding, ...from(10.8, in2020) },
        ...dashed([level('gte?', 11.3, '年', by2025)]),
      ),
      row(
        '新增劳动力受过高等教育比例',
        { ...rate, ...anticipatory, ...from(53.5, in2020) },
        ...dashed(...oneOf(...share('gte?', 55, by2025))),
      ),
    ],
  },
  {
    // Numbers before names; cells that double, grow or add.
    source: 'style of a provincial “十三五”科技创新 plan, 主要指标',
    format: 'pipe',
    text: [
      '指标 | 单位 | 2015年 | 2020年目标',
      '1.区域综合创新能力全国排名 | 位 | 14 | 前10',
      '2.科技进步贡献率 | % | 53.2 | 60',
      '3.全社会研究与试验发展经费支出占地区生产总值比重 | % | 1.59 | 2.5',
      '4.每万名就业人员中研发人员 | 人年 | 30.4 | 45',
      '5.规模以上工业企业研发经费支出占主营业务收入比重 | % | 0.82 | 1.1以上',
      '6.高新技术企业数 | 家 | 1086 | 翻一番',
      '7.高新技术产业增加值占规模以上工业增加值比重 | % | 25.7 | 30左右',
      '8.每万人口发明专利拥有量 | 件 | 3.35 | 5',
      '9.PCT国际专利申请量 | 件 | 218 | 比2015年增长50%',
      '10.技术合同成交额（五年累计） | 亿元 | 〔1260〕 | 〔3000〕',
      '11.国家级研发平台 | 个 | 32 | 新增10个以上',
      '12.公民具备基本科学素质的比例 | % | 5.1 | >10',
      '注：〔〕内为五年累计数。',
    ].join('\n'),
    context: { ...thirteenth, lowerIsBetter: ['区域综合创新能力全国排名'] },
    indicators: [
      row(
        ['区域综合创新能力全国排名', '区域综合创新能力'],
        from(14, in2015),
        ...oneOf(rank(10), level('lte', 10)),
      ),
      row('科技进步贡献率', { ...rate, ...from(53.2, in2015) }, [level('gte?', 60, '%', by2020)]),
      row('全社会研究与试验发展经费支出占地区生产总值比重', { ...rate, ...from(1.59, in2015) }, [
        level('gte?', 2.5, '%', by2020),
      ]),
      row('每万名就业人员中研发人员', from(30.4, in2015), [level('gte?', 45, undefined, by2020)]),
      row('规模以上工业企业研发经费支出占主营业务收入比重', { ...rate, ...from(0.82, in2015) }, [
        level('gte', 1.1, '%', by2020),
      ]),
      row('高新技术企业数', { unit: '家', ...from(1086, in2015) }, [multiple(['gte', 'eq', 'approx'], 2)]),
      row('高新技术产业增加值占规模以上工业增加值比重', { ...rate, ...from(25.7, in2015) }, [
        level('approx', 30, '%', by2020),
      ]),
      row('每万人口发明专利拥有量', from(3.35, in2015), [level('gte?', 5, undefined, by2020)]),
      row('PCT国际专利申请量', { unit: '件', ...from(218, in2015) }, [growth(wholePeriod, atLeast, 50)]),
      row(
        ['技术合同成交额（五年累计）', '技术合同成交额', '技术合同成交额五年累计'],
        { unit: '亿元', ...from(1260) },
        [cumulative('gte?', 3000, '亿元')],
      ),
      row('国家级研发平台', { unit: '个', ...from(32, in2015) }, ...oneOf(...raised('gte', 10, '个'))),
      row('公民具备基本科学素质的比例', { ...rate, ...from(5.1, in2015) }, [level('gt', 10, '%', by2020)]),
    ],
  },
  {
    // One column holds yearly growth with its sign, or in brackets the change over the period.
    source: 'style of the 信息通信行业发展规划（2016—2020年）, 主要指标',
    format: 'markdown',
    text: [
      '| 类别 | 指标 | 单位 | 2015年基数 | 2020年目标 | 年均增速〔累计变化〕 |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 行业规模 | 信息通信业收入 | 万亿元 | 1.7 | 3.5 | 15.5% |',
      '|  | 其中：互联网服务业务收入 | 万亿元 | 1.0 | 3.0 | 24.6% |',
      '|  | 信息通信基础设施累计投资 | 万亿元 | 〔1.9〕 | 〔2〕 | — |',
      '| 发展水平 | 固定宽带家庭普及率 | % | 40 | 70 | 〔30〕 |',
      '|  | 移动宽带用户普及率 | % | 57 | 85 | 〔28〕 |',
      '|  | M2M连接数 | 亿个 | 1 | 17 | 76.2% |',
      '| 服务能力 | 行政村光纤通达率 | % | 75 | 98 | 〔23〕 |',
      '|  | 城市家庭宽带接入服务能力 | Mbps | 20 | 100 | 38.0% |',
      '|  | 互联网国际出口带宽 | 太比特/秒 | 3.8 | 20 | 39.4% |',
      '| 绿色发展 | 单位电信业务总量综合能耗下降幅度 | % | — | 〔10〕 | — |',
      '|  | 新建大型云计算数据中心PUE值 | — | ≤1.5 | <1.4 | — |',
    ].join('\n'),
    context: { ...thirteenth, lowerIsBetter: ['新建大型云计算数据中心PUE值'] },
    indicators: [
      row('信息通信业收入', { unit: '万亿元', category: '行业规模', ...from(1.7, in2015) }, [
        level('gte?', 3.5, '万亿元', by2020),
        growth('averageAnnual', 'gte?', 15.5),
      ]),
      row(
        ofWhich('信息通信业收入', '互联网服务业务收入'),
        { unit: '万亿元', category: '行业规模', ...from(1, in2015) },
        [level('gte?', 3, '万亿元', by2020), growth('averageAnnual', 'gte?', 24.6)],
      ),
      row(
        ['信息通信基础设施累计投资', '信息通信基础设施投资'],
        { unit: '万亿元', category: '行业规模', ...from(1.9) },
        ...dashed([cumulative('gte?', 2, '万亿元')]),
      ),
      row(
        '固定宽带家庭普及率',
        { ...rate, category: '发展水平', ...from(40, in2015) },
        ...withChange(share('gte?', 70, by2020), 'gte?', 30),
      ),
      row(
        '移动宽带用户普及率',
        { ...rate, category: '发展水平', ...from(57, in2015) },
        ...withChange(share('gte?', 85, by2020), 'gte?', 28),
      ),
      row('M2M连接数', { unit: '亿个', category: '发展水平', ...from(1, in2015) }, [
        level('gte?', 17, '亿个', by2020),
        growth('averageAnnual', 'gte?', 76.2),
      ]),
      row(
        '行政村光纤通达率',
        { ...rate, category: '服务能力', ...from(75, in2015) },
        ...withChange(share('gte?', 98, by2020), 'gte?', 23),
      ),
      row('城市家庭宽带接入服务能力', { unit: 'Mbps', category: '服务能力', ...from(20, in2015) }, [
        level('gte?', 100, 'Mbps', by2020),
        growth('averageAnnual', 'gte?', 38),
      ]),
      row('互联网国际出口带宽', { unit: '太比特/秒', category: '服务能力', ...from(3.8, in2015) }, [
        level('gte?', 20, '太比特/秒', by2020),
        growth('averageAnnual', 'gte?', 39.4),
      ]),
      row(
        ['单位电信业务总量综合能耗下降幅度', '单位电信业务总量综合能耗下降', '单位电信业务总量综合能耗'],
        { category: '绿色发展', ...noBase },
        ...dashed(
          [growth('total', atLeast, 10)],
          [growth('total', 'lte', -10)],
          [growth('total', 'eq', -10)],
        ),
      ),
      row(
        '新建大型云计算数据中心PUE值',
        { category: '绿色发展', ...from(1.5, in2015) },
        ...dashed([level('lt', 1.4, undefined, by2020)]),
      ),
    ],
  },
  {
    // One column of goals for the whole period, of which some are reached in each year.
    source: '促进就业规划（2011—2015年）, its figures set as a table',
    format: 'tsv',
    text: [
      '主要指标\t单位\t“十二五”目标',
      '城镇新增就业人数\t万人\t4500',
      '转移农业劳动力\t万人\t4000',
      '城镇登记失业率\t%\t5以内',
      '技能劳动者总量\t亿人\t1.25',
      '其中：高技能人才总量\t万人\t3400',
      '高技能人才占技能劳动者的比重\t%\t27',
      '专业技术人才总量\t万人\t6800',
      '企业劳动合同签订率\t%\t90',
      '企业集体合同签订率\t%\t80',
      '最低工资标准年均增长\t%\t13以上',
    ].join('\n'),
    context: { ...twelfth, lowerIsBetter: ['城镇登记失业率'] },
    indicators: [
      row('城镇新增就业人数', { unit: '万人', ...noBase }, ...oneOf(...done('gte?', 4500, '万人'))),
      row('转移农业劳动力', { unit: '万人', ...noBase }, ...oneOf(...done('gte?', 4000, '万人'))),
      row(
        '城镇登记失业率',
        { ...rate, ...noBase },
        ...oneOf(level('lte', 5, '%'), maintain('lte', 5, '%'), everyYear('lte', 5, '%')),
      ),
      row('技能劳动者总量', { unit: '亿人', ...noBase }, [level('gte?', 1.25, '亿人')]),
      row(ofWhich('技能劳动者总量', '高技能人才总量'), { unit: '万人', ...noBase }, [
        level('gte?', 3400, '万人'),
      ]),
      row('高技能人才占技能劳动者的比重', { ...rate, ...noBase }, [level('gte?', 27, '%')]),
      row('专业技术人才总量', { unit: '万人', ...noBase }, [level('gte?', 6800, '万人')]),
      row('企业劳动合同签订率', { ...rate, ...noBase }, ...oneOf(...share('gte?', 90))),
      row('企业集体合同签订率', { ...rate, ...noBase }, ...oneOf(...share('gte?', 80))),
      row(
        ['最低工资标准年均增长', '最低工资标准', '最低工资标准增长'],
        noBase,
        ...oneOf(
          growth('averageAnnual', 'gte', 13),
          level('gte', 13, '%'),
          everyYear('gte', 13, '%', { basis: ['each', 'average'] }),
        ),
      ),
    ],
  },
  {
    // Two rows of headings, a year on the way, and dashes where a column has nothing to say.
    source: 'style of a county 工业园区“十四五”发展规划, 主要指标',
    format: 'html',
    text: [
      '<table border="1">',
      '<thead>',
      '<tr><th rowspan="2">序号</th><th rowspan="2">指标名称</th><th rowspan="2">计量单位</th><th rowspan="2">2020年基期值</th><th colspan="2">规划目标值</th><th rowspan="2">“十四五”年均增速（%）</th></tr>',
      '<tr><th>2023年</th><th>2025年</th></tr>',
      '</thead>',
      '<tbody>',
      '<tr><td>1</td><td>规模以上工业总产值</td><td>亿元</td><td>186.4</td><td>260</td><td>345</td><td>13.1</td></tr>',
      '<tr><td>2</td><td>规模以上工业企业数</td><td>家</td><td>62</td><td>80</td><td>100</td><td>10.0</td></tr>',
      '<tr><td>3</td><td>亩均税收</td><td>万元/亩</td><td>8.6</td><td>11</td><td>15</td><td>11.8</td></tr>',
      '<tr><td>4</td><td>高新技术企业数</td><td>家</td><td>15</td><td>24</td><td>33</td><td>—</td></tr>',
      '<tr><td>5</td><td>研发经费支出占营业收入比重</td><td>%</td><td>1.4</td><td>1.8</td><td>2.2</td><td>—</td></tr>',
      '<tr><td>6</td><td>固定资产投资</td><td>亿元</td><td>〔92〕</td><td>—</td><td>〔150〕</td><td>—</td></tr>',
      '<tr><td>7</td><td>单位工业增加值能耗</td><td>吨标准煤/万元</td><td>0.86</td><td>0.80</td><td>0.74</td><td>-3.0</td></tr>',
      '<tr><td>8</td><td>一般工业固体废物综合利用率</td><td>%</td><td>71</td><td>80</td><td>85以上</td><td>—</td></tr>',
      '<tr><td>9</td><td>期末从业人员数</td><td>万人</td><td>1.35</td><td>1.8</td><td>2.3</td><td>11.2</td></tr>',
      '<tr><td>10</td><td>标准厂房面积</td><td>万平方米</td><td>42</td><td>60</td><td>80</td><td>13.8</td></tr>',
      '<tr><td colspan="7">注：〔〕内数据为五年累计数。</td></tr>',
      '</tbody>',
      '</table>',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['单位工业增加值能耗'] },
    indicators: [
      row('规模以上工业总产值', { unit: '亿元', ...from(186.4, in2020) }, [
        level('gte?', 260, '亿元', by2023),
        level('gte?', 345, '亿元', by2025),
        growth('averageAnnual', 'gte?', 13.1),
      ]),
      row('规模以上工业企业数', { unit: '家', ...from(62, in2020) }, [
        level('gte?', 80, '家', by2023),
        level('gte?', 100, '家', by2025),
        growth('averageAnnual', 'gte?', 10),
      ]),
      row('亩均税收', { unit: '万元/亩', ...from(8.6, in2020) }, [
        level('gte?', 11, '万元/亩', by2023),
        level('gte?', 15, '万元/亩', by2025),
        growth('averageAnnual', 'gte?', 11.8),
      ]),
      row(
        '高新技术企业数',
        { unit: '家', ...from(15, in2020) },
        ...dashed([level('gte?', 24, '家', by2023), level('gte?', 33, '家', by2025)]),
      ),
      row(
        '研发经费支出占营业收入比重',
        { ...rate, ...from(1.4, in2020) },
        ...dashed([level('gte?', 1.8, '%', by2023), level('gte?', 2.2, '%', by2025)]),
      ),
      row('固定资产投资', { unit: '亿元', ...from(92) }, ...dashed([cumulative('gte?', 150, '亿元')])),
      row('单位工业增加值能耗', { unit: '吨标准煤/万元', ...from(0.86, in2020) }, [
        level('lte?', 0.8, '吨标准煤/万元', by2023),
        level('lte?', 0.74, '吨标准煤/万元', by2025),
        growth('averageAnnual', atMost, -3),
      ]),
      row(
        '一般工业固体废物综合利用率',
        { ...rate, ...from(71, in2020) },
        ...dashed([level('gte?', 80, '%', by2023), level('gte', 85, '%', by2025)]),
        ...dashed([coverage('gte?', 80, by2023), coverage('gte', 85, by2025)]),
      ),
      row('期末从业人员数', { unit: '万人', ...from(1.35, in2020) }, [
        level('gte?', 1.8, '万人', by2023),
        level('gte?', 2.3, '万人', by2025),
        growth('averageAnnual', 'gte?', 11.2),
      ]),
      row('标准厂房面积', { unit: '万平方米', ...from(42, in2020) }, [
        level('gte?', 60, '万平方米', by2023),
        level('gte?', 80, '万平方米', by2025),
        growth('averageAnnual', 'gte?', 13.8),
      ]),
    ],
  },
  {
    // Merged fields, two rows of headings, words among figures, and who answers for a row.
    source: 'style of a municipal 公共法律服务体系建设 plan (2021—2025年), 主要指标',
    format: 'html',
    text: [
      '<table>',
      '<tr><td rowspan="2">领域</td><td rowspan="2">主要指标</td><td colspan="2">现状与目标</td><td rowspan="2">指标属性</td><td rowspan="2">责任处室</td></tr>',
      '<tr><td>2020年</td><td>2025年</td></tr>',
      '<tr><td rowspan="3">法治建设</td><td>行政机关负责人出庭应诉率（%）</td><td>85.6</td><td>90以上</td><td>预期性</td><td rowspan="2">行政应诉处</td></tr>',
      '<tr><td>行政诉讼败诉率（%）</td><td>14.2</td><td>持续下降</td><td>预期性</td></tr>',
      '<tr><td>省级以上民主法治示范村（社区）（个）</td><td>412</td><td>新增150</td><td>预期性</td><td>普法与依法治理处</td></tr>',
      '<tr><td rowspan="4">公共法律服务</td><td>每万人拥有律师数（名）</td><td>2.6</td><td>4.2</td><td>预期性</td><td>律师工作处</td></tr>',
      '<tr><td>村（社区）法律顾问配备率（%）</td><td>100</td><td>100</td><td>约束性</td><td rowspan="3">公共法律服务管理处</td></tr>',
      '<tr><td>公共法律服务热线接通率（%）</td><td>92.3</td><td>≥95</td><td>预期性</td></tr>',
      '<tr><td>群众满意率（%）</td><td>—</td><td>98左右</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">矛盾化解</td><td>人民调解成功率（%）</td><td>98.2</td><td>保持在98以上</td><td>预期性</td><td>人民参与和促进法治处</td></tr>',
      '<tr><td>社区矫正对象再犯罪率（‰）</td><td>1.2</td><td>＜2</td><td>约束性</td><td>社区矫正管理局</td></tr>',
      '<tr><td>刑满释放人员安置帮教率（%）</td><td>97.5</td><td>稳步提升</td><td>预期性</td><td>人民参与和促进法治处</td></tr>',
      '</table>',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['行政诉讼败诉率', '社区矫正对象再犯罪率'] },
    indicators: [
      row(
        '行政机关负责人出庭应诉率',
        { ...rate, category: '法治建设', ...anticipatory, ...from(85.6, in2020) },
        ...oneOf(...share('gte', 90, by2025)),
      ),
      row(
        '行政诉讼败诉率',
        { ...rate, category: '法治建设', ...anticipatory, ...from(14.2, in2020) },
        ...oneOf(trend(falling), qualitative(undefined)),
      ),
      row(
        '省级以上民主法治示范村（社区）',
        { unit: '个', category: '法治建设', ...anticipatory, ...from(412, in2020) },
        ...oneOf(...raised('gte?', 150, '个')),
      ),
      row('每万人拥有律师数', { category: '公共法律服务', ...anticipatory, ...from(2.6, in2020) }, [
        level('gte?', 4.2, undefined, by2025),
      ]),
      row(
        '村（社区）法律顾问配备率',
        { ...rate, category: '公共法律服务', ...binding, ...from(100, in2020) },
        ...oneOf(...share(atLeast, 100), maintain(same, 100, '%'), everyYear(atLeast, 100, '%')),
      ),
      row(
        '公共法律服务热线接通率',
        { ...rate, category: '公共法律服务', ...anticipatory, ...from(92.3, in2020) },
        ...oneOf(...share('gte', 95, by2025)),
      ),
      row('群众满意率', { ...rate, category: '公共法律服务', ...anticipatory, ...noBase }, [
        level('approx', 98, '%', by2025),
      ]),
      row(
        '人民调解成功率',
        { ...rate, category: '矛盾化解', ...anticipatory, ...from(98.2, in2020) },
        ...oneOf(...held('gte', 98, '%'), everyYear('gte', 98, '%'), coverage('gte', 98)),
      ),
      row(
        '社区矫正对象再犯罪率',
        { unit: '‰', category: '矛盾化解', ...binding, ...from(1.2, in2020) },
        ...oneOf(...held('lt', 2, '‰'), everyYear('lt', 2, '‰')),
      ),
      row(
        '刑满释放人员安置帮教率',
        { ...rate, category: '矛盾化解', ...anticipatory, ...from(97.5, in2020) },
        ...oneOf(...rising),
      ),
    ],
  },
  {
    // Spaces in the headings, growth with its sign, a range beside a base of zero.
    source: 'style of a municipal 旅游业发展“十二五”规划, 主要指标',
    format: 'markdown',
    text: [
      '| 指 标 | 单 位 | 2010年实绩 | 2015年目标 | 年均增长 |',
      '|:---|:---:|:---:|:---:|:---:|',
      '| 接待游客总人数 | 万人次 | 2480 | 4500 | 12.7% |',
      '| 其中：入境过夜游客 | 万人次 | 12.6 | 22 | 11.8% |',
      '| 旅游总收入 | 亿元 | 156 | 350 | 17.5%左右 |',
      '| 旅游外汇收入 | 亿美元 | 0.42 | 0.8 | 13.8% |',
      '| 旅游业增加值占地区生产总值比重 | % | 4.1 | 6以上 | — |',
      '| 过夜游客人均停留天数 | 天 | 1.6 | 2.0 | — |',
      '| 国家5A级旅游景区 | 家 | 0 | 1—2 | — |',
      '| 国家4A级旅游景区 | 家 | 6 | 12 | — |',
      '| 星级饭店 | 家 | 48 | 70 | 7.8% |',
      '| 旅行社 | 家 | 76 | 100 | 5.6% |',
      '| 旅游直接从业人员 | 万人 | 2.1 | 3.5 | 10.8% |',
    ].join('\n'),
    context: twelfth,
    indicators: [
      row('接待游客总人数', { unit: '万人次', ...from(2480, in2010) }, [
        level('gte?', 4500, '万人次', by2015),
        growth('averageAnnual', 'gte?', 12.7),
      ]),
      row(ofWhich('接待游客总人数', '入境过夜游客'), { unit: '万人次', ...from(12.6, in2010) }, [
        level('gte?', 22, '万人次', by2015),
        growth('averageAnnual', 'gte?', 11.8),
      ]),
      row('旅游总收入', { unit: '亿元', ...from(156, in2010) }, [
        level('gte?', 350, '亿元', by2015),
        growth('averageAnnual', 'approx', 17.5),
      ]),
      row('旅游外汇收入', { unit: '亿美元', ...from(0.42, in2010) }, [
        level('gte?', 0.8, '亿美元', by2015),
        growth('averageAnnual', 'gte?', 13.8),
      ]),
      row(
        '旅游业增加值占地区生产总值比重',
        { ...rate, ...from(4.1, in2010) },
        ...dashed([level('gte', 6, '%', by2015)]),
      ),
      row(
        '过夜游客人均停留天数',
        { unit: '天', ...from(1.6, in2010) },
        ...dashed([level('gte?', 2, '天', by2015)]),
      ),
      row(
        '国家5A级旅游景区',
        { unit: '家', ...from(0, in2010) },
        ...dashed([level(ofRange, { min: 1, max: 2 }, '家', by2015)]),
      ),
      row(
        '国家4A级旅游景区',
        { unit: '家', ...from(6, in2010) },
        ...dashed([level('gte?', 12, '家', by2015)]),
      ),
      row('星级饭店', { unit: '家', ...from(48, in2010) }, [
        level('gte?', 70, '家', by2015),
        growth('averageAnnual', 'gte?', 7.8),
      ]),
      row('旅行社', { unit: '家', ...from(76, in2010) }, [
        level('gte?', 100, '家', by2015),
        growth('averageAnnual', 'gte?', 5.6),
      ]),
      row('旅游直接从业人员', { unit: '万人', ...from(2.1, in2010) }, [
        level('gte?', 3.5, '万人', by2015),
        growth('averageAnnual', 'gte?', 10.8),
      ]),
    ],
  },
  {
    // Sums of both periods; a name that holds a threshold; words where a sum stood.
    source: 'style of a provincial “十四五”商务发展 plan, 主要指标',
    format: 'pipe',
    text: [
      '表1 “十四五”时期商务发展主要指标',
      '指标名称 | 2020年 | 2025年 | 年均增长（%） | 指标属性',
      '社会消费品零售总额（亿元） | 7940.5 | 11500左右 | 7.7左右 | 预期性',
      '网上零售额（亿元） | 1215 | 2500 | 15.5 | 预期性',
      '货物进出口总额（亿元） | 1505.8 | 2400 | 9.8 | 预期性',
      '其中：出口额（亿元） | 876.7 | 1400 | 9.8 | 预期性',
      '服务进出口总额（亿美元） | 21.5 | >30 | >7 | 预期性',
      '实际使用外资（亿美元） | 〔62.4〕 | 〔80〕 | — | 预期性',
      '对外承包工程完成营业额（亿美元） | 〔46.8〕 | 〔50〕 | — | 预期性',
      '对外直接投资额（亿美元） | 〔28.6〕 | 保持合理规模 | — | 预期性',
      '年成交额亿元以上商品交易市场（个） | 52 | 60 | 2.9 | 预期性',
      '开发区进出口额占全省比重（%） | 28.4 | 35 | — | 预期性',
      '注：〔〕内为五年累计数。',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('社会消费品零售总额', { unit: '亿元', ...anticipatory, ...from(7940.5, in2020) }, [
        level('approx', 11500, '亿元', by2025),
        growth('averageAnnual', 'approx', 7.7),
      ]),
      row('网上零售额', { unit: '亿元', ...anticipatory, ...from(1215, in2020) }, [
        level('gte?', 2500, '亿元', by2025),
        growth('averageAnnual', 'gte?', 15.5),
      ]),
      row('货物进出口总额', { unit: '亿元', ...anticipatory, ...from(1505.8, in2020) }, [
        level('gte?', 2400, '亿元', by2025),
        growth('averageAnnual', 'gte?', 9.8),
      ]),
      row(ofWhich('货物进出口总额', '出口额'), { unit: '亿元', ...anticipatory, ...from(876.7, in2020) }, [
        level('gte?', 1400, '亿元', by2025),
        growth('averageAnnual', 'gte?', 9.8),
      ]),
      row('服务进出口总额', { unit: '亿美元', ...anticipatory, ...from(21.5, in2020) }, [
        level('gt', 30, '亿美元', by2025),
        growth('averageAnnual', 'gt', 7),
      ]),
      row(
        '实际使用外资',
        { unit: '亿美元', ...anticipatory, ...from(62.4) },
        ...dashed([cumulative('gte?', 80, '亿美元')]),
      ),
      row(
        '对外承包工程完成营业额',
        { unit: '亿美元', ...anticipatory, ...from(46.8) },
        ...dashed([cumulative('gte?', 50, '亿美元')]),
      ),
      row(
        '对外直接投资额',
        { unit: '亿美元', ...anticipatory, ...from(28.6) },
        ...dashed([qualitative(undefined)], [maintain(same, null)], [milestone()]),
      ),
      row('年成交额亿元以上商品交易市场', { unit: '个', ...anticipatory, ...from(52, in2020) }, [
        level('gte?', 60, '个', by2025),
        growth('averageAnnual', 'gte?', 2.9),
      ]),
      row(
        '开发区进出口额占全省比重',
        { ...rate, ...anticipatory, ...from(28.4, in2020) },
        ...dashed([level('gte?', 35, '%', by2025)]),
      ),
    ],
  },
  {
    // Ten years; what is to be held stands among what is to be reached.
    source: '中国妇女发展纲要（2011—2020年）（统计监测报告）, its figures set as a table',
    format: 'tsv',
    text: [
      '指标\t2010年\t2020年目标',
      '孕产妇死亡率（1/10万）\t30.0\t20以下',
      '妇女常见病定期筛查率（%）\t61.2\t80以上',
      '学前三年毛入园率（%）\t56.6\t70',
      '高中阶段教育毛入学率（%）\t82.5\t90',
      '高等教育毛入学率（%）\t26.5\t40',
      '女性青壮年文盲率（%）\t—\t2以下',
      '主要劳动年龄人口中女性平均受教育年限（年）\t—\t11.2',
      '妇女占从业人员比例（%）\t44.7\t保持在40以上',
      '村委会成员中女性比例（%）\t21.4\t30以上',
      '居委会成员中女性比例（%）\t49.6\t保持在50左右',
      '农村集中式供水受益人口比例（%）\t58.0\t85左右',
      '农村卫生厕所普及率（%）\t67.4\t85',
    ].join('\n'),
    context: { ...yearsOf(2011, 2020), lowerIsBetter: ['孕产妇死亡率', '女性青壮年文盲率'] },
    indicators: [
      row('孕产妇死亡率', from(30, in2010), [level('lte', 20, undefined, by2020)]),
      row('妇女常见病定期筛查率', { ...rate, ...from(61.2, in2010) }, ...oneOf(...share('gte', 80, by2020))),
      row('学前三年毛入园率', { ...rate, ...from(56.6, in2010) }, ...oneOf(...share('gte?', 70, by2020))),
      row('高中阶段教育毛入学率', { ...rate, ...from(82.5, in2010) }, ...oneOf(...share('gte?', 90, by2020))),
      row('高等教育毛入学率', { ...rate, ...from(26.5, in2010) }, ...oneOf(...share('gte?', 40, by2020))),
      row('女性青壮年文盲率', { ...rate, ...noBase }, [level('lte', 2, '%', by2020)]),
      row('主要劳动年龄人口中女性平均受教育年限', { unit: '年', ...noBase }, [
        level('gte?', 11.2, '年', by2020),
      ]),
      row(
        '妇女占从业人员比例',
        { ...rate, ...from(44.7, in2010) },
        ...oneOf(...held('gte', 40, '%'), everyYear('gte', 40, '%')),
      ),
      row('村委会成员中女性比例', { ...rate, ...from(21.4, in2010) }, [level('gte', 30, '%', by2020)]),
      row(
        '居委会成员中女性比例',
        { ...rate, ...from(49.6, in2010) },
        ...oneOf(...held('approx', 50, '%'), everyYear('approx', 50, '%')),
      ),
      row(
        '农村集中式供水受益人口比例',
        { ...rate, ...from(58, in2010) },
        ...oneOf(...share('approx', 85, by2020)),
      ),
      row('农村卫生厕所普及率', { ...rate, ...from(67.4, in2010) }, ...oneOf(...share('gte?', 85, by2020))),
    ],
  },
];
