import type { CorpusEntry } from './corpusEntry.js';
import { yearOf } from './periods.js';
import {
  additions,
  aspirational,
  better,
  coverage,
  cumulative,
  doubtful,
  either,
  from,
  growth,
  level,
  maintain,
  milestone,
  netChange,
  not,
  printedIn,
  qualitative,
  rank,
  recurring,
  structure,
  trend,
  unset,
} from './reading.js';

const year = printedIn('style of a work report for 2025', yearOf(2025));

const state = qualitative('state');

/** Families of clauses that work reports of provinces print. */
export const developProvincesCorpus: readonly CorpusEntry[] = [
  // What is done in front of a comma is a goal of its own, and no name of the figure behind.
  year('加强耕地质量保护，建设高标准农田120万亩', [
    better(),
    level('gte?', 120, '万亩', { name: '高标准农田' }),
  ]),
  year('深化校企合作，打造产教融合基地5个', [
    qualitative(['state', 'direction']),
    level('gte?', 5, '个', { name: '产教融合基地' }),
  ]),
  year('健全防灾减灾机制，培训灾害信息员1000名', [
    milestone(),
    additions('gte?', 1000, '名', { name: '灾害信息员' }),
  ]),
  year(
    '推行河长制、整治黑臭水体30条',
    either(
      [milestone(), additions('gte?', 30, '条', { name: '黑臭水体' })],
      [state, additions('gte?', 30, '条', { name: '黑臭水体' })],
    ),
  ),
  year('弘扬企业家精神，新认定专精特新企业20家以上', [
    qualitative(['state', 'direction']),
    additions('gte', 20, '家', { name: '专精特新企业' }),
  ]),
  year('放大平台带动效应，布局建设3个中试基地', [
    qualitative(['state', 'direction']),
    level('gte?', 3, '个', { name: '中试基地' }),
  ]),
  // A name stays a name.
  year('保障性住房，建成5000套', level('gte?', 5000, '套', { name: '保障性住房' })),
  year('科技型中小企业，新增入库1000家', additions('gte?', 1000, '家', { name: '科技型中小企业' })),

  // What announces a list is no part of its first name.
  year('今年发展主要预期目标是：粮食产量1600亿斤以上，城镇调查失业率5.5%左右', [
    level('gte', 1600, '亿斤', { name: '粮食产量' }),
    level('approx', 5.5, '%', { name: '城镇调查失业率' }),
  ]),
  year('主要预期目标为生产总值增长5%左右', growth('unstated', 'approx', 5, { name: '生产总值' })),
  year('今年工作安排：新增就业5万人', additions('gte?', 5, '万人')),
  year(
    '全县经济社会发展主要预期目标建议为：一般公共预算收入增长3%以上',
    growth('unstated', 'gte', 3, { name: '一般公共预算收入' }),
  ),
  year('各项约束性指标：完成国家下达任务', unset('delegated')),

  // Behind a comma a measure of its own is no deed of the verb in front.
  year('新建高标准农田30万亩，确保粮食播种面积1500万亩、油料产量12亿斤', [
    additions('gte?', 30, '万亩'),
    level('gte?', 1500, '万亩', { commitment: { strength: 'firm' }, name: '粮食播种面积' }),
    level('gte?', 12, '亿斤', { commitment: { strength: 'firm' } }),
  ]),
  year('培育规上企业100家，力争工业总产值500亿元', [
    additions('gte?', 100, '家'),
    level('gte?', 500, '亿元', aspirational),
  ]),
  year('推动新技术大规模应用，技术合同登记额超过90亿元', [
    qualitative(['state', 'direction']),
    level('gt', 90, '亿元'),
  ]),
  year('新建公园10个，人均公园绿地面积15平方米', [
    additions('gte?', 10, '个'),
    level('gte?', 15, '平方米', { name: '人均公园绿地面积' }),
  ]),
  year('推进行业超低排放改造，全市PM2.5平均浓度不超过30微克每立方米', [
    qualitative(['state', 'direction']),
    level('lte', 30, '微克/立方米'),
  ]),

  // Numbers in marks in front of a policy, a campaign or a reform are its name.
  year('支持省实验室开展“4+1”科技攻关', doubtful(milestone(), qualitative('state'))),
  year('推进“2+1”预算管理改革', doubtful(milestone(), qualitative('state'))),
  year('全面落实“1+6”政策措施', doubtful(milestone(), qualitative('state'))),
  year('深入开展“10+N”就业服务活动', doubtful(milestone(), qualitative('state'), recurring('annual'))),
  year(
    '加快构建“10+X”未来产业体系',
    structure([
      [null, 10],
      [null, null],
    ]),
  ),

  // A word of commitment inside an item holds for that item.
  year('固定资产投资增长12%以上、力争达到15%，社会消费品零售总额增长8%以上', [
    growth('unstated', 'gte', 12),
    growth('unstated', 'gte?', 15, aspirational),
    growth('unstated', 'gte', 8, { commitment: undefined }),
  ]),
  year('争创一批国家级产业集群，规上企业总数保持在650家以上', [
    qualitative('openCount', aspirational),
    maintain('gte', 650, '家', { commitment: undefined }),
  ]),
  year('进出口总额力争增长3%，居民收入增长5%', [
    growth('unstated', 'gte?', 3, aspirational),
    growth('unstated', 'gte?', 5, { commitment: undefined }),
  ]),
  year('力争粮食产量达到100亿斤，蔬菜产量达到900万吨', [
    level('gte?', 100, '亿斤', aspirational),
    level('gte?', 900, '万吨', aspirational),
  ]),
  year('着力促进外贸提质，进出口总值增长5%', [
    qualitative(['state', 'direction'], { commitment: undefined }),
    growth('unstated', 'gte?', 5, { commitment: undefined }),
  ]),
  year(
    '中医药定量化研究扎实推进',
    doubtful(qualitative(['state', 'direction'], { commitment: undefined }), milestone()),
  ),

  // 示范区, 一流 and 窗口 in a name take no position.
  year('开展高标准农田示范区建设试点', doubtful(milestone(), qualitative('state'))),
  year('深入实施“双一流”建设工程', doubtful(milestone(), qualitative('state'))),
  year('建成国际贸易“单一窗口”', milestone()),
  year('开展技术策源地建设评价', doubtful(milestone(), qualitative('state'))),
  year('打造中部地区先进制造业高地', qualitative('positioning')),

  // What the work is about, by what means, and that a list follows: no goals.
  year('聚焦10个重点领域，培育创新型企业20家', additions('gte?', 20, '家')),
  year('围绕6个产业、45条产业链，新增企业技术中心15家', additions('gte?', 15, '家')),
  year(
    '通过“揭榜挂帅”等方式，攻克关键技术50项',
    either(additions('gte?', 50, '项'), level('gte?', 50, '项')),
  ),
  year('以数字化改革为牵引，建设智能工厂30家', level('gte?', 30, '家')),
  year('重点做好以下9项工作：', not('name')),
  year('认真抓好八个方面重点工作', not('name')),
  year('依托3个国家级园区，引进项目40个', additions('gte?', 40, '个')),
  year('在沙特、阿联酋等6个国家投运海外仓15个', level('gte?', 15, '个')),
  year('全市45个国控断面中优良水质占比达到90%', level('gte?', 90, '%')),
  year('办好10件民生实事', either(level('gte?', 10, '件'), additions('gte?', 10, '件'))),

  // 提质增效 is one word, and what is improved is worked at.
  year(
    '茶园提质增效10万亩以上',
    either(level('gte', 10, '万亩', { name: '茶园提质增效' }), additions('gte', 10, '万亩')),
  ),
  year('森林抚育提质增效20万亩', either(level('gte?', 20, '万亩'), additions('gte?', 20, '万亩'))),
  year('整治提升背街小巷300条', additions('gte?', 300, '条', { name: '背街小巷' })),
  year('改善农村住房条件3000户', additions('gte?', 3000, '户')),
  year('打造粮油单产提升示范区50万亩', level('gte?', 50, '万亩', { name: '粮油单产提升示范区' })),
  year('提高亩均产量50公斤', netChange('gte?', 50, '公斤')),

  // Ages, sizes, classes and versions in a name are no figures of a goal.
  year('为65岁以上老年人免费体检', either(not(['threshold', 'name']), milestone(), qualitative('state'))),
  year(
    '为全市60岁以上老年人免费体检30万人次',
    either(level('gte?', 30, '万人次'), additions('gte?', 30, '万人次')),
  ),
  year('建成500千伏主干网架', milestone()),
  year('推动3.0版园区建设', either(milestone(), qualitative('state'))),
  year('地区生产总值超百亿县达到35个', level('gte?', 35, '个', { name: '地区生产总值超百亿县' })),
  year('建成10条超五百亿级的特色产业链', level('gte?', 10, '条')),
  year('还有40万3岁以下婴幼儿', doubtful(level('gte?', 400000), not('name'), not('observation'))),

  // For whom each a sentence is holds for what is done behind the comma, too.
  year('各市整合周边园区，因地制宜做大1—2个产业集群', {
    targets: [level('gte?', { min: 1, max: 2 }, '个', { scope: { each: '各市' } })],
    anyOf: [
      {
        targets: [
          qualitative('state', { scope: { each: '各市' } }),
          level('gte?', { min: 1, max: 2 }, '个', { scope: { each: '各市' } }),
        ],
      },
    ],
  }),
  year('各区建设便民中心1个，打造示范街3条', [
    level('gte?', 1, '个', { scope: { each: '各区' } }),
    level('gte?', 3, '条', { scope: { each: '各区' } }),
  ]),
  year('每个市州办好1所特殊教育学校', either(level('gte?', 1, '所', { scope: { each: '每个市州' } }))),
  year(
    '各县完善机制，新建学校200所',
    doubtful(
      [qualitative(['state', 'direction'], { scope: { each: '各县' } }), additions('gte?', 200, '所')],
      [milestone(), additions('gte?', 200, '所')],
    ),
  ),

  // Names without the verbs in front, the numbers of an enumeration and adverbs.
  year('新建和改造高标准农田20万亩', additions('gte?', 20, '万亩', { name: '高标准农田' })),
  year('新建或改造提升养老床位2万张', additions('gte?', 2, '万张', { name: '养老床位' })),
  year('实施城中村改造6万户', additions('gte?', 6, '万户', { name: '城中村改造' })),
  year('完成农村水系整治300公里', additions('gte?', 300, '公里', { name: '农村水系整治' })),
  year('推动农产品加工业产值达到800亿元', level('gte?', 800, '亿元', { name: '农产品加工业产值' })),
  year('十二是免费送戏下乡5000场', level('gte?', 5000, '场', { name: '免费送戏下乡' })),
  year('职工医保参保率在98%以上', level('gte', 98, '%', { name: '职工医保参保率' })),
  year('粮食产量继续保持300亿斤以上', maintain('gte', 300, '亿斤', { name: '粮食产量' })),
  year('归集发布不少于3万个就业岗位', additions('gte', 3, '万个', { name: '就业岗位' })),
  year('建设甲市、乙市、丙市3个国家物流枢纽', level('gte?', 3, '个', { name: '国家物流枢纽' })),
  year('加快建设60个省重大项目和200个产业项目', [
    level('gte?', 60, '个', { name: '省重大项目' }),
    level('gte?', 200, '个', { name: '产业项目' }),
  ]),

  // An anniversary and what the year is set no goal.
  year('向自治区成立60周年献礼', not('name')),
  year('今年是实现“十四五”规划目标的收官之年', not(['name', 'observation'])),
  year('为建市40周年营造良好环境', doubtful(qualitative('state'), milestone(), not('name'))),
  year('精心组织建省20周年系列活动', doubtful(milestone(), qualitative('state'), recurring('annual'))),

  // 了 behind a verb makes a report of what stands beside it.
  year('保交房交付率96.5%以上，维护了19.2万户家庭权益', not('observation')),
  year('稳居中部非省会城市前列', rank(null, { band: '前列', among: '中部非省会城市', hold: true })),
  year('8个全国百强县位次前移', doubtful(rank(null, { improve: true }))),

  // Fractions, classes and counting words.
  year('外贸规模占全国1/10以上', level('gte', 10, '%')),
  year('实施10大类55项民生实事', additions('gte?', 55, '项', { name: '民生实事' })),
  year('推动7大产业集群壮大', additions('gte?', 7, undefined, { name: '产业集群壮大' })),
  year('技术交易达到2400笔', level('gte?', 2400, '笔')),
  year('开展好5个国家试点', additions('gte?', 5, '个', { name: '国家试点' })),
  year('9.便民服务方面', not('name')),
  year('全面完成单村水站改造提升工程', milestone()),
  year('固定资产投资今年要增长10%左右', growth('unstated', 'approx', 10, { name: '固定资产投资' })),

  // What is sought or tried in front of a comma is not what the figure behind it is.
  year('探索建立生态补偿机制，林下经济产值达到50亿元', [
    { ...milestone(), commitment: { strength: 'exploratory' } },
    level('gte?', 50, '亿元', { commitment: undefined }),
  ]),
  year('力促招商引资提质增效，引进内资500亿元', [
    qualitative(['state', 'direction'], aspirational),
    additions('gte?', 500, '亿元', { commitment: undefined }),
  ]),
  year('全市力争建成园区10个，培育企业100家', [
    level('gte?', 10, '个', aspirational),
    additions('gte?', 100, '家', aspirational),
  ]),
  year('新增设施农业25万亩', additions('gte?', 25, '万亩', { name: '设施农业' })),
  year('新增设备200台', additions('gte?', 200, '台', { name: '设备' })),
  year('增设备用水源3处', additions('gte?', 3, '处', { name: '备用水源' })),
  year('和美乡村覆盖率达60%以上', coverage('gte', 60, { name: '和美乡村覆盖率' })),
  year('实施重点研发项目260项', additions('gte?', 260, '项', { name: '重点研发项目' })),

  year('以10个园区为载体，培育企业100家', additions('gte?', 100, '家')),
  year('推进8个方面重点工作', not('name')),
  year('在10所学校试点，覆盖学生1万人', level('gte?', 1, '万人')),
  year('在全省建设500个示范县', level('gte?', 500, '个')),
  year('落实12项惠企政策', doubtful(qualitative('state'), milestone())),

  // The mark of a footnote is no figure.
  year('推进数字经济发展［12］', qualitative('state')),
  year('建设国家实验室［5］', doubtful(milestone(), qualitative('state'))),
  year('提升环境质量［2］', qualitative('direction', { direction: 'rising' })),
  year('持续打造开放平台［20］', doubtful(milestone(), qualitative(['state', 'positioning']))),
  year('“一场两馆［24］”对外开放率达到80%', level('gte?', 80, '%')),

  // How many there are of what a series is measured of.
  year('8个产业集群产值突破6100亿元', level('gt', 6100, '亿元', { name: '8个产业集群产值' })),
  year('12个重点产业营业收入达到5200亿元', level('gte?', 5200, '亿元', { name: '12个重点产业营业收入' })),
  year('20个行业能耗下降5%', growth('unstated', 'lte?', -5, { name: '20个行业能耗' })),
  year('15条产业链产值年均增长8%', growth('averageAnnual', 'gte?', 8, { name: '15条产业链产值' })),
  year('20家企业营业收入突破百亿元', doubtful(level('gte?', 20, '家'), level('gt', 100, '亿元'))),
  year('室温20℃达标率提升到96%', level('gte?', 96, '%', { name: '室温20℃达标率' })),

  // For whom each the whole list is.
  year('各县至少新增1家养老机构、2所托育机构', [
    additions('gte', 1, '家', { scope: { each: '各县' } }),
    additions('gte?', 2, '所', { scope: { each: '各县' } }),
  ]),
  year('全省每个县建成1所职业学校、3个实训基地', [
    level('gte?', 1, '所', { name: '职业学校', scope: { each: '每个县' } }),
    level('gte?', 3, '个', { name: '实训基地', scope: { each: '每个县' } }),
  ]),
  year('每个县级中医院建成2个特色专科', level('gte?', 2, '个', { scope: { each: '每个县级中医院' } })),
  year('各县建成2个园区、全省培育100家企业', [
    level('gte?', 2, '个', { scope: { each: '各县' } }),
    additions('gte?', 100, '家'),
  ]),

  // A month of the year that a plan is for, and the end of that year.
  year('今年5月建成高速公路100公里', level('gte?', 100, '公里', { by: '2025-05-31', name: '高速公路' })),
  year('今年10月建成投用', { ...milestone(), by: '2025-10-31' }),
  year('力争6月底前完成50个、年底完成100个', [
    additions('gte?', 50, '个', { by: '2025-06-30' }),
    additions('gte?', 100, '个', { by: '2025' }),
  ]),
  year('4月底前达到200个，年底前达到260个', [
    level('gte?', 200, '个', { by: '2025-04-30' }),
    level('gte?', 260, '个', { by: '2025' }),
  ]),
  year('今年三季度开工建设', doubtful(milestone())),

  // A comparing word behind a remark.
  year('新增企业200家（其中民营100家）左右', [
    additions('approx', 200, '家', { name: '企业' }),
    level('gte?', 100, '家'),
  ]),
  year('床位3000张（含护理型2000张）以上', [level('gte', 3000, '张'), level('gte?', 2000, '张')]),

  // Which one of many it is.
  year('建成5号机组', milestone()),
  year('建成2号线西延伸、18号线二期', milestone()),
  year('建成220国道', milestone()),
  year('发射场3、4号工位建成', milestone()),
  year('推进七台河转型', doubtful(qualitative('state'))),
  year('25℃恒温库达到10座', level('gte?', 10, '座', { name: '25℃恒温库' })),

  // What is measured of new things is a mean or a share, and nothing that is added.
  year(
    '新引进项目平均投资强度300万元/亩以上',
    level('gte', 300, '万元/亩', { name: '新引进项目平均投资强度' }),
  ),
  year('新招录公务员占比达到10%', level('gte?', 10, '%', { name: '新招录公务员占比' })),
  year('新改扩建投用产业项目亩均税收15万元以上', level('gte', 15, '万元')),
  year('新建公租房5万套', additions('gte?', 5, '万套', { name: '公租房' })),
  year('新开国际货运航线3条', additions('gte?', 3, '条', { name: '国际货运航线' })),
  year('推广新设备200台', additions('gte?', 200, '台', { name: '新设备' })),

  // What is made sure of anew is no more of what is added.
  year('新建学校20所，确保10所投入使用', [additions('gte?', 20, '所'), level('gte?', 10, '所')]),
  year('完成15个村试点，确保10个村通过验收', [additions('gte?', 15, '个'), level('gte?', 10, '个')]),
  year('新增企业20家，确保总数达到100家', [additions('gte?', 20, '家'), level('gte?', 100, '家')]),

  // The year in what a document is called, and the years of a phase.
  year('制定面向2030年的行动方案', { ...milestone(), by: '2025' }),
  year('编制完成2035年国土空间总体规划', { ...milestone(), by: '2025' }),
  year('启动2030年碳达峰方案编制', { ...milestone(), by: '2025' }),
  year('第二阶段（2026—2028年），实现乡镇全覆盖', coverage('gte', 100, { by: '2028' })),

  // Nobody sends a figure down.
  year('接待省外游客占比稳步提升', trend()),
  year('符合条件的园区建成标准化园区', milestone()),
  year('力争3年内完成城市老旧管网改造任务', doubtful({ ...milestone(), ...aspirational })),
  year('完成国家规定任务', unset('delegated')),

  // What there is already: worked on, or only told.
  year('提升已建成的100个示范点运营水平', doubtful(qualitative('direction'), level('gte?', 100, '个'))),
  year('加强已建成高标准农田管护', doubtful(qualitative('direction'))),
  year('四川现有生物医药等5个国家先进制造业集群', not('observation')),
  year('检查互认项目超过200项', level('gt', 200, '项', { name: '检查互认项目' })),
  year('算力达223PF', level('gte?', 223, 'PF')),

  // Numbers and words of change inside of names.
  year('用好“5+2就业之家”', doubtful(qualitative('state'))),
  year('深化“16+16”园区共建合作', doubtful(qualitative('state'))),
  year('2025年10件惠民实事', doubtful(not('name'))),
  year('推进白濑水利枢纽建设', doubtful(milestone(), qualitative('state'))),
  year('开展营商环境持续优化行动', doubtful(qualitative('state'), milestone())),
  year('积极开展“闽学”研究', doubtful({ ...milestone(), commitment: undefined }, qualitative('state'))),

  // What is named around a figure.
  year(
    '低保标准从每人每月800元提高到850元',
    from({ value: 800, unit: '元' }, level('gte?', 850, '元', { name: '低保标准' })),
  ),
  year('PM2.5平均浓度每立方米20微克以下', level('lte', 20, '微克/立方米', { name: 'PM2.5平均浓度' })),
  year('沙化土地治理300万亩', additions('gte?', 300, '万亩', { name: '沙化土地治理' })),
  year('保质保量完成30项重点项目', additions('gte?', 30, '项', { name: '重点项目' })),
  year('投运充电站50座', level('gte?', 50, '座', { name: '充电站' })),
  year(
    '培育链主企业、龙头企业和20家专精特新企业',
    doubtful(level('gte?', 20, '家'), additions('gte?', 20, '家')),
  ),

  // Of each of them, or of all together; how long something takes; a figure of speech.
  year('5家企业年产值达到50亿元以上', doubtful(level('gte', 50, '亿元'), level('gte?', 5, '家'))),
  year('学生在中职学校就读3年', doubtful(level('gte?', 3, '年'), not('name'))),
  year('86台县域“发动机”高速运转', doubtful(level('gte?', 86, '台'), qualitative('state'))),
  year('分为5个方面20项任务', doubtful([level('gte?', 5, '个'), level('gte?', 20, '项')], not('name'))),

  // A sum over the plan, and no mark of a footnote.
  year('高价值发明专利拥有量（件）〔12〕', cumulative('gte?', 12, '件')),
  year('海外商标注册[15]', cumulative('gte?', 15)),

  year('国庆节前建成50公里', level('gte?', 50, '公里', { by: '2025-09-30' })),
  year('投运1号发电机组', doubtful(milestone(), not('name'))),
  year('各校新增课程5门、活动10项', [
    additions('gte?', 5, '门', { scope: { each: '各校' } }),
    additions('gte?', 10, '项', { scope: { each: '各校' } }),
  ]),
];
