import type { Choices } from './choices.js';
import {
  both,
  by2020,
  by2022,
  by2025,
  forAll,
  held,
  list,
  made,
  ofRange,
  past,
  raised,
  same,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, yearOf, yearsOf } from './periods.js';
import {
  aspirational,
  better,
  coverage,
  cumulative,
  either,
  everyYear,
  fullCoverage,
  growth,
  level,
  maintain,
  milestone,
  multiple,
  not,
  printedIn,
  qualitative,
  rank,
  relative,
} from './reading.js';

/** Something to be done or to be, which one may hold for an event, for words only, or both. */
const wordsOnly: Choices = [milestone(), { kind: 'qualitative' }];
/** 全覆盖 and its like. */
const everywhere: Choices = [fullCoverage(), level('gte', 100, '%'), ...wordsOnly];
/** Down to none, and kept there. */
const none: Choices = [level(['eq', 'lte'], 0), maintain(['eq', 'lte'], 0), ...wordsOnly];

const blackSoil = printedIn('黑土区一县农业农村现代化目标（到2025年）', fourteenth);
const changchun = printedIn('“推动吉林全面振兴率先实现新突破”发布会首场（长春市，2024年）', fourteenth);
const xiangyang = printedIn('襄阳市冬春高标准农田建设安排（2025年1月）', yearOf(2025));
const henanFarmland = printedIn(
  '河南省关于加强高标准农田建设打造全国重要粮食生产核心区的实施意见',
  fourteenth,
);
const weifang = printedIn('潍坊市粮食生产安排（2023年）', yearOf(2023));
const huaian = printedIn('淮安市粮食生产（2024年）', yearOf(2024));
const cityCulture = printedIn('一市文化惠民工程建设安排（“十二五”）', yearOf(2012));
const shandongFinance = printedIn('山东省金融业转型升级实施方案（2016年）', yearsOf(2016, 2020));
const sichuanFinance = printedIn('四川省关于推进“5+1”产业金融体系建设的意见（2019年）', yearsOf(2019, 2022));
const zhuji = printedIn('诸暨市推进企业上市“凤凰行动”计划（2025—2030年）', yearsOf(2025, 2030));
const shanxiCapital = printedIn('山西省2023年资本市场县域工程通知', yearOf(2023));
const jiangsuDigital = printedIn(
  '江苏省深化制造业智能化改造数字化转型网络化联接三年行动计划（2025—2027年）',
  yearsOf(2025, 2027),
);
const yanchengDigital = printedIn(
  '盐城市深化制造业智能化改造数字化转型网络化联接三年行动计划（2025—2027年）',
  yearsOf(2025, 2027),
);
const fujianDeeds = printedIn('福建省十项民生实事（2010年11月）', yearsOf(2010, 2013));
const zhonglou = printedIn('常州市钟楼区2021年重大民生实事项目目标任务责任分解表', yearOf(2021));
const xiangcheng = printedIn('漳州市芗城区政府工作报告（2016年12月）', yearOf(2017));
const hanbin = printedIn('安康市汉滨区老城街道十大民生工程（2014年）', yearOf(2014));

/** Targets of schemes, notices and work reports of many fields, collected by someone who had not seen how it reads. */
export const check17Corpus: readonly CorpusEntry[] = [
  blackSoil('到2025年，秸秆综合利用率达到80%以上', level('gte', 80, '%', by2025)),
  blackSoil('到2025年，化肥农药利用率达到40%以上', both(level('gte', 40, '%', by2025))),
  blackSoil('畜禽粪污资源化利用率、农膜回收利用率达到80%以上', both(level('gte', 80, '%'))),
  blackSoil('到2025年，耕地保有量稳定在254万亩', list(held(same, 254, '万亩'))),
  blackSoil('每年推广先进实用技术面积不少于200万亩', everyYear('gte', 200, '万亩')),
  blackSoil('到2025年，蔬菜自给率提升到50%', level('gte?', 50, '%', by2025)),
  blackSoil('到2025年畜禽规模养殖比重达到70%', level('gte?', 70, '%', by2025)),

  changchun(
    '力争“十四五”末土地流转、托管面积达到粮食面积的80%以上',
    both(level('gte', 80, '%', aspirational), relative('gte', undefined, { factor: 0.8 })),
  ),
  changchun('今年还要再建设300万亩以上', list([...raised('gte', 300, '万亩'), level('gte', 300, '万亩')]), {
    indicatorName: '高标准农田',
  }),
  changchun('到“十四五”末长春市粮食产量争取达到270亿斤', level('gte?', 270, '亿斤', aspirational)),
  changchun('力争到2028年，当地6个县市区GDP突破2800亿元、占全市比重达到25%', [
    level('gt', 2800, '亿元', { by: '2028', ...aspirational }),
    level('gte?', 25, '%', aspirational),
  ]),
  changchun('每个县市区综合实力都进入全省县域第一方阵', list([rank(null), ...wordsOnly])),
  changchun('到“十四五”末综合农机化水平达到96%', level('gte?', 96, '%')),
  changchun(
    '力争3年内全部建成高标准农田',
    list([...wordsOnly, coverage('gte', 100), level('gte', 100, '%')]),
  ),
  changchun('去年粮食产量达到254.91亿斤，比上年增产6.43亿斤', past),

  xiangyang(
    '力争在2025年5月底前完成2024年度中央财政高标准农田建设项目22.99万亩的田间主体工程',
    list([...wordsOnly, ...made('gte?', 22.99, '万亩', aspirational)]),
  ),

  henanFarmland('到2025年建成8000万亩高标准农田', list(made('gte?', 8000, '万亩', by2025))),
  henanFarmland('“十二五”以来，我省累计投入960亿元，建设高标准农田6320万亩', past),
  henanFarmland('粮食产量连续13年稳定在1000亿斤以上', past),

  weifang('确保年内粮食播种面积稳定在1007万亩以上', list(held('gte', 1007, '万亩'))),
  weifang('全市累计已建成高标准农田620万亩，占全市耕地面积的52.3%', past),
  huaian('粮食播种面积连续8年保持在1020万亩以上，总产量连续7年稳定在96亿斤以上', past),

  cityCulture('建设84个社区书屋，实现社区书屋全覆盖', list(made('gte?', 84, '个'), everywhere)),
  cityCulture('完成200个村村响工程建设任务', list([...made('gte?', 200, '个'), ...wordsOnly])),
  cityCulture('全市有线电视数字化率达95%', level('gte?', 95, '%')),
  cityCulture('全市城区有线电视网络双向化率达85%', level('gte?', 85, '%')),
  cityCulture(
    '全年完成13620场农村公益电影放映任务',
    list([...made('gte?', 13620, '场'), everyYear('gte?', 13620, '场'), ...wordsOnly]),
  ),

  shandongFinance('力争到2017年，金融业增加值占地区生产总值的比重达到5.5%，到2020年达到6%左右', [
    level('gte?', 5.5, '%', { by: '2017', ...aspirational }),
    level('approx', 6, '%', by2020),
  ]),
  shandongFinance(
    '推动3至5家机构率先上市或挂牌',
    list([...made(ofRange, { min: 3, max: 5 }, '家'), ...wordsOnly]),
  ),
  shandongFinance(
    '争取到2020年区域股权交易市场挂牌企业突破2000家',
    level('gt', 2000, '家', { ...by2020, ...aspirational }),
  ),

  sichuanFinance('到2022年，全省工业融资规模增长到1.5万亿元', level('gte?', 1.5, '万亿元', by2022)),
  sichuanFinance('工业直接融资占工业融资规模的比重力争达15%', level('gte?', 15, '%', aspirational)),
  sichuanFinance(
    '到2022年末，力争沪深上市工业企业累计达120家',
    list([level('gte?', 120, '家', aspirational), cumulative('gte?', 120, '家', aspirational)]),
  ),
  sichuanFinance('上市企业空白市州实现零的突破', list([level('gt', 0), ...wordsOnly])),

  zhuji(
    '每年动态保持市级重点上市后备企业20家以上',
    list([everyYear('gte', 20, '家'), maintain('gte', 20, '家')]),
  ),
  zhuji(
    '力争到2030年末全市上市公司总数达23家，上市数量增长50%以上',
    list([level('gte?', 23, '家', aspirational)], [growth(wholePeriod, 'gte', 50)]),
  ),
  zhuji('实现三大证券交易所全覆盖', list(everywhere)),
  zhuji('力争到2030年末上市公司整体营收较2024年末增长50%以上', growth(wholePeriod, 'gte', 50, aspirational)),
  zhuji('到2030年末总市值翻一番，达到1600亿元', [multiple('gte?', 2), level('gte?', 1600, '亿元')]),
  zhuji('到2030年末累计交易总价值突破50亿元', list([cumulative('gt', 50, '亿元'), level('gt', 50, '亿元')])),
  zhuji('股债融资总额达600亿元', list([level('gte?', 600, '亿元'), cumulative('gte?', 600, '亿元')])),
  zhuji('推动一批内生项目落地生根', either(qualitative('openCount'), ...wordsOnly, { targets: [] })),
  zhuji('诸政办发〔2025〕6号', not('documentNumber')),

  shanxiCapital(
    '力争在山西股权交易中心“晋兴板”挂牌企业全年新增100家以上',
    list(raised('gte', 100, '家', aspirational)),
  ),
  shanxiCapital('省上市挂牌后备企业资源库企业新增100家以上', list(raised('gte', 100, '家'))),
  shanxiCapital('企业直接融资比重明显提高', better()),
  shanxiCapital('推动县域新增“晋兴板”企业219家，超额完成全年新增100家的任务', past),

  jiangsuDigital('到2027年底，培育优秀工业软件企业100家', list(made('gte?', 100, '家'))),
  jiangsuDigital(
    '推广优秀工业软件产品和解决方案、首版次软件产品200项',
    both(...made('gte?', 200, '项'), ...wordsOnly),
  ),
  jiangsuDigital(
    '完成约8万台（套）工业操作系统更新换代',
    list([...made('approx', 8, '万台（套）'), ...made('approx', 8, '万台'), ...wordsOnly]),
  ),

  yanchengDigital(
    '新培育先进级以上智能工厂100家，其中国家卓越级智能工厂不少于10家',
    list(
      [...raised('gte?', 100, '家'), level('gte?', 100, '家')],
      [...raised('gte', 10, '家'), level('gte', 10, '家')],
    ),
  ),
  yanchengDigital('实现国家领航级智能工厂、全球“灯塔工厂”突破', forAll(2, level('gt', 0), ...wordsOnly)),
  yanchengDigital('两化融合发展水平指数达72', level('gte?', 72)),
  yanchengDigital('规上工业企业基本完成智能化改造', list(wordsOnly)),
  yanchengDigital('创建全国中小企业数字化转型试点城市', list(wordsOnly)),

  fujianDeeds('全省开工新建、改建169所公办幼儿园', list(made('gte?', 169, '所'))),
  fujianDeeds('通过3年努力，力争新增27万个学额', list(raised('gte?', 27, '万个', aspirational))),
  fujianDeeds('实现全省村级综合服务场所全覆盖', list(everywhere)),
  fujianDeeds('全省市、县（区）和试点小城镇新增1050座公厕', list(raised('gte?', 1050, '座'))),
  fujianDeeds('做到城区每万人拥有公厕3-4座', level(ofRange, { min: 3, max: 4 })),
  fujianDeeds('至明年底，全省设置20000个避灾点', list(made('gte?', 20000, '个'))),

  zhonglou(
    '实施新建、改扩建学校重点建设项目12个，计划竣工3个',
    list(made('gte?', 12, '个'), made('gte?', 3, '个')),
  ),
  zhonglou(
    '增加学位5000个，其中幼儿园420个，中小学4580个',
    list(
      raised('gte?', 5000, '个'),
      [...raised('gte?', 420, '个'), level('gte?', 420, '个')],
      [...raised('gte?', 4580, '个'), level('gte?', 4580, '个')],
    ),
  ),
  zhonglou(
    '全区城镇新增就业15000人，失业人员再就业5800人，新增参保大学生5400人',
    list(
      raised('gte?', 15000, '人'),
      [...raised('gte?', 5800, '人'), level('gte?', 5800, '人')],
      raised('gte?', 5400, '人'),
    ),
  ),
  zhonglou('城乡“零就业家庭”动态清零', list(none)),
  zhonglou('城镇登记失业率控制在3%以内', level('lte', 3, '%')),
  zhonglou(
    '支持成功自主创业2000人，支持大学生创业240人',
    list(made('gte?', 2000, '人'), made('gte?', 240, '人')),
  ),
  zhonglou('开展职业技能补贴培训10000人次', list(made('gte?', 10000, '人次'))),
  zhonglou('为全区23000名老年人提供居家上门服务', list([...made('gte?', 23000, '名'), ...wordsOnly])),
  zhonglou('提升改造8家城乡社区居家养老服务中心（站）', list(made('gte?', 8, '家'))),
  zhonglou('对300户困难老人家庭进行居家适老化改造', list(made('gte?', 300, '户'))),

  xiangcheng(
    '今后五年，芗城区的地区生产总值力争突破700亿元',
    level('gt', 700, '亿元', aspirational),
    yearsOf(2017, 2021),
  ),
  xiangcheng('人均GDP走在全市前列', rank(null), yearsOf(2017, 2021)),
  xiangcheng('力争新增学位1.4万个', list(raised('gte?', 1.4, '万个', aspirational))),
  xiangcheng('力争8条道路建成通车', list([...made('gte?', 8, '条', aspirational), ...wordsOnly])),

  hanbin('预期全年可实现营业收入18亿元，增加值（GDP）5亿元', [
    level('gte?', 18, '亿元'),
    level('gte?', 5, '亿元'),
  ]),
  hanbin('力争投资逾2亿元的大南门净菜市场项目主体框架竣工', list(wordsOnly)),
];
