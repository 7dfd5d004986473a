import { aimWords } from '../words/aimWords.js';
import { earlierWork } from '../words/earlierWork.js';
import { homeRegions } from '../words/homeRegions.js';
import { isLeadIn } from '../words/leadWords.js';
import type { Clause } from './clause.js';

const done =
  /[均都现业早]已(?=\p{Script=Han})|已达|已经|已有|已建成|已实现|已完成|已培育|已形成|现有(?=[\d一二三四五六七八九十])|共有(?=[\d一二三四五六七八九十])|截至目前|目前(?:已|共|有)|过去[一二三四五六七八九十几\d]+年|[一二三四五六七八九十\d]年多?来|以来|完成了|实现了|达到了|取得了|增长了|提高了|下降了|新增了|建成了|\p{Script=Han}{2}了(?=[近约超过]{0,2}\d)/u;

// 现有高新技术企业200家: what there is, unless it is to reach something.
const standing = new RegExp(`^(?:(?:${homeRegions})(?:现有|共有|已有)|现有|已有)`);

// 四川现有…等5个集群; 利用现有, 在现有: those are worked with.
const ofPlace =
  /^(?![^现]*(?:[在将把对比较]|巩固|提升|优化|改造|利用|依托|盘活|整合|发挥|推动|推进|完善|加强|保持|用好))\p{Script=Han}{2,6}现有(?!的)/u;

// 改造5000个已建成村的设施: what the deed is done to.
const attribute = /[个家项所处座条户栋套台部]已(?:建成|形成|实现|完成|培育)(?=\p{Script=Han})/gu;
// 优化已建成的100个站点, 巩固已有示范点: what is to be worked on.
const workedOn =
  /^(?:\p{Script=Han}{0,6})(?:优化|提升|加强|用好|管好|改造|盘活|巩固|维护|发挥|完善|利用|提高|强化|整合|拓展|更新|推动|推进|对|将|把)好?(?:全[省市县区])?已经?(?:建|有|认定|开通|投用|投产|形成|出台|签约|落地|开工|入库|批准|挂牌|成立)/u;
const isDeed = ({ verb, figure, normal, start }: Clause): boolean =>
  figure !== null &&
  (verb === null
    ? isLeadIn(normal.text.slice(start, figure.start))
    : (verb.role === 'bring' || verb.role === 'add') && verb.start < figure.start);

/** Whether a clause tells of what was, not of what is to be. */
export function isPast(clause: Clause): boolean {
  const { by, byBasis, context, normal, start, end } = clause;
  const text = normal.text.slice(start, end);
  const isStanding =
    (standing.test(text) || ofPlace.test(text)) &&
    clause.figure !== null &&
    (clause.verb === null || clause.verb.role === 'build' || clause.verb.role === 'bring') &&
    byBasis !== 'printed';
  // A cell of 已建成: that is what is asked for.
  if (context.column === 'target' && clause.figure === null && /^已\p{Script=Han}{2,4}$/u.test(text))
    return false;
  const isObject = workedOn.test(text) || earlierWork(text) !== null;
  if (!isObject && (done.test(isDeed(clause) ? text.replace(attribute, '') : text) || isStanding))
    return true;
  if (!isObject && (hasBeen(clause) || isFoundLow(clause))) return true;
  if (isUpTo(clause) || (clause.isBehind && clause.commitment === null)) return true;
  if (by === null || (byBasis !== 'printed' && byBasis !== 'carried')) return false;
  const year = Number(by.slice(0, 4));
  if (context.baseYear) return year <= context.baseYear;
  return context.period ? year < context.period.firstYear : false;
}

// 建成率已超90%, 现已累计突破5万户, 均已全面建成: 已 right in front of what is said.
const already =
  /(?<![不而])已(?:累计|连续|全部|全面|基本|成功|正式|顺利|率先|提前|初步|陆续|相继|先后|稳定)*(?:\p{Script=Han}{0,2})$/u;

const hasBeen = ({ figure, verb, normal, start, commitment }: Clause): boolean => {
  const own = verb && !verb.isCarried ? verb.start : Number.POSITIVE_INFINITY;
  const at = [own, figure?.start ?? Number.POSITIVE_INFINITY].filter(Number.isFinite);
  return commitment === null && at.some((said) => already.test(normal.text.slice(start, said)));
};

/** 利用率仅为38%: what is found to be too little, unless a goal says by when. */
const isFoundLow = ({ by, byBasis, commitment, context, words }: Clause): boolean =>
  /\p{Script=Han}{2}仅[为有占达](?=[约近]?\d)/u.test(words) &&
  commitment === null &&
  context.column !== 'target' &&
  (by === null || (byBasis !== 'printed' && byBasis !== 'carried'));

/** 截至2020年底: what has been, unless the plan is known and the year lies in it. */
const isUpTo = ({ isSoFar, context, commitment, words }: Clause): boolean =>
  isSoFar && !context.period && !context.baseYear && commitment === null && !aimWords.test(words);
