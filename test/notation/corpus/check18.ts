import type { Choices, Compared, Value } from './choices.js';
import {
  both,
  by2023,
  falling,
  forAll,
  held,
  list,
  made,
  ofRange,
  past,
  raised,
  same,
  unstatedYear,
} from './choices.js';
import type { CorpusEntry, Expectation } from './corpusEntry.js';
import { lower, yearOf, yearsOf } from './periods.js';
import {
  aspirational,
  coverage,
  cumulative,
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  not,
  printedIn,
  qualitative,
  relative,
  trend,
  unset,
} from './reading.js';

/** Something to be done or to be, which one may hold for an event or for words only. */
const wordsOnly: Choices = [milestone(), { kind: 'qualitative' }];

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

/** 覆盖率, 全覆盖: a coverage or a level. */
const covered = (compared: Compared, percent: number): Choices => [
  coverage(compared, percent),
  level(compared, percent, '%'),
];
const everywhere: Choices = [coverage('gte', 100), ...wordsOnly];

const readingsOf = ({ anyOf = [], ...first }: Expectation) => [first, ...anyOf];

/** Targets before words that may be a target of their own, or none. */
const withWords = (...choices: readonly Choices[]): Expectation => {
  const [first = { targets: [] }, ...anyOf] = [
    ...readingsOf(list(...choices)),
    ...readingsOf(list(...choices, wordsOnly)),
  ];
  return { ...first, anyOf };
};

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

/** Work reports, lists of deeds for the people, action plans and plans of enterprises, collected by someone who had not seen how it reads. */
export const check18Corpus: readonly CorpusEntry[] = [
  yuhang(
    '开工建设安置房60万平方米，竣工安置房50万平方米，回迁安置1200户',
    list(made('gte?', 60, '万平方米'), made('gte?', 50, '万平方米'), made('gte?', 1200, '户')),
  ),
  yuhang('完成老旧小区综合改造提升15万平方米', list(made('gte?', 15, '万平方米'))),
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
  yuhang('提升改造乡村道路25公里', list(made('gte?', 25, '公里'))),
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
  changning('完成300户居家环境适老化改造', list(made('gte?', 300, '户'))),
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
    list(covered('gte?', 100), covered('gte', 95)),
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
  tonglu('新建农村家宴放心厨房14家', list(made('gte?', 14, '家'))),
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
  huishan('新建市政消火栓160个', list(made('gte?', 160, '个'))),
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
  guizhou2021('公益岗位安置就业困难人员6万人', list(made('gte?', 6, '万人'))),
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
    list(raised('gte?', 85, '万人'), made('gte?', 25, '万人')),
  ),
  jiangsu2009(
    '新增廉租房1.2万套，新开工经济适用房5万套',
    list(raised('gte?', 1.2, '万套'), joined('gte?', 5, '万套')),
  ),
  jiangsu2009('小学和初中生均财政拨款基准定额分别提高到350元、550元', [
    level('gte?', 350, '元'),
    level('gte?', 550, '元'),
  ]),
  jiangsu2009('建设农村公路5000公里', list(made('gte?', 5000, '公里'))),
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
  beijing2022(
    '生态环境质量、能源、水资源等指标按国家要求落实',
    forAll(3, unset('delegated'), { kind: 'qualitative' }),
  ),

  tianjinIndustry('到2023年，制造业增加值年均增长8.7%以上', growth('averageAnnual', 'gte', 8.7, by2023)),
  tianjinIndustry('制造业增加值占全市GDP比重达到23.5%', level('gte?', 23.5, '%')),
  tianjinIndustry('工业战略性新兴产业增加值占规模以上工业比重达到34%', level('gte?', 34, '%')),
  tianjinIndustry('建设300个智能工厂和数字化车间', both(...made('gte?', 300, '个'))),
  tianjinIndustry('建设30个市级主题园区', list(made('gte?', 30, '个'))),
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
];
