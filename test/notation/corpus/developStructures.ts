import { list, made } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth } from './periods.js';
import {
  additions,
  coverage,
  doubtful,
  either,
  everyYear,
  growth,
  level,
  multiple,
  not,
  printedIn,
} from './reading.js';

const plan = printedIn('style of a “十四五” plan', fourteenth);

/** What clauses are put together of: sizes of things, words of less within names, lead-ins, lists and counts. */
export const developStructuresCorpus: readonly CorpusEntry[] = [
  // Less is better only of what the name ends in.
  plan('超低能耗建筑面积达到80万平方米', level('gte?', 80, '万平方米')),
  plan('推广近零排放锅炉90台', list(made('gte?', 90, '台'))),
  plan('碳排放权交易额达到6亿元', level('gte?', 6, '亿元')),
  plan('重点用能单位能耗在线监测接入率达到95%', level('gte?', 95, '%')),
  plan('受灾群众紧急转移安置率达到98%', level('gte?', 98, '%')),
  plan('大班额化解比例达到90%', level('gte?', 90, '%')),
  plan('事故应急救援队伍达到12支', level('gte?', 12, '支')),
  plan('全生命周期健康管理机构达到40家', level('gte?', 40, '家')),
  plan('高排放车辆占比达到8%', level('lte?', 8, '%')),
  plan('道路交通事故死亡人数为150人', level('lte?', 150, '人')),
  plan('因灾直接经济损失占地区生产总值比重为1%', level('lte?', 1, '%')),
  // 的 joins a size to a thing, and what is asked is how many there are.
  plan(
    '日处理能力3万吨的污水处理厂达到12座',
    level('gte?', 12, '座', { name: '日处理能力3万吨的污水处理厂' }),
  ),
  plan('床位200张的医院占比达到45%', level('gte?', 45, '%', { name: '床位200张的医院占比' })),
  plan('营业收入增长15%以上的企业达到80家', level('gte?', 80, '家', { name: '营业收入增长15%以上的企业' })),
  plan('新建12个占地50亩以上的公园', additions('gte?', 12, '个', { name: '占地50亩以上的公园' })),
  plan('新增25家成立5年以上的企业', additions('gte?', 25, '家', { name: '成立5年以上的企业' })),
  plan('全市建设年出栏1000头以上的养殖场15个', list(made('gte?', 15, '个'))),
  plan('投资5亿元以上、年税收3000万元以上的项目达到18个', level('gte?', 18, '个')),
  plan('森林覆盖率60%以上的乡镇达到35个', level('gte?', 35, '个', { name: '森林覆盖率60%以上的乡镇' })),
  plan('藏书超过20万册的图书馆为9个', level('gte?', 9, '个', { name: '藏书超过20万册的图书馆' })),
  plan('年纳税500万元以上的企业占比达到30%', level('gte?', 30, '%', { name: '年纳税500万元以上的企业占比' })),
  plan('每年新增年产值1亿元以上的企业20家', everyYear('gte?', 20, '家')),
  plan('培育8家企业开展6项以上的技术攻关', list(made('gte?', 8, '家'), made('gte', 6, '项'))),
  plan('建设180公里的绿道和25个公园', list(made('gte?', 180, '公里'), made('gte?', 25, '个'))),
  // 实现 asks for what is reached behind it.
  plan(
    '实现10分钟健身圈覆盖率达到85%',
    either(coverage('gte?', 85), level('gte?', 85, '%', { name: '10分钟健身圈覆盖率' })),
  ),
  plan('实现35蒸吨以下燃煤锅炉淘汰率达到100%', level('gte?', 100, '%')),
  // 年均 of a growth is not of the deeds beside it, and a series that is reached is none of them.
  plan(
    '地区生产总值年均增长7%、新建公园12个',
    list([growth('averageAnnual', 'gte?', 7)], [additions('gte?', 12, '个')]),
  ),
  plan(
    '粮食产量年均增长2%、新增就业4万人',
    list([growth('averageAnnual', 'gte?', 2)], [additions('gte?', 4, '万人')]),
  ),
  plan(
    '新建公园12个、地区生产总值突破800亿元',
    list([additions('gte?', 12, '个')], [level('gt', 800, '亿元', { name: '地区生产总值' })]),
  ),
  // The year of what the work leans on is not its deadline.
  plan('根据2020年普查数据，常住人口达到300万人', level('gte?', 300, '万人', { by: '2025' })),
  plan('对照2035年远景目标，养老床位达到5000张', level('gte?', 5000, '张', { by: '2025' })),
  plan('参照2019年评价体系，满意度达到90%', level('gte?', 90, '%', { by: '2025' })),
  // Items that are numbered.
  plan('第一，新建幼儿园12所', additions('gte?', 12, '所', { name: '幼儿园' })),
  plan('三、城镇化率达到68%', level('gte?', 68, '%', { name: '城镇化率' })),
  plan('——商标注册量翻一番', multiple('gte?', 2, { name: '商标注册量' })),
  plan('任务2：改造老旧小区80个', list(made('gte?', 80, '个'))),
  // Numbers of programmes.
  plan('全市建设211高校6所', list(made('gte?', 6, '所'))),
  // 以及 joins names as 和 does.
  plan(
    '供水普及率、燃气普及率以及污水处理率分别达到99%、96%和94%',
    list(
      [level('gte?', 99, '%', { name: '供水普及率' }), coverage('gte?', 99)],
      [level('gte?', 96, '%', { name: '燃气普及率' }), coverage('gte?', 96)],
      [level('gte?', 94, '%', { name: '污水处理率' }), coverage('gte?', 94)],
    ),
  ),
  plan(
    '托育床位以及停车位分别达到900个和8000个',
    list([level('gte?', 900, '个', { name: '托育床位' })], [level('gte?', 8000, '个', { name: '停车位' })]),
  ),
  // What is new behind a day that has been may be to come.
  plan(
    '截至2020年底，已建成驿站15个，新建驿站25个',
    doubtful(not('observation'), additions('gte?', 25, '个')),
  ),
];
