import type { ValueOf } from '../../model/label.js';
import type { Clause } from '../read/clause.js';
import { printable } from '../read/printable.js';
import { hasBoundBehind } from '../scan/boundSide.js';
import { below, differing } from '../words/differingWords.js';
import { ambiguity } from './ambiguity.js';
import { comparedOffset } from './comparedOffset.js';
import { comparedReference } from './comparedReference.js';
import type { KindReader } from './kindReading.js';
import { reasons } from './reasons.js';

type Comparator = ValueOf<'comparator'>;

const mean = '(?:平均(?:水平|[数值])?|标准)';
const comparing: readonly (readonly [RegExp, Comparator, boolean])[] = [
  [new RegExp(`${mean}及?以上`), 'gte', true],
  [new RegExp(`${mean}及?以[下内]`), 'lte', true],
  [/达到(?:或|并)(?:超过|高于|优于)/, 'gte', true],
  [/不低于|不少于|不小于|不慢于|不落后于|不逊于|不[劣差]于/, 'gte', true],
  [/不高于|不超过|不多于|不大于|不快于/, 'lte', true],
  [/高于|严于|快于|^超(?=[全省国])|超过|大于|优于|领先于|超出|多于|高出|跑赢|好于|领先/, 'gt', true],
  [/低于|慢于|少于|小于/, 'lt', true],
  [/同步|相当|持平|一致|匹配|接近|靠近|基本达到|趋近/, 'approx', true],
  [/达到|达|赶上|赶超|追赶|看齐|追平|实现|提升到|提高到|提升至|提高至/, 'gte', false],
];
const narrowing =
  /差距(?:进一步|明显|持续|逐步|不断|显著)?(?:缩小|缩减|收窄)|(?:缩小|缩减|收窄)[^，。；]{0,24}差距/;

const differenceIn = (text: string): (typeof comparing)[number] | null =>
  differing.test(text) ? [differing, below.test(text) ? 'lte' : 'gte', false] : null;

// 与全省同步增长, 增速与全省持平, 增幅高于全省平均水平: the growth is what is compared.
const growing =
  /(?<!率[^，。；]{1,8}|占?比[^，。；]{1,8})同步(?:增长|增加|提高|提升|上升)|(?:增[长速幅]|增长率|(?:增长|发展)速度|增长幅度)(?:[要应须]|力争|基本|总体|大体|继续|始终|保持|达到)*(?:[与和同]|不?[高低快慢优好]于|超过|高出|领先|跑赢)/;

const isOfGrowth = ({ name }: Clause, text: string): boolean =>
  growing.test(text) && !/增[长速幅]|速度/.test(name?.text ?? '');

/** 达到全市平均水平, 高于GDP增速, 高于全国平均0.5个百分点, 差距缩小. */
export const readRelative: KindReader = (clause) => {
  const text = withPlainDigits(clause);
  const reference = comparedReference(clause, text);
  if (!reference || isOwnName(clause, text, reference.name)) return null;
  const narrow = narrowing.test(text);
  const found = comparing.find(([pattern]) => pattern.test(text)) ?? differenceIn(text);
  // A cell of 全省平均水平 and no more.
  const isBare = clause.context.column === 'target' && text === reference.name && /均/.test(text);
  if (!found && !narrow && !isBare) return null;
  const offset = comparedOffset(clause, text);
  if (clause.figure && offset === undefined) return null;
  const isRange = typeof clause.figure?.figure.value === 'object' && clause.figure.figure.value !== null;
  const [, word, isPrinted] = found ?? [null, 'gte' as const, false];
  const isLower = clause.context.direction === 'lower';
  const ofShare = behindFigure(clause, offset?.factor !== undefined);
  const comparator = ofShare ?? (isPrinted && !narrow ? word : isLower ? 'lte' : 'gte');
  return {
    fields: {
      kind: 'relative',
      comparator,
      reference: {
        indicatorId: null,
        name: printable(reference.name),
        regionCode: null,
        statistic: isOfGrowth(clause, text) ? 'growthRate' : reference.statistic,
        year: null,
      },
      ...offset,
      ...(narrow && { gap: 'narrow' as const }),
      unit: clause.figure?.figure.unit ?? clause.context.unit ?? null,
    },
    ...(isRange && {
      findings: [
        ambiguity(
          clause,
          { zh: '至少高出前一个数', en: 'ahead by at least the first of the figures' },
          { zh: '在两个数之间', en: 'between the two of them' },
        ),
      ],
    }),
    ...(isPrinted || ofShare
      ? {}
      : { inferred: { comparator: isLower ? reasons.bareLower : reasons.bareHigher } }),
  };
};

/** The words of a clause with its figure in Arabic digits: 增速超过两成 compares with nothing called 两成. */
function withPlainDigits({ normal: { text }, start, end, figure }: Clause): string {
  const [from, to] = figure?.figure.digits ?? [end, end];
  return (
    text.slice(start, from) + text.slice(from, to).replace(/\p{Script=Han}/gu, '0') + text.slice(to, end)
  );
}

/** 全国居民健康素养水平不低于22%: what stands in front of the comparing word of the figure is what is measured. */
function isOwnName({ figure, start }: Clause, text: string, name: string): boolean {
  const word = figure?.figure.comparatorSpans[0];
  if (!figure || !word || word[0] > figure.figure.digits[0]) return false;
  const at = text.indexOf(name);
  return at + name.length <= word[0] - start && !/[比较高低优快慢多少超于同]/.test(text.slice(0, at));
}

/** 高于全省平均水平2个百分点以上: the word behind the figure says more than the one in front of the reference. */
function behindFigure({ figure }: Clause, isShare: boolean): Comparator | null {
  if (!figure) return null;
  const { comparator } = figure.figure;
  return isShare || (hasBoundBehind(figure.figure) && comparator === 'gte') ? comparator : null;
}
