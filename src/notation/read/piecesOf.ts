import type { FigureLexeme, Lexeme, VerbLexeme } from '../lex/lexeme.js';
import { deedRoles } from '../words/deedRoles.js';
import { earlierWork } from '../words/earlierWork.js';
import { isPolicyTitle } from '../words/isPolicyTitle.js';
import { joinWords } from '../words/joinWords.js';
import { movingRoles } from '../words/movingRoles.js';
import { sizeNames } from '../words/sizeNames.js';
import { groundEnd } from './groundEnd.js';
import { isAdverb } from './isAdverb.js';
import { isAttributeSize } from './isAttributeSize.js';
import { isMeasured } from './isMeasured.js';
import { isWhollyCovered } from './isWhollyCovered.js';
import { partedLexemes } from './partedLexemes.js';
import { plainAttributes } from './plainAttributes.js';

/** A part of a segment with at most one figure that counts. */
export interface Piece {
  readonly lexemes: readonly Lexeme[];
  readonly figure: FigureLexeme | null;
  /** True where two figures stand side by side with nothing between. */
  readonly isCrowded: boolean;
}

const isVerb = (lexeme: Lexeme | undefined): lexeme is VerbLexeme =>
  lexeme?.type === 'verb' && !isAdverb(lexeme);
const attributeUnit = /(?:元|岁|级|年|吨|千瓦|千伏|兆瓦|公顷|亩|米|公里|MW|学时)$/;

/** Words of a name: 500米服务半径 goes on with what could be a deed. */
const isWord = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.type === 'text' || (lexeme?.type === 'verb' && lexeme.role === 'bring');

const isJoining = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && lexeme.end - lexeme.start <= 1;

const sizedThing =
  /^的?[\p{Script=Han}、]{0,10}(?:企业|单位|机构|项目|用户|园区|开发区|乡镇|[镇村县市]|城市|工业|集群|产业|医院|学校|农场|合作社|水库|河流|灌区|机组|电站|建筑|平台|基金|银行|公司)/u;
const counted = /^[百千]?万?[家个户件项名人所座处条栋台套]$/;
const counting = /^[百千]?万?(?:[家个户件项人名所座处条栋台套支批辆场期门片]|公里|人次|亩)$/;

// 6个330千伏变电站: in these a class of things is told.
const classUnit = /^(?:千伏|万?千瓦|兆瓦|万?吨级?|千?米|公里|级)$/;

/** Longest words of a size alone: 营业收入, 主营业务收入. */
const longestSize = 6;

/** 2家营业收入过千亿（的）企业、3个超百亿元的: how many there are to be, and behind it their size. */
function isSizeOfCounted(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [words, size] = [lexemes[at - 1], lexemes[at]];
  const count = words?.type === 'figure' ? words : lexemes[at - 2];
  if (count?.type !== 'figure' || size?.type !== 'figure' || !counted.test(count.figure.unit ?? ''))
    return false;
  const { unit, comparatorSpans, digits } = size.figure;
  // 11个重点项目投资突破2000亿元: nothing behind that could be of this size.
  const isLast = lexemes[at + 1]?.type !== 'text';
  if (isLast && words !== count && words !== undefined && words.end - words.start > longestSize) return false;
  if (isLast && isMeasured(text, lexemes, lexemes.indexOf(count))) return false;
  const isAbove = comparatorSpans.some(([start]) => start < digits[0]);
  if (words === count)
    return (
      (/元$/.test(unit ?? '元') && (isAbove || (!isLast && comparatorSpans.length > 0))) ||
      (!isLast && classUnit.test(unit ?? ''))
    );
  return (
    words?.type === 'text' &&
    (unit === null || isAbove || attributeUnit.test(unit)) &&
    comparatorSpans.length > 0 &&
    sizeNames.test(text.slice(words.start, words.end))
  );
}

/** 营业收入超百亿元企业实现零的突破: the size of the things that the clause goes on about. */
function isSizeOfThing(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [words, size, things] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  return (
    words?.type === 'text' &&
    size?.type === 'figure' &&
    things?.type === 'text' &&
    size.figure.comparatorSpans.length > 0 &&
    (size.figure.unit === null || attributeUnit.test(size.figure.unit) || /人$/.test(size.figure.unit)) &&
    sizeNames.test(text.slice(words.start, words.end)) &&
    sizedThing.test(text.slice(things.start, things.end)) &&
    (lexemes.slice(at + 2).some(({ type }) => type === 'verb' || type === 'figure') ||
      /全覆盖|全部|清零|零突破|达标$/.test(text.slice(things.start, things.end)))
  );
}

/** 引进50亿以上重大项目20个: a sum without its unit, and behind it how many of that size. */
function isSumAbove(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const [size, things, count] = [lexemes[at], lexemes[at + 1], lexemes[next]];
  if (size?.type !== 'figure' || count?.type !== 'figure' || things?.type !== 'text') return false;
  const { unit, places, comparatorSpans, digits } = size.figure;
  return (
    unit === null &&
    places >= 8 &&
    next === at + 2 &&
    comparatorSpans.some(([start]) => start > digits[0]) &&
    /^[百千]?[家个项]$/.test(count.figure.unit ?? '')
  );
}

// 目标, 任务: what the figure is of is asked for, and nothing of that size.
const built =
  /^的(?!\p{Script=Han}{0,10}(?:目标|任务|规模|水平|要求|计划|投资|收入|产值)$)\p{Script=Han}{3}/u;
const ownSize =
  /^(?:计划|概算|估算)?(?:总投资|投资|总?占地|总?建筑面积|总库容|库容|装机|总装机|年产)(?:额|面积|容量)?$/;
const building = /^(?:建[设成]|新建|开工|推进|启动|实施|完成|打造)$/;

/** 加快建设总投资7亿元的医院: the size of what is built, and nothing else that counts. */
function isSizeOfBuilt(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [words, size, things] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  return (
    words?.type === 'text' &&
    size?.type === 'figure' &&
    things?.type === 'text' &&
    attributeUnit.test(size.figure.unit ?? '') &&
    ownSize.test(text.slice(words.start, words.end)) &&
    built.test(text.slice(things.start, things.end)) &&
    lexemes
      .slice(0, at)
      .some(({ type, start, end }) => type === 'verb' && building.test(text.slice(start, end))) &&
    lexemes.slice(at + 1).every(({ type }) => type !== 'figure')
  );
}

const village = /^的?\p{Script=Han}{0,3}(?:[村屯组寨]|小区|社区|居民点)/u;

/** 实现21个地市维权机构全覆盖: how many things are covered, and no more than a part of their name. */
function isOfCovered(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const figure = lexemes[at];
  const rest = lexemes.slice(at + 1);
  return (
    figure?.type === 'figure' &&
    (/^级/.test(figure.figure.unit ?? '') ||
      (figure.figure.comparatorSpans.length === 0 &&
        /^(?:[个家所处条户名]|[县市区镇乡村])$/.test(figure.figure.unit ?? ''))) &&
    rest.every(({ type }) => type !== 'figure' && type !== 'note') &&
    /^[^健安]{2,24}(?:全覆盖|覆盖(?:所有|全部)[^健安]{1,8})$/.test(
      text.slice(figure.end, rest.at(-1)?.end ?? figure.end),
    )
  );
}

const working = /^(?:[要将])?(?:优先|重点|率先|分别|首批|统一)?在(?![建校编职岗])[^，。；]{0,24}$/;
const policies = /(?:落实|贯彻|执行|兑现|用好)[^，。；]{0,24}$/;
const among = /^\p{Script=Han}{1,10}中(?![心学小医央部国等型期试转介药青欧亚])/u;

/** 在25个县布局项目, 160个断面中优良占比86%, 落实32条政策: where it is, out of which, or what a policy is called. */
function isCircumstance(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const figure = lexemes[at];
  if (figure?.type !== 'figure' || figure.figure.comparatorSpans.length > 0) return false;
  const before = text.slice(lexemes[0]?.start ?? 0, figure.start);
  const behind = text.slice(figure.end, lexemes.at(-1)?.end);
  const isLater = lexemes.slice(at + 1).some(({ type }) => type === 'verb' || type === 'figure');
  if (!/^(?:[十百千]?万?[个家户所座处条项名]|[县市区镇乡村省国])$/.test(figure.figure.unit ?? ''))
    return false;
  return (
    ((isLater || /试点|试行|推广$|应用$/.test(behind)) &&
      !lexemes.slice(0, at).some(isVerb) &&
      working.test(before)) ||
    (lexemes.slice(at + 1).some(({ type }) => type === 'figure') && among.test(behind)) ||
    (/^[条项]$/.test(figure.figure.unit ?? '') &&
      policies.test(before) &&
      /^\p{Script=Han}{0,6}?(?:政策|措施|举措|意见|办法)/u.test(behind)) ||
    (/^[条项]$/.test(figure.figure.unit ?? '') && behind === '' && isPolicyTitle(before))
  );
}

// What is so old, so long or so strong, beside the unit; 平均年龄40岁 and 寿命80岁 are measured.
const sizedThings: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:周?岁|个月龄)$/, /^的?(?!的?(?:目标|水平|左右|以[上下内]))[\p{Script=Han}]{2}/u],
  [/^$/, /^人口(?:的)?(?:城市|大[市县]|以上)/],
  [/^千伏$/, /^[及和]?\p{Script=Han}{2}/u],
  [/^(?:小时|天)$/, /^(?:过境)?免签/],
  [/^年$/, /^的?(?:老旧)?(?:电梯|小区|住宅|房屋|建筑|车辆|管[网道线]|设备|机组)/],
];

/** 为60岁以上老年人体检, 500千伏主干网架, 20年以上电梯更新: what a thing is like, in a clause that counts nothing. */
function isOfSort(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const figure = lexemes[at];
  if (figure?.type !== 'figure') return false;
  const before = text.slice(Math.max(lexemes[0]?.start ?? 0, figure.start - 8), figure.start);
  const behind = text.slice(figure.end, lexemes.at(-1)?.end);
  const { unit, comparatorSpans, digits } = figure.figure;
  if (/时速$/.test(before) && unit === '公里') return /^\p{Script=Han}{2}/u.test(behind);
  const isAsked = comparatorSpans.some(([start]) => start < digits[0]);
  return (
    !isAsked &&
    !/寿命|年龄|期望/.test(before) &&
    sizedThings.some(([of, thing]) => of.test(unit ?? '') && thing.test(behind))
  );
}

/** 去年开工的12个项目要全面完成: which things are meant. */
const isOfEarlier = (text: string, lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes
    .slice(0, at)
    .some(
      ({ type, start }) =>
        type === 'time' &&
        start + (earlierWork(text, start)?.which.length ?? Number.NaN) === lexemes[at]?.start,
    );

const sizedUnit = /(?:户|人|吨|[年日]|平方米|千瓦|亩|岁|公里|元|头|级)$/;
const ofAll =
  /^的?[\p{Script=Han}()A-Z]{2,18}?(?:全部|全面|一律|[均都](?=[\p{Script=Han}]{2})|应[\p{Script=Han}]{1,4}尽|基本(?:实现|完成|消除|退出)|实现(?![\d约近超])|通(?:硬化|客|沥青|水泥|油|公|动力)|清零)/u;

/** 30万吨/年以下煤矿全部退出, 运行超过20年的管网全部更新: the size of those that something is said of. */
function isSizeOfAll(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const size = lexemes[at];
  if (size?.type !== 'figure' || !sizedUnit.test(size.figure.unit ?? '')) return false;
  const [word] = size.figure.comparatorSpans;
  const isBehind = word !== undefined && word[0] > size.figure.digits[0];
  const behind = text.slice(size.end, lexemes.at(-1)?.end);
  return (
    word !== undefined &&
    (isBehind || (/^(?:年|岁|个月)$/.test(size.figure.unit ?? '') && behind.startsWith('的'))) &&
    lexemes.slice(at + 1).every(({ type }) => type !== 'figure') &&
    ofAll.test(behind)
  );
}

const openCount = /(?:一批|若干|多个|一系列)$/;

/** 布局一批50万千瓦以上基地, 总投资2万亿元的389个项目: the size of things that are counted, or not, beside it. */
function isSizeBesideCount(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [words, size, link, count] = lexemes.slice(Math.max(0, at - 1), at + 3);
  if (words?.type !== 'text' || size?.type !== 'figure' || link?.type !== 'text') return false;
  const named = text.slice(words.start, words.end);
  if (!attributeUnit.test(size.figure.unit ?? '')) return false;
  const isCount = count?.type === 'figure' && counted.test(count.figure.unit ?? '');
  const isSize =
    sizeNames.test(named) ||
    (/(?:能力|规模|容积|装机|投资)$/.test(named) && lexemes[at - 2]?.type === 'verb');
  const things = text.slice(link.start, link.end);
  // 建成日处理能力1000吨的焚烧厂3座.
  const isOf = things === '的' || /^的[\p{Script=Han}]{2,16}$/u.test(things);
  return openCount.test(named) || (isCount && isSize && isOf);
}

const joinedInFront = new RegExp(`^${joinWords}["\\dA-Z\\p{Script=Han}]{2}`, 'u');
const joinedBehind = /\p{Script=Han}{2}[和与及]$/u;

/** 公路300公里和企业300家, 300公里公路和300家企业: two of a list. */
function isParted(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [before, figure, words, next] = [lexemes[at - 1], lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (words?.type !== 'text' || figure?.type !== 'figure') return false;
  // 公路300公里和“双一流”学科30个.
  if (
    before?.type === 'text' &&
    next?.type === 'quoted' &&
    /^[和与及]$/.test(text.slice(words.start, words.end))
  )
    return true;
  if (next?.type !== 'figure') return false;
  const between = text.slice(words.start, words.end);
  const isAbove = figure.figure.comparatorSpans.some(([start]) => start > figure.figure.digits[0]);
  return (
    (before?.type === 'text' && joinedInFront.test(between)) ||
    (before === undefined && !isAbove && joinedBehind.test(between))
  );
}

/** Whether a verb in front asks for a figure; 实现 asks for what is reached behind it: 实现15分钟生活圈覆盖率达到90%. */
function isAskedFor(text: string, lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const isReached = lexemes
    .slice(at + 1, next)
    .some((one) => one.type === 'verb' && (one.role === 'reach' || movingRoles.has(one.role)));
  return lexemes
    .slice(0, at)
    .some((one) => isVerb(one) && !(isReached && text.slice(one.start, one.end) === '实现'));
}

/**
 * Whether a figure is a threshold inside a name: 60岁以上老年人…达到72%, 亿元以上企业50家. Words must follow it, then
 * another figure; and no verb may ask for it, or it must be of a unit that nothing is counted in.
 */
function isThreshold(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.type !== 'figure') return false;
  // 70或比2020年提高5个百分点: one of the two.
  if (/^或者?[比较年]/.test(text.slice(lexeme.end, lexeme.end + 3))) return false;
  if (isSizeOfCounted(text, lexemes, at) || isSizeOfThing(text, lexemes, at)) return true;
  if (isSizeOfAll(text, lexemes, at)) return true;
  if (isSizeBesideCount(text, lexemes, at) || isOfCovered(text, lexemes, at)) return true;
  if (isAttributeSize(text, lexemes, at)) return true;
  if (isCircumstance(text, lexemes, at) || isOfSort(text, lexemes, at)) return true;
  if (isMeasured(text, lexemes, at) && !lexemes.slice(0, at).some(isVerb)) return true;
  if (isOfSubject(text, lexemes, at) || isSizeOfBuilt(text, lexemes, at)) return true;
  if (isOfEarlier(text, lexemes, at)) return true;
  const next = lexemes.findIndex(({ type }, index) => index > at && type === 'figure');
  // 其中10亿元以上5个: a size, and how many are of it.
  const isSizeOfNext = lexeme.figure.comparatorSpans.some(([start]) => start > lexeme.figure.digits[0]);
  if (next === at + 1 && isSizeOfNext && attributeUnit.test(lexeme.figure.unit ?? '')) return true;
  // 营业收入超百亿元企业5家、超十亿元50家.
  const [size, many] = [lexeme.figure, lexemes[at + 1]];
  if (
    at === 0 &&
    size.comparator === 'gt' &&
    /元$/.test(size.unit ?? '') &&
    many?.type === 'figure' &&
    counted.test(many.figure.unit ?? '')
  )
    return true;
  // 分别超过2万公里和1000公里: 和 alone joins two figures.
  if (next < 0 || !isWord(lexemes[at + 1]) || (next === at + 2 && isJoining(lexemes[at + 1]))) return false;
  if (isParted(text, lexemes, at)) return false;
  const { unit, comparator } = lexeme.figure;
  const isGoverned = isAskedFor(text, lexemes, at, next);
  const isSize = !isGoverned && /^[百千]?万?[人户张分]$/.test(unit ?? '');
  // 完成20户以上自然村道路3000公里.
  const isOfPlace =
    /^[百千]?万?[人户]$/.test(unit ?? '') &&
    comparator !== null &&
    village.test(text.slice(lexeme.end, lexeme.end + 6));
  const isAttribute =
    (attributeUnit.test(unit ?? '') || isSize || isOfPlace || isSumAbove(lexemes, at, next)) &&
    comparator !== null;
  // 年专利申请量超2000件的县市区超过30个: how many there are to be stands behind the thing of that size.
  const [things, count] = [lexemes[at + 1], lexemes[next]];
  const isCountOf =
    count?.type === 'figure' &&
    counting.test(count.figure.unit ?? '') &&
    count.figure.comparatorSpans.some(([start]) => start < count.figure.digits[0]) &&
    text.charAt(things?.start ?? 0) === '的';
  const leadsToVerb = isCountOf || lexemes.slice(at + 1, next).some(isVerb);
  // 5年维持率80%: the years belong to the name.
  const isAge = /^(?:年|岁|周岁|个月|小时|分钟|米|公里|千米|平方米|天)$/.test(unit ?? '') && !isGoverned;
  // 26县居民收入…提升到0.75.
  const isOfPlaces = /^[县市区国省州盟旗镇乡村]$/.test(unit ?? '') && leadsToVerb && comparator === null;
  return (
    isAttribute ||
    isAge ||
    isOfPlaces ||
    (!isGoverned && leadsToVerb && (comparator !== null || unit === null))
  );
}

/** 较2022年的120家翻一番: a figure that another one without digits is reckoned from. */
function isDoubled(lexemes: readonly Lexeme[], at: number): boolean {
  const [behind, year] = [lexemes[at + 1], lexemes[at - 2]];
  return (
    behind?.type === 'verb' &&
    (behind.role === 'raise' || behind.role === 'lower') &&
    lexemes.slice(at + 1).every(({ type }) => type !== 'figure') &&
    year?.type === 'time'
  );
}

/** 我市将新建3所学校和8所幼儿园: the deed right in front of the figure, and what is counted behind it. */
function isCountedBehind(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [verb, figure, things] = lexemes.slice(Math.max(0, at - 1), at + 2);
  return (
    verb?.type === 'verb' &&
    deedRoles.has(verb.role) &&
    figure?.type === 'figure' &&
    counting.test(figure.figure.unit ?? '') &&
    (things?.type === 'text' || things?.type === 'quoted') &&
    /^(?![和与及、以并])["“]?[\p{Script=Han}A-Z]{2}/u.test(text.slice(things.start, things.end))
  );
}

/** Where the words of the next figure begin. */
function borderBetween(
  text: string,
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  isVerbFirst: boolean,
): number {
  const verb = lexemes.findIndex(
    (lexeme, index) =>
      index > from &&
      index < to &&
      (lexeme.type === 'verb' || lexeme.type === 'commitment' || lexeme.type === 'time'),
  );
  // 50（2023）/60（2025）: a remark goes with the figure in front of it.
  const notes = lexemes.slice(from + 1, to).findIndex(({ type }) => type !== 'note');
  const behind = notes < 0 ? to : from + 1 + notes;
  // 500个省重大项目和200个产业项目: the name stands behind each figure.
  const last = lexemes[to - 1];
  const isNamedBehind = last?.type === 'text' && joinedBehind.test(text.slice(last.start, last.end));
  if (isNamedBehind && /^(?:text|quoted)$/.test(lexemes[from + 1]?.type ?? '')) return to;
  // 新建公路300公里和桥梁20座: the name stands in front of each figure.
  const [before, first] = [lexemes[from - 1], lexemes[from + 1]];
  const isNamedInFront =
    before?.type === 'text' &&
    first?.type === 'text' &&
    joinedInFront.test(text.slice(first.start, first.end));
  if (verb < 0) return isVerbFirst && !isNamedInFront ? to : behind;
  return isVerbFirst ? verb : behind;
}

const subject = /^(?:推动|推进|促进|确保|保障|督促)$/;
const achieved = /^(?:年度|当年|全年|年内)?(?:实现|完成)/;

/** 推动851个项目年度实现投资3800亿元: of how many things the sum behind is asked. */
function isOfSubject(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [verb, count] = [lexemes[at - 1], lexemes[at]];
  if (!verb || count?.type !== 'figure' || !subject.test(text.slice(verb.start, verb.end))) return false;
  const next = lexemes.find(({ type, start }) => type === 'figure' && start > count.start);
  const to = lexemes.find(
    ({ type, start, end }) => type === 'verb' && start > count.end && achieved.test(text.slice(start, end)),
  );
  return (
    counted.test(count.figure.unit ?? '') &&
    next?.type === 'figure' &&
    /元$/.test(next.figure.unit ?? '') &&
    to !== undefined &&
    to.start < next.start
  );
}

/** 覆盖全部城区和90%以上的行政村: where what is covered whole ends in front of a share. */
function wholeIn(text: string, lexemes: readonly Lexeme[], start: number, figure: number): number {
  const share = lexemes[figure];
  if (share?.type !== 'figure' || share.figure.unit !== '%' || text.charAt(share.end) !== '的') return start;
  const at = lexemes.findLastIndex(
    (lexeme, index) =>
      index >= start &&
      index < figure &&
      lexeme.type === 'text' &&
      isWhollyCovered(text.slice(lexeme.start, lexeme.end)),
  );
  return at < 0 ? start : at + 1;
}

/** A segment cut so that each piece has one figure. */
export function piecesOf(text: string, segment: readonly Lexeme[]): Piece[] {
  const lexemes = plainAttributes(text, partedLexemes(text, segment));
  const figures = lexemes.flatMap((lexeme, at) =>
    lexeme.type === 'figure' &&
    (groundEnd(text, lexeme) !== null || (!isThreshold(text, lexemes, at) && !isDoubled(lexemes, at)))
      ? [at]
      : [],
  );
  const pieces: Piece[] = [];
  let start = 0;
  for (const [index, at] of figures.entries()) {
    const next = figures[index + 1];
    const whole = wholeIn(text, lexemes, start, at);
    if (whole > start) pieces.push({ lexemes: lexemes.slice(start, whole), figure: null, isCrowded: false });
    start = whole;
    const isVerbFirst =
      isVerb(lexemes.slice(start, at).find(({ type }) => type === 'verb' || type === 'text')) ||
      (next !== undefined && isCountedBehind(text, lexemes, at));
    const figure = lexemes[at] as FigureLexeme;
    const behind = next === undefined ? lexemes.length : borderBetween(text, lexemes, at, next, isVerbFirst);
    const end = groundEnd(text, figure) === null ? behind : at + 2;
    pieces.push({
      lexemes: lexemes.slice(start, end),
      figure,
      isCrowded: next === at + 1,
    });
    start = end;
  }
  // 在320家的基础上翻一番: what is to come of it.
  if (start < lexemes.length) pieces.push({ lexemes: lexemes.slice(start), figure: null, isCrowded: false });
  return pieces;
}
