import type { Choices } from './choices.js';
import {
  atLeast,
  average,
  both,
  built,
  by2020,
  by2025,
  by2026,
  delegated,
  held,
  list,
  made,
  oneOf,
  orPast,
  past,
  pastOrBaseline,
  raised,
  same,
  than,
  unstatedYear,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, lower, row, yearOf, yearsOf } from './periods.js';
import { share } from './rates.js';
import {
  aspirational,
  cumulative,
  either,
  fullCoverage,
  growth,
  level,
  multiple,
  netChange,
  not,
  printedIn,
  qualitative,
  rank,
  recurring,
  relative,
  trend,
} from './reading.js';
import { openCount, rising, words, wordsOnly } from './words.js';

const lanzhou = printedIn('兰州新区2023年工作会议', yearOf(2023));
const shenyang = printedIn('沈阳一区政府工作报告（2023年），“老原新”三篇大文章', yearOf(2023));
const pingli = printedIn('平利县2025年国民经济和社会发展计划', yearOf(2025));
const rugao = printedIn('如皋高新技术产业开发区2024年工作规划', yearOf(2024));
const zhengzhou = printedIn('郑州市乡村建设行动实施方案（2021年）', fourteenth);
const tianjin = printedIn('天津市乡村建设行动实施方案', yearsOf(2022, 2025));
const lingang = printedIn('中国（上海）自由贸易试验区临港新片区发展“十四五”规划', fourteenth);
const changning = printedIn('昌宁县关于进一步加强新时期爱国卫生工作的实施意见', yearsOf(2018, 2020));
const chongqingGreen = printedIn('重庆市关于推动城乡建设绿色发展的实施意见，2025年目标', fourteenth);
const chongqingCrops = printedIn('重庆市农业经济作物发展“十四五”规划', fourteenth);
const chengcheng = printedIn('澄城县两会（2023年）', yearOf(2023));
const tuyou = printedIn('土默特右旗经济工作会议（2023年）', yearOf(2023));
const wenzhou = printedIn('温州经济技术开发区主要预期目标（2014年）', yearOf(2014));
const taiyuan = printedIn('太原市政府工作报告（2025年）', yearOf(2025));
const suqian = printedIn('宿迁市生态文明建设规划（2023—2030年）发布会', yearsOf(2023, 2030));
const qinxian = printedIn('沁县2025年政府工作报告任务分解', yearOf(2025));
const guangyuan = printedIn('广元市关于全面加快推进文旅兴市的意见（2013年）', yearsOf(2013, 2020));
const heping = printedIn('天津市和平区楼宇经济目标（2012年）', yearsOf(2011, 2015));
const pomegranate = printedIn('枣庄石榴产业发展规划（2024年）', yearsOf(2024, 2030));
const industrialPark = printedIn('一铜产业工业园区年度工作计划（360online 124526）');
const chengdu = printedIn('成都建设践行新发展理念的公园城市示范区行动计划（2021—2025年）', fourteenth);
const baerhu = printedIn('新巴尔虎左旗2024年国民经济和社会发展计划', yearOf(2024));
const xian = printedIn('西安国家知识产权强市创建工作方案（2017—2019年）', yearsOf(2017, 2019));
const wuhan = printedIn('武汉市数字经济发展规划（2022—2026年）', yearsOf(2022, 2026));
const jinjiang = printedIn('中共晋江市党代会报告（2016年）', yearsOf(2016, 2020));
const zhushan = printedIn('竹山县第十九届人民代表大会第三次会议，2024年目标', yearOf(2024));
const suzhouPark = printedIn('苏州工业园区党工委工作会议（2022年8月）', yearOf(2022));
const xinzheng = printedIn('新郑市政府工作报告（2025年）', yearOf(2025));
const pingdingshan = printedIn('平顶山市政府工作报告（2025年）', yearOf(2025));
const hanyuan = printedIn('汉源县2023年一季度经济工作目标', yearOf(2023));
const tieshan = printedIn('黄石经济技术开发区·铁山区2023年民生实事', yearOf(2023));
const jinan = printedIn('济南市政府工作报告（2025年）', yearOf(2025));
const liangjiang = printedIn('重庆两江新区发展目标（2012年）', yearsOf(2010, 2020));
const chengduSaving = printedIn('成都市2010年节能减排主要目标', yearOf(2010));
const shanghaiSaving = printedIn('上海市节能减排工作实施方案（2007年）', yearsOf(2006, 2010));
const luzhou = printedIn('泸州市2010年节能减排工作实施方案', yearOf(2010));
const sports = printedIn('枣庄市市中区全民健身实施计划（2021—2025年）', fourteenth);
const schools = printedIn('江苏一地“十四五”教育事业发展规划，主要指标表', fourteenth);
const deyang = printedIn('德阳市就业创业工作（2021年）', yearOf(2022));
const lincang = printedIn('临沧市住房城乡建设局城市更新工作（2021年）', fourteenth);
const zongyang = printedIn('枞阳县招商引资工作推进会（2016年8月）', yearOf(2016));

const end2025 = { by: ['2025', '2025-12-31'] } as const;
const hopedBy2025 = { ...by2025, ...aspirational } as const;
const hopedBy2020 = { ...by2020, ...aspirational } as const;
/** 削减: a fall of the emissions, or an amount that is cut. */
const cutBy = (tonnes: number): Choices => [netChange('lte', -tonnes, '吨'), ...made('gte', tonnes, '吨')];
/** 全覆盖 */
const whole = [fullCoverage(), level(atLeast, 100, '%')] as const;

/** Targets of cities, counties and development zones of all fields, collected without a look at the reader. */
export const check29Corpus: readonly CorpusEntry[] = [
  lanzhou('地区生产总值增长16%以上，固定资产投资增长18%以上', [
    growth(unstatedYear, 'gte', 16),
    growth(unstatedYear, 'gte', 18),
  ]),
  lanzhou('规上工业增加值增长20%以上，第三产业增加值增长15%以上', [
    growth(unstatedYear, 'gte', 20),
    growth(unstatedYear, 'gte', 15),
  ]),
  lanzhou('一般公共预算收入同口径增长20%以上', growth(unstatedYear, 'gte', 20)),
  lanzhou('城乡居民人均可支配收入分别增长6%、8%以上', [
    growth(unstatedYear, 'gte', 6),
    growth(unstatedYear, 'gte', 8),
  ]),
  lanzhou('增速近6年来持续领跑国家级新区', past),

  shenyang('一般公共预算收入增长11%，其中税收收入增长15%', [
    growth(unstatedYear, 'gte?', 11),
    growth(unstatedYear, 'gte?', 15),
  ]),
  shenyang('城乡居民人均可支配收入实现与经济同步增长', both(relative(same, undefined))),
  shenyang(
    '力争亿元以上项目签约120个、落地70个',
    list(made('gte?', 120, '个', aspirational), made('gte?', 70, '个', aspirational)),
  ),
  shenyang(
    '力争亿元以上项目开复工建设120个，竣工投产项目达到50个',
    list(made('gte?', 120, '个', aspirational), made('gte?', 50, '个', aspirational)),
  ),
  shenyang('力争科技型中小企业达到200家，规上工业企业达到130家', [
    level('gte?', 200, '家', aspirational),
    level('gte?', 130, '家', aspirational),
  ]),
  shenyang('全年策划包装100个项目', list(made('gte?', 100, '个'))),

  pingli('生产总值增长6%，固定资产投资增长6%', [
    growth(unstatedYear, 'gte?', 6),
    growth(unstatedYear, 'gte?', 6),
  ]),
  pingli('一般公共预算收入增长6%，城乡居民收入分别增长5%和6%', [
    growth(unstatedYear, 'gte?', 6),
    growth(unstatedYear, 'gte?', 5),
    growth(unstatedYear, 'gte?', 6),
  ]),
  pingli('加快建成国家乡村振兴示范县', list(wordsOnly)),
  pingli('平政发〔2025〕6号', not('documentNumber')),

  rugao('一般预算收入占全市32.46%', orPast(list([level('gte?', 32.46, '%')]))),
  rugao('对全市项目招引、重大项目开工、重大项目竣工贡献度分别达25%、40%、20%', [
    level('gte?', 25, '%'),
    level('gte?', 40, '%'),
    level('gte?', 20, '%'),
  ]),
  rugao('实际利用外资1亿美元', orPast(list(made('gte?', 1, '亿美元')))),
  rugao(
    '新增20亿元企业、10亿元企业、亿元企业分别不少于1家、1家和7家',
    list(raised('gte', 1, '家'), raised('gte', 1, '家'), raised('gte', 7, '家')),
  ),
  rugao('净增高企和科创项目占全市比重超1/4', either(level('gt', 25, '%'), level('gt', 0.25))),
  rugao(
    '规上服务业重点行业企业数占全市44%，限上住宿餐饮业营业额占全市36.1%',
    orPast(list([level('gte?', 44, '%')], [level('gte?', 36.1, '%')])),
  ),
  rugao('新增省级重点人才项目入选数10个', list(built('gte?', 10, '个'))),
  rugao('加快挺进全省高新区前十五', rank(15)),

  zhengzhou('郑州市行政村快递物流服务通达率达80%以上', list(share('gte', 80))),
  zhengzhou('2025年年底前，行政村快递物流服务通达率达100%', list(share(atLeast, 100, end2025))),
  zhengzhou(
    '2025年年底前，建成100个以上美丽乡村精品村，500个以上美丽乡村示范村',
    list(made('gte', 100, '个', end2025), made('gte', 500, '个', end2025)),
  ),
  zhengzhou(
    '集中力量打造50个美丽乡村精品村，创建80个美丽乡村示范村',
    list(made('gte?', 50, '个'), made('gte?', 80, '个')),
  ),
  zhengzhou('新改造农村无害化卫生厕所3万户', list(built('gte?', 3, '万户'))),
  zhengzhou(
    '2025年年底前农村无害化卫生厕所普及率达到95%，厕所粪污基本得到处理',
    list(share('gte?', 95, end2025), [...wordsOnly, []]),
  ),
  zhengzhou('实现乡镇、农村热点区域5G网络全覆盖', both(...whole)),
  zhengzhou('乡镇和农村热点区域5G基站数量达到1900个', level('gte?', 1900, '个')),
  zhengzhou('实现乡村地区规划全覆盖', list(whole)),
  zhengzhou('全面完成县级国土空间规划编制', list(wordsOnly)),
  zhengzhou('培育一批乡村物流龙头企业', openCount),

  tianjin('创建100个乡村振兴示范村', list(made('gte?', 100, '个'))),
  tianjin('精准扶持800个经济薄弱村', list(made('gte?', 800, '个'))),
  tianjin(
    '农村自来水普及率达到99.7%；农村供电可靠率达到99.955%',
    list(share('gte?', 99.7), [level('gte?', 99.955, '%')]),
  ),
  tianjin('建设150个农产品产地冷藏保鲜设施', list(made('gte?', 150, '个'))),

  lingang('到2025年，临港新片区要建设不少于10个顶尖科学家实验室', list(made('gte', 10, '个', by2025))),
  lingang(
    '地区生产总值（GDP）在2018年基础上翻两番，年均增速达到25%左右',
    list([multiple('gte?', 4, than('2018'))], [growth('averageAnnual', 'approx', 25)]),
  ),
  lingang('常住人口规模达到80万人左右', level('approx', 80, '万人')),
  lingang('初步建成特殊经济功能区和独立综合性节点滨海城市', both(...wordsOnly)),

  changning('到2020年，全县农村卫生厕所普及率提高到90%', list(share('gte?', 90, by2020))),
  changning('农村规模化集中式供水工程水质卫生合格率提高到70%', level('gte?', 70, '%')),
  changning('建制镇生活垃圾和生活污水处理率达到80%', both(level('gte?', 80, '%'))),
  changning('成功创建国家卫生县城', orPast(list(wordsOnly))),

  chongqingGreen('非化石能源消费比重达到25%', level('gte?', 25, '%')),
  chongqingGreen(
    '全市水土保持率提高到72%以上，森林覆盖率达到57%',
    list([level('gte', 72, '%')], share('gte?', 57)),
  ),
  chongqingGreen(
    '中心城区城市绿化覆盖率不低于43%、城市绿地率不低于40%',
    list(share('gte', 43), [level('gte', 40, '%')]),
  ),
  chongqingGreen('人均公园绿地面积达到14.8平方米', level('gte?', 14.8, '平方米')),
  chongqingGreen('改造建设污水管网5500公里以上', list(built('gte', 5500, '公里'))),
  chongqingGreen('主城都市区城市生活垃圾分类收运系统覆盖率达到100%', list(share(atLeast, 100))),

  chongqingCrops('力争至2025年，全市经济作物产业面积稳步发展至2240万亩，产值突破1260亿元', [
    level('gte?', 2240, '万亩', hopedBy2025),
    level('gt', 1260, '亿元', hopedBy2025),
  ]),
  chongqingCrops('夏秋茶利用率仅为38%', pastOrBaseline(38, '%')),

  chengcheng('全县生产总值增长6%以上；固定资产投资增长10%左右', [
    growth(unstatedYear, 'gte', 6),
    growth(unstatedYear, 'approx', 10),
  ]),
  chengcheng(
    '全社会消费品零售总额增长8%以上；一般公共预算收入完成3.3亿元以上',
    list([growth(unstatedYear, 'gte', 8)], made('gte', 3.3, '亿元')),
  ),

  tuyou('规上工业增加值增长50%以上，规上工业产值再次实现翻番', [
    growth(unstatedYear, 'gte', 50),
    multiple('gte?', 2),
  ]),
  tuyou('一般公共预算收入增长25%以上，城乡居民人均可支配收入分别增长7%和8%以上', [
    growth(unstatedYear, 'gte', 25),
    growth(unstatedYear, 'gte', 7),
    growth(unstatedYear, 'gte', 8),
  ]),

  wenzhou('地区生产总值增长10%，工业增加值增长12%', [
    growth(unstatedYear, 'gte?', 10),
    growth(unstatedYear, 'gte?', 12),
  ]),
  wenzhou(
    '限上固定资产投资增长20%、力争25%',
    either(
      [growth(unstatedYear, 'gte?', 20), growth(unstatedYear, 'gte?', 25, aspirational)],
      growth(unstatedYear, 'gte?', 20),
    ),
  ),
  wenzhou('城镇居民人均可支配收入和农民人均纯收入均分别增长8.5%、9.5%', [
    growth(unstatedYear, 'gte?', 8.5),
    growth(unstatedYear, 'gte?', 9.5),
  ]),
  wenzhou('完成市下达的节能减排等各项目标任务', delegated),
  wenzhou('开发区在全国、全省国家级开发区中争先进位', both(rank(null), qualitative(undefined))),

  taiyuan(
    '进出口总额争取保持正增长',
    list([
      growth(unstatedYear, ['gt', 'gte'], 0, aspirational),
      trend(aspirational),
      { kind: 'qualitative', ...aspirational },
    ]),
  ),
  taiyuan('城镇居民人均可支配收入增速与经济增长基本同步', relative(same, undefined)),
  taiyuan('农村居民人均可支配收入增速高于经济增长水平', relative('gt', undefined)),
  taiyuan('城镇新增就业8万人', list(built('gte?', 8, '万人'))),
  taiyuan(
    '居民消费价格涨幅2%左右',
    either(level('approx', 2, '%'), growth(unstatedYear, 'approx', 2)),
    lower,
  ),
  taiyuan('举办各类就业招聘会300场以上', list([...made('gte', 300, '场'), recurring(undefined)])),
  taiyuan(
    '完成政府补贴性技能培训2万人，新增技能人才1.5万人',
    orPast(list(made('gte?', 2, '万人'), built('gte?', 1.5, '万人'))),
  ),

  suqian('到2025年，全市生态文明建设重点工程项目的完成率将达到80%', level('gte?', 80, '%', by2025)),
  suqian('空气质量优良天数比例以及省考以上断面水质优良比例将完成省目标任务', both(delegated)),
  suqian('设立了39项核心指标体系，并提出了32项具体任务', not(['observation', 'name'])),

  qinxian(
    '投资3000万元建设南美白对虾工厂化循环水养殖基地',
    oneOf(list([...made(same, 3000, '万元'), ...wordsOnly]), list(made(same, 3000, '万元'), wordsOnly)),
  ),
  qinxian('建设3个劳动密集型产业园', list(made('gte?', 3, '个'))),
  qinxian('推动潞讯精密电子30条生产线投产', list([...made(same, 30, '条'), ...wordsOnly])),

  guangyuan('到2017年，广元市文化旅游产业增加值将达到120亿元，占全市当年GDP的10%以上', [
    level('gte?', 120, '亿元', { by: '2017' }),
    level('gte', 10, '%', { by: '2017' }),
  ]),
  guangyuan('到2020年，文化旅游产业增加值将达到200亿元，占全市当年GDP的12%以上', [
    level('gte?', 200, '亿元', by2020),
    level('gte', 12, '%', by2020),
  ]),
  guangyuan(
    '文化旅游景区门票收入和综合税收对地方公共财政收入的贡献率年均增长10%以上',
    both(growth('averageAnnual', 'gte', 10)),
  ),
  guangyuan('成为四川北部文化旅游增长极', list(wordsOnly)),

  heping(
    '到2015年和平区力争全区税收超亿元楼宇达30座以上，其中3座楼宇税收超10亿元',
    list(
      [level('gte', 30, '座', { by: '2015', ...aspirational })],
      [level('gte?', 3, '座'), level('gt', 10, '亿元')],
    ),
  ),
  heping('截至目前，全区商务楼宇达到91座', pastOrBaseline(91, '座')),

  pomegranate('到2026年，全市石榴种植面积稳定在12万亩', list(held('approx', 12, '万亩', by2026))),
  pomegranate('鲜果产量达到7.5万吨，深加工企业增加到20家', [
    level('gte?', 7.5, '万吨'),
    level('gte?', 20, '家'),
  ]),
  pomegranate('在园石榴盆景盆栽达到40万盆，石榴产业总产值达到60亿元', [
    level('gte?', 40, '万盆'),
    level('gte?', 60, '亿元'),
  ]),
  pomegranate('到2030年，石榴产业从业人员达到3万人、人均可支配收入达到5万元', [
    level('gte?', 3, '万人', { by: '2030' }),
    level('gte?', 5, '万元', { by: '2030' }),
  ]),

  industrialPark(
    '确保实现主营业务收入100亿元，力争160亿元',
    oneOf(
      list(made('gte?', 100, '亿元'), made('gte?', 160, '亿元', aspirational)),
      list(made('gte?', 100, '亿元')),
    ),
  ),
  industrialPark(
    '确保新增就业3000人，力争5000人',
    oneOf(
      list(built('gte?', 3000, '人'), built('gte?', 5000, '人', aspirational)),
      list(built('gte?', 3000, '人')),
    ),
  ),

  chengdu(
    '“十四五”期间，成都计划推进173个老旧片区有机更新',
    list([...made('gte?', 173, '个'), ...wordsOnly]),
  ),
  chengdu(
    '推进锦江区四圣祠片区、青羊区少城片区等16个国家试点项目建设',
    list([...made('gte?', 16, '个'), ...wordsOnly]),
  ),
  chengdu(
    '2021年末，成都常住人口2119.2万人，常住人口城镇化率已达到79.48%',
    oneOf(pastOrBaseline(2119.2, '万人'), pastOrBaseline(79.48, '%')),
  ),

  baerhu(
    '地区生产总值增长6.5%左右；固定资产投资增速15%',
    list([growth(unstatedYear, 'approx', 6.5)], [growth(unstatedYear, 'gte?', 15), level('gte?', 15, '%')]),
  ),
  baerhu(
    '规模以上工业增加值增长8%；一般公共预算收入完成1.57亿元',
    orPast(list([growth(unstatedYear, 'gte?', 8)], made('gte?', 1.57, '亿元'))),
  ),
  baerhu('城乡居民人均可支配收入与经济增长基本同步', both(relative(same, undefined))),
  baerhu('能耗强度和减排指标完成自治区下达任务', both(delegated)),

  xian('将实现辖区内40%以上区县入选国家知识产权强县工程试点示范区（县）', list(share('gte', 40))),
  xian('将培育形成10个特色优势知识产权密集型产业', list(made('gte?', 10, '个'))),
  xian('力争实现全市万人发明专利拥有量超过30件', level('gt', 30, undefined, aspirational)),
  xian(
    '知识产权质押融资金额平均增幅超过20%',
    either(growth(['averageAnnual', 'unstated', 'total'], 'gt', 20), level('gt', 20, '%')),
  ),
  xian('累计实现知识产权融资50亿元', orPast(list([cumulative('gte?', 50, '亿元')]))),
  xian('知识产权与技术合同交易额达到900亿元', both(level('gte?', 900, '亿元'))),

  wuhan('到2026年，武汉市数字经济核心产业增加值占GDP比重超过14%', level('gt', 14, '%', by2026)),
  wuhan('每万人拥有5G基站数达到33个', level('gte?', 33)),
  wuhan('500Mbps及以上用户占比达到90%', level('gte?', 90, '%')),
  wuhan('数据中心算力规模超过1500PFLops', level('gt', 1500)),
  wuhan('软件产业规模达到4500亿元，电子信息制造业规模达到5500亿元', [
    level('gte?', 4500, '亿元'),
    level('gte?', 5500, '亿元'),
  ]),
  wuhan(
    '力争到2035年，建成国内重要的数字经济技术策源地、数字产业集聚地',
    both(...words({ by: '2035', ...aspirational })),
  ),

  jinjiang('力争到2020年，GDP突破2500亿元，一般公共预算总收入突破260亿元', [
    level('gt', 2500, '亿元', hopedBy2020),
    level('gt', 260, '亿元', hopedBy2020),
  ]),
  jinjiang('城镇化率提高到70%', level('gte?', 70, '%')),
  jinjiang('“136”攻坚行动', not('name')),

  zhushan('力争实现地区生产总值增长10%以上，地方公共财政预算收入增长15%以上', [
    growth(unstatedYear, 'gte', 10, aspirational),
    growth(unstatedYear, 'gte', 15, aspirational),
  ]),
  zhushan('主要约束性指标控制在省市规定范围以内', delegated, lower),
  zhushan('实现卫浴产值150亿元以上', orPast(list(made('gte', 150, '亿元')))),
  zhushan(
    '全年新增规上工业企业25家，新增高新技术企业10家',
    list(raised('gte?', 25, '家'), raised('gte?', 10, '家')),
  ),
  zhushan(
    '新备案科技型中小企业200家以上，培育市级以上科技创新平台4个',
    list(built('gte', 200, '家'), made('gte?', 4, '个')),
  ),
  zhushan('力争茶产业综合产值突破60亿元', level('gt', 60, '亿元', aspirational)),
  zhushan(
    '推动建设千万元以上重点项目200个，完成投资200亿元以上',
    list(made('gte?', 200, '个'), made('gte', 200, '亿元')),
  ),

  suzhouPark('力争全年地区生产总值增长5%以上，进出口总额增长3%，实际使用外资增长30%', [
    growth(unstatedYear, 'gte', 5, aspirational),
    growth(unstatedYear, 'gte?', 3, aspirational),
    growth(unstatedYear, 'gte?', 30, aspirational),
  ]),
  suzhouPark('确保主要指标增速高于省、市平均水平', both(relative('gt', average))),
  suzhouPark('力争年内引入112个新型离岸国际贸易重大项目', list(built('gte?', 112, '个', aspirational))),
  suzhouPark('1至6月，园区完成地区生产总值1607亿元', pastOrBaseline(1607, '亿元')),

  xinzheng('社会消费品零售总额增长7%以上，一般公共预算收入增长2%左右', [
    growth(unstatedYear, 'gte', 7),
    growth(unstatedYear, 'approx', 2),
  ]),

  pingdingshan('经济增长6.5%左右，研发经费投入强度2%以上', [
    growth(unstatedYear, 'approx', 6.5),
    level('gte', 2, '%'),
  ]),
  pingdingshan('进出口平稳增长，城镇新增就业6.9万人以上', list([...rising, []], built('gte', 6.9, '万人'))),

  hanyuan(
    '地区生产总值确保增长7.5%、力争增长8.5%',
    either(
      [growth(unstatedYear, 'gte?', 7.5), growth(unstatedYear, 'gte?', 8.5, aspirational)],
      growth(unstatedYear, 'gte?', 7.5),
    ),
  ),
  hanyuan('力争一季度经济增速超过全市平均水平', relative('gt', average, aspirational)),

  tieshan('新改扩建学校3所，新增学位3500个', orPast(list(built('gte?', 3, '所'), built('gte?', 3500, '个')))),
  tieshan('实施安全饮水等6个配套基础设施项目', list(made('gte?', 6, '个'))),
  tieshan(
    '创建1个省级生态乡镇（街道）、2个省级生态村（社区）',
    list(made('gte?', 1, '个'), made('gte?', 2, '个')),
  ),

  jinan('地区生产总值增长5.5%左右；一般公共预算收入增长3%左右', [
    growth(unstatedYear, 'approx', 5.5),
    growth(unstatedYear, 'approx', 3),
  ]),
  jinan('固定资产投资合理增长', list(rising)),
  jinan('城乡居民人均可支配收入分别增长5.5%左右和6%左右', [
    growth(unstatedYear, 'approx', 5.5),
    growth(unstatedYear, 'approx', 6),
  ]),
  jinan('完成省下达的节能减排降碳约束性指标和环境质量改善目标', both(delegated)),

  liangjiang('到2012年，实现GDP翻番，达到1600亿元', [
    multiple('gte?', 2, { by: '2012' }),
    level('gte?', 1600, '亿元', { by: '2012' }),
  ]),
  liangjiang('旅客吞吐量达到2500万人次，货邮吞吐量达到40万吨', [
    level('gte?', 2500, '万人次'),
    level('gte?', 40, '万吨'),
  ]),
  liangjiang('到2015年，实现GDP翻两番，达到3200亿元，工业总产值超过6000亿元', [
    multiple('gte?', 4, { by: '2015' }),
    level('gte?', 3200, '亿元', { by: '2015' }),
    level('gt', 6000, '亿元', { by: '2015' }),
  ]),
  liangjiang('集装箱吞吐能力达到340万标箱，机场旅客吞吐量达7500万人次', [
    level('gte?', 340, '万标箱'),
    level('gte?', 7500, '万人次'),
  ]),

  chengduSaving(
    '单位生产总值能耗同比下降4%，累计下降20%',
    orPast(list([growth('yearOnYear', 'lte?', -4)], [growth(['total', 'unstated'], 'lte?', -20)])),
    lower,
  ),
  chengduSaving(
    '二氧化硫排放量削减13300吨以上，化学需氧量排放量削减27670吨以上',
    list(cutBy(13300), cutBy(27670)),
    lower,
  ),

  shanghaiSaving(
    '到2010年，全市万元生产总值综合能耗比2005年下降20%左右',
    growth(['total', 'unstated'], 'approx', -20, { by: '2010' }),
    lower,
  ),
  shanghaiSaving('化学需氧量（COD）排放量比2005年削减15%', growth(['total', 'unstated'], 'lte?', -15), lower),
  shanghaiSaving(
    '城镇污水处理率达到80%；工业固体废弃物综合利用率保持在96%以上',
    list([level('gte?', 80, '%')], held('gte', 96, '%')),
  ),
  shanghaiSaving(
    '对3000台燃煤锅炉、炉窑进行节能改造，节约标准煤20万吨',
    list(built('gte?', 3000, '台'), made('gte?', 20, '万吨')),
  ),
  shanghaiSaving('城市公共交通客运量占总出行的比重达到33%以上', level('gte', 33, '%')),
  shanghaiSaving('对3000万平方米既有建筑实施节能改造', list(built('gte?', 3000, '万平方米'))),
  shanghaiSaving(
    '到2010年基本建成400公里轨道交通基本网络和300公里公交专用道',
    list(made('gte?', 400, '公里', { by: '2010' }), made('gte?', 300, '公里', { by: '2010' })),
  ),

  luzhou('2006至2009年，全市万元GDP能耗累计下降16.04%', past, lower),
  luzhou('泸市府函〔2010〕142号', not('documentNumber')),
  luzhou(
    '二氧化硫、化学需氧量和氨氮排放量分别控制在5万吨、4.5万吨和0.5万吨',
    [level('lte', 5, '万吨'), level('lte', 4.5, '万吨'), level('lte', 0.5, '万吨')],
    lower,
  ),

  sports('经常参加体育锻炼的人数比例达到42%以上', level('gte', 42, '%')),
  sports('城乡居民国民体质测定合格率高于全省平均水平', relative('gt', average)),
  sports('人均体育场地面积达到2.8平方米以上', level('gte', 2.8, '平方米')),
  sports('每千人拥有公益社会体育指导员数达3.2名以上', level('gte', 3.2)),

  schools('99%以上', level('gte', 99, '%'), row('学前教育毛入园率', '%')),
  schools('12.3年以上', level('gte', 12.3, '年'), row('劳动年龄人口平均受教育年限', '年')),
  schools('90%以上', list(share('gte', 90)), row('普惠性幼儿园覆盖率', '%')),
  schools('85.1%', pastOrBaseline(85.1, '%'), {
    column: 'baseline',
    direction: 'higher',
    indicatorName: '省市优质幼儿园比例',
    unit: '%',
  }),

  deyang('2021年，城镇登记失业率为3.36%，与去年相比降低0.09个百分点', pastOrBaseline(3.36, '%'), lower),
  lincang('2021年1-6月全市新开工污水处理厂配套管网建设22.5公里', pastOrBaseline(22.5, '公里')),
  zongyang('1-7月份，全县共利用省外亿元以上项目到位资金32.14亿元', pastOrBaseline(32.14, '亿元')),
];
