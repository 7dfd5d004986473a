import type { Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import { announcingWords } from '../words/announcingWords.js';
import { leaningWords } from '../words/decoyWords.js';
import { isDeed } from '../words/isDeed.js';
import { isWork } from '../words/isWork.js';
import { openCounts } from '../words/openCounts.js';
import { shortFrequency } from '../words/shortFrequency.js';
import { workRoles } from '../words/workRoles.js';
import { asideTypes } from './asideTypes.js';
import { goingOn } from './goingOn.js';
import { isAttributeSize } from './isAttributeSize.js';
import { longestClause } from './longestClause.js';

/** A run of lexemes between separators. */
export interface Segment {
  readonly lexemes: Lexeme[];
  /** The sign in front of it; empty for the first. */
  readonly sign: string;
}

/** A figure that counts; 5岁以下 of 5岁以下儿童死亡率 tells whom a name is about. */
const hasFigure = ({ lexemes }: Segment): boolean =>
  lexemes.some(
    (one, at) =>
      one.type === 'rank' ||
      (one.type === 'figure' && !(one.figure.unit === '岁' && lexemes[at + 1]?.type === 'text')),
  );
const isPreamble = ({ lexemes }: Segment): boolean =>
  lexemes.every(({ type }) => asideTypes.has(type) || type === 'note');
const startsItself = ({ text }: NormalText, { lexemes: [first, next] }: Segment): boolean =>
  first?.type === 'figure' ||
  first?.type === 'verb' ||
  // 城镇化率，由30%提高到60%.
  (first !== undefined && next?.type === 'figure' && /^[由从]$/.test(text.slice(first.start, first.end)));

/** Whether a sign parts two items here: a stroke and an arrow only between figures, a colon behind what announces them. */
function parts({ text }: NormalText, lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.type !== 'separator') return false;
  if (lexeme.sign === ':')
    return (
      announcingWords.test(text.slice(Math.max(0, lexeme.start - 16), lexeme.start)) ||
      // 规模壮大：新建公园30个.
      ((lexemes[at + 1]?.type === 'verb' ||
        /(?:壮大|提升|优化|改善|增强|完善|明显|显著|夯实|提高|加快|健全)$/.test(
          text.slice(0, lexeme.start).slice(-4),
        )) &&
        /(?:^|[。；\n])\p{Script=Han}{2,10}$/u.test(text.slice(Math.max(0, lexeme.start - 11), lexeme.start)))
    );
  if (lexeme.sign === '/' || lexeme.sign === '|')
    return lexemes[at - 1]?.type === 'figure' && lexemes[at + 1]?.type === 'figure';
  return lexeme.sign !== '!' && lexeme.sign !== '！';
}

function split(normal: NormalText, lexemes: readonly Lexeme[]): Segment[] {
  const segments: Segment[] = [];
  let run: Lexeme[] = [];
  let sign = '';
  for (const [at, lexeme] of lexemes.entries()) {
    if (!parts(normal, lexemes, at)) run.push(lexeme);
    else {
      if (run.length > 0) segments.push({ lexemes: run, sign });
      run = [];
      sign = lexeme.type === 'separator' ? lexeme.sign : '';
    }
  }
  if (run.length > 0) segments.push({ lexemes: run, sign });
  return segments;
}

const isOften = (words: string): boolean =>
  shortFrequency(words) !== null ||
  /^(?:按[月季年周旬]|每[月季周]|逐[月季])度?(?=\p{Script=Han})/u.test(words);

const isPeriodic = ({ text }: NormalText, { lexemes }: Segment): boolean =>
  isOften(text.slice(lexemes[0]?.start ?? 0, lexemes.at(-1)?.end ?? 0));

const said =
  /[\p{Script=Han}]{2,}(?:稳步|明显|持续|不断|显著|进一步|大幅|有效|逐步|全面|稳定|更加|较快|快速|稳中|逐年|基本|切实|得到|有所|实现)(?:提升|提高|增强|增长|增加|扩大|改善|优化|下降|降低|减少|壮大|加强|拓展|上升|好转|向好|缩小|缩短|健全|完善|合理|有升|有降|翻番|倍增)$/u;

// 增长和经济增长同步, 增速高于城镇居民, 县级全覆盖.
const compared =
  /(?:[与和同跟]\p{Script=Han}{2,16}同步|达到全[国省市县区]平均水平|(?<![健安])全覆盖|(?:[高低快慢优好]于|超过)[\p{Script=Han}A-Z]{2,16}|不(?:减少|降低|下降|反弹|增加|上升|退化)|只[增升减降]不[增升减降]|清零|[不零]发生|为零)$|^(?:全[国省市县区])?(?:坚决|有效)?(?:杜绝|不发生)/u;

/** 数量稳步增长: a thing and what is said of it. */
function isSaid({ text }: NormalText, { lexemes }: Segment): boolean {
  const words = text.slice(lexemes[0]?.start ?? 0, lexemes.at(-1)?.end ?? 0).slice(-60);
  return said.test(words) || compared.test(words);
}

/** 总量翻一番、突破万亿元: said by itself, though it prints no digits. */
const isDoubled = ({ text }: NormalText, { lexemes }: Segment): boolean =>
  /[翻倍](?:[一两二三四]?番|增|上?一番)(?:以上)?$/.test(text.slice(0, lexemes.at(-1)?.end ?? 0).slice(-6));

// 科技型企业，新增入库100家: how it is counted, and not what.
const manner =
  /^(?:入[库统规选]|登记|注册|[认评核]定|备案|授权|投[产用运]|[上挂]牌|上市|面积|[人户家件]数|数量|达到?$)/;

/** 建设高标准农田300万亩, 新建5个紧密型医疗集团: a deed with what it is done to. */
function isWholeDeed({ text }: NormalText, { lexemes }: Segment): boolean {
  const [verb] = lexemes;
  const at = lexemes.findIndex(({ type }) => type === 'figure');
  const figure = lexemes[at];
  if (verb?.type !== 'verb' || !workRoles.has(verb.role) || !figure) return false;
  const behind = lexemes[at + 1];
  const isNamed = ({ start, end }: Lexeme) =>
    /[\p{Script=Han}A-Z]{2}/u.test(text.slice(start, end)) && !manner.test(text.slice(start, end));
  return (
    lexemes.slice(1, at).some((one) => (one.type === 'text' || one.type === 'quoted') && isNamed(one)) ||
    (behind !== undefined && behind.type !== 'note' && isNamed(behind))
  );
}

/** Whether a segment without a figure is a thing done by itself, in front of another one: 加强耕地保护，建设高标准农田…. */
function isOtherDeed(normal: NormalText, { lexemes }: Segment, next: Segment): boolean {
  const words = normal.text.slice(lexemes[0]?.start ?? 0, lexemes.at(-1)?.end ?? 0);
  const isDone = isDeed(words) || isWork(words);
  return next.sign === '、' ? isDone && isWholeDeed(normal, next) : isDone || isWholeDeed(normal, next);
}

const place = '(?:全[国省市县区州盟旗]|国[内际]|世界|[省市]内|[东中西]部|同类\\p{Script=Han}{0,4})';
const standingEnd = new RegExp(`${place}(?:一流|先进|领先|最优|优秀|前茅)(?:水平|行列)?$`, 'u');
const standingStart = new RegExp(`^${place}[^的，。；]{2,8}$`, 'u');

/** 达到全市一流、全国前列: where it stands among some, and then among others. */
const isStanding = ({ text }: NormalText, { lexemes }: Segment, next: Segment): boolean =>
  standingEnd.test(text.slice(0, lexemes.at(-1)?.end ?? 0).slice(-20)) &&
  standingStart.test(text.slice(next.lexemes[0]?.start ?? 0, next.lexemes.at(-1)?.end ?? 0));

const many = new RegExp(`${openCounts}["“]?[\\p{Script=Han}A-Z]{2}`, 'u');

/** 新增一批高新技术企业、20家规上企业: many of the one, and so many of the other. */
const isOpenCount = ({ text }: NormalText, { lexemes }: Segment, next: Segment): boolean =>
  next.lexemes[0]?.type === 'figure' &&
  next.lexemes[1]?.type === 'text' &&
  many.test(text.slice(lexemes[0]?.start ?? 0, lexemes.at(-1)?.end ?? 0));

/** 投资10亿元以上、年税收1亿元以上的项目30个: two sizes of one thing. */
const isSizeInFront = ({ text }: NormalText, segment: Segment, next: Segment): boolean => {
  const both = [...segment.lexemes, ...next.lexemes];
  const last = segment.lexemes.at(-1);
  return (
    next.sign === '、' &&
    last?.type === 'figure' &&
    last.figure.comparatorSpans.length > 0 &&
    isAttributeSize(text, both, segment.lexemes.length - 1)
  );
};

/** Whether a segment without a figure is the head of the next one: a list of names, or a name set off by a comma. */
function isHead(normal: NormalText, segment: Segment, next: Segment): boolean {
  if (isSizeInFront(normal, segment, next)) return true;
  if (hasFigure(segment) || isPreamble(segment)) return false;
  if (isOtherDeed(normal, segment, next) || isOpenCount(normal, segment, next)) return false;
  const isNamed = /^(?:figure|text)$/.test(next.lexemes[0]?.type ?? '') && hasFigure(next);
  if (isSaid(normal, segment) && (isSaid(normal, next) || isNamed)) return false;
  if (isDoubled(normal, segment) || isStanding(normal, segment, next)) return false;
  // 月调度、季通报: two things done.
  if (next.sign === '、') return !(isPeriodic(normal, segment) && isPeriodic(normal, next));
  const isOnlyName = segment.lexemes.every(
    ({ type }) => type === 'text' || type === 'quoted' || type === 'note',
  );
  const isLeaning = leaningWords.test(normal.text.slice(segment.lexemes[0]?.start, next.lexemes[0]?.start));
  return next.sign === '，' && isOnlyName && !isLeaning && startsItself(normal, next) && hasFigure(next);
}

const plainName = /^[\p{Script=Han}A-Z]{2,12}(?<![率量额数]|一批|提升|增长|完善|改善|优化)$/u;

const ownCount = new RegExp(`^${openCounts}`);

/** Whether a segment goes on with the name behind a figure: 200项以上国家、行业标准的制修订. */
function isTail({ text }: NormalText, head: Segment, { lexemes, sign }: Segment): boolean {
  // 5家企业、一批机构参与…: a count of its own.
  if (ownCount.test(text.slice(lexemes[0]?.start, lexemes.at(-1)?.end))) return false;
  const isNameBehind = head.lexemes.at(-2)?.type === 'figure' && head.lexemes.at(-1)?.type === 'text';
  const [first] = lexemes;
  // 200公里的轨道交通、城际铁路: two names for one figure.
  const isNameList =
    sign === '、' &&
    isNameBehind &&
    text.charAt(head.lexemes.at(-1)?.start ?? 0) === '的' &&
    lexemes.every(({ type }) => type === 'text') &&
    plainName.test(text.slice(first?.start, lexemes.at(-1)?.end));
  if (isNameList) return true;
  const rest = lexemes.slice(1).filter(({ type }) => type !== 'text' && type !== 'quoted');
  return (
    sign === '、' &&
    isNameBehind &&
    first?.type === 'text' &&
    rest.every(({ type }) => type === 'verb') &&
    rest.length > 0
  );
}

/** No name has more of them. */
const mostAttributes = 8;

/** Whether both together are still one clause and no list without an end. */
const isNear = (head: Segment, { lexemes }: Segment): boolean =>
  (lexemes.at(-1)?.end ?? 0) - (head.lexemes[0]?.start ?? 0) <= longestClause;

/** Adds the segments that go on with what is counted, all of its name as one: 20个设施完善、功能齐全的园区. */
function takeRest(head: Segment, from: number, rest: readonly Segment[]): void {
  const [start, end] = [head.lexemes[from]?.start, rest.at(-1)?.lexemes.at(-1)?.end];
  if (start !== undefined && end !== undefined)
    head.lexemes.splice(from, head.lexemes.length, { type: 'text', start, end });
}

/** The clauses of an expression: what separators part, with names that only begin a clause joined to it. */
export function segmentsOf(normal: NormalText, lexemes: readonly Lexeme[]): Segment[] {
  const joined: Segment[] = [];
  const all = split(normal, lexemes);
  for (let at = 0; at < all.length; at += 1) {
    const segment = all[at] as Segment;
    const last = joined.at(-1);
    const isJoined =
      last !== undefined &&
      isNear(last, segment) &&
      (isHead(normal, last, segment) || isTail(normal, last, segment));
    if (isJoined) last.lexemes.push(...segment.lexemes);
    else joined.push(segment);
    const head = isJoined ? last : segment;
    const more = goingOn(normal, head, all.slice(at + 1, at + 1 + mostAttributes));
    const rest = all.slice(at + 1, at + 1 + (more?.count ?? 0));
    if (more && rest.every((one) => isNear(head, one))) {
      takeRest(head, more.from, rest);
      at += more.count;
    }
  }
  return joined;
}
