import { figureAt } from '../scan/figureAt.js';
import { isLeadVerb } from '../words/leadWords.js';
import { findInnocent, findVerb } from '../words/verbWords.js';
import type { LexemeReader } from './lexemeReader.js';

const seriesOfDeed =
  /^[\p{Script=Han}]{0,6}?(?:规模|半径|距离|经费|费用|收入|补助|标准|能力|水平|时限|时长|期限|周期|时间|环节|成本|人数|数量|户数|家数|件数|次数|总量|总额|金额|人次|(?<![总多少无])数)(?:累计|年均|[均都]|已)?(?=[\d一二三四五六七八九两约近超不达突过由从较比每为是≥≤<>=保稳控攀跃升]|[低高少多短长大小]于|大约|至少|力争|争取|确保|努力|预[期计]|[到至](?=20|"?十[四五六]五)|提高|提升|增|占|下降|减|$|(?<=数|人次)(?:分别|[和与及、]))/u;

// 再建10座, 再纳规3个: so many more, whatever the verb.
const moreOf =
  /^再(?![生制保贷就担融次提增降减压造])(?:\p{Script=Han}{1,2}|新[建增])(?=\d{1,6}[余多]?[万百千]?[个家座项条所处支名辆台户栋])/u;

// 新开发岗位305个, 新辟线路10条: what is done anew is new, whatever the verb; 创新, 更新 and 高新 are other words.
const before = /[创革更翻全最崭刷高维重推出]$/;
const anew =
  /^新(?:开发|辟|开辟|投放|升[规限]|纳[规统入]|入规|购[置买]|安装|装(?![备置机])|铺设|敷设|改造|种植|种(?![苗子质业])|栽植?|造林|聘[用请]|招[聘录收募生]|录用|选[派聘任树]|培[育训]|接入|签[订约]?|发放|订立|流转|创办|开[办业行设]|开(?=[\p{Script=Han}]{0,8}(?:航线|航班|线路|班列|专线|班线|店|支行|网点|专业|课程))|取得|获得|评选|吸纳|安置|完成|实施|启用|竣工|通车|划定|出台|上市|申报|转化|引[入进]|落户|落地|投运|配[备置]|组织|支持|孵化|储备|拓展|扩建|续建|征集|推出|打造|建立|设置|形成|发现|办理|核准|核发|授权|颁发|遴选|结对|布[局设点]|选址建设|建改造|改扩?建)(?![的率区])(?=[^，。；、\d的]{0,20}(?<![A-Za-z])[约近超]?\d[\d.,]*(?![\d.,%‰]))/u;

// 新建和改造高标准农田20万亩: new or made like new.
const also =
  /^(?:续建|改扩建|扩建|[和或及与、](?:改造提升|提升改造|更新改造|改扩建|改造|改建|扩建|更新|迁建|修复|修缮|续建|加固|提升))(?![率面区])/;

// 培育壮大企业30家, 培育形成, 引进培育: one deed in two words.
const fostering = /^(?:累计|新增)?(?:培[育养]|引[进育]|招引|发展|孵化|扶持|打造|创建)$/;
const fostered = /^(?:培[育养]|引进|孵化|扶持|打造|创建|壮大|形成)(?=[\p{Script=Han}\d"])(?![率力度型期])/u;

const yielding = /增[产收效]$/;
// 增产食用植物油约230万吨: so much more of it.
const yieldOf = /^增[产收]\p{Script=Han}{1,8}(?:约|近|超过?|不少于)?\d[\d.]*[万亿]*(?:公?斤|吨)/u;
// 果园提质增效28万亩: half of a word for what is done.
const isCompound = (text: string, at: number): boolean =>
  /(?:提质|节本|降本|扩面|减[损量药肥]|稳产|挖潜|助农|促农|转型)$/.test(text.slice(Math.max(0, at - 2), at));

/** Whether a figure follows a verb of one character, or behind 共 another verb: 五年共新增50家. */
const isAsked = (text: string, at: number, word: string): boolean =>
  figureAt(text, at + 1) !== null || (word === '共' && findVerb(text, at + 1) !== null);

/** 提高至少10个百分点: 至 belongs to 至少. */
function verbAt(text: string, at: number): ReturnType<typeof findVerb> {
  // 发展水平均居前列: 水平 and 均.
  if (text.charAt(at) === '平' && text.charAt(at - 1) === '水') return null;
  // 绿地年年增加: 年年, and no 年增; 五年年均 is 年均.
  if (/[^\d一二两三四五六七八九十]年年/.test(text.slice(at - 2, at + 1)) && !text.startsWith('年年', at - 2))
    return null;
  const found = findVerb(text, at);
  // 基站上升到300个: 上升.
  if (found?.word === '站上' && /^[升涨调]/.test(text.charAt(at + 2))) return null;
  const end = at + (found?.word.length ?? 0);
  // 完成改造面积300万平方米.
  if (found?.word === '完成改造' && text.startsWith('面积', end)) return findVerb(text.slice(at, end - 2), 0);
  if (!found || !/[至设]$/.test(found.word)) return found;
  const shorter = () => findVerb(text.slice(at, end - 1), 0);
  if (found.word.endsWith('至')) return /^[少多]/.test(text.charAt(end)) ? shorter() : found;
  // 新增设施农业5万亩: 设 belongs to 设施.
  if (!/^[施备计]/.test(text.charAt(end))) return found;
  return shorter() ?? (found.word === '新设' ? null : found);
}

const jointly =
  /^(?:[新改扩迁]\([新改扩迁、]{1,3}\)建成?|建\([新改扩]\)成|[新改扩]建\([新改扩迁]建\)|建设\([筹配]集?建?\)|(?:筹集|开工)\((?:筹集|建设|开工)\)|建成\([筹收]集?\))/;

/** A verb or adverb of a target; a word that only holds one is text. */
export const verbLexeme: LexemeReader = (text, at) => {
  const innocent = findInnocent(text, at);
  const more = text.charAt(at) === '再' ? moreOf.exec(text.slice(at, at + 12)) : null;
  if (more) return { type: 'verb', start: at, end: at + more[0].length, role: 'add' };
  // 再建成约200公里: so much more, and not what there is in the end.
  const again = text.charAt(at) === '再' ? findVerb(text, at + 1) : null;
  if (again?.meaning === 'build' && again.word !== '实现')
    return { type: 'verb', start: at, end: at + 1 + again.word.length, role: 'add' };
  // 改(新)建农村户用厕所, 建(改)成口袋公园.
  const joint = jointly.exec(text.slice(at, at + 9))?.[0];
  if (joint !== undefined)
    return { type: 'verb', start: at, end: at + joint.length, role: /成$/.test(joint) ? 'build' : 'add' };
  const found = verbAt(text, at);
  const deed =
    text.charAt(at) === '新' && !before.test(text.slice(0, at)) ? anew.exec(text.slice(at, at + 36)) : null;
  if (deed && deed[0].length > (found?.word.length ?? 0))
    return { type: 'verb', start: at, end: at + deed[0].length, role: 'add' };
  if (innocent && innocent.word.length >= (found?.word.length ?? 0)) {
    return { type: 'text', start: at, end: at + innocent.word.length };
  }
  // 增产75公斤, 增收2000元: in front of anything but a figure they are words of a name.
  if (
    found &&
    yielding.test(found.word) &&
    !yieldOf.test(text.slice(at, at + 20)) &&
    (isCompound(text, at) || figureAt(text, at + found.word.length) === null)
  )
    return { type: 'text', start: at, end: at + found.word.length };
  // 共 and 达 are words of their own only in front of a number.
  if (
    !found ||
    (found.word.length === 1 && !isAsked(text, at, found.word) && !/^[全国家省市]/.test(text.charAt(at + 1)))
  )
    return null;
  // 完成大专学历提升30万人: so many who are taught, and no more of them.
  const isTaught =
    /(?:学历|技能|素[质养])$/.test(text.slice(0, at)) &&
    /^提升[\d.]+万?(?:人|名)(?!均)/.test(text.slice(at, at + 14));
  if (isTaught)
    return /完成|开展|实施|组织/.test(text.slice(0, at))
      ? { type: 'text', start: at, end: at + 2 }
      : { type: 'verb', start: at, end: at + 2, role: 'bring' };
  // 维持率, 培训率: a series, whatever verb its name begins with.
  const end = at + found.word.length;
  // 研发（R&D）经费: what is spent, and not what is done.
  if (found.word === '研发' && text.charAt(end) === '(') return { type: 'text', start: at, end };
  // 修复性养护: of what sort the work is.
  const isSort =
    (found.meaning === 'bring' || found.meaning === 'raise') &&
    /^性(?![别价能质格])/.test(text.slice(end, end + 2));
  if (isSort || (text.charAt(end) === '率' && found.meaning !== 'grow' && found.meaning !== 'each'))
    return { type: 'text', start: at, end: end + 1 };
  // 服务企业数, 培训人数: a series that begins with what is done.
  // 制定地方标准10项: the standards are what is made.
  const isMade =
    /[制订参布]/.test(found.word) && /^[\p{Script=Han}]{0,6}标准/u.test(text.slice(end, end + 8));
  if (
    (found.meaning === 'bring' || /^(?:新登记|新注册|建成)$/.test(found.word)) &&
    !isMade &&
    !isLeadVerb(found.word) &&
    seriesOfDeed.test(text.slice(end, end + 14))
  )
    return { type: 'text', start: at, end };
  if (found.word === '共' && !isAsked(text, at, '共')) return null;
  const joined =
    found.meaning === 'add'
      ? (also.exec(text.slice(end, end + 8))?.[0].length ?? 0)
      : fostering.test(found.word)
        ? (fostered.exec(text.slice(end, end + 4))?.[0].length ?? 0)
        : 0;
  // 培育形成产业集群3个: what stands in the end.
  const isFormed = joined > 0 && text.startsWith('形成', end);
  // 开展好5个试点: done well, and done all the same; 建设好房子 builds good houses.
  const isWell =
    (found.meaning === 'bring' || found.meaning === 'build') &&
    /^好(?:\d|["“]|(?![房项企产医学老教人作邻友社])\p{Script=Han}{2})/u.test(text.slice(end, end + 3));
  return {
    type: 'verb',
    start: at,
    end: end + joined + (isWell ? 1 : 0),
    role: isFormed ? 'build' : found.meaning,
  };
};
