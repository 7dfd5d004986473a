import type { Language } from '../../model/label.js';
import { formatNumber } from '../number/formatNumber.js';
import { decimalsOf } from '../number/roundedDecimal.js';
import { chartColours } from './chartColours.js';
import type { ChartLabel } from './chartOption.js';

/** Finer than this a figure beside a mark says nothing more. */
const mostDecimals = 2;

/** A figure beside a mark of a chart, short and without its unit: 11.333… is `11.33`. */
export const figureLabel = (
  value: number,
  position: 'top' | 'bottom' | 'right',
  language: Language,
): ChartLabel => ({
  show: true,
  position,
  formatter: formatNumber(value, { language, decimals: Math.min(mostDecimals, decimalsOf(value)) }),
  color: chartColours.ink,
  textBorderColor: '#ffffff',
  textBorderWidth: 3,
});
