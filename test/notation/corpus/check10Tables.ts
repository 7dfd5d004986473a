import { atLeast, atMost, by2010, by2020, by2025, by2030, by2035, ofRange, wholePeriod } from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { eleventh, fifteenth, fourteenth, thirteenth, yearsOf } from './periods.js';
import {
  coverage,
  everyYear,
  growth,
  level,
  maintain,
  netChange,
  qualitative,
  relative,
  unset,
} from './reading.js';
import type { Lists } from './tableParts.js';
import {
  across,
  anticipatory,
  binding,
  done,
  fresh,
  from,
  in2015,
  in2020,
  in2024,
  in2025,
  moving,
  noBase,
  rate,
  row,
  shares,
} from './tableParts.js';

const in2007 = { period: '2007' } as const;

/** A dash in a column of targets: no target, or one that is left open. */
const dash: Lists = [[], [unset('empty')]];

/** A name with its brackets of either width. */
const widths = (name: string): readonly string[] => [
  name,
  name.replaceAll('(', '（').replaceAll(')', '）'),
  name.replaceAll('（', '(').replaceAll('）', ')'),
];

/** A row of which (其中), named by itself or together with the row above. */
const within = (whole: string, part: string): readonly string[] => [
  part,
  `其中：${part}`,
  `其中:${part}`,
  `${whole}（${part}）`,
  `${whole}(${part})`,
  `${whole}其中：${part}`,
  `${whole}其中:${part}`,
  `${whole}：${part}`,
  `${whole}（其中：${part}）`,
  `${whole}（其中:${part}）`,
  `${whole}(其中:${part})`,
];

/** A short name under the heading of its group. */
const under = (group: string, name: string): readonly string[] => [
  name,
  `${group}${name}`,
  `${group}：${name}`,
  `${group}（${name}）`,
];

/** A fall over the plan that the name says already: positive, or negative where the word leaves the name. */
const fall = (percent: number, compared: 'bare' | 'over' = 'bare'): Lists =>
  compared === 'bare'
    ? [[growth(wholePeriod, 'gte?', percent)], [growth(wholePeriod, 'lte?', -percent)]]
    : [[growth(wholePeriod, 'gt', percent)], [growth(wholePeriod, 'lt', -percent)]];

/** A tenth set of tables to check the reader on, collected without a look at how it reads. */
export const check10Tables: readonly CorpusTable[] = [
  {
    // Rows that only head a group, under which a name is short; rows whose names come twice are left out.
    source: '浙江省教育事业发展“十三五”规划, 主要预期指标',
    format: 'html',
    text: [
      '<p>“十三五”期间浙江省教育事业主要预期指标</p>',
      '<table>',
      '<tr><td>指 标</td><td>单位</td><td>2015年</td><td>2020年</td></tr>',
      '<tr><td colspan="4">学前教育</td></tr>',
      '<tr><td>幼儿在园人数</td><td>万人</td><td>181</td><td>222</td></tr>',
      '<tr><td>学前三年入园率</td><td>%</td><td>97</td><td>97</td></tr>',
      '<tr><td colspan="4">九年义务教育</td></tr>',
      '<tr><td>在校生</td><td>万人</td><td>505</td><td>535</td></tr>',
      '<tr><td>巩固率</td><td>%</td><td>100</td><td>100</td></tr>',
      '<tr><td colspan="4">高中段教育</td></tr>',
      '<tr><td>毛入学率</td><td>%</td><td>95.9</td><td>98</td></tr>',
      '<tr><td colspan="4">职业教育</td></tr>',
      '<tr><td>中等职业教育在校生</td><td>万人</td><td>65</td><td>69</td></tr>',
      '<tr><td>高等职业教育在校生</td><td>万人</td><td>57</td><td>63</td></tr>',
      '<tr><td colspan="4">高等教育</td></tr>',
      '<tr><td>在学总规模</td><td>万人</td><td>148</td><td>159</td></tr>',
      '<tr><td colspan="4">继续教育</td></tr>',
      '<tr><td>从业人员继续教育</td><td>万人次</td><td>800</td><td>1000</td></tr>',
      '</table>',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      row(under('学前教育', '幼儿在园人数'), { unit: '万人', ...from(181, in2015) }, [
        level('gte?', 222, '万人', by2020),
      ]),
      row(
        under('学前教育', '学前三年入园率'),
        { ...rate, ...from(97, in2015) },
        ...shares(atLeast, 97, by2020),
        [maintain(atLeast, 97, '%')],
      ),
      row(under('九年义务教育', '在校生'), { unit: '万人', ...from(505, in2015) }, [
        level('gte?', 535, '万人', by2020),
      ]),
      row(
        under('九年义务教育', '巩固率'),
        { ...rate, ...from(100, in2015) },
        ...shares(atLeast, 100, by2020),
        [maintain(atLeast, 100, '%')],
      ),
      row(under('高中段教育', '毛入学率'), { ...rate, ...from(95.9, in2015) }, ...shares('gte?', 98, by2020)),
      row(under('职业教育', '中等职业教育在校生'), { unit: '万人', ...from(65, in2015) }, [
        level('gte?', 69, '万人', by2020),
      ]),
      row(under('职业教育', '高等职业教育在校生'), { unit: '万人', ...from(57, in2015) }, [
        level('gte?', 63, '万人', by2020),
      ]),
      row(under('高等教育', '在学总规模'), { unit: '万人', ...from(148, in2015) }, [
        level('gte?', 159, '万人', by2020),
      ]),
      row(
        under('继续教育', '从业人员继续教育'),
        { unit: '万人次', ...from(800, in2015) },
        [level('gte?', 1000, '万人次', by2020)],
        [everyYear('gte?', 1000, '万人次')],
      ),
    ],
  },
  {
    // Two of its rows on power generated are left out.
    source: '可再生能源发展“十五五”规划, 主要指标',
    format: 'markdown',
    text: [
      '| 指标 | 2025 年 | 2030 年 | 属性 |',
      '| --- | --- | --- | --- |',
      '| 消费总量(亿吨标准煤) | 11.8 | 18 | 约束性 |',
      '| 发电总装机(亿千瓦) | 23.4 | 35 | 预期性 |',
      '| 风电、太阳能发电装机(亿千瓦) | 18.4 | >28 | 约束性 |',
      '| 其中:光热发电(万千瓦) | 182 | 1500 | 预期性 |',
      '| 水电装机(亿千瓦) | 4.5 | 5.7 | 预期性 |',
      '| 其中:抽水蓄能(亿千瓦) | 0.66 | 1.6 | 预期性 |',
      '| 海洋能装机(万千瓦) | — | 40 | 预期性 |',
      '| 非电利用规模(亿吨标准煤) | 0.6 | 1.5 | 预期性 |',
      '| 制氢规模(万吨) | 25 | 200 | 预期性 |',
      '| 风光(含源侧配建储能)平均置信出力(%) | — | 8 | 预期性 |',
      '| 迎峰度夏度冬晚高峰风光电量占比(%) | — | 20 | 预期性 |',
      '| 新增可再生能源可靠顶峰发电能力(亿千瓦) | — | 〔3〕 | 预期性 |',
      '',
      '注:〔〕为 5 年累计数。',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('消费总量', { unit: '亿吨标准煤', ...binding, ...from(11.8, in2025) }, [
        level('gte?', 18, '亿吨标准煤', by2030),
      ]),
      row('发电总装机', { unit: '亿千瓦', ...anticipatory, ...from(23.4, in2025) }, [
        level('gte?', 35, '亿千瓦', by2030),
      ]),
      row('风电、太阳能发电装机', { unit: '亿千瓦', ...binding, ...from(18.4, in2025) }, [
        level('gt', 28, '亿千瓦', by2030),
      ]),
      row(
        [...within('风电、太阳能发电装机', '光热发电'), '光热发电装机'],
        { unit: '万千瓦', ...anticipatory, ...from(182, in2025) },
        [level('gte?', 1500, '万千瓦', by2030)],
      ),
      row('水电装机', { unit: '亿千瓦', ...anticipatory, ...from(4.5, in2025) }, [
        level('gte?', 5.7, '亿千瓦', by2030),
      ]),
      row(
        [...within('水电装机', '抽水蓄能'), '抽水蓄能装机'],
        { unit: '亿千瓦', ...anticipatory, ...from(0.66, in2025) },
        [level('gte?', 1.6, '亿千瓦', by2030)],
      ),
      row('海洋能装机', { unit: '万千瓦', ...anticipatory, ...noBase }, [
        level('gte?', 40, '万千瓦', by2030),
      ]),
      row('非电利用规模', { unit: '亿吨标准煤', ...anticipatory, ...from(0.6, in2025) }, [
        level('gte?', 1.5, '亿吨标准煤', by2030),
      ]),
      row('制氢规模', { unit: '万吨', ...anticipatory, ...from(25, in2025) }, [
        level('gte?', 200, '万吨', by2030),
      ]),
      row(widths('风光(含源侧配建储能)平均置信出力'), { ...rate, ...anticipatory, ...noBase }, [
        level('gte?', 8, '%', by2030),
      ]),
      row('迎峰度夏度冬晚高峰风光电量占比', { ...rate, ...anticipatory, ...noBase }, [
        level('gte?', 20, '%', by2030),
      ]),
      row(
        ['新增可再生能源可靠顶峰发电能力', '可再生能源可靠顶峰发电能力'],
        { unit: '亿千瓦', ...anticipatory, ...noBase },
        ...fresh('gte?', 3, '亿千瓦'),
      ),
    ],
  },
  {
    // The later twelve of sixteen rows; percent signs stand in the cells, other units in the names.
    source: '新型电力系统建设“十五五”规划, 主要指标',
    format: 'pipe',
    text: [
      '指标 | 2025 年 | 2030 年 | 属性',
      '全国电力供应充裕度 | <1.1 | >1.1 | 约束性',
      '省间电力互济能力(万千瓦) | 8000 | 12000 | 预期性',
      '西电东送规模(亿千瓦) | 3.4 | >4.2 | 预期性',
      '配电网承载分布式新能源能力(亿千瓦) | 5 | 9 | 预期性',
      '需求侧削峰能力占最大负荷比重 | >3% | >5% | 预期性',
      '虚拟电厂最大调节能力(万千瓦) | 1685 | >5000 | 预期性',
      '新型储能装机(亿千瓦) | 1.36 | 3 | 预期性',
      '车网互动聚合可调充电规模(万千瓦) | 1000 | 5000 | 预期性',
      '市场交易电量占比 | 64% | 70% | 预期性',
      '跨省跨区交易电量(万亿千瓦时) | 1.59 | 2 | 预期性',
      '全国城市用户平均供电可靠率 | 99.982% | 99.99% | 预期性',
      '充电基础设施(万个) | 2009 | >4000 | 预期性',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('全国电力供应充裕度', binding, [level('gt', 1.1, undefined, by2030)]),
      row('省间电力互济能力', { unit: '万千瓦', ...anticipatory, ...from(8000, in2025) }, [
        level('gte?', 12000, '万千瓦', by2030),
      ]),
      row('西电东送规模', { unit: '亿千瓦', ...anticipatory, ...from(3.4, in2025) }, [
        level('gt', 4.2, '亿千瓦', by2030),
      ]),
      row('配电网承载分布式新能源能力', { unit: '亿千瓦', ...anticipatory, ...from(5, in2025) }, [
        level('gte?', 9, '亿千瓦', by2030),
      ]),
      row('需求侧削峰能力占最大负荷比重', anticipatory, [level('gt', 5, '%', by2030)]),
      row('虚拟电厂最大调节能力', { unit: '万千瓦', ...anticipatory, ...from(1685, in2025) }, [
        level('gt', 5000, '万千瓦', by2030),
      ]),
      row('新型储能装机', { unit: '亿千瓦', ...anticipatory, ...from(1.36, in2025) }, [
        level('gte?', 3, '亿千瓦', by2030),
      ]),
      row('车网互动聚合可调充电规模', { unit: '万千瓦', ...anticipatory, ...from(1000, in2025) }, [
        level('gte?', 5000, '万千瓦', by2030),
      ]),
      row('市场交易电量占比', { ...anticipatory, ...from(64, in2025) }, [level('gte?', 70, '%', by2030)]),
      row('跨省跨区交易电量', { unit: '万亿千瓦时', ...anticipatory, ...from(1.59, in2025) }, [
        level('gte?', 2, '万亿千瓦时', by2030),
      ]),
      row('全国城市用户平均供电可靠率', { ...anticipatory, ...from(99.982, in2025) }, [
        level('gte?', 99.99, '%', by2030),
      ]),
      row('充电基础设施', { unit: '万个', ...anticipatory, ...from(2009, in2025) }, [
        level('gt', 4000, '万个', by2030),
      ]),
    ],
  },
  {
    // Names that say a fall, a growth or a yearly growth beside plain ones.
    source: '新型能源体系建设“十五五”规划, 主要指标',
    format: 'tsv',
    text: [
      '指标\t2025 年\t2030 年\t属性',
      '能源综合生产能力（亿吨标准煤）\t51.3\t58\t约束性',
      '电力总装机（亿千瓦）\t38.9\t54\t预期性',
      '非化石能源消费比重（%）\t21.7\t25\t约束性',
      '非化石能源发电量比重（%）\t42.3\t50\t预期性',
      '单位发电量碳排放下降（%）\t—\t>10\t约束性',
      '重点行业节能量（亿吨标准煤）\t—\t>1.5\t预期性',
      '电能占终端能源消费比重（%）\t30\t35\t预期性',
      '西电东送能力（亿千瓦）\t3.4\t>4.2\t预期性',
      '源储调节能力增长（%）\t—\t>40\t预期性',
      '电力需求响应能力（%）\t>3\t>5\t预期性',
      '能源领域PCT国际专利申请量年均增长（%）\t—\t>5\t预期性',
      '能源领域首台（套）重大技术装备工程示范落地成果（个）\t—\t>100\t预期性',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('能源综合生产能力', { unit: '亿吨标准煤', ...binding, ...from(51.3, in2025) }, [
        level('gte?', 58, '亿吨标准煤', by2030),
      ]),
      row('电力总装机', { unit: '亿千瓦', ...anticipatory, ...from(38.9, in2025) }, [
        level('gte?', 54, '亿千瓦', by2030),
      ]),
      row('非化石能源消费比重', { ...rate, ...binding, ...from(21.7, in2025) }, [
        level('gte?', 25, '%', by2030),
      ]),
      row('非化石能源发电量比重', { ...rate, ...anticipatory, ...from(42.3, in2025) }, [
        level('gte?', 50, '%', by2030),
      ]),
      row(moving('单位发电量碳排放', '下降'), { ...binding, ...noBase }, ...fall(10, 'over')),
      row(
        '重点行业节能量',
        { unit: '亿吨标准煤', ...anticipatory, ...noBase },
        ...done('gt', 1.5, '亿吨标准煤'),
      ),
      row('电能占终端能源消费比重', { ...rate, ...anticipatory, ...from(30, in2025) }, [
        level('gte?', 35, '%', by2030),
      ]),
      row('西电东送能力', { unit: '亿千瓦', ...anticipatory, ...from(3.4, in2025) }, [
        level('gt', 4.2, '亿千瓦', by2030),
      ]),
      row(moving('源储调节能力', '增长'), { ...anticipatory, ...noBase }, [growth(wholePeriod, 'gt', 40)]),
      row('电力需求响应能力', { ...rate, ...anticipatory }, [level('gt', 5, '%', by2030)]),
      row(moving('能源领域PCT国际专利申请量', '年均增长'), { ...anticipatory, ...noBase }, [
        growth('averageAnnual', 'gt', 5),
      ]),
      row(
        widths('能源领域首台（套）重大技术装备工程示范落地成果'),
        { unit: '个', ...anticipatory, ...noBase },
        ...done('gt', 100, '个'),
      ),
    ],
  },
  {
    // The base is of another year where it is marked; two indicators shares a row.
    source: '林业草原保护利用“十五五”规划, 主要指标',
    format: 'tsv',
    text: [
      '指标\t现值\t2030目标\t属性',
      '林草覆盖率(%)\t56.09*\t56.4\t预期性',
      '森林覆盖率(%)\t25.1*\t25.8\t约束性',
      '森林/草原火灾受害率(‰)\t≤0.9/≤2\t≤0.7/≤1.8\t预期性',
      '草原综合植被盖度(%)\t50.52*\t51\t预期性',
      '国家公园等自然保护地面积占比(%)\t≥18\t≥18\t预期性',
      '林草产业总产值(万亿元)\t11\t14\t预期性',
      '注：*为2024年数据。',
    ].join('\n'),
    context: {
      ...fifteenth,
      lowerIsBetter: ['森林/草原火灾受害率', '森林火灾受害率', '草原火灾受害率'],
    },
    indicators: [
      row(
        '林草覆盖率',
        { ...rate, ...anticipatory, ...from(56.09, in2024) },
        ...shares('gte?', 56.4, by2030),
      ),
      row('森林覆盖率', { ...rate, ...binding, ...from(25.1, in2024) }, ...shares('gte?', 25.8, by2030)),
      row(
        ['森林/草原火灾受害率', '森林火灾受害率', '草原火灾受害率'],
        { unit: '‰', ...anticipatory },
        [level('lte', 0.7, '‰', by2030), level('lte', 1.8, '‰', by2030)],
        [level('lte', 0.7, '‰', by2030)],
      ),
      row(
        '草原综合植被盖度',
        { ...rate, ...anticipatory, ...from(50.52, in2024) },
        ...shares('gte?', 51, by2030),
      ),
      row(
        '国家公园等自然保护地面积占比',
        { ...rate, ...anticipatory },
        [level('gte', 18, '%', by2030)],
        [maintain('gte', 18, '%')],
        [coverage('gte', 18)],
      ),
      row('林草产业总产值', { unit: '万亿元', ...anticipatory, ...from(11) }, [
        level('gte?', 14, '万亿元', by2030),
      ]),
    ],
  },
  {
    // One binding row among anticipatory ones; brackets in both columns of it.
    source: '综合运输服务发展“十五五”规划, 表1',
    format: 'markdown',
    text: [
      '| 指标 | 2025 年 | 2030 年 | 属性 |',
      '| --- | --- | --- | --- |',
      '| 重点综合货运枢纽多式联运1小时换装率(%) | — | 90 | 预期性 |',
      '| 实现安检流程优化的综合客运枢纽数量(个) | 46 | 60 | 预期性 |',
      '| “一箱制”集装箱铁水联运箱量(万标箱) | 750 | 1000 | 预期性 |',
      '| 中心城市绿色出行比例(%) | 73.9 | 76 | 预期性 |',
      '| 低地板及低入口城市公交车辆占比(%) | 24.6 | 35 | 预期性 |',
      '| 建有村级寄递物流综合服务站的建制村比例(%) | 80 | 90 | 预期性 |',
      '| 新能源重型卡车保有量占比(%) | 4 | 20 | 预期性 |',
      '| 道路运输较大及以上事故万车死亡人数下降率(%) | 〔36〕 | 〔10〕 | 约束性 |',
      '',
      '注：〔〕内为5年累计数。',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('重点综合货运枢纽多式联运1小时换装率', { ...rate, ...anticipatory, ...noBase }, [
        level('gte?', 90, '%', by2030),
      ]),
      row('实现安检流程优化的综合客运枢纽数量', { unit: '个', ...anticipatory, ...from(46, in2025) }, [
        level('gte?', 60, '个', by2030),
      ]),
      row('“一箱制”集装箱铁水联运箱量', { unit: '万标箱', ...anticipatory, ...from(750, in2025) }, [
        level('gte?', 1000, '万标箱', by2030),
      ]),
      row('中心城市绿色出行比例', { ...rate, ...anticipatory, ...from(73.9, in2025) }, [
        level('gte?', 76, '%', by2030),
      ]),
      row('低地板及低入口城市公交车辆占比', { ...rate, ...anticipatory, ...from(24.6, in2025) }, [
        level('gte?', 35, '%', by2030),
      ]),
      row(
        '建有村级寄递物流综合服务站的建制村比例',
        { ...rate, ...anticipatory, ...from(80, in2025) },
        ...shares('gte?', 90, by2030),
      ),
      row('新能源重型卡车保有量占比', { ...rate, ...anticipatory, ...from(4, in2025) }, [
        level('gte?', 20, '%', by2030),
      ]),
      row(moving('道路运输较大及以上事故万车死亡人数', '下降率', '下降'), binding, ...fall(10)),
    ],
  },
  {
    // No attributes; a title stands above and a note below.
    source: '中医药振兴发展“十五五”规划, 专栏1',
    format: 'pipe',
    text: [
      '专栏1 “十五五”中医药振兴发展主要指标',
      '指标 | 2025年 | 2030年',
      '每千人口中医类别执业医师数（人） | 0.64 | 0.71',
      '中医类总诊疗人次占全国总诊疗人次比例（%） | 20.2 | 23',
      '基层医疗卫生机构中医诊疗人次占比（%） | 26.07 | 27',
      '乡镇卫生院、社区卫生服务中心能提供6类15项以上中医适宜技术的比例（%） | 62.14 | 80',
      '二级及以上公立综合医院设置中医临床科室比例（%） | 96.26 | 98',
      '居民中医药健康文化素养水平（%） | 28.1 | 33',
      '中医药国际标准新增数（项） | — | 〔20〕',
      '注：〔〕为5年累计数。',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row('每千人口中医类别执业医师数', from(0.64, in2025), [level('gte?', 0.71, '人', by2030)]),
      row('中医类总诊疗人次占全国总诊疗人次比例', { ...rate, ...from(20.2, in2025) }, [
        level('gte?', 23, '%', by2030),
      ]),
      row('基层医疗卫生机构中医诊疗人次占比', { ...rate, ...from(26.07, in2025) }, [
        level('gte?', 27, '%', by2030),
      ]),
      row(
        '乡镇卫生院、社区卫生服务中心能提供6类15项以上中医适宜技术的比例',
        { ...rate, ...from(62.14, in2025) },
        ...shares('gte?', 80, by2030),
      ),
      row(
        '二级及以上公立综合医院设置中医临床科室比例',
        { ...rate, ...from(96.26, in2025) },
        ...shares('gte?', 98, by2030),
      ),
      row('居民中医药健康文化素养水平', { ...rate, ...from(28.1, in2025) }, [level('gte?', 33, '%', by2030)]),
      row(['中医药国际标准新增数', '中医药国际标准'], { unit: '项', ...noBase }, ...fresh('gte?', 20, '项')),
    ],
  },
  {
    // A comparator stands inside the brackets of a total.
    source: '工业绿色低碳发展“十五五”规划, 专栏1',
    format: 'pipe',
    text: [
      '指标 | 2025年 | 2030年',
      '规模以上工业单位增加值能耗下降(%) | — | 〔>10〕',
      '规模以上工业单位增加值二氧化碳排放降低(%) | — | 〔>17〕',
      '工业单位增加值水耗下降(%) | — | 〔10〕',
      '主要再生资源年循环利用量(亿吨) | 3.8 | 5.1',
      '大宗工业固废综合利用率(%) | 57 | 62',
      '各级绿色工厂产值占规模以上制造业总产值比重(%) | 30 | 45',
      '零碳工厂培育建设数量(个) | — | 500',
      '注：〔〕内为5年累计数。',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(moving('规模以上工业单位增加值能耗', '下降'), noBase, ...fall(10, 'over')),
      row(moving('规模以上工业单位增加值二氧化碳排放', '降低'), noBase, ...fall(17, 'over')),
      row(moving('工业单位增加值水耗', '下降'), noBase, ...fall(10)),
      row(
        '主要再生资源年循环利用量',
        { unit: '亿吨', ...from(3.8, in2025) },
        [level('gte?', 5.1, '亿吨', by2030)],
        [everyYear('gte?', 5.1, '亿吨')],
      ),
      row('大宗工业固废综合利用率', { ...rate, ...from(57, in2025) }, ...shares('gte?', 62, by2030)),
      row('各级绿色工厂产值占规模以上制造业总产值比重', { ...rate, ...from(30, in2025) }, [
        level('gte?', 45, '%', by2030),
      ]),
      row('零碳工厂培育建设数量', { unit: '个', ...noBase }, ...done('gte?', 500, '个')),
    ],
  },
  {
    // The last column holds a level of the end or a yearly growth, as each cell says.
    source: '广西壮族自治区国民经济和社会发展第十五个五年规划纲要, 专栏1',
    format: 'markdown',
    text: [
      '| 指标 | 2025年 | 2030年/年均 | 属性 |',
      '| --- | --- | --- | --- |',
      '| 地区生产总值增长(%) | 5.1 | 年均5左右 | 预期性 |',
      '| 全社会研发经费投入增长(%) | — | 年均15% | 预期性 |',
      '| 制造业增加值占GDP比重(%) | 23.4 | 25以上 | 预期性 |',
      '| 数字经济核心产业增加值占GDP比重(%) | 5.5 | 10 | 预期性 |',
      '| 常住人口城镇化率(%) | 58.1 | 62以上 | 预期性 |',
      '| 与东盟国家进出口总额增长(%) | 8 | 年均10以上 | 预期性 |',
      '| 人均预期寿命(岁) | 79.3 | 80以上 | 预期性 |',
      '| 粮食综合生产能力(万吨) | 1404.4 | 1450 | 约束性 |',
      '| 森林覆盖率(%) | 60.74 | 60.78 | 约束性 |',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(moving('地区生产总值', '增长'), anticipatory, [growth('averageAnnual', 'approx', 5)]),
      row(moving('全社会研发经费投入', '增长'), { ...anticipatory, ...noBase }, [
        growth('averageAnnual', 'gte?', 15),
      ]),
      row('制造业增加值占GDP比重', { ...rate, ...anticipatory, ...from(23.4, in2025) }, [
        level('gte', 25, '%', by2030),
      ]),
      row('数字经济核心产业增加值占GDP比重', { ...rate, ...anticipatory, ...from(5.5, in2025) }, [
        level('gte?', 10, '%', by2030),
      ]),
      row('常住人口城镇化率', { ...rate, ...anticipatory, ...from(58.1, in2025) }, [
        level('gte', 62, '%', by2030),
      ]),
      row(moving('与东盟国家进出口总额', '增长'), anticipatory, [growth('averageAnnual', 'gte', 10)]),
      row('人均预期寿命', { unit: '岁', ...anticipatory, ...from(79.3, in2025) }, [
        level('gte', 80, '岁', by2030),
      ]),
      row('粮食综合生产能力', { unit: '万吨', ...binding, ...from(1404.4, in2025) }, [
        level('gte?', 1450, '万吨', by2030),
      ]),
      row('森林覆盖率', { ...rate, ...binding, ...from(60.74, in2025) }, ...shares('gte?', 60.78, by2030)),
    ],
  },
  {
    // All units stand in the cells; a growth is a range.
    source: '安徽省国民经济和社会发展第十五个五年规划纲要, 表1',
    format: 'html',
    text: [
      '<table>',
      '<thead><tr><th>指标</th><th>2025 年(含预估)</th><th>2030 年/年均</th><th>属性</th></tr></thead>',
      '<tbody>',
      '<tr><td>地区生产总值增长</td><td>5.5%</td><td>年均 5—5.5%</td><td>预期性</td></tr>',
      '<tr><td>常住人口城镇化率</td><td>63.6%</td><td>68% 左右</td><td>预期性</td></tr>',
      '<tr><td>进出口总额</td><td>10136 亿元</td><td>13000 亿元左右</td><td>预期性</td></tr>',
      '<tr><td>全社会研发经费投入增长</td><td>7.6%</td><td>年均 10% 左右</td><td>预期性</td></tr>',
      '<tr><td>每万人口高价值发明专利拥有量</td><td>13.7 件</td><td>20 件左右</td><td>预期性</td></tr>',
      '<tr><td>数字经济核心产业企业营收占规上企业收入比重</td><td>14.3%</td><td>15% 左右</td><td>预期性</td></tr>',
      '<tr><td>人均预期寿命</td><td>79.5 岁</td><td>80 岁以上</td><td>预期性</td></tr>',
      '<tr><td>粮食综合生产能力</td><td>838.6 亿斤</td><td>880 亿斤以上</td><td>约束性</td></tr>',
      '<tr><td>森林覆盖率</td><td>—</td><td>28.06% 以上</td><td>约束性</td></tr>',
      '</tbody>',
      '</table>',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(moving('地区生产总值', '增长'), anticipatory, [
        growth('averageAnnual', ofRange, { min: 5, max: 5.5 }),
      ]),
      row('常住人口城镇化率', { ...anticipatory, ...from(63.6, in2025) }, [level('approx', 68, '%', by2030)]),
      row('进出口总额', { ...anticipatory, ...from(10136, in2025) }, [
        level('approx', 13000, '亿元', by2030),
      ]),
      row(moving('全社会研发经费投入', '增长'), anticipatory, [growth('averageAnnual', 'approx', 10)]),
      row('每万人口高价值发明专利拥有量', { ...anticipatory, ...from(13.7, in2025) }, [
        level('approx', 20, '件', by2030),
      ]),
      row('数字经济核心产业企业营收占规上企业收入比重', { ...anticipatory, ...from(14.3, in2025) }, [
        level('approx', 15, '%', by2030),
      ]),
      row('人均预期寿命', { ...anticipatory, ...from(79.5, in2025) }, [level('gte', 80, '岁', by2030)]),
      row('粮食综合生产能力', { ...binding, ...from(838.6, in2025) }, [level('gte', 880, '亿斤', by2030)]),
      row(
        '森林覆盖率',
        { ...binding, ...noBase },
        [level('gte', 28.06, '%', by2030)],
        [coverage('gte', 28.06, by2030)],
      ),
    ],
  },
  {
    // A cell asks for a level and for a growth held against another.
    source: '福建省国民经济和社会发展第十五个五年规划纲要（2026—2030年）, 专栏1',
    format: 'pipe',
    text: [
      '指标 | 2025年基期 | 2030年目标 | 属性',
      '地区生产总值年均增长 | 5.0%（2025） | 5%左右 | 预期性',
      '常住人口城镇化率 | 72.6% | 75% | 预期性',
      '全社会研发经费投入年均增长 | 8%左右 | 10% | 预期性',
      '工业战略性新兴产业产值占规上工业产值比重 | 29.1%* | >30% | 预期性',
      '海洋生产总值 | — | >1.3万亿元，年均增速高于GDP增速1个百分点以上 | 预期性',
      '文旅经济增加值 | 6500亿元 | 9000亿元左右 | 预期性',
      '数字经济核心产业增加值年均增长 | — | >8% | 预期性',
      '森林覆盖率 | 65.85% | 65.88% | 约束性',
      '粮食综合生产能力 | 520.9万吨 | 522万吨 | 约束性',
      '能源综合生产能力 | 5966万吨标准煤 | 8000万吨标准煤 | 约束性',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(moving('地区生产总值', '年均增长'), anticipatory, [growth('averageAnnual', 'approx', 5)]),
      row('常住人口城镇化率', { ...anticipatory, ...from(72.6, in2025) }, [level('gte?', 75, '%', by2030)]),
      row(moving('全社会研发经费投入', '年均增长'), anticipatory, [growth('averageAnnual', 'gte?', 10)]),
      row('工业战略性新兴产业产值占规上工业产值比重', { ...anticipatory, ...from(29.1) }, [
        level('gt', 30, '%', by2030),
      ]),
      row('海洋生产总值', { ...anticipatory, ...noBase }, [
        level('gt', 1.3, '万亿元', by2030),
        relative(['gt', 'gte'], undefined),
      ]),
      row('文旅经济增加值', { ...anticipatory, ...from(6500, in2025) }, [
        level('approx', 9000, '亿元', by2030),
      ]),
      row(moving('数字经济核心产业增加值', '年均增长'), { ...anticipatory, ...noBase }, [
        growth('averageAnnual', 'gt', 8),
      ]),
      row('森林覆盖率', { ...binding, ...from(65.85, in2025) }, ...shares('gte?', 65.88, by2030)),
      row('粮食综合生产能力', { ...binding, ...from(520.9, in2025) }, [level('gte?', 522, '万吨', by2030)]),
      row('能源综合生产能力', { ...binding, ...from(5966, in2025) }, [
        level('gte?', 8000, '万吨标准煤', by2030),
      ]),
    ],
  },
  {
    // No base year; one goal is put off to each year, one is handed down. Two of its rows are left out.
    source: '黑龙江省国民经济和社会发展第十五个五年规划纲要, 主要指标',
    format: 'tsv',
    text: [
      '指标\t2030 年目标值\t属性',
      '地区生产总值(GDP)增长\t保持在合理区间，各年度视情提出\t预期性',
      '全社会研发经费投入增长\t年均 10% 左右\t预期性',
      '常住人口城镇化率\t71%\t预期性',
      '规模以上制造业增加值增长\t年均 5% 以上\t预期性',
      '冰雪经济总产出增长\t年均 6% 左右（特色指标）\t预期性',
      '进出口加工总值\t1000 亿元\t预期性',
      '森林覆盖率\t45.95%\t约束性',
      '新能源和可再生能源装机占电力总装机比重\t70%\t预期性',
      '能源综合生产能力\t1.67 亿吨标准煤\t约束性',
      '粮食综合生产能力\t完成国家下达目标\t约束性',
      '人均预期寿命\t80.43 岁\t预期性',
      '劳动年龄人口平均受教育年限\t11.7 年\t约束性',
    ].join('\n'),
    context: fifteenth,
    indicators: [
      row(
        [
          ...widths('地区生产总值(GDP)增长'),
          ...widths('地区生产总值(GDP)'),
          '地区生产总值增长',
          '地区生产总值',
        ],
        { ...anticipatory, ...noBase },
        [unset('deferred')],
        [qualitative(undefined), unset('deferred')],
        [maintain(ofRange, null), unset('deferred')],
      ),
      row(moving('全社会研发经费投入', '增长'), { ...anticipatory, ...noBase }, [
        growth('averageAnnual', 'approx', 10),
      ]),
      row('常住人口城镇化率', { ...anticipatory, ...noBase }, [level('gte?', 71, '%', by2030)]),
      row(moving('规模以上制造业增加值', '增长'), { ...anticipatory, ...noBase }, [
        growth('averageAnnual', 'gte', 5),
      ]),
      row(moving('冰雪经济总产出', '增长'), { ...anticipatory, ...noBase }, [
        growth('averageAnnual', 'approx', 6),
      ]),
      row('进出口加工总值', { ...anticipatory, ...noBase }, [level('gte?', 1000, '亿元', by2030)]),
      row('森林覆盖率', { ...binding, ...noBase }, ...shares('gte?', 45.95, by2030)),
      row('新能源和可再生能源装机占电力总装机比重', { ...anticipatory, ...noBase }, [
        level('gte?', 70, '%', by2030),
      ]),
      row('能源综合生产能力', { ...binding, ...noBase }, [level('gte?', 1.67, '亿吨标准煤', by2030)]),
      row('粮食综合生产能力', { ...binding, ...noBase }, [unset('delegated')]),
      row('人均预期寿命', { ...anticipatory, ...noBase }, [level('gte?', 80.43, '岁', by2030)]),
      row('劳动年龄人口平均受教育年限', { ...binding, ...noBase }, [level('gte?', 11.7, '年', by2030)]),
    ],
  },
  {
    // Brackets in the cells of targets hold what the year before the plan had reached.
    source: '浙江省国民经济和社会发展第十五个五年规划纲要, 主要指标',
    format: 'markdown',
    text: [
      '| 指标 | 2030 年目标 | 属性 |',
      '| --- | --- | --- |',
      '| GDP年均增长 | 5% 左右 | 预期性 |',
      '| 研发投入强度 | 3.5% 以上（全社会研发经费年均增长 7.5%） | 预期性 |',
      '| 常住人口城镇化率 | 78% 左右（2025 年约 76%） | 预期性 |',
      '| 居民人均可支配收入 | 9 万元左右，增长与 GDP 同步 | 预期性 |',
      '| 城乡居民收入倍差 | 缩小至 1.77（2025 年 1.81） | 预期性 |',
      '| 货物和服务贸易进出口总额占全国份额 | 12% 左右 | 预期性 |',
      '| 数字经济核心产业增加值占GDP比重 | 14% | 预期性 |',
      '| 战略性新兴产业增加值占规上工业增加值比重 | 38% | 预期性 |',
      '| 人均预期寿命 | 83 岁 | 预期性 |',
      '| 粮食综合生产能力 | 300 亿斤 | 约束性 |',
    ].join('\n'),
    context: { ...fifteenth, lowerIsBetter: ['城乡居民收入倍差'] },
    indicators: [
      row(moving('GDP', '年均增长'), { ...anticipatory, ...noBase }, [growth('averageAnnual', 'approx', 5)]),
      row(
        '研发投入强度',
        { ...anticipatory, ...noBase },
        [level('gte', 3.5, '%', by2030)],
        [level('gte', 3.5, '%', by2030), growth('averageAnnual', 'gte?', 7.5)],
      ),
      row('常住人口城镇化率', { ...anticipatory, ...from(76, in2025) }, [level('approx', 78, '%', by2030)]),
      row('居民人均可支配收入', { ...anticipatory, ...noBase }, [
        level('approx', 9, '万元', by2030),
        relative(['eq', 'approx', 'gte'], undefined),
      ]),
      row('城乡居民收入倍差', { ...anticipatory, ...from(1.81, in2025) }, [
        level(['lte', 'eq'], 1.77, undefined, by2030),
      ]),
      row('货物和服务贸易进出口总额占全国份额', { ...anticipatory, ...noBase }, [
        level('approx', 12, '%', by2030),
      ]),
      row('数字经济核心产业增加值占GDP比重', { ...anticipatory, ...noBase }, [
        level('gte?', 14, '%', by2030),
      ]),
      row('战略性新兴产业增加值占规上工业增加值比重', { ...anticipatory, ...noBase }, [
        level('gte?', 38, '%', by2030),
      ]),
      row('人均预期寿命', { ...anticipatory, ...noBase }, [level('gte?', 83, '岁', by2030)]),
      row('粮食综合生产能力', { ...binding, ...noBase }, [level('gte?', 300, '亿斤', by2030)]),
    ],
  },
  {
    // Two small tables of one outline, as an examination paper prints them, set one below the other.
    source: '国民经济和社会发展第十一个五年规划纲要, 资源节约和环境保护主要指标（2007年试卷）',
    format: 'html',
    text: [
      '<table>',
      '<tr><th>指标</th><th>2010年与2005年相比</th><th>属性（注）</th></tr>',
      '<tr><td colspan="3">“十一五”时期资源节约方面的主要指标</td></tr>',
      '<tr><td>单位国内生产总值消耗</td><td>降低20%</td><td>约束性</td></tr>',
      '<tr><td>单位工业增加值用水量</td><td>降低30%</td><td>约束性</td></tr>',
      '<tr><td>农业灌溉用水有效利用系数</td><td>由0.45增加到0.5</td><td>预期性</td></tr>',
      '<tr><td>工业固体废物综合利用率</td><td>由55.8%提高到60%</td><td>预期性</td></tr>',
      '<tr><td colspan="3">“十一五”时期环境保护方面的主要指标</td></tr>',
      '<tr><td>耕地保有量</td><td>减少0.3亿公顷</td><td>约束性</td></tr>',
      '<tr><td>主要污染物排放总量</td><td>减少10%</td><td>约束性</td></tr>',
      '<tr><td>森林覆盖率</td><td>增加1.8%</td><td>约束性</td></tr>',
      '</table>',
    ].join('\n'),
    context: {
      ...eleventh,
      lowerIsBetter: ['单位国内生产总值消耗', '单位工业增加值用水量', '主要污染物排放总量'],
    },
    indicators: [
      row('单位国内生产总值消耗', { ...binding, ...noBase }, [growth(wholePeriod, atMost, -20)]),
      row('单位工业增加值用水量', { ...binding, ...noBase }, [growth(wholePeriod, atMost, -30)]),
      row('农业灌溉用水有效利用系数', { ...anticipatory, ...from(0.45) }, [
        level(atLeast, 0.5, undefined, by2010),
      ]),
      row('工业固体废物综合利用率', { ...anticipatory, ...from(55.8) }, [level(atLeast, 60, '%', by2010)]),
      row('耕地保有量', { ...binding, ...noBase }, [
        netChange(['gte', 'lte', 'eq', 'approx'], -0.3, '亿公顷'),
      ]),
      row('主要污染物排放总量', { ...binding, ...noBase }, [growth(wholePeriod, atMost, -10)]),
      row(
        '森林覆盖率',
        { ...binding, ...noBase },
        [netChange(atLeast, 1.8)],
        [growth(wholePeriod, atLeast, 1.8)],
      ),
    ],
  },
  {
    // Rows of which (其中), two years of targets, comparators and bare figures that fall.
    source: 'style of the 国家粮食安全中长期规划纲要（2008—2020年）, 粮食安全主要指标',
    format: 'html',
    text: [
      '<table>',
      '<tr><th>类别</th><th>指标</th><th>2007年</th><th>2010年</th><th>2020年</th><th>属性</th></tr>',
      '<tr><td rowspan="8">生产水平</td><td>耕地面积（亿亩）</td><td>18.26</td><td>≥18.0</td><td>≥18.0</td><td>约束性</td></tr>',
      '<tr><td>其中：用于种粮的耕地面积</td><td>11.2</td><td>＞11.0</td><td>＞11.0</td><td>预期性</td></tr>',
      '<tr><td>粮食播种面积（亿亩）</td><td>15.86</td><td>15.80</td><td>15.80</td><td>约束性</td></tr>',
      '<tr><td>其中：谷物</td><td>12.88</td><td>12.70</td><td>12.60</td><td>预期性</td></tr>',
      '<tr><td>粮食单产水平（公斤/亩）</td><td>316.2</td><td>325</td><td>350</td><td>预期性</td></tr>',
      '<tr><td>粮食综合生产能力（亿公斤）</td><td>5016</td><td>≥5000</td><td>＞5400</td><td>约束性</td></tr>',
      '<tr><td>油料播种面积（亿亩）</td><td>1.7</td><td>1.8</td><td>1.8</td><td>预期性</td></tr>',
      '<tr><td>肉类总产量（万吨）</td><td>6800</td><td>7140</td><td>7800</td><td>预期性</td></tr>',
      '<tr><td>供需水平</td><td>粮食自给率（%）</td><td>98</td><td>≥95</td><td>≥95</td><td>预期性</td></tr>',
      '<tr><td rowspan="2">物流水平</td><td>粮食物流“四散化”比重（%）</td><td>20</td><td>30</td><td>55</td><td>预期性</td></tr>',
      '<tr><td>粮食流通环节损耗率（%）</td><td>8</td><td>6</td><td>3</td><td>预期性</td></tr>',
      '</table>',
    ].join('\n'),
    context: { ...yearsOf(2008, 2020), lowerIsBetter: ['粮食流通环节损耗率'] },
    indicators: [
      row('耕地面积', { unit: '亿亩', category: '生产水平', ...binding, ...from(18.26, in2007) }, [
        level('gte', 18, '亿亩', by2010),
        level('gte', 18, '亿亩', by2020),
      ]),
      row(
        within('耕地面积', '用于种粮的耕地面积'),
        { category: '生产水平', ...anticipatory, ...from(11.2, in2007) },
        [level('gt', 11, undefined, by2010), level('gt', 11, undefined, by2020)],
      ),
      row('粮食播种面积', { unit: '亿亩', category: '生产水平', ...binding, ...from(15.86, in2007) }, [
        level('gte?', 15.8, '亿亩', by2010),
        level('gte?', 15.8, '亿亩', by2020),
      ]),
      row(
        [...within('粮食播种面积', '谷物'), '谷物播种面积'],
        { category: '生产水平', ...anticipatory, ...from(12.88, in2007) },
        [level('gte?', 12.7, undefined, by2010), level('gte?', 12.6, undefined, by2020)],
      ),
      row(
        '粮食单产水平',
        { unit: '公斤/亩', category: '生产水平', ...anticipatory, ...from(316.2, in2007) },
        [level('gte?', 325, '公斤/亩', by2010), level('gte?', 350, '公斤/亩', by2020)],
      ),
      row('粮食综合生产能力', { unit: '亿公斤', category: '生产水平', ...binding, ...from(5016, in2007) }, [
        level('gte', 5000, '亿公斤', by2010),
        level('gt', 5400, '亿公斤', by2020),
      ]),
      row('油料播种面积', { unit: '亿亩', category: '生产水平', ...anticipatory, ...from(1.7, in2007) }, [
        level('gte?', 1.8, '亿亩', by2010),
        level('gte?', 1.8, '亿亩', by2020),
      ]),
      row('肉类总产量', { unit: '万吨', category: '生产水平', ...anticipatory, ...from(6800, in2007) }, [
        level('gte?', 7140, '万吨', by2010),
        level('gte?', 7800, '万吨', by2020),
      ]),
      row('粮食自给率', { ...rate, category: '供需水平', ...anticipatory, ...from(98, in2007) }, [
        level('gte', 95, '%', by2010),
        level('gte', 95, '%', by2020),
      ]),
      row('粮食物流“四散化”比重', { ...rate, category: '物流水平', ...anticipatory, ...from(20, in2007) }, [
        level('gte?', 30, '%', by2010),
        level('gte?', 55, '%', by2020),
      ]),
      row('粮食流通环节损耗率', { ...rate, category: '物流水平', ...anticipatory, ...from(8, in2007) }, [
        level('lte?', 6, '%', by2010),
        level('lte?', 3, '%', by2020),
      ]),
    ],
  },
  {
    // An outlook beside the target, dashes and words in either, and a column that says who leads.
    source: 'style of a county “十四五”水安全保障 plan, 主要指标',
    format: 'tsv',
    text: [
      '序号\t指标\t单位\t现状值（2020年）\t规划目标（2025年）\t远期展望（2035年）\t指标属性\t牵头单位',
      '1\t用水总量\t亿立方米\t1.86\t≤2.15\t完成市下达任务\t约束性\t县水利局',
      '2\t万元地区生产总值用水量下降\t%\t—\t〔16〕\t—\t约束性\t县水利局、县发展改革局',
      '3\t农田灌溉水有效利用系数\t—\t0.585\t0.60以上\t0.62\t预期性\t县水利局',
      '4\t农村自来水普及率\t%\t88.4\t≥92\t98\t预期性\t县水利局',
      '5\t5级及以上江河堤防达标率\t%\t71\t80\t—\t预期性\t县水利局',
      '6\t新增水土流失治理面积\t平方公里\t—\t〔150〕\t—\t预期性\t县水利局、县林业局',
      '7\t水土保持率\t%\t83.62\t84.5\t86\t约束性\t县水利局',
      '8\t重点河湖基本生态流量达标率\t%\t—\t90以上\t95左右\t预期性\t县水利局、市生态环境局分局',
      '注：〔〕内为五年累计数。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['用水总量'] },
    indicators: [
      row('用水总量', { unit: '亿立方米', ...binding, ...from(1.86, in2020) }, [
        level('lte', 2.15, '亿立方米', by2025),
        unset('delegated'),
      ]),
      row(moving('万元地区生产总值用水量', '下降'), { ...binding, ...noBase }, ...across(fall(16), dash)),
      row('农田灌溉水有效利用系数', { unit: null, ...anticipatory, ...from(0.585, in2020) }, [
        level('gte', 0.6, undefined, by2025),
        level('gte?', 0.62, undefined, by2035),
      ]),
      row(
        '农村自来水普及率',
        { ...rate, ...anticipatory, ...from(88.4, in2020) },
        ...across(shares('gte', 92, by2025), shares('gte?', 98, by2035)),
      ),
      row(
        '5级及以上江河堤防达标率',
        { ...rate, ...anticipatory, ...from(71, in2020) },
        ...across(shares('gte?', 80, by2025), dash),
      ),
      row(
        ['新增水土流失治理面积', '水土流失治理面积'],
        { unit: '平方公里', ...anticipatory, ...noBase },
        ...across(fresh('gte?', 150, '平方公里'), dash),
      ),
      row(
        '水土保持率',
        { ...rate, ...binding, ...from(83.62, in2020) },
        ...across(shares('gte?', 84.5, by2025), shares('gte?', 86, by2035)),
      ),
      row(
        '重点河湖基本生态流量达标率',
        { ...rate, ...anticipatory, ...noBase },
        ...across(shares('gte', 90, by2025), shares('approx', 95, by2035)),
      ),
    ],
  },
];
