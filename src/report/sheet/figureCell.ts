import type { Language } from '../../model/label.js';
import type { ReportFigure } from '../document/reportDocument.js';
import type { ViewCell } from './view.js';

/** A figure as reports print it: a sign, digits, a percent sign, a remark in brackets. */
const printed = /^([≥>≤<≈=]?)(-?[\d,]+)(?:\.(\d+))?(%?)(?: \((.+)\))?$/;

/** A figure for a cell, and the remark that stood behind it, such as the time it is of. */
export interface FigureCell {
  readonly cell: ViewCell;
  readonly remark: string;
}

/**
 * A figure of a report as a number that a workbook can calculate with, shown with as many decimals as its words have, so
 * that it reads the same in every form of the report. What is no single number stays words.
 *
 * @example
 * figureCell({ value: 4700, isRatio: false, text: { zh: '4700 (2023)', en: '4,700 (2023)' } }, 'zh')
 * // { cell: { text: '4700', number: { value: 4700, format: '0' } }, remark: '2023' }
 */
export function figureCell({ value, isRatio, text }: ReportFigure, language: Language): FigureCell {
  const words = text[language];
  const [, sign = '', whole = '', decimals = '', percent = '', remark = ''] = printed.exec(words) ?? [];
  if (value === null || whole === '' || (percent === '%') !== isRatio)
    return { cell: { text: words }, remark: '' };
  const point = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
  const digits = `${whole.includes(',') ? '#,##0' : '0'}${point}${percent}`;
  return {
    cell: {
      text: `${sign}${whole}${decimals && `.${decimals}`}${percent}`,
      number: { value, format: sign === '' ? digits : `"${sign}"${digits}` },
    },
    remark,
  };
}
