import type { Compared } from './choices.js';
import { atLeast, by2015, by2020, by2025, ofRange, ofYear, raised } from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fourteenth, thirteenth, twelfth } from './periods.js';
import { covered } from './rates.js';
import { coverage, everyYear, growth, level } from './reading.js';
import type { Lists } from './tableParts.js';
import {
  anticipatory,
  binding,
  dashed,
  fallOrLevel,
  from,
  gained,
  growing,
  handedDown,
  in2010,
  in2015,
  in2020,
  kept,
  moving,
  noBase,
  ofWhich,
  oneOf,
  rate,
  row,
  shares,
  widths,
} from './tableParts.js';

/** A share that is kept over all years, or stands for the last one. */
const keptShare = (compared: Compared, percent: number): Lists => [
  ...kept(compared, percent, '%'),
  [coverage(compared, percent)],
];

/** A twenty-first set of tables to check the reader on, collected without a look at how it reads. */
export const check21Tables: readonly CorpusTable[] = [
  {
    // Units stand in the names, a remark in one of them; a range and dashes beside growth in percent.
    source: '天然气发展“十三五”规划（国家发展改革委，2016年）, 专栏1, recalled',
    format: 'tsv',
    text: [
      '专栏1 “十三五”时期天然气行业发展主要指标',
      '指标\t2015年\t2020年\t年均增速\t属性',
      '累计探明储量（常规气，万亿方）\t13\t16\t4.3%\t预期性',
      '产量（亿方/年）\t1350\t2070\t8.9%\t预期性',
      '天然气占一次能源消费比例（%）\t5.9\t8.3～10\t—\t预期性',
      '气化人口（亿人）\t3.3\t4.7\t7.3%\t预期性',
      '城镇人口天然气气化率（%）\t42.8\t57\t—\t预期性',
      '管道里程（万公里）\t6.4\t10.4\t10.2%\t预期性',
      '管道一次运输能力（亿方/年）\t2800\t4000\t7.4%\t预期性',
      '地下储气库工作气量（亿方）\t55\t148\t21.9%\t约束性',
    ].join('\n'),
    context: thirteenth,
    indicators: [
      row(
        ['累计探明储量', ...widths('累计探明储量（常规气）'), ...widths('累计探明储量（常规气，万亿方）')],
        { ...anticipatory, ...from(13, in2015) },
        ...growing(level('gte?', 16, undefined, by2020), 'gte?', 4.3),
        [{ kind: 'cumulative', comparator: 'gte', value: 16 }, growth('averageAnnual', 'gte?', 4.3)],
      ),
      row(
        '产量',
        { unit: '亿方/年', ...anticipatory, ...from(1350, in2015) },
        ...growing(level('gte?', 2070, undefined, by2020), 'gte?', 8.9),
      ),
      row(
        '天然气占一次能源消费比例',
        { ...rate, ...anticipatory, ...from(5.9, in2015) },
        ...dashed([level(ofRange, { min: 8.3, max: 10 }, '%', by2020)]),
      ),
      row(
        '气化人口',
        { unit: '亿人', ...anticipatory, ...from(3.3, in2015) },
        ...growing(level('gte?', 4.7, '亿人', by2020), 'gte?', 7.3),
      ),
      row(
        '城镇人口天然气气化率',
        { ...rate, ...anticipatory, ...from(42.8, in2015) },
        ...dashed(...shares('gte?', 57, by2020)),
      ),
      row(
        '管道里程',
        { unit: '万公里', ...anticipatory, ...from(6.4, in2015) },
        ...growing(level('gte?', 10.4, '万公里', by2020), 'gte?', 10.2),
      ),
      row(
        '管道一次运输能力',
        { unit: '亿方/年', ...anticipatory, ...from(2800, in2015) },
        ...growing(level('gte?', 4000, undefined, by2020), 'gte?', 7.4),
      ),
      row(
        '地下储气库工作气量',
        { unit: '亿方', ...binding, ...from(55, in2015) },
        ...growing(level('gte?', 148, '亿方', by2020), 'gte?', 21.9),
      ),
    ],
  },
  {
    // Merged categories, a row of which, and amounts of which less is better.
    source: '铁路“十三五”发展规划（国家发展改革委等，2017年）, 主要指标, recalled',
    format: 'html',
    text: [
      '<table border="1">',
      '<tr><th>类别</th><th>指标</th><th>单位</th><th>2015年</th><th>2020年</th><th>属性</th></tr>',
      '<tr><td rowspan="4">路网建设</td><td>全国铁路营业里程</td><td>万公里</td><td>12.1</td><td>15</td><td>预期性</td></tr>',
      '<tr><td>其中：高速铁路</td><td>万公里</td><td>1.9</td><td>3</td><td>预期性</td></tr>',
      '<tr><td>复线率</td><td>%</td><td>53</td><td>60左右</td><td>预期性</td></tr>',
      '<tr><td>电气化率</td><td>%</td><td>61</td><td>70左右</td><td>预期性</td></tr>',
      '<tr><td rowspan="4">运输服务</td><td>铁路旅客发送量</td><td>亿人</td><td>25</td><td>40</td><td>预期性</td></tr>',
      '<tr><td>动车组列车承担旅客运量比重</td><td>%</td><td>46</td><td>65</td><td>预期性</td></tr>',
      '<tr><td>铁路货物发送量</td><td>亿吨</td><td>33.6</td><td>37</td><td>预期性</td></tr>',
      '<tr><td>网上售票率</td><td>%</td><td>60</td><td>70</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">绿色发展</td><td>国家铁路单位运输工作量综合能耗</td><td>吨标准煤/百万换算吨公里</td><td>4.68</td><td>4.47</td><td>约束性</td></tr>',
      '<tr><td>国家铁路化学需氧量排放量</td><td>吨</td><td>1986</td><td>1933</td><td>约束性</td></tr>',
      '<tr><td>国家铁路二氧化硫排放量</td><td>万吨</td><td>3.14</td><td>2.67</td><td>约束性</td></tr>',
      '</table>',
    ].join('\n'),
    context: {
      ...thirteenth,
      lowerIsBetter: ['国家铁路单位运输工作量综合能耗', '国家铁路化学需氧量排放量', '国家铁路二氧化硫排放量'],
    },
    indicators: [
      row(
        '全国铁路营业里程',
        { unit: '万公里', category: '路网建设', ...anticipatory, ...from(12.1, in2015) },
        [level('gte?', 15, '万公里', by2020)],
      ),
      row(
        ofWhich('全国铁路营业里程', '高速铁路'),
        { unit: '万公里', category: '路网建设', ...anticipatory, ...from(1.9, in2015) },
        [level('gte?', 3, '万公里', by2020)],
      ),
      row(
        '复线率',
        { ...rate, category: '路网建设', ...anticipatory, ...from(53, in2015) },
        ...shares('approx', 60, by2020),
      ),
      row(
        '电气化率',
        { ...rate, category: '路网建设', ...anticipatory, ...from(61, in2015) },
        ...shares('approx', 70, by2020),
      ),
      row('铁路旅客发送量', { unit: '亿人', category: '运输服务', ...anticipatory, ...from(25, in2015) }, [
        level('gte?', 40, '亿人', by2020),
      ]),
      row(
        '动车组列车承担旅客运量比重',
        { ...rate, category: '运输服务', ...anticipatory, ...from(46, in2015) },
        ...shares('gte?', 65, by2020),
      ),
      row('铁路货物发送量', { unit: '亿吨', category: '运输服务', ...anticipatory, ...from(33.6, in2015) }, [
        level('gte?', 37, '亿吨', by2020),
      ]),
      row(
        '网上售票率',
        { ...rate, category: '运输服务', ...anticipatory, ...from(60, in2015) },
        ...shares('gte?', 70, by2020),
      ),
      row(
        '国家铁路单位运输工作量综合能耗',
        { unit: '吨标准煤/百万换算吨公里', category: '绿色发展', ...binding, ...from(4.68, in2015) },
        [level('lte?', 4.47, undefined, by2020)],
      ),
      row(
        '国家铁路化学需氧量排放量',
        { unit: '吨', category: '绿色发展', ...binding, ...from(1986, in2015) },
        [level('lte?', 1933, '吨', by2020)],
      ),
      row(
        '国家铁路二氧化硫排放量',
        { unit: '万吨', category: '绿色发展', ...binding, ...from(3.14, in2015) },
        [level('lte?', 2.67, '万吨', by2020)],
      ),
    ],
  },
  {
    // A plain list; a range for the base; an error and a resolution of which less is better.
    source: 'style of the 全国气象发展“十三五”规划（中国气象局、国家发展改革委，2016年）, 主要指标',
    format: 'tsv',
    text: [
      '“十三五”气象发展主要指标',
      '序号\t指标\t2015年\t2020年\t属性',
      '1\t公众气象服务满意度（分）\t87.3\t稳定在86以上\t预期性',
      '2\t气象预警信息公众覆盖率（%）\t80\t≥90\t预期性',
      '3\t24小时晴雨预报准确率（%）\t87\t88\t预期性',
      '4\t24小时气温预报准确率（%）\t77\t80\t预期性',
      '5\t暴雨预警准确率（%）\t63\t65\t预期性',
      '6\t强对流天气预警提前量（分钟）\t15～30\t≥30\t预期性',
      '7\t24小时台风路径预报误差（公里）\t66\t65以内\t预期性',
      '8\t汛期降水预测评分（分）\t69\t72\t预期性',
      '9\t全球数值天气预报可用时效（天）\t7.3\t8.5\t预期性',
      '10\t全球数值天气预报模式水平分辨率（公里）\t25\t10\t预期性',
      '11\t人工增雨（雪）年增加降水量（亿吨）\t500\t600以上\t预期性',
      '12\t人工防雹保护面积（万平方公里）\t47\t54以上\t预期性',
    ].join('\n'),
    context: {
      ...thirteenth,
      lowerIsBetter: ['24小时台风路径预报误差', '全球数值天气预报模式水平分辨率'],
    },
    indicators: [
      row(
        '公众气象服务满意度',
        { unit: '分', ...anticipatory, ...from(87.3, in2015) },
        ...kept('gte', 86, '分'),
      ),
      row(
        '气象预警信息公众覆盖率',
        { ...rate, ...anticipatory, ...from(80, in2015) },
        ...oneOf(...covered('gte', 90, by2020)),
      ),
      row(
        '24小时晴雨预报准确率',
        { ...rate, ...anticipatory, ...from(87, in2015) },
        ...shares('gte?', 88, by2020),
      ),
      row(
        '24小时气温预报准确率',
        { ...rate, ...anticipatory, ...from(77, in2015) },
        ...shares('gte?', 80, by2020),
      ),
      row('暴雨预警准确率', { ...rate, ...anticipatory, ...from(63, in2015) }, ...shares('gte?', 65, by2020)),
      row('强对流天气预警提前量', { unit: '分钟', ...anticipatory }, [level('gte', 30, '分钟', by2020)]),
      row('24小时台风路径预报误差', { unit: '公里', ...anticipatory, ...from(66, in2015) }, [
        level('lte', 65, '公里', by2020),
      ]),
      row('汛期降水预测评分', { unit: '分', ...anticipatory, ...from(69, in2015) }, [
        level('gte?', 72, '分', by2020),
      ]),
      row('全球数值天气预报可用时效', { unit: '天', ...anticipatory, ...from(7.3, in2015) }, [
        level('gte?', 8.5, '天', by2020),
      ]),
      row('全球数值天气预报模式水平分辨率', { unit: '公里', ...anticipatory, ...from(25, in2015) }, [
        level('lte?', 10, '公里', by2020),
      ]),
      row(
        widths('人工增雨（雪）年增加降水量'),
        { unit: '亿吨', ...anticipatory, ...from(500, in2015) },
        ...oneOf(...ofYear('gte', 600, '亿吨'), ...raised('gte', 600, '亿吨')),
      ),
      row('人工防雹保护面积', { unit: '万平方公里', ...anticipatory, ...from(47, in2015) }, [
        level('gte', 54, '万平方公里', by2020),
      ]),
    ],
  },
  {
    // The plainest layout of a province; one name says growth itself.
    source: 'style of the 四川省“十四五”现代物流发展规划（四川省人民政府，2021年）, 主要指标',
    format: 'tsv',
    text: [
      '专栏1 “十四五”现代物流发展主要指标',
      '指标\t单位\t2020年\t2025年\t属性',
      '社会物流总额\t万亿元\t7.86\t11\t预期性',
      '社会物流总费用与地区生产总值的比率\t%\t15.1\t13.5左右\t预期性',
      '物流业增加值\t亿元\t2980\t4500\t预期性',
      '货运总量\t亿吨\t17.9\t21.5\t预期性',
      '铁路货运量占比\t%\t4.2\t6以上\t预期性',
      '集装箱铁水联运量年均增长\t%\t—\t15以上\t预期性',
      '国家物流枢纽\t个\t2\t6\t预期性',
      '国家骨干冷链物流基地\t个\t1\t4\t预期性',
      'A级物流企业\t家\t461\t≥700\t预期性',
      '冷库库容\t万立方米\t1560\t2500\t预期性',
      '县级物流配送中心覆盖率\t%\t80\t100\t预期性',
      '城市配送新能源车辆占比\t%\t12\t30\t预期性',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['社会物流总费用与地区生产总值的比率'] },
    indicators: [
      row('社会物流总额', { unit: '万亿元', ...anticipatory, ...from(7.86, in2020) }, [
        level('gte?', 11, '万亿元', by2025),
      ]),
      row('社会物流总费用与地区生产总值的比率', { ...rate, ...anticipatory, ...from(15.1, in2020) }, [
        level('approx', 13.5, '%', by2025),
      ]),
      row('物流业增加值', { unit: '亿元', ...anticipatory, ...from(2980, in2020) }, [
        level('gte?', 4500, '亿元', by2025),
      ]),
      row('货运总量', { unit: '亿吨', ...anticipatory, ...from(17.9, in2020) }, [
        level('gte?', 21.5, '亿吨', by2025),
      ]),
      row('铁路货运量占比', { ...rate, ...anticipatory, ...from(4.2, in2020) }, ...shares('gte', 6, by2025)),
      row(
        ['集装箱铁水联运量年均增长', '集装箱铁水联运量'],
        { ...anticipatory, ...noBase },
        ...oneOf(
          growth('averageAnnual', 'gte', 15),
          level('gte', 15, '%'),
          everyYear('gte', 15, '%', { basis: ['average', 'each'] }),
        ),
      ),
      row('国家物流枢纽', { unit: '个', ...anticipatory, ...from(2, in2020) }, [
        level('gte?', 6, '个', by2025),
      ]),
      row('国家骨干冷链物流基地', { unit: '个', ...anticipatory, ...from(1, in2020) }, [
        level('gte?', 4, '个', by2025),
      ]),
      row('A级物流企业', { unit: '家', ...anticipatory, ...from(461, in2020) }, [
        level('gte', 700, '家', by2025),
      ]),
      row('冷库库容', { unit: '万立方米', ...anticipatory, ...from(1560, in2020) }, [
        level('gte?', 2500, '万立方米', by2025),
      ]),
      row(
        '县级物流配送中心覆盖率',
        { ...rate, ...anticipatory, ...from(80, in2020) },
        ...oneOf(...covered(atLeast, 100, by2025)),
      ),
      row(
        '城市配送新能源车辆占比',
        { ...rate, ...anticipatory, ...from(12, in2020) },
        ...shares('gte?', 30, by2025),
      ),
    ],
  },
  {
    // Merged categories; what the state hands down; a name with a threshold of its own.
    source: 'style of the 江苏省“十四五”粮食流通和物资储备发展规划（2021年）, 主要指标',
    format: 'html',
    text: [
      '<table>',
      '<tbody>',
      '<tr><td>类别</td><td>序号</td><td>指标名称</td><td>单位</td><td>2020年</td><td>2025年</td><td>属性</td></tr>',
      '<tr><td rowspan="5">粮食安全</td><td>1</td><td>粮食总产量</td><td>亿斤</td><td>745.8</td><td>稳定在740以上</td><td>约束性</td></tr>',
      '<tr><td>2</td><td>地方储备粮规模</td><td>万吨</td><td>—</td><td>完成国家下达任务</td><td>约束性</td></tr>',
      '<tr><td>3</td><td>标准仓房完好仓容</td><td>万吨</td><td>3900</td><td>4200</td><td>预期性</td></tr>',
      '<tr><td>4</td><td>低温准低温储粮仓容占比</td><td>%</td><td>45</td><td>60</td><td>预期性</td></tr>',
      '<tr><td>5</td><td>粮食应急供应网点</td><td>个</td><td>2350</td><td>2300以上</td><td>预期性</td></tr>',
      '<tr><td rowspan="4">产业发展</td><td>6</td><td>粮食产业经济总产值</td><td>亿元</td><td>3050</td><td>4000</td><td>预期性</td></tr>',
      '<tr><td>7</td><td>主营业务收入10亿元以上粮食企业数</td><td>家</td><td>38</td><td>50</td><td>预期性</td></tr>',
      '<tr><td>8</td><td>优质粮食订单收购比重</td><td>%</td><td>35</td><td>45</td><td>预期性</td></tr>',
      '<tr><td>9</td><td>“苏米”核心企业</td><td>家</td><td>30</td><td>50左右</td><td>预期性</td></tr>',
      '<tr><td rowspan="2">质量与应急</td><td>10</td><td>政策性粮食质量检测覆盖率</td><td>%</td><td>100</td><td>100</td><td>约束性</td></tr>',
      '<tr><td>11</td><td>省级救灾物资保障人数</td><td>万人</td><td>20</td><td>30</td><td>预期性</td></tr>',
      '</tbody>',
      '</table>',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '粮食总产量',
        { unit: '亿斤', category: '粮食安全', ...binding, ...from(745.8, in2020) },
        ...kept('gte', 740, '亿斤'),
      ),
      row('地方储备粮规模', { unit: '万吨', category: '粮食安全', ...binding, ...noBase }, ...handedDown),
      row(
        '标准仓房完好仓容',
        { unit: '万吨', category: '粮食安全', ...anticipatory, ...from(3900, in2020) },
        [level('gte?', 4200, '万吨', by2025)],
      ),
      row(
        '低温准低温储粮仓容占比',
        { ...rate, category: '粮食安全', ...anticipatory, ...from(45, in2020) },
        ...shares('gte?', 60, by2025),
      ),
      row(
        '粮食应急供应网点',
        { unit: '个', category: '粮食安全', ...anticipatory, ...from(2350, in2020) },
        ...kept('gte', 2300, '个'),
      ),
      row(
        '粮食产业经济总产值',
        { unit: '亿元', category: '产业发展', ...anticipatory, ...from(3050, in2020) },
        [level('gte?', 4000, '亿元', by2025)],
      ),
      row(
        '主营业务收入10亿元以上粮食企业数',
        { unit: '家', category: '产业发展', ...anticipatory, ...from(38, in2020) },
        [level('gte?', 50, '家', by2025)],
      ),
      row(
        '优质粮食订单收购比重',
        { ...rate, category: '产业发展', ...anticipatory, ...from(35, in2020) },
        ...shares('gte?', 45, by2025),
      ),
      row('“苏米”核心企业', { unit: '家', category: '产业发展', ...anticipatory, ...from(30, in2020) }, [
        level('approx', 50, '家', by2025),
      ]),
      row(
        '政策性粮食质量检测覆盖率',
        { ...rate, category: '质量与应急', ...binding, ...from(100, in2020) },
        ...keptShare(atLeast, 100),
      ),
      row(
        '省级救灾物资保障人数',
        { unit: '万人', category: '质量与应急', ...anticipatory, ...from(20, in2020) },
        [level('gte?', 30, '万人', by2025)],
      ),
    ],
  },
  {
    // Rows with bars between the cells, and sums of the five years in brackets.
    source: 'style of the 南京市“十四五”社会消防救援事业发展规划（南京市人民政府，2021年）, 主要指标',
    format: 'pipe',
    text: [
      '序号 | 指标名称 | 单位 | 2020年 | 2025年 | 属性',
      '1 | 十万人口火灾死亡率 | 人/十万人 | 0.12 | ＜0.15 | 约束性',
      '2 | 新建城市消防站 | 座 | — | 〔28〕 | 约束性',
      '3 | 市政消火栓建有率 | % | 98.2 | 100 | 约束性',
      '4 | 市政消火栓完好率 | % | 97.5 | ≥98 | 约束性',
      '5 | 政府专职消防队员 | 人 | 1580 | 2200 | 预期性',
      '6 | 灭火救援装备配备达标率 | % | 92 | 100 | 预期性',
      '7 | 消防安全重点单位物联网监测接入率 | % | 65 | 95以上 | 预期性',
      '8 | 街道（镇）消防工作站覆盖率 | % | 40 | 100 | 预期性',
      '9 | 老旧小区消防设施改造 | 个 | — | 〔300〕 | 预期性',
      '10 | 公众消防安全常识知晓率 | % | 88 | 90以上 | 预期性',
      '11 | 注册消防志愿者 | 万人 | 4.6 | 8 | 预期性',
      '注：〔〕内为五年累计数。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['十万人口火灾死亡率'] },
    indicators: [
      row('十万人口火灾死亡率', { unit: '人/十万人', ...binding, ...from(0.12, in2020) }, [
        level('lt', 0.15, undefined, by2025),
      ]),
      row(
        ['新建城市消防站', '城市消防站'],
        { unit: '座', ...binding, ...noBase },
        ...gained('gte?', 28, '座'),
      ),
      row(
        '市政消火栓建有率',
        { ...rate, ...binding, ...from(98.2, in2020) },
        ...shares(atLeast, 100, by2025),
      ),
      row('市政消火栓完好率', { ...rate, ...binding, ...from(97.5, in2020) }, ...shares('gte', 98, by2025)),
      row('政府专职消防队员', { unit: '人', ...anticipatory, ...from(1580, in2020) }, [
        level('gte?', 2200, '人', by2025),
      ]),
      row(
        '灭火救援装备配备达标率',
        { ...rate, ...anticipatory, ...from(92, in2020) },
        ...shares(atLeast, 100, by2025),
      ),
      row(
        '消防安全重点单位物联网监测接入率',
        { ...rate, ...anticipatory, ...from(65, in2020) },
        ...shares('gte', 95, by2025),
      ),
      row(
        widths('街道（镇）消防工作站覆盖率'),
        { ...rate, ...anticipatory, ...from(40, in2020) },
        ...oneOf(...covered(atLeast, 100, by2025)),
      ),
      row(
        ['老旧小区消防设施改造', '改造老旧小区消防设施', '老旧小区消防设施'],
        { unit: '个', ...anticipatory, ...noBase },
        ...gained('gte?', 300, '个'),
      ),
      row(
        '公众消防安全常识知晓率',
        { ...rate, ...anticipatory, ...from(88, in2020) },
        ...shares('gte', 90, by2025),
      ),
      row('注册消防志愿者', { unit: '万人', ...anticipatory, ...from(4.6, in2020) }, [
        level('gte?', 8, '万人', by2025),
      ]),
    ],
  },
  {
    // Categories printed once; a long remark in a name; growth in percent beside the figures.
    source: 'style of the 金华市邮政业发展“十四五”规划（金华市邮政管理局，2021年）, 主要指标',
    format: 'tsv',
    text: [
      '表1 金华市邮政业“十四五”发展主要指标',
      '类别\t指标\t单位\t2020年\t2025年\t年均增长\t属性',
      '行业规模\t邮政业业务收入（不包括邮政储蓄银行直接营业收入）\t亿元\t292\t480\t10.5%\t预期性',
      '\t快递业务量\t亿件\t90.1\t150\t10.7%\t预期性',
      '\t快递业务收入\t亿元\t238\t400\t10.9%\t预期性',
      '基础网络\t邮政普遍服务营业场所\t处\t187\t≥187\t—\t约束性',
      '\t建制村快递服务通达率\t%\t62\t100\t—\t约束性',
      '\t智能快件箱\t组\t6200\t9000\t7.7%\t预期性',
      '服务质量\t快递服务72小时准时率\t%\t77\t80以上\t—\t预期性',
      '\t快递服务满意度\t分\t79.2\t≥80\t—\t预期性',
      '绿色发展\t采购使用符合标准的包装材料比例\t%\t85\t95\t—\t预期性',
      '\t新能源和清洁能源车辆保有量\t辆\t260\t800\t25.2%\t预期性',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        ['邮政业业务收入', ...widths('邮政业业务收入（不包括邮政储蓄银行直接营业收入）')],
        { unit: '亿元', category: '行业规模', ...anticipatory, ...from(292, in2020) },
        ...growing(level('gte?', 480, '亿元', by2025), 'gte?', 10.5),
      ),
      row(
        '快递业务量',
        { unit: '亿件', category: '行业规模', ...anticipatory, ...from(90.1, in2020) },
        ...growing(level('gte?', 150, '亿件', by2025), 'gte?', 10.7),
      ),
      row(
        '快递业务收入',
        { unit: '亿元', category: '行业规模', ...anticipatory, ...from(238, in2020) },
        ...growing(level('gte?', 400, '亿元', by2025), 'gte?', 10.9),
      ),
      row(
        '邮政普遍服务营业场所',
        { unit: '处', category: '基础网络', ...binding, ...from(187, in2020) },
        ...dashed(...kept('gte', 187, '处')),
      ),
      row(
        '建制村快递服务通达率',
        { ...rate, category: '基础网络', ...binding, ...from(62, in2020) },
        ...dashed(...shares(atLeast, 100, by2025)),
      ),
      row(
        '智能快件箱',
        { unit: '组', category: '基础网络', ...anticipatory, ...from(6200, in2020) },
        ...growing(level('gte?', 9000, '组', by2025), 'gte?', 7.7),
      ),
      row(
        '快递服务72小时准时率',
        { ...rate, category: '服务质量', ...anticipatory, ...from(77, in2020) },
        ...dashed(...shares('gte', 80, by2025)),
      ),
      row(
        '快递服务满意度',
        { unit: '分', category: '服务质量', ...anticipatory, ...from(79.2, in2020) },
        ...dashed([level('gte', 80, '分', by2025)]),
      ),
      row(
        '采购使用符合标准的包装材料比例',
        { ...rate, category: '绿色发展', ...anticipatory, ...from(85, in2020) },
        ...dashed(...shares('gte?', 95, by2025)),
      ),
      row(
        '新能源和清洁能源车辆保有量',
        { unit: '辆', category: '绿色发展', ...anticipatory, ...from(260, in2020) },
        ...growing(level('gte?', 800, '辆', by2025), 'gte?', 25.2),
      ),
    ],
  },
  {
    // No base at all: one column for what the five years are to bring.
    source: 'style of the 深圳市住房发展“十四五”规划（深圳市住房和建设局，2022年）, 主要指标',
    format: 'markdown',
    text: [
      '| 类别 | 序号 | 指标 | 单位 | “十四五”目标 | 属性 |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 土地供应 | 1 | 居住用地供应面积 | 平方公里 | ≥15 | 约束性 |',
      '| 住房建设 | 2 | 建设筹集住房 | 万套（间） | 89 | 预期性 |',
      '| 住房建设 | 3 | 其中：公共住房 | 万套（间） | 54 | 约束性 |',
      '| 住房建设 | 4 | 保障性租赁住房 | 万套（间） | ≥40 | 约束性 |',
      '| 住房供应 | 5 | 供应分配公共住房 | 万套（间） | 34 | 约束性 |',
      '| 住房供应 | 6 | 商品住房供应面积 | 万平方米 | 2500左右 | 预期性 |',
      '| 住房品质 | 7 | 新建民用建筑绿色建筑占比 | % | 100 | 约束性 |',
      '| 住房品质 | 8 | 新建住宅装配式建筑占比 | % | 60 | 预期性 |',
      '| 住房品质 | 9 | 老旧小区改造完成率 | % | 100 | 预期性 |',
      '| 住房服务 | 10 | 住宅小区物业服务覆盖率 | % | 98以上 | 预期性 |',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '居住用地供应面积',
        { unit: '平方公里', category: '土地供应', ...binding, ...noBase },
        ...gained('gte', 15, '平方公里'),
      ),
      row(
        ['建设筹集住房', '筹集住房', '住房建设筹集', '住房'],
        { category: '住房建设', ...anticipatory, ...noBase },
        ...gained('gte?', 89),
      ),
      row(
        ofWhich('建设筹集住房', '公共住房'),
        { category: '住房建设', ...binding, ...noBase },
        ...gained('gte?', 54),
      ),
      row(
        ofWhich('建设筹集住房', '保障性租赁住房'),
        { category: '住房建设', ...binding, ...noBase },
        ...gained('gte', 40),
      ),
      row(
        ['供应分配公共住房', '公共住房供应分配'],
        { category: '住房供应', ...binding, ...noBase },
        ...gained('gte?', 34),
      ),
      row(
        '商品住房供应面积',
        { unit: '万平方米', category: '住房供应', ...anticipatory, ...noBase },
        ...gained('approx', 2500, '万平方米'),
      ),
      row(
        '新建民用建筑绿色建筑占比',
        { ...rate, category: '住房品质', ...binding, ...noBase },
        ...keptShare(atLeast, 100),
      ),
      row(
        '新建住宅装配式建筑占比',
        { ...rate, category: '住房品质', ...anticipatory, ...noBase },
        ...shares('gte?', 60),
      ),
      row(
        '老旧小区改造完成率',
        { ...rate, category: '住房品质', ...anticipatory, ...noBase },
        ...shares(atLeast, 100),
      ),
      row(
        '住宅小区物业服务覆盖率',
        { ...rate, category: '住房服务', ...anticipatory, ...noBase },
        ...oneOf(...covered('gte', 98)),
      ),
    ],
  },
  {
    // A title in the first row of the table, line breaks in the headings, bounds that are to be held.
    source: 'style of the 全国公共法律服务体系建设规划（2021—2025年）（司法部，2021年）, 主要指标',
    format: 'html',
    text: [
      '<table border="1" cellspacing="0">',
      '<tr><td colspan="6">专栏1 “十四五”时期公共法律服务主要指标</td></tr>',
      '<tr><td>序号</td><td>指标</td><td>单位</td><td>2020年<br/>基期值</td><td>2025年<br/>目标值</td><td>属性</td></tr>',
      '<tr><td>1</td><td>执业律师人数</td><td>万人</td><td>52.2</td><td>75</td><td>预期性</td></tr>',
      '<tr><td>2</td><td>执业公证员人数</td><td>万人</td><td>1.36</td><td>1.6</td><td>预期性</td></tr>',
      '<tr><td>3</td><td>村（居）法律顾问配备率</td><td>%</td><td>99.9</td><td>100</td><td>约束性</td></tr>',
      '<tr><td>4</td><td>公共法律服务实体平台覆盖率</td><td>%</td><td>98</td><td>100</td><td>约束性</td></tr>',
      '<tr><td>5</td><td>“12348”热线人工接通率</td><td>%</td><td>85</td><td>≥90</td><td>预期性</td></tr>',
      '<tr><td>6</td><td>法律援助服务满意率</td><td>%</td><td>95.8</td><td>95以上</td><td>预期性</td></tr>',
      '<tr><td>7</td><td>人民调解成功率</td><td>%</td><td>97.6</td><td>保持在96以上</td><td>预期性</td></tr>',
      '<tr><td>8</td><td>审判阶段刑事案件律师辩护率</td><td>%</td><td>78</td><td>90</td><td>预期性</td></tr>',
      '<tr><td>9</td><td>仲裁案件年受理量</td><td>万件</td><td>40</td><td>50</td><td>预期性</td></tr>',
      '</table>',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('执业律师人数', { unit: '万人', ...anticipatory, ...from(52.2, in2020) }, [
        level('gte?', 75, '万人', by2025),
      ]),
      row('执业公证员人数', { unit: '万人', ...anticipatory, ...from(1.36, in2020) }, [
        level('gte?', 1.6, '万人', by2025),
      ]),
      row(
        widths('村（居）法律顾问配备率'),
        { ...rate, ...binding, ...from(99.9, in2020) },
        ...shares(atLeast, 100, by2025),
      ),
      row(
        '公共法律服务实体平台覆盖率',
        { ...rate, ...binding, ...from(98, in2020) },
        ...oneOf(...covered(atLeast, 100, by2025)),
      ),
      row(
        '“12348”热线人工接通率',
        { ...rate, ...anticipatory, ...from(85, in2020) },
        ...shares('gte', 90, by2025),
      ),
      row('法律援助服务满意率', { ...rate, ...anticipatory, ...from(95.8, in2020) }, ...keptShare('gte', 95)),
      row('人民调解成功率', { ...rate, ...anticipatory, ...from(97.6, in2020) }, ...keptShare('gte', 96)),
      row(
        '审判阶段刑事案件律师辩护率',
        { ...rate, ...anticipatory, ...from(78, in2020) },
        ...shares('gte?', 90, by2025),
      ),
      row(
        '仲裁案件年受理量',
        { unit: '万件', ...anticipatory, ...from(40, in2020) },
        ...oneOf(...ofYear('gte?', 50, '万件')),
      ),
    ],
  },
  {
    // A list of a county-level city; bounds that are met already, amounts of which less is better.
    source: 'style of the 昆山市“十四五”农业农村现代化发展规划（昆山市人民政府，2021年）, 主要指标',
    format: 'tsv',
    text: [
      '昆山市“十四五”农业农村现代化主要指标',
      '序号\t指标名称\t单位\t2020年\t2025年\t属性',
      '1\t粮食播种面积\t万亩\t17.2\t≥17\t约束性',
      '2\t粮食总产量\t万吨\t8.4\t8.5\t预期性',
      '3\t高标准农田占比\t%\t84.2\t95\t约束性',
      '4\t农业科技进步贡献率\t%\t70.5\t73\t预期性',
      '5\t农作物耕种收综合机械化率\t%\t96\t98\t预期性',
      '6\t农产品质量安全例行监测合格率\t%\t99.5\t≥98\t约束性',
      '7\t绿色优质农产品比重\t%\t71\t76\t预期性',
      '8\t畜禽粪污综合利用率\t%\t98.3\t98以上\t约束性',
      '9\t化肥施用强度\t千克/亩\t24.6\t24以下\t预期性',
      '10\t农村生活污水治理率\t%\t92\t98\t约束性',
      '11\t村均集体可支配收入\t万元\t1086\t1400\t预期性',
      '12\t农村居民人均可支配收入\t元\t39256\t55000\t预期性',
      '13\t城乡居民收入比\t—\t1.75\t1.73以内\t预期性',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['化肥施用强度', '城乡居民收入比'] },
    indicators: [
      row('粮食播种面积', { unit: '万亩', ...binding, ...from(17.2, in2020) }, ...kept('gte', 17, '万亩')),
      row('粮食总产量', { unit: '万吨', ...anticipatory, ...from(8.4, in2020) }, [
        level('gte?', 8.5, '万吨', by2025),
      ]),
      row('高标准农田占比', { ...rate, ...binding, ...from(84.2, in2020) }, ...shares('gte?', 95, by2025)),
      row(
        '农业科技进步贡献率',
        { ...rate, ...anticipatory, ...from(70.5, in2020) },
        ...shares('gte?', 73, by2025),
      ),
      row(
        '农作物耕种收综合机械化率',
        { ...rate, ...anticipatory, ...from(96, in2020) },
        ...shares('gte?', 98, by2025),
      ),
      row(
        '农产品质量安全例行监测合格率',
        { ...rate, ...binding, ...from(99.5, in2020) },
        ...keptShare('gte', 98),
      ),
      row(
        '绿色优质农产品比重',
        { ...rate, ...anticipatory, ...from(71, in2020) },
        ...shares('gte?', 76, by2025),
      ),
      row('畜禽粪污综合利用率', { ...rate, ...binding, ...from(98.3, in2020) }, ...keptShare('gte', 98)),
      row('化肥施用强度', { unit: '千克/亩', ...anticipatory, ...from(24.6, in2020) }, [
        level('lte', 24, undefined, by2025),
      ]),
      row('农村生活污水治理率', { ...rate, ...binding, ...from(92, in2020) }, ...shares('gte?', 98, by2025)),
      row('村均集体可支配收入', { unit: '万元', ...anticipatory, ...from(1086, in2020) }, [
        level('gte?', 1400, '万元', by2025),
      ]),
      row('农村居民人均可支配收入', { unit: '元', ...anticipatory, ...from(39256, in2020) }, [
        level('gte?', 55000, '元', by2025),
      ]),
      row('城乡居民收入比', { ...anticipatory, ...from(1.75, in2020) }, [
        level('lte', 1.73, undefined, by2025),
      ]),
    ],
  },
  {
    // Falls in percent over the five years in brackets among levels; upper bounds of amounts.
    source: 'style of the 上海市节能和应对气候变化“十三五”规划（上海市人民政府，2017年）, 主要指标',
    format: 'pipe',
    text: [
      '| 指标 | 单位 | 2015年 | 2020年 | 属性 |',
      '| 能源消费总量 | 万吨标准煤 | 11387 | 12357以内 | 约束性 |',
      '| 单位生产总值能耗下降率 | % | [25.45] | [17] | 约束性 |',
      '| 二氧化碳排放总量 | 亿吨 | — | 2.5以内 | 约束性 |',
      '| 单位生产总值二氧化碳排放量下降率 | % | — | [20.5] | 约束性 |',
      '| 煤炭消费总量 | 万吨 | 4728 | 4500以内 | 约束性 |',
      '| 煤炭占一次能源消费比重 | % | 36.8 | 33左右 | 预期性 |',
      '| 天然气占一次能源消费比重 | % | 9.5 | 12左右 | 预期性 |',
      '| 非化石能源占一次能源消费比重 | % | 13 | 14左右 | 预期性 |',
      '| 规模以上工业单位增加值能耗下降率 | % | [25.9] | [15] | 预期性 |',
      '| 公共机构单位建筑面积能耗下降率 | % | [16] | [10] | 预期性 |',
      '| 风电装机容量 | 万千瓦 | 61 | 140 | 预期性 |',
      '| 光伏发电装机容量 | 万千瓦 | 29 | 80 | 预期性 |',
      '| 森林覆盖率 | % | 15 | 18 | 约束性 |',
      '注：[ ]内为五年累计数。',
    ].join('\n'),
    context: {
      ...thirteenth,
      lowerIsBetter: ['能源消费总量', '二氧化碳排放总量', '煤炭消费总量', '煤炭占一次能源消费比重'],
    },
    indicators: [
      row(
        '能源消费总量',
        { unit: '万吨标准煤', ...binding, ...from(11387, in2015) },
        ...kept('lte', 12357, '万吨标准煤'),
      ),
      row(moving('单位生产总值能耗', '下降率', '下降'), { ...binding }, ...fallOrLevel(17)),
      row('二氧化碳排放总量', { unit: '亿吨', ...binding, ...noBase }, ...kept('lte', 2.5, '亿吨')),
      row(
        moving('单位生产总值二氧化碳排放量', '下降率', '下降'),
        { ...binding, ...noBase },
        ...fallOrLevel(20.5),
      ),
      row('煤炭消费总量', { unit: '万吨', ...binding, ...from(4728, in2015) }, ...kept('lte', 4500, '万吨')),
      row(
        '煤炭占一次能源消费比重',
        { ...rate, ...anticipatory, ...from(36.8, in2015) },
        ...shares('approx', 33, by2020),
      ),
      row(
        '天然气占一次能源消费比重',
        { ...rate, ...anticipatory, ...from(9.5, in2015) },
        ...shares('approx', 12, by2020),
      ),
      row(
        '非化石能源占一次能源消费比重',
        { ...rate, ...anticipatory, ...from(13, in2015) },
        ...shares('approx', 14, by2020),
      ),
      row(moving('规模以上工业单位增加值能耗', '下降率', '下降'), { ...anticipatory }, ...fallOrLevel(15)),
      row(moving('公共机构单位建筑面积能耗', '下降率', '下降'), { ...anticipatory }, ...fallOrLevel(10)),
      row('风电装机容量', { unit: '万千瓦', ...anticipatory, ...from(61, in2015) }, [
        level('gte?', 140, '万千瓦', by2020),
      ]),
      row('光伏发电装机容量', { unit: '万千瓦', ...anticipatory, ...from(29, in2015) }, [
        level('gte?', 80, '万千瓦', by2020),
      ]),
      row('森林覆盖率', { ...rate, ...binding, ...from(15, in2015) }, ...shares('gte?', 18, by2020)),
    ],
  },
  {
    // Growth without its sign of percent in the cells; rows of which; rows without a base.
    source: '中国旅游业“十二五”发展规划纲要（国家旅游局，2011年）, 主要指标, recalled',
    format: 'tsv',
    text: [
      '“十二五”旅游业发展主要指标',
      '指标\t单位\t2010年\t2015年\t年均增长（%）',
      '国内旅游人数\t亿人次\t21\t33\t10',
      '入境旅游人数\t亿人次\t1.34\t1.5\t3',
      '其中：入境过夜旅游者人数\t万人次\t5566\t6630\t4',
      '出境旅游人数\t万人次\t5739\t8800\t9',
      '旅游业总收入\t万亿元\t1.57\t2.5\t10',
      '国内旅游收入\t万亿元\t1.26\t2.1\t11',
      '旅游外汇收入\t亿美元\t458\t580\t5',
      '旅游业增加值占国内生产总值比重\t%\t4\t4.5\t—',
      '旅游业增加值占服务业增加值比重\t%\t—\t12\t—',
      '旅游消费相当于居民消费总量比例\t%\t—\t10\t—',
    ].join('\n'),
    context: twelfth,
    indicators: [
      row(
        '国内旅游人数',
        { unit: '亿人次', ...from(21, in2010) },
        ...growing(level('gte?', 33, '亿人次', by2015), 'gte?', 10),
      ),
      row(
        '入境旅游人数',
        { unit: '亿人次', ...from(1.34, in2010) },
        ...growing(level('gte?', 1.5, '亿人次', by2015), 'gte?', 3),
      ),
      row(
        ofWhich('入境旅游人数', '入境过夜旅游者人数'),
        { unit: '万人次', ...from(5566, in2010) },
        ...growing(level('gte?', 6630, '万人次', by2015), 'gte?', 4),
      ),
      row(
        '出境旅游人数',
        { unit: '万人次', ...from(5739, in2010) },
        ...growing(level('gte?', 8800, '万人次', by2015), 'gte?', 9),
      ),
      row(
        '旅游业总收入',
        { unit: '万亿元', ...from(1.57, in2010) },
        ...growing(level('gte?', 2.5, '万亿元', by2015), 'gte?', 10),
      ),
      row(
        '国内旅游收入',
        { unit: '万亿元', ...from(1.26, in2010) },
        ...growing(level('gte?', 2.1, '万亿元', by2015), 'gte?', 11),
      ),
      row(
        '旅游外汇收入',
        { unit: '亿美元', ...from(458, in2010) },
        ...growing(level('gte?', 580, '亿美元', by2015), 'gte?', 5),
      ),
      row(
        '旅游业增加值占国内生产总值比重',
        { ...rate, ...from(4, in2010) },
        ...dashed(...shares('gte?', 4.5, by2015)),
      ),
      row('旅游业增加值占服务业增加值比重', { ...rate, ...noBase }, ...dashed(...shares('gte?', 12, by2015))),
      row('旅游消费相当于居民消费总量比例', { ...rate, ...noBase }, ...dashed(...shares('gte?', 10, by2015))),
    ],
  },
];
