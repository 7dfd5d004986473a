import type { Lexeme } from '../lex/lexeme.js';
import type { Clause } from '../read/clause.js';
import { isAdverb } from '../read/isAdverb.js';
import { adjustedWords } from '../words/adjustedWords.js';
import { baseNouns } from '../words/baseNouns.js';
import { deedRoles } from '../words/deedRoles.js';
import { idleWords } from '../words/idleWords.js';
import { isForWhom, isLeadIn, isLeadVerb } from '../words/leadWords.js';
import type { DoubtRule } from './doubt.js';
import { wordKinds } from './markers.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const ownMeaning = new Set(['time', 'commitment', 'estimate', 'separator', 'note', 'reference']);

// Particles, nouns that close a figure, and words of how the work is done.
const filler = new RegExp(
  `${adjustedWords}|${idleWords}|^(?:投[运用产]|筹建)$|实际|名义|长期|双双|严格|^[一二三四五六七八九十]{1,3}是|^(?:大|加快|聚力|相继|精心|整体|滚动)$|继续|基础上|每[十百千万]*(?:人|户|亩|村|立方米|平方公里|平方米|公里|公顷)(?:每?[年月天日次])?|其中|包括|按(?:可比|不变)价格?(?:计算)?|保底|[底下][线限]|一般|先行|分别|预期目标|目标(?=[定拟为是])|^(?:应当?|需要?|须|可|能)$|[拟确]?定为|以及|或者|并且|同时|全部|一共|总共|总体|实现|目标|水平|规模|大关|台阶|关口|门槛|以[上下内]|内$|左右|同比|相比|在全[国省市县区][^，]{0,5}率先|率先|规划|上一?年度?|相当于|目前|现在|当前|如今|` +
    '比重|占比|比例|基本|始终|持续|逐步|稳步|不断|进一步|明显|显著|大幅|有效|平均|至少|最少|至多|最多|拥有|任务|时间|努力|期间|以来|总数|总量|' +
    '数量|人数|金额|总额|[等的了将要并和与及为是均都也再共有在以对使把比较由从到至自其各之间给向"《》+*.·%()[\\]\\s]',
  'g',
);

const growthWords = /增长?速度?|增幅|增长率/g;

/** 抓好629个项目, 医药等3个集群, 为退役军人提供5万个岗位: known words in front, and the name behind. */
function isLeading({ start, end }: Lexeme, { figure, name, scope, normal, start: from }: Clause): boolean {
  if (!figure || !name || end > figure.start || name.start < end) return false;
  const words = normal.text.slice(Math.max(start, scope?.end ?? 0), end);
  const before = normal.text.slice(from, figure.start);
  // 国家实验室、省实验室和10个重点实验室: things of their own, and none of those counted.
  if (/、.*[和及与]$|、[^、]*[和及][^、]+、.*等$/.test(before) && !isForWhom(words)) return false;
  // 甲医院、乙医院2个国家区域医疗中心: the list, and what those in it are.
  const isListed =
    /、[^、]+$/.test(before) && name.start >= figure.end && figure.figure.comparatorSpans.length === 0;
  return (
    isForWhom(words) ||
    isListed ||
    (end === name.start && isLeadVerb(words)) ||
    (name.start >= figure.end &&
      (isLeadIn(words) ||
        isLeadIn(normal.text.slice(from, figure.figure.comparatorSpans[0]?.[0] ?? figure.start))))
  );
}

const isTaken = (lexeme: Lexeme, clause: Clause): boolean =>
  lexeme === clause.figure ||
  ownMeaning.has(lexeme.type) ||
  // 新增…达到: the second verb only leads up to the figure.
  (lexeme.type === 'verb' && lexeme.role === 'reach' && lexeme.end <= (clause.figure?.start ?? 0)) ||
  // 培育打造20个: two verbs for one deed.
  (lexeme.type === 'verb' &&
    clause.verb !== null &&
    deedRoles.has(lexeme.role) &&
    deedRoles.has(clause.verb.role) &&
    lexeme.end === clause.verb.start) ||
  isLeading(lexeme, clause) ||
  isAdverb(lexeme) ||
  (lexeme.type === 'verb' && lexeme.start === clause.verb?.start);

/** What is left of a stretch when another one is taken out of it. */
function without(stretch: Stretch, taken: Stretch | null): Stretch[] {
  if (!taken || taken.end <= stretch.start || taken.start >= stretch.end) return [stretch];
  return [
    { start: stretch.start, end: taken.start },
    { start: taken.end, end: stretch.end },
  ].filter(({ start, end }) => end > start);
}

const ofBase = new RegExp(`的$|^不?(?:[低高大小多少]于|超过).*(?:${baseNouns})$`);

/** Whether the words tell what a share is of: 达到汽车销售总量的20%. */
const isShared = ({ figure, normal }: Clause, { start, end }: Stretch): boolean =>
  figure !== null &&
  /^[%倍]$/.test(figure.figure.unit ?? '') &&
  end <= figure.start &&
  ofBase.test(normal.text.slice(start, figure.start));

/** 覆盖24%的县: what a share is of, behind it. */
const isBase = ({ figure, normal }: Clause, { start, end }: Stretch): boolean =>
  figure?.figure.unit === '%' &&
  start === figure.end &&
  /^的\p{Script=Han}{1,6}$/u.test(normal.text.slice(start, end));

const counting = /^[十百千]?万?(?:[个家项所处座条户栋套名人件部台场期张支批列门辆艘块片种]|人次|场次)$/;
const thing =
  /^(?!的|.*(?:突破|达标|覆盖|全部|均|超|达到|以上|以下|不低于|占|增长|提[升高]))["“]?[\p{Script=Han}A-Za-z\d"“”、和]{2,16}(?:企业|机构|平台|中心|基地|园区?|示范[区县市点]|标杆|标准|人才|医生|大学|学校|学院|医院|景区|项目|工程|装置|驿站|站点|场馆|面积|电影|系统|产品|品牌|集群|团队|场景|案例|实验室|专业|课程|岗位)$/u;

/** 每个行业打造100个以上应用标杆: what is counted stands behind, as a counting word asks for. */
const isCounted = ({ figure, normal }: Clause, { start, end }: Stretch): boolean =>
  figure !== null &&
  start === figure.end &&
  counting.test(figure.figure.unit ?? '') &&
  thing.test(normal.text.slice(start, end));

/** Words of a clause with a figure that neither its name nor any other part of the reading holds. */
export const unusedDoubt: DoubtRule = (clause, { fields }) => {
  const { normal, name, scope, figure } = clause;
  if (!figure || wordKinds.has(fields.kind) || clause.words.includes('分别')) return null;
  const unused = clause.lexemes
    .filter((lexeme) => !isTaken(lexeme, clause))
    .flatMap((lexeme) => without(lexeme, name))
    .flatMap((stretch) => without(stretch, scope))
    .filter(
      (stretch) =>
        !isShared(clause, stretch) &&
        !isCounted(clause, stretch) &&
        !(fields.kind === 'coverage' && isBase(clause, stretch)),
    )
    .map(({ start, end }) => normal.text.slice(start, end))
    .filter(
      (text) => text.replace(filler, '').replace(fields.kind === 'growth' ? growthWords : '', '') !== '',
    );
  if (unused.length === 0) return null;
  return {
    words: unused.join('…'),
    why: { zh: '这几个字在读法里没有用上', en: 'the reading makes no use of these words' },
  };
};
