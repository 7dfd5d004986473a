import { past } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, thirteenth, twelfth, yearsOf } from './periods.js';
import {
  additions,
  aspirational,
  coverage,
  doubtful,
  either,
  everyYear,
  from,
  growth,
  level,
  maintain,
  milestone,
  netChange,
  printedIn,
  qualitative,
  rank,
  relative,
  structure,
  trend,
  unset,
} from './reading.js';

const special = printedIn('style of a special plan of the “十四五”', fourteenth);
const before = printedIn('style of a special plan of the “十三五”', thirteenth);
const earlier = printedIn('style of a special plan of the “十二五”', twelfth);
const outline = printedIn('style of an outline to 2030', yearsOf(2021, 2030));

const falling = qualitative('direction', { direction: 'falling' });

/** What special plans of ministries and provinces print, and what is told beside their goals in much the same words. */
export const developMinistriesCorpus: readonly CorpusEntry[] = [
  // 截至 and a day within the plan tell what there is; its end may be either, and a word of intent makes a goal of it.
  special('截至2023年末，全县注册商标有效量3.6万件', past),
  special('截止2022年底，建有专利导航服务基地25家', past),
  special('截至2022年9月，城市轨道交通运营里程达到320公里', past),
  special('截至2023年底，已布设监测点位600个，自动监测站45座', past),
  special('截至2024年底，存量贷款余额800亿元，同比增长12%', past),
  special('截至2023年6月，培育科技小巨人企业60家', doubtful(past)),
  special('截至2025年末，园区入驻企业达到300家', doubtful(level('gte?', 300, '家', { by: '2025' }))),
  special('截至2025年底，力争园区入驻企业达到300家', level('gte?', 300, '家', aspirational)),
  special('截至2024年底前，新建口袋公园40个', additions('gte?', 40, '个', { by: '2024' })),
  special('截至2025年，农村卫生厕所普及率不低于80%', level('gte', 80, '%', { by: '2025' })),
  special(
    '截至2022年底，图书馆总藏量900万册，到2025年达到1200万册',
    level('gte?', 1200, '万册', { by: '2025' }),
  ),

  // One word behind a list with 分别 holds for all of it.
  outline('婴儿、孕产妇死亡率分别保持在3‰、9‰以下', [maintain('lte', 3, '‰'), maintain('lte', 9, '‰')]),
  special('火灾起数、亡人数分别稳定在200起、10人以内', [
    maintain('lte', 200, '起'),
    maintain('lte', 10, '人'),
  ]),
  special('小麦、玉米产量分别稳定在300万吨、200万吨以上', [
    maintain('gte', 300, '万吨'),
    maintain('gte', 200, '万吨'),
  ]),
  special('公路、铁路货运量分别达到80万吨和60万吨左右', [
    level('approx', 80, '万吨'),
    level('approx', 60, '万吨'),
  ]),
  special('氮氧化物、挥发性有机物排放量分别控制在5万吨和3万吨以内', [
    level('lte', 5, '万吨'),
    level('lte', 3, '万吨'),
  ]),

  // The deed in front, and behind each figure what it counts.
  special('我省将实施6项科普行动和9项科普工程', [
    additions('gte?', 6, '项', { name: '科普行动' }),
    additions('gte?', 9, '项', { name: '科普工程' }),
  ]),
  special('我市将新建2所医院和7所卫生院', [
    additions('gte?', 2, '所', { name: '医院' }),
    additions('gte?', 7, '所', { name: '卫生院' }),
  ]),
  special('全省计划新建4个物流园区及16个配送中心', [
    additions('gte?', 4, '个', { name: '物流园区' }),
    additions('gte?', 16, '个', { name: '配送中心' }),
  ]),
  special('集中力量建设20所左右优质中职学校和40个左右优质专业', [
    level('approx', 20, '所', { name: '优质中职学校' }),
    level('approx', 40, '个', { name: '优质专业' }),
  ]),
  special('高新技术企业新增30家和商标60件', [additions('gte?', 30, '家'), additions('gte?', 60, '件')]),

  // A standard in force is met or not; only what is still to be handed down is none.
  before('建制镇全部达到国家卫生镇标准', milestone()),
  before('开发区达到生态工业园区标准要求', either(milestone(), qualitative('state'))),
  before('重点堤防防洪能力达到国家规定标准', either(milestone(), qualitative('state'))),
  before('乡镇卫生院设备配置全部达到省定标准', milestone()),
  before('能耗强度降低达到省下达的考核要求', unset('delegated')),
  before('化学需氧量减排完成国家下达任务', unset('delegated')),

  // What the work is good for, and 了: neither is a goal.
  special(
    '数字化水平显著提升，为跻身全国第一方阵打下坚实基础',
    qualitative('direction', { direction: 'rising' }),
  ),
  special('水资源利用率达到60%，为建成节水型社会创造条件', level('gte?', 60, '%')),
  special('森林蓄积量达到5亿立方米，为建设美丽中国作出贡献', level('gte?', 5, '亿立方米')),
  before('货运量中铁路占比达到22%，提前完成了20%的规划目标', past),
  before('网民规模达到600万人，超过了预定数', either(past, level('gte?', 600, '万人'))),
  before('产值达到900亿元，实现了翻番', past),

  // Attributes and lists behind a count are one name.
  earlier(
    '打造6家主业突出、核心竞争力强的大型企业集团',
    level('gte?', 6, '家', { name: '主业突出、核心竞争力强的大型企业集团' }),
  ),
  special(
    '建成15个设施齐全、服务优良的养老中心',
    level('gte?', 15, '个', { name: '设施齐全、服务优良的养老中心' }),
  ),
  earlier(
    '培育8家创新能力强、销售收入超20亿元的领军企业',
    additions('gte?', 8, '家', { name: '创新能力强、销售收入超20亿元的领军企业' }),
  ),
  special(
    '新增12个国家级工程中心、企业技术中心',
    additions('gte?', 12, '个', { name: '国家级工程中心、企业技术中心' }),
  ),
  special(
    '培训500名懂技术、会经营的职业农民',
    additions('gte?', 500, '名', { name: '懂技术、会经营的职业农民' }),
  ),
  special('发展3个省级园区、8个市级园区', [additions('gte?', 3, '个'), additions('gte?', 8, '个')]),
  special('形成光伏、储能、氢能3个百亿级产业集群', level('gte?', 3, '个', { name: '百亿级产业集群' })),

  // There is to be less of what is bad.
  special('城乡教育资源不均衡状况明显改善', falling),
  special('城区交通拥堵问题有效改善', falling),
  special('土地荒漠化状况进一步好转', falling),
  special('技术工人短缺问题有效缓解', falling),
  special('人居环境明显改善', qualitative('direction', { direction: 'rising' })),

  // Shares of something else, yearly changes, published rates and places.
  earlier('农产品加工产值相当于农业总产值的150%以上', relative('gte', undefined, { factor: 1.5 })),
  earlier('研发投入相当于销售收入的4%以上', relative('gte', undefined, { factor: 0.04 })),
  special('保护区范围内年均植被面积净增3万亩', netChange('gte?', 3, '万亩', { per: 'averageYear' })),
  special('试验区年均专利授权量增长12%以上', growth('averageAnnual', 'gte', 12)),
  special('灌区内年均造林面积新增达5万亩', additions('gte?', 5, '万亩', { per: 'averageYear' })),
  before('年均人口自然增长率在5‰左右', either(level('approx', 5, '‰'), maintain('approx', 5, '‰'))),
  before('全省科技创新水平要继续保持全国领先位次', rank(null, { hold: true })),
  before('有效商标超500件的乡镇超过20个', level('gt', 20, '个')),
  before('年授权专利20件以上的企业超过60家', level('gt', 60, '家')),
  special(
    '形成以两大产业为引领的“3+5+N”产业体系',
    structure([
      [null, 3],
      [null, 5],
      [null, null],
    ]),
  ),
  special(
    '科技服务经济发展的支撑作用显著增强',
    qualitative('direction', { name: '科技服务经济发展的支撑作用' }),
  ),
  special('人才队伍建设的保障能力明显提高', qualitative('direction', { name: '人才队伍建设的保障能力' })),

  // Behind a change, a comparing word with an amount tells what the series comes to.
  special('电商交易额年均增长12%以上、突破300亿元', [
    growth('averageAnnual', 'gte', 12),
    level('gt', 300, '亿元', { name: '电商交易额' }),
  ]),
  special('茶叶产量增长6%、不低于3万吨', [growth('unstated', 'gte?', 6), level('gte', 3, '万吨')]),
  special('煤炭消费量下降8%、不超过900万吨', [growth('unstated', 'lte?', -8), level('lte', 900, '万吨')]),
  special('登记经营主体净增2万户、超过15万户', [netChange('gte?', 2, '万户'), level('gt', 15, '万户')]),
  special('软件业收入年均增长18%、实现600亿元', [
    growth('averageAnnual', 'gte?', 18),
    level('gte?', 600, '亿元'),
  ]),

  // Growth that is compared or ranked stays in the name: it is not the sum itself.
  special('外贸进出口增速高于全省平均水平', relative('gt', undefined, { name: '外贸进出口增速' })),
  special('农民收入增幅不低于全国平均', relative('gte', undefined, { name: '农民收入增幅' })),
  special(
    '工业投资增速快于全省2个百分点以上',
    relative('gte', undefined, { name: '工业投资增速', offset: 2 }),
  ),
  special('服务业增加值增速进入全省前三', rank(3, { name: '服务业增加值增速' })),
  special('财政收入增幅位居全市前列', rank(null, { name: '财政收入增幅' })),

  // So much a year is the unit of a capacity, and what is new of it is new once.
  special('新增污泥处置能力2万吨/年', additions('gte?', 2, '万吨/年')),
  special('新增水泥熟料产能150万吨/年以上', additions('gte', 150, '万吨/年')),
  special('新增游客接待能力30万人次/年', additions('gte?', 30, '万人次/年')),
  special('新建年储运能力80万吨', additions('gte?', 80, '万吨')),
  special('新增规上企业20家/年', everyYear('gte?', 20, '家')),

  // 由…的 goes on behind the comma to what is to be reached.
  special(
    '旅游收入由2020年的30亿元，增长到80亿元',
    from({ value: 30, unit: '亿元', period: '2020' }, level('gte?', 80, '亿元', { name: '旅游收入' })),
  ),
  special(
    '水耗从2020年的45立方米，下降到38立方米',
    from({ value: 45, unit: '立方米', period: '2020' }, level('lte?', 38, '立方米')),
  ),
  special(
    '高技术产业占比由“十三五”末的12%，提升至20%，年均提高1.6个百分点',
    from({ value: 12, unit: '%' }, [
      level('gte?', 20, '%'),
      netChange('gte?', 1.6, '百分点', { per: 'averageYear' }),
    ]),
  ),
  special(
    '从2020年的15家，逐步扩大到2025年的40家',
    from({ value: 15, unit: '家' }, level('gte?', 40, '家', { by: '2025' })),
  ),
  special('力争机收率由70%，提高到85%', from({ value: 70, unit: '%' }, level('gte?', 85, '%', aspirational))),

  // Behind 已 or 现有 what has no word of a goal has been reached as well.
  special('全市驿站已达120座，绿道长度达到800公里', past),
  special('现有合作社300家，其中省级示范社20家', past),
  special('全县已有加工企业80家，年加工量40万吨', past),
  special('已建成冷库60座，带动农户3000户', doubtful(past)),
  special(
    '已建成冷库60座，力争达到100座',
    from({ value: 60, unit: '座' }, level('gte?', 100, '座', aspirational)),
  ),
  special(
    '现有床位2000张，到2025年达到2600张',
    from({ value: 2000, unit: '张' }, level('gte?', 2600, '张', { by: '2025' })),
  ),
  special('商户增加到2.4万户，较上年增长15%', doubtful(past)),

  // What something has grown to, and how many it gives work.
  special('文旅产业规模发展超300亿元', level('gt', 300, '亿元', { name: '文旅产业规模' })),
  special('个体工商户发展突破8万户', level('gt', 8, '万户', { name: '个体工商户' })),
  special('家政业吸纳就业人数超过20万人', level('gt', 20, '万人')),
  special('冷链产业吸纳就业将超过6万人', level('gt', 6, '万人')),
  special('发展家庭农场超过600家', additions('gt', 600, '家')),

  // So many years before the end of the plan that is named.
  before('提前1年完成国家下达的“十三五”减排任务', { targets: [{ ...unset('delegated'), by: '2019' }] }),
  earlier('提前两年完成“十二五”改造任务', { targets: [{ kind: 'milestone', by: '2013' }] }),
  special('提前1年完成国家下达的淘汰任务', doubtful(unset('delegated'))),
  special('提前2年建成全国文明城市', doubtful(milestone())),
  special('提前一年实现全域脱贫目标', doubtful(milestone())),

  // References in a list; means in front of a goal; what is reached or not; works that are called tasks.
  special(
    '农村居民健康素养水平接近全国、全省平均水平',
    relative(
      'approx',
      { name: '全国、全省平均水平', statistic: 'average' },
      { name: '农村居民健康素养水平' },
    ),
  ),
  special(
    '中小学生近视率低于全国、全省、全市平均水平',
    relative('lt', { name: '全国、全省、全市平均水平', statistic: 'average' }),
  ),
  special(
    '城乡基本公共服务指标接近全国平均水平',
    relative('approx', undefined, { name: '城乡基本公共服务指标' }),
  ),
  special('通过土地整治，新增林地3000亩', additions('gte?', 3000, '亩')),
  special('到2023年通过以商招商，引进项目30个', additions('gte?', 30, '个', { by: '2023' })),
  special('通过推广节水灌溉，用水量下降10%', growth('unstated', 'lte?', -10)),
  special('通过国家节水型城市验收', milestone()),
  special('全面普及学前三年教育', milestone()),
  special('基本普及残疾儿童十五年教育', milestone()),
  special('完成国家卫生县创建任务', milestone()),
  special('完成省级示范园区建设任务', milestone()),
  special('全面完成创建全国文明城市工作', milestone()),
  special('完成省下达的示范区建设任务', unset('delegated')),

  // Within the year, in a plan of several.
  special('年内建成公共停车场30个', doubtful(level('gte?', 30, '个'))),
  special('年底前完成管网改造80公里', doubtful(additions('gte?', 80, '公里'))),
  special('月底前完成隐患整改', doubtful(milestone())),
  special('当年新增培训5000人次', doubtful(additions('gte?', 5000, '人次'))),
  special('年内将开通“一网通办”专窗', doubtful(milestone())),

  // What the last of a list with 分别 ends in holds for all of it, and no less than all.
  special('城市和农村生活垃圾回收利用率分别达到40%、25%', [
    level('gte?', 40, '%', { name: '城市生活垃圾回收利用率' }),
    level('gte?', 25, '%', { name: '农村生活垃圾回收利用率' }),
  ]),
  special('一级、二级医院平均住院日分别控制在8天、9天以内', [
    level('lte', 8, '天', { name: '一级医院平均住院日' }),
    level('lte', 9, '天', { name: '二级医院平均住院日' }),
  ]),
  special('公路和水路客运量分别达到8000万人次、600万人次', [
    level('gte?', 8000, '万人次', { name: '公路客运量' }),
    level('gte?', 600, '万人次', { name: '水路客运量' }),
  ]),
  special('男性和女性期望寿命分别达到76岁、80岁', [
    level('gte?', 76, '岁', { name: '男性期望寿命' }),
    level('gte?', 80, '岁', { name: '女性期望寿命' }),
  ]),
  special('一产、二产、三产投资分别增长4%、9%、7%', [
    growth('unstated', 'gte?', 4, { name: '一产投资' }),
    growth('unstated', 'gte?', 9, { name: '二产投资' }),
    growth('unstated', 'gte?', 7, { name: '三产投资' }),
  ]),

  // Names whole: with 总额 and 性, without 计划, 将 and what only helps the verb.
  special('外贸进出口总额达到90亿美元', level('gte?', 90, '亿美元', { name: '外贸进出口总额' })),
  special('能源消费总量达到800万吨标准煤', level('gte?', 800, '万吨标准煤', { name: '能源消费总量' })),
  special('注册商标净增300件，总量达到2000件', [
    netChange('gte?', 300, '件', { name: '注册商标' }),
    level('gte?', 2000, '件', { name: '注册商标' }),
  ]),
  special('计划新增造林面积20万亩', additions('gte?', 20, '万亩', { name: '造林面积' })),
  special('我市将新建口袋公园30个', additions('gte?', 30, '个', { name: '口袋公园' })),
  special('实施预防性养护工程120公里', additions('gte?', 120, '公里', { name: '预防性养护工程' })),
  special('设施完好率须达到98%', level('gte?', 98, '%', { name: '设施完好率' })),
  special('秸秆利用率也要达到90%', level('gte?', 90, '%', { name: '秸秆利用率' })),
  special('林草蓄积量年年增加', trend({ name: '林草蓄积量' })),
  special(
    '缩小人均可支配收入与全国平均水平的差距',
    relative('gte?', undefined, { gap: 'narrow', name: '人均可支配收入' }),
  ),

  // A class of that size, and how many are of it; so many people whose lot is improved.
  special('培育20亿元级骨干企业3家', additions('gte?', 3, '家', { name: '20亿元级骨干企业' })),
  special('打造50亿元级园区2个、10亿元级园区6个', [
    level('gte?', 2, '个', { name: '50亿元级园区' }),
    level('gte?', 6, '个', { name: '10亿元级园区' }),
  ]),
  special('新增年销售5亿元级品牌4个', additions('gte?', 4, '个')),
  special('建设10万吨级泊位8个', level('gte?', 8, '个', { name: '10万吨级泊位' })),
  special('改善12万农村群众出行条件', additions('gte?', 120000)),
  special('提升30万居民用水质量', additions('gte?', 300000)),
  special('不发生规模性返贫', level('lte?', 0)),

  // What is to end does not rise; half a name of a list is told; a name ends where others are kept step with.
  special('青少年近视上升趋势得到有效控制', doubtful(qualitative('state'))),
  special('碳排放增长势头得到遏制', doubtful(qualitative('state'))),
  special('扭转地下水开采增长趋势', doubtful(qualitative('state'))),
  special(
    '污水和垃圾处理设施达标率分别达到92%、88%',
    doubtful([level('gte?', 92, '%'), level('gte?', 88, '%')]),
  ),
  special('茶叶和水产品出口量分别达到2万吨、3万吨', [
    level('gte?', 2, '万吨', { name: '茶叶出口量' }),
    level('gte?', 3, '万吨', { name: '水产品出口量' }),
  ]),
  special('农村居民收入增长与经济增长保持同步', relative('approx', undefined, { name: '农村居民收入' })),
  special('城镇失业率下降0.5个百分点、不超过4.5%', [
    netChange('lte?', -0.5, '百分点'),
    level('lte', 4.5, '%'),
  ]),
  special('良种覆盖率提高3个百分点、超过96%', [netChange('gte?', 3, '百分点'), coverage('gt', 96)]),
  special(
    '城镇化率由2020年的62%，年均提高1个百分点',
    from({ value: 62, unit: '%' }, netChange('gte?', 1, '百分点', { per: 'averageYear' })),
  ),
];
