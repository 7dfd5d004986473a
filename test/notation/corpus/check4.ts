import {
  added,
  average,
  both,
  falling,
  held,
  list,
  made,
  ofRange,
  same,
  than,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fifteenth, fourteenth, lower, lowerRow, row, thirteenth, yearOf, yearsOf } from './periods.js';
import { covered } from './rates.js';
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
  unset,
  withAttribute,
} from './reading.js';

const environment = printedIn('style of a municipal 生态环境保护 plan', fourteenth);
const energy = printedIn('style of a provincial 能源发展 plan', fourteenth);
const transport = printedIn('style of a municipal 综合交通运输 plan', fourteenth);
const health = printedIn('style of a county 卫生健康 plan', fourteenth);
const education = printedIn('style of a provincial 教育事业 plan', fourteenth);
const employment = printedIn('style of a municipal 就业促进 plan', fourteenth);
const science = printedIn('style of a provincial 科技创新 plan', fourteenth);
const digital = printedIn('style of a municipal 数字经济 action plan', yearsOf(2023, 2025));
const tourism = printedIn('style of a county 文化和旅游 plan', fourteenth);
const farming = printedIn('style of a provincial 农业农村 plan', fourteenth);
const water = printedIn('style of a municipal 水安全保障 plan', fourteenth);
const emergency = printedIn('style of a provincial 应急管理 plan', fourteenth);
const housing = printedIn('style of a municipal 住房保障 plan', fourteenth);
const property = printedIn('style of a municipal 知识产权 plan', fourteenth);
const quality = printedIn('style of a provincial 质量强省 outline', fourteenth);
const industry = printedIn('style of a municipal 制造业 plan', fourteenth);
const countyReport = printedIn('style of a county 政府工作报告', yearOf(2025));
const cityReport = printedIn('style of a municipal 政府工作报告', yearOf(2021));
const cityThirteenth = printedIn('style of a municipal “十三五” outline', thirteenth);
const countyFifteenth = printedIn('style of a county “十五五” outline draft', fifteenth);
const outlineTable = printedIn('style of a provincial “十四五” outline, 主要指标表', fourteenth);
const propertyTable = printedIn('style of a provincial “十五五”知识产权 draft, 指标表', fifteenth);

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
  environment('生态环境质量持续改善', either(better(), trend())),
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
  transport('国办发〔2021〕27号', not('documentNumber')),

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
  employment('居民人均可支配收入增长与经济增长基本同步', relative(['approx', 'eq', 'gte'], undefined)),
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
  digital('“东数西算”工程', not('name')),
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

  farming('粮食综合生产能力稳定在500亿斤以上', maintain('gte', 500, '亿斤')),
  farming('累计建成高标准农田6000万亩', list(made('gte?', 6000, '万亩'))),
  farming('农作物耕种收综合机械化率达到80%', level('gte?', 80, '%')),
  farming('畜禽粪污综合利用率保持在85%以上', list(held('gte', 85, '%'))),
  farming('化肥、农药使用量持续减少', both(trend(falling), qualitative('direction', falling)), lower),
  farming('农村居民人均可支配收入增速高于城镇居民', relative('gt', undefined)),
  farming('耕地保有量不低于8000万亩', level('gte', 8000, '万亩')),
  farming('培育国家级农业产业化龙头企业100家左右', list(made('approx', 100, '家'))),
  farming('农产品质量安全例行监测合格率稳定在98%以上，规模养殖场粪污处理设施装备配套率达到97%以上', [
    maintain('gte', 98, '%'),
    level('gte', 97, '%'),
  ]),
  farming('每个县至少创建1个农业现代化示范区', list(made('gte', 1, '个', { scope: { each: '每个县' } }))),

  water('全市用水总量控制在25亿立方米以内', level('lte', 25, '亿立方米'), lower),
  water('万元地区生产总值用水量比2020年下降16%', growth(wholePeriod, 'lte?', -16), lower),
  water('农田灌溉水有效利用系数提高到0.58以上', level('gte', 0.58)),
  water('农村自来水普及率达到92%', list(covered('gte?', 92))),
  water('新增水土流失治理面积1200平方公里', list(added('gte?', 1200, '平方公里'))),
  water(
    '新增供水能力3亿立方米，恢复和改善灌溉面积80万亩',
    list(added('gte?', 3, '亿立方米'), made('gte?', 80, '万亩')),
  ),
  water('城市公共供水管网漏损率降低到9%以下', level('lte', 9, '%'), lower),
  water('水利部令第53号', not(['documentNumber', 'name'])),

  emergency('生产安全事故死亡人数下降15%', growth(wholePeriod, 'lte?', -15), lower),
  emergency('亿元地区生产总值生产安全事故死亡率下降33%以上', growth(wholePeriod, 'lte', -33), lower),
  emergency(
    '灾害事故发生后受灾人员基本生活得到有效救助时间缩短至10小时以内',
    level('lte', 10, '小时'),
    lower,
  ),
  emergency('每年组织1次以上省级综合应急演练', either(everyYear('gte', 1, '次'), recurring('annual'))),
  emergency('县级以上应急管理机构装备达标率达到80%', level('gte?', 80, '%')),
  emergency('灾情信息员行政村（社区）全覆盖', fullCoverage()),
  emergency('建成省级区域应急救援中心', milestone()),
  emergency('“十三五”期间，全省生产安全事故起数下降42%', not('observation')),

  housing('新开工改造城镇老旧小区600个', list(made('gte?', 600, '个'))),
  housing(
    '筹集建设保障性租赁住房5万套（间）以上',
    list([...made('gte', 5, '万套'), ...made('gte', 5, '万套（间）')]),
  ),
  housing('住房公积金缴存人数净增20万人', netChange('gte?', 20, '万人')),
  housing('城镇新建建筑中绿色建筑面积占比达到100%', level('gte?', 100, '%')),
  housing('城镇居民人均住房建筑面积达到40平方米左右', level('approx', 40)),
  housing('建设筹集公租房1万套，发放租赁补贴2万户', list(made('gte?', 1, '万套'), made('gte?', 2, '万户'))),
  housing('对人均住房建筑面积低于15平方米的家庭', not('threshold')),

  property('每万人口高价值发明专利拥有量达到12件', level('gte?', 12)),
  property('有效发明专利拥有量年均增长15%以上', growth('averageAnnual', 'gte', 15)),
  property('专利质押融资额累计达到50亿元', cumulative('gte?', 50, '亿元')),
  property(
    '新增中国驰名商标10件、地理标志证明商标8件',
    list(added('gte?', 10, '件'), added('gte?', 8, '件')),
  ),
  property('知识产权保护社会满意度达到82分以上', level('gte', 82, '分')),
  property('版权年登记量突破2万件', either(level('gt', 2, '万件'), everyYear('gt', 2, '万件'))),
  property('PCT国际专利申请量比2020年翻两番', multiple('gte?', 4)),
  property(
    '专利密集型产业增加值占GDP比重由11.6%提高到13.5%',
    from({ value: 11.6, unit: '%' }, level('gte?', 13.5, '%')),
  ),
  property('知识产权综合实力保持全省前列', rank(null, { hold: true })),
  property(
    '中国专利金奖实现零的突破',
    either(level('gt', 0), from({ value: 0 }, level('gt', 0)), milestone()),
  ),
  property('《知识产权强国建设纲要（2021—2035年）》', not('name')),
  property('国家知识产权局公告第411号', not(['documentNumber', 'name'])),
  property('截至2020年底，全市有效商标注册量12.6万件', not('observation')),
  property('知识产权信息公共服务网点县（市、区）覆盖率达到100%', list(covered('gte?', 100))),

  quality('制造业产品质量合格率达到94%以上', level('gte', 94, '%')),
  quality('公共服务质量满意度达到80分', level('gte?', 80, '分')),
  quality(
    '主导或参与制修订国际标准50项、国家标准1000项',
    list(made('gte?', 50, '项'), made('gte?', 1000, '项')),
  ),
  quality('中国质量奖提名奖不少于5个', list(made('gte', 5, '个'))),
  quality('食品抽检量达到5批次/千人', level('gte?', 5)),
  quality('消费品质量总体满意度明显提升', better()),
  quality('质量强省建设“十百千”工程', not('name')),
  quality('商标有效注册量达到100万件，地理标志商标数量居全国首位', [
    level('gte?', 100, '万件'),
    rank(1, { among: '全国' }),
  ]),

  industry('规模以上工业增加值年均增长7%左右', growth('averageAnnual', 'approx', 7)),
  industry('制造业增加值占地区生产总值比重保持在30%以上', list(held('gte', 30, '%'))),
  industry(
    '力争到2025年，工业总产值超过5000亿元',
    level('gt', 5000, '亿元', { by: '2025', ...aspirational }),
  ),
  industry('打造2个千亿级产业集群', list(made('gte?', 2, '个'))),
  industry('新增上市企业10家以上', list(added('gte', 10, '家'))),
  industry('20家以上企业入选省级“专精特新”中小企业名单', list(made('gte', 20, '家'))),
  industry('营业收入超百亿元企业达到5家', level('gte?', 5, '家')),
  industry('工业投资五年累计完成1500亿元', cumulative('gte?', 1500, '亿元')),
  industry('全员劳动生产率高于全省平均水平', relative('gt', average)),
  industry('主营业务收入2000万元及以上的工业企业', not(['threshold', 'name'])),
  industry('工业用水重复利用率提高2个百分点以上', netChange('gte', 2, '百分点')),

  countyReport('地区生产总值增长5.5%左右', growth(unstatedYear, 'approx', 5.5)),
  countyReport('一般公共预算收入增长4%，固定资产投资增长8%，社会消费品零售总额增长6%以上', [
    growth(unstatedYear, 'gte?', 4),
    growth(unstatedYear, 'gte?', 8),
    growth(unstatedYear, 'gte', 6),
  ]),
  countyReport('城乡居民人均可支配收入分别增长5%和6.5%', [
    growth(unstatedYear, 'gte?', 5),
    growth(unstatedYear, 'gte?', 6.5),
  ]),
  countyReport('粮食产量稳定在30万吨以上', maintain('gte', 30, '万吨')),
  countyReport('完成上级下达的节能降碳任务', unset('delegated')),
  countyReport(
    '新增城镇就业3000人以上，城镇登记失业率控制在4%以内',
    list(added('gte', 3000, '人'), [level('lte', 4, '%')]),
  ),
  countyReport(
    '新建改建农村公路60公里，改造老旧小区12个',
    list(made('gte?', 60, '公里'), made('gte?', 12, '个')),
  ),
  countyReport(
    '全年招商引资到位资金突破80亿元',
    either(level('gt', 80, '亿元'), cumulative('gt', 80, '亿元')),
  ),
  countyReport('2024年，全县地区生产总值完成186亿元，增长6.1%', not('observation')),

  cityReport(
    '地区生产总值增长8%以上，力争达到9%',
    either(
      [growth(unstatedYear, 'gte', 8), growth(unstatedYear, 'gte?', 9, aspirational)],
      [growth(unstatedYear, 'gte', 8), level('gte?', 9, '%', aspirational)],
    ),
  ),
  cityReport(
    '进出口总额增长10%，实际利用外资5亿美元',
    list([growth(unstatedYear, 'gte?', 10)], made('gte?', 5, '亿美元')),
  ),
  cityReport('新增市场主体5万户以上', list(added('gte', 5, '万户'))),
  cityReport('单位GDP能耗下降3%左右', growth(unstatedYear, 'approx', -3), lower),
  cityReport('营商环境评价进入全国第一方阵', rank(null, { among: '全国' })),

  cityThirteenth(
    '到2020年，地区生产总值和城乡居民人均收入比2010年翻一番',
    both(multiple('gte?', 2, than('2010'))),
  ),
  cityThirteenth('常住人口城镇化率达到60%，户籍人口城镇化率达到45%', [
    level('gte?', 60, '%'),
    level('gte?', 45, '%'),
  ]),
  cityThirteenth('服务业增加值比重提高到50%左右', level('approx', 50, '%')),
  cityThirteenth('森林覆盖率稳定在42%', maintain('approx', 42, '%')),
  cityThirteenth('主要污染物排放总量大幅减少', qualitative('direction', falling), lower),
  cityThirteenth('“十二五”时期，全市生产总值年均增长10.2%', not('observation')),

  countyFifteenth('地区生产总值年均增长5.5%以上，力争迈上500亿元台阶', [
    growth('averageAnnual', 'gte', 5.5),
    level('gte', 500, '亿元', aspirational),
  ]),
  countyFifteenth('到2030年，常住人口城镇化率达到65%以上', level('gte', 65, '%', { by: '2030' })),
  countyFifteenth('每千人口拥有3岁以下婴幼儿托位数达到4.6个', level('gte?', 4.6)),
  countyFifteenth('行政村寄递物流服务站点覆盖率达到100%', list(covered('gte?', 100))),
  countyFifteenth('县域综合实力在全省排名争先进位', rank(null, { improve: true })),
  countyFifteenth('居民收入水平达到全市平均水平', relative(['gte', 'eq'], average)),
  countyFifteenth('规模以上工业企业发展到150家', level('gte?', 150, '家')),
  countyFifteenth('2024年末，全县常住人口42.6万人', not('observation')),
  countyFifteenth(
    '养老机构护理型床位占比由2025年的65%提高到75%以上',
    from({ value: 65, unit: '%', period: '2025' }, level('gte', 75, '%')),
  ),

  outlineTable('〔300〕', cumulative('gte?', 300, '万人'), row('城镇新增就业人数', '万人')),
  outlineTable('〔13.5〕', growth('total', 'gte?', 13.5), row('单位地区生产总值能源消耗降低', '%')),
  outlineTable('〔>1.5〕', cumulative('gt', 1.5, '万件'), row('发明专利授权量', '万件')),
  outlineTable('≥95', either(level('gte', 95, '%'), coverage('gte', 95)), row('基本养老保险参保率', '%')),
  outlineTable('<5.5', level('lt', 5.5, '%'), lowerRow('城镇调查失业率', '%')),
  outlineTable(
    '6.5左右',
    growth(['averageAnnual', 'unstated', 'total', 'yearOnYear'], 'approx', 6.5),
    row('地区生产总值增长', '%'),
  ),
  outlineTable('79.5', level('gte?', 79.5, '岁'), row('人均预期寿命', '岁')),
  outlineTable('完成国家下达任务', unset('delegated'), lowerRow('单位地区生产总值二氧化碳排放', '%')),
  outlineTable('—', unset('empty'), row('湿地保护率', '%')),
  outlineTable('约束性', withAttribute('binding', []), { column: 'attribute' }),
  outlineTable('10.8', from({ value: 10.8 }, []), {
    column: 'baseline',
    indicatorName: '劳动年龄人口平均受教育年限',
    unit: '年',
  }),
  propertyTable('22', level('gte?', 22), row('每万人口高价值发明专利拥有量', '件')),
  propertyTable('[200]', cumulative('gte?', 200, '亿元'), row('知识产权质押融资登记金额', '亿元')),
  propertyTable(
    '保持85%以上',
    either(maintain('gte', 85, '%'), level('gte', 85, '%')),
    row('知识产权民事一审案件服判息诉率'),
  ),
  propertyTable('年均增长10%', growth('averageAnnual', 'gte?', 10), row('知识产权使用费进出口总额')),
  propertyTable('预期性', withAttribute('anticipatory', []), { column: 'attribute' }),
];
