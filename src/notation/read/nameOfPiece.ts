import type { FigureLexeme, Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import { changeRoles } from '../words/changeRoles.js';
import { countingRoles } from '../words/countingRoles.js';
import { homePlaces } from '../words/homeRegions.js';
import { isForWhom, isLeadIn, isLeadVerb } from '../words/leadWords.js';
import { asideTypes } from './asideTypes.js';
import type { GoverningVerb, Words } from './clause.js';
import { comparedStart } from './comparedStart.js';
import { coveredName } from './coveredName.js';
import { isAdverb } from './isAdverb.js';
import { isBaseNote } from './isBaseNote.js';
import { predicateStart } from './predicateStart.js';
import { trimmedName } from './trimmedName.js';

const nameTypes = new Set(['text', 'quoted', 'note', 'reference', 'rank']);

/** The words from the first lexeme to the last. */
function nameIn(normal: NormalText, lexemes: readonly Lexeme[]): Words | null {
  const [head, tail] = [lexemes[0], lexemes.at(-1)];
  return head && tail ? trimmedName(normal, head.start, tail.end) : null;
}

/** What is measured: the words in front of the verb, or else those around the figure. */
export function nameOfPiece(
  normal: NormalText,
  lexemes: readonly Lexeme[],
  figure: FigureLexeme | null,
  verb: GoverningVerb | null,
): Words | null {
  const covered = figure ? null : coveredName(normal, lexemes);
  if (covered) return covered;
  // 科学素质建设的公共服务能力: a verb in front of 的 belongs to the name.
  const isWithin = !figure && verb !== null && normal.text.charAt(verb.end) === '的';
  // 平安建设满意度居全市前10: a verb in the name of what has the place.
  const place =
    figure || lexemes[0]?.type !== 'text' ? undefined : lexemes.find(({ type }) => type === 'rank');
  const isOfPlaced =
    verb !== null &&
    place !== undefined &&
    predicateStart(normal, verb.end, place.start) < place.start &&
    predicateStart(normal, verb.end, place.start) > verb.end;
  const own = verb?.isCarried || isWithin || isOfPlaced ? null : verb;
  const border = (own && rateEnd(normal, own)) ?? own?.start ?? figure?.start ?? Number.POSITIVE_INFINITY;
  const named = lexemes.filter(
    (lexeme) => lexeme.start < border && !isAdverb(lexeme) && isNaming(lexeme) && !isBaseNote(normal, lexeme),
  );
  const words = figure && isPlaceOfDeed(normal, lexemes, named[0]) ? named.slice(1) : named;
  // 举办 alone in front of another verb names nothing.
  const inFront = words.every(({ type }) => type === 'verb') ? [] : words;
  const first = inFront.find(({ type }) => type !== 'note');
  const last = inFront.at(-1);
  if (first && last) {
    const end =
      figure || own
        ? comparedStart(normal, first.start, border)
        : predicateStart(normal, first.start, last.end);
    const added =
      verb?.role === 'add' &&
      (trimmedName(normal, first.start, verb.start) !== null ||
        /年度?$/.test(normal.text.slice(0, verb.start))) &&
      !isPlaceAndTime(normal, lexemes, first, verb)
        ? addedEnd(normal, lexemes, verb, figure)
        : null;
    const nameEnd = Math.min(last.end, end);
    const isDone = verb !== null && countingRoles.has(verb.role);
    const to = added ?? (isDone ? nameEnd : beforeTime(normal, lexemes, first.start, nameEnd));
    const whole = trimmedName(normal, first.start, isCompared(normal, lexemes, to, verb) ? to - 1 : to);
    // 降幅达到5%: how far what is named before falls.
    const isFall = figure !== null && /^(?:年均|累计|总)?[降减]幅$/.test(whole?.text ?? '');
    const name = isFall ? null : whole && withoutLead(normal, first, whole, figure, verb);
    if (
      name &&
      !leadsUp(normal, inFront, figure, name) &&
      !isListOf(normal, figure, name, thingsBehind(normal, lexemes, figure))
    )
      return withObject(normal, lexemes, name, figure, verb);
    return figure ? (countedName(normal, lexemes, figure, verb) ?? name) : null;
  }
  return figure ? countedName(normal, lexemes, figure, verb) : nameInGap(normal, verb);
}

const place = new RegExp(`^(?:${homePlaces})+(?:现?已)?$`);

/** 全市 of 全市累计新增企业300家: where it is done, in front of what is done. */
function isPlaceOfDeed(normal: NormalText, lexemes: readonly Lexeme[], first: Lexeme | undefined): boolean {
  const next = first && lexemes[lexemes.indexOf(first) + 1];
  return (
    first?.type === 'text' &&
    next !== undefined &&
    place.test(normal.text.slice(first.start, first.end)) &&
    (next.type === 'commitment' || isAdverb(next) || (next.type === 'verb' && countingRoles.has(next.role)))
  );
}

// 都, 总体, 年均增速: what is said of the name and none of it.
const saidOf = /^(?:[均都]|总体|严格)*(?:年均)?(?:增速|增长率|增幅)?$/;

/** 养老床位到“十四五”末为300张, 床位力争增速达到: the name ends in front of a time or a wish that nothing more of it follows. */
const beforeTime = (normal: NormalText, lexemes: readonly Lexeme[], start: number, to: number): number =>
  lexemes.find(
    (one) =>
      asideTypes.has(one.type) &&
      one.start > start &&
      one.start < to &&
      (one.end >= to ||
        saidOf.test(normal.text.slice(one.end, to)) ||
        trimmedName(normal, one.end, to) === null),
  )?.start ?? to;

/** 缩小人均GDP与全国平均水平的差距: what is behind the others. */
function nameInGap(normal: NormalText, verb: GoverningVerb | null): Words | null {
  if (verb?.role !== 'lower') return null;
  const behind = /^([\p{Script=Han}A-Z]{2,12}?)[与和同][^，。；]{2,24}差距/u.exec(
    normal.text.slice(verb.end, verb.end + 44),
  );
  return behind?.[1] ? trimmedName(normal, verb.end, verb.end + behind[1].length) : null;
}

const ranked =
  /^(?:均|要|应|须|始终|继续|力争)*(?:(?:位居|稳居|居|进入|位列|位于|列|排名?|在|名列|走在|跻身)|(?:全[国省市区州县]|中西?部|西部|东部|同类)\p{Script=Han}{0,8}(?:排|位|居|名|前|第)|(?:不?[高低快慢大小优好]于|超过|领先于?|跑赢|超出|高出)(?![一二三四五六七八九十百千万两约近])(?=\p{Script=Han}))(?!.*(?:增[速幅长]|发展速度|经济))/u;

/** 收入增幅高于全省平均水平, 投资增速位居全省前三: growth is what is compared, and stays in the name. */
const rateEnd = ({ text }: NormalText, { role, end }: GoverningVerb): number | null =>
  role === 'grow' && ranked.test(/^[^，。；、]*/.exec(text.slice(end, end + 40))?.[0] ?? '') ? end : null;

/** What is counted: the words between the verb and the figure, or those behind. */
function countedName(
  normal: NormalText,
  lexemes: readonly Lexeme[],
  figure: FigureLexeme,
  verb: GoverningVerb | null,
): Words | null {
  // 节约能源: how much is saved, and not how much there is of it.
  const from =
    verb?.text.startsWith('节') && figure.figure.unit !== '%'
      ? verb.start
      : (verb?.end ?? Number.POSITIVE_INFINITY);
  const between = lexemes.filter(
    (lexeme) => lexeme.start >= from && lexeme.end <= figure.start && isNaming(lexeme),
  );
  const object = nameIn(normal, between);
  const things = thingsBehind(normal, lexemes, figure);
  // 建设甲医院、乙医院2个国家区域医疗中心: the list, and what those in it are.
  const isList =
    object?.text.includes('、') &&
    figure.figure.comparatorSpans.length === 0 &&
    !/[、的]/.test(normal.text.charAt(figure.start - 1) + normal.text.charAt(figure.end));
  // 引进留用3600名人才: a second verb that is not known, as short as verbs are.
  const isVerbal = object !== null && /^\p{Script=Han}{1,2}$/u.test(object.text);
  const isCounted = counting.test(figure.figure.unit ?? '');
  const isLed =
    object !== null && things !== null && (isLeadIn(object.text) || isList || (isVerbal && isCounted));
  return (isLed ? null : object) ?? things;
}

const work = new Set<string>(['bring', 'build']);

/** 实施城中村改造6万户, 推动产值达到5亿元: the verb in front is none of the name, and the one that ends it is. */
function withoutLead(
  normal: NormalText,
  first: Lexeme,
  name: Words,
  figure: FigureLexeme | null,
  verb: GoverningVerb | null,
): Words {
  const { text } = normal;
  if (!figure || !verb || first.type !== 'verb' || verb.start <= first.start) return name;
  const lead = text.slice(first.start, first.end);
  if (name.start !== first.start || !isLeadVerb(lead)) return name;
  const isInName = work.has(verb.role) && verb.end === figure.start;
  const rest = trimmedName(normal, first.end, isInName ? verb.end : name.end);
  return rest && rest.text.length > (lead === '实现' ? 1 : 2) ? rest : name;
}

/** The words behind a figure. */
const thingsBehind = (
  normal: NormalText,
  lexemes: readonly Lexeme[],
  figure: FigureLexeme | null,
): Words | null =>
  figure &&
  nameIn(
    normal,
    lexemes.filter((one) => one.start >= figure.end && isNaming(one) && one.type !== 'note'),
  );

// What many things together are called.
const kindOfThings =
  /^(?!.*[和、与及])[\p{Script=Han}\dA-Z"“”]{0,12}(?:集群|产业|产业链|基地|中心|平台|[区县市城园]|城市群|站|港|枢纽|学校|医院|企业|项目|工程|行动|公园|水库|机场|口岸|市场|小镇|走廊|实验室|指标|领域|片区|组团|通道|线路|公路|铁路|流域|品牌|系统)(?:建设)?$/u;

/** 汽车、高端装备4个产业集群: a list of what is counted, and behind the figure what they all are. */
const isListOf = (
  { text }: NormalText,
  figure: FigureLexeme | null,
  list: Words | null,
  things: Words | null,
): boolean =>
  figure !== null &&
  list?.text.includes('、') === true &&
  things?.start === figure.end &&
  figure.figure.comparator === null &&
  /^[个家项大条所处座]$/.test(figure.figure.unit ?? '') &&
  kindOfThings.test(things.text) &&
  text.charAt(things.end) !== '的';

/** Whether the words in front name nothing, and what is counted stands behind the figure or the verb. */
function leadsUp(
  { text }: NormalText,
  inFront: readonly Lexeme[],
  figure: FigureLexeme | null,
  name: Words,
): boolean {
  if (!figure || !counting.test(figure.figure.unit ?? '')) return false;
  const told = inFront
    .filter(({ type }) => type !== 'verb')
    .map(({ start, end }) => text.slice(start, end))
    .join('');
  const next = /^[\p{Script=Han}A-Z"“《(]/u.test(text.slice(figure.end, figure.end + 1));
  return (next && isLeadIn(told)) || isForWhom(name.text);
}

/** 康复救助残疾儿童: what is in front of a deed and what it is done to, together. */
function withObject(
  normal: NormalText,
  lexemes: readonly Lexeme[],
  name: Words,
  figure: FigureLexeme | null,
  verb: GoverningVerb | null,
): Words {
  const object = lexemes.find(({ start }) => verb !== null && start >= verb.end);
  const isDone = verb?.role === 'bring' || verb?.role === 'build';
  const isDirect =
    isDone &&
    figure !== null &&
    object?.type === 'text' &&
    object.end === figure.start &&
    name.end === verb.start;
  // 退化草原治理800万亩: without the deed it would be so much more of what is bad.
  if (
    verb !== null &&
    figure !== null &&
    verb.end === figure.start &&
    name.end === verb.start &&
    bad.test(name.text) &&
    /^(?:治理|修复|整治|改造)$/.test(verb.text)
  )
    return trimmedName(normal, name.start, verb.end) ?? name;
  return isDirect && counting.test(figure.figure.unit ?? '')
    ? (trimmedName(normal, name.start, object.end) ?? name)
    : name;
}

const bad = /退化|[沙荒石]漠?化|污染|流失|黑臭|塌陷|隐患|内涝|盐碱/;

const counting =
  /^[十百千]?[万亿]*(?:[个家项所处座条户栋套名人件部台场期张支批列门辆艘块片组]|人次|场次|户次|公里|亩|平方公里)$/;

/** 收入比2020年翻一番: 比 leads to the year; in 收入比2025年降到1.8 it ends the name. */
const isCompared = (
  { text }: NormalText,
  lexemes: readonly Lexeme[],
  end: number,
  verb: GoverningVerb | null,
): boolean =>
  verb !== null &&
  changeRoles.has(verb.role) &&
  /(?:[^占]比|较)$/.test(text.slice(0, end)) &&
  lexemes.some(({ type, start }) => type === 'time' && start === end && !/[到至截]/.test(text.charAt(end)));

/** 全市今年新建学校10所: nothing but where and when stands in front. */
const isPlaceAndTime = (
  normal: NormalText,
  lexemes: readonly Lexeme[],
  first: Lexeme,
  verb: Words,
): boolean =>
  trimmedName(normal, first.start, first.end) === null &&
  lexemes.some(({ type, start }) => type === 'time' && start >= first.end && start < verb.start);

/** 城镇新增就业5000人: where the words end that stand on both sides of 新增 and name one series. */
function addedEnd(
  { text }: NormalText,
  lexemes: readonly Lexeme[],
  verb: Words,
  figure: FigureLexeme | null,
): number | null {
  const behind = lexemes.find(({ start }) => start >= verb.end);
  // 科技型企业，新增入库100家: the name is set off.
  if (text.charAt(verb.start - 1) === '，') return null;
  const isReached = lexemes.every(
    (one) => one.type === 'verb' || one.start <= (behind?.start ?? 0) || one.start >= (figure?.start ?? 0),
  );
  return behind?.type === 'text' && figure !== null && isReached ? behind.end : null;
}

const isNaming = (lexeme: Lexeme): boolean =>
  nameTypes.has(lexeme.type) || lexeme.type === 'verb' || lexeme.type === 'figure';
