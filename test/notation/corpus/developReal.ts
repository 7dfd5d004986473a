import type { Compared } from './choices.js';
import { done, oneOf } from './choices.js';
import type { CorpusEntry, ExpectedTarget } from './corpusEntry.js';
import { fifteenth, fourteenth, yearOf } from './periods.js';
import {
  additions,
  aspirational,
  coverage,
  cumulative,
  doubtful,
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
  relative,
  structure,
  unset,
} from './reading.js';

const report = printedIn('style of a provincial 政府工作报告 of 2026', yearOf(2026));
const outline = printedIn('style of a provincial “十五五” outline', fifteenth);
const plan = printedIn('style of a provincial “十四五” plan', fourteenth);

/** What is done in a year or over a plan, or in every year of it. */
const doneOrYearly = (compared: Compared, value: number, unit: string) =>
  oneOf(done(compared, value, unit), { targets: [everyYear(compared, value, unit)] });

/** The same, where it must not be read without a finding. */
const doneDoubtfully = (...[compared, value, unit]: readonly [Compared, number, string]) => ({
  ...doneOrYearly(compared, value, unit),
  mustHaveFinding: true as const,
});

const atPace = (): ExpectedTarget => relative(['approx', 'gte', 'eq'], undefined);
const ahead = (): ExpectedTarget => relative('gt', undefined);
const reached = (): readonly ExpectedTarget[] => [milestone()];
const parts = (...counts: readonly (number | null)[]) => structure(counts.map((count) => [null, count]));

/** Families of what texts of provinces and cities showed: each with siblings of other verbs, units and fields. */
export const developRealCorpus: readonly CorpusEntry[] = [
  // To keep step with others on the way to something is no comparison of figures.
  outline('与全国同步基本实现社会主义现代化', doubtful(reached(), qualitative(undefined))),
  outline('与全省同步全面建成小康社会', either(reached(), qualitative(undefined))),
  outline('确保与全市同步实现农业农村现代化', doubtful(reached(), qualitative(undefined))),
  outline('与全国同步迈入现代化行列', doubtful(reached(), qualitative(undefined))),
  outline('居民收入水平与全国同步', atPace()),

  // 健全覆盖… builds something up that covers, and covers nothing yet.
  report('健全覆盖城乡的养老服务网络', doubtful(milestone(), qualitative(undefined))),
  report('健全覆盖全人群、全生命周期的人口服务体系', doubtful(milestone(), qualitative(undefined))),
  report('健全覆盖县乡村的寄递物流体系', doubtful(milestone(), qualitative(undefined))),
  report('社区食堂街道全覆盖', fullCoverage()),
  report('安全覆盖生产全过程', doubtful(qualitative(undefined), milestone(), coverage('gte', 100))),

  // Two statements in a list are two targets.
  outline('居民收入增长和经济增长同步、劳动报酬提高和劳动生产率提高同步', [atPace(), atPace()]),
  outline('居民收入与经济增长同步、公共支出与财政收入同步', either([atPace(), atPace()], [atPace()])),
  outline('居民收入增速不低于经济增速、农村居民收入增速高于城镇居民收入增速', [
    relative('gte', undefined),
    ahead(),
  ]),
  outline('工业投资增速高于全省平均水平、技改投资增速高于工业投资增速', [ahead(), ahead()]),
  report('5G网络县级全覆盖、千兆光网行政村全覆盖', [fullCoverage(), fullCoverage()]),
  report('实现法律顾问社区全覆盖、综治中心乡镇全覆盖', [fullCoverage(), fullCoverage()]),
  report(
    '推动社区食堂街道全覆盖、乡镇卫生院提质扩容升级',
    doubtful(fullCoverage(), [fullCoverage(), qualitative(undefined)]),
  ),

  // “5+5” in a name, beside a figure that counts something else.
  report('壮大13条重点产业链和“5+5”先进制造业集群', level('gte?', 13, '条')),
  report('实施“1+9”提质行动和12个稳增长方案', doneOrYearly('gte?', 12, '个')),
  report('建设20个示范园区和“2+3”现代产业体系', doneOrYearly('gte?', 20, '个')),
  report('培育8家链主企业和“4+4”科创平台', doneOrYearly('gte?', 8, '家')),
  report('构建“2+3+6”现代化产业体系', parts(2, 3, 6)),
  report('提升“1+M+N”服务体系效能', doubtful(parts(1, null, null), qualitative('direction'))),
  report('持续推进“4+4科创工程”', doubtful(parts(4, 4), qualitative(undefined), not('name'))),
  report('增强“3+1”就业服务体系效能', doubtful(parts(3, 1), qualitative('direction'))),
  report('落实“8+4”经济政策体系', doubtful(parts(8, 4), qualitative(undefined), not('name'))),

  // The size of things beside their number, or beside 一批.
  report('布局一批50万千瓦以上风光基地', doubtful(qualitative('openCount'), milestone())),
  report('培育一批100亿元以上企业', doubtful(qualitative('openCount'), milestone())),
  report('抓好总投资2万亿元的389个重点项目', doneDoubtfully('gte?', 389, '个')),
  report('实施总投资500亿元的60个技改项目', doneDoubtfully('gte?', 60, '个')),
  plan('完成20户以上自然村道路硬化3000公里', doneOrYearly('gte?', 3000, '公里')),
  plan('改造50户以上居民点供水设施200处', doneOrYearly('gte?', 200, '处')),
  plan('完成30户以上村组公路建设1500公里', doneOrYearly('gte?', 1500, '公里')),
  plan('26县居民收入与全省平均之比提升到0.75', level('gte?', 0.75)),
  plan('11市人均可支配收入倍差缩小到1.55以内', level('lte', 1.55)),
  plan('32县生产总值达到6000亿元', level('gte?', 6000, '亿元')),

  // A count in front of a sum is of the things that the sum is of.
  report(
    '推动11个重点领域项目投资突破2000亿元',
    doubtful([additions('gte?', 11, '个'), level('gt', 2000, '亿元')], level('gt', 2000, '亿元')),
  ),
  report(
    '支持20家骨干企业研发投入超过50亿元',
    doubtful([additions('gte?', 20, '家'), level('gt', 50, '亿元')], level('gt', 50, '亿元')),
  ),

  // A series that is favoured is measured, and nothing is brought about.
  report('推动中小学生每天体育活动时间不低于2小时', level('gte', 2, '小时')),
  report('引导社会资本研发投资超过100亿元', level('gt', 100, '亿元')),
  report('推动机器人产业规模突破2000亿元', level('gt', 2000, '亿元')),
  report('带动全省农产品加工业产值突破1万亿元', level('gt', 1, '万亿元')),
  report(
    '推进教师年均培训时间不少于90学时',
    doubtful(level('gte', 90, '学时'), everyYear('gte', 90, '学时', { basis: ['each', 'average'] })),
  ),
  report('支持超10所公办普通高中改善条件', doneOrYearly('gt', 10, '所')),

  // What is to be reached behind a list of what is new.
  report('新增智能工厂80家、人形机器人产量突破5000台', [
    additions('gte?', 80, '家'),
    level('gt', 5000, '台'),
  ]),
  report('新建充电桩3万个、新能源汽车保有量突破100万辆', [
    additions('gte?', 3, '万个'),
    level('gt', 100, '万辆'),
  ]),
  report('培育龙头企业15家、农产品加工产值超过3000亿元', [
    additions('gte?', 15, '家'),
    level('gt', 3000, '亿元'),
  ]),
  report('新引进项目60个、到位资金500亿元', [additions('gte?', 60, '个'), additions('gte?', 500, '亿元')]),

  // Sums within a single year leave open from when they are.
  report('累计培育100个标志性项目', doneDoubtfully('gte?', 100, '个')),
  report(
    '实际使用外资累计超过1000亿美元',
    doubtful(cumulative('gt', 1000, '亿美元'), level('gt', 1000, '亿美元')),
  ),
  report(
    '新增信号灯联网1000处、累计达8000处',
    doubtful(
      [additions('gte?', 1000, '处'), cumulative('gte?', 8000, '处')],
      [additions('gte?', 1000, '处'), level('gte?', 8000, '处')],
    ),
  ),
  plan('累计培育100个标志性项目', cumulative('gte?', 100, '个')),

  // How long a thing is good for is no quantity of it.
  report(
    '积极推进240小时过境免签政策落地',
    doubtful(additions('gte?', 240, '小时'), qualitative(undefined), milestone()),
  ),
  report('推广48小时快办服务', doubtful(additions('gte?', 48, '小时'), qualitative(undefined), milestone())),
  report('实施12年免费教育', doubtful(additions('gte?', 12, '年'), qualitative(undefined), milestone())),

  // 各 deals one figure out to several.
  report('新建省重点实验室、省技术创新中心、省工程研究中心各20家', [
    additions('gte?', 20, '家'),
    additions('gte?', 20, '家'),
    additions('gte?', 20, '家'),
  ]),
  report('建成省级示范镇、示范村各50个', [level('gte?', 50, '个'), level('gte?', 50, '个')]),

  // Work on an area, on things that are in hand, or on what stands already.
  report(
    '森林抚育提升200万亩',
    doubtful(netChange('gte?', 200, '万亩'), additions('gte?', 200, '万亩'), level('gte?', 200, '万亩')),
  ),
  report(
    '提速23个续建铁路项目',
    doubtful(netChange('gte?', 23, '个'), additions('gte?', 23, '个'), level('gte?', 23, '个')),
  ),
  report(
    '改善50所乡村学校办学条件',
    doubtful(netChange('gte?', 50, '所'), additions('gte?', 50, '所'), level('gte?', 50, '所')),
  ),
  report('改造提升超5000个已建成村的治污设施', doneDoubtfully('gt', 5000, '个')),
  report('更新300台已形成安全隐患的电梯', doneDoubtfully('gte?', 300, '台')),

  // A past year that others had is what is compared with.
  report(
    '城乡低保标准不低于上年度水平',
    either(maintain('gte', null), relative('gte', undefined), {
      targets: [{ kind: 'trend', direction: 'rising' }],
    }),
  ),
  report(
    '低保补差水平不低于当地上年度补差水平',
    doubtful(qualitative(undefined), relative('gte', undefined), maintain('gte', null)),
  ),

  // Places to be kept or fought for.
  report('航运中心指数全球排名“保7争6”', doubtful(not('name'), rank(7))),
  report('主要经济指标增速保三争二', doubtful(not('name'), rank(3), qualitative(undefined))),

  // A law-popularisation plan of that number is no time.
  report('制定“九五”普法规划', either(milestone(), qualitative(undefined))),
  report(
    '实施“九五”普法规划，实现律师辩护全覆盖',
    doubtful([qualitative(undefined), fullCoverage()], [milestone(), fullCoverage()], fullCoverage()),
  ),

  // To come near to others, and to cover them.
  outline('人均地区生产总值接近发达经济体水平', relative(['approx', 'gte'], undefined)),
  outline('人均地区生产总值达到中等发达国家水平', relative('gte?', undefined)),
  plan('维权援助服务覆盖“一带一路”主要国家', doubtful(qualitative(undefined), milestone())),
  plan('实现21个地市维权援助机构全覆盖', either(fullCoverage(), coverage('gte', 100))),
  plan('实现16个区托育机构全覆盖', either(fullCoverage(), coverage('gte', 100))),

  // Words that lead up to a count, and verbs that go together.
  report('抓好629个省级重点工程项目', level('gte?', 629, '个')),
  report('重点办好45件民生实事', level('gte?', 45, '件')),
  report('做强生物医药等3个战略性新兴产业集群', level('gte?', 3, '个')),
  report('推进物流枢纽、冷链基地等5个物流园区建设', doneOrYearly('gte?', 5, '个')),
  report('培育打造20个服务消费新场景', doneOrYearly('gte?', 20, '个')),
  report('启动建设省级零碳园区20个、绿色工厂150家', [level('gte?', 20, '个'), level('gte?', 150, '家')]),
  report('更新改造老旧管线1000公里', doneOrYearly('gte?', 1000, '公里')),
  report('康复救助残疾儿童4万人以上', doneOrYearly('gte', 4, '万人')),
  report('为退役军人提供5万个就业岗位', doneOrYearly('gte?', 5, '万个')),
  report('为经营主体减负2500亿元以上', doneOrYearly('gte', 2500, '亿元')),
  report('新培育5个左右现代海洋产业集聚区', additions('approx', 5, '个')),

  // 提升…至: the level, though the verb stands in front of the name.
  plan('提升发明专利占比至45%以上', level('gte', 45, '%')),
  plan('提高居民健康素养水平到30%', level('gte?', 30, '%')),
  plan('压减平均办案周期至60天以内', level('lte', 60, '天')),
  plan('降低产品不良率至2%以下', level('lte', 2, '%')),
  plan('提高直接融资占比5个百分点', netChange('gte?', 5, '百分点')),
  plan(
    '城镇新增就业累计达到425万人以上',
    either(cumulative('gte', 425, '万人'), additions('gte', 425, '万人')),
  ),
  plan('每10万人口在校大学生数达到3600人', level('gte?', 3600, '人')),

  // 基础上年均 holds no last year.
  outline('在提高质量效益的基础上年均增长7%', growth('averageAnnual', 'gte?', 7)),
  outline('研发投入在2025年基础上年均增长10%以上', growth('averageAnnual', 'gte', 10)),
  outline(
    '在巩固现有规模基础上年均新增50家',
    either(additions('gte?', 50, '家'), everyYear('gte?', 50, '家', { basis: 'average' })),
  ),

  // A share of this year behind a share of that one is no part of it.
  plan(
    '由2018年的1.4%提高到2025年的1.97%',
    from({ value: 1.4, period: '2018' }, level('gte?', 1.97, '%', { by: '2025' })),
  ),
  plan(
    '从2020年的45%提升至2025年的60%',
    from({ value: 45, period: '2020' }, level('gte?', 60, '%', { by: '2025' })),
  ),
  plan('接待游客人次恢复到2019年的80%', multiple('gte?', 0.8)),

  // What is improved is worked on.
  plan('改善灌溉面积600万亩', doubtful(netChange('gte?', 600, '万亩'), additions('gte?', 600, '万亩'))),
  plan('改善航道里程200公里', doubtful(netChange('gte?', 200, '公里'), additions('gte?', 200, '公里'))),
  plan('增加灌溉面积600万亩', netChange('gte?', 600, '万亩')),

  // Roads of a class that reach every place.
  plan('二级及以上公路覆盖所有乡镇', fullCoverage()),
  plan('三级以上医院覆盖全部县城', fullCoverage()),
  plan('高速公路覆盖所有县城', fullCoverage()),

  // The limit that a share is of stands last.
  plan(
    '承诺办理时限压缩至法定时限的40%',
    multiple('lte?', 0.4, { of: { type: 'named', name: { zh: '法定时限' } } }),
  ),
  plan('审批承诺期限压减到法定期限的30%以内', multiple('lte', 0.3)),

  // What takes place behind what is done every year.
  plan(
    '每年送戏下乡1.2万场，放映公益电影15万场',
    doubtful([everyYear('gte?', 1.2, '万场'), level('gte?', 15, '万场')]),
  ),
  plan('每年巡回义诊200次，宣讲500场', doubtful([everyYear('gte?', 200, '次'), level('gte?', 500, '场')])),

  // 合同 holds no 同.
  plan('技术合同成交额增长30%', growth(['unstated', 'total'], 'gte?', 30)),
  plan('专利实施许可合同备案量增长30%', growth(['unstated', 'total'], 'gte?', 30)),
  plan('购销合同履约金额年均增长8%以上', growth('averageAnnual', 'gte', 8)),

  // What is completed stands, even where it is a place of rank.
  plan('建成国家综合货运枢纽', milestone()),
  plan('基本建成国家知识产权强市示范城市', milestone()),
  plan('打造国际综合交通枢纽', qualitative('positioning')),

  // The year that a change is reckoned from is not that of what follows.
  plan('比“十三五”末增加2000家，达到5000家', [
    netChange('gte?', 2000, '家', { from: '2020' }),
    level('gte?', 5000, '家', { by: '2025' }),
  ]),
  plan('较2020年底提高2个百分点，达到65%', [
    netChange('gte?', 2, '百分点', { from: '2020' }),
    level('gte?', 65, '%', { by: '2025' }),
  ]),
  plan('较“十三五”末翻一番，突破100亿元', [multiple('gte?', 2), level('gt', 100, '亿元', { by: '2025' })]),

  // Prices of a year are what is counted in.
  plan('按2020年不变价计算，年均增长6%左右', growth('averageAnnual', 'approx', 6, { by: '2025' })),
  plan('以2020年可比价计算，生产总值达到5万亿元', level('gte?', 5, '万亿元', { by: '2025' })),
  plan('剔除价格因素，年均实际增长5.5%', growth('averageAnnual', 'gte?', 5.5)),
  plan('居民收入年均名义增长7%左右', growth('averageAnnual', 'approx', 7)),

  // Some of the years of a plan, told by their number.
  plan('前三年完成60%以上', doubtful(level('gte', 60, '%'))),
  plan('后两年改造老旧小区300个', doubtful(additions('gte?', 300, '个'))),
  plan(
    '每年选派不少于100名，三年累计不少于300名',
    doubtful([everyYear('gte', 100, '名'), cumulative('gte', 300, '名')]),
  ),

  // 相当于: a share of what others have.
  plan('人均可支配收入相当于全国的80%', relative(['approx', 'gte', 'eq'], undefined, { factor: 0.8 })),
  plan('人均生产总值相当于全省平均水平的85%以上', relative('gte', undefined, { factor: 0.85 })),
  plan('主要指标增速高于全国、快于西部', [ahead(), ahead()]),

  // A word of growth holds for the whole list.
  plan('专利授权量、商标注册量年均增速分别保持在8%、10%以上', [
    growth('averageAnnual', 'gte?', 8),
    growth('averageAnnual', 'gte', 10),
  ]),
  plan('软件收入、电信业务量年均增速分别稳定在12%和9%', [
    growth('averageAnnual', ['gte', 'approx'], 12),
    growth('averageAnnual', ['gte', 'approx'], 9),
  ]),

  // 新增一批 leaves open how many.
  plan('新增一批国家地理标志保护产品', qualitative('openCount')),
  plan('新建成一批高标准农田', qualitative('openCount')),
  plan('新培育一批瞪羚企业', qualitative('openCount')),
  plan('新增1批次创新药品', additions('gte?', 1, '批次')),

  // To be built, or to take a place among others: both may be meant.
  plan('建成全国一流的科技创新中心', doubtful(qualitative('positioning'), milestone())),
  plan('基本建成交通强省', doubtful(qualitative('positioning'), milestone())),
  plan('率先建成共同富裕先行示范', doubtful(qualitative('positioning'), milestone())),
  plan('引导中小企业建立知识产权管理制度', doubtful(milestone(), qualitative(undefined))),

  // Two things that are not to become less, and a circle that reaches the town.
  plan('确保耕地面积不减少、质量不降低', [maintain('gte', null), maintain('gte', null)]),
  plan('做到森林面积不减少、生态功能不退化', [maintain('gte', null), maintain('gte', null)]),
  plan('“一刻钟便民生活圈”覆盖主城区', doubtful(qualitative(undefined), coverage('gte', 100), milestone())),

  // 多 inside the unit, and what a share is of.
  plan('规上工业占比提高2个多百分点', netChange('gt', 2, '百分点')),
  plan('失业率下降1个余百分点', netChange('lt', -1, '百分点')),
  plan('保险试点覆盖24%的县', coverage('gte?', 24)),
  plan('经济增长预期目标定为7.5%左右', growth(['unstated', 'yearOnYear', 'averageAnnual'], 'approx', 7.5)),

  // Read in texts of provinces as they stand.
  plan('地方政务服务“一网通办”率达到95%以上', level('gte', 95, '%')),
  plan('万元地区生产总值用水量较2020年下降15%', growth('total', 'lte?', -15, { from: '2020' })),
  plan('用水总量控制在国家分配指标以内', unset('delegated')),
  plan('过夜游客人均停留天数由2.3天提升到3天', from({ value: 2.3, unit: '天' }, level('gte?', 3, '天'))),
  plan('力争战略性新兴产业增加值达1.3万亿元', level('gte?', 1.3, '万亿元', aspirational)),
];
