import type { Language } from '../../model/label.js';
import type { QuantityValue } from '../../model/quantityValue.js';
import { plainDecimal } from './plainDecimal.js';

const dashes: Readonly<Record<Language, string>> = { zh: '—', en: '–' };

/** A figure without a comparing word: 5—5.5%, 15000 件 in English. */
export function quantityWords(value: QuantityValue, unit: string | null, language: Language): string {
  const digits =
    typeof value === 'number'
      ? plainDecimal(value)
      : [value.min, value.max].map(plainDecimal).join(dashes[language]);
  const isTight = language === 'zh' || unit === '%' || unit === '‰' || unit === null;
  return `${digits}${isTight ? '' : ' '}${unit ?? ''}`;
}
