import type { Choices, Compared } from './choices.js';
import { added, atLeast, by2015, by2020, by2025, held, made, raised, same } from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fourteenth, thirteenth, twelfth } from './periods.js';
import { covered, share } from './rates.js';
import { coverage, everyYear, level, maintain, milestone, qualitative } from './reading.js';
import {
  anticipatory,
  binding,
  dashed,
  fall,
  from,
  growing,
  growthItself,
  handedDown,
  in2010,
  in2015,
  in2020,
  noBase,
  oneOf,
  rate,
  row,
  withChange,
} from './tableParts.js';

/** A rate that is to stay where it is or above: to be reached, to be held, or asked of every year. */
const heldRate = (compared: Compared, percent: number): Choices => [
  ...held(compared, percent, '%'),
  coverage(compared, percent),
  everyYear(compared, percent, '%'),
];

/** A twentieth set of tables to check the reader on, collected without a look at how it reads. */
export const check20Tables: readonly CorpusTable[] = [
  {
    // The sum that is added over the years stands beside the goal.
    source: 'style of the 广东省知识产权保护和运用“十四五”规划, 主要指标 (recalled)',
    format: 'tsv',
    text: [
      '专栏1 “十四五”时期知识产权发展主要指标',
      '指标\t2020年\t2025年\t累计增加值\t属性',
      '每万人口高价值发明专利拥有量（件）\t14.9\t20\t5.1\t预期性',
      '海外发明专利授权量（万件）\t1.2\t2.2\t1.0\t预期性',
      '知识产权质押融资登记金额（亿元）\t424\t600\t176\t预期性',
      '知识产权使用费年进出口总额（亿元）\t885\t1100\t215\t预期性',
      '专利密集型产业增加值占GDP比重（%）\t15.2\t18.0\t2.8\t预期性',
      '版权产业增加值占GDP比重（%）\t8.8\t9.3\t0.5\t预期性',
      '知识产权保护社会满意度（分）\t83.3\t85.0\t1.7\t预期性',
      '知识产权民事一审案件服判息诉率（%）\t88.2\t90.0\t1.8\t预期性',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '每万人口高价值发明专利拥有量',
        { ...anticipatory, ...from(14.9, in2020) },
        ...withChange([level('gte?', 20, undefined, by2025)], same, 5.1),
      ),
      row(
        '海外发明专利授权量',
        { unit: '万件', ...anticipatory, ...from(1.2, in2020) },
        ...withChange([level('gte?', 2.2, '万件', by2025)], same, 1),
      ),
      row(
        '知识产权质押融资登记金额',
        { unit: '亿元', ...anticipatory, ...from(424, in2020) },
        ...withChange([level('gte?', 600, '亿元', by2025)], same, 176),
      ),
      row(
        '知识产权使用费年进出口总额',
        { unit: '亿元', ...anticipatory, ...from(885, in2020) },
        ...withChange([level('gte?', 1100, '亿元', by2025)], same, 215),
      ),
      row(
        '专利密集型产业增加值占GDP比重',
        { ...rate, ...anticipatory, ...from(15.2, in2020) },
        ...withChange([level('gte?', 18, '%', by2025)], same, 2.8),
      ),
      row(
        '版权产业增加值占GDP比重',
        { ...rate, ...anticipatory, ...from(8.8, in2020) },
        ...withChange([level('gte?', 9.3, '%', by2025)], same, 0.5),
      ),
      row(
        '知识产权保护社会满意度',
        { unit: '分', ...anticipatory, ...from(83.3, in2020) },
        ...withChange([level('gte?', 85, '分', by2025)], same, 1.7),
      ),
      row(
        '知识产权民事一审案件服判息诉率',
        { ...rate, ...anticipatory, ...from(88.2, in2020) },
        ...withChange(share('gte?', 90, by2025), same, 1.8),
      ),
    ],
  },
  {
    // Fields printed once over several rows; one row counts five years.
    source: 'style of a municipal “十四五”知识产权 plan in 江苏, 主要指标 (recalled)',
    format: 'html',
    text: [
      '<table>',
      '<caption>表1 “十四五”时期知识产权发展主要指标</caption>',
      '<tr><th>类别</th><th>序号</th><th>指标名称</th><th>单位</th><th>2020年</th><th>2025年</th><th>指标属性</th></tr>',
      '<tr><td rowspan="5">知识产权创造</td><td>1</td><td>万人有效发明专利拥有量</td><td>件</td><td>66.9</td><td>100</td><td>预期性</td></tr>',
      '<tr><td>2</td><td>万人高价值发明专利拥有量</td><td>件</td><td>24.6</td><td>42</td><td>预期性</td></tr>',
      '<tr><td>3</td><td>PCT专利申请量</td><td>件</td><td>3093</td><td>4000</td><td>预期性</td></tr>',
      '<tr><td>4</td><td>有效注册商标量</td><td>万件</td><td>59.8</td><td>90</td><td>预期性</td></tr>',
      '<tr><td>5</td><td>地理标志商标数量</td><td>件</td><td>33</td><td>40</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">知识产权运用</td><td>6</td><td>知识产权质押融资金额</td><td>亿元</td><td>〔98.5〕</td><td>〔300〕</td><td>预期性</td></tr>',
      '<tr><td>7</td><td>国家知识产权示范企业和优势企业</td><td>家</td><td>142</td><td>200</td><td>预期性</td></tr>',
      '<tr><td>8</td><td>省级高价值专利培育示范中心</td><td>个</td><td>15</td><td>25</td><td>预期性</td></tr>',
      '<tr><td rowspan="2">知识产权保护</td><td>9</td><td>专利侵权纠纷行政裁决结案率</td><td>%</td><td>95</td><td>≥95</td><td>预期性</td></tr>',
      '<tr><td>10</td><td>知识产权保护社会满意度</td><td>分</td><td>81.9</td><td>85以上</td><td>预期性</td></tr>',
      '<tr><td rowspan="2">知识产权服务</td><td>11</td><td>执业专利代理师</td><td>人</td><td>442</td><td>700</td><td>预期性</td></tr>',
      '<tr><td>12</td><td>知识产权专业人才</td><td>万人</td><td>1.2</td><td>2以上</td><td>预期性</td></tr>',
      '</table>',
      '<p>注：〔〕内为五年累计数。</p>',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('万人有效发明专利拥有量', { category: '知识产权创造', ...anticipatory, ...from(66.9, in2020) }, [
        level('gte?', 100, undefined, by2025),
      ]),
      row('万人高价值发明专利拥有量', { category: '知识产权创造', ...anticipatory, ...from(24.6, in2020) }, [
        level('gte?', 42, undefined, by2025),
      ]),
      row('PCT专利申请量', { unit: '件', category: '知识产权创造', ...anticipatory, ...from(3093, in2020) }, [
        level('gte?', 4000, '件', by2025),
      ]),
      row(
        '有效注册商标量',
        { unit: '万件', category: '知识产权创造', ...anticipatory, ...from(59.8, in2020) },
        [level('gte?', 90, '万件', by2025)],
      ),
      row(
        '地理标志商标数量',
        { unit: '件', category: '知识产权创造', ...anticipatory, ...from(33, in2020) },
        [level('gte?', 40, '件', by2025)],
      ),
      row(
        '知识产权质押融资金额',
        { unit: '亿元', category: '知识产权运用', ...anticipatory, ...from(98.5) },
        ...oneOf(...added('gte?', 300, '亿元')),
      ),
      row(
        '国家知识产权示范企业和优势企业',
        { unit: '家', category: '知识产权运用', ...anticipatory, ...from(142, in2020) },
        [level('gte?', 200, '家', by2025)],
      ),
      row(
        '省级高价值专利培育示范中心',
        { unit: '个', category: '知识产权运用', ...anticipatory, ...from(15, in2020) },
        [level('gte?', 25, '个', by2025)],
      ),
      row(
        '专利侵权纠纷行政裁决结案率',
        { ...rate, category: '知识产权保护', ...anticipatory, ...from(95, in2020) },
        ...oneOf(...heldRate('gte', 95)),
      ),
      row(
        '知识产权保护社会满意度',
        { unit: '分', category: '知识产权保护', ...anticipatory, ...from(81.9, in2020) },
        [level('gte', 85, '分', by2025)],
      ),
      row('执业专利代理师', { unit: '人', category: '知识产权服务', ...anticipatory, ...from(442, in2020) }, [
        level('gte?', 700, '人', by2025),
      ]),
      row(
        '知识产权专业人才',
        { unit: '万人', category: '知识产权服务', ...anticipatory, ...from(1.2, in2020) },
        [level('gte', 2, '万人', by2025)],
      ),
    ],
  },
  {
    // Names say themselves what counts five years.
    source: 'style of a county-level city’s “十四五”知识产权 plan in 江苏, 主要指标 (recalled)',
    format: 'markdown',
    text: [
      '**表1 “十四五”时期知识产权发展主要指标**',
      '',
      '| 指标类别 | 指标名称 | 单位 | 2020年 | 2025年 |',
      '| --- | --- | --- | --- | --- |',
      '| 知识产权创造 | 每万人发明专利拥有量 | 件 | 56 | 80 |',
      '| | 每万人高价值发明专利拥有量 | 件 | 18.5 | 30 |',
      '| | PCT专利申请量（五年累计） | 件 | 2480 | 3000 |',
      '| | 马德里商标国际注册申请量（五年累计） | 件 | 210 | 300 |',
      '| | 有效注册商标总量 | 件 | 72000 | 120000 |',
      '| 知识产权运用 | 知识产权质押融资总额（五年累计） | 亿元 | 12.6 | 40 |',
      '| | 国家知识产权优势企业 | 家 | 18 | 30 |',
      '| | 知识产权贯标企业 | 家 | 420 | 600 |',
      '| 知识产权保护 | 知识产权纠纷人民调解成功率 | % | — | 60以上 |',
      '| 知识产权服务 | 知识产权服务机构 | 家 | 52 | 70 |',
      '| | 执业专利代理师 | 人 | 86 | 150 |',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('每万人发明专利拥有量', { category: '知识产权创造', ...from(56, in2020) }, [
        level('gte?', 80, undefined, by2025),
      ]),
      row('每万人高价值发明专利拥有量', { category: '知识产权创造', ...from(18.5, in2020) }, [
        level('gte?', 30, undefined, by2025),
      ]),
      row(
        ['PCT专利申请量（五年累计）', 'PCT专利申请量'],
        { unit: '件', category: '知识产权创造', ...from(2480) },
        ...oneOf(...made('gte?', 3000, '件')),
      ),
      row(
        ['马德里商标国际注册申请量（五年累计）', '马德里商标国际注册申请量'],
        { unit: '件', category: '知识产权创造', ...from(210) },
        ...oneOf(...made('gte?', 300, '件')),
      ),
      row('有效注册商标总量', { unit: '件', category: '知识产权创造', ...from(72000, in2020) }, [
        level('gte?', 120000, '件', by2025),
      ]),
      row(
        ['知识产权质押融资总额（五年累计）', '知识产权质押融资总额'],
        { unit: '亿元', category: '知识产权运用', ...from(12.6) },
        ...oneOf(...made('gte?', 40, '亿元')),
      ),
      row('国家知识产权优势企业', { unit: '家', category: '知识产权运用', ...from(18, in2020) }, [
        level('gte?', 30, '家', by2025),
      ]),
      row('知识产权贯标企业', { unit: '家', category: '知识产权运用', ...from(420, in2020) }, [
        level('gte?', 600, '家', by2025),
      ]),
      row(
        '知识产权纠纷人民调解成功率',
        { ...rate, category: '知识产权保护', ...noBase },
        ...oneOf(...share('gte', 60, by2025)),
      ),
      row('知识产权服务机构', { unit: '家', category: '知识产权服务', ...from(52, in2020) }, [
        level('gte?', 70, '家', by2025),
      ]),
      row('执业专利代理师', { unit: '人', category: '知识产权服务', ...from(86, in2020) }, [
        level('gte?', 150, '人', by2025),
      ]),
    ],
  },
  {
    // Merged fields became empty cells in the copy.
    source: 'style of the 浙江省科技创新发展“十四五”规划, 主要指标 (recalled)',
    format: 'tsv',
    text: [
      '表1 “十四五”时期科技创新发展主要指标',
      '指标类别\t序号\t指标名称\t单位\t2020年\t2025年',
      '创新投入\t1\tR&D经费支出占地区生产总值比例\t%\t2.8\t3.3左右',
      '\t2\t基础研究经费占R&D经费支出比例\t%\t2.9\t8左右',
      '\t3\t规模以上工业企业R&D经费支出占营业收入比例\t%\t1.8\t2.5',
      '\t4\t每万名就业人员中研发人员数\t人年\t148\t185',
      '创新产出\t5\t每万人口高价值发明专利拥有量\t件\t9.1\t17',
      '\t6\tPCT国际专利申请量\t件\t4307\t6500',
      '\t7\t技术交易总额\t亿元\t1527\t2500',
      '创新主体\t8\t高新技术企业数\t万家\t2.2\t3.5',
      '\t9\t科技型中小企业数\t万家\t6.9\t10',
      '创新绩效\t10\t高新技术产业增加值占规模以上工业增加值比重\t%\t59.6\t65',
      '\t11\t数字经济核心产业增加值占地区生产总值比重\t%\t10.9\t15左右',
      '\t12\t规模以上制造业全员劳动生产率\t万元/人\t25.5\t35',
      '创新环境\t13\t公民具备科学素质的比例\t%\t13.53\t18',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('R&D经费支出占地区生产总值比例', { ...rate, category: '创新投入', ...from(2.8, in2020) }, [
        level('approx', 3.3, '%', by2025),
      ]),
      row('基础研究经费占R&D经费支出比例', { ...rate, category: '创新投入', ...from(2.9, in2020) }, [
        level('approx', 8, '%', by2025),
      ]),
      row(
        '规模以上工业企业R&D经费支出占营业收入比例',
        { ...rate, category: '创新投入', ...from(1.8, in2020) },
        [level('gte?', 2.5, '%', by2025)],
      ),
      row('每万名就业人员中研发人员数', { category: '创新投入', ...from(148, in2020) }, [
        level('gte?', 185, undefined, by2025),
      ]),
      row('每万人口高价值发明专利拥有量', { category: '创新产出', ...from(9.1, in2020) }, [
        level('gte?', 17, undefined, by2025),
      ]),
      row('PCT国际专利申请量', { unit: '件', category: '创新产出', ...from(4307, in2020) }, [
        level('gte?', 6500, '件', by2025),
      ]),
      row('技术交易总额', { unit: '亿元', category: '创新产出', ...from(1527, in2020) }, [
        level('gte?', 2500, '亿元', by2025),
      ]),
      row('高新技术企业数', { unit: '万家', category: '创新主体', ...from(2.2, in2020) }, [
        level('gte?', 3.5, '万家', by2025),
      ]),
      row('科技型中小企业数', { unit: '万家', category: '创新主体', ...from(6.9, in2020) }, [
        level('gte?', 10, '万家', by2025),
      ]),
      row(
        '高新技术产业增加值占规模以上工业增加值比重',
        { ...rate, category: '创新绩效', ...from(59.6, in2020) },
        [level('gte?', 65, '%', by2025)],
      ),
      row(
        '数字经济核心产业增加值占地区生产总值比重',
        { ...rate, category: '创新绩效', ...from(10.9, in2020) },
        [level('approx', 15, '%', by2025)],
      ),
      row('规模以上制造业全员劳动生产率', { unit: '万元/人', category: '创新绩效', ...from(25.5, in2020) }, [
        level('gte?', 35, '万元/人', by2025),
      ]),
      row(
        '公民具备科学素质的比例',
        { ...rate, category: '创新环境', ...from(13.53, in2020) },
        ...oneOf(...share('gte?', 18, by2025)),
      ),
    ],
  },
  {
    // Plain rows with a field that is printed once.
    source: 'style of the 成都市“十四五”数字经济发展规划, 主要指标 (recalled)',
    format: 'pipe',
    text: [
      '专栏1 “十四五”时期数字经济发展主要指标',
      '| 类别 | 序号 | 指标名称 | 单位 | 2020年 | 2025年 | 属性 |',
      '| 总体规模 | 1 | 数字经济核心产业增加值 | 亿元 | 1968.8 | 3400左右 | 预期性 |',
      '| | 2 | 数字经济核心产业增加值占地区生产总值比重 | % | 11.1 | 13以上 | 预期性 |',
      '| 数字产业化 | 3 | 电子信息产业规模 | 亿元 | 10065.7 | 17000 | 预期性 |',
      '| | 4 | 软件业务收入 | 亿元 | 4182.4 | 8000 | 预期性 |',
      '| | 5 | 人工智能产业规模 | 亿元 | 261 | 1000 | 预期性 |',
      '| 产业数字化 | 6 | 规模以上工业企业关键工序数控化率 | % | 52.1 | 65 | 预期性 |',
      '| | 7 | 上云企业数量 | 万家 | 5.3 | 10 | 预期性 |',
      '| | 8 | 电子商务交易额 | 亿元 | 22862.3 | 38000 | 预期性 |',
      '| | 9 | 网络零售额 | 亿元 | 4360.8 | 7500 | 预期性 |',
      '| 数字化治理 | 10 | 政务服务事项网上可办率 | % | 98.6 | 100 | 预期性 |',
      '| 数字基础设施 | 11 | 每万人拥有5G基站数 | 个 | 17.4 | 30以上 | 预期性 |',
      '| | 12 | 千兆宽带用户占比 | % | 6.2 | 30 | 预期性 |',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '数字经济核心产业增加值',
        { unit: '亿元', category: '总体规模', ...anticipatory, ...from(1968.8, in2020) },
        [level('approx', 3400, '亿元', by2025)],
      ),
      row(
        '数字经济核心产业增加值占地区生产总值比重',
        { ...rate, category: '总体规模', ...anticipatory, ...from(11.1, in2020) },
        [level('gte', 13, '%', by2025)],
      ),
      row(
        '电子信息产业规模',
        { unit: '亿元', category: '数字产业化', ...anticipatory, ...from(10065.7, in2020) },
        [level('gte?', 17000, '亿元', by2025)],
      ),
      row(
        '软件业务收入',
        { unit: '亿元', category: '数字产业化', ...anticipatory, ...from(4182.4, in2020) },
        [level('gte?', 8000, '亿元', by2025)],
      ),
      row(
        '人工智能产业规模',
        { unit: '亿元', category: '数字产业化', ...anticipatory, ...from(261, in2020) },
        [level('gte?', 1000, '亿元', by2025)],
      ),
      row(
        '规模以上工业企业关键工序数控化率',
        { ...rate, category: '产业数字化', ...anticipatory, ...from(52.1, in2020) },
        ...oneOf(...share('gte?', 65, by2025)),
      ),
      row('上云企业数量', { unit: '万家', category: '产业数字化', ...anticipatory, ...from(5.3, in2020) }, [
        level('gte?', 10, '万家', by2025),
      ]),
      row(
        '电子商务交易额',
        { unit: '亿元', category: '产业数字化', ...anticipatory, ...from(22862.3, in2020) },
        [level('gte?', 38000, '亿元', by2025)],
      ),
      row('网络零售额', { unit: '亿元', category: '产业数字化', ...anticipatory, ...from(4360.8, in2020) }, [
        level('gte?', 7500, '亿元', by2025),
      ]),
      row(
        '政务服务事项网上可办率',
        { ...rate, category: '数字化治理', ...anticipatory, ...from(98.6, in2020) },
        ...oneOf(...share(atLeast, 100, by2025)),
      ),
      row('每万人拥有5G基站数', { category: '数字基础设施', ...anticipatory, ...from(17.4, in2020) }, [
        level('gte', 30, undefined, by2025),
      ]),
      row(
        '千兆宽带用户占比',
        { ...rate, category: '数字基础设施', ...anticipatory, ...from(6.2, in2020) },
        ...oneOf(...share('gte?', 30, by2025)),
      ),
    ],
  },
  {
    // Signs before figures and inside brackets; growth in percent a year; rows without a base.
    source: 'style of the 通信业“十二五”发展规划, 主要指标 (some goals as reported, the rest recalled)',
    format: 'html',
    text: [
      '<table border="1">',
      '<tr><th colspan="5">表1 “十二五”通信业发展主要指标</th></tr>',
      '<tr><th>类别</th><th>指标</th><th>2010年</th><th>2015年</th><th>年均增长</th></tr>',
      '<tr><td rowspan="3">行业规模</td><td>电信业务收入（万亿元）</td><td>1.06</td><td>&gt;1.5</td><td>7.2%</td></tr>',
      '<tr><td>基础电信企业业务收入（万亿元）</td><td>0.89</td><td>&gt;1.1</td><td>4.3%</td></tr>',
      '<tr><td>信息基础设施累计投资（万亿元）</td><td>[1.5]</td><td>[&gt;2]</td><td>—</td></tr>',
      '<tr><td rowspan="4">用户规模</td><td>移动电话用户（亿户）</td><td>8.59</td><td>12</td><td>6.9%</td></tr>',
      '<tr><td>3G用户（亿户）</td><td>0.47</td><td>&gt;4.5</td><td>57.1%</td></tr>',
      '<tr><td>固定互联网宽带接入用户（亿户）</td><td>1.26</td><td>&gt;2.5</td><td>14.7%</td></tr>',
      '<tr><td>互联网普及率（%）</td><td>34.3</td><td>&gt;57</td><td>—</td></tr>',
      '<tr><td rowspan="4">网络能力</td><td>光纤到户覆盖家庭（亿户）</td><td>0.2</td><td>2</td><td>58.5%</td></tr>',
      '<tr><td>城市新建住宅光纤入户率（%）</td><td>—</td><td>≥60</td><td>—</td></tr>',
      '<tr><td>国际业务出口总带宽（Tbps）</td><td>1.1</td><td>8</td><td>48.7%</td></tr>',
      '<tr><td>行政村通宽带比例（%）</td><td>80</td><td>95</td><td>—</td></tr>',
      '</table>',
      '<p>注：[ ]内为五年累计数。</p>',
    ].join('\n'),
    context: twelfth,
    indicators: [
      row(
        '电信业务收入',
        { unit: '万亿元', category: '行业规模', ...from(1.06, in2010) },
        ...growing(level('gt', 1.5, '万亿元', by2015), 'gte?', 7.2),
      ),
      row(
        '基础电信企业业务收入',
        { unit: '万亿元', category: '行业规模', ...from(0.89, in2010) },
        ...growing(level('gt', 1.1, '万亿元', by2015), 'gte?', 4.3),
      ),
      row(
        ['信息基础设施累计投资', '信息基础设施投资'],
        { unit: '万亿元', category: '行业规模', ...from(1.5) },
        ...dashed(...oneOf(...made('gt', 2, '万亿元'))),
      ),
      row(
        '移动电话用户',
        { unit: '亿户', category: '用户规模', ...from(8.59, in2010) },
        ...growing(level('gte?', 12, '亿户', by2015), 'gte?', 6.9),
      ),
      row(
        '3G用户',
        { unit: '亿户', category: '用户规模', ...from(0.47, in2010) },
        ...growing(level('gt', 4.5, '亿户', by2015), 'gte?', 57.1),
      ),
      row(
        '固定互联网宽带接入用户',
        { unit: '亿户', category: '用户规模', ...from(1.26, in2010) },
        ...growing(level('gt', 2.5, '亿户', by2015), 'gte?', 14.7),
      ),
      row(
        '互联网普及率',
        { ...rate, category: '用户规模', ...from(34.3, in2010) },
        ...dashed(...oneOf(...share('gt', 57, by2015))),
      ),
      row(
        '光纤到户覆盖家庭',
        { unit: '亿户', category: '网络能力', ...from(0.2, in2010) },
        ...growing(level('gte?', 2, '亿户', by2015), 'gte?', 58.5),
      ),
      row(
        '城市新建住宅光纤入户率',
        { ...rate, category: '网络能力', ...noBase },
        ...dashed(...oneOf(...share('gte', 60, by2015))),
      ),
      row(
        '国际业务出口总带宽',
        { category: '网络能力', ...from(1.1, in2010) },
        ...growing(level('gte?', 8, undefined, by2015), 'gte?', 48.7),
      ),
      row(
        '行政村通宽带比例',
        { ...rate, category: '网络能力', ...from(80, in2010) },
        ...dashed(...oneOf(...covered('gte?', 95, by2015))),
      ),
    ],
  },
  {
    // A lower bound below the base; what the state hands down; a reduction in brackets.
    source: 'style of the 广东省制造业高质量发展“十四五”规划, 主要指标 (recalled)',
    format: 'tsv',
    text: [
      '表1 “十四五”时期制造业高质量发展主要指标',
      '类别\t指标\t2020年\t2025年',
      '规模实力\t制造业增加值占GDP比重（%）\t35.1\t30以上',
      '\t制造业全员劳动生产率（万元/人）\t26.3\t37',
      '\t年营业收入超百亿元制造业企业数（家）\t263\t350',
      '创新能力\t规模以上制造业企业R&D经费支出占营业收入比重（%）\t1.7\t2.1',
      '\t国家级制造业创新中心（个）\t2\t4',
      '产业结构\t先进制造业增加值占规模以上工业增加值比重（%）\t56.1\t58',
      '\t高技术制造业增加值占规模以上工业增加值比重（%）\t31.1\t33',
      '质量品牌\t制造业产品质量合格率（%）\t93.2\t95',
      '\t制造业质量竞争力指数\t86.6\t87.5',
      '融合发展\t开展数字化转型的规模以上工业企业数（万家）\t1.5\t5',
      '绿色发展\t单位工业增加值能源消耗下降（%）\t—\t[14]',
      '\t单位工业增加值二氧化碳排放下降（%）\t—\t完成国家下达任务',
      '注：[ ]内为五年累计数。',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '制造业增加值占GDP比重',
        { ...rate, category: '规模实力', ...from(35.1, in2020) },
        ...oneOf(...held('gte', 30, '%'), everyYear('gte', 30, '%')),
      ),
      row('制造业全员劳动生产率', { unit: '万元/人', category: '规模实力', ...from(26.3, in2020) }, [
        level('gte?', 37, '万元/人', by2025),
      ]),
      row('年营业收入超百亿元制造业企业数', { unit: '家', category: '规模实力', ...from(263, in2020) }, [
        level('gte?', 350, '家', by2025),
      ]),
      row(
        '规模以上制造业企业R&D经费支出占营业收入比重',
        { ...rate, category: '创新能力', ...from(1.7, in2020) },
        [level('gte?', 2.1, '%', by2025)],
      ),
      row('国家级制造业创新中心', { unit: '个', category: '创新能力', ...from(2, in2020) }, [
        level('gte?', 4, '个', by2025),
      ]),
      row(
        '先进制造业增加值占规模以上工业增加值比重',
        { ...rate, category: '产业结构', ...from(56.1, in2020) },
        [level('gte?', 58, '%', by2025)],
      ),
      row(
        '高技术制造业增加值占规模以上工业增加值比重',
        { ...rate, category: '产业结构', ...from(31.1, in2020) },
        [level('gte?', 33, '%', by2025)],
      ),
      row(
        '制造业产品质量合格率',
        { ...rate, category: '质量品牌', ...from(93.2, in2020) },
        ...oneOf(...share('gte?', 95, by2025)),
      ),
      row('制造业质量竞争力指数', { category: '质量品牌', ...from(86.6, in2020) }, [
        level('gte?', 87.5, undefined, by2025),
      ]),
      row(
        '开展数字化转型的规模以上工业企业数',
        { unit: '万家', category: '融合发展', ...from(1.5, in2020) },
        [level('gte?', 5, '万家', by2025)],
      ),
      row(
        ['单位工业增加值能源消耗下降', '单位工业增加值能源消耗'],
        { category: '绿色发展', ...noBase },
        ...fall(14),
      ),
      row(
        ['单位工业增加值二氧化碳排放下降', '单位工业增加值二氧化碳排放'],
        { category: '绿色发展', ...noBase },
        ...handedDown,
      ),
    ],
  },
  {
    // A growth named as such, a reduction, and two rows in which less is better.
    source: 'style of the 稀土行业发展规划（2016—2020年）, 主要目标 (recalled)',
    format: 'tsv',
    text: [
      '专栏1 “十三五”时期稀土行业发展主要目标',
      '类别\t指标\t2015年\t2020年',
      '经济指标\t行业工业增加值年均增速（%）\t12.5\t16.5',
      '\t行业利润率（%）\t5.8\t12',
      '创新能力\t主要企业研发支出占主营业务收入比重（%）\t3\t5',
      '\t高端稀土功能材料占比（%）\t25\t50',
      '产业结构\t稀土冶炼分离能力（万吨）\t30\t20',
      '\t出口产品初级原料占比（%）\t57\t30',
      '绿色发展\t轻稀土选矿回收率（%）\t75\t80',
      '\t离子型稀土采选综合回收率（%）\t75\t85',
      '\t主要污染物排放强度降低（%）\t—\t20',
    ].join('\n'),
    context: { ...thirteenth, lowerIsBetter: ['稀土冶炼分离能力', '出口产品初级原料占比'] },
    indicators: [
      row(
        [
          '行业工业增加值年均增速',
          '行业工业增加值年均增长',
          '行业工业增加值增速',
          '行业工业增加值增长',
          '行业工业增加值',
        ],
        { category: '经济指标' },
        ...growthItself('gte?', 16.5),
      ),
      row('行业利润率', { ...rate, category: '经济指标', ...from(5.8, in2015) }, [
        level('gte?', 12, '%', by2020),
      ]),
      row('主要企业研发支出占主营业务收入比重', { ...rate, category: '创新能力', ...from(3, in2015) }, [
        level('gte?', 5, '%', by2020),
      ]),
      row('高端稀土功能材料占比', { ...rate, category: '创新能力', ...from(25, in2015) }, [
        level('gte?', 50, '%', by2020),
      ]),
      row('稀土冶炼分离能力', { unit: '万吨', category: '产业结构', ...from(30, in2015) }, [
        level('lte?', 20, '万吨', by2020),
      ]),
      row('出口产品初级原料占比', { ...rate, category: '产业结构', ...from(57, in2015) }, [
        level('lte?', 30, '%', by2020),
      ]),
      row(
        '轻稀土选矿回收率',
        { ...rate, category: '绿色发展', ...from(75, in2015) },
        ...oneOf(...share('gte?', 80, by2020)),
      ),
      row(
        '离子型稀土采选综合回收率',
        { ...rate, category: '绿色发展', ...from(75, in2015) },
        ...oneOf(...share('gte?', 85, by2020)),
      ),
      row(['主要污染物排放强度降低', '主要污染物排放强度'], { category: '绿色发展', ...noBase }, ...fall(20)),
    ],
  },
  {
    // Columns named for the plans, not for years; counts that may be stocks or what five years add.
    source: 'style of a provincial “十四五”标准化 plan, 主要指标 (recalled)',
    format: 'pipe',
    text: [
      '表1 “十四五”时期标准化发展主要指标',
      '序号 | 指标名称 | 单位 | “十三五”完成值 | “十四五”目标值',
      '1 | 主导和参与制定国际标准 | 项 | 157 | 200',
      '2 | 主导和参与制定国家标准 | 项 | 2780 | 3000',
      '3 | 制定省级地方标准 | 项 | 1121 | 1000',
      '4 | 国家技术标准创新基地 | 个 | 3 | 5',
      '5 | 国家级标准化试点示范项目 | 个 | 106 | 120',
      '6 | 国际标准化组织技术机构秘书处 | 个 | 9 | 12',
      '7 | 全国专业标准化技术委员会秘书处 | 个 | 142 | 160',
      '8 | 企业标准“领跑者”企业 | 家 | 213 | 500',
      '9 | 自我声明公开的团体标准 | 项 | 2210 | 4000',
      '10 | 农业标准化生产普及率 | % | 62 | 70',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        ['主导和参与制定国际标准', '国际标准'],
        { unit: '项', ...from(157) },
        ...oneOf(...made('gte?', 200, '项')),
      ),
      row(
        ['主导和参与制定国家标准', '国家标准'],
        { unit: '项', ...from(2780) },
        ...oneOf(...made('gte?', 3000, '项')),
      ),
      row(
        ['制定省级地方标准', '省级地方标准'],
        { unit: '项', ...from(1121) },
        ...oneOf(...made('gte?', 1000, '项')),
      ),
      row('国家技术标准创新基地', { unit: '个', ...from(3) }, ...oneOf(...made('gte?', 5, '个'))),
      row('国家级标准化试点示范项目', { unit: '个', ...from(106) }, ...oneOf(...made('gte?', 120, '个'))),
      row('国际标准化组织技术机构秘书处', { unit: '个', ...from(9) }, ...oneOf(...made('gte?', 12, '个'))),
      row(
        '全国专业标准化技术委员会秘书处',
        { unit: '个', ...from(142) },
        ...oneOf(...made('gte?', 160, '个')),
      ),
      row('企业标准“领跑者”企业', { unit: '家', ...from(213) }, ...oneOf(...made('gte?', 500, '家'))),
      row('自我声明公开的团体标准', { unit: '项', ...from(2210) }, ...oneOf(...made('gte?', 4000, '项'))),
      row('农业标准化生产普及率', { ...rate, ...from(62) }, ...oneOf(...covered('gte?', 70))),
    ],
  },
  {
    // Goals only: the table prints no base.
    source: 'style of the 北京市“十四五”时期市场监管发展规划, 主要指标 (recalled)',
    format: 'tsv',
    text: [
      '专栏1 “十四五”时期市场监管主要指标',
      '序号\t指标名称\t单位\t2025年目标值\t属性',
      '1\t企业开办时间\t工作日\t1以内\t预期性',
      '2\t企业年报公示率\t%\t90以上\t预期性',
      '3\t重点食品安全抽检合格率\t%\t98.5以上\t约束性',
      '4\t药品抽验合格率\t%\t99以上\t约束性',
      '5\t制造业产品质量合格率\t%\t95左右\t预期性',
      '6\t公共服务质量满意度\t分\t80以上\t预期性',
      '7\t万台特种设备死亡人数\t人\t≤0.2\t约束性',
      '8\t每万人口高价值发明专利拥有量\t件\t82左右\t预期性',
      '9\t消费投诉按期办结率\t%\t98以上\t预期性',
      '10\t广告监测违法率\t%\t1以内\t预期性',
    ].join('\n'),
    context: {
      ...fourteenth,
      lowerIsBetter: ['企业开办时间', '万台特种设备死亡人数', '广告监测违法率'],
    },
    indicators: [
      row('企业开办时间', { unit: '工作日', ...anticipatory, ...noBase }, [
        level('lte', 1, undefined, by2025),
      ]),
      row('企业年报公示率', { ...rate, ...anticipatory, ...noBase }, ...oneOf(...share('gte', 90, by2025))),
      row(
        '重点食品安全抽检合格率',
        { ...rate, ...binding, ...noBase },
        ...oneOf(...share('gte', 98.5, by2025)),
      ),
      row('药品抽验合格率', { ...rate, ...binding, ...noBase }, ...oneOf(...share('gte', 99, by2025))),
      row(
        '制造业产品质量合格率',
        { ...rate, ...anticipatory, ...noBase },
        ...oneOf(...share('approx', 95, by2025)),
      ),
      row('公共服务质量满意度', { unit: '分', ...anticipatory, ...noBase }, [level('gte', 80, '分', by2025)]),
      row('万台特种设备死亡人数', { ...binding, ...noBase }, [level('lte', 0.2, undefined, by2025)]),
      row('每万人口高价值发明专利拥有量', { ...anticipatory, ...noBase }, [
        level('approx', 82, undefined, by2025),
      ]),
      row(
        '消费投诉按期办结率',
        { ...rate, ...anticipatory, ...noBase },
        ...oneOf(...share('gte', 98, by2025)),
      ),
      row('广告监测违法率', { ...rate, ...anticipatory, ...noBase }, [level('lte', 1, '%', by2025)]),
    ],
  },
  {
    // Counts of reports for a million people; sums over five years with and without a base.
    source: 'style of the 广东省药品安全及高质量发展“十四五”规划, 主要指标 (recalled)',
    format: 'tsv',
    text: [
      '专栏1 “十四五”时期药品安全及高质量发展主要指标',
      '序号\t指标\t2020年\t2025年\t属性',
      '1\t药品监督抽检合格率（%）\t98.9\t≥99\t预期性',
      '2\t医疗器械监督抽检合格率（%）\t94.6\t≥95\t预期性',
      '3\t化妆品监督抽检合格率（%）\t97.2\t≥97.5\t预期性',
      '4\t药品不良反应报告数（份/百万人口）\t1031\t1200\t预期性',
      '5\t医疗器械不良事件报告数（份/百万人口）\t402\t500\t预期性',
      '6\t化妆品不良反应报告数（份/百万人口）\t86\t120\t预期性',
      '7\t药品不良反应县级报告比例（%）\t98.4\t100\t预期性',
      '8\t每万人口执业药师数（人）\t4.9\t5.5\t预期性',
      '9\t职业化专业化药品检查员（人）\t—\t≥350\t预期性',
      '10\t制修订中药材标准和中药饮片炮制规范（个）\t—\t[200]\t预期性',
      '11\t新增获批上市创新药（个）\t[8]\t[20]\t预期性',
      '注：[ ]内为五年累计数。',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '药品监督抽检合格率',
        { ...rate, ...anticipatory, ...from(98.9, in2020) },
        ...oneOf(...share('gte', 99, by2025)),
      ),
      row(
        '医疗器械监督抽检合格率',
        { ...rate, ...anticipatory, ...from(94.6, in2020) },
        ...oneOf(...share('gte', 95, by2025)),
      ),
      row(
        '化妆品监督抽检合格率',
        { ...rate, ...anticipatory, ...from(97.2, in2020) },
        ...oneOf(...share('gte', 97.5, by2025)),
      ),
      row('药品不良反应报告数', { ...anticipatory, ...from(1031, in2020) }, [
        level('gte?', 1200, undefined, by2025),
      ]),
      row('医疗器械不良事件报告数', { ...anticipatory, ...from(402, in2020) }, [
        level('gte?', 500, undefined, by2025),
      ]),
      row('化妆品不良反应报告数', { ...anticipatory, ...from(86, in2020) }, [
        level('gte?', 120, undefined, by2025),
      ]),
      row(
        '药品不良反应县级报告比例',
        { ...rate, ...anticipatory, ...from(98.4, in2020) },
        ...oneOf(...share(atLeast, 100, by2025)),
      ),
      row('每万人口执业药师数', { ...anticipatory, ...from(4.9, in2020) }, [
        level('gte?', 5.5, undefined, by2025),
      ]),
      row('职业化专业化药品检查员', { unit: '人', ...anticipatory, ...noBase }, [
        level('gte', 350, '人', by2025),
      ]),
      row(
        ['制修订中药材标准和中药饮片炮制规范', '中药材标准和中药饮片炮制规范'],
        { unit: '个', ...anticipatory, ...noBase },
        ...oneOf(...made('gte?', 200, '个')),
      ),
      row(
        ['新增获批上市创新药', '获批上市创新药'],
        { unit: '个', ...anticipatory, ...from(8) },
        ...oneOf(...raised('gte?', 20, '个')),
      ),
    ],
  },
  {
    // Growth in percent a year beside the goal, or sums over five years and a dash.
    source: 'style of the “十四五”商务发展规划, 主要指标 (recalled)',
    format: 'markdown',
    text: [
      '专栏1 “十四五”时期商务发展主要指标',
      '',
      '| 类别 | 指标 | 2020年 | 2025年 | 年均增速 | 属性 |',
      '|---|---|---|---|---|---|',
      '| 国内贸易 | 社会消费品零售总额（万亿元） | 39.2 | 50左右 | 5%左右 | 预期性 |',
      '| | 网上零售额（万亿元） | 11.8 | 17左右 | 7.6%左右 | 预期性 |',
      '| | 电子商务交易额（万亿元） | 37.2 | 46左右 | 4.3%左右 | 预期性 |',
      '| 对外贸易 | 货物进出口总额（万亿美元） | 4.65 | 5.1左右 | 2%左右 | 预期性 |',
      '| | 跨境电商交易额（万亿元） | 1.69 | 2.5 | 8.1% | 预期性 |',
      '| | 货物出口国际市场份额（%） | 14.7 | 保持总体稳定 | — | 预期性 |',
      '| 利用外资 | 实际使用外资（亿美元） | [6989] | [7000] | — | 预期性 |',
      '| | 高技术产业吸收外资占比（%） | 29.6 | 30左右 | — | 预期性 |',
      '| 对外投资合作 | 对外直接投资额（亿美元） | [7881] | [7000] | — | 预期性 |',
      '| | 对外承包工程营业额（亿美元） | [7969] | [7000左右] | — | 预期性 |',
      '',
      '注：[ ]内为五年累计数。',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '社会消费品零售总额',
        { unit: '万亿元', category: '国内贸易', ...anticipatory, ...from(39.2, in2020) },
        ...growing(level('approx', 50, '万亿元', by2025), 'approx', 5),
      ),
      row(
        '网上零售额',
        { unit: '万亿元', category: '国内贸易', ...anticipatory, ...from(11.8, in2020) },
        ...growing(level('approx', 17, '万亿元', by2025), 'approx', 7.6),
      ),
      row(
        '电子商务交易额',
        { unit: '万亿元', category: '国内贸易', ...anticipatory, ...from(37.2, in2020) },
        ...growing(level('approx', 46, '万亿元', by2025), 'approx', 4.3),
      ),
      row(
        '货物进出口总额',
        { unit: '万亿美元', category: '对外贸易', ...anticipatory, ...from(4.65, in2020) },
        ...growing(level('approx', 5.1, '万亿美元', by2025), 'approx', 2),
      ),
      row(
        '跨境电商交易额',
        { unit: '万亿元', category: '对外贸易', ...anticipatory, ...from(1.69, in2020) },
        ...growing(level('gte?', 2.5, '万亿元', by2025), 'gte?', 8.1),
      ),
      row(
        '货物出口国际市场份额',
        { ...rate, category: '对外贸易', ...anticipatory, ...from(14.7, in2020) },
        ...dashed(
          ...oneOf(maintain(same, null), maintain(same, 14.7, '%'), qualitative(undefined), milestone()),
        ),
      ),
      row(
        '实际使用外资',
        { unit: '亿美元', category: '利用外资', ...anticipatory, ...from(6989) },
        ...dashed(...oneOf(...added('gte?', 7000, '亿美元'))),
      ),
      row(
        '高技术产业吸收外资占比',
        { ...rate, category: '利用外资', ...anticipatory, ...from(29.6, in2020) },
        ...dashed([level('approx', 30, '%', by2025)]),
      ),
      row(
        '对外直接投资额',
        { unit: '亿美元', category: '对外投资合作', ...anticipatory, ...from(7881) },
        ...dashed(...oneOf(...added('gte?', 7000, '亿美元'))),
      ),
      row(
        '对外承包工程营业额',
        { unit: '亿美元', category: '对外投资合作', ...anticipatory, ...from(7969) },
        ...dashed(...oneOf(...added('approx', 7000, '亿美元'))),
      ),
    ],
  },
];
