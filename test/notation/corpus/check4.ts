import type { CorpusEntry, Expectation, ExpectedTarget } from './corpusEntry.js';
import {
  additions,
  aspirational,
  better,
  coverage,
  cumulative,
  either,
  everyYear,
  from,
  fullCoverage,
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
  structure,
  trend,
} from './reading.js';

const fourteenth = { period: { firstYear: 2021, lastYear: 2025 }, baseYear: 2020 };
const threeYears = { period: { firstYear: 2023, lastYear: 2025 }, baseYear: 2022 };
const lower = { direction: 'lower' } as const;

const average = { statistic: 'average' } as const;
const falling = { direction: 'falling' } as const;
const wholePeriod = ['total', 'unstated'] as const;
const ofRange = ['gte', 'eq', 'approx'] as const;
const same = ['gte', 'approx', 'eq'] as const;

type Choices = readonly ExpectedTarget[];
type Compared = Parameters<typeof level>[0];
type Value = Parameters<typeof level>[1];
type Beside = Partial<
  Pick<Extract<ExpectedTarget, { kind: 'level' }>, 'by' | 'scope' | 'vision' | 'commitment' | 'estimated'>
>;

/** 培育、建设、创建 a number of things: a stock at the end, new ones, or a total, as the text leaves open. */
const made = (compared: Compared, value: Value, unit: string, more: Beside = {}): Choices => [
  level(compared, value, unit, more),
  additions(compared, value, unit, more),
  cumulative(compared, value, unit, more),
];

/** 新增、新建 a number of things, counted from 0 either way. */
const added = (compared: Compared, value: Value, unit: string, more: Beside = {}): Choices => [
  additions(compared, value, unit, more),
  cumulative(compared, value, unit, more),
];

/** A share that is also the name of what is covered. */
const covered = (compared: Compared, percent: number, more: Beside = {}): Choices => [
  coverage(compared, percent, more),
  level(compared, percent, '%', more),
];

/** 保持在 a figure: to be held each year, or to stand there at the end. */
const held = (compared: Compared, value: Value, unit: string): Choices => [
  maintain(compared, value, unit),
  level(compared, value, unit),
];

/** Targets side by side, each with its possible readings. */
const list = (...choices: readonly Choices[]): Expectation => {
  const [first = { targets: [] }, ...anyOf] = choices
    .reduce<readonly Choices[]>(
      (lists, next) => lists.flatMap((before) => next.map((one) => [...before, one])),
      [[]],
    )
    .map((targets) => ({ targets }));
  return { ...first, anyOf };
};

/** The same said of two things: two targets, or one that holds for both. */
const both = (...one: Choices): Expectation => {
  const [first = [], ...others] = [...one.map((each) => [each, each]), ...one.map((each) => [each])];
  return either(first, ...others);
};

const environment = printedIn('style of a municipal 生态环境保护 plan', fourteenth);
const energy = printedIn('style of a provincial 能源发展 plan', fourteenth);
const transport = printedIn('style of a municipal 综合交通运输 plan', fourteenth);
const health = printedIn('style of a county 卫生健康 plan', fourteenth);
const education = printedIn('style of a provincial 教育事业 plan', fourteenth);
const employment = printedIn('style of a municipal 就业促进 plan', fourteenth);
const science = printedIn('style of a provincial 科技创新 plan', fourteenth);
const digital = printedIn('style of a municipal 数字经济 action plan', threeYears);
const tourism = printedIn('style of a county 文化和旅游 plan', fourteenth);

/** A fourth set to check the reader on: ordinary targets of all fields, by someone who had not seen how it reads. */
export const check4Corpus: readonly CorpusEntry[] = [
  environment('到2025年，地表水优良比例达到85%以上', level('gte', 85, '%', { by: '2025' })),
  environment('细颗粒物年均浓度控制在30微克/立方米以内', level('lte', 30, '微克/立方米'), lower),
  environment('空气质量优良天数比率提高到87.5%', level('gte?', 87.5, '%')),
  environment('单位地区生产总值二氧化碳排放降低18%', growth(wholePeriod, 'lte?', -18), lower),
  environment('受污染耕地安全利用率稳定在93%以上', maintain('gte', 93, '%')),
  environment(
    '城市生活污水集中收集率由65%提高到75%以上',
    from({ value: 65, unit: '%' }, level('gte', 75, '%')),
  ),
  environment('农村生活污水治理率达到40%，力争达到45%', [
    level('gte?', 40, '%'),
    level('gte?', 45, '%', aspirational),
  ]),
  environment('完成造林绿化50万亩', list(made('gte?', 50, '万亩'))),
  environment('重度及以上污染天数比率逐年下降', trend({ ...falling, strict: true }), lower),
  environment('生态环境质量持续改善', better()),
  environment('危险废物安全处置率达到100%', level('gte?', 100, '%')),
  environment('县级以上集中式饮用水水源地水质达标率保持100%', list(held(same, 100, '%'))),
  environment('“十三五”期间，全市PM2.5平均浓度累计下降28.6%', not('observation')),

  energy('非化石能源消费比重提高到20%左右', level('approx', 20, '%')),
  energy('新增可再生能源装机2000万千瓦以上', list(added('gte', 2000, '万千瓦'))),
  energy('能源综合生产能力达到1.2亿吨标准煤', level('gte?', 1.2, '亿吨标准煤')),
  energy('单位地区生产总值能耗五年累计下降14%', growth('total', 'lte?', -14), lower),
  energy('煤炭消费比重下降到50%以下', level('lte', 50, '%'), lower),
  energy('风电、光伏发电装机容量分别达到1500万千瓦和2500万千瓦', [
    level('gte?', 1500, '万千瓦'),
    level('gte?', 2500, '万千瓦'),
  ]),
  energy('全社会用电量年均增长5.5%左右', growth('averageAnnual', 'approx', 5.5)),
  energy('电力装机比2020年翻一番', multiple('gte?', 2)),
  energy('建成充电桩10万个以上', list(made('gte', 10, '万个'))),

  transport('公路通车总里程达到2.3万公里', level('gte?', 2.3, '万公里')),
  transport('高速公路通车里程突破800公里', level('gt', 800, '公里')),
  transport('新改建农村公路3000公里以上', list(made('gte', 3000, '公里'))),
  transport('“十四五”期间累计完成交通固定资产投资1000亿元以上', cumulative('gte', 1000, '亿元')),
  transport('具备条件的建制村通客车率保持100%', list([...held(same, 100, '%'), coverage(same, 100)])),
  transport('城市公交站点500米覆盖率达到100%', list(covered('gte?', 100))),
  transport('机场旅客吞吐量达到1000万人次、货邮吞吐量达到10万吨', [
    level('gte?', 1000, '万人次'),
    level('gte?', 10, '万吨'),
  ]),
  transport(
    '港口集装箱吞吐量由2020年的120万标箱增加到200万标箱',
    from({ value: 120, unit: '万标箱', period: '2020' }, level('gte?', 200, '万标箱')),
  ),
  transport(
    '展望2035年，铁路运营里程达到1200公里',
    level('gte?', 1200, '公里', { by: '2035', vision: true }),
  ),
  transport('建成国家综合货运枢纽', milestone()),
  transport(
    '形成“一环五射”高速公路网',
    either(
      structure([
        [null, 1],
        [null, 5],
      ]),
      milestone(),
    ),
  ),

  health('人均预期寿命达到79岁', level('gte?', 79, '岁')),
  health('孕产妇死亡率控制在12/10万以内', level('lte', 12), lower),
  health('婴儿死亡率下降到4‰以下', level('lte', 4, '‰'), lower),
  health('每千人口医疗卫生机构床位数达到7.5张', level('gte?', 7.5)),
  health('每千人口执业（助理）医师数不低于3.2人', level('gte', 3.2)),
  health('县域内就诊率稳定在90%以上', maintain('gte', 90, '%')),
  health(
    '居民健康素养水平由2020年的20%提高到25%',
    from({ value: 20, unit: '%', period: '2020' }, level('gte?', 25, '%')),
  ),
  health('重大慢性病过早死亡率比2020年下降10%', growth(wholePeriod, 'lte?', -10), lower),
  health(
    '每个乡镇卫生院至少配备1名全科医生',
    list([level('gte', 1, '名', { scope: { each: '每个乡镇卫生院' } }), level('gte', 1, '名')]),
  ),
  health('适龄儿童免疫规划疫苗接种率保持在95%以上', list(held('gte', 95, '%'))),
  health('个人卫生支出占卫生总费用的比重控制在27%左右', level(['approx', 'lte'], 27, '%'), lower),
  health('家庭医生签约服务实现全覆盖', fullCoverage()),

  education('学前教育毛入园率达到90%以上', level('gte', 90, '%')),
  education('九年义务教育巩固率保持在96%以上', list(held('gte', 96, '%'))),
  education(
    '高中阶段教育毛入学率、高等教育毛入学率分别达到93%和60%以上',
    either([level('gte?', 93, '%'), level('gte', 60, '%')], [level('gte', 93, '%'), level('gte', 60, '%')]),
  ),
  education('劳动年龄人口平均受教育年限提高到11.3年', level('gte?', 11.3, '年')),
  education('普惠性幼儿园覆盖率达到85%以上', list(covered('gte', 85))),
  education('新增学位20万个', list(added('gte?', 20, '万个'))),
  education('新建改扩建中小学校300所', list(made('gte?', 300, '所'))),
  education('每年培训教师1万人次以上', everyYear('gte', 1, '万人次')),
  education('《深化新时代教育评价改革总体方案》', not('name')),

  employment('城镇新增就业累计达到50万人', cumulative('gte?', 50, '万人')),
  employment('城镇调查失业率控制在5.5%以内', level('lte', 5.5, '%'), lower),
  employment('每年开展补贴性职业技能培训5万人次', everyYear('gte?', 5, '万人次')),
  employment('高技能人才占技能人才比重提高3个百分点', netChange('gte?', 3, '百分点')),
  employment('基本养老保险参保率达到95%', list(covered('gte?', 95))),
  employment('居民人均可支配收入增长与经济增长基本同步', relative(['approx', 'eq', 'gte'])),
  employment(
    '年均城镇新增就业10万人以上',
    list([
      everyYear('gte', 10, '万人', { basis: 'average' }),
      additions('gte', 10, '万人', { per: 'averageYear' }),
    ]),
  ),

  science('全社会研发经费投入年均增长10%以上', growth('averageAnnual', 'gte', 10)),
  science('研发经费投入强度达到2.5%', level('gte?', 2.5, '%')),
  science('高新技术企业突破8000家', level('gt', 8000, '家')),
  science('技术合同成交额达到1000亿元，年均增长15%', [
    level('gte?', 1000, '亿元'),
    growth('averageAnnual', 'gte?', 15),
  ]),
  science('新建省级重点实验室50家左右', list(added('approx', 50, '家'))),
  science('区域创新能力进入全国前十', rank(10, { among: '全国' })),
  science('公民具备科学素质的比例超过15%', level('gt', 15, '%')),
  science(
    '基础研究经费投入占研发经费投入比重由2020年的4%提高到8%左右',
    from({ value: 4, unit: '%', period: '2020' }, level('approx', 8, '%')),
  ),
  science(
    '引进培育高层次人才500名以上、创新团队100个',
    list(made('gte', 500, '名'), made('gte?', 100, '个')),
  ),
  science('科技进步贡献率力争达到65%', level('gte?', 65, '%', aspirational)),
  science('布局建设一批新型研发机构', qualitative('openCount')),

  digital('数字经济核心产业增加值占地区生产总值比重达到10%', level('gte?', 10, '%')),
  digital('2025年底前，建成5G基站1.5万个', list(made('gte?', 1.5, '万个'))),
  digital('千兆宽带用户数增长2倍', multiple('gte?', 3)),
  digital(
    '软件和信息技术服务业营业收入年均增速保持在15%以上',
    list([growth('averageAnnual', 'gte', 15), maintain('gte', 15, '%')]),
  ),
  digital('规模以上工业企业数字化改造全覆盖', fullCoverage()),
  digital('政务服务事项网上可办率达到98%以上，“最多跑一次”事项占比超过95%', [
    level('gte', 98, '%'),
    level('gt', 95, '%'),
  ]),
  digital(
    '构建“1+3+N”数字产业体系',
    structure([
      [null, 1],
      [null, 3],
      [null, null],
    ]),
  ),
  digital('每年发布数字经济发展报告', recurring('annual')),
  digital('打造全国数字经济创新高地', qualitative('positioning')),
  digital(
    '培育数字经济龙头企业10家以上，其中百亿级企业2家',
    list(made('gte', 10, '家'), made('gte?', 2, '家')),
  ),

  tourism(
    '年接待游客达到800万人次，旅游综合收入达到60亿元',
    list([level('gte?', 800, '万人次'), everyYear('gte?', 800, '万人次')], [level('gte?', 60, '亿元')]),
  ),
  tourism('创建国家4A级旅游景区2家', list(made('gte?', 2, '家'))),
  tourism('人均公共文化设施面积达到0.45平方米', level('gte?', 0.45)),
  tourism('旅游总收入年均增长12%', growth('averageAnnual', 'gte?', 12)),
  tourism('每年举办文化惠民演出100场以上', everyYear('gte', 100, '场')),
  tourism('新增星级酒店3—5家', list(added(ofRange, { min: 3, max: 5 }, '家'))),
];
