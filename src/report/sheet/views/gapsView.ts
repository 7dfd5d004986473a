import type { Language } from '../../../model/label.js';
import type { PlanReport } from '../../document/reportDocument.js';
import type { View } from '../view.js';

/** What could not be computed, and why. */
export function gapsView({ gaps }: PlanReport, language: Language): View {
  return {
    name: { zh: '未能计算', en: 'Not computed' }[language],
    title: { zh: '未能计算的项目和原因', en: 'What could not be computed, and why' }[language],
    notes: [],
    columns: [
      { head: { zh: '原因', en: 'Reason' }[language], width: 60 },
      { head: { zh: '涉及', en: 'Concerns' }[language], width: 80 },
    ],
    sections:
      gaps.length === 0
        ? []
        : [
            {
              heading: null,
              rows: gaps.map(({ reason, places }) => [
                { text: reason[language] },
                { text: places.map((place) => place[language]).join('\n') },
              ]),
            },
          ],
    none: { zh: '没有：全部算出。', en: 'Nothing: everything was computed.' }[language],
  };
}
