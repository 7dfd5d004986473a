import type { Lexeme, VerbLexeme } from '../lex/lexeme.js';
import { hasBoundBefore } from '../scan/boundSide.js';
import type { NormalText } from '../text/normalText.js';
import { countingRoles } from '../words/countingRoles.js';
import { isPerformed } from '../words/isPerformed.js';
import { measureEnd } from '../words/measureEnd.js';
import { seriesNames } from '../words/seriesNames.js';
import { shareNames } from '../words/shareNames.js';
import type { GoverningVerb } from './clause.js';
import { isPlainVerb } from './isPlainVerb.js';
import { wordsAt } from './wordsAt.js';

/** 形成可推广的经验5条: a verb in front of 的 belongs to the thing. */
const isAttribute = ({ text }: NormalText, { start, end }: Lexeme, before: readonly Lexeme[]): boolean =>
  /^\p{Script=Han}{0,12}的(?=\p{Script=Han})/u.test(text.slice(end, before.at(-1)?.end)) ||
  text.charAt(start - 1) === '可';

const shareEnd = new RegExp(`[\\p{Script=Han})](?:${shareNames})$|额占[^，。；]{2,20}的$`, 'u');

const isOfSeries = ({ text }: NormalText, { end }: Lexeme, before: readonly Lexeme[]): boolean =>
  shareEnd.test(text.slice(end, before.at(-1)?.end));

/** 提升占比至45%: the word in front of the figure tells that it is the level. */
function roleToward(
  { text }: NormalText,
  verb: VerbLexeme,
  figure: Lexeme | undefined,
): GoverningVerb['role'] {
  const before = figure === undefined ? '' : text.slice(verb.end, figure.start);
  if (!/\p{Script=Han}{2}[至到]$/u.test(before)) return verb.role as GoverningVerb['role'];
  if (verb.role === 'raise') return 'reach';
  return verb.role === 'lower' ? 'lowerTo' : (verb.role as GoverningVerb['role']);
}

const favouring = /^(?:推动|推进|引导|指导|支持|带动|服务|吸纳)$/;

/** 推动活动时间不低于2小时: what is favoured is a series, and the comparing word tells how much it is to be. */
const isFavouredSeries = ({ text }: NormalText, verb: Lexeme, figure: Lexeme | undefined): boolean => {
  if (figure?.type !== 'figure' || !favouring.test(text.slice(verb.start, verb.end))) return false;
  const [word] = figure.figure.comparatorSpans;
  if (word === undefined || word[0] > figure.figure.digits[0]) return false;
  const series = text.slice(verb.end, word[0]).replace(/[将要]$/, '');
  // 吸纳就业超过450万人: how many there are.
  return (
    seriesNames.test(series) || (/^就业(?:人员|人口)?$/.test(series) && figure.figure.comparator === 'gt')
  );
};

/** 产业规模发展超500亿元: what it has grown to, and nothing that is brought about. */
const isGrownTo = ({ text }: NormalText, { start, end }: Lexeme, figure: Lexeme | undefined): boolean => {
  if (figure?.type !== 'figure' || text.slice(start, end) !== '发展' || figure.start !== end) return false;
  return hasBoundBefore(figure.figure) && /[\p{Script=Han}A-Za-z]{2}$/u.test(text.slice(0, start));
};

const improving = /^(?:提升|改善|提高|优化|提速)$/;
const countedThing = /^[十百千]?[万亿]*(?:[个家条项所处座栋户名人台间部]|亩|公里|平方米|平方公里)$/;
// 改善10万农村居民饮水条件: so many people, though no 人 is printed.
const people = /^\p{Script=Han}{0,8}?(?:人口|居民|群众|农民|职工|学生|儿童|老年?人|家庭|农户|牧民|市民)/u;
const campaign = /^(?:大|重点|重大|专项)*(?:行动|工程|计划|任务|项目)/;
const nominal = /^\p{Script=Han}{0,8}(?:示范[区县市点田]|基地|工程|项目|行动|中心|平台)$/u;

/** 提升背街小巷2100条, 提升100家机构服务水平: what is worked at, and no more of it than before. */
function isImproved(
  { text }: NormalText,
  { start, end }: Lexeme,
  figure: Lexeme | undefined,
  last: Lexeme | undefined,
): boolean {
  if (figure?.type !== 'figure' || !improving.test(text.slice(start, end))) return false;
  const isOfPeople =
    figure.figure.unit === null &&
    figure.figure.places >= 4 &&
    people.test(text.slice(figure.end, last?.end));
  if (!isOfPeople && !countedThing.test(figure.figure.unit ?? '')) return false;
  const object = text.slice(end, figure.start);
  const behind = text.slice(figure.end, last?.end);
  const isThing = /\p{Script=Han}{2}/u.test(object) && !seriesNames.test(object) && !/数$/.test(object);
  return isThing || (object === '' && /^["“]?\p{Script=Han}{2}/u.test(behind) && !/^以[上下内]/.test(behind));
}

/** 完成老旧小区改造100个: what is performed ends in a verb, right in front of the figure. */
const isPerforming = (
  { text }: NormalText,
  outer: Lexeme,
  inner: Lexeme,
  figure: Lexeme | undefined,
): boolean =>
  figure?.type === 'figure' &&
  inner.end === figure.start &&
  inner.start - outer.end >= 2 &&
  isPerformed(text.slice(outer.start, outer.end), text.slice(inner.start, inner.end));

/** Whether what is measured of new things is a mean or a share: 新建项目亩均税收, 新招录公务员占比. */
const isOfNew = ({ text }: NormalText, { end }: Lexeme, next: Lexeme | undefined): boolean =>
  next !== undefined && measureEnd.test(text.slice(end, next.start));

/** Whether a count of new things is a series that moves: 新认定企业数增速, 新认定企业数扩大到. */
const isSeriesOfNew = ({ text }: NormalText, adding: Lexeme, { start, end, role }: VerbLexeme): boolean =>
  /数$/.test(text.slice(adding.end, start)) &&
  (role === 'grow' || (role === 'reach' && !/^[均都]?达到?$/.test(text.slice(start, end))));

/** Whether a verb is a part of what is counted, with a comparing word right behind it: 检查互认项目超过200项. */
const isNounHere = ({ text }: NormalText, { start }: Lexeme, figure: Lexeme | undefined): boolean => {
  if (figure?.type !== 'figure' || figure.figure.comparator !== 'gt') return false;
  const named = text.slice(start, figure.start);
  return (
    hasBoundBefore(figure.figure) &&
    (/^检查\p{Script=Han}{2,6}(?:项目|事项)$/u.test(named) ||
      (/\p{Script=Han}{2}(?<![省市县区国])$/u.test(text.slice(0, start)) &&
        /^(?:服务|检查|培训|监测|指导|合作)(?:项目|事项|产品|平台|企业|机构|单位)$/u.test(named)))
  );
};

const startWord = /\p{Script=Han}{2}[由从是](?:目前|现在|当前|现有|20\d{2}年底?)?的?[约近]?$/u;

/** Whether a copula or a sign says of the words behind a verb how much they are. */
const isStated = ({ text }: NormalText, { end }: Lexeme, figure: Lexeme | undefined): boolean => {
  if (figure?.type !== 'figure') return false;
  const [word] = figure.figure.comparatorSpans;
  const isSign =
    word !== undefined && word[0] < figure.figure.digits[0] && /[≥≤<>]/.test(text.charAt(word[0]));
  const named = text.slice(end, isSign ? word[0] : figure.start);
  return isSign ? seriesNames.test(named) : stating.test(named);
};

// 获得国家级认定的企业超过30家: which of them are counted.
const describing = /^(?:服务|获得|获评|参加|通过|接受|享受|取得|入选|达到|符合|减排|压减)$/;
const described = /^[^，。；;、]{0,16}的[\p{Script=Han}A-Z]{2,10}(?<!目标|任务|水平|比例|速度|规模)$/u;

/** Whether a verb only tells of what sort those are that a comparing word asks so many of. */
const isDescribing = ({ text }: NormalText, { start, end }: Lexeme, figure: Lexeme | undefined): boolean => {
  const [word] = figure?.type === 'figure' ? figure.figure.comparatorSpans : [];
  return (
    figure?.type === 'figure' &&
    word !== undefined &&
    word[0] < figure.figure.digits[0] &&
    (describing.test(text.slice(start, end)) || text.charAt(end) === '的') &&
    described.test(text.slice(end, word[0]))
  );
};

const stating = /(?:率|[数量额]|里程|面积|比[重例]|占比|人口|规模)[为是](?:20\d{2}年底?的)?$/;

/** The verb in charge of a figure, or of a clause without one. */
export function verbOf(
  normal: NormalText,
  lexemes: readonly Lexeme[],
  figureAt: number,
): GoverningVerb | null {
  const before = figureAt < 0 ? lexemes : lexemes.slice(0, figureAt);
  const verbs = before.filter(isPlainVerb);
  const isAdding = verbs.find(({ role }) => role === 'add' || role === 'net');
  const last = verbs.at(-1);
  const outer = verbs.at(-2);
  const isInner =
    last &&
    outer &&
    (isPerforming(normal, outer, last, lexemes[figureAt]) ||
      (countingRoles.has(last.role) && countingRoles.has(outer.role) && isAttribute(normal, last, before)));
  // 设置中医科室的比例90%: the verb stands inside the name of the share.
  const figure = lexemes[figureAt];
  const unit = figure?.type === 'figure' ? figure.figure.unit : null;
  if (last && unit === '%' && countingRoles.has(last.role) && isOfSeries(normal, last, before)) return null;
  if (last && isFavouredSeries(normal, last, figure)) return null;
  // 建设学科从2020年的20个增长到30个: the word in the name governs nothing.
  const isNamed = before.some(
    ({ type, start }) => /^(?:text|quoted)$/.test(type) && start < (last?.start ?? 0),
  );
  if (
    last &&
    isNamed &&
    countingRoles.has(last.role) &&
    figure &&
    startWord.test(normal.text.slice(last.end, figure.start))
  )
    return null;
  // 改建道路里程为300公里, 发布标准数≥300项: a series, whatever its name begins with.
  if (last && (last.role === 'bring' || last.role === 'build') && isStated(normal, last, figure)) return null;
  if (last && !outer && isNounHere(normal, last, figure)) return null;
  if (verbs[0] && isDescribing(normal, verbs[0], figure)) return null;
  // 新建项目亩均税收20万元: which of them the mean is of.
  if (isAdding && isOfNew(normal, isAdding, last === isAdding ? figure : last))
    return last && last !== isAdding
      ? { ...wordsAt(normal, last.start, last.end), role: roleToward(normal, last, figure) }
      : null;
  const moved = isAdding && verbs[verbs.indexOf(isAdding) + 1];
  if (moved && last && isSeriesOfNew(normal, isAdding, moved))
    return { ...wordsAt(normal, last.start, last.end), role: roleToward(normal, last, figure) };
  // 新增…达到 counts what is new; 新增 in front of a share or a fall does not.
  const chosen =
    isAdding &&
    (last?.role === 'reach' ||
      last?.role === 'build' ||
      last?.role === 'bring' ||
      (last?.role === 'raise' && /^[百千万亿]*[亩处公个]/.test(unit ?? '')))
      ? isAdding
      : isInner
        ? outer
        : last;
  if (!chosen) return null;
  if (chosen.role === 'raise' && figure) {
    const between = normal.text.slice(chosen.end, figure.start);
    const isNoun =
      outer !== undefined &&
      countingRoles.has(outer.role) &&
      (between === '' ? campaign.test(normal.text.slice(figure.end)) : nominal.test(between));
    // 打造单产提升示范区1000万亩: 提升 is a part of the name.
    if (isNoun)
      return { ...wordsAt(normal, outer.start, outer.end), role: outer.role as GoverningVerb['role'] };
    if (isImproved(normal, chosen, figure, lexemes.at(-1)))
      return { ...wordsAt(normal, chosen.start, chosen.end), role: 'bring' };
  }
  const role = isGrownTo(normal, chosen, figure) ? 'reach' : roleToward(normal, chosen, figure);
  return { ...wordsAt(normal, chosen.start, chosen.end), role };
}
