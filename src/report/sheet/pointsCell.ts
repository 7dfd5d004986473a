import type { Language } from '../../model/label.js';
import { formatNumber } from '../number/formatNumber.js';
import { figureCell } from './figureCell.js';
import type { ViewCell } from './view.js';

/** Points of an assessment; a dash where there are none. */
export function pointsCell(value: number | null, language: Language): ViewCell {
  if (value === null) return { text: '—' };
  const text = formatNumber(value, { language, decimals: 2 });
  return figureCell({ value, isRatio: false, text: { zh: text, en: text } }, language).cell;
}
