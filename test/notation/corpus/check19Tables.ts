import { added, atLeast, by2010, by2020, by2025, held, same } from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { CorpusTable } from './corpusTable.js';
import { eleventh, fourteenth, thirteenth } from './periods.js';
import { covered, share } from './rates.js';
import {
  coverage,
  cumulative,
  everyYear,
  level,
  milestone,
  multiple,
  netChange,
  qualitative,
  rank,
  relative,
} from './reading.js';
import type { Lists } from './tableParts.js';
import {
  anticipatory,
  binding,
  dashed,
  from,
  improving,
  in2005,
  in2015,
  in2020,
  noBase,
  ofWhich,
  oneOf,
  rate,
  row,
  widths,
  yearly,
} from './tableParts.js';

/** 保持稳定, 保持…: held as it is, which a cell without a figure may leave as words. */
const steady: ExpectedTarget = { kind: 'maintain' };

/** 应保尽保: all whom it may concern, with or without the figure it stands for. */
const allCovered: Lists = oneOf(coverage(atLeast, 100), milestone(), qualitative(undefined), steady);

/** 保持稳定 in a cell of goals. */
const keptStable: Lists = oneOf(steady, qualitative(undefined), milestone());

/** 更加适应, 基本同步: tied to another series, or words only. */
const inStep: Lists = oneOf({ kind: 'relative' }, qualitative(undefined), milestone());

/** 100 in the column of goals of a share that is 100 already. */
const whole: Lists = oneOf(...covered(atLeast, 100), ...held(atLeast, 100, '%'));

const inServices = { category: '社会保障和基本公共服务' } as const;

/** A nineteenth set of tables to check the reader on, collected without a look at how it reads. */
export const check19Tables: readonly CorpusTable[] = [
  {
    // Plain columns; a row of which and another one behind it.
    source: 'style of 国家教育事业发展“十一五”规划纲要（教育部, 2007年）, 主要目标, recalled',
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
    source:
      'style of 人力资源和社会保障事业发展“十三五”规划纲要（人力资源社会保障部, 2016年）, 专栏1, recalled',
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
      'style of 上海市体育发展“十四五”规划（上海市人民政府办公厅, 2021年）, 主要指标, its figures as reported in 2021, layout recalled',
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
      'style of 内蒙古自治区“十四五”教育事业发展规划（自治区人民政府, 2021年）, 主要指标, its goals as reported in 2021, layout recalled',
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
    source: 'style of 江苏省“十四五”公共服务规划（江苏省人民政府办公厅, 2021年）, 主要指标, recalled',
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
        ...whole,
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
  {
    // Words in the cells of goals; a base that is approximate.
    source: 'style of 江西省“十四五”全民医疗保障发展规划（江西省人民政府办公厅, 2021年）, 主要指标, recalled',
    format: 'tsv',
    text: [
      '专栏1 “十四五”时期全民医疗保障发展主要指标',
      '类别\t主要指标\t2020年\t2025年\t指标属性',
      '参保覆盖\t基本医疗保险参保率（%）\t95.9\t＞95\t约束性',
      '基金安全\t基本医疗保险（含生育保险）基金收入（亿元）\t689\t收入规模与经济社会发展水平更加适应\t预期性',
      '\t基本医疗保险（含生育保险）基金支出（亿元）\t592\t支出规模与经济社会发展水平更加适应\t预期性',
      '保障程度\t职工基本医疗保险政策范围内住院费用基金支付比例（%）\t82.6\t保持稳定\t预期性',
      '\t城乡居民基本医疗保险政策范围内住院费用基金支付比例（%）\t70\t保持稳定\t预期性',
      '\t重点救助对象符合规定的住院医疗费用救助比例（%）\t75\t≥70\t预期性',
      '\t个人卫生支出占卫生总费用的比例（%）\t27.4\t27\t约束性',
      '精细管理\t按疾病诊断相关分组付费和按病种付费的住院费用占全部住院费用的比例（%）\t—\t70\t预期性',
      '\t公立医疗机构通过省级平台采购药品金额占全部采购药品金额的比例（%）\t75左右\t90\t预期性',
      '\t药品集中带量采购品种（个）\t112\t＞500\t预期性',
      '\t高值医用耗材集中带量采购品种（类）\t1\t≥5\t预期性',
      '优质服务\t住院费用跨省直接结算率（%）\t＞50\t＞70\t预期性',
      '\t医疗保障政务服务事项线上可办率（%）\t—\t80\t预期性',
      '\t医疗保障政务服务事项窗口可办率（%）\t—\t100\t约束性',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['个人卫生支出占卫生总费用的比例'] },
    indicators: [
      row(
        '基本医疗保险参保率',
        { ...rate, category: '参保覆盖', ...binding, ...from(95.9, in2020) },
        ...oneOf(...share('gt', 95, by2025)),
      ),
      row(
        widths('基本医疗保险（含生育保险）基金收入'),
        { unit: '亿元', category: '基金安全', ...anticipatory, ...from(689, in2020) },
        ...inStep,
      ),
      row(
        widths('基本医疗保险（含生育保险）基金支出'),
        { unit: '亿元', category: '基金安全', ...anticipatory, ...from(592, in2020) },
        ...inStep,
      ),
      row(
        '职工基本医疗保险政策范围内住院费用基金支付比例',
        { ...rate, category: '保障程度', ...anticipatory, ...from(82.6, in2020) },
        ...keptStable,
      ),
      row(
        '城乡居民基本医疗保险政策范围内住院费用基金支付比例',
        { ...rate, category: '保障程度', ...anticipatory, ...from(70, in2020) },
        ...keptStable,
      ),
      row(
        '重点救助对象符合规定的住院医疗费用救助比例',
        { ...rate, category: '保障程度', ...anticipatory, ...from(75, in2020) },
        ...oneOf(...share('gte', 70, by2025)),
      ),
      row(
        '个人卫生支出占卫生总费用的比例',
        { ...rate, category: '保障程度', ...binding, ...from(27.4, in2020) },
        [level('lte?', 27, '%', by2025)],
      ),
      row(
        '按疾病诊断相关分组付费和按病种付费的住院费用占全部住院费用的比例',
        { ...rate, category: '精细管理', ...anticipatory, ...noBase },
        ...oneOf(...share('gte?', 70, by2025)),
      ),
      row(
        '公立医疗机构通过省级平台采购药品金额占全部采购药品金额的比例',
        { ...rate, category: '精细管理', ...anticipatory, ...from(75, in2020) },
        ...oneOf(...share('gte?', 90, by2025)),
      ),
      row(
        '药品集中带量采购品种',
        { unit: '个', category: '精细管理', ...anticipatory, ...from(112, in2020) },
        ...oneOf(level('gt', 500, '个', by2025), cumulative('gt', 500, '个')),
      ),
      row(
        '高值医用耗材集中带量采购品种',
        { unit: '类', category: '精细管理', ...anticipatory, ...from(1, in2020) },
        ...oneOf(level('gte', 5, '类', by2025), cumulative('gte', 5, '类')),
      ),
      row(
        '住院费用跨省直接结算率',
        { ...rate, category: '优质服务', ...anticipatory },
        ...oneOf(...share('gt', 70, by2025)),
      ),
      row(
        '医疗保障政务服务事项线上可办率',
        { ...rate, category: '优质服务', ...anticipatory, ...noBase },
        ...oneOf(...share('gte?', 80, by2025)),
      ),
      row(
        '医疗保障政务服务事项窗口可办率',
        { ...rate, category: '优质服务', ...binding, ...noBase },
        ...oneOf(...share(atLeast, 100, by2025)),
      ),
    ],
  },
  {
    // Numbers in front of the names; growth that keeps pace.
    source: 'style of 马鞍山市“十四五”残疾人保障和发展规划（马鞍山市人民政府, 2022年）, 主要指标, recalled',
    format: 'markdown',
    text: [
      '专栏1 马鞍山市“十四五”残疾人保障和发展主要指标',
      '',
      '| 类别 | 指标 | 2020年 | 2025年 | 属性 |',
      '| --- | --- | --- | --- | --- |',
      '| 收入和就业 | 1.残疾人家庭人均收入年均增长（%） | — | 与地区生产总值增长基本同步 | 预期性 |',
      '|  | 2.城乡残疾人职业技能培训人数（人） | 〔4219〕 | 〔3000〕 | 预期性 |',
      '| 社会保障和基本公共服务 | 3.符合条件的残疾人纳入最低生活保障比例（%） | 100 | 100 | 约束性 |',
      '|  | 4.困难残疾人生活补贴覆盖率（%） | 100 | 100 | 约束性 |',
      '|  | 5.重度残疾人护理补贴覆盖率（%） | 100 | 100 | 约束性 |',
      '|  | 6.残疾人城乡居民基本养老保险参保率（%） | 92.3 | ＞90 | 预期性 |',
      '|  | 7.残疾人城乡居民基本医疗保险参保率（%） | 98.6 | ＞95 | 预期性 |',
      '|  | 8.残疾儿童少年义务教育入学率（%） | 97 | 98 | 预期性 |',
      '|  | 9.残疾人基本康复服务覆盖率（%） | 91.5 | ＞90 | 约束性 |',
      '|  | 10.残疾人辅助器具适配率（%） | 90.8 | ＞90 | 约束性 |',
      '|  | 11.困难重度残疾人家庭无障碍改造数（户） | — | 〔1200〕 | 约束性 |',
      '',
      '注：〔〕内为5年累计数。',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        ['残疾人家庭人均收入年均增长', '残疾人家庭人均收入', '残疾人家庭人均收入增长'],
        { category: '收入和就业', ...anticipatory, ...noBase },
        ...inStep,
      ),
      row(
        '城乡残疾人职业技能培训人数',
        { unit: '人', category: '收入和就业', ...anticipatory, ...from(4219) },
        ...oneOf(...added('gte?', 3000, '人')),
      ),
      row(
        '符合条件的残疾人纳入最低生活保障比例',
        { ...rate, ...inServices, ...binding, ...from(100, in2020) },
        ...whole,
      ),
      row('困难残疾人生活补贴覆盖率', { ...rate, ...inServices, ...binding, ...from(100, in2020) }, ...whole),
      row('重度残疾人护理补贴覆盖率', { ...rate, ...inServices, ...binding, ...from(100, in2020) }, ...whole),
      row(
        '残疾人城乡居民基本养老保险参保率',
        { ...rate, ...inServices, ...anticipatory, ...from(92.3, in2020) },
        ...oneOf(...share('gt', 90, by2025)),
      ),
      row(
        '残疾人城乡居民基本医疗保险参保率',
        { ...rate, ...inServices, ...anticipatory, ...from(98.6, in2020) },
        ...oneOf(...share('gt', 95, by2025)),
      ),
      row(
        '残疾儿童少年义务教育入学率',
        { ...rate, ...inServices, ...anticipatory, ...from(97, in2020) },
        ...oneOf(...share('gte?', 98, by2025)),
      ),
      row(
        '残疾人基本康复服务覆盖率',
        { ...rate, ...inServices, ...binding, ...from(91.5, in2020) },
        ...oneOf(...covered('gt', 90, by2025)),
      ),
      row(
        '残疾人辅助器具适配率',
        { ...rate, ...inServices, ...binding, ...from(90.8, in2020) },
        ...oneOf(...share('gt', 90, by2025)),
      ),
      row(
        '困难重度残疾人家庭无障碍改造数',
        { unit: '户', ...inServices, ...binding, ...noBase },
        ...oneOf(...added('gte?', 1200, '户')),
      ),
    ],
  },
  {
    // A fall on the average of the years; dashes for bases nobody has measured.
    source: 'style of 浙江省儿童发展“十四五”规划（浙江省人民政府, 2021年）, 主要指标, recalled',
    format: 'tsv',
    text: [
      '浙江省儿童发展“十四五”规划主要指标',
      '序号\t指标名称\t单位\t2020年\t2025年\t指标属性',
      '1\t婴儿死亡率\t‰\t2.14\t3以内\t预期性',
      '2\t5岁以下儿童死亡率\t‰\t3.28\t4以内\t预期性',
      '3\t适龄儿童免疫规划疫苗接种率\t%\t99.2\t95以上\t预期性',
      '4\t6个月内婴儿纯母乳喂养率\t%\t—\t50以上\t预期性',
      '5\t5岁以下儿童贫血患病率\t%\t—\t10以下\t预期性',
      '6\t儿童青少年总体近视率\t%\t—\t年均降低0.5个百分点以上\t约束性',
      '7\t国家学生体质健康标准达标优良率\t%\t—\t60以上\t预期性',
      '8\t每千人口拥有3岁以下婴幼儿托位数\t个\t2.1\t4.5\t预期性',
      '9\t学前三年毛入园率\t%\t98.7\t98以上\t预期性',
      '10\t普惠性幼儿园覆盖率\t%\t90.1\t90以上\t预期性',
      '11\t高中阶段教育毛入学率\t%\t98.8\t99\t预期性',
      '12\t残疾儿童义务教育入学率\t%\t99.1\t99以上\t约束性',
    ].join('\n'),
    context: {
      ...fourteenth,
      lowerIsBetter: ['婴儿死亡率', '5岁以下儿童死亡率', '5岁以下儿童贫血患病率', '儿童青少年总体近视率'],
    },
    indicators: [
      row('婴儿死亡率', { unit: '‰', ...anticipatory, ...from(2.14, in2020) }, [
        level('lte', 3, '‰', by2025),
      ]),
      row('5岁以下儿童死亡率', { unit: '‰', ...anticipatory, ...from(3.28, in2020) }, [
        level('lte', 4, '‰', by2025),
      ]),
      row(
        '适龄儿童免疫规划疫苗接种率',
        { ...rate, ...anticipatory, ...from(99.2, in2020) },
        ...oneOf(...share('gte', 95, by2025)),
      ),
      row(
        '6个月内婴儿纯母乳喂养率',
        { ...rate, ...anticipatory, ...noBase },
        ...oneOf(...share('gte', 50, by2025)),
      ),
      row('5岁以下儿童贫血患病率', { ...rate, ...anticipatory, ...noBase }, [level('lte', 10, '%', by2025)]),
      row(
        '儿童青少年总体近视率',
        { ...rate, ...binding, ...noBase },
        [netChange('lte', -0.5)],
        [everyYear('lte', -0.5, undefined, yearly)],
      ),
      row(
        '国家学生体质健康标准达标优良率',
        { ...rate, ...anticipatory, ...noBase },
        ...oneOf(...share('gte', 60, by2025)),
      ),
      row('每千人口拥有3岁以下婴幼儿托位数', { ...anticipatory, ...from(2.1, in2020) }, [
        level('gte?', 4.5, undefined, by2025),
      ]),
      row(
        '学前三年毛入园率',
        { ...rate, ...anticipatory, ...from(98.7, in2020) },
        ...oneOf(...share('gte', 98, by2025)),
      ),
      row(
        '普惠性幼儿园覆盖率',
        { ...rate, ...anticipatory, ...from(90.1, in2020) },
        ...oneOf(...covered('gte', 90, by2025)),
      ),
      row(
        '高中阶段教育毛入学率',
        { ...rate, ...anticipatory, ...from(98.8, in2020) },
        ...oneOf(...share('gte?', 99, by2025)),
      ),
      row(
        '残疾儿童义务教育入学率',
        { ...rate, ...binding, ...from(99.1, in2020) },
        ...oneOf(...share('gte', 99, by2025)),
      ),
    ],
  },
  {
    source: 'style of 广东省民政事业发展“十四五”规划（广东省民政厅, 2021年）, 主要指标, recalled',
    format: 'tsv',
    text: [
      '专栏1 “十四五”时期广东省民政事业发展主要指标',
      '类别\t序号\t指标\t2020年\t2025年\t属性',
      '社会救助\t1\t城乡最低生活保障标准年度增速\t—\t不低于上年度居民人均消费支出增速\t预期性',
      '\t2\t农村低保标准占城市低保标准比例（%）\t67.2\t72\t预期性',
      '养老服务\t3\t养老机构护理型床位占比（%）\t48.3\t≥55\t约束性',
      '\t4\t乡镇（街道）层面区域养老服务中心建有率（%）\t—\t60\t预期性',
      '儿童福利\t5\t县级未成年人救助保护机构覆盖率（%）\t—\t≥50\t预期性',
      '基层治理\t6\t城市社区综合服务设施覆盖率（%）\t100\t100\t预期性',
      '\t7\t农村社区综合服务设施覆盖率（%）\t73.5\t80\t预期性',
      '社会组织\t8\t社会组织专职工作人员数量（万人）\t61.2\t＞70\t预期性',
      '社会工作\t9\t乡镇（街道）社会工作服务站覆盖率（%）\t25\t100\t预期性',
      '\t10\t社会工作专业人才总量（万人）\t11.6\t15\t预期性',
      '社会事务\t11\t节地生态安葬率（%）\t—\t≥60\t预期性',
      '\t12\t婚姻登记机关婚姻家庭辅导服务覆盖率（%）\t82.4\t100\t预期性',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row(
        ['城乡最低生活保障标准年度增速', '城乡最低生活保障标准'],
        { category: '社会救助', ...anticipatory, ...noBase },
        ...oneOf(relative('gte', undefined), qualitative(undefined)),
      ),
      row(
        '农村低保标准占城市低保标准比例',
        { ...rate, category: '社会救助', ...anticipatory, ...from(67.2, in2020) },
        [level('gte?', 72, '%', by2025)],
      ),
      row(
        '养老机构护理型床位占比',
        { ...rate, category: '养老服务', ...binding, ...from(48.3, in2020) },
        ...oneOf(...share('gte', 55, by2025)),
      ),
      row(
        widths('乡镇（街道）层面区域养老服务中心建有率'),
        { ...rate, category: '养老服务', ...anticipatory, ...noBase },
        ...oneOf(...share('gte?', 60, by2025)),
      ),
      row(
        '县级未成年人救助保护机构覆盖率',
        { ...rate, category: '儿童福利', ...anticipatory, ...noBase },
        ...oneOf(...covered('gte', 50, by2025)),
      ),
      row(
        '城市社区综合服务设施覆盖率',
        { ...rate, category: '基层治理', ...anticipatory, ...from(100, in2020) },
        ...whole,
      ),
      row(
        '农村社区综合服务设施覆盖率',
        { ...rate, category: '基层治理', ...anticipatory, ...from(73.5, in2020) },
        ...oneOf(...covered('gte?', 80, by2025)),
      ),
      row(
        '社会组织专职工作人员数量',
        { unit: '万人', category: '社会组织', ...anticipatory, ...from(61.2, in2020) },
        [level('gt', 70, '万人', by2025)],
      ),
      row(
        widths('乡镇（街道）社会工作服务站覆盖率'),
        { ...rate, category: '社会工作', ...anticipatory, ...from(25, in2020) },
        ...oneOf(...covered(atLeast, 100, by2025)),
      ),
      row(
        '社会工作专业人才总量',
        { unit: '万人', category: '社会工作', ...anticipatory, ...from(11.6, in2020) },
        [level('gte?', 15, '万人', by2025)],
      ),
      row(
        '节地生态安葬率',
        { ...rate, category: '社会事务', ...anticipatory, ...noBase },
        ...oneOf(...share('gte', 60, by2025)),
      ),
      row(
        '婚姻登记机关婚姻家庭辅导服务覆盖率',
        { ...rate, category: '社会事务', ...anticipatory, ...from(82.4, in2020) },
        ...oneOf(...covered(atLeast, 100, by2025)),
      ),
    ],
  },
  {
    // No bases; a goal in words.
    source: 'style of 北京市“十四五”时期老龄事业发展规划（北京市老龄工作委员会, 2021年）, 主要指标, recalled',
    format: 'pipe',
    text: [
      '表1 北京市“十四五”时期老龄事业发展主要指标',
      '序号 | 指标 | 单位 | 2025年目标值 | 属性',
      '1 | 人均预期寿命 | 岁 | 83以上 | 预期性',
      '2 | 人均健康预期寿命 | 岁 | 稳步提高 | 预期性',
      '3 | 每千名常住人口养老床位数 | 张 | 7 | 预期性',
      '4 | 养老机构护理型床位占比 | % | 65 | 约束性',
      '5 | 街道（乡镇）养老服务联合体覆盖率 | % | 100 | 约束性',
      '6 | 社区养老服务驿站 | 家 | 不少于1200 | 约束性',
      '7 | 家庭养老照护床位 | 张 | 不少于1万 | 预期性',
      '8 | 特殊困难老年人月探访率 | % | 100 | 预期性',
      '9 | 65岁及以上老年人城乡社区规范健康管理服务率 | % | 65以上 | 预期性',
      '10 | 二级及以上综合医院设立老年医学科的比例 | % | 60以上 | 预期性',
      '11 | 老年友善医疗机构建成率 | % | 90以上 | 预期性',
    ].join('\n'),
    context: fourteenth,
    indicators: [
      row('人均预期寿命', { unit: '岁', ...anticipatory, ...noBase }, [level('gte', 83, '岁', by2025)]),
      row('人均健康预期寿命', { unit: '岁', ...anticipatory, ...noBase }, ...improving),
      row('每千名常住人口养老床位数', { ...anticipatory, ...noBase }, [level('gte?', 7, undefined, by2025)]),
      row(
        '养老机构护理型床位占比',
        { ...rate, ...binding, ...noBase },
        ...oneOf(...share('gte?', 65, by2025)),
      ),
      row(
        widths('街道（乡镇）养老服务联合体覆盖率'),
        { ...rate, ...binding, ...noBase },
        ...oneOf(...covered(atLeast, 100, by2025)),
      ),
      row('社区养老服务驿站', { unit: '家', ...binding, ...noBase }, [level('gte', 1200, '家', by2025)]),
      row('家庭养老照护床位', { unit: '张', ...anticipatory, ...noBase }, [
        level('gte', 10000, '张', by2025),
      ]),
      row(
        '特殊困难老年人月探访率',
        { ...rate, ...anticipatory, ...noBase },
        ...oneOf(...share(atLeast, 100, by2025)),
      ),
      row(
        '65岁及以上老年人城乡社区规范健康管理服务率',
        { ...rate, ...anticipatory, ...noBase },
        ...oneOf(...share('gte', 65, by2025)),
      ),
      row(
        '二级及以上综合医院设立老年医学科的比例',
        { ...rate, ...anticipatory, ...noBase },
        ...oneOf(...share('gte', 60, by2025)),
      ),
      row(
        '老年友善医疗机构建成率',
        { ...rate, ...anticipatory, ...noBase },
        ...oneOf(...share('gte', 90, by2025)),
      ),
    ],
  },
  {
    // Goals in one of two columns, the other of which has a dash.
    source: 'style of 河南省“十四五”就业促进规划（河南省人民政府, 2021年）, 主要指标, recalled',
    format: 'html',
    text: [
      '<table>',
      '<caption>专栏1 “十四五”时期就业主要指标</caption>',
      '<tr><th>指标</th><th>2020年</th><th>2025年</th><th>年均/累计</th><th>属性</th></tr>',
      '<tr><td>1.城镇新增就业（万人）</td><td>122.59</td><td>—</td><td>〔＞500〕</td><td>预期性</td></tr>',
      '<tr><td>2.城镇调查失业率（%）</td><td>5.5</td><td>—</td><td>＜5.5</td><td>预期性</td></tr>',
      '<tr><td>3.城镇就业占比（%）</td><td>54.2</td><td>＞58</td><td>—</td><td>预期性</td></tr>',
      '<tr><td>4.脱贫劳动力外出务工规模（万人）</td><td>213.8</td><td>—</td><td>＞200</td><td>预期性</td></tr>',
      '<tr><td>5.全员劳动生产率增长（%）</td><td>1.6</td><td>—</td><td>高于地区生产总值增长</td><td>预期性</td></tr>',
      '<tr><td>6.开展补贴性职业技能培训（万人次）</td><td>429.8</td><td>—</td><td>〔1500〕</td><td>预期性</td></tr>',
      '<tr><td>7.基本养老保险参保率（%）</td><td>93.6</td><td>95</td><td>—</td><td>预期性</td></tr>',
      '<tr><td>8.劳动年龄人口平均受教育年限（年）</td><td>10.7</td><td>11.3</td><td>—</td><td>约束性</td></tr>',
      '<tr><td>9.新增劳动力受过高等教育比例（%）</td><td>52.6</td><td>55</td><td>—</td><td>预期性</td></tr>',
      '<tr><td colspan="5">注：〔〕内为5年累计数。</td></tr>',
      '</table>',
    ].join('\n'),
    context: { ...fourteenth, lowerIsBetter: ['城镇调查失业率'] },
    indicators: [
      row(
        ['城镇新增就业', '城镇新增就业人数'],
        { unit: '万人', ...anticipatory, ...from(122.59, in2020) },
        ...dashed(...oneOf(...added('gt', 500, '万人'))),
      ),
      row(
        '城镇调查失业率',
        { ...rate, ...anticipatory, ...from(5.5, in2020) },
        ...dashed(...oneOf(everyYear('lt', 5.5, '%', yearly), ...held('lt', 5.5, '%'))),
      ),
      row(
        '城镇就业占比',
        { ...rate, ...anticipatory, ...from(54.2, in2020) },
        ...dashed([level('gt', 58, '%', by2025)]),
      ),
      row(
        '脱贫劳动力外出务工规模',
        { unit: '万人', ...anticipatory, ...from(213.8, in2020) },
        ...dashed(...oneOf(everyYear('gt', 200, '万人', yearly), ...held('gt', 200, '万人'))),
      ),
      row(
        ['全员劳动生产率增长', '全员劳动生产率'],
        { ...anticipatory },
        ...dashed(...oneOf(relative('gt', undefined), qualitative(undefined))),
      ),
      row(
        ['开展补贴性职业技能培训', '补贴性职业技能培训'],
        { unit: '万人次', ...anticipatory, ...from(429.8, in2020) },
        ...dashed(...oneOf(...added('gte?', 1500, '万人次'))),
      ),
      row(
        '基本养老保险参保率',
        { ...rate, ...anticipatory, ...from(93.6, in2020) },
        ...dashed(...oneOf(...share('gte?', 95, by2025))),
      ),
      row(
        '劳动年龄人口平均受教育年限',
        { unit: '年', ...binding, ...from(10.7, in2020) },
        ...dashed([level('gte?', 11.3, '年', by2025)]),
      ),
      row(
        '新增劳动力受过高等教育比例',
        { ...rate, ...anticipatory, ...from(52.6, in2020) },
        ...dashed(...oneOf(...share('gte?', 55, by2025))),
      ),
    ],
  },
  {
    source: 'style of 慈溪市卫生健康事业发展“十四五”规划（慈溪市卫生健康局, 2021年）, 主要指标, recalled',
    format: 'tsv',
    text: [
      '表1 慈溪市卫生健康事业发展“十四五”主要指标',
      '序号\t指标名称\t单位\t2020年\t2025年\t属性',
      '1\t人均预期寿命\t岁\t82.35\t83.5\t预期性',
      '2\t孕产妇死亡率\t/10万\t6.12\t7以下\t预期性',
      '3\t5岁以下儿童死亡率\t‰\t2.83\t5以下\t预期性',
      '4\t重大慢性病过早死亡率\t%\t8.92\t≤8.5\t预期性',
      '5\t居民健康素养水平\t%\t34.21\t40\t预期性',
      '6\t15岁以上人群吸烟率\t%\t20.4\t≤19.5\t预期性',
      '7\t每千人口医疗卫生机构床位数\t张\t3.86\t5.5\t预期性',
      '8\t每千人口执业（助理）医师数\t人\t3.02\t3.8\t预期性',
      '9\t每千人口注册护士数\t人\t2.91\t3.9\t预期性',
      '10\t每万人口全科医生数\t人\t3.75\t5\t约束性',
      '11\t县域就诊率\t%\t88.6\t90以上\t预期性',
      '12\t基层就诊率\t%\t66.3\t65以上\t预期性',
      '13\t个人卫生支出占卫生总费用的比重\t%\t26.8\t≤26\t约束性',
      '14\t国家卫生镇覆盖率\t%\t85.7\t100\t预期性',
    ].join('\n'),
    context: {
      ...fourteenth,
      lowerIsBetter: [
        '孕产妇死亡率',
        '5岁以下儿童死亡率',
        '重大慢性病过早死亡率',
        '15岁以上人群吸烟率',
        '个人卫生支出占卫生总费用的比重',
      ],
    },
    indicators: [
      row('人均预期寿命', { unit: '岁', ...anticipatory, ...from(82.35, in2020) }, [
        level('gte?', 83.5, '岁', by2025),
      ]),
      row('孕产妇死亡率', { ...anticipatory, ...from(6.12, in2020) }, [level('lte', 7, undefined, by2025)]),
      row('5岁以下儿童死亡率', { unit: '‰', ...anticipatory, ...from(2.83, in2020) }, [
        level('lte', 5, '‰', by2025),
      ]),
      row('重大慢性病过早死亡率', { ...rate, ...anticipatory, ...from(8.92, in2020) }, [
        level('lte', 8.5, '%', by2025),
      ]),
      row(
        '居民健康素养水平',
        { ...rate, ...anticipatory, ...from(34.21, in2020) },
        ...oneOf(...share('gte?', 40, by2025)),
      ),
      row('15岁以上人群吸烟率', { ...rate, ...anticipatory, ...from(20.4, in2020) }, [
        level('lte', 19.5, '%', by2025),
      ]),
      row('每千人口医疗卫生机构床位数', { ...anticipatory, ...from(3.86, in2020) }, [
        level('gte?', 5.5, undefined, by2025),
      ]),
      row('每千人口执业（助理）医师数', { ...anticipatory, ...from(3.02, in2020) }, [
        level('gte?', 3.8, undefined, by2025),
      ]),
      row('每千人口注册护士数', { ...anticipatory, ...from(2.91, in2020) }, [
        level('gte?', 3.9, undefined, by2025),
      ]),
      row('每万人口全科医生数', { ...binding, ...from(3.75, in2020) }, [level('gte?', 5, undefined, by2025)]),
      row(
        '县域就诊率',
        { ...rate, ...anticipatory, ...from(88.6, in2020) },
        ...oneOf(...share('gte', 90, by2025)),
      ),
      row(
        '基层就诊率',
        { ...rate, ...anticipatory, ...from(66.3, in2020) },
        ...oneOf(...share('gte', 65, by2025)),
      ),
      row('个人卫生支出占卫生总费用的比重', { ...rate, ...binding, ...from(26.8, in2020) }, [
        level('lte', 26, '%', by2025),
      ]),
      row(
        '国家卫生镇覆盖率',
        { ...rate, ...anticipatory, ...from(85.7, in2020) },
        ...oneOf(...covered(atLeast, 100, by2025)),
      ),
    ],
  },
];
