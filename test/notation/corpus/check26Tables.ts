import type { Choices, Compared, Value } from './choices.js';
import { atLeast, by2030, eitherWay, held, ofRange, ofYear, orLess, same, wholePeriod } from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fifteenth } from './periods.js';
import { covered } from './rates.js';
import {
  aspirational,
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  multiple,
  qualitative,
  relative,
  unset,
} from './reading.js';
import type { Lists } from './tableParts.js';
import {
  across,
  anticipatory,
  binding,
  from,
  handedDown,
  in2025,
  kept,
  noBase,
  oneOf,
  row,
  shares,
  widths,
  yearly,
} from './tableParts.js';

/** A name with or without the blanks of a page beside its Latin letters, and brackets of either width. */
const spaced = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [...widths(name), ...widths(name.replaceAll(' ', ''))]);

/** A name with a remark in brackets behind it, or without. */
const remarked = (name: string, remark: string): readonly string[] => [
  ...spaced(`${name}（${remark}）`),
  name,
];

/** A name that says growth, with another of its words for it, or without. */
const growing = (name: string, ...words: readonly string[]): readonly string[] =>
  spaced(...words.map((word) => `${name}${word}`), name);

/** Mean yearly growth under a name, or with a word, that calls it so. */
const meanGrowth = (compared: Compared, percent: Value): Choices => [
  growth('averageAnnual', compared, percent),
  level(compared, percent, '%'),
  everyYear(compared, percent, '%', yearly),
];

/** A rate that must not be passed, at the end or in any year. */
const rateWithin = (compared: Compared, percent: number): Lists =>
  oneOf(...held(compared, percent, '%'), everyYear(compared, percent, '%', yearly));

/** A dash among words: no figure was set, or told. */
const noFigure = unset(['empty', 'deferred', 'unreadable']);

/** Growth that keeps step with another one. */
const inStep: Lists = oneOf(relative(same, undefined), qualitative(undefined), milestone());

/** Growth that is to be faster than another one. */
const faster: Lists = oneOf(relative('gt', undefined));

/** The same lists, and those with more behind them, which one may leave out. */
const orWith = (lists: Lists, more: Lists): Lists => [...lists, ...across(lists, more)];

/** A name of its own that a province has chosen, with the year and the remark behind it, or without them. */
const featured = (name: string): readonly string[] =>
  ['2030 年,特色指标', '2030 年，特色指标', '2030 年', '特色指标'].flatMap((remark) =>
    remarked(name, remark),
  );

const byThenAspired = { ...by2030, ...aspirational } as const;

/** A twenty-sixth set of tables to check the reader on, all from texts that were found, without a look at how it reads. */
export const check26Tables: readonly CorpusTable[] = [
  {
    // The plainest of them: three columns, dashes for attributes.
    source: '江苏省国民经济和社会发展第十五个五年规划纲要, 主要目标（知识库摘录）',
    format: 'html',
    text: [
      '<table>',
      '<thead>',
      '<tr><th>指标</th><th>2030 年目标</th><th>属性</th></tr>',
      '</thead>',
      '<tbody>',
      '<tr><td>地区生产总值（GDP）年均增长</td><td>5%左右</td><td>预期性</td></tr>',
      '<tr><td>全社会研发经费投入年均增长</td><td>7%左右</td><td>预期性</td></tr>',
      '<tr><td>每万人口高价值发明专利拥有量</td><td>43 件</td><td>预期性</td></tr>',
      '<tr><td>高新技术产业产值占规上工业产值比重</td><td>55%左右</td><td>预期性</td></tr>',
      '<tr><td>规上数字经济核心产业企业营业收入占比</td><td>＞23%</td><td>预期性</td></tr>',
      '<tr><td>工业战略性新兴产业产值占规上工业产值比重</td><td>44%左右</td><td>—</td></tr>',
      '<tr><td>常住人口城镇化率</td><td>78%左右</td><td>—</td></tr>',
      '<tr><td>人均预期寿命</td><td>82 岁左右</td><td>预期性</td></tr>',
      '<tr><td>粮食综合生产能力</td><td>＞760 亿斤</td><td>约束性</td></tr>',
      '</tbody></table>',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(
        growing('地区生产总值（GDP）', '年均增长', '增长', '年均增速'),
        { ...anticipatory, ...noBase },
        ...oneOf(...meanGrowth('approx', 5)),
      ),
      row(
        growing('全社会研发经费投入', '年均增长', '增长', '年均增速'),
        { ...anticipatory, ...noBase },
        ...oneOf(...meanGrowth('approx', 7)),
      ),
      row('每万人口高价值发明专利拥有量', { ...anticipatory, ...noBase }, [
        level('gte?', 43, undefined, by2030),
      ]),
      row(
        '高新技术产业产值占规上工业产值比重',
        { ...anticipatory, ...noBase },
        ...shares('approx', 55, by2030),
      ),
      row(
        '规上数字经济核心产业企业营业收入占比',
        { ...anticipatory, ...noBase },
        ...shares('gt', 23, by2030),
      ),
      row('工业战略性新兴产业产值占规上工业产值比重', noBase, ...shares('approx', 44, by2030)),
      row('常住人口城镇化率', noBase, ...shares('approx', 78, by2030)),
      row('人均预期寿命', { ...anticipatory, ...noBase }, [level('approx', 82, '岁', by2030)]),
      row('粮食综合生产能力', { ...binding, ...noBase }, ...kept('gt', 760, '亿斤')),
    ],
  },
  {
    // Arrows, a sign behind one of them, years and attributes in brackets, a figure of the year before.
    source: '河北省国民经济和社会发展第十五个五年规划纲要, 主要目标（知识库摘录）',
    format: 'html',
    text: [
      '<table>',
      '<thead>',
      '<tr><th>指标</th><th>"十五五"/2030年目标</th></tr>',
      '</thead>',
      '<tbody>',
      '<tr><td>GDP 年均增速</td><td>5%左右(预期性;2025年增5.6%)</td></tr>',
      '<tr><td>全员劳动生产率增长</td><td>高于GDP增长</td></tr>',
      '<tr><td>研发经费投入增速</td><td>全社会研发经费投入年均增长6%左右(预期性)</td></tr>',
      '<tr><td>每万人口高价值发明专利拥有量</td><td>4.4件→7.6件</td></tr>',
      '<tr><td>数字经济核心产业增加值占GDP比重</td><td>5%→&gt;7%</td></tr>',
      '<tr><td>常住人口城镇化率</td><td>64.54%(2025)→69.5%左右(2030)</td></tr>',
      '<tr><td>城镇调查失业率</td><td>年均5.5%左右</td></tr>',
      '<tr><td>居民人均可支配收入增长</td><td>与GDP增长同步</td></tr>',
      '<tr><td>劳动年龄人口平均受教育年限</td><td>11.7年(约束性)</td></tr>',
      '<tr><td>人均预期寿命</td><td>提高到80岁</td></tr>',
      '<tr><td>森林覆盖率</td><td>26.67%→27.67%(约束性)</td></tr>',
      '<tr><td>粮食综合生产能力</td><td>800亿斤(约束性)</td></tr>',
      '<tr><td>能源综合生产能力</td><td>1亿吨标准煤(约束性)</td></tr>',
      '<tr><td>单位GDP二氧化碳排放降低</td><td>达到国家要求(约束性)</td></tr>',
      '</tbody></table>',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        growing('GDP ', '年均增速', '增速', '年均增长').concat('GDP'),
        anticipatory,
        ...oneOf(...meanGrowth('approx', 5)),
      ),
      row(growing('全员劳动生产率', '增长'), noBase, ...faster),
      row(
        growing('研发经费投入', '增速', '增长'),
        { ...anticipatory, ...noBase },
        ...oneOf(...meanGrowth('approx', 6)),
      ),
      row('每万人口高价值发明专利拥有量', from(4.4), [level('gte?', 7.6)]),
      row('数字经济核心产业增加值占GDP比重', from(5), ...shares('gt', 7)),
      row('常住人口城镇化率', from(64.54, in2025), ...shares('approx', 69.5, by2030)),
      row('城镇调查失业率', noBase, ...rateWithin('approx', 5.5)),
      row(growing('居民人均可支配收入', '增长'), noBase, ...inStep),
      row('劳动年龄人口平均受教育年限', { ...binding, ...noBase }, [level('gte?', 11.7, '年')]),
      row('人均预期寿命', noBase, [level('gte?', 80, '岁')]),
      row('森林覆盖率', { ...binding, ...from(26.67) }, ...shares('gte?', 27.67)),
      row('粮食综合生产能力', { ...binding, ...noBase }, ...kept('gte?', 800, '亿斤')),
      row('能源综合生产能力', { ...binding, ...noBase }, ...kept('gte?', 1, '亿吨标准煤')),
      row(growing('单位GDP二氧化碳排放', '降低'), { ...binding, ...noBase }, ...handedDown),
    ],
  },
  {
    // Several goals in a cell; remarks of the page among them; an outlook.
    source: '吉林省国民经济和社会发展第十五个五年规划纲要, 主要目标（知识库摘录）',
    format: 'tsv',
    text: [
      '指标\t"十五五"/2030 年目标',
      '地区生产总值\t总量迈上2万亿元台阶,年均增长5%以上,经济增速跑赢全国平均水平(预期性)',
      '全社会研发经费投入\t年均增长9%以上(预期性)',
      '常住人口城镇化率\t2030年达69%(2025年预计66.83%,已经正文"发展基础"节交叉验证)',
      '制造业增加值占GDP比重(特色指标▲)\t25%左右',
      '每万人高价值发明专利拥有量\t9.8件',
      '数字经济核心产业增加值占GDP比重\t6%左右',
      '粮食综合生产能力\t1000亿斤(约束性;粮食种植面积稳定在9000万亩以上)',
      '能源综合生产能力\t4130万吨标准煤(约束性)',
      '森林覆盖率\t45%(约束性)',
      '人均预期寿命\t80岁',
      '绿氢产能(文本目标)\t2030年力争80万吨/年,展望100万吨/年',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(
        '地区生产总值',
        { ...anticipatory, ...noBase },
        ...across(
          oneOf(level('gte', 2, '万亿元'), milestone()),
          oneOf(growth('averageAnnual', 'gte', 5)),
          oneOf(relative('gt', undefined), qualitative(undefined)),
        ),
      ),
      row('全社会研发经费投入', { ...anticipatory, ...noBase }, [growth('averageAnnual', 'gte', 9)]),
      row('常住人口城镇化率', from(66.83, in2025), ...shares('gte?', 69, by2030)),
      row(
        [...remarked('制造业增加值占GDP比重', '特色指标▲'), ...remarked('制造业增加值占GDP比重', '特色指标')],
        noBase,
        ...shares('approx', 25),
      ),
      row('每万人高价值发明专利拥有量', noBase, [level('gte?', 9.8)]),
      row('数字经济核心产业增加值占GDP比重', noBase, ...shares('approx', 6)),
      row(
        '粮食综合生产能力',
        { ...binding, ...noBase },
        ...orWith(kept('gte?', 1000, '亿斤'), kept('gte', 9000, '万亩')),
      ),
      row('能源综合生产能力', { ...binding, ...noBase }, ...kept('gte?', 4130, '万吨标准煤')),
      row('森林覆盖率', { ...binding, ...noBase }, ...shares('gte?', 45)),
      row('人均预期寿命', noBase, [level('gte?', 80, '岁')]),
      row(
        remarked('绿氢产能', '文本目标'),
        noBase,
        ...orWith(oneOf(level('gte?', 80, undefined, byThenAspired)), oneOf(level(same, 100))),
      ),
    ],
  },
  {
    // Signs, entities, a figure of the base behind the goal; a row for what does not fit elsewhere.
    source: '北京市国民经济和社会发展第十五个五年规划纲要, 主要目标（知识库摘录）',
    format: 'html',
    text: [
      '<table>',
      '<thead>',
      '<tr><th>指标</th><th>"十五五"/2030 年目标</th></tr>',
      '</thead>',
      '<tbody>',
      '<tr><td>GDP 年均增速</td><td>4.5%–5%,努力争取更好结果</td></tr>',
      '<tr><td>研发强度(全社会R&amp;D经费占GDP比重)</td><td>&gt;6%(2025年为6%左右,居全球创新城市前列)</td></tr>',
      '<tr><td>常住人口城镇化率</td><td>—(纲要29项主要指标中未设置该指标)</td></tr>',
      '<tr><td>数字经济增加值年均增速</td><td>8%左右</td></tr>',
      '<tr><td>每万人口高价值发明专利拥有量</td><td>240件左右</td></tr>',
      '<tr><td>全员劳动生产率</td><td>58万元/人左右</td></tr>',
      '<tr><td>常住人口规模</td><td>≤2300万人(约束性)</td></tr>',
      '<tr><td>城镇调查失业率</td><td>&lt;5%</td></tr>',
      '<tr><td>特色指标</td><td>城市副中心和平原新城GDP年均增速&gt;5%;轨道交通站点500米范围人口和岗位覆盖率25.7%;人均接受文化场馆服务次数&gt;8.5次;彩化率24.2%(约束性)</td></tr>',
      '</tbody></table>',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        growing('GDP ', '年均增速', '增速', '年均增长').concat('GDP'),
        noBase,
        ...oneOf(...meanGrowth(ofRange, { min: 4.5, max: 5 })),
      ),
      row(remarked('研发强度', '全社会R&D经费占GDP比重'), from(6, in2025), ...shares('gt', 6)),
      row('常住人口城镇化率', noBase, [], [noFigure]),
      row(
        growing('数字经济增加值', '年均增速', '增速', '年均增长'),
        noBase,
        ...oneOf(...meanGrowth('approx', 8)),
      ),
      row('每万人口高价值发明专利拥有量', noBase, [level('approx', 240)]),
      row('全员劳动生产率', noBase, [level('approx', 58, '万元/人')]),
      row('常住人口规模', { ...binding, ...noBase }, ...kept('lte', 2300, '万人')),
      row('城镇调查失业率', noBase, ...rateWithin('lt', 5)),
      row(
        '特色指标',
        noBase,
        ...across(
          oneOf(...meanGrowth('gt', 5)),
          oneOf(...covered('gte?', 25.7)),
          oneOf(...ofYear('gt', 8.5, '次')),
          shares('gte?', 24.2),
        ),
      ),
    ],
  },
  {
    // Arrows with blanks, two rates for two groups, growth over all five years.
    source: '西藏自治区国民经济和社会发展第十五个五年规划纲要, 主要目标（知识库摘录）',
    format: 'html',
    text: [
      '<table>',
      '<thead>',
      '<tr><th>指标</th><th>"十五五"目标</th></tr>',
      '</thead>',
      '<tbody>',
      '<tr><td>GDP 年均增速</td><td>7% 左右(2025 年基数 3032 亿元;预期性)</td></tr>',
      '<tr><td>研发经费投入</td><td>全社会研发经费投入年均增长 5%(预期性)</td></tr>',
      '<tr><td>常住人口城镇化率</td><td>2025 年约 40% → 2030 年 45%(预期性)</td></tr>',
      '<tr><td>规上工业增加值增速</td><td>年均 10% 左右(预期性)</td></tr>',
      '<tr><td>清洁能源电力装机容量(特色)</td><td>1300 万千瓦 → 6000 万千瓦(预期性)</td></tr>',
      '<tr><td>农村/城镇居民人均可支配收入增速</td><td>年均 8% / 7%(预期性)</td></tr>',
      '<tr><td>非化石能源消费比重</td><td>49% → 53%(约束性)</td></tr>',
      '<tr><td>森林覆盖率</td><td>12.54% → 12.61%(约束性)</td></tr>',
      '<tr><td>青稞产量(特色)</td><td>稳定在 90 万吨(预期性)</td></tr>',
      '<tr><td>边境地区人口增长(特色)</td><td>五年累计增长 5%(预期性)</td></tr>',
      '<tr><td>人均预期寿命</td><td>73.7 岁 → 74.7 岁(预期性)</td></tr>',
      '</tbody></table>',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(
        growing('GDP ', '年均增速', '增速', '年均增长').concat('GDP'),
        anticipatory,
        ...oneOf(...meanGrowth('approx', 7)),
      ),
      row('研发经费投入', { ...anticipatory, ...noBase }, [growth('averageAnnual', 'gte?', 5)]),
      row('常住人口城镇化率', { ...anticipatory, ...from(40, in2025) }, ...shares('gte?', 45, by2030)),
      row(
        growing('规上工业增加值', '增速', '增长'),
        { ...anticipatory, ...noBase },
        ...oneOf(...meanGrowth('approx', 10)),
      ),
      row(
        remarked('清洁能源电力装机容量', '特色'),
        { ...anticipatory, baseline: { value: 1300, unit: '万千瓦' } },
        [level('gte?', 6000, '万千瓦')],
      ),
      row(
        growing('农村/城镇居民人均可支配收入', '增速', '增长'),
        { ...anticipatory, ...noBase },
        ...across(oneOf(...meanGrowth('gte?', 8)), oneOf(...meanGrowth('gte?', 7))),
      ),
      row('非化石能源消费比重', { ...binding, ...from(49) }, ...shares('gte?', 53)),
      row('森林覆盖率', { ...binding, ...from(12.54) }, ...shares('gte?', 12.61)),
      row(remarked('青稞产量', '特色'), { ...anticipatory, ...noBase }, ...kept(same, 90, '万吨')),
      row(
        [...remarked('边境地区人口增长', '特色'), ...remarked('边境地区人口', '特色')],
        { ...anticipatory, ...noBase },
        ...oneOf(growth('total', 'gte?', 5), level(atLeast, 5, '%')),
      ),
      row('人均预期寿命', { ...anticipatory, baseline: { value: 73.7, unit: '岁' } }, [
        level('gte?', 74.7, '岁'),
      ]),
    ],
  },
  {
    // Deadlines in the cells; two things in a row with two figures; a goal that is handed down and told.
    source: '青海省国民经济和社会发展第十五个五年规划纲要, 主要目标（知识库摘录）',
    format: 'tsv',
    text: [
      '指标\t"十五五"目标',
      'GDP 年均增速\t年均增长5.0%左右(预期性)',
      '全社会研发经费投入\t年均增长6.0%(预期性)',
      '常住人口城镇化率\t到2030年达67%左右(2025年64.7%)',
      '全员劳动生产率\t年均增长高于GDP增长',
      '民营经济增加值占GDP比重\t到2030年达42%左右',
      '算力规模(特色指标)\t到2030年达10万PFLOPS(2025年约2万)',
      '清洁能源装机总量(特色指标)\t到2030年达15000万千瓦(2025年7908.1万千瓦)',
      '草原综合植被盖度 / 森林覆盖率\t59.5% / ≥2.63%(约束性)',
      '国家公园等自然保护地面积占比\t到2030年高于陆域国土面积35%',
      '耕地保有量\t保持在国家下达目标内(正文表述838.7万亩以上,约束性)',
      '人均预期寿命\t到2030年达76.8岁',
      '新增劳动力平均受教育年限\t到2030年达14.2年(约束性)',
      '盐湖资源综合利用产业总产值\t到2030年达1000亿元',
      '旅游总花费 / 总人次\t到2030年力争分别达1000亿元、1亿人次',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(
        growing('GDP ', '年均增速', '增速', '年均增长').concat('GDP'),
        { ...anticipatory, ...noBase },
        ...oneOf(...meanGrowth('approx', 5)),
      ),
      row('全社会研发经费投入', { ...anticipatory, ...noBase }, [growth('averageAnnual', 'gte?', 6)]),
      row('常住人口城镇化率', from(64.7, in2025), ...shares('approx', 67, by2030)),
      row('全员劳动生产率', noBase, ...faster),
      row('民营经济增加值占GDP比重', noBase, ...shares('approx', 42, by2030)),
      row(remarked('算力规模', '特色指标'), {}, [level('gte?', 10, '万PFLOPS', by2030)]),
      row(
        remarked('清洁能源装机总量', '特色指标'),
        { baseline: { value: 7908.1, unit: '万千瓦', ...in2025 } },
        [level('gte?', 15000, '万千瓦', by2030)],
      ),
      row(
        spaced('草原综合植被盖度 / 森林覆盖率'),
        { ...binding, ...noBase },
        ...across(shares('gte?', 59.5), shares('gte', 2.63)),
      ),
      row('国家公园等自然保护地面积占比', noBase, ...shares('gt', 35, by2030)),
      row(
        '耕地保有量',
        { ...binding, ...noBase },
        ...orWith([...handedDown, [maintain(eitherWay, null)]], kept('gte', 838.7, '万亩')),
        ...kept('gte', 838.7, '万亩'),
      ),
      row('人均预期寿命', noBase, [level('gte?', 76.8, '岁', by2030)]),
      row('新增劳动力平均受教育年限', { ...binding, ...noBase }, [level('gte?', 14.2, '年', by2030)]),
      row('盐湖资源综合利用产业总产值', noBase, ...oneOf(...ofYear('gte?', 1000, '亿元', by2030))),
      row(
        spaced('旅游总花费 / 总人次'),
        noBase,
        ...across(
          oneOf(...ofYear('gte?', 1000, '亿元', byThenAspired)),
          oneOf(...ofYear('gte?', 1, '亿人次', byThenAspired)),
        ),
      ),
    ],
  },
  {
    // Attributes behind all goals; a year and a sign before a figure.
    source: '山东省国民经济和社会发展第十五个五年规划纲要, 主要目标（知识库摘录）',
    format: 'tsv',
    text: [
      '指标\t目标值',
      '地区生产总值(GDP)增长\t年均 5%(预期性)',
      '全社会研发经费投入增长\t年均 8.5%左右(预期性)',
      '常住人口城镇化率\t2030 年＞70%(预期性)',
      '每万人口高价值发明专利拥有量\t18 件(预期性)',
      '数字经济核心产业增加值占 GDP 比重\t年均增速高于全国平均(预期性，2025 年为 10%)',
      '居民人均可支配收入增长\t与 GDP 增长同步(预期性)',
      '人均预期寿命\t81.7 岁(预期性)',
      '粮食综合生产能力\t1160 亿斤(约束性)',
      '能源综合生产能力\t1.8 亿吨标准煤左右(约束性)',
      '单位 GDP 二氧化碳排放降低、非化石能源占比等绿色指标\t完成国家分解/审核确定目标(约束性)',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(
        growing('地区生产总值（GDP）', '增长', '增速'),
        { ...anticipatory, ...noBase },
        ...oneOf(...meanGrowth('gte?', 5)),
      ),
      row(
        growing('全社会研发经费投入', '增长', '增速'),
        { ...anticipatory, ...noBase },
        ...oneOf(...meanGrowth('approx', 8.5)),
      ),
      row('常住人口城镇化率', { ...anticipatory, ...noBase }, ...shares('gt', 70, by2030)),
      row('每万人口高价值发明专利拥有量', { ...anticipatory, ...noBase }, [level('gte?', 18)]),
      row(spaced('数字经济核心产业增加值占 GDP 比重'), { ...anticipatory, ...from(10, in2025) }, ...faster),
      row(growing('居民人均可支配收入', '增长'), { ...anticipatory, ...noBase }, ...inStep),
      row('人均预期寿命', { ...anticipatory, ...noBase }, [level('gte?', 81.7, '岁')]),
      row('粮食综合生产能力', { ...binding, ...noBase }, ...kept('gte?', 1160, '亿斤')),
      row('能源综合生产能力', { ...binding, ...noBase }, ...kept('approx', 1.8, '亿吨标准煤')),
      row(
        spaced('单位 GDP 二氧化碳排放降低、非化石能源占比等绿色指标'),
        { ...binding, ...noBase },
        ...handedDown,
      ),
    ],
  },
  {
    // Years beside the names; citations of a box; no goal for the total, but an outlook.
    source: '广东省国民经济和社会发展第十五个五年规划纲要, 主要目标（知识库摘录）',
    format: 'markdown',
    text: [
      '| 指标 | 目标值 |',
      '| --- | --- |',
      '| GDP 年均增速 | 5.0%左右(预期性) |',
      '| 全社会研发经费投入年均增速 | 5.0%(预期性) |',
      '| 县域常住人口城镇化率(2030 年,特色指标) | 50%左右 [专栏1] |',
      '| 城乡居民人均可支配收入比值(2030 年,特色指标) | 缩小至 2.05(2025 年基期值 2.27 [专栏1]) |',
      '| 海洋生产总值(2030 年,特色指标) | 2.8 万亿元 |',
      '| 城镇调查失业率 | 控制在 5.5%以内 |',
      '| 人均预期寿命 | 提高到 81.5 岁 |',
      '| 劳动年龄人口平均受教育年限 | 提高到 11.7 年(约束性) |',
      '| GDP 2030 总量 | —(未设总量指标,2035 年远景为经济总量倍增) |',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['城镇调查失业率', ...featured('城乡居民人均可支配收入比值')] },
    indicators: [
      row(
        growing('GDP ', '年均增速', '增速', '年均增长').concat('GDP'),
        { ...anticipatory, ...noBase },
        ...oneOf(...meanGrowth('approx', 5)),
      ),
      row(
        growing('全社会研发经费投入', '年均增速', '增速', '年均增长'),
        { ...anticipatory, ...noBase },
        ...oneOf(...meanGrowth('gte?', 5)),
      ),
      row(featured('县域常住人口城镇化率'), noBase, ...shares('approx', 50)),
      row(featured('城乡居民人均可支配收入比值'), from(2.27, in2025), [level('lte?', 2.05)]),
      row(featured('海洋生产总值'), noBase, ...oneOf(...ofYear('gte?', 2.8, '万亿元'))),
      row('城镇调查失业率', noBase, ...rateWithin('lte', 5.5)),
      row('人均预期寿命', noBase, [level('gte?', 81.5, '岁')]),
      row('劳动年龄人口平均受教育年限', { ...binding, ...noBase }, [level('gte?', 11.7, '年')]),
      row(
        spaced('GDP 2030 总量', 'GDP 总量', 'GDP2030 总量'),
        noBase,
        [],
        [noFigure],
        [multiple(same, 2)],
        [noFigure, multiple(same, 2)],
      ),
    ],
  },
  {
    // Verbs in the cells; the last row holds what does not fit elsewhere.
    source: '宁夏回族自治区国民经济和社会发展第十五个五年规划纲要, 主要目标（知识库摘录）',
    format: 'tsv',
    text: [
      '指标\t"十五五"目标',
      'GDP 年均增速\t5%左右',
      '研发强度 / 研发经费增速\t全社会研发经费投入年均增长10%左右',
      '常住人口城镇化率\t—(正文未给出"十五五"数值;"十四五"末达69.13%)',
      '城镇调查失业率\t低于5.5%',
      '劳动年龄人口平均受教育年限\t提高到11.7年',
      '人均预期寿命\t提高到79.4岁',
      '森林覆盖率\t达到14%',
      '粮食综合生产能力\t达到79亿斤',
      '能源综合生产能力\t达到1.45亿吨标准煤',
      '特色指标\t新能源装机规模突破1亿千瓦;全区直流外送能力达到2800万千瓦;服务业增加值占GDP比重2030年达50%以上',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        growing('GDP ', '年均增速', '增速', '年均增长').concat('GDP'),
        noBase,
        ...oneOf(...meanGrowth('approx', 5)),
      ),
      row(
        spaced('研发强度 / 研发经费增速', '研发强度 / 研发经费'),
        noBase,
        ...oneOf(...meanGrowth('approx', 10)),
      ),
      row('常住人口城镇化率', {}, [], [noFigure]),
      row('城镇调查失业率', noBase, ...rateWithin('lt', 5.5)),
      row('劳动年龄人口平均受教育年限', noBase, [level('gte?', 11.7, '年')]),
      row('人均预期寿命', noBase, [level('gte?', 79.4, '岁')]),
      row('森林覆盖率', noBase, ...shares('gte?', 14)),
      row('粮食综合生产能力', noBase, ...kept('gte?', 79, '亿斤')),
      row('能源综合生产能力', noBase, ...kept('gte?', 1.45, '亿吨标准煤')),
      row(
        '特色指标',
        noBase,
        ...across(
          oneOf(level('gt', 1, '亿千瓦')),
          oneOf(level('gte?', 2800, '万千瓦')),
          shares('gte', 50, by2030),
        ),
      ),
    ],
  },
  {
    // Figures of the base in brackets; a ratio; goals that are handed down.
    source: '陕西省国民经济和社会发展第十五个五年规划纲要, 主要目标（知识库摘录）',
    format: 'pipe',
    text: [
      '指标 | "十五五"目标',
      'GDP 年均增速 | 5%左右(2025年基数3.66万亿元、居全国第14位)',
      '研发强度 | 2030年全社会研发经费投入强度达3.2%左右',
      '规上工业增加值年均增速 | 6.5%左右',
      '常住人口城镇化率 | 2030年达70%左右(2025年67.17%)',
      '全员劳动生产率增长 | 年均≥6%',
      '数字经济核心产业增加值占GDP比重 | 2030年达9.5%(2025年7.8%)',
      '战略性新兴产业总产值占工业总产值比重 | 2030年达32%左右',
      '制造业增加值占GDP比重 | 2030年提高到18%左右',
      '城乡居民人均可支配收入比 | 降至2.3∶1左右;居民收入增速高于全国、高于全省经济增速',
      '特色指标:能源/粮食安全 | 能源综合生产能力、粮食综合生产能力(2025年1347万吨)完成国家下达目标(约束性);森林覆盖率49.7%以上',
      '碳达峰 | 2030年前碳达峰目标如期实现;单位GDP二氧化碳排放降低完成国家下达目标',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['城乡居民人均可支配收入比'] },
    indicators: [
      row(
        growing('GDP ', '年均增速', '增速', '年均增长').concat('GDP'),
        {},
        ...oneOf(...meanGrowth('approx', 5)),
      ),
      row('研发强度', noBase, ...shares('approx', 3.2, by2030)),
      row(
        growing('规上工业增加值', '年均增速', '增速', '年均增长'),
        noBase,
        ...oneOf(...meanGrowth('approx', 6.5)),
      ),
      row('常住人口城镇化率', from(67.17, in2025), ...shares('approx', 70, by2030)),
      row(growing('全员劳动生产率', '增长'), noBase, ...oneOf(...meanGrowth('gte', 6))),
      row('数字经济核心产业增加值占GDP比重', from(7.8, in2025), ...shares('gte?', 9.5, by2030)),
      row('战略性新兴产业总产值占工业总产值比重', noBase, ...shares('approx', 32, by2030)),
      row('制造业增加值占GDP比重', noBase, ...shares('approx', 18, by2030)),
      row('城乡居民人均可支配收入比', noBase, ...orWith(oneOf(level('approx', 2.3)), orWith(faster, faster))),
      row(
        ['特色指标:能源/粮食安全', '特色指标：能源/粮食安全', '能源/粮食安全', '特色指标'],
        {},
        ...across(orWith(handedDown, handedDown), shares('gte', 49.7)),
      ),
      row('碳达峰', noBase, ...across(oneOf(milestone(), qualitative(undefined)), handedDown)),
    ],
  },
  {
    // Units in the cells, words before and behind the figures; a fall against another year.
    source: '“十五五”碳达峰行动方案（国发〔2026〕22号）, 2030年目标（知识库摘录）',
    format: 'tsv',
    text: [
      '指标\t2030 年目标',
      '单位 GDP 二氧化碳排放\t比 2025 年降低 17%',
      '非化石能源消费占比\t达到 25%',
      '风电和太阳能发电总装机\t28 亿千瓦以上',
      '常规水电装机\t4.1 亿千瓦左右',
      '核电运行装机\t1.1 亿千瓦左右',
      '抽水蓄能装机\t1.6 亿千瓦左右',
      '新型储能装机\t力争 3 亿千瓦',
      '全国虚拟电厂最大调节能力\t5000 万千瓦以上',
      '新能源汽车保有量占比\t力争达到 30%',
      '全国森林蓄积量\t224 亿立方米',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: spaced('单位 GDP 二氧化碳排放') },
    indicators: [
      row(spaced('单位 GDP 二氧化碳排放'), noBase, [growth(wholePeriod, orLess, -17)]),
      row('非化石能源消费占比', noBase, ...shares('gte?', 25, by2030)),
      row('风电和太阳能发电总装机', noBase, [level('gte', 28, '亿千瓦', by2030)]),
      row('常规水电装机', noBase, [level('approx', 4.1, '亿千瓦', by2030)]),
      row('核电运行装机', noBase, [level('approx', 1.1, '亿千瓦', by2030)]),
      row('抽水蓄能装机', noBase, [level('approx', 1.6, '亿千瓦', by2030)]),
      row('新型储能装机', noBase, [level('gte?', 3, '亿千瓦', byThenAspired)]),
      row('全国虚拟电厂最大调节能力', noBase, [level('gte', 5000, '万千瓦', by2030)]),
      row('新能源汽车保有量占比', noBase, ...shares('gte?', 30, byThenAspired)),
      row('全国森林蓄积量', noBase, [level('gte?', 224, '亿立方米', by2030)]),
    ],
  },
];
