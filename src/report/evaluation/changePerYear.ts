import type { Language } from '../../model/label.js';
import { formatNumber } from '../number/formatNumber.js';
import { noFigure } from './targetFigures.js';

/** Change per year, to three digits: it is a quotient, and more would say nothing. */
export function changePerYear(change: number | null, language: Language): string {
  if (change === null) return noFigure;
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(change) || 1)));
  return formatNumber(change, { language, decimals: Math.min(digits, 6) });
}
