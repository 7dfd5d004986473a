import type { Choices, Compared, Value } from './choices.js';
import {
  atLeast,
  both,
  falling,
  list,
  made,
  ofRange,
  orPast,
  raised,
  same,
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
import { share } from './rates.js';
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

const any = ['gte', 'gt', 'lte', 'lt', 'eq', 'approx'] as const;
const eitherBasis = { basis: ['average', 'each'] } as const;
const ofMean = { basis: 'average' } as const;
const inMean = { per: 'averageYear' } as const;

/** A yearly figure, told as one or as the additions of the average year. */
const yearly = (compared: Compared, value: Value, unit?: string): Choices => [
  everyYear(compared, value, unit, ofMean),
  additions(compared, value, unit, inMean),
  netChange(compared, value, unit, inMean),
];

const guangzhou = printedIn('广州市关于推进民生幸福工程的实施意见', yearsOf(2012, 2015));
const shenzhenHealth = printedIn('深圳市“卫生强市”战略（2016—2020年）', thirteenth);
const beijingServices = printedIn('北京市“十一五”时期社会公共服务发展规划，专栏二', eleventh);
const jinfeng = printedIn('银川市金凤区2025年民生实事', yearOf(2025));
const lanzhou = printedIn('兰州市2019年为民兴办10件实事', yearOf(2019));
const wuhan = printedIn('武汉市政府工作报告（2011年），十件实事', yearOf(2011));
const shanghaiDeeds = printedIn('2023年上海市为民办实事项目', yearOf(2023));
const quanzhou = printedIn('泉州市2021年为民办实事项目', yearOf(2021));
const shanghai2019 = printedIn('上海市政府工作报告（2019年）', yearOf(2019));
const shanghai2023 = printedIn('上海市政府工作报告（2023年）', yearOf(2023));
const guangzhou2018 = printedIn('广州市政府工作报告（2018年）', yearOf(2018));
const chengdu2018 = printedIn('成都市政府工作报告（2018年）', yearOf(2018));
const beijingSchools = printedIn('北京市“十三五”教育发展目标（市教委介绍）', thirteenth);
const heilongjiangFitness = printedIn('黑龙江省全民健身实施计划（2016—2020年）', thirteenth);
const preschool = printedIn('第三期学前教育行动计划部署会（2017年）', yearsOf(2017, 2020));
const chenzhou = printedIn('郴州市政府工作报告（2011年）', twelfth);
const liaocheng = printedIn('聊城市政府工作报告（2024年）', yearOf(2024));
const safety12 = printedIn('全国安全生产工作会议（2011年），“十二五”奋斗目标', twelfth);
const shandongSafety = printedIn('山东省安全生产“十三五”规划', thirteenth);
const shantou = printedIn('汕头市民生和公共服务实施方案（2015年目标）', yearsOf(2012, 2015));
const services12 = printedIn('一省社会事业改革发展意见（2015年目标）', twelfth);
const guangzhouFinance = printedIn('广州市金融业发展第十三个五年规划', thirteenth);
const shandongFinance = printedIn('山东省金融业转型升级实施方案（2016年）', thirteenth);
const shaanxi2016 = printedIn('陕西省政府工作报告（2016年），“十三五”主要目标', thirteenth);
const food13 = printedIn('“十三五”国家食品安全规划', thirteenth);
const trade13 = printedIn('国内贸易流通“十三五”发展规划（报道）', thirteenth);
const hunanTourism = printedIn('湖南省“十四五”时期推进旅游业高质量发展行动方案', fourteenth);
const jiangsuSports = printedIn('江苏体育发展“十四五”规划', fourteenth);
const housekeeping = printedIn(
  '深化促进家政服务业提质扩容“领跑者”行动三年实施方案（2021—2023年）',
  yearsOf(2021, 2023),
);
const guangdongDesk = printedIn('2015年广东省网上办事大厅建设工作方案', yearOf(2015));
const gongxian = printedIn('珙县政府工作报告（2016年）', yearsOf(2017, 2021));
const hangzhouHealth = printedIn('杭州市建设健康城市规划（2008年）', yearsOf(2008, 2015));
const fitnessFacts = printedIn('国家体育总局：数说全民健身（2021年）', fourteenth);
const safety11 = printedIn('国家安全监管总局介绍“十一五”安全生产形势（2005年）', eleventh);
const chongqing2009 = printedIn('重庆市2009年统筹城乡综合配套改革工作要点', yearOf(2009));
const schoolFacts = printedIn('“辉煌十二五”系列报告会（教育，2015年）', thirteenth);
const workFacts = printedIn('人力资源和社会保障部部长就“十五五”规划建议答记者问（2025年）', fourteenth);
const countyTable = printedIn('style of a county “十三五” 民生事业 plan, 指标表', thirteenth);
const cityTable15 = printedIn('style of a municipal “十五五” 公共服务 draft, 指标表', fifteenth);

/** A set to check the reader on, of people’s livelihood and public services, mostly as found in printed texts. */
export const check10Corpus: readonly CorpusEntry[] = [
  guangzhou(
    '2012－2015年，城镇年均新增就业人数24万以上，城镇登记失业率控制在3.5%以内',
    list(
      [...yearly('gte', 24, '万人'), ...yearly('gte', 24, '万'), ...yearly('gte', 240_000)],
      [level('lte', 3.5, '%'), maintain('lte', 3.5, '%'), everyYear('lte', 3.5, '%', eitherBasis)],
    ),
  ),
  guangzhou('年均开发2万个以上的公益性公共服务岗位', list(yearly('gte', 2, '万个'))),
  guangzhou(
    '到2015年，建成1~2所国家示范性高等职业院校，6~8所国家级中等职业教育改革发展示范学校',
    list(made(ofRange, { min: 1, max: 2 }, '所'), made(ofRange, { min: 6, max: 8 }, '所')),
  ),
  guangzhou(
    '到2014年，各区（县级市）建有1所公办职业技能培训学校',
    list([...made(atLeast, 1, '所', { by: '2014' }), coverage(atLeast, 100, { by: '2014' })]),
  ),
  guangzhou(
    '2012~2015年，劳动人事争议仲裁年均结案率达到95%以上',
    either(everyYear('gte', 95, '%', eitherBasis), level('gte', 95, '%'), maintain('gte', 95, '%')),
  ),
  guangzhou(
    '到2015年，城镇职工和城乡居民养老保险参保人数达到780万人以上',
    level('gte', 780, '万人', { by: '2015' }),
  ),
  guangzhou(
    '2012~2015年，建设和筹集保障性住房95000套（户），其中租赁型保障房占60%以上',
    list([...made('gte?', 95_000, '套（户）'), ...made('gte?', 95_000, '套')], [level('gte', 60, '%')]),
  ),
  guangzhou('城镇低收入住房困难家庭保障性住房轮候时间不超过5年', level('lte', 5, '年'), lower),
  guangzhou(
    '住房保障收入线准入标准不低于我市上年度城镇家庭年人均可支配收入的60%',
    either(relative('gte', undefined, { factor: 0.6 }), multiple('gte', 0.6), level('gte', 60, '%')),
  ),
  guangzhou(
    '各区（县级市）公办幼儿园占比达30%以上，全部镇均建有1所以上公办中心幼儿园',
    list(share('gte', 30), [...made('gte', 1, '所'), coverage(atLeast, 100)]),
  ),
  guangzhou(
    '到2015年，小学适龄儿童入学率100%，初中生年辍学率1%以下，高中优质学位率95%以上',
    list(
      share(atLeast, 100),
      [level('lte', 1, '%'), everyYear('lte', 1, '%', eitherBasis)],
      share('gte', 95),
    ),
  ),
  guangzhou(
    '建成4个国家级社区教育实验区，市级以上示范镇成人文化技术学校比例达到93%',
    orPast(list(made('gte?', 4, '个'), share('gte?', 93))),
  ),
  guangzhou(
    '到2015年，农村“五保”供养标准达到当地农村居民上年度人均收入水平',
    relative(atLeast, undefined, { by: '2015' }),
  ),
  guangzhou(
    '各区（县级市）至少有1所200张床位以上的省二级以上养老机构',
    list([...made('gte', 1, '所'), coverage(atLeast, 100)]),
  ),
  guangzhou(
    '2012~2015年，共募集社会捐赠5亿元以上',
    either(cumulative('gte', 5, '亿元'), additions('gte', 5, '亿元'), level('gte', 5, '亿元')),
  ),
  guangzhou(
    '年均销售福利彩票30亿元以上，市本级年筹集公益金3亿元以上',
    list(
      [everyYear('gte', 30, '亿元', ofMean)],
      [everyYear('gte', 3, '亿元', eitherBasis), level('gte', 3, '亿元')],
    ),
  ),
  guangzhou(
    '每年为65周岁以上的户籍特殊困难老年人提供1次定点免费体检和保健指导',
    either(recurring('annual'), everyYear(atLeast, 1, '次')),
  ),
  guangzhou('1万名老人以上的街（镇）', not(['threshold', 'name'])),

  shenzhenHealth(
    '新建投入使用市级三级公立医院12家',
    list([...made('gte?', 12, '家'), netChange('gte?', 12, '家')]),
  ),
  shenzhenHealth('全市常住人口千人床位数达到4.3张', level('gte?', 4.3)),
  shenzhenHealth('千人医生数达到2.8名', level('gte?', 2.8)),
  shenzhenHealth('全市达到三级水平的医院增加到60家以上', level('gte', 60, '家')),
  shenzhenHealth('建成10家在全省具有影响力的医疗机构', orPast(list(made('gte?', 10, '家')))),
  shenzhenHealth('基本实现“大病”不出市', either(qualitative(undefined), milestone())),
  shenzhenHealth('市域内住院率达到98%以上', list(share('gte', 98))),
  shenzhenHealth('老年人以及高血压、糖尿病患者等重点人群家庭医生签约服务率≥80%', list(share('gte', 80))),
  shenzhenHealth('居民人均期望寿命达到81岁', level('gte?', 81, '岁')),

  beijingServices('预算内教育经费占财政支出比重逐年提高', either(trend({ direction: 'rising' }), better())),
  beijingServices('义务教育入学率力争实现100%', list(share(atLeast, 100, aspirational))),
  beijingServices('高中阶段教育入学率保持在98%以上', maintain('gte', 98, '%')),
  beijingServices('高等教育毛入学率60%', level('gte?', 60, '%')),
  beijingServices('法定甲乙类传染病发病率低于480/10万', level('lt', 480), lower),
  beijingServices('标准化社区卫生服务机构覆盖率达到100%', coverage(atLeast, 100)),
  beijingServices('每百名60岁以上老人拥有养老服务机构床位数达到2.3张', level('gte?', 2.3)),
  beijingServices(
    '支援农村中小学教师1000人次/年以上',
    either(everyYear('gte', 1000, undefined, eitherBasis), level('gte', 1000), additions('gte', 1000)),
  ),
  beijingServices(
    '孕产妇死亡率低于十万分之十五',
    either(level('lt', 15), level('lt', 0.000_15), level('lt', 0.015)),
    lower,
  ),
  beijingServices('6岁及以上人口平均受教育年限达到12年', level('gte?', 12, '年')),
  beijingServices('交通事故万车死亡率低于6人/万车', level('lt', 6), lower),
  beijingServices(
    '刑事案件发案率基本平稳',
    either(
      maintain(['gte', 'lte', 'approx', 'eq'], null),
      trend({ direction: 'steady' }),
      qualitative(undefined),
    ),
    lower,
  ),

  jinfeng('改造老旧小区20个', orPast(list(made('gte?', 20, '个')))),
  jinfeng('建成保障性租赁住房352套', orPast(list(made('gte?', 352, '套')))),
  jinfeng(
    '发放创业担保贷款1500万元，培育创业实体500个',
    orPast(list(made('gte?', 1500, '万元'), made('gte?', 500, '个'))),
  ),
  jinfeng(
    '认定见习基地30家，募集见习岗位200个，完成各类培训360人',
    orPast(list(made('gte?', 30, '家'), made('gte?', 200, '个'), made('gte?', 360, '人'))),
  ),
  jinfeng(
    '打造名校长名师工作室20个，培养各级骨干教师460名',
    orPast(list(made('gte?', 20, '个'), made('gte?', 460, '名'))),
  ),
  jinfeng('开展“文化金凤·四季欢歌”惠民演出300场', orPast(list(made('gte?', 300, '场')))),

  lanzhou(
    '新建和改扩建幼儿园、中小学20所，新增学位1.4万个',
    orPast(list([...made('gte?', 20, '所'), netChange('gte?', 20, '所')], raised('gte?', 1.4, '万个'))),
  ),
  lanzhou(
    '完成农村改炕2万个、改灶2000个、改厕6万户',
    orPast(list(made('gte?', 2, '万个'), made('gte?', 2000, '个'), made('gte?', 6, '万户'))),
  ),
  lanzhou(
    '新建农村公路300公里，重点养护600公里',
    orPast(list([...made('gte?', 300, '公里'), netChange('gte?', 300, '公里')], made('gte?', 600, '公里'))),
  ),
  lanzhou(
    '完成13万名农村妇女“两癌”检查和500名“两癌”妇女、2000名困难儿童救助',
    orPast(list(made('gte?', 13, '万名'), made('gte?', 500, '名'), made('gte?', 2000, '名'))),
  ),
  lanzhou(
    '完成老旧楼院维修改造40个，电梯加装245部',
    orPast(list(made('gte?', 40, '个'), made('gte?', 245, '部'))),
  ),
  lanzhou(
    '建成彭家坪中央公园，新改扩建小游园15个',
    orPast(list([milestone(), qualitative(undefined)], made('gte?', 15, '个'))),
  ),
  lanzhou('开工建设1万户', orPast(list(made('gte?', 1, '万户'))), { indicatorName: '棚户区改造' }),

  wuhan(
    '优化调整公交线路25条，新增、更新公交车800辆',
    orPast(list(made('gte?', 25, '条'), [...made('gte?', 800, '辆'), netChange('gte?', 800, '辆')])),
  ),
  wuhan(
    '新增100个服务点，再投放公共自行车2万辆，自行车完好率保持95%以上',
    orPast(
      list(
        raised('gte?', 100, '个'),
        [...made('gte?', 2, '万辆'), netChange('gte?', 2, '万辆')],
        [maintain('gte', 95, '%')],
      ),
    ),
  ),
  wuhan('建成27座人行过街设施', orPast(list(made('gte?', 27, '座')))),
  wuhan(
    '新增面向社会开放的停车场所500处、泊位2万个',
    orPast(list(raised('gte?', 500, '处'), raised('gte?', 2, '万个'))),
  ),
  wuhan('新、改、扩建50所幼儿园', orPast(list([...made('gte?', 50, '所'), netChange('gte?', 50, '所')]))),
  wuhan('新增1.2万名适龄幼儿入园学位', orPast(list(raised('gte?', 1.2, '万名')))),

  shanghaiDeeds('建设30家智慧养老院', orPast(list(made('gte?', 30, '家')))),
  shanghaiDeeds('新增500张困难重残养护床位', orPast(list(raised('gte?', 500, '张')))),
  shanghaiDeeds('完成5000户居家环境适老化改造', orPast(list(made('gte?', 5000, '户')))),
  shanghaiDeeds(
    '新增2000个公办幼儿园托班托额和3200个社区托育托额',
    orPast(list(raised('gte?', 2000, '个'), raised('gte?', 3200, '个'))),
  ),
  shanghaiDeeds('为10万户高龄独居老人加装燃气报警器', orPast(list(made('gte?', 10, '万户')))),
  shanghaiDeeds('更新投运500辆无障碍低地板新能源公交车', orPast(list(made('gte?', 500, '辆')))),

  quanzhou('新改扩建20所公办幼儿园', orPast(list([...made('gte?', 20, '所'), netChange('gte?', 20, '所')]))),
  quanzhou('开展250场文艺精品公益性演出', orPast(list(made('gte?', 250, '场')))),
  quanzhou('完成12条“断头路”改造项目', orPast(list([...made('gte?', 12, '条'), milestone()]))),
  quanzhou('刚刚过去的2020年，市委、市政府实施36个为民办实事项目，35个项目顺利完成', not('observation')),

  shanghai2019('全市生产总值增长6%-6.5%', growth(unstatedYear, ofRange, { min: 6, max: 6.5 })),
  shanghai2019('地方一般公共预算收入增长5%', growth(unstatedYear, 'gte?', 5)),
  shanghai2019(
    '全社会研发经费支出相当于全市生产总值的比例保持在4%左右',
    either(maintain('approx', 4, '%'), level('approx', 4, '%')),
  ),
  shanghai2019(
    '城镇调查失业率和登记失业率稳定在4.3%左右',
    both(maintain('approx', 4.3, '%'), level('approx', 4.3, '%')),
    lower,
  ),
  shanghai2019('居民人均可支配收入增长与经济增长基本同步', relative(same, undefined)),
  shanghai2019(
    '居民消费价格指数与国家价格调控目标保持衔接',
    either(relative(any, undefined), qualitative(undefined), unset('delegated')),
  ),
  shanghai2019(
    '单位生产总值能耗、主要污染物排放量进一步下降',
    both(qualitative('direction', falling), trend(falling)),
    lower,
  ),
  shanghai2023('居民消费价格涨幅3%左右', either(level('approx', 3, '%'), growth(unstatedYear, 'approx', 3))),

  guangzhou2018('地区生产总值增长7.5%左右', growth(unstatedYear, 'approx', 7.5)),
  guangzhou2018('固定资产投资增长11%左右，社会消费品零售总额增长7.5%左右', [
    growth(unstatedYear, 'approx', 11),
    growth(unstatedYear, 'approx', 7.5),
  ]),
  guangzhou2018('先进制造业增加值占制造业比重达到66%左右', level('approx', 66, '%')),
  guangzhou2018('研发经费支出占地区生产总值比重达到2.7%', level('gte?', 2.7, '%')),
  guangzhou2018('地方一般公共预算收入可比增长7.5%', growth(unstatedYear, 'gte?', 7.5)),

  chengdu2018(
    '居民消费价格上涨控制在3%左右',
    either(level('approx', 3, '%'), growth(unstatedYear, 'approx', 3)),
    lower,
  ),
  chengdu2018('城乡居民人均可支配收入分别增长8%、9%', [
    growth(unstatedYear, 'gte?', 8),
    growth(unstatedYear, 'gte?', 9),
  ]),
  chengdu2018('地方一般公共预算收入增速与经济增速同步', relative(same, undefined)),

  beijingSchools('学前三年毛入园率巩固在95%', either(maintain(same, 95, '%'), level(same, 95, '%'))),
  beijingSchools('义务教育毛入学率不低于100%', level('gte', 100, '%')),
  beijingSchools('高中阶段教育毛入学率超过99%，高等教育毛入学率超过60%', [
    level('gt', 99, '%'),
    level('gt', 60, '%'),
  ]),
  beijingSchools('新增劳动力平均受教育年限超过15年', level('gt', 15, '年')),
  beijingSchools('主要劳动年龄人口受过高等教育的比例超过48%', level('gt', 48, '%')),
  beijingSchools(
    '从业人员继续教育年参与率达到80%',
    either(level('gte?', 80, '%'), everyYear('gte?', 80, '%', eitherBasis), coverage('gte?', 80)),
  ),
  beijingSchools(
    '到2020年，所有公办学校实现就近入学',
    either(
      { kind: 'milestone', by: '2020' },
      coverage(atLeast, 100, { by: '2020' }),
      qualitative(undefined, { by: '2020' }),
    ),
  ),

  heilongjiangFitness('经常参加体育锻炼的人数占人口比例达到36%', level('gte?', 36, '%')),
  preschool(
    '到２０２０年全国学前三年毛入园率达到８５％、普惠性幼儿园覆盖率达到８０％左右',
    list([level('gte?', 85, '%', { by: '2020' })], share('approx', 80)),
  ),

  chenzhou('到2015年，全市生产总值2240亿元，年均增长13%以上，人均生产总值超过4万元', [
    level('gte?', 2240, '亿元', { by: '2015' }),
    growth('averageAnnual', 'gte', 13),
    level('gt', 4, '万元'),
  ]),
  chenzhou('地区生产总值增长14%', growth(unstatedYear, 'gte?', 14), yearOf(2011)),
  liaocheng('地区生产总值增长5.5%以上，一般公共预算收入增长5.5%，固定资产投资增长7%', [
    growth(unstatedYear, 'gte', 5.5),
    growth(unstatedYear, 'gte?', 5.5),
    growth(unstatedYear, 'gte?', 7),
  ]),

  safety12('亿元GDP事故死亡率下降36%以上', growth(wholePeriod, 'lte', -36), lower),
  safety12('工矿商贸事故死亡人数下降12.5%以上', growth(wholePeriod, 'lte', -12.5), lower),
  shandongSafety(
    '与2015年相比，生产安全事故起数下降10%，亿元国内生产总值生产安全事故死亡率下降30%',
    [growth(wholePeriod, 'lte?', -10, { from: '2015' }), growth(wholePeriod, 'lte?', -30)],
    lower,
  ),

  shantou(
    '力争实现800名全科医师，800名社区护士和500名公共卫生执业医师进入社区卫生服务机构工作',
    list(made('gte?', 800, '名', aspirational), made('gte?', 800, '名'), made('gte?', 500, '名')),
  ),
  shantou(
    '到2015年，镇卫生院、村卫生站标准化建设率达到98%',
    both(level('gte?', 98, '%', { by: '2015' }), coverage('gte?', 98, { by: '2015' })),
  ),
  shantou(
    '全市基本养老保险、基本医疗保险参保率力争分别达到80%和80%',
    list(share('gte?', 80, aspirational), share('gte?', 80, aspirational)),
  ),
  shantou(
    '力争到2015年，全市实现城镇新增就业40万人以上，城镇登记失业率控制在3%以内',
    list(raised('gte', 40, '万人', { by: '2015', ...aspirational }), [
      level('lte', 3, '%'),
      maintain('lte', 3, '%'),
    ]),
  ),

  services12('义务教育入学率达到99%、巩固率达到93%', list(share('gte?', 99), [level('gte?', 93, '%')])),
  services12('青壮年文盲率下降到4%以内', level('lte', 4, '%'), lower),
  services12(
    '婴儿死亡率、孕产妇死亡率分别控制在9‰和30/10万以内',
    [level('lte', 9, '‰'), level('lte', 30)],
    lower,
  ),
  services12('每千人口执业(助理)医师数2人、注册护士数1.5人、医疗机构床位数4张', [
    level('gte?', 2),
    level('gte?', 1.5),
    level('gte?', 4),
  ]),

  guangzhouFinance('到2020年，该市金融业总资产将突破10万亿元', level('gt', 10, '万亿元', { by: '2020' })),
  guangzhouFinance('培育500家以上上市公司', orPast(list(made('gte', 500, '家')))),
  guangzhouFinance(
    '打造1-2个全国性的金融市场交易平台',
    orPast(list(made(ofRange, { min: 1, max: 2 }, '个'))),
  ),
  guangzhouFinance('金融机构本外币存贷款规模分别超过6万亿元和4万亿元', [
    level('gt', 6, '万亿元'),
    level('gt', 4, '万亿元'),
  ]),
  guangzhouFinance('综合排名保持全国前三', rank(3, { hold: true })),
  guangzhouFinance('直接融资占社会融资总量的比例提高到40%以上', level('gte', 40, '%')),
  guangzhouFinance(
    '年保费收入超过1000亿元，保险密度超过6000元/人',
    list(
      [level('gt', 1000, '亿元'), everyYear('gt', 1000, '亿元', eitherBasis)],
      [level('gt', 6000, '元/人'), level('gt', 6000, '元')],
    ),
  ),
  shandongFinance('推动3至5家机构率先上市或挂牌', orPast(list(made(ofRange, { min: 3, max: 5 }, '家')))),
  shandongFinance(
    '争取到2020年区域股权交易市场挂牌企业突破2000家',
    level('gt', 2000, '家', { by: '2020', ...aspirational }),
  ),

  shaanxi2016('2020年，生产总值达到3万亿元、人均超过1万美元', [
    level('gte?', 3, '万亿元', { by: '2020' }),
    level('gt', 1, '万美元'),
  ]),
  shaanxi2016('文化产业年均增长15%以上', growth('averageAnnual', 'gte', 15)),
  shaanxi2016('2017年县域就诊率达到90%', level('gte?', 90, '%', { by: '2017' })),

  food13('食品检验量达到每千人4份', either(level('gte?', 4), level('gte?', 4, '份'), everyYear('gte?', 4))),
  food13('主要农产品质量安全监测总体合格率达到97%以上', level('gte', 97, '%')),
  trade13('到2020年中国网上零售额达到9.6万亿元', level('gte?', 9.6, '万亿元', { by: '2020' })),
  trade13('到2020年社会消费品零售总额接近48万亿元', level(['approx', 'lt'], 48, '万亿元', { by: '2020' })),
  trade13('2016年1-10月份，全国网上零售额39288亿元，同比增长25.7%', not('observation')),

  hunanTourism('国内旅游人均消费达到1200元以上，过夜游客比重达到35%左右', [
    level('gte', 1200, '元'),
    level('approx', 35, '%'),
  ]),
  hunanTourism('4A级以上景区达到180家以上', level('gte', 180, '家')),
  hunanTourism(
    '力争每年创建一个5A级景区或国家级度假区',
    either(
      everyYear(atLeast, 1, '个', aspirational),
      recurring('annual', aspirational),
      additions(atLeast, 1, '个', { ...inMean, ...aspirational }),
    ),
  ),
  hunanTourism('上市文化旅游企业达到30家以上', level('gte', 30, '家')),

  jiangsuSports('全省每千人拥有社会体育指导员3.6名', level('gte?', 3.6)),
  jiangsuSports('城乡居民达到《国民体质测定标准》合格以上人数比例超过93.8%', level('gt', 93.8, '%')),
  jiangsuSports('增加值占全省地区生产总值2%以上', level('gte', 2, '%')),
  housekeeping(
    '到2023年，每个城市培育3家以上品牌化员工制家政企业',
    list(made('gte', 3, '家', { by: '2023' })),
  ),
  housekeeping('社区家政网点服务能力覆盖率达到90%以上', list(share('gte', 90))),

  guangdongDesk(
    '到2015年底，全省行政审批事项网上全流程办理率达30%以上',
    list(share('gte', 30, { by: ['2015', '2015-12', '2015-12-31'] })),
  ),
  guangdongDesk('所有网上申办事项到现场办理次数不超过2次', level('lte', 2, '次'), lower),
  guangdongDesk('粤办函〔2015〕208号', not('documentNumber')),

  gongxian('2016年实现地区生产总值132.76亿元，是2011年的1.54倍，年均增长10.6%', not('observation')),
  hangzhouHealth('2006年，全市实现国内生产总值达3441.51亿元', not('observation')),
  fitnessFacts('截至2020年末，全国共有体育场地371.3万个', not('observation')),

  countyTable('〔0.8〕', list(raised('gte?', 0.8, '万人')), row('城镇新增就业人数', '万人')),
  countyTable('≤4.2', level('lte', 4.2, '%'), lowerRow('城镇登记失业率', '%')),
  countyTable('97', list(share('gte?', 97)), row('城乡居民基本医疗保险参保率', '%')),
  countyTable('28.5→35', from({ value: 28.5 }, level('gte?', 35)), row('每千名老年人拥有养老床位数', '张')),
  countyTable('完成市下达任务', unset('delegated'), row('棚户区改造', '套')),
  cityTable15('>5.5', level('gt', 5.5), row('每千人口拥有3岁以下婴幼儿托位数', '个')),
  cityTable15('—', unset('empty'), row('人均公共文化设施面积', '平方米')),

  trade13('2015年，国内网上零售额达到了3.9万亿元，比2010年增长6.6倍', not('observation')),
  safety11('近十年全国每年平均发生各类事故高达70多万起，死亡约12万人', not('observation')),
  chongqing2009('渝府发(2009)33号', not('documentNumber')),
  schoolFacts('2014年学前教育三年毛入园率达到70.5%，比2009年提高19.6个百分点', not('observation')),
  fitnessFacts('截至2020年底，我国社会体育指导员队伍达到260万人', not('observation')),
  workFacts('截至今年9月底，城镇新增就业累计达到6032万人，超额完成5500万人的目标任务', not('observation')),
  food13('《“十三五”国家药品安全规划》', not('name')),
];
