import { done, list, raised } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fifteenth, fourteenth, yearOf } from './periods.js';
import {
  additions,
  aspirational,
  cumulative,
  doubtful,
  either,
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  multiple,
  not,
  printedIn,
  rank,
  recurring,
  structure,
  trend,
} from './reading.js';
import { wordsOnly } from './words.js';

const report = printedIn('style of a municipal 政府工作报告 of 2026', yearOf(2026));
const outline = printedIn('style of a municipal “十五五” outline', fifteenth);
const plan = printedIn('style of a county “十四五” plan', fourteenth);

const yearly = (direction: 'rising' | 'falling') =>
  trend({ direction, strict: true, against: 'previousYear' });

/** Families of the second reading of real texts: deeds that look like names, units, heads of rates, and what stands beside. */
export const developDeedsCorpus: readonly CorpusEntry[] = [
  // Deeds that end like a name.
  report('全面推行田长制', list(wordsOnly)),
  report('推行“一件事”集成办理', list(wordsOnly)),
  report('试行居家养老床位制度', list(wordsOnly)),
  report('办好第十二届全民健身运动会', list(wordsOnly)),
  report('承办全国第十五届残疾人运动会', list(wordsOnly)),
  report('高标准举办第六届数字贸易博览会', list(wordsOnly)),
  plan('县域内国控断面消灭劣V类水体', list(wordsOnly)),
  plan('彻底消灭D级危房', list(wordsOnly)),
  plan('全面取缔非法采砂点', list(wordsOnly)),
  plan('城区PM10浓度总体达标', list(wordsOnly)),
  plan('集中式饮用水水源地水质全面达标', list(wordsOnly)),
  plan('建成区黑臭水体整治见效', list(wordsOnly)),
  report('扎实做好“菜篮子”工程', list(wordsOnly)),
  report('打好蓝天碧水净土保卫战', list(wordsOnly)),
  report('用好12345热线平台', list(wordsOnly)),
  report('严格执行“三线一单”制度', list(wordsOnly)),
  report('创新“互联网+护理服务”模式', list(wordsOnly)),
  report('深入推进长江十年禁渔', list(wordsOnly)),
  report('全面开展第二轮土地承包到期后再延长30年试点', list(wordsOnly)),
  report('稳妥开展农村宅基地制度改革试点', list(wordsOnly)),
  report('启动第五次全国经济普查', list(wordsOnly)),

  // Names that hold numbers or a promise, and are names.
  report('“4+1”行动', not('name')),
  report('“3+2”攻坚行动', not('name')),
  report('“1+6+N”工程', not('name')),
  report('“8+5”改革', not('name')),
  plan('第七次全国人口普查', not('name')),
  plan('“证照分离”改革', not('name')),
  plan('《企业知识产权管理规范》国家标准', not('name')),
  report(
    '构建“1+5+N”产业体系',
    structure([
      [null, 1],
      [null, 5],
      [null, null],
    ]),
  ),

  // Change told for every year.
  plan('社会组织承接服务资金逐年增加', yearly('rising')),
  plan('公共图书馆举办活动场次逐年稳步提高', yearly('rising')),
  plan('行政诉讼发案量逐年下降', yearly('falling')),
  plan('组织化程度高的合作社数量逐年增长', yearly('rising')),
  plan('逐年减少化肥农药使用量', yearly('falling')),
  plan('逐年提高基础养老金标准', yearly('rising')),
  plan('逐年开展重点行业评估', recurring('annual')),

  // Units of computing.
  report('新增智能算力2.3万P', done('gte?', 2.3, '万P')),
  outline('算力规模突破20万P', level('gt', 20, '万P')),
  outline('智能算力达到8000P以上', level('gte', 8000, 'P')),
  outline('总算力超过45EFLOPS', level('gt', 45, 'EFLOPS')),
  outline('智算规模达到12Eflops', level('gte?', 12, 'Eflops')),
  outline('存储容量达到60EB', level('gte?', 60, 'EB')),
  outline('引进3PL企业5家', done('gte?', 5, '家')),

  // A magnitude alone, asked for by a verb of levels.
  report(
    '粮食、蔬菜产量均稳定在百万吨以上',
    either([maintain('gte', 100, '万吨'), maintain('gte', 100, '万吨')], maintain('gte', 100, '万吨')),
  ),
  report('原油产量保持在千万吨以上', maintain('gte', 1000, '万吨')),
  report('旅客吞吐量达到千万人次', level(['gte', 'approx'], 1000, '万人次')),
  report('原煤产量控制在亿吨以内', level('lte', 1, '亿吨')),
  report('年接待游客稳定在百万人次左右', maintain('approx', 100, '万人次')),
  report('培育千亿元以上产业集群3个', done('gte?', 3, '个')),

  // What a rate is of, at the head of its name.
  plan('10万人生产安全事故死亡率下降12%', growth(['unstated', 'total'], 'lte?', -12), { direction: 'lower' }),
  plan('工矿商贸就业人员10万人事故死亡率下降20%以上', growth(['unstated', 'total'], 'lte', -20), {
    direction: 'lower',
  }),
  plan('百万吨煤死亡率控制在0.1以下', level('lte', 0.1), { direction: 'lower' }),
  plan('亿元GDP生产安全事故死亡率比2020年下降33%', growth('total', 'lte?', -33, { from: '2020' }), {
    direction: 'lower',
  }),
  plan('10万人口刑事案件发案率下降10%', growth(['unstated', 'total'], 'lte?', -10), { direction: 'lower' }),
  plan('万台特种设备事故死亡率控制在0.3以内', level('lte', 0.3), { direction: 'lower' }),

  // Years ahead.
  plan('未来5年，改造提升产业园区12个', done('gte?', 12, '个')),
  plan('未来五年新建学校30所', done('gte?', 30, '所')),
  plan('今后三年，改造老旧小区200个', done('gte?', 200, '个')),
  plan(
    '今后五年将投入800亿元',
    either(level('gte?', 800, '亿元'), additions('gte?', 800, '亿元'), cumulative('gte?', 800, '亿元')),
  ),
  plan('未来三年，实现工业总产值5000亿元', level('gte?', 5000, '亿元')),

  // A band in marks.
  plan('营商环境居全国“第一方阵”', rank(null, { band: '第一方阵', among: '全国' })),
  plan('综合实力稳居全省“第一梯队”', rank(null, { band: '第一梯队', among: '全省' })),
  plan('创新指数进入全国“第一方阵”', rank(null, { band: '第一方阵', among: '全国' })),
  plan('主要指标迈进全省“第一方阵”', rank(null, { band: '第一方阵', among: '全省' })),
  plan('县域经济走在全市“前列”', rank(null, { band: '前列', among: '全市' })),

  // Doubled, and the level beside it.
  plan('地区生产总值力争翻一番、突破2000亿元', [
    multiple('gte?', 2, aspirational),
    level('gt', 2000, '亿元'),
  ]),
  plan('进出口总额翻两番、达到100亿美元', [multiple('gte?', 4), level('gte?', 100, '亿美元')]),
  plan('财政收入翻番，达到50亿元', [multiple('gte?', 2), level('gte?', 50, '亿元')]),
  plan('旅游总收入翻一番、超过300亿元', [multiple('gte?', 2), level('gt', 300, '亿元')]),
  plan('规上企业数翻番、达到600家', [multiple('gte?', 2), level('gte?', 600, '家')]),

  // Growth told as a mean, and names with 和.
  plan('2023至2024年通信、医药和其他制造业增加值平均增速6%左右', growth('averageAnnual', 'approx', 6)),
  plan('2021—2025年社会消费品零售总额平均增长8%', growth('averageAnnual', 'gte?', 8)),
  plan('“十四五”期间外贸进出口平均增速10%以上', growth('averageAnnual', 'gte', 10)),
  plan('五年平均增长7%', growth('averageAnnual', 'gte?', 7)),
  plan('农业、林业和其他行业增加值增速5%', growth(['unstated', 'yearOnYear'], 'gte?', 5)),

  // So large a thing, and how many of them.
  report('引进50亿以上重大项目10个以上', done('gte', 10, '个')),
  report('签约10亿以上项目30个', done('gte?', 30, '个')),
  report('新开工5亿以上产业项目40个', done('gte?', 40, '个')),
  report('实施1亿以上技改项目25个', done('gte?', 25, '个')),
  report('开工建设城东、城南等3座220千伏变电站', done('gte?', 3, '座')),
  report('新建2座100兆瓦光伏电站', done('gte?', 2, '座')),
  report('为80所海拔1000米以上乡镇学校建设供暖设施', done('gte?', 80, '所')),

  // So many more.
  report('争取再纳规3个风电基地', list(raised('gte?', 3, '个'))),
  report('再建10座口袋公园', list(raised('gte?', 10, '座'))),
  report('再创5个省级示范园区', list(raised('gte?', 5, '个'))),
  report('再添3家上市公司', list(raised('gte?', 3, '家'))),
  report('再引进20家总部企业', done('gte?', 20, '家')),

  // To do better than what was said is no target of its own.
  report(
    '地区生产总值增长5.5%左右，在实际工作中争取更好结果',
    growth(['unstated', 'yearOnYear'], 'approx', 5.5),
  ),
  report('地区生产总值增长6%、在工作中力争更好成绩', growth(['unstated', 'yearOnYear'], 'gte?', 6)),
  report('固定资产投资增长8%以上，力争更好', growth(['unstated', 'yearOnYear'], 'gte', 8)),
  report('进出口增长5%，努力实现更好结果', growth(['unstated', 'yearOnYear'], 'gte?', 5)),
  report('居民收入增长6%左右，并在执行中努力取得更好成效', growth(['unstated', 'yearOnYear'], 'approx', 6)),

  // Months that take their year from what stands in front, or from a plan for one year.
  report('6月底前完成投资60%以上，9月底前完成80%以上', [
    level('gte', 60, '%', { by: '2026-06-30' }),
    level('gte', 80, '%', { by: '2026-09-30' }),
  ]),
  plan('2023年6月底前建成30个，10月底前建成50个', [
    level('gte?', 30, '个', { by: '2023-06-30' }),
    level('gte?', 50, '个', { by: '2023-10-31' }),
  ]),
  report('城北大桥9月30日前建成通车', milestone()),

  // Deeds that follow one of every year.
  plan(
    '每年举办20期左右研修班，培养1000名左右专业人才',
    doubtful(
      [everyYear('approx', 20, '期'), everyYear('approx', 1000, '名')],
      [everyYear('approx', 20, '期'), additions('approx', 1000, '名')],
    ),
  ),

  // Work that is counted, whatever the verb.
  report('疏解一般制造业企业60家', done('gte?', 60, '家')),
  report('拆除违法建设300万平方米', done('gte?', 300, '万平方米')),
  report('安装智能安防设施90处', done('gte?', 90, '处')),
  report('更换老旧燃气管道120公里', done('gte?', 120, '公里')),
  report('完成营造林100万亩', done('gte?', 100, '万亩')),
];
