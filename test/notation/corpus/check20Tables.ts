import type { Choices, Compared } from './choices.js';
import { added, atLeast, by2015, by2025, held, made, same } from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable } from './corpusTable.js';
import { fourteenth, twelfth } from './periods.js';
import { covered, share } from './rates.js';
import { coverage, everyYear, growth, level } from './reading.js';
import type { Lists } from './tableParts.js';
import {
  anticipatory,
  dashed,
  from,
  in2010,
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

/** A goal with its mean yearly growth in the next column. */
const growing = (end: ExpectedTarget, compared: Compared, percent: number): Lists => [
  [end, growth('averageAnnual', compared, percent)],
];

/** A twentieth set of tables to check the reader on, collected without a look at how it reads. */
export const check20Tables: readonly CorpusTable[] = [
  {
    // The sum that is added over the years stands beside the goal.
    source: '广东省知识产权保护和运用“十四五”规划（2021年）, 主要指标 (recalled)',
    format: 'tsv',
    text: [
      '专栏1 “十四五”时期广东省知识产权发展主要指标',
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
    source: '苏州市“十四五”知识产权发展规划（2021年）, 主要指标 (recalled)',
    format: 'html',
    text: [
      '<table>',
      '<caption>表1 “十四五”时期苏州市知识产权发展主要指标</caption>',
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
    source: '昆山市“十四五”知识产权发展规划（2021年）, 主要指标 (recalled, figures plausible)',
    format: 'markdown',
    text: [
      '**表1 “十四五”时期昆山市知识产权发展主要指标**',
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
    source: '浙江省科技创新发展“十四五”规划（浙政发〔2021〕17号）, 主要指标 (recalled)',
    format: 'tsv',
    text: [
      '表1 浙江省科技创新发展“十四五”规划主要指标',
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
    source: '成都市“十四五”数字经济发展规划（2022年）, 主要指标 (recalled)',
    format: 'pipe',
    text: [
      '专栏1 “十四五”时期成都市数字经济发展主要指标',
      '类别 | 序号 | 指标名称 | 单位 | 2020年 | 2025年 | 属性',
      '总体规模 | 1 | 数字经济核心产业增加值 | 亿元 | 1968.8 | 3400左右 | 预期性',
      ' | 2 | 数字经济核心产业增加值占地区生产总值比重 | % | 11.1 | 13以上 | 预期性',
      '数字产业化 | 3 | 电子信息产业规模 | 亿元 | 10065.7 | 17000 | 预期性',
      ' | 4 | 软件业务收入 | 亿元 | 4182.4 | 8000 | 预期性',
      ' | 5 | 人工智能产业规模 | 亿元 | 261 | 1000 | 预期性',
      '产业数字化 | 6 | 规模以上工业企业关键工序数控化率 | % | 52.1 | 65 | 预期性',
      ' | 7 | 上云企业数量 | 万家 | 5.3 | 10 | 预期性',
      ' | 8 | 电子商务交易额 | 亿元 | 22862.3 | 38000 | 预期性',
      ' | 9 | 网络零售额 | 亿元 | 4360.8 | 7500 | 预期性',
      '数字化治理 | 10 | 政务服务事项网上可办率 | % | 98.6 | 100 | 预期性',
      '数字基础设施 | 11 | 每万人拥有5G基站数 | 个 | 17.4 | 30以上 | 预期性',
      ' | 12 | 千兆宽带用户占比 | % | 6.2 | 30 | 预期性',
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
    source: '通信业“十二五”发展规划（2012年）, 主要指标 (goals as reported, layout and bases recalled)',
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
];
