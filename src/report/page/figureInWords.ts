import type { Language, ValueOf } from '../../model/label.js';
import type { Unit } from '../../quantity/unit.js';
import { formatNumber } from '../number/formatNumber.js';
import { comparatorSigns } from '../plan/statementInWords.js';

/** What a printed figure is made of: a baseline, a fact, a counted result. */
interface Figure {
  readonly value: number | null;
  readonly comparator?: ValueOf<'comparator'> | undefined;
  readonly estimated?: boolean | undefined;
}

/**
 * A figure with its unit, and with the sign of a bound: `≥4亿元`. A dash where there are words only.
 *
 * @param unit as it stands in the data; `null` for none
 */
export function figureInWords(
  { value, comparator = 'eq', estimated }: Figure,
  unit: Unit | null,
  language: Language,
): string {
  if (value === null) return '—';
  const sign = comparator === 'eq' ? '' : comparatorSigns[comparator];
  const expected = estimated ? { zh: '（预计）', en: ' (expected)' }[language] : '';
  return `${sign}${formatNumber(value, { language, unit })}${expected}`;
}
