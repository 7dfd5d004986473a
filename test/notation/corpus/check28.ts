import type { Choices } from './choices.js';
import {
  atLeast,
  both,
  built,
  by2010,
  by2015,
  by2020,
  by2025,
  by2030,
  held,
  list,
  made,
  ofRange,
  ofYear,
  oneOf,
  past,
  pastOrBaseline,
  raised,
  same,
  sinceBase,
  than,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { eleventh, fourteenth, lower, thirteenth, twelfth, yearOf, yearsOf } from './periods.js';
import { covered, share } from './rates.js';
import {
  additions,
  aspirational,
  coverage,
  cumulative,
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
  rank,
  relative,
} from './reading.js';
import { rising, words, wordsOnly } from './words.js';

/** 全部、每个: said of all of them, with no figure. */
const ofAll: Choices = [...wordsOnly, coverage(atLeast, 100), level(atLeast, 100, '%')];

const logistics = printedIn('物流业发展中长期规划（2014—2020年）', yearsOf(2014, 2020));
const shaanxiFish = printedIn('陕西省关于进一步加快渔业发展的意见', yearsOf(2011, 2020));
const basicSchools = printedIn('关于实施新时代基础教育扩优提质行动计划的意见', yearsOf(2023, 2027));
const qinghai = printedIn('青海省中长期教育改革和发展规划纲要（2010—2020年）', yearsOf(2010, 2020));
const transport12 = printedIn('交通运输“十二五”发展规划', twelfth);
const strongTransport = printedIn('加快建设交通强国五年行动计划（2023—2027年）', yearsOf(2023, 2027));
const liaoning = printedIn('辽宁省新一轮“菜篮子”工程建设（2010年），2015年目标', twelfth);
const sail = printedIn('5G规模化应用“扬帆”行动升级方案', yearsOf(2024, 2027));
const infocom = printedIn('“十四五”信息通信行业发展规划', fourteenth);
const renewable11 = printedIn('可再生能源发展“十一五”规划', eleventh);
const sponge = printedIn('国务院办公厅关于推进海绵城市建设的指导意见', yearsOf(2015, 2030));
const roads11 = printedIn('全国交通工作会议（2006年1月），“十一五”六件大事', eleventh);
const yunnanHerbs = printedIn('云南省森林药材规划（2008年报道），2020年目标', yearsOf(2008, 2020));
const schoolsOnline = printedIn('2017年教育信息化工作要点', yearOf(2017));
const nurses14 = printedIn('全国护理事业发展规划（2021—2025年）', fourteenth);
const nurses12 = printedIn('中国护理事业发展规划纲要（2011—2015年）', twelfth);
const henanSeed = printedIn('河南省“十四五”现代种业提升工程建设实施方案', fourteenth);
const seedRevival = printedIn('种业振兴行动，2025年目标（2022年报道）', fourteenth);
const villages22 = printedIn('2022年数字乡村发展工作要点', yearOf(2022));
const quakes = printedIn('国家防震减灾规划（2006—2020年）', yearsOf(2006, 2020));
const drugs11 = printedIn('国家食品药品“十一五”规划', eleventh);
const healthPoor = printedIn('“十二五”期间卫生扶贫工作指导意见', twelfth);
const ruralHealth = printedIn('关于扎实推进农村卫生和计划生育扶贫工作的实施方案', yearsOf(2013, 2020));
const water12 = printedIn('水利发展“十二五”规划（国新办发布会）', twelfth);
const water2010 = printedIn('全国水利工作会议（2010年12月），“十二五”目标', twelfth);
const grainSafe = printedIn('粮食收储供应安全保障工程建设规划（2015—2020年）', yearsOf(2015, 2020));
const hainanCulture = printedIn('海南省“十四五”旅游文化广电体育发展规划', fourteenth);
const zhejiangTours = printedIn('浙江省旅游业发展“十四五”规划', fourteenth);
const minds = printedIn('全国精神卫生工作规划（2015—2020年）', yearsOf(2015, 2020));
const animals = printedIn('国家中长期动物疫病防治规划（2012—2020年）', yearsOf(2012, 2020));
const coldChain = printedIn('农产品冷链物流发展规划（2010—2015年）', yearsOf(2010, 2015));
const shandongEnergy = printedIn('山东省能源发展“十四五”规划', fourteenth);
const schools12 = printedIn('一省教育事业发展“十二五”规划（法规库 575890）', twelfth);
const henanSchools = printedIn('河南省教育事业发展“十三五”规划', thirteenth);
const biogas = printedIn('一省加快农村沼气建设的意见（“十一五”，法规库 168790）', eleventh);
const heavyMetals = printedIn('重金属污染综合防治“十二五”规划', { ...twelfth, ...lower });
const soilAndWater = printedIn('全国水土保持规划（2015—2030年）', yearsOf(2015, 2030));
const farmQuality = printedIn('全国推进质量兴农工作部署会议（2017年），2020年目标', yearsOf(2017, 2020));
const waterways = printedIn('水运“十四五”发展规划', fourteenth);

/** Targets of ministries' and provinces' special plans, collected by someone who had not seen how it reads. */
export const check28Corpus: readonly CorpusEntry[] = [
  logistics('到2020年，物流业增加值年均增长8%左右', growth('averageAnnual', 'approx', 8, by2020)),
  logistics('物流业增加值占国内生产总值的比重达到7.5%左右', level('approx', 7.5, '%')),
  logistics('第三方物流比重明显提高', list([...rising, milestone()])),
  logistics(
    '全社会物流总费用与国内生产总值的比率由2013年的18%下降到16%左右',
    from({ value: 18, unit: '%', period: '2013' }, level('approx', 16, '%')),
    lower,
  ),
  logistics('全国社会物流总额2013年达197.8万亿元', pastOrBaseline(197.8, '万亿元')),

  shaanxiFish('2015年全省水产养殖面积达到70万亩，水产品产量达到15万吨', [
    level('gte?', 70, '万亩', by2015),
    level('gte?', 15, '万吨'),
  ]),
  shaanxiFish('渔业经济总产值达到50亿元', level('gte?', 50, '亿元')),
  shaanxiFish('2020年全省水产养殖面积达到80万亩，水产品产量达到30万吨', [
    level('gte?', 80, '万亩', by2020),
    level('gte?', 30, '万吨'),
  ]),
  shaanxiFish('渔业经济总产值达到130亿元', level('gte?', 130, '亿元')),

  basicSchools(
    '公办园在园幼儿占比力争达到60%以上（2022年为54%）',
    from({ value: 54, unit: '%', period: '2022' }, level('gte', 60, '%', aspirational)),
  ),
  basicSchools(
    '适龄残疾儿童义务教育入学率保持在97%以上（2022年为96%）',
    oneOf(
      from({ value: 96, unit: '%', period: '2022' }, maintain('gte', 97, '%')),
      from({ value: 96, unit: '%', period: '2022' }, level('gte', 97, '%')),
    ),
  ),
  basicSchools(
    '特教学校在20万人口以上的县基本实现全覆盖',
    list([coverage(['gte', 'approx', 'eq'], 100), level(['gte', 'approx', 'eq'], 100, '%'), ...wordsOnly]),
  ),
  basicSchools('高中阶段毛入学率持续提升', list(rising)),

  qinghai('到2015年，全省学前一年教育幼儿入园率达到85%以上', list(share('gte', 85, by2015))),
  qinghai('其他各地幼儿园入园率达到60%以上', list(share('gte', 60))),
  qinghai('到2020年，全省学前教育幼儿入园率达到90%以上', list(share('gte', 90, by2020))),
  qinghai(
    '到2011年，全省城市三类残疾儿童少年的平均入学率达到80%以上',
    list(share('gte', 80, { by: '2011' })),
  ),
  qinghai('农村达到75%以上，牧区达到65%以上', list(share('gte', 75), share('gte', 65)), {
    indicatorName: '三类残疾儿童少年的平均入学率',
    direction: 'higher',
  }),

  transport12('国道平均运行速度提高到60公里/小时', level('gte?', 60, '公里/小时')),
  transport12('内河主要港口基本实现机械化、专业化', both(...wordsOnly)),
  transport12('沿海主要港口平均每装卸千吨货在港停时下降15%', growth(wholePeriod, ['lte', 'eq'], -15), lower),
  transport12('民航航班正常率高于80%', level('gt', 80, '%')),
  transport12('邮件、快件全程时限达标率达到85%', both(...share('gte?', 85))),
  transport12(
    '万人公交车辆拥有量分别达到15、12和10标台以上',
    list([level('gte', 15)], [level('gte', 12)], [level('gte', 10)]),
  ),
  transport12('科技进步贡献率达到55%', level('gte?', 55, '%')),
  transport12('国省道重要路段和内河干线航道重要航段监测覆盖率达到70%以上', both(...covered('gte', 70))),
  transport12('重点营业性运输装备监测覆盖率达到100%', list(covered(atLeast, 100))),
  transport12(
    '营运船舶单位运输周转量的能耗和二氧化碳排放分别下降15%和16%',
    [growth(wholePeriod, ['lte', 'eq'], -15), growth(wholePeriod, ['lte', 'eq'], -16)],
    lower,
  ),
  transport12(
    '与2010年相比，民航运输吨公里的能耗和二氧化碳排放均下降3%以上',
    both(growth(wholePeriod, 'lte', -3)),
    lower,
  ),
  transport12('国省道单位行驶量用地面积下降5%', growth(wholePeriod, ['lte', 'eq'], -5), lower),
  transport12('沿海港口单位长度码头岸线通过能力提高5%', growth(wholePeriod, 'gte?', 5)),

  strongTransport('组织开展不少于10个部省联动建设试点', list([...made('gte', 10, '个'), ...wordsOnly])),
  strongTransport('部级事项网上办理率达到100%', list(share(atLeast, 100))),
  strongTransport('实现10项以上行业电子证照数据汇聚', list([...made('gte', 10, '项'), ...wordsOnly])),
  strongTransport('开展不少于5个应用场景的大数据风险预警应用', list([...made('gte', 5, '个'), ...wordsOnly])),
  strongTransport(
    '在自动驾驶、智能航运、智能建造等领域组织先导应用试点项目50个左右',
    list(made('approx', 50, '个')),
  ),
  strongTransport('建成国家综合交通运输信息平台', milestone()),
  strongTransport('邮政寄递渠道安全监管“绿盾”工程（二期）', oneOf(not('name'), list(wordsOnly))),

  liaoning(
    '力争实现蔬菜年总产量达到4800万吨，水果年总产量达到800万吨',
    list(ofYear('gte?', 4800, '万吨', aspirational), ofYear('gte?', 800, '万吨')),
  ),
  liaoning(
    '肉类年总产量达到550万吨，蛋类年总产量达到330万吨',
    list(ofYear('gte?', 550, '万吨'), ofYear('gte?', 330, '万吨')),
  ),
  liaoning(
    '奶类年总产量达到255万吨，水产品年总产量达到660万吨',
    list(ofYear('gte?', 255, '万吨'), ofYear('gte?', 660, '万吨')),
  ),
  liaoning('到2015年，辽宁省设施蔬菜面积将发展到1000万亩', level('gte?', 1000, '万亩', by2015)),
  liaoning('果树栽培面积发展到1000万亩；优质果生产基地达到200万亩，优质果率达到85%', [
    level('gte?', 1000, '万亩'),
    level('gte?', 200, '万亩'),
    level('gte?', 85, '%'),
  ]),
  liaoning('畜禽标准化规模养殖场（小区）达到25000个', level('gte?', 25000, '个')),
  liaoning('改造修复高标准精养池塘30万亩', list(made('gte?', 30, '万亩'))),

  sail('到2027年年底，每万人拥有5G基站数达38个', level('gte?', 38)),
  sail('5G个人用户普及率超85%', list(share('gt', 85))),
  sail('5G网络接入流量占比超75%', level('gt', 75, '%')),
  sail('大中型工业企业5G应用渗透率达45%', list(share('gte?', 45))),
  sail(
    '建成7万个5G行业虚拟专网，带动5000个边缘计算节点建设',
    list(made('gte?', 7, '万个'), made('gte?', 5000, '个')),
  ),

  infocom(
    '信息通信基础设施累计投资将由2020年的2.5万亿元增长至2025年的3.7万亿元',
    oneOf(
      from({ value: 2.5, unit: '万亿元', period: '2020' }, cumulative('gte?', 3.7, '万亿元', by2025)),
      from({ value: 2.5, unit: '万亿元', period: '2020' }, level('gte?', 3.7, '万亿元', by2025)),
    ),
  ),
  infocom('力争每万人拥有5G基站数达到26个', level('gte?', 26, undefined, aspirational)),
  infocom('其中行政村5G通达率预计达到80%', list(share('gte?', 80, { estimated: true }))),
  infocom('10G-PON及以上端口数力争达1200万个', level('gte?', 1200, '万个', aspirational)),
  infocom('移动网络IPv6流量占比预计达70%', list(share('gte?', 70, { estimated: true }))),
  infocom('目前中国已建成5G基站超过115万个', past),

  renewable11('到2010年，我国可再生能源在能源消费中的比重将达到10%', level('gte?', 10, '%', by2010)),
  renewable11(
    '全国可再生能源年利用量达到3亿吨标准煤，比2005年增长近1倍',
    list(ofYear('gte?', 3, '亿吨标准煤'), [
      multiple(['approx', 'lt'], 2, than('2005')),
      multiple(['approx', 'lt'], 2, sinceBase),
      growth(wholePeriod, ['approx', 'lt'], 100),
    ]),
  ),
  renewable11('水电总装机容量达到1.9亿千瓦，风电总装机容量达到1000万千瓦', [
    level('gte?', 1.9, '亿千瓦'),
    level('gte?', 1000, '万千瓦'),
  ]),
  renewable11('生物质发电总装机容量达到550万千瓦，太阳能发电总容量达到30万千瓦', [
    level('gte?', 550, '万千瓦'),
    level('gte?', 30, '万千瓦'),
  ]),
  renewable11('沼气年利用量将达到190亿立方米', list(ofYear('gte?', 190, '亿立方米'))),
  renewable11('太阳能热水器总集热面积达到1.5亿平方米', level('gte?', 1.5, '亿平方米')),
  renewable11('增加非粮原料燃料乙醇年利用量200万吨', list(built('gte?', 200, '万吨'))),
  renewable11('生物柴油年利用量达到20万吨', list(ofYear('gte?', 20, '万吨'))),

  sponge('将70%的降雨就地消纳和利用', list([...share(atLeast, 70), ...wordsOnly])),
  sponge('到2020年，城市建成区20%以上的面积达到目标要求', list(share('gte', 20, by2020))),
  sponge('到2030年，城市建成区80%以上的面积达到目标要求', list(share('gte', 80, by2030))),

  roads11('95%的乡镇和80%的建制村通沥青（水泥）路', list(share(atLeast, 95), share(atLeast, 80))),
  roads11('到2010年，全国公路总里程达到230万公里', level('gte?', 230, '万公里', by2010)),
  roads11('全国高速公路通车里程达到6.5万公里，二级及以上公路里程达到45万公里', [
    level('gte?', 6.5, '万公里'),
    level('gte?', 45, '万公里'),
  ]),
  roads11('县乡公路达到180万公里', level('gte?', 180, '万公里')),
  roads11('“五纵七横”国道主干线和西部开发省际公路通道全部建成', both(...ofAll)),

  yunnanHerbs('到2020年森林药材资源栽培总规模将达58.2万亩', level('gte?', 58.2, '万亩', by2020)),
  yunnanHerbs(
    '新增人工培育面积15.3万亩，使总面积达到40.7万亩',
    list(raised('gte?', 15.3, '万亩'), [level('gte?', 40.7, '万亩')]),
  ),
  yunnanHerbs('云南省现有森林药材面积25.4万亩', pastOrBaseline(25.4, '万亩')),

  schoolsOnline('接入带宽10M以上的中小学比例要达到70%', list(share('gte?', 70))),
  schoolsOnline('多媒体教室占普通教室比例达到80%', list(share('gte?', 80))),
  schoolsOnline('普通教室全部配备多媒体教学设备的学校比例达到60%', list(share('gte?', 60))),
  schoolsOnline('国家教育资源公共服务体系服务用户超过7000万人', level('gt', 7000, '万人')),
  schoolsOnline(
    '支持全国200万个以上的班级实现“优质资源班班通”',
    list([...made('gte', 200, '万个'), ...wordsOnly]),
  ),

  nurses14('到2025年，全国护士总数达到550万人', level('gte?', 550, '万人', by2025)),
  nurses14('每千人口注册护士数达到3.8人', level('gte?', 3.8)),
  nurses14('2020年底，全国注册护士总数470余万人，较2015年增幅达45%', pastOrBaseline(470, '万人')),
  nurses12('每千人口注册护士数为2.07', level(atLeast, 2.07)),

  henanSeed('农作物良种覆盖率达98%以上', list(covered('gte', 98))),
  seedRevival('国家农作物供种保障率达到80%', list(share('gte?', 80))),
  seedRevival('目前，我国农作物良种覆盖率已经超过96%', past),

  villages22('农村地区互联网普及率超过60%', list(share('gt', 60))),
  villages22('农产品电商网络零售额突破4300亿元', level('gt', 4300, '亿元')),
  villages22('农业生产信息化水平稳步提升', list(rising)),

  quakes('位于地震烈度Ⅵ度及以上地区的城市，全部完成修订或编制防震减灾规划', list(ofAll)),
  quakes('新建工程全部实现抗震设防', list(ofAll)),
  quakes(
    '地震科学基础研究和创新能力达到国际先进水平',
    both(...wordsOnly, rank(null), relative(same, undefined)),
  ),

  drugs11('制定常用药用辅料标准223种', list(made('gte?', 223, '种'))),
  drugs11(
    '完成1000种中药材和500种中药饮片的国家标准制修订',
    list(made('gte?', 1000, '种'), made('gte?', 500, '种')),
  ),

  healthPoor(
    '到2015年，力争使县域内就诊率提高到90%左右',
    list(share('approx', 90, { ...by2015, ...aspirational })),
  ),
  healthPoor('新农合的参合率要稳定在90%以上', list(held('gte', 90, '%'))),
  healthPoor('政府补助标准提高到每人每年360元以上', list([level('gte', 360), everyYear('gte', 360)])),
  healthPoor('政策范围内住院费用报销比例达到75%左右', level('approx', 75, '%')),
  healthPoor('人均基本公共卫生服务经费标准要达到40元以上', level('gte', 40)),
  healthPoor('城乡居民健康档案规范化电子建档率达到75%以上', list(share('gte', 75))),
  healthPoor('重大传染病和地方病得到有效控制', both(...wordsOnly)),
  ruralHealth('新型农村合作医疗参合率稳定在90%以上', list(held('gte', 90, '%'))),
  ruralHealth(
    '每个乡镇有1所政府举办的卫生院',
    list([...made(atLeast, 1, '所'), ...wordsOnly, fullCoverage()]),
  ),

  water12('新增供水能力400亿立方米左右', list(raised('approx', 400, '亿立方米'))),
  water12(
    '全国万元GDP用水量和万元工业增加值用水量分别降低30%',
    both(growth(wholePeriod, ['lte', 'eq'], -30)),
    lower,
  ),
  water12('农业灌溉用水有效利用系数提高到0.53', level('gte?', 0.53)),
  water12('重要江河湖库水功能区主要水质达标率提高到60%', level('gte?', 60, '%')),
  water12('新增水土流失综合治理面积25万平方公里', list(raised('gte?', 25, '万平方公里'))),
  water2010(
    '完成70%以上的大型灌区和50%以上的重点中型灌区续建配套与节水改造任务',
    list(share('gte', 70), share('gte', 50)),
  ),
  water2010(
    '净增农田有效灌溉面积4000万亩，新增高效节水灌溉面积5000万亩',
    list([netChange('gte?', 4000, '万亩')], raised('gte?', 5000, '万亩')),
  ),
  water2010('新增农村水电装机1000万千瓦', list(raised('gte?', 1000, '万千瓦'))),
  water2010(
    '全国洪涝灾害年均直接经济损失占同期GDP的比重降低到0.7%以下',
    list([level('lte', 0.7, '%'), everyYear('lte', 0.7, '%', { basis: 'average' })]),
    lower,
  ),
  water2010('“十一五”水利总投入约7000亿元，是“十五”的1.93倍', past),
  water2010('五年来，我国新建和加固堤防17080公里', past),

  grainSafe('2015年年底前完成集中新建仓容1000亿斤任务', list([...built('gte?', 1000, '亿斤'), milestone()])),
  grainSafe('实现农户科学储粮专项户数达到1000万户', level('gte?', 1000, '万户')),
  grainSafe('到2017年完成全国“危仓老库”维修改造', list(words({ by: '2017' }))),
  grainSafe(
    '到2020年基本消除“席茓囤”等露天存粮，应急供应网点达到5万家',
    list(words(by2020), [level('gte?', 5, '万家')]),
  ),
  grainSafe(
    '应急加工企业达到0.6万家，改建成品粮批发市场312家',
    list([level('gte?', 0.6, '万家')], built('gte?', 312, '家')),
  ),
  grainSafe('粮食质量安全风险监测网点达到2500个，国家粮食信息直报点增加到2000个', [
    level('gte?', 2500, '个'),
    level('gte?', 2000, '个'),
  ]),
  grainSafe(
    '年减少粮食产后流通环节损失浪费1300万吨以上',
    list([
      ...ofYear('gte', 1300, '万吨'),
      additions('gte', 1300, '万吨'),
      everyYear('lte', -1300, '万吨'),
      netChange('lte', -1300, '万吨'),
    ]),
  ),
  grainSafe('“放心粮油”的零售网络将覆盖80%以上的社区、乡村', both(...covered('gte', 80))),
  grainSafe('发改粮食〔2015〕570号', not('documentNumber')),

  hainanCulture(
    '到2025年，将实现旅游总人数11000万人次（年均增长率11%）',
    oneOf(
      list(
        [level(atLeast, 11000, '万人次', by2025)],
        [growth('averageAnnual', atLeast, 11), level(atLeast, 11, '%')],
      ),
      list([level(atLeast, 11000, '万人次', by2025)]),
    ),
  ),
  hainanCulture(
    '旅游总收入1800亿元（年均增长率15%）',
    oneOf(
      list([level(atLeast, 1800, '亿元')], [growth('averageAnnual', atLeast, 15), level(atLeast, 15, '%')]),
      list([level(atLeast, 1800, '亿元')]),
    ),
  ),

  zhejiangTours('到2025年，全省接待国内过夜游客达4亿人次以上，旅游产业总产出1.78万亿元', [
    level('gte', 4, '亿人次', by2025),
    level(atLeast, 1.78, '万亿元'),
  ]),
  zhejiangTours('70%以上县（市、区）达到国家全域旅游示范区标准', list(share('gte', 70))),
  zhejiangTours(
    '培育5个以上国家级和国际级旅游产业发展平台、10家以上上市旅游企业',
    list(made('gte', 5, '个'), made('gte', 10, '家')),
  ),
  zhejiangTours(
    '争取新增5A级旅游景区3家、国家级旅游度假区3家',
    list(raised('gte?', 3, '家', aspirational), raised('gte?', 3, '家')),
  ),
  zhejiangTours('到2025年，60%以上A级旅游景区建成智慧景区', list(share('gte', 60, by2025))),
  zhejiangTours('山区26县旅游产业增加值年均增长9%以上', growth('averageAnnual', 'gte', 9)),
  zhejiangTours('各项主要指标位居全国前列', rank(null)),

  minds('70%以上的乡镇（街道）都要建立精神卫生综合管理小组', list(share('gte', 70))),
  minds('全国精神科执业（助理）医师数量增加到4万名', level('gte?', 4, '万名')),
  minds(
    '登记在册的严重精神障碍患者管理率达到80%以上，精神分裂症治疗率达到80%以上',
    list(share('gte', 80), share('gte', 80)),
  ),
  minds(
    '抑郁症治疗率在现有基础上提高50%',
    list([growth(wholePeriod, 'gte?', 50), netChange('gte?', 50), multiple('gte?', 1.5, sinceBase)]),
  ),
  minds(
    '100%的省（区、市）、70%的市（地、州、盟）建立心理危机干预队伍',
    list(share(atLeast, 100), share(atLeast, 70)),
  ),

  animals(
    '生猪、家禽、牛、羊疫病发病率分别下降到5%、6%、4%、3%以下',
    [level('lte', 5, '%'), level('lte', 6, '%'), level('lte', 4, '%'), level('lte', 3, '%')],
    lower,
  ),
  animals('国办发〔2012〕31号', not('documentNumber')),

  coldChain(
    '2015年我国果蔬、肉类、水产品冷链流通率分别达到20%、30%、36%以上',
    list(share('gte', 20, by2015), share('gte', 30), share('gte', 36)),
  ),
  coldChain(
    '冷藏运输率分别提高到30%、50%、65%左右',
    list(share(['gte', 'approx'], 30), share(['gte', 'approx'], 50), share('approx', 65)),
  ),
  coldChain(
    '流通环节产品腐损率分别降至15%、8%、10%以下',
    [level('lte', 15, '%'), level('lte', 8, '%'), level('lte', 10, '%')],
    lower,
  ),

  shandongEnergy('煤炭消费比重下降到60%以内', level('lte', 60, '%'), lower),
  shandongEnergy('到2025年，光伏发电装机规模达到5700万千瓦', level('gte?', 5700, '万千瓦', by2025)),

  schools12('中职学校在校生达到140万人，高中阶段毛入学率达到85%', [
    level('gte?', 140, '万人'),
    level('gte?', 85, '%'),
  ]),
  schools12('高等教育在校生总规模达到196万人左右，其中在校研究生达到10万人左右', [
    level('approx', 196, '万人'),
    level('approx', 10, '万人'),
  ]),
  schools12('主要劳动年龄人口平均受教育年限达到10年，受过高等教育的比例达到13%', [
    level('gte?', 10, '年'),
    level('gte?', 13, '%'),
  ]),

  henanSchools(
    '义务教育巩固率将达到96%，95%以上县（市、区）实现城乡义务教育均衡发展',
    list(share('gte?', 96), share('gte', 95)),
  ),
  henanSchools('重点建设2～3所高水平综合性大学', list(made(ofRange, { min: 2, max: 3 }, '所'))),
  henanSchools('“十二五”末，全省共有各级各类学校（机构）5.87万所', pastOrBaseline(5.87, '万所')),

  biogas(
    '到2010年总规模达到500万户，占适宜农户的35%',
    list([level('gte?', 500, '万户', by2010)], share(atLeast, 35)),
  ),
  biogas(
    '每年新增生活污水净化沼气池20万立方米以上',
    list([everyYear('gte', 20, '万立方米'), additions('gte', 20, '万立方米', { per: 'averageYear' })]),
  ),

  heavyMetals('重点区域重点重金属污染物排放量比2007年减少15%', growth(wholePeriod, ['lte', 'eq'], -15)),
  heavyMetals(
    '非重点区域重点重金属污染物排放量不超过2007年水平',
    list([relative('lte', undefined), maintain('lte', null), multiple('lte', 1)]),
  ),

  soilAndWater(
    '到2020年，全国新增水土流失治理面积32万平方公里',
    list(raised('gte?', 32, '万平方公里', by2020)),
  ),
  soilAndWater(
    '到2030年，全国新增水土流失治理面积94万平方公里',
    list(raised('gte?', 94, '万平方公里', by2030)),
  ),

  farmQuality('到2020年农产品例行监测合格率稳定在97%以上', list(held('gte', 97, '%', by2020))),
  farmQuality('去年全国主要农产品例行监测总体合格率为97.5%', pastOrBaseline(97.5, '%')),

  waterways('“十三五”时期，新增沿海港口万吨级以上泊位369个', past),
];
