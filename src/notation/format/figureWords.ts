import type { Language, ValueOf } from '../../model/label.js';
import type { QuantityValue } from '../../model/quantityValue.js';
import { quantityWords } from './quantityWords.js';

type Comparator = ValueOf<'comparator'>;

const around: Readonly<
  Record<Language, Readonly<Record<Comparator, readonly [before: string, behind: string]>>>
> = {
  zh: {
    gte: ['不低于', ''],
    gt: ['超过', ''],
    lte: ['不超过', ''],
    lt: ['低于', ''],
    eq: ['等于', ''],
    approx: ['', '左右'],
  },
  en: {
    gte: ['at least ', ''],
    gt: ['more than ', ''],
    lte: ['at most ', ''],
    lt: ['less than ', ''],
    eq: ['exactly ', ''],
    approx: ['about ', ''],
  },
};

/** A figure with the word that compares it: 不低于95%, about 20%. */
export function figureWords(
  comparator: Comparator,
  value: QuantityValue,
  unit: string | null,
  language: Language,
): string {
  const [before, behind] = around[language][comparator];
  return before + quantityWords(value, unit, language) + behind;
}
