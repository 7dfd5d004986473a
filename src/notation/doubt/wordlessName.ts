import type { Finding } from '../../finding/finding.js';
import { notationFinding } from '../notationFinding.js';
import type { Clause } from '../read/clause.js';
import { isDescription } from '../read/isDescription.js';
import { isDoing } from '../read/isDoing.js';
import { printedOf } from '../read/printedOf.js';
import { isDeed } from '../words/isDeed.js';
import { isWork } from '../words/isWork.js';

// Characters that names of series, bodies, things and programmes end in.
const nounEnd =
  /[率速幅位称比重量额值数积度力费款金券税价货件家项个名人员者师生民户企业司所院校室厅局部委会社团队组站点库园区市县州省乡镇村街港城路线网桥厂场馆台平基地心体系制机构程序策法规则例案划图表册书报刊号牌标章奖品产物药种苗粮油水电气煤林田土房屋车船器具备术学科技艺态圈链群带廊轴极面层级类型式样本源料材能耗芯片软硬云端络信息据知识题目录单证照权益责任务动行事赛节日周年月期间段势况境景象貌质性格融资版志联盟热分]["”》)]?$/;
// 火化能力10000具: what a number counts may be unknown and still be counted.
const countEnd = /(?<!第)\d{2,}[万亿]?(?!热线|高校|强$|工程|计划|平台|联动)\p{Script=Han}{0,2}$/u;
// 排名进一位, 保三争二: a place, whatever it ends in.
const moving =
  /(?:(?<![引跟演促改推先])进|升|前移|后移|跃升|攀升)[一二两三四五六七八九十\d]+个?(?:位|名)|零突破|保[一二三四五六七八九十\d]{1,2}[争进][一二三四五六七八九十\d]|(?:[高低快慢优好大小多少]于|不突破|不超过)\p{Script=Han}{2}/u;
// 按不变价计算, 剔除价格因素: what the figures are counted in.
const prices = /^[按以](?:不变价|可比价)\p{Script=Han}{0,4}$|^[剔扣]除\p{Script=Han}{2,12}(?:因素|影响)后?$/u;
const nameSign =
  /^[\d(（一二三四五六七八九十]+[、.）)]|["”》]$|^(?:"[^"]*"|《[^》]*》)+\p{Script=Han}{0,6}$|(?:会议|会议上|工作报告|论坛|部署|公告|普查|第\d+号|重点工作|主要工作|工作任务|总体要求|工作安排)$/u;
// Words that end like a noun and say what is done or comes about: 园区服务 is a name, 企业上市 may be a goal.
const doneEnd =
  /(?:达标|销号|开放|推开|共享|互认|通办|扩面|提标|提质|增效|普及|归零|脱钩|退出|转型|见实效|落地|到位|进位|升级|上市|并网|入网|联网|上云|上网|推行|实行|执行|运行|通行|发行|推动|带动|联动|启动|开动|研制|编制|抵制|开业|停业|复业|创业|入学|就学|分类|入库|上路|入园|进园|落户|入户|到户|到人|下乡|进村|到村|进校|上架|入市|出城|返乡|还田|还林|出栏|归档|认证|取证|见效|覆盖面|上门|入企|归集|上台阶|开新局|零距离|好转|向好)["”》)]?$/;
// Adverbs, and verbs of plans behind a thing: more than a name has.
const statement =
  /(?:总体|普遍|全部|全面|彻底|扎实|大力|切实|坚决|着力|深入|严格|稳妥|率先|如期|圆满|顺利|逐一|一律|得以|予以|(?<![人户亩])均[为可能])(?=\p{Script=Han})|^(?:不得|不再|严禁|禁止)|(?<=\p{Script=Han}{2})(?:落实|贯彻|执行|推行|取缔|取消|消灭|告别|纳入|列入|下达|下沉|延伸至|覆盖到|惠及|走进|进驻|对接|接入|不再|不得|应当|须|必须|通(?=(?:[一二三四]级|高速|硬化|等级|油|水泥|客|班)\p{Script=Han}{0,4}[路车]$))(?=\p{Script=Han}{2})/u;

// A long stretch of words is a name where it ends in what names of series and works end in.
const longName = 14;
const surelyNoun =
  /(?:[率量数额值度]|比[重例]|占比|面积|规模|水平|寿命|里程|人口|工程|行动|计划|规划|方案|办法|意见|规定|条例|标准|项目|指标|目标|机构|人员|企业|平台|中心|体系|收入|支出|投资|大学|学校|医院|公园|高速|公路|铁路|基地|园区|示范[区县市]|日|号)["”》)]?$/;

// What stands in marks is a name whatever it promises.
const unmarked = (words: string): string => words.replace(/《[^》]*》|"[^"]*"/g, '""');

// 一村一名法律顾问: how many for each, unless it is what a programme is called.
const oneEach = /^[NnXx]个|一[村县镇乡校企户社区]{1,2}一[名个所支家座](?!.*(?:计划|工程|行动|活动|模式)$)/;

const isSurelyName = (words: string): boolean =>
  !oneEach.test(unmarked(words)) &&
  ![moving, countEnd].some((pattern) => pattern.test(words)) &&
  ![doneEnd, statement].some((pattern) => pattern.test(unmarked(words))) &&
  !isDeed(unmarked(words)) &&
  !isWork(words) &&
  (unmarked(words).length < longName || surelyNoun.test(words)) &&
  (nounEnd.test(words) || nameSign.test(words));

const unsaid = {
  zh: '没有动词和数字，读作名称，也可能是一句话',
  en: 'without verb and figure it is taken for a name, and may be a statement',
};
const told = {
  zh: '读作规划内容的说明，也可能是目标',
  en: 'taken for what a plan holds, and may be a goal',
};

// 培植一个年销售收入过150亿元的产业集群: a thing of a size that is to come about.
const counted = /^\p{Script=Han}{2,6}(?:[一二两三四五六七八九十]|\d+)[个家座批](?=[^，。；]*\d)/u;

/** The finding that a clause was taken for a name though it does not end like one, or prints a figure. */
export function wordlessName(clause: Clause): Finding[] {
  const { figure, words } = clause;
  const isPlain = figure
    ? !isDescription(clause) && !isDoing(clause.normal, clause.lexemes) && !counted.test(words)
    : words.length < 2 || prices.test(words) || isSurelyName(words);
  if (isPlain) return [];
  const why = figure ? told : unsaid;
  return [
    notationFinding('notation/doubtful', {}, { seen: printedOf(clause), words: words.slice(0, 80), why }),
  ];
}
