import type { CorpusEntry } from './corpusEntry.js';
import { cell, fourteenth, lower, lowerCell, lowerRow, row, thirteenth, yearOf } from './periods.js';
import {
  additions,
  aspirational,
  better,
  coverage,
  cumulative,
  doubtful,
  either,
  everyYear,
  exploratory,
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
  qualitative,
  rank,
  recurring,
  relative,
  structure,
  trend,
  unset,
  withAttribute,
} from './reading.js';

const changshou = printedIn(
  '长寿区贯彻落实重庆市知识产权保护和运用“十四五”规划（2021—2025年）的实施意见（征求意见稿）',
  fourteenth,
);
const zhongshan = printedIn('中山市知识产权事业发展“十四五”规划', fourteenth);
const outline = printedIn('中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要', fourteenth);
const strongNation = printedIn('知识产权强国建设纲要（2021—2035年）', {
  period: { firstYear: 2021, lastYear: 2035 },
});
const thirteenthProperty = printedIn('“十三五”国家知识产权保护和运用规划', thirteenth);
const health = printedIn('“十四五”国民健康规划', fourteenth);
const farming = printedIn('style of a national 农业农村 plan', fourteenth);
const transport = printedIn('“十四五”现代综合交通运输体系发展规划', fourteenth);
const cityTransport = printedIn('style of a municipal 综合交通 plan', fourteenth);
const employment = printedIn('“十四五”就业促进规划', fourteenth);
const waterSaving = printedIn('“十四五”节水型社会建设规划', fourteenth);
const manufacturing = printedIn('“十四五”智能制造发展规划', fourteenth);
const software = printedIn('“十四五”软件和信息技术服务业发展规划', fourteenth);
const robots = printedIn('“十四五”机器人产业发展规划', fourteenth);
const buildings = printedIn('“十四五”建筑节能与绿色建筑发展规划', fourteenth);
const cityEconomy = printedIn('style of a municipal 国民经济和社会发展 outline', fourteenth);
const housing = printedIn('style of a municipal 住房发展 plan', fourteenth);
const culture = printedIn('style of a provincial 文化和旅游 plan', fourteenth);
const market = printedIn('style of a provincial 市场监管 plan', fourteenth);
const districtProperty = printedIn('style of a district 知识产权 plan', fourteenth);
const provinceProperty = printedIn('style of a provincial 知识产权 plan', fourteenth);
const care = printedIn('style of a municipal 养老服务 plan', fourteenth);
const pollution = printedIn('style of a municipal 污染防治 work plan', fourteenth);
const yearWork = printedIn('style of an annual 工作要点', yearOf(2023));
const damaged = printedIn('style of a table copied from a web page', fourteenth);

/** Expressions to check the reader on: none of their documents is among those it was developed on. */
export const developMoreCorpus: readonly CorpusEntry[] = [
  changshou('力争全区万人发明专利拥有量达到20件', level('gte?', 20, '件', aspirational)),
  changshou('每万人高价值发明专利达全市平均水平', relative('gte?', { statistic: 'average' })),
  changshou('海外发明专利授权量10件', either(level('gte?', 10, '件'), cumulative('gte?', 10, '件'))),
  changshou('每万户市场主体有效注册商标量1500件', level('gte?', 1500, '件')),
  changshou('地理标志拥有量4件', level('gte?', 4, '件')),
  changshou('马德里商标国际注册累计申请20件', cumulative('gte?', 20, '件')),
  changshou('知识产权质押融资登记金额累计达到2亿元', cumulative('gte?', 2, '亿元')),
  changshou('知识产权保护社会满意度80分以上', level('gte', 80, '分')),
  changshou('新增高价值专利（组合）30件以上', additions('gte', 30, '件')),
  changshou(
    '到2025年，培育20家以上市级或国家级知识产权优势企业',
    either(additions('gte', 20, '家', { by: '2025' }), level('gte', 20, '家', { by: '2025' })),
  ),
  changshou('知识产权保护社会满意度明显提升', better()),
  changshou('培育一批高价值专利', qualitative('openCount')),
  changshou('争取出台长寿区知识产权质押融资扶持政策', { targets: [{ kind: 'milestone', ...aspirational }] }),
  changshou(
    '定期开展知识产权保护工作调研和情况通报',
    recurring('periodicUnstated', { frequencyPrinted: '定期' }),
  ),
  changshou('渝府办发〔2021〕132号', not('documentNumber')),
  changshou('《企业知识产权管理规范》国家标准', not('name')),
  changshou('力争全区万人发明专利拥有量达到20件，地理标志拥有量4件，知识产权保护社会满意度80分以上', [
    level('gte?', 20, '件', aspirational),
    level('gte?', 4, '件', aspirational),
    level('gte', 80, '分', aspirational),
  ]),

  zhongshan('拥有自主商标的规模以上商品出口企业数量全覆盖', fullCoverage()),
  zhongshan(
    '1个国家级保护中心+1个国家级快速维权中心+N',
    structure([
      ['国家级保护中心', 1],
      ['国家级快速维权中心', 1],
      [null, null],
    ]),
  ),
  zhongshan(
    '打造“1+1+N”知识产权保护阵地',
    structure([
      [null, 1],
      [null, 1],
      [null, null],
    ]),
  ),
  zhongshan('质押融资规模持续增长', either(trend(), better())),
  zhongshan('有效注册商标量大幅增长', better()),
  zhongshan('全面完成知识产权执法任务', either(milestone(), unset('delegated'))),
  zhongshan('每年确定重点产业或重点专业市场', recurring('annual', { frequencyPrinted: '每年' })),
  zhongshan('定期发布商标侵权假冒典型案例', recurring('periodicUnstated', { frequencyPrinted: '定期' })),
  zhongshan('出台年度推进计划', either(recurring('annual', { frequencyPrinted: '年度' }), milestone())),
  zhongshan('培育壮大一批知识产权示范优势企业', qualitative('openCount')),
  zhongshan('打造一流营商环境', qualitative('positioning')),
  zhongshan('“十三五”期间，为科技型企业提供不少于4亿元的知识产权质押贷款', not('observation')),
  zhongshan('规模以上企业', not(['name', 'threshold'])),

  // The indicator table of the outline.
  outline(
    '保持在合理区间、各年度视情提出',
    either(
      unset('deferred'),
      [qualitative(undefined), unset('deferred')],
      [maintain(['gte', 'approx', 'eq'], null), unset('deferred')],
    ),
    row('国内生产总值（GDP）增长', '%'),
  ),
  outline('高于GDP增长', relative('gt', { statistic: 'growthRate' }), row('全员劳动生产率增长', '%')),
  outline('65', level('gte?', 65, '%'), row('常住人口城镇化率', '%')),
  outline('60.6*', from({ value: 60.6 }, []), {
    column: 'baseline',
    indicatorName: '常住人口城镇化率',
    unit: '%',
  }),
  outline(
    '>7、力争投入强度高于“十三五”时期实际',
    either(
      [growth(['averageAnnual', 'unstated'], 'gt', 7), relative('gt', undefined, aspirational)],
      [growth(['averageAnnual', 'unstated'], 'gt', 7), multiple('gt', 1, aspirational)],
    ),
    row('全社会研发经费投入增长', '%'),
  ),
  outline(
    '与GDP增长基本同步',
    relative('approx', { statistic: 'growthRate' }),
    row('居民人均可支配收入增长', '%'),
  ),
  outline('<5.5', level('lt', 5.5, '%'), lowerRow('城镇调查失业率', '%')),
  outline('11.3', level('gte?', 11.3, '年'), row('劳动年龄人口平均受教育年限', '年')),
  outline('3.2', level('gte?', 3.2, '人'), row('每千人口拥有执业（助理）医师数', '人')),
  outline('95', level('gte?', 95, '%'), row('基本养老保险参保率', '%')),
  outline(
    '〔1〕',
    either(netChange('gte?', 1, '岁'), cumulative('gte?', 1, '岁')),
    row('人均预期寿命', '岁'),
  ),
  outline('〔13.5〕', growth('total', 'gte?', 13.5), row('单位GDP能源消耗降低', '%')),
  outline('〔18〕', growth('total', 'gte?', 18), row('单位GDP二氧化碳排放降低', '%')),
  outline('24.1', either(coverage('gte?', 24.1), level('gte?', 24.1, '%')), row('森林覆盖率', '%')),
  outline('>6.5', level('gt', 6.5, '亿吨'), row('粮食综合生产能力', '亿吨')),
  outline('>46', level('gt', 46, '亿吨标准煤'), row('能源综合生产能力', '亿吨标准煤')),
  outline('约束性', withAttribute('binding', []), { column: 'attribute' }),
  outline('—', unset('empty'), row('单位GDP能源消耗降低', '%')),
  outline('全社会研发经费投入年均增长7%以上', growth('averageAnnual', 'gte', 7)),
  outline('数字经济核心产业增加值占GDP比重提升至10%', level('gte?', 10, '%')),
  outline('单位国内生产总值能源消耗和二氧化碳排放分别降低13.5%、18%', [
    growth(['unstated', 'total'], 'lte?', -13.5),
    growth(['unstated', 'total'], 'lte?', -18),
  ]),
  outline('森林覆盖率提高到24.1%', either(level('gte?', 24.1, '%'), coverage('gte?', 24.1))),
  outline('城镇调查失业率控制在5.5%以内', level('lte', 5.5, '%')),
  outline('人均预期寿命提高1岁', netChange('gte?', 1, '岁')),
  outline('基本养老保险参保率提高到95%', level('gte?', 95, '%')),
  outline('基础研究经费投入占研发经费投入比重提高到8%以上', level('gte', 8, '%')),
  outline('战略性新兴产业增加值占GDP比重超过17%', level('gt', 17, '%')),
  cityTransport('高速铁路覆盖95%以上的50万人口以上城市', either(coverage('gte', 95), level('gte', 95, '%'))),
  outline(
    '人均国内生产总值达到中等发达国家水平',
    either(relative('gte?', undefined), qualitative(undefined)),
  ),

  strongNation('到2025年，专利密集型产业增加值占GDP比重达到13%', level('gte?', 13, '%', { by: '2025' })),
  strongNation('版权产业增加值占GDP比重达到7.5%', level('gte?', 7.5, '%')),
  strongNation('知识产权使用费年进出口总额达到3500亿元', level('gte?', 3500, '亿元')),
  strongNation(
    '每万人口高价值发明专利拥有量达到12件（上述指标均为预期性指标）',
    either(withAttribute('anticipatory', level('gte?', 12, '件')), level('gte?', 12, '件')),
  ),
  strongNation(
    '知识产权保护社会满意度达到并保持较高水平',
    either(qualitative(undefined), maintain(['gte', 'approx', 'eq'], null)),
  ),
  strongNation(
    '到2035年，我国知识产权综合竞争力跻身世界前列',
    rank(null, { band: '前列', among: '世界', by: '2035' }),
  ),
  strongNation('品牌竞争力大幅提升', better()),

  thirteenthProperty('12', level('gte?', 12, '件'), row('每万人口发明专利拥有量', '件')),
  thirteenthProperty('6', level('gte?', 6, '万件'), row('PCT专利申请量', '万件')),
  thirteenthProperty('100', level('gte?', 100, '亿美元'), row('知识产权使用费出口额', '亿美元')),
  thirteenthProperty(
    '20',
    either(growth('averageAnnual', 'gte?', 20), level('gte?', 20, '%')),
    row('知识产权服务业营业收入年均增长', '%'),
  ),
  thirteenthProperty(
    '0.7',
    level('gte?', 0.7, '件'),
    row('规模以上制造业每亿元主营业务收入有效发明专利数', '件'),
  ),
  thirteenthProperty('80', level('gte?', 80, '分'), row('知识产权保护社会满意度', '分')),
  thirteenthProperty('知识产权使用费出口额达到100亿美元', level('gte?', 100, '亿美元')),
  thirteenthProperty('国发〔2016〕86号', not('documentNumber')),

  health(
    '在2020年基础上继续提高1岁左右',
    netChange('approx', 1, '岁', { from: '2020' }),
    row('人均预期寿命', '岁'),
  ),
  health('14.5', level('lte?', 14.5, '1/10万'), lowerRow('孕产妇死亡率', '1/10万')),
  health('5.2', level('lte?', 5.2, '‰'), lowerRow('婴儿死亡率', '‰')),
  health('≤15.0', level('lte', 15, '%'), lowerRow('重大慢性病过早死亡率', '%')),
  health('>90', level('gt', 90, '%'), row('适龄儿童免疫规划疫苗接种率', '%')),
  health(
    '同比例提高',
    either(better(), relative(['approx', 'gte', 'eq'], undefined)),
    row('人均健康预期寿命', '岁'),
  ),

  health(
    '力争每年降低0.5个百分点以上',
    either(
      everyYear('lte', -0.5, '百分点', aspirational),
      netChange('lte', -0.5, '百分点', { per: 'averageYear', ...aspirational }),
    ),
    lowerRow('儿童青少年总体近视率', '%'),
  ),
  health('27', level('lte?', 27, '%'), lowerRow('个人卫生支出占卫生总费用的比重', '%')),
  health('23.3', level('lte?', 23.3, '%'), lowerRow('15岁以上人群吸烟率', '%')),
  health('每千人口医疗卫生机构床位数', not('name')),

  farming('>6.5', level('gt', 6.5, '亿吨'), row('粮食综合生产能力', '亿吨')),
  farming('8900', level('gte?', 8900, '万吨'), row('肉类总产量', '万吨')),
  farming('10.75', level('gte?', 10.75, '亿亩'), row('高标准农田面积', '亿亩')),
  farming('75', level('gte?', 75, '%'), row('主要农作物耕种收综合机械化率', '%')),
  farming('粮食产量保持在1.3万亿斤以上', maintain('gte', 1.3, '万亿斤')),
  farming('农业科技进步贡献率达到64%', level('gte?', 64, '%')),
  farming('农产品加工业产值与农业总产值之比达到2.8', level('gte?', 2.8)),
  farming('畜禽粪污综合利用率达到80%以上', level('gte', 80, '%')),
  farming('耕地保有量不低于18.65亿亩', level('gte', 18.65, '亿亩')),
  farming(
    '建成10.75亿亩集中连片高标准农田',
    either(level('gte?', 10.75, '亿亩'), additions('gte?', 10.75, '亿亩'), cumulative('gte?', 10.75, '亿亩')),
  ),
  farming('脱贫攻坚成果巩固拓展', qualitative(undefined)),
  farming('农村居民人均可支配收入增速', not('name')),

  transport('16.5', level('gte?', 16.5, '万公里'), row('铁路营业里程', '万公里')),
  transport('>270', level('gt', 270, '个'), row('民用运输机场数', '个')),
  cityTransport('80', coverage('gte?', 80), row('公交站点500米覆盖率', '%')),
  cityTransport('铁路营业里程达到600公里，其中高速铁路200公里', [
    level('gte?', 600, '公里'),
    level('gte?', 200, '公里'),
  ]),
  cityTransport('单位周转量能源消耗比2020年下降5%左右', growth('total', 'approx', -5, { from: '2020' })),
  cityTransport('内河高等级航道里程达到1850公里', level('gte?', 1850, '公里')),
  cityTransport('城市轨道交通运营里程突破500公里', level('gt', 500, '公里')),
  cityTransport(
    '较大以上等级道路运输行车事故死亡人数下降20%',
    growth(['unstated', 'total'], 'lte?', -20),
    lower,
  ),

  cityTransport(
    '构建“一环五射N支”路网',
    either(
      structure([
        [null, 1],
        [null, 5],
        [null, null],
      ]),
      qualitative(undefined),
      not('name'),
    ),
  ),
  cityTransport(
    '形成“1个主枢纽+3个副枢纽+N个站点”布局',
    structure([
      ['主枢纽', 1],
      ['副枢纽', 3],
      [null, null],
    ]),
  ),
  cityTransport('年均完成交通投资100亿元', everyYear('gte?', 100, '亿元', { basis: 'average' })),
  cityTransport('每年新改建农村公路200公里以上', everyYear('gte', 200, '公里')),
  cityTransport('港口吞吐量翻一番以上', multiple('gte', 2)),
  cityTransport(
    '集装箱吞吐量达到2020年的3倍',
    multiple('gte?', 3, { of: { type: 'period', period: '2020' } }),
  ),
  cityTransport('货运量增长两倍', multiple('gte?', 3)),
  cityTransport('公交分担率逐年提升', trend({ strict: true, against: 'previousYear' })),
  cityTransport('高峰时段平均车速保持不降低', either(maintain('gte', null), trend({ strict: false }))),
  cityTransport('乡镇通三级及以上公路比例达到100%', either(level('gte?', 100, '%'), coverage('gte?', 100))),
  cityTransport('建制村快递服务全覆盖', fullCoverage()),

  employment('〔>5500〕', cumulative('gt', 5500, '万人'), row('城镇新增就业', '万人')),
  employment('〔>7500〕', cumulative('gt', 7500, '万人次'), row('开展补贴性职业技能培训', '万人次')),
  employment('>65', level('gt', 65, '%'), row('城镇就业占比', '%')),
  employment('稳步提高', either(better(), trend()), row('劳动报酬占比', '%')),
  employment(
    '城镇新增就业5500万人以上',
    either(additions('gte', 5500, '万人'), cumulative('gte', 5500, '万人'), level('gte', 5500, '万人')),
  ),
  employment('注：〔〕内为五年累计数', either(not(['name', 'observation']), [])),

  waterSaving('全国年用水总量控制在6400亿立方米以内', level('lte', 6400, '亿立方米'), lower),
  waterSaving(
    '万元国内生产总值用水量比2020年下降16.0%左右',
    growth('total', 'approx', -16, { from: '2020' }),
  ),
  waterSaving('农田灌溉水有效利用系数达到0.58', level('gte?', 0.58)),
  waterSaving('城市公共供水管网漏损率小于9.0%', level('lt', 9, '%'), lower),
  waterSaving(
    '北方60%以上、南方40%以上县（区）级行政区达到节水型社会标准',
    either([coverage('gte', 60), coverage('gte', 40)], [level('gte', 60, '%'), level('gte', 40, '%')]),
  ),
  waterSaving('非常规水源利用量超过170亿立方米', level('gt', 170, '亿立方米')),

  manufacturing(
    '70%的规模以上制造业企业基本实现数字化网络化',
    either(level('gte?', 70, '%'), coverage('gte?', 70)),
  ),
  manufacturing(
    '建成500个以上引领行业发展的智能制造示范工厂',
    either(level('gte', 500, '个'), additions('gte', 500, '个')),
  ),
  manufacturing(
    '完成200项以上国家、行业标准的制修订',
    either(cumulative('gte', 200, '项'), level('gte', 200, '项'), additions('gte', 200, '项')),
  ),
  manufacturing('智能制造装备和工业软件市场满足率分别超过70%和50%', [
    level('gt', 70, '%'),
    level('gt', 50, '%'),
  ]),
  manufacturing('制造业企业智能制造能力成熟度水平明显提升', better()),
  manufacturing(
    '到2035年，规模以上制造业企业全面普及数字化网络化',
    either(
      { targets: [{ kind: 'milestone', by: '2035', vision: true }] },
      { targets: [{ kind: 'qualitative', by: '2035', vision: true }] },
      { targets: [{ kind: 'coverage', percent: 100, by: '2035', vision: true }] },
    ),
  ),

  software('规模以上企业软件业务收入突破14万亿元', level('gt', 14, '万亿元')),
  software('年均增长12%以上', growth('averageAnnual', 'gte', 12)),
  software('工业APP突破100万个', level('gt', 100, '万个')),
  software(
    '建设2—3个有国际影响力的开源社区',
    either(level('gte?', { min: 2, max: 3 }, '个'), additions('gte?', { min: 2, max: 3 }, '个')),
  ),
  software('高水平建成20家中国软件名园', either(level('gte?', 20, '家'), additions('gte?', 20, '家'))),

  robots('机器人产业营业收入年均增速超过20%', growth('averageAnnual', 'gt', 20)),
  robots('制造业机器人密度实现翻番', multiple('gte?', 2)),
  robots('形成一批具有国际竞争力的领军企业', qualitative('openCount')),
  robots(
    '建成3～5个有国际影响力的产业集群',
    either(level('gte?', { min: 3, max: 5 }, '个'), additions('gte?', { min: 3, max: 5 }, '个')),
  ),

  buildings(
    '完成既有建筑节能改造面积3.5亿平方米以上',
    either(
      cumulative('gte', 3.5, '亿平方米'),
      level('gte', 3.5, '亿平方米'),
      additions('gte', 3.5, '亿平方米'),
    ),
  ),
  buildings('全国新增建筑太阳能光伏装机容量0.5亿千瓦以上', additions('gte', 0.5, '亿千瓦')),
  buildings('城镇建筑可再生能源替代率达到8%', level('gte?', 8, '%')),
  buildings('建筑能耗中电力消费比例超过55%', level('gt', 55, '%')),
  buildings('30%', level('gte?', 30, '%'), row('装配式建筑占当年城镇新建建筑的比例')),

  cityEconomy('地区生产总值突破5000亿元，年均增长7%以上', [
    level('gt', 5000, '亿元'),
    growth('averageAnnual', 'gte', 7),
  ]),
  cityEconomy(
    '年均增长7%左右，力争8%',
    [growth('averageAnnual', 'approx', 7), growth('averageAnnual', 'gte?', 8, aspirational)],
    { indicatorName: '地区生产总值', ...cell },
  ),
  cityEconomy('7左右', growth(['averageAnnual', 'unstated'], 'approx', 7), row('地区生产总值年均增长', '%')),
  cityEconomy(
    '6%—6.5%',
    growth(['averageAnnual', 'unstated'], 'gte?', { min: 6, max: 6.5 }),
    row('一般公共预算收入年均增长'),
  ),
  cityEconomy('一般公共预算收入达到300亿元左右', level('approx', 300, '亿元')),
  cityEconomy('固定资产投资累计完成8000亿元', cumulative('gte?', 8000, '亿元')),
  cityEconomy('年度新增就业不低于5万人', everyYear('gte', 5, '万人')),
  cityEconomy('累计新增就业25万人以上', either(cumulative('gte', 25, '万人'), additions('gte', 25, '万人'))),
  cityEconomy('每年新增城镇就业5万人', everyYear('gte?', 5, '万人')),
  cityEconomy('户籍人口城镇化率提高5个百分点', netChange('gte?', 5, '百分点')),
  cityEconomy('户籍人口城镇化率提高到50%', level('gte?', 50, '%')),
  cityEconomy(
    '城镇化率年均提高0.8个百分点',
    either(
      netChange('gte?', 0.8, '百分点', { per: 'averageYear' }),
      everyYear('gte?', 0.8, '百分点', { basis: 'average' }),
    ),
  ),
  cityEconomy('综合经济实力进入全国百强', rank(100, { among: '全国' })),
  cityEconomy(
    '主要经济指标增速高于全国、全省平均水平',
    either(
      [relative('gt', { statistic: 'average' }), relative('gt', { statistic: 'average' })],
      relative('gt', { statistic: 'average' }),
      [relative('gt', { statistic: 'growthRate' }), relative('gt', { statistic: 'growthRate' })],
      relative('gt', { statistic: 'growthRate' }),
    ),
  ),
  cityEconomy('人均可支配收入不低于GDP增速', relative('gte', { statistic: 'growthRate' })),
  cityEconomy('规上工业企业达到2000家，其中百亿级企业10家', [
    level('gte?', 2000, '家'),
    level('gte?', 10, '家'),
  ]),
  cityEconomy('外贸进出口总额比2020年增长50%', growth('total', 'gte?', 50, { from: '2020' })),
  cityEconomy(
    '外贸进出口总额比2020年增长一倍',
    multiple('gte?', 2, { of: { type: 'period', period: '2020' } }),
  ),
  cityEconomy('工业总产值五年翻一番', multiple('gte?', 2)),
  cityEconomy('到2030年达到3万亿元', level('gte?', 3, '万亿元', { by: '2030', vision: true })),
  cityEconomy(
    '城乡居民人均可支配收入比由2020年的2.4缩小到2025年的2.2',
    from({ value: 2.4, period: '2020' }, level('lte?', 2.2, undefined, { by: '2025' })),
    lower,
  ),
  cityEconomy(
    '2025年较2020年翻一番',
    multiple('gte?', 2, { by: '2025', of: { type: 'period', period: '2020' } }),
  ),
  cityEconomy('GDP占全省比重稳步提高', either(better(), trend())),
  cityEconomy(
    '“3+5+X”产业体系',
    either(
      not('name'),
      structure([
        [null, 3],
        [null, 5],
        [null, null],
      ]),
    ),
  ),
  cityEconomy('达到1000亿元（2020年价）', level('gte?', 1000, '亿元'), cell),
  cityEconomy('前十', rank(10), row('全国营商环境排名')),

  housing(
    '筹集建设保障性租赁住房10万套（间）',
    either(cumulative('gte?', 10), additions('gte?', 10), level('gte?', 10)),
  ),
  housing('新增保障性租赁住房占新增住房供应总量的比例力争达到30%以上', level('gte', 30, '%', aspirational)),
  housing(
    '改造城镇老旧小区不少于500个',
    either(cumulative('gte', 500, '个'), additions('gte', 500, '个'), level('gte', 500, '个')),
  ),
  housing('人均住房建筑面积达到40平方米左右', level('approx', 40, '平方米')),
  housing('物业服务覆盖率90%以上', coverage('gte', 90)),
  housing('建成区绿地率不小于38%', level('gte', 38, '%')),
  housing('住房空置率低于10%', level('lt', 10, '%'), lower),
  housing(
    '商品住房库存去化周期控制在12至18个月',
    level(['lte', 'gte', 'eq', 'approx'], { min: 12, max: 18 }, '月'),
    lower,
  ),

  culture('全省旅游总收入突破1万亿元', level('gt', 1, '万亿元')),
  culture('接待游客达8亿人次', level('gte?', 8, '亿人次')),
  culture('人均接受文化场馆服务次数达到3.5次', level('gte?', 3.5, '次')),
  culture(
    '每年举办省级以上展会不少于3次',
    either(everyYear('gte', 3, '次'), recurring('annual', { count: 3 })),
  ),
  culture('5A级旅游景区达到20家', level('gte?', 20, '家')),
  culture('国家级文物保护单位保存完好率100%', level('gte?', 100, '%')),
  culture(
    '县级图书馆、文化馆上等级率均达到95%',
    either(level('gte?', 95, '%'), [level('gte?', 95, '%'), level('gte?', 95, '%')]),
  ),
  culture('行政村（社区）综合性文化服务中心实现全覆盖', fullCoverage()),
  culture('文化产业增加值占比保持全国领先', either(rank(null, { hold: true }), qualitative(undefined))),

  market('食品评价性抽检合格率稳定在98%以上', maintain('gte', 98, '%')),
  market('企业开办时间压缩至1个工作日以内', level('lte', 1, '工作日'), lower),
  market(
    '企业注销时间压减四分之一以上',
    either(multiple('lte', 0.75), growth(['unstated', 'total'], 'lte', -25)),
    lower,
  ),
  market('万台特种设备死亡人数不超过0.1人', level('lte', 0.1, '人'), lower),
  market('消费者投诉按期办结率达98%', level('gte?', 98, '%')),
  market(
    '制修订地方标准300项',
    either(cumulative('gte?', 300, '项'), level('gte?', 300, '项'), additions('gte?', 300, '项')),
  ),
  market('双随机抽查事项覆盖率100%', coverage('gte?', 100)),
  market('质量竞争力指数≥85', level('gte', 85)),

  districtProperty(
    '高价值发明专利拥有量年均增速保持在10%以上',
    either(growth('averageAnnual', 'gte', 10), maintain('gte', 10, '%')),
  ),
  districtProperty('万人发明专利拥有量高于全市平均水平', relative('gt', { statistic: 'average' })),
  districtProperty('专利质押融资金额每年不低于5000万元', everyYear('gte', 5000, '万元')),
  districtProperty('PCT国际专利申请量达到500件左右', level('approx', 500, '件')),
  districtProperty('新建商标品牌指导站5个', additions('gte?', 5, '个')),
  districtProperty('百', doubtful(level(['approx', 'gte'], 100, '家'), unset('unreadable'), []), {
    ...cell,
    unit: '家',
  }),
  districtProperty('８５％以上', level('gte', 85, '%'), cell),
  districtProperty('＞９０', level('gt', 90, '%'), { ...cell, unit: '%' }),
  districtProperty('大于等于90', level('gte', 90, '%'), { ...cell, unit: '%' }),
  districtProperty('90及以上', level('gte', 90, '分'), { ...cell, unit: '分' }),
  districtProperty('二十件', level('gte?', 20, '件'), cell),
  districtProperty('发明专利拥有量突破三万件', level('gt', 3, '万件')),
  districtProperty(
    '半数以上企业通过贯标',
    either(level('gte', 50, '%'), coverage('gte', 50), level('gte', 0.5)),
  ),
  districtProperty('累计120件', cumulative('gte?', 120, '件'), cell),
  districtProperty(
    '累计建成知识产权工作站30个',
    either(cumulative('gte?', 30, '个'), level('gte?', 30, '个')),
  ),
  districtProperty('争创国家级知识产权示范园区', { targets: [{ kind: 'milestone', ...aspirational }] }),
  districtProperty('探索设立知识产权基金', { targets: [{ kind: 'milestone', ...exploratory }] }),
  districtProperty('各镇街至少新增1件地理标志', additions('gte', 1, '件', { scope: { each: '各镇街' } })),
  districtProperty(
    '达到全区企业的四分之一',
    either(level('gte?', 25, '%'), level('gte?', 0.25), multiple('gte?', 0.25)),
    cell,
  ),
  districtProperty('百分之九十五', level('gte?', 95, '%'), cell),
  districtProperty('九成以上', level('gte', 90, '%'), cell),
  districtProperty('1000多家', level(['gt', 'approx'], 1000, '家'), cell),
  districtProperty('三千五百件', level('gte?', 3500, '件'), cell),
  districtProperty('超百亿元', level('gt', 100, '亿元'), cell),
  districtProperty('上千人', level(['gte', 'gt', 'approx'], 1000, '人'), cell),
  districtProperty('２～３家', level('gte?', { min: 2, max: 3 }, '家'), cell),
  districtProperty('15', level('lte?', 15, '月'), lowerRow('发明专利平均审查周期', '月')),
  districtProperty('15', level('gte?', 15, '件'), row('地理标志数量', '件')),
  districtProperty('15', from({ value: 15, unit: '件' }, []), {
    column: 'baseline',
    indicatorName: '地理标志数量',
    unit: '件',
  }),
  districtProperty('—', either([], unset('empty')), {
    column: 'baseline',
    indicatorName: '地理标志数量',
    unit: '件',
  }),
  districtProperty('20', growth('total', 'gte?', 20), row('万元GDP用水量累计下降', '%')),
  districtProperty('2022年1月', either(not(['name', 'observation', 'threshold', 'documentNumber']), [])),
  districtProperty('ISO 56005', either(not(['name', 'documentNumber']), [])),
  districtProperty('“两法衔接”机制', not('name')),
  districtProperty('“三合一”审判改革', not('name')),
  districtProperty('“3·15”国际消费者权益日', not('name')),
  districtProperty('百强企业', not('name')),

  provinceProperty('12.5（预期性）', withAttribute('anticipatory', level('gte?', 12.5, '件')), {
    ...cell,
    unit: '件',
  }),
  provinceProperty('9.3→18', from({ value: 9.3 }, level('gte?', 18, '件')), { ...cell, unit: '件' }),
  provinceProperty('由9.3件提高到18件', from({ value: 9.3 }, level('gte?', 18, '件'))),
  provinceProperty(
    '从2020年的120亿元增长至300亿元',
    from({ value: 120, period: '2020' }, level('gte?', 300, '亿元')),
  ),
  provinceProperty('18（2020年为9.3）', from({ value: 9.3, period: '2020' }, level('gte?', 18, '件')), {
    ...cell,
    unit: '件',
  }),
  provinceProperty('〔500〕左右', cumulative('approx', 500, '亿元'), row('知识产权质押融资额', '亿元')),
  provinceProperty('[≥10]', cumulative('gte', 10, '万人次'), row('知识产权培训', '万人次')),
  provinceProperty(
    '2023年15；2025年18',
    [level('gte?', 15, '件', { by: '2023' }), level('gte?', 18, '件', { by: '2025' })],
    { ...cell, unit: '件' },
  ),
  provinceProperty('专利、商标质押融资额分别达到200亿元和50亿元', [
    level('gte?', 200, '亿元'),
    level('gte?', 50, '亿元'),
  ]),
  provinceProperty('发明专利拥有量居全国第6位', rank(6, { among: '全国' })),
  provinceProperty('力争进入全国前五', rank(5, { among: '全国', ...aspirational })),
  provinceProperty('知识产权综合实力稳居全国第一', rank(1, { among: '全国', hold: true })),
  provinceProperty('位次前移2位', rank(null, { improve: true })),
  provinceProperty('专利授权量连年创新高', trend({ against: 'previousMaximum' })),
  provinceProperty('涉外知识产权纠纷逐年下降', trend({ direction: 'falling', strict: true })),
  provinceProperty(
    '保护满意度只升不降',
    either(trend({ direction: 'rising' }), maintain(['gte'], null), better()),
  ),
  provinceProperty(
    '不低于“十三五”末水平',
    either(maintain('gte', null), multiple('gte', 1), relative('gte', undefined)),
    cell,
  ),
  provinceProperty('另行制定', unset(['deferred', 'delegated']), cell),
  provinceProperty('按国家下达任务执行', unset('delegated'), cell),
  provinceProperty('-', unset('empty'), cell),
  provinceProperty('无', unset('empty'), cell),
  provinceProperty('实现知识产权服务机构县域全覆盖', fullCoverage()),
  provinceProperty(
    '专利商标执法案件结案率每年保持在95%以上',
    either(everyYear('gte', 95, '%'), maintain('gte', 95, '%')),
  ),
  provinceProperty('第二十三届中国专利奖', not('name')),
  provinceProperty(
    '截至2020年底，全省发明专利拥有量达到12万件',
    either(not('observation'), from({ value: 12, unit: '万件' }, [])),
  ),
  provinceProperty('年主营业务收入20亿元以上企业', not(['name', 'threshold'])),
  provinceProperty('专利实施率提高到60%以上、专利转化率提高5个百分点', [
    level('gte', 60, '%'),
    netChange('gte?', 5, '百分点'),
  ]),
  provinceProperty('增加到2万件', level('gte?', 2, '万件'), cell),
  provinceProperty('增加2万件', netChange('gte?', 2, '万件'), cell),
  provinceProperty('降低到5%', level('lte?', 5, '%'), lowerCell),
  provinceProperty('降低5%', growth(['unstated', 'total'], 'lte?', -5), lowerCell),

  care('每千名老年人拥有养老床位40张', level('gte?', 40, '张')),
  care('护理型床位占比不低于55%', level('gte', 55, '%')),
  care('乡镇（街道）养老服务中心覆盖率达到60%以上', coverage('gte', 60)),
  care(
    '新增养老床位1万张，培训护理员5000人次',
    either(
      [additions('gte?', 1, '万张'), level('gte?', 5000, '人次')],
      [additions('gte?', 1, '万张'), additions('gte?', 5000, '人次')],
      [additions('gte?', 1, '万张'), cumulative('gte?', 5000, '人次')],
    ),
  ),
  care(
    '每名老年人每月探访2次',
    either(recurring('monthly', { count: 2 }), everyYear(['gte'], 2, '次'), recurring('monthly')),
  ),
  care(
    '每年至少开展1次安全检查',
    either(recurring('annual', { count: 1 }), everyYear('gte', 1, '次'), recurring('annual')),
  ),
  care('医养结合率达到100%', level('gte?', 100, '%')),

  pollution('PM2.5浓度较2020年下降10%以上', growth('total', 'lte', -10, { from: '2020' }), lower),
  pollution('重污染天数比率控制在1%以内', level('lte', 1, '%'), lower),
  pollution(
    '化学需氧量减排量达到1.2万吨',
    either(level('gte?', 1.2, '万吨'), cumulative('gte?', 1.2, '万吨')),
  ),
  pollution('单位GDP二氧化碳排放下降率达到省定目标', unset('delegated')),
  pollution('优良天数不少于300天', level('gte', 300, '天')),
  pollution('地表水优良比例达到省考核要求', unset('delegated'), cell),
  pollution('生活垃圾无害化处理率保持100%', maintain(['gte', 'eq', 'approx'], 100, '%')),
  pollution('煤炭消费总量控制在4000万吨左右', level(['approx', 'lte'], 4000, '万吨'), lower),

  yearWork('2023年底前完成', { targets: [{ kind: 'milestone', by: ['2023', '2023-12-31'] }] }),
  yearWork('2023年6月30日前出台实施方案', { targets: [{ kind: 'milestone', by: '2023-06-30' }] }),
  yearWork(
    '全年培训不少于2000人次',
    either(level('gte', 2000, '人次'), everyYear('gte', 2000, '人次'), cumulative('gte', 2000, '人次')),
  ),
  yearWork('同比增长10%以上', growth('yearOnYear', 'gte', 10), cell),
  yearWork('每季度召开1次联席会议', recurring('quarterly', { frequencyPrinted: '每季度' })),
  yearWork('投诉举报办结率100%', level('gte?', 100, '%')),

  damaged('', unset('empty'), cell),
  damaged('≥', doubtful(unset('unreadable'), []), cell),
  damaged('达到件', doubtful(unset('unreadable'), []), cell),
  damaged('1l0', doubtful(unset('unreadable'), level('gte?', 110, '件')), { ...cell, unit: '件' }),
  damaged('锟斤拷', doubtful(unset('unreadable'), []), cell),
  damaged('#REF!', doubtful(unset('unreadable'), []), cell),
  damaged('95以上98', doubtful(unset('unreadable'), [level('gte', 95, '%'), level('gte?', 98, '%')]), {
    ...cell,
    unit: '%',
  }),
  damaged('5—3个', doubtful(unset('unreadable'), level('gte?', { min: 3, max: 5 }, '个')), cell),
  damaged('3O件', doubtful(unset('unreadable'), level('gte?', 30, '件')), cell),
  damaged('达到__％', doubtful(unset('unreadable'), unset('deferred'), []), cell),
  damaged('8.5.', doubtful(unset('unreadable'), level('gte?', 8.5)), cell),
  damaged(
    '12,34',
    doubtful(unset('unreadable'), [level('gte?', 12), level('gte?', 34)], level('gte?', 1234), []),
    cell,
  ),
];
