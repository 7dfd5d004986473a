import type { Language } from '../../../model/label.js';
import type { PlanReport } from '../../document/reportDocument.js';
import type { View } from '../view.js';

/** How every result came about, line by line. */
export function derivationsView({ derivations }: PlanReport, language: Language): View {
  return {
    name: { zh: '计算过程', en: 'Derivations' }[language],
    title: { zh: '各目标的计算过程', en: 'How the results came about' }[language],
    notes: [],
    columns: [
      { head: { zh: '目标', en: 'Target' }[language], width: 40 },
      { head: { zh: '计算过程', en: 'Derivation' }[language], width: 110 },
    ],
    sections:
      derivations.length === 0
        ? []
        : [
            {
              heading: null,
              rows: derivations.map(({ name, lines }) => [
                { text: name[language] },
                { text: lines[language].join('\n') },
              ]),
            },
          ],
    none: { zh: '没有带指标的目标。', en: 'There is no target with an indicator.' }[language],
  };
}
