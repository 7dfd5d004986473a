import type { Choices, Compared, Value } from './choices.js';
import {
  average,
  both,
  built,
  by2025,
  by2027,
  delegated,
  falling,
  held,
  list,
  made,
  ofRange,
  raised,
  same,
  than,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { cell, fifteenth, lower, lowerCell, yearOf, yearsOf } from './periods.js';
import { grown, share } from './rates.js';
import {
  aspirational,
  coverage,
  cumulative,
  either,
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  multiple,
  netChange,
  not,
  printedIn,
  qualitative,
  rank,
  recurring,
  relative,
  trend,
  unset,
  withAttribute,
} from './reading.js';
import { words, wordsOnly } from './words.js';

const doubled = multiple('gte?', 2, than('2010'));

/** Incomes that are to grow in step with the economy. */
const inStep: Choices = [relative(same, {}), { kind: 'qualitative' }];
/** Steady growth without a figure. */
const steady: Choices = [trend(), { kind: 'qualitative' }];

/** 完成 a number of works: counted, or an event. */
const completed = (compared: Compared, value: Value, unit?: string): Choices => [
  ...made(compared, value, unit),
  milestone(),
];
/** 对…进行, 为…安装: work on a number of things, counted or told in words. */
const tended = (compared: Compared, value: Value, unit?: string): Choices => [
  ...made(compared, value, unit),
  ...wordsOnly,
];
/** 年, 年均: a figure for each year, or for their mean. */
const eachYear = (compared: Compared, value: Value, unit: string): Choices => [
  everyYear(compared, value, unit, { basis: ['each', 'average'] }),
];
/** The rise of prices, itself a rate. */
const prices = (compared: Compared, rate: number): Choices => [
  level(compared, rate, '%'),
  grown(compared, rate),
];

const fucheng = printedIn('绵阳市涪城区政府工作报告（2019年）', yearOf(2019));
const hongqiao = printedIn('天津市红桥区政府工作报告（2025年）', yearOf(2025));
const zhonglou = printedIn('常州市钟楼区政府工作报告（2025年）', yearOf(2025));
const tongan = printedIn('厦门市同安区政府工作报告（2025年12月），未来五年目标', fifteenth);
const shiyan = printedIn('十堰市2025年全市国民经济和社会发展计划的报告', yearOf(2025));
const jiande = printedIn(
  '建德市县城承载能力提升和深化“千村示范、万村整治”工程实施方案（2023—2027年）',
  yearsOf(2023, 2027),
);
const yangbi = printedIn('漾濞县政府工作报告（2023年）', yearOf(2023));
const xianan = printedIn('咸安区2023年《政府工作报告》重点工作任务责任分解方案', yearOf(2023));
const baiyun = printedIn('贵阳市白云区2023年民生项目任务单', yearOf(2023));
const fengtai = printedIn('丰台区2024年重要民生实事项目', yearOf(2024));
const jinfeng = printedIn('银川市金凤区2025年民生“十心”实事', yearOf(2025));
const jingan = printedIn('上海市静安区2024年为民办实事项目（区人代会）', yearOf(2024));
const binhu = printedIn('无锡市滨湖区2020年惠民实事项目（区人代会）', yearOf(2020));
const changning = printedIn('上海市长宁区2022年政府实事项目', yearOf(2022));
const qingxu = printedIn('清徐县政府工作报告（2022年）', yearOf(2022));
const luyuan = printedIn('长春市绿园区2024年预期目标', yearOf(2024));
const huangzhong = printedIn('西宁市湟中区政府工作报告（2024年）', yearOf(2024));
const jiangyan = printedIn('泰州市姜堰区政府工作报告（2026年），“十五五”主要目标', fifteenth);
const guoluo = printedIn('果洛藏族自治州政府工作报告（2023年）', yearOf(2023));
const weihai = printedIn('威海市政府工作报告（2017年）', yearOf(2017));
const weihaiFive = printedIn('威海市政府工作报告（2017年），今后五年目标', yearsOf(2017, 2021));
const shangluo = printedIn('商洛市政府工作报告（2018年）', yearOf(2018));
const pinghu = printedIn('平湖市高质量推进城乡融合聚变共富三年行动方案（2022—2024年）', yearsOf(2022, 2024));
const longyou = printedIn('龙游县政府工作报告（2025年）', yearOf(2025));
const dongtou = printedIn(
  '洞头区全面落实融入省“315”科技创新体系建设工程实施方案（2023—2027年）',
  yearsOf(2023, 2027),
);
const shenzhen = printedIn(
  '深圳市关于加快发展新质生产力进一步推进战略性新兴产业集群和未来产业高质量发展的实施方案',
  yearsOf(2024, 2025),
);
const huzhouFive = printedIn('湖州市政府工作报告（2017年），今后五年目标', yearsOf(2017, 2021));
const huzhou = printedIn('湖州市政府工作报告（2017年）', yearOf(2017));
const dezhou = printedIn('德州市政府工作报告（2023年）', yearOf(2023));
const nancheng = printedIn('南城县政府工作报告（2024年）', yearOf(2024));
const panan = printedIn('磐安县政府工作报告（2019年）', yearOf(2019));
const suzhou = printedIn('苏州市产业升级三年行动计划（2018—2020年）', yearsOf(2018, 2020));
const jinan = printedIn('济南市新型工业化行动计划，2025年目标', yearsOf(2023, 2025));
const industry = printedIn('一县2022年工业创新发展预期目标', yearOf(2022));

const zhuzhou = printedIn('株洲市生态环境保护工作预期目标（2022年）', yearOf(2022));
const lingling = printedIn('永州市零陵区促进市场主体高质量发展实施方案', yearsOf(2022, 2025));
const chengdu = printedIn('成都市政府工作报告（2025年）', yearOf(2025));

const planTable = printedIn('style of a city 国民经济和社会发展计划草案的报告, 指标表', {
  ...yearOf(2026),
  ...cell,
});
const planLower = printedIn('style of a city 国民经济和社会发展计划草案的报告, 指标表', {
  ...yearOf(2026),
  ...lowerCell,
});
const county = printedIn('style of a county 政府工作报告（2025年）', yearOf(2025));
const countyFive = printedIn('style of a county 政府工作报告（2022年），今后五年目标', yearsOf(2022, 2026));

/** Targets of work reports, yearly plans and action plans of cities, districts and counties, collected by someone who had not seen how it reads. */
export const check15Corpus: readonly CorpusEntry[] = [
  fucheng('区属地区生产总值增长9%，全社会固定资产投资增长18%', [grown('gte?', 9), grown('gte?', 18)]),
  fucheng('一般公共预算收入同口径增长9%', grown('gte?', 9)),
  fucheng('规模以上工业增加值增长11.1%，社会消费品零售总额增长11.5%', [
    grown('gte?', 11.1),
    grown('gte?', 11.5),
  ]),
  fucheng('城、乡居民人均可支配收入分别增长8%、9%', [grown('gte?', 8), grown('gte?', 9)]),
  fucheng('城镇登记失业率控制在4%以内', level('lte', 4, '%'), lower),
  fucheng('全面完成省市下达的各项目标任务', list([delegated, ...wordsOnly])),
  fucheng('辖区经济连续第7年进入全省“十强县”前三甲', not('observation')),

  hongqiao(
    '一般公共预算收入同比增长5%左右，固定资产投资同比增长6%',
    either([grown('approx', 5), grown('gte?', 6)], not('observation')),
  ),
  hongqiao('居民收入增长与经济增长基本同步', list(inStep)),
  hongqiao('节能减排降碳完成市级下达目标任务', delegated),

  zhonglou('地区生产总值增长5%左右', grown('approx', 5)),
  zhonglou('一般公共预算收入保持稳定增长', list(steady)),
  zhonglou('居民人均可支配收入与经济增长同步', list(inStep)),
  zhonglou('大气、水环境质量改善完成市下达任务', both(delegated)),
  zhonglou('“532”发展战略', not('name')),

  tongan('地区生产总值达1220亿元，年均增长6.5%', [
    level('gte?', 1220, '亿元'),
    growth('averageAnnual', 'gte?', 6.5),
  ]),
  tongan('规上工业总产值超2400亿元，人均预期寿命85岁', [level('gt', 2400, '亿元'), level('gte?', 85, '岁')]),
  tongan('2025年，同安区预计地区生产总值增长6.5%左右', not('observation')),

  shiyan('地区生产总值增长7%左右；规模以上工业增加值增长9%左右', [grown('approx', 7), grown('approx', 9)]),
  shiyan('固定资产投资增长9%左右；社会消费品零售总额增长8%左右', [grown('approx', 9), grown('approx', 8)]),
  shiyan('地方一般公共预算收入增长8%左右；外贸出口增长10%左右', [grown('approx', 8), grown('approx', 10)]),
  shiyan('使用外资（FDI）增长20%左右', grown('approx', 20)),
  shiyan('城镇、农村常住居民人均可支配收入与经济增长同步', both(...inStep)),
  shiyan(
    '新增城镇就业3.2万人，失业人员再就业1万人，就业困难人员就业5000人',
    list(raised('gte?', 3.2, '万人'), made('gte?', 1, '万人'), made('gte?', 5000, '人')),
  ),
  shiyan('居民消费价格指数控制在省定目标以内', delegated, lower),

  jiande('到2027年，力争实现地区生产总值超600亿元', level('gt', 600, '亿元', { ...by2027, ...aspirational })),
  jiande('城乡居民收入倍差缩小到1.7以内', level('lte', 1.7), lower),
  jiande('常住人口城镇化率不低于55%', level('gte', 55, '%')),
  jiande('建政函〔2023〕37号', not('documentNumber')),
  jiande('“千村示范、万村整治”工程', not('name')),

  yangbi('地区生产总值增长8%以上；一般公共预算收入增长20%以上', [grown('gte', 8), grown('gte', 20)]),
  yangbi('规模以上固定资产投资增长6%以上；规模以上工业增加值增长15%以上', [
    grown('gte', 6),
    grown('gte', 15),
  ]),
  yangbi('社会消费品零售总额增长5%以上', grown('gte', 5)),
  yangbi('城镇居民人均可支配收入增长7%以上；农村居民人均可支配收入增长9%以上', [
    grown('gte', 7),
    grown('gte', 9),
  ]),
  yangbi('一般公共预算支出（扣除2022年灾后恢复重建专项资金支出外）增长3%以上', grown('gte', 3)),

  xianan('1.地区生产总值增长8%以上。', grown('gte', 8)),
  xianan('3.规上工业增加值增长10%以上。', grown('gte', 10)),
  xianan('6.一般公共预算收入增长12%以上。', grown('gte', 12)),
  xianan('8.城镇登记失业率控制在4.5%以内。', level('lte', 4.5, '%'), lower),
  xianan('9.粮食产量稳定在23万吨。', list(held(same, 23, '万吨'))),
  xianan('10.完成省、市下达的节能减排考核目标任务。', delegated),

  baiyun('新建4个“15分钟生活圈”', list(built('gte?', 4, '个'))),
  baiyun(
    '新增公共停车位1664个、改造棚户区4490户、背街小巷22条',
    list(raised('gte?', 1664, '个'), made('gte?', 4490, '户'), made('gte?', 22, '条')),
  ),
  baiyun('确保农村污水处理设施正常运行率达85%以上', level('gte', 85, '%')),
  baiyun(
    '婚丧礼俗倡导性标准在行政村实现全覆盖',
    either(coverage(['gte', 'eq'], 100), level(['gte', 'eq'], 100, '%')),
  ),
  baiyun('确保全年新增城镇就业1.02万人', list(raised('gte?', 1.02, '万人'))),
  baiyun('确保全年城乡居民人均可支配收入比控制在1.8左右', level(['approx', 'lte'], 1.8), lower),
  baiyun(
    '学前三年毛入园率保持在95%以上，普惠率保持在90%以上',
    list(held('gte', 95, '%'), held('gte', 90, '%')),
  ),
  baiyun(
    '新建、改扩建中小学幼儿园13所，新增学位4000个',
    list(built('gte?', 13, '所'), raised('gte?', 4000, '个')),
  ),

  fengtai('新增2至3岁普惠性幼儿园托位1000个', list(raised('gte?', 1000, '个'))),
  fengtai(
    '试点建设11个街镇养老服务中心，发展培育养老助餐点100个',
    list(made('gte?', 11, '个'), made('gte?', 100, '个')),
  ),
  fengtai(
    '新增停车位2500个、错时共享停车位1800个',
    list(raised('gte?', 2500, '个'), built('gte?', 1800, '个')),
  ),
  fengtai('对160条以上背街小巷深入开展环境精细化整治工作', list(tended('gte', 160, '条'))),
  fengtai(
    '完成2处郊野公园改造提升，建成8个“无界”公园',
    list(completed('gte?', 2, '处'), completed('gte?', 8, '个')),
  ),
  fengtai('断面水质达标率达到100%', list(share(['gte', 'eq'], 100))),
  fengtai('“一微克”行动', not('name')),

  jinfeng('▶新增公共停车位800个。', list(raised('gte?', 800, '个'))),
  jinfeng('▶建成保障性租赁住房352套。', list(completed('gte?', 352, '套'))),
  jinfeng(
    '▶打造名校长名师工作室20个，培养各级骨干教师460名。',
    list(made('gte?', 20, '个'), made('gte?', 460)),
  ),
  jinfeng(
    '▶开展“文化金凤·四季欢歌”惠民演出300场。',
    list([...made('gte?', 300, '场'), { kind: 'recurring' }]),
  ),

  jingan('实施各类旧住房修缮改造100万平方米', list(made('gte?', 100, '万平方米'))),
  jingan('为8000名独居老人安装单点式火灾探测报警器', list(tended('gte?', 8000))),
  jingan(
    '新增养老床位172张，改建认知障碍照护床位150张',
    list(raised('gte?', 172, '张'), made('gte?', 150, '张')),
  ),
  jingan('2023年，静安区实现区级一般公共预算收入287.80亿元，同比增长3%', not('observation')),

  binhu(
    '完成约15万㎡宜居住区整治改造',
    list([...completed('approx', 15, '万㎡'), ...made('approx', 15, '万平方米')]),
  ),
  binhu('完成梁清路（梁溪大桥-梅园立交段）等3条道路街景改造', list(completed('gte?', 3, '条'))),
  binhu(
    '新（改）建公厕14座，新增公共停车泊位800个',
    list(built('gte?', 14, '座'), raised('gte?', 800, '个')),
  ),
  binhu('全区老年人意外伤害险覆盖率达到70%', list(share('gte?', 70))),

  changning('01 新增共享充电桩示范小区10个', list(raised('gte?', 10, '个'))),
  changning(
    '新建社区综合为老服务中心2家，新增老年助餐点7个，新增养老床位200张',
    list(built('gte?', 2, '家'), raised('gte?', 7, '个'), raised('gte?', 200, '张')),
  ),
  changning('开设2022年长宁区小学生爱心暑托班不少于24个', list(made('gte', 24, '个'))),
  changning('10 创成5家上海市老年友善医疗机构', list(completed('gte?', 5, '家'))),

  qingxu('地区生产总值增长8.5%；服务业增加值增长6%', [grown('gte?', 8.5), grown('gte?', 6)]),
  qingxu('规模以上工业增加值增长12%；固定资产投资增长15%', [grown('gte?', 12), grown('gte?', 15)]),
  qingxu('社会消费品零售总额增长8%；一般公共预算收入增长8%', [grown('gte?', 8), grown('gte?', 8)]),
  qingxu('城镇、农村常住居民人均可支配收入分别增长8%和8.5%', [grown('gte?', 8), grown('gte?', 8.5)]),
  qingxu('约束性指标不折不扣完成市下达任务', either(delegated, withAttribute('binding', delegated))),
  qingxu('“1234”发展思路', not('name')),

  luyuan(
    '预期目标是，地区生产总值同比增长7%，规上工业总产值同比增长8.5%',
    either(
      [grown('gte?', 7), grown('gte?', 8.5)],
      withAttribute('anticipatory', [grown('gte?', 7), grown('gte?', 8.5)]),
    ),
  ),

  huangzhong('地区生产总值增长6%左右', grown('approx', 6)),
  huangzhong(
    '固定资产投资与上年度持平',
    list([maintain(same, null), relative(same, {}), multiple(same, 1), grown(same, 0), ...wordsOnly]),
  ),
  huangzhong('全体居民人均可支配收入增长与经济增长基本同步', list(inStep)),
  huangzhong('城镇登记失业率、居民消费价格指数涨幅控制在市定目标内', both(delegated), lower),
  huangzhong('粮食总产量保持在10.42万吨以上', list(held('gte', 10.42, '万吨'))),
  huangzhong('湟水河出境断面水质、城市空气质量优良天数比例完成市定目标', both(delegated)),

  jiangyan('地区生产总值年均增长5%左右，一般公共预算收入年均增长2.5%', [
    growth('averageAnnual', 'approx', 5),
    growth('averageAnnual', 'gte?', 2.5),
  ]),
  jiangyan('规上工业总产值达1300亿元', level('gte?', 1300, '亿元')),
  jiangyan('“十四五”期间，地区生产总值年均增长6.6%', not('observation')),
  jiangyan('省考以上断面水质优Ⅲ比例连续六年100%', not('observation')),

  guoluo('地区生产总值增长3%；全社会固定资产投资增长7%', [grown('gte?', 3), grown('gte?', 7)]),
  guoluo('居民人均可支配收入增长与地区生产总值增长基本同步', list(inStep)),
  guoluo('居民消费价格涨幅控制在3%以内', list(prices('lte', 3)), lower),
  guoluo('城镇登记失业率控制在3%以内', level('lte', 3, '%'), lower),
  guoluo('灾后恢复重建圆满收官', either(milestone(), { kind: 'qualitative' }, not('observation'))),

  weihai('生产总值增长8%左右，一般公共预算收入增长9%左右', [grown('approx', 8), grown('approx', 9)]),
  weihai('固定资产投资增长11%左右，社会消费品零售总额增长10.5%左右', [
    grown('approx', 11),
    grown('approx', 10.5),
  ]),
  weihai('进出口保持稳定增长', list(steady)),
  weihai(
    '城镇和农村居民人均可支配收入分别增长8%和8.5%左右',
    list([grown(['approx', 'gte'], 8)], [grown('approx', 8.5)]),
  ),
  weihaiFive(
    '生产总值、城乡居民收入比2010年翻一番',
    either([doubled, doubled], [doubled], [doubled, doubled, doubled]),
  ),

  shangluo('生产总值增长9%左右，规模以上工业增加值增长12%左右', [grown('approx', 9), grown('approx', 12)]),
  shangluo('地方财政收入同口径增长6%左右', grown('approx', 6)),
  shangluo(
    '城乡居民收入分别增长8.5%和9.3%左右',
    list([grown(['approx', 'gte'], 8.5)], [grown('approx', 9.3)]),
  ),
  shangluo(
    '城镇登记失业率、居民消费价格指数分别控制在3.9%和3%以内',
    list([level('lte', 3.9, '%')], prices('lte', 3)),
    lower,
  ),
  shangluo(
    '全年完成20万人、358个贫困村脱贫摘帽任务',
    list(completed('gte?', 20, '万人'), completed('gte?', 358, '个')),
  ),
  shangluo(
    '全年接待游客人数超过5000万人次，旅游综合收入突破300亿元',
    list(made('gt', 5000, '万人次'), made('gt', 300, '亿元')),
  ),
  shangluo('160个市级重点项目完成投资580亿元，占年任务122.6%', not('observation')),

  pinghu('到2024年末，搬迁集聚农户6000户', list(made('gte?', 6000, '户', { by: ['2024', '2024-12-31'] }))),
  pinghu('开发边界外符合规划的建设用地复垦6500亩', list(made('gte?', 6500, '亩'))),
  pinghu(
    '完成永久基本农田集中连片整治4.2万亩，建设高标准农田9000亩',
    list(completed('gte?', 4.2, '万亩'), built('gte?', 9000, '亩')),
  ),
  pinghu('“腾笼换鸟”整治提升行动', not('name')),

  longyou('全县生产总值增长7%；固定资产投资增长10%以上', [grown('gte?', 7), grown('gte', 10)]),
  longyou(
    '外贸出口额占全市份额保持稳定',
    list([maintain(same, null), trend({ direction: 'steady' }), ...wordsOnly]),
  ),
  longyou(
    '一般公共预算收入增长7%以上；城乡居民人均可支配收入与经济增长同步',
    list([grown('gte', 7)], inStep),
  ),
  longyou(
    '城镇调查失业率控制在5%以内；节能减排完成上级下达目标任务',
    [level('lte', 5, '%'), delegated],
    lower,
  ),

  dongtou('到2027年，力争全社会研究与试验发展（R&D）经费支出占地区生产总值比重3.4%以上，达到全市前列', [
    level('gte', 3.4, '%', { ...by2027, ...aspirational }),
    rank(null),
  ]),
  dongtou('实现区域科技创新指数达到160以上', level('gte', 160)),
  dongtou(
    '科技进步综合评价位次实现“进等升位”，跃居全省前40位',
    either([rank(null, { improve: true }), rank(40)], [rank(40)], [{ kind: 'qualitative' }, rank(40)]),
  ),
  dongtou(
    '争取建成省级重点企业研究院1家，市级重点实验室1家，新型研发机构1家',
    list(
      [...made('gte?', 1, '家', aspirational), { kind: 'milestone', ...aspirational }],
      completed('gte?', 1, '家'),
      completed('gte?', 1, '家'),
    ),
  ),
  dongtou('每万名就业人员中研发人员达到209人年以上，达到全市前3水平', [level('gte', 209), rank(3)]),
  dongtou(
    '省“尖兵”“领雁”立项7项以上，市“揭榜挂帅”立项10项以上',
    list(made('gte', 7, '项'), made('gte', 10, '项')),
  ),
  dongtou('获得省科技进步奖2项以上', list(made('gte', 2, '项'))),

  shenzhen('到2025年深圳市战略性新兴产业增加值超过1.6万亿元', level('gt', 1.6, '万亿元', by2025)),
  shenzhen(
    '打造形成4个万亿级、4个五千亿级、一批千亿级产业集群',
    list(made('gte?', 4, '个'), made('gte?', 4, '个'), [qualitative('openCount')]),
  ),
  shenzhen('规模以上工业企业超过1.5万家，国家高新技术企业超过2.5万家', [
    level('gt', 1.5, '万家'),
    level('gt', 2.5, '万家'),
  ]),

  huzhouFive('地区生产总值突破3000亿元；财政总收入突破500亿元', [
    level('gt', 3000, '亿元'),
    level('gt', 500, '亿元'),
  ]),
  huzhouFive('服务业增加值占生产总值的比重超过50%', level('gt', 50, '%')),
  huzhouFive('居民人均可支配收入超过5万元', level('gt', 5, '万元')),
  huzhouFive('地区生产总值从2011年的1520亿元增加到2016年的2243.1亿元', not('observation')),
  huzhou('固定资产投资增长11%；社会消费品零售总额增长10%以上', [grown('gte?', 11), grown('gte', 10)]),
  huzhou('财政总收入、地方财政收入均增长7%', both(grown('gte?', 7))),
  huzhou('城乡居民人均可支配收入分别增长8%和8%以上', list([grown('gte', 8)], [grown('gte', 8)])),

  dezhou('核心区“吨半粮”达标面积达到70%以上', list(share('gte', 70))),
  dezhou('大豆玉米带状复合种植面积稳定在30万亩以上', list(held('gte', 30, '万亩'))),
  dezhou(
    '新建和改造提升高标准农田54万亩以上，改善灌溉面积90万亩以上',
    list(built('gte', 54, '万亩'), built('gte', 90, '万亩')),
  ),
  dezhou('水肥一体化面积达到42万亩以上', level('gte', 42, '万亩')),
  dezhou(
    '新增规上食品加工企业20家，主营业务收入突破700亿元',
    list(raised('gte?', 20, '家'), [level('gt', 700, '亿元')]),
  ),
  dezhou(
    '新增“三品一标”认证产品25个以上，认证面积达到400万亩以上',
    list(raised('gte', 25, '个'), [level('gte', 400, '万亩')]),
  ),
  dezhou('中心村集体经济收入达到30万元以上', level('gte', 30, '万元')),
  dezhou(
    '新改建农村公路600公里，改造农村供水管网5600公里',
    list(built('gte?', 600, '公里'), made('gte?', 5600, '公里')),
  ),
  dezhou('争创国家农产品质量安全市', list(wordsOnly)),

  nancheng(
    '新增停车位2400个以上、加装充电桩300个以上',
    list(raised('gte', 2400, '个'), built('gte', 300, '个')),
  ),
  nancheng(
    '完成43个省级新农村建设点和40个县级自建点建设',
    list(completed('gte?', 43, '个'), completed('gte?', 40, '个')),
  ),
  nancheng('改造问题厕所1100个', list(made('gte?', 1100, '个'))),
  nancheng('力争成功创评省级文明城市', list(words(aspirational))),

  panan('确保全年空气环境质量优良率95%以上，PM2.5年均浓度29μg/m3以下', [
    level('gte', 95, '%'),
    level('lte', 29),
  ]),
  panan('建设县级以上标准化工地14个', list(made('gte?', 14, '个'))),
  panan('实现农业“两区”土壤清洁率92%以上', level('gte', 92, '%')),
  panan('创建省级高标准示范小区2个、示范村5个', list(made('gte?', 2, '个'), made('gte?', 5, '个'))),
  panan(
    '城乡生活垃圾回收利用率达45%以上、无害化处理率100%',
    list([level('gte', 45, '%')], share(['gte', 'eq'], 100)),
  ),
  panan('确保出境断面水质100%达标', list([...share(['gte', 'eq'], 100), milestone()])),

  suzhou(
    '到2020年末，全市GDP年均增速保持在7%左右，年进出口总额保持在3000亿美元左右',
    list(
      [growth('averageAnnual', 'approx', 7), ...held('approx', 7, '%'), ...eachYear('approx', 7, '%')],
      [...held('approx', 3000, '亿美元'), ...eachYear('approx', 3000, '亿美元')],
    ),
  ),
  suzhou('规模以上工业增加值超过7400亿元，服务业增加值占GDP比重达53%左右', [
    level('gt', 7400, '亿元'),
    level('approx', 53, '%'),
  ]),
  suzhou('建设用地地均GDP达52万元/亩左右', level('approx', 52, '万元/亩')),
  suzhou(
    '全社会研发经费占GDP比重超过3%，企业研发经费年均增长率10%以上',
    list(
      [level('gt', 3, '%')],
      [growth('averageAnnual', 'gte', 10), level('gte', 10, '%'), ...eachYear('gte', 10, '%')],
    ),
  ),
  suzhou('认定培育高新技术企业超过10000家', list(made('gt', 10000, '家'))),
  suzhou(
    '国（境）外专利申请总量累计达8000件',
    list([cumulative('gte?', 8000, '件'), level('gte?', 8000, '件')]),
  ),
  suzhou('金融资产总量达6.5万亿元，上市企业超过165家', [
    level('gte?', 6.5, '万亿元'),
    level('gt', 165, '家'),
  ]),
  suzhou('私募基金管理人管理规模超过5000亿元', level('gt', 5000, '亿元')),
  suzhou('全员劳动生产率达27万元/人', level('gte?', 27, '万元/人')),
  suzhou(
    '制造业质量竞争力指数达到90以上，培育具有自主品牌的地标型企业超过50家',
    list([level('gte', 90)], made('gt', 50, '家')),
  ),

  jinan('规模以上工业营业收入突破1万亿元，四大主导支柱产业规模总量达到2万亿元', [
    level('gt', 1, '万亿元'),
    level('gte?', 2, '万亿元'),
  ]),
  jinan('数字经济规模占GDP比重达到50%以上，数字经济核心产业增加值占GDP比重达到21%以上', [
    level('gte', 50, '%'),
    level('gte', 21, '%'),
  ]),

  industry(
    '规模以上工业企业营收达到42亿元，比上年增长40%，其中营收过亿元企业达到12家',
    either([level('gte?', 42, '亿元'), grown('gte?', 40), level('gte?', 12, '家')], not('observation')),
  ),
  industry(
    '工业固投达到22亿元，其中技术改造投资达到7亿元',
    list(made('gte?', 22, '亿元'), made('gte?', 7, '亿元')),
  ),

  zhuzhou('今年市区空气质量优良率要达83%左右，PM2.5平均浓度降至42微克/立方米以下', [
    level('approx', 83, '%'),
    level('lte', 42),
  ]),
  zhuzhou('城镇集中式饮用水源水质达标率100%', list(share(['gte', 'eq'], 100))),
  zhuzhou(
    '受污染耕地安全利用率达到91%以上，污染地块安全利用率保持在90%左右',
    list([level('gte', 91, '%')], held('approx', 90, '%')),
  ),

  lingling('到2022年底，全区市场主体发展到42076户，其中企业7642户', [
    level('gte?', 42076, '户', { by: ['2022', '2022-12-31'] }),
    level('gte?', 7642, '户'),
  ]),

  chengdu('地区生产总值增长5.7%以上；固定资产投资增长5%以上', [grown('gte', 5.7), grown('gte', 5)]),
  chengdu(
    '外贸进出口总额保持规模稳定',
    list([maintain(same, null), trend({ direction: 'steady' }), ...wordsOnly]),
  ),
  chengdu('常住人口城镇化率达到81%以上', level('gte', 81, '%')),

  planTable('5.5左右', list([grown('approx', 5.5), level('approx', 5.5, '%')]), {
    indicatorName: '地区生产总值增速',
    unit: '%',
  }),
  planTable('与经济增长同步', list(inStep), { indicatorName: '居民人均可支配收入增速', unit: '%' }),
  planTable('高于全省平均水平', relative('gt', average), {
    indicatorName: '社会消费品零售总额增速',
    unit: '%',
  }),
  planTable('正增长', list([...steady, grown('gt', 0), level('gt', 0, '%')]), {
    indicatorName: '进出口总额增速',
    unit: '%',
  }),
  planTable('9.2', list([...raised('gte?', 9.2, '万人'), level('gte?', 9.2, '万人')]), {
    indicatorName: '城镇新增就业',
    unit: '万人',
  }),
  planTable('65.8', level('gte?', 65.8, '%'), { indicatorName: '常住人口城镇化率', unit: '%' }),
  planTable('完成省下达目标', delegated, { indicatorName: '单位地区生产总值能耗降低率', unit: '%' }),
  planTable('—', unset('empty'), { indicatorName: '全社会研发经费投入强度', unit: '%' }),
  planLower('≤5.5', level('lte', 5.5, '%'), { indicatorName: '城镇调查失业率', unit: '%' }),
  planLower('2左右', list(prices('approx', 2)), { indicatorName: '居民消费价格涨幅', unit: '%' }),
  planLower('下降3%', grown('lte?', -3), { indicatorName: '单位地区生产总值能耗', unit: '%' }),

  county(
    '规上工业增加值增速高于全市平均水平2个百分点',
    relative(['gte', 'gt', 'approx', 'eq'], average, { offset: 2 }),
  ),
  county('确保进入全省高质量发展综合考核前20名', rank(20)),
  county('GDP总量在全市排名前移1位', rank(null, { improve: true })),
  county('每季度召开1次政银企对接会', recurring('quarterly')),
  county('净增规上服务业企业15家以上', netChange('gte', 15, '家')),
  county('税收占一般公共预算收入比重提高2个百分点', netChange('gte?', 2)),
  county('单位GDP能耗下降3.5%以上', grown('lte', -3.5), lower),
  county('农村自来水普及率提高到92%', list(share('gte?', 92))),
  county('城乡居民收入比缩小到2.3∶1', level(['lte', 'eq', 'approx'], 2.3), lower),
  county('PM2.5平均浓度控制在32微克/立方米以内', level('lte', 32, '微克/立方米'), lower),
  county('截至2024年底，全县规上工业企业达到126家', not('observation')),
  county('县政发〔2024〕6号', not('documentNumber')),
  county('年主营业务收入2000万元及以上的工业法人单位', not(['threshold', 'name'])),
  countyFive('规上工业企业数量较2021年翻一番', multiple('gte?', 2, than('2021'))),
  countyFive('力争培育上市企业3—5家', list(made(ofRange, { min: 3, max: 5 }, '家', aspirational))),
  countyFive('到2026年，地区生产总值迈上500亿元台阶', level('gte', 500, '亿元', { by: '2026' })),
  countyFive('森林覆盖率每年提高0.5个百分点', list([everyYear('gte?', 0.5), netChange('gte?', 0.5)])),
  countyFive('生产安全事故死亡人数逐年下降', trend(falling), lower),
];
