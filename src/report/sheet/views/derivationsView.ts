import type { Language } from '../../../model/label.js';
import type { PlanReport } from '../../document/reportDocument.js';
import type { View } from '../view.js';

/** How every result came about, a row for each line: one cell with all of them would be higher than spreadsheets show. */
export function derivationsView({ derivations }: PlanReport, language: Language): View {
  return {
    name: { zh: '计算过程', en: 'Derivations' }[language],
    title: { zh: '各目标的计算过程', en: 'How the results came about' }[language],
    notes: [],
    columns: [
      { head: { zh: '序号', en: 'No.' }[language], width: 8, align: 'centre' },
      { head: { zh: '计算过程', en: 'Derivation' }[language], width: 130 },
    ],
    sections: derivations.map(({ name, lines }) => ({
      heading: name[language],
      rows: lines[language].map((line, index) => [{ text: String(index + 1) }, { text: line }]),
    })),
    none: { zh: '没有带指标的目标。', en: 'There is no target with an indicator.' }[language],
  };
}
