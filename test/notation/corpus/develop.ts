import type { CorpusEntry } from './corpusEntry.js';
import { cell, fourteenth, lower, lowerCell, lowerRow, row, thirteenth, yearsOf } from './periods.js';
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

const bazhong = printedIn('巴中市“十四五”知识产权规划', fourteenth);
const alxa = printedIn('阿拉善盟“十四五”知识产权规划', fourteenth);
const shijiazhuang = printedIn(
  '石家庄市国家知识产权强市建设示范城市工作方案（2022—2025年）',
  yearsOf(2022, 2025),
);
const thirteenthOutline = printedIn('中华人民共和国国民经济和社会发展第十三个五年规划纲要', thirteenth);
const nationalProperty = printedIn('“十四五”国家知识产权保护和运用规划', fourteenth);
const savingAndReduction = printedIn('“十四五”节能减排综合工作方案', fourteenth);
const circular = printedIn('“十四五”循环经济发展规划', fourteenth);
const ageing = printedIn('“十四五”国家老龄事业发展和养老服务体系规划', fourteenth);
const energy = printedIn('“十四五”现代能源体系规划', fourteenth);
const digital = printedIn('“十四五”数字经济发展规划', fourteenth);
const emergency = printedIn('“十四五”国家应急体系规划', fourteenth);
const cityProperty = printedIn('style of a municipal 知识产权 plan', fourteenth);
const provinceEconomy = printedIn('style of a provincial 国民经济和社会发展 outline', fourteenth);
const countyWork = printedIn('style of a county 工作方案', fourteenth);
const education = printedIn('style of a provincial 教育 plan', fourteenth);
const scienceCity = printedIn('style of a municipal 科技创新 plan', fourteenth);
const provinceRescue = printedIn('style of a provincial 应急管理 plan', fourteenth);
const environment = printedIn('style of a provincial 生态环境保护 plan', fourteenth);
const scanned = printedIn('style of a scanned indicator table', fourteenth);

/** Expressions to develop the reader on. */
export const developCorpus: readonly CorpusEntry[] = [
  // The indicator table.
  bazhong('0.083', level('gte?', 0.083, '件'), row('每万人口高价值发明专利拥有量', '件')),
  bazhong(
    '30000',
    either(cumulative('gte?', 30000, '万元'), level('gte?', 30000, '万元')),
    row('知识产权质押累计融资金额', '万元'),
  ),
  bazhong('97', level('gte?', 97, '%'), row('知识产权保护社会满意度', '%')),
  bazhong('>60', coverage('gt', 60), row('知识产权公共服务网点覆盖率（包括信息服务、维权援助）', '%')),
  bazhong('>80', coverage('gt', 80), row('非诉纠纷解决机构覆盖率', '%')),
  bazhong('>90', level('gt', 90, '%'), row('知识产权民事一审案件复判息诉率', '%')),
  bazhong('15000', level('gte?', 15000, '件'), row('有效注册商标拥有量', '件')),
  bazhong('1-2', level('gte?', { min: 1, max: 2 }, '个'), row('知识产权服务业集聚发展区数', '个')),
  bazhong('10', level('gte?', 10, '人'), row('知识产权律师、代理人', '人')),
  bazhong('11308', from({ value: 11308 }, []), {
    column: 'baseline',
    indicatorName: '有效注册商标拥有量',
    unit: '件',
  }),
  // The goals in prose.
  bazhong('全市每万人口高价值发明专利拥有量达到0.083件', level('gte?', 0.083, '件')),
  bazhong('有效注册商标总量达1.5万件', level('gte?', 1.5, '万件')),
  bazhong('地理标志商标注册量超45件', level('gt', 45, '件')),
  bazhong('版权作品登记数达1.4万件', level('gte?', 1.4, '万件')),
  bazhong('贯标企业数量达10家', level('gte?', 10, '家')),
  bazhong('专利密集型产业、版权产业的行业增加值占GDP比重不断提升', either(trend(), better())),
  bazhong('到2025年,知识产权质押融资累计金额达到3亿元', cumulative('gte?', 3, '亿元', { by: '2025' })),
  bazhong('建立商业秘密保护基地2个', either(level('gte?', 2, '个'), additions('gte?', 2, '个'))),
  bazhong('全市知识产权保护社会满意度超过97%', level('gt', 97, '%')),
  bazhong('全市知识产权司法案件、行政执法案件按期结案率超过90%', level('gt', 90, '%')),
  bazhong('全社会知识产权认知度超过70%', level('gt', 70, '%')),
  bazhong('服务机构达10家以上', level('gte', 10, '家')),
  bazhong(
    '建成1—2个知识产权服务集聚区',
    either(level('gte?', { min: 1, max: 2 }, '个'), additions('gte?', { min: 1, max: 2 }, '个')),
  ),
  bazhong('具有执业资格的知识产权律师、代理人不少于10人', level('gte', 10, '人')),
  bazhong('新增多个高价值核心专利', qualitative('openCount')),
  bazhong('知识产权创造质量明显提升', better()),
  bazhong('基本建成知识产权强市', either(milestone(), qualitative('positioning'), qualitative('state'))),
  bazhong('服务从业人员水平大幅提升', better()),
  bazhong('定期召开专题会议研究', recurring('periodicUnstated', { frequencyPrinted: '定期' })),
  bazhong(
    '力争各县(区)新增1—2件地理标志',
    additions('gte?', { min: 1, max: 2 }, '件', { ...aspirational, scope: { each: '各县(区)' } }),
  ),
  bazhong('地理标志发展数量保持全省前列', rank(null, { band: '前列', among: '全省', hold: true })),
  bazhong('十三五期间,全市累计专利申请6426件', not('observation')),
  bazhong('《巴中市强化知识产权保护工作方案》', not('name')),
  bazhong(
    '重点布局“1+3”产业',
    either(
      not('name'),
      qualitative(undefined),
      structure([
        [null, 1],
        [null, 3],
      ]),
    ),
  ),

  alxa('1.8', level('gte?', 1.8, '件'), row('每万人口高价值发明专利拥有量', '件')),
  alxa('5000', level('gte?', 5000, '件'), row('商标数量', '件')),
  alxa('1', level('gte?', 1, '亿元'), row('知识产权质押融资金额', '亿元')),
  alxa('≥85', level('gte', 85, '分值'), row('知识产权保护社会满意度', '分值')),
  alxa('0', from({ value: 0 }, []), {
    column: 'baseline',
    indicatorName: '知识产权质押融资金额',
    unit: '亿元',
  }),
  alxa('预期性', withAttribute('anticipatory', []), { column: 'attribute' }),
  alxa(
    '专利申请量和专利授权量年均增长率达到 15%',
    either(
      [growth('averageAnnual', 'gte?', 15), growth('averageAnnual', 'gte?', 15)],
      growth('averageAnnual', 'gte?', 15),
    ),
  ),
  alxa('PCT 实现零的突破', level('gt', 0)),
  alxa('每万人口高价值发明专利拥有量达到 1.8 件', level('gte?', 1.8, '件')),
  alxa('到 2025 年，知识产权服务机构达到 5家', level('gte?', 5, '家', { by: '2025' })),
  alxa('新增知识产权服务机构 3 家', additions('gte?', 3, '家')),
  alxa(
    '培育国家、自治区知识产权优势示范企业 3 家',
    either(additions('gte?', 3, '家'), level('gte?', 3, '家')),
  ),
  alxa('知识产权服务实现全覆盖', fullCoverage()),
  alxa('建成知识产权快速维权服务站 3 家', either(level('gte?', 3, '家'), additions('gte?', 3, '家'))),
  alxa('培育一批高价值核心专利', qualitative('openCount')),
  alxa('定期发布知识产权申请情况', recurring('periodicUnstated', { frequencyPrinted: '定期' })),
  alxa('盟内旗区全覆盖', fullCoverage()),
  alxa(
    '探索建立知识产权质押融资风险补偿机制',
    either(
      { kind: 'milestone', ...exploratory },
      {
        kind: 'qualitative',
        ...exploratory,
      },
    ),
  ),
  alxa('“十三五”期间，专利申请总量增加 1084 件，同比增长 178.81%', not('observation')),
  alxa('至 2020 年末，全盟版权作品登记总量 100 件', either(not('observation'), from({ value: 100 }, []))),

  shijiazhuang('每年组织30家企业', everyYear('gte?', 30, '家')),
  shijiazhuang('累计实施25项专利导航项目', cumulative('gte?', 25, '项')),
  shijiazhuang(
    '支持60项专利权质押贷款、作价入股等知识产权金融创新项目',
    either(cumulative('gte?', 60, '项'), additions('gte?', 60, '项'), level('gte?', 60, '项')),
  ),
  shijiazhuang('每万人有效发明专利拥有量达到15件', level('gte?', 15, '件')),
  shijiazhuang('注册商标年均增长10%以上', growth('averageAnnual', 'gte', 10)),
  shijiazhuang('著作权登记量年均增长10%', growth('averageAnnual', 'gte?', 10)),
  shijiazhuang('年结案率达到95%以上', everyYear('gte', 95, '%')),
  shijiazhuang('知识产权质押融资额逐年增加', trend({ strict: true, against: 'previousYear' })),
  shijiazhuang('技术交易市场知识产权交易额逐年提高', trend({ strict: true, against: 'previousYear' })),
  shijiazhuang('知识产权密集型产业增加值占全市生产总值比重进一步扩大', either(better(), trend())),
  shijiazhuang('专利数量达到10000件', level('gte?', 10000, '件')),
  shijiazhuang('打造一支不少于100人的专家服务团队', level('gte', 100, '人')),
  shijiazhuang(
    '培养500名以上企事业知识产权专业管理人才',
    either(additions('gte', 500, '名'), level('gte', 500, '名'), cumulative('gte', 500, '名')),
  ),
  shijiazhuang('力争新增100家企业通过认证', additions('gte?', 100, '家', aspirational)),
  shijiazhuang(
    '力争每年专利质押和专利保险投保金额实现新突破',
    either(trend({ against: 'previousMaximum', ...aspirational }), better()),
  ),
  shijiazhuang('“百校千企”协同创新伙伴行动', not('name')),
  shijiazhuang('形成一批核心专利', qualitative('openCount')),
  shijiazhuang('实行年度考核', recurring('annual', { frequencyPrinted: '年度' })),
  shijiazhuang(
    '探索开展知识产权证券化',
    either(
      { kind: 'qualitative', ...exploratory },
      {
        kind: 'milestone',
        ...exploratory,
      },
    ),
  ),

  // The indicator table: 〔〕 was printed as [ ], and most cells hold a total of five years beside the level.
  thirteenthOutline('>92.7', level('gt', 92.7, '万亿元'), row('国内生产总值（GDP）', '万亿元')),
  thirteenthOutline('>12', level('gt', 12, '万元/人'), row('全员劳动生产率', '万元/人')),
  thirteenthOutline('[>5000]', cumulative('gt', 5000, '万人'), row('城镇新增就业人数', '万人')),
  thirteenthOutline('[5575]', cumulative('gte?', 5575, '万人'), row('农村贫困人口脱贫', '万人')),
  thirteenthOutline('[2000]', cumulative('gte?', 2000, '万套'), row('城镇棚户区住房改造', '万套')),
  thirteenthOutline('[<3256]', cumulative('lt', 3256, '万亩'), lowerRow('新增建设用地规模', '万亩')),
  thirteenthOutline('[23]', growth('total', 'gte?', 23), row('万元GDP用水量下降', '%')),
  thirteenthOutline('[15]', growth('total', 'gte?', 15), row('单位GDP能源消耗降低', '%')),
  thirteenthOutline('[18]', growth('total', 'gte?', 18), row('单位GDP二氧化碳排放降低', '%')),
  thirteenthOutline(
    '>6.5',
    either(growth('averageAnnual', 'gt', 6.5), growth('unstated', 'gt', 6.5)),
    row('居民人均可支配收入增长', '%'),
  ),
  thirteenthOutline('<5', level('lt', 5, '%'), lowerRow('地表水劣于V类水体比例', '%')),
  thirteenthOutline('[10]', growth('total', 'gte?', 10), row('主要污染物排放总量减少（化学需氧量）', '%')),
  thirteenthOutline('18.65', level('gte?', 18.65, '亿亩'), row('耕地保有量', '亿亩')),
  thirteenthOutline(
    '60 [3.9]',
    either(
      level('gte?', 60, '%'),
      [level('gte?', 60, '%'), netChange('gte?', 3.9)],
      [level('gte?', 60, '%'), cumulative('gte?', 3.9)],
    ),
    row('常住人口城镇化率', '%'),
  ),
  thirteenthOutline(
    '国内生产总值和城乡居民人均收入比2010年翻一番',
    either(
      [
        multiple('gte?', 2, { of: { type: 'period', period: '2010' } }),
        multiple('gte?', 2, { of: { type: 'period', period: '2010' } }),
      ],
      multiple('gte?', 2, { of: { type: 'period', period: '2010' } }),
    ),
  ),

  nationalProperty('12', level('gte?', 12, '件'), row('每万人口高价值发明专利拥有量', '件')),
  nationalProperty('3200', level('gte?', 3200, '亿元'), row('知识产权质押融资登记金额', '亿元')),
  nationalProperty('13.0', level('gte?', 13, '%'), row('专利密集型产业增加值占GDP比重', '%')),
  nationalProperty('11.6*', from({ value: 11.6 }, []), {
    column: 'baseline',
    indicatorName: '专利密集型产业增加值占GDP比重',
    unit: '%',
  }),
  nationalProperty('82', level('gte?', 82, '分'), row('知识产权保护社会满意度', '分')),
  nationalProperty('—', either([], unset('empty')), {
    column: 'baseline',
    indicatorName: '知识产权民事一审案件服判息诉率',
    unit: '%',
  }),
  nationalProperty('注：“*”为2019年值', either(not(['name', 'observation']), [])),
  nationalProperty('国发〔2021〕20号', not('documentNumber')),

  savingAndReduction(
    '全国单位国内生产总值能源消耗比2020年下降13.5%',
    growth('total', 'lte?', -13.5, { from: '2020' }),
  ),
  savingAndReduction('能源消费总量得到合理控制', either(qualitative(undefined), unset('deferred'))),
  savingAndReduction(
    '化学需氧量、氨氮、氮氧化物、挥发性有机物排放总量比2020年分别下降8%、8%、10%以上、10%以上',
    [
      growth('total', ['lte'], -8, { from: '2020' }),
      growth('total', ['lte'], -8, { from: '2020' }),
      growth('total', 'lte', -10, { from: '2020' }),
      growth('total', 'lte', -10, { from: '2020' }),
    ],
  ),
  savingAndReduction('规模以上工业单位增加值能耗下降13.5%', growth(['unstated', 'total'], 'lte?', -13.5)),
  savingAndReduction('万元工业增加值用水量下降16%', growth(['unstated', 'total'], 'lte?', -16)),
  savingAndReduction(
    '城镇清洁取暖比例和绿色高效制冷产品市场占有率大幅提升',
    either(better(), [better(), better()]),
  ),
  savingAndReduction(
    '新能源汽车新车销售量达到汽车新车销售总量的20%左右',
    either(level('approx', 20, '%'), multiple('approx', 0.2)),
  ),
  savingAndReduction('城市生活污水集中收集率力争达到70%以上', level('gte', 70, '%', aspirational)),
  savingAndReduction('农村生活污水治理率达到40%', level('gte?', 40, '%')),
  savingAndReduction('非化石能源占能源消费总量比重达到20%左右', level('approx', 20, '%')),

  circular('主要资源产出率比2020年提高约20%', growth('total', 'approx', 20, { from: '2020' })),
  circular(
    '单位GDP能源消耗、用水量比2020年分别降低13.5%、16%左右',
    either([
      growth('total', ['lte', 'approx'], -13.5, { from: '2020' }),
      growth('total', 'approx', -16, { from: '2020' }),
    ]),
  ),
  circular('农作物秸秆综合利用率保持在86%以上', maintain('gte', 86, '%')),
  circular('大宗固废综合利用率达到60%', level('gte?', 60, '%')),
  circular('废纸利用量达到6000万吨', level('gte?', 6000, '万吨')),
  circular('废钢利用量达到3.2亿吨', level('gte?', 3.2, '亿吨')),
  circular('资源循环利用产业产值达到5万亿元', level('gte?', 5, '万亿元')),

  // The table of this plan prints its cells with words.
  ageing('达到900万张以上', level('gte', 900, '万张'), row('养老服务床位总量', '万张')),

  ageing('达到100%', either(level('gte?', 100, '%'), coverage('gte?', 100)), row('特殊困难老年人月探访率')),
  ageing('达到55%', level('gte?', 55, '%'), row('养老机构护理型床位占比')),
  ageing('达到60%以上', level('gte', 60, '%'), row('设立老年医学科的二级及以上综合性医院占比')),
  ageing('明显增长', better(), row('本科高校、职业院校养老服务相关专业招生规模')),
  ageing('保持1人以上', maintain('gte', 1, '人'), row('每千名老年人配备社会工作者人数')),
  ageing('每个县（市、区、旗）至少1所', level('gte', 1, '所'), row('老年大学覆盖面')),
  ageing(
    '每个县（市、区、旗）每年开展1次',
    either(recurring('annual'), everyYear(['gte', 'eq'], 1, '次')),
    row('“敬老月”活动覆盖面'),
  ),
  ageing('设立老年医学科的二级及以上综合性医院占比', not('name')),

  energy('国内能源年综合生产能力达到46亿吨标准煤以上', level('gte', 46, '亿吨标准煤')),
  energy('原油年产量回升并稳定在2亿吨水平', maintain('approx', 2, '亿吨')),
  energy('天然气年产量达到2300亿立方米以上', level('gte', 2300, '亿立方米')),
  energy('发电装机总容量达到约30亿千瓦', level('approx', 30, '亿千瓦')),
  energy('单位GDP二氧化碳排放五年累计下降18%', growth('total', 'lte?', -18)),
  energy('到2025年，非化石能源消费比重提高到20%左右', level('approx', 20, '%', { by: '2025' })),
  energy('非化石能源发电量比重达到39%左右', level('approx', 39, '%')),
  energy('单位GDP能耗五年累计下降13.5%', growth('total', 'lte?', -13.5)),
  energy('灵活调节电源占比达到24%左右', level('approx', 24, '%')),
  energy(
    '电力需求侧响应能力达到最大用电负荷的3%～5%',
    either(level('gte?', { min: 3, max: 5 }, '%'), multiple('gte?', { min: 0.03, max: 0.05 })),
  ),
  energy('能源研发经费投入年均增长7%以上', growth('averageAnnual', 'gte', 7)),
  energy(
    '新增关键技术突破领域达到50个左右',
    either(additions('approx', 50, '个'), level('approx', 50, '个')),
  ),
  energy('人均年生活用电量达到1000千瓦时左右', level('approx', 1000, '千瓦时')),
  energy('电气化水平持续提升', either(better(), trend())),
  energy('天然气管网覆盖范围进一步扩大', better()),
  energy(
    '展望2035年，非化石能源消费比重进一步大幅提高',
    either(
      { targets: [{ kind: 'qualitative', by: '2035', vision: true }] },
      { targets: [{ kind: 'trend', by: '2035', vision: true }] },
    ),
  ),

  digital('10', level('gte?', 10, '%'), row('数字经济核心产业增加值占GDP比重', '%')),
  digital('8', level('gte?', 8, '亿户'), row('IPv6活跃用户数', '亿户')),
  digital('6000', level('gte?', 6000, '万户'), row('千兆宽带用户数', '万户')),
  digital('14', level('gte?', 14, '万亿元'), row('软件和信息技术服务业规模', '万亿元')),
  digital('45', level('gte?', 45, '%'), row('工业互联网平台应用普及率', '%')),
  digital('640', from({ value: 640 }, []), {
    column: 'baseline',
    indicatorName: '千兆宽带用户数',
    unit: '万户',
  }),
  digital('数字经济核心产业增加值占国内生产总值比重达到10%', level('gte?', 10, '%')),
  digital('展望2035年，数字经济将迈向繁荣成熟期', {
    targets: [{ kind: 'qualitative', by: '2035', vision: true }],
  }),

  emergency('下降15%', growth(['unstated', 'total'], 'lte?', -15), lowerRow('生产安全事故死亡人数')),
  emergency('下降20%', growth(['unstated', 'total'], 'lte?', -20), lowerRow('重特大生产安全事故起数')),
  emergency(
    '下降33%',
    growth(['unstated', 'total'], 'lte?', -33),
    lowerRow('单位国内生产总值生产安全事故死亡率'),
  ),
  emergency(
    '<1',
    either(level('lt', 1), everyYear('lt', 1, undefined, { basis: 'average' })),
    lowerRow('年均每百万人口因自然灾害死亡率'),
  ),
  emergency(
    '<15000',
    either(level('lt', 15000, '人次'), everyYear('lt', 15000, '人次', { basis: 'average' })),
    lowerRow('年均每十万人受灾人次', '人次'),
  ),
  provinceRescue('受灾人员基本生活得到有效救助时间缩短至10小时以内', level('lte', 10, '小时'), lower),
  provinceRescue('灾害事故信息上报及时准确', qualitative('state')),

  provinceRescue(
    '形成“1+6+N”应急指挥体系',
    structure([
      [null, 1],
      [null, 6],
      [null, null],
    ]),
  ),
  provinceRescue(
    '建设1个省级中心、5个区域中心和N个基层站点',
    either(
      structure([
        [null, 1],
        [null, 5],
        [null, null],
      ]),
      [level(['gte'], 1, '个'), level(['gte'], 5, '个'), qualitative('openCount')],
      [additions(['gte'], 1, '个'), additions(['gte'], 5, '个'), qualitative('openCount')],
      [milestone(), level(['gte'], 5, '个'), qualitative('openCount')],
    ),
  ),
  provinceRescue(
    '年均因灾直接经济损失占GDP比例控制在1%以内',
    either(level('lte', 1, '%'), everyYear('lte', 1, '%', { basis: 'average' })),
    lower,
  ),
  provinceRescue(
    '年均死亡人数不超过20人',
    either(everyYear('lte', 20, '人', { basis: 'average' }), level('lte', 20, '人')),
    lower,
  ),
  provinceRescue('每年组织综合演练1次以上', either(recurring('annual'), everyYear('gte', 1, '次'))),
  provinceRescue(
    '事故起数持续下降',
    either(trend({ direction: 'falling' }), qualitative('direction', { direction: 'falling' })),
    lower,
  ),
  provinceRescue(
    '事故死亡人数逐年递减',
    trend({ direction: 'falling', strict: true, against: 'previousYear' }),
    lower,
  ),
  provinceRescue('救援队伍实现县（区）全覆盖', fullCoverage()),
  provinceRescue('亿元GDP死亡率低于全国平均水平', relative('lt', { statistic: 'average' }), lower),
  provinceRescue('专业救援力量增加两倍', multiple('gte?', 3)),

  // What city plans print beside the plain cases.
  cityProperty(
    '力争到2025年，每万人口发明专利拥有量达到20件',
    level('gte?', 20, '件', { by: '2025', ...aspirational }),
  ),
  cityProperty('2023年达到8件，2025年达到12件', [
    level('gte?', 8, '件', { by: '2023' }),
    level('gte?', 12, '件', { by: '2025' }),
  ]),
  cityProperty(
    '12（2023年达到9）',
    either(
      [level('gte?', 12, '件'), level('gte?', 9, '件', { by: '2023' })],
      [level('gte?', 9, '件', { by: '2023' }), level('gte?', 12, '件')],
    ),
    { ...cell, indicatorName: '每万人口高价值发明专利拥有量', unit: '件', by: '2025' },
  ),
  cityProperty(
    '由2020年的6.3件提高到2025年的12件',
    from({ value: 6.3, period: '2020' }, level('gte?', 12, '件', { by: '2025' })),
  ),
  cityProperty('从1200件增加到3000件', from({ value: 1200 }, level('gte?', 3000, '件'))),
  cityProperty('6.3→12', from({ value: 6.3 }, level('gte?', 12, '件')), { ...cell, unit: '件' }),
  cityProperty('12（基期6.3）', from({ value: 6.3 }, level('gte?', 12, '件')), { ...cell, unit: '件' }),
  cityProperty(
    '2020年6.3，2025年12',
    from({ value: 6.3, period: '2020' }, level('gte?', 12, '件', { by: '2025' })),
    {
      ...cell,
      unit: '件',
    },
  ),
  cityProperty('≥90（约束性）', withAttribute('binding', level('gte', 90, '%')), { ...cell, unit: '%' }),
  cityProperty('17件/万人', level('gte?', 17, '件/万人'), row('每万人口高价值发明专利拥有量')),
  cityProperty('１２件', level('gte?', 12, '件'), cell),
  cityProperty('十五万件', level('gte?', 15, '万件'), cell),
  cityProperty('商标有效注册量突破10万件', level('gt', 10, '万件')),
  cityProperty('专利质押融资额翻一番', multiple('gte?', 2, { of: { type: 'baseline' } })),
  cityProperty(
    '专利质押融资额较2020年翻两番',
    multiple('gte?', 4, { of: { type: 'period', period: '2020' } }),
  ),
  cityProperty('PCT专利申请量增长1.5倍', multiple('gte?', 2.5)),
  cityProperty(
    'PCT专利申请量增长到2020年的1.5倍',
    multiple('gte?', 1.5, { of: { type: 'period', period: '2020' } }),
  ),
  cityProperty(
    '发明专利有效量是2020年的2倍以上',
    multiple('gte', 2, { of: { type: 'period', period: '2020' } }),
  ),
  cityProperty('审查周期压缩至法定期限的一半以内', multiple('lte', 0.5, { of: { type: 'named' } }), lower),
  cityProperty('知识产权质押融资额年均增长15%左右', growth('averageAnnual', 'approx', 15)),
  cityProperty('有效发明专利五年增长50%以上', growth('total', 'gte', 50)),
  cityProperty('专利授权量同比增长8%', growth('yearOnYear', 'gte?', 8)),
  cityProperty('知识产权保护社会满意度提高2个百分点', netChange('gte?', 2, '百分点')),
  cityProperty('满意度较2020年提高5分以上', netChange('gte', 5, '分', { from: '2020' })),
  cityProperty('净增发明专利500件', netChange('gte?', 500, '件')),
  cityProperty(
    '年均新增贯标企业30家',
    either(
      additions('gte?', 30, '家', { per: 'averageYear' }),
      everyYear('gte?', 30, '家', { basis: 'average' }),
    ),
  ),
  cityProperty('每年新增贯标企业不少于30家', everyYear('gte', 30, '家')),
  cityProperty('年均30家', everyYear('gte?', 30, '家', { basis: 'average' }), cell),
  cityProperty('每年培训知识产权人才1000人次以上', everyYear('gte', 1000, '人次')),
  cityProperty('累计培训10万人次', cumulative('gte?', 10, '万人次')),
  cityProperty(
    '累计新增专利代理师200名',
    either(cumulative('gte?', 200, '名'), additions('gte?', 200, '名')),
  ),
  cityProperty(
    '“十四五”期间累计完成专利导航项目50项以上',
    cumulative('gte', 50, '项', { window: { from: '2021', to: '2025' } }),
  ),
  cityProperty('〔50〕', cumulative('gte?', 50, '项'), row('专利导航项目', '项')),
  cityProperty('〔50〕以上', cumulative('gte', 50, '项'), row('专利导航项目', '项')),
  cityProperty('〔1.5万〕', cumulative('gte?', 1.5, '万人次'), row('知识产权人才培训', '人次')),
  cityProperty('服务站点乡镇全覆盖', fullCoverage()),
  cityProperty('维权援助工作站县（市、区）覆盖率达到100%', coverage('gte?', 100)),
  cityProperty('100%', coverage('gte?', 100), row('版权工作站覆盖率')),
  cityProperty('全覆盖', fullCoverage(), row('商标品牌指导站县域覆盖')),
  cityProperty('有效发明专利拥有量居全省第一位', rank(1, { among: '全省' })),
  cityProperty('综合发展指数进入全国前20名', rank(20, { among: '全国' })),
  cityProperty('综合发展指数位居全国前列', rank(null, { band: '前列', among: '全国' })),
  cityProperty('保持全省首位', rank(1, { among: '全省', hold: true })),
  cityProperty('在全国示范城市考核中位次前移', rank(null, { improve: true })),
  cityProperty('进入全省第一方阵', rank(null, { band: '第一方阵', among: '全省' })),
  cityProperty('中国专利奖金奖实现零的突破', level('gt', 0)),
  cityProperty('知识产权证券化实现零突破', either(level('gt', 0), milestone())),
  cityProperty('达到全省平均水平', relative('gte?', { statistic: 'average' })),
  cityProperty('高于全省平均水平', relative('gt', { statistic: 'average' })),
  cityProperty(
    '构建“1+5+N”保护网络',
    structure([
      [null, 1],
      [null, 5],
      [null, null],
    ]),
  ),
  cityProperty('建成国家级知识产权保护中心', milestone()),
  cityProperty('出台《知识产权保护条例》', milestone()),
  cityProperty('打造知识产权保护高地', qualitative('positioning')),
  cityProperty('培育若干知识产权强企', qualitative('openCount')),
  cityProperty('培育数十家知识产权强企', qualitative('openCount')),
  cityProperty(
    '培育百余家知识产权优势企业',
    either(additions(['gt', 'approx'], 100, '家'), level(['gt', 'approx'], 100, '家')),
  ),
  cityProperty('每年发布知识产权保护状况白皮书', recurring('annual', { frequencyPrinted: '每年' })),
  cityProperty('每季度通报典型案例', recurring('quarterly', { frequencyPrinted: '每季度' })),
  cityProperty('不定期开展联合执法', recurring('adHoc', { frequencyPrinted: '不定期' })),
  cityProperty(
    '保持稳定',
    either(
      maintain(['gte', 'approx', 'eq'], null),
      trend({ direction: 'steady' }),
      qualitative('direction', { direction: 'steady' }),
    ),
    cell,
  ),
  cityProperty('稳定在90%以上', maintain('gte', 90, '%'), cell),
  cityProperty('稳定在90%', maintain(['approx'], 90, '%'), cell),
  cityProperty('保持2020年水平', maintain(['gte', 'approx', 'eq'], null), cell),
  cityProperty('完成省下达目标', unset('delegated'), cell),
  cityProperty('以省级下达任务为准', unset('delegated'), cell),
  cityProperty('按国家要求完成', either(unset('delegated'), milestone()), cell),
  cityProperty('待定', unset('deferred'), cell),
  cityProperty('—', unset('empty'), cell),
  cityProperty('/', unset('empty'), cell),
  cityProperty('N/A', unset('empty'), cell),
  cityProperty('规模以上工业企业', not(['name', 'threshold'])),
  cityProperty('到2025年，高价值发明专利拥有量达到5000件；到2035年，达到1万件', [
    level('gte?', 5000, '件', { by: '2025' }),
    level('gte?', 1, '万件', { by: '2035', vision: true }),
  ]),
  cityProperty('预计到2025年达到300家', level('gte?', 300, '家', { by: '2025', estimated: true })),
  cityProperty('20家以上市级知识产权优势企业', either(level('gte', 20, '家'), additions('gte', 20, '家'))),
  cityProperty('3家至5家', level('gte?', { min: 3, max: 5 }, '家'), cell),
  cityProperty('发明专利审查周期缩短至15个月', level('lte?', 15, '月'), lower),
  cityProperty('商标注册审查周期稳定在4个月以内', maintain('lte', 4, '月'), lower),
  cityProperty('有条件的县（市、区）设立知识产权专项资金', { targets: [{ kind: 'milestone' }] }),
  cityProperty('百分之九十以上', level('gte', 90, '%'), cell),
  cityProperty('八成', level('gte?', 80, '%'), cell),
  cityProperty('两千亿元以上', level('gte', 2000, '亿元'), cell),
  cityProperty('一百二十家', level('gte?', 120, '家'), cell),
  cityProperty('１．２万亿元', level('gte?', 1.2, '万亿元'), cell),
  cityProperty('1.2万～1.5万件', level('gte?', { min: 1.2, max: 1.5 }, '万件'), cell),
  cityProperty('85', level('lte?', 85, '天'), lowerRow('专利纠纷结案平均周期', '天')),
  cityProperty('85', level('gte?', 85, '%'), row('专利产业化率', '%')),
  cityProperty('85', from({ value: 85, unit: '%' }, []), {
    column: 'baseline',
    indicatorName: '专利产业化率',
    unit: '%',
  }),
  cityProperty('18', growth('total', 'gte?', 18), row('单位GDP二氧化碳排放累计下降', '%')),
  cityProperty('2021—2025年', either(not(['name', 'observation', 'threshold', 'documentNumber']), [])),
  cityProperty('GB/T 29490—2013', either(not(['name', 'documentNumber']), [])),
  cityProperty('“双随机、一公开”监管', not('name')),
  cityProperty('国家级专精特新“小巨人”企业', not('name')),
  cityProperty('4.26世界知识产权日', not('name')),
  cityProperty('千兆光网', not('name')),

  provinceEconomy('GDP年均增长6%左右', growth('averageAnnual', 'approx', 6)),
  provinceEconomy('地区生产总值年均增长5.5%—6%', growth('averageAnnual', 'gte?', { min: 5.5, max: 6 })),
  provinceEconomy('经济总量迈上7万亿元台阶', level('gte', 7, '万亿元')),
  provinceEconomy('经济总量突破万亿元大关', level('gt', 1, '万亿元')),
  provinceEconomy('人均GDP超过10万元', level('gt', 10, '万元')),
  provinceEconomy('常住人口城镇化率提高到65%左右', level('approx', 65, '%')),
  provinceEconomy('居民收入增长与经济增长基本同步', relative('approx', undefined)),
  provinceEconomy('居民人均可支配收入增速高于经济增速', relative('gt', { statistic: 'growthRate' })),
  provinceEconomy('城乡居民收入比缩小到2.1∶1', level('lte?', 2.1), lower),
  provinceEconomy(
    '城镇新增就业350万人',
    either(additions('gte?', 350, '万人'), cumulative('gte?', 350, '万人'), level('gte?', 350, '万人')),
  ),
  provinceEconomy('城镇登记失业率控制在4.5%以内', level('lte', 4.5, '%'), lower),
  provinceEconomy('人均预期寿命达到79岁', level('gte?', 79, '岁')),
  provinceEconomy('战略性新兴产业增加值占规模以上工业比重达到20%以上', level('gte', 20, '%')),
  provinceEconomy('粮食产量稳定在700亿斤以上', maintain('gte', 700, '亿斤')),
  provinceEconomy('综合实力重回全国第一方阵', rank(null, { band: '第一方阵', among: '全国' })),
  provinceEconomy('单位地区生产总值能耗完成国家下达任务', unset('delegated'), lower),
  provinceEconomy(
    '保持在合理区间',
    either(unset('deferred'), qualitative(undefined), maintain(['gte', 'approx', 'eq'], null)),
    cell,
  ),
  provinceEconomy('高速公路通车里程达到1万公里，高铁里程达到3000公里', [
    level('gte?', 1, '万公里'),
    level('gte?', 3000, '公里'),
  ]),
  provinceEconomy('研发经费投入强度达到2.5%左右，技术合同成交额突破2000亿元', [
    level('approx', 2.5, '%'),
    level('gt', 2000, '亿元'),
  ]),
  provinceEconomy('新增国家级高新区2—3家', additions('gte?', { min: 2, max: 3 }, '家')),
  provinceEconomy(
    '2020年，全省地区生产总值达到4.3万亿元',
    either(not('observation'), from({ value: 4.3, unit: '万亿元', period: '2020' }, [])),
  ),
  provinceEconomy('“十三五”时期年均增长6.8%', not('observation')),
  provinceEconomy('市场主体总量实现翻番', multiple('gte?', 2)),
  provinceEconomy('数字经济规模实现倍增', multiple('gte?', 2)),
  provinceEconomy(
    '实现两位数增长',
    either(
      growth(['unstated', 'averageAnnual', 'yearOnYear', 'total'], ['gte'], 10, { inferred: ['rate'] }),
      better(),
    ),
  ),

  countyWork('2024年12月31日前建成', { targets: [{ kind: 'milestone', by: ['2024-12-31', '2024'] }] }),
  countyWork('2023年6月底前完成全部整改', { targets: [{ kind: 'milestone', by: '2023-06-30' }] }),
  countyWork('每半年开展一次督查', recurring('halfYearly', { frequencyPrinted: '每半年' })),
  countyWork('每月调度一次', recurring('monthly', { frequencyPrinted: '每月' })),
  countyWork('每个乡镇建成1个示范点', either(level(['gte'], 1, '个'), additions('gte?', 1, '个'))),
  countyWork(
    '完成农村危房改造300户',
    either(cumulative('gte?', 300, '户'), level('gte?', 300, '户'), additions('gte?', 300, '户')),
  ),
  countyWork(
    '争取省级专项资金500万元以上',
    either(
      level('gte', 500, '万元', aspirational),
      additions('gte', 500, '万元', aspirational),
      cumulative('gte', 500, '万元', aspirational),
    ),
  ),
  countyWork('达到200余件', level(['gt', 'approx'], 200, '件'), cell),
  countyWork('近3000人', level('approx', 3000, '人'), cell),
  countyWork('不低于现状', maintain('gte', null), cell),
  countyWork(
    '“三率”均达到95%以上',
    either(level('gte', 95, '%'), [level('gte', 95, '%'), level('gte', 95, '%'), level('gte', 95, '%')]),
  ),
  countyWork('县政府办〔2022〕33号', not('documentNumber')),
  countyWork('[专栏1]', not(['name', 'documentNumber'])),
  countyWork('视情提出', unset('deferred'), cell),

  education('学前教育毛入园率达到92%以上', level('gte', 92, '%')),
  education('九年义务教育巩固率保持在96%', maintain(['gte', 'approx'], 96, '%')),
  education('新增公办幼儿园学位5万个', additions('gte?', 5, '万个')),
  education('大班额比例控制在3%以内', level('lte', 3, '%'), lower),
  education('生师比不高于18∶1', level('lte', 18), lower),
  education('财政性教育经费占比不低于4%', level('gte', 4, '%')),
  education('普惠性幼儿园覆盖率稳定在85%以上', either(maintain('gte', 85, '%'), coverage('gte', 85))),
  education('高考录取率逐年提高', trend({ strict: true, against: 'previousYear' })),
  education('七成以上', level('gte', 70, '%'), cell),
  education('四分之三以上', either(level('gte', 75, '%'), level('gte', 0.75)), cell),

  scienceCity('全社会研发投入年均增长12%以上、占GDP比重达到3.5%', [
    growth('averageAnnual', 'gte', 12),
    level('gte?', 3.5, '%'),
  ]),
  scienceCity('高新技术企业超5000家', level('gt', 5000, '家')),
  scienceCity('高新技术企业数量较2020年实现翻番，突破2000家', [
    multiple('gte?', 2, { of: { type: 'period', period: '2020' } }),
    level('gt', 2000, '家'),
  ]),
  scienceCity(
    '研发经费投入强度高于全国平均水平0.5个百分点',
    relative(
      'gte',
      { statistic: 'average' },
      {
        comparator: ['gte', 'gt', 'eq', 'approx'],
        offset: 0.5,
      },
    ),
  ),
  scienceCity(
    '与全国平均水平差距进一步缩小',
    relative(['gte', 'gt', 'lte', 'lt', 'approx', 'eq'], { statistic: 'average' }, { gap: 'narrow' }),
  ),
  scienceCity('科技进步贡献率65%', level('gte?', 65, '%')),
  scienceCity(
    '引进高层次人才1000名左右',
    either(additions('approx', 1000, '名'), level('approx', 1000, '名'), cumulative('approx', 1000, '名')),
  ),
  scienceCity('技术合同成交额年均增速不低于20%', growth('averageAnnual', 'gte', 20)),
  scienceCity('国家企业技术中心数量居全省前三', rank(3, { among: '全省' })),
  scienceCity('创新能力持续保持全国前十', rank(10, { among: '全国', hold: true })),
  scienceCity(
    '基础研究经费占比达8%左右，力争10%',
    either([level('approx', 8, '%'), level('gte?', 10, '%', aspirational)]),
  ),
  scienceCity('成交额超千亿元', level('gt', 1000, '亿元')),

  environment('PM2.5平均浓度控制在35微克/立方米以下', level(['lte'], 35, '微克/立方米'), lower),
  environment('PM2.5年均浓度下降到30微克/立方米', level('lte?', 30, '微克/立方米'), lower),
  environment('氮氧化物排放量减少3.5万吨', netChange('lte?', -3.5, '万吨'), lower),
  environment('空气质量优良天数比率达到85%以上', level('gte', 85, '%')),
  environment('劣Ⅴ类断面比例降至0', level('lte?', 0), lower),
  environment('森林覆盖率达到24.5%', either(coverage('gte?', 24.5), level('gte?', 24.5, '%'))),
  environment('森林覆盖率提高1.5个百分点', netChange('gte?', 1.5, '百分点')),
  environment('〔10〕', growth('total', 'gte?', 10), row('细颗粒物（PM2.5）浓度下降比例', '%')),
  environment('基本消除重度及以上污染天气', either(milestone(), qualitative(undefined))),
  environment('湿地保护率55%左右', level('approx', 55, '%')),
  environment('用水总量控制在250亿立方米', level('lte', 250, '亿立方米'), lower),
  environment('危险废物处置率不低于98%', level('gte', 98, '%')),
  environment('不突破9.5‰', level('lte', 9.5, '‰'), lowerCell),

  // What a scanner or a copy leaves of a cell.
  scanned('', unset('empty'), cell),
  scanned('≥ 9 5', doubtful(unset('unreadable'), level('gte', 95, '%')), { ...cell, unit: '%' }),
  scanned('1O0', doubtful(unset('unreadable'), level('gte?', 100, '%')), { ...cell, unit: '%' }),
  scanned('□□件', doubtful(unset('unreadable'), []), cell),
  scanned('达到XX万件', doubtful(unset('unreadable'), unset('deferred'), []), cell),
  scanned('12.5.3', doubtful(unset('unreadable'), []), cell),
  scanned('??', doubtful(unset('unreadable'), []), cell),
  scanned(
    '90% 95%',
    doubtful(
      [level('gte?', 90, '%'), level('gte?', 95, '%')],
      unset('unreadable'),
      from({ value: 90 }, level('gte?', 95, '%')),
    ),
    cell,
  ),
  scanned('85/90', either([level('gte?', 85, '%'), level('gte?', 90, '%')], unset('unreadable')), {
    ...cell,
    unit: '%',
  }),
  scanned('1，500', doubtful(level('gte?', 1500, '件'), unset('unreadable')), { ...cell, unit: '件' }),
  scanned('1,234.5', level('gte?', 1234.5, '亿元'), { ...cell, unit: '亿元' }),
  scanned('1 131.5', level('gte?', 1131.5, '万吨'), { ...cell, unit: '万吨' }),
];
