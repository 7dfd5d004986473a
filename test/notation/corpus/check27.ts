import {
  atLeast,
  average,
  both,
  built,
  by2010,
  by2020,
  by2022,
  by2025,
  by2026,
  by2027,
  delegated,
  forAll,
  held,
  list,
  made,
  ofRange,
  ofYear,
  past,
  pastOrBaseline,
  raised,
  sinceBase,
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
  thirteenth,
  twelfth,
  yearOf,
  yearsOf,
} from './periods.js';
import { share } from './rates.js';
import {
  additions,
  aspirational,
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
  relative,
  structure,
  unset,
} from './reading.js';
import { openCount, rising, words, wordsOnly } from './words.js';

const xiangyangMarks = printedIn('襄阳市商标战略发展规划（2011—2015）', yearsOf(2011, 2015));
const anqing = printedIn('安庆市关于加强商标工作的意见（2008年）', yearsOf(2008, 2010));
const suzhouMarks = printedIn(
  '苏州市工商行政管理局关于贯彻落实市政府《关于实施商标战略、建设品牌强市的实施意见》的实施意见',
  yearsOf(2010, 2015),
);
const lianyungangMarks = printedIn('连云港市关于实施商标战略建设品牌强市的意见', yearsOf(2011, 2015));
const bayannur = printedIn('巴彦淖尔市推进商标战略实施方案', yearsOf(2008, 2010));
const lianyungang = printedIn('连云港市关于进一步加强知识产权工作的实施意见（2016年）', thirteenth);
const zhengzhou = printedIn('郑州市知识产权专利保护工作专项评议（2016年），2018年目标', yearsOf(2016, 2018));
const hainanMarks = printedIn('海南省地理标志运用促进工程三年行动方案（2021—2023年）', yearsOf(2021, 2023));
const gansuMarks = printedIn('甘肃省地理标志运用促进工程实施方案（至2022年）', yearsOf(2020, 2022));
const smallToHigh = printedIn(
  '连云港市高新技术企业培育“小升高”行动工作方案（2019—2020年）',
  yearsOf(2019, 2020),
);

const zhejiangInformation = printedIn('浙江省信息产业“十一五”发展目标（2006年报道）', eleventh);
const anhuiElectronics = printedIn('安徽省电子信息产业2012年目标（2008年报道）', yearsOf(2008, 2012));
const anhuiRevival = printedIn('安徽省电子信息产业调整和振兴规划', yearsOf(2009, 2011));
const sichuanElectronics = printedIn(
  '四川省电子信息产业调整和振兴行动计划（2009—2011年）',
  yearsOf(2009, 2011),
);
const sichuanEquipment = printedIn('四川省装备制造业调整和振兴行动计划（2009—2011年）', yearsOf(2009, 2011));
const fujian = printedIn('福建省“十二五”建设海峡西岸先进制造业基地专项规划', twelfth);
const jiangxi = printedIn('江西省“十二五”工业主要目标（2011年报道）', twelfth);
const hebeiOpinion = printedIn('中共河北省委、省政府关于工业转型升级的意见（至2017年）', yearsOf(2013, 2017));
const hebei = printedIn('河北省工业转型升级“十三五”规划', thirteenth);
const hunan2020 = printedIn(
  '湖南省贯彻《中国制造2025》建设制造强省五年行动计划（2016—2020年）',
  yearsOf(2016, 2020),
);
const shanghaiChips = printedIn('上海市集成电路产业“十三五”发展目标', thirteenth);
const meishan = printedIn('眉山市新一代人工智能发展实施方案', yearsOf(2019, 2030));

const zhejiangChains = printedIn(
  '浙江省实施制造业产业基础再造和产业链提升工程行动方案（2020—2025年）',
  yearsOf(2020, 2025),
);
const guangzhouNetworks = printedIn(
  '广州市加快推进数字新基建发展三年行动计划（2020年—2022年）',
  yearsOf(2020, 2022),
);
const henan = printedIn('河南省先进制造业集群培育行动方案（2021—2025年）', fourteenth);
const chengdu = printedIn('成都市优化产业结构促进城市绿色低碳发展行动方案', fourteenth);
const qianzhong = printedIn('黔中城市群高质量发展规划', fourteenth);
const baise = printedIn('中共百色市委关于推进新型生态铝产业高质量发展的决定', fourteenth);
const jiangsuSmall = printedIn('江苏省专精特新企业培育三年行动计划（2023—2025年）', yearsOf(2023, 2025));
const jiangsuNews = printedIn('江苏专精特新企业报道（2023年5月）', yearsOf(2023, 2025));
const hebeiClusters = printedIn(
  '加快河北省战略性新兴产业融合集群发展行动方案（2023—2027年）',
  yearsOf(2023, 2027),
);
const hunan2027 = printedIn('湖南省现代化产业体系建设实施方案', yearsOf(2024, 2027));
const changzhou = printedIn('常州市政府工作报告（2024年）', yearOf(2024));
const suzhouEnergy = printedIn('苏州市新能源产业高质量发展三年行动计划（2024—2026年）', yearsOf(2024, 2026));
const shiyan = printedIn('十堰市低空经济高质量发展实施方案（2024—2026年）', yearsOf(2024, 2026));
const shenzhenSky = printedIn('深圳市低空基础设施高质量建设方案（2024—2026年）', yearsOf(2024, 2026));
const zhejiangRobots = printedIn('浙江省人形机器人产业创新发展实施方案（2024—2027年）', yearsOf(2024, 2027));
const guangzhouStorage = printedIn('广州市推进新型储能产业园区建设实施方案', yearsOf(2024, 2027));
const xiangyang = printedIn(
  '关于襄阳加快打造汉江流域先进制造业基地的实施意见（征求意见稿）',
  yearsOf(2024, 2029),
);
const nantong = printedIn('南通市新型工业化推进会（2024年），五年目标', yearsOf(2024, 2028));
const hangzhouRobots = printedIn(
  '杭州市具身智能机器人“强链补链”三年行动方案（2025—2027年）（征求意见稿）',
  yearsOf(2025, 2027),
);
const yunnanSmall = printedIn('云南省专精特新企业倍增三年行动计划（2025—2027年）', yearsOf(2025, 2027));
const propertyTable = printedIn(
  'style of a prefecture-level “十五五”知识产权保护和运用 plan draft, 主要指标',
  fifteenth,
);

/** A place of honour in words, which one may take for a rank, for an event or for words only. */
const inFront = [rank(null), ...wordsOnly] as const;
/** 年均增加: so many a year. */
const aYear = (value: number, unit: string) =>
  [
    everyYear(['gte', 'eq', 'approx'], value, unit, { basis: ['average', 'each'] }),
    netChange(['gte', 'eq', 'approx'], value, unit, { per: 'averageYear' }),
    additions(['gte', 'eq', 'approx'], value, unit, { per: 'averageYear' }),
  ] as const;

/** Targets of industry and intellectual property of provinces and cities, collected by someone who had not seen how it reads. */
export const check27Corpus: readonly CorpusEntry[] = [
  xiangyangMarks(
    '到2015年底，全市注册商标力争突破10000件，比2010年底以前的注册商标总量翻一番',
    list([level('gt', 10000, '件', aspirational)], [multiple('gte?', 2)]),
  ),
  xiangyangMarks('注册商标总量持续增长', list([...rising])),
  xiangyangMarks('出口型企业国际商标注册数量明显增加', list([...rising])),

  anqing(
    '到2010年，力争培育1至2个在全国有较强竞争优势的、具有地方特色的主导品牌产业',
    list(made(ofRange, { min: 1, max: 2 }, '个', { ...by2010, ...aspirational })),
  ),
  anqing(
    '累计有效注册商标、市著名商标、省著名商标分别达到4000件、150件、100件',
    list(
      [level('gte?', 4000, '件'), cumulative('gte?', 4000, '件')],
      [level('gte?', 150, '件'), cumulative('gte?', 150, '件')],
      [level('gte?', 100, '件'), cumulative('gte?', 100, '件')],
    ),
  ),
  anqing('中国驰名商标达3至5件', level(ofRange, { min: 3, max: 5 }, '件')),
  anqing('目前全市已拥有有效注册商标近3000件', pastOrBaseline(3000, '件')),

  suzhouMarks('全市商标注册年均申请量6000件以上，注册商标总数超过65000件', [
    everyYear('gte', 6000, '件', { basis: 'average' }),
    level('gt', 65000, '件'),
  ]),
  suzhouMarks(
    '新增农产品注册商标数不少于1500件、服务业注册商标数不少于3000件',
    list(raised('gte', 1500, '件'), built('gte', 3000, '件')),
  ),
  suzhouMarks('集体商标、证明商标、地理标志在2008年底的基础上翻一番', forAll(3, multiple('gte?', 2))),
  suzhouMarks('商标国际注册量年均增长30%以上，总数超过1000件', [
    growth('averageAnnual', 'gte', 30),
    level('gt', 1000, '件'),
  ]),
  suzhouMarks('定牌加工企业和出口型企业自主商标拥有率达到80%', both(level('gte?', 80, '%'))),
  suzhouMarks('到2015年底，行政认定驰名商标总量达到50件', level('gte?', 50, '件')),
  suzhouMarks('苏府[2009]177号', not('documentNumber')),

  lianyungangMarks('国内商标注册年均增长20%，注册商标总数突破15000件', [
    growth('averageAnnual', 'gte?', 20),
    level('gt', 15000, '件'),
  ]),
  lianyungangMarks(
    '通过马德里体系国际注册总数突破70件，地理标志注册9件以上',
    list([level('gt', 70, '件')], built('gte', 9, '件')),
  ),
  lianyungangMarks('全市驰名商标总数超过8件，著名商标总数超过100件，知名商标总数超过260件', [
    level('gt', 8, '件'),
    level('gt', 100, '件'),
    level('gt', 260, '件'),
  ]),
  lianyungangMarks('建成6个省级产业集群品牌培育基地', list(built('gte?', 6, '个'))),

  bayannur('全市商标注册以年平均15%的速度增长，到2010年，商标注册达到1677件', [
    growth('averageAnnual', 'gte?', 15),
    level('gte?', 1677, '件', by2010),
  ]),
  bayannur('其中证明商标达到4件，集体商标达到2件', [level('gte?', 4, '件'), level('gte?', 2, '件')]),
  bayannur('全市驰名商标到2010年力争达到5件', level('gte?', 5, '件', { ...by2010, ...aspirational })),
  bayannur('巴政办发〔2008〕71号', not('documentNumber')),
  bayannur('《巴彦淖尔市2008年-2010年商标发展规划》', not('name')),

  lianyungang('专利申请总量年均增幅达10%', growth('averageAnnual', 'gte?', 10)),
  lianyungang('万人有效发明专利拥有量达8件', level('gte?', 8)),
  lianyungang('培育知识产权密集型产业1至2个', list(made(ofRange, { min: 1, max: 2 }, '个'))),
  lianyungang('力争跻身国家知识产权示范城市行列', list([...words(aspirational), rank(null, aspirational)])),
  lianyungang('知识产权保护状况和环境明显改善', both({ kind: 'qualitative' })),

  zhengzhou(
    '到2018年，年专利申请量达3.5万件，授权量达2.1万件',
    list(ofYear('gte?', 3.5, '万件'), ofYear('gte?', 2.1, '万件')),
  ),
  zhengzhou('发明专利拥有量达到每万人10件以上', level('gte', 10)),
  zhengzhou('涉外专利申请量、授权量年均增长20%以上', both(growth('averageAnnual', 'gte', 20))),
  zhengzhou('企业专利实施率达70%以上', level('gte', 70, '%')),
  zhengzhou(
    '培育知识产权优势企业1000家，省级知识产权优势企业200家',
    list(made('gte?', 1000, '家'), made('gte?', 200, '家')),
  ),
  zhengzhou('2015年万人发明专利拥有量达6.87件，在全国35个大中城市中排名第六位', pastOrBaseline(6.87)),

  hainanMarks(
    '全省新增地理标志保护产品5个以上，新增地理标志商标100件以上',
    list(raised('gte', 5, '个'), raised('gte', 100, '件')),
  ),
  hainanMarks('地理标志专用标志使用主体达200家以上', level('gte', 200, '家')),
  hainanMarks('培育15个地理标志优势产业', list(made('gte?', 15, '个'))),
  hainanMarks(
    '建立1个国家级地理标志保护示范区和6个省级地理标志保护示范区',
    list(built('gte?', 1, '个'), built('gte?', 6, '个')),
  ),

  gansuMarks(
    '力争到2022年全省地理标志专用标志使用企业总数达到400家',
    level('gte?', 400, '家', { ...by2022, ...aspirational }),
  ),
  gansuMarks('建成2个以上国家地理标志保护示范区', list(built('gte', 2, '个'))),
  gansuMarks(
    '力争每年增加30家以上专用标志使用企业',
    either(
      everyYear('gte', 30, '家', aspirational),
      netChange('gte', 30, '家', { per: 'averageYear', ...aspirational }),
      additions('gte', 30, '家', { per: 'averageYear', ...aspirational }),
    ),
  ),

  smallToHigh('全市高新技术企业数量力争总数突破450家', level('gt', 450, '家', aspirational)),
  smallToHigh('规模以上高新技术企业研发机构建有率达100%', list(share(atLeast, 100))),
  smallToHigh('高新技术企业有效发明专利拥有量力争突破2800件', level('gt', 2800, '件', aspirational)),
  smallToHigh('省级以上高新区内高新技术企业数量占全部工业企业数量比重超50%', level('gt', 50, '%')),
  smallToHigh('截止2018年底，全市高新技术企业达285家', pastOrBaseline(285, '家')),

  zhejiangInformation(
    '到2010年末，全行业销售收入超过8000亿元，在2005年基础上增长两倍',
    list([level('gt', 8000, '亿元')], [multiple('gte?', 3, than('2005')), multiple('gte?', 3, sinceBase)]),
  ),
  zhejiangInformation(
    '信息产业全行业销售收入要保持年均增长24%',
    list([growth('averageAnnual', 'gte?', 24), maintain('gte?', 24, '%')]),
  ),
  zhejiangInformation(
    '占全省工业销售收入总量的比重由目前的12%上升至15%',
    from({ value: 12, unit: '%' }, level('gte?', 15, '%')),
  ),
  zhejiangInformation(
    '占全省GDP的比重由目前的5.5%增加到10%',
    from({ value: 5.5, unit: '%' }, level('gte?', 10, '%')),
  ),

  anhuiElectronics('电子信息产业规模力争达到1600亿元，年均增速达到30%', [
    level('gte?', 1600, '亿元', aspirational),
    growth('averageAnnual', 'gte?', 30),
  ]),
  anhuiElectronics(
    '软件产业规模年增长率不低于25%',
    list([
      growth(['averageAnnual', 'yearOnYear', 'unstated'], 'gte', 25),
      everyYear('gte', 25, '%'),
      level('gte', 25, '%'),
    ]),
  ),
  anhuiElectronics('工业增加值达到450亿元，年均增速达到28%', [
    level('gte?', 450, '亿元'),
    growth('averageAnnual', 'gte?', 28),
  ]),

  anhuiRevival('到2011年，力争实现工业总产值1000亿元，实现工业增加值245亿元，年均增长18%', [
    level('gte?', 1000, '亿元', { by: '2011', ...aspirational }),
    level('gte?', 245, '亿元'),
    growth('averageAnnual', 'gte?', 18),
  ]),

  sichuanElectronics('到2011年，力争实现销售收入达到2500亿元，增加值达到1000亿元，产业规模保持中西部第一', [
    level('gte?', 2500, '亿元', { by: '2011', ...aspirational }),
    level('gte?', 1000, '亿元'),
    rank(1),
  ]),
  sichuanElectronics('软件与信息服务在电子信息产业中的比重达到45%以上', level('gte', 45, '%')),
  sichuanElectronics(
    '骨干企业研发投入比例达到5%以上，新产品产值率保持在65%以上',
    list([level('gte', 5, '%')], held('gte', 65, '%')),
  ),
  sichuanElectronics('拥有自主知识产权产品比重大幅上升', list([...rising])),
  sichuanElectronics('电子信息科技实力进入全国前列', list([...inFront])),

  sichuanEquipment(
    '到2011年，全省装备产业实现销售收入3800亿元，增加值1200亿元，年均增速保持在20%以上',
    list(
      [level('gte?', 3800, '亿元', { by: '2011' })],
      [level('gte?', 1200, '亿元')],
      [growth('averageAnnual', 'gte', 20), maintain('gte', 20, '%')],
    ),
  ),
  sichuanEquipment('其中国家级企业技术中心8个以上', list(built('gte', 8, '个'))),
  sichuanEquipment(
    '形成年销售收入超过400亿元的企业1户，超过100亿元的企业5户',
    list(built('gte?', 1, '户'), built('gte?', 5, '户')),
  ),

  fujian(
    '全省工业增加值年均增长15%左右，比2010年翻一番，力争达到1.3万亿元',
    list(
      [growth('averageAnnual', 'approx', 15)],
      [multiple('gte?', 2, than('2010')), multiple('gte?', 2, sinceBase)],
      [level('gte?', 1.3, '万亿元', aspirational)],
    ),
  ),
  fujian('工业增加值率和全员劳动生产率高于全国平均水平', both(relative('gt', average))),
  fujian('工业企业研发经费占工业增加值比重提高到3.6%左右', level('approx', 3.6, '%')),
  fujian('工业高新技术产业增加值占规模以上工业增加值比重提高到30%', level('gte?', 30, '%')),
  fujian(
    '单位工业增加值综合能耗下降16%，低于全国平均水平',
    [growth(wholePeriod, 'lte?', -16), relative('lt', average)],
    lower,
  ),
  fujian('技术进步对工业增长的贡献率明显提升', list([...rising])),
  fujian('重点培育50家年销售收入超百亿元企业', list(made('gte?', 50, '家'))),

  jiangxi('主营业务收入超百亿元的重点企业50户以上', list(made('gte', 50, '户'))),
  jiangxi('全省工业园区实现工业增加值6000亿元，主营业务收入3万亿元', [
    level('gte?', 6000, '亿元'),
    level('gte?', 3, '万亿元'),
  ]),
  jiangxi('形成15个超500亿元的重点园区', list(made('gte?', 15, '个'))),

  hebeiOpinion('到2017年，把钢铁产能控制在2亿吨以内', level('lte', 2, '亿吨', { by: '2017' }), lower),
  hebeiOpinion(
    '装备制造业增加值占工业增加值的比重达到26%以上，成为第一大主导产业',
    list([level('gte', 26, '%')], [rank(1), ...wordsOnly]),
  ),
  hebeiOpinion('形成30个国际国内领先的优势产品', list(made('gte?', 30, '个'))),

  hebei('到2020年，河北规模以上工业增加值达到1.7万亿元，比2010年翻一番', [
    level('gte?', 1.7, '万亿元', by2020),
    multiple('gte?', 2, than('2010')),
  ]),
  hebei('技改投资占工业投资比重达到60%以上', level('gte', 60, '%')),
  hebei('工业增加值率比2015年提高2个百分点，制造业质量竞争力指数达到82.5', [
    netChange('gte?', 2, '百分点'),
    level('gte?', 82.5),
  ]),
  hebei('研发经费投入占主营业务收入比重达到1.2%，达到全国平均水平', [
    level('gte?', 1.2, '%'),
    relative(['gte', 'eq', 'approx'], average),
  ]),
  hebei(
    '数字化研发设计工具普及率达到65%，关键工序制造装备数控化率达到52%',
    list(share('gte?', 65), share('gte?', 52)),
  ),
  hebei('规模以上工业万元增加值能耗比2015年下降18%', growth(wholePeriod, 'lte?', -18), lower),
  hebei(
    '到2020年，装备制造业工业增加值达到5000亿元，成为第一支柱产业',
    list([level('gte?', 5000, '亿元', by2020)], [rank(1), ...wordsOnly]),
  ),
  hebei('基本建成全国新型工业化重要基地和华北现代制造业基地', both(milestone(), { kind: 'qualitative' })),

  hunan2020(
    '力争到2020年，形成20个标志性产业集群，20个标志性特色产业基地',
    list(made('gte?', 20, '个', { ...by2020, ...aspirational }), made('gte?', 20, '个')),
  ),
  hunan2020('“1274”行动', not('name')),
  hunan2020('2014年，湖南规模以上制造业实现增加值9334.34亿元', pastOrBaseline(9334.34, '亿元')),

  shanghaiChips(
    '到2020年，集成电路产业销售规模力争达到2000亿元',
    level('gte?', 2000, '亿元', { ...by2020, ...aspirational }),
  ),

  meishan('实施5个以上行业应用示范工程', list(made('gte', 5, '个'))),
  meishan('人工智能核心产业规模达到100亿元，带动相关产业规模达到200亿元', [
    level('gte?', 100, '亿元'),
    level('gte?', 200, '亿元'),
  ]),

  zhejiangChains(
    '到2025年，炼化一体化与新材料产业链年产值达到1.8万亿元',
    list(ofYear('gte?', 1.8, '万亿元', by2025)),
  ),
  zhejiangChains(
    '十大标志性产业链年总产值突破6万亿元，占全省工业总产值的68%以上',
    list(ofYear('gt', 6, '万亿元'), [level('gte', 68, '%')]),
  ),
  zhejiangChains('培育100家左右世界级龙头企业和单项冠军企业', list(made('approx', 100, '家'))),
  zhejiangChains('实现十大标志性产业链实验室等高能级创新载体全覆盖', list(share(atLeast, 100))),
  zhejiangChains(
    '打造4个世界级先进制造业集群、3个万亿级产业链、2个五千亿级产业链和5个千亿级产业链',
    list(made('gte?', 4, '个'), made('gte?', 3, '个'), made('gte?', 2, '个'), made('gte?', 5, '个')),
  ),

  guangzhouNetworks(
    '累计建成5G基站8万座，总投资超过300亿元，培育200家5G应用领域创新型企业',
    list(
      [cumulative('gte?', 8, '万座'), level('gte?', 8, '万座')],
      [level('gt', 300, '亿元'), cumulative('gt', 300, '亿元')],
      made('gte?', 200, '家'),
    ),
  ),
  guangzhouNetworks('数据中心可使用折合标准机架数约20万个', level('approx', 20, '万个')),
  guangzhouNetworks('5G发展走在全国前列', list([...inFront])),

  henan('力争形成2~3个世界级先进制造业集群', list(made(ofRange, { min: 2, max: 3 }, '个', aspirational))),
  henan(
    '重点打造30个左右千亿级现代化产业链，先导布局3~5个未来产业链',
    list(made('approx', 30, '个'), made(ofRange, { min: 3, max: 5 }, '个')),
  ),

  chengdu('到2025年，成都高技术制造业营业收入占规上工业比重达到42%', level('gte?', 42, '%', by2025)),
  chengdu('生产性服务业增加值占现代服务业比重达到50%以上、占GDP比重达到35%', [
    level('gte', 50, '%'),
    level('gte?', 35, '%'),
  ]),
  chengdu('规上工业单位增加值能耗较2020年下降10%以上', growth(wholePeriod, 'lte', -10), lower),
  chengdu('单位GDP能耗降低水平、二氧化碳排放降低水平完成省政府下达的目标任务', both(delegated)),
  chengdu(
    '到2025年，力争成都光伏产业总产值达1000亿元以上',
    level('gte', 1000, '亿元', { ...by2025, ...aspirational }),
  ),
  chengdu('培育5家以上具有全球影响力的头部企业', list(made('gte', 5, '家'))),

  qianzhong(
    '到2025年，城市群新能源动力电池及材料产业和新能源汽车产业总产值达到3000亿元',
    both(level('gte?', 3000, '亿元', by2025)),
  ),

  baise('铝产业总产值达1200亿元', level('gte?', 1200, '亿元')),

  jiangsuSmall(
    '累计培育国家制造业单项冠军300家和专精特新“小巨人”企业1500家',
    list(made('gte?', 300, '家'), made('gte?', 1500, '家')),
  ),
  jiangsuSmall('研发投入强度超过7%，户均高价值专利达到10件以上', [level('gt', 7, '%'), level('gte', 10)]),
  jiangsuSmall('专精特新企业智能化改造数字化转型实现全覆盖', list(share(atLeast, 100))),
  jiangsuSmall(
    '关键工序数控化率超过65%、经营管理数字化普及率超过80%、数字化研发设计工具普及率达到90%',
    list(share('gt', 65), share('gt', 80), share('gte?', 90)),
  ),

  jiangsuNews('江苏现有国家级专精特新“小巨人”企业709家', pastOrBaseline(709, '家')),

  hebeiClusters('营业收入突破千亿元的产业集群达6个', level('gte?', 6, '个')),

  hunan2027(
    '到2027年，绿色矿业营业收入力争达到1万亿元',
    level('gte?', 1, '万亿元', { ...by2027, ...aspirational }),
  ),
  hunan2027(
    '到2027年，全省食品加工业营业收入超过8000亿元，建设15个左右营业收入过百亿元的特色园区',
    list([level('gt', 8000, '亿元', by2027)], built('approx', 15, '个')),
  ),
  hunan2027('努力打造一批千亿级矿业产业集群', list([openCount, milestone()])),

  changzhou('地区生产总值增长6%以上；一般公共预算收入增长6%左右', [
    growth(unstatedYear, 'gte', 6),
    growth(unstatedYear, 'approx', 6),
  ]),
  changzhou('进出口总额增长高于全省平均', relative('gt', average)),
  changzhou('居民人均可支配收入与经济增长同步', relative(['eq', 'approx', 'gte'], {})),
  changzhou(
    '力争招引科技型中小企业1200家以上，净增高新技术企业1000家以上',
    list(built('gte', 1200, '家', aspirational), [netChange('gte', 1000, '家')]),
  ),
  changzhou('新增上市企业20家', list(raised('gte?', 20, '家'))),
  changzhou('推动新能源产业规模突破8800亿元', level('gt', 8800, '亿元')),
  changzhou('力争整车产量突破100万辆，零部件本地配套率达35%以上', [
    level('gt', 100, '万辆', aspirational),
    level('gte', 35, '%'),
  ]),
  changzhou('新增公共和专用充电设施3500个', list(raised('gte?', 3500, '个'))),
  changzhou('招引总投资超100亿元或10亿美元项目4个以上', list(built('gte', 4, '个'))),

  suzhouEnergy(
    '全市新能源产业产值（含新能源汽车及零部件产业）力争突破10000亿元',
    level('gt', 10000, '亿元', aspirational),
  ),
  suzhouEnergy(
    '到2026年建成具有国际竞争力的新能源产业集群和应用示范区',
    both({ kind: 'milestone', ...by2026 }, { kind: 'qualitative', ...by2026 }),
  ),
  suzhouEnergy('去年，苏州全市新能源及新能源汽车产业产值突破7500亿元', pastOrBaseline(7500, '亿元')),

  shiyan(
    '力争聚集产业链相关企业100家，投资总额达100亿元，产业规模达100亿元',
    list(
      built('gte?', 100, '家', aspirational),
      [level('gte?', 100, '亿元'), cumulative('gte?', 100, '亿元')],
      [level('gte?', 100, '亿元')],
    ),
  ),
  shiyan(
    '开通至周边机场2-3条通用航空短途运输航线、100条以上无人机航线',
    list(built(ofRange, { min: 2, max: 3 }, '条'), built('gte', 100, '条')),
  ),
  shiyan('无人机商业飞行取得突破性进展', list(wordsOnly)),

  shenzhenSky('产值规模突破1300亿元', level('gt', 1300, '亿元')),
  shenzhenSky(
    '建成“1+5+4”低空经济总部研发测试总体布局',
    list([
      structure([
        [null, 1],
        [null, 5],
        [null, 4],
      ]),
      ...wordsOnly,
    ]),
  ),

  zhejiangRobots(
    '培育省级及以上高能级创新载体5家、企业研发机构30家',
    list(made('gte?', 5, '家'), made('gte?', 30, '家')),
  ),
  zhejiangRobots(
    '培育链主企业5家，制造业单项冠军和专精特新“小巨人”企业50家',
    list(made('gte?', 5, '家'), made('gte?', 50, '家')),
  ),
  zhejiangRobots(
    '建设省级未来产业先导区2个，打造示范应用场景50个',
    list(built('gte?', 2, '个'), made('gte?', 50, '个')),
  ),

  guangzhouStorage('全市新型储能产业营业收入到2025年达600亿元以上', level('gte', 600, '亿元', by2025)),
  guangzhouStorage('首批建设白云区、黄埔区、花都区等3个新型储能产业园', list(built('gte?', 3, '个'))),

  xiangyang('制造业增加值占GDP比重达到40%', level('gte?', 40, '%')),
  xiangyang('汽车产业力争突破3500亿元，农产品加工产业力争突破2000亿元', [
    level('gt', 3500, '亿元', aspirational),
    level('gt', 2000, '亿元', aspirational),
  ]),

  nantong('力争用5年时间，实现六大重点产业集群规模达2万亿元', level('gte?', 2, '万亿元', aspirational)),

  hangzhouRobots(
    '至2027年底打造3个以上的量产人形机器人产品、5个以上的量产仿生机器人产品',
    list(made('gte', 3, '个'), made('gte', 5, '个')),
  ),
  hangzhouRobots('实现各类具身智能机器人整机企业工业总产值超200亿元，产业链工业总产值超300亿元', [
    level('gt', 200, '亿元'),
    level('gt', 300, '亿元'),
  ]),
  hangzhouRobots('“1134”工作目标', not('name')),

  yunnanSmall(
    '力争到2027年年底，创新型中小企业达到6000户左右，年均增加1000户',
    list([level('approx', 6000, '户', aspirational)], [...aYear(1000, '户')]),
  ),
  yunnanSmall('国家级专精特新“小巨人”企业达到170户左右', level('approx', 170, '户')),
  yunnanSmall('目前，全省已培育3019户创新型中小企业、1543户专精特新中小企业', past),
  yunnanSmall('云政办发〔2025〕27号', not('documentNumber')),

  propertyTable('16', level('gte?', 16, '件'), row('每万人口高价值发明专利拥有量', '件')),
  propertyTable('≥14', level('gte', 14, '%'), row('专利密集型产业增加值占地区生产总值比重', '%')),
  propertyTable('〔300〕', cumulative('gte?', 300, '亿元'), row('知识产权质押融资登记金额', '亿元')),
  propertyTable('25.5', level('gte?', 25.5, '万件'), row('有效注册商标量', '万件')),
  propertyTable('≤45', level('lte', 45, '天'), lowerRow('专利侵权纠纷行政裁决平均办理时长', '天')),
  propertyTable('＞83', level('gt', 83, '分'), row('知识产权保护社会满意度', '分')),
  propertyTable('年均增长8%', growth('averageAnnual', 'gte?', 8), row('地理标志产品产值', '亿元')),
  propertyTable('新增20', list(raised('gte?', 20, '家')), row('国家知识产权示范优势企业', '家')),
  propertyTable('每年5000件以上', everyYear('gte', 5000, '件'), row('作品著作权登记量', '件')),
  propertyTable('—', unset('empty'), row('农业植物新品种权授权量', '件')),
  propertyTable('3000左右', level('approx', 3000, '件'), row('PCT国际专利申请量', '件')),
  propertyTable('8—10', list([level(ofRange, { min: 8, max: 10 }, '个')]), row('高价值专利培育中心', '个')),
];
