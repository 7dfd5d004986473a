import type { Citation } from '../../model/citation.js';
import type { Conflict } from '../../model/conflict.js';
import { achieved, at, box, boxes, goals, row, strategy, work } from './place.js';

const strictly: Pick<Conflict, 'taken' | 'reason'> = {
  taken: {
    zh: '作为同一目标的两处表述并列，以严格者为准。',
    en: 'Two statements of one target; the strict one decides.',
  },
  reason: {
    zh: '表格省略比较词是惯例，正文的用词更明确；按字面，“超过”不含本数。',
    en: 'Tables leave comparators out by habit and the prose is more definite; more than excludes the number itself.',
  },
};

/** A goal that the prose makes strict and the table leaves bare. */
const strictInProse = (
  indicator: string,
  zh: string,
  en: string,
  table: readonly [printed: string, place: Citation],
  prose: readonly [printed: string, place: Citation],
): Conflict => ({
  id: `${indicator}-strict-in-prose`,
  touches: [indicator, `${indicator}-2025`],
  about: {
    zh: `${zh}：表中只印${table[0]}，正文印“${prose[0]}”；恰为${table[0]}时两处结论相反。`,
    en: `${en}: the table prints ${table[0]} alone, the prose more than that; at exactly ${table[0]} the two disagree.`,
  },
  readings: [
    { printed: table[0], citation: table[1] },
    { printed: prose[0], citation: prose[1] },
  ],
  ...strictly,
});

/** Contradictions and oddities of the document: figures first, then wording, then the state of the text. */
export const conflicts: Conflict[] = [
  strictInProse(
    'protection-satisfaction',
    '社会满意度',
    'Satisfaction',
    ['97', row(3)],
    ['超过97%', goals.protection],
  ),
  strictInProse(
    'on-time-closing-rate',
    '按期结案率',
    'Cases closed on time',
    ['90', row(13)],
    ['超过90%', goals.protection],
  ),
  strictInProse('ip-awareness', '认知度', 'Awareness', ['70', row(14)], ['超过70%', goals.protection]),
  strictInProse(
    'geographical-indication-trademarks',
    '地理标志商标',
    'Trademarks of geographical indication',
    ['45', row(9)],
    ['超45件', goals.creation],
  ),
  {
    id: 'pledge-financing-window',
    touches: ['pledge-financing', 'pledge-financing-2025', 'pledge-financing-total'],
    about: {
      zh: '质押融资的“累计”从何时算起没有写明。基期15000万元等于“十三五”时期的1.5亿元；若是历年累计，五年只需再增1.5亿元；若是每五年一计，须在2021年至2025年做满3亿元。',
      en: 'Since when pledge financing is added up is not said. The baseline of 150 million yuan equals the sum reported for the five years before; as a running total it needs another 150 million, as a total of five years all of 300 million.',
    },
    readings: [
      { printed: '15000', citation: row(2) },
      { printed: '30000', citation: row(2) },
      { printed: '知识产权质押融资累计金额达到3亿元', citation: goals.utilization },
      { printed: '累计为企业提供知识产权质押融资贷款1.5亿元', citation: achieved('二') },
    ],
    taken: {
      zh: '主读为历年累计，基期从中减去；另列五年合计的读法，两读一致时才下结论。',
      en: 'Read as a running total, from which the base is taken off; the total of five years is the other reading, and a verdict needs both.',
    },
    reason: {
      zh: '表中两个年份的累计数并列，更像同一累计数的前后两点；但1.5亿元出自写“十三五”的段落。',
      en: 'The table sets two years of one running total side by side, yet the 150 million come from a paragraph on five years.',
    },
  },
  {
    id: 'acceptance-goal-equals-base',
    touches: ['first-instance-acceptance', 'first-instance-acceptance-2025'],
    about: {
      zh: '第7行基期90，目标为大于90：目标数与基期数相同，增量完成率无从计算，高出一丝即算完成。',
      en: 'Row 7 starts from 90 and asks for more than 90: goal and base are one number, progress cannot be computed, and the least rise fulfils it.',
    },
    readings: [
      { printed: '90', citation: row(7) },
      { printed: '>90', citation: row(7) },
    ],
    taken: {
      zh: '照录，目标为严格大于90。',
      en: 'Kept as printed: strictly more than 90.',
    },
    reason: {
      zh: '比较符号印得清楚，没有别处可资核对。',
      en: 'The sign is clear, and nothing else speaks of it.',
    },
  },
  {
    id: 'acceptance-misprint',
    touches: ['first-instance-acceptance'],
    about: {
      zh: '指标名印作“复判”，司法统计和国家规划所用的词是“服判”，二字音近形异，应为误植。',
      en: 'The name prints 复判 (judged again), while court statistics and the national plan speak of 服判 (judgment accepted); the two sound alike.',
    },
    readings: [{ printed: '知识产权民事一审案件复判息诉率', citation: row(7) }],
    taken: {
      zh: '名称照录，含义按接受判决、不再上诉理解，越高越好。',
      en: 'The name is kept; it is understood as judgments accepted without appeal, and higher is better.',
    },
    reason: {
      zh: '“息诉”二字与接受判决相配，与重新审判不合。',
      en: 'Its second half, disputes put to rest, fits acceptance and not a new trial.',
    },
  },
  {
    id: 'on-time-closing-rate-already-passed',
    touches: ['on-time-closing-rate', 'on-time-closing-rate-2025', 'court-closing-rate'],
    about: {
      zh: '上一时期法院结案率已报100%，2025年的目标只要求超过90%；但前者不问期限、只及法院，后者问期限并含行政案件。',
      en: 'The courts report 100 percent closed in the five years before, and the goal for 2025 is above 90; but the one ignores time limits and covers courts only, the other asks for both.',
    },
    readings: [
      { printed: '结案率100%', citation: achieved('四') },
      { printed: '90', citation: row(13) },
    ],
    taken: {
      zh: '100%列为事实，不作该指标的基期。',
      en: 'The 100 percent is a fact and no baseline of the series.',
    },
    reason: {
      zh: '口径不同，表中本行也没有基期。',
      en: 'The two count different things, and the row has no base.',
    },
  },
  {
    id: 'closing-rate-two-subjects',
    touches: ['on-time-closing-rate', 'on-time-closing-rate-2025'],
    about: {
      zh: '第13行一名含司法、行政两类案件，两行之间丢失顿号；两类合并计算还是各自达到，没有说明。',
      en: 'Row 13 names two kinds of case on two lines without a separator; whether they are pooled or must each pass is not said.',
    },
    readings: [
      { printed: '知识产权司法案件', citation: row(13) },
      { printed: '行政执法案件按期结案率', citation: row(13) },
      { printed: '知识产权司法案件、行政执法案件按期结案率', citation: goals.protection },
    ],
    taken: {
      zh: '作为一个指标、两个组成部分，合并方式记为未说明。',
      en: 'One series with two components, their combination unstated.',
    },
    reason: {
      zh: '行号和单位只有一个，正文也连写。',
      en: 'There is one row number and one unit, and the prose writes them together.',
    },
  },
  {
    id: 'satisfaction-in-percent',
    touches: ['protection-satisfaction', 'protection-satisfaction-2025'],
    about: {
      zh: '满意度标为国家规划指标，国家层面以分计，本表却用百分号；96.66是得分还是比重，看不出来。',
      en: 'Satisfaction is marked as an indicator of the national plan, which counts it in points, while the table prints percent; whether 96.66 is a score or a share does not show.',
    },
    readings: [
      { printed: '%', citation: row(3) },
      { printed: '超过97%', citation: goals.protection },
    ],
    taken: {
      zh: '照用百分号，不与分换算。',
      en: 'Percent is kept and never converts into points.',
    },
    reason: { zh: '表格与正文一致。', en: 'Table and prose agree.' },
  },
  {
    id: 'coverage-of-what',
    touches: [
      'public-service-coverage',
      'public-service-coverage-2025',
      'dispute-body-coverage',
      'dispute-body-coverage-2025',
    ],
    about: {
      zh: '两个覆盖率只见于指标表，正文没有解释以县区、乡镇还是园区为分母；公共服务一项还括注信息服务和维权援助两类，如何合并也不明。',
      en: 'The two coverages stand in the table only; whether they count counties, townships or parks is not explained, nor how the two kinds of point in brackets add up.',
    },
    readings: [
      { printed: '知识产权公共服务网点覆盖率(包括信息服务、维权援助)', citation: row(4) },
      { printed: '非诉纠纷解决机构覆盖率', citation: row(5) },
    ],
    taken: {
      zh: '范围不填，合并方式记为未说明。',
      en: 'No scope is filled in, and the combination is unstated.',
    },
    reason: { zh: '没有文字可据。', en: 'No words tell.' },
  },
  {
    id: 'rows-with-one-figure',
    touches: [
      'on-time-closing-rate-2025',
      'ip-awareness-2025',
      'service-clusters-2025',
      'lawyers-and-agents-2025',
    ],
    about: {
      zh: '第13至16行只有一个数，属基期还是目标，单看表格无法断定。',
      en: 'Rows 13 to 16 hold one figure; the table alone does not tell base from goal.',
    },
    readings: [
      { printed: '90', citation: row(13) },
      { printed: '70', citation: row(14) },
      { printed: '1-2', citation: row(15) },
      { printed: '10', citation: row(16) },
    ],
    taken: { zh: '均为目标，基期留空。', en: 'All are goals; the baselines stay empty.' },
    reason: {
      zh: '四个数都在正文目标中重复出现。',
      en: 'The goals in prose repeat all four.',
    },
  },
  {
    id: 'units-lost',
    touches: [
      'high-value-patents',
      'trade-secret-bases',
      'trademarks',
      'geographical-indication-trademarks',
      'farm-geographical-indications',
      'copyrights',
      'ip-standard-enterprises',
      'service-clusters',
      'lawyers-and-agents',
    ],
    about: {
      zh: '表中九行没有单位；其中八行的单位见于正文目标，农产品地理标志无处可查。',
      en: 'Nine rows have no unit; eight find one in the goals in prose, and farm geographical indications find none.',
    },
    readings: [
      { printed: '每万人口高价值发明专利拥有量', citation: row(1) },
      { printed: '农产品地理标志拥有量', citation: row(10) },
    ],
    taken: {
      zh: '据正文补入并标为推定；农产品地理标志随其他地理标志用“件”。',
      en: 'Supplied from the prose and marked; farm indications follow the other kinds with 件.',
    },
    reason: {
      zh: '单位栏仍在，只有万元和百分号留存，应是转换时丢失。',
      en: 'The unit column stands with only 万元 and % in it, so the rest was lost in conversion.',
    },
  },
  {
    id: 'table-heads-lost',
    touches: ['high-value-patents', 'pledge-financing'],
    about: {
      zh: '表头只剩序号、单位和断成两截的两个数值栏；指标名称栏和末尾的类别栏没有表头，也没有约束性、预期性之分。',
      en: 'Of the head only row number, unit and two broken value columns are left; the columns of names and of categories have none, and nothing tells binding from anticipatory.',
    },
    readings: [
      { printed: '基期值', citation: { ...goals.opening, heading: '巴中市十四五时期知识产权发展主要指标' } },
      { printed: '目标值', citation: { ...goals.opening, heading: '巴中市十四五时期知识产权发展主要指标' } },
    ],
    taken: {
      zh: '末栏文字作为类别照录，属性留空。',
      en: 'The last column is kept as category, and the attribute stays empty.',
    },
    reason: {
      zh: '各行末格只有三种写法，都是指标来源。',
      en: 'Its cells hold three wordings only, each a source of indicators.',
    },
  },
  {
    id: 'bases-built-or-held',
    touches: ['trade-secret-bases', 'trade-secret-bases-2025'],
    about: {
      zh: '正文说建立保护基地2个，可读作新建2个；表中基期1、目标2，只差1个。',
      en: 'The prose speaks of setting up 2 bases, which may mean two new ones; the table goes from 1 to 2.',
    },
    readings: [
      { printed: '建立商业秘密保护基地2个', citation: goals.protection },
      { printed: '2', citation: row(6) },
    ],
    taken: { zh: '按期末共2个理解。', en: 'Read as two in all at the end.' },
    reason: {
      zh: '表中“目标值”与基期并列，数值相同。',
      en: 'The table sets the same figure beside its base as a goal.',
    },
  },
  {
    id: 'service-clusters-names',
    touches: ['service-clusters', 'service-clusters-2025'],
    about: {
      zh: '表中称集聚发展区并用半角短横，正文称集聚区并用长横；目标是一个范围，下限1个即达到。',
      en: 'The table names clusters more fully and with a short dash, the prose briefly with a long one; the goal is a range, and its near end of 1 suffices.',
    },
    readings: [
      { printed: '1-2', citation: row(15) },
      { printed: '建成1—2个知识产权服务集聚区', citation: goals.service },
    ],
    taken: {
      zh: '同一指标，范围1至2，超过2个为超额。',
      en: 'One series with a range of 1 to 2; more than 2 exceeds it.',
    },
    reason: { zh: '数值与所指相同。', en: 'Figure and subject agree.' },
  },
  {
    id: 'lawyers-and-agents-scope',
    touches: ['lawyers-and-agents', 'lawyers-and-agents-2025'],
    about: {
      zh: '正文限定为有执业资格者，并用“不少于”；表中没有限定，也没有比较词。律师与代理人合计10人还是各10人，没有说明。',
      en: 'The prose asks for a licence and for not less than 10; the table has neither. Whether 10 is for both together or for each is not said.',
    },
    readings: [
      { printed: '10', citation: row(16) },
      { printed: '不少于10人', citation: goals.talent },
    ],
    taken: {
      zh: '两处表述一个目标，合计计算，含本数。',
      en: 'Two statements of one target, counted together, 10 included.',
    },
    reason: {
      zh: '一个数对应一个并列名称；比较词与裸数的读法一致。',
      en: 'One figure stands for a joined name, and the comparator agrees with how a bare figure is read.',
    },
  },
  {
    id: 'counties-against-city',
    touches: [
      'geographical-indications-by-county',
      'geographical-indication-trademarks-2025',
      'farm-geographical-indications-2025',
    ],
    about: {
      zh: '专栏要求每个县区新增1至2件地理标志；文中提到的县区有巴州、恩阳、南江、通江、平昌五地，合计5至10件。全市目标中商标类只增3件（42到45，“超45”则至少4件），农产品类只增1件，合起来4至5件。',
      en: 'The box asks each county for 1 or 2 new geographical indications; the text names Bazhou, Enyang, Nanjiang, Tongjiang and Pingchang, so 5 to 10 in all. The goals of the city add 3 trademarks (42 to 45, or 4 where more than 45 is asked) and 1 of farm produce: 4 or 5.',
    },
    readings: [
      {
        printed: '力争各县(区)新增1—2件地理标志',
        citation: box(...boxes.indications, '开展地理标志挖掘培育'),
      },
      { printed: '45', citation: row(9) },
      { printed: '6', citation: row(10) },
    ],
    taken: {
      zh: '县区目标单列为争取性的新增目标，不与全市各类相加核对。',
      en: 'The counties have a target of additions of their own, aspirational and not added up against the city.',
    },
    reason: {
      zh: '县区目标含各类地理标志，保护产品没有全市目标；新增与净增也不是一回事。',
      en: 'It covers every kind, products have no goal for the city, and additions are not a net change.',
    },
  },
  {
    id: 'kinds-of-indications',
    touches: [
      'geographical-indication-trademarks',
      'farm-geographical-indications',
      'geographical-indications',
      'geographical-indication-products-2020',
      'geographical-indication-trademarks-2020',
    ],
    about: {
      zh: '地理标志有证明商标、商标、保护产品、农产品地理标志几种叫法，另有一处写作“地理商标”，疑脱字；42件在成效中是证明商标，在表中是商标基期；“发展数量”指哪一种没有说明。',
      en: 'Geographical indications appear as certification marks, trademarks, protected products and farm indications, and once under a name that seems to lack a word; the 42 are certification marks among the achievements and the base of trademarks in the table, and which kind the number kept in front means is not said.',
    },
    readings: [
      { printed: '地理标志证明商标42件', citation: achieved('一') },
      { printed: '42', citation: row(9) },
      { printed: '地理商标研究机构', citation: work('第一节', '二') },
      { printed: '地理标志发展数量保持全省前列', citation: strategy.goal },
    ],
    taken: {
      zh: '证明商标与商标视为同一序列；保护产品另列事实；“发展数量”单列指标，不设基期。',
      en: 'Certification marks and trademarks are one series, products a fact of their own, and the overall number a series without a base.',
    },
    reason: {
      zh: '42两处相同；其余没有数字可以对应。',
      en: 'The 42 is the same in both places; nothing matches the rest.',
    },
  },
  {
    id: 'copyrights-window',
    touches: ['copyrights', 'copyrights-2025', 'copyrights-2020'],
    about: {
      zh: '版权登记的基期11363件与成效所报相同，而该段以“十三五”起笔；两处都没有写明是历年总数还是五年合计。若为前者，五年再登记2637件即可；若为后者，须在2021年至2025年登记1.4万件。',
      en: 'The base of 11,363 registered works is the figure among the achievements, whose paragraph opens with the five years; neither place says whether it is a total of all years or of five. In the first case 2,637 more suffice; in the second 14,000 must be registered from 2021 to 2025.',
    },
    readings: [
      { printed: '版权作品登记数量达11363件', citation: achieved('一') },
      { printed: '11363', citation: row(11) },
      { printed: '版权作品登记数达1.4万件', citation: goals.creation },
    ],
    taken: {
      zh: '按历年总数理解，目标为期末水平；不另列读法。',
      en: 'Read as a total of all years, with the goal as its level at the end; no other reading is entered.',
    },
    reason: {
      zh: '“达”字用于已有的数量，前一句的商标也是现存数；此处又没有“累计”一词，与质押融资不同。',
      en: 'The verb tells how far a number has come, and the trademarks just before are a stock; the word for cumulative is missing here, unlike with pledge financing.',
    },
  },
  {
    id: 'front-rank-firm-or-striving',
    touches: ['geographical-indications-front-rank', 'protected-products-rank-2020'],
    about: {
      zh: '地理标志数量居前列一事，总体战略写得肯定，专栏则以“力争”领起；“前列”到第几位没有说明，而保护产品当时为第五。',
      en: 'That indications stay in front is firm in the strategy, while the box opens with a word of striving; how far the front reaches is not said, and protected products stood fifth.',
    },
    readings: [
      { printed: '地理标志发展数量保持全省前列', citation: strategy.goal },
      {
        printed: '力争各县(区)新增1—2件地理标志',
        citation: box(...boxes.indications, '开展地理标志挖掘培育'),
      },
      { printed: '第五位', citation: achieved('一') },
    ],
    taken: {
      zh: '一个目标两处表述，各记各的语气；名次上限留空。',
      en: 'One target with two statements, each with its own firmness; no place is set as the limit.',
    },
    reason: {
      zh: '用语相同，只有语气不同；没有文字划定前列的范围。',
      en: 'The words are the same and only their firmness differs; nothing tells where the front ends.',
    },
  },
  {
    id: 'ranks-in-another-order',
    touches: ['certification-marks-rank-2020', 'protected-products-rank-2020'],
    about: {
      zh: '数量先列保护产品、后列证明商标，位次却先列证明商标、后列保护产品，易将第二、第五配错。',
      en: 'The numbers list products before certification marks and the places list them the other way round, so the second and the fifth are easily swapped.',
    },
    readings: [
      { printed: '地理标志保护产品15件,地理标志证明商标42件', citation: achieved('一') },
      { printed: '分别位居全省第二位、第五位', citation: achieved('一') },
    ],
    taken: {
      zh: '按位次一句自身的次序：证明商标第二，保护产品第五。',
      en: 'The order of the ranking clause holds: marks second, products fifth.',
    },
    reason: {
      zh: '“分别”承接的是该句并列的两项。',
      en: 'Its word for respectively refers to the two that it lists itself.',
    },
  },
  {
    id: 'invention-growth-arithmetic',
    touches: ['invention-patents-2020', 'invention-patents-growth'],
    about: {
      zh: '151件、增长1.47倍，反推基数约61.13件：61件得1.475（四舍五入为1.48），62件得1.435，没有整数基数能得出1.47，除非舍去末位。若把1.47看作比值，基数103件吻合。',
      en: 'From 151 and a growth of 1.47 times, the base is about 61.13; 61 gives 1.475 (rounded 1.48) and 62 gives 1.435, so no whole base yields 1.47 unless digits are cut off. Read as a ratio, a base of 103 fits.',
    },
    readings: [
      { printed: '有效发明专利量达151件', citation: achieved('一') },
      { printed: '增长1.47倍', citation: achieved('一') },
    ],
    taken: {
      zh: '照录，按增长147%记录，不反推基期。',
      en: 'Kept as printed, as a growth of 147 percent; no base is derived.',
    },
    reason: {
      zh: '人均一项不能定夺：两个倍数都按增长读，上期约61件、每万人0.20件，合约305万人；都按比值读，约103件、0.34件，合约300万人，两读都说得通。没有旁证，只能按字面。',
      en: 'The figure per head does not decide: with both multiples read as growth, the base is about 61 and 0.20 per 10,000, some 3.05 million people; with both read as ratios, about 103 and 0.34, some 3.00 million. Both hold together; with no other evidence the letter is followed.',
    },
  },
  {
    id: 'growth-as-multiples',
    touches: [
      'patent-applications-growth',
      'patent-grants-growth',
      'invention-patents-growth',
      'invention-patents-per-capita-growth',
      'trademarks-growth',
    ],
    about: {
      zh: '五处增长都以倍数表示，又用“同比”一词比较两个五年；“增长3.3倍”按字面为原来的4.3倍，也常被误用作3.3倍。',
      en: 'Five growths are printed as multiples, with the word for year on year used between five-year periods; grown by 3.3 times is 4.3 times as much, though it is often used for 3.3.',
    },
    readings: [
      { printed: '增长3.3倍、2.4倍', citation: achieved('一') },
      { printed: '增长1.47倍', citation: achieved('一') },
      { printed: '增长1.4倍', citation: achieved('一') },
      { printed: '增长2.5倍', citation: achieved('一') },
    ],
    taken: {
      zh: '按字面记为增长率（330%等），期间取2016年至2020年。',
      en: 'Taken by the letter as growth rates (330 percent and so on) over 2016 to 2020.',
    },
    reason: {
      zh: '没有上一时期的数字可供核对。',
      en: 'No figures of the period before allow a check.',
    },
  },
  {
    id: 'subset-exceeds-whole',
    touches: [
      'profit-and-tax-from-patents',
      'profit-and-tax-from-conversion-projects',
      'patents-exploited',
      'provincial-conversion-projects',
    ],
    about: {
      zh: '129项专利实施新增利税6416.05万元，11个省级转化项目却实现利税6592万元；若11个项目在129项之内，部分便大于全体。',
      en: '129 patents put to use added 64.1605 million yuan of profit and tax, while 11 provincial projects yielded 65.92 million: if they are among the 129, the part is more than the whole.',
    },
    readings: [
      { printed: '新增利税6416.05万元', citation: achieved('二') },
      { printed: '实现利税6592万元', citation: achieved('二') },
    ],
    taken: { zh: '两个数字都照录。', en: 'Both are kept as printed.' },
    reason: {
      zh: '“新增”与“实现”口径可能不同，11个项目是否在129项之内也没有写明。',
      en: 'One speaks of what was added and the other of what was achieved, and whether the 11 are among the 129 is not said.',
    },
  },
  {
    id: 'per-head-figures',
    touches: ['high-value-patents', 'high-value-patents-2025', 'invention-patents-per-capita-2020'],
    about: {
      zh: '文中有两个每万人口数：发明专利0.48件，高价值发明专利0.077件。151件除以0.48得人口约315万，据此0.077约合24件，0.083约合26件：五年只需净增约2件，而问题部分称该项远低于全国全省。',
      en: 'Two figures are per 10,000 people: 0.48 invention patents and 0.077 of high value. 151 over 0.48 gives some 3.15 million people, so 0.077 is about 24 patents and 0.083 about 26: two more in five years, where the text calls the city far behind.',
    },
    readings: [
      { printed: '每万人口发明专利拥有量0.48件', citation: achieved('一') },
      { printed: '0.077', citation: row(1) },
      { printed: '达到0.083件', citation: goals.creation },
    ],
    taken: {
      zh: '数值照录，两个指标不相混；人口和件数不入数据。',
      en: 'The figures are kept and the two series apart; neither population nor counts enter the data.',
    },
    reason: {
      zh: '推算只为核对数量级，人口口径没有印出。',
      en: 'The sum only checks the size; the population used is not printed.',
    },
  },
  {
    id: 'stations-and-coverage',
    touches: ['dispute-body-coverage', 'assistance-stations-2020'],
    about: {
      zh: '第5行非诉机构覆盖率基期为12%，成效部分恰有12个非诉维权站点，两个12来历不同，或有一处误用。',
      en: 'The base of row 5 is 12 percent, and the achievements count just 12 stations out of court; the two 12 are of different kinds, or one was carried over.',
    },
    readings: [
      { printed: '12', citation: row(5) },
      { printed: '12个非诉知识产权维权站(点)', citation: achieved('五') },
    ],
    taken: {
      zh: '基期按表取12%，站点数另列事实，互不换算。',
      en: 'The base is 12 percent as in the table; the stations are a fact of their own.',
    },
    reason: {
      zh: '表中单位明印百分号，也没有覆盖率的分母可验。',
      en: 'The table prints the percent sign, and no denominator allows a check.',
    },
  },
  {
    id: 'trademarks-total-or-in-force',
    touches: ['trademarks', 'trademarks-2020', 'copyrights'],
    about: {
      zh: '商标一项先称“累计”又称“有效”，前者为历年总数、后者为现存数；名称有三种写法。其基期11308与版权的11363形近，易相混。',
      en: 'Trademarks are called both added up and in force, the one a total and the other a stock, under three names. Their base of 11,308 looks much like the 11,363 of copyright.',
    },
    readings: [
      { printed: '累计有效商标注册量11308件', citation: achieved('一') },
      { printed: '有效注册商标拥有量', citation: row(8) },
      { printed: '有效注册商标总量达1.5万件', citation: goals.creation },
      { printed: '版权作品登记数量达11363件', citation: achieved('一') },
    ],
    taken: {
      zh: '按期末有效存量理解，三名为一序列；两个基期各归各行。',
      en: 'Read as a stock in force, three names of one series; each base stays in its row.',
    },
    reason: {
      zh: '数值相同，“拥有量”只能是现存数。',
      en: 'The figure is one, and what is held can only be a stock.',
    },
  },
  {
    id: 'standard-or-certificate',
    touches: ['ip-standard-enterprises', 'certified-enterprises'],
    about: {
      zh: '表中贯标企业基期5家，成效部分的5家是管理体系认证企业；贯标与取得认证是否一回事，没有说明。',
      en: 'The base is 5 enterprises under the standard, and the achievements count 5 with a certificate; whether the two are one is not said.',
    },
    readings: [
      { printed: '5', citation: row(12) },
      { printed: '5家国家知识产权管理体系认证企业', citation: achieved('三') },
    ],
    taken: { zh: '视为同一序列，后者列为别名。', en: 'One series; the second name is an alias.' },
    reason: { zh: '时点、数值相同。', en: 'Time and figure agree.' },
  },
  {
    id: 'pledge-financing-names',
    touches: ['pledge-financing', 'pledge-financing-2025'],
    about: {
      zh: '表中“累计”在“融资”之前，正文在其后，且一处用万元、一处用亿元；30000万元即3亿元，数值一致。',
      en: 'The word for cumulative stands before financing in the table and after it in the prose, in 10,000 and in 100 million yuan; the sums agree.',
    },
    readings: [
      { printed: '知识产权质押累计融资金额', citation: row(2) },
      { printed: '知识产权质押融资累计金额达到3亿元', citation: goals.utilization },
    ],
    taken: { zh: '同一目标，各按原单位记录。', en: 'One target, each printing in its own unit.' },
    reason: { zh: '换算后相等。', en: 'They are equal once converted.' },
  },
  {
    id: 'five-brands-three-named',
    touches: ['brands-in-first-protection-list'],
    about: {
      zh: '说5个商标品牌入选，只点名3个，其中引号残缺；另两个是什么无从得知。',
      en: 'Five brands are said to be listed and three are named, with broken quotation marks; the other two are unknown.',
    },
    readings: [{ printed: '通江银耳”“南江黄羊”“江口醇5个商标品牌', citation: achieved('四') }],
    taken: { zh: '数目取5，不补名单。', en: 'The number is 5; no name is supplied.' },
    reason: { zh: '点名可只举其要。', en: 'A list may name the chief ones only.' },
  },
  {
    id: 'seven-townships-two-named',
    touches: ['tourism-model-zone'],
    about: {
      zh: '示范区由7个乡镇组成，只点名光雾山、诺水河两镇。',
      en: 'The model zone holds seven townships, of which two are named.',
    },
    readings: [
      {
        printed: '南江县光雾山镇、通江县诺水河镇等7个乡镇',
        citation: box(...boxes.tourism, '打造文化和旅游品牌'),
      },
    ],
    taken: { zh: '作为范围照录，数目取7。', en: 'Kept as the scope, with seven.' },
    reason: { zh: '“等”字表明未列全。', en: 'The wording leaves the list open.' },
  },
  {
    id: 'green-pepper-project-before-mark',
    touches: ['indication-promotion-projects-2019', 'certification-marks-filed'],
    about: {
      zh: '平昌青花椒2019年已获国家地理标志运用项目，专栏却仍要指导它申请证明商标。',
      en: 'Pingchang green Sichuan pepper won a national project for geographical indications in 2019, and the box still helps it to file a certification mark.',
    },
    readings: [
      { printed: '平昌青花椒”“江口青鳙', citation: achieved('二') },
      {
        printed: '平昌青花椒”“通江枳壳”“恩阳川佛手',
        citation: box(...boxes.indications, '开展地理标志挖掘培育'),
      },
    ],
    taken: { zh: '两处照录。', en: 'Both are kept.' },
    reason: {
      zh: '它可能先以保护产品或农产品地理标志入选，商标另行申请。',
      en: 'It may have been a protected product or a farm geographical indication first and file its mark later.',
    },
  },
  {
    id: 'agreements-under-two-names',
    touches: [
      'jiangbei-cooperation',
      'neighbouring-cities-cooperation',
      'cross-region-protection',
      'cross-region-protection-measures',
    ],
    about: {
      zh: '成效中两份协议称与江北区的框架战略合作协议、川东北五市协议，任务中一份冠以川渝、一份冠以川东北片区，是否同一文件没有说明。四市加本市为五市，数目相合。',
      en: 'The achievements speak of a framework agreement with Jiangbei and one of five cities; the tasks of a Sichuan–Chongqing agreement and one of the north-eastern area. Whether they are the same is not said. Four cities and Bazhong make five.',
    },
    readings: [
      { printed: '知识产权框架战略合作协议', citation: achieved('四') },
      { printed: '《川渝知识产权合作协议》', citation: work('第四节', '四') },
      { printed: '川东北五市知识产权保护战略合作协议', citation: achieved('四') },
      { printed: '《川东北片区知识产权战略合作协议》', citation: work('第四节', '四') },
    ],
    taken: {
      zh: '过去两项与计划中一项分列，不合并。',
      en: 'Two past actions and one planned, not merged.',
    },
    reason: {
      zh: '江北区只是重庆一区，层级不同。',
      en: 'Jiangbei is one district of Chongqing, another rank.',
    },
  },
  {
    id: 'council-name-cut',
    touches: ['brand-development-council', 'brand-value-tongjiang-tremella'],
    about: {
      zh: '论证品牌价值的机构印作“国品牌建设促进会”，前面应脱一“中”字。',
      en: 'The body that appraised the brands lacks its first character; it must be the China Council for Brand Development.',
    },
    readings: [{ printed: '国品牌建设促进会', citation: achieved('二') }],
    taken: { zh: '名称照录，英文名注明。', en: 'The name is kept; the English name says so.' },
    reason: { zh: '脱字明显，但不改原文。', en: 'The loss is plain, but the text is not changed.' },
  },
  {
    id: 'apart-or-competing',
    touches: ['college-positioning', 'vocational-college'],
    about: {
      zh: '职业技术学院的定位既要“错位发展”，又要“同类竞争”，两者相反，后者前面疑脱“避免”一类的词。',
      en: 'The vocational college is to develop apart from others and yet to compete with its like; the second seems to lack a word such as avoid.',
    },
    readings: [
      {
        printed: '错位发展、同类竞争',
        citation: box(...boxes.talent, '加快知识产权专业人员培养'),
      },
    ],
    taken: { zh: '照录为定位，不作取舍。', en: 'Kept as a position, without a choice.' },
    reason: { zh: '没有旁证。', en: 'Nothing else tells.' },
  },
  {
    id: 'ten-projects-and-boxes',
    touches: [
      'strong-enterprises-project',
      'strong-counties-project',
      'high-value-patents-project',
      'indications-for-villages-project',
      'tourism-brands-project',
      'ip-finance-project',
      'protection-campaigns-project',
      'management-efficiency-project',
      'service-level-project',
      'talent-project',
    ],
    about: {
      zh: '总体战略称十个重点工程并逐一列名，第三章恰有十个专栏，名称、次序相同；编号只存8和10。',
      en: 'The strategy announces ten projects and names them; chapter 第三章 has ten boxes of the same names in the same order, of which only 8 and 10 are numbered.',
    },
    readings: [
      { printed: '落实十个重点工程', citation: strategy.projects },
      { printed: '专栏8知识产权管理效能提升工程', citation: box(...boxes.management) },
      { printed: '专栏10知识产权人才培养工程', citation: box(...boxes.talent) },
    ],
    taken: { zh: '其余八个编号按次序推定。', en: 'The other eight numbers are inferred from the order.' },
    reason: {
      zh: '两个存号与次序吻合，数目相符。',
      en: 'The two numbers left fit the order, and the total agrees.',
    },
  },
  {
    id: 'strategy-figures',
    touches: ['one-plus-three-industries', 'key-work'],
    about: {
      zh: '“13510”由一个目标、“1+3”产业、五大体系和十个工程合成，是口诀而不是数目；五大体系两处次序不同，第三章却分八节。',
      en: 'The 13510 of the strategy is made of one goal, 1+3 industries, five systems and ten projects, a rhyme and not a number; the five systems come in two orders, and chapter 第三章 has eight sections.',
    },
    readings: [
      { printed: '13510', citation: strategy.opening },
      { printed: '锚定一个发展目标', citation: strategy.goal },
      { printed: '健全五大工作体系', citation: strategy.systems },
      { printed: '知识产权创造、运用、管理、保护、服务五大工作体系建设', citation: strategy.systems },
      { printed: '创造、运用、保护、管理、服务全链条', citation: strategy.opening },
    ],
    taken: {
      zh: '不作目标；任务以第三章八节为准。',
      en: 'None is a target; the tasks are the eight sections.',
    },
    reason: {
      zh: '这些数字只概括篇章，人才和宣传不在五大体系之列。',
      en: 'They only sum up the document, and talent and publicity are not among the five.',
    },
  },
  {
    id: 'industries-in-two-lists',
    touches: ['one-plus-three-industries', 'new-industry', 'feature-farming'],
    about: {
      zh: '“1+3”列文旅康养和三类产业，第五节的新型工业在后三类之外加电子信息，并另列特色农业，且印在政策导向之下。',
      en: 'The 1+3 list health tourism and three industries; section 第五节 adds electronics to the three, lists farming besides, and stands under the direction of policy.',
    },
    readings: [
      { printed: '“1+3”产业', citation: strategy.industries },
      { printed: '电子信息产业', citation: work('第五节', '二') },
    ],
    taken: { zh: '各按所在位置列为产业组。', en: 'Each list is kept where it stands.' },
    reason: {
      zh: '两处用途不同，没有互相取代的话。',
      en: 'They serve different ends, and neither replaces the other.',
    },
  },
  {
    id: 'trademark-projects-names',
    touches: ['trademark-strategy-project'],
    about: {
      zh: '商标工程在基本原则中称“战略推进”，在目标中称“品牌战略促进”。',
      en: 'The trademark project advances the strategy in the principles and promotes the brand strategy in the goals.',
    },
    readings: [
      { printed: '商标战略推进工程', citation: at('第二章', '第二节') },
      { printed: '商标品牌战略促进工程', citation: goals.creation },
    ],
    taken: { zh: '视为同一工程。', en: 'Taken as one project.' },
    reason: {
      zh: '对象相同，两处都没有另作说明。',
      en: 'The subject is the same, and neither says otherwise.',
    },
  },
  {
    id: 'platforms-and-teams-names',
    touches: [
      'integrated-service-platform',
      'public-information-platform',
      'public-service-platforms',
      'ip-service-teams',
      'party-expert-service-team',
    ],
    about: {
      zh: '公共服务平台有综合服务平台、信息公共服务平台和“一批”平台三说；服务团有23支服务团和党员专家服务团两说；是否相同没有说明。',
      en: 'Platforms appear as one for all services, one for information and as several; teams as 23 service teams and as one of party experts; whether they are the same is not said.',
    },
    readings: [
      { printed: '建立巴中知识产权综合服务平台', citation: work('第六节', '三') },
      { printed: '知识产权信息公共服务平台', citation: box(...boxes.service, '建设知识产权公共服务平台') },
      { printed: '搭建一批知识产权公共服务平台', citation: goals.service },
      { printed: '知识产权服务团23支', citation: achieved('三') },
      { printed: '知识产权党员专家服务团', citation: box(...boxes.management, '深化知识产权管理服务') },
    ],
    taken: { zh: '分别记录，不合并。', en: 'Kept apart.' },
    reason: { zh: '没有文字把它们等同。', en: 'No words equate them.' },
  },
  {
    id: 'campaigns-before-and-after',
    touches: ['escort-past', 'kunlun', 'spring-thunder', 'iron-fist', 'blue-sky', 'sword-net'],
    about: {
      zh: '上一时期有护航、铁拳、蓝天、剑网，本规划有昆仑、春雷、铁拳、蓝天、剑网：护航不再出现，新增两项。',
      en: 'Four campaigns are reported and five are planned: Escort is gone, and two are new.',
    },
    readings: [
      { printed: '护航', citation: achieved('四') },
      { printed: '昆仑专项行动', citation: box(...boxes.protection, '昆仑专项行动') },
      { printed: '春雷专项行动', citation: box(...boxes.protection, '春雷专项行动') },
    ],
    taken: {
      zh: '同名行动前后各列一项，计划中的不作为延续。',
      en: 'Campaigns of one name are entered for each time; the planned ones are not called a continuation.',
    },
    reason: { zh: '原文没有“继续”字样。', en: 'The text does not say that they go on.' },
  },
  {
    id: 'superior-plan-in-draft',
    touches: ['sichuan-ip-plan-draft'],
    about: {
      zh: '编制依据中的省级规划注明是草案，表中又有四行“省规划指标”，定稿时指标可能已变。',
      en: 'The provincial plan it rests on is cited as a draft, while four rows of the table take indicators from it; the final version may differ.',
    },
    readings: [
      { printed: '四川省十四五知识产权保护和运用规划(草案)', citation: { sectionPath: [] } },
      { printed: '省规划指标', citation: row(4) },
    ],
    taken: { zh: '照录为草案。', en: 'Kept as a draft.' },
    reason: { zh: '原文如此。', en: 'So it is printed.' },
  },
  {
    id: 'quotation-marks-lost',
    touches: ['iron-fist-past', 'one-plus-three-industries', 'five-golden-signs'],
    about: {
      zh: '成对引号多只剩一半，或两边全无：规划期名称、行动、品牌和口号都受影响，名称的起止须据文意判断。',
      en: 'Quotation marks survive by halves or not at all, around the plan period, campaigns, brands and slogans; where a name begins and ends must be judged.',
    },
    readings: [
      { printed: '护航”“铁拳”“蓝天”“剑网', citation: achieved('四') },
      { printed: '文旅康养产业”“食品饮料产业”“生物医药产业”“新能源新材料', citation: strategy.industries },
    ],
    taken: { zh: '名称不带引号，也不补引号。', en: 'Names are given without them, and none is restored.' },
    reason: { zh: '补到哪里没有凭据。', en: 'Nothing shows where they stood.' },
  },
  {
    id: 'run-in-headings',
    touches: ['enterprise-innovation', 'patent-led-industry', 'brand-improvement', 'talent-training'],
    about: {
      zh: '多数任务标题后没有句号，与正文首词相连，起止靠文意；有的正文首句又与标题几近重复。',
      en: 'Most headings of tasks run into their text without a stop, and some texts begin by almost repeating them; where they end is judged by sense.',
    },
    readings: [
      { printed: '强化企业创新主体地位加快建立', citation: work('第一节', '一') },
      { printed: '健全专利导向产业机制健全', citation: work('第一节', '四') },
      { printed: '加大知识产权人才培养力度加大', citation: work('第七节', '一') },
    ],
    taken: { zh: '按动宾结构完整处断开。', en: 'They are cut where the phrase is complete.' },
    reason: { zh: '同节中标点尚存的标题句式相同。', en: 'Headings that kept their stop have the same form.' },
  },
  {
    id: 'broken-lines',
    touches: ['policy-direction', 'feature-farming', 'new-industry'],
    about: {
      zh: '第五节第二项在茶叶之后和电子信息之后断行，句子未完。',
      en: 'A paragraph of section 第五节 breaks after tea and again after electronics, within sentences.',
    },
    readings: [{ printed: '重点培育茶叶、核桃', citation: work('第五节', '二') }],
    taken: { zh: '连成一段。', en: 'Joined into one paragraph.' },
    reason: { zh: '文意相接，没有缺字。', en: 'The sense runs on, and nothing seems lost.' },
  },
];
