import type { NormalText } from '../text/normalText.js';
import { changeRoles } from '../words/changeRoles.js';
import { joinWords } from '../words/joinWords.js';
import { movingRoles } from '../words/movingRoles.js';
import { seriesNames } from '../words/seriesNames.js';
import type { Carried } from './carried.js';
import { hasOwnWord } from './hasOwnWord.js';
import { isAdverb } from './isAdverb.js';
import { isBetterTail } from './isBetterTail.js';
import { isFigureOnly } from './isFigureOnly.js';
import { isOtherMeasure } from './isOtherMeasure.js';
import type { Item } from './item.js';

/** What an item behind a comma begins anew. */
const endsVerb = { verb: null, adverbs: new Set<never>(), from: null, comparator: null };

/** A verb carries over to an item that is only a figure, or that stands in the same list. */
export function listed(normal: NormalText, carried: Carried, item: Item): Carried {
  const { piece, sign } = item;
  const unit = piece.figure?.figure.unit ?? '';
  // 翻一番、突破2000亿元: so much in the end, and not so much more.
  const isTurned = /[翻倍]/.test(carried.verb?.text ?? '') && unit !== '' && !/[倍番]$/.test(unit);
  if (isBetterTail(normal, item)) {
    const better = { ...carried, comparator: null };
    // 增长15%，力争突破千亿元: no more of the same growth.
    return isTurned || isOtherMeasure(carried.unit, unit)
      ? { ...better, verb: null, adverbs: new Set() }
      : better;
  }
  const isBare = isFigureOnly(normal, item);
  if (hasOwnWord(normal, carried, item))
    return { ...carried, ...endsVerb, name: carriedName(normal, carried, item) };
  if (isReachedBehindChange(normal, carried, item)) return { ...carried, ...endsVerb };
  if (isTurned)
    return { ...carried, ...endsVerb, name: isBare ? carried.name : carriedName(normal, carried, item) };
  const isListItem =
    sign === '、' || sign === '/' || isJoined(normal, item) || (isBare && piece.lexemes[0]?.type === 'text');
  if (isBare && isListItem) return carried;
  if (isBare) return { ...carried, ...endsVerb };
  const isCounted = unit !== '' && !/[%‰分]$/.test(unit);
  const carries =
    isCounted &&
    (isListItem || (carried.verb !== null && (carried.verb.role === 'add' || carried.verb.role === 'bring')));
  // 每年培训200人，建成5个: behind a comma a verb of its own begins anew.
  const isAnew = sign !== '、' && piece.lexemes.some((lexeme) => lexeme.type === 'verb' && !isAdverb(lexeme));
  const series = (sign === '、' || isPlace(normal, item)) && unit === '%' ? carried.series : null;
  // 新增100家，总量突破800家: what there is in the end.
  const first = piece.lexemes.find(({ type }) => type === 'text');
  const isWhole =
    first !== undefined &&
    /^(?:总[量数额规]|保有量|存量|余额|共有|每[\p{Script=Han}\d.]{1,14}(?:拥有|占有))/u.test(
      normal.text.slice(first.start, first.end),
    );
  return carries &&
    !isAnew &&
    !isOtherStage(normal, item) &&
    !isOtherMove(carried, item) &&
    !isWhole &&
    !isStockReached(normal, item) &&
    !isAskedByItself(carried, item) &&
    !isOwnMeasure(normal, carried, item)
    ? { ...carried, series: null, name: carriedName(normal, carried, item), comparator: null }
    : {
        ...carried,
        verb: null,
        adverbs: isGroup(normal, carried, item) ? carried.adverbs : new Set(),
        name: carriedName(normal, carried, item),
        from: null,
        comparator: null,
        series,
      };
}

const joined = new RegExp(`^${joinWords}`);

/** 和高新技术企业300家, 和300家高新技术企业: the last of a list. */
const isJoined = ({ text }: NormalText, { sign, piece: { lexemes } }: Item): boolean =>
  sign === '' &&
  (joined.test(text.slice(lexemes[0]?.start, lexemes[0]?.end)) ||
    (lexemes[0]?.type === 'figure' && /[和与及]$/.test(text.slice(0, lexemes[0].start))));

const changes: ReadonlySet<string> = new Set([...changeRoles, 'add']);
const changeUnit = /^(?:%|‰|百分点|倍|番|成|个)?$/;

/** 增长15%以上、突破800亿元; 净增100家、超过500家: what the series comes to, and no more of the change. */
function isReachedBehindChange(normal: NormalText, { verb, unit }: Carried, item: Item): boolean {
  const { lexemes, figure } = item.piece;
  const [word] = figure?.figure.comparatorSpans ?? [];
  const own = figure?.figure.unit ?? '';
  // 下降1个百分点、不超过4%: the share itself.
  const isShare = unit === '百分点' && own === '%';
  if (!figure || !verb || !changes.has(verb.role) || (changeUnit.test(own) && !isShare)) return false;
  if (/分别/.test(normal.text.slice(verb.start - 8, figure.start))) return false;
  const isAsked =
    word !== undefined && word[0] < figure.figure.digits[0] && figure.figure.comparator !== 'approx';
  // 新增100家、不低于80家 may still be of what is new.
  const isWhole = unit === own && (verb.role !== 'add' || figure.figure.comparator === 'gt');
  if (isFigureOnly(normal, item)) return isAsked && (isOtherMeasure(unit, own) || isWhole);
  const [first, ...rest] = lexemes;
  // 年均增长20%以上、实现5000亿元.
  return (
    isOtherMeasure(unit, own) &&
    first?.type === 'verb' &&
    normal.text.slice(first.start, first.end) === '实现' &&
    rest.every((one) => one === figure)
  );
}

/** 每年培训300人，企业超过300家: of another measure, with a comparing word of its own. */
const isAskedByItself = ({ adverbs, unit }: Carried, { piece: { figure }, sign }: Item): boolean =>
  sign === '，' &&
  adverbs.has('each') &&
  figure !== null &&
  figure.figure.unit !== unit &&
  (figure.figure.comparatorSpans[0]?.[0] ?? figure.end) < figure.figure.digits[0];

/** 新建学校20所，确保10所投入使用: how far so many of them are to have come, or what is made sure of anew. */
function isOtherStage({ text }: NormalText, { piece: { lexemes, figure }, sign }: Item): boolean {
  const at = lexemes.findIndex(({ type }) => type === 'commitment');
  const word = lexemes[at];
  if (sign !== '，' || !figure || !word || !lexemes.slice(0, at).every(({ type }) => nameless.has(type)))
    return false;
  const words = text.slice(word.end, lexemes.at(-1)?.end);
  return /^(?:确保|保证|保障)/.test(text.slice(word.start, word.end)) || stage.test(words);
}

/** 失业率降至5.5%、养老床位300张: what falls or grows by a share says nothing of what is counted. */
const isOtherMove = ({ verb, unit }: Carried, { piece: { figure } }: Item): boolean =>
  /^(?:lower|grow|raise)/.test(verb?.role ?? '') && isOtherMeasure(unit, figure?.figure.unit ?? '');

const stage =
  /(?:投入使用|投[产运用]|竣工|完工|通过验收|收官|交付|开工|建成|达产|达效|见效|入统|入规|上市|落地|通车|并网|封顶|销号|达标|摘牌)$/;

// 每千人口医师数不低于3.5人, 耕地保有量不低于300万亩: nothing that is newly made.
const perHead = /^(?:每[十百千万\d]|[人户亩地]均|万元|单位)/;
const standing = /(?:保有量|拥有量|存量|总量|时[间限长]|寿命|浓度)(?:原则上|一般|应)?$/;

/** 新增车间80家、产量突破5000台: a series that is to reach so much, and nothing that is new. */
function isStockReached({ text }: NormalText, { piece: { lexemes, figure } }: Item): boolean {
  const [word] = figure?.figure.comparatorSpans ?? [];
  if (!figure) return false;
  const isAsked = word !== undefined && word[0] < figure.figure.digits[0];
  const name = text.slice(lexemes[0]?.start, isAsked ? word[0] : figure.start);
  if (perHead.test(name)) return true;
  if (!isAsked) return false;
  return figure.figure.comparator === 'gt' ? seriesNames.test(name) : standing.test(name);
}

/**
 * 新建…，确保粮食播种面积1520万亩; 推动新技术应用，成交额超过2300亿元: behind a comma a measure of its own, asked for
 * anew, or with nothing counted in front that the verb would go on with.
 */
function isOwnMeasure({ text }: NormalText, { unit, adverbs }: Carried, { piece, sign }: Item): boolean {
  if (sign !== '，') return false;
  if (unit === null && adverbs.size === 0) return true;
  const first = piece.lexemes.find(({ type }) => type === 'text')?.start ?? 0;
  const [word] = piece.figure?.figure.comparatorSpans ?? [];
  const name = text.slice(first, Math.min(nameEnd(piece), word?.[0] ?? Number.POSITIVE_INFINITY));
  const isAskedFor = piece.lexemes.some(({ type }) => type === 'commitment');
  return seriesNames.test(name) && !/投资$/.test(name) && (isAskedFor || unit !== piece.figure?.figure.unit);
}

/** 城市覆盖率100%，农村60%: nothing but whose share it is. */
const isPlace = ({ text }: NormalText, { piece, sign }: Item): boolean =>
  sign === '，' &&
  /^(?:其中)?(?:有条件的)?(?:地区|城市|城镇|城区|农村|县城|县级|县域|乡镇|社区|行政村|山区|牧区|东部|中部|西部|其他地区|其余地区|男性|女性)(?:地区|社区)?$/.test(
    text.slice(piece.lexemes.find(({ type }) => type !== 'time')?.start ?? 0, nameEnd(piece)),
  );

/** 校长交流比例每年不低于15%，教师不低于10%: whose share it is, with a figure asked for in the same words. */
function isGroup(
  { text }: NormalText,
  carried: Carried,
  { piece: { lexemes, figure }, sign }: Item,
): boolean {
  const [first] = lexemes;
  const [word] = figure?.figure.comparatorSpans ?? [];
  return (
    sign === '，' &&
    figure?.figure.unit === '%' &&
    carried.unit === '%' &&
    carried.comparator === figure.figure.comparator &&
    lexemes[1] === figure &&
    first?.type === 'text' &&
    word?.[0] === first.end &&
    /^\p{Script=Han}{2,6}(?<![率比重例额值])$/u.test(text.slice(first.start, first.end))
  );
}

const nameEnd = ({ lexemes, figure }: Item['piece']): number =>
  lexemes.find(({ type }) => type === 'verb')?.start ?? figure?.start ?? 0;

const nameless = new Set(['time', 'commitment', 'estimate', 'figure', 'note']);

const ofTheSame: ReadonlySet<string> = new Set([
  ...movingRoles,
  'reach',
  'total',
  'average',
  'each',
  'yearOnYear',
]);

// 是现在的2倍, 比目前增加100亿元, 增长到2025年的100亿元.
const comparedWithNow =
  /^(?:的|[为是]|(?:总[量数额]|总规模)[为是]?)$|^(?:相当于|[是为比较])(?:现在|目前|当前|如今|现状|现有|原来)的?$/;

/** The name holds on for an item that prints none and goes on about the same: …达6.5件，年均提高0.5件. */
function carriedName({ text }: NormalText, { name }: Carried, { piece, sign }: Item): Carried['name'] {
  const isSame = piece.lexemes.every(
    (lexeme) =>
      nameless.has(lexeme.type) ||
      (lexeme.type === 'verb' && ofTheSame.has(lexeme.role)) ||
      comparedWithNow.test(text.slice(lexeme.start, lexeme.end)),
  );
  const isNext =
    /^[，；;]$/.test(sign) ||
    (sign === '、' && piece.lexemes.some(({ type }) => type === 'time' || type === 'verb'));
  return sign === '' || (isNext && isSame) ? name : null;
}
