import { atLeast, built, by2025, by2030, by2035, falling, held, ofRange, wholePeriod } from './choices.js';
import type { CorpusTable } from './corpusTable.js';
import { fifteenth, fourteenth, twelfth } from './periods.js';
import { share } from './rates.js';
import { everyYear, growth, level, milestone, qualitative, relative, trend } from './reading.js';
import {
  across,
  anticipatory,
  binding,
  dashed,
  done,
  from,
  handedDown,
  in2020,
  in2025,
  noBase,
  ofWhich,
  oneOf,
  orDash,
  rate,
  row,
  shares,
  widths,
  withChange,
} from './tableParts.js';

/** A twenty-fifth set of tables to check the reader on, collected without a look at how it reads. */
export const check25Tables: readonly CorpusTable[] = [
  {
    // No base and no units: the base year stands in the cells, the later rows hold a rate down.
    source: '上海市安全生产“十二五”规划, 上海市安全生产“十二五”规划指标, rows 1 to 7',
    format: 'tsv',
    text: [
      '上海市安全生产“十二五”规划指标',
      '序号\t指标\t到2015年',
      '1\t亿元生产总值生产安全事故死亡率\t比2010年下降36%以上',
      '2\t工矿商贸就业人员10万人生产安全事故死亡率\t比2010年下降26%以上',
      '3\t道路交通万车死亡率\t比2010年下降25%以上',
      '4\t较大事故起数\t比2010年下降15%以上',
      '5\t建筑施工事故死亡人数\t比2010年下降15%以上',
      '6\t特种设备万台事故死亡率\t控制在0.38以内',
      '7\t火灾10万人口死亡率\t控制在0.3以内',
    ].join('\n'),
    context: {
      ...twelfth,
      lowerIsBetter: [
        '亿元生产总值生产安全事故死亡率',
        '工矿商贸就业人员10万人生产安全事故死亡率',
        '道路交通万车死亡率',
        '较大事故起数',
        '建筑施工事故死亡人数',
        '特种设备万台事故死亡率',
        '火灾10万人口死亡率',
      ],
    },
    indicators: [
      row('亿元生产总值生产安全事故死亡率', noBase, [growth(wholePeriod, 'lte', -36)]),
      row('工矿商贸就业人员10万人生产安全事故死亡率', noBase, [growth(wholePeriod, 'lte', -26)]),
      row('道路交通万车死亡率', noBase, [growth(wholePeriod, 'lte', -25)]),
      row('较大事故起数', noBase, [growth(wholePeriod, 'lte', -15)]),
      row('建筑施工事故死亡人数', noBase, [growth(wholePeriod, 'lte', -15)]),
      row('特种设备万台事故死亡率', noBase, ...oneOf(...held('lte', 0.38))),
      row('火灾10万人口死亡率', noBase, ...oneOf(...held('lte', 0.3))),
    ],
  },
  {
    // Units stand in the names, the last of them a magnitude alone.
    source: '“十四五”数字经济发展规划, “十四五”数字经济发展主要指标',
    format: 'markdown',
    text: [
      '“十四五”数字经济发展主要指标',
      '',
      '| 指标 | 2020年 | 2025年 | 属性 |',
      '| --- | :---: | :---: | :---: |',
      '| 数字经济核心产业增加值占GDP比重（%） | 7.8 | 10 | 预期性 |',
      '| IPv6活跃用户数（亿户） | 4.6 | 8 | 预期性 |',
      '| 千兆宽带用户数（万户） | 640 | 6000 | 预期性 |',
      '| 软件和信息技术服务业规模（万亿元） | 8.16 | 14 | 预期性 |',
      '| 工业互联网平台应用普及率（%） | 14.7 | 45 | 预期性 |',
      '| 全国网上零售额（万亿元） | 11.76 | 17 | 预期性 |',
      '| 电子商务交易规模（万亿元） | 37.21 | 46 | 预期性 |',
      '| 在线政务服务实名用户规模（亿） | 4 | 8 | 预期性 |',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('数字经济核心产业增加值占GDP比重', { ...rate, ...anticipatory, ...from(7.8, in2020) }, [
        level('gte?', 10, '%', by2025),
      ]),
      row('IPv6活跃用户数', { unit: '亿户', ...anticipatory, ...from(4.6, in2020) }, [
        level('gte?', 8, '亿户', by2025),
      ]),
      row('千兆宽带用户数', { unit: '万户', ...anticipatory, ...from(640, in2020) }, [
        level('gte?', 6000, '万户', by2025),
      ]),
      row('软件和信息技术服务业规模', { unit: '万亿元', ...anticipatory, ...from(8.16, in2020) }, [
        level('gte?', 14, '万亿元', by2025),
      ]),
      row(
        '工业互联网平台应用普及率',
        { ...rate, ...anticipatory, ...from(14.7, in2020) },
        ...shares('gte?', 45, by2025),
      ),
      row('全国网上零售额', { unit: '万亿元', ...anticipatory, ...from(11.76, in2020) }, [
        level('gte?', 17, '万亿元', by2025),
      ]),
      row('电子商务交易规模', { unit: '万亿元', ...anticipatory, ...from(37.21, in2020) }, [
        level('gte?', 46, '万亿元', by2025),
      ]),
      row(
        ['在线政务服务实名用户规模', '在线政务服务实名用户规模（亿）'],
        { ...anticipatory },
        [level('gte?', 8, undefined, by2025)],
        [level('gte?', 800_000_000, undefined, by2025)],
      ),
    ],
  },
  {
    // Goals only; a row of which (其中) has no number of its own.
    source: '广州市公共文化服务与红色旅游2025年目标（2021年6月报道）, its figures set as a table',
    format: 'pipe',
    text: [
      '序号 | 指标 | 单位 | 2025年目标',
      '1 | 属于红色史迹的省级以上文物保护单位向公众开放比重 | % | 超过88',
      '2 | 3A级以上红色旅游景区 | 个 | 15',
      '3 | 红色旅游年接待人数 | 万人次 | 4300左右',
      '4 | 图书馆总量 | 个 | 350以上',
      '5 | 博物馆（美术馆、纪念馆）总量 | 座 | 120',
      ' | 其中：特色专题博物馆 | 座 | 10',
      '6 | 每万人拥有室内公共文化设施面积 | 平方米 | 1800',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '属于红色史迹的省级以上文物保护单位向公众开放比重',
        { ...rate, ...noBase },
        ...shares('gt', 88, by2025),
      ),
      row('3A级以上红色旅游景区', { unit: '个', ...noBase }, [level('gte?', 15, '个', by2025)]),
      row(
        '红色旅游年接待人数',
        { unit: '万人次', ...noBase },
        [level('approx', 4300, '万人次', by2025)],
        [everyYear('approx', 4300, '万人次')],
      ),
      row('图书馆总量', { unit: '个', ...noBase }, [level('gte', 350, '个', by2025)]),
      row(widths('博物馆（美术馆、纪念馆）总量'), { unit: '座', ...noBase }, [
        level('gte?', 120, '座', by2025),
      ]),
      row(ofWhich('博物馆（美术馆、纪念馆）总量', '特色专题博物馆'), { unit: '座', ...noBase }, [
        level('gte?', 10, '座', by2025),
      ]),
      row('每万人拥有室内公共文化设施面积', { unit: '平方米', ...noBase }, [
        level('gte?', 1800, '平方米', by2025),
      ]),
    ],
  },
  {
    // The year to start from is expected itself; a range, and a row that is to fall without a figure.
    source: 'style of a municipal “十五五”卫生健康 plan draft, 主要指标',
    format: 'tsv',
    text: [
      '类别\t序号\t指标\t2025年（预期）\t2030年\t指标性质',
      '健康水平\t1\t人均预期寿命（岁）\t80.1\t81以上\t预期性',
      '\t2\t孕产妇死亡率（/10万）\t8.6\t≤8\t预期性',
      '\t3\t婴儿死亡率（‰）\t2.9\t控制在3以内\t预期性',
      '\t4\t重大慢性病过早死亡率（%）\t11.8\t≤11\t预期性',
      '健康生活\t5\t居民健康素养水平（%）\t33.5\t38\t预期性',
      '\t6\t15岁以上人群吸烟率（%）\t19.8\t＜18\t预期性',
      '资源配置\t7\t每千人口医疗卫生机构床位数（张）\t7.2\t7.5—7.8\t预期性',
      '\t8\t每千人口注册护士数（人）\t4.1\t4.6\t预期性',
      '\t9\t每千人口拥有3岁以下婴幼儿托位数（个）\t4.6\t5.5左右\t预期性',
      '服务能力\t10\t二级及以上综合医院设置老年医学科比例（%）\t78\t≥90\t预期性',
      '\t11\t严重精神障碍患者规范管理率（%）\t96.4\t95以上\t约束性',
      '费用负担\t12\t个人卫生支出占卫生总费用的比重（%）\t25.8\t持续下降\t约束性',
    ].join('\n'),
    context: {
      ...fifteenth,
      lowerIsBetter: [
        '孕产妇死亡率',
        '婴儿死亡率',
        '重大慢性病过早死亡率',
        '15岁以上人群吸烟率',
        '个人卫生支出占卫生总费用的比重',
      ],
    },
    indicators: [
      row('人均预期寿命', { unit: '岁', category: '健康水平', ...anticipatory, ...from(80.1, in2025) }, [
        level('gte', 81, '岁', by2030),
      ]),
      row('孕产妇死亡率', { category: '健康水平', ...anticipatory, ...from(8.6, in2025) }, [
        level('lte', 8, undefined, by2030),
      ]),
      row(
        '婴儿死亡率',
        { unit: '‰', category: '健康水平', ...anticipatory, ...from(2.9, in2025) },
        ...oneOf(...held('lte', 3, '‰')),
      ),
      row('重大慢性病过早死亡率', { ...rate, category: '健康水平', ...anticipatory, ...from(11.8, in2025) }, [
        level('lte', 11, '%', by2030),
      ]),
      row(
        '居民健康素养水平',
        { ...rate, category: '健康生活', ...anticipatory, ...from(33.5, in2025) },
        ...shares('gte?', 38, by2030),
      ),
      row(
        '15岁以上人群吸烟率',
        { ...rate, category: '健康生活', ...anticipatory, ...from(19.8, in2025) },
        ...shares('lt', 18, by2030),
      ),
      row(
        '每千人口医疗卫生机构床位数',
        { unit: '张', category: '资源配置', ...anticipatory, ...from(7.2, in2025) },
        [level(ofRange, { min: 7.5, max: 7.8 }, '张', by2030)],
      ),
      row('每千人口注册护士数', { unit: '人', category: '资源配置', ...anticipatory, ...from(4.1, in2025) }, [
        level('gte?', 4.6, '人', by2030),
      ]),
      row(
        '每千人口拥有3岁以下婴幼儿托位数',
        { unit: '个', category: '资源配置', ...anticipatory, ...from(4.6, in2025) },
        [level('approx', 5.5, '个', by2030)],
      ),
      row(
        '二级及以上综合医院设置老年医学科比例',
        { ...rate, category: '服务能力', ...anticipatory, ...from(78, in2025) },
        ...shares('gte', 90, by2030),
      ),
      row(
        '严重精神障碍患者规范管理率',
        { ...rate, category: '服务能力', ...binding, ...from(96.4, in2025) },
        ...shares('gte', 95, by2030),
      ),
      row(
        '个人卫生支出占卫生总费用的比重',
        { ...rate, category: '费用负担', ...binding, ...from(25.8, in2025) },
        [trend(falling)],
        [qualitative(undefined)],
        [milestone()],
      ),
    ],
  },
  {
    // One column holds yearly growth or, in square brackets, the change; who answers for a row stands last.
    source: 'style of a county “十四五” outline in 陕西, 专栏2 主要指标',
    format: 'html',
    text: [
      '<table>',
      '<tr><td colspan="9">专栏2 “十四五”时期经济社会发展主要指标</td></tr>',
      '<tr><td>类别</td><td>序号</td><td>指标名称</td><td>单位</td><td>2020年基期值</td><td>2025年目标值</td><td>年均增速/[累计]</td><td>指标性质</td><td>责任单位</td></tr>',
      '<tr><td rowspan="3">经济发展</td><td>1</td><td>地区生产总值</td><td>亿元</td><td>186.4</td><td>260</td><td>7%左右</td><td>预期性</td><td>县发改局</td></tr>',
      '<tr><td>2</td><td>全员劳动生产率</td><td>万元/人</td><td>9.8</td><td>14</td><td>＞7%</td><td>预期性</td><td>县统计局</td></tr>',
      '<tr><td>3</td><td>常住人口城镇化率</td><td>%</td><td>48.6</td><td>55</td><td>[6.4]</td><td>预期性</td><td>县发改局、县公安局</td></tr>',
      '<tr><td rowspan="2">创新驱动</td><td>4</td><td>全社会研发经费投入</td><td>亿元</td><td>1.12</td><td>—</td><td>12%</td><td>预期性</td><td>县科技局</td></tr>',
      '<tr><td>5</td><td>每万人口高价值发明专利拥有量</td><td>件</td><td>0.8</td><td>1.6</td><td>—</td><td>预期性</td><td>县市场监管局</td></tr>',
      '<tr><td rowspan="4">民生福祉</td><td>6</td><td>居民人均可支配收入</td><td>元</td><td>19872</td><td>28500</td><td>与经济增长基本同步</td><td>预期性</td><td>国调队</td></tr>',
      '<tr><td>7</td><td>劳动年龄人口平均受教育年限</td><td>年</td><td>9.6</td><td>10.5</td><td>[0.9]</td><td>约束性</td><td>县教体局</td></tr>',
      '<tr><td>8</td><td>每千人口拥有执业（助理）医师数</td><td>人</td><td>2.1</td><td>2.9</td><td>—</td><td>预期性</td><td>县卫健局</td></tr>',
      '<tr><td>9</td><td>养老机构护理型床位占比</td><td>%</td><td>38</td><td>≥55</td><td>[≥17]</td><td>约束性</td><td>县民政局</td></tr>',
      '<tr><td rowspan="2">绿色生态</td><td>10</td><td>单位地区生产总值能源消耗降低</td><td>%</td><td>[16.8]</td><td>完成市下达任务</td><td>—</td><td>约束性</td><td>县发改局</td></tr>',
      '<tr><td>11</td><td>森林覆盖率</td><td>%</td><td>52.36</td><td>53.5</td><td>[1.14]</td><td>约束性</td><td>县林业局</td></tr>',
      '<tr><td>安全保障</td><td>12</td><td>粮食综合生产能力</td><td>万吨</td><td>25.6</td><td>≥26</td><td>—</td><td>约束性</td><td>县农业农村局</td></tr>',
      '<tr><td colspan="9">注：[ ]内为五年累计数；地区生产总值总量按当年价格计算，增速按可比价格计算。</td></tr>',
      '</table>',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('地区生产总值', { unit: '亿元', category: '经济发展', ...anticipatory, ...from(186.4, in2020) }, [
        level('gte?', 260, '亿元', by2025),
        growth('averageAnnual', 'approx', 7),
      ]),
      row(
        '全员劳动生产率',
        { unit: '万元/人', category: '经济发展', ...anticipatory, ...from(9.8, in2020) },
        [level('gte?', 14, '万元/人', by2025), growth('averageAnnual', 'gt', 7)],
      ),
      row(
        '常住人口城镇化率',
        { ...rate, category: '经济发展', ...anticipatory, ...from(48.6, in2020) },
        ...withChange([level('gte?', 55, '%', by2025)], 'gte?', 6.4),
      ),
      row(
        '全社会研发经费投入',
        { unit: '亿元', category: '创新驱动', ...anticipatory, ...from(1.12, in2020) },
        ...orDash([growth('averageAnnual', 'gte?', 12)]),
      ),
      row(
        '每万人口高价值发明专利拥有量',
        { unit: '件', category: '创新驱动', ...anticipatory, ...from(0.8, in2020) },
        ...orDash([level('gte?', 1.6, '件', by2025)]),
      ),
      row(
        '居民人均可支配收入',
        { unit: '元', category: '民生福祉', ...anticipatory, ...from(19872, in2020) },
        [level('gte?', 28500, '元', by2025), relative(['gte', 'eq', 'approx'], undefined)],
        [level('gte?', 28500, '元', by2025), qualitative(undefined)],
      ),
      row(
        '劳动年龄人口平均受教育年限',
        { unit: '年', category: '民生福祉', ...binding, ...from(9.6, in2020) },
        ...withChange([level('gte?', 10.5, '年', by2025)], 'gte?', 0.9),
      ),
      row(
        widths('每千人口拥有执业（助理）医师数'),
        { unit: '人', category: '民生福祉', ...anticipatory, ...from(2.1, in2020) },
        ...orDash([level('gte?', 2.9, '人', by2025)]),
      ),
      row(
        '养老机构护理型床位占比',
        { ...rate, category: '民生福祉', ...binding, ...from(38, in2020) },
        ...withChange(share('gte', 55, by2025), 'gte', 17),
      ),
      row(
        ['单位地区生产总值能源消耗降低', '单位地区生产总值能源消耗'],
        { category: '绿色生态', ...binding },
        ...dashed(...handedDown),
      ),
      row(
        '森林覆盖率',
        { ...rate, category: '绿色生态', ...binding, ...from(52.36, in2020) },
        ...withChange(share('gte?', 53.5, by2025), 'gte?', 1.14),
      ),
      row(
        '粮食综合生产能力',
        { unit: '万吨', category: '安全保障', ...binding, ...from(25.6, in2020) },
        ...orDash([level('gte', 26, '万吨', by2025)]),
      ),
    ],
  },
  {
    // Two rows of headings, an outlook beside the goal, and rows that only head a group.
    source: 'style of a provincial “十四五”教育发展 plan, 主要目标',
    format: 'html',
    text: [
      '<table border="1">',
      '<tr><th rowspan="2">指标</th><th rowspan="2">单位</th><th rowspan="2">2020年实绩</th><th colspan="2">规划目标</th><th rowspan="2">属性</th></tr>',
      '<tr><th>2025年</th><th>2035年</th></tr>',
      '<tr><td colspan="6">学前教育</td></tr>',
      '<tr><td>学前三年毛入园率</td><td>%</td><td>88.3</td><td>≥92</td><td>95以上</td><td>预期性</td></tr>',
      '<tr><td>普惠性幼儿园覆盖率</td><td>%</td><td>86.2</td><td>≥88</td><td>—</td><td>预期性</td></tr>',
      '<tr><td>公办园在园幼儿占比</td><td>%</td><td>45.1</td><td>55</td><td>60</td><td>约束性</td></tr>',
      '<tr><td colspan="6">义务教育</td></tr>',
      '<tr><td>九年义务教育巩固率</td><td>%</td><td>95.6</td><td>97</td><td>99</td><td>约束性</td></tr>',
      '<tr><td>义务教育优质均衡发展县（市、区）比例</td><td>%</td><td>0</td><td>20</td><td>100</td><td>预期性</td></tr>',
      '<tr><td colspan="6">高中阶段教育</td></tr>',
      '<tr><td>高中阶段教育毛入学率</td><td>%</td><td>91.5</td><td>93以上</td><td>97</td><td>预期性</td></tr>',
      '<tr><td>中等职业教育在校生</td><td>万人</td><td>31.2</td><td>稳定在30左右</td><td>—</td><td>预期性</td></tr>',
      '<tr><td colspan="6">特殊教育</td></tr>',
      '<tr><td>适龄残疾儿童义务教育入学率</td><td>%</td><td>95.4</td><td>97</td><td>＞98</td><td>预期性</td></tr>',
      '<tr><td colspan="6">人力资源开发</td></tr>',
      '<tr><td>新增劳动力平均受教育年限</td><td>年</td><td>13.2</td><td>13.8</td><td>14.5</td><td>预期性</td></tr>',
      '<tr><td>其中：受过高等教育的比例</td><td>%</td><td>52.1</td><td>58</td><td>65</td><td>预期性</td></tr>',
      '</table>',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '学前三年毛入园率',
        { ...rate, ...anticipatory, ...from(88.3, in2020) },
        ...across(shares('gte', 92, by2025), shares('gte', 95, by2035)),
      ),
      row(
        '普惠性幼儿园覆盖率',
        { ...rate, ...anticipatory, ...from(86.2, in2020) },
        ...orDash(...shares('gte', 88, by2025)),
      ),
      row(
        '公办园在园幼儿占比',
        { ...rate, ...binding, ...from(45.1, in2020) },
        ...across(shares('gte?', 55, by2025), shares('gte?', 60, by2035)),
      ),
      row(
        '九年义务教育巩固率',
        { ...rate, ...binding, ...from(95.6, in2020) },
        ...across(shares('gte?', 97, by2025), shares('gte?', 99, by2035)),
      ),
      row(
        widths('义务教育优质均衡发展县（市、区）比例'),
        { ...rate, ...anticipatory, ...from(0, in2020) },
        ...across(shares('gte?', 20, by2025), shares(atLeast, 100, by2035)),
      ),
      row(
        '高中阶段教育毛入学率',
        { ...rate, ...anticipatory, ...from(91.5, in2020) },
        ...across(shares('gte', 93, by2025), shares('gte?', 97, by2035)),
      ),
      row(
        '中等职业教育在校生',
        { unit: '万人', ...anticipatory, ...from(31.2, in2020) },
        ...orDash(...oneOf(...held('approx', 30, '万人'))),
      ),
      row(
        '适龄残疾儿童义务教育入学率',
        { ...rate, ...anticipatory, ...from(95.4, in2020) },
        ...across(shares('gte?', 97, by2025), shares('gt', 98, by2035)),
      ),
      row('新增劳动力平均受教育年限', { unit: '年', ...anticipatory, ...from(13.2, in2020) }, [
        level('gte?', 13.8, '年', by2025),
        level('gte?', 14.5, '年', by2035),
      ]),
      row(
        ofWhich('新增劳动力平均受教育年限', '受过高等教育的比例'),
        { ...rate, ...anticipatory, ...from(52.1, in2020) },
        ...across(shares('gte?', 58, by2025), shares('gte?', 65, by2035)),
      ),
    ],
  },
  {
    // Attributes merged over several rows, and who leads each row beside them.
    source: 'style of a municipal “十四五”老龄事业发展和养老服务体系 plan, 专栏1 主要指标',
    format: 'html',
    text: [
      '<table><tbody>',
      '<tr><td><p>序号</p></td><td><p>指标</p></td><td><p>基期值（2020年）</p></td><td><p>目标值（2025年）</p></td><td><p>指标属性</p></td><td><p>牵头单位</p></td></tr>',
      '<tr><td>1</td><td>养老服务床位总量（万张）</td><td>4.1</td><td>4.5以上</td><td rowspan="2">预期性</td><td rowspan="4">市民政局</td></tr>',
      '<tr><td>2</td><td>每千名老年人拥有养老床位数（张）</td><td>36.5</td><td>40</td></tr>',
      '<tr><td>3</td><td>养老机构护理型床位占比（%）</td><td>48.6</td><td>≥60</td><td rowspan="2">约束性</td></tr>',
      '<tr><td>4</td><td>特殊困难老年人月探访率（%）</td><td>—</td><td>100</td></tr>',
      '<tr><td>5</td><td>新建城区、新建居住区配套建设养老服务设施达标率（%）</td><td>—</td><td>100</td><td rowspan="5">预期性</td><td>市住房城乡建设局</td></tr>',
      '<tr><td>6</td><td>65岁及以上老年人城乡社区规范健康管理服务率（%）</td><td>61.8</td><td>≥65</td><td rowspan="2">市卫生健康委</td></tr>',
      '<tr><td>7</td><td>二级及以上综合性医院设立老年医学科的比例（%）</td><td>32</td><td>60以上</td></tr>',
      '<tr><td>8</td><td>特殊困难老年人家庭适老化改造（户）</td><td>〔3200〕</td><td>〔6000〕</td><td>市民政局</td></tr>',
      '<tr><td>9</td><td>基本养老保险参保率（%）</td><td>91.2</td><td>95</td><td>市人力资源社会保障局</td></tr>',
      '<tr><td colspan="6">注：〔 〕内为五年累计数。</td></tr>',
      '</tbody></table>',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('养老服务床位总量', { unit: '万张', ...anticipatory, ...from(4.1, in2020) }, [
        level('gte', 4.5, '万张', by2025),
      ]),
      row('每千名老年人拥有养老床位数', { unit: '张', ...anticipatory, ...from(36.5, in2020) }, [
        level('gte?', 40, '张', by2025),
      ]),
      row(
        '养老机构护理型床位占比',
        { ...rate, ...binding, ...from(48.6, in2020) },
        ...shares('gte', 60, by2025),
      ),
      row('特殊困难老年人月探访率', { ...rate, ...binding, ...noBase }, ...shares(atLeast, 100, by2025)),
      row(
        '新建城区、新建居住区配套建设养老服务设施达标率',
        { ...rate, ...anticipatory, ...noBase },
        ...shares(atLeast, 100, by2025),
      ),
      row(
        '65岁及以上老年人城乡社区规范健康管理服务率',
        { ...rate, ...anticipatory, ...from(61.8, in2020) },
        ...shares('gte', 65, by2025),
      ),
      row(
        '二级及以上综合性医院设立老年医学科的比例',
        { ...rate, ...anticipatory, ...from(32, in2020) },
        ...shares('gte', 60, by2025),
      ),
      row(
        '特殊困难老年人家庭适老化改造',
        { unit: '户', ...anticipatory, ...from(3200) },
        ...done('gte?', 6000, '户'),
      ),
      row(
        '基本养老保险参保率',
        { ...rate, ...anticipatory, ...from(91.2, in2020) },
        ...shares('gte?', 95, by2025),
      ),
    ],
  },
  {
    // Rows that only head a group, with Chinese numbers; a sum with a sign inside its brackets.
    source: 'style of a provincial “十四五”人力资源和社会保障事业发展 plan, 主要指标',
    format: 'tsv',
    text: [
      '专栏1 “十四五”时期人力资源和社会保障事业发展主要指标',
      '指标\t单位\t2020年\t2025年\t属性',
      '一、就业\t\t\t\t',
      '1.城镇新增就业人数\t万人\t〔62.5〕\t〔＞60〕\t预期性',
      '2.城镇调查失业率\t%\t5.6\t＜5.5\t预期性',
      '3.开展补贴性职业技能培训人数\t万人次\t—\t〔75〕\t预期性',
      '其中：农民工\t万人次\t—\t〔30〕\t预期性',
      '二、社会保障\t\t\t\t',
      '4.失业保险参保人数\t万人\t92.4\t100\t预期性',
      '5.工伤保险参保人数\t万人\t118\t125以上\t约束性',
      '三、人才队伍\t\t\t\t',
      '6.专业技术人才总量\t万人\t46\t55\t预期性',
      '7.高技能人才占技能人才比例\t%\t29.6\t32左右\t预期性',
      '四、劳动关系\t\t\t\t',
      '8.劳动人事争议调解成功率\t%\t67.4\t60以上\t预期性',
      '9.劳动人事争议仲裁结案率\t%\t93.7\t≥90\t预期性',
      '注：〔〕内为五年累计数。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        ['城镇新增就业人数', '1.城镇新增就业人数'],
        { unit: '万人', ...anticipatory, ...from(62.5) },
        ...done('gt', 60, '万人'),
      ),
      row(['城镇调查失业率', '2.城镇调查失业率'], { ...rate, ...anticipatory, ...from(5.6, in2020) }, [
        level('lt', 5.5, '%', by2025),
      ]),
      row(
        ['开展补贴性职业技能培训人数', '3.开展补贴性职业技能培训人数', '补贴性职业技能培训人数'],
        { unit: '万人次', ...anticipatory, ...noBase },
        ...done('gte?', 75, '万人次'),
      ),
      row(
        [
          ...ofWhich('开展补贴性职业技能培训人数', '农民工'),
          ...ofWhich('3.开展补贴性职业技能培训人数', '农民工'),
          ...ofWhich('补贴性职业技能培训人数', '农民工'),
        ],
        { unit: '万人次', ...anticipatory, ...noBase },
        ...done('gte?', 30, '万人次'),
      ),
      row(
        ['失业保险参保人数', '4.失业保险参保人数'],
        { unit: '万人', ...anticipatory, ...from(92.4, in2020) },
        [level('gte?', 100, '万人', by2025)],
      ),
      row(['工伤保险参保人数', '5.工伤保险参保人数'], { unit: '万人', ...binding, ...from(118, in2020) }, [
        level('gte', 125, '万人', by2025),
      ]),
      row(
        ['专业技术人才总量', '6.专业技术人才总量'],
        { unit: '万人', ...anticipatory, ...from(46, in2020) },
        [level('gte?', 55, '万人', by2025)],
      ),
      row(
        ['高技能人才占技能人才比例', '7.高技能人才占技能人才比例'],
        { ...rate, ...anticipatory, ...from(29.6, in2020) },
        ...shares('approx', 32, by2025),
      ),
      row(
        ['劳动人事争议调解成功率', '8.劳动人事争议调解成功率'],
        { ...rate, ...anticipatory, ...from(67.4, in2020) },
        ...shares('gte', 60, by2025),
      ),
      row(
        ['劳动人事争议仲裁结案率', '9.劳动人事争议仲裁结案率'],
        { ...rate, ...anticipatory, ...from(93.7, in2020) },
        ...shares('gte', 90, by2025),
      ),
    ],
  },
  {
    // One column for the whole period: what is to be built in it stands beside shares at its end.
    source: 'style of a municipal “十四五”住房发展 plan, 主要指标',
    format: 'markdown',
    text: [
      '| 类别 | 序号 | 指标 | 单位 | “十四五”期间目标 | 属性 |',
      '|:---:|:---:|:---|:---:|:---:|:---:|',
      '| 住房供应 | 1 | 新增商品住房供应面积 | 万平方米 | 1800左右 | 预期性 |',
      '| 住房保障 | 2 | 筹集建设保障性租赁住房 | 套 | 65000 | 约束性 |',
      '|  | 3 | 新增公共租赁住房 | 套 | 3000以上 | 约束性 |',
      '|  | 4 | 棚户区改造 | 万套 | 2.1 | 预期性 |',
      '| 品质提升 | 5 | 改造城镇老旧小区 | 个 | 420 | 约束性 |',
      '|  | 6 | 既有住宅加装电梯 | 部 | ≥800 | 预期性 |',
      '|  | 7 | 城镇新建住宅绿色建筑占比 | % | 100 | 约束性 |',
      '|  | 8 | 住宅小区物业服务覆盖率 | % | 95以上 | 预期性 |',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        ['新增商品住房供应面积', '商品住房供应面积'],
        { unit: '万平方米', category: '住房供应', ...anticipatory, ...noBase },
        ...oneOf(...built('approx', 1800, '万平方米')),
      ),
      row(
        ['筹集建设保障性租赁住房', '保障性租赁住房'],
        { unit: '套', category: '住房保障', ...binding, ...noBase },
        ...oneOf(...built('gte?', 65_000, '套')),
      ),
      row(
        ['新增公共租赁住房', '公共租赁住房'],
        { unit: '套', category: '住房保障', ...binding, ...noBase },
        ...oneOf(...built('gte', 3000, '套')),
      ),
      row(
        ['棚户区改造', '棚户区'],
        { unit: '万套', category: '住房保障', ...anticipatory, ...noBase },
        ...oneOf(...built('gte?', 2.1, '万套')),
      ),
      row(
        ['改造城镇老旧小区', '城镇老旧小区'],
        { unit: '个', category: '品质提升', ...binding, ...noBase },
        ...oneOf(...built('gte?', 420, '个')),
      ),
      row(
        '既有住宅加装电梯',
        { unit: '部', category: '品质提升', ...anticipatory, ...noBase },
        ...oneOf(...built('gte', 800, '部')),
      ),
      row(
        '城镇新建住宅绿色建筑占比',
        { ...rate, category: '品质提升', ...binding, ...noBase },
        ...shares(atLeast, 100),
      ),
      row(
        '住宅小区物业服务覆盖率',
        { ...rate, category: '品质提升', ...anticipatory, ...noBase },
        ...shares('gte', 95),
      ),
    ],
  },
  {
    // A mark for figures of another year, sums in brackets, and two rows of which less is better.
    source: 'style of a provincial “十四五”市场监管现代化 plan, 主要指标',
    format: 'pipe',
    text: [
      '类别 | 序号 | 指标 | 2020年 | 2025年 | 性质',
      '营商环境 | 1 | 每千人口企业数（户） | 28.6 | 38 | 预期性',
      ' | 2 | 企业开办时间（工作日） | 1 | 0.5以内 | 预期性',
      '质量提升 | 3 | 制造业产品质量合格率（%） | 93.4* | 94.5 | 预期性',
      ' | 4 | 公共服务质量满意度（分） | 79.8 | 82以上 | 预期性',
      ' | 5 | 主导制修订国际标准（项） | 〔15〕 | 〔20〕 | 预期性',
      '安全底线 | 6 | 食品评价性抽检合格率（%） | 98.6 | ≥98 | 约束性',
      ' | 7 | 特种设备万台死亡率（人/万台） | 0.08 | ＜0.1 | 约束性',
      '消费维权 | 8 | 消费者投诉按期办结率（%） | 96.1 | ≥98 | 预期性',
      ' | 9 | 线下无理由退货承诺单位（家） | 5200 | 10000 | 预期性',
      '注：带*为2019年数据；〔〕内为五年累计数。',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['企业开办时间', '特种设备万台死亡率'] },
    indicators: [
      row('每千人口企业数', { unit: '户', category: '营商环境', ...anticipatory, ...from(28.6, in2020) }, [
        level('gte?', 38, '户', by2025),
      ]),
      row('企业开办时间', { unit: '工作日', category: '营商环境', ...anticipatory, ...from(1, in2020) }, [
        level('lte', 0.5, '工作日', by2025),
      ]),
      row(
        '制造业产品质量合格率',
        { ...rate, category: '质量提升', ...anticipatory, ...from(93.4) },
        ...shares('gte?', 94.5, by2025),
      ),
      row(
        '公共服务质量满意度',
        { unit: '分', category: '质量提升', ...anticipatory, ...from(79.8, in2020) },
        [level('gte', 82, '分', by2025)],
      ),
      row(
        ['主导制修订国际标准', '国际标准'],
        { unit: '项', category: '质量提升', ...anticipatory, ...from(15) },
        ...done('gte?', 20, '项'),
      ),
      row(
        '食品评价性抽检合格率',
        { ...rate, category: '安全底线', ...binding, ...from(98.6, in2020) },
        ...shares('gte', 98, by2025),
      ),
      row('特种设备万台死亡率', { category: '安全底线', ...binding, ...from(0.08, in2020) }, [
        level('lt', 0.1, undefined, by2025),
      ]),
      row(
        '消费者投诉按期办结率',
        { ...rate, category: '消费维权', ...anticipatory, ...from(96.1, in2020) },
        ...shares('gte', 98, by2025),
      ),
      row(
        '线下无理由退货承诺单位',
        { unit: '家', category: '消费维权', ...anticipatory, ...from(5200, in2020) },
        [level('gte?', 10_000, '家', by2025)],
      ),
    ],
  },
];
