import { countsThings } from '../../../model/countsThings.js';
import type { Indicator } from '../../../model/indicator.js';
import type { Language } from '../../../model/label.js';
import type { Text } from '../../../model/text.js';
import { countedUnit } from '../../../quantity/countedUnit.js';
import { compare, rational } from '../../../quantity/rational.js';
import type { Unit } from '../../../quantity/unit.js';
import type { AllowedEntry } from '../../../write/workbook.js';
import { formatNumber } from '../../number/formatNumber.js';

/** What may be typed for an indicator. */
export interface AllowedFigure {
  readonly allow: AllowedEntry & { readonly kind: 'number' };
  /** The same in words. */
  readonly words: Text;
  /** True where a word such as 不适用 may stand instead: a rate has no value in a year without cases. */
  readonly isAdvice: boolean;
}

/** Numbers inside the natural limits of the indicator, whole where things are counted. */
export function allowedFigure(indicator: Indicator): AllowedFigure {
  const { limits = {}, measure } = indicator;
  const { min, max } = limits;
  const isWhole = countsThings(indicator) && isOneThing(indicator.unit ?? '');
  const isAdvice = measure === 'ratio' || measure === 'growthRate';
  return {
    allow: {
      kind: 'number',
      ...(isWhole && { isWhole }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    },
    words: { zh: inWords(isWhole, limits, 'zh'), en: inWords(isWhole, limits, 'en') },
    isAdvice,
  };
}

/** Counted in 万件 a figure need not be whole. */
function isOneThing(unit: Unit): boolean {
  const things = countedUnit(unit);
  return things !== null && compare(things, rational(1)) === 0;
}

function inWords(
  isWhole: boolean,
  { min, max }: NonNullable<Indicator['limits']>,
  language: Language,
): string {
  const number = { zh: isWhole ? '整数' : '数', en: isWhole ? 'a whole number' : 'a number' }[language];
  const shown = (limit: number): string => formatNumber(limit, { language });
  const isZh = language === 'zh';
  if (min !== undefined && max !== undefined)
    return isZh
      ? `${shown(min)} 到 ${shown(max)} 之间的${number}`
      : `${number} from ${shown(min)} to ${shown(max)}`;
  if (min !== undefined)
    return isZh ? `不小于 ${shown(min)} 的${number}` : `${number} of ${shown(min)} or more`;
  if (max !== undefined)
    return isZh ? `不大于 ${shown(max)} 的${number}` : `${number} of ${shown(max)} or less`;
  return number;
}
