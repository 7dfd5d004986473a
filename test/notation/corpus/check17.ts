import type { Choices } from './choices.js';
import {
  both,
  by2015,
  by2020,
  by2022,
  by2025,
  by2027,
  forAll,
  held,
  list,
  made,
  ofRange,
  past,
  raised,
  same,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { cell, eleventh, fourteenth, lower, thirteenth, twelfth, yearOf, yearsOf } from './periods.js';
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
  multiple,
  netChange,
  not,
  printedIn,
  qualitative,
  rank,
  relative,
  trend,
} from './reading.js';
import { wordsOnly } from './words.js';

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

const anhuiForest = printedIn('安徽省关于实施林业增绿增效行动的意见（2017年）', yearsOf(2017, 2021));
const guizhouForest = printedIn('贵州省林业工作会议（2016年），“十三五”目标', thirteenth);
const forest12 = printedIn('林业发展“十二五”规划', twelfth);
const forest2016 = printedIn('全国林业厅局长会议（2016年1月）', thirteenth);
const industry2023 = printedIn('全国工业和信息化工作会议（2023年1月）', yearOf(2023));
const wujin = printedIn('武进区先进碳材料产业三年行动计划（2021—2023）', yearsOf(2021, 2023));
const grain = printedIn('粮食加工业发展规划（2011—2020年）', yearsOf(2011, 2020));
const food = printedIn('食品工业“十一五”发展纲要', eleventh);
const livestock = printedIn('全国畜牧业工作现场会（2011年），“十二五”目标', twelfth);
const waterAction = printedIn('国家节水行动方案（2019年）', yearsOf(2019, 2035));
const waterMinistry = printedIn('水利部关于灌区改造和节水的介绍（国家节水行动，到2025年）', fourteenth);
const diabetes = printedIn('健康中国行动——糖尿病防治行动实施方案（2024—2030年）', yearsOf(2024, 2030));
const breathing = printedIn(
  '健康中国行动——慢性呼吸系统疾病防治行动实施方案（2024—2030年）',
  yearsOf(2024, 2030),
);
const guangxiMedicine = printedIn('广西壮族自治区生物医药产业发展“十二五”规划（征求意见稿）', twelfth);
const mergers = printedIn('关于加快推进重点行业企业兼并重组的指导意见（2013年）', twelfth);
const zhejiangCulture = printedIn(
  '浙江省推进文化和旅游高质量发展促进共同富裕示范区建设行动计划（2021—2025年）',
  fourteenth,
);
const fujianTourism = printedIn(
  '福建省关于把文化旅游业培育成为支柱产业的意见（2025年）',
  yearsOf(2025, 2030),
);
const jiangsuCulture = printedIn('江苏省促进文化产业竞争力提升行动计划（2022—2025年）', yearsOf(2022, 2025));
const hunanCulture = printedIn('湖南省推进文化创意旅游产业倍增计划实施方案（2024年）', yearsOf(2024, 2027));
const gansu2022 = printedIn('甘肃省政府工作报告（2022年）', yearOf(2022));
const trade2022 = printedIn('云南、陕西、重庆等地政府工作报告（2022年），外贸目标', yearOf(2022));
const transport13 = printedIn('“十三五”现代综合交通运输体系发展规划', thirteenth);
const network2035 = printedIn('国家综合立体交通网规划纲要', yearsOf(2021, 2035));
const township = printedIn('宁夏一乡政府工作报告（“十二五”开局之年）', yearOf(2011));
const health12 = printedIn('卫生事业发展“十二五”规划', twelfth);
const highSchool = printedIn('高中阶段教育普及攻坚计划（2017—2020年）', yearsOf(2017, 2020));
const property2019 = printedIn('全国知识产权局局长会议（2019年）', yearOf(2019));
const property2021 = printedIn('全国知识产权局局长会议（2021年）', fourteenth);
const chronic = printedIn('中国防治慢性病中长期规划（2017—2025年）', yearsOf(2017, 2025));
const chronicTable = printedIn('style of the 中国防治慢性病中长期规划（2017—2025年）, 主要指标表', {
  ...yearsOf(2017, 2025),
  ...cell,
});
const medicineTable = printedIn('style of the “十四五”中医药发展规划, 主要发展指标表', {
  ...fourteenth,
  ...cell,
});
const networkTable = printedIn('style of the 国家综合立体交通网规划纲要, 2035年主要指标表', {
  ...yearsOf(2021, 2035),
  ...cell,
});
const jiangsuTable = printedIn('江苏省“十三五”经济社会发展主要指标（基层文化）', { ...thirteenth, ...cell });

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

  anhuiForest(
    '到2021年，全省完成人工造林300万亩、封山育林300万亩、退化林修复300万亩',
    list(made('gte?', 300, '万亩'), made('gte?', 300, '万亩'), made('gte?', 300, '万亩')),
  ),
  anhuiForest('森林覆盖率达31%以上，林木绿化率达35%以上', [level('gte', 31, '%'), level('gte', 35, '%')]),
  anhuiForest(
    '完成森林抚育2000万亩，年均增加森林蓄积量1000万立方米',
    list(made('gte?', 2000, '万亩'), [
      everyYear('gte?', 1000, '万立方米', { basis: 'average' }),
      netChange('gte?', 1000, '万立方米'),
      additions('gte?', 1000, '万立方米'),
    ]),
  ),
  anhuiForest('森林总蓄积量达2.8亿立方米以上', level('gte', 2.8, '亿立方米')),
  anhuiForest('林业总产值达5000亿元以上', level('gte', 5000, '亿元')),
  anhuiForest('山区农民林业综合性收入年均增长10%', growth('averageAnnual', 'gte?', 10)),

  guizhouForest(
    '“十三五”期间，贵州将争取完成林业投入420亿元以上',
    list(made('gte', 420, '亿元', aspirational)),
  ),
  guizhouForest(
    '完成营造林3000万亩以上，完成森林抚育1500万亩以上',
    list(made('gte', 3000, '万亩'), made('gte', 1500, '万亩')),
  ),
  guizhouForest('到“十三五”末，力争全省森林覆盖率达到60%，森林面积达1.58亿亩', [
    level('gte?', 60, '%', aspirational),
    level('gte?', 1.58, '亿亩'),
  ]),
  guizhouForest('实现林业产值2000亿元以上', list(made('gte', 2000, '亿元'))),
  guizhouForest(
    '2016年，贵州将争取林业投资46亿元以上',
    list(made('gte', 46, '亿元', aspirational)),
    yearOf(2016),
  ),
  guizhouForest(
    '力争完成营造林698万亩，森林覆盖率增长2个百分点，林业总产值实现1000亿元',
    list(
      made('gte?', 698, '万亩', aspirational),
      [netChange('gte?', 2, '百分点')],
      made('gte?', 1000, '亿元'),
    ),
    yearOf(2016),
  ),

  forest12(
    '5年内我国将完成新造林3000万公顷、森林抚育经营3500万公顷，全民义务植树120亿株',
    list(made('gte?', 3000, '万公顷'), made('gte?', 3500, '万公顷'), made('gte?', 120, '亿株')),
  ),
  forest12('到2015年，我国森林覆盖率将达21.66%', level('gte?', 21.66, '%', by2015)),
  forest12('森林植被总碳储量力争达到84亿吨', level('gte?', 84, '亿吨', aspirational)),
  forest12('林业产业总产值达3.5万亿元', level('gte?', 3.5, '万亿元')),
  forest2016('力争到“十三五”末，森林覆盖率提高到23.04%', level('gte?', 23.04, '%', aspirational)),
  forest2016('“十二五”期间，全国共完成造林4.5亿亩、森林抚育6亿亩，分别比“十一五”增加18%、29%', past),

  industry2023('力争到2023年底，全国专精特新中小企业超过8万家、“小巨人”企业超过1万家', [
    level('gt', 8, '万家', aspirational),
    level('gt', 1, '万家'),
  ]),

  wujin(
    '力争2023年全区先进碳材料企业累计突破300家',
    list([level('gt', 300, '家', aspirational), cumulative('gt', 300, '家', aspirational)]),
  ),
  wujin('其中规上企业20家以上，超亿元企业10家以上', [level('gte', 20, '家'), level('gte', 10, '家')]),
  wujin('新增A股上市企业3家以上', list(raised('gte', 3, '家'))),
  wujin('先进碳材料企业整体产值突破100亿元', level('gt', 100, '亿元')),
  wujin('带动常州相关产业产值超过200亿元', list(made('gt', 200, '亿元'))),

  grain('到2015年，粮食加工业总产值达到3.9万亿元，2020年达到6.9万亿元（按2010年价格计算）', [
    level('gte?', 3.9, '万亿元', by2015),
    level('gte?', 6.9, '万亿元', by2020),
  ]),
  grain('年均增长12%', growth('averageAnnual', 'gte?', 12), { indicatorName: '粮食加工业总产值' }),
  grain('形成一批销售收入100亿元以上的大型粮食加工企业集团', either(qualitative('openCount'), ...wordsOnly)),

  food('果蔬采后商品化率提高到百分之六十以上', level('gte', 60, '%')),
  food('肉类总产量超过八千四百万吨', level('gt', 8400, '万吨')),
  food('水产品加工量达到二千万吨左右，加工比例达到百分之六十以上', [
    level('approx', 2000, '万吨'),
    level('gte', 60, '%'),
  ]),
  food('年均增长百分之十五', growth('averageAnnual', 'gte?', 15), { indicatorName: '食品工业总产值' }),
  food(
    '食用油脂产量从二〇〇五年的一千六百一十二万吨增加到二千五百万吨以上',
    from({ value: 1612, unit: '万吨', period: '2005' }, level('gte', 2500, '万吨')),
  ),

  livestock(
    '全国畜牧业产值占农林牧渔业总产值的比重将由目前的33%提高到36%',
    from({ value: 33, unit: '%' }, level('gte?', 36, '%')),
  ),
  livestock('到2015年，我国肉、蛋、奶产量将分别达到8500万吨、2900万吨和5000万吨', [
    level('gte?', 8500, '万吨', by2015),
    level('gte?', 2900, '万吨', by2015),
    level('gte?', 5000, '万吨', by2015),
  ]),
  livestock('羊毛产量达到43万吨', level('gte?', 43, '万吨')),
  livestock(
    '全国草原禁牧面积达到12亿亩，新增种草和改良草原面积达到3亿亩',
    list([level('gte?', 12, '亿亩')], [...raised('gte?', 3, '亿亩'), level('gte?', 3, '亿亩')]),
  ),
  livestock('畜牧业科技进步贡献率提高到56%以上', level('gte', 56, '%')),
  livestock('2010年，我国肉类产量7925万吨，比2005年增长14.2%，连续21年居世界第一', past),

  waterAction(
    '到2020年，每万元国内生产总值用水量和每万元工业增加值用水量将分别比2015年减少23%和20%',
    [growth(wholePeriod, ['lte'], -23), growth(wholePeriod, ['lte'], -20)],
    lower,
  ),
  waterAction('规模以上工业用水重复利用率达到91%以上', level('gte', 91, '%')),
  waterAction('农田灌溉水有效利用系数提高到0.55以上', level('gte', 0.55)),
  waterAction('全国公共供水管网漏损率控制在10%以内', level('lte', 10, '%')),
  waterAction('到2035年，全国总用水量控制在7000亿立方米以内', level('lte', 7000, '亿立方米', { by: '2035' })),
  waterMinistry(
    '力争到2025年北方60%以上、南方40%以上县级行政区达到节水型社会标准',
    list(
      [level('gte', 60, '%', aspirational), coverage('gte', 60, aspirational)],
      [level('gte', 40, '%'), coverage('gte', 40)],
    ),
  ),

  diabetes('18岁及以上居民糖尿病知晓率达到60%及以上', level('gte', 60, '%')),
  diabetes('2型糖尿病患者基层规范管理服务率达到70%及以上', level('gte', 70, '%')),
  breathing('70岁及以下人群慢性呼吸系统疾病死亡率下降到8.1/10万及以下', level('lte', 8.1), lower),

  guangxiMedicine('到2015年，全区生物医药产业实现工业总产值340亿元，年均增长18%以上', [
    level('gte?', 340, '亿元', by2015),
    growth('averageAnnual', 'gte', 18),
  ]),
  guangxiMedicine('工业增加值140亿元，年均增长20%以上', [
    level('gte?', 140, '亿元'),
    growth('averageAnnual', 'gte', 20),
  ]),
  guangxiMedicine('现代中药的工业总产值达到190亿元，工业增加值超过90亿元', [
    level('gte?', 190, '亿元'),
    level('gt', 90, '亿元'),
  ]),
  guangxiMedicine('医药流通业实现销售收入翻番', multiple('gte?', 2)),
  guangxiMedicine('生物医药产业增加值占全区GDP的比重明显提高', better()),
  guangxiMedicine('到2020年，全区生物医药产业总收入突破1000亿元', level('gt', 1000, '亿元', by2020)),
  guangxiMedicine(
    '到2015年培育年销售收入超10亿元的品种2个以上，5～10亿元的品种6个以上',
    list(made('gte', 2, '个'), made('gte', 6, '个')),
  ),
  guangxiMedicine(
    '形成年销售收入超20亿元龙头企业2家以上，10～20亿元的骨干企业3～5家',
    list(made('gte', 2, '家'), made(ofRange, { min: 3, max: 5 }, '家')),
  ),
  guangxiMedicine('亿元品种销售收入占全区生物医药销售收入的比重超过50%', level('gt', 50, '%')),
  mergers('到2015年，医药行业前100家企业的销售收入占全行业的50%以上', level('gte', 50, '%', by2015)),

  zhejiangCulture('文化产业和旅游产业增加值占GDP比重均达8%以上', both(level('gte', 8, '%'))),
  zhejiangCulture('旅游业对国民经济的综合贡献率达19%', level('gte?', 19, '%')),
  zhejiangCulture('认定30家左右数字文化和旅游产业示范基地', list(made('approx', 30, '家'))),
  fujianTourism('到2027年，全省文旅经济增加值达到7500亿元左右；到“十五五”末，力争达到9000亿元左右', [
    level('approx', 7500, '亿元', by2027),
    level('approx', 9000, '亿元', aspirational),
  ]),
  fujianTourism('培育2—3处世界级旅游景区、度假区', both(...made(ofRange, { min: 2, max: 3 }, '处'))),
  fujianTourism('文旅经济增加值占全省GDP比重稳步提高', list([better(), { kind: 'qualitative' }, trend()])),
  jiangsuCulture(
    '到2025年文化产业增加值占全省生产总值比重力争达到6%',
    level('gte?', 6, '%', { ...by2025, ...aspirational }),
  ),
  jiangsuCulture('“两中心三高地”', not('name')),
  hunanCulture('《湖南省推进文化创意旅游产业倍增计划实施方案》', not(['name', 'documentNumber'])),
  hunanCulture('湘文旅产业〔2024〕42号', not('documentNumber')),

  gansu2022('实施“三化”改造项目270个', list(made('gte?', 270, '个'))),
  gansu2022('新增煤炭产能1465万吨', list(raised('gte?', 1465, '万吨'))),
  gansu2022('原油产量突破1000万吨，天然气产量达到5亿立方米', [
    level('gt', 1000, '万吨'),
    level('gte?', 5, '亿立方米'),
  ]),
  gansu2022(
    '力争开工建设玉门昌马、张掖盘道山等3-4个抽水蓄能电站',
    list([...made(ofRange, { min: 3, max: 4 }, '个', aspirational), ...wordsOnly]),
  ),
  trade2022('今年力争增长15%以上', growth(unstatedYear, 'gte', 15, aspirational), {
    indicatorName: '进出口总额',
  }),
  trade2022('今年进出口总值增长10%', growth(unstatedYear, 'gte?', 10)),
  trade2022('进出口总值增长5%左右', growth(unstatedYear, 'approx', 5)),

  transport13(
    '高速铁路覆盖80%以上的城区常住人口100万以上城市',
    list([coverage('gte', 80), level('gte', 80, '%')]),
  ),
  transport13('综合交通网总里程达到540万公里左右', level('approx', 540, '万公里')),
  network2035(
    '到2035年，国家综合立体交通网实体线网总规模合计70万公里左右',
    level('approx', 70, '万公里', { by: '2035' }),
  ),
  network2035('国家高速公路网16万公里左右', level('approx', 16, '万公里')),
  network2035('国家民用运输机场合计400个左右', level('approx', 400, '个')),

  township(
    '人口自然增长率和出生率分别控制在9.8‰和14.3‰以内',
    [level('lte', 9.8, '‰'), level('lte', 14.3, '‰')],
    lower,
  ),
  health12('人均预期寿命在2010年基础上提高1岁', netChange('gte?', 1, '岁')),
  highSchool('到2020年我国高中阶段教育毛入学率要达到90%', level('gte?', 90, '%', by2020)),
  property2019('截至2018年底，我国31个省区市发明专利拥有量达到160.2万件，同比增长18.1%', past),
  property2021('截至2020年底，国内每万人口发明专利拥有量达到15.8件，超额完成“十三五”规划目标', past),
  property2021('知识产权质押融资总金额达7095亿元人民币，比“十二五”期间翻了一番', past),

  chronic('国办发〔2017〕12号', not('documentNumber')),
  chronic('过早死亡率较2015年降低10%', growth(wholePeriod, ['lte'], -10), {
    ...lower,
    indicatorName: '重大慢性病过早死亡率',
  }),
  chronicTable('下降10%', growth(wholePeriod, ['lte'], -10), {
    ...lower,
    indicatorName: '心脑血管疾病死亡率',
    unit: '1/10万',
  }),
  chronicTable('下降15%', growth(wholePeriod, ['lte'], -15), {
    ...lower,
    indicatorName: '70岁以下人群慢性呼吸系统疾病死亡率',
    unit: '1/10万',
  }),
  chronicTable('55', level('gte?', 55, '%'), { indicatorName: '高发地区重点癌种早诊率', unit: '%' }),
  chronicTable('60', level('gte?', 60, '%'), { indicatorName: '高发地区重点癌种早诊率', unit: '%' }),
  chronicTable('15', level('gte?', 15, '%'), { indicatorName: '40岁以上居民肺功能检测率', unit: '%' }),
  chronicTable('10000', level('gte?', 10000, '万人'), { indicatorName: '高血压患者管理人数', unit: '万人' }),
  chronicTable('11000', level('gte?', 11000, '万人'), { indicatorName: '高血压患者管理人数', unit: '万人' }),
  chronicTable('3500', level('gte?', 3500, '万人'), { indicatorName: '糖尿病患者管理人数', unit: '万人' }),
  chronicTable('70', level('gte?', 70, '%'), { indicatorName: '高血压、糖尿病患者规范管理率', unit: '%' }),
  chronicTable('30', level('gte?', 30, '%'), { indicatorName: '35岁以上居民年度血脂检测率', unit: '%' }),
  chronicTable('80', level('gte?', 80, '%'), {
    indicatorName: '65岁以上老年人中医药健康管理率',
    unit: '%',
  }),
  chronicTable('65', level('gte?', 65, '%'), {
    indicatorName: '65岁以上老年人中医药健康管理率',
    unit: '%',
  }),
  chronicTable('大于20', level('gt', 20, '%'), { indicatorName: '居民健康素养水平', unit: '%' }),
  chronicTable('95', list([level('gte?', 95, '%'), coverage('gte?', 95)]), {
    indicatorName: '全民健康生活方式行动县（区）覆盖率',
    unit: '%',
  }),
  chronicTable('4.35', level('gte?', 4.35, '亿人'), {
    indicatorName: '经常参加体育锻炼的人数',
    unit: '亿人',
  }),
  chronicTable('5', level('gte?', 5, '亿人'), { indicatorName: '经常参加体育锻炼的人数', unit: '亿人' }),
  chronicTable('90', list([level('gte?', 90, '%'), coverage('gte?', 90)]), {
    indicatorName: '全民健康生活方式行动县（区）覆盖率',
    unit: '%',
  }),
  chronicTable('控制在25以内', level('lte', 25, '%'), {
    ...lower,
    indicatorName: '15岁以上人群吸烟率',
    unit: '%',
  }),
  chronicTable('控制在20以内', level('lte', 20, '%'), {
    ...lower,
    indicatorName: '15岁以上人群吸烟率',
    unit: '%',
  }),
  chronicTable('下降10%', growth(wholePeriod, ['lte'], -10), {
    ...lower,
    indicatorName: '人均每日食盐摄入量',
    unit: '克',
  }),
  chronicTable('20', list([level('gte?', 20, '%'), coverage('gte?', 20)]), {
    indicatorName: '国家慢性病综合防治示范区覆盖率',
    unit: '%',
  }),

  medicineTable('9.50', level('gte?', 9.5, '万个'), { indicatorName: '中医医疗机构数', unit: '万个' }),
  medicineTable('6300', level('gte?', 6300, '个'), { indicatorName: '中医医院数', unit: '个' }),
  medicineTable('0.85', level('gte?', 0.85), { indicatorName: '每千人口公立中医医院床位数', unit: '张' }),
  medicineTable('0.62', level('gte?', 0.62), {
    indicatorName: '每千人口中医类别执业（助理）医师数',
    unit: '人',
  }),
  medicineTable('0.79', level('gte?', 0.79), { indicatorName: '每万人口中医类别全科医生数', unit: '人' }),
  medicineTable('60', level('gte?', 60, '%'), {
    indicatorName: '二级以上公立中医医院设置老年病科的比例',
    unit: '%',
  }),
  medicineTable('70', level('gte?', 70, '%'), {
    indicatorName: '二级以上中医医院设置康复（医学）科的比例',
    unit: '%',
  }),
  medicineTable('100', list([level('gte?', 100, '%'), coverage('gte?', 100)]), {
    indicatorName: '县办中医医疗机构覆盖率',
    unit: '%',
  }),

  networkTable('80%以上', level('gte', 80, '%'), { indicatorName: '享受1小时内快速交通服务的人口占比' }),
  networkTable('90%以上', level('gte', 90, '%'), { indicatorName: '中心城区至综合客运枢纽半小时可达率' }),
  networkTable('95%以上', level('gte', 95, '%'), { indicatorName: '国家综合立体交通网安全设施完好率' }),
  networkTable('90%以上', level('gte', 90, '%'), { indicatorName: '多式联运换装1小时完成率' }),
  networkTable('95%以上', level('gte', 95, '%'), { indicatorName: '重点区域多路径连接比率' }),
  networkTable('95%', level('gte?', 95, '%'), { indicatorName: '交通基础设施绿色化建设比例' }),
  networkTable('90%', level('gte?', 90, '%'), { indicatorName: '交通基础设施数字化率' }),
  jiangsuTable('≥98%', list([level('gte', 98, '%'), coverage('gte', 98)]), {
    indicatorName: '基层综合性文化服务中心覆盖率',
  }),
];
