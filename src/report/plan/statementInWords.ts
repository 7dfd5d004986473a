import type { Language, ValueOf } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import type { QuantityValue } from '../../model/quantityValue.js';
import type { Statement } from '../../model/target/statement.js';
import { formatNumber } from '../number/formatNumber.js';

/** Comparators as tables print them. */
export const comparatorSigns: Readonly<Record<ValueOf<'comparator'>, string>> = {
  gte: '≥',
  gt: '>',
  lte: '≤',
  lt: '<',
  eq: '=',
  approx: '≈',
};

/**
 * What a target asks for, in few words: the figure with what kind of figure it is. A kind without a figure gives
 * `null`: its printed words say it best.
 *
 * The comparator stands there as the document prints it; a bare figure stays bare.
 *
 * @example
 * statementInWords(growthOf15PercentAYear, 'zh') // '年均增长15%'
 * statementInWords(threeAdditions, 'en') // '3 entities more'
 */
export function statementInWords(statement: Statement, language: Language): string | null {
  const isZh = language === 'zh';
  const figure = (value: QuantityValue, unit = statement.unit): string =>
    `${signOf(statement)}${figureInWords(value, unit, language)}`;
  switch (statement.kind) {
    case 'level':
      return figure(statement.value);
    case 'increment': {
      const isAddition = statement.counts === 'additions';
      const text = figure(statement.value);
      if (isZh)
        return `${statement.per === 'averageYear' ? '年均' : ''}${isAddition ? '新增' : '净增'}${text}`;
      return `${text} more${statement.per === 'averageYear' ? ' a year' : ''}`;
    }
    case 'cumulative':
      return isZh ? `累计${figure(statement.value)}` : `${figure(statement.value)} in all`;
    case 'everyYear': {
      const basis = labelOf('yearBasis', statement.basis, language);
      return isZh ? `${basis}${figure(statement.value)}` : `${figure(statement.value)}, ${basis}`;
    }
    case 'growth': {
      const basis = statement.basis === 'unstated' ? null : labelOf('growthBasis', statement.basis, language);
      return isZh
        ? `${basis ?? '增长'}${figure(statement.rate)}`
        : `${figure(statement.rate)} ${basis ?? 'growth'}`;
    }
    case 'multiple':
      return isZh ? `${figure(statement.factor, null)}倍` : `${figure(statement.factor, null)} times`;
    case 'coverage':
      return isZh ? `覆盖${figure(statement.percent, '%')}` : `${figure(statement.percent, '%')} covered`;
    case 'maintain':
      if (statement.value === null) return isZh ? '保持基期水平' : 'baseline held';
      return isZh ? `保持${figure(statement.value)}` : `${figure(statement.value)} held`;
    case 'rank':
      if (statement.atMost === null) return null;
      return isZh ? `前${statement.atMost}位` : `top ${statement.atMost}`;
    default:
      return null;
  }
}

function signOf(statement: Statement): string {
  if (!('comparator' in statement) || statement.inferred?.comparator) return '';
  return comparatorSigns[statement.comparator];
}

function figureInWords(value: QuantityValue, unit: string | null, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, { language, unit });
  return `${formatNumber(value.min, { language })}—${formatNumber(value.max, { language, unit })}`;
}
