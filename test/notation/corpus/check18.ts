import type { Choices, Compared, Value } from './choices.js';
import {
  both,
  by2023,
  by2025,
  by2027,
  delegated,
  falling,
  forAll,
  held,
  list,
  made,
  ofRange,
  oneOf,
  past,
  pastOrBaseline,
  raised,
  same,
  unstatedYear,
  wholePeriod,
} from './choices.js';
import type { CorpusEntry, Expectation } from './corpusEntry.js';
import { cell, fourteenth, lower, lowerCell, lowerRow, yearOf, yearsOf } from './periods.js';
import { covered } from './rates.js';
import {
  aspirational,
  better,
  coverage,
  cumulative,
  everyYear,
  from,
  growth,
  level,
  maintain,
  milestone,
  multiple,
  not,
  printedIn,
  qualitative,
  relative,
  trend,
  unset,
  withAttribute,
} from './reading.js';
import { wordsOnly } from './words.js';

/** Courses, shows and checks of one year: counted, or held for something done again and again. */
const events = (compared: Compared, value: Value, unit?: string): Choices => [
  ...made(compared, value, unit),
  everyYear(compared, value, unit),
  { kind: 'recurring' },
];

/** 新增, 新认定 a number of things, or the number there will be. */
const joined = (compared: Compared, value: Value, unit?: string): Choices => [
  ...raised(compared, value, unit),
  level(compared, value, unit),
];

const everywhere: Choices = [...covered('gte', 100), ...wordsOnly];

/** 控制在 a value: to be kept within it, or to be so at the end. */
const within = (compared: Compared, value: Value, unit: string): Choices => [
  level(compared, value, unit),
  maintain(compared, value, unit),
];

/** 稳步增加, 持续提高: every year, or in words only. */
const everRising: Choices = [trend(), better()];

/** Targets before words that may be a target of their own, or none. */
const withWords = (...choices: readonly Choices[]): Expectation =>
  oneOf(list(...choices), list(...choices, wordsOnly));

const yuhang = printedIn('杭州市余杭区2021年政府民生实事项目', yearOf(2021));
const changning = printedIn('上海市长宁区2024年政府为民办实事项目', yearOf(2024));
const lanzhou = printedIn('2021年兰州市委市政府为民办实事实施方案', yearOf(2021));
const gulou = printedIn('南京市鼓楼区2018年为民办实事重点项目', yearOf(2018));
const tonglu = printedIn('桐庐县2020年政府民生实事项目', yearOf(2020));
const huishan = printedIn('无锡市惠山区2024年民生实事项目', yearOf(2024));
const guizhou2021 = printedIn('贵州省2021年“十件民生实事”', yearOf(2021));
const guizhou2020 = printedIn('贵州省2020年“十件民生实事”', yearOf(2020));
const jiangsu2009 = printedIn('江苏省2009年十大民生实事', yearOf(2009));
const shanghai2019 = printedIn('上海市政府工作报告（2019年）', yearOf(2019));
const beijing2022 = printedIn('北京市政府工作报告（2022年）', yearOf(2022));
const tianjinIndustry = printedIn('天津市制造强市建设三年行动计划（2021—2023年）', yearsOf(2021, 2023));
const hubeiClusters = printedIn(
  '湖北省中小企业特色产业集群高质量发展工作方案（2025—2027年）',
  yearsOf(2025, 2027),
);
const jintan = printedIn('常州市金坛区一季度招商引资（2019年）', yearOf(2019));
const tangshanZone = printedIn('唐山高新区2013年重点工作', yearOf(2013));
const baoshan = printedIn('上海市宝山区2022年区政府要完成的与人民生活密切相关的实事', yearOf(2022));
const parking = printedIn('天津市停车设施建设及秩序管理实施方案', yearsOf(2017, 2020));
const linan = printedIn('杭州市临安区2022年政府民生实事项目', yearOf(2022));
const dezhou = printedIn('德州市政府工作报告（2013年）', yearOf(2013));
const haikou = printedIn('海口市政府工作报告（2013年）', yearOf(2013));
const fujian2013 = printedIn('福建省政府工作报告（2013年）', yearOf(2013));
const dali = printedIn('中共大理市委八届三次全会，2013年预期目标', yearOf(2013));
const yunnanEnergy = printedIn('云南能投集团未来五年目标（2022年）', yearsOf(2023, 2027));
const powerInvestment = printedIn('中国电力投资集团2014年年度工作会议', yearOf(2014));
const centralFirms = printedIn('国务院国资委党委扩大会议，2022年中央企业目标', yearOf(2022));
const sichuanTrade = printedIn('四川省县域商业体系建设行动实施方案（2022年—2025年）', yearsOf(2022, 2025));
const guizhouWater = printedIn('贵州省水污染防治行动计划工作方案', yearsOf(2016, 2030));
const gansuTourism = printedIn('2024年甘肃省文化和旅游工作会议', yearOf(2024));
const hunanTourism = printedIn('2024年湖南省文化和旅游局长会议', yearOf(2024));
const anhuiTourism = printedIn('2024年安徽省文化和旅游局长会议', yearOf(2024));
const guangzhou = printedIn('广州市“十四五”规划和2035年远景目标纲要（报道）', fourteenth);
const machines = printedIn('机械工业数字化转型实施方案', yearsOf(2025, 2030));
const equipment = printedIn('推动工业领域设备更新实施方案', yearsOf(2024, 2027));
const nation2023 = printedIn('国务院政府工作报告（2023年）', yearOf(2023));
const northFarms = printedIn('一市农业农村现代化建设目标（到2025年）', fourteenth);
const pocketParks = printedIn('上海市口袋公园建设（2022年报道）', fourteenth);
const kaifeng = printedIn('开封市推动制造业高质量发展实施方案（2020年）', yearsOf(2020, 2025));
const jiangmen = printedIn('江门市2021年重点建设项目进展', yearOf(2021));

const outline = printedIn('style of a county “十四五”规划纲要, 指标表', { ...fourteenth, ...cell });
const outlineLower = printedIn('style of a county “十四五”规划纲要, 指标表', { ...fourteenth, ...lowerCell });
const enterprise = printedIn('style of a state enterprise “十四五” plan, 指标表', { ...fourteenth, ...cell });

/** Work reports, lists of deeds for the people, action plans and plans of enterprises, collected by someone who had not seen how it reads. */
export const check18Corpus: readonly CorpusEntry[] = [
  yuhang(
    '开工建设安置房60万平方米，竣工安置房50万平方米，回迁安置1200户',
    list(made('gte?', 60, '万平方米'), made('gte?', 50, '万平方米'), made('gte?', 1200, '户')),
  ),
  yuhang(
    '开工建设学校17所，新增班数282个，提供学位10940个',
    list(made('gte?', 17, '所'), raised('gte?', 282, '个'), joined('gte?', 10940, '个')),
  ),
  yuhang(
    '启用学校项目19个，新增班数528个，新增学位22380个',
    list(made('gte?', 19, '个'), raised('gte?', 528, '个'), raised('gte?', 22380, '个')),
  ),
  yuhang(
    '新建、改造绿道17公里，新改扩建体育公园等基层群众体育设施12处',
    list(made('gte?', 17, '公里'), made('gte?', 12, '处')),
  ),
  yuhang('对50-74周岁户籍居民开展结直肠癌筛查5万人以上', list(events('gte', 5, '万人'))),
  yuhang(
    '组织应急救护培训360场次以上，受训人数不少于2.4万人',
    list(events('gte', 360, '场次'), made('gte', 2.4, '万人')),
  ),
  yuhang('新增15家示范型居家养老服务照料中心', list(raised('gte?', 15, '家'))),
  yuhang('建设学校食堂“阳光厨房”258家，完成学校“阳光厨房”全覆盖', list(made('gte?', 258, '家'), everywhere)),
  yuhang('创建省级放心农贸市场7家', list(made('gte?', 7, '家'))),
  yuhang('开工“断头路”5条，打通“断头路”4条', list(made('gte?', 5, '条'), made('gte?', 4, '条'))),
  yuhang(
    '新增公共停车泊位600个；新增、优化公交线路14条',
    list(raised('gte?', 600, '个'), joined('gte?', 14, '条')),
  ),
  yuhang(
    '新建杭州书房1家，开展杭州书房活动20场次，完成文化惠民活动100场次',
    list([...made('gte?', 1, '家'), milestone()], events('gte?', 20, '场次'), events('gte?', 100, '场次')),
  ),

  changning('新增100张困难重残养护床位', list(raised('gte?', 100, '张'))),
  changning(
    '改建100张认知障碍照护床位、611张护理型床位',
    list(made('gte?', 100, '张'), made('gte?', 611, '张')),
  ),
  changning(
    '新增400个公共（含专用）充电桩、10个共享充电桩示范小区',
    list(raised('gte?', 400, '个'), joined('gte?', 10, '个')),
  ),
  changning(
    '新增250个公办幼儿园托班托额、250个社区托育“宝宝屋”托额',
    list(raised('gte?', 250, '个'), joined('gte?', 250, '个')),
  ),
  changning(
    '新建2家示范性社区康复中心、2家中医药特色示范社区卫生服务站',
    list(made('gte?', 2, '家'), made('gte?', 2, '家')),
  ),
  changning('完成周家浜全线2公里健身步道贯通', list([...made('gte?', 2, '公里'), ...wordsOnly])),
  changning(
    '推出不少于200场公益性文艺演出、400场阅读推广活动',
    list(events('gte', 200, '场'), events('gte', 400, '场')),
  ),
  changning('市、区两级配送文艺指导不少于1800课时', list(events('gte', 1800, '课时'))),
  changning(
    '开办26个小学生爱心暑托班、10个小学生爱心寒托班',
    list(events('gte?', 26, '个'), events('gte?', 10, '个')),
  ),
  changning('交付既有多层住宅加装电梯200台以上', list(made('gte', 200, '台'))),

  lanzhou(
    '年度目标为5所学校投入使用，5所学校完成主体建设，增加1.3万个学位',
    list(
      [...made('gte?', 5, '所'), ...wordsOnly],
      [...made('gte?', 5, '所'), ...wordsOnly],
      raised('gte?', 1.3, '万个'),
    ),
  ),
  lanzhou('完成各类职业技能培训7万人次', list(events('gte?', 7, '万人次'))),
  lanzhou('全市主城四区新建改建小游园20个', list(made('gte?', 20, '个'))),
  lanzhou('放映公益电影1100场', list(events('gte?', 1100, '场'))),

  gulou(
    '居家呼叫应急救援覆盖率达100%，社区居家养老服务覆盖率达95%以上',
    list(covered(same, 100), covered('gte', 95)),
  ),
  gulou('新增社区老年人助餐点、老年人日间照料中心10个', both(...joined('gte?', 10, '个'))),
  gulou('对康居小区等82个老旧小区进行出新整治', list([...made('gte?', 82, '个'), ...wordsOnly])),
  gulou('完成70部电梯安装或许可手续办理', list([...made('gte?', 70, '部'), ...wordsOnly])),
  gulou(
    '在老旧小区增设停车设施10处，全年新增停车泊位1000个',
    list(joined('gte?', 10, '处'), raised('gte?', 1000, '个')),
  ),
  gulou('对870处老旧小区树木和道路行道树进行消险', list([...made('gte?', 870, '处'), ...wordsOnly])),
  gulou('全年问题餐饮企业整治和验收完成35%', both(...covered('gte?', 35))),

  tonglu(
    '新增3岁以下婴幼儿照护机构3家，新增托位100个',
    list(raised('gte?', 3, '家'), raised('gte?', 100, '个')),
  ),
  tonglu('年度抽检不少于50批次', list(events('gte', 50, '批次'))),
  tonglu(
    '年度抽检不少于5.5批次/千人，农村地区检测批次数占比50%以上',
    list([level('gte', 5.5), everyYear('gte', 5.5)], [level('gte', 50, '%')]),
  ),
  tonglu(
    '改造停车位3000个以上，新增停车位500个以上',
    list(made('gte', 3000, '个'), raised('gte', 500, '个')),
  ),
  tonglu('新增新能源公交车72辆', list(raised('gte?', 72, '辆'))),
  tonglu(
    '在公共场所配置自动体外除颤仪（AED）15台，重点管理人员AED应用培训全覆盖',
    list(made('gte?', 15, '台'), everywhere),
  ),
  tonglu('建设示范型居家养老服务中心3家以上', list(made('gte', 3, '家'))),
  tonglu('提升改造敬老院2家以上，达到养老院二级标准', withWords(made('gte', 2, '家'))),
  tonglu(
    '新增天然气用户3900户以上，其中新住宅小区2000户，江北老旧小区600户以上',
    list(raised('gte', 3900, '户'), joined('gte?', 2000, '户'), joined('gte', 600, '户')),
  ),

  huishan(
    '创建78条美丽幸福河湖，其中高标准建成39条示范河湖',
    list(made('gte?', 78, '条'), made('gte?', 39, '条')),
  ),
  huishan('建设高标准农田2500亩', list(made('gte?', 2500, '亩'))),
  huishan('新增5个“席地而坐”城市客厅', list(raised('gte?', 5, '个'))),
  huishan(
    '完成5条农村公路提档升级，新辟优化2条公交线路',
    list(made('gte?', 5, '条'), joined('gte?', 2, '条')),
  ),
  huishan('开工建设省锡中附属村前学校', list(wordsOnly)),
  huishan('年度服务人数3万人次以上', list(events('gte', 3, '万人次'))),
  huishan('新建或改扩建社区卫生服务站（村卫生室）4家', list(made('gte?', 4, '家'))),
  huishan('实现一级站点全覆盖', list(everywhere)),
  huishan(
    '为200户特定老年人家庭开展适老化改造，并安装独立式烟感火灾探测报警器',
    withWords(made('gte?', 200, '户')),
  ),
  huishan(
    '新增机动车停车泊位1000个，企事业单位开放200个错时共享停车泊位',
    list(raised('gte?', 1000, '个'), joined('gte?', 200, '个')),
  ),

  guizhou2021('新建改扩建公办幼儿园100所', list(made('gte?', 100, '所'))),
  guizhou2021(
    '改造提升50个标准化养老院，新增1万张护理型床位',
    list(made('gte?', 50, '个'), raised('gte?', 1, '万张')),
  ),
  guizhou2021(
    '开展职业技能培训100万人次，实现农村劳动力转移就业70万人',
    list(events('gte?', 100, '万人次'), made('gte?', 70, '万人')),
  ),
  guizhou2021('选派2000名科技特派员赴基层开展农技服务', list(events('gte?', 2000, '名'))),
  guizhou2021('建成省地质博物馆并免费向公众开放', withWords(wordsOnly)),
  guizhou2021(
    '实施城镇老旧小区改造16.8万户，新建城市公共停车位3万个',
    list(made('gte?', 16.8, '万户'), made('gte?', 3, '万个')),
  ),
  guizhou2021(
    '改造村道安全生命防护工程1500公里、农村公路危桥150座',
    list(made('gte?', 1500, '公里'), made('gte?', 150, '座')),
  ),
  guizhou2021(
    '建成150个乡镇标准化应急救援站、2000个行政村应急广播系统',
    list(made('gte?', 150, '个'), made('gte?', 2000, '个')),
  ),

  guizhou2020(
    '县乡公路路面改善提升工程建成4000公里、开工8000公里',
    list(made('gte?', 4000, '公里'), made('gte?', 8000, '公里')),
  ),
  guizhou2020('新聘、续聘生态护林员15.2万名', list(joined('gte?', 15.2, '万名'))),
  guizhou2020(
    '启动实施老旧小区改造工程5.96万户，建成城镇保障性安居工程5.7万套',
    list(made('gte?', 5.96, '万户'), made('gte?', 5.7, '万套')),
  ),
  guizhou2020(
    '新建430个农民体育健身工程，新建、改造30个城乡养老机构',
    list(made('gte?', 430, '个'), made('gte?', 30, '个')),
  ),
  guizhou2020('“阳光校园·智慧教育”工程', not('name')),

  jiangsu2009(
    '全年新增城镇就业85万人，实现下岗失业人员再就业25万人',
    list(joined('gte?', 85, '万人'), made('gte?', 25, '万人')),
  ),
  jiangsu2009(
    '新增廉租房1.2万套，新开工经济适用房5万套',
    list(raised('gte?', 1.2, '万套'), joined('gte?', 5, '万套')),
  ),
  jiangsu2009('小学和初中生均财政拨款基准定额分别提高到350元、550元', [
    level('gte?', 350, '元'),
    level('gte?', 550, '元'),
  ]),
  jiangsu2009('新增农村有线电视用户75万户', list(raised('gte?', 75, '万户'))),
  jiangsu2009('确保农村贫困人口中100万人实现脱贫', list(made('gte?', 100, '万人'))),

  shanghai2019('全市生产总值增长6%-6.5%，地方一般公共预算收入增长5%', [
    growth(unstatedYear, ofRange, { min: 6, max: 6.5 }),
    growth(unstatedYear, 'gte?', 5),
  ]),
  shanghai2019('全社会研发经费支出相当于全市生产总值的比例保持在4%左右', list(held('approx', 4, '%'))),
  shanghai2019('城镇调查失业率和登记失业率稳定在4.3%左右', both(...held('approx', 4.3, '%')), lower),
  shanghai2019('居民人均可支配收入增长与经济增长基本同步', relative(same, undefined)),
  shanghai2019(
    '单位生产总值能耗、主要污染物排放量进一步下降',
    forAll(2, trend(falling), qualitative('direction', falling)),
    lower,
  ),

  beijing2022('地区生产总值增长5%以上，一般公共预算收入增长4%', [
    growth(unstatedYear, 'gte', 5),
    growth(unstatedYear, 'gte?', 4),
  ]),
  beijing2022('城镇调查失业率控制在5%以内', list([level('lte', 5, '%'), maintain('lte', 5, '%')]), lower),
  beijing2022(
    '居民消费价格涨幅3%左右',
    list([growth(unstatedYear, ['approx', 'lte'], 3), level(['approx', 'lte'], 3, '%')]),
    lower,
  ),
  beijing2022('生态环境质量、能源、水资源等指标按国家要求落实', forAll(3, delegated, ...wordsOnly)),

  tianjinIndustry('到2023年，制造业增加值年均增长8.7%以上', growth('averageAnnual', 'gte', 8.7, by2023)),
  tianjinIndustry('制造业增加值占全市GDP比重达到23.5%', level('gte?', 23.5, '%')),
  tianjinIndustry('工业战略性新兴产业增加值占规模以上工业比重达到34%', level('gte?', 34, '%')),
  tianjinIndustry('建设300个智能工厂和数字化车间', both(...made('gte?', 300, '个'))),
  tianjinIndustry('建设200家绿色制造示范单位', list(made('gte?', 200, '家'))),
  tianjinIndustry('串链补链强链工程', not('name')),

  hubeiClusters(
    '年营业收入超1000亿元的2个，超500亿元的5个、超300亿元的20个、超100亿元的50个',
    list(made('gte?', 2, '个'), made('gte?', 5, '个'), made('gte?', 20, '个'), made('gte?', 50, '个')),
  ),
  hubeiClusters(
    '累计建成国家级中小企业特色产业集群30个',
    list([cumulative('gte?', 30, '个'), level('gte?', 30, '个')]),
  ),
  hubeiClusters('新认定省级中小企业特色集群50个', list(joined('gte?', 50, '个'))),
  hubeiClusters(
    '培育10-15个对区域经济辐射带动作用较强、比较优势突出的成长型县域冠军产业',
    list(made(ofRange, { min: 10, max: 15 }, '个')),
  ),
  hubeiClusters(
    '储备25-30个在特定领域具有较高知名度、发展潜力大的特色型县域冠军产业',
    list(made(ofRange, { min: 25, max: 30 }, '个')),
  ),
  hubeiClusters('“三种类型”冠军产业', not('name')),

  jintan('力争今年工业项目引进协议投资总额达400亿元', list(made('gte?', 400, '亿元', aspirational))),
  jintan(
    '50亿元或5亿美元以上工业项目2个、30～50亿元或3～5亿美元工业项目6个',
    list(made('gte?', 2, '个'), made('gte?', 6, '个')),
  ),
  jintan('一季度，累计签约项目7个，协议总投资额达107.54亿元，同比增长248.7%', past),

  tangshanZone(
    '全年力争引进世界500强企业1至2家，央企和国内200强企业2至3家，行业龙头企业3至5家',
    list(
      joined(ofRange, { min: 1, max: 2 }, '家'),
      joined(ofRange, { min: 2, max: 3 }, '家'),
      joined(ofRange, { min: 3, max: 5 }, '家'),
    ),
  ),
  tangshanZone('确保61个开工在建项目尽快竣工投产', list([...made('gte?', 61, '个'), ...wordsOnly])),

  baoshan(
    '既有多层住宅加装电梯新增400台、完工200台',
    list(joined('gte?', 400, '台'), made('gte?', 200, '台')),
  ),
  baoshan('为10个老旧小区实施消防设施改造', list([...made('gte?', 10, '个'), ...wordsOnly])),
  baoshan('推进1万户老旧小区居民加装燃气泄漏报警器', list([...made('gte?', 1, '万户'), ...wordsOnly])),
  baoshan(
    '开设40个小学生爱心暑托班办班点；新增5个普惠性托育点',
    list(events('gte?', 40, '个'), raised('gte?', 5, '个')),
  ),
  baoshan('宝府办〔2022〕1号', not('documentNumber')),
  parking('津政办函〔2017〕101号', not('documentNumber')),

  linan(
    '新建成公办中小学、幼儿园7所，新增中小学、幼儿园公办学位6800个',
    list(joined('gte?', 7, '所'), raised('gte?', 6800, '个')),
  ),
  linan('新建成婴幼儿照护服务成长驿站7家', list(joined('gte?', 7, '家'))),
  linan('开展胃肠癌联合筛查1万例以上', list(events('gte', 1, '万例'))),
  linan('实施农村公路大中修100公里', list(made('gte?', 100, '公里'))),
  linan('新建成保障性住房1700套', list(joined('gte?', 1700, '套'))),
  linan('完成公共租赁住房保障家庭800户', list(made('gte?', 800, '户'))),
  linan('综合改造提升老旧街区100万平方米', list(made('gte?', 100, '万平方米'))),

  dezhou('地区生产总值增长11%，地方财政收入增长18%，固定资产投资增长20%', [
    growth(unstatedYear, 'gte?', 11),
    growth(unstatedYear, 'gte?', 18),
    growth(unstatedYear, 'gte?', 20),
  ]),
  dezhou('外贸进出口增长8%，实际利用外资稳步增加', list([growth(unstatedYear, 'gte?', 8)], everRising)),
  dezhou(
    '城镇居民人均可支配收入、农民人均纯收入分别增长12%和13%左右',
    list(
      [growth(unstatedYear, 'approx', 12), growth(unstatedYear, 'gte?', 12)],
      [growth(unstatedYear, 'approx', 13)],
    ),
  ),
  dezhou('城镇登记失业率控制在3.5%以内', list(within('lte', 3.5, '%')), lower),
  dezhou(
    '居民消费价格涨幅控制在3.5%左右',
    list([growth(unstatedYear, ['approx', 'lte'], 3.5), ...within(['approx', 'lte'], 3.5, '%')]),
    lower,
  ),
  dezhou('人口自然增长率控制在7.45‰以内', list(within('lte', 7.45, '‰')), lower),

  haikou('地区生产总值增长10%左右；地方公共财政预算收入增长15%', [
    growth(unstatedYear, 'approx', 10),
    growth(unstatedYear, 'gte?', 15),
  ]),
  haikou('固定资产投资增长23%；社会消费品零售总额增长15%', [
    growth(unstatedYear, 'gte?', 23),
    growth(unstatedYear, 'gte?', 15),
  ]),
  haikou(
    '居民消费价格涨幅控制在5%以内；城镇登记失业率控制在3%以内',
    list([growth(unstatedYear, 'lte', 5), ...within('lte', 5, '%')], within('lte', 3, '%')),
    lower,
  ),
  haikou('人口自然增长率控制在10.2‰以内', list(within('lte', 10.2, '‰')), lower),
  haikou('全面完成省下达的节能环保指标', delegated),

  fujian2013('外贸出口增长5%，实际利用外商直接投资增长5%', [
    growth(unstatedYear, 'gte?', 5),
    growth(unstatedYear, 'gte?', 5),
  ]),
  fujian2013('全省生产总值增长11%左右；地方公共财政收入增长12%', [
    growth(unstatedYear, 'approx', 11),
    growth(unstatedYear, 'gte?', 12),
  ]),

  dali('力争全市地区生产总值增长14%以上，力争达296亿元', [
    growth(unstatedYear, 'gte', 14, aspirational),
    level('gte?', 296, '亿元', aspirational),
  ]),
  dali('财政总收入增长18%以上', growth(unstatedYear, 'gte', 18)),
  dali('洱海水质连续7月达Ⅱ类', past),

  yunnanEnergy('在未来五年内力争公司资产总额4000亿元', level('gte?', 4000, '亿元', aspirational)),
  yunnanEnergy('营收1500亿元至1800亿元，利润总额100亿元以上', [
    level(ofRange, { min: 1500, max: 1800 }, '亿元'),
    level('gte', 100, '亿元'),
  ]),
  yunnanEnergy('经营性净现金流150亿元，权益电力总装机超4000万千瓦', [
    level('gte?', 150, '亿元'),
    level('gt', 4000, '万千瓦'),
  ]),
  yunnanEnergy('风电并网装机容量突破100万千瓦大关，截至10月27日已突破116万千瓦', past),

  powerInvestment('2014年利润目标为70亿元', level('gte?', 70, '亿元', { by: '2014' })),
  powerInvestment('总发电总装机容量截至2013年底达8967万千瓦', pastOrBaseline(8967, '万千瓦')),
  powerInvestment('太阳能光伏发电装机容量同比增长3.28倍至250万千瓦', past),

  centralFirms('利润总额和净利润增速高于国民经济增速', both(relative('gt', undefined))),
  centralFirms('营收利润率、全员劳动生产率、研发经费投入强度进一步提高', forAll(3, ...everRising)),
  centralFirms('中央企业“两增一控三提高”要求', not('name')),
  centralFirms('今年前两个月，我国中央企业实现营业收入5.7万亿元', past),

  sichuanTrade('到2025年全省开展物流共同配送的县域不少于150个', list(made('gte', 150, '个', by2025))),
  sichuanTrade('基本实现县县有县级物流仓储配送中心', list([coverage(['gte', 'approx'], 100), ...wordsOnly])),
  sichuanTrade('经营农产品的公益性市场地市级覆盖率超过全国同期水平', relative('gt', undefined)),

  guizhouWater(
    '到2017年，全省地表水环境水质优良（达到或优于Ⅲ类）比例超过85%',
    level('gt', 85, '%', { by: '2017' }),
  ),
  guizhouWater('县城以上集中式饮用水源水质优良比例达到100%', list(covered(same, 100))),
  guizhouWater('县城以上集中式饮用水水源水质优良比例保持100%', list(held(same, 100, '%'))),
  guizhouWater('局部污染严重水体基本消除', list(wordsOnly)),

  gansuTourism(
    '2024年我省文旅发展目标是：全省接待游客4.3亿人次，收入3250亿元，分别增长15%、25%',
    list(
      made('gte?', 4.3, '亿人次'),
      made('gte?', 3250, '亿元'),
      [growth(unstatedYear, 'gte?', 15)],
      [growth(unstatedYear, 'gte?', 25)],
    ),
  ),
  gansuTourism('完成招商引资项目投资增长20%以上', growth(unstatedYear, 'gte', 20)),
  gansuTourism('2023年我省实现旅游收入2745.8亿元', pastOrBaseline(2745.8, '亿元')),

  hunanTourism(
    '力争2024年全省接待游客达到7亿人次、旅游总收入突破万亿元大关',
    list(made('gte?', 7, '亿人次', aspirational), made('gt', 1, '万亿元')),
  ),
  hunanTourism('筹划建设首批100家乡村博物馆', list([...made('gte?', 100, '家'), ...wordsOnly])),

  anhuiTourism('力争旅游总收入突破1万亿元', list(made('gt', 1, '万亿元', aspirational))),
  anhuiTourism(
    '2023年，安徽全年接待国内游客8.48亿人次，实现国内旅游收入8510亿元',
    pastOrBaseline(8.48, '亿人次'),
  ),
  anhuiTourism('高品质旅游强省“六大工程”', not('name')),

  guangzhou('到2025年地区生产总值将达到3.5万亿元', level('gte?', 3.5, '万亿元', by2025)),
  guangzhou('战略性新兴产业增加值超过1.2万亿元', level('gt', 1.2, '万亿元')),
  guangzhou('研发支出占国内生产总值比重达到3.4%左右', level('approx', 3.4, '%')),
  guangzhou('空气质量优良天数占比达到88%，森林覆盖率提高到41.65%', [
    level('gte?', 88, '%'),
    level('gte?', 41.65, '%'),
  ]),
  guangzhou('到2025年，人均预期寿命达到83岁', level('gte?', 83, '岁', by2025)),

  machines('智能制造能力成熟度二级及以上企业占比达50%', level('gte?', 50, '%')),
  machines('建成不少于500家达到国际先进水平的卓越级智能工厂', list(made('gte', 500, '家'))),

  equipment(
    '到2027年，工业领域设备投资规模较2023年增长25%以上',
    growth(wholePeriod, 'gte', 25, { ...by2027, from: '2023' }),
  ),
  equipment(
    '规模以上工业企业数字化研发设计工具普及率、关键工序数控化率分别超过90%、75%',
    list(covered('gt', 90), [level('gt', 75, '%')]),
  ),
  equipment('工业大省大市和重点园区规上工业企业数字化改造全覆盖', list(everywhere)),
  equipment('重点行业能效基准水平以下产能基本退出', list(wordsOnly)),
  equipment('先进产能比重持续提高', list(everRising)),
  equipment('2023年，全国工业领域设备投资规模达4.4万亿元，同比增长8.7%', pastOrBaseline(4.4, '万亿元')),

  nation2023(
    '城镇新增就业1200万人左右，城镇调查失业率5.5%左右',
    list(joined('approx', 1200, '万人'), [level(['approx', 'lte'], 5.5, '%')]),
  ),
  nation2023('粮食产量保持在1.3万亿斤以上', list(held('gte', 1.3, '万亿斤'))),

  northFarms('到2025年，秸秆综合利用率达到80%以上', level('gte', 80, '%', by2025)),
  northFarms('化肥农药利用率达到40%以上', both(level('gte', 40, '%'))),
  northFarms('畜禽粪污资源化利用率、农膜回收利用率达到80%以上', both(level('gte', 80, '%'))),
  northFarms('到2025年，耕地保有量稳定在254万亩', list(held(same, 254, '万亩'))),
  northFarms('每年推广先进实用技术面积不少于200万亩', everyYear('gte', 200, '万亩')),
  northFarms('到2025年，蔬菜自给率提升到50%', level('gte?', 50, '%', by2025)),
  northFarms('到2025年畜禽规模养殖比重达到70%', level('gte?', 70, '%', by2025)),

  pocketParks('2021年至2025年期间，全市计划新建改建300个口袋公园', list(made('gte?', 300, '个'))),
  pocketParks('截至12月20日，今年全市已建成口袋公园80个', past),

  kaifeng('全市制造业增加值占地区生产总值比重35%左右', level('approx', 35, '%')),
  kaifeng('规模以上工业企业研究开发与试验发展经费支出占营业收入比重达到1%以上', level('gte', 1, '%')),
  kaifeng('单位工业增加值能耗年均下降5%', growth('averageAnnual', 'lte?', -5), lower),
  kaifeng(
    '到2025年，培育形成2个千亿级产业集群和6个五百亿级产业集群',
    list(made('gte?', 2, '个', by2025), made('gte?', 6, '个')),
  ),
  kaifeng('力争培育8—10个百亿企业', list(made(ofRange, { min: 8, max: 10 }, '个', aspirational))),

  jiangmen('1-3月项目累计完成投资313.64亿元，较去年同期增长153.34亿元，同比增长95.66%', past),

  outline('≥95', list(covered('gte', 95)), { indicatorName: '基本养老保险参保率', unit: '%' }),
  outline('〔4〕', cumulative('gte?', 4, '万人'), { indicatorName: '城镇新增就业', unit: '万人' }),
  outline('11.3', level('gte?', 11.3, '年'), { indicatorName: '劳动年龄人口平均受教育年限', unit: '年' }),
  outline('78.5岁', level('gte?', 78.5, '岁'), { indicatorName: '人均预期寿命' }),
  outline('与经济增长基本同步', relative(same, undefined), {
    indicatorName: '居民人均可支配收入增长',
    unit: '%',
  }),
  outline('62.5→68', from({ value: 62.5 }, level('gte?', 68, '%')), {
    indicatorName: '常住人口城镇化率',
    unit: '%',
  }),
  outline('65以上', list(covered('gte', 65)), { indicatorName: '高标准农田占比', unit: '%' }),
  outline('力争达到300', level('gte?', 300, '家', aspirational), {
    indicatorName: '规上工业企业数',
    unit: '家',
  }),
  outline('全覆盖', list(everywhere), { indicatorName: '村级综合服务设施覆盖率', unit: '%' }),
  outline('—', unset('empty'), { indicatorName: '每千人口拥有3岁以下婴幼儿托位数', unit: '个' }),
  outline('预期性', withAttribute('anticipatory', []), { column: 'attribute' }),
  outlineLower('<5.5', level('lt', 5.5, '%'), { indicatorName: '城镇调查失业率', unit: '%' }),
  outlineLower('完成上级下达任务', delegated, { indicatorName: '主要污染物排放总量' }),
  outlineLower('≤30', level('lte', 30, '微克/立方米'), {
    indicatorName: 'PM2.5平均浓度',
    unit: '微克/立方米',
  }),
  enterprise('翻一番', multiple('gte?', 2), {
    indicatorName: '营业收入',
    unit: '亿元',
  }),
  enterprise(
    '年均8%以上',
    list([growth('averageAnnual', 'gte', 8), everyYear('gte', 8, '%', { basis: 'average' })]),
    { indicatorName: '利润总额增长率', unit: '%' },
  ),
  enterprise('≥3.5', level('gte', 3.5, '%'), { indicatorName: '研发投入强度', unit: '%' }),
  enterprise('≤65', level('lte', 65, '%'), lowerRow('资产负债率', '%')),
  enterprise('2～3', level(ofRange, { min: 2, max: 3 }, '家'), {
    indicatorName: '控股上市公司数量',
    unit: '家',
  }),
];
