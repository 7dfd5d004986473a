import type { Choices, Compared, Value } from './choices.js';
import { added, atLeast, atMost, by2030, held, ofRange, ofYear, raised, unstatedYear } from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fifteenth, yearOf } from './periods.js';
import { covered, share } from './rates.js';
import {
  coverage,
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  netChange,
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
  in2025,
  kept,
  noBase,
  oneOf,
  rate,
  row,
  shares,
  widths,
  yearly,
} from './tableParts.js';

/** A name with or without the blanks of a page beside its Latin letters, and brackets of either width. */
const spaced = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [...widths(name), ...widths(name.replaceAll(' ', ''))]);

/** The rate of a year that the name calls growth: a growth, or the level of that rate. */
const rateOfYear = (compared: Compared, percent: number): Lists =>
  oneOf(
    growth([...unstatedYear, 'averageAnnual'], compared, percent),
    level(compared, percent, '%'),
    everyYear(compared, percent, '%', yearly),
  );

/** Mean yearly growth under a name that calls it so. */
const meanGrowth = (compared: Compared, percent: Value): Choices => [
  growth('averageAnnual', compared, percent),
  level(compared, percent, '%'),
  everyYear(compared, percent, '%', yearly),
];

/** What is done over a year, told under a name that does not say how it is counted. */
const doneInYear = (compared: Compared, value: Value, unit?: string): Choices => [
  ...ofYear(compared, value, unit),
  ...raised(compared, value, unit),
];

/** A rate that must not be passed, at the end or in any year. */
const rateWithin = (compared: Compared, percent: number): Lists =>
  oneOf(...held(compared, percent, '%'), everyYear(compared, percent, '%', yearly));

/** A dash among words: no figure was set, or told. */
const noFigure = unset(['empty', 'deferred', 'unreadable']);

/** A sum over the years with the part of it that stands in brackets behind, which one may leave out. */
const withPart = (whole: number, part: number, unit: string): Lists => {
  const parts = added('gte?', part, unit);
  return added('gte?', whole, unit).flatMap((one) => [[one], ...parts.map((other) => [one, other])]);
};

/** A twenty-third set of tables to check the reader on, all from texts that were found, without a look at how it reads. */
export const check23Tables: readonly CorpusTable[] = [
  {
    // Goals of a year beside what was reached in it; units that the page has lost; stars before names.
    source: '上海市黄浦区2021年国民经济和社会发展计划执行情况, 2021年经济和社会发展指标完成情况',
    format: 'tsv',
    text: [
      '2021年经济和社会发展指标完成情况',
      '序号\t指标名称\t单位\t年初目标\t全年完成数',
      '1\t经济密度增长率\t%\t5左右\t10.9（可比7.0）',
      '2\t区级一般公共预算收入增长率\t%\t5左右\t16.5',
      '3\t社会消费品零售总额增长率\t%\t5左右\t16.1',
      '4\t商品销售总额增长率\t%\t5左右\t24.4',
      '5\t引进内资\t亿元\t170\t363.98',
      '6\t合同利用外资金额\t亿美元\t12-15\t16.46',
      '7\t新增跨国公司地区总部\t\t5\t5',
      '8\t旧改征收户数\t\t20000以上\t26000以上',
      '9\t演艺大世界展演数量\t场次/年\t28000以上\t39487',
      '10\t*单位增加值综合能耗下降率\t%\t2.2\t预计基本完成',
      '11\t*帮助引领成功创业\t\t600\t785',
    ].join('\n'),
    context: {
      ...yearOf(2021),
      lowerIsBetter: ['单位增加值综合能耗', '*单位增加值综合能耗'],
    },
    indicators: [
      row(['经济密度增长率', '经济密度增长', '经济密度'], {}, ...rateOfYear('approx', 5)),
      row(
        ['区级一般公共预算收入增长率', '区级一般公共预算收入增长', '区级一般公共预算收入'],
        {},
        ...rateOfYear('approx', 5),
      ),
      row(
        ['社会消费品零售总额增长率', '社会消费品零售总额增长', '社会消费品零售总额'],
        {},
        ...rateOfYear('approx', 5),
      ),
      row(['商品销售总额增长率', '商品销售总额增长', '商品销售总额'], {}, ...rateOfYear('approx', 5)),
      row('引进内资', { unit: '亿元' }, ...oneOf(...doneInYear('gte?', 170, '亿元'))),
      row(
        '合同利用外资金额',
        { unit: '亿美元' },
        ...oneOf(...doneInYear(ofRange, { min: 12, max: 15 }, '亿美元')),
      ),
      row(['新增跨国公司地区总部', '跨国公司地区总部'], {}, ...oneOf(...doneInYear('gte?', 5))),
      row('旧改征收户数', {}, ...oneOf(...doneInYear('gte', 20000))),
      row('演艺大世界展演数量', { unit: '场次/年' }, ...oneOf(...doneInYear('gte', 28000))),
      row(
        [
          '*单位增加值综合能耗下降率',
          '单位增加值综合能耗下降率',
          '*单位增加值综合能耗下降',
          '单位增加值综合能耗下降',
          '*单位增加值综合能耗',
          '单位增加值综合能耗',
        ],
        {},
        ...oneOf(
          growth([...unstatedYear, 'averageAnnual'], atLeast, 2.2),
          growth([...unstatedYear, 'averageAnnual'], atMost, -2.2),
          level(atLeast, 2.2, '%'),
        ),
      ),
      row(['*帮助引领成功创业', '帮助引领成功创业'], {}, ...oneOf(...doneInYear('gte?', 600))),
    ],
  },
  {
    // A base of another year; a place among others.
    source: '体育强国建设“十五五”规划, 体育发展主要指标（知识库摘录）',
    format: 'html',
    text: [
      '<p>“十五五”时期体育发展主要指标(均为预期性):</p>',
      '<table>',
      '<thead>',
      '<tr>',
      '<th>指标</th>',
      '<th>2025 年</th>',
      '<th>2030 年</th>',
      '</tr>',
      '</thead>',
      '<tbody><tr>',
      '<td>人均体育场地面积(平方米)</td>',
      '<td>3.11</td>',
      '<td>4 左右</td>',
      '</tr>',
      '<tr>',
      '<td>经常参加体育锻炼人数比例(%)</td>',
      '<td>38.52</td>',
      '<td>40 左右</td>',
      '</tr>',
      '<tr>',
      '<td>国民体质优良率(%)</td>',
      '<td>30.9</td>',
      '<td>31.1</td>',
      '</tr>',
      '<tr>',
      '<td>获得世界冠军数量(个)</td>',
      '<td>146</td>',
      '<td>位居前列</td>',
      '</tr>',
      '<tr>',
      '<td>体育产业总规模(万亿)</td>',
      '<td>3.84(2024 年)</td>',
      '<td>＞7</td>',
      '</tr>',
      '</tbody></table>',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('人均体育场地面积', { unit: '平方米', ...from(3.11, in2025) }, [
        level('approx', 4, '平方米', by2030),
      ]),
      row('经常参加体育锻炼人数比例', { ...rate, ...from(38.52, in2025) }, ...shares('approx', 40, by2030)),
      row('国民体质优良率', { ...rate, ...from(30.9, in2025) }, ...shares('gte?', 31.1, by2030)),
      row(
        '获得世界冠军数量',
        { unit: '个', ...from(146) },
        ...oneOf(rank(null), qualitative(undefined), milestone()),
      ),
      row('体育产业总规模', from(3.84, { period: '2024' }), [level('gt', 7, undefined, by2030)]),
    ],
  },
  {
    // Sums in brackets with parts behind them; two things in a row, with two figures in its cell.
    source: '人力资源和社会保障事业发展“十五五”规划, 专栏1（知识库摘录）',
    format: 'html',
    text: [
      '<p>核心指标（专栏1，五类 18 项；〔〕内为五年累计数）：</p>',
      '<table>',
      '<thead>',
      '<tr><th>指标</th><th>“十五五”目标</th></tr>',
      '</thead>',
      '<tbody>',
      '<tr><td>城镇调查失业率（%）</td><td>＜5.5</td></tr>',
      '<tr><td>城镇失业人员再就业人数（万人）</td><td>〔2500〕</td></tr>',
      '<tr><td>就业困难人员就业人数（万人）</td><td>〔650〕</td></tr>',
      '<tr><td>开展补贴性职业技能培训（万人次）</td><td>〔5000〕（其中农民工〔1750〕）</td></tr>',
      '<tr><td>基本养老保险参保率（%）</td><td>≥95</td></tr>',
      '<tr><td>失业保险/工伤保险参保人数（亿人）</td><td>2.55 / 3.45</td></tr>',
      '<tr><td>企业（职业）年金基金规模（万亿元）</td><td>＞9</td></tr>',
      '<tr><td>新增专业技术人员职业资格证书（万人）</td><td>〔1400〕</td></tr>',
      '<tr><td>博士后研究人员年招收数（万人）</td><td>3.5</td></tr>',
      '<tr><td>新增技能人员职业资格或等级证书（万人次）</td><td>〔4000〕（其中高级工以上〔1400〕）</td></tr>',
      '<tr><td>劳动人事争议调解成功率/仲裁结案率（%）</td><td>65 / 93</td></tr>',
      '<tr><td>申领电子社保卡人口覆盖率（%）</td><td>90</td></tr>',
      '</tbody></table>',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row('城镇调查失业率', { ...rate, ...noBase }, ...rateWithin('lt', 5.5)),
      row('城镇失业人员再就业人数', { unit: '万人', ...noBase }, ...oneOf(...added('gte?', 2500, '万人'))),
      row('就业困难人员就业人数', { unit: '万人', ...noBase }, ...oneOf(...added('gte?', 650, '万人'))),
      row(
        ['开展补贴性职业技能培训', '补贴性职业技能培训'],
        { unit: '万人次', ...noBase },
        ...withPart(5000, 1750, '万人次'),
      ),
      row(
        '基本养老保险参保率',
        { ...rate, ...noBase },
        ...oneOf(...held('gte', 95, '%'), everyYear('gte', 95, '%'), coverage('gte', 95)),
      ),
      row('失业保险/工伤保险参保人数', { unit: '亿人', ...noBase }, [
        level('gte?', 2.55, '亿人'),
        level('gte?', 3.45, '亿人'),
      ]),
      row('企业（职业）年金基金规模', { unit: '万亿元', ...noBase }, [level('gt', 9, '万亿元')]),
      row(
        ['新增专业技术人员职业资格证书', '专业技术人员职业资格证书'],
        { unit: '万人', ...noBase },
        ...oneOf(...raised('gte?', 1400, '万人')),
      ),
      row('博士后研究人员年招收数', { unit: '万人', ...noBase }, ...oneOf(...ofYear('gte?', 3.5, '万人'))),
      row(
        ['新增技能人员职业资格或等级证书', '技能人员职业资格或等级证书'],
        { unit: '万人次', ...noBase },
        ...withPart(4000, 1400, '万人次'),
      ),
      row('劳动人事争议调解成功率/仲裁结案率', { ...rate, ...noBase }, [
        level('gte?', 65, '%'),
        level('gte?', 93, '%'),
      ]),
      row('申领电子社保卡人口覆盖率', { ...rate, ...noBase }, ...oneOf(...covered('gte?', 90))),
    ],
  },
  {
    // Units in the cells; bases that are expected; a level for the end in the column of bases; a ratio.
    source: '重庆市国民经济和社会发展第十五个五年规划纲要, 专栏1（知识库摘录）',
    format: 'tsv',
    text: [
      '指标\t2025年\t2030年目标\t属性',
      '地区生产总值\t迈上4万亿元新台阶(2030)\t年均增长5—5.5%\t预期性',
      '人均地区生产总值\t10.59万元\t14万元\t预期性',
      '研发经费投入强度\t预计2.65%\t3.25%\t预期性',
      '常住人口城镇化率\t73.02%\t75%左右\t预期性',
      '战略性新兴产业增加值占规上工业增加值比重\t36.3%\t39%左右\t预期性',
      '数字经济核心产业增加值占GDP比重\t预计≥10%\t13%\t预期性',
      '居民消费率\t—\t46%\t预期性',
      '人均预期寿命\t—\t80.5岁\t预期性',
      '城乡居民人均可支配收入比\t2.21∶1\t2.1∶1左右\t预期性',
      '粮食综合生产能力\t预计1112.5万吨\t≥1131.5万吨\t约束性',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['城乡居民人均可支配收入比'] },
    indicators: [
      row(
        '地区生产总值',
        anticipatory,
        [growth('averageAnnual', ofRange, { min: 5, max: 5.5 })],
        [level('gte', 4, '万亿元'), growth('averageAnnual', ofRange, { min: 5, max: 5.5 })],
        [milestone(), growth('averageAnnual', ofRange, { min: 5, max: 5.5 })],
      ),
      row('人均地区生产总值', { ...anticipatory, baseline: { value: 10.59, unit: '万元', ...in2025 } }, [
        level('gte?', 14, '万元', by2030),
      ]),
      row('研发经费投入强度', { ...anticipatory, ...from(2.65, in2025) }, ...shares('gte?', 3.25, by2030)),
      row('常住人口城镇化率', { ...anticipatory, ...from(73.02, in2025) }, ...shares('approx', 75, by2030)),
      row(
        '战略性新兴产业增加值占规上工业增加值比重',
        { ...anticipatory, ...from(36.3, in2025) },
        ...shares('approx', 39, by2030),
      ),
      row(
        '数字经济核心产业增加值占GDP比重',
        { ...anticipatory, ...from(10, in2025) },
        ...shares('gte?', 13, by2030),
      ),
      row('居民消费率', { ...anticipatory, ...noBase }, ...shares('gte?', 46, by2030)),
      row('人均预期寿命', { ...anticipatory, ...noBase }, [level('gte?', 80.5, '岁', by2030)]),
      row('城乡居民人均可支配收入比', { ...anticipatory, ...from(2.21, in2025) }, [
        level('approx', 2.1, undefined, by2030),
      ]),
      row(
        '粮食综合生产能力',
        { ...binding, baseline: { value: 1112.5, unit: '万吨', ...in2025 } },
        ...kept('gte', 1131.5, '万吨'),
      ),
    ],
  },
  {
    // Everything that is known of a goal in one cell: bases, parts, attributes and means in brackets.
    source: '天津市国民经济和社会发展第十五个五年规划纲要, 主要目标（知识库摘录）',
    format: 'html',
    text: [
      '<h2>二、主要目标</h2>',
      '<table>',
      '<thead>',
      '<tr><th>指标</th><th>&quot;十五五&quot;/2030 年目标</th></tr>',
      '</thead>',
      '<tbody>',
      '<tr><td>GDP 年均增速</td><td>4.5%—5%(五年平均,预期性)</td></tr>',
      '<tr><td>研发强度(全社会研发经费投入强度)</td><td>4% 左右(2025 年预计 3.45% 左右)</td></tr>',
      '<tr><td>常住人口城镇化率</td><td>稳定在 86% 以上(2025 年 86.21%)</td></tr>',
      '<tr><td>全员劳动生产率增长</td><td>5.3% 左右(五年平均)</td></tr>',
      '<tr><td>工业战略性新兴产业总产值占工业总产值比重</td><td>35% 左右(2025 年 30.7%)</td></tr>',
      '<tr><td>生产性服务业增加值占 GDP 比重</td><td>45% 左右(2025 年 43.4%)</td></tr>',
      '<tr><td>数字经济核心产业增加值占 GDP 比重</td><td>14% 左右(2025 年 9.2%)</td></tr>',
      '<tr><td>每万人口高价值发明专利拥有量</td><td>32 件(2025 年 25.2 件)</td></tr>',
      '<tr><td>全市技术合同成交额</td><td>3000 亿元,其中与京冀 725 亿元</td></tr>',
      '<tr><td>天津港集装箱吞吐量</td><td>2900 万标准箱(2025 年 2403 万)</td></tr>',
      '<tr><td>城镇调查失业率</td><td>5.5% 以内</td></tr>',
      '<tr><td>人均预期寿命</td><td>83.2 岁(2025 年 82.7 岁)</td></tr>',
      '<tr><td>粮食综合生产能力</td><td>≥250 万吨(约束性)</td></tr>',
      '<tr><td>能源综合生产能力</td><td>7450 万吨标准煤(约束性)</td></tr>',
      '</tbody></table>',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        spaced('GDP 年均增速', 'GDP 增速', 'GDP'),
        anticipatory,
        ...oneOf(...meanGrowth(ofRange, { min: 4.5, max: 5 })),
      ),
      row(
        spaced('研发强度(全社会研发经费投入强度)', '研发强度（全社会研发经费投入强度）', '研发强度'),
        from(3.45, in2025),
        ...shares('approx', 4),
      ),
      row('常住人口城镇化率', from(86.21, in2025), ...oneOf(...held('gte', 86, '%'), coverage('gte', 86))),
      row(['全员劳动生产率增长', '全员劳动生产率'], noBase, ...oneOf(...meanGrowth('approx', 5.3))),
      row('工业战略性新兴产业总产值占工业总产值比重', from(30.7, in2025), ...shares('approx', 35)),
      row(spaced('生产性服务业增加值占 GDP 比重'), from(43.4, in2025), ...shares('approx', 45)),
      row(spaced('数字经济核心产业增加值占 GDP 比重'), from(9.2, in2025), ...shares('approx', 14)),
      row('每万人口高价值发明专利拥有量', from(25.2, in2025), [level('gte?', 32)]),
      row(
        '全市技术合同成交额',
        noBase,
        ...ofYear('gte?', 3000, '亿元').flatMap((whole) => [
          [whole],
          ...ofYear('gte?', 725, '亿元').map((part) => [whole, part]),
        ]),
      ),
      row('天津港集装箱吞吐量', {}, ...oneOf(...ofYear('gte?', 2900, '万标准箱'))),
      row('城镇调查失业率', noBase, ...rateWithin('lte', 5.5)),
      row('人均预期寿命', { baseline: { value: 82.7, unit: '岁', ...in2025 } }, [level('gte?', 83.2, '岁')]),
      row('粮食综合生产能力', { ...binding, ...noBase }, ...kept('gte', 250, '万吨')),
      row('能源综合生产能力', { ...binding, ...noBase }, ...kept('gte?', 7450, '万吨标准煤')),
    ],
  },
  {
    // Signs before and units behind the figures; an indicator that the plan does not have.
    source: '上海市国民经济和社会发展第十五个五年规划纲要, 表1（知识库摘录）',
    format: 'pipe',
    text: [
      '核心指标（纲要"表1"，共 20 项）：',
      '指标 | "十五五"目标',
      '地区生产总值年均增速 | 力争达到 5% 左右',
      '全社会研发经费支出相当于地区生产总值比例 | > 5.0%',
      '城镇化率 | —（纲要未设此指标）',
      '全员劳动生产率 | > 52 万元/人',
      '数字经济核心产业增加值占地区生产总值比重 | > 20%',
      '金融市场交易总额 | > 4500 万亿元',
      '服务贸易进出口额 | > 3000 亿美元',
      '每万人口高价值发明专利拥有量 | 85 件左右',
      '城镇调查失业率 | < 5.0%',
      '新增供应保障性租赁住房 | [25—27 万套（间）]',
      '养老机构护理型床位占比 | > 75%',
      '社区公共服务设施15分钟步行可达覆盖率 | 95%',
      '生活垃圾回收利用率 | 50%（约束性）',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        ['地区生产总值年均增速', '地区生产总值增速', '地区生产总值年均增长', '地区生产总值'],
        noBase,
        ...oneOf(...meanGrowth('approx', 5)),
      ),
      row('全社会研发经费支出相当于地区生产总值比例', noBase, ...shares('gt', 5)),
      row('城镇化率', noBase, [], [noFigure]),
      row('全员劳动生产率', noBase, [level('gt', 52, '万元/人')]),
      row('数字经济核心产业增加值占地区生产总值比重', noBase, ...shares('gt', 20)),
      row('金融市场交易总额', noBase, ...oneOf(...ofYear('gt', 4500, '万亿元'))),
      row('服务贸易进出口额', noBase, ...oneOf(...ofYear('gt', 3000, '亿美元'))),
      row('每万人口高价值发明专利拥有量', noBase, [level('approx', 85)]),
      row('城镇调查失业率', noBase, ...rateWithin('lt', 5)),
      row(
        ['新增供应保障性租赁住房', '供应保障性租赁住房', '保障性租赁住房'],
        noBase,
        ...oneOf(...raised(ofRange, { min: 25, max: 27 })),
      ),
      row('养老机构护理型床位占比', noBase, ...shares('gt', 75)),
      row('社区公共服务设施15分钟步行可达覆盖率', noBase, ...oneOf(...covered('gte?', 95))),
      row('生活垃圾回收利用率', { ...binding, ...noBase }, ...shares('gte?', 50)),
    ],
  },
  {
    // Verbs and deadlines in the cells; a growth and the level that it leads to; a goal without a figure.
    source: '甘肃省国民经济和社会发展第十五个五年规划纲要, 主要目标（知识库摘录）',
    format: 'markdown',
    text: [
      '| 指标 | "十五五"目标 |',
      '| --- | --- |',
      '| GDP 年均增速 | 年均增长5%,保持经济增速高于全国,实际工作中争取更好结果 |',
      '| 全员劳动生产率 | 年均增长5% |',
      '| 常住人口城镇化率 | 年均提高1个百分点以上,达到63% |',
      '| 全社会研发经费投入 | 年均增长9.5%(按不变价格计算) |',
      '| 每万人口高价值发明专利拥有量 | 达到6件 |',
      '| 城镇调查失业率 | 控制在5.5%左右 |',
      '| 居民人均可支配收入 | 年均增长5% |',
      '| 劳动年龄人口平均受教育年限 | 达到10.5年 |',
      '| 人均预期寿命 | 达到78岁 |',
      '| 森林覆盖率 | 提高到13.52% |',
      '| 新能源装机(特色指标) | 到2030年达到1.6亿千瓦以上 |',
      '| 新型储能装机(特色指标) | 到2030年达到1500万千瓦 |',
      '| 碳达峰 | 2030年前碳达峰目标如期实现 |',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        spaced('GDP 年均增速', 'GDP 增速', 'GDP'),
        noBase,
        ...[...meanGrowth('gte?', 5)].flatMap((one) => [
          [one],
          [one, relative('gt', undefined)],
          [one, relative('gt', undefined), qualitative(undefined)],
        ]),
      ),
      row('全员劳动生产率', noBase, [growth('averageAnnual', 'gte?', 5)]),
      row(
        '常住人口城镇化率',
        noBase,
        ...[netChange('gte', 1), everyYear('gte', 1, undefined, yearly)].flatMap((step) =>
          share('gte?', 63).map((end) => [step, end]),
        ),
      ),
      row('全社会研发经费投入', noBase, [growth('averageAnnual', 'gte?', 9.5)]),
      row('每万人口高价值发明专利拥有量', noBase, [level('gte?', 6)]),
      row('城镇调查失业率', noBase, ...rateWithin(['approx', 'lte'], 5.5)),
      row('居民人均可支配收入', noBase, [growth('averageAnnual', 'gte?', 5)]),
      row('劳动年龄人口平均受教育年限', noBase, [level('gte?', 10.5, '年')]),
      row('人均预期寿命', noBase, [level('gte?', 78, '岁')]),
      row('森林覆盖率', noBase, ...shares('gte?', 13.52)),
      row([...widths('新能源装机（特色指标）'), '新能源装机'], noBase, [level('gte', 1.6, '亿千瓦', by2030)]),
      row([...widths('新型储能装机（特色指标）'), '新型储能装机'], noBase, [
        level('gte?', 1500, '万千瓦', by2030),
      ]),
      row('碳达峰', noBase, ...oneOf(milestone(), qualitative(undefined))),
    ],
  },
  {
    // Arrows from the base to the goal; attributes behind them; one that is only to be held.
    source: '湖南省国民经济和社会发展第十五个五年规划纲要, 专栏2（知识库摘录）',
    format: 'markdown',
    text: [
      '主要量化指标(专栏2,2025年基期值→2030年目标值)如下:',
      '',
      '| 指标 | 目标值 |',
      '| --- | --- |',
      '| GDP 年均增速 | 年均5—5.5%(2030总量未公布,—) |',
      '| 全社会研发经费投入增长 | 年均7.5%以上 |',
      '| 常住人口城镇化率 | 63%→67.5% |',
      '| 高技术制造业增加值占规模工业增加值比重 | 14%→16.5% |',
      '| 每万人口高价值发明专利拥有量 | 8.5件→14件 |',
      '| 数字经济核心产业增加值占GDP比重 | 7.4%→9% |',
      '| 人均预期寿命 | 79.2岁→80.2岁 |',
      '| 粮食综合生产能力 | 3068.6万吨→3120.5万吨(约束性) |',
      '| 能源综合生产能力 | 4489万吨标准煤→5160万吨标准煤(约束性) |',
      '| 地级及以上城市PM2.5浓度 | 34.4→31.3微克/立方米(约束性) |',
      '| 优良水体比例 | 86.0%→90.9%(约束性) |',
      '| 森林覆盖率 | 54.11%(2024年数据),保持稳定(约束性) |',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['地级及以上城市PM2.5浓度'] },
    indicators: [
      row(
        spaced('GDP 年均增速', 'GDP 增速', 'GDP'),
        noBase,
        ...meanGrowth(ofRange, { min: 5, max: 5.5 }).flatMap((one) => [[one], [one, noFigure]]),
      ),
      row(['全社会研发经费投入增长', '全社会研发经费投入'], noBase, ...oneOf(...meanGrowth('gte', 7.5))),
      row('常住人口城镇化率', from(63), ...shares('gte?', 67.5)),
      row('高技术制造业增加值占规模工业增加值比重', from(14), ...shares('gte?', 16.5)),
      row('每万人口高价值发明专利拥有量', from(8.5), [level('gte?', 14)]),
      row('数字经济核心产业增加值占GDP比重', from(7.4), ...shares('gte?', 9)),
      row('人均预期寿命', { baseline: { value: 79.2, unit: '岁' } }, [level('gte?', 80.2, '岁')]),
      row(
        '粮食综合生产能力',
        { ...binding, baseline: { value: 3068.6, unit: '万吨' } },
        ...kept('gte?', 3120.5, '万吨'),
      ),
      row(
        '能源综合生产能力',
        { ...binding, baseline: { value: 4489, unit: '万吨标准煤' } },
        ...kept('gte?', 5160, '万吨标准煤'),
      ),
      row('地级及以上城市PM2.5浓度', { ...binding, ...from(34.4) }, [level('lte?', 31.3, '微克/立方米')]),
      row('优良水体比例', { ...binding, ...from(86) }, ...shares('gte?', 90.9)),
      row(
        '森林覆盖率',
        { ...binding, baseline: { value: 54.11, period: '2024' } },
        ...oneOf(
          maintain(['gte', 'eq', 'approx'], null),
          maintain(['gte', 'eq', 'approx'], 54.11, '%'),
          qualitative(undefined),
        ),
      ),
    ],
  },
];
