import { added, atLeast, by2010, by2020, by2025, held, same } from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable } from './corpusTable.js';
import { eleventh, fourteenth, thirteenth } from './periods.js';
import { covered, share } from './rates.js';
import { coverage, everyYear, level, milestone, multiple, qualitative, rank } from './reading.js';
import type { Lists } from './tableParts.js';
import {
  anticipatory,
  binding,
  from,
  in2005,
  in2015,
  in2020,
  ofWhich,
  oneOf,
  rate,
  row,
  yearly,
} from './tableParts.js';

/** 保持稳定, 保持…: held as it is, which a cell without a figure may leave as words. */
const steady: ExpectedTarget = { kind: 'maintain' };

/** 应保尽保: all whom it may concern, with or without the figure it stands for. */
const allCovered: Lists = oneOf(coverage(atLeast, 100), milestone(), qualitative(undefined), steady);

/** A nineteenth set of tables to check the reader on, collected without a look at how it reads. */
export const check19Tables: readonly CorpusTable[] = [
  {
    // Plain columns; a row of which and another one behind it.
    source: '国家教育事业发展“十一五”规划纲要（教育部, 2007年）, 主要目标, recalled',
    format: 'html',
    text: [
      '<table>',
      '<caption>“十一五”教育事业发展主要目标</caption>',
      '<tr><td>指标</td><td>单位</td><td>2005年</td><td>2010年</td></tr>',
      '<tr><td>学前三年毛入园率</td><td>%</td><td>41.4</td><td>55以上</td></tr>',
      '<tr><td>小学净入学率</td><td>%</td><td>99.15</td><td>99以上</td></tr>',
      '<tr><td>初中毛入学率</td><td>%</td><td>95</td><td>98以上</td></tr>',
      '<tr><td>初中三年保留率</td><td>%</td><td>92.6</td><td>95以上</td></tr>',
      '<tr><td>高中阶段毛入学率</td><td>%</td><td>52.7</td><td>80左右</td></tr>',
      '<tr><td>高中阶段在校生</td><td>万人</td><td>4031</td><td>4510</td></tr>',
      '<tr><td>其中：中等职业教育在校生</td><td>万人</td><td>1600</td><td>2100</td></tr>',
      '<tr><td>高等教育毛入学率</td><td>%</td><td>21</td><td>25左右</td></tr>',
      '<tr><td>高等教育在学总规模</td><td>万人</td><td>2300</td><td>3000左右</td></tr>',
      '<tr><td>普通本专科在校生</td><td>万人</td><td>1562</td><td>2000</td></tr>',
      '<tr><td>在学研究生</td><td>万人</td><td>98</td><td>130左右</td></tr>',
      '<tr><td>青壮年文盲率</td><td>%</td><td>3.58</td><td>2左右</td></tr>',
      '</table>',
    ].join('\n'),
    context: { ...eleventh, lowerIsBetter: ['青壮年文盲率'] },
    indicators: [
      row('学前三年毛入园率', { ...rate, ...from(41.4, in2005) }, ...oneOf(...share('gte', 55, by2010))),
      row('小学净入学率', { ...rate, ...from(99.15, in2005) }, ...oneOf(...share('gte', 99, by2010))),
      row('初中毛入学率', { ...rate, ...from(95, in2005) }, ...oneOf(...share('gte', 98, by2010))),
      row('初中三年保留率', { ...rate, ...from(92.6, in2005) }, ...oneOf(...share('gte', 95, by2010))),
      row('高中阶段毛入学率', { ...rate, ...from(52.7, in2005) }, ...oneOf(...share('approx', 80, by2010))),
      row('高中阶段在校生', { unit: '万人', ...from(4031, in2005) }, [level('gte?', 4510, '万人', by2010)]),
      row(ofWhich('高中阶段在校生', '中等职业教育在校生'), { unit: '万人', ...from(1600, in2005) }, [
        level('gte?', 2100, '万人', by2010),
      ]),
      row('高等教育毛入学率', { ...rate, ...from(21, in2005) }, ...oneOf(...share('approx', 25, by2010))),
      row('高等教育在学总规模', { unit: '万人', ...from(2300, in2005) }, [
        level('approx', 3000, '万人', by2010),
      ]),
      row('普通本专科在校生', { unit: '万人', ...from(1562, in2005) }, [level('gte?', 2000, '万人', by2010)]),
      row('在学研究生', { unit: '万人', ...from(98, in2005) }, [level('approx', 130, '万人', by2010)]),
      row('青壮年文盲率', { ...rate, ...from(3.58, in2005) }, [level('approx', 2, '%', by2010)]),
    ],
  },
  {
    // Headings of groups in rows of their own; brackets with a sign inside.
    source: '人力资源和社会保障事业发展“十三五”规划纲要（人力资源社会保障部, 2016年）, 专栏1, recalled',
    format: 'tsv',
    text: [
      '专栏1 “十三五”时期人力资源和社会保障事业发展主要指标',
      '指标\t2015年基数\t2020年目标\t属性',
      '一、就业\t\t\t',
      '1.城镇新增就业人数（万人）\t〔6431〕\t〔＞5000〕\t预期性',
      '2.城镇登记失业率（%）\t4.05\t＜5\t预期性',
      '二、社会保险\t\t\t',
      '3.基本养老保险参保率（%）\t82\t90\t预期性',
      '4.失业保险参保人数（亿人）\t1.73\t1.8\t预期性',
      '5.工伤保险参保人数（亿人）\t2.14\t2.2\t预期性',
      '三、人才队伍建设\t\t\t',
      '6.专业技术人才总量（万人）\t7328\t7500\t预期性',
      '7.高技能人才总量（万人）\t4501\t5500\t预期性',
      '四、劳动关系\t\t\t',
      '8.企业劳动合同签订率（%）\t90\t90以上\t预期性',
      '9.劳动人事争议调解成功率（%）\t64.8\t60以上\t预期性',
      '10.劳动人事争议仲裁结案率（%）\t95.4\t90以上\t预期性',
      '11.劳动保障监察举报投诉案件结案率（%）\t97\t95以上\t预期性',
      '注：〔〕内为五年累计数。',
    ].join('\n'),
    context: { ...thirteenth, lowerIsBetter: ['城镇登记失业率'] },
    indicators: [
      row(
        ['城镇新增就业人数', '城镇新增就业'],
        { unit: '万人', ...anticipatory, ...from(6431) },
        ...oneOf(...added('gt', 5000, '万人')),
      ),
      row('城镇登记失业率', { ...rate, ...anticipatory, ...from(4.05, in2015) }, [
        level('lt', 5, '%', by2020),
      ]),
      row(
        '基本养老保险参保率',
        { ...rate, ...anticipatory, ...from(82, in2015) },
        ...oneOf(...share('gte?', 90, by2020)),
      ),
      row('失业保险参保人数', { unit: '亿人', ...anticipatory, ...from(1.73, in2015) }, [
        level('gte?', 1.8, '亿人', by2020),
      ]),
      row('工伤保险参保人数', { unit: '亿人', ...anticipatory, ...from(2.14, in2015) }, [
        level('gte?', 2.2, '亿人', by2020),
      ]),
      row('专业技术人才总量', { unit: '万人', ...anticipatory, ...from(7328, in2015) }, [
        level('gte?', 7500, '万人', by2020),
      ]),
      row('高技能人才总量', { unit: '万人', ...anticipatory, ...from(4501, in2015) }, [
        level('gte?', 5500, '万人', by2020),
      ]),
      row(
        '企业劳动合同签订率',
        { ...rate, ...anticipatory, ...from(90, in2015) },
        ...oneOf(...share('gte', 90, by2020)),
      ),
      row(
        '劳动人事争议调解成功率',
        { ...rate, ...anticipatory, ...from(64.8, in2015) },
        ...oneOf(...share('gte', 60, by2020)),
      ),
      row(
        '劳动人事争议仲裁结案率',
        { ...rate, ...anticipatory, ...from(95.4, in2015) },
        ...oneOf(...share('gte', 90, by2020)),
      ),
      row(
        '劳动保障监察举报投诉案件结案率',
        { ...rate, ...anticipatory, ...from(97, in2015) },
        ...oneOf(...share('gte', 95, by2020)),
      ),
    ],
  },
  {
    // Units in the cells, no bases, words among the figures.
    source:
      '上海市体育发展“十四五”规划（上海市人民政府办公厅, 2021年）, 主要指标, its figures as reported in 2021, layout recalled',
    format: 'pipe',
    text: [
      '表1 上海市体育发展“十四五”主要指标',
      '序号 | 指标名称 | 属性 | 2025年目标值',
      '1 | 经常参加体育锻炼的人数比例 | 预期性 | 46%以上',
      '2 | 人均体育场地面积 | 预期性 | 2.6平方米左右',
      '3 | 市民体质达标率 | 预期性 | 保持全国前列',
      '4 | 每千人拥有社会体育指导员数 | 预期性 | 2.5名以上',
      '5 | 获得世界三大赛冠军数量 | 预期性 | 保持全国前列',
      '6 | 进入国家集训队的上海运动员数量 | 预期性 | 每年120名左右',
      '7 | 体育产业总规模 | 预期性 | 比2020年翻一番',
      '8 | 体育产业增加值占全市生产总值比重 | 预期性 | 2.0%左右',
      '9 | 年度重大体育赛事经济影响 | 预期性 | 200亿元左右',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('经常参加体育锻炼的人数比例', { ...anticipatory }, ...oneOf(...share('gte', 46, by2025))),
      row('人均体育场地面积', { ...anticipatory }, [level('approx', 2.6, '平方米', by2025)]),
      row('市民体质达标率', { ...anticipatory }, ...oneOf(rank(null), qualitative(undefined), steady)),
      row('每千人拥有社会体育指导员数', { ...anticipatory }, [level('gte', 2.5, undefined, by2025)]),
      row(
        '获得世界三大赛冠军数量',
        { ...anticipatory },
        ...oneOf(rank(null), qualitative(undefined), steady),
      ),
      row('进入国家集训队的上海运动员数量', { ...anticipatory }, [everyYear('approx', 120, '名', yearly)]),
      row('体育产业总规模', { ...anticipatory }, [multiple(same, 2)]),
      row('体育产业增加值占全市生产总值比重', { ...anticipatory }, [level('approx', 2, '%', by2025)]),
      row(
        '年度重大体育赛事经济影响',
        { ...anticipatory },
        ...oneOf(level('approx', 200, '亿元', by2025), everyYear('approx', 200, '亿元', yearly)),
      ),
    ],
  },
  {
    source:
      '内蒙古自治区“十四五”教育事业发展规划（自治区人民政府, 2021年）, 主要指标, its goals as reported in 2021, layout recalled',
    format: 'tsv',
    text: [
      '专栏1 “十四五”时期教育事业发展主要指标',
      '指标\t2020年\t2025年\t属性',
      '学前三年毛入园率（%）\t93.5\t95\t预期性',
      '九年义务教育巩固率（%）\t95.6\t96\t约束性',
      '高中阶段教育毛入学率（%）\t94.2\t95\t预期性',
      '高等教育毛入学率（%）\t47.8\t60\t预期性',
      '学前教育专任教师接受专业教育比例（%）\t72.4\t80\t预期性',
      '义务教育阶段本科学历教师比例（%）\t76.5\t81.1\t预期性',
      '职业院校“双师型”教师占比（%）\t42.3\t50\t预期性',
      '劳动年龄人口平均受教育年限（年）\t10.6\t11以上\t约束性',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '学前三年毛入园率',
        { ...rate, ...anticipatory, ...from(93.5, in2020) },
        ...oneOf(...share('gte?', 95, by2025)),
      ),
      row(
        '九年义务教育巩固率',
        { ...rate, ...binding, ...from(95.6, in2020) },
        ...oneOf(...share('gte?', 96, by2025)),
      ),
      row(
        '高中阶段教育毛入学率',
        { ...rate, ...anticipatory, ...from(94.2, in2020) },
        ...oneOf(...share('gte?', 95, by2025)),
      ),
      row(
        '高等教育毛入学率',
        { ...rate, ...anticipatory, ...from(47.8, in2020) },
        ...oneOf(...share('gte?', 60, by2025)),
      ),
      row(
        '学前教育专任教师接受专业教育比例',
        { ...rate, ...anticipatory, ...from(72.4, in2020) },
        ...oneOf(...share('gte?', 80, by2025)),
      ),
      row(
        '义务教育阶段本科学历教师比例',
        { ...rate, ...anticipatory, ...from(76.5, in2020) },
        ...oneOf(...share('gte?', 81.1, by2025)),
      ),
      row(
        '职业院校“双师型”教师占比',
        { ...rate, ...anticipatory, ...from(42.3, in2020) },
        ...oneOf(...share('gte?', 50, by2025)),
      ),
      row('劳动年龄人口平均受教育年限', { unit: '年', ...binding, ...from(10.6, in2020) }, [
        level('gte', 11, '年', by2025),
      ]),
    ],
  },
  {
    // Fields in merged cells; 应保尽保 in both years.
    source: '江苏省“十四五”公共服务规划（江苏省人民政府办公厅, 2021年）, 主要指标, recalled',
    format: 'html',
    text: [
      '<table border="1" cellspacing="0">',
      '<tr><th>类别</th><th>指标</th><th>2020年</th><th>2025年</th><th>属性</th></tr>',
      '<tr><td rowspan="2">幼有所育</td><td>每千人口拥有3岁以下婴幼儿托位数（个）</td><td>2.6</td><td>4.5</td><td>预期性</td></tr>',
      '<tr><td>孤儿和事实无人抚养儿童</td><td>应保尽保</td><td>应保尽保</td><td>约束性</td></tr>',
      '<tr><td rowspan="3">学有所教</td><td>学前三年毛入园率（%）</td><td>98.4</td><td>＞98</td><td>预期性</td></tr>',
      '<tr><td>高中阶段教育毛入学率（%）</td><td>99.1</td><td>＞99</td><td>预期性</td></tr>',
      '<tr><td>劳动年龄人口平均受教育年限（年）</td><td>11.2</td><td>11.8</td><td>约束性</td></tr>',
      '<tr><td>劳有所得</td><td>城镇新增就业（万人）</td><td>〔721〕</td><td>〔500〕</td><td>预期性</td></tr>',
      '<tr><td rowspan="3">病有所医</td><td>人均预期寿命（岁）</td><td>79.32</td><td>80左右</td><td>预期性</td></tr>',
      '<tr><td>每千人口拥有执业（助理）医师数（人）</td><td>3.16</td><td>3.65</td><td>预期性</td></tr>',
      '<tr><td>基本医疗保险参保率（%）</td><td>98.5</td><td>＞98</td><td>约束性</td></tr>',
      '<tr><td>老有所养</td><td>养老机构护理型床位占比（%）</td><td>56.2</td><td>65</td><td>约束性</td></tr>',
      '<tr><td>弱有所扶</td><td>困难残疾人生活补贴和重度残疾人护理补贴目标人群覆盖率（%）</td><td>100</td><td>100</td><td>约束性</td></tr>',
      '<tr><td rowspan="2">文体服务保障</td><td>人均体育场地面积（平方米）</td><td>3.1</td><td>3.6</td><td>预期性</td></tr>',
      '<tr><td>每百户居民拥有社区综合服务设施面积（平方米）</td><td>32.9</td><td>＞35</td><td>预期性</td></tr>',
      '</table>',
      '<p>注：〔〕内为五年累计数。</p>',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        '每千人口拥有3岁以下婴幼儿托位数',
        { category: '幼有所育', ...anticipatory, ...from(2.6, in2020) },
        [level('gte?', 4.5, undefined, by2025)],
      ),
      row('孤儿和事实无人抚养儿童', { category: '幼有所育', ...binding }, ...allCovered),
      row(
        '学前三年毛入园率',
        { ...rate, category: '学有所教', ...anticipatory, ...from(98.4, in2020) },
        ...oneOf(...share('gt', 98, by2025)),
      ),
      row(
        '高中阶段教育毛入学率',
        { ...rate, category: '学有所教', ...anticipatory, ...from(99.1, in2020) },
        ...oneOf(...share('gt', 99, by2025)),
      ),
      row(
        '劳动年龄人口平均受教育年限',
        { unit: '年', category: '学有所教', ...binding, ...from(11.2, in2020) },
        [level('gte?', 11.8, '年', by2025)],
      ),
      row(
        ['城镇新增就业', '城镇新增就业人数'],
        { unit: '万人', category: '劳有所得', ...anticipatory, ...from(721) },
        ...oneOf(...added('gte?', 500, '万人')),
      ),
      row('人均预期寿命', { unit: '岁', category: '病有所医', ...anticipatory, ...from(79.32, in2020) }, [
        level('approx', 80, '岁', by2025),
      ]),
      row(
        '每千人口拥有执业（助理）医师数',
        { category: '病有所医', ...anticipatory, ...from(3.16, in2020) },
        [level('gte?', 3.65, undefined, by2025)],
      ),
      row(
        '基本医疗保险参保率',
        { ...rate, category: '病有所医', ...binding, ...from(98.5, in2020) },
        ...oneOf(...share('gt', 98, by2025)),
      ),
      row(
        '养老机构护理型床位占比',
        { ...rate, category: '老有所养', ...binding, ...from(56.2, in2020) },
        ...oneOf(...share('gte?', 65, by2025)),
      ),
      row(
        '困难残疾人生活补贴和重度残疾人护理补贴目标人群覆盖率',
        { ...rate, category: '弱有所扶', ...binding, ...from(100, in2020) },
        ...oneOf(...covered(atLeast, 100), ...held(atLeast, 100, '%')),
      ),
      row(
        '人均体育场地面积',
        { unit: '平方米', category: '文体服务保障', ...anticipatory, ...from(3.1, in2020) },
        [level('gte?', 3.6, '平方米', by2025)],
      ),
      row(
        '每百户居民拥有社区综合服务设施面积',
        { category: '文体服务保障', ...anticipatory, ...from(32.9, in2020) },
        [level('gt', 35, undefined, by2025)],
      ),
    ],
  },
];
