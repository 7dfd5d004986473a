import type { Beside, Choices, Compared, Value } from './choices.js';
import {
  average,
  both,
  built,
  by2025,
  falling,
  forAll,
  held,
  list,
  made,
  ofRange,
  raised,
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
  rank,
  recurring,
  relative,
  structure,
  trend,
  unset,
  withAttribute,
} from './reading.js';
import { words, wordsOnly } from './words.js';

/** A number of things to be made that one may also hold for one event. */
const event = (compared: Compared, value: Value, unit?: string, more: Beside = {}): Choices => [
  ...built(compared, value, unit, more),
  ...words(more),
];

const luochuan = printedIn('洛川县国民经济和社会发展第十四个五年规划纲要', fourteenth);
const jingzhou = printedIn('靖州县七大亿元产业集群建设（2012年）', yearOf(2012));
const xuanchengTea = printedIn('宣城市关于加快推进茶产业发展的实施意见', yearsOf(2012, 2016));
const cangyuan = printedIn('沧源县生态茶园建设目标（至2020年）', yearsOf(2016, 2020));
const lancang = printedIn('澜沧县茶产业发展目标（至2015年）', yearsOf(2013, 2015));
const songyang = printedIn('松阳县茶产业发展规划（2014年—2020年）', yearsOf(2014, 2020));
const jining = printedIn('济宁市“十四五”教育事业发展规划', fourteenth);
const xianning = printedIn('咸宁市政府工作报告（2021年），指标任务', yearOf(2021));
const xuancheng = printedIn('宣城市政府工作报告（2020年），量化指标任务', yearOf(2020));
const chengkou = printedIn('城口县农林特色产业安排（2012年）', yearOf(2012));
const chizhou = printedIn(
  '池州市文化旅游“增总量、提质量、缩差距”三年提升计划行动方案（2020—2022年）',
  yearsOf(2020, 2022),
);
const sanming = printedIn('三明市促进旅游业高质量发展实施意见', yearsOf(2021, 2025));
const fuzhou = printedIn('福州市政府工作报告（2022年），今后五年目标', yearsOf(2022, 2026));
const huizhou = printedIn('惠州市政府工作报告（2021年）', yearOf(2021));
const hefei = printedIn('合肥市政府工作报告（2015年）', yearOf(2015));
const changchun = printedIn('长春市政府工作报告（2011年）', yearOf(2011));
const hangzhou = printedIn('杭州市关于加快推进人工智能产业创新发展的实施意见', yearsOf(2023, 2025));
const jiaxing = printedIn('嘉兴市推动人工智能高质量发展实施方案', yearsOf(2024, 2027));
const shenzhen = printedIn('深圳市卫生健康事业发展“十四五”规划', fourteenth);
const wanan = printedIn('万安县2014—2020年中药材及芳香花木产业发展工作方案', yearsOf(2014, 2020));
const taihe = printedIn('太和县绿色中药材产业示范园建设目标', yearsOf(2017, 2020));
const longhui = printedIn('湖南一县中药材产业发展安排', yearsOf(2016, 2018));
const tianjin = printedIn('天津市2018年打好污染防治攻坚战工作方案（大气）', yearOf(2018));
const qingdao = printedIn('青岛市政府工作报告（2026年）', yearOf(2026));
const modelCity = printedIn('山东一市“十一五”创建国家环境保护模范城市持续推进方案', eleventh);
const luqiao = printedIn('台州市路桥区“十一五”规划目标', eleventh);
const hainan = printedIn('海南一县政府工作报告（2024年）', yearOf(2024));
const changsha = printedIn('长沙市推动预制菜产业高质量发展行动方案（2023—2025年）', yearsOf(2023, 2025));
const foshan = printedIn('佛山市加快推进预制菜产业高质量发展实施方案', yearsOf(2022, 2024));
const cangxi = printedIn('苍溪县三季度发展目标（2021年）', yearOf(2021));
const gedian = printedIn('葛店开发区调增年度经济发展目标', yearOf(2014));
const echeng = printedIn('鄂州市鄂城区政府工作报告（2023年）', yearOf(2023));
const wenchang = printedIn('文昌市政府工作报告（2023年）', yearOf(2023));
const xunyang = printedIn('旬阳县政府工作报告（2017年），未来五年目标', yearsOf(2017, 2021));
const zhangzhou = printedIn('漳州市政府工作报告（2010年）', yearOf(2010));
const linxiang = printedIn('中共临湘市第十三次代表大会报告（2021年）', fourteenth);
const longgang = printedIn('深圳市龙岗区政府工作报告（2022年）', yearOf(2022));
const chengdu = printedIn('成都都市圈稳定公平可及营商环境建设专项行动方案', yearsOf(2021, 2023));
const dongyang = printedIn('东阳市促进残疾人就业行动实施方案（2023—2025年）', yearsOf(2023, 2025));
const sport = printedIn('杭州市体育高质量发展安排（2025年）', yearOf(2025));
const suining = printedIn('遂宁市增设电梯安排（2025年）', yearOf(2025));
const qingpu = printedIn('上海市青浦区政府工作报告（2024年）', yearOf(2024));
const xiwu = printedIn('西乌珠穆沁旗政府工作报告（2022年），回顾', yearsOf(2022, 2026));
const jinzhai = printedIn('金寨县2025年政府工作报告上半年落实情况', yearOf(2025));
const sanmen = printedIn('三门县国民经济和社会发展第十四个五年规划纲要', fourteenth);
const jingxian = printedIn('泾县关于分解落实2023年政府工作报告目标任务的通知', yearOf(2023));
const yingcheng = printedIn('应城市关于推进新型工业化、实施工业强市的意见（至2015年）', twelfth);
const leap = printedIn('一市工业产业跃升计划（2010—2015年）', yearsOf(2010, 2015));
const lanzhou = printedIn('兰州市2013—2017年工业倍增行动计划', yearsOf(2013, 2017));
const lanzhouPrivate = printedIn('兰州市2014—2016年非公经济翻番行动方案', yearsOf(2014, 2016));
const jinping = printedIn('锦屏县山核桃基地规划（2012年）', yearsOf(2012, 2021));
const fengqing = printedIn('凤庆县核桃产业发展展望（2013年）', yearsOf(2013, 2020));
const greening = printedIn('上海市2021年绿化委员会全体会议，年度计划', yearOf(2021));
const culture = printedIn('style of a county “十四五”文化和旅游 plan, 指标表', fourteenth);
const civil = printedIn('style of a city “十四五”民政 plan, 指标表', fourteenth);
const housing = printedIn('style of a city “十四五”住房 plan, 指标表', fourteenth);
const safety = printedIn('style of a county “十五五”应急管理 plan, 指标表', fifteenth);
const digital = printedIn('style of a district “十四五”数字化 plan, 指标表', fourteenth);

/** Targets of cities, districts and counties in many fields, collected by someone who had not seen how it reads. */
export const check12Corpus: readonly CorpusEntry[] = [
  luochuan('到2025年，洛河峡谷经济带产业收入达到10亿元', level('gte?', 10, '亿元', by2025)),
  luochuan(
    '全县生猪饲养量稳定在100万头，羊子饲养量达到20万只',
    list(held(same, 100, '万头'), [level('gte?', 20, '万只')]),
  ),
  luochuan(
    '发展养牛5万头，饲养禽类50万羽，中蜂3万箱',
    list(made('gte?', 5, '万头'), made('gte?', 50, '万羽'), made('gte?', 3, '万箱')),
  ),
  luochuan('有机肥产能达到50万吨，畜牧业产值达到100亿元', [
    level('gte?', 50, '万吨'),
    level('gte?', 100, '亿元'),
  ]),
  luochuan('发展优质高效牧草基地3万亩', list(made('gte?', 3, '万亩'))),
  luochuan('新建改造10000亩设施农业基地', list(event('gte?', 10000, '亩'))),
  luochuan(
    '建设苗木基地1万亩，年生产优质苗木3000万株',
    list(made('gte?', 1, '万亩'), [everyYear('gte?', 3000, '万株'), level('gte?', 3000, '万株')]),
  ),
  luochuan(
    '“6+6+2”畜牧产业体系',
    either(
      not('name'),
      structure([
        [null, 6],
        [null, 6],
        [null, 2],
      ]),
    ),
  ),

  jingzhou('确保落实烤烟面积2.5万亩', list(event('gte?', 2.5, '万亩'))),
  jingzhou(
    '新建改造油茶基地3000亩、山核桃基地1000亩',
    list(built('gte?', 3000, '亩'), built('gte?', 1000, '亩')),
  ),
  jingzhou(
    '新增红薯种植3000亩、优良杨梅5000亩',
    list(raised('gte?', 3000, '亩'), raised('gte?', 5000, '亩')),
  ),
  jingzhou('力争完成七大亿元产业基地35.8万亩的新建任务', list(event('gte?', 35.8, '万亩', aspirational))),
  jingzhou('该县农业生产总值将达到10亿元以上', level('gte', 10, '亿元')),
  jingzhou('实现农民人均增收1500元以上', list([...raised('gte', 1500, '元'), level('gte', 1500, '元')])),

  xuanchengTea('力争到2016年，全市茶园面积发展到35万亩，茶叶产量达到3万吨', [
    level('gte?', 35, '万亩', { by: '2016', ...aspirational }),
    level('gte?', 3, '万吨'),
  ]),
  xuanchengTea('茶叶一产产值达到12.5亿元', level('gte?', 12.5, '亿元')),
  xuanchengTea('培育省级茶叶龙头企业15个以上', list(made('gte', 15, '个'))),
  xuanchengTea('全市茶农年人均茶叶收入翻一番', multiple('gte?', 2)),

  cangyuan(
    '力争2016年内建成集采摘、加工、销售、旅游、体验、住宿、餐饮为一体的5000亩以上核心区茶园',
    list(event('gte', 5000, '亩', aspirational)),
  ),
  cangyuan('到2020年，全县建成茶叶庄园10个以上', list(made('gte', 10, '个', { by: '2020' }))),
  cangyuan(
    '建成生态茶园5万亩，高香型红茶及名山茶1万亩',
    list(made('gte?', 5, '万亩'), made('gte?', 1, '万亩')),
  ),

  lancang(
    '力争到2015年，全县茶园面积稳定在36万亩',
    list(held(same, 36, '万亩', { by: '2015', ...aspirational })),
  ),
  lancang('茶叶总产量2万吨，茶叶总产值达16亿元', [level('gte?', 2, '万吨'), level('gte?', 16, '亿元')]),

  songyang('到2016年，松阳县茶园总面积达12万亩', level('gte?', 12, '万亩', { by: '2016' })),
  songyang('种植业产量达1.35万吨、产值达到12.5亿元', [
    level('gte?', 1.35, '万吨'),
    level('gte?', 12.5, '亿元'),
  ]),
  songyang('加工业产值33亿元，其中精深加工产值10亿元', [
    level('gte?', 33, '亿元'),
    level('gte?', 10, '亿元'),
  ]),
  songyang('浙南茶叶市场交易量达8万吨，交易额达45亿元', [
    level('gte?', 8, '万吨'),
    level('gte?', 45, '亿元'),
  ]),

  jining('到2025年，济宁市学前教育毛入学率将达到99%以上', level('gte', 99, '%', by2025)),
  jining('九年义务教育巩固率达到99.9%，高中阶段教育毛入学率达到99%以上', [
    level('gte?', 99.9, '%'),
    level('gte', 99, '%'),
  ]),
  jining('劳动年龄人口平均受教育年限达到10.9年', level('gte?', 10.9, '年')),
  jining(
    '“十四五”期间新改扩建普惠性幼儿园200所，新增学位5万个',
    list(built('gte?', 200, '所'), raised('gte?', 5, '万个')),
  ),

  xianning('引进世界500强、中国500强、上市公司或行业龙头企业投资项目不少于3个', list(made('gte', 3, '个'))),
  xianning(
    '投资10亿元以上项目10个、亿元以上项目100个',
    list(made('gte?', 10, '个'), made('gte?', 100, '个')),
  ),
  xianning('新开工亿元以上产业项目100个', list(built('gte?', 100, '个'))),
  xianning('全市完成地区生产总值802.81亿元，按可比价格计算，比上年同期增长28.6%', not('observation')),

  xuancheng('“交通建设提升年”活动完成投资80亿元', list(made('gte?', 80, '亿元'))),
  xuancheng('普惠性幼儿园覆盖率达80%、公办幼儿园覆盖率达50%', list(share('gte?', 80), share('gte?', 50))),
  xuancheng('新增限上商贸流通企业100户', list(raised('gte?', 100, '户'))),
  xuancheng('截至目前，达到序时进度44项、占比80.0%', not('observation')),

  chengkou('确保全年农业总产值达到9.5亿元', level('gte?', 9.5, '亿元')),
  chengkou(
    '力争生猪出栏25万头，城口老腊肉加工3000吨',
    list(made('gte?', 25, '万头', aspirational), made('gte?', 3000, '吨')),
  ),
  chengkou('城口山地鸡饲养量达到1000万只', level('gte?', 1000, '万只')),
  chengkou('板栗、核桃等干果产量稳定在5000吨以上', list(held('gte', 5000, '吨'))),
  chengkou('促使有机农产品市场商品化率达到50%以上', level('gte', 50, '%')),
  chengkou(
    '该县年内还将新培育市级农业产业化龙头企业3家以上',
    list([...raised('gte', 3, '家'), level('gte', 3, '家')]),
  ),
  chengkou('建成城口山地鸡加工冷链物流生产线', list(wordsOnly)),

  chizhou('到2022年，全市旅游总收入超过1000亿元，过夜游客年均增长7%以上', [
    level('gt', 1000, '亿元', { by: '2022' }),
    growth('averageAnnual', 'gte', 7),
  ]),
  chizhou(
    '旅游接待人次等主要指标保持全省第一方阵',
    either(rank(null), maintain(same, null), { kind: 'qualitative' }),
  ),
  chizhou(
    '力争新增国家5A级旅游景区1家、国家4A级旅游景区2家',
    list(raised('gte?', 1, '家', aspirational), raised('gte?', 2, '家')),
  ),
  chizhou(
    '新增省级旅游度假区1家、省级文化旅游产业基地3家',
    list(raised('gte?', 1, '家'), raised('gte?', 3, '家')),
  ),
  chizhou('“增总量、提质量、缩差距”三年提升计划', not('name')),

  sanming('争取到2023年，全市接待旅游人数超5500万人次，旅游总收入超500亿元', [
    level('gt', 5500, '万人次', { by: '2023', ...aspirational }),
    level('gt', 500, '亿元'),
  ]),
  sanming('到2025年，全市接待旅游人数超7000万人次，旅游总收入超650亿元', [
    level('gt', 7000, '万人次', by2025),
    level('gt', 650, '亿元'),
  ]),
  sanming('努力创建国家文化和旅游消费示范城市', list(wordsOnly)),
  sanming('明政文〔2021〕123号', not('documentNumber')),
  sanming(
    '“一带二区二窗口”发展布局',
    either(
      not('name'),
      structure([
        [null, 1],
        [null, 2],
        [null, 2],
      ]),
    ),
  ),

  fuzhou(
    '地区生产总值增速保持7.6%左右、总量突破1.7万亿元',
    list(
      [
        ...held('approx', 7.6, '%'),
        growth(['unstated', 'averageAnnual', 'yearOnYear'], 'approx', 7.6),
        everyYear('approx', 7.6, '%'),
      ],
      [level('gt', 1.7, '万亿元')],
    ),
  ),
  fuzhou('常住人口达1000万人左右，省会首位度达25%以上', [
    level('approx', 1000, '万人'),
    level('gte', 25, '%'),
  ]),
  fuzhou('全社会研究与试验发展经费投入强度接近3%', level(['approx', 'lt', 'lte'], 3, '%')),
  fuzhou(
    '新增规上工业企业3000家、千亿工业企业（集团）5家、百亿工业企业（集团）30家',
    list(raised('gte?', 3000, '家'), raised('gte?', 5, '家'), raised('gte?', 30, '家')),
  ),
  fuzhou('力争长乐国际机场旅客吞吐量超2200万人次，福州港集装箱吞吐量突破800万标箱', [
    level('gt', 2200, '万人次', aspirational),
    level('gt', 800, '万标箱'),
  ]),
  fuzhou('学前普惠学额覆盖率稳定在90%以上', list([...held('gte', 90, '%'), coverage('gte', 90)])),
  fuzhou('每千名老年人拥有养老床位数保持在40张以上', list(held('gte', 40))),
  fuzhou('全市森林覆盖率力争达58.5%', list(share('gte?', 58.5, aspirational))),
  fuzhou('2021年，预计福州全市地区生产总值增长9%左右', not('observation')),

  huizhou(
    '建成演达二路东段等20条市政道路，完成堵点整治14个',
    list([...made('gte?', 20, '条'), ...wordsOnly], made('gte?', 14, '个')),
  ),
  huizhou(
    '中心城区新开工30个智慧公共停车场，新增1万个停车位',
    list(built('gte?', 30, '个'), raised('gte?', 1, '万个')),
  ),
  huizhou(
    '改造167个城镇老旧小区，完成130个“惠民空间”微改造',
    list(made('gte?', 167, '个'), [...made('gte?', 130, '个'), milestone()]),
  ),

  hefei('新开工各类保障性安居工程2.65万套', list(built('gte?', 2.65, '万套'))),
  hefei('新建中小学15所，建成合肥十中新校区', list(built('gte?', 15, '所'), wordsOnly)),
  hefei('提高普惠性学前教育覆盖率', list([better(), trend(), { kind: 'qualitative' }])),

  changchun('城市居民人均可支配收入增长14%左右，农民人均纯收入力争增长10%以上', [
    growth(unstatedYear, 'approx', 14),
    growth(unstatedYear, 'gte', 10, aspirational),
  ]),
  changchun('全社会固定资产投资增长26%，规模以上工业产值增长18%左右', [
    growth(unstatedYear, 'gte?', 26),
    growth(unstatedYear, 'approx', 18),
  ]),
  changchun('确保哈大客运专线、龙嘉机场二期工程投入使用', forAll(2, ...wordsOnly)),

  hangzhou('高性能算力占比达到60%以上', level('gte', 60, '%')),
  hangzhou(
    '培育性能达到国际先进水平的通用大模型1个、具有行业重大影响力的专用模型10个',
    list(made('gte?', 1, '个'), made('gte?', 10, '个')),
  ),
  hangzhou(
    '培育人工智能高能级示范园区5个、人工智能赋能标杆企业20家、典型应用场景30个',
    list(made('gte?', 5, '个'), made('gte?', 20, '家'), made('gte?', 30, '个')),
  ),
  hangzhou('数据交易额全国领先', list([rank(null), ...wordsOnly])),

  jiaxing('培育链主企业10家，专精特新“小巨人”企业50家', list(made('gte?', 10, '家'), made('gte?', 50, '家'))),
  jiaxing('引进总投资超亿美元或10亿元以上的人工智能领域项目40个', list(made('gte?', 40, '个'))),
  jiaxing('人工智能产业营收规模突破1000亿元', level('gt', 1000, '亿元')),
  jiaxing(
    '引育3个具有全国影响力的行业垂直模型，打造典型应用场景20个以上',
    list(made('gte?', 3, '个'), made('gte', 20, '个')),
  ),
  jiaxing('新增人工智能领域省级以上企业技术中心10家', list(raised('gte?', 10, '家'))),
  jiaxing('实施关键核心技术攻关项目150个以上', list(made('gte', 150, '个'))),
  jiaxing('算力规模达到100EFlops，其中高性能（智算、超算）算力达到90EFlops', [
    level('gte?', 100),
    level('gte?', 90),
  ]),

  shenzhen('到2025年人均预期寿命达到84.53岁，千人床位数达到4.5张', [
    level('gte?', 84.53, '岁', by2025),
    level('gte?', 4.5),
  ]),
  shenzhen('三甲医院达到30家，社康机构达到1000家以上', [level('gte?', 30, '家'), level('gte', 1000, '家')]),
  shenzhen(
    '争取建成20个国家级和100个省级重点学科',
    list(made('gte?', 20, '个', aspirational), made('gte?', 100, '个')),
  ),
  shenzhen('结核病、传染病、烧伤科、精神医学等专科进入全国前十', forAll(4, rank(10))),
  shenzhen('基本医疗保险参保率保持在98%以上', list([...held('gte', 98, '%'), coverage('gte', 98)])),

  wanan('到2020年，该县中药材及芳香花木种植面积达到25000亩', level('gte?', 25000, '亩', { by: '2020' })),
  taihe(
    '力争到2020年，带动中药材面积达30万亩',
    list(made('gte?', 30, '万亩', { by: '2020', ...aspirational })),
  ),

  longhui('3年内发展白术、黄精、南苍术、白芨基地9万亩', list(made('gte?', 9, '万亩'))),
  longhui(
    '新建10个县级中药材示范基地、20个乡镇示范基地、4个种质资源保存基地',
    list(built('gte?', 10, '个'), built('gte?', 20, '个'), built('gte?', 4, '个')),
  ),
  longhui(
    '今年新发展中药材产业龙头企业4家，累计达40家',
    list(built('gte?', 4, '家'), [level('gte?', 40, '家'), cumulative('gte?', 40, '家')]),
  ),
  longhui('每年政府投入5000万元以上', either(everyYear('gte', 5000, '万元'), recurring('annual'))),

  tianjin('2018年，全市PM2.5年均浓度达到59微克/立方米左右', level('approx', 59, '微克/立方米'), lower),

  qingdao('全市生产总值增长5%以上，在实际工作中努力争取更好结果', growth(unstatedYear, 'gte', 5)),
  qingdao(
    '一般公共预算收入增长2%，居民收入增长与经济增长同步',
    list([growth(unstatedYear, 'gte?', 2)], [{ kind: 'relative' }]),
  ),
  qingdao('全面完成降碳节能减排约束性指标和环境质量改善目标', forAll(2, unset(undefined), ...wordsOnly)),

  modelCity(
    '经济持续增长率大于17%',
    list([
      level('gt', 17, '%'),
      growth([...unstatedYear, 'averageAnnual'], 'gt', 17),
      everyYear('gt', 17, '%'),
    ]),
  ),
  modelCity('清洁能源使用率达到50%以上', level('gte', 50, '%')),
  modelCity(
    '单位生产总值能源消耗和工业万元产值用水量分别比“十五”期末降低20%',
    both(growth(wholePeriod, 'lte?', -20)),
    lower,
  ),
  modelCity('城市生活污水处理率达90%，中水回用率达30%以上', [level('gte?', 90, '%'), level('gte', 30, '%')]),
  modelCity(
    '建设项目审批率、“三同时”执行率、竣工验收合格率分别达100%',
    forAll(3, level(['gte', 'eq'], 100, '%'), coverage(['gte', 'eq'], 100)),
  ),
  modelCity(
    '力争到2010年，化学需氧量排放总量控制在46977.5吨以内，二氧化硫排放总量控制在7.82万吨以内',
    [level('lte', 46977.5, '吨', { by: '2010', ...aspirational }), level('lte', 7.82, '万吨')],
    lower,
  ),

  luqiao(
    '力争到2010年，生产总值和人均生产总值均比2004年翻一番',
    both(multiple('gte?', 2, { by: '2010', ...aspirational, ...than('2004') })),
  ),
  luqiao('全区财政总收入和地方财政收入年均增长13%', both(growth('averageAnnual', 'gte?', 13))),
  luqiao('工业增加值达到141亿元，第三产业增加值占生产总值比重达到50.3%', [
    level('gte?', 141, '亿元'),
    level('gte?', 50.3, '%'),
  ]),
  luqiao('外商直接投资实际到位金额年均递增8%，达到1.01亿美元', [
    growth('averageAnnual', 'gte?', 8),
    level('gte?', 1.01, '亿美元'),
  ]),
  luqiao(
    '城乡低收入家庭恩格尔系数年均递减1.6个百分点，达到33.1%',
    list(
      [
        netChange('lte?', -1.6, '百分点', { per: 'averageYear' }),
        everyYear('lte?', -1.6, '百分点', { basis: ['each', 'average'] }),
      ],
      [level('lte?', 33.1, '%')],
    ),
    lower,
  ),
  luqiao('万元生产总值综合能耗比“十五”期末降低15%', growth(wholePeriod, 'lte?', -15), lower),
  luqiao('环境质量综合指数达到80%，工业“三废”治理率达到93%', [
    level('gte?', 80, '%'),
    level('gte?', 93, '%'),
  ]),

  hainan(
    '城镇调查失业率控制在5.5%以内，居民消费价格指数涨幅控制在3%以内',
    list([level('lte', 5.5, '%')], pace('lte', 3)),
    lower,
  ),
  hainan('单位地区生产总值能耗完成省下达目标', unset('delegated'), lower),
  hainan(
    '粮食播种面积稳定在7万亩以上，粮食总产量稳定在2.5万吨以上',
    list(held('gte', 7, '万亩'), held('gte', 2.5, '万吨')),
  ),

  changsha('预制菜加工产值达到300亿元', level('gte?', 300, '亿元')),
  changsha('建设预制菜产业园区2-3个', list(made(ofRange, { min: 2, max: 3 }, '个'))),
  changsha('加工产值1亿元以上企业达到25家、5亿元以上企业达到3家、10亿元以上企业1-2家', [
    level('gte?', 25, '家'),
    level('gte?', 3, '家'),
    level(ofRange, { min: 1, max: 2 }, '家'),
  ]),
  changsha(
    '新增预制菜农业产业化市级以上龙头企业20家，其中国家级农业产业化龙头企业2家',
    list(raised('gte?', 20, '家'), [...raised('gte?', 2, '家'), level('gte?', 2, '家')]),
  ),
  foshan('力争3年（2022—2024年）建成3个以上省级预制菜产业园', list(made('gte', 3, '个', aspirational))),
  foshan('力争3年培育年产值超亿元预制菜农业龙头企业5家以上', list(made('gte', 5, '家', aspirational))),
  foshan('“预制菜十三条”', not('name')),

  cangxi('力争三季度全县GDP增长10.8%以上，规上工业增加值增长11.8%以上', [
    growth(unstatedYear, 'gte', 10.8, aspirational),
    growth(unstatedYear, 'gte', 11.8),
  ]),
  cangxi('城乡居民人均可支配收入高于全市平均水平', both(relative('gt', average))),
  cangxi(
    '力争实现全年17家“四上”企业成功入库',
    list([...raised('gte?', 17, '家', aspirational), level('gte?', 17, '家', aspirational)]),
  ),

  gedian('力争国内生产总值增长12%以上（调增2个百分点）', growth(unstatedYear, 'gte', 12, aspirational)),
  gedian('新进规上工业企业16家（调增2家）', list(built('gte?', 16, '家'))),
  gedian(
    '再引进亿元以上项目8个，全年引进亿元以上项目达到25个',
    list(built('gte?', 8, '个'), made('gte?', 25, '个')),
  ),

  echeng('实现GDP增速高于全市平均水平', relative('gt', average)),
  echeng(
    '力争固定资产投资增幅16%以上、规上工业产值增幅13%以上',
    list(pace('gte', 16, aspirational), pace('gte', 13)),
  ),
  echeng('财政总收入达到20亿元、增幅12%以上', list([level('gte?', 20, '亿元')], pace('gte', 12))),
  echeng('城乡居民可支配收入增长高于经济增长', both(relative('gt', undefined))),
  echeng('力争农村居民可支配收入增速快于城镇居民', relative('gt', undefined, aspirational)),
  echeng(
    '粮食播种面积保持相对稳定',
    list([maintain(same, null), { kind: 'qualitative' }, { kind: 'trend' }]),
  ),

  wenchang('城镇和农村常住居民人均可支配收入分别增长9%左右和9.5%左右', [
    growth(unstatedYear, 'approx', 9),
    growth(unstatedYear, 'approx', 9.5),
  ]),
  wenchang('确保完成省下达的节能减排降碳控制目标', unset('delegated')),
  wenchang('2022年完成地区生产总值343.99亿元，增长3.9%，增速排名全省第二', not('observation')),

  xunyang('城镇、农村居民人均可支配收入分别达4.5万元、1.5万元以上', [
    level('gte', 4.5, '万元'),
    level('gte', 1.5, '万元'),
  ]),
  xunyang('森林覆盖率达60%以上；城镇化率达52%以上', list(share('gte', 60), [level('gte', 52, '%')])),
  xunyang('经济综合实力迈入全省20强，建成陕西强县', list([rank(20)], wordsOnly)),

  zhangzhou('节能减排指标控制在省政府下达的范围之内', unset('delegated')),

  linxiang('到“十四五”末，全市生产总值突破500亿元，年均递增10.4%', [
    level('gt', 500, '亿元'),
    growth('averageAnnual', 'gte?', 10.4),
  ]),
  linxiang(
    '引进“三类500强”企业1个，建成旗舰项目3个，投产亿元以上项目50个',
    list(made('gte?', 1, '个'), [...made('gte?', 3, '个'), milestone()], made('gte?', 50, '个')),
  ),
  linxiang(
    '单位GDP用水量、能源消耗和主要污染物排放降幅达到8%以上',
    forAll(
      3,
      growth([...unstatedYear, 'averageAnnual'], ['lte'], -8),
      level('gte', 8, '%'),
      growth([...unstatedYear, 'averageAnnual'], 'gte', 8),
    ),
    lower,
  ),
  linxiang(
    '森林覆盖率达到57%，地表水质量达到或优于三类比例高于98%',
    list(share('gte?', 57), [level('gt', 98, '%')]),
  ),
  linxiang(
    '城镇居民人均可支配收入年均增速达到8%以上',
    list([
      growth('averageAnnual', 'gte', 8),
      level('gte', 8, '%'),
      everyYear('gte', 8, '%', { basis: 'average' }),
    ]),
  ),

  longgang('居民收入与经济增长基本同步', { kind: 'relative' }),
  longgang(
    '新增国家级专精特新“小巨人”企业20家、省级专精特新企业50家以上',
    list(raised('gte', 20, '家'), raised('gte', 50, '家')),
  ),
  longgang('建成东部过境高速等道路35条', list([...made('gte?', 35, '条'), milestone()])),
  longgang('推动14号线、16号线通车运营', forAll(2, ...wordsOnly)),
  longgang('“一芯两核多支点”区域发展战略', not('name')),

  chengdu('涉企事项指标差距缩小至30%以内', level('lte', 30, '%'), lower),
  chengdu(
    '高频政务服务事项跨区通办达到30%以上，全程网办率提高至90%以上',
    list(share('gte', 30), [level('gte', 90, '%')]),
  ),
  chengdu('全程网办率提高至100%', list(share(['gte', 'eq'], 100))),

  dongyang('到2025年，全市新增残疾人就业800人以上', list(raised('gte', 800, '人', by2025))),
  dongyang('组织开展残疾人职业技能培训1300人次以上', list(made('gte', 1300, '人次'))),
  dongyang('其中有就业意愿应届残疾人大学生就业率达100%', level(['gte', 'eq'], 100, '%')),
  dongyang('浙政办发〔2022〕59号', not('documentNumber')),

  sport('力求到2025年底实现每万人拥有1.2片足球场地', level('gte?', 1.2)),
  suining('今年，遂宁市计划增设400部电梯', list(raised('gte?', 400, '部'))),
  suining('目前已开工308部', not('observation')),

  qingpu(
    '整治中小河道67公里，新增森林资源4000亩、陆域森林覆盖率达20%',
    list(made('gte?', 67, '公里'), raised('gte?', 4000, '亩'), share('gte?', 20)),
  ),
  qingpu('完成绿叶菜生产核心基地、绿色防控基地各9000亩', both(...made('gte?', 9000, '亩'))),

  xiwu('地区生产总值从2017年的111.8亿元提高至2021年的160亿元左右', not('observation')),
  jinzhai('已完成和提前完成24个，占总任务的10.8%', not('observation')),
  sanmen('2020年，全县地区生产总值达到273.4亿元，年均增长8.4%', not('observation')),
  jingxian('泾政〔2023〕1号', not('documentNumber')),

  yingcheng(
    '保持工业增加值年均25%以上的增长速度',
    list([
      growth('averageAnnual', 'gte', 25),
      ...held('gte', 25, '%'),
      everyYear('gte', 25, '%', { basis: ['each', 'average'] }),
    ]),
  ),
  yingcheng('到2015年底，全市规模以上工业增加值达到100亿元以上', level('gte', 100, '亿元')),
  yingcheng(
    '规模以上工业企业总数每年新增18家以上',
    list([
      everyYear('gte', 18, '家'),
      additions('gte', 18, '家', { per: 'averageYear' }),
      netChange('gte', 18, '家', { per: 'averageYear' }),
      recurring('annual'),
    ]),
  ),
  yingcheng('培植一个年销售收入过150亿元的产业集群', list(event('gte?', 1, '个'))),
  yingcheng('扶持两个销售收入过30亿元的企业集团', list(event('gte?', 2, '个'))),
  yingcheng('上市企业达到3—5家', level(ofRange, { min: 3, max: 5 }, '家')),
  yingcheng('其他产业力争三年内实现翻番', multiple('gte?', 2, aspirational)),

  leap('到2015年，全市规模以上工业总产值突破3000亿元，比2009年翻两番，年均增长26%', [
    level('gt', 3000, '亿元', { by: '2015' }),
    multiple('gte?', 4, than('2009')),
    growth('averageAnnual', 'gte?', 26),
  ]),
  leap('规模以上工业企业利润总额超过100亿元，年均增长25%', [
    level('gt', 100, '亿元'),
    growth('averageAnnual', 'gte?', 25),
  ]),
  leap('税收总额超过150亿元，年均增长26%', [level('gt', 150, '亿元'), growth('averageAnnual', 'gte?', 26)]),
  leap('四大支柱产业总产值占全市工业总产值比重达到90%左右', level('approx', 90, '%')),

  lanzhou('力争到2017年实现工业总产值4500亿元', level('gte?', 4500, '亿元', { by: '2017', ...aspirational })),
  lanzhou('实现工业总产值翻一番', multiple('gte?', 2)),
  lanzhouPrivate('在未来两年内累计实施310个重点项目', list(made('gte?', 310, '个'))),
  lanzhouPrivate(
    '培育非公经济市场主体超过35万户，扶持培育初创微型企业2.5万户',
    list(made('gt', 35, '万户'), made('gte?', 2.5, '万户')),
  ),
  lanzhouPrivate(
    '力争全市非公经济增加值实现1500亿元以上，达到全国平均水平',
    list([level('gte', 1500, '亿元', aspirational)], [{ kind: 'relative' }]),
  ),

  jinping('今年，锦屏县计划投资385万元', list(made('gte?', 385, '万元'))),
  jinping('新建山核桃基地18750亩', list(built('gte?', 18750, '亩'))),
  jinping('该县规划用10年时间，新建山核桃基地15万亩', list(built('gte?', 15, '万亩'))),
  fengqing('预计到2020年，全部挂果的核桃树总产量将达到20万吨，产值可达40亿元', [
    level('gte?', 20, '万吨', { by: '2020', estimated: true }),
    level('gte?', 40, '亿元'),
  ]),

  greening('计划新增森林面积5万亩', list(raised('gte?', 5, '万亩'))),
  greening(
    '新建绿地1000公顷、绿道200公里、立体绿化40万平方米',
    list(built('gte?', 1000, '公顷'), built('gte?', 200, '公里'), built('gte?', 40, '万平方米')),
  ),
  greening('新增各类公园120座', list(raised('gte?', 120, '座'))),

  culture('≥95', level('gte', 95, '%'), row('公共文化设施免费开放率', '%')),
  culture('〔12〕', cumulative('gte?', 12, '个'), row('新增3A级以上旅游景区', '个')),
  civil(
    '〔3000〕（预期性）',
    withAttribute('anticipatory', cumulative('gte?', 3000, '张')),
    row('新增养老机构护理型床位', '张'),
  ),
  civil('55→60', from({ value: 55 }, level('gte?', 60, '%')), row('护理型床位占比', '%')),
  housing('完成省下达任务', unset('delegated'), row('城镇棚户区改造', '套')),
  housing('年均600', everyYear('gte?', 600, '套', { basis: 'average' }), row('保障性租赁住房筹集量', '套')),
  safety(
    '累计下降33%',
    growth(wholePeriod, 'lte?', -33),
    lowerRow('亿元地区生产总值生产安全事故死亡率', '%'),
  ),
  safety('逐年下降', trend(falling), lowerRow('道路交通万车死亡率')),
  digital('＞60%', level('gt', 60, '%'), row('5G用户普及率')),
];
