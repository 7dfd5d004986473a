import type { Beside, Choices, Compared } from './choices.js';
import {
  added,
  atLeast,
  both,
  falling,
  list,
  made,
  ofRange,
  oneOf,
  same,
  than,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import {
  eleventh,
  fifteenth,
  fourteenth,
  lower,
  lowerRow,
  row,
  thirteenth,
  twelfth,
  yearOf,
  yearsOf,
} from './periods.js';
import { pace, share } from './rates.js';
import {
  additions,
  aspirational,
  better,
  coverage,
  cumulative,
  either,
  everyYear,
  from,
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
} from './reading.js';
import { words, wordsOnly } from './words.js';

const held = ['lte', 'approx'] as const;
const stated = ['gte'] as const;

/** A number of people, whose unit the text leaves out. */
const people = (compared: Compared, tenThousands: number, more: Beside = {}): Choices => [
  level(compared, tenThousands, '万人', more),
  level(compared, tenThousands, '万', more),
  level(compared, tenThousands, undefined, more),
  level(compared, tenThousands * 10_000, undefined, more),
];

/** 持续改善: a direction, or one that each year keeps. */
const onward = (more: Beside = {}): Choices => [qualitative(undefined, more), trend(more)];

const yichun2020 = printedIn('宜春市政府工作报告（2020年）', yearOf(2020));
const yichun2023 = printedIn('宜春市政府工作报告（2023年）', yearOf(2023));
const zhuhai2025 = printedIn('珠海市2025年国民经济和社会发展计划', yearOf(2025));
const xiangtan2025 = printedIn('湘潭市政府工作报告（2025年）', yearOf(2025));
const luojiang2025 = printedIn('泉州市洛江区政府工作报告（2025年）', yearOf(2025));
const zherong2025 = printedIn('柘荣县政府工作报告（2025年）', yearOf(2025));
const suzhouPhotons = printedIn('苏州市培育发展光子产业创新集群行动计划（2023—2025年）', yearsOf(2023, 2025));
const suzhouAudit = printedIn(
  '苏州市会计审计评估行业高质量发展三年行动计划（2023—2025年）',
  yearsOf(2023, 2025),
);
const suzhouTrade = printedIn('苏州市现代商贸业高质量发展三年行动计划（2023—2025年）', yearsOf(2023, 2025));
const suzhou2025 = printedIn('苏州市政府工作报告（2025年）', yearOf(2025));
const changsha2021 = printedIn('长沙市政府工作报告（2021年）', yearOf(2021));
const changshaTowns = printedIn('长沙市新型城镇化发展规划（2021—2025年）', fourteenth);
const threeCities = printedIn('长株潭一体化发展三年行动计划（2023—2025年）', yearsOf(2023, 2025));
const ningbo = printedIn('宁波市“十四五”公共服务目标（宁波晚报）', fourteenth);
const fuzhouHealth = printedIn('福州市“十四五”卫生健康事业发展专项规划', fourteenth);
const shenzhenHealth = printedIn('深圳“卫生强市”2020年目标', thirteenth);
const lianjiangHealth = printedIn('廉江市“十四五”时期卫生健康事业主要发展指标', fourteenth);
const weixiMarket = printedIn('维西县贯彻“十四五”市场监管现代化规划实施方案', fourteenth);
const ganzhouTourism = printedIn('赣州市旅游产业高质量发展三年行动计划（2021—2023年）', yearsOf(2021, 2023));
const ganzhou2017 = printedIn('赣州市旅游产业发展大会（2017年），三年目标', yearsOf(2017, 2019));

const liuzhou = printedIn('柳州市关于全力打造西江经济带龙头城市的决定', thirteenth);
const chuxiong = printedIn('楚雄州专场发布会（2021年），“十四五”展望', fourteenth);
const hangzhouPreschool = printedIn('杭州市人民政府关于加快学前教育改革与发展的若干意见', eleventh);
const hangzhouMaking = printedIn('杭州市“新制造业计划”（2019年）', yearsOf(2020, 2025));
const hangzhou2026 = printedIn('杭州市政府工作报告（2026年），“十五五”目标', fifteenth);
const gongxianTea = printedIn('珙县茶产业目标（2015年）', yearsOf(2011, 2017));
const jiading = printedIn('嘉定区系统化全域推进海绵城市建设的实施方案', yearsOf(2024, 2030));
const pudong2024 = printedIn('浦东新区2024年国民经济和社会发展主要指标表', yearOf(2024));
const xiangtanTowns = printedIn('湘潭市城市总体规划（2010—2020年）', yearsOf(2010, 2020));
const guilin = printedIn('桂林国际旅游胜地升级发展发布会', yearsOf(2019, 2030));

const civilAffairs13 = printedIn('民政事业发展第十三个五年规划', thirteenth);
const weather12 = printedIn('气象发展规划（2011—2015年）', twelfth);
const weather14 = printedIn('全国气象发展“十四五”规划', fourteenth);
const woods14 = printedIn('“十四五”林业草原保护发展规划纲要', fourteenth);
const crops14 = printedIn('“十四五”全国种植业发展规划', fourteenth);
const countyTrade = printedIn('县域商业三年行动计划（2023—2025年）', yearsOf(2023, 2025));
const farmAreas = printedIn('国家农业现代化示范区创建工作方案', fifteenth);
const soil14 = printedIn('“十四五”土壤、地下水和农村生态环境保护规划', fourteenth);
const camellia = printedIn('加快油茶产业发展三年行动方案（2023—2025年）', yearsOf(2023, 2025));
const libraries13 = printedIn('“十三五”时期全国公共图书馆事业发展规划', thirteenth);
const digitalCulture13 = printedIn('“十三五”时期公共数字文化建设规划', thirteenth);
const farming14 = printedIn('“十四五”推进农业农村现代化规划，指标表', fourteenth);

const schools = printedIn('style of a county 教育事业 plan', fourteenth);
const schools12 = printedIn('style of a municipal 教育事业 plan', twelfth);
const housing = printedIn('style of a municipal 住房发展 plan', fourteenth);
const market = printedIn('style of a municipal 市场监管 work plan', yearOf(2024));
const sport = printedIn('style of a county 全民健身 plan', fourteenth);
const air = printedIn('style of a municipal 生态环境保护 plan', fourteenth);
const air11 = printedIn('style of a county “十一五” environment plan', eleventh);
const culture15 = printedIn('style of a municipal “十五五” 文旅 draft', fifteenth);

/** A seventh set to check the reader on, collected by someone who had not seen how it reads. */
export const check7Corpus: readonly CorpusEntry[] = [
  yichun2020('财政总收入增长5%左右；一般预算收入增长3.5%左右', [
    growth(unstatedYear, 'approx', 5),
    growth(unstatedYear, 'approx', 3.5),
  ]),
  yichun2020('规模以上工业增加值增长8.2%左右', growth(unstatedYear, 'approx', 8.2)),
  yichun2020('城乡居民人均可支配收入分别增长7.5%和8%左右', [
    growth(unstatedYear, ['approx', 'gte'], 7.5),
    growth(unstatedYear, 'approx', 8),
  ]),
  yichun2020('居民消费价格总水平涨幅控制在3%左右', list(pace(held, 3)), lower),
  yichun2020('争取省级重点产业集群营业收入突破3000亿元', level('gt', 3000, '亿元', aspirational)),
  yichun2020(
    '力争新增工业企业200家以上，高新技术企业100家以上',
    list(added('gte', 200, '家', aspirational), added('gte', 100, '家', aspirational)),
  ),
  yichun2020('力争用2-3年时间，使全市大健康产业和数字经济占GDP比重分别达到20%和45%以上', [
    level(stated, 20, '%', aspirational),
    level('gte', 45, '%', aspirational),
  ]),
  yichun2020(
    '力争新引进20亿元以上工业项目14个以上，50亿元以上工业项目5个以上',
    list(made('gte', 14, '个', aspirational), made('gte', 5, '个', aspirational)),
  ),
  yichun2020('争取新开工项目300个以上', list(made('gte', 300, '个', aspirational))),

  yichun2023('地区生产总值增长7.5%左右，一般公共预算收入增长6%左右，规上工业增加值增长8.5%以上', [
    growth(unstatedYear, 'approx', 7.5),
    growth(unstatedYear, 'approx', 6),
    growth(unstatedYear, 'gte', 8.5),
  ]),
  yichun2023('实际利用外资稳中有进', list(onward())),
  yichun2023('城镇和农村居民人均可支配收入分别增长6.5%以上、7.5%左右', [
    growth(unstatedYear, 'gte', 6.5),
    growth(unstatedYear, 'approx', 7.5),
  ]),
  yichun2023('完成节能减排任务', either(unset('delegated'), milestone(), qualitative(undefined))),

  zhuhai2025('固定资产投资总额增长3%；社会消费品零售总额增长5%', [
    growth(unstatedYear, 'gte?', 3),
    growth(unstatedYear, 'gte?', 5),
  ]),
  zhuhai2025(
    '实际使用外资正增长',
    either(growth(unstatedYear, 'gt', 0), trend(), qualitative(undefined), maintain('gt', 0)),
  ),
  zhuhai2025('居民人均可支配收入增长与经济增长同步', relative(ofRange, undefined)),
  zhuhai2025('城镇新增就业人数4万人', list(made('gte?', 4, '万人'))),
  zhuhai2025('全市地区生产总值4479.1亿元、同比增长3.5%', not('observation')),

  xiangtan2025('地区生产总值增长6%左右、奋力站上3000亿元大台阶', [
    growth(unstatedYear, 'approx', 6),
    level(stated, 3000, '亿元'),
  ]),
  xiangtan2025('规模以上工业增加值增长8%以上，固定资产投资增长6%左右，地方一般公共预算收入增长5%以上', [
    growth(unstatedYear, 'gte', 8),
    growth(unstatedYear, 'approx', 6),
    growth(unstatedYear, 'gte', 5),
  ]),
  xiangtan2025('进出口总额增长8%以上，城镇调查失业率控制在5.5%以内', [
    growth(unstatedYear, 'gte', 8),
    level('lte', 5.5, '%'),
  ]),
  xiangtan2025('居民人均可支配收入增长与经济增长基本同步', relative(ofRange, undefined)),
  xiangtan2025('生态环境质量持续改善', list(onward())),
  xiangtan2025('确保粮食播种面积和产量稳定', both(maintain(same, null), qualitative(undefined))),

  luojiang2025('农林牧渔业总产值增长5.5%；工业增加值增长7.5%；第三产业增加值增长6%', [
    growth(unstatedYear, 'gte?', 5.5),
    growth(unstatedYear, 'gte?', 7.5),
    growth(unstatedYear, 'gte?', 6),
  ]),
  luojiang2025('实际利用外资（验资口径）增长5%', growth(unstatedYear, 'gte?', 5)),
  luojiang2025('谋划建设项目中试孵化基地2个', list([...made('gte?', 2, '个'), milestone()])),
  luojiang2025(
    '力争全年新认定市级以上企业技术中心、工业设计中心2家以上',
    list([...made('gte', 2, '家', aspirational), everyYear('gte', 2, '家', aspirational)]),
  ),

  zherong2025('城镇居民人均可支配收入增长6%，农村居民人均可支配收入增长12%', [
    growth(unstatedYear, 'gte?', 6),
    growth(unstatedYear, 'gte?', 12),
  ]),
  zherong2025('实际利用外资完成市下达目标', unset('delegated')),
  zherong2025('节能减排指标控制在省定目标内', either(unset('delegated'), relative('lte', undefined))),

  suzhouPhotons('到2025年，力争全市光子产业规模超5000亿元，其中核心产业规模超1000亿元', [
    level('gt', 5000, '亿元', { by: '2025', ...aspirational }),
    level('gt', 1000, '亿元', { by: '2025' }),
  ]),
  suzhouPhotons('新增光子领域上市企业10家以上', list(added('gte', 10, '家'))),
  suzhouPhotons('引进光子领域一流领军人才和创新团队500名以上', list(made('gte', 500, '名'))),
  suzhouPhotons('争创国家高能级创新平台', list(wordsOnly)),

  suzhouAudit(
    '力争到2025年，在苏州的全国百强会计师事务所（含分所）达35家左右',
    level('approx', 35, '家', { by: '2025', ...aspirational }),
  ),
  suzhouAudit('十四五期间全市会计审计评估行业业务收入增长100%', growth(wholePeriod, 'gte?', 100)),

  suzhouTrade('到2025年，全市社会消费品零售总额突破万亿元，网络零售交易额超5000亿元', [
    level('gt', 10_000, '亿元', { by: '2025' }),
    level('gt', 5000, '亿元', { by: '2025' }),
  ]),
  suzhouTrade(
    '建成不少于90个一刻钟便民生活圈，10条以上省级、市级示范步行街',
    list(made('gte', 90, '个'), made('gte', 10, '条')),
  ),
  suzhouTrade('市级以上首店达1000家', level('gte?', 1000, '家')),

  suzhou2025('力争财政科技投入占一般预算支出比重达到11%左右', level('approx', 11, '%', aspirational)),
  suzhou2025('力争高新技术产业、高技术制造业产值占规模以上工业总产值比重分别提高到55%和40%', [
    level('gte?', 55, '%', aspirational),
    level('gte?', 40, '%', aspirational),
  ]),
  suzhou2025('重点引育100个工业垂直领域大模型', list(made('gte?', 100, '个'))),
  suzhou2025('力争主导、参与国家和行业标准200项以上', list(made('gte', 200, '项', aspirational))),

  changsha2021('研究与试验发展经费占GDP比重2.9%以上', level('gte', 2.9, '%')),
  changsha2021(
    '全年技术合同成交额280亿元以上',
    either(level('gte', 280, '亿元'), everyYear('gte', 280, '亿元'), cumulative('gte', 280, '亿元')),
  ),
  changsha2021('新增“一件事一次办”政务服务事项96项', list(added('gte?', 96, '项'))),
  changsha2021('实现100项高频事项“跨省通办”', list([...made('gte?', 100, '项'), milestone()])),

  changshaTowns(
    '到2025年长沙实现常住人口突破1200万，常住人口城镇化率82%以上',
    list(people('gt', 1200, { by: '2025' }), [level('gte', 82, '%', { by: '2025' })]),
  ),
  changshaTowns('推动城镇基本公共服务常住人口全覆盖', coverage(atLeast, 100)),

  threeCities(
    '到2025年，长株潭地区生产总值突破2.5万亿元，常住人口达到1750万，城镇化率达到80%',
    list([level('gt', 2.5, '万亿元', { by: '2025' })], people('gte?', 1750, { by: '2025' }), [
      level('gte?', 80, '%', { by: '2025' }),
    ]),
  ),
  threeCities('千亿产业集群总数突破15个', level('gt', 15, '个')),
  threeCities('物流总费用占地区生产总值比重低于13%', level('lt', 13, '%'), lower),
  threeCities('绿心核心区域森林覆盖率明显提升', either(better(), trend())),

  ningbo(
    '到2025年，全市疾控机构标准化全达标',
    list([coverage(atLeast, 100, { by: '2025' }), level(atLeast, 100, '%', { by: '2025' }), ...wordsOnly]),
  ),
  ningbo('传染病暴发疫情和突发公共卫生事件原因查明率达100%', both(level(atLeast, 100, '%'))),
  ningbo('到2025年，每千常住人口床位数达到6.6张', level('gte?', 6.6, '张', { by: '2025' })),
  ningbo(
    '力争3家市级医院达到国家三级公立医院绩效考核A等级',
    list([...made(atLeast, 3, '家', aspirational), milestone()]),
  ),
  ningbo(
    '到2025年，力争每个区县（市）有1家以上三级综合医院',
    level('gte', 1, '家', { by: '2025', ...aspirational }),
  ),
  ningbo('县域就诊率保持在90%以上，基层就诊率达到65%以上', [maintain('gte', 90, '%'), level('gte', 65, '%')]),
  ningbo('实现职工基本医疗保险法定人群全覆盖', coverage(atLeast, 100)),

  fuzhouHealth('到“十四五”期末，全市人均期望寿命80岁', level('gte?', 80, '岁', { by: '2025' })),
  fuzhouHealth('孕产妇死亡率控制在12/10万以下', level('lte', 12), lower),
  fuzhouHealth('婴儿死亡率控制在4‰以内', level('lte', 4, '‰'), lower),
  fuzhouHealth(
    '千人均医疗机构床位数力争达到6.3张（按建成可开放床位，可达6.5张）',
    either(level('gte?', 6.3, '张', aspirational), [
      level('gte?', 6.3, '张', aspirational),
      level(same, 6.5, '张'),
    ]),
  ),
  fuzhouHealth('千人均执业（助理）医师力争达到3.8人，千人均注册护士力争达到4.1人', [
    level('gte?', 3.8, '人', aspirational),
    level('gte?', 4.1, '人', aspirational),
  ]),
  fuzhouHealth('公民健康素养水平达到25%，个人卫生支出占卫生总费用小于28%', [
    level('gte?', 25, '%'),
    level('lt', 28, '%'),
  ]),
  fuzhouHealth(
    '“十四五”期间规划实施18项重点基础设施建设项目',
    list([...made('gte?', 18, '项'), milestone()]),
  ),
  fuzhouHealth('全市居民主要健康指标保持全省前列', rank(null, { among: '全省' })),

  shenzhenHealth(
    '新建投入使用市级三级公立医院12家，其中10家在原特区外',
    oneOf(list(made('gte?', 12, '家')), list(made('gte?', 12, '家'), made('gte?', 10, '家'))),
  ),
  shenzhenHealth('全市常住人口千人床位数达到4.3张', level('gte?', 4.3, '张')),
  shenzhenHealth('全市达到三级水平的医院增加到60家以上', level('gte', 60, '家')),
  shenzhenHealth('基本实现“大病”不出市', list(wordsOnly)),
  shenzhenHealth('老年人以及高血压、糖尿病患者等重点人群家庭医生签约服务率≥80%', list(share('gte', 80))),

  lianjiangHealth('>79', level('gt', 79), row('人均预期寿命')),
  lianjiangHealth('<9', level('lt', 9), lowerRow('孕产妇死亡率', '/10万')),
  lianjiangHealth('<11', level('lt', 11), lowerRow('重大慢性病过早死亡率', '%')),
  lianjiangHealth('持续提升', either(better(), trend()), row('千人口献血率')),
  lianjiangHealth('5.23', level('gte?', 5.23), row('每千人口拥有医疗卫生机构床位数')),
  lianjiangHealth('3.63', from({ value: 3.63 }, []), {
    column: 'baseline',
    indicatorName: '5岁以下儿童死亡率',
  }),

  weixiMarket('企业平均开办时间压缩到1个工作日内', level('lte', 1), lower),
  weixiMarket('到2025年，全县市场主体数达到1.96万户', level('gte?', 1.96, '万户', { by: '2025' })),
  weixiMarket('稳步实现食品检验量达5批次/千人以上', level('gte', 5)),
  weixiMarket('全县社会公众食品安全满意度达到88%以上，药械化抽检合格率达到90%以上', [
    level('gte', 88, '%'),
    level('gte', 90, '%'),
  ]),
  weixiMarket('每万人口发明专利拥有量达到1件以上，商标有效注册量达到1600件以上', [
    level('gte', 1, '件'),
    level('gte', 1600, '件'),
  ]),
  weixiMarket('维政发〔2024〕60号', not('documentNumber')),

  ganzhouTourism('到2023年，全市旅游接待人次达到1.6亿人次以上', level('gte', 1.6, '亿人次', { by: '2023' })),
  ganzhouTourism(
    '力争旅游综合收入超过1800亿元，实现五年任务三年完成',
    oneOf(
      { targets: [level('gt', 1800, '亿元', aspirational)] },
      list([level('gt', 1800, '亿元', aspirational)], wordsOnly),
    ),
  ),
  ganzhouTourism('红色旅游收入占全市旅游收入达到50%，进入全国第一方阵', [level('gte?', 50, '%'), rank(null)]),
  ganzhouTourism('旅游经济指标稳居全省前列', rank(null, { among: '全省' })),
  ganzhouTourism('赣市府办发〔2021〕24号', not('documentNumber')),

  ganzhou2017('重点旅游景区项目三年完成投资800亿元以上', list(made('gte', 800, '亿元'))),
  ganzhou2017('每个县（市、区）拥有至少1家4A级及以上景区', level('gte', 1, '家')),

  liuzhou(
    '到2020年，力争实现工业总产值8000亿元',
    level('gte?', 8000, '亿元', { by: '2020', ...aspirational }),
  ),
  liuzhou(
    '“十三五”期间产值平均增速达10%',
    either(
      growth('averageAnnual', 'gte?', 10),
      level('gte?', 10, '%'),
      everyYear('gte?', 10, '%', { basis: 'average' }),
    ),
  ),
  liuzhou('工业总产值在广西占比持续提升', list(onward())),
  liuzhou('到2020年，市区建成区面积达到200平方公里以上', level('gte', 200, '平方公里', { by: '2020' })),
  liuzhou(
    '城镇居民人均可支配收入、农民人均纯收入年均增长分别达10%、11%，均比2010年翻一番以上',
    either(
      [
        growth('averageAnnual', 'gte?', 10),
        growth('averageAnnual', 'gte?', 11),
        multiple('gte', 2, than('2010')),
        multiple('gte', 2, than('2010')),
      ],
      [
        growth('averageAnnual', 'gte?', 10),
        growth('averageAnnual', 'gte?', 11),
        multiple('gte', 2, than('2010')),
      ],
    ),
  ),
  liuzhou('社会保障实现全面覆盖', coverage(atLeast, 100)),

  chuxiong('力争在“十四五”时期，全州GDP总量达2500亿元以上', level('gte', 2500, '亿元', aspirational)),
  chuxiong('到2035年，人均GDP达到2万美元以上，经济总量达到6000亿元左右', [
    level('gte', 2, '万美元', { by: '2035', vision: true }),
    level('approx', 6000, '亿元', { by: '2035', vision: true }),
  ]),
  chuxiong('五年来，累计投入扶贫资金508亿元', not('observation')),

  hangzhouPreschool('2007年，全市学前三年幼儿入园率达到96%以上', level('gte', 96, '%', { by: '2007' })),
  hangzhouPreschool('其中市区学前三年幼儿入园率达到98%以上，县（市）学前三年幼儿入园率达到92%以上', [
    level('gte', 98, '%'),
    level('gte', 92, '%'),
  ]),
  hangzhouPreschool('各区、县（市）至少办1所早教中心', list(made('gte', 1, '所'))),
  hangzhouPreschool('城市受训率达到90%以上，农村受训率达到80%以上', [
    level('gte', 90, '%'),
    level('gte', 80, '%'),
  ]),

  hangzhouMaking('规上工业增加值达到6800亿元，年均增长10%', [
    level('gte?', 6800, '亿元'),
    growth('averageAnnual', 'gte?', 10),
  ]),
  hangzhouMaking('工业固定资产投资达到1500亿元，年均增长15%，其中工业技改投资达到750亿元', [
    level('gte?', 1500, '亿元'),
    growth('averageAnnual', 'gte?', 15),
    level('gte?', 750, '亿元'),
  ]),
  hangzhouMaking(
    '实现主营业务收入千亿元以上企业5家，百亿元以上企业30家，十亿元以上企业400家',
    list(made('gte?', 5, '家'), made('gte?', 30, '家'), made('gte?', 400, '家')),
  ),
  hangzhouMaking(
    '全市企业进入中国企业500强30家、中国制造业企业500强40家',
    list(made('gte?', 30, '家'), made('gte?', 40, '家')),
  ),
  hangzhouMaking('全社会研发经费（R&D经费）支出占GDP比重达到4%', level('gte?', 4, '%')),
  hangzhouMaking(
    '创建国家重点实验室3家、国家技术创新中心（国家工程技术研究中心）5家',
    list(made('gte?', 3, '家'), made('gte?', 5, '家')),
  ),
  hangzhouMaking('每年招引战略性新兴产业和未来产业项目100个以上', everyYear('gte', 100, '个')),
  hangzhouMaking('亩均工业增加值、亩均税收年均增长7%以上', both(growth('averageAnnual', 'gte', 7))),
  hangzhouMaking('制造业年营收首次达到5亿元以上的企业', not(['threshold', 'name'])),

  hangzhou2026('到2030年，地区生产总值力争迈上3万亿元新台阶，人均地区生产总值突破3万美元', [
    level(stated, 3, '万亿元', { by: '2030', ...aspirational }),
    level('gt', 3, '万美元', { by: '2030' }),
  ]),
  hangzhou2026(
    '到2030年培育国际顶尖水平的开源基础大模型3个以上，规上人工智能核心产业营收超6000亿元',
    list(made('gte', 3, '个', { by: '2030' }), [level('gt', 6000, '亿元', { by: '2030' })]),
  ),
  hangzhou2026('科技型中小企业突破5万家', level('gt', 5, '万家')),
  hangzhou2026('新建成高速公路160公里', list(made('gte?', 160, '公里'))),
  hangzhou2026('确保如期实现碳达峰', list(wordsOnly)),

  gongxianTea(
    '到“十二五”末，新建5万亩高标准无性系良种茶园，改建2万亩老茶园',
    list(made('gte?', 5, '万亩', { by: '2015' }), made('gte?', 2, '万亩', { by: '2015' })),
  ),
  gongxianTea(
    '茶农人均年增收2000元以上',
    either(
      everyYear('gte', 2000, '元'),
      everyYear('gte', 2000, '元', { basis: 'average' }),
      netChange('gte', 2000, '元'),
      additions('gte', 2000, '元'),
      level('gte', 2000, '元'),
    ),
  ),
  gongxianTea(
    '到2017年，力争建成20万亩优质绿茶基地，跻身全省茶叶产业强县行列',
    list(made('gte?', 20, '万亩', { by: '2017', ...aspirational }), [...wordsOnly, rank(null)]),
  ),
  gongxianTea(
    '全县培育2万名职业茶农，职业茶农人均年纯收入达到3万元以上',
    list(made('gte?', 2, '万名'), [level('gte', 3, '万元'), everyYear('gte', 3, '万元')]),
  ),

  jiading(
    '到2025年底，50平方公里以上建设用地面积达到海绵城市建设目标要求',
    list(made('gte', 50, '平方公里', { by: ['2025', '2025-12-31'] })),
  ),
  jiading('嘉府办发〔2024〕23号', not('documentNumber')),

  pudong2024('增长6%左右', growth(unstatedYear, 'approx', 6), row('地区生产总值')),
  pudong2024('与GDP增长基本同步', relative(ofRange, undefined), row('一般公共预算收入')),
  pudong2024(
    '力争稳中有增',
    list([...onward(aspirational), growth(unstatedYear, 'gt', 0)]),
    row('全社会固定资产投资总额'),
  ),

  xiangtanTowns(
    '2010年控制在300万人以内，2015年在315万人以内，2020年在340万人以内',
    [
      level('lte', 300, '万人', { by: '2010' }),
      level('lte', 315, '万人', { by: '2015' }),
      level('lte', 340, '万人', { by: '2020' }),
    ],
    { ...lower, indicatorName: '市域总人口' },
  ),
  xiangtanTowns(
    '规划远期2020年市域城镇化水平争取达到80%',
    level('gte?', 80, '%', { by: '2020', ...aspirational }),
  ),

  guilin('到2025年，全面建成国际旅游胜地', list(words({ by: '2025' }))),

  civilAffairs13(
    '年均因灾直接经济损失占国内生产总值比例不高于1.3%',
    either(
      everyYear('lte', 1.3, '%', { basis: 'average' }),
      everyYear('lte', 1.3, '%'),
      level('lte', 1.3, '%'),
    ),
    lower,
  ),
  civilAffairs13('创建5000个“全国综合减灾示范社区”', list(made('gte?', 5000, '个'))),
  civilAffairs13('70%以上的县（市、区）设有精神障碍社区康复机构', list(share('gte', 70))),
  civilAffairs13('50%以上的居家患者接受社区康复服务', list(share('gte', 50))),
  civilAffairs13('每千名老年人口拥有养老床位数达到35~40张，其中护理型床位比例不低于30%', [
    level(ofRange, { min: 35, max: 40 }, '张'),
    level('gte', 30, '%'),
  ]),
  civilAffairs13(
    '城市和农村社区公共服务综合信息平台覆盖率分别达到60%、30%',
    list(share('gte?', 60), share('gte?', 30)),
  ),
  civilAffairs13('每个城市社区至少有1名社区社会工作专业人才', level('gte', 1, '名')),
  civilAffairs13('完成7万家行业协会商会与行政机关脱钩', list([...made('gte?', 7, '万家'), milestone()])),
  civilAffairs13('社会工作专业人才占全国总人口的比例达到1‰以上', level('gte', 1, '‰')),

  weather12(
    '气象信息公众覆盖率达到95%以上，公众气象服务满意度保持在85%以上',
    list(share('gte', 95), [maintain('gte', 85, '%')]),
  ),
  weather12(
    '人工增雨（雪）作业效率提高10%',
    either(growth(wholePeriod, 'gte?', 10), netChange('gte?', 10, '%')),
  ),
  weather12('24小时晴雨和暴雨预报准确率分别保持在85%和22%以上', [
    maintain(same, 85, '%'),
    maintain('gte', 22, '%'),
  ]),
  weather12('台风路径24小时预报误差减小到100公里以内', level('lte', 100, '公里'), lower),

  weather14(
    '24小时晴雨预报准确率将从85.9%提升到90%',
    from({ value: 85.9, unit: '%' }, level('gte?', 90, '%')),
  ),
  weather14(
    '24小时台风路径预报误差从70公里降低到65公里',
    from({ value: 70, unit: '公里' }, level('lte?', 65, '公里')),
    lower,
  ),

  woods14(
    '到2025年，森林覆盖率将达到24.1%，森林蓄积量达到190亿立方米',
    list(share('gte?', 24.1, { by: '2025' }), [level('gte?', 190, '亿立方米', { by: '2025' })]),
  ),
  woods14('以国家公园为主体的自然保护地面积占陆域国土面积的比例将超过18%', level('gt', 18, '%')),

  crops14('到2025年，粮食播种面积稳定在17.5亿亩以上，其中谷物面积稳定在14亿亩以上、口粮稳定在8亿亩以上', [
    maintain('gte', 17.5, '亿亩'),
    maintain('gte', 14, '亿亩'),
    maintain('gte', 8, '亿亩'),
  ]),
  crops14('确保总产量保持在1.3万亿斤以上，跨上1.4万亿斤台阶', [
    maintain('gte', 1.3, '万亿斤'),
    level(stated, 1.4, '万亿斤'),
  ]),
  crops14(
    '油料力争新增面积2500万亩以上',
    list([...added('gte', 2500, '万亩', aspirational), netChange('gte', 2500, '万亩', aspirational)]),
  ),

  countyTrade(
    '到2025年，在全国打造500个左右的县域商业“领跑县”',
    list(made('approx', 500, '个', { by: '2025' })),
  ),
  countyTrade('90%的县达到“基本型”及以上商业功能', list(share(ofRange, 90))),
  countyTrade(
    '具备条件的地区基本实现村村通快递',
    list([...wordsOnly, coverage(['gte', 'approx', 'eq'], 100)]),
  ),
  countyTrade('全国农产品网络零售额5313.8亿元，同比增长9.2%', not('observation')),
  countyTrade('2022年，全国建设改造县城综合商贸服务中心983个、乡镇商贸中心3941个', not('observation')),

  farmAreas(
    '到2030年，全国累计创建认定的示范区数量不超过500个',
    either(cumulative('lte', 500, '个', { by: '2030' }), level('lte', 500, '个', { by: '2030' })),
  ),

  soil14('到2025年，受污染耕地安全利用率达到93%左右', level('approx', 93, '%', { by: '2025' })),
  soil14('地下水国控点位Ⅴ类水比例保持在25%左右', maintain('approx', 25, '%'), lower),
  soil14('主要农作物化肥、农药使用量减少', both(qualitative('direction', falling), trend(falling)), lower),
  soil14(
    '农村环境整治村庄数量新增8万个，农村生活污水治理率达到40%',
    list(added('gte?', 8, '万个'), [level('gte?', 40, '%')]),
  ),
  soil14('“双源”点位水质总体保持稳定', either(maintain(same, null), qualitative(undefined), trend())),

  camellia(
    '完成新增油茶种植1917万亩、改造低产林1275.9万亩',
    list(added('gte?', 1917, '万亩'), made('gte?', 1275.9, '万亩')),
  ),
  camellia('到2025年全国油茶种植面积达到9000万亩以上，高标准油茶林达到4000万亩以上，茶油产能达到200万吨', [
    level('gte', 9000, '万亩', { by: '2025' }),
    level('gte', 4000, '万亩', { by: '2025' }),
    level('gte?', 200, '万吨', { by: '2025' }),
  ]),
  camellia('截至11月中旬，今年全国已完成油茶新增种植473.65万亩', not('observation')),

  libraries13('到2020年，阅览室座席数105万个；人均公共图书馆藏书量1册', [
    level('gte?', 105, '万个', { by: '2020' }),
    level('gte?', 1, '册'),
  ]),
  libraries13('人均公共图书馆购书经费1.8元；文献外借8亿册次', [
    level('gte?', 1.8, '元'),
    level('gte?', 8, '亿册次'),
  ]),

  digitalCulture13('在边疆地区建设不少于1万个数字文化驿站', list(made('gte', 1, '万个'))),

  farming14('>6.5', level('gt', 6.5, '亿吨'), row('粮食综合生产能力', '亿吨')),

  printedIn('湘乡市2023年国民经济和社会发展计划执行情况的报告', yearOf(2024))(
    '1—9月完成428.3亿元，同比增长2.2%',
    not('observation'),
  ),
  printedIn('惠州市政府工作报告（2025年）', yearOf(2025))(
    '去年，惠州市新增国家级专精特新“小巨人”企业23家（含复核）',
    not('observation'),
  ),
  printedIn('潮州市政府工作报告（2021年）', fourteenth)(
    '2020年全市实现生产总值1097亿元、规模以上工业增加值269.7亿元',
    not('observation'),
  ),
  printedIn('湛江市政府工作报告（2025年）', yearOf(2025))(
    '工业投资增长12.7%，连续23个月实现两位数增长',
    not('observation'),
  ),
  printedIn('台州市新型城镇化发展“十四五”规划', fourteenth)(
    '截至2020年底，台州市域面积10406平方公里',
    not('observation'),
  ),
  printedIn('厦门市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', fourteenth)(
    '厦府〔2021〕57号',
    not('documentNumber'),
  ),
  printedIn('长沙县政府工作报告（2023年）', yearOf(2023))('“1345”发展思路', not('name')),
  printedIn('赣州市建设区域性文化旅游中心实施方案', yearsOf(2018, 2020))(
    '“一核三区”旅游空间布局',
    not('name'),
  ),
  printedIn('九江市2023年国民经济和社会发展计划草案的报告', yearOf(2023))('“十百千万”行动', not('name')),

  schools(
    '学前教育毛入园率达到95%以上，普惠性幼儿园覆盖率不低于85%',
    list([level('gte', 95, '%')], share('gte', 85)),
  ),
  schools(
    '新建、改扩建公办幼儿园12所，新增学位3600个',
    list(made('gte?', 12, '所'), added('gte?', 3600, '个')),
  ),
  schools('义务教育阶段学校大班额全面消除', list([...wordsOnly, level(['lte', 'eq'], 0)]), lower),
  schools('小学、初中专任教师本科以上学历比例分别达到80%和95%', [
    level('gte?', 80, '%'),
    level('gte?', 95, '%'),
  ]),

  schools12(
    '主要劳动年龄人口平均受教育年限由9.8年提高到10.8年',
    from({ value: 9.8, unit: '年' }, level('gte?', 10.8, '年')),
  ),

  housing('“十四五”期间，计划筹集保障性租赁住房3.2万套（间）', list(made('gte?', 3.2, '万套'))),
  housing('基本完成2000年底前建成的城镇老旧小区改造任务', list(wordsOnly)),
  housing('≥41', level('gte', 41, '平方米'), row('城镇人均住房建筑面积', '平方米')),

  market('食品安全评价性抽检合格率稳定在98%以上', maintain('gte', 98, '%')),
  market('每季度开展一次重点工业产品质量安全风险会商', recurring('quarterly')),
  market(
    '消费投诉平均处理时长较上年缩短10%',
    growth(['yearOnYear', 'unstated', 'total'], 'lte?', -10),
    lower,
  ),

  sport('经常参加体育锻炼人数比例超过40%', level('gt', 40, '%')),
  sport(
    '人均体育场地面积由2.1平方米提高到2.6平方米以上',
    from({ value: 2.1, unit: '平方米' }, level('gte', 2.6, '平方米')),
  ),
  sport('每年举办县级以上群众体育赛事20场次以上', either(everyYear('gte', 20, '场次'), recurring('annual'))),

  air('细颗粒物年均浓度比2020年下降12%', growth(wholePeriod, 'lte?', -12), lower),
  air('单位地区生产总值二氧化碳排放下降完成省下达任务', unset('delegated')),
  air('〔15〕', growth('total', 'gte?', 15), row('单位地区生产总值能源消耗降低', '%')),

  air11(
    '化学需氧量排放总量控制在1.86万吨以内，比2005年削减10%',
    [level('lte', 1.86, '万吨'), growth(wholePeriod, 'lte?', -10)],
    lower,
  ),

  culture15(
    '到2030年，接待国内外游客总量比2025年翻一番',
    either(
      multiple('gte?', 2, { by: '2030', ...than('2025') }),
      multiple('gte?', 2, { by: '2030', of: { type: 'baseline' } }),
    ),
  ),
  culture15('国家4A级以上旅游景区总数达到18家', level('gte?', 18, '家')),
  culture15('文化产业增加值占地区生产总值比重高于全省平均水平', relative('gt', { statistic: 'average' })),
];
