import type { Language } from '../../model/label.js';
import type { CellTone } from '../../write/workbook.js';
import type { ReportMark, ReportTone } from '../document/reportDocument.js';
import type { ViewCell } from './view.js';

/** A word of an enumeration as a cell, in its colour. */
export function markCell({ label, tone }: ReportMark, language: Language, behind = ''): ViewCell {
  const colour = toneOf(tone);
  return { text: `${label[language]}${behind}`, ...(colour && { tone: colour }) };
}

const toneOf = (tone: ReportTone): CellTone | undefined => (tone === 'neutral' ? undefined : tone);
