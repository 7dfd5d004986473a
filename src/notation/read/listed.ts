import { hasBoundBefore } from '../scan/boundSide.js';
import type { NormalText } from '../text/normalText.js';
import { joinWords } from '../words/joinWords.js';
import type { Carried } from './carried.js';
import { carriedName } from './carriedName.js';
import { hasOwnWord } from './hasOwnWord.js';
import { isBetterTail } from './isBetterTail.js';
import { isFigureOnly } from './isFigureOnly.js';
import { isOtherMeasure } from './isOtherMeasure.js';
import { isOtherStage } from './isOtherStage.js';
import { isOwnMeasure } from './isOwnMeasure.js';
import { isPlainVerb } from './isPlainVerb.js';
import { isReachedBehindChange } from './isReachedBehindChange.js';
import { isShareOfGroup } from './isShareOfGroup.js';
import { isShareOfPlace } from './isShareOfPlace.js';
import { isStockReached } from './isStockReached.js';
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
  const isAnew = sign !== '、' && piece.lexemes.some(isPlainVerb);
  const series = (sign === '、' || isShareOfPlace(normal, item)) && unit === '%' ? carried.series : null;
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
        adverbs: isShareOfGroup(normal, carried, item) ? carried.adverbs : new Set(),
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

/** 每年培训300人，企业超过300家: of another measure, with a comparing word of its own. */
const isAskedByItself = ({ adverbs, unit }: Carried, { piece: { figure }, sign }: Item): boolean =>
  sign === '，' &&
  adverbs.has('each') &&
  figure !== null &&
  figure.figure.unit !== unit &&
  hasBoundBefore(figure.figure);

/** 失业率降至5.5%、养老床位300张: what falls or grows by a share says nothing of what is counted. */
const isOtherMove = ({ verb, unit }: Carried, { piece: { figure } }: Item): boolean =>
  /^(?:lower|grow|raise)/.test(verb?.role ?? '') && isOtherMeasure(unit, figure?.figure.unit ?? '');
