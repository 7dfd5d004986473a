import type { Compared, Value } from './choices.js';
import { list, same, unstatedYear } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth } from './periods.js';
import {
  additions,
  aspirational,
  coverage,
  cumulative,
  doubtful,
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
  relative,
} from './reading.js';

const plan = printedIn('composed of clauses of “十四五” plans', fourteenth);
const named = (name: string) => ({ name });
const each = (scope: string, name?: string) => ({ scope: { each: scope }, ...(name && { name }) });
const part = (name: string) => ({ name, scope: { partOf: name } });
/** A share of places: the band as printed, and the share itself told by a finding. */
const share = (band: string, more: Parameters<typeof rank>[1] = {}) =>
  doubtful(rank(null, { band, ...more }));
/** A grade is no quantity: words of a state or a standard, with a doubt. */
const grade = doubtful(qualitative('state'), milestone());
/** 建成、培育 so many of a thing: what there is in the end, or what is new. */
const built = (compared: Compared, value: Value, unit: string, more: Parameters<typeof additions>[3] = {}) =>
  [level, additions, cumulative].map((kind) => kind(compared, value, unit, more as object));
const anyGrowth = [...unstatedYear, 'averageAnnual'] as const;
const early = { by: '2023' } as const;

/** What stands beside a figure in its clause: shares of places, grades, whose each is, parts, starts, remarks. */
export const developClausesCorpus: readonly CorpusEntry[] = [
  // A share of places is no place.
  plan('科技创新水平位居全国前25%', share('前25%', named('科技创新水平'))),
  plan('县域综合实力进入全省前四分之一', share('前四分之一', { among: '全省', ...named('县域综合实力') })),
  plan('平安建设满意度居全市前百分之十', share('前百分之十', named('平安建设满意度'))),
  plan('政务公开评估位列全省前1/4', share('前1/4')),
  plan('绿色发展指数进入同类城市前三成', share('前三成', { among: '同类城市' })),
  plan('学科排名保持在全国前5%以内', share('前5%', { hold: true })),
  plan('园区综合考评由全国前40%提升到前20%', share('前20%')),
  plan('跻身全省前一半行列', share('前一半')),
  plan('营商环境评价进入全国前列', rank(null, { band: '前列', ...named('营商环境评价') })),
  plan('公众安全感排在全省前8名', rank(8, { among: '全省', ...named('公众安全感') })),
  plan('人均税收在全省排名第5', rank(5, named('人均税收'))),
  plan('环境质量排全国第12', rank(12, named('环境质量'))),

  // Grades are words, and what is of a grade is counted.
  plan('饮用水水源水质达到二类以上', grade),
  plan('入海河流断面保持在四类以上', grade),
  plan('新建民用建筑达到一星级以上', grade),
  plan('公厕全部达到三类以上', grade),
  plan('洪涝灾害风险等级控制在二级以内', grade),
  plan('社会组织评估等级达到四级以上', grade),
  plan('4A级景区8家以上', level('gte', 8, '家', named('4A级景区'))),
  plan('新增五星级以上酒店2家', additions('gte?', 2, '家', named('五星级以上酒店'))),
  plan('Ⅱ类以上水体比例达到40%', level('gte?', 40, '%')),
  plan('二级以上医院达到12家', level('gte?', 12, '家', named('二级以上医院'))),
  plan('检测产品达到6类以上', level('gte', 6, '类')),

  // What a change starts from, over a comma, with any word for now or then.
  plan(
    '绿色出行比例从基期的62%，提高到72%',
    from({ value: 62, unit: '%' }, level('gte?', 72, '%', named('绿色出行比例'))),
  ),
  plan('托育机构由原来的18家，增加到45家', from({ value: 18, unit: '家' }, level('gte?', 45, '家'))),
  plan('审批时间由原有的20天，压缩至8天以内', from({ value: 20, unit: '天' }, level('lte', 8, '天'))),
  plan('万元产值能耗由基期的0.5吨标准煤，下降到0.4吨标准煤', from({ value: 0.5 }, level('lte?', 0.4))),
  plan(
    '园区从6个起步，到2025年达到15个',
    from({ value: 6, unit: '个' }, level('gte?', 15, '个', { by: '2025' })),
  ),
  plan(
    '商标注册量从2020年的4000件，到2025年的9000件',
    from({ value: 4000, unit: '件', period: '2020' }, level('gte?', 9000, '件', { by: '2025' })),
  ),
  plan(
    '普惠园占比，由78%，提高到88%',
    from({ value: 78, unit: '%' }, level('gte?', 88, '%', named('普惠园占比'))),
  ),
  plan(
    '护理型床位（2020年为400张）达到900张',
    from({ value: 400, unit: '张', period: '2020' }, level('gte?', 900, '张', named('护理型床位'))),
  ),
  plan(
    '科普场馆（2020年12）达到20个',
    from({ value: 12, unit: '个', period: '2020' }, level('gte?', 20, '个', named('科普场馆'))),
  ),
  plan('到2025年，农膜、兽药使用量分别在2020年基础上下降6%和9%', [
    growth('total', 'lte?', -6, { from: '2020' }),
    growth('total', 'lte?', -9, { from: '2020' }),
  ]),

  // So many for each place, whatever joins the two.
  plan('每个街道拥有一个社工站', level('gte?', 1, '个', each('每个街道', '社工站'))),
  plan('每县有一所职业学校', level('gte?', 1, '所', each('每县', '职业学校'))),
  plan('每个社区设一个网格服务站', level('gte?', 1, '个', each('每个社区', '网格服务站'))),
  plan(
    '每镇打造两个特色村',
    either(level('gte?', 2, '个', each('每镇', '特色村')), additions('gte?', 2, '个')),
  ),
  plan('每所高校各建成1个双创基地', list(built('gte?', 1, '个', each('每所高校')))),
  plan('每个省级以上园区拥有1个服务平台', level('gte?', 1, '个', each('每个省级以上园区', '服务平台'))),
  plan('每家医院急救设备不少于2台', level('gte', 2, '台', each('每家医院', '急救设备'))),
  plan('每个乡镇至少有文化站一个', level('gte?', 1, '个', each('每个乡镇', '文化站'))),
  plan('每条产业链拥有3家骨干企业', level('gte?', 3, '家', each('每条产业链', '骨干企业'))),
  plan('每年建成一个体育公园', list([everyYear('gte?', 1, '个')])),
  plan('每万人5个', either(level('gte?', 5, '个/万人'), doubtful(level('gte?', 5, '个/万人')))),
  plan(
    '每千名老人达到35张',
    either(level('gte?', 35, '张/千名老人'), doubtful(level('gte?', 35, '张/千名老人'))),
  ),
  plan('每万人配备全科医生达到3名', level('gte?', 3, '名', named('每万人配备全科医生'))),
  plan('每10万人口技能人才数超过9000人', level('gt', 9000, '人', named('每10万人口技能人才数'))),
  plan('一村一名农技员', { ...not('name'), mustHaveFinding: true }),
  plan('每个乡镇建成1所敬老院、森林覆盖率达到45%', [
    level('gte?', 1, '所', each('每个乡镇')),
    level('gte?', 45, '%', named('森林覆盖率')),
  ]),

  // How many, behind the thing, in Chinese digits.
  plan('建成湿地公园六个', list(built('gte?', 6, '个', named('湿地公园')))),
  plan('打造精品线路三条', list(built('gte?', 3, '条', named('精品线路')))),
  plan(
    '培育链主企业九家，建成中试基地两个',
    list(built('gte?', 9, '家'), built('gte?', 2, '个', named('中试基地'))),
  ),
  plan(
    '建设省级基地一个、市级基地四个',
    list(built('gte?', 1, '个', named('省级基地')), built('gte?', 4, '个', named('市级基地'))),
  ),
  plan('新建学校三所和医院两所', [additions('gte?', 3, '所'), additions('gte?', 2, '所')]),
  plan('引进亿元以上项目八个', list(built('gte?', 8, '个', named('亿元以上项目')))),
  plan('建成数字化工厂七家', list(built('gte?', 7, '家', named('数字化工厂')))),
  plan('建成人才公寓十余套', list(built('gt', 10, '套'))),
  plan('培育名优品牌三五个', doubtful(qualitative('openCount'))),
  plan('新增孵化载体二三十家', doubtful(qualitative('openCount'))),

  // Parts are told as such, however they are led to.
  plan('注册会计师达到800人，其中女性300人', [
    level('gte?', 800, '人'),
    level('gte?', 300, '人', part('女性')),
  ]),
  plan('装机容量达到600万千瓦，其中：风电200万千瓦、光伏300万千瓦', [
    level('gte?', 600, '万千瓦'),
    level('gte?', 200, '万千瓦', part('风电')),
    level('gte?', 300, '万千瓦', part('光伏')),
  ]),
  plan('商标有效注册量达到5万件，包括地理标志商标60件', [
    level('gte?', 5, '万件'),
    level('gte?', 60, '件', part('地理标志商标')),
  ]),
  plan('小学、初中、高职毛入学率分别达到100%、100%、65%', [
    level('gte?', 100, '%', named('小学毛入学率')),
    level('gte?', 100, '%', named('初中毛入学率')),
    level('gte?', 65, '%', named('高职毛入学率')),
  ]),
  plan('建筑垃圾综合利用率、处置率分别达到70%、95%', [
    level('gte?', 70, '%', named('建筑垃圾综合利用率')),
    level('gte?', 95, '%', named('建筑垃圾处置率')),
  ]),
  plan('新生儿死亡率、5岁以下儿童死亡率、孕产妇死亡率分别控制在3‰、5‰、10/10万以内', [
    level('lte', 3, '‰', named('新生儿死亡率')),
    level('lte', 5, '‰', named('5岁以下儿童死亡率')),
    level('lte', 10, '/10万', named('孕产妇死亡率')),
  ]),
  plan('智能装备、新能源产业产值分别达到80亿元、120亿元', [
    level('gte?', 80, '亿元', named('智能装备产业产值')),
    level('gte?', 120, '亿元', named('新能源产业产值')),
  ]),
  plan('普职比达到1:1', level('gte?', 1, '∶1', named('普职比'))),

  // A change, a sum or a statement beside a figure is of its own item.
  plan('税收收入年均增长5%、上市公司不少于15家', [
    growth('averageAnnual', 'gte?', 5),
    level('gte', 15, '家', named('上市公司')),
  ]),
  plan('外贸额增长8%、经济总量超过2020年的1.5倍', [
    growth(anyGrowth, 'gte?', 8),
    multiple('gt', 1.5, { of: { type: 'period', period: '2020' } }),
  ]),
  plan('新建公园12个、每千人口注册护士数不低于4人', [
    additions('gte?', 12, '个'),
    level('gte', 4, '人', named('每千人口注册护士数')),
  ]),
  plan('新建校舍9万平方米、人均校园绿地4平方米', [
    additions('gte?', 9, '万平方米'),
    level('gte?', 4, '平方米'),
  ]),
  plan('新建泊位20个、林地保有量不低于80万亩', [additions('gte?', 20, '个'), level('gte', 80, '万亩')]),
  plan('居民收入高于全省平均水平、失业率控制在5%以内', [relative('gt', undefined), level('lte', 5, '%')]),
  plan('预期寿命高于全国平均水平，80%以上的社区建有健身点', [relative('gt', undefined), coverage('gte', 80)]),
  plan('较大以上火灾事故不发生、消防设施完好率达到98%', [
    level('lte?', 0, undefined, named('较大以上火灾事故')),
    level('gte?', 98, '%', named('消防设施完好率')),
  ]),
  plan('零就业家庭动态清零、签约率达到85%', [level('lte?', 0), level('gte?', 85, '%', named('签约率'))]),
  plan('“十四五”期间每年安排科普经费500万元', everyYear('gte?', 500, '万元')),
  plan('2022—2024年每年投入奖补资金2亿元', everyYear('gte?', 2, '亿元')),
  plan('围绕“4+6”产业体系，托育机构达到60家', level('gte?', 60, '家', named('托育机构'))),
  plan('服务重点：新建公共停车场40个', additions('gte?', 40, '个', named('公共停车场'))),
  plan('获得绿色认证的工厂超过45家', level('gt', 45, '家', named('获得绿色认证的工厂'))),
  plan('接受培训的教师不少于700人', level('gte', 700, '人', named('接受培训的教师'))),
  plan(
    '全县已建成驿站15座，驿站达到40座',
    doubtful(from({ value: 15, unit: '座' }, level('gte?', 40, '座')), not('observation')),
  ),
  plan('到2025年，已改造的管网达到90公里', level('gte?', 90, '公里', { by: '2025' })),
  plan(
    '每年培训500人，上云企业超过800家',
    doubtful(
      [everyYear('gte?', 500, '人'), level('gt', 800, '家')],
      [everyYear('gte?', 500, '人'), everyYear('gt', 800, '家')],
    ),
  ),

  // Words of how much is asked or how it is reckoned are none of the name.
  plan('托位数保底4000个', level('gte?', 4000, '个', named('托位数'))),
  plan('耕地灌溉率原则上不低于55%', level('gte', 55, '%', named('耕地灌溉率'))),
  plan('绿地率应不低于38%', level('gte', 38, '%', named('绿地率'))),
  plan('工业增加值按可比价增长7%', growth(anyGrowth, 'gte?', 7, named('工业增加值'))),
  plan('进出口总额同比实现增长9%', growth('yearOnYear', 'gte?', 9, named('进出口总额'))),
  plan(
    '销售收入在2020年基础上总量翻一番',
    multiple('gte?', 2, { of: { type: 'period', period: '2020' }, ...named('销售收入') }),
  ),
  plan('公交车保有量稳定在900辆，到2023年先行达到850辆', [
    maintain(same, 900, '辆'),
    level('gte?', 850, '辆', early),
  ]),
  plan(
    '力争在2023年实现驿道达到60公里',
    level('gte?', 60, '公里', { ...early, ...aspirational, ...named('驿道') }),
  ),
  plan('新增泊位300个，净增学位900个', [additions('gte?', 300, '个'), netChange('gte?', 900, '个')]),

  // What all of a list of grades are stands with the last; who has a place may hold a deed in its name.
  plan('建成3个国家级、8个省级农业园', [
    level('gte?', 3, '个', named('国家级农业园')),
    level('gte?', 8, '个', named('省级农业园')),
  ]),
  plan('新增1家国家级、4家省级和9家市级技能大师工作室', [
    additions('gte?', 1, '家', named('国家级技能大师工作室')),
    additions('gte?', 4, '家', named('省级技能大师工作室')),
    additions('gte?', 9, '家', named('市级技能大师工作室')),
  ]),
  plan('形成2个千亿级、6个五百亿级产业园', [
    level('gte?', 2, '个', named('千亿级产业园')),
    level('gte?', 6, '个', named('五百亿级产业园')),
  ]),
  plan('人才引进数量居全省前三', rank(3, { among: '全省', ...named('人才引进数量') })),
  plan('违法建筑拆除面积位居全市前2', rank(2, { among: '全市', ...named('违法建筑拆除面积') })),
  plan('空气质量在全省排名保持前6', rank(6, { hold: true, ...named('空气质量') })),
  plan('能力提升：公办园学位达到9000个', level('gte?', 9000, '个', named('公办园学位'))),
  plan('目前已建成书屋60个，新建书屋90个', doubtful(not('observation'))),

  // What goes from an age to another is no age of somebody, and 目前 is no place.
  plan(
    '人均预期寿命从2018年的77.2岁提高到78.5岁',
    from({ value: 77.2, unit: '岁', period: '2018' }, level('gte?', 78.5, '岁', named('人均预期寿命'))),
  ),
  plan(
    '居民平均死亡年龄由2019年的74岁延长到76岁',
    from({ value: 74, unit: '岁', period: '2019' }, level('gte?', 76, '岁')),
  ),
  plan('规模化比重由目前60%提高到75%', from({ value: 60, unit: '%' }, level('gte?', 75, '%'))),
  plan('窗口由当前8个增加到12个', from({ value: 8, unit: '个' }, level('gte?', 12, '个', named('窗口')))),
  // So much more of what is named between the verb and the figure.
  plan('增产大豆约20万吨', netChange('approx', 20, '万吨', named('大豆'))),
  plan('增产油菜籽15万吨以上', netChange('gte', 15, '万吨', named('油菜籽'))),
  // Among how many, without 每.
  plan('道路运输10万人死亡率控制在2.5以内', level('lte', 2.5)),
  plan('实现服务进出口600亿元', level('gte?', 600, '亿元', named('服务进出口'))),
  plan('服务出口达到300亿元', level('gte?', 300, '亿元', named('服务出口'))),
  // What a document is called by, as it stands behind its name.
  plan('（省政发〔2021〕20号）', not('documentNumber')),
  plan('（市知发〔2019〕52号文件）', not('documentNumber')),
  plan('（发改高技〔2021〕1023号，2021年7月）', not('documentNumber')),
  plan('（京知发〔2019〕52号、京政发〔2020〕3号）', not('documentNumber')),
  plan('（GB/T 33250—2016）', not(['documentNumber', 'name'])),
  plan('（国家知识产权局令第75号）', not(['documentNumber', 'name'])),
  plan('国务院令第764号', not(['documentNumber', 'name'])),
  // What begins with 零 and counts nothing.
  plan('零部件本地配套率达35%以上', level('gte', 35, '%', named('零部件本地配套率'))),
  plan('力争整车产量突破100万辆，零部件产值达到60亿元', [
    level('gt', 100, '万辆', { ...aspirational, ...named('整车产量') }),
    level('gte?', 60, '亿元', named('零部件产值')),
  ]),
  plan('新增零配件企业5家', additions('gte?', 5, '家', named('零配件企业'))),
  plan('零门槛入驻园区达到3个', level('gte?', 3, '个')),
  // What is mastered is not exceeded; what is planned is no report, though it is compared with the year before.
  plan('突破50项关键核心技术', either(level('gte?', 50, '项'), additions('gte?', 50, '项'))),
  plan('突破3个种业“卡脖子”难题', either(level('gte?', 3, '个'), additions('gte?', 3, '个'))),
  plan('突破10项以上前沿技术', either(level('gte', 10, '项'), additions('gte', 10, '项'))),
  plan('技术合同突破100项', level('gt', 100, '项', named('技术合同'))),
  plan('计划种植烤烟10000亩，同比增长5%', [level('gte?', 10_000, '亩'), growth('yearOnYear', 'gte?', 5)]),
  plan('计划出栏生猪5万头，同比增长3%', [level('gte?', 5, '万头'), growth('yearOnYear', 'gte?', 3)]),
  // Held at what it was, behind its name; what is found to be too little is no goal.
  plan('主要污染物排放量不超过2020年水平', maintain('lte', null, undefined, named('主要污染物排放量'))),
  plan('粮食产量不低于2020年水平', maintain('gte', null, undefined, named('粮食产量'))),
  plan('夏秋茶利用率仅为38%', not('observation')),
  plan('规模以上企业仅有12家', not('observation')),
  plan('到2025年不合格率仅为0.5%', level(['gte', 'lte'], 0.5, '%', named('不合格率'))),
  plan('盆栽达到40万盆', level('gte?', 40, '万盆', named('盆栽'))),
];
